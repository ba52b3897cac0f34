import re
import shlex

import click
import pytest

from readinglist.cli import EXIT_CODES, program

CONTEXT = click.Context(program, info_name="readinglist")
COMMANDS = program.list_commands(CONTEXT)


def command_of(name):
    return program.get_command(CONTEXT, name)


def examples_of(name):
    return [
        shlex.split(line, comments=True)
        for line in re.findall(r"^(?:Example: | *)(readinglist .*)$", command_of(name).epilog, re.MULTILINE)
    ]


def options_of(name):
    listed = (option for option in command_of(name).params if isinstance(option, click.Option))
    return {"-h", "--help"}.union(*((*option.opts, *option.secondary_opts) for option in listed))


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_has_an_example_of_it(name):
    assert [words[:2] for words in examples_of(name)][:1] == [["readinglist", name]]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_options_of_an_example_exist(name):
    used = {
        word.partition("=")[0] for words in examples_of(name) for word in words if re.match(r"--?\w", word)
    }
    assert used <= options_of(name)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_ends_with_the_exit_codes_said_once(name):
    assert command_of(name).epilog.count(EXIT_CODES) == 1
    assert command_of(name).epilog.endswith(EXIT_CODES)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_option_says_what_it_is_for(name):
    options = (option for option in command_of(name).params if isinstance(option, click.Option))
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_in_one_line_what_it_does(name):
    assert not command_of(name).get_short_help_str(limit=200).endswith("...")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_told_in_a_line_that_is_not_cut(name):
    assert len(command_of(name).get_short_help_str(limit=1000)) <= 60
