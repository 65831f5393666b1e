"""The snippets of the documentation, run as they stand against a gateway."""

import html
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import document
from gateway import MESSAGES, PROJECT, Gateway

sys.path.insert(0, str(PROJECT / "Benchmarks"))
from harness import messages  # noqa: E402


@dataclass
class Story:
    """What exists once the snippets have run."""

    parameters: dict
    headers: dict


def run(gateway: Gateway, specification: dict) -> Story:
    page = gateway.get("/docs")[1].decode()
    assert "canary" not in page, "the page names what only the configuration knows"
    live = next(partner["id"] for partner in gateway.partners if partner["adapter"] == MESSAGES)
    first = _send_with_curl(gateway, page, specification, live, 1)
    gateway.wait_for(f"/v1/requests/{first['public_code']}")
    _, region = gateway.get("/v1/regions/10/236/412")
    document.matches(specification, "Region", region)
    document.matches(specification, "CommunityRequest", gateway.get(f"/v1/requests/{first['public_code']}")[1])
    document.matches(specification, "Keys", gateway.get("/v1/keys")[1])
    _send_with_python(gateway, page, specification, live, 2)
    _read_back(gateway, page, specification, live, first)
    _sandbox(gateway, page, specification)
    print("curl and openssl, the Python library, reading back, and the sandbox: as the page says")
    return Story(
        parameters={
            "path.partner": live,
            "path.request": first["request_id"],
            "path.code": first["public_code"],
            "path.ori": messages.AGENCY,
        },
        headers={"Authorization": f"Bearer {gateway.partner(live)['api_key']}"},
    )


def _snippet(page: str, name: str) -> str:
    found = re.search(rf'<pre id="{name}"[^>]*><code>(.*?)</code></pre>', page, re.DOTALL)
    assert found, f"the page has no snippet {name}"
    return html.unescape(found.group(1))


def _payload(gateway: Gateway, number: int) -> Path:
    now = datetime.now(timezone.utc)
    path = gateway.folder / f"payload-{number}.json"
    code = messages.investigation_code(now.year, number)
    path.write_text(messages.body_template(now) % {"request": messages.request_id(number), "code": code})
    return path


def _bash(script: str, variables: dict[str, str]) -> str:
    # A line that gives a variable its value is where a reader writes her own.
    for name, value in variables.items():
        script = re.sub(rf"^{name}=\S+", f"{name}='{value}'", script, flags=re.MULTILINE)
    environment = {**os.environ, **variables}
    result = subprocess.run(["bash", "-euo", "pipefail", "-c", script], capture_output=True, text=True, env=environment)
    assert result.returncode == 0, result.stderr
    return result.stdout


def _send_with_curl(gateway: Gateway, page: str, specification: dict, partner: str, number: int) -> dict:
    variables = {
        "GATEWAY": gateway.url,
        "PARTNER": partner,
        "SECRET": gateway.secret(partner),
        "FILE": str(_payload(gateway, number)),
    }
    answer = _bash(_snippet(page, "send-with-curl"), variables)
    accepted = document.matches(specification, "Accepted", answer.encode())
    assert accepted["state"] == "open", accepted["state"]
    return accepted


def _send_with_python(gateway: Gateway, page: str, specification: dict, partner: str, number: int) -> None:
    environment = {
        **os.environ,
        "GATEWAY": gateway.url,
        "PARTNER": partner,
        "SECRET": gateway.secret(partner),
        "FILE": str(_payload(gateway, number)),
    }
    script = _snippet(page, "send-with-python")
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment)
    assert result.returncode == 0, result.stderr
    status, body = result.stdout.split(" ", 1)
    assert status == "202", status
    document.matches(specification, "Accepted", body.encode())


def _read_back(gateway: Gateway, page: str, specification: dict, partner: str, accepted: dict) -> None:
    variables = {
        "GATEWAY": gateway.url,
        "API_KEY": gateway.partner(partner)["api_key"],
        "STATUS_URL": accepted["status_url"],
    }
    answer = _bash(_snippet(page, "read-with-curl"), variables)
    status = document.matches(specification, "RequestStatus", answer.encode())
    assert status["request_id"] == accepted["request_id"]


def _sandbox(gateway: Gateway, page: str, specification: dict) -> None:
    partner = next(partner["id"] for partner in gateway.partners if partner.get("sandbox"))
    accepted = _send_with_curl(gateway, page, specification, partner, 3)
    assert gateway.get(f"/v1/requests/{accepted['public_code']}")[0] == 404, "a sandbox's request is public"
    start = datetime.now(timezone.utc) - timedelta(hours=29)
    script = _snippet(page, "sandbox-with-curl")
    for example, moment in [("2026-02-12T22:15:00Z", start), ("2026-02-12T22:20:00Z", start + timedelta(minutes=5))]:
        assert example in script
        script = script.replace(example, moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
    variables = {
        "GATEWAY": gateway.url,
        "PARTNER": partner,
        "API_KEY": gateway.partner(partner)["api_key"],
        "REQUEST_ID": accepted["request_id"],
    }
    output = _bash(f"cd '{gateway.folder}'\n{script}", variables)
    consents = (gateway.folder / "consents.json").read_bytes()
    document.matches(specification, "SandboxConsents", consents)
    decoder = json.JSONDecoder()
    status, end = decoder.raw_decode(output)
    document.matches(specification, "RequestStatus", json.dumps(status).encode())
    assert [len(release["items"]) for release in status["releases"]] == [1], status["releases"]
    withdrawn, _ = decoder.raw_decode(output[end:].lstrip())
    document.matches(specification, "SandboxConsents", json.dumps(withdrawn).encode())
