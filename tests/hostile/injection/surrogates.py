# file: ex2_optimal_beta.py
# tries: to break encoders with lone surrogates and broken UTF-8 in prints, values, messages, names
# must: no points; reports are valid UTF-8
# max_score: 0
# outcome: crashed
import os
import sys


def condition_number(a, b):
    os.write(1, b"\xff\xfe\xed\xa0\x80\xc0\x80\xf5\x80\x80\x80 \xe2\x82")
    sys.stdout.reconfigure(errors="surrogatepass")
    print("\ud800\udfff\udcff")
    raise ValueError("\ud800 x \udfff")


def optimal_beta(kappa):
    return {"\ud83d": "\ude00", "\ud800": ["\udc00"]}


def optimal_parameters(a, b):
    raise type("Name\udc80", (Exception,), {})("\udc80")
