// A release, in the steps that .github/workflows/release.yml takes; each can be run by hand, in a checkout with its tags.
//   release.js check vX.Y.Z               what must hold before anything is published: everything that does not, at once
//   release.js notes vX.Y.Z               the changelog's text of that version
//   release.js publish vX.Y.Z [--dry-run] the tag, the release, and last the major tag, which is what users name
// What is there already is left as it is, so that a run that broke off can be run again. DEFAULT_BRANCH is main if not set.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const branch = `origin/${process.env.DEFAULT_BRANCH ?? "main"}`;
const form = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

const [step, tag = "", flag] = process.argv.slice(2);
const steps = { check, notes, publish };
const isUsed = Object.hasOwn(steps, step ?? "") && (flag === undefined || flag === "--dry-run");
try {
  if (!isUsed || !form.test(tag)) {
    throw new Error(
      `wanted check, notes or publish and a tag vX.Y.Z, got "${process.argv.slice(2).join(" ")}"`,
    );
  }
  steps[step]();
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}

function check() {
  const wrong = [...versions(), ...changelog(), ...history(), ...doors()];
  if (wrong.length > 0) {
    throw new Error(`${tag} cannot be released\n${wrong.map((line) => `- ${line}`).join("\n")}`);
  }
  console.log(`${tag}: version, changelog, history and dist/ fit`);
}

function notes() {
  console.log(section());
}

function publish() {
  const commit = git("rev-parse", "HEAD");
  const major = tag.split(".", 1)[0];
  const remote = remoteTags();
  if (remote.get(tag) === undefined) {
    act("git", "push", "--quiet", "origin", `${commit}:refs/tags/${tag}`);
  } else if (remote.get(tag) === commit) {
    console.log(`${tag} is at ${commit} already`);
  } else {
    throw new Error(
      `${tag} is at ${remote.get(tag)}, and a tag that is out is never moved; this is ${commit}`,
    );
  }
  if (isReleased()) {
    console.log(`the release ${tag} is there already`);
  } else {
    act("gh", "release", "create", tag, "--verify-tag", "--title", tag, "--notes", section());
  }
  // Only from where it was just seen: somebody else's move is not undone.
  const lease = `--force-with-lease=refs/tags/${major}:${remote.get(`${major} itself`) ?? ""}`;
  act("git", "push", "--quiet", lease, "origin", `${commit}:refs/tags/${major}`);
}

function versions() {
  const wanted = tag.slice(1);
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return [
    ["package.json", JSON.parse(readFileSync("package.json", "utf8")).version],
    ["package-lock.json", lock.version],
    ['package-lock.json, packages[""]', lock.packages[""].version],
  ].flatMap(([file, found]) =>
    found === wanted ? [] : [`${file}: wanted ${wanted}, got ${found}`],
  );
}

function changelog() {
  const [first = "nothing"] = readFileSync("CHANGELOG.md", "utf8").match(/^## .*$/m) ?? [];
  if (first !== `## ${tag.slice(1)}`) {
    return [`CHANGELOG.md: wanted "## ${tag.slice(1)}" as its first section, got "${first}"`];
  }
  return section() === "" ? [`CHANGELOG.md: "${first}" says nothing`] : [];
}

/** The changelog's text of this version: up to the next one, without its title. */
function section() {
  const sections = readFileSync("CHANGELOG.md", "utf8").split(/^## /m);
  const found = sections.find((text) => text.startsWith(`${tag.slice(1)}\n`)) ?? "\n";
  return found.slice(found.indexOf("\n")).trim();
}

function history() {
  const commit = git("rev-parse", "HEAD");
  const at = git("tag", "--list", tag) === "" ? commit : git("rev-parse", `${tag}^{commit}`);
  const higher = git("tag", "--list", "v*")
    .split("\n")
    .filter((name) => form.test(name) && above(name, tag));
  return [
    ...(at === commit ? [] : [`${tag} is at ${at}, and this is ${commit}`]),
    ...(higher.length === 0
      ? []
      : [`${higher.join(", ")} is out already: ${tag} would take users back`]),
    ...(isIn(branch) ? [] : [`${commit} is not in ${branch}`]),
    ...(git("status", "--porcelain") === ""
      ? []
      : ["the checkout has changes that are not committed"]),
  ];
}

/** Every program that an action.yml names must be in the commit. */
function doors() {
  const files = git("ls-files").split("\n");
  const actions = files.filter(
    (file) => basename(file) === "action.yml" && !file.startsWith("__tests__/"),
  );
  return actions.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^ {2}(?:main|pre|post): "?([^"\n]+)"?$/gm)]
      .map(([, program]) => join(dirname(file), program))
      .filter((program) => !files.includes(program) || !existsSync(program))
      .map((program) => `${file}: ${program} is not committed`),
  );
}

function above(one, other) {
  const [numbers, others] = [one, other].map((name) => form.exec(name).slice(1).map(Number));
  const index = numbers.findIndex((number, at) => number !== others[at]);
  return index >= 0 && numbers[index] > others[index];
}

function isIn(reference) {
  try {
    git("merge-base", "--is-ancestor", "HEAD", reference);
    return true;
  } catch {
    return false;
  }
}

/** Tags of the remote, each with its commit; behind "NAME itself" what the tag itself names, as a lease wants it. */
function remoteTags() {
  const found = new Map();
  for (const line of git("ls-remote", "--tags", "origin")
    .split("\n")
    .filter((text) => text !== "")) {
    const [id, name] = line.split("\trefs/tags/");
    if (!name.endsWith("^{}")) {
      found.set(`${name} itself`, id);
    }
    found.set(name.replace(/\^\{\}$/, ""), id);
  }
  return found;
}

function isReleased() {
  const list = "release list --exclude-drafts --limit 1000 --json tagName --jq .[].tagName";
  return run("gh", ...list.split(" "))
    .split("\n")
    .includes(tag);
}

function act(command, ...args) {
  console.log(`${command} ${args.slice(0, 5).join(" ")}${args.length > 5 ? " …" : ""}`);
  if (flag === undefined) {
    run(command, ...args);
  }
}

function git(...args) {
  return run("git", ...args);
}

function run(command, ...args) {
  return execFileSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}
