"""Grade numerical exercises: hidden pytest suites here, the student's code in a process of its own."""

__version__ = "0.1.0"
