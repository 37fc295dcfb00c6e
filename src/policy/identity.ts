import { named } from "./key.ts";
import type { Section } from "./section.ts";

/** Who may sign without a key: what a certificate of Sigstore's must say, all of it. */
export interface Identity {
  readonly name: string;
  /**
   * The source of a regular expression for the certificate's subject alternative name, anchored at both ends: for
   * @sigstore/verify, which takes its policy as a pattern and looks for it anywhere.
   */
  readonly pattern: string;
  /** What the file says: the exact text or the expression. */
  readonly written: string;
  readonly issuer: string;
  /** GitHub's numbers of the source repository and its owner, as the certificate says them. */
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  readonly runnerEnvironment: "github-hosted" | "self-hosted" | undefined;
}

/** The fields that an identity may have. */
export const identityFields: readonly string[] = [
  "name",
  "identity",
  "identityRegexp",
  "issuer",
  "repositoryId",
  "ownerId",
  "runnerEnvironment",
];

const workflow = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main";
const workflows =
  "https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/v[0-9.]+";
const exact = {
  says: "the exact identity of a certificate, without signs of a regular expression",
  example: workflow,
  pattern: /^[^\s\p{C}*^$\\()[\]{}|]{3,1000}$/u,
};
const https = {
  says: "an https URL",
  example: "https://token.actions.githubusercontent.com",
  pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[!-~]*)?$/,
};
const digits = {
  says: "a number in quotes",
  example: "123456789",
  pattern: /^[1-9]\d{0,18}$/,
};
const runners = ["github-hosted", "self-hosted"] as const;
/** Scheme, host and first folder, all plain: an owner that is half a pattern is another owner, too. */
const rooted = /^\^?https:\/\/(?:[A-Za-z0-9-]+\\\.)+[A-Za-z]+\/[A-Za-z0-9_-]+\/(?![?*+{])/;

/** An escape, a class, the start of a special group, or one sign. */
const token = /\\.|\[\^?(?:\\.|[^\]\\])*\]|\(\?.|[^]/g;

/** Reads one of `identities`. */
export function readIdentity(fields: Section): Identity {
  if (fields.has("identity") === fields.has("identityRegexp")) {
    return fields.refuse(
      "identity",
      "either identity or identityRegexp",
      `write "identity": ${JSON.stringify(workflow)}`,
      fields.has("identity") ? "both" : "none of the two",
    );
  }
  return {
    name: fields.text("name", named),
    ...(fields.has("identity") ? readExact(fields) : readPattern(fields)),
    issuer: fields.text("issuer", https),
    repositoryId: fields.optional("repositoryId", digits),
    ownerId: fields.optional("ownerId", digits),
    runnerEnvironment: fields.has("runnerEnvironment")
      ? fields.choice("runnerEnvironment", runners)
      : undefined,
  };
}

/** Whether a certificate's subject alternative name is one that `identity` allows. */
export function names(identity: Identity, subject: string): boolean {
  return new RegExp(identity.pattern).test(subject);
}

function readExact(fields: Section): { readonly pattern: string; readonly written: string } {
  const written = fields.text("identity", exact);
  return { written, pattern: `^(?:${written.replace(/[.+?/-]/g, "\\$&")})$` };
}

function readPattern(fields: Section): { readonly pattern: string; readonly written: string } {
  const written = fields.text("identityRegexp", {
    says: "a regular expression of 1 to 300 characters",
    example: workflows,
    pattern: /^[!-~]{1,300}$/,
  });
  const fault = faultOf(written);
  return fault === undefined
    ? { written, pattern: `^(?:${written})$` }
    : fields.refuse(
        "identityRegexp",
        fault,
        `write "identityRegexp": ${JSON.stringify(workflows)}`,
      );
}

/**
 * What is wrong with an expression: undefined if it starts at one plain owner, and nothing in it stands for any character or
 * for a slash. It is compiled by itself first: `a)|(?:b` is good only between our anchors, and climbs out of them.
 */
function faultOf(written: string): string | undefined {
  if (!compiles(written)) {
    return "a regular expression";
  }
  if (!rooted.test(written)) {
    return "an expression that starts with https://, a plain host with \\. for each dot, and a plain owner with its /";
  }
  const parts = Array.from(written.matchAll(token), ([part]) => part);
  for (const part of parts) {
    const fault = faultOfPart(part);
    if (fault !== undefined) {
      return fault;
    }
  }
  return splits(parts) ? "no | outside of ( )" : undefined;
}

function faultOfPart(part: string): string | undefined {
  if (part === ".") {
    return "\\. for a dot, and [^/@]+ for any name";
  }
  if (part.startsWith("(?") && part !== "(?:") {
    return "only ( ) and (?: ) as groups";
  }
  if (part.startsWith("[")) {
    return new RegExp(part).test("/")
      ? `${part} not to take a slash, as [^/@] does not`
      : undefined;
  }
  return /^\\[A-Za-z0-9]/.test(part) && !/^\\[dw]$/.test(part)
    ? "only \\d and \\w of the classes"
    : undefined;
}

/** Whether a | stands outside of all groups: its other side would begin anywhere. */
function splits(parts: readonly string[]): boolean {
  let depth = 0;
  return parts.some((part) => {
    depth += part.startsWith("(") ? 1 : part === ")" ? -1 : 0;
    return part === "|" && depth === 0;
  });
}

function compiles(written: string): boolean {
  try {
    return new RegExp(written).source !== "";
  } catch {
    return false;
  }
}
