// node bench/projects.js FOLDER [--vendor] [NAME ...]: large public projects at pinned versions, laid out as FOLDER/NAME
// from the module proxy alone, for the proof of vendor trees. A module's zip lacks the modules nested in it: those are
// published on their own, and come to lie where the project's go.mod or go.work looks for them. No file is edited.
// Says for each what the real go vendors, and fails if that changed a go.mod or a go.sum. With --vendor, vendor/ is left
// in the project. A project that is laid out already is only counted again.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const staging = [
  "api apiextensions-apiserver apimachinery apiserver cli-runtime client-go cloud-provider cluster-bootstrap",
  "code-generator component-base component-helpers controller-manager cri-api cri-client csi-translation-lib",
  "dynamic-resource-allocation endpointslice externaljwt kms kube-aggregator kube-controller-manager kube-proxy",
  "kube-scheduler kubectl kubelet metrics mount-utils pod-security-admission sample-apiserver sample-cli-plugin",
  "sample-controller",
].flatMap((line) => line.split(" "));

/** Directory to module, that of the project first. */
const projects = {
  // One module: tools, replacements by another version.
  cilium: { ".": "github.com/cilium/cilium@v1.18.2" },
  // A workspace of 32 modules. The staging repositories are published with the versions of that release in their go.mod,
  // where the repository itself has v0.0.0; the root's replacements, which a workspace applies to all, catch both.
  kubernetes: {
    ".": "k8s.io/kubernetes@v1.34.1",
    ...Object.fromEntries(
      staging.map((name) => [`staging/src/k8s.io/${name}`, `k8s.io/${name}@v0.34.1`]),
    ),
  },
  // A module with replacements by a directory beside it: its own SDK.
  pulumi: {
    pkg: "github.com/pulumi/pulumi/pkg/v3@v3.196.0",
    sdk: "github.com/pulumi/pulumi/sdk/v3@v3.196.0",
  },
  // Few dependencies, but eight directories that replace modules and require each other.
  etcd: {
    ".": "go.etcd.io/etcd/v3@v3.6.4",
    ...Object.fromEntries(
      ["api", "client/pkg", "client/v3", "etcdctl", "etcdutl", "pkg", "server", "tests"].map(
        (name) => [name, `go.etcd.io/etcd/${name.replace(/\/v3$/, "")}/v3@v3.6.4`],
      ),
    ),
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { vendor: { type: "boolean", default: false } },
});
const [folder, ...names] = positionals;
const unknown = names.find((name) => !Object.hasOwn(projects, name));
if (folder === undefined || unknown !== undefined) {
  console.error(
    `node bench/projects.js FOLDER [--vendor] [${Object.keys(projects).join("|")} ...]`,
  );
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(projects)) {
  const target = join(resolve(folder), name);
  const [[directory, module]] = Object.entries(projects[name]);
  layOut(target, projects[name]);
  console.log(`${join(name, directory)} (${module}): ${measure(target, projects[name])}`);
}

/** The pins are written last and beside the project, so that half a layout or another version's is made anew. */
function layOut(target, modules) {
  const stamp = `${target}.json`;
  const pins = JSON.stringify(modules, undefined, 2);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === pins) {
    return;
  }
  rmSync(stamp, { force: true });
  rmSync(target, { recursive: true, force: true });
  const json = go(["mod", "download", "-json", ...Object.values(modules)], tmpdir(), "off");
  const found = new Map(
    JSON.parse(`[${json.replaceAll(/^\}\n\{$/gm, "},{")}]`).map((each) => [
      `${each.Path}@${each.Version}`,
      each.Dir,
    ]),
  );
  for (const [directory, module] of Object.entries(modules)) {
    copy(found.get(module), join(target, directory));
  }
  // Since go 1.24 a zip may hold the vendor/modules.txt of its repository, without the tree.
  rmSync(join(target, "vendor"), { recursive: true, force: true });
  writeFileSync(stamp, pins);
}

/** A module in the cache is read-only; what is written anew is not. */
function copy(from, to) {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const copied = join(to, path.slice(from.length + 1));
    if (entry.isFile()) {
      mkdirSync(dirname(copied), { recursive: true });
      writeFileSync(copied, readFileSync(path));
    }
  }
}

/** Vendors beside the project, counts, and compares what go must not have touched. */
function measure(target, modules) {
  const project = join(target, Object.keys(modules)[0]);
  // The workspace of the project itself or none, whatever lies above FOLDER.
  const work = existsSync(join(project, "go.work")) ? join(project, "go.work") : "off";
  const before = sums(target, modules);
  const temporary = mkdtempSync(join(tmpdir(), "go-offline-projects-"));
  const vendor = join(temporary, "vendor");
  try {
    const started = performance.now();
    go([work === "off" ? "mod" : "work", "vendor", "-o", vendor], project, work);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const listed = go(["list", "-m", "all"], project, work).trimEnd().split("\n").length;
    const text = readFileSync(join(vendor, "modules.txt"), "utf8");
    const packages = text.match(/^[^#\n]/gm).length;
    const files = readdirSync(vendor, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const named = new Set(text.match(/^# \S+ v\S+/gm)).size;
    if (values.vendor) {
      rmSync(join(project, "vendor"), { recursive: true, force: true });
      go([work === "off" ? "mod" : "work", "vendor"], project, work);
    }
    const changed = sums(target, modules).filter((line) => !before.includes(line));
    if (changed.length > 0) {
      throw new Error(`go wrote ${changed.join(", ")}`);
    }
    return `${listed} modules in the build list, ${named} in modules.txt, ${packages} packages, ${files.length} files, ${seconds} s`;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What go might write: the files of every module and of the workspace, with their hashes. Not those in vendor/. */
function sums(target, modules) {
  return Object.keys(modules)
    .flatMap((directory) =>
      ["go.mod", "go.sum", "go.work", "go.work.sum"].map((name) => join(target, directory, name)),
    )
    .filter((path) => existsSync(path))
    .map((path) => `${path} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`);
}

function go(args, cwd, work) {
  const env = { ...process.env, GOTOOLCHAIN: "local", GOFLAGS: "-mod=readonly", GOWORK: work };
  return execFileSync("go", args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
}
