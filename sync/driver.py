# SPDX-License-Identifier: GPL-3.0-or-later
"""Straight to the database's driver, for statements that take less time than the layer above it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError


@contextmanager
def driver_cursor(connection: Connection) -> Iterator[Any]:
    """The driver's own cursor in this transaction; what it raises is told as everywhere else. Raises DBAPIError."""
    dialect = connection.dialect
    errors = dialect.loaded_dbapi.Error
    try:
        yield connection.connection.cursor()
    except errors as error:
        raise DBAPIError.instance("", None, error, errors, hide_parameters=True, dialect=dialect) from error
