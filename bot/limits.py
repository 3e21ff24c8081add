"""How fast Telegram may be called: 30 a second in all, one a second in a chat, bursts of a few.

Pure arithmetic over a monotonic clock in seconds; the sender does the waiting.
"""

from dataclasses import dataclass, field

FORGETS_AFTER = 60.0  # seconds; a chat's bucket is full again by then


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Calls a second, and how many more at once after a lull.

    Within any one second at most `in_all + burst` go out, of which `bulk + bulk_burst` are bulk.
    """

    in_all: float = 25.0
    burst: float = 5.0  # together Telegram's ~30
    bulk: float = 20.0
    bulk_burst: float = 4.0  # the rest is free for someone who waits for an answer
    in_a_chat: float = 1.0
    chat_burst: float = 20.0  # a few quick taps, each of which moves a message and brings one


# Where there is no Telegram to be considerate of.
UNLIMITED = Pace(in_all=1e6, burst=1e6, bulk=1e6, bulk_burst=1e6, in_a_chat=1e6, chat_burst=1e6)


@dataclass(slots=True)
class Bucket:
    """A token bucket: `most` tokens, refilled at `rate` a second."""

    rate: float
    most: float
    tokens: float
    filled_at: float

    def wait(self, now: float) -> float:
        """Seconds until there is a token; 0 when there is one."""
        self.tokens = min(self.most, self.tokens + (now - self.filled_at) * self.rate)
        self.filled_at = now
        return max(0.0, (1.0 - self.tokens) / self.rate)

    def take(self) -> None:
        self.tokens -= 1.0


@dataclass(slots=True)
class Limits:
    """Asked before each send; told of each «too many requests»."""

    now: float
    pace: Pace = Pace()
    _all: Bucket = field(init=False)
    _bulk: Bucket = field(init=False)
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _closed_until: dict[int, float] = field(default_factory=dict)
    _all_closed_until: float = 0.0
    _swept_at: float = 0.0

    def __post_init__(self) -> None:
        self._all = _full(self.pace.in_all, self.pace.burst, self.now)
        self._bulk = _full(self.pace.bulk, self.pace.bulk_burst, self.now)
        self._all_closed_until = self._swept_at = self.now

    def wait(self, chat: int, *, bulk: bool, now: float) -> float:
        """Seconds until a message to this chat may go; 0 when it may go now."""
        chat_bucket = self._chats.get(chat)
        waits = [
            self._all.wait(now),
            self._all_closed_until - now,
            self.closed_for(chat, now=now),
        ]
        if bulk:
            waits.append(self._bulk.wait(now))
        if chat_bucket is not None:
            waits.append(chat_bucket.wait(now))
        return max(0.0, *waits)

    def closed_for(self, chat: int, *, now: float) -> float:
        """Seconds for which Telegram does not want to hear of this chat; 0 when it does."""
        return max(0.0, self._closed_until.get(chat, now) - now)

    def take(self, chat: int, *, bulk: bool, now: float) -> None:
        """One message goes to this chat."""
        self._sweep(now)
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = _full(self.pace.in_a_chat, self.pace.chat_burst, now)
            self._chats[chat] = bucket
        bucket.take()
        self._all.take()
        if bulk:
            self._bulk.take()

    def refused(self, chat: int, *, retry_after: float, now: float) -> None:
        """Telegram said «too many requests»: this chat is closed for exactly that long.

        One chat may simply have had too much. When a second one is refused while the first is
        still closed, it is the bot as a whole, and everything waits.
        """
        until = now + retry_after
        others = [end for other, end in self._closed_until.items() if other != chat and end > now]
        self._closed_until[chat] = max(until, self._closed_until.get(chat, until))
        if others:
            self._all_closed_until = max(self._all_closed_until, until)

    def _sweep(self, now: float) -> None:
        if now - self._swept_at < FORGETS_AFTER:
            return
        self._swept_at = now
        self._chats = {
            chat: bucket
            for chat, bucket in self._chats.items()
            if now - bucket.filled_at < FORGETS_AFTER
        }
        self._closed_until = {c: end for c, end in self._closed_until.items() if end > now}


def _full(rate: float, most: float, now: float) -> Bucket:
    return Bucket(rate, most, most, now)
