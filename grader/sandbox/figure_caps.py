"""What one figure may hold in all, whatever panel it is in: a worker describes no more, the trusted side takes no more.

What is made of a figure takes time in proportion to these.
"""

MAX_AXES = 30
MAX_LINES = 1_000
MAX_LINE_POINTS = 500_000
MAX_CONTOURS = 60
MAX_PATHS = 5_000
MAX_PATH_POINTS = 100_000
MAX_TEXTS = 500
MAX_TEXT = 300
