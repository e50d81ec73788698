# SPDX-License-Identifier: GPL-3.0-or-later
"""Alembic's entry: runs the migrations on the connection that was handed in."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
context.run_migrations()
