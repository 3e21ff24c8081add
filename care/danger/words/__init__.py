"""The words of danger, one module for each language, as data."""

from collections.abc import Mapping
from types import MappingProxyType

from care.danger.meaning import Meaning
from care.danger.words import de, en, es, fr, it, nl, pt, uk
from care.listening.lexicon import Lexicon

LEXICONS: Mapping[str, Lexicon[Meaning]] = MappingProxyType(
    {
        "en": en.LEXICON,
        "de": de.LEXICON,
        "fr": fr.LEXICON,
        "es": es.LEXICON,
        "it": it.LEXICON,
        "pt": pt.LEXICON,
        "nl": nl.LEXICON,
        "uk": uk.LEXICON,
    }
)
