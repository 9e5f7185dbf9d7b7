#!/usr/bin/env python3
# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy and clazy over the sources of a build folder, and fails on any finding.

    analyse.py BUILD-FOLDER [PATH-PREFIX...]

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


def commands(source: Path, flags: list[str]) -> dict[str, list[str]]:
    # The path-sensitive analyzer takes most of the time and finds little in tests, which run under sanitizers anyway.
    checks = ["--checks=-clang-analyzer-*"] if source.is_relative_to(REPOSITORY / "tests") else []
    return {
        "clang-tidy": ["clang-tidy", "--quiet", *checks, str(source), "--", *flags],
        "clazy-standalone": [
            "clazy-standalone", f"-checks={CLAZY_CHECKS}", f"-header-filter={re.escape(str(REPOSITORY))}/(app|models|ui|tests)/.*",
            str(source), "--", *flags,
        ],
    }  # fmt: skip


def analyse(tool: str, source: Path, flags: list[str], command: list[str]) -> tuple[bool, list[str]]:
    """Whether a kept result was found, and the findings."""
    digest = hashlib.sha256()
    portable = [word.replace(str(REPOSITORY), "") for word in flags]
    for part in (tool, version(tool), CLAZY_CHECKS, content(REPOSITORY / ".clang-tidy"), *portable):
        digest.update(part.encode() + b"\0")
    for file in sorted(reached(source, set())):
        digest.update(str(file.relative_to(REPOSITORY)).encode() + b"\0" + content(file).encode() + b"\0")
    kept = CACHE / digest.hexdigest()
    if kept.exists():
        kept.touch()
        return True, []
    done = subprocess.run(command, capture_output=True, text=True, cwd=REPOSITORY)
    output = done.stdout + done.stderr
    if tool == "clang-tidy":
        findings = re.findall(r"^(/\S+: (?:warning|error): .*)$", output, re.MULTILINE)
    else:
        findings = re.findall(r"^(/\S+: (?:warning: .*\[-Wclazy-[^]]*\]|(?:fatal )?error: .*))$", output, re.MULTILINE)
    if not findings and done.returncode == 0:
        kept.touch()
    elif not findings:
        findings = [f"{source}: {tool} ended with {done.returncode}: {output.strip()[-500:]}"]
    return False, findings


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
    found: set[str] = set()
    kept = total = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [
            pool.submit(analyse, tool, source, entries[source], command)
            for source in sources
            for tool, command in commands(source, entries[source]).items()
        ]
        for job in concurrent.futures.as_completed(jobs):
            was_kept, findings = job.result()
            total, kept = total + 1, kept + was_kept
            for finding in findings:
                text = finding.replace(f"{REPOSITORY}/", "")
                if text not in found:
                    found.add(text)
                    print(text, flush=True)
    forget_old()
    print(f"analysis: {len(sources)} sources, {total} results, {kept} kept from before, {len(found)} findings")
    return 1 if found or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
