"""Marks of MyST and reStructuredText, and what they mark: roles, links, substitutions."""
