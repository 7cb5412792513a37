"""Who may use the embedded PostgreSQL: its roles, its access files, and the system user that owns its data.

A process gets a session only where the kernel says that it is the user who started the server, or root (`peer`). The
server's sessions have the role `outlay`, which owns the ledger and is no superuser (docs/decisions/0071-…md).
"""

import os
import pwd
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, LiteralString

from core.errors import Problem

ADMIN: Final = "outlay_admin"
"""The superuser."""
USER: Final = "outlay"
"""The role of server and commands: it owns the database and everything in it."""
DATABASE: Final = "outlay"
CLUSTER_ROLE: Final = "outlay_app"
"""The role of a cluster's services on a local PostgreSQL (`cluster/postgres.py`)."""

HBA: Final = "pg_hba.conf"
_HBA_TEXT: Final = """\
# Outlay writes this file, and replaces every change to it, when PostgreSQL starts.
# A process gets a session only as one of the system users in pg_ident.conf.
local all all peer map=outlay
"""
_PASSED_ON: Final = ("PATH", "HOME", "USER", "LANG", "LANGUAGE", "TZ", "TMPDIR", "LD_LIBRARY_PATH")

TAKE_OVER: Final[LiteralString] = f"""
DO $$
DECLARE
    object record;
BEGIN
    -- Until version 0.1 the superuser had the name of today's ordinary role.
    IF EXISTS (SELECT FROM pg_roles WHERE oid = 10 AND rolname = '{USER}') THEN
        CREATE ROLE outlay_renames SUPERUSER;
        SET SESSION AUTHORIZATION outlay_renames;  -- a session cannot rename its own role
        ALTER ROLE {USER} RENAME TO {ADMIN};
        SET SESSION AUTHORIZATION {ADMIN};
        DROP ROLE outlay_renames;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{USER}') THEN
        CREATE ROLE {USER};
    END IF;
    ALTER ROLE {USER} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
    ALTER DATABASE {DATABASE} OWNER TO {USER};
    -- REASSIGN OWNED refuses the first superuser, who owns the system's objects, too.
    FOR object IN
        WITH space AS (
            SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
        ), apart AS (  -- what goes with its table or stays with its extension
            SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
            UNION ALL
            SELECT classid, objid FROM pg_depend JOIN pg_class ON pg_class.oid = objid
            WHERE classid = 'pg_class'::regclass AND relkind = 'S' AND deptype IN ('a', 'i')
        ), found (class, id, space, owner, kind, name) AS (
            SELECT 'pg_class'::regclass, oid, relnamespace, relowner,
                CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
                    WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END,
                oid::regclass::text
            FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
            UNION ALL
            SELECT 'pg_proc'::regclass, oid, pronamespace, proowner, 'ROUTINE', oid::regprocedure::text FROM pg_proc
            UNION ALL
            SELECT 'pg_type'::regclass, oid, typnamespace, typowner, 'TYPE', oid::regtype::text FROM pg_type
            WHERE typtype IN ('d', 'e', 'r')
                OR (SELECT relkind FROM pg_class WHERE pg_class.oid = typrelid) = 'c'
            UNION ALL
            SELECT 'pg_statistic_ext'::regclass, oid, stxnamespace, stxowner, 'STATISTICS',
                format('%s.%I', stxnamespace::regnamespace, stxname)
            FROM pg_statistic_ext
        )
        SELECT 'SCHEMA' AS kind, quote_ident(nspname) AS name
        FROM pg_namespace WHERE oid IN (SELECT oid FROM space) AND nspowner = 10
        UNION ALL
        SELECT kind, name FROM found
        WHERE space IN (SELECT oid FROM space) AND owner = 10
            AND NOT EXISTS (SELECT FROM apart WHERE classid = class AND objid = id)
    LOOP
        EXECUTE format('ALTER %s %s OWNER TO {USER}', object.kind, object.name);
    END LOOP;
END $$;

"""
"""One transaction, which may run again: the roles, and the ownership of the database and of all that is in it."""


class EmbeddedPostgresError(Problem):
    code, title = "embedded_postgres", "The embedded PostgreSQL does not run"


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """What PostgreSQL gets of this process's environment: nothing that could be a secret."""
    return {name: value for name, value in own.items() if name in _PASSED_ON or name.startswith("LC_")}


def server_user(named: str | None, cluster: Path) -> tuple[int, int]:
    """The uid and gid that PostgreSQL runs as: ours, or as root, whom PostgreSQL refuses, another one's.

    That is the user `named`; else the owner of the data that is there; else `outlay` or `postgres`, where the system
    has one. Never `nobody`, whom any process may be.

    Raises:
        EmbeddedPostgresError: there is no such user; names `OUTLAY_DATABASE_USER`.
    """
    if os.geteuid() != 0:
        return os.geteuid(), os.getegid()
    if named is not None:
        user = _usable(named)
        if user is None:
            raise EmbeddedPostgresError(
                f"OUTLAY_DATABASE_USER is not usable: {named} is no user of this system, or is root or nobody, "
                "and PostgreSQL needs one of its own."
            )
        return user.pw_uid, user.pw_gid
    for name in (_owner(cluster), "outlay", "postgres"):
        if name is not None and (user := _usable(name)) is not None:
            return user.pw_uid, user.pw_gid
    raise EmbeddedPostgresError(
        "PostgreSQL does not run as root, and there is no user outlay or postgres; set OUTLAY_DATABASE_USER to a user "
        "that nothing else runs as (`useradd --system outlay` makes one), or start Outlay as an ordinary user."
    )


def _usable(name: str) -> pwd.struct_passwd | None:
    try:
        user = pwd.getpwnam(name)
    except KeyError:
        return None
    return None if user.pw_uid == 0 or user.pw_name == "nobody" else user


def _owner(path: Path) -> str | None:
    try:
        return pwd.getpwuid(path.lstat().st_uid).pw_name
    except (OSError, KeyError):
        return None


def give_tree(top: Path, uid: int, gid: int) -> None:
    """Gives a folder of another user and all that is in it to `uid`, for root. `top` comes last: it says "all done".

    The former owner may change the tree meanwhile, so nothing is followed: no symbolic link, and no file that has
    another name elsewhere.
    """
    if top.lstat().st_uid == uid:
        return
    for _, folders, files, inside in os.fwalk(top):
        for name in (*folders, *files):
            _give(name, inside, uid, gid)
    os.chown(top, uid, gid, follow_symlinks=False)


def _give(name: str, inside: int, uid: int, gid: int) -> None:
    if stat.S_ISLNK(os.stat(name, dir_fd=inside, follow_symlinks=False).st_mode):
        return
    opened = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=inside)
    try:
        found = os.fstat(opened)
        if stat.S_ISDIR(found.st_mode) or (stat.S_ISREG(found.st_mode) and found.st_nlink == 1):
            os.fchown(opened, uid, gid)
    finally:
        os.close(opened)


def is_taken_over(cluster: Path) -> bool:
    """Whether `TAKE_OVER` ran here: `pg_hba.conf` is written after it."""
    try:
        return (cluster / HBA).read_text() == _HBA_TEXT
    except (OSError, UnicodeDecodeError):
        return False


def write_hba(cluster: Path, uid: int, gid: int) -> None:
    _replace(cluster / HBA, _HBA_TEXT, uid, gid)


def write_ident(cluster: Path, uid: int, gid: int) -> None:
    """Names the system users that get a session: who starts the server, and root, who may be anybody."""
    text = _ident({_name(os.geteuid()), _name(0)})
    path = cluster / "pg_ident.conf"
    if not path.exists() or path.read_text(errors="replace") != text:
        _replace(path, text, uid, gid)


def _ident(names: Iterable[str]) -> str:
    rows = [f'outlay "{name}" {role}\n' for name in sorted(names) for role in (USER, ADMIN, CLUSTER_ROLE)]
    return (
        "# Outlay writes this file when PostgreSQL starts: system users, and the roles that they may have.\n"
        + "".join(rows)
    )


def _name(uid: int) -> str:
    try:
        name = pwd.getpwuid(uid).pw_name
    except KeyError:
        name = ""
    if not name or '"' in name or name.startswith("/"):  # a leading slash begins a regular expression
        raise EmbeddedPostgresError(f"The user {uid} has no usable name on this system, and PostgreSQL needs one.")
    return name


def _replace(path: Path, text: str, uid: int, gid: int) -> None:
    """Writes a file of the server's user, whole or not at all, and follows no link that lies there."""
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        if os.geteuid() == 0:
            os.fchown(file.fileno(), uid, gid)
        os.fsync(file.fileno())
    unfinished.rename(path)
