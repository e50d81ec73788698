# SPDX-License-Identifier: GPL-3.0-or-later
"""The short reprint: number, topic unless secret, time, deadline and state. The full receipt is gone with the visit."""

from kiosk.actions.receipt_lines import receipt_title
from kiosk.config import Config
from kiosk.domain.progress import Progress
from kiosk.domain.receipt import Part, Receipt, ReceiptLine
from resources.pack.model import Area, Pack
from resources.texts import Words


def short_receipt(progress: Progress, config: Config, pack: Pack, area: Area, words: Words) -> Receipt:
    """A receipt that opens nothing and tells nobody what was written."""
    lines = (ReceiptLine(words.say("receipt-topic"), progress.topic, Part.TOPIC),) if progress.topic else ()
    return Receipt(
        government=pack.city.government,
        kelurahan=words.say("receipt-kelurahan", name=area.spoken_name),
        kiosk=words.say("receipt-kiosk", name=config.kiosk_name),
        title=receipt_title(progress.kind, progress.officer, words),
        received_at=progress.filed_at,
        zone_label=pack.city.zone_label,
        approximate=progress.approximate,
        ticket=progress.ticket,
        access_code="",
        lines=lines,
        qr="",
        due=progress.due,
        due_basis="",  # the full receipt named the rule; the date is what she comes back for
        sending=(progress.badge,),
        officer=progress.officer,
        kind=progress.kind,
    )
