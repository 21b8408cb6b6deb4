"""What other programs read of a class or of one report: a pure function and a file for each format."""
