"""The list that an export from Gradescope holds: who has handed in each submission, and when."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import NamedTuple

from grader.course.owners import Alias, Person
from grader.text import clean_line

METADATA = "submission_metadata.yml"


class Listed(NamedTuple):
    """Who has handed in a submission, a group being several people, and when, as far as that is said."""

    people: tuple[Person, ...] = ()
    submitted: datetime | None = None


def fault(text: str) -> int | None:
    """Return the first line of a list that cannot be one of an export's, None where there is none such.

    What is at the margin is a submission; nothing else is told from a list that only says too little.
    """
    margin = r"[\"']?submission_\d+[\"']?:\s*(?:\{\s*\}\s*)?|---.*|\.\.\.\s*|#.*|\s.*|"
    lines = text.splitlines()
    wrong = next((number for number, line in enumerate(lines, 1) if not re.fullmatch(margin, line)), None)
    return wrong if wrong is not None or any(line.strip("-. ") for line in lines) else 1


def listed(text: str) -> dict[str, Listed]:
    """Return what a list says of each submission; of earlier ones, which it tells of too, nothing is taken."""
    found: dict[str, Listed] = {}
    field = submission = ""
    for line in text.splitlines():
        if head := re.match(r"[\"']?(submission_\d+)[\"']?:\s*$", line):
            submission, field = head[1], ""
            found[submission] = Listed()
        elif key := re.match(r"  :?(\w+):", line):
            field = key[1]
        one = found.get(submission, Listed())
        if field == "submitters" and (alias := re.match(r"([\s-]+):?(?:name|sid|email):\s*(\S.*?)\s*$", line)):
            found[submission] = one._replace(people=_joined(one.people, alias[2], new="-" in alias[1]))
        elif field == "created_at" and one.submitted is None:
            found[submission] = one._replace(submitted=_time(line))
    return found


def _joined(people: tuple[Person, ...], scalar: str, *, new: bool) -> tuple[Person, ...]:
    """Return people with what another line says of the last of them, or of the next."""
    alias = Alias(clean_line(_scalar(scalar)))
    return (*people, (alias,)) if new or not people else (*people[:-1], (*people[-1], alias))


def _time(line: str) -> datetime | None:
    """Return the time in a line if it says of what zone it is, as Ruby writes it."""
    found = re.search(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)? ?(Z|UTC|[+-]\d\d:?\d\d)", line)
    if found is None:
        return None
    try:
        zone = "+00:00" if found[3] in ("Z", "UTC") else found[3]
        return datetime.fromisoformat(f"{found[1]}T{found[2]}{zone}").astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _scalar(text: str) -> str:
    """Return what a scalar of YAML stands for, as exports write them."""
    if text.startswith('"') and text.endswith('"'):
        try:
            return str(json.loads(text))
        except ValueError:
            return text[1:-1]
    return text[1:-1].replace("''", "'") if len(text) > 1 and text[0] == text[-1] == "'" else text
