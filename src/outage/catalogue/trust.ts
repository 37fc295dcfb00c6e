import { all, asking, error, ever, type Entry } from "../entry.ts";

const look =
  "do not go round it: find out who answers there, and why; a bundle whose proof is complete is safe to go on from";
const verifying = String.raw`verifying (?:module|go\.mod): (?:.*: )?`;

/** Who answers is not who it should be, or the content is not what it should be. */
export const trust: readonly Entry[] = [
  {
    id: "unknown-authority",
    pattern: asking("(?:tls: failed to verify certificate: )?x509: certificate signed by unknown"),
    versions: all,
    kind: "untrusted",
    cause: "nobody whom this machine trusts vouches for the host's certificate",
    who: "the network administrator",
    remedy: `install the authority's certificate if it is your own network's (SSL_CERT_FILE); otherwise ${look}`,
  },
  {
    id: "certificate-expired",
    pattern: asking("(?:tls: failed to verify certificate: )?x509: certificate has expired or"),
    versions: all,
    kind: "untrusted",
    cause: "the host's certificate has run out, or this machine's clock is wrong",
    who: "the network administrator",
    remedy: `check the clock, then the certificate; ${look}`,
  },
  {
    id: "certificate-refused",
    pattern: asking(
      "(?:tls: failed to verify certificate: )?x509: (?!certificate (?:signed by unknown|has expired or))|remote error: tls: |tls: (?!failed to verify certificate: )|http: server gave HTTP response to HTTPS client$|local error: tls: ",
    ),
    versions: all,
    kind: "untrusted",
    cause: "there is no safe connection to the host: its certificate or its TLS is refused",
    who: "the network administrator",
    remedy: look,
  },
  {
    id: "redirected-to-insecure",
    pattern: asking("redirected from secure URL "),
    versions: all,
    kind: "untrusted",
    cause: "a secure address sends on to one without encryption",
    who: "the network administrator",
    remedy: look,
  },
  {
    id: "info-of-another-version",
    pattern: error("proxy returned info for version $"),
    versions: all,
    kind: "untrusted",
    cause: "the proxy answers for another version than was asked",
    who: "the proxy's operator",
    remedy: look,
  },
  {
    id: "bad-info",
    pattern: error('invalid response from proxy "…": $'),
    versions: all,
    kind: "untrusted",
    cause: "the proxy's answer is no answer of a module proxy",
    who: "the proxy's operator",
    remedy: look,
  },
  {
    id: "bad-zip",
    pattern: /(?:^|: |-> )zip: not a valid zip file$/,
    versions: ever,
    kind: "untrusted",
    cause: "a module's zip is none: it was cut short, or a web page came in its place",
    who: "the release engineer",
    remedy:
      "set that one zip and its .ziphash aside, and fetch it again from another proxy or from a bundle",
  },
  {
    id: "zip-refused",
    pattern:
      /(?:^|: )(?:zip for \S+ has unexpected file $|downloaded zip file too large$)|(?:^|: |-> )unzip \S+: $/,
    versions: ever,
    kind: "untrusted",
    cause: "a module's zip holds what none may hold",
    who: "security",
    remedy: look,
  },
  {
    id: "database-not-authentic",
    pattern: error(
      `${verifying}(?:cannot authenticate record data in server response|cannot validate record \\d+ in tree of size \\d+|malformed record data|security error: misbehaving server)$`,
    ),
    versions: ever,
    kind: "untrusted",
    cause: "the checksum database's answer does not fit its own tree",
    who: "security",
    remedy: `set the sumdb folder of the module cache aside and run again, with GOSUMDB on; if it stays so, ${look}`,
  },
  {
    id: "database-bad-signature",
    pattern: error(`${verifying}reading tree(?: note)?: `),
    versions: ever,
    kind: "untrusted",
    cause:
      "the checksum database's tree is not signed with the key that GOSUMDB names, or is no tree",
    who: "security",
    remedy: look,
  },
  {
    id: "database-tree-inconsistent",
    pattern: error(
      String.raw`${verifying}checking tree#\d+(?: against tree#\d+)?: (?:downloaded inconsistent tile|TileReader returned bad result slice|indexes not in tree|bad math in tileHashReader|tlog: )`,
    ),
    versions: ever,
    kind: "untrusted",
    cause: "the checksum database's tiles do not fit its signed tree",
    who: "security",
    remedy: `set the sumdb folder of the module cache aside and run again, with GOSUMDB on; if it stays so, ${look}`,
  },
];
