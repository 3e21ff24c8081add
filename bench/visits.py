"""Whole bots, each visited in turn: how soon it answers, how fast taps, how many at a time."""

import shutil
import statistics
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

from bench.pairs import Pairs, percentile
from bench.practice import KEY, found, url_of
from bench.processes import Broken, Exchange, exchange, program
from bench.scale import Scale, within

PEERS = {
    "python-telegram-bot": "bench.bots.ptb",
    "aiogram": "bench.bots.aiogram",
    "pyTelegramBotAPI": "bench.bots.telebot",
}
OURS = "Afterword"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What one visit to one bot showed."""

    starts_in: float  # seconds from the start of the process to the first answer
    taps: tuple[float, ...]  # seconds from a tap to the message that answers it
    rate: float  # updates answered in a second
    lost: int  # updates that were never answered


async def measure(scale: Scale, folder: Path) -> tuple[list[Pairs], list[str]]:
    """All bots in turn, as often as the scale says; and what a reader should know besides."""
    template = folder / "template.db"
    await found(template, clients=scale.chats)
    visits: dict[str, list[Visit]] = {OURS: [], **{peer: [] for peer in PEERS}}
    starts: list[float] = []
    for number in within(scale.visits_for, scale.rounds):
        # In turn forwards and backwards, so that none is always the first.
        for name in list(visits) if number % 2 == 0 else list(reversed(visits)):
            visits[name].append(await _visit(name, scale, template, folder))
        starts.append(await _real_start(template, folder))
    pairs = list(_compared(visits, starts))
    return pairs, list(_remarks(visits, scale))


async def _visit(name: str, scale: Scale, template: Path, folder: Path) -> Visit:
    async with exchange() as opened:
        await opened.order("knock")
        since = time.perf_counter()
        async with _bot(name, opened, template, folder):
            starts_in = await _first_answer(name, opened, since)
            taps = (await opened.order("taps", scale.taps))["seconds"]
            if len(taps) < scale.taps:
                raise Broken(f"{name} left a tap without an answer")
            burst = await opened.order("burst", scale.chats, scale.each)
    if not burst["answers"]:
        raise Broken(f"{name} answered nothing")
    return Visit(
        starts_in=starts_in,
        taps=tuple(taps),
        rate=burst["answers"] / burst["seconds"],
        lost=scale.chats * scale.each - burst["answers"],
    )


def _bot(
    name: str, opened: Exchange, template: Path, folder: Path
) -> AbstractAsyncContextManager[None]:
    if name in PEERS:
        return program(PEERS[name], opened.url, opened.token)
    database = _fresh(template, folder)
    return program("bench.bots.afterword", opened.url, opened.token, url_of(database))


async def _real_start(template: Path, folder: Path) -> float:
    """Seconds from `python -m bot run`, with nothing left out, to the first answer."""
    settings = {
        "AFTERWORD_DATABASE_URL": url_of(_fresh(template, folder)),
        "AFTERWORD_SECRET_KEYS": urlsafe_b64encode(KEY).decode(),
        "AFTERWORD_HTTP_PORT": "0",
    }
    async with exchange() as opened:
        settings["AFTERWORD_TELEGRAM_TOKEN"] = opened.token
        settings["AFTERWORD_TELEGRAM_API_URL"] = opened.url
        await opened.order("knock")
        since = time.perf_counter()
        async with program("bot", "run", folder=folder, settings=settings):
            return await _first_answer(OURS, opened, since)


async def _first_answer(name: str, opened: Exchange, since: float) -> float:
    if not (await opened.order("opened"))["answered"]:
        raise Broken(f"{name} did not start")
    return time.perf_counter() - since


def _fresh(template: Path, folder: Path) -> Path:
    """The same practice anew for each visit."""
    for old in folder.glob("visited.db*"):
        old.unlink()
    return Path(shutil.copy(template, folder / "visited.db"))


def _compared(visits: dict[str, list[Visit]], starts: list[float]) -> Iterator[Pairs]:
    ours = visits[OURS]
    for peer in PEERS:
        theirs = visits[peer]
        yield Pairs(
            question="updates handled, one answer each",
            peer=peer,
            unit="/s",
            ours=tuple(visit.rate for visit in ours),
            theirs=tuple(visit.rate for visit in theirs),
            more_is_better=True,
        )
    for title, share in (("median", 0.5), ("95th percentile", 0.95)):
        for peer in PEERS:
            yield Pairs(
                question=f"a tap until its answer, {title}",
                peer=peer,
                unit="ms",
                ours=tuple(1e3 * percentile(visit.taps, share) for visit in ours),
                theirs=tuple(1e3 * percentile(visit.taps, share) for visit in visits[peer]),
                more_is_better=False,
            )
    for peer in PEERS:
        yield Pairs(
            question="start until the first answer",
            peer=peer,
            unit="s",
            ours=tuple(starts),
            theirs=tuple(visit.starts_in for visit in visits[peer]),
            more_is_better=False,
        )


def _remarks(visits: dict[str, list[Visit]], scale: Scale) -> Iterator[str]:
    waiting = scale.chats * scale.each
    for name, seen in visits.items():
        lost = statistics.median_high([visit.lost for visit in seen])
        if lost:
            yield f"{name} left {lost} of {waiting} updates without an answer (median of the runs)."
