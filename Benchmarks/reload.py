#!/usr/bin/env python3
"""Swaps, truncates and deletes the files of a running gateway under a stream of posts: every answer must be right.

The files change as version control, an editor and an accident change them; the gateway is told by `vestibule reload`, by
SIGHUP, or finds out by itself. Every post must be answered 202, every request stored must name the digest of an adapter
that was good, and the digest in force may change only where a good set came.
"""

import argparse
import hashlib
import http.client
import json
import secrets
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from base64 import b64encode
from collections import Counter
from pathlib import Path

from harness.messages import PATH, write_messages
from harness.servers import Gateway, ServerFailed, free_port

CONNECTIONS = 4
MESSAGES = 20_000
PAUSE_SECONDS = 0.01
WAIT_SECONDS = 180
ADAPTER = "flock-nova"


class WatchedGateway(Gateway):
    """A gateway on files of its own that it watches; of the contracts it has some, so that a reload is quick."""

    def command(self) -> list[str]:
        command = super().command()
        for case in (self.folder / "Contracts" / ADAPTER).iterdir():
            if not case.name.startswith(("signature-", "created-")):
                shutil.rmtree(case)
        self.private_port = free_port()
        configuration = self.folder / "vestibule.yaml"
        kept = [
            line
            for line in configuration.read_text().splitlines()
            if not line.startswith(("adapters:", "contracts:", "private_listen:"))
        ]
        kept += ["adapters: ./Adapters", "watch: true", f"private_listen: 127.0.0.1:{self.private_port}"]
        configuration.write_text("\n".join(kept) + "\n")
        return command

    @property
    def manifest(self) -> Path:
        return self.folder / "Adapters" / ADAPTER / "adapter.yaml"

    def digest(self) -> str:
        """The digest of the adapter in force, as the gateway's health says."""
        connection = http.client.HTTPConnection("127.0.0.1", self.private_port, timeout=60)
        connection.request("GET", "/health/ready")
        adapter = json.loads(connection.getresponse().read())["adapters"][0]
        return adapter["digest"] if adapter["active"] else "none"

    def reload(self) -> tuple[int, str]:
        command = [str(self.executable), "reload", "--config", str(self.folder / "vestibule.yaml")]
        done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT_SECONDS)
        return done.returncode, done.stdout + done.stderr


class Posters(threading.Thread):
    """Posts messages without end and counts the answers."""

    def __init__(self, port: int, messages: list[tuple[dict[str, str], bytes]], share: int):
        super().__init__()
        self.port = port
        self.messages = messages[share::CONNECTIONS]
        self.answers = Counter()
        self.ends = threading.Event()

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        for headers, body in self.messages:
            if self.ends.is_set():
                return
            try:
                connection.request("POST", PATH, body, headers)
                response = connection.getresponse()
                response.read()
                self.answers[str(response.status)] += 1
            except (OSError, http.client.HTTPException) as error:
                self.answers[type(error).__name__] += 1
                return
            time.sleep(PAUSE_SECONDS)
        self.answers["ran out of messages"] += 1


class Course:
    """What happens to the files, step by step, and what was wrong with it."""

    def __init__(self, gateway: WatchedGateway):
        self.gateway = gateway
        self.text = gateway.manifest.read_text()
        self.good = {self.digest_of(self.text)}
        self.wrong: list[str] = []

    @staticmethod
    def digest_of(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()

    def expect(self, holds: bool, what: str):
        print(f"  {'ok   ' if holds else 'WRONG'} {what}", flush=True)
        if not holds:
            self.wrong.append(what)

    def comes(self, digest: str) -> bool:
        end = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < end:
            if self.gateway.digest() == digest:
                return True
            time.sleep(0.05)
        return False

    def variant(self, name: str) -> str:
        text = f"{self.text}\n# {name}\n"
        self.good.add(self.digest_of(text))
        return text

    def run(self):
        gateway, manifest = self.gateway, self.gateway.manifest
        before = gateway.digest()
        self.expect(before in self.good, "starts with the adapter as it is")
        manifest.write_text(self.text[: len(self.text) // 2])
        status, output = gateway.reload()
        self.expect(status == 1 and "adapter.yaml:" in output, "a half-written manifest is refused with its place")
        manifest.unlink()
        status, output = gateway.reload()
        self.expect(status == 1, "a manifest that is gone is refused")
        self.expect(gateway.digest() == before, "and the last good one is in force")
        text = self.variant("told by the command")
        manifest.write_text(text)
        status, output = gateway.reload()
        self.expect(status == 0 and gateway.digest() == self.digest_of(text), "a good one is in force at once")
        text = self.variant("told by a signal")
        manifest.write_text(text)
        gateway.process.send_signal(signal.SIGHUP)
        self.expect(self.comes(self.digest_of(text)), "SIGHUP reads it")
        text = self.variant("found by itself, as version control replaces files")
        manifest.unlink()
        time.sleep(0.3)
        manifest.write_text(text[:100])
        time.sleep(0.3)
        manifest.write_text(text)
        self.expect(self.comes(self.digest_of(text)), "a change is found by itself")
        shutil.move(gateway.folder / "Adapters", gateway.folder / "gone")
        time.sleep(3)
        self.expect(gateway.digest() == self.digest_of(text), "a deleted folder changes nothing")
        shutil.move(gateway.folder / "gone", gateway.folder / "Adapters")
        case = gateway.folder / "Contracts" / ADAPTER / "signature-wrong" / "expected.json"
        kept = case.read_text()
        case.write_text(kept.replace("401", "400"))
        status, output = gateway.reload()
        self.expect(status == 1 and "signature-wrong" in output, "a contract that is not kept refuses the reload")
        case.write_text(kept)
        self.expect(gateway.reload()[0] == 0, "and mended it passes")


def parse(record: bytes) -> tuple[dict[str, str], bytes]:
    head, body = record.split(b"\r\n\r\n", 1)
    return dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:]), body


def play(gateway: WatchedGateway, folder: Path, key: bytes) -> list[str]:
    file = write_messages(folder / "messages.bin", key, MESSAGES)
    raw, size = file.path.read_bytes(), file.record_bytes
    messages = [parse(raw[start : start + size]) for start in range(0, len(raw), size)]
    with gateway:
        course = Course(gateway)
        posters = [Posters(gateway.port, messages, share) for share in range(CONNECTIONS)]
        for poster in posters:
            poster.start()
        try:
            course.run()
        finally:
            for poster in posters:
                poster.ends.set()
            for poster in posters:
                poster.join()
    answers = sum((poster.answers for poster in posters), Counter())
    course.expect(set(answers) == {"202"}, f"every post was answered 202: {dict(answers)}")
    database = sqlite3.connect(f"file:{gateway.database()}?mode=ro", uri=True)
    used = dict(database.execute("SELECT adapter_digest, count(*) FROM requests GROUP BY adapter_digest"))
    database.close()
    course.expect(set(used) <= course.good, "every request names an adapter that was good")
    course.expect(sum(used.values()) == answers["202"], "every 202 was kept")
    course.expect(len(used) >= 3, f"requests came under {len(used)} adapters, one after the other")
    return course.wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--gateway", type=Path, required=True, help="the vestibule executable")
    arguments = parser.parse_args()
    repository = Path(__file__).resolve().parent.parent
    base = repository / ".build" / "reload"
    shutil.rmtree(base, ignore_errors=True)
    base.mkdir(parents=True)
    key = secrets.token_bytes(32)
    secret = "whsec_" + b64encode(key).decode()
    gateway = WatchedGateway(base / "gateway", secret, arguments.gateway.resolve(), repository)
    try:
        wrong = play(gateway, base, key)
    except ServerFailed as failure:
        print(f"{failure}\n{failure.output}")
        return 1
    print(f"{len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
