import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { name, parse, safe, write } from "../../src/outage/goproxy.ts";
import { askingGo, type AskingGo } from "../support/asking-go.ts";

let go: AskingGo;
beforeAll(async () => {
  go = await askingGo();
});
afterAll(() => go.close());

const bad = [
  "foo",
  "foo,https://proxy.example.org",
  "https://proxy.example.org|foo",
  " foo ",
  ",",
  " ",
  " , |",
  "ftp://proxy.example.org",
  "sftp:/proxy",
  "/srv/proxy",
  "file:/srv/proxy",
  "file://localhost/srv/proxy",
  "file:///srv/proxy?x",
  "file:///srv/proxy?",
  "file:///srv/proxy#x",
  "file:srv/:/proxy",
  "proxy.example.org:x",
  "http://proxy.example.org:80:81",
  "http://[::1",
  "http://a[::1]",
  "http://[::1]:x",
  "http://[::1]x",
  "http://[1.2.3.4]",
  "http://[::g]",
  "http://[fe80::1%25]",
  "http://%41.example.org",
  "http://a%zz",
  "http://a%2",
  "http://a b/",
  "http://a\\b/",
  "http://a^b/",
  "http://a/%zz",
  "http://a/%2",
  "http://a/#%zz",
  "http://a/\u007f",
  "http://a/\u0001",
  ":/x",
  "a b:/x",
  "1a:/x",
  "//proxy/x:/y%zz",
  "///x:/y",
  "*:/x",
  "*",
  "\ufeffoff",
];

/** Why a list is refused: without the entry, of which ours shows less, and without what could be a part of a password. */
function reason(message: string): string {
  return message
    .replace(/^go: (?:\S+@\S+: )?/, "")
    .replace(/^parse "(?:\\.|[^"\\])*": /, "")
    .replace(/(missing scheme|\(must be https, http, file\)|with non-path elements): .*/, "$1")
    .replace(/invalid port ".*" after/, "invalid port after")
    .replace(/invalid host: .*|invalid IP-literal/, "invalid host")
    .trimEnd();
}

test.each(bad)("go refuses %j for the same reason", async (list) => {
  const { log } = await go.download("off", { variables: { GOPROXY: list } });
  const parsed = parse(list);
  expect(parsed.kind === "bad" ? reason(parsed.message) : parsed).toBe(reason(log));
});

test.each([
  "file:///srv/proxy",
  "file:///srv/proxy#",
  "FILE:///srv/proxy",
  "file://",
  "http:x:/y",
  "http:/x",
  "http://[::1]:0/x",
  "http://[fe80::1%25lo]:0",
  "http://127.0.0.1:/x?y=%zz",
  "http://%c3%bc.invalid:",
  "127.0.0.1:0",
  "127.0.0.1:0/x",
  "x/y",
  "direct,foo",
  "off|foo",
  "\u0085off\u2003",
  "|,off",
])("go takes %j", async (list) => {
  const { log } = await go.download("off", { variables: { GOPROXY: list } });
  expect(log).not.toMatch(/invalid proxy URL|invalid file:|parse "|contains no entries/);
  expect(parse(list).kind).toBe("entries");
});

test("the list is read as go reads it", () => {
  const text =
    " proxy.example.org/go , ,https://b.example.org|\tfile:///srv/go |http://c.example.org||direct,foo";
  expect(parse(text)).toEqual({
    kind: "entries",
    entries: [
      { kind: "url", url: "https://proxy.example.org/go", onAnyError: false },
      { kind: "url", url: "https://b.example.org", onAnyError: true },
      { kind: "url", url: "file:///srv/go", onAnyError: true },
      { kind: "url", url: "http://c.example.org", onAnyError: true },
      { kind: "direct" },
    ],
  });
  expect(parse("a.example.org,off|b")).toMatchObject({ entries: [{}, { kind: "off" }] });
  expect(parse("")).toMatchObject({ kind: "bad" });
});

test.each([
  ["https://proxy.example.org", "https://proxy.example.org"],
  ["https://proxy.example.org:8080/a/go-virtual/", "https://proxy.example.org:8080/a/go-virtual/"],
  ["http://[::1]:80/x", "http://[::1]:80/x"],
  [
    "https://us-go.example.dev/my-project-123456/go-repo2",
    "https://us-go.example.dev/my-project-123456/go-repo2",
  ],
  ["https://user:pass@proxy.example.org/go", "https://***@proxy.example.org/go"],
  ["https://token@proxy.example.org", "https://***@proxy.example.org"],
  ["https://a@b@proxy.example.org", "https://***@proxy.example.org"],
  ["https://user:pa/ss@proxy.example.org", "https://***"],
  ["https://user:pa#ss@proxy.example.org", "https://***"],
  ["https://user:pa", "https://***"],
  ["https://proxy.example.org/go?token=abc#def", "https://proxy.example.org/go"],
  ["https://proxy.example.org/x@y/go", "https://***"],
  ["https://proxy.example.org/qH7pAbCdEf12Gh3i/org/go", "https://proxy.example.org/***/org/go"],
  [
    "https://proxy.example.org/3f2504e0-4f89-11d3-9a0c-0305e82c3301/",
    "https://proxy.example.org/***/",
  ],
  ["https://proxy.example.org/d41d8cd98f00b204e9800998ecf8427e", "https://proxy.example.org/***"],
  [
    "https://proxy.example.org/aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd",
    "https://proxy.example.org/***",
  ],
  ["ghp_16C7e42F292c6912E7710c838347Ae178B4a", "***"],
  ["file:///srv/qH7pAbCdEf12Gh3i", "file:///srv/qH7pAbCdEf12Gh3i"],
  ["file://user:pass@host/x", "file://***@host/x"],
])("for people %s is %s", (url, shown) => {
  expect(safe(url)).toBe(shown);
  expect(name({ kind: "url", url, onAnyError: false })).toBe(shown);
});

test("what stands before an @ is never shown, whatever else a URL holds", () => {
  const secret = fc.stringMatching(/^[\w:!$&'()*+;=%.~-]{0,20}SECRET[\w:!$&'()*+;=%.~/?#-]{0,20}$/);
  fc.assert(
    fc.property(secret, (user) => {
      const parsed = parse(`https://${user}@proxy.example.org/go`);
      const shown = parsed.kind === "bad" ? parsed.message : parsed.entries.map(name).join("");
      expect(shown).not.toContain("SECRET");
    }),
  );
});

test("a list is written with its separators and names", () => {
  const parsed = parse("a.example.org|https://user:pass@b.example.org,c.example.org|direct");
  expect(write(parsed.kind === "entries" ? parsed.entries : [])).toBe(
    "https://a.example.org|https://***@b.example.org,https://c.example.org|direct",
  );
});
