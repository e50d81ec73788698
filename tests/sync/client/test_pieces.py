# SPDX-License-Identifier: GPL-3.0-or-later
"""A body goes in pieces: small ones on a slow way, so that each has the time of the whole; larger on a quick one."""

import pytest

from sync import exchange


class _Way:
    """Time passes only while the way takes a piece."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def way(monkeypatch: pytest.MonkeyPatch) -> _Way:
    passing = _Way()
    monkeypatch.setattr(exchange, "time", passing)
    return passing


def _pieces(data: bytes, way: _Way, seconds: list[float]) -> tuple[list[int], bytes, list[str]]:
    told: list[str] = []
    body = exchange.Body(data, lambda: told.append("alive"), lambda: told.append("all is sent"))
    taken = b""
    sizes = []
    for piece in body:
        sizes.append(len(piece))
        taken += piece
        way.now += seconds[min(len(sizes), len(seconds)) - 1]
    return sizes, taken, told


def test_pieces_grow_where_the_way_is_quick_and_no_further(way: _Way) -> None:
    data = bytes(range(256)) * 1024
    sizes, taken, told = _pieces(data, way, [0.001])
    assert sizes == [16384, 32768, 65536, 65536, 65536, 16384]
    assert taken == data
    assert told[-1] == "all is sent"
    assert told.count("alive") == len(sizes) + 1


def test_pieces_are_small_again_where_the_way_stalls(way: _Way) -> None:
    sizes, _, _ = _pieces(bytes(200_000), way, [0.001, 0.001, 5.0, 5.0, 0.001])
    assert sizes == [16384, 32768, 65536, 16384, 16384, 32768, 19776]
