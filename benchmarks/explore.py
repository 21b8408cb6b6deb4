"""Frame times of the page to play with while a slider is dragged, in a headless Chromium.

    python -m benchmarks.explore [PRESET ...]

Needs the extra [browser] and a Chromium (its path in CHROMIUM, if it is not called chromium). Says for each preset how
long a frame takes from the last one, and how much of it the page works.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from playwright.sync_api import sync_playwright

from reference.explore.page import page

PRESETS = ("damping", "optimal", "nesterov-diverges", "valley", "longest")
MOVES = 240
RECORD = """() => {
  window.frames_seen = [];
  const see = (time) => { frames_seen.push(time); requestAnimationFrame(see); };
  requestAnimationFrame(see);
}"""


def main(names: tuple[str, ...]) -> None:
    file = Path(tempfile.mkdtemp()) / "explore.html"
    file.write_text(page(), encoding="utf-8")
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    print(f"{file.stat().st_size / 1000:.0f} kB")
    print(f"{'preset':20} {'frames':>6} {'median ms':>9} {'95 % ms':>8} {'work ms':>8}")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for name in names:
            measure(browser, file, name)
        browser.close()


def measure(browser: Any, file: Path, name: str) -> None:
    tab = browser.new_page(viewport={"width": 1400, "height": 900})
    tab.goto(file.as_uri())
    if name == "longest":  # three paths of as many steps as there may be
        tab.select_option("#preset", "valley-edge")
        tab.fill("#steps-field", "40000")
        tab.press("#steps-field", "Enter")
    else:
        tab.select_option("#preset", name)
    box = tab.locator("#lr").bounding_box()
    session = tab.context.new_cdp_session(tab)
    session.send("Performance.enable")
    tab.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] / 2)
    tab.mouse.down()
    tab.wait_for_timeout(300)
    tab.evaluate(RECORD)
    before = work(session)
    for i in range(MOVES):
        share = 0.3 + 0.3 * abs(1 - 2 * (i % 120) / 120)
        tab.mouse.move(box["x"] + box["width"] * share, box["y"] + box["height"] / 2)
    spent = work(session) - before
    tab.mouse.up()
    times = np.diff(tab.evaluate("() => frames_seen"))
    worked = 1000 * spent / len(times)
    print(f"{name:20} {len(times):6} {np.median(times):9.1f} {np.quantile(times, 0.95):8.1f} {worked:8.1f}")
    tab.close()


def work(session: Any) -> float:
    """Return the seconds that the page's thread has worked so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))


if __name__ == "__main__":
    main(tuple(sys.argv[1:]) or PRESETS)
