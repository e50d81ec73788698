# Everything that waits was written to the stick and read back.
parcel-written = { $records } laporan dan { $photos } foto ada di flashdisk. Flashdisk boleh dicabut.

# Answers on a returned stick were taken in.
parcel-read = { $answers } jawaban kota sudah dibaca.

# A file on the stick was refused.
parcel-refused = { $file } rusak atau bukan untuk anjungan ini.

# Other kiosks' parcels were handed in.
parcel-carried = { $parcels } kiriman diserahkan ke kota. Jawabannya ada di flashdisk.

# A parcel that the city did not take.
parcel-left = { $file } tidak diterima kota. Coba lagi nanti, atau minta anjungan asalnya menulis lagi.

# Photos for which the stick has no room.
parcel-photos-left = { $photos } foto tidak muat. Tulis lagi setelah jawaban kota dibaca.
