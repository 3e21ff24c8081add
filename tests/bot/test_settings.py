"""Each setting is explained, and a wrong one is named without being shown."""

import re
from pathlib import Path

import pytest
from dotenv import dotenv_values
from pydantic import ValidationError

from bot.settings import PREFIX, Settings, wrong_values
from bot.spelling import misspelt
from tests.bot.program import ROOT, outcome

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
CANARY = "canary"
SECRET = "a-webhook-secret-of-ours"

# A value that cannot be meant; each holds the canary, or is a number nobody would show.
WRONG = {
    "telegram_token": "123456:canary",
    "telegram_api_url": "canary.example.org",
    "database_url": "mysql://canary:canary@localhost/canary",
    "secret_keys": "canary",
    "key_file": "canary-folder",
    "backup_folder": "canary-file",
    "admin_ids": "5,canary",
    "webhook_url": "ftp://canary.example.org",
    "webhook_secret": "canary with spaces in it",
    "http_host": "http://canary",
    "http_port": "70123",
    "default_language": "canary",
    "danger_lists": "en, canary",
    "log_level": "canary",
    "log_format": "canary",
}


@pytest.fixture(autouse=True)
def _somewhere_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "canary-folder").mkdir()
    (tmp_path / "canary-file").touch()


def complaints() -> list[str]:
    with pytest.raises(ValidationError) as caught:
        Settings()
    assert CANARY not in str(caught.value), "nor does a crash show it"
    return wrong_values(caught.value)


def test_the_example_lists_every_setting_and_no_other() -> None:
    listed = re.findall(rf"^# {PREFIX}(\w+)=", EXAMPLE, flags=re.MULTILINE)
    assert sorted(listed) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_explains_each_setting_just_before_it() -> None:
    for paragraph in EXAMPLE.strip().split("\n\n")[1:]:
        *comment, setting = paragraph.splitlines()
        assert setting.startswith(f"# {PREFIX}"), f"no setting at the end of:\n{paragraph}"
        assert len(" ".join(comment)) > 20, f"no comment before {setting}"
        assert not any(line.startswith(f"# {PREFIX}") and "=" in line for line in comment)


def test_the_example_shows_what_happens_by_default(tmp_path: Path) -> None:
    filled = re.sub(rf"^# ({PREFIX}\w+=)", r"\1", EXAMPLE, flags=re.MULTILINE)
    by_default = Settings()
    (tmp_path / ".env").write_text(filled, encoding="utf-8")
    assert Settings() == by_default
    shown = {name for name, value in dotenv_values(tmp_path / ".env").items() if value}
    has_default = {
        PREFIX + name.upper() for name, field in Settings.model_fields.items() if field.default
    }
    assert shown == has_default


def test_every_setting_has_a_wrong_value_here() -> None:
    assert WRONG.keys() == Settings.model_fields.keys()


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_value_is_named_and_not_shown(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PREFIX + name.upper(), WRONG[name])
    (complaint,) = complaints()
    assert complaint.startswith(f"{PREFIX}{name.upper()}: ")
    assert CANARY not in complaint
    assert WRONG[name] not in complaint


def test_all_wrong_values_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_HTTP_PORT", "many")
    monkeypatch.setenv("AFTERWORD_LOG_LEVEL", "LOUD")
    assert [complaint.partition(":")[0] for complaint in complaints()] == [
        "AFTERWORD_HTTP_PORT", "AFTERWORD_LOG_LEVEL",
    ]  # fmt: skip


def test_a_webhook_needs_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_WEBHOOK_URL", "https://bot.example.org/t")
    (complaint,) = complaints()
    assert "AFTERWORD_WEBHOOK_SECRET is missing" in complaint
    monkeypatch.setenv("AFTERWORD_WEBHOOK_SECRET", SECRET)
    assert str(Settings().webhook_url) == "https://bot.example.org/t"


@pytest.mark.parametrize("url", ["http://bot.example.org/", "https://bot.example.org:8080/"])
def test_telegram_delivers_only_where_it_delivers(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("AFTERWORD_WEBHOOK_URL", url)
    (complaint,) = complaints()
    assert "https://" in complaint
    assert "8443" in complaint
    monkeypatch.setenv("AFTERWORD_TELEGRAM_API_URL", "http://127.0.0.1:8081")
    assert Settings().webhook_url, "a Bot API server of one's own delivers anywhere"


def test_admins_are_a_list_of_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_ADMIN_IDS", " 5, 7000000000 ,")
    assert Settings().admin_ids == {5, 7_000_000_000}
    monkeypatch.setenv("AFTERWORD_ADMIN_IDS", "-100123")
    (complaint,) = complaints()
    assert complaint.startswith("AFTERWORD_ADMIN_IDS: ")


def test_an_empty_value_is_none_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_TELEGRAM_TOKEN", "")
    assert Settings().token is None


def test_the_environment_goes_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("AFTERWORD_HTTP_PORT=1111\nAFTERWORD_LOG_LEVEL=error\n")
    monkeypatch.setenv("AFTERWORD_HTTP_PORT", "2222")
    settings = Settings()
    assert (settings.http_port, settings.log_level) == (2222, "ERROR")


def test_settings_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_TELEGRAM_TOKEN", "123456789:canary-canary-canary-canary")
    monkeypatch.setenv("AFTERWORD_DATABASE_URL", "postgresql://bot:canary@localhost/bot")
    monkeypatch.setenv("AFTERWORD_WEBHOOK_SECRET", "canary-canary-canary-canary")
    settings = Settings()
    assert CANARY not in repr(settings)
    assert CANARY not in str(settings.model_dump())


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("AFTERWORD_TELEGRAM_TOKN", "AFTERWORD_TELEGRAM_TOKEN"),
        ("AFTERWORD_TOKEN_TELEGRAM", None),
        ("AFTERWORD_ADMIN_ID", "AFTERWORD_ADMIN_IDS"),
        ("AFTERWORD_HTTPPORT", "AFTERWORD_HTTP_PORT"),
        ("AFTERWORD_SECRET_KEY", "AFTERWORD_SECRET_KEYS"),
        ("AFTERWORD_LOGLEVEL", "AFTERWORD_LOG_LEVEL"),
        ("AFTERWORD_COLOUR", None),
    ],
)
def test_a_misspelt_name_gets_the_likeliest_one(given: str, meant: str | None) -> None:
    (complaint,) = misspelt({given: CANARY}, Path(".env"))
    assert complaint.startswith(f"{given} is not a setting")
    assert complaint.endswith(f"Did you mean {meant}?" if meant else "See .env.example.")
    assert CANARY not in complaint


def test_names_are_looked_at_in_the_file_too_and_only_ours(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DATABASE=other\nAFTERWORD_LOG_LEVL=INFO\nafterword_log_format=json\n")
    assert len(misspelt({"AFTERWORDS": "x", "PATH": "x"}, file)) == 1


async def test_the_program_names_all_that_is_wrong_and_ends_with_two(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "AFTERWORD_TELEGRAM_TOKN=canary\nAFTERWORD_HTTP_PORT=canary\nAFTERWORD_WEBHOOK_URL=canary\n"
    )
    code, told = await outcome(tmp_path, "run", log_level="canary")
    assert code == 2
    assert "AFTERWORD_TELEGRAM_TOKN is not a setting" in told.err
    assert "Did you mean AFTERWORD_TELEGRAM_TOKEN?" in told.err
    assert "AFTERWORD_WEBHOOK_URL: " in told.err
    assert "AFTERWORD_LOG_LEVEL: " in told.err
    assert CANARY not in told.told
    assert "Traceback" not in told.told


async def test_a_settings_file_that_is_no_text_is_an_error_with_its_name(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"AFTERWORD_LOG_LEVEL=\xff\xfe\n")
    code, told = await outcome(tmp_path, "run")
    assert code == 2
    assert told.err.strip() == ".env cannot be read: it is not UTF-8 text."
