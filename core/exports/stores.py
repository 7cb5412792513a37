"""Where scheduled exports are put: a folder, or a bucket that speaks S3. Each file appears whole, or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, Protocol

from core.errors import SettingsError

_S3: Final = "s3://"


class Store(Protocol):
    """Names are relative paths with `/`. Methods block, so a server would call them in a thread."""

    def names(self, folder: str) -> list[str]:
        """The names of the files in a folder, without the folder's."""

    def read(self, name: str) -> bytes | None:
        """None: there is no such file."""

    def write(self, name: str, content: bytes) -> None: ...

    def put(self, name: str, source: Path) -> None:
        """Stores a copy of a local file."""


def open_store(out: str) -> Store:
    """`s3://bucket/prefix`, or a folder, which is created.

    Raises:
        SettingsError: it is S3, and there is no boto3.
    """
    if not out.startswith(_S3):
        return FolderStore(Path(out))
    if find_spec("boto3") is None:
        raise SettingsError("To write to S3, install the extra `s3`: `uv sync --all-packages --extra s3`.")
    bucket, _, prefix = out.removeprefix(_S3).partition("/")
    if not bucket:
        raise SettingsError("`--out` names no bucket; it is s3://BUCKET/PREFIX.")
    return S3Store(bucket, prefix)


class FolderStore:
    def __init__(self, root: Path) -> None:
        self._root = root

    def names(self, folder: str) -> list[str]:
        path = self._root / folder
        return sorted(each.name for each in path.iterdir() if each.is_file()) if path.is_dir() else []

    def read(self, name: str) -> bytes | None:
        try:
            return (self._root / name).read_bytes()
        except FileNotFoundError:
            return None

    def write(self, name: str, content: bytes) -> None:
        with self._appearing(name) as path:
            path.write_bytes(content)

    def put(self, name: str, source: Path) -> None:
        with self._appearing(name) as path:
            shutil.copyfile(source, path)

    @contextmanager
    def _appearing(self, name: str) -> Iterator[Path]:
        """A path to write to; the file has its name, and is on the disk, when the context ends well."""
        path = self._root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.part")
        try:
            yield part
            with part.open("rb") as written:
                os.fsync(written.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


class S3Store:
    """Access, region and endpoint as boto3 finds them: `AWS_ACCESS_KEY_ID`, `AWS_ENDPOINT_URL`, a profile, a role."""

    def __init__(self, bucket: str, prefix: str) -> None:
        import boto3  # an extra

        self._client: Any = boto3.client("s3")
        self._bucket = bucket
        self._prefix = f"{prefix.rstrip('/')}/" if prefix.rstrip("/") else ""

    def names(self, folder: str) -> list[str]:
        prefix = f"{self._prefix}{folder}/"
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=prefix)
        return sorted(each["Key"].removeprefix(prefix) for page in pages for each in page.get("Contents", ()))

    def read(self, name: str) -> bytes | None:
        try:
            found = self._client.get_object(Bucket=self._bucket, Key=self._prefix + name)
        except self._client.exceptions.NoSuchKey:
            return None
        content: bytes = found["Body"].read()
        return content

    def write(self, name: str, content: bytes) -> None:
        self._client.put_object(Bucket=self._bucket, Key=self._prefix + name, Body=content)

    def put(self, name: str, source: Path) -> None:
        self._client.upload_file(str(source), self._bucket, self._prefix + name)
