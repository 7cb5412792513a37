"""Stores: a folder and a bucket behave alike."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.errors import SettingsError
from core.exports import stores
from core.exports.stores import Store, open_store


@pytest.fixture(params=["folder", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    if request.param == "folder":
        yield open_store(str(tmp_path / "out"))
        return
    import boto3
    from moto import mock_aws

    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with mock_aws():
        boto3.client("s3").create_bucket(Bucket="bucket")
        yield open_store("s3://bucket/some/prefix/")


def test_what_was_written_is_read(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"rows")
    assert store.names("a/b") == []
    assert store.read("a/b/one") is None
    store.put("a/b/one", source)
    store.write("a/b/two", b"2")
    store.write("a/b/two", b"3")
    assert store.names("a/b") == ["one", "two"]
    assert (store.read("a/b/one"), store.read("a/b/two")) == (b"rows", b"3")


def test_a_file_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_store(str(tmp_path)).put("a/one", tmp_path / "missing")
    assert open_store(str(tmp_path)).names("a") == []


def test_a_bucket_needs_its_extra_and_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="names no bucket"):
        open_store("s3:///prefix")
    missing: Any = lambda name: None  # noqa: E731 - as find_spec
    monkeypatch.setattr(stores, "find_spec", missing)
    with pytest.raises(SettingsError, match="extra `s3`"):
        open_store("s3://bucket")
