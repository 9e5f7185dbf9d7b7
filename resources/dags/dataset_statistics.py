# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""
### Dataset statistics

Measures the pixel values of every series of the dataset: minimum, maximum, mean, standard deviation and the chosen percentiles go to a CSV file
with a row per series; a PNG file shows how the values are distributed, with one panel per modality.
Series without an image, or without pixels that can be read, are listed with that status.
"""

from __future__ import annotations

import csv
import io
from datetime import datetime, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG, Param
    from airflow.sdk.exceptions import AirflowSkipException
except ImportError:
    from airflow import DAG
    from airflow.exceptions import AirflowSkipException
    from airflow.models.param import Param
    from airflow.operators.python import PythonOperator

CSV_NAME = "statistics.csv"
PNG_NAME = "histogram.png"
SUMMARY_NAME = "summary.json"
HISTOGRAM_NAME = ".histogram.json"
SAMPLES_PER_SERIES = 200_000  # bounds the memory of a histogram over large datasets
MODALITIES = ["any", "CT", "MR", "PT", "CR", "DX", "US", "NM", "MG", "RTDOSE", "SEG", "OT"]
DEFAULTS = {
    "single_execution": False,
    "output": "table and histogram",
    "modality": "any",
    "bins": 128,
    "percentiles": [5, 50, 95],
    "rescale": True,
    "logarithmic": False,
    "note": "",
}


def image_pixels(path, rescale: bool):
    """The pixel values of an image as numbers; nothing if it has none that can be read."""
    import warnings

    import pydicom
    from pydicom.pixels import apply_rescale

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image = pydicom.dcmread(path, force=False)
            pixels = image.pixel_array
            return (apply_rescale(pixels, image) if rescale else pixels).ravel().astype("float64")
        except Exception:  # no pixels, an unknown compression or a damaged file: each means that there is nothing to measure
            return None


def measure_series(params: dict, run_id: str, ti, **_) -> dict[str, int]:
    """Writes the CSV file, the summary, and the counts that the histogram is drawn from."""
    import numpy
    from desk_images import Results, select

    form = DEFAULTS | params["workflow_form"]
    selection = select(params["data_form"])
    percentiles = sorted(set(form["percentiles"]))
    rows: list[list[object]] = []
    samples: dict[str, list] = {}
    measured = 0
    for number, series in enumerate(selection.found, 1):
        row: list[object] = [series.uid, series.modality, series.description, len(series.files)]
        if form["modality"] not in ("any", series.modality):
            rows.append([*row, "other modality"])
            continue
        images = [pixels for pixels in (image_pixels(file, form["rescale"]) for file in series.files) if pixels is not None]
        print(f"Series {number} of {len(selection.found)}: {len(images)} of {len(series.files)} images measured", flush=True)
        if not images:
            rows.append([*row, "no pixels"])
            continue
        values = numpy.concatenate(images)
        numbers = [values.min(), values.max(), values.mean(), values.std(), *numpy.percentile(values, percentiles)]
        rows.append([*row, "measured", len(images), values.size, *(f"{value:.6g}" for value in numbers)])
        samples.setdefault(series.modality or "unknown", []).append(values[:: -(-values.size // SAMPLES_PER_SERIES)])
        measured += 1
    rows += [[uid, "", "", 0, "missing"] for uid in selection.missing]

    results = Results(run_id)
    entries = []
    if "table" in form["output"]:
        entries.append(results.write(CSV_NAME, table(rows, percentiles)))
    summary = {"run_id": run_id, "note": form["note"], "configuration": {name: form[name] for name in DEFAULTS if name != "note"}}
    summary |= {"series": len(rows), "measured": measured, "missing": len(selection.missing)}
    entries.append(results.write_json(SUMMARY_NAME, summary))
    results.write_json(HISTOGRAM_NAME, histograms(samples, form["bins"]))
    ti.xcom_push(key="results", value=entries)
    return {"measured": measured, "series": len(rows)}


def table(rows: list[list[object]], percentiles: list[float]) -> str:
    """The rows under their heading, all of the same length."""
    heading = ["SeriesInstanceUID", "Modality", "SeriesDescription", "Images", "Status", "ImagesMeasured", "Pixels"]
    heading += ["Minimum", "Maximum", "Mean", "StandardDeviation", *(f"Percentile{value:g}" for value in percentiles)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(heading)
    writer.writerows([*row, *[""] * (len(heading) - len(row))] for row in rows)
    return text.getvalue()


def histograms(samples: dict[str, list], bins: int) -> dict[str, dict[str, list[float]]]:
    """Counts and edges per modality, between the percentiles that leave single extreme values out."""
    import numpy

    counted = {}
    for modality, parts in sorted(samples.items()):
        values = numpy.concatenate(parts)
        low, high = numpy.percentile(values, [0.5, 99.5])
        counts, edges = numpy.histogram(values, bins=bins, range=(low, high if high > low else low + 1))
        counted[modality] = {"counts": counts.tolist(), "edges": edges.tolist()}
    return counted


def draw_histogram(params: dict, run_id: str, ti, **_) -> dict[str, int]:
    """Writes the PNG file."""
    from desk_images import Results

    form = DEFAULTS | params["workflow_form"]
    if "histogram" not in form["output"]:
        raise AirflowSkipException("No histogram was asked for")
    results = Results(run_id)
    panels = results.read_json(HISTOGRAM_NAME)
    if not panels:
        raise AirflowSkipException("No series has pixels to draw")
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(len(panels), 1, figsize=(8, 0.8 + 1.9 * len(panels)), squeeze=False, layout="constrained")
    for axis, (modality, panel) in zip(axes[:, 0], panels.items()):
        axis.stairs(panel["counts"], panel["edges"], fill=True, color="#2f6f9f")
        axis.set_title(modality, loc="left", fontsize=10)
        axis.set_ylabel("Pixels")
        if form["logarithmic"]:
            axis.set_yscale("log")
    axes[-1, 0].set_xlabel("Pixel value")
    image = io.BytesIO()
    figure.savefig(image, format="png", dpi=120)
    pyplot.close(figure)
    ti.xcom_push(key="results", value=[results.write(PNG_NAME, image.getvalue())])
    return {"panels": len(panels)}


with DAG(
    dag_id="dataset-statistics",
    description="Measures the pixel values of a dataset: a CSV file per run, and a histogram",
    doc_md=__doc__,
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["dicom", "statistics", "sample"],
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
            DEFAULTS,
            title="Configuration",
            type="object",
            required=["output", "bins"],
            properties={
                "single_execution": {
                    "type": "boolean",
                    "title": "One run per series",
                    "description": "Starts a run of its own for each series of the dataset.",
                    "default": DEFAULTS["single_execution"],
                },
                "output": {
                    "type": "string",
                    "title": "Output",
                    "enum": ["table and histogram", "table", "histogram"],
                    "default": DEFAULTS["output"],
                },
                "modality": {
                    "type": "string",
                    "title": "Modality",
                    "description": "Measures only series of this modality.",
                    "enum": MODALITIES,
                    "default": DEFAULTS["modality"],
                },
                "bins": {
                    "type": "integer",
                    "title": "Bins of the histogram",
                    "minimum": 2,
                    "maximum": 1024,
                    "default": DEFAULTS["bins"],
                },
                "percentiles": {
                    "type": "array",
                    "title": "Percentiles",
                    "description": "A column of the table for each.",
                    "items": {"type": "number", "minimum": 0, "maximum": 100},
                    "maxItems": 20,
                    "default": DEFAULTS["percentiles"],
                },
                "rescale": {
                    "type": "boolean",
                    "title": "Rescale values",
                    "description": "Applies the slope and intercept of the header; CT values are then Hounsfield units.",
                    "default": DEFAULTS["rescale"],
                },
                "logarithmic": {
                    "type": "boolean",
                    "title": "Logarithmic counts",
                    "default": DEFAULTS["logarithmic"],
                },
                "note": {
                    "type": "string",
                    "format": "multiline",
                    "title": "Note",
                    "description": "Kept in the summary beside the results.",
                    "maxLength": 2000,
                    "default": DEFAULTS["note"],
                },
            },
        ),
    },
) as dag:
    measure = PythonOperator(task_id="measure-series", python_callable=measure_series)
    draw = PythonOperator(task_id="draw-histogram", python_callable=draw_histogram)
    measure >> draw
