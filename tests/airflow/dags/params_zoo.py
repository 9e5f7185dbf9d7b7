# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Parameters of every kind that a form can meet; its task prints what it was given, as JSON."""

import json
from datetime import datetime, timezone

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG, Param
except ImportError:
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.python import PythonOperator

PARAMS = {
    "text": Param("plain", type="string", title="Text", description="A **string** with limits", minLength=2, maxLength=20),
    "pattern": Param("AB-12", type="string", pattern="^[A-Z]{2}-[0-9]{2}$", title="Pattern"),
    "required_text": Param(type="string", title="Required text", description="Has no default"),
    "nullable_text": Param(None, type=["null", "string"], title="Optional text"),
    "multiline": Param("first\nsecond", type="string", format="multiline", title="Several lines"),
    "untyped": Param("anything", title="Untyped"),
    "constant": Param("fixed", const="fixed", title="Constant", section="Choices"),
    "integer": Param(5, type="integer", minimum=1, maximum=10, title="Integer", section="Numbers"),
    "number": Param(0.5, type="number", exclusiveMinimum=0, exclusiveMaximum=1, multipleOf=0.125, title="Number", section="Numbers"),
    "nullable_integer": Param(None, type=["null", "integer"], title="Optional integer", section="Numbers"),
    "boolean": Param(True, type="boolean", title="Boolean", section="Choices"),
    "choice": Param("b", type="string", enum=["a", "b", "c"], title="Choice", section="Choices"),
    "integer_choice": Param(16, type="integer", enum=[8, 16, 32], title="Choice of integers", section="Choices"),
    "labelled_choice": Param(
        2, type="integer", enum=[1, 2, 3], values_display={1: "One", 2: "Two", 3: "Three"}, title="Labelled choice", section="Choices"
    ),
    "nullable_choice": Param(None, type=["null", "string"], enum=[None, "x", "y"], title="Optional choice", section="Choices"),
    "proposals": Param("alpha", type="string", examples=["alpha", "beta", "gamma"], title="Proposals", section="Choices"),
    "several": Param(["one"], type="array", examples=["one", "two", "three"], title="Several", section="Lists"),
    "strings": Param(["one", "two"], type="array", items={"type": "string"}, minItems=1, uniqueItems=True, title="Strings", section="Lists"),
    "numbers": Param([1, 2.5], type="array", items={"type": "number"}, title="Numbers", section="Lists"),
    "records": Param(
        [{"name": "first", "weight": 1}],
        type="array",
        items={"type": "object", "properties": {"name": {"type": "string"}, "weight": {"type": "number"}}, "required": ["name"]},
        title="Records",
        section="Lists",
    ),
    "object": Param({"key": "value"}, type="object", title="Object"),
    "nullable_object": Param(None, type=["object", "null"], title="Optional object"),
    "nested": Param(
        {"inner": {"flag": True, "deep": {"level": 3}}},
        type="object",
        title="Nested object",
        properties={
            "inner": {
                "type": "object",
                "title": "Inner",
                "required": ["flag"],
                "properties": {
                    "flag": {"type": "boolean", "title": "Flag"},
                    "deep": {"type": "object", "properties": {"level": {"type": "integer", "minimum": 0}}},
                },
            }
        },
    ),
    "alternatives": Param(
        {"kind": "average", "rate": 0.5},
        type="object",
        title="Alternatives",
        oneOf=[
            {"title": "Average", "properties": {"kind": {"const": "average"}, "rate": {"type": "number"}}, "required": ["kind"]},
            {"title": "Median", "properties": {"kind": {"const": "median"}}, "required": ["kind"]},
        ],
    ),
    "date": Param("2026-03-02", type="string", format="date", title="Date", section="Times"),
    "date_time": Param("2026-03-02T10:15:00+00:00", type="string", format="date-time", title="Date and time", section="Times"),
    "time": Param("10:15:00", type=["string", "null"], format="time", title="Time", section="Times"),
    "nullable_date": Param(None, type=["string", "null"], format="date", title="Optional date", section="Times"),
}

with DAG(
    dag_id="params-zoo",
    description="Parameters of every kind",
    schedule=None,
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    tags=["test"],
    params=PARAMS,
) as dag:
    PythonOperator(
        task_id="print", python_callable=lambda params, **_: print("params=" + json.dumps(dict(params), sort_keys=True), flush=True)
    )
