# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Finds the image files of series, and keeps the results of a run.

Shared by the sample workflows; it defines none itself. Identifiers of series are never logged.
"""

from __future__ import annotations

import json
import logging
import os
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

log = logging.getLogger(__name__)

IMAGE_FOLDERS = "WORKFLOW_DESK_IMAGES"
RESULT_FOLDER = "WORKFLOW_DESK_RESULTS"
MEDIA_TYPES = {".csv": "text/csv", ".json": "application/json", ".png": "image/png", ".txt": "text/plain"}

SERIES_TAGS = ["SeriesInstanceUID", "Modality", "SeriesDescription", "InstanceNumber"]


class NoSeriesError(RuntimeError):
    """The run has nothing to work on."""


@dataclass
class Series:
    """The files of one series, in the order of their instance numbers."""

    uid: str
    modality: str = ""
    description: str = ""
    files: list[Path] = field(default_factory=list)


@dataclass
class Selection:
    """What a run's dataset came to: the series found, and the identifiers for which there is no image."""

    found: list[Series]
    missing: list[str]


def text(value: object) -> str:
    """A header's value as text; empty for one that is absent or damaged."""
    try:
        return "" if value is None else str(value).strip()
    except Exception:  # a damaged value fails in its own way
        return ""


def image_folders() -> list[Path]:
    """The folders that hold images; without a setting, those that come with pydicom."""
    folders = [Path(folder) for folder in os.environ.get(IMAGE_FOLDERS, "").split(os.pathsep) if folder]
    if folders:
        return folders
    import pydicom

    return [Path(pydicom.__file__).parent / "data"]


def image_files(folders: Iterable[Path]) -> Iterator[Path]:
    """Every file below the folders that starts as a DICOM file does."""
    for folder in folders:
        for parent, names, files in os.walk(folder):
            names.sort()
            for name in sorted(files):
                path = Path(parent, name)
                try:
                    with path.open("rb") as file:
                        if file.read(132)[128:] == b"DICM":
                            yield path
                except OSError:
                    log.warning("A file could not be opened and is left out")


def read_header(path: Path, tags: list[str] | None = None):
    """The header of a file, without its pixels; nothing if the file is damaged."""
    import pydicom

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return pydicom.dcmread(path, stop_before_pixels=True, force=False, specific_tags=tags)
        except Exception:  # damaged files fail in many ways, all of which mean the same here
            return None


def find_series(wanted: Iterable[str] | None = None) -> dict[str, Series]:
    """The wanted series, or all of them, by identifier."""
    import pydicom  # noqa: F401 - it sets its own log level when it is imported, so that comes first

    wanted = None if wanted is None else set(wanted)
    logging.getLogger("pydicom").setLevel(logging.ERROR)
    series: dict[str, Series] = {}
    order: dict[Path, int] = {}
    damaged = 0
    for path in image_files(image_folders()):
        header = read_header(path, SERIES_TAGS)
        if header is None:
            damaged += 1
            continue
        uid = text(header.get("SeriesInstanceUID"))
        if not uid or (wanted is not None and uid not in wanted):
            continue
        entry = series.setdefault(uid, Series(uid))
        entry.modality = entry.modality or text(header.get("Modality"))
        entry.description = entry.description or text(header.get("SeriesDescription"))
        entry.files.append(path)
        number = text(header.get("InstanceNumber"))
        order[path] = int(number) if number.isdecimal() else 0
    for entry in series.values():
        entry.files.sort(key=lambda file: (order[file], file))
    if damaged:
        log.warning("%d damaged files are left out", damaged)
    return series


def select(data_form: dict) -> Selection:
    """The series that a run's dataset names, in its order; an error if there is no image for any of them."""
    identifiers = list(dict.fromkeys(data_form.get("identifiers") or []))
    limit = data_form.get("dataset_limit")
    if limit:
        identifiers = identifiers[: int(limit)]
    if not identifiers:
        raise NoSeriesError("This run names no series. Start the workflow on a dataset, or on a selection of series.")
    series = find_series(identifiers)
    selection = Selection(
        [series[uid] for uid in identifiers if uid in series], [uid for uid in identifiers if uid not in series]
    )
    log.info("%d of %d series found", len(selection.found), len(identifiers))
    if not selection.found:
        folders = ", ".join(str(folder) for folder in image_folders())
        raise NoSeriesError(f"None of the {len(identifiers)} series of this run has an image below {folders}.")
    return selection


class Results:
    """The result files of one run: each appears under its name only when it is complete."""

    def __init__(self, run_id: str):
        base = os.environ.get(RESULT_FOLDER) or os.path.join(
            os.environ.get("AIRFLOW_HOME", os.path.expanduser("~/airflow")), "results"
        )
        self.folder = Path(base).absolute() / (re.sub(r"[^A-Za-z0-9._:+-]", "_", run_id).lstrip(".") or "run")
        self.folder.mkdir(parents=True, exist_ok=True)

    def write(self, name: str, content: str | bytes) -> dict[str, str]:
        """Writes a file whole or not at all; returns its entry for the list of results."""
        path = self.folder / name
        part = self.folder / f".{name}.{os.getpid()}.part"
        try:
            part.write_bytes(content.encode() if isinstance(content, str) else content)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        log.info("Wrote %s", path)
        return self.entry(name)

    def write_json(self, name: str, value: object) -> dict[str, str]:
        return self.write(name, json.dumps(value, indent=2, ensure_ascii=False) + "\n")

    def read_json(self, name: str):
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def entry(self, name: str) -> dict[str, str]:
        media_type = MEDIA_TYPES.get(Path(name).suffix, "application/octet-stream")
        return {"name": name, "path": str(self.folder / name), "media_type": media_type}
