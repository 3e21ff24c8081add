"""What a client chooses."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


# At most 12 check-ins in 12 months, at least 21 days apart, whatever the program says. Skipped ones
# were never sent and do not count; the same slot again is refused by its own constraint. A later
# version that copies the table has to make this anew.
_CEILINGS = {
    "sqlite": [
        """
        CREATE TRIGGER checkin_ceilings BEFORE INSERT ON checkin
        WHEN NEW.skipped_at IS NULL AND (
            EXISTS (
                SELECT 1 FROM checkin
                WHERE client_id = NEW.client_id AND slot <> NEW.slot AND skipped_at IS NULL
                AND abs(julianday(created_at) - julianday(NEW.created_at)) < 21
            ) OR (
                SELECT count(*) FROM checkin
                WHERE client_id = NEW.client_id AND slot <> NEW.slot AND skipped_at IS NULL
                AND julianday(NEW.created_at) - julianday(created_at) < 365
            ) >= 12
        )
        BEGIN SELECT RAISE(ABORT, 'checkin_ceilings'); END
        """
    ],
    "postgresql": [
        """
        CREATE FUNCTION checkin_ceilings() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW.skipped_at IS NULL AND (
                EXISTS (
                    SELECT 1 FROM checkin
                    WHERE client_id = NEW.client_id AND slot <> NEW.slot AND skipped_at IS NULL
                    AND created_at > NEW.created_at - interval '504 hours'
                    AND created_at < NEW.created_at + interval '504 hours'
                ) OR (
                    SELECT count(*) FROM checkin
                    WHERE client_id = NEW.client_id AND slot <> NEW.slot AND skipped_at IS NULL
                    AND created_at > NEW.created_at - interval '8760 hours'
                ) >= 12
            ) THEN
                RAISE EXCEPTION 'checkin_ceilings' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        END $$
        """,
        """
        CREATE TRIGGER checkin_ceilings BEFORE INSERT ON checkin
        FOR EACH ROW EXECUTE FUNCTION checkin_ceilings()
        """,
    ],
}


def upgrade() -> None:
    op.create_table(
        "moved_slot",
        sa.Column("client_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("slot", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_moved_slot_client_id")),
        sa.PrimaryKeyConstraint("client_id", "slot", name=op.f("pk_moved_slot")),
    )
    op.create_table(
        "quiet_day",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("month", sa.SmallInteger(), nullable=False),
        sa.Column("day", sa.SmallInteger(), nullable=False),
        sa.Column("year", sa.SmallInteger(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_quiet_day_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quiet_day")),
    )
    with op.batch_alter_table("quiet_day", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quiet_day_client_id"), ["client_id"], unique=False)

    op.create_table(
        "topic",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(length=16), nullable=True),
        sa.Column("own", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_topic_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
    )
    with op.batch_alter_table("topic", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_topic_client_id"), ["client_id"], unique=False)

    with op.batch_alter_table("checkin", schema=None) as batch_op:
        batch_op.add_column(sa.Column("topic_id", sa.BigInteger(), nullable=True))
        batch_op.create_index(batch_op.f("ix_checkin_topic_id"), ["topic_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_checkin_topic_id"), "topic", ["topic_id"], ["id"]
        )

    with op.batch_alter_table("client", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("scale", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("notes", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("danger_ping", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("may_keep", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("turn_of_year", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("kinds", sa.String(length=16), server_default="both", nullable=False)
        )
        batch_op.add_column(
            sa.Column("slot_base", sa.SmallInteger(), server_default="0", nullable=False)
        )

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("country", sa.String(length=2), nullable=True))
        batch_op.add_column(sa.Column("rebind_hash", sa.LargeBinary(), nullable=True))
        batch_op.create_unique_constraint(batch_op.f("uq_person_rebind_hash"), ["rebind_hash"])

    with op.batch_alter_table("story", schema=None) as batch_op:
        batch_op.add_column(sa.Column("topic_id", sa.BigInteger(), nullable=True))
        batch_op.create_index(batch_op.f("ix_story_topic_id"), ["topic_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_story_topic_id"), "topic", ["topic_id"], ["id"])

    for statement in _CEILINGS[op.get_bind().dialect.name]:
        op.execute(statement)
