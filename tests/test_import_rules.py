"""Who may know whom: the table of the architecture, enforced on every import statement there is.

Imports inside functions and under TYPE_CHECKING count as well: what a module names, it knows.
"""

from __future__ import annotations

import ast
import functools
import importlib
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from grader.section import PARTS, SECTIONS

ROOT = SECTIONS.parents[1]
SKELETON = ROOT / "grader" / "skeleton" / "files"
STDLIB = sys.stdlib_module_names


def modules(*folders: str) -> dict[str, Path]:
    """Return the modules of packages by their dotted names."""
    paths = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in paths}
    return {name.removesuffix(".__init__"): path for name, path in names.items()}


def is_data(path: Path) -> bool:
    """Tell whether a file is in a folder of a section's that nothing of the grader imports."""
    return path.is_relative_to(SECTIONS) and bool({*PARTS, "wrong"} & {*path.relative_to(SECTIONS).parts[1:-1]})


GRADER = {
    name: path for name, path in modules("grader").items() if not path.is_relative_to(SKELETON) and not is_data(path)
}
REFERENCE = modules("reference")
SUITES = {name: path for name, path in GRADER.items() if name.startswith("grader.suites.")}
CORE = {name: path for name, path in GRADER.items() if name not in SUITES}
MISTAKES = {name: path for name, path in CORE.items() if name.startswith("grader.mistakes")}
ALL = GRADER | REFERENCE


@functools.cache
def parsed(path: Path) -> tuple[ast.AST, ...]:
    """Return all nodes of a file, which many rules ask for."""
    return tuple(ast.walk(ast.parse(path.read_bytes())))


@functools.cache
def imports(path: Path) -> frozenset[str]:
    """Return the modules that a file names in import statements."""
    found: set[str] = set()
    for node in parsed(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = _absolute(node, path)
            inside = {f"{module}.{alias.name}" for alias in node.names}
            found |= {name for name in inside if name in ALL} or {module}
    return frozenset(found)


def _absolute(node: ast.ImportFrom, path: Path) -> str:
    """Return the name of the module that is imported from; only a section says it relatively: its folder may move."""
    if not node.level:
        return str(node.module)
    assert path.is_relative_to(SECTIONS) or path.is_relative_to(SKELETON), f"{path}: a relative import"
    return ".".join([*path.relative_to(ROOT).parts[: -node.level], str(node.module)])


def within(name: str, packages: Iterable[str]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def closure(*roots: str) -> set[str]:
    """Return the modules of ours that these import, directly or not, themselves included."""
    found: set[str] = set()
    left = list(roots)
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            if name == "grader":  # what it offers to a notebook is imported when it is called: see test_console.py
                continue
            left += [other for other in imports(ALL[name]) if other in ALL]
    return found


def outside(names: Iterable[str]) -> set[str]:
    """Return the packages that are neither ours nor of the standard library."""
    return {name.partition(".")[0] for name in names} - STDLIB - {"grader", "reference"}


# --- one test per row of the table ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", REFERENCE)
def test_reference_knows_numpy_and_nothing_of_grading(name: str) -> None:
    found = imports(REFERENCE[name])
    assert not [other for other in found if within(other, ["grader"])]
    drawing = within(name, ["reference.gallery"])
    assert outside(found) <= ({"numpy", "matplotlib", "scipy", "PIL"} if drawing else {"numpy"})


STUDENT_SIDE = closure("grader.sandbox.worker", "grader.sandbox.workers.zygote")


def test_the_side_of_the_student_knows_nothing_worth_stealing() -> None:
    assert all(within(name, ["grader.sandbox"]) or name == "grader" for name in STUDENT_SIDE), STUDENT_SIDE
    trusted = {"channel", "host", "sandbox", "workers.warm"}
    assert not STUDENT_SIDE & {f"grader.sandbox.{name}" for name in trusted}
    assert outside(other for name in STUDENT_SIDE for other in imports(ALL[name])) <= {"numpy", "matplotlib", "msgspec"}


def test_nor_does_what_it_has_loaded_when_it_starts() -> None:
    code = "import sys, grader.sandbox.worker, grader.sandbox.workers.zygote; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    names = set(loaded.split())
    assert "grader.sandbox.wire" in names
    assert not [
        name for name in names if within(name, ["reference", "grader.suites", "pytest", "_pytest", "click", "rich"])
    ]
    assert not names & {"grader.plugin", "grader.suite", "grader.key", "grader.case", "grader.report", "grader.section"}


def test_the_host_does_not_know_what_a_check_is() -> None:
    known = {name for name in closure("grader.sandbox.host") if not within(name, ["grader.sandbox"])}
    assert known <= {"grader", "grader.figure", "grader.given"}


# `grader demo` and `grader explore` show the reference; they grade nothing by it.
SHOWS_THE_REFERENCE = {"grader.cli.demo", "grader.cli.explore"}


@pytest.mark.parametrize("name", sorted(set(CORE) - SHOWS_THE_REFERENCE))
def test_the_core_knows_no_section_and_no_reference(name: str) -> None:
    assert not [other for other in imports(CORE[name]) if within(other, ["reference", "grader.suites"])]


@pytest.mark.parametrize("name", MISTAKES)
def test_the_engine_of_diagnosis_knows_numbers_and_whose_fault_an_error_is(name: str) -> None:
    found = imports(MISTAKES[name])
    assert {other for other in found if within(other, ["grader", "reference"])} <= {
        *MISTAKES,
        "grader.digits",
        "grader.errors",
    }
    assert outside(found) <= {"numpy"}


@pytest.mark.parametrize("name", SUITES)
def test_suites_know_the_suites_part_of_the_grader_alone(name: str) -> None:
    known = ["grader.suite", "grader.mistakes", ".".join(name.split(".")[:3])]
    found = imports(SUITES[name])
    assert not [other for other in found if within(other, ["grader"]) and not within(other, known)]
    assert outside(found) <= ({"numpy", "matplotlib"} if name.endswith(".pictures") else {"numpy", "pytest"})


def test_grading_draws_nothing_on_the_trusted_side() -> None:
    """Importing matplotlib takes half a second; a section's pictures.py has it, and is loaded on request."""
    for name in SUITES:
        drawing = {other for other in closure(name) & set(SUITES) if other.endswith(".pictures")}
        assert drawing <= {name}


def test_the_report_knows_neither_pytest_nor_the_terminal() -> None:
    assert not outside(imports(CORE["grader.report"])) & {"pytest", "_pytest", "click", "rich", "pytest_jsonreport"}
    assert not closure("grader.report") & {"grader.plugin", "grader.session", "grader.grading", "grader.feedback"}


MADE_FROM_THE_REPORT = [name for name in CORE if within(name, ["grader.feedback", "grader.course.gradebook"])]
EXPORTS = [name for name in CORE if within(name, ["grader.course.export"])]


NO_FUNCTION_OF_A_REPORT = {"os", "shutil", "subprocess", "sys", "tempfile", "click", "pytest"}


@pytest.mark.parametrize("name", MADE_FROM_THE_REPORT)
def test_what_is_made_from_the_report_touches_no_disk_and_grades_nothing(name: str) -> None:
    found = imports(CORE[name])
    assert not {other.partition(".")[0] for other in found} & NO_FUNCTION_OF_A_REPORT
    allowed = {"grader.report", "grader.section", "grader.checks", "grader.unbroken", "grader.text"}
    siblings = {other for other in MADE_FROM_THE_REPORT if within(other, ["grader.feedback"])}
    assert {other for other in found if within(other, ["grader"])} <= allowed | siblings


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_a_function_of_reports_and_marks(name: str) -> None:
    """That of Canvas reads what Canvas wrote, as bytes that it is given: `Path` is there for its errors."""
    found = imports(CORE[name])
    assert not {other.partition(".")[0] for other in found} & NO_FUNCTION_OF_A_REPORT
    assert not outside(found)
    own = {"grader.course.export", "grader.report", "grader.feedback", "grader.text"}
    ours = {other for other in found if within(other, ["grader"]) and not within(other, own)}
    of_canvas = {"grader.course.listing", "grader.course.owners", "grader.course.policy", "grader.course.stated"}
    allowed = {"grader.course.marks", "grader.course.gradebook", "grader.errors"}
    of_classes = {"grader.course.statistics"} if name == "grader.course.export.class_annotations" else set()
    assert ours <= allowed | of_classes | (of_canvas if "canvas" in name else set())
    assert "pathlib" not in found or "canvas" in name


COURSE = [name for name in CORE if within(name, ["grader.course"])]


ASKS_GIT = "grader.course.dated"
CLUSTER = ["grader.course.executors.cluster", "grader.course.executors.dask"]
EXTRAS = {
    **{name: {"distributed"} for name in CLUSTER},
    "grader.course.page.renderer": {"jinja2"},
}


@pytest.mark.parametrize("name", COURSE)
def test_what_is_about_a_class_knows_neither_pytest_nor_the_terminal(name: str) -> None:
    found = imports(CORE[name])
    assert outside(found) <= {"msgspec", *EXTRAS.get(name, ())}
    assert not [other for other in found if within(other, ["grader.cli", "grader.plugin", "grader.session"])]


@pytest.mark.parametrize("name", COURSE)
def test_only_executors_know_processes_and_signals_and_only_they_grade(name: str) -> None:
    found = imports(CORE[name])
    processes = {"multiprocessing", "signal", "subprocess", "threading"}
    if name == ASKS_GIT:
        processes.remove("subprocess")
    if within(name, ["grader.course.executors"]):
        assert not [other for other in found if within(other, ["grader.course.store", "grader.files"])]
    else:
        assert not {other.partition(".")[0] for other in found} & processes
        assert "grader.grading" not in found


DRIVES = ["grader.course.batch", "grader.course.planning", "grader.course.executors", "grader.course.job"]


@pytest.mark.parametrize("name", [name for name in COURSE if not within(name, DRIVES)])
def test_what_takes_in_stores_and_counts_knows_nothing_of_how_it_is_graded(name: str) -> None:
    assert not [other for other in imports(CORE[name]) if within(other, ["grader.sandbox", *DRIVES])]


def test_an_appeal_compares_reports_and_knows_no_disk() -> None:
    found = imports(CORE["grader.course.appeal"])
    assert {other for other in found if within(other, ["grader"])} == {"grader.errors", "grader.report", "grader.text"}
    assert not found & {"os", "pathlib"}


def test_what_compares_programs_knows_nothing_but_their_bytes() -> None:
    for name in ("grader.course.similarity", "grader.course.tokens"):
        found = imports(CORE[name])
        assert {other for other in found if within(other, ["grader"])} <= {"grader.course.tokens"}
        assert not outside(found)
        assert not found & {"ast", "io", "os", "pathlib", "tokenize"}


FIGURES = ["grader.course.causes", "grader.course.statistics"]


@pytest.mark.parametrize("name", FIGURES)
def test_figures_of_a_class_are_made_of_reports_alone(name: str) -> None:
    found = imports(CORE[name])
    assert {other for other in found if within(other, ["grader"])} <= {"grader.report", "grader.checks", *FIGURES}
    assert not outside(found)


@pytest.mark.parametrize("name", [name for name in COURSE if within(name, ["grader.course.page"])])
def test_pages_are_given_to_whoever_writes_them(name: str) -> None:
    found = imports(CORE[name])
    assert not found & {"os", "io", "sys", "grader.files", "grader.course.store"}


def test_intake_and_store_do_not_know_each_other() -> None:
    assert "grader.course.store" not in closure("grader.course.intake")
    assert "grader.course.intake" not in closure("grader.course.store")


ARCHIVES = {"bz2", "gzip", "lzma", "shutil", "tarfile", "zipfile", "zlib"}


READS_ARCHIVES = [f"grader.course.{name}" for name in ("inflating", "packed", "tars", "zips")]
PACKS = "grader.course.export.autograder"


def test_formats_of_archives_are_known_to_few_modules_which_write_nothing() -> None:
    assert {name for name in COURSE if imports(CORE[name]) & ARCHIVES} == {*READS_ARCHIVES, PACKS}
    assert not imports(CORE[PACKS]) & {"os", "pathlib", "shutil", "tempfile", "grader.files"}
    for name in [*READS_ARCHIVES, "grader.course.archives"]:
        assert not imports(CORE[name]) & {"os", "pathlib", "shutil", "tempfile", "grader.files"}
        assert not {"extract", "extractall"} & set(code_words(CORE[name]))


def test_the_rule_for_finding_files_touches_no_disk() -> None:
    for name in ("finding", "slips", "owners"):
        assert not imports(CORE[f"grader.course.{name}"]) & {"os", "io", "pathlib", "grader.files"}


ALONE = {"grader.practice.screen": {"prompt_toolkit"}, "grader.practice.changes": {"watchfiles"}}


@pytest.mark.parametrize("name", [name for name in CORE if within(name, ["grader.practice"])])
def test_a_students_evening_knows_neither_pytest_nor_classes(name: str) -> None:
    found = imports(CORE[name])
    assert outside(found) <= {"numpy", "msgspec", "rich"} | ALONE.get(name, set())
    assert not [other for other in found if within(other, ["grader.cli", "grader.plugin", "grader.course", "pytest"])]


def test_a_terminal_and_a_systems_events_are_known_to_one_module_each() -> None:
    for name, packages in ALONE.items():
        assert [other for other in ALL if outside(imports(ALL[other])) & packages] == [name]


def test_the_cli_is_a_leaf_without_numbers() -> None:
    cli = {name for name in CORE if within(name, ["grader.cli"])}
    assert not outside(other for name in cli for other in imports(CORE[name])) & {"numpy", "pytest", "matplotlib"}
    known_by = {name for name in ALL if name not in cli and any(within(other, cli) for other in imports(ALL[name]))}
    assert known_by == {"grader.__main__"}


# Draws for students, and is loaded when that is asked for.
DRAWS = {"grader.drawing.canvas"}


def test_only_the_side_of_the_student_and_one_module_know_matplotlib() -> None:
    assert {name for name in CORE if "matplotlib" in outside(imports(CORE[name]))} <= STUDENT_SIDE | DRAWS


def test_grading_waits_neither_for_what_draws_nor_for_what_names_mistakes() -> None:
    code = "import sys, grader.grading; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "grader.diagnostics" in loaded.split()
    draws = {name for name in CORE if within(name, ["grader.drawing"])} - {"grader.drawing", "grader.drawing.shown"}
    assert not {"matplotlib", "grader.diagnosis", "grader.mistakes", *draws} & set(loaded.split())


SEES_WHAT_STUDENTS_SEND = ["attempt", "drawing", "judging", "meanings", "outcome", "plugin", "program", "quoting"]
SEES_WHAT_STUDENTS_SEND += ["second_run", "student"]


@pytest.mark.parametrize(
    "name", [name for name in CORE if within(name, [f"grader.{one}" for one in SEES_WHAT_STUDENTS_SEND])]
)
def test_no_program_of_a_students_is_parsed_where_it_is_judged(name: str) -> None:
    assert not imports(CORE[name]) & {"ast", "code", "dis", "importlib", "symtable", "tokenize"}
    assert not {"compile", "exec", "eval"} & set(
        re.findall(r"(?<![.\w])(\w+)\(", CORE[name].read_text(encoding="utf-8"))
    )


def test_nothing_is_ever_unpickled() -> None:
    for name, path in ALL.items():
        assert not {other.partition(".")[0] for other in imports(path)} & {"pickle", "marshal", "shelve", "dill"}, name


# --- no exercise by name --------------------------------------------------------------------------------------------


@functools.cache
def words_of_sections() -> set[str]:
    """Return the names by which code could know a section: its own, its exercises' files and functions."""
    words = set()
    for path in SECTIONS.glob("*/section.toml"):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        words.add(data["name"])
        for exercise in data["exercises"]:
            words |= {
                exercise["file"].removesuffix(".py"),
                exercise["suite"].removesuffix(".py"),
                *(signature.partition("(")[0] for signature in exercise["functions"]),
            }
    return words


def code_words(path: Path) -> Iterator[str]:
    """Yield the names and texts of a module's code; docstrings may give examples."""
    documents = set()
    for node in parsed(path):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                documents.add(first.value)
    for node in parsed(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in documents:
            yield from re.findall(r"\w+", node.value)
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name


@pytest.mark.parametrize("name", CORE)
def test_the_core_names_no_exercise(name: str) -> None:
    assert not words_of_sections() & set(code_words(CORE[name]))


@functools.cache
def arguments_of_sections() -> set[str]:
    """Return the arguments of the functions that students write; a letter alone is a word of English as well."""
    paths = [*(ROOT / "exercises").glob("*.py"), *(ROOT / "tests" / "toy_section" / "exercises").glob("*.py")]
    trees = [node for path in paths for node in ast.walk(ast.parse(path.read_bytes()))]
    functions = [node for node in trees if isinstance(node, ast.FunctionDef)]
    return {argument.arg for node in functions for argument in node.args.args if len(argument.arg) > 1}


@pytest.mark.parametrize("name", MISTAKES)
def test_the_engine_of_diagnosis_names_no_function_and_no_argument(name: str) -> None:
    text = set(re.findall(r"\w+", MISTAKES[name].read_text(encoding="utf-8")))
    assert not (words_of_sections() | arguments_of_sections()) & text


# A given problem is what the reference has, in plain code that students may read.
ON_BOTH_SIDES = {"Quadratic", "Rosenbrock"}


def test_no_two_public_classes_have_one_name() -> None:
    classes = [cls for path in ALL.values() for cls in public_classes(path)]
    assert {cls for cls in classes if classes.count(cls) > 1} <= ON_BOTH_SIDES


def test_no_module_meets_another_of_its_name() -> None:
    """But for commands, which are named as what they do, and what the grader looks for by its name in a section."""
    looked_for = {name for name in SUITES if name.count(".") == 3}
    for name, path in ALL.items():
        if not within(name, ["grader.cli"]) and name not in looked_for:
            last = name.rpartition(".")[2]
            assert last not in {other.rpartition(".")[2] for other in imports(path) if other in ALL and other != name}


def public_classes(path: Path) -> list[str]:
    return [node.name for node in parsed(path) if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]


def test_no_module_is_hidden_by_a_name_of_its_package() -> None:
    packages = {name.rpartition(".")[0] for name in ALL} & set(ALL)
    for package in sorted(packages):
        inside = {name.removeprefix(f"{package}.") for name in ALL if name.rpartition(".")[0] == package}
        for name in inside & set(vars(importlib.import_module(package))):
            assert isinstance(getattr(importlib.import_module(package), name), ModuleType), f"{package}.{name}"


def test_tests_and_benchmarks_do_not_import_each_other() -> None:
    for folder, other in (("tests", "benchmarks"), ("benchmarks", "tests")):
        for path in (ROOT / folder).glob("**/test_*.py" if folder == "tests" else "*.py"):
            assert not re.search(rf"^\s*(?:from|import)\s+{other}\b", path.read_text("utf-8"), re.MULTILINE), path


# --- the tests test what they say -----------------------------------------------------------------------------------


def test_there_is_something_to_check() -> None:
    assert {"grader.report", "grader.sandbox.host", "grader.cli.grade"} <= set(CORE)
    assert len(REFERENCE) > 5
    assert len(SUITES) > 5
    assert "momentum_sgd" in words_of_sections()
    assert {"grader.course.gradebook", "grader.feedback"} <= set(MADE_FROM_THE_REPORT)
    assert {"grader.course.export.canvas", "grader.course.export.junit"} <= set(EXPORTS)
    assert {"grader.course.batch", "grader.course.store", "grader.course.executors.local"} <= set(COURSE)
    assert {"grader.course.intake", *DRIVES} <= set(COURSE)
    assert "signal" in imports(GRADER["grader.course.executors.process"])
    assert {"momentum", "theta_init", "num_steps", "radius"} <= arguments_of_sections()
    assert len(MISTAKES) > 10
    assert "Function" in public_classes(MISTAKES["grader.mistakes.function"])
    assert "grader.sandbox.wire" in imports(GRADER["grader.sandbox.host"])
    assert "numpy" in outside(imports(GRADER["grader.sandbox.host"]) | imports(GRADER["grader.sandbox.values"]))
