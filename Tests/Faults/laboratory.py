"""Dumps, their undisturbed tables, and the judgement of disturbed runs."""
import bz2
import dataclasses
import pathlib
import random
import shutil
import subprocess
import time

from pipes import FILTERS, FULL, JOIN, PARSE, ROOT, SAMPLE, SPLIT, TSV, Fault, Pipe, Tables, empty

DEMO = ROOT / "demo/demowiki.xml.bz2"


@dataclasses.dataclass
class Outcome:
    """What a run ended with, and all that was not as it should be."""

    status: int
    message: str
    tables: str
    problems: list
    missed: bool = False


class Laboratory:
    """A folder with dumps, for pipes of `wk-split | wk-sample --rate 1 | wk-parse | wk-tsv -o out`."""

    def __init__(self, work, size):
        self.work = pathlib.Path(work)
        self.out = self.work / "out"
        for name in ("one", "two"):
            (self.work / name).mkdir()
        self.work.chmod(0o755)  # for a user that owns nothing here
        compiler = shutil.which("clang") or "cc"  # Swift's toolchain brings it
        subprocess.run([compiler, "-Wall", "-Wextra", "-Werror", "-O2", "-shared", "-fPIC", "-o",
                        self.work / "shim.so", pathlib.Path(__file__).with_name("shim.c")], check=True)
        xml = subprocess.run([ROOT / "bench/amplify", str(size), DEMO], check=True, capture_output=True).stdout
        (self.work / "dump.xml.bz2").write_bytes(bz2.compress(xml))
        (self.work / "small.xml.bz2").write_bytes(DEMO.read_bytes())
        self.dump = "dump.xml.bz2"
        self.full = {}
        self.undisturbed = {dump: self._make_tables(dump) for dump in ("small.xml.bz2", "dump.xml.bz2")}
        with open(self.work / "parsed", "wb") as parsed:
            Pipe(self.work, [[SPLIT, self.dump], [PARSE]], source="/dev/null", sink=parsed).wait()

    @property
    def data(self):
        return (self.work / self.dump).read_bytes()

    def commands(self, *options, dump=None):
        return [[SPLIT, *([dump] if dump else [])], [SAMPLE, "--rate", "1"], [PARSE], [TSV, "-o", "out", *options]]

    def _make_tables(self, dump):
        """The tables of the pipe that users write."""
        self.clean()
        pipe = Pipe(self.work, [[SPLIT, dump], [PARSE], [TSV, "-o", "out"]], source="/dev/null").wait()
        tables = Tables(self.out).published
        assert set(pipe.statuses.values()) == {0} and tables, pipe.messages
        return tables

    def clean(self):
        empty(self.out)

    def count(self, stage, call, *options, prepare=None):
        """How many such calls a filter makes in an undisturbed run."""
        self.clean()
        if prepare:
            prepare()
        fault = Fault(stage, call, 5, first=10**9)
        Pipe(self.work, self.commands(*options, dump=self.dump), fault, source="/dev/null").wait()
        return int((self.work / "log").read_text())

    def some(self, count, most=24):
        """The numbers 1 to count, or an even choice of them with the first and the last."""
        if count <= most:
            return range(1, count + 1)
        return sorted({1 + round(i * (count - 1) / (most - 1)) for i in range(most)})

    def disturb(self, fault, statuses, *options, dump=None, prepare=None, old=None, **judgement):
        """Run the pipe with a fault, from a clean folder or from one that `prepare` makes."""
        dump = dump or self.dump
        self.clean()
        if prepare:
            prepare()
        pipe = Pipe(self.work, self.commands(*options, dump=dump), fault, source="/dev/null").wait()
        return self.judge(pipe, fault.stage, statuses, dump=dump, old=old, **judgement)

    def interrupt(self, stage, number, statuses):
        """Send a signal at a random time to a filter, or to the whole pipe, while input has yet to come."""
        self.clean()
        pipe = Pipe(self.work, self.commands())
        half = len(self.data) // 2
        pipe.feed(self.data[:half], pause=random.random() * 0.05)
        time.sleep(random.random() * 0.2)
        pipe.kill(number, stage)
        pipe.feed(self.data[half:])
        pipe.end_input()
        return self.judge(pipe.wait(), stage, statuses)

    def disturb_full(self, fault, statuses, *options, number=None):
        """Run wk-full with a fault, or with a signal at a random time, and let it go on."""
        folder = self.work / "full"
        command = [FULL, self.dump, "-o", "full", "--shards", "3", *options]
        if options not in self.full:
            empty(folder)
            assert Pipe(self.work, [command], source="/dev/null").wait().statuses[FULL] == 0
            self.full[options] = Tables(folder).published
        whole = self.full[options]
        empty(folder)
        pipe = Pipe(self.work, [command], fault, source="/dev/null")
        if number:
            time.sleep(random.random() * 0.4)
            pipe.kill(number, FULL)
        pipe.wait()
        missed = pipe.missed()
        status, messages, published = pipe.statuses[FULL], pipe.messages[FULL], Tables(folder).published
        problems = []
        if status not in ({0} if missed else statuses) or len(messages) > 1 or pipe.hung:
            problems.append(f"status {status}, {messages}")
        if published != (whole if status == 0 else None):
            problems.append("tables published that are not whole, or none")
        if status != 0:
            again = Pipe(self.work, [[*command, "--resume"]], source="/dev/null").wait()
            if again.statuses[FULL] != 0 or Tables(folder).published != whole:
                problems.append(f"--resume: {again.statuses[FULL]} {again.messages[FULL]}")
        return Outcome(status, next(iter(messages), ""), describe(published, whole), problems, missed)

    def parts(self):
        """Make the parts of three shards anew, as a copy of those that were made first."""
        kept = self.work / "parts"
        if not kept.is_dir():
            for shard in "123":
                pipe = Pipe(self.work, [[SPLIT, "--shard", f"{shard}/3", self.dump], [PARSE],
                                        [TSV, "-o", "parts", "--part", shard]], source="/dev/null").wait()
                assert not any(pipe.statuses.values()), pipe.messages
        self.clean()
        shutil.copytree(kept, self.out)

    def join(self, fault=None):
        """Run `wk-join --merge` on the parts that are there."""
        return Pipe(self.work, [[JOIN, "out", "--merge"]], fault, source="/dev/null").wait()

    def count_joining(self, call):
        """How many such calls it takes to join the parts."""
        self.parts()
        self.join(Fault(JOIN, call, 5, first=10**9))
        return int((self.work / "log").read_text())

    def disturb_joining(self, fault, statuses, may_leave=False):
        """Join parts with a fault, and join again what that left: then the tables are those of one pipe."""
        self.parts()
        whole = self.undisturbed[self.dump]
        pipe = self.join(fault)
        missed = pipe.missed()
        status, messages, tables = pipe.statuses[JOIN], pipe.messages[JOIN], Tables(self.out)
        problems = []
        if status not in ({0} if missed else statuses) or pipe.hung:
            problems.append(f"status {status}, {messages}")
        if len(messages) != (0 if status == 0 or status > 128 else 1):
            problems.append(f"status {status}, {len(messages)} messages: {messages}")
        if status == 0 and tables.published != whole:
            problems.append("status 0, and no whole tables")
        if status != 137 and tables.leftovers and not may_leave:
            problems.append(f"left {tables.leftovers}")
        again = self.join()
        if again.statuses[JOIN] != 0 or Tables(self.out).published != whole:
            problems.append(f"the next run: {again.statuses[JOIN]} {again.messages[JOIN]}")
        is_whole = tables.published and set(tables.published) == set(whole)
        return Outcome(status, next(iter(messages), ""), "whole" if is_whole else "none", problems, missed)

    def judge(self, pipe, stage, statuses, dump=None, old=None, may_leave=False, is_silent=False):
        """Compare what a run left with what may be: `statuses` of the stage, and no tables or whole ones."""
        whole = self.undisturbed[dump or self.dump]
        tables = Tables(self.out)
        problems = []
        missed = pipe.missed()
        if missed:
            statuses = {0}
        if pipe.hung:
            problems.append("hung")
        for name, status in pipe.statuses.items():
            if status not in allowed(name, stage, statuses):
                problems.append(f"{name} ended with {status}")
            expected = 0 if status == 0 or status > 128 else 1
            count = len(pipe.messages[name])
            if count != expected and not (is_silent and name == stage):
                problems.append(f"{name}: status {status}, {count} messages: {pipe.messages[name]}")
        if tables.published not in (None, whole, old):
            problems.append("other tables published")
        if not any(pipe.statuses.values()) and tables.published != whole:
            problems.append("status 0, and no whole tables")
        died = pipe.statuses[TSV] > 128 and pipe.statuses[TSV] not in (129, 130, 143)
        if tables.leftovers and not may_leave and not died:
            problems.append(f"left {tables.leftovers}")
        if tables.strays and not may_leave and not died and not old:
            problems.append(f"published without a manifest: {tables.strays}")
        problems += self.run_again(["--force"] if tables.published or old else [])
        shown = stage if stage in FILTERS else TSV
        return Outcome(pipe.statuses[shown], next(iter(pipe.messages[shown]), ""),
                       describe(tables.published, whole, old), problems, missed)

    def run_again(self, options):
        """The next run on the same folder has to succeed."""
        pipe = Pipe(self.work, [[TSV, "-o", "out", *options]], source=self.work / "parsed").wait()
        again = Tables(self.out)
        if pipe.statuses[TSV] != 0 or again.published != self.undisturbed["dump.xml.bz2"] or again.leftovers:
            return [f"the next run: {pipe.statuses[TSV]} {pipe.messages[TSV]} {again.leftovers}"]
        return []


def allowed(name, stage, statuses):
    """With which statuses a filter may end, where `stage` may end with `statuses`."""
    if stage in ("all", "whole pipe", name):
        return statuses
    if FILTERS.index(name) < FILTERS.index(stage):
        return {0, 141}
    if statuses == {0}:
        return {0}
    return {0, 65} if 0 in statuses or name == PARSE else {65}


def describe(published, whole, old=None):
    if published is None:
        return "none"
    return "whole" if published == whole else "old" if published == old else "WRONG"
