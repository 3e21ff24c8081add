"""What a therapist chooses for themselves, as it is stored."""

from care.therapist import Switch
from care.window import Window
from storage import therapist_choices, therapists
from storage.database import Storage, Transaction
from storage.therapists import Therapist
from tests.practice import open_practice
from tests.storage.world import NOW


def _as_at_first(tx: Transaction) -> Therapist:
    return open_practice(tx, now=NOW)


async def test_at_first_all_that_reads_is_taken_and_nothing_extra_comes(storage: Storage) -> None:
    dana = await storage.transact(_as_at_first)
    assert (dana.voice, dana.photos, dana.receipts) == (True, True, True)
    assert (dana.letters, dana.answers, dana.opens, dana.when_empty) == (False,) * 4
    assert (dana.week_most, dana.own_hours) == (30, None)
    assert (dana.policy, dana.waiting, dana.free_help) == (None,) * 3


async def test_each_choice_is_kept_and_can_be_taken_back(storage: Storage) -> None:
    def choose(tx: Transaction) -> Therapist:
        dana = _as_at_first(tx)
        for which in Switch:
            therapist_choices.switch(tx, dana.id, which, on=True)
        therapist_choices.switch(tx, dana.id, Switch.PHOTOS, on=False)
        therapist_choices.rename(tx, dana, "D. B.")
        therapist_choices.choose_days(tx, dana.id, frozenset({1, 6}))
        therapist_choices.choose_minute(tx, dana.id, 450)
        therapist_choices.choose_hours(tx, dana.id, Window(420, 600))
        therapist_choices.choose_week_most(tx, dana.id, 10)
        therapist_choices.write_policy(tx, dana, "a card is kind")
        therapist_choices.write_waiting(tx, dana, "six weeks")
        therapist_choices.write_free_help(tx, dana, "the walk-in")
        return therapists.therapist_by_id(tx, dana.id)

    dana = await storage.transact(choose)
    on = {which for which in Switch if getattr(dana, which)}
    assert on == set(Switch) - {Switch.PHOTOS}
    assert (dana.name, dana.digest_days, dana.digest_minute) == ("D. B.", frozenset({1, 6}), 450)
    assert (dana.own_hours, dana.week_most) == (Window(420, 600), 10)
    assert (dana.policy, dana.waiting, dana.free_help) == (
        "a card is kind", "six weeks", "the walk-in",
    )  # fmt: skip

    def take_back(tx: Transaction) -> Therapist:
        therapist_choices.choose_hours(tx, dana.id, None)
        therapist_choices.write_policy(tx, dana, None)
        return therapists.therapist_by_id(tx, dana.id)

    dana = await storage.transact(take_back)
    assert (dana.own_hours, dana.policy, dana.waiting) == (None, None, "six weeks")
