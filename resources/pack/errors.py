# SPDX-License-Identifier: GPL-3.0-or-later
"""How a bad pack is reported: every fault with its file, line, place and repair, all of a pack in one go."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PackProblem:
    """One fault, in the words of the pack's author."""

    file: str
    """Relative to the folder of all packs, such as nasional/tenggat.toml."""
    line: int | None
    """None where the whole file is meant, or something that is not there."""
    place: str
    """Where in the file, in words: "topik LAMPU"."""
    message: str
    repair: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return (
            f"{where} · {self.place} · {self.message} {self.repair}"
            if self.place
            else f"{where} · {self.message} {self.repair}"
        )


class PackError(Exception):
    """The pack cannot be used; nothing of it was taken."""

    def __init__(self, problems: tuple[PackProblem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
