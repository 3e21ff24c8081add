"""The settings: one class, read once from the environment and `.env`, and passed on."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Self

from pydantic import (
    Field,
    HttpUrl,
    PositiveInt,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from care.danger.words import LEXICONS
from storage.vault import keys_from_text
from texts.catalog import FOLDER as CATALOGS

PREFIX = "AFTERWORD_"
FILE = Path(".env")
TELEGRAM = "api.telegram.org"

_TOKEN = re.compile(r"[0-9]{5,}:[A-Za-z0-9_-]{20,}")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
_HOST = re.compile(r"[A-Za-z0-9_.:%-]+")  # a name, or an address of either kind
_DATABASES = ("sqlite", "sqlite+aiosqlite", "postgresql", "postgresql+asyncpg", "postgres")
_WEBHOOK_PORTS = (80, 88, 443, 8443)  # where Telegram's own servers deliver


class LogFormat(StrEnum):
    CONSOLE = "console"
    JSON = "json"


class LogLevel(StrEnum):
    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class Settings(BaseSettings):
    """What an operator can choose. Each is `AFTERWORD_…` in the environment or in `.env`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",  # `.env` may hold other programs' settings; misspelt ones: bot.spelling
        hide_input_in_errors=True,
        frozen=True,
    )

    telegram_token: SecretStr | None = None
    telegram_api_url: HttpUrl = HttpUrl(f"https://{TELEGRAM}")
    database_url: SecretStr = SecretStr("sqlite+aiosqlite:///data/afterword.db")
    secret_keys: SecretStr | None = None
    key_file: Path = Path("data/afterword.key")
    backup_folder: Path | None = None
    admin_ids: Annotated[frozenset[PositiveInt], NoDecode] = frozenset()
    webhook_url: HttpUrl | None = None
    webhook_secret: SecretStr | None = None
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=0, le=65535)
    default_language: str = "en"
    danger_lists: Annotated[frozenset[str], NoDecode] = frozenset()
    log_level: LogLevel = LogLevel.INFO
    log_format: LogFormat = LogFormat.CONSOLE

    @field_validator("telegram_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("a token from @BotFather looks like 123456789:AA…; copy it whole")
        return value

    @field_validator("database_url")
    @classmethod
    def _names_a_database(cls, value: SecretStr) -> SecretStr:
        kind, found, _rest = value.get_secret_value().partition("://")
        if not found or kind not in _DATABASES:
            raise ValueError("it must begin with sqlite+aiosqlite:/// or postgresql://")
        return value

    @field_validator("secret_keys")
    @classmethod
    def _are_keys(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            keys_from_text(value.get_secret_value())
        return value

    @field_validator("key_file")
    @classmethod
    def _may_be_a_file(cls, value: Path) -> Path:
        if value.is_dir():
            raise ValueError("this is a folder; name a file")
        return value

    @field_validator("backup_folder")
    @classmethod
    def _may_be_a_folder(cls, value: Path | None) -> Path | None:
        if value is not None and value.exists() and not value.is_dir():
            raise ValueError("this is a file; name a folder")
        return value

    @field_validator("danger_lists")
    @classmethod
    def _have_a_list(cls, value: frozenset[str]) -> frozenset[str]:
        if not value <= LEXICONS.keys():
            raise ValueError(f"choose among {', '.join(LEXICONS)}, with commas between")
        return value

    @field_validator("admin_ids", "danger_lists", mode="before")
    @classmethod
    def _split_ids(cls, value: object) -> object:
        if isinstance(value, str):
            return frozenset(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _fits_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("use 16 to 256 characters of A-Z, a-z, 0-9, _ and -")
        return value

    @field_validator("http_host")
    @classmethod
    def _is_a_host(cls, value: str) -> str:
        if not _HOST.fullmatch(value):
            raise ValueError("give a name or an address of this machine alone, such as 127.0.0.1")
        return value

    @field_validator("default_language")
    @classmethod
    def _has_a_catalog(cls, value: str) -> str:
        languages = sorted({file.parent.name for file in CATALOGS.glob("*/*.ftl")})
        if value not in languages:
            raise ValueError(f"choose one of: {', '.join(languages)}")
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> Self:
        if self.webhook_url is None:
            return self
        if self.webhook_secret is None:
            raise ValueError(
                "AFTERWORD_WEBHOOK_SECRET is missing: without it anyone could send updates to "
                "AFTERWORD_WEBHOOK_URL. Make one: openssl rand -hex 32"
            )
        url = self.webhook_url
        if self.telegram_api_url.host == TELEGRAM and (
            url.scheme != "https" or url.port not in _WEBHOOK_PORTS
        ):
            raise ValueError(
                "AFTERWORD_WEBHOOK_URL: Telegram delivers only to https:// on one of the ports "
                + ", ".join(map(str, _WEBHOOK_PORTS))
            )
        return self

    @property
    def token(self) -> str | None:
        return self.telegram_token.get_secret_value() if self.telegram_token else None

    @property
    def api_url(self) -> str:
        return str(self.telegram_api_url).rstrip("/")


def wrong_values(error: ValidationError) -> list[str]:
    """One sentence for each setting that cannot be used: its name, never its value."""
    sentences = []
    for fault in error.errors(include_url=False, include_context=False, include_input=False):
        reason = fault["msg"].removeprefix("Value error, ")
        name = f"{PREFIX}{str(fault['loc'][0]).upper()}: " if fault["loc"] else ""
        sentences.append(name + reason)
    return sentences
