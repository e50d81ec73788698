# SPDX-License-Identifier: GPL-3.0-or-later
# Filing a report: from the story to the receipt.

# Beside the paper on the first step. $kind: kind of form.
complaint-paper-intro = { $kind ->
    [request] This is your request. It grows with each of your answers.
    [information] This is your request for information. It grows with each answer.
    [proposal] This is your proposal. It grows with each of your answers.
    [survey] This is your rating. There is no name in it.
    [question] This is your question. It grows with each of your answers.
    [suggestion] This is your suggestion. It grows with each of your answers.
   *[complaint] This is your report. It grows with each of your answers.
}
# Second line of the growing paper's head. $kind: kind of form.
complaint-paper-title = { $kind ->
    [request] Receipt of a service request
    [information] Receipt of an information request
    [report] Receipt of a neighbourhood report
    [proposal] Receipt of a resident's proposal
    [survey] Rating of a service, without a name
    [question] Receipt of a question
    [suggestion] Receipt of criticism and suggestions
   *[complaint] Receipt of a resident's report
}
# Day, time and zone in the paper's head.
complaint-paper-time = { $day } · { $clock } { $zone }

# Letters that may still be written.
complaint-letters-left = { NUMBER($count) } letters left

# Topic choice: a resident need not know.
complaint-topic-unknown = I do not know, choose for me
# Key to all topics.
complaint-topic-others = Other choices
# Key back to the guesses from the story.
complaint-topic-guesses = Choices from your story

# Label of the list of kecamatan.
complaint-kecamatan = Kecamatan
# Label of the list of kelurahan.
complaint-kelurahan = Kelurahan
# List of kelurahan, nothing chosen yet.
complaint-kelurahan-choose = Choose a kelurahan
# Label of the landmark field.
complaint-landmark = Landmark (may stay empty)

# Page title: something like it was reported by others.
complaint-similar-title = Is it this matter?
# Below that title.
complaint-similar-help = Other residents have reported it. If it is the same, join them.
# One report. $topic: its topic, $date: when it was first reported.
complaint-similar-detail = { $topic }, reported { $date }
# Key: join the report.
complaint-similar-join = Join
# When Join is pressed before one is chosen.
complaint-similar-choose = Choose one, or press Mine is another matter.
# Key: it is another matter.
complaint-similar-other = Mine is another matter
# Assurance below the list.
complaint-similar-privacy = You get a number of your own. Other residents do not see your name.

# Camera key.
complaint-photo-take = Take a photo
# When the kiosk has no camera.
complaint-photo-no-camera = This kiosk has no camera. Go on without a photo.
# Name of the camera's picture, for screen readers.
complaint-photo-view = Camera picture
# Name of a photo, for screen readers.
complaint-photo-number = Photo { NUMBER($number) }
# Key below a photo.
complaint-photo-remove = Remove photo { NUMBER($number) }
# Before there is a photo.
complaint-photo-empty = No photo yet

# Primary key of the check page. $kind: kind of form.
complaint-send = { $kind ->
    [request] Send the request
    [information] Send the request
    [proposal] Send the proposal
    [survey] Send the rating
    [question] Send the question
    [suggestion] Send the suggestion
   *[complaint] Send the report
}
# While it is being stored.
complaint-sending = Storing
# Check page, while the network is away. $kind: kind of form.
complaint-offline = { $kind ->
    [request] The internet is away. No harm: your request is kept safe here and sent later.
    [information] The internet is away. No harm: your request is kept safe here and sent later.
    [proposal] The internet is away. No harm: your proposal is kept safe here and sent later.
    [survey] The internet is away. No harm: your rating is kept safe here and sent later.
    [question] The internet is away. No harm: your question is kept safe here and sent later.
    [suggestion] The internet is away. No harm: your suggestion is kept safe here and sent later.
   *[complaint] The internet is away. No harm: your report is kept safe here and sent later.
}

# Emergency page, title.
complaint-danger-title = Is this an emergency?
# Emergency page. $number: the emergency number.
complaint-danger-call = Call { $number } now.
# Emergency page, explanation. $kind: kind of form.
complaint-danger-detail = { $kind ->
    [question] This kiosk is not an emergency service. Nobody comes because of this question.
   *[complaint] This kiosk is not an emergency service. Nobody comes because of this report.
}
# Emergency page, without a phone.
complaint-danger-staff = No phone? Ask the staff at the counter for help.
# Emergency page, primary key. $kind: kind of form.
complaint-danger-go-on = { $kind ->
    [question] Go on asking
   *[complaint] Go on reporting
}

# Done page, title. $kind: kind of form.
complaint-done-title = { $kind ->
    [request] We have received your request.
    [information] We have received your request.
    [proposal] We have received your proposal.
    [question] We have received your question.
    [suggestion] We have received your suggestion.
    [survey] Thank you for your rating.
   *[complaint] We have received your report.
}
# On paper, before the receiving officer's name.
complaint-done-officer = Received by { $name }
# On paper, when the kiosk's clock was never set by the city.
complaint-done-approximate = This time is approximate.
# Beside the paper: printing.
complaint-printing-title = Printing the receipt
# Below it.
complaint-printing-detail = Take it below the screen.
# Beside the paper: printed.
complaint-printed-title = The receipt is printed
# Below it.
complaint-printed-detail = Take it below the screen.
# Beside the paper: no printer.
complaint-no-printer-title = Take a photo of this
# Below it.
complaint-no-printer-detail = This kiosk does not print receipts.
# Beside the paper: access code.
complaint-key-title = Keep the access code
# Below it.
complaint-key-detail = It is the key to your answer.
# Beside the paper: how to check.
complaint-any-time-title = Check any time
# Below it.
complaint-any-time-detail = Here, by phone, or ask the staff.
# Time left of the done page.
complaint-closes = This screen closes in { NUMBER($seconds) } seconds to keep your data safe. Touch the screen for more time.
# Key to print once more.
complaint-print-again = Print again

# Service page of a form: the search box.
complaint-service-search = Find a service
# Above the list, when nothing fits.
complaint-service-closest = Closest to your words
# Above the list of services.
complaint-service-all = All services
# The chosen service, above the list. $name: name of the service.
complaint-service-chosen = Chosen: { $name }
# A field that may stay empty. $label: name of the field.
complaint-optional = { $label } (may stay empty)
# Counter of a number field. $filled: digits so far, $length: as it should be.
complaint-digits = { NUMBER($filled) } of { NUMBER($length) } digits

# Thank-you page after a rating: explanation.
complaint-thanks-detail = The rating has no name. There is no receipt and nothing to keep.
# Thank-you page: what the rating is for.
complaint-thanks-use = The kelurahan uses it to make its service better.
# Thank-you page: ratings are counted together.
complaint-thanks-counted = Your rating is counted together with those of others.
