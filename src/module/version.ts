/**
 * Versions: semantic ones as Go writes them (`v1.2.3`, `v2.0.0+incompatible`, `v0.0.0-20240222234643-814bf88cf225`)
 * and Go's own (`1.21`, `1.21rc2`, `1.21.3`). https://go.dev/ref/mod#versions; golang.org/x/mod/semver; internal/gover.
 */

const dotless = /(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)/.source;
const semantic = new RegExp(
  `^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-(${dotless}(?:\\.${dotless})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);
const golang = /^(0|[1-9]\d*)(?:\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*)|([a-z]+)(0|[1-9]\d*)?)?)?$/;
const pseudo = /^v\d+\.(?:0\.0-|\d+\.\d+-(?:[^+]*\.)?0\.)\d{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z.-]+)?$/;

/** Whether `version` is a full semantic version as go.sum and modules.txt carry it. */
export function isValid(version: string): boolean {
  return semantic.test(version);
}

/** The version with all three numbers and no build metadata but +incompatible. golang.org/x/mod/module, CanonicalVersion. */
export function canonical(version: string): string | undefined {
  const full = version.replace(/^v\d+(?:\.\d+)?$/, (short) =>
    short.includes(".") ? `${short}.0` : `${short}.0.0`,
  );
  const [plain = ""] = full.split("+", 1);
  const metadata = full.endsWith("+incompatible") ? "+incompatible" : "";
  return isValid(full) ? `${plain}${metadata}` : undefined;
}

/** Whether `version` names a commit instead of a tag. golang.org/x/mod/module, IsPseudoVersion. */
export function isPseudo(version: string): boolean {
  return pseudo.test(version) && isValid(version);
}

/** Negative, zero or positive, by semantic versioning 2.0.0; build metadata does not count, an invalid version is least. */
export function compare(a: string, b: string): number {
  const left = parse(a);
  const right = parse(b);
  return (
    compareNumbers(left.major, right.major) ||
    compareNumbers(left.minor, right.minor) ||
    compareNumbers(left.patch, right.patch) ||
    comparePrerelease(left.pre, right.pre)
  );
}

/** Negative, zero or positive for two Go versions: `1.21` < `1.21rc1` < `1.21.0`. internal/gover, Compare. */
export function compareGo(a: string, b: string): number {
  const left = parseGo(a);
  const right = parseGo(b);
  return (
    compareNumbers(left.major, right.major) ||
    compareNumbers(left.minor, right.minor) ||
    compareNumbers(left.patch, right.patch) ||
    compareText(left.kind, right.kind) ||
    compareNumbers(left.pre, right.pre)
  );
}

/** Byte order of two strings in UTF-8, as Go sorts paths; UTF-16 order differs above U+FFFF. */
export function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  const surrogates = /[\uD800-\uDFFF]/;
  return surrogates.test(a) || surrogates.test(b)
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : a < b
      ? -1
      : 1;
}

/** Decimal digits of any length; an empty string is before every number. */
function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

function comparePrerelease(a: string, b: string): number {
  if (a === b || a === "" || b === "") {
    return Number(a === "") - Number(b === "");
  }
  const others = b.split(".");
  for (const [index, identifier] of a.split(".").entries()) {
    const other = others[index];
    const difference = other === undefined ? 1 : compareIdentifier(identifier, other);
    if (difference !== 0) {
      return difference;
    }
  }
  return -1;
}

function compareIdentifier(a: string, b: string): number {
  const digits = /^\d+$/;
  const numeric = [digits.test(a), digits.test(b)];
  if (numeric[0] === true && numeric[1] === true) {
    return compareNumbers(a, b);
  }
  return numeric[0] === numeric[1] ? compareText(a, b) : numeric[0] === true ? -1 : 1;
}

/** An invalid version has empty parts. */
function parse(version: string) {
  const [, major = "", minor = "", patch = "", pre = ""] = semantic.exec(version) ?? [];
  return { major, minor, patch, pre };
}

function parseGo(version: string) {
  const match = golang.exec(version);
  const [, major = "", minor = "0", patch = "", kind = "", pre = ""] = match ?? [];
  // The language version 1.21 comes before its release candidates; before 1.21 it was the release 1.20.0 itself.
  const release = patch === "" && kind === "" && compareNumbers(minor, "21") < 0 ? "0" : patch;
  return { major, minor, patch: release, kind, pre };
}
