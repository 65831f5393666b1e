#!/usr/bin/env python3
"""Plays partner, network observer and operator against a running gateway, on real clocks, and says how well they fare.

Each game has a bit that nobody but the owner may learn. Classifiers learn it from the first trials, from every time and
size that the adversary sees, and guess it in trials they have never seen. An advantage of 0 is guessing, of 1 is
knowing. 18,445 trials bound a true advantage within 0.02 of what was measured with 95 % (Hoeffding); the bounds that
are printed are Clopper and Pearson's, which are never wider.
"""

import argparse
import json
import queue
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from privacy.classify import Trial, Verdict, judge
from privacy.lab import Lab, deliver

# Whose game it is, what it is, and its trials.
Game = tuple[str, str, list[Trial]]

REPOSITORY = Path(__file__).resolve().parent.parent


def number(category: object, seen: dict) -> float:
    return float(seen.setdefault(category, len(seen)))


def answers(lab: Lab, code: str, count: int, kind: str) -> list[Trial]:
    """A2 sees one message and its answer: is it a consent (or a withdrawal), or cover?"""
    owners, covers = lab.owners([code], count // 2 + 1, count // 2 + 1)
    messages = [(1, owner) for owner in owners[code]] + [(0, cover) for cover in covers]
    random.shuffle(messages)
    connection = lab.connect()
    if kind == "withdrawal":
        for bit, owner in messages:
            if bit:
                deliver(connection, owner.consent)
    statuses: dict = {}
    fields: dict = {}
    trials = []
    for bit, message in messages[:count]:
        body = message if not bit else message.consent if kind == "consent" else message.withdrawal
        took, status, size, names = deliver(connection, body)
        trials.append(Trial([took, number(status, statuses), float(size), number(names, fields)], bit))
    return trials


def issuance(lab: Lab, code: str, count: int) -> list[Trial]:
    """A4 has signed two blinded messages and is shown one of the tokens: which of them was it?"""
    trials = []
    while len(trials) < count:
        owners = lab.owners([code], 2 * min(1_000, count - len(trials)))[0][code]
        for first, second in zip(owners[::2], owners[1::2]):
            bit = random.getrandbits(1)
            shown = (first, second)[bit]
            token = int.from_bytes(shown.authenticator, "big")
            nonce = int.from_bytes(shown.nonce, "big")

            def likeness(owner) -> list[float]:
                blinded, signature = (int.from_bytes(part, "big") for part in (owner.blinded, owner.blind_signature))
                return [
                    float((blinded ^ token).bit_count()),
                    float((signature ^ token).bit_count()),
                    float(((blinded & (1 << 256) - 1) ^ nonce).bit_count()),
                    float(((signature & (1 << 256) - 1) ^ nonce).bit_count()),
                    float(abs((blinded >> 2000) - (token >> 2000))),
                    float(abs((signature >> 2000) - (token >> 2000))),
                ]

            trials.append(Trial([a - b for a, b in zip(likeness(first), likeness(second))], bit))
    return trials


class Rounds:
    """Requests that are released together again and again, every few seconds; each release is a trial of each."""

    def __init__(self, lab: Lab, lone: int, pairs: int):
        self.lab = lab
        self.connections = [lab.connect() for _ in range(32)]
        partners = lab.partners
        self.lone = [lab.ask(partners[n % len(partners)]) for n in range(lone)]
        self.same = [[lab.ask(partners[n % len(partners)]) for _ in range(2)] for n in range(pairs)]
        self.two = [[lab.ask(partners[(n + k) % len(partners)]) for k in range(2)] for n in range(pairs)]
        self.withdrawn: list[Trial] = []
        self.linked: dict[str, list[Trial]] = {"same": [], "two": []}
        self.fields: dict = {}
        self.late = 0

    @property
    def trials(self) -> int:
        """As many as every game has."""
        return min(map(len, [self.withdrawn, *self.linked.values()]))

    def play(self, rounds: int):
        """Plays rounds; those in which a message came too late for its release do not count."""
        paired = [request for pair in self.same + self.two for request in pair]
        lone = self.lab.owners([code for _, code in self.lone], rounds)[0]
        both = self.lab.owners([code for _, code in paired], 2 * rounds)[0]
        mark = self.next_mark()
        for _ in range(rounds):
            bits = [random.getrandbits(1) for _ in self.lone]
            plan = []
            for (_, code), bit in zip(self.lone, bits):
                owner = lone[code].pop()
                if bit:
                    plan.append([owner.consent, owner.withdrawal])
            shown = {code: [both[code].pop(), both[code].pop()] for _, code in paired}
            for owners in shown.values():
                plan.append([owner.consent for owner in owners])
            random.shuffle(plan)
            self.send(plan)
            is_in_time = time.time() <= mark - 0.2
            callbacks = self.collect(mark, {reference for reference, _ in self.lone + paired}) if is_in_time else None
            if callbacks is None:
                self.late += 1
                mark = self.next_mark()
                continue
            self.note(callbacks, bits, shown, mark)
            # Nothing of this release is outstanding: the next interval has begun.
            mark += self.lab.every

    def send(self, plan: list[list[bytes]]):
        """Sends each owner's messages in their order, and different owners' beside each other."""

        def part(number: int):
            # The gateway may have ended it while owners were invented.
            self.connections[number].close()
            for messages in plan[number :: len(self.connections)]:
                for message in messages:
                    deliver(self.connections[number], message)

        with ThreadPoolExecutor(len(self.connections)) as pool:
            list(pool.map(part, range(len(self.connections))))

    def next_mark(self) -> float:
        every = self.lab.every
        mark = (int(time.time()) // every + 1) * every
        # Let everything of this mark go by, and begin with the interval that follows it.
        time.sleep(max(0.0, mark - time.time()) + 1.5)
        while True:
            try:
                self.lab.callbacks.get_nowait()
            except queue.Empty:
                return mark + every

    def collect(self, mark: float, references: set[str]) -> dict | None:
        found: dict = {}
        deadline = mark + self.lab.every - 0.5
        while len(found) < len(references) and time.time() < deadline:
            try:
                callback = self.lab.callbacks.get(timeout=max(0.01, deadline - time.time()))
            except queue.Empty:
                break
            body = json.loads(callback.body)
            reference = body["data"]["requestId"]
            if reference in references and body["type"].endswith("footage_available") and callback.time >= mark:
                found[reference] = (callback, body["data"], len(found))
        return found if len(found) == len(references) else None

    def note(self, callbacks: dict, bits: list[int], shown: dict, mark: float):
        before = mark
        gaps = {}
        for reference, (callback, _, _) in sorted(callbacks.items(), key=lambda item: item[1][0].time):
            gaps[reference] = callback.time - before
            before = callback.time
        for (reference, _), bit in zip(self.lone, bits):
            callback, data, rank = callbacks[reference]
            seen = [callback.time - mark, gaps[reference], float(rank), float(len(callback.body))]
            seen += [number(tuple(callback.headers), self.fields), float(len(data["items"]))]
            self.withdrawn.append(Trial(seen, bit))
        for name, pairs in (("same", self.same), ("two", self.two)):
            for pair in pairs:
                trial = self.link([(callbacks[reference], shown[code]) for reference, code in pair])
                if trial:
                    self.linked[name].append(trial)

    @staticmethod
    def link(sides: list) -> Trial | None:
        """Whether the first items of two releases are the same owner's, and what the partner sees of both."""
        firsts, features = [], []
        for (callback, data, rank), owners in sides:
            items = data["items"]
            clips = [item["clips"][0]["start"] for item in items]
            known = [owner.clip for owner in owners]
            if len(items) != 2 or len(set(known)) != 2 or sorted(clips) != sorted(known):
                return None
            firsts.append(known.index(clips[0]))
            names = [item["responder"] for item in items]
            features.append((names[0] < names[1], clips[0] < clips[1], names, rank, callback.time))
        (less0, early0, names0, rank0, time0), (less1, early1, names1, rank1, time1) = features

        def alike(left: str, right: str) -> int:
            return sum(a == b for a, b in zip(left, right))

        return Trial(
            [
                float(less0 == less1),
                float(early0 == early1),
                float(alike(names0[0], names1[0]) - alike(names0[0], names1[1])),
                float(rank1 - rank0),
                time1 - time0,
            ],
            int(firsts[0] == firsts[1]),
        )


def observed(lab: Lab, count: int, is_short: bool) -> Iterator[Game]:
    code = lab.ask("p0")[1]
    for kind in ("consent", "withdrawal"):
        yield "A2 network observer", f"a {kind}, or cover?", answers(lab, code, count, kind)


def issued(lab: Lab, count: int, is_short: bool) -> Iterator[Game]:
    yield "A4 operator", "which issuance became this token?", issuance(lab, lab.ask("p0")[1], count)


def released(lab: Lab, count: int, is_short: bool) -> Iterator[Game]:
    rounds = Rounds(lab, *((12, 6) if is_short else (150, 150)))
    # The short form has as many trials as fit; the long one as many as were asked for, of every game.
    wanted, end = (24, time.monotonic() + 300) if is_short else (count, float("inf"))
    while rounds.trials < wanted and time.monotonic() < end:
        before = rounds.trials
        rounds.play(2 if is_short else 20)
        print(f"\r{rounds.trials} releases, {rounds.late} rounds too late", end="", file=sys.stderr, flush=True)
        if not is_short and rounds.trials == before:
            raise SystemExit("no release came in time: the machine is too slow, or busy with something else")
    yield "A1 partner", "consented and withdrew before, or never?", rounds.withdrawn
    yield "A1 partner", "two requests: the same owner?", rounds.linked["same"]
    yield "A1 two partners", "a request each: the same owner?", rounds.linked["two"]


GAMES = {"A2": observed, "A4": issued, "A1": released}


class Verdicts:
    """Prints each game as it ends: the long form takes an hour or two."""

    def __init__(self):
        self.is_any_broken = False
        print(f"{'adversary':<22}{'game':<52}{'trials':>8}{'advantage':>11}   true advantage, 95 %", flush=True)

    def add(self, verdict: Verdict):
        self.is_any_broken |= verdict.is_broken
        print(
            f"{verdict.adversary:<22}{verdict.game:<52}{verdict.trials:>8}{verdict.advantage:>11.4f}"
            f"   {verdict.least:.4f} to {verdict.most:.4f}{'   BROKEN' if verdict.is_broken else ''}",
            flush=True,
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gateway", type=Path, required=True)
    parser.add_argument("--short", action="store_true", help="a minute; finds what is grossly wrong")
    parser.add_argument("--trials", type=int, default=18_445)
    parser.add_argument("--adversary", choices=list(GAMES), action="append", help="of whom to play the games (all)")
    options = parser.parse_args()
    trials = 400 if options.short else options.trials
    learning = 200 if options.short else 4_000
    every = 5 if options.short else 10
    partners = 3 if options.short else 8
    adversaries = options.adversary or list(GAMES)
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory(prefix="vestibule-privacy-") as folder:
        with Lab(Path(folder) / "lab", options.gateway.resolve(), REPOSITORY, partners, every) as lab:
            for adversary in adversaries:
                for who, game, seen in GAMES[adversary](lab, learning + trials, options.short):
                    if len(seen) < 20:
                        raise SystemExit(f"too few trials of “{game}”: {len(seen)}")
                    part = min(learning, len(seen) // 3)
                    verdicts.add(judge(who, game, seen[: part + trials], part))
    sys.exit(verdicts.is_any_broken)


if __name__ == "__main__":
    main()
