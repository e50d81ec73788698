# Words of the commands that change what kiosks hold: addresses, settings, pack, keys.

# Terminal of the server: the new address was published. addresses: a list of addresses.
configuration-moved = Kiosks use these addresses, in this order: { $addresses }

# Terminal of the server: a setting for all kiosks. name: its key; value: a number.
configuration-set = All kiosks use { $name } = { $value } from their next start.

# Terminal of the server: a pack was published.
configuration-pack-published = Pack version { $version } ({ $kilobytes } KB) is offered, valid from { $day }.

# An address that cannot be one.
central-address-wrong = The address { $url } cannot be used. Write it like https://kiosks.city.example

# A setting that kiosks do not have.
central-setting-unknown = There is no such setting. There are: { $known }

# A setting out of its range.
central-setting-range = { $name } may be { $least } to { $most } seconds.

# The pack in the folder is another city's.
central-pack-other = That pack is { $name }'s, not { $ours }'s.

# The pack has file names that cannot travel.
central-pack-names = The pack cannot be sent: { $reason }

# Terminal of the server: a new sealing key is in use.
configuration-sealing-rotated = What residents file is now sealed to a new key. The old one is kept. Make a backup now: no older one holds this key. Fingerprint: { $fingerprint }

# Terminal of the server: step 1 of changing the signing key.
configuration-signing-introduced = The new signing key is announced to the kiosks. Make a backup now: no older one holds this key. Run this command again tomorrow.

# Terminal of the server: step 2.
configuration-signing-switched = The new key signs now. The old one is still believed. Run this command again tomorrow.

# Terminal of the server: step 3.
configuration-signing-retired = The old key is not believed any more. The change is complete.

# Terminal of the server: some kiosks have not yet heard of the change. kiosks: a list of ids.
configuration-not-yet-told = Not all kiosks know yet: { $kiosks }. Wait, or use --force if they will be enrolled again.

# Terminal of the server: records of a revoked kiosk were accepted; count: how many.
configuration-revoked-accepted = { $count } records of the revoked kiosk are accepted to be opened.

# Devices page of the server, under the QR code of an enrolment code.
central-code-scan = Or scan this code with the kiosk's scanner.

# Read out for whoever cannot see the QR code.
central-code-picture = QR code for enrolment

# Terminal of the kiosk: its key was changed.
trust-key-changed = The key of this kiosk was changed. Fingerprint: { $fingerprint }

# Terminal of the kiosk: the pack before the newest counts again.
trust-pack-back = The newest pack was taken back. The one before counts from the next start.

# Terminal of the kiosk: there is no pack to take back.
trust-pack-none = This kiosk uses the pack that came with the program.

# Enrolment: the server is not the one whose key the QR code names.
error-enrol-city-title = This is not the city's server.

# What staff must do.
error-enrol-city-advice = Do not go on. Ask the administrator for a new QR code.
