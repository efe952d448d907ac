"""Reads the part of PHP that MediaWiki's tables are written in.

A file is a list of statements `$name = value;` and `$name['key'] = value;`, where a value is a string, a number, a
constant, an array, a variable that came before, or strings joined with dots. All other statements (`if`, `define`) are
skipped to where they end, and a value that is none of these is an error: a table must not lose words in silence.
"""
import re

TOKEN = re.compile(
    r"""
    (?P<space>\s+|/\*.*?\*/|(?://|\#)[^\n]*|<\?php)
  | (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
  | (?P<variable>\$\w+)
  | (?P<number>-?\d+(?:\.\d+)?)
  | (?P<name>[\\A-Za-z_]\w*(?:(?:\\|::)\w+)*)
  | (?P<mark>=>|[\[\](){},;.=!?:<>&|+-])
    """,
    re.VERBOSE | re.DOTALL,
)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "v": "\v", "e": "\x1b", "f": "\f", "0": "\0"}
OPENING = {"[": "]", "(": ")", "{": "}"}


class PHPError(Exception):
    """What stands at a place that the reader does not know."""


def tokens(text):
    """The tokens of a file as pairs of kind and text, without space and comments."""
    found, place = [], 0
    while place < len(text):
        match = TOKEN.match(text, place)
        if not match:
            line = text.count("\n", 0, place) + 1
            raise PHPError(f"line {line}: {text[place:place + 20]!r}")
        if match.lastgroup != "space":
            found.append((match.lastgroup, match.group()))
        place = match.end()
    return found


def unquoted(literal):
    """What a string literal says. Variables in double quotes are not known, and not used in the tables."""
    body = literal[1:-1]
    if literal[0] == "'":
        return re.sub(r"\\([\\'])", r"\1", body)
    if re.search(r"(?<!\\)\$[A-Za-z_]|\{\$", body):
        raise PHPError(f"a variable in {literal}")

    def escaped(match):
        character = match.group(1)
        if len(character) > 1 and character[0] == "u":
            return chr(int(character[2:-1], 16))
        if len(character) > 1:
            return chr(int(character[1:], 16))
        if character in ESCAPES:
            return ESCAPES[character]
        return character if character in '\\"$' else match.group()

    return re.sub(r"\\(u\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{1,2}|.)", escaped, body, flags=re.DOTALL)


class Reader:
    """A walk over the tokens of one file; `variables` holds what has been assigned so far."""

    def __init__(self, text, constants):
        self.tokens = tokens(text)
        self.place = 0
        self.constants = constants
        self.variables = {}

    def peek(self, ahead=0):
        place = self.place + ahead
        return self.tokens[place] if place < len(self.tokens) else ("end", "")

    def take(self, text):
        if self.peek()[1] != text:
            raise PHPError(f"{self.peek()[1]!r} where {text!r} must stand")
        self.place += 1

    def read(self):
        """Reads the whole file."""
        while self.peek()[0] != "end":
            if self.peek()[0] == "variable" and self.peek(1)[1] in ("=", "["):
                self.assign()
            else:
                self.skip()
        return self.variables

    def assign(self):
        name = self.peek()[1][1:]
        self.place += 1
        path = []
        while self.peek()[1] == "[":
            self.take("[")
            path.append(self.value())
            self.take("]")
        self.take("=")
        value = self.value()
        self.take(";")
        if path:
            table = self.variables.setdefault(name, {})
            for key in path[:-1]:
                table = table.setdefault(key, {})
            table[path[-1]] = value
        else:
            self.variables[name] = value

    def skip(self):
        """Skips one statement: to its semicolon, or over its block."""
        open_marks = []
        while self.peek()[0] != "end":
            text = self.peek()[1]
            self.place += 1
            if text in OPENING:
                open_marks.append(OPENING[text])
            elif open_marks and text == open_marks[-1]:
                open_marks.pop()
                if text == "}" and not open_marks:
                    return
            elif text == ";" and not open_marks:
                return

    def value(self):
        value = self.term()
        while self.peek()[1] == ".":
            self.take(".")
            value = str(value) + str(self.term())
        return value

    def term(self):
        kind, text = self.peek()
        self.place += 1
        if kind == "string":
            return unquoted(text)
        if kind == "number":
            return float(text) if "." in text else int(text)
        if kind == "variable":
            return self.variables[text[1:]]
        if text == "[":
            return self.array("]")
        if text == "array" and self.peek()[1] == "(":
            self.take("(")
            return self.array(")")
        if kind == "name":
            known = {"true": True, "false": False, "null": None}
            if text.lower() in known:
                return known[text.lower()]
            if text in self.constants:
                return self.constants[text]
        raise PHPError(f"{text!r} is no value")

    def array(self, closing):
        """An array: keys in their order, counted where none is written."""
        found, following = {}, 0
        while self.peek()[1] != closing:
            value = self.value()
            if self.peek()[1] == "=>":
                self.take("=>")
                key, value = value, self.value()
            else:
                key = following
            if isinstance(key, str) and re.fullmatch(r"-?(0|[1-9]\d*)", key):
                key = int(key)
            if isinstance(key, int):
                following = max(following, key + 1)
            found[key] = value
            if self.peek()[1] != closing:
                self.take(",")
        self.take(closing)
        return found


def read(path, constants):
    """The variables of a file."""
    with open(path, encoding="utf-8") as file:
        try:
            return Reader(file.read(), constants).read()
        except (PHPError, KeyError) as error:
            raise PHPError(f"{path}: {error}") from error
