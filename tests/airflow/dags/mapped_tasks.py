# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""A task that is mapped over a list; the parameter chooses which of its instances fails."""

from datetime import datetime, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG, Param
except ImportError:
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.python import PythonOperator


def items(params: dict, **_) -> list[list[int]]:
    return [[number] for number in range(params["count"])]


def handle(number: int, params: dict, **_) -> int:
    print(f"Item {number}", flush=True)
    if number == params["failing"]:
        raise ValueError(f"Item {number} cannot be handled")
    return number


with DAG(
    dag_id="mapped-tasks",
    description="One task instance per item",
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["test"],
    params={
        "count": Param(3, type="integer", minimum=0, maximum=50, title="Items"),
        "failing": Param(None, type=["integer", "null"], title="Item that fails"),
    },
) as dag:
    source = PythonOperator(task_id="items", python_callable=items)
    mapped = PythonOperator.partial(task_id="handle", python_callable=handle).expand(op_args=source.output)
    done = PythonOperator(task_id="done", python_callable=lambda: print("All items are done", flush=True))
    mapped >> done
