# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes sync/protocol/words-N.zdict, the dictionary with which kiosks pack what they seal, out of invented stories.

A number once shipped never changes: records packed with it may lie at a kiosk or in the ledger for years. To
learn from new forms, train the next number and let NEWEST_DICTIONARY follow. Half of the stories is kept back,
and what is printed is measured on that half.
"""

import sys
from pathlib import Path

import zstandard

from sync.protocol import sealing
from tests.helpers.believable import Residents

SIZE = 64 * 1024
LEVEL = 12


def main() -> None:
    """train_dictionary.py NUMBER"""
    number = int(sys.argv[1])
    told = Residents(seed=1, half=0)
    samples = [told.body() for _ in range(3000)] + [told.body(1000) for _ in range(1500)]
    dictionary = zstandard.train_dictionary(SIZE, samples, dict_id=number, level=LEVEL)
    file = Path(sealing.__file__).with_name(f"words-{number}.zdict")
    file.write_bytes(dictionary.as_bytes())
    packer = zstandard.ZstdCompressor(dict_data=dictionary, level=LEVEL)
    for at_least in (0, 1000):
        unseen = Residents(seed=2, half=1)
        bodies = [unseen.body(at_least) for _ in range(500)]
        plain, packed = (sum(map(len, many)) / len(bodies) for many in (bodies, map(packer.compress, bodies)))
        print(f"unseen submissions of {plain:.0f} bytes: {packed:.0f} packed")


if __name__ == "__main__":
    main()
