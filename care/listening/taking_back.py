"""What takes back the words of a rule: denied, somebody else's, over, a story's."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic

from care.listening.lexicon import M
from care.listening.matching import Mark
from care.listening.rules import K, Rule
from care.listening.weighing import Hit, Marked, Roles

_REACH = 5  # words between a denial and what it denies
_CLOSE = 2
_BEHIND = 6
_FAR = 12


@dataclass(frozen=True, slots=True)
class Objections(Generic[M]):
    """Weighs one hit in its sentence."""

    roles: Roles[M]
    marked: Marked[M]
    was_past: bool
    """Whether the sentence before told of the past."""

    def stands(self, rule: Rule[M, K], hit: Hit[M]) -> bool:
        """Whether nothing takes the hit back."""
        roles = self.roles
        checks = (
            (roles.idiom, self._is_idiom),
            (roles.elsewhere, self._is_elsewhere),
            (roles.other, self._is_anothers),
            (roles.past, self._is_past),
            (roles.over, self._is_over),
        )
        if self._is_denied(hit) != rule.is_denied and roles.denial not in rule.despite:
            return False
        return not any(takes_back(hit) for role, takes_back in checks if role not in rule.despite)

    def _is_denied(self, hit: Hit[M]) -> bool:
        for mark in self.marked.of(self.roles.denial):
            if mark.begin < hit.begin:
                if self._reaches(mark, hit):
                    return True
            elif self._is_between(mark, hit) or self._follows(hit, mark):
                return True
        return False

    def _is_between(self, denial: Mark[M], hit: Hit[M]) -> bool:
        """Before one of the marks, in its clause, and no part of what was found."""
        if any(mark.begin <= denial.begin and denial.end <= mark.end for mark in hit.marks):
            return False
        return any(
            denial.end <= mark.begin and self.marked.same_clause(denial.end - 1, mark.begin)
            for mark in hit.marks
        )

    def _reaches(self, denial: Mark[M], hit: Hit[M]) -> bool:
        """Over a few words of its clause; a new one begins where the writer is the subject."""
        if hit.begin - denial.end > _REACH:
            return False
        if not self.marked.same_clause(denial.end - 1, hit.begin):
            return False
        words = self.marked.sentence.words[denial.end : hit.begin + 1]
        return self.marked.subjects.isdisjoint(words)

    def _follows(self, hit: Hit[M], denial: Mark[M]) -> bool:
        reach = _CLOSE if self.marked.verb_last else 0
        may_follow = self.marked.verb_last or self.marked.denies_behind
        if not may_follow or not 0 <= denial.begin - hit.end <= reach:
            return False
        return self.marked.same_clause(hit.end - 1, denial.begin)

    def _is_idiom(self, hit: Hit[M]) -> bool:
        """An idiom shares words with the hit, or follows it at once."""
        return any(
            idiom.begin <= mark.end and mark.begin < idiom.end
            for idiom in self.marked.of(self.roles.idiom)
            for mark in hit.marks
        )

    def _is_elsewhere(self, hit: Hit[M]) -> bool:
        """Of a film, a patient: named in the clause, or before it with no writer in between."""
        for mark in self.marked.of(self.roles.elsewhere):
            if mark.begin < hit.end:
                if not self._writer_between(mark.end, hit):
                    return True
            elif self.marked.same_clause(hit.end - 1, mark.begin) and not self._is_own(hit):
                return True
        return self._quotes_another(hit)

    def _quotes_another(self, hit: Hit[M]) -> bool:
        quoted = self.marked.sentence.quoted
        if not quoted[hit.begin]:
            return False
        opened = hit.begin
        while opened and quoted[opened - 1]:
            opened -= 1
        return any(mark.begin < opened for mark in self.marked.of(self.roles.other))

    def _is_anothers(self, hit: Hit[M]) -> bool:
        """The nearest subject before the words, or between them, is not the writer."""
        last = max(mark.begin for mark in hit.marks)
        for other in self.marked.of(self.roles.other):
            if other.begin > last:
                break
            is_part = any(other.begin >= m.begin and other.end <= m.end for m in hit.marks)
            near = hit.begin - other.end <= _FAR and self._is_of_the_clause(other, hit)
            if near and not is_part and not self._writer_between(other.end, hit):
                return True
        return False

    def _is_of_the_clause(self, other: Mark[M], hit: Hit[M]) -> bool:
        """A verb at the end may stand behind a comma, far from its subject."""
        if self.marked.verb_last or other.begin > hit.begin:
            return True
        return self.marked.same_clause(other.end - 1, hit.begin)

    def _writer_between(self, place: int, hit: Hit[M]) -> bool:
        return any(place <= own < hit.end for own in self._own_places(hit))

    def _is_own(self, hit: Hit[M]) -> bool:
        return any(hit.begin - _CLOSE <= own < hit.end for own in self._own_places(hit))

    def _own_places(self, hit: Hit[M]) -> Iterator[int]:
        for mark in self.marked.of(self.roles.writer):
            yield mark.begin
        if self.marked.pro_drop:
            for mark in (*hit.marks, *hit.around):
                if mark.meaning in self.roles.first_person:
                    yield mark.begin

    def _is_past(self, hit: Hit[M]) -> bool:
        if self._is_now(hit):
            return False
        if self.marked.of(self.roles.past):
            return True
        return self.was_past and any(mark.meaning in self.roles.past_tense for mark in hit.marks)

    def _is_now(self, hit: Hit[M]) -> bool:
        return any(
            hit.begin <= now.begin < hit.end
            or self.marked.same_clause(now.begin, hit.begin)
            or self.marked.same_clause(now.begin, hit.end - 1)
            for now in self.marked.of(self.roles.now)
        )

    def _is_over(self, hit: Hit[M]) -> bool:
        """It is gone, it has stopped: said behind the words, and nothing says that it is back."""
        if self.marked.of(self.roles.now):
            return False
        return any(0 <= over.begin - hit.end <= _BEHIND for over in self.marked.of(self.roles.over))
