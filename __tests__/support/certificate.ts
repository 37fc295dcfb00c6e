import { readFile } from "node:fs/promises";
import type { Sandbox } from "./sandbox.ts";

/** A certificate for 127.0.0.1 and its key, and the variable that makes go believe it: made by a program of go's own. */
export async function certificate(box: Sandbox, folder: string) {
  await box.write(folder, {});
  const root = (await box.run("", ["go", "env", "GOROOT"])).trim();
  const program = `${root}/src/crypto/tls/generate_cert.go`;
  await box.run(folder, ["go", "run", program, "--host=127.0.0.1", "--ecdsa-curve=P256", "--ca"]);
  return {
    certificate: await readFile(box.path(folder, "cert.pem"), "utf8"),
    key: await readFile(box.path(folder, "key.pem"), "utf8"),
    variables: { SSL_CERT_FILE: box.path(folder, "cert.pem") },
  };
}
