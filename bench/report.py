"""The results as one page of Markdown: ratios first, and how to read them."""

import os
import platform
import statistics
from collections.abc import Sequence
from datetime import date

from bench.pairs import Pairs
from bench.scale import Scale

_HOW_TO_READ = """\
Each line compares Afterword with a peer that was measured in the same run, in turn with it. The
ratio is taken pair by pair, and its median stands first: **above 1 Afterword is faster, below 1
it is slower.** "Lowest" and "highest" are of any pair: where 1 lies between them, this run cannot
tell the two apart. The medians of both sides stand last, for orientation: they belong to the
machine and the hour, while the ratios travel better.

## What is compared with what

- **Updates handled, one answer each.** {chats} chats with {each} waiting messages each. Afterword
  is the real bot. It commits each update, encrypted, before it tells Telegram that it arrived;
  handles it in one transaction, with the answer; commits again before the call, and once more
  after it. The peers are the smallest bots that their libraries make: they answer from memory and
  **keep nothing on disk**, so a kill in the middle loses what they had taken. The distance between
  the two is the price of losing nothing. Telegram itself takes about 30 messages a second from a
  bot; Afterword's consideration for that is switched off here, and nowhere else.
- **A tap until its answer.** One person, an idle bot, one tap after another. Every bot answers the
  tap, takes the buttons off the old message and sends a new one; the time ends when the new
  message arrives. Afterword says it only after it is committed.
- **Start until the first answer.** From the start of the process, with somebody already waiting.
  Afterword is `python -m bot run` over an existing database: it checks tables and keys, takes the
  lock, sets up its menus and its web server. The peers only answer.
- **Calls of the transport.** The same call of the Bot API through the bot's own transport and
  through the one that python-telegram-bot brings along. The sandbox sets the ceiling for both.
- **A tick.** {due} check-ins fall due. Afterword writes and queues {due} encrypted messages and
  plans the next ones, in one transaction. APScheduler's store, set up as its documentation does
  on SQLite, finds {due} due jobs, plans them anew and runs them; the jobs do nothing. "Nothing
  else runs meanwhile" is the longest time for which the event loop stood still.

The sandbox, a local Bot API over real sockets, runs in a process of its own and takes the times.
"""


def as_markdown(
    pairs: Sequence[Pairs], remarks: Sequence[str], *, scale: Scale, due: int, on: date, sync: float
) -> str:
    """The whole page. `sync`: seconds that a durable write of a page takes here."""
    lines = [
        "# Speed, beside other libraries",
        "",
        "`make bench` measures this anew and writes this page.",
        "",
        f"{_machine()}; a durable write of 4 KB took {1e3 * sync:.2f} ms.",
        f"Run on {on.isoformat()}, {scale.name} scale.",
        "",
        "| what | beside | ratio | lowest | highest | Afterword | peer |",
        "|---|---|--:|--:|--:|--:|--:|",
        *(_row(one) for one in pairs),
        "",
        *(f"- {remark}" for remark in remarks),
        *([""] if remarks else []),
        "## How to read it",
        "",
        _HOW_TO_READ.format(chats=scale.chats, each=scale.each, due=due),
    ]
    return "\n".join(lines)


def _row(one: Pairs) -> str:
    ours, theirs = statistics.median(one.ours), statistics.median(one.theirs)
    low, high = min(one.ratios), max(one.ratios)
    return (
        f"| {one.question} | {one.peer} | **{one.ratio:.2f}** | {low:.2f} | {high:.2f} "
        f"| {with_unit(ours, one.unit)} | {with_unit(theirs, one.unit)} |"
    )


def with_unit(value: float, unit: str) -> str:
    """Three digits or so, since the rest is noise."""
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}".replace(" /", "/")


def _machine() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{cores} cores, Python {platform.python_version()}, {platform.system()}"
