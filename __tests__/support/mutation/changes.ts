import { execFile } from "node:child_process";
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/**
 * Changes below a folder that can be taken back, the last one first. What is replaced is put aside, not copied: what
 * comes back is the same file. Names are slash-separated and relative to the folder.
 */
export class Changes {
  readonly root: string;
  readonly #aside: string;
  readonly #undo: (() => Promise<unknown>)[] = [];
  #count = 0;

  /** `aside` is a folder outside of `root`, on the same disk. */
  constructor(root: string, aside: string) {
    this.root = root;
    this.#aside = aside;
  }

  path(name: string): string {
    return join(this.root, name);
  }

  read(name: string): Promise<Buffer> {
    return readFile(this.path(name));
  }

  async has(name: string): Promise<boolean> {
    const found = await lstat(this.path(name)).catch(() => undefined);
    return found !== undefined;
  }

  /** Writes a file; throws where that would change nothing, as a test would then prove nothing. */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    if (await this.has(name)) {
      if ((await this.read(name)).equals(Buffer.from(content))) {
        throw new Error(`${name} stays as it was`);
      }
      await this.remove(name);
    }
    await this.#make(dirname(name));
    await writeFile(this.path(name), content);
    this.#later(() => rm(this.path(name)));
  }

  async edit(name: string, change: (text: string) => string): Promise<void> {
    await this.write(name, change((await this.read(name)).toString("utf8")));
  }

  /** Removes a file or a folder; gives the absolute path where it now is. */
  async remove(name: string): Promise<string> {
    await mkdir(this.#aside, { recursive: true });
    const place = join(this.#aside, `${this.#count++}`);
    await rename(this.path(name), place);
    this.#later(() => rename(place, this.path(name)));
    return place;
  }

  /** Removes a file, and the folders that hold nothing else, up to but not including `top`. */
  async drop(name: string, top: string): Promise<void> {
    let at = name;
    for (let up = dirname(at); up !== top; up = dirname(up)) {
      if ((await readdir(this.path(up))).length > 1) {
        break;
      }
      at = up;
    }
    await this.remove(at);
  }

  async move(from: string, to: string): Promise<void> {
    await this.#make(dirname(to));
    await rename(this.path(from), this.path(to));
    this.#later(() => rename(this.path(to), this.path(from)));
  }

  /** Gives each of two files or folders the other's place. */
  async exchange(one: string, other: string): Promise<void> {
    const between = `${one}.between`;
    await this.move(one, between);
    await this.move(other, one);
    await this.move(between, other);
  }

  async link(name: string, target: string): Promise<void> {
    await symlink(target, this.path(name));
    this.#later(() => rm(this.path(name)));
  }

  async makeDirectory(name: string): Promise<void> {
    await this.#make(name);
  }

  async makePipe(name: string): Promise<void> {
    await promisify(execFile)("mkfifo", [this.path(name)]);
    this.#later(() => rm(this.path(name)));
  }

  async setMode(name: string, mode: number): Promise<void> {
    const before = (await lstat(this.path(name))).mode;
    await chmod(this.path(name), mode);
    this.#later(() => chmod(this.path(name), before & 0o7777));
  }

  /** Takes everything back. */
  async undo(): Promise<void> {
    for (let back = this.#undo.pop(); back !== undefined; back = this.#undo.pop()) {
      await back();
    }
  }

  async #make(name: string): Promise<void> {
    const made = await mkdir(this.path(name), { recursive: true });
    if (made !== undefined) {
      this.#later(() => rm(made, { recursive: true }));
    }
  }

  #later(back: () => Promise<unknown>): void {
    this.#undo.push(back);
  }
}
