"""Every text exists, is used, says no more than it may, and is filled in safely."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from care.letter import GUIDED
from care.voice import ONE_FORM, Form, Tone, Voice
from texts import Catalogs, MissingText, Words
from texts.catalog import FOLDER

# These can stand on a lock screen of somebody who chose to be discreet.
DISCREET = {
    "line-sealed", "receipt-read", "back-seen", "later-comes-on", "later-comes-today",
    "notes-came", "handover-news", "retention-words", "retention-link",
}  # fmt: skip

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = Catalogs().languages

# Ids that the code puts together: what stands before the variable part.
BUILT = (
    "admin-menu-", "admin-waits-", "admin-offer-", "admin-plan-", "admin-text-", "admin-bound-",
    "admin-shorter-", "offered-not-",
    "audit-act-", "audit-what-", "audit-value-", "audit-subject-", "audit-who-", "opened-",
    "closing-", "kind-", "staff-admin-", "staff-suspend", "staff-resume", "stats-",
    "away-refused-", "digest-next-", "digest-what-", "invites-if-", "invites-not-",
    "notes-preset-", "notes-un", "notes-not_", "notes-gone",
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


# Every text is given these; not every language needs them for the same texts.
VOICE = {"form", "tone"}
VOICES = [(language, form, tone) for language in LANGUAGES for form in Form for tone in Tone]


class Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()
        self.voice: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 fluent's
        (self.voice if node.id.name in VOICE else self.found).add(node.id.name)


@cache
def variables_in(language: str) -> dict[str, Variables]:
    """Each text id and the variables in it. Read once: it takes seconds for all languages."""
    found: dict[str, Variables] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} is there twice"
                found[entry.id.name] = Variables()
                found[entry.id.name].visit(entry)
    return found


def messages(language: str) -> dict[str, set[str]]:
    """Each text id and the arguments that it needs."""
    return {text_id: variables.found for text_id, variables in variables_in(language).items()}


def code() -> str:
    files = [*(ROOT / "handlers").glob("*.py"), *(ROOT / "bot").glob("*.py")]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def chooses_by(language: str) -> dict[str, set[str]]:
    """By which parts of a voice each text chooses."""
    return {text_id: variables.voice for text_id, variables in variables_in(language).items()}


def marks(language: str) -> dict[str, re.Pattern[str]]:
    """How a language says that no reply is fine, and what it must not say."""
    path = Path(__file__).parent / "marks" / f"{language}.json"
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return {name: re.compile(pattern, re.IGNORECASE) for name, pattern in found.items()}


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
    source = code()
    unused = [
        text_id
        for text_id in messages("en")
        if not re.search(rf"""["']{text_id}["']""", source) and not text_id.startswith(BUILT)
    ]
    assert unused == []


def test_each_text_that_the_code_names_exists() -> None:
    named = set(re.findall(r'words(?:\.plain)?\(\s*"([a-z_-]+)"', code()))
    assert len(named) > 60
    assert named - set(messages("en")) == set()


@pytest.mark.parametrize(("language", "form", "tone"), VOICES)
def test_every_check_in_says_that_no_reply_is_fine(language: str, form: Form, tone: Tone) -> None:
    says_so = marks(language)["no_reply"]
    for text_id, text in rendered(language, form, tone):
        if text_id.startswith(
            ("checkin-first", "checkin-invitation", "checkin-hello", "checkin-season")
        ) or (text_id in ("checkin-last", "checkin-again", "checkin-sealed")):
            assert says_so.search(text), f"{text_id}: {text}"


@pytest.mark.parametrize(("language", "form", "tone"), VOICES)
def test_a_discreet_check_in_has_no_name_no_topic_and_nothing_clinical(
    language: str, form: Form, tone: Tone
) -> None:
    clinical, variables = marks(language)["clinical"], messages(language)
    for text_id, text in rendered(language, form, tone):
        if text_id in DISCREET or (
            text_id.startswith("checkin-") and not text_id.endswith("-named")
        ):
            assert not clinical.search(text), f"{text_id}: {text}"
            assert not variables[text_id] & {"name", "therapist"}, text_id


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


@pytest.mark.parametrize(("language", "form", "tone"), VOICES)
def test_nothing_presses_worries_cheers_or_promises(language: str, form: Form, tone: Tone) -> None:
    """The full linter comes with the wording rules; these would be wrong in any sentence."""
    wrong = marks(language)["pressing"]
    for text_id, text in rendered(language, form, tone):
        assert wrong.findall(text) == [], text_id
        assert text.count("!") <= 1, text_id
        if text_id.startswith("checkin-"):
            assert text.count("?") <= 1, text_id
            assert len(text) <= 320, text_id


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_a_check_in_has_short_sentences(language: str) -> None:
    for text_id, text in rendered(language):
        if text_id.startswith("checkin-"):
            for sentence in re.split(r"[.!?:…](?:\s|$)", text):
                assert len(sentence.split()) <= 17, f"{text_id}: {sentence}"


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
