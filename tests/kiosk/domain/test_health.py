# SPDX-License-Identifier: GPL-3.0-or-later
"""What a finding is worth, and that each can be said with what to do about it."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain import health
from kiosk.domain.health import Finding, Level, Part, abilities, verdict
from resources.texts import Words, languages

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
DAY = timedelta(days=1)

FINDINGS = [
    (health.of_print("printed", ""), Level.GOOD),
    (health.of_print("no-printer", ""), Level.WATCH),
    (health.of_print("failed", "printer-paper"), Level.WATCH),
    (health.of_print("failed", "printer-off"), Level.WATCH),
    (health.of_print("failed", "printer-failed"), Level.WATCH),
    (health.of_print("failed", ""), Level.WATCH),
    (health.of_disk(9000, 256), Level.GOOD),
    (health.of_disk(1000, 256), Level.WATCH),
    (health.of_disk(255, 256), Level.BAD),
    (health.of_store(damaged=False), Level.GOOD),
    (health.of_store(damaged=True), Level.WATCH),
    (health.of_clock(-119_000), Level.GOOD),
    (health.of_clock(121_000), Level.WATCH),
    (health.of_clock(-400 * 86_400_000), Level.WATCH),
    (health.of_clock(None), Level.WATCH),
    (health.of_backlog(0, None, 0, NOW), Level.GOOD),
    (health.of_backlog(3, NOW - DAY / 2, 0, NOW), Level.GOOD),
    (health.of_backlog(3, NOW - 2 * DAY, 0, NOW), Level.WATCH),
    (health.of_backlog(3, NOW - DAY / 2, 1, NOW), Level.WATCH),
    (health.of_answer(NOW - DAY, "", NOW), Level.GOOD),
    (health.of_answer(NOW - 3 * DAY, "", NOW), Level.WATCH),
    (health.of_answer(None, "", NOW), Level.WATCH),
    (health.of_answer(NOW, "revoked", NOW), Level.BAD),
    (health.of_answer(NOW, "unknown-kiosk", NOW), Level.BAD),
    (health.of_pack(""), Level.GOOD),
    (health.of_pack("pack-broken"), Level.WATCH),
    (health.of_battery(None, charging=False), Level.UNUSED),
    (health.of_battery(80, charging=False), Level.GOOD),
    (health.of_battery(5, charging=True), Level.GOOD),
    (health.of_battery(20, charging=False), Level.WATCH),
    (health.of_battery(5, charging=False), Level.BAD),
    *((health.of_hand(part, "good"), Level.GOOD) for part in (Part.CAMERA, Part.SCANNER, Part.TOUCH, Part.SOUND)),
    *((health.of_hand(part, "skipped"), Level.UNUSED) for part in (Part.SCANNER, Part.TOUCH, Part.SOUND)),
    (health.of_hand(Part.CAMERA, "none"), Level.WATCH),
    (health.of_hand(Part.SOUND, "none"), Level.UNUSED),
    (health.of_hand(Part.SCANNER, "failed"), Level.WATCH),
    (health.of_hand(Part.SOUND, "failed"), Level.WATCH),
    (health.of_hand(Part.TOUCH, "failed"), Level.BAD),
    *((health.late(part), Level.WATCH) for part in list(Part)[:9]),
]


@pytest.mark.parametrize(("finding", "level"), FINDINGS, ids=lambda value: getattr(value, "fact", str(value)))
def test_a_finding_has_its_weight_and_its_words(finding: Finding, level: Level) -> None:
    assert finding.level is level
    for language in languages():
        words = Words(language)
        assert words.say(f"health-{finding.part}")
        assert words.say(finding.fact, number=finding.number)
        if level in (Level.WATCH, Level.BAD):
            assert words.say(finding.advice, number=finding.number)


def test_the_worst_finding_decides() -> None:
    good, watch, bad = health.of_pack(""), health.of_pack("x"), health.of_hand(Part.TOUCH, "failed")
    unused = health.of_battery(None, charging=False)
    assert verdict([good, unused]) is Level.GOOD
    assert verdict([good, watch, unused]) is Level.WATCH
    assert verdict([bad, watch]) is Level.BAD


def test_what_is_out_of_order_is_not_offered() -> None:
    able = abilities([health.of_print("failed", "printer-off"), health.of_hand(Part.SOUND, "failed")])
    assert (able.paper, able.sound, able.camera, able.scanner) == (False, False, True, True)
