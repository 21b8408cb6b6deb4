"""Keys: where they come from, and what may be known of them."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

import pytest

from grader.errors import UsageError
from grader.key import PRACTICE, VARIABLE, Key, load

SECRET = "correct horse battery staple"


@pytest.fixture(autouse=True)
def _no_key_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


def test_without_any_key_the_practice_key_serves() -> None:
    assert load(None) is PRACTICE
    assert PRACTICE.id == "practice"


def test_the_environment_gives_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, SECRET)
    key = load(None)
    assert not key.practice
    assert key.secret == SECRET.encode()


def test_a_file_goes_before_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "another key that is long enough")
    (tmp_path / "key").write_text(SECRET)
    assert load(tmp_path / "key").secret == SECRET.encode()


def test_the_line_end_that_an_editor_adds_is_no_part_of_the_key(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(SECRET.encode() + b"\r\n")
    assert load(tmp_path / "key").secret == SECRET.encode()


def test_the_id_of_a_key_tells_keys_apart_and_not_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(SECRET)
    key = load(tmp_path / "key")
    assert key.id == hashlib.sha256(SECRET.encode()).hexdigest()[:8]


def test_a_key_that_says_practice_is_still_not_the_practice_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "practice-practice-practice")
    assert load(None).id != "practice"


@pytest.mark.parametrize("content", ["", "short", " " * 40])
def test_a_key_that_hides_nothing_is_refused_with_a_way_to_make_one(tmp_path: Path, content: str) -> None:
    (tmp_path / "key").write_text(content)
    with pytest.raises(UsageError, match=r"too short.*secrets\.token_hex") as caught:
        load(tmp_path / "key")
    assert str(tmp_path / "key") in str(caught.value)


def test_an_empty_variable_is_refused_and_not_taken_for_practice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "")
    with pytest.raises(UsageError, match=VARIABLE):
        load(None)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no_such_key cannot be read: No such file"):
        load(tmp_path / "no_such_key")


def test_what_a_key_shows_of_a_report_depends_on_both_and_tells_no_case() -> None:
    key, other = Key(b"x" * 32, practice=False), Key(b"y" * 32, practice=False)
    macs = {key.mac(b"one"), key.mac(b"two"), other.mac(b"one")}
    assert len(macs) == 3
    assert key.mac(b"one") == key.mac(b"one")
    # Not the key itself: cases are drawn by it.
    assert key.mac(b"one") != f"hmac-sha256:{hmac.digest(key.secret, b'one', 'sha256').hex()}"
