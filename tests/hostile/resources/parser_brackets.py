# file: ex4_effective_lr.py
# tries: to overflow the compiler's stack with an expression that the parser accepts
# must: no points; an error of the student's
# max_score: 0
# repeat: 20000 1+
effective_lr = REPEATED
measured_lr = lambda: effective_lr
