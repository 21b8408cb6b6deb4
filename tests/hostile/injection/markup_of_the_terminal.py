# file: ex2_optimal_beta.py
# tries: to break or to use markup: rich tags and links, emoji codes, format fields, percent signs, templates
# must: no points; the grader shows them as they are and does not fall over them
# max_score: 0
# outcome: crashed
TEXT = (
    "[/] [/bold] [bold green]20 of 20[/bold green] [link=file:///etc/passwd]x[/link] :thumbs_up: [@click=app.quit]q[/]"
    " {0.__class__.__mro__} {score} %s %n %(key)s ${jndi:ldap://127.0.0.1:47117/x} $HOME {{ 7*7 }} {% for x in y %}"
    " <%= 1 %> \\[x] [[ATTACHMENT|/etc/passwd]]"
)


def condition_number(a, b):
    print(TEXT)
    raise ValueError(TEXT)


def optimal_beta(kappa):
    raise type(TEXT, (Exception,), {})("[/]")


def optimal_parameters(a, b):
    raise KeyError("[/]" * 500 + "[")
