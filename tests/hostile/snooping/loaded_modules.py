# file: ex2_optimal_beta.py
# tries: to learn from sys.modules what the grader has imported and to call it
# must: no points; nothing of suites, reference, pytest or the report is loaded
# max_score: 0
# outcome: failed
# breach: module-loaded
import sys

HIDDEN = (
    "reference",
    "grader.suites",
    "grader.suite",
    "grader.plugin",
    "grader.grading",
    "grader.report",
    "grader.case",
)
HIDDEN += ("grader.cli", "grader.course", "grader.diagnosis", "grader.mistakes", "grader.feedback")
HIDDEN += ("pytest", "_pytest")


def condition_number(a, b):
    for name in sorted(sys.modules):
        if name in HIDDEN or name.startswith(("reference.", "grader.suites.", "_pytest.")):
            print("BREACH:" + "module-loaded", name)
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
