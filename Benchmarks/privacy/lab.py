"""A gateway on loopback with partners who take callbacks, and owners who are invented."""

import base64
import hmac
import http.client
import json
import os
import queue
import secrets
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from harness.messages import AGENCY, body_template, investigation_code, request_id
from harness.servers import copy_adapter, free_port

MESSAGE = 4_096
RECORD = 8 + 2 * MESSAGE + 256 + 256 + 32 + 256
START_SECONDS = 120


@dataclass
class Owner:
    """What was prepared for one invented owner, and what an experiment may know of her."""

    clip: str
    consent: bytes
    withdrawal: bytes
    blinded: bytes
    blind_signature: bytes
    nonce: bytes
    authenticator: bytes

    @classmethod
    def read(cls, record: bytes) -> "Owner":
        start = int.from_bytes(record[:8], "big")
        place = 8
        parts = []
        for size in (MESSAGE, MESSAGE, 256, 256, 32, 256):
            parts.append(record[place : place + size])
            place += size
        return cls(datetime.fromtimestamp(start, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"), *parts)


@dataclass
class Callback:
    partner: str
    time: float
    headers: list[str]
    body: bytes


class QuietServer(ThreadingHTTPServer):
    """A server that does not mind clients who are gone."""

    def handle_error(self, request, client_address):
        pass


class Lab:
    """Use it as a context: the gateway is running inside and has ended after."""

    def __init__(self, folder: Path, executable: Path, repository: Path, partners: int, every: int):
        self.folder, self.executable, self.repository = folder, executable, repository
        self.partners = [f"p{number}" for number in range(partners)]
        self.every = every
        self.port = free_port()
        self.secret = secrets.token_bytes(32)
        self.api_key = secrets.token_hex(16)
        self.callbacks: queue.SimpleQueue[Callback] = queue.SimpleQueue()
        self.number = 0

    def __enter__(self) -> "Lab":
        self.receiver = QuietServer(("127.0.0.1", 0), self.handler())
        self.receiver.daemon_threads = True
        threading.Thread(target=self.receiver.serve_forever, daemon=True).start()
        self.configure()
        self.start()
        return self

    def start(self):
        """Starts the gateway, on what it kept if it ran before; returns once it answers."""
        with (self.folder / "output.txt").open("wb") as output:
            self.process = subprocess.Popen(
                [str(self.executable), "serve", "--config", "vestibule.yaml"],
                cwd=self.folder,
                stdout=output,
                stderr=output,
            )
        deadline = time.monotonic() + START_SECONDS
        while not self.is_ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("the gateway did not start:\n" + (self.folder / "output.txt").read_text())
            time.sleep(0.1)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        self.receiver.shutdown()

    def handler(self):
        callbacks = self.callbacks

        class Receiver(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                now = time.time()
                body = self.rfile.read(int(self.headers["content-length"]))
                self.send_response_only(204)
                self.end_headers()
                names = [name.lower() for name in self.headers.keys()]
                callbacks.put(Callback(self.path.strip("/"), now, names, body))

            def log_message(self, *_):
                pass

        return Receiver

    def configure(self):
        folder = self.folder
        folder.mkdir(parents=True)
        copy_adapter("flock-nova", self.repository, folder)
        (folder / "secrets").mkdir(mode=0o700)
        for name in ["webhook", "porch"]:
            (folder / "secrets" / name).touch(mode=0o600)
            (folder / "secrets" / name).write_text("whsec_" + base64.b64encode(self.secret).decode())
        (folder / "secrets" / "api-key").touch(mode=0o600)
        (folder / "secrets" / "api-key").write_text(self.api_key)
        (folder / "agencies.csv").write_text(
            "ori,name,kind,state,contact,time_zone,active,boundary\n"
            f"{AGENCY},Cedar Hollow Police Department,municipal_police,TX,requests@cedarhollow.example,"
            "America/Chicago,true,\n"
        )
        receiver = self.receiver.server_address[1]
        partners = "".join(
            f"  - id: {name}\n    adapter: flock-nova\n    agencies: [{AGENCY}]\n"
            "    secrets: [{ value: file:./secrets/webhook }]\n"
            "    api_key: file:./secrets/api-key\n"
            f"    callback: {{ url: http://127.0.0.1:{receiver}/{name}, secret: file:./secrets/webhook }}\n"
            for name in self.partners
        )
        (folder / "vestibule.yaml").write_text(
            f"listen: 127.0.0.1:{self.port}\nprivate_listen: 127.0.0.1:{free_port()}\ndata: ./data\nkeys: ./keys\n"
            "adapters: ./Adapters\ncontracts: ./Contracts\n"
            f"public_url: http://127.0.0.1:{self.port}\n"
            "agencies: ./agencies.csv\norigin: gateway.example/log\n"
            f"partners:\n{partners}"
            "owner_platforms:\n  - { id: porch, secrets: [{ value: file:./secrets/porch }] }\n"
            f"release: {{ every: {self.every}s }}\nanswers: {{ open_for: 12h }}\n"
            "relay: { permitted_subnets: [127.0.0.0/8] }\n"
        )

    def is_ready(self) -> bool:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=2)
            connection.request("GET", "/v1/keys")
            return connection.getresponse().status == 200
        except OSError:
            return False

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def ask(self, partner: str) -> tuple[str, str]:
        """Posts a request; returns the partner's reference and the public code, once it is published."""
        self.number += 1
        now = int(time.time())
        reference = request_id(self.number)
        text = body_template(datetime.now(timezone.utc) - timedelta(minutes=1))
        body = (text % {"request": reference, "code": investigation_code(2026, self.number)}).encode()
        identifier = f"msg_{now}_{self.number}"
        digest = hmac.digest(self.secret, f"{identifier}.{now}.".encode() + body, "sha256")
        connection = self.connect()
        connection.request(
            "POST",
            f"/v1/partners/{partner}/webhook",
            body,
            {
                "content-type": "application/json",
                "webhook-id": identifier,
                "webhook-timestamp": str(now),
                "webhook-signature": "v1," + base64.b64encode(digest).decode(),
            },
        )
        response = connection.getresponse()
        answer = response.read()
        if response.status != 202:
            raise SystemExit(f"a request was answered {response.status}: {answer.decode()}")
        code = json.loads(answer)["public_code"]
        for _ in range(600):
            connection.request("GET", f"/v1/requests/{code}")
            response = connection.getresponse()
            response.read()
            if response.status == 200:
                return reference, code
            time.sleep(0.05)
        raise SystemExit("a request was not published within half a minute")

    def owners(self, codes: list[str], count: int, covers: int = 0) -> tuple[dict[str, list[Owner]], list[bytes]]:
        """Invents that many owners for each request, with their tokens and their sealed messages."""
        out = self.folder / "messages"
        options = [option for code in codes for option in ("--request", code)]
        subprocess.run(
            [str(self.executable), "privacy-messages", "--gateway", f"http://127.0.0.1:{self.port}"]
            + ["--platform-secret", str(self.folder / "secrets" / "porch"), "--count", str(count)]
            + ["--covers", str(covers), "--out", str(out)]
            + options,
            check=True,
        )
        data = out.read_bytes()
        os.unlink(out)
        owners: dict[str, list[Owner]] = {}
        place = 0
        for code in codes:
            owners[code] = [Owner.read(data[place + n * RECORD : place + (n + 1) * RECORD]) for n in range(count)]
            place += count * RECORD
        return owners, [data[place + n * MESSAGE : place + (n + 1) * MESSAGE] for n in range(covers)]


def deliver(connection: http.client.HTTPConnection, message: bytes) -> tuple[float, int, int, tuple]:
    """Sends one message; returns the seconds it took, the status, the size, and the names and sizes of the fields."""
    start = time.perf_counter()
    connection.request("POST", "/v1/answers", message, {"content-type": "application/octet-stream"})
    response = connection.getresponse()
    body = response.read()
    took = time.perf_counter() - start
    fields = tuple((name.lower(), len(value)) for name, value in response.getheaders())
    return took, response.status, len(body), fields
