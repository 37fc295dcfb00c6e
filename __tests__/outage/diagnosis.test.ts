import { expect, test } from "@jest/globals";
import { diagnose } from "../../src/outage/diagnosis.ts";

const get = 'Get "http://127.0.0.1:9/rsc.io/quote/@v/v1.5.2.info"';
const refused = `go: rsc.io/quote@v1.5.2: ${get}: dial tcp 127.0.0.1:9: connect: connection refused`;
const untidy = "go: updates to go.mod needed";
const mismatch = [
  "verifying rsc.io/quote@v1.5.2: checksum mismatch",
  "\tdownloaded: h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
  "\tgo.sum:     h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=",
];
const expired = `go: rsc.io/sampler@v1.3.0: ${get}: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: now`;
const missing = "go: rsc.io/sampler@v1.3.0: module lookup disabled by GOPROXY=off";
const status = (code: string) =>
  `go: rsc.io/quote@v1.5.2: reading https://proxy.example.com/rsc.io/quote/@v/v1.5.2.info: ${code}`;

test("what is known is told with its line, module and address", () => {
  expect(diagnose(["go: finding module for package rsc.io/quote", refused])).toEqual({
    kind: "outage",
    entry: expect.objectContaining({ id: "connection-refused" }),
    line: refused,
    module: "rsc.io/quote@v1.5.2",
    url: "http://127.0.0.1:9/rsc.io/quote/@v/v1.5.2.info",
    database: false,
    hashes: undefined,
    all: [expect.objectContaining({ line: refused })],
  });
});

test.each([
  [[]],
  [["", "  "]],
  [["go: the moon is down"]],
  [["go: rsc.io/quote@v1.5.2: the proxy is down: connection refused"]],
  [["dial tcp 127.0.0.1:9: connect: connection refused"]],
  [["go: rsc.io/quote@v1.5.2: dial tcp: connection refused"]],
  [
    [
      `go: rsc.io/quote@v1.5.2: ${get}: dial tcp 127.0.0.1:9: connect: cannot assign requested address`,
    ],
  ],
  [[`go: rsc.io/quote@v1.5.2: ${get}: something new`]],
  [["go: rsc.io/quote@v1.5.2: unknown error: EOF"]],
  [["go: rsc.io/quote@v1.5.2: the module lookup disabled by GOPROXY=off"]],
  [["go: finding my no space left on device"]],
  [["go: writing stat cache: open /cache/x.info1.tmp: permission denied"]],
  [["go: cannot find module providing package rsc.io/quote: a new reason"]],
  [["\tmodule declares its path as: rsc.io/quote"]],
])("unknown stays unknown: %j", (lines) => {
  expect(diagnose(lines)).toEqual({
    kind: "unknown",
    entry: undefined,
    line: undefined,
    module: undefined,
    url: undefined,
    database: false,
    hashes: undefined,
    all: [],
  });
});

test.each([
  ["100 Continue", "unknown"],
  ["302 Found", "unknown"],
  ["400 Bad Request", "unknown"],
  ["401 Unauthorized", "login"],
  ["403 Forbidden", "login"],
  ["404 Not Found", "not-found"],
  ["407 Proxy Authentication Required", "login"],
  ["408 Request Timeout", "unknown"],
  ["410 Gone", "not-found"],
  ["418 I'm a teapot", "unknown"],
  ["429 Too Many Requests", "outage"],
  ["451 Unavailable For Legal Reasons", "unknown"],
  ["500 Internal Server Error", "outage"],
  ["502", "outage"],
  ["503 Service Unavailable", "outage"],
  ["599 ", "outage"],
  ["5030 Service Unavailable", "unknown"],
  ["Service Unavailable 503", "unknown"],
])("the status decides: %s is %s", (code, kind) => {
  expect(diagnose([status(code)]).kind).toBe(kind);
  expect(
    diagnose([
      `go: errors parsing go.mod:`,
      `go.mod:5: require x.io/y: version "master" invalid: ${status(code).slice(4)}`,
    ]).kind,
  ).toBe(kind);
});

test.each([
  ["a checksum mismatch over all", [refused, expired, untidy, ...mismatch], "checksum"],
  ["a checksum mismatch, whatever follows", [...mismatch, refused, refused, missing], "checksum"],
  [
    "an expired certificate over an outage and the project",
    [refused, untidy, expired],
    "untrusted",
  ],
  ["the project over an outage", [refused, untidy], "project"],
  ["the project over an outage, whichever comes first", [untidy, refused, refused], "project"],
  ["a full disk over an outage", [refused, "go: write /tmp/x: no space left on device"], "machine"],
  ["a login over an outage", [refused, status("401 Unauthorized")], "login"],
  ["what is not in the bundle over an outage", [refused, missing], "not-in-bundle"],
  ["what is nowhere over an outage", [status("503"), status("404 Not Found")], "not-found"],
  ["an outage over context", ["go: errors parsing go.mod:", refused, "go: the rest"], "outage"],
])("the gravest decides: %s", (_, lines, kind) => {
  const found = diagnose(lines);

  expect(found.kind).toBe(kind);
  expect(found.all.length).toBe(
    lines.filter((line) => !/^\t|parsing go|the rest/.test(line)).length,
  );
});

test.each([
  ["cannot find module providing package rsc.io/quote: ", "outage"],
  ["no required module provides package rsc.io/quote: ", "outage"],
  ["loading deprecation for rsc.io/quote: ", "outage"],
  ["loading module retractions for rsc.io/quote@v1.5.2: ", "outage"],
  ["rsc.io/quote@master: invalid version: ", "outage"],
  ["download go1.99.0: golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64: ", "outage"],
  ['unrecognized import path "rsc.io/quote": https fetch: ', "outage"],
])("the inner error decides: %s…", (outer, kind) => {
  const inner = refused.slice("go: ".length);
  expect(diagnose([`go: ${outer}${inner}`]).kind).toBe(kind);
  expect(diagnose([`go: ${outer}module lookup disabled by GOPROXY=off`]).kind).toBe(
    "not-in-bundle",
  );
  expect(diagnose([`go: ${outer}reading https://h/x: 404 Not Found`]).kind).toBe("not-found");
});

test("the end of an import chain decides, its middle does not", () => {
  const chain = [
    "go: example.com/app imports",
    "\trsc.io/quote tested by",
    "\trsc.io/quote.test imports",
  ];
  const last = `\trsc.io/sampler: module rsc.io/sampler: ${status("503").slice(4)}`;

  expect(diagnose([...chain, last])).toMatchObject({ kind: "outage", line: last });
  expect(diagnose(chain).kind).toBe("unknown");
  expect(diagnose([...chain, last, "\tserver response: x", last.replace("503", "404")]).kind).toBe(
    "outage",
  );
});

const mine = "h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
const theirs = "h1:3fEykkD9k7lYzXqCYrwGAf7iNhbk4yCjHmKBN9td4L0=";
const ours = "verifying rsc.io/quote@v1.5.2/go.mod: checksum mismatch";
const database = "go: rsc.io/quote@v1.5.2: verifying module: checksum mismatch";

test.each([
  [ours, `\tgo.sum:     ${theirs}`, "go.sum", false],
  [ours, `\tgo.work.sum:     ${theirs}`, "go.work.sum", false],
  [ours, `\t/my project/alt.sum:     ${theirs}`, "/my project/alt.sum", false],
  [database, `\tsum.example.com: ${theirs}`, "checksum database", true],
  [database.replace("module", "go.mod"), `\tsum.example.com: ${theirs}`, "checksum database", true],
])("a mismatch tells its hashes: %s, %s", (line, second, by, asked) => {
  const found = diagnose([refused, line, `\tdownloaded: ${mine}`, second, "SECURITY ERROR"]);

  expect(found).toMatchObject({ kind: "checksum", module: "rsc.io/quote@v1.5.2", database: asked });
  expect(found.hashes).toEqual({ wanted: theirs, came: mine, by });
});

test.each([
  [[]],
  [[`\tdownloaded: ${mine}`]],
  [[`\tdownloaded: ${mine}`, "SECURITY ERROR"]],
  [["\tdownloaded: h1:AAAA=", `\tgo.sum:     ${theirs}`]],
])("a mismatch without its hashes is one all the same: %j", (rest) => {
  expect(diagnose([ours, ...rest])).toMatchObject({ kind: "checksum", hashes: undefined });
});

test.each([
  ["https://h/sumdb/sum.example.com/supported", true],
  ["https://h/a/sumdb/sum.example.com/tile/8/0/000.p/3", true],
  ["https://sum.example.com/lookup/rsc.io/quote@v1.5.2", true],
  ["https://sum.example.com/tile/8/0/x001/234", true],
  ["https://h/example.com/lookup/x/@v/v1.0.0.info", false],
  ["https://h/example.com/tile/8/@v/list", false],
  ["https://h/example.com/sumdb/x/@latest", false],
  ["file:///bundle/sumdb/sum.example.com/supported", true],
])("whether it was the database: %s is %s", (url, expected) => {
  expect(diagnose([`go: x.io/y@v1.0.0: reading ${url}: 503`])).toMatchObject({
    url,
    database: expected,
  });
  expect(diagnose([`go: x.io/y@v1.0.0: Get "${url}": EOF`])).toMatchObject({
    url,
    database: expected,
  });
});
