# file: ex5_noise.py
# tries: to crash the interpreter while it is imported, with a hand-made code object
# must: crashed; the other exercises are graded
# max_score: 0
# outcome: crashed
import ctypes


def nothing():
    pass


code = nothing.__code__.replace(co_code=b"\x97\x00\x64\xff\x53\x00" + b"\x83\x7f" * 8, co_stacksize=0)
nothing.__code__ = code
try:
    nothing()
except BaseException:
    pass
ctypes.string_at(0)
