// What the figures were measured on: its kind, no names and no paths.
import { execFileSync } from "node:child_process";
import { cpus, loadavg, release, totalmem, type } from "node:os";

/** Date, commit, machine and versions; `load` is how busy the machine was before anything began. */
export function describe() {
  const commit = said("git", ["rev-parse", "--short", "HEAD"]);
  const isClean = said("git", ["status", "--porcelain", "--", "src", "dist"]) === "";
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: isClean ? commit : `${commit} with changes`,
    cores: cpus().length,
    memory: totalmem(),
    system: `${type()} ${/^\d+\.\d+/.exec(release())?.[0]}`,
    node: process.version,
    go: said("go", ["env", "GOVERSION"]),
    load: loadavg()[0],
  };
}

/** For JSON.stringify: maps as objects, numbers to a tenth. */
export function plain(_, value) {
  if (value instanceof Map) {
    return Object.fromEntries(value);
  }
  return typeof value === "number" ? Math.round(10 * value) / 10 : value;
}

function said(command, args) {
  return execFileSync(command, args, { cwd: import.meta.dirname, encoding: "utf8" }).trim();
}
