import type { Sandbox, Variables } from "./sandbox.ts";
import type { Step } from "./step.ts";

/** A job: steps that have RUNNER_TEMP in common, each with what those before it exported. */
export class Job {
  readonly #box: Sandbox;
  readonly #before: Variables;
  #now: Variables;

  constructor(box: Sandbox, variables: Variables = {}) {
    this.#box = box;
    const temporary = box.path("tmp", `job-${crypto.randomUUID()}`);
    this.#before = { ...variables, RUNNER_TEMP: temporary };
    this.#now = this.#before;
  }

  /** Its folder for what goes with the job. */
  get temporary(): string {
    return this.#before["RUNNER_TEMP"] ?? "";
  }

  /** The variables that a step has now, on top of the sandbox's. */
  get variables(): Variables {
    return this.#now;
  }

  /** What differs from the variables of the first step, as programs see it that take an empty one as not set. */
  get changed(): Readonly<Record<string, string | undefined>> {
    const names = new Set([...Object.keys(this.#before), ...Object.keys(this.#now)]);
    const first = { ...this.#box.environment, ...this.#before };
    const changes = [...names].filter((name) => (first[name] ?? "") !== (this.#now[name] ?? ""));
    return Object.fromEntries(changes.map((name) => [name, this.#now[name]]));
  }

  /** A step that sets a variable by itself. */
  set(name: string, value: string): void {
    this.#now = { ...this.#now, [name]: value };
  }

  async step(folder: string, name: "restore" | "leave", inputs: Variables = {}): Promise<Step> {
    const step = await this.#box.step(folder, name, inputs, this.#now);
    this.#now = { ...this.#now, ...Object.fromEntries(step.environment) };
    return step;
  }

  /** A step that must succeed. */
  async done(folder: string, name: "restore" | "leave", inputs: Variables = {}): Promise<Step> {
    const step = await this.step(folder, name, inputs);
    if (step.status !== 0) {
      throw new Error(`${name}: status ${step.status}\n${step.log}`);
    }
    return step;
  }
}
