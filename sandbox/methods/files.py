"""Fetching files: from a file_id to the path under which the file can be downloaded."""

from typing import Any

from sandbox.files import LARGEST_DOWNLOAD
from sandbox.refusal import bad_request
from sandbox.schema import Params
from sandbox.world import World


def get_file(world: World, params: Params) -> dict[str, Any]:
    file = world.files.by_id(params["file_id"])
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.data) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return file.fields() | {"file_path": file.path}
