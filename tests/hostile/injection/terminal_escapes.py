# file: ex2_optimal_beta.py
# tries: to drive the terminal that shows its report: clear, title, clipboard, links, answerback, alternate screen
# must: no points; no control character in any report
# max_score: 0
# outcome: crashed
ESC = "\x1b"
SEQUENCES = (
    f"{ESC}[2J{ESC}[H{ESC}[32mex2: 20 of 20 points{ESC}[0m",
    f"{ESC}]0;passed\x07",
    f"{ESC}]52;c;cm0gLXJmIH4=\x07",
    f"{ESC}]8;;http://127.0.0.1:47117/\x07click{ESC}]8;;\x07",
    f"{ESC}P+q544e{ESC}\\{ESC}[?1049h{ESC}[6n{ESC}[c{ESC}Z",
    "\x9b31m\x9d0;c1\x9c\x05\x08\x08\x08\x0b\x0c\x0e\x0f\x7f\x00",
    "fail\rpass\n",
)
TEXT = "".join(SEQUENCES)


def condition_number(a, b):
    print(TEXT)
    raise ValueError(TEXT)


def optimal_beta(kappa):
    print(TEXT)
    return TEXT


def optimal_parameters(a, b):
    raise type(TEXT.replace("\0", ""), (Exception,), {})(TEXT)
