"""Uploads to the storage in one step: an object is created, sent and completed."""

from __future__ import annotations

from datetime import timedelta
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from .. import requests
from .._runtime.log import log_failure
from .._runtime.objects.bound import AsyncObject
from .._runtime.rest import WriteOptions, omit
from .archives import packed
from .content_types import content_type_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .async_ import AsyncStorageObject
    from .content_types import ContentType


class AsyncUploads(AsyncObject):
    """Uploads storage objects."""

    async def upload_from_text(
        self,
        text: str,
        name: str,
        *,
        metadata: Mapping[str, str] | None = None,
        ttl: timedelta | None = None,
        **options: Unpack[WriteOptions],
    ) -> AsyncStorageObject:
        """Upload a text, in UTF-8.

        Args:
            text: The text.
            name: The name of the object.
            metadata: Keys and values of your own.
            ttl: After what time the server deletes it.
            **options: Options of the call that creates the object.
        """
        return await self._upload(text, name, "text", metadata, ttl, options)

    async def upload_from_bytes(
        self,
        data: bytes,
        name: str,
        *,
        content_type: ContentType,
        metadata: Mapping[str, str] | None = None,
        ttl: timedelta | None = None,
        **options: Unpack[WriteOptions],
    ) -> AsyncStorageObject:
        """Upload bytes; see `upload_from_text`.

        Args:
            content_type: What kind of content it is; archives are unpacked where they are mounted.
        """
        return await self._upload(data, name, content_type, metadata, ttl, options)

    async def upload_from_file(
        self,
        file_path: str | PathLike[str],
        name: str | None = None,
        *,
        content_type: ContentType | None = None,
        metadata: Mapping[str, str] | None = None,
        ttl: timedelta | None = None,
        **options: Unpack[WriteOptions],
    ) -> AsyncStorageObject:
        """Upload a file, which is read while it is sent; see `upload_from_text`.

        Args:
            file_path: The file.
            name: The name of the object; otherwise that of the file.
            content_type: What kind of content it is; otherwise its name tells.

        Raises:
            OSError: The file cannot be read; nothing was sent.
        """
        path = Path(file_path)
        try:
            path.open("rb").close()
        except OSError as problem:
            raise OSError(f"Failed to read file {path}: {problem}") from problem
        kind = content_type or content_type_of(path.name)
        return await self._upload(path, name or path.name, kind, metadata, ttl, options)

    async def upload_from_dir(
        self,
        dir_path: str | PathLike[str],
        name: str | None = None,
        *,
        metadata: Mapping[str, str] | None = None,
        ttl: timedelta | None = None,
        **options: Unpack[WriteOptions],
    ) -> AsyncStorageObject:
        """Upload a directory as an archive, which is unpacked where it is mounted.

        Args:
            dir_path: The directory.
            name: The name of the object; otherwise that of the directory with `.tar.gz`.

        Raises:
            OSError: The directory cannot be read; nothing was sent.
        """
        path = Path(dir_path).resolve()
        with packed(path) as archive:
            named = name or f"{path.name}.tar.gz"
            return await self._upload(archive, named, "tgz", metadata, ttl, options)

    async def _upload(
        self,
        content: Any,
        name: str,
        content_type: ContentType,
        metadata: Mapping[str, str] | None,
        ttl: timedelta | None,
        options: WriteOptions,
    ) -> AsyncStorageObject:
        from .async_ import AsyncStorageObject

        call = requests.objects.create(
            name=name,
            content_type=content_type,
            metadata=omit if metadata is None else dict(metadata),
            ttl_ms=omit if ttl is None else ttl // timedelta(milliseconds=1),
        )
        view = await self._send(call, options)
        stored = AsyncStorageObject(self._client, view.id, view.upload_url)
        try:
            await stored.upload_content(content)
            await stored.complete()
        except Exception:
            await self._discard(stored)
            raise
        return stored

    async def _discard(self, stored: AsyncStorageObject) -> None:
        """Delete what no one knows of, and what would be incomplete for ever."""
        try:
            await stored.delete()
        except Exception as problem:  # noqa: BLE001 - the upload's own error counts
            log_failure(f"{stored!r} is left behind: {problem}", problem)
