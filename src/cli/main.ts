import { OfflineError } from "../errors.ts";
import { learnAll } from "../host/learning.ts";
import type { Progress } from "../host/progress.ts";
import { harmlessLines } from "../host/relaying.ts";
import { demandRuntime, keepSmall } from "../host/runtime.ts";
import { parse, type Command } from "./arguments.ts";
import { runDiff } from "./comparing.ts";
import { isKnown, unknown } from "./flags.ts";
import { done, encode, print, tell, type Output } from "./printing.ts";
import { settings, sources } from "./stores.ts";
import { commands } from "./usage.ts";

/** `go-offline`: the command line. The one place that ends this process. */
export async function cli(): Promise<void> {
  process.on("uncaughtException", abort);
  let output: Output;
  try {
    demandRuntime();
    learnAll();
    keepSmall();
    // Off a terminal nothing of it is even loaded.
    const progress = process.stderr.isTTY
      ? await (await import("./watching.ts")).watch()
      : undefined;
    output = await run(parse(process.argv.slice(2)), progress);
  } catch (error) {
    output = await failed((await import("../tasks/diagnosis.ts")).diagnosed(error));
  }
  tell(output.messages);
  print(process.stdout, output.answer);
  process.exitCode = output.status;
}

async function run(command: Command, progress: Progress | undefined): Promise<Output> {
  switch (command.kind) {
    case "prove":
      return runProve(command);
    case "verify":
      return runVerify(command, progress);
    case "pack":
      return (await import("./pack.ts")).runPack(command, await settings(progress));
    case "restore":
      return runRestore(command, progress);
    case "keygen":
    case "about":
    case "diff":
    case "doctor":
    case "env":
    default:
      return runLooking(command, progress);
  }
}

/** What neither packs nor proves. */
async function runLooking(
  command: Exclude<Command, { kind: "prove" | "verify" | "pack" | "restore" }>,
  progress: Progress | undefined,
): Promise<Output> {
  switch (command.kind) {
    case "about":
      return runAbout(command);
    case "keygen":
      return (await import("./keygen.ts")).runKeygen(command);
    case "diff":
      return runDiff(command, (words) => sources(words, progress));
    case "doctor":
      return runDoctor(command);
    case "env":
      return command.leave ? runLeave(command) : runEnvironment(command);
    default:
      return command satisfies never;
  }
}

async function runAbout(command: Extract<Command, { kind: "about" }>): Promise<Output> {
  if (command.what === "version") {
    return done([], [(await import("../report/version.ts")).version]);
  }
  const { helpOf, overview } = await import("./help.ts");
  const { of } = command;
  if (of !== undefined && !isKnown(of)) {
    throw unknown(of);
  }
  const usage = of === undefined ? undefined : commands[of];
  return done([], [of === undefined || usage === undefined ? overview() : helpOf(of, usage)]);
}

async function runRestore(
  command: Extract<Command, { kind: "restore" }>,
  progress: Progress | undefined,
): Promise<Output> {
  const { bring } = await import("../tasks/dependencies.ts");
  const report = await import("../report/outcome.ts");
  const text = await import("../report/restored.ts");
  const outcome = await bring(
    { ...command, sources: await sources(command.from, progress), progress },
    command.emergency,
  );
  const exports = text.exports(report.variables(outcome));
  const messages = [...report.lines(outcome), ...report.warnings(outcome).map(warning)];
  return done(messages, command.json ? [encode(report.facts(outcome))] : exports);
}

/** Like grep, it answers with its status, too: 1 where go does not get through. */
async function runDoctor({ project, json }: Extract<Command, { kind: "doctor" }>): Promise<Output> {
  const { diagnose } = await import("../tasks/doctor.ts");
  const { examined } = await import("../report/examined.ts");
  const result = await diagnose(project);
  const isWell = result.health === "healthy" || result.health === "unknown";
  return {
    status: isWell ? 0 : 1,
    messages: [],
    answer: json ? [encode(result)] : examined(result).map(harmlessLines),
  };
}

async function runEnvironment(command: Extract<Command, { kind: "env" }>): Promise<Output> {
  const { exported } = await import("../tasks/leave.ts");
  const text = await import("../report/restored.ts");
  const variables = await exported(command.project);
  return done([], command.json ? [encode(variables)] : text.exports(variables));
}

/** The lines for the shell are out before the state goes that they come from. */
async function runLeave({ project, json }: Extract<Command, { kind: "env" }>): Promise<Output> {
  const { leave } = await import("../tasks/leave.ts");
  const report = await import("../report/left.ts");
  const left = await leave({
    project,
    give: (variables) => print(process.stdout, json ? [] : report.shell(variables)),
  });
  const messages = [...report.lines(left), ...report.warnings(left).map(warning)];
  // It gives values back, as the lines for a shell do: they must be the real ones.
  return done(messages, json ? [JSON.stringify(left)] : []);
}

function warning({ message }: { readonly message: string }): string {
  return `warning: ${message}`;
}

async function runProve(command: Extract<Command, { kind: "prove" }>): Promise<Output> {
  const { provePart } = await import("../tasks/proof-part.ts");
  const text = await import("../report/text.ts");
  const made = await provePart(command);
  return done(text.made(made), command.json ? [encode(made)] : []);
}

async function runVerify(
  { project, subject, trust, json }: Extract<Command, { kind: "verify" }>,
  progress: Progress | undefined,
): Promise<Output> {
  const { verify } = await import("../tasks/verify.ts");
  const text = await import("../report/text.ts");
  const result = await verify({
    project,
    trust,
    progress,
    subject:
      subject.kind === "committed"
        ? subject
        : {
            kind: subject.kind,
            sources: await sources(subject.from, progress),
          },
  });
  return {
    status: result.complete ? 0 : 1,
    messages: text.verified(result),
    answer: json ? [encode(result)] : [],
  };
}

async function failed(error: unknown): Promise<Output> {
  if (!(error instanceof OfflineError)) {
    return { status: 1, messages: [fault(error)], answer: [] };
  }
  const { failure } = await import("../report/text.ts");
  return { status: error.code === "BAD_INPUT" ? 2 : 1, messages: failure(error), answer: [] };
}

function fault(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `error: a fault in go-offline itself: ${trace}`;
}

/** What nobody caught: Node would print it as it is. */
function abort(error: unknown): never {
  tell([fault(error)]);
  process.exit(1);
}
