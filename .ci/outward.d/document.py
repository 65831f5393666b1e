"""The OpenAPI document: valid, silent about partners, and true."""

import json
import subprocess
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from gateway import MESSAGES, Gateway

HERE = Path(__file__).parent


def validate(gateway: Gateway) -> dict:
    """The document, once it is known to be valid and to name no partner."""
    status, body = gateway.get("/openapi.json")
    assert status == 200, status
    specification = json.loads(body)
    OpenAPIV31SpecValidator(specification).validate()
    assert len(specification["webhooks"]) == 5
    adapters = [adapter["name"] for adapter in specification["x-adapters"]]
    assert adapters == sorted({partner["adapter"] for partner in gateway.partners}), adapters
    for callback in specification["webhooks"].values():
        examples = callback["post"]["requestBody"]["content"]["application/json"].get("examples", {})
        assert examples.keys() <= set(adapters)
    assert b"canary" not in body, "the document names what only the configuration knows"
    print(f"valid: {len(specification['paths'])} paths, {len(adapters)} adapters, 5 callbacks")
    return specification


def matches(specification: dict, schema: str, body: bytes) -> dict:
    """A body, once it is known to be of a schema of the document."""
    value = json.loads(body)
    root = {"$ref": f"#/components/schemas/{schema}", "components": specification["components"]}
    errors = [f"{list(error.path)}: {error.message[:200]}" for error in Draft202012Validator(root).iter_errors(value)]
    assert not errors, f"not a {schema}: {errors}: {body[:1_000]}"
    return value


def schemathesis(gateway: Gateway, story, examples: int) -> None:
    """Schemathesis with all its checks: as a stranger, as a partner with a request of its own, and as an operator."""
    _run("as a stranger", gateway, examples, parameters={}, headers={})
    _run("as a partner", gateway, examples, parameters=story.parameters, headers=story.headers)
    token = {"Authorization": f"Bearer {gateway.operator_token()}"}
    _run("as an operator", gateway, examples, parameters=story.parameters | {"path.adapter": MESSAGES}, headers=token)


def _run(who: str, gateway: Gateway, examples: int, parameters: dict, headers: dict) -> None:
    path = gateway.folder / "schemathesis.toml"
    table = "".join(f"{json.dumps(name)} = {json.dumps(value)}\n" for name, value in parameters.items())
    path.write_text((HERE / "schemathesis.toml").read_text() + "\n[parameters]\n" + table)
    command = [
        str(Path(sys.executable).parent / "schemathesis"),
        f"--config-file={path}",
        "run",
        f"{gateway.url}/openapi.json",
        "--checks=all",
        f"--max-examples={examples}",
        "--seed=1",
        "--no-color",
    ]
    for name, value in headers.items():
        command.append(f"--header={name}: {value}")
    result = subprocess.run(command, capture_output=True, text=True, timeout=3_000)
    if result.returncode != 0:
        print(result.stdout[-20_000:], result.stderr[-2_000:], file=sys.stderr)
        raise SystemExit(f"Schemathesis found a disagreement, {who}")
    cases = next(line for line in result.stdout.splitlines() if "generated" in line)
    print(f"{who}: {cases.strip()}")
