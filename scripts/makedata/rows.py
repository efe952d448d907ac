"""The files of `data`: rows of kind, key and word, as data/README.md has them."""
import os


class Characters:
    """Which characters would not be seen in a row, by UnicodeData.txt."""

    def __init__(self, path):
        self.categories = {}
        self.ranges = []
        with open(path, encoding="utf-8") as file:
            for line in file:
                code, name, category = line.split(";")[:3]
                self.categories[int(code, 16)] = category
                if name.endswith(", First>"):
                    first = int(code, 16)
                elif name.endswith(", Last>"):
                    self.ranges.append((first, int(code, 16)))

    def is_mark(self, character):
        return self.categories.get(ord(character), "").startswith("M")

    def is_hidden(self, character):
        """Whether it is white space, a control or format character, or none at all."""
        code = ord(character)
        if code in self.categories:
            return self.categories[code] in ("Zs", "Zl", "Zp", "Cc", "Cf", "Co")
        return not any(first <= code <= last for first, last in self.ranges)


class Writer:
    """Writes the files of one folder."""

    def __init__(self, folder, source, characters):
        self.folder = folder
        self.source = source
        self.characters = characters

    def escaped(self, word, is_set=False):
        """A word as a row has it. In a set of letters no mark belongs to the letter before it."""
        text = []
        for index, character in enumerate(word):
            is_alone = is_set or index == 0 or self.characters.is_hidden(word[index - 1])
            if character == "\\":
                text.append("\\\\")
            elif character == " ":
                text.append("\\s" if index in (0, len(word) - 1) else " ")
            elif self.characters.is_hidden(character) or is_alone and self.characters.is_mark(character):
                text.append(f"\\u{{{ord(character):X}}}")
            else:
                text.append(character)
        return "".join(text)

    def write(self, code, rows):
        """Writes a language's rows in their order, each once; no file where there is none."""
        if not rows:
            return
        ordered = sorted(dict.fromkeys(tuple(str(cell) for cell in row) for row in rows), key=place)
        path = os.path.join(self.folder, code + ".tsv")
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(f"# {self.source}; written by scripts/make-data.\n")
            for kind, key, *words in ordered:
                file.write("\t".join([kind, key] + [self.escaped(word, kind == "trail") for word in words]) + "\n")


def place(row):
    """Where a row comes: by kind, then by key, numbers as numbers; what is equal stays in its order."""
    kind, key = row[:2]
    try:
        return kind, 0, int(key), ""
    except ValueError:
        return kind, 1, 0, key
