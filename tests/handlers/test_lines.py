"""Where a person answers at once, as it stands in a message: by country, in every language."""

import re
from html.parser import HTMLParser

import pytest

from care import helplines
from care.helplines import By, Helpline, Note, Way, countries
from handlers import lines
from handlers.lines import lines_of
from texts import Catalogs

CATALOGS = Catalogs()
EN = CATALOGS.of("en")

# Country, number for danger to life, and each line's name and phone: what is to be on file, written
# down by hand. Whoever changes a number in the data changes it here, too.
ON_FILE = {
    "US": ("911", {"988 Suicide & Crisis Lifeline": "988"}),
    "CA": ("911", {"9-8-8 Suicide Crisis Helpline": "988"}),
    "GB": ("999", {"Samaritans": "116 123"}),
    "IE": ("112 / 999", {"Samaritans": "116 123"}),
    "AU": ("000", {"Lifeline": "13 11 14"}),
    "NZ": ("111", {"1737 Need to talk?": "1737"}),
    "DE": ("112", {"TelefonSeelsorge": "0800 1110111"}),
    "AT": ("112 / 144", {"Telefonseelsorge": "142"}),
    "CH": ("112 / 144", {"Die Dargebotene Hand / La Main Tendue / Telefono Amico": "143"}),
    "FR": ("112 / 15", {"3114 numéro national de prévention du suicide": "3114"}),
    "BE": ("112", {"Zelfmoordlijn": "1813", "Centre de Prévention du Suicide": "0800 32 123"}),
    "NL": ("112", {"113 Zelfmoordpreventie": "113"}),
    "ES": ("112", {"Línea 024": "024"}),
    "PT": ("112", {"Linha Nacional de Prevenção do Suicídio": "1411"}),
    "IT": ("112", {"Telefono Amico Italia": "02 2327 2327"}),
    "SE": ("112", {"Mind Självmordslinjen": "90101"}),
    "NO": ("113 / 112", {"Mental Helse Hjelpetelefonen": "116 123"}),
    "FI": ("112", {"MIELI Kriisipuhelin": "09 2525 0111"}),
    "PL": (
        "112",
        {"Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym": "800 70 2222"},
    ),
    "BR": ("192 (SAMU)", {"CVV": "188"}),
    "MX": ("911", {"Línea de la Vida": "800 911 2000"}),
    "IN": ("112", {"Tele MANAS": "14416"}),
    "KR": ("119 / 112", {"자살예방 상담전화 109": "109"}),
    "JP": ("119 / 110", {"よりそいホットライン": "0120-279-338"}),
    "SG": ("995", {"Samaritans of Singapore (SOS)": "1767"}),
    "ZA": ("112 / 10177", {"SADAG suicide crisis helpline": "0800 567 567"}),
}


class Shown(HTMLParser):
    """What Telegram shows, and what of it stands in marks that keep it from linking a number."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.marked, self._open = "", "", 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._open += 1

    def handle_endtag(self, tag: str) -> None:
        self._open -= 1

    def handle_data(self, data: str) -> None:
        self.text += data
        self.marked += data if self._open else ""


def test_all_lines_are_on_file_under_their_country_and_no_others() -> None:
    assert list(countries()) == list(ON_FILE)
    assert len(helplines.helplines()) == sum(len(known) for _, known in ON_FILE.values()) == 27
    for line in helplines.helplines():
        emergency, known = ON_FILE[line.country]
        assert (line.emergency, known[line.name]) == (emergency, line.phone)


@pytest.mark.parametrize("language", CATALOGS.languages)
def test_a_country_s_block_has_its_numbers_and_every_line(language: str) -> None:
    for country, (emergency, known) in ON_FILE.items():
        shown = Shown(lines_of(CATALOGS.of(language), country))
        assert emergency in shown.text
        for phone in known.values():
            assert phone in shown.text
        for line in helplines.of_country(country):
            assert line.name in shown.text
            assert all(
                way.at in shown.text and (way.name or "") in shown.text for way in line.others
            )
        assert not re.search(r"\d", shown.marked), "Telegram links a number that stands plain"


def test_the_netherlands_and_norway_are_never_swapped() -> None:
    dutch, norwegian = lines_of(EN, "NL"), lines_of(EN, "NO")
    assert "113 Zelfmoordpreventie: 113," in dutch
    assert "danger, call 112." in dutch
    assert "113 / 112" not in dutch
    assert "danger, call 113 / 112." in norwegian
    assert "Mental Helse Hjelpetelefonen: 116 123," in norwegian
    assert "Zelfmoord" not in norwegian
    assert dutch.startswith("<b>Netherlands</b>\n")
    assert norwegian.startswith("<b>Norway</b>\n")


def test_several_are_all_shown_with_the_emergency_number_once() -> None:
    belgian = lines_of(EN, "be")
    assert "Zelfmoordlijn: 1813" in belgian
    assert "Centre de Prévention du Suicide: 0800 32 123" in belgian
    assert belgian.count("112") == 1


@pytest.mark.parametrize("country", [None, "", "XX", "DK", "<b>"])
def test_where_none_is_known_it_says_what_holds_anywhere(country: str | None) -> None:
    block = lines_of(EN, country)
    for part in ("112 in Europe", "911 in North America", "findahelpline.com"):
        assert part in block


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (None, "0 1, day and night"),
        ((9 * 60, 17 * 60), "0 1, from 09:00 to 17:00"),
        ((9 * 60, 24 * 60), "0 1, from 09:00 to midnight"),
        ((0, 90), "0 1, from 00:00 to 01:30"),
    ],
)
def test_when_somebody_answers_is_said(
    hours: tuple[int, int] | None, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "of_country", lambda _country: [_line(hours)])
    assert said in lines_of(EN, "DK")


@pytest.mark.parametrize(
    ("language", "country", "said"),
    [
        ("en", "GB", "Shout: SMS 85258; email: jo@samaritans.org (no answer at once)"),
        ("de", "GB", "Shout: SMS 85258; E-Mail: jo@samaritans.org (ohne sofortige Antwort)"),
        ("uk", "CH", "чат або е-пошта: 143.ch; 147 (для тих, кому до 25 років)"),
        ("fr", "FI", "09 2525 0112 (suédois, à certaines heures)"),
        ("es", "SG", "CareText: WhatsApp 9151 1767"),
    ],
)
def test_other_ways_are_told_in_the_readers_language(
    language: str, country: str, said: str
) -> None:
    assert said in lines_of(CATALOGS.of(language), country)


def test_every_way_and_every_note_has_its_own_words() -> None:
    for language in CATALOGS.languages:
        words = CATALOGS.of(language)
        ways = {words.plain("lines-way", by=by, at="1") for by in By} - {"1"}
        assert len(ways) == len(By) - 2, "a number and an address stand for themselves"
        assert len({words.plain("lines-way-note", note=note) for note in Note}) == len(Note)


def test_data_is_never_taken_for_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "of_country", lambda _country: [_line(None)])
    block = lines_of(EN, "DK")
    assert "A &lt;i&gt; &amp; line: 0 1" in block
    assert "Other ways: chat: &lt;chat&gt;" in block


def _line(hours: tuple[int, int] | None) -> Helpline:
    return Helpline(
        country="DK", name="A <i> & line", phone="0 1", hours=hours, emergency="112",
        others=[Way(by=By.CHAT, at="<chat>")], source="https://example.org", checked_on=None,
        note=None,
    )  # fmt: skip
