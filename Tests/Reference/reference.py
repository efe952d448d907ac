"""What mwparserfromhell finds on a page, in the canonical form in which wk has it."""

import collections
import html
import re
import urllib.parse

import mwparserfromhell
from mwparserfromhell.nodes import Comment, Tag, Template, Text, Wikilink

# Namespaces by their names on the wikis of the corpus; the export adds its own.
NAMESPACES = {
    "": """
        -2 media; -1 special; 1 talk; 2 user; 3 user talk; 4 wikipedia, project, wp; 6 file, image;
        8 mediawiki; 10 template; 12 help; 14 category; 100 portal; 828 module
        """,
    "bg": "1 беседа; 2 потребител; 3 потребител беседа; 4 уикипедия, у; 6 картинка; 12 помощ; 100 портал",
    "ja": """
        -1 特別; 1 ノート, トーク; 2 利用者; 3 利用者・トーク, 利用者‐会話; 6 ファイル, 画像;
        10 テンプレート; 12 ヘルプ; 14 カテゴリ; 100 ポータル; 102 プロジェクト, ウィキプロジェクト
        """,
    "uk": """
        -1 спеціальна, спеціальні; 1 обговорення; 2 користувач; 4 вікіпедія, вп; 6 зображення;
        12 довідка; 100 портал
        """,
    "vi": """
        -1 đặc biệt; 1 thảo luận; 2 thành viên; 6 hình; 10 tiêu bản; 12 trợ giúp;
        100 cổng thông tin, chủ đề
        """,
}
FILE, MEDIA, CATEGORY = 6, -2, 14
LONGEST_TITLE = 255

# Prefixes of other wikis, as far as the corpus has them.
OTHER_WIKIS = set(
    """
    ar arxiv arz b be-x-old bg bs ceb commons da de doi el en eo es ethnologue eu fi fr hdl he hi
    hu iarchive incubator iso639-3 it ja ka kk lt m mailarchive metawiki mk ml my nap nds nl no pl
    planetmath pt q ru s sk sourceforge species sv te th tlh tr uk v vi voy w war wikibooks
    wikiquote wikisource wikispecies wikt wiktionary zh
    """.split()
)


class Titles:
    """The titles of a page's wiki."""

    def __init__(self, page):
        self.capitalizes = page.get("case") != "case-sensitive"
        self.language = page.get("lang", "en")
        self.namespaces = {}
        for names in (NAMESPACES[""], NAMESPACES.get(page.get("lang"), "")):
            for entry in filter(None, map(str.strip, names.split(";"))):
                number, _, names_of_it = entry.partition(" ")
                for name in names_of_it.split(","):
                    self.namespaces[" ".join(name.split())] = int(number)
        for name, number in page.get("nsnames", {}).items():
            if number:
                self.namespaces[name.lower()] = number
            else:
                self.namespaces.pop(name.lower(), None)

    def split(self, target):
        """A link's target as namespace and title; None where it is no page of this wiki."""
        target = html.unescape(re.sub("<!--.*?-->", "", target, flags=re.DOTALL))
        target = urllib.parse.unquote(target)
        target = re.sub("[\u200e\u200f\u202a-\u202e]", "", target)
        target = " ".join(target.replace("_", " ").split())
        colon = target.startswith(":")
        target = target.removeprefix(":").strip()
        if re.search(r"[<>\[\]{}|]", target) or target.startswith((":", "../")):
            return None
        namespace = 0
        prefix, has_prefix, rest = target.partition(":")
        prefix = prefix.strip()
        if has_prefix and prefix.lower() == self.language:
            target = rest.strip()
            prefix, has_prefix, rest = target.partition(":")
            prefix = prefix.strip()
        if has_prefix and prefix.lower() in self.namespaces:
            namespace = self.namespaces[prefix.lower()]
            target = rest.strip()
        elif has_prefix and prefix.lower() in OTHER_WIKIS:
            return None
        target = target.partition("#")[0].strip()
        if not target or len(target.encode()) > LONGEST_TITLE:
            return None
        if self.capitalizes:
            target = target[0].upper() + target[1:]
        shows = colon and namespace in (FILE, CATEGORY)
        return namespace, target, shows

    def key(self, target):
        """A link's target, as wk writes it, in the form that is compared."""
        namespace, title, _ = self.split(":" + target) or (0, target, True)
        return f"{namespace}:{title}" if namespace else title


def template_key(name):
    """A template's name in the form that is compared."""
    return " ".join(name.replace("_", " ").split()).lower()


# How the names of infoboxes begin or end on the wikis of the corpus, and those that do neither:
# a list made by reading the pages.
EVERYWHERE = re.compile(
    r"infobox.*|.*infobox|.*taxobox|speciesbox|drugbox|chembox.*|elementbox|geobox|paraphyletic group"
)
INFOBOXES = {
    "bg": r".* инфо",
    "ja": "基礎情報 .*|communefra|世界の市|体育館|政治家|東京都の特別区|生物分類表",
    "uk": """
        картка[ :].*|актор|вчений|гімн|депутат|державний діяч|мова|мова програмування|музикант|
        науковець|нп україни|особа|письменник|пісня|святий|скульптор|філософ|художник
        """,
    "vi": """
        hộp thông tin .*|thông tin .*|tóm tắt về .*|bộ việt nam|ethnic group|thành phố|tên triều tiên|viên chức
        """,
}
NO_INFOBOXES = re.compile("convinfobox|thông tin chữ cái latinh|thông tin hệ mặt trời")


def is_infobox(name, language):
    """Whether a template is an infobox, by its name as `template_key` gives it."""
    local = re.sub(r"\s*\n\s*", "", INFOBOXES.get(language, ""))
    if NO_INFOBOXES.fullmatch(name):
        return False
    return bool(EVERYWHERE.fullmatch(name) or (local and re.fullmatch(local, name)))


def without_comments(code):
    """The wikitext of a node list without its comments."""
    return "".join(str(node) for node in code.nodes if not isinstance(node, Comment))


def shows(code, titles):
    """Whether wikitext shows something to a reader; None where templates decide."""
    doubt = False
    for node in code.nodes:
        if isinstance(node, Comment):
            continue
        if isinstance(node, Wikilink):
            target = titles.split(without_comments(node.title))
            # Where nothing else shows, a picture's name is the value.
            if target and target[0] == CATEGORY and not target[2]:
                continue
            shown = True
        elif isinstance(node, Tag):
            tag = str(node.tag).strip().lower()
            hidden = node.contents is None or tag in ("ref", "references")
            if tag in ("gallery", "imagemap"):
                shown = None
            else:
                shown = False if hidden else shows(node.contents, titles)
        elif isinstance(node, Text):
            shown = bool(str(node).strip("' \n\t"))
        else:
            text = html.unescape(str(node))
            shown = None if text.startswith("{{") else bool(text.strip())
        if shown:
            return True
        doubt = doubt or shown is None
    return None if doubt else False


def wikilinks(code):
    """All links, those in the captions of galleries too, which the peer leaves as text."""
    yield from code.ifilter_wikilinks()
    for tag in code.ifilter_tags(matches=lambda tag: tag.tag in ("gallery", "imagemap")):
        captions = mwparserfromhell.parse(str(tag.contents), skip_style_tags=True)
        yield from captions.ifilter_wikilinks()


def read(page, titles):
    """The links, categories, infoboxes and keys of a page, and which of them are in doubt."""
    kinds = ("link", "category", "infobox", "key")
    found = {kind: collections.Counter() for kind in kinds}
    doubtful = {kind: collections.Counter() for kind in kinds}
    if page.get("model", "wikitext") != "wikitext":
        return found, doubtful
    code = mwparserfromhell.parse(page["text"], skip_style_tags=True)
    itself = titles.key(page["title"])
    for index, link in enumerate(wikilinks(code)):
        # Where a redirect leads to is a link, whatever it is.
        is_redirect = index == 0 and "redirect" in page and not str(link.title).lstrip().startswith(":")
        colon = ":" if is_redirect else ""
        target = titles.split(colon + without_comments(link.title))
        if target is None:
            continue
        namespace, title, is_plain = target
        if namespace == CATEGORY and not is_plain:
            found["category"][title] = 1
        elif is_plain or namespace not in (FILE, MEDIA):
            key = f"{namespace}:{title}" if namespace else title
            # A page has no link to itself but to a section, and where it redirects to.
            if key != itself or is_redirect or "#" in html.unescape(str(link.title)):
                found["link"][key] += 1
    for template in code.ifilter_templates():
        name = template_key(without_comments(template.name))
        if not is_infobox(name, page.get("lang", "en")):
            continue
        found["infobox"][name] += 1
        keys = {}
        for parameter in template.params:
            key = " ".join(without_comments(parameter.name).split())
            keys[key] = shows(parameter.value, titles)
        for key, shown in keys.items():
            if shown is not False:
                (found if shown else doubtful)["key"][f"{name}: {key}"] += 1
    return found, doubtful
