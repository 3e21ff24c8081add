"""What a therapist may choose for themselves."""

NAME_MOST = 40  # characters of the name that clients see
EARLIEST_HOUR = 5  # digests keep clear of the hours in which clocks change
LATEST_HOUR = 22
