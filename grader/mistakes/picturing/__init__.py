"""How what a function gives becomes curves that a person can compare: declared by the section, drawn elsewhere."""
