# file: ex2_optimal_beta.py
# tries: to write a report with full marks where the grader writes its own, under every likely name
# must: no points; no file is made, the report is the grader's
# max_score: 0
# outcome: failed
# breach: report-written
import json
import os

ROOM = "/tmp/grader-hostile-canary"
FULL = {
    "schema": "grader-report/1",
    "section": "momentum",
    "submission": {"id": "hostile-name", "digest": "sha256:" + "0" * 64},
    "status": "graded",
    "message": None,
    "score": 100,
    "max_score": 100,
    "exercises": [],
}
NAMES = ("hostile-name.json", "report.json", "results.json", ".report.json", "hostile-name.json.tmp", "gradebook.csv")
FOLDERS = ("out/reports", "out", "drop", "submissions/hostile-name", "submissions", "repo", "")


def attack():
    for folder in FOLDERS:
        for name in NAMES:
            try:
                with open(f"{ROOM}/{folder}/{name}", "w") as stream:
                    json.dump(FULL, stream)
                print("BREACH:" + "report-written", folder)
            except OSError:
                pass
    for folder in (".", "..", os.path.expanduser("~"), "/autograder/results", "/grade/results"):
        try:
            os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600))  # could write there; leaves nothing
            print("BREACH:" + "report-written", folder)
        except OSError:
            pass


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
