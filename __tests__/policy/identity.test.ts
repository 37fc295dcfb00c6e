import { expect, test } from "@jest/globals";
import { names } from "../../src/policy/identity.ts";
import * as trust from "../../src/policy/trust.ts";
import { refusal } from "../support/parts.ts";
import { goodFile, goodIdentity } from "../support/trust-file.ts";

/** The file's one identity, where the file is taken. */
function read(fields: object) {
  const identities = [{ ...goodIdentity, identity: undefined, ...fields }];
  const [found] = trust.parse(JSON.stringify({ ...goodFile, identities })).identities;
  if (found === undefined) {
    throw new Error("wanted an identity, got none");
  }
  return found;
}
const allows = (fields: object, subject: string) => names(read(fields), subject);

const base = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main";
const plain = "https://github\\.com/acme/";

test.each([
  [base, true],
  ["https://github.com/acme/ap", false],
  [`${base}2`, false],
  [`x${base}`, false],
  [`${base}\n`, false],
  [base.replace("github.com", "githubxcom"), false],
  [base.toUpperCase(), false],
  ["", false],
])("an exact identity is compared whole: %j", (subject, allowed) => {
  expect(allows({ identity: base }, subject)).toBe(allowed);
});

test("each sign in an exact identity stands for itself", () => {
  const address = "a.b+c?d-e@acme.example/x";
  expect(allows({ identity: address }, address)).toBe(true);
  expect(allows({ identity: address }, "a.bbc?d-e@acme.example/x")).toBe(false);
  expect(allows({ identity: address }, "a.b+d-e@acme.example/x")).toBe(false);
});

test.each([
  ["app/\\.github/workflows/release\\.yml@refs/heads/main", base, true],
  ["app/\\.github/workflows/release\\.yml@refs/heads/mai", base, false],
  ["[^/@]+/\\.github/workflows/(?:release|ship)\\.yml@refs/heads/main", base, true],
  ["[^/@]+/\\.github/workflows/(release|ship)\\.yml@refs/heads/main$", base, true],
  ["[^/@]+/\\.github/workflows/ship\\.yml@refs/heads/main", base, false],
  ["\\w+/\\.github/workflows/[a-z]+\\.yml@refs/heads/[a-z]{4}", base, true],
  ["app/\\.github/workflows/release\\.yml@refs/pull/\\d+/merge", base, false],
  ["[\\w-]+/\\.github/workflows/release\\.yml@refs/heads/main", base, true],
])("an expression is anchored at both ends: %s", (rest, subject, allowed) => {
  expect(allows({ identityRegexp: plain + rest }, subject)).toBe(allowed);
});

test.each([
  ["an empty one", "()"],
  ["all", ".*"],
  ["an open bracket", `${plain}(app`],
  ["what climbs out of the anchors", `${plain}app)|(?:.*`],
  ["a dot in the host", "https://github.com/acme/app"],
  ["a host that is half a pattern", "https://[a-z]+\\.com/acme/app"],
  ["an owner that is half a pattern", "https://github\\.com/acme[^/]*/app"],
  ["an owner whose end is optional", "https://github\\.com/acme/?app"],
  ["an owner that is repeated", "https://github\\.com/acme/{0}[a-z]+"],
  ["a scheme that is optional", "(?:https://)?github\\.com/acme/app"],
  ["a dot for any character", `${plain}app/x.yml`],
  ["a dot, repeated", `${plain}.+`],
  ["a class with a slash", `${plain}[!-~]+`],
  ["all but one sign", `${plain}[^@]+`],
  ["all of a class and its opposite", `${plain}[\\s\\S]+`],
  ["all but white space", `${plain}\\S+`],
  ["all but digits", `${plain}\\D+`],
  ["a code for the slash", `${plain}(?:a|\\x2f)+`],
  ["a reference back", `${plain}(a)\\1`],
  ["another side at the top", `${plain}app|https://github\\.com/evil/app`],
  ["another side after a group", `${plain}(a|b)|c`],
  ["a look ahead", `${plain}(?=a)app`],
  ["a named group", `${plain}(?<a>app)`],
])("an expression with %s is refused", async (_, identityRegexp) => {
  expect(await refusal(() => read({ identityRegexp }))).toBe("BAD_TRUST_FILE");
});

test.each([
  [".+", "wanted \\. for a dot, and [^/@]+ for any name, got"],
  ["[^@]+", "wanted [^@] not to take a slash, as [^/@] does not, got"],
  ["\\S+", "wanted only \\d and \\w of the classes, got"],
  ["(?!a)", "wanted only ( ) and (?: ) as groups, got"],
  ["a|b", "wanted no | outside of ( ), got"],
])("the error of %s says what is wrong with it", (rest, message) => {
  expect(() => read({ identityRegexp: plain + rest })).toThrow(message);
});
