"""The rules of Afterword, pure: no network, no database, no clock; time comes in as an argument."""
