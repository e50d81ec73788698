# SPDX-License-Identifier: GPL-3.0-or-later
"""The offline recovery key: made, split onto paper, checked, and used when the server has lost its own."""

import itertools
from pathlib import Path

import pytest
from sqlalchemy import func, select

from sync.central import commands, recovery
from sync.central.app import app_for, open_city
from sync.central.config import Settings
from sync.central.errors import RuleError
from sync.central.models import Case
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import enrolled_kiosk
from tests.sync.central.conftest import MARGA_JAYA


def test_any_two_of_three_shares_open_and_one_does_not(tmp_path: Path) -> None:
    public, files = recovery.new_key(tmp_path)
    shares = [file.read_text() for file in files]
    for some in itertools.combinations(shares, 2):
        recovery.check(some, public)
    with pytest.raises(RuleError, match="central-keys-wrong"):
        recovery.check(shares[:1], public)


def test_a_mistyped_word_and_another_citys_shares_are_noticed(tmp_path: Path) -> None:
    public, files = recovery.new_key(tmp_path / "ours")
    _, others = recovery.new_key(tmp_path / "theirs")
    first, second = (file.read_text().split() for file in files[:2])
    second[7] = "academic" if second[7] != "academic" else "acid"
    with pytest.raises(RuleError, match="central-keys-wrong"):
        recovery.check([" ".join(first), " ".join(second)], public)
    with pytest.raises(RuleError, match="central-keys-other"):
        recovery.check([file.read_text() for file in others[:2]], public)


def test_the_private_half_is_written_nowhere(tmp_path: Path) -> None:
    _, files = recovery.new_key(tmp_path)
    private = bytes(recovery.from_shares([file.read_text() for file in files[:2]]))
    for file in tmp_path.iterdir():
        assert private not in file.read_bytes()
        assert private.hex() not in file.read_text()
        assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(("shares", "needed"), [(1, 2), (3, 1), (17, 2), (2, 0)])
def test_impossible_shares_are_refused(tmp_path: Path, shares: int, needed: int) -> None:
    with pytest.raises(RuleError, match="central-keys-shares"):
        recovery.new_key(tmp_path, shares, needed)


def test_what_the_server_cannot_open_any_more_the_paper_opens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(["keys", "new", "--out", str(tmp_path / "paper")]) == 0
    public, *shares = sorted((tmp_path / "paper").iterdir(), key=lambda file: file.name != "recovery.pub")
    ground = ["--data", str(tmp_path / "city"), "--pack", "bekasi"]
    assert commands.main(["keys", "install", str(public), *ground]) == 0
    settings = Settings(tmp_path / "city", "", "bekasi", "http://kota.contoh")
    city = open_city(settings, opens=False)
    with TestClient(app_for(city, lambda: None)) as client:
        kiosk = enrolled_kiosk(city, client, MARGA_JAYA)
        kiosk.send(kiosk.record())
    (tmp_path / "city" / "keys" / "sealing.key").write_bytes(bytes(32))
    given = [option for share in shares[:2] for option in ("--share", str(share))]
    assert commands.main(["keys", "check", "--public", str(public), *given]) == 0
    assert commands.main(["keys", "recover", *ground, *given]) == 0
    with city.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Case)) == 1
    assert "Kunci di kertas benar" in capsys.readouterr().out
