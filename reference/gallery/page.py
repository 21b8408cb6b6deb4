"""The gallery: every picture with its caption and the numbers behind it, as one page of Markdown or HTML.

The HTML page holds its pictures inside: it can be moved or sent alone.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape

from reference.gallery.picture import Picture, Table
from reference.gallery.registry import Entry

TITLE = "Momentum: pictures and the numbers behind them"
INTRODUCTION = (
    "Made by one command from the reference; every number here was computed when the page was made. "
    "v = beta v + grad(theta), theta = theta - lr v, unless a picture says otherwise."
)
EXPLORE = '<p><a href="explore.html">A page to play with</a>: every setting at hand.</p>\n'
STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --link: #005a9c; --line: #ccc; --strong: #888; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e8; --paper: #16181b; --link: #8ec7ff; --line: #444; --strong: #777; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem;
       margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 3rem 0 .5rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
nav ol { columns: 17rem; column-gap: 3rem; }
figcaption p { margin: .5rem 0; }
a { color: var(--link); }
figure { margin: 0; }
img { width: 100%; height: auto; }
figcaption { max-width: 46rem; }
.wide { overflow-x: auto; }
.narrow { display: none; font-size: .875rem; }
@media (max-width: 48rem) { .narrow { display: block; } }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --link: #000; --line: #ccc; --strong: #888; }
  nav, .narrow { display: none; }
  figure, table { break-inside: avoid; }
  h2 { break-after: avoid; }
  table { font-size: .6rem; }
}
table { border-collapse: collapse; margin: 1rem 0; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--line); text-align: right; }
th { font-weight: 600; }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--strong); }
tr > :first-child, .text { text-align: left; }
"""


def as_markdown(pictures: Iterable[tuple[Entry, Picture]]) -> str:
    """Return a page that shows ``<name>.png`` of each picture."""
    parts = [f"# {TITLE}", INTRODUCTION]
    for entry, picture in pictures:
        parts += [
            f"## {_marked(entry.title)}",
            f"![{_marked(picture.alt)}]({entry.name}.png)",
            _marked(picture.caption),
            f"Files: [{entry.name}.png]({entry.name}.png), [{entry.name}.svg]({entry.name}.svg)",
            *(_markdown_table(table) for table in picture.tables),
        ]
    return "\n\n".join(parts) + "\n"


def as_html(pictures: Sequence[tuple[Entry, Picture, bytes]]) -> str:
    """Return a page that holds the pictures, given as PNG, and links to their files."""
    entries = [entry for entry, _, _ in pictures]
    sections = "\n".join(_section(entry, picture, png) for entry, picture, png in pictures)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(TITLE)}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<h1>{escape(TITLE)}</h1>
<p>{escape(INTRODUCTION)}</p>
{EXPLORE + _contents(entries) if len(entries) > 1 else ""}
</header>
<main>
{sections}
</main>
</body>
</html>
"""


def _contents(entries: Sequence[Entry]) -> str:
    items = "\n".join(f'<li><a href="#{entry.name}">{escape(entry.title)}</a></li>' for entry in entries)
    return f'<nav aria-label="Pictures">\n<ol>\n{items}\n</ol>\n</nav>'


def _section(entry: Entry, picture: Picture, png: bytes) -> str:
    data = base64.b64encode(png).decode("ascii")
    tables = "\n".join(_html_table(table) for table in picture.tables)
    return f"""<section id="{entry.name}" aria-labelledby="{entry.name}-title">
<h2 id="{entry.name}-title">{escape(entry.title)}</h2>
<figure>
<a href="{entry.name}.svg"><img src="data:image/png;base64,{data}" alt="{escape(picture.alt)}"></a>
<figcaption>
<p class="narrow">Too small? The picture is a link to one that can be enlarged.</p>
<p>{escape(picture.caption)}</p>
<p>Files: <a href="{entry.name}.svg">{entry.name}.svg</a> for print, <a href="{entry.name}.png">{entry.name}.png</a></p>
</figcaption>
</figure>
{tables}
</section>"""


def _html_table(table: Table) -> str:
    kinds = [' class="text"' if table.is_text(i) else "" for i in range(len(table.columns))]
    head = "".join(
        f'<th scope="col"{kind}>{escape(name)}</th>' for kind, name in zip(kinds, table.columns, strict=True)
    )
    rows = "\n".join(f"<tr>{_cells(row, kinds)}</tr>" for row in table.texts())
    return f"""<p class="narrow">The table below may be wider than the screen: scroll it sideways.</p>
<div class="wide" tabindex="0" role="region" aria-label="{escape(table.title)}">
<table>
<caption>{escape(table.title)}</caption>
<thead><tr>{head}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>"""


def _cells(row: list[str], kinds: list[str]) -> str:
    cells = zip(kinds[1:], row[1:], strict=True)
    return f'<th scope="row">{escape(row[0])}</th>' + "".join(f"<td{kind}>{escape(text)}</td>" for kind, text in cells)


def _markdown_table(table: Table) -> str:
    rule = ["---" if table.is_text(i) else "---:" for i in range(len(table.columns))]
    lines = [table.columns, rule, *table.texts()]
    rows = "\n".join(f"| {' | '.join(_marked(cell, rule=i == 1) for cell in line)} |" for i, line in enumerate(lines))
    return f"{_marked(table.title)}:\n\n{rows}"


def _marked(text: str, *, rule: bool = False) -> str:
    # What Markdown would read as a sign of its own; the numbers stay as they are.
    return text if rule else "".join(f"\\{sign}" if sign in r"\`*_[]<>|" else sign for sign in text)
