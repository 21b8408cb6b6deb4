"""What holds a worker: which files, system calls and resources it may use, and the test that it is held."""
