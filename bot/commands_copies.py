"""`backup` and `restore`."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot import backup as schedule
from bot import restoring
from bot.command import Json, counting, end, load_settings, run
from bot.running import no_database, open_as_it_is, utc_now
from bot.settings import Settings
from care.audit import Act, Actor, Entry
from storage import backup as copying
from storage import gravestones, versions
from storage.backup_file import Backup, NotABackup
from storage.database import DatabaseUnavailable, file_of
from storage.gravestones import Stone

_NOT_IN_IT = "Keep the master keys, too, and somewhere else: the file opens only with them."


def backup(
    file: Annotated[
        Path | None, typer.Argument(help="A new file; one that is there is never overwritten.")
    ] = None,
    *,
    forget: Annotated[
        list[Path] | None,
        typer.Option(
            "--forget",
            help="Instead: make this backup (or each in this folder) forget who was erased since.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Copy the whole database into one file, also while the bot runs.

    It is one SQLite file, whatever the database is, and one moment of it: nobody waits meanwhile.
    It is read again before it gets its name. It opens only with the master keys, which are not in
    it. Exit code 1 when there is no backup afterwards.
    """
    settings = load_settings()
    if (file is None) == (not forget):
        end(2, "Name the file to be made, or --forget with the one that is there.")
    if file is None:
        _forget(settings, forget or (), as_json=as_json)
        return
    with counting("Copying") as progress:
        try:
            made = copying.make(
                settings.database_url.get_secret_value(), file, now=utc_now(), progress=progress
            )
        except copying.AlreadyThere:
            end(1, f"{file} is there already, and stays as it is. Give another name.")
        except DatabaseUnavailable as error:
            end(1, no_database(error))
        except NotABackup as error:
            end(1, f"No backup was made: {error}.")
        except OSError as error:
            end(1, f"{file} cannot be written: {error.strerror}.")
    run(_write_down(settings, made.version))
    _say_made(made, as_json=as_json)


async def _write_down(settings: Settings, version: str) -> None:
    """Into the trail, where the tables know one."""
    if version != versions.newest():
        return
    entry = Entry(at=utc_now(), act=Act.BACKED_UP, actor=Actor.OPERATOR)
    async with open_as_it_is(settings) as storage:
        await storage.transact(lambda tx: tx.write_down(entry))


def _say_made(made: Backup, *, as_json: bool) -> None:
    if as_json:
        typer.echo(
            json.dumps(
                {
                    "file": str(made.file),
                    "made_at": made.made_at.isoformat(),
                    "bytes": made.size,
                    "version": made.version,
                    "rows": made.rows,
                }
            )
        )
        return
    rows = sum(made.rows.values())
    typer.echo(f"{made.file}: {made.size:,} bytes, {rows:,} rows, whole. {_NOT_IN_IT}")


def _forget(settings: Settings, those: Sequence[Path], *, as_json: bool) -> None:
    known = run(_known_stones(settings))
    files: list[Path] = []
    for one in those:
        files += schedule.files(one) if one.is_dir() else [one]
        beside = one if one.is_dir() else one.absolute().parent
        known += gravestones.stones_in(beside / schedule.ERASED)
    gone, trouble = schedule.forget(files, known)
    if as_json:
        typer.echo(json.dumps({"files": len(files), "keys_destroyed": gone, "unread": trouble}))
    else:
        typer.echo(f"{len(files)} files, {gone} keys destroyed in them.")
    if trouble:
        end(1, f"{trouble} of the files cannot be read, and were left as they are.")


async def _known_stones(settings: Settings) -> list[Stone]:
    file = file_of(settings.database_url.get_secret_value())
    if file is not None and not file.exists():
        return []  # the database is lost; what stands beside the backups is not
    async with open_as_it_is(settings) as storage:
        return await storage.read(gravestones.stones_since, since=None)


def restore(
    file: Annotated[Path, typer.Argument(help="A backup, of this program or an older one.")],
    *,
    replace: Annotated[
        bool,
        typer.Option("--replace", help="Although people are in the database; they are kept first."),
    ] = False,
    as_json: Json = False,
) -> None:
    """Put a backup in the place of the database. The bot must not be running.

    The file is read first, all of it, and must open with the master keys that are here. Whoever
    was erased since the backup stays erased, whoever said stop has said so, and a check-in that
    may have gone out is not sent again. Works from SQLite to PostgreSQL and back. Exit code 1 when
    it was not restored; then everything is as it was.
    """
    settings = load_settings()
    with counting("Putting it in place") as progress:
        done = run(
            restoring.restore(
                settings,
                file,
                replace=replace,
                now=utc_now(),
                tell=(lambda line: None) if as_json else typer.echo,
                progress=progress,
            )
        )
    if as_json:
        typer.echo(json.dumps(_as_json(done)))
    else:
        typer.echo("\n".join(_lines(done)))


def _as_json(done: restoring.Restored) -> dict[str, object]:
    caught = done.caught
    return {
        "made_at": done.made_at.isoformat(),
        "rows": done.rows,
        "erased_again": {"people": caught.erased.persons, "letters": caught.erased.letters},
        "stopped_again": caught.stopped,
        "messages_in_doubt": caught.in_doubt,
        "checkins_skipped": caught.skipped,
        "trail_whole": done.trail_whole,
        "trail_carried_over": caught.trail,
        "kept": None if done.kept is None else str(done.kept),
    }


def _lines(done: restoring.Restored) -> list[str]:
    caught = done.caught
    again, doubt = caught.erased, (caught.in_doubt, caught.skipped)
    lines = [
        f"Restored as of {_moment(done.made_at)}: {sum(done.rows.values()):,} rows.",
        f"Erased again, as they were since: {again.persons} people and {again.letters} letters.",
        f"Stopped again, as they said since: {caught.stopped}.",
        f"May have gone out since: {doubt[0]} messages. Skipped for that: {doubt[1]} notes.",
        "What was written or chosen after the backup is not in it.",
    ]
    if not done.trail_whole:
        lines.append("The trail in the backup is broken: /audit says where.")
    if done.kept is not None:
        lines.append(f"What was there before is kept as {done.kept}. Delete it when all is well.")
    return lines


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
