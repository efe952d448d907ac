"""The months and dates of languages that CLDR does not have, from MediaWiki: the messages of `languages/i18n`, and
`$dateFormats`, which are in the letters of PHP's `date`."""
import json
import os
import re

MONTHS = "january february march april may_long june july august september october november december".split()
IN_DATES = [month.removesuffix("_long") + "-gen" for month in MONTHS]
# The letters of a date's parts in MediaWiki's formats, and in CLDR's patterns. `F` and `xg` are the month's name.
LETTERS = {"j": "d", "d": "dd", "n": "M", "m": "MM", "F": "MMMM", "M": "MMMM", "xg": "MMMM", "Y": "y"}
# The orders of which a wiki may choose one; all other names are those of a language's own formats.
ORDERS = ("dmy", "mdy", "ydm", "ymd")


def rows(folder, code, formats):
    """The rows of a language's months, and of its dates; none where MediaWiki has no names of months. `formats` are the
    pairs of `$dateFormats` and `$defaultDateFormat` of the language and of those that it falls back on."""
    path = os.path.join(folder, "languages/i18n", code + ".json")
    if not os.path.exists(path):
        return
    with open(path, encoding="utf-8") as file:
        messages = json.load(file)
    if not all(messages.get(month) for month in MONTHS):
        return
    for number, (alone, within) in enumerate(zip(MONTHS, IN_DATES), 1):
        yield "month", number, messages.get(within) or messages[alone]
        if messages.get(within, messages[alone]) != messages[alone]:
            yield "month-alone", number, messages[alone]
    order = next((order for _, order in formats if order in ORDERS), "dmy")
    found = [pattern(table[f"{order} date"]) for table, _ in formats if f"{order} date" in table]
    full = next(filter(None, found), "d MMMM y")
    yield "date", "full", full
    yield "date", "month", "y LLLL" if full.startswith("y") else "LLLL y"


def same_months(rows, others):
    """Whether two languages have the same names of months within dates."""
    return [row for row in rows if row[0] == "month"] == [row for row in others if row[0] == "month"]


def pattern(text):
    """A format of MediaWiki as a pattern of CLDR; nil where it has more than a date's parts."""
    found = ""
    text = text.replace("\u200f", "")
    for quoted, escaped, letter, other in re.findall(r'"([^"]*)"|\\(.)|(x?[a-zA-Z])|(.)', text, re.DOTALL):
        if letter and letter not in LETTERS:
            return None
        words = "".join(f"'{character}'" if character.isalpha() else character for character in quoted + escaped)
        found += LETTERS.get(letter, "") + words + other
    return found.replace("''", "")
