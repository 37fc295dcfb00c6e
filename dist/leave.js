import { leave } from "./index.js";

await leave();
