# file: ex2_optimal_beta.py
# tries: to command the workflow that runs the grader: outputs, masks, environment, annotations, stop-commands, groups
# must: no points; such lines are never at the beginning of a line of the grader's own output
# max_score: 0
# outcome: crashed
LINES = (
    "::set-output name=result::eyJzY29yZSI6IDEwMH0=",
    "::add-mask::0",
    "::stop-commands::token",
    "::error file=ex2_optimal_beta.py,line=1::forged",
    "::notice title=Autograding complete::Points 100/100",
    "::set-env name=GRADER_KEY::x",
    "::add-path::/tmp",
    "::save-state name=isPost::true",
    "##[set-env name=x]y",
    "##vso[task.setvariable variable=x]y",
    "\r::warning::after a carriage return",
    "\u2028::warning::after a line separator",
    "%0A::warning::escaped",
    "section_start:1:x[collapsed=true]\r\x1b[0K",
    "##teamcity[testFinished name='ex2']",
)
TEXT = "\n".join(LINES)


def condition_number(a, b):
    print(TEXT)
    raise ValueError(TEXT)


def optimal_beta(kappa):
    raise ValueError("\n" + TEXT)


def optimal_parameters(a, b):
    return TEXT
