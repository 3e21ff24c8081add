"""The papers that a law asks for say what is set, and leave open what only the practice knows."""

from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from bot.records import written
from bot.settings import Settings
from care.practice import Offer, Terms
from tests.bot.program import outcome

ON = datetime(2026, 3, 2, tzinfo=UTC)
KEY = "c2VjcmV0LWtleS10aGF0LW5vYm9keS1tYXktc2VlISE="


def test_what_is_turned_off_and_how_long_things_are_kept_stand_there_as_they_are_set() -> None:
    terms = Terms(offers=frozenset(Offer) - {Offer.VOICE, Offer.DANGER}, words_kept_days=30)
    settings = Settings(
        database_url=SecretStr("postgresql://u:hidden@host/db"), secret_keys=SecretStr(KEY)
    )
    paper = written(settings, terms, on=ON)
    turned_off = next(line for line in paper.splitlines() if line.startswith("**Turned off"))
    assert "voice notes" in turned_off
    assert "words of danger are not noticed here" in paper
    assert "30 days after they were read" in paper
    assert "The database is PostgreSQL" in paper
    assert "none are made by the program" in paper
    assert "hidden" not in paper
    assert KEY not in paper
    assert "$" not in paper
    assert "[" in paper, "what only the practice knows"


def test_every_offer_has_a_name_there() -> None:
    everything = written(Settings(), Terms(), on=ON)
    nothing = written(Settings(), Terms(offers=frozenset()), on=ON)
    assert "**Turned off for everybody:** nothing." in everything
    assert "**Offered:** nothing." in nothing


async def test_the_command_writes_a_file_once(tmp_path: Path) -> None:
    assert (await outcome(tmp_path, "migrate"))[0] == 0
    file = tmp_path / "records.md"
    assert (await outcome(tmp_path, "records", str(file)))[0] == 0
    assert file.read_text().startswith("# Records for Afterword")
    code, said = await outcome(tmp_path, "records", str(file))
    assert code == 1
    assert "cannot be written" in said.err
