import { randomUUID } from "node:crypto";
import * as path from "node:path";
import * as core from "@actions/core";
import * as files from "./files.ts";

/** An input's text; undefined where it is not given or empty. */
export function input(name: string): string | undefined {
  const text = core.getInput(name);
  return text === "" ? undefined : text;
}

/** Sets a step's outputs. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    core.setOutput(name, value);
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
    await core.summary.addRaw(markdown, true).write();
  }
}

/** Prints lines, none of which the runner can take for a command. */
export function say(lines: readonly string[]): void {
  for (const line of lines) {
    core.info(defuse(line));
  }
}

/** Fails the step with one annotation. */
export function fail(title: string, message: string): void {
  core.error(defuse(message), { title });
  process.exitCode = 1;
}

/** Warns with annotations, one each; at a line of a file, named relative to the workspace, where there is one. */
export function warn(
  notes: readonly {
    readonly title: string;
    readonly message: string;
    readonly file?: string | undefined;
    readonly line?: number | undefined;
  }[],
): void {
  for (const { title, message, file, line } of notes) {
    core.warning(defuse(message), {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    });
  }
}

/** A secret input, which the log will not show; undefined where it is not given or empty. */
export function secret(name: string): string | undefined {
  const text = input(name);
  if (text !== undefined) {
    core.setSecret(text);
  }
  return text;
}

/** Marks files, named relative to a directory, with an error each. */
export function annotate(
  directory: string,
  notes: readonly {
    readonly file: string;
    readonly title: string;
    readonly message: string;
  }[],
): void {
  for (const { file, title, message } of notes) {
    const relative = path.relative(process.cwd(), path.join(directory, file));
    core.error(defuse(message), { title, file: relative });
  }
}

/** Writes the JSON report; gives its path. */
export async function writeReport(value: unknown): Promise<string> {
  const folder = process.env["RUNNER_TEMP"] ?? process.cwd();
  const file = path.join(folder, `go-offline-report-${randomUUID()}.json`);
  await files.replace(file, `${JSON.stringify(value, undefined, 2)}\n`);
  return file;
}

/** The runner reads `::command::` at the start of a line and `##[command]` anywhere in it. */
function defuse(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll("##[", "##\u200b[")
    .replace(/^(\s*)::/, "$1:\u200b:");
}
