"""What Unicode's CLDR says of languages: `common/main` and `common/supplemental`.

A locale has what its file says, then what its parents say, up to `root`; `↑↑↑` stands for the parent's word. Names of
months without a day are those within a date where no parent but `root` has them.
"""
import os
import re
import xml.etree.ElementTree as ElementTree

# MediaWiki's codes that CLDR has under another name. Its `pt` is Brazil's, as most of the wiki in Portuguese is.
LOCALES = {
    "kk-cyrl": "kk", "ku-latn": "ku", "mo": "ro_MD", "no": "nb", "sh": "sr_Latn",
    "sh-latn": "sr_Latn", "sr-ec": "sr_Cyrl", "sr-el": "sr_Latn", "tg-cyrl": "tg", "tl": "fil", "tt-cyrl": "tt",
    "ug-arab": "ug",
    "zh-cn": "zh_Hans_CN", "zh-hk": "zh_Hant_HK", "zh-mo": "zh_Hant_MO", "zh-sg": "zh_Hans_SG", "zh-tw": "zh_Hant_TW",
}
# Languages that MediaWiki is not translated to, but articles name: old ones, and what templates have besides.
NAMED = set("""
    ain akk akz ale arp bal bem bik bla bua chg chk chn cop dak dua egy elx en-us enm esu fa-af fil fr-ca frm fro gez
    gil gmh goh hit hmn iba izh kmb kok kpe lkt lou lua mag mak men mga mic mnc moh nd nl-be nog non nr oj ota pal pau
    peo phn pro rap rar rhg rom sam sga smj sog str sux syc syr tig tlh tli tsd tvl uga umb zap zun zza
    """.split())
# Territories whose full names say whose they are, which no wiki does, and codes that stand for none.
SHORT = ("HK", "MM", "MO", "PS")
NO_TERRITORY = ("EZ", "QO", "UN", "XA", "XB", "ZZ")
GREGORIAN = "dates/calendars/calendar[@type='gregorian']"
INHERITED = "↑↑↑"


class CLDR:
    """The folder `common` of CLDR."""

    def __init__(self, folder):
        self.folder = folder
        self.files = {}
        supplemental = ElementTree.parse(os.path.join(folder, "supplemental/supplementalData.xml"))
        self.parents = {
            locale: parent.get("parent")
            for parent in supplemental.iter("parentLocale") for locale in parent.get("locales").split()
        }
        systems = ElementTree.parse(os.path.join(folder, "supplemental/numberingSystems.xml"))
        self.digits = {system.get("id"): system.get("digits") for system in systems.iter("numberingSystem")}

    def path(self, locale):
        return os.path.join(self.folder, "main", locale + ".xml")

    def locale(self, code):
        """The locale of one of MediaWiki's codes; nil where CLDR has none."""
        parts = code.split("-")
        names = [parts[0]] + [part.title() if len(part) == 4 else part.upper() for part in parts[1:]]
        locale = LOCALES.get(code, "_".join(names))
        return locale if os.path.exists(self.path(locale)) else None

    def chain(self, locale):
        """A locale and its parents, without `root`, as far as they have files."""
        while locale != "root":
            if os.path.exists(self.path(locale)):
                yield locale
            locale = self.parents.get(locale) or (locale.rpartition("_")[0] if "_" in locale else "root")

    def inherits(self, code, parent):
        """Whether CLDR has what it says of a variant of a language from another one."""
        locale, other = self.locale(code), self.locale(parent)
        same = code.partition("-")[0] == parent.partition("-")[0]
        return bool(same and locale and other) and other in self.chain(locale)

    def file(self, locale):
        if locale not in self.files:
            self.files[locale] = ElementTree.parse(self.path(locale)).getroot()
        return self.files[locale]

    def words(self, locale, path, alt=None):
        """The elements that a path leads to, by their `type` or `id`, the locale's own before its parents'."""
        found = {}
        for parent in self.chain(locale):
            for element in self.file(parent).iterfind(path):
                if element.get("alt") == alt and element.text and element.text != INHERITED:
                    found.setdefault(element.get("type") or element.get("id") or "", element.text)
        return found

    def months(self, locale, context):
        return self.words(locale, f"{GREGORIAN}/months/monthContext[@type='{context}']/monthWidth[@type='wide']/month")

    def dates(self, locale):
        """The rows of months and dates; none where the language has no names of months."""
        months = self.months(locale, "format")
        alone = self.months(locale, "stand-alone")
        months, alone = alone | months, months | alone
        if len(months) < 12:
            return
        for kind, names in (("month", months), ("month-alone", alone)):
            yield from ((kind, number, names[str(number)]) for number in range(1, 13))
        full = self.words(
            locale, f"{GREGORIAN}/dateFormats/dateFormatLength[@type='long']/dateFormat/pattern").get("", "y MMMM d")
        formats = self.words(locale, f"{GREGORIAN}/dateTimeFormats/availableFormats/dateFormatItem")
        yield "date", "full", full
        yield "date", "month", formats.get("yMMMM", "y MMMM")
        yield "date", "year", formats.get("y", "y")
        yield "date", "zero", self.zero(locale)

    def system(self, locale):
        return self.words(locale, "numbers/defaultNumberingSystem").get("", "latn")

    def zero(self, locale):
        return self.digits[self.system(locale)][0]

    def numbers(self, locale):
        """The rows of how numbers are written."""
        system = self.system(locale)
        for key in ("group", "decimal"):
            path = f"numbers/symbols[@numberSystem='{system}']/{key}"
            word = self.words(locale, path).get("") or self.file("root").findtext(path)
            if word:
                yield "number", key, word
        yield "number", "zero", self.zero(locale)

    def names(self, locale, codes):
        """The rows of what a language calls territories, and languages with one of the codes or that are named."""
        for code, name in self.words(locale, "localeDisplayNames/languages/language").items():
            code = code.lower().replace("_", "-")
            if code in NAMED or code in codes:
                yield "language", code, name
        path = "localeDisplayNames/territories/territory"
        short = {code: name for code, name in self.words(locale, path, "short").items() if code in SHORT}
        for code, name in (self.words(locale, path) | short).items():
            if re.fullmatch("[A-Z]{2}", code) and code not in NO_TERRITORY:
                yield "territory", code.lower(), name


def formed(name, form):
    """A name as a wiki writes it: as it is, with a small letter, or in a text that has `$1` for it."""
    if form == "yes":
        return name
    return name[0].lower() + name[1:] if form == "lower" else form.replace("$1", name)


def without_repeats(rows, fallbacks, related):
    """Rows without those that a language falls back on anyway, where CLDR has them from there, and without those that
    say nothing. `fallbacks` are the rows of other languages, and `related` those of them that are its parents in CLDR.
    """
    own = {row[:2]: row[2] for row in rows}
    nothing = {("date", "year"): "y", ("date", "zero"): "0", ("number", "group"): ",", ("number", "decimal"): ".",
               ("number", "zero"): "0"}
    nothing |= {("month-alone", key): word for (kind, key), word in own.items() if kind == "month"}
    usual = {}
    for fallback in reversed(fallbacks):
        for kind, key, word in fallback:
            if word != nothing.get((kind, key), word):
                # A language that this one falls back on says something: so must this one.
                nothing[kind, key] = None
            usual[kind, key] = word if id(fallback) in related else None
    return [row for row in rows
            if row[2] != (nothing if row[:2] in nothing else usual).get(row[:2])]
