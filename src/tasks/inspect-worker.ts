import { open } from "../bundle/frame.ts";
import { serve } from "../host/worker.ts";
import { note } from "../vendor/note.ts";

/** A thread of its own: unpacks, hashes, inspects and writes files. */
serve({ unpack: open, inspect: note });
