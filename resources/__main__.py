# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m resources DIR` checks a city pack; `new` and `preview` work as in `anjungan pack`."""

import sys

from resources.pack.commands import COMMANDS, main

if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(main(arguments if arguments[:1] and arguments[0] in COMMANDS else ["check", *arguments]))
