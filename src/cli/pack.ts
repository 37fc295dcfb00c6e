import { learnedPassword } from "../host/password.ts";
import { learnedKey } from "../host/private-key.ts";
import { target, type Setting } from "../host/store/choose.ts";
import type { Target } from "../host/store/store.ts";
import * as text from "../report/text.ts";
import * as tasks from "../tasks/pack.ts";
import { demandStored } from "../tasks/storing.ts";
import type { Command } from "./arguments.ts";
import { done, encode, type Output } from "./printing.ts";

/** A pack takes minutes: that no store can take it is known before. Throws what the first of them says. */
async function demandReady(targets: readonly Target[]): Promise<void> {
  const all = await Promise.allSettled(targets.map(async (each) => each.ready?.()));
  const refused = all.filter((each) => each.status === "rejected");
  const [first] = refused;
  if (first !== undefined && refused.length === all.length) {
    throw first.reason;
  }
}

/** `go-offline pack`. The password of a key comes from a variable or the terminal, never from an argument. */
export async function runPack(
  command: Extract<Command, { kind: "pack" }>,
  setting: Setting,
): Promise<Output> {
  const { signingKey, keyless, days, ...order } = command;
  const targets = await Promise.all(command.to.map((word) => target(word, setting)));
  await demandReady(targets);
  const packed = await tasks.pack({
    ...order,
    targets,
    progress: setting.progress,
    sign: {
      key: await learnedKey(signingKey),
      password: () => learnedPassword("known"),
      keyless,
      days,
    },
  });
  demandStored(packed.stored);
  return done(text.packed(packed), command.json ? [encode(packed)] : []);
}
