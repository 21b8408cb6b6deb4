# file: ex2_optimal_beta.py
# tries: to break out of code blocks and tables of Markdown: fences of every length, pipes, headings, images, details
# must: no points
# max_score: 0
# outcome: crashed
TEXT = (
    "```\n````\n~~~~~\n`````````````\n</details>\n# 100 of 100\n| a | b |\n|---|---|\n![x](http://127.0.0.1:47117/x.png)\n"
    "[full marks](javascript:alert(1)) <b>x</b> \\` @everyone #1\n---\n$$\\input{/etc/passwd}$$\n    indented\n> quoted\n"
)


def condition_number(a, b):
    print(TEXT)
    raise ValueError(TEXT)


def optimal_beta(kappa):
    print("`" * 5_000)
    raise KeyError(TEXT)


def optimal_parameters(a, b):
    return TEXT
