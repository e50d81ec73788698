# SPDX-License-Identifier: GPL-3.0-or-later
"""What does not go is put aside after several proofs, tried ever more rarely, and forgotten once it went."""

from sync import policy
from sync.aside import Aside


def test_chance_puts_nothing_aside_and_several_proofs_do() -> None:
    now = 0
    aside = Aside[int](lambda: now)
    assert [aside.doubt(7) for _ in range(policy.DOUBTS)] == [*[False] * (policy.DOUBTS - 1), True]
    aside.went([7])
    assert (aside.doubt(7), len(aside), aside.again_in()) == (False, 0, None)


def test_it_is_tried_for_ever_and_ever_more_rarely() -> None:
    now = 0
    aside = Aside[bytes](lambda: now)
    aside.put(b"photo")
    pauses = []
    for _ in range(30):
        assert aside.rests(b"photo")
        pauses.append(aside.again_in() or 0)
        now += pauses[-1]
        assert (aside.due(), aside.rests(b"photo"), aside.names()) == ([b"photo"], False, {b"photo"})
        assert aside.doubt(b"photo")
    assert pauses == sorted(pauses)
    assert pauses[0] == policy.PUT_OFF_MS
    assert pauses[-1] == policy.CAP_SECONDS * 1000
