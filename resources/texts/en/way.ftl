# SPDX-License-Identifier: GPL-3.0-or-later
# The way to the city is disturbed, for staff: why, and what to do.

# No network.
way-network = The internet is down. Check the cable or the wifi.
# What answers is not the city: a wifi sign-in page.
way-portal = The wifi here asks to sign in first. Call whoever looks after it.
# The city shut this kiosk out.
way-revoked = This kiosk's permit was withdrawn. Call the city's support.
# The city does not know this kiosk.
way-unknown-kiosk = The city does not know this kiosk. Enrol it again.
# The city refuses for another reason.
way-server-refused = The city refuses what is sent from here. Call the city's support.
