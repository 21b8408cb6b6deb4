# file: ex2_optimal_beta.py
# tries: to overflow the parser's stack; the grader must not parse it at all
# must: no points; a syntax or memory error of the student's
# max_score: 0
# repeat: 120000 -
condition_number = REPEATED
