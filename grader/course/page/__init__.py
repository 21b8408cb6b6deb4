"""A class at a glance, as pages that a browser shows: pure functions of what `statistics` and `marks` give.

::

    index.html                      the class
    page/style.css                  for all of them
    page/students/<submission>.html
    page/checks/<check>.html        who did not earn its points
    page/causes/index.html          what several have got wrong
    page/causes/<n>.html            who has
"""
