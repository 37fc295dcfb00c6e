import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const program = resolve("__tests__/fixtures/oracle");
const sources = ["main.go", "formats.go"];
const environment = {
  ...process.env,
  GO111MODULE: "on",
  GOFLAGS: "",
  GOPROXY: "off",
  GOTOOLCHAIN: "local",
  GOWORK: "off",
};

/**
 * What the go command's own code says about each case, in one go process; see fixtures/oracle for the questions
 * and their answers. Bytes go in as base64.
 */
export async function ask(about: string, cases: readonly unknown[]): Promise<readonly unknown[]> {
  return inFolder(async (folder) => {
    const root = (await go(folder, ["env", "GOROOT"])).trim();
    const laid = sources.map((name) => [
      join(root, "src/cmd/go/internal/oracle", name),
      join(program, name),
    ]);
    const overlay = join(folder, "overlay.json");
    await writeFile(overlay, JSON.stringify({ Replace: Object.fromEntries(laid) }));
    await writeFile(join(folder, "go.mod"), "module example.com/asking\n\ngo 1.21\n");

    const text = await go(folder, ["run", "-overlay", overlay, "cmd/go/internal/oracle"], {
      input: JSON.stringify({ about, cases }),
      // A toolchain that go fetched lies in its module cache, and nothing there can be laid over.
      variables: { GOMODCACHE: join(folder, "modcache") },
    });

    const answers: unknown = JSON.parse(text);
    if (!Array.isArray(answers) || answers.length !== cases.length) {
      throw new TypeError(`wanted ${cases.length} answers, got ${text.slice(0, 200)}`);
    }
    return answers;
  });
}

/** Runs go in a folder, offline; gives what it wrote to stdout. */
export async function go(
  folder: string,
  args: readonly string[],
  { input = "", variables = {} }: { input?: string; variables?: Record<string, string> } = {},
): Promise<string> {
  const running = promisify(execFile)("go", args, {
    cwd: folder,
    env: { ...environment, ...variables },
    maxBuffer: 2 ** 28,
  });
  // A go that reads nothing may have ended by now.
  running.child.stdin?.on("error", () => undefined);
  running.child.stdin?.end(input);
  return (await running).stdout;
}

/** A folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "offline-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
