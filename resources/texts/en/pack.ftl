# SPDX-License-Identifier: GPL-3.0-or-later
# Messages for the author of a city pack: -message names the fault, -repair the cure.
# $key: name of the key or column. $value: what is written. $hint: a guess, a whole sentence or empty.

# The word that was probably meant. $word: that word.
pack-hint = Perhaps "{ $word }" is meant.

# A required key is missing.
pack-missing-key-message = "{ $key }" is missing.

# How to repair it.
pack-missing-key-repair = Add a line "{ $key }" in this part.

# An unknown key, mostly a typing mistake.
pack-unknown-key-message = "{ $key }" is not known.

# How to repair it.
pack-unknown-key-repair = { $hint }Correct the name, or delete the line.

# Should be text between quotation marks.
pack-not-text-message = "{ $key }" is not text.

# How to repair it.
pack-not-text-repair = Write it between quotation marks, like { $key } = "text".

# Empty text.
pack-empty-message = "{ $key }" is empty.

# How to repair it.
pack-empty-repair = Fill it with text between quotation marks.

# Should be a whole number. $least: the smallest number.
pack-not-number-message = "{ $key }" is not a whole number that can be used.

# How to repair it.
pack-not-number-repair = Write a number without quotation marks, at least { $least }.

# Should be yes or no.
pack-not-flag-message = "{ $key }" is neither yes nor no.

# How to repair it.
pack-not-flag-repair = In a .toml file write true or false. In a .csv file write ya or tidak.

# The date cannot be read or is not in the calendar.
pack-not-date-message = "{ $value }" in "{ $key }" is no date.

# How to repair it.
pack-not-date-repair = Write year-month-day, like 2026-11-23.

# Should be a list.
pack-not-list-message = "{ $key }" is not a list of texts.

# How to repair it.
pack-not-list-repair = Write it like { $key } = ["one", "two"].

# A word outside the list. $choices: words that can be used.
pack-not-known-word-message = "{ $value }" cannot be used for "{ $key }".

# How to repair it.
pack-not-known-word-repair = { $hint }Choose one of: { $choices }.

# A colour that is written wrongly.
pack-not-colour-message = "{ $value }" in "{ $key }" is no colour.

# How to repair it.
pack-not-colour-repair = Write a hash and six digits or letters A to F, like "#0B3E49".

# Text in this colour is hard to read. $other: the other colour, $ratio: the contrast.
pack-low-contrast-message = Text in "{ $key }" with { $other } is hard to read (contrast { $ratio }).

# How to repair it.
pack-low-contrast-repair = Make the dark one darker or the light one lighter, up to a contrast of 7.

# A code is used twice.
pack-double-code-message = "{ $value }" is already used above.

# How to repair it.
pack-double-code-repair = Give another "{ $key }", or delete one of them.

# A deadline that tenggat.toml does not have.
pack-unknown-deadline-message = The deadline "{ $value }" is not in tenggat.toml.

# How to repair it.
pack-unknown-deadline-repair = { $hint }Use a code that is there, or add the deadline.

# A topic that topik.toml does not have.
pack-unknown-topic-message = The topic "{ $value }" is not in topik.toml.

# How to repair it.
pack-unknown-topic-repair = { $hint }Use a code that is there, or add the topic.

# An agency that instansi.csv does not have.
pack-unknown-agency-message = The agency "{ $value }" is not in instansi.csv.

# How to repair it.
pack-unknown-agency-repair = { $hint }Use a code that is there, or add the agency.

# A repeated part is missing or has a wrong form.
pack-not-tables-message = The part [[{ $key }]] is empty or has a wrong form.

# How to repair it.
pack-not-tables-repair = Write [[{ $key }]] on its own line, and its content below.

# Should be a single part.
pack-not-table-message = "{ $key }" has a wrong form.

# How to repair it.
pack-not-table-repair = Write it between braces, like { $key } = {"{"} pertanyaan = "nama", jawaban = ["ya"] {"}"}.

# A TOML file that cannot be read.
pack-broken-toml-message = This file cannot be read from this line on.

# How to repair it.
pack-broken-toml-repair = Check quotation marks, brackets and equal signs. Each key only once.

# Columns of a CSV file. $found: columns now, $columns: as they should be.
pack-wrong-columns-message = The headings of the columns do not fit: { $found }.

# How to repair it.
pack-wrong-columns-repair = The first line must be exactly { $columns } with commas, not semicolons.

# A quotation mark without its pair.
pack-broken-csv-message = A quotation mark in this row has no pair.

# How to repair it.
pack-broken-csv-repair = Add or delete a quotation mark, so that they come in pairs.

# Cells of a CSV row. $found: cells now, $expected: as it should be.
pack-wrong-width-message = This row has { $found } cells, it should have { $expected }.

# How to repair it.
pack-wrong-width-repair = Add or delete commas. Put a cell that holds a comma between quotation marks.

# A required file is missing.
pack-missing-file-message = This file is missing.

# How to repair it.
pack-missing-file-repair = Make the file. A finished city pack shows how.

# A file in another encoding.
pack-not-utf8-message = The letters of this file cannot be read.

# How to repair it.
pack-not-utf8-repair = Save the file again as UTF-8.

# An unknown file, mostly a wrong name.
pack-unknown-file-message = This file or folder is not known.

# How to repair it.
pack-unknown-file-repair = { $hint }Correct the name, or take it out of the pack. Notes may end in .md.

# The folder of the pack does not exist.
pack-no-folder-message = This pack folder does not exist.

# How to repair it.
pack-no-folder-repair = Check the name of the folder.

# The topic "I do not know" is missing.
pack-no-unsure-topic-message = The topic { $value } (not known) is missing.

# How to repair it.
pack-no-unsure-topic-repair = Add the topic { $value }. No resident has to choose.

# Two routes for one topic.
pack-double-route-message = The topic "{ $value }" already has a route above.

# How to repair it.
pack-double-route-repair = Join both into one route.

# Changes of agencies and routes: ends-before.
pack-ends-before-message = Its last day is before its first.

# How to repair it.
pack-ends-before-repair = Correct the two days.

# Changes of agencies and routes: route-ended.
pack-route-ended-message = The route "{ $value }" ended on { $day }, and none follows.

# How to repair it.
pack-route-ended-repair = Add the route in force after that day.

# Changes of agencies and routes: route-overlap.
pack-route-overlap-message = The next route begins on { $day }: some days have two.

# How to repair it.
pack-route-overlap-repair = End this route the day before.

# Changes of agencies and routes: route-gap.
pack-route-gap-message = From { $first } to { $last } there is no route.

# How to repair it.
pack-route-gap-repair = Leave no day between them, or remove `sampai`.

# Changes of agencies and routes: route-to-former.
pack-route-to-former-message = The agency "{ $value }" is no more; reports go to "{ $successor }".

# How to repair it.
pack-route-to-former-repair = Add a new route to its successor.

# Changes of agencies and routes: no-successor.
pack-no-successor-message = The agency ends on { $day } without a successor: nobody would hold its reports.

# How to repair it.
pack-no-successor-repair = Name its successor in digantikan_oleh.

# Changes of agencies and routes: successor-when.
pack-successor-when-message = A successor is named, but no last day.

# How to repair it.
pack-successor-when-repair = Fill in berlaku_sampai.

# Changes of agencies and routes: successor-circle.
pack-successor-circle-message = The successor "{ $value }" leads back to this agency.

# How to repair it.
pack-successor-circle-repair = Break the circle: one agency has to stay.

# Changes of agencies and routes: agency-gap.
pack-agency-gap-message = Its successor "{ $value }" begins only on { $day }.

# How to repair it.
pack-agency-gap-repair = Leave no day between them.

# A route without an agency.
pack-no-agency-message = The route "{ $value }" leads to no agency.

# How to repair it.
pack-no-agency-repair = Write at least one code of instansi.csv.

# A topic without a route.
pack-no-route-message = The topic "{ $value }" has no route, so nobody answers.

# How to repair it.
pack-no-route-repair = Add a [[rute]] with topik = "{ $value }" to rute.toml.

# The emergency number is no number.
pack-not-emergency-number-message = "{ $value }" is no emergency number.

# How to repair it.
pack-not-emergency-number-repair = Write its digits only, like "112".

# The NIK region is wrong.
pack-not-nik-region-message = "{ $value }" is no NIK region.

# How to repair it.
pack-not-nik-region-repair = Write six digits without points, like 327501.

# The code of the city is wrong.
pack-bad-city-code-message = "{ $value }" is no code of a city.

# How to repair it.
pack-bad-city-code-repair = Write the ministry's code with a point, like "32.75".

# The beginning of report numbers is wrong.
pack-bad-prefix-message = Report numbers cannot begin with "{ $value }".

# How to repair it.
pack-bad-prefix-repair = Write exactly three capital letters, without I and O.

# The time zone is unknown.
pack-unknown-zone-message = The time zone "{ $value }" is not known.

# How to repair it.
pack-unknown-zone-repair = Use "Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar" or "Asia/Jayapura".

# The label of the zone does not fit. $zone: the time zone.
pack-zone-mismatch-message = The label { $value } does not fit the time zone { $zone }.

# How to repair it.
pack-zone-mismatch-repair = WIB for Jakarta and Pontianak, WITA for Makassar, WIT for Jayapura.

# A list of areas without a kelurahan.
pack-no-kelurahan-message = There is no kelurahan in this list.

# How to repair it.
pack-no-kelurahan-repair = Add kelurahan with code, name and kecamatan.

# The code of an area has a wrong form.
pack-bad-area-code-message = "{ $value }" is no code of an area.

# How to repair it.
pack-bad-area-code-repair = A kecamatan is written like 32.75.04, a kelurahan like 32.75.04.1002.

# An area of another city. $city: code of the city.
pack-foreign-area-message = The area "{ $value }" does not belong to the city { $city }.

# How to repair it.
pack-foreign-area-repair = Codes of areas must begin with { $city }. Check the code in kota.toml too.

# The parent of a kecamatan is not this city. $city: code of the city.
pack-foreign-parent-message = The parent of this kecamatan is "{ $value }", not the city { $city }.

# How to repair it.
pack-foreign-parent-repair = Write { $city } in the column induk.

# The parent of a kelurahan does not exist.
pack-unknown-parent-message = The kecamatan "{ $value }" is not in the list.

# How to repair it.
pack-unknown-parent-repair = Correct the column induk, or add the kecamatan.

# The postcode is wrong.
pack-bad-postcode-message = "{ $value }" is no postcode.

# How to repair it.
pack-bad-postcode-repair = Write five digits, or leave it empty.

# A step without a page.
pack-empty-step-message = The step "{ $value }" has no page.

# How to repair it.
pack-empty-step-repair = Give the step a page, or delete it from the list of steps.

# A page names a step that does not exist.
pack-unknown-step-message = The step "{ $value }" is not in the list of steps.

# How to repair it.
pack-unknown-step-repair = { $hint }Use a name of the list of steps above.

# A page without a question.
pack-page-asks-nothing-message = This page asks nothing.

# How to repair it.
pack-page-asks-nothing-repair = Add [[halaman.pertanyaan]] below it, or delete the page.

# The lower limit is above the upper one. $least and $most: both.
pack-min-over-max-message = The least { $least } is above the most { $most }.

# How to repair it.
pack-min-over-max-repair = Lower paling_sedikit, or raise paling_banyak.

# A condition on a question that was not asked yet.
pack-condition-question-message = This condition names "{ $value }", which has not been asked before.

# How to repair it.
pack-condition-question-repair = { $hint }Name a question that stands above this part.

# A condition on an answer that cannot be given. $choices: possible answers.
pack-condition-answer-message = The answer "{ $value }" cannot be given.

# How to repair it.
pack-condition-answer-repair = Choose from: { $choices }.

# A sentence is too long. $start: its beginning, $words: its words, $most: at most.
pack-long-sentence-message = The sentence "{ $start } …" is too long: { $words } words.

# How to repair it.
pack-long-sentence-repair = Break it into short sentences of at most { $most } words.

# The map cannot be read.
pack-bad-map-message = This map cannot be read.

# How to repair it.
pack-bad-map-repair = Save it again as GeoJSON: each area has a "kode" and a closed line.

# The map draws an area that the list does not have.
pack-map-stranger-message = The map draws "{ $value }", which is not in wilayah.csv.

# How to repair it.
pack-map-stranger-repair = Correct the code in the map, or add the area.

# The map lacks a kelurahan.
pack-map-gap-message = The map does not draw the kelurahan { $value }.

# How to repair it.
pack-map-gap-repair = Add its line, or delete the map. Residents can choose without a map.

# Names and texts between braces.
pack-not-pairs-message = "{ $key }" holds no names with answers.

# How to repair it.
pack-not-pairs-repair = Write it like { $key } = {"{"} topik = "JALAN" {"}"}.

# Should be a number, decimals allowed.
pack-not-amount-message = "{ $value }" in "{ $key }" is no number.

# How to repair it.
pack-not-amount-repair = Write the number only, without thousands. Decimals after a point, like 12.5.

# A wrong file ending. $ending: the right one.
pack-wrong-ending-message = This file is not read in this folder.

# How to repair it.
pack-wrong-ending-repair = Give it a name that ends in { $ending }, or move it. Notes may end in .md.

# A dictionary outside of its language folder.
pack-loose-dictionary-message = This file is in no language folder.

# How to repair it.
pack-loose-dictionary-repair = Move it to the folder of its language, like bahasa/en.

# A language the program does not speak. $choices: those it speaks.
pack-unknown-language-message = The program does not speak "{ $value }" yet.

# How to repair it.
pack-unknown-language-repair = { $hint }Name the folder as one of these: { $choices }.

# One text with two translations.
pack-two-translations-message = This text has two different translations.

# How to repair it.
pack-two-translations-repair = Delete one of the rows.

# A translation of a text the pack does not have.
pack-stale-translation-message = The pack has no text "{ $value }".

# How to repair it.
pack-stale-translation-repair = { $hint }Copy the new text into the column asal, then check its translation.

# A form that does not exist.
pack-unknown-form-message = The form "{ $value }" is not in the folder formulir.

# How to repair it.
pack-unknown-form-repair = { $hint }Use the id of a form that is there.

# A service that does not exist.
pack-unknown-service-message = The service "{ $value }" is not in the folder layanan.

# How to repair it.
pack-unknown-service-repair = { $hint }Use a code that is there, or add the service.

# An article that does not exist.
pack-unknown-article-message = The article "{ $value }" is not in the folder artikel.

# How to repair it.
pack-unknown-article-repair = { $hint }Use a code that is there, or add the article.

# A group that does not exist.
pack-unknown-group-message = The group "{ $value }" is not in the list of groups.

# How to repair it.
pack-unknown-group-repair = { $hint }Use a code that is there, or add the group.

# A picture that does not exist.
pack-unknown-icon-message = There is no picture "{ $value }".

# How to repair it.
pack-unknown-icon-repair = { $hint }Use the name of a picture in resources/icons, without .svg.

# A kelurahan this city does not have.
pack-unknown-kelurahan-message = The kelurahan "{ $value }" is not in wilayah.csv.

# How to repair it.
pack-unknown-kelurahan-repair = { $hint }Use a code of wilayah.csv, or leave it empty.

# A target that cannot be read. $choices: possible forms.
pack-bad-target-message = The target "{ $value }" is not known.

# How to repair it.
pack-bad-target-repair = { $hint }Write one of these: { $choices }.

# Preset answers for something that is no form.
pack-answers-without-form-message = Only a form can begin with answers.

# How to repair it.
pack-answers-without-form-repair = Delete "{ $key }", or lead to a form.

# A preset answer to a question the form does not ask.
pack-preset-question-message = The form does not ask "{ $value }".

# How to repair it.
pack-preset-question-repair = { $hint }Use the id of a question of that form.

# A preset answer that cannot be chosen.
pack-preset-answer-message = The form does not offer the answer "{ $value }".

# How to repair it.
pack-preset-answer-repair = { $hint }Use an answer that the form offers.

# A service without one of its six parts.
pack-service-lacks-message = This service does not tell "{ $key }" yet.

# How to repair it.
pack-service-lacks-repair = Fill in "{ $key }". Needed: syarat, langkah, waktu, biaya, produk, topik_aduan.

# Levying named a crime where the service is not free.
pack-levy-not-free-message = This service is not free, so levying is no crime.

# How to repair it.
pack-levy-not-free-repair = Write gratis = true, or delete pungutan_pidana.

# A request without a deadline.
pack-request-without-deadline-message = Requests for this service have no deadline.

# How to repair it.
pack-request-without-deadline-repair = Add "tenggat" with a code of tenggat.toml.

# File name and code differ. $expected: the right name.
pack-file-is-not-code-message = The name of this file is not the code "{ $value }".

# How to repair it.
pack-file-is-not-code-repair = Rename the file to { $expected }, or correct the code.

# An approval without its date.
pack-approval-undated-message = This approval has no date.

# How to repair it.
pack-approval-undated-repair = Add "tanggal", like tanggal = 2026-11-23.

# A date of approval without who approved.
pack-approval-unnamed-message = There is a date, but nobody who approved.

# How to repair it.
pack-approval-unnamed-repair = Add "disahkan_oleh", or delete "tanggal".

# Valid until a day before the approval.
pack-approval-backwards-message = It is valid until a day before its approval.

# How to repair it.
pack-approval-backwards-repair = Correct "berlaku_sampai" or "tanggal".

# The approval ran out.
pack-approval-ran-out-message = It was valid until { $value }.

# How to repair it.
pack-approval-ran-out-repair = Check it again, then renew "berlaku_sampai".

# A day that is still to come.
pack-future-day-message = The day { $value } in "{ $key }" is still to come.

# How to repair it.
pack-future-day-repair = Write the day on which it was really checked or approved.

# Too many long sentences let through. $count: how many, $most: at most.
pack-many-law-sentences-message = Sentences of the law are used { $count } times, at most { $most }.

# How to repair it.
pack-many-law-sentences-repair = Write short sentences, then delete "{ $key }".

# An article without content.
pack-article-empty-message = This article has no content yet.

# How to repair it.
pack-article-empty-repair = Add a [[bagian]] with jenis and teks.

# A table without rows.
pack-rows-missing-message = This part has no "baris" and no "berkas".

# How to repair it.
pack-rows-missing-repair = Write baris = [{"{"} label = "Buka", nilai = "08.00" {"}"}], or name a file.

# A data file name that cannot be used.
pack-bad-data-name-message = The file name "{ $value }" cannot be used.

# How to repair it.
pack-bad-data-name-repair = Put the file in the folder data, like "data/hotspot.csv".

# A data file that does not exist.
pack-no-data-file-message = There is no file "{ $value }".

# How to repair it.
pack-no-data-file-repair = { $hint }Make the file in the folder data, or correct its name.

# A data file without rows.
pack-empty-data-message = Not one row could be read in "{ $value }".

# How to repair it.
pack-empty-data-repair = Fill in that file, or delete this part.

# Too many groups. $count: how many, $most: at most.
pack-many-groups-message = There are { $count } groups, the screen holds { $most }.

# How to repair it.
pack-many-groups-repair = Join groups that are alike.

# Too many articles in a group. $count: how many, $most: at most.
pack-full-group-message = The group "{ $value }" holds { $count } articles, at most { $most }.

# How to repair it.
pack-full-group-repair = Move articles to another group, or join some.

# An article nobody can open.
pack-unreachable-message = Nothing leads residents to the article "{ $value }".

# How to repair it.
pack-unreachable-repair = Fill in "kelompok", or make a button to artikel:{ $value }.

# An article of another city in a group.
pack-elsewhere-in-group-message = An article of another city belongs to no group.

# How to repair it.
pack-elsewhere-in-group-repair = Leave "kelompok" empty. It is shown on the comparison page.

# An article of another city without its name.
pack-elsewhere-no-city-message = This article of another city does not name it.

# How to repair it.
pack-elsewhere-no-city-repair = Add "kota", like kota = "Kota Anu".

# The name of a city on an article of this one.
pack-city-not-elsewhere-message = Only an article of another city names a "kota".

# How to repair it.
pack-city-not-elsewhere-repair = Delete "kota", or write jenis = "kota_lain".

# A route for a topic and a form.
pack-route-names-both-message = This route names a topic and a form.

# How to repair it.
pack-route-names-both-repair = Make two routes: one for the topic, one for the form.

# A route not yet in force. $day: the day it begins.
pack-route-not-begun-message = The route "{ $value }" begins only on { $day }.

# How to repair it.
pack-route-not-begun-repair = Add the route that is in force until then.

# A form without a route.
pack-no-form-route-message = The form "{ $value }" has no route, so nobody answers.

# How to repair it.
pack-no-form-route-repair = Add a [[rute]] with formulir = "{ $value }" to rute.toml.

# A question about services in a pack without services.
pack-no-services-message = This pack has no services to choose from.

# How to repair it.
pack-no-services-repair = Add files to the folder layanan, or delete this question.

# Requirements asked before the service.
pack-requirements-first-message = The requirements are asked before the service.

# How to repair it.
pack-requirements-first-repair = Put a question of the kind layanan above this one.

# Wrong options of a rating. $choices: the right values.
pack-rating-values-message = The options of a rating must be { $choices }, in order.

# How to repair it.
pack-rating-values-repair = Write four options, the lowest first: { $choices }.

# Summary of a good pack. $city: name of the city, $version: version.
pack-good-title = The pack { $city } (version { $version }) is good and ready.

# What the pack holds, in numbers.
pack-good-areas = { $kecamatan } kecamatan, { $kelurahan } kelurahan

# Number of topics and agencies.
pack-good-topics = { $topics } topics, answered by { $agencies } agencies

# Number of forms, slides, deadlines.
pack-good-forms = { $forms } forms, { $slides } slides, { $deadlines } deadlines

# Number of services, articles, questions.
pack-good-content = { $services } services, { $articles } articles, { $faqs } questions

# What was not approved yet. $count: how many.
pack-note-examples = To be approved: { $count } services or articles are shown as examples.

# Title of the list of texts without translation. $language: language, $count: how many.
pack-note-untranslated = Not translated into "{ $language }" yet: { $count } texts. Residents read them in Indonesian.

# The last holiday of the list. $last: its date.
pack-good-holidays = Holidays up to { $last }

# What the city still has to approve. $count: how many.
pack-note-evidence = To be approved: { $count } agencies have evidence C only.

# Holidays that are not certain. $count: how many.
pack-note-holidays = To be checked: { $count } holidays are forecasts.

# The emergency number is not verified. $number: the number.
pack-note-emergency = To be made sure: the emergency number { $number } is not verified.

# Summary of faults. $count: how many, $name: name of the folder.
pack-bad-title = The pack { $name } cannot be used yet: { $count } things to repair.

# The line of a fault. $line: its number.
pack-at-line = line { $line }

# The line with the repair. $repair: its sentence.
pack-repair-line = Repair: { $repair }

# How the pack check is used.
pack-usage-check = Usage: anjungan pack check FOLDER

# How a new pack is made.
pack-usage-new = Usage: anjungan pack new FOLDER

# How the preview is used.
pack-usage-preview = Usage: anjungan pack preview FOLDER --out RESULT

# Marks the author has not replaced yet. $file: the file, $count: how many.
pack-note-marks = To be filled in: { $count } marks ISI in { $file }.

# A new pack was made. $name: its folder, $count: marks.
pack-new-made = The folder { $name } is made. Replace { $count } lines marked ISI, then check the pack.

# The folder exists. $name: its name.
pack-new-exists = The folder { $name } exists already. Choose another name.

# A folder name that cannot be used. $name: the name.
pack-new-bad-name = The name "{ $name }" cannot be used. Use small letters, digits and hyphens.

# The preview is written. $count: pages, $file: the first one.
pack-preview-made = { $count } pages are written. Open { $file }.

# The name of this language in itself.
pack-preview-language = English

# Below each title of the preview. $city: city, $version: version of the pack.
pack-preview-of-pack = Preview of the pack { $city }, version { $version }

# Preview of a pack: contents.
pack-preview-contents = Contents

# Preview of a pack: services.
pack-preview-services = Services

# Preview of a pack: articles.
pack-preview-articles = City information

# Preview of a pack: loose.
pack-preview-loose = Outside of any group

# Preview of a pack: forms.
pack-preview-forms = Forms

# Preview of a pack: more.
pack-preview-more = More

# Preview of a pack: agencies.
pack-preview-agencies = Who takes care of what

# Preview of a pack: questions.
pack-preview-questions = Questions and answers

# Preview of a pack: untranslated.
pack-preview-untranslated = Not translated yet

# Title of a language. $language: language, $count: how many.
pack-preview-lacks = Language "{ $language }": { $count } texts

# Preview of a pack: complete.
pack-preview-complete = Every text is translated.

# Preview of a pack: who.
pack-preview-who = For whom

# Preview of a pack: time.
pack-preview-time = Time

# Preview of a pack: cost.
pack-preview-cost = Cost

# Preview of a pack: product.
pack-preview-product = What you get

# Preview of a pack: place.
pack-preview-place = Where

# Preview of a pack: agency.
pack-preview-agency = Taken care of by

# Preview of a pack: deadline.
pack-preview-deadline = Answer due

# Preview of a pack: complain.
pack-preview-complain = Complaints by topic

# Preview of a pack: form.
pack-preview-form = Form at the kiosk

# Preview of a pack: levy.
pack-preview-levy = Asking money for this service is a crime.

# Preview of a pack: requirements.
pack-preview-requirements = What to bring

# Preview of a pack: steps.
pack-preview-steps = Steps

# Preview of a pack: law.
pack-preview-law = Legal basis

# Preview of a pack: owner.
pack-preview-owner = Run by

# Preview of a pack: city.
pack-preview-city = Belongs to

# Preview of a pack: answered by.
pack-preview-answered-by = Answered by

# Preview of a pack: by topic.
pack-preview-by-topic = as the topic or service says

# Preview of a pack: needed.
pack-preview-needed = Must be answered

# Preview of a pack: may be left.
pack-preview-may-be-left = May be left empty

# When a question is asked. $question: another question, $answers: its answers.
pack-preview-only-if = Only if { $question } is answered { $answers }

# Preview of a pack: go on.
pack-preview-go-on = Go on to its page

# Preview of a pack: example.
pack-preview-example = Example, not approved yet

# Source and evidence. $source: source, $evidence: letter.
pack-preview-source = Source: { $source }. Evidence { $evidence }.

# Last day of checking. $date: the day.
pack-preview-checked = Checked { $date }.

# Approval. $by: who, $date: when.
pack-preview-approved = Approved by { $by }, { $date }.

# Search words. $words: the words.
pack-preview-found-by = Found with the words: { $words }

# Unit of a deadline: calendar days.
pack-preview-days = days

# Unit of a deadline: without holidays.
pack-preview-working-days = working days

# A recording outside of its language folder.
pack-loose-recording-message = This recording is in no language folder.

# How to repair it.
pack-loose-recording-repair = Move it to the folder of its language, like suara/id.

# The name of a recording is not the id of a text. $value: the name.
pack-unknown-recording-message = There is no text named "{ $value }".

# How to repair it. $hint names one that is alike.
pack-unknown-recording-repair = { $hint }Name it after a text in resources/texts, like home-question.

# The recorded text has a part that changes. $value: its name.
pack-recording-with-blank-message = The text "{ $value }" has a part that changes.

# How to repair it.
pack-recording-with-blank-repair = Delete this recording. A voice of the machine reads what changes.

# One text is recorded twice. $value: its name.
pack-double-recording-message = The text "{ $value }" is recorded twice.

# How to repair it.
pack-double-recording-repair = Keep one of the files.

# A recording that is damaged or no sound at all.
pack-not-a-sound-message = This file is no recording that can be played.

# How to repair it.
pack-not-a-sound-repair = Save it again as .wav, .ogg or .mp3.

# A recording that is too long. $seconds and $megabytes: the limits.
pack-recording-long-message = This recording is longer than { $seconds } seconds or { $megabytes } MB.

# How to repair it.
pack-recording-long-repair = Cut it, or save it as .ogg.

# A recording without a sound.
pack-recording-silent-message = This recording can hardly be heard.

# How to repair it.
pack-recording-silent-repair = Record it again, nearer to the microphone.

# Headline or body of a slide is too long. $letters: how many letters, $most: the limit.
pack-long-slide-message = "{ $key }" has { $letters } letters, at most { $most }.

# How to repair it.
pack-long-slide-repair = Make it shorter, or two slides of it.

# The address of the city's site is wrong. $value: what stands there.
pack-not-site-message = "{ $value }" is no address of a site.

# How to repair it.
pack-not-site-repair = Write it like https://kota-contoh.go.id, or delete this line.
