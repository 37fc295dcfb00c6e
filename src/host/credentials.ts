/**
 * Where credentials stand in the values that go reads, by go's own rules where it has some. What is found here is only
 * masked, never used: a rule that takes a little too much is better than one that takes too little.
 */

/** A secret as it was written, percent-encoded or not; `user` is the name that it is sent with, if there is one. */
export interface Credential {
  readonly value: string;
  readonly user: string | undefined;
}

/** User names that everybody uses: not to be masked, a log would be unreadable. */
const plainNames = new Set(
  "x-access-token oauth2 oauth2accesstoken git user username token _json_key _json_key_base64 anonymous gitlab-ci-token x-token-auth x-oauth-basic administrator developer artifactory bitbucket jenkins".split(
    " ",
  ),
);
/** Shorter user names beside a password are names, longer ones may be tokens. */
const longName = 8;
const shortestValue = 6;
const shortestToken = 16;

/** The credentials in a variable's value, by what go, or Go's HTTP client, reads that variable for. */
export function inVariable(name: string, value: string): Credential[] {
  switch (name.toUpperCase()) {
    case "GOPROXY":
      // cmd/go/internal/modfetch/proxy.go, proxyList
      return value.split(/[,|]/).flatMap((entry) => inUrl(entry.trim()));
    case "GOSUMDB":
      // cmd/go/internal/modfetch/sumdb.go, dbDial: a key, and after a blank a URL
      return value.trim().split(/\s+/).slice(1).flatMap(inUrl);
    case "GOAUTH":
      return inAuth(value);
    case "HTTP_PROXY":
    case "HTTPS_PROXY":
    case "ALL_PROXY":
      // golang.org/x/net/http/httpproxy: the scheme may be left out
      return inUrl(value.includes("://") ? value : `http://${value}`);
    default:
      return [...inText(value), ...inHeaders(value)];
  }
}

/** `Authorization: Basic …`, as git's variables hold it for `http.extraheader`. */
function inHeaders(text: string): Credential[] {
  return [...text.matchAll(/\b(?:basic|bearer|token)\s+([^\s'"]{8,})/gi)].map(([, value = ""]) => ({
    value,
    user: undefined,
  }));
}

/** The user and password of every URL in a text. */
function inText(text: string): Credential[] {
  return [...text.matchAll(/:\/\/([^\s/?#"<>`]*)@/g)].flatMap(([, userinfo = ""]) =>
    inUserinfo(userinfo),
  );
}

/** The passwords of a .netrc, and login names that may be tokens. cmd/go/internal/auth/netrc.go, parseNetrc. */
export function inNetrc(text: string): Credential[] {
  const found: Credential[] = [];
  let user: string | undefined;
  const words = text.replace(/\bmacdef\b.*(?:\n.+)*/g, "").match(/\S+/g) ?? [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (word === "machine" || word === "default") {
      user = undefined;
    } else if (word === "login" && next !== undefined) {
      user = next;
      found.push(...(isTelling(next) ? [{ value: next, user: undefined }] : []));
    } else if (word === "password" && next !== undefined) {
      found.push({ value: next, user });
    }
  });
  return found;
}

/** The variables of a `go env` file: `KEY=VALUE` lines. cmd/go/internal/cfg/cfg.go, readEnvFile. */
export function inGoEnv(text: string): Credential[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^\s*([A-Za-z0-9_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : inVariable(name, value);
  });
}

/** Commands with arguments, between semicolons. cmd/go/internal/auth/auth.go, runGoAuth. */
function inAuth(value: string): Credential[] {
  return value.split(";").flatMap((command) => {
    const [, ...words] = command.trim().split(/\s+/);
    const named = words.flatMap((word, at) => {
      const asked = /^--?[\w-]*(?:token|password|passwd|secret|key)[\w-]*(?:=(.+))?$/i.exec(word);
      const given = asked?.[1] ?? (asked === null ? undefined : words[at + 1]);
      return given === undefined ? [] : [given];
    });
    const likely = words.map((word) => word.replace(/^--?[\w-]+=/, "")).filter(isToken);
    const secrets = [...named, ...likely].map((each) => ({ value: each, user: undefined }));
    return [...secrets, ...words.flatMap(inUrl)];
  });
}

/** The user and password of a URL, parts of its path that look like tokens, and the values of its query. */
function inUrl(url: string): Credential[] {
  const [, scheme = "", rest] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/s.exec(url) ?? [];
  if (rest === undefined) {
    return [];
  }
  const { userinfo, after } = divide(rest);
  const [path = "", query = ""] = after.split(/[?#](.*)/s);
  // A file's path names folders of this machine, and whoever reads the log knows them.
  const segments = scheme.toLowerCase() === "file" ? [] : path.split("/").slice(1);
  const values = query.split(/[&;#]/).map((pair) => pair.slice(pair.indexOf("=") + 1));
  const secrets = [
    ...segments.filter((each) => isToken(decode(each))),
    ...values.filter((each) => each.length >= shortestValue),
  ];
  return [...inUserinfo(userinfo), ...secrets.map((value) => ({ value, user: undefined }))];
}

/**
 * A URL behind its `//`. Go takes what stands before the last `@` of the host for the userinfo; a password with a bare
 * `/` makes it refuse the URL, and say it in full, so that such a one is understood too.
 */
function divide(rest: string): { readonly userinfo: string; readonly after: string } {
  const end = rest.search(/[/?#]/);
  const host = end === -1 ? rest : rest.slice(0, end);
  const isHost = host.includes("@") || /^(?:[^:]*|\[.*\])(?::\d*)?$/.test(host);
  const at = (isHost ? host : rest).lastIndexOf("@");
  return { userinfo: at === -1 ? "" : rest.slice(0, at), after: rest.slice(at + 1) };
}

function inUserinfo(userinfo: string): Credential[] {
  const [user = "", password = ""] = userinfo.split(/:(.*)/s);
  const name = decode(user);
  const isSecret = password === "" ? !plainNames.has(name.toLowerCase()) : isTelling(name);
  return [
    ...(isSecret && name !== "" ? [{ value: user, user: undefined }] : []),
    ...(password === "" ? [] : [{ value: password, user: name }]),
    // A token as a user name is sent with an empty password.
    ...(password === "" && isSecret && name !== "" ? [{ value: "", user: name }] : []),
  ];
}

function isTelling(name: string): boolean {
  return name.length >= longName && !plainNames.has(name.toLowerCase());
}

/** Whether a word is long and mixed as tokens are, and no version, host name or some words with numbers. */
export function isToken(word: string): boolean {
  if (word.length < shortestToken || !/^[\w.~+=-]+$/.test(word) || new Set(word).size < 8) {
    return false;
  }
  if (/^v\d+\./.test(word) || /^(?:[a-z0-9-]+\.)+[a-z]{2,12}$/.test(word)) {
    return false;
  }
  return word.split(/[-_.~+=]/).some((piece) => !isOrdinary(piece));
}

/** `go`, `2024`, `nexus3`, `repoGroup`; and not `9f8a7b6c` or `aZbYcXdWeVf`. */
function isOrdinary(piece: string): boolean {
  const turns = piece.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
  return /^(?:[A-Za-z]*\d{0,4})$/.test(piece) && turns < 4;
}

/** A text with its percent-encoding taken off; as it is where that is none. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
