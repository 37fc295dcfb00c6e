import { expect, test } from "@jest/globals";
import { find } from "../../../src/outage/foot-guns/environment.ts";

const modules = ["corp.example.com/a", "example.org/e"];

function found(said: Readonly<Record<string, string>>, names: readonly string[] = []) {
  return find({ said: new Map(Object.entries(said)), names, modules });
}

test.each([
  [{ GOSUMDB: "direct" }, "bad-gosumdb"],
  [{ GOFLAGS: "-insecure" }, "insecure-flag"],
  [{ GOFLAGS: "-mod=mod" }, "mod-mod-flag"],
  [{ GOPROXY: "https://proxy.example.com,direct" }, "direct-behind-a-comma"],
  [{ GOPRIVATE: "corp.example.com" }, "private-to-version-control"],
  [{ GONOPROXY: "corp.example.com" }, "private-to-version-control"],
  // go says for GONOPROXY what GOPRIVATE is.
  [{ GOPRIVATE: "*.example.com", GONOPROXY: "*.example.com" }, "private-to-version-control"],
])("of %j go says what will go wrong", (said, id) => {
  expect(found(said)).toMatchObject([{ id, file: undefined, line: undefined, where: "go env" }]);
});

test("variables of the process that do not exist are found by their names", () => {
  const all = found({}, ["PATH", "GONOSUMCHECK", "GOSUMDB", "GO_VERSION", "GOFLAG"]);

  expect(all.map(({ id, where, what }) => [id, where, what.split(" ")[0]])).toEqual([
    ["unknown-variable", "the environment", "GONOSUMCHECK"],
    ["unknown-variable", "the environment", "GOFLAG"],
  ]);
});

test("an environment as a runner has it is let be", () => {
  const said = {
    GOPROXY: "https://proxy.example.com|direct",
    GOSUMDB: "sum.golang.org",
    GOFLAGS: "-mod=vendor -trimpath",
    GOPRIVATE: "corp.example.com",
    GONOPROXY: "none",
    GONOSUMDB: "corp.example.com",
  };

  expect(found(said, ["GOTOOLCHAIN", "GOROOT_1_22_X64", "GOPATH", "HOME", "CI"])).toEqual([]);
});
