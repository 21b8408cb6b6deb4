"""The page to play with: momentum in a browser, in one file.

::

    page.py      joins the files below into one
    page/        page.html, page.css, and plain modules:
        mathematics.js   problems, paths, rates, limits; presets.json  sentences of the section with settings
        state.js         settings, and the link that holds them         model.js      what is shown of them
        words.js         what happens, in sentences                     numbers.js    the same in tables
        canvas.js        axes, lines, markers; looks.js  one look       view.js       all pictures of one moment
        contours.js charts.js circle.js ratemap.js                      one picture each
        controls.js pointers.js stepping.js presets.js                  what a person does
        free.js          the page to play with                          case.js       a student's own case
"""
