import * as json from "./json.ts";

/**
 * JSON that another tool wrote, in its own spacing and order of keys. Each key stands once and each text is spelled in
 * one way: without its spacing, the text is what writing its value again gives. Undefined for anything else.
 */
export function decode(text: string): json.Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return json.isJson(value) && JSON.stringify(value) === dense(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text without the spacing between its words. */
function dense(text: string): string {
  return text.replace(
    /("[^"\\]*(?:\\.[^"\\]*)*")|[ \t\r\n]+/g,
    (_, word: string | undefined) => word ?? "",
  );
}
