"""The three servers that are compared: each is started anew for each run, with an empty folder of its own."""

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
from pathlib import Path

from .messages import AGENCY

# A machine that does much else beside starts slowly.
START_SECONDS = 120
STOP_SECONDS = 30


class ServerFailed(Exception):
    """A server did not do what the comparison needs."""

    def __init__(self, message: str, output: Path):
        super().__init__(message)
        self.output = "\n".join(output.read_text(errors="replace").splitlines()[-20:])


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def copy_adapter(name: str, repository: Path, folder: Path):
    """Makes `Adapters` and `Contracts` of one adapter alone: at each start the contracts of every adapter are played."""
    for kind in ("Adapters", "Contracts"):
        shutil.copytree(repository / kind / name, folder / kind / name)
    for shared in (repository / "Contracts").iterdir():
        if shared.is_file():
            shutil.copy(shared, folder / "Contracts")


class Server:
    """A server on loopback. Use it as a context: it is running inside and has ended after."""

    title = ""
    keeps_messages = True

    def __init__(self, folder: Path, secret: str):
        self.folder = folder
        self.secret = secret
        self.port = free_port()
        self.output = folder / "output.txt"

    def command(self) -> list[str]:
        raise NotImplementedError

    def environment(self) -> dict[str, str]:
        return {}

    def database(self) -> Path:
        raise NotImplementedError

    def __enter__(self):
        self.folder.mkdir(parents=True)
        command = self.command()
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                command, cwd=self.folder, env=os.environ | self.environment(), stdout=output, stderr=output
            )
        deadline = time.monotonic() + START_SECONDS
        while not self.accepts():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.__exit__()
                raise ServerFailed(f"{self.title} did not start", self.output)
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def accepts(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            return True
        except OSError:
            return False

    def kept(self) -> int:
        """Messages in the database, once the server has ended."""
        database = sqlite3.connect(f"file:{self.database()}?mode=ro", uri=True)
        try:
            return database.execute("SELECT count(*) FROM messages").fetchone()[0]
        finally:
            database.close()


class Gateway(Server):
    title = "vestibule"

    def __init__(self, folder: Path, secret: str, executable: Path, repository: Path):
        super().__init__(folder, secret)
        self.executable = executable
        self.repository = repository

    def command(self) -> list[str]:
        copy_adapter("flock-nova", self.repository, self.folder)
        (self.folder / "secrets").mkdir(mode=0o700)
        secret_file = self.folder / "secrets" / "nova"
        secret_file.touch(mode=0o600)
        secret_file.write_text(self.secret)
        (self.folder / "agencies.csv").write_text(
            "ori,name,kind,state,contact,time_zone,active,boundary\n"
            f"{AGENCY},Cedar Hollow Police Department,municipal_police,TX,requests@cedarhollow.example,"
            "America/Chicago,true,\n"
        )
        configuration = self.folder / "vestibule.yaml"
        configuration.write_text(
            f"listen: 127.0.0.1:{self.port}\n"
            f"private_listen: 127.0.0.1:{free_port()}\n"
            "data: ./data\n"
            "keys: ./keys\n"
            "adapters: ./Adapters\n"
            "contracts: ./Contracts\n"
            "agencies: ./agencies.csv\n"
            "origin: gateway.example/log\n"
            "partners:\n"
            "  - id: nova\n"
            "    adapter: flock-nova\n"
            f"    agencies: [{AGENCY}]\n"
            "    secrets:\n"
            "      - value: file:./secrets/nova\n"
        )
        return [str(self.executable), "serve", "--config", str(configuration)]

    def database(self) -> Path:
        for path in sorted((self.folder / "data").rglob("*")):
            if path.is_file() and path.open("rb").read(15) == b"SQLite format 3":
                return path
        raise ServerFailed(f"{self.title} has left no database in its data folder", self.output)


class Baseline(Server):
    title = "FastAPI, uvicorn, 2 workers"

    def __init__(self, folder: Path, secret: str, python: Path, application: Path):
        super().__init__(folder, secret)
        self.python = python
        self.application = application

    def command(self) -> list[str]:
        return [
            str(self.python), "-m", "uvicorn", "server:app", "--app-dir", str(self.application), "--workers", "2",
            "--host", "127.0.0.1", "--port", str(self.port), "--log-level", "warning", "--no-access-log",
        ]

    def environment(self) -> dict[str, str]:
        return {"BASELINE_DATABASE": str(self.database()), "BASELINE_SECRET": self.secret}

    def database(self) -> Path:
        return self.folder / "messages.db"


class Limit(Server):
    title = "Hummingbird, body read, 202"
    keeps_messages = False

    def __init__(self, folder: Path, secret: str, executable: Path):
        super().__init__(folder, secret)
        self.executable = executable

    def command(self) -> list[str]:
        return [str(self.executable), "benchmark-limit", str(self.port)]

    def environment(self) -> dict[str, str]:
        return {"LOG_LEVEL": "error"}
