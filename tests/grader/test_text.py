"""Text of students is made harmless, and stays readable."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.text import MAX_MARKS, clean, clean_line, escaped, unescaped, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("a\x00b\x07c\x7fd\x9be", "abcde"),
        ("good\u202egnp.exe", "goodgnp.exe"),
        ("\u2066inner\u2069", "inner"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("tag\U000e0041\U000e007f", "tag"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("one\u2028two\u0085three", "onetwothree"),
        ("non-character \U0001fffe", "non-character "),
        ("progress 10%\rprogress 20%", "progress 10%progress 20%"),
    ],
)
def test_what_acts_on_a_screen_is_dropped(text: str, shown: str) -> None:
    assert clean(text) == shown


@pytest.mark.parametrize("text", ["naïve café", "λ = 0.9, θ₀ ≤ 1 — “ok”", "汉字かな", "a\nb\n", "e\u0301"])
def test_what_people_write_stays(text: str) -> None:
    assert clean(text) == text


def test_line_ends_of_windows_and_tabs_become_plain() -> None:
    assert clean("a\r\nb\tc") == "a\nb    c"


def test_a_tower_of_accents_is_cut_to_a_few() -> None:
    assert clean("e" + "\u0301" * 500 + "x") == "e" + "\u0301" * MAX_MARKS + "x"


def test_a_long_text_is_cut_and_says_so() -> None:
    assert clean("x" * 100, limit=10) == "x" * 10 + " ... (cut)"


def test_a_line_is_one_line_whatever_was_in_it() -> None:
    assert clean_line("  a\n\n b\u2029c\r\n\td ") == "a bc d"


@given(st.text(st.characters(), max_size=300))
def test_no_text_at_all_leaves_control_or_format_characters(text: str) -> None:
    left = {unicodedata.category(char) for char in clean(text) if char != "\n"}
    assert not left & {"Cc", "Cs", "Zl", "Zp"}
    assert not [char for char in clean(text) if unicodedata.bidirectional(char) in ("LRE", "RLO", "LRI", "PDF", "RLI")]
    assert clean(clean(text)) == clean(text)


@given(st.text(max_size=300))
def test_a_clean_line_holds_no_line_break_of_any_kind(text: str) -> None:
    assert len(clean_line(text).splitlines()) <= 1
    assert clean_line(text) == clean_line(text).strip()


# --- names ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("jane", "jane"),
        ("ünï çödé", "ünï çödé"),
        ("two  spaces ", "two  spaces "),
        ("a\tb", r"a\x09b"),
        ("new\nline", r"new\x0aline"),
        (r"a\x09b", r"a\\x09b"),
        ("zero\u200bwidth", r"zero\u200bwidth"),
        ("\u202egnp.exe", r"\u202egnp.exe"),
        ("no\u00a0break", r"no\u00a0break"),
        ("\u3164", r"\u3164"),
        ("tag\U000e0041", r"tag\U000e0041"),
        ("no\udcffutf8", r"no\xffutf8"),
        ("lone\ud800", r"lone\ud800"),
        ("\x85", r"\u0085"),
        ("e" + "\u0301" * 5, "e" + r"\u0301" * 5),
    ],
)
def test_a_name_shows_what_cannot_be_seen(name: str, shown: str) -> None:
    assert escaped(name) == shown


@given(st.text(st.characters() | st.sampled_from("\\xuU09af\t\u200b\u0301\udc80\udcff\x80\xa0")))
def test_a_name_can_be_had_back_so_no_two_become_one(name: str) -> None:
    shown = escaped(name)
    assert unescaped(shown) == name
    assert visible(shown) == shown
    bad = [char for char in shown if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert not bad
    assert clean(shown, 10 * len(shown)) == shown  # nothing is left to be dropped


def test_names_that_look_alike_but_are_spelt_in_another_way_are_told_apart() -> None:
    assert escaped("caf\u00e9") == "caf\u00e9"
    assert escaped("cafe\u0301") == r"cafe\u0301"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@a"])
def test_a_name_that_begins_as_a_formula_is_escaped_and_no_other_reads_the_same(name: str) -> None:
    assert escaped(name) == f"\\x{ord(name[0]):02x}{name[1:]}"
    assert escaped(f"a{name}") == f"a{name}"
    assert escaped(escaped(name)) != escaped(name)
