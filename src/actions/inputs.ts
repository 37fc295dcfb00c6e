import { resolve } from "node:path";
import { OfflineError } from "../errors.ts";
import { input } from "../host/runner.ts";
import { currentDirectory } from "../host/runtime.ts";
import { choose } from "../host/store/choose.ts";
import type { Store } from "../host/store/store.ts";

/** A path, relative to the workspace. */
export function path(name: string): string {
  return resolve(currentDirectory(), input(name) ?? ".");
}

/** A path that need not be given, relative to the workspace. */
export function optionalPath(name: string): string | undefined {
  const text = input(name);
  return text === undefined ? undefined : resolve(currentDirectory(), text);
}

/** Stores that need not be named; see `stores`. */
export function optionalStores(name: string): Store[] | undefined {
  return input(name) === undefined ? undefined : stores(name);
}

/** The stores that a list names, one a line; relative folders count from the workspace. Throws BAD_INPUT for none. */
export function stores(name: string): Store[] {
  const words = (input(name) ?? "").split("\n").map((line) => line.trim());
  const named = words.filter((word) => word !== "");
  if (named.length === 0) {
    throw wrong(name, "dir:PATH, one a line", "nothing");
  }
  return named.map((word) => choose(word, currentDirectory()));
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
