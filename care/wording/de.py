"""German."""

from care.wording.fault import Fault, Phrases

PHRASES: Phrases = {
    Fault.GUILT: (r"zzzz",),
}
