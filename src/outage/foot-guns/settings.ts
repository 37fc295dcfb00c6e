import { matches } from "../../module/pattern.ts";
import * as note from "../../proxy/note.ts";
import { footGun, type FootGun, type Place } from "./foot-gun.ts";
import { flags } from "./goflags.ts";
import { meant } from "./variables.ts";

/** A variable and the value that it is given, as text. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  /** Whether it holds for all that follows, and not for one step or one command. */
  readonly lasting: boolean;
}

/** What a setting is judged by. */
export interface Surroundings {
  /** The module paths of go.sum. */
  readonly modules: readonly string[];
  /** The other variables that hold there; undefined where one is not set. */
  readonly lookup: (name: string) => string | undefined;
}

/** Characters of a list of patterns that is still held against every module. */
const longest = 1_000;

type Rule = (setting: Setting, at: Place, around: Surroundings) => FootGun[];

const rules: ReadonlyMap<string, Rule> = new Map([
  ["GOSUMDB", goSumDb],
  ["GOPROXY", goProxy],
  ["GOFLAGS", goFlags],
  ["GOPRIVATE", goPrivate],
  ["GONOPROXY", goNoProxy],
]);

/** What is wrong with a variable's name or value. A value that only a shell or a runner can tell is let be. */
export function ofSetting(setting: Setting, at: Place, around: Surroundings): FootGun[] {
  const rule = rules.get(setting.name);
  if (rule !== undefined) {
    return isKnown(setting.value) && setting.value !== "" ? rule(setting, at, around) : [];
  }
  const instead = meant(setting.name);
  return instead === undefined ? [] : [unknown(setting.name, instead, at)];
}

/** Whether a value is what it says: no expansion of a shell, a runner or a template stands in it. */
export function isKnown(value: string): boolean {
  return !/[$`]|\{\{|%\w+%/.test(value);
}

function unknown(name: string, instead: string, at: Place): FootGun {
  return footGun(
    "unknown-variable",
    at,
    `${name} is no variable of go: it changes nothing, and what it is meant to do does not happen`,
    `take it out; the variable that exists is ${instead} (go help environment)`,
  );
}

/** cmd/go/internal/modfetch/sumdb.go, dbDial: `off` is compared with the whole value, blanks included. */
function goSumDb({ value }: Setting, at: Place): FootGun[] {
  if (value === "off" || isDatabase(value)) {
    return [];
  }
  const named = /^[A-Za-z][\w.-]{0,40}$/.test(value) ? `=${value}` : "";
  return [
    footGun(
      "bad-gosumdb",
      at,
      `GOSUMDB${named} is no checksum database that go takes: it fails (invalid GOSUMDB) as soon as a hash is needed that go.sum lacks`,
      "write sum.golang.org, or the verifier key of another database (name+hash+key); off switches the database off, and go.sum is enforced all the same",
    ),
  ];
}

function isDatabase(value: string): boolean {
  try {
    return note.setting(value) !== undefined;
  } catch {
    return false;
  }
}

/** cmd/go/internal/modfetch/proxy.go, proxyList and TryProxies. */
function goProxy({ value }: Setting, at: Place): FootGun[] {
  const entries = [...value.matchAll(/([^,|]*)([,|]|$)/g)].map(([, url = "", separator]) => ({
    url: url.trim(),
    separator,
  }));
  const end = entries.findIndex(({ url }) => url === "direct" || url === "off");
  const last = entries.slice(0, Math.max(0, end)).findLast(({ url }) => url !== "");
  if (entries[end]?.url !== "direct" || last === undefined || last.separator !== ",") {
    return [];
  }
  const host = hostOf(last.url);
  return [
    footGun(
      "direct-behind-a-comma",
      at,
      `GOPROXY has a comma before direct: go goes on to version control only where the proxy${host} answers 404 or 410, not where it is down, times out or answers 5xx`,
      "have a bundle ready for that; or write | for the comma: then any error leads on to version control, which learns every module path and runs git on what a stranger's server sends, while go.sum and GOSUMDB check as before",
    ),
  ];
}

/** The host alone: the rest of the URL may hold a password. */
function hostOf(url: string): string {
  const [, host] =
    /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([A-Za-z0-9.-]{1,100}(?::\d{1,5})?)(?:\/|$)/.exec(url) ?? [];
  return host === undefined ? "" : ` (${host})`;
}

function goFlags({ value, lasting }: Setting, at: Place): FootGun[] {
  const all = flags(value);
  const found: FootGun[] = [];
  if (all.has("insecure")) {
    found.push(
      footGun(
        "insecure-flag",
        at,
        "-insecure in GOFLAGS makes go get refuse to run, and does nothing else: go has no such flag any more",
        "take it out; GOINSECURE names the modules that may be fetched without TLS",
      ),
    );
  }
  if (lasting && all.get("mod") === "mod") {
    found.push(
      footGun(
        "mod-mod-flag",
        at,
        "-mod=mod in GOFLAGS lets every go build, list and test write go.mod and go.sum, unproved hashes among it while the checksum database is failing",
        "write -mod=readonly, and run go mod tidy by hand where go.mod is to change",
      ),
    );
  }
  return found;
}

function goPrivate(setting: Setting, at: Place, around: Surroundings): FootGun[] {
  // GONOPROXY has the last word about where go fetches from. cmd/go/internal/cfg/cfg.go.
  const other = around.lookup("GONOPROXY") ?? "";
  return other === "" ? toVersionControl(setting, at, around) : [];
}

function goNoProxy(setting: Setting, at: Place, around: Surroundings): FootGun[] {
  const isDefault = around.lookup("GOPRIVATE") === setting.value;
  const name = isDefault ? "GOPRIVATE" : setting.name;
  return toVersionControl({ ...setting, name }, at, around);
}

function toVersionControl(
  { name, value }: Setting,
  at: Place,
  { modules }: Surroundings,
): FootGun[] {
  const sent = value.length > longest ? [] : modules.filter((each) => matches(value, each));
  const [first, ...more] = sent.slice(0, 3);
  if (first === undefined) {
    return [];
  }
  const rest = sent.length > 3 ? " …" : "";
  const names = [first, ...more].join(", ");
  return [
    footGun(
      "private-to-version-control",
      at,
      `${name} sends ${sent.length} of go.sum's modules to version control, whatever GOPROXY says, off and file:// included: ${names}${rest}`,
      "set GONOPROXY=none where they are to come from a proxy or a bundle; GOPRIVATE then still keeps them from the checksum database",
    ),
  ];
}
