import { symlink } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import * as gosum from "../../src/gosum/parse.ts";
import { footGuns, repositoryRoot } from "../../src/tasks/foot-guns.ts";
import { sandbox, type Files, type Sandbox } from "../support/sandbox.ts";

const sum = "h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=";
const goSum = gosum.parse(
  `corp.example.com/a v1.0.0 ${sum}\ncorp.example.com/a v1.0.0/go.mod ${sum}\nexample.org/b v1.0.0/go.mod ${sum}\n`,
);
const cleaning = "jobs: { a: { steps: [{ run: go clean -modcache }] } }\n";
const proxied = "gomod: { proxy: true }\n";

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
});

afterEach(() => box.remove());

/** What is found in a repository whose project is in a folder of it, and the files of each. */
async function found(files: Files, folder: string, said: Readonly<Record<string, string>> = {}) {
  await box.write("repository", { ".git/HEAD": "", ...files });
  const directory = box.path("repository", folder);
  const all = await footGuns({ directory, goSum }, new Map(Object.entries(said)));
  return all.filter(({ where }) => where !== "the environment");
}

test("workflows, actions, goreleaser's files, go.mod and go.work are found from the project's folder", async () => {
  const all = await found(
    {
      ".github/workflows/a.yml": cleaning,
      ".github/workflows/b.yaml": `\n${cleaning}`,
      ".github/workflows/c.yml": "env: {}\n",
      ".github/workflows/broken.yml": "a: [go clean -modcache\n",
      ".github/workflows/README.md": cleaning,
      ".github/actions/x/action.yml": "runs: { steps: [{ run: go clean -modcache }] }\n",
      ".github/actions/x/y/action.yaml": "runs: { steps: [{ run: go clean -modcache }] }\n",
      ".github/actions/x/other.yml": cleaning,
      ".github/dependabot.yml": cleaning,
      ".goreleaser.yml": proxied,
      ".config/goreleaser.yaml": proxied,
      "service/.goreleaser.yaml": proxied,
      "service/go.mod": "module m\n\nreplace x => ./x v1.0.0\n",
      "service/go.work": "use .\n\nreplace x => ./x v1.0.0\n",
      "other/goreleaser.yml": proxied,
      "other/go.mod": "replace x => ./x v1.0.0\n",
    },
    "service",
  );

  expect(all.map(({ file, line }) => `${file}:${line}`).toSorted()).toEqual(
    [
      ".config/goreleaser.yaml:1",
      ".github/actions/x/action.yml:1",
      ".github/actions/x/y/action.yaml:1",
      ".github/workflows/a.yml:1",
      ".github/workflows/b.yaml:2",
      ".goreleaser.yml:1",
      "service/.goreleaser.yaml:1",
      "service/go.mod:3",
      "service/go.work:3",
    ].toSorted(),
  );
});

test("what go says, and go.sum's modules, are looked at", async () => {
  const env = "env: { GOPRIVATE: corp.example.com }\n";
  const said = { GOPRIVATE: "corp.example.com", GONOPROXY: "corp.example.com", GOSUMDB: "direct" };
  const all = await found({ ".github/workflows/a.yml": env }, "", said);

  expect(all.map(({ id, where }) => [id, where])).toEqual([
    ["bad-gosumdb", "go env"],
    ["private-to-version-control", "go env"],
    ["private-to-version-control", "env of the workflow"],
  ]);
  expect(all[1]?.what).toContain("sends 1 of go.sum's modules");
});

test("variables of the process are looked at by their names", async () => {
  process.env["GONOSUMCHECK"] = "secret";
  const all = await footGuns({ directory: box.folder, goSum }, new Map());
  delete process.env["GONOSUMCHECK"];
  const [one] = all.filter(({ what }) => what.startsWith("GONOSUMCHECK "));

  expect(one).toMatchObject({ id: "unknown-variable", where: "the environment" });
  expect(JSON.stringify(all)).not.toContain("secret");
});

test("a repository without any of it has nothing, and no more has a folder that is not there", async () => {
  expect(await found({ "go.mod": "module m\n" }, "")).toEqual([]);
  expect(await found({}, "missing")).toEqual([]);
});

test("links are not followed, neither to a file nor out of the repository", async () => {
  await box.write("outside", { "a.yml": cleaning, ".goreleaser.yml": proxied });
  await box.write("repository/.github", {});
  await symlink(box.path("outside"), box.path("repository/.github/workflows"));
  await symlink(box.path("outside/.goreleaser.yml"), box.path("repository/.goreleaser.yml"));
  await symlink(box.path("outside"), box.path("repository/.config"));

  expect(await found({}, "")).toEqual([]);
});

test("a file of more than 512 KiB is passed by, and no more than 200 are read", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 210 }, (_, at) => [`.github/workflows/${at}.yml`, cleaning]),
  );
  const large = `${cleaning}#${"x".repeat(1 << 19)}\n`;

  expect(
    await found({ ...files, "goreleaser.yml": `${proxied}#${"x".repeat(1 << 19)}\n` }, ""),
  ).toHaveLength(200);
  expect(await found({ ".github/workflows/0.yml": large }, "")).toHaveLength(199);
});

test("the root is the nearest folder upwards with a .git, a file as a worktree has it too", async () => {
  await box.write("repository", { ".git": "gitdir: elsewhere\n", "a/b/c": "" });
  await box.write("alone/a", {});

  expect(await repositoryRoot(box.path("repository/a/b"))).toBe(box.path("repository"));
  expect(await repositoryRoot(box.path("repository"))).toBe(box.path("repository"));
  expect(await repositoryRoot(box.path("alone/a"))).toBe(box.path("alone/a"));
});
