"""Commands, arguments and exit codes: 0 full score, 1 points missing, 2 usage, 3 the grader broke."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

import grader as package
from grader.cli import cli
from grader.cli.commands import COMMANDS as COMMANDS_BY_PEOPLE
from grader.cli.guessing import unknown

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Toy

COMMANDS = [
    *("batch", "compare", "completion", "debug", "demo", "diff", "doctor", "explore", "grade", "gradebook", "handout"),
    *(
        "hint",
        "list",
        "new-section",
        "plot",
        "replay",
        "reset",
        "show",
        "similar",
        "start",
        "submit",
        "verify",
        "watch",
    ),
]


# --- commands that grade nothing ------------------------------------------------------------------------------------


def test_help_names_every_command(grader: Executable) -> None:
    ran = grader("--help")
    assert ran.code == 0
    for command in COMMANDS:
        assert re.search(rf"^  {command}  +[A-Z]", ran.out, re.MULTILINE), command


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(grader: Executable, command: str) -> None:
    ran = grader(command, "-h")
    assert ran.code == 0
    assert ran.out.startswith(f"Usage: python -m grader {command}")
    assert max(map(len, ran.out.splitlines())) <= 80


BARE = {
    "grader",
    *(f"grader.{name}" for name in ("cli", "cli.commands", "cli.output", "cli.wrapping", "errors", "text", "unbroken")),
}
LEARN = BARE | {
    *(f"grader.{name}" for name in ("cli.at_hand", "cli.kept", "cli.options", "cli.proposals")),
    *(f"grader.{name}" for name in ("places", "practice", "sandbox", "sandbox.limits", "section")),
}
LATE = {"click.shell_completion", "difflib", "shlex", "signal", "subprocess", "tempfile", "traceback"}
HEAVY = {"numpy", "pytest", "_pytest", "matplotlib", "rich", "multiprocessing"}


def imported_by(grader: Executable, *words: str | Path) -> set[str]:
    """Return the modules that a command imports."""
    return set(re.findall(r"\| +([\w.]+)$", grader(*words, options=("-X", "importtime")).err, re.MULTILINE))


@pytest.mark.parametrize(
    ("words", "ours", "late"),
    [
        (["--version"], BARE, {"msgspec", "pathlib"}),
        (["--help"], BARE, {"msgspec", "pathlib"}),
        ([], LEARN - {"grader.cli.options", "grader.cli.proposals"} | {"grader.cli.bare"}, set()),
        (["list"], LEARN | {"grader.practice.following"}, set()),
        (["hint", "ex1"], LEARN, set()),
    ],
    ids=["version", "help", "alone", "list", "hint"],
)
def test_a_command_that_grades_nothing_imports_what_it_uses(
    grader: Executable, words: list[str], ours: set[str], late: set[str]
) -> None:
    """That is what makes them quick; time itself is the business of benchmarks/."""
    found = imported_by(grader, *words)
    assert {name for name in found if name.partition(".")[0] in ("grader", "reference")} == ours
    assert not found & (LATE | HEAVY | late)


@pytest.mark.thorough
def test_a_right_program_waits_for_nothing_that_is_said_of_wrong_ones(grader: Executable, toy: Toy) -> None:
    found = imported_by(grader, "grade", toy.folder / "solutions", "--section", toy.folder)
    assert "grader.diagnostics" in found
    assert not found & {"grader.diagnosis", "grader.drawing.album", "grader.mistakes", "grader.cli.completion"}


def test_the_list_of_commands_has_the_first_sentence_of_each() -> None:
    context = click.Context(cli)
    for commands in COMMANDS_BY_PEOPLE.values():
        for name, (_, sentence) in commands.items():
            command = cli.get_command(context, name)
            assert command is not None
            assert command.get_short_help_str(1_000) == sentence


def test_commands_are_listed_by_who_uses_them(grader: Executable) -> None:
    out = grader("--help").out
    assert out.index("For students:") < out.index("  grade ") < out.index("For instructors:") < out.index("  batch ")


def test_alone_it_shows_the_commands_and_the_next_step_on_one_screen(grader: Executable, tmp_path: Path) -> None:
    one = {"GRADER_SECTIONS": ""}  # as students have it
    before = grader(cwd=tmp_path, env=one)
    assert (before.code, before.err) == (0, "")
    assert before.out.splitlines()[-1] == ("Next: go to the folder that you began in; to begin: grader start momentum")
    for command in COMMANDS:
        assert re.search(rf"\b{command}\b", before.out), command
    (tmp_path / "ex1_visualize.py").touch()
    (tmp_path / ".grader-progress.jsonl").write_text(
        '{"schema": "grader-progress/1", "section": "momentum"}\n{"current": "ex2"}\n'
        '{"exercise": "ex1", "score": 12, "time": "2026-01-01T00:00:00Z"}\n'
    )
    begun = grader.on_terminal(cwd=tmp_path, env=one)
    lines = begun.out.splitlines()
    assert lines[-2:] == [
        "Section 4.4: Momentum: 12 of 100 points when it was graded last",
        "Next: grader watch ex2, or only once: grader grade ex2",
    ]
    assert len(lines) < 24  # with the prompt below
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_the_shell_is_told_how_to_complete(grader: Executable, shell: str) -> None:
    ran = grader("completion", shell)
    assert (ran.code, ran.err) == (0, "")
    assert "_GRADER_COMPLETE" in ran.out


@pytest.mark.parametrize(
    ("words", "proposed"),
    [
        ("grader gr", {"grade", "gradebook"}),
        ("grader grade e", {"ex1", "ex2", "ex3", "ex4", "ex5"}),
        ("grader hint ex4", {"ex4"}),
        ("grader reset ex2", {"ex2"}),
    ],
)
@pytest.mark.parametrize("shell", ["bash", "powershell"])
def test_commands_and_exercises_are_completed(grader: Executable, shell: str, words: str, proposed: set[str]) -> None:
    number = str(len(words.split()) - 1)
    variables = {"COMP_WORDS": words, "COMP_CWORD": number, "COMP_WORD": words.split()[-1]}
    variables["_GRADER_COMPLETE"] = f"{shell}_complete"
    out = grader(env=variables).out.replace("plain,", "")
    assert set(out.split()) == proposed


def test_the_version_is_told(grader: Executable) -> None:
    assert grader("--version").out == f"grader, version {package.__version__}\n"


def test_list_shows_exercises_points_and_functions(grader: Executable) -> None:
    ran = grader("list")
    assert ran.code == 0
    assert "5 exercises, 100 points" in ran.out
    assert "ex3  Compare methods (25 points), ex3_compare.py" in ran.out
    assert "nesterov_sgd" in ran.out


def test_hints_grow_and_end(grader: Executable, toy: Toy) -> None:
    first = grader("hint", "ex1", "--section", toy.folder)
    assert (first.code, first.out.splitlines()[0]) == (0, "area (ex1 Area of a circle), hint 1 of 3:")
    assert "Look at the formula." in first.out
    assert first.out.endswith("Next: try that, save, then: grader grade ex1\nStuck? grader hint area 2\n")
    last = grader("hint", "1", "3", "--section", toy.folder)
    assert "pi times r squared." in last.out
    assert "Stuck?" not in last.out


def test_a_hint_is_about_the_function_that_is_named_or_was_graded_last(
    grader: Executable, toy: Toy, tmp_path: Path
) -> None:
    named = grader("hint", "find_radius", "2", "--section", toy.folder).out
    assert named.startswith("find_radius (ex1 Area of a circle), hint 2 of 2:")
    toy.write(tmp_path / "exercises", toy.solution.replace("def areas(", "def total("))
    (tmp_path / "exercises" / ".grader-progress.jsonl").write_text(
        '{"schema": "grader-progress/1", "section": "circles"}\n'
    )
    graded = grader("grade", "--section", toy.folder, cwd=tmp_path).out
    assert "Stuck? grader hint" not in graded  # it is there under another name: no hint says more
    of_exercise = grader("hint", "ex1", "--section", toy.folder, cwd=tmp_path).out
    assert of_exercise.startswith("areas (ex1 Area of a circle), hint 1 of 1:")


@pytest.mark.thorough
def test_a_hint_without_a_word_is_about_the_exercise_at_hand(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    toy.write(tmp_path / "exercises")
    none_kept = grader("hint", "--section", toy.folder, cwd=tmp_path)
    assert none_kept.code == 2
    assert "name the exercise or the function, as grader hint ex1, or grader hint area" in none_kept.err
    head = '{"schema": "grader-progress/1", "section": "circles"}\n'
    record = tmp_path / "exercises" / ".grader-progress.jsonl"
    record.write_text(head + '{"current": "ex1"}\n{"exercise": "ex1", "function": "areas"}\n')
    ran = grader("hint", "--section", toy.folder, cwd=tmp_path)
    assert ran.out.startswith("areas (ex1 Area of a circle), hint 1 of 1:")
    record.write_text(head + '{"exercise": "ex1", "score": 10, "time": "2026-09-01T18:30:05+00:00"}\n')
    ran = grader("hint", "--section", toy.folder, cwd=tmp_path)
    assert ran.out == "Every exercise is right: there is nothing to hint at.\nNext: hand in: grader submit\n"


def test_a_list_fits_on_a_screen(grader: Executable, tmp_path: Path) -> None:
    (tmp_path / "ex1_visualize.py").touch()
    (tmp_path / ".grader-progress.jsonl").write_text(
        '{"schema": "grader-progress/1", "section": "momentum"}\n'
        + "".join(f'{{"exercise": "ex{n}", "score": 1, "time": "2026-01-01T00:00:00Z"}}\n' for n in range(1, 6))
    )
    lines = grader("list", cwd=tmp_path, env={"GRADER_SECTIONS": ""}).out.splitlines()  # one section, as students have
    assert sum("best so far: 1 of" in line for line in lines) == 5
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


# --- what to grade --------------------------------------------------------------------------------------------------


@pytest.fixture
def course(toy: Toy, tmp_path: Path) -> Path:
    """Return a folder as a student has it: exercises/ with the solved file in it."""
    toy.write(tmp_path / "exercises")
    return tmp_path


def test_without_arguments_the_exercises_beside_are_graded(grader: Executable, toy: Toy, course: Path) -> None:
    ran = grader("grade", "--section", toy.folder, cwd=course)
    assert (ran.code, ran.err) == (0, "")
    assert "Score: 10/10" in ran.out


def test_inside_the_folder_it_needs_no_argument_either(grader: Executable, toy: Toy, course: Path) -> None:
    assert grader("grade", "ex1", "--section", toy.folder, cwd=course / "exercises").code == 0


def test_single_exercises_are_graded_as_they_are_asked_for(
    grader: Executable, repository: Path, read: Callable[[Path], Graded], tmp_path: Path
) -> None:
    target = tmp_path / "report.json"
    ran = grader("grade", repository / "solutions", "4", "ex2_optimal_beta.py", "ex4", "--json", target)
    assert ran.code == 0
    assert "Score: 35/35" in ran.out
    assert [exercise["id"] for exercise in read(target).data["exercises"]] == ["ex2", "ex4"]


def test_points_missing_is_exit_code_1(grader: Executable, toy: Toy) -> None:
    ran = grader("grade", toy.stubs, "--section", toy.folder)
    assert ran.code == 1
    assert "Score: 0/10" in ran.out


@pytest.mark.parametrize("words", [[], ["grade"], ["list"], ["watch"], ["submit"]], ids=str)
def test_from_a_folder_that_is_gone_one_line_leads_to_another(
    grader: Executable, tmp_path: Path, words: list[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    process = grader.start(*words, cwd=gone, before=gone.rmdir)
    assert process.communicate(timeout=60) == (
        "",
        "Error: the folder that you are in was deleted; go to another one, for example: cd ~\n",
    )
    assert process.returncode == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonsense"], "there is no command 'nonsense'; all of them are listed by grader --help"),
        (["progress"], "there is no command 'progress'; do you mean grader list?"),
        (["wacth"], "there is no command 'wacth'; do you mean grader watch?"),
        (["hint", "find_radios"], "do you mean find_radius, which is of ex1?"),
        (["grade", "--nonsense"], "No such option"),
        (["grade", "nowhere"], "nowhere is not there; give the folder or the archive that holds ex1_area.py"),
        (["grade", "file.txt"], "file.txt is neither a folder nor an archive"),
        (["grade", "empty"], "empty holds none of the exercises' files (ex1_area.py)"),
        (["grade", "x" * 300], "File name too long"),
        (["grade", "exercises", "ex9"], "there is no exercise 'ex9'; the exercises are ex1"),
        (
            ["grade", "ex9"],
            "there is no exercise 'ex9'; the exercises are ex1; to see them, with their functions: grader list",
        ),
        (["grade", "exercises", "--json", "nowhere/report.json"], "there is no folder"),
        (["grade", "exercises", "--json", "empty"], "File 'empty' is a directory"),
        (["grade", "exercises", "--key-file", "nowhere"], "the key file nowhere cannot be read"),
        (["grade", "exercises", "--key-file", "file.txt"], "too short to hide anything"),
        (["grade", "exercises", "--section", "nowhere"], "the sections are momentum, circles"),
        (["hint", "ex9"], "there is no exercise 'ex9'"),
        (["hint", "foo"], "are ex1; to see them, with their functions: grader list"),
        (["hint", "ex1", "4"], "area has 3 hints: the biggest is grader hint area 3"),
        (["hint", "ex1", "0"], "0 is not in the range"),
        (["show", "nowhere.json"], "nowhere.json cannot be read: No such file or directory"),
        (["show", "file.txt"], "file.txt is not a report"),
        (["verify", "nowhere", "exercises"], "nowhere is not there"),
        (["batch", "nowhere", "--out", "out"], "nowhere is not there; give a folder"),
        (["batch", "empty", "--out", "out"], "empty holds no folders"),
        (["batch", "exercises"], "Missing option '--out'"),
        (["batch", "class", "--out", "file.txt"], "Not a directory"),
        (["batch", "class", "--out", "out", "--jobs", "0"], "0 is not in the range"),
    ],
)
def test_what_whoever_types_can_mend_is_one_line_and_exit_code_2(
    grader: Executable, toy: Toy, course: Path, words: list[str], said: str
) -> None:
    (course / "file.txt").write_text("short")
    (course / "empty").mkdir()
    toy.write(course / "class" / "jane")
    section = [] if "--section" in words or words[0] in ("nonsense", "show") else ["--section", str(toy.folder)]
    ran = grader(*words, *section, cwd=course)
    assert ran.code == 2, ran
    assert said in ran.err
    assert ran.err.strip().splitlines()[-1].startswith("Error: ")
    assert "Traceback" not in ran.err
    assert ran.out == ""
    assert not list(course.glob(".*"))


def test_a_key_that_is_too_short_in_the_environment_is_refused(grader: Executable, toy: Toy) -> None:
    ran = grader("grade", toy.solutions, "--section", toy.folder, env={"GRADER_KEY": "short"})
    assert ran.code == 2
    assert "GRADER_KEY is too short" in ran.err


# --- the report -----------------------------------------------------------------------------------------------------


def test_show_repeats_what_grade_said(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    toy.write(tmp_path / "jane", toy.broken("def area(radius):\n    return np.pi * radius"))
    graded = grader("grade", "jane", "--section", toy.folder, "--json", "jane.json", cwd=tmp_path)
    shown = grader("show", "jane.json", cwd=tmp_path)
    assert graded.code == shown.code == 1
    said, again = (ran.out.partition("Next: ")[0].replace(str(tmp_path / "jane"), "jane") for ran in (graded, shown))
    assert said == again


def test_a_report_takes_the_place_of_an_older_one(
    grader: Executable, toy: Toy, tmp_path: Path, read: Callable[[Path], Graded]
) -> None:
    target = tmp_path / "report.json"
    target.write_text('{"schema": "grader-report/1", "score": 10}')
    grader("grade", toy.stubs, "--section", toy.folder, "--json", target)
    assert read(target).data["score"] == 0
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_its_examples_as_they_are_typed(grader: Executable, command: str) -> None:
    """A command's help is read by people: no marks of the library that lays it out."""
    ran = grader(command, "--help")
    assert ran.code == 0
    assert "\\b" not in ran.out
    if command == "grade":
        assert "  grader grade ex3                one of them\n" in ran.out


@pytest.mark.parametrize(
    "words",
    [["grade"], ["grade", "ex1"], ["grade", "exercises"], ["list"], ["hint", "ex1"], ["hint", "ex1_area"], ["doctor"]],
)
def test_with_two_sections_the_files_at_hand_tell_which_is_meant(
    grader: Executable, toy: Toy, course: Path, words: list[str]
) -> None:
    toy.write(course / "exercises")
    ran = grader(*words, cwd=course)
    assert ran.code == 0, ran.err
    assert "Area of a circle" in ran.out or words == ["doctor"]


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("ex3", "do you mean grader grade ex3? grader watch ex3 stays open"),
        ("ex3_compare.py", "do you mean grader grade ex3_compare.py?"),
        ("help", "do you mean grader --help?"),
        ("solve", "do you mean grader watch?"),
        ("grad", "do you mean grader grade?"),
        ("xyz", "all of them are listed by grader --help"),
    ],
)
def test_what_is_no_command_is_told_what_is_meant(word: str, told: str) -> None:
    assert told in unknown(word, ["compare", "grade", "watch"])
