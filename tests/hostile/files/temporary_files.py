# file: ex2_optimal_beta.py
# tries: to write where everybody may: /tmp, /dev/shm, /var/tmp, the current folder, all by tempfile
# must: no points; no writable place at all
# max_score: 0
# outcome: failed
# breach: temporary-file
import mmap
import tempfile


def attack():
    for folder in (None, "/tmp", "/var/tmp", "/dev/shm", "/run/shm", ".", "/run/lock", "/proc/self/cwd"):
        try:
            with tempfile.TemporaryFile(dir=folder) as stream:  # nameless: gone with the process
                print("BREACH:" + "temporary-file", folder)
                stream.write(b"here")
                stream.flush()
                mmap.mmap(stream.fileno(), 4).close()
        except (OSError, ValueError):
            pass


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
