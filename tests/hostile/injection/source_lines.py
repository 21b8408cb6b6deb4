# file: ex2_optimal_beta.py
# tries: to have its own source line, which is quoted in the report, drive terminal and page
# must: no points; the quoted line is clean
# max_score: 0
# outcome: crashed


def condition_number(a, b):
    raise ValueError("x")  # ‮ ⁦ <script>alert(1)</script> ``` [/] =1+1 ::error::x


def optimal_beta(kappa):
    return 1 / 0  # [2J]0;x  31m


def optimal_parameters(a, b):
    return [][0]  # <img src=x onerror=alert(1)> ​‍
