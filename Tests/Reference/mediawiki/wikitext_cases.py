"""The cases of the wikitext reader, as Tests/WKCommonTests/Wikitext/cases/README.md describes them."""

import json
import re
from pathlib import Path

NAMESPACES = {"Talk": 1, "User": 2, "User talk": 3, "File": 6, "Template": 10, "Help": 12,
              "Category": 14}
VISIBLE = str.maketrans({"␣": " ", "⇥": "\t", "⍽": "\u00a0"})


class Case:
    """A case's wikitext and the page that it stands on."""

    def __init__(self, file, name):
        self.label = f"{Path(file).name}: {name}"
        self.lines = []
        self.title = "Page"
        self.language = "en"
        self.case_sensitive = False
        self.namespaces = {}
        self.rules = {}
        self.wiki_name = None

    def set_wiki(self, words):
        self.language, *words = words
        for word in words:
            if word == "case-sensitive":
                self.case_sensitive = True
                continue
            name, value = word.rsplit("=", 1)
            if name == "dbname":
                self.wiki_name = value
            elif value.lstrip("-").isdigit():
                self.namespaces[name.replace("_", " ")] = int(value)
            else:
                self.rules[name] = value

    @property
    def text(self):
        return "\n".join(self.lines).rstrip("\n").translate(VISIBLE)

    @property
    def calls_templates(self):
        return bool(re.search(r"\{\{(?!\s*(#|\w+:|[A-Z]+\}\}|!\}\}))", self.text))

    @property
    def record(self):
        record = {
            "id": 1, "ns": NAMESPACES.get(self.title.partition(":")[0], 0), "title": self.title, "revision": 1,
            "timestamp": "2026-01-01T00:00:00Z", "lang": self.language, "text": self.text,
        }
        if self.case_sensitive:
            record["case"] = "case-sensitive"
        if self.namespaces:
            record["nsnames"] = self.namespaces
        if self.rules:
            record["nscase"] = self.rules
        if self.wiki_name:
            record["dbname"] = self.wiki_name
        return json.dumps(record, ensure_ascii=False)


def cases(files):
    """The cases of all files."""
    found = []
    for file in files:
        in_wikitext = False
        for line in Path(file).read_text().splitlines():
            if not line.startswith("!! "):
                if in_wikitext:
                    found[-1].lines.append(line)
                continue
            keyword, _, value = line[3:].partition(" ")
            in_wikitext = keyword == "test"
            if keyword == "test":
                found.append(Case(file, value))
            elif keyword == "title":
                found[-1].title = value
            elif keyword == "wiki":
                found[-1].set_wiki(value.split())
    return found
