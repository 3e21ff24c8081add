"""How a page looks, what its file says beside the letter, and how long it takes."""

import asyncio
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import typst
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject, TextStringObject

from bot import glyphs, typesetting
from bot.typesetting import NotSet, typeset
from care.letter import FREE_MOST, PART_MOST
from handlers.letter_text import Paragraph
from tests.bot import paper
from tests.bot.paper import (
    fonts_of,
    ink,
    is_embedded,
    page_count,
    place_of,
    seen,
    spaced,
    words,
)
from tests.bot.typeset import (
    ARABIC,
    BOTTOM,
    EMOJI,
    HAIR,
    HEBREW,
    HEIGHT,
    KETTLE,
    LEFT,
    OTHERS,
    RIGHT,
    TOP,
    WIDTH,
    free,
    guided,
    paged,
)

# The page.


@pytest.mark.parametrize("text", ["I.", KETTLE * 100])
def test_every_page_is_half_a_sheet_and_white_at_its_edges(text: str) -> None:
    pdf = paged(text)
    for number, page in enumerate(paper.reader(pdf).pages):
        size = [float(side) / paper.MM for side in page.mediabox]
        assert size == pytest.approx([0, 0, WIDTH, HEIGHT], abs=0.1)
        picture = seen(pdf, number)
        edge = round(10 * paper.MM * paper.FINE)
        inside = (edge, edge, picture.width - edge, picture.height - edge)
        picture.paste(255, inside)
        assert picture.getextrema() == (255, 255)


@pytest.mark.parametrize("length", [20, 120, 250])
def test_a_letter_that_fits_is_one_page_without_a_number(length: int) -> None:
    pdf = typeset(guided(length=length), language="en")
    assert page_count(pdf) == 1
    assert words(pdf).endswith("I kept the pencil.")


def test_a_longer_one_has_more_pages_with_numbers_and_no_word_is_lost_between_them() -> None:
    numbered = " ".join(f"word{number}" for number in range(2_100))[:FREE_MOST]
    pdf = paged(numbered)
    pages = [page.extract_text() for page in paper.reader(pdf).pages]
    assert len(pages) > 1
    for number, text in enumerate(pages, start=1):
        assert text.split()[-1] == str(number)
    assert spaced(" ".join(text.rsplit(maxsplit=1)[0] for text in pages)) == numbered


def long_letters() -> Iterator[tuple[str, list[Paragraph]]]:
    yield "the shortest", free("I.")
    yield "guided", guided()
    yield "guided and as long as can be", guided(length=PART_MOST)
    yield "free and as long as can be", free((KETTLE * 300)[:FREE_MOST])
    yield "without a space", free("m" * FREE_MOST)
    yield "an address", free("https://example.org/" + "a/b?c=d&" * 200)
    yield "4,096 emoji", free("😀" * 4096)
    yield "4,096 emoji of many pieces", free("👩‍👩‍👧‍👦" * 585)
    yield "Hebrew", free(" ".join([HEBREW] * 100))
    yield "Hebrew without a space", free("ש" * 3000)
    yield "Arabic without a space", free("ب" * 3000)
    yield "by name", free("谢" * 300)
    yield "many short lines", free("word\n" * 500)
    yield "one long word in German", free("Donaudampfschifffahrtsgesellschaftskapitän" * 3)


@pytest.mark.parametrize(("what", "letter"), list(long_letters()), ids=lambda one: str(one)[:30])
def test_all_ink_is_inside_the_margins_on_every_page(what: str, letter: list[Paragraph]) -> None:
    pdf = typeset(letter, language="en")
    count = page_count(pdf)
    for number in sorted({0, 1, count // 2, count - 1} & set(range(count))):
        picture = seen(pdf, number)
        letters = picture.crop((0, 0, picture.width, round(BOTTOM * paper.MM * paper.FINE) + 2))
        box, whole = ink(letters), ink(picture)
        assert box is not None, what
        assert whole is not None
        assert box[0] >= LEFT - HAIR
        assert box[1] >= TOP - HAIR
        assert box[2] <= RIGHT + HAIR
        below = ink(picture.crop((0, letters.height, picture.width, picture.height)))
        assert (below is None) is (count == 1), "below the letter there is a page number at most"
        if below is not None:
            assert below[1] > 3, "which keeps its distance"
            assert below[0] > WIDTH / 2 - 8
            assert below[2] < WIDTH / 2 + 8


def test_a_line_holds_as_many_characters_as_the_eye_can_follow() -> None:
    for text in (KETTLE * 5, KETTLE * 100):
        page = paper.reader(paged(text)).pages[0]
        lines = [line.strip() for line in page.extract_text().splitlines() if len(line) > 10]
        assert 50 <= sorted(map(len, lines))[len(lines) // 2] <= 70


def test_the_greeting_the_signature_and_the_unsaid_each_stand_apart() -> None:
    pdf = typeset(guided(), language="en")
    places = [place_of(pdf, text) for text in ("Dear Dana,", "I remember", "Signed", "I kept")]
    tops = [place[1] for place in places]
    assert tops == sorted(tops)
    assert tops[1] > places[0][3], "the greeting is a line of its own"
    picture = seen(pdf)
    assert darkest(picture, places[3]) > darkest(picture, places[1]) + 30, "the unsaid is quieter"


def darkest(picture: object, place: paper.Box) -> int:
    box = tuple(round(side * paper.MM * paper.FINE) for side in place)
    return int(picture.crop(box).getextrema()[0])  # type: ignore[attr-defined]


def test_a_signature_never_stands_on_a_page_alone() -> None:
    for length in range(200, PART_MOST, 20):
        pdf = typeset(guided(length=length), language="en")
        last = paper.reader(pdf).pages[-1].extract_text()
        assert "kettle" in last, f"with parts of {length} characters:\n{last}"


# What the file says beside the letter: nothing.


def test_it_has_no_metadata_at_all() -> None:
    pdf = typeset(guided(), language="de")
    read = paper.reader(pdf)
    assert not read.metadata
    assert read.xmp_metadata is None
    assert "/Metadata" not in read.root_object
    for tells in ("Typst", "xmp", "xap", "Metadata", "Creat", "Producer", "Author", "ModDate"):
        assert tells.encode() not in pdf
    assert read.root_object["/Lang"] == TextStringObject("de"), "so that it is read aloud well"


def test_nothing_inside_the_file_names_anybody_a_place_or_a_moment() -> None:
    """Looked for in all of it, unpacked: a compressed stream hides its words from a search."""
    read = paper.reader(typeset(guided(), language="en"))
    inside = b"\n".join(unpacked(read)).lower()
    assert b"/lang" in inside, "this is where it would stand"
    home = (Path.home(), Path.cwd(), typesetting.TEMPLATE.parent, glyphs.FOLDER)
    tells = [str(folder) for folder in home if len(folder.parts) > 1]
    tells += ["typst", "krilla", "d:20", "author", "producer", "creat", time.strftime("%Y-%m")]
    assert [one for one in tells if one.lower().encode() in inside] == []
    assert read.trailer["/Info"] == DictionaryObject()


def unpacked(read: PdfReader) -> Iterator[bytes]:
    """Each object, with its stream if it is one of ours and not a font."""
    for number in range(1, read.trailer.raw_get("/Size")):
        one = read.get_object(number)
        yield str(one).encode()
        if isinstance(one, StreamObject) and "/Subtype" not in one and "/Length1" not in one:
            yield one.get_data()


def test_neither_user_nor_place_nor_clock_changes_a_byte(tmp_path: Path) -> None:
    """Its identifier too comes from the letter alone."""
    here = paged(KETTLE)
    first, second = paper.reader(here).trailer.raw_get("/ID")
    assert first == second
    code = f"import sys; from tests.bot.typeset import paged; \
sys.stdout.buffer.write(paged({KETTLE!r}))"
    foreign = {
        "HOME": str(tmp_path), "USER": "quendolyn", "HOSTNAME": "brightwater", "LANG": "de_DE",
        "TZ": "Pacific/Kiritimati", "SOURCE_DATE_EPOCH": "1", "TYPST_FONT_PATHS": str(tmp_path),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }  # fmt: skip
    elsewhere = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, cwd=tmp_path,
        env=os.environ | foreign,
    )  # fmt: skip
    assert elsewhere.stdout == here


def test_it_can_be_read_aloud_by_a_program() -> None:
    root = paper.reader(typeset(guided(), language="en")).root_object
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]


def test_the_same_letter_has_the_same_bytes_each_time() -> None:
    letter = guided() + free(" ".join([HEBREW, ARABIC, *EMOJI.values()]))
    here = hashlib.sha256(typeset(letter, language="en")).hexdigest()
    there = """
import hashlib
from bot.typesetting import typeset
from tests.bot.typeset import ARABIC, EMOJI, HEBREW, free, guided
letter = guided() + free(" ".join([HEBREW, ARABIC, *EMOJI.values()]))
print(hashlib.sha256(typeset(letter, language="en")).hexdigest())
"""
    elsewhere = subprocess.run(
        [sys.executable, "-c", there], capture_output=True, text=True, check=True
    )
    assert elsewhere.stdout.strip() == here


def test_all_fonts_are_in_the_file() -> None:
    pdf = paged(" ".join(["Дана", HEBREW, ARABIC, "😀 ✓ →", *OTHERS.values()]))
    fonts = fonts_of(pdf)
    assert len(fonts) >= 6
    assert all(is_embedded(font) for font in fonts)


# The fonts, and the work.


def test_the_fonts_are_those_in_the_folder_and_are_small() -> None:
    files = {path.name: path for path in glyphs.FOLDER.iterdir() if path.suffix in {".ttf", ".otf"}}
    assert set(glyphs.FONTS.values()) == set(files)
    assert sorted(typesetting._fonts().families()) == sorted(glyphs.FONTS)
    assert sum(path.stat().st_size for path in files.values()) < 3_000_000
    for path in files.values():
        with TTFont(path) as font:
            assert (
                "http://scripts.sil.org/OFL"
                in str(font["name"].getDebugName(14) or "").replace("https", "http")
                or path.name == "TwemojiMozilla.ttf"
            )
    assert "SIL OPEN FONT LICENSE" in (glyphs.FOLDER / "OFL.txt").read_text(encoding="utf-8")
    twemoji = (glyphs.FOLDER / "LICENSE-twemoji.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in twemoji
    assert "Attribution 4.0" in twemoji


@pytest.mark.parametrize(
    "text",
    [(KETTLE * 300)[:FREE_MOST], "a" * FREE_MOST, (HEBREW * 500)[:FREE_MOST], "😀" * FREE_MOST],
    ids=["words", "no space", "Hebrew", "emoji"],
)
def test_twenty_thousand_characters_take_less_than_two_seconds(text: str) -> None:
    paged("warm")
    before = time.process_time()  # of all threads; a busy machine does not count
    paged(text)
    assert time.process_time() - before < 2


async def test_meanwhile_the_rest_of_the_program_goes_on() -> None:
    turns = 0
    work = asyncio.create_task(asyncio.to_thread(paged, "ب " * 10_000))
    while not work.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert turns > 10
    assert page_count(await work) > 1


def test_when_the_typesetter_breaks_that_is_an_error_like_any_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Panic(BaseException):
        pass

    def breaks(*_args: object, **_kwargs: object) -> bytes:
        raise Panic("it quotes the letter")

    monkeypatch.setattr(typst, "compile", breaks)
    with pytest.raises(NotSet) as caught:
        paged("secret")
    assert caught.value.__cause__ is None
    assert "letter" not in str(caught.value)
