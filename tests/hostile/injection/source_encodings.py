# file: ex2_optimal_beta.py
# tries: to be other code than a reader sees: an encoding that hides statements in a comment
# must: no points for what only the encoding makes code; never a grader error
# max_score: 0
# -*- coding: unicode_escape -*-
# \u000adef condition_number(a, b):\u000a    return max(a, b) / min(a, b)
pass
