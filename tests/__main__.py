# SPDX-License-Identifier: GPL-3.0-or-later
"""python -m tests [lint | quick | all]: one command everywhere.

lint: ruff, mypy, import contracts, QML against its Python types. quick: lint and every test that is not slow.
all (also without a word): lint and every test.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.architecture.qml_types import lint_qml

ROOT = Path(__file__).resolve().parent.parent


def main(argv: list[str]) -> int:
    """Returns 0 when everything asked for is in order."""
    asked, *rest = argv or ["all"]
    if asked == "lint":
        return lint()
    if asked in ("quick", "all"):
        choice = ["-m", "not slow"] if asked == "quick" else []
        return lint() or _python("-m", "pytest", *choice, *rest)
    print(__doc__, file=sys.stderr)
    return 2


def lint() -> int:
    """All checks that need no test run; every one is run, so that one pass shows everything."""
    checks: dict[str, Callable[[], int]] = {
        "ruff": lambda: _python("-m", "ruff", "check", "--quiet", "."),
        "mypy": lambda: _python("-m", "mypy", "--no-error-summary"),
        "mypy of dev.py": lambda: _python("-m", "mypy", "--no-error-summary", "dev.py"),
        "import contracts": _contracts,
        "QML": _qml,
    }
    failed = []
    for name, check in checks.items():
        began = time.monotonic()
        if check() != 0:
            failed.append(name)
        print(f"lint: {name} {'FAILED' if name in failed else 'ok'} ({time.monotonic() - began:.1f} s)", flush=True)
    return 1 if failed else 0


def _contracts() -> int:
    """lint-imports speaks of every contract; only broken ones are worth the reader's time."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", program, "--no-cache"]  # its cache does not see a module that came later
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout + done.stderr)
    return done.returncode


def _qml() -> int:
    said = lint_qml(ROOT / "ui")
    print("\n".join(said), end="\n" if said else "")
    return 1 if said else 0


def _python(*arguments: str) -> int:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
