import { resolve } from "node:path";
import { OfflineError } from "../errors.ts";
import { learn } from "../host/masking.ts";
import { learnedKey } from "../host/private-key.ts";
import { input, say, secret as readSecret } from "../host/runner.ts";
import { currentDirectory } from "../host/runtime.ts";
import * as store from "../host/store/choose.ts";
import type { Source, Target } from "../host/store/store.ts";
import { happening } from "../report/stores.ts";
import { demandDays, demandPolicy } from "../tasks/choices.ts";
import type { Policy } from "../tasks/variables.ts";

/** A path, relative to the workspace. */
export function path(name: string): string {
  return resolve(currentDirectory(), input(name) ?? ".");
}

/** A path that need not be given, relative to the workspace. */
export function optionalPath(name: string): string | undefined {
  const text = input(name);
  return text === undefined ? undefined : resolve(currentDirectory(), text);
}

/** Stores to read from that need not be named; see `sources`. */
export async function optionalSources(
  name: string,
  token: string | undefined,
): Promise<Source[] | undefined> {
  return input(name) === undefined ? undefined : sources(name, token);
}

/** The stores to read from that a list names, one a line; relative folders count from the workspace. Throws BAD_INPUT. */
export async function sources(name: string, token: string | undefined): Promise<Source[]> {
  const named = words(name, "dir:PATH, cache or artifact, one a line");
  return (await Promise.all(named.map((word) => store.sources(word, setting(token))))).flat();
}

/** The stores to write to that a list names, one a line. Throws BAD_INPUT. */
export async function targets(name: string): Promise<Target[]> {
  const named = words(name, "dir:PATH, cache or artifact, one a line");
  return Promise.all(named.map((word) => store.target(word, setting(undefined))));
}

/** A secret, masked in the log; undefined where it is not given. */
export function secret(name: string): string | undefined {
  return readSecret(name);
}

/**
 * The text of a private key, masked line by line: that of the input, or of the file that it names, or else of the variable
 * GO_OFFLINE_SIGNING_KEY. Throws BAD_INPUT, also for a password without a key: a secret that is missing must not be the
 * reason why nobody signs.
 */
export async function privateKey(
  name: string,
  given: (() => Promise<string>) | undefined,
): Promise<string | undefined> {
  const key = await learnedKey(input(name));
  if (key === undefined && given !== undefined) {
    throw wrong(name, "the private key that the password is for", "none");
  }
  return key;
}

/** What gives a password, masked where it is an input; undefined where the input is not given. */
export function password(name: string): (() => Promise<string>) | undefined {
  const text = input(name);
  if (text === undefined) {
    return undefined;
  }
  learn([{ value: text, user: undefined }]);
  return () => Promise.resolve(text);
}

/** Days, of what `demandDays` allows. */
export function days(name: string): number | undefined {
  return demandDays(input(name));
}

/** One of a few words, the first unless it is given. Throws BAD_INPUT for any other. */
export function one<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
  const text = input(name) ?? allowed[0];
  const found = allowed.find((each) => each === text);
  if (found === undefined) {
    throw wrong(
      name,
      `${allowed.join(" or ")} (others are not part of this version)`,
      JSON.stringify(text),
    );
  }
  return found;
}

/** A text that need not be given. */
export function optional(name: string): string | undefined {
  return input(name);
}

/** Lines as they are given; "" for none. */
export function lines(name: string): string {
  return input(name) ?? "";
}

/** What the checksum database is worth. Throws BAD_INPUT, for `bundle` with the reason. */
export function policy(name: string): Policy {
  return demandPolicy(input(name) ?? "strict");
}

/** The words of a list, one a line or with blanks between them. */
export function list(name: string): string[] {
  return (input(name) ?? "").split(/\s+/).filter((word) => word !== "");
}

function words(name: string, wanted: string): string[] {
  const all = (input(name) ?? "").split("\n").map((line) => line.trim());
  const named = all.filter((word) => word !== "");
  if (named.length === 0) {
    throw wrong(name, wanted, "nothing");
  }
  return named;
}

function setting(token: string | undefined): store.Setting {
  return { base: currentDirectory(), tell: (event) => say([happening(event)]), token };
}

/** A time in whole seconds, given back in milliseconds. */
export function seconds(name: string, otherwise: number): number {
  const text = input(name) ?? String(otherwise);
  if (!/^[1-9]\d{0,4}$/.test(text)) {
    throw wrong(name, "whole seconds from 1 to 99999", JSON.stringify(text));
  }
  return Number(text) * 1000;
}

function wrong(name: string, wanted: string, came: string): OfflineError {
  return new OfflineError("BAD_INPUT", `input ${name}: wanted ${wanted}, got ${came}`, {
    hint: "see the table of inputs in README.md",
  });
}
