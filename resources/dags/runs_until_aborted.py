# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""
### A workflow that runs until it is aborted

Its task writes a line to its log again and again, until it is stopped or its time is over. It shows how a running workflow is watched and aborted.
"""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG, Param
except ImportError:
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.python import PythonOperator


def keep_running(params: dict, **_) -> dict[str, int]:
    end = time.monotonic() + timedelta(minutes=params["minutes"]).total_seconds()
    lines = 0
    while time.monotonic() < end:
        lines += 1
        print(f"Line {lines}: still running", flush=True)
        time.sleep(params["interval"])
    print("The time is over", flush=True)
    return {"lines": lines}


with DAG(
    dag_id="run-until-aborted",
    description="Writes to its log until it is aborted",
    doc_md=__doc__,
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["demonstration", "sample"],
    params={
        "interval": Param(
            1, type="number", title="Seconds between two lines", minimum=0.1, maximum=60
        ),
        "minutes": Param(
            720,
            type="number",
            title="Longest duration in minutes",
            description="After this time the workflow ends by itself.",
            exclusiveMinimum=0,
            maximum=1440,
        ),
    },
) as dag:
    PythonOperator(task_id="run", python_callable=keep_running)
