import { all, asking, either, error, ever, type Entry } from "../entry.ts";

const bundle =
  "go on from a bundle: run the restore with emergency: true; without one wait, and run again";
const dial = String.raw`dial tcp\d?`;

/** The network, or a service behind it, does not answer. Go's net, net/http. */
export const network: readonly Entry[] = [
  {
    id: "http-proxy-unreachable",
    pattern: asking('proxyconnect tcp: [^"]*$'),
    versions: all,
    kind: "outage",
    cause: "the HTTP proxy that HTTPS_PROXY names cannot be reached",
    who: "the network administrator",
    remedy: `check HTTPS_PROXY and that proxy; meanwhile ${bundle}`,
  },
  {
    id: "http-proxy-failed",
    // The words are that proxy's own, and stand where go's would: what it wants to say, it can. net/http, dialConn.
    pattern: asking("(?:Bad Gateway|Service Unavailable|Gateway Time-?[oO]ut|Too Many Requests)$"),
    versions: all,
    kind: "outage",
    cause: "the HTTP proxy that HTTPS_PROXY names could not reach the host",
    who: "the network administrator",
    remedy: `look at that proxy's log; meanwhile ${bundle}`,
  },
  {
    id: "name-not-found",
    pattern: asking(String.raw`${dial}: lookup \S+(?: on \S+)?: [^"]*$`),
    versions: all,
    kind: "outage",
    cause: "the host's name could not be resolved",
    who: "the network administrator",
    remedy: `check the name in GOPROXY or GOSUMDB and this machine's DNS; meanwhile ${bundle}`,
  },
  {
    id: "connection-refused",
    pattern: asking(
      String.raw`${dial} \S+: (?:connect: connection refused|connectex: No connection could be made because the target machine actively refused it\.)$`,
    ),
    versions: all,
    kind: "outage",
    cause: "the host refuses connections: its service is down",
    who: "nobody",
    remedy: bundle,
  },
  {
    id: "unreachable",
    pattern: asking(
      String.raw`${dial} \S+: connect(?:ex)?: (?:network is unreachable|no route to host|host is down|A socket operation was attempted to an unreachable (?:network|host)\.)$`,
    ),
    versions: all,
    kind: "outage",
    cause: "there is no way from here to the host",
    who: "the network administrator",
    remedy: `check this machine's network; meanwhile ${bundle}`,
  },
  {
    id: "connection-timed-out",
    pattern: asking(
      String.raw`${dial} \S+: (?:i/o timeout$|connect: (?:connection|operation) timed out$|connectex: A connection attempt failed [^"]*$)`,
    ),
    versions: all,
    kind: "outage",
    cause: "the host does not answer a connection",
    who: "nobody",
    remedy: bundle,
  },
  {
    id: "answer-timed-out",
    pattern: asking(
      String.raw`(?:net/http: |http2: )?(?:TLS handshake timeout|timeout awaiting response headers)$|context deadline exceeded[^"]*$|(?:read|write) tcp \S+: (?:i/o timeout|(?:read|write): (?:connection|operation) timed out)$|net/http: request canceled .*Client\.Timeout exceeded`,
    ),
    versions: all,
    kind: "outage",
    cause: "the host was reached and did not answer in time",
    who: "nobody",
    remedy: bundle,
  },
  {
    id: "connection-reset",
    pattern: asking(
      String.raw`(?:read|write) tcp \S+: (?:read|write|wsarecv|wsasend): (?:connection reset by peer|broken pipe|An (?:existing|established) connection was .*)$`,
    ),
    versions: all,
    kind: "outage",
    cause: "the connection was broken off",
    who: "nobody",
    remedy: `run again; if it stays so, ${bundle}`,
  },
  {
    id: "answer-cut-off",
    pattern: either(
      asking(
        "(?:unexpected )?EOF$|http: server closed idle connection$|net/http: HTTP/1.x transport connection broken: ",
      ),
      error(String.raw`reading \S+: unexpected EOF$`),
    ),
    versions: all,
    kind: "outage",
    cause: "the answer ended before its end",
    who: "nobody",
    remedy: `run again; if it stays so, ${bundle}`,
  },
  {
    id: "http2-broken",
    pattern: either(
      asking('stream error: stream ID [^"]*$|http2: |connection error: [^"]*$'),
      error(String.raw`reading \S+: (?:stream error: stream ID|http2: )`),
    ),
    versions: all,
    kind: "outage",
    cause: "the host broke off an HTTP/2 answer, as one under load does",
    who: "nobody",
    remedy: `run again; if it stays so, ${bundle}`,
  },
  {
    id: "too-many-requests",
    pattern: error(String.raw`reading \S+: 429$`),
    versions: all,
    kind: "outage",
    cause: "the service answers too many requests with 429",
    who: "nobody",
    remedy: `ask it less at once; meanwhile ${bundle}`,
  },
  {
    id: "service-failed",
    pattern: error(String.raw`reading \S+: 5\d\d$`),
    versions: all,
    kind: "outage",
    cause: "the service answers with a failure of its own (5xx)",
    who: "the proxy's operator",
    remedy: bundle,
  },
  {
    id: "page-for-an-answer",
    pattern: error(
      `invalid response from proxy "…": (?:invalid character '<'|unexpected end of JSON input)$`,
    ),
    versions: all,
    kind: "outage",
    cause:
      "a web page, or nothing, came in the place of the proxy's answer: a network that wants a sign-in does so",
    who: "the network administrator",
    remedy: `open the address in a browser and sign in to the network; meanwhile ${bundle}`,
  },
  {
    id: "git-host-unreachable",
    pattern:
      /^fatal: unable to access '[^']*': (?:Could not resolve host: |Failed to connect to |Recv failure: |The requested URL returned error: 5\d\d$)/,
    versions: ever,
    kind: "outage",
    cause: "git cannot reach the host of the module's repository",
    who: "nobody",
    remedy: bundle,
  },
];

/** What a go that never ends says: nothing. It has no time limit of its own; see `timedOut`. */
export const hang: Entry = {
  id: "hang",
  pattern: /^$/,
  versions: ever,
  kind: "outage",
  cause: "go waited for an answer that did not come, and said nothing",
  who: "nobody",
  remedy: bundle,
};
