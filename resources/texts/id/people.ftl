# Pengguna meja kerja: peran, langkah kedua, sesi masuk, catatan akses.

# Peran: petugas kelurahan.
central-role-kelurahan = Petugas kelurahan

# Peran: petugas lapangan dinas.
central-role-lapangan = Petugas lapangan

# Peran: atasan dinas, yang menyetujui jawaban.
central-role-atasan = Atasan dinas

# Peran: pimpinan kota, hanya angka.
central-role-pimpinan = Pimpinan kota

# Peran: inspektorat.
central-role-inspektorat = Inspektorat

# Galat: petugas kelurahan tanpa kelurahan, atau peran lain dengan kelurahan.
people-kelurahan-needed = Petugas kelurahan perlu satu kelurahan. Peran lain tanpa kelurahan.

# Isian kelurahan pengguna.
people-kelurahan-label = Kelurahan, untuk petugas kelurahan

# Pilihan kosong.
people-no-kelurahan = Tidak ada
