"""A student's evening with the exercises."""
