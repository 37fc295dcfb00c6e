import { open } from "../bundle/frame.ts";
import { modulesName, toolchainSumsName } from "../bundle/part.ts";
import { serve, type Laid } from "../host/worker.ts";
import * as broken from "../proxy/broken.ts";
import * as toolchain from "../proxy/toolchain.ts";
import * as proxy from "../proxy/unpack.ts";
import { note } from "../vendor/note.ts";

/** A thread of its own: unpacks, hashes, inspects and writes files. */
serve({ unpack, lay, inspect });

/** A toolchain's zip is its part's one entry; other parts are tars. */
function unpack(bytes: Uint8Array, unpacked: number, isLast: boolean, part: string) {
  return toolchain.isPart(part) ? [{ name: part, bytes }] : open(bytes, unpacked, isLast, part);
}

function* lay(name: string, bytes: Uint8Array, part: string): Generator<Laid, string> {
  if (toolchain.isPart(part)) {
    return yield* toolchain.unpack(bytes);
  }
  if (part === modulesName || part === toolchainSumsName) {
    return yield* broken.unpackSound(name, bytes);
  }
  yield { name, bytes, mode: 0o666 };
  return note(name, bytes, part);
}

function inspect(name: string, bytes: Uint8Array, part: string | undefined): string {
  if (part !== undefined && toolchain.isPart(part)) {
    return toolchain.note(bytes);
  }
  return part === modulesName ? proxy.note(name, bytes) : note(name, bytes, part);
}
