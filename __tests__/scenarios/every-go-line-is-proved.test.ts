import { everyIsProved } from "../support/every.ts";
import { projects } from "../support/generated.ts";

everyIsProved(await projects("go"));
