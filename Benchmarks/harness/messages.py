"""Signed messages, ready to be sent: whole HTTP requests of one size, one after the other in a file."""

import base64
import hmac
import json
import os
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

BODY_BYTES = 1200
AGENCY = "TX0571200"
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PATH = "/v1/partners/nova/webhook"
CHUNK = 2_000


@dataclass
class MessageFile:
    path: Path
    count: int
    record_bytes: int


def check_character(text: str) -> str:
    """The check character of ISO/IEC 7064 MOD 37,36."""
    product = 36
    for character in text:
        product = (product + ALPHABET.index(character)) % 36 or 36
        product = product * 2 % 37
    return ALPHABET[(37 - product) % 36]


def investigation_code(year: int, number: int) -> str:
    characters = ""
    for _ in range(8):
        number, digit = divmod(number, 36)
        characters = ALPHABET[digit] + characters
    year_digits = f"{year % 100:02}"
    check = check_character(year_digits + characters)
    return f"NOVA-{year_digits}-{characters[:4]}-{characters[4:]}-{check}"


def body_template(now: datetime) -> str:
    """A message with `{…}` where each one differs, long enough that the body has `BODY_BYTES` bytes."""
    form = "%Y-%m-%dT%H:%M:%SZ"
    message = {
        "type": "community_request.created",
        "timestamp": now.strftime("%Y-%m-%dT%H:%M:%S.155155Z"),
        "data": {
            "requestId": "@REQUEST",
            "investigationCode": "@CODE",
            "caseNumber": "26-004512",
            "offenseType": "220",
            "reason": "Residential burglary, rear door forced",
            "agency": {"ori": AGENCY, "name": "Cedar Hollow Police Department", "state": "texas"},
            "requestedBy": {
                "name": "Det. Maria Okafor",
                "badge": "4471",
                "email": "mokafor@cedarhollow.example",
                "phone": "+1-972-555-0148",
            },
            "startDate": (now - timedelta(hours=30)).strftime(form),
            "endDate": (now - timedelta(hours=26)).strftime(form),
            "radius": {"radius": {"latitude": 32.9871, "longitude": -96.7479, "radius": 0.2}},
            "message": "Dark blue pickup with a damaged tailgate left northbound on Alder after the break-in. "
            "Call Det. Okafor at 972-555-0148.@PADDING",
            "involvedVehicles": [
                {"color": "blue", "make": "Ford", "model": "F-150", "plateNumber": "KXR4821", "plateState": "TX"}
            ],
            "involvedPersons": [{"name": "John Alvarez", "phone": "972-555-0111", "streetAddress": "418 Alder St"}],
            "attestations": {"ownInvestigation": True, "activeInvestigation": True, "missingPerson": False},
            "additionalMetadata": {"cadUnit": "4B12"},
        },
    }
    text = json.dumps(message, separators=(",", ":")).replace("%", "%%")
    text = text.replace("@REQUEST", "%(request)s").replace("@CODE", "%(code)s")
    example = text % {"request": request_id(0), "code": investigation_code(now.year, 0)}
    missing = BODY_BYTES - (len(example) - len("@PADDING"))
    filler = " Footage of the street and of driveways between the corner and the school may show it arriving or leaving."
    return text.replace("@PADDING", (filler * (missing // len(filler) + 1))[:missing])


def request_id(number: int) -> str:
    return f"{number:08x}-9d0a-4a65-8a52-6f0f7b7f3f10"


def write_part(path: str, secret: bytes, template: str, now: int, year: int, first: int, count: int) -> int:
    """Writes messages `first` to `first + count` to their place in the file; returns the bytes of one."""
    record_bytes = 0
    with open(path, "r+b") as file:
        for start in range(first, first + count, CHUNK):
            records = []
            for number in range(start, min(start + CHUNK, first + count)):
                body = (template % {"request": request_id(number), "code": investigation_code(year, number)}).encode()
                identifier = f"msg_{now}_{number:010}"
                digest = hmac.digest(secret, f"{identifier}.{now}.".encode() + body, "sha256")
                head = (
                    f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                    f"Content-Length: {len(body)}\r\nwebhook-id: {identifier}\r\nwebhook-timestamp: {now}\r\n"
                    f"webhook-signature: v1,{base64.b64encode(digest).decode()}\r\n\r\n"
                )
                records.append(head.encode() + body)
            record_bytes = len(records[0])
            file.seek(start * record_bytes)
            file.write(b"".join(records))
    return record_bytes


def write_messages(path: Path, secret: bytes, count: int) -> MessageFile:
    """Writes `count` messages of this moment, all different, all signed with `secret`."""
    moment = datetime.now(timezone.utc)
    template, now = body_template(moment), int(time.time())
    path.write_bytes(b"")
    parts = os.cpu_count() or 1
    bounds = [count * part // parts for part in range(parts + 1)]
    with ProcessPoolExecutor(parts) as pool:
        sizes = pool.map(
            write_part,
            *zip(
                *(
                    (str(path), secret, template, now, moment.year, start, end - start)
                    for start, end in zip(bounds, bounds[1:])
                )
            ),
        )
        (record_bytes,) = set(sizes)
    return MessageFile(path, count, record_bytes)
