export interface TrustedRoot {
  readonly kind: "root";
}
export function readTrustedRoot(_: string, __: number): TrustedRoot {
  return { kind: "root" };
}
