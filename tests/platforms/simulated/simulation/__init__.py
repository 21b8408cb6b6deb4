"""Views of modules as they are on other platforms."""
