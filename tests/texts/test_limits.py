"""That nobody watches this chat is said in every place where somebody might think so, in each
language. That these texts are shown there is tried in tests/stories/test_limits.py."""

import pytest

from care.voice import ONE_FORM, Form
from tests.texts.test_catalogs import LANGUAGES, marks, rendered

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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_that_nobody_watches_is_said(place: str, language: str) -> None:
    says_so = marks(language)["not_watched"]
    for form in Form if language not in ONE_FORM else (Form.FORMAL,):
        said = dict(rendered(language, form))
        for text_id in PLACES[place]:
            assert says_so.search(said[text_id]), f"{text_id}: {said[text_id]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_descriptions_fit_telegram_s_bounds(language: str) -> None:
    said = dict(rendered(language))
    assert len(said["bot-description"]) <= 512
    assert len(said["bot-about"]) <= 120
