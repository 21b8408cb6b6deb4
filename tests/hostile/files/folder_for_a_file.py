# file: ex3_compare.py
# tries: to break whoever reads the file: it is a folder
# must: no points; the other exercises are graded
# max_score: 0
# place: folder
# outcome: failed
"""Nothing of this file is handed in: a folder stands in its place."""
