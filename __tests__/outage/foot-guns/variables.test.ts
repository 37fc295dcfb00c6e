import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { meant } from "../../../src/outage/foot-guns/variables.ts";
import { go } from "../../support/oracle.ts";

test.each([
  ["GONOSUMCHECK", "GONOSUMDB"],
  ["GONOVERIFY", "GONOSUMDB"],
  ["GOVERIFY", "GOSUMDB"],
  ["GOSUMCHECK", "GOSUMDB"],
  ["GOPROXYSUM", "GOSUMDB"],
  ["GOPROXYURL", "GOPROXY"],
  ["GOOFFLINE", "GOPROXY"],
  ["GOPROXYS", "GOPROXY"],
  ["GOPORXY", "GOPROXY"],
  ["GOPRXY", "GOPROXY"],
  ["GOSUMBD", "GOSUMDB"],
  ["GOSUMSDB", "GOSUMDB"],
  ["GOFLAG", "GOFLAGS"],
  ["GOPRIVAT", "GOPRIVATE"],
  ["GOPRIVATES", "GOPRIVATE"],
  ["GOPIRVTAE", "GOPRIVATE"],
  ["GONOSUMDBS", "GONOSUMDB"],
  ["GONOPRXY", "GONOPROXY"],
  ["GOTOOLCHIAN", "GOTOOLCHAIN"],
  ["GOMODCASH", "GOMODCACHE"],
])("%s does not exist: %s was meant", (name, instead) => {
  expect(meant(name)).toBe(instead);
});

test.each(
  // Variables of go, of its runtime and go generate, of other tools, of Makefiles and of people.
  `GOPROXY GOSUMDB GONOSUMDB GOPRIVATE GONOPROXY GOFLAGS GOTOOLCHAIN GOVCS GOAUTH GODEBUG GOGC GOMAXPROCS GOMEMLIMIT
  GOTRACEBACK GORACE GOCOVERDIR GOVERSION GOTOOLDIR GOTMPDIR GOFILE GOLINE GOPACKAGE GO GOLANG GOLANGCI_LINT_CACHE
  GOLANGCI_LINT_VERSION GORELEASER_CURRENT_TAG GORELEASER_KEY GOOGLE_APPLICATION_CREDENTIALS GO_VERSION GO_FLAGS GO_PROXY
  GO_SUMDB GOLDFLAGS GOGCFLAGS GOCFLAGS GOTESTFLAGS GOBUILDFLAGS GOTESTSUM_FORMAT GOLINT GOTEST GOBUILD GOPATHS GOCMD
  GOVULNCHECK GOREPO GOFMT GOIMPORTS GOHOME GOSEC GOTAGS GOARCHES GOPHER GOPORT GOCOVER GOPROJECT PROXY SUMDB Path
  goproxy GOPROXY_URL`.split(/\s+/),
)("%s is nobody's mistake", (name) => {
  expect(meant(name)).toBeUndefined();
});

test("no variable that go knows is called unknown", async () => {
  const root = (await go(".", ["env", "GOROOT"])).trim();
  const source = readFileSync(join(root, "src/internal/cfg/cfg.go"), "utf8");
  const [, list = ""] = /KnownEnv = `([^`]*)`/.exec(source) ?? [];
  const said: unknown = JSON.parse(await go(".", ["env", "-json"]));
  const names = [...list.trim().split(/\s+/), ...Object.keys(Object(said))];

  expect(names).toContain("GONOSUMDB");
  expect(names.filter((name) => meant(name) !== undefined)).toEqual([]);
});
