# SPDX-License-Identifier: GPL-3.0-or-later
"""One file for each thing a person can do; one transaction each."""
