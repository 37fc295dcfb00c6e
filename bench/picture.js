// The results as a picture: the ways of the first set as bars, and how the ways grow with the number of modules. SVG.

const shown = {
  network: "(a) download, vendor",
  cache: "(b) zstd GOMODCACHE, vendor",
  tree: "(c) download tree, vendor",
  unproved: "(d) zstd vendor/, unproved",
  copy: "(e) cp -r, the floor",
  vendor: "(f) restore, vendor part",
  modules: "(f) restore, modules part",
  verify: "(f) verify",
};
const colours = {
  network: "#8c959f",
  cache: "#9a6700",
  tree: "#bc4c00",
  copy: "#57606a",
  vendor: "#1a7f37",
  modules: "#0969da",
  verify: "#8250df",
};
const style = `text{font:13px system-ui,sans-serif;fill:#1f2328}.h{font-weight:600}.s{font-size:11px;fill:#59636e}.g{stroke:#d1d9e0}
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.s{fill:#9198a1}.g{stroke:#3d444d}}`;

/** The picture, 760 pixels wide; nothing is loaded from elsewhere. */
export function picture({ sets, rounds, cores }) {
  const bars = panel(sets[0]);
  const generated = sets.filter(({ kind }) => kind === "generated");
  const lines = generated.length > 1 ? growth(generated, bars.height + 30) : { svg: "", height: 0 };
  const height = bars.height + lines.height + 60;
  const note = `Medians of ${rounds} rounds at the most, in turn, ${cores} cores. bench/run`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" role="img" aria-label="Time to a vendor tree, by way and by number of modules">
<style>${style}</style>
${bars.svg}${lines.svg}<text class="s" x="10" y="${height - 12}">${note}</text>
</svg>
`;
}

function panel({ name, modules, measured }) {
  const ways = Object.keys(shown).filter((each) => measured.has(each));
  const longest = Math.max(...ways.map((each) => measured.median(each)));
  const rows = ways.map((each, at) => {
    const y = 44 + 28 * at;
    const time = measured.median(each);
    const width = Math.max(2, (420 * time) / longest);
    const fill = colours[each] ?? "#8c959f";
    return `<text x="200" y="${y + 14}" text-anchor="end">${shown[each]}</text><rect x="210" y="${y}" width="${width.toFixed(1)}" height="18" rx="3" fill="${fill}"/><text x="${(216 + width).toFixed(1)}" y="${y + 14}">${(time / 1000).toFixed(2)} s</text>\n`;
  });
  const head = `<text class="h" x="10" y="26">To a vendor tree: ${escape(name)}, ${modules} modules</text>\n`;
  return { svg: head + rows.join(""), height: 50 + 28 * ways.length };
}

/** Both axes by powers of ten: what grows in proportion has the slope of the dashed line. */
function growth(sets, top) {
  const names = Object.keys(colours).filter((each) =>
    sets.every(({ measured }) => measured.has(each)),
  );
  const times = sets.flatMap(({ measured }) => names.map((name) => measured.median(name)));
  const x = scale(
    sets.map(({ modules }) => modules),
    60,
    520,
  );
  const y = scale(times, top + 290, top + 40);
  const grid = powers(times).map(
    (each) =>
      `<line class="g" x1="60" x2="520" y1="${y(each)}" y2="${y(each)}"/><text class="s" x="54" y="${y(each) + 4}" text-anchor="end">${each / 1000} s</text>\n`,
  );
  const counts = sets.map(
    ({ modules }) =>
      `<text class="s" x="${x(modules)}" y="${top + 310}" text-anchor="middle">${modules}</text>\n`,
  );
  const ends = spread(names.map((name) => ({ name, y: y(sets.at(-1).measured.median(name)) })));
  const lines = names.map((name) => {
    const points = sets.map(({ modules, measured }) => `${x(modules)},${y(measured.median(name))}`);
    return `<polyline points="${points.join(" ")}" fill="none" stroke="${colours[name]}" stroke-width="2"/><text x="528" y="${ends.get(name) + 4}">${shown[name]}</text><circle cx="520" cy="${y(sets.at(-1).measured.median(name))}" r="3" fill="${colours[name]}"/>\n`;
  });
  const head = `<text class="h" x="10" y="${top + 14}">Growth: generated modules from 127.0.0.1, in memory (both axes logarithmic)</text>\n`;
  return { svg: head + [...grid, ...counts, ...lines].join(""), height: 320 };
}

/** Maps values to pixels, by their logarithms. */
function scale(values, from, to) {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) =>
    Math.round(from + ((to - from) * (Math.log(value) - least)) / (most - least || 1));
}

function powers(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return [1, 10, 100, 1000, 10_000, 100_000].filter((each) => each >= least && each <= most);
}

/** Labels 16 pixels apart at least. */
function spread(labels) {
  const placed = new Map();
  let last = -Infinity;
  for (const { name, y } of labels.toSorted((a, b) => a.y - b.y)) {
    last = Math.max(y, last + 16);
    placed.set(name, last);
  }
  return placed;
}

function escape(text) {
  return text.replace(/[<>&"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
