import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from "yaml";
import type { Node, Text, WordLine } from "./document.ts";

/**
 * Reads YAML (https://yaml.org/spec/1.2.2/) into a document, the first where there are several; undefined for what is none. Every scalar is
 * its text (the failsafe schema), as `off` and `1.20` are meant. An alias is read once, however often it is used, and
 * one that holds itself is empty.
 */
export function read(source: string): Node | undefined {
  const counter = new LineCounter();
  try {
    const { contents, errors } = parseDocument(source, {
      schema: "failsafe",
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: "silent",
    });
    return errors.length > 0 ? undefined : convert(contents, from(source, counter));
  } catch {
    // The library gives up on nesting by the thousand, and on nothing that a workflow has.
    return undefined;
  }
}

interface From {
  readonly source: string;
  readonly anchors: Map<string, Node>;
  readonly lineOf: (offset: number) => number;
}

function from(source: string, counter: LineCounter): From {
  return { source, anchors: new Map(), lineOf: (offset) => counter.linePos(offset).line };
}

/** `range` is undefined for what was not parsed, and there is nothing such here. */
function convert(node: unknown, reading: From): Node {
  if (isAlias(node)) {
    return reading.anchors.get(node.source) ?? empty;
  }
  const made = convertNew(node, reading);
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
    reading.anchors.set(node.anchor, made);
  }
  return made;
}

function convertNew(node: unknown, reading: From): Node {
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = convert(key, reading);
      return {
        key: name.kind === "text" ? name.value : "",
        line: name.line,
        value: convert(value, reading),
      };
    });
    return { kind: "map", line: reading.lineOf(node.range?.[0] ?? 0), entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((each) => convert(each, reading));
    return { kind: "list", line: reading.lineOf(node.range?.[0] ?? 0), items };
  }
  return isScalar(node) ? scalar(node, reading) : empty;
}

const empty: Text = { kind: "text", line: 1, value: "", words: [] };

function scalar(node: Scalar, { source, lineOf }: From): Text {
  const value = typeof node.value === "string" ? node.value : "";
  const [start, end] = node.range ?? [0, 0, 0];
  const line = lineOf(start);
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  // A block begins below the line of its | or >.
  const written = isBlock ? source.indexOf("\n", start) + 1 : start;
  const words = source.slice(written, end).includes("\n")
    ? wordLines(value, source.slice(written, end), lineOf(written))
    : [];
  return { kind: "text", line: isBlock ? line + 1 : line, value, words };
}

/** Folding changes nothing but the blanks between words: those of the value are those of the file, in their order. */
function wordLines(value: string, written: string, first: number): WordLine[] {
  const starts = [...value.matchAll(/\S+/g)].map(({ index }) => index);
  const lines = written
    .split("\n")
    .flatMap((text, index) => (text.match(/\S+/g) ?? []).map(() => first + index));
  // Escapes of a quoted text may hold blanks: then its first line has to do.
  return starts.length === lines.length
    ? starts.map((at, index) => ({ at, line: lines[index] ?? first }))
    : [];
}
