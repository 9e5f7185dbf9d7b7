# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""
### Collect metadata

Reads the DICOM headers of every series of the dataset, and writes one JSON file with all of them and one CSV file with a row per series.
Series without an image are listed as *missing*. Names and other details of the patient are left out unless they are asked for.
"""

from __future__ import annotations

import csv
import io
from datetime import datetime, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG, Param
except ImportError:
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.python import PythonOperator

JSON_NAME = "metadata.json"
CSV_NAME = "metadata.csv"
PATIENT_GROUP = 0x0010
COLUMNS = [
    "Modality", "SeriesDescription", "StudyInstanceUID", "StudyDate", "BodyPartExamined", "Manufacturer", "ManufacturerModelName",
    "Rows", "Columns", "PixelSpacing", "SliceThickness", "TransferSyntaxUID",
]  # fmt: skip


def header_values(path, with_patient: bool) -> dict[str, str] | None:
    """The readable, standard elements of a file's header by keyword; nothing if the file is damaged."""
    import desk_images

    header = desk_images.read_header(path)
    if header is None:
        return None
    values = {"TransferSyntaxUID": desk_images.text(header.file_meta.get("TransferSyntaxUID"))}
    for tag in header.keys():
        try:
            element = header[tag]
        except Exception:  # a damaged element is left out, the rest of the header is kept
            continue
        personal = tag.group == PATIENT_GROUP or element.VR == "PN"
        if element.keyword and element.VR not in ("SQ", "OB", "OW", "OF", "OD", "UN") and (with_patient or not personal):
            values[element.keyword] = desk_images.text(element.value)
    return values


def read_headers(params: dict, run_id: str, **_) -> dict[str, int]:
    """Writes the JSON file."""
    import desk_images

    form = params["workflow_form"]
    with_patient = bool(form.get("include_patient"))
    selection = desk_images.select(params["data_form"])
    series = []
    for number, entry in enumerate(selection.found, 1):
        files = entry.files if form.get("every_image") else entry.files[:1]
        headers = [values for values in (header_values(file, with_patient) for file in files) if values is not None]
        series.append({"series_instance_uid": entry.uid, "images": len(entry.files), "headers": headers})
        print(f"Series {number} of {len(selection.found)}: {len(headers)} headers read", flush=True)
    content = {"run_id": run_id, "series": series, "missing": selection.missing}
    desk_images.Results(run_id).write_json(JSON_NAME, content)
    return {"series": len(series), "missing": len(selection.missing)}


def write_table(run_id: str, ti, **_) -> dict[str, int]:
    """Writes the CSV file from the JSON file."""
    import desk_images

    results = desk_images.Results(run_id)
    content = results.read_json(JSON_NAME)
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["SeriesInstanceUID", "Status", "Images", *COLUMNS])
    for entry in content["series"]:
        first = entry["headers"][0] if entry["headers"] else {}
        status = "found" if first else "damaged"
        writer.writerow([entry["series_instance_uid"], status, entry["images"], *(first.get(name, "") for name in COLUMNS)])
    for uid in content["missing"]:
        writer.writerow([uid, "missing", 0, *("" for _ in COLUMNS)])
    ti.xcom_push(key="results", value=[results.write(CSV_NAME, table.getvalue()), results.entry(JSON_NAME)])
    return {"rows": len(content["series"]) + len(content["missing"])}


with DAG(
    dag_id="collect-metadata",
    description="Reads the DICOM headers of a dataset into one JSON and one CSV file",
    doc_md=__doc__,
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["dicom", "metadata", "sample"],
    params={
        "data_form": Param(
            {"dataset_name": "", "identifiers": []},
            title="Dataset",
            type="object",
            properties={
                "dataset_name": {"type": "string", "title": "Dataset"},
                "identifiers": {"type": "array", "title": "Series", "items": {"type": "string"}},
                "dataset_limit": {
                    "type": ["integer", "null"],
                    "title": "Limit",
                    "description": "Use only the first series of the dataset.",
                    "minimum": 1,
                },
            },
        ),
        "workflow_form": Param(
            {"single_execution": False, "every_image": False, "include_patient": False},
            title="Configuration",
            type="object",
            properties={
                "single_execution": {
                    "type": "boolean",
                    "title": "One run per series",
                    "description": "Starts a run of its own for each series of the dataset.",
                    "default": False,
                },
                "every_image": {
                    "type": "boolean",
                    "title": "Headers of every image",
                    "description": "Writes the header of each image to the JSON file, not only that of a series' first image.",
                    "default": False,
                },
                "include_patient": {
                    "type": "boolean",
                    "title": "Include details of the patient",
                    "description": "Writes names and the patient's data to the JSON file as well.",
                    "default": False,
                },
            },
        ),
    },
) as dag:
    read = PythonOperator(task_id="read-headers", python_callable=read_headers)
    write = PythonOperator(task_id="write-table", python_callable=write_table)
    read >> write
