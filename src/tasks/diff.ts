import { OfflineError } from "../errors.ts";
import { diff, type Change } from "../gosum/diff.ts";
import { parse, type GoSum } from "../gosum/parse.ts";
import * as files from "../host/files.ts";

/** The changes between two go.sum files on disk. Throws NO_GO_SUM and BAD_GO_SUM, naming the file. */
export async function diffFiles(before: string, after: string): Promise<readonly Change[]> {
  return diff(await read(before), await read(after));
}

async function read(file: string): Promise<GoSum> {
  const bytes = await files.read(file);
  if (bytes === undefined) {
    throw new OfflineError("NO_GO_SUM", `gosum: wanted a go.sum file at ${file}, got none`, {
      hint: "name two go.sum files: go-offline diff OLD NEW",
    });
  }
  return parse(bytes.toString("utf8"), file);
}
