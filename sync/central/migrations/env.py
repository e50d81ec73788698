# SPDX-License-Identifier: GPL-3.0-or-later
"""Alembic runs here, on the connection it is handed: migrations belong to the start of the server."""

from alembic import context

from sync.central.models import Table

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Table.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    version_table="central_version",
)
with context.begin_transaction():
    context.run_migrations()
