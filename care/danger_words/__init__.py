"""The words of danger, one module for each language, as data."""

from collections.abc import Mapping
from types import MappingProxyType

from care.danger_words import de, en, es, fr, it, nl, pt, uk
from care.danger_words.words import Words

LANGUAGES: Mapping[str, Words] = MappingProxyType(
    {
        "en": en.WORDS,
        "de": de.WORDS,
        "fr": fr.WORDS,
        "es": es.WORDS,
        "it": it.WORDS,
        "pt": pt.WORDS,
        "nl": nl.WORDS,
        "uk": uk.WORDS,
    }
)
