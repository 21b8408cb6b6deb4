"""All commands: who uses each, the module of this package that has it, and its first sentence, with none imported."""

from __future__ import annotations

from collections.abc import Mapping

import click

COMMANDS = {
    "For students": {
        "start": ("start", "Make a folder with the exercises, to begin in."),
        "watch": ("watch", "Show how an exercise stands, anew after each save."),
        "grade": ("grade", "Grade a folder of exercises or an archive, or only some of them."),
        "hint": ("learn", "Show a hint about a function: 1 says where to look, the last nearly the line."),
        "debug": ("debug", "Write the failing case as a short script, and run it."),
        "reset": ("reset", "Begin an exercise anew: put its stub back."),
        "submit": ("submit", "Pack your exercises for handing in."),
        "diff": ("diff", "Show your code beside the worked answer."),
        "list": ("learn", "List the exercises with their points and functions, and how far you are."),
        "plot": ("plot", "Draw the figure that an exercise asks for, with your code."),
        "show": ("show", "Show a stored report as `grader grade` did."),
        "demo": ("demo", "Make the section's pictures, with captions and numbers."),
        "explore": ("explore", "Write a page to play with in a browser."),
    },
    "For instructors": {
        "handout": ("start", "Make a folder to give to a class."),
        "batch": ("batch", "Grade every submission in SUBMISSIONS, a folder or one archive of all."),
        "gradebook": ("gradebook", "Write OUT/gradebook.csv anew from the stored reports, without grading."),
        "page": ("page", "Write OUT/index.html, the class at a glance, with a page for each submission."),
        "replay": ("replay", "Grade a submission of a batch again, and say whether the stored result is confirmed."),
        "compare": ("compare", "Say who gains and who loses, by which checks, and how many."),
        "export": ("export", "Write scores and feedback for other programs."),
        "similar": ("similar", "Say which submissions in SUBMISSIONS resemble each other, as a reason to look."),
        "doctor": (
            "doctor",
            "Show how student code is confined on this machine, and whether it has what a class needs.",
        ),
    },
    "For whoever writes a section": {
        "new-section": ("new_section", "Write a small section that works, to be changed into yours."),
        "verify": ("verify", "Prove a section, for whoever edits one."),
    },
    "For the shell": {
        "completion": ("completion", "Print what lets SHELL complete commands and exercises."),
    },
}
MODULES = {name: module for commands in COMMANDS.values() for name, (module, _) in commands.items()}


def listed(names: Mapping[str, tuple[str, str]], room: int) -> list[tuple[str, str]]:
    """Return commands beside their sentences, which are cut between words where there is no more room."""
    commands = [click.Command(name, help=sentence) for name, (_, sentence) in names.items()]
    return [(command.name or "", command.get_short_help_str(room)) for command in commands]
