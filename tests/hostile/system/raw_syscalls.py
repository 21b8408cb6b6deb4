# file: ex5_noise.py
# tries: to pass the C library by: raw numbers for processes, memory files, rings, tracing, name spaces, keys
# must: no points; every one of them is refused
# max_score: 0
# outcome: failed
# breach: raw-call
import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long
# name: number on x86_64, number on aarch64, arguments
CALLS = {
    "io_uring_setup": (425, 425, (1, ctypes.create_string_buffer(120))),
    "memfd_create": (319, 279, (b"x", 0)),
    "memfd_secret": (447, 447, (0,)),
    "userfaultfd": (323, 282, (1,)),
    "perf_event_open": (298, 241, (ctypes.create_string_buffer(b"\1\0\0\0\x80\0\0\0", 128), 0, -1, -1, 0)),
    "bpf": (321, 280, (0, ctypes.create_string_buffer(b"\2\0\0\0\4\0\0\0\4\0\0\0\1\0\0\0", 72), 72)),
    "unshare-user": (272, 97, (0x10000000,)),
    "unshare-files": (272, 97, (0x400,)),
    "add_key": (248, 217, (b"user", b"hostile", b"x", 1, -3)),
    "keyctl": (250, 219, (0, -3, 1)),
    "inotify_init": (294, 26, (0,)),
    "fanotify_init": (300, 262, (0, 0)),
    "eventfd": (290, 19, (0, 0)),
    "epoll_create": (291, 20, (0,)),
    "timerfd_create": (283, 85, (1, 0)),
    "pipe": (293, 59, (ctypes.create_string_buffer(8), 0)),
    "pidfd_open": (434, 434, (os.getpid(), 0)),
    "landlock": (444, 444, (None, 0, 1)),
    "shmget": (29, 194, (0, 4096, 0o600)),
    "semget": (64, 190, (0, 1, 0o600)),
    "msgget": (68, 186, (0, 0o600)),
    "personality": (135, 92, (0x0040000,)),
    "sched_setaffinity": (203, 122, (0, 8, ctypes.create_string_buffer(b"\xff" * 8))),
    "setpriority": (141, 140, (0, 0, 5)),
    "ioprio_set": (251, 30, (1, 0, (2 << 13) | 7)),
    "mlock": (149, 228, (ctypes.create_string_buffer(16), 16)),
    "fsopen": (430, 430, (b"tmpfs", 0)),
    "open_tree": (428, 428, (-100, b"/", 1)),
    "name_to_handle_at": (
        303,
        264,
        (-100, b"/", ctypes.create_string_buffer(b"\x80\0\0\0", 140), ctypes.create_string_buffer(8), 0),
    ),
    "mq_open": (240, 180, (b"hostile-queue", 0o102, 0o600, None)),
    "io_setup": (206, 0, (1, ctypes.create_string_buffer(8))),
    "kcmp": (312, 272, (os.getpid(), os.getppid(), 1, 0, 0)),
    "map_shadow_stack": (453, 453, (0, 4096, 0)),
    "lsm_list_modules": (
        461,
        461,
        (ctypes.create_string_buffer(64), ctypes.create_string_buffer(b"\x40\0\0\0\0\0\0\0"), 0),
    ),
    "statmount": (457, 457, (ctypes.create_string_buffer(24), ctypes.create_string_buffer(512), 512, 0)),
    "vmsplice": (278, 75, (1, ctypes.create_string_buffer(16), 0, 0)),
    "clone3": (435, 435, (ctypes.create_string_buffer(88), 0)),
}
COLUMN = {"x86_64": 0, "aarch64": 1}.get(os.uname().machine)
REMOVE = {"shmget": (31, 195, 0), "semget": (66, 191, 0), "msgget": (71, 187, 0)}


def velocities(grads, momentum, normalize=False):
    if COLUMN is None:
        return "nothing"
    for name, (*numbers, arguments) in CALLS.items():
        result = LIBC.syscall(ctypes.c_long(numbers[COLUMN]), *arguments)
        if result < 0:
            continue
        print("BREACH:" + "raw-call", name)
        if name in REMOVE:  # System V objects outlive their process
            LIBC.syscall(ctypes.c_long(REMOVE[name][COLUMN]), result, REMOVE[name][2], 0)
        if name == "mq_open":
            LIBC.syscall(ctypes.c_long((241, 181)[COLUMN]), b"hostile-queue")
    return "nothing"


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return "nothing"


def theory_ratio(momentum, normalize=False):
    return "nothing"


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return "nothing"
