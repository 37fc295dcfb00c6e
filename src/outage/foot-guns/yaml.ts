import {
  isAlias,
  isMap,
  isSeq,
  LineCounter,
  parseDocument,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Node, Text, WordLine } from "./document.ts";

/**
 * Reads YAML (https://yaml.org/spec/1.2.2/) into a document, the first where there are several; undefined for what is
 * none. Every scalar is its text (the failsafe schema), as `off` and `1.20` are meant. An alias is read once, however
 * often it is used, and one that holds itself is empty; so is what is nested deeper than anything of a workflow.
 */
export function read(source: string): Node | undefined {
  const counter = new LineCounter();
  const { contents, errors } = parseDocument(source, {
    schema: "failsafe",
    lineCounter: counter,
    prettyErrors: false,
    // Held against each other, keys would cost the square of their number.
    uniqueKeys: false,
    logLevel: "silent",
  });
  const lineOf = (offset: number) => counter.linePos(offset).line;
  return errors.length > 0
    ? undefined
    : convert(contents, { source, anchors: new Map(), lineOf, depth: 0 });
}

interface Reading {
  readonly source: string;
  readonly anchors: Map<string, Node>;
  readonly lineOf: (offset: number) => number;
  readonly depth: number;
}

const deepest = 100;
const empty: Text = { kind: "text", line: 1, value: "", words: [] };

/** A file and a key may have nothing: the library says null. */
function convert(node: ParsedNode | null, reading: Reading): Node {
  if (node === null || reading.depth > deepest) {
    return empty;
  }
  if (isAlias(node)) {
    return reading.anchors.get(node.source) ?? empty;
  }
  const made = convertNew(node, { ...reading, depth: reading.depth + 1 });
  if (node.anchor !== undefined) {
    reading.anchors.set(node.anchor, made);
  }
  return made;
}

function convertNew(node: YAMLMap.Parsed | YAMLSeq.Parsed | Scalar.Parsed, reading: Reading): Node {
  const line = reading.lineOf(node.range[0]);
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = convert(key, reading);
      return {
        key: name.kind === "text" ? name.value : "",
        line: name.line,
        value: convert(value, reading),
      };
    });
    return { kind: "map", line, entries };
  }
  return isSeq(node)
    ? { kind: "list", line, items: node.items.map((each) => convert(each, reading)) }
    : scalar(node, line, reading);
}

function scalar(node: Scalar.Parsed, line: number, { source, lineOf }: Reading): Text {
  const [start, end] = node.range;
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  // A block begins below the line of its | or >.
  const begin = isBlock ? source.indexOf("\n", start) + 1 : start;
  const written = source.slice(begin, end);
  const words = written.includes("\n") ? wordLines(node.source, written, lineOf(begin)) : [];
  return { kind: "text", line: isBlock ? line + 1 : line, value: node.source, words };
}

/** Folding changes nothing but the blanks between words: those of the value are those of the file, in their order. */
function wordLines(value: string, written: string, first: number): WordLine[] {
  const starts = [...value.matchAll(/\S+/g)].map(({ index }) => index);
  const lines = written
    .split("\n")
    .flatMap((each, index) => (each.match(/\S+/g) ?? []).map(() => first + index));
  // Escapes of a quoted text may hold blanks: then its first line has to do.
  return starts.length === lines.length
    ? starts.flatMap((at, index) => lines.slice(index, index + 1).map((line) => ({ at, line })))
    : [];
}
