"""The tables, and what null means in each column.

Everything a person wrote, is called, or can be reached by is a `Sealed` column: ciphertext made by
`storage.vault`, bound to its table, column and row. Ids are random 62-bit numbers, made before the
row is written, because the ciphertext is bound to them.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.sql import false, text, true

from storage.columns import Moment, Sequence

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Sealed = LargeBinary


def _id() -> Column[int]:
    return Column("id", BigInteger, primary_key=True, autoincrement=False)


def _of(
    table: str, *, nullable: bool = False, unique: bool = False, index: bool = False
) -> Column[int]:
    return Column(
        f"{table}_id",
        BigInteger,
        ForeignKey(f"{table}.id"),
        nullable=nullable,
        unique=unique,
        index=index,
    )


# One random key for each person (and two for the house: see storage.vault), wrapped by a master
# key. Destroying a row here is what erasing a person means.
data_key = Table(
    "data_key",
    metadata,
    _id(),
    Column("wrapped", LargeBinary, nullable=False),
    Column("master", LargeBinary, nullable=False),  # fingerprint of the master key that wrapped it
    Column("created_at", Moment, nullable=False),
)

# Someone with a chat with the bot. Nobody is in here who did not press Start on an invite,
# except the admins named in the settings.
person = Table(
    "person",
    metadata,
    _id(),
    Column("chat_hash", LargeBinary, nullable=False, unique=True),  # keyed hash, for look-up
    Column("chat", Sealed, nullable=False),
    Column("called", Sealed),  # how they like to be called; null: not said
    Column("language", String(8), nullable=False),
    Column("form", String(16), nullable=False, server_default="formal"),  # care.voice.Form
    Column("tone", String(16), nullable=False, server_default="warm"),  # care.voice.Tone
    Column("zone", String(64)),  # IANA name; null: not asked yet
    Column("country", String(2)),  # ISO 3166, for help lines; null: not said
    Column("rebind_hash", LargeBinary, unique=True),  # keyed hash of the code; null: none given
    Column("privacy_seen", SmallInteger),  # practice_text.number shown last; null: none was
    Column("unreachable_at", Moment),  # since when Telegram refuses; null: reachable
    # Their last sign of life, to the day, for what is forgotten by itself; null: see created_at.
    Column("heard_at", Moment),
    Column("created_at", Moment, nullable=False),
)

admin = Table(
    "admin",
    metadata,
    Column("person_id", BigInteger, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("added_at", Moment, nullable=False),
)

# The practice: one row, id 1.
practice = Table(
    "practice",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("paused_at", Moment),  # null: sending goes on
    # Who paused it; null: nobody, or somebody who was erased since.
    Column("paused_by_id", BigInteger, ForeignKey("person.id")),
    # Who reads what clients write to a supervisor; null: nobody, and it is not offered.
    Column("supervisor_id", BigInteger, ForeignKey("therapist.id")),
    # What it offers at all: care.practice.Offer.
    Column("checkins", Boolean, nullable=False, server_default=true()),
    Column("letters", Boolean, nullable=False, server_default=true()),
    Column("answers", Boolean, nullable=False, server_default=true()),
    Column("voice", Boolean, nullable=False, server_default=true()),
    Column("photos", Boolean, nullable=False, server_default=true()),
    Column("scale", Boolean, nullable=False, server_default=true()),
    Column("receipts", Boolean, nullable=False, server_default=true()),
    Column("notes", Boolean, nullable=False, server_default=true()),
    Column("reminders", Boolean, nullable=False, server_default=true()),
    Column("danger", Boolean, nullable=False, server_default=true()),
    Column("way_back", Boolean, nullable=False, server_default=true()),
    Column("languages", String(64)),  # offered, with commas; null: all there are
    Column("plans", String(64)),  # care.plan.Preset, offered, with commas; null: all there are
    Column("default_plan", String(16)),  # care.plan.Preset; null: see care.practice
    Column("default_opens", SmallInteger),  # minutes after local midnight; null: see care.window
    Column("default_closes", SmallInteger),  # null as above
    Column("words_kept_days", SmallInteger),  # after they were read; null: see care.practice
    Column("link_kept_months", SmallInteger),  # after the last sign; null: see care.practice
    Column("closes_at", Moment),  # when everything is erased for good; null: it goes on
    Column("version", Integer, nullable=False),  # counts changes, so that old buttons are noticed
)

# Days on which the practice wants nothing to come to anybody: one date, or the same each year.
practice_day = Table(
    "practice_day",
    metadata,
    _id(),
    Column("month", SmallInteger, nullable=False),
    Column("day", SmallInteger, nullable=False),
    Column("year", SmallInteger),  # null: each year
)

# What the practice says in its own words. The newest of a kind holds; append-only.
practice_text = Table(
    "practice_text",
    metadata,
    _id(),
    Column("kind", String(16), nullable=False),  # care.practice.Text
    Column("number", SmallInteger, nullable=False),  # 1 is the first of its kind
    Column("words", Sealed),  # under the house's key; null: ours again
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("kind", "number"),
)

# What an admin's change turned off with a client, so that it can be undone for a day. What the
# client chose themselves since then stays as they chose it.
lowered = Table(
    "lowered",
    metadata,
    _id(),
    _of("client", index=True),
    Column("change", Integer, nullable=False, index=True),  # the practice's version it led to
    Column("offer", String(16), nullable=False),  # care.practice.Offer
    Column("at", Moment, nullable=False),
)

# Who did what, by ids alone, each entry tied to the one before: care.audit. Append-only, which
# triggers of the migrations see to; it refers to nobody, so that it outlives an erasure.
audit = Table(
    "audit",
    metadata,
    Column("seq", Sequence, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False),
    Column("act", String(32), nullable=False, index=True),  # care.audit.Act
    Column("actor", String(16), nullable=False),  # care.audit.Actor
    Column("actor_id", BigInteger),  # a person's; null: the bot, or an operator
    Column("subject_id", BigInteger, index=True),  # whom it concerns; null: nobody
    Column("about_id", BigInteger),  # which story, letter …; null: nothing of its own
    Column("what", String(32)),  # which setting, which kind of message; null: nothing to say
    Column("before", String(64)),  # null: there was none, or it is none of the trail's business
    Column("after", String(64)),  # null as above
    Column("previous", LargeBinary, nullable=False),  # the mac of the entry before
    Column("mac", LargeBinary, nullable=False),
)

# Whose data key was destroyed: a person's, or a letter's. Content-free. Replayed over a backup, so
# that nobody comes back, and over the backups themselves.
tombstone = Table(
    "tombstone",
    metadata,
    Column("owner_id", BigInteger, primary_key=True, autoincrement=False),
    Column("made_at", Moment, primary_key=True),  # the key: a letter may get another one
    Column("at", Moment, nullable=False, index=True),
)

# When something last happened that nobody asked for: a sign of life, a backup, a notice.
pulse = Table(
    "pulse",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("value", BigInteger),  # such as a size or a number of milliseconds; null: none
)

therapist = Table(
    "therapist",
    metadata,
    _id(),
    _of("person", unique=True),
    Column("name", Sealed),  # as clients see it; null: set-up not finished
    Column("digest_days", SmallInteger),  # bit 0 Monday … bit 6 Sunday; null: set-up not finished
    Column("digest_minute", SmallInteger),  # minutes after local midnight; null as above
    Column("next_digest_at", Moment, index=True),  # null: none planned
    Column("letters", Boolean, nullable=False, server_default=false()),  # takes them from clients
    Column("way_back", Sealed),  # how to be reached again, for clients who ask; null: not written
    Column("waiting", Sealed),  # how long it takes to be seen again; null: not said
    Column("free_help", Sealed),  # something that costs nothing, near them; null: not said
    Column("policy", Sealed),  # on gifts and contact, as clients read it; null: ours
    Column("hours_open", SmallInteger),  # minutes after local midnight; null: see care.therapist
    Column("hours_close", SmallInteger),  # null as above
    Column("voice", Boolean, nullable=False, server_default=true()),  # takes voice notes
    Column("photos", Boolean, nullable=False, server_default=true()),  # takes photos
    Column("answers", Boolean, nullable=False, server_default=false()),  # may answer a letter
    Column("receipts", Boolean, nullable=False, server_default=true()),  # clients may know: read
    Column("opens", Boolean, nullable=False, server_default=false()),  # a digest comes opened
    Column("when_empty", Boolean, nullable=False, server_default=false()),  # and with nothing in it
    Column("week_most", SmallInteger, nullable=False, server_default="30"),  # items in seven days
    Column("ready_at", Moment),  # set-up finished and therefore opted in; null: not yet
    Column("idle_named_at", Moment),  # admins were told that nothing was opened; null: never
    Column("suspended_at", Moment),  # an admin stopped everything of theirs; null: not so
    Column("left_at", Moment),  # null: here
    Column("created_at", Moment, nullable=False),
)

UNNAMED = "named_at IS NULL AND claimed_at IS NULL AND settled_at IS NULL"

# A single-use link. The token itself is stored nowhere, only its keyed hash.
invite = Table(
    "invite",
    metadata,
    _id(),
    Column("role", String(16), nullable=False),  # client | therapist
    _of("therapist", nullable=True, index=True),  # who invites; null: an admin invites a therapist
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    Column("label", Sealed),  # the therapist's own word for the client, under the therapist's key
    Column("opening", Sealed),  # one line for the first note; null: none
    Column("topics", Sealed),  # JSON list of care.topic.Key, proposed; null: none
    Column("last_session_on", Date),  # null: an invite for a therapist
    Column("plan", String(16)),  # care.plan.Preset; null as above
    Column("plan_weeks", SmallInteger),  # null: a preset without weeks
    Column("plan_months", SmallInteger),  # null as above
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    _of("person", nullable=True, index=True),  # who pressed Start first; null: nobody, or declined
    Column("claimed_at", Moment),  # null: nobody pressed Start
    Column("named_at", Moment),  # the therapist was told that it expires soon; null: not yet
    Column("settled_at", Moment),  # answered or revoked; null: still open
    Column("outcome", String(16)),  # accepted | declined | revoked; null: still open
    Index("ix_invite_unnamed", "expires_at", sqlite_where=text(UNNAMED),
          postgresql_where=text(UNNAMED)),
)  # fmt: skip

# One former client of one therapist. A person may be a client of two.
client = Table(
    "client",
    metadata,
    _id(),
    _of("person", index=True),
    _of("therapist", index=True),
    _of("invite", unique=True),
    Column("code", String(8), nullable=False, unique=True),  # to be named by; says nothing
    Column("label", Sealed, nullable=False),  # under the therapist's key
    Column("opening", Sealed),  # null: none, or already used
    Column("state", String(16), nullable=False),  # care.client.State
    Column("rhythm", String(16), nullable=False),  # care.client.Rhythm
    Column("plan", String(16), nullable=False),
    Column("plan_weeks", SmallInteger),
    Column("plan_months", SmallInteger),
    Column("starts_on", Date, nullable=False),  # the day from which the plan counts
    Column("seed", BigInteger, nullable=False),  # makes jitter repeatable
    Column("window_opens", SmallInteger, nullable=False),  # minutes after local midnight
    Column("window_closes", SmallInteger, nullable=False),
    Column("discretion", String(16), nullable=False),  # care.discretion.Level
    Column("receipts", Boolean, nullable=False),  # one line when something was read
    Column("scale", Boolean, nullable=False, server_default=true()),  # five faces to tap
    Column(
        "notes", Boolean, nullable=False, server_default=false()
    ),  # short ones, from a therapist
    Column("danger_ping", Boolean, nullable=False, server_default=false()),
    Column("may_keep", Boolean, nullable=False, server_default=false()),  # lines for the shelf
    Column("reminder", Boolean, nullable=False, server_default=false()),  # one for each, at most
    Column("holidays", Boolean, nullable=False, server_default=false()),  # quiet on public ones
    Column("turn_of_year", Boolean, nullable=False, server_default=true()),  # quiet then
    Column("kinds", String(16), nullable=False, server_default="both"),  # care.checkin.Kind | both
    Column("slot_base", SmallInteger, nullable=False, server_default="0"),  # number of slot 0
    Column("thinned_from", SmallInteger),  # from this slot on every other falls away; null: none
    Column("feedback_at", Moment),  # asked about the notes themselves last; null: never
    Column("paused_until", Moment),  # null: not paused, or paused with no end
    Column("next_checkin_at", Moment, index=True),  # null: none planned
    Column("next_slot", SmallInteger),  # which slot of the plan that is; null as above
    Column("version", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("ended_at", Moment),  # stopped, or the plan is over; null: neither
    Column("warned_at", Moment),  # that everything will be forgotten; null: not yet, or no need
)

# Days that the client marked: one date, or the same day each year. Nothing comes on them, or a kind
# note of its own, in place of the planned one that is nearest.
quiet_day = Table(
    "quiet_day",
    metadata,
    _id(),
    _of("client", index=True),
    Column("month", SmallInteger, nullable=False),
    Column("day", SmallInteger, nullable=False),
    Column("year", SmallInteger),  # null: each year
    Column("wish", String(16), nullable=False, server_default="quiet"),  # care.quiet.Wish
)

# A slot that the client moved to another day.
moved_slot = Table(
    "moved_slot",
    metadata,
    Column("client_id", BigInteger, ForeignKey("client.id"), primary_key=True, autoincrement=False),
    Column("slot", SmallInteger, primary_key=True, autoincrement=False),
    Column("on_day", Date, nullable=False),
)

# A thread of the story that the client chose to be asked about.
topic = Table(
    "topic",
    metadata,
    _id(),
    _of("client", index=True),
    Column("key", String(16)),  # care.topic.Key; null: in the client's own words
    Column("own", Sealed),  # the client's own words; null: one of the keys
    Column("state", String(16), nullable=False),  # care.topic.State
    Column("asked_at", Moment),  # when a check-in asked about it last; null: never
    Column("created_at", Moment, nullable=False),
    Column("settled_at", Moment),  # finished, or never again; null: neither
)

# What was agreed to, word for word by its hash. Append-only but for `withdrawn_at`.
consent = Table(
    "consent",
    metadata,
    _id(),
    _of("client", index=True),
    Column("version", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("text_hash", LargeBinary, nullable=False),  # SHA-256 of the text shown
    Column("given_at", Moment, nullable=False),
    Column("withdrawn_at", Moment),  # null: stands
)

# One slot of a plan that came due. Whether it was sent stands in its outbox row. A trigger of the
# migrations refuses one that breaks the ceilings: 12 in 12 months, 21 days apart.
checkin = Table(
    "checkin",
    metadata,
    _id(),
    _of("client"),
    Column("slot", SmallInteger, nullable=False),
    Column("kind", String(16), nullable=False),  # care.checkin.Kind
    _of("topic", nullable=True, index=True),  # which topic it asks about; null: none
    Column("feedback", Boolean, nullable=False, server_default=false()),  # asks about the notes
    Column("planned_at", Moment, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("face", SmallInteger),  # 1 to 5, shown once and never added up; null: not tapped
    Column("answered_at", Moment),  # first tap or words; null: quiet, which is fine
    Column("skipped_at", Moment),  # too late to be kind; null: not skipped
    UniqueConstraint("client_id", "slot"),
)

digest = Table(
    "digest",
    metadata,
    _id(),
    _of("therapist"),
    Column("slot_at", Moment, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("opened_at", Moment),  # null: never opened
    UniqueConstraint("therapist_id", "slot_at"),
)

# What a client wrote or tapped. Draft → shared → read, or kept, or withdrawn.
story = Table(
    "story",
    metadata,
    _id(),
    _of("client"),
    _of("checkin", nullable=True),  # null: written out of the blue
    _of("digest", nullable=True, index=True),  # null: in no digest yet
    _of("topic", nullable=True, index=True),  # null: not about a topic
    Column("about", String(16), nullable=False, server_default="life"),  # care.story.About
    # Who is to read it; null: the client's own therapist.
    Column("reader_id", BigInteger, ForeignKey("therapist.id"), index=True),
    Column("read_first", Boolean, nullable=False, server_default=false()),  # as its writer wished
    Column("state", String(16), nullable=False),  # care.story.State
    Column("face", SmallInteger),  # 1 to 5; null: none
    Column("revision", Integer, nullable=False),  # counts changes, so that old buttons are noticed
    Column("preview_id", BigInteger),  # outbox id of what shows the preview; null: none yet
    Column("created_at", Moment, nullable=False),
    Column("shared_at", Moment),
    Column("seen_at", Moment),  # its reader may have seen it and wants it later; null: not so
    Column("read_at", Moment),
    Column("shelved_at", Moment),  # the therapist keeps it, as its writer allows; null: not
    Column("warned_at", Moment),  # that its words will be forgotten; null: not yet, or no need
    Column("withdrawn_at", Moment),
    Index("ix_story_client_id_state", "client_id", "state"),
)

# A story in the messages that it was written in, so that an edit or a voice note finds its place.
story_part = Table(
    "story_part",
    metadata,
    _id(),
    _of("story"),
    Column("message", BigInteger),  # the client's own message; null: none (a tap)
    Column("position", SmallInteger, nullable=False),
    Column("medium", String(16), nullable=False),  # text | voice | photo
    Column("words", Sealed),  # text or caption; null: none
    Column("file", Sealed),  # Telegram's file id; null: text
    UniqueConstraint("story_id", "position"),
)

# A therapist's short note for one thing received. Sealed under the key of the client who gets it.
note = Table(
    "note",
    metadata,
    _id(),
    _of("story", nullable=True, unique=True),  # null: for a letter
    _of("letter", nullable=True, unique=True),  # null: for a story
    _of("therapist"),  # who wrote it
    Column("words", Sealed, nullable=False),
    # What brings it; null: not queued yet, forgotten, or kept by the client who got it.
    Column("outbox_id", BigInteger),
    Column("created_at", Moment, nullable=False),
    Column("undone_at", Moment),  # taken back within the ten minutes; null: stands
)

# A time in which a therapist does not read.
absence = Table(
    "absence",
    metadata,
    _id(),
    _of("therapist", index=True),
    Column("from_on", Date, nullable=False),  # first day away, where the therapist is
    Column("until_on", Date, nullable=False),  # last day away
    # Who is asked to get what is to be read first meanwhile; null: nobody, or they said no.
    Column("cover_id", BigInteger, ForeignKey("therapist.id"), index=True),
    Column("covered_at", Moment),  # they said yes; null: not yet
    Column("created_at", Moment, nullable=False),
    Column("ended_at", Moment),  # back sooner than planned; null: as planned
)

# A therapist leaves: one client is asked whether another one may read from now on.
handover = Table(
    "handover",
    metadata,
    _id(),
    _of("client", unique=True),
    Column("to_id", BigInteger, ForeignKey("therapist.id"), index=True),  # null: nobody takes over
    Column("asked_at", Moment, nullable=False),
    Column("ends_at", Moment, index=True),  # without an answer; null: answered
    Column("answered_at", Moment),
    Column("outcome", String(16)),  # accepted | declined | quiet; null: still open
)

# One line that a therapist wrote for themselves. Of no client, and in no digest.
reflection = Table(
    "reflection",
    metadata,
    _id(),
    _of("therapist", index=True),
    Column("words", Sealed, nullable=False),
    Column("created_at", Moment, nullable=False),
)

# A letter: a client's, or a therapist's (at the invite, or as an answer). Each has a data key of
# its own, under the letter's id, so that burning one destroys its key.
letter = Table(
    "letter",
    metadata,
    _id(),
    _of("client", nullable=True),  # whose writer or reader; null: of an invite not yet answered
    _of("invite", nullable=True, unique=True),  # a therapist's, for who says yes; null: none such
    Column("answers_id", BigInteger, unique=True),  # a letter of the same client; null: none
    _of("digest", nullable=True, index=True),  # null: in no digest yet
    Column("author", String(16), nullable=False),  # care.letter.Author
    Column("state", String(16), nullable=False),  # care.letter.State
    Column("guided", Boolean, nullable=False),  # with the seven beginnings; else in free words
    Column("revision", Integer, nullable=False),  # counts changes, so that old buttons are noticed
    Column("prompt_id", BigInteger),  # outbox id of what can be tapped; null: nothing yet
    Column("answer_welcome", Boolean, nullable=False, server_default=false()),  # by the client
    Column("locked", Sealed),  # all of it, under a phrase as well; null: its parts hold it
    Column("opens_on", Date),  # its writer wished not to see it before; null: no such wish
    Column("send_at", Moment, index=True),  # null: no date
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("warned_at", Moment),  # that it will be forgotten; null: not yet, or no need
    Column("sent_at", Moment),
    Column("seen_at", Moment),  # that it is there; its reader wants it later; null: not so
    Column("opened_at", Moment),  # by the one it is for
    Column("kept_at", Moment),  # a therapist's: its reader keeps it; null: its words go some day
    Column("withdrawn_at", Moment),
    Column("burnt_at", Moment),
    Index("ix_letter_client_id_state", "client_id", "state"),
    Index("ix_letter_drafts", "changed_at", sqlite_where=text("state = 'draft'"),
          postgresql_where=text("state = 'draft'")),
)  # fmt: skip

# One of the seven beginnings, or one message of a free letter.
letter_part = Table(
    "letter_part",
    metadata,
    _id(),
    _of("letter"),
    Column("position", SmallInteger, nullable=False),
    Column("place", String(16), nullable=False),  # care.letter.Place
    Column("words", Sealed, nullable=False),
    Column("message", BigInteger),  # the writer's own message; null: not in this chat any more
    UniqueConstraint("letter_id", "position"),
)

# «Something new came up»: a client asks for a way back.
way_back = Table(
    "way_back",
    metadata,
    _id(),
    _of("client", index=True),
    Column("asked_at", Moment, nullable=False),
    Column("seen_at", Moment),  # the therapist tapped «Seen»; null: not yet
    Column("withdrawn_at", Moment),  # taken back before it was seen; null: stands
)

# Words of a client's were noticed as danger, and what they said of it. Not the words, and nothing
# that weighs them: the number of the message, so that a «not like that» holds for it, and what
# followed, so that it can be taken back.
noticed = Table(
    "noticed",
    metadata,
    _id(),
    _of("client"),
    Column("message", BigInteger, nullable=False),  # the client's own message
    Column("at", Moment, nullable=False, index=True),
    Column("said", String(8)),  # care.noticed.Said; null: nothing
    Column("ping_id", BigInteger),  # outbox id of the line to a therapist; null: none was made
    Column("paused_until", Moment),  # the pause that it set; null: it set none
    Column("paused_before", Moment),  # the pause that ran until then; null: none did
    Column("moved", Boolean, nullable=False, server_default=false()),  # the next note, by its pause
    UniqueConstraint("client_id", "message"),
)

# Where a person is in a conversation. One each, so that nothing depends on memory.
dialogue = Table(
    "dialogue",
    metadata,
    Column("person_id", BigInteger, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("name", String(32), nullable=False),
    Column("step", String(32), nullable=False),
    Column("data", Sealed, nullable=False),  # JSON, under the person's key
    Column("version", Integer, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

# The buttons a person saw last, so that typing a label does the same as tapping it.
offer = Table(
    "offer",
    metadata,
    Column("person_id", BigInteger, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("buttons", Sealed, nullable=False),  # JSON [[label, data], …], under the person's key
    Column("offered_at", Moment, nullable=False),
)

# Telegram's updates, stored before Telegram is told that they arrived.
inbox = Table(
    "inbox",
    metadata,
    Column("seq", Sequence, primary_key=True, autoincrement=True),
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("chat_hash", LargeBinary),  # null: done, or an update that belongs to no chat
    Column("raw", Sealed),  # JSON, under the house's key; null: done
    Column("state", String(16), nullable=False),  # new | done | set_aside
    Column("attempts", SmallInteger, nullable=False),
    Column("next_try_at", Moment),  # null: at once
    Column("received_at", Moment, nullable=False),
    Column("settled_at", Moment),  # done or set aside; null: waiting
    Column("error", String(64)),  # class of the exception; null: none
    Index("ix_inbox_new", "chat_hash", "seq", sqlite_where=text("state = 'new'"),
          postgresql_where=text("state = 'new'")),
    Index("ix_inbox_next", "seq", sqlite_where=text("state = 'new'"),
          postgresql_where=text("state = 'new'")),
)  # fmt: skip

# Everything that the bot is going to say, is saying, or said. care.delivery explains the states.
outbox = Table(
    "outbox",
    metadata,
    Column("seq", Sequence, primary_key=True, autoincrement=True),
    Column("id", BigInteger, nullable=False, unique=True),
    _of("person", nullable=True, index=True),  # null: a stranger, who is stored nowhere else
    Column("chat", Sealed),  # a stranger's chat, under the house's key; null: see the person
    _of("client", nullable=True, index=True),  # about whom; cancelled when they stop; null: nobody
    _of("checkin", nullable=True, index=True),  # null: not a check-in
    _of("digest", nullable=True, index=True),  # null: not a digest
    Column("kind", String(16), nullable=False),  # care.delivery.Kind
    Column("lane", SmallInteger, nullable=False),  # care.delivery.Lane
    Column("payload", Sealed),  # JSON {method, params, draw}; null: settled, nothing kept
    Column("state", String(16), nullable=False),  # care.delivery.State
    Column("due_at", Moment, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("attempts", SmallInteger, nullable=False),
    Column("repeat", Boolean, nullable=False),  # may have arrived already
    Column("claim", BigInteger),  # who is sending it; null: nobody
    Column("settled_at", Moment),  # when it reached a final state; null: not yet
    Column("message", BigInteger),  # Telegram's message id; null: not sent, or not a message
    Column("reason", String(32)),  # why it is where it is; null: nothing to say
    Column("trace", String(32)),  # follows one update through the logs; null: a tick
    Column("resolved_at", Moment),  # an admin saw that it is uncertain; null: not so, or no need
    Index("ix_outbox_due", "lane", "seq", "due_at", sqlite_where=text("state = 'due'"),
          postgresql_where=text("state = 'due'")),
    Index("ix_outbox_waiting", "person_id", "lane", "seq", sqlite_where=text("state = 'due'"),
          postgresql_where=text("state = 'due'")),
    Index("ix_outbox_sending", "claim", sqlite_where=text("state = 'sending'"),
          postgresql_where=text("state = 'sending'")),
)  # fmt: skip
