/** Files beside a Go file, and patterns for its embed directives, each of a package of its own. */
interface Group {
  readonly files: readonly string[];
  readonly patterns: readonly string[];
}

/** Globs of one element, among names that hold the glob's own characters. */
const globs: Group = {
  files: [
    ["a.txt", "b.txt", "ab.txt", "c.TXT", "a.txt.txt", "a", "b", "^", "-", "]", "é", "\u{20000}"],
    ["a-b", "a^b", "a]b", "a[b", "a!b", "a{b,c}", "a(b)", "a,b", "a+b", "a$b", "a..b", "a b"],
    ["é.txt", "日本.txt", "ß", "\u{20000}.txt", ".x", "_x", "..x", "all", "all-b", "txt"],
  ].flat(),
  patterns: [
    ["a.txt", "*.txt", "?.txt", "??.txt", "*", "?", "??", "a*", "*b", "*a*b*", "a?b", "a*b", "**"],
    ["**.txt", "*.*", "*.*.*", "C.txt", "c.txt", "c.T*", "[aB].txt", "[ab].txt", "[a-b].txt"],
    ["[A-Z].txt", "[^a].txt", "[a-z]*", "[^a-z]*", "[!a]*", "a[!b]b", "a[b", "a[[]b", "a\\[b"],
    ["a[]]b", "a]b", "a[\\]]b", "a\\]b", "a[\\^]b", "a[^^]b", "a^b", "a[\\-]b", "a[-]b", "a[a-]b"],
    ["a[-a]b", "a[--a]b", "a[+--]b", "a[ -~]b", "a[\\ -\\~]b", "a[!-,]b", "a{b,c}", "a{*}", "a(b)"],
    ["a\\{b,c\\}", "a+b", "a$b", "a..b", ".x", "_x", "..x", ".*", "_*", "[._]*", "all:.x", "all:*"],
    ["all:.*", "all", "all:all", "all:all-b", "all-*", "all:", "all:all:a.txt", "ALL:a.txt"],
    [
      "é.txt",
      "[é].txt",
      "[^a-z].txt",
      "?本.txt",
      "日*",
      "ß",
      "SS",
      "e\u0301.txt",
      "[é-ê]",
      "[à-ö]*",
    ],
    ["\u{20000}", "[\u{20000}].txt", "[\u{10000}-\u{2ffff}]", "[^é]", "[a-\u{20000}].txt", "\\é"],
    ["none", "none*", "?????????", "[z].txt", "[b-a].txt", "[^b-a].txt", "[]", "[]]", "[a", "[a-"],
    ["[a-]", "[-]", "[--", "[a--b]", "[]a]", "a[", "*[", "zz[", "zz*[", "[\\]", "[\\", "\\", "a\\"],
    ["\\a.txt", "[\\a-\\b].txt", "\\*", "\\?", "a*[]", "a.txt:", "'a.txt'", "a.txt,", "a.txt;"],
    ["C:x", "c:\\x", "$", "~", "a\u00adb", "\u200ba.txt", "[^-]", "[^\\-]", "[^^]", "[\\^-a]"],
    ["[^]", "[^]]", "[^]a]", "a[^]b", "[^-a]", "[^-]a]", "[^", "[^^", "[^a", "[^\\", "[a^]"],
  ].flat(),
};

/** Directories, hidden and seen, as they are named and as they are walked through. */
const directories: Group = {
  files: [
    ["a.txt", "dir/a.txt", "dir/b.html", "dir/.x", "dir/_x", "dir/sub/a.txt", "dir/sub/.x"],
    ["dir/sub/.y/a.txt", "dir/sub/_y/a.txt", "dir/.z/a.txt", "dir/.z/.z/.z", "dir/_z/sub/a.txt"],
    [".dir/a.txt", ".dir/.x", "_dir/a.txt", "_dir/sub/_x", "hidden/.x", "hidden/_sub/a.txt"],
    ["half/hidden/.x", "half/seen/a.txt", "half/.x", "a dir/a b.txt", "a dir/a  b.txt", "é/é/é"],
    ["[dir]/a.txt", "deep/a/b/c/d.txt", "deep/a/b/.c/d.txt", "deep/b/b/c/d.txt", "deep/é/b/a"],
    ["deep/c/b/_c/d.txt", "vendor/a.txt", "testdata/a.txt", "x/x.go", "go.sum", "go.mod.txt"],
  ].flat(),
  patterns: [
    ["dir", "dir/", "dir/.", "dir/..", "./dir", "../x", "..", ".", "/dir", "//dir", "dir//a.txt"],
    ["./a.txt", "../p1/a.txt", "dir/../a.txt", "dir/./a.txt", "/etc/passwd", "/a.txt", "dir/sub/"],
    ["dir/*", "dir/*/*", "dir/*.txt", "dir/.x", "dir/_x", "dir/.z", "dir/.z/*", "dir/.z/.z"],
    ["dir/.*", "dir/_*", "dir/sub", "dir/sub/.y", "dir/s?b/*", "dir/*/a.txt", "dir/[^.]*"],
    [
      "*",
      "*/a.txt",
      "*/*/a.txt",
      "*/*",
      "*/*/*",
      "*/*/*/*",
      "*/*/*/*/*",
      "*/*/*/*/*/*",
      "?*",
      "**",
    ],
    ["d*r/s*b/a*", "d[a-i]r", "[d]ir/[ab].txt", "[[]dir]/a.txt", "\\[dir\\]/a.txt", "\\[dir\\]"],
    ["[dir]", "[dir]/a.txt", "[\\[]dir]", ".dir", "_dir", ".dir/*", ".dir/.x", "_dir/sub", "*dir"],
    [
      "*dir/a.txt",
      "hidden",
      "hidden/*",
      "hidden/.x",
      "hidden/_sub",
      "half",
      "half/*",
      "half/hidden",
    ],
    ["half/seen", "h*/*/*", "deep", "deep/*", "deep/*/b", "deep/?/b/c", "deep/*/b/?c", "deep/é/b"],
    ["deep/[é]/b/a", "deep/[à-ö]/b/a", "deep/**/d.txt", "deep/*/b/c/d.txt", "deep/a/b/.c", "é"],
    ["all:dir", "all:dir/*", "all:dir/sub", "all:hidden", "all:half", "all:half/*", "all:deep"],
    ["all:_dir", "all:*", "all:*/*", "all:./dir", "all:/dir", "all:dir/", "all:../x", "all:."],
    ["none/*", "dir/none", "none/a.txt", "a.txt/", "a.txt/x", "a.txt/*", "*/none", "dir/*/none"],
    [
      "dir\\/a.txt",
      "dir/\\a.txt",
      "\\d\\i\\r/a.txt",
      "[a/b]",
      "[^/]ir",
      "dir[/]a.txt",
      "dir?a.txt",
    ],
    [
      "zz/[",
      "[/zz",
      "dir/[",
      "dir[/a.txt",
      "DIR",
      "Dir/a.txt",
      "vendor",
      "testdata/*",
      "x",
      "*.go",
    ],
    ["go.*", "go.sum", "x/*.go", "C:/x", "dir\\a.txt", "a.txt//b", "a.txt/**/", "//a.txt"],
  ].flat(),
};

/** Names that no module may have, some of them below directories that may. */
const names: Group = {
  files: [
    [
      "a/a.txt",
      "a/e\u0301.txt",
      "b/a:b",
      "b/ok",
      "c/con/x.txt",
      "c/ok.txt",
      "d/aux.txt",
      "d/ok.txt",
    ],
    ["e/x.", "e/ok", "f/\u{1F600}.txt", "f/ok.txt", "g/.aux/x", "g/.a:b", "g/ok.txt", "h/sub/nul"],
    [
      "h/ok.txt",
      "i/sub/x\\y/z.txt",
      "i/ok.txt",
      "_j/aux",
      "_j/ok.txt",
      "k'/x.txt",
      "l/m;n/o",
      "l/p",
    ],
    ["q/it's", "q/_it's", "r/PRN", "r/ok", "s/com1.x.y", "s/com10", "t/lpt9/x", "t/lpt0/x"],
  ].flat(),
  patterns: [
    ["a", "a/*", "a/a*", "b", "b/*", "b/[o]k", "c", "c/*", "c/con", "c/con/x.txt", "all:c", "d"],
    [
      "d/ok.txt",
      "d/*",
      "d/a*",
      "e",
      "e/x.",
      "e/?k",
      "f",
      "f/*.txt",
      "f/ok.txt",
      "g",
      "all:g",
      "g/*",
    ],
    ["g/.aux", "all:g/.aux", "h", "h/*", "h/sub", "all:h", "h/ok.txt", "i", "i/sub", "i/sub/*"],
    [
      "i/sub/x\\\\y",
      "i/*",
      "_j",
      "_j/*",
      "all:_j",
      "_j/ok.txt",
      "k'",
      "k'/x.txt",
      "k*",
      "l",
      "l/*",
    ],
    ["q", "all:q", "q/*", "q/_*", "r", "r/*", "s", "s/*", "s/com10", "t", "t/*", "t/lpt0"],
  ].flat(),
};

/** Folders of version control, and ones that are called like a module's go.mod. */
const marked: Group = {
  files: [
    ["vcs/a.txt", "vcs/.git/config", "vcs/.hg/x", "vcs/.svn/x", "vcs/.bzr/x", "vcs/.gitignore"],
    ["vcs/.git2/x", "vcs/sub/.git/x", "file/.git", "file/a.txt", "file/.hg", "only/.svn/x"],
    ["git/a.txt", "git/git/x", ".git/x", "m/go.mod/a.txt", "m/b.txt", "m/d/c.txt", "n/go.mod.txt"],
    [
      "n/m/go.mod/a.txt",
      "n/m/b.txt",
      "n/m/d/c.txt",
      "n/go.sum",
      "n/a/GO.MOD/x",
      "o/m/go.mod/a.txt",
    ],
  ].flat(),
  patterns: [
    ["vcs", "all:vcs", "vcs/*", "all:vcs/*", "vcs/.git", "vcs/.git/config", "vcs/.git2", "vcs/.g*"],
    [
      "vcs/.gitignore",
      "vcs/sub",
      "all:vcs/sub",
      "vcs/*/*",
      "file",
      "all:file",
      "file/.git",
      "file/*",
    ],
    ["only", "all:only", "only/*", "only/.svn/x", "git", "git/git", ".git", ".git/x", "all:.git"],
    ["m", "m/*", "m/b.txt", "m/d", "m/d/c.txt", "m/go.mod", "m/go.mod/a.txt", "n", "all:n", "n/*"],
    ["n/m", "n/m/b.txt", "n/m/d/c.txt", "n/go.sum", "n/go.mod.txt", "n/a", "n/a/*", "o", "o/*"],
  ].flat(),
};

export const groups: readonly Group[] = [globs, directories, names, marked];
