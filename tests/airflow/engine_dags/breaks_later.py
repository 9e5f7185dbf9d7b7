# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""A workflow that loads; a test damages its file once the server knows it."""

from datetime import datetime, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG
except ImportError:
    from airflow import DAG
    from airflow.operators.python import PythonOperator

with DAG(
    dag_id="breaks-later",
    description="Its file gets damaged",
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["test"],
) as dag:
    PythonOperator(task_id="say", python_callable=lambda: print("Loaded", flush=True))
