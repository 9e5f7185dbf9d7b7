#!/usr/bin/env python3
# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy and clazy over the sources of a build folder, and fails on any finding.

    analyse.py BUILD-FOLDER [PATH-PREFIX...]

Sources are analysed several at a time, joined to one text: most of the time goes into the headers that all of them include. Where that text
does not compile or has a finding, its sources are analysed one by one.

A clean result is kept under a hash of everything it depends on (the source, the project's headers it reaches, the configuration, the flags and the tool's
version), so an unchanged source is not analysed again. Findings are never kept.
"""

from __future__ import annotations

import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "workflow-desk/analysis"
GCC_ONLY = {"-fcoroutines", "-fpch-preprocess", "-Winvalid-pch", "-Werror"}
CLAZY_CHECKS = "level1,no-non-pod-global-static"
BATCH = 12
# What sources declare for themselves alone would meet in a joined text.
PRIVATE = re.compile(r"^namespace\n\{\n(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
NAME = re.compile(r"^(?:struct|class|enum class|enum|using) (\w+)|^\w[^\n(={;]*?\b(\w+)(?:\[\])?\s*[={(]", re.MULTILINE)
GENERATED = re.compile(r"_autogen/include$")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def arguments(entry: dict) -> list[str]:
    """The flags of a source that clang understands too; precompiled headers of another compiler are left out."""
    words = iter(shlex.split(entry["command"])[1:])
    kept = []
    for word in words:
        if word in ("-o", "-c", "-include"):
            next(words)
        elif word not in GCC_ONLY and not word.endswith(("/c++", "/g++")):
            kept.append(word)
    return kept


@cache
def content(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def reached(path: Path, seen: set[Path]) -> set[Path]:
    """A file with the project's files that it includes, directly or not."""
    if path not in seen:
        seen.add(path)
        for name in INCLUDE.findall(content(path)):
            for found in (REPOSITORY / name, path.parent / name):
                if found.is_file():
                    reached(found.resolve(), seen)
                    break
    return seen


@cache
def version(tool: str) -> str:
    return subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout


def is_test(source: Path) -> bool:
    return source.is_relative_to(REPOSITORY / "tests") or source.parent.name == "tests"


def command(tool: str, source: Path, flags: list[str]) -> list[str]:
    if tool == "clang-tidy":
        # The path-sensitive analyzer finds little in tests, which run under sanitizers anyway.
        checks = ["--checks=-clang-analyzer-*"] if is_test(source) else []
        return ["clang-tidy", "--quiet", *checks, str(source), "--", *flags]
    own = f"{re.escape(str(REPOSITORY))}/(app|models|ui|tests)/.*"
    return ["clazy-standalone", f"-checks={CLAZY_CHECKS}", f"-header-filter={own}", str(source), "--", *flags]


def run(tool: str, source: Path, flags: list[str]) -> list[str]:
    """The findings in one text."""
    done = subprocess.run(command(tool, source, flags), capture_output=True, text=True, cwd=REPOSITORY)
    output = done.stdout + done.stderr
    if tool == "clang-tidy":
        findings = re.findall(r"^(/\S+: (?:warning|error): .*)$", output, re.MULTILINE)
    else:
        findings = re.findall(r"^(/\S+: (?:warning: .*\[-Wclazy-[^]]*\]|(?:fatal )?error: .*))$", output, re.MULTILINE)
    if not findings and done.returncode != 0:
        findings = [f"{source}: {tool} ended with {done.returncode}: {output.strip()[-500:]}"]
    return findings


def place(tool: str, source: Path, flags: list[str]) -> Path:
    """Where the clean result of a source is kept."""
    digest = hashlib.sha256()
    portable = [word.replace(str(REPOSITORY), "") for word in flags]
    for part in (tool, version(tool), CLAZY_CHECKS, content(REPOSITORY / ".clang-tidy"), *portable):
        digest.update(part.encode() + b"\0")
    for file in sorted(reached(source, set())):
        digest.update(str(file.relative_to(REPOSITORY)).encode() + b"\0" + content(file).encode() + b"\0")
    return CACHE / digest.hexdigest()


@cache
def private_names(source: Path) -> frozenset[str]:
    blocks = PRIVATE.findall(content(source))
    return frozenset(name for block in blocks for names in NAME.findall(block) for name in names if name)


def common(flags: list[str]) -> list[str]:
    """The flags that do not belong to one program alone."""
    return [flag for flag in flags if not GENERATED.search(flag)]


def batches(sources: list[Path], flags: dict[Path, list[str]]) -> list[list[Path]]:
    """Sources with the same flags whose private names do not meet."""
    made: list[list[Path]] = []
    for source in sources:
        for batch in made:
            first = batch[0]
            if (
                len(batch) < BATCH
                and is_test(first) == is_test(source)
                and common(flags[first]) == common(flags[source])
                and not any(private_names(other) & private_names(source) for other in batch)
            ):
                batch.append(source)
                break
        else:
            made.append([source])
    return made


def joined(tool: str, sources: list[Path], folder: Path) -> Path:
    """One text with the given sources; a program's main function gets a name of its own."""
    text = ""
    for number, source in enumerate(sources):
        text += f"#undef main\n#define main main_{number}\n#line 1 \"{source}\"\n{content(source)}\n"
    folder = folder / "tests" if is_test(sources[0]) else folder
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{tool}-{hashlib.sha256(text.encode()).hexdigest()[:16]}.cpp"
    file.write_text(text, encoding="utf-8")
    return file


def analyse(tool: str, sources: list[Path], flags: dict[Path, list[str]], folder: Path) -> list[str]:
    """The findings in some sources; the clean ones are kept."""
    if len(sources) > 1:
        together = joined(tool, sources, folder)
        generated = sorted({flag for source in sources for flag in flags[source] if GENERATED.search(flag)})
        findings = run(tool, together, generated + common(flags[sources[0]]))
        together.unlink()
        if not findings:
            for source in sources:
                place(tool, source, flags[source]).touch()
            return []
        if os.environ.get("ANALYSE_VERBOSE"):
            print(f"one by one: {[str(source.relative_to(REPOSITORY)) for source in sources]}: {findings[0]}", flush=True)
    found = []
    for source in sources:
        findings = run(tool, source, flags[source])
        if not findings:
            place(tool, source, flags[source]).touch()
        found += findings
    return found


def forget_old() -> None:
    """Bounds the folder of kept results: the oldest of more than 20 000 go."""
    files = sorted(CACHE.iterdir(), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[20_000:]:
        file.unlink(missing_ok=True)


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    prefixes = tuple(sys.argv[2:]) or ("app/", "models/", "ui/", "tests/")
    database = json.loads((Path(sys.argv[1]) / "compile_commands.json").read_text())
    entries = {Path(entry["file"]).resolve(): arguments(entry) for entry in database}
    sources = [
        path
        for path in sorted(entries)
        if path.is_file() and path.is_relative_to(REPOSITORY) and str(path.relative_to(REPOSITORY)).startswith(prefixes)
    ]
    CACHE.mkdir(parents=True, exist_ok=True)
    folder = Path(sys.argv[1]) / "analysis"
    found: set[str] = set()
    kept = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = []
        for tool in ("clang-tidy", "clazy-standalone"):
            left = []
            for source in sources:
                result = place(tool, source, entries[source])
                if result.exists():
                    result.touch()
                    kept += 1
                else:
                    left.append(source)
            jobs += [pool.submit(analyse, tool, batch, entries, folder.resolve()) for batch in batches(left, entries)]
        for job in concurrent.futures.as_completed(jobs):
            for finding in job.result():
                text = finding.replace(f"{REPOSITORY}/", "")
                if text not in found:
                    found.add(text)
                    print(text, flush=True)
    forget_old()
    print(f"analysis: {len(sources)} sources, {2 * len(sources)} results, {kept} kept from before, {len(found)} findings")
    return 1 if found or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
