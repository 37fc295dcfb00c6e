/** Opens the door that the first word names, as a launcher in dist/ does. Compiled to lib/ and run there; see process.ts. */
import { cli, diff, leave, pack, restore, verify } from "../../src/index.ts";

const doors = new Map(Object.entries({ cli, diff, leave, pack, restore, verify }));
const [name = ""] = process.argv.splice(2, 1);

await doors.get(name)?.();
