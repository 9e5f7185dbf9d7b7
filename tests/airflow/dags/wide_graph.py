# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""A graph with groups, a branch, a skipped path, a join and a task with retries."""

from datetime import datetime, timedelta, timezone

try:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.providers.standard.operators.python import BranchPythonOperator, PythonOperator
    from airflow.sdk import DAG, Param, TaskGroup
except ImportError:
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.empty import EmptyOperator
    from airflow.operators.python import BranchPythonOperator, PythonOperator
    from airflow.utils.task_group import TaskGroup


def fail_first(ti, **_) -> None:
    print(f"Try {ti.try_number}", flush=True)
    if ti.try_number == 1:
        raise RuntimeError("The first try always fails")


with DAG(
    dag_id="wide-graph",
    description="Groups, a branch, a join and a task that succeeds at its second try",
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["test"],
    params={"path": Param("left", enum=["left", "right"], type="string", title="Path")},
) as dag:
    begin = EmptyOperator(task_id="begin")
    branch = BranchPythonOperator(task_id="branch", python_callable=lambda params, **_: params["path"])
    left = EmptyOperator(task_id="left")
    right = EmptyOperator(task_id="right")
    join = EmptyOperator(task_id="join", trigger_rule="none_failed_min_one_success")
    with TaskGroup("preparation") as preparation:
        parts = [EmptyOperator(task_id=f"part-{number}") for number in range(4)]
        retried = PythonOperator(task_id="second-try", python_callable=fail_first, retries=1, retry_delay=timedelta(seconds=1))
        parts >> retried
    begin >> preparation >> branch >> [left, right] >> join
