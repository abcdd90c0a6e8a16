"""Sentences, words, and how they are set."""
