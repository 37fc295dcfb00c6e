/** The go.mod of an app. */
export const goMod = (lines: string, go = "1.22") =>
  `module example.com/app\n\ngo ${go}\n\n${lines}\n`;
/** A module of go 1.18. */
export const module = (
  path: string,
  files: Readonly<Record<string, string>>,
  version = "v1.0.0",
) => ({
  path,
  version,
  files: { "go.mod": `module ${path}\n\ngo 1.18\n`, ...files },
});
/** A module of one package. */
export const x = module("a.test/x", { "x.go": "package x\n", LICENSE: "of x\n" });
/** The line that requires it. */
export const one = "require a.test/x v1.0.0";
const cgo =
  'package x\n\nimport (\n\t"C"\n\t_ "embed"\n)\n\n//go:embed d.txt e/e.txt\nvar x string\n';
/** A module whose one file is for cgo, and embeds. */
export const cgoModule = module("a.test/x", {
  "x.go": cgo,
  "d.txt": "copied anyway",
  "e/e.txt": "embedded",
});
