"""What a person is about to send, from the control API's words to the content of messages."""

from sandbox.acts import split, text_content
from sandbox.chat import Content
from sandbox.fields import Fields, WrongField
from sandbox.files import FileStore, photo_content, voice_content
from sandbox.media import sample_picture, sample_voice

KINDS = ("voice", "photo", "sticker", "contact", "location", "poll", "text")
LONGEST_SAMPLE = 600  # seconds


def contents(body: Fields, files: FileStore) -> list[Content]:
    """The messages that the body asks for: one, or several for a text that is too long for one."""
    kind = next((kind for kind in KINDS if kind in body), None)
    if kind is None:
        raise WrongField(f"a message needs one of: {', '.join(reversed(KINDS))}")
    if kind == "text":
        text = body.text("text")
        if not text.strip():
            raise WrongField("text has to have words")
        return [text_content(piece) for piece in split(text)]
    made = {
        "voice": _voice,
        "photo": _photo,
        "sticker": _sticker,
        "contact": _contact,
        "location": _location,
        "poll": _poll,
    }[kind](body.inner(kind), files)
    if body.text("caption").strip():
        made["caption"] = body.text("caption").strip()
    return [made]


def _voice(fields: Fields, files: FileStore) -> Content:
    duration = fields.whole("duration")
    data = fields.data("data")
    if data is None:
        duration = 3 if duration is None else duration
        if not 1 <= duration <= LONGEST_SAMPLE:
            raise WrongField(f"duration has to be between 1 and {LONGEST_SAMPLE} seconds")
        data = sample_voice(duration)
    content = voice_content(files.keep(data, "voice"), duration)
    if "voice" not in content:
        raise WrongField("a voice note has to be OGG/OPUS")
    return content


def _photo(fields: Fields, files: FileStore) -> Content:
    data = fields.data("data")
    return photo_content(files.keep(sample_picture() if data is None else data, "photos"))


def _sticker(fields: Fields, files: FileStore) -> Content:
    file = files.keep(sample_picture(), "stickers")
    size = {"width": 320, "height": 240, "is_animated": False, "is_video": False}
    emoji = {"emoji": fields.text("emoji", "👋")}
    return {"sticker": file.fields() | size | emoji | {"type": "regular"}}


def _contact(fields: Fields, _files: FileStore) -> Content:
    phone = fields.text("phone_number", "+15550100")
    return {"contact": {"phone_number": phone, "first_name": fields.text("first_name", "Kim")}}


def _location(fields: Fields, _files: FileStore) -> Content:
    latitude, longitude = fields.get("latitude"), fields.get("longitude")
    numbers = {"latitude": latitude or 0.0, "longitude": longitude or 0.0}
    if not all(type(number) in {int, float} for number in numbers.values()):
        raise WrongField("latitude and longitude have to be numbers")
    return {"location": numbers}


def _poll(fields: Fields, _files: FileStore) -> Content:
    options = fields.get("options") or ["Yes", "No"]
    if not isinstance(options, list):
        raise WrongField("options has to be a list")
    return {
        "poll": {
            "id": "1",
            "question": fields.text("question", "Tea?"),
            "options": [
                {"persistent_id": str(number), "text": str(option), "voter_count": 0}
                for number, option in enumerate(options)
            ],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": False,
            "members_only": False,
        }
    }
