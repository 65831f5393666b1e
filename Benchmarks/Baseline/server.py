"""What a team would write instead of the gateway's intake: FastAPI, done well.

It verifies the Standard Webhooks signature over the raw bytes, validates the body with a pydantic model, and
answers 202 after a SQLite commit in WAL mode with synchronous=FULL that holds all messages waiting at that moment.
It does less than the gateway: no translation, no policy, no masking, no sealing.
"""

import asyncio
import base64
import fcntl
import hmac
import os
import queue
import sqlite3
import threading
import time
import uuid
from contextlib import asynccontextmanager
from datetime import datetime

from fastapi import FastAPI, Request, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError

TOLERANCE = 300
DATABASE = os.environ["BASELINE_DATABASE"]
SECRET = base64.b64decode(os.environ["BASELINE_SECRET"].removeprefix("whsec_"))


class Agency(BaseModel):
    ori: str = Field(pattern="^[A-Z0-9]{9}$")
    name: str
    state: str


class Person(BaseModel):
    name: str
    badge: str | None = None
    email: str | None = None
    phone: str | None = None


class Disc(BaseModel):
    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)
    radius: float = Field(gt=0)


class Radius(BaseModel):
    radius: Disc


class Vehicle(BaseModel):
    color: str | None = None
    make: str | None = None
    model: str | None = None


class Attestations(BaseModel):
    ownInvestigation: bool
    activeInvestigation: bool | None = None
    missingPerson: bool = False


class RequestData(BaseModel):
    requestId: uuid.UUID
    investigationCode: str = Field(pattern="^NOVA-[0-9]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$")
    caseNumber: str
    offenseType: str
    agency: Agency
    requestedBy: Person
    startDate: datetime
    endDate: datetime
    radius: Radius
    message: str = Field(min_length=1, max_length=2000)
    involvedVehicles: list[Vehicle] = []
    attestations: Attestations


class Message(BaseModel):
    model_config = ConfigDict(extra="ignore")

    type: str
    timestamp: datetime
    data: RequestData


class GroupWriter:
    """Commits whatever is waiting in one transaction, on a thread of its own."""

    def __init__(self, path: str):
        self.path = path
        self.waiting: queue.SimpleQueue = queue.SimpleQueue()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def submit(self, row: tuple) -> asyncio.Future:
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        self.waiting.put((row, loop, future))
        return future

    def stop(self) -> None:
        self.waiting.put(None)
        self.thread.join()

    def run(self) -> None:
        # The workers take turns by a lock that blocks: SQLite's own waits for a writer are sleeps of up to 100 ms.
        turn = open(f"{self.path}.turn", "w")
        database = sqlite3.connect(self.path, isolation_level=None, timeout=30)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute(
            "CREATE TABLE IF NOT EXISTS messages (id TEXT PRIMARY KEY, request_id TEXT, code TEXT, body BLOB) STRICT"
        )
        while True:
            batch = [self.waiting.get()]
            while True:
                try:
                    batch.append(self.waiting.get_nowait())
                except queue.Empty:
                    break
            last = None in batch
            batch = [entry for entry in batch if entry is not None]
            if batch:
                self.commit(database, turn, batch)
            if last:
                database.close()
                return

    def commit(self, database: sqlite3.Connection, turn, batch: list) -> None:
        fcntl.flock(turn, fcntl.LOCK_EX)
        database.execute("BEGIN IMMEDIATE")
        results = [
            database.execute("INSERT INTO messages VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", row).rowcount
            for row, _, _ in batch
        ]
        database.execute("COMMIT")
        fcntl.flock(turn, fcntl.LOCK_UN)

        def resolve() -> None:
            for (_, _, future), result in zip(batch, results):
                if not future.done():
                    future.set_result(result)

        batch[0][1].call_soon_threadsafe(resolve)


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.writer = GroupWriter(DATABASE)
    yield
    app.state.writer.stop()


app = FastAPI(lifespan=lifespan, openapi_url=None)


def is_authentic(headers, body: bytes) -> bool:
    identifier, timestamp = headers.get("webhook-id"), headers.get("webhook-timestamp")
    signatures = headers.get("webhook-signature")
    if not identifier or not timestamp or not signatures or not timestamp.isdigit():
        return False
    if abs(time.time() - int(timestamp)) > TOLERANCE:
        return False
    digest = hmac.digest(SECRET, f"{identifier}.{timestamp}.".encode() + body, "sha256")
    expected = b"v1," + base64.b64encode(digest)
    return any(hmac.compare_digest(expected, signature.encode()) for signature in signatures.split(" "))


@app.post("/v1/partners/nova/webhook")
async def receive(request: Request) -> Response:
    body = await request.body()
    if not is_authentic(request.headers, body):
        return Response(status_code=401)
    try:
        message = Message.model_validate_json(body)
    except ValidationError:
        return Response(status_code=422)
    request_id = str(uuid.uuid4())
    row = (request.headers["webhook-id"], request_id, message.data.investigationCode, body)
    is_new = await request.app.state.writer.submit(row)
    answer = f'{{"request_id":"{request_id}","state":"open"}}'
    return Response(answer, status_code=202 if is_new else 200, media_type="application/json")
