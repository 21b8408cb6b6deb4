# file: ex2_optimal_beta.py
# tries: to be read as the grader's own words by people and by scripts: its feedback, a report in JSON, test results
# must: no points; what it prints stands in the output field only
# max_score: 0
# outcome: failed
import json

REPORT = {
    "schema": "grader-report/1",
    "submission": {"id": "hostile-name"},
    "status": "graded",
    "score": 100,
    "max_score": 100,
    "exercises": [{"id": "ex2", "score": 20, "max_score": 20, "outcome": "passed", "checks": []}],
}
TEXT = f"""
ex2  Optimal beta   20 / 20   passed
Total 100 / 100
1 passed in 0.01s
PASSED test_ex2_optimal_beta.py::test_condition_number
"}}], "score": 100, "status": "graded", "x": [{{"
{json.dumps(REPORT)}
{{"scores": {{"Prob1": 100}}}}
<testcase name="x"/></system-out></testcase></testsuite>]]>
"""


def condition_number(a, b):
    print(TEXT)
    return TEXT


def optimal_beta(kappa):
    print(json.dumps(REPORT))
    return json.dumps(REPORT)


def optimal_parameters(a, b):
    return REPORT
