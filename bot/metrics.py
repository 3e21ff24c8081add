"""What is counted while the bot runs, for Prometheus. No id, no word, nobody: kinds and numbers."""

import logging
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)

from care.delivery import Kind, Lane, State
from storage.backlog import Backlog

# Seconds; from a tap answered at once to an outage of an hour.
_LAGS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600)
_DURATIONS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60)
AGAIN = "again"  # outcome of a call that is to be repeated


class Metrics:
    """One set for each running bot."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        self._sends = Counter(
            "afterword_sends",
            "Messages by kind, and what became of them; again: to be repeated.",
            ("kind", "outcome"),
            registry=self.registry,
        )
        self._updates = Counter(
            "afterword_updates",
            "Updates from Telegram by what became of them.",
            ("outcome",),
            registry=self.registry,
        )
        self._lag = Histogram(
            "afterword_update_lag_seconds",
            "From the moment at which an update was stored until its handler was committed.",
            buckets=_LAGS,
            registry=self.registry,
        )
        self._ticks = Histogram(
            "afterword_tick_duration_seconds",
            "How long each kind of due work took.",
            ("tick",),
            buckets=_DURATIONS,
            registry=self.registry,
        )
        self._faults = Counter(
            "afterword_faults",
            "What went wrong and was logged as an error, by the name of the log line.",
            ("event",),
            registry=self.registry,
        )
        self._depth = Gauge(
            "afterword_queue_depth", "Messages that wait, by lane.", ("lane",),
            registry=self.registry,
        )  # fmt: skip
        self._age = Gauge(
            "afterword_queue_age_seconds",
            "For how long the oldest message of a lane has been due; 0 when none is.",
            ("lane",),
            registry=self.registry,
        )
        self._waiting = Gauge(
            "afterword_inbox_waiting", "Updates that wait to be handled.", registry=self.registry
        )
        self._active = Gauge(
            "afterword_active", "1 when this copy works, 0 when it stands by.",
            registry=self.registry,
        )  # fmt: skip

    def sent(self, kind: Kind, outcome: State) -> None:
        """One message was settled, or is to be tried again (State.DUE)."""
        self._sends.labels(kind.value, AGAIN if outcome is State.DUE else outcome.value).inc()

    def handled(self, outcome: str, *, lag: float | None = None) -> None:
        """One update: `handled`, `failed` (to be tried again) or `set_aside`. `lag` in seconds."""
        self._updates.labels(outcome).inc()
        if lag is not None:
            self._lag.observe(max(lag, 0.0))

    @contextmanager
    def tick(self, name: str) -> Generator[None]:
        """Times one round of due work."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self._ticks.labels(name).observe(time.perf_counter() - began)

    def fault(self, event: str) -> None:
        self._faults.labels(event).inc()

    def active(self, *, is_active: bool) -> None:
        self._active.set(int(is_active))

    def backlog(self, waits: Backlog, *, now: datetime) -> None:
        """As it stands at this moment."""
        for lane in Lane:
            queue = waits.queues.get(lane)
            self._depth.labels(lane.name.lower()).set(queue.depth if queue else 0)
            age = (now - queue.oldest_due_at).total_seconds() if queue else 0.0
            self._age.labels(lane.name.lower()).set(max(age, 0.0))
        self._waiting.set(waits.updates)

    def as_text(self) -> bytes:
        """In Prometheus's own format."""
        return generate_latest(self.registry)


class FaultCounter(logging.Handler):
    """Counts error lines by their names, so that nothing that is logged goes uncounted."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(level=logging.ERROR)
        self._metrics = metrics

    def emit(self, record: logging.LogRecord) -> None:
        # Our own lines are dictionaries with a name; a library's text could hold anything.
        event = record.msg.get("event") if isinstance(record.msg, dict) else None
        self._metrics.fault(event if isinstance(event, str) else "library")


@contextmanager
def counting_faults(metrics: Metrics) -> Generator[None]:
    """While this lasts, every error line counts."""
    counter = FaultCounter(metrics)
    root = logging.getLogger()
    root.addHandler(counter)
    try:
        yield
    finally:
        root.removeHandler(counter)
