#!/usr/bin/env python3
"""Write an export in the form of MediaWiki Content File Exports, of our own words.

usage: content_export.py FOLDER KIND BYTES [SEED]

KIND is current or history, BYTES about how much XML. What it has of the real ones:

    files    <wiki>-<date>-p<first page>p<last page>.xml.bz2, one bzip2 stream each, pages by id; a history that
             is too large for a file comes in <wiki>-<date>-p<page>r<first revision>r<last revision>.xml.bz2
    header   in each, without an XML declaration, namespaces in any order
    texts    deleted: <text bytes="-1" deleted="deleted" /> and <sha1 />; empty: <text bytes="0" />; further slots
             in <content>
    broken   -1 for ids, error-no-model

history has a page cut over four files (2), one over two (3, whose number begins as another's: 30), and revisions
with one time. FOLDER/truth.tsv says what is right: page, revision, namespace and title of each page's newest one.
"""

import bz2
import os
import random
import sys

FOLDER, KIND, BYTES = sys.argv[1], sys.argv[2], int(sys.argv[3])
RANDOM = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
WIKI, DATE = "lampwiki", "2026-11-01"
NAMESPACES = [(-2, "Media"), (0, ""), (1, "Talk"), (2, "User"), (3, "User talk"), (6, "File"), (10, "Template"),
              (14, "Category"), (828, "Module")]
WORDS = ("lamp wick oil glass brass light shade flame lantern beam post harbour tower keeper night burner mantle gas "
         "wire filament bulb reflector mirror lens signal ship coast street workshop maker").split()
SHA1 = "0123456789abcdefghijklmnopqrstu"


def header():
    names = NAMESPACES[:]
    RANDOM.shuffle(names)
    lines = [f'      <namespace key="{key}" case="first-letter"' + (f">{name}</namespace>" if name else " />")
             for key, name in names]
    schema = "http://www.mediawiki.org/xml/export-0.11"
    return (f'<mediawiki xmlns="{schema}/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
            f'xsi:schemaLocation="{schema}/ {schema}.xsd" version="0.11" xml:lang="en">\n  <siteinfo>\n'
            f"    <sitename>Lamps</sitename>\n    <dbname>{WIKI}</dbname>\n"
            "    <base>https://lamps.example/wiki/Main_Page</base>\n"
            "    <generator>MediaWiki Content File Export 0.3.22</generator>\n    <case>first-letter</case>\n"
            "    <namespaces>\n" + "\n".join(lines) + "\n    </namespaces>\n  </siteinfo>\n")


def sentence():
    words = [RANDOM.choice(WORDS) for _ in range(RANDOM.randint(6, 14))]
    at = RANDOM.randrange(len(words))
    words[at] = f"[[{words[at].capitalize()} {RANDOM.randint(1, 400)}|{words[at]}]]"
    return " ".join(words).capitalize() + "."


def article(title, length):
    text = [f"{{{{Infobox lamp\n| name = {title}\n| light = {RANDOM.randint(1, 900)} lm\n}}}}\n'''{title}''' is a lamp."]
    while sum(map(len, text)) < length:
        text.append(sentence())
        if RANDOM.random() < 0.1:
            text.append(f"\n\n== {RANDOM.choice(WORDS).capitalize()} ==\n")
    return " ".join(text) + f"\n[[Category:Lamps of {RANDOM.randint(1, 40)}]]"


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def text_element(text, indent="      "):
    if text is None:
        return f'{indent}<text bytes="-1" deleted="deleted" />\n'
    if not text:
        return f'{indent}<text bytes="0" />\n'
    return (f'{indent}<text bytes="{len(text.encode())}" sha1="{SHA1}" xml:space="preserve">{escape(text)}</text>\n')


def revision(number, parent, time, text, form=""):
    who = "<username>Ann</username>\n        <id>7</id>"
    if form == "temporary":
        who = "<username>~2026-1234-5</username>\n        <id>990001</id>"
    elif form == "broken":
        who = "<username>Ann</username>\n        <id>-1</id>"
    deleted = text is None
    parts = [f"    <revision>\n      <id>{number}</id>\n"]
    if parent:
        parts.append(f"      <parentid>{-1 if form == 'broken' else parent}</parentid>\n")
    parts.append(f"      <timestamp>{time}</timestamp>\n")
    parts.append('      <contributor deleted="deleted" />\n      <comment deleted="deleted" />\n' if deleted else
                 f"      <contributor>\n        {who}\n      </contributor>\n      <comment>x &amp; y</comment>\n")
    model = "error-no-model" if form == "broken" else "wikitext"
    parts.append(f"      <origin>{number}</origin>\n      <model>{model}</model>\n"
                 "      <format>text/x-wiki</format>\n" + text_element(text))
    if form == "slots":
        parts.append("      <content>\n        <role>mediainfo</role>\n        <origin>3</origin>\n"
                     "        <model>wikibase-mediainfo</model>\n        <format>application/json</format>\n"
                     + text_element('{"id":"M6","links":"[[No link]]"}', "        ") + "      </content>\n")
    parts.append("      <sha1 />\n" if deleted else f"      <sha1>{SHA1}</sha1>\n")
    return "".join(parts) + "    </revision>\n"


def time(number):
    return f"{2001 + number // 400 % 25}-{number // 31 % 12 + 1:02}-{number % 28 + 1:02}T{number % 24:02}:00:00Z"


def times(count, seed):
    """A page's times, in their order, some of them alike."""
    return sorted(time(seed * 37 + RANDOM.randrange(9000)) for _ in range(count))


def page_start(page):
    name = dict(NAMESPACES)[page["ns"]]
    title = (name + ":" if name else "") + page["title"]
    redirect = f'    <redirect title="{page["redirect"]}" />\n' if page["redirect"] else ""
    return f"  <page>\n    <title>{title}</title>\n    <ns>{page['ns']}</ns>\n    <id>{page['id']}</id>\n{redirect}"


class Files:
    """Writes the files, and the truth."""

    def __init__(self):
        os.makedirs(FOLDER, exist_ok=True)
        self.truth = open(f"{FOLDER}/truth.tsv", "w", encoding="utf-8")

    def write(self, span, pages):
        """pages: (page, its revisions' XML)."""
        name = f"{FOLDER}/{WIKI}-{DATE}-{span}.xml.bz2"
        with bz2.open(name, "wt", encoding="utf-8", newline="\n") as file:
            file.write(header())
            for page, revisions in pages:
                file.write(page_start(page))
                file.writelines(revisions)
                file.write("  </page>\n")
            file.write("</mediawiki>\n")

    def note(self, page, number):
        name = dict(NAMESPACES)[page["ns"]]
        title = (name + ":" if name else "") + page["title"]
        print(page["id"], number, page["ns"], title, sep="\t", file=self.truth)


def main():
    files = Files()
    length = 3000
    pages = max(40, BYTES // (length + 900))
    if KIND == "history":
        pages = max(40, BYTES // 2 // (4 * (length + 900)))
    number, batch, first = 60, [], 1
    batch_size = max(8, pages // 5)
    forms = ["", "temporary", "slots", "broken", "", ""]
    for identity in range(1, pages + 1):
        # The pages of a wiki are not numbered without gaps.
        page = {"id": identity * 3 // 2, "ns": [0, 0, 0, 1, 6, 14][identity % 6], "redirect": "",
                "title": f"{RANDOM.choice(WORDS).capitalize()} {identity}"}
        if identity % 17 == 0:
            page.update(ns=0, redirect=f"{RANDOM.choice(WORDS).capitalize()} 1")
        count = 1
        if KIND == "history":
            # Half of the bytes are two pages' histories.
            count = {2: BYTES // 3 // (length + 700) + 4, 3: BYTES // 6 // (length + 700) + 2}.get(
                identity, RANDOM.randint(1, 7))
        revisions, parent = [], 0
        for moment in times(count, identity):
            number += RANDOM.randint(1, 3)
            text = article(page["title"], RANDOM.randint(length // 2, length * 3 // 2))
            if page["redirect"]:
                text = f"#REDIRECT [[{page['redirect']}]]"
            elif identity % 13 == 0:
                text = None
            elif identity % 14 == 0:
                text = ""
            revisions.append((number, revision(number, parent, moment, text, forms[identity % 6])))
            parent = number
        files.note(page, parent)
        if KIND == "history" and identity in (2, 3):
            if batch:
                files.write(f"p{first}p{batch[-1][0]['id']}", batch)
            batch = []
            pieces = 4 if identity == 2 else 2
            size = -(-len(revisions) // pieces)
            for start in range(0, len(revisions), size):
                piece = revisions[start:start + size]
                files.write(f"p{page['id']}r{piece[0][0]}r{piece[-1][0]}", [(page, [xml for _, xml in piece])])
            continue
        if not batch:
            first = page["id"]
        batch.append((page, [xml for _, xml in revisions]))
        if len(batch) == batch_size or identity == pages:
            files.write(f"p{first}p{page['id']}", batch)
            batch = []


main()
