"""Handlers: their small parts, without a bot."""
