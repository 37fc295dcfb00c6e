import { randomUUID } from "node:crypto";
import * as path from "node:path";
import * as core from "@actions/core";
import * as files from "./files.ts";
import { learnAll } from "./learning.ts";
import { announce, learn, redact, toJson } from "./masking.ts";
import { harmless } from "./relaying.ts";

/** An input's text; undefined where it is not given or empty. */
export function input(name: string): string | undefined {
  const text = core.getInput(name);
  return text === "" ? undefined : text;
}

/** Learns the credentials that this step was given, and has the runner mask them too, with all that are learned later. */
export function maskCredentials(): void {
  announce(core.setSecret);
  learnAll();
}

/** Sets a step's outputs. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    core.setOutput(name, typeof value === "string" ? redact(value) : value);
  }
}

/** Exports variables to the steps that follow, all or none: a value that could be read as two lines ends before. */
export function exportVariables(
  variables: readonly { readonly name: string; readonly value: string }[],
): void {
  const odd = variables.find(({ value }) => /[\r\n\0]/.test(value));
  if (odd !== undefined) {
    throw new TypeError(`the value of ${odd.name} holds a line break`);
  }
  for (const { name, value } of variables) {
    core.exportVariable(name, value);
  }
}

/**
 * Exports earlier values again. GitHub cannot unset a variable: one that was not set becomes empty, which go reads as not
 * set. A line break is given back as it was: it came from this very environment.
 */
export function giveBack(
  variables: readonly { readonly name: string; readonly value: string | undefined }[],
): void {
  for (const { name, value } of variables) {
    core.exportVariable(name, value ?? "");
  }
}

/** Adds to the job summary. Where a runner has none, nothing is lost: the log says the same. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"] !== undefined) {
    await core.summary.addRaw(redact(markdown), true).write();
  }
}

/** Prints lines, none of which the runner can take for a command. */
export function say(lines: readonly string[]): void {
  for (const line of lines) {
    core.info(harmless(line));
  }
}

/** Fails the step with one annotation. */
export function fail(title: string, message: string): void {
  core.error(harmless(message), { title: harmless(title) });
  process.exitCode = 1;
}

/** A note for the run's page; at a line of a file, named relative to `root`, where there is one. */
interface Note {
  readonly title: string;
  readonly message: string;
  readonly root?: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** Warns with annotations, one each. */
export function warn(notes: readonly Note[]): void {
  for (const note of notes) {
    core.warning(harmless(note.message), properties(note));
  }
}

/** The same with errors. The step does not fail by that. */
export function mark(notes: readonly Note[]): void {
  for (const note of notes) {
    core.error(harmless(note.message), properties(note));
  }
}

function properties({ title, root = "", file, line }: Note): core.AnnotationProperties {
  return {
    title: harmless(title),
    ...(file === undefined
      ? {}
      : { file: harmless(path.relative(process.cwd(), path.join(root, file))) }),
    ...(line === undefined ? {} : { startLine: line }),
  };
}

/** A secret input, which the log will not show; undefined where it is not given or empty. */
export function secret(name: string): string | undefined {
  const text = input(name);
  if (text !== undefined) {
    core.setSecret(text);
    learn([{ value: text, user: "x-access-token" }], true);
  }
  return text;
}

/** Marks files, named relative to a directory, with an error each. */
export function annotate(root: string, notes: readonly Omit<Note, "root">[]): void {
  mark(notes.map((note) => ({ ...note, root })));
}

/** Writes the JSON report; gives its path. */
export async function writeReport(value: unknown): Promise<string> {
  const folder = process.env["RUNNER_TEMP"] ?? process.cwd();
  const file = path.join(folder, `go-offline-report-${randomUUID()}.json`);
  await files.replace(file, `${toJson(value, 2)}\n`);
  return file;
}
