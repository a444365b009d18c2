"""The files of a document: each is read once."""

from __future__ import annotations

import posixpath
import time
from pathlib import Path
from typing import Final

from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.gather.addresses import Address, RefusalError, Rules
from sdkwright.gather.file import File, file_of
from sdkwright.gather.remote import MAX_SECONDS, fetch
from sdkwright.load import decoded, read_bytes, read_text
from sdkwright.source import SourceFile

_MAX_FILES: Final = 2_000


class FileStore:
    """Reads files as they are asked for.

    Args:
        document: the document whose references are followed.
        rules: which files may be read.
        report: receives what is wrong inside of files.
        cache: what earlier runs read.
        seconds: how long all remote files together may take.
    """

    def __init__(
        self,
        document: Document,
        rules: Rules,
        report: Report,
        cache: Cache,
        *,
        seconds: float = MAX_SECONDS,
    ) -> None:
        self._rules = rules
        self._report = report
        self._cache = cache
        self._seconds = seconds
        self._shown = posixpath.dirname(document.source.name)
        own = Address(path=rules.folder / document.source.path.resolve().name)
        self.root = file_of(own, "", document.source, document.value)
        self._files: dict[Address, File | RefusalError] = {own: self.root}

    @property
    def files(self) -> tuple[File, ...]:
        """The files read so far; the document comes first."""
        return tuple(file for file in self._files.values() if isinstance(file, File))

    def file(self, reference: str, base: File) -> File:
        """Return the file that a reference leads to.

        Args:
            reference: the reference, without its fragment.
            base: the file that it stands in.

        Raises:
            RefusalError: if it may not be read, or cannot be.
        """
        address = self._rules.resolved(reference, base.address)
        known = self._files.get(address)
        if known is None:
            known = self._files[address] = self._read(address)
        if isinstance(known, RefusalError):
            raise known
        return known

    def _read(self, address: Address) -> File | RefusalError:
        if len(self._files) > _MAX_FILES:
            message = f"the document has more than {_MAX_FILES:,} files"
            return RefusalError("reference-refused", message, "bundle them into one file first")
        try:
            key, source = self._local(address.path) if address.path else self._remote(address)
        except RefusalError as refusal:
            return refusal
        return file_of(address, key, source, source.value)

    def _local(self, path: Path) -> tuple[str, SourceFile]:
        data = read_bytes(path)
        key = path.relative_to(self._rules.folder).as_posix()
        return key, self._parsed(data, path, posixpath.join(self._shown, key), self._cache)

    def _remote(self, address: Address) -> tuple[str, SourceFile]:
        url = str(address.url)
        if self._seconds <= 0:
            raise _unreadable("other files took all the time there is")
        started = time.monotonic()
        try:
            data = fetch(url, self._rules, seconds=self._seconds)
        finally:
            self._seconds -= time.monotonic() - started
        return url, self._parsed(data, Path(url.partition("?")[0]), url, Cache(None))

    def _parsed(self, data: bytes | str, path: Path, name: str, cache: Cache) -> SourceFile:
        if isinstance(data, str):
            raise _unreadable(data)
        text = decoded(data)
        if isinstance(text, int):
            raise _unreadable("it is no UTF-8 text")
        source = read_text(
            text, path, self._report, name=name, any_root=True, cache=cache, lenient=True
        )
        if source is None:
            raise _unreadable("it is neither JSON nor YAML")
        return source


def _unreadable(reason: str) -> RefusalError:
    return RefusalError(
        "reference-unreadable", f"cannot read it: {reason}", "mend the reference, or the file"
    )
