"""The real bot over a real database file; only the consideration for Telegram's pace is off.

Run as `python -m bench.bots.afterword URL TOKEN DATABASE`.
"""

import asyncio
import sys
from contextlib import suppress

from bench.practice import KEY
from bot import logs
from bot.app import Afterword
from bot.limits import UNLIMITED
from bot.running import bring_up_to_date, stop_on_signals, utc_now
from bot.settings import LogFormat, LogLevel
from storage.database import Storage
from storage.vault import Vault


async def main(url: str, token: str, database: str) -> None:
    logs.set_up(LogLevel.INFO, LogFormat.JSON)
    stopping = stop_on_signals()
    storage = await Storage.open(database, Vault([KEY]))
    await bring_up_to_date(storage)
    app = Afterword(
        storage=storage,
        token=token,
        api_url=url,
        admin_ids=frozenset(),
        default_language="en",
        clock=utc_now,
        pace=UNLIMITED,
    )
    await app.start()
    running = asyncio.create_task(app.run())
    stopped = asyncio.create_task(stopping.wait())
    await asyncio.wait({running, stopped}, return_when=asyncio.FIRST_COMPLETED)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    await app.stop()
    await storage.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
