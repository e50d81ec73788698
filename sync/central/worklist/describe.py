# SPDX-License-Identifier: GPL-3.0-or-later
"""A filter in words: on the page, and on top of every file made of it."""

from sync.central.city import City
from sync.central.pages import Pages, slug
from sync.central.worklist.filter import EVERYTHING, Clock, Filter


def described(city: City, pages: Pages, wanted: Filter, language: str) -> tuple[str, ...]:
    """What is asked for, one phrase for each question; searched words are not repeated."""
    say = pages.words(language).say
    said: list[str] = []
    if wanted.ticket:
        return (wanted.ticket,)
    if wanted.states == (EVERYTHING,):
        said.append(say("central-filter-all"))
    elif wanted.states:
        said.append(", ".join(say(f"central-state-{slug(state)}") for state in wanted.states))
    else:
        said.append(say("central-filter-open"))
    if wanted.clock:
        days = wanted.silence(city) if wanted.clock is Clock.SILENT else wanted.soon
        said.append(say(f"list-clock-{wanted.clock}", days=days))
    named = (
        (wanted.topic, pages.topic(wanted.topic, language)),
        (wanted.agency, city.agency_name(wanted.agency)),
        (wanted.area, city.area_name(wanted.area)),
        (wanted.kind, say(f"central-kind-{wanted.kind}") if wanted.kind else ""),
        (wanted.kiosk, wanted.kiosk),
        (wanted.channel, say(f"list-channel-{wanted.channel}") if wanted.channel else ""),
        (wanted.opinion, say(f"list-opinion-{wanted.opinion}") if wanted.opinion else ""),
        (wanted.since, say("list-since", day=wanted.since.isoformat()) if wanted.since else ""),
        (wanted.until, say("list-until", day=wanted.until.isoformat()) if wanted.until else ""),
        (wanted.mine, say("list-mine")),
        (wanted.approval, say("list-view-approval")),
        (wanted.words, say("list-words")),
    )
    return (*said, *(name for chosen, name in named if chosen))
