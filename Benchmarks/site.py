#!/usr/bin/env python3
"""The public site with many requests stored: how long a page takes to make, and how fast it is served beside nginx.

The gateway is started with as many published requests as asked (`vestibule log fill` puts them into its store). Then
pages that are not kept yet, or not any more, are asked for one after the other: what each takes is mostly its making.
Last, wrk reads
single pages over 64 connections, from the gateway and from nginx that serves the same bytes as files. Goals: a page in
under 5 ms, half of nginx's speed or better, 50 kB at most.
"""

import argparse
import base64
import http.client
import os
import re
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from harness.load import CONNECTIONS
from harness.messages import AGENCY
from harness.servers import Gateway, ServerFailed, free_port

REPOSITORY = Path(__file__).resolve().parent.parent
GOAL_MILLISECONDS = 5.0
GOAL_OF_NGINX = 0.5
GOAL_BYTES = 50_000
# A page is kept for two seconds at the most.
FORGOTTEN_SECONDS = 2.1
FORGETTINGS = 15


def note(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


class Nginx:
    """Serves a folder on loopback."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.port = free_port()

    def __enter__(self):
        (self.folder / "pages").mkdir(parents=True)
        # Its workers must be able to read a folder of ours.
        user = "user root; " if os.geteuid() == 0 else ""
        (self.folder / "nginx.conf").write_text(
            f"{user}daemon off; pid {self.folder}/pid; error_log {self.folder}/error.log; worker_processes 1;\n"
            "events { worker_connections 256; }\n"
            "http { access_log off; sendfile on; default_type 'text/html; charset=utf-8'; keepalive_requests 1000000;\n"
            f"open_file_cache max=100; server {{ listen 127.0.0.1:{self.port}; root {self.folder}/pages; }} }}\n"
        )
        self.folder.chmod(0o755)
        self.process = subprocess.Popen(["nginx", "-c", str(self.folder / "nginx.conf"), "-e", str(self.folder / "error.log")])
        time.sleep(0.5)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class FilledGateway(Gateway):
    """A gateway whose register holds so many published requests when it starts."""

    def __init__(self, *arguments, requests: int):
        super().__init__(*arguments)
        self.requests = requests

    def command(self) -> list[str]:
        command = super().command()
        configuration = str(self.folder / "vestibule.yaml")
        note(f"storing {self.requests:,} requests")
        subprocess.run(
            [str(self.executable), "log", "fill", "--config", configuration, "--requests", str(self.requests)],
            check=True, stdout=subprocess.DEVNULL,
        )
        return command


def get(connection: http.client.HTTPConnection, path: str) -> tuple[bytes, float]:
    """A page, and the milliseconds it took."""
    start = time.perf_counter()
    connection.request("GET", path)
    response = connection.getresponse()
    body = response.read()
    elapsed = (time.perf_counter() - start) * 1e3
    if response.status != 200:
        raise SystemExit(f"{path}: {response.status}")
    return body, elapsed


def read_rate(port: int, path: str, seconds: int) -> float:
    """Answers a second over 64 connections."""
    output = subprocess.run(
        ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", f"http://127.0.0.1:{port}{path}"],
        check=True, capture_output=True, text=True,
    ).stdout
    if "Non-2xx" in output:
        raise SystemExit(f"{path}: answers other than 2xx")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1])


def newest(connection: http.client.HTTPConnection) -> list[str]:
    """The codes of the newest requests."""
    body, _ = get(connection, "/requests.json")
    return list(dict.fromkeys(code.decode() for code in re.findall(rb'"public_code":"([^"]+)"', body)))


def making_times(connection: http.client.HTTPConnection, pages: dict[str, list[str]]) -> dict[str, list[float]]:
    """The milliseconds that each page took, or others of its kind, where they had to be made."""
    times = {}
    for path, others in pages.items():
        get(connection, path)
        times[path] = [get(connection, other)[1] for other in others]
    alone = [path for path, others in pages.items() if not others]
    for _ in range(FORGETTINGS):
        time.sleep(FORGOTTEN_SECONDS)
        for path in alone:
            times[path].append(get(connection, path)[1])
    return times


def run(arguments: argparse.Namespace, folder: Path) -> int:
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
    wrong: list[str] = []
    filled = FilledGateway(
        folder / "gateway", secret, arguments.gateway.resolve(), REPOSITORY, requests=arguments.requests
    )
    with filled as gateway:
        connection = http.client.HTTPConnection("127.0.0.1", gateway.port, timeout=60)
        deadline = time.monotonic() + 120
        counted = f'"published":{arguments.requests},'.encode()
        while counted not in get(connection, "/transparency.json")[0]:
            if time.monotonic() > deadline:
                raise SystemExit("not everything was published and counted")
            time.sleep(1)
        codes = newest(connection)
        places = range(arguments.requests // 2, arguments.requests // 2 + 100)
        # Each with others of its kind.
        pages = {
            "/": [f"/?before={place}" for place in places],
            f"/agencies/{AGENCY}": [f"/agencies/{AGENCY}?before={place}" for place in places],
            f"/requests/{codes[0]}": [f"/requests/{code}" for code in codes[1:]],
            "/feed.atom": [f"/feed.atom?before={place}" for place in places],
            "/transparency": [],
            "/rules": [],
            "/agencies": [],
        }
        print(f"{arguments.requests:,} requests stored")
        print(f"{'':32}{'bytes':>9}{'first read, ms':>16}{'worst':>9}")
        for path, times in making_times(connection, pages).items():
            body, _ = get(connection, path)
            median = statistics.median(times)
            print(f"{path:32}{len(body):>9,}{median:>16.2f}{max(times):>9.2f}")
            if median > GOAL_MILLISECONDS:
                wrong.append(f"{path} takes {median:.2f} ms to make")
            if len(body) > GOAL_BYTES:
                wrong.append(f"{path} has {len(body):,} bytes")
        with Nginx(folder / "nginx") as nginx:
            print(f"{'':32}{'vestibule':>12}{'nginx':>12}{'ratio':>9}")
            for number, path in enumerate(pages):
                body, _ = get(connection, path)
                (folder / "nginx" / "pages" / str(number)).write_bytes(body)
                ratios, rates = [], []
                for _ in range(arguments.rounds):
                    ours = read_rate(gateway.port, path, arguments.seconds)
                    theirs = read_rate(nginx.port, f"/{number}", arguments.seconds)
                    rates.append((ours, theirs))
                    ratios.append(ours / theirs)
                ratio = statistics.median(ratios)
                ours, theirs = (statistics.median(rate[side] for rate in rates) for side in (0, 1))
                print(f"{path:32}{ours:>12,.0f}{theirs:>12,.0f}{ratio:>9.2f}")
                if ratio < GOAL_OF_NGINX:
                    wrong.append(f"{path} is served at {ratio:.2f} of nginx's speed")
    for text in wrong:
        print(f"missed: {text}")
    return 1 if wrong and arguments.strict else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gateway", type=Path, default=REPOSITORY / ".build" / "release" / "vestibule")
    parser.add_argument("--requests", type=int, default=100_000, help="to be stored before (100,000)")
    parser.add_argument("--seconds", type=int, default=5, help="of each run of wrk (5)")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each page (3)")
    parser.add_argument("--short", action="store_true", help="1,000 requests, one round of a second")
    parser.add_argument("--strict", action="store_true", help="a goal that is missed is a failure")
    arguments = parser.parse_args()
    if arguments.short:
        arguments.requests, arguments.seconds, arguments.rounds = 1_000, 1, 1
    for program in ("wrk", "nginx"):
        if not shutil.which(program):
            parser.error(f"{program} is missing: apt-get install {'nginx-light' if program == 'nginx' else program}")
    with tempfile.TemporaryDirectory(prefix="vestibule-site-") as folder:
        try:
            return run(arguments, Path(folder))
        except ServerFailed as failure:
            print(f"{failure}\n{failure.output}", file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(main())
