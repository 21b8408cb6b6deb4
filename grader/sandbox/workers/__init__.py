"""Where workers come from: forked from warm processes, or spawned; started, found again and cleared up after."""
