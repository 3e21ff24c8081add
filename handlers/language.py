"""/language: which language, which «you», which tone; for everybody who is known here."""

from dataclasses import replace

from care.voice import ONE_FORM, Form, Tone, Voice
from handlers import choices, trail
from handlers.keyboard import Button, Keyboard, in_rows
from handlers.menu import show_menu
from handlers.roles import therapist_here
from handlers.screens import marked
from handlers.turn import Handlers, Turn
from storage import people, practice

IN_A_ROW = 2


def wants_to_choose(turn: Turn) -> None:
    """Strangers are spoken to as their app is set: nothing of them is stored."""
    if turn.person is None:
        turn.say(turn.words("language-stranger"))
    else:
        _show(turn)


def chose(turn: Turn) -> None:
    """One part of the voice: «language:de», «language:informal», «language:plain»."""
    voice = _with(turn, turn.did.value) if turn.person is not None else None
    if voice is None and turn.did.value in turn.house.catalogs.languages and turn.person:
        turn.say(turn.words("offered-not"))
        return
    if voice is None:
        turn.refuse()
        return
    people.set_voice(turn.tx, turn.me.id, voice)
    trail.own_choice(turn, "language")
    turn.become(replace(turn.me, voice=voice))
    _show(turn)
    show_menu(turn)


def _with(turn: Turn, part: str) -> Voice | None:
    voice = turn.me.voice
    if part in _languages(turn):
        return replace(voice, language=part)
    if part in set(Form):
        return replace(voice, form=Form(part))
    if part in set(Tone):
        return replace(voice, tone=Tone(part))
    return None


def _languages(turn: Turn) -> list[str]:
    """Those that the practice offers, and the one that somebody has already."""
    terms, own = practice.terms_now(turn.tx), turn.me.voice.language
    return [one for one in turn.house.catalogs.languages if terms.speaks(one) or one == own]


def _show(turn: Turn) -> None:
    """The three choices, and how a note sounds with them."""
    words = turn.words
    text = words("language-screen") + "\n" + words.quotation(words.plain("checkin-hello"))
    turn.edit(text, _buttons(turn))


def _buttons(turn: Turn) -> Keyboard:
    words, voice = turn.words, turn.me.voice
    languages = [
        _option(turn, other.own_name, other.language, chosen=other.language == words.language)
        for other in map(turn.house.catalogs.of, _languages(turn))
    ]
    rows = in_rows(languages, IN_A_ROW)
    if words.language not in ONE_FORM:
        rows.append([
            _option(turn, words.plain(f"language-form-{form}"), form, chosen=form is voice.form)
            for form in Form
        ])  # fmt: skip
    rows.append([
        _option(turn, words.plain(f"language-tone-{tone}"), tone, chosen=tone is voice.tone)
        for tone in Tone
    ])  # fmt: skip
    back = [
        [choices.button(turn, client, words.plain("settings-back"), "menu")]
        for client in choices.mine(turn)[:1]
    ]
    if not back and (known := therapist_here(turn)) is not None and known.ready:
        back = [[Button(words.plain("settings-back"), "console:menu")]]
    return [*rows, *back]


def _option(turn: Turn, label: str, part: str, *, chosen: bool) -> Button:
    return Button(marked(turn, label, chosen=chosen), f"language:{part}")


COMMANDS: Handlers = {
    "language": wants_to_choose,
}

TAPS: Handlers = {
    "language": chose,
    "languages": wants_to_choose,
}
