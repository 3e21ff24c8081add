"""Finds AFTERWORD_ variables that no setting has, which would otherwise be ignored in silence."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from dotenv import dotenv_values
from rapidfuzz import fuzz, process

from bot.settings import PREFIX, Settings

_LIKE_ENOUGH = 70  # of 100; below that a suggestion would only mislead


def known_names() -> list[str]:
    return [PREFIX + name.upper() for name in Settings.model_fields]


def given_names(environment: Mapping[str, str], file: Path) -> set[str]:
    """The AFTERWORD_ names in the environment and in `.env`; their values are not looked at."""
    in_file: Iterable[str] = (
        dotenv_values(file, interpolate=False, encoding="utf-8") if file.is_file() else ()
    )
    return {name for name in (*environment, *in_file) if name.upper().startswith(PREFIX)}


def misspelt(environment: Mapping[str, str], file: Path) -> list[str]:
    """One sentence for each name that is not a setting, with the likeliest one that is."""
    known = known_names()
    complaints = []
    for name in sorted(given_names(environment, file)):
        if name.upper() in known:
            continue
        likeliest = process.extractOne(
            name.upper().removeprefix(PREFIX),
            [one.removeprefix(PREFIX) for one in known],
            scorer=fuzz.ratio,
            score_cutoff=_LIKE_ENOUGH,
        )
        hint = f" Did you mean {PREFIX}{likeliest[0]}?" if likeliest else " See .env.example."
        complaints.append(f"{name} is not a setting of Afterword.{hint}")
    return complaints
