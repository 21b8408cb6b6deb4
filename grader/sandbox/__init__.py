"""Run student code in a process of its own and talk to it over a socket.

host.py with channel.py (trusted side) --- wire.py --- worker.py with messages.py (student's side), forked by forking.py
from the two processes of zygote.py.
"""
