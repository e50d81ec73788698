# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser at the city's server in this process."""

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Starlette announces another HTTP library; httpx does its work here
    from starlette.testclient import TestClient

__all__ = ["TestClient"]
