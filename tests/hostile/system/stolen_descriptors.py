# file: ex2_optimal_beta.py
# tries: to take descriptors from its parent and from the grader: pidfd_getfd, /proc, ancillary data on its channel
# must: no points; no descriptor arrives
# max_score: 0
# outcome: failed
# breach: getfd, proc-fd, ancillary
import array
import ctypes
import os
import socket

LIBC = ctypes.CDLL(None, use_errno=True)


def condition_number(a, b):
    parent = os.getppid()
    for pid in (parent, parent - 1):
        try:
            descriptor = os.pidfd_open(pid)
            for number in range(10):
                if LIBC.syscall(438, descriptor, number, 0) >= 0:
                    print("BREACH:" + "getfd", number)
        except OSError:
            pass
        for number in range(3, 20):
            try:
                os.close(os.open(f"/proc/{pid}/fd/{number}", os.O_RDONLY | os.O_NONBLOCK))
                print("BREACH:" + "proc-fd", number)
            except OSError:
                pass
    for number in (1, 2, *range(3, 12)):
        try:
            channel = socket.socket(fileno=os.dup(number))
            rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))]
            channel.sendmsg([b" "] if number < 3 else [], rights)
            print("BREACH:" + "ancillary", number)
            channel.recvmsg(1, socket.CMSG_SPACE(64), socket.MSG_DONTWAIT)
        except OSError:
            pass
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
