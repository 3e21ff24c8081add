"""`python -m storage.migrations "What it does"` drafts the next version."""

import sys

from storage.migrations import draft

draft(sys.argv[1])
