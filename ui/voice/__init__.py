# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading aloud: what stands on a page, in whole words, by the best voice this machine has."""
