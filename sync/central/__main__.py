# SPDX-License-Identifier: GPL-3.0-or-later
"""python -m sync.central, also behind `anjungan central`."""

import gc
import sys

from sync.central.commands import main

if __name__ == "__main__":
    gc.freeze()  # what was loaded lives as long as the process: nobody need search it for garbage
    raise SystemExit(main(sys.argv[1:]))
