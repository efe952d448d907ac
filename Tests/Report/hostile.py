"""Print parsed records of pages that a report must show as they are: names that are markup, redirects to redirects."""
import json

SCRIPT = "<script>alert(1)</script>"
CATEGORY = '"><img src=x onerror=alert(2)>'
LINK = "</title><b>&amp;"
TURNED = "Back\\slash \u202egnp.exe"
KEY = "</style><script src='//elsewhere.example/x.js'>"
TEMPLATE = "Infobox <svg/onload=alert(3)>"
# How often each comes, so that it is among the first of its list.
LINKS = {"To a script": 50, "Twice": 60, SCRIPT: 10, LINK: 110, TURNED: 90, "Round": 45}
REDIRECTS = {"To a script": SCRIPT, "Twice": "To a script", "Round": "About", "About": "Round"}


def records():
    """Yields title, redirect, and the keys that are not empty."""
    yield SCRIPT, None, {
        "links": [{"to": title} for title, number in LINKS.items() for _ in range(number)], "text": "x" * 9000,
        "infobox": [{"name": TEMPLATE, "fields": [[KEY, str(i)] for i in range(40)]}], "abstract": "One."}
    for i in range(30):
        yield f"Copy {i}", None, {"categories": [CATEGORY], "templates": [TEMPLATE]}
    for title, target in REDIRECTS.items():
        yield title, target, {"links": [{"to": target}]}


if __name__ == "__main__":
    number = 0
    for number, (title, redirect, keys) in enumerate(records(), 1):
        record = {"id": 90000 + number, "ns": 0, "title": title} | ({"redirect": redirect} if redirect else {}) | {
            "revision": number, "timestamp": f"2026-01-01T00:00:{number:02}Z", "categories": [], "links": [],
            "infobox": [], "abstract": "", "text": "", "templates": []} | keys
        print(json.dumps(record))
    print(json.dumps({"end": {"pages": number}}))
