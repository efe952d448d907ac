#!/usr/bin/env python3
"""Look whether scripts/make-data reads what MediaWiki's tables may have, and refuses what it does not know."""
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "scripts"))
sys.dont_write_bytecode = True

from makedata import cldr, dates, mediawiki, php, rows, trails  # noqa: E402

# A file of PHP, and its variables; nothing where it must be refused.
PHP = [
    ("<?php\n/** doc */\n$a = 'x'; # comment\n// another\n$b = \"y\";", {"a": "x", "b": "y"}),
    (r"$a = 'it\'s \n';", {"a": r"it's \n"}),
    (r'$a = "\u{00A0}\x41\x{0980}\$1\"";', {"a": "\u00a0A\\x{0980}$1\""}),
    ("$a = [ NS_FILE => 'Datei', 'b', 7 => 'c', 'd' ];", {"a": {6: "Datei", 7: "c", 8: "d"}}),
    ("$a = array( '5' => 'x', 'y' => [ 1, true, null, ], );", {"a": {5: "x", "y": {0: 1, 1: True, 2: None}}}),
    ("$a = 'x'; $b = 'y' . $a . 'z';", {"a": "x", "b": "yxz"}),
    ("$a = []; $a['de'] = [ 828 => 'Modul' ];", {"a": {"de": {828: "Modul"}}}),
    ("if ( !defined( 'X' ) ) {\n define( 'X', 1 );\n}\n$a = -2;", {"a": -2}),
    ("$a = [ 'b' => 1 ] + [];", None),
    ("$a = strtolower( 'b' );", None),
    ("$a = [ NS_UNKNOWN => 'b' ];", None),
    ("$a = \"x $b\";", None),
    ("$a = 'x", None),
]
for text, expected in PHP:
    try:
        found = php.Reader(text, {"NS_FILE": 6}).read()
    except php.PHPError:
        found = None
    assert found == expected, (text, found)

TRAILS = [
    ("/^([a-z]+)(.*)$/sD", "a-z"),
    ("/^([äöüßa-z]+)(.*)$/sDu", "a-zßäöü"),
    ("/^([a-zабвг]+)(.*)$/sDu", "a-zа-г"),
    ("/^()(.*)$/sD", ""),
    (r"/^([\x{0980}-\x{09FF}]+)(.*)$/sDu", "\u0980-\u09ff"),
    ("/^((?:[a-z]|а|“)+)(.*)$/sDu", "a-zа“"),
    ("/^((?:[a-zç·]|'(?!'))+)(.*)$/sDu", "'a-z·ç"),
    (r"/^((?:c\'h|c’h|[a-zñ])+)(.*)$/sDu", "a-zñ"),
    ("/^([áa-z-–]+)(.*)$/sDu", "-a-zá–"),
]
for text, expected in TRAILS:
    assert trails.letters(text) == expected, (text, trails.letters(text))

PATTERNS = [
    ("j F Y", "d MMMM y"),
    (r"j \d\e F \d\e Y", "d 'de' MMMM 'de' y"),
    ('Y". gada" j. F', "y. 'gada' d. MMMM"),
    ("Y年n月j日", "y年M月d日"),
    ("j xg Y", "d MMMM y"),
    ("H:i, j F Y", None),
]
for text, expected in PATTERNS:
    assert dates.pattern(text) == expected, (text, dates.pattern(text))

TABLES = {
    "namespaceNames": {4: "Projekt", 5: "$1_Diskussion", 10: "Vorlage"},
    "namespaceAliases": {"Bild": 6, "Diskuse_k_{{grammar:3sg|$1}}": 5},
    "namespaceGenderAliases": {2: {"male": "Benutzer", "female": "Benutzerin"}},
}
assert list(mediawiki.namespaces(TABLES)) == [
    ("namespace", 5, "Wikipedia Diskussion"), ("namespace", 10, "Vorlage"), ("alias", 2, "Benutzer"),
    ("alias", 2, "Benutzerin"), ("alias", 6, "Bild"), ("alias", 5, "Diskuse k Wikipedia"),
]

# What a language says that it would fall back on anyway is dropped only where CLDR, too, has it from there.
PARENT = [("month", 1, "Januar"), ("date", "full", "d. MMMM y"), ("date", "year", "y.")]
for own, related, expected in [
    ([("month", 1, "Jänner"), ("date", "full", "d. MMMM y")], True, [("month", 1, "Jänner")]),
    ([("month", 1, "Januar")], False, [("month", 1, "Januar")]),
    ([("month", 1, "Januar"), ("month-alone", 1, "Januar")], True, []),
    ([("month", 1, "Januar"), ("month-alone", 1, "Januare")], True, [("month-alone", 1, "Januare")]),
    ([("date", "year", "y")], True, [("date", "year", "y")]),
]:
    found = cldr.without_repeats(own, [PARENT], {id(PARENT)} if related else set())
    assert found == expected, (own, found)

for name, form, expected in [("Deutsch", "yes", "Deutsch"), ("Deutsch", "lower", "deutsch"), ("x", "a$1", "ax")]:
    assert cldr.formed(name, form) == expected, (name, form)

with tempfile.TemporaryDirectory() as folder:
    table = os.path.join(folder, "UnicodeData.txt")
    with open(table, "w", encoding="utf-8") as file:
        file.write("0020;SPACE;Zs;\n0061;A;Ll;\n00A0;NBSP;Zs;\n0301;ACUTE;Mn;\n"
                   "4E00;<CJK, First>;Lo;\n9FFF;<CJK, Last>;Lo;\n")
    writer = rows.Writer(folder, "A source", rows.Characters(table))
    writer.write("xx", [
        ("number", "group", "\u00a0"), ("alias", 10, "a a"), ("alias", 9, " a"), ("alias", 10, "a\u0301"),
        ("trail", "letters", "a\u0301\u0302"), ("alias", 9, " a"), ("alias", 9, "\u4e01\\"),
    ])
    writer.write("yy", [])
    with open(os.path.join(folder, "xx.tsv"), encoding="utf-8") as file:
        assert file.read() == (
            "# A source; written by scripts/make-data.\nalias\t9\t\\sa\nalias\t9\t\u4e01\\\\\nalias\t10\ta a\n"
            "alias\t10\ta\u0301\nnumber\tgroup\t\\u{A0}\ntrail\tletters\ta\\u{301}\\u{302}\n")
    assert not os.path.exists(os.path.join(folder, "yy.tsv"))
