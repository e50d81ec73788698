# SPDX-License-Identifier: GPL-3.0-or-later
"""A file system that forgets at a power cut whatever was not synced. Linux, root, /dev/fuse; nothing to install.

It runs as a process of its own and takes orders on its standard input: `python -m tests.helpers.amnesia FOLDER`.
What was written lies in memory twice: as programs see it, and as the disk holds it. fsync carries over the
sectors of one file, and with it every name that was given before, as a journalling file system does. With torn
sectors, each one that was not synced reaches the disk or not, as chance has it.
"""

import ctypes
import errno
import os
import random
import select
import stat
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SECTOR = 512
_IN = struct.Struct("<IIQQIIIHH")
_OUT = struct.Struct("<IiQ")
_ATTR = struct.Struct("<6Q10I")
_ENTRY = struct.Struct("<QQQQII")
_VALID = 3600
_MOST = 128 * 1024
_ROOT = 1
(LOOKUP, FORGET, GETATTR, SETATTR) = (1, 2, 3, 4)
(MKNOD, MKDIR, UNLINK, RMDIR, RENAME, OPEN, READ, WRITE, STATFS, RELEASE, FSYNC) = (
    8,
    9,
    10,
    11,
    12,
    14,
    15,
    16,
    17,
    18,
    20,
)
(FLUSH, INIT, OPENDIR, READDIR, RELEASEDIR, FSYNCDIR, ACCESS, CREATE, INTERRUPT) = (25, 26, 27, 28, 29, 30, 34, 35, 36)
(DESTROY, BATCH_FORGET, RENAME2) = (38, 42, 45)
_CHANGES = {MKNOD, MKDIR, UNLINK, RMDIR, RENAME, RENAME2, WRITE, FSYNC, FSYNCDIR, CREATE}
_SILENT = {FORGET, BATCH_FORGET, INTERRUPT}


@dataclass
class Node:
    """A file or folder, as programs see it and as the disk holds it."""

    number: int
    mode: int
    data: bytearray = field(default_factory=bytearray)
    on_disk: bytearray = field(default_factory=bytearray)
    unsynced: set[int] = field(default_factory=set)
    names: dict[bytes, int] = field(default_factory=dict)

    def resize(self, size: int) -> None:
        """Cut off, or fill with zeros."""
        first = min(size, len(self.data)) // SECTOR
        self.unsynced.update(range(first, max(size, len(self.data)) // SECTOR + 1))
        del self.data[size:]
        self.data.extend(bytes(size - len(self.data)))

    def write(self, offset: int, data: bytes) -> None:
        """As a program writes."""
        if offset > len(self.data):
            self.data.extend(bytes(offset - len(self.data)))
        self.data[offset : offset + len(data)] = data
        self.unsynced.update(range(offset // SECTOR, (offset + len(data) - 1) // SECTOR + 1))

    def sync(self, sectors: set[int] | None = None) -> None:
        """Carry sectors over to the disk; all without a choice."""
        for sector in self.unsynced if sectors is None else sectors:
            begin = sector * SECTOR
            part = self.data[begin : begin + SECTOR]
            if part and len(self.on_disk) < begin + len(part):
                self.on_disk.extend(bytes(begin + len(part) - len(self.on_disk)))
            self.on_disk[begin : begin + len(part)] = part
        if sectors is None:
            del self.on_disk[len(self.data) :]
            self.on_disk.extend(bytes(len(self.data) - len(self.on_disk)))
            self.unsynced.clear()


class FaultError(OSError):
    """An answer with an error number."""


class Amnesia:
    """The file system in memory."""

    def __init__(self) -> None:
        self._nodes = {_ROOT: Node(_ROOT, stat.S_IFDIR | 0o755)}
        self._next = _ROOT + 1
        self._names_on_disk: dict[int, dict[bytes, int]] = {_ROOT: {}}
        self.changes = 0
        self.syncs = 0
        self.dies_at = 0
        """Number of the change before which the power goes; 0: never."""
        self.fails_at = 0
        """Number of the sync that fails, having forgotten what it should have kept; 0: none."""

    def cut(self, chance: random.Random | None) -> None:
        """The power is gone and back. chance: which unsynced sectors had reached the disk all the same."""
        for node in self._nodes.values():
            if chance is not None:
                node.sync({sector for sector in sorted(node.unsynced) if chance.random() < 0.5})
            node.data = bytearray(node.on_disk)
            node.unsynced.clear()
            node.names = dict(self._names_on_disk.get(node.number, {}))
        self.changes = self.syncs = self.dies_at = self.fails_at = 0

    def answer(self, opcode: int, number: int, body: bytes) -> bytes:
        """Do what the kernel asks. Raises FaultError."""
        if opcode in _CHANGES or (opcode == SETATTR and struct.unpack_from("<I", body)[0] & 8):
            self.changes += 1
        if self.dies_at and self.changes >= self.dies_at:
            raise FaultError(errno.EIO, "no power")
        deed = _DEEDS.get(opcode)
        if deed is None:
            raise FaultError(errno.ENOSYS, "not offered")
        node = self._nodes.get(number)
        if node is None:
            raise FaultError(errno.ENOENT, "gone")
        return deed(self, node, body)

    def lookup(self, node: Node, body: bytes) -> bytes:
        return _entry(self._child(node, body.rstrip(b"\0")))

    def getattr(self, node: Node, _body: bytes) -> bytes:
        return struct.pack("<QII", _VALID, 0, 0) + _attr(node)

    def setattr(self, node: Node, body: bytes) -> bytes:
        valid, _, _, size = struct.unpack_from("<IIQQ", body)
        if valid & 8:
            node.resize(size)
        if valid & 1:
            node.mode = stat.S_IFMT(node.mode) | (struct.unpack_from("<I", body, 68)[0] & 0o7777)
        return self.getattr(node, body)

    def mknod(self, node: Node, body: bytes) -> bytes:
        return _entry(self._make(node, body[16:].rstrip(b"\0"), struct.unpack_from("<I", body)[0]))

    def mkdir(self, node: Node, body: bytes) -> bytes:
        mode = struct.unpack_from("<I", body)[0] & 0o7777
        return _entry(self._make(node, body[8:].rstrip(b"\0"), stat.S_IFDIR | mode))

    def create(self, node: Node, body: bytes) -> bytes:
        mode = struct.unpack_from("<I", body, 4)[0]
        return _entry(self._make(node, body[16:].rstrip(b"\0"), mode)) + bytes(16)

    def unlink(self, node: Node, body: bytes) -> bytes:
        self._child(node, body.rstrip(b"\0"))
        del node.names[body.rstrip(b"\0")]
        return b""

    def rename(self, node: Node, body: bytes) -> bytes:
        return self._rename(node, struct.unpack_from("<Q", body)[0], body[8:])

    def rename2(self, node: Node, body: bytes) -> bytes:
        return self._rename(node, struct.unpack_from("<Q", body)[0], body[16:])

    def open(self, _node: Node, _body: bytes) -> bytes:
        return bytes(16)

    def read(self, node: Node, body: bytes) -> bytes:
        _, offset, size = struct.unpack_from("<QQI", body)
        return bytes(node.data[offset : offset + size])

    def write(self, node: Node, body: bytes) -> bytes:
        _, offset, size = struct.unpack_from("<QQI", body)
        node.write(offset, body[40 : 40 + size])
        return struct.pack("<II", size, 0)

    def fsync(self, node: Node, _body: bytes) -> bytes:
        self.syncs += 1
        if self.syncs == self.fails_at:
            # as Linux does it: what could not be written is taken for written from now on
            node.unsynced.clear()
            raise FaultError(errno.EIO, "not synced")
        node.sync()
        self._names_on_disk = {n.number: dict(n.names) for n in self._nodes.values() if stat.S_ISDIR(n.mode)}
        return b""

    def statfs(self, _node: Node, _body: bytes) -> bytes:
        return struct.pack("<5Q4I24x", 1 << 20, 1 << 19, 1 << 19, 1 << 16, 1 << 15, 4096, 255, 4096, 0)

    def readdir(self, node: Node, body: bytes) -> bytes:
        _, offset, size = struct.unpack_from("<QQI", body)
        listed = b""
        for place, (name, number) in enumerate(list(node.names.items())[offset:], offset + 1):
            kind = stat.S_IFMT(self._nodes[number].mode) >> 12
            entry = struct.pack("<QQII", number, place, len(name), kind) + name
            entry += bytes(-len(entry) % 8)
            if len(listed) + len(entry) > size:
                break
            listed += entry
        return listed

    def nothing(self, _node: Node, _body: bytes) -> bytes:
        return b""

    def _child(self, node: Node, name: bytes) -> Node:
        if name not in node.names:
            raise FaultError(errno.ENOENT, "no such name")
        return self._nodes[node.names[name]]

    def _make(self, folder: Node, name: bytes, mode: int) -> Node:
        node = Node(self._next, mode)
        self._next += 1
        self._nodes[node.number] = node
        folder.names[name] = node.number
        return node

    def _rename(self, node: Node, target: int, names: bytes) -> bytes:
        old, new = names.split(b"\0")[:2]
        moved = self._child(node, old)
        del node.names[old]
        self._nodes[target].names[new] = moved.number
        return b""


_DEEDS: dict[int, Callable[[Amnesia, Node, bytes], bytes]] = {
    LOOKUP: Amnesia.lookup, GETATTR: Amnesia.getattr, SETATTR: Amnesia.setattr, MKNOD: Amnesia.mknod,
    MKDIR: Amnesia.mkdir, CREATE: Amnesia.create, UNLINK: Amnesia.unlink, RMDIR: Amnesia.unlink,
    RENAME: Amnesia.rename, RENAME2: Amnesia.rename2, OPEN: Amnesia.open, OPENDIR: Amnesia.open,
    READ: Amnesia.read, WRITE: Amnesia.write, FSYNC: Amnesia.fsync, FSYNCDIR: Amnesia.fsync,
    STATFS: Amnesia.statfs, READDIR: Amnesia.readdir, RELEASE: Amnesia.nothing, RELEASEDIR: Amnesia.nothing,
    FLUSH: Amnesia.nothing, ACCESS: Amnesia.nothing, DESTROY: Amnesia.nothing,
}  # fmt: skip


def _attr(node: Node) -> bytes:
    size = len(node.data)
    links = 2 if stat.S_ISDIR(node.mode) else 1
    return _ATTR.pack(node.number, size, -(-size // 512), 0, 0, 0, 0, 0, 0, node.mode, links, 0, 0, 0, 4096, 0)


def _entry(node: Node) -> bytes:
    return _ENTRY.pack(node.number, 0, _VALID, _VALID, 0, 0) + _attr(node)


class Mount:
    """The kernel's side of it."""

    def __init__(self, folder: Path, disk: Amnesia) -> None:
        self._folder = bytes(folder)
        self._disk = disk
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.fd = -1

    def attach(self) -> None:
        """Mount."""
        self.fd = os.open("/dev/fuse", os.O_RDWR)
        options = f"fd={self.fd},rootmode=40000,user_id=0,group_id=0".encode()
        if self._libc.mount(b"amnesia", self._folder, b"fuse.amnesia", 0, options) != 0:
            raise OSError(ctypes.get_errno(), "no mount")

    def detach(self) -> None:
        """Unmount; whoever still waits for an answer gets an error."""
        self._libc.umount2(self._folder, 2)
        os.close(self.fd)

    def serve(self) -> None:
        """Answer one request."""
        try:
            request = os.read(self.fd, _MOST + 65536)
        except OSError:
            return
        length, opcode, unique, number, *_ = _IN.unpack_from(request)
        body = request[_IN.size : length]
        if opcode in _SILENT:
            return
        error, answer = 0, b""
        if opcode == INIT:
            answer = struct.pack("<IIIIHHIIHHII24x", 7, 31, 65536, 32, 16, 12, _MOST, 1, 32, 0, 0, 0)
        else:
            try:
                answer = self._disk.answer(opcode, number, body)
            except FaultError as fault:
                error = -(fault.errno or errno.EIO)
        try:
            os.write(self.fd, _OUT.pack(_OUT.size + len(answer), error, unique) + answer)
        except OSError:
            return  # whoever asked is gone


def main(folder: Path) -> None:
    """Serve until there are no more orders."""
    disk = Amnesia()
    mount = Mount(folder, disk)
    mount.attach()
    print("ready", flush=True)  # noqa: T201 - it speaks with its owner
    while True:
        ready, _, _ = select.select([mount.fd, 0], [], [])
        if mount.fd in ready:
            mount.serve()
        if 0 in ready:
            order = os.read(0, 100).decode().split()
            if not order:
                break
            match order[0]:
                case "cut":
                    mount.detach()
                    disk.cut(random.Random(int(order[1])) if len(order) > 1 else None)  # noqa: S311 replayable
                    mount.attach()
                case "dies":
                    disk.dies_at, disk.changes = int(order[1]), 0
                case "fails":
                    disk.fails_at, disk.syncs = int(order[1]), 0
            print(disk.changes, flush=True)  # noqa: T201
    mount.detach()


@dataclass
class ForgettingDisk:
    """The mounted folder, and the orders one may give."""

    folder: Path
    _process: subprocess.Popen[str]

    def cut_power(self, torn: int | None = None) -> None:
        """Everything unsynced is gone, or with a seed half of it. Whoever uses the disk must be dead."""
        self._order("cut" if torn is None else f"cut {torn}")

    def die_before(self, change: int) -> None:
        """The power goes before this change, counted from now; until the cut every use of the disk fails."""
        self._order(f"dies {change}")

    def fail_sync(self, number: int) -> None:
        """This sync, counted from now, fails and forgets."""
        self._order(f"fails {number}")

    def changes(self) -> int:
        """How many changes there were since the last order that counts."""
        return int(self._order("count"))

    def _order(self, words: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


@contextmanager
def forgetting_disk(folder: Path) -> Iterator[ForgettingDisk]:
    """Such a disk, mounted here; skips the test where that cannot be."""
    if sys.platform != "linux" or os.geteuid() != 0 or not Path("/dev/fuse").exists():
        pytest.skip("a file system of our own needs root and /dev/fuse")
    folder.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.amnesia", str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    try:
        assert process.stdout is not None
        if process.stdout.readline() != "ready\n":
            pytest.skip("a file system of our own cannot be mounted here")
        yield ForgettingDisk(folder, process)
    finally:
        process.communicate(timeout=30)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
