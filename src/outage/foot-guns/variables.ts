/**
 * Names of variables that people set and go does not know. Only what looks like a knob of modules, proxies and
 * checksums is named, as a wrong name is the business of whoever reads it: of `GO_FLAGS` in a Makefile, of `GOLDFLAGS`.
 */

/** What go reads. GOROOT/src/internal/cfg/cfg.go, KnownEnv: those that begin with GO; and what the runtime reads. */
const known: ReadonlySet<string> = new Set(
  `GO111MODULE GO386 GOAMD64 GOARCH GOARM GOARM64 GOAUTH GOBIN GOCACHE GOCACHEPROG GOENV GOEXE GOEXPERIMENT GOFIPS140
  GOFLAGS GOGCCFLAGS GOHOSTARCH GOHOSTOS GOINSECURE GOMIPS GOMIPS64 GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPPC64
  GOPRIVATE GOPROXY GORISCV64 GOROOT GOSUMDB GOTMPDIR GOTOOLCHAIN GOTOOLDIR GOVCS GOWASM GOWORK GOVERSION GOMOD
  GOTELEMETRY GOTELEMETRYDIR GODEBUG GOGC GOMEMLIMIT GOMAXPROCS GOTRACEBACK GORACE GOCOVERDIR`.split(
    /\s+/,
  ),
);

/** Names of go's early drafts and of advice that nobody tried, with what they are taken for. */
const misbeliefs: ReadonlyMap<string, string> = new Map([
  ["GONOSUMCHECK", "GONOSUMDB"],
  ["GONOSUM", "GONOSUMDB"],
  ["GONOVERIFY", "GONOSUMDB"],
  ["GONOCHECK", "GONOSUMDB"],
  ["GONOCHECKSUM", "GONOSUMDB"],
  ["GONOCHECKSUMDB", "GONOSUMDB"],
  ["GOSKIPVERIFY", "GONOSUMDB"],
  ["GOSKIPSUMDB", "GONOSUMDB"],
  ["GOVERIFY", "GOSUMDB"],
  ["GOSUM", "GOSUMDB"],
  ["GOSUMCHECK", "GOSUMDB"],
  ["GOSUMVERIFY", "GOSUMDB"],
  ["GOCHECKSUM", "GOSUMDB"],
  ["GOCHECKSUMDB", "GOSUMDB"],
  ["GOPROXYSUM", "GOSUMDB"],
  ["GOPROXYSUMDB", "GOSUMDB"],
  ["GOSUMPROXY", "GOSUMDB"],
  ["GOMODPROXY", "GOPROXY"],
  ["GOPROXYURL", "GOPROXY"],
  ["GOOFFLINE", "GOPROXY"],
  ["GOMODFLAGS", "GOFLAGS"],
]);

/** The names that a slip of the pen is held against. */
const targets = [
  "GOPROXY",
  "GOSUMDB",
  "GOFLAGS",
  "GOPRIVATE",
  "GONOPROXY",
  "GONOSUMDB",
  "GOINSECURE",
  "GOTOOLCHAIN",
  "GOMODCACHE",
];
/** A Makefile's flags for one tool: GOLDFLAGS, GOCFLAGS. */
const ofMakefiles = /^GO[A-Z]{1,4}FLAGS$/;
/** From this length on, a name with two slips in it is still that name. */
const long = 9;

/** The variable that was meant by one that does not exist; undefined for others. */
export function meant(name: string): string | undefined {
  if (!/^GO[A-Z0-9]{3,16}$/.test(name) || known.has(name)) {
    return undefined;
  }
  return misbeliefs.get(name) ?? (ofMakefiles.test(name) ? undefined : near(name));
}

function near(name: string): string | undefined {
  return targets.find((each) => distance(name, each) <= (each.length < long ? 1 : 2));
}

/** How many characters were left out, put in, changed, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          pick(row, j - 1) + 1,
          pick(last, j) + 1,
          pick(last, j - 1) + changed,
          pick(before, j - 2) + (swapped ? 1 : Infinity),
        ),
      );
    }
    before = last;
    last = row;
  }
  return pick(last, b.length);
}

function pick(row: readonly number[], index: number): number {
  return row.at(index) ?? Infinity;
}
