# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes the number of its process to its log and runs for ten minutes: whether an abort ended it can be seen from outside."""

import os
import time
from datetime import datetime, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG
except ImportError:
    from airflow import DAG
    from airflow.operators.python import PythonOperator


def run() -> None:
    print(f"process={os.getpid()}", flush=True)
    for second in range(600):
        print(f"Second {second}", flush=True)
        time.sleep(1)


with DAG(
    dag_id="tells-its-process",
    description="Runs until it is aborted",
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["test"],
) as dag:
    PythonOperator(task_id="run", python_callable=run)
