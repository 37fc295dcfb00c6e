import { redact } from "./masking.ts";

/**
 * A line of anybody's text as it may stand in a log: without secrets, one line, nothing that moves the cursor or turns
 * the direction of reading, and nothing that a runner takes for a command: `::command::` at the start of a line,
 * `##[command]` anywhere in it, `[command]` at its start (which it only colours).
 */
export function harmless(line: string): string {
  return redact(line)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll("##[", "##\u200b[")
    .replace(/^(\s*)::/, "$1:\u200b:")
    .replace(/^(\s*)\[(?=[a-z-]+\])/i, "$1[\u200b");
}

/** The same of a text of several lines. */
export function harmlessLines(text: string): string {
  return text.split("\n").map(harmless).join("\n");
}
