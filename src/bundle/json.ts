/**
 * Canonical JSON: keys sorted, two spaces, `\n` at the end, numbers only as non-negative integers. A document is read
 * only if it is byte for byte what writing it again gives, which leaves no room for duplicate keys or other spellings.
 */
export type Json = string | number | boolean | readonly Json[] | JsonObject;

/** An object; a key whose value is undefined is not written. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The text of `value` in its one form. */
export function encode(value: Json): string {
  return `${JSON.stringify(sort(value), undefined, 2)}\n`;
}

/** The value of `text`; undefined unless the text is JSON in its one form. */
export function decode(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) && encode(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `value` is an object of this format. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && !Array.isArray(value);
}

/** Whether `value` can be written in this format. */
export function isJson(value: unknown): value is Json {
  if (typeof value === "object" && value !== null) {
    return Object.values(value).every(isJson);
  }
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
  );
}

function sort(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(sort);
  }
  if (!isObject(value)) {
    return value;
  }
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const each = value[key];
      return each === undefined ? [] : [[key, sort(each)]];
    }),
  );
}
