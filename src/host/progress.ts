/** A step that goes on, as whoever watches is told of it: once when it begins, whenever it gets on, once when it ends. */
export interface Step {
  /** What goes on, for people: `reading the bundle`. Steps of the same name go on side by side, and are one to a reader. */
  readonly what: string;
  readonly unit: "byte" | "file" | "module";
  readonly done: number;
  /** Of how many; undefined where nobody knows. */
  readonly all: number | undefined;
  readonly isOver: boolean;
}

/** Is told of steps; the same step has the same number. It must return at once, and throw nothing. */
export type Progress = (number: number, step: Step) => void;

/** A step that has begun. */
export interface Going {
  /** It got on by so many. */
  add(count: number): void;
  /** It has come so far; what is begun again goes back. */
  to(done: number): void;
  /** It is over, or was given up. What is added later counts for nothing. */
  end(): void;
}

type Kind = Pick<Step, "what" | "unit" | "all">;

/** Milliseconds between two looks at what go has brought: go itself says nothing before its end. */
const pace = 500;

let last = 0;

/** Begins a step. Where nobody watches, nothing is done. */
export function begin(progress: Progress | undefined, kind: Kind): Going {
  if (progress === undefined) {
    return { add: () => undefined, to: () => undefined, end: () => undefined };
  }
  const number = ++last;
  let done = 0;
  let isOver = false;
  const tell = () => progress(number, { ...kind, done, isOver });
  tell();
  const to = (now: number) => {
    if (!isOver) {
      done = now;
      tell();
    }
  };
  return {
    add: (count) => to(done + count),
    to,
    end: () => {
      if (!isOver) {
        isOver = true;
        tell();
      }
    },
  };
}

/** A step of which nothing is known but that it goes on. */
export async function during<T>(
  progress: Progress | undefined,
  what: string,
  run: () => Promise<T>,
): Promise<T> {
  const going = begin(progress, { what, unit: "file", all: undefined });
  try {
    return await run();
  } finally {
    going.end();
  }
}

/** The same of what go brings: now and then `count` looks how many modules are there. It must throw nothing. */
export async function counting<T>(
  progress: Progress | undefined,
  what: string,
  { all, count }: { readonly all?: number; readonly count: () => Promise<number> },
  run: () => Promise<T>,
): Promise<T> {
  if (progress === undefined) {
    return run();
  }
  const going = begin(progress, { what, unit: "module", all });
  let isLooking = false;
  const look = async (): Promise<void> => {
    isLooking = true;
    going.to(await count());
    isLooking = false;
  };
  const timer = setInterval(() => void (isLooking ? undefined : look()), pace);
  try {
    return await run();
  } finally {
    clearInterval(timer);
    going.end();
  }
}
