"""What a list of one language is made of. The notation is that of care/danger_pattern.py."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    named: Mapping[str, str]
    """Groups of words that patterns name."""
    danger: tuple[str, ...]
    """Danger to oneself, unless denied, long ago, somebody else's, or in a story."""
    despite: tuple[str, ...]
    """The same, with a negation of its own: no wish to live."""
    others: tuple[str, ...]
    """Danger from somebody else, or to somebody else."""
    harmless: tuple[str, ...]
    """What is taken out before anything else is looked for: idioms."""
    no: str
    """Words that deny what follows."""
    reach: int
    """How many words a denial reaches over."""
    stops: str
    """Words over which no denial reaches: a clause of its own begins."""
    somebody: str
    """Subjects that are not the writer."""
    mine: str
    """Words that make it the writer's own after all: they are better off without me."""
    then: str
    """Verbs that say it was so once; with `now` in the clause it is so again."""
    then_behind: str = ""
    """The same, in languages where such a verb may come last."""
    after: tuple[str, ...]
    """Denials that follow: are gone, I never have."""
    long_ago: tuple[str, ...]
    """Times that are over."""
    now: tuple[str, ...]
    """Times that are not."""
    elsewhere: tuple[str, ...]
    """Films, books, work with patients: not the writer's own life."""
    core: str
    """Words, or beginnings of them, that nobody hides or spells out letter by letter but these."""
    keys: str
    """Long words that are found misspelt, too."""
    ordinary: str = ""
    """Words that are no misspelling of a key."""
    pauses: str = ""
    """Words before which a clause ends."""
    cyrillic: bool = False
    elides: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)
    """Short spellings of everyday words, as people type them."""
