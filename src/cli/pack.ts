import { learnedPassword } from "../host/password.ts";
import { learnedKey } from "../host/private-key.ts";
import { target, type Setting } from "../host/store/choose.ts";
import * as text from "../report/text.ts";
import * as tasks from "../tasks/pack.ts";
import { demandStored } from "../tasks/storing.ts";
import type { Command } from "./arguments.ts";
import { done, encode, type Output } from "./printing.ts";

/** `go-offline pack`. The password of a key comes from a variable or the terminal, never from an argument. */
export async function runPack(
  command: Extract<Command, { kind: "pack" }>,
  setting: Setting,
): Promise<Output> {
  const { signingKey, keyless, days, ...order } = command;
  const targets = await Promise.all(command.to.map((word) => target(word, setting)));
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
