# SPDX-License-Identifier: GPL-3.0-or-later
"""A small server whose answers a test decides, over plain HTTP or TLS with certificates of any dates."""

import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from sync.protocol.signing import binding_of

Answer = Callable[[str, bytes, bytes], tuple[int, bytes]]
"""Path, body and binding of a request to status and content."""


class SmallCity:
    """Listens on a free port of 127.0.0.1."""

    def __init__(self, answer: Answer, context: ssl.SSLContext | None = None) -> None:
        self.answer = answer
        self.asked: list[str] = []
        city = self

        class Door(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                headers = {name.lower(): value for name, value in self.headers.items()}
                city.asked.append(self.path)
                status, content = city.answer(self.path, body, binding_of(self.command, self.path, headers, body))
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST  # noqa: N815 - so the library calls it

            def log_message(self, format: str, *args: object) -> None:
                """Quiet."""

        self.server = _Server(("127.0.0.1", 0), Door)
        self.server.daemon_threads = True
        if context is not None:
            # each handshake on its own thread: one that fails must not end the server
            self.server.socket = context.wrap_socket(
                self.server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.scheme = "https" if context else "http"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """Its address, by the name that its certificate has."""
        return f"{self.scheme}://localhost:{self.server.server_port}"

    def close(self) -> None:
        """End it."""
        self.server.shutdown()
        self.server.server_close()


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A kiosk that does not like our certificate leaves; nothing to say."""


@contextmanager
def small_city(answer: Answer, context: ssl.SSLContext | None = None) -> Iterator[SmallCity]:
    """One that runs as long as the block does."""
    city = SmallCity(answer, context)
    try:
        yield city
    finally:
        city.close()


def certified(folder: Path, begins: str, ends: str) -> tuple[Path, ssl.SSLContext]:
    """An authority, and a server's context with a certificate of it for localhost. Days as YYYYMMDD."""
    (folder / "index.txt").touch()
    (folder / "index.txt.attr").write_text("unique_subject = no\n")
    (folder / "serial").write_text("01\n")
    (folder / "openssl.cnf").write_text(_OPENSSL.replace("FOLDER", str(folder)))
    for name, kind in (("ca", "authority"), ("server", "server")):
        _openssl(folder, "req", "-new", "-nodes", "-newkey", "rsa:2048", "-keyout", f"{name}.key",
                 "-out", f"{name}.csr", "-subj", f"/CN={kind} uji")  # fmt: skip
        signer = ("-selfsign", "-keyfile", "ca.key") if name == "ca" else ("-cert", "ca.pem", "-keyfile", "ca.key")
        _openssl(folder, "ca", "-batch", "-notext", *signer, "-in", f"{name}.csr", "-out", f"{name}.pem",
                 "-startdate", f"{begins}000000Z", "-enddate", f"{ends}000000Z", "-extensions", kind)  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    return folder / "ca.pem", context


def _openssl(folder: Path, command: str, *options: str) -> None:
    subprocess.run(
        ["openssl", command, "-config", "openssl.cnf", *options], cwd=folder, check=True, capture_output=True
    )


_OPENSSL = """
[req]
distinguished_name = name
[name]
[ca]
default_ca = ours
[ours]
database = FOLDER/index.txt
serial = FOLDER/serial
new_certs_dir = FOLDER
default_md = sha256
policy = any
[any]
commonName = supplied
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:false
keyUsage = digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost
authorityKeyIdentifier = keyid
"""
