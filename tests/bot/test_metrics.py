"""What Prometheus sees: kinds and numbers, nobody's; and every line logged as an error counts."""

import json
import logging
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import insert

from bot.metrics import Metrics, counting_faults
from bot.web import Web
from care.delivery import Kind, Lane, State
from storage import outbox, people, tables
from storage.backlog import Backlog, backlog
from storage.database import DatabaseUnavailable, Storage, Transaction
from tests.bot.outside import IDS, WORDS, OutsideStage
from tests.databases import migrated_database, open_storage

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DASHBOARD = Path(__file__).parents[2] / "deploy" / "grafana" / "afterword.json"


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(await migrated_database("sqlite", tmp_path))
    yield storage
    await storage.close()


def samples(text: bytes) -> dict[tuple[str, tuple[str, ...]], float]:
    """Values by name and labels."""
    return {
        (one.name, tuple(sorted(one.labels.values()))): one.value
        for family in text_string_to_metric_families(text.decode())
        for one in family.samples
    }


def queue(tx: Transaction, *, minutes_ago: int, kind: Kind) -> None:
    ann = people.add_person(tx, chat_id=IDS["Ann"], called=None, language="en", now=NOW)
    outbox.put(
        tx, person=ann.id, kind=kind, payload={"method": "sendMessage", "params": {}},
        due_at=NOW - timedelta(minutes=minutes_ago), now=NOW,
    )  # fmt: skip


async def test_the_backlog_is_counted_by_lane_with_its_oldest(storage: Storage) -> None:
    for minutes_ago, kind in (
        (5, Kind.CHECKIN),
        (9, Kind.CHECKIN),
        (1, Kind.REPLY),
        (-5, Kind.REPLY),
    ):
        await storage.transact(queue, minutes_ago=minutes_ago, kind=kind)
    found = await storage.read(backlog, now=NOW)
    assert {lane: one.depth for lane, one in found.queues.items()} == {
        Lane.CHECKIN: 2,
        Lane.REPLY: 1,
    }
    assert found.queues[Lane.CHECKIN].oldest_due_at == NOW - timedelta(minutes=9)

    await storage.transact(
        lambda tx: tx.execute(
            insert(tables.inbox).values(update_id=1, state="new", attempts=0, received_at=NOW)
        )
    )
    metrics = Metrics()
    metrics.backlog(await storage.read(backlog, now=NOW), now=NOW)
    seen = samples(metrics.as_text())
    assert seen["afterword_queue_depth", ("checkin",)] == 2
    assert seen["afterword_queue_age_seconds", ("checkin",)] == 9 * 60
    assert seen["afterword_queue_age_seconds", ("urgent",)] == 0
    assert seen["afterword_inbox_waiting", ()] == 1


def test_every_error_line_counts_by_its_name_and_a_librarys_without_its_words() -> None:
    metrics = Metrics()
    with counting_faults(metrics):
        logging.getLogger("bot.ticks").error({"event": "checkin_put_off", "error": "ValueError"})
        logging.getLogger("bot.ticks").warning({"event": "tick_missed"})
        logging.getLogger("library").error("%s wrote marmalade", "Ann")
    logging.getLogger("bot.ticks").error({"event": "checkin_put_off"})
    text = metrics.as_text()
    seen = samples(text)
    assert seen["afterword_faults_total", ("checkin_put_off",)] == 1
    assert seen["afterword_faults_total", ("library",)] == 1
    assert ("afterword_faults_total", ("tick_missed",)) not in seen
    assert b"marmalade" not in text


def test_outcomes_have_names_and_a_retry_is_one() -> None:
    metrics = Metrics()
    metrics.sent(Kind.DIGEST, State.DUE)
    metrics.sent(Kind.DIGEST, State.SENT)
    metrics.handled("handled", lag=0.2)
    seen = samples(metrics.as_text())
    assert seen["afterword_sends_total", ("again", "digest")] == 1
    assert seen["afterword_sends_total", ("digest", "sent")] == 1
    assert seen["afterword_update_lag_seconds_count", ()] == 1


async def test_without_a_database_metrics_still_answer(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_args: object, **_options: object) -> None:
        raise DatabaseUnavailable("it is away")

    monkeypatch.setattr(storage, "read", away)
    web = Web(storage=storage, clock=lambda: NOW)
    await web.start("127.0.0.1", 0)
    try:
        url = f"http://127.0.0.1:{web.port}/metrics"
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            assert answer.status == 200
            assert samples(await answer.read())["afterword_active", ()] == 0
    finally:
        await web.stop()


async def told_and_measured(stage: OutsideStage) -> dict[str, Any]:
    async with aiohttp.ClientSession() as session:
        port = re.search(r'"port": (\d+)', stage.program.err)
        assert port is not None
        async with session.get(f"http://127.0.0.1:{port[1]}/metrics") as answer:
            return {"text": await answer.read()}


@pytest.mark.timeout(60)
async def test_one_update_can_be_followed_through_the_log_and_metrics_name_nobody(
    tmp_path: Path,
) -> None:
    """Stored, handled, put into the outbox and sent: one id in every line."""
    stage = OutsideStage(tmp_path, log_level="DEBUG", log_format="json", http_port="0")
    await stage.start()
    try:
        await stage.ann.says(f"/story {WORDS[1]}")
        await stage.settle()
        measured = (await told_and_measured(stage))["text"]
    finally:
        await stage.end()
    lines = [json.loads(line) for line in stage.program.err.splitlines() if line.startswith("{")]
    by_trace: dict[str, list[str]] = {}
    for line in lines:
        if line.get("trace"):
            by_trace.setdefault(line["trace"], []).append(line["event"])
    assert ["update_stored", "update_handled", "sent"] in by_trace.values()
    seen = samples(measured)
    assert seen["afterword_updates_total", ("handled",)] >= 1
    assert seen["afterword_sends_total", ("reply", "sent")] >= 1
    assert seen["afterword_active", ()] == 1
    for word in (*WORDS, *IDS, *map(str, IDS.values())):
        assert word not in measured.decode()


def test_every_metric_on_the_dashboard_exists() -> None:
    known = {name for name, _labels in samples(_one_of_each().as_text())}
    asked = set(re.findall(r"afterword_[a-z_]+", DASHBOARD.read_text()))
    assert asked
    assert asked <= known, asked - known


def _one_of_each() -> Metrics:
    metrics = Metrics()
    metrics.sent(Kind.REPLY, State.SENT)
    metrics.handled("handled", lag=0.1)
    metrics.fault("any")
    metrics.backlog(Backlog(queues={}, updates=0), now=NOW)
    with metrics.tick("any"):
        pass
    return metrics
