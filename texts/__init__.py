"""Every word a person reads: Fluent catalogs, one folder a language, and their look-up."""

from texts.catalog import Catalogs, MissingText, Words

__all__ = ["Catalogs", "MissingText", "Words"]
