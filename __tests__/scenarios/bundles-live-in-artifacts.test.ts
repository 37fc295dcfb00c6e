import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { host, token, type Hosted } from "../support/hosted.ts";
import { variables } from "../support/workflow-run.ts";

const files = [
  "README.md",
  "checksums.json",
  "modules.tar",
  "sbom.cdx.json",
  "vendor.proof.tar.zst",
  "vendor.tar.zst",
];
const tag = { id: 9, ref: "refs/tags/v1.0.0", workflow: "release.yml" };

let hosted: Hosted;

beforeAll(async () => {
  hosted = await host();
});

beforeEach(() => hosted.github.calm());

afterAll(() => hosted.close());

/** What was asked of GitHub's REST interface. */
function questions(): string[] {
  return hosted.github.log.filter((line) => line.startsWith("GET /repos/"));
}

test("each file is an artifact that is not zipped, and the manifest comes last", async () => {
  const { outputs, log } = await hosted.pack("artifact");

  const { artifacts } = hosted.github.stored();
  const names = artifacts.map(
    ({ name }) => /^go-offline-1-[0-9a-f]{32}\.[0-9a-f]{16}\.(.*)\.gobundle$/.exec(name)?.[1],
  );
  expect(new Set(names)).toEqual(new Set(files));
  expect(names.at(-1)).toBe("checksums.json");
  expect(outputs.get("bundle")).toBe(`artifact:${artifacts.at(-1)?.name} of run 1`);
  expect(`sha256:${artifacts.at(-1)?.sha256}`).toBe(outputs.get("digest"));
  expect(log).toMatch(/^artifact: sent vendor\.tar\.zst: /m);
});

test("a later job of the run finds it, without a token for the REST interface", async () => {
  const { status, log, summary, left } = await hosted.step("restore", {
    from: "artifact",
    "github-token": "",
  });

  expect(status).toBe(0);
  expect(/^artifact \(this run\): received (\S+):/m.exec(log)?.[1]).toBe("checksums.json");
  expect(log).not.toContain("README.md");
  expect(summary.split("\n")[0]).toContain(
    "from artifact &#40;this run&#41;, with no module proxy",
  );
  expect(questions()).toEqual([]);
  expect(left).toEqual([]);
});

test("a tag's run finds what the pack workflow stored, with three questions", async () => {
  const { status, log, summary, outputs, left } = await hosted.step(
    "restore",
    { from: "artifact:pack.yml@main" },
    tag,
  );

  expect(status).toBe(0);
  const asked = questions().filter((line) => !line.endsWith("/zip"));
  expect(asked.map((line) => line.replace(/^.*\/actions\//, ""))).toEqual([
    "workflows/pack.yml/runs",
    "artifacts",
    "runs/1/artifacts",
  ]);
  expect(questions()).toHaveLength(asked.length + 3);
  expect(log).toContain("artifact:pack.yml@main: request 1: runs of pack.yml on main: 1\n");
  expect(log).toMatch(/^artifact:pack\.yml@main: request 2: artifacts called \S+: 1$/m);
  expect(outputs.get("bundle")).toMatch(
    / of run 1 \(\.github\/workflows\/pack\.yml on main, push, commit a{12}\)$/,
  );
  expect(summary.split("\n")[0]).toContain("from artifact:pack.yml@main, with no module proxy");
  expect(left).toEqual([]);
});

test("without a branch it is the default branch, and without a workflow the run's own", async () => {
  const named = await hosted.step("restore", { from: "artifact:pack.yml" }, tag);
  const own = await hosted.step("restore", { from: "artifact" }, { ...tag, workflow: "pack.yml" });
  const other = await hosted.step("restore", { from: "artifact" }, tag);

  expect(named.status).toBe(0);
  expect(own.summary.split("\n")[0]).toContain("from artifact &#40;earlier runs&#41;");
  expect(other.status).toBe(1);
  expect(other.log).toContain(
    "wanted a workflow .github/workflows/release.yml in octo/demo, got none",
  );
});

test("where nothing fits exactly, the newest trusted run's bundle of the project is taken", async () => {
  const goMod = await hosted.box.run("project", ["cat", "go.mod"]);
  await hosted.box.write("project", { "go.mod": `${goMod}\n// a comment\n` });

  const { status, summary } = await hosted.step("restore", { from: "artifact:pack.yml" }, tag);

  await hosted.box.write("project", { "go.mod": goMod });
  expect(status).toBe(0);
  expect(summary).toContain("| Fits | packed from another go.mod or go.sum;");
  expect(questions().filter((line) => !line.endsWith("/zip"))).toHaveLength(3);
});

test("on a terminal too, with a token: what happens goes to standard error", async () => {
  const given = await variables(hosted.box, hosted.github, tag);
  const terminal = { ...given, ACTIONS_RUNTIME_TOKEN: "", GITHUB_TOKEN: token };
  const words = ["restore", "--emergency", "true", "--from", "artifact:pack.yml@main"];
  await rm(hosted.box.path("project/vendor"), { recursive: true, force: true });

  const { status, stdout, stderr } = await hosted.box.cli("project", words, terminal);
  const anonymous = await hosted.box.cli("project", words, { ...terminal, GITHUB_TOKEN: "" });

  expect(stderr).toContain("artifact:pack.yml@main: received vendor.tar.zst: ");
  expect(status).toBe(0);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .every((line) => line.startsWith("export GO")),
  ).toBe(true);
  expect(anonymous.status).toBe(1);
  expect(anonymous.stderr).toContain("error STORE_ABSENT: ");
  expect(anonymous.stderr).toContain("GITHUB_TOKEN on a terminal");
});

test("one that is told to end in the midst of a transfer leaves nothing behind", async () => {
  hosted.github.fail({ match: "GET /blob/", times: 9, stall: 100 });
  const given = await variables(hosted.box, hosted.github, tag);
  const terminal = { ...given, GITHUB_TOKEN: token, RUNNER_TEMP: hosted.box.path("temp") };
  await hosted.box.write("temp", {});
  await rm(hosted.box.path("project/vendor"), { recursive: true, force: true });
  const words = ["restore", "--emergency", "true", "--from", "artifact:pack.yml@main"];

  const { child, ended } = hosted.box.open("project", words, terminal);
  for (let patience = 0; patience < 100 && !hosted.github.log.some(isBlob); patience++) {
    await sleep(50);
  }
  const meanwhile = await readdir(hosted.box.path("temp"));
  child.kill("SIGTERM");
  const { signal } = await ended;

  expect(meanwhile).toHaveLength(1);
  expect(signal).toBe("SIGTERM");
  expect(await readdir(hosted.box.path("temp"))).toEqual([]);
  expect(await readdir(hosted.box.path("project"))).not.toContain("vendor");
});

function isBlob(line: string): boolean {
  return line.startsWith("GET /blob/");
}

test("a second pack of the run keeps what is there, byte for byte", async () => {
  const { log, status, summary } = await hosted.step("pack", { to: "artifact" });

  expect(status).toBe(0);
  const kept = [...log.matchAll(/^artifact: has (\S+) already/gm)].map(([, name]) => name);
  expect(new Set(kept)).toEqual(new Set(files));
  expect(summary).toMatch(/^### ✅ /);
});

test("a digest that GitHub does not confirm is refused: the bytes are not read", async () => {
  const { artifacts } = hosted.github.stored();
  const part = artifacts.find(({ name }) => name.includes(".vendor.tar.zst."));
  const other = Buffer.from("something else");
  hosted.github.tamper(part?.blob ?? "", other);

  const own = await hosted.step("restore", { from: "artifact", "github-token": "" });
  const later = await hosted.step("restore", { from: "artifact:pack.yml@main" }, tag);

  const came = createHash("sha256").update(other).digest("hex");
  for (const { status, log, environment } of [own, later]) {
    expect(status).toBe(1);
    expect(log).toContain(`vendor.tar.zst: wanted sha256 ${part?.sha256}, got ${came}`);
    expect([...environment]).toEqual([]);
  }
  expect(later.log).toContain("::error title=go-offline%3A STORE_DIGEST::");
});
