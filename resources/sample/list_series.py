#!/usr/bin/env python3
# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Prints the series that the sample workflows can read as JSON: [{"series_instance_uid", "modality", "description", "images"}].

Without WORKFLOW_DESK_IMAGES these are the images that come with pydicom. Needs a Python with pydicom.
"""

import json
import logging
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "dags"))

import desk_images  # noqa: E402


def main() -> None:
    logging.basicConfig(stream=sys.stderr, level=logging.ERROR)
    series = sorted(desk_images.find_series().values(), key=lambda entry: (entry.modality, entry.description, entry.uid))
    listing = [
        {
            "series_instance_uid": entry.uid,
            "modality": entry.modality,
            "description": entry.description,
            "images": len(entry.files),
        }
        for entry in series
    ]
    json.dump(listing, sys.stdout, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
