"""The picture of the months for an admin: gathered on the connection for reading, drawn in a
thread. What may be shown of a number is decided before it is drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from babel.dates import get_month_names
from telegram import InputFile

from bot.bars import bars
from bot.keepsake import Gone
from care.figures import Figure, months, shown
from care.voice import Voice
from storage import figures, people
from storage.database import Transaction
from storage.ids import PersonId
from texts import Catalogs


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """What the picture is drawn from."""

    voice: Voice
    began: Sequence[datetime]
    rows: Mapping[Figure, Sequence[int | None]]  # null: fewer than five people


def gathered(tx: Transaction, person_id: PersonId, *, now: datetime) -> Months:
    """For whoever is an admin at this moment; Gone for anybody else."""
    person = people.person(tx, person_id)
    if person is None or not people.is_admin(tx, person_id):
        raise Gone
    began = months(now=now)
    found = figures.by_month(tx, began)
    rows = {figure: [shown(tally) for tally in found[figure]] for figure in Figure}
    return Months(voice=person.voice, began=began, rows=rows)


def make(material: Months, *, catalogs: Catalogs) -> tuple[str, InputFile]:
    words = catalogs.speaking(material.voice)
    names = get_month_names("abbreviated", "stand-alone", locale=words.locale)
    picture = bars(
        columns=[str(names[at.month]) for at in material.began],
        rows=[
            (words.plain(f"stats-figure-{figure}"), values)
            for figure, values in material.rows.items()
        ],
    )
    return "photo", InputFile(picture, filename="months.png")
