#!/usr/bin/env python3
# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs every sample workflow to its end on a real server, and checks its results.

check_dags.py [--version 3.3.2|2.11.0]
"""

from __future__ import annotations

import argparse
import base64
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
RUN_SECONDS = 180
ENDED = {"success", "failed"}


class Airflow:
    """The few calls of the REST API that the checks need, in both dialects."""

    def __init__(self, server: dict, modern: bool):
        self.base = server["url"] + ("/api/v2" if modern else "/api/v1")
        self.modern = modern
        if modern:
            token = self.call("POST", server["url"] + "/auth/token", {"username": server["username"], "password": server["password"]})
            self.authorization = "Bearer " + token["access_token"]
        else:
            pair = f"{server['username']}:{server['password']}"
            self.authorization = "Basic " + base64.b64encode(pair.encode()).decode()

    def call(self, method: str, url: str, body: dict | None = None):
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if hasattr(self, "authorization"):
            headers["Authorization"] = self.authorization
        request = urllib.request.Request(
            url if "://" in url else self.base + url, None if body is None else json.dumps(body).encode(), headers, method=method
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as reply:
                return json.load(reply)
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{method} {url}: {error.code} {error.read()[:1000].decode()}") from error

    def trigger(self, dag: str, run: str, conf: dict) -> None:
        body = {"dag_run_id": run, "conf": conf} | ({"logical_date": None} if self.modern else {})
        self.call("POST", f"/dags/{dag}/dagRuns", body)

    def state(self, dag: str, run: str) -> str:
        return self.call("GET", f"/dags/{dag}/dagRuns/{run}")["state"]

    def wait(self, dag: str, run: str, wanted: set[str]) -> str:
        end = time.monotonic() + RUN_SECONDS
        while (state := self.state(dag, run)) not in wanted:
            assert time.monotonic() < end, f"{run} is still {state}"
            time.sleep(0.5)
        return state

    def tasks(self, dag: str, run: str) -> dict[str, str]:
        tasks = self.call("GET", f"/dags/{dag}/dagRuns/{run}/taskInstances")["task_instances"]
        return {f"{task['task_id']}[{task['map_index']}]" if task["map_index"] >= 0 else task["task_id"]: task["state"] for task in tasks}

    def log(self, dag: str, run: str, task: str) -> str:
        return json.dumps(self.call("GET", f"/dags/{dag}/dagRuns/{run}/taskInstances/{task}/logs/1"))

    def results(self, dag: str, run: str, task: str) -> dict[str, Path]:
        value = self.call("GET", f"/dags/{dag}/dagRuns/{run}/taskInstances/{task}/xcomEntries/results?deserialize=false&stringify=false")["value"]
        if isinstance(value, str):  # the older dialect shows values as Python text
            value = json.loads(value.replace("'", '"'))
        return {entry["name"]: Path(entry["path"]) for entry in value}


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def check_metadata(airflow: Airflow, sample: list[dict]) -> None:
    uids = [series["series_instance_uid"] for series in sample]
    conf = {
        "data_form": {"dataset_name": "sample-images", "identifiers": [*uids, "1.2.3.4.5.6"]},
        "workflow_form": {
            "single_execution": False, "username": "person", "workflow_id": "Ab12Cd", "workflow_name": "check-Ab12Cd",
            "involved_instances": ["here"], "runner_instances": ["here"],
        },
        "client_job_id": 1,
    }  # fmt: skip
    airflow.trigger("collect-metadata", "metadata", conf)
    assert airflow.wait("collect-metadata", "metadata", ENDED) == "success"
    files = airflow.results("collect-metadata", "metadata", "write-table")
    table = rows(files["metadata.csv"])
    assert [row["SeriesInstanceUID"] for row in table if row["Status"] == "found"] == uids, table
    assert [row["SeriesInstanceUID"] for row in table if row["Status"] == "missing"] == ["1.2.3.4.5.6"]
    content = json.loads(files["metadata.json"].read_text(encoding="utf-8"))
    assert len(content["series"]) == len(uids) and content["missing"] == ["1.2.3.4.5.6"]
    assert "PatientName" not in files["metadata.json"].read_text(encoding="utf-8")
    log = "".join(airflow.log("collect-metadata", "metadata", task) for task in ("read-headers", "write-table"))
    assert not any(uid in log for uid in uids), "identifiers are in the log"
    assert sorted(path.name for path in files["metadata.csv"].parent.iterdir()) == ["metadata.csv", "metadata.json"]

    airflow.trigger("collect-metadata", "nothing-found", {"data_form": {"identifiers": ["1.2.3.4.5.6"]}, "workflow_form": {}})
    assert airflow.wait("collect-metadata", "nothing-found", ENDED) == "failed"
    assert "None of the 1 series of this run has an image" in airflow.log("collect-metadata", "nothing-found", "read-headers")


def check_statistics(airflow: Airflow, sample: list[dict]) -> None:
    identifiers = [series["series_instance_uid"] for series in sample]
    form = {"output": "table and histogram", "bins": 64, "percentiles": [1, 99], "note": "First line\nsecond line"}
    airflow.trigger("dataset-statistics", "statistics", {"data_form": {"identifiers": identifiers}, "workflow_form": form})
    airflow.trigger("dataset-statistics", "table", {"data_form": {"identifiers": identifiers}, "workflow_form": form | {"output": "table", "modality": "CT"}})
    assert airflow.wait("dataset-statistics", "statistics", ENDED) == "success"
    files = airflow.results("dataset-statistics", "statistics", "measure-series")
    table = rows(files["statistics.csv"])
    measured = [row for row in table if row["Status"] == "measured"]
    assert len(table) == len(sample) and len(measured) >= 30, [row["Status"] for row in table]
    assert all(float(row["Minimum"]) <= float(row["Percentile1"]) <= float(row["Percentile99"]) <= float(row["Maximum"]) for row in measured)
    assert json.loads(files["summary.json"].read_text(encoding="utf-8"))["note"] == form["note"]
    histogram = airflow.results("dataset-statistics", "statistics", "draw-histogram")["histogram.png"]
    assert histogram.read_bytes().startswith(b"\x89PNG")
    assert airflow.wait("dataset-statistics", "table", ENDED) == "success"
    assert airflow.tasks("dataset-statistics", "table") == {"measure-series": "success", "draw-histogram": "skipped"}


def check_demonstrations(airflow: Airflow) -> None:
    airflow.trigger("run-until-aborted", "endless", {})
    airflow.trigger("fail-second-task", "failing", {})
    assert airflow.wait("fail-second-task", "failing", ENDED) == "failed"
    assert airflow.tasks("fail-second-task", "failing") == {"prepare": "success", "calibrate": "failed", "report": "upstream_failed"}
    assert "The scanner has no reference image" in airflow.log("fail-second-task", "failing", "calibrate")
    airflow.wait("run-until-aborted", "endless", {"running"})
    end = time.monotonic() + RUN_SECONDS
    while airflow.tasks("run-until-aborted", "endless") != {"run": "running"} or "Line 2" not in airflow.log("run-until-aborted", "endless", "run"):
        assert time.monotonic() < end
        time.sleep(1)
    airflow.call("PATCH", "/dags/run-until-aborted/dagRuns/endless", {"state": "failed"})
    proof = "Task killed!" if airflow.modern else "terminated with exit code 0"
    while proof not in airflow.log("run-until-aborted", "endless", "run"):
        assert time.monotonic() < end
        time.sleep(1)


def check_test_dags(airflow: Airflow) -> None:
    for dag in ("quick", "mapped-tasks", "wide-graph"):
        airflow.trigger(dag, "check", {})
    airflow.trigger("params-zoo", "check", {"required_text": "given"})
    for dag in ("quick", "mapped-tasks", "wide-graph", "params-zoo"):
        assert airflow.wait(dag, "check", ENDED) == "success", dag
    assert {"handle[0]", "handle[1]", "handle[2]"} <= set(airflow.tasks("mapped-tasks", "check"))
    assert airflow.tasks("wide-graph", "check")["right"] == "skipped"
    assert airflow.call("GET", "/dags/paused-dag")["is_paused"] is True
    errors = airflow.call("GET", "/importErrors")["import_errors"]
    assert [Path(error["filename"]).name for error in errors] == ["broken.py"], errors


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", default="3.3.2")
    options = parser.parse_args()
    modern = options.version.startswith("3.")
    start = time.monotonic()
    venv = subprocess.run([REPOSITORY / "packaging/airflow-environment", options.version], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    lister = REPOSITORY / "resources/sample/list_series.py"
    sample = json.loads(subprocess.run([f"{venv}/bin/python", lister], check=True, stdout=subprocess.PIPE, text=True).stdout)
    assert len(sample) == 49 and sum(series["images"] for series in sample) == 160, len(sample)
    with tempfile.TemporaryDirectory(prefix="workflow-desk-") as home:
        command = [sys.executable, HERE / "serve.py", "--version", options.version, "--home", home]
        command += ["--dags", REPOSITORY / "resources/dags", "--dags", HERE / "dags"]
        environment = os.environ | {"WORKFLOW_DESK_RESULTS": f"{home}/kept"}
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as server:
            line = server.stdout.readline()
            assert line, "the server did not start"
            print(f"[{time.monotonic() - start:.0f} s] server is healthy", flush=True)
            airflow = Airflow(json.loads(line), modern)
            for check, arguments in (
                (check_metadata, [airflow, sample]),
                (check_statistics, [airflow, sample]),
                (check_demonstrations, [airflow]),
                (check_test_dags, [airflow]),
            ):
                check(*arguments)
                print(f"[{time.monotonic() - start:.0f} s] {check.__name__} passed", flush=True)
            server.stdin.close()
            assert server.wait(timeout=60) == 0
    print(f"[{time.monotonic() - start:.0f} s] all checks passed with Airflow {options.version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
