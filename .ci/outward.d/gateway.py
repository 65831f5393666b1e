"""A gateway with a partner for each adapter, taken from the adapters' contracts."""

import json
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections import Counter
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parents[2]
# The adapter that reads the benchmarks' messages.
MESSAGES = "flock-nova"
PLATFORM_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def partner_of(context: Path) -> dict:
    """The partner of a contract's context."""
    return yaml.load(context.read_text(), Loader=yaml.BaseLoader)["partner"]


def partners_of_contracts(sandbox: str) -> list[dict]:
    """A partner for each adapter under a name that would be noticed, and one more, of the sandbox."""
    partners = []
    for manifest in sorted(PROJECT.glob("Adapters/*/adapter.yaml")):
        adapter = manifest.parent.name
        contexts = sorted(PROJECT.glob(f"Contracts/{adapter}/*/context.yaml"))
        # The one that most cases have.
        partner = json.loads(Counter(json.dumps(partner_of(context)) for context in contexts).most_common(1)[0][0])
        partners.append(dict(partner, id=f"canary-{adapter}", adapter=adapter, api_key=f"canary-api-key-{adapter}"))
    plain = next(partner for partner in partners if partner["adapter"] == MESSAGES)
    return partners + [dict(plain, id=sandbox, api_key="canary-api-key-sandbox", sandbox=True)]


class Gateway:
    """A gateway that runs until the end of the `with`."""

    def __init__(self, program: Path, folder: Path, partners: list[dict], clock: str | None = None):
        self.program, self.folder, self.partners, self.clock = program, folder, partners, clock
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"

    def partner(self, name: str) -> dict:
        return next(partner for partner in self.partners if partner["id"] == name)

    def secret(self, name: str) -> str:
        return self.partner(name)["secrets"][0]["value"]

    def get(self, path: str, headers: dict[str, str] | None = None) -> tuple[int, bytes]:
        return self.request("GET", path, headers or {})

    def wait_for(self, path: str) -> None:
        """Until there is something: a request is shown once it has its key and stands in a checkpoint."""
        for _ in range(300):
            if self.get(path)[0] == 200:
                return
            time.sleep(0.1)
        raise SystemExit(f"{path} did not come")

    def request(self, method: str, path: str, headers: dict[str, str], body: bytes | None = None) -> tuple[int, bytes]:
        request = urllib.request.Request(self.url + path, data=body, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return response.status, response.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def operator_token(self) -> str:
        """A token of an account that may do everything."""

        def run(*arguments: str) -> str:
            command = [str(self.program), "operators", *arguments, "--config", str(self.folder / "vestibule.yaml")]
            return subprocess.run(command, check=True, capture_output=True, text=True).stdout

        run("add", "outward", "--role", "operator", "--generate")
        return json.loads(run("token", "outward", "--json"))["token"]

    def __enter__(self) -> "Gateway":
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "vestibule.yaml").write_text(yaml.safe_dump(self._configuration(), sort_keys=False))
        command = [str(self.program), "serve", "--config", str(self.folder / "vestibule.yaml")]
        if self.clock:
            command += ["--clock", self.clock]
        self.log = open(self.folder / "gateway.log", "w")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT)
        for _ in range(1_200):
            if self.process.poll() is not None:
                break
            try:
                if self.get("/v1/keys")[0] == 200:
                    return self
            except OSError:
                time.sleep(0.1)
        self.__exit__()
        raise SystemExit("the gateway did not start:\n" + (self.folder / "gateway.log").read_text())

    def __exit__(self, *_) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)
        self.log.close()

    def _configuration(self) -> dict:
        secrets = self.folder / "secrets"
        secrets.mkdir(mode=0o700, exist_ok=True)

        def file(name: str, value: str) -> str:
            path = secrets / name
            path.write_text(value)
            path.chmod(0o600)
            return f"file:./secrets/{name}"

        entries = []
        for partner in self.partners:
            entry = {key: partner[key] for key in ("id", "adapter", "agencies", "settings", "sandbox") if key in partner}
            if "authentication" in partner:
                entry["authentication"] = partner["authentication"]
            entry["secrets"] = [
                dict(secret, value=file(f"{partner['id']}-{number}", secret["value"]))
                for number, secret in enumerate(partner["secrets"])
            ]
            if "api_key" in partner:
                entry["api_key"] = file(f"{partner['id']}-api-key", partner["api_key"])
            entries.append(entry)
        platform = {"id": "canary-platform", "secrets": [{"value": file("platform", PLATFORM_SECRET)}]}
        return {
            "listen": f"127.0.0.1:{self.port}",
            "private_listen": f"127.0.0.1:{free_port()}",
            "data": "./data",
            "keys": "./keys",
            "adapters": str(PROJECT / "Adapters"),
            "contracts": str(PROJECT / "Contracts"),
            "agencies": str(PROJECT / "Contracts/agencies.csv"),
            "origin": "gateway.example/log",
            "partners": entries,
            "owner_platforms": [platform],
        }
