# SPDX-License-Identifier: GPL-3.0-or-later
"""Open311 GeoReport v2: other programs read the city's cases and bring their own (wiki.open311.org/GeoReport_v2)."""
