/** A YAML document as plain data that remembers its lines; what an alias names is the same object again. */
export type Node = Mapping | Sequence | Text;

/** Keys with their values, in the order of the file. */
export interface Mapping {
  readonly kind: "map";
  readonly line: number;
  readonly entries: readonly Entry[];
}

/** One key. */
export interface Entry {
  readonly key: string;
  /** That of the key. */
  readonly line: number;
  readonly value: Node;
}

/** Values in their order. */
export interface Sequence {
  readonly kind: "list";
  readonly line: number;
  readonly items: readonly Node[];
}

/** A value: whatever it is elsewhere, here it is its text. */
export interface Text {
  readonly kind: "text";
  readonly line: number;
  readonly value: string;
  /** The line of every word of it, where they are more than one. */
  readonly words: readonly WordLine[];
}

/** Where a word of a text begins in it, and the line of the file where it stands. */
export interface WordLine {
  readonly at: number;
  readonly line: number;
}

/** The value of a key; undefined if there is none. */
export function get(node: Node | undefined, key: string): Node | undefined {
  return entries(node).find((each) => each.key === key)?.value;
}

/** The keys and values of a mapping; none of anything else. */
export function entries(node: Node | undefined): readonly Entry[] {
  return node?.kind === "map" ? node.entries : [];
}

/** The values of a list; none of anything else. */
export function items(node: Node | undefined): readonly Node[] {
  return node?.kind === "list" ? node.items : [];
}

/** A text; undefined for anything else. */
export function text(node: Node | undefined): Text | undefined {
  return node?.kind === "text" ? node : undefined;
}

/** The line of the file where a character of a text stands. */
export function lineAt({ line, words }: Text, at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && word.at <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return words[low - 1]?.line ?? line;
}
