"""The recordings as Pact files, replayed by Pact's own verifier."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from pact import Verifier

from gateway import PROJECT, Gateway, partner_of

# The short form: one format of each kind (JSON, XML, batches).
SHORT = ["flock-nova", "genetec-clearance", "oasis-cap"]


def verify(program: Path, folder: Path, is_long: bool) -> None:
    adapters = sorted(path.parent.name for path in PROJECT.glob("Adapters/*/adapter.yaml")) if is_long else SHORT
    command = [str(program), "contracts", "export", *adapters, "--format", "pact", "--out", str(folder)]
    subprocess.run(command, check=True, cwd=PROJECT)
    for adapter in adapters:
        file = folder / f"{adapter}-vestibule.json"
        _against_its_own_gateway(program, adapter, file)
    _against_any_gateway(program, folder, adapters[0])


def _against_its_own_gateway(program: Path, adapter: str, file: Path) -> None:
    """Every interaction and every callback, on `contracts serve`."""
    command = [str(program), "contracts", "serve", adapter]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as process:
        try:
            addresses = {}
            while len(addresses) < 3:
                name, address = process.stdout.readline().split()
                addresses[name] = address
            verifier = Verifier("Vestibule", host="127.0.0.1").add_transport(url=addresses["gateway"])
            port, path = addresses["messages"].rsplit(":", 1)[1].split("/", 1)
            verifier.add_transport(protocol="message", port=int(port), path=f"/{path}", scheme="http")
            verifier.state_handler(addresses["states"], teardown=False, body=True)
            _run(verifier, file)
        finally:
            process.send_signal(signal.SIGTERM)
    count = len(json.loads(file.read_text())["interactions"])
    print(f"{adapter}: {count} interactions hold")


def _against_any_gateway(program: Path, folder: Path, adapter: str) -> None:
    """What needs no state, on a gateway that an operator might have started."""
    file = folder / f"{adapter}-vestibule.json"
    pact = json.loads(file.read_text())
    recording = pact["metadata"]["vestibule"]
    partner = partner_of(PROJECT / "Contracts" / recording["context"] / "context.yaml")
    partners = [dict(partner, adapter=adapter)]
    with Gateway(program, folder / "gateway", partners, clock=recording["clock"]) as gateway:
        _run(Verifier("Vestibule", host="127.0.0.1").add_transport(url=gateway.url).filter(no_state=True), file)
    count = sum("providerStates" not in interaction for interaction in pact["interactions"])
    print(f"{adapter}: {count} of them need no state, and hold on `serve --clock`")


def _run(verifier: Verifier, file: Path) -> None:
    """Verifies, and shows what the verifier wrote only where something does not hold."""
    verifier.set_coloured_output(enabled=False).set_error_on_empty_pact(enabled=True).add_source(str(file))
    report = file.with_suffix(".log")
    sys.stdout.flush()
    kept = os.dup(1)
    with open(report, "w") as log:
        os.dup2(log.fileno(), 1)
        try:
            verifier.verify()
            return
        except RuntimeError as error:
            failure = error
        finally:
            os.dup2(kept, 1)
            os.close(kept)
    print(report.read_text()[-20_000:])
    raise SystemExit(f"{file.name} does not hold") from failure
