"""The picture of dots: what is drawn, what is not, and whether it can be seen."""

import io
from typing import Any

from PIL import Image, ImageChops

from bot import pictures
from bot.pictures import BOTTOM, GROUND, HEIGHT, INK, LEFT, RIGHT, TOP, WIDTH, dots


def recipe(**given: Any) -> dict[str, Any]:
    return {"first": "2026-03-02", "last": "2026-12-02", "faces": [], "stories": []} | given


def drawn(**given: Any) -> Image.Image:
    return Image.open(io.BytesIO(dots(recipe(**given)))).convert("RGB")


def changed(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int] | None:
    """The smallest box around all that differs."""
    return ImageChops.difference(one, other).getbbox()


def middle(box: tuple[int, int, int, int] | None) -> tuple[float, float]:
    assert box is not None
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def test_the_better_the_face_the_higher_the_dot_and_nothing_else_changes() -> None:
    empty = drawn()
    places = [middle(changed(empty, drawn(faces=[[90, height]]))) for height in range(1, 6)]
    heights = [y for _x, y in places]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 5
    assert {round(x) for x, _y in places} == {round(places[0][0])}


def test_no_face_has_a_colour_of_its_own() -> None:
    colours = set()
    for height in range(1, 6):
        picture = drawn(faces=[[90, height]])
        x, y = middle(changed(drawn(), picture))
        colours.add(picture.getpixel((int(x), int(y))))
    assert len(colours) == 1


def test_a_quiet_time_is_drawn_as_nothing() -> None:
    both_ends = drawn(faces=[[0, 3], [275, 3]], stories=[0, 275])
    quiet = (LEFT + 80, 0, WIDTH - RIGHT - 80, HEIGHT)
    column = both_ends.crop((quiet[0], 0, quiet[0] + 1, HEIGHT))
    for x in range(quiet[0], quiet[2]):
        assert changed(column, both_ends.crop((x, 0, x + 1, HEIGHT))) is None


def test_a_story_is_a_mark_below_the_dots() -> None:
    _x, y = middle(changed(drawn(), drawn(stories=[90])))
    assert y > HEIGHT - BOTTOM


def test_a_letter_is_a_mark_of_its_own_that_a_story_of_the_same_day_does_not_hide() -> None:
    empty = drawn()
    letter, story = drawn(letters=[90]), drawn(stories=[90])
    places = zip(middle(changed(empty, letter)), middle(changed(empty, story)), strict=True)
    assert all(abs(one - other) <= 1 for one, other in places)
    assert changed(letter, story) is not None
    assert changed(story, drawn(stories=[90], letters=[90])) is not None
    assert drawn(letters=[]).tobytes() == empty.tobytes()


def test_everything_stays_inside_at_both_ends_and_on_a_single_day() -> None:
    for given in (
        {"faces": [[0, 1], [275, 5]], "stories": [0, 275]},
        {"last": "2026-03-02", "faces": [[0, 5]], "stories": [0]},
        {"last": "2036-03-02", "faces": [[3653, 1]]},
    ):
        box = changed(Image.new("RGB", (WIDTH, HEIGHT), GROUND), drawn(**given))
        assert box is not None
        assert box[0] > 10
        assert box[1] >= TOP - 30
        assert box[2] < WIDTH - 10
        assert box[3] < HEIGHT - 10


def test_it_has_its_own_ground_and_enough_contrast_for_light_and_dark_chats() -> None:
    assert Image.open(io.BytesIO(dots(recipe()))).mode in {"RGB", "P"}, "nothing shines through"
    assert contrast(INK, GROUND) > 7
    assert contrast(pictures.FAINT, GROUND) > 1.5


def contrast(one: str, other: str) -> float:
    """As the Web Content Accessibility Guidelines define it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
