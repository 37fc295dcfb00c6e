/** A field of what came as JSON; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** A field's text; "" where it is none. Protobuf wrappers come bare from one client and as { value } from another. */
export function text(value: unknown, name: string): string {
  const found = field(value, name);
  const inner = field(found, "value") ?? found;
  return typeof inner === "string" || typeof inner === "number" ? String(inner) : "";
}

/** A field's list; empty where it is none. */
export function list(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}
