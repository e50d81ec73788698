# SPDX-License-Identifier: GPL-3.0-or-later

# Cara lain menyebut kelurahan, hanya untuk dicari. $name: nama kelurahan.
search-office = kantor lurah kelurahan { $name }

# Cara orang mencari pintu lapor, hanya untuk dicari. $topic: nama topik.
search-report = lapor keluhan aduan { $topic }
