import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Fault } from "../support/github/fault.ts";
import { host, type Hosted } from "../support/hosted.ts";

const release = { id: 9, ref: "refs/tags/v1.0.0", workflow: "release.yml" };

let hosted: Hosted;

beforeAll(async () => {
  hosted = await host();
  await hosted.pack("artifact");
});

beforeEach(() => hosted.github.calm());

afterAll(() => hosted.close());

test("an artifact that expired is passed over, one that expires meanwhile is refused", async () => {
  const { artifacts } = hosted.github.stored();
  const id = Number(artifacts.at(-1)?.blob.slice(1));
  const vendor = artifacts.find(({ name }) => name.includes("vendor.tar.zst"));
  const part = Number(vendor?.blob.slice(1));
  hosted.github.artifact(id, { expires: 1 });
  const early = await hosted.step("restore", { from: "artifact:pack.yml@main" }, release);
  hosted.github.artifact(id, { expires: Date.now() + 1e9 });
  hosted.github.fail({ match: `artifacts/${part}/zip`, status: 410 });

  const late = await hosted.step("restore", { from: "artifact:pack.yml@main" }, release);

  expect(early.status).toBe(1);
  expect(early.log).toContain(`passed over artifact ${id} of run 1: it has expired`);
  expect(late.status).toBe(1);
  expect(late.log).toContain("::error title=go-offline%3A STORE_EXPIRED::");
});

test.each<readonly [string, Fault, string, string]>([
  ["is down", { match: "GET /repos/", times: 99, status: 502 }, "STORE_DOWN", "HTTP 502"],
  ["hangs up", { match: "GET /repos/", times: 99, drop: true }, "STORE_DOWN", "no connection"],
  ["does not know the token", { match: "GET /repos/", status: 401 }, "STORE_DENIED", "HTTP 401"],
  ["lacks a permission", { match: "GET /repos/", status: 403 }, "STORE_DENIED", "actions: read"],
  [
    "has had enough",
    { match: "GET /repos/", status: 403, headers: { "x-ratelimit-remaining": "0" } },
    "STORE_RATE_LIMITED",
    "HTTP 403",
  ],
  [
    "has had enough for long",
    { match: "GET /repos/", status: 429, headers: { "retry-after": "900" } },
    "STORE_RATE_LIMITED",
    "Retry-After 900 s",
  ],
  [
    "speaks no JSON",
    {
      match: "GET /repos/",
      times: 99,
      status: 200,
      text: "<html>",
      headers: { "content-type": "text/html" },
    },
    "STORE_ANSWER",
    "no JSON",
  ],
])("the REST interface %s", async (_, fault, code, words) => {
  hosted.github.fail(fault);

  const { status, log, environment } = await hosted.step(
    "restore",
    { from: "artifact:pack.yml@main" },
    release,
  );

  expect(status).toBe(1);
  expect(log).toContain(`::error title=go-offline%3A ${code}::artifact:pack.yml@main: `);
  expect(log).toContain(words);
  expect([...environment]).toEqual([]);
});
