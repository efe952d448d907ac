#!/usr/bin/env python3
"""Look for markup that wk-parse has left in abstracts, infobox values and texts.

usage: residue.py KNOWN RECORDS PARSED...

RECORDS and PARSED are files of page records and of the parsed records made of them by
`wk-parse --text --with boxes`, in pairs. Markup may stay where the page shows it to its readers: in a formula or in
what the page quotes by <nowiki> and its like, and in the places that KNOWN lists, a line each: a mark,
the words around it (`^` and `$` are the text's ends), and why it stays. Prints how often each mark was found, and ends with 1 where one
is neither.
"""

import collections
import html
import json
import pathlib
import re
import sys

MARKS = ["[[", "]]", "{{", "}}", "'''", "<ref", "{|", "|}", "&nbsp;", "<!--"]
VERBATIM = re.compile(
    r"<(math|chem|ce|nowiki|pre|syntaxhighlight|source)\b[^>]*>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
# So many characters around a mark must be the same for it to be the page's own.
AROUND = 5


def bare(text):
    """A text without white space."""
    return re.sub(r"\s+", "", text)


def fields(parsed):
    """The texts of a parsed record, each with the name of its field."""
    yield "abstract", parsed["abstract"]
    yield "text", parsed["text"]
    for box in parsed["infobox"]:
        for (_, value), wikitext in zip(box["fields"], box["wikitext"], strict=True):
            if not is_wikitext(value, wikitext):
                yield "infobox", value


def is_wikitext(value, wikitext):
    """Whether a value is its wikitext on purpose: where nothing shows but what templates make that are not known."""
    without_notes = re.sub(r"<!--.*?(-->|$)|<ref\b[^>]*/>|<ref\b.*?</ref\s*>", "", wikitext or "", flags=re.DOTALL | re.I)
    return "{{" in value and "".join(value.split()) == "".join(without_notes.split())


def is_verbatim(text, start, end, verbatim):
    """Whether a mark stands in what the page quotes, by the text on one side of it or the other."""
    return any(
        bare(part) in verbatim
        for part in (text[max(0, start - AROUND):end], text[start:end + AROUND]))


def known_place(text, start, end, known):
    """The line of the list that explains a mark; nothing where none does."""
    text = f"^{text}$"
    for words in known:
        at = text.find(words, max(0, end + 1 - len(words)), start + 1 + len(words))
        if at >= 0:
            return words
    return None


def main():
    known_path, *paths = map(pathlib.Path, sys.argv[1:])
    known = {}
    for line in known_path.read_text(encoding="utf-8").splitlines():
        mark, words, _reason = line.split("\t")
        known.setdefault(mark, []).append(words)
    counts = collections.Counter()
    used = set()
    unexplained = []
    for records_path, parsed_path in zip(paths[::2], paths[1::2], strict=True):
        with open(records_path, encoding="utf-8") as records, open(parsed_path, encoding="utf-8") as lines:
            for record, line in zip(records, lines, strict=True):
                page, parsed = json.loads(record), json.loads(line)
                if "end" in page:
                    continue
                verbatim = None
                for field, text in fields(parsed):
                    for mark in MARKS:
                        for found in re.finditer(re.escape(mark), text):
                            if verbatim is None:
                                verbatim = bare("".join(
                                    part + html.unescape(part)
                                    for _, part in VERBATIM.findall(page["text"])))
                            if is_verbatim(text, *found.span(), verbatim):
                                counts[field, mark, "verbatim"] += 1
                                continue
                            words = known_place(text, *found.span(), known.get(mark, []))
                            counts[field, mark, "known" if words else "unexplained"] += 1
                            if words:
                                used.add((mark, words))
                            else:
                                around = text[max(0, found.start() - 30):found.end() + 30]
                                unexplained.append(
                                    (records_path.stem, page["title"], field, mark, repr(around)))
    print("field\tmark\twhy\tcount")
    for key, count in sorted(counts.items()):
        print(*key, count, sep="\t")
    for line in unexplained:
        print("unexplained:", *line, sep="\t")
    print(f"{len(unexplained)} unexplained")
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
