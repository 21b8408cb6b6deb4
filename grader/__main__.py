"""Let ``python -m grader`` do what ``grader`` does."""

from grader.cli import main

main()
