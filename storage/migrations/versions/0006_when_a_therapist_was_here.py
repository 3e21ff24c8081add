"""When a therapist tapped, wrote or asked for something last."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    with op.batch_alter_table("therapist", schema=None) as batch_op:
        batch_op.add_column(sa.Column("active_at", sa.DateTime(timezone=True), nullable=True))
    # Until now only lists were noted, and one that opened by itself like one that was tapped.
    op.execute(
        "UPDATE therapist SET active_at = "
        "(SELECT max(opened_at) FROM digest WHERE digest.therapist_id = therapist.id)"
    )
