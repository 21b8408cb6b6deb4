"""A class of submissions: driven, stored and put into a table."""
