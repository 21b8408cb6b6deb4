"""The pictures of the gallery, one a module."""
