#!/usr/bin/env python3
"""Type command lines with a Tab in them into real, interactive shells, and compare what each would run.

usage: Tests/Install/completions.py SHARE        (the folder share of an installation)

The commands themselves are functions that print their arguments, so each shell says by itself what it made of the
line. The completions are found as each shell finds them for a user: none is read by name.
"""

import os
import pty
import re
import select
import sys
import tempfile
import time

# What is typed, where ⇥ is Tab, and the words that the command must get. (Whether a value comes as a word of its own,
# or behind =, and whether a folder's name ends in a slash, is the shell's habit.)
CASES = [
    ("wk-split --ke⇥", ["--keep-going"]),
    ("wk-split --rejects re⇥ --keep-going", ["--rejects", "rejected pages", "--keep-going"]),
    ("wk-split dum⇥", ["dump.xml.bz2"]),
    ("wk-split --shard du⇥", ["--shard", "du"]),
    ("wk-sample --inv⇥", ["--invert"]),
    ("wk-sample --titles=re⇥", ["--titles", "rejected pages"]),
    ("wk-parse --abs⇥40", ["--abstract-chars", "40"]),
    ("wk-parse du⇥", ["du"]),
    ("wk-tsv --fl⇥", ["--flat"]),
    ("wk-tsv -o ta⇥", ["-o", "tables"]),
    ("wk-tsv --output re⇥", ["--output", "re"]),
    ("wk-tsv --tables categ⇥ --flat", ["--tables", "categories", "--flat"]),
    ("wk-tsv --tables pages,li⇥ --flat", ["--tables", "pages,links", "--flat"]),
    ("wk-tsv --tables=pages,exte⇥ --flat", ["--tables", "pages,external_links", "--flat"]),
    ("wk-parse --with anchors,sec⇥ --text", ["--with", "anchors,sections", "--text"]),
    ("wk-tsv --tables infobox,bo⇥ --flat", ["--tables", "infobox,boxes", "--flat"]),
    ("wk-join ta⇥ --me⇥", ["tables", "--merge"]),
    ("wk-full --with coord⇥ --merge", ["--with", "coordinates", "--merge"]),
    ("wk-full --ns 1⇥ --merge", ["--ns", "1", "--merge"]),
    ("wk-full --no-s⇥", ["--no-space-check"]),
    ("wk-report --par⇥ tab⇥", ["--partial", "tables"]),
    ("wk-full --tables=inf⇥", ["--tables", "infobox"]),
    ("wk-full --titles re⇥", ["--titles", "rejected pages"]),
    ("wk-full dum⇥ --outp⇥ta⇥ --mer⇥", ["dump.xml.bz2", "--output", "tables", "--merge"]),
]
COMMANDS = ["wk-split", "wk-sample", "wk-parse", "wk-tsv", "wk-join", "wk-bzcat", "wk-full", "wk-report"]
# How the shells start without their user's files, and what they are told first.
SHELLS = {
    "bash": (
        ["bash", "--norc", "-i"],
        ". /usr/share/bash-completion/bash_completion",
        "{command}() {{ printf '<%s>' RUN \"$@\" END; }}",
    ),
    "zsh": (
        ["zsh", "-f", "-i"],
        "fpath=($SHARE/zsh/*(/) $fpath); autoload -U compinit; compinit -u -d $HOME/compdump",
        "{command}() {{ printf '<%s>' RUN \"$@\" END; }}",
    ),
    "fish": (
        ["fish", "-i"],
        "set -g fish_greeting",
        "function {command}; printf '<%s>' RUN $argv END; end",
    ),
}
# How the shells, and the functions that they complete with, begin a message.
COMPLAINT = re.compile(r"\b(bash|zsh|fish|comp\w+|_arguments|_wk[-_]\w+):")


class Shell:
    """An interactive shell at a terminal of its own."""

    def __init__(self, name, share, folder):
        words, first, function = SHELLS[name]
        environment = {
            "PATH": os.environ["PATH"], "HOME": folder, "TERM": "xterm", "LC_ALL": "C.UTF-8",
            "SHARE": share, "XDG_DATA_DIRS": f"{share}:/usr/share",
        }
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(words[0], words, environment)
        for line in [first, *(function.format(command=command) for command in COMMANDS)]:
            self.type(line + "\n")
        self.type("wk-tsv ready\n")
        self.arguments()

    def type(self, text):
        os.write(self.terminal, text.encode())

    def arguments(self):
        """What the next command that runs was given, and all that the shell wrote up to there."""
        seen = ""
        deadline = time.monotonic() + 30
        while not (ran := re.search(r"<RUN>(.*)<END>", seen)):
            if not select.select([self.terminal], [], [], max(deadline - time.monotonic(), 0))[0]:
                raise TimeoutError(seen)
            seen += os.read(self.terminal, 4096).decode(errors="replace")
        if complaint := COMPLAINT.search(seen):
            raise ValueError(f"{complaint[0]} in {seen!r}")
        words = re.findall("<(.*?)/?>", ran[1])
        return [part for word in words for part in word.split("=")], seen

    def end(self):
        os.close(self.terminal)
        os.waitpid(self.process, 0)


def failures(name, share):
    # fish reads the manual pages in the background, and may write what it found there while the folder is removed.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.mkdir(f"{folder}/tables")
        for file in ["dump.xml.bz2", "rejected pages"]:
            open(f"{folder}/{file}", "w").close()
        shell = Shell(name, share, folder)
        for line, wanted in CASES:
            shell.type(line.replace("⇥", "\t") + "\n")
            got, seen = shell.arguments()
            if got != wanted:
                yield f"{name}: {line}: {got}, not {wanted}; the terminal got {seen!r}"
        shell.end()


def main():
    share = os.path.abspath(sys.argv[1])
    failed = [failure for name in SHELLS for failure in failures(name, share)]
    print("\n".join([*failed, f"completions: {len(SHELLS) * len(CASES) - len(failed)} passed, {len(failed)} failed"]))
    sys.exit(bool(failed))


main()
