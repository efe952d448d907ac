"""Compare a report with what awk counts in its tables, and look for what it may not hold.

usage: check.py FOLDER REPORT
"""
import os
import re
import subprocess
import sys
import xml.etree.ElementTree

import hostile

TAGS = set("""html head meta title style body header main footer section div h1 h2 p code dl dt dd ol ul li table tr th
td span b i bdi small""".split())
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "style", "title"}

folder, path = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    page = xml.etree.ElementTree.fromstring(file.read())   # fails where it is not well-formed
problems = 0


def expect(what, shown, expected):
    global problems
    if shown != expected:
        problems += 1
        print(f"{what}:\n    the report has  {shown}\n    instead of      {expected}")


def number(shown):
    return int(shown.replace(",", ""))


def counted(table, program):
    """What awk prints of a table of the folder: lines of a name, a tab and a number."""
    output = subprocess.run(["awk", "-F", "\t", program, f"{folder}/pages.tsv", f"{folder}/{table}.tsv"], check=True,
                            capture_output=True, encoding="utf-8", env=dict(os.environ, LC_ALL="C")).stdout
    return [(name, int(value)) for name, value in (line.rsplit("\t", 1) for line in output.splitlines())]


def shown_names(counts):
    """The first of a ranking, as the report has them: escapes undone, what turns the writing replaced."""
    ranking = sorted(counts, key=lambda pair: (-pair[1], pair[0].encode()))[:20]
    return [(re.sub("[\u202a-\u202e]", "\ufffd", name.replace("\\\\", "\\")), value) for name, value in ranking]


# Nothing that runs, loads or leads elsewhere.
expect("tags", {element.tag for element in page.iter()} - TAGS, set())
expect("attributes", {name for element in page.iter() for name in element.attrib} - ATTRIBUTES, set())
styles = [page.find("head/style").text] + [element.get("style", "") for element in page.iter()]
expect("styles that load", re.findall(r"url|@import|expression|image-set|\\", " ".join(styles)), [])
expect("policy", page.find("head/meta[@http-equiv='Content-Security-Policy']").get("content"),
       "default-src 'none'; style-src 'unsafe-inline'")
expect("heading", page.find("body/header/h1/bdi").text, "Demo & <Wiki>")

sections = {section.find("h2").text: section for section in page.iter("section")}
rankings = {heading: [(item.find("bdi").text, number(item.find("b").text)) for item in section.findall("ol/li")]
            for heading, section in sections.items() if section.find("ol[@class='bars']") is not None}
rows = {heading: [["".join(cell.itertext()) for cell in row] for row in section.findall("table/tr")]
        for heading, section in sections.items()}
tiles = {tile[0].text: tile[1].text for tile in page.findall("body/main/dl/div")}

# The rankings, each as awk counts it. It reads pages.tsv first (NR == FNR), for the redirects and titles in it.
REDIRECTS = r'FNR == 1 { next } NR == FNR { if ($5 != "\\N") { to[$2] = $5; is[$1] } next }'
TITLES = r'FNR == 1 { next } NR == FNR { if ($4 == 0 && $5 == "\\N") title[$1] = $2; next }'
SECOND = "FNR == 1 || NR == FNR { next } { n[$2]++ } END { for (name in n) print name FS n[name] }"
links = counted("links", REDIRECTS + r"""
    $1 in is { next }
    { name = $2; for (i = 0; i < 3 && name in to; i++) name = to[name]; n[name]++ }
    END { for (name in n) print name FS n[name] }""")
expect("most linked", rankings["Most linked titles"], shown_names(links))
expect("links", number(tiles["Links"]), sum(value for _, value in links))
expect("categories", rankings["Largest categories"], shown_names(counted("categories", SECOND)))
expect("keys", rankings["Commonest infobox keys"], shown_names(counted("infobox", SECOND)))
expect("templates", rankings["Commonest templates"], shown_names(counted("templates", SECOND)))
expect("infoboxes", rankings["Commonest infoboxes"], shown_names(
    [pair for pair in counted("templates", SECOND) if re.search("infobox|(taxo|species)box", pair[0], re.I)]))
lengths = counted("text", TITLES + "$1 in title { print title[$1] FS $2 }")
expect("lengths", sorted(value for _, value in rankings["Longest articles"]),
       sorted(value for _, value in lengths)[-20:])
expect("longest articles", set(rankings["Longest articles"]) - set(shown_names(lengths)), set())

# The hostile names are where they should be.
for heading, name in (
        ("Most linked titles", hostile.SCRIPT), ("Most linked titles", hostile.LINK),
        ("Most linked titles", hostile.TURNED.replace("\u202e", "\ufffd")), ("Largest categories", hostile.CATEGORY),
        ("Commonest infobox keys", hostile.KEY), ("Commonest infoboxes", hostile.TEMPLATE),
        ("Longest articles", hostile.SCRIPT)):
    expect(f"{name!r} under {heading!r}", name in dict(rankings[heading]), True)
expect("links to redirects to redirects", dict(rankings["Most linked titles"])[hostile.SCRIPT],
       sum(hostile.LINKS[title] for title in (hostile.SCRIPT, "To a script", "Twice")))

# The numbers.
kinds = counted("pages", r'FNR == 1 || NR == FNR { next } { n[$4]++; r[$4] += $5 != "\\N" } '
                         'END { for (ns in n) print ns FS r[ns] FS n[ns] }')
expected = []
for key, pages in sorted(kinds, key=lambda pair: int(pair[0].split("\t")[0])):
    ns, redirects = key.split("\t")
    expected.append((ns, str(pages), redirects))
expect("namespaces", [(row[0].split()[-1], row[1], row[3]) for row in rows["Kinds of pages"][1:]], expected)
expect("redirects", number(tiles["Redirects"]), sum(int(redirects) for _, _, redirects in expected))
expect("articles", number(tiles["Articles"]), len(counted("pages", r"""FNR == 1 || NR == FNR { next }
    $4 == 0 && $5 == "\\N" { print $1 FS 1 }""")))
expect("newest revision", tiles["Newest revision"], "2026-01-01")
expect("categories", number(tiles["Categories"]), len(counted("categories", SECOND)))
expect("pages with an infobox", number(tiles["With an infobox"]), len(counted(
    "infobox", "FNR > 1 && NR != FNR && !seen[$1]++ { print $1 FS 1 }")))
for heading, expected in ("Size of articles", len(lengths)), ("Year of the last change", sum(n for _, n in kinds)):
    expect(heading, sum(number(item.get("title")) for item in sections[heading].findall("ol/li")), expected)
expect("rows", {row[0]: number(row[1]) for row in rows["Tables"][1:]},
       {f"{table}.tsv": len(counted(table, "FNR == 1 || NR == FNR { next } { print NR FS 1 }")) for table in (
           "pages", "categories", "links", "infobox", "abstract", "aliases", "text", "templates")})
sys.exit(problems > 0)
