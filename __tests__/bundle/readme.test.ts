import { expect, test } from "@jest/globals";
import { proofName, vendorName } from "../../src/bundle/part.ts";
import { readme } from "../../src/bundle/readme.ts";

test("the README names the module, both parts and the stock tools that use them", () => {
  const text = readme("example.com/service");

  expect(text.split("\n", 1)).toEqual(["# Dependencies of example.com/service"]);
  expect(text).toContain(`sha256sum ${vendorName} ${proofName}`);
  expect(text).toContain(`zstd -dc ${vendorName} | tar -x`);
  expect(text).toContain("go build -mod=vendor ./...");
});
