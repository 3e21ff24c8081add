"""Listens to what a message says, in any language: reading, words of meanings, rules over them.

Nothing here knows any language or subject. A lexicon says in which words a language means what;
rules combine meanings; whoever listens gives both.
"""
