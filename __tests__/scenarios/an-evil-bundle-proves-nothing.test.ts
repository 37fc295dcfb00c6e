import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { copyBundle, editManifest, type Bundle } from "../support/bundle-edit.ts";
import { modules, small } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { refuse, type Refusal } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";

/** Everything in these bundles fits together, digests and all; only go.sum, which is in the checkout, does not agree. */
const edited = modules.map((module) =>
  module.path === "example.com/deep"
    ? {
        ...module,
        files: {
          ...module.files,
          "deep.go": 'package deep\n\nfunc Hello() string { return "evil" }\n',
        },
      }
    : module,
);

let honest: GoProxy;
let evil: GoProxy;
let box: Sandbox;
let theirs: Bundle;
let ours: Bundle;

beforeAll(async () => {
  honest = await serve(modules);
  evil = await serve(edited);
  box = await sandbox(honest.variables);
  await box.project("project", small);
  await box.pack("project", "bundles", ["--parts", "vendor"]);
  await box.write("evil", small);
  const network = { ...evil.variables, GOMODCACHE: box.path("evil-modcache") };
  await box.run("evil", ["go", "mod", "tidy"], { ...network, GOPATH: box.path("evil-gopath") });
  const to = ["pack", "--to", `dir:${box.path("evil-bundles")}`, "--parts", "vendor"];
  await box.cli("evil", to, { ...network, GOPATH: box.path("evil-gopath") });
});

beforeEach(async () => {
  ours = await copyBundle(box, "bundles", "bundle");
  theirs = await copyBundle(box, "evil-bundles", "evil-bundle");
});

afterAll(async () => {
  await box.remove();
  await honest.close();
  await evil.close();
});

const vendor = "vendor.tar.zst";
const proof = "vendor.proof.tar.zst";

test("a vendor part that was edited and sealed again", async () => {
  await ours.take(vendor, theirs);

  const refusal = await restore(ours);

  expect(refusal).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
  expect(refusal.text).toContain("example.com/deep/deep.go");
});

test("a proof part of another module with the same version", async () => {
  await ours.take(proof, theirs);

  const refusal = await restore(ours);

  expect(refusal).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
  expect(refusal.text).toContain("example.com/deep");
});

test("a vendor part and the proof that goes with it", async () => {
  await ours.take(vendor, theirs);
  await ours.take(proof, theirs);

  expect(await restore(ours)).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
});

test("a whole bundle that was packed from a lying proxy", async () => {
  expect(await restore(theirs)).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
});

test("a whole bundle that was packed from a lying proxy and says that it is ours", async () => {
  const key = (await box.run("bundles", ["cat", "latest"])).trim();
  await editManifest(theirs, (manifest) => ({ ...manifest, key }));

  expect(await restore(theirs)).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
});

test("a bundle of another project", async () => {
  await box.project("other", {
    "go.mod":
      "module example.com/other\n\ngo 1.21\n\nrequire example.com/plain v2.0.0+incompatible\n",
    "other.go": 'package other\n\nimport _ "example.com/plain"\n',
  });
  await box.pack("other", "other-bundles", ["--parts", "vendor"]);
  const other = await copyBundle(box, "other-bundles", "other-bundle");

  expect(await restore(other)).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
});

test("the code imports a package that the bundle does not have: who packed is not blamed", async () => {
  const more = 'package main\n\nimport _ "example.com/deep/more"\n';
  await box.write("project", { "more.go": more });

  const refusal = await restore(ours);

  await box.run("project", ["rm", "more.go"]);
  expect(refusal).toMatchObject({ status: 1, code: "NOT_PROVED", changed: [] });
  expect(refusal.text).toContain("example.com/deep/more");
  expect(refusal.text).toContain(
    "do: the code imports other packages than when the bundle was packed",
  );
});

test("the code does not load, whatever is vendored", async () => {
  await box.write("project", { "more.go": "package another\n" });

  const refusal = await restore(ours);

  await box.run("project", ["rm", "more.go"]);
  expect(refusal).toMatchObject({ status: 1, code: "NOT_SERVING", changed: [] });
});

function restore(bundle: Bundle): Promise<Refusal> {
  const args = ["restore", "--from", `dir:${box.path(bundle.folder)}`];
  return refuse(box, "project", args, { GOPROXY: "off" });
}
