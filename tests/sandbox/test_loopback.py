"""Only this machine drives the sandbox, and no page of somebody else."""

from pathlib import Path

import pytest
from yarl import URL

from sandbox.loopback import host_name, is_loopback
from tests.sandbox.remote import Remote


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1:8080", True),
        ("127.0.0.1", True),
        ("localhost:8080", True),
        ("[::1]:8080", True),
        ("app.localhost", True),
        ("example.org", False),
        ("localhost.example.org", False),
        ("127.0.0.1.example.org:8080", False),
        ("192.168.1.2", False),
        ("", False),
    ],
)
def test_which_names_are_this_machine(host: str, loopback: bool) -> None:
    assert is_loopback(host_name(host)) is loopback


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example.org"},
        {"Origin": "http://evil.example.org"},
        {"Origin": "http://localhost:1"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_a_page_elsewhere_cannot_drive_it(remote: Remote, headers: dict[str, str]) -> None:
    url = remote.sandbox.url
    for path in ("/sim/users/101/block", f"/bot{remote.sandbox.token}/getMe"):
        async with remote.session.post(url + path, headers=headers) as response:
            assert response.status == 403
            assert "error" in await response.json()
    users = (await remote.sim("GET", "/users"))["users"]
    assert [user["blocked"] for user in users] == [False] * 3


async def test_its_own_page_may(remote: Remote) -> None:
    url = f"{remote.sandbox.url}/sim/users/101/block"
    headers = {"Origin": remote.sandbox.url, "Sec-Fetch-Site": "same-origin"}
    async with remote.session.post(url, headers=headers) as response:
        assert response.status == 200


async def test_the_page_comes_with_a_strict_policy(
    remote: Remote, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sandbox.pages.PAGE", tmp_path)
    (tmp_path / "index.html").write_text("<!doctype html>")
    (tmp_path / "app.js").write_text("'use strict'")
    (tmp_path / ".hidden").write_text("no")
    for path, kind in (("/", "html"), ("/page/app.js", "javascript")):
        async with remote.session.get(remote.sandbox.url + path) as response:
            assert response.status == 200
            assert response.content_type.endswith(kind)
            policy = response.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'self';")
            assert "unsafe" not in policy
            assert response.headers["Cache-Control"] == "no-cache"
    for path in ("/page/none.js", "/page/.hidden", "/page/..%2fserver.py", "/page/"):
        async with remote.session.get(URL(remote.sandbox.url + path, encoded=True)) as response:
            assert response.status == 404
