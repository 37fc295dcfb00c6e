import { expect, test } from "@jest/globals";
import { ofSetting } from "../../../src/outage/foot-guns/settings.ts";
import { short } from "./found.ts";

const key = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const at = { file: ".github/workflows/ci.yml", line: 7, where: "env of the workflow" };
const modules = [
  "corp.example.com/a",
  "corp.example.com/b",
  "corp.example.com/c",
  "corp.example.com/d",
  "example.org/e",
];

function found(name: string, value: string, others: Readonly<Record<string, string>> = {}) {
  const around = { modules, lookup: (other: string) => others[other] };
  return ofSetting({ name, value, lasting: true }, at, around);
}

test.each([
  ["GOSUMDB", "direct", "bad-gosumdb"],
  ["GOSUMDB", "OFF", "bad-gosumdb"],
  ["GOSUMDB", " off ", "bad-gosumdb"],
  ["GOSUMDB", "off https://sums.example.com", "bad-gosumdb"],
  ["GOSUMDB", " ", "bad-gosumdb"],
  ["GOSUMDB", "false", "bad-gosumdb"],
  ["GOSUMDB", "sums.example.com", "bad-gosumdb"],
  ["GOSUMDB", key.slice(0, -1), "bad-gosumdb"],
  ["GOSUMDB", `${key} https://sums.example.com more`, "bad-gosumdb"],
  ["GONOSUMCHECK", "1", "unknown-variable"],
  ["GONOSUMCHECK", "$X", "unknown-variable"],
  ["GOFLAGS", "-insecure", "insecure-flag"],
  ["GOFLAGS", "-trimpath --insecure=true", "insecure-flag"],
  ["GOFLAGS", "-mod=mod", "mod-mod-flag"],
  ["GOFLAGS", "'-mod=mod' -trimpath", "mod-mod-flag"],
  ["GOFLAGS", "-mod=vendor -mod=mod", "mod-mod-flag"],
  ["GOPROXY", "https://proxy.example.com,direct", "direct-behind-a-comma"],
  ["GOPROXY", "proxy.example.com , direct", "direct-behind-a-comma"],
  ["GOPROXY", "https://a.example.com|https://b.example.com,direct", "direct-behind-a-comma"],
  ["GOPROXY", "https://a.example.com,,direct", "direct-behind-a-comma"],
  ["GOPROXY", "https://a.example.com,direct|off", "direct-behind-a-comma"],
  ["GOPRIVATE", "corp.example.com", "private-to-version-control"],
  ["GOPRIVATE", "example.net,*.example.com/b", "private-to-version-control"],
  ["GONOPROXY", "corp.example.com", "private-to-version-control"],
])("%s=%j is found", (name, value, id) => {
  expect(found(name, value)).toMatchObject([{ ...at, id }]);
});

test.each([
  ["GOSUMDB", "off"],
  ["GOSUMDB", ""],
  ["GOSUMDB", "sum.golang.org"],
  ["GOSUMDB", "sum.golang.google.cn"],
  ["GOSUMDB", key],
  ["GOSUMDB", `${key} https://sums.example.com`],
  ["GOSUMDB", "$SUMDB"],
  ["GOSUMDB", "${{ vars.SUMDB }}"],
  ["GOSUMDB", "{{ .Env.SUMDB }}"],
  ["GOSUMDB", "%SUMDB%"],
  ["GOFLAGS", "-mod=vendor"],
  ["GOFLAGS", "-mod=mod -mod=readonly"],
  ["GOFLAGS", "-modcacherw -modfile=mod"],
  ["GOFLAGS", "'-ldflags=-X a=-mod=mod' -tags=insecure"],
  ["GOFLAGS", "nonsense"],
  ["GOPROXY", ""],
  ["GOPROXY", "off"],
  ["GOPROXY", "direct"],
  ["GOPROXY", ",direct"],
  ["GOPROXY", "off,direct"],
  ["GOPROXY", "https://proxy.example.com"],
  ["GOPROXY", "https://proxy.example.com,off"],
  ["GOPROXY", "https://proxy.example.com,off,direct"],
  ["GOPROXY", "https://proxy.example.com|direct"],
  ["GOPROXY", "https://a.example.com,https://b.example.com|direct"],
  ["GOPROXY", "https://direct.example.com/direct"],
  ["GOPROXY", "${{ vars.PROXY }},direct"],
  ["GOPRIVATE", ""],
  ["GOPRIVATE", "none.example.com"],
  ["GOPRIVATE", "example.com"],
  ["GOPRIVATE", "corp.example.com/x"],
  ["GOPRIVATE", `corp.example.com,${"x".repeat(2000)}`],
  ["GONOPROXY", "none"],
  ["GONOSUMDB", "corp.example.com"],
  ["GOLDFLAGS", "-insecure"],
  ["PATH", "direct"],
])("%s=%j is let be", (name, value) => {
  expect(found(name, value)).toEqual([]);
});

test("both flags in one GOFLAGS are two findings", () => {
  expect(short(found("GOFLAGS", "-mod=mod -insecure"))).toEqual([
    "7 insecure-flag",
    "7 mod-mod-flag",
  ]);
});

test("-mod=mod for one command is let be: it has to be for go install path@version", () => {
  const setting = { name: "GOFLAGS", value: "-mod=mod", lasting: false };

  expect(ofSetting(setting, at, { modules, lookup: () => undefined })).toEqual([]);
});

test("a GOPRIVATE with a GONOPROXY beside it sends nothing anywhere", () => {
  expect(found("GOPRIVATE", "corp.example.com", { GONOPROXY: "none" })).toEqual([]);
  expect(found("GOPRIVATE", "corp.example.com", { GONOPROXY: "" })).toHaveLength(1);
});

test("a GONOPROXY that is only GOPRIVATE's value goes by its name", () => {
  const [one] = found("GONOPROXY", "corp.example.com", { GOPRIVATE: "corp.example.com" });
  const [other] = found("GONOPROXY", "corp.example.com", { GOPRIVATE: "else.example.com" });

  expect(one?.what).toMatch(/^GOPRIVATE sends 4 of /);
  expect(other?.what).toMatch(/^GONOPROXY sends 4 of /);
});

test("the first three modules are named, and how many there are", () => {
  const [four] = found("GOPRIVATE", "corp.example.com");
  const [one] = found("GOPRIVATE", "example.org");

  expect(four?.what).toContain("sends 4 of go.sum's modules");
  expect(four?.what).toMatch(/: corp\.example\.com\/a, corp\.example\.com\/b, .*\/c …$/);
  expect(one?.what).toMatch(/sends 1 of .*: example\.org\/e$/);
});

test.each([
  ["https://user:secret@proxy.example.com/secret,direct", "(proxy.example.com)"],
  ["http://secret@127.0.0.1:3000/?secret,direct", "(127.0.0.1:3000)"],
  ["proxy.example.com,direct", "(proxy.example.com)"],
  ["https://user:se/cret@proxy.example.com,direct", undefined],
  ["https://se cret,direct", undefined],
  ["https://user@secret@proxy.example.com,direct", undefined],
])("of GOPROXY=%j the host is named at most", (value, host) => {
  const [one] = found("GOPROXY", value);

  expect(JSON.stringify(one)).not.toContain("cret");
  expect(one?.what.match(/\(\S+?\)/)?.[0]).toBe(host);
});

test("a value of GOSUMDB is named only where it is one word", () => {
  const [named] = found("GOSUMDB", "direct");
  const [unnamed] = found("GOSUMDB", "wrong https://user:secret@sums.example.com");

  expect(named?.what).toContain("GOSUMDB=direct");
  expect(JSON.stringify(unnamed)).not.toContain("secret");
});
