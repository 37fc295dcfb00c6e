import { OfflineError } from "../../errors.ts";
import { variable } from "../environment.ts";

/** Addresses of an instance of Sigstore, without a slash at the end. */
export interface Services {
  readonly fulcio: string;
  /** The transparency log; undefined for an instance without one. */
  readonly rekor: string | undefined;
  /** The authority for time stamps. */
  readonly stamps: string | undefined;
}

const publicFulcio = "https://fulcio.sigstore.dev";
const publicRekor = "https://rekor.sigstore.dev";

/**
 * The services, by the variables that cosign has for its flags; the public good instance where none is set. A private CA never
 * goes with the public log, where everybody would read what was signed: it has its own, or time stamps instead. Throws
 * SIGNING_FAILED.
 */
export function services(): Services {
  const fulcio = address("COSIGN_FULCIO_URL") ?? publicFulcio;
  const rekor = address("COSIGN_REKOR_URL") ?? (fulcio === publicFulcio ? publicRekor : undefined);
  const stamps = address("COSIGN_TIMESTAMP_SERVER_URL");
  if (rekor === undefined && stamps === undefined) {
    throw new OfflineError(
      "SIGNING_FAILED",
      "host: keyless: wanted a transparency log or time stamps for the CA of COSIGN_FULCIO_URL, got neither",
      { hint: "set COSIGN_REKOR_URL or COSIGN_TIMESTAMP_SERVER_URL to those of the same instance" },
    );
  }
  return { fulcio, rekor, stamps };
}

/** An address to which an identity token may be sent: https, or this machine. */
function address(name: string): string | undefined {
  const text = variable(name);
  if (text === undefined) {
    return undefined;
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal =
    url !== undefined && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isLocal)) {
    return url.href.replace(/\/+$/, "");
  }
  throw new OfflineError(
    "SIGNING_FAILED",
    `host: keyless: ${name}: wanted an https URL, got another text`,
    {
      hint: `set ${name} to the address of the service, or to nothing for the public one`,
    },
  );
}
