#!/usr/bin/env python3
"""Write an export in which each page comes in two <page>, as programs write it that export through an API.

usage: page_elements.py EXPORT DOUBLED RIGHT

By turns the second <page> has an older and a newer revision. RIGHT is the same export with one <page> each, that of
the newer revision.
"""

import re
import sys

EXPORT, DOUBLED, RIGHT = sys.argv[1:]


def main():
    with open(EXPORT, encoding="utf-8", newline="") as file:
        header, *pages = re.split(r"(?=  <page>)", file.read())
    pages[-1], end = re.split(r"(?<=</page>\n)", pages[-1])
    with open(DOUBLED, "w", encoding="utf-8", newline="") as doubled, \
            open(RIGHT, "w", encoding="utf-8", newline="") as right:
        doubled.write(header)
        right.write(header)
        for number, page in enumerate(pages):
            other = re.sub("(?<=<timestamp>).", "13"[number % 2], page)
            doubled.write(page + other)
            right.write(other if number % 2 else page)
        doubled.write(end)
        right.write(end)


main()
