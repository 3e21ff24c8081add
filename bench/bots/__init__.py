"""The programs that are compared, each run as `python -m bench.bots.… URL TOKEN`.

The peers do the least that a bot of their library can do: they answer, and remember nothing.
"""

# As long as Afterword's own answer to /help, so that the same number of bytes travels.
ANSWER = (
    "<b>If you need somebody now</b>\n"
    + "This line stands for the help that a person would read here. " * 8
    + "\n/start shows where things stand."
)
HOME = "Where things stand, in about as many words as Afterword uses for the same. No reply needed."
BUTTON = "Go on"
