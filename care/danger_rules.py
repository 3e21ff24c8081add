"""Weighs each sentence by the words of one language: what is said, and what takes it back."""

import re
from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from itertools import chain

from rapidfuzz.distance import OSA

from care.danger_pattern import Pattern, any_of, compiled, plain
from care.danger_text import Reader, Sentence, sentences
from care.danger_words.words import Words


class Danger(StrEnum):
    """Which card is shown."""

    SELF = "self"
    OTHERS = "others"


_BLANK = "~ "


class Lexicon:
    """The words that a language's patterns are made of, and how to find one that is disguised."""

    def __init__(self, words: Words, patterns: Iterable[str]) -> None:
        spelled = chain.from_iterable(re.findall(r"[^\W\d_]+\*?", one) for one in patterns)
        parts = {plain(one) for one in spelled}
        self._whole = {one for one in parts if not one.endswith("*")}
        self._core = sorted({plain(one) for one in words.core.split()}, key=len, reverse=True)
        self._whole |= {one.rstrip("*") for one in self._core}
        self._whole |= {plain(one) for one in words.keys.split()}
        self._beginnings = {one[:-1] for one in parts if one.endswith("*") and len(one) > 4}
        self._sizes = sorted({len(one) for one in self._beginnings})
        self._heads = {one[:2] for one in self._beginnings}
        self._ordinary = {plain(one) for one in words.ordinary.split()}
        self._extra = {plain(one): plain(other) for one, other in words.extra.items()}
        self._keys: defaultdict[str, list[str]] = defaultdict(list)
        for key in {plain(one) for one in words.keys.split()}:
            self._keys[key[0]].append(key)

    def is_whole(self, word: str) -> bool:
        return word in self._whole

    def known(self, word: str) -> bool:
        return (
            word in self._whole
            or word in self._ordinary
            or (
                word[:2] in self._heads
                and any(word[:size] in self._beginnings for size in self._sizes)
            )
        )

    def core(self, word: str) -> str | None:
        """The word of danger that this is; a longer run of letters may hold a long one."""
        for one in self._core:
            stem = one.rstrip("*")
            if word == stem or (one.endswith("*") and word.startswith(stem)):
                return word
        for one in self._core:
            stem = one.rstrip("*")
            if len(stem) > 4 and stem in word:
                return stem
        mended = self.mended(word)
        return mended if mended != word and mended in self._core else None

    def unmask(self, masked: str) -> str | None:
        shape = re.compile("".join("." if one == "*" else re.escape(one) for one in masked))
        return next((one for one in self._shown if shape.fullmatch(one)), None)

    @cached_property
    def _shown(self) -> list[str]:
        keys = [one for some in self._keys.values() for one in some]
        return [one.rstrip("*") for one in self._core] + keys

    def parted(self, letters: str) -> list[str] | None:
        """The words that these letters are, one after the other, when all are known."""
        ways: dict[int, list[str]] = {0: []}
        for begin in range(len(letters)):
            if begin in ways:
                for end in range(begin + 1, min(len(letters), begin + 12) + 1):
                    if end not in ways and letters[begin:end] in self._whole:
                        ways[end] = [*ways[begin], letters[begin:end]]
        found = ways.get(len(letters))
        return found if found and any(self.core(one) for one in found) else None

    def mended(self, word: str) -> str:
        if word in self._extra:
            return self._extra[word]
        size = len(word)
        if size < 4 or word in self._ordinary:
            return word
        for key in self._keys.get(word[0], ()):
            allowed = 2 if len(key) > 7 else 1
            near = abs(len(key) - size) <= allowed and size >= len(key) - 1
            if near and OSA.distance(word, key, score_cutoff=allowed) <= allowed:
                return key
        return word


class Rules:
    """All the rules of one language, made ready once."""

    def __init__(self, words: Words) -> None:
        named = words.named
        every = (*words.danger, *words.despite, *words.others)
        taking_back = (*words.harmless, *words.after, *words.long_ago, *words.now)
        opened = [*every, *taking_back, *words.elsewhere, *named.values()]
        lexicon = Lexicon(words, opened)
        self._lexicon = lexicon
        self._reader = Reader(
            cyrillic=words.cyrillic,
            elides=words.elides,
            pauses=frozenset(plain(one) for one in words.pauses.split()),
            known=lexicon.known,
            core=lexicon.core,
            unmask=lexicon.unmask,
            parted=lexicon.parted,
            mended=lexicon.mended,
        )
        self._by_sign: defaultdict[str, list[int]] = defaultdict(list)
        self._patterns: list[tuple[Pattern, Danger, bool, frozenset[str]]] = []
        self._no, self._stops, self._somebody, self._then, self._then_behind = (
            frozenset(plain(one) for one in some.split())
            for some in (
                words.no,
                words.stops,
                words.somebody,
                words.then,
                words.then_behind,
            )
        )
        for texts, danger, despite in (
            (words.others, Danger.OTHERS, False),
            (words.danger, Danger.SELF, False),
            (words.despite, Danger.SELF, True),
        ):
            for text in texts:
                self._add(compiled(text, named), danger, despite)
        self._known_places: dict[str, tuple[int, ...]] = {}
        self._by_stem = {s[:-1]: some for s, some in self._by_sign.items() if s.endswith("*")}
        self._sizes = sorted({len(stem) for stem in self._by_stem})
        self._heads = {stem[:2] for stem in self._by_stem}
        self._harmless = any_of(words.harmless, named)
        self._after = any_of(words.after, named)
        self._long_ago = any_of((f"({one})" for one in words.long_ago), named)
        self._now = any_of((f"({one})" for one in words.now), named)
        self._elsewhere = any_of((f"({one})" for one in words.elsewhere), named)
        self._mine = frozenset(plain(one) for one in words.mine.split())
        self._reach = words.reach

    def _add(self, pattern: Pattern, danger: Danger, despite: bool) -> None:
        for sign in pattern.signs:
            self._by_sign[sign].append(len(self._patterns))
        # A denial that the pattern itself is made of says nothing against it.
        made_of = frozenset(re.findall(r"[^\W\d_]+", pattern.expression.pattern))
        denials = frozenset() if despite or danger is Danger.OTHERS else self._no - made_of
        self._patterns.append((pattern, danger, despite, denials))

    def danger_in(self, shown: str) -> Danger | None:
        """Of a text that was cleaned."""
        found: Danger | None = None
        for sentence in sentences(shown, self._reader):
            here = self._in_sentence(sentence)
            if here is Danger.SELF:
                return here
            found = found or here
        return found

    def _in_sentence(self, sentence: Sentence) -> Danger | None:
        said = "".join(f"{word} " for word in sentence.words)
        for span in self._hidden(sentence):
            if not self._taken_back(said, span, sentence.quoted):
                return Danger.SELF
        places = sorted({place for word in set(sentence.words) for place in self._places(word)})
        if not any(self._patterns[place][0].expression.search(said) for place in places):
            return None
        begin = sum(len(word) + 1 for word in sentence.words[: sentence.before])
        said = said[:begin] + self._harmless.sub(_BLANK, said[begin:])
        found: Danger | None = None
        for place in places:
            danger = self._patterns[place][1]
            hit = self._hit(said, begin, place, sentence.quoted)
            if hit and danger is Danger.SELF:
                return danger
            if hit:
                # "He says he will kill me": the same words are not a wish of one's own.
                found = danger
                said = said[: hit.start()] + _BLANK + said[hit.end() :]
        return found

    def _hit(self, said: str, begin: int, place: int, quoted: bool) -> re.Match[str] | None:
        pattern, danger, despite, denials = self._patterns[place]
        for hit in pattern.expression.finditer(said, begin):
            if denials.isdisjoint(hit[0].split()) and not self._taken_back(
                said, hit.span(), quoted, despite, danger
            ):
                return hit
        return None

    def _places(self, word: str) -> tuple[int, ...]:
        """The patterns worth a search. Only words of the lists are remembered, never others."""
        if word in self._known_places:
            return self._known_places[word]
        found = [*self._by_sign.get(word, ())]
        if word[:2] in self._heads:
            for size in self._sizes:
                found += self._by_stem.get(word[:size], ())
        if self._lexicon.is_whole(word):
            self._known_places[word] = tuple(found)
        return tuple(found)

    def _hidden(self, sentence: Sentence) -> list[tuple[int, int]]:
        spans = []
        for place in sentence.hidden:
            if self._lexicon.core(sentence.words[place]):
                begin = sum(len(word) + 1 for word in sentence.words[:place])
                spans.append((begin, begin + len(sentence.words[place]) + 1))
        return spans

    def _taken_back(
        self,
        said: str,
        span: tuple[int, int],
        quoted: bool,
        despite: bool = False,
        danger: Danger = Danger.SELF,
    ) -> bool:
        """Whether it is denied, over, somebody else's or a story's."""
        begin, end = span
        opens = said.rfind(", ", 0, begin) + 1
        closes = said.find(", ", end)
        clause = said[opens:] if closes < 0 else said[opens:closes]
        clause = f" {clause}".strip() + " "
        now = self._now.search(clause) is not None
        if self._elsewhere.search(said if quoted else clause):
            return True
        if not now and self._long_ago.search(said):
            return True
        if not despite and self._after.match(said, end):
            return True
        if not now and not self._then_behind.isdisjoint(said[end:].split()[:2]):
            return True
        own = danger is Danger.OTHERS or not self._mine.isdisjoint(said[begin:end].split())
        return self._turned(said[opens:begin].split(), now, despite, own)

    def _turned(self, before: list[str], now: bool, despite: bool, own: bool) -> bool:
        """Whether a word close by makes it a denial, a past, or somebody else's."""
        for word in reversed(before[-self._reach :]):
            if word in self._no:
                return not despite
            if word in self._somebody and not own:
                return True
            if word in self._then:
                return not now
            if word in self._stops:
                return False
        return False
