"""The readable half of /mydata: what is stored of a person, paragraph by paragraph."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from babel.dates import format_skeleton

from care.audit import Act
from care.checkin import Face
from care.letter import Author, Place
from care.letter import State as LetterState
from care.quiet import Wish
from care.story import About, Medium
from care.voice import ONE_FORM
from handlers import opened
from handlers.letter_text import as_read
from handlers.quoting import face_label
from storage.audit import Opening
from storage.letters import Part
from storage.portability import Record
from texts import Words

UNDERLINE = "="

_SWITCHES = (
    "scale", "receipts", "notes", "danger_ping", "may_keep", "reminder", "holidays", "turn_of_year",
)  # fmt: skip


def as_text(holdings: Record, words: Words, *, now: datetime) -> str:
    """The same for people, without what only programs need."""
    return "\n".join(_Page(holdings, words, now).lines()) + "\n"


class _Page:
    """The readable file, paragraph by paragraph."""

    def __init__(self, holdings: Record, words: Words, now: datetime) -> None:
        self._person, self._words, self._now = holdings, words, now
        self._zone = holdings["zone"] or "UTC"

    def lines(self) -> Iterator[str]:
        say = self._words.plain
        yield from self._title(say("mydata-title"))
        yield say("mydata-made", moment=self._moment(self._now), zone=self._zone)
        yield from self._section(say("mydata-you"), self._you())
        for client in self._person["client"]:
            yield from self._client(client)
        yield from self._section(say("mydata-rest"), [say("mydata-rest-is")])
        yield from self._section(say("mydata-left-out"), [say("mydata-left-out-is")])

    def _you(self) -> Iterator[str]:
        person, none = self._person, self._words.plain("mydata-none")
        yield self._fact("mydata-called", person["called"] or none)
        yield self._fact("mydata-chat", person["chat"])
        yield self._fact("mydata-language", self._words.locale.get_display_name() or none)
        if self._words.language not in ONE_FORM:
            yield self._fact("mydata-form", self._words.plain(f"language-form-{person['form']}"))
        yield self._fact("mydata-tone", self._words.plain(f"language-tone-{person['tone']}"))
        yield self._fact("mydata-zone", person["zone"] or none)
        yield self._fact("mydata-country", person["country"] or none)
        code_out = self._words.plain("mydata-yes" if person["code_out"] else "mydata-no")
        yield self._fact("mydata-code", code_out)
        yield self._fact("mydata-since", self._moment(person["created_at"]))
        if person["unreachable_at"]:
            yield self._fact("mydata-unreachable", self._moment(person["unreachable_at"]))

    def _client(self, client: Record) -> Iterator[str]:
        say = self._words.plain
        yield from self._title(say("mydata-with", therapist=client["therapist"] or ""))
        yield from self._choices(client)
        sections: list[tuple[str, str, Callable[[Record], Iterator[str]]]] = [
            ("mydata-consents", "consent", self._consent),
            ("mydata-notes", "checkin", self._note),
            ("mydata-stories", "story", partial(self._story, therapist=client["therapist"] or "")),
            (
                "mydata-letters",
                "letter",
                partial(self._letter, therapist=client["therapist"] or ""),
            ),
            ("mydata-ways-back", "way_back", self._way_back),
            ("mydata-noticed", "noticed", self._noticed),
            ("mydata-topics", "topic", self._topic),
            ("mydata-quiet-days", "quiet_day", self._quiet_day),
            ("mydata-moved", "moved_slot", self._moved),
            (
                "mydata-openings",
                "opened",
                partial(self._opening, therapist=client["therapist"] or ""),
            ),
        ]
        for title, table, of_row in sections:
            lines = [line for row in client[table] for line in of_row(row)]
            yield from self._section(say(title), lines)

    def _choices(self, client: Record) -> Iterator[str]:
        say, words = self._words.plain, self._words
        yield self._fact("mydata-state", say(f"mydata-state-{client['state']}"))
        if client["paused_until"]:
            yield self._fact("mydata-paused-until", self._moment(client["paused_until"]))
        yield self._fact("mydata-rhythm", say(f"mydata-rhythm-{client['rhythm']}"))
        yield self._fact("mydata-plan", self._plan(client))
        yield self._fact("mydata-counts-from", words.day(client["starts_on"]))
        if client["next_checkin_at"]:
            yield self._fact("mydata-next", self._moment(client["next_checkin_at"]))
        yield say(
            "mydata-hours",
            opens=words.clock(client["window_opens"]),
            closes=words.clock(client["window_closes"]),
        )
        yield self._fact("mydata-push", say(f"mydata-push-{client['discretion']}"))
        if client["thinned_from"] is not None:
            yield say("mydata-fewer", number=client["thinned_from"] + 1)
        yield self._fact("mydata-kinds", say(f"mydata-kinds-{client['kinds']}"))
        for switch in _SWITCHES:
            on = say("mydata-yes" if client[switch] else "mydata-no")
            yield self._fact(f"mydata-switch-{switch}", on)
        yield self._fact("mydata-said-yes", self._moment(client["created_at"]))
        if client["ended_at"]:
            yield self._fact("mydata-ended", self._moment(client["ended_at"]))

    def _plan(self, client: Record) -> str:
        return self._words.plain(
            f"mydata-plan-{client['plan']}",
            weeks=client["plan_weeks"] or 0,
            months=client["plan_months"] or 0,
        )

    def _consent(self, row: Record) -> Iterator[str]:
        say = self._words.plain
        yield self._bullet(
            say(
                "mydata-consent",
                moment=self._moment(row["given_at"]),
                version=row["version"],
                language=row["language"],
                hash=row["text_hash"],
            )
        )
        if row["withdrawn_at"]:
            yield self._under(say("mydata-withdrawn", moment=self._moment(row["withdrawn_at"])))

    def _note(self, row: Record) -> Iterator[str]:
        say = self._words.plain
        planned = self._moment(row["planned_at"])
        if row["sent_at"]:
            yield self._bullet(say("mydata-note-came", moment=self._moment(row["sent_at"])))
        elif row["skipped_at"] or row["outcome"]:
            yield self._bullet(say("mydata-note-not-sent", moment=planned))
        else:
            yield self._bullet(say("mydata-note-planned", moment=planned))
        if row["face"] is not None:
            face = face_label(self._words, Face(row["face"]))
            yield self._under(say("mydata-note-face", face=face))
        if row["answered_at"]:
            yield self._under(say("mydata-answered", moment=self._moment(row["answered_at"])))

    def _story(self, row: Record, *, therapist: str) -> Iterator[str]:
        say = self._words.plain
        state = say(f"mine-state-{row['state']}")
        yield self._bullet(f"{self._moment(row['created_at'])} · {state}")
        if row["about"] != About.LIFE:
            yield self._under(say("mydata-about-felt_off"))
        if row["reader"] == "supervisor":
            yield self._under(say("mydata-for-supervisor"))
        for when, text in (
            ("shared_at", "mydata-shared"),
            ("list_opened_at", "mydata-opened"),
            ("read_at", "mydata-read"),
            ("shelved_at", "people-mydata-kept"),
            ("withdrawn_at", "mydata-taken-back"),
        ):
            if row[when]:
                yield self._under(say(text, moment=self._moment(row[when])))
        if row["face"] is not None:
            yield self._under(say("story-face", face=face_label(self._words, Face(row["face"]))))
        for part in row["story_part"]:
            if part["medium"] != Medium.TEXT:
                yield self._under(say(f"story-{part['medium']}"))
            for line in (part["words"] or "").splitlines():
                yield self._under(line)
        yield from self._notes_back(row, therapist)

    def _letter(self, row: Record, *, therapist: str) -> Iterator[str]:
        say = self._words.plain
        theirs = row["author"] == Author.THERAPIST
        from_whom = say("mydata-letter-theirs", therapist=therapist) if theirs else None
        what = from_whom or self._letter_state(row)
        yield self._bullet(" · ".join(filter(None, [self._moment(row["created_at"]), what])))
        for when, text in (
            ("sent_at", "mydata-letter-sent"),
            ("opened_at", "mydata-letter-opened"),
            ("withdrawn_at", "mydata-taken-back"),
            ("burnt_at", "mydata-letter-burnt"),
        ):
            only_kept = when == "withdrawn_at" and not row["sent_at"]
            if row[when] and not only_kept:
                yield self._under(say(text, moment=self._moment(row[when])))
        if row["is_locked"]:
            yield self._under(say("mydata-letter-locked"))
        if not self._is_sealed(row):
            for part in row["letter_part"]:
                yield from self._part(part)
        yield from self._notes_back(row, therapist)

    def _notes_back(self, row: Record, therapist: str) -> Iterator[str]:
        """What the therapist wrote for it; one note at most."""
        for note in row["note"]:
            yield self._under(self._words.plain("notes-in-mydata", therapist=therapist))
            for line in note["words"].splitlines():
                yield self._under(line)

    def _letter_state(self, row: Record) -> str | None:
        """What the moments below do not say."""
        say, state = self._words.plain, row["state"]
        if self._is_sealed(row):
            return say("letter-state-dated", day=self._words.short_day(row["opens_on"]))
        if state == LetterState.SCHEDULED and row["send_at"]:
            day = self._words.short_day_of(row["send_at"], self._zone)
            return say("letter-state-scheduled", day=day)
        if state in (LetterState.DRAFT, LetterState.KEPT):
            return say(f"letter-state-{state}")
        return None

    def _is_sealed(self, row: Record) -> bool:
        """Its writer wished not to see it yet. The other file has its words: it is theirs."""
        today = self._now.astimezone(ZoneInfo(self._zone)).date()
        return row["opens_on"] is not None and today < row["opens_on"]

    def _part(self, row: Record) -> Iterator[str]:
        part = Part(place=Place(row["place"]), words=row["words"], message=None)
        for line in as_read(self._words, part).splitlines():
            yield self._under(line)

    def _way_back(self, row: Record) -> Iterator[str]:
        say = self._words.plain
        yield self._bullet(say("mydata-asked", moment=self._moment(row["asked_at"])))
        for when, text in (("seen_at", "mydata-seen"), ("withdrawn_at", "mydata-taken-back")):
            if row[when]:
                yield self._under(say(text, moment=self._moment(row[when])))

    def _noticed(self, row: Record) -> Iterator[str]:
        said = self._words.plain(f"mydata-noticed-{row['said'] or 'unsaid'}")
        yield self._bullet(f"{self._moment(row['at'])}: {said}")

    def _topic(self, row: Record) -> Iterator[str]:
        say = self._words.plain
        name = row["own"] or say(f"mydata-topic-{row['key']}")
        yield self._bullet(f"{name} · " + say(f"mydata-topic-is-{row['state']}"))
        if row["asked_at"]:
            yield self._under(say("mydata-topic-asked", moment=self._moment(row["asked_at"])))

    def _quiet_day(self, row: Record) -> Iterator[str]:
        if row["year"] is not None:
            yield self._bullet(self._words.day(date(row["year"], row["month"], row["day"])))
            return
        leap_year = date(2024, row["month"], row["day"])  # so that 29 February is a day of it
        day = format_skeleton("MMMMd", leap_year, locale=self._words.locale)
        text_id = "mydata-each-year" if row["wish"] == Wish.QUIET else "mydata-occasion"
        yield self._bullet(self._words.plain(text_id, day=day))

    def _moved(self, row: Record) -> Iterator[str]:
        yield self._bullet(
            self._words.plain(
                "mydata-moved-to", number=row["slot"] + 1, day=self._words.day(row["on_day"])
            )
        )

    def _opening(self, row: Record, *, therapist: str) -> Iterator[str]:
        one = Opening(
            at=row["at"], act=Act(row["act"]), what=row["what"],
            therapist=therapist, about=None, of=row["of"],
        )  # fmt: skip
        yield opened.line(self._words, one, self._zone)

    def _title(self, title: str) -> Iterator[str]:
        yield from ("", title, UNDERLINE * len(title))

    def _section(self, title: str, lines: list[str] | Iterator[str]) -> Iterator[str]:
        """A heading with its lines; one without any says so."""
        yield from ("", title)
        yield from list(lines) or [self._words.plain("mydata-nothing")]

    def _fact(self, text_id: str, value: str) -> str:
        return self._words.plain(text_id, value=value)

    def _moment(self, moment: datetime) -> str:
        local = moment.astimezone(ZoneInfo(self._zone))
        clock = self._words.clock(local.hour * 60 + local.minute)
        return f"{self._words.short_day(local.date())}, {clock}"

    @staticmethod
    def _bullet(text: str) -> str:
        return f"- {text}"

    @staticmethod
    def _under(text: str) -> str:
        return f"    {text}"
