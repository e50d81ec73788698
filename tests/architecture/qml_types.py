# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks QML against the Python types behind it: a misspelt property or slot of a bridge object is found here.

Qt's own tools turn the classes marked @QmlElement into type descriptions; qmllint then reads the QML beside them.
"""

import ast
import os
import shutil
import subprocess
import sysconfig
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import PySide6

_QT = Path(PySide6.__file__).parent


def lint_qml(ui: Path) -> list[str]:
    """Everything qmllint has to say about the QML below this ui folder; empty when it is clean."""
    pages = sorted((ui / "qml").rglob("*.qml"))
    if not pages:
        return []
    with tempfile.TemporaryDirectory(prefix="anjungan-qml-") as folder:
        types = Path(folder)
        for module, sources in _modules(ui).items():
            _describe(module, sources, types)
        paths = ["-I", str(ui / "qml"), "-I", str(types)]
        done = _run("pyside6-qmllint", "-W", "0", *paths, *map(str, pages))
    if done.returncode == 0:
        return []
    lines = (done.stdout + done.stderr).splitlines()
    said = [line for line in lines if line.strip() and "qmllint -W 0" not in line]
    return said or ["qmllint failed and said nothing"]


def _modules(ui: Path) -> dict[str, list[Path]]:
    """The QML modules that Python makes, each with its files, by the QML_IMPORT_NAME they declare."""
    modules: dict[str, list[Path]] = defaultdict(list)
    for source in sorted(ui.rglob("*.py")):
        name = _import_name(ast.parse(source.read_text("utf-8")).body)
        if name:
            modules[name].append(source)
    return modules


def _import_name(body: Iterable[ast.stmt]) -> str:
    for statement in body:
        if (
            isinstance(statement, ast.Assign)
            and isinstance(statement.targets[0], ast.Name)
            and statement.targets[0].id == "QML_IMPORT_NAME"
        ):
            return str(ast.literal_eval(statement.value))
    return ""


def _describe(module: str, sources: list[Path], types: Path) -> None:
    """Write the module's qmltypes and qmldir."""
    place = types.joinpath(*module.split("."))
    place.mkdir(parents=True, exist_ok=True)
    dumped = place / "classes.json"
    dumped.write_text(_made(_run("pyside6-metaobjectdump", *map(str, sources))), "utf-8")
    foreign = ",".join(map(str, _foreign_types()))
    registered = _run(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", str(place / "types.qmltypes"), "--import-name", module),
        *("--major-version", "1", "--minor-version", "0", "--foreign-types", foreign),
        *("-o", str(place / "unused.cpp"), str(dumped)),
    )
    _made(registered)
    (place / "qmldir").write_text(f"module {module}\ntypeinfo types.qmltypes\n", "utf-8")


def _made(done: subprocess.CompletedProcess[str]) -> str:
    if done.returncode != 0:
        raise RuntimeError(f"the QML types could not be made:\n{done.stderr}")
    return done.stdout


def _foreign_types() -> list[Path]:
    """Qt's own descriptions of the classes that ours are made from."""
    for folder in (_QT / "Qt" / "metatypes", _QT / "metatypes"):
        found = [path for name in ("qt6core", "qt6gui", "qt6qml") for path in folder.glob(f"{name}_*metatypes.json")]
        if found:
            return found
    return []


def _run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which(tool, path=sysconfig.get_path("scripts"))
    if program is None:
        raise FileNotFoundError(f"{tool} is part of PySide6 and not in this environment; run dev.py setup")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([program, *arguments], capture_output=True, text=True, env=environment, check=False)
