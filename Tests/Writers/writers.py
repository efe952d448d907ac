"""The writers of bzip2, by name: the files that each of them makes of some XML."""
import bz2
import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
EMPTY = bz2.compress(b"")


def program(*command):
    """A writer that is a program, which reads standard input and writes standard output."""
    return lambda xml: subprocess.run(command, input=xml, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True).stdout


def on_file(script):
    """A writer that wants a file: a line of sh that reads it as $1."""
    def write(xml):
        with tempfile.NamedTemporaryFile(suffix=".xml") as file:
            file.write(xml)
            file.flush()
            return program("sh", "-c", script, "-", file.name)(b"")
    return write


def pieces(xml, size):
    """The XML in pieces of a size."""
    return [xml[place:place + size] for place in range(0, len(xml), size)]


def streams(xml, size=100_000, level=9):
    """A stream for each piece."""
    return [bz2.compress(piece, level) for piece in pieces(xml, size)]


def appended(xml):
    """What Python's mode "ab" makes."""
    with tempfile.NamedTemporaryFile(suffix=".bz2") as file:
        for index, piece in enumerate(pieces(xml, 300_000)):
            with bz2.open(file.name, "ab", compresslevel=1 + index % 9) as stream:
                stream.write(piece)
        return file.read()


def multistream(xml):
    """Streams as Wikimedia's: the header, some pages each, the end."""
    pages = re.findall(rb" *<page>.*?</page>\n", xml, re.DOTALL)
    start, end = xml.index(pages[0]), xml.rindex(b"</mediawiki>")
    groups = [b"".join(pages[first:first + 100]) for first in range(0, len(pages), 100)]
    return b"".join(map(bz2.compress, [xml[:start], *groups, xml[end:]]))


def tiny(xml):
    """Streams of little each, for the first part of it."""
    return b"".join([*streams(xml[:60_000], 37), *streams(xml[60_000:], 500_000)])


def padded(count):
    """A writer whose file ends with so many zeros."""
    return lambda xml: bz2.compress(xml) + bytes(count)


PERL = 'binmode STDIN; binmode STDOUT; bzip2 \\*STDIN => \\*STDOUT, {} or die'
JAVA = ("java", "-cp", "/usr/share/java/commons-compress.jar", str(HERE / "CommonsCompress.java"))

WRITERS = {
    **{f"bzip2 -{level}": program("bzip2", f"-{level}") for level in range(1, 10)},
    "bzip2 -s": program("bzip2", "-s"),
    "bzip2 -1 -s": program("bzip2", "-1", "-s"),
    "bzip2, files joined by cat": lambda xml: b"".join(
        program("bzip2", f"-{1 + index % 9}")(piece) for index, piece in enumerate(pieces(xml, 700_000))),
    "bzip2 | dd conv=sync": on_file('bzip2 <"$1" | dd bs=10240 iflag=fullblock conv=sync'),
    "pbzip2": on_file('pbzip2 -c "$1"'),
    "pbzip2 -1 -b1": on_file('pbzip2 -1 -b1 -c "$1"'),
    "pbzip2 -b20 -p3": on_file('pbzip2 -b20 -p3 -c "$1"'),
    "pbzip2 -r": on_file('pbzip2 -r -c "$1"'),
    "pbzip2, from a pipe": program("pbzip2", "-c"),
    "lbzip2 -1": program("lbzip2", "-1"),
    "lbzip2 -9": program("lbzip2", "-9"),
    "lbzip2 -u": program("lbzip2", "-u"),
    "lbzip2 -1 -u -n 3": program("lbzip2", "-1", "-u", "-n", "3"),
    **{f"7z -mx={level}": program("7z", "a", "-tbzip2", f"-mx={level}", "-si", "-so", "x") for level in (1, 5, 9)},
    "7z -mx=9 -mmt=1": program("7z", "a", "-tbzip2", "-mx=9", "-mmt=1", "-si", "-so", "x"),
    "Commons Compress, blocks of 900 kB": program(*JAVA, "9"),
    "Commons Compress, blocks of 100 kB": program(*JAVA, "1"),
    **{f"Perl, {name}": program("perl", "-MIO::Compress::Bzip2=bzip2", "-e", PERL.format(options)) for name, options in [
        ("small blocks", "BlockSize100K => 1"), ("large blocks", "BlockSize100K => 9, WorkFactor => 250")]},
    "Perl, streams appended": lambda xml: b"".join(
        program("perl", "-MIO::Compress::Bzip2=bzip2", "-e", PERL.format("BlockSize100K => 2"))(piece)
        for piece in pieces(xml, 500_000)),
    "PHP's bzcompress": program("php", "-r", "echo bzcompress(stream_get_contents(STDIN), 4);"),
    "PHP's bzopen": on_file(
        """php -r '$in = fopen($argv[1], "r"); $out = bzopen("php://stdout", "w");"""
        """ while (($piece = fread($in, 5000)) !== "") bzwrite($out, $piece); bzclose($out);' "$1" """),
    "bsdtar --format=raw, padded": on_file(
        'bsdtar -c --format=raw --bzip2 -f - -C "$(dirname "$1")" "$(basename "$1")" | cat'),
    "Python": bz2.compress,
    "Python, streams appended": appended,
    "Python, streams of a megabyte": lambda xml: b"".join(streams(xml, 1_000_000, 3)),
    "Python, tiny streams": tiny,
    "Wikimedia's multistream": multistream,
    "empty streams in front": lambda xml: EMPTY * 20 + bz2.compress(xml, 2),
    "empty streams in the middle": lambda xml: (EMPTY * 5).join(streams(xml)),
    "empty streams at the end": lambda xml: bz2.compress(xml, 2) + EMPTY * 5000,
    "empty streams everywhere": lambda xml: EMPTY + EMPTY.join(streams(xml, 20_000)) + EMPTY,
    "a zero at the end": padded(1),
    "zeros up to 10,240 bytes": lambda xml: (packed := bz2.compress(xml, 1)) + bytes(-len(packed) % 10_240),
    "a megabyte of zeros": padded(1_000_000),
    "empty streams, and zeros": lambda xml: multistream(xml) + EMPTY * 100 + bytes(5000),
}

# What takes little time, and little to install.
SHORT = [
    "bzip2 -1", "bzip2 -9", "bzip2 -s", "bzip2 | dd conv=sync", "pbzip2 -1 -b1", "lbzip2 -1", "lbzip2 -u", "7z -mx=1",
    "Python, streams appended", "Python, tiny streams", "Wikimedia's multistream", "empty streams in front",
    "empty streams everywhere", "a zero at the end", "a megabyte of zeros", "empty streams, and zeros"]
