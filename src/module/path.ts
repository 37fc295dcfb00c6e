import { OfflineError } from "../errors.ts";

/**
 * Module paths (`github.com/BurntSushi/toml`) and how they become file names: each capital letter is written as `!` and
 * its small letter (`github.com/!burnt!sushi/toml`), so that two paths stay two files where case does not count.
 * https://go.dev/ref/mod#goproxy-protocol; golang.org/x/mod/module.
 */
const reserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;
const hint =
  "a go.mod or go.sum with such a name was not written by go: take it from the repository again";

/** Throws BAD_NAME unless `path` is one that go accepts in a require line. golang.org/x/mod/module, CheckPath. */
export function check(path: string): void {
  const elements = path.split("/");
  const bad = elements.find((element) => !isElement(element, /^[-._~0-9A-Za-z]+$/));
  const [first = ""] = elements;
  if (bad !== undefined || path.startsWith("-") || elements.some((each) => each.startsWith("."))) {
    throw refused(path);
  }
  if (!first.includes(".") || !/^[-.0-9a-z]+$/.test(first) || !hasMajor(path)) {
    throw refused(path);
  }
}

/** Whether `path` can be imported. golang.org/x/mod/module, CheckImportPath. */
export function isImportPath(path: string): boolean {
  return (
    !path.startsWith("-") &&
    path.split("/").every((element) => isElement(element, /^[-._~+0-9A-Za-z]+$/))
  );
}

/** Whether `name` can be a file of a module, one path element or several. golang.org/x/mod/module, CheckFilePath. */
export function isFilePath(name: string): boolean {
  return name
    .split("/")
    .every(
      (element) =>
        /^[\p{L}0-9!#$%&()+,\-.=@[\]^_{}~ ]+$/u.test(element) &&
        !element.endsWith(".") &&
        !reserved.test(stem(element)),
    );
}

/** The file name form of a module path or a version. Throws BAD_NAME for what has none. */
export function escape(text: string): string {
  if (/[^\x20-\x7e]|!/.test(text)) {
    throw refused(text);
  }
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

/** Undoes `escape`; undefined for a text that `escape` never gives. */
export function unescape(text: string): string | undefined {
  return /[A-Z]|[^\x20-\x7e]|!(?![a-z])/.test(text)
    ? undefined
    : text.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether `path` is `prefix` itself or lies below it. */
export function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

/**
 * The major versions that a module path allows, as text for a message; undefined where the path itself ends in none that
 * go accepts, such as `/v1`. golang.org/x/mod/module, SplitPathVersion.
 */
export function majors(path: string): string | undefined {
  return hasMajor(path) ? (majorOf(path) ?? "v0 or v1") : undefined;
}

/** Whether a module of that path can have that version. golang.org/x/mod/module, CheckPathMajor. */
export function fits(path: string, version: string): boolean {
  const major = majorOf(path);
  if (path.startsWith("gopkg.in/") && major === "v1" && version.startsWith("v0.0.0-")) {
    return true;
  }
  return major === undefined
    ? /^v[01]\.|\+incompatible$/.test(version)
    : version.startsWith(`${major}.`);
}

function majorOf(path: string): string | undefined {
  const end = path.startsWith("gopkg.in/") ? /\.(v\d+)(?:-unstable)?$/ : /\/(v\d+)$/;
  return end.exec(path)?.[1];
}

function isElement(element: string, allowed: RegExp): boolean {
  return (
    allowed.test(element) &&
    !element.endsWith(".") &&
    !reserved.test(stem(element)) &&
    !/~\d+$/.test(stem(element))
  );
}

function stem(element: string): string {
  return element.replace(/\..*/s, "");
}

/** Whether the path ends in a major version as it must: `/v2` and up, on gopkg.in always `.v0` and up. SplitPathVersion. */
function hasMajor(path: string): boolean {
  if (path.startsWith("gopkg.in/")) {
    return /\.v(?:0|[1-9]\d*|(?:[1-9]\d*)?-unstable)$/.test(path);
  }
  return !/\/v[0-9.]+$/.test(path) || /\/v(?:[2-9]|[1-9]\d+)$/.test(path);
}

function refused(path: string): OfflineError {
  return new OfflineError(
    "BAD_NAME",
    `module: wanted a module path or version that go accepts, got ${JSON.stringify(path)}`,
    { hint },
  );
}
