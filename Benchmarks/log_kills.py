#!/usr/bin/env python3
"""Kills the gateway while it publishes its log, again and again, on one folder that is never made anew.

Meanwhile a reader fetches checkpoints and the region. After all kills no two checkpoints that were ever seen may
contradict each other: each must be over the first entries of the log as it is in the end. No request may ever have been
shown without a proof that holds.
"""

import argparse
import base64
import hashlib
import http.client
import json
import random
import secrets
import shutil
import subprocess
import sys
import threading
import time
from base64 import b64encode
from pathlib import Path

from durability import RestartableGateway, parse, secret_bytes
from harness.messages import PATH, write_messages
from harness.servers import ServerFailed


def leaf(entry: bytes) -> bytes:
    return hashlib.sha256(b"\0" + entry).digest()


def node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()


def roots(leaves: list[bytes], sizes: set[int]) -> dict[int, bytes]:
    """The roots of the trees of those sizes, in one pass over the leaves."""
    found = {0: hashlib.sha256(b"").digest()}
    row: list[tuple[int, bytes]] = []
    for size, hash in enumerate(leaves, start=1):
        height = 0
        while row and row[-1][0] == height:
            hash = node(row.pop()[1], hash)
            height += 1
        row.append((height, hash))
        if size in sizes:
            root = row[-1][1]
            for _, left in reversed(row[:-1]):
                root = node(left, root)
            found[size] = root
    return found


def proven(entry: bytes, proof: str) -> bool:
    """RFC 9162 §2.1.3.2, over a text of c2sp.org/tlog-proof@v1."""
    head, checkpoint = proof.split("\n\n", 1)
    lines = head.split("\n")
    if lines[0] != "c2sp.org/tlog-proof@v1":
        return False
    index = int(lines[1].removeprefix("index "))
    _, size, root = checkpoint.split("\n")[:3]
    place, last, hash = index, int(size) - 1, leaf(entry)
    for line in lines[2:]:
        sibling = base64.b64decode(line)
        if place & 1 or place == last:
            hash = node(sibling, hash)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            hash = node(hash, sibling)
        place, last = place >> 1, last >> 1
    return last == 0 and hash == base64.b64decode(root)


def entries(folder: Path, size: int) -> list[bytes]:
    found: list[bytes] = []
    for bundle in range((size + 255) // 256):
        width = min(256, size - bundle * 256)
        digits = f"{bundle % 1000:03}" if bundle < 1000 else f"x{bundle // 1000:03}/{bundle % 1000:03}"
        path = folder / "tile" / "entries" / (digits + (f".p/{width}" if width < 256 else ""))
        data = path.read_bytes()
        for _ in range(width):
            length = int.from_bytes(data[:2], "big")
            found.append(data[2 : 2 + length])
            data = data[2 + length :]
    return found


class Watch:
    """Reads checkpoints and the region until the gateway is gone."""

    def __init__(self):
        self.checkpoints: dict[int, set[str]] = {}
        self.shown = 0
        self.wrong: list[str] = []

    def note(self, checkpoint: bytes):
        _, size, root = checkpoint.decode().split("\n")[:3]
        self.checkpoints.setdefault(int(size), set()).add(root)

    def run(self, port: int, ended: threading.Event):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            while not ended.is_set():
                connection.request("GET", "/log/checkpoint")
                response = connection.getresponse()
                body = response.read()
                if response.status == 200:
                    self.note(body)
                connection.request("GET", "/v1/regions/10/236/412")
                page = json.loads(connection.getresponse().read())
                for request in page["requests"]:
                    self.shown += 1
                    log = request.get("log", {})
                    if not ("proof" in log and proven(log["entry"].encode(), log["proof"])):
                        self.wrong.append(f"{request['public_code']} was shown without a proof that holds")
                    elif json.loads(log["entry"])["public_code"] != request["public_code"]:
                        self.wrong.append(f"{request['public_code']} was shown with the proof of another")
                    self.note(log["proof"].split("\n\n", 1)[1].encode() if "proof" in log else b"\n0\n")
        except (OSError, http.client.HTTPException, ValueError):
            return


def post(port: int, messages: list, ended: threading.Event):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        for headers, body in messages:
            if ended.is_set():
                return
            connection.request("POST", PATH, body, headers)
            connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        return


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--gateway", type=Path, required=True, help="the vestibule executable")
    parser.add_argument("--rounds", type=int, default=1_000)
    arguments = parser.parse_args()
    repository = Path(__file__).resolve().parent.parent
    base = repository / ".build" / "log-kills"
    shutil.rmtree(base, ignore_errors=True)
    base.mkdir(parents=True)
    secret = "whsec_" + b64encode(secrets.token_bytes(32)).decode()
    gateway = RestartableGateway(base / "gateway", secret, arguments.gateway.resolve(), repository)
    watch = Watch()
    log = base / "gateway" / "data" / "log"
    messages: list = []
    written = 0
    for number in range(1, arguments.rounds + 1):
        if not messages:
            # Of this moment: a signature is good for five minutes.
            written += 2_000
            file = write_messages(base / "messages.bin", secret_bytes(secret), written)
            raw = file.path.read_bytes()[-2_000 * file.record_bytes :]
            messages = [parse(raw[at : at + file.record_bytes]) for at in range(0, len(raw), file.record_bytes)]
        part, messages = messages[:40], messages[40:]
        try:
            with gateway:
                ended = threading.Event()
                threads = [
                    threading.Thread(target=watch.run, args=(gateway.port, ended)),
                    threading.Thread(target=post, args=(gateway.port, part[:20], ended)),
                    threading.Thread(target=post, args=(gateway.port, part[20:], ended)),
                ]
                for thread in threads:
                    thread.start()
                time.sleep(random.uniform(0.0, 0.8))
                gateway.process.kill()
                gateway.process.wait()
                ended.set()
                for thread in threads:
                    thread.join()
        except ServerFailed as failure:
            print(f"round {number}: {failure}\n{failure.output}")
            return 1
        gateway.restarts = True
        if (log / "checkpoint").exists():
            watch.note((log / "checkpoint").read_bytes())
        if number % 20 == 0:
            print(f"{number} kills, {max(watch.checkpoints)} entries, {watch.shown} requests shown", flush=True)
    with gateway:
        pass
    size = int((log / "checkpoint").read_text().split("\n")[1])
    watch.note((log / "checkpoint").read_bytes())
    computed = roots([leaf(entry) for entry in entries(log, size)], set(watch.checkpoints))
    for seen, found in watch.checkpoints.items():
        if found != {base64.b64encode(computed.get(seen, b"")).decode()}:
            watch.wrong.append(f"a checkpoint of {seen} entries contradicts the log")
    verify = subprocess.run([arguments.gateway, "log", "verify", log], capture_output=True, text=True)
    if verify.returncode != 0:
        watch.wrong.append(verify.stdout)
    if not watch.shown:
        watch.wrong.append("nothing was ever shown: every kill came too early, and this says nothing")
    for line in watch.wrong[:20]:
        print(line)
    print(
        f"{arguments.rounds} kills, {size} entries, {len(watch.checkpoints)} checkpoints seen, {watch.shown} requests shown, "
        f"{len(watch.wrong)} wrong"
    )
    return 1 if watch.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
