"""`grader watch`, as a person at a terminal uses it: keys, saves, sizes, signals."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.terminals import Terminal

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy
    from tests.processes import Processes

Watching = Callable[..., contextlib.AbstractContextManager[Terminal]]
WRONG = "def area(radius):\n    return np.pi * radius\n"
ENDLESS = "def area(radius):\n    while True:\n        pass\n"


@pytest.fixture
def folder(toy: Toy, tmp_path: Path) -> Path:
    """Return a student's folder, nothing in it written yet."""
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "ex1_area.py").write_bytes((toy.stubs / "ex1_area.py").read_bytes())
    return tmp_path / "exercises"


@pytest.fixture
def watching(grader: Executable, toy: Toy, folder: Path) -> Watching:
    """Return what starts a watch in that folder and waits for the first word on the exercise."""

    @contextlib.contextmanager
    def start(*words: str, section: Path = toy.folder) -> Iterator[Terminal]:
        with Terminal("watch", "--section", section, *words, cwd=folder.parent, env=grader.environment) as terminal:
            assert terminal.wait("0/10 in ex1"), terminal.screen()
            yield terminal

    return start


def test_a_save_shows_how_the_exercise_stands(watching: Watching, folder: Path, toy: Toy) -> None:
    with watching() as terminal:
        assert terminal.wait("area is not written yet.")
        assert "[........................................] 0/10 points" in terminal.text
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        (folder / "new.py").write_text(toy.solution)
        (folder / "new.py").replace(folder / "ex1_area.py")  # as many editors save
        assert terminal.wait("10/10 in ex1"), terminal.screen()
        assert terminal.wait("Next: q, then hand in: grader submit"), terminal.screen()
        terminal.type("q")
        assert terminal.wait_exit() == 0
        assert terminal.same_settings()
        assert terminal.wait("Score: 10/10. To hand in: grader submit"), terminal.screen()


def test_keys_give_hints_a_list_and_another_run(watching: Watching) -> None:
    with watching() as terminal:
        for step in (1, 2, 3, 1):
            terminal.type("h")
            assert terminal.wait(f"Hint {step} of 3"), terminal.screen()
        assert "There is no hint after hint 3: this is the first again." in terminal.text
        assert "h for hint 2 again" in terminal.text
        terminal.type("n")
        assert terminal.wait("Every other exercise is right"), terminal.screen()
        terminal.type("%X")
        assert terminal.wait("x is no key here."), terminal.screen()
        assert "X is no key here." in terminal.text  # as it was typed
        assert terminal.text.count("h hint") == 1  # the keys are on the screen as it is
        terminal.type("\x1bOP")
        assert terminal.wait("f1 is no key here."), terminal.screen()
        terminal.type("\x1b[15~")
        assert terminal.wait("f5 is no key here."), terminal.screen()
        terminal.type("\x1bq\x1b[99;9q")  # Alt-q, and a key that nobody knows: no q
        time.sleep(0.3)
        terminal.type("y")
        assert terminal.wait("y is no key here."), terminal.screen()
        terminal.type("L")
        assert terminal.wait("> ex1 0/10 not written"), terminal.screen()
        assert "Next: Enter, to go to ex1." in terminal.text
        assert "r asks" not in terminal.text  # nothing is written that could be begun anew
        terminal.type("h")
        assert terminal.wait("h is about one exercise: Enter goes to ex1, then press h."), terminal.screen()
        terminal.key("down")
        terminal.key("escape")
        assert terminal.wait_until_gone("> ex1")
        terminal.type("r")
        assert terminal.wait("0/10 in ex1")
        terminal.type("q")
        assert terminal.wait_exit() == 0


def test_an_exercise_is_reset_in_the_list_after_a_question(watching: Watching, folder: Path, toy: Toy) -> None:
    with watching() as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        terminal.type("h")
        assert terminal.wait("Hint 1 of 3"), terminal.screen()
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        terminal.type("lr")
        assert terminal.wait("Begin ex1_area.py anew? What you wrote is kept beside it. (y: yes, any other key: no)")
        assert terminal.wait("y yes any other key no"), terminal.screen()
        assert "Next:" not in terminal.text  # and no other meaning of a key
        assert "enter" not in terminal.text.lower()
        terminal.type("n")
        assert terminal.wait_until_gone("Begin ex1_area.py anew?")
        assert "Next: Enter, to go to ex1. (r asks, then begins it anew; your file is kept" in terminal.text
        assert (folder / "ex1_area.py").read_text() == toy.broken(WRONG)
        terminal.type("r")
        assert terminal.wait("Begin ex1_area.py anew?"), terminal.screen()
        terminal.type("y")
        assert terminal.wait("ex1_area.py is the stub again; what was there is ex1_area.py.1."), terminal.screen()
        assert "To have it back, in another terminal:" in terminal.text
        assert "cp exercises/ex1_area.py.1 exercises/ex1_area.py" in [line.strip() for line in terminal.screen()]
        assert terminal.wait("0/10 in ex1"), terminal.screen()
        assert terminal.wait("h for a hint (3 left)"), terminal.screen()
        assert terminal.wait("(best so far: 6)"), terminal.screen()
        terminal.type("l")
        assert terminal.wait("Next: Enter, to go to ex1."), terminal.screen()
        assert "r asks" not in terminal.text
        terminal.type("l")
        time.sleep(1.5)  # until the system's word of it has come
        assert "nothing in it has changed" not in terminal.text  # nobody has saved
    assert (folder / "ex1_area.py.1").read_text() == toy.broken(WRONG)


def test_a_line_that_was_meant_for_the_shell_does_nothing(watching: Watching) -> None:
    with watching() as terminal:
        for typed in ("python ex1_area.py q\r", "\x1b[200~nq\x1b[201~"):
            terminal.type(typed)
            assert terminal.wait("What is pasted here is left alone: a key is one letter."), terminal.screen()
            assert "Hint" not in terminal.text
            terminal.type("r")
            assert terminal.wait_until_gone("What is pasted")
        terminal.type("q")
        assert terminal.wait_exit() == 0


def test_what_is_said_of_a_key_outlasts_a_result_and_goes_with_the_next_key(
    watching: Watching, folder: Path, toy: Toy
) -> None:
    with watching() as terminal:
        (folder / "ex1_area.py").write_text(toy.broken("import time\n\n\ndef area(radius):\n    time.sleep(0.3)\n"))
        assert terminal.wait("seems to be missing"), terminal.screen()
        terminal.type("r")
        assert terminal.wait("grading ..."), terminal.screen()
        terminal.type("x")
        assert terminal.wait("x is no key here."), terminal.screen()
        assert terminal.wait_until_gone("grading ..."), terminal.screen()
        assert "x is no key here." in terminal.text
        terminal.key("enter")
        assert terminal.wait("Enter is no key here."), terminal.screen()
        assert "x is no key" not in terminal.text
        terminal.key("down")
        assert terminal.wait_until_gone("is no key here."), terminal.screen()


def test_hints_and_scores_are_kept(watching: Watching, folder: Path, toy: Toy, grader: Executable) -> None:
    with watching() as terminal:
        terminal.type("h")
        assert terminal.wait("Hint 1 of 3")
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice")
        terminal.type("q")
        assert terminal.wait_exit() == 0
    listed = grader("list", "--section", toy.folder, cwd=folder.parent).out
    assert "ex1_area.py <- you are here" in listed
    assert "best so far: 6 of 10 points, 1 of 6 hints taken" in listed
    nudge = grader("hint", "ex1", "--section", toy.folder, cwd=folder.parent).out
    assert nudge.startswith("area (ex1 Area of a circle), hint 2 of 3:")


def test_a_function_that_hangs_stops_neither_keys_nor_a_save(
    watching: Watching, folder: Path, toy: Toy, patient: Path
) -> None:
    with watching(section=patient) as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(ENDLESS))
        assert terminal.wait("area has run for 1 s and is stopped in"), terminal.screen()
        assert terminal.screen()[0].strip() == "ex1 Area of a circle - exercises/ex1_area.py"
        terminal.type("h")
        assert terminal.wait("Hint 1 of 3", seconds=5)
        (folder / "ex1_area.py").write_text(toy.solution)
        assert terminal.wait("10/10 in ex1", seconds=15), terminal.screen()


def test_no_hint_is_taken_before_the_first_result_and_then_it_is_of_the_function_that_is_told_of(
    grader: Executable, folder: Path, toy: Toy, patient: Path
) -> None:
    settings = patient / "section.toml"
    settings.write_text(settings.read_text().replace("call_seconds = 60.0", "call_seconds = 2.5"))
    endless = toy.broken("def areas(radii):\n    while True:\n        pass\n", name="areas")
    (folder / "ex1_area.py").write_text(endless)
    with Terminal("watch", "ex1", "--section", patient, cwd=folder.parent, env=grader.environment) as terminal:
        assert terminal.wait("areas has run for 1 s"), terminal.screen()
        terminal.type("hh")
        assert terminal.wait("ex1 is being graded: that comes right after it."), terminal.screen()
        assert "hints" not in (folder / ".grader-progress.jsonl").read_text()
        assert terminal.wait("Hint 1 of 1 on areas"), terminal.screen()
        assert (folder / ".grader-progress.jsonl").read_text().count('"hints"') == 1


@pytest.mark.parametrize("plain", [False, True])
def test_that_it_starts_is_said_at_once_on_a_terminal_and_gone_with_the_screen(
    grader: Executable, folder: Path, toy: Toy, plain: bool
) -> None:
    words = ["--plain"] if plain else []
    with Terminal("watch", "--section", toy.folder, *words, cwd=folder.parent, env=grader.environment) as terminal:
        assert terminal.wait("Starting ..."), terminal.screen()
        assert terminal.text == "Starting ..."
        if not plain:
            terminal.type("l")
            time.sleep(0.05)
            assert "l" not in terminal.text  # it is heard, and shown by what it leads to
            assert terminal.wait("> ex1"), terminal.screen()
            terminal.type("l")
        assert terminal.wait("0/10 in ex1"), terminal.screen()
        terminal.type("q\n" if plain else "q")
        assert terminal.wait_exit() == 0
        assert ("Starting" in terminal.text) == plain
    ran = grader("watch", "--section", toy.folder, *words, cwd=folder.parent, typed="q\n")
    assert "Starting" not in ran.out + ran.err


@pytest.mark.thorough
def test_a_file_that_hangs_while_it_is_loaded_is_counted_down_and_the_old_result_is_said_to_be_old(
    watching: Watching, folder: Path, toy: Toy, tmp_path: Path
) -> None:
    section = tmp_path / "section"
    shutil.copytree(toy.folder, section, ignore=shutil.ignore_patterns("__pycache__"))
    settings = section / "section.toml"
    settings.write_text(settings.read_text().replace("load_seconds = 2.0", "load_seconds = 4.0"))
    with watching(section=section) as terminal:
        (folder / "ex1_area.py").write_text(toy.solution)
        assert terminal.wait("10/10 in ex1"), terminal.screen()
        assert "As it was before this save" not in terminal.text
        (folder / "ex1_area.py").write_text(f"{toy.solution}\n\nwhile True:\n    pass\n")
        assert terminal.wait("loading ex1_area.py has run for 1 s and is stopped in 3 s"), terminal.screen()
        assert "As it was before this save, which is being graded:" in terminal.text
        terminal.type("h")
        assert terminal.wait("ex1 was right when it was graded last, and is graded anew"), terminal.screen()
        assert terminal.wait("takes longer than 4 s to load"), terminal.screen()
        assert "was right" not in terminal.text
        assert "before this save" not in terminal.text
        line = (folder / "ex1_area.py").read_text().splitlines().index("while True:") + 1
        assert f"it was in the loop in line {line}, which does not end, or goes round far too often." in terminal.text
        assert f"Next: look at what should end the loop, line {line} of ex1_area.py, and save" in terminal.text
        assert "[........................................] 0/10 points (best so far: 10)" in terminal.text


@pytest.mark.thorough
def test_beside_an_endless_loop_keys_answer_from_what_was_found(
    watching: Watching, folder: Path, toy: Toy, patient: Path
) -> None:
    settings = patient / "section.toml"
    settings.write_text(settings.read_text().replace("call_seconds = 60.0", "call_seconds = 2.5"))
    with watching(section=patient) as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(ENDLESS))
        assert terminal.wait("area has run for 1 s"), terminal.screen()
        terminal.type("d")  # while it is being graded
        assert terminal.wait("ex1 is being graded: that comes right after it."), terminal.screen()
        assert terminal.wait("nothing confined; Ctrl-C ends it."), terminal.screen()
        terminal.key("ctrl-c")
        assert terminal.wait("Any key, or a save, leads back"), terminal.screen()
        terminal.key("enter")
        assert terminal.wait("q quit"), terminal.screen()
        seen = len(terminal.raw)
        terminal.type("p")
        assert terminal.wait("ex1 has no picture as long as that does not end."), terminal.screen()
        terminal.type("r")
        assert terminal.wait("As it was when it was graded last; it is run again now:"), terminal.screen()
        assert "before this save" not in terminal.text
        assert terminal.wait_until_gone("it is run again now:"), terminal.screen()
        seen = len(terminal.raw)
        terminal.type("d")
        assert terminal.wait("nothing confined; Ctrl-C ends it."), terminal.screen()
        assert b"grading" not in terminal.raw[seen:]
        terminal.signal("INT")  # as Ctrl-C before the script's process is there, which reaches this one alone
        assert terminal.wait("Any key, or a save, leads back"), terminal.screen()


@pytest.mark.thorough
def test_after_full_points_a_save_of_another_file_leads_there_and_before_a_key_does(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "exercises"
    shutil.copytree(repository / "solutions", folder, ignore=shutil.ignore_patterns("__pycache__"))
    right = (folder / "ex5_noise.py").read_text()
    with Terminal("watch", "ex4", cwd=tmp_path, env=grader.environment) as terminal:
        assert terminal.wait("15/15 in ex4"), terminal.screen()
        terminal.type("l")
        assert terminal.wait("Every exercise is right. Next: q, then hand in: grader submit"), terminal.screen()
        terminal.type("l")
        (folder / "ex5_noise.py").write_text(f"{right}\nx = (\n")
        assert terminal.wait("ex5_noise.py is saved, and ex4 is right: this is ex5."), terminal.screen()
        assert terminal.wait("is never closed"), terminal.screen()
        with (folder / "ex4_effective_lr.py").open("a") as file:
            file.write("# saved\n")
        assert terminal.wait("ex4_effective_lr.py is saved: it is right, as before ("), terminal.screen()
        assert "Enter goes to ex4." in terminal.text
        terminal.key("enter")
        assert terminal.wait("15/15 in ex4"), terminal.screen()


@pytest.mark.thorough
def test_a_file_that_goes_is_not_called_saved_and_nobody_is_led_to_it(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "exercises"
    shutil.copytree(repository / "solutions", folder, ignore=shutil.ignore_patterns("__pycache__"))
    with Terminal("watch", "ex2", cwd=tmp_path, env=grader.environment) as terminal:
        assert terminal.wait("20/20 in ex2"), terminal.screen()
        (folder / "ex3_compare.py").rename(tmp_path / "ex3_compare.py")
        assert terminal.wait("ex3_compare.py is gone: Enter goes to ex3."), terminal.screen()
        terminal.settle(1.5)
        assert "ex3_compare.py is gone: Enter goes to ex3." in terminal.text
        assert terminal.screen()[0].startswith("ex2 ")
        assert "is saved" not in terminal.text
        terminal.key("enter")
        assert terminal.wait("0/25 in ex3"), terminal.screen()


@pytest.mark.thorough
def test_from_an_exercise_with_nothing_written_a_save_leads_to_another_and_from_a_begun_one_it_tells_how_that_stands(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "exercises"
    shutil.copytree(repository / "exercises", folder, ignore=shutil.ignore_patterns("__pycache__"))
    right = (repository / "solutions" / "ex4_effective_lr.py").read_text()
    other, shown = folder / "ex4_effective_lr.py", folder / "ex2_optimal_beta.py"
    with Terminal("watch", "ex2", cwd=tmp_path, env=grader.environment) as terminal:
        assert terminal.wait("0/20 in ex2"), terminal.screen()
        other.write_text(f"{right}\nx = (\n")
        assert terminal.wait("ex4_effective_lr.py is saved, and nothing is written in ex2 yet: this is ex4.")
        assert terminal.wait("is never closed"), terminal.screen()
        shown.write_text(shown.read_text().replace("raise NotImplementedError", "return 0.0  #", 1))
        assert terminal.wait("fail; Enter goes to ex2."), terminal.screen()
        terminal.key("enter")
        assert terminal.wait("in ex2"), terminal.screen()
        for text, state in (
            (f"{right}\nx = (\n# \n", "it has a syntax error, as before ("),
            ("", "it is empty;"),
            (right, "it is right;"),
        ):
            other.write_text(text)
            assert terminal.wait(f"ex4_effective_lr.py is saved: {state}"), terminal.screen()
            assert terminal.screen()[0].startswith("ex2 ")


def test_where_the_file_does_not_load_no_hint_is_shown_nor_counted(watching: Watching, folder: Path, toy: Toy) -> None:
    with watching() as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        terminal.type("h")
        assert terminal.wait("Hint 1 of 3"), terminal.screen()
        for text, cause, needed in (
            ("import torch\n", "the module torch", "mend line 1 of ex1_area.py, and save."),
            ("def area(radius:\n", "is never closed", "mend line 1 of ex1_area.py, and save."),
            ("", "ex1_area.py is empty.", "l, then r brings its stub."),
        ):
            (folder / "ex1_area.py").write_text(text)
            assert terminal.wait(cause), terminal.screen()
            assert terminal.wait_until_gone("Hint 1 of 3"), terminal.screen()
            terminal.type("h")
            assert terminal.wait(f"Hints are about functions, and the file comes first: {needed}"), terminal.screen()
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        assert terminal.wait("h for a hint (2 left)"), terminal.screen()


@pytest.mark.parametrize("plain", [False, pytest.param(True, marks=pytest.mark.thorough)])
def test_a_save_and_a_run_that_change_nothing_in_the_result_say_so(
    grader: Executable, folder: Path, toy: Toy, plain: bool
) -> None:
    words, enter = (["--plain"], "\n") if plain else ([], "")
    with Terminal("watch", "--section", toy.folder, *words, cwd=folder.parent, env=grader.environment) as terminal:
        assert terminal.wait("0/10 in ex1"), terminal.screen()
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        assert "the same as before" not in terminal.text
        (folder / "ex1_area.py").write_text(toy.broken(WRONG) + "\n# a remark\n")
        assert terminal.wait("the result is the same as before."), terminal.screen()
        assert re.search(r"Saved at \d\d:\d\d:\d\d: the result is the same", terminal.text)
        terminal.type(f"r{enter}")
        assert terminal.wait("ex1 is run again at"), terminal.screen()
        (folder / "ex1_area.py").write_text(toy.broken(WRONG) + "\n# a remark\n")
        assert terminal.wait("nothing in it has changed."), terminal.screen()


@pytest.mark.parametrize("name", ["ex1_copy.py", pytest.param("ex1_area.ipynb", marks=pytest.mark.thorough)])
def test_a_copy_that_is_saved_is_said_not_to_be_graded_unless_the_exercise_uses_it(
    watching: Watching, folder: Path, toy: Toy, name: str
) -> None:
    says = f"{name} is saved, which is not graded: ex1_area.py is."
    with watching() as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        for text in (toy.solution, f"{toy.solution}\n# more\n"):
            (folder / name).write_text(text)
            assert terminal.wait(says), terminal.screen()
            assert "the radius goes in twice" in terminal.text
            terminal.type("h")
            assert terminal.wait_until_gone(says), terminal.screen()
        if name.endswith(".py"):
            (folder / "ex1_area.py").write_text("from ex1_copy import area, areas, find_radius\n")
            (folder / name).write_text(toy.solution)
            assert terminal.wait("10/10 in ex1"), terminal.screen()
            (folder / name).write_text(toy.broken(WRONG))
            assert terminal.wait("goes in twice"), terminal.screen()
            assert says not in terminal.text


def test_line_by_line_what_is_told_already_is_not_told_again_with_a_new_notice(
    grader: Executable, folder: Path, toy: Toy
) -> None:
    words = ("watch", "--plain", "--section", toy.folder)
    with Terminal(*words, cwd=folder.parent, env=grader.environment, rows=60) as terminal:
        assert terminal.wait("0/10 in ex1"), terminal.screen()
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        (folder / "ex1_copy.py").write_text(toy.solution)
        assert terminal.wait("ex1_copy.py is saved, which is not graded"), terminal.screen()
        assert terminal.text.count("the radius goes in twice") == 1
        (folder / "ex1_area.py").write_text(toy.broken(WRONG) + "\n# a remark\n")
        assert terminal.wait("the result is the same as before."), terminal.screen()
        assert terminal.text.count("the radius goes in twice") == 1
        terminal.type("h\n")
        assert terminal.wait("Hint 1 of 3"), terminal.screen()
        assert terminal.text.count("the radius goes in twice") == 2


@pytest.mark.thorough
def test_an_exercise_that_is_left_while_it_is_graded_is_said_to_have_no_points_yet(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "exercises"
    shutil.copytree(repository / "exercises", folder, ignore=shutil.ignore_patterns("__pycache__"))
    with Terminal("watch", "ex4", cwd=tmp_path, env=grader.environment) as terminal:
        assert terminal.wait("0/15 in ex4"), terminal.screen()
        with (folder / "ex4_effective_lr.py").open("a") as file:
            file.write("while True:\n    pass\n")
        assert terminal.wait("has run for 1 s"), terminal.screen()
        terminal.type("n")
        assert terminal.wait("ex4 was still being graded: l leads back to it."), terminal.screen()
        assert "keeps" not in terminal.text


@pytest.fixture
def patient(toy: Toy, tmp_path: Path) -> Path:
    """Return the toy section with a minute for a call."""
    section = tmp_path / "section"
    section.mkdir()
    for path in toy.folder.glob("*.*"):
        text = path.read_text().replace("call_seconds = 1.0", "call_seconds = 60.0")
        (section / path.name).write_text(text)
    return section


@pytest.mark.parametrize(
    "way",
    [
        "ctrl-c",
        pytest.param("TERM", marks=pytest.mark.thorough),
        *(pytest.param(name, marks=pytest.mark.nightly) for name in ("INT", "HUP")),
    ],
)
def test_however_it_ends_the_terminal_is_as_before_and_nothing_is_left(
    watching: Watching, folder: Path, toy: Toy, patient: Path, processes: Processes, way: str
) -> None:
    with watching(section=patient) as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(ENDLESS))
        assert terminal.wait("area has run for")
        below = processes.below(terminal.pid)
        assert len(below) >= 2
        terminal.key(way) if way == "ctrl-c" else terminal.signal(way)
        assert terminal.wait_exit() == {"ctrl-c": 130, "INT": 130, "TERM": 143, "HUP": 129}[way]
        assert terminal.wait("hand in what is there: grader submit --section"), terminal.screen()
        assert "interrupted" not in terminal.text
        assert terminal.same_settings()
        end = time.monotonic() + 10
        while processes.running(below) and time.monotonic() < end:
            time.sleep(0.05)
        assert not processes.running(below)


def test_ctrl_z_gives_the_terminal_back_and_fg_goes_on(watching: Watching, folder: Path, toy: Toy) -> None:
    with watching() as terminal:
        for by_key in (True, False):
            terminal.key("ctrl-z") if by_key else terminal.signal("TSTP")
            assert terminal.wait_stopped()
            assert "Stopped: fg comes back to watching." in terminal.text
            assert terminal.same_settings()
            (folder / "ex1_area.py").write_text(toy.broken(WRONG))
            terminal.fg()
            assert terminal.wait("the radius goes in twice"), terminal.screen()
            (folder / "ex1_area.py").write_bytes((toy.stubs / "ex1_area.py").read_bytes())
            assert terminal.wait("0/10 in ex1")


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (10, 40),
        pytest.param(1, 1, marks=pytest.mark.thorough),
        *(pytest.param(*size, marks=pytest.mark.nightly) for size in ((24, 200), (5, 20))),
    ],
)
def test_another_size_breaks_nothing(watching: Watching, rows: int, columns: int) -> None:
    with watching() as terminal:
        terminal.resize(rows, columns)
        terminal.settle()
        assert max(map(len, terminal.screen())) <= columns
        if columns >= 40:
            assert "area is not written yet." in terminal.text
            assert "q quit" in terminal.text
        terminal.resize(24, 80)
        assert terminal.wait("area is not written yet."), terminal.screen()
        terminal.type("q")
        assert terminal.wait_exit() == 0


def test_files_that_go_and_come_are_told_of(watching: Watching, folder: Path, toy: Toy) -> None:
    with watching() as terminal:
        (folder / "ex1_area.py").rename(folder / "ex1_area (1).txt")
        assert terminal.wait("holds none of the exercises' files"), terminal.screen()
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        folder.rename(folder.with_name("elsewhere"))
        assert terminal.wait("The folder exercises is gone: put it back, and it is graded again"), terminal.screen()
        assert "Next:" not in terminal.text
        assert "0/10 in ex1" not in terminal.text
        folder.with_name("elsewhere").rename(folder)
        (folder / "ex1_area.py").write_text(toy.solution)
        assert terminal.wait("10/10 in ex1"), terminal.screen()


def test_when_the_folder_is_deleted_the_last_line_says_so(watching: Watching, folder: Path) -> None:
    with watching() as terminal:
        shutil.rmtree(folder.parent)
        assert terminal.wait("The folder exercises is gone: put it back"), terminal.screen()
        terminal.type("l")
        assert terminal.wait("> ex1"), terminal.screen()
        assert "Next:" not in terminal.text
        terminal.type("q")
        assert terminal.wait("Score: 0/10. The folder exercises is gone: put it back to go on"), terminal.screen()


@pytest.mark.thorough
def test_in_the_list_a_save_brings_the_cursor_to_its_exercise(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "exercises"
    shutil.copytree(repository / "exercises", folder, ignore=shutil.ignore_patterns("__pycache__"))
    with Terminal("watch", "ex4", cwd=tmp_path, env=grader.environment) as terminal:
        assert terminal.wait("0/15 in ex4"), terminal.screen()
        terminal.type("lj")
        assert terminal.wait("Next: Enter, to go to ex5."), terminal.screen()
        with (folder / "ex4_effective_lr.py").open("a") as file:
            file.write("x = (\n")
        assert terminal.wait("Next: Enter, to go to ex4."), terminal.screen()


def test_a_save_that_no_event_tells_of_is_found_all_the_same(watching: Watching, folder: Path, toy: Toy) -> None:
    """With --poll the system's events are not listened for."""
    with watching("--poll") as terminal:
        (folder / "ex1_area.py").write_text(toy.solution)
        assert terminal.wait("10/10 in ex1", seconds=10), terminal.screen()


def test_debug_runs_the_failing_call_on_this_terminal_and_comes_back(
    watching: Watching, folder: Path, toy: Toy
) -> None:
    with watching() as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice")
        terminal.type("d")
        assert terminal.wait("Any key, or a save, leads back"), terminal.screen()
        assert "result:" in terminal.text
        assert "Next: mend area in ex1_area.py, and save Any key" in terminal.text
        terminal.key("enter")
        assert terminal.wait("q quit"), terminal.screen()
        terminal.type("d")
        assert terminal.wait("Any key, or a save, leads back"), terminal.screen()
        (folder / "ex1_area.py").write_text(toy.solution)
        assert terminal.wait("10/10 in ex1"), terminal.screen()
        assert (folder / "debug_ex1.py").is_file()
        terminal.type("q")
        assert terminal.wait_exit() == 0
        assert terminal.same_settings()


def test_a_picture_is_written_and_its_place_is_said(watching: Watching, folder: Path, toy: Toy) -> None:
    with watching() as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice")
        terminal.type("p")
        assert terminal.wait("The picture is exercises/pictures/ex1.png."), terminal.screen()
        assert (folder / "pictures" / "ex1.png").read_bytes()[:4] == b"\x89PNG"


@pytest.mark.thorough
def test_where_all_is_right_a_picture_shows_that_and_where_nothing_is_written_no_folder_is_left(
    watching: Watching, folder: Path, toy: Toy
) -> None:
    with watching() as terminal:
        terminal.type("p")
        assert terminal.wait("ex1 has no picture to show"), terminal.screen()
        assert not (folder / "pictures").exists()
        (folder / "ex1_area.py").write_text(toy.solution)
        assert terminal.wait("10/10 in ex1"), terminal.screen()
        terminal.type("p")
        assert terminal.wait("The picture is exercises/pictures/ex1.png."), terminal.screen()
        assert (folder / "pictures" / "ex1.png").read_bytes()[:4] == b"\x89PNG"


def test_a_hint_that_is_taken_elsewhere_counts_here_too(
    watching: Watching, folder: Path, toy: Toy, grader: Executable
) -> None:
    with watching() as terminal:
        assert terminal.wait("h for a hint (3 left)"), terminal.screen()
        assert grader("hint", "area", "--section", toy.folder, cwd=folder.parent).code == 0
        assert terminal.wait("h for a hint (2 left)"), terminal.screen()
        terminal.type("h")
        assert terminal.wait("Hint 2 of 3"), terminal.screen()


@pytest.mark.thorough
def test_on_a_tiny_terminal_the_list_shows_the_chosen_exercise(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    shutil.copytree(repository / "exercises", tmp_path / "exercises")
    with Terminal("watch", "ex5", cwd=tmp_path, env=grader.environment) as terminal:
        assert terminal.wait("velocities is not written yet."), terminal.screen()
        terminal.resize(5, 20)
        terminal.settle()
        terminal.type("l")
        assert terminal.wait("> ex5"), terminal.screen()
        for _ in range(4):
            terminal.key("up")
        assert terminal.wait("> ex1"), terminal.screen()


@pytest.mark.thorough
def test_on_a_narrow_terminal_the_next_step_stays_in_sight(watching: Watching, folder: Path, toy: Toy) -> None:
    with watching() as terminal:
        (folder / "ex1_area.py").write_text(toy.broken(WRONG))
        assert terminal.wait("the radius goes in twice"), terminal.screen()
        terminal.type("hhh")
        assert terminal.wait("Hint 3 of 3"), terminal.screen()
        terminal.resize(18, 40)
        terminal.settle()
        assert "Next: mend that in area, and save" in terminal.text
        for _ in range(20):
            terminal.key("up")
        assert terminal.wait("area: This matches"), terminal.screen()
        assert "Next: mend that in area, and save" in terminal.text
        terminal.resize(10, 25)
        terminal.settle()
        assert "area: This matches" in terminal.text
        assert "q quit" in terminal.text


@pytest.mark.thorough
def test_where_all_is_right_line_by_line_it_is_said_once(grader: Executable, repository: Path, tmp_path: Path) -> None:
    shutil.copytree(repository / "solutions", tmp_path / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    for known in (False, True):
        ran = grader("watch", "--plain", cwd=tmp_path, typed="n\nq\n")
        assert (ran.code, ran.err) == (0, ""), known
        assert ran.out.count("Every check passed.") <= 2  # at the start, and after n
        assert "n, to go on" not in ran.out
        assert "Next: q, then hand in: grader submit" in ran.out
    listed = grader("list", cwd=tmp_path).out
    assert listed.splitlines()[-1] == "Next: hand in: grader submit"
    assert not list(tmp_path.rglob(".grader-progress.jsonl.*"))  # as what is of another section would be


def test_two_watches_in_one_folder_both_work_and_lose_no_progress(watching: Watching, folder: Path, toy: Toy) -> None:
    with watching() as one, watching() as other:
        one.type("h")
        other.type("hh")
        other.settle()
        (folder / "ex1_area.py").write_text(toy.solution)
        assert one.wait("10/10 in ex1")
        assert other.wait("10/10 in ex1")
    lines = [json.loads(line) for line in (folder / ".grader-progress.jsonl").read_text().splitlines()]
    assert [line["score"] for line in lines if "score" in line][-1] == 10
    assert max(line.get("hints", 0) for line in lines) >= 1


def test_through_a_pipe_it_prints_plain_lines(grader: Executable, folder: Path, toy: Toy) -> None:
    typed = "h\nsomething\nl\n\nex1\nq\n"
    ran = grader("watch", "--section", toy.folder, cwd=folder.parent, typed=typed)
    assert (ran.code, ran.err) == (0, "")
    assert "\x1b" not in ran.out
    assert "Hint 1 of 3" in ran.out
    assert ran.out.splitlines()[-1] == (
        f"Score: 0/10. To go on: grader watch --section {toy.folder}; "
        f"to hand in what is there: grader submit --section {toy.folder}"
    )


def test_a_terminal_that_can_do_little_gets_plain_lines(grader: Executable, folder: Path, toy: Toy) -> None:
    env = grader.environment | {"TERM": "dumb"}
    with Terminal("watch", "--section", toy.folder, cwd=folder.parent, env=env) as terminal:
        assert terminal.wait("0/10 points"), terminal.screen()
        (folder / "ex1_area.py").write_text(toy.solution)
        assert terminal.wait("10/10 in ex1"), terminal.screen()
        terminal.type("q\n")
        assert terminal.wait_exit() == 0
        assert b"\x1b" not in terminal.raw


def test_it_is_for_practice_cases_only(grader: Executable, folder: Path, toy: Toy) -> None:
    ran = grader("watch", "--section", toy.folder, cwd=folder.parent, env={"GRADER_KEY": "k" * 20})
    assert (ran.code, "watch is for practice cases" in ran.err) == (2, True)


def test_what_is_no_record_of_progress_is_put_aside_and_said_once(watching: Watching, folder: Path) -> None:
    (folder / ".grader-progress.jsonl").mkdir()
    with watching() as terminal:
        assert terminal.wait("was put aside as .grader-progress.jsonl.1"), terminal.screen()
        terminal.type("h")
        assert terminal.wait_until_gone("was put aside")
    assert (folder / ".grader-progress.jsonl.1").is_dir()
