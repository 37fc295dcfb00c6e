import { serve } from "../host/worker.ts";
import { encode, inspect } from "../vendor/source.ts";

/** A thread of its own: hashes and writes files, and reads of each Go file what the rule of vendoring needs. */
serve((name, bytes) => (name.endsWith(".go") ? encode(inspect(bytes)) : undefined));
