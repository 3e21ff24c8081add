"""Every text exists, is used, says no more than it may, and is filled in safely."""

import fnmatch
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from bot import lint_catalogs, lint_checkins
from bot.lint_catalogs import Finding
from care.letter import GUIDED
from care.voice import ONE_FORM, Form, Tone, Voice
from care.wording import Fault
from care.wording.place import VEILED
from texts import Catalogs, MissingText, Words
from texts.places import excuses, place_of, places
from texts.shape import shapes

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = Catalogs().languages

# Ids that the code puts together: what stands before the variable part.
BUILT = (
    "admin-menu-", "admin-waits-", "admin-offer-", "admin-plan-", "admin-text-", "admin-bound-",
    "admin-shorter-", "offered-not-",
    "audit-act-", "audit-what-", "audit-value-", "audit-subject-", "audit-who-", "opened-",
    "closing-", "kind-", "staff-admin-", "staff-suspend", "staff-resume", "stats-",
    "away-refused-", "digest-next-", "digest-what-", "invites-if-", "invites-not-",
    "notes-preset-", "notes-un", "notes-not_", "notes-gone", "notes-bound", "mydata-noticed-",
    "checkin-first", "checkin-invitation", "checkin-hello", "checkin-season", "client-home-",
    "command-", "face-", "fault-", "invite-last-", "plan-", "story-already_", "story-not_",
    "story-gone", "story-edit-",
    "story-voice", "story-photo", "settings-holidays-", "settings-hours-", "settings-kinds-",
    "settings-level-",
    "settings-menu-", "settings-move-", "settings-pause-", "settings-plan-", "settings-switch-",
    "settings-topic-", "settings-turn-", "topic-name-", "topic-rests-",
    "mine-state-", "mydata-file-", "mydata-state-", "mydata-rhythm-", "mydata-plan-",
    "mydata-about-", "language-form-", "language-tone-", "mydata-push-", "mydata-kinds-",
    "mydata-switch-", "mydata-topic-",
    "console-menu-", "console-switch-", "console-policy", "console-waiting", "console-free",
    "letter-state-", "letter-head-", "letter-already_", "letter-not_",
    *(f"letter-{place}" for place in GUIDED), "letters-on", "letters-off",
)  # fmt: skip


def messages(language: str) -> dict[str, frozenset[str]]:
    """Each text id and the arguments that it needs."""
    return {text_id: shape.arguments for text_id, shape in shapes(language).items()}


def code() -> str:
    files = [*(ROOT / "handlers").glob("*.py"), *(ROOT / "bot").glob("*.py")]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def chooses_by(language: str) -> dict[str, frozenset[str]]:
    """By which parts of a voice each text chooses."""
    return {text_id: shape.voice for text_id, shape in shapes(language).items()}


@cache
def catalogs() -> Catalogs:
    return Catalogs()


@cache
def rendered(
    language: str, form: Form = Form.FORMAL, tone: Tone = Tone.WARM
) -> list[tuple[str, str]]:
    words = catalogs().speaking(Voice(language, form, tone))
    return [
        (text_id, words(text_id, **dict.fromkeys(variables, "X")))
        for text_id, variables in messages(language).items()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_each_text_with_the_same_variables(language: str) -> None:
    assert messages(language) == messages("en")


def test_each_text_is_used() -> None:
    named = set(re.findall(r"""["']([\w-]+)["']""", code()))
    unused = [text_id for text_id in messages("en") if text_id not in named]
    assert [text_id for text_id in unused if not text_id.startswith(BUILT)] == []


def test_each_text_that_the_code_names_exists() -> None:
    named = set(re.findall(r'words(?:\.plain)?\(\s*"([a-z_-]+)"', code()))
    assert len(named) > 60
    assert named - set(messages("en")) == set()


def said(found: Iterable[Finding]) -> list[str]:
    return [f"{one.text_id} {one.rule} {one.voice} {one.level}: {one.text}" for one in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_breaks_a_rule_of_wording(language: str) -> None:
    assert said(lint_catalogs.findings(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_check_in_breaks_a_rule_of_wording_at_any_level_of_discretion(language: str) -> None:
    assert said(lint_checkins.findings(language)) == []


def test_each_text_has_a_place_and_each_place_a_text() -> None:
    assert lint_catalogs.unplaced() == []
    ids = set(messages("en"))
    assert [name for name in places() if not fnmatch.filter(ids, name)] == []


def test_no_excuse_stands_for_a_text_that_does_not_need_it() -> None:
    needed = {(one.text_id, one.rule) for one in lint_catalogs.broken("en")}
    given = {(one.text, one.rule) for one in excuses() if one.languages == ("en",)}
    assert given - needed == set()
    assert all(one.why and one.rule != Fault.FORBIDDEN for one in excuses())


def test_what_may_stand_on_a_lock_screen_takes_no_name_topic_or_answer() -> None:
    naming = {"name", "therapist", "successor", "reader", "topic", "face", "label"}
    for text_id, arguments in messages("en").items():
        if place_of(text_id) in VEILED:
            assert not arguments & naming, text_id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_with_two_words_for_you_has_texts_for_both(language: str) -> None:
    chosen = set().union(*chooses_by(language).values())
    assert ("form" in chosen) is (language not in ONE_FORM)
    assert "tone" in chosen


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tones_differ_where_they_differ_in_english(language: str) -> None:
    expected = {text_id for text_id, chosen in chooses_by("en").items() if "tone" in chosen}
    plain = dict(rendered(language, tone=Tone.PLAIN))
    warm = dict(rendered(language, tone=Tone.WARM))
    assert {text_id for text_id in warm if plain[text_id] != warm[text_id]} == expected


def test_a_push_to_a_therapist_holds_a_number_and_nothing_else() -> None:
    assert messages("en")["digest-cover"] == {"count"}


def test_what_people_wrote_is_escaped_in_one_place() -> None:
    words = Catalogs().of("en")
    assert "&lt;b&gt;" in words("receipt-read-named", therapist="<b>D</b>", day="Monday")
    assert words.quotation("<i>a & b</i>") == (
        "<blockquote>&lt;i&gt;a &amp; b&lt;/i&gt;</blockquote>"
    )
    assert "<b>" in words.plain("receipt-read-named", therapist="<b>", day="Monday")


def test_a_missing_text_or_argument_is_an_error_and_never_a_message() -> None:
    words = Catalogs().of("en")
    with pytest.raises(MissingText):
        words("no-such-text")
    with pytest.raises(MissingText):
        words("receipt-read-named", therapist="Dana")


@pytest.mark.parametrize(
    ("tag", "language"), [("en", "en"), ("en-GB", "en"), ("xx", "en"), (None, "en"), ("", "en")]
)
def test_a_language_tag_finds_its_catalog(tag: str | None, language: str) -> None:
    found: Words = Catalogs().of(tag)
    assert found.language == language
