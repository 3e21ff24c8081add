"""How a client is spoken to, and ways back."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "way_back",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_way_back_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_way_back")),
    )
    with op.batch_alter_table("way_back", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_way_back_client_id"), ["client_id"], unique=False)

    # Not in a batch: that would copy the table on SQLite, and lose the trigger of the ceilings.
    op.add_column(
        "checkin", sa.Column("feedback", sa.Boolean(), server_default=sa.false(), nullable=False)
    )

    with op.batch_alter_table("client", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("reminder", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("holidays", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(sa.Column("thinned_from", sa.SmallInteger(), nullable=True))
        batch_op.add_column(sa.Column("feedback_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("invite", schema=None) as batch_op:
        batch_op.add_column(sa.Column("topics", sa.LargeBinary(), nullable=True))

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("form", sa.String(length=16), server_default="formal", nullable=False)
        )
        batch_op.add_column(
            sa.Column("tone", sa.String(length=16), server_default="warm", nullable=False)
        )

    with op.batch_alter_table("practice", schema=None) as batch_op:
        batch_op.add_column(sa.Column("supervisor_id", sa.BigInteger(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_practice_supervisor_id"), "therapist", ["supervisor_id"], ["id"]
        )

    with op.batch_alter_table("quiet_day", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("wish", sa.String(length=16), server_default="quiet", nullable=False)
        )

    with op.batch_alter_table("story", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("about", sa.String(length=16), server_default="life", nullable=False)
        )
        batch_op.add_column(sa.Column("reader_id", sa.BigInteger(), nullable=True))
        batch_op.create_index(batch_op.f("ix_story_reader_id"), ["reader_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_story_reader_id"), "therapist", ["reader_id"], ["id"]
        )

    with op.batch_alter_table("therapist", schema=None) as batch_op:
        batch_op.add_column(sa.Column("way_back", sa.LargeBinary(), nullable=True))
