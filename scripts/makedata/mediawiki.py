"""What MediaWiki says of its languages: `languages/messages`, `languages/data`, and the tables of its extensions."""
import glob
import os
import re
import xml.etree.ElementTree as ElementTree

from . import dates, php, trails

# What `{{GRAMMAR:genitive|$1}}` makes of the project's name is code; the name stays as it is.
GRAMMAR = re.compile(r"\{\{grammar:[^|{}]*\|\$1\}\}", re.IGNORECASE)
# The kinds of which a key has one row, which takes the place of another language's. Of the others English's words hold
# everywhere, and are not repeated.
SINGLE = ("fallback", "namespace", "number", "plural", "trail")
MODIFIERS = ("msg", "msgnw", "raw", "subst", "safesubst")
# Words that stand within a call, for which wk has no use: the `R` of `{{formatnum:1|R}}` and the like.
WITHIN_CALLS = re.compile(r"\w+_(noerror|noreplace|all|files|pages|subcats)|url_\w+|rawsuffix|nocommafysuffix")


class MediaWiki:
    """The folder of a MediaWiki, /usr/share/mediawiki in Debian's package."""

    def __init__(self, folder):
        self.folder = folder
        self.constants = self.defines("includes/Defines.php", "extensions-core/Gadgets/Gadgets.namespaces.php")
        words = self.text("includes/MagicWordFactory.php")
        functions = self.text("includes/parser/CoreParserFunctions.php")
        self.variables = set(self.array(words, "mVariableIDs").values())
        self.switches = set(self.array(words, "mDoubleUnderscoreIDs").values())
        self.functions = set(self.array(functions, "noHashFunctions").values())
        self.hashed = {"default"}
        hooks = sorted(glob.glob(os.path.join(folder, "extensions-core/*/includes/Hooks.php")))
        for text in [functions] + [self.text(path) for path in hooks]:
            for name, call in re.findall(r"setFunctionHook\(\s*'(\w+)'(.*?)\);", text, re.DOTALL):
                (self.functions if "SFH_NO_HASH" in call else self.hashed).add(name)
        self.messages = {
            re.sub(r".*/Messages(.*)\.php", r"\1", path).lower().replace("_", "-"): php.read(path, self.constants)
            for path in glob.glob(os.path.join(folder, "languages/messages/Messages*.php"))
        }
        self.extensions = [
            php.read(path, self.constants)
            for pattern in ("magic", "namespaces")
            for path in sorted(glob.glob(os.path.join(folder, f"extensions-core/*/*.{pattern}.php")))
        ]
        self.others = self.other_codes()
        self.plurals = self.plural_rules("plurals.xml") | self.plural_rules("plurals-mediawiki.xml")

    def text(self, path):
        with open(os.path.join(self.folder, path), encoding="utf-8") as file:
            return file.read()

    def defines(self, *paths):
        found = re.findall(r"define\( '(NS_\w+)', (-?\d+) \)", "".join(self.text(path) for path in paths))
        return {name: int(number) for name, number in found}

    def array(self, text, name):
        """An array that a class or a function has."""
        literal = re.search(r"\b" + name + r" =>? (\[.*?\])[;,]\n", text, re.DOTALL).group(1)
        return php.Reader(f"$array = {literal};", {}).read()["array"]

    def plural_rules(self, file):
        rules = {}
        for group in ElementTree.fromstring(self.text("languages/data/" + file)).iter("pluralRules"):
            conditions = [" ".join(rule.text.split("@")[0].split()) for rule in group]
            for locale in group.get("locales").split():
                rules[locale.lower().replace("_", "-")] = [condition for condition in conditions if condition]
        return rules

    def codes(self):
        """The codes of all languages, in order."""
        extended = {code for tables in self.extensions for table in tables.values() for code in table}
        named = self.array(self.text("includes/languages/data/Names.php"), "names")
        return sorted(set(self.messages) | extended | set(named) | set(self.others))

    def other_codes(self):
        """Codes that stand for another: those that wikis have or had, and those that web pages have (BCP 47)."""
        text = self.text("includes/language/LanguageCode.php")
        old = self.array(text, "DEPRECATED_LANGUAGE_CODE_MAPPING")
        standard = self.array(text, "NON_STANDARD_LANGUAGE_CODE_MAPPING")
        settings = self.text("includes/MainConfigSchema.php")
        extra = self.array(settings[settings.index(" ExtraLanguageCodes ="):], "default'")
        return old | extra | {new.lower(): code for code, new in standard.items() if new.lower() not in self.messages}

    def rows(self, code):
        """All that MediaWiki says of one language."""
        messages = self.messages.get(code, {})
        yield from (("fallback", index, other) for index, other in enumerate(self.fallbacks(code), 1))
        for tables in [messages] + [{name: table.get(code, {}) for name, table in extension.items()}
                                    for extension in self.extensions]:
            yield from namespaces(tables)
            for identifier, words in (tables.get("magicWords") or {}).items():
                yield from self.magic_words(identifier, list(words.values()))
        if "linkTrail" in messages:
            yield "trail", "letters", trails.letters(messages["linkTrail"])
        yield from numbers(messages)
        for index, condition in enumerate(self.plurals.get(code, []), 1):
            yield "plural", index, condition

    def dates(self, code):
        """The months of a language and how it writes dates."""
        tables = [self.messages.get(other, {}) for other in [code] + self.fallbacks(code)]
        formats = [(table.get("dateFormats") or {}, table.get("defaultDateFormat")) for table in tables]
        return list(dates.rows(self.folder, code, formats))

    def fallbacks(self, code):
        """The languages that one falls back on, in order; English follows anyway."""
        if code in self.others and code not in self.messages:
            codes = [self.others[code], *self.fallbacks(self.others[code])]
        else:
            codes = self.messages.get(code, {}).get("fallback") or ""
            codes = [word.strip() for word in (codes if isinstance(codes, list) else codes.split(","))]
        return [word for word in codes if word not in ("", "en", code)]

    def magic_words(self, identifier, words):
        if WITHIN_CALLS.fullmatch(identifier):
            return
        case, *words = words
        exact = ["exact"] if int(case) else []
        if identifier.startswith("img_"):
            kind, exact = "option", []
        elif identifier == "redirect":
            kind, exact = "redirect", []
            words = [word.lstrip("#").lower() for word in words]
        elif identifier in MODIFIERS:
            kind = "modifier"
        elif identifier in self.switches:
            kind = "switch"
            words = [word.strip("_") for word in words]
        elif identifier in self.variables:
            kind = "variable"
        elif identifier in self.hashed or words[0].startswith("#"):
            kind = "hashed"
            words = [word.removeprefix("#") for word in words]
        elif identifier in self.functions:
            kind = "function"
        else:
            raise ValueError(f"what is the magic word {identifier}?")
        for word in words:
            yield kind, identifier, word if kind == "option" else word.removesuffix(":"), *exact


def namespaces(tables):
    """The names of namespaces, and their other names."""
    names = tables.get("namespaceNames") or {}
    genders = tables.get("namespaceGenderAliases") or {}
    aliases = [(number, alias) for number, table in genders.items() for alias in table.values()]
    aliases += [(number, alias) for alias, number in (tables.get("namespaceAliases") or {}).items()]
    for kind, pairs in (("namespace", names.items()), ("alias", aliases)):
        for number, name in pairs:
            name = GRAMMAR.sub("$1", name).replace("$1", "Wikipedia").replace("_", " ")
            # Kyrgyz has names in quotes where numbers belong; MediaWiki makes nothing of them.
            # Those of Gadgets, from 2300 on, are of few wikis, whose exports name them.
            if number not in (0, 4) and isinstance(number, int) and number < 2300:
                yield kind, number, name


def numbers(messages):
    """How numbers are written. MediaWiki has a dot or a comma where a table names nothing for it."""
    for key, mark in (("group", ","), ("decimal", ".")):
        table = messages.get("separatorTransformTable") or {}
        if mark in table and table[mark] is not None:
            yield "number", key, table[mark]
    if "minimumGroupingDigits" in messages:
        yield "number", "fewest", messages["minimumGroupingDigits"] + 3
    if messages.get("digitGroupingPattern") == "#,##,##0.###":
        yield "number", "grouping", "indian"
    # Literary Chinese has digits that do not follow each other; wk shows Latin ones there.
    table = messages.get("digitTransformTable") or {}
    digits = [table[digit] for digit in range(10) if digit in table]
    if digits and [ord(digit) - ord(digits[0]) for digit in digits] == list(range(10)):
        yield "number", "zero", digits[0]
