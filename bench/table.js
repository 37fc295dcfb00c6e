// The results as Markdown: first what was to be reached, then every set.
import { megabytes, seconds, title } from "./figures.js";
import { goals } from "./goals.js";
import { words } from "./ways.js";

const answers = new Map([
  [true, "yes"],
  [false, "**no**"],
  [undefined, ""],
]);

const hardest =
  "The numbers are meant for a real project's bundle on a disk. Two kinds of rows ask for more: in memory `cp -r` costs next to nothing, and what stays is starting, unpacking, hashing and proving; generated modules are tiny and come from a proxy on this machine, so that there is little for a bundle to save.\n";

/** The whole page. */
export function table(result, name = result.sets[0].name) {
  const { sets, rounds, date, commit, cores, memory, system, node, go, load } = result;
  return [
    `# ${name}: the ways to get a vendor tree back\n`,
    `\`bench/run --rounds ${rounds}\`, ${date}, commit ${commit}. ${cores} cores, ${Math.round(memory / 2 ** 30)} GiB of memory, ${system}, Node ${node}, ${go}; load ${load.toFixed(1)} before it began.\n`,
    `Medians of ${rounds} rounds at the most, all ways in turn in each; what takes long is left out of some, to end in time: the column says how many counted. A ratio is the median of the ratios within a round. "CPU" is what the processor worked for it: other work on the machine hardly changes it. Memory is that of the largest process. "disk" works in a folder of the disk, "in memory" on a file system in memory, so without what a disk adds; generated sets come from a proxy on 127.0.0.1 and are in memory.\n`,
    `![The same as a picture](${name}.svg)\n`,
    "## What was to be reached\n",
    "| what | to reach | measured | reached |",
    "| --- | --- | --- | --- |",
    ...goals(result).map(({ what, where, reach, measured, isReached }) =>
      row([`${what}, ${where}`, reach, measured, answers.get(isReached)]),
    ),
    "",
    hardest,
    ...sets.flatMap(section),
  ].join("\n");
}

function section(set) {
  const { modules, versions, listed, files, measured, signing, start } = set;
  const rows = Object.entries(words).map(([name, text]) => way(set, name, text));
  return [
    `## ${title(set)}\n`,
    `${modules} modules vendored, ${versions} module versions packed, ${listed} listed files, ${files} vendored files.\n`,
    "| way | rounds | time | × (e) | CPU | memory | bytes to keep |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    ...(start === undefined ? [] : starting(start)),
    ...(signing === undefined ? [] : signed(signing)),
    ...(measured.has("pack-go")
      ? [
          `Of pack, ${seconds(measured.median("pack-go"))} are its go mod download and go mod vendor.\n`,
        ]
      : []),
  ];

  function way({ sizes }, name, text) {
    const kept = sizes[name] ?? { stock: sizes.modules, verify: sizes.vendor }[name];
    const peak = measured.peaks.get(name);
    return row([
      text.replaceAll("    ", "&nbsp;&nbsp;"),
      measured.count(name),
      seconds(measured.median(name)),
      times(measured.ratio(name, "copy")),
      seconds(measured.worked(name)),
      peak === undefined || peak === 0
        ? ""
        : megabytes(1024 * Math.max(peak, measured.own.get(name) ?? 0)),
      kept === undefined ? "" : megabytes(kept),
    ]);
  }
}

function starting(start) {
  const names = {
    leave: "leave, nothing to undo",
    refused: "restore, refused for want of a go.mod",
    node: "node alone",
  };
  const rows = Object.entries(names).map(([name, text]) =>
    row([text, seconds(start.median(name)), seconds(start.worked(name))]),
  );
  return ["| start of an action | time | CPU |", "| --- | --- | --- |", ...rows, ""];
}

function signed(signing) {
  const rows = ["unsigned", "key", "keyless"].map((name) =>
    row([
      name,
      seconds(signing.median(name)),
      name === "unsigned" ? "" : `${signing.difference(name, "unsigned").toFixed(0)} ms`,
      seconds(signing.worked(name)),
    ]),
  );
  return [
    "| restore of the vendor part, signed | time | more | CPU |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ];
}

function times(ratio) {
  return Number.isNaN(ratio) ? "" : ratio.toFixed(2);
}

function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
