import type { SerializedBundle } from "@sigstore/bundle";
import type { Bundle, Witness } from "@sigstore/sign";
import { OfflineError } from "../errors.ts";
import { systemCode } from "./failure.ts";
import { field } from "./github.ts";
import { services, type Services } from "./keyless/services.ts";
import { tokens, type Tokens } from "./keyless/token.ts";
import { usual, type Patience } from "./patience.ts";

/**
 * Signs with a certificate that Sigstore gives out for some minutes to whom an identity token names: in GitHub Actions, the
 * workflow. Answers with the texts of Sigstore bundles v0.3. The private key is in memory only, one for each signature.
 */
export interface Keyless {
  /** A signature over bytes. Throws SIGNING_FAILED. */
  sign(bytes: Uint8Array): Promise<string>;
  /** A payload in a signed DSSE envelope. Throws SIGNING_FAILED. */
  attest(payloadType: string, payload: Uint8Array): Promise<string>;
}

/**
 * Who signs without a key here, by the variables that cosign reads; throws SIGNING_FAILED where there is no identity, before
 * anything is asked of the network. `@sigstore/sign` is loaded here and nowhere else.
 */
export async function keyless(patience: Patience = usual): Promise<Keyless> {
  const where = services();
  const getToken = tokens(patience);
  const { builders, serialize } = await load(where, getToken, patience);
  return {
    sign: (bytes) =>
      told(where, async () => {
        const data = Buffer.from(bytes);
        return serialize(await builders().message.create({ data }));
      }),
    attest: (type, payload) =>
      told(where, async () => {
        const data = Buffer.from(payload);
        return serialize(await builders().envelope.create({ data, type }));
      }),
  };
}

/** What builds bundles, made anew for each: with its own key and a fresh token. */
async function load({ fulcio, rekor, stamps }: Services, getToken: Tokens, patience: Patience) {
  const [library, { BUNDLE_V03_MEDIA_TYPE: mediaType, bundleToJSON }] = await Promise.all([
    import("@sigstore/sign"),
    import("@sigstore/bundle"),
  ]);
  const { DSSEBundleBuilder, FulcioSigner, MessageSignatureBundleBuilder } = library;
  const manners = {
    timeout: patience.silence,
    retry: {
      retries: patience.attempts - 1,
      minTimeout: patience.wait,
      maxTimeout: patience.longest,
    },
  };
  const builders = () => {
    const identityProvider = { getToken };
    const signer = new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider, ...manners });
    const witnesses: Witness[] = [];
    if (rekor !== undefined) {
      const { RekorWitness } = library;
      // An entry of the kind `dsse` would not hold the payload's signature in the form that all verifiers read.
      witnesses.push(new RekorWitness({ rekorBaseURL: rekor, entryType: "intoto", ...manners }));
    }
    if (stamps !== undefined) {
      witnesses.push(new library.TSAWitness({ tsaBaseURL: stamps, ...manners }));
    }
    return {
      message: new MessageSignatureBundleBuilder({ signer, witnesses }),
      envelope: new DSSEBundleBuilder({ signer, witnesses }),
    };
  };
  const serialize = (made: Bundle) => write(bundleToJSON(modern(made, mediaType)));
  return { builders, serialize };
}

function write(value: SerializedBundle): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A bundle as v0.3 has it, with the one certificate: for messages, the library still builds v0.2. */
function modern(made: Bundle, mediaType: string): Bundle {
  const { content } = made.verificationMaterial;
  const certificate =
    content.$case === "x509CertificateChain"
      ? content.x509CertificateChain.certificates[0]
      : undefined;
  return certificate === undefined
    ? made
    : {
        ...made,
        mediaType,
        verificationMaterial: {
          ...made.verificationMaterial,
          content: { $case: "certificate", certificate },
        },
      };
}

/** Says which service failed, how, and what to do; the library's own words may repeat what was sent. */
async function told<T>(where: Services, sign: () => Promise<T>): Promise<T> {
  try {
    return await sign();
  } catch (error) {
    const cause = field(error, "cause");
    if (cause instanceof OfflineError) {
      throw cause;
    }
    const { name, url, hint } = serviceOf(String(field(error, "code")), where);
    throw new OfflineError(
      "SIGNING_FAILED",
      `host: keyless: wanted ${name} from ${new URL(url).origin}, got ${cameOf(cause)}`,
      { hint, cause: error },
    );
  }
}

const later =
  "look at status.sigstore.dev and pack again; a signing key signs while Sigstore is down";

function serviceOf(code: string, { fulcio, rekor = fulcio, stamps = fulcio }: Services) {
  if (code.startsWith("TLOG_")) {
    return { name: "an entry in the transparency log", url: rekor, hint: later };
  }
  if (code.startsWith("TSA_")) {
    return { name: "a time stamp", url: stamps, hint: later };
  }
  return {
    name: "a certificate",
    url: fulcio,
    hint: `${later}; where it answers 4xx, it does not know who issues these identity tokens`,
  };
}

function cameOf(cause: unknown): string {
  const status = field(cause, "statusCode");
  if (typeof status === "number") {
    return `HTTP ${status}`;
  }
  const code = systemCode(cause);
  return code === undefined ? "no answer that can be read" : `no answer (${code})`;
}
