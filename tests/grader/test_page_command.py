"""``grader page``, as it is typed: what is on the pages of a class, and what never is."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import msgspec
import pytest
from msgspec.structs import replace

from grader.checks import RAISES_ITSELF, Diagnosis
from grader.course import manifest
from grader.course.names import stem
from grader.key import Key
from grader.report import Check, Report
from tests.made_reports import HOSTILE, made, now, unscored, write

if TYPE_CHECKING:
    from tests.conftest import Executable

needs_jinja2 = pytest.mark.skipif(
    importlib.util.find_spec("jinja2") is None, reason="the extra [page] is not installed"
)
RIGHT, LARGE = "ex1.area.right", "ex1.area.large"
SECRET = "a key of more than sixteen characters"
KEY = Key(SECRET.encode(), practice=False)
REPORTS = [
    made("anna", {RIGHT: 5, LARGE: 5}),
    made("ben", {RIGHT: 5, LARGE: 0}, diagnosis="This matches the radius."),
    made("cleo", {RIGHT: 0, LARGE: 0}, diagnosis="This matches the radius."),
]
TAGS = re.findall(
    r"\w+",
    """html head meta title link body a nav main h1 h2 h3 p b ul ol li section div table caption thead tbody tr th td br
    strong code span svg rect article dl dt dd details summary pre""",
)


@dataclass
class Read(HTMLParser):
    """A page as a browser reads it."""

    text: str = ""
    tags: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.text += " " if tag in ("td", "th", "tr", "li", "p", "h2", "h3", "br") else ""
        self.links += [value or "" for name, value in attributes if name in ("href", "src", "srcset", "action")]
        self.scripts += [name for name, _ in attributes if name.startswith("on") or name == "style"]

    def handle_data(self, data: str) -> None:
        self.text += data


def read(path: Path) -> Read:
    found = Read()
    found.feed(path.read_text(encoding="utf-8"))
    found.close()
    found.text = " ".join(found.text.split())
    return found


def pages(folder: Path) -> list[Path]:
    return [folder / "index.html", *sorted((folder / "page").rglob("*.html"))]


def undated(path: Path) -> bytes:
    """Return a page but for when it was written, which the first one tells."""
    dated = re.compile(rb"This page was written \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC")
    text, number = dated.subn(b"", path.read_bytes())
    assert number == (path.name == "index.html" and path.parent.name != "causes")
    return text


def student(out: Path, name: str) -> str:
    return read(out / "page" / "students" / f"{name}.html").text


@needs_jinja2
def test_the_page_tells_scores_checks_mistakes_and_who_is_behind_each(tmp_path: Path, grader: Executable) -> None:
    ran = grader("page", write(tmp_path, REPORTS))
    assert (ran.code, ran.err) == (0, "")
    assert f"3 of 3 graded; the page is {tmp_path / 'index.html'}" in ran.out
    shown = read(tmp_path / "index.html").text
    assert "3 graded" in shown
    assert "lowest 0, lower quarter 0, middle 5, upper quarter 5, highest 10, of 10 points" in shown
    assert "2 of 3, ex1 area: This matches the radius. ben, cleo" in shown
    assert "does large area 5 33 %" in shown
    assert "With fewer than 10 graded it says little." in shown
    assert "ben, cleo" in read(tmp_path / "page" / "checks" / f"{LARGE}.html").text
    assert "wrong does large area, 0 of 5" in student(tmp_path, "ben").replace("\xa0", " ")


@needs_jinja2
@pytest.mark.thorough
def test_every_link_leads_to_a_page_and_none_elsewhere(tmp_path: Path, grader: Executable) -> None:
    names = [*HOSTILE, "a/b", "100%", "sub#1?x=2", "..", "Jane", "jane", "n" * 300]
    write(tmp_path, [made(name, {RIGHT: 5 * (number % 2), LARGE: 0}) for number, name in enumerate(names)])
    assert grader("page", tmp_path).code == 0
    for path in pages(tmp_path):
        for link in read(path).links:
            place, _, part = link.partition("#")
            assert place == "data:," or (path.parent / unquote(place)).is_file() or (not place and part), (path, link)
    assert len(list((tmp_path / "page" / "students").iterdir())) == len(names)


@needs_jinja2
def test_hostile_words_in_every_field_are_words_and_nothing_else(tmp_path: Path, grader: Executable) -> None:
    reports = [
        made(said, {RIGHT: 0, LARGE: 5}, said=said, diagnosis=f"Diagnosis {said}" if number % 2 else None)
        for number, said in enumerate([*HOSTILE, "\x1b[31mred\x00", "\u202eabc", "</title></style><script>"])
    ]
    hostile = [replace(remarked(one), notes=[HOSTILE[1]], message=HOSTILE[4]) for one in reports]
    write(tmp_path, [*hostile, unscored(f"rej {HOSTILE[1]}", "rejected", HOSTILE[4])])
    (tmp_path / "class.csv").write_text('id,name\ngone,"<img src=x onerror=alert(1)>"\n', encoding="utf-8")
    assert grader("page", tmp_path, "--roster", tmp_path / "class.csv").code == 1  # nobody knows whose these all are
    for path in pages(tmp_path):
        found = read(path)
        assert (found.tags - {*TAGS}, found.scripts) == (set(), []), path
        assert not re.search("[\x00-\x08\x1b\u202e]", found.text)
    assert HOSTILE[1] in read(tmp_path / "index.html").text
    assert "<img src=x onerror=alert(1)>" in read(tmp_path / "index.html").text
    assert f"Diagnosis {HOSTILE[1]}" in student(tmp_path, stem(HOSTILE[1]))


def remarked(report: Report) -> Report:
    """Return a report with a remark on each check, were it right, that says what its submission is called."""
    return replace(
        report,
        exercises=[
            replace(one, checks=[replace(check, remarks=[report.submission.id]) for check in one.checks])
            for one in report.exercises
        ],
    )


@needs_jinja2
def test_what_has_no_score_is_given_none(tmp_path: Path, grader: Executable) -> None:
    write(tmp_path, [*REPORTS, unscored("rej", "rejected", "is empty"), unscored("ours", "grader_error", "a disk")])
    (tmp_path / "class.csv").write_text("id\nanna\nben\ncleo\nrej\nours\ngone\n", encoding="utf-8")
    assert grader("page", tmp_path, "--roster", tmp_path / "class.csv").code == 0
    shown = read(tmp_path / "index.html").text
    assert "3 graded 1 the grader broke 1 rejected 1 missing" in shown
    assert "1 rejected, so without a score: is empty: rej" in shown
    assert "1 the grader or its machine broke: nothing is said of these: a disk: ours" in shown
    for line in ("gone missing none", "ours the grader broke none a disk", "rej rejected none is empty"):
        assert line in shown
    assert student(tmp_path, "rej").endswith("rej rejected, without a score: is empty")
    assert student(tmp_path, "ours").endswith("ours the grader broke, without a score: a disk")


@needs_jinja2
@pytest.mark.thorough
def test_a_report_that_was_kept_is_of_an_earlier_grader_or_was_edited_is_told_as_that(
    tmp_path: Path, grader: Executable
) -> None:
    older = msgspec.structs.replace(REPORTS[0], versions=msgspec.structs.replace(now(), code="another"))
    write(tmp_path, [older, *REPORTS[1:]])
    run = msgspec.json.decode((tmp_path / "run.json").read_bytes())
    run["kept"] = {"ben": "of 2026-03-01 10:00 UTC: the disk is full"}
    (tmp_path / "run.json").write_bytes(msgspec.json.encode(run))
    edited = tmp_path / "reports" / "cleo.json"
    edited.write_bytes(edited.read_bytes().replace(b'"score": 0', b'"score": 9', 1))
    ran = grader("page", tmp_path)
    assert (ran.code, "2 of 2 graded" in ran.out) == (1, True)
    assert "cleo.json was changed since it was written" in ran.err
    shown = read(tmp_path / "index.html").text
    assert "could not be graded again, so the earlier result stands: the disk is full: ben" in shown
    assert "graded by an earlier version of the section or the grader: anna" in shown
    assert "cleo.json was changed since it was written: left out" in shown
    assert "This is an earlier result" in student(tmp_path, "anna")
    assert "of 2026-03-01 10:00 UTC: the disk is full" in student(tmp_path, "ben")
    assert not (tmp_path / "page" / "students" / "cleo.html").exists()


@needs_jinja2
@pytest.mark.thorough
def test_a_run_that_has_not_come_to_its_end_is_told_as_that(tmp_path: Path, grader: Executable) -> None:
    assert grader("page", write(tmp_path, REPORTS, state="partial")).code == 1
    assert "The run has not come to its end, with 3 reports so far." in read(tmp_path / "index.html").text


@needs_jinja2
@pytest.mark.thorough
def test_a_page_tells_its_run_and_when_it_was_written_and_later_commands_that_it_is_older(
    tmp_path: Path, grader: Executable
) -> None:
    out = write(tmp_path / "out", REPORTS)
    assert "older" not in grader("gradebook", "out", cwd=tmp_path).out
    assert grader("page", "out", cwd=tmp_path).code == 0
    shown = read(out / "index.html").text
    assert re.search(
        r"This page was written 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC: what is graded or decided later", shown
    )
    assert "It shows the run of 2026-03-01 10:00:00 UTC, with the practice key" in shown
    assert "older" not in grader("gradebook", "out", cwd=tmp_path).out
    for change in ("adjustments.toml", "reports/anna.json"):
        if not (out / change).exists():
            (out / change).write_text('[[adjustment]]\nstudent = "ben"\npoints = 1\nreason = "r"\nauthor = "A"\n')
        later = (out / "index.html").stat().st_mtime + 2
        os.utime(out / change, (later, later))
        said = grader("gradebook", "out", cwd=tmp_path).out
        assert "out/index.html is older than what it shows: write it anew by grader page out\n" in said
        assert grader("page", "out", cwd=tmp_path).code == 0
        os.utime(out / "index.html", (later, later))
        assert "older" not in grader("gradebook", "out", cwd=tmp_path).out


@needs_jinja2
def test_the_command_that_is_advised_works_as_it_is_printed(tmp_path: Path, grader: Executable) -> None:
    made_by_key = [made("anna", {RIGHT: 5}, key=KEY)]
    out = write(tmp_path / "an out", made_by_key, key=KEY)
    (tmp_path / "the key").write_text(SECRET)
    (tmp_path / "class.csv").write_text("id,name,login\naa,Anna A.,anna\n")
    words = ("--roster", "class.csv", "--key-file", "the key")
    assert grader("page", "an out", *words, cwd=tmp_path).code == 0
    os.utime(out / "index.html", (1, 1))
    said = grader("gradebook", "an out", *words, cwd=tmp_path).out
    command = re.search(r"write it anew by grader (.*)", said)
    assert command is not None, said
    assert grader(*shlex.split(command[1]), cwd=tmp_path).code == 0
    assert (out / "index.html").stat().st_mtime > 1
    assert "Anna A." in read(out / "index.html").text


@needs_jinja2
@pytest.mark.thorough
def test_names_of_the_roster_stand_beside_ids_but_not_on_anonymous_pages(tmp_path: Path, grader: Executable) -> None:
    reports = [
        *(made(name, {RIGHT: 0}, diagnosis="This matches the radius.", key=KEY) for name in ("anna", "ben")),
        made("b-2", {RIGHT: 5}, key=KEY),
    ]
    out = write(tmp_path / "out", reports, key=KEY)
    (tmp_path / "KEY").write_text(SECRET)
    (tmp_path / "class.csv").write_text("id,name,login\naa,Anna Ash,anna\nbb,Ben Box,x\nzz,Zoe Zed,zoe\n")
    (out / "times.csv").write_text("submission,submitted,student\nben,2026-03-01 10:00Z,bb\nb-2,2026-03-02 10:00Z,bb\n")
    words = ("--roster", "class.csv", "--key-file", "KEY")
    assert grader("page", "out", *words, cwd=tmp_path).code == 0
    shown = read(out / "index.html").text
    assert "aa (Anna Ash), bb (Ben Box, ben)" in shown
    assert "on the roster, and handed in nothing: zz (Zoe Zed)" in shown
    assert "3 graded 1 missing" in shown
    page = read(out / "page" / "students" / "anna.html").text
    assert "aa (Anna Ash)" in page
    assert "Handed in as anna." in page
    assert "Handed in as" not in read(out / "page" / "students" / "ben.html").text
    assert "Anna Ash" in read(out / "page" / "causes" / "1.html").text
    assert grader("page", "out", "--anonymous", *words, cwd=tmp_path).code == 0
    assert not [page for page in pages(out / "anonymous") if re.search(r"Anna|Ben|Zoe", page.read_text())]


@needs_jinja2
@pytest.mark.thorough
def test_who_is_not_graded_as_nobody_knows_whose_a_hand_in_is_is_counted(tmp_path: Path, grader: Executable) -> None:
    out = write(tmp_path / "out", [*REPORTS[:1], made("stranger", {RIGHT: 0, LARGE: 5}, outcome="crashed")])
    (tmp_path / "class.csv").write_text("id\nanna\nyan\nzoe\n")
    assert grader("page", "out", "--roster", "class.csv", cwd=tmp_path).code == 1
    shown = read(out / "index.html").text
    assert "2 graded 2 not graded" in shown
    assert "1 crash " in shown
    assert "1 crash " in read(out / "page" / "checks" / f"{stem(RIGHT)}.html").text + " "


@needs_jinja2
@pytest.mark.thorough
@pytest.mark.parametrize("why", ["partial", "damaged", "deleted"])
def test_of_nobody_whose_report_may_be_missing_is_it_said_that_there_was_no_hand_in(
    tmp_path: Path, grader: Executable, why: str
) -> None:
    out = write(tmp_path / "out", REPORTS, state="partial" if why == "partial" else "complete")
    run = manifest.read(out / "run.json")
    assert run is not None
    (out / "run.json").write_bytes(manifest.encode(replace(run, counts={"graded": 3})))
    ben = out / "reports" / "ben.json"
    ben.write_bytes(b"{") if why == "damaged" else ben.unlink()
    (tmp_path / "class.csv").write_text("id\nanna\nben\ncleo\ndan\n")
    ran = grader("page", out, "--roster", tmp_path / "class.csv")
    page = read(out / "index.html")
    assert "handed in nothing" not in page.text
    assert "not graded" in page.text
    assert ran.code == 1
    assert ran.err


@needs_jinja2
@pytest.mark.thorough
def test_what_counts_stands_beside_what_was_graded(tmp_path: Path, grader: Executable) -> None:
    write(tmp_path, REPORTS)
    decision = '[[adjustment]]\nstudent = "ben"\npoints = 2\nreason = "<b>shown</b>"\nauthor = "A"\n'
    (tmp_path / "adjustments.toml").write_text(decision, encoding="utf-8")
    assert grader("page", tmp_path).code == 0
    assert "ben graded 5 7 5 " in read(tmp_path / "index.html").text
    assert "7 points count for ben, adjustment 2: " in student(tmp_path, "ben")
    assert "<b>shown</b>" in student(tmp_path, "ben")


@needs_jinja2
@pytest.mark.thorough
@pytest.mark.parametrize(
    ("name", "text"), [("policy.toml", "due = yesterday"), ("adjustments.toml", '[[adjustment]]\nstudent = "nobody"\n')]
)
def test_decisions_that_are_damaged_end_it_with_file_and_line_and_nothing_is_written(
    tmp_path: Path, grader: Executable, name: str, text: str
) -> None:
    write(tmp_path, REPORTS)
    (tmp_path / name).write_text(text, encoding="utf-8")
    ran = grader("page", tmp_path)
    assert ran.code == 2
    assert re.search(rf"{name}:\d", ran.err.replace("\n", ""))
    assert not (tmp_path / "index.html").exists()
    assert not (tmp_path / "page").exists()


@needs_jinja2
@pytest.mark.thorough
def test_pages_of_who_is_gone_go_and_the_same_class_gives_the_same_pages(tmp_path: Path, grader: Executable) -> None:
    write(tmp_path, REPORTS)
    grader("page", tmp_path)
    before = {path: undated(path) for path in pages(tmp_path)}
    grader("page", tmp_path)
    assert {path: undated(path) for path in pages(tmp_path)} == before
    (tmp_path / "reports" / "ben.json").unlink()
    assert grader("page", tmp_path).code == 0
    assert not (tmp_path / "page" / "students" / "ben.html").exists()
    assert "ben" not in read(tmp_path / "index.html").text
    assert {path.name for path in tmp_path.iterdir()} == {"index.html", "page", "reports", "run.json", "run.lock"}


@needs_jinja2
def test_anonymous_pages_hold_no_name_and_no_word_of_a_student(tmp_path: Path, grader: Executable) -> None:
    out = write(tmp_path / "OUT", anonymous_class(), KEY)
    key, roster = tmp_path / "KEY", tmp_path / "class.csv"
    key.write_text(SECRET)
    roster.write_text("id,name,login\nzoe.real,Zoe Real,zr99\nmax.real,Max Real,mr98\ngone.real,Gone Real,gr97\n")
    decision = '[[adjustment]]\nstudent = "zoe.real"\npoints = 1\nreason = "Zoe was ill"\nauthor = "A"\n'
    (out / "adjustments.toml").write_text(decision, encoding="utf-8")
    ran = grader("page", out, "--anonymous", "--key-file", key, "--roster", roster)
    assert ran.code == 1  # rej.real is not on the roster, and gone.real may be the same
    made_now = {path: undated(path) for path in pages(out / "anonymous")}
    names = [str(path.relative_to(out)) for path in made_now]
    whole = "\n".join([*names, *(data.decode() for data in made_now.values())])
    for word in ("real", "zoe", "max.real", "gone", "secret word", "zr99", "was ill", "rej.real", "taken for"):
        assert word not in whole.casefold(), word
    assert "This matches the radius of ..." in whole
    assert not (out / "index.html").exists()
    assert grader("page", out, "--anonymous", "--key-file", key, "--roster", roster).code == 1
    assert {path: undated(path) for path in pages(out / "anonymous")} == made_now


def anonymous_class() -> list[Report]:
    said = "the secret word of Zoe Real"
    zoe = made("zoe.real", {RIGHT: 0, LARGE: 0}, said=said, diagnosis="This matches the radius of zoe.real", key=KEY)
    crashed = made("max.real", {RIGHT: 0, LARGE: 5}, said=said, outcome="crashed", key=KEY)
    raises = Diagnosis(
        RAISES_ITSELF, "This matches what the program itself raises, `raise ValueError('secret word')`: ..."
    )
    return [
        msgspec.structs.replace(with_hints(zoe), notes=["zoe.real_ex1.py was taken for ex1.py"]),
        with_hints(crashed, raises),
        with_hints(made("ben.real", {RIGHT: 0}, said=said, outcome="crashed", key=KEY), raises),
        unscored("rej.real", "rejected", "rej.real/secret word is empty", KEY),
    ]


def with_hints(report: Report, *diagnosis: Diagnosis) -> Report:
    """Return a report with hints as they are, of the section, and with a diagnosis of its own if one is given."""

    def changed(check: Check) -> Check:
        return msgspec.structs.replace(check, hint="Square it.", diagnosis=[*diagnosis] or check.diagnosis)

    exercises = [
        msgspec.structs.replace(exercise, checks=[*map(changed, exercise.checks)]) for exercise in report.exercises
    ]
    return msgspec.structs.replace(report, exercises=exercises)


def test_ids_are_made_with_the_key_and_another_one_makes_others() -> None:
    other = Key(b"another key of more than sixteen", practice=False)
    assert KEY.pseudonym("zoe") == KEY.pseudonym("zoe") == "4ieymgv45x"
    assert len({KEY.pseudonym(f"name {number}") for number in range(1000)}) == 1000
    assert KEY.pseudonym("zoe") != other.pseudonym("zoe")
    assert re.fullmatch("[a-z2-7]{10}", KEY.pseudonym("\udc80\udcff"))


@pytest.mark.thorough
def test_names_are_not_hidden_by_a_key_that_everybody_has(tmp_path: Path, grader: Executable) -> None:
    ran = grader("page", write(tmp_path, REPORTS), "--anonymous")
    assert (ran.code, ran.err.count("Error:")) == (2, 1)
    assert "needs a key of your own" in " ".join(ran.err.split())


@pytest.mark.thorough
def test_a_folder_without_reports_and_another_key_end_it_with_a_sentence(tmp_path: Path, grader: Executable) -> None:
    assert "holds no reports" in " ".join(grader("page", tmp_path).err.split())
    assert [*tmp_path.iterdir()] == []
    write(tmp_path, REPORTS)
    ran = grader("page", tmp_path, env={"GRADER_KEY": SECRET})
    assert (ran.code, "are sealed with the practice key" in " ".join(ran.err.split())) == (2, True)


@pytest.mark.thorough
def test_without_jinja2_a_sentence_says_how_to_get_it(tmp_path: Path, grader: Executable) -> None:
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / "jinja2.py").write_text("raise ImportError('not here')\n")
    out = write(tmp_path / "OUT", REPORTS)
    path = f"{tmp_path / 'hidden'}:{grader.environment['PYTHONPATH']}"
    ran = grader("page", out, env={"PYTHONPATH": path})
    assert (ran.code, " ".join(ran.err.split())) == (
        2,
        "Error: grader page needs a package that is missing: pip install jinja2",
    )
    assert not (out / "page").exists()
