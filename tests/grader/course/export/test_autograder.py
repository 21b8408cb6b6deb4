"""autograder.zip: what Gradescope builds a machine from."""

from __future__ import annotations

import io
import zipfile

from grader.course.export.autograder import autograder
from grader.course.templates import gradescope


def test_the_archive_holds_programs_that_run_and_a_key_that_root_alone_reads() -> None:
    data = autograder(gradescope() | {"requirements.txt": b"x==1\n"}, b"the key")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        modes = {entry.filename: entry.external_attr >> 16 & 0o777 for entry in archive.infolist()}
        assert modes == {"KEY": 0o600, "requirements.txt": 0o644, "run_autograder": 0o755, "setup.sh": 0o755}
        assert archive.read("KEY") == b"the key\n"
        assert archive.read("setup.sh").startswith(b"#!/usr/bin/env bash\n")
    assert data == autograder(gradescope() | {"requirements.txt": b"x==1\n"}, b"the key")
