import { modulesName, proofName, vendorName } from "./part.ts";
import { fileName as provenanceName } from "./provenance.ts";
import { bundleName, detachedName } from "./signature.ts";

/** Who signs a bundle, as far as it is known before it is signed. */
export interface Checked {
  /** The hint of the key; undefined where no key signs. */
  readonly hint: string | undefined;
  /** The workflow that signs by its identity, a URL where that is known; undefined where none does. */
  readonly workflow: { readonly url: string | undefined } | undefined;
}

/** The file that sbom.ts writes: named here, as that module brings a large library. */
export const sbomName = "sbom.cdx.json";
/** Who vouches for workflows on github.com. */
const issuer = "https://token.actions.githubusercontent.com";
const manifest = "checksums.json";
/** A trusted root that trusts nobody: cosign 2 wants one also where there is nothing to look up in it. */
const nobody =
  '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[],"certificateAuthorities":[],"ctlogs":[],"timestampAuthorities":[]}';
/** What cosign calls the predicate of SLSA v1. */
const type = "--type slsaprovenance1";
const either = "With cosign 2 or 3:";
/** Earlier ones of cosign 3 want a trusted root, too. */
const newer = "With cosign 3, from 3.0.4 on:";

/**
 * The bundle's README.md: how to check and use it with nothing but stock tools. `module` is the module path. A command is a
 * line of its own, four blanks before it, and names files as they are in the bundle.
 */
export function readme(module: string, checked: Checked): string {
  return `# Dependencies of ${module}

Packed by go-offline. Everything here can be checked and used without it, with \`sha256sum\`, \`zstd\` and \`tar\`${isSigned(checked) ? ", and who packed it with `cosign`" : ""}.

| file | holds |
|---|---|
| \`${manifest}\` | the size and the digests of the other files; every hash of the go.sum that was packed |
| \`${vendorName}\` | the tree that \`go mod vendor\` wrote |
| \`${proofName}\` | what proves it against go.sum: \`lists/\` (one line a file of each module), \`mods/\` (go.mod files), \`files/\` (Go files that were left out) |
| \`${modulesName}\` | where it was packed: a module proxy, every module that go.sum names, and the checksum database's records |
| \`${sbomName}\` | what is in it, as CycloneDX 1.6: modules with their hashes, tools, toolchains |
${isSigned(checked) ? `${signedRows(checked)}\n${signedText(checked)}` : ""}
Check the files against the manifest:

    sed -n '/"name": /{N;s/.*: "\\(.*\\)",\\n.*: "\\(.*\\)",/\\2  \\1/p;}' ${manifest} | sha256sum -c

Unpack, in the directory of go.mod, and build:

    zstd -dc ${vendorName} | tar -x
    go build -mod=vendor ./...

With modules instead, every command of go works, the checksum database left on:

    mkdir proxy && tar -xf ${modulesName} -C proxy
    export GOPROXY=file://$PWD/proxy,off GONOPROXY=none GOTOOLCHAIN=local GOFLAGS=-mod=readonly
    go build ./...

Prove one module by hand: the list's own hash is the \`h1:\` of that module in your go.sum, and each line of the list is
the sha256 of a file.

    zstd -dc ${proofName} | tar -x
    sha256sum lists/MODULE@VERSION | cut -c 1-64 | xxd -r -p | base64
    grep 'MODULE VERSION h1:' go.sum

\`go-offline restore\` does this for every module, and more: no file is missing, and nothing else is there.
`;
}

function isSigned({ hint, workflow }: Checked): boolean {
  return hint !== undefined || workflow !== undefined;
}

function signedRows({ hint, workflow }: Checked): string {
  const byKey = `| \`${detachedName}\` | the key's signature of \`${manifest}\` |`;
  const bundled =
    workflow === undefined
      ? `| \`${bundleName}\` | the same, as a Sigstore bundle |`
      : `| \`${bundleName}\` | the workflow's signature of \`${manifest}\` |`;
  const about = `| \`${provenanceName}\` | who packed it, where and of what (SLSA v1), signed |`;
  return [...(hint === undefined ? [] : [byKey]), bundled, about, ""].join("\n");
}

function signedText({ hint, workflow }: Checked): string {
  return [
    ...(hint === undefined ? [] : [keySignature(hint, workflow === undefined)]),
    ...(workflow === undefined ? [] : [workflowSignature(workflow.url)]),
    `The provenance has the digests of \`${manifest}\` and of every file that it names: any of them can be checked with it, here the
manifest and the SBOM.

${workflow === undefined ? keyProvenance : workflowProvenance(workflow.url)}`,
  ].join("\n");
}

function keySignature(hint: string, isAlone: boolean): string {
  return `Check who packed it. \`cosign.pub\` is the public half of \`key:${hint}\`:
take it from your repository, never from here. No transparency log knows of it, hence \`--insecure-ignore-tlog\`.

${either}

    cosign verify-blob --key cosign.pub --signature ${detachedName} --insecure-ignore-tlog ${manifest}
${isAlone ? `\n${newer}\n\n    cosign verify-blob --key cosign.pub --bundle ${bundleName} --insecure-ignore-tlog ${manifest}\n` : ""}`;
}

const keyed = `--key cosign.pub --bundle ${provenanceName} --insecure-ignore-tlog ${type}`;
const keyProvenance = `With cosign 2, which wants a trusted root though it looks nothing up in it, or 3:

    echo '${nobody}' > empty.json
${each(`cosign verify-blob-attestation --new-bundle-format --trusted-root empty.json ${keyed}`)}
${newer}

${each(`cosign verify-blob-attestation ${keyed}`)}`;

function workflowSignature(url: string | undefined): string {
  const line = `--bundle ${bundleName} ${trusting(url)} ${manifest}`;
  return `Check which workflow packed it. \`trusted_root.json\` says whom Sigstore trusts: take it from your repository, never from
here.

${either}

    cosign verify-blob --new-bundle-format ${line}

${newer}

    cosign verify-blob ${line}
`;
}

function workflowProvenance(url: string | undefined): string {
  const line = `--bundle ${provenanceName} ${trusting(url)} ${type}`;
  return `${either}

${each(`cosign verify-blob-attestation --new-bundle-format ${line}`)}
${newer}

${each(`cosign verify-blob-attestation ${line}`)}`;
}

/** Another server's workflows have another issuer. */
function trusting(url: string | undefined): string {
  const identity = url ?? "https://github.com/OWNER/REPOSITORY/.github/workflows/WORKFLOW.yml@REF";
  const by = identity.startsWith("https://github.com/") ? issuer : "ISSUER";
  return `--trusted-root trusted_root.json --certificate-identity ${identity} --certificate-oidc-issuer ${by}`;
}

/** One command for the manifest, one for the SBOM. */
function each(command: string): string {
  return [manifest, sbomName].map((file) => `    ${command} ${file}\n`).join("");
}
