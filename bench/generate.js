// Generated modules: as many as wanted, of the shape of real ones: of some 90 files 14 are vendored, the rest are tests,
// packages that nobody imports, documents. The same number gives the same bytes.

const words =
  "buffer reader writer error config option client server request response handler context token field value index parse encode decode close open read write flush reset limit count offset length name path file line node tree table key".split(
    " ",
  );

/** `count` modules, each with up to three of the earlier ones among its imports. */
export function modules(count) {
  const random = generator(count);
  const made = [];
  for (let at = 0; at < count; at++) {
    const known = Math.min(at, 3);
    const needed = new Set(
      Array.from({ length: known }, () => at - 1 - Math.floor(random() * Math.min(at, 30))),
    );
    made.push(
      one(
        at,
        [...needed].map((each) => made[each]),
        random,
      ),
    );
  }
  return made;
}

/** A project that imports all of them. */
export function project(all) {
  const requires = all.map(({ path, version }) => `\t${path} ${version}\n`).join("");
  const imports = all.map(({ path }) => `\t_ "${path}"\n`).join("");
  return {
    "go.mod": `module example.com/generated\n\ngo 1.21\n\nrequire (\n${requires})\n`,
    "main.go": `package main\n\nimport (\n${imports})\n\nfunc main() {}\n`,
  };
}

function one(at, needs, random) {
  const name = `lib${String(at).padStart(4, "0")}`;
  const path = `example.com/${words[at % 7]}/${name}`;
  const requires = needs.map((each) => `require ${each.path} ${each.version}\n`).join("");
  const imports = needs.map((each) => `import _ "${each.path}"\n`).join("");
  const files = {
    "go.mod": `module ${path}\n\ngo 1.21\n\n${requires}`,
    LICENSE: "Generated for a measurement.\n".repeat(40),
    "README.md": prose(random, 300),
    [`${name}.go`]: `package ${name}\n\n${imports}import _ "${path}/internal/core"\n\n${code(random, 20)}`,
  };
  const add = (folder, count, suffix) => {
    for (let each = 0; each < count; each++) {
      const unit = folder === "" ? name : folder.replace(/.*\//, "");
      files[`${folder && `${folder}/`}f${each}${suffix}`] =
        `package ${unit}\n\n${code(random, 6 + Math.floor(random() * 24), each)}`;
    }
  };
  add("", 6, ".go");
  add("internal/core", 6, ".go");
  add("", 8, "_test.go");
  add("internal/core", 8, "_test.go");
  ["cmd", "middle", "plain", "extra"].forEach((folder) => add(folder, 11, ".go"));
  for (let each = 0; each < 14; each++) {
    files[`testdata/case${each}.txt`] = prose(random, 60 + Math.floor(random() * 200));
  }
  return { path, version: `v1.${at % 7}.${at % 5}`, files };
}

function code(random, count, unit = 99) {
  let text = "";
  for (let at = 0; at < count; at++) {
    const [a, b] = [pick(random), pick(random)];
    text += `// F${unit}x${at} gives the ${a} of a ${b}.\nfunc F${unit}x${at}(${a} int) int { return ${a}*${Math.floor(random() * 1e6)} }\n\n`;
  }
  return text;
}

function prose(random, count) {
  return `${Array.from({ length: count }, () => pick(random)).join(" ")}\n`;
}

function pick(random) {
  return words[Math.floor(random() * words.length)];
}

/** Numbers from 0 to 1, the same for the same seed. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
