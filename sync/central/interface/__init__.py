# SPDX-License-Identifier: GPL-3.0-or-later
"""What machines are told of this server: OpenAPI 3.1 at /openapi.json."""
