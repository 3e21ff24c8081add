"""Pairs of measurements taken one right after the other, and the ratio between them."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """The same thing measured of two programs in turn, in one unit."""

    question: str
    peer: str
    unit: str
    ours: tuple[float, ...]
    theirs: tuple[float, ...]
    more_is_better: bool

    def __post_init__(self) -> None:
        if not self.ours or len(self.ours) != len(self.theirs):
            raise ValueError("pairs are as many of one as of the other, and at least one")

    @property
    def ratios(self) -> list[float]:
        """One for each pair; above 1 ours is the faster."""
        pairs = zip(self.ours, self.theirs, strict=True)
        if self.more_is_better:
            return [ours / theirs for ours, theirs in pairs]
        return [theirs / ours for ours, theirs in pairs]

    @property
    def ratio(self) -> float:
        """The median of the ratios: one disturbed pair does not move it."""
        return statistics.median(self.ratios)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
