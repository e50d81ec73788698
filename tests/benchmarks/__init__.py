# SPDX-License-Identifier: GPL-3.0-or-later
"""Benchmarks: figures as ratios measured side by side in one run. Run: python -m tests.benchmarks.NAME"""
