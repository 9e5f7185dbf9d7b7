# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""One task that ends at once."""

from datetime import datetime, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG, Param
except ImportError:
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.python import PythonOperator

with DAG(
    dag_id="quick",
    description="Ends at once",
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["test"],
    params={"message": Param("Hello", type="string", title="Message")},
) as dag:
    PythonOperator(task_id="say", python_callable=lambda params, **_: print(params["message"], flush=True))
