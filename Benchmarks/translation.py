#!/usr/bin/env python3
"""Microseconds a payload: an adapter's translation, beside a bare parse of the same bytes and the same mapping in jq.

jq is warm: it is given thousands of messages in one run, and a run of one message is taken off. Its programs, in
Benchmarks/translation, do less: they check no code, no state, no shape but a ring's end. Nothing is measured for XML
in jq, which does not read it.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOAL_OVER_PARSE = 3.0
GOAL_OVER_JQ = 20.0


def jq_seconds(program: Path, messages: Path) -> float:
    start = time.perf_counter()
    run = subprocess.run(
        ["jq", "-c", "-L", program.parent, "-f", program, messages], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    if run.returncode != 0:
        sys.exit(f"jq failed on {program.name}: {run.stderr.decode(errors='replace')[:300]}")
    return time.perf_counter() - start


def jq_microseconds(program: Path, bodies: list[bytes], count: int) -> float:
    """The time of one message in a long run, less what a run of one takes."""
    lines = [json.dumps(json.loads(body)).encode() for body in bodies]
    with tempfile.TemporaryDirectory() as folder:
        one, many = Path(folder, "one"), Path(folder, "many")
        one.write_bytes(lines[0])
        total = max(1, count // len(lines)) * len(lines)
        many.write_bytes(b"\n".join(lines * (total // len(lines))))
        startup = min(jq_seconds(program, one) for _ in range(3))
        return (min(jq_seconds(program, many) for _ in range(3)) - startup) / total * 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gateway", required=True, help="the release build of vestibule")
    parser.add_argument("--short", action="store_true", help="a quick look")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        span = "100" if arguments.short else "1000"
        run = subprocess.run(
            [arguments.gateway, "adapters", "bench", "--milliseconds", span, "--bodies", folder],
            cwd=HERE.parent, check=True, capture_output=True, text=True,
        )
        rows = json.loads(run.stdout)
        print(f"{'':24}{'bytes':>7}{'parse':>9}{'Foundation':>12}{'translate':>11}{'jq':>9}{'of parse':>10}{'of jq':>9}")
        missed = []
        for row in rows:
            title = f"{row['adapter']} {row['format']}"
            bodies = [file.read_bytes() for file in sorted(Path(folder, f"{row['adapter']}.{row['format']}").iterdir())]
            program = HERE / "translation" / f"{row['adapter']}.jq"
            jq = None
            if row["format"] == "json":
                jq = jq_microseconds(program, bodies, 2_000 if arguments.short else 20_000)
            translate = row["translate_microseconds"]
            over = translate / row["parse_microseconds"]
            share = f"1/{jq / translate:.0f}" if jq else "-"
            if over > GOAL_OVER_PARSE:
                missed.append(f"{title}: {over:.1f} times the bare parse, not {GOAL_OVER_PARSE:.0f}")
            if jq and jq / translate < GOAL_OVER_JQ:
                missed.append(f"{title}: {jq / translate:.0f} times faster than jq, not {GOAL_OVER_JQ:.0f}")
            foundation = row.get("foundation_microseconds")
            figures = [row["parse_microseconds"], row.get("foundation_microseconds"), translate, jq]
            cells = ["-" if figure is None else f"{figure:.1f}" for figure in figures]
            print(
                f"{title:24}{row['bytes']:>7}{cells[0]:>9}{cells[1]:>12}{cells[2]:>11}{cells[3]:>9}"
                f"{over:>9.1f}x{share:>9}"
            )
        print("microseconds a payload, the least of five rounds; jq the least of three")
        for line in missed:
            print(f"goal missed: {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
