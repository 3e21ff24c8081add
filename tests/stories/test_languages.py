"""The main story in other languages than English, and changing between them."""

import re

import pytest

from care.voice import ONE_FORM
from storage import people
from storage.database import Transaction
from tests.texts.test_catalogs import messages
from tests.theatre import Player, Stage
from texts import Catalogs, Words

CATALOGS = Catalogs()
OTHERS = [language for language in CATALOGS.languages if language != "en"]
TEXT_IDS = {text_id for text_id in messages("en") if "-" in text_id}


async def comes_in(stage: Stage, language: str) -> tuple[Player, Words]:
    """Somebody whose app speaks this language says yes."""
    token = await stage.dana_invites()
    someone = await stage.newcomer(301, "Sasha", language)
    words = CATALOGS.of(language)
    await someone.opens(token)
    for label in ("consent-go-on", "consent-age-yes", "consent-scheduled", "consent-dates-fine"):
        await someone.taps(words.plain(label))
    return someone, words


@pytest.mark.parametrize("language", OTHERS)
async def test_the_main_story_is_told_in_each_language(stage: Stage, language: str) -> None:
    await stage.dana_is_a_therapist()
    sasha, words = await comes_in(stage, language)
    await stage.passes("P40D")
    await sasha.sees(words("checkin-first"))
    await sasha.taps(words.plain("face-good"))
    await sasha.says("Ich habe jetzt einen Garten. Ось так.")
    await sasha.taps(words.plain("story-share", therapist="Dana"))
    await sasha.says("/settings")
    for screen in ("topics", "level", "switch", "quiet", "hours", "country"):
        await sasha.taps(words.plain(f"settings-menu-{screen}"))
        await sasha.taps(words.plain("settings-back"))
    for command in ("/mine", "/back", "/concern", "/rules", "/privacy", "/help", "/pause", "/stop"):
        await sasha.says(command)
    for text in await sasha.new():
        assert not TEXT_IDS & set(re.findall(r"[a-z-]+", text)), text
        assert "None" not in text
        assert not re.search(r"[{}]", text), text
    await stage.passes("P7D")
    await stage.dana.taps("Open")
    await stage.dana.sees("Garten")


@pytest.mark.parametrize("restarts", [False, True])
async def test_language_form_and_tone_change_at_once(stage: Stage, restarts: bool) -> None:
    await stage.ann_is_a_client()
    stage.restarts_between = restarts
    ann = stage.ann
    await ann.says("/language")
    await ann.sees("Language and tone", "A small hello.")
    assert "Formal “you”" not in await ann.buttons()
    await ann.taps("Deutsch")
    await ann.sees("Ein kleiner Gruß.")
    german = CATALOGS.of("de")
    await ann.taps(german.plain("language-form-informal"))
    await ann.taps(german.plain("language-tone-plain"))
    await ann.sees("Ein Gruß, wie geplant.")
    await stage.passes("P40D")
    assert "Du hast" in await ann.sees("Eine Antwort ist nie nötig")
    await ann.says("/language")
    await ann.says("English")  # typed
    await ann.sees("Hello, as planned.")


async def test_a_language_is_changed_from_the_settings_and_back(stage: Stage) -> None:
    await stage.ann_is_a_client()
    await stage.ann.says("/settings")
    await stage.ann.taps("Language and tone")
    await stage.ann.taps("Nederlands")
    await stage.ann.taps(CATALOGS.of("nl").plain("settings-back"))
    await stage.ann.sees("Uw keuzes.", "Volgend bericht")


async def test_a_stranger_is_told_and_nothing_is_stored(stage: Stage) -> None:
    charlie = await stage.newcomer(302, "Charlie", "fr")
    await charlie.says("/language")
    await charlie.sees(CATALOGS.of("fr")("language-stranger"))
    await stage.forge_tap(charlie, "language:de")
    assert await stage.rows("person") == 0


@pytest.mark.parametrize("part", ["xx", "", "sealed", "de:fr", "formal:x"])
async def test_a_forged_part_of_a_voice_changes_nothing(stage: Stage, part: str) -> None:
    await stage.ann_is_a_client()
    before = await stage.storage.read(voice_of, stage.ann.id)
    await stage.forge_tap(stage.ann, f"language:{part}")
    if part != "de:fr":
        assert await stage.storage.read(voice_of, stage.ann.id) == before


def voice_of(tx: Transaction, chat: int) -> object:
    person = people.person_of_chat(tx, chat)
    assert person is not None
    return person.voice


def test_each_language_offers_both_forms_where_it_has_them() -> None:
    for language in CATALOGS.languages:
        words = CATALOGS.of(language)
        labels = {words.plain(f"language-form-{form}") for form in ("formal", "informal")}
        assert len(labels) == 2
    assert frozenset({"en"}) == ONE_FORM
