import { expect, test } from "@jest/globals";
import { ofScript, type Given } from "../../../src/outage/foot-guns/script.ts";
import { short } from "./found.ts";

function found(script: string, environment: Readonly<Record<string, string>> = {}) {
  const later = new Map<string, Given>();
  const all = ofScript(script, {
    modules: ["corp.example.com/a"],
    lookup: (name) => {
      const value = environment[name];
      return value === undefined ? undefined : { value, why: "env" };
    },
    locate: ({ at }) => ({
      file: "x.yml",
      line: script.slice(0, at).split("\n").length,
      where: "step",
    }),
    later,
  });
  return { all, later };
}

test.each([
  ["go install example.com/tool@latest", ["1 unpinned-version"]],
  ["go run example.com/tool/cmd/x@main -o y", ["1 unpinned-version"]],
  ["go get example.com/lib@upgrade", ["1 unpinned-version"]],
  ["go get -u example.com/a@v1.2.3 example.com/b@patch", ["1 unpinned-version"]],
  ["go install example.com/tool@v1", ["1 unpinned-version"]],
  ["go install 'example.com/tool@>=v1.2.3'", ["1 unpinned-version"]],
  ["go install example.com/tool@HEAD", ["1 unpinned-version"]],
  ["set -e\n\ngo install \\\n  example.com/tool@master", ["4 unpinned-version"]],
  ["true && (cd x; GOBIN=/x sudo -E go install example.com/tool@latest)", ["1 unpinned-version"]],
  ["if ! go run example.com/tool@latest; then exit 1; fi", ["1 unpinned-version"]],
  ["x=$(go run example.com/tool@latest)", ["1 unpinned-version"]],
  ["/usr/local/go/bin/go install -tags x example.com/tool@latest", ["1 unpinned-version"]],
  ["go.exe -C dir install example.com/tool@latest", ["1 unpinned-version"]],
  ["go clean -modcache", ["1 clean-modcache"]],
  ["true\ngo clean -cache -modcache=true", ["2 clean-modcache"]],
  ["go env -w GOPROXY=off", ["1 go-env-write"]],
  [
    "go env -w GOFLAGS=-mod=mod GOSUMDB=direct",
    "go-env-write mod-mod-flag go-env-write bad-gosumdb",
  ],
  ["export GOSUMDB=direct", ["1 bad-gosumdb"]],
  ["declare -x GOSUMDB=direct", ["1 bad-gosumdb"]],
  ["GOSUMDB=direct go build", ["1 bad-gosumdb"]],
  ["env -i GOSUMDB=direct go build", ["1 bad-gosumdb"]],
  ["GONOSUMCHECK=1 make", ["1 unknown-variable"]],
  ["export GOPROXY=https://proxy.example.com,direct", ["1 direct-behind-a-comma"]],
  ["export GOPRIVATE=corp.example.com", ["1 private-to-version-control"]],
  ['echo "GOSUMDB=direct" >> "$GITHUB_ENV"', ["1 bad-gosumdb"]],
  ["echo GOFLAGS=-mod=mod >>$GITHUB_ENV", ["1 mod-mod-flag"]],
  ["echo GOSUMDB=direct | tee -a ${GITHUB_ENV}", ["1 bad-gosumdb"]],
  ["cat <<EOF >> $GITHUB_ENV\nA=b\nGOSUMDB=direct\nEOF", ["3 bad-gosumdb"]],
  ["cat >> $GITHUB_ENV <<EOF\nGOFLAG=x\nEOF", ["2 unknown-variable"]],
  ['{\n  echo "A=b"\n  { echo GOSUMDB=direct; }\n} >> "$GITHUB_ENV"', ["3 bad-gosumdb"]],
  // PowerShell and cmd
  ['$env:GOSUMDB = "direct"', ["1 bad-gosumdb"]],
  ['$env:GOSUMDB="direct"', ["1 bad-gosumdb"]],
  ['"GOSUMDB=direct" >> $env:GITHUB_ENV', ["1 bad-gosumdb"]],
  ['echo "GOSUMDB=direct" | Out-File -Append $env:GITHUB_ENV', ["1 bad-gosumdb"]],
  ["set GOSUMDB=direct", ["1 bad-gosumdb"]],
  ["echo GOSUMDB=direct>>%GITHUB_ENV%", ["1 bad-gosumdb"]],
])("%j: %j", (script, wanted) => {
  const ids = typeof wanted === "string" ? wanted.split(" ").map((id) => `1 ${id}`) : wanted;

  expect(short(found(script).all)).toEqual(ids);
});

test.each([
  "# go install example.com/tool@latest",
  "go install example.com/tool@v1.2.3 # or @latest",
  "go install example.com/tool@v1.2.3-rc.1",
  "go install example.com/tool@v0.0.0-20240102030405-abcdef123456",
  "go install example.com/tool@8f3a9c1",
  "go install example.com/tool@$VERSION",
  "go install example.com/tool@${VERSION:-latest}",
  "go install example.com/tool@${{ env.VERSION }}",
  "go install ./cmd/...",
  "go install",
  "go get example.com/lib@none",
  "go get go@latest toolchain@latest",
  `go get example.com/${"x".repeat(500)}@latest`,
  "go run . deploy example.com/app@latest",
  "go run example.com/tool@v1.2.3 deploy example.com/app@latest",
  "go build -ldflags '-X main.x=example.com/tool@latest'",
  "go install -ldflags -X=example.com/tool@latest ./...",
  "go test ./... -run example.com/tool@latest",
  'echo "run go install example.com/tool@latest"',
  "echo go install example.com/tool@latest",
  "echo 'a\ngo install example.com/tool@latest\n'",
  "cat <<EOF > README.md\ngo install example.com/tool@latest\nGOSUMDB=direct\nEOF",
  "docker run golang go install example.com/tool@latest",
  "npm install -g tool@latest",
  "git clone git@example.com:a/b",
  "go clean -cache -testcache",
  "go clean -modcache=false",
  "go mod tidy -diff",
  "go mod download",
  "go env GOPROXY",
  "go env -w GOPRIVATE=example.net",
  "go env -u GOPROXY",
  "go env GOSUMDB=direct",
  "go",
  "env",
  // A variable of the shell alone, which go never sees.
  "GOSUMDB=direct\necho $GOSUMDB",
  "GOFLAG=x",
  'echo "GOSUMDB=direct"',
  'echo "GOSUMDB=direct" >> $GITHUB_OUTPUT',
  "{ echo GOSUMDB=direct; } >> $GITHUB_OUTPUT\necho x >> $GITHUB_ENV",
  "f() {\n  echo GOSUMDB=direct\n}\n{ echo A=b; } >> $GITHUB_ENV",
  "export GOSUMDB=off GOFLAGS",
  "export -n GOSUMDB",
  "GOFLAGS=-mod=mod go generate ./...",
  "export GOSUMDB=$SUMDB",
  "GONOPROXY=none GOPRIVATE=example.net go build",
  "unset GOSUMDB",
  "$env:PATH",
  "$env:GOSUMDB += 'x'",
])("%j is let be", (script) => {
  expect(found(script).all).toEqual([]);
});

const vendored = { GOFLAGS: "-trimpath -mod=vendor" };

test.each([
  ["go install example.com/tool@v1.2.3", ["1 install-under-mod-vendor"]],
  ["go run example.com/tool@v1.2.3 a b", ["1 install-under-mod-vendor"]],
  ["go install example.com/tool@latest", ["1 unpinned-version", "1 install-under-mod-vendor"]],
  ["GOFLAGS=-mod=vendor go run example.com/tool@$V", ["1 install-under-mod-vendor"]],
  ["go build\nexport GOFLAGS=-mod=vendor\ngo run example.com/t@v1.2.3", "3"],
])("with -mod=vendor in GOFLAGS, %j: %j", (script, wanted) => {
  const ids = typeof wanted === "string" ? [`${wanted} install-under-mod-vendor`] : wanted;

  expect(short(found(script, vendored).all)).toEqual(ids);
});

test.each([
  "go install -mod=readonly example.com/tool@v1.2.3",
  "go install -mod mod example.com/tool@v1.2.3",
  "GOFLAGS= go install example.com/tool@v1.2.3",
  "env -u GOFLAGS go install example.com/tool@v1.2.3",
  "export GOFLAGS=-mod=readonly\ngo install example.com/tool@v1.2.3",
  "unset GOFLAGS && go run example.com/tool@v1.2.3",
  "go get example.com/lib@v1.2.3",
  "go install ./...",
  "go build ./...",
  "go run ./cmd/x example.com/tool@v1.2.3",
])("with -mod=vendor in GOFLAGS, %j is let be", (script) => {
  expect(found(script, vendored).all).toEqual([]);
});

test("a command's own -mod=vendor counts without GOFLAGS", () => {
  const [one] = found("go run -mod=vendor example.com/tool@v1.2.3").all;

  expect(one?.id).toBe("install-under-mod-vendor");
  expect(one?.what).toContain("(its own flag)");
});

test("what is written to GITHUB_ENV is for later steps, and not for this one", () => {
  const { all, later } = found(
    "echo GOFLAGS=-mod=vendor >> $GITHUB_ENV\ngo install example.com/tool@v1.2.3",
  );

  expect(all).toEqual([]);
  expect(later.get("GOFLAGS")?.value).toBe("-mod=vendor");
});

test("a GONOPROXY that the script has set speaks for its GOPRIVATE", () => {
  const script = "export GONOPROXY=none\nexport GOPRIVATE=corp.example.com";

  expect(found(script).all).toEqual([]);
});

test("the texts name the command", () => {
  const [one] = found("go install example.com/tool@latest").all;

  expect(one).toEqual({
    id: "unpinned-version",
    file: "x.yml",
    line: 1,
    where: "step",
    what: "go install example.com/tool@latest asks a module proxy which version that is, on every run: no cache and no bundle can answer, and what comes may be another code each time",
    remedy:
      "write the version out (@v1.2.3), or make it a tool of go.mod (go get -tool, Go 1.24), which go.sum then pins",
  });
});
