"""The rules as tables and properties: no network, no database, no fixtures."""
