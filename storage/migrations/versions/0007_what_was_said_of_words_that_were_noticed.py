"""What a client said of words that were noticed as danger, and what followed from it."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "noticed",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said", sa.String(length=8), nullable=True),
        sa.Column("ping_id", sa.BigInteger(), nullable=True),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_noticed_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_noticed")),
        sa.UniqueConstraint("client_id", "message", name=op.f("uq_noticed_client_id_message")),
    )
    with op.batch_alter_table("noticed", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_noticed_at"), ["at"], unique=False)
