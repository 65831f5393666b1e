"""One run of wrk."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .messages import MessageFile

CONNECTIONS = 64


class RanOut(Exception):
    """The server was faster than there were messages for."""


@dataclass
class Run:
    answers: int
    seconds: float
    p50: float
    p99: float
    refused: int
    broken: int

    @property
    def rate(self) -> float:
        return self.answers / self.seconds


def run_wrk(
    port: int, messages: MessageFile, first: int, count: int, seconds: int, threads: int, may_repeat: bool
) -> Run:
    """Posts messages from `first` on for that many seconds, over 64 connections; latencies in milliseconds."""
    output = subprocess.run(
        [
            "wrk", f"-t{threads}", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s",
            "-s", str(Path(__file__).with_name("post.lua")), f"http://127.0.0.1:{port}", "--",
            str(messages.path), str(messages.record_bytes), str(first), str(count), str(threads),
            "again" if may_repeat else "once",
        ],
        check=True, capture_output=True, text=True,
    ).stdout
    result = json.loads(next(line for line in output.splitlines() if line.startswith("{")))
    if result["ran_out"]:
        raise RanOut
    return Run(
        answers=result["requests"],
        seconds=result["microseconds"] / 1e6,
        p50=result["p50"] / 1e3,
        p99=result["p99"] / 1e3,
        refused=result["refused"],
        broken=result["broken"],
    )
