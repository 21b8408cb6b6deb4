#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the machine from autograder.zip.
set -euo pipefail
autograder=${AUTOGRADER:-/autograder}
source=$autograder/source

if [ ! -s "$source/KEY" ]; then
  echo "There is no key in the archive: make it by grader export --format autograder --key-file KEY" >&2
  exit 1
fi
chmod 700 "$source"

apt-get update
python=
for version in 3.13 3.12 3.11; do
  if apt-get install -y --no-install-recommends "python$version" "python$version-venv"; then
    python=python$version
    break
  fi
done
if [ -z "$python" ]; then
  echo "This system has no Python of 3.11 or newer: choose a newer Ubuntu in the settings of the autograder" >&2
  exit 1
fi
"$python" -m venv "$autograder/venv"
"$autograder/venv/bin/python" -m pip install --find-links "$source" -r "$source/requirements.txt"
"$autograder/venv/bin/grader" --version
