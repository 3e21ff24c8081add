"""What each text of a language is made of: the arguments that it needs, and how it chooses by them.

For those who check texts; whoever only shows one asks `texts.catalog`.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from texts.catalog import FOLDER

# Every text is given these; not every language needs them for the same texts.
VOICE = frozenset({"form", "tone"})

_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


class Malformed(ValueError):
    """A file of texts cannot be read as Fluent, or holds one id twice."""


@dataclass(frozen=True, slots=True)
class Shape:
    arguments: frozenset[str]
    voice: frozenset[str]  # parts of a voice that it chooses by
    counts: frozenset[str]  # arguments that it chooses by as by a number
    kinds: Mapping[str, tuple[str, ...]]  # those that it chooses by as by a word, and which words


class _Walk(Visitor):
    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.voice: set[str] = set()
        self.keys: dict[str, set[str]] = defaultdict(set)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 fluent's
        (self.voice if node.id.name in VOICE else self.arguments).add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 fluent's
        if isinstance(node.selector, ast.VariableReference):
            for variant in node.variants:
                key = variant.key
                name = key.name if isinstance(key, ast.Identifier) else key.value
                self.keys[node.selector.id.name].add(name)
        self.generic_visit(node)


@cache
def shapes(language: str) -> Mapping[str, Shape]:
    """By text id. Read once: it takes seconds for all languages."""
    found: dict[str, Shape] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise Malformed(f"{language}/{path.name}: {entry.content!r}")
            if isinstance(entry, ast.Message):
                if entry.id.name in found:
                    raise Malformed(f"{language}: {entry.id.name} is there twice")
                found[entry.id.name] = _shape(entry)
    return found


def _shape(message: ast.Message) -> Shape:
    walk = _Walk()
    walk.visit(message)
    chosen = {name: keys for name, keys in walk.keys.items() if name not in VOICE}
    counts = {name for name, keys in chosen.items() if _is_count(keys)}
    return Shape(
        arguments=frozenset(walk.arguments),
        voice=frozenset(walk.voice),
        counts=frozenset(counts),
        kinds={name: tuple(sorted(chosen[name])) for name in chosen.keys() - counts},
    )


def _is_count(keys: set[str]) -> bool:
    return all(key in _PLURALS or key.isdecimal() for key in keys)
