/** What to undo when this process is told to end: the last of the list first. Empty outside of a run. */
const undoing: (() => void)[] = [];
const stopping = new Set<() => void>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has `undo` called if the process is told to end (or ends by itself) before the function returned is called: nothing may
 * be left half done. `undo` is synchronous, as nothing else runs any more; what it throws does not matter then. Those
 * that come last are undone first, but stopping what still works comes before everything.
 */
export function undoIfEnded(undo: () => void, kind: "undo" | "stop" = "undo"): () => void {
  if (undoing.length === 0) {
    process.on("exit", undoAll);
    signals.forEach((signal) => process.on(signal, end));
  }
  if (kind === "stop") {
    stopping.add(undo);
  }
  undoing.push(undo);
  return () => {
    const at = undoing.indexOf(undo);
    if (at < 0) {
      return;
    }
    undoing.splice(at, 1);
    stopping.delete(undo);
    if (undoing.length === 0) {
      forget();
    }
  };
}

/** Ends as if nobody had listened, so that who sent the signal sees that it was obeyed. */
function end(signal: NodeJS.Signals): void {
  undoAll();
  forget();
  process.kill(process.pid, signal);
}

function undoAll(): void {
  const all = undoing.splice(0).toReversed();
  const first = all.filter((undo) => stopping.has(undo));
  for (const undo of [...first, ...all.filter((each) => !stopping.has(each))]) {
    try {
      undo();
    } catch {
      // The next one still counts.
    }
  }
}

function forget(): void {
  process.off("exit", undoAll);
  signals.forEach((signal) => process.off(signal, end));
}
