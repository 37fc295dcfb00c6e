/** The files beside each of the Go files below. */
export const beside: readonly string[] = [
  ["a.txt", "b", "é.txt", "a b.txt", "x  y.txt", "a[b", "all", "a dir/a  b.txt", "dir/a.txt"],
  ["dir/b.html", "dir/.x", "dir/sub/a.txt", "none/.x"],
].flat();

/** What stands behind `//go:embed `. */
const words = [
  ["a.txt b", "a.txt  b", "a.txt\tb", "a.txt\u00a0b", "a.txt\u3000b", "a.txt\u0085b", "a.txt\fb"],
  ["a.txt\u200bb", '"a b.txt"', "`a b.txt`", '"a b.txt" b', '"a b.txt"\t`b`', '"a b.txt"b'],
  ['"a.txt"\u2003"b"', '"a.txt"\u200b"b"', '"a.txt""b"', "`a.txt``b`", '"a.txt', "`a.txt"],
  ['b "a.txt', "b `a.txt", '"a.txt"b.txt', 'a"b', "a`b", 'a.txt"', '"dir/*.txt" dir/b.html'],
  [
    '"\\u0061.txt"',
    '"\\x61.txt"',
    '"\\141.txt"',
    '"\\U00000061.txt"',
    '"a\\tb"',
    '"\\xc3\\xa9.txt"',
  ],
  [
    '"\\303\\251.txt"',
    '"\\u00e9.txt"',
    '"\\xff"',
    '"[^\\xff]"',

    '"a\\\\[b"',
    '"a\\[b"',
  ],
  [
    "`a\\[b`",
    "a\\[b",
    '"all:dir"',
    "`all:dir`",
    'all:"dir"',
    '"all":dir',
    "all: dir",
    "all:",
    '""',
  ],
  ["``", '"" a.txt', '"."', '" "', '" a.txt"', '"a.txt "', '"a.txt" "a.txt"', "a.txt a.txt"],
  ["dir dir/sub dir/sub/a.txt", "dir/* dir", '"x  y.txt"', "x  y.txt", '"a dir"/*', '"a dir/*"'],
  ['"a dir/a  b.txt"', "missing a.txt", "a.txt missing", "a.txt [", "none a.txt", "a.txt none"],
  ['"\\""', '"a\\"b"', '"a\\\'b"', "'a b.txt'", '"\\400"', '"\\377"', '"\\ud800"', '"\\U00110000"'],
  [
    '"\\0"',
    '"\\x00"',
    '"\\x6"',
    '"\\u006"',
    '"\\q"',
    '"a\\nb"',
    '"\\',
    '"\\"',
    "// a.txt",
    "/* b */",
  ],
  ["a.txt // b", "a.txt /* b */", "a.txt //go:embed b", "a.txt;b", "a.txt,b", "a.txt \\", "  b  "],
].flat();

/** Comments that are one directive, several, or none. */
const comments = [
  ["//go:embed", "//go:embed ", "//go:embed\ta.txt", "//go:embed\u00a0a.txt", "//go:embed\u0085b"],
  ["//go:embed\u200bb", "//go:embeda.txt", "//go:embed:a.txt", "//go:embed=a.txt", '//go:embed"b"'],
  ["//go:embed: a.txt", "//go:embeds a.txt", "//go:embed-x a.txt", "//go:embed//b", "//go:embed*"],
  ["// go:embed a.txt", "//go: embed a.txt", "//go :embed a.txt", "//Go:embed a.txt"],
  ["//go:Embed a.txt", "///go:embed a.txt", "//\tgo:embed a.txt", "/*go:embed a.txt*/"],
  [
    "/* //go:embed a.txt */",
    "/*\n//go:embed a.txt\n*/",
    "/* a */ //go:embed b",
    "/**///go:embed b",
  ],
  ["//go:embed a.txt\n//go:embed b", "//go:embed a.txt\n//go:embed a.txt", "//go:embed b\n\n\n"],
  [
    "//go:embed a.txt\n// between\n//go:embed dir",
    '//go:embed a.txt\n//go:embed "b\n//go:embed dir',
  ],
  ["//go:embed b\n//go:embed missing", "// a\n//go:embed b\n// c", "//go:generate x\n//go:embed b"],
  [
    "//go:build ignore\n//go:embed b",
    "//line x.go:1\n//go:embed b",
    "//go:embed b\\\n//go:embed all",
  ],
  ["var y = 1 //go:embed b", "var y = 1 / 2 //go:embed b", "var y = 1 //\n//go:embed b"],
  ["var y = `\n//go:embed b\n`", 'var y = "//go:embed b"', "var y = '\"' //go:embed b"],
  ["var y = '`' //go:embed b", "var y = '\\'' //go:embed b", 'var y = "\\\\" //go:embed b'],
  ['var y = "\\"" //go:embed b', "var y = `\\` //go:embed b", 'var y = `"` //go:embed b'],
  ['var y = "`" //go:embed b', "var y = '/*' //go:embed b", 'var y = "/*" //go:embed b'],
  ["\t//go:embed b", "\t\t//go:embed b\r", "//go:embed a.txt\r\n//go:embed b\r", "//go:embed \rb"],
  [
    "//go:em\rbed b",
    "//\rgo:embed b",
    '//go:embed "b"\r"all"',
    "// x\r//go:embed b",
    "/*\r*/ //go:embed b",
  ],
  [
    "func f() {\n\t//go:embed b\n\tvar z string\n}",
    "type t struct {\n\t//go:embed b\n\tx string\n}",
  ],
  ["var (\n\t//go:embed b\n\ty string\n\n\t//go:embed dir\n\tz string\n)", "$ //go:embed b"],
  ['var y = "open\n//go:embed b', "var y = 'open\n//go:embed b", "var y = `open\n//go:embed b"],
  ['var y = "open //go:embed b\n//go:embed all', "var y = 'a //go:embed b\n//go:embed all"],
  [
    'var y = "open\\\n//go:embed b',
    "var y = 'open\\\n//go:embed b",
    "var y = 1 /* open\n//go:embed b",
  ],
  ["var y = '\n//go:embed b", "var y = '\\\\' //go:embed b", 'var y = "\u0000" //go:embed b'],
].flat();

/** Whole files: where the import stands, how it is written, and whether it is there. */
const whole = [
  ["package x\n\n//go:embed b\n", 'package x\n\nimport _ "embed"\n//go:embed b', "package x\n"],
  [
    'package x\n\n//go:embed b\nimport _ "embed"\n',
    'package x //go:embed b\n\nimport _ "embed"\n\n//go:embed a.txt\n',
    '//go:embed b\npackage x\n\nimport _ "embed"\n',
    'package x\n\nimport _ "embed" //go:embed b\n',
    'package x\n\nimport (\n\t//go:embed b\n\t_ "embed"\n)\n',
    'package x\n\nimport "embed"\n\n//go:embed b\nvar X embed.FS\n',
    'package x\n\nimport e "embed"\n\n//go:embed b\nvar X e.FS\n',
    "package x\n\nimport . `embed`\n\n//go:embed b\nvar X FS\n",
    'package x\n\nimport (\n\t"fmt"\n\t_ "emb\\x65d"\n)\n\n//go:embed b\n',
    'package x\n\nimport "fmt"\nimport _ "embed"\n\n//go:embed b\n',
    'package x\n\nimport _ "embed"; var y int\n\n//go:embed b\n',
    'package x\n\nimport _ "embed/x"\n\n//go:embed b\n',
    'package x\n\nimport _ "Embed"\n\n//go:embed b\n',
    'package x\n\nimport _ " embed"\n\n//go:embed b\n',
    'package x\n\n// import _ "embed"\n\n//go:embed b\n',
    'package x\n\nvar y = 1\n\nimport _ "embed"\n\n//go:embed b\n',
    'package x\r\n\r\nimport _ "embed"\r\n\r\n//go:embed b\r\nvar X string\r\n',
    '\ufeffpackage x\n\nimport _ "embed"\n\n//go:embed b\n',
    'package main\n\nimport _ "embed"\n\n//go:embed b\n\nfunc main() {}\n',
    'package x\n\nimport _ "embed"\n\nvar y = "\ufeff"\n\n//go:embed b\n',
    'package x\n\nimport _ "embed"\n\nvar y = `\n\n//go:embed a.txt\n` //go:embed b\n',
  ],
].flat();

/** Go files with directives of every form, and with comments that are none. */
export const sources: readonly string[] = [
  ...[...words.map((each) => `//go:embed ${each}`), ...comments].map(
    (each) => `package x\n\nimport _ "embed"\n\nvar first int\n\n${each}\nvar X string\n`,
  ),
  ...whole,
];
