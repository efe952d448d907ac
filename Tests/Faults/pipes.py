"""Pipes of filters that are disturbed, and what is left of them."""
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARIES = pathlib.Path(os.environ.get("WK_BINARIES", ROOT / ".build/release")).resolve()
PATH = f"{BINARIES}:{ROOT}/scripts:{os.environ['PATH']}"
SECONDS = 10
SPLIT, SAMPLE, PARSE, TSV = FILTERS = ("wk-split", "wk-sample", "wk-parse", "wk-tsv")
FULL = "wk-full"
JOIN = "wk-join"


class Fault:
    """What one filter, or each of them where `stage` is `all`, has to bear: failing calls as shim.c makes them,
    a closed descriptor, a limit, a user without rights, an ignored signal."""

    def __init__(self, stage, call=None, action=0, first=1, every=1, closed=None, limit=None, user=None,
                 ignored=None):
        self.stage = stage
        self.shim = call and f"{stage} {call} {action} {first} {every}"
        self.closed, self.limit, self.user, self.ignored = closed, limit, user, ignored

    def strikes(self, stage):
        """Whether a stage gets it; wk-full hands it on to the filter that is meant."""
        return stage == FULL or self.stage in (stage, "all")

    def prepare(self):
        """Set the new process up, before it becomes the filter."""
        if self.closed is not None:
            os.close(self.closed)
        if self.limit:
            resource.setrlimit(self.limit[0], (self.limit[1], self.limit[1]))
        if self.ignored:
            signal.signal(self.ignored, signal.SIG_IGN)
        if self.user:
            os.setgroups([])
            os.setgid(self.user)
            os.setuid(self.user)


class Pipe:
    """Filters as a shell starts them: in a process group of their own, each one's messages kept.

    `source` is a file for the first one's standard input; where there is none, `feed` gives it bytes. Until `wait`
    has returned, a timer runs that ends what hangs.
    `sink` is the last one's standard output.
    """

    def __init__(self, work, commands, fault=None, source=None, sink=subprocess.DEVNULL, nonblocking=False):
        self.work, self.fault = work, fault
        self.hung = False
        self.log = work / "log"
        self.log.unlink(missing_ok=True)
        self.names = [command[0] for command in commands]
        self.processes, self.group = [], 0
        self.input = None
        if source is None:
            reader, self.input = os.pipe()
        else:
            reader = os.open(source, os.O_RDONLY)
        for number, command in enumerate(commands):
            is_last = number == len(commands) - 1
            following, writer = (None, None) if is_last else os.pipe()
            if nonblocking:
                for descriptor in {reader, writer, following} - {None}:
                    os.set_blocking(descriptor, False)
            self._start(command, reader, sink if is_last else writer)
            os.close(reader)
            if writer is not None:
                os.close(writer)
            reader = following
        self.timer = threading.Timer(60 if self.names == [FULL] else SECONDS, self._end)
        self.timer.start()

    def _end(self):
        self.hung = True
        os.killpg(self.group, signal.SIGKILL)

    def _start(self, command, reader, writer):
        name = command[0]
        fault = self.fault if self.fault and self.fault.strikes(name) else None
        environment = {**os.environ, "PATH": PATH}
        if fault and fault.shim:
            environment |= {"LD_PRELOAD": str(self.work / "shim.so"), "WK_FAULT": fault.shim,
                            "WK_FAULT_LOG": str(self.log)}

        def prepare():
            os.setpgid(0, self.group)
            for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM, signal.SIGPIPE):
                signal.signal(number, signal.SIG_DFL)  # nohup, and a shell's &, have some ignored
            if fault:
                fault.prepare()

        number = len(self.processes)
        with open(self.work / f"messages-{number}", "wb") as messages:
            process = subprocess.Popen([shutil.which(name, path=PATH), *command[1:]], stdin=reader, stdout=writer,
                                       stderr=messages, env=environment, preexec_fn=prepare, cwd=self.work)
        self.group = self.group or process.pid
        self.processes.append(process)

    def feed(self, data, pause=0):
        """Give the first filter bytes, as long as it takes them."""
        for start in range(0, len(data), 1 << 16):
            piece = data[start:start + (1 << 16)]
            while piece:
                try:
                    piece = piece[os.write(self.input, piece):]
                except BlockingIOError:
                    time.sleep(0.001)
                except BrokenPipeError:
                    return
            time.sleep(pause)

    def end_input(self):
        os.close(self.input)

    def kill(self, number, stage):
        """Send a signal to one filter, or to the group, which is the whole pipe."""
        if stage == "whole pipe":
            os.killpg(self.group, number)
        else:
            self.processes[self.names.index(stage)].send_signal(number)

    def wait(self):
        """Wait for all to end; those that do not in time have hung, and are ended."""
        statuses = [process.wait() for process in self.processes]
        self.timer.cancel()
        self.statuses = dict(zip(self.names, (code if code >= 0 else 128 - code for code in statuses)))
        self.messages = {name: (self.work / f"messages-{number}").read_text(errors="replace").splitlines()
                         for number, name in enumerate(self.names)}
        return self

    def missed(self):
        """Whether the fault has not happened: the filter has made fewer such calls than in the run that counted."""
        return bool(self.fault and self.fault.shim and not (self.log.exists() and "hit" in self.log.read_text()))


class Tables:
    """The tables of a folder: what was published, what was left, and tables that no manifest is of."""

    def __init__(self, folder):
        files = [path for path in folder.rglob("*") if path.is_file()] if folder.is_dir() else []
        self.leftovers = sorted(path.name for path in files if path.name.startswith("."))
        named = [path for path in files if not path.name.startswith(".")]
        self.published, self.strays = None, []
        if (folder / "manifest.json").exists():
            self.published = {str(path.relative_to(folder)): path.read_bytes() for path in named}
        else:
            self.strays = sorted(path.name for path in named)


def empty(folder):
    """Make a folder anew, whatever stood in its place."""
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder)
    else:
        folder.unlink(missing_ok=True)
