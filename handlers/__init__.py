"""The conversations: one module for each thing that a person can do."""
