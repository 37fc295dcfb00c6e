import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { database, signer } from "../support/checksum-database.ts";
import { evil, honest, tool, victim } from "../support/evil.ts";
import { fail } from "../support/faulty.ts";
import { serve, type Fault, type GoProxy } from "../support/goproxy.ts";
import { sums } from "../support/module-zip.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

const name = "sums.example.com";
const lookup = "lookup/example.com/deep@v0.3.0";
const module = "example.com/deep@v0.3.0";
const download = ["mod", "download", module];
/** h1 of the honest module and of the evil one. */
const [wanted = "", came = ""] = [honest, evil].map((each) => /h1:\S+/.exec(sums(each))?.[0]);
let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest, tool]);
  box = await sandbox(proxy.variables);
  await box.write("project", victim);
  await box.run("project", ["go", "mod", "tidy"]);
  await box.write("empty", {});
});

afterEach(() => {
  proxy.faults.length = 0;
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** What another database of the same name answers, whose key is not the one that GOSUMDB names. */
const strange = database(signer(name), [honest, tool]).answers.get(lookup) ?? Buffer.alloc(0);
const lies = [
  "garbage",
  "go: x.io/y@v1.0.0: updates to go.mod needed",
  `: Get "https://h/": dial tcp 127.0.0.1:9: connect: connection refused`,
  "SECURITY ERROR",
].join("\n");
/** The head of the tree is the end of a lookup, behind an empty line. */
const note = `0\n${sums(honest)}\n${lies}\n`;

test.each<[string, Fault, string, string]>([
  ["is down", { match: /^sumdb/, kind: "status", status: 503 }, "outage", "service-failed"],
  ["is gone before it answers", { match: /^sumdb/, kind: "refuse" }, "outage", "answer-cut-off"],
  [
    "has lost its tiles",
    { match: /tile/, kind: "status", status: 500 },
    "outage",
    "service-failed",
  ],
  ["cuts its answers short", { match: /lookup/, kind: "cut" }, "outage", "answer-cut-off"],
  ["wants a login", { match: /^sumdb/, kind: "status", status: 403 }, "login", "login-wanted"],
  [
    "does not know the module",
    { match: /lookup/, kind: "status", status: 404 },
    "not-found",
    "database-not-found",
  ],
  ["shows a page", { match: /lookup/, kind: "html" }, "untrusted", "database-not-authentic"],
  [
    "shows a page for a tile",
    { match: /tile/, kind: "html" },
    "untrusted",
    "database-tree-inconsistent",
  ],
  [
    "is signed by another",
    { match: /lookup/, kind: "bytes", bytes: strange },
    "untrusted",
    "database-bad-signature",
  ],
  [
    "says what it likes",
    { match: /lookup/, kind: "bytes", bytes: Buffer.from(note) },
    "untrusted",
    "database-bad-signature",
  ],
])("a checksum database that %s", async (_, fault, kind, id) => {
  proxy.faults.push(fault);

  const { said, found } = await fail(box, download, { GOFLAGS: "-modfile=" + (await bare()) });

  expect({ said, kind: found.kind, id: found.entry?.id }).toEqual({ said, kind, id });
  expect(found).toMatchObject({ module, database: true });
});

test("a record that was altered does not fit the tree", async () => {
  const text = await (await fetch(`${proxy.variables.GOPROXY}/sumdb/${name}/${lookup}`)).text();
  proxy.faults.push({
    match: /lookup/,
    kind: "bytes",
    bytes: Buffer.from(text.replace(wanted, came)),
  });

  const { said, found } = await fail(box, download, { GOFLAGS: "-modfile=" + (await bare()) });

  expect({ said, id: found.entry?.id }).toEqual({ said, id: "database-not-authentic" });
});

test("a database that tells two histories", async () => {
  // A name of its own: go remembers the last tree of each.
  const by = signer("fork.example.com");
  const first = database(by, [honest, tool]);
  const second = database(by, [{ ...evil, version: "v0.3.1" }, tool, honest]);
  const answer = (from: typeof first) =>
    [...from.answers].map(([path, bytes]): Fault => ({
      match: new RegExp(`^sumdb/${by.name}/${path.replaceAll(".", "\\.")}$`),
      kind: "bytes",
      bytes,
    }));
  const variables = { GOSUMDB: by.verifier, GOFLAGS: "-modfile=" + (await bare()) };
  proxy.faults.push(...answer(first));
  await box.emptyModuleCache();
  await box.run("project", ["go", ...download], variables);

  proxy.faults.splice(0, Infinity, ...answer(second), ...answer(first));
  const { said, found } = await fail(
    box,
    ["mod", "download", "example.com/tool@v1.0.0"],
    variables,
  );

  expect({ said, kind: found.kind, id: found.entry?.id }).toEqual({
    said,
    kind: "checksum",
    id: "database-forked",
  });
  expect(found.database).toBe(true);
});

test("another content than go.sum says, and than the database says, with both hashes", async () => {
  const other = await serve([evil]);

  const bySum = await fail(box, ["mod", "vendor"], { GOPROXY: other.variables.GOPROXY });
  expect(bySum.found).toMatchObject({
    kind: "checksum",
    entry: { id: "sum-mismatch" },
    module,
    database: false,
  });
  expect(bySum.found.hashes).toEqual({ wanted, came, by: "go.sum" });

  const variables = { GOPROXY: other.variables.GOPROXY, GOFLAGS: "-modfile=" + (await bare()) };
  proxy.faults.length = 0;
  const url = `${proxy.variables.GOSUMDB} ${proxy.variables.GOPROXY}/sumdb/${name}`;
  const byDatabase = await fail(box, download, { ...variables, GOSUMDB: url });
  expect(byDatabase.found).toMatchObject({
    kind: "checksum",
    entry: { id: "database-mismatch" },
    module,
    database: true,
  });
  expect(byDatabase.found.hashes).toEqual({ wanted, came, by: "checksum database" });
  await other.close();
});

test("a checksum mismatch among a hundred modules that could not be fetched is found", async () => {
  const other = await serve([evil]);
  other.faults.push({ match: /gone\.example\.com/, kind: "status", status: 503 });
  const many = Array.from({ length: 100 }, (_, at) => `gone.example.com/m${at}@v1.0.0`);

  const { said, found } = await fail(box, ["mod", "download", ...many, module], {
    GOPROXY: other.variables.GOPROXY,
  });

  expect({ said, kind: found.kind }).toEqual({ said, kind: "checksum" });
  await other.close();
});

/** A go.mod of its own without a go.sum: the database is asked. */
async function bare(): Promise<string> {
  const file = `bare-${Math.random()}`;
  await box.write(file, { "go.mod": "module example.com/app\n\ngo 1.21\n" });
  return box.path(file, "go.mod");
}
