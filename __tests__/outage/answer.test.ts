import { expect, test } from "@jest/globals";
import { databaseHash, supportedIn, verdictOf } from "../../src/outage/answer.ts";

const asked =
  'go: example.com/m@v1.0.0: Get "https://proxy.example.com/example.com/m/@v/v1.0.0.mod":';
const reading =
  "go: example.com/m@v1.0.0: reading https://proxy.example.com/example.com/m/@v/v1.0.0.mod:";
const hash = (letter: string) => `h1:${letter.repeat(43)}=`;

test.each([
  [`${asked} dial tcp 127.0.0.1:9: connect: connection refused`, { kind: "refused" }],
  [`${asked} dial tcp: lookup proxy.example.com: no such host`, { kind: "name-not-found" }],
  [`${asked} dial tcp 10.0.0.1:443: connect: no route to host`, { kind: "unreachable" }],
  [`${asked} dial tcp 10.0.0.1:443: i/o timeout`, { kind: "timed-out", milliseconds: 70 }],
  [`${asked} net/http: TLS handshake timeout`, { kind: "timed-out", milliseconds: 70 }],
  [`${asked} EOF`, { kind: "cut-off" }],
  [`${asked} stream error: stream ID 1; INTERNAL_ERROR; received from peer`, { kind: "cut-off" }],
  [`${asked} x509: certificate signed by unknown authority`, { kind: "tls" }],
  [`${asked} stopped after 10 redirects`, { kind: "bad-entry" }],
  [`${reading} 503 Service Unavailable`, { kind: "status", status: 503 }],
  [`${reading} 429 Too Many Requests`, { kind: "status", status: 429 }],
  [`${reading} 404 Not Found`, { kind: "not-found" }],
  [`${reading} 401 Unauthorized`, { kind: "needs-login", status: 401 }],
  [`${asked} Proxy Authentication Required`, { kind: "needs-login", status: 407 }],
  [`${reading} 418 I'm a teapot`, { kind: "unknown" }],
  ["go: module lookup disabled by GOPROXY=off", { kind: "not-found" }],
  [
    "go: proxy returned info for version v2 instead of requested version",
    { kind: "wrong-content" },
  ],
  ["go: updates to go.mod needed", { kind: "unknown" }],
  ["something new", { kind: "unknown", came: "something new" }],
])("%s", (line, verdict) => {
  expect(verdictOf([line], 70)).toMatchObject(verdict);
});

test("a web page in place of an answer", () => {
  const text =
    "go: example.com/m@v1.0.0: invalid response from proxy \"https://proxy.example.com\": invalid character '<' looking for beginning of value";

  expect(verdictOf([text], 1)).toEqual({ kind: "captive-page" });
});

test("a content with another hash", () => {
  const lines = [
    "verifying example.com/m@v1.0.0/go.mod: checksum mismatch",
    `\tdownloaded: ${hash("a")}`,
    `\tgo.sum:     ${hash("b")}`,
  ];

  expect(verdictOf(lines, 1)).toMatchObject({ kind: "wrong-content", wanted: hash("b") });
  expect(verdictOf(lines.slice(0, 1), 1)).toMatchObject({ wanted: "what is signed" });
  expect(databaseHash(lines)).toBeUndefined();
});

test("nothing that go said", () => {
  expect(verdictOf([], 1)).toEqual({ kind: "unknown", came: "nothing" });
});

test("the hash that a database holds is read from go's own refusal", () => {
  const lines = [
    "go: example.com/m@v1.0.0: verifying go.mod: checksum mismatch",
    `\tdownloaded: ${hash("a")}`,
    `\tsum.example.com: ${hash("b")}`,
    "",
    "SECURITY ERROR",
  ];

  expect(databaseHash(lines)).toBe(hash("b"));
  expect(databaseHash(["SECURITY ERROR"])).toBeUndefined();
});

const url = "https://proxy.example.com/sumdb/sum.example.com/supported";

test.each([
  ["200 OK", { kind: "healthy" }],
  ["404 Not Found", { kind: "not-found" }],
  ["410 Gone", { kind: "not-found" }],
  ["401 Unauthorized", { kind: "needs-login", status: 401 }],
  ["403 Forbidden", { kind: "needs-login", status: 403 }],
  ["407 Proxy Authentication Required", { kind: "needs-login", status: 407 }],
  ["429 Too Many Requests", { kind: "status", status: 429 }],
  ["503 Service Unavailable", { kind: "status", status: 503 }],
  ["301 Moved Permanently", { kind: "unknown" }],
])("an entry that answers %s to the question whether it has the database", (status, verdict) => {
  const printed = `# get ${url}\n# get ${url}: ${status} (0.012s)\n# get ${url}: 200 OK (0.1s)\n`;

  expect(supportedIn(printed, "sum.example.com")).toMatchObject(verdict);
  expect(supportedIn(printed, "other.example.com")).toBeUndefined();
});

test("an entry that does not answer that question", () => {
  const printed = `# get ${url}\n# get ${url}: Get "${url}": dial tcp: connection refused\n${url}: 200 OK (0.1s)\n`;

  expect(supportedIn(printed, "sum.example.com")).toBeUndefined();
});
