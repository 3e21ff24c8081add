"""Texts: catalogs, dates, zones, and what people type."""
