"""That nobody watches this chat is said in every place where somebody might think so, in each
language. That these texts are shown there is tried in tests/stories/test_limits.py."""

import re

import pytest

from care.voice import ONE_FORM, Form, Voice
from tests.texts.test_catalogs import messages
from texts import Catalogs

CATALOGS = Catalogs()

PLACES = {
    "the card on which a client says yes": ("consent-card",),
    "the first line after the yes": ("consent-done-scheduled", "consent-done-on-wish"),
    "the first note": ("checkin-first", "checkin-first-named", "checkin-first-topic"),
    "/rules": ("rules-page",),
    "/privacy": ("privacy-page",),
    "/help, also without a database": ("lines-heading",),
    "the card after words of danger": ("danger-program",),
    "the bot's description": ("bot-description",),
    "the bot's short description": ("bot-about",),
    "a therapist's set-up": ("setup-done",),
    "a therapist's home": ("therapist-home",),
    "a therapist's console": ("console-menu",),
}

# Somebody of whom there is none, and what they do not do, in one sentence.
NOBODY = {
    "de": r"niemand[^.]*(liest|wacht|beobachtet|schaut|im blick)|(liest|wacht|schaut)[^.]*niemand",
    "en": r"(nobody|no one)( here)? (watches|reads|is watching|is reading)",
    "es": r"nadie[^.]*(lee|leyendo|vigila|mira|observa|pendiente)",
    "fr": r"personne ne (lit|surveille|regarde|suit|veille)|personne n.est en train de lire",
    "it": r"nessuno[^.]*(tiene d.occhio|legge|sorveglia|controlla|guarda|segue)",
    "nl": r"niemand[^.]*(leest|kijkt|let op|waakt|volgt|houdt)|(leest|kijkt|let|waakt)[^.]*niemand",
    "pt": r"ninguém[^.]*(lê|a ler|lendo|vigia|observa|olha|acompanha)",
    "uk": r"ніхто[^.]*(чита|стеж|пильну|спостеріга)|(чита|стеж|пильну|спостеріга)[^.]*ніхто",
}


def test_every_language_has_its_word_for_nobody() -> None:
    assert sorted(NOBODY) == CATALOGS.languages


@pytest.mark.parametrize("language", CATALOGS.languages)
@pytest.mark.parametrize("place", PLACES)
def test_that_nobody_watches_is_said(place: str, language: str) -> None:
    for form in Form if language not in ONE_FORM else (Form.FORMAL,):
        words = CATALOGS.speaking(Voice(language, form))
        for text_id in PLACES[place]:
            said = words(text_id, **dict.fromkeys(messages(language)[text_id], "X"))
            assert re.search(NOBODY[language], said, re.IGNORECASE), f"{text_id}: {said}"


@pytest.mark.parametrize("language", CATALOGS.languages)
def test_the_descriptions_fit_telegram_s_bounds(language: str) -> None:
    words = CATALOGS.of(language)
    assert len(words.plain("bot-description")) <= 512
    assert len(words.plain("bot-about")) <= 120
