"""What zygotes load before they fork: matplotlib, and all else that workers want where these can open no file at all.

Where Landlock holds, the latter is not needed: modules and fonts are read when they are first used.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import sys
from collections.abc import Iterable
from typing import Any

# What numerical exercises import, and what Python, numpy and matplotlib themselves import on first use.
_MODULES = """
abc argparse array ast base64 bisect bz2 calendar cmath codecs collections.abc concurrent.futures contextlib copy csv
ctypes dataclasses datetime decimal difflib dis doctest enum fractions functools gc getpass gzip hashlib heapq hmac html
importlib.metadata importlib.resources inspect io itertools json keyword linecache locale logging lzma math numbers
operator pathlib pickle platform pprint queue random re sched secrets shutil signal statistics string struct subprocess
tempfile textwrap threading time timeit token tokenize traceback types typing unicodedata unittest unittest.mock uuid
warnings weakref xml.etree.ElementTree zipfile zlib zoneinfo multiprocessing
encodings.ascii encodings.cp1252 encodings.idna encodings.latin_1 encodings.punycode encodings.unicode_escape
encodings.utf_16 encodings.utf_32 encodings.utf_8_sig
numpy.ctypeslib numpy.fft numpy.lib.recfunctions numpy.linalg numpy.ma numpy.polynomial numpy.random numpy.testing
numpy.typing
matplotlib.animation matplotlib.backends.backend_agg matplotlib.backends.backend_pdf matplotlib.backends.backend_svg
matplotlib.collections matplotlib.patheffects matplotlib.pyplot matplotlib.sankey matplotlib.table matplotlib.tri
mpl_toolkits.axes_grid1 mpl_toolkits.mplot3d contourpy dateutil.parser dateutil.rrule kiwisolver
PIL.Image PIL.JpegImagePlugin PIL.PngImagePlugin
scipy.fft scipy.integrate scipy.interpolate scipy.linalg scipy.optimize scipy.signal scipy.sparse.linalg scipy.spatial
scipy.special scipy.stats
"""


def load_numpy() -> None:
    """Import numpy with the parts that it imports itself when they are first used."""
    import numpy.fft
    import numpy.linalg
    import numpy.random  # noqa: F401  # for those who import them later


def load_matplotlib() -> None:
    """Import matplotlib and make one figure: the first one of a process is slow."""
    import matplotlib.pyplot as plt

    _, axes = plt.subplots()
    axes.contour([[0.0, 1.0], [1.0, 2.0]])
    axes.plot([0, 1], [0, 1], label="a")
    axes.legend()
    plt.close()
    _leave_devnull_alone()


def load_modules(names: Iterable[str]) -> None:
    """Import, in the zygote, what workers that cannot open files might want of the top-level modules `names`.

    What is not installed is left out.
    """
    offered = frozenset(names)
    for module in _MODULES.split():
        if module.partition(".")[0] in offered:
            with contextlib.suppress(ImportError):
                importlib.import_module(module)


def open_fonts() -> None:
    """Draw text in every face of the default fonts, in this process, so that matplotlib keeps their files open.

    A fork forgets the fonts of its parent: this is to be called in each worker, if matplotlib is loaded there.
    """
    if "matplotlib.figure" not in sys.modules:
        return
    figure = sys.modules["matplotlib.figure"].Figure()
    axes = figure.add_subplot()
    for row, (style, weight) in enumerate((s, w) for s in ("normal", "italic") for w in ("normal", "bold")):
        axes.text(0, row / 4, "a", style=style, weight=weight)
    axes.text(0.5, 0.5, r"$\mathdefault{a}\mathbf{b}\mathit{c}\beta\sqrt{\frac{a}{b}}\sum$", family="monospace")
    for kind in ("png", "svg", "pdf"):
        figure.savefig(io.BytesIO(), format=kind)


def _leave_devnull_alone() -> None:
    """Let triangulations work where no file can be opened to write.

    matplotlib hides qhull's complaints by sending them to /dev/null, unless it is told to be verbose.
    """
    try:
        qhull: Any = importlib.import_module("matplotlib._qhull")
        delaunay = qhull.delaunay
    except (ImportError, AttributeError):  # it is private: where it has moved, tricontour needs triangles
        return
    qhull.delaunay = lambda x, y, verbose=1: delaunay(x, y, 1)
