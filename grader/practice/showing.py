"""What is to be seen of an evening: its lines, or a whole screen of so many columns and rows. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from grader.feedback import Directions, Paragraph, halves, keys, row
from grader.feedback.paragraphs import folded, wrapped
from grader.practice.diff import has_answer
from grader.practice.watch import Evening
from grader.report import ExerciseReport
from grader.section import Exercise

_PATIENCE = 1.0
_USUAL = 0.7  # seconds from a save to its result, above which what is shown is marked as older
_SMALL = 14  # rows, below which there is neither a bar nor an empty line
_LEAST_NAME = 12  # columns for what the exercise is called
_BEFORE = "As it was before this save, which is being graded:"
_BEFORE_GONE = "As it was before its file was gone:"
_RUN_AGAIN = "As it was when it was graded last; it is run again now:"


class Showing:
    """See the module."""

    def __init__(self, evening: Evening) -> None:
        self._evening = evening

    def head(self, width: int) -> str:
        """Return what is shown, in a line."""
        current = self._evening.scoreboard.current
        name = f"{current.id} {current.title}"
        whole = f"{name} - {self._evening.folder / current.file}"
        return whole if len(whole) <= width else name

    def body(self, console: Console, room: int | None = None) -> Iterator[Text]:
        """Yield the lines on the current exercise, or the list; what fits into so much `room` if it is known."""
        evening = self._evening
        if evening.listing.chosen is not None:
            yield from self._listed(evening.listing.chosen, console, room)
        elif evening.scoreboard.report is not None and evening.is_readable:
            yield from self._graded(evening.scoreboard.report, console, room)
        elif evening.is_readable:
            yield Text(f"{evening.scoreboard.current.id} is being graded ...")

    def _listed(self, chosen: Exercise, console: Console, room: int | None) -> Iterator[Text]:
        """Yield a line for each exercise, or more where they do not fit into it, and what to do next."""
        exercises = self._evening.section.exercises
        rows = [self._row(exercise, console) for exercise in exercises]
        asks = self._evening.listing.question is not None  # then each key means another thing, and none leads on
        step = [] if asks or not self._evening.is_readable else [Text(), *_wrapped(self._list_step(chosen), console)]
        if room is not None and sum(map(len, rows)) + len(step) > room:
            rows, step = [lines[:1] for lines in rows], step[1:]
        listed = list(zip(exercises, rows, strict=True))
        if room is not None and len(listed) > room:  # the chosen one is among those that there is room for
            first = max(0, exercises.index(chosen) - room + 1)
            listed = listed[first : first + room]
        for exercise, lines in listed:
            for place, line in enumerate(lines):
                yield Text("> " if exercise == chosen and not place else "  ") + line
        if room is None or sum(map(len, rows)) + len(step) <= room:
            yield from step

    def _list_step(self, chosen: Exercise) -> str:
        if self._evening.scoreboard.complete:
            return "Every exercise is right. Next: q, then hand in: grader submit"
        return f"Next: Enter, to go to {chosen.id}.{self._evening.listing.what_r_does}"

    def _graded(self, report: ExerciseReport, console: Console, room: int | None) -> Iterator[Text]:
        """Yield what was found of the current exercise, marked where that is of the file as it was before a save.

        Where there is not room for all, what to do next is kept in sight, and the rest is moved through.
        """
        why = _RUN_AGAIN if self._evening.is_run_again else _BEFORE if self._evening.is_there else _BEFORE_GONE
        before = list(_wrapped(why, console)) if self.is_of_before else []
        yield from (Text(line.plain, "bold") for line in before)
        for line in self._fitted(report, console, room - len(before) if room is not None else None):
            if before:
                line.stylize("dim")
            yield line

    def _fitted(self, report: ExerciseReport, console: Console, room: int | None) -> list[Text]:
        told, end = halves(report, console, self._ways(), alone=True, room=room, hint=self._evening.hinting.shown)
        lines, last = ([line for paragraph in half for line in paragraph] for half in (told, end))
        if room is None or not end:
            return [*lines, *last]
        if len(lines) + len(last) <= room:
            self._evening.top = 0
            return [*lines, *last]
        last = _kept(end, room - len(told[0]) - 1)
        return [*self._window(lines, max(1, room - len(last))), *last]

    @property
    def is_of_before(self) -> bool:
        """Whether a result is shown that a save has made an old one, longer than it takes to grade as a rule."""
        return self._evening.waited > _USUAL and self._evening.scoreboard.report is not None

    def messages(self, console: Console) -> Iterator[Text]:
        """Yield the lines below: a question, or notices, some of which would give its keys another meaning."""
        question = self._evening.listing.question
        if question is not None:
            yield from _wrapped(f"{question} (y: yes, any other key: no)", console)
            return
        for notice in self._evening.said.now():
            yield from _wrapped(notice, console)

    def state(self, *, short: bool = False) -> str:
        """Return what the grader is at, empty if nothing."""
        call, shown = self._evening.calling, self._evening.scoreboard.current
        if call is not None and self.takes_its_time:
            others = (one for one in self._evening.section.exercises if one is not shown)
            of = next((f" of {one.id}" for one in others if call.what in one.functions), "")
            return f"{call.what}, {call.left} s left" if short else f"{call.what}{of} {call.told}"
        return "drawing ..." if self._evening.draws else "grading ..." if self._evening.busy else ""

    @property
    def takes_its_time(self) -> bool:
        """Whether a call is under way whose end is not to be waited for without a word."""
        call = self._evening.calling
        return call is not None and call.spent > _PATIENCE

    @property
    def is_unsure(self) -> bool:
        """Whether it is not known yet what comes after the current exercise, which is right."""
        scoreboard = self._evening.scoreboard
        left = scoreboard.left()[:1] if scoreboard.is_right(scoreboard.current) else []
        return any(map(self._evening.is_graded_now, left))

    def bar(self, width: int) -> str:
        """Return all points as a bar, with the score in numbers."""
        most, score = self._evening.section.max_score, self._evening.scoreboard.score
        best = self._evening.scoreboard.best
        told = f" {score}/{most} points" + f" (best so far: {best})" * (best > score)
        room = max(0, min(40, width - len(told) - 2))
        full = room * score // most if most else 0
        return f"[{'#' * full}{'.' * (room - full)}]{told}"

    def keys(self) -> str:
        """Return which keys do what."""
        return "  ".join(f"{key} {word}" for key, word in self._evening.keys.items())

    def whole(self, width: int, height: int) -> str:
        """Return the whole screen; what does not fit is left out from the middle: the top and the keys stay."""
        console = Console(width=max(width, 20), force_terminal=True, highlight=False, markup=False, emoji=False)
        small = height < _SMALL
        bar = [Text(self.bar(width))] if not small else []
        messages = _as_seen(self.messages(console), console.width)[: max(2, height // 4)]
        below = [*messages, *bar, *_key_lines(self.keys(), console.width)]
        above = [self._head(console.width, alone=not small), *([] if small else [Text(self._state(console.width))])]
        room = max(1, height - len(below) - len(above))
        body = _as_seen(self.body(console, room), console.width)
        body = self._window(body, room) if len(body) > room else body
        lines = [*above, *body, *[Text()] * (room - len(body)), *below]
        with console.capture() as capture:
            for line in lines[-height:] if height < len(below) + len(above) else lines[:height]:
                console.print(line, soft_wrap=True)
        return capture.get().rstrip("\n")

    def _state(self, width: int) -> str:
        """Return what the grader is at, on a line of its own."""
        state = self.state()
        return state if len(state) <= width else self.state(short=True)

    def _head(self, width: int, *, alone: bool) -> Text:
        """Return what is shown, and where it is not `alone` above all else what the grader is at."""
        state = "" if alone else self._state(width - _LEAST_NAME)
        room = max(0, width - len(state) - 2) if state else width
        head = Text.assemble((self.head(room)[:room], "reverse"), f"  {state}" if state else "")
        head.truncate(width)
        return head

    def _window(self, body: list[Text], room: int) -> list[Text]:
        """Return as much of the body as there is room for, and what leads to the rest."""
        if len(body) <= room or room < 2:
            self._evening.top = 0
            return body[:room]
        top = self._evening.top = max(0, min(self._evening.top, len(body) - room + 1))
        shown = body[top : top + room - 1]
        return [*shown, Text(f"-- {top + 1} to {top + len(shown)} of {len(body)}: arrows, space --", "dim")]

    def _ways(self) -> Directions:
        """Return what the student may do next, as keys."""
        scoreboard = self._evening.scoreboard
        following = next((f"{left.id} {left.title}" for left in scoreboard.left()), None)
        if self.is_unsure:
            following = "the next exercise"
        compared = has_answer(self._evening.section, scoreboard.current)
        return keys(
            str(self._evening.folder),
            hints=scoreboard.hints_left(),
            hinted=self._evening.hinting.step,
            following=following,
            taken=scoreboard.hints_taken(),
            compare="grader diff {exercise}" if compared else None,
            picture=self._evening.is_of_figure,
        )

    def _row(self, exercise: Exercise, console: Console) -> list[Text]:
        report = self._evening.scoreboard.reports.get(exercise.id)
        room = console.width - 2
        return (
            row(report, console, room)
            if report is not None
            else [Text(f"{exercise.id:5}  ...  {exercise.title}"[:room])]
        )


def _key_lines(keys: str, width: int) -> list[Text]:
    """Return the keys in lines, each beside its word."""
    lines = [""]
    for key in keys.split("  "):
        longer = f"{lines[-1]}  {key}".strip()
        lines[-1:] = [longer] if len(longer) <= width or not lines[-1] else [lines[-1], key]
    return [Text(line, "dim") for line in lines]


def _kept(paragraphs: list[Paragraph], room: int) -> list[Text]:
    """Return of what ends a screen as much as there is room for: the next step first, the score last."""
    kept: set[int] = set()
    for number in [*range(1, len(paragraphs)), 0]:
        if sum(len(paragraphs[one]) for one in {*kept, number}) <= room:
            kept.add(number)
    return [line for number in sorted(kept) for line in paragraphs[number]]


def _wrapped(text: str, console: Console) -> list[Text]:
    return wrapped((0, text), console.width)


def _as_seen(lines: Iterable[Text], width: int) -> list[Text]:
    """Return lines as a terminal shows them: a command may be longer than one."""
    return [part for line in lines for part in folded(line, width)]
