# SPDX-License-Identifier: GPL-3.0-or-later
"""What deploy/central installs: systemd and nginx read it without a word, and every option it names exists."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sync.central import commands
from sync.central.operations import watch
from sync.central.outbox.settings import read_channels

CENTRAL = Path(__file__).resolve().parents[1] / "deploy" / "central"
PROGRAM = "/" + "opt/anjungan-kota/venv/bin/python"
UNITS = sorted([*CENTRAL.glob("*.service"), *CENTRAL.glob("*.timer")])
SERVICES = [path for path in UNITS if path.suffix == ".service"]


def needs(program: str) -> str:
    """Where it is; without it the test is skipped in words."""
    found = shutil.which(program)
    if not found:
        pytest.skip(f"{program} is not installed here")
    return found


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The units as on a machine where the program is there."""
    for path in UNITS:
        text = path.read_text("utf-8").replace(PROGRAM, sys.executable)
        (tmp_path / path.name.replace("@", "@uji")).write_text(text, "utf-8")
    return tmp_path


def test_systemd_reads_the_units_without_a_word(installed: Path) -> None:
    units = [str(path) for path in sorted(installed.iterdir())]
    said = subprocess.run(
        [needs("systemd-analyze"), "verify", "--man=no", *units], capture_output=True, text=True, check=False
    )
    own = [line for line in said.stderr.splitlines() if "anjungan" in line]
    assert own == []


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.name)
def test_a_unit_is_exposed_to_little(path: Path) -> None:
    said = subprocess.run(
        [needs("systemd-analyze"), "security", "--offline=true", "--no-pager", str(path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = re.search(r"Overall exposure level for \S+: (\d+\.\d)", said.stdout)
    if found is None:
        pytest.skip("this systemd judges no files")
    assert float(found[1]) < 3.0


def test_the_process_on_the_network_does_not_see_the_key_that_opens() -> None:
    server, opener = ((CENTRAL / f"anjungan-{name}@.service").read_text("utf-8") for name in ("central", "opener"))
    assert re.search(r"^InaccessiblePaths=-\S+/keys/sealing\.key$", server, re.MULTILINE)
    assert "serve --no-opener" in server
    assert "InaccessiblePaths" not in opener
    assert "IPAddressDeny=any" in opener


def test_every_command_and_setting_that_is_named_exists(capsys: pytest.CaptureFixture[str]) -> None:
    named = {word for path in SERVICES for word in re.findall(r"-m sync\.central ([a-z-]+)", path.read_text("utf-8"))}
    assert named == {"serve", "opener", "backup"}
    folder = Path(commands.__file__).parent
    source = "".join((folder / name).read_text("utf-8") for name in ("commands.py", "config.py", "store.py"))
    settings = re.findall(r"^#?(ANJUNGAN_CENTRAL_\w+)=", (CENTRAL / "kota.env").read_text("utf-8"), re.MULTILINE)
    assert len(settings) > 4
    assert [name for name in settings if name not in source] == []
    for command in named:
        with pytest.raises(SystemExit) as leaving:
            commands.main([command, "--help"])
        assert leaving.value.code == 0
    capsys.readouterr()


def test_nginx_reads_the_site_without_a_word(tmp_path: Path) -> None:
    nginx, openssl = needs("nginx"), needs("openssl")
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=kota.example", "-days", "2",
         "-keyout", str(tmp_path / "privkey.pem"), "-out", str(tmp_path / "fullchain.pem")],
        check=True, capture_output=True,
    )  # fmt: skip
    site = (CENTRAL / "nginx-anjungan.conf").read_text("utf-8")
    for there in ("/etc/ssl/anjungan", "/var/cache/nginx", "/var/log/nginx"):
        site = site.replace(there, str(tmp_path))
    temporary = "".join(
        f"{name}_temp_path {tmp_path};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    whole = f"pid {tmp_path}/pid; error_log stderr; events {{}} http {{ {temporary} {site} }}"
    (tmp_path / "nginx.conf").write_text(whole, "utf-8")
    said = subprocess.run(
        [nginx, "-t", "-q", "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = [line for line in said.stderr.splitlines() if "could not open error log file" not in line]
    assert (said.returncode, lines) == (0, [])


def test_logs_of_the_proxy_hold_no_address_of_a_tracking_page() -> None:
    site = (CENTRAL / "nginx-anjungan.conf").read_text("utf-8")
    written = re.search(r"log_format anjungan '(.*)';", site)
    assert written is not None
    assert not re.search(r"\$(request|request_uri|uri|args|remote_addr|http_referer|host)\b", written[1])


def test_the_guide_names_every_file() -> None:
    guide = (CENTRAL / "README.md").read_text("utf-8")
    assert [path.name for path in CENTRAL.iterdir() if path.name != "README.md" and f"`{path.name}`" not in guide] == []


def test_what_the_guide_says_of_the_outbox_can_be_read(tmp_path: Path) -> None:
    guide = (CENTRAL / "README.md").read_text("utf-8")
    told = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)
    (tmp_path / "outbox.toml").write_text(told[0], "utf-8")
    for name in ("surat.txt", "papan.txt"):
        (tmp_path / name).write_text("x" * 24, "utf-8")
    channels = read_channels(tmp_path)
    assert channels.mail
    assert channels.gateway
    assert channels.webhooks


def test_the_guide_watches_figures_that_exist() -> None:
    guide = (CENTRAL / "README.md").read_text("utf-8")
    named = set(re.findall(r"`(anjungan_\w+)`", guide)) - {"anjungan_pemilik", "anjungan_baca"}
    assert len(named) > 5
    source = Path(watch.__file__).read_text("utf-8")
    assert [name for name in named if f'"{name}"' not in source] == []
