"""The lectures in examples/: each runs, tells what it should, and imports nothing but the reference."""

from __future__ import annotations

import ast
import runpy
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
# What a reader should have seen at the end; the numbers have other tests, these are the ones a lecture hangs on.
TOLD = {
    "ex1_visualize.py": ["y changes sign 100 times in 100 steps", "0.99     0.0199", "[ 0.982 -0.8  ]"],
    "ex2_optimal_beta.py": ["= 0.016529", "= 0.669421", "= 0.818182", "2.68 times the first", "step 300: 0.8209"],
    "ex3_compare.py": ["beta = 0.669:  71 steps", "heavy ball 0.0190, Nesterov 0.0068", "101       4.98       2.04"],
    "ex4_effective_lr.py": ["0.9     10        22        44", "0.1 becomes 0.010", "decays 11.2 times as fast"],
    "ex5_noise.py": ["in theory 5.2632", "in theory 0.5135", "in theory 0.0501", "+-"],
}


def test_there_is_a_lecture_for_every_exercise(repository: Path) -> None:
    names = {path.name for path in EXAMPLES.glob("*.py")}
    assert names == {path.name for path in (repository / "exercises").glob("ex*.py")} == set(TOLD)


@pytest.mark.thorough
@pytest.mark.parametrize("name", sorted(TOLD))
def test_a_lecture_tells_what_it_should(
    name: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(EXAMPLES / name), run_name="__main__")
    said = capsys.readouterr().out
    for words in TOLD[name]:
        assert words in said
    assert max(map(len, said.splitlines())) <= 120
    assert not list(tmp_path.iterdir()), "a lecture leaves no files behind"


@pytest.mark.parametrize("name", sorted(TOLD))
def test_a_lecture_is_cells_with_words_and_needs_only_the_reference(name: str) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    assert text.count("\n# %% ") >= 4
    nodes = list(ast.walk(ast.parse(text)))
    imported = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    imported |= {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    tops = {module.partition(".")[0] for module in imported}
    assert "reference" in tops
    assert tops - sys.stdlib_module_names <= {"reference", "numpy"}
