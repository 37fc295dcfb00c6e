/** A variable of the process; undefined where it is not set or empty. */
export function variable(name: string): string | undefined {
  const value = process.env[name];
  return value === undefined || value === "" ? undefined : value;
}

/** All variables of the process. */
export function all(): Readonly<NodeJS.ProcessEnv> {
  return process.env;
}
