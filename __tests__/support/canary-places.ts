import { canaries } from "./canary.ts";
import type { Lock } from "./goproxy.ts";
import type { Variables } from "./sandbox.ts";

/** Where the credentials are that the proxy demands. */
export interface Place {
  readonly lock: Omit<Lock, "key" | "certificate">;
  readonly variables: Variables;
  readonly goEnv: string;
  readonly netrc: string;
  /** What GOPROXY is given back as. */
  readonly before: string;
  /** A store's folder; a secret in its name would be in paths. */
  readonly store: string;
}

const encode = encodeURIComponent;
const prefix = `/${canaries.path}/mod`;
const query = `?token=${encode(canaries.query)}`;
const nothing = { login: undefined, prefix: "", query: "" };
const rest = { goEnv: "", netrc: "", store: "bundles" };

/** Places, by what they are; each by the host and port of its proxy. */
export const places: Readonly<Record<string, (host: string) => Place>> = {
  "a password, a path and a query of GOPROXY": (host) => {
    const before = `https://ann:${encode(canaries.password)}@${host}${prefix}${query}|off`;
    const lock = { login: `ann:${canaries.password}`, prefix, query };
    return { ...rest, lock, variables: { GOPROXY: before }, before, store: `of-${canaries.path}` };
  },
  "a user name of GOPROXY in the go env file": (host) => {
    const goEnv = `GOPROXY=https://${canaries.user}@${host},https://ann:${encode(canaries.goEnv)}@${host}/b\n`;
    const lock = { ...nothing, login: `${canaries.user}:` };
    return { ...rest, lock, variables: { GOPROXY: "" }, goEnv, before: "" };
  },
  ".netrc": (host) => {
    const before = `https://${host}`;
    const netrc = `machine ${host}\nlogin ann\npassword ${canaries.netrc}\n`;
    const lock = { ...nothing, login: `ann:${canaries.netrc}` };
    return { ...rest, lock, netrc, variables: { GOPROXY: before }, before };
  },
};
