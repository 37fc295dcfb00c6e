import { expect, test } from "@jest/globals";
import { inGoEnv, inNetrc, inVariable, isToken } from "../../src/host/credentials.ts";

const token = "9f8a7b6c5d4e3f2a1b0c";
const only = (value: string, user?: string) => ({ value, user });

test.each([
  ["a password", "https://ann:p%40ss@proxy.example.com/mod", [only("p%40ss", "ann")]],
  ["a password with @", "https://ann:p@ss@proxy.example.com", [only("p@ss", "ann")]],
  ["a password that go refuses", "https://ann:p/s@s@proxy.example.com", [only("p/s@s", "ann")]],
  ["a token as a user", `https://${token}@h.example.com`, [only(token), only("", token)]],
  ["a short name alone", "https://s3cr@h.example.com", [only("s3cr"), only("", "s3cr")]],
  ["a token beside a password", `https://${token}:x@h`, [only(token), only("x", token)]],
  ["a token as a password", `https://oauth2:${token}@h`, [only(token, "oauth2")]],
  ["a name that everybody has", "https://git@h.example.com/mod", []],
  ["a token in the path", `https://h.example.com/t/${token}/mod`, [only(token)]],
  ["tokens in the query", `https://h/mod?a=1&token=${token}#f`, [only(token)]],
  ["a path on this disk", `file:///home/${token}/mod`, []],
  ["a port and no login", "http://127.0.0.1:8080/a@b", []],
  ["an IPv6 host", "http://[::1]:8080/a@b", []],
  ["no URL", "direct", []],
])("GOPROXY: %s", (_, url, found) => {
  expect(inVariable("GOPROXY", url)).toEqual(found);
  expect(inVariable("GOPROXY", `off,${url} |direct`)).toEqual(found);
  expect(inGoEnv(`A=b\nnothing\nGOPROXY=${url}\r\n`)).toEqual(found);
});

test.each([
  ["GOSUMDB", "sums.example.com+hash+key", []],
  ["GOSUMDB", "name+hash+key https://a:sesame@sums.example.com", [only("sesame", "a")]],
  ["https_proxy", "a:sesame@proxy.example.com:3128", [only("sesame", "a")]],
  ["ALL_PROXY", "socks5://a:sesame@proxy.example.com", [only("sesame", "a")]],
  ["GOAUTH", "off", []],
  ["GOAUTH", "netrc; git /home/ann/work", []],
  ["GOAUTH", "helper --token sesame", [only("sesame")]],
  ["GOAUTH", "netrc;helper --api-key=sesame -v", [only("sesame")]],
  ["GOAUTH", `helper --for=${token} ${token}`, [only(token), only(token)]],
  ["GOAUTH", "helper https://a:sesame@h.example.com", [only("sesame", "a")]],
  ["GIT_CONFIG_VALUE_0", "Authorization: Basic YTpzZXNhbWU=", [only("YTpzZXNhbWU=")]],
  ["GIT_CONFIG_KEY_0", "url.https://a:sesame@h/.insteadOf", [only("sesame", "a")]],
])("%s=%s", (name, value, found) => {
  expect(inVariable(name, value)).toEqual(found);
});

test(".netrc: on one line or many, without its macros", () => {
  const text = `machine a login ann password one
machine b
  login ${token}
  password two
macdef init
  password not
  login not

default password three
`;

  expect(inNetrc(text)).toEqual([
    only("one", "ann"),
    only(token),
    only("two", token),
    only("three"),
  ]);
  expect(inNetrc("machine a login ann password")).toEqual([]);
});

test.each([
  token,
  "ghp_0123456789abcdefABCDEF0123456789abcd",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N",
  "6f1c2a34-9b7d-4e21-8c55-0d1e2f3a4b5c",
  "aBcDeFgHiJkLmNoP",
])("%s is a token", (word) => {
  expect(isToken(word)).toBe(true);
});

test.each([
  "artifactory",
  "go-virtual-release-2024",
  "nexus3-go-group-release-1",
  "ourGoRepositoryGroup",
  "v0.0.0-20240102030405-0123456789ab",
  "modules9x9x9x.internal.example.com",
  "aaaaaaaa11111111aaaa",
  "a/b+0123456789abcdef0123",
])("%s is no token", (word) => {
  expect(isToken(word)).toBe(false);
});
