/** What can go wrong, as closed codes: a script or a test may rely on them, people read the message and the hint. */
export type Code =
  // what was asked
  | "BAD_INPUT"
  | "BAD_REPLACE"
  | "NODE_TOO_OLD"
  // the project
  | "NO_GO_MOD"
  | "BAD_GO_MOD"
  | "BAD_GO_WORK"
  | "NO_GO_SUM"
  | "BAD_GO_SUM"
  | "INCOMPLETE_GO_SUM"
  | "NO_REPLACEMENT"
  | "NO_DEPENDENCIES"
  | "UNTIDY_GO_MOD"
  | "PROJECT_CHANGED"
  | "NO_BASE"
  // the go command
  | "GO_NOT_FOUND"
  | "GO_TOO_OLD"
  | "GO_FAILED"
  | "GO_TIMED_OUT"
  // the bundle
  | "NO_BUNDLE"
  | "BAD_MANIFEST"
  | "UNKNOWN_FORMAT"
  | "PART_MISSING"
  | "PART_SIZE"
  | "PART_DIGEST"
  | "BAD_ARCHIVE"
  | "ENTRY_COUNT"
  | "ENTRY_TYPE"
  | "ENTRY_ORDER"
  | "ENTRY_DUPLICATE"
  | "NAME_ABSOLUTE"
  | "NAME_ESCAPES"
  | "NAME_CONTROL"
  | "NAME_CASE_TWIN"
  | "BAD_NAME"
  // the stores
  | "STORE_ABSENT"
  | "STORE_ANSWER"
  | "STORE_CUT_OFF"
  | "STORE_DENIED"
  | "STORE_DIGEST"
  | "STORE_DOWN"
  | "STORE_EXPIRED"
  | "STORE_FULL"
  | "STORE_RATE_LIMITED"
  | "STORE_TAKEN"
  | "STORE_TIMED_OUT"
  | "STORE_TOO_LARGE"
  | "STORE_UNTRUSTED"
  | "EVENT_REFUSED"
  // the proof
  | "NOT_COVERED"
  | "NO_PROOF"
  | "NOT_PROVED"
  | "NOT_SERVING"
  | "SUM_ALTERED"
  | "SUM_MISMATCH"
  | "BAD_SUMDB"
  | "BAD_MODULE"
  | "NOT_IN_BUNDLE"
  | "SUMDB_DOWN"
  // signatures
  | "BAD_TRUST_FILE"
  | "NO_SIGNATURE"
  | "BAD_SIGNATURE"
  | "NOT_TRUSTED"
  | "EXPIRED"
  | "REPLAYED"
  | "BAD_CLOCK"
  | "BAD_WAIVER"
  | "BAD_KEY"
  | "BAD_CURVE"
  | "WRONG_PASSWORD"
  | "BAD_TRUSTED_ROOT"
  | "OLD_TRUSTED_ROOT"
  | "SIGNING_FAILED"
  // the network
  | "OUTAGE"
  | "NO_PASSAGE"
  // what a restore left to be undone
  | "BAD_STATE"
  | "NO_STATE"
  // the target
  | "NO_VENDOR"
  | "VENDOR_TRACKED"
  | "VENDOR_DIFFERS"
  | "READ_ONLY"
  | "NO_SPACE"
  | "IO";

/**
 * The one error of this project. `code` is for programs, `message` says where, what was wanted and what came, `hint`
 * what the person does now; `details` holds further findings, one a line, when one line is not enough.
 */
export class OfflineError extends Error {
  readonly code: Code;
  readonly hint: string;
  readonly details: readonly string[];

  constructor(
    code: Code,
    message: string,
    options: {
      readonly hint: string;
      readonly details?: readonly string[];
      readonly cause?: unknown;
    },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "OfflineError";
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? [];
  }
}
