"""The running program: command line, settings, receiving, starting and stopping."""
