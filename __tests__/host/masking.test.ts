import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { announce, learn, redact, toJson } from "../../src/host/masking.ts";
import { escape } from "../../src/report/markdown.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const lower = (text: string) => text.replace(/%../g, (code) => code.toLowerCase());

/** The ways in which somebody may write a text. */
const writings: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "percent-encoded": encodeURIComponent,
  "percent-encoded in small letters": (text) => lower(encodeURIComponent(text)),
  "percent-encoded twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "percent-encoded, every byte": (text) =>
    Buffer.from(text)
      .toString("hex")
      .replace(/../g, (byte) => `%${byte}`),
  "in a query": (text) => new URLSearchParams({ a: text }).toString().slice(2),
  "in JSON": (text) => JSON.stringify(text),
  "in JSON in JSON": (text) => JSON.stringify(JSON.stringify(text)),
  "in the summary": escape,
  "in the summary, percent-encoded": (text) => escape(encodeURIComponent(text)),
  "in base64": base64,
  "in base64 for URLs": (text) => Buffer.from(text).toString("base64url"),
  "in base64, percent-encoded": (text) => encodeURIComponent(base64(text)),
  "as HTTP sends it": (text) => `Basic ${base64(`ann:${text}`)}`,
};

/** A letter that is in no other text here first, so that what is looked for is that secret. */
const secrets = fc
  .stringMatching(/^[a-zA-Z0-9/@:%+ "\\?#&=_~!'()<>é$-]{5,30}$/)
  .filter((text) => text.trim() === text)
  .map((text) => `Ω${text}`);

test.each(Object.entries(writings))("a secret %s is taken out", (_, write) => {
  fc.assert(
    fc.property(secrets, fc.boolean(), fc.string(), fc.string(), (secret, encoded, a, b) => {
      learn([{ value: encoded ? encodeURIComponent(secret) : secret, user: "ann" }]);

      const shown = redact(`${a} ${write(secret)} ${b}`);

      expect(shown).not.toContain(write(secret));
      expect(shown).toContain("***");
    }),
    { numRuns: 100 },
  );
});

test("what is no secret stays as it is", () => {
  learn([{ value: "s3same-0pen", user: "ann" }]);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9 .:@?=&%"\\;#\n-]*$/), (text) => {
      fc.pre(!text.includes("s3same"));
      expect(redact(text)).toBe(text);
    }),
  );
  const plain =
    "reading https://proxy.example.com:8080/example.com/deep/@v/v0.3.0.zip: 404 Not Found; go: example.com/deep@v0.3.0";
  expect(redact(plain)).toBe(plain);
});

test.each([
  ["https://ann:pw@h/x@v1", "https://***@h/x@v1"],
  ["at http://token@h:80: refused", "at http://***@h:80: refused"],
  ["http://ann:xxxxx@h and //b:c@d/e", "http://***@h and //***@d/e"],
  ["https://ann:p@w@h/", "https://***@h/"],
  [escape("`https://a_b:p~w@h/x`"), "&#96;https&#58;//<wbr>***@<wbr>h/<wbr>x&#96;"],
  ['{"u":"https:\\/\\/a:b@h"}', '{"u":"https:\\/\\/***@h"}'],
  ["https%3A%2F%2Fa%3Ab%40h", "https%3A%2F%2F***%40h"],
  ["http://h/x?token=abc&b=c#d: dial tcp", "http://h/x?token=***&b=***#d: dial tcp"],
  ["http://h/x?token=abc: 500", "http://h/x?token=***: 500"],
  ["what? a=b", "what? a=b"],
])("%s: URLs are shown without what may be secret in them", (text, shown) => {
  expect(redact(text)).toBe(shown);
});

test("a secret is found where the job summary may break it, too", () => {
  const secret = "s3cret-of-many-characters/and-more_of_them";
  learn([{ value: secret, user: undefined }]);

  expect(escape(`a ${secret} b`)).toContain("<wbr>");
  expect(redact(escape(`a ${secret} b`))).toBe("a *** b");
  expect(redact(escape("at https://annabella:a-long-password@proxy.example.com/x"))).toBe(
    "at https&#58;//<wbr>***@<wbr>pro<wbr>xy.example.com/<wbr>x",
  );
});

test("secrets that overlap, or are one in the other, leave nothing", () => {
  learn(["überlang", "langsam", "lang"].map((value) => ({ value, user: undefined })));

  expect(redact("a überlangsam lang b")).toBe("a *** *** b");
});

test("a short one is taken out of URLs alone", () => {
  learn([{ value: "pw", user: "a" }]);

  expect(redact("http://a:pw@h pw")).toBe("http://***@h pw");
});

test("JSON stays JSON", () => {
  const secret = 'a"b\\c\nd';
  learn([{ value: secret, user: undefined }]);

  const text = toJson({ before: `x${secret}y`, list: [secret, 1, undefined], none: undefined });

  expect(JSON.parse(text)).toEqual({ before: "x***y", list: ["***", 1, null] });
});

test("every form is told once, of what was learned before and what is later", () => {
  const told: string[] = [];
  learn([{ value: "p%40ss/w0rd-1", user: "ann" }]);
  announce((form) => told.push(form));
  learn([{ value: "p%40ss/w0rd-1", user: "ann" }]);
  learn([{ value: "later (1)", user: undefined }]);
  learn([{ value: "known-by-itself", user: undefined }], true);

  for (const form of [
    "p%40ss/w0rd-1",
    "p@ss/w0rd-1",
    "p%40ss%2Fw0rd-1",
    "p%40ss%2fw0rd-1",
    base64("ann:p@ss/w0rd-1").replace(/=+$/, ""),
    base64("p@ss/w0rd-1").replace(/=+$/, ""),
    "later (1)",
    "later%20(1)",
    "later%20%281%29",
  ]) {
    expect(told.filter((each) => each === form)).toEqual([form]);
  }
  expect(told).not.toContain("known-by-itself");
  expect(redact("known-by-itself")).toBe("***");
});

const hostile = ["//", "a", "//a@", "?a=", "//?a=:", "%25", "&#38;", '\\"', "://@", "\\u0025", "Ω"];

test.each(hostile)("four times as much of %j takes no more than eight times as long", (piece) => {
  learn([{ value: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", user: undefined }]);
  // The best of three: a busy machine only ever adds.
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      redact(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  time(1 << 15);

  // Were it the square, it would be 16 times, of minutes for 1 MiB.
  expect(time(1 << 19)).toBeLessThan(500 + 8 * time(1 << 17));
});
