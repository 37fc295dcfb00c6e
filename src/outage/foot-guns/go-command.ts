import { footGun, type FootGun, type Place } from "./foot-gun.ts";
import { flags } from "./goflags.ts";
import { isKnown } from "./settings.ts";
import type { Word } from "./shell.ts";

/** A package or module with a version, as go install, go run and go get take it. */
interface Versioned {
  readonly word: Word;
  readonly query: string;
}

/** Where a word of a script stands. */
export type Locate = (word: { readonly at: number }) => Place;

/** Flags whose value is the next word. cmd/go/internal/work/build.go, AddBuildFlags. */
const withValue = new Set(
  "C o p asmflags buildmode compiler covermode coverpkg exec gccgoflags gcflags installsuffix ldflags mod modfile overlay pgo pkgdir tags toolexec".split(
    " ",
  ),
);
/** A module path begins with a host. */
const versioned = /^[\w~-]+(?:\.[\w~-]+)+(?:\/[\w.~-]+)*@(.+)$/;
/** Versions that name one content: go answers them from a module cache or a bundle. */
const pinned = /^(?:v\d+\.\d+\.\d+.*|[0-9a-f]{7,40}|none)$/;

/** What a go command does that will go wrong. `goFlags` is GOFLAGS as it holds for it. */
export function ofGo(
  args: readonly Word[],
  goFlags: string,
  why: string,
  locate: Locate,
): FootGun[] {
  const { verb, flagWords, rest } = split(args);
  if (verb === "clean") {
    return flagWords
      .filter(({ text }) => /^--?modcache(?:=true)?$/.test(text))
      .map((word) => cleans(locate(word)));
  }
  if (verb !== "install" && verb !== "run" && verb !== "get") {
    return [];
  }
  // What follows the package is its own business: go run example.com/tool@v1.2.3 deploy example.com/app@latest
  const packages = (verb === "run" ? rest.slice(0, 1) : rest).flatMap(version);
  const mod = flags([goFlags, ...flagWords.map(({ text }) => text)].join(" ")).get("mod");
  const [first] = packages;
  return [
    ...packages.flatMap((each) => unpinned(verb, each, locate)),
    ...(first !== undefined && verb !== "get" && mod === "vendor"
      ? [underVendor(verb, first, why, locate)]
      : []),
  ];
}

function split(args: readonly Word[]): {
  verb: string | undefined;
  flagWords: readonly Word[];
  rest: readonly Word[];
} {
  const flagWords: Word[] = [];
  const rest: Word[] = [];
  let waiting: Word | undefined;
  for (const word of args) {
    const [, name, value] = /^--?([A-Za-z]\w*)(=.*)?$/s.exec(word.text) ?? [];
    if (waiting !== undefined) {
      flagWords.push({ text: `${waiting.text}=${word.text}`, at: waiting.at });
      waiting = undefined;
    } else if (name === undefined) {
      rest.push(word);
    } else if (value === undefined && withValue.has(name)) {
      waiting = word;
    } else {
      flagWords.push(word);
    }
  }
  return { verb: rest[0]?.text, flagWords, rest: rest.slice(1) };
}

function version(word: Word): Versioned[] {
  const [, query] = word.text.length > 500 ? [] : (versioned.exec(word.text) ?? []);
  return query === undefined ? [] : [{ word, query }];
}

function unpinned(verb: string, { word, query }: Versioned, locate: Locate): FootGun[] {
  return pinned.test(query) || !isKnown(query)
    ? []
    : [
        footGun(
          "unpinned-version",
          locate(word),
          `go ${verb} ${word.text} asks a module proxy which version that is, on every run: no cache and no bundle can answer, and what comes may be another code each time`,
          "write the version out (@v1.2.3), or make it a tool of go.mod (go get -tool, Go 1.24), which go.sum then pins",
        ),
      ];
}

function underVendor(verb: string, { word }: Versioned, why: string, locate: Locate): FootGun {
  return footGun(
    "install-under-mod-vendor",
    locate(word),
    `go ${verb} ${word.text} fails while GOFLAGS has -mod=vendor (${why}): cannot query module due to -mod=vendor`,
    `write go ${verb} -mod=readonly ${word.text}, or set GOFLAGS to -mod=readonly for this step alone`,
  );
}

function cleans(at: Place): FootGun {
  return footGun(
    "clean-modcache",
    at,
    "go clean -modcache deletes what may be the last good copy of every module, and all of it must come from the network again",
    "leave it out; go mod verify finds what is damaged, and that entry alone can be set aside",
  );
}
