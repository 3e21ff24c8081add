"""Reads a letter that was set on paper: its words, its glyphs, its metadata, and its ink."""

import io
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2
from PIL import Image, ImageChops
from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

MM = 72 / 25.4  # points in a millimetre
FINE = 2  # dots in a point, when a page is looked at

Box = tuple[float, float, float, float]  # left, top, right, bottom, in millimetres


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf), strict=True)


def words(pdf: bytes) -> str:
    """All of it, with one space wherever there is any."""
    return spaced(" ".join(page.extract_text() for page in reader(pdf).pages))


def spaced(text: str) -> str:
    return " ".join(text.split())


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def page_count(pdf: bytes) -> int:
    return len(reader(pdf).pages)


def seen(pdf: bytes, number: int = 0) -> Image.Image:
    """A page as it looks, in grey."""
    with opened(pdf) as document:
        page = document[number]
        picture: Image.Image = page.render(scale=FINE).to_pil().convert("L")
        page.close()
        return picture


def ink(picture: Image.Image) -> Box | None:
    """The smallest box around all that is drawn; None: the page is empty."""
    box = ImageChops.invert(picture).point(lambda dark: 255 if dark > 40 else 0).getbbox()
    if box is None:
        return None
    left, top, right, bottom = (side / FINE / MM for side in box)
    return left, top, right, bottom


def place_of(pdf: bytes, text: str) -> Box:
    """Around the first time that this stands on the first page."""
    with opened(pdf) as document:
        page = document[0]
        height = page.get_height()
        textpage = page.get_textpage()
        found = textpage.search(text, match_case=True).get_next()
        assert found is not None, f"{text!r} does not stand there"
        boxes = [textpage.get_charbox(found[0] + at) for at in range(found[1])]
        textpage.close()
        page.close()
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return (
        min(lefts) / MM,
        (height - max(tops)) / MM,
        max(rights) / MM,
        (height - min(bottoms)) / MM,
    )


def glyph_counts(pdf: bytes) -> tuple[int, int]:
    """How many glyphs are drawn, and how many of them are the box for what a font does not have."""
    drawn = boxes = 0
    for page in reader(pdf).pages:
        for font, codes in _strings(page):
            wide = font["/Subtype"] == "/Type0"
            drawn += len(codes) // (2 if wide else 1)
            if wide:
                boxes += sum(not any(codes[at : at + 2]) for at in range(0, len(codes), 2))
    return drawn, boxes


def _strings(page: PageObject) -> Iterator[tuple[Any, bytes]]:
    """What is drawn, with the font it is drawn in."""
    resources: Any = page["/Resources"]
    fonts = resources.get("/Font", {})
    font: Any = None
    for operands, operator in ContentStream(page["/Contents"].get_object(), page.pdf).operations:
        if operator == b"Tf":
            font = fonts[operands[0]].get_object()
        elif operator in {b"Tj", b"TJ"}:
            for one in operands[0] if operator == b"TJ" else operands:
                if hasattr(one, "original_bytes"):
                    yield font, one.original_bytes


def fonts_of(pdf: bytes) -> list[Any]:
    """Each font that a page names."""
    found: dict[Any, Any] = {}
    for page in reader(pdf).pages:
        resources: Any = page["/Resources"]
        for reference in resources.get("/Font", {}).values():
            found[reference.idnum if hasattr(reference, "idnum") else id(reference)] = (
                reference.get_object()
            )
    return list(found.values())


def is_embedded(font: Any) -> bool:
    if font["/Subtype"] == "/Type3":
        return bool(font["/CharProcs"])
    descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
    return bool(descriptor.keys() & {"/FontFile", "/FontFile2", "/FontFile3"})


def name_of(character: str) -> str:
    """What stands for a character that no font has."""
    return f"[{unicodedata.name(character, '') or f'U+{ord(character):04X}'}]"
