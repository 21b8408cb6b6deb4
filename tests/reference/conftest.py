"""Property tests repeat the same examples everywhere; ``HYPOTHESIS_PROFILE=search`` draws new ones, and many."""

import os

from hypothesis import settings

# No deadline: how fast an example runs says more about the machine than about the code.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
