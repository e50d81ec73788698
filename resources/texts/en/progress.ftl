# Timeline: first step, when the receipt was made
progress-received-here = Received at the kiosk
# Timeline: officer on duty
progress-officer = Officer: { $name }
# Timeline: the city's server has the record
progress-sent = Has reached the city
# Timeline and badge: still stored at the kiosk
progress-waiting = Waiting for the network
# Explanation below "Waiting for the network"
progress-waiting-detail = Kept safe at this kiosk. It is sent by itself later.
# Timeline: the city holds other content under this number
progress-needs-officer = An officer is checking
# Explanation below "An officer is checking"
progress-needs-officer-detail = Your report is safe. An officer is matching its number.
