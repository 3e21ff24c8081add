"""A letter on the page: every word is there, in every script, with emoji."""

# ruff: noqa: RUF001  words of many languages: their letters are meant

import hashlib

import pypdfium2.raw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import glyphs
from bot.typesetting import typeset
from care.letter import FREE_MOST, Place
from handlers.letter_text import Paragraph
from tests.bot import paper
from tests.bot.paper import (
    fonts_of,
    glyph_counts,
    ink,
    name_of,
    page_count,
    place_of,
    seen,
    spaced,
    words,
)
from tests.bot.typeset import (
    ARABIC,
    EMOJI,
    HAIR,
    HEBREW,
    LANGUAGES,
    OTHERS,
    RIGHT,
    WIDTH,
    free,
    paged,
)

# Every word is there.


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language_of_the_bot_the_words_can_be_read_off_again(language: str) -> None:
    pdf = typeset(free(LANGUAGES[language]), language=language)
    assert words(pdf) == LANGUAGES[language]
    assert glyph_counts(pdf)[1] == 0


@pytest.mark.parametrize("language", OTHERS)
def test_and_in_others(language: str) -> None:
    pdf = paged(OTHERS[language])
    assert words(pdf) == OTHERS[language]
    assert glyph_counts(pdf)[1] == 0


def test_a_line_stays_a_line_and_markup_is_only_words() -> None:
    text = (
        "Roses are red,\n  violets <b>are</b> *blue* _and_ $so$\n#let x = 1 // @you \\ ~ -- ---\n"
    )
    lines = [line for page in paper.reader(paged(text)).pages
             for line in page.extract_text().splitlines()]  # fmt: skip
    assert [line.strip() for line in lines if line.strip()] == [
        line.strip() for line in text.splitlines()
    ]
    assert "“" not in words(paged("He said \"yes\" and 'no'.")), "quotation marks stay as typed"


MARKUP = (
    "= a heading", "- a dash", "+ a plus", "/ term: meaning", "1. one", "> quoted", "# one",
    "#set page(fill: red)", "#import \"x.typ\": *", "#sys.inputs", "$x^2$", "*bold* _slanted_",
    "`code` and ```rust fn```", "<label> @label", "[brackets] {braces} \\u{41} \\#", "// a comment",
    "/* another */ still here", "<b>&amp; &lt;</b> &#65;", "a~b --- c -- d ... e", "https://a.example",
)  # fmt: skip


@pytest.mark.parametrize("line", MARKUP)
def test_no_sign_means_anything_but_itself(line: str) -> None:
    pdf = paged(line)
    assert words(pdf) == spaced(line)
    assert all("/Annots" not in page for page in paper.reader(pdf).pages), "nothing can be tapped"


def test_what_is_empty_leaves_neither_a_gap_nor_a_page() -> None:
    around = [Paragraph(Place.DEAR, ""), *free("I."), Paragraph(Place.SIGNED, " \n\t ")]
    assert place_of(typeset(around, language="en"), "I.") == place_of(paged("I."), "I.")
    for nothing in ([], free(""), free(" \n\n ")):
        pdf = typeset(nothing, language="en")
        assert (page_count(pdf), words(pdf), ink(seen(pdf))) == (1, "", None)


def test_twenty_thousand_characters_in_many_paragraphs_are_all_there() -> None:
    piece = (
        "«Ґанок, їжак і об’єкт» – щастя є, а потім? Œuvre, ß, ñ, ão.\n\nThen a line.\nAnd one.\n"
    )
    text = (piece * (FREE_MOST // len(piece) + 1))[:FREE_MOST]
    assert len(text) == FREE_MOST
    pdf = paged(text)
    pages = [page.extract_text().split() for page in paper.reader(pdf).pages]
    assert [page.pop() for page in pages] == [str(number + 1) for number in range(len(pages))]
    assert [word for page in pages for word in page] == text.split()
    assert glyph_counts(pdf)[1] == 0


def test_accents_of_any_kind_stand_on_their_letters() -> None:
    for text in ("Z̈oé Ŵiłłó", "e\u0301 \u0451 q\u0308 m\u0304", "שָׁלוֹם", "хлі\u0301б"):
        _drawn, boxes = glyph_counts(paged(text))
        assert boxes == 0, text
    assert ink(seen(paged("e" + "\u0301" * 20_000))) is not None


# From right to left.


@pytest.mark.parametrize("line", [HEBREW, ARABIC])
def test_right_to_left_begins_at_the_right_and_reads_on_to_the_left(line: str) -> None:
    pdf = paged(line)
    _left, _top, right, _bottom = ink(seen(pdf)) or (0, 0, 0, 0)
    assert right == pytest.approx(RIGHT, abs=HAIR)
    places = [place_of(pdf, word) for word in line.split()[:4]]
    assert [box[2] for box in places] == sorted((box[2] for box in places), reverse=True)
    assert glyph_counts(pdf)[1] == 0


@pytest.mark.parametrize("line", [HEBREW, ARABIC])
def test_right_to_left_is_copied_off_the_page_as_it_was_typed(line: str) -> None:
    assert copied(paged(line)) == line


def test_of_both_directions_each_word_is_copied_as_it_was_typed() -> None:
    """In which order the words of one line are copied, each program decides for itself."""
    line = "שתינו תה עם Dana Miller בשנת 2026 בבית"
    assert sorted(copied(paged(line)).split()) == sorted(line.split())


def copied(pdf: bytes) -> str:
    """As somebody gets it who marks all of it and copies."""
    with paper.opened(pdf) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return spaced(" ".join(texts))


def test_arabic_letters_join() -> None:
    joined, apart = paged("ببب"), paged("ب ب ب")
    assert width(joined) < width(apart) / 1.5


def width(pdf: bytes) -> float:
    left, _top, right, _bottom = ink(seen(pdf)) or (0, 0, 0, 0)
    return right - left


def test_words_of_both_directions_stand_in_the_order_in_which_they_are_read() -> None:
    rtl = paged("שתינו תה עם Dana Miller בשנת 2026 בבית")
    order = [place_of(rtl, word)[0] for word in ("שתינו", "Dana", "2026", "בבית")]
    assert order == sorted(order, reverse=True)
    assert place_of(rtl, "Dana")[0] < place_of(rtl, "Miller")[0], "Latin words keep their order"
    ltr = paged("We said שלום עליכם at the door.")
    order = [place_of(ltr, word)[0] for word in ("said", "עליכם", "שלום", "door")]
    assert order == sorted(order)


def test_a_line_without_letters_goes_where_the_line_before_it_went() -> None:
    left, *_rest = ink(seen(paged(f"{HEBREW[:8]}\n...\n"))) or (0.0,)
    assert left > WIDTH / 2


# Emoji, and what no font has.


@pytest.mark.parametrize("what", EMOJI)
def test_an_emoji_is_one_picture_in_colour_and_can_be_read_off_again(what: str) -> None:
    pdf = paged(EMOJI[what])
    assert glyph_counts(pdf) == (1, 0)
    assert words(pdf) == EMOJI[what]
    with paper.opened(pdf) as document:
        picture = document[0].render(scale=2).to_pil().convert("HSV")
    assert picture.getchannel("S").getextrema()[1] > 100


def test_emoji_of_each_skin_tone_look_different() -> None:
    tones = {typeset(free(f"👋{tone}"), language="en") for tone in ("", *"🏻🏼🏽🏾🏿")}
    assert len({hashlib.sha256(seen(pdf).tobytes()).digest() for pdf in tones}) == 6


def test_what_no_font_has_is_written_by_name() -> None:
    text = words(paged("谢 \ue000 e\U0001f0ff 𓀀\u0301"))
    for character in "谢\ue000\U0001f0ff𓀀":
        assert name_of(character) in text
    assert "CJK UNIFIED IDEOGRAPH-8C22" in text
    assert "[U+E000]" in text


def test_every_character_that_a_font_is_said_to_have_is_drawn() -> None:
    everything = sorted(frozenset().union(*glyphs.coverage()))
    lines = [" ".join(everything[at : at + 50]) for at in range(0, len(everything), 50)]
    drawn, boxes = glyph_counts(paged("\n".join(lines)))
    assert drawn > len(everything)
    assert boxes == 0


_PIECES = st.one_of(
    st.characters(),
    st.sampled_from([*EMOJI.values(), "\u202e", "\u2067", "\u200b", "\u00ad", "\n", "\t", "\x00"]),
    st.sampled_from([*LANGUAGES.values(), HEBREW, ARABIC]),
    st.characters(categories=["Mn", "Mc", "Me"]),
)


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_whatever_was_written_there_is_a_page_without_a_box(text: str) -> None:
    pdf = paged(text)
    assert page_count(pdf) >= 1
    assert glyph_counts(pdf)[1] == 0


def test_every_glyph_says_which_character_it_is() -> None:
    everyone = [*LANGUAGES.values(), *OTHERS.values(), HEBREW, ARABIC, *EMOJI.values(), "ffi fl Th"]
    pdf = paged("\n".join(everyone))
    assert all("/ToUnicode" in font for font in fonts_of(pdf))
    with paper.opened(pdf) as document:
        for page in document:
            text = page.get_textpage()
            unknown = [
                at for at in range(text.count_chars())
                if pypdfium2.raw.FPDFText_HasUnicodeMapError(text, at)
            ]  # fmt: skip
            assert unknown == []
