import { OfflineError } from "../errors.ts";
import * as runner from "../host/runner.ts";
import { demandRuntime, keepSmall } from "../host/runtime.ts";
import * as summary from "../report/summary.ts";
import * as text from "../report/text.ts";

/** Makes a step of a door's body: what it throws becomes one annotation, the summary and a failed step. */
export function step(body: () => Promise<void>): () => Promise<void> {
  return async () => {
    process.on("uncaughtException", abort);
    try {
      demandRuntime();
      runner.maskCredentials();
      keepSmall();
      await body();
    } catch (error) {
      await report((await import("../tasks/diagnosis.ts")).diagnosed(error));
    }
  };
}

/** What nobody caught: Node would print it as it is. */
function abort(error: unknown): never {
  runner.fail("go-offline: a fault in the action itself", trace(error));
  process.exit();
}

async function report(error: unknown): Promise<void> {
  if (error instanceof OfflineError) {
    runner.say(text.failure(error));
    runner.fail(`go-offline: ${error.code}`, `${error.message}. Do this now: ${error.hint}`);
    await runner.writeSummary(summary.failed(error));
    return;
  }
  runner.fail("go-offline: a fault in the action itself", trace(error));
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
