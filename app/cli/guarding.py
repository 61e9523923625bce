"""Commands that keep a file safe: check, repair, backup, restore, passphrase."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict

from app.cli import secrets
from app.cli.output import as_json, complain, say
from app.domain.errors import KnownError
from app.domain.model import kinds
from app.domain.text import CONTENT_LANGUAGES
from app.services.checking import missing_translations
from app.services.strength import WORDS, strength
from app.storage import backup, check, cipher, copies, salvage
from app.storage.files import open_file
from app.storage.passphrase import Outcome, set_passphrase
from app.texts import N_, NN_, tr

_SOUND = N_("Command", "The file is sound.")
_INTEGRITY = N_("Command", "Damage: {text}")
_KEYS = NN_("Command", "%n reference leads nowhere.|%n references lead nowhere.", "", 1)
_JOURNAL = NN_("Command", "%n entry of the journal is wrong.|%n entries of the journal are wrong.", "", 1)
_SEARCH = NN_("Command", "%n record is not found as it should be.|%n records are not found as they should be.", "", 1)
_MISSING = NN_("Command", "{kind}, {language}: %n text is missing.|{kind}, {language}: %n texts are missing.", "", 1)
_REBUILT = N_("Command", "The search index was written anew.")
_RECOVERED = NN_("Command", "%n record recovered into {file}.|%n records recovered into {file}.", "", 1)
_LOST = NN_("Command", "{kind}: %n record could not be recovered.|{kind}: %n records could not be recovered.", "", 1)
_EMPTIED = NN_("Command", "%n entry was spoilt and is empty now.|%n entries were spoilt and are empty now.", "", 1)
_COPY = N_("Command", "Copy made and checked: {file}")
_RESTORED = N_("Command", "{file} is as in the backup now.")
_KEPT = N_("Command", "What was there before is kept as {file}.")
_SET = N_("Command", "{file} is protected by the passphrase now. Nobody can open it without, so keep it well.")
_REMOVED = N_("Command", "{file} is not protected by a passphrase any more.")
_COPIES = NN_("Command", "%n backup of it was changed, too.|%n backups of it were changed, too.", "", 1)
_LEFT = N_("Command", "This backup has another passphrase and stays as it is: {file}")


class HasPassphrase(KnownError):
    """Setting where there is one."""

    message = N_("Command", "{file} has a passphrase already. --change gives it another, --remove takes it away.")


class HasNone(KnownError):
    """Changing or removing where there is none."""

    message = N_("Command", "{file} has no passphrase. --set gives it one.")


def check_file(args: argparse.Namespace) -> int:
    """Look for damage and for missing translations. Exit code 1 only for damage that is still there."""
    if args.output:
        return _recover(args)
    db = open_file(args.file, read_only=True)
    try:
        report = check.check(args.file)
        with db.read() as session:
            missing = {language: missing_translations(session, language) for language in CONTENT_LANGUAGES}
    finally:
        db.close()
    repaired = args.repair and report.search > 0 and not report.integrity
    if repaired:
        check.rebuild_index(args.file)
        before, report = report, check.check(args.file)
    if args.json:
        say(as_json({"sound": report.sound, **asdict(report), "missing_translations": missing}))
        return 0 if report.sound else 1
    for line in _findings(before if repaired else report, missing):
        say(line)
    if repaired:
        say(tr(_REBUILT))
    return 0 if report.sound else 1


def _recover(args: argparse.Namespace) -> int:
    outcome = salvage.recover(args.file, args.output)
    if args.json:
        say(as_json(asdict(outcome)))
        return 0
    say(tr(_RECOVERED, outcome.total, file=args.output))
    for kind, number in outcome.lost.items():
        say(tr(_LOST, number, kind=tr(kinds()[kind].title_many)))
    if outcome.emptied:
        say(tr(_EMPTIED, outcome.emptied))
    return 0


def _findings(report: check.Report, missing: dict[str, dict[str, int]]) -> Iterator[str]:
    if report.sound:
        yield tr(_SOUND)
    for text in report.integrity:
        yield tr(_INTEGRITY, text=text)
    for message, number in ((_KEYS, report.foreign_keys), (_JOURNAL, report.journal), (_SEARCH, report.search)):
        if number:
            yield tr(message, number)
    for language, found in missing.items():
        for kind, number in found.items():
            yield tr(_MISSING, number, kind=tr(kinds()[kind].title_many), language=language.upper())


def make_backup(args: argparse.Namespace) -> int:
    """Copy the file while it may be in use, and check the copy; or list the copies there are."""
    if args.list:
        for copy in copies.copies_of(args.file):
            say(f"{copy.at:%Y-%m-%d %H:%M:%S}  {copy.size:>12}  {copy.reason:<16}  {copy.path}")
        return 0
    open_file(args.file, read_only=True).close()  # whether it is one of ours, before anything is written
    made = backup.backup(args.file, args.output) if args.output else backup.backup_beside(args.file, "manual")
    say(tr(_COPY, file=made))
    return 0


def restore(args: argparse.Namespace) -> int:
    """Put a backup in the place of a file; what was there is kept."""
    kept = backup.restore(args.copy, args.file)
    say(tr(_RESTORED, file=args.file))
    if kept is not None:
        say(tr(_KEPT, file=kept))
    return 0


def passphrase(args: argparse.Namespace) -> int:
    """Set, change or remove the passphrase of a file and of its backups."""
    open_file(args.file, read_only=True).close()  # whether it is one of ours and the passphrase fits
    has = cipher.is_encrypted(args.file)
    if args.set and has:
        raise HasPassphrase(file=args.file)
    if not args.set and not has:
        raise HasNone(file=args.file)
    if args.remove:
        outcome = set_passphrase(args.file, "")
        say(tr(_REMOVED, file=args.file))
    else:
        wanted = secrets.new_passphrase()
        outcome = set_passphrase(args.file, wanted)
        say(tr(WORDS[strength(wanted)]))
        say(tr(_SET, file=args.file))
    _tell_copies(outcome)
    return 0


def _tell_copies(outcome: Outcome) -> None:
    if outcome.copies:
        say(tr(_COPIES, outcome.copies))
    for name in outcome.left:
        complain(tr(_LEFT, file=name))
