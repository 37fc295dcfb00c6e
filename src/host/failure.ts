import { OfflineError } from "../errors.ts";

/** What a failed call of the system says: `EACCES`, `ENOSPC`; undefined for an error of another kind. */
export function systemCode(error: unknown): string | undefined {
  const isObject = typeof error === "object" && error !== null;
  return isObject && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** The error for people of a failed file operation: READ_ONLY, NO_SPACE or IO, keeping the cause. */
export function fileFailure(doing: string, error: unknown): OfflineError {
  if (error instanceof OfflineError) {
    return error;
  }
  const code = systemCode(error) ?? "";
  const reason = error instanceof Error ? error.message : String(error);
  if (["EACCES", "EPERM", "EROFS"].includes(code)) {
    return new OfflineError("READ_ONLY", `host: ${doing}: wanted to write, got ${reason}`, {
      hint: "give this user write permission there, or name another directory",
      cause: error,
    });
  }
  if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) {
    return new OfflineError("NO_SPACE", `host: ${doing}: wanted room for it, got ${reason}`, {
      hint: "free disk space and run again: nothing was left behind",
      cause: error,
    });
  }
  return new OfflineError("IO", `host: ${doing}: ${reason}`, {
    hint: "look at the path in this message, then run again: nothing was changed",
    cause: error,
  });
}
