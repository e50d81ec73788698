# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of everyday Indonesian. Typed as they stand they are no slips: mandi is not a mistyped sandi."""

EVERYDAY = frozenset(
    """
    abang acara adik aduh air ajak akhir akhirnya aki alat alamat almarhum aman ambil ampun anda andai aneh angin
    angkat angsur antar antara apakah apotek arti asal asap asli atap atur awal ayah ayam ayo azan bab babi badan
    bahan bahaya bahkan bahu bahwa baju bakar baki balas balik ban bangga bangku bangsa bangun bank bantal banting
    barang barat basah basi batal batang batas batu batuk bau bawa bawah bayang bayi bebas bebek beda begini bekas
    beku bel belah belajar beli benang benci benda bengkak bengkel bentak bentuk berani beras berat beri berita
    bersama bersih besok betah betul biar biasa biasanya bicara bikin bila bilang bingung biru bisik bisu bocah
    bocor bodoh bohong bola boleh bongkar bosan botol buah buang buat budak buka bukit buku bulat bumi bunga bungkus
    bunuh buruk burung butuh cabang cabut cacat cahaya cair cakap campur cantik capek cari cat catat cepat cerai
    cerita cermat cincin cium coba cocok coklat contoh cuaca cuci cucu cukup cuma daerah daftar daging dagu dalih
    damai dangkal dapat dapur darat darah dasar daun daya debu dekat demam demi dengar dengkul denda deras derita
    desa detik dewasa diam diganti digigit dilayani diminta dinding dingin dini diri disuruh ditaruh doa dompet dosa
    dorong duduk duka dulu dunia duri ekor emas ember emosi empat enak enam entah erat esok gabung gadis gagah gagal
    gajah galak ganggu gantung gara garam garasi garis gas gatal gaya gejala gelas gemar gembira gemuk gendong
    genteng gerak gerbang gerobak gigi gigit gila gizi gosok gratis gudang gugat gula gulung guna gunung hadap hadir
    hak hakim halaman halus hamil hancur hangat hapus harap harga hati hebat heran hewan hidung hidup hijau hilang
    hitam hitung hormat huruf hutan hutang ijazah ikan ikat iklan ikut ingat ingin injak isi istirahat istri itik izin
    jadi jahat jahit jaja jajan jalur jambu jamur janda jangan jangka janji jarak jarang jari jasa jati jatuh jauh
    jawab jaya jejak jelas jelek jemput jemur jendela jenis jerit jernih jilid jiwa jual jubah judul jujur juara
    jumlah jurus kabar kabur kaca kacang kacau kadang kaget kaki kakak kakek kalah kalau kalung kamar kambing kampung
    kandang kantong kapal kapan karung kasar kasih kasihan kasur kata kawan kawat kawin kaya kayu kebun keluh kembali
    kenal kenapa kencang kepala kering keras keringat kerja kertas kesal ketemu ketua khawatir khusus kiri kirim kita
    kodok kompor kondisi kopi koran korban kosong kotor kucing kue kuku kulit kumpul kunci kuning kunjung kurus kursi
    lagu lahir laki laku lalat lambat lampau lancar langit langsung lantas lapar lapis larang lari latih laut lawan
    layak layar lebar lebat lecet ledak leher lekas lelah lemah lemari lembar lembut lempar lengan lengkap lewat lidah
    lihat lilin lima lindung lintas lipat liter lompat loncat lorong lucu luka luar luas lulus lumayan lumpuh lunas
    lupa lurus lusa lutut maaf macam madu magrib mahal main majikan maju makan makanan maki maksud malah malas maling
    malu mampir mampu mandi mangga manis mantan marah masa masak masalah masing masjid masuk mata matang matahari mau
    mawar mayat meja melati memang menang menangis menanti mengadu mengaji mengapa meninggal mentah mertua mesin
    mestinya mimpi minggu minim minta minum minyak mirip miring miskin mobil modal modern mogok muat muda mudah muka
    mulai mulut muncul mundur mungkin muntah murah murid musim musuh mutu nada nafas naik nakal namun nanas nasi nasib
    nenek nekat nikmat nilai nomor numpang nyaman nyawa obat oleh oma ombak ongkos opa orang pacar padat padam pagar
    paham pahit pajak paku paling paman pamit panas pandai panen panggil panjang pantai pantas papan parah parang
    pasang pasar pasien pasir pasti pasukan patah patuh payah payung peduli pegang pegawai pekan pelan peluk pendek
    penuh penting penyakit perahu perang perawat percaya pergi perih periksa perintah pernah persis pertama pesan
    pesta petani piala pihak pijat pikir pilih pindah pinggang pinggir pinjam pintar pintu piring pisah pisang pisau
    plastik pohon pokok pondok potong praktik prihatin pribadi pucat puas puasa pukul pulang pulau puluh punggung
    putih putra putri putus racun rahasia raja rajin rakyat ramah ramai rambut rapat rapi rasa rata ratus rawat receh
    remaja rencana rendah resah resmi retak ribu rindu ringan rinci robek roda roti ruang rubah rugi rukun rupa rusak
    rusuh sabar sabtu sabun sabuk sadar sah sakit saksi saku salat saling sambil sampai samping sandal sangka santai
    sapi sapu saran sarang sarung sasaran satpam saudara sawah sayang sayur sebab sebelum seberang sebut sedang sedia
    sedih sedikit segala segar sehat sejarah sekitar selalu selamat selatan selesai seluruh semalam semangat sembuh
    semen semir semoga sempat sempit senang sendiri senin senjata sentuh sepatu sepeda sepi serah serang seram seratus
    serba seret sesak sesal sesuai setara setengah setia setuju sewa siap sibuk sikap siku silakan simpan singkat sipil
    sisa siswa situ suara suasana subuh sudut suhu suka sulit sumber sumbang sungguh suntik supir suruh surga susah
    susu susul susun syukur tabah tabrak tabung tagih tahan tahu takar tali tamat tambah tampak tamu tanda tandu
    tangan tangga tanggal tanggung tangis tani tanya tari tarik tarif taruh tas tata tawar tebal tebang tegang tegas
    tekan telepon telinga telur teman tembak tembus tempel tenaga tenang tengah tentang tentara tentu tepat tepi
    terang teras tergolong teriak terjadi terlalu terlambat ternyata tertawa tertib terus tetap tewas tiap tiba tidur
    tikar tikus tiket timur tinggal tipis tipu titip toko topi tua tubuh tugas tukang tukar tulang tulis tumbuh tunda
    tunggu tuntut turun turut tutup uang ubah ubi udang udara ujian ujung ukur ular ulang umpama umum umur undang
    unggul untung upaya urus usaha usia utama utara utuh wajah wajar wajib waktu walau wanita warna wilayah zaman
    sungai parkiran kejar lapuk berputar putar kaca benar pasang kebagian sebulan
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
