"""What is said where a program reaches for what graded code does not have."""

MEANINGS: tuple[tuple[str, str, str], ...] = (
    ("EOFError", "", "input() asks the keyboard, and graded code has none: use the arguments instead"),
    ("BdbQuit", "", "breakpoint() waits for the keyboard, and graded code has none: take it out before grading"),
    (
        "FileNotFoundError",
        "",
        "a file is opened that is not there: graded code has no files, use the arguments instead",
    ),
    ("RuntimeError", "can't start new thread", "graded code has one thread and no other process: use a plain loop"),
    (
        "PermissionError URLError gaierror",
        "",
        "files and the network are closed to graded code: return the result instead",
    ),
    ("SystemExit", "", "exit() ends the whole program: a function returns its result instead"),
    ("KeyboardInterrupt", "", "the code itself raises KeyboardInterrupt"),
    ("AssertionError", "", "an assert of the code itself does not hold"),
)
