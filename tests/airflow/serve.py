#!/usr/bin/env python3
# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs a real Airflow server for tests.

    serve.py --version 3.3.2 --home DIR --dags DIR [--dags DIR ...] [--port P] [--prefix /path]

Copies the workflows of the given folders to DIR/dags, starts the components, and prints one line of JSON when they are healthy and know these workflows:
{"url", "username", "password", "pid", "pgid", "home"}. The pgid is the process group of the components.
Everything ends with this process, on SIGTERM, or when its standard input closes. Meanwhile it reads commands, one a line, and answers each with a line:
    stop          kill the components at once, as a crash would            -> {"stopped": true}
    start         start them again: same port, same home, same secrets     -> the line above
    fresh-secret  stop, make a new token secret, start                     -> the line above
    end NAME      ask one component to end, and leave it so                -> {"ended": NAME}
    begin NAME    start that component again                               -> the line above, once all are healthy
A component that ends by itself is started again, as a service manager would: a scheduler on SQLite gives up on "database is locked".
Other variables of the environment reach the workflows; those that configure Airflow do not.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import ctypes
import fcntl
import hashlib
import json
import os
import re
import secrets
import selectors
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
USERNAME = "admin"
START_SECONDS = 240
KNOWN_SECONDS = 120
STOP_SECONDS = 20
REPLACEMENTS = 20
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
LIBC = ctypes.CDLL(None)
TOKEN = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+")
SECRETS: set[str] = set()


def say(message: str) -> None:
    """What is told ends up in the log of a test run. The ends of Airflow's logs are in it, where a traceback shows the values of variables."""
    for secret in SECRETS:
        message = message.replace(secret, "(secret)")
    print(f"serve: {TOKEN.sub('(token)', message)}", file=sys.stderr, flush=True)


def answer(value: dict) -> None:
    with contextlib.suppress(BrokenPipeError):
        print(json.dumps(value), flush=True)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def descendants(pid: int) -> list[int]:
    """The processes below a process; orphans among them are adopted by this one, so none is lost."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            for child in map(int, (thread / "children").read_text().split()):
                found += [child, *descendants(child)]
    return found


class Server:
    """The components of one Airflow version over one home folder."""

    def __init__(self, version: str, home: Path, dags: list[Path], port: int, prefix: str):
        self.version, self.home, self.port = version, home, port
        self.modern = version.startswith("3.")
        self.prefix = "/" + prefix.strip("/") if prefix.strip("/") else ""
        self.url = f"http://127.0.0.1:{port}{self.prefix}"
        self.venv = Path(
            subprocess.run([REPOSITORY / "packaging/airflow-environment", version], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
        )
        self.components: dict[str, subprocess.Popen] = {}
        self.home.mkdir(parents=True, exist_ok=True)
        self.copy_dags(dags)
        self.load_secrets()
        self.prepare_database()

    # --- the home folder

    def copy_dags(self, folders: list[Path]) -> None:
        target = self.home / "dags"
        target.mkdir(exist_ok=True)
        ignored = ""
        for folder in folders:
            for file in sorted(folder.iterdir()):
                if file.name == ".airflowignore":
                    ignored += file.read_text()
                elif file.is_file():
                    shutil.copy2(file, target)
        (target / ".airflowignore").write_text(ignored)

    def load_secrets(self) -> None:
        file = self.home / "secrets.json"
        if file.exists():
            self.secrets = json.loads(file.read_text())
            SECRETS.update(self.secrets.values())
            return
        self.secrets = {
            "password": secrets.token_urlsafe(18),
            "jwt": secrets.token_urlsafe(64),
            "session": secrets.token_urlsafe(64),
            "fernet": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        }
        self.save_secrets()

    def save_secrets(self) -> None:
        SECRETS.update(self.secrets.values())
        for name, content in (("secrets.json", self.secrets), ("passwords.json", {USERNAME: self.secrets["password"]})):
            file = self.home / name
            file.touch(mode=0o600)
            file.write_text(json.dumps(content))

    def environment(self, home: Path) -> dict[str, str]:
        dropped = re.compile(r"_?AIRFLOW_|PYTHON|VIRTUAL_ENV")
        env = {name: value for name, value in os.environ.items() if not dropped.match(name)}
        env |= {
            "PATH": f"{self.venv / 'bin'}:{env.get('PATH', '/usr/bin:/bin')}",
            "AIRFLOW_HOME": str(home),
            "AIRFLOW__CORE__DAGS_FOLDER": str(home / "dags"),
            "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
            "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
            "AIRFLOW__CORE__PARALLELISM": "4",
            "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
            "AIRFLOW__CORE__FERNET_KEY": self.secrets["fernet"],
            "AIRFLOW__DATABASE__LOAD_DEFAULT_CONNECTIONS": "False",
            "AIRFLOW__SCHEDULER__ORPHANED_TASKS_CHECK_INTERVAL": "15",
        }
        if self.modern:
            env |= {
                "AIRFLOW__API__HOST": "127.0.0.1",
                "AIRFLOW__API__PORT": str(self.port),
                "AIRFLOW__API__BASE_URL": self.url,
                "AIRFLOW__API__SECRET_KEY": self.secrets["session"],
                "AIRFLOW__API_AUTH__JWT_SECRET": self.secrets["jwt"],
                "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{self.url}/execution/",
                "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": f"{USERNAME}:admin",
                "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(home / "passwords.json"),
                "AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL": "5",
            }
        else:
            env |= {
                "_AIRFLOW__SKIP_DATABASE_EXECUTOR_COMPATIBILITY_CHECK": "1",
                "AIRFLOW__API__AUTH_BACKENDS": "airflow.providers.fab.auth_manager.api.auth.backend.basic_auth",
                "AIRFLOW__WEBSERVER__BASE_URL": self.url,
                "AIRFLOW__WEBSERVER__SECRET_KEY": self.secrets["session"],
                "AIRFLOW__SCHEDULER__DAG_DIR_LIST_INTERVAL": "5",
            }
        return env

    def component_environment(self, name: str) -> dict[str, str]:
        """On SQLite, Airflow 3's API server can wait for a lock that a request of its own holds: it must give up before the others do."""
        env = self.environment(self.home)
        if self.modern:
            env["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"] = f"sqlite:///{self.home / 'airflow.db'}?timeout={1 if name == 'api-server' else 30}"
        return env

    def airflow(self, home: Path, *arguments: str) -> None:
        done = subprocess.run(
            [self.venv / "bin/airflow", *arguments],
            env=self.environment(home), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=START_SECONDS,
        )  # fmt: skip
        if done.returncode != 0:
            raise RuntimeError(f"airflow {arguments[0]} failed:\n{done.stdout[-3000:]}")

    def prepare_database(self) -> None:
        """Copies a migrated database, made once per environment, and gives its user this home's password."""
        database = self.home / "airflow.db"
        if database.exists():
            return
        template = self.venv.with_name(self.venv.name + "-database")
        with open(template.with_suffix(".lock"), "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not template.exists():
                self.make_database(template)
        shutil.copyfile(template, database)
        if not self.modern:
            salt, rounds = secrets.token_hex(8), 20_000  # every request checks it, so few rounds keep the tests quick
            digest = hashlib.pbkdf2_hmac("sha256", self.secrets["password"].encode(), salt.encode(), rounds).hex()
            with contextlib.closing(sqlite3.connect(database)) as connection, connection:
                connection.execute("UPDATE ab_user SET password = ?", (f"pbkdf2:sha256:{rounds}${salt}${digest}",))

    def make_database(self, template: Path) -> None:
        say(f"preparing a database for Airflow {self.version}")
        home = self.home / "template"
        home.mkdir(exist_ok=True)
        self.airflow(home, "db", "migrate")
        if not self.modern:
            person = ["--firstname", "Test", "--lastname", "User", "--email", "test@example.org"]
            passing = secrets.token_urlsafe(18)  # every home has its own instead
            SECRETS.add(passing)
            self.airflow(home, "users", "create", "--username", USERNAME, "--password", passing, "--role", "Admin", *person)
        with contextlib.closing(sqlite3.connect(home / "airflow.db")) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        part = template.with_suffix(".part")
        shutil.copyfile(home / "airflow.db", part)
        part.rename(template)
        shutil.rmtree(home)

    # --- processes

    def start(self) -> None:
        address = ["--port", str(self.port), "--workers", "1"]
        if self.modern:
            commands = [["api-server", "--host", "127.0.0.1", *address], ["scheduler", "--skip-serve-logs"], ["dag-processor"], ["triggerer", "--skip-serve-logs"]]
        else:
            commands = [["webserver", "--hostname", "127.0.0.1", *address], ["scheduler", "--skip-serve-logs"], ["triggerer", "--skip-serve-logs"]]
        self.commands = {command[0]: command for command in commands}
        self.pgid = 0
        self.replacements = 0
        for name in self.commands:
            self.start_component(name)
        self.wait_until(self.healthy, START_SECONDS, "did not become healthy")
        self.wait_until(self.dags_known, KNOWN_SECONDS, "does not know all workflows")

    def start_component(self, name: str) -> None:
        (self.home / f"airflow-{name}.pid").unlink(missing_ok=True)
        with open(self.home / f"{name}.log", "ab") as log:
            self.components[name] = subprocess.Popen(
                [self.venv / "bin/airflow", *self.commands[name]],
                env=self.component_environment(name), cwd=self.home, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                process_group=self.pgid, preexec_fn=lambda: LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL),
            )  # fmt: skip
        self.pgid = self.pgid or self.components[name].pid

    def wait_until(self, reached, seconds: float, failure: str) -> None:
        end = time.monotonic() + seconds
        while not reached():
            self.check_components()
            if time.monotonic() > end:
                raise RuntimeError(f"Airflow {self.version} {failure} within {seconds} seconds\n{self.log_ends()}")
            time.sleep(0.3)

    def check_components(self) -> None:
        for name, process in list(self.components.items()):
            if process.poll() is None:
                continue
            self.replacements += 1
            if self.replacements > REPLACEMENTS:
                raise RuntimeError(f"{name} ended with {process.returncode}, and components ended too often before\n{self.log_ends()}")
            say(f"{name} ended with {process.returncode} and is started again")
            self.start_component(name)

    def log_ends(self) -> str:
        return "\n".join(f"--- {file.name}\n{file.read_text(errors='replace')[-1500:]}" for file in sorted(self.home.glob("*.log")))

    def kill(self) -> None:
        """Ends every process below this one at once."""
        while left := descendants(os.getpid()):
            for pid in left:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            self.reap()
            time.sleep(0.02)
        self.components.clear()

    def end_component(self, name: str) -> None:
        """Asks one component to end; it is not replaced, since it is no longer one of those that are watched."""
        process = self.components.pop(name)
        below = descendants(process.pid)
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(STOP_SECONDS)
        for pid in [process.pid, *below]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.wait()

    def begin_component(self, name: str) -> None:
        self.start_component(name)
        self.wait_until(self.healthy, START_SECONDS, "did not become healthy again")

    def stop(self) -> None:
        """Asks the components to end, and ends what is left after a while."""
        if self.components:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pgid, signal.SIGTERM)
        end = time.monotonic() + STOP_SECONDS
        while descendants(os.getpid()) and time.monotonic() < end:
            self.reap()
            time.sleep(0.05)
        self.kill()

    def reap(self) -> None:
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass

    # --- HTTP

    def get(self, path: str, headers: dict[str, str] | None = None, body: dict | None = None) -> dict | None:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json", **(headers or {})})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=10) as reply:
                return json.load(reply)
        except (OSError, ValueError, urllib.error.URLError):
            return None

    def healthy(self) -> bool:
        names = ["metadatabase", "scheduler", "triggerer"] + (["dag_processor"] if self.modern else [])
        health = self.get("/api/v2/monitor/health" if self.modern else "/api/v1/health") or {}
        return all((health.get(name) or {}).get("status") == "healthy" for name in names)

    def dags_known(self) -> bool:
        written = set()
        for file in (self.home / "dags").glob("*.py"):
            written |= set(re.findall(r'dag_id="([^"]+)"', file.read_text(errors="replace")))
        if self.modern:
            token = (self.get("/auth/token", body={"username": USERNAME, "password": self.secrets["password"]}) or {}).get("access_token")
            headers = {"Authorization": f"Bearer {token}"}
        else:
            pair = base64.b64encode(f"{USERNAME}:{self.secrets['password']}".encode()).decode()
            headers = {"Authorization": f"Basic {pair}"}
        listed = self.get(f"/api/{'v2' if self.modern else 'v1'}/dags?limit=100", headers) or {}
        return written <= {dag["dag_id"] for dag in listed.get("dags", [])}

    def description(self) -> dict:
        return {
            "url": self.url,
            "username": USERNAME,
            "password": self.secrets["password"],
            "pid": os.getppid(),
            "pgid": self.pgid,
            "home": str(self.home),
        }


class Ended(Exception):
    """The server is to end."""


def end(*_) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise Ended


def obey(server: Server) -> None:
    """Carries out the commands of standard input until it closes."""
    waiting = selectors.DefaultSelector()
    waiting.register(0, selectors.EVENT_READ)
    buffered = b""
    while True:
        if not waiting.select(timeout=1):
            server.check_components()
            continue
        chunk = os.read(0, 4096)
        if not chunk:
            return
        *lines, buffered = (buffered + chunk).split(b"\n")
        for line in lines:
            match line.decode().split():
                case ["stop"]:
                    server.kill()
                    answer({"stopped": True})
                case ["start"]:
                    if not server.components:
                        server.start()
                    answer(server.description())
                case ["end", name] if name in server.components:
                    server.end_component(name)
                    answer({"ended": name})
                case ["begin", name] if name in server.commands and name not in server.components:
                    server.begin_component(name)
                    answer(server.description())
                case ["fresh-secret"]:
                    server.kill()
                    server.secrets["jwt"] = secrets.token_urlsafe(64)
                    server.save_secrets()
                    server.start()
                    answer(server.description())
                case other:
                    answer({"error": f"unknown command {other!r}"})


def guard(options: argparse.Namespace) -> int:
    """Starts the server, and sees to it that nothing of it is left."""
    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    server = None
    try:
        server = Server(options.version, options.home.resolve(), options.dags, options.port or free_port(), options.prefix)
        server.start()
        answer(server.description())
        obey(server)
    except Ended:
        pass
    except (OSError, RuntimeError, subprocess.SubprocessError, sqlite3.Error) as error:
        say(str(error))
        return 1
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if server is not None:
            server.stop()
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", default="3.3.2", choices=["3.3.2", "2.11.0"])
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--dags", type=Path, action="append", required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--prefix", default="")
    options = parser.parse_args()

    # The components belong to a second process: it ends them also when this one is killed without a chance to do so.
    front = os.getpid()
    child = os.fork()
    if child == 0:
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1)
        os.setpgid(0, 0)
        if os.getppid() != front:
            os._exit(1)
        code = guard(options)
        sys.stdout = sys.stderr = open(os.devnull, "w")  # a reader that is gone is no error
        os._exit(code)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, _: os.kill(child, signal.SIGTERM))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) and 1


if __name__ == "__main__":
    sys.exit(main())
