# file: ex4_effective_lr.py
# tries: to leave with SystemExit(0) while it is imported
# must: no points; the other exercises are graded
# max_score: 0
# outcome: crashed
import sys

sys.exit(0)
