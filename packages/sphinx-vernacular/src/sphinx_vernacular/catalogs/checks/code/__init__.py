"""What a translation copies: code, keys, listings."""
