import { chmod, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { start, type Ended } from "./support/process.ts";
import { sandbox, type Files, type Sandbox } from "./support/sandbox.ts";

let box: Sandbox;

/** A repository whose version 1.2.3 can be released, its remote, and a `gh` that notes what it is asked. */
beforeEach(async () => {
  box = await sandbox();
  await box.run(".", ["git", "init", "--quiet", "--bare", "remote"]);
  await box.write("checkout", repository());
  await box.commit("checkout");
  await box.run("checkout", ["git", "remote", "add", "origin", box.path("remote")]);
  await box.run("checkout", ["git", "push", "--quiet", "--set-upstream", "origin", "main"]);
  await box.write("bin", {
    gh: `#!/bin/sh\necho "$*" >> '${box.path("asked")}'\n[ "$2" != list ] || cat '${box.path("releases")}'\n`,
  });
  await chmod(box.path("bin/gh"), 0o755);
  await box.write(".", { releases: "v1.2.2\n", asked: "" });
});

afterEach(() => box.remove());

function repository(version = "1.2.3"): Files {
  return {
    "package.json": JSON.stringify({ version }),
    "package-lock.json": JSON.stringify({ version, packages: { "": { version } } }),
    "CHANGELOG.md": `# Changelog\n\n## ${version}\n\n- What is new.\n- More.\n\n## 1.2.2\n\n- Old.\n`,
    "action.yml": "runs:\n  using: node24\n  main: dist/restore.js\n",
    "pack/action.yml": "runs:\n  using: node24\n  main: ../dist/pack.js\n",
    "dist/restore.js": "",
    "dist/pack.js": "",
  };
}

function release(...args: readonly string[]): Promise<Ended> {
  return start({
    command: process.execPath,
    args: [resolve("scripts/release.js"), ...args],
    directory: box.path("checkout"),
    environment: {
      ...box.environment,
      PATH: `${box.path("bin")}:${box.environment["PATH"] ?? ""}`,
    },
  }).ended;
}

const git = (...args: readonly string[]): Promise<string> => box.run("checkout", ["git", ...args]);

/** Tags of the remote, each with the commit's subject. */
async function tags(): Promise<string[]> {
  const form = "--format=%(refname:strip=2) %(contents:subject)";
  return (await box.run("remote", ["git", "tag", "--list", form])).trim().split("\n");
}

async function commit(subject: string, files: Files): Promise<void> {
  await box.write("checkout", files);
  await git("add", "--all");
  await git("commit", "--quiet", "--allow-empty", `--message=${subject}`);
}

/** What `gh` was asked to make. */
const made = async (): Promise<string[]> =>
  (await readFile(box.path("asked"), "utf8"))
    .split(/^(?=release )/m)
    .filter((text) => /create/.test(text));

test("a repository that fits its tag passes, whether the tag is there or not", async () => {
  expect((await release("check", "v1.2.3")).log).toBe(
    "v1.2.3: version, changelog, history and dist/ fit\n",
  );
  await git("tag", "--annotate", "--message=x", "v1.2.3");

  expect((await release("check", "v1.2.3")).status).toBe(0);
});

test.each<[string, () => Promise<unknown>, string]>([
  [
    "a version that was not raised",
    () => commit("x", { "package.json": '{"version":"1.2.2"}' }),
    "- package.json: wanted 1.2.3, got 1.2.2",
  ],
  [
    "a lock file of another version",
    () => commit("x", { "package-lock.json": '{"version":"1.2.2","packages":{"":{}}}' }),
    '- package-lock.json: wanted 1.2.3, got 1.2.2\n- package-lock.json, packages[""]: wanted 1.2.3, got undefined',
  ],
  [
    "a changelog that begins with another version",
    () =>
      commit("x", { "CHANGELOG.md": "# Changelog\n\n## Next\n\n- New.\n\n## 1.2.3\n\n- Old.\n" }),
    '- CHANGELOG.md: wanted "## 1.2.3" as its first section, got "## Next"',
  ],
  [
    "a changelog without sections",
    () => commit("x", { "CHANGELOG.md": "# Changelog\n" }),
    '- CHANGELOG.md: wanted "## 1.2.3" as its first section, got "nothing"',
  ],
  [
    "a section that says nothing",
    () => commit("x", { "CHANGELOG.md": "# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Old.\n" }),
    '- CHANGELOG.md: "## 1.2.3" says nothing',
  ],
  [
    "a program that an action.yml names and nobody committed",
    () => git("rm", "--quiet", "dist/pack.js").then(() => git("commit", "--quiet", "--message=x")),
    "- pack/action.yml: dist/pack.js is not committed",
  ],
  [
    "a file that is not committed",
    () => box.write("checkout", { "dist/new.js": "" }),
    "- the checkout has changes that are not committed",
  ],
  [
    "a higher version that is out",
    () => git("tag", "v1.10.0"),
    "- v1.10.0 is out already: v1.2.3 would take users back",
  ],
])("%s stops the release", async (_what, spoil, said) => {
  await spoil();
  await git("push", "--quiet", "origin", "main");
  const { status, stderr } = await release("check", "v1.2.3");

  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `release: v1.2.3 cannot be released\n${said}\n`,
  });
});

test("a tag of another commit and a commit that is not on the default branch stop the release", async () => {
  await git("tag", "v1.2.3");
  await commit("aside", {});
  const { stderr } = await release("check", "v1.2.3");

  expect(stderr).toMatch(/^- v1\.2\.3 is at [0-9a-f]{40}, and this is [0-9a-f]{40}$/m);
  expect(stderr).toMatch(/^- [0-9a-f]{40} is not in origin\/main$/m);
});

test.each([["v1"], ["1.2.3"], ["v01.2.3"], ["v1.2.3-rc.1"], ["v1.2.3\n"], ["v1.2.3;id"]])(
  "%j is not the tag of a release",
  async (tag) => {
    const { status, stderr } = await release("publish", tag);

    expect(status).toBe(1);
    expect(stderr).toMatch(/^release: wanted check, notes or publish and a tag vX\.Y\.Z, got /);
    expect(await tags()).toEqual([""]);
  },
);

test("the notes are the changelog's text of that version alone", async () => {
  expect((await release("notes", "v1.2.3")).stdout).toBe("- What is new.\n- More.\n");
});

test("publishing sets the tag, makes the release and moves the major tag from wherever it was", async () => {
  await git("tag", "--annotate", "--message=old", "v1");
  await git("push", "--quiet", "origin", "v1");
  await commit("new", { "a.txt": "" });
  const { status, log } = await release("publish", "v1.2.3");

  expect({ status, log }).toMatchObject({ status: 0 });
  expect(await tags()).toEqual(["v1 new", "v1.2.3 new"]);
  expect(await made()).toEqual([
    "release create v1.2.3 --verify-tag --title v1.2.3 --notes - What is new.\n- More.\n",
  ]);
});

test("a run that broke off is run again: only what is not there yet is done", async () => {
  await git("tag", "--annotate", "--message=signed by hand", "v1.2.3");
  await git("push", "--quiet", "origin", "v1.2.3");
  await box.write(".", { releases: "v1.2.2\nv1.2.3\n" });
  const { status } = await release("publish", "v1.2.3");

  expect(status).toBe(0);
  expect(await tags()).toEqual(["v1 all", "v1.2.3 signed by hand"]);
  expect(await made()).toEqual([]);
});

test("a tag that is out is never moved, and nothing after it is done", async () => {
  await git("push", "--quiet", "origin", "HEAD:refs/tags/v1.2.3");
  await commit("later", {});
  const { status, stderr } = await release("publish", "v1.2.3");

  expect(status).toBe(1);
  expect(stderr).toMatch(/a tag that is out is never moved/);
  expect(await tags()).toEqual(["v1.2.3 all"]);
  expect(await made()).toEqual([]);
});

test("a release that cannot be made leaves the major tag where it is", async () => {
  await git("push", "--quiet", "origin", "HEAD:refs/tags/v1");
  await commit("new", {});
  await box.write("bin", { gh: "#!/bin/sh\n[ $2 = list ] || { echo no rights >&2; exit 1; }\n" });
  const { status, stderr } = await release("publish", "v1.2.3");

  expect(status).toBe(1);
  expect(stderr).toMatch(/no rights/);
  expect(await tags()).toEqual(["v1 all", "v1.2.3 new"]);
});

test("a dry run says what it would do and does none of it", async () => {
  const { status, stdout } = await release("publish", "v1.2.3", "--dry-run");

  expect(status).toBe(0);
  expect(stdout.split("\n").map((line) => line.replaceAll(/[0-9a-f]{40}/g, "COMMIT"))).toEqual([
    "git push --quiet origin COMMIT:refs/tags/v1.2.3",
    "gh release create v1.2.3 --verify-tag --title …",
    "git push --quiet --force-with-lease=refs/tags/v1: origin COMMIT:refs/tags/v1",
    "",
  ]);
  expect(await tags()).toEqual([""]);
  expect(await made()).toEqual([]);
});
