"""`python -m bench`: measures, prints the ratios, and writes them to RESULTS.md."""

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench import ticks, transport, visits
from bench.pairs import Pairs
from bench.report import as_markdown, with_unit
from bench.scale import FULL, QUICK

RESULTS = Path(__file__).with_name("RESULTS.md")


def main() -> None:
    """Quick runs are for a look: they are printed and, unless a file is named, not written."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a rough look in under a minute")
    parser.add_argument("--write", type=Path, help=f"where to; otherwise {RESULTS.name}")
    given = parser.parse_args()
    scale = QUICK if given.quick else FULL
    since = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as name:
        folder = Path(name)
        sync = durable_write(folder)
        pairs, remarks = asyncio.run(_measure(scale is QUICK, folder))
    print(f"\nTook {time.perf_counter() - since:.0f} s.")
    file: Path | None = given.write or (None if given.quick else RESULTS)
    if file is not None:
        on = datetime.now(UTC).date()
        page = as_markdown(pairs, remarks, scale=scale, due=ticks.DUE, on=on, sync=sync)
        file.write_text(page, encoding="utf-8")
        print(f"Written to {file.name}.")


async def _measure(quick: bool, folder: Path) -> tuple[list[Pairs], list[str]]:
    """Prints what is known as soon as it is."""
    scale = QUICK if quick else FULL
    whole, remarks = await visits.measure(scale, folder)
    _show(whole)
    for remark in remarks:
        print(remark)
    calls = await transport.measure(scale)
    _show(calls)
    ticked = await ticks.measure(scale, folder)
    _show(ticked)
    return [*whole, *calls, *ticked], remarks


def _show(pairs: list[Pairs]) -> None:
    table = Table("what", "beside", "ratio", "from", "to", "Afterword", "peer", box=None)
    for one in pairs:
        ratios = [one.ratio, min(one.ratios), max(one.ratios)]
        table.add_row(
            one.question,
            one.peer,
            *(f"{ratio:.2f}" for ratio in ratios),
            with_unit(statistics.median(one.ours), one.unit),
            with_unit(statistics.median(one.theirs), one.unit),
        )
    Console(width=140).print(table)


def durable_write(folder: Path) -> float:
    """Seconds for one page to be on the disk: without this figure the rates say little."""
    seconds = []
    with (folder / "page").open("wb") as file:
        for _ in range(100):
            file.write(bytes(4096))
            file.flush()
            since = time.perf_counter()
            os.fsync(file.fileno())
            seconds.append(time.perf_counter() - since)
    return statistics.median(seconds)


if __name__ == "__main__":
    main()
