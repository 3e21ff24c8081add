"""Unit and story tests; chaos, fuzz, browser, PostgreSQL."""
