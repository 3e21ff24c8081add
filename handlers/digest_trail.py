"""What somebody saw of whom when a page of their list was opened, for the trail."""

from datetime import datetime

from care.audit import Act, Actor, Entry
from handlers.digest_item import View
from handlers.digest_page import told_on
from handlers.trail import stands_for


def opened(view: View, *, now: datetime) -> None:
    """The list, and each story whose words stand on the page."""
    reader = view.therapist.person_id

    def entry(act: Act, about: int, subject: int | None = None, what: str | None = None) -> Entry:
        return Entry(
            at=now, act=act, actor=Actor.THERAPIST, actor_id=reader,
            subject_id=subject, about_id=about, what=what,
        )  # fmt: skip

    view.tx.write_down(entry(Act.LIST_OPENED, view.digest.id))
    for story, client in told_on(view):
        part = stands_for(story, client, view.therapist)
        view.tx.write_down(entry(Act.STORY_OPENED, story.id, client.id, part))
