import { Buffer } from "node:buffer";
import { createServer, type Server } from "node:net";
import { database, signer, type Database } from "./checksum-database.ts";
import { goMod, sums, zip, type Module } from "./module-zip.ts";
import { start } from "./process.ts";
import { serve, type Content } from "./routes.ts";
import { sandbox, type Variables } from "./sandbox.ts";

/** What go did with a list of entries, by their places from 0, in the order in which they were first asked. */
export interface Asked {
  readonly isThrough: boolean;
  /** What go said; an entry's URL is `<1>` there. */
  readonly log: string;
  /** Who was asked for a file of the module. */
  readonly modules: readonly number[];
  /** Who was asked for anything of the checksum database; 9 is the URL in GOSUMDB. */
  readonly database: readonly number[];
  /** Whether the database was asked at its own address. */
  readonly itself: boolean;
}

/** How go is run. */
export interface Options {
  readonly variables?: Variables;
  /** No go.sum: the checksum database is asked. */
  readonly lacks?: boolean;
  /** What answers at the URL that GOSUMDB then has. */
  readonly url?: string;
  /** Milliseconds after which go is ended. */
  readonly patience?: number;
}

/** The real go, with proxies that answer as it is wanted. */
export interface AskingGo {
  /**
   * Lets go download the module with an empty module cache. The words of `pattern`, such as `500|serves,direct`, are what
   * routes.ts makes of them. One at a time.
   */
  download(pattern: string, options?: Options): Promise<Asked>;
  close(): Promise<void>;
}

/** Its own server is known by its name alone, and GOVCS forbids to ask it: that fails at once, and says so. */
export const asked: Module = {
  path: "m.invalid/x.git",
  version: "v1.0.0",
  files: { "go.mod": "module m.invalid/x.git\n\ngo 1.21\n", "x.go": "package x\n" },
};

/** Starts the servers; `close` them afterwards. */
export async function askingGo(): Promise<AskingGo> {
  let calls = 0;
  const itself = await listen(() => (calls += 1));
  const sumdb = database(signer(itself.address), [asked]);
  const heard: (readonly [string, string])[] = [];
  const routes = await serve(laid(sumdb), (folder, name) => heard.push([folder, name]));
  const box = await sandbox();
  await box.write("project", {
    "go.mod": `module example.com/asking\n\ngo 1.21\n\nrequire ${asked.path} ${asked.version}\n`,
    "go.sum": sums(asked),
  });
  await box.write("nothing", {});

  let runs = 0;
  const download: AskingGo["download"] = async (pattern, options = {}) => {
    runs += 1;
    heard.length = 0;
    calls = 0;
    const folder = box.path("runs", String(runs));
    const environment = { ...box.environment, GOPATH: folder, GOMODCACHE: `${folder}/mod` };
    const { isThrough, log } = await run(pattern, options, {
      address: routes.address,
      database: sumdb,
      directory: box.path(options.lacks === true ? "nothing" : "project"),
      environment,
    });
    const [ofDatabase, modules] = [heard.filter(isDatabase), heard.filter((it) => !isDatabase(it))];
    return {
      isThrough,
      log,
      modules: places(modules),
      database: places(ofDatabase),
      itself: calls > 0,
    };
  };
  return {
    download,
    close: async () => {
      itself.server.close();
      await routes.close();
      await box.remove();
    },
  };
}

interface Setup {
  readonly address: string;
  readonly database: Database;
  readonly directory: string;
  readonly environment: Variables;
}

async function run(
  pattern: string,
  { variables = {}, lacks = false, url, patience = 30_000 }: Options,
  { address, database: { name, verifier }, directory, environment }: Setup,
) {
  const atUrl = url === undefined ? "" : ` ${address}/9-${url}/sumdb/${name}`;
  const { child, ended } = start({
    command: "go",
    args: ["mod", "download", lacks ? `${asked.path}@${asked.version}` : asked.path],
    directory,
    environment: {
      ...environment,
      GOPROXY: fill(pattern, address),
      GOSUMDB: verifier + atUrl,
      GOVCS: "*:off",
      GOFLAGS: "-modcacherw",
      ...variables,
    },
  });
  const ending = setTimeout(() => child.kill("SIGKILL"), patience);
  const { status, log } = await ended;
  clearTimeout(ending);
  return {
    isThrough: status === 0,
    log: log.replaceAll(/http:\/\/[\d.:]+\/(\d)-[\w-]+/g, "<$1>"),
  };
}

function fill(pattern: string, address: string): string {
  let place = -1;
  return pattern.replaceAll(/[^,|]+/g, (word) => {
    place += 1;
    return word === "direct" || word === "off" ? word : `${address}/${place}-${word}`;
  });
}

function isDatabase([, name]: readonly [string, string]): boolean {
  return name.startsWith("sumdb/");
}

/** `2-serves-404`: place 2. */
function places(heard: readonly (readonly [string, string])[]): number[] {
  return [...new Set(heard.map(([folder]) => Number(folder.slice(0, 1))))];
}

/** What the proxies serve: the module, and a database that vouches for it; the wrong ones' zip is another. */
function laid({ answers, name }: Database): Content {
  const base = `${asked.path}/@v/${asked.version}`;
  const other = { ...asked, files: { ...asked.files, "x.go": "package evil\n" } };
  const files = new Map<string, Uint8Array>([
    [`${base}.info`, Buffer.from(`{"Version":"${asked.version}"}`)],
    [`${base}.mod`, goMod(asked)],
    [`${base}.zip`, zip(asked)],
  ]);
  for (const [file, bytes] of answers) {
    files.set(`sumdb/${name}/${file}`, bytes);
  }
  return { files, wrong: new Map([[`${base}.zip`, zip(other)]]) };
}

/** Who calls is heard, and gets no answer. */
async function listen(heard: () => void): Promise<{ server: Server; address: string }> {
  const server = createServer((socket) => {
    heard();
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const at = server.address();
  return { server, address: `127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}` };
}
