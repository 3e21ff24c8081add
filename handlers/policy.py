"""What a therapist says on gifts and contact: in their own words, or in ours."""

from handlers.turn import Turn
from storage import therapists
from storage.ids import TherapistId


def policy_of(turn: Turn, therapist_id: TherapistId) -> str:
    words, therapist = turn.words, therapists.therapist_by_id(turn.tx, therapist_id)
    name = therapist.name or ""
    if therapist.policy is None:
        return words("console-rules-ours", therapist=name) + " " + words("console-policy-ours")
    return words("console-rules-policy", therapist=name) + "\n" + words.quotation(therapist.policy)
