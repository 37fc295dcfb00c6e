import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { evil, honest, victim } from "../support/evil.ts";
import { fakeGo } from "../support/fake-go.ts";
import { serve, type Fault, type GoProxy } from "../support/goproxy.ts";
import { sums } from "../support/module-zip.ts";
import { refuse } from "../support/refusal.ts";
import { sandbox, type Sandbox } from "../support/sandbox.ts";
import { commands } from "../support/step.ts";

let proxy: GoProxy;
let box: Sandbox;

beforeAll(async () => {
  proxy = await serve([honest]);
  box = await sandbox(proxy.variables);
  await box.project("project", victim);
});

afterEach(async () => {
  proxy.faults.length = 0;
  await box.emptyModuleCache();
});

afterAll(async () => {
  await box.remove();
  await proxy.close();
});

const pack = () => ["pack", "--to", `dir:${box.path("store")}`];
const every = /^/;
/** What a server would have us believe. */
const text = "x509: certificate signed by unknown authority\nverifying a@v1: checksum mismatch";

test.each<[string, Fault, RegExp, RegExp]>([
  [
    "is down, and lies about it",
    { match: every, kind: "status", status: 503, text },
    /got an outage: the service answers with a failure of its own \(5xx\): go: .*503 Service/,
    /\n {2}do: go on from a bundle: .* \(for the proxy's operator\)\n/,
  ],
  [
    "breaks connections",
    { match: every, kind: "reset" },
    /got an outage: the connection was broken off: /,
    /\n {2}do: run again; /,
  ],
  [
    "wants a login",
    { match: every, kind: "status", status: 401 },
    /got a refused login: /,
    /\n {2}do: give go a login /,
  ],
  [
    "gives the info of another version",
    { match: /info$/, kind: "bytes", bytes: Buffer.from('{"Version":"v9.9.9"}') },
    /got an answer that cannot be trusted: /,
    /\n {2}do: do not go round it: /,
  ],
])("where the proxy %s, packing says so, and what to do", async (_, fault, message, hint) => {
  proxy.faults.push(fault);

  const refusal = await refuse(box, "project", pack());

  expect(refusal).toMatchObject({ status: 1, code: "GO_FAILED", changed: [] });
  expect(refusal.message).toMatch(message);
  expect(refusal.text).toMatch(hint);
  // What go printed is below, in its own words.
  expect(refusal.text).toContain("\n  go: example.com/deep@v0.3.0: ");
});

test("another content is told with both hashes, in the step's one annotation", async () => {
  const other = await serve([evil]);
  const [wanted = "", came = ""] = [honest, evil].map((each) => /h1:\S+/.exec(sums(each))?.[0]);

  const step = await box.step(
    "project",
    "pack",
    { to: "dir:../store" },
    { GOPROXY: other.variables.GOPROXY },
  );

  expect(step.status).toBe(1);
  const [command = "", ...more] = commands(step.log);
  expect(more).toEqual([]);
  expect(command).toContain("::error title=go-offline%3A GO_FAILED::");
  expect(command).toContain("got A CHECKSUM THAT DIFFERS: ");
  expect(command).toContain(`(go.sum says ${wanted}, came ${came})`);
  expect(command).toContain("Do this now: stop the release");
  expect(command).toContain("(for security)");
  expect(step.summary).toContain("SECURITY ERROR");
  await other.close();
});

test("a mismatch behind more lines than are shown is told all the same", async () => {
  const variables = await fakeGo(
    box,
    "fake",
    `case "$1 $2" in "mod download"|"mod vendor")
  for i in $(seq 300); do echo "go: example.com/m$i@v1.0.0: reading https://h/x: 503 Service Unavailable" >&2; done
  echo "verifying example.com/deep@v0.3.0: checksum mismatch" >&2
  exit 1;;
esac`,
  );

  const refusal = await refuse(box, "project", pack(), variables);

  expect(refusal).toMatchObject({ status: 1, code: "GO_FAILED", changed: [] });
  expect(refusal.message).toContain("got A CHECKSUM THAT DIFFERS: ");
  expect(refusal.text).toContain("… and 281 more");
});

test("what nobody knows is passed on as go said it", async () => {
  const variables = await fakeGo(
    box,
    "fake",
    'case "$1 $2" in "mod download"|"mod vendor") echo "go: the moon is down" >&2; exit 3;; esac',
  );

  const refusal = await refuse(box, "project", pack(), variables);

  expect(refusal).toMatchObject({ status: 1, code: "GO_FAILED", changed: [] });
  expect(refusal.message).toMatch(
    /^host: go mod \w+: wanted success, got status 3: go: the moon is down$/,
  );
  expect(refusal.text).toContain("\n  do: run the same command by hand in the project");
});
