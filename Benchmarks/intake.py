#!/usr/bin/env python3
"""Durable intake of signed 1.2 kB messages, beside FastAPI and beside the limit of the HTTP server itself.

Every server is started anew for each round, with an empty database, and is sent the same messages by wrk over 64
connections; rounds are interleaved, so that a slow moment of the machine does not meet one server alone. After each
run the messages in the database are counted: fewer than were acknowledged, or an answer other than 202, is a failure.
"""

import argparse
import base64
import os
import secrets
import shutil
import statistics
import subprocess
import sys
import venv
from pathlib import Path

from harness.load import CONNECTIONS, RanOut, Run, run_wrk
from harness.messages import BODY_BYTES, write_messages
from harness.servers import Baseline, Gateway, Limit, Server, ServerFailed

REPOSITORY = Path(__file__).resolve().parent.parent
HERE = REPOSITORY / "Benchmarks"
BUILD = REPOSITORY / ".build"
GOAL_OVER_BASELINE = 4.0
GOAL_OF_LIMIT = 0.6


def note(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def baseline_python() -> Path:
    """The interpreter of an environment that has what the baseline needs."""
    folder = BUILD / "bench-venv"
    python = folder / "bin" / "python3"
    imports = [python, "-c", "import fastapi, httptools, pydantic, uvicorn, uvloop"]
    if not python.exists() or subprocess.run(imports, capture_output=True).returncode != 0:
        note("installing FastAPI and uvicorn into .build/bench-venv")
        venv.create(folder, with_pip=True, clear=True)
        requirements = HERE / "Baseline" / "requirements.txt"
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", requirements], check=True)
    return python


def measure(server: Server, messages, arguments) -> tuple[Run, list[str]]:
    """One run, and what was wrong with it."""
    warm_up = messages.count * arguments.warm_up // (arguments.warm_up + arguments.seconds)
    may_repeat = not server.keeps_messages
    with server:
        first = run_wrk(server.port, messages, 0, warm_up, arguments.warm_up, arguments.threads, may_repeat)
        run = run_wrk(
            server.port, messages, warm_up, messages.count - warm_up, arguments.seconds, arguments.threads, may_repeat
        )
    wrong = []
    refused, broken = first.refused + run.refused, first.broken + run.broken
    if refused or broken:
        wrong.append(f"{server.title}: {refused} answers other than 2xx, {broken} broken connections or time-outs")
    if server.keeps_messages:
        acknowledged, kept = first.answers + run.answers - refused, server.kept()
        if kept < acknowledged:
            wrong.append(f"{server.title}: {acknowledged} acknowledged and only {kept} kept")
    return run, wrong


def table(results: dict[str, list[Run]], titles: dict[str, str]) -> str:
    """Medians of all rounds; the ratios are those of the gateway."""
    def median(name: str, value) -> float:
        return statistics.median(value(run) for run in results[name])

    header = f"{'':30}{'req/s':>9}{'lowest':>9}{'highest':>9}{'p50 ms':>9}{'p99 ms':>9}{'refused':>9}{'vestibule is':>14}"
    lines = [header, "-" * len(header)]
    for name, runs in results.items():
        ratio = ""
        if name != "gateway" and "gateway" in results:
            share = median("gateway", lambda run: run.rate) / median(name, lambda run: run.rate)
            ratio = f"{share:.2f} x"
        lines.append(
            f"{titles[name]:30}{median(name, lambda run: run.rate):>9,.0f}"
            f"{min(run.rate for run in runs):>9,.0f}{max(run.rate for run in runs):>9,.0f}"
            f"{median(name, lambda run: run.p50):>9.2f}{median(name, lambda run: run.p99):>9.2f}"
            f"{sum(run.refused for run in runs):>9}{ratio:>14}"
        )
    return "\n".join(lines)


def goals(results: dict[str, list[Run]]) -> list[str]:
    if "gateway" not in results:
        return []
    rate = {name: statistics.median(run.rate for run in runs) for name, runs in results.items()}
    p99 = {name: statistics.median(run.p99 for run in runs) for name, runs in results.items()}
    checks = []
    if "baseline" in results:
        over = rate["gateway"] / rate["baseline"]
        checks.append((over >= GOAL_OVER_BASELINE, f"{GOAL_OVER_BASELINE:.0f} times FastAPI", f"{over:.2f} times"))
        lower = p99["gateway"] < p99["baseline"]
        checks.append((lower, "p99 below FastAPI's", f"{p99['gateway']:.2f} ms against {p99['baseline']:.2f} ms"))
    if "limit" in results:
        share = rate["gateway"] / rate["limit"]
        checks.append((share >= GOAL_OF_LIMIT, f"{GOAL_OF_LIMIT:.0%} of the limit", f"{share:.0%}"))
    return [f"{'reached' if is_reached else 'missed'}: {goal} ({found})" for is_reached, goal, found in checks]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="one round of 3 seconds, for continuous integration")
    parser.add_argument("--seconds", type=int, default=10, help="of each run (10)")
    parser.add_argument("--warm-up", type=int, default=2, help="seconds before each run (2)")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each server (3)")
    parser.add_argument("--threads", type=int, default=1, help="of wrk (1)")
    parser.add_argument("--rate", type=int, default=35_000, help="messages a second to prepare (35,000)")
    parser.add_argument(
        "--servers", default="gateway,baseline,limit", help="which to compare (gateway,baseline,limit)"
    )
    parser.add_argument("--gateway", type=Path, default=BUILD / "release" / "vestibule", help="the executable")
    arguments = parser.parse_args()
    if arguments.short:
        arguments.seconds, arguments.warm_up, arguments.rounds = 3, 1, 1
    arguments.servers = arguments.servers.split(",")
    if unknown := set(arguments.servers) - {"gateway", "baseline", "limit"}:
        parser.error(f"unknown server {', '.join(sorted(unknown))}")
    if not shutil.which("wrk"):
        parser.error("wrk is missing: apt-get install wrk")
    if not arguments.gateway.exists():
        parser.error(f"{arguments.gateway} is missing: make release")
    return arguments


def compare(arguments: argparse.Namespace, folder: Path) -> int:
    """Runs all rounds and prints the table; the exit status."""
    key = secrets.token_bytes(32)
    secret = "whsec_" + base64.b64encode(key).decode()
    python = baseline_python() if "baseline" in arguments.servers else None
    makers = {
        "gateway": lambda place: Gateway(place, secret, arguments.gateway.resolve(), REPOSITORY),
        "baseline": lambda place: Baseline(place, secret, python, HERE / "Baseline"),
        "limit": lambda place: Limit(place, secret, arguments.gateway.resolve()),
    }
    titles = {"gateway": Gateway.title, "baseline": Baseline.title, "limit": Limit.title}
    results: dict[str, list[Run]] = {name: [] for name in arguments.servers}
    wrong: list[str] = []
    for number in range(arguments.rounds):
        count = arguments.rate * (arguments.seconds + arguments.warm_up)
        note(f"round {number + 1} of {arguments.rounds}: signing {count:,} messages")
        messages = write_messages(folder / "messages.bin", key, count)
        for shift in range(len(arguments.servers)):
            name = arguments.servers[(number + shift) % len(arguments.servers)]
            place = folder / f"{number}-{name}"
            run, problems = measure(makers[name](place), messages, arguments)
            note(f"  {titles[name]:30}{run.rate:>9,.0f} req/s  p50 {run.p50:.2f} ms  p99 {run.p99:.2f} ms")
            results[name].append(run)
            wrong += problems
            shutil.rmtree(place)
    print(
        f"\nSigned messages of {BODY_BYTES:,} bytes, {CONNECTIONS} connections, loopback, {os.cpu_count()} cores, "
        f"medians of {arguments.rounds} x {arguments.seconds} s\n"
    )
    print(table(results, titles))
    print()
    for line in goals(results) + wrong:
        print(line)
    return 1 if wrong else 0


def main() -> int:
    arguments = parse_arguments()
    # In the build folder, not in a temporary one: that may be kept in memory, where nothing is ever durable.
    folder = BUILD / "bench" / f"{os.getpid()}"
    folder.mkdir(parents=True)
    try:
        return compare(arguments, folder)
    except RanOut:
        print("a server was faster than there were messages: say a higher --rate", file=sys.stderr)
        return 1
    except ServerFailed as failure:
        print(f"{failure}\n{failure.output}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
