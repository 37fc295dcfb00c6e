// The few lines of the results that README shows.
import { megabytes, seconds } from "./figures.js";

/** A table of the sample project's ways and a few sentences, each figure as in the whole page. */
export function summary(result) {
  const [disk, memory] = ["disk", "memory"].map((kind) =>
    result.sets.find((set) => set.kind === kind),
  );
  const row = (text, name, proved) =>
    `| ${text} | ${cell(disk, name)} | ${cell(memory, name)} | ${disk.sizes[name] === undefined ? "" : megabytes(disk.sizes[name])} | ${proved} |`;
  const { sizes } = disk;
  return [
    `From \`bench/run\` (${result.date}, commit ${result.commit}, ${result.cores} cores, medians of ${result.rounds} rounds at the most, of one where it takes long; × is against \`cp -r\` of the tree; all rows: bench/results/service.md):\n`,
    "| the sample project from | on disk | in memory | to keep | proved |",
    "| --- | --- | --- | --- | --- |",
    row("the bundle's vendor part (`restore`)", "vendor", "every byte, and go finds every package"),
    row(
      "the bundle's modules part (`restore`)",
      "modules",
      "every byte, and go finds every package",
    ),
    row("`cp -r` of the tree", "copy", "nothing"),
    row("a zstd vendor/, untarred", "unproved", "nothing"),
    row("a zstd module cache, untarred, and `go mod vendor`", "cache", "nothing"),
    row("a zstd download tree, untarred, and `go mod vendor`", "tree", "by go"),
    row("`go mod download` and `go mod vendor` from the proxy", "network", "by go"),
    "",
    `The vendor part and its proof are ${megabytes(sizes.vendor)}, 1/${Math.round(sizes.cache / sizes.vendor)} of the zstd module cache (${megabytes(sizes.cache)}); the modules part is ${megabytes(sizes.modules)}.`,
    "",
  ].join("\n");
}

function cell(set, name) {
  return set === undefined
    ? ""
    : `${seconds(set.measured.median(name))}, ${set.measured.ratio(name, "copy").toFixed(2)} ×`;
}
