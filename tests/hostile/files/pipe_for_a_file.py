# file: ex5_noise.py
# tries: to keep the grader waiting while it opens or reads the file: it is a pipe that nobody writes to
# must: no points; not waited for
# max_score: 0
# place: fifo
# outcome: failed
"""Nothing of this file is handed in: a pipe stands in its place."""
