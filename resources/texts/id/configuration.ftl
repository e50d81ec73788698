# Kata-kata perintah yang mengubah apa yang dipegang anjungan: alamat, setelan, paket, kunci.

# Terminal of the server: the new address was published. addresses: a list of addresses.
configuration-moved = Anjungan memakai alamat ini, berurutan: { $addresses }

# Terminal of the server: a setting for all kiosks. name: its key; value: a number.
configuration-set = Semua anjungan memakai { $name } = { $value } sejak dinyalakan lagi.

# Terminal of the server: a pack was published.
configuration-pack-published = Paket versi { $version } ({ $kilobytes } KB) diumumkan, berlaku mulai { $day }.

# An address that cannot be one.
central-address-wrong = Alamat { $url } tidak dapat dipakai. Tulis seperti https://anjungan.kota.go.id

# A setting that kiosks do not have.
central-setting-unknown = Setelan itu tidak ada. Yang ada: { $known }

# A setting out of its range.
central-setting-range = { $name } boleh { $least } sampai { $most } detik.

# The pack in the folder is another city's.
central-pack-other = Paket itu milik { $name }, bukan { $ours }.

# The pack has file names that cannot travel.
central-pack-names = Paket tidak dapat dikirim: { $reason }

# Terminal of the server: a new sealing key is in use.
configuration-sealing-rotated = Isian warga sekarang dikunci dengan kunci baru. Kunci lama tetap disimpan. Buat cadangan (backup) sekarang juga: cadangan lama tidak memuat kunci ini. Sidik kunci: { $fingerprint }

# Terminal of the server: step 1 of changing the signing key.
configuration-signing-introduced = Kunci tanda tangan baru diumumkan ke anjungan. Buat cadangan (backup) sekarang juga: cadangan lama tidak memuat kunci ini. Jalankan perintah ini lagi besok.

# Terminal of the server: step 2.
configuration-signing-switched = Kunci baru sekarang menandatangani. Kunci lama masih dipercaya. Jalankan perintah ini lagi besok.

# Terminal of the server: step 3.
configuration-signing-retired = Kunci lama tidak dipercaya lagi. Pergantian kunci selesai.

# Terminal of the server: some kiosks have not yet heard of the change. kiosks: a list of ids.
configuration-not-yet-told = Belum semua anjungan tahu: { $kiosks }. Tunggu, atau pakai --force bila mereka akan didaftarkan ulang.

# Terminal of the server: records of a revoked kiosk were accepted; count: how many.
configuration-revoked-accepted = { $count } catatan dari anjungan yang dicabut diterima untuk dibuka.

# Devices page of the server, under the QR code of an enrolment code.
central-code-scan = Atau pindai kode ini dengan pemindai anjungan.

# Read out for whoever cannot see the QR code.
central-code-picture = Kode QR pendaftaran

# Terminal of the kiosk: its key was changed.
trust-key-changed = Kunci anjungan ini sudah diganti. Sidik kunci: { $fingerprint }

# Terminal of the kiosk: the pack before the newest counts again.
trust-pack-back = Paket terbaru ditarik. Paket sebelumnya berlaku sejak dinyalakan lagi.

# Terminal of the kiosk: there is no pack to take back.
trust-pack-none = Anjungan ini memakai paket bawaan program.

# Enrolment: the server is not the one whose key the QR code names.
error-enrol-city-title = Ini bukan tempat kota Anda.

# What staff must do.
error-enrol-city-advice = Petugas, jangan lanjutkan. Minta kode QR baru kepada pengelola kota.
