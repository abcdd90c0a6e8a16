"""The command ``kzref``, also as ``python -m kzref``: see `kzref.cli`."""

from __future__ import annotations

import sys

from kzref.cli import main

if __name__ == "__main__":
    sys.exit(main())
