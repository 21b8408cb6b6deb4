# file: ex2_optimal_beta.py
# tries: to hand in a link to the solution, which the grader would follow with its own rights
# must: no points; links are not read
# max_score: 0
# place: link repo/solutions/ex2_optimal_beta.py
# outcome: failed
"""Nothing of this file is handed in: a link stands in its place."""
