import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { expect, test } from "@jest/globals";
import { sample } from "./sample.ts";
import { facts, full, text } from "./sbom-sample.ts";

/** What the official schema says of a document; undefined if it is as it should be. */
async function complaint(written: string): Promise<unknown> {
  return (await new JsonStrictValidator(Version.v1dot6).validate(written)) ?? undefined;
}

test.each([
  ["a small bundle", facts],
  ["one with everything", full],
  [
    "one of which nothing is known",
    {
      ...facts,
      manifest: {
        ...sample,
        created: undefined,
        source: {
          repository: undefined,
          repositoryId: undefined,
          commit: undefined,
          ref: undefined,
          workflow: undefined,
          run: undefined,
        },
      },
    },
  ],
])("the official schema accepts the document of %s", async (_, some) => {
  expect(await complaint(text(some))).toBeUndefined();
});

test.each([
  ["a type that is none", '"type": "library"', '"type": "module"'],
  ["a digest that is cut", /"content": "[0-9a-f]{4}/, '"content": "'],
  ["a serial number that is no UUID", "urn:uuid:", "urn:uuid:z"],
  ["a time that is none", "2023-11-14T", "2023-11-14 at "],
  ["a component twice", /("components": \[\n)( {4}\{[^]*?\n {4}\},\n)/, "$1$2$2"],
  ["a field that is none", '"bomFormat"', '"more": 1, "bomFormat"'],
])("the official schema refuses a document with %s", async (_, what, instead) => {
  const broken = text(full).replace(what, instead);
  expect(broken).not.toBe(text(full));
  expect(await complaint(broken)).toBeDefined();
});
