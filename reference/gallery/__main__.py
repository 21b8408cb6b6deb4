"""``python -m reference.gallery [NAME ...] [--out DIR] [--full] [--seed N] [--show] [--list]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from reference.gallery.command import FOLDER, listing, run
from reference.gallery.registry import UnknownPicture


def main(words: Sequence[str] | None = None) -> int:
    """Run the command; return 0, or 2 for a name that no picture has or a folder that cannot be written."""
    parser = argparse.ArgumentParser(
        prog="python -m reference.gallery",
        description="Make the section's pictures as PNG and SVG, with a page of captions and numbers.",
        epilog="pictures:\n" + listing(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", metavar="NAME", nargs="*", help="a picture to make; without one, all of them")
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="DIR", help="where files go (default: %(default)s)")
    parser.add_argument("--full", action="store_true", help="long sweeps and many random runs")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of random experiments (default: %(default)s)")
    parser.add_argument("--show", action="store_true", help="open the page in a browser")
    parser.add_argument("--list", action="store_true", help="list the pictures and make none")
    options = parser.parse_args(words)
    if options.list:
        print(listing())
        return 0
    from reference.gallery.picture import Settings

    try:
        run(options.names, options.out, Settings(options.full, options.seed), print, show=options.show)
    except (UnknownPicture, OSError) as error:
        print(f"Error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
