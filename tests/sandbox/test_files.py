"""Files go up by multipart, down by getFile, and around by file_id."""

import base64
import io
import json
from typing import Any

import aiohttp
import pytest

from sandbox.files import LARGEST_DOWNLOAD, LARGEST_PHOTO
from sandbox.media import sample_picture, sample_voice
from tests.sandbox.remote import ANN, Remote

JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwc"
    "KDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QA"
    "FBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAAPwA//9k="
)


async def upload(
    remote: Remote, method: str, files: dict[str, tuple[str, bytes]], **params: str
) -> dict[str, Any]:
    form = aiohttp.FormData({"chat_id": str(ANN), **params})
    for field, (name, data) in files.items():
        form.add_field(field, io.BytesIO(data), filename=name)
    async with remote.session.post(f"{remote.bot_url}/{method}", data=form) as response:
        answer: dict[str, Any] = await response.json()
        return answer


async def download(remote: Remote, file_id: str) -> bytes:
    file = await remote.ok("getFile", file_id=file_id)
    url = f"{remote.sandbox.url}/file/bot{remote.sandbox.token}/{file['file_path']}"
    async with remote.session.get(url) as response:
        assert response.status == 200
        data = await response.read()
    assert len(data) == file["file_size"]
    return data


async def test_a_photo_is_measured_and_can_be_sent_again(ann: Remote) -> None:
    answer = await upload(ann, "sendPhoto", {"photo": ("a.jpg", JPEG)}, caption="one")
    (photo,) = answer["result"]["photo"]
    assert (photo["width"], photo["height"], photo["file_size"]) == (1, 1, len(JPEG))
    assert await download(ann, photo["file_id"]) == JPEG
    again = await ann.ok("sendPhoto", chat_id=ANN, photo=photo["file_id"])
    assert again["photo"][0]["file_unique_id"] == photo["file_unique_id"]
    assert "caption" not in again


async def test_a_document_keeps_its_name(ann: Remote) -> None:
    files = {"paper": ("letter.pdf", b"%PDF-1.7 ...")}
    answer = await upload(ann, "sendDocument", files, document="attach://paper")
    document = answer["result"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("letter.pdf", "application/pdf")
    assert (await ann.last(ANN))["document"]["file_name"] == "letter.pdf"
    (call,) = (await ann.sim("GET", "/calls?after=2"))["calls"]
    assert call["params"]["document"] == {"file_name": "letter.pdf", "size": 12}


async def test_a_voice_note_is_opus_and_anything_else_a_document(ann: Remote) -> None:
    answer = await upload(ann, "sendVoice", {"voice": ("a.ogg", sample_voice(2))})
    assert answer["result"]["voice"]["duration"] == 2
    answer = await upload(ann, "sendVoice", {"voice": ("a.wav", b"RIFF")})
    assert answer["result"]["document"]["file_name"] == "a.wav"


async def test_what_a_person_sends_can_be_fetched(ann: Remote) -> None:
    data = base64.b64encode(JPEG).decode()
    await ann.sim("POST", f"/users/{ANN}/messages", photo={"data": data})
    await ann.sim("POST", f"/users/{ANN}/messages", voice={"duration": 4})
    photo, voice = [update["message"] for update in await ann.updates()]
    assert await download(ann, photo["photo"][-1]["file_id"]) == JPEG
    assert voice["voice"]["duration"] == 4
    assert await download(ann, voice["voice"]["file_id"]) == sample_voice(4)
    for wrong in ({"photo": {"data": "***"}}, {"voice": {"data": data}}):
        await ann.sim("POST", f"/users/{ANN}/messages", 400, **wrong)


async def test_an_album_comes_whole_or_not_at_all(ann: Remote) -> None:
    files = {"one": ("1.jpg", JPEG), "two": ("2.png", sample_picture())}
    media = [
        {"type": "photo", "media": "attach://one", "caption": "both"},
        {"type": "photo", "media": "attach://two"},
    ]
    answer = await upload(ann, "sendMediaGroup", files, media=json.dumps(media))
    first, second = answer["result"]
    assert first["caption"] == "both"
    assert first["media_group_id"] == second["media_group_id"]
    count = len((await ann.chat(ANN))["messages"])
    media[1]["media"] = "attach://three"
    answer = await upload(ann, "sendMediaGroup", files, media=json.dumps(media))
    assert answer["ok"] is False
    assert len((await ann.chat(ANN))["messages"]) == count


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "file must be non-empty"),
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (sample_picture()[:40], "IMAGE_PROCESS_FAILED"),
    ],
)
async def test_what_is_no_photo_is_refused(ann: Remote, data: bytes, words: str) -> None:
    answer = await upload(ann, "sendPhoto", {"photo": ("a.jpg", data)})
    assert answer["description"] == f"Bad Request: {words}"


async def test_a_photo_has_at_most_10_megabytes(ann: Remote) -> None:
    answer = await upload(ann, "sendPhoto", {"photo": ("a.jpg", JPEG + bytes(LARGEST_PHOTO))})
    assert answer["description"] == (
        f"Bad Request: file of size {LARGEST_PHOTO + len(JPEG)} bytes is too big for a photo; "
        f"the maximum size is {LARGEST_PHOTO} bytes"
    )


async def test_a_file_too_large_to_fetch_is_refused(ann: Remote) -> None:
    files = {"document": ("big", bytes(LARGEST_DOWNLOAD + 1))}
    file_id = (await upload(ann, "sendDocument", files))["result"]["document"]["file_id"]
    assert await ann.refused("getFile", file_id=file_id) == "Bad Request: file is too big"


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendPhoto", {"photo": "nothing"}, "wrong file identifier/HTTP URL specified"),
        (
            "sendPhoto",
            {"photo": "https://example.org/a.jpg"},
            "the sandbox does not fetch files from the web; upload them",
        ),
        ("getFile", {"file_id": "nothing"}, "invalid file_id"),
    ],
)
async def test_an_unknown_file_is_refused(
    ann: Remote, method: str, params: dict[str, str], words: str
) -> None:
    assert await ann.refused(method, 400, chat_id=ANN, **params) == f"Bad Request: {words}"


async def test_a_caption_has_1024_characters(ann: Remote) -> None:
    answer = await upload(ann, "sendPhoto", {"photo": ("a.jpg", JPEG)}, caption="x" * 1024)
    where = {"chat_id": ANN, "message_id": answer["result"]["message_id"]}
    edited = await ann.ok("editMessageCaption", **where, caption="<u>new</u>", parse_mode="HTML")
    assert edited["caption_entities"] == [{"type": "underline", "offset": 0, "length": 3}]
    words = "Bad Request: message caption is too long"
    assert await ann.refused("editMessageCaption", **where, caption="x" * 1025) == words
    words = "Bad Request: there is no text in the message to edit"
    assert await ann.refused("editMessageText", **where, text="x") == words


async def test_a_download_needs_the_token_and_a_known_path(ann: Remote) -> None:
    for path, status in (("bot1:wrong/photos/file_0.jpg", 401), (f"bot{ann.sandbox.token}/x", 404)):
        async with ann.session.get(f"{ann.sandbox.url}/file/{path}") as response:
            assert response.status == status
