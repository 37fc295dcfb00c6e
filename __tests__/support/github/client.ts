/**
 * The official clients, as an action uses them, in a process of its own: they read the environment when they load, and
 * print to stdout. `client.js NAME ARGUMENT…` runs one call and prints its answer as the last line, in JSON.
 */
import {
  DefaultArtifactClient,
  type FindOptions,
  type UploadArtifactOptions,
} from "@actions/artifact";
import { restoreCache, saveCache } from "@actions/cache";

type Call = (...args: readonly string[]) => Promise<unknown>;

const artifacts = new DefaultArtifactClient();

const calls: Readonly<Record<string, Call>> = {
  /** A file as it is: the artifact is called what the file is called. */
  uploadFile: (folder, file) => upload("unused", folder, [file], { skipArchive: true }),
  uploadZip: (name, folder, ...files) => upload(name, folder, files, {}),
  list: (run) => artifacts.listArtifacts(found(run)),
  find: (name = "", run) => artifacts.getArtifact(name, found(run)),
  /** `hash`, `sha256:…`, is compared; without one the client compares nothing. */
  download: (id, path = "", run = "", hash = "") =>
    artifacts.downloadArtifact(Number(id), {
      path,
      ...found(run === "" ? undefined : run),
      ...(hash === "" ? {} : { expectedHash: hash }),
    }),
  save: (key = "", path = "") => saveCache([path], key),
  restore: async (key = "", path = "", ...prefixes) => {
    const matched = await restoreCache([path], key, prefixes);
    return matched ?? "nothing";
  },
};

function upload(
  name = "",
  folder = "",
  files: readonly (string | undefined)[] = [],
  options: UploadArtifactOptions = {},
): Promise<unknown> {
  const named = files.filter((each) => each !== undefined);
  return artifacts.uploadArtifact(name, named, folder, options);
}

/** Of another run, over REST; without one, of this run, over the results service. */
function found(run: string | undefined): FindOptions {
  return run === undefined
    ? {}
    : {
        findBy: {
          token: "ghs_0123456789",
          workflowRunId: Number(run),
          repositoryOwner: "octo",
          repositoryName: "demo",
        },
      };
}

const [name = "", ...args] = process.argv.slice(2);
const answer = await calls[name]?.(...args);

console.log(`\n${JSON.stringify(answer)}`);
