"""A therapist's own line: what is refused, and what must pass."""

import json
from pathlib import Path

import pytest

from care.wording import TABLES, Fault, faults, faults_of_opening

KIND_LINES = [
    "Hi Ann, a small hello. No reply is fine.",
    "I am curious how the story went on, if you feel like telling.",
    "Good news, dull news or hard news: all of it is welcome here.",
    "You don't have to answer. There is no need to write.",
    "How did the mustard jars turn out?",
    "The case was dismissed, you told me; I thought of that today.",
    "It was fun when we laughed about the shoulder of mutton!",
    "Thank you for the years 2019-2024.",
    "On 2026-11-22 it was two years. On 22.11.2026 too.",
    "Your garden, your sister, the new job: tell as little as you like.",
    "A possession, an obsession, a profession: none of it is asked about.",
    "I'm curious how you're doing these days.",
    "Ännchen, schöne Grüße aus dem Garten.",
    "So, did the house get re-financed?!",
    "It was fun.It was good.At home too.",
    "Be patient with the piano.",
    "The carer, the careful and the caretaker say hello.",
]


@pytest.mark.parametrize("line", KIND_LINES)
def test_a_kind_line_passes(line: str) -> None:
    assert faults(line) == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("I haven't heard from you.", Fault.GUILT),
        ("I haven\u2019t heard from you.", Fault.GUILT),
        ("WE HAVE  NOT\nHEARD FROM YOU", Fault.GUILT),
        ("I miss our talks", Fault.GUILT),
        ("You were missed", Fault.GUILT),
        ("I was a bit worried", Fault.GUILT),
        ("Still waiting to hear", Fault.GUILT),
        ("Just a gentle reminder", Fault.GUILT),
        ("You never wrote", Fault.GUILT),
        ("Reminder no. 2", Fault.GUILT),
        ("You must tell the rest", Fault.DEMAND),
        ("You should write", Fault.DEMAND),
        ("Please reply when you can", Fault.DEMAND),
        ("Remember to breathe", Fault.DEMAND),
        ("Take care of yourself", Fault.DEMAND),
        ("You have to see this", Fault.DEMAND),
        ("Let me know", Fault.DEMAND),
        ("Don\u2019t forget the walks", Fault.DEMAND),
        ("I hope you're well", Fault.ASSUMED_STATE),
        ("Hope you are doing fine", Fault.ASSUMED_STATE),
        ("Hoping this finds you in spring", Fault.ASSUMED_STATE),
        ("I'm sure you found a way", Fault.ASSUMED_STATE),
        ("Stay strong", Fault.CHEER),
        ("Thinking of your journey", Fault.CHEER),
        ("You've got this", Fault.CHEER),
        ("I am proud of you", Fault.CHEER),
        ("Since our last session", Fault.CLINICAL),
        ("After therapy", Fault.CLINICAL),
        ("Your therapist here", Fault.CLINICAL),
        ("About your diagnosis", Fault.CLINICAL),
        ("The treatment is over", Fault.CLINICAL),
        ("My former patient", Fault.CLINICAL),
        ("No self-harm", Fault.CLINICAL),
        ("How is work? And home?", Fault.QUESTION_TOO_MANY),
        ("Hello! So good!", Fault.EXCLAMATION),
        ("Hello!!", Fault.EXCLAMATION),
        ("See https://example.org/x", Fault.CONTACT),
        ("See HTTPS://EXAMPLE.ORG", Fault.CONTACT),
        ("See www.example.org", Fault.CONTACT),
        ("See example.com", Fault.CONTACT),
        ("I'm t.me/dana", Fault.CONTACT),
        ("Mail dana@example.org", Fault.CONTACT),
        ("Find me, @dana_k", Fault.CONTACT),
        ("+49 30 1234567", Fault.CONTACT),
        ("(030) 123-45-67 after six", Fault.CONTACT),
    ],
)
def test_a_line_is_refused_for_what_it_does(line: str, expected: Fault) -> None:
    assert faults(line) == (expected,)


def test_a_word_can_be_wrong_in_two_ways() -> None:
    assert faults("A word from you is overdue") == (Fault.GUILT, Fault.FORBIDDEN)


@pytest.mark.parametrize(("length", "found"), [(140, ()), (141, (Fault.TOO_LONG,))])
def test_a_line_has_140_characters_at_most(length: int, found: tuple[Fault, ...]) -> None:
    assert faults("o" * length) == found
    assert faults("  " + "o" * length + "\n") == found
    assert faults("o" * length, most=200) == ()


def test_every_fault_is_named_once_and_in_order() -> None:
    line = "You must write! You should! How is therapy? Where? I miss you, I miss you."
    assert faults(line) == (
        Fault.GUILT,
        Fault.DEMAND,
        Fault.CLINICAL,
        Fault.QUESTION_TOO_MANY,
        Fault.EXCLAMATION,
    )


LINES = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "lines").glob("*.json"))
}


def test_each_language_has_lines_to_try_its_table_on() -> None:
    assert {*LINES, "en"} == set(TABLES)


@pytest.mark.parametrize(
    ("language", "line"), [(one, line) for one, lines in LINES.items() for line in lines["kind"]]
)
def test_a_kind_line_of_any_language_passes_all_tables(language: str, line: str) -> None:
    assert faults(line) == (), language


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [(one, line, fault) for one, lines in LINES.items() for line, fault in lines["refused"]],
)
def test_a_line_of_any_language_is_refused_for_what_it_does(
    language: str, line: str, expected: str
) -> None:
    assert Fault(expected) in faults(line, languages=[language])


def test_an_opening_line_stands_under_one_rule_at_the_invite_and_later() -> None:
    assert faults_of_opening("Warm greetings from the old room.") == []
    assert faults_of_opening("How is the garden?") == [Fault.DEMAND], "named once"
    assert Fault.TOO_LONG in faults_of_opening("warm " * 40)
