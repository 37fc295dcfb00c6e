import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { host, type Hosted } from "../support/hosted.ts";
import { tunnelling } from "../support/http-proxy.ts";

let hosted: Hosted;

beforeAll(async () => {
  hosted = await host();
  await hosted.pack("artifact");
});

afterAll(() => hosted.close());

/** Nobody else can resolve the name: what answers came through the proxy. */
test("GitHub's REST interface is asked through the proxy that http_proxy names", async () => {
  const proxy = await tunnelling(Number(new URL(hosted.github.url).port));
  try {
    const { status, log } = await hosted.step(
      "restore",
      { from: "artifact:pack.yml" },
      { id: 2 },
      { http_proxy: proxy.url, GITHUB_API_URL: "http://api.github.test" },
    );

    expect(log).toContain("proved   20 files");
    expect(status).toBe(0);
    expect([...proxy.asked]).toEqual(["api.github.test:80"]);
  } finally {
    await proxy.close();
  }
});
