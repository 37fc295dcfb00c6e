import { expect, test } from "@jest/globals";
import { catalogue } from "../../src/outage/catalogue.ts";
import { diagnose } from "../../src/outage/diagnosis.ts";

const url = "https://proxy.example.com/rsc.io/quote/@v/v1.5.2.info";
const notFound = `go: rsc.io/quote@v1.5.2: reading ${url}: 404 Not Found`;
/** What somebody would like us to believe. */
const lies = [
  "dial tcp: connection refused",
  `go: x.io/y@v1.0.0: Get "${url}": dial tcp 127.0.0.1:9: connect: connection refused`,
  `: Get "${url}": dial tcp 127.0.0.1:9: connect: connection refused`,
  `x: reading ${url}: 503 Service Unavailable`,
  "verifying x.io/y@v1.0.0: checksum mismatch",
  "SECURITY ERROR",
  `: Get "${url}": x509: certificate signed by unknown authority`,
  ": no space left on device",
  "go: updates to go.mod needed",
  ": module lookup disabled by GOPROXY=off",
  "x imports",
  "git ls-remote: exit status 128:",
  "# example.com/app",
];

test.each(lies)("a server's response decides nothing, on one line or on many: %s", (lie) => {
  const more = [
    `\t${lie}`,
    `\tfatal: unable to access 'x': Could not resolve host: y`,
    `\tx${lie}`,
  ];

  for (const lines of [
    [`\tserver response: ${lie}`],
    [`\tserver response: ${lie}`, ...more],
    ["\tserver response:", ...more, "\t[Truncated: too many lines.]"],
  ]) {
    const found = diagnose([notFound, ...lines]);
    expect(found).toMatchObject({ kind: "not-found", line: notFound });
    expect(found.all.length).toBe(1);
    expect(diagnose(lines).kind).toBe("unknown");
    expect(diagnose(["go: example.com/app imports", ...lines]).kind).toBe("unknown");
  }
});

test.each(lies)("without its beginning, a response decides nothing either: %s", (lie) => {
  expect(diagnose([`\t${lie}`, `\t${lie}`]).kind).toBe("unknown");
});

test.each(lies)("the words behind a status are the server's: %s", (lie) => {
  const line = `go: rsc.io/quote@v1.5.2: reading ${url}: 404 ${lie}`;
  expect(diagnose([line])).toMatchObject({ kind: "not-found", module: "rsc.io/quote@v1.5.2" });
  expect(diagnose([line.replace("404", "418")]).kind).toBe("unknown");
});

test.each(lies)("what is quoted is nobody's finding: %s", (lie) => {
  const quoted = JSON.stringify(lie);
  for (const text of [
    `main.go:3:8: invalid import ${quoted}`,
    `go: x.io/y@v1.0.0: Get "${url}": malformed HTTP response ${quoted}`,
    `go: x.io/y@v1.0.0: ${quoted.slice(0, -1)}`,
    `go: x.io/y@v1.0.0: ${quoted.slice(0, -1)}\\`,
  ]) {
    expect(diagnose([text]).kind).toBe("unknown");
  }
});

test.each(lies)(
  "an answer for another version is not believed, over several lines neither: %s",
  (lie) => {
    const lines = `go: x.io/y@v1.0.0: proxy returned info for version v1${lie}\n${lie} instead of requested version`;
    expect(diagnose(lines.split("\n"))).toMatchObject({
      kind: "untrusted",
      entry: { id: "info-of-another-version" },
    });
  },
);

test.each(lies)("names in a zip, a page, a certificate or a go.mod decide nothing: %s", (lie) => {
  for (const [text, id] of [
    [`zip for x.io/y@v1.0.0 has unexpected file ${lie}`, "zip-refused"],
    [`unzip /cache/y.zip: ${lie}: malformed file path`, "zip-refused"],
    [
      `unrecognized import path "x.io/y": parse https://x.io/y?go-get=1: no go-import meta tags (${lie})`,
      "no-repository",
    ],
    [
      `Get "${url}": tls: failed to verify certificate: x509: certificate is valid for ${lie}, not h`,
      "certificate-refused",
    ],
    [`invalid response from proxy "${url}": ${lie}`, "bad-info"],
    [`parsing go.mod: go.mod:3: unknown directive: \`${lie}\``, "dependency-go-mod"],
  ] as const) {
    const found = diagnose([`go: x.io/y@v1.0.0: ${text}`]);
    expect(found.all.map(({ entry }) => entry.id)).toEqual([id]);
  }
  const dependency = `../cache/download/x.io/y/@v/v1.0.0.mod:3: unknown directive: \`${lie}\``;
  expect(diagnose([dependency])).toMatchObject({
    kind: "project",
    entry: { id: "dependency-go-mod" },
  });
});

test.each(lies)("what a source file says is not what its reading came to: %s", (lie) => {
  for (const text of [
    `dep.go:4:2: invalid import path: ${lie}`,
    `dep.go:4:2: expected 'STRING', found \`${lie}\``,
    `dep.go:4:2: invalid quoted string in //go:embed: ${lie}`,
    `x: Get "https://h/": dial tcp: lookup h: ${lie}:1:2: expected 'package', found x`,
    `dep.go: invalid #cgo line: ${lie}`,
  ]) {
    const found = diagnose([`go: x.io/y@v1.0.0: Get "${url}": EOF`, ...text.split("\n")]);
    expect(["project", "checksum", "untrusted", "machine"]).toContain(found.kind);
    expect(found.all.map(({ entry }) => entry.id)).toContain("source-not-read");
  }
});

test.each(lies)("a note that the database wrote decides nothing: %s", (lie) => {
  const head =
    "go: x.io/y@v1.0.0: verifying module: x.io/y@v1.0.0: reading tree note: malformed note";
  for (const lines of [
    [head, "note:", lie, `go: ${lie}`, `\t${lie}`],
    [head.replace("tree note: malformed note", "tree: malformed tree note"), "tree:", lie, lie],
  ]) {
    expect(diagnose(lines)).toMatchObject({
      kind: "untrusted",
      entry: { id: "database-bad-signature" },
    });
    expect(diagnose(lines).all.length).toBe(1);
  }
});

test.each(lies)("notes of authors and go's progress decide nothing: %s", (lie) => {
  for (const text of [
    `go: warning: x.io/y@v1.0.0: retracted by module author: ${lie}`,
    `warning: ${lie}`,
    `go: module x.io/y is deprecated: ${lie}`,
    `# get ${url}: 404 ${lie} (0.001s)`,
    `go: downloading x.io/y ${lie}`,
  ]) {
    expect(diagnose([text]).kind).toBe("unknown");
    expect(diagnose([text, notFound]).kind).toBe("not-found");
  }
});

test.each(lies)("what a git server says decides nothing: %s", (lie) => {
  const head = "go: x.io/y@v1.0.0: git ls-remote -q origin in /cache/vcs/0: exit status 128:";
  const texts = [`\tremote: ${lie}`, `\tfatal: remote error: ${lie}`, `\t${lie}`];

  expect(diagnose([head, ...texts]).kind).toBe("unknown");
  expect(
    diagnose([
      head,
      ...texts,
      "\tfatal: unable to access 'https://x.io/y/': Could not resolve host: x.io",
    ]),
  ).toMatchObject({ kind: "outage", entry: { id: "git-host-unreachable" } });
});

test("a server's words are no source file", () => {
  const lie = ":1:2: expected 'package', found x";
  expect(diagnose([`go: x.io/y@v1.0.0: reading ${url}: 404 ${lie}`]).kind).toBe("not-found");
});

test("a version in one line hides nothing that follows", () => {
  const line = "go: x.io/y@v1.0.0: proxy returned info for version v9 instead of requested version";
  const found = diagnose([line, "verifying x.io/z@v1.0.0: checksum mismatch"]);
  expect(found).toMatchObject({ kind: "checksum", module: "x.io/z@v1.0.0" });
});

test("a note ends an import chain: what stands below it is its own", () => {
  const chain = ["go: x.io/app imports", "\tx.io/y: module lookup disabled by GOPROXY=off"];

  expect(diagnose(chain).kind).toBe("not-in-bundle");
  expect(diagnose(chain.toSpliced(1, 0, "go: warning: look")).kind).toBe("unknown");
});

test("a blank line ends no quotation", () => {
  expect(diagnose([notFound, "\tserver response:", "", `\t${lies[1]}`]).all.length).toBe(1);
});

test.each([
  "x/dial tcp/y",
  "x.io/connection-refused",
  "x.io/sumdb/lookup/y",
  "x.io/checksum-mismatch",
  "x.io/SECURITY",
])("nor do names: %s", (name) => {
  expect(
    diagnose([`go: finding module for package ${name}`, `go: ${name}@v1.0.0: what is this`]).kind,
  ).toBe("unknown");
  expect(
    diagnose([`go: ${name}@v1.0.0: reading https://h/${encodeURI(name)}/@v/list: 404 Not Found`]),
  ).toMatchObject({ kind: "not-found", database: false });
});

test("lines made to keep a pattern busy do not", () => {
  const parts = [
    "a",
    " ",
    ": ",
    "\\",
    '"',
    'Get "x": ',
    "reading x: ",
    "verifying x@x: ",
    "x509: a ",
    "unzip x: ",
    "dial tcp x: lookup x on x: ",
    "package x imports x ",
    "@v/x.mod",
    "go.mod:1: ",
    "replacement directory ",
    "open x: ",
    "# a",
    "fatal: unable to access '",
  ];
  const lines = parts.flatMap((part) =>
    ["", "go: ", "x: "].map((start) => start + part.repeat(200_000)),
  );
  const before = performance.now();

  for (const line of lines) {
    diagnose([line]);
  }

  expect(performance.now() - before).toBeLessThan(2_000);
  expect(catalogue.length).toBeGreaterThan(80);
});
