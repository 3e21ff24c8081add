"""Files in the sandbox, in memory: what was uploaded, by whom it can be fetched again."""

import secrets
from dataclasses import dataclass
from typing import Any

from sandbox.media import is_opus, mime_type, opus_seconds, picture_size
from sandbox.refusal import bad_request
from sandbox.schema import Upload

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_UPLOAD = 50 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024
_ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "audio/ogg": "oga",
    "application/pdf": "pdf",
}


@dataclass(slots=True, frozen=True)
class File:
    """One file, under the two ids Telegram gives it."""

    file_id: str
    file_unique_id: str
    path: str
    file_name: str
    mime_type: str
    data: bytes

    def fields(self) -> dict[str, Any]:
        """The fields that every kind of file has in the Bot API."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.file_unique_id,
            "file_size": len(self.data),
        }


class FileStore:
    """All files, by file_id, by unique id and by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_unique_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}

    def keep(self, data: bytes, folder: str, file_name: str = "") -> File:
        if not data:
            raise bad_request("file must be non-empty")
        kind = mime_type(data)
        number = len(self._by_id)
        path = f"{folder}/file_{number}.{_ENDINGS.get(kind, 'bin')}"
        file = File(
            file_id=f"AgAC{secrets.token_urlsafe(40)}",
            file_unique_id=f"AQAD{secrets.token_urlsafe(9)}",
            path=path,
            file_name=file_name or path.rpartition("/")[2],
            mime_type=kind,
            data=data,
        )
        self._by_id[file.file_id] = file
        self._by_unique_id[file.file_unique_id] = file
        self._by_path[path] = file
        return file

    def given(self, given: Upload | str, folder: str) -> File:
        """The file a call means: a new one, or by its file_id one that is here already."""
        if isinstance(given, Upload):
            if len(given.data) > LARGEST_UPLOAD:
                raise bad_request("file is too big")
            return self.keep(given.data, folder, given.file_name)
        if given in self._by_id:
            return self._by_id[given]
        if given.startswith(("http://", "https://")):
            raise bad_request("the sandbox does not fetch files from the web; upload them")
        raise bad_request("wrong file identifier/HTTP URL specified")

    def by_id(self, file_id: str) -> File | None:
        return self._by_id.get(file_id)

    def by_unique_id(self, unique_id: str) -> File | None:
        return self._by_unique_id.get(unique_id)

    def by_path(self, path: str) -> File | None:
        return self._by_path.get(path)


def photo_content(file: File) -> dict[str, Any]:
    """A photo's part of a message. Raises Refusal for what Telegram takes for no photo."""
    if len(file.data) > LARGEST_PHOTO:
        raise bad_request(
            f"file of size {len(file.data)} bytes is too big for a photo; "
            f"the maximum size is {LARGEST_PHOTO} bytes"
        )
    size = picture_size(file.data)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return {"photo": [{**file.fields(), "width": width, "height": height}]}


def document_content(file: File) -> dict[str, Any]:
    """A document's part of a message."""
    names = {"file_name": file.file_name, "mime_type": file.mime_type}
    return {"document": {**file.fields(), **names}}


def voice_content(file: File, duration: int | None) -> dict[str, Any]:
    """A voice note's part of a message; what is no OGG/OPUS becomes a document, as at Telegram."""
    if not is_opus(file.data):
        return document_content(file)
    seconds = opus_seconds(file.data) if duration is None else duration
    return {"voice": {**file.fields(), "duration": seconds, "mime_type": "audio/ogg"}}
