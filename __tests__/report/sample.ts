import type { Change } from "../../src/gosum/diff.ts";
import type { Examination } from "../../src/outage/examination.ts";
import type { Decision } from "../../src/report/decided.ts";
import type { Restored } from "../../src/report/restored.ts";
import type { Made, Packed, Verified } from "../../src/report/text.ts";
import type { Finding } from "../../src/vendor/finding.ts";

/** Results as tasks give them, for reports to be made of. */
const verdict = { findings: [], modules: 169, packages: 1, files: 7386, listed: 90_000 };

/** What was repaired, and what not. */
export const rounds: Restored["rounds"] = [
  {
    cause: "missing: a.example/a@v1.0.0",
    action: "looked for elsewhere",
    result: "mended",
    detail: "from dir:/y, proved",
  },
  {
    cause: "missing: <b>",
    action: "looked for elsewhere",
    result: "not mended",
    detail: "nobody has it",
  },
];

export const restored: Restored = {
  vendorDirectory: "/src/vendor",
  vendor: "placed",
  bundle: {
    reference: "dir:/bundles/1",
    remote: false,
    digest: "d".repeat(64),
    key: `go-offline-1-${"0".repeat(32)}`,
    exact: true,
    go: "go1.26.8",
    commit: "0123456789abcdef",
    tools: [],
    size: 8_100_000,
  },
  judgement: undefined,
  verdict,
  modules: undefined,
  toolchain: undefined,
  coverage: { modules: 171, gaps: [] },
  misfit: undefined,
  rounds: [],
  policy: "strict",
  replaced: [],
  changes: [],
  variables: [
    { name: "GOFLAGS", value: "-mod=vendor", before: undefined },
    { name: "GOPROXY", value: "off", before: "https://proxy.example|direct" },
  ],
  hidden: undefined,
  milliseconds: { proved: 300, all: 431 },
  stores: [
    { store: "dir:/bundles", outcome: "used", code: undefined, reason: undefined, passedOver: [] },
  ],
};

export const packed: Packed = {
  key: `go-offline-1-${"0".repeat(32)}`,
  digest: "d".repeat(64),
  stored: [
    { store: "dir:/bundles", outcome: "stored", reference: "dir:/bundles/1", sent: [], kept: [] },
    {
      store: "cache",
      outcome: "stored",
      reference: "cache:go-offline-1",
      sent: ["checksums.json"],
      kept: ["vendor.tar.zst"],
    },
  ],
  parts: [
    { name: "vendor.tar.zst", size: 8_000_000 },
    { name: "README.md", size: 100_000 },
  ],
  verdict,
  modules: undefined,
  tools: [],
  database: false,
  signing: undefined,
  identity: undefined,
  attachments: [],
  go: "go1.26.8",
  milliseconds: { go: 61_000, rehearsal: 500, all: 125_000 },
};

export const verified: Verified = {
  complete: true,
  subject: "vendor/",
  project: "/src",
  reference: "dir:/bundles/1",
  digest: "d".repeat(64),
  verdict,
  judgement: undefined,
  advice: undefined,
  milliseconds: { all: 300, proof: 100 },
};

/** As many findings, of every kind. */
export function found(count: number): Finding[] {
  const kinds = ["not covered", "module", "missing", "extra", "differs", "code"] as const;
  return Array.from({ length: count }, (_, index) => ({
    kind: kinds[index % kinds.length] ?? "code",
    what: `a/${index}.go`,
    reason: `reason ${index}`,
  }));
}

/** A verification that has findings. */
export function refused(findings: readonly Finding[], advice?: string): Verified {
  return { ...verified, complete: false, advice, verdict: { ...verdict, findings } };
}

export const made: Made = {
  file: "/src/vendor.proof.tar.zst",
  sha256: "e".repeat(64),
  size: 1_200_000,
  verdict,
  milliseconds: { go: 61_000, all: 125_000 },
};

/** One change of each kind, the altered one last. */
export const changes: readonly Change[] = [
  { kind: "added", path: "a.example/a", versions: ["v1.0.0", "v1.1.0"] },
  { kind: "removed", path: "b.example/b", versions: ["v1.0.0"] },
  { kind: "updated", path: "c.example/c", from: ["v1.0.0"], to: ["v1.0.1", "v1.1.0"] },
  { kind: "downgraded", path: "d.example/d", from: ["v2.0.0"], to: ["v1.0.0"] },
  { kind: "changed", path: "e.example/e", from: ["v1.0.0", "v1.1.0"], to: ["v1.1.0"] },
  { kind: "altered", path: "f.example/f", version: "v1.0.0", from: ["h1:A="], to: ["h1:B="] },
];

/** As many added modules. */
export function added(count: number): Change[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "added",
    path: `m${index}.example/m`,
    versions: ["v1.0.0"],
  }));
}

export const examination: Examination = {
  health: "outage",
  headline: "outage: go stops at entry 1 (https://a.example.com, HTTP 503)",
  entries: [
    {
      name: "https://a.example.com",
      verdict: { kind: "status", status: 503 },
      unasked: undefined,
    },
    { name: "direct", verdict: undefined, unasked: "version control" },
  ],
  databases: [{ name: "sum.example.com at its own place", verdict: undefined, unasked: undefined }],
  passages: { modules: "go stops at entry 1", database: "go does not ask it" },
  modules: { samples: ["example.com/a@v1.0.0"], public: 157, private: 0 },
  advice: [],
  root: "/src",
  footGuns: [],
  milliseconds: 80,
};

export const decision: Decision = {
  mode: "bundle",
  reason: "there is a bundle of this very go.mod and go.sum",
  outage: "outage",
  examination,
  attempts: [],
};
