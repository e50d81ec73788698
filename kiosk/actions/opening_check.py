# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk finds out about itself before it opens. Each part is asked alone, so that none waits for another."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from kiosk.domain import health
from kiosk.domain.health import Finding, Part
from kiosk.printing.printed import Printed

Probe = Callable[[], Finding]
SECONDS: Mapping[Part, float] = {Part.PRINTER: 25.0}
"""How long a part may take; the others FEW_SECONDS."""
FEW_SECONDS = 8.0


class Way(Protocol):
    """What is known of the way to the city."""

    @property
    def waiting(self) -> int: ...
    @property
    def oldest(self) -> datetime | None: ...
    @property
    def last_answer(self) -> datetime | None: ...
    @property
    def conflicts(self) -> int: ...
    @property
    def refused(self) -> str: ...


def automatic(
    print_test: Callable[[], Printed],
    free_mb: Callable[[], int],
    stop_below_mb: int,
    damaged: Callable[[], bool],
    clock_offset: Callable[[], int | None],
    way: Callable[[], Way],
    now: Callable[[], datetime],
    pack_trouble: Callable[[], str],
    battery: Callable[[], tuple[int | None, bool]],
) -> Mapping[Part, Probe]:
    """The parts that need no person, each as one question."""

    def printer() -> Finding:
        printed = print_test()
        return health.of_print(printed.kind, printed.error_code)

    def backlog() -> Finding:
        known = way()
        return health.of_backlog(known.waiting, known.oldest, known.conflicts, now())

    def answer() -> Finding:
        known = way()
        return health.of_answer(known.last_answer, known.refused, now())

    def power() -> Finding:
        percent, charging = battery()
        return health.of_battery(percent, charging=charging)

    return {
        Part.PRINTER: printer,
        Part.DISK: lambda: health.of_disk(free_mb(), stop_below_mb),
        Part.STORE: lambda: health.of_store(damaged=damaged()),
        Part.CLOCK: lambda: health.of_clock(clock_offset()),
        Part.BACKLOG: backlog,
        Part.ANSWER: answer,
        Part.PACK: lambda: health.of_pack(pack_trouble()),
        Part.BATTERY: power,
    }
