// The numbers to reach, each against what was measured: as ratios within one round, wherever there is something beside it.
import { megabytes, title } from "./figures.js";

const limit = 300 * 2 ** 20;

/** Every goal of every set that it is about: `{ what, where, reach, measured, isReached }`; the last is undefined where nothing could be compared. */
export function goals({ sets }) {
  const about = sets.filter(({ kind, name }) => kind !== "generated" || name === "300");
  return [...about.flatMap(ofTree), ...about.flatMap(ofModules), ...ofAll(sets), ...ofDoors(sets)];
}

function ofTree(set) {
  const { measured, sizes } = set;
  const what = "bundle → proved vendor tree";
  const goal = (other, most, words) =>
    compare(set, what, measured.ratio("proved", other), most, words);
  return [
    goal("copy", 1.2, "cp -r"),
    goal("cache", 0.25, "untar of a GOMODCACHE + go mod vendor"),
    goal("network", 0.2, "go mod download + go mod vendor"),
    compare(set, "vendor part and proof", sizes.vendor / sizes.cache, 0.05, "zstd GOMODCACHE"),
  ];
}

function ofModules(set) {
  const { measured } = set;
  // What is beyond go's share is measured against stock go: pack downloads as much more quickly.
  const share = measured.ratio("pack", "network") - 1;
  return [
    compare(
      set,
      "modules part → proved vendor tree",
      measured.ratio("rebuilt", "stock"),
      1,
      "stock tools (aim: 0.6)",
    ),
    compare(set, "pack, beyond go's share", share, 1, "go mod download + go mod vendor"),
  ];
}

function ofAll(sets) {
  const most = sets.flatMap((set) =>
    [...set.measured.own]
      .filter(([, held]) => held > 0)
      .map(([name, held]) => ({ name, held: 1024 * held, set })),
  );
  const largest = most.toSorted((a, b) => b.held - a.held)[0];
  return [
    {
      what: "memory of our process",
      where: `${largest.name} of ${title(largest.set)}, the largest of all`,
      reach: "≤ 300 MiB",
      measured: megabytes(largest.held),
      isReached: largest.held <= limit,
    },
    ...growth(sets),
    ...sets.flatMap(({ rule }) => (rule === undefined ? [] : [ofRule(rule)])),
  ];
}

/** Linear: what one more module costs does not rise, by more than the measurement's noise. */
function growth(sets) {
  const generated = sets
    .filter(({ kind }) => kind === "generated")
    .toSorted((a, b) => a.modules - b.modules);
  if (generated.length < 3) {
    return [];
  }
  const [first, middle, last] = [generated[0], generated.at(-2), generated.at(-1)];
  return ["proved", "rebuilt", "verify", "pack"].map((name) => {
    const each = (from, to) =>
      (to.measured.median(name) - from.measured.median(name)) / (to.modules - from.modules);
    const [before, after] = [each(first, middle), each(middle, last)];
    return {
      what: `growth of ${{ proved: "restore", rebuilt: "restore from modules" }[name] ?? name}`,
      where: `one more module, ${first.modules} to ${middle.modules} and ${middle.modules} to ${last.modules}`,
      reach: "linear (≤ 1.3 ×)",
      measured: `${before.toFixed(1)} ms, ${after.toFixed(1)} ms`,
      isReached: after <= 1.3 * before,
    };
  });
}

function ofRule({ listed, milliseconds }) {
  return {
    what: "the proof alone",
    where: `${listed} listed files, everything in memory`,
    reach: "≤ 300 ms for 90,000",
    measured: `${milliseconds} ms`,
    isReached: milliseconds / Math.max(1, listed / 90_000) <= 300,
  };
}

function ofDoors(sets) {
  const starts = sets.flatMap(({ start }) =>
    start === undefined
      ? []
      : [
          within("start of an action", "leave with nothing to undo", start.median("leave")),
          within(
            "start of an action",
            "a restore refused for want of a go.mod",
            start.median("refused"),
          ),
        ],
  );
  const signed = sets.flatMap(({ signing }) =>
    signing === undefined
      ? []
      : [
          within("a signature in restore", "by key", signing.difference("key", "unsigned")),
          within("a signature in restore", "keyless", signing.difference("keyless", "unsigned")),
        ],
  );
  return [...starts, ...signed];
}

function within(what, where, milliseconds) {
  return {
    what,
    where,
    reach: "≤ 150 ms",
    measured: `${milliseconds.toFixed(0)} ms`,
    isReached: milliseconds <= 150,
  };
}

function compare(set, what, ratio, most, words) {
  const isMeasured = !Number.isNaN(ratio);
  return {
    what,
    where: title(set),
    reach: `≤ ${most} × ${words}`,
    measured: isMeasured ? `${ratio.toFixed(ratio < 0.1 ? 3 : 2)} ×` : "in no common round",
    isReached: isMeasured ? ratio <= most : undefined,
  };
}
