import { open } from "../bundle/frame.ts";
import { modulesName } from "../bundle/part.ts";
import { serve, type Laid } from "../host/worker.ts";
import * as proxy from "../proxy/unpack.ts";
import { note } from "../vendor/note.ts";

/** A thread of its own: unpacks, hashes, inspects and writes files. */
serve({ unpack: open, lay, inspect });

function* lay(name: string, bytes: Uint8Array, part: string): Generator<Laid, string> {
  if (part === modulesName) {
    return yield* proxy.unpack(name, bytes);
  }
  yield { name, bytes, mode: 0o666 };
  return note(name, bytes, part);
}

function inspect(name: string, bytes: Uint8Array, part: string | undefined): string {
  return part === modulesName ? proxy.note(name, bytes) : note(name, bytes, part);
}
