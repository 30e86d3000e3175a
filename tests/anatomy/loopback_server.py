"""A small HTTP server on loopback that misbehaves on demand."""

from __future__ import annotations

import hashlib
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Self


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, *_args: object) -> None:
        """A client that leaves in the middle is what the tests want."""


class Server:
    """Serves ``files`` (path -> bytes) at ``address``; every request's Range header is kept in ``ranges``.

    cuts: how many answers to break off after ``cut_after`` bytes. ignore_range: always send the whole file.
    status: answer everything with this status instead.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.ranges: list[str | None] = []
        self.cuts = 0
        self.cut_after = 0
        self.ignore_range = False
        self.tags = True
        self.status: int | None = None
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.answer(self)

            def do_HEAD(self) -> None:
                outer.answer(self, body=False)

            def log_message(self, *_args: object) -> None:
                """Keeps the test output quiet."""

        self._server = _QuietServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, request: BaseHTTPRequestHandler, body: bool = True) -> None:
        if body:
            self.ranges.append(request.headers.get("Range"))
        content = self.files.get(request.path)
        if self.status or content is None:
            request.send_response(self.status or 404)
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        tag = f'"{hashlib.sha256(content).hexdigest()[:12]}"'
        start = self._start(request, tag)
        if start >= len(content) > 0:
            request.send_response(416)
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        request.send_response(206 if start else 200)
        if start:
            request.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        if self.tags:
            request.send_header("ETag", tag)
        request.send_header("Content-Length", str(len(content) - start))
        request.end_headers()
        if not body:
            return
        if self.cuts:
            self.cuts -= 1
            request.wfile.write(content[start : start + self.cut_after])
            request.close_connection = True
        else:
            request.wfile.write(content[start:])

    def _start(self, request: BaseHTTPRequestHandler, tag: str) -> int:
        wanted = re.fullmatch(r"bytes=(\d+)-", request.headers.get("Range") or "")
        other_version = request.headers.get("If-Range") not in {None, tag}
        return 0 if wanted is None or self.ignore_range or other_version else int(wanted[1])
