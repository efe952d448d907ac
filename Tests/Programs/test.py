#!/usr/bin/env python3
"""Plant a program that nothing installs wherever one can be run, and look whether the check sees it; and show it what is
no program.

usage: Tests/Programs/test.py
"""
import importlib.machinery
import importlib.util
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
loader = importlib.machinery.SourceFileLoader("check", str(HERE / "check"))
check = importlib.util.module_from_spec(importlib.util.spec_from_loader("check", loader))
loader.exec_module(check)

TABLE = {"cat": "coreutils", "sort": "coreutils", "jq": "jq", "env": "coreutils", "git": "git", "find": "findutils",
         "xargs": "findutils", "parallel": "parallel", "timeout": "coreutils", "bash": "bash", "sed": "sed",
         "awk": "mawk", "tar": "tar"}
PACKAGES = {"build": {"git"}, "test": {"git", "jq", "parallel"}}

# Each runs plant.
SHELL = [
    "plant", "plant x", "cat x | plant", "cat x |\n  plant -", "cat x && plant", "cat x || plant", "cat x; plant",
    "x=$(plant)", "x=\"a $(plant b) c\"", "x=`plant`", "cat <(plant)", "cat x > >(plant)", "LC_ALL=C plant", "! plant",
    "if plant; then cat; fi", "if cat; then plant; fi", "if cat; then cat; else plant; fi", "while plant; do cat; done",
    "for x in a b; do plant; done", "for ((i = 0; i < 2; i++)); do plant; done", "until cat; do plant $x; done",
    "case $x in a) plant ;; esac", "case $x in\na | b) cat ;;\n*) plant ;;\nesac", "case $x in (a) cat;; esac; plant",
    "f() { plant; }", "f() (plant)", "(plant)", "{ plant; }", "cat x 2>/dev/null | plant", ">x plant", "2>&1 plant",
    "env -u HOME A=b plant", "xargs -n 1 -0 plant", "xargs -I {} plant {}", "timeout -k 1 5 plant", "exec plant",
    "find . -exec plant {} +", "bash -c 'cat; plant'", "bash -o pipefail -c 'plant | cat'", "trap 'plant x' EXIT",
    "parallel 'plant {} | cat' ::: 1", "parallel -j 2 plant {} ::: 1", "eval 'plant'", "cat <<'X'\nno\nX\nplant",
    "cat <<X | plant\nno\nX", "[[ -e x ]] && plant", "[ -e x ] && plant", "((x > 1)) && plant", "a=(b c); plant",
    "a=($(plant))", "x=${y:-$(plant)}", "echo \"${x%\"$(plant)\"}\"", "cat \\\n  x; plant", "# no\nplant", "cat x & plant",
    "if [[ $x =~ ^(a|b)$ ]]; then plant; fi", "[[ $(plant) ]]", "$(plant)/bin x", "time plant", "/usr/bin/plant",
    "command plant", "command -v plant", "sudo plant x", "coproc plant", "cat '\n' ; plant", "cat $'\\n' ; plant",
    "echo $((1 + $(plant)))", "x=1 y=2 plant", "scripts/require cat plant",
]
# None of these does.
NO_PROGRAM = [
    "echo plant", "cat plant", "# plant", "x=plant", "x='plant y'", "cat <<X\nplant\nX", "cat <<-'X'\n\tplant\n\tX",
    "case plant in plant) cat ;; esac", "for plant in plant; do cat; done", "plant() { cat; }; plant", "[[ plant ]]",
    "((plant))", "awk '{ print | \"plant\" }'", "cat > plant", "a=(plant)", "./plant", "bin/plant", "wk-plant",
    "$x", "\"$x\" plant", "jq '.a | plant'", "sed 's/;plant/x/'", "env A=b cat plant", "cat < plant", "cat <<< plant",
    "parallel cat ::: plant", "xargs -I plant cat", "find plant -name plant", "[[ -e x && plant == y ]]", "function plant { cat; }",
]
OTHERS = [
    # file                                  text
    ("Makefile",                            "x = $(shell plant a)\n"),
    ("Makefile",                            "all:\n\t@plant $(X)\n"),
    ("Makefile",                            "all: build\n\tfor x in a; do \\\n\t\tplant $$x; \\\n\tdone\n"),
    ("Makefile",                            "all:\n\t[ -d $(dir $(x)) ] || plant\n"),
    ("debian/rules",                        "#!/usr/bin/make -f\n%:\n\tplant $@\n"),
    ("README.md",                           "```console\n$ plant x\n```\n"),
    ("docs/a.md",                           "```console\n$ cat x |\n    plant\nb\n```\n"),
    ("man/a.1",                             ".Bd -literal\n$ cat \\e\n    x | plant\n.Ed\n"),
    ("examples/slurm/a.sbatch",             "#!/usr/bin/env bash\n#SBATCH a\nplant\n"),
    ("scripts/a",                           "#!/bin/sh\nplant\n"),
    ("Tests/CommandTests/golden/a/command", "cat x | plant\n"),
    ("Tests/CommandTests/A.swift",          'workshop.run("cat x | plant")\n'),
    ("Tests/CommandTests/A.swift",          'let a = try workshop.run(\n    """\n    cat x\n    plant\n    """)\n'),
    ("Tests/CommandTests/A.swift",          'run(#"plant "a\\(b)"#)\n'),
    ("Tests/CommandTests/A.swift",          'run("\\(f("x")); plant \\"x\\"")\n'),
    ("Tests/a.py",                          'subprocess.run(["plant", "x"])\n'),
    ("Tests/a.py",                          'subprocess.Popen(["bash", "-c", f"cat {x} | plant"])\n'),
    ("Tests/a.py",                          'subprocess.check_output("plant x", shell=True)\n'),
    ("Tests/a.py",                          'subprocess.run(["timeout", "5", "plant"])\n'),
    ("Tests/a.py",                          'shutil.which("plant")\n'),
    ("Tests/a",                             '#!/usr/bin/env python3\nsubprocess.run(["plant", x], check=True)\n'),
]
# A row of a table may be a command, or not: what is on this machine counts, as tar is, which the first table lacks.
UNSURE = [
    ("Tests/CommandTests/A.swift",          '("cat x | tar c", "1"),\n', True),
    ("Tests/CommandTests/A.swift",          '("tar c x",       "1"),\n', True),
    ("Tests/CommandTests/A.swift",          '("tar", "plant x; plant"),\n', False),
    ("Tests/CommandTests/A.swift",          '// "tar c x"\n', False),
    ("Tests/a.py",                          'command = ["tar", "-c", "x"]\n', True),
    ("Tests/a.py",                          'columns = ["tar", "x"]\n', False),
    ("Tests/a.py",                          'f("cat x | tar c")\n', True),
    ("Tests/a.py",                          '"""Runs cat | tar c."""\n', False),
]


def problems(name, text, table=None):
    table = TABLE if table is None else table
    found = check.unknown([(name, text)], table, lambda group: PACKAGES.get(group, {"git", "jq", "parallel"}))
    return [problem for problem in found if "nothing runs" not in problem]


class Programs(unittest.TestCase):
    def test_shell(self):
        for text in SHELL:
            with self.subTest(text):
                self.assertIn("plant is not in", "\n".join(problems("Tests/CommandTests/golden/a/command", text)))

    def test_what_is_no_program(self):
        for text in NO_PROGRAM:
            with self.subTest(text):
                self.assertEqual(problems("Tests/CommandTests/golden/a/command", text), [])

    def test_other_files(self):
        for name, text in OTHERS:
            with self.subTest(name=name, text=text):
                self.assertIn("plant is not in", "\n".join(problems(name, text)))

    def test_what_only_may_be_a_command(self):
        table = {key: value for key, value in TABLE.items() if key != "tar"}
        for name, text, is_seen in UNSURE:
            with self.subTest(name=name, text=text):
                self.assertEqual("tar is not in" in "\n".join(problems(name, text, table)), is_seen)

    def test_packages(self):
        for name, text, expected in [
            ("scripts/a", "#!/bin/sh\njq .", "scripts/a:2: jq is of jq, which scripts/install-needs build does not install"),
            ("scripts/a", "#!/bin/sh\n\ngit log", None),
            ("README.md", "$ jq .\n", None),
            ("README.md", "$ make x\n$ curl x\n", None),
        ]:
            with self.subTest(name=name, text=text):
                self.assertEqual(problems(name, text), [expected] if expected else [])

    def test_the_line_is_said(self):
        self.assertTrue(problems("Tests/CommandTests/A.swift", 'a\nrun(\n"""\ncat\nplant\n""")\n')[0].startswith(
            "Tests/CommandTests/A.swift:5: "))

    def test_lines_that_nothing_needs(self):
        self.assertEqual(check.unknown([("README.md", "$ cat\n")], {"cat": "coreutils", "bc": "bc"}, lambda group: set()),
                         ["Tests/Programs/programs.tsv: nothing runs bc"])

    def test_what_this_machine_lacks(self):
        """What the table has counts wherever it may be run, whether or not it is installed here."""
        for name, text in [("Tests/a.py", 'command = ["plant", "-c", "x"]\n'), ("Tests/CommandTests/A.swift", '("plant x", "1"),\n')]:
            with self.subTest(name=name):
                self.assertEqual(check.unknown([(name, text)], {"plant": "coreutils"}, lambda group: set()), [])

    def test_this_repository(self):
        """That the check comes to each kind of file here."""
        kinds = {check.kind(name, text.split("\n", 1)[0]).__name__ for name, text in check.files()}
        self.assertEqual(kinds, {"of_makefile", "of_page", "of_swift", "of_shell", "of_python"})
        texts = dict(check.files())
        texts["Tests/CommandTests/FullTests.swift"] = texts["Tests/CommandTests/FullTests.swift"].replace(
            "jq '[.tables[].bytes] | add' manifest.json", "jq '.tables[].bytes' manifest.json | paste -sd + | bc")
        found = check.unknown(texts.items(), check.table(), check.needs)
        self.assertTrue(any("FullTests.swift" in problem and ": bc is not in" in problem for problem in found), found)


if __name__ == "__main__":
    unittest.main()
