"""Keep pytest out of the folders below: importing a hostile program would run it here, outside every sandbox."""

collect_ignore_glob = ["*/*"]
