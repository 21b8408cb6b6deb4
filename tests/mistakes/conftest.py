"""Students' programs are graded, never imported or collected."""

collect_ignore_glob = ["ex[0-9]/*"]
