"""Find the programs that a text for bash runs, by reading it as bash does, as far as that takes."""
import re

# Words after which a command comes.
OPENERS = {"if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "coproc"}
CLOSERS = {"fi", "done", "}", "esac"}
ASSIGNMENT = re.compile(r"[A-Za-z_]\w*(\[[^]]*\])?\+?=")
# Programs, functions and builtins whose arguments are a command; the options that take a value, and how many words that
# are no options come before it.
WRAPPERS = {
    "env": ("uC", 0), "exec": ("a", 0), "command": ("", 0), "sudo": ("u", 0), "nice": ("n", 0), "timeout": ("sk", 1),
    "setsid": ("", 0), "xargs": ("IndaPLs", 0), "nohup": ("", 0), "builtin": ("", 0), "strace": ("oePpSs", 0),
    "flock": ("wE", 1), "stdbuf": ("oei", 0), "prlimit": ("", 0), "unshare": ("", 0), "time": ("of", 0),
    "chroot": ("", 1), "hyperfine": ("", 0), "unbuffer": ("", 0), "valgrind": ("", 0)}
# Those whose argument is a text for a shell, with the options that take a value.
SHELLS = {"bash": "o", "sh": "o", "eval": "", "trap": "", "parallel": "jNSkn"}


class Word(str):
    """A word without its quotes. `plain` tells whether the shell leaves it as it is."""

    plain = True


class Reader:
    """Reads a text once, and keeps in `runs` the line and the word of each command."""

    def __init__(self, text, line=1):
        self.text, self.at, self.first_line = text, 0, line
        self.runs, self.functions, self.heredocs = [], set(), []
        self.in_backquotes = False

    def read(self):
        self.commands()
        return self

    def line(self):
        return self.first_line + self.text.count("\n", 0, self.at)

    def starts(self, *strings):
        return self.text.startswith(strings, self.at)

    def commands(self, end=""):
        """Reads up to `end`, which is ")" or "`" or a pattern's ";;", or to the text's end."""
        words = None  # of the command that is being read
        while self.at < len(self.text):
            char = self.text[self.at]
            if end and self.starts(end):
                break
            if self.starts("\\\n"):
                self.at += 2
            elif char in " \t":
                self.at += 1
            elif char == "#":
                self.skip_to("\n")
            elif char == "\n":
                self.finish(words)
                words = None
                self.at += 1
                self.skip_heredocs()
            elif match := re.compile(r"(\{\w+\}|\d*)(<<<|<<-?|[<>]\||[<>]&|<>|>>|&>>?|[<>](?!\())").match(self.text, self.at):
                self.at = match.end()
                self.skip_blanks()
                target = self.word()
                if match[2] in ("<<", "<<-"):
                    self.heredocs.append(str(target))
            elif char in ";&|":
                self.finish(words)
                words = None
                self.at += 1
                if end == ";;" and self.starts(";"):
                    self.at -= 1
                    break
            elif words is None and self.starts("(("):
                self.arithmetic()
            elif char == "(":
                self.at += 1
                if words and len(words) == 1 and re.compile(r"\s*\)").match(self.text, self.at):
                    self.functions.add(words.pop())
                    self.skip_to(")")
                    self.at += 1
                    words = None
                else:
                    self.nested(")")
            elif char == ")":
                # Of an enclosing command that is no text of ours, or of a pattern.
                self.at += 1
            else:
                start = self.line()
                word = self.word()
                if words is None:
                    words = self.opening(word, start, end)
                    if words == "end":
                        return
                else:
                    words.append(word)
        self.finish(words)

    def opening(self, word, line, end):
        """What a command's first word makes of it: its words, None where a command follows, "end" after esac."""
        if word.plain and word in OPENERS:
            return None
        if word.plain and word in CLOSERS:
            if word == "esac" and end == ";;":
                self.at -= len("esac")
                return "end"
            return None
        if word.plain and word == "function":
            self.skip_blanks()
            self.functions.add(self.word())
            return None
        if word.plain and word in ("for", "select"):
            self.skip_blanks()
            if self.starts("(("):
                self.arithmetic()
                return None
        if word.plain and word == "case":
            self.case()
            return None
        if word.plain and word == "[[":
            while self.at < len(self.text) and not re.compile(r"\]\]").match(self.text, self.at):
                if self.text[self.at] in " \t\n()<>&|;!":
                    self.at += 2 if self.starts("\\\n") else 1
                else:
                    self.word(also="()<>&|;")
            self.at += 2
            return None
        if ASSIGNMENT.match(self.raw):
            return None
        word.line = line
        return [word]

    def case(self):
        self.skip_blanks()
        self.word()
        while self.at < len(self.text) and not re.compile(r"\s+in\b").match(self.text, self.at):
            self.at += 1
        self.at = re.compile(r"\s+in\b").match(self.text, self.at).end() if self.at < len(self.text) else self.at
        while self.at < len(self.text):
            match = re.compile(r"(\s|#.*|;;&?|;&)*").match(self.text, self.at)
            self.at = match.end()
            if re.compile(r"esac\b").match(self.text, self.at):
                self.at += len("esac")
                return
            if self.starts("("):
                self.at += 1
            while self.at < len(self.text) and not self.starts(")"):
                if self.text[self.at] in " \t\n|":
                    self.at += 1
                else:
                    self.word()
            self.at += 1
            self.commands(end=";;")

    def finish(self, words):
        """Keeps a command, and what its words run."""
        if not words:
            return
        self.runs.append((words[0].line, words[0]))
        name = words[0].rsplit("/", 1)[-1]
        if name == "require":
            self.runs += [(words[0].line, word) for word in words[1:]]
        elif name in SHELLS and words[0].plain:
            self.texts(words[1:], SHELLS[name], name, words[0].line)
        elif name == "find":
            for option, word in zip(words, words[1:]):
                if option in ("-exec", "-execdir", "-ok"):
                    word.line = words[0].line
                    self.finish([word])
        elif name in WRAPPERS and words[0].plain:
            with_value, positions = WRAPPERS[name]
            rest = words[1:]
            while rest and (rest[0].startswith("-") or ASSIGNMENT.match(rest[0]) or positions):
                if name == "command" and rest[0] in ("-v", "-V"):
                    break
                option = rest.pop(0)
                if option.startswith("-"):
                    if option[1:] and option[-1] in with_value and not option.startswith("--") and len(option) == 2:
                        rest = rest[1:]
                elif not ASSIGNMENT.match(option):
                    positions -= 1
            if rest and rest[0] in ("-v", "-V"):
                rest = rest[1:]
            if rest:
                rest[0].line = words[0].line
                self.finish(rest)

    def texts(self, words, with_value, name, line):
        """Reads the text among the words of a shell: bash's after -c, another's first."""
        wants = name in ("bash", "sh")
        has_text = not wants
        rest = list(words)
        while rest:
            word = rest.pop(0)
            if word.startswith("-") and len(word) > 1:
                has_text = has_text or wants and not word.startswith("--") and "c" in word
                if word[-1] in with_value and not word.startswith("--"):
                    rest = rest[1:]
            elif has_text:
                if name == "parallel" and (word.startswith(":::") or rest and " " not in word and not wants):
                    # A command in several words.
                    word.line = line
                    if not word.startswith(":::"):
                        self.finish([word, *rest])
                    return
                inner = Reader(word, line).read()
                self.runs += inner.runs
                self.functions |= inner.functions
                return
            else:
                return

    def word(self, also=""):
        """A word, and what the commands inside of it run."""
        start, parts, plain = self.at, [], True
        while self.at < len(self.text):
            char = self.text[self.at]
            if char == "`" and self.in_backquotes or char in " \t\n" or (
                    char in ";&|<>()" and not self.starts("<(", ">(")):
                if not (char == "(" and parts and parts[-1].endswith("=")):
                    break
                # The words of an array.
                self.at += 1
                while self.at < len(self.text) and not self.starts(")"):
                    if self.text[self.at] in " \t\n":
                        self.at += 1
                    elif self.text[self.at] == "#":
                        self.skip_to("\n")
                    else:
                        before = self.at
                        self.word()
                        self.at += self.at == before
                self.at += 1
                break
            if char == "'" or self.starts("$'"):
                self.at += 1 if char == "'" else 2
                close = self.text.find("'", self.at)
                close = len(self.text) if close < 0 else close
                parts.append(self.text[self.at:close])
                self.at = close + 1
            elif char == '"':
                self.at += 1
                while self.at < len(self.text) and self.text[self.at] != '"':
                    plain = self.piece(parts) and plain
                self.at += 1
            elif self.starts("<(", ">("):
                plain = False
                self.at += 2
                self.nested(")")
            else:
                plain = self.piece(parts) and plain
        self.raw = self.text[start:self.at]
        word = Word("".join(parts))
        word.plain = plain
        return word

    def piece(self, parts):
        """A character of a word, or an expansion; tells whether it is what it looks like."""
        if self.starts("\\"):
            parts.append("" if self.starts("\\\n") else self.text[self.at + 1:self.at + 2])
            self.at += 2
            return True
        if self.starts("$(("):
            self.at += 1
            self.arithmetic()
        elif self.starts("$("):
            self.at += 2
            self.nested(")")
        elif self.starts("`"):
            self.at += 1
            self.in_backquotes = True
            self.nested("`")
            self.in_backquotes = False
        elif self.starts("${"):
            self.at += 2
            while self.at < len(self.text) and not self.starts("}"):
                if self.starts("'"):
                    self.at = self.text.find("'", self.at + 1) + 1 or len(self.text)
                else:
                    self.piece([])
            self.at += 1
        elif self.starts("$"):
            self.at += 1
        else:
            parts.append(self.text[self.at])
            self.at += 1
            return True
        parts.append("$")
        return False

    def nested(self, end):
        self.commands(end)
        self.at += 1

    def arithmetic(self):
        depth = 0
        while self.at < len(self.text):
            if self.starts("$(") and not self.starts("$(("):
                self.piece([])
                continue
            depth += self.starts("(") - self.starts(")")
            self.at += 1
            if depth == 0:
                return

    def skip_to(self, end):
        found = self.text.find(end, self.at)
        self.at = len(self.text) if found < 0 else found

    def skip_blanks(self):
        while self.starts(" ", "\t", "\\\n"):
            self.at += 1

    def skip_heredocs(self):
        while self.heredocs:
            end = re.compile(rf"^\t*{re.escape(self.heredocs.pop(0))}$", re.MULTILINE).search(self.text, self.at)
            self.at = end.end() if end else len(self.text)
