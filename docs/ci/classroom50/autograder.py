"""Classroom 50: CLASSROOM/autograders/ASSIGNMENT/autograder.py in the course's repository `classroom50`.

The runner starts it in the student's checkout. Nothing of that is imported here: -P keeps it off the path. The key is
the variable GRADER_KEY, a secret of the organisation that the workflow hands on.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REQUIREMENT = "momentum-exercises==0.1.0"
SECTION = "momentum"
PYTHON = [sys.executable, "-P", "-m"]
RESULT, BODY = Path("result.json"), Path("release-body.md")

for path in (RESULT, BODY):  # what a student has handed in under these names is no result
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)

if len(os.environ.get("GRADER_KEY", "").strip()) == 0:
    sys.exit("GRADER_KEY is not set: nothing is graded. Make it a secret that the workflow of the course hands on.")

keyless = {name: value for name, value in os.environ.items() if name != "GRADER_KEY"}
subprocess.run([*PYTHON, "pip", "install", "--quiet", REQUIREMENT], env=keyless, check=True)
log = ["git", "log", "-1", "--format=%cI"]  # when it was handed in, which no second grading changes
submitted = subprocess.run(log, capture_output=True, text=True, check=True, env=keyless).stdout.strip()

with tempfile.TemporaryDirectory() as folder:
    report = str(Path(folder) / "report.json")
    grading = ["grade", ".", "--section", SECTION, "--feedback", "brief", "--json", report]
    graded = subprocess.run([*PYTHON, "grader", *grading], check=False)
    for words in (
        ["--format", "classroom50", "--submitted", submitted, "--to", str(RESULT)],
        ["--format", "markdown", "--to", str(BODY)],
    ):
        subprocess.run([*PYTHON, "grader", "export", report, *words], check=False)

# 0: all points, 1: some are missing. Anything else is told as an error of grading, and is no score.
sys.exit(0 if graded.returncode in (0, 1) else graded.returncode)
