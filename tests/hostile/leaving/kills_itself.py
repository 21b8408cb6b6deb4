# file: ex4_effective_lr.py
# tries: to be taken for an accident of the machine: kills itself with KILL, TERM, XCPU, PIPE, HUP
# must: crashed, no points, never a grader error
# max_score: 0
# outcome: crashed
import os
import signal


def leave(number):
    signal.signal(number, signal.SIG_DFL) if number != signal.SIGKILL else None
    os.kill(os.getpid(), number)


def effective_lr(lr, momentum):
    leave(signal.SIGKILL)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    leave(signal.SIGXCPU)


def steps_to_fraction(momentum, fraction):
    leave(signal.SIGPIPE)


def matched_lr(plain_lr, momentum):
    leave(signal.SIGHUP)
