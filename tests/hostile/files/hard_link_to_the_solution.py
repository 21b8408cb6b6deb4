# file: ex2_optimal_beta.py
# tries: to hand in a second name of the solution's file, which no check for links sees
# must: no points; a file with several names is not read
# max_score: 0
# place: hard-link repo/solutions/ex2_optimal_beta.py
# outcome: failed
"""Nothing of this file is handed in: another name of the solution stands in its place."""
