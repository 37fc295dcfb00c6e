import type { Progress } from "../host/progress.ts";
import { harmless } from "../host/relaying.ts";
import { isColoured, isWatched, LastLine } from "../host/terminal.ts";
import { printOn } from "./printing.ts";

/**
 * Has a terminal show colours, and what goes on. Gives who is to be told of steps: nobody where nobody watches. What it
 * takes is loaded only then.
 */
export async function watch(): Promise<Progress | undefined> {
  const paint = isColoured() ? (await import("../report/colour.ts")).paint : same;
  if (!isWatched()) {
    printOn({ clear: () => undefined, paint });
    return undefined;
  }
  const report = await import("../report/progress.ts");
  const running = new Map<
    number,
    Parameters<typeof report.line>[0][number] & { isOver: boolean }
  >();
  const line = new LastLine((width) =>
    harmless(report.line([...running.values()], performance.now(), width)),
  );
  printOn({ clear: () => line.clear(), paint });
  return (number, step) => {
    const since = running.get(number)?.since ?? performance.now();
    running.set(number, { ...step, since });
    const alike = [...running].filter(([, { what }]) => what === step.what);
    // Of steps that go on side by side, those that are over still count in the sum.
    if (alike.every(([, { isOver }]) => isOver)) {
      alike.forEach(([each]) => running.delete(each));
    }
    if (running.size === 0) {
      line.stop();
    } else {
      line.start();
    }
  };
}

function same(line: string): string {
  return line;
}
