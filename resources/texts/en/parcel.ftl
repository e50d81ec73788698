# Everything that waits was written to the stick and read back.
parcel-written = { $records } reports and { $photos } photos are on the stick. You may pull it out.

# Answers on a returned stick were taken in.
parcel-read = { $answers } answers of the city were taken in.

# A file on the stick was refused.
parcel-refused = { $file } is damaged or not for this kiosk.

# Other kiosks' parcels were handed in.
parcel-carried = { $parcels } parcels were handed to the city. Their answers are on the stick.

# A parcel that the city did not take.
parcel-left = { $file } was not taken by the city. Try again later, or ask its kiosk to write it again.

# Photos for which the stick has no room.
parcel-photos-left = There was no room for { $photos } photos. Write again once the city's answer has been read.
