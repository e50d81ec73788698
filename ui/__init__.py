# SPDX-License-Identifier: GPL-3.0-or-later
"""What people see and touch. The only Qt."""
