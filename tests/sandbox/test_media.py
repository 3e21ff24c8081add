"""The built-in picture and recording are what they say."""

from sandbox.media import (
    is_opus,
    mime_type,
    opus_seconds,
    picture_size,
    sample_picture,
    sample_voice,
)
from tests.sandbox.remote import ANN, Remote


def test_the_sample_picture_is_a_picture() -> None:
    assert mime_type(sample_picture()) == "image/png"
    assert picture_size(sample_picture()) == (320, 240)
    assert picture_size(b"no picture") is None


def test_the_sample_voice_is_opus_of_that_length() -> None:
    voice = sample_voice(4)
    assert is_opus(voice)
    assert mime_type(voice) == "audio/ogg"
    assert opus_seconds(voice) == 4
    assert not is_opus(sample_picture())


async def test_the_page_can_show_what_is_in_a_chat(ann: Remote) -> None:
    await ann.sim("POST", f"/users/{ANN}/messages", photo={}, caption="evening")
    seen = await ann.last(ANN)
    assert seen["caption"] == "evening"
    async with ann.session.get(ann.sandbox.url + seen["photo"]["url"]) as response:
        assert response.content_type == "image/png"
        assert await response.read() == sample_picture()
    async with ann.session.get(f"{ann.sandbox.url}/sim/files/none") as response:
        assert response.status == 404
