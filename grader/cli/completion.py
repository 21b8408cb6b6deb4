"""``grader completion``: let the shell complete commands and exercises."""

from __future__ import annotations

import os

import click
from click.shell_completion import CompletionItem, ShellComplete, add_completion_class, get_completion_class

from grader.cli import VARIABLE, cli

_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($word, $command, $cursor)
    $env:COMP_WORDS = $command.ToString()
    $env:COMP_WORD = $word
    $env:%(complete_var)s = "powershell_complete"
    %(prog_name)s | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
    Remove-Item Env:COMP_WORDS, Env:COMP_WORD, Env:%(complete_var)s
}
"""


class PowerShellComplete(ShellComplete):
    """Completion in PowerShell, which click itself does not know."""

    name = "powershell"
    source_template = _POWERSHELL

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one at the cursor, and that."""
        words = os.environ.get("COMP_WORDS", "").split()[1:]
        word = os.environ.get("COMP_WORD", "")
        return (words[:-1] if word and words else words), word

    def format_completion(self, item: CompletionItem) -> str:
        """Return one proposal as PowerShell reads it."""
        return str(item.value)


add_completion_class(PowerShellComplete)


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
def completion(shell: str) -> None:
    """Print what lets SHELL complete commands and exercises.

    \b
    eval "$(grader completion bash)"      in ~/.bashrc
    eval "$(grader completion zsh)"       in ~/.zshrc
    grader completion fish | source       in ~/.config/fish/config.fish
    grader completion powershell | Out-String | Invoke-Expression
    """
    found = get_completion_class(shell)
    assert found is not None
    click.echo(found(cli, {}, "grader", VARIABLE).source())
