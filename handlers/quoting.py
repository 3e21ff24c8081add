"""How a story looks when somebody reads it: the same to its writer and to the therapist."""

from care.checkin import Face
from care.story import Medium, may_cut
from storage.stories import Part, Story
from storage.topics import Topic
from texts import Words

MOST = 3500  # of Telegram's 4,096 characters; the rest is for what stands around the words


def quoted(words: Words, story: Story) -> list[str]:
    """What a story holds, as quotations; in several pieces when it is long."""
    return [words.quotation(piece) for piece in chunks(plain(words, story))]


def plain(words: Words, story: Story) -> str:
    """What a story holds, line by line, without markup."""
    lines = [line for part in story.parts for line in _lines(words, part)]
    if story.face is not None:
        lines.insert(0, words.plain("story-face", face=face_label(words, story.face)))
    return "\n".join(lines)


def face_label(words: Words, face: Face) -> str:
    return words.plain(f"face-{face.name.lower().replace('_', '-')}")


def topic_name(words: Words, topic: Topic) -> str:
    """As the client knows it, without markup; tender ones have no noun."""
    return topic.own or (words.plain(f"topic-name-{topic.key}") if topic.key else "")


def _lines(words: Words, part: Part) -> list[str]:
    lines = []
    if part.medium is not Medium.TEXT:
        lines.append(words.plain(f"story-{part.medium}"))
    if part.words:
        lines.append(part.words)
    return lines


def chunks(text: str, *, most: int = MOST) -> list[str]:
    """Pieces of at most `most` characters, cut at line ends or spaces where possible."""
    pieces = []
    rest = text
    while len(rest) > most:
        cut = max(rest.rfind("\n", most // 2, most), rest.rfind(" ", most // 2, most))
        if cut < 0:
            cut = next((at for at in range(most, most // 2, -1) if may_cut(rest, at)), most)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*pieces, rest]
