import { OfflineError } from "../errors.ts";
import { variable } from "./environment.ts";
import { undoIfEnded } from "./interrupt.ts";

/** Whether somebody can be asked: standard input and standard error are a terminal. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Whether somebody sees standard error as it is written, and a line of it may be written over. */
export function isWatched(): boolean {
  return isScreen() && (variable("CI") ?? "false") === "false";
}

/** Whether standard error shows colours, and nobody said that they are not wanted. https://no-color.org */
export function isColoured(): boolean {
  return isScreen() && variable("NO_COLOR") === undefined;
}

function isScreen(): boolean {
  return process.stderr.isTTY && variable("TERM") !== "dumb";
}

/** Milliseconds between two looks at what the last line shows. */
const pace = 100;

/** The last line of a terminal: written over as what it says changes, and taken away before anything else is written. */
export class LastLine {
  readonly #text: (width: number) => string;
  #shown = "";
  #stop: (() => void) | undefined;

  /** `text` gives the line of less than `width` columns, "" for none. */
  constructor(text: (width: number) => string) {
    this.#text = text;
  }

  /** From now on it is looked at, ten times a second at the most. */
  start(): void {
    if (this.#stop !== undefined) {
      return;
    }
    const timer = setInterval(() => this.#draw(), pace).unref();
    const forget = undoIfEnded(() => this.clear());
    this.#stop = () => {
      clearInterval(timer);
      forget();
    };
  }

  /** Nothing is shown any more. */
  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.clear();
  }

  /** Makes room for what is written next. */
  clear(): void {
    if (this.#shown !== "") {
      process.stderr.write("\r\u001b[2K");
      this.#shown = "";
    }
  }

  #draw(): void {
    const text = this.#text(process.stderr.columns || 80);
    if (text === this.#shown) {
      return;
    }
    process.stderr.write(`\r\u001b[2K${text}`);
    this.#shown = text;
  }
}

/** Asks for a line that the terminal does not show. Throws BAD_INPUT where it is ended instead: Ctrl-C, Ctrl-D. */
export async function ask(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stderr.write(question);
  try {
    return await line(stdin);
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}

/** What ends a line, and what ends it without an answer. */
const enders = ["\r", "\n", "\u0003", "\u0004"];
const answers = enders.slice(0, 2);

function line(from: NodeJS.ReadStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const typed: string[] = [];
    const end = (): void => {
      from.off("data", take).off("end", fail).pause();
    };
    const fail = (): void => {
      end();
      reject(ended());
    };
    const take = (chunk: string): void => {
      const keys = Array.from(chunk);
      const at = keys.findIndex((key) => enders.includes(key));
      typed.push(...(at === -1 ? keys : keys.slice(0, at)));
      if (at === -1) {
        return;
      }
      if (!answers.includes(keys[at] ?? "")) {
        fail();
        return;
      }
      end();
      // Whoever types ahead has typed the next answer, too.
      from.unshift(keys.slice(at + 1).join(""));
      resolve(typed.reduce<readonly string[]>(edit, []).join(""));
    };
    from.on("data", take).on("end", fail).resume();
  });
}

/** Backspace takes the last character back, Ctrl-U all of them. */
function edit(typed: readonly string[], key: string): readonly string[] {
  if (key === "\u0015") {
    return [];
  }
  return key === "\u007f" || key === "\b" ? typed.slice(0, -1) : [...typed, key];
}

function ended(): OfflineError {
  return new OfflineError("BAD_INPUT", "host: wanted a password, got the end of the input", {
    hint: "run it again and type the password, or set GO_OFFLINE_PASSWORD",
  });
}
