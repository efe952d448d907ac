#!/usr/bin/env python3
"""Look whether `check` finds what it is there for: edges that are planted in a small house of two folders."""
import os
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PICTURE = "title t\n\npiece a 0 0 Roof // x\npiece b 0 1-2 Floor // x\n"
ROOF = "struct Roof {\n    let floor = Floor()\n    // Cellar\n    let text = \"Window\"\n}\n"
FLOOR = "struct Floor {}\n"

# What is planted: the files, and what the check says; nothing where all is right.
CASES = [
    ({}, ""),
    ({"Floor/Step.swift": "struct Step { let up: Roof }\n"}, "uses Roof of Roof, which is not below Floor"),
    ({"Floor/Step.swift": "// Roof\nstruct Step { let up = \"Roof\" }\n"}, ""),
    ({"Floor/Step.swift": 'struct Step { let up = """\n    Roof\n    """ }\n'}, ""),
    ({"Roof/Tile.swift": "extension Span<UInt8> {\n    var tiled: Int { 1 }\n}\n",
      "Floor/Step.swift": "func step(_ bytes: Span<UInt8>) -> Int { bytes.tiled }\n"},
     "uses .tiled of Roof, which is not below Floor"),
    ({"Roof/Tile.swift": "func lay() {}\n", "Floor/Step.swift": "func step() { lay() }\n"}, "uses lay of Roof"),
    ({"Roof/Tile.swift": "struct Same {}\n", "Floor/Step.swift": "struct Same {}\n"}, ""),
    ({"Floor/Deep/Step.swift": "struct Step { let up: Roof }\n"}, "uses Roof of Roof"),
    ({"Shed/Tool.swift": "struct Tool {}\n"}, "Shed: no box"),
]

for files, expected in CASES:
    with tempfile.TemporaryDirectory() as folder:
        files = {"Roof/Roof.swift": ROOF, "Floor/Floor.swift": FLOOR, **files}
        for name, text in files.items():
            path = os.path.join(folder, "Sources", name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as file:
                file.write(text)
        picture = os.path.join(folder, "picture")
        with open(picture, "w") as file:
            file.write(PICTURE)
        run = subprocess.run([os.path.join(HERE, "check"), picture, os.path.join(folder, "Sources")],
                             capture_output=True, text=True)
        assert not run.stderr, run.stderr
        assert run.returncode == bool(expected) and (expected in run.stdout if expected else not run.stdout), (
            files, run.stdout)
