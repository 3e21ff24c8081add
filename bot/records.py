"""`records`: the record of processing and a draft of an impact assessment, for this configuration.

What a law asks for is filled in from what is set, so that the paper and the program agree. What
only the practice knows stands there in brackets.
"""

from datetime import UTC, datetime
from pathlib import Path
from string import Template
from typing import Annotated

import typer

from bot.command import end, load_settings, run
from bot.running import open_as_it_is
from bot.settings import TELEGRAM, Settings
from care.practice import AUDIT_KEPT_YEARS, Offer, Terms
from storage import practice
from texts import Catalogs

_TEMPLATE = Path(__file__).with_name("records.md")
_OFFERS = {
    Offer.CHECKINS: "short notes on dates that the client chose",
    Offer.LETTERS: "closing letters",
    Offer.ANSWERS: "one answer of the therapist to a letter",
    Offer.VOICE: "voice notes",
    Offer.PHOTOS: "photos",
    Offer.SCALE: "one tap on five faces",
    Offer.RECEIPTS: "a line when something was read",
    Offer.NOTES: "one short note of the therapist for each thing received",
    Offer.REMINDERS: "one reminder, if the client wished for it",
    Offer.DANGER: "noticing some words of danger, on the machine itself",
    Offer.WAY_BACK: "how to reach the therapist again",
}


def command(
    file: Annotated[
        Path | None, typer.Argument(help="Where to write it; to the screen else.", dir_okay=False)
    ] = None,
) -> None:
    """Write the record of processing and a draft of an impact assessment, as Markdown.

    They are filled in from the settings and from what the admins chose. Exit code 1 when the file
    is there already, or when the database cannot be read.
    """
    settings = load_settings()
    paper = written(settings, run(_terms(settings)), on=datetime.now(UTC))
    if file is None:
        typer.echo(paper, nl=False)
        return
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(paper)
    except OSError as error:
        end(1, f"{file} cannot be written: {error.strerror}.")


async def _terms(settings: Settings) -> Terms:
    async with open_as_it_is(settings) as storage:
        return await storage.read(practice.terms_now)


def written(settings: Settings, terms: Terms, *, on: datetime) -> str:
    """Both papers, in Markdown; no secret is in them."""
    offered = [_OFFERS[one] for one in Offer if terms.offer(one)]
    not_offered = [_OFFERS[one] for one in Offer if not terms.offer(one)]
    spoken = [one for one in sorted(Catalogs().languages) if terms.speaks(one)]
    is_postgresql = settings.database_url.get_secret_value().startswith("postgres")
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        day=f"{on:%d %B %Y}",
        offered="; ".join(offered) or "nothing",
        not_offered="; ".join(not_offered) or "nothing",
        languages=", ".join(spoken),
        telegram=_telegram(settings),
        words_kept_days=terms.words_kept_days,
        link_kept_months=terms.link_kept_months,
        audit_kept_years=AUDIT_KEPT_YEARS,
        backups=_backups(settings),
        keys="master keys from the environment"
        if settings.secret_keys
        else "a master key in a file on this machine",
        database="PostgreSQL" if is_postgresql else "SQLite, a file on this machine",
        danger="some words are noticed and answered with a card"
        if terms.offer(Offer.DANGER)
        else "words of danger are not noticed here",
    )


def _telegram(settings: Settings) -> str:
    way = "by a webhook over TLS" if settings.webhook_url else "by polling over TLS"
    host = settings.telegram_api_url.host
    if host != TELEGRAM:
        return f"Telegram, through your own Bot API server ({host}), {way}"
    return f"Telegram, {way} (chats with bots are not end-to-end encrypted)"


def _backups(settings: Settings) -> str:
    if settings.backup_folder is None:
        return "backups: none are made by the program [say how and for how long you make them]"
    return "backups: 7 days, 4 weeks, 6 months; who was erased is taken out of them within a day"
