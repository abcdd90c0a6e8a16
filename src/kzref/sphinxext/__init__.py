"""What the manuals need from Sphinx: one small extension a concern, each of use on its own.

Needs the extra ``kzref[sphinx]``; nothing else in the package imports it.
"""
