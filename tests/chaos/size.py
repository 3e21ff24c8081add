"""How much chaos: a little in every run, and as much as AFTERWORD_CHAOS_STEPS says."""

import os

STEPS = int(os.environ.get("AFTERWORD_CHAOS_STEPS", "150"))
