import { pack } from "./index.js";

await pack();
