# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m resources DIR` checks a city pack, as `anjungan pack check DIR` does."""

import sys

from resources.pack.check import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
