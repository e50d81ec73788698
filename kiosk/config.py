# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of one kiosk: what enrolment gave it, and what its technician wrote into anjungan.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from kiosk.errors import AskOfficer
from sync.protocol.configuration import SETTINGS

SETTINGS_FILE = "anjungan.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a technician may set in anjungan.toml; every key is optional."""

    printer: str = ""
    """Name of the system's printer queue; empty: no paper, the screen shows the QR code."""
    sheet_printer: str = ""
    """Queue of an A4 printer for requirement sheets; empty: they come from the receipt printer, as a strip."""
    receipts_folder: str = ""
    """Where receipts are also written as PDF; empty: nowhere."""
    officer: str = ""
    """Officer who receives what is filed today; empty: receipts are provisional until staff confirm."""
    ca_file: str = ""
    """PEM file of the authority that certifies the city's server, where it is not one that everybody trusts."""
    proxy: str = ""
    """http://host:port through which this place reaches the internet; empty: what the system says."""
    queue_command: str = ""
    """Program that prints a queue number for the service whose code it is given; empty: no numbers are taken here."""
    idle_seconds: int = 60
    typing_seconds: int = 120
    warning_seconds: int = 20
    done_seconds: int = 45
    language: str = "id"
    fullscreen: bool = False
    ballast_mb: int = 64
    """Room that is kept for ending what is under way when the disk is full; 0: none."""
    stop_below_mb: int = 256
    """With less free room than this nothing new is filed; sending goes on."""
    spread_seconds: int = 5
    """The first question to the city comes at some moment within so long: the power comes back to a whole city."""
    hours: str = ""
    """When the office is open, in its own words; residents read it while the kiosk is closed."""
    switch_off: bool = False
    """Whether staff may switch the machine off from the screen."""
    text_percent: int = 100
    """Size of the words a visit begins with: 100, 130, 160 or 200."""
    high_contrast: bool = False
    reduced_motion: bool = False
    left_handed: bool = False
    """Whether the keys one goes on with stand on the left."""
    seated: bool = False
    """Whether everything that is touched lies in the lower half, for a kiosk that stands too high for a wheelchair."""
    more_time: bool = False
    """Whether every limit is three times as long."""
    scanning: bool = False
    """Whether a switch is built in: a highlight steps over the controls, one key or any touch selects."""
    scan_seconds: int = 2


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of a running kiosk."""

    data: Path
    pack: str
    kelurahan: str
    kiosk_name: str
    receipts_folder: Path | None = None
    printer: str = ""
    sheet_printer: str = ""
    officer: str = ""
    ca_file: str = ""
    proxy: str = ""
    queue_command: str = ""
    idle_seconds: int = 60
    typing_seconds: int = 120
    warning_seconds: int = 20
    done_seconds: int = 45
    language: str = "id"
    fullscreen: bool = False
    ballast_mb: int = 64
    stop_below_mb: int = 256
    spread_seconds: int = 5
    hours: str = ""
    switch_off: bool = False
    text_percent: int = 100
    high_contrast: bool = False
    reduced_motion: bool = False
    left_handed: bool = False
    seated: bool = False
    more_time: bool = False
    scanning: bool = False
    scan_seconds: int = 2


def read_settings(data: Path, told: Mapping[str, int] | None = None) -> Settings:
    """The technician's settings, over what the city told all kiosks.

    Raises AskOfficer("settings-bad") that names the key to repair.
    """
    by_city: dict[str, Any] = {key: value for key, value in (told or {}).items() if key in SETTINGS}
    path = data / SETTINGS_FILE
    if not path.exists():
        return replace(Settings(), **by_city)
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AskOfficer("settings-bad", f"{path}: {error}") from error
    wanted = {field.name: type(field.default) for field in fields(Settings)}
    for key, value in values.items():
        if key not in wanted:
            raise AskOfficer("settings-bad", f"{path}: unknown key {key}; known: {', '.join(wanted)}")
        if type(value) is not wanted[key]:
            raise AskOfficer("settings-bad", f"{path}: {key} must be of type {wanted[key].__name__}")
    return Settings(**{**by_city, **values})


def make_config(
    data: Path, pack: str, kelurahan: str, kiosk_name: str, told: Mapping[str, int] | None = None
) -> Config:
    """Put enrolment, the city's settings for all kiosks, and this one's together."""
    settings = read_settings(data, told)
    return Config(
        data=data,
        pack=pack,
        kelurahan=kelurahan,
        kiosk_name=kiosk_name,
        receipts_folder=Path(settings.receipts_folder) if settings.receipts_folder else None,
        printer=settings.printer,
        sheet_printer=settings.sheet_printer,
        officer=settings.officer,
        ca_file=settings.ca_file,
        proxy=settings.proxy,
        queue_command=settings.queue_command,
        idle_seconds=settings.idle_seconds,
        typing_seconds=settings.typing_seconds,
        warning_seconds=settings.warning_seconds,
        done_seconds=settings.done_seconds,
        language=settings.language,
        fullscreen=settings.fullscreen,
        ballast_mb=settings.ballast_mb,
        stop_below_mb=settings.stop_below_mb,
        spread_seconds=settings.spread_seconds,
        hours=settings.hours,
        switch_off=settings.switch_off,
        text_percent=settings.text_percent,
        high_contrast=settings.high_contrast,
        reduced_motion=settings.reduced_motion,
        left_handed=settings.left_handed,
        seated=settings.seated,
        more_time=settings.more_time,
        scanning=settings.scanning,
        scan_seconds=settings.scan_seconds,
    )
