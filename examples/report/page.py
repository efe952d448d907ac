"""Makes the page of what was counted: HTML with its style inside, and nothing from elsewhere.

It is well-formed as XML, too, so that any parser reads it. Titles are the words of anyone, so each goes through `text`;
the page's Content-Security-Policy, which allows no script and no request, is a second lock on the same door.
"""
import collections
import html
import os
import re

NAMESPACES = {
    0: "Articles", 1: "Talk", 2: "User", 3: "User talk", 4: "Project", 5: "Project talk", 6: "File", 7: "File talk",
    8: "MediaWiki", 9: "MediaWiki talk", 10: "Template", 11: "Template talk", 12: "Help", 13: "Help talk",
    14: "Category", 15: "Category talk", 100: "Portal", 118: "Draft", 710: "TimedText", 828: "Module",
}
YEARS = 30          # so many have a column
LEAST = 5           # bits of the lengths that the second column begins with
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def text(value):
    """A text in HTML. Characters that move the cursor or turn the writing around show as U+FFFD."""
    shown = re.sub("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "\N{REPLACEMENT CHARACTER}", value)
    return html.escape(shown)


def name(value):
    """A title, kept apart from the direction of the writing around it."""
    return f"<bdi>{text(value)}</bdi>"


def number(value):
    return f"{value:,}"


def short(value):
    """A number in four characters or so."""
    for unit, size in ("G", 10**9), ("M", 10**6), ("K", 10**3):
        if value >= size:
            return f"{value / size:.{0 if value >= 10 * size else 1}f}{unit}"
    return str(value)


def share(part, whole):
    if not whole:
        return "–"
    percent = 100 * part / whole
    return "&lt;0.1%" if 0 < percent < 0.1 else f"{percent:.1f}%"


def section(heading, note, *bodies):
    return f'<section><h2>{heading}</h2>\n<p class="note">{note}</p>\n' + "\n".join(bodies) + "\n</section>"


def bars(rows):
    """A ranking. A row is a title, its number, and how much of that is drawn in the second colour."""
    most = max((row[1] for row in rows), default=0) or 1
    items = []
    for title, value, *second in rows:
        first = value - sum(second)
        items.append(
            f'<li><span class="bar" style="width:{100 * first / most:.2f}%"></span>'
            + "".join(f'<span class="bar second" style="left:{100 * first / most:.2f}%;width:{100 * part / most:.2f}%">'
                      "</span>" for part in second if part)
            + f"{name(title)}<b>{number(value)}</b></li>")
    return '<ol class="bars">\n' + "\n".join(items) + "\n</ol>"


def columns(rows):
    """A histogram of pairs of a label and a number. Of many columns, only the highest bears its number."""
    most = max((value for _, value in rows), default=0) or 1
    items = []
    for label, value in rows:
        kind = ' class="most"' if value == most else ""
        shown = short(value) if value == most or value and len(rows) <= 18 else ""
        items.append(f'<li title="{number(value)}"><b{kind}>{shown}</b>'
                     f'<span style="--part:{value / most:.4f}"></span><i>{label}</i></li>')
    return f'<ol class="columns{" many" if len(rows) > 12 else ""}">\n' + "\n".join(items) + "\n</ol>"


def split(rows):
    """One bar of parts, with a legend: triples of a label, a number and a class."""
    whole = sum(value for _, value, _ in rows)
    parts = "".join(f'<span class="{kind}" style="width:{100 * value / whole:.3f}%"></span>'
                    for _, value, kind in rows if value)
    legend = "".join(f'<li><span class="{kind}"></span>{label} <b>{number(value)}</b> {share(value, whole)}</li>'
                     for label, value, kind in rows if value)
    return f'<div class="split">{parts}</div>\n<ul class="legend">{legend}</ul>'


def table(head, rows):
    cells = [f'<tr>{"".join(f"<th>{cell}</th>" for cell in head)}</tr>']
    for first, *rest in rows:
        cells.append(f'<tr><th>{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>')
    return "<table>\n" + "\n".join(cells) + "\n</table>"


def tiles(pairs):
    return '<dl class="tiles">\n' + "\n".join(
        f"<div><dt>{label}</dt><dd>{value}</dd><dd>{note}</dd></div>" for label, value, note in pairs) + "\n</dl>"


def figures(counts):
    rows, having, articles = counts.tables.rows_of, counts.pages_with, counts.articles
    yield "Articles", number(articles), "in namespace 0"
    yield "Redirects", number(counts.redirects), f"{share(counts.redirects, counts.pages)} of all pages"
    if "links" in having:
        yield "Links", number(counts.links), f'to {number(counts.distinct["links"])} titles'
    if "categories" in having:
        yield "Categories", number(counts.distinct["categories"]), f'on {number(having["categories"])} pages'
    if "infobox" in having:
        yield "With an infobox", number(having["infobox"]), f'pages, with {number(rows["infobox"])} fields'
    if counts.newest:
        yield "Newest revision", counts.newest[:10], f"at {counts.newest[11:19]} UTC"


def kinds(counts):
    namespaces = sorted({ns for ns, _ in counts.kinds})
    spread = [("articles", counts.articles, "first"), ("redirects", counts.redirects, "second"),
              ("other pages", counts.pages - counts.articles - counts.redirects, "third")]
    rows = []
    for ns in namespaces:
        redirects = counts.kinds[ns, True]
        whole = redirects + counts.kinds[ns, False]
        rows.append((f'{NAMESPACES.get(ns, "Namespace")} <small>{ns}</small>', number(whole),
                     share(whole, counts.pages), number(redirects)))
    return section("Kinds of pages", f"{number(counts.pages)} pages are in the tables. Which namespaces are there was "
                   "chosen when the dump was read.", split(spread),
                   table(("namespace", "pages", "share", "redirects"), rows))


def sizes(counts):
    if not counts.measured_articles:
        return
    what = "text, as plain text" if counts.measured == "text" else "abstract"
    # The shortest are one column: those of fewer bits than LEAST.
    lengths = collections.Counter()
    for bits, articles in counts.lengths.items():
        lengths[max(bits, LEAST)] += articles
    rows = [("0" if bits == LEAST else power(bits), lengths[bits]) for bits in range(LEAST, max(lengths) + 1)]
    yield section("Size of articles", f"Characters of the {what}. A column holds the lengths from its number to the "
                  f"next. Half of {number(counts.measured_articles)} articles have {number(counts.median)} or fewer.",
                  columns(rows))
    if counts.measured == "text":
        yield section("Longest articles", "By characters of plain text.", bars(counts.longest))


def power(bits):
    """The least number of so many bits."""
    for unit, size in ("M", 20), ("K", 10):
        if bits > size:
            return f"{1 << (bits - 1 - size)}{unit}"
    return str(1 << (bits - 1))


def ages(counts):
    if not counts.years:
        return
    last = max(counts.years)
    first = max(min(counts.years), last - YEARS + 1)
    before = sum(pages for year, pages in counts.years.items() if year < first)
    yield section("Year of the last change", "Pages by the year of the revision that the dump has of them.",
                  columns([("before", before)] * bool(before)
                          + [(f"’{year % 100:02}", counts.years[year]) for year in range(first, last + 1)]))


def rankings(counts):
    if counts.linked:
        yield section("Most linked titles", 'Links from pages that are no redirects; <span class="key second"></span> '
                      "those that go through a redirect.", bars(counts.linked))
    if counts.categories:
        yield section("Largest categories", "By pages that name the category in their own text.",
                      bars(counts.categories))
    if counts.infoboxes:
        yield section("Commonest infoboxes", "By pages that call the template.", bars(counts.infoboxes))
    if counts.keys:
        yield section("Commonest infobox keys", f'Of {number(counts.distinct["infobox"])} different keys, by fields '
                      "that have a value.", bars(counts.keys))
    if counts.templates:
        yield section("Commonest templates", f'Of {number(counts.distinct["templates"])}, by pages that call them.',
                      bars(counts.templates))


def contents(counts):
    ending = "csv" if counts.tables.tables.form == "csv" else "tsv"
    rows = [(f"{text(name)}.{ending}", number(count)) for name, count in counts.tables.rows_of.items()]
    return section("Tables", "What the folder holds.", table(("table", "rows"), rows))


def warnings(counts):
    if not counts.tables.whole:
        yield ("These tables are not of the whole dump: they were made with <code>wk-tsv --partial</code>, or are the "
               "finished parts of a job that is not done.")
    if counts.tables.skipped:
        yield f"{number(counts.tables.skipped)} damaged places of the dump were skipped."
    if counts.tables.repeated:
        yield (f"Pages that come again in the dump: {number(counts.tables.repeated)}. They count each time, as do their "
               "links and categories.")
    elif counts.tables.repeated is None:
        yield "Whether pages come again in the dump is not known."
    if counts.tables.lost:
        yield f"Texts that were lost when the dump was written, and are empty here: {number(counts.tables.lost)}."


def page(title, counts):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "page.css"), encoding="utf-8") as file:
        style = file.read()
    sections = [kinds(counts), *sizes(counts), *ages(counts), *rankings(counts), contents(counts)]
    newest = f", the newest revision of {counts.newest[:10]}" if counts.newest else ""
    alerts = "".join(f'<p class="alert">{alert}</p>\n' for alert in warnings(counts))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="{POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>{text(title)}: the wiki in numbers</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>{name(title)}</h1>
<p>The wiki in numbers: {number(counts.pages)} pages{newest}</p>
</header>
<main>
{alerts}{tiles(figures(counts))}
<div class="sections">
{chr(10).join(sections)}
</div>
</main>
<footer>Made by <code>wk-report</code> from the tables of wk. A page, a category or a
template counts as it stands in the dump: templates are not expanded.</footer>
</body>
</html>
"""
