import { expect, test } from "@jest/globals";
import type { Advice } from "../../src/outage/deed.ts";
import type { FootGun } from "../../src/outage/foot-guns/foot-gun.ts";
import { evidence, examined, footGuns, warnings } from "../../src/report/examined.ts";
import * as sample from "./sample.ts";

const setting: Advice = {
  kind: "setting",
  variable: "GOPROXY",
  value: "https://a.example.com|https://b.example.com",
  brings: "go goes on to the next entry",
  cost: "the second learns module paths",
  note: undefined,
};
const bundle: Advice = { kind: "bundle", text: "use a bundle" };

const gun: FootGun = {
  id: "unpinned-version",
  file: ".github/workflows/release.yml",
  line: 12,
  where: "step `tools` of job `release`",
  what: "asks for <latest>",
  remedy: "name a version",
};
const inEnvironment = { ...gun, id: "bad-gosumdb" as const, file: undefined, line: undefined };

test("whether go gets through stands in the first line, then who said what", () => {
  expect(examined(sample.examination)).toEqual([
    "outage: go stops at entry 1 (https://a.example.com, HTTP 503)",
    "  https://a.example.com             HTTP 503",
    "  direct                            not asked: version control",
    "  sum.example.com at its own place  not asked: no time was left",
    "  modules  157 module versions over GOPROXY; asked for example.com/a@v1.0.0",
    "  database go does not ask it",
    "  took     0.08 s",
  ]);
});

test("private modules are counted, and said not to have been asked for", () => {
  const modules = { samples: [], public: 1, private: 2 };

  expect(examined({ ...sample.examination, modules })).toContain(
    "  modules  1 module version over GOPROXY, 2 from their own servers (GONOPROXY, GOPRIVATE), which were not asked",
  );
});

test("what would help comes with its cost", () => {
  const noted = { ...setting, note: "with the credentials as they are now" };
  const lines = examined({ ...sample.examination, advice: [setting, noted, bundle] });

  expect(lines).toContain(
    "  helps    GOPROXY='https://a.example.com|https://b.example.com': go goes on to the next entry",
  );
  expect(lines).toContain("           cost: the second learns module paths");
  expect(lines.join("\n")).toContain("(with the credentials as they are now)");
  expect(lines).toContain("  helps    use a bundle");
});

test("the same in the job summary, where nothing can be read as anything else", () => {
  const advice = [setting, { ...setting, note: "with *credentials*" }, bundle];
  const text = evidence({ ...sample.examination, advice })
    .join("\n")
    .replaceAll("<wbr>", "");

  expect(text).toContain("| <code>https&#58;//a.example.com</code> | HTTP 503 |");
  expect(text).toContain("the second learns module paths");
  expect(text).toContain("&#42;credentials&#42;");
  expect(text).toContain("| use a bundle | no check is lost |");
  expect(evidence(sample.examination)).toHaveLength(1);
});

test("foot-guns are told with file and line, or with where they are", () => {
  const guns = {
    ...sample.examination,
    footGuns: [gun, inEnvironment, { ...gun, line: undefined }],
  };
  const lines = examined(guns);

  expect(lines).toContain(
    "  warning  .github/workflows/release.yml:12: asks for <latest>. Do this: name a version",
  );
  expect(lines).toContain(
    "  warning  step `tools` of job `release`: asks for <latest>. Do this: name a version",
  );
  expect(footGuns(guns).join("\n")).toContain("asks for &#60;latest&#62;");
  expect(footGuns(sample.examination)).toEqual([]);
});

test("there is one annotation for each kind of them", () => {
  const found = [gun, { ...gun, line: 20 }, inEnvironment];

  expect(warnings({ ...sample.examination, footGuns: found })).toEqual([
    {
      title: "go-offline: unpinned-version",
      message:
        ".github/workflows/release.yml:12: asks for <latest>. Do this: name a version (and 1 more, in the job summary)",
      root: "/src",
      file: ".github/workflows/release.yml",
      line: 12,
    },
    {
      title: "go-offline: bad-gosumdb",
      message: "step `tools` of job `release`: asks for <latest>. Do this: name a version",
      root: "/src",
      file: undefined,
      line: undefined,
    },
  ]);
});
