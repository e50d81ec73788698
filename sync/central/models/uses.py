# SPDX-License-Identifier: GPL-3.0-or-later
"""How kiosks are used: totals of forms by day, of nobody."""

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Table


class KioskUse(Table):
    """How often a form was begun, sent and left at a kiosk on one day."""

    __tablename__ = "kiosk_use"
    day: Mapped[date] = mapped_column(primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"), primary_key=True)
    form: Mapped[str] = mapped_column(String(40), primary_key=True)
    begun: Mapped[int]
    sent: Mapped[int]
    left: Mapped[dict[str, Any]]
    """Page on which a visit ended unsent, and how often."""
