# SPDX-License-Identifier: GPL-3.0-or-later
# Opening check: parts of a kiosk, what was found, what staff should do. The city reads the facts too.

# How a part is: good.
health-level-good = Good
# How a part is: watch.
health-level-watch = Watch
# How a part is: bad.
health-level-bad = Out of order
# How a part is: unused.
health-level-unused = Not used
# How a part is: running.
health-level-running = Checking
# How a part is: asked.
health-level-asked = Waiting for you

# Part: printer.
health-printer = Receipt printer
# Found of it: good.
health-printer-good = The test line came out.
# Found of it: none.
health-printer-none = No printer is set up.
# What to do then.
health-printer-none-do = Residents photograph the screen. Set up a printer if there is one.
# Found of it: off.
health-printer-off = Switched off, or its cable is loose.
# What to do then.
health-printer-off-do = Switch it on, then check again.
# Found of it: paper.
health-printer-paper = Out of paper, or jammed.
# What to do then.
health-printer-paper-do = Put paper in, then check again.
# Found of it: failed.
health-printer-failed = The test line did not come out.
# What to do then.
health-printer-failed-do = Switch it off and on, then check again.
# Found of it: late.
health-printer-late = Does not answer.
# What to do then.
health-printer-late-do = Look at its cable, then check again.

# Part: disk.
health-disk = Room on the disk
# Found of it: good.
health-disk-good = { NUMBER($number) } MB free.
# Found of it: narrow.
health-disk-narrow = Only { NUMBER($number) } MB left.
# What to do then.
health-disk-narrow-do = Send what waits. Tell the city's operator.
# Found of it: low.
health-disk-low = Only { NUMBER($number) } MB left. Nothing new is taken.
# What to do then.
health-disk-low-do = Send by stick, then call the city's operator.
# Found of it: late.
health-disk-late = Does not answer.
# What to do then.
health-disk-late-do = Restart the kiosk. Still the same? Call the city's operator.

# Part: store.
health-store = The kiosk's records
# Found of it: good.
health-store-good = Sound.
# Found of it: damaged.
health-store-damaged = Was damaged; the old file is set aside.
# What to do then.
health-store-damaged-do = Call the city's operator. Do not delete the file.
# Found of it: late.
health-store-late = Does not answer.
# What to do then.
health-store-late-do = Restart the kiosk. Still the same? Call the city's operator.

# Part: clock.
health-clock = Clock
# Found of it: good.
health-clock-good = Right within { NUMBER($number) } seconds.
# Found of it: off.
health-clock-off = The machine's clock is { NUMBER($number) } minutes off.
# What to do then.
health-clock-off-do = The kiosk goes by the city's time. Set the machine's clock when you can.
# Found of it: unknown.
health-clock-unknown = The city's time is not known.
# What to do then.
health-clock-unknown-do = Receipts say approximate. Connect to the internet for a moment.
# Found of it: late.
health-clock-late = Does not answer.
# What to do then.
health-clock-late-do = Restart the kiosk.

# Part: backlog.
health-backlog = Not sent yet
# Found of it: good.
health-backlog-good = Everything was sent.
# Found of it: waiting.
health-backlog-waiting = { NUMBER($number) } waiting, all of them new.
# Found of it: old.
health-backlog-old = The oldest has waited { NUMBER($number) } days.
# What to do then.
health-backlog-old-do = Look at the internet, or take them along by stick.
# Found of it: conflict.
health-backlog-conflict = { NUMBER($number) } need a decision of the city's operator.
# What to do then.
health-backlog-conflict-do = Open the list of what waits, then call the city's operator.
# Found of it: late.
health-backlog-late = Does not answer.
# What to do then.
health-backlog-late-do = Restart the kiosk.

# Part: answer.
health-answer = Answer of the city
# Found of it: good.
health-answer-good = The city answered lately.
# Found of it: never.
health-answer-never = The city has never answered.
# What to do then.
health-answer-never-do = Look at the internet. Reports are safe here.
# Found of it: long.
health-answer-long = The city has not answered for { NUMBER($number) } days.
# What to do then.
health-answer-long-do = Look at the internet, or take them along by stick.
# Found of it: revoked.
health-answer-revoked = The city has shut this kiosk out.
# What to do then.
health-answer-revoked-do = Call the city's operator before you open.
# Found of it: unknown-kiosk.
health-answer-unknown-kiosk = The city does not know this kiosk.
# What to do then.
health-answer-unknown-kiosk-do = Enrol this kiosk again.
# Found of it: late.
health-answer-late = Does not answer.
# What to do then.
health-answer-late-do = Restart the kiosk.

# Part: pack.
health-pack = The city's content
# Found of it: good.
health-pack-good = Sound.
# Found of it: trouble.
health-pack-trouble = New content is broken; the old one is used.
# What to do then.
health-pack-trouble-do = Tell the city's operator.
# Found of it: late.
health-pack-late = Does not answer.
# What to do then.
health-pack-late-do = Restart the kiosk.

# Part: battery.
health-battery = Power
# Found of it: good.
health-battery-good = Battery { NUMBER($number) } percent.
# Found of it: charging.
health-battery-charging = Battery { NUMBER($number) } percent, charging.
# Found of it: low.
health-battery-low = Battery at { NUMBER($number) } percent.
# What to do then.
health-battery-low-do = Connect the charger now.
# Found of it: none.
health-battery-none = Mains, no battery.
# Found of it: late.
health-battery-late = Does not answer.
# What to do then.
health-battery-late-do = Restart the kiosk.

# Part: camera.
health-camera = Camera
# Found of it: good.
health-camera-good = Present.
# Found of it: none.
health-camera-none = Not found.
# What to do then.
health-camera-none-do = Residents report without photos. Connect the camera if there is one.
# Found of it: late.
health-camera-late = Does not answer.
# What to do then.
health-camera-late-do = Look at the camera's cable.

# Part: scanner.
health-scanner = Scanner
# Found of it: good.
health-scanner-good = The test code was read.
# Found of it: failed.
health-scanner-failed = The test code was not read.
# What to do then.
health-scanner-failed-do = Residents type the number. Look at the scanner's cable.
# Found of it: skipped.
health-scanner-skipped = Not checked.

# Part: touch.
health-touch = Touch screen
# Found of it: good.
health-touch-good = All four corners answer.
# Found of it: failed.
health-touch-failed = A corner does not answer.
# What to do then.
health-touch-failed-do = Clean the screen. Still the same? Call the technician.
# Found of it: skipped.
health-touch-skipped = Not checked.

# Part: sound.
health-sound = Sound
# Found of it: good.
health-sound-good = Heard.
# Found of it: failed.
health-sound-failed = Not heard.
# What to do then.
health-sound-failed-do = The listen key is hidden. Look at the speaker.
# Found of it: none.
health-sound-none = There is no speaker.
# Found of it: skipped.
health-sound-skipped = Not checked.
