"""What a practice decides, the trail of who did what, and what is left of what was erased."""

import secrets
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

# Nothing in the trail is changed, and nothing taken out that is younger than six years, whatever
# the program says. Counted from the newest entry: a database does not know what time it is here.
_APPEND_ONLY = {
    "sqlite": [
        """
        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END
        """,
        """
        CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit
        WHEN julianday(OLD.at) > (SELECT max(julianday(at)) FROM audit) - 6 * 365
        BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END
        """,
    ],
    "postgresql": [
        """
        CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' OR OLD.at > (SELECT max(at) FROM audit) - interval '2190 days' THEN
                RAISE EXCEPTION 'audit_append_only' USING ERRCODE = 'check_violation';
            END IF;
            RETURN OLD;
        END $$
        """,
        """
        CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
        FOR EACH ROW EXECUTE FUNCTION audit_append_only()
        """,
    ],
}


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("act", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.String(length=16), nullable=False),
        sa.Column("actor_id", sa.BigInteger(), nullable=True),
        sa.Column("subject_id", sa.BigInteger(), nullable=True),
        sa.Column("about_id", sa.BigInteger(), nullable=True),
        sa.Column("what", sa.String(length=32), nullable=True),
        sa.Column("before", sa.String(length=64), nullable=True),
        sa.Column("after", sa.String(length=64), nullable=True),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_act"), ["act"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "practice_day",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("month", sa.SmallInteger(), nullable=False),
        sa.Column("day", sa.SmallInteger(), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_day")),
    )
    op.create_table(
        "practice_text",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("number", sa.SmallInteger(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_text")),
        sa.UniqueConstraint("kind", "number", name=op.f("uq_practice_text_kind_number")),
    )
    op.create_table(
        "pulse",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_pulse")),
    )
    op.create_table(
        "tombstone",
        sa.Column("owner_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "made_at", name=op.f("pk_tombstone")),
    )
    with op.batch_alter_table("tombstone", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tombstone_at"), ["at"], unique=False)

    op.create_table(
        "lowered",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("change", sa.Integer(), nullable=False),
        sa.Column("offer", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_lowered_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lowered")),
    )
    with op.batch_alter_table("lowered", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lowered_change"), ["change"], unique=False)
        batch_op.create_index(batch_op.f("ix_lowered_client_id"), ["client_id"], unique=False)

    with op.batch_alter_table("client", schema=None) as batch_op:
        batch_op.add_column(sa.Column("code", sa.String(length=8), nullable=True))
        batch_op.add_column(sa.Column("warned_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("privacy_seen", sa.SmallInteger(), nullable=True))
        batch_op.add_column(sa.Column("heard_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kept_at", sa.DateTime(timezone=True), nullable=True))

    _widen_practice()

    with op.batch_alter_table("story", schema=None) as batch_op:
        batch_op.add_column(sa.Column("warned_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("therapist", schema=None) as batch_op:
        batch_op.add_column(sa.Column("suspended_at", sa.DateTime(timezone=True), nullable=True))

    # Who was heard of when is not known: for everybody the clock starts here.
    person = sa.table("person", sa.column("heard_at", sa.DateTime(timezone=True)))
    now = datetime.now(UTC)
    if op.get_bind().dialect.name == "sqlite":
        now = now.replace(tzinfo=None)
    op.execute(person.update().values(heard_at=now))

    _give_codes()
    with op.batch_alter_table("client", schema=None) as batch_op:
        batch_op.alter_column("code", existing_type=sa.String(length=8), nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_client_code"), ["code"])

    for statement in _APPEND_ONLY[op.get_bind().dialect.name]:
        op.execute(statement)


def _widen_practice() -> None:
    with op.batch_alter_table("practice", schema=None) as batch_op:
        batch_op.add_column(sa.Column("paused_by_id", sa.BigInteger(), nullable=True))
        batch_op.add_column(
            sa.Column("checkins", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("letters", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("answers", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("voice", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("photos", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("scale", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("receipts", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("notes", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("reminders", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("danger", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("way_back", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(sa.Column("languages", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("plans", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("default_plan", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("default_opens", sa.SmallInteger(), nullable=True))
        batch_op.add_column(sa.Column("default_closes", sa.SmallInteger(), nullable=True))
        batch_op.add_column(sa.Column("words_kept_days", sa.SmallInteger(), nullable=True))
        batch_op.add_column(sa.Column("link_kept_months", sa.SmallInteger(), nullable=True))
        batch_op.add_column(sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_practice_paused_by_id"), "person", ["paused_by_id"], ["id"]
        )


def _give_codes() -> None:
    """Each client one that nobody else has."""
    client = sa.table("client", sa.column("id"), sa.column("code"))
    connection = op.get_bind()
    given: set[str] = set()
    for (number,) in connection.execute(sa.select(client.c.id)).all():
        while (code := "".join(secrets.choice(_CODE_LETTERS) for _ in range(8))) in given:
            pass
        given.add(code)
        connection.execute(client.update().where(client.c.id == number).values(code=code))
