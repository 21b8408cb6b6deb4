"""The gallery: every picture with its caption and the numbers behind it, as one page of Markdown or HTML.

The HTML page holds its pictures inside: it can be moved or sent alone.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from reference.gallery.picture import NamedFormula, Picture, Table
from reference.gallery.registry import Entry
from reference.gallery.texts import bare, marked, typeset
from reference.mathml import mathml

TITLE = "Momentum: pictures and the numbers behind them"
INTRODUCTION = (
    "Made by one command from the reference; every number here was computed when the page was made. A step is "
    "`v[t] = beta v[t-1] + grad(theta[t])`, `theta[t+1] = theta[t] - lr v[t]`, unless a picture says otherwise; L and "
    "mu are the largest and the smallest eigenvalue of the Hessian, lam is any of them, and `kappa = L / mu`."
)
EXPLORE = '<p><a href="explore.html">A page to play with</a>: every setting at hand.</p>\n'
STYLE = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")


def as_markdown(pictures: Iterable[tuple[Entry, Picture]]) -> str:
    """Return a page that shows ``<name>.png`` of each picture."""
    parts = [f"# {TITLE}", marked(INTRODUCTION)]
    for entry, picture in pictures:
        parts += [
            f"## {marked(entry.title)}",
            f"![{marked(picture.alt)}]({entry.name}.png)",
            marked(picture.caption),
            *(
                ["\n".join(f"- `{one.text}`: {marked(one.says)}" for one in picture.formulas)]
                if picture.formulas
                else []
            ),
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
<p>{typeset(INTRODUCTION)}</p>
{EXPLORE + _contents(entries) if len(entries) > 1 else ""}
</header>
<main>
{sections}
</main>
</body>
</html>
"""


def _contents(entries: Sequence[Entry]) -> str:
    items = "\n".join(f'<li><a href="#{entry.name}">{typeset(entry.title)}</a></li>' for entry in entries)
    return f'<nav aria-label="Pictures">\n<ol>\n{items}\n</ol>\n</nav>'


def _section(entry: Entry, picture: Picture, png: bytes) -> str:
    data = base64.b64encode(png).decode("ascii")
    tables = "\n".join(_html_table(table) for table in picture.tables)
    kind = "shaded" if picture.shaded else "lines"
    png_file, svg_file = f"{entry.name}.png", f"{entry.name}.svg"
    return f"""<section id="{entry.name}" aria-labelledby="{entry.name}-title">
<h2 id="{entry.name}-title">{typeset(entry.title)}</h2>
<figure>
<p class="narrow">The picture goes on to the right: scroll it, or touch it to open it alone.</p>
<div class="wide">
<a href="{svg_file}"><img class="{kind}" src="data:image/png;base64,{data}" alt="{escape(picture.alt)}"></a>
</div>
<figcaption>
<p>{typeset(picture.caption)}</p>
{_formulas(picture.formulas)}
<p class="files">Files: <a href="{svg_file}">{svg_file}</a> for print, <a href="{png_file}">{png_file}</a></p>
</figcaption>
</figure>
{tables}
</section>"""


def _formulas(formulas: Sequence[NamedFormula]) -> str:
    rows = "\n".join(f"<dt>{mathml(one.text, block=True)}</dt><dd>{typeset(one.says)}</dd>" for one in formulas)
    return f'<dl class="formulas">\n{rows}\n</dl>' if rows else ""


def _html_table(table: Table) -> str:
    kinds = [' class="text"' if table.is_text(i) else "" for i in range(len(table.columns))]
    # No MathML here: axe-core takes a heading of nothing else for an empty one.
    head = "".join(
        f'<th scope="col"{kind}>{escape(bare(name))}</th>' for kind, name in zip(kinds, table.columns, strict=True)
    )
    rows = "\n".join(f"<tr>{_cells(row, kinds)}</tr>" for row in table.texts())
    title = typeset(table.title)
    return f"""<p class="narrow">The table below may be wider than the screen: scroll it sideways.</p>
<div class="wide" tabindex="0" role="region" aria-label="{escape(bare(table.title))}">
<table>
<caption>{title}</caption>
<thead><tr>{head}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>"""


def _cells(row: list[str], kinds: list[str]) -> str:
    cells = zip(kinds[1:], row[1:], strict=True)
    return f'<th scope="row">{typeset(row[0])}</th>' + "".join(
        f"<td{kind}>{typeset(text)}</td>" for kind, text in cells
    )


def _markdown_table(table: Table) -> str:
    rule = ["---" if table.is_text(i) else "---:" for i in range(len(table.columns))]
    lines = [table.columns, rule, *table.texts()]
    rows = "\n".join(f"| {' | '.join(marked(cell, rule=i == 1) for cell in line)} |" for i, line in enumerate(lines))
    return f"{marked(table.title)}:\n\n{rows}"
