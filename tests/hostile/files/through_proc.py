# file: ex2_optimal_beta.py
# tries: to write through /proc and /sys: its own memory limits, scores of the killer, names of others, descriptors
# must: no points; all refused
# max_score: 0
# outcome: failed
# breach: proc-write
import os

PARENT = os.getppid()
PATHS = (
    "/proc/self/oom_score_adj",
    "/proc/self/mem",
    "/proc/self/comm",
    "/proc/self/attr/current",
    "/proc/self/timerslack_ns",
    "/proc/self/setgroups",
    "/proc/self/uid_map",
    f"/proc/{PARENT}/oom_score_adj",
    f"/proc/{PARENT}/mem",
    "/proc/sys/kernel/core_pattern",
    "/proc/sysrq-trigger",
    "/sys/fs/cgroup/cgroup.procs",
    "/dev/tty",
    "/dev/kmsg",
    "/dev/mem",
)


def condition_number(a, b):
    for path in PATHS:
        try:
            os.close(os.open(path, os.O_WRONLY))  # opened, nothing written
            print("BREACH:" + "proc-write", path)
        except OSError:
            pass
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
