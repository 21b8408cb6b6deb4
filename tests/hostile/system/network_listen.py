# file: ex4_effective_lr.py
# tries: to wait for orders: binds, listens, makes servers and unix sockets of its own
# must: no points; nothing is bound, no socket file in drop/
# max_score: 0
# outcome: failed
# breach: bind, unix-bind, abstract-bind, pair
import http.server
import os
import socket

ROOM = "/tmp/grader-hostile-canary"


def attempt(name, action):
    try:
        action()
    except OSError:
        return
    print("BREACH:" + name)


def bind(family, address):
    with socket.socket(family) as channel:
        channel.bind(address)
        channel.listen()


def effective_lr(lr, momentum):
    attempt("bind", lambda: bind(socket.AF_INET, ("127.0.0.1", 0)))
    attempt("bind", lambda: http.server.HTTPServer(("127.0.0.1", 0), None).server_close())
    attempt("unix-bind", lambda: bind(socket.AF_UNIX, f"{ROOM}/drop/bound-{os.getpid()}"))
    attempt("abstract-bind", lambda: bind(socket.AF_UNIX, f"\0hostile-name-{os.getpid()}"))
    attempt("pair", lambda: [end.close() for end in socket.socketpair()])
    return "nothing"


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return "nothing"


def steps_to_fraction(momentum, fraction):
    return "nothing"


def matched_lr(plain_lr, momentum):
    return "nothing"
