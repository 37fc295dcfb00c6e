import { Buffer } from "node:buffer";
import { space, trim } from "./space.ts";

/**
 * Build constraints as `go mod vendor` reads them, with the "any tag" meaning: every tag except `ignore` counts as both
 * set and unset, so a file is left out only where no choice of tags could build it.
 *
 *     //go:build linux && !ignore
 *     // +build linux,!ignore
 *
 * go/build/constraint; cmd/go/internal/imports/build.go, ShouldBuild with AnyTags.
 */
type Expression =
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "not"; readonly x: Expression }
  | { readonly kind: "and" | "or"; readonly x: Expression; readonly y: Expression };

const tagCharacters = /^[\p{L}\p{Nd}_.]+/u;
const leading = new RegExp(`^${space}+`);
const plusBuild = new RegExp(`^//${space}*\\+build(?:${space}(.*))?$`, "s");
const spaces = new RegExp(`${space}+`);
/** Go gives up on larger expressions: 1000 operands in //go:build, 100 operators in a +build line. */
const maxExpression = 1000;
const maxLiterals = 101;

/** Whether some choice of tags builds a file with this header (bytes up to the end of its imports). */
export function builds(header: Uint8Array): boolean {
  const text = Buffer.from(header.buffer, header.byteOffset, header.length).toString("utf8");
  if (!text.includes("build")) {
    return true;
  }
  const scan = scanHeader(text);
  if (scan === undefined) {
    return false;
  }
  if (scan.goBuild !== undefined) {
    const expression = parseGoBuild(scan.goBuild);
    return expression !== undefined && evaluate(expression, true);
  }
  return scan.leading.every((line) => {
    const expression = parsePlusBuild(line);
    return expression === undefined || evaluate(expression, true);
  });
}

interface Scan {
  /** The one //go:build line; undefined where there is none. */
  readonly goBuild: string | undefined;
  /** Lines before the last blank line of the leading run of // comments: where // +build counts. */
  readonly leading: readonly string[];
}

/** Undefined where there are several //go:build lines, which go refuses. parseFileHeader. */
function scanHeader(text: string): Scan | undefined {
  const lines = text.split("\n");
  // What follows the last line break is a line only if something stands there.
  const all = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
  let goBuild: string | undefined;
  let end = 0;
  let ended = false;
  let inComment = false;
  for (const [index, raw] of all.entries()) {
    const line = trim(raw);
    if (line === "" && !ended) {
      end = index + 1;
      continue;
    }
    ended = ended || !line.startsWith("//");
    if (!inComment && isGoBuild(line)) {
      if (goBuild !== undefined) {
        return undefined;
      }
      goBuild = line;
    }
    const after = skipComments(line, inComment);
    if (after === "text") {
      break;
    }
    inComment = after === "comment";
  }
  return { goBuild, leading: all.slice(0, end).map(trim) };
}

/** What a line leaves behind it: an open comment, nothing, or program text. */
function skipComments(line: string, inComment: boolean): "comment" | "nothing" | "text" {
  let rest = line;
  let inside = inComment;
  while (rest !== "") {
    if (inside) {
      const close = rest.indexOf("*/");
      if (close < 0) {
        return "comment";
      }
      inside = false;
      rest = trim(rest.slice(close + 2));
    } else if (rest.startsWith("//")) {
      return "nothing";
    } else if (rest.startsWith("/*")) {
      inside = true;
      rest = trim(rest.slice(2));
    } else {
      return "text";
    }
  }
  return inside ? "comment" : "nothing";
}

function isGoBuild(line: string): boolean {
  return line.startsWith("//go:build") && (line.length === 10 || leading.test(line.slice(10)));
}

function evaluate(x: Expression, prefer: boolean): boolean {
  if (x.kind === "tag") {
    return x.tag !== "ignore" && prefer;
  }
  if (x.kind === "not") {
    return !evaluate(x.x, !prefer);
  }
  return x.kind === "and"
    ? evaluate(x.x, prefer) && evaluate(x.y, prefer)
    : evaluate(x.x, prefer) || evaluate(x.y, prefer);
}

/** Undefined for what is no constraint or is malformed. parsePlusBuildExpr. */
function parsePlusBuild(line: string): Expression | undefined {
  const clauses = plusBuild.exec(line);
  if (clauses === null) {
    return undefined;
  }
  const words = (clauses[1] ?? "").split(spaces).filter((word) => word !== "");
  if (words.flatMap((word) => word.split(",")).length > maxLiterals) {
    return undefined;
  }
  return words
    .map((word) => word.split(",").map(parseLiteral).reduce(both))
    .reduce<Expression>(either, { kind: "tag", tag: "ignore" });
}

function parseLiteral(literal: string): Expression {
  if (literal.startsWith("!!") || literal === "!") {
    return { kind: "tag", tag: "ignore" };
  }
  const negated = literal.startsWith("!");
  const tag = negated ? literal.slice(1) : literal;
  const valid = tagCharacters.exec(tag)?.[0] === tag;
  const x: Expression = { kind: "tag", tag: valid ? tag : "ignore" };
  return negated ? { kind: "not", x } : x;
}

function both(x: Expression, y: Expression): Expression {
  return { kind: "and", x, y };
}

function either(x: Expression, y: Expression): Expression {
  return { kind: "or", x, y };
}

/** Undefined for a malformed expression. */
function parseGoBuild(line: string): Expression | undefined {
  const tokens = tokenize(trim(line.slice("//go:build".length)));
  if (tokens === undefined || tokens.length === 0) {
    return undefined;
  }
  const cursor = { tokens, at: 0, size: 0 };
  const expression = parseOr(cursor);
  return cursor.at === tokens.length && cursor.size <= maxExpression ? expression : undefined;
}

function tokenize(text: string): string[] | undefined {
  const tokens: string[] = [];
  let rest = text.replace(/^[ \t]+/, "");
  while (rest !== "") {
    const token = /^(?:[()!]|&&|\|\|)/.exec(rest)?.[0] ?? tagCharacters.exec(rest)?.[0];
    if (token === undefined) {
      return undefined;
    }
    tokens.push(token);
    rest = rest.slice(token.length).replace(/^[ \t]+/, "");
  }
  return tokens;
}

interface Cursor {
  readonly tokens: readonly string[];
  at: number;
  size: number;
}

function parseOr(cursor: Cursor): Expression | undefined {
  return parseChain(cursor, "||", parseAnd, either);
}

function parseAnd(cursor: Cursor): Expression | undefined {
  return parseChain(cursor, "&&", parseNot, both);
}

function parseChain(
  cursor: Cursor,
  operator: string,
  operand: (cursor: Cursor) => Expression | undefined,
  join: (x: Expression, y: Expression) => Expression,
): Expression | undefined {
  let x = operand(cursor);
  while (x !== undefined && cursor.tokens[cursor.at] === operator) {
    cursor.at++;
    const y = operand(cursor);
    x = y === undefined ? undefined : join(x, y);
  }
  return x;
}

function parseNot(cursor: Cursor): Expression | undefined {
  cursor.size++;
  if (cursor.size > maxExpression || cursor.tokens[cursor.at] !== "!") {
    return cursor.size > maxExpression ? undefined : parseAtom(cursor);
  }
  cursor.at++;
  const x = cursor.tokens[cursor.at] === "!" ? undefined : parseAtom(cursor);
  return x === undefined ? undefined : { kind: "not", x };
}

function parseAtom(cursor: Cursor): Expression | undefined {
  const token = cursor.tokens[cursor.at++];
  if (token === "(") {
    const x = parseOr(cursor);
    return cursor.tokens[cursor.at++] === ")" ? x : undefined;
  }
  return token !== undefined && tagCharacters.test(token) ? { kind: "tag", tag: token } : undefined;
}
