/**
 * The official clients, in a process of their own as they print: `node lib/__tests__/support/github/official.js VERB …`
 * prints one last line of JSON.
 */
import { mkdir } from "node:fs/promises";
import { basename, dirname } from "node:path";

const verbs: Readonly<Record<string, (...words: string[]) => Promise<unknown>>> = {
  /** Uploads a file as it is. */
  upload: async (file = "") => {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const client = new DefaultArtifactClient();
    return client.uploadArtifact(basename(file), [file], dirname(file), { skipArchive: true });
  },
  /** Downloads an artifact of the run, as it is, into a folder. */
  download: async (name = "", path = "") => {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const client = new DefaultArtifactClient();
    const { artifact } = await client.getArtifact(name);
    const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest };
    return client.downloadArtifact(artifact.id, { path, skipDecompress: true, ...expected });
  },
  /** Lists another run's artifacts. */
  list: async (run = "", token = "") => {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const findBy = {
      token,
      workflowRunId: Number(run),
      repositoryOwner: "octo",
      repositoryName: "demo",
    };
    return new DefaultArtifactClient().listArtifacts({ findBy });
  },
  /** Saves a folder in the cache, by a tar. */
  save: async (key = "", folder = "") => {
    const cache = await import("@actions/cache");
    await mkdir(folder, { recursive: true });
    return cache.saveCache([folder], key);
  },
  /** Restores a folder from the cache. */
  restore: async (key = "", folder = "", ...others: string[]) => {
    const cache = await import("@actions/cache");
    return (await cache.restoreCache([folder], key, others)) ?? "none";
  },
};

const [verb = "", ...words] = process.argv.slice(2);

console.log(JSON.stringify(await verbs[verb]?.(...words)));
