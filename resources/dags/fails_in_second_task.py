# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""
### A workflow that fails

The first task succeeds, the second one fails, and the third one is never started. It shows how a failure and its log look; nothing is read or written.
"""

from __future__ import annotations

from datetime import datetime, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG, Param
except ImportError:
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.python import PythonOperator


class CalibrationError(RuntimeError):
    """What the second task always ends with."""


def prepare() -> None:
    print("The scanner's settings are complete", flush=True)


def calibrate(params: dict, **_) -> None:
    print("Looking for a reference image", flush=True)
    raise CalibrationError(params["message"])


def report() -> None:
    print("Nothing failed", flush=True)


with DAG(
    dag_id="fail-second-task",
    description="Fails in its second of three tasks, to show how a failure looks",
    doc_md=__doc__,
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["demonstration", "sample"],
    params={
        "message": Param(
            "The scanner has no reference image. This workflow fails here on purpose.",
            type="string",
            title="Message",
            description="What the failing task says in its log.",
            minLength=1,
            maxLength=500,
        ),
    },
) as dag:
    first = PythonOperator(task_id="prepare", python_callable=prepare)
    second = PythonOperator(task_id="calibrate", python_callable=calibrate)
    third = PythonOperator(task_id="report", python_callable=report)
    first >> second >> third
