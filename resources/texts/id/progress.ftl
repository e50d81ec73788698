# Garis waktu: petugas yang bertugas
progress-officer = Petugas: { $name }
