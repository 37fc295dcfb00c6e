import { Buffer } from "node:buffer";
import { expect, test } from "@jest/globals";
import * as gosum from "../../src/gosum/parse.ts";
import { prove } from "../../src/proxy/proof.ts";
import { database, signer } from "../support/checksum-database.ts";
import { sums, zip, type Module } from "../support/module-zip.ts";
import { facts, part, proof } from "../support/modules-part.ts";
import { refusal } from "../support/parts.ts";
import { changed, verifier } from "../support/records.ts";

const quote: Module = {
  path: "rsc.io/Quote",
  version: "v1.5.2",
  files: { "go.mod": "module rsc.io/Quote\n", "quote.go": "package quote\n" },
};
const later = { ...quote, version: "v1.6.0" };
const sampler = {
  ...quote,
  path: "rsc.io/sampler",
  files: { "go.mod": "module rsc.io/sampler\n" },
};
const all = [quote, later, sampler];
const by = signer("sums.example.com");
const sumdb = database(by, all);
const files = part(all, sumdb);
const bare = part(all);
const goSum = all.map(sums).join("");
const key = verifier(by);

const at = "rsc.io/!quote/@v";
const [zipLine = "", modLine = ""] = sums(quote).split(/(?<=\n)/);
const forged = (line: string) => line.replace(/h1:.{43}/, `h1:${"A".repeat(43)}`);
const lookup = `sumdb/${by.name}/lookup/rsc.io/!quote@v1.5.2`;
const named = ({ path, version }: Omit<Module, "files">) => ({ path, version });
const proved = (voucher: string, whole = true) =>
  all.map((module) => ({ module: named(module), whole, by: voucher }));

test.each([
  ["go.sum, where the database is off", bare, goSum, undefined, "go.sum"],
  ["go.sum, where the database knows nothing", bare, goSum, key, "go.sum"],
  ["go.sum, where both know", files, goSum, key, "go.sum"],
  ["the database, where go.sum is empty", files, "", key, "checksum database"],
])("modules are proved by %s", (_, some, text, asked, voucher) => {
  expect(proof(some, text, asked)).toEqual({ modules: proved(voucher), unproved: [], broken: [] });
});

test("each module has its own voucher", () => {
  expect(proof(files, sums(quote), key).modules.map(({ by: voucher }) => voucher)).toEqual([
    "go.sum",
    "checksum database",
    "checksum database",
  ]);
});

test.each([
  ["go.sum", modLine, undefined],
  ["the database", "", key],
])("a go.mod alone is proved by %s, and is not whole", (_, text, asked) => {
  const alone = changed(part([quote], sumdb), { [`${at}/v1.5.2.zip`]: undefined });
  const voucher = asked === undefined ? "go.sum" : "checksum database";

  expect(proof(alone, text, asked)).toEqual({
    modules: [{ module: named(quote), whole: false, by: voucher }],
    unproved: [],
    broken: [],
  });
});

test("go.sum may have the module and the database its go.mod", () => {
  const found = proof(part([quote], sumdb), zipLine, key);

  expect(found.modules).toEqual([{ module: named(quote), whole: true, by: "go.sum" }]);
});

test.each([
  ["nobody's word", "", "nothing"],
  ["go.sum's word of its go.mod alone", modLine, "go.mod"],
  ["go.sum's word of the module alone", zipLine, "nothing"],
  ["a hash that go does not know", zipLine.replace("h1:", "h9:"), "nothing"],
])("a module with %s is not proved", (_, text, kept) => {
  const expected = { modules: [], unproved: [{ module: named(quote), kept }], broken: [] };
  const without = changed(files, { [lookup]: undefined });

  expect(proof(part([quote]), text, undefined)).toEqual(expected);
  expect(proof(part([quote]), text, key)).toEqual(expected);
  expect(proof(without, text, key).unproved).toEqual(expected.unproved);
});

test("a database that this machine does not go by vouches for nothing", () => {
  const other = verifier(signer("other.example.com"));

  expect(proof(files, "", other)).toMatchObject({ modules: [], unproved: all.map(() => ({})) });
  expect(proof(files, "", undefined).modules).toEqual([]);
});

test.each([
  ["go.sum says of a zip", forged(zipLine) + modLine, undefined],
  ["go.sum says of a go.mod", zipLine + forged(modLine), undefined],
  ["go.sum says of a zip, though the database knows it", forged(zipLine) + modLine, key],
  ["go.sum says of a go.mod, though the database knows it", zipLine + forged(modLine), key],
])("another hash than %s is refused", async (_, text, asked) => {
  expect(await refusal(() => proof(files, text, asked))).toBe("SUM_ALTERED");
  expect(() => proof(files, text, asked)).toThrow(
    /^modules: rsc.io\/Quote@v1\.5\.2.*: go\.sum says h1:A/,
  );
});

test.each([
  ["its zip", `${at}/v1.5.2.zip`, zip({ ...quote, files: { ...quote.files, "evil.go": "x" } })],
  ["its go.mod", `${at}/v1.5.2.mod`, Buffer.from("module evil\n")],
])("a module with %s changed is refused, whoever knows it", async (_, name, bytes) => {
  const evil = changed(files, { [name]: bytes });

  expect(await refusal(() => proof(evil, goSum, undefined))).toBe("SUM_ALTERED");
  expect(await refusal(() => proof(evil, "", key))).toBe("SUM_ALTERED");
  expect(() => proof(evil, "", key)).toThrow("the checksum database says h1:");
});

test.each([
  ["no .info", `${at}/v1.5.2.info`, undefined],
  ["no .mod", `${at}/v1.5.2.mod`, undefined],
  ["no list", `${at}/list`, undefined],
  ["an .info of another version", `${at}/v1.5.2.info`, '{"Version":"v1.5.3"}'],
  ["an .info without a version", `${at}/v1.5.2.info`, "{}"],
  ["an .info that is null", `${at}/v1.5.2.info`, "null"],
  ["an .info that is no JSON", `${at}/v1.5.2.info`, "v1.5.2"],
  ["an empty .info", `${at}/v1.5.2.info`, ""],
  ["a version more in its list", `${at}/list`, "v1.5.2\nv1.6.0\nv1.7.0\n"],
  ["a version less in its list", `${at}/list`, "v1.5.2\n"],
  ["a list in another order", `${at}/list`, "v1.6.0\nv1.5.2\n"],
  ["an empty list", `${at}/list`, ""],
  ["a list without an end", `${at}/list`, "v1.5.2\nv1.6.0"],
])("a part with %s is refused", async (_, name, content) => {
  const other = changed(files, { [name]: content });

  expect(await refusal(() => proof(other, goSum, key))).toBe("BAD_MODULE");
  expect(() => proof(other, goSum, key)).toThrow(`modules: ${name}: wanted `);
});

test.each(["info", "zip"])("a .%s alone is refused", async (kind) => {
  const other = new Map([[`example.com/a/@v/v1.0.0.${kind}`, zip({ ...quote, files: {} })]]);

  expect(await refusal(() => proof(other, goSum, key))).toBe("BAD_MODULE");
});

test("a list names versions whose go.mod alone is there, where there is no other", () => {
  const mods = changed(bare, {
    [`${at}/v1.5.2.zip`]: undefined,
    [`${at}/v1.6.0.zip`]: undefined,
  });
  const one = changed(bare, { [`${at}/v1.6.0.zip`]: undefined });

  expect(proof(mods, goSum, undefined).unproved).toEqual([]);
  expect(() => proof(one, goSum, undefined)).toThrow(
    String.raw`wanted "v1.5.2\n", got "v1.5.2\nv1`,
  );
});

test("a path with an @ is another module than the one before it", () => {
  const odd = { ...quote, path: "rsc.io/Quote@v1.5.2", version: "v9.0.0" };

  expect(proof(part([odd]), goSum, undefined).unproved).toEqual([
    { module: named(odd), kept: "nothing" },
  ]);
});

test("what a database signed for another module is refused", async () => {
  const other = files.get(`sumdb/${by.name}/lookup/rsc.io/sampler@v1.5.2`) ?? Buffer.of();
  const evil = changed(files, { [lookup]: other });

  expect(await refusal(() => proof(evil, "", key))).toBe("BAD_SUMDB");
  expect(await refusal(() => proof(evil, goSum, key))).toBe("BAD_SUMDB");
});

test.each([
  ["go.mod", goSum],
  ["nothing", sums(later) + sums(sampler)],
] as const)("a broken zip is told, and of it %s is kept", (kept, text) => {
  const other = changed(bare, { [`${at}/v1.5.2.zip`]: undefined });
  const note = "broken: it is no zip";
  const whole = new Map([...facts(other), [`${at}/v1.5.2.zip`, { sha256: "", note }]]);
  const found = prove({
    goSum: gosum.parse(text),
    verifier: undefined,
    files: whole,
    holder: "the bundle",
  });

  expect(found.broken).toEqual([{ module: named(quote), why: "it is no zip", kept }]);
  expect(found.modules.filter(({ whole: isWhole }) => isWhole)).toHaveLength(2);
  expect(found.modules).toHaveLength(kept === "nothing" ? 2 : 3);
});

test("a go.mod that is a web page is refused, and it is told", () => {
  const evil = changed(files, { [`${at}/v1.5.2.mod`]: Buffer.from("<html>sign in</html>") });

  expect(() => proof(evil, goSum, key)).toThrow(
    expect.objectContaining({
      details: [
        expect.stringMatching(/^wanted {2}h1:.* \(go\.sum\)$/),
        expect.stringMatching(/^got {5}h1:.* \(the bundle\)$/),
        expect.stringMatching(/^record .* it agrees with go\.sum$/),
        expect.stringMatching(/^page {4}what came is a web page/),
      ],
    }),
  );
});
