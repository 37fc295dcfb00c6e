import { learnedPassword } from "../host/password.ts";
import type { Command } from "./arguments.ts";
import { done, encode, type Output } from "./printing.ts";

/**
 * `go-offline keygen`. The entry that it prints is made of public values alone and is pasted as it is: it is not searched for
 * the password, which might be a word of it.
 */
export async function runKeygen({
  out,
  key,
  json,
}: Extract<Command, { kind: "keygen" }>): Promise<Output> {
  const { makePair, openKey } = await import("../tasks/keygen.ts");
  const report = await import("../report/keys.ts");
  const pair =
    key === undefined
      ? await makePair({ out, password: () => learnedPassword("new") })
      : await openKey({ key, password: () => learnedPassword("known") });
  return done(report.lines(pair), json ? [encode(report.facts(pair))] : [report.entry(pair)]);
}
