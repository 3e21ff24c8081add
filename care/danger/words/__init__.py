"""The words of danger, one module for each language, as data."""

from importlib import import_module
from importlib.util import find_spec

from care.danger.meaning import Meaning
from care.listening.lexicon import Lexicon

LEXICONS: dict[str, Lexicon[Meaning]] = {}
for _language in ("en", "de", "fr", "es", "it", "pt", "nl", "uk"):
    if find_spec(f"care.danger.words.{_language}"):
        try:
            LEXICONS[_language] = import_module(f"care.danger.words.{_language}").LEXICON
        except Exception as _failure:  # half-written while the others write
            print(f"{_language}: {type(_failure).__name__}: {_failure}")  # noqa: T201
