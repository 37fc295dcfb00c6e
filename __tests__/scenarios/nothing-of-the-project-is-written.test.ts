import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { modules, service, workspace } from "../support/example.ts";
import { serve, type GoProxy } from "../support/goproxy.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { differences, snapshot } from "../support/snapshot.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve(modules);
  box = await sandbox(proxy.variables);
  await box.project("service", service);
  await box.write("", workspace);
  await box.run("work", ["go", "work", "sync"]);
  // What sync leaves open, go work vendor adds to go.work.sum.
  await box.run("work", ["go", "work", "vendor", "-o", box.path("expected")]);
  await box.commit("work");
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

/** What stands beside it afterwards: the tree that was wanted, and where git is told to leave it out. */
const wanted = /^(?:service|work)\/(?:vendor(?:\/|$)|\.git\/info\/exclude$)/;
const others = /^(?:home|gopath|modcache|tmp|state|store-\w+)(?:\/|$)/;

const runs = ["service", "work"].flatMap((folder) => [
  [folder, ["pack", "--to", "dir:../store-a"]] as const,
  [folder, ["pack", "--to", "dir:../store-b", "--without-sumdb"]] as const,
  [folder, ["pack", "--to", "dir:../store-c", "--parts", "vendor"]] as const,
  ...["auto", "rebuild", "off"].map(
    (vendor) => [folder, ["restore", "--from", "dir:../store-a", "--vendor", vendor]] as const,
  ),
]);

test.each(runs)("%s: go.mod, go.sum and go.work are the same after %j", async (folder, args) => {
  const before = await snapshot(box.folder);
  const network = args[0] === "pack" ? {} : { GOPROXY: "off" };

  const { status, log } = await box.cli(folder, args, {
    XDG_STATE_HOME: box.path("state"),
    ...network,
  });

  const changed = differences(before, await snapshot(box.folder));
  await rm(box.path(folder, "vendor"), { recursive: true, force: true });
  expect({ status, log: status === 0 ? "" : log }).toEqual({ status: 0, log: "" });
  expect(changed.filter((name) => !wanted.test(name) && !others.test(name))).toEqual([]);
});
