/** The stand-in as a process of its own: `node lib/__tests__/support/github/launch.js` prints its address. */
import { start } from "./server.ts";

const { url } = await start(Number(process.env["PORT"] ?? 0));

console.log(url);
