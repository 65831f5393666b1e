#!/usr/bin/env python3
"""Kills the gateway in the middle of 64 concurrent posters, again and again: every 202 must be there, exactly once.

Each round posts signed messages over 64 connections, kills the process with SIGKILL at a random moment, starts it again
on the same folder and posts every message anew: one that was answered 202 must now be answered 200 with the first
answer, one that was not answered must be answered 202, or 200 where it had been committed before its answer was lost.
"""

import argparse
import http.client
import json
import random
import secrets
import shutil
import signal
import sys
import threading
import time
from base64 import b64encode
from pathlib import Path

from harness.messages import PATH, write_messages
from harness.servers import Gateway, ServerFailed

CONNECTIONS = 64
MESSAGES = 4_000


def parse(record: bytes) -> tuple[dict[str, str], bytes]:
    head, body = record.split(b"\r\n\r\n", 1)
    fields = (line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    return {name: value for name, value in fields}, body


class Posters:
    """64 connections, each posting its share of the messages until the server is gone."""

    def __init__(self, port: int, messages: list[tuple[dict[str, str], bytes]]):
        self.port = port
        self.messages = messages
        self.answers: dict[int, tuple[int, str]] = {}
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.post, args=(share,)) for share in range(CONNECTIONS)]

    def post(self, share: int):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        for number in range(share, len(self.messages), CONNECTIONS):
            headers, body = self.messages[number]
            try:
                connection.request("POST", PATH, body, headers)
                response = connection.getresponse()
                answer = (response.status, response.read().decode())
            except (OSError, http.client.HTTPException):
                return
            with self.lock:
                self.answers[number] = answer

    def run(self, kill_after: float | None = None, process=None) -> dict[int, tuple[int, str]]:
        for thread in self.threads:
            thread.start()
        if process is not None:
            time.sleep(kill_after)
            process.send_signal(signal.SIGKILL)
            process.wait()
        for thread in self.threads:
            thread.join()
        return self.answers


def play(number: int, gateway: Gateway, folder: Path, secret: str) -> list[str]:
    file = write_messages(folder / "messages.bin", secret_bytes(secret), MESSAGES)
    raw = file.path.read_bytes()
    size = file.record_bytes
    messages = [parse(raw[start : start + size]) for start in range(0, len(raw), size)]
    with gateway:
        delay = random.uniform(0.02, 0.6)
        first = Posters(gateway.port, messages).run(delay, gateway.process)
    acknowledged = {index: json.loads(body) for index, (status, body) in first.items() if status == 202}
    wrong = [f"{status}: {body}" for status, body in first.values() if status != 202]
    gateway.restarts = True
    with gateway:
        second = Posters(gateway.port, messages).run()
    for index, (status, body) in second.items():
        answer = json.loads(body)
        if index in acknowledged:
            if status != 200 or answer != acknowledged[index]:
                wrong.append(f"message {index} was acknowledged and is now answered {status}")
        elif status not in (200, 202):
            wrong.append(f"message {index} was not acknowledged and is now answered {status}")
    if len(second) != len(messages):
        wrong.append(f"{len(messages) - len(second)} messages got no answer after the restart")
    identifiers = {json.loads(body)["request_id"] for _, body in second.values() if "request_id" in body}
    if len(identifiers) != len(second):
        wrong.append("two messages share a request")
    kept = gateway.kept()
    if kept != len(messages):
        wrong.append(f"{kept} messages are in the database, {len(messages)} were sent")
    print(f"round {number}: killed after {delay:.2f} s, {len(acknowledged)} acknowledged, {len(wrong)} wrong", flush=True)
    return wrong


class RestartableGateway(Gateway):
    """A gateway that can be started on its own folder again."""

    restarts = False

    def __enter__(self):
        if not self.restarts:
            return super().__enter__()
        configuration = self.folder / "vestibule.yaml"
        command = [str(self.executable), "serve", "--config", str(configuration)]
        self.command = lambda: command
        folder, self.folder = self.folder, Existing(self.folder)
        try:
            return super().__enter__()
        finally:
            self.folder = folder


class Existing(type(Path())):
    """A folder that may be there already."""

    def mkdir(self, *arguments, **options):
        pass


def secret_bytes(secret: str) -> bytes:
    import base64

    return base64.b64decode(secret.removeprefix("whsec_"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--gateway", type=Path, required=True, help="the vestibule executable")
    parser.add_argument("--rounds", type=int, default=20)
    arguments = parser.parse_args()
    repository = Path(__file__).resolve().parent.parent
    base = repository / ".build" / "durability"
    wrong: list[str] = []
    for number in range(1, arguments.rounds + 1):
        shutil.rmtree(base, ignore_errors=True)
        base.mkdir(parents=True)
        secret = "whsec_" + b64encode(secrets.token_bytes(32)).decode()
        gateway = RestartableGateway(base / "gateway", secret, arguments.gateway.resolve(), repository)
        try:
            wrong += play(number, gateway, base, secret)
        except ServerFailed as failure:
            print(f"{failure}\n{failure.output}")
            return 1
    for line in wrong[:20]:
        print(line)
    print(f"{arguments.rounds} kills, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
