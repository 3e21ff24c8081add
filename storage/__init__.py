"""What is remembered: tables, queries by subject, encryption, migrations."""
