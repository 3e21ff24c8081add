"""In which words each language asks for more than this channel is for; how a language is written
stands with its words of danger."""

from collections.abc import Mapping
from types import MappingProxyType

from care.boundary.meaning import Meaning
from care.boundary.words import de, en, es, fr, it, nl, pt, uk
from care.danger.words import LEXICONS as OF_DANGER
from care.listening.lexicon import Lexicon

_MEANINGS: Mapping[str, Mapping[Meaning, str]] = {
    "en": en.MEANINGS,
    "de": de.MEANINGS,
    "fr": fr.MEANINGS,
    "es": es.MEANINGS,
    "it": it.MEANINGS,
    "pt": pt.MEANINGS,
    "nl": nl.MEANINGS,
    "uk": uk.MEANINGS,
}


def _lexicon(language: str) -> Lexicon[Meaning]:
    written = OF_DANGER[language]
    return Lexicon(
        meanings=_MEANINGS[language],
        common=written.common,
        pauses=written.pauses,
        elides=written.elides,
        verb_last=written.verb_last,
        pro_drop=written.pro_drop,
    )


LEXICONS: Mapping[str, Lexicon[Meaning]] = MappingProxyType(
    {language: _lexicon(language) for language in _MEANINGS}
)
