"""The letters of a `$linkTrail`: a regular expression such as `/^([a-zäöü]+)(.*)$/sDu`."""
import re

CLASS = re.compile(r"\[((?:[^\]\\]|\\.)*)\]")


def letters(pattern):
    """The letters as ranges, `a-zäöü`, in their order; of an apostrophe that must not be doubled, the apostrophe.
    Alternatives of several letters, such as Breton's `c’h`, have none."""
    inner = re.fullmatch(r"/\^\((.*?)\+?\)\(\.\*\)\$/\w*", pattern, re.DOTALL)
    if not inner:
        raise ValueError(f"no link trail: {pattern}")
    text = inner.group(1)
    found = set()
    for characters in CLASS.findall(text):
        found |= members(characters)
    rest = CLASS.sub("", text)
    group = re.fullmatch(r"\(\?:(.*)\)", rest, re.DOTALL)
    for alternative in group.group(1).split("|") if group else [rest]:
        alternative = alternative.removesuffix("(?!')")
        if len(alternative) == 1:
            found.add(ord(alternative))
    return ranges(sorted(found))


def members(characters):
    """The code points of a character class."""
    items = re.findall(r"\\x\{[0-9A-Fa-f]+\}|\\.|.", characters, re.DOTALL)
    codes = [int(item[3:-1], 16) if item.startswith("\\x{") else ord(item[-1]) for item in items]
    found, index = set(), 0
    while index < len(codes):
        last = index
        if items[index + 1:index + 2] == ["-"] and index + 2 < len(codes):
            last = index + 2
        found |= set(range(codes[index], codes[last] + 1))
        index = last + 1
    return found


def ranges(codes):
    """The code points as text, three and more that follow each other as a range; a hyphen comes first."""
    text = "-" if ord("-") in codes else ""
    codes = [code for code in codes if code != ord("-")]
    index = 0
    while index < len(codes):
        last = index
        while last + 1 < len(codes) and codes[last + 1] == codes[last] + 1:
            last += 1
        if last - index < 2:
            text += "".join(chr(code) for code in codes[index:last + 1])
        else:
            text += chr(codes[index]) + "-" + chr(codes[last])
        index = last + 1
    return text
