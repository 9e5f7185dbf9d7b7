# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Checks which folder includes which, that folders make no cycle, how work gets to other threads, and that no file is too long.

usage: layering.py ROOT [--self-test]
"""

import pathlib
import re
import sys
import tempfile

MAXIMUM_LINES = 600
# A folder may include itself and the folders in its set. Those above the windows know no widget.
APP = ["app/core", "app/security", "app/store", "app/airflow", "app/dicom", "app/federation", "app/engine",
       "app/backend", "app/terminal"]
ALLOWED = {folder: set(APP[:position]) for position, folder in enumerate(APP)}
ALLOWED["models"] = {"app/core", "app/backend"}
ALLOWED["ui"] = {"models", "app/core", "app/backend"}
WIDGETS = re.compile(r'^\s*#\s*include\s*<(Q(Application|Widget|MainWindow|Dialog|Message|Abstract(Button|ItemView))|QtWidgets|QtGui)')
# A thread sanitizer does not see what happens within Qt's own; app/core/worker.h hands work over instead.
UNSEEN = re.compile(r'^\s*#\s*include\s*<Q(tConcurrent|ThreadPool|(Coro)?Future\w*|Promise|Mutex\w*|WaitCondition|Semaphore|ReadWriteLock)>')
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def folder_of(path: str) -> str | None:
    """The layer a file belongs to; None for the composition root, precompiled headers and tests."""
    parts = path.split("/")
    if parts[0] == "app":
        return "/".join(parts[:2]) if len(parts) > 2 else None
    return parts[0] if parts[0] in ("models", "ui") else None


def problems(root: pathlib.Path) -> list[str]:
    found = []
    edges: dict[str, set[str]] = {}
    for top in ("app", "models", "ui", "tests", "packaging", "resources", ".ci"):
        for file in sorted((root / top).rglob("*")):
            if not file.is_file() or file.suffix not in (".cpp", ".h", ".py", ".sh"):
                continue
            name = file.relative_to(root).as_posix()
            text = file.read_text(encoding="utf-8")
            lines = text.count("\n")
            if lines > MAXIMUM_LINES:
                found.append(f"{name}: {lines} lines, more than {MAXIMUM_LINES}")
            source = folder_of(name)
            if source is None or file.suffix not in (".cpp", ".h"):
                continue
            if source not in ALLOWED:
                found.append(f"{name}: folder {source} has no place in the layers")
                continue
            for line in text.splitlines():
                if source != "ui" and WIDGETS.match(line):
                    found.append(f"{name}: includes a widget or GUI header: {line.strip()}")
                if source.startswith("app/") and UNSEEN.match(line):
                    found.append(f"{name}: hands work to threads past Worker: {line.strip()}")
            for included in INCLUDE.findall(text):
                if included.endswith(".moc"):
                    continue
                if not (root / included).exists():
                    found.append(f'{name}: includes "{included}", which is not a path from the top folder')
                    continue
                target = folder_of(included)
                if target is None:
                    found.append(f"{name}: includes {included}, which belongs to no layer")
                elif target != source:
                    edges.setdefault(source, set()).add(target)
                    if target not in ALLOWED[source]:
                        found.append(f"{name}: {source} must not include {target} ({included})")
    found += cycles(edges)
    return found


def cycles(edges: dict[str, set[str]]) -> list[str]:
    found = []

    def visit(folder: str, trail: list[str]) -> None:
        if folder in trail:
            found.append("cycle: " + " -> ".join(trail[trail.index(folder):] + [folder]))
            return
        for target in sorted(edges.get(folder, ())):
            visit(target, trail + [folder])

    for folder in sorted(edges):
        visit(folder, [])
        if found:
            break
    return found


def self_test() -> None:
    """The check must be able to fail: each kind of fault is planted once."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)

        def write(name: str, text: str) -> None:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")

        write("app/core/a.h", "#pragma once\n")
        write("models/m.h", '#include "app/core/a.h"\n')
        assert problems(root) == [], problems(root)
        write("app/core/b.h", '#include "models/m.h"\n')
        faults = "\n".join(problems(root))
        assert "app/core must not include models" in faults, faults
        assert "cycle:" in faults, faults
        write("app/core/b.h", "#include <QWidget>\n")
        assert "widget" in problems(root)[0]
        write("app/core/b.h", "#include <QThreadPool>\n")
        assert "past Worker" in problems(root)[0]
        write("app/core/b.h", "\n" * (MAXIMUM_LINES + 1))
        assert "lines, more than" in problems(root)[0]


def main() -> int:
    self_test()
    found = problems(pathlib.Path(sys.argv[1]))
    print("\n".join(found) if found else "layers are as designed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
