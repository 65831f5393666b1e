#!/usr/bin/env python3
"""Kills the gateway while owners answer, and loses its answers: no consent is lost, and none that cannot be withdrawn.

Owners of several requests send their consents, and one in three withdraws hers later. Each sends a message again until
she has read an answer to it; one answer in five is lost on its way. Meanwhile the process gets SIGKILL at random moments
and is started again on the same folder. In the end the partners must hold every consent that was not withdrawn, once,
and nothing else; the footage of what they hold is there, and what was withdrawn is gone.
"""

import argparse
import http.client
import json
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from privacy.lab import Lab, Owner

SENDERS = 8
PARTNERS = 2
EVERY = 5
LOST = 0.2
ANSWER = 4_096
# Seconds for which consents are waited for after all was sent.
PATIENCE = 120


class Sender(threading.Thread):
    """Owners who answer one after the other, as often as it takes."""

    def __init__(self, lab: Lab, plan: list[bytes]):
        super().__init__(daemon=True)
        self.lab, self.plan = lab, plan
        self.tries = 0
        self.answered = 0
        self.wrong: list[str] = []

    def run(self):
        connection = self.lab.connect()
        for message in self.plan:
            while not self.is_answered(connection, message):
                connection.close()
                connection = self.lab.connect()
            self.answered += 1

    def is_answered(self, connection: http.client.HTTPConnection, message: bytes) -> bool:
        self.tries += 1
        try:
            connection.request("POST", "/v1/answers", message, {"content-type": "application/octet-stream"})
            if random.random() < LOST:
                return False
            response = connection.getresponse()
            body = response.read()
        except (OSError, http.client.HTTPException):
            time.sleep(0.05)
            return False
        if response.status != 200 or len(body) != ANSWER:
            self.wrong.append(f"an answer of {response.status} with {len(body)} bytes")
        return True


class Held:
    """What the partners hold, from their callbacks in the order in which they came."""

    def __init__(self):
        self.releases: dict[str, tuple[str, dict[str, dict]]] = {}
        self.withdrawn: set[str] = set()

    def take(self, lab: Lab):
        while not lab.callbacks.empty():
            body = json.loads(lab.callbacks.get().body)
            data = body["data"]
            if body["type"].endswith("footage_available"):
                items = {item["responder"]: item for item in data["items"]}
                self.releases[data["releaseId"]] = (data["requestId"], items)
            elif body["type"].endswith("footage_withdrawn"):
                self.withdrawn.add(data["responder"])

    def items(self, gone: bool) -> list[tuple[str, dict]]:
        return [
            (reference, item)
            for reference, items in self.releases.values()
            for responder, item in items.items()
            if (responder in self.withdrawn) == gone
        ]

    def clips(self) -> Counter:
        return Counter((reference, item["clips"][0]["start"]) for reference, item in self.items(gone=False))


def plans(by_request: dict[str, list[Owner]]) -> tuple[list[list[bytes]], Counter]:
    """What each sender sends, in order, and what the partners must hold in the end."""
    sending: list[list[tuple[float, bytes]]] = [[] for _ in range(SENDERS)]
    expected: Counter = Counter()
    owners = [(reference, owner) for reference, invented in by_request.items() for owner in invented]
    random.shuffle(owners)
    for number, (reference, owner) in enumerate(owners):
        plan = sending[number % SENDERS]
        plan.append((number, owner.consent))
        if random.random() < 1 / 3:
            # Some at once, before a release can happen; some after many others, and after one.
            plan.append((number + random.choice([0.5, random.uniform(1, len(owners))]), owner.withdrawal))
        else:
            expected[(reference, owner.clip)] += 1
    return [[message for _, message in sorted(plan)] for plan in sending], expected


def check_footage(lab: Lab, held: Held) -> list[str]:
    """Whether the footage of what was withdrawn is gone, and that of no other."""
    connection = lab.connect()
    wrong = []
    for gone in (True, False):
        for _, item in held.items(gone):
            path = "/" + item["footage_url"].split("/", 3)[3]
            connection.request("GET", path, headers={"authorization": f"Bearer {lab.api_key}"})
            response = connection.getresponse()
            response.read()
            if (response.status == 410) != gone:
                wrong.append(f"the footage of {'a withdrawn' if gone else 'an'} item is answered {response.status}")
    return wrong


def play(lab: Lab, requests: int, owners: int, kills: int) -> tuple[int, int, list[str]]:
    references = dict(lab.ask(lab.partners[number % len(lab.partners)])[::-1] for number in range(requests))
    codes = lab.owners(list(references), owners)[0]
    sending, expected = plans({references[code]: invented for code, invented in codes.items()})
    senders = [Sender(lab, plan) for plan in sending]
    for sender in senders:
        sender.start()
    # Kills come at random points of what is sent, so that they all fall into it, on a fast machine and on a slow one.
    messages = sum(len(plan) for plan in sending)
    for point in sorted(random.sample(range(messages), kills)):
        while sum(sender.answered for sender in senders) < point:
            time.sleep(0.001)
        time.sleep(random.uniform(0, 0.02))
        lab.kill()
        lab.start()
    for sender in senders:
        sender.join()
    sent = sum(sender.tries for sender in senders)
    held = Held()
    deadline = time.monotonic() + PATIENCE
    while (expected - held.clips()).total() and time.monotonic() < deadline:
        time.sleep(1)
        held.take(lab)
    # Two releases later everything else has been told, too: what withdrawals take back, and what should never come.
    time.sleep(2 * lab.every + 8)
    held.take(lab)
    wrong = [line for sender in senders for line in sender.wrong] + check_footage(lab, held)
    clips = held.clips()
    wrong += [f"{count} consents were lost" for count in [(expected - clips).total()] if count]
    wrong += [f"{count} consents are held that should not be" for count in [(clips - expected).total()] if count]
    return sent, len(held.withdrawn), wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--gateway", type=Path, required=True, help="the vestibule executable")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--kills", type=int, default=10, help="in each round")
    parser.add_argument("--owners", type=int, default=500, help="of each request")
    parser.add_argument("--requests", type=int, default=8)
    arguments = parser.parse_args()
    repository = Path(__file__).resolve().parent.parent
    failures: list[str] = []
    for number in range(1, arguments.rounds + 1):
        with tempfile.TemporaryDirectory(prefix="vestibule-answer-kills-") as folder:
            with Lab(Path(folder) / "lab", arguments.gateway.resolve(), repository, PARTNERS, EVERY) as lab:
                sent, withdrawn, wrong = play(lab, arguments.requests, arguments.owners, arguments.kills)
        print(
            f"round {number}: {arguments.kills} kills, {arguments.requests * arguments.owners} owners, {sent} messages sent,"
            f" {withdrawn} consents withdrawn after their release, {len(wrong)} wrong",
            flush=True,
        )
        failures += wrong
    for line in failures[:20]:
        print(line)
    print(f"{arguments.rounds * arguments.kills} kills, {len(failures)} wrong")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
