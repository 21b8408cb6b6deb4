"""The file: small, whole, and made of plain modules."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from reference.explore.page import MARK, SOURCES, page
from tests.conftest import Executable

MODULES = sorted(SOURCES.glob("*.js"))


def test_it_is_one_small_file_that_names_no_other() -> None:
    text = page()
    assert len(text.encode()) < 300_000
    assert MARK in text[:2000]
    assert not re.search(r"https?://|url\(|@import|<link|\bfetch\(|src=", text)
    assert "default-src 'none'" in text


def test_every_module_is_in_it_once_without_imports() -> None:
    text = page()
    for module in MODULES:
        first = module.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("// ")
        assert text.count(first) == 1, module.name
    assert not re.search(r"^(import|export) ", text, re.MULTILINE)


def test_no_two_modules_declare_one_name() -> None:
    """They share one scope."""
    declared = [
        name
        for module in MODULES
        for name in re.findall(
            r"^(?:export )?(?:async )?(?:function|const|let|class) (\w+)", module.read_text(encoding="utf-8"), re.M
        )
    ]
    assert len(declared) > 80
    assert len(set(declared)) == len(declared)


@pytest.mark.parametrize("module", [pytest.param(module, id=module.stem) for module in MODULES])
def test_a_module_has_one_idea_and_imports_what_is_exported(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 220
    for names, other in re.findall(r'^import \{ ([^}]*) \} from "\./([\w-]+\.js)";$', text, re.MULTILINE):
        exported = re.findall(
            r"^export (?:async )?(?:function|const) (\w+)", (SOURCES / other).read_text("utf-8"), re.M
        )
        assert set(names.split(", ")) <= set(exported), (module.name, other)
    assert text.count("import ") == len(re.findall(r"^import \{", text, re.MULTILINE))


def test_a_case_cannot_end_its_element() -> None:
    text = page({"title": "</script><script>alert(1)</script>"})
    held = text.partition('id="case">')[2].partition("</script>")[0]
    assert json.loads(held) == {"title": "</script><script>alert(1)</script>"}


def test_the_command_writes_it_and_writes_it_again(grader: Executable, tmp_path: Path) -> None:
    for _ in range(2):
        ran = grader("explore", cwd=tmp_path)
        assert (ran.code, ran.out, ran.err) == (0, "explore.html: open it in a browser.\n", "")
    assert (tmp_path / "explore.html").read_text(encoding="utf-8") == page()


def test_the_command_overwrites_nothing_else(grader: Executable, tmp_path: Path) -> None:
    (tmp_path / "explore.html").write_text("my own page", encoding="utf-8")
    ran = grader("explore", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "Error: explore.html is there, and no page of this command: choose another name by --out\n"
    assert (tmp_path / "explore.html").read_text(encoding="utf-8") == "my own page"


def test_a_folder_that_is_not_there_is_one_line(grader: Executable, tmp_path: Path) -> None:
    ran = grader("explore", "--out", tmp_path / "nowhere" / "page.html")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
