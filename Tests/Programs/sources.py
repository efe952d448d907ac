"""Take the commands out of the sources that run programs: scripts, Makefiles, tests in Swift and Python, examples."""
import ast
import re

from shell import Reader, Word

STRING = re.compile(r'//[^\n]*|/\*.*?\*/|(#*)("""|")', re.DOTALL)


def of_shell(text, line=1):
    """(line, word) of each command of a text for bash, functions of its own left out."""
    reader = Reader(text, line).read()
    return [(at, word) for at, word in reader.runs if word not in reader.functions]


def of_makefile(text):
    text = re.sub(r"\\\n\t", "\\\n ", text)
    for match in re.finditer(r"\$\(shell ", text):
        yield from of_shell(closed(text[match.end():]).replace("$$", "$"), text.count("\n", 0, match.start()) + 1)
    for match in re.finditer(r"^\t[@+-]*((?:.*\\\n)*.*)", text, re.MULTILINE):
        recipe, count = match[1], 1
        while count:
            recipe, count = re.subn(r"(?<!\$)\$\([^()]*\)", "$x", recipe)
        recipe = recipe.replace("$$", "$")
        yield from of_shell(recipe, text.count("\n", 0, match.start()) + 1)


def of_page(text):
    """Of a guide or a manual page: the lines that begin with "$ ", and those that go on with them."""
    for match in re.finditer(r"^\$ ((?:.*(?:\||\\e|\\)\n)*.*)", text, re.MULTILINE):
        # Tests do not run these.
        if not match[1].startswith(("make ", "curl ")):
            yield from of_shell(match[1].replace("\\e", "\\"), text.count("\n", 0, match.start()) + 1)


def of_swift(text):
    """(line, word, is_sure): what is run for sure, and the beginnings of other strings, which may be commands."""
    at, found, functions = 0, [], set()
    while match := STRING.search(text, at):
        at = match.end()
        if not match[2]:
            continue
        start = match.start()
        content, at = swift_string(text, at, match[1], match[2])
        reader = Reader(content, text.count("\n", 0, start) + 1).read()
        # One string may have the functions of another.
        functions |= reader.functions
        is_sure = re.search(r"\brun\(\s*$", text[max(start - 200, 0):start]) is not None
        if is_sure or " " in content.strip():
            found += [(line, word, is_sure) for line, word in reader.runs]
    return [run for run in found if run[1] not in functions]


def swift_string(text, at, hashes, quotes):
    """A string's content, `$x` for what is put in, and where the string ends."""
    out, end, escape = [], quotes + hashes, "\\" + hashes
    while at < len(text) and not text.startswith(end, at):
        if text.startswith(escape + "(", at):
            at += len(escape) + 1
            at += len(closed(text[at:])) + 1
            out.append("$x")
        elif text.startswith(escape, at):
            at += len(escape)
            out.append({"n": "\n", "t": "\t", "\n": ""}.get(text[at], text[at]))
            at += 1
        else:
            out.append(text[at])
            at += 1
    return "".join(out), at + len(end)


def closed(text):
    """What stands before the parenthesis that closes one before the text."""
    depth = 1
    for at, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return text[:at]
    return text


def of_python(text):
    """(line, word, is_sure), as of Swift: first words of lists that are given to subprocess, and of others."""
    tree = ast.parse(text)
    sure, names = set(), {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("run", "Popen", "call", "check_call", "check_output", "which", "execvp", "execvpe"):
                sure.add(id(node.args[0]))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            names[id(node.value)] = "a comment"
    for node in ast.walk(tree):
        if isinstance(node, (ast.List, ast.Tuple)) and node.elts:
            words = [word_of(element) for element in node.elts]
            # A list of names is no command: one of a command's words has a dash, a dot or the like.
            if id(node) in sure or len(words) > 1 and all(words) and re.search(r"[^\w\s]", "".join(words[1:])):
                reader = Reader("", node.lineno)
                if words[0]:
                    reader.runs.append((node.lineno, plain(words[0], node.lineno)))
                if words[0] in ("bash", "sh", "env", "sudo", "timeout", "unshare", "strace", "parallel", "xargs"):
                    reader.runs.clear()
                    reader.finish([plain(word or "$x", node.lineno) for word in words])
                for line, word in reader.runs:
                    yield line, word, id(node) in sure
        elif isinstance(node, (ast.Constant, ast.JoinedStr)) and id(node) not in names:
            content = word_of(node)
            if content and (id(node) in sure or " | " in content):
                for line, word in of_shell(content, node.lineno):
                    yield line, word, id(node) in sure


def word_of(node):
    """The text of a string, `$x` for what is put in; None of anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(word_of(value) or "$x" for value in node.values)
    return None


def plain(text, line):
    word = Word(text)
    word.line, word.plain = line, "$" not in text
    return word
