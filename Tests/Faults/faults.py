"""The rows of the table: each a fault, a stage, and the runs that show what becomes of it.

A run is a function without arguments that returns an Outcome. Some rows have a function that returns the runs,
since it first has to count the calls that can fail.
"""
import errno
import os
import resource
import signal
import subprocess
import threading
import time
from functools import partial

from laboratory import Outcome, describe
from pipes import BINARIES, FILTERS, FULL, JOIN, PARSE, SPLIT, TSV, Fault, Pipe, Tables, empty

GOES_ON, FAILS, REFUSES = {0}, {74}, {73}
MEGABYTE = 1 << 20


def rows(lab):
    """Yield the name of the fault, the stage, and the runs."""
    for group in (quiet, reading, writing, small_pieces, interruptions, disks, files, descriptors, writers, kills,
                  memory, joining, whole_jobs):
        yield from group(lab)


def quiet(lab):
    """Nothing at all, and readers who have enough."""
    yield "none", "whole pipe", [partial(lab.disturb, Fault("whole pipe"), GOES_ON)]
    for is_ignored in (False, True):
        for stage in FILTERS[:3]:
            yield ("no reader" + (", SIGPIPE ignored" if is_ignored else ""), stage,
                   [partial(without_reader, lab, stage, is_ignored)])


def without_reader(lab, stage, is_ignored):
    """Nobody reads on, as after `| head`: the filter ends quietly."""
    fault = Fault("all", ignored=signal.SIGPIPE) if is_ignored else None
    reader, writer = os.pipe()
    os.close(reader)
    pipe = Pipe(lab.work, lab.commands(dump=lab.dump)[:FILTERS.index(stage) + 1], fault, source="/dev/null", sink=writer)
    os.close(writer)
    return one_stage(pipe.wait(), stage, (141, 0))


def one_stage(pipe, stage, *ends):
    """The outcome of a pipe without tables: its last stage has to have one of the ends, each a status and how
    many messages go with it."""
    status, messages = pipe.statuses[stage], pipe.messages[stage]
    problems = [f"status {status}, {messages}"] if (status, len(messages)) not in ends or pipe.hung else []
    return Outcome(status, next(iter(messages), ""), "none", problems)


def failing(*arguments, **options):
    """The runs of `failures`, made when they are wanted."""
    return partial(failures, *arguments, **options)


def failures(lab, call, action, stage, *options, statuses=FAILS, every=1, most=24, prepare=None, **judgement):
    """A call that fails from the Nth time on that it is made, or that one only."""
    count = lab.count(stage, call, *options, prepare=prepare)
    return [partial(lab.disturb, Fault(stage, call, action, first, every), statuses, *options, prepare=prepare,
                    **judgement)
            for first in lab.some(count, most)]


def reading(lab):
    for stage in FILTERS:
        yield "read: EIO from the Nth on", stage, failing(lab, "read", errno.EIO, stage)
    yield "read: ENODEV from the Nth on", SPLIT, failing(lab, "read", errno.ENODEV, SPLIT)
    for stage in (SPLIT, TSV):
        yield "open: EMFILE from the Nth on", stage, failing(lab, "open", errno.EMFILE, stage, statuses={66, 73, 74})


def writing(lab):
    for name in ("ENOSPC", "EIO"):
        for stage in FILTERS:
            yield f"write: {name} from the Nth on", stage, failing(lab, "write", getattr(errno, name), stage)
    for stage in FILTERS[:3]:
        yield "> /dev/full", stage, [partial(fill, lab, stage)]
    largest = max(len(contents) for contents in lab.undisturbed[lab.dump].values())
    yield "ulimit -f", TSV, [
        partial(lab.disturb, Fault(TSV, limit=(resource.RLIMIT_FSIZE, largest * part // 25)), FAILS)
        for part in lab.some(24)]
    yield "ulimit -f, > file", SPLIT, [partial(fill, lab, SPLIT, limit=(resource.RLIMIT_FSIZE, 1 << 18))]


def fill(lab, stage, limit=None):
    """One filter writes where there is no room."""
    commands = lab.commands(dump=lab.dump)[:FILTERS.index(stage) + 1]
    fault = limit and Fault(stage, limit=limit)
    with open(lab.work / "records" if limit else "/dev/full", "wb") as sink:
        pipe = Pipe(lab.work, commands, fault, source="/dev/null", sink=sink).wait()
    return one_stage(pipe, stage, (74, 1))


def small_pieces(lab):
    """One byte at a time: the small dump, since each byte is a system call."""
    for call in ("read", "write"):
        for stage in FILTERS:
            yield f"{call}: one byte each", stage, [
                partial(lab.disturb, Fault(stage, call), GOES_ON, dump="small.xml.bz2")]
    yield "read and write: one byte each", "all", [
        partial(lab.disturb, Fault("all", "all"), GOES_ON, dump="small.xml.bz2")]


def interruptions(lab):
    for stage in (*FILTERS, "all"):
        yield "EINTR, every other call", stage, [
            partial(lab.disturb, Fault(stage, "all", errno.EINTR, first, 2), GOES_ON) for first in (1, 2)]
    for call in ("read", "write"):
        for stage in FILTERS:
            yield f"{call}: EAGAIN, every other", stage, [
                partial(lab.disturb, Fault(stage, call, errno.EAGAIN, first, 2), GOES_ON) for first in (1, 2)]
    yield "pipes with O_NONBLOCK, slow", "whole pipe", [partial(trickle, lab)]


def trickle(lab):
    lab.clean()
    pipe = Pipe(lab.work, lab.commands(), nonblocking=True)
    pipe.feed(lab.data, pause=0.1)
    pipe.end_input()
    return lab.judge(pipe.wait(), "whole pipe", GOES_ON)


def disks(lab):
    """Disks that fail, end, or go."""
    for call, code in (("fsync", "EIO"), ("rename", "EIO"), ("ftruncate", "EIO"), ("flock", "ENOLCK"),
                       ("mkdir", "EACCES"), ("unlink", "EIO")):
        yield f"{call}: {code} from the Nth on", TSV, failing(
            lab, call, getattr(errno, code), TSV, statuses={73, 74, 0} if call in ("mkdir", "unlink") else {73, 74},
            may_leave=call in ("unlink", "flock", "ftruncate"))
    yield "close: EIO, each", TSV, failing(lab, "close", errno.EIO, TSV, every=0, statuses=FAILS | GOES_ON)
    for stage in FILTERS[:3]:
        yield "> file, close: EIO", stage, [partial(close_badly, lab, stage)]

    old = lab.undisturbed["small.xml.bz2"]
    for code in ("EIO", "ENODEV"):
        yield f"every call: {code} from the Nth on", TSV, failing(
            lab, "all", getattr(errno, code), TSV, statuses={73, 74, 0}, may_leave=True)
    yield "every call: EIO from the Nth on, --force", TSV, failing(
        lab, "all", errno.EIO, TSV, "--force", statuses={73, 74, 0}, may_leave=True,
        prepare=partial(put_old, lab, old), old=old)
    if os.getuid() == 0:
        total = sum(len(contents) for contents in lab.undisturbed[lab.dump].values())
        yield "a tmpfs that is too small", TSV, [partial(on_disk, lab, total * part // 25, False)
                                                 for part in lab.some(24)]
        yield "a tmpfs that goes: umount -l", TSV, [partial(on_disk, lab, 16 * MEGABYTE, True) for _ in range(5)]


def close_badly(lab, stage):
    """A network disk may say only at close that it is full."""
    commands = lab.commands(dump=lab.dump)[:FILTERS.index(stage) + 1]
    close = 2 if stage == SPLIT else 1  # the first one of wk-split is that of the dump
    with open(lab.work / "records", "wb") as sink:
        pipe = Pipe(lab.work, commands, Fault(stage, "close", errno.EIO, close, 1), source="/dev/null",
                    sink=sink).wait()
    return one_stage(pipe, stage, (74, 1))


def put_old(lab, old):
    """The tables of an earlier run."""
    lab.out.mkdir()
    for name, contents in old.items():
        (lab.out / name).write_bytes(contents)


def on_disk(lab, size, goes):
    """The folder lies on a disk of its own, which is small, or goes while the pipe runs."""
    lab.clean()
    lab.out.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", lab.out], check=True)
    is_mounted = True
    try:
        pipe = Pipe(lab.work, lab.commands())
        half = len(lab.data) // 2
        pipe.feed(lab.data[:half])
        if goes:
            while not (lab.out / ".aliases.tsv.tmp").exists() and pipe.processes[-1].poll() is None:
                time.sleep(0.01)
            subprocess.run(["umount", "-l", lab.out], check=True)
            is_mounted = False
        pipe.feed(lab.data[half:])
        pipe.end_input()
        pipe.wait()
        tables = Tables(lab.out)
    finally:
        if is_mounted:
            subprocess.run(["umount", lab.out], check=True)
    outcome = lab.judge(pipe, TSV, FAILS)
    if tables.published or tables.leftovers:
        outcome.problems.append("something is left on the disk")
    return outcome


def files(lab):
    """Folders in which another user may not write, and names that bear something else."""
    if os.getuid() == 0:
        yield "a folder of another user's", TSV, [
            partial(lab.disturb, Fault(TSV, user=65534), REFUSES, prepare=lab.out.mkdir)]

    def link(target, path):
        path.symlink_to(target)

    def link_folder(path):
        empty(lab.work / "elsewhere")
        (lab.work / "elsewhere").mkdir()
        link("elsewhere", path)

    link_file = partial(link, lab.work / "parsed")
    for name, kind, make, statuses in (
            ("", "a file", lambda path: path.write_text(""), REFUSES),
            ("", "a dangling symlink", partial(link, "nowhere"), REFUSES),
            ("", "a symlink to a file", link_file, REFUSES),
            ("", "a symlink to a folder", link_folder, GOES_ON),
            ("", "a fifo", os.mkfifo, REFUSES),
            (".manifest.json.tmp", "a fifo", os.mkfifo, REFUSES),
            (".manifest.json.tmp", "a symlink to a file", link_file, REFUSES),
            (".manifest.json.tmp", "a dangling symlink", partial(link, lab.work / "nowhere"), REFUSES),
            (".manifest.json.tmp", "a folder", os.mkdir, REFUSES),
            (".pages.tsv.tmp", "a fifo", os.mkfifo, GOES_ON),
            (".pages.tsv.tmp", "a symlink to a file", link_file, GOES_ON),
            (".pages.tsv.tmp", "a folder", os.mkdir, REFUSES),
            ("pages.tsv", "a symlink to a file", link_file, REFUSES),
            ("pages.tsv", "a fifo", os.mkfifo, REFUSES),
            ("pages.tsv", "a folder", os.mkdir, REFUSES),
            ("manifest.json", "a dangling symlink", partial(link, lab.work / "nowhere"), GOES_ON),
            ("manifest.json", "a fifo", os.mkfifo, REFUSES)):
        yield f"-o out: out/{name} is {kind}", TSV, [partial(obstruct, lab, name, make, statuses)]


def obstruct(lab, name, make, statuses):
    """`out`, or a file in it, is something else."""
    before = (lab.work / "parsed").read_bytes()
    lab.clean()
    if name:
        lab.out.mkdir()
    make(lab.out / name)
    pipe = Pipe(lab.work, lab.commands(dump=lab.dump), source="/dev/null").wait()
    if statuses != GOES_ON:
        empty(lab.out / name)  # with which no run can succeed
    outcome = lab.judge(pipe, TSV, statuses)
    if (lab.work / "parsed").read_bytes() != before or (lab.work / "nowhere").exists():
        outcome.problems.append("the symlink's target was written")
    return outcome


def descriptors(lab):
    for closed in (0, 1, 2):
        for stage in FILTERS:
            needs = closed == 0 and stage != SPLIT or closed == 1 and stage != TSV
            yield f"descriptor {closed} closed", stage, [
                partial(lab.disturb, Fault(stage, closed=closed), FAILS if needs else GOES_ON)]
    for stage, command, source in (
            (SPLIT, [SPLIT, "--keep-going", "--rejects", "rejects", "--progress", lab.dump], "/dev/null"),
            (PARSE, [PARSE, "--keep-going", "--rejects", "rejects"], "pages")):
        for closed in (1, 2):
            yield f"descriptor {closed} closed, --rejects", stage, [
                partial(reject, lab, stage, command, source, closed)]


def reject(lab, stage, command, source, closed):
    """Neither records nor messages may get into the file of rejects, which nothing else goes to."""
    with open(lab.work / "pages", "wb") as pages:
        Pipe(lab.work, [[SPLIT, lab.dump]], source="/dev/null", sink=pages).wait()
    pipe = Pipe(lab.work, [command], Fault(stage, closed=closed), source=lab.work / source).wait()
    status = pipe.statuses[stage]
    problems = [f"status {status}"] if status != (74 if closed == 1 else 0) else []
    if (lab.work / "rejects").read_bytes():
        problems.append("the file of rejects has what does not belong there")
    return Outcome(status, next(iter(pipe.messages[stage]), ""), "none", problems)


def writers(lab):
    yield "two on one folder", TSV, [partial(race, lab) for _ in range(40)]


def race(lab):
    """Exactly one wins, and the other says so."""
    lab.clean()
    pipes = [Pipe(lab.work / name, [[TSV, "-o", lab.out]], source=lab.work / "parsed") for name in ("one", "two")]
    ends = sorted((pipe.wait().statuses[TSV], pipe.messages[TSV]) for pipe in pipes)
    tables = Tables(lab.out)
    problems = [] if [(status, len(said)) for status, said in ends] == [(0, 0), (73, 1)] else [str(ends)]
    if tables.published != lab.undisturbed[lab.dump] or tables.leftovers:
        problems.append("no whole tables")
    return Outcome(73, "".join(ends[-1][1]), describe(tables.published, lab.undisturbed[lab.dump]), problems)


def kills(lab):
    """Signals at random times."""
    places = (*FILTERS, "whole pipe")
    for name in ("INT", "TERM", "HUP"):
        number = getattr(signal, f"SIG{name}")
        for stage in places:
            yield f"SIG{name} at a random time", stage, [
                partial(lab.interrupt, stage, number, {128 + number}) for _ in range(5)]
    for stage in places:
        yield "kill -9 at a random time", stage, [
            partial(lab.interrupt, stage, signal.SIGKILL, {137}) for _ in range(20)]
    yield "SIGTERM right before the wait for input", TSV, [partial(signal_before_read, lab)]
    old = lab.undisturbed["small.xml.bz2"]
    yield "kill -9 before the Nth call, --force", TSV, failing(
        lab, "all", -signal.SIGKILL, TSV, "--force", statuses={137}, every=0, most=60,
        prepare=partial(put_old, lab, old), old=old)


def signal_before_read(lab):
    """The signal comes when wk-tsv has asked whether one has come, and is to wait for input that never comes."""
    lab.clean()
    pipe = Pipe(lab.work, lab.commands(), Fault(TSV, "pselect", -signal.SIGTERM, 1, 0))
    threading.Timer(2, pipe.end_input).start()
    is_late = False
    try:
        pipe.processes[-1].wait(timeout=1)
    except subprocess.TimeoutExpired:
        is_late = True
    pipe.wait()
    problems = ["the signal waits for input"] if is_late else []
    tables = Tables(lab.out)
    if pipe.statuses[TSV] != 143 or pipe.messages[TSV] or tables.leftovers or tables.published:
        problems.append(f"{pipe.statuses} {pipe.messages} {tables.leftovers}")
    return Outcome(pipe.statuses[TSV], "", "none", problems)


def memory(lab):
    """Too little memory: one line and status 71, and no tables; another status where that comes before wk's code."""
    for stage in FILTERS:
        runs = []
        for size in range(4, 80, 4):
            fault = Fault(stage, limit=(resource.RLIMIT_AS, size * MEGABYTE))
            runs.append(partial(lab.disturb, fault, {0, 71, 127, 134, 139} | traps_at_start(stage, fault),
                                may_leave=True, is_silent=True))
        yield "ulimit -v", stage, runs


def traps_at_start(stage, fault):
    """132 where the Swift runtime ends the process with SIGILL before `main`: then --version ends so, too."""
    process = subprocess.run([f"{BINARIES}/{stage}", "--version"], preexec_fn=fault.prepare, capture_output=True)
    return {128 + signal.SIGILL} if process.returncode == -signal.SIGILL else set()


def joining(lab):
    """wk-join --merge, which replaces the parts: no row may be lost, whatever fails."""
    for call, name, statuses in (
            ("read", "EIO", FAILS | {66}), ("open", "EMFILE", {66, 73, 74}), ("write", "ENOSPC", FAILS),
            ("fsync", "EIO", FAILS), ("rename", "EIO", FAILS)):
        yield f"{call}: {name} from the Nth on", JOIN, partial(
            failures_of_joining, lab, call, getattr(errno, name), statuses)
    yield "unlink: EIO from the Nth on", JOIN, partial(
        failures_of_joining, lab, "unlink", errno.EIO, FAILS | REFUSES, may_leave=True)
    yield "all: EINTR, every other call", JOIN, [
        partial(lab.disturb_joining, Fault(JOIN, "all", errno.EINTR, first, 2), GOES_ON) for first in (1, 2)]
    yield "kill -9 before the Nth call", JOIN, partial(
        failures_of_joining, lab, "all", -signal.SIGKILL, {137}, every=0, most=60)
    yield "SIGTERM before the Nth call", JOIN, partial(
        failures_of_joining, lab, "all", -signal.SIGTERM, {0, 143}, every=0, most=60)


def failures_of_joining(lab, call, action, statuses, every=1, most=24, **judgement):
    return [partial(lab.disturb_joining, Fault(JOIN, call, action, first, every), statuses, **judgement)
            for first in lab.some(lab.count_joining(call), most)]


def whole_jobs(lab):
    """wk-full, with faults in its filters and tools; --resume has to finish each job."""
    for call, code, stage, options in (
            ("read", "EIO", SPLIT, ()), ("write", "ENOSPC", PARSE, ()), ("write", "ENOSPC", TSV, ()),
            ("fsync", "EIO", TSV, ()), ("rename", "EIO", TSV, ()), ("fsync", "EIO", "sync", ()),
            ("fsync", "EIO", "sync", ("--merge",))):
        yield (" ".join((f"{call}: {code}", *options)), f"{FULL}: {stage}", [
            partial(lab.disturb_full, Fault(stage, call, getattr(errno, code), first, 1), {66, 73, 74}, *options)
            for first in (1, 2, 3) if stage != "sync" or first == 1])
    for closed in (0, 1, 2):
        yield f"descriptor {closed} closed", FULL, [partial(lab.disturb_full, Fault(FULL, closed=closed), GOES_ON)]
    for name in ("INT", "TERM", "HUP"):
        number = getattr(signal, f"SIG{name}")
        yield f"SIG{name} at a random time", FULL, [
            partial(lab.disturb_full, None, {128 + number}, number=number) for _ in range(5)]
