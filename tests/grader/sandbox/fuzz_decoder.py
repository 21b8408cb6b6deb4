"""Feed the decoder whatever a coverage-guided fuzzer comes up with: nothing but a `WireError` may come of it.

Run it as ``python -m tests.grader.sandbox.fuzz_decoder -runs=100000`` where atheris is installed.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Fuzz until the runs asked for are over, or one of them breaks the decoder."""
    # Imported here, because pytest imports every module that it looks for doctests in, and atheris is an extra.
    import atheris

    with atheris.instrument_imports(include=["grader.sandbox"]):
        from grader.sandbox import wire
        from grader.sandbox.values import Decoder

    def one_input(data: bytes) -> None:
        half = len(data) // 4
        try:
            message = wire.unpack_from_worker(data[half:])
            if isinstance(message, wire.Returned):
                Decoder(data[:half]).decode(message.value)
        except wire.WireError:
            return

    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
