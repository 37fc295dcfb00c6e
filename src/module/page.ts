import { check } from "./path.ts";
import { canonical, compare, isPseudo, isValid } from "./version.ts";

/**
 * Pages for people about modules. A path or a version that go would not accept has none, and neither has a character that
 * means something in a link.
 */

/** A repository: where it compares, and what its tags begin with: `sub/dir/` for a module in that directory. */
interface Repository {
  readonly comparing: string;
  readonly prefix: string;
}

/**
 * Where the host of a module's code shows what changed between two versions, the older one first; undefined where that is
 * not known for sure. Of github.com, and of gitlab.com as far as the path tells the repository.
 * https://go.dev/ref/mod#vcs-version; https://docs.github.com/en/repositories, comparing commits.
 */
export function comparePage(path: string, from: string, to: string): string | undefined {
  const repository = repositoryOf(path);
  const [older, newer] = [from, to].toSorted(compare).map((each) => nameOf(each, repository));
  return repository === undefined || older === undefined || newer === undefined || older === newer
    ? undefined
    : `${repository.comparing}${older}...${newer}`;
}

/** The page of a module version in Go's own index; undefined for a path or a version that cannot be there. */
export function page(path: string, version: string): string | undefined {
  return isPath(path) && isPlain(version) ? `https://pkg.go.dev/${path}@${version}` : undefined;
}

function repositoryOf(path: string): Repository | undefined {
  const [host = "", owner = "", name = "", ...below] = path.split("/");
  // The major version at the end is no directory; tags do not have it.
  const directories = below.filter((each, at) => at < below.length - 1 || !/^v\d+$/.test(each));
  // Groups lie in groups at gitlab.com: where more follows, nobody knows what of it is the repository.
  const isWhole = host === "github.com" || directories.length === 0;
  const way = ways.get(host);
  if (way === undefined || !isWhole || !isPath(path) || !isNamed(owner, name)) {
    return undefined;
  }
  const prefix = directories.map((each) => `${each}/`).join("");
  return { comparing: `https://${host}/${owner}/${name}/${way}`, prefix };
}

/** How addresses of compared versions go on after the repository. */
const ways = new Map([
  ["github.com", "compare/"],
  ["gitlab.com", "-/compare/"],
]);

function isNamed(owner: string, name: string): boolean {
  const isName = /^[A-Za-z0-9._-]+$/.test(name) && !/^v\d+$/.test(name);
  return isName && /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(owner);
}

/** The tag of a version, or the first digits of its commit. */
function nameOf(version: string, repository: Repository | undefined): string | undefined {
  const plain = version.replace(/\+incompatible$/, "");
  if (!isPlain(version) || plain.includes("+")) {
    return undefined;
  }
  return isPseudo(version)
    ? /-([0-9a-f]{12})$/.exec(plain)?.[1]
    : `${repository?.prefix ?? ""}${plain}`;
}

function isPlain(version: string): boolean {
  return version.length <= 128 && isValid(version) && canonical(version) === version;
}

function isPath(path: string): boolean {
  try {
    check(path);
    return path.length <= 512;
  } catch {
    return false;
  }
}
