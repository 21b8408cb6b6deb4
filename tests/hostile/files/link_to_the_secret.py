# file: ex4_effective_lr.py
# tries: to have the grader read a file for it: the source is a link to the key, which a syntax error would quote
# must: no points; the key is in no report
# max_score: 0
# place: link key
# outcome: failed
"""Nothing of this file is handed in: a link stands in its place."""
