#!/usr/bin/env python3
"""Read a dump with regular expressions, as many scripts on the web do. A peer of bench/peers, not a part of wk.

usage: bench/peers-regex.py DUMP.bz2 > pages.jsonl

It knows the usual forms of links, categories and infoboxes, and nothing of nesting, of comments, of nowiki, of
languages. It writes a line of JSON for each page of namespace 0 and each redirect.
"""
import bz2
import html
import json
import re
import sys

TITLE = re.compile(r"<title>(.*?)</title>")
NS = re.compile(r"<ns>(.*?)</ns>")
REDIRECT = re.compile(r'<redirect title="(.*?)"')
TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)

CATEGORY = re.compile(r"\[\[Category:([^\]|]+)")
LINK = re.compile(r"\[\[([^\]|#:]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]")
INFOBOX = re.compile(r"\{\{Infobox.*?\n\}\}", re.DOTALL)
FIELD = re.compile(r"^\s*\|\s*([\w ]+?)\s*=\s*(\S.*)$", re.MULTILINE)

TEMPLATE = re.compile(r"\{\{[^{}]*\}\}")
TABLE = re.compile(r"\{\|.*?\|\}", re.DOTALL)
NOTE = re.compile(r"<ref[^>]*/>|<ref.*?</ref>|<!--.*?-->", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
FILE = re.compile(r"\[\[(?:File|Image|Category):[^\[\]]*(?:\[\[[^\]]*\]\][^\[\]]*)*\]\]")
SHOWN = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]")
QUOTES = re.compile(r"'{2,}")


def plain(text):
    text = NOTE.sub("", text)
    while True:
        text, count = TEMPLATE.subn("", text)
        if not count:
            break
    for pattern in (TABLE, FILE):
        text = pattern.sub("", text)
    return QUOTES.sub("", TAG.sub("", SHOWN.sub(r"\1", text))).strip()


def record(page):
    redirect = REDIRECT.search(page)
    text = html.unescape((TEXT.search(page) or [""] * 2)[1])
    shown = "" if redirect else plain(text)
    return {
        "title": html.unescape(TITLE.search(page)[1]),
        "redirect": redirect and html.unescape(redirect[1]),
        "categories": CATEGORY.findall(text),
        "links": LINK.findall(text),
        "infobox": [field for box in INFOBOX.findall(text) for field in FIELD.findall(box)],
        "abstract": shown.split("\n\n")[0],
        "text": shown,
    }


def main():
    page = []
    with bz2.open(sys.argv[1], "rt", encoding="utf-8") as dump:
        for line in dump:
            if "<page>" in line:
                page = []
            page.append(line)
            if "</page>" in line:
                page = "".join(page)
                if NS.search(page)[1] == "0" or REDIRECT.search(page):
                    print(json.dumps(record(page), ensure_ascii=False))
                page = []


main()
