#!/usr/bin/env python3
"""Writes cases of random wikitext, by construct: bits of markup and words, thrown together.

usage: random_cases.py SEED COUNT
"""

import random
import sys

WORDS = ["a", "b", "cat", "dog's", "x y", " ", " ", "\n", "\n", "."]
CONSTRUCTS = {
    "quotes": ["'", "''", "'''", "''''", "'''''", "''''''", "\n* ", "[[", "]]", "|", "<i>", "</i>"],
    "links": ["[[", "[[", "]]", "]]", "[", "]", "|", "[[cat", "[[[", "]]]", "[http://x.y/z", "''",
              "http://x.y", "<nowiki>", "</nowiki>", "#", ":", "Category:", "&amp;", "<b>", "\n", "s"],
    "tables": ["\n{|", "\n{| class=x\n", "\n|-", "\n|-\n", "\n|}", "\n|}\n", "\n|", "\n| ", "||",
               "\n!", "!!", "\n|+", "|", " class=x |", "\n{|\n|", "[[", "]]", "\n*", "''", "{{!}}"],
    "lines": ["\n*", "\n#", "\n:", "\n;", "\n**", "\n*#", "\n:*", "\n;a:b", ":", "; ", "\n ",
              "\n----", "\n==", "==", "=", "\n===", "===\n", "==\n", "\n= ", "<br>", "<!-- c -->",
              "\n\n", "<div>", "</div>", "\n<!-- c -->\n", "[[a:b]]"],
    "tags": ["<nowiki>", "</nowiki>", "<nowiki/>", "<pre>", "</pre>", "<ref>", "</ref>", "<ref",
             "<ref name=q/>", ">", "<", "/>", "<br>", "<br/>", "</br>", "<div>", "</div>", "<span x=1>",
             "<span", "</span>", "<foo>", "</foo>", "<math>", "</math>", "<poem>", "</poem>",
             "<gallery>", "</gallery>", "<!--", "-->", "<noinclude>", "</noinclude>", "<includeonly>",
             "</includeonly>", "<onlyinclude>", "</Nowiki >", "&lt;", "&", "&nbsp;", "&#x41;",
             "__TOC__", "__FOO__", "[[", "]]", "\n", "<hr>", "<p>", "<s>"],
    "braces": ["{", "{{", "{{{", "{{{{", "}", "}}", "}}}", "}}}}", "|", "=", "[[", "]]", "x|", "\n"],
}
MOST = 14


def main():
    seed, count = map(int, sys.argv[1:])
    throw = random.Random(seed)
    for construct, bits in CONSTRUCTS.items():
        for number in range(count):
            length = throw.randint(2, MOST)
            text = "".join(
                throw.choice(bits if throw.random() < 0.6 else WORDS) for _ in range(length))
            if text.strip():
                print(f"!! test {construct} {seed} {number}\n{text.strip(chr(10))}")


if __name__ == "__main__":
    main()
