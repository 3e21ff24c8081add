"""The running program: command line, settings, wiring, receiving, sending, ticking."""
