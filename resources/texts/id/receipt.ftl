# SPDX-License-Identifier: GPL-3.0-or-later

# Judul struk bila petugas penerima sudah tercatat (UU 25/2009 Pasal 44 ayat 2). $kind: jenis formulirnya.
receipt-title = { $kind ->
    [request] TANDA TERIMA PERMOHONAN
    [information] TANDA BUKTI PERMINTAAN INFORMASI
    [proposal] TANDA TERIMA USULAN
    [question] TANDA TERIMA PERTANYAAN
    [suggestion] TANDA TERIMA KRITIK DAN SARAN
   *[complaint] TANDA TERIMA LAPORAN
}

# Judul struk bila belum ada petugas penerima.
receipt-title-provisional = TANDA TERIMA SEMENTARA

# Baris kedua kepala struk. $name: nama kelurahan.
receipt-kelurahan = Kelurahan { $name }

# Baris ketiga kepala struk. $name: nama anjungan, misalnya KMJ-01.
receipt-kiosk = Anjungan { $name }

# Waktu penerimaan: Senin, 23-11-2026, 09.44 WIB.
receipt-time = { $day }, { $date }, { $clock } { $zone }

# Di bawah waktu, bila jam anjungan belum pernah dicocokkan.
receipt-approximate = Waktu ini perkiraan.

# Di bawah waktu, pada cetak ulang tanpa kode akses dan tanpa isi laporan.
receipt-short = Cetak ulang singkat

# Label di atas nomor laporan. $kind: jenis formulirnya.
receipt-number = { $kind ->
    [request] NOMOR PERMOHONAN
    [information] NOMOR PENDAFTARAN
    [proposal] NOMOR USULAN
    [question] NOMOR PERTANYAAN
    [suggestion] NOMOR SARAN
   *[complaint] NOMOR LAPORAN
}

# Label baris topik pada cetak ulang singkat.
receipt-topic = MASALAH

# Baris terakhir cerita yang terlalu panjang untuk struk.
receipt-rest = … (lengkap di sistem)

# Pelapor yang minta namanya dirahasiakan. $name: nama dengan bintang.
receipt-hidden-name = { $name }, nama dirahasiakan

# Pelapor yang minta namanya dirahasiakan, tanpa nama.
receipt-hidden = Nama dirahasiakan

# Pelapor yang tidak menyebut nama.
receipt-no-name = Tanpa nama

# Label di atas kode akses.
receipt-access = KODE AKSES

# Di bawah kode akses, di samping kotak QR.
receipt-scan = Foto kotak ini dengan HP untuk cek jawaban.

# Label di atas tanggal jawaban.
receipt-due = DIJAWAB PALING LAMBAT

# Label di atas garis tanda tangan.
receipt-officer = Petugas penerima

# Pengganti nama petugas pada tanda terima sementara.
receipt-no-officer = Belum ada petugas penerima. Minta petugas mengesahkan.

# Di bawah garis tanda tangan pada tanda terima sementara.
receipt-signature = Nama dan tanda tangan petugas

# Kaki struk, kalimat pertama.
receipt-free = GRATIS, tanpa biaya apa pun.

# Kaki struk, kalimat kedua.
receipt-fades = Tinta kertas ini bisa pudar. Foto struk ini, simpan baik-baik.

# Kaki cetak ulang singkat.
receipt-lost-code = Kode akses hanya ada di struk pertama. Hilang? Tanya petugas.
