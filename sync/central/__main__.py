# SPDX-License-Identifier: GPL-3.0-or-later
"""python -m sync.central, also behind `anjungan central`."""

import sys

from sync.central.commands import main

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
