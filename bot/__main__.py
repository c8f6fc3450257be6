"""The command line: what runs the bot, what its host asks for, and a deal in a pipe."""

import argparse
import asyncio
import getpass
import logging
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from uuid import UUID

from bot import wording
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.clocks import clock_in
from bot.playbook_files import read_playbook
from bot.settings import Settings, SettingsError, read_settings
from bot.suggest import suggested
from coaching.errors import CoachingError

#: Commands that run for long: what they hear and say is logged, without words.
_SERVED = frozenset({"slack", "teams", "serve"})

#: What whoever runs the bot asks for; the bot itself does not run meanwhile, on a database that is a file.
_HOSTING = frozenset({"doctor", "rotate-keys", "erase", "export"})


def main() -> None:
    """Run one command; a fault that its user can mend is one sentence and exit code 2."""
    arguments = _parser().parse_args()
    logging.basicConfig(
        level=logging.DEBUG if arguments.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    logging.getLogger("foothold").setLevel(logging.INFO if arguments.command in _SERVED else logging.WARNING)
    try:
        sys.exit(_run(arguments))
    except KeyboardInterrupt:
        sys.exit(0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="foothold", description=wording.HELP_INTRO)
    parser.add_argument("--verbose", action="store_true", help="log everything, also of libraries")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("local", help="the coach on a page of its own, on this machine")
    commands.add_parser("terminal", help="the same in this terminal")
    commands.add_parser("slack", help="the coach in a Slack workspace")
    commands.add_parser("teams", help="the coach in Microsoft Teams")
    commands.add_parser("serve", help="the coach in Slack and Teams, whichever are configured")
    commands.add_parser("new-key", help="print a new key to what is told in private: FOOTHOLD_KEYS=…")
    _add_package(commands.add_parser("teams-package", help="write the app package for Microsoft Teams"))
    _add_hosting(commands.add_parser)
    commands.add_parser("dead", help="list what could not be said and is not tried again by itself")
    retry = commands.add_parser("retry", help="let what could not be said be said after all")
    retry.add_argument("which", metavar="ID|all", help="an id that `foothold dead` lists, or all of them")
    suggest = commands.add_parser("suggest", help="read a deal and print three wins, without a database")
    suggest.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    return parser


def _add_hosting(add: Callable[..., argparse.ArgumentParser]) -> None:
    add("doctor", help="look whether all is set up well, and say what to do")
    add("rotate-keys", help="seal all that is private with the first of FOOTHOLD_KEYS")
    erase = add("erase", help="erase a deal, a person or a workspace for good")
    export = add("export", help="write a deal, a person's deals or a workspace as files")
    for one in (erase, export):
        one.add_argument("--workspace", required=True, metavar="ID", help="such as slack:T0123")
        which = one.add_mutually_exclusive_group()
        which.add_argument("--deal", type=UUID, metavar="ID", help="this deal alone")
        which.add_argument("--person", default="", metavar="ID", help="this person alone")
    erase.add_argument("--yes", action="store_true", help="it cannot be taken back")
    erase.add_argument("--by", default="", metavar="NAME", help="who does it, for the record")
    export.add_argument("-o", "--output", default="foothold-export", metavar="FOLDER")


def _add_package(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--app-id", required=True, metavar="ID", help="the bot's application id in Entra")
    parser.add_argument("--site", default="", metavar="URL", help="where your people find out about it")
    parser.add_argument(
        "--listening", action="store_true", help="ask to read also the messages that do not mention it"
    )
    parser.add_argument("-o", "--output", default="foothold-teams.zip", metavar="FILE")


def _run(arguments: argparse.Namespace) -> int:  # noqa: PLR0911 - one line a command
    if arguments.command == "new-key":
        return _new_key()
    if arguments.command == "teams-package":
        return _teams_package(arguments)
    try:
        settings = read_settings()
        if arguments.command == "suggest":
            return _suggest(arguments.file, settings)
        if arguments.command in _HOSTING:
            return _host(arguments, settings)
        if arguments.command in {"dead", "retry"}:
            return _dead_letters(arguments, settings)
        return _serve(arguments.command, settings)
    except (SettingsError, CoachingError, OSError) as wrong:
        # A CoachingError here is a playbook that cannot be read: its message names file and key.
        return _fail(str(wrong))


def _suggest(file: str, settings: Settings) -> int:
    cards = Cards(playbook=read_playbook())
    try:
        text = (sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()).decode()
        answer = suggested(
            text,
            cards=cards,
            calendar=HolidayCalendar(),
            now=clock_in(settings.test_clock_file)(),
            zone=settings.zone,
        )
    except CoachingError as reason:
        return _fail(wording.refusal(reason))
    except UnicodeDecodeError:
        return _fail(wording.NOT_A_TEXT)
    sys.stdout.write(f"{answer}\n")
    return 0


def _new_key() -> int:
    from bot import app  # noqa: PLC0415 - likewise as below

    _say(app.line_with_new_key())
    return 0


def _dead_letters(arguments: argparse.Namespace, settings: Settings) -> int:
    from bot import app  # noqa: PLC0415 - likewise as below

    if arguments.command == "dead":
        asyncio.run(app.list_dead_letters(settings, _say))
        return 0
    try:
        which = None if arguments.which == "all" else UUID(arguments.which)
    except ValueError:
        return _fail(wording.NO_ID)
    return 0 if asyncio.run(app.say_after_all(settings, which, _say)) else 2


def _teams_package(arguments: argparse.Namespace) -> int:
    from bot.teams import package  # noqa: PLC0415 - likewise as below

    app = package.AppPackage(
        app_id=arguments.app_id,
        version=version("foothold"),
        site=arguments.site or package.EXAMPLE_SITE,
        listening=arguments.listening,
    )
    try:
        Path(arguments.output).write_bytes(app.zipped())
    except (package.PackageRefused, OSError) as wrong:
        return _fail(str(wrong))
    _say(wording.package_written(arguments.output, listening=arguments.listening))
    if not arguments.site:
        _say(wording.SITE_IS_AN_EXAMPLE)
    return 0


def _host(arguments: argparse.Namespace, settings: Settings) -> int:
    from bot import app  # noqa: PLC0415 - likewise as below

    match arguments.command:
        case "doctor":
            well, lines = asyncio.run(app.doctor(settings))
            _say(lines)
            return 0 if well else 1
        case "rotate-keys":
            _say(asyncio.run(app.rotate_keys(settings)))
            return 0
        case _:
            what = app.Subject(workspace=arguments.workspace, deal=arguments.deal, person=arguments.person)
    if arguments.command == "export":
        _say(asyncio.run(app.export(settings, what, Path(arguments.output))))
        return 0
    if not arguments.yes:
        return _fail(wording.SURE_TO_ERASE)
    _say(asyncio.run(app.erase(settings, what, arguments.by or getpass.getuser())))
    return 0


def _serve(command: str, settings: Settings) -> int:
    # Imported here so that `suggest`, --help and a wrong setting do not wait for a database and a server.
    from bot import app  # noqa: PLC0415

    match command:
        case "local":
            asyncio.run(app.run_local(settings, _say))
        case "terminal":
            asyncio.run(app.run_terminal(settings))
        case "teams":
            asyncio.run(app.run_teams(settings, _say))
        case "serve":
            asyncio.run(app.run_configured(settings, _say))
        case _:
            asyncio.run(app.run_slack(settings, _say))
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _fail(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 2


if __name__ == "__main__":
    main()
