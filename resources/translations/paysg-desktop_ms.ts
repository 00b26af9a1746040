<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_SG" sourcelanguage="en_SG">
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Perihal %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Sembunyikan %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Sembunyikan yang lain</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Keutamaan...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Keluar %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tunjukkan semua</translation>
    </message>
</context>
<context>
    <name>PaySG Desktop</name>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source>&amp;About PaySG Desktop</source>
        <translation>P&amp;erihal PaySG Desktop</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Akaun…</translation>
    </message>
    <message>
        <source>&amp;Backups and storage…</source>
        <translation>&amp;Sandaran dan storan…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Perintah…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>&amp;Pembangun</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostik…</translation>
    </message>
    <message>
        <source>&amp;Export deliveries…</source>
        <translation>&amp;Eksport penghantaran…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Finance</source>
        <translation>&amp;Kewangan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Import fail…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Susun atur</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Cerah</translation>
    </message>
    <message>
        <source>&amp;Many from a file…</source>
        <translation>Banyak &amp;daripada fail…</translation>
    </message>
    <message>
        <source>&amp;New payment…</source>
        <translation>Bayaran &amp;baharu…</translation>
    </message>
    <message>
        <source>&amp;Notify again</source>
        <translation>Beritahu se&amp;mula</translation>
    </message>
    <message>
        <source>&amp;Private screen</source>
        <translation>S&amp;krin peribadi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Persediaan…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Tetapan…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Paparan</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>&amp;Ruang kerja…</translation>
    </message>
    <message>
        <source>(end)</source>
        <translation>(tamat)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(tiada)</translation>
    </message>
    <message>
        <source>+{n} unknown</source>
        <translation>+{n} tidak diketahui</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, dan </translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, kemudian </translation>
    </message>
    <message>
        <source>, {n} not taken</source>
        <translation>, {n} tidak diterima</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 bait</translation>
    </message>
    <message>
        <source>1 min, 5 min, 2 h</source>
        <translation>1 min, 5 min, 2 h</translation>
    </message>
    <message>
        <source>1 or more; choose “For ever” to keep them</source>
        <translation>1 atau lebih; pilih “Selama-lamanya” untuk menyimpannya</translation>
    </message>
    <message>
        <source>127.0.0.1: only this computer reaches the listener. Else one further address of this computer, for the proxies that are named below and for nobody else.</source>
        <translation>127.0.0.1: hanya komputer ini dapat mencapai pendengar. Jika tidak, satu lagi alamat komputer ini, untuk proksi yang dinamakan di bawah dan bukan untuk yang lain.</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 hari</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>2026-01-31 18:00</source>
        <translation>2026-01-31 18:00</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 jam</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 hari</translation>
    </message>
    <message>
        <source>300 s or 5 min</source>
        <translation>300 s atau 5 min</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>A backup is a whole copy of the database, checked after it was written. It holds payers' data in the clear: keep it where only you can read it.</source>
        <translation>Sandaran ialah salinan penuh pangkalan data, disemak selepas ditulis. Ia mengandungi data pembayar tanpa penyulitan: simpan di tempat yang hanya anda boleh membacanya.</translation>
    </message>
    <message>
        <source>A backup that is whole</source>
        <translation>Sandaran yang lengkap</translation>
    </message>
    <message>
        <source>A burst</source>
        <translation>Banyak serentak</translation>
    </message>
    <message>
        <source>A byte order mark at the start of the body makes the difference: {form}.</source>
        <translation>Tanda susunan bait pada awal badan menjadi punca perbezaan: {form}.</translation>
    </message>
    <message>
        <source>A byte order mark was put before the body</source>
        <translation>Tanda susunan bait diletakkan di hadapan badan</translation>
    </message>
    <message>
        <source>A command, a view, an account, a reference …</source>
        <translation>Perintah, paparan, akaun, rujukan …</translation>
    </message>
    <message>
        <source>A copy came, and its signature does not hold</source>
        <translation>Satu salinan tiba, dan tandatangannya tidak sah</translation>
    </message>
    <message>
        <source>A copy came, and its signature holds</source>
        <translation>Satu salinan tiba, dan tandatangannya sah</translation>
    </message>
    <message>
        <source>A currency is written as three letters, such as SGD.</source>
        <translation>Mata wang ditulis sebagai tiga huruf, seperti SGD.</translation>
    </message>
    <message>
        <source>A day is written like 2026-01-31. The period stays as it was.</source>
        <translation>Hari ditulis seperti 2026-01-31. Tempoh kekal seperti sebelumnya.</translation>
    </message>
    <message>
        <source>A delivery that does not count</source>
        <translation>Penghantaran yang tidak dikira</translation>
    </message>
    <message>
        <source>A destination is your own app: what comes to an endpoint is passed on to it, tried again while it fails, and every attempt is listed here with what was sent and what came back. The sender has its answer before that.</source>
        <translation>Destinasi ialah aplikasi anda sendiri: apa yang datang ke titik akhir dimajukan kepadanya, dicuba semula selagi gagal, dan setiap percubaan disenaraikan di sini dengan apa yang dihantar dan apa yang kembali. Pengirim mendapat jawapannya sebelum itu.</translation>
    </message>
    <message>
        <source>A few lines in your e-service, or in its nginx, send a copy here. Its answer stays as it is.</source>
        <translation>Beberapa baris dalam e-perkhidmatan anda, atau dalam nginxnya, menghantar salinan ke sini. Jawapannya kekal seadanya.</translation>
    </message>
    <message>
        <source>A file in PEM form with the certificate authorities that programs of ways in and self-tests are to trust, where your network opens TLS. Empty: those of the operating system.</source>
        <translation>Fail dalam bentuk PEM dengan pihak berkuasa sijil yang dipercayai oleh program laluan masuk dan ujian kendiri, jika rangkaian anda membuka TLS. Kosong: pihak berkuasa sistem pengendalian.</translation>
    </message>
    <message>
        <source>A file in PEM form with the certificate, and its chain behind it, for the further address. Empty: plain HTTP.</source>
        <translation>Fail dalam bentuk PEM dengan sijil, diikuti rantaiannya, untuk alamat tambahan itu. Kosong: HTTP biasa.</translation>
    </message>
    <message>
        <source>A folder can't be named so: none of / \ : * ? " &lt; &gt; |, and no dot at its end. Nothing was made.</source>
        <translation>Folder tidak boleh dinamakan begitu: tiada / \ : * ? " &lt; &gt; |, dan tiada titik di hujungnya. Tiada apa-apa dibuat.</translation>
    </message>
    <message>
        <source>A further attempt {span}, at {time}.</source>
        <translation>Satu lagi percubaan {span}, pada {time}.</translation>
    </message>
    <message>
        <source>A good receiver</source>
        <translation>Penerima yang baik</translation>
    </message>
    <message>
        <source>A good receiver: {what}</source>
        <translation>Penerima yang baik: {what}</translation>
    </message>
    <message>
        <source>A key belongs to a person's e-mail address and goes on working after they have left. Have a new one issued, best to a group mailbox; once it works, have the old one revoked, and take the person out of the dashboard.</source>
        <translation>Kunci terikat pada alamat e-mel seseorang dan terus berfungsi selepas dia berhenti. Minta kunci baharu dikeluarkan, sebaiknya kepada peti mel kumpulan; sebaik ia berfungsi, minta yang lama ditarik balik, dan keluarkan orang itu daripada papan pemuka.</translation>
    </message>
    <message>
        <source>A key for LIVE: what it reads is real money.</source>
        <translation>Kunci untuk LIVE: apa yang dibacanya ialah wang sebenar.</translation>
    </message>
    <message>
        <source>A key for TEST: not real money.</source>
        <translation>Kunci untuk TEST: bukan wang sebenar.</translation>
    </message>
    <message>
        <source>A key goes on working until it is revoked, also after its holder has left. It still lies in this computer's keychain, under the name that the list of secrets says.</source>
        <translation>Kunci terus berfungsi sehingga ditarik balik, termasuk selepas pemegangnya berhenti. Ia masih berada dalam rantai kunci komputer ini, dengan nama yang dinyatakan dalam senarai rahsia.</translation>
    </message>
    <message>
        <source>A key occurs twice in the body; whoever writes it anew loses one of the two.</source>
        <translation>Satu kunci muncul dua kali dalam badan; sesiapa yang menulisnya semula kehilangan salah satu daripadanya.</translation>
    </message>
    <message>
        <source>A key of the sandbox on this computer: made up.</source>
        <translation>Kunci kotak pasir pada komputer ini: rekaan.</translation>
    </message>
    <message>
        <source>A key reads all payments and acts on them; a webhook tells at once. Either is enough to begin with, and the other can follow.</source>
        <translation>Kunci membaca semua bayaran dan bertindak atasnya; webhook memberitahu serta-merta. Salah satu sudah memadai untuk bermula, dan yang satu lagi boleh menyusul.</translation>
    </message>
    <message>
        <source>A kind of signature that this secret cannot check</source>
        <translation>Jenis tandatangan yang tidak dapat disemak oleh rahsia ini</translation>
    </message>
    <message>
        <source>A line end at the end of the body makes the difference: {form}.</source>
        <translation>Akhir baris di hujung badan menjadi punca perbezaan: {form}.</translation>
    </message>
    <message>
        <source>A new refund can be made then. If this one was done after all, the payer gets it twice.</source>
        <translation>Bayaran balik baharu boleh dibuat selepas itu. Jika yang ini sebenarnya telah dibuat, pembayar mendapatnya dua kali.</translation>
    </message>
    <message>
        <source>A notification when LIVE was heard before and then not for so many hours, while we listen. 0: never.</source>
        <translation>Pemberitahuan apabila LIVE pernah menghantar tetapi kemudian senyap selama bilangan jam ini, sedangkan kita mendengar. 0: tidak sekali-kali.</translation>
    </message>
    <message>
        <source>A notification when a delivery is refused because its signature is wrong or missing.</source>
        <translation>Pemberitahuan apabila penghantaran ditolak kerana tandatangannya salah atau tiada.</translation>
    </message>
    <message>
        <source>A notification when a tunnel or address by which the outside reaches this computer stops working.</source>
        <translation>Pemberitahuan apabila terowong atau alamat yang digunakan pihak luar untuk mencapai komputer ini berhenti berfungsi.</translation>
    </message>
    <message>
        <source>A notification when something is paid while another window is in front: amount and environment, no names.</source>
        <translation>Pemberitahuan apabila sesuatu dibayar semasa tetingkap lain berada di hadapan: amaun dan persekitaran, tanpa nama.</translation>
    </message>
    <message>
        <source>A payer has completed a payment.</source>
        <translation>Seorang pembayar telah menyelesaikan bayaran.</translation>
    </message>
    <message>
        <source>A payment did not go through. Not promised by Yoco: it may never come.</source>
        <translation>Satu bayaran tidak berjaya. Tidak dijanjikan oleh Yoco: ia mungkin tidak datang.</translation>
    </message>
    <message>
        <source>A payment is created by the provider's API, which needs an account and its key.</source>
        <translation>Bayaran dicipta oleh API penyedia, yang memerlukan akaun dan kuncinya.</translation>
    </message>
    <message>
        <source>A payment report, a payout or a bank statement as CSV. Nothing is taken in before you say so.</source>
        <translation>Laporan bayaran, bayaran keluar atau penyata bank sebagai CSV. Tiada apa-apa diterima masuk sebelum anda menyuruhnya.</translation>
    </message>
    <message>
        <source>A payment succeeded.</source>
        <translation>Satu bayaran berjaya.</translation>
    </message>
    <message>
        <source>A payment was refunded, in whole or in part.</source>
        <translation>Satu bayaran dibayar balik, sepenuhnya atau sebahagian.</translation>
    </message>
    <message>
        <source>A port is a whole number from {least} to {most}.</source>
        <translation>Port ialah nombor bulat dari {least} hingga {most}.</translation>
    </message>
    <message>
        <source>A probe is on its way to the public address and back…</source>
        <translation>Permintaan uji dalam perjalanan ke alamat awam dan kembali…</translation>
    </message>
    <message>
        <source>A proxy that changes the host or path spoils such signatures.</source>
        <translation>Proksi yang mengubah hos atau laluan merosakkan tandatangan sebegini.</translation>
    </message>
    <message>
        <source>A purge that had been interrupted was finished, too.</source>
        <translation>Penghapusan yang terganggu sebelum ini turut diselesaikan.</translation>
    </message>
    <message>
        <source>A real payer can then no longer pay this.</source>
        <translation>Pembayar sebenar tidak akan dapat membayar ini lagi.</translation>
    </message>
    <message>
        <source>A real payer gets this e-mail.</source>
        <translation>Pembayar sebenar menerima e-mel ini.</translation>
    </message>
    <message>
        <source>A receiver of yours on this computer hears the sandbox's webhooks. All in them is made up.</source>
        <translation>Penerima milik anda pada komputer ini menerima webhook kotak pasir. Semua di dalamnya rekaan.</translation>
    </message>
    <message>
        <source>A record of a customer was changed; no payment moved.</source>
        <translation>Rekod seorang pelanggan diubah; tiada bayaran bergerak.</translation>
    </message>
    <message>
        <source>A record of a customer was made; no payment moved.</source>
        <translation>Rekod seorang pelanggan dibuat; tiada bayaran bergerak.</translation>
    </message>
    <message>
        <source>A refund could not be made.</source>
        <translation>Bayaran balik tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>A refund was started; nothing has gone back yet.</source>
        <translation>Bayaran balik dimulakan; belum ada yang dipulangkan.</translation>
    </message>
    <message>
        <source>A refund went through.</source>
        <translation>Bayaran balik berjaya.</translation>
    </message>
    <message>
        <source>A regular expression for the address in what the program prints.</source>
        <translation>Ungkapan nalar untuk alamat dalam apa yang dicetak program.</translation>
    </message>
    <message>
        <source>A row for each payment. Nothing is sent before you have seen every row and confirmed.</source>
        <translation>Satu baris bagi setiap bayaran. Tiada apa-apa dihantar sebelum anda melihat setiap baris dan mengesahkannya.</translation>
    </message>
    <message>
        <source>A second person approves refunds above</source>
        <translation>Orang kedua meluluskan bayaran balik melebihi</translation>
    </message>
    <message>
        <source>A secret is empty or can't be read, so deliveries fail. Set it again.</source>
        <translation>Satu rahsia kosong atau tidak dapat dibaca, jadi penghantaran gagal. Tetapkannya semula.</translation>
    </message>
    <message>
        <source>A server of yours that this computer reaches by ssh. Nobody else sees the data.</source>
        <translation>Pelayan milik anda yang dicapai komputer ini melalui ssh. Tiada orang lain melihat data.</translation>
    </message>
    <message>
        <source>A signature covers bytes. Whatever stands in between must hand the request body on as it came: it may not read the JSON and write it again, even where both mean the same. Compare the size that the sender logs with the size of the delivery here; if they differ, the body was changed on its way.</source>
        <translation>Tandatangan meliputi bait. Apa jua yang ada di antaranya mesti menyerahkan badan permintaan seperti diterima: ia tidak boleh membaca JSON dan menulisnya semula, walaupun kedua-duanya sama maksud. Bandingkan saiz yang dilog pengirim dengan saiz penghantaran di sini; jika berbeza, badan diubah dalam perjalanan.</translation>
    </message>
    <message>
        <source>A signed probe goes out and comes in through the public address. It is no delivery, and is not kept.</source>
        <translation>Permintaan uji yang ditandatangani keluar dan masuk melalui alamat awam. Ia bukan penghantaran, dan tidak disimpan.</translation>
    </message>
    <message>
        <source>A signed probe goes out and comes in through the public address: the whole way, proven.</source>
        <translation>Permintaan uji yang ditandatangani keluar dan masuk melalui alamat awam: seluruh jalan terbukti.</translation>
    </message>
    <message>
        <source>A status is a number from {least} to {most}, like 503.</source>
        <translation>Status ialah nombor dari {least} hingga {most}, seperti 503.</translation>
    </message>
    <message>
        <source>A third party sees payers' data</source>
        <translation>Pihak ketiga melihat data pembayar</translation>
    </message>
    <message>
        <source>A third party's address, with an account there. ngrok sees the data.</source>
        <translation>Alamat pihak ketiga, dengan akaun di sana. ngrok melihat data.</translation>
    </message>
    <message>
        <source>A verified backup is put there each day while the program runs. It holds payers' data in the clear: choose a folder that is yours, on another disk. Empty: none is made.</source>
        <translation>Sandaran yang disahkan diletakkan di situ setiap hari semasa program berjalan. Ia mengandungi data pembayar tanpa penyulitan: pilih folder milik anda, pada cakera lain. Kosong: tiada dibuat.</translation>
    </message>
    <message>
        <source>A verified copy of everything, each day.</source>
        <translation>Salinan segala-galanya yang disahkan, setiap hari.</translation>
    </message>
    <message>
        <source>A way in from outside</source>
        <translation>Laluan masuk dari luar</translation>
    </message>
    <message>
        <source>A way in is down</source>
        <translation>Satu laluan masuk terputus</translation>
    </message>
    <message>
        <source>A webhook secret</source>
        <translation>Rahsia webhook</translation>
    </message>
    <message>
        <source>A workbook whose last sheet says filters, as-of and time zone. Opens in Excel and LibreOffice.</source>
        <translation>Buku kerja yang helaian terakhirnya menyatakan penapis, tarikh setakat dan zon waktu. Boleh dibuka dalam Excel dan LibreOffice.</translation>
    </message>
    <message>
        <source>A workspace has its own payments, endpoints, accounts and settings, and nothing of another. It opens in a window of its own, beside this one.</source>
        <translation>Ruang kerja mempunyai bayaran, titik akhir, akaun dan tetapannya sendiri, dan tiada apa-apa daripada ruang kerja lain. Ia dibuka dalam tetingkapnya sendiri, di sebelah tetingkap ini.</translation>
    </message>
    <message>
        <source>A&amp;cting on payments…</source>
        <translation>Tindakan atas ba&amp;yaran…</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Alamat API</translation>
    </message>
    <message>
        <source>API gateways</source>
        <translation>Get laluan API</translation>
    </message>
    <message>
        <source>API gateways do this to binary bodies: let yours pass this content type on as text.</source>
        <translation>Get laluan API melakukan ini pada badan binari: biarkan get laluan anda memajukan jenis kandungan ini sebagai teks.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Kunci API</translation>
    </message>
    <message>
        <source>API key of {names} ({environment})</source>
        <translation>Kunci API {names} ({environment})</translation>
    </message>
    <message>
        <source>AWS: use a proxy integration, without a mapping template; where a function is told isBase64Encoded: true, it must decode the body before passing it on. Kong: take the request-transformer plugin off this route. Azure API Management: take the set-body policy away.</source>
        <translation>AWS: gunakan penyepaduan proksi, tanpa templat pemetaan; jika fungsi diberitahu isBase64Encoded: true, ia mesti menyahkod badan sebelum memajukannya. Kong: keluarkan pemalam request-transformer daripada laluan ini. Azure API Management: buang dasar set-body.</translation>
    </message>
    <message>
        <source>About PaySG Desktop</source>
        <translation>Perihal PaySG Desktop</translation>
    </message>
    <message>
        <source>About Payment</source>
        <translation>Perihal bayaran</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Perihalnya</translation>
    </message>
    <message>
        <source>Accept the old one for</source>
        <translation>Terima yang lama selama</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Accounts, currencies and statuses are never added to each other.</source>
        <translation>Akaun, mata wang dan status tidak sekali-kali dijumlahkan bersama.</translation>
    </message>
    <message>
        <source>Acting on payments</source>
        <translation>Tindakan atas bayaran</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Action inspector</source>
        <translation>Pemeriksa tindakan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktiviti</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Aktiviti, terbaharu dahulu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Tambah destinasi</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Tambah pengepala</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Tambah nota</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>Tambah laluan masuk</translation>
    </message>
    <message>
        <source>Add a way in…</source>
        <translation>Tambah laluan masuk…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Tambah titik akhir</translation>
    </message>
    <message>
        <source>Add another payment service</source>
        <translation>Tambah perkhidmatan bayaran lain</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Tambah satu lagi…</translation>
    </message>
    <message>
        <source>Add custom information</source>
        <translation>Tambah maklumat tersuai</translation>
    </message>
    <message>
        <source>Add the endpoint…</source>
        <translation>Tambah titik akhir…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Tambah nota</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Menjumlahkan …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address deleted</source>
        <translation>Alamat dipadam</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>Alamat kotak pasir</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Alamat pendengar</translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation>Alamat tujuan</translation>
    </message>
    <message>
        <source>Addresses or networks of the reverse proxies and gateways that may pass webhooks on to this computer, and whose word is taken for who had sent them. All others are refused.</source>
        <translation>Alamat atau rangkaian proksi songsang dan get laluan yang boleh memajukan webhook ke komputer ini, dan yang kata-katanya dipercayai tentang siapa pengirimnya. Semua yang lain ditolak.</translation>
    </message>
    <message>
        <source>Addresses that lead to this computer</source>
        <translation>Alamat yang menuju ke komputer ini</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Ejen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Sepadan</translation>
    </message>
    <message>
        <source>Agree and switch on</source>
        <translation>Setuju dan hidupkan</translation>
    </message>
    <message>
        <source>Agree to LIVE data…</source>
        <translation>Setuju data LIVE…</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Sepadan</translation>
    </message>
    <message>
        <source>All are taken, within the provider's limit.</source>
        <translation>Semua diterima, dalam had penyedia.</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Semua destinasi</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Semua titik akhir</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Semua peristiwa</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>All headers are the same.</source>
        <translation>Semua pengepala sama.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>All of the case</source>
        <translation>Semua tentang kes</translation>
    </message>
    <message>
        <source>All of the destination</source>
        <translation>Semua tentang destinasi</translation>
    </message>
    <message>
        <source>All of the endpoint</source>
        <translation>Semua tentang titik akhir</translation>
    </message>
    <message>
        <source>All of the exception</source>
        <translation>Semua tentang percanggahan</translation>
    </message>
    <message>
        <source>All of the way in</source>
        <translation>Semua tentang laluan masuk</translation>
    </message>
    <message>
        <source>All of them hold now, and they count.</source>
        <translation>Kini semuanya sah, dan dikira.</translation>
    </message>
    <message>
        <source>All of {services} is here: {payments}, as of {time}.</source>
        <translation>Semua daripada {services} ada di sini: {payments}, setakat {time}.</translation>
    </message>
    <message>
        <source>All payments of every account were last read {time}</source>
        <translation>Semua bayaran setiap akaun kali terakhir dibaca {time}</translation>
    </message>
    <message>
        <source>All payments, now and then every 15 minutes. Refunds and cancellations are among them.</source>
        <translation>Semua bayaran, sekarang dan kemudian setiap 15 minit. Bayaran balik dan pembatalan termasuk di dalamnya.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Semua larian</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Semua perkhidmatan</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Semua tetapan…</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua keadaan</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>All that is left: {amount}</source>
        <translation>Semua baki: {amount}</translation>
    </message>
    <message>
        <source>All {n} services</source>
        <translation>Semua {n} perkhidmatan</translation>
    </message>
    <message>
        <source>All {payments} created</source>
        <translation>Semua {payments} dicipta</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dibenarkan</translation>
    </message>
    <message>
        <source>Also each delivery with its signature, addresses, forwarding, replaying and a sandbox.</source>
        <translation>Turut menunjukkan setiap penghantaran dengan tandatangannya, alamat, pemajuan, ulangan dan kotak pasir.</translation>
    </message>
    <message>
        <source>Among genuine events others whose signature does not hold.</source>
        <translation>Antara peristiwa tulen ada yang tandatangannya tidak sah.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amaun</translation>
    </message>
    <message>
        <source>Amount (SGD)</source>
        <translation>Amaun (SGD)</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Amaun berbeza</translation>
    </message>
    <message>
        <source>Amount in rand</source>
        <translation>Amaun dalam rand</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>Amaun bayaran balik</translation>
    </message>
    <message>
        <source>Amount: {range}</source>
        <translation>Amaun: {range}</translation>
    </message>
    <message>
        <source>Amount…</source>
        <translation>Amaun…</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Kunci API</translation>
    </message>
    <message>
        <source>An API key is set where the signing secret belongs</source>
        <translation>Kunci API ditetapkan di tempat rahsia tandatangan</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Satu alamat</translation>
    </message>
    <message>
        <source>An address of its own, to which a provider sends its events. Each one is checked and kept.</source>
        <translation>Satu alamat tersendiri, tempat penyedia menghantar peristiwanya. Setiap satu disemak dan disimpan.</translation>
    </message>
    <message>
        <source>An address on this computer: copy it, send a signed event, and see it verified. A minute.</source>
        <translation>Alamat pada komputer ini: salin, hantar peristiwa bertandatangan, dan lihat ia disahkan. Seminit sahaja.</translation>
    </message>
    <message>
        <source>An attempt to pay failed.</source>
        <translation>Satu percubaan membayar gagal.</translation>
    </message>
    <message>
        <source>An e-mail may have gone out before. Tick that it is to be sent once more.</source>
        <translation>E-mel mungkin telah dihantar sebelum ini. Tandakan bahawa ia hendak dihantar sekali lagi.</translation>
    </message>
    <message>
        <source>An endpoint is an address to which PaySG, Yoco or a gateway sends its events. Each delivery is checked with the endpoint's secret, kept as it came, and answered.</source>
        <translation>Titik akhir ialah alamat tempat PaySG, Yoco atau get laluan menghantar peristiwanya. Setiap penghantaran disemak dengan rahsia titik akhir, disimpan seperti diterima, dan dijawab.</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE, and what comes this way passes through somebody else's computers, where payers' names, addresses and identifiers can be read. It stands once you agree.</source>
        <translation>Satu titik akhir ruang kerja ini ialah LIVE, dan apa yang masuk dengan cara ini melalui komputer orang lain, tempat nama, alamat dan nombor pengenalan pembayar boleh dibaca. Ia terbuka setelah anda bersetuju.</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE. Tick that its data may pass through a third party's computers, or choose a way in of your own. Nothing was saved.</source>
        <translation>Satu titik akhir ruang kerja ini ialah LIVE. Tandakan bahawa datanya boleh melalui komputer pihak ketiga, atau pilih laluan masuk milik anda sendiri. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE. Whoever runs this way in can read payers' names, addresses and identifiers. Better: an own address, or ssh to a server of yours. It is asked once, and the way in stays marked.</source>
        <translation>Satu titik akhir ruang kerja ini ialah LIVE. Sesiapa yang mengendalikan laluan masuk ini boleh membaca nama, alamat dan nombor pengenalan pembayar. Lebih baik: alamat sendiri, atau ssh ke pelayan milik anda. Ini ditanya sekali sahaja, dan laluan masuk itu kekal ditandai.</translation>
    </message>
    <message>
        <source>An endpoint with the same secret</source>
        <translation>Titik akhir dengan rahsia yang sama</translation>
    </message>
    <message>
        <source>Another address on this computer…</source>
        <translation>Alamat lain pada komputer ini…</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Ejen lain</translation>
    </message>
    <message>
        <source>Another endpoint has this path already. Choose another one, or leave it empty.</source>
        <translation>Titik akhir lain sudah menggunakan laluan ini. Pilih laluan lain, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>Another filter has this name. Choose a different one.</source>
        <translation>Penapis lain mempunyai nama ini. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Folder lain…</translation>
    </message>
    <message>
        <source>Another gateway</source>
        <translation>Get laluan lain</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Program lain</translation>
    </message>
    <message>
        <source>Another program receives for this workspace and has its files open. End that program, open this window again, and restore then. Nothing was changed.</source>
        <translation>Program lain menerima untuk ruang kerja ini dan sedang membuka failnya. Tamatkan program itu, buka semula tetingkap ini, kemudian pulihkan. Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>Another window could not be started: {why}.</source>
        <translation>Tetingkap lain tidak dapat dimulakan: {why}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Jawab begini</translation>
    </message>
    <message>
        <source>Answer otherwise…</source>
        <translation>Jawab lain…</translation>
    </message>
    <message>
        <source>Answer the sender what this answers</source>
        <translation>Jawab pengirim dengan jawapan destinasi ini</translation>
    </message>
    <message>
        <source>Answer when accepted</source>
        <translation>Jawapan jika diterima</translation>
    </message>
    <message>
        <source>Answer when rejected</source>
        <translation>Jawapan jika ditolak</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>Dijawab {status}</translation>
    </message>
    <message>
        <source>Answered {status} after {took}, and kept as delivery {id}.</source>
        <translation>Dijawab {status} selepas {took}, dan disimpan sebagai penghantaran {id}.</translation>
    </message>
    <message>
        <source>Answered {status} by the destination {name}.</source>
        <translation>Dijawab {status} oleh destinasi {name}.</translation>
    </message>
    <message>
        <source>Answered {status} by the override.</source>
        <translation>Dijawab {status} oleh jawapan gantian.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Answers for us</source>
        <translation>Menjawab bagi pihak kita</translation>
    </message>
    <message>
        <source>Answers {good} when a delivery is taken in, {bad} when its signature does not hold.</source>
        <translation>Menjawab {good} apabila penghantaran diterima, {bad} apabila tandatangannya tidak sah.</translation>
    </message>
    <message>
        <source>Answers {status} on purpose</source>
        <translation>Sengaja menjawab {status}</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>Sebarang tandatangan</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Sebarang sumber</translation>
    </message>
    <message>
        <source>Any that signs the body with an HMAC: which header, which digest and which fields can be set.</source>
        <translation>Mana-mana yang menandatangani badan dengan HMAC: pengepala mana, cincangan mana dan medan mana boleh ditetapkan.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sebarang masa</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Sebarang jenis</translation>
    </message>
    <message>
        <source>Anybody who knows the address can send to it; without a signature nothing of it is counted.</source>
        <translation>Sesiapa yang tahu alamat ini boleh menghantar kepadanya; tanpa tandatangan, tiada apa-apa daripadanya dikira.</translation>
    </message>
    <message>
        <source>Apache</source>
        <translation>Apache</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Luluskan dan hantar</translation>
    </message>
    <message>
        <source>Approve “{what}”?</source>
        <translation>Luluskan “{what}”?</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Diluluskan oleh</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Luluskan…</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Arkib (*.zip)</translation>
    </message>
    <message>
        <source>Arriving there proves nothing: that it is paid is told by Yoco's webhook.</source>
        <translation>Ketibaan di situ tidak membuktikan apa-apa: bahawa ia telah dibayar diberitahu oleh webhook Yoco.</translation>
    </message>
    <message>
        <source>As if they had come to</source>
        <translation>Seolah-olah datang ke</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Seperti diterima</translation>
    </message>
    <message>
        <source>As it came, valid JSON, {size}.</source>
        <translation>Seperti yang diterima, JSON sah, {size}.</translation>
    </message>
    <message>
        <source>As many as your agency's schedule says. Empty or 0: for ever.</source>
        <translation>Seberapa banyak yang dinyatakan jadual agensi anda. Kosong atau 0: selama-lamanya.</translation>
    </message>
    <message>
        <source>As of {when}, Singapore time: the file cannot know of anything later.</source>
        <translation>Setakat {when}, waktu Singapura: fail tidak dapat mengetahui apa-apa selepas itu.</translation>
    </message>
    <message>
        <source>As of, Singapore time</source>
        <translation>Setakat, waktu Singapura</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Seperti diterima</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ikut &amp;sistem</translation>
    </message>
    <message>
        <source>As the sandbox prints it; only an address of this computer is taken.</source>
        <translation>Seperti yang dicetak kotak pasir; hanya alamat komputer ini diterima.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Seperti diterima</translation>
    </message>
    <message>
        <source>As they came, in their order</source>
        <translation>Seperti diterima, mengikut susunannya</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Seperti biasa</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>Ask about it again on</source>
        <translation>Tanya lagi tentangnya pada</translation>
    </message>
    <message>
        <source>Ask for it before the old one ends. Nothing is to be changed here until you have it.</source>
        <translation>Mintanya sebelum yang lama tamat. Tiada apa-apa perlu ditukar di sini sehingga anda menerimanya.</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>Minta {amount}</translation>
    </message>
    <message>
        <source>Ask the payer, or look at {provider}'s dashboard, before you send it once more. It is kept under Activity.</source>
        <translation>Tanya pembayar, atau lihat papan pemuka {provider}, sebelum anda menghantarnya sekali lagi. Ia disimpan di bawah Aktiviti.</translation>
    </message>
    <message>
        <source>Ask the sender how it signs, and compare it with what this endpoint expects.</source>
        <translation>Tanya pengirim cara ia menandatangani, dan bandingkan dengan apa yang dijangka oleh titik akhir ini.</translation>
    </message>
    <message>
        <source>Ask the sender which encoding it promises; where the endpoint has a setting for it, set that one.</source>
        <translation>Tanya pengirim pengekodan mana yang dijanjikannya; jika titik akhir ada tetapan untuknya, tetapkan yang itu.</translation>
    </message>
    <message>
        <source>Ask the sender which hash it promises; where the endpoint has a setting for it, set that one.</source>
        <translation>Tanya pengirim cincangan mana yang dijanjikannya; jika titik akhir ada tetapan untuknya, tetapkan yang itu.</translation>
    </message>
    <message>
        <source>Ask what to do, keep listening beside the clock, or quit. While it does not run, nothing is received.</source>
        <translation>Tanya apa yang perlu dibuat, terus mendengar di sebelah jam, atau keluar. Semasa ia tidak berjalan, tiada apa-apa diterima.</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Asked for the answer</source>
        <translation>Diminta jawapan</translation>
    </message>
    <message>
        <source>Asked only this once. Settings can change it.</source>
        <translation>Ditanya sekali ini sahaja. Tetapan boleh mengubahnya.</translation>
    </message>
    <message>
        <source>Asking for what has changed…</source>
        <translation>Bertanya apa yang berubah…</translation>
    </message>
    <message>
        <source>Asking {account} what has changed: {left}</source>
        <translation>Bertanya kepada {account} apa yang berubah: {left}</translation>
    </message>
    <message>
        <source>Asking {host} for its host key…</source>
        <translation>Meminta kunci hos daripada {host}…</translation>
    </message>
    <message>
        <source>Asking {provider} …</source>
        <translation>Bertanya kepada {provider} …</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>At least one account was never read from end to end by its API, so what is missing there cannot be seen.</source>
        <translation>Sekurang-kurangnya satu akaun belum pernah dibaca dari awal hingga akhir melalui APInya, jadi apa yang tiada di situ tidak dapat dilihat.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maksimum</translation>
    </message>
    <message>
        <source>At most: {amount}</source>
        <translation>Paling banyak: {amount}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Serentak</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Percubaan</translation>
    </message>
    <message>
        <source>Attempt inspector</source>
        <translation>Pemeriksa percubaan</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Percubaan {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Percubaan</translation>
    </message>
    <message>
        <source>Attempts, newest first</source>
        <translation>Percubaan, terbaharu dahulu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Kembali ke nilai lalai: {value}</translation>
    </message>
    <message>
        <source>Back to usual</source>
        <translation>Kembali seperti biasa</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Buat sandaran sekarang</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Buat sandaran…</translation>
    </message>
    <message>
        <source>Backed up {entries}, {size}. The copy was checked and is whole: {file}</source>
        <translation>{entries} disandarkan, {size}. Salinan telah disemak dan lengkap: {file}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sandaran gagal</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sandaran untuk dipulihkan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Backups and archives (*.db *.zip)</source>
        <translation>Sandaran dan arkib (*.db *.zip)</translation>
    </message>
    <message>
        <source>Backups and storage</source>
        <translation>Sandaran dan storan</translation>
    </message>
    <message>
        <source>Backups and storage…</source>
        <translation>Sandaran dan storan…</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Bank differs</source>
        <translation>Bank berbeza</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Penyata bank</translation>
    </message>
    <message>
        <source>Bastion</source>
        <translation>Bastion</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>Sebelum dihantar</translation>
    </message>
    <message>
        <source>Before: {needs}</source>
        <translation>Sebelum itu: {needs}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Dimulakan</translation>
    </message>
    <message>
        <source>Behind: {n} to look at</source>
        <translation>Ketinggalan: {n} belum dilihat</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sedang dihantar</translation>
    </message>
    <message>
        <source>Besides: {form}.</source>
        <translation>Selain itu: {form}.</translation>
    </message>
    <message>
        <source>Better: an own address, or ssh to a server of yours.</source>
        <translation>Lebih baik: alamat sendiri, atau ssh ke pelayan milik anda.</translation>
    </message>
    <message>
        <source>Bodies of nearly a megabyte.</source>
        <translation>Badan bersaiz hampir satu megabait.</translation>
    </message>
    <message>
        <source>Bodies that arrive over several seconds.</source>
        <translation>Badan yang tiba dalam tempoh beberapa saat.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Badan</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Badan sebagai pepohon</translation>
    </message>
    <message>
        <source>Body as a tree, values can be changed</source>
        <translation>Badan sebagai pepohon, nilai boleh diubah</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Badan seperti diterima</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>Badan sebagai teks</translation>
    </message>
    <message>
        <source>Body in hexadecimal</source>
        <translation>Badan dalam perenambelasan</translation>
    </message>
    <message>
        <source>Body, re-indented</source>
        <translation>Badan, diinden semula</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Kedua-duanya</translation>
    </message>
    <message>
        <source>Both amounts count. Payments in another currency are left out: amounts of two are not compared.</source>
        <translation>Kedua-dua amaun termasuk. Bayaran dalam mata wang lain diketepikan: amaun dua mata wang tidak dibandingkan.</translation>
    </message>
    <message>
        <source>Both are accepted for a while</source>
        <translation>Kedua-duanya diterima untuk seketika</translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation>Kedua-dua badan sama, bait demi bait.</translation>
    </message>
    <message>
        <source>Both bodies say the same. They are only written differently: {what}. Text and Hex show where.</source>
        <translation>Kedua-dua badan menyatakan perkara yang sama. Hanya cara penulisannya berbeza: {what}. Teks dan Hex menunjukkan di mana.</translation>
    </message>
    <message>
        <source>Both days count whole, in Singapore time (+08:00).</source>
        <translation>Kedua-dua hari dikira penuh, mengikut waktu Singapura (+08:00).</translation>
    </message>
    <message>
        <source>Both values</source>
        <translation>Kedua-dua nilai</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Terputus</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Dibina daripada</translation>
    </message>
    <message>
        <source>Bulk stands still at {progress}</source>
        <translation>Pukal terhenti pada {progress}</translation>
    </message>
    <message>
        <source>Bulk: {progress}</source>
        <translation>Pukal: {progress}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Byte {position}</source>
        <translation>Bait {position}</translation>
    </message>
    <message>
        <source>Bytes that differ</source>
        <translation>Bait yang berbeza</translation>
    </message>
    <message>
        <source>Bytes we checked</source>
        <translation>Bait yang kita semak</translation>
    </message>
    <message>
        <source>C&amp;hange a secret or a key…</source>
        <translation>Tukar ra&amp;hsia atau kunci…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fail CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>Came back: {answer}</source>
        <translation>Yang kembali: {answer}</translation>
    </message>
    <message>
        <source>Can't tell</source>
        <translation>Tidak pasti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel a payment</source>
        <translation>Batalkan bayaran</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Batalkan bayaran</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>Batalkan bayaran…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Batalkan eksport</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Batalkan bayaran</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Tidak dapat disemak</translation>
    </message>
    <message>
        <source>Capture the request again, whole; look for limits of body sizes on the way.</source>
        <translation>Tangkap permintaan itu sekali lagi, sepenuhnya; cari had saiz badan di sepanjang perjalanan.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Ditangkap</translation>
    </message>
    <message>
        <source>Captures (*.har *.json *.jsonl *.ndjson *.http *.txt *.sh)</source>
        <translation>Tangkapan (*.har *.json *.jsonl *.ndjson *.http *.txt *.sh)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Cases, in the order in which they are played</source>
        <translation>Kes, mengikut susunan ia dijalankan</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Punca</translation>
    </message>
    <message>
        <source>Certificates of your network</source>
        <translation>Sijil rangkaian anda</translation>
    </message>
    <message>
        <source>Change a secret or a key</source>
        <translation>Tukar rahsia atau kunci</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Changed last {time}.</source>
        <translation>Kali terakhir ditukar {time}.</translation>
    </message>
    <message>
        <source>Changed, valid JSON, {size}.</source>
        <translation>Diubah, JSON sah, {size}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Changes of the body</source>
        <translation>Perubahan pada badan</translation>
    </message>
    <message>
        <source>Changes of the headers</source>
        <translation>Perubahan pada pengepala</translation>
    </message>
    <message>
        <source>Character sets and line ends</source>
        <translation>Set aksara dan akhir baris</translation>
    </message>
    <message>
        <source>Characters beyond ASCII were written otherwise: what was signed is {form}.</source>
        <translation>Aksara di luar ASCII ditulis dengan cara lain: yang ditandatangani ialah {form}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Check again now</source>
        <translation>Semak semula sekarang</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Semakan gagal</translation>
    </message>
    <message>
        <source>Check failed · last {time}</source>
        <translation>Semakan gagal · terakhir {time}</translation>
    </message>
    <message>
        <source>Check, with nothing sent</source>
        <translation>Semak, tanpa menghantar apa-apa</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Disemak</translation>
    </message>
    <message>
        <source>Checked against {provider}</source>
        <translation>Disemak dengan {provider}</translation>
    </message>
    <message>
        <source>Checked by us</source>
        <translation>Disemak oleh kita</translation>
    </message>
    <message>
        <source>Checked · {time}</source>
        <translation>Disemak · {time}</translation>
    </message>
    <message>
        <source>Checked, whole</source>
        <translation>Disemak, lengkap</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Menyemak sandaran…</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Menyemak salinan</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Sesi bayaran</translation>
    </message>
    <message>
        <source>Checkouts</source>
        <translation>Sesi bayaran</translation>
    </message>
    <message>
        <source>Checkouts and refunds by its API, webhooks signed by Standard Webhooks with a secret a mode.</source>
        <translation>Sesi bayaran dan bayaran balik melalui APInya, webhook ditandatangani mengikut Standard Webhooks dengan satu rahsia bagi setiap mod.</translation>
    </message>
    <message>
        <source>Choose a case to see what was sent.</source>
        <translation>Pilih kes untuk melihat apa yang dihantar.</translation>
    </message>
    <message>
        <source>Choose a delivery to see it exactly as it came.</source>
        <translation>Pilih satu penghantaran untuk melihatnya tepat seperti diterima.</translation>
    </message>
    <message>
        <source>Choose a destination to see all of it.</source>
        <translation>Pilih destinasi untuk melihat semua tentangnya.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih fail</translation>
    </message>
    <message>
        <source>Choose a file first. “Save a template…” gives one to begin with.</source>
        <translation>Pilih fail dahulu. “Simpan templat…” memberi satu untuk bermula.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Choose a payment to see its story.</source>
        <translation>Pilih satu bayaran untuk melihat ceritanya.</translation>
    </message>
    <message>
        <source>Choose a rehearsal: each attempt to deliver its events stands here, with the answer and when the next one follows.</source>
        <translation>Pilih raptai: setiap percubaan menghantar peristiwanya ada di sini, dengan jawapan dan bila percubaan berikutnya menyusul.</translation>
    </message>
    <message>
        <source>Choose a row to read all that is wrong with it.</source>
        <translation>Pilih satu baris untuk membaca semua kesalahannya.</translation>
    </message>
    <message>
        <source>Choose a row to see its link, or why there is none.</source>
        <translation>Pilih satu baris untuk melihat pautannya, atau sebab tiada pautan.</translation>
    </message>
    <message>
        <source>Choose a way in to see all of it.</source>
        <translation>Pilih laluan masuk untuk melihat semua tentangnya.</translation>
    </message>
    <message>
        <source>Choose an action to see what became of it.</source>
        <translation>Pilih satu tindakan untuk melihat hasilnya.</translation>
    </message>
    <message>
        <source>Choose an attempt to see what was sent and what came back.</source>
        <translation>Pilih satu percubaan untuk melihat apa yang dihantar dan apa yang kembali.</translation>
    </message>
    <message>
        <source>Choose an endpoint to see all of it.</source>
        <translation>Pilih titik akhir untuk melihat semua tentangnya.</translation>
    </message>
    <message>
        <source>Choose an exception to see what differs and what to do.</source>
        <translation>Pilih percanggahan untuk melihat apa yang berbeza dan apa yang perlu dibuat.</translation>
    </message>
    <message>
        <source>Choose anew…</source>
        <translation>Pilih semula…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>Choose filters first; then they can be saved here</source>
        <translation>Pilih penapis dahulu; kemudian ia boleh disimpan di sini</translation>
    </message>
    <message>
        <source>Choose how long things are kept…</source>
        <translation>Pilih berapa lama data disimpan…</translation>
    </message>
    <message>
        <source>Choose one type of event at least, or all events.</source>
        <translation>Pilih sekurang-kurangnya satu jenis peristiwa, atau semua peristiwa.</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Pilih hari dalam kalendar</translation>
    </message>
    <message>
        <source>Choose the file, or drop it on this window. Its figures say as of when they are true.</source>
        <translation>Pilih fail, atau lepaskannya pada tetingkap ini. Angkanya menyatakan setakat bila ia benar.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>Choose whether it was done. Where you can't tell, leave it open.</source>
        <translation>Pilih sama ada ia telah dibuat. Jika anda tidak pasti, biarkan terbuka.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Kosongkan penapis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close and restore…</source>
        <translation>Tutup dan pulihkan…</translation>
    </message>
    <message>
        <source>Close the action</source>
        <translation>Tutup tindakan</translation>
    </message>
    <message>
        <source>Close the attempt</source>
        <translation>Tutup percubaan</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Tutup kes</translation>
    </message>
    <message>
        <source>Close the delivery</source>
        <translation>Tutup penghantaran</translation>
    </message>
    <message>
        <source>Close the destination</source>
        <translation>Tutup destinasi</translation>
    </message>
    <message>
        <source>Close the endpoint</source>
        <translation>Tutup titik akhir</translation>
    </message>
    <message>
        <source>Close the exception</source>
        <translation>Tutup percanggahan</translation>
    </message>
    <message>
        <source>Close the payment</source>
        <translation>Tutup bayaran</translation>
    </message>
    <message>
        <source>Close the way in</source>
        <translation>Tutup laluan masuk</translation>
    </message>
    <message>
        <source>Closing this window does not stop it: Payments and Activity show how it ends.</source>
        <translation>Menutup tetingkap ini tidak menghentikannya: Bayaran dan Aktiviti menunjukkan kesudahannya.</translation>
    </message>
    <message>
        <source>Closing this window does not stop it: the payment's story and Activity tell how it ends.</source>
        <translation>Menutup tetingkap ini tidak menghentikannya: cerita bayaran dan Aktiviti menyatakan kesudahannya.</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare named tunnel</source>
        <translation>Terowong bernama Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare quick tunnel</source>
        <translation>Terowong pantas Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare sees payers' data</source>
        <translation>Cloudflare melihat data pembayar</translation>
    </message>
    <message>
        <source>Cloudflare, Tailscale, dev tunnels, or any that prints its address.</source>
        <translation>Cloudflare, Tailscale, terowong pembangun, atau apa-apa yang mencetak alamatnya.</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Lajur untuk {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Lajur dalam fail</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server tells you; there, ssh-keygen -lf shows it. Only this key is taken from then on.</source>
        <translation>Bandingkan dengan apa yang diberitahu oleh pengendali pelayan; di sana, ssh-keygen -lf menunjukkannya. Hanya kunci ini diterima mulai saat itu.</translation>
    </message>
    <message>
        <source>Compare the fingerprint, and tick that it is the one that you were told.</source>
        <translation>Bandingkan cap jari, dan tandakan bahawa itulah yang diberitahu kepada anda.</translation>
    </message>
    <message>
        <source>Compare the header above with the sender's documentation; a proxy may have joined or cut it.</source>
        <translation>Bandingkan pengepala di atas dengan dokumentasi pengirim; mungkin proksi telah menggabungkan atau memotongnya.</translation>
    </message>
    <message>
        <source>Compare the secret with the sender's.</source>
        <translation>Bandingkan rahsia ini dengan rahsia pengirim.</translation>
    </message>
    <message>
        <source>Compare this computer's clock with the right time, and let the system keep it.</source>
        <translation>Bandingkan jam komputer ini dengan masa yang betul, dan biarkan sistem mengawalnya.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Compare with the delivery of this number</source>
        <translation>Bandingkan dengan penghantaran bernombor ini</translation>
    </message>
    <message>
        <source>Comparing the two …</source>
        <translation>Membandingkan kedua-duanya …</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Pemampatan</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>Confirm. This workspace creates each row at most once, also where the program ends half way. What another desk runs it can't know.</source>
        <translation>Sahkan. Ruang kerja ini mencipta setiap baris paling banyak sekali, walaupun program berhenti di tengah jalan. Apa yang dijalankan stesen kerja lain tidak dapat diketahuinya.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Pengesahan</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Conflict: the same event came with another body</source>
        <translation>Konflik: peristiwa yang sama datang dengan badan lain</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Sambungkan</translation>
    </message>
    <message>
        <source>Connect PaySG</source>
        <translation>Sambungkan PaySG</translation>
    </message>
    <message>
        <source>Connect Yoco</source>
        <translation>Sambungkan Yoco</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>Sambungkan get laluan</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Sambungkan akaun</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Sambungkan akaun…</translation>
    </message>
    <message>
        <source>Connect another provider</source>
        <translation>Sambungkan penyedia lain</translation>
    </message>
    <message>
        <source>Connect the account, or import a report of the same days, and they are compared.</source>
        <translation>Sambungkan akaun, atau import laporan bagi hari yang sama, dan ia akan dibandingkan.</translation>
    </message>
    <message>
        <source>Connect the account, or import a report, to know them.</source>
        <translation>Sambungkan akaun, atau import laporan, untuk mengetahuinya.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Jenis kandungan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Copied as {form}, personal data included, which was noted.</source>
        <translation>Disalin sebagai {form}, termasuk data peribadi, dan ini telah dicatat.</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>Disalin. {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Salin sebagai</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Salin pautan</translation>
    </message>
    <message>
        <source>Copy registration</source>
        <translation>Salin pendaftaran</translation>
    </message>
    <message>
        <source>Copy the API key</source>
        <translation>Salin kunci API</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>Copy the address of the provider's page</source>
        <translation>Salin alamat halaman penyedia</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Salin alamat {address}</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Salin badan</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kod</translation>
    </message>
    <message>
        <source>Copy the delivery's number</source>
        <translation>Salin nombor penghantaran</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Salin perbezaan</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>Salin pengepala</translation>
    </message>
    <message>
        <source>Copy the id of the payment service {name}</source>
        <translation>Salin id perkhidmatan bayaran {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Salin pautan</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Salin senarai</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Salin mesej</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Salin alamat awam</translation>
    </message>
    <message>
        <source>Copy the sandbox's address</source>
        <translation>Salin alamat kotak pasir</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>Salin rahsia tandatangan</translation>
    </message>
    <message>
        <source>Copy the signing secret once more from where it was given, and set it on this endpoint.</source>
        <translation>Salin rahsia tandatangan sekali lagi dari tempat ia diberikan, dan tetapkannya pada titik akhir ini.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>Salin {address}</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Salin: {what}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Menyalin</translation>
    </message>
    <message>
        <source>Could be refunded until {day}; the 90 days are over</source>
        <translation>Bayaran balik hanya boleh dibuat sehingga {day}; tempoh 90 hari sudah tamat</translation>
    </message>
    <message>
        <source>Counting what is old enough…</source>
        <translation>Mengira apa yang cukup lama…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Cipta</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Cipta satu lagi</translation>
    </message>
    <message>
        <source>Create them once more all the same</source>
        <translation>Tetap ciptanya sekali lagi</translation>
    </message>
    <message>
        <source>Create {payments}</source>
        <translation>Cipta {payments}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dicipta</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Dicipta oleh</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Dicipta pada</translation>
    </message>
    <message>
        <source>Creating it</source>
        <translation>Penciptaan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Custom information</source>
        <translation>Maklumat tersuai</translation>
    </message>
    <message>
        <source>Custom information {number}</source>
        <translation>Maklumat tersuai {number}</translation>
    </message>
    <message>
        <source>Custom information: two rows have the name “{name}”. Give each one of its own.</source>
        <translation>Maklumat tersuai: dua baris mempunyai nama “{name}”. Beri setiap satu nama tersendiri.</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Sandaran harian disimpan</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Pangkalan data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>Hari tidak diberitahu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Days that raw bodies are kept</source>
        <translation>Hari badan mentah disimpan</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Putuskan kemudian</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Decline “{what}”?</source>
        <translation>Tolak “{what}”?</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Tolak…</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Terganggu</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Penghantaran</translation>
    </message>
    <message>
        <source>Deliveries are stored and count as ever; only the sender is told something else. One whose signature does not hold is refused as usual. It ends with the program at the latest.</source>
        <translation>Penghantaran disimpan dan dikira seperti biasa; hanya pengirim diberitahu sesuatu yang lain. Penghantaran yang tandatangannya tidak sah ditolak seperti biasa. Ia tamat bersama program, selewat-lewatnya.</translation>
    </message>
    <message>
        <source>Deliveries of</source>
        <translation>Penghantaran bagi</translation>
    </message>
    <message>
        <source>Deliveries that followed</source>
        <translation>Penghantaran yang menyusul</translation>
    </message>
    <message>
        <source>Deliveries that it has not looked at yet</source>
        <translation>Penghantaran yang belum dilihatnya</translation>
    </message>
    <message>
        <source>Deliveries that told of this payment</source>
        <translation>Penghantaran yang memberitahu tentang bayaran ini</translation>
    </message>
    <message>
        <source>Deliveries {count}</source>
        <translation>Penghantaran {count}</translation>
    </message>
    <message>
        <source>Deliveries, newest first</source>
        <translation>Penghantaran, terbaharu dahulu</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Penghantaran</translation>
    </message>
    <message>
        <source>Delivery inspector</source>
        <translation>Pemeriksa penghantaran</translation>
    </message>
    <message>
        <source>Delivery no.</source>
        <translation>Penghantaran no.</translation>
    </message>
    <message>
        <source>Delivery {number}: {why}</source>
        <translation>Penghantaran {number}: {why}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Perihalan</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinasi</translation>
    </message>
    <message>
        <source>Destination or attempt</source>
        <translation>Destinasi atau percubaan</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinasi</translation>
    </message>
    <message>
        <source>Destinations are paused: what waits may have been sent since. Resume them to send it again.</source>
        <translation>Destinasi dijeda: apa yang menunggu mungkin telah dihantar sejak itu. Sambung semula destinasi untuk menghantarnya lagi.</translation>
    </message>
    <message>
        <source>Destinations are paused; resume them in Forwarding.</source>
        <translation>Destinasi dijeda; sambung semula dalam Pemajuan.</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Pembangun</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Perbezaan</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Berbeza</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Nyahaktifkan</translation>
    </message>
    <message>
        <source>Disable “{name}”?</source>
        <translation>Nyahaktifkan “{name}”?</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Dinyahaktifkan</translation>
    </message>
    <message>
        <source>Disabled: senders get the answer 404. What was received is kept.</source>
        <translation>Dinyahaktifkan: pengirim mendapat jawapan 404. Apa yang telah diterima disimpan.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Nyahaktifkan…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ketepikan</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Ketepikan mesej ini</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Don't create it again, here or on {provider}'s dashboard: the payer could be asked twice. It is kept under Activity, and looked up after each reading of {provider}, when the program starts, and when you ask here. If it was created, it appears in Payments.</source>
        <translation>Jangan ciptanya semula, di sini atau di papan pemuka {provider}: pembayar boleh diminta dua kali. Ia disimpan di bawah Aktiviti, dan disemak selepas setiap bacaan {provider}, apabila program bermula, dan apabila anda bertanya di sini. Jika ia telah dicipta, ia muncul dalam Bayaran.</translation>
    </message>
    <message>
        <source>Don't turn it around: a desktop computer sleeps, restarts and loses its network. Never let it stand between PaySG and your e-service. What it misses it reads from PaySG later, with a key.</source>
        <translation>Jangan songsangkannya: komputer meja tidur, bermula semula dan kehilangan rangkaiannya. Jangan sekali-kali biarkan ia berada antara PaySG dengan e-perkhidmatan anda. Apa yang terlepas dibacanya daripada PaySG kemudian, dengan kunci.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Terputus</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Muat turun</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one.</source>
        <translation>Lepaskan fail CSV di sini, atau pilih satu.</translation>
    </message>
    <message>
        <source>Drop the file to look at it</source>
        <translation>Lepaskan fail untuk melihatnya</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Pendua</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>E-mail status</source>
        <translation>Status e-mel</translation>
    </message>
    <message>
        <source>E-mail to the payer</source>
        <translation>E-mel kepada pembayar</translation>
    </message>
    <message>
        <source>E-mail: {why}</source>
        <translation>E-mel: {why}</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>Die-melkan</translation>
    </message>
    <message>
        <source>E-mailed to {address}</source>
        <translation>Die-melkan kepada {address}</translation>
    </message>
    <message>
        <source>Each account was read with it; last {time}.</source>
        <translation>Setiap akaun telah dibaca dengannya; kali terakhir {time}.</translation>
    </message>
    <message>
        <source>Each event a second time, although it was taken.</source>
        <translation>Setiap peristiwa buat kali kedua, walaupun ia sudah diterima.</translation>
    </message>
    <message>
        <source>Each is checked by its own rules; figures of two providers are never added.</source>
        <translation>Setiap satu disemak mengikut peraturannya sendiri; angka dua penyedia tidak sekali-kali dijumlahkan.</translation>
    </message>
    <message>
        <source>Each is taken once.</source>
        <translation>Setiap satu diterima sekali.</translation>
    </message>
    <message>
        <source>Each payment appears here the moment PaySG tells of it.</source>
        <translation>Setiap bayaran muncul di sini sebaik sahaja PaySG memberitahunya.</translation>
    </message>
    <message>
        <source>Each payment created, sent, cancelled or refunded from here stands in this list: by whom, why, and what came of it. It begins with “New payment”, or with a payment that you open.</source>
        <translation>Setiap bayaran yang dicipta, dihantar, dibatalkan atau dibayar balik dari sini ada dalam senarai ini: oleh siapa, sebabnya, dan hasilnya. Ia bermula dengan “Bayaran baharu”, atau dengan bayaran yang anda buka.</translation>
    </message>
    <message>
        <source>Each request is judged as if it had come to the endpoint, and kept as a capture.</source>
        <translation>Setiap permintaan dinilai seolah-olah ia datang ke titik akhir itu, dan disimpan sebagai tangkapan.</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Edit “{name}”</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Diedit</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Email Status</source>
        <translation>Status e-mel</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Pengekodan</translation>
    </message>
    <message>
        <source>End the private screen</source>
        <translation>Tamatkan skrin peribadi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Ended, not all</source>
        <translation>Tamat, bukan semua</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Titik akhir</translation>
    </message>
    <message>
        <source>Endpoint or way in</source>
        <translation>Titik akhir atau laluan masuk</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Titik akhir</translation>
    </message>
    <message>
        <source>English, Chinese (zh), Malay (ms) or Tamil (ta) in the window, or as the operating system says. The command line and files that are written stay English.</source>
        <translation>Bahasa Inggeris, Cina (zh), Melayu (ms) atau Tamil (ta) dalam tetingkap, atau mengikut sistem pengendalian. Baris perintah dan fail yang ditulis kekal dalam bahasa Inggeris.</translation>
    </message>
    <message>
        <source>Enter a newer one…</source>
        <translation>Masukkan yang lebih baharu…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Masukkan kunci…</translation>
    </message>
    <message>
        <source>Enter the new key</source>
        <translation>Masukkan kunci baharu</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>Masukkan kunci baharu…</translation>
    </message>
    <message>
        <source>Enter the new secret</source>
        <translation>Masukkan rahsia baharu</translation>
    </message>
    <message>
        <source>Enter the new secret…</source>
        <translation>Masukkan rahsia baharu…</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Masukkan rahsia…</translation>
    </message>
    <message>
        <source>Enter these secrets again: {names}.</source>
        <translation>Masukkan rahsia ini semula: {names}.</translation>
    </message>
    <message>
        <source>Entered {time}, and tested.</source>
        <translation>Dimasukkan {time}, dan diuji.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Persekitaran</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Persekitaran</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Ralat sahaja</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id peristiwa</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Jenis peristiwa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Events out of their order.</source>
        <translation>Peristiwa tidak mengikut susunan.</translation>
    </message>
    <message>
        <source>Events that it signs</source>
        <translation>Peristiwa yang ditandatanganinya</translation>
    </message>
    <message>
        <source>Events, a line each</source>
        <translation>Peristiwa, satu baris setiap satu</translation>
    </message>
    <message>
        <source>Events, each once.</source>
        <translation>Peristiwa, setiap satu sekali.</translation>
    </message>
    <message>
        <source>Every account is read once with the new key.</source>
        <translation>Setiap akaun dibaca sekali dengan kunci baharu.</translation>
    </message>
    <message>
        <source>Every request to an endpoint is kept here as it came, byte for byte.</source>
        <translation>Setiap permintaan kepada titik akhir disimpan di sini seperti diterima, bait demi bait.</translation>
    </message>
    <message>
        <source>Every row of the file is in.</source>
        <translation>Setiap baris dalam fail sudah masuk.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Semuanya sepadan</translation>
    </message>
    <message>
        <source>Everything is kept for ever. Choose first how long things are kept.</source>
        <translation>Segala-galanya disimpan selama-lamanya. Pilih dahulu berapa lama data disimpan.</translation>
    </message>
    <message>
        <source>Everything older than {n} year goes.</source>
        <translation>Segala-galanya yang lebih lama daripada {n} tahun akan hilang.</translation>
    </message>
    <message>
        <source>Everything older than {n} years goes.</source>
        <translation>Segala-galanya yang lebih lama daripada {n} tahun akan hilang.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Examine a receiver</source>
        <translation>Periksa penerima</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>Exceptions, the most urgent first</source>
        <translation>Percanggahan, yang paling mendesak dahulu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dijangka</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>Eksport penghantaran</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>Eksport ke dalam folder ini</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Eksport bayaran</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Eksport aktiviti</translation>
    </message>
    <message>
        <source>Export the exceptions</source>
        <translation>Eksport percanggahan</translation>
    </message>
    <message>
        <source>Export this delivery…</source>
        <translation>Eksport penghantaran ini…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Gagal sahaja</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Failing, next try {span}</source>
        <translation>Gagal, cubaan berikutnya {span}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fi</translation>
    </message>
    <message>
        <source>Fee differs</source>
        <translation>Fi berbeza</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fi</translation>
    </message>
    <message>
        <source>Fetch ngrok's agent</source>
        <translation>Dapatkan ejen ngrok</translation>
    </message>
    <message>
        <source>Fetch the host key</source>
        <translation>Dapatkan kunci hos</translation>
    </message>
    <message>
        <source>Fetch the server's host key, and compare its fingerprint. Nothing was saved.</source>
        <translation>Dapatkan kunci hos pelayan, dan bandingkan cap jarinya. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Medan anda sendiri</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>File and account</source>
        <translation>Fail dan akaun</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Penapis</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Kewangan</translation>
    </message>
    <message>
        <source>Finance shows payments and freshness; Developer also shows deliveries, addresses and milliseconds.</source>
        <translation>Kewangan menunjukkan bayaran dan kebaharuan data; Pembangun turut menunjukkan penghantaran, alamat dan milisaat.</translation>
    </message>
    <message>
        <source>Find event id, payment or reference</source>
        <translation>Cari id peristiwa, bayaran atau rujukan</translation>
    </message>
    <message>
        <source>Find payer, reference, id, staff or reason</source>
        <translation>Cari pembayar, rujukan, id, kakitangan atau sebab</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>First difference, byte {position}</source>
        <translation>Perbezaan pertama, bait {position}</translation>
    </message>
    <message>
        <source>Flask and Django</source>
        <translation>Flask dan Django</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder sandaran</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Selama se&amp;jam</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Selama sejam</translation>
    </message>
    <message>
        <source>For any gateway that signs the body with an HMAC. Its headers and fields can be set.</source>
        <translation>Untuk mana-mana get laluan yang menandatangani badan dengan HMAC. Pengepala dan medannya boleh ditetapkan.</translation>
    </message>
    <message>
        <source>For each currency the amount above which you are notified, such as "SGD 500". 0, or a currency that is not named: every payment.</source>
        <translation>Untuk setiap mata wang, amaun yang apabila dilebihi anda diberitahu, seperti "SGD 500". 0, atau mata wang yang tidak dinamakan: setiap bayaran.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Selama-lamanya</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>For one endpoint only: choose it above. A sender gets one answer.</source>
        <translation>Untuk satu titik akhir sahaja: pilih di atas. Pengirim mendapat satu jawapan.</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Untuk sokongan</translation>
    </message>
    <message>
        <source>For support: with verdicts and findings, and never with personal data.</source>
        <translation>Untuk sokongan: dengan keputusan dan dapatan, dan tidak sekali-kali dengan data peribadi.</translation>
    </message>
    <message>
        <source>For the next</source>
        <translation>Untuk seterusnya</translation>
    </message>
    <message>
        <source>Forgeries</source>
        <translation>Pemalsuan</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>Bentuk permintaan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Dimajukan</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Pemajuan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Dijumpai</translation>
    </message>
    <message>
        <source>Free inside</source>
        <translation>Ruang bebas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Daripada</translation>
    </message>
    <message>
        <source>From 1 on, counted from the day something came in.</source>
        <translation>Dari 1 ke atas, dikira dari hari sesuatu masuk.</translation>
    </message>
    <message>
        <source>From 1 to {most} events.</source>
        <translation>Dari 1 hingga {most} peristiwa.</translation>
    </message>
    <message>
        <source>From a report</source>
        <translation>Daripada laporan</translation>
    </message>
    <message>
        <source>From an environment variable</source>
        <translation>Daripada pemboleh ubah persekitaran</translation>
    </message>
    <message>
        <source>From so many o'clock in Singapore on, the backup of the day is due.</source>
        <translation>Mulai pukul ini di Singapura, sandaran hari itu perlu dibuat.</translation>
    </message>
    <message>
        <source>From the last byte to our answer</source>
        <translation>Dari bait terakhir hingga jawapan kita</translation>
    </message>
    <message>
        <source>From this day on the window asks once more how long LIVE data is kept, where nobody chose yet. Empty: as soon as LIVE is used.</source>
        <translation>Mulai hari ini tetingkap bertanya sekali lagi berapa lama data LIVE disimpan, jika belum ada sesiapa memilih. Kosong: sebaik sahaja LIVE digunakan.</translation>
    </message>
    <message>
        <source>From {began} to {ended} ({span}) nothing could come in: {why}.</source>
        <translation>Dari {began} hingga {ended} ({span}) tiada apa-apa dapat masuk: {why}.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … hingga …</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Medan lain</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>Nama hos tambahan</translation>
    </message>
    <message>
        <source>Further messages</source>
        <translation>Mesej lain</translation>
    </message>
    <message>
        <source>GET of this address gives a number that rises whenever the receiver books something.</source>
        <translation>GET bagi alamat ini memberi nombor yang meningkat setiap kali penerima membukukan sesuatu.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Mengumpulkan…</translation>
    </message>
    <message>
        <source>Get a new key from {provider}</source>
        <translation>Dapatkan kunci baharu daripada {provider}</translation>
    </message>
    <message>
        <source>Get a new secret from {provider}</source>
        <translation>Dapatkan rahsia baharu daripada {provider}</translation>
    </message>
    <message>
        <source>Give it a name, so that its figures can be told apart from others.</source>
        <translation>Beri nama, supaya angkanya dapat dibezakan daripada yang lain.</translation>
    </message>
    <message>
        <source>Give it the secret that your e-service verifies with; it may keep the e-service's path.</source>
        <translation>Berikannya rahsia yang digunakan e-perkhidmatan anda untuk mengesahkan; ia boleh mengekalkan laluan e-perkhidmatan.</translation>
    </message>
    <message>
        <source>Give the address of your receiver first.</source>
        <translation>Beri alamat penerima anda dahulu.</translation>
    </message>
    <message>
        <source>Give the address that your app listens on, like http://localhost:3000/webhooks.</source>
        <translation>Beri alamat tempat aplikasi anda mendengar, seperti http://localhost:3000/webhooks.</translation>
    </message>
    <message>
        <source>Give the command that leads requests here, with {port} for the port.</source>
        <translation>Beri perintah yang membawa permintaan ke sini, dengan {port} sebagai port.</translation>
    </message>
    <message>
        <source>Give the event a new id</source>
        <translation>Beri peristiwa id baharu</translation>
    </message>
    <message>
        <source>Give the id of each payment service. PaySG shows it in its dashboard.</source>
        <translation>Beri id setiap perkhidmatan bayaran. PaySG menunjukkannya dalam papan pemukanya.</translation>
    </message>
    <message>
        <source>Give the public address, like {url}.</source>
        <translation>Beri alamat awam, seperti {url}.</translation>
    </message>
    <message>
        <source>Give your name: it is kept with what you say.</source>
        <translation>Beri nama anda: ia disimpan bersama apa yang anda nyatakan.</translation>
    </message>
    <message>
        <source>Give your name: it is kept with your answer.</source>
        <translation>Beri nama anda: ia disimpan bersama jawapan anda.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Berhenti mencuba</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Pergi ke situ</translation>
    </message>
    <message>
        <source>Go to {view}</source>
        <translation>Pergi ke {view}</translation>
    </message>
    <message>
        <source>Goes through Tailscale</source>
        <translation>Melalui Tailscale</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Kasar</translation>
    </message>
    <message>
        <source>Gross received today</source>
        <translation>Kasar diterima hari ini</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>HAR: for browsers' developer tools and other HTTP programs.</source>
        <translation>HAR: untuk alat pembangun dalam pelayar dan program HTTP lain.</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Halaman HTML (*.html)</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>Serahka&amp;n…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Handing over the workspace “{name}”, {day}</source>
        <translation>Menyerahkan ruang kerja “{name}”, {day}</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Cincangan</translation>
    </message>
    <message>
        <source>Have your proxy pass requests on to {place}, with path, headers and body as they came. Under Settings, Receiving, it can also stand on another computer.</source>
        <translation>Minta proksi anda menghantar permintaan ke {place}, dengan laluan, pengepala dan badan seperti yang diterima. Di bawah Tetapan, Penerimaan, proksi boleh juga berada pada komputer lain.</translation>
    </message>
    <message>
        <source>Have {provider} revoke the old one</source>
        <translation>Minta {provider} menarik balik yang lama</translation>
    </message>
    <message>
        <source>Header as it came</source>
        <translation>Pengepala seperti diterima</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Pengepala</translation>
    </message>
    <message>
        <source>Headers and body were purged on {day}. Digests, verdict and event are kept.</source>
        <translation>Pengepala dan badan dihapuskan pada {day}. Nilai cincangan, keputusan dan peristiwa disimpan.</translation>
    </message>
    <message>
        <source>Headers {count}</source>
        <translation>Pengepala {count}</translation>
    </message>
    <message>
        <source>Headers, names and values can be changed</source>
        <translation>Pengepala, nama dan nilai boleh diubah</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Hearing from {sender}</source>
        <translation>Menerima daripada {sender}</translation>
    </message>
    <message>
        <source>Hearing of newer versions. Nothing is installed by itself.</source>
        <translation>Mengetahui versi baharu. Tiada apa-apa dipasang dengan sendirinya.</translation>
    </message>
    <message>
        <source>Hearing · {time}</source>
        <translation>Menerima · {time}</translation>
    </message>
    <message>
        <source>Here payments are compared between PaySG's webhooks, its API, reports, payouts and the bank. Connect an account, or import a report.</source>
        <translation>Di sini bayaran dibandingkan antara webhook PaySG, APInya, laporan, bayaran keluar dan bank. Sambungkan akaun, atau import laporan.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Hidden by the private screen.</source>
        <translation>Disembunyikan oleh skrin peribadi.</translation>
    </message>
    <message>
        <source>Hidden: type another value</source>
        <translation>Disembunyikan: taip nilai lain</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Sembunyikan semula</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Sembunyikan rahsia</translation>
    </message>
    <message>
        <source>Hide why some is off</source>
        <translation>Sembunyikan sebab ada yang dimatikan</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Kunci hos</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hos tidak dijumpai</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>Jam sandaran</translation>
    </message>
    <message>
        <source>Hour, and how many are kept…</source>
        <translation>Jam, dan bilangan disimpan…</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Bagaimana anda mahu bermula?</translation>
    </message>
    <message>
        <source>How it ended is not known. Look into Activity.</source>
        <translation>Kesudahannya tidak diketahui. Lihat Aktiviti.</translation>
    </message>
    <message>
        <source>How it is set up</source>
        <translation>Cara ia disediakan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>How large the text of the window is, in per cent, with what holds it; or as the operating system says.</source>
        <translation>Saiz teks tetingkap dalam peratus, berserta bahagian yang memuatkannya; atau mengikut sistem pengendalian.</translation>
    </message>
    <message>
        <source>How long a refund can still be made</source>
        <translation>Berapa lama bayaran balik masih boleh dibuat</translation>
    </message>
    <message>
        <source>How long is payers' data kept?</source>
        <translation>Berapa lama data pembayar disimpan?</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Berapa lama data disimpan</translation>
    </message>
    <message>
        <source>How many deliveries</source>
        <translation>Berapa banyak penghantaran</translation>
    </message>
    <message>
        <source>How many events</source>
        <translation>Berapa banyak peristiwa</translation>
    </message>
    <message>
        <source>How many events: {rehearsal}</source>
        <translation>Berapa banyak peristiwa: {rehearsal}</translation>
    </message>
    <message>
        <source>How much the log tells. Secrets and personal data are masked at every level.</source>
        <translation>Sebanyak mana log menceritakan. Rahsia dan data peribadi disembunyikan pada setiap tahap.</translation>
    </message>
    <message>
        <source>How old a signature may be, or how far ahead of this computer's clock.</source>
        <translation>Had umur tandatangan, atau sejauh mana ia boleh mendahului jam komputer ini.</translation>
    </message>
    <message>
        <source>How old a signed time may be, or how far ahead of this computer's clock.</source>
        <translation>Had umur masa yang ditandatangani, atau sejauh mana ia boleh mendahului jam komputer ini.</translation>
    </message>
    <message>
        <source>How old payers' identifiers, e-mail, addresses and raw bodies are when purging takes them. Nothing is purged by itself. 180 is a good choice. 0: kept for ever.</source>
        <translation>Umur nombor pengenalan, e-mel, alamat pembayar dan badan mentah apabila penghapusan mengambilnya. Tiada yang dihapuskan dengan sendirinya. 180 ialah pilihan yang baik. 0: disimpan selama-lamanya.</translation>
    </message>
    <message>
        <source>How providers outside reach the endpoints of this workspace.</source>
        <translation>Cara penyedia di luar mencapai titik akhir ruang kerja ini.</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Permulaan fail</translation>
    </message>
    <message>
        <source>How the providers are reached: empty for what the environment variables say, "none", an http:// URL, or "pac:" and the URL of a proxy script.</source>
        <translation>Cara penyedia dicapai: kosong untuk mengikut pemboleh ubah persekitaran, "none", URL http://, atau "pac:" dan URL skrip proksi.</translation>
    </message>
    <message>
        <source>How the signature may be written: hex, base64, or both.</source>
        <translation>Cara tandatangan boleh ditulis: hex, base64, atau kedua-duanya.</translation>
    </message>
    <message>
        <source>How this program reaches others.</source>
        <translation>Cara program ini mencapai pihak lain.</translation>
    </message>
    <message>
        <source>How to keep bodies unchanged</source>
        <translation>Cara mengekalkan badan tanpa perubahan</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Cara membaikinya</translation>
    </message>
    <message>
        <source>How to read the file</source>
        <translation>Cara membaca fail</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Bagaimana kita tahu</translation>
    </message>
    <message>
        <source>How, for nginx and others</source>
        <translation>Cara, untuk nginx dan lain-lain</translation>
    </message>
    <message>
        <source>Huge bodies</source>
        <translation>Badan sangat besar</translation>
    </message>
    <message>
        <source>I agree that payers' data passes through a third party's computers</source>
        <translation>Saya bersetuju bahawa data pembayar melalui komputer pihak ketiga</translation>
    </message>
    <message>
        <source>I build or look after the integration</source>
        <translation>Saya membina atau menjaga penyepaduan</translation>
    </message>
    <message>
        <source>I know that payers' data leaves this computer</source>
        <translation>Saya tahu bahawa data pembayar keluar dari komputer ini</translation>
    </message>
    <message>
        <source>I look after the money</source>
        <translation>Saya menguruskan wang</translation>
    </message>
    <message>
        <source>I looked on the dashboard: at least this much is left</source>
        <translation>Saya telah melihat papan pemuka: sekurang-kurangnya sebanyak ini masih berbaki</translation>
    </message>
    <message>
        <source>I looked: at least this much is left</source>
        <translation>Saya telah melihat: sekurang-kurangnya sebanyak ini masih berbaki</translation>
    </message>
    <message>
        <source>Id, reference …</source>
        <translation>Id, rujukan …</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Kunci idempoten</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Pengenalan</translation>
    </message>
    <message>
        <source>Identifiers, addresses and bodies older than {n} day go.</source>
        <translation>Nombor pengenalan, alamat dan badan yang lebih lama daripada {n} hari akan hilang.</translation>
    </message>
    <message>
        <source>Identifiers, addresses and bodies older than {n} days go.</source>
        <translation>Nombor pengenalan, alamat dan badan yang lebih lama daripada {n} hari akan hilang.</translation>
    </message>
    <message>
        <source>Identifiers, addresses and raw bodies</source>
        <translation>Nombor pengenalan, alamat dan badan mentah</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>If another program of yours passes deliveries on, let it send the bytes it received, not its own JSON.</source>
        <translation>Jika program anda yang lain memajukan penghantaran, biarkan ia menghantar bait yang diterimanya, bukan JSON buatannya sendiri.</translation>
    </message>
    <message>
        <source>If it is right, tell the sender that its own is not.</source>
        <translation>Jika ia betul, beritahu pengirim bahawa rahsia di pihaknya tidak betul.</translation>
    </message>
    <message>
        <source>If it needs more time, rotate the secret again and accept the old one for longer.</source>
        <translation>Jika ia perlukan lebih masa, putar rahsia sekali lagi dan terima yang lama untuk tempoh lebih panjang.</translation>
    </message>
    <message>
        <source>If neither helps, treat the delivery as forged.</source>
        <translation>Jika kedua-duanya tidak membantu, anggap penghantaran itu palsu.</translation>
    </message>
    <message>
        <source>If nothing stands in between, the sender signs another form than it sends.</source>
        <translation>Jika tiada apa-apa di antaranya, pengirim menandatangani bentuk yang lain daripada yang dihantarnya.</translation>
    </message>
    <message>
        <source>If the address is right, the secrets of the two endpoints may have been mixed up.</source>
        <translation>Jika alamatnya betul, rahsia kedua-dua titik akhir mungkin tertukar.</translation>
    </message>
    <message>
        <source>If the sender should sign, look at what stands between: a proxy may remove headers it does not know.</source>
        <translation>Jika pengirim sepatutnya menandatangani, lihat apa yang ada di antaranya: proksi mungkin membuang pengepala yang tidak dikenalinya.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import fail</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import fail…</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>Import laporan</translation>
    </message>
    <message>
        <source>Import a report of those dates</source>
        <translation>Import laporan bagi tarikh itu</translation>
    </message>
    <message>
        <source>Import a report…</source>
        <translation>Import laporan…</translation>
    </message>
    <message>
        <source>Import another…</source>
        <translation>Import satu lagi…</translation>
    </message>
    <message>
        <source>Import ca&amp;ptures…</source>
        <translation>Import tan&amp;gkapan…</translation>
    </message>
    <message>
        <source>Import captures</source>
        <translation>Import tangkapan</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import fail</translation>
    </message>
    <message>
        <source>Import the CSV of a payout, and then the bank's: each payout is matched with its payments and with the bank's line, fees and net to the cent.</source>
        <translation>Import CSV bayaran keluar, kemudian CSV bank: setiap bayaran keluar dipadankan dengan bayarannya dan dengan baris bank, fi dan amaun bersih hingga ke sen.</translation>
    </message>
    <message>
        <source>Import the next report when it is there. A key or a webhook can be added at any time.</source>
        <translation>Import laporan berikutnya apabila sudah ada. Kunci atau webhook boleh ditambah pada bila-bila masa.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>In LIVE, what was replayed or captured changes no payment and no total.</source>
        <translation>Dalam LIVE, apa yang diulang hantar atau ditangkap tidak mengubah mana-mana bayaran atau jumlah.</translation>
    </message>
    <message>
        <source>In full: {amount}</source>
        <translation>Sepenuhnya: {amount}</translation>
    </message>
    <message>
        <source>In that form the signature fits the secret {secret}. Nothing was counted.</source>
        <translation>Dalam bentuk itu tandatangan sepadan dengan rahsia {secret}. Tiada apa-apa dikira.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dalam folder</translation>
    </message>
    <message>
        <source>In this scheme the secret's text is the key, its prefix included.</source>
        <translation>Dalam skema ini teks rahsia ialah kunci, termasuk awalannya.</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>Dalam paparan ini</translation>
    </message>
    <message>
        <source>In whole dollars or rand, for all of a payment's refunds together. Empty or 0: nobody has to.</source>
        <translation>Dalam dolar atau rand penuh, untuk semua bayaran balik bagi satu bayaran. Kosong atau 0: tiada sesiapa perlu meluluskan.</translation>
    </message>
    <message>
        <source>Information only. Headers can be made up; the signature is the proof.</source>
        <translation>Maklumat sahaja. Pengepala boleh direka; tandatangan ialah bukti.</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Dirancang</translation>
    </message>
    <message>
        <source>Intended, or waiting for approval</source>
        <translation>Dirancang, atau menunggu kelulusan</translation>
    </message>
    <message>
        <source>It accepts nothing any more.</source>
        <translation>Ia tidak lagi menerima apa-apa.</translation>
    </message>
    <message>
        <source>It answered {status}: not taken, and a redirect is not followed.</source>
        <translation>Ia menjawab {status}: tidak diterima, dan ubah hala tidak diikuti.</translation>
    </message>
    <message>
        <source>It answered {status}: not taken.</source>
        <translation>Ia menjawab {status}: tidak diterima.</translation>
    </message>
    <message>
        <source>It answered {status}: taken.</source>
        <translation>Ia menjawab {status}: diterima.</translation>
    </message>
    <message>
        <source>It came back in {took}, at {time}. The whole way works.</source>
        <translation>Ia kembali dalam {took}, pada {time}. Seluruh jalan berfungsi.</translation>
    </message>
    <message>
        <source>It came, and its signature does not hold</source>
        <translation>Ia tiba, dan tandatangannya tidak sah</translation>
    </message>
    <message>
        <source>It came, and its signature holds</source>
        <translation>Ia tiba, dan tandatangannya sah</translation>
    </message>
    <message>
        <source>It came, and was not checked</source>
        <translation>Ia tiba, dan tidak disemak</translation>
    </message>
    <message>
        <source>It can be changed at any time: Endpoints, in the Developer layout.</source>
        <translation>Ia boleh diubah pada bila-bila masa: Titik akhir, dalam susun atur Pembangun.</translation>
    </message>
    <message>
        <source>It can be changed at any time: View › Layout.</source>
        <translation>Ia boleh diubah pada bila-bila masa: Paparan › Susun atur.</translation>
    </message>
    <message>
        <source>It can be done anew then.</source>
        <translation>Ia boleh dibuat semula selepas itu.</translation>
    </message>
    <message>
        <source>It carries the signature header of another kind of sender, and none of this endpoint's.</source>
        <translation>Ia membawa pengepala tandatangan jenis pengirim lain, dan tiada satu pun milik titik akhir ini.</translation>
    </message>
    <message>
        <source>It checks what comes from now on. What did not hold before can be verified again with it.</source>
        <translation>Ia menyemak apa yang datang mulai sekarang. Apa yang tidak sah sebelum ini boleh disahkan semula dengannya.</translation>
    </message>
    <message>
        <source>It comes in</source>
        <translation>Ia masuk</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Ia tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>It counts as refunded from then on.</source>
        <translation>Ia dikira sebagai dibayar balik mulai saat itu.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Ia dikira sekali.</translation>
    </message>
    <message>
        <source>It did not come as a POST</source>
        <translation>Ia tidak datang sebagai POST</translation>
    </message>
    <message>
        <source>It does.</source>
        <translation>Ya, sudah.</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Kesudahan</translation>
    </message>
    <message>
        <source>It failed at the address's name.</source>
        <translation>Ia gagal pada nama alamat.</translation>
    </message>
    <message>
        <source>It failed at the certificate.</source>
        <translation>Ia gagal pada sijil.</translation>
    </message>
    <message>
        <source>It failed at the listener.</source>
        <translation>Ia gagal pada pendengar.</translation>
    </message>
    <message>
        <source>It failed on the way in.</source>
        <translation>Ia gagal di laluan masuk.</translation>
    </message>
    <message>
        <source>It gives an answer {seconds} s.</source>
        <translation>Ia memberi masa {seconds} s untuk jawapan.</translation>
    </message>
    <message>
        <source>It goes into the keychain; the program reads it from a private file.</source>
        <translation>Ia disimpan dalam rantai kunci; program membacanya dari fail peribadi.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Ia diteruskan apabila tetingkap ini ditutup.</translation>
    </message>
    <message>
        <source>It has a counter</source>
        <translation>Ia ada pembilang</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Ia telah dihantar</translation>
    </message>
    <message>
        <source>It has no secret yet: what comes is kept, and not checked.</source>
        <translation>Ia belum ada rahsia: apa yang datang disimpan, dan tidak disemak.</translation>
    </message>
    <message>
        <source>It has this address. The first webhook comes with the next payment.</source>
        <translation>Ia mempunyai alamat ini. Webhook pertama datang dengan bayaran berikutnya.</translation>
    </message>
    <message>
        <source>It is above {limit}</source>
        <translation>Ia melebihi {limit}</translation>
    </message>
    <message>
        <source>It is answered only once it is on this disk, and counts only when its signature holds.</source>
        <translation>Ia dijawab hanya setelah berada pada cakera ini, dan dikira hanya apabila tandatangannya sah.</translation>
    </message>
    <message>
        <source>It is disabled, so it answers nobody.</source>
        <translation>Ia dinyahaktifkan, jadi ia tidak menjawab sesiapa.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Sudah selesai</translation>
    </message>
    <message>
        <source>It is done. What went is gone for ever.</source>
        <translation>Sudah selesai. Apa yang dihapuskan hilang selama-lamanya.</translation>
    </message>
    <message>
        <source>It is kept in this computer's keychain, and in no file of ours.</source>
        <translation>Ia disimpan dalam rantai kunci komputer ini, dan bukan dalam mana-mana fail kita.</translation>
    </message>
    <message>
        <source>It is looked up when the program starts, after each reading of {provider}, and when you ask here. Until it is known, nothing else can be started on this payment here; {again}.</source>
        <translation>Ia disemak apabila program bermula, selepas setiap bacaan {provider}, dan apabila anda bertanya di sini. Selagi ia belum diketahui, tiada apa-apa lagi boleh dimulakan atas bayaran ini di sini; {again}.</translation>
    </message>
    <message>
        <source>It is not the header of this endpoint's sender.</source>
        <translation>Ia bukan pengepala pengirim bagi titik akhir ini.</translation>
    </message>
    <message>
        <source>It is not tried again by itself: switch it off and on when that is done.</source>
        <translation>Ia tidak dicuba semula dengan sendirinya: matikan dan hidupkannya apabila itu selesai.</translation>
    </message>
    <message>
        <source>It is on its way. Don't do it again; how it ends is shown in the payment's story.</source>
        <translation>Ia sedang dalam proses. Jangan lakukannya semula; kesudahannya ditunjukkan dalam cerita bayaran.</translation>
    </message>
    <message>
        <source>It is over. The attempts are kept.</source>
        <translation>Sudah selesai. Percubaan disimpan.</translation>
    </message>
    <message>
        <source>It is packed</source>
        <translation>Sudah dipek</translation>
    </message>
    <message>
        <source>It is revoked</source>
        <translation>Ia sudah ditarik balik</translation>
    </message>
    <message>
        <source>It is sent again with the same key, so it can't be created twice.</source>
        <translation>Ia dihantar semula dengan kunci yang sama, jadi ia tidak dapat dicipta dua kali.</translation>
    </message>
    <message>
        <source>It is sent again with the same key, so it can't be done twice.</source>
        <translation>Ia dihantar semula dengan kunci yang sama, jadi ia tidak dapat dibuat dua kali.</translation>
    </message>
    <message>
        <source>It is sent at once when you approve it.</source>
        <translation>Ia dihantar serta-merta apabila anda meluluskannya.</translation>
    </message>
    <message>
        <source>It is short for a signing secret: a part of it may be missing.</source>
        <translation>Ia pendek untuk rahsia tandatangan: sebahagian daripadanya mungkin hilang.</translation>
    </message>
    <message>
        <source>It is stored first, and sent here while the sender waits; each delivery of the endpoint is.</source>
        <translation>Ia disimpan dahulu, dan dihantar ke sini sementara pengirim menunggu; begitulah bagi setiap penghantaran titik akhir itu.</translation>
    </message>
    <message>
        <source>It is tested against each account before it takes the old one's place.</source>
        <translation>Ia diuji dengan setiap akaun sebelum menggantikan yang lama.</translation>
    </message>
    <message>
        <source>It is the one that I was told</source>
        <translation>Itulah yang diberitahu kepada saya</translation>
    </message>
    <message>
        <source>It is under way: no answer has come yet.</source>
        <translation>Ia sedang berjalan: belum ada jawapan.</translation>
    </message>
    <message>
        <source>It is written into the audit log, and the way in then stands whenever deliveries are taken in.</source>
        <translation>Ia ditulis dalam log audit, dan laluan masuk itu kemudian terbuka setiap kali penghantaran diterima.</translation>
    </message>
    <message>
        <source>It is: {count}</source>
        <translation>Bilangannya: {count}</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>Namanya: {name}</translation>
    </message>
    <message>
        <source>It is: {reference}</source>
        <translation>Rujukannya: {reference}</translation>
    </message>
    <message>
        <source>It makes an endpoint: an address with this secret, at which each webhook is checked and kept. The secret stays in this computer's keychain.</source>
        <translation>Ia membuat titik akhir: alamat dengan rahsia ini, tempat setiap webhook disemak dan disimpan. Rahsia kekal dalam rantai kunci komputer ini.</translation>
    </message>
    <message>
        <source>It may be another one after each start. You are told then, with a message for the provider.</source>
        <translation>Ia mungkin berlainan selepas setiap permulaan. Anda diberitahu ketika itu, dengan mesej untuk penyedia.</translation>
    </message>
    <message>
        <source>It may have been created or not. It is looked up before anything is sent again.</source>
        <translation>Ia mungkin telah dicipta, mungkin tidak. Ia disemak dahulu sebelum apa-apa dihantar semula.</translation>
    </message>
    <message>
        <source>It proves that the server is yours. Name host and port first.</source>
        <translation>Ia membuktikan bahawa pelayan itu milik anda. Namakan hos dan port dahulu.</translation>
    </message>
    <message>
        <source>It retires by itself {time}.</source>
        <translation>Ia tamat dengan sendirinya {time}.</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Ia menyatakan</translation>
    </message>
    <message>
        <source>It stands here once there is an endpoint to send to.</source>
        <translation>Ia ada di sini sebaik ada titik akhir untuk dihantar.</translation>
    </message>
    <message>
        <source>It stands in for PaySG, Yoco and the gateway on this computer, with made-up payments. It sends their webhooks as they come in real life: twice, out of order, forged, slow, and again by the provider's schedule while they are not taken. Nothing leaves this computer.</source>
        <translation>Ia mengambil tempat PaySG, Yoco dan get laluan pada komputer ini, dengan bayaran rekaan. Ia menghantar webhook mereka seperti dalam dunia sebenar: dua kali, tidak mengikut susunan, palsu, perlahan, dan lagi mengikut jadual penyedia selagi tidak diterima. Tiada apa-apa keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>It stands whenever deliveries are taken in; at the moment nothing listens.</source>
        <translation>Ia terbuka setiap kali penghantaran diterima; buat masa ini tiada yang mendengar.</translation>
    </message>
    <message>
        <source>It starts…</source>
        <translation>Ia sedang bermula…</translation>
    </message>
    <message>
        <source>It stays the same from start to start.</source>
        <translation>Ia kekal sama pada setiap permulaan.</translation>
    </message>
    <message>
        <source>It takes the same payments as before.</source>
        <translation>Ia memilih bayaran yang sama seperti sebelumnya.</translation>
    </message>
    <message>
        <source>It then accepts nothing, and only helps to name a cause.</source>
        <translation>Selepas itu ia tidak menerima apa-apa, dan hanya membantu menamakan punca.</translation>
    </message>
    <message>
        <source>It then stands beside the clock; a click on its icon brings the window back.</source>
        <translation>Ia kemudian berada di sebelah jam; klik pada ikonnya membawa tetingkap kembali.</translation>
    </message>
    <message>
        <source>It waits until the destination is resumed.</source>
        <translation>Ia menunggu sehingga destinasi disambung semula.</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Ia telah dibuat</translation>
    </message>
    <message>
        <source>It was meant for the endpoint {endpoint}: its signature fits the secret {secret} there.</source>
        <translation>Ia ditujukan kepada titik akhir {endpoint}: tandatangannya sepadan dengan rahsia {secret} di sana.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Ia tidak dibuat</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Ia tidak dihantar.</translation>
    </message>
    <message>
        <source>It was sent again at {time}.</source>
        <translation>Ia dihantar semula pada {time}.</translation>
    </message>
    <message>
        <source>It was signed ahead of this computer's clock. Compare the clock with the right time.</source>
        <translation>Ia ditandatangani mendahului jam komputer ini. Bandingkan jam dengan masa yang betul.</translation>
    </message>
    <message>
        <source>It was signed long before it came. Retries run for days, so age alone rejects nothing.</source>
        <translation>Ia ditandatangani lama sebelum tiba. Cubaan semula berlangsung berhari-hari, jadi usia sahaja tidak menolak apa-apa.</translation>
    </message>
    <message>
        <source>It was signed with the secret {secret} of the endpoint {endpoint}, not with one of this endpoint.</source>
        <translation>Ia ditandatangani dengan rahsia {secret} milik titik akhir {endpoint}, bukan dengan rahsia titik akhir ini.</translation>
    </message>
    <message>
        <source>It was signed with the secret {secret}, which this endpoint accepts no more.</source>
        <translation>Ia ditandatangani dengan rahsia {secret}, yang tidak lagi diterima oleh titik akhir ini.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Ia berfungsi</translation>
    </message>
    <message>
        <source>Its address stays. After a change of the settings, what was received is read anew.</source>
        <translation>Alamatnya kekal. Selepas tetapan diubah, apa yang telah diterima dibaca semula.</translation>
    </message>
    <message>
        <source>Its counter</source>
        <translation>Pembilangnya</translation>
    </message>
    <message>
        <source>Its endpoint's senders get our own answer again.</source>
        <translation>Pengirim titik akhirnya mendapat jawapan kita sendiri semula.</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Lesennya</translation>
    </message>
    <message>
        <source>Its payments are read from the provider no more, and its figures grow old.</source>
        <translation>Bayarannya tidak lagi dibaca daripada penyedia, dan angkanya menjadi lapuk.</translation>
    </message>
    <message>
        <source>Its provider lists no payments: they come by webhook.</source>
        <translation>Penyedianya tidak menyenaraikan bayaran: bayaran datang melalui webhook.</translation>
    </message>
    <message>
        <source>Its secret is at hand, so each event is checked.</source>
        <translation>Rahsianya tersedia, jadi setiap peristiwa disemak.</translation>
    </message>
    <message>
        <source>Its token stays where it is kept.</source>
        <translation>Tokennya kekal di tempat ia disimpan.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Baris JSON</translation>
    </message>
    <message>
        <source>JSON lines exported here</source>
        <translation>Baris JSON yang dieksport di sini</translation>
    </message>
    <message>
        <source>JSON lines: one delivery a line; can be taken in here again.</source>
        <translation>Baris JSON: satu penghantaran setiap baris; boleh diterima masuk di sini semula.</translation>
    </message>
    <message>
        <source>JSON of webhook.site</source>
        <translation>JSON dari webhook.site</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Keep it enabled</source>
        <translation>Kekalkan aktif</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Simpan begitu</translation>
    </message>
    <message>
        <source>Keep listening</source>
        <translation>Terus mendengar</translation>
    </message>
    <message>
        <source>Keep listening, minimised</source>
        <translation>Terus mendengar, diminimumkan</translation>
    </message>
    <message>
        <source>Keep listening?</source>
        <translation>Terus mendengar?</translation>
    </message>
    <message>
        <source>Keep until the program ends</source>
        <translation>Simpan sehingga program tamat</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Kekalkan yang ada</translation>
    </message>
    <message>
        <source>Kept apart: a delivery whose signature does not hold changes no payment and no total.</source>
        <translation>Disimpan berasingan: penghantaran yang tandatangannya tidak sah tidak mengubah mana-mana bayaran atau jumlah.</translation>
    </message>
    <message>
        <source>Kept as delivery {id}, answered after {took}.</source>
        <translation>Disimpan sebagai penghantaran {id}, dijawab selepas {took}.</translation>
    </message>
    <message>
        <source>Kept with each of them; PaySG and the payers don't see it.</source>
        <translation>Disimpan bersama setiap satunya; PaySG dan pembayar tidak melihatnya.</translation>
    </message>
    <message>
        <source>Kept with each payment in Activity, and offered the next time.</source>
        <translation>Disimpan bersama setiap bayaran dalam Aktiviti, dan ditawarkan pada kali berikutnya.</translation>
    </message>
    <message>
        <source>Kept with the action, and offered the next time.</source>
        <translation>Disimpan bersama tindakan, dan ditawarkan pada kali berikutnya.</translation>
    </message>
    <message>
        <source>Kept with the action; PaySG and the payer don't see it.</source>
        <translation>Disimpan bersama tindakan; PaySG dan pembayar tidak melihatnya.</translation>
    </message>
    <message>
        <source>Kept with your name and the time, and logged.</source>
        <translation>Disimpan bersama nama anda dan masa, dan direkodkan.</translation>
    </message>
    <message>
        <source>Kept with your name and the time, and logged. Should the facts change, the exception opens again.</source>
        <translation>Disimpan bersama nama anda dan masa, dan direkodkan. Jika fakta berubah, percanggahan dibuka semula.</translation>
    </message>
    <message>
        <source>Kept with your name and the time; a note is never changed and never deleted.</source>
        <translation>Disimpan bersama nama anda dan masa; nota tidak sekali-kali diubah dan tidak sekali-kali dipadam.</translation>
    </message>
    <message>
        <source>Kept with your name, and logged.</source>
        <translation>Disimpan bersama nama anda, dan direkodkan.</translation>
    </message>
    <message>
        <source>Kept, for the next start: close the program and open it again.</source>
        <translation>Disimpan, untuk permulaan berikutnya: tutup program dan bukanya semula.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fail kunci</translation>
    </message>
    <message>
        <source>Keys to revoke at the provider</source>
        <translation>Kunci yang perlu ditarik balik di pihak penyedia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Jenis kunci</translation>
    </message>
    <message>
        <source>LIVE data</source>
        <translation>Data LIVE</translation>
    </message>
    <message>
        <source>LIVE data is about real people. Nothing is deleted by itself: this says what is old enough to go when somebody purges. It can be changed under Settings at any time.</source>
        <translation>Data LIVE ialah tentang orang sebenar. Tiada yang dipadam dengan sendirinya: ini menyatakan apa yang cukup lama untuk dihapuskan apabila seseorang membuat penghapusan. Ia boleh diubah di bawah Tetapan pada bila-bila masa.</translation>
    </message>
    <message>
        <source>LIVE data may leave this computer</source>
        <translation>Data LIVE boleh keluar dari komputer ini</translation>
    </message>
    <message>
        <source>LIVE data through “{name}”?</source>
        <translation>Data LIVE melalui “{name}”?</translation>
    </message>
    <message>
        <source>LIVE data with payers' names and addresses may leave this computer</source>
        <translation>Data LIVE dengan nama dan alamat pembayar boleh keluar dari komputer ini</translation>
    </message>
    <message>
        <source>LIVE: captures are stored and shown, and counted nowhere.</source>
        <translation>LIVE: tangkapan disimpan dan ditunjukkan, dan tidak dikira di mana-mana.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Terbesar</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari lepas</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Jawapan terakhir</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Percubaan terakhir</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Sandaran terakhir</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Perubahan terakhir</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Terakhir disemak {time}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Penghantaran terakhir</translation>
    </message>
    <message>
        <source>Last heard {time}</source>
        <translation>Terakhir diterima {time}</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lepas</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Later: you are asked again in 30 days.</source>
        <translation>Kemudian: anda ditanya lagi dalam 30 hari.</translation>
    </message>
    <message>
        <source>Latest status</source>
        <translation>Status terkini</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Susun atur</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Biarkan terbuka</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Biarkan menunggu</translation>
    </message>
    <message>
        <source>Leave the old one alone until the new one works: {provider} accepts both.</source>
        <translation>Biarkan yang lama sehingga yang baharu berfungsi: {provider} menerima kedua-duanya.</translation>
    </message>
    <message>
        <source>Leave this payment service out</source>
        <translation>Ketepikan perkhidmatan bayaran ini</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Baki selepasnya</translation>
    </message>
    <message>
        <source>Left afterwards: {amount}</source>
        <translation>Baki selepasnya: {amount}</translation>
    </message>
    <message>
        <source>Left empty, the public address of a way in, else the one on this computer.</source>
        <translation>Jika kosong, alamat awam laluan masuk, jika tiada, alamat pada komputer ini.</translation>
    </message>
    <message>
        <source>Left empty, the usual one.</source>
        <translation>Jika kosong, yang biasa.</translation>
    </message>
    <message>
        <source>Left empty: for itself alone where there is a public address.</source>
        <translation>Jika kosong: untuk dirinya sahaja jika ada alamat awam.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Diketepikan</translation>
    </message>
    <message>
        <source>Let the sender, or what stands in between, send the document itself as application/json.</source>
        <translation>Biarkan pengirim, atau apa yang ada di antaranya, menghantar dokumen itu sendiri sebagai application/json.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Light, dark, or as the operating system says.</source>
        <translation>Cerah, gelap, atau mengikut sistem pengendalian.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Baris {line}: {reason}</translation>
    </message>
    <message>
        <source>Link sent on</source>
        <translation>Pautan dihantar pada</translation>
    </message>
    <message>
        <source>Link, or why there is none</source>
        <translation>Pautan, atau sebab tiada pautan</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Mendengar</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Mendengar pada</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Tahap log</translation>
    </message>
    <message>
        <source>Look at what stands between the sender and this program: a reverse proxy must pass bodies on untouched.</source>
        <translation>Lihat apa yang ada antara pengirim dengan program ini: proksi songsang mesti memajukan badan tanpa diusik.</translation>
    </message>
    <message>
        <source>Look at what stands in between: a proxy, or a program that passes deliveries on, must leave bodies alone.</source>
        <translation>Lihat apa yang ada di antaranya: proksi, atau program yang memajukan penghantaran, mesti membiarkan badan tidak diusik.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Cari versi baharu</translation>
    </message>
    <message>
        <source>Look for a queue or relay between the sender and this program.</source>
        <translation>Cari baris gilir atau geganti antara pengirim dengan program ini.</translation>
    </message>
    <message>
        <source>Look for a tunnel's “replay” button, or for a program that sends captured requests.</source>
        <translation>Cari butang “replay” pada terowong, atau program yang menghantar permintaan yang ditangkap.</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Semak sekarang</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Cari sekarang</translation>
    </message>
    <message>
        <source>Look on the dashboard first, then tick that at least this much is left.</source>
        <translation>Lihat papan pemuka dahulu, kemudian tandakan bahawa sekurang-kurangnya sebanyak ini masih berbaki.</translation>
    </message>
    <message>
        <source>Look up what is not known</source>
        <translation>Semak yang tidak diketahui</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Sudah diteliti</translation>
    </message>
    <message>
        <source>Looked up just now.</source>
        <translation>Baru sahaja disemak.</translation>
    </message>
    <message>
        <source>Looked up just now: it is still not known.</source>
        <translation>Baru sahaja disemak: masih tidak diketahui.</translation>
    </message>
    <message>
        <source>Looked up: {where}. {note}</source>
        <translation>Disemak: {where}. {note}</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>MIT licence. Not a product of GovTech or Open Government Products.</source>
        <translation>Lesen MIT. Bukan produk GovTech atau Open Government Products.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Dibuat di tempat lain</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Dibuat di sini</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Dibuat dengan</translation>
    </message>
    <message>
        <source>Made-up payments on this computer, with webhooks and refunds. Nothing leaves it, nothing is needed.</source>
        <translation>Bayaran rekaan pada komputer ini, dengan webhook dan bayaran balik. Tiada apa-apa keluar daripadanya, tiada apa-apa diperlukan.</translation>
    </message>
    <message>
        <source>Make a backup now…</source>
        <translation>Buat sandaran sekarang…</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>Buat dan buka</translation>
    </message>
    <message>
        <source>Make none by itself</source>
        <translation>Jangan buat dengan sendirinya</translation>
    </message>
    <message>
        <source>Making ready</source>
        <translation>Menyediakan</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Urus akaun…</translation>
    </message>
    <message>
        <source>Many events at once.</source>
        <translation>Banyak peristiwa serentak.</translation>
    </message>
    <message>
        <source>Many from a file…</source>
        <translation>Banyak daripada fail…</translation>
    </message>
    <message>
        <source>Many payments from a file</source>
        <translation>Banyak bayaran daripada fail</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>Ditandai sebagai disemak</translation>
    </message>
    <message>
        <source>Marked as posted to the ledger</source>
        <translation>Ditandai sebagai dicatat dalam lejar</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Mungkin sudah sampai</translation>
    </message>
    <message>
        <source>May still come</source>
        <translation>Masih mungkin datang</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Meant for another endpoint</source>
        <translation>Ditujukan kepada titik akhir lain</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mengukur…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadata</translation>
    </message>
    <message>
        <source>Metadata, the agency's own fields</source>
        <translation>Metadata, medan agensi sendiri</translation>
    </message>
    <message>
        <source>Microsoft dev tunnel</source>
        <translation>Terowong pembangun Microsoft</translation>
    </message>
    <message>
        <source>Microsoft sees payers' data</source>
        <translation>Microsoft melihat data pembayar</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Tiada: {names}.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Wang masuk</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Wang keluar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Month pack</source>
        <translation>Pek bulanan</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Sandaran bulanan disimpan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Lagi tetapan</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Lagi yang boleh dibuat</translation>
    </message>
    <message>
        <source>More ways to create payments</source>
        <translation>Cara lain mencipta bayaran</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Pindah ke komputer lain</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>Pindah ke komputer lain…</translation>
    </message>
    <message>
        <source>My e-service already receives them</source>
        <translation>E-perkhidmatan saya sudah menerimanya</translation>
    </message>
    <message>
        <source>My e-service receives them</source>
        <translation>E-perkhidmatan saya menerimanya</translation>
    </message>
    <message>
        <source>NRIC, FIN or UEN</source>
        <translation>NRIC, FIN atau UEN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name not told</source>
        <translation>Nama tidak diberitahu</translation>
    </message>
    <message>
        <source>Name of custom information {number}</source>
        <translation>Nama maklumat tersuai {number}</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nama pemboleh ubah</translation>
    </message>
    <message>
        <source>Name the file with your private key.</source>
        <translation>Namakan fail dengan kunci peribadi anda.</translation>
    </message>
    <message>
        <source>Name the server first.</source>
        <translation>Namakan pelayan dahulu.</translation>
    </message>
    <message>
        <source>Name the server that this computer reaches by ssh.</source>
        <translation>Namakan pelayan yang dicapai komputer ini melalui ssh.</translation>
    </message>
    <message>
        <source>Name the user on the server.</source>
        <translation>Namakan pengguna pada pelayan.</translation>
    </message>
    <message>
        <source>Name the whole path of the folder. Nothing was made.</source>
        <translation>Namakan laluan penuh folder itu. Tiada apa-apa dibuat.</translation>
    </message>
    <message>
        <source>Names under which the outside reaches this listener. Requests for any other name are refused.</source>
        <translation>Nama yang digunakan pihak luar untuk mencapai pendengar ini. Permintaan untuk sebarang nama lain ditolak.</translation>
    </message>
    <message>
        <source>Names, addresses and identifiers of real payers go to another computer with each delivery.</source>
        <translation>Nama, alamat dan nombor pengenalan pembayar sebenar pergi ke komputer lain dengan setiap penghantaran.</translation>
    </message>
    <message>
        <source>Names, addresses and identifiers will be in the file; it is noted who exported them. The preview stays as it is.</source>
        <translation>Nama, alamat dan nombor pengenalan akan ada dalam fail; siapa yang mengeksportnya dicatat. Pratonton kekal seadanya.</translation>
    </message>
    <message>
        <source>Names, references and money: years</source>
        <translation>Nama, rujukan dan wang: tahun</translation>
    </message>
    <message>
        <source>Names, services and the key can be changed at any time: File › Accounts…</source>
        <translation>Nama, perkhidmatan dan kunci boleh diubah pada bila-bila masa: Fail › Akaun…</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Perlukan orang</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Tiada kedua-duanya</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Bersih</translation>
    </message>
    <message>
        <source>Net received today</source>
        <translation>Bersih diterima hari ini</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Never sent again by itself. That holds for this workspace: another desk has a journal of its own, which knows nothing of this one.</source>
        <translation>Tidak sekali-kali dihantar semula dengan sendirinya. Itu bagi ruang kerja ini: stesen kerja lain mempunyai jurnalnya sendiri, yang tidak tahu apa-apa tentang jurnal ini.</translation>
    </message>
    <message>
        <source>Never sent: {names}. They belong to the connection, or hold a key.</source>
        <translation>Tidak sekali-kali dihantar: {names}. Ia milik sambungan, atau mengandungi kunci.</translation>
    </message>
    <message>
        <source>New checkout</source>
        <translation>Sesi bayaran baharu</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Bayaran baharu</translation>
    </message>
    <message>
        <source>New payment (Ctrl+N)</source>
        <translation>Bayaran baharu (Ctrl+N)</translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation>Bayaran baharu…</translation>
    </message>
    <message>
        <source>New signing secret</source>
        <translation>Rahsia tandatangan baharu</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ruang kerja baharu</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Ruang kerja baharu…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versi baharu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaharu dahulu</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fail seterusnya</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Cubaan berikutnya</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>Tiada kod QR</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Tiada TLS</translation>
    </message>
    <message>
        <source>No account is connected here, so there is nobody to ask. Connect one first.</source>
        <translation>Tiada akaun disambungkan di sini, jadi tiada sesiapa untuk ditanya. Sambungkan satu dahulu.</translation>
    </message>
    <message>
        <source>No account is connected. Connect one first; its key creates.</source>
        <translation>Tiada akaun disambungkan. Sambungkan satu dahulu; kuncinya mencipta bayaran.</translation>
    </message>
    <message>
        <source>No account is connected. With an API key, payments are read without any webhook.</source>
        <translation>Tiada akaun disambungkan. Dengan kunci API, bayaran dibaca tanpa sebarang webhook.</translation>
    </message>
    <message>
        <source>No account of {environment} is connected here.</source>
        <translation>Tiada akaun {environment} disambungkan di sini.</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>Tiada tindakan sepadan</translation>
    </message>
    <message>
        <source>No amount told</source>
        <translation>Amaun tidak diberitahu</translation>
    </message>
    <message>
        <source>No amount was told, so no total counts this payment.</source>
        <translation>Amaun tidak diberitahu, jadi tiada jumlah mengira bayaran ini.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tiada jawapan</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Belum ada jawapan</translation>
    </message>
    <message>
        <source>No attempt follows; polling finds it.</source>
        <translation>Tiada percubaan menyusul; tinjauan menemuinya.</translation>
    </message>
    <message>
        <source>No attempt matches</source>
        <translation>Tiada percubaan sepadan</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>Belum ada percubaan</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Tiada sandaran</translation>
    </message>
    <message>
        <source>No backup is made by itself now.</source>
        <translation>Tiada sandaran dibuat dengan sendirinya sekarang.</translation>
    </message>
    <message>
        <source>No bank line</source>
        <translation>Tiada baris bank</translation>
    </message>
    <message>
        <source>No browser opened the page.</source>
        <translation>Tiada pelayar membuka halaman itu.</translation>
    </message>
    <message>
        <source>No browser opened the page. Copy the link and open it yourself.</source>
        <translation>Tiada pelayar membuka halaman itu. Salin pautan dan buka sendiri.</translation>
    </message>
    <message>
        <source>No browser took the page. Copy the link, and open it yourself.</source>
        <translation>Tiada pelayar menerima halaman itu. Salin pautan, dan buka sendiri.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Tiada sambungan</translation>
    </message>
    <message>
        <source>No delivery matches</source>
        <translation>Tiada penghantaran sepadan</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>Belum ada penghantaran</translation>
    </message>
    <message>
        <source>No destination: nothing is forwarded by itself</source>
        <translation>Tiada destinasi: tiada apa-apa dimajukan dengan sendirinya</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Belum ada titik akhir</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Tiada peristiwa</translation>
    </message>
    <message>
        <source>No file was run so far.</source>
        <translation>Belum ada fail dijalankan.</translation>
    </message>
    <message>
        <source>No longer marked as checked</source>
        <translation>Tidak lagi ditandai sebagai disemak</translation>
    </message>
    <message>
        <source>No longer marked as posted to the ledger</source>
        <translation>Tidak lagi ditandai sebagai dicatat dalam lejar</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Tiada bayaran sepadan</translation>
    </message>
    <message>
        <source>No payment was created or paid in this period, and no payout falls into it.</source>
        <translation>Tiada bayaran dicipta atau dibayar dalam tempoh ini, dan tiada bayaran keluar jatuh di dalamnya.</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>Belum ada bayaran</translation>
    </message>
    <message>
        <source>No payout in this period</source>
        <translation>Tiada bayaran keluar dalam tempoh ini</translation>
    </message>
    <message>
        <source>No row can be sent as it is</source>
        <translation>Tiada baris boleh dihantar seadanya</translation>
    </message>
    <message>
        <source>No row can be sent as it is. Put them right in the file, then choose it again.</source>
        <translation>Tiada baris boleh dihantar seadanya. Betulkan dalam fail, kemudian pilih fail itu semula.</translation>
    </message>
    <message>
        <source>No secret and no payer's data is in this list.</source>
        <translation>Tiada rahsia dan tiada data pembayar dalam senarai ini.</translation>
    </message>
    <message>
        <source>No sender promises an order: see whether your app minds.</source>
        <translation>Tiada pengirim menjanjikan susunan: lihat sama ada aplikasi anda terjejas.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Tiada tetapan dengan perkataan ini.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Tiada tandatangan</translation>
    </message>
    <message>
        <source>No signature is needed</source>
        <translation>Tandatangan tidak diperlukan</translation>
    </message>
    <message>
        <source>No signature needed</source>
        <translation>Tandatangan tidak perlu</translation>
    </message>
    <message>
        <source>No signing secret is set for this endpoint, so nothing was checked.</source>
        <translation>Tiada rahsia tandatangan ditetapkan untuk titik akhir ini, jadi tiada apa-apa disemak.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Belum ada sumber</translation>
    </message>
    <message>
        <source>No way in yet</source>
        <translation>Belum ada laluan masuk</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Tiada webhook</translation>
    </message>
    <message>
        <source>No webhook for {n} hour</source>
        <translation>Tiada webhook selama {n} jam</translation>
    </message>
    <message>
        <source>No webhook for {n} hours</source>
        <translation>Tiada webhook selama {n} jam</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Belum ada webhook</translation>
    </message>
    <message>
        <source>No {name} header, nor any other signature.</source>
        <translation>Tiada pengepala {name}, dan tiada tandatangan lain.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Belum ada yang ditanya.</translation>
    </message>
    <message>
        <source>None chosen: no backup is made by itself</source>
        <translation>Tidak dipilih: tiada sandaran dibuat dengan sendirinya</translation>
    </message>
    <message>
        <source>None of them holds.</source>
        <translation>Tiada satu pun yang sah.</translation>
    </message>
    <message>
        <source>None of those counts.</source>
        <translation>Tiada satu pun daripadanya dikira.</translation>
    </message>
    <message>
        <source>None: it did not come to that.</source>
        <translation>Tiada: ia tidak sampai ke tahap itu.</translation>
    </message>
    <message>
        <source>None: no secret is set for this endpoint.</source>
        <translation>Tiada: tiada rahsia ditetapkan untuk titik akhir ini.</translation>
    </message>
    <message>
        <source>None: no secret of this endpoint can be used.</source>
        <translation>Tiada: tiada rahsia titik akhir ini yang boleh digunakan.</translation>
    </message>
    <message>
        <source>None: there was no secret that could be used.</source>
        <translation>Tiada: tidak ada rahsia yang boleh digunakan.</translation>
    </message>
    <message>
        <source>None: without a readable header there is nothing to compare with.</source>
        <translation>Tiada: tanpa pengepala yang dapat dibaca, tiada apa-apa untuk dibandingkan.</translation>
    </message>
    <message>
        <source>None: without a secret there is nothing to check with.</source>
        <translation>Tiada: tanpa rahsia, tiada apa-apa untuk menyemak.</translation>
    </message>
    <message>
        <source>None; the payment is {id}</source>
        <translation>Tiada; bayarannya ialah {id}</translation>
    </message>
    <message>
        <source>Not a built program</source>
        <translation>Bukan program yang dibina</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Tidak dibenarkan</translation>
    </message>
    <message>
        <source>Not at the bank</source>
        <translation>Tiada di bank</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Tidak disemak</translation>
    </message>
    <message>
        <source>Not checked: no signing secret is set</source>
        <translation>Tidak disemak: tiada rahsia tandatangan ditetapkan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tidak dibuat</translation>
    </message>
    <message>
        <source>Not heard from {sender} for over a day</source>
        <translation>Tiada penghantaran daripada {sender} selama lebih sehari</translation>
    </message>
    <message>
        <source>Not in LIVE: an app that fails could cost real payments, so senders get our own answer.</source>
        <translation>Tidak dalam LIVE: aplikasi yang gagal boleh menyebabkan bayaran sebenar hilang, jadi pengirim mendapat jawapan kita sendiri.</translation>
    </message>
    <message>
        <source>Not in LIVE: any other answer could cost real payments.</source>
        <translation>Tidak dalam LIVE: jawapan lain boleh menyebabkan bayaran sebenar hilang.</translation>
    </message>
    <message>
        <source>Not in the payout</source>
        <translation>Tiada dalam bayaran keluar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Tidak mendengar</translation>
    </message>
    <message>
        <source>Not listening at the moment, so nothing can come to this path.</source>
        <translation>Tidak mendengar buat masa ini, jadi tiada apa-apa boleh datang ke laluan ini.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Bukan sekarang</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Tidak mungkin</translation>
    </message>
    <message>
        <source>Not read whole yet</source>
        <translation>Belum dibaca sepenuhnya</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dihantar</translation>
    </message>
    <message>
        <source>Not sent on anywhere yet.</source>
        <translation>Belum dimajukan ke mana-mana.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Tidak diterima</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Tidak dipercayai</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum lagi</translation>
    </message>
    <message>
        <source>Not {name}, who asked for it.</source>
        <translation>Bukan {name}, yang memintanya.</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Dicatat setakat ini</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing answered in time</source>
        <translation>Tiada yang menjawab tepat pada masanya</translation>
    </message>
    <message>
        <source>Nothing can be created for the accounts that are connected here:</source>
        <translation>Tiada apa-apa boleh dicipta untuk akaun yang disambungkan di sini:</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Tiada yang berubah</translation>
    </message>
    <message>
        <source>Nothing comes in by it until it stands again; providers try again for a while.</source>
        <translation>Tiada apa-apa masuk melaluinya sehingga ia pulih; penyedia mencuba semula untuk seketika.</translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation>Tiada apa-apa dapat dibandingkan</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Belum ada yang dibuat</translation>
    </message>
    <message>
        <source>Nothing examined yet</source>
        <translation>Belum ada yang diperiksa</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Tiada yang sepadan. Cuba kurangkan huruf.</translation>
    </message>
    <message>
        <source>Nothing goes before somebody says so.</source>
        <translation>Tiada yang hilang sebelum seseorang menyuruhnya.</translation>
    </message>
    <message>
        <source>Nothing has been sent so far, and nothing is sent by looking at it.</source>
        <translation>Setakat ini tiada apa-apa dihantar, dan tiada apa-apa dihantar dengan melihatnya.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Belum menerima</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Tiada apa-apa dalam tempoh ini</translation>
    </message>
    <message>
        <source>Nothing is forwarded yet</source>
        <translation>Belum ada yang dimajukan</translation>
    </message>
    <message>
        <source>Nothing is received at the moment. {why}</source>
        <translation>Tiada apa-apa diterima buat masa ini. {why}</translation>
    </message>
    <message>
        <source>Nothing is sent by this. Say what became of it, and where you saw that.</source>
        <translation>Ini tidak menghantar apa-apa. Nyatakan apa jadi padanya, dan di mana anda melihatnya.</translation>
    </message>
    <message>
        <source>Nothing is sent in the body: the address alone says what to do.</source>
        <translation>Tiada apa-apa dihantar dalam badan: alamat sahaja menyatakan apa yang perlu dibuat.</translation>
    </message>
    <message>
        <source>Nothing is sent then, and it can't be approved any more.</source>
        <translation>Tiada apa-apa dihantar selepas itu, dan ia tidak boleh diluluskan lagi.</translation>
    </message>
    <message>
        <source>Nothing is that old. There is nothing to purge.</source>
        <translation>Tiada yang selama itu. Tiada apa-apa untuk dihapuskan.</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so nothing can come in. The log says why.</source>
        <translation>Tiada yang mendengar buat masa ini, jadi tiada apa-apa boleh masuk. Log menyatakan sebabnya.</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so the endpoint of this workspace would hear nothing.</source>
        <translation>Tiada yang mendengar buat masa ini, jadi titik akhir ruang kerja ini tidak akan menerima apa-apa.</translation>
    </message>
    <message>
        <source>Nothing more is passed on to it, now or later.</source>
        <translation>Tiada apa-apa lagi dimajukan kepadanya, sekarang atau kemudian.</translation>
    </message>
    <message>
        <source>Nothing more is taken in at its address until it is enabled again.</source>
        <translation>Tiada apa-apa lagi diterima di alamatnya sehingga ia diaktifkan semula.</translation>
    </message>
    <message>
        <source>Nothing that was tried: other secrets of this workspace, and the usual changes of body and scheme.</source>
        <translation>Tiada daripada yang dicuba: rahsia lain dalam ruang kerja ini, dan perubahan lazim pada badan dan skema.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: this is the first delivery of its payment.</source>
        <translation>Belum ada apa-apa untuk dibandingkan: ini penghantaran pertama bagi bayarannya.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Belum ada apa-apa untuk dibandingkan</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Tiada apa-apa untuk disenaraikan.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Tiada apa-apa dikira.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>Nothing was received or refunded.</source>
        <translation>Tiada apa-apa diterima atau dibayar balik.</translation>
    </message>
    <message>
        <source>Nothing was saved. What failed stands above, with what to do; then connect again.</source>
        <translation>Tiada apa-apa disimpan. Apa yang gagal dinyatakan di atas, bersama apa yang perlu dibuat; kemudian sambungkan semula.</translation>
    </message>
    <message>
        <source>Nothing was sent so far. Somebody else approves or declines it under Activity. Until then nothing else can be started on this payment here.</source>
        <translation>Setakat ini tiada apa-apa dihantar. Orang lain meluluskan atau menolaknya di bawah Aktiviti. Sehingga itu tiada apa-apa lagi boleh dimulakan atas bayaran ini di sini.</translation>
    </message>
    <message>
        <source>Nothing was sent. A second person, not the one who asked for it, approves or declines it here. This guards against slips; it is no access control: the program can't tell who types a name.</source>
        <translation>Tiada apa-apa dihantar. Orang kedua, bukan yang memintanya, meluluskan atau menolaknya di sini. Ini melindungi daripada kesilapan; ia bukan kawalan akses: program tidak dapat mengetahui siapa yang menaip sesuatu nama.</translation>
    </message>
    <message>
        <source>Nothing yet. What you write here stays in this workspace.</source>
        <translation>Belum ada. Apa yang anda tulis di sini kekal dalam ruang kerja ini.</translation>
    </message>
    <message>
        <source>Nothing: a replay is sent once.</source>
        <translation>Tiada: ulangan dihantar sekali sahaja.</translation>
    </message>
    <message>
        <source>Nothing: every attempt of the schedule failed.</source>
        <translation>Tiada: setiap percubaan dalam jadual gagal.</translation>
    </message>
    <message>
        <source>Nothing: it was taken.</source>
        <translation>Tiada: ia telah diterima.</translation>
    </message>
    <message>
        <source>Nothing: its destination was removed.</source>
        <translation>Tiada: destinasinya telah dibuang.</translation>
    </message>
    <message>
        <source>Nothing: the destination is stopped.</source>
        <translation>Tiada: destinasi dihentikan.</translation>
    </message>
    <message>
        <source>Nothing: the sender was told, and sends it again by itself where it must.</source>
        <translation>Tiada: pengirim telah diberitahu, dan menghantarnya semula sendiri jika perlu.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notis</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Notify after hours without a webhook</source>
        <translation>Beritahu selepas jam tanpa webhook</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>Beritahu semula</translation>
    </message>
    <message>
        <source>Notify of failed signatures</source>
        <translation>Beritahu tandatangan gagal</translation>
    </message>
    <message>
        <source>Notify of payments</source>
        <translation>Beritahu bayaran</translation>
    </message>
    <message>
        <source>Notify when a way in is down</source>
        <translation>Beritahu apabila laluan masuk terputus</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Numbers were written otherwise: what was signed is {form}.</source>
        <translation>Nombor ditulis dengan cara lain: yang ditandatangani ialah {form}.</translation>
    </message>
    <message>
        <source>Of each payment only the newest delivery</source>
        <translation>Hanya penghantaran terbaharu bagi setiap bayaran</translation>
    </message>
    <message>
        <source>Of its folder, too.</source>
        <translation>Juga bagi foldernya.</translation>
    </message>
    <message>
        <source>Of the server with a certificate that stands in front of the bastion. LIVE data needs one.</source>
        <translation>Bagi pelayan bersijil yang berada di hadapan bastion. Data LIVE memerlukannya.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Off: no refund can be started here, neither in the window nor by a command.</source>
        <translation>Mati: tiada bayaran balik boleh dimulakan di sini, sama ada dalam tetingkap atau dengan perintah.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Hidup</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Pada komputer ini</translation>
    </message>
    <message>
        <source>On this computer's own disk, in no folder that is shared or synced: the database needs that.</source>
        <translation>Pada cakera komputer ini sendiri, bukan dalam folder yang dikongsi atau disegerakkan: pangkalan data memerlukannya.</translation>
    </message>
    <message>
        <source>Once the other one runs: quit this program and take it out of what starts at login, so that two don't answer for one workspace. Delete the workspace's folder, its backups that are not wanted, and in the keychain what is called “PaySG Desktop”.</source>
        <translation>Sebaik komputer yang satu lagi berjalan: keluar dari program ini dan keluarkannya daripada apa yang bermula semasa log masuk, supaya dua komputer tidak menjawab bagi satu ruang kerja. Padam folder ruang kerja, sandarannya yang tidak diperlukan, dan dalam rantai kunci, apa yang bernama “PaySG Desktop”.</translation>
    </message>
    <message>
        <source>Once there is a way in, the text to send is here, ready to copy.</source>
        <translation>Sebaik ada laluan masuk, teks untuk dihantar ada di sini, sedia disalin.</translation>
    </message>
    <message>
        <source>One after the other, with nothing lost: the new one in, both accepted, the new one seen, the old one out.</source>
        <translation>Satu demi satu, tanpa kehilangan apa-apa: yang baharu masuk, kedua-duanya diterima, yang baharu dilihat, yang lama keluar.</translation>
    </message>
    <message>
        <source>One attempt, and no further one.</source>
        <translation>Satu percubaan, dan tiada lagi selepas itu.</translation>
    </message>
    <message>
        <source>One event came twice with different content. The first one counts; compare the deliveries.</source>
        <translation>Satu peristiwa datang dua kali dengan kandungan berlainan. Yang pertama dikira; bandingkan penghantarannya.</translation>
    </message>
    <message>
        <source>One file with the backup, the settings and the list of secrets to enter again. It holds payers' data in the clear: hand it over by a way that your agency allows. On the other computer: paysg-desktop db restore FILE</source>
        <translation>Satu fail dengan sandaran, tetapan dan senarai rahsia untuk dimasukkan semula. Ia mengandungi data pembayar tanpa penyulitan: serahkannya dengan cara yang dibenarkan agensi anda. Pada komputer yang satu lagi: paysg-desktop db restore FILE</translation>
    </message>
    <message>
        <source>One is kept. Left empty, it stays.</source>
        <translation>Satu sudah disimpan. Jika kosong, ia kekal.</translation>
    </message>
    <message>
        <source>One key reads each payment service where its owner has the permission Billing. You give the key, and the id and a name of each service; the way there is tested leg by leg before anything is kept.</source>
        <translation>Satu kunci membaca setiap perkhidmatan bayaran yang pemiliknya mempunyai kebenaran Billing. Anda memberi kunci itu, serta id dan nama setiap perkhidmatan; jalan ke sana diuji peringkat demi peringkat sebelum apa-apa disimpan.</translation>
    </message>
    <message>
        <source>One of the two clocks shows local time as if it were UTC.</source>
        <translation>Salah satu daripada dua jam itu menunjukkan masa tempatan seolah-olah UTC.</translation>
    </message>
    <message>
        <source>One payment after the other is created. Close this if you like: the run goes on.</source>
        <translation>Bayaran dicipta satu demi satu. Tutup ini jika mahu: larian diteruskan.</translation>
    </message>
    <message>
        <source>One row for each payment: reference, payer name, amount and what it is about; if you like address, identifier, e-mail and due date. Further columns become fields of your own.</source>
        <translation>Satu baris bagi setiap bayaran: rujukan, nama pembayar, amaun dan perihalnya; jika mahu, alamat, nombor pengenalan, e-mel dan tarikh akhir. Lajur lain menjadi medan anda sendiri.</translation>
    </message>
    <message>
        <source>One signed with the old secret came after it, {time}: the sender may use both.</source>
        <translation>Satu yang ditandatangani dengan rahsia lama datang selepasnya, {time}: pengirim mungkin menggunakan kedua-duanya.</translation>
    </message>
    <message>
        <source>One that your account reserved; without it, the one that ngrok gives the account.</source>
        <translation>Domain yang ditempah akaun anda; tanpanya, yang diberikan ngrok kepada akaun.</translation>
    </message>
    <message>
        <source>Only a part of the body was signed</source>
        <translation>Hanya sebahagian badan ditandatangani</translation>
    </message>
    <message>
        <source>Only a part of the body was signed: {form}.</source>
        <translation>Hanya sebahagian badan ditandatangani: {form}.</translation>
    </message>
    <message>
        <source>Only of checkouts that are noted as ours</source>
        <translation>Hanya bagi sesi bayaran yang dicatat sebagai milik kita</translation>
    </message>
    <message>
        <source>Only of payments over</source>
        <translation>Hanya bayaran melebihi</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Hanya baris bermasalah</translation>
    </message>
    <message>
        <source>Only shown to the payer: the link works after that day, too.</source>
        <translation>Hanya ditunjukkan kepada pembayar: pautan masih berfungsi selepas hari itu.</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>Sesetengah sahaja</translation>
    </message>
    <message>
        <source>Only this computer is sent to while the setting {key} is off.</source>
        <translation>Hanya komputer ini dihantar kepadanya selagi tetapan {key} dimatikan.</translation>
    </message>
    <message>
        <source>Only what is not created</source>
        <translation>Hanya yang belum dicipta</translation>
    </message>
    <message>
        <source>Only where a sender must go on using an old path. Left empty, it gets one that nobody can guess.</source>
        <translation>Hanya jika pengirim mesti terus menggunakan laluan lama. Jika kosong, ia mendapat laluan yang tidak dapat diteka sesiapa.</translation>
    </message>
    <message>
        <source>Only where it stays the same.</source>
        <translation>Hanya jika ia kekal sama.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Open PaySG Desktop</source>
        <translation>Buka PaySG Desktop</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Buka halaman</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Buka bayaran</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Buka ruang kerja…</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Buka “{name}”</translation>
    </message>
    <message>
        <source>Or drop them here. Raw HTTP, HAR, cURL lines, events a line each as `stripe listen --print-json` writes them, webhook.site's JSON, and JSON lines exported here.</source>
        <translation>Atau lepaskan di sini. HTTP mentah, HAR, baris cURL, peristiwa satu baris setiap satu seperti yang ditulis `stripe listen --print-json`, JSON webhook.site, dan baris JSON yang dieksport di sini.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Susunan</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Tarikh lain</translation>
    </message>
    <message>
        <source>Other versions are ignored on purpose. See whether the sender can sign with v1.</source>
        <translation>Versi lain sengaja diabaikan. Pastikan sama ada pengirim boleh menandatangani dengan v1.</translation>
    </message>
    <message>
        <source>Others are answered meanwhile.</source>
        <translation>Yang lain dijawab sementara itu.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Cara lain</translation>
    </message>
    <message>
        <source>Otherwise stable placeholders stand in its place. Keys and secret paths are never in the file.</source>
        <translation>Jika tidak, pemegang tempat yang tetap menggantikannya. Kunci dan laluan rahsia tidak sekali-kali ada dalam fail.</translation>
    </message>
    <message>
        <source>Otherwise they are left out. It is noted who exported them.</source>
        <translation>Jika tidak, data itu diketepikan. Siapa yang mengeksportnya dicatat.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Tidak mengikut susunan</translation>
    </message>
    <message>
        <source>Out of reach for {span}, since {began}: {why}.</source>
        <translation>Tidak dapat dicapai selama {span}, sejak {began}: {why}.</translation>
    </message>
    <message>
        <source>Out of reach for {span}, {began} to {ended}: {why}.</source>
        <translation>Tidak dapat dicapai selama {span}, {began} hingga {ended}: {why}.</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Di luar tetingkap</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Gambaran</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Alamat sendiri</translation>
    </message>
    <message>
        <source>Own server by ssh</source>
        <translation>Pelayan sendiri melalui ssh</translation>
    </message>
    <message>
        <source>Own waits</source>
        <translation>Jeda sendiri</translation>
    </message>
    <message>
        <source>P&amp;ause notifications</source>
        <translation>&amp;Jeda pemberitahuan</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rentak</translation>
    </message>
    <message>
        <source>Pack it for the other computer</source>
        <translation>Pek untuk komputer yang satu lagi</translation>
    </message>
    <message>
        <source>Packed into {file}. On the other computer: paysg-desktop db restore FILE.</source>
        <translation>Dipek ke dalam {file}. Pada komputer lain: paysg-desktop db restore FILE.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Mengepek</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} daripada {pages}</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Halaman tetapan</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Paid Out on</source>
        <translation>Dibayar keluar pada</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Dibayar pada</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Dibayar keluar</translation>
    </message>
    <message>
        <source>Paid out twice</source>
        <translation>Dibayar keluar dua kali</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Dibayar balik sebahagian</translation>
    </message>
    <message>
        <source>Parts of the action</source>
        <translation>Bahagian tindakan</translation>
    </message>
    <message>
        <source>Parts of the attempt</source>
        <translation>Bahagian percubaan</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Bahagian penghantaran</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Bahagian bayaran</translation>
    </message>
    <message>
        <source>Parts that are left out</source>
        <translation>Bahagian yang diketepikan</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Lulus</translation>
    </message>
    <message>
        <source>Pass on the bytes, never json.dumps of what was read:</source>
        <translation>Majukan bait, jangan sekali-kali json.dumps daripada apa yang dibaca:</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Tampal di sini</translation>
    </message>
    <message>
        <source>Paste it instead</source>
        <translation>Tampal sahaja</translation>
    </message>
    <message>
        <source>Paste the API key first, or name the environment variable that holds it.</source>
        <translation>Tampal kunci API dahulu, atau namakan pemboleh ubah persekitaran yang menyimpannya.</translation>
    </message>
    <message>
        <source>Paste the authtoken of your ngrok account, or name its environment variable.</source>
        <translation>Tampal authtoken akaun ngrok anda, atau namakan pemboleh ubah persekitarannya.</translation>
    </message>
    <message>
        <source>Paste the secret first, or name the environment variable that holds it.</source>
        <translation>Tampal rahsia dahulu, atau namakan pemboleh ubah persekitaran yang menyimpannya.</translation>
    </message>
    <message>
        <source>Paste the secret that your receiver checks with, or name the variable that holds it.</source>
        <translation>Tampal rahsia yang digunakan penerima anda untuk menyemak, atau namakan pemboleh ubah yang menyimpannya.</translation>
    </message>
    <message>
        <source>Paste the secret to sign with, or name the environment variable of it.</source>
        <translation>Tampal rahsia untuk menandatangani, atau namakan pemboleh ubah persekitarannya.</translation>
    </message>
    <message>
        <source>Path at which it gets the webhooks</source>
        <translation>Laluan tempat ia menerima webhook</translation>
    </message>
    <message>
        <source>Path to keep</source>
        <translation>Laluan dikekalkan</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Corak</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Jeda pemberitahuan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Pay with a telephone</source>
        <translation>Bayar dengan telefon</translation>
    </message>
    <message>
        <source>PaySG API</source>
        <translation>API PaySG</translation>
    </message>
    <message>
        <source>PaySG Desktop can't start</source>
        <translation>PaySG Desktop tidak dapat bermula</translation>
    </message>
    <message>
        <source>PaySG Desktop receives webhooks only while it runs. It can go on without this window, or end. After it has ended, providers try again for a while, and not for ever.</source>
        <translation>PaySG Desktop menerima webhook hanya semasa ia berjalan. Ia boleh diteruskan tanpa tetingkap ini, atau tamat. Selepas ia tamat, penyedia mencuba semula untuk seketika, dan bukan selama-lamanya.</translation>
    </message>
    <message>
        <source>PaySG ID</source>
        <translation>ID PaySG</translation>
    </message>
    <message>
        <source>PaySG gives it out once the address is registered. Leave it empty until then, and set it later.</source>
        <translation>PaySG memberikannya sebaik alamat didaftarkan. Biarkan kosong sehingga itu, dan tetapkannya kemudian.</translation>
    </message>
    <message>
        <source>PaySG makes a page to pay on. The payer hears nothing until you send the link.</source>
        <translation>PaySG membuat halaman untuk membayar. Pembayar tidak menerima apa-apa sehingga anda menghantar pautan.</translation>
    </message>
    <message>
        <source>PaySG sends to an https address that does not change, and this computer has none by itself. An address of your own behind a gateway, ssh to a server of yours, or a tunnel gives it one. Does your e-service receive the webhooks already? Then it can send a copy here, and PaySG need not be told anything.</source>
        <translation>PaySG menghantar ke alamat https yang tidak berubah, dan komputer ini sendiri tiada alamat sedemikian. Alamat anda sendiri di belakang get laluan, ssh ke pelayan milik anda, atau terowong memberikannya. Adakah e-perkhidmatan anda sudah menerima webhook? Jika ya, ia boleh menghantar salinan ke sini, dan PaySG tidak perlu diberitahu apa-apa.</translation>
    </message>
    <message>
        <source>PaySG takes {most} at most.</source>
        <translation>PaySG menerima paling banyak {most}.</translation>
    </message>
    <message>
        <source>PaySG's payment report as CSV gives the month's figures. Neither key nor webhook is needed.</source>
        <translation>Laporan bayaran PaySG sebagai CSV memberikan angka bulan itu. Kunci dan webhook tidak diperlukan.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pembayar</translation>
    </message>
    <message>
        <source>Payer Address</source>
        <translation>Alamat pembayar</translation>
    </message>
    <message>
        <source>Payer Email</source>
        <translation>E-mel pembayar</translation>
    </message>
    <message>
        <source>Payer Identifier</source>
        <translation>Pengenalan pembayar</translation>
    </message>
    <message>
        <source>Payer Name</source>
        <translation>Nama pembayar</translation>
    </message>
    <message>
        <source>Payer's address</source>
        <translation>Alamat pembayar</translation>
    </message>
    <message>
        <source>Payer's e-mail</source>
        <translation>E-mel pembayar</translation>
    </message>
    <message>
        <source>Payer's identifier</source>
        <translation>Nombor pengenalan pembayar</translation>
    </message>
    <message>
        <source>Payer's name</source>
        <translation>Nama pembayar</translation>
    </message>
    <message>
        <source>Payer's name not told</source>
        <translation>Nama pembayar tidak diberitahu</translation>
    </message>
    <message>
        <source>Payer's page</source>
        <translation>Halaman pembayar</translation>
    </message>
    <message>
        <source>Payer, reference, e-mail, description, id; or a field: status:paid ref:INV</source>
        <translation>Pembayar, rujukan, e-mel, perihalan, id; atau medan: status:paid ref:INV</translation>
    </message>
    <message>
        <source>Payer, reference, id, staff …</source>
        <translation>Pembayar, rujukan, id, kakitangan …</translation>
    </message>
    <message>
        <source>Payers' NRIC, e-mail and addresses, and what was sent as it came. Totals stay.</source>
        <translation>NRIC, e-mel dan alamat pembayar, dan apa yang dihantar seperti diterima. Jumlah kekal.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>ID bayaran</translation>
    </message>
    <message>
        <source>Payment Link URL</source>
        <translation>URL pautan bayaran</translation>
    </message>
    <message>
        <source>Payment Reference</source>
        <translation>Rujukan bayaran</translation>
    </message>
    <message>
        <source>Payment Status</source>
        <translation>Status bayaran</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Bayaran gagal</translation>
    </message>
    <message>
        <source>Payment inspector</source>
        <translation>Pemeriksa bayaran</translation>
    </message>
    <message>
        <source>Payment or payout</source>
        <translation>Bayaran atau bayaran keluar</translation>
    </message>
    <message>
        <source>Payment report</source>
        <translation>Laporan bayaran</translation>
    </message>
    <message>
        <source>Payment reports that are put into this folder are taken in by themselves. Empty: none is watched.</source>
        <translation>Laporan bayaran yang diletakkan dalam folder ini diterima dengan sendirinya. Kosong: tiada folder dipantau.</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Perkhidmatan bayaran</translation>
    </message>
    <message>
        <source>Payment service id</source>
        <translation>ID perkhidmatan bayaran</translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation>Perkhidmatan bayaran</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Status bayaran</translation>
    </message>
    <message>
        <source>Payment, {environment}</source>
        <translation>Bayaran, {environment}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>Payments are then read from PaySG itself, now and every 15 minutes. No webhook is needed.</source>
        <translation>Bayaran kemudian dibaca daripada PaySG sendiri, sekarang dan setiap 15 minit. Tiada webhook diperlukan.</translation>
    </message>
    <message>
        <source>Payments, refunds, reconciling and exports. It says how fresh each figure is, and no plumbing.</source>
        <translation>Bayaran, bayaran balik, penyesuaian dan eksport. Ia menyatakan sebaharu mana setiap angka, tanpa butiran teknikal.</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Bayaran keluar</translation>
    </message>
    <message>
        <source>Payout ID</source>
        <translation>ID bayaran keluar</translation>
    </message>
    <message>
        <source>Payout differs</source>
        <translation>Bayaran keluar berbeza</translation>
    </message>
    <message>
        <source>Payout {id}</source>
        <translation>Bayaran keluar {id}</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Bayaran keluar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Personal data is hidden, so the text can only be read. Reveal it to change the text, or change single values in the tree.</source>
        <translation>Data peribadi disembunyikan, jadi teks hanya boleh dibaca. Dedahkannya untuk mengubah teks, atau ubah nilai satu demi satu dalam pepohon.</translation>
    </message>
    <message>
        <source>Placeholders stand for the address and for keys.</source>
        <translation>Pemegang tempat menggantikan alamat dan kunci.</translation>
    </message>
    <message>
        <source>Plain UTF-8 text for other programs; what could be taken for a formula is marked.</source>
        <translation>Teks UTF-8 biasa untuk program lain; apa yang boleh dianggap formula ditandai.</translation>
    </message>
    <message>
        <source>Plain http, and on this computer: nothing made up leaves it.</source>
        <translation>http biasa, dan pada komputer ini: tiada data rekaan keluar daripadanya.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dalam lejar</translation>
    </message>
    <message>
        <source>Posted to the ledger</source>
        <translation>Dicatat dalam lejar</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Awalan</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Kemas</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Fail kunci peribadi</translation>
    </message>
    <message>
        <source>Private screen</source>
        <translation>Skrin peribadi</translation>
    </message>
    <message>
        <source>Private screen: names, references, payloads and notifications are hidden.</source>
        <translation>Skrin peribadi: nama, rujukan, muatan dan pemberitahuan disembunyikan.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Program {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Providers outside can't reach this computer yet. A way in gives your endpoints a public address: one of your own, your own server by ssh, ngrok, or any other program.</source>
        <translation>Penyedia di luar belum dapat mencapai komputer ini. Laluan masuk memberi titik akhir anda alamat awam: alamat milik anda sendiri, pelayan anda sendiri melalui ssh, ngrok, atau mana-mana program lain.</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Alamat awam</translation>
    </message>
    <message>
        <source>Purge for ever…</source>
        <translation>Hapuskan selamanya…</translation>
    </message>
    <message>
        <source>Purge what is older</source>
        <translation>Hapuskan yang lebih lama</translation>
    </message>
    <message>
        <source>Purge what is older…</source>
        <translation>Hapuskan yang lebih lama…</translation>
    </message>
    <message>
        <source>Put in by itself wherever a name is asked for.</source>
        <translation>Diisi dengan sendirinya di mana-mana nama diminta.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>Kod QR bagi {text}</translation>
    </message>
    <message>
        <source>Qt's libraries lie in {folder}</source>
        <translation>Pustaka Qt terletak di {folder}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>R2.00 or more.</source>
        <translation>R2.00 atau lebih.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Mentah</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>HTTP mentah</translation>
    </message>
    <message>
        <source>Raw HTTP can't be copied exactly: the body is not UTF-8 text. Copy it as cURL instead.</source>
        <translation>HTTP mentah tidak dapat disalin dengan tepat: badan bukan teks UTF-8. Sebaliknya, salin sebagai cURL.</translation>
    </message>
    <message>
        <source>Raw HTTP, HAR, cURL lines, webhook.site's JSON. Nothing is stored yet.</source>
        <translation>HTTP mentah, HAR, baris cURL, JSON webhook.site. Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca semula</translation>
    </message>
    <message>
        <source>Read as {amount}</source>
        <translation>Dibaca sebagai {amount}</translation>
    </message>
    <message>
        <source>Read from a report</source>
        <translation>Dibaca daripada laporan</translation>
    </message>
    <message>
        <source>Read it once more before you send it.</source>
        <translation>Baca sekali lagi sebelum anda menghantarnya.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Baca sekarang</translation>
    </message>
    <message>
        <source>Read the bytes before any JSON middleware does, and pass on that buffer:</source>
        <translation>Baca bait sebelum mana-mana perisian tengah JSON membacanya, dan majukan penimbal itu:</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>Baca semula log</translation>
    </message>
    <message>
        <source>Read what PaySG knows</source>
        <translation>Baca apa yang diketahui PaySG</translation>
    </message>
    <message>
        <source>Read whole {time} · {payments}</source>
        <translation>Dibaca sepenuhnya {time} · {payments}</translation>
    </message>
    <message>
        <source>Reading begins…</source>
        <translation>Bacaan bermula…</translation>
    </message>
    <message>
        <source>Reading the body …</source>
        <translation>Membaca badan …</translation>
    </message>
    <message>
        <source>Reading the deliveries …</source>
        <translation>Membaca penghantaran …</translation>
    </message>
    <message>
        <source>Reading the deliveries: {share}</source>
        <translation>Membaca penghantaran: {share}</translation>
    </message>
    <message>
        <source>Reading the log anew. The lists fill up again meanwhile.</source>
        <translation>Membaca semula log. Senarai terisi semula sementara itu.</translation>
    </message>
    <message>
        <source>Reading the payments…</source>
        <translation>Membaca bayaran…</translation>
    </message>
    <message>
        <source>Reading what can be read. The damaged file is kept as it is …</source>
        <translation>Membaca apa yang dapat dibaca. Fail yang rosak disimpan seadanya …</translation>
    </message>
    <message>
        <source>Reading what is installed…</source>
        <translation>Membaca apa yang dipasang…</translation>
    </message>
    <message>
        <source>Reading {account}: asking for {left} one by one, {new} so far.</source>
        <translation>Membaca {account}: meminta {left} satu demi satu, {new} setakat ini.</translation>
    </message>
    <message>
        <source>Reading {account}: {payments} so far</source>
        <translation>Membaca {account}: {payments} setakat ini</translation>
    </message>
    <message>
        <source>Reading {account}: {read} so far, {new}.</source>
        <translation>Membaca {account}: {read} setakat ini, {new}.</translation>
    </message>
    <message>
        <source>Reading · {n} payment</source>
        <translation>Membaca · {n} bayaran</translation>
    </message>
    <message>
        <source>Reading · {n} payments</source>
        <translation>Membaca · {n} bayaran</translation>
    </message>
    <message>
        <source>Reading: {payments} so far</source>
        <translation>Membaca: {payments} setakat ini</translation>
    </message>
    <message>
        <source>Reading: {payments} so far.</source>
        <translation>Membaca: {payments} setakat ini.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Real money goes back to the payer. It can't be fetched again.</source>
        <translation>Wang sebenar dipulangkan kepada pembayar. Ia tidak dapat diambil semula.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Receive a first event</source>
        <translation>Terima peristiwa pertama</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Diterima hari ini</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Penerimaan</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resipi</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Penyesuaian</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Pulihkan yang dapat dibaca</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Bayaran balik</translation>
    </message>
    <message>
        <source>Refund a payment</source>
        <translation>Bayar balik satu bayaran</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Bayaran balik gagal</translation>
    </message>
    <message>
        <source>Refund of unknown amount</source>
        <translation>Bayaran balik, amaun tidak diketahui</translation>
    </message>
    <message>
        <source>Refund of {amount}</source>
        <translation>Bayaran balik {amount}</translation>
    </message>
    <message>
        <source>Refund of {amount} failed</source>
        <translation>Bayaran balik {amount} gagal</translation>
    </message>
    <message>
        <source>Refund of {amount} under way</source>
        <translation>Bayaran balik {amount} sedang berjalan</translation>
    </message>
    <message>
        <source>Refund of {amount}: {status}</source>
        <translation>Bayaran balik {amount}: {status}</translation>
    </message>
    <message>
        <source>Refund status</source>
        <translation>Status bayaran balik</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>Bayaran balik sedang berjalan</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>Bayar balik {amount}</translation>
    </message>
    <message>
        <source>Refund: {status}</source>
        <translation>Bayaran balik: {status}</translation>
    </message>
    <message>
        <source>Refund: {word}</source>
        <translation>Bayaran balik: {word}</translation>
    </message>
    <message>
        <source>Refundable</source>
        <translation>Boleh dibayar balik</translation>
    </message>
    <message>
        <source>Refundable until {day}</source>
        <translation>Boleh dibayar balik sehingga {day}</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dibayar balik</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Dibayar balik pada</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Dibayar balik hari ini</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>{amount} dibayar balik</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Bayaran balik</translation>
    </message>
    <message>
        <source>Refunds above this many dollars (or rand), all of a payment's together, wait until a second person approves them here. 0: no such rule. It guards against slips, and is no access control: whoever can use this program can give another name.</source>
        <translation>Bayaran balik melebihi bilangan dolar (atau rand) ini, dikira bersama semua bayaran balik bagi satu bayaran, menunggu sehingga orang kedua meluluskannya di sini. 0: tiada peraturan sedemikian. Ia melindungi daripada kesilapan, dan bukan kawalan akses: sesiapa yang boleh menggunakan program ini boleh memberi nama lain.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Bayar balik…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Register the address of the endpoint {endpoint} at the sender instead of this one.</source>
        <translation>Daftarkan alamat titik akhir {endpoint} pada pengirim, bukan yang ini.</translation>
    </message>
    <message>
        <source>Register the address that answers by itself, without a redirect.</source>
        <translation>Daftarkan alamat yang menjawab sendiri, tanpa ubah hala.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Raptai</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Raptai</translation>
    </message>
    <message>
        <source>Rehearse: {what}</source>
        <translation>Raptai: {what}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ulasan</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>Port jauh</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Remove custom information {number}</source>
        <translation>Buang maklumat tersuai {number}</translation>
    </message>
    <message>
        <source>Remove “{name}” ({environment})?</source>
        <translation>Buang “{name}” ({environment})?</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Buang “{name}”?</translation>
    </message>
    <message>
        <source>Removed, for they held what was purged: {names}.</source>
        <translation>Dibuang, kerana mengandungi apa yang dihapuskan: {names}.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Namakan semula</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Namakan semula penapis</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Namakan semula “{name}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Namakan semula…</translation>
    </message>
    <message>
        <source>Replaced by placeholders: {what}.</source>
        <translation>Digantikan dengan pemegang tempat: {what}.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Ulang hantar</translation>
    </message>
    <message>
        <source>Replay deliveries</source>
        <translation>Ulang hantar penghantaran</translation>
    </message>
    <message>
        <source>Replay delivery {number}</source>
        <translation>Ulang hantar penghantaran {number}</translation>
    </message>
    <message>
        <source>Replay of delivery {number}</source>
        <translation>Ulangan penghantaran {number}</translation>
    </message>
    <message>
        <source>Replay {deliveries}</source>
        <translation>Ulang hantar {deliveries}</translation>
    </message>
    <message>
        <source>Replay {n}…</source>
        <translation>Ulang hantar {n}…</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Diulang hantar</translation>
    </message>
    <message>
        <source>Replayed as delivery {number}</source>
        <translation>Diulang hantar sebagai penghantaran {number}</translation>
    </message>
    <message>
        <source>Replayed here</source>
        <translation>Diulang hantar di sini</translation>
    </message>
    <message>
        <source>Replaying: {how_far}</source>
        <translation>Mengulang hantar: {how_far}</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Ulangan</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Ulang hantar…</translation>
    </message>
    <message>
        <source>Report · {time}</source>
        <translation>Laporan · {time}</translation>
    </message>
    <message>
        <source>Reports that are taken in by themselves.</source>
        <translation>Laporan yang diterima dengan sendirinya.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Permintaan dan jawapan</translation>
    </message>
    <message>
        <source>Request and answer, {number} of {count}</source>
        <translation>Permintaan dan jawapan, {number} daripada {count}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Resolve {subject}</source>
        <translation>Selesaikan {subject}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Diselesaikan</translation>
    </message>
    <message>
        <source>Resolved by {who}, {when}: {note}</source>
        <translation>Diselesaikan oleh {who}, {when}: {note}</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Selesaikan…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Pulihkan sandaran…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Pulihkan sandaran ini?</translation>
    </message>
    <message>
        <source>Restored: {entries}.</source>
        <translation>Dipulihkan: {entries}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sambung semula</translation>
    </message>
    <message>
        <source>Retire it now</source>
        <translation>Tamatkan sekarang</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>Tamatkan yang lama</translation>
    </message>
    <message>
        <source>Retired earlier, what is still signed with it is turned away. Do that if it has leaked.</source>
        <translation>Jika ditamatkan lebih awal, apa yang masih ditandatangani dengannya ditolak. Lakukannya jika ia telah bocor.</translation>
    </message>
    <message>
        <source>Retries ended</source>
        <translation>Cubaan semula tamat</translation>
    </message>
    <message>
        <source>Return URL</source>
        <translation>URL kembali</translation>
    </message>
    <message>
        <source>Reveal (is logged)</source>
        <translation>Dedahkan (direkodkan)</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Putar rahsia…</translation>
    </message>
    <message>
        <source>Rotate the secret of “{name}”</source>
        <translation>Putar rahsia “{name}”</translation>
    </message>
    <message>
        <source>Row {line} of a file: show the run</source>
        <translation>Baris {line} dalam fail: tunjukkan larian</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris dalam fail</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Baris dalam larian</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Baris yang diketepikan</translation>
    </message>
    <message>
        <source>Rows that were left out can be put right in the file: save the result, keep those rows alone.</source>
        <translation>Baris yang diketepikan boleh dibetulkan dalam fail: simpan hasil, kekalkan baris itu sahaja.</translation>
    </message>
    <message>
        <source>Rows with problems are left out; put them right in the file to have them all.</source>
        <translation>Baris bermasalah diketepikan; betulkan dalam fail untuk mendapat kesemuanya.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>Larian setakat ini</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-384</source>
        <translation>SHA-384</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Kotak pasir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Simpan templat…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Simpan sebagai CSV</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>Simpan sebagai XLSX</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Simpan sebagai halaman…</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Simpan senarai semak</translation>
    </message>
    <message>
        <source>Save the checklist…</source>
        <translation>Simpan senarai semak…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Simpan diagnostik</translation>
    </message>
    <message>
        <source>Save the examination</source>
        <translation>Simpan pemeriksaan</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Simpan hasil</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>Simpan hasil…</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Simpan penapis ini</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Simpan penapis ini…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Simpan tanpa ujian</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Disimpan sebagai {file}.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Disimpan: {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Say at which address the e-service reaches this computer.</source>
        <translation>Nyatakan alamat yang digunakan e-perkhidmatan untuk mencapai komputer ini.</translation>
    </message>
    <message>
        <source>Say for how long the old one is to be accepted beside it. {provider} repeats a delivery for up to {time}.</source>
        <translation>Nyatakan berapa lama yang lama hendak diterima di samping yang baharu. {provider} mengulangi penghantaran selama paling lama {time}.</translation>
    </message>
    <message>
        <source>Say for how many deliveries: 1 to {most}.</source>
        <translation>Nyatakan untuk berapa banyak penghantaran: 1 hingga {most}.</translation>
    </message>
    <message>
        <source>Say in a few words what settles it: whoever looks at it later has only this note.</source>
        <translation>Nyatakan dengan ringkas apa yang menyelesaikannya: sesiapa yang melihatnya kemudian hanya ada nota ini.</translation>
    </message>
    <message>
        <source>Say in a few words what you saw there.</source>
        <translation>Nyatakan dengan ringkas apa yang anda lihat di sana.</translation>
    </message>
    <message>
        <source>Say in a few words why not.</source>
        <translation>Nyatakan dengan ringkas sebabnya.</translation>
    </message>
    <message>
        <source>Say in a few words why these payments are created. Nothing was sent.</source>
        <translation>Nyatakan dengan ringkas sebab bayaran ini dicipta. Tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>Say where it is to be sent.</source>
        <translation>Nyatakan ke mana ia hendak dihantar.</translation>
    </message>
    <message>
        <source>Say where you looked: whoever checks it later has only that.</source>
        <translation>Nyatakan di mana anda melihat: sesiapa yang menyemaknya kemudian hanya ada itu.</translation>
    </message>
    <message>
        <source>Say which column holds: {fields}. Without it no payment can be created.</source>
        <translation>Nyatakan lajur mana yang mengandungi: {fields}. Tanpanya tiada bayaran dapat dicipta.</translation>
    </message>
    <message>
        <source>Say why: LIVE data goes. Nothing was purged.</source>
        <translation>Nyatakan sebab: data LIVE akan hilang. Tiada apa-apa dihapuskan.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Search payer, reference, e-mail, id …</source>
        <translation>Cari pembayar, rujukan, e-mel, id …</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Cari bayaran</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cari tetapan</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Cari …</translation>
    </message>
    <message>
        <source>Second person above</source>
        <translation>Orang kedua melebihi</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>Percubaan kedua</translation>
    </message>
    <message>
        <source>Seconds (s), milliseconds (ms), or whichever came, ISO 8601 text included (auto).</source>
        <translation>Saat (s), milisaat (ms), atau mana-mana yang diterima, termasuk teks ISO 8601 (auto).</translation>
    </message>
    <message>
        <source>Seconds before each further attempt; the provider does not publish its own, so these are assumed.</source>
        <translation>Bilangan saat sebelum setiap percubaan seterusnya; penyedia tidak menerbitkan jadualnya, jadi nilai ini ialah andaian.</translation>
    </message>
    <message>
        <source>Seconds before the answer goes out, {most} at most.</source>
        <translation>Bilangan saat sebelum jawapan dihantar, paling banyak {most}.</translation>
    </message>
    <message>
        <source>Seconds that one attempt may take, 0.1 to 60.</source>
        <translation>Bilangan saat yang boleh diambil satu percubaan, 0.1 hingga 60.</translation>
    </message>
    <message>
        <source>Seconds until it has told its address, at most 80.</source>
        <translation>Bilangan saat sehingga ia memberitahu alamatnya, paling banyak 80.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahsia</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>Rahsia untuk menandatangani</translation>
    </message>
    <message>
        <source>Secret: {roles}</source>
        <translation>Rahsia: {roles}</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Rahsia</translation>
    </message>
    <message>
        <source>Secrets that don't travel</source>
        <translation>Rahsia yang tidak dibawa</translation>
    </message>
    <message>
        <source>Secrets tried</source>
        <translation>Rahsia yang dicuba</translation>
    </message>
    <message>
        <source>See that every program on the way treats bodies as bytes, or as UTF-8.</source>
        <translation>Pastikan setiap program di sepanjang perjalanan memperlakukan badan sebagai bait, atau sebagai UTF-8.</translation>
    </message>
    <message>
        <source>See that the place where the secret is kept can be read and holds it.</source>
        <translation>Pastikan tempat rahsia disimpan dapat dibaca dan mengandunginya.</translation>
    </message>
    <message>
        <source>See what does not agree</source>
        <translation>Lihat apa yang tidak sepadan</translation>
    </message>
    <message>
        <source>See whether a queue or relay held it back, or whether somebody sent it a second time.</source>
        <translation>Lihat sama ada baris gilir atau geganti menahannya, atau seseorang menghantarnya kali kedua.</translation>
    </message>
    <message>
        <source>See whether the secrets of live and test have been swapped on this endpoint.</source>
        <translation>Lihat sama ada rahsia live dan test tertukar pada titik akhir ini.</translation>
    </message>
    <message>
        <source>See which address is registered at the sender: it may be that of another endpoint.</source>
        <translation>Lihat alamat mana yang didaftarkan pada pengirim: mungkin alamat titik akhir lain.</translation>
    </message>
    <message>
        <source>See which address is registered at the sender: live and test, or two services, may be swapped.</source>
        <translation>Lihat alamat mana yang didaftarkan pada pengirim: live dan test, atau dua perkhidmatan, mungkin tertukar.</translation>
    </message>
    <message>
        <source>See which of the two the sender documents, and set the endpoint's unit of time to it.</source>
        <translation>Lihat yang mana antara dua itu didokumenkan oleh pengirim, dan tetapkan unit masa titik akhir kepadanya.</translation>
    </message>
    <message>
        <source>Seen: a delivery signed with the new one</source>
        <translation>Dilihat: penghantaran yang ditandatangani dengan yang baharu</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Ujian kendiri</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Hantar</translation>
    </message>
    <message>
        <source>Send a signed event to its address</source>
        <translation>Hantar peristiwa bertandatangan ke alamatnya</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Hantar semula</translation>
    </message>
    <message>
        <source>Send e-mail</source>
        <translation>Hantar e-mel</translation>
    </message>
    <message>
        <source>Send e-mail…</source>
        <translation>Hantar e-mel…</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>Hantar sekali lagi</translation>
    </message>
    <message>
        <source>Send no more</source>
        <translation>Jangan hantar lagi</translation>
    </message>
    <message>
        <source>Send one to this address:</source>
        <translation>Hantar satu ke alamat ini:</translation>
    </message>
    <message>
        <source>Send the column {name} as a field of your own</source>
        <translation>Hantar lajur {name} sebagai medan anda sendiri</translation>
    </message>
    <message>
        <source>Send the e-mail</source>
        <translation>Hantar e-mel</translation>
    </message>
    <message>
        <source>Send the e-mail once more</source>
        <translation>Hantar e-mel sekali lagi</translation>
    </message>
    <message>
        <source>Send the link by e-mail</source>
        <translation>Hantar pautan melalui e-mel</translation>
    </message>
    <message>
        <source>Send there</source>
        <translation>Hantar ke sana</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Hantar ke</translation>
    </message>
    <message>
        <source>Send to another address</source>
        <translation>Hantar ke alamat lain</translation>
    </message>
    <message>
        <source>Send to other computers</source>
        <translation>Hantar ke komputer lain</translation>
    </message>
    <message>
        <source>Send what waits in random order</source>
        <translation>Hantar yang menunggu dalam susunan rawak</translation>
    </message>
    <message>
        <source>Senders outside reach this address. On this computer it is {url}.</source>
        <translation>Pengirim di luar mencapai alamat ini. Pada komputer ini ialah {url}.</translation>
    </message>
    <message>
        <source>Sending … You may close this: it goes on, and Activity says how it ended.</source>
        <translation>Menghantar … Anda boleh menutup ini: ia diteruskan, dan Aktiviti menyatakan kesudahannya.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Menghantar…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dihantar</translation>
    </message>
    <message>
        <source>Sent again from here</source>
        <translation>Dihantar semula dari sini</translation>
    </message>
    <message>
        <source>Sent again only with this key, so that {provider} does it at most once. That holds for this workspace: another desk has a journal and keys of its own, and neither knows of the other's.</source>
        <translation>Dihantar semula hanya dengan kunci ini, supaya {provider} melakukannya paling banyak sekali. Itu bagi ruang kerja ini: stesen kerja lain mempunyai jurnal dan kuncinya sendiri, dan masing-masing tidak tahu tentang yang lain.</translation>
    </message>
    <message>
        <source>Sent at {time}.</source>
        <translation>Dihantar pada {time}.</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Dihantar sebelum ini</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Dihantar dari</translation>
    </message>
    <message>
        <source>Sent {n} times, the last at {time}.</source>
        <translation>Dihantar {n} kali, kali terakhir pada {time}.</translation>
    </message>
    <message>
        <source>Sent: {what} ({size})</source>
        <translation>Dihantar: {what} ({size})</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Pelayan</translation>
    </message>
    <message>
        <source>Service {end}</source>
        <translation>Perkhidmatan {end}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Ditetapkan oleh organisasi anda</translation>
    </message>
    <message>
        <source>Set it again…</source>
        <translation>Tetapkan semula…</translation>
    </message>
    <message>
        <source>Set the endpoint's signing secret. Until then deliveries are kept, but move no payment.</source>
        <translation>Tetapkan rahsia tandatangan titik akhir. Sehingga itu penghantaran disimpan, tetapi tidak menggerakkan sebarang bayaran.</translation>
    </message>
    <message>
        <source>Set the secret of “{name}”</source>
        <translation>Tetapkan rahsia “{name}”</translation>
    </message>
    <message>
        <source>Set the secret…</source>
        <translation>Tetapkan rahsia…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Persediaan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Tentukan</translation>
    </message>
    <message>
        <source>Settle “{what}”</source>
        <translation>Tentukan “{what}”</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ditentukan</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Ditentukan oleh</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Ditentukan.</translation>
    </message>
    <message>
        <source>Settled: done</source>
        <translation>Ditentukan: dibuat</translation>
    </message>
    <message>
        <source>Settled: not done</source>
        <translation>Ditentukan: tidak dibuat</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Tentukan…</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>Bahagian disahkan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>Show delivery {number}</source>
        <translation>Tunjukkan penghantaran {number}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tunjukkan dalam folder</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tunjukkannya</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>Tunjukkan larian itu</translation>
    </message>
    <message>
        <source>Show the deliveries</source>
        <translation>Tunjukkan penghantaran</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>Tunjukkan penghantaran</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Tunjukkan bayaran</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>Tunjukkan bayaran</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Tunjukkan laporan…</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>Tunjukkan baris yang menunggu</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Tunjukkan larian</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Tunjukkan rahsia</translation>
    </message>
    <message>
        <source>Show the secret at the provider first, then copy it.</source>
        <translation>Tunjukkan rahsia itu di tempat penyedia dahulu, kemudian salin.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tunjukkannya</translation>
    </message>
    <message>
        <source>Show this to whoever sends the deliveries: their signature must cover exactly the bytes they send.</source>
        <translation>Tunjukkan ini kepada sesiapa yang menghantar: tandatangan mereka mesti meliputi tepat bait yang mereka hantar.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Tunjukkan sebab</translation>
    </message>
    <message>
        <source>Show {count} more ({left} left)</source>
        <translation>Tunjukkan {count} lagi ({left} berbaki)</translation>
    </message>
    <message>
        <source>Show {n} more place of white space alone</source>
        <translation>Tunjukkan {n} lagi tempat ruang kosong sahaja</translation>
    </message>
    <message>
        <source>Show {n} more places of white space alone</source>
        <translation>Tunjukkan {n} lagi tempat ruang kosong sahaja</translation>
    </message>
    <message>
        <source>Show {rows}</source>
        <translation>Tunjukkan {rows}</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Tunjukkan {what}</translation>
    </message>
    <message>
        <source>Shown: {environment}</source>
        <translation>Ditunjukkan: {environment}</translation>
    </message>
    <message>
        <source>Sign anew with the endpoint's secret</source>
        <translation>Tandatangani semula dengan rahsia titik akhir</translation>
    </message>
    <message>
        <source>Sign anew, with a fresh time</source>
        <translation>Tandatangani semula, dengan masa baharu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tandatangan</translation>
    </message>
    <message>
        <source>Signature and secret are of two kinds: one is a public key's, the other a shared secret's.</source>
        <translation>Tandatangan dan rahsia terdiri daripada dua jenis: satu ialah kunci awam, satu lagi rahsia kongsi.</translation>
    </message>
    <message>
        <source>Signature header</source>
        <translation>Pengepala tandatangan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Signed anew</source>
        <translation>Ditandatangani semula</translation>
    </message>
    <message>
        <source>Signed anew, valid for the next minutes</source>
        <translation>Ditandatangani semula, sah untuk beberapa minit berikutnya</translation>
    </message>
    <message>
        <source>Signed bytes</source>
        <translation>Bait ditandatangani</translation>
    </message>
    <message>
        <source>Signed now: whoever has it can send it. It is known as a replay for {n} minutes.</source>
        <translation>Ditandatangani sekarang: sesiapa yang memilikinya boleh menghantarnya. Ia dikenali sebagai ulangan selama {n} minit.</translation>
    </message>
    <message>
        <source>Signed with a retired secret</source>
        <translation>Ditandatangani dengan rahsia yang ditamatkan</translation>
    </message>
    <message>
        <source>Signed with the secret of</source>
        <translation>Ditandatangani dengan rahsia</translation>
    </message>
    <message>
        <source>Signed with the secret of another endpoint</source>
        <translation>Ditandatangani dengan rahsia titik akhir lain</translation>
    </message>
    <message>
        <source>Signed, and sent a second time</source>
        <translation>Ditandatangani, dan dihantar kali kedua</translation>
    </message>
    <message>
        <source>Signed, but held back on its way</source>
        <translation>Ditandatangani, tetapi tertahan dalam perjalanan</translation>
    </message>
    <message>
        <source>Signed, but in the future</source>
        <translation>Ditandatangani, tetapi pada masa hadapan</translation>
    </message>
    <message>
        <source>Signed, but not at an accepted time</source>
        <translation>Ditandatangani, tetapi bukan pada masa yang diterima</translation>
    </message>
    <message>
        <source>Signed, but the clocks differ</source>
        <translation>Ditandatangani, tetapi jam berbeza</translation>
    </message>
    <message>
        <source>Signed, but the clocks differ by a time zone</source>
        <translation>Ditandatangani, tetapi jam berbeza sebanyak satu zon waktu</translation>
    </message>
    <message>
        <source>Signed, but too long ago</source>
        <translation>Ditandatangani, tetapi sudah terlalu lama</translation>
    </message>
    <message>
        <source>Signed, old</source>
        <translation>Ditandatangani, lama</translation>
    </message>
    <message>
        <source>Signed, time off</source>
        <translation>Ditandatangani, masa tersasar</translation>
    </message>
    <message>
        <source>Signed, too new</source>
        <translation>Ditandatangani, terlalu baharu</translation>
    </message>
    <message>
        <source>Signed, with the time in another unit</source>
        <translation>Ditandatangani, dengan masa dalam unit lain</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Rahsia tandatangan</translation>
    </message>
    <message>
        <source>Signing secret for {mode} events</source>
        <translation>Rahsia tandatangan untuk peristiwa {mode}</translation>
    </message>
    <message>
        <source>Signing secret of “{name}”</source>
        <translation>Rahsia tandatangan “{name}”</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Since 25 June 2025 PaySG gives out no new keys and webhooks. Its dashboard has a report of all payments: open your payment service at pay.gov.sg, Reports, and download the month as CSV.</source>
        <translation>Sejak 25 Jun 2025 PaySG tidak lagi memberikan kunci dan webhook baharu. Papan pemukanya mempunyai laporan semua bayaran: buka perkhidmatan bayaran anda di pay.gov.sg, Reports, dan muat turun bulan itu sebagai CSV.</translation>
    </message>
    <message>
        <source>Since {began} ({span}) nothing can come in: {why}.</source>
        <translation>Sejak {began} ({span}) tiada apa-apa dapat masuk: {why}.</translation>
    </message>
    <message>
        <source>Singapore time, +08:00</source>
        <translation>Waktu Singapura, +08:00</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Langkau dahulu</translation>
    </message>
    <message>
        <source>Slashes were written otherwise: what was signed is {form}.</source>
        <translation>Garis miring ditulis dengan cara lain: yang ditandatangani ialah {form}.</translation>
    </message>
    <message>
        <source>Slow bodies</source>
        <translation>Badan perlahan</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>So that nothing is turned away while the sender changes over.</source>
        <translation>Supaya tiada apa-apa ditolak semasa pengirim bertukar.</translation>
    </message>
    <message>
        <source>Some not known</source>
        <translation>Ada yang tidak diketahui</translation>
    </message>
    <message>
        <source>Some of it was refunded elsewhere, or may have been, and {provider} does not tell how much. Look on the dashboard how much is left before you go on.</source>
        <translation>Sebahagian daripadanya telah dibayar balik di tempat lain, atau mungkin telah, dan {provider} tidak memberitahu berapa banyak. Lihat di papan pemuka berapa banyak masih berbaki sebelum anda meneruskan.</translation>
    </message>
    <message>
        <source>Some of it was refunded, or is being refunded, elsewhere. How much was not told, so no total has it.</source>
        <translation>Sebahagian daripadanya telah dibayar balik, atau sedang dibayar balik, di tempat lain. Berapa banyak tidak diberitahu, jadi tiada jumlah mengiranya.</translation>
    </message>
    <message>
        <source>Some of what differs is personal data and hidden. Reveal it under Body to see it here.</source>
        <translation>Sebahagian perbezaan ialah data peribadi dan disembunyikan. Dedahkannya di bawah Badan untuk melihatnya di sini.</translation>
    </message>
    <message>
        <source>Something may have read the body and passed on nothing.</source>
        <translation>Sesuatu mungkin telah membaca badan dan tidak memajukan apa-apa.</translation>
    </message>
    <message>
        <source>Something stands in front of the secret</source>
        <translation>Ada sesuatu di hadapan rahsia</translation>
    </message>
    <message>
        <source>Something that does not belong to it stands around the secret {secret}.</source>
        <translation>Ada sesuatu yang bukan sebahagian daripadanya di sekeliling rahsia {secret}.</translation>
    </message>
    <message>
        <source>Something went wrong in the window; the log says what. Nothing that came in is lost.</source>
        <translation>Ada masalah dalam tetingkap; log menyatakan apa. Tiada apa yang diterima hilang.</translation>
    </message>
    <message>
        <source>Something went wrong. Look into Activity before you create it again.</source>
        <translation>Ada masalah. Lihat Aktiviti sebelum anda menciptanya semula.</translation>
    </message>
    <message>
        <source>Something went wrong. Look into Activity before you do it again.</source>
        <translation>Ada masalah. Lihat Aktiviti sebelum anda melakukannya semula.</translation>
    </message>
    <message>
        <source>Sorted currency by currency: amounts of different ones are never compared</source>
        <translation>Diisih mata wang demi mata wang: amaun mata wang berlainan tidak sekali-kali dibandingkan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Stands beside what you do in the journal. It is a note for people, no proof of who sat here.</source>
        <translation>Dicatat bersama apa yang anda lakukan dalam jurnal. Ia nota untuk orang, bukan bukti siapa yang berada di sini.</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Terhenti</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Mula semasa log masuk</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Mulakan kotak pasir</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Sedang bermula</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status differs</source>
        <translation>Status berbeza</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status tidak diketahui</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Status: {word}</translation>
    </message>
    <message>
        <source>Stays in the audit trail for ever: no names, no personal data.</source>
        <translation>Kekal dalam jejak audit selama-lamanya: jangan tulis nama atau data peribadi.</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {what}</source>
        <translation>Langkah {n} daripada {all}: {what}</translation>
    </message>
    <message>
        <source>Step {n}: {state}</source>
        <translation>Langkah {n}: {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Henti</translation>
    </message>
    <message>
        <source>Stop the sandbox</source>
        <translation>Hentikan kotak pasir</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Stopped: it answered 410</source>
        <translation>Dihentikan: ia menjawab 410</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storan</translation>
    </message>
    <message>
        <source>Stored, but it changes no payment and no total until its signature can be checked.</source>
        <translation>Disimpan, tetapi ia tidak mengubah mana-mana bayaran atau jumlah sehingga tandatangannya dapat disemak.</translation>
    </message>
    <message>
        <source>Stored; its payment is being brought up to date.</source>
        <translation>Disimpan; bayarannya sedang dikemas kini.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Cerita</translation>
    </message>
    <message>
        <source>Stripe intent</source>
        <translation>Stripe intent</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <translation>Seperti {example}</translation>
    </message>
    <message>
        <source>Such signatures can be forged and are not accepted. Ask the sender for an HMAC.</source>
        <translation>Tandatangan sebegini boleh dipalsukan dan tidak diterima. Minta HMAC daripada pengirim.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Hidupkan</translation>
    </message>
    <message>
        <source>Switched off instead, it can be switched on again as it is.</source>
        <translation>Jika sekadar dimatikan, ia boleh dihidupkan semula seadanya.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Segerakkan sekarang</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Sijil TLS</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>Kunci TLS</translation>
    </message>
    <message>
        <source>Table for a program</source>
        <translation>Jadual untuk program</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Jadual untuk hamparan</translation>
    </message>
    <message>
        <source>Tailscale 1.52 or later, signed in, with HTTPS and Funnel switched on for this computer.</source>
        <translation>Tailscale 1.52 atau lebih baharu, sudah log masuk, dengan HTTPS dan Funnel dihidupkan untuk komputer ini.</translation>
    </message>
    <message>
        <source>Tailscale Funnel</source>
        <translation>Tailscale Funnel</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Terima masuk</translation>
    </message>
    <message>
        <source>Take missing ones off the list</source>
        <translation>Keluarkan yang hilang daripada senarai</translation>
    </message>
    <message>
        <source>Take one now and the others whenever you like: Help › Set up… Nothing here is final.</source>
        <translation>Pilih satu sekarang dan yang lain bila-bila anda mahu: Bantuan › Persediaan… Tiada apa-apa di sini muktamad.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Taken in from a capture</source>
        <translation>Diterima masuk daripada tangkapan</translation>
    </message>
    <message>
        <source>Taken, or refused with 413; memory stays flat.</source>
        <translation>Diterima, atau ditolak dengan 413; penggunaan memori kekal rata.</translation>
    </message>
    <message>
        <source>Tell {provider} the address</source>
        <translation>Beritahu {provider} alamatnya</translation>
    </message>
    <message>
        <source>Tell {provider} to sign with the new one</source>
        <translation>Beritahu {provider} supaya menandatangani dengan yang baharu</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Uji semula</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Uji sekarang</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Ujian sambungan</translation>
    </message>
    <message>
        <source>Tested and kept: {names}.</source>
        <translation>Diuji dan disimpan: {names}.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Menguji sambungan…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
    <message>
        <source>Text and Hex compare the bytes.</source>
        <translation>Teks dan Hex membandingkan bait.</translation>
    </message>
    <message>
        <source>Text in front of the signature: the hash's own name with “=” may be there or not, any other must be.</source>
        <translation>Teks di hadapan tandatangan: nama cincangan itu sendiri dengan “=” boleh ada atau tiada; teks lain mesti ada.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Saiz teks</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Teks untuk disalin</translation>
    </message>
    <message>
        <source>That day is over. Is it the right year?</source>
        <translation>Hari itu sudah berlalu. Adakah tahunnya betul?</translation>
    </message>
    <message>
        <source>That endpoint has no current secret to sign with. Paste one instead.</source>
        <translation>Titik akhir itu tiada rahsia semasa untuk menandatangani. Sebaliknya, tampal satu.</translation>
    </message>
    <message>
        <source>That is a folder or a device, not a file. Drop the files themselves.</source>
        <translation>Itu folder atau peranti, bukan fail. Lepaskan fail itu sendiri.</translation>
    </message>
    <message>
        <source>That is known once it has ended.</source>
        <translation>Itu diketahui setelah ia tamat.</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 12.50.</source>
        <translation>Itu bukan amaun. Tulis seperti 12.50.</translation>
    </message>
    <message>
        <source>That is no day of the calendar. Write it like 2026-10-01.</source>
        <translation>Itu bukan hari dalam kalendar. Tulis seperti 2026-10-01.</translation>
    </message>
    <message>
        <source>That is no name of an environment variable. It has letters, digits and _, like PAYSG_SECRET.</source>
        <translation>Itu bukan nama pemboleh ubah persekitaran. Ia terdiri daripada huruf, digit dan _, seperti PAYSG_SECRET.</translation>
    </message>
    <message>
        <source>The API key</source>
        <translation>Kunci API</translation>
    </message>
    <message>
        <source>The API key and its payment services</source>
        <translation>Kunci API dan perkhidmatan bayarannya</translation>
    </message>
    <message>
        <source>The API was read at {time}.</source>
        <translation>API dibaca pada {time}.</translation>
    </message>
    <message>
        <source>The HTTP status of the answer to a delivery that was taken in.</source>
        <translation>Status HTTP bagi jawapan kepada penghantaran yang diterima.</translation>
    </message>
    <message>
        <source>The HTTP status of the answer to a delivery whose signature does not hold.</source>
        <translation>Status HTTP bagi jawapan kepada penghantaran yang tandatangannya tidak sah.</translation>
    </message>
    <message>
        <source>The address is deleted after two attempts that fail.</source>
        <translation>Alamat dipadam selepas dua percubaan yang gagal.</translation>
    </message>
    <message>
        <source>The address is on this computer. It is a LIVE one: only what the provider itself signs belongs to it.</source>
        <translation>Alamat ini pada komputer ini. Ia alamat LIVE: hanya apa yang ditandatangani penyedia sendiri layak dihantar kepadanya.</translation>
    </message>
    <message>
        <source>The address is on this computer: your own program, cURL or the provider's test tool can send to it. A sample that is signed as {provider} would sign it is sent by: paysg-desktop trigger {event}</source>
        <translation>Alamat ini pada komputer ini: program anda sendiri, cURL atau alat ujian penyedia boleh menghantar kepadanya. Sampel yang ditandatangani seperti {provider} menandatanganinya dihantar oleh: paysg-desktop trigger {event}</translation>
    </message>
    <message>
        <source>The address leads here from outside: it is the one that {provider} is given.</source>
        <translation>Alamat ini menuju ke sini dari luar: inilah yang diberikan kepada {provider}.</translation>
    </message>
    <message>
        <source>The address of the gateway's API, for the text that registers the endpoint; nothing is sent there.</source>
        <translation>Alamat API get laluan, untuk teks yang mendaftarkan titik akhir; tiada apa-apa dihantar ke situ.</translation>
    </message>
    <message>
        <source>The address was deleted, as the rehearsal said. The next rehearsal registers it again.</source>
        <translation>Alamat itu telah dipadam, seperti yang dinyatakan raptai. Raptai berikutnya mendaftarkannya semula.</translation>
    </message>
    <message>
        <source>The address was signed, too</source>
        <translation>Alamat turut ditandatangani</translation>
    </message>
    <message>
        <source>The address was signed, too, in front of the body.</source>
        <translation>Alamat turut ditandatangani, di hadapan badan.</translation>
    </message>
    <message>
        <source>The agent is fetched from {place}. ngrok publishes no checksum that it could be held against: what vouches for it is the encrypted connection alone.</source>
        <translation>Ejen diambil dari {place}. ngrok tidak menerbitkan hasil tambah semak untuk dibandingkan: hanya sambungan yang disulitkan menjaminnya.</translation>
    </message>
    <message>
        <source>The amount came as “{raw}” where a whole number of cents belongs. It could be read in two ways, so it is not counted in any total.</source>
        <translation>Amaun datang sebagai “{raw}” sedangkan nombor bulat dalam sen sepatutnya diberi. Ia boleh dibaca dengan dua cara, jadi ia tidak dikira dalam mana-mana jumlah.</translation>
    </message>
    <message>
        <source>The amount is a whole number, such as 500, without cents.</source>
        <translation>Amaun ialah nombor bulat, seperti 500, tanpa sen.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>The answer was longer: cut at {n} MiB.</source>
        <translation>Jawapan lebih panjang: dipotong pada {n} MiB.</translation>
    </message>
    <message>
        <source>The attempts that were made stay on the list, and the deliveries themselves stay kept.</source>
        <translation>Percubaan yang telah dibuat kekal dalam senarai, dan penghantaran itu sendiri kekal disimpan.</translation>
    </message>
    <message>
        <source>The authtoken of your account, from dashboard.ngrok.com. It goes into the keychain.</source>
        <translation>Authtoken akaun anda, dari dashboard.ngrok.com. Ia disimpan dalam rantai kunci.</translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation>Sandaran tidak dipulihkan. {why}</translation>
    </message>
    <message>
        <source>The body arrived as base64 text of the bytes that were signed.</source>
        <translation>Badan tiba sebagai teks base64 bagi bait yang ditandatangani.</translation>
    </message>
    <message>
        <source>The body arrived base64-encoded</source>
        <translation>Badan tiba dalam pengekodan base64</translation>
    </message>
    <message>
        <source>The body arrived compressed</source>
        <translation>Badan tiba termampat</translation>
    </message>
    <message>
        <source>The body arrived cut off</source>
        <translation>Badan tiba terpotong</translation>
    </message>
    <message>
        <source>The body arrived empty</source>
        <translation>Badan tiba kosong</translation>
    </message>
    <message>
        <source>The body arrived empty although it should be JSON, and the signature fits no empty body.</source>
        <translation>Badan tiba kosong sedangkan ia sepatutnya JSON, dan tandatangan tidak sepadan dengan badan kosong.</translation>
    </message>
    <message>
        <source>The body arrived in another compression than it was signed in: {form}.</source>
        <translation>Badan tiba dalam pemampatan yang lain daripada semasa ia ditandatangani: {form}.</translation>
    </message>
    <message>
        <source>The body arrived inside a form field</source>
        <translation>Badan tiba di dalam medan borang</translation>
    </message>
    <message>
        <source>The body arrived with another length than its Content-Length says, and the signature does not fit it.</source>
        <translation>Badan tiba dengan panjang yang lain daripada yang dinyatakan Content-Length, dan tandatangan tidak sepadan dengannya.</translation>
    </message>
    <message>
        <source>The body has more than {n} members, too many for a tree.</source>
        <translation>Badan mempunyai lebih daripada {n} ahli, terlalu banyak untuk pepohon.</translation>
    </message>
    <message>
        <source>The body has more than {n} members, too many for a tree. Pretty and Raw show it.</source>
        <translation>Badan mempunyai lebih daripada {n} ahli, terlalu banyak untuk pepohon. Kemas dan Mentah menunjukkannya.</translation>
    </message>
    <message>
        <source>The body holds characters that can't be seen or that an editor would lose. Change single values in the tree: all others stay as they came.</source>
        <translation>Badan mengandungi aksara yang tidak kelihatan atau yang akan hilang dalam editor. Ubah nilai satu demi satu dalam pepohon: semua yang lain kekal seperti diterima.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text, so it can't be edited here.</source>
        <translation>Badan bukan teks UTF-8, jadi ia tidak boleh diedit di sini.</translation>
    </message>
    <message>
        <source>The body is too large for an editor. Change single values in the tree instead.</source>
        <translation>Badan terlalu besar untuk editor. Sebaliknya, ubah nilai satu demi satu dalam pepohon.</translation>
    </message>
    <message>
        <source>The body names a key twice</source>
        <translation>Badan menyebut satu kunci dua kali</translation>
    </message>
    <message>
        <source>The body was re-formatted</source>
        <translation>Badan diformat semula</translation>
    </message>
    <message>
        <source>The body was re-formatted: what was signed is {form}.</source>
        <translation>Badan diformat semula: yang ditandatangani ialah {form}.</translation>
    </message>
    <message>
        <source>The body's characters were escaped otherwise</source>
        <translation>Aksara badan dilepaskan dengan cara lain</translation>
    </message>
    <message>
        <source>The body's characters were garbled</source>
        <translation>Aksara badan menjadi kacau</translation>
    </message>
    <message>
        <source>The body's characters were read in one character set and written in another: {form}.</source>
        <translation>Aksara badan dibaca dalam satu set aksara dan ditulis dalam set lain: {form}.</translation>
    </message>
    <message>
        <source>The body's keys were sorted for signing</source>
        <translation>Kunci dalam badan diisih untuk ditandatangani</translation>
    </message>
    <message>
        <source>The body's last line end was changed</source>
        <translation>Akhir baris terakhir badan diubah</translation>
    </message>
    <message>
        <source>The body's line ends were changed</source>
        <translation>Akhir baris badan diubah</translation>
    </message>
    <message>
        <source>The body's mode is not that of the secret.</source>
        <translation>Mod badan bukan mod rahsia.</translation>
    </message>
    <message>
        <source>The body's numbers were written otherwise</source>
        <translation>Nombor dalam badan ditulis dengan cara lain</translation>
    </message>
    <message>
        <source>The body's slashes were escaped otherwise</source>
        <translation>Garis miring dalam badan dilepaskan dengan cara lain</translation>
    </message>
    <message>
        <source>The body's special characters were escaped otherwise</source>
        <translation>Aksara khas badan dilepaskan dengan cara lain</translation>
    </message>
    <message>
        <source>The cause is being examined.</source>
        <translation>Punca sedang diperiksa.</translation>
    </message>
    <message>
        <source>The characters &amp; &lt; &gt; ' were written otherwise: what was signed is {form}.</source>
        <translation>Aksara &amp; &lt; &gt; ' ditulis dengan cara lain: yang ditandatangani ialah {form}.</translation>
    </message>
    <message>
        <source>The checklist could not be written: {why}. Choose another folder.</source>
        <translation>Senarai semak tidak dapat ditulis: {why}. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The checkout</source>
        <translation>Sesi bayaran</translation>
    </message>
    <message>
        <source>The code for your e-service</source>
        <translation>Kod untuk e-perkhidmatan anda</translation>
    </message>
    <message>
        <source>The command reads a token: paste it, or name its environment variable.</source>
        <translation>Perintah itu membaca token: tampalnya, atau namakan pemboleh ubah persekitarannya.</translation>
    </message>
    <message>
        <source>The connected accounts have told of none so far. What is paid appears here.</source>
        <translation>Akaun yang disambungkan belum memberitahu apa-apa setakat ini. Apa yang dibayar muncul di sini.</translation>
    </message>
    <message>
        <source>The copies go to “{name}”.</source>
        <translation>Salinan pergi ke “{name}”.</translation>
    </message>
    <message>
        <source>The currency of amounts that come with none, or with none that can be read; three letters.</source>
        <translation>Mata wang bagi amaun yang datang tanpa mata wang, atau yang mata wangnya tidak dapat dibaca; tiga huruf.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>Pangkalan data lengkap.</translation>
    </message>
    <message>
        <source>The database was written anew: {before} before, {after} now.</source>
        <translation>Pangkalan data ditulis semula: {before} sebelumnya, {after} sekarang.</translation>
    </message>
    <message>
        <source>The delivery</source>
        <translation>Penghantaran</translation>
    </message>
    <message>
        <source>The destination “{name}” has a secret of its own: all that goes there is signed with it.</source>
        <translation>Destinasi “{name}” mempunyai rahsianya sendiri: semua yang ke sana ditandatangani dengannya.</translation>
    </message>
    <message>
        <source>The doctor has not come to this delivery yet.</source>
        <translation>Doktor belum sampai kepada penghantaran ini.</translation>
    </message>
    <message>
        <source>The end is the same.</source>
        <translation>Hasil akhirnya sama.</translation>
    </message>
    <message>
        <source>The endpoints keep their paths when they are moved. The way in has to lead to the other computer; where its address becomes another one, the provider has to be told.</source>
        <translation>Titik akhir mengekalkan laluannya apabila dipindahkan. Laluan masuk perlu menuju ke komputer yang satu lagi; jika alamatnya berubah, penyedia perlu diberitahu.</translation>
    </message>
    <message>
        <source>The environment variable {name} is empty.</source>
        <translation>Pemboleh ubah persekitaran {name} kosong.</translation>
    </message>
    <message>
        <source>The exception leaves the open ones. No payment and no figure changes by it.</source>
        <translation>Percanggahan ini keluar daripada senarai terbuka. Tiada bayaran dan tiada angka berubah kerananya.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Eksport dibatalkan. Tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>The figures of the report are here</source>
        <translation>Angka laporan ada di sini</translation>
    </message>
    <message>
        <source>The file and the account. Nothing is sent before the last step.</source>
        <translation>Fail dan akaun. Tiada apa-apa dihantar sebelum langkah terakhir.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}. Close it in other programs, or copy it, and try again.</source>
        <translation>Fail tidak dapat dibuka: {reason}. Tutup fail itu dalam program lain, atau salinnya, dan cuba semula.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MiB. Nothing was read. Download reports of shorter periods.</source>
        <translation>Fail lebih besar daripada 100 MiB. Tiada apa-apa dibaca. Muat turun laporan bagi tempoh yang lebih pendek.</translation>
    </message>
    <message>
        <source>The file with the certificate's key, without a password and readable by this user alone.</source>
        <translation>Fail dengan kunci sijil, tanpa kata laluan dan hanya boleh dibaca oleh pengguna ini.</translation>
    </message>
    <message>
        <source>The fingerprint is the one that I was told</source>
        <translation>Cap jari itulah yang diberitahu kepada saya</translation>
    </message>
    <message>
        <source>The first backup is made in a moment.</source>
        <translation>Sandaran pertama dibuat sebentar lagi.</translation>
    </message>
    <message>
        <source>The first copy comes in</source>
        <translation>Salinan pertama masuk</translation>
    </message>
    <message>
        <source>The first day is after the last one. The period stays as it was.</source>
        <translation>Hari pertama jatuh selepas hari terakhir. Tempoh kekal seperti sebelumnya.</translation>
    </message>
    <message>
        <source>The hash of the HMAC. Take sha1 only where the sender has nothing better: it is outdated.</source>
        <translation>Cincangan bagi HMAC. Gunakan sha1 hanya jika pengirim tiada pilihan yang lebih baik: ia sudah lapuk.</translation>
    </message>
    <message>
        <source>The header has signatures of other versions only, and none of version v1.</source>
        <translation>Pengepala hanya mengandungi tandatangan versi lain, dan tiada satu pun versi v1.</translation>
    </message>
    <message>
        <source>The header that carries the signed time; needed for timestamp.raw_body alone.</source>
        <translation>Pengepala yang membawa masa yang ditandatangani; diperlukan untuk timestamp.raw_body sahaja.</translation>
    </message>
    <message>
        <source>The hidden form of a secret was copied</source>
        <translation>Bentuk tersembunyi rahsia telah disalin</translation>
    </message>
    <message>
        <source>The https:// URL of the release feed that is asked. Empty: this build knows none, and nobody is asked.</source>
        <translation>URL https:// bagi suapan keluaran yang ditanya. Kosong: binaan ini tidak mengetahui satu pun, dan tiada sesiapa ditanya.</translation>
    </message>
    <message>
        <source>The id of a payment service begins with {prefix}, which belongs to it. Copy it whole.</source>
        <translation>Id perkhidmatan bayaran bermula dengan {prefix}, yang sebahagian daripadanya. Salin sepenuhnya.</translation>
    </message>
    <message>
        <source>The id was left out of what was signed</source>
        <translation>Id tidak dimasukkan dalam apa yang ditandatangani</translation>
    </message>
    <message>
        <source>The id was left out of what was signed: {form}.</source>
        <translation>Id tidak dimasukkan dalam apa yang ditandatangani: {form}.</translation>
    </message>
    <message>
        <source>The key says itself whether it is for LIVE or TEST. It is tested before it is kept.</source>
        <translation>Kunci itu sendiri menyatakan sama ada ia untuk LIVE atau TEST. Ia diuji sebelum disimpan.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Kunci berfungsi</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the secret: there is none that can be used, or it is locked. Nothing was written anywhere. Unlock it and try again, name an environment variable, or keep the secret only until the program ends.</source>
        <translation>Rantai kunci komputer ini tidak menerima rahsia itu: tiada rantai kunci yang boleh digunakan, atau ia berkunci. Tiada apa-apa ditulis di mana-mana. Buka kuncinya dan cuba semula, namakan pemboleh ubah persekitaran, atau simpan rahsia hanya sehingga program tamat.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Hari terakhir jatuh sebelum hari pertama. Ubah salah satu daripadanya.</translation>
    </message>
    <message>
        <source>The last delivery that counted came {time} ({zone}).</source>
        <translation>Penghantaran terakhir yang dikira tiba {time} ({zone}).</translation>
    </message>
    <message>
        <source>The last one was made {age}.</source>
        <translation>Yang terakhir dibuat {age}.</translation>
    </message>
    <message>
        <source>The last one, {time}, was still signed with the old secret.</source>
        <translation>Yang terakhir, {time}, masih ditandatangani dengan rahsia lama.</translation>
    </message>
    <message>
        <source>The line ends of the body were changed on its way: {form}.</source>
        <translation>Akhir baris dalam badan diubah semasa perjalanan: {form}.</translation>
    </message>
    <message>
        <source>The line of the file; its first is the header</source>
        <translation>Baris dalam fail; baris pertama ialah pengepala</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Pautan ada pada papan keratan.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Pautan telah disalin.</translation>
    </message>
    <message>
        <source>The links are in the result. Save it to send them out.</source>
        <translation>Pautan ada dalam hasil. Simpan hasil untuk mengedarkannya.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>The month pack was written to {name}.</source>
        <translation>Pek bulanan ditulis ke {name}.</translation>
    </message>
    <message>
        <source>The name and its choice of filters go; no payment does.</source>
        <translation>Nama dan pilihan penapisnya dibuang; tiada bayaran dibuang.</translation>
    </message>
    <message>
        <source>The name is ours alone: it stands on cards, in lists and in exports.</source>
        <translation>Nama ini milik kita sahaja: ia muncul pada kad, dalam senarai dan dalam eksport.</translation>
    </message>
    <message>
        <source>The name of the HTTP header that carries the signature.</source>
        <translation>Nama pengepala HTTP yang membawa tandatangan.</translation>
    </message>
    <message>
        <source>The name of the HTTP header that carries the time and the signature.</source>
        <translation>Nama pengepala HTTP yang membawa masa dan tandatangan.</translation>
    </message>
    <message>
        <source>The newest of each of so many days stays.</source>
        <translation>Yang terbaharu bagi setiap hari dalam bilangan hari ini dikekalkan.</translation>
    </message>
    <message>
        <source>The newest of each of so many months stays.</source>
        <translation>Yang terbaharu bagi setiap bulan dalam bilangan bulan ini dikekalkan.</translation>
    </message>
    <message>
        <source>The newest of each of so many weeks stays.</source>
        <translation>Yang terbaharu bagi setiap minggu dalam bilangan minggu ini dikekalkan.</translation>
    </message>
    <message>
        <source>The newest report of {whose} is as of {time} ({zone}).</source>
        <translation>Laporan terbaharu {whose} adalah setakat {time} ({zone}).</translation>
    </message>
    <message>
        <source>The next delivery is passed on, and each attempt stands here with what came back.</source>
        <translation>Penghantaran berikutnya dimajukan, dan setiap percubaan ada di sini dengan apa yang kembali.</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>The old one counts until {time}, then it only explains.</source>
        <translation>Yang lama dikira sehingga {time}, kemudian ia hanya memberi penjelasan.</translation>
    </message>
    <message>
        <source>The old one is accepted no more.</source>
        <translation>Yang lama tidak lagi diterima.</translation>
    </message>
    <message>
        <source>The one that is installed is used: {path}</source>
        <translation>Yang sudah dipasang digunakan: {path}</translation>
    </message>
    <message>
        <source>The one that your receiver checks with. Left empty, it is one of the sandbox's own, to be copied.</source>
        <translation>Rahsia yang digunakan penerima anda untuk menyemak. Jika kosong, ia milik kotak pasir sendiri, untuk disalin.</translation>
    </message>
    <message>
        <source>The other window could not be opened, and did not say why.</source>
        <translation>Tetingkap lain tidak dapat dibuka, dan tidak menyatakan sebabnya.</translation>
    </message>
    <message>
        <source>The payer's link stops working, for good. {provider} is asked once more just before: if the payer was quicker, nothing is cancelled, and this says so.</source>
        <translation>Pautan pembayar berhenti berfungsi, buat selama-lamanya. {provider} ditanya sekali lagi sejurus sebelumnya: jika pembayar lebih cepat, tiada apa-apa dibatalkan, dan ini menyatakannya.</translation>
    </message>
    <message>
        <source>The payer's link was copied.</source>
        <translation>Pautan pembayar telah disalin.</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>The payment as it is now</source>
        <translation>Bayaran seperti keadaannya sekarang</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>Bayaran gagal</translation>
    </message>
    <message>
        <source>The payment is being looked up.</source>
        <translation>Bayaran sedang disemak.</translation>
    </message>
    <message>
        <source>The payment is not in the list so far.</source>
        <translation>Bayaran itu belum ada dalam senarai setakat ini.</translation>
    </message>
    <message>
        <source>The payments of that time were read from {provider} at {time}.</source>
        <translation>Bayaran bagi masa itu dibaca daripada {provider} pada {time}.</translation>
    </message>
    <message>
        <source>The personal data is in it, which was noted.</source>
        <translation>Data peribadi ada di dalamnya, dan ini telah dicatat.</translation>
    </message>
    <message>
        <source>The port on this computer that webhooks arrive at. 0 takes any free one at each start.</source>
        <translation>Port pada komputer ini tempat webhook tiba. 0 mengambil mana-mana port bebas setiap kali bermula.</translation>
    </message>
    <message>
        <source>The probe went out and came back by the public address in {took}.</source>
        <translation>Permintaan uji keluar dan kembali melalui alamat awam dalam {took}.</translation>
    </message>
    <message>
        <source>The program closes its files for that, and opens again when it is done.</source>
        <translation>Program menutup failnya untuk itu, dan membukanya semula apabila selesai.</translation>
    </message>
    <message>
        <source>The program ended before the answer came. It may have arrived.</source>
        <translation>Program tamat sebelum jawapan tiba. Permintaan mungkin sudah sampai.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly: {when}. What was acknowledged is kept. A report stays on this computer; nothing was sent.</source>
        <translation>Program tamat tanpa dijangka: {when}. Apa yang telah diakui disimpan. Laporan kekal pada komputer ini; tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The proof that the change has arrived.</source>
        <translation>Bukti bahawa pertukaran telah sampai.</translation>
    </message>
    <message>
        <source>The proxy leaves request bodies alone. A Worker on the route must pass on the request itself, and not JSON.stringify of what it has read:</source>
        <translation>Proksi tidak mengusik badan permintaan. Worker pada laluan mesti memajukan permintaan itu sendiri, dan bukan JSON.stringify daripada apa yang dibacanya:</translation>
    </message>
    <message>
        <source>The recovery could not be done, and the log says why. The damaged file is as it was.</source>
        <translation>Pemulihan tidak dapat dibuat, dan log menyatakan sebabnya. Fail yang rosak kekal seperti sebelumnya.</translation>
    </message>
    <message>
        <source>The report from PaySG's dashboard</source>
        <translation>Laporan daripada papan pemuka PaySG</translation>
    </message>
    <message>
        <source>The request is no POST, and its signature fits nothing: a redirect may have turned it into that.</source>
        <translation>Permintaan ini bukan POST, dan tandatangannya tidak sepadan dengan apa-apa: ubah hala mungkin telah menjadikannya begitu.</translation>
    </message>
    <message>
        <source>The result was saved as {name}.</source>
        <translation>Hasil disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>Baris yang dipilih</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Larian</translation>
    </message>
    <message>
        <source>The run is paused. What was created stays created, and going on creates no row twice.</source>
        <translation>Larian dijeda. Apa yang telah dicipta kekal dicipta, dan meneruskannya tidak mencipta mana-mana baris dua kali.</translation>
    </message>
    <message>
        <source>The same file was imported on {when}: nothing changed.</source>
        <translation>Fail yang sama diimport pada {when}: tiada yang berubah.</translation>
    </message>
    <message>
        <source>The same of names, references and money: as many years as your agency's schedule says. 0: kept for ever.</source>
        <translation>Begitu juga bagi nama, rujukan dan wang: seberapa banyak tahun yang dinyatakan jadual agensi anda. 0: disimpan selama-lamanya.</translation>
    </message>
    <message>
        <source>The same payments and the same log either way; only what stands in front is another.</source>
        <translation>Bayaran yang sama dan log yang sama dalam kedua-duanya; hanya apa yang di hadapan berlainan.</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>Kotak pasir</translation>
    </message>
    <message>
        <source>The sandbox does not run</source>
        <translation>Kotak pasir tidak berjalan</translation>
    </message>
    <message>
        <source>The second amount is below the first. Change one of them.</source>
        <translation>Amaun kedua lebih kecil daripada yang pertama. Ubah salah satu daripadanya.</translation>
    </message>
    <message>
        <source>The secret and the body disagree about real money</source>
        <translation>Rahsia dan badan bercanggah tentang wang sebenar</translation>
    </message>
    <message>
        <source>The secret holds blanks or invisible characters</source>
        <translation>Rahsia mengandungi jarak atau aksara halimunan</translation>
    </message>
    <message>
        <source>The secret is shorter than such secrets should be. See that all of it was copied.</source>
        <translation>Rahsia lebih pendek daripada yang sepatutnya. Pastikan kesemuanya telah disalin.</translation>
    </message>
    <message>
        <source>The secret of “{name}” is empty or can't be read, so deliveries fail.</source>
        <translation>Rahsia “{name}” kosong atau tidak dapat dibaca, jadi penghantaran gagal.</translation>
    </message>
    <message>
        <source>The secret was decoded where it counts as text</source>
        <translation>Rahsia dinyahkod sedangkan ia dikira sebagai teks</translation>
    </message>
    <message>
        <source>The secret was read as hexadecimal</source>
        <translation>Rahsia dibaca sebagai perenambelasan</translation>
    </message>
    <message>
        <source>The secret was read in another base64 alphabet</source>
        <translation>Rahsia dibaca dalam abjad base64 yang lain</translation>
    </message>
    <message>
        <source>The secret was used as text where it stands for bytes</source>
        <translation>Rahsia digunakan sebagai teks sedangkan ia mewakili bait</translation>
    </message>
    <message>
        <source>The secret was used without its prefix</source>
        <translation>Rahsia digunakan tanpa awalannya</translation>
    </message>
    <message>
        <source>The secret {secret} differs by blanks or invisible characters: {form}.</source>
        <translation>Rahsia {secret} berbeza dari segi jarak atau aksara halimunan: {form}.</translation>
    </message>
    <message>
        <source>The self-test</source>
        <translation>Ujian kendiri</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>The sender decoded the secret {secret} from base64, where its text is the key.</source>
        <translation>Pengirim menyahkod rahsia {secret} daripada base64, sedangkan teksnya ialah kunci.</translation>
    </message>
    <message>
        <source>The sender has not changed over to the new secret yet: see to that first.</source>
        <translation>Pengirim belum bertukar kepada rahsia baharu: uruskan itu dahulu.</translation>
    </message>
    <message>
        <source>The sender left the prefix whsec_ of the secret {secret} out, where it is a part of the key.</source>
        <translation>Pengirim meninggalkan awalan whsec_ pada rahsia {secret}, sedangkan ia sebahagian daripada kunci.</translation>
    </message>
    <message>
        <source>The sender read the secret {secret} as hexadecimal digits and used their bytes as the key.</source>
        <translation>Pengirim membaca rahsia {secret} sebagai digit perenambelasan dan menggunakan baitnya sebagai kunci.</translation>
    </message>
    <message>
        <source>The sender read the secret {secret} in the URL-safe base64 alphabet (- and _).</source>
        <translation>Pengirim membaca rahsia {secret} dalam abjad base64 selamat URL (- dan _).</translation>
    </message>
    <message>
        <source>The sender used the text of the secret {secret} as the key, where its decoded bytes are the key.</source>
        <translation>Pengirim menggunakan teks rahsia {secret} sebagai kunci, sedangkan bait yang dinyahkod ialah kunci.</translation>
    </message>
    <message>
        <source>The sender's answer</source>
        <translation>Jawapan kepada pengirim</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>Tandatangan tidak sepadan</translation>
    </message>
    <message>
        <source>The signature does not hold</source>
        <translation>Tandatangan tidak sah</translation>
    </message>
    <message>
        <source>The signature does not hold. This program has no words for the cause {cause}.</source>
        <translation>Tandatangan tidak sah. Program ini tiada perkataan untuk punca {cause}.</translation>
    </message>
    <message>
        <source>The signature fails, and here is why</source>
        <translation>Tandatangan gagal, dan inilah sebabnya</translation>
    </message>
    <message>
        <source>The signature fits none of the secrets, nor any usual change of body or scheme: the body was changed on its way, or another secret was used. The bytes don't tell which.</source>
        <translation>Tandatangan tidak sepadan dengan mana-mana rahsia, atau mana-mana perubahan lazim pada badan atau skema: badan diubah semasa perjalanan, atau rahsia lain digunakan. Bait tidak dapat menentukan yang mana satu.</translation>
    </message>
    <message>
        <source>The signature fits the secret {secret}, but the body claims the other mode: one of the two is wrong.</source>
        <translation>Tandatangan sepadan dengan rahsia {secret}, tetapi badan menyatakan mod yang satu lagi: salah satu daripadanya silap.</translation>
    </message>
    <message>
        <source>The signature fits, but it was made too long before it arrived.</source>
        <translation>Tandatangan sepadan, tetapi ia dibuat terlalu lama sebelum tiba.</translation>
    </message>
    <message>
        <source>The signature fits, but it was made {offset} before it arrived, while others arrive in time: that points to a queue or relay in between.</source>
        <translation>Tandatangan sepadan, tetapi ia dibuat {offset} sebelum tiba, sedangkan yang lain tiba tepat masa: ini menunjukkan ada baris gilir atau geganti di antaranya.</translation>
    </message>
    <message>
        <source>The signature fits, but its time lies ahead of this computer's clock.</source>
        <translation>Tandatangan sepadan, tetapi masanya mendahului jam komputer ini.</translation>
    </message>
    <message>
        <source>The signature fits. The sender's clock stands {offset} {side} this computer's, time after time the same.</source>
        <translation>Tandatangan sepadan. Jam pengirim {offset} {side} jam komputer ini, setiap kali sama.</translation>
    </message>
    <message>
        <source>The signature fits. The sender's clock stands {offset} {side} this computer's, time after time the same: whole hours, as between time zones.</source>
        <translation>Tandatangan sepadan. Jam pengirim {offset} {side} jam komputer ini, setiap kali sama: jam penuh, seperti antara zon waktu.</translation>
    </message>
    <message>
        <source>The signature fits; its time is in milliseconds where seconds were expected.</source>
        <translation>Tandatangan sepadan; masanya dalam milisaat sedangkan saat dijangkakan.</translation>
    </message>
    <message>
        <source>The signature goes with it as it is: an old one, when a later attempt comes.</source>
        <translation>Tandatangan turut dihantar seadanya: tandatangan lama, jika percubaan dibuat kemudian.</translation>
    </message>
    <message>
        <source>The signature header cannot be read</source>
        <translation>Pengepala tandatangan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The signature holds</source>
        <translation>Tandatangan sah</translation>
    </message>
    <message>
        <source>The signature holds for the re-serialised body</source>
        <translation>Tandatangan sah bagi badan yang disirikan semula</translation>
    </message>
    <message>
        <source>The signature is a plain hash of secret and body, and no HMAC.</source>
        <translation>Tandatangan ini cincangan biasa bagi rahsia dan badan, bukan HMAC.</translation>
    </message>
    <message>
        <source>The signature is a plain hash, no HMAC</source>
        <translation>Tandatangan ini cincangan biasa, bukan HMAC</translation>
    </message>
    <message>
        <source>The signature is of another version</source>
        <translation>Tandatangan daripada versi lain</translation>
    </message>
    <message>
        <source>The signature is written in another encoding</source>
        <translation>Tandatangan ditulis dalam pengekodan lain</translation>
    </message>
    <message>
        <source>The signature itself fits, but it is written in another encoding: {form}.</source>
        <translation>Tandatangan itu sendiri sepadan, tetapi ia ditulis dalam pengekodan lain: {form}.</translation>
    </message>
    <message>
        <source>The signature that came is taken out, and one with the time of the attempt is put in.</source>
        <translation>Tandatangan yang diterima dikeluarkan, dan satu dengan masa percubaan dimasukkan.</translation>
    </message>
    <message>
        <source>The signature was made with another hash</source>
        <translation>Tandatangan dibuat dengan cincangan lain</translation>
    </message>
    <message>
        <source>The signature was made with another hash than this endpoint expects: {form}.</source>
        <translation>Tandatangan dibuat dengan cincangan yang lain daripada yang dijangka titik akhir ini: {form}.</translation>
    </message>
    <message>
        <source>The signature's header is not there: the sender did not sign, or something on the way removed it.</source>
        <translation>Pengepala tandatangan tiada: pengirim tidak menandatangani, atau sesuatu di sepanjang perjalanan membuangnya.</translation>
    </message>
    <message>
        <source>The signature's header is there, but it is not written as it should be.</source>
        <translation>Pengepala tandatangan ada, tetapi ia tidak ditulis seperti yang sepatutnya.</translation>
    </message>
    <message>
        <source>The signed document arrived inside the form field {form}.</source>
        <translation>Dokumen yang ditandatangani tiba di dalam medan borang {form}.</translation>
    </message>
    <message>
        <source>The signed parts were joined otherwise</source>
        <translation>Bahagian yang ditandatangani digabungkan dengan cara lain</translation>
    </message>
    <message>
        <source>The signed parts were joined otherwise: {form}.</source>
        <translation>Bahagian yang ditandatangani digabungkan dengan cara lain: {form}.</translation>
    </message>
    <message>
        <source>The signing secret is another value, given for the webhook endpoint. Set that one.</source>
        <translation>Rahsia tandatangan ialah nilai lain, yang diberikan untuk titik akhir webhook. Tetapkan yang itu.</translation>
    </message>
    <message>
        <source>The signing secret is blank or cannot be read</source>
        <translation>Rahsia tandatangan kosong atau tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The signing secret is blank, or could not be read where it is kept.</source>
        <translation>Rahsia tandatangan kosong, atau tidak dapat dibaca dari tempat ia disimpan.</translation>
    </message>
    <message>
        <source>The signing secret of the webhook</source>
        <translation>Rahsia tandatangan webhook</translation>
    </message>
    <message>
        <source>The sources that we have don't tell of {thing}.</source>
        <translation>Sumber yang kita ada tidak memberitahu tentang {thing}.</translation>
    </message>
    <message>
        <source>The start of the answer</source>
        <translation>Permulaan jawapan</translation>
    </message>
    <message>
        <source>The status is one that we don't know, so no total counts this payment.</source>
        <translation>Statusnya tidak kita ketahui, jadi tiada jumlah mengira bayaran ini.</translation>
    </message>
    <message>
        <source>The stored secret has not the form of a signing secret.</source>
        <translation>Rahsia yang disimpan tidak berbentuk rahsia tandatangan.</translation>
    </message>
    <message>
        <source>The stored secret has not the form of one</source>
        <translation>Rahsia yang disimpan tidak berbentuk rahsia tandatangan</translation>
    </message>
    <message>
        <source>The stored secret is too short</source>
        <translation>Rahsia yang disimpan terlalu pendek</translation>
    </message>
    <message>
        <source>The stored secret is too short: a part of it may be missing.</source>
        <translation>Rahsia yang disimpan terlalu pendek: sebahagian daripadanya mungkin hilang.</translation>
    </message>
    <message>
        <source>The stored secret looks like an API key (sk_…, pk_…), not like a signing secret.</source>
        <translation>Rahsia yang disimpan kelihatan seperti kunci API (sk_…, pk_…), bukan seperti rahsia tandatangan.</translation>
    </message>
    <message>
        <source>The stored secret looks like the hidden form of one, or like a spoilt copy.</source>
        <translation>Rahsia yang disimpan kelihatan seperti bentuk tersembunyi rahsia, atau seperti salinan yang rosak.</translation>
    </message>
    <message>
        <source>The template was saved as {name}. Fill it in, then choose it here.</source>
        <translation>Templat disimpan sebagai {name}. Isikannya, kemudian pilih di sini.</translation>
    </message>
    <message>
        <source>The text after whsec_ has to be decoded from base64 before signing.</source>
        <translation>Teks selepas whsec_ perlu dinyahkod daripada base64 sebelum menandatangani.</translation>
    </message>
    <message>
        <source>The time before the answer is a number of seconds, like 2 or 0.5.</source>
        <translation>Masa sebelum jawapan ialah bilangan saat, seperti 2 atau 0.5.</translation>
    </message>
    <message>
        <source>The time is not within the accepted window.</source>
        <translation>Masa itu di luar tetingkap yang diterima.</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds, like 10 or 0.5.</source>
        <translation>Had masa ialah bilangan saat, seperti 10 atau 0.5.</translation>
    </message>
    <message>
        <source>The time was left out of what was signed</source>
        <translation>Masa tidak dimasukkan dalam apa yang ditandatangani</translation>
    </message>
    <message>
        <source>The time was left out of what was signed: {form}.</source>
        <translation>Masa tidak dimasukkan dalam apa yang ditandatangani: {form}.</translation>
    </message>
    <message>
        <source>The time was signed in another unit</source>
        <translation>Masa ditandatangani dalam unit lain</translation>
    </message>
    <message>
        <source>The time was signed in another unit than the header shows: {form}.</source>
        <translation>Masa ditandatangani dalam unit yang lain daripada yang ditunjukkan pengepala: {form}.</translation>
    </message>
    <message>
        <source>The totals are right</source>
        <translation>Jumlahnya betul</translation>
    </message>
    <message>
        <source>The trial run: what every row would give, without sending anything.</source>
        <translation>Larian percubaan: hasil setiap baris, tanpa menghantar apa-apa.</translation>
    </message>
    <message>
        <source>The tunnel's public host name.</source>
        <translation>Nama hos awam terowong.</translation>
    </message>
    <message>
        <source>The very same request was received before: it was sent again, and not by a retry.</source>
        <translation>Permintaan yang sama ini pernah diterima sebelum ini: ia dihantar sekali lagi, dan bukan oleh cubaan semula.</translation>
    </message>
    <message>
        <source>The whole path of ngrok's own program.</source>
        <translation>Laluan penuh program ngrok itu sendiri.</translation>
    </message>
    <message>
        <source>The workspace can't be opened</source>
        <translation>Ruang kerja tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <translation>Kemudian ia selesai</translation>
    </message>
    <message>
        <source>Then look at every proxy in between: none may rewrite bodies.</source>
        <translation>Kemudian lihat setiap proksi di antaranya: tiada satu pun boleh menulis semula badan.</translation>
    </message>
    <message>
        <source>Then look at the sender's clock.</source>
        <translation>Kemudian lihat jam pengirim.</translation>
    </message>
    <message>
        <source>Then verify this delivery again.</source>
        <translation>Kemudian sahkan penghantaran ini semula.</translation>
    </message>
    <message>
        <source>Then verify this delivery again; until then nothing of it is counted.</source>
        <translation>Kemudian sahkan penghantaran ini semula; sehingga itu tiada apa-apa daripadanya dikira.</translation>
    </message>
    <message>
        <source>There is a blank in it. Secrets have none as a rule.</source>
        <translation>Ada jarak di dalamnya. Lazimnya rahsia tiada jarak.</translation>
    </message>
    <message>
        <source>There is no API key in this workspace.</source>
        <translation>Tiada kunci API dalam ruang kerja ini.</translation>
    </message>
    <message>
        <source>There is no delivery {number} to compare with.</source>
        <translation>Tiada penghantaran {number} untuk dibandingkan.</translation>
    </message>
    <message>
        <source>There is no endpoint to which they could have come. Add one first.</source>
        <translation>Tiada titik akhir yang boleh menjadi tujuannya. Tambah satu dahulu.</translation>
    </message>
    <message>
        <source>There is no endpoint yet to which they could come.</source>
        <translation>Belum ada titik akhir yang boleh menjadi tujuannya.</translation>
    </message>
    <message>
        <source>There is no endpoint yet whose deliveries could be passed on.</source>
        <translation>Belum ada titik akhir yang penghantarannya boleh dimajukan.</translation>
    </message>
    <message>
        <source>There is no endpoint: nobody sends anything here.</source>
        <translation>Tiada titik akhir: tiada sesiapa menghantar apa-apa ke sini.</translation>
    </message>
    <message>
        <source>There is no exception to export.</source>
        <translation>Tiada percanggahan untuk dieksport.</translation>
    </message>
    <message>
        <source>There is no ngrok agent on this computer. Install it from ngrok.com/download, name it under “More settings”, or tick that it may be fetched. Nothing was saved.</source>
        <translation>Tiada ejen ngrok pada komputer ini. Pasangnya dari ngrok.com/download, namakannya di bawah “Lagi tetapan”, atau tandakan bahawa ia boleh didapatkan. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>There is no payment in this event, so it changes no payment and no total.</source>
        <translation>Tiada bayaran dalam peristiwa ini, jadi ia tidak mengubah mana-mana bayaran atau jumlah.</translation>
    </message>
    <message>
        <source>There is no secret and no key in this workspace yet, so there is nothing to change.</source>
        <translation>Belum ada rahsia dan kunci dalam ruang kerja ini, jadi tiada apa-apa untuk ditukar.</translation>
    </message>
    <message>
        <source>There is no secret yet, so deliveries are kept but stay “not checked”.</source>
        <translation>Belum ada rahsia, jadi penghantaran disimpan tetapi kekal “tidak disemak”.</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>Tiada tandatangan</translation>
    </message>
    <message>
        <source>There is no such run any more.</source>
        <translation>Larian itu sudah tiada.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}. Nothing was opened; “New workspace…” makes one.</source>
        <translation>Tiada ruang kerja dalam {folder}. Tiada apa-apa dibuka; “Ruang kerja baharu…” membuat satu.</translation>
    </message>
    <message>
        <source>There is none for {filters}.</source>
        <translation>Tiada bagi {filters}.</translation>
    </message>
    <message>
        <source>There is none on this computer.</source>
        <translation>Tiada pada komputer ini.</translation>
    </message>
    <message>
        <source>There is none yet. It is read back and checked before it counts.</source>
        <translation>Belum ada. Ia dibaca semula dan disemak sebelum dikira.</translation>
    </message>
    <message>
        <source>There is none. Last asked: {when}</source>
        <translation>Tiada. Kali terakhir ditanya: {when}</translation>
    </message>
    <message>
        <source>There is none: nothing has to be entered again.</source>
        <translation>Tiada: tiada apa-apa perlu dimasukkan semula.</translation>
    </message>
    <message>
        <source>There is nothing in it that has to be replaced.</source>
        <translation>Tiada apa-apa di dalamnya yang perlu digantikan.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Tiada apa-apa untuk dibandingkan.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Tiada apa-apa untuk disalin.</translation>
    </message>
    <message>
        <source>There is something in front of whsec_. The secret begins there.</source>
        <translation>Ada sesuatu di hadapan whsec_. Rahsia bermula di situ.</translation>
    </message>
    <message>
        <source>There is something of that name already. Nothing was made; “Open workspace…” opens what is there.</source>
        <translation>Sudah ada sesuatu dengan nama itu. Tiada apa-apa dibuat; “Buka ruang kerja…” membuka apa yang ada di situ.</translation>
    </message>
    <message>
        <source>There was no body in the answer.</source>
        <translation>Tiada badan dalam jawapan.</translation>
    </message>
    <message>
        <source>There was no body.</source>
        <translation>Tiada badan.</translation>
    </message>
    <message>
        <source>There was nothing to verify again: nothing is in quarantine, and nothing is unchecked.</source>
        <translation>Tiada apa-apa untuk disahkan semula: tiada dalam kuarantin, dan tiada yang belum disemak.</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and the address is not on this computer. Nothing was saved: tick that you know it, or give an address of this computer.</source>
        <translation>Ini penghantaran LIVE, dan alamat itu bukan pada komputer ini. Tiada apa-apa disimpan: tandakan bahawa anda mengetahuinya, atau beri alamat komputer ini.</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and {target} is not on this computer.</source>
        <translation>Ini penghantaran LIVE, dan {target} bukan pada komputer ini.</translation>
    </message>
    <message>
        <source>These hold for everybody who uses this workspace. They guard against slips; they are no access control.</source>
        <translation>Ini terpakai kepada semua yang menggunakan ruang kerja ini. Ia melindungi daripada kesilapan; ia bukan kawalan akses.</translation>
    </message>
    <message>
        <source>They are entered there</source>
        <translation>Rahsia sudah dimasukkan di sana</translation>
    </message>
    <message>
        <source>They are in the packed file. Look through those of this computer alone: folders for backups and imports, the port, the proxy, and your name beside what you do.</source>
        <translation>Tetapan ada dalam fail yang dipek. Teliti yang milik komputer ini sahaja: folder untuk sandaran dan import, port, proksi, dan nama anda di sebelah apa yang anda lakukan.</translation>
    </message>
    <message>
        <source>They are revoked</source>
        <translation>Kunci sudah ditarik balik</translation>
    </message>
    <message>
        <source>They lead there</source>
        <translation>Alamat sudah menuju ke sana</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ini</translation>
    </message>
    <message>
        <source>This address is on this computer. A sender outside needs a way in that leads to it.</source>
        <translation>Alamat ini pada komputer ini. Pengirim di luar memerlukan laluan masuk yang menuju kepadanya.</translation>
    </message>
    <message>
        <source>This address works for an e-service on this very computer; for another one give its address.</source>
        <translation>Alamat ini berfungsi untuk e-perkhidmatan pada komputer ini sahaja; untuk yang lain, beri alamatnya.</translation>
    </message>
    <message>
        <source>This asks a real person for real money.</source>
        <translation>Ini meminta wang sebenar daripada orang sebenar.</translation>
    </message>
    <message>
        <source>This asks real people for real money.</source>
        <translation>Ini meminta wang sebenar daripada orang sebenar.</translation>
    </message>
    <message>
        <source>This computer's address, as the e-service reaches it</source>
        <translation>Alamat komputer ini, seperti yang dicapai e-perkhidmatan</translation>
    </message>
    <message>
        <source>This desktop has no place for icons beside the clock, so the window would stay, minimised.</source>
        <translation>Desktop ini tiada tempat untuk ikon di sebelah jam, jadi tetingkap kekal, diminimumkan.</translation>
    </message>
    <message>
        <source>This endpoint takes everything, so no attempt would fail. Have it answer 503 first.</source>
        <translation>Titik akhir ini menerima segala-galanya, jadi tiada percubaan akan gagal. Tetapkannya supaya menjawab 503 dahulu.</translation>
    </message>
    <message>
        <source>This event had come before with another body. The first one counts; this one changed nothing.</source>
        <translation>Peristiwa ini pernah datang sebelum ini dengan badan lain. Yang pertama dikira; yang ini tidak mengubah apa-apa.</translation>
    </message>
    <message>
        <source>This event had come before with the same body. It is counted once.</source>
        <translation>Peristiwa ini pernah datang sebelum ini dengan badan yang sama. Ia dikira sekali.</translation>
    </message>
    <message>
        <source>This file was run before. Say that its payments are to be created once more, or go back.</source>
        <translation>Fail ini pernah dijalankan. Nyatakan bahawa bayarannya hendak dicipta sekali lagi, atau kembali.</translation>
    </message>
    <message>
        <source>This goes, and can't be brought back: backups of this workspace that hold it are removed, too. The file is written anew, which needs about twice its size of free room.</source>
        <translation>Ini akan hilang, dan tidak dapat dikembalikan: sandaran ruang kerja ini yang mengandunginya turut dibuang. Fail ditulis semula, dan ini memerlukan ruang kosong kira-kira dua kali saiznya.</translation>
    </message>
    <message>
        <source>This guards against slips; it is no access control: the program can't tell who types a name. Who approved it is kept, with the account of this computer.</source>
        <translation>Ini melindungi daripada kesilapan; ia bukan kawalan akses: program tidak dapat mengetahui siapa yang menaip sesuatu nama. Siapa yang meluluskannya disimpan, bersama akaun komputer ini.</translation>
    </message>
    <message>
        <source>This is a key of the sandbox. Say at which address the sandbox of this computer is.</source>
        <translation>Ini kunci kotak pasir. Nyatakan alamat kotak pasir komputer ini.</translation>
    </message>
    <message>
        <source>This is about real payers. What goes is gone for ever.</source>
        <translation>Ini tentang pembayar sebenar. Apa yang dihapuskan hilang selama-lamanya.</translation>
    </message>
    <message>
        <source>This is the page on which it is paid. Nothing was sent to the payer: give them the link. That it is paid is told by webhook, and it appears in Payments then.</source>
        <translation>Inilah halaman untuk membayarnya. Tiada apa-apa dihantar kepada pembayar: berikan pautan kepada mereka. Bahawa ia telah dibayar diberitahu melalui webhook, dan ia muncul dalam Bayaran ketika itu.</translation>
    </message>
    <message>
        <source>This is {provider}'s page on which it is paid. Nothing was sent to the payer so far: give them the link, or have it e-mailed.</source>
        <translation>Inilah halaman {provider} untuk membayarnya. Setakat ini tiada apa-apa dihantar kepada pembayar: berikan pautan kepada mereka, atau minta ia die-melkan.</translation>
    </message>
    <message>
        <source>This key is pinned: another one is refused.</source>
        <translation>Kunci ini disemat: kunci lain ditolak.</translation>
    </message>
    <message>
        <source>This looks like an API key. The signing secret is another one.</source>
        <translation>Ini kelihatan seperti kunci API. Rahsia tandatangan ialah yang lain.</translation>
    </message>
    <message>
        <source>This looks like another sender's delivery</source>
        <translation>Ini kelihatan seperti penghantaran daripada pengirim lain</translation>
    </message>
    <message>
        <source>This looks like the hidden form of a secret. Copy it where it is shown whole.</source>
        <translation>Ini kelihatan seperti bentuk tersembunyi rahsia. Salin dari tempat ia ditunjukkan sepenuhnya.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>This must be {what}.</source>
        <translation>Ini mestilah {what}.</translation>
    </message>
    <message>
        <source>This program checks shared secrets (whsec_…). See whether the sender can sign with one.</source>
        <translation>Program ini menyemak rahsia kongsi (whsec_…). Lihat sama ada pengirim boleh menandatangani dengannya.</translation>
    </message>
    <message>
        <source>This program does not know the provider.</source>
        <translation>Program ini tidak mengenali penyedia itu.</translation>
    </message>
    <message>
        <source>This provider gives us no way to know them.</source>
        <translation>Penyedia ini tidak memberi kita cara untuk mengetahuinya.</translation>
    </message>
    <message>
        <source>This row is good.</source>
        <translation>Baris ini baik.</translation>
    </message>
    <message>
        <source>This signature cannot be checked here</source>
        <translation>Tandatangan ini tidak dapat disemak di sini</translation>
    </message>
    <message>
        <source>This value can't be named for sure. Change it in the text instead.</source>
        <translation>Nilai ini tidak dapat dinamakan dengan pasti. Sebaliknya, ubahnya dalam teks.</translation>
    </message>
    <message>
        <source>This very file was imported on {when}. Importing it again for the same account changes nothing.</source>
        <translation>Fail yang sama ini diimport pada {when}. Mengimportnya semula untuk akaun yang sama tidak mengubah apa-apa.</translation>
    </message>
    <message>
        <source>This very file was run on {when}, and {done} of its {rows} were created. Running it again asks the same people a second time.</source>
        <translation>Fail yang sama ini dijalankan pada {when}, dan {done} daripada {rows} telah dicipta. Menjalankannya semula meminta bayaran daripada orang yang sama buat kali kedua.</translation>
    </message>
    <message>
        <source>This workspace is made up and thrown away; there is nothing to keep.</source>
        <translation>Ruang kerja ini rekaan dan dibuang; tiada apa-apa untuk disimpan.</translation>
    </message>
    <message>
        <source>This workspace makes this refund at most once, even if the line drops or the program ends. Just before, the payment is read again, and a change that was not made here stops it. What another desk with a workspace of its own does in the same moment is seen only where {provider} shows it.</source>
        <translation>Ruang kerja ini membuat bayaran balik ini paling banyak sekali, walaupun talian terputus atau program berhenti. Sejurus sebelumnya, bayaran dibaca semula, dan perubahan yang tidak dibuat di sini menghentikannya. Apa yang dilakukan stesen kerja lain yang mempunyai ruang kerja sendiri pada saat yang sama hanya dilihat jika {provider} menunjukkannya.</translation>
    </message>
    <message>
        <source>Tick that you agree, or cancel: the way in then stays off. Nothing was changed.</source>
        <translation>Tandakan bahawa anda bersetuju, atau batal: laluan masuk itu kemudian kekal mati. Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>Time header</source>
        <translation>Pengepala masa</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Had masa</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>Masa berlalu</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Tetingkap masa</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tamat masa</translation>
    </message>
    <message>
        <source>Times out of reach</source>
        <translation>Masa tidak dapat dicapai</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>To confirm, type the number of payments</source>
        <translation>Untuk mengesahkan, taip bilangan bayaran</translation>
    </message>
    <message>
        <source>To confirm, type the reference</source>
        <translation>Untuk mengesahkan, taip rujukan</translation>
    </message>
    <message>
        <source>To confirm, type the workspace's name</source>
        <translation>Untuk mengesahkan, taip nama ruang kerja</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Belum dilihat</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Perlu diselesaikan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Together with the {here} refunded of it here before, it is above {limit}</source>
        <translation>Bersama {here} yang sudah dibayar balik daripadanya di sini, ia melebihi {limit}</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>Jumlah {amount}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Diberitahu lagi</translation>
    </message>
    <message>
        <source>Told again: this event had come before, counted once</source>
        <translation>Diberitahu lagi: peristiwa ini pernah datang, dikira sekali</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Diberitahu oleh</translation>
    </message>
    <message>
        <source>Told by one source only</source>
        <translation>Satu sumber sahaja</translation>
    </message>
    <message>
        <source>Told differently</source>
        <translation>Diberitahu lain</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Masa diambil</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Totals by account, status and day, refunds and exceptions of one whole month, whatever is filtered.</source>
        <translation>Jumlah mengikut akaun, status dan hari, bayaran balik dan percanggahan bagi satu bulan penuh, tanpa mengira apa yang ditapis.</translation>
    </message>
    <message>
        <source>Totals of the payments on the list</source>
        <translation>Jumlah bayaran dalam senarai</translation>
    </message>
    <message>
        <source>Treat bodies as bytes, or as UTF-8 without a byte order mark: Latin-1 or Windows-1252 in between garbles every letter beyond ASCII. When sending by hand, echo adds a line end, and curl --data takes the line ends of a file away. This leaves it as it is:</source>
        <translation>Perlakukan badan sebagai bait, atau sebagai UTF-8 tanpa tanda susunan bait: Latin-1 atau Windows-1252 di antaranya mengacaukan setiap huruf di luar ASCII. Apabila menghantar secara manual, echo menambah akhir baris, dan curl --data membuang akhir baris dalam fail. Ini mengekalkannya seadanya:</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Pepohon</translation>
    </message>
    <message>
        <source>Tried again after {steps}, and given up after {whole}.</source>
        <translation>Dicuba semula selepas {steps}, dan berhenti mencuba selepas {whole}.</translation>
    </message>
    <message>
        <source>Tried again at {time}.</source>
        <translation>Dicuba semula pada {time}.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba semula</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Cuba kotak pasir</translation>
    </message>
    <message>
        <source>Two of the payment services have the same id. Each is connected once.</source>
        <translation>Dua daripada perkhidmatan bayaran mempunyai id yang sama. Setiap satu disambungkan sekali sahaja.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Taip nama.</translation>
    </message>
    <message>
        <source>Type the number of any delivery and press Enter to compare with it.</source>
        <translation>Taip nombor mana-mana penghantaran dan tekan Enter untuk membandingkannya.</translation>
    </message>
    <message>
        <source>Type the number of payments, {count}, to confirm. Nothing was sent.</source>
        <translation>Taip bilangan bayaran, {count}, untuk mengesahkan. Tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>Type the workspace's name as it stands below the field. Nothing was purged.</source>
        <translation>Taip nama ruang kerja seperti yang tertera di bawah medan. Tiada apa-apa dihapuskan.</translation>
    </message>
    <message>
        <source>URL-safe base64</source>
        <translation>base64 selamat URL</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Buat asal semua perubahan</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Unit amaun</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>Unit masa</translation>
    </message>
    <message>
        <source>Unit unclear</source>
        <translation>Unit tidak jelas</translation>
    </message>
    <message>
        <source>Unknown payment</source>
        <translation>Bayaran tidak dikenali</translation>
    </message>
    <message>
        <source>Unknown to {provider}</source>
        <translation>Tidak dikenali {provider}</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Belum dibayar</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Tidak ditandatangani</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Sehingga &amp;esok</translation>
    </message>
    <message>
        <source>Until it is switched off</source>
        <translation>Sehingga dimatikan</translation>
    </message>
    <message>
        <source>Until the answer had come</source>
        <translation>Sehingga jawapan tiba</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Sehingga esok</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Berfungsi</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Terkini</translation>
    </message>
    <message>
        <source>Up to its host and port; each endpoint's path comes behind it.</source>
        <translation>Sehingga hos dan portnya; laluan setiap titik akhir menyusul di belakangnya.</translation>
    </message>
    <message>
        <source>Up to {attempts}: after {steps}, given up after {whole}.</source>
        <translation>Sehingga {attempts}: selepas {steps}, berhenti mencuba selepas {whole}.</translation>
    </message>
    <message>
        <source>Update address</source>
        <translation>Alamat kemas kini</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Dikemas kini</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Kemas kini</translation>
    </message>
    <message>
        <source>Use plain characters</source>
        <translation>Gunakan aksara biasa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Usual.</source>
        <translation>Biasa.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Value of custom information {number}</source>
        <translation>Nilai maklumat tersuai {number}</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Nilai {name}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Verdicts so far</source>
        <translation>Keputusan setakat ini</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Verified (re-serialised)</source>
        <translation>Disahkan (disirikan semula)</translation>
    </message>
    <message>
        <source>Verified again: it holds now.</source>
        <translation>Disahkan semula: kini ia sah.</translation>
    </message>
    <message>
        <source>Verified again: it still does not hold.</source>
        <translation>Disahkan semula: ia masih tidak sah.</translation>
    </message>
    <message>
        <source>Verified with the new secret {time}.</source>
        <translation>Disahkan dengan rahsia baharu {time}.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Sahkan semula</translation>
    </message>
    <message>
        <source>Verify all again</source>
        <translation>Sahkan semua semula</translation>
    </message>
    <message>
        <source>Version {version} is out; this is {own}.</source>
        <translation>Versi {version} sudah keluar; ini ialah {own}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Paparan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Menunggu kelulusan</translation>
    </message>
    <message>
        <source>Waiting for the first delivery</source>
        <translation>Menunggu penghantaran pertama</translation>
    </message>
    <message>
        <source>Waiting for the first delivery at this computer's address:</source>
        <translation>Menunggu penghantaran pertama di alamat komputer ini:</translation>
    </message>
    <message>
        <source>Waiting for the next delivery.</source>
        <translation>Menunggu penghantaran berikutnya.</translation>
    </message>
    <message>
        <source>Waiting, not counted</source>
        <translation>Menunggu, tidak dikira</translation>
    </message>
    <message>
        <source>Waiting. It appears here the moment it is there.</source>
        <translation>Menunggu. Ia muncul di sini sebaik sahaja ia tiba.</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>Jeda antara percubaan</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Menunggu orang kedua</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation>Adakah ia telah dibuat?</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Folder dipantau</translation>
    </message>
    <message>
        <source>Watches payments and shows why each webhook can be trusted.</source>
        <translation>Memantau bayaran dan menunjukkan sebab setiap webhook boleh dipercayai.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Laluan masuk</translation>
    </message>
    <message>
        <source>Way in: {name}</source>
        <translation>Laluan masuk: {name}</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Laluan masuk</translation>
    </message>
    <message>
        <source>Ways to change the body</source>
        <translation>Cara mengubah badan</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Cara membandingkan</translation>
    </message>
    <message>
        <source>Ways to look at the body</source>
        <translation>Cara melihat badan</translation>
    </message>
    <message>
        <source>Webhooks can come</source>
        <translation>Webhook boleh datang</translation>
    </message>
    <message>
        <source>Webhooks don't tell of {thing}.</source>
        <translation>Webhook tidak memberitahu tentang {thing}.</translation>
    </message>
    <message>
        <source>Webhooks go to</source>
        <translation>Webhook pergi ke</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Sandaran mingguan disimpan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Apa yang kembali</translation>
    </message>
    <message>
        <source>What came in since stands in the database of now. That is not thrown away: it is kept aside in a folder of the workspace. Payments are read again from the provider; webhooks that are only there are not.</source>
        <translation>Apa yang masuk sejak itu ada dalam pangkalan data semasa. Itu tidak dibuang: ia disimpan berasingan dalam folder ruang kerja. Bayaran dibaca semula daripada penyedia; webhook yang hanya ada di situ tidak.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What can be changed later stands here then.</source>
        <translation>Apa yang boleh diubah kemudian akan ada di sini.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Apa yang boleh dibuat</translation>
    </message>
    <message>
        <source>What can be done with this payment</source>
        <translation>Apa yang boleh dibuat dengan bayaran ini</translation>
    </message>
    <message>
        <source>What comes in {environment} from now on is passed on to it, after the sender has its answer.</source>
        <translation>Apa yang masuk dalam {environment} mulai sekarang dimajukan kepadanya, selepas pengirim mendapat jawapannya.</translation>
    </message>
    <message>
        <source>What comes to wait until then is dropped.</source>
        <translation>Apa yang masuk menunggu sehingga itu digugurkan.</translation>
    </message>
    <message>
        <source>What differs is personal data. Reveal it under Body to see it here.</source>
        <translation>Perbezaannya ialah data peribadi. Dedahkannya di bawah Badan untuk melihatnya di sini.</translation>
    </message>
    <message>
        <source>What do you do with payments?</source>
        <translation>Apa yang anda lakukan dengan bayaran?</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Apa yang anda ada?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Apa yang sepadan</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Apa yang hilang</translation>
    </message>
    <message>
        <source>What helps to understand a fault, as one file. It holds no payload, no secret and no personal data. Read it here before you save it; nothing is sent to anybody.</source>
        <translation>Apa yang membantu memahami kerosakan, sebagai satu fail. Ia tidak mengandungi muatan, rahsia atau data peribadi. Baca di sini sebelum anda menyimpannya; tiada apa-apa dihantar kepada sesiapa.</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation>Apa yang akan berlaku</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Apa yang diminta</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Apa yang ditukar</translation>
    </message>
    <message>
        <source>What is changed on the way out</source>
        <translation>Apa yang diubah semasa dihantar</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Apa yang dibandingkan</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Kandungan fail</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Apa yang berbaki</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Apa yang baharu</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Apa yang dihantar</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>Apa yang dihantar, dan ke mana</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Apa yang hendak dibuat</translation>
    </message>
    <message>
        <source>What is told while another window is in front. Never personal data.</source>
        <translation>Apa yang diberitahu semasa tetingkap lain berada di hadapan. Tidak sekali-kali data peribadi.</translation>
    </message>
    <message>
        <source>What is where, what travels, what does not, and what is to be revoked when somebody leaves.</source>
        <translation>Apa yang ada di mana, apa yang dibawa, apa yang tidak, dan apa yang perlu ditarik balik apabila seseorang berhenti.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Apa yang salah dengan carian</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Apakah fail ini</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Ke mana ia menuju</translation>
    </message>
    <message>
        <source>What it shows, how it looks, and what becomes of it.</source>
        <translation>Apa yang ditunjukkannya, rupanya, dan apa jadi padanya.</translation>
    </message>
    <message>
        <source>What it tells is added to what is known; what newer sources told stays.</source>
        <translation>Apa yang diberitahunya ditambah kepada apa yang diketahui; apa yang diberitahu sumber yang lebih baharu kekal.</translation>
    </message>
    <message>
        <source>What providers are given</source>
        <translation>Apa yang diberikan kepada penyedia</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>Apa yang menyelesaikannya</translation>
    </message>
    <message>
        <source>What stands after whsec_ is not base64, so a part may be missing or changed.</source>
        <translation>Apa yang ada selepas whsec_ bukan base64, jadi sebahagian mungkin hilang atau berubah.</translation>
    </message>
    <message>
        <source>What the bank's line brought</source>
        <translation>Amaun yang dibawa baris bank</translation>
    </message>
    <message>
        <source>What the program writes down about its own work.</source>
        <translation>Apa yang ditulis program tentang kerjanya sendiri.</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Apa yang dinyatakan pelayan</translation>
    </message>
    <message>
        <source>What the signature covers. Take json_minified only after the signature doctor has found that the sender signs another form of the body than it sends: it proves less than raw_body.</source>
        <translation>Apa yang diliputi tandatangan. Gunakan json_minified hanya selepas doktor tandatangan mendapati bahawa pengirim menandatangani bentuk badan yang lain daripada yang dihantarnya: ia kurang membuktikan berbanding raw_body.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Apa yang perlu dibuat</translation>
    </message>
    <message>
        <source>What to examine</source>
        <translation>Apa yang hendak diperiksa</translation>
    </message>
    <message>
        <source>What unpacks bodies on the way must leave exactly the bytes that the sender signed, and take the Content-Encoding header away. This program takes in no compressed bodies.</source>
        <translation>Apa yang menyahmampat badan dalam perjalanan mesti meninggalkan tepat bait yang ditandatangani pengirim, dan membuang pengepala Content-Encoding. Program ini tidak menerima badan termampat.</translation>
    </message>
    <message>
        <source>What was asked for is kept under Activity. Look at the payment as it is now before you go on.</source>
        <translation>Apa yang diminta disimpan di bawah Aktiviti. Lihat bayaran seperti keadaannya sekarang sebelum anda meneruskan.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Apa yang dibandingkan</translation>
    </message>
    <message>
        <source>What was read stays, and so does the key in the keychain. It can be connected again.</source>
        <translation>Apa yang telah dibaca kekal, begitu juga kunci dalam rantai kunci. Ia boleh disambungkan semula.</translation>
    </message>
    <message>
        <source>What was read until then is kept.</source>
        <translation>Apa yang dibaca sehingga saat itu disimpan.</translation>
    </message>
    <message>
        <source>What was received stays, and so do its address, settings and secrets.</source>
        <translation>Apa yang telah diterima kekal, begitu juga alamat, tetapan dan rahsianya.</translation>
    </message>
    <message>
        <source>What was refused is not created; each row says why.</source>
        <translation>Apa yang ditolak tidak dicipta; setiap baris menyatakan sebabnya.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Apa yang dihantar</translation>
    </message>
    <message>
        <source>What was signed is {form}; the body arrived in another order.</source>
        <translation>Yang ditandatangani ialah {form}; badan tiba dalam susunan lain.</translation>
    </message>
    <message>
        <source>What was there before is in {folder}.</source>
        <translation>Apa yang ada sebelumnya berada dalam {folder}.</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>Apa yang akan dicipta</translation>
    </message>
    <message>
        <source>What would fit</source>
        <translation>Apa yang sepadan</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Apa yang anda lihat</translation>
    </message>
    <message>
        <source>What you typed is kept: change it and create again, or close this window.</source>
        <translation>Apa yang anda taip disimpan: ubahnya dan cipta semula, atau tutup tetingkap ini.</translation>
    </message>
    <message>
        <source>What “{name}” answers</source>
        <translation>Apa yang dijawab oleh “{name}”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>When a delivery is not accepted</source>
        <translation>Apabila penghantaran tidak diterima</translation>
    </message>
    <message>
        <source>When it fails, try again on</source>
        <translation>Apabila gagal, cuba semula mengikut</translation>
    </message>
    <message>
        <source>When it follows here, and after how long by the provider's schedule</source>
        <translation>Bila ia menyusul di sini, dan selepas berapa lama menurut jadual penyedia</translation>
    </message>
    <message>
        <source>When it was downloaded, by the file itself. What happened later, it cannot know.</source>
        <translation>Masa ia dimuat turun, menurut fail itu sendiri. Apa yang berlaku selepas itu tidak dapat diketahuinya.</translation>
    </message>
    <message>
        <source>When it was intended, newest first</source>
        <translation>Masa ia dirancang, terbaharu dahulu</translation>
    </message>
    <message>
        <source>When it was paid, paid out or told</source>
        <translation>Masa ia dibayar, dibayar keluar atau diberitahu</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Apabila tetingkap ditutup</translation>
    </message>
    <message>
        <source>When we were last told something new</source>
        <translation>Kali terakhir kita diberitahu sesuatu yang baharu</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Ke mana ia membawa</translation>
    </message>
    <message>
        <source>Where its team does that by hand, write to them; where you set it yourself, do it now.</source>
        <translation>Jika pasukannya melakukannya secara manual, tulis kepada mereka; jika anda menetapkannya sendiri, lakukannya sekarang.</translation>
    </message>
    <message>
        <source>Where the bastion listens for us. Left empty, any free one: without a public address only.</source>
        <translation>Tempat bastion mendengar untuk kita. Jika kosong, mana-mana port bebas: tanpa alamat awam sahaja.</translation>
    </message>
    <message>
        <source>Where the last news came from</source>
        <translation>Dari mana berita terakhir datang</translation>
    </message>
    <message>
        <source>Where the payer comes back to</source>
        <translation>Ke mana pembayar kembali</translation>
    </message>
    <message>
        <source>Where the payer goes after cancelling</source>
        <translation>Ke mana pembayar pergi selepas membatalkan</translation>
    </message>
    <message>
        <source>Where the payer goes after paying</source>
        <translation>Ke mana pembayar pergi selepas membayar</translation>
    </message>
    <message>
        <source>Where the payer goes when it fails</source>
        <translation>Ke mana pembayar pergi jika gagal</translation>
    </message>
    <message>
        <source>Where the text differs</source>
        <translation>Tempat teks berbeza</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Di mana ia bercanggah</translation>
    </message>
    <message>
        <source>Where webhooks come in, and who may reach this computer.</source>
        <translation>Tempat webhook masuk, dan siapa yang boleh mencapai komputer ini.</translation>
    </message>
    <message>
        <source>Where you looked</source>
        <translation>Di mana anda melihat</translation>
    </message>
    <message>
        <source>Where your app takes webhooks. Its path is kept like a secret.</source>
        <translation>Tempat aplikasi anda menerima webhook. Laluannya disimpan seperti rahsia.</translation>
    </message>
    <message>
        <source>Whether 1000 is 10.00 (minor) or 1,000.00 (major). Until it is set, amounts are shown but never counted.</source>
        <translation>Sama ada 1000 ialah 10.00 (minor) atau 1,000.00 (major). Selagi ia tidak ditetapkan, amaun ditunjukkan tetapi tidak sekali-kali dikira.</translation>
    </message>
    <message>
        <source>Whether a signature outside the time window is rejected, or accepted with a warning.</source>
        <translation>Sama ada tandatangan di luar tetingkap masa ditolak, atau diterima dengan amaran.</translation>
    </message>
    <message>
        <source>Whether deliveries may be forwarded and sent again to other computers than this one. Some addresses, such as those of cloud metadata, are never sent to.</source>
        <translation>Sama ada penghantaran boleh dimajukan dan dihantar semula ke komputer selain komputer ini. Sesetengah alamat, seperti alamat metadata awan, tidak sekali-kali dihantar kepadanya.</translation>
    </message>
    <message>
        <source>Whether it is for LIVE or TEST is seen when the connection is tested.</source>
        <translation>Sama ada ia untuk LIVE atau TEST diketahui apabila sambungan diuji.</translation>
    </message>
    <message>
        <source>Whether the program starts, hidden, when you log in to this computer, so that it listens from then on.</source>
        <translation>Sama ada program bermula, tersembunyi, apabila anda log masuk ke komputer ini, supaya ia mendengar mulai saat itu.</translation>
    </message>
    <message>
        <source>Whether the secret's text is the key itself (utf8), or the key written in base64 or hex.</source>
        <translation>Sama ada teks rahsia ialah kunci itu sendiri (utf8), atau kunci yang ditulis dalam base64 atau hex.</translation>
    </message>
    <message>
        <source>Whether the window asks the update address, at most once a day, whether there is a newer version. Nothing is downloaded by itself.</source>
        <translation>Sama ada tetingkap bertanya kepada alamat kemas kini, paling banyak sekali sehari, jika ada versi baharu. Tiada apa-apa dimuat turun dengan sendirinya.</translation>
    </message>
    <message>
        <source>Whether this program may ask providers for refunds.</source>
        <translation>Sama ada program ini boleh meminta bayaran balik daripada penyedia.</translation>
    </message>
    <message>
        <source>Which attempt at this delivery it was</source>
        <translation>Percubaan keberapa bagi penghantaran ini</translation>
    </message>
    <message>
        <source>Which attempt at this event it was</source>
        <translation>Percubaan keberapa bagi peristiwa ini</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Lajur mana mengandungi apa</translation>
    </message>
    <message>
        <source>Which column holds what. What was chosen is remembered for the next file.</source>
        <translation>Lajur mana mengandungi apa. Pilihan anda diingati untuk fail berikutnya.</translation>
    </message>
    <message>
        <source>Which provider?</source>
        <translation>Penyedia yang mana?</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Baris yang mana</translation>
    </message>
    <message>
        <source>While the sender changes over, both hold. Later the old one only explains.</source>
        <translation>Semasa pengirim bertukar, kedua-duanya sah. Kemudian yang lama hanya memberi penjelasan.</translation>
    </message>
    <message>
        <source>Who acts, and what may be done. Guards against slips.</source>
        <translation>Siapa yang bertindak, dan apa yang boleh dibuat. Melindungi daripada kesilapan.</translation>
    </message>
    <message>
        <source>Whoever has its address reaches nothing by it from then on. What was received stays kept.</source>
        <translation>Sesiapa yang ada alamatnya tidak mencapai apa-apa melaluinya mulai saat itu. Apa yang telah diterima kekal disimpan.</translation>
    </message>
    <message>
        <source>Whoever scans this can pay real money.</source>
        <translation>Sesiapa yang mengimbas ini boleh membayar wang sebenar.</translation>
    </message>
    <message>
        <source>Whose and which</source>
        <translation>Milik siapa dan yang mana</translation>
    </message>
    <message>
        <source>Whose payments are read from their provider, each by itself. Their figures are never added up.</source>
        <translation>Akaun yang bayarannya dibaca daripada penyedia, masing-masing berasingan. Angkanya tidak sekali-kali dijumlahkan bersama.</translation>
    </message>
    <message>
        <source>Whose webhooks</source>
        <translation>Webhook siapa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Why (can be left out)</source>
        <translation>Sebab (pilihan)</translation>
    </message>
    <message>
        <source>Why is some of it off?</source>
        <translation>Mengapa ada yang dimatikan?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Sebab ia penting</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Sebab menolak</translation>
    </message>
    <message>
        <source>Why some of it is off</source>
        <translation>Sebab ada yang dimatikan</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>With a body</source>
        <translation>Dengan badan</translation>
    </message>
    <message>
        <source>With an API key, a webhook secret, both, or neither. Each is tested before it is kept.</source>
        <translation>Dengan kunci API, rahsia webhook, kedua-duanya, atau tiada. Setiap satu diuji sebelum disimpan.</translation>
    </message>
    <message>
        <source>With payers' identifiers, e-mail and postal addresses</source>
        <translation>Dengan nombor pengenalan, e-mel dan alamat pos pembayar</translation>
    </message>
    <message>
        <source>With payers' personal data</source>
        <translation>Dengan data peribadi pembayar</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Dengan data peribadi</translation>
    </message>
    <message>
        <source>With personal data, which is noted</source>
        <translation>Dengan data peribadi, dan ini dicatat</translation>
    </message>
    <message>
        <source>With the cases that take some seconds</source>
        <translation>Dengan kes yang mengambil masa beberapa saat</translation>
    </message>
    <message>
        <source>With the current secret of the endpoint “{name}”.</source>
        <translation>Dengan rahsia semasa titik akhir “{name}”.</translation>
    </message>
    <message>
        <source>Without one, deliveries are kept but not checked. It can be set later.</source>
        <translation>Tanpanya, penghantaran disimpan tetapi tidak disemak. Ia boleh ditetapkan kemudian.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Buku kerja (*.xlsx)</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Ruang kerja: {name}</translation>
    </message>
    <message>
        <source>Would be left out</source>
        <translation>Akan diketepikan</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Ditulis ke {name}.</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Years that records are kept</source>
        <translation>Tahun rekod disimpan</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Semalam</translation>
    </message>
    <message>
        <source>Yoco</source>
        <translation>Yoco</translation>
    </message>
    <message>
        <source>Yoco makes a page to pay on. The payer hears nothing until you send the link, and that it is paid is told by webhook alone.</source>
        <translation>Yoco membuat halaman untuk membayar. Pembayar tidak menerima apa-apa sehingga anda menghantar pautan, dan bahawa ia telah dibayar diberitahu melalui webhook sahaja.</translation>
    </message>
    <message>
        <source>Yoco sends the events of the whole account to every address.</source>
        <translation>Yoco menghantar peristiwa seluruh akaun ke setiap alamat.</translation>
    </message>
    <message>
        <source>Yoco shows it once, in the answer to the registration. Leave it empty until then, and set it later.</source>
        <translation>Yoco menunjukkannya sekali sahaja, dalam jawapan kepada pendaftaran. Biarkan kosong sehingga itu, dan tetapkannya kemudian.</translation>
    </message>
    <message>
        <source>Yoco's API lists no payments, so they go on coming by webhook. The key is tested and kept.</source>
        <translation>API Yoco tidak menyenaraikan bayaran, jadi bayaran terus datang melalui webhook. Kunci diuji dan disimpan.</translation>
    </message>
    <message>
        <source>Yoco's payments come by webhook. The key creates checkouts and refunds, and registers the webhook.</source>
        <translation>Bayaran Yoco datang melalui webhook. Kunci mencipta sesi bayaran dan bayaran balik, dan mendaftarkan webhook.</translation>
    </message>
    <message>
        <source>Yoco's signing secrets begin with whsec_.</source>
        <translation>Rahsia tandatangan Yoco bermula dengan whsec_.</translation>
    </message>
    <message>
        <source>Yoco, or any gateway that signs what it sends with an HMAC.</source>
        <translation>Yoco, atau mana-mana get laluan yang menandatangani apa yang dihantarnya dengan HMAC.</translation>
    </message>
    <message>
        <source>You said that it is revoked.</source>
        <translation>Anda menyatakan bahawa ia sudah ditarik balik.</translation>
    </message>
    <message>
        <source>Your e-service goes on as before, whatever becomes of the copy. No key is in it.</source>
        <translation>E-perkhidmatan anda berjalan seperti biasa, tidak kira apa jadi pada salinan. Tiada kunci di dalamnya.</translation>
    </message>
    <message>
        <source>Your e-service stays where PaySG sends to, and answers as before. Beside that it sends a copy of the body and the headers here, so the same secret verifies, and PaySG need not be told anything.</source>
        <translation>E-perkhidmatan anda kekal di tempat PaySG menghantar, dan menjawab seperti biasa. Di samping itu ia menghantar salinan badan dan pengepala ke sini, jadi rahsia yang sama mengesahkannya, dan PaySG tidak perlu diberitahu apa-apa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama anda</translation>
    </message>
    <message>
        <source>Your receiver</source>
        <translation>Penerima anda</translation>
    </message>
    <message>
        <source>Your receiver is sent what it meets sooner or later: valid, twice, forged, stale, huge and others. Each case stands here with a verdict, why it matters, and how to mend it. What it books is made up: use a test database.</source>
        <translation>Penerima anda dihantar apa yang lambat-laun akan ditemuinya: sah, dua kali, palsu, lapuk, sangat besar dan lain-lain. Setiap kes ada di sini dengan keputusan, sebab ia penting, dan cara membaikinya. Apa yang dibukukannya ialah rekaan: gunakan pangkalan data ujian.</translation>
    </message>
    <message>
        <source>Your reverse proxy or gateway leads here. Nobody else sees the data.</source>
        <translation>Proksi songsang atau get laluan anda menuju ke sini. Tiada orang lain melihat data.</translation>
    </message>
    <message>
        <source>a collector receives</source>
        <translation>pengumpul menerima</translation>
    </message>
    <message>
        <source>a known secret</source>
        <translation>rahsia yang diketahui</translation>
    </message>
    <message>
        <source>a plain hash of secret and message</source>
        <translation>cincangan biasa bagi rahsia dan mesej</translation>
    </message>
    <message>
        <source>a secret can't be read: deliveries fail</source>
        <translation>satu rahsia tidak dapat dibaca: penghantaran gagal</translation>
    </message>
    <message>
        <source>a secret of the endpoint “{name}”</source>
        <translation>satu rahsia titik akhir “{name}”</translation>
    </message>
    <message>
        <source>a secret that I paste</source>
        <translation>rahsia yang saya tampal</translation>
    </message>
    <message>
        <source>a secret that this endpoint accepts no more</source>
        <translation>rahsia yang tidak lagi diterima oleh titik akhir ini</translation>
    </message>
    <message>
        <source>a time that cannot be read</source>
        <translation>masa yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>a way in is down</source>
        <translation>satu laluan masuk terputus</translation>
    </message>
    <message>
        <source>account not told</source>
        <translation>akaun tidak diberitahu</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambah</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>ditambah {day}</translation>
    </message>
    <message>
        <source>after {span}</source>
        <translation>selepas {span}</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>dipersetujui {day}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>lebih cepat daripada</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>semua akaun</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>semua peristiwa</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>dibenarkan</translation>
    </message>
    <message>
        <source>an hour a minute</source>
        <translation>sejam dalam seminit</translation>
    </message>
    <message>
        <source>an hour a second</source>
        <translation>sejam dalam sesaat</translation>
    </message>
    <message>
        <source>an invoice number</source>
        <translation>nombor invois</translation>
    </message>
    <message>
        <source>an own schedule</source>
        <translation>jadual sendiri</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>bentuk yang tidak diketahui</translation>
    </message>
    <message>
        <source>and {n} before</source>
        <translation>dan {n} sebelumnya</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>another endpoint</source>
        <translation>titik akhir lain</translation>
    </message>
    <message>
        <source>answers {status}</source>
        <translation>menjawab {status}</translation>
    </message>
    <message>
        <source>any endpoint</source>
        <translation>mana-mana titik akhir</translation>
    </message>
    <message>
        <source>approved by {whom}</source>
        <translation>diluluskan oleh {whom}</translation>
    </message>
    <message>
        <source>as in real life</source>
        <translation>seperti dunia sebenar</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>seperti diterima</translation>
    </message>
    <message>
        <source>as of {time} or later</source>
        <translation>setakat {time} atau lebih lewat</translation>
    </message>
    <message>
        <source>as of {time}, checked</source>
        <translation>setakat {time}, disemak</translation>
    </message>
    <message>
        <source>as of {time}, heard</source>
        <translation>setakat {time}, webhook</translation>
    </message>
    <message>
        <source>as of {time}, report</source>
        <translation>setakat {time}, laporan</translation>
    </message>
    <message>
        <source>as they came, not promised</source>
        <translation>seperti diterima, tidak dijanjikan</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>nama yang anda pakai</translation>
    </message>
    <message>
        <source>asked for here</source>
        <translation>diminta di sini</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>tidur</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>paling banyak {amount}</translation>
    </message>
    <message>
        <source>at most {amount} left</source>
        <translation>paling banyak {amount} berbaki</translation>
    </message>
    <message>
        <source>attempts to send on</source>
        <translation>percubaan memajukan</translation>
    </message>
    <message>
        <source>backup {age}</source>
        <translation>sandaran {age}</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>base64 of the hexadecimal digits</source>
        <translation>base64 bagi digit perenambelasan</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>lebih lambat daripada</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>sedang dibaca</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sedang dihantar</translation>
    </message>
    <message>
        <source>body: {body} · secret: {secret}</source>
        <translation>badan: {body} · rahsia: {secret}</translation>
    </message>
    <message>
        <source>by the day created</source>
        <translation>mengikut hari dicipta</translation>
    </message>
    <message>
        <source>by the day last changed</source>
        <translation>mengikut hari perubahan terakhir</translation>
    </message>
    <message>
        <source>by the day paid or refunded</source>
        <translation>mengikut hari dibayar atau dibayar balik</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>cURL lines</source>
        <translation>Baris cURL</translation>
    </message>
    <message>
        <source>came back in {took}</source>
        <translation>kembali dalam {took}</translation>
    </message>
    <message>
        <source>can no longer be paid</source>
        <translation>tidak boleh dibayar lagi</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>tidak dapat mencipta</translation>
    </message>
    <message>
        <source>captured elsewhere</source>
        <translation>ditangkap di tempat lain</translation>
    </message>
    <message>
        <source>captured {time}</source>
        <translation>ditangkap {time}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>disemak</translation>
    </message>
    <message>
        <source>checked against {provider} at {time}</source>
        <translation>disemak dengan {provider} pada {time}</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>disemak {time}</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>pilih lajur</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>cloudflared 2025.4 or later, a domain at Cloudflare, and a tunnel whose public host name leads to http://127.0.0.1 and the listener's port; the tunnel's token as the secret, its address as the URL.</source>
        <translation>cloudflared 2025.4 atau lebih baharu, domain di Cloudflare, dan terowong yang nama hos awamnya menuju ke http://127.0.0.1 dan port pendengar; token terowong sebagai rahsia, alamatnya sebagai URL.</translation>
    </message>
    <message>
        <source>cloudflared installed; no account. Its address is another one at each start, so it is for trying out.</source>
        <translation>cloudflared dipasang; tiada akaun. Alamatnya berlainan setiap kali bermula, jadi ia untuk percubaan sahaja.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>could not check: {why}</source>
        <translation>tidak dapat menyemak: {why}</translation>
    </message>
    <message>
        <source>created</source>
        <translation>dicipta</translation>
    </message>
    <message>
        <source>created or paid in this period</source>
        <translation>dicipta atau dibayar dalam tempoh ini</translation>
    </message>
    <message>
        <source>current</source>
        <translation>semasa</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>penghantaran</translation>
    </message>
    <message>
        <source>deliveries and answers of providers lose headers and body</source>
        <translation>penghantaran dan jawapan penyedia kehilangan pengepala dan badan</translation>
    </message>
    <message>
        <source>deliveries in quarantine lose headers and body</source>
        <translation>penghantaran dalam kuarantin kehilangan pengepala dan badan</translation>
    </message>
    <message>
        <source>deliveries in the log</source>
        <translation>penghantaran dalam log</translation>
    </message>
    <message>
        <source>delivery {number}</source>
        <translation>penghantaran {number}</translation>
    </message>
    <message>
        <source>delivery {number} · {time}</source>
        <translation>penghantaran {number} · {time}</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destinasi</translation>
    </message>
    <message>
        <source>devtunnel installed and signed in. Its address is another one at each start, unless you name a tunnel that you created before. What passes can be looked at on a page of Microsoft's.</source>
        <translation>devtunnel dipasang dan sudah log masuk. Alamatnya berlainan setiap kali bermula, melainkan anda menamakan terowong yang telah anda cipta. Apa yang melaluinya boleh dilihat pada halaman Microsoft.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>dinyahaktifkan</translation>
    </message>
    <message>
        <source>disabled: not listening on {path}</source>
        <translation>dinyahaktifkan: tidak mendengar pada {path}</translation>
    </message>
    <message>
        <source>does not fit the body as received</source>
        <translation>tidak sepadan dengan badan seperti diterima</translation>
    </message>
    <message>
        <source>don't cancel it on the dashboard either</source>
        <translation>jangan batalkannya di papan pemuka juga</translation>
    </message>
    <message>
        <source>don't do it on the dashboard either</source>
        <translation>jangan lakukannya di papan pemuka juga</translation>
    </message>
    <message>
        <source>don't refund it on the dashboard either</source>
        <translation>jangan bayar baliknya di papan pemuka juga</translation>
    </message>
    <message>
        <source>done</source>
        <translation>dibuat</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>tiba masanya</translation>
    </message>
    <message>
        <source>each day from {hour:02d}:00 on, while the program runs</source>
        <translation>setiap hari mulai {hour:02d}:00, semasa program berjalan</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>diedit</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>entries of the journal are removed</source>
        <translation>entri jurnal dibuang</translation>
    </message>
    <message>
        <source>entries of the journal lose what was sent and answered</source>
        <translation>entri jurnal kehilangan apa yang dihantar dan dijawab</translation>
    </message>
    <message>
        <source>entry {position}</source>
        <translation>entri {position}</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>pemboleh ubah persekitaran</translation>
    </message>
    <message>
        <source>escapes in texts</source>
        <translation>jujukan lepas dalam teks</translation>
    </message>
    <message>
        <source>events</source>
        <translation>peristiwa</translation>
    </message>
    <message>
        <source>events without a payment are removed</source>
        <translation>peristiwa tanpa bayaran dibuang</translation>
    </message>
    <message>
        <source>examination {provider} {day}.html</source>
        <translation>pemeriksaan {provider} {day}.html</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>failed only</source>
        <translation>gagal sahaja</translation>
    </message>
    <message>
        <source>fits, as {encoding}</source>
        <translation>sepadan, sebagai {encoding}</translation>
    </message>
    <message>
        <source>fold {n} behind</source>
        <translation>pemprosesan ketinggalan {n}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>dilipat</translation>
    </message>
    <message>
        <source>for example 10 or 12.50; left empty for any</source>
        <translation>contohnya 10 atau 12.50; kosongkan untuk sebarang amaun</translation>
    </message>
    <message>
        <source>for example 2026-10-01 or 1/10/2026, the day first</source>
        <translation>contohnya 2026-10-01 atau 1/10/2026, hari dahulu</translation>
    </message>
    <message>
        <source>for example Refunds to check</source>
        <translation>contohnya Bayaran balik untuk disemak</translation>
    </message>
    <message>
        <source>for the next delivery</source>
        <translation>untuk penghantaran berikutnya</translation>
    </message>
    <message>
        <source>for the next {n} deliveries</source>
        <translation>untuk {n} penghantaran berikutnya</translation>
    </message>
    <message>
        <source>forged: other body</source>
        <translation>palsu: badan lain</translation>
    </message>
    <message>
        <source>forged: other secret</source>
        <translation>palsu: rahsia lain</translation>
    </message>
    <message>
        <source>forged: unsigned</source>
        <translation>palsu: tanpa tandatangan</translation>
    </message>
    <message>
        <source>from a report</source>
        <translation>daripada laporan</translation>
    </message>
    <message>
        <source>from {address}</source>
        <translation>dari {address}</translation>
    </message>
    <message>
        <source>gets our own answer, before this</source>
        <translation>mendapat jawapan kita sendiri, sebelum ini</translation>
    </message>
    <message>
        <source>gets what this answers</source>
        <translation>mendapat apa yang dijawab destinasi ini</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>berhenti mencuba</translation>
    </message>
    <message>
        <source>headers as they came</source>
        <translation>pengepala seperti yang diterima</translation>
    </message>
    <message>
        <source>here</source>
        <translation>di sini</translation>
    </message>
    <message>
        <source>here: {known}</source>
        <translation>di sini: {known}</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>digit perenambelasan</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>berjaya</translation>
    </message>
    <message>
        <source>huge body</source>
        <translation>badan sangat besar</translation>
    </message>
    <message>
        <source>id {id}</source>
        <translation>id {id}</translation>
    </message>
    <message>
        <source>id, time and {body}, joined by full stops</source>
        <translation>id, masa dan {body}, digabungkan dengan titik</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>jika ada</translation>
    </message>
    <message>
        <source>in all sources that tell of them</source>
        <translation>dalam semua sumber yang memberitahunya</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>sepenuhnya</translation>
    </message>
    <message>
        <source>in milliseconds</source>
        <translation>dalam milisaat</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>dalam saat</translation>
    </message>
    <message>
        <source>in the environment variable {name}</source>
        <translation>dalam pemboleh ubah persekitaran {name}</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dalam rantai kunci</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>dalam {span}</translation>
    </message>
    <message>
        <source>it lasts</source>
        <translation>masih berlangsung</translation>
    </message>
    <message>
        <source>its address comes when it stands</source>
        <translation>alamatnya ada apabila ia berfungsi</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru sahaja</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>rantai kunci</translation>
    </message>
    <message>
        <source>keys that occur twice</source>
        <translation>kunci yang muncul dua kali</translation>
    </message>
    <message>
        <source>last delivery {time}</source>
        <translation>penghantaran terakhir {time}</translation>
    </message>
    <message>
        <source>last delivery {when}</source>
        <translation>penghantaran terakhir {when}</translation>
    </message>
    <message>
        <source>last {time} · {outcome}</source>
        <translation>terakhir {time} · {outcome}</translation>
    </message>
    <message>
        <source>left empty for any</source>
        <translation>kosongkan untuk sebarang</translation>
    </message>
    <message>
        <source>left empty, the first day alone</source>
        <translation>jika kosong, hari pertama sahaja</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>diketepikan</translation>
    </message>
    <message>
        <source>lines of statements are removed</source>
        <translation>baris penyata dibuang</translation>
    </message>
    <message>
        <source>listener down</source>
        <translation>pendengar terputus</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>mendengar</translation>
    </message>
    <message>
        <source>listening, with trouble</source>
        <translation>mendengar, dengan masalah</translation>
    </message>
    <message>
        <source>looked up on the dashboard by hand</source>
        <translation>disemak di papan pemuka secara manual</translation>
    </message>
    <message>
        <source>looked up: done</source>
        <translation>disemak: dibuat</translation>
    </message>
    <message>
        <source>looked up: not done</source>
        <translation>disemak: tidak dibuat</translation>
    </message>
    <message>
        <source>made anew when it is sent</source>
        <translation>dibuat baharu apabila dihantar</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>dibuat di tempat lain</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>dibuat di sini</translation>
    </message>
    <message>
        <source>made here by {whom}</source>
        <translation>dibuat di sini oleh {whom}</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>rekaan</translation>
    </message>
    <message>
        <source>making ready</source>
        <translation>menyediakan</translation>
    </message>
    <message>
        <source>may still come</source>
        <translation>masih mungkin datang</translation>
    </message>
    <message>
        <source>mod_proxy hands bodies on unchanged, input filters don't. Take these off the path:</source>
        <translation>mod_proxy menyerahkan badan tanpa perubahan, tetapi penapis input mengubahnya. Keluarkan yang ini daripada laluan:</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>perlu dilihat</translation>
    </message>
    <message>
        <source>needs a second person</source>
        <translation>memerlukan orang kedua</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>never read whole</source>
        <translation>belum pernah dibaca sepenuhnya</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>ngrok sees payers' data</source>
        <translation>ngrok melihat data pembayar</translation>
    </message>
    <message>
        <source>no account tells</source>
        <translation>tiada akaun memberitahu</translation>
    </message>
    <message>
        <source>no address at the moment</source>
        <translation>tiada alamat buat masa ini</translation>
    </message>
    <message>
        <source>no address was handed out</source>
        <translation>tiada alamat diberikan</translation>
    </message>
    <message>
        <source>no amount told</source>
        <translation>amaun tidak diberitahu</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>tiada mata wang</translation>
    </message>
    <message>
        <source>no currency told</source>
        <translation>mata wang tidak diberitahu</translation>
    </message>
    <message>
        <source>no event id</source>
        <translation>tiada id peristiwa</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>tiada penapis</translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation>tiada had diketahui</translation>
    </message>
    <message>
        <source>no line of the bank brought it</source>
        <translation>tiada baris bank membawanya</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>tidak lagi disimpan</translation>
    </message>
    <message>
        <source>no refund</source>
        <translation>tiada bayaran balik</translation>
    </message>
    <message>
        <source>no secret: deliveries stay not checked</source>
        <translation>tiada rahsia: penghantaran kekal tidak disemak</translation>
    </message>
    <message>
        <source>no self-test yet</source>
        <translation>belum ada ujian kendiri</translation>
    </message>
    <message>
        <source>no source tells</source>
        <translation>tiada sumber memberitahu</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>belum ada sumber</translation>
    </message>
    <message>
        <source>no v1 signature</source>
        <translation>tiada tandatangan v1</translation>
    </message>
    <message>
        <source>no way in was open</source>
        <translation>tiada laluan masuk yang terbuka</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>none fits the body as received</source>
        <translation>tiada yang sepadan dengan badan seperti diterima</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>tidak diberi</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>tiada yang diberitahu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>bukan JSON</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>tidak dipersetujui</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>tidak dibenarkan</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>langsung tidak</translation>
    </message>
    <message>
        <source>not believed: it came from no proxy of yours</source>
        <translation>tidak dipercayai: ia bukan datang daripada proksi anda</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>belum disemak</translation>
    </message>
    <message>
        <source>not clear: the headers hold no address, or disagree</source>
        <translation>tidak jelas: pengepala tidak mengandungi alamat, atau bercanggah</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>tidak dibuat</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>tiada dalam fail ini</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>tidak diketahui di sini</translation>
    </message>
    <message>
        <source>not known to have been sent</source>
        <translation>tidak diketahui pernah dihantar</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>tidak mendengar</translation>
    </message>
    <message>
        <source>not listening on {path}</source>
        <translation>tidak mendengar pada {path}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>belum dibaca</translation>
    </message>
    <message>
        <source>not real money</source>
        <translation>bukan wang sebenar</translation>
    </message>
    <message>
        <source>not refunded so far</source>
        <translation>belum dibayar balik setakat ini</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak dinyatakan</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>belum dihantar</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>tidak ditetapkan</translation>
    </message>
    <message>
        <source>notes, imports, tables, replays and resolutions are removed</source>
        <translation>nota, import, jadual, ulangan dan penyelesaian dibuang</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tiada apa-apa</translation>
    </message>
    <message>
        <source>nothing out of order</source>
        <translation>semuanya teratur</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>belum ada yang diterima</translation>
    </message>
    <message>
        <source>nothing rejected today</source>
        <translation>tiada yang ditolak hari ini</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>belum ada yang dihantar</translation>
    </message>
    <message>
        <source>nothing to compare them with</source>
        <translation>tiada apa-apa untuk dibandingkan</translation>
    </message>
    <message>
        <source>nothing unpaid</source>
        <translation>tiada yang belum dibayar</translation>
    </message>
    <message>
        <source>nothing was paid</source>
        <translation>tiada yang dibayar</translation>
    </message>
    <message>
        <source>nothing was received here</source>
        <translation>tiada apa-apa diterima di sini</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>notifications paused until {time}</source>
        <translation>pemberitahuan dijeda sehingga {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombor</translation>
    </message>
    <message>
        <source>off</source>
        <translation>mati</translation>
    </message>
    <message>
        <source>on</source>
        <translation>hidup</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>pada {day}</translation>
    </message>
    <message>
        <source>one attempt</source>
        <translation>satu percubaan</translation>
    </message>
    <message>
        <source>one of another version skipped</source>
        <translation>satu daripada versi lain dilangkau</translation>
    </message>
    <message>
        <source>one signature</source>
        <translation>satu tandatangan</translation>
    </message>
    <message>
        <source>one v1 signature</source>
        <translation>satu tandatangan v1</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>hanya sehingga program tamat</translation>
    </message>
    <message>
        <source>order of keys</source>
        <translation>susunan kunci</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lain</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>tidak mengikut susunan</translation>
    </message>
    <message>
        <source>over</source>
        <translation>sudah tamat</translation>
    </message>
    <message>
        <source>own checkouts only</source>
        <translation>sesi bayaran sendiri sahaja</translation>
    </message>
    <message>
        <source>own: {waits}</source>
        <translation>sendiri: {waits}</translation>
    </message>
    <message>
        <source>payment link sent</source>
        <translation>pautan bayaran dihantar</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>bayaran</translation>
    </message>
    <message>
        <source>payments are removed, with history, notes and figures</source>
        <translation>bayaran dibuang, bersama sejarah, nota dan angka</translation>
    </message>
    <message>
        <source>payments lose identifier, e-mail and address</source>
        <translation>bayaran kehilangan nombor pengenalan, e-mel dan alamat</translation>
    </message>
    <message>
        <source>payout {id}</source>
        <translation>bayaran keluar {id}</translation>
    </message>
    <message>
        <source>possibly lost</source>
        <translation>mungkin hilang</translation>
    </message>
    <message>
        <source>previous, until {day}</source>
        <translation>sebelumnya, sehingga {day}</translation>
    </message>
    <message>
        <source>private screen on</source>
        <translation>skrin peribadi hidup</translation>
    </message>
    <message>
        <source>proxy_pass hands bodies on unchanged. Look for these in the location of this path, and for other Lua or njs code that sets the body:</source>
        <translation>proxy_pass menyerahkan badan tanpa perubahan. Cari yang ini dalam location bagi laluan ini, dan kod Lua atau njs lain yang menetapkan badan:</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>kuarantin</translation>
    </message>
    <message>
        <source>random order</source>
        <translation>susunan rawak</translation>
    </message>
    <message>
        <source>random, on purpose</source>
        <translation>rawak, dengan sengaja</translation>
    </message>
    <message>
        <source>re-signed</source>
        <translation>ditandatangani semula</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>wang sebenar</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>sebab: {reason}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>bayaran balik</translation>
    </message>
    <message>
        <source>refunds not known</source>
        <translation>bayaran balik tidak diketahui</translation>
    </message>
    <message>
        <source>refunds of {n} payments not known</source>
        <translation>bayaran balik bagi {n} bayaran tidak diketahui</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>refused, the sender may try again</source>
        <translation>ditolak, pengirim boleh mencuba semula</translation>
    </message>
    <message>
        <source>rejected deliveries</source>
        <translation>penghantaran ditolak</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dibuang</translation>
    </message>
    <message>
        <source>removed destination</source>
        <translation>destinasi yang dibuang</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>ulangan</translation>
    </message>
    <message>
        <source>replay to {name}</source>
        <translation>ulangan ke {name}</translation>
    </message>
    <message>
        <source>replayed here</source>
        <translation>ulangan di sini</translation>
    </message>
    <message>
        <source>report as of {time}</source>
        <translation>laporan setakat {time}</translation>
    </message>
    <message>
        <source>requests that were sent on are removed</source>
        <translation>permintaan yang dimajukan dibuang</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ditamatkan</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>ditulis semula</translation>
    </message>
    <message>
        <source>row {line} of a file</source>
        <translation>baris {line} dalam fail</translation>
    </message>
    <message>
        <source>rows of tables of payments to create are emptied</source>
        <translation>baris jadual bayaran yang hendak dicipta dikosongkan</translation>
    </message>
    <message>
        <source>same event, another body: the first one counts</source>
        <translation>peristiwa sama, badan lain: yang pertama dikira</translation>
    </message>
    <message>
        <source>same event, counted once</source>
        <translation>peristiwa sama, dikira sekali</translation>
    </message>
    <message>
        <source>search {text}</source>
        <translation>carian {text}</translation>
    </message>
    <message>
        <source>self-test came back in {took}, {time}</source>
        <translation>ujian kendiri kembali dalam {took}, {time}</translation>
    </message>
    <message>
        <source>self-test failed, {time}</source>
        <translation>ujian kendiri gagal, {time}</translation>
    </message>
    <message>
        <source>sent a second time</source>
        <translation>dihantar kali kedua</translation>
    </message>
    <message>
        <source>sent by {provider}</source>
        <translation>daripada {provider}</translation>
    </message>
    <message>
        <source>sent to us</source>
        <translation>dihantar kepada kita</translation>
    </message>
    <message>
        <source>service …{end}</source>
        <translation>perkhidmatan …{end}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ditandatangani</translation>
    </message>
    <message>
        <source>signed anew</source>
        <translation>ditandatangani semula</translation>
    </message>
    <message>
        <source>signed anew, with another secret…</source>
        <translation>ditandatangani semula, dengan rahsia lain…</translation>
    </message>
    <message>
        <source>signed anew, with the endpoint's secret</source>
        <translation>ditandatangani semula, dengan rahsia titik akhir</translation>
    </message>
    <message>
        <source>signed anew, with the same secret as before</source>
        <translation>ditandatangani semula, dengan rahsia yang sama seperti dahulu</translation>
    </message>
    <message>
        <source>since it was asked for; this is how it is now</source>
        <translation>sejak ia diminta; inilah keadaannya sekarang</translation>
    </message>
    <message>
        <source>slow body</source>
        <translation>badan perlahan</translation>
    </message>
    <message>
        <source>slowest answer this hour {time}</source>
        <translation>jawapan paling perlahan jam ini {time}</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>setakat ini</translation>
    </message>
    <message>
        <source>somebody here</source>
        <translation>seseorang di sini</translation>
    </message>
    <message>
        <source>sorted, falling</source>
        <translation>diisih, menurun</translation>
    </message>
    <message>
        <source>sorted, rising</source>
        <translation>diisih, menaik</translation>
    </message>
    <message>
        <source>ssh port</source>
        <translation>Port ssh</translation>
    </message>
    <message>
        <source>ssh to {host}</source>
        <translation>ssh ke {host}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>dicadangkan</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>ditarik balik oleh {who}</translation>
    </message>
    <message>
        <source>taken, no need to send it again</source>
        <translation>diterima, tidak perlu dihantar semula</translation>
    </message>
    <message>
        <source>that was removed</source>
        <translation>yang telah dibuang</translation>
    </message>
    <message>
        <source>the address and the body</source>
        <translation>alamat dan badan</translation>
    </message>
    <message>
        <source>the body alone</source>
        <translation>badan sahaja</translation>
    </message>
    <message>
        <source>the body as JavaScript writes it (received were {n} bytes)</source>
        <translation>badan seperti yang ditulis JavaScript ({n} bait diterima)</translation>
    </message>
    <message>
        <source>the body as it was before it was taken for Latin-1</source>
        <translation>badan seperti sebelum ia dianggap Latin-1</translation>
    </message>
    <message>
        <source>the body as it was before it was taken for Windows-1252</source>
        <translation>badan seperti sebelum ia dianggap Windows-1252</translation>
    </message>
    <message>
        <source>the body as received</source>
        <translation>badan seperti diterima</translation>
    </message>
    <message>
        <source>the body compressed with gzip</source>
        <translation>badan yang dimampatkan dengan gzip</translation>
    </message>
    <message>
        <source>the body says {body}, the secret that fits signs {secret} deliveries</source>
        <translation>badan menyatakan {body}, rahsia yang sepadan menandatangani penghantaran {secret}</translation>
    </message>
    <message>
        <source>the body taken for Latin-1 and written as UTF-8</source>
        <translation>badan yang dianggap Latin-1 dan ditulis sebagai UTF-8</translation>
    </message>
    <message>
        <source>the body taken for Windows-1252 and written as UTF-8</source>
        <translation>badan yang dianggap Windows-1252 dan ditulis sebagai UTF-8</translation>
    </message>
    <message>
        <source>the body with a byte order mark</source>
        <translation>badan dengan tanda susunan bait</translation>
    </message>
    <message>
        <source>the body with a carriage return and a line feed at its end</source>
        <translation>badan dengan kembalian pembawa dan suapan baris di hujungnya</translation>
    </message>
    <message>
        <source>the body with a line feed at its end</source>
        <translation>badan dengan suapan baris di hujungnya</translation>
    </message>
    <message>
        <source>the body with carriage returns before its line feeds</source>
        <translation>badan dengan kembalian pembawa sebelum suapan barisnya</translation>
    </message>
    <message>
        <source>the body with line feeds alone</source>
        <translation>badan dengan suapan baris sahaja</translation>
    </message>
    <message>
        <source>the body without a byte order mark</source>
        <translation>badan tanpa tanda susunan bait</translation>
    </message>
    <message>
        <source>the body without a line end at its end</source>
        <translation>badan tanpa akhir baris di hujungnya</translation>
    </message>
    <message>
        <source>the body without its deflate compression</source>
        <translation>badan tanpa pemampatan deflate</translation>
    </message>
    <message>
        <source>the body without its gzip compression</source>
        <translation>badan tanpa pemampatan gzip</translation>
    </message>
    <message>
        <source>the bytes of the secret's hexadecimal digits as the key</source>
        <translation>bait bagi digit perenambelasan rahsia sebagai kunci</translation>
    </message>
    <message>
        <source>the bytes that the base64 text stands for</source>
        <translation>bait yang diwakili oleh teks base64</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>komputer tidur</translation>
    </message>
    <message>
        <source>the decoded bytes of the secret as the key</source>
        <translation>bait rahsia yang dinyahkod sebagai kunci</translation>
    </message>
    <message>
        <source>the document as JavaScript writes it again</source>
        <translation>dokumen seperti yang ditulis semula oleh JavaScript</translation>
    </message>
    <message>
        <source>the endpoint of this workspace</source>
        <translation>titik akhir ruang kerja ini</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>get laluan</translation>
    </message>
    <message>
        <source>the id and the body</source>
        <translation>id dan badan</translation>
    </message>
    <message>
        <source>the payments' stories</source>
        <translation>cerita bayaran</translation>
    </message>
    <message>
        <source>the port that the status strip shows</source>
        <translation>port yang ditunjukkan jalur status</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>para penyedia</translation>
    </message>
    <message>
        <source>the same document indented by four blanks</source>
        <translation>dokumen yang sama, diinden dengan empat jarak</translation>
    </message>
    <message>
        <source>the same document indented by tabs</source>
        <translation>dokumen yang sama, diinden dengan tab</translation>
    </message>
    <message>
        <source>the same document indented by two blanks</source>
        <translation>dokumen yang sama, diinden dengan dua jarak</translation>
    </message>
    <message>
        <source>the same document with \/ for every slash</source>
        <translation>dokumen yang sama dengan \/ bagi setiap garis miring</translation>
    </message>
    <message>
        <source>the same document with \/ for every slash, and \u escapes</source>
        <translation>dokumen yang sama dengan \/ bagi setiap garis miring, dan jujukan \u</translation>
    </message>
    <message>
        <source>the same document with a blank after each comma and colon</source>
        <translation>dokumen yang sama dengan jarak selepas setiap koma dan titik bertindih</translation>
    </message>
    <message>
        <source>the same document with blanks after commas and colons, and \u escapes</source>
        <translation>dokumen yang sama dengan jarak selepas koma dan titik bertindih, dan jujukan \u</translation>
    </message>
    <message>
        <source>the same document with its keys in alphabetical order</source>
        <translation>dokumen yang sama dengan kunci mengikut abjad</translation>
    </message>
    <message>
        <source>the same document with its numbers as JavaScript writes them</source>
        <translation>dokumen yang sama dengan nombor seperti yang ditulis JavaScript</translation>
    </message>
    <message>
        <source>the same document with plain slashes</source>
        <translation>dokumen yang sama dengan garis miring biasa</translation>
    </message>
    <message>
        <source>the same document with the characters themselves instead of \u escapes</source>
        <translation>dokumen yang sama dengan aksara itu sendiri dan bukan jujukan \u</translation>
    </message>
    <message>
        <source>the same document with these characters as \u escapes</source>
        <translation>dokumen yang sama dengan aksara ini sebagai jujukan \u</translation>
    </message>
    <message>
        <source>the same document with these characters as \u escapes in capitals</source>
        <translation>dokumen yang sama dengan aksara ini sebagai jujukan \u dalam huruf besar</translation>
    </message>
    <message>
        <source>the same document with these characters themselves</source>
        <translation>dokumen yang sama dengan aksara ini sendiri</translation>
    </message>
    <message>
        <source>the same document written compactly</source>
        <translation>dokumen yang sama, ditulis padat</translation>
    </message>
    <message>
        <source>the same document written compactly, its numbers as JavaScript writes them</source>
        <translation>dokumen yang sama, ditulis padat, nombornya seperti yang ditulis JavaScript</translation>
    </message>
    <message>
        <source>the same document written compactly, with \/ for every slash</source>
        <translation>dokumen yang sama, ditulis padat, dengan \/ bagi setiap garis miring</translation>
    </message>
    <message>
        <source>the same document written compactly, with \/ for every slash and \u escapes</source>
        <translation>dokumen yang sama, ditulis padat, dengan \/ bagi setiap garis miring dan jujukan \u</translation>
    </message>
    <message>
        <source>the same document written compactly, with \u escapes in capitals</source>
        <translation>dokumen yang sama, ditulis padat, dengan jujukan \u dalam huruf besar</translation>
    </message>
    <message>
        <source>the same document written compactly, with the characters themselves</source>
        <translation>dokumen yang sama, ditulis padat, dengan aksara itu sendiri</translation>
    </message>
    <message>
        <source>the same document written compactly, with these characters as \u escapes</source>
        <translation>dokumen yang sama, ditulis padat, dengan aksara ini sebagai jujukan \u</translation>
    </message>
    <message>
        <source>the same document written compactly, with these characters themselves</source>
        <translation>dokumen yang sama, ditulis padat, dengan aksara ini sendiri</translation>
    </message>
    <message>
        <source>the secret of another endpoint</source>
        <translation>rahsia titik akhir lain</translation>
    </message>
    <message>
        <source>the secret read as URL-safe base64</source>
        <translation>rahsia yang dibaca sebagai base64 selamat URL</translation>
    </message>
    <message>
        <source>the secret with a line end behind it, as the sender's copy has it</source>
        <translation>rahsia dengan akhir baris di belakangnya, seperti dalam salinan pengirim</translation>
    </message>
    <message>
        <source>the secret without the blanks and invisible characters in it</source>
        <translation>rahsia tanpa jarak dan aksara halimunan di dalamnya</translation>
    </message>
    <message>
        <source>the secret without the blanks around it</source>
        <translation>rahsia tanpa jarak di sekelilingnya</translation>
    </message>
    <message>
        <source>the secret without what stands around it</source>
        <translation>rahsia tanpa apa yang ada di sekelilingnya</translation>
    </message>
    <message>
        <source>the text after whsec_ as the key</source>
        <translation>teks selepas whsec_ sebagai kunci</translation>
    </message>
    <message>
        <source>the time and the body</source>
        <translation>masa dan badan</translation>
    </message>
    <message>
        <source>the value of “{form}”</source>
        <translation>nilai “{form}”</translation>
    </message>
    <message>
        <source>the whole text of the secret as the key</source>
        <translation>keseluruhan teks rahsia sebagai kunci</translation>
    </message>
    <message>
        <source>this</source>
        <translation>ini</translation>
    </message>
    <message>
        <source>this program was closed</source>
        <translation>program ini ditutup</translation>
    </message>
    <message>
        <source>three days in 4 minutes</source>
        <translation>tiga hari dalam 4 minit</translation>
    </message>
    <message>
        <source>time and {body}, joined by a full stop</source>
        <translation>masa dan {body}, digabungkan dengan titik</translation>
    </message>
    <message>
        <source>time {time} ({age})</source>
        <translation>masa {time} ({age})</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hingga</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>untuk dipadam</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>akan datang</translation>
    </message>
    <message>
        <source>to e-mail the link</source>
        <translation>untuk e-mel pautan</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>ke {target}</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>kepada {whom}</translation>
    </message>
    <message>
        <source>tunnel down</source>
        <translation>terowong terputus</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>jenis berubah</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>dibuka</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>unpaid payments</source>
        <translation>bayaran belum dibayar</translation>
    </message>
    <message>
        <source>until it is switched off</source>
        <translation>sehingga dimatikan</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>sehingga program tamat</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>sehingga {time}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>menunggu orang kedua</translation>
    </message>
    <message>
        <source>was at</source>
        <translation>dahulu di</translation>
    </message>
    <message>
        <source>webhooks don't tell</source>
        <translation>webhook tidak memberitahu</translation>
    </message>
    <message>
        <source>what it is for; the payer reads it</source>
        <translation>tujuan bayaran; pembayar membacanya</translation>
    </message>
    <message>
        <source>when resumed</source>
        <translation>apabila disambung semula</translation>
    </message>
    <message>
        <source>when was not told</source>
        <translation>masanya tidak diberitahu</translation>
    </message>
    <message>
        <source>where white space stands</source>
        <translation>kedudukan ruang kosong</translation>
    </message>
    <message>
        <source>which delivery told what</source>
        <translation>penghantaran mana memberitahu apa</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>ruang kosong</translation>
    </message>
    <message>
        <source>with colons</source>
        <translation>dengan titik bertindih</translation>
    </message>
    <message>
        <source>with line feeds</source>
        <translation>dengan suapan baris</translation>
    </message>
    <message>
        <source>with nothing between them</source>
        <translation>tanpa apa-apa di antaranya</translation>
    </message>
    <message>
        <source>with the pauses between them</source>
        <translation>dengan jeda di antaranya</translation>
    </message>
    <message>
        <source>with vertical bars</source>
        <translation>dengan garis tegak</translation>
    </message>
    <message>
        <source>your providers</source>
        <translation>penyedia anda</translation>
    </message>
    <message>
        <source>{above}, so it is not sent now: it waits under Activity until a second person approves it. That is a guard against slips, not a lock.</source>
        <translation>{above}, jadi ia tidak dihantar sekarang: ia menunggu di bawah Aktiviti sehingga orang kedua meluluskannya. Itu perlindungan daripada kesilapan, bukan sekatan yang mengunci.</translation>
    </message>
    <message>
        <source>{account}, so far</source>
        <translation>{account}, setakat ini</translation>
    </message>
    <message>
        <source>{address}, not on the provider's published list</source>
        <translation>{address}, tiada dalam senarai terbitan penyedia</translation>
    </message>
    <message>
        <source>{address}, on the provider's published list</source>
        <translation>{address}, ada dalam senarai terbitan penyedia</translation>
    </message>
    <message>
        <source>{address}; the provider's addresses are not published</source>
        <translation>{address}; alamat penyedia tidak diterbitkan</translation>
    </message>
    <message>
        <source>{age}, {size}</source>
        <translation>{age}, {size}</translation>
    </message>
    <message>
        <source>{age}; accepted is {most} before or after</source>
        <translation>{age}; yang diterima ialah {most} sebelum atau selepas</translation>
    </message>
    <message>
        <source>{amount} can still be refunded</source>
        <translation>{amount} masih boleh dibayar balik</translation>
    </message>
    <message>
        <source>{amount} in {payments}</source>
        <translation>{amount} dalam {payments}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} dibayar</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>{amount} dibayar balik</translation>
    </message>
    <message>
        <source>{amount} refunded here</source>
        <translation>{amount} dibayar balik di sini</translation>
    </message>
    <message>
        <source>{amount}, all that is left</source>
        <translation>{amount}, semua yang berbaki</translation>
    </message>
    <message>
        <source>{back} of {whole} refunded, {left} left</source>
        <translation>{back} daripada {whole} dibayar balik, {left} berbaki</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bait</translation>
    </message>
    <message>
        <source>{count} bytes: {what}</source>
        <translation>{count} bait: {what}</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} jam lalu</translation>
    </message>
    <message>
        <source>{count} in {forms}</source>
        <translation>{count} dalam {forms}</translation>
    </message>
    <message>
        <source>{count} lie in this user's keychain or surroundings, and in no file of ours. Your successor enters them again, or better: new ones, by “Change a secret or a key”.</source>
        <translation>{count} berada dalam rantai kunci atau persekitaran pengguna ini, dan bukan dalam mana-mana fail kita. Pengganti anda memasukkannya semula, atau lebih baik: yang baharu, melalui “Tukar rahsia atau kunci”.</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} min lalu</translation>
    </message>
    <message>
        <source>{count}, still indexing</source>
        <translation>{count}, masih mengindeks</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>{deliveries} will be sent to {target}.</source>
        <translation>{deliveries} akan dihantar ke {target}.</translation>
    </message>
    <message>
        <source>{deliveries} written to {name}.</source>
        <translation>{deliveries} ditulis ke {name}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} daripada {all}</translation>
    </message>
    <message>
        <source>{done} of {all} payments</source>
        <translation>{done} daripada {all} bayaran</translation>
    </message>
    <message>
        <source>{done} of {payments} created</source>
        <translation>{done} daripada {payments} dicipta</translation>
    </message>
    <message>
        <source>{done} of {rows} created</source>
        <translation>{done} daripada {rows} dicipta</translation>
    </message>
    <message>
        <source>{entries}, all of {first}</source>
        <translation>{entries}, semuanya pada {first}</translation>
    </message>
    <message>
        <source>{entries}, and every row is what it was.</source>
        <translation>{entries}, dan setiap baris sama seperti sebelumnya.</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}</source>
        <translation>{entries}, dari {first} hingga {last}</translation>
    </message>
    <message>
        <source>{entries}. New ones came in meanwhile, so the rows can't be compared.</source>
        <translation>{entries}. Entri baharu masuk sementara itu, jadi baris tidak dapat dibandingkan.</translation>
    </message>
    <message>
        <source>{entries}. Some rows are others now: what is shown is what the log says.</source>
        <translation>{entries}. Sesetengah baris kini berlainan: apa yang ditunjukkan ialah apa yang dinyatakan log.</translation>
    </message>
    <message>
        <source>{environment}: {words}</source>
        <translation>{environment}: {words}</translation>
    </message>
    <message>
        <source>{events}, in {letters}.</source>
        <translation>{events}, dalam {letters}.</translation>
    </message>
    <message>
        <source>{event} and {n} more</source>
        <translation>{event} dan {n} lagi</translation>
    </message>
    <message>
        <source>{file} is of {when}, {age}, with {entries}.</source>
        <translation>{file} bertarikh {when}, {age}, dengan {entries}.</translation>
    </message>
    <message>
        <source>{file} is whole. No sheet lies beside it, so nobody can say that it is all of it.</source>
        <translation>{file} lengkap. Tiada helaian di sebelahnya, jadi tiada sesiapa dapat menyatakan bahawa itu semuanya.</translation>
    </message>
    <message>
        <source>{file} was never closed: it is read with the log beside it when it is restored, and checked then. Where it isn't whole, nothing is changed.</source>
        <translation>{file} tidak pernah ditutup: ia dibaca bersama log di sebelahnya semasa dipulihkan, dan disemak ketika itu. Jika ia tidak lengkap, tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hingga {last}</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>{gap} ke hadapan</translation>
    </message>
    <message>
        <source>{gap} old</source>
        <translation>{gap} lalu</translation>
    </message>
    <message>
        <source>{good}, none is left out.</source>
        <translation>{good}, tiada yang diketepikan.</translation>
    </message>
    <message>
        <source>{good}, {bad}.</source>
        <translation>{good}, {bad}.</translation>
    </message>
    <message>
        <source>{help} In force at the next start.</source>
        <translation>{help} Berkuat kuasa pada permulaan berikutnya.</translation>
    </message>
    <message>
        <source>{kind} · added {day}</source>
        <translation>{kind} · ditambah {day}</translation>
    </message>
    <message>
        <source>{label}: choose</source>
        <translation>{label}: pilih</translation>
    </message>
    <message>
        <source>{last}, the newest failed</source>
        <translation>{last}, yang terbaharu gagal</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} atau lebih</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} hingga {most}</translation>
    </message>
    <message>
        <source>{left} of {whole}</source>
        <translation>{left} daripada {whole}</translation>
    </message>
    <message>
        <source>{left}, until {day}</source>
        <translation>{left}, sehingga {day}</translation>
    </message>
    <message>
        <source>{made}, line {line} of a file</source>
        <translation>{made}, baris {line} dalam fail</translation>
    </message>
    <message>
        <source>{month}, as of {when}</source>
        <translation>{month}, setakat {when}</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <translation>{most} atau kurang</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} berubah</translation>
    </message>
    <message>
        <source>{name} – in {place}</source>
        <translation>{name} – dalam {place}</translation>
    </message>
    <message>
        <source>{name} – missing, was in {place}</source>
        <translation>{name} – hilang, dahulu dalam {place}</translation>
    </message>
    <message>
        <source>{name}, real money</source>
        <translation>{name}, wang sebenar</translation>
    </message>
    <message>
        <source>{name}: open another workspace</source>
        <translation>{name}: buka ruang kerja lain</translation>
    </message>
    <message>
        <source>{number} of up to {most}</source>
        <translation>{number} daripada paling banyak {most}</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} tindakan</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} tindakan</translation>
    </message>
    <message>
        <source>{n} address</source>
        <translation>{n} alamat</translation>
    </message>
    <message>
        <source>{n} addresses</source>
        <translation>{n} alamat</translation>
    </message>
    <message>
        <source>{n} are left out: not the newest of their payment.</source>
        <translation>{n} diketepikan: bukan yang terbaharu bagi bayarannya.</translation>
    </message>
    <message>
        <source>{n} attempt</source>
        <translation>{n} percubaan</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} percubaan</translation>
    </message>
    <message>
        <source>{n} bodies that are no JSON</source>
        <translation>{n} badan yang bukan JSON</translation>
    </message>
    <message>
        <source>{n} body that is no JSON</source>
        <translation>{n} badan yang bukan JSON</translation>
    </message>
    <message>
        <source>{n} byte</source>
        <translation>{n} bait</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bait</translation>
    </message>
    <message>
        <source>{n} can't tell</source>
        <translation>{n} tidak pasti</translation>
    </message>
    <message>
        <source>{n} cancelling not known</source>
        <translation>{n} pembatalan tidak diketahui</translation>
    </message>
    <message>
        <source>{n} cancellings not known</source>
        <translation>{n} pembatalan tidak diketahui</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} berubah</translation>
    </message>
    <message>
        <source>{n} column goes along</source>
        <translation>{n} lajur turut dihantar</translation>
    </message>
    <message>
        <source>{n} columns go along</source>
        <translation>{n} lajur turut dihantar</translation>
    </message>
    <message>
        <source>{n} conflict</source>
        <translation>{n} konflik</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} konflik</translation>
    </message>
    <message>
        <source>{n} connection does not work.</source>
        <translation>{n} sambungan tidak berfungsi.</translation>
    </message>
    <message>
        <source>{n} connections do not work.</source>
        <translation>{n} sambungan tidak berfungsi.</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} day ago</source>
        <translation>{n} hari lalu</translation>
    </message>
    <message>
        <source>{n} day left</source>
        <translation>{n} hari lagi</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} hari lalu</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>{n} hari lagi</translation>
    </message>
    <message>
        <source>{n} deliveries</source>
        <translation>{n} penghantaran</translation>
    </message>
    <message>
        <source>{n} deliveries refused</source>
        <translation>{n} penghantaran ditolak</translation>
    </message>
    <message>
        <source>{n} deliveries that still wait are dropped: they are never sent there.</source>
        <translation>{n} penghantaran yang masih menunggu digugurkan: ia tidak akan dihantar ke sana.</translation>
    </message>
    <message>
        <source>{n} deliveries that verified came to it.</source>
        <translation>{n} penghantaran yang disahkan datang kepadanya.</translation>
    </message>
    <message>
        <source>{n} deliveries today</source>
        <translation>{n} penghantaran hari ini</translation>
    </message>
    <message>
        <source>{n} deliveries were verified again.</source>
        <translation>{n} penghantaran telah disahkan semula.</translation>
    </message>
    <message>
        <source>{n} delivery</source>
        <translation>{n} penghantaran</translation>
    </message>
    <message>
        <source>{n} delivery refused</source>
        <translation>{n} penghantaran ditolak</translation>
    </message>
    <message>
        <source>{n} delivery that still waits is dropped: it is never sent there.</source>
        <translation>{n} penghantaran yang masih menunggu digugurkan: ia tidak akan dihantar ke sana.</translation>
    </message>
    <message>
        <source>{n} delivery that verified came to it.</source>
        <translation>{n} penghantaran yang disahkan datang kepadanya.</translation>
    </message>
    <message>
        <source>{n} delivery today</source>
        <translation>{n} penghantaran hari ini</translation>
    </message>
    <message>
        <source>{n} delivery was verified again.</source>
        <translation>{n} penghantaran telah disahkan semula.</translation>
    </message>
    <message>
        <source>{n} destination</source>
        <translation>{n} destinasi</translation>
    </message>
    <message>
        <source>{n} destinations</source>
        <translation>{n} destinasi</translation>
    </message>
    <message>
        <source>{n} digest</source>
        <translation>{n} nilai cincangan</translation>
    </message>
    <message>
        <source>{n} digests</source>
        <translation>{n} nilai cincangan</translation>
    </message>
    <message>
        <source>{n} e-mail address</source>
        <translation>{n} alamat e-mel</translation>
    </message>
    <message>
        <source>{n} e-mail addresses</source>
        <translation>{n} alamat e-mel</translation>
    </message>
    <message>
        <source>{n} e-mail not known</source>
        <translation>{n} e-mel tidak diketahui</translation>
    </message>
    <message>
        <source>{n} e-mails not known</source>
        <translation>{n} e-mel tidak diketahui</translation>
    </message>
    <message>
        <source>{n} encoded text</source>
        <translation>{n} teks terkod</translation>
    </message>
    <message>
        <source>{n} encoded texts</source>
        <translation>{n} teks terkod</translation>
    </message>
    <message>
        <source>{n} endpoint</source>
        <translation>{n} titik akhir</translation>
    </message>
    <message>
        <source>{n} endpoint has a public address by it: its provider needs another one.</source>
        <translation>{n} titik akhir mendapat alamat awam melaluinya: penyedianya memerlukan alamat lain.</translation>
    </message>
    <message>
        <source>{n} endpoints</source>
        <translation>{n} titik akhir</translation>
    </message>
    <message>
        <source>{n} endpoints answer otherwise than usual, on purpose: {names}.</source>
        <translation>{n} titik akhir sengaja menjawab lain daripada biasa: {names}.</translation>
    </message>
    <message>
        <source>{n} endpoints have a public address by it: their providers need another one.</source>
        <translation>{n} titik akhir mendapat alamat awam melaluinya: penyedianya memerlukan alamat lain.</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entri</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} entri</translation>
    </message>
    <message>
        <source>{n} event is on its way</source>
        <translation>{n} peristiwa dalam perjalanan</translation>
    </message>
    <message>
        <source>{n} events are on their way</source>
        <translation>{n} peristiwa dalam perjalanan</translation>
    </message>
    <message>
        <source>{n} exception</source>
        <translation>{n} percanggahan</translation>
    </message>
    <message>
        <source>{n} exception to settle</source>
        <translation>{n} percanggahan perlu diselesaikan</translation>
    </message>
    <message>
        <source>{n} exceptions</source>
        <translation>{n} percanggahan</translation>
    </message>
    <message>
        <source>{n} exceptions to settle</source>
        <translation>{n} percanggahan perlu diselesaikan</translation>
    </message>
    <message>
        <source>{n} fail</source>
        <translation>{n} gagal</translation>
    </message>
    <message>
        <source>{n} failing</source>
        <translation>{n} gagal</translation>
    </message>
    <message>
        <source>{n} field that was not found</source>
        <translation>{n} medan yang tidak dijumpai</translation>
    </message>
    <message>
        <source>{n} fields that were not found</source>
        <translation>{n} medan yang tidak dijumpai</translation>
    </message>
    <message>
        <source>{n} files. Nothing was written yet.</source>
        <translation>{n} fail. Belum ada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>{n} forgeries refused</source>
        <translation>{n} pemalsuan ditolak</translation>
    </message>
    <message>
        <source>{n} forgeries taken</source>
        <translation>{n} pemalsuan diterima</translation>
    </message>
    <message>
        <source>{n} forgery refused</source>
        <translation>{n} pemalsuan ditolak</translation>
    </message>
    <message>
        <source>{n} forgery taken</source>
        <translation>{n} pemalsuan diterima</translation>
    </message>
    <message>
        <source>{n} further address, which was registered by API, hears it, too.</source>
        <translation>{n} lagi alamat, yang didaftarkan melalui API, turut menerimanya.</translation>
    </message>
    <message>
        <source>{n} further addresses, which were registered by API, hear it, too.</source>
        <translation>{n} lagi alamat, yang didaftarkan melalui API, turut menerimanya.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} jam</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} jam lalu</translation>
    </message>
    <message>
        <source>{n} h {m} min</source>
        <translation>{n} jam {m} min</translation>
    </message>
    <message>
        <source>{n} header</source>
        <translation>{n} pengepala</translation>
    </message>
    <message>
        <source>{n} headers</source>
        <translation>{n} pengepala</translation>
    </message>
    <message>
        <source>{n} hold now, and they count;</source>
        <translation>{n} kini sah, dan dikira;</translation>
    </message>
    <message>
        <source>{n} holds now, and it counts;</source>
        <translation>{n} kini sah, dan dikira;</translation>
    </message>
    <message>
        <source>{n} identifier</source>
        <translation>{n} nombor pengenalan</translation>
    </message>
    <message>
        <source>{n} identifiers</source>
        <translation>{n} nombor pengenalan</translation>
    </message>
    <message>
        <source>{n} is left out: not the newest of its payment.</source>
        <translation>{n} diketepikan: bukan yang terbaharu bagi bayarannya.</translation>
    </message>
    <message>
        <source>{n} key</source>
        <translation>{n} kunci</translation>
    </message>
    <message>
        <source>{n} keys</source>
        <translation>{n} kunci</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} sudah diketahui</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>{n} lagi</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} diketepikan</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} baris</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} baris</translation>
    </message>
    <message>
        <source>{n} listening</source>
        <translation>{n} mendengar</translation>
    </message>
    <message>
        <source>{n} log entries</source>
        <translation>{n} entri log</translation>
    </message>
    <message>
        <source>{n} log entries were read anew</source>
        <translation>{n} entri log dibaca semula</translation>
    </message>
    <message>
        <source>{n} log entry</source>
        <translation>{n} entri log</translation>
    </message>
    <message>
        <source>{n} log entry was read anew</source>
        <translation>{n} entri log dibaca semula</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min lalu</translation>
    </message>
    <message>
        <source>{n} more address has changed.</source>
        <translation>{n} lagi alamat telah berubah.</translation>
    </message>
    <message>
        <source>{n} more addresses have changed.</source>
        <translation>{n} lagi alamat telah berubah.</translation>
    </message>
    <message>
        <source>{n} more are marked below.</source>
        <translation>{n} lagi ditandai di bawah.</translation>
    </message>
    <message>
        <source>{n} more field</source>
        <translation>{n} lagi medan</translation>
    </message>
    <message>
        <source>{n} more fields</source>
        <translation>{n} lagi medan</translation>
    </message>
    <message>
        <source>{n} more file waits for its turn.</source>
        <translation>{n} lagi fail menunggu giliran.</translation>
    </message>
    <message>
        <source>{n} more files wait for their turn.</source>
        <translation>{n} lagi fail menunggu giliran.</translation>
    </message>
    <message>
        <source>{n} more is marked below.</source>
        <translation>{n} lagi ditandai di bawah.</translation>
    </message>
    <message>
        <source>{n} more payment</source>
        <translation>{n} lagi bayaran</translation>
    </message>
    <message>
        <source>{n} more payments</source>
        <translation>{n} lagi bayaran</translation>
    </message>
    <message>
        <source>{n} more refund</source>
        <translation>{n} lagi bayaran balik</translation>
    </message>
    <message>
        <source>{n} more refunds</source>
        <translation>{n} lagi bayaran balik</translation>
    </message>
    <message>
        <source>{n} more report waits.</source>
        <translation>{n} lagi laporan menunggu.</translation>
    </message>
    <message>
        <source>{n} more reports wait.</source>
        <translation>{n} lagi laporan menunggu.</translation>
    </message>
    <message>
        <source>{n} name</source>
        <translation>{n} nama</translation>
    </message>
    <message>
        <source>{n} names</source>
        <translation>{n} nama</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} baharu</translation>
    </message>
    <message>
        <source>{n} new payment not known</source>
        <translation>{n} bayaran baharu tidak diketahui</translation>
    </message>
    <message>
        <source>{n} new payments not known</source>
        <translation>{n} bayaran baharu tidak diketahui</translation>
    </message>
    <message>
        <source>{n} new request</source>
        <translation>{n} permintaan baharu</translation>
    </message>
    <message>
        <source>{n} new requests</source>
        <translation>{n} permintaan baharu</translation>
    </message>
    <message>
        <source>{n} new row taken in</source>
        <translation>{n} baris baharu diterima masuk</translation>
    </message>
    <message>
        <source>{n} new rows taken in</source>
        <translation>{n} baris baharu diterima masuk</translation>
    </message>
    <message>
        <source>{n} not taken</source>
        <translation>{n} tidak diterima</translation>
    </message>
    <message>
        <source>{n} of other versions skipped</source>
        <translation>{n} daripada versi lain dilangkau</translation>
    </message>
    <message>
        <source>{n} of payments</source>
        <translation>{n} tentang bayaran</translation>
    </message>
    <message>
        <source>{n} of payouts</source>
        <translation>{n} tentang bayaran keluar</translation>
    </message>
    <message>
        <source>{n} of unclear amount not added</source>
        <translation>{n} dengan amaun tidak jelas tidak dijumlahkan</translation>
    </message>
    <message>
        <source>{n} of unclear amounts not added</source>
        <translation>{n} dengan amaun tidak jelas tidak dijumlahkan</translation>
    </message>
    <message>
        <source>{n} of unknown day</source>
        <translation>{n} dengan hari tidak diketahui</translation>
    </message>
    <message>
        <source>{n} of {all} accounts don't tell</source>
        <translation>{n} daripada {all} akaun tidak memberitahu</translation>
    </message>
    <message>
        <source>{n} pass</source>
        <translation>{n} lulus</translation>
    </message>
    <message>
        <source>{n} payment</source>
        <translation>{n} bayaran</translation>
    </message>
    <message>
        <source>{n} payment is told by one source only.</source>
        <translation>{n} bayaran diberitahu oleh satu sumber sahaja.</translation>
    </message>
    <message>
        <source>{n} payment is told the same</source>
        <translation>{n} bayaran diberitahu sama</translation>
    </message>
    <message>
        <source>{n} payment listed</source>
        <translation>{n} bayaran disenaraikan</translation>
    </message>
    <message>
        <source>{n} payment service</source>
        <translation>{n} perkhidmatan bayaran</translation>
    </message>
    <message>
        <source>{n} payment services</source>
        <translation>{n} perkhidmatan bayaran</translation>
    </message>
    <message>
        <source>{n} payments</source>
        <translation>{n} bayaran</translation>
    </message>
    <message>
        <source>{n} payments are told by one source only.</source>
        <translation>{n} bayaran diberitahu oleh satu sumber sahaja.</translation>
    </message>
    <message>
        <source>{n} payments are told the same</source>
        <translation>{n} bayaran diberitahu sama</translation>
    </message>
    <message>
        <source>{n} payments listed</source>
        <translation>{n} bayaran disenaraikan</translation>
    </message>
    <message>
        <source>{n} phone number</source>
        <translation>{n} nombor telefon</translation>
    </message>
    <message>
        <source>{n} phone numbers</source>
        <translation>{n} nombor telefon</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} masalah</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} masalah</translation>
    </message>
    <message>
        <source>{n} refund</source>
        <translation>{n} bayaran balik</translation>
    </message>
    <message>
        <source>{n} refund not known</source>
        <translation>{n} bayaran balik tidak diketahui</translation>
    </message>
    <message>
        <source>{n} refund of unknown amount</source>
        <translation>{n} bayaran balik, amaun tidak diketahui</translation>
    </message>
    <message>
        <source>{n} refund unknown</source>
        <translation>{n} bayaran balik tidak diketahui</translation>
    </message>
    <message>
        <source>{n} refund waits for approval</source>
        <translation>{n} bayaran balik menunggu kelulusan</translation>
    </message>
    <message>
        <source>{n} refunds</source>
        <translation>{n} bayaran balik</translation>
    </message>
    <message>
        <source>{n} refunds not known</source>
        <translation>{n} bayaran balik tidak diketahui</translation>
    </message>
    <message>
        <source>{n} refunds of unknown amount</source>
        <translation>{n} bayaran balik, amaun tidak diketahui</translation>
    </message>
    <message>
        <source>{n} refunds unknown</source>
        <translation>{n} bayaran balik tidak diketahui</translation>
    </message>
    <message>
        <source>{n} refunds wait for approval</source>
        <translation>{n} bayaran balik menunggu kelulusan</translation>
    </message>
    <message>
        <source>{n} rejected today</source>
        <translation>{n} ditolak hari ini</translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation>{n} ulasan</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} ulasan</translation>
    </message>
    <message>
        <source>{n} report is in.</source>
        <translation>{n} laporan sudah masuk.</translation>
    </message>
    <message>
        <source>{n} reports are in.</source>
        <translation>{n} laporan sudah masuk.</translation>
    </message>
    <message>
        <source>{n} request taken in</source>
        <translation>{n} permintaan diterima masuk</translation>
    </message>
    <message>
        <source>{n} requests taken in</source>
        <translation>{n} permintaan diterima masuk</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>{n} diselesaikan</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} baris</translation>
    </message>
    <message>
        <source>{n} row can be taken</source>
        <translation>{n} baris boleh diterima</translation>
    </message>
    <message>
        <source>{n} row has a remark, and is sent all the same.</source>
        <translation>{n} baris ada ulasan, dan tetap dihantar.</translation>
    </message>
    <message>
        <source>{n} row was known already</source>
        <translation>{n} baris sudah diketahui</translation>
    </message>
    <message>
        <source>{n} row was left out</source>
        <translation>{n} baris diketepikan</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} baris</translation>
    </message>
    <message>
        <source>{n} rows can be taken</source>
        <translation>{n} baris boleh diterima</translation>
    </message>
    <message>
        <source>{n} rows have a remark, and are sent all the same.</source>
        <translation>{n} baris ada ulasan, dan tetap dihantar.</translation>
    </message>
    <message>
        <source>{n} rows were known already</source>
        <translation>{n} baris sudah diketahui</translation>
    </message>
    <message>
        <source>{n} rows were left out</source>
        <translation>{n} baris diketepikan</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} secret</source>
        <translation>{n} rahsia</translation>
    </message>
    <message>
        <source>{n} secret key</source>
        <translation>{n} kunci rahsia</translation>
    </message>
    <message>
        <source>{n} secret keys</source>
        <translation>{n} kunci rahsia</translation>
    </message>
    <message>
        <source>{n} secrets</source>
        <translation>{n} rahsia</translation>
    </message>
    <message>
        <source>{n} service</source>
        <translation>{n} perkhidmatan</translation>
    </message>
    <message>
        <source>{n} signatures</source>
        <translation>{n} tandatangan</translation>
    </message>
    <message>
        <source>{n} stand</source>
        <translation>{n} berfungsi</translation>
    </message>
    <message>
        <source>{n} stands</source>
        <translation>{n} berfungsi</translation>
    </message>
    <message>
        <source>{n} states unknown</source>
        <translation>{n} status tidak diketahui</translation>
    </message>
    <message>
        <source>{n} status unknown</source>
        <translation>{n} status tidak diketahui</translation>
    </message>
    <message>
        <source>{n} still do not.</source>
        <translation>{n} masih tidak sah.</translation>
    </message>
    <message>
        <source>{n} still does not.</source>
        <translation>{n} masih tidak sah.</translation>
    </message>
    <message>
        <source>{n} stopped</source>
        <translation>{n} dihentikan</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>{n} diterima</translation>
    </message>
    <message>
        <source>{n} thing was purged.</source>
        <translation>{n} perkara dihapuskan.</translation>
    </message>
    <message>
        <source>{n} things were purged.</source>
        <translation>{n} perkara dihapuskan.</translation>
    </message>
    <message>
        <source>{n} time</source>
        <translation>{n} kali</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} kali</translation>
    </message>
    <message>
        <source>{n} times as fast</source>
        <translation>kelajuan {n} kali ganda</translation>
    </message>
    <message>
        <source>{n} times with the same key, first {first}, last {last}</source>
        <translation>{n} kali dengan kunci yang sama, pertama {first}, terakhir {last}</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>{n} tidak jelas</translation>
    </message>
    <message>
        <source>{n} unknown</source>
        <translation>{n} tidak diketahui</translation>
    </message>
    <message>
        <source>{n} unpaid</source>
        <translation>{n} belum dibayar</translation>
    </message>
    <message>
        <source>{n} v1 signatures</source>
        <translation>{n} tandatangan v1</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} menunggu</translation>
    </message>
    <message>
        <source>{n} was removed meanwhile and is not in it.</source>
        <translation>{n} telah dibuang sementara itu dan tiada di dalamnya.</translation>
    </message>
    <message>
        <source>{n} way in</source>
        <translation>{n} laluan masuk</translation>
    </message>
    <message>
        <source>{n} ways in</source>
        <translation>{n} laluan masuk</translation>
    </message>
    <message>
        <source>{n} ways in are down</source>
        <translation>{n} laluan masuk terputus</translation>
    </message>
    <message>
        <source>{n} webhook</source>
        <translation>{n} webhook</translation>
    </message>
    <message>
        <source>{n} webhooks</source>
        <translation>{n} webhook</translation>
    </message>
    <message>
        <source>{n} were removed meanwhile and are not in it.</source>
        <translation>{n} telah dibuang sementara itu dan tiada di dalamnya.</translation>
    </message>
    <message>
        <source>{n} with news</source>
        <translation>{n} ada perubahan</translation>
    </message>
    <message>
        <source>{n} would be left out</source>
        <translation>{n} akan diketepikan</translation>
    </message>
    <message>
        <source>{n}+ payments</source>
        <translation>{n}+ bayaran</translation>
    </message>
    <message>
        <source>{n}, the oldest received {time}</source>
        <translation>{n}, yang paling lama diterima {time}</translation>
    </message>
    <message>
        <source>{often}, the last at {time}</source>
        <translation>{often}, kali terakhir pada {time}</translation>
    </message>
    <message>
        <source>{payments} can be created</source>
        <translation>{payments} boleh dicipta</translation>
    </message>
    <message>
        <source>{payments} can be created, {rows} can not</source>
        <translation>{payments} boleh dicipta, {rows} tidak boleh</translation>
    </message>
    <message>
        <source>{percent} % of {count} verified</source>
        <translation>{percent} % daripada {count} disahkan</translation>
    </message>
    <message>
        <source>{phrase}: the sender takes it as taken in.</source>
        <translation>{phrase}: pengirim menganggapnya sudah diterima.</translation>
    </message>
    <message>
        <source>{phrase}: the sender tries again.</source>
        <translation>{phrase}: pengirim mencuba semula.</translation>
    </message>
    <message>
        <source>{port} becomes the listener's port, {secret_file} a private file with the token. No shell.</source>
        <translation>{port} menjadi port pendengar, {secret_file} fail peribadi dengan token. Tanpa shell.</translation>
    </message>
    <message>
        <source>{provider} answered</source>
        <translation>{provider} menjawab</translation>
    </message>
    <message>
        <source>{provider} gets the answer 404 for each event, tries again over {whole}, and then gives up. What happens in longer than that is not told here.</source>
        <translation>{provider} mendapat jawapan 404 bagi setiap peristiwa, mencuba semula sepanjang {whole}, kemudian berhenti mencuba. Apa yang berlaku selepas tempoh itu tidak diberitahu di sini.</translation>
    </message>
    <message>
        <source>{provider} gives nothing up before {time}.</source>
        <translation>{provider} tidak berhenti mencuba apa-apa sebelum {time}.</translation>
    </message>
    <message>
        <source>{provider} gives up after {span}: what it first sent before {time} is possibly lost.</source>
        <translation>{provider} berhenti mencuba selepas {span}: apa yang mula-mula dihantarnya sebelum {time} mungkin hilang.</translation>
    </message>
    <message>
        <source>{provider} has tried again until {time}.</source>
        <translation>{provider} telah mencuba semula sehingga {time}.</translation>
    </message>
    <message>
        <source>{provider} may still try again until {time}.</source>
        <translation>{provider} mungkin masih mencuba semula sehingga {time}.</translation>
    </message>
    <message>
        <source>{provider} said:</source>
        <translation>{provider} menyatakan:</translation>
    </message>
    <message>
        <source>{provider} said: “{text}”</source>
        <translation>{provider} menyatakan: “{text}”</translation>
    </message>
    <message>
        <source>{provider} sends the payment's link to the payer. It is sent once, and never again by itself.</source>
        <translation>{provider} menghantar pautan bayaran kepada pembayar. Ia dihantar sekali, dan tidak sekali-kali lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>{provider} still sends “{name}” to {old}, which leads here no more. Its address is now at {new}.</source>
        <translation>{provider} masih menghantar “{name}” ke {old}, yang tidak lagi menuju ke sini. Alamatnya kini {new}.</translation>
    </message>
    <message>
        <source>{provider} told us</source>
        <translation>{provider} memberitahu kita</translation>
    </message>
    <message>
        <source>{provider} tries again after {steps}, and gives up after {whole} (published).</source>
        <translation>{provider} mencuba semula selepas {steps}, dan berhenti mencuba selepas {whole} (diterbitkan).</translation>
    </message>
    <message>
        <source>{provider} tries again over {whole}; the steps are not published (taken to be {steps}).</source>
        <translation>{provider} mencuba semula sepanjang {whole}; langkahnya tidak diterbitkan (dianggap {steps}).</translation>
    </message>
    <message>
        <source>{provider} · added {day}</source>
        <translation>{provider} · ditambah {day}</translation>
    </message>
    <message>
        <source>{provider}'s dashboard, the bank's statement …</source>
        <translation>Papan pemuka {provider}, penyata bank …</translation>
    </message>
    <message>
        <source>{provider}'s schedule</source>
        <translation>jadual {provider}</translation>
    </message>
    <message>
        <source>{received} − {refunded} refunded</source>
        <translation>{received} − {refunded} dibayar balik</translation>
    </message>
    <message>
        <source>{rows} of the file, with problems</source>
        <translation>{rows} dalam fail, bermasalah</translation>
    </message>
    <message>
        <source>{rows} written to {name}.</source>
        <translation>{rows} ditulis ke {name}.</translation>
    </message>
    <message>
        <source>{said} No secret is in it; enter these there again: {names}.</source>
        <translation>{said} Tiada rahsia di dalamnya; masukkan yang ini semula di sana: {names}.</translation>
    </message>
    <message>
        <source>{said} after {seconds} s</source>
        <translation>{said} selepas {seconds} s</translation>
    </message>
    <message>
        <source>{said} on purpose</source>
        <translation>{said} dengan sengaja</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s an attempt</source>
        <translation>{seconds} s setiap percubaan</translation>
    </message>
    <message>
        <source>{sent} of {total} sent</source>
        <translation>{sent} daripada {total} dihantar</translation>
    </message>
    <message>
        <source>{size} stored</source>
        <translation>{size} disimpan</translation>
    </message>
    <message>
        <source>{size}, of it {index} to find things by</source>
        <translation>{size}, daripadanya {index} untuk mencari</translation>
    </message>
    <message>
        <source>{size}, used again as payments come in</source>
        <translation>{size}, digunakan semula apabila bayaran masuk</translation>
    </message>
    <message>
        <source>{size}; and {more} that come and go</source>
        <translation>{size}; dan {more} yang sementara</translation>
    </message>
    <message>
        <source>{staff} ({account})</source>
        <translation>{staff} ({account})</translation>
    </message>
    <message>
        <source>{status} refused</source>
        <translation>{status} ditolak</translation>
    </message>
    <message>
        <source>{status} taken</source>
        <translation>{status} diterima</translation>
    </message>
    <message>
        <source>{status}, by who received it there</source>
        <translation>{status}, oleh yang menerimanya di sana</translation>
    </message>
    <message>
        <source>{status}: not taken</source>
        <translation>{status}: tidak diterima</translation>
    </message>
    <message>
        <source>{status}: taken</source>
        <translation>{status}: diterima</translation>
    </message>
    <message>
        <source>{status}: the forgery was not refused</source>
        <translation>{status}: pemalsuan tidak ditolak</translation>
    </message>
    <message>
        <source>{status}: the forgery was refused</source>
        <translation>{status}: pemalsuan ditolak</translation>
    </message>
    <message>
        <source>{step} Closing this does not stop it.</source>
        <translation>{step} Menutup ini tidak menghentikannya.</translation>
    </message>
    <message>
        <source>{time} until the answer</source>
        <translation>{time} sehingga jawapan</translation>
    </message>
    <message>
        <source>{told} by every source that tells of it.</source>
        <translation>{told} oleh setiap sumber yang memberitahu tentangnya.</translation>
    </message>
    <message>
        <source>{waiting}, next {time}</source>
        <translation>{waiting}, berikutnya {time}</translation>
    </message>
    <message>
        <source>{what} asked for here by {whom}</source>
        <translation>{what} diminta di sini oleh {whom}</translation>
    </message>
    <message>
        <source>{what} in LIVE</source>
        <translation>{what} dalam LIVE</translation>
    </message>
    <message>
        <source>{what}, {count} bytes</source>
        <translation>{what}, {count} bait</translation>
    </message>
    <message>
        <source>{what}: environment variable</source>
        <translation>{what}: pemboleh ubah persekitaran</translation>
    </message>
    <message>
        <source>{what}: look</source>
        <translation>{what}: lihat</translation>
    </message>
    <message>
        <source>{what}: notify again</source>
        <translation>{what}: beritahu semula</translation>
    </message>
    <message>
        <source>{what}: {share} %</source>
        <translation>{what}: {share} %</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}; nothing was counted</source>
        <translation>{what}; tiada apa-apa dikira</translation>
    </message>
    <message>
        <source>{when} · {size} · {folder}</source>
        <translation>{when} · {size} · {folder}</translation>
    </message>
    <message>
        <source>{where}. It was heard before, and we listen. See whether the way in still stands.</source>
        <translation>{where}. Pernah ada penghantaran sebelum ini, dan kita mendengar. Lihat sama ada laluan masuk masih berfungsi.</translation>
    </message>
    <message>
        <source>{where}. The signature does not hold; nothing was counted.</source>
        <translation>{where}. Tandatangan tidak sah; tiada apa-apa dikira.</translation>
    </message>
    <message>
        <source>{where}: personal data differs</source>
        <translation>{where}: data peribadi berbeza</translation>
    </message>
    <message>
        <source>{where}: {old} became {new}</source>
        <translation>{where}: {old} menjadi {new}</translation>
    </message>
    <message>
        <source>{where}: {size} added</source>
        <translation>{where}: {size} ditambah</translation>
    </message>
    <message>
        <source>{where}: {size} changed</source>
        <translation>{where}: {size} diubah</translation>
    </message>
    <message>
        <source>{where}: {size} removed</source>
        <translation>{where}: {size} dibuang</translation>
    </message>
    <message>
        <source>{whose} has not been read yet.</source>
        <translation>{whose} belum dibaca.</translation>
    </message>
    <message>
        <source>{whose} was read whole {time} ({zone}).</source>
        <translation>{whose} dibaca sepenuhnya {time} ({zone}).</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message>
        <source>{why} Going on creates no row twice.</source>
        <translation>{why} Meneruskannya tidak mencipta mana-mana baris dua kali.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} dan {last}</translation>
    </message>
    <message>
        <source>{word}, again</source>
        <translation>{word}, sekali lagi</translation>
    </message>
    <message>
        <source>{word}, conflict</source>
        <translation>{word}, konflik</translation>
    </message>
    <message>
        <source>{written} written to {name}.</source>
        <translation>{written} ditulis ke {name}.</translation>
    </message>
    <message>
        <source>“As of” is written like 2026-01-31 18:00, in Singapore time.</source>
        <translation>“Setakat” ditulis seperti 2026-01-31 18:00, mengikut waktu Singapura.</translation>
    </message>
    <message>
        <source>“Look it up now” asks {provider} under the same key, which can't do it twice, or reads what it shows. Where that doesn't tell, look on {provider}'s dashboard, then settle it by hand.</source>
        <translation>“Semak sekarang” bertanya kepada {provider} dengan kunci yang sama, yang tidak dapat melakukannya dua kali, atau membaca apa yang ditunjukkannya. Jika itu tidak menjawab, lihat papan pemuka {provider}, kemudian tentukan secara manual.</translation>
    </message>
    <message>
        <source>“Look it up now” reads the payment again and sends nothing. Where that doesn't tell, ask the payer, then settle it by hand.</source>
        <translation>“Semak sekarang” membaca bayaran semula dan tidak menghantar apa-apa. Jika itu tidak menjawab, tanya pembayar, kemudian tentukan secara manual.</translation>
    </message>
    <message>
        <source>“Look it up now” reads the payment again and sends nothing. Where that doesn't tell, look on {provider}'s dashboard, then settle it by hand.</source>
        <translation>“Semak sekarang” membaca bayaran semula dan tidak menghantar apa-apa. Jika itu tidak menjawab, lihat papan pemuka {provider}, kemudian tentukan secara manual.</translation>
    </message>
    <message>
        <source>“js” tries the body as JavaScript would write it again when the bytes received do not fit.</source>
        <translation>“js” mencuba badan seperti yang akan ditulis semula oleh JavaScript apabila bait yang diterima tidak sepadan.</translation>
    </message>
    <message>
        <source>“s” takes seconds alone; “auto” also takes milliseconds and ISO 8601 text.</source>
        <translation>“s” menerima saat sahaja; “auto” turut menerima milisaat dan teks ISO 8601.</translation>
    </message>
    <message>
        <source>“{field}” must be {what}.</source>
        <translation>“{field}” mestilah {what}.</translation>
    </message>
    <message>
        <source>“{form}”</source>
        <translation>“{form}”</translation>
    </message>
    <message>
        <source>“{name}” checks with it what comes to {path}.</source>
        <translation>“{name}” menyemak dengannya apa yang datang ke {path}.</translation>
    </message>
    <message>
        <source>“{name}” has no secret yet, so what comes is kept and not checked.</source>
        <translation>“{name}” belum ada rahsia, jadi apa yang datang disimpan dan tidak disemak.</translation>
    </message>
    <message>
        <source>“{name}” listens for {provider}</source>
        <translation>“{name}” mendengar untuk {provider}</translation>
    </message>
    <message>
        <source>“{name}” stands: {url}</source>
        <translation>“{name}” berfungsi: {url}</translation>
    </message>
    <message>
        <source>“{name}” {said}.</source>
        <translation>“{name}” {said}.</translation>
    </message>
    <message>
        <source>“{name}”, an endpoint of this workspace</source>
        <translation>“{name}”, titik akhir ruang kerja ini</translation>
    </message>
    <message>
        <source>“{setting}” is a time, like {example}.</source>
        <translation>“{setting}” ialah masa, seperti {example}.</translation>
    </message>
    <message>
        <source>“{setting}” needs one choice at least.</source>
        <translation>“{setting}” memerlukan sekurang-kurangnya satu pilihan.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>… The places behind this one are not shown here.</source>
        <translation>… Tempat selepas yang ini tidak ditunjukkan di sini.</translation>
    </message>
    <message>
        <source>… and {count} more bytes that differ</source>
        <translation>… dan {count} lagi bait yang berbeza</translation>
    </message>
    <message>
        <source>… and {n} more bytes that are not shown here.</source>
        <translation>… dan {n} lagi bait yang tidak ditunjukkan di sini.</translation>
    </message>
    <message>
        <source>… and {n} more characters that are not shown here.</source>
        <translation>… dan {n} lagi aksara yang tidak ditunjukkan di sini.</translation>
    </message>
    <message>
        <source>… and {n} more row.</source>
        <translation>… dan {n} lagi baris.</translation>
    </message>
    <message>
        <source>… and {n} more rows.</source>
        <translation>… dan {n} lagi baris.</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… dan {n} lagi.</translation>
    </message>
    <message>
        <source>… and {n} older note</source>
        <translation>… dan {n} nota lebih lama</translation>
    </message>
    <message>
        <source>… and {n} older notes</source>
        <translation>… dan {n} nota lebih lama</translation>
    </message>
    <message>
        <source>… {count} more places differ. The command deliveries compare --bytes lists them.</source>
        <translation>… {count} lagi tempat berbeza. Perintah deliveries compare --bytes menyenaraikannya.</translation>
    </message>
    <message>
        <source>… {count} more, listed under Deliveries …</source>
        <translation>… {count} lagi, disenaraikan di bawah Penghantaran …</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Kembali</translation>
    </message>
</context>
<context>
    <name>PaySG Desktop core</name>
    <message>
        <source>(the whole body)</source>
        <translation>(seluruh badan)</translation>
    </message>
    <message>
        <source>({text_2} more characters)</source>
        <translation>({text_2} aksara lagi)</translation>
    </message>
    <message>
        <source>, but for {said} that were lost before a recovery</source>
        <translation>, kecuali {said} yang hilang sebelum pemulihan</translation>
    </message>
    <message>
        <source>, or another number</source>
        <translation>, atau nombor lain</translation>
    </message>
    <message>
        <source>--switch takes NAME=VALUE; docs/sandbox.md lists the names and their values.</source>
        <translation>--switch menerima NAME=VALUE; docs/sandbox.md menyenaraikan nama dan nilainya.</translation>
    </message>
    <message>
        <source>--tamper {kind} makes no sense for {title}: its signatures are of another form.</source>
        <translation>--tamper {kind} tidak masuk akal bagi {title}: tandatangannya berbentuk lain.</translation>
    </message>
    <message>
        <source>0, any free one, is only for the bastion's own address.</source>
        <translation>0, iaitu mana-mana port bebas, hanya untuk alamat bastion sendiri.</translation>
    </message>
    <message>
        <source>0.0.0.0 and :: would be all of them</source>
        <translation>0.0.0.0 dan :: bermaksud kesemuanya</translation>
    </message>
    <message>
        <source>1 Example Street, Singapore 000001</source>
        <translation>1 Jalan Contoh, Singapura 000001</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 baris</translation>
    </message>
    <message>
        <source>401 or 400 would be plainer than {status}.</source>
        <translation>401 atau 400 lebih jelas daripada {status}.</translation>
    </message>
    <message>
        <source>404 or 405 would be plain.</source>
        <translation>404 atau 405 lebih jelas.</translation>
    </message>
    <message>
        <source>A GET and a HEAD of the address, as a browser or a crawler sends them.</source>
        <translation>GET dan HEAD bagi alamat itu, seperti yang dihantar pelayar atau perangkak.</translation>
    </message>
    <message>
        <source>A LIVE delivery that was changed is not signed anew to be copied.</source>
        <translation>Penghantaran LIVE yang diubah tidak ditandatangani semula untuk disalin.</translation>
    </message>
    <message>
        <source>A Yoco webhook can't be limited to some types: every event is sent to it.</source>
        <translation>Webhook Yoco tidak boleh dihadkan kepada sesetengah jenis: setiap peristiwa dihantar kepadanya.</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Sandaran sudah sedang dibuat.</translation>
    </message>
    <message>
        <source>A body of 900 kB</source>
        <translation>Badan 900 kB</translation>
    </message>
    <message>
        <source>A body of more than {most_nodes} members or {deepest} levels is not compared as JSON.</source>
        <translation>Badan yang melebihi {most_nodes} ahli atau {deepest} peringkat tidak dibandingkan sebagai JSON.</translation>
    </message>
    <message>
        <source>A cancellation</source>
        <translation>Satu pembatalan</translation>
    </message>
    <message>
        <source>A cancellation of this payment</source>
        <translation>Pembatalan bagi bayaran ini</translation>
    </message>
    <message>
        <source>A cancellation of {amount}</source>
        <translation>Satu pembatalan sebanyak {amount}</translation>
    </message>
    <message>
        <source>A column was chosen for something that a payment does not have.</source>
        <translation>Satu lajur dipilih bagi sesuatu yang tiada pada bayaran.</translation>
    </message>
    <message>
        <source>A column was chosen for something that this kind of file does not have.</source>
        <translation>Satu lajur dipilih bagi sesuatu yang tiada pada jenis fail ini.</translation>
    </message>
    <message>
        <source>A creation</source>
        <translation>Satu penciptaan</translation>
    </message>
    <message>
        <source>A creation of {amount}</source>
        <translation>Satu penciptaan sebanyak {amount}</translation>
    </message>
    <message>
        <source>A destination that answers for us gets every delivery of its endpoint.</source>
        <translation>Destinasi yang menjawab bagi pihak kita menerima setiap penghantaran titik akhirnya.</translation>
    </message>
    <message>
        <source>A fault of this program stopped the run.</source>
        <translation>Ralat dalam program ini menghentikan larian.</translation>
    </message>
    <message>
        <source>A fault of this program stopped the run; the log says more.</source>
        <translation>Ralat dalam program ini menghentikan larian; log menyatakan lebih lanjut.</translation>
    </message>
    <message>
        <source>A fault's count must be 1 or more, and what it skips 0 or more.</source>
        <translation>Bilangan kerosakan mestilah 1 atau lebih, dan bilangan yang dilangkaunya 0 atau lebih.</translation>
    </message>
    <message>
        <source>A fault's seconds must be within a week.</source>
        <translation>Bilangan saat kerosakan mestilah dalam tempoh seminggu.</translation>
    </message>
    <message>
        <source>A field of your own has no name.</source>
        <translation>Satu medan anda sendiri tiada nama.</translation>
    </message>
    <message>
        <source>A file for support is never revealed.</source>
        <translation>Fail untuk sokongan tidak sekali-kali didedahkan.</translation>
    </message>
    <message>
        <source>A file stands where the workspace {folder} should be.</source>
        <translation>Terdapat fail di tempat ruang kerja {folder} sepatutnya berada.</translation>
    </message>
    <message>
        <source>A fingerprint looks like SHA256: and 43 letters and digits.</source>
        <translation>Cap jari berbentuk SHA256: dan 43 huruf serta digit.</translation>
    </message>
    <message>
        <source>A free address may have been given to somebody else: look at its alarm.</source>
        <translation>Alamat percuma mungkin telah diberikan kepada orang lain: lihat penggeranya.</translation>
    </message>
    <message>
        <source>A genuine event</source>
        <translation>Peristiwa tulen</translation>
    </message>
    <message>
        <source>A genuine retry is signed anew.</source>
        <translation>Cubaan semula yang tulen ditandatangani semula.</translation>
    </message>
    <message>
        <source>A genuine-looking event without the header that signs it.</source>
        <translation>Peristiwa yang kelihatan tulen tanpa pengepala yang menandatanganinya.</translation>
    </message>
    <message>
        <source>A header of it holds characters that no header has.</source>
        <translation>Satu pengepalanya mengandungi aksara yang tidak boleh ada dalam pengepala.</translation>
    </message>
    <message>
        <source>A header of it is no text.</source>
        <translation>Satu pengepalanya bukan teks.</translation>
    </message>
    <message>
        <source>A header that is not there is a refusal like any other, not an error.</source>
        <translation>Pengepala yang tiada ialah penolakan seperti yang lain, bukan ralat.</translation>
    </message>
    <message>
        <source>A header's name or value has a character that HTTP does not allow, such as a line end.</source>
        <translation>Nama atau nilai pengepala mengandungi aksara yang tidak dibenarkan HTTP, seperti akhir baris.</translation>
    </message>
    <message>
        <source>A key, hidden.</source>
        <translation>Kunci, disembunyikan.</translation>
    </message>
    <message>
        <source>A limit is wise, if it is said plainly and does not break the receiver.</source>
        <translation>Had adalah wajar, jika dinyatakan dengan jelas dan tidak merosakkan penerima.</translation>
    </message>
    <message>
        <source>A line of its headers is no header.</source>
        <translation>Satu baris dalam pengepalanya bukan pengepala.</translation>
    </message>
    <message>
        <source>A month is written as year and month, such as 2026-10.</source>
        <translation>Bulan ditulis sebagai tahun dan bulan, seperti 2026-10.</translation>
    </message>
    <message>
        <source>A name has 1 to {longest_name} characters that can be printed.</source>
        <translation>Nama mempunyai 1 hingga {longest_name} aksara yang boleh dicetak.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} characters, all of them visible.</source>
        <translation>Nama mempunyai paling banyak {longest_name} aksara, semuanya boleh dilihat.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} characters.</source>
        <translation>Nama boleh mempunyai paling banyak {longest_name} aksara.</translation>
    </message>
    <message>
        <source>A name has up to {longest_name} characters that can be printed.</source>
        <translation>Nama mempunyai hingga {longest_name} aksara yang boleh dicetak.</translation>
    </message>
    <message>
        <source>A name in another script has such a form, too; it begins with xn--.</source>
        <translation>Nama dalam tulisan lain juga mempunyai bentuk sedemikian; ia bermula dengan xn--.</translation>
    </message>
    <message>
        <source>A new name may take some minutes to be known.</source>
        <translation>Nama baharu mungkin mengambil masa beberapa minit untuk dikenali.</translation>
    </message>
    <message>
        <source>A note needs a few words.</source>
        <translation>Nota memerlukan beberapa perkataan.</translation>
    </message>
    <message>
        <source>A part of it should be base64, and is not.</source>
        <translation>Satu bahagiannya sepatutnya base64, tetapi bukan.</translation>
    </message>
    <message>
        <source>A passphrase locks the key file {key_file}, and nobody is there to type it.</source>
        <translation>Frasa laluan mengunci fail kunci {key_file}, dan tiada sesiapa ada di situ untuk menaipnya.</translation>
    </message>
    <message>
        <source>A path starts with / and holds letters, digits and the characters of a URL path.</source>
        <translation>Laluan bermula dengan / dan mengandungi huruf, digit serta aksara laluan URL.</translation>
    </message>
    <message>
        <source>A pattern has at most {longest_pattern} characters.</source>
        <translation>Corak boleh mempunyai paling banyak {longest_pattern} aksara.</translation>
    </message>
    <message>
        <source>A payment's event, signed as the provider signs it.</source>
        <translation>Peristiwa bayaran, ditandatangani seperti penyedia menandatanganinya.</translation>
    </message>
    <message>
        <source>A public address begins with https://: what payers' data travels through has to be encrypted.</source>
        <translation>Alamat awam bermula dengan https://: saluran yang dilalui data pembayar mesti disulitkan.</translation>
    </message>
    <message>
        <source>A public key (whpk_) is stored, but the signature is made with a shared secret.</source>
        <translation>Kunci awam (whpk_) disimpan, tetapi tandatangan dibuat dengan rahsia kongsi.</translation>
    </message>
    <message>
        <source>A purge is under way already.</source>
        <translation>Penghapusan sudah sedang berjalan.</translation>
    </message>
    <message>
        <source>A quotation mark of it never closes.</source>
        <translation>Satu tanda petiknya tidak ditutup.</translation>
    </message>
    <message>
        <source>A quoted cell that starts in the row of line {line} never ends, or is larger than any cell should be.</source>
        <translation>Sel bertanda petik yang bermula pada baris {line} tidak berakhir, atau lebih besar daripada saiz sel yang munasabah.</translation>
    </message>
    <message>
        <source>A reader that is slow</source>
        <translation>Pembaca yang perlahan</translation>
    </message>
    <message>
        <source>A recorded request can be sent again by whoever recorded it.</source>
        <translation>Permintaan yang dirakam boleh dihantar semula oleh sesiapa yang merakamnya.</translation>
    </message>
    <message>
        <source>A refund</source>
        <translation>Satu bayaran balik</translation>
    </message>
    <message>
        <source>A refund of this payment</source>
        <translation>Bayaran balik bagi bayaran ini</translation>
    </message>
    <message>
        <source>A refund of {format_minor}</source>
        <translation>Satu bayaran balik sebanyak {format_minor}</translation>
    </message>
    <message>
        <source>A rehearsal has 1 to {most} events.</source>
        <translation>Raptai mempunyai 1 hingga {most} peristiwa.</translation>
    </message>
    <message>
        <source>A request about this payment</source>
        <translation>Permintaan tentang bayaran ini</translation>
    </message>
    <message>
        <source>A request was to go out while forwarding did not run.</source>
        <translation>Satu permintaan hendak dihantar semasa pemajuan tidak berjalan.</translation>
    </message>
    <message>
        <source>A request, another event, and then the first request once more, its old signature included.</source>
        <translation>Satu permintaan, peristiwa lain, kemudian permintaan pertama sekali lagi, termasuk tandatangan lamanya.</translation>
    </message>
    <message>
        <source>A retry of an older event arrives after newer ones; no provider promises an order.</source>
        <translation>Cubaan semula bagi peristiwa yang lebih lama tiba selepas yang lebih baharu; tiada penyedia menjanjikan susunan.</translation>
    </message>
    <message>
        <source>A sandbox's key is sent to a sandbox on this computer only.</source>
        <translation>Kunci kotak pasir hanya dihantar ke kotak pasir pada komputer ini.</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Penapis tersimpan memerlukan nama.</translation>
    </message>
    <message>
        <source>A schedule is the waits between attempts, like “5s 5m 30m 2h”: up to {most_waits}, at most 30 days together; or “{once}” for a single attempt.</source>
        <translation>Jadual ialah jeda antara percubaan, seperti “5s 5m 30m 2h”: sehingga {most_waits}, paling banyak 30 hari kesemuanya; atau “{once}” untuk satu percubaan sahaja.</translation>
    </message>
    <message>
        <source>A search has at most {longest} characters; this one has {text}.</source>
        <translation>Carian boleh mempunyai paling banyak {longest} aksara; yang ini mempunyai {text}.</translation>
    </message>
    <message>
        <source>A search has at most {most_terms} terms.</source>
        <translation>Carian boleh mempunyai paling banyak {most_terms} istilah.</translation>
    </message>
    <message>
        <source>A second person has to, with their own name.</source>
        <translation>Orang kedua mesti meluluskannya, dengan namanya sendiri.</translation>
    </message>
    <message>
        <source>A secret is named by where it is kept, env:NAME or keyring:NAME.</source>
        <translation>Rahsia dinamakan mengikut tempat ia disimpan, env:NAME atau keyring:NAME.</translation>
    </message>
    <message>
        <source>A sender that is slow</source>
        <translation>Pengirim yang perlahan</translation>
    </message>
    <message>
        <source>A setting is one line of at most {longest_value} characters.</source>
        <translation>Tetapan ialah satu baris dengan paling banyak {longest_value} aksara.</translation>
    </message>
    <message>
        <source>A status is a number from {lowest_status} to {highest_status}; {status} is none.</source>
        <translation>Status ialah nombor dari {lowest_status} hingga {highest_status}; {status} bukan status.</translation>
    </message>
    <message>
        <source>A text holds half a character (a lone surrogate); it is shown as �.</source>
        <translation>Satu teks mengandungi separuh aksara (surogat tunggal); ia ditunjukkan sebagai �.</translation>
    </message>
    <message>
        <source>A text of it holds half a character, so it is not what was sent.</source>
        <translation>Satu teksnya mengandungi separuh aksara, jadi ia bukan apa yang dihantar.</translation>
    </message>
    <message>
        <source>A text of it is not whole UTF-8, so it is not what was sent.</source>
        <translation>Satu teksnya bukan UTF-8 yang lengkap, jadi ia bukan apa yang dihantar.</translation>
    </message>
    <message>
        <source>A time that is signed is there to be checked, or recorded requests work for ever.</source>
        <translation>Masa yang ditandatangani ada untuk disemak, jika tidak permintaan yang dirakam berfungsi selama-lamanya.</translation>
    </message>
    <message>
        <source>A token for the ngrok API is another one and doesn't work here.</source>
        <translation>Token untuk API ngrok ialah token lain dan tidak berfungsi di sini.</translation>
    </message>
    <message>
        <source>A way in by ssh knows no {unknown}.</source>
        <translation>Laluan masuk melalui ssh tidak mengenali {unknown}.</translation>
    </message>
    <message>
        <source>A way in by ssh needs {name}: {meaning}.</source>
        <translation>Laluan masuk melalui ssh memerlukan {name}: {meaning}.</translation>
    </message>
    <message>
        <source>A way in is one of {tunnelkind}.</source>
        <translation>Laluan masuk ialah salah satu daripada {tunnelkind}.</translation>
    </message>
    <message>
        <source>A way in of the kind {kind} has no setting {unknown}.</source>
        <translation>Laluan masuk jenis {kind} tiada tetapan {unknown}.</translation>
    </message>
    <message>
        <source>A way in stays of its kind.</source>
        <translation>Laluan masuk kekal dengan jenisnya.</translation>
    </message>
    <message>
        <source>A webhook of {title} tells of a refund of just this amount, made since it was sent: it was done.</source>
        <translation>Satu webhook {title} memberitahu tentang bayaran balik dengan amaun yang tepat sama, dibuat sejak ia dihantar: ia telah dibuat.</translation>
    </message>
    <message>
        <source>A well-signed event of a type that was never announced.</source>
        <translation>Peristiwa yang ditandatangani dengan betul, daripada jenis yang tidak pernah diumumkan.</translation>
    </message>
    <message>
        <source>A well-signed event whose JSON has a blank behind each comma and colon.</source>
        <translation>Peristiwa yang ditandatangani dengan betul, yang JSONnya mempunyai jarak selepas setiap koma dan titik bertindih.</translation>
    </message>
    <message>
        <source>A well-signed event with Chinese and Tamil characters and an emoji, in UTF-8.</source>
        <translation>Peristiwa yang ditandatangani dengan betul dengan aksara Cina dan Tamil serta emoji, dalam UTF-8.</translation>
    </message>
    <message>
        <source>A well-signed event with `paymentStatus` instead of `payment_status`, and so on.</source>
        <translation>Peristiwa yang ditandatangani dengan betul dengan `paymentStatus` dan bukannya `payment_status`, dan seterusnya.</translation>
    </message>
    <message>
        <source>A well-signed event with a very long text in it.</source>
        <translation>Peristiwa yang ditandatangani dengan betul dengan teks yang sangat panjang di dalamnya.</translation>
    </message>
    <message>
        <source>A well-signed event with new members, at the top and inside.</source>
        <translation>Peristiwa yang ditandatangani dengan betul dengan ahli baharu, di peringkat atas dan di dalam.</translation>
    </message>
    <message>
        <source>A well-signed event with one byte that is not UTF-8, a well-signed body that is no text at all, and then a genuine event.</source>
        <translation>Peristiwa yang ditandatangani dengan betul dengan satu bait yang bukan UTF-8, badan yang ditandatangani dengan betul yang langsung bukan teks, kemudian peristiwa tulen.</translation>
    </message>
    <message>
        <source>A {environment} key is sent to the provider's own address only, and this account names another.</source>
        <translation>Kunci {environment} hanya dihantar ke alamat penyedia sendiri, sedangkan akaun ini menamakan alamat lain.</translation>
    </message>
    <message>
        <source>Add a row for each payment.</source>
        <translation>Tambah satu baris bagi setiap bayaran.</translation>
    </message>
    <message>
        <source>Add another one, and remove this.</source>
        <translation>Tambah satu lagi, dan buang yang ini.</translation>
    </message>
    <message>
        <source>Add it under Settings, Apps, Optional features: “OpenSSH Client”.</source>
        <translation>Tambahnya di bawah Settings, Apps, Optional features: “OpenSSH Client”.</translation>
    </message>
    <message>
        <source>Add team@pay.gov.sg as an administrator of your payment service and send this text with the form at go.gov.sg/contact-paysg.</source>
        <translation>Tambah team@pay.gov.sg sebagai pentadbir perkhidmatan bayaran anda dan hantar teks ini dengan borang di go.gov.sg/contact-paysg.</translation>
    </message>
    <message>
        <source>Add the name to the setting listener.hosts, or have the gateway pass on the Host that is set there.</source>
        <translation>Tambah nama itu pada tetapan listener.hosts, atau pastikan get laluan memajukan Host yang ditetapkan di sana.</translation>
    </message>
    <message>
        <source>After a crash of this computer's own agent the address is free again in a minute.</source>
        <translation>Jika ejen komputer ini sendiri ranap, alamat itu bebas semula dalam seminit.</translation>
    </message>
    <message>
        <source>After such a body it {answer_words} to a genuine event: it takes nothing in any more.</source>
        <translation>Selepas badan sedemikian ia {answer_words} kepada peristiwa tulen: ia tidak lagi menerima apa-apa.</translation>
    </message>
    <message>
        <source>All of it is refunded already.</source>
        <translation>Semuanya sudah dibayar balik.</translation>
    </message>
    <message>
        <source>All of it was refunded, or asked to be.</source>
        <translation>Semuanya telah dibayar balik, atau telah diminta untuk dibayar balik.</translation>
    </message>
    <message>
        <source>American Express</source>
        <translation>American Express</translation>
    </message>
    <message>
        <source>An account has at most 5 webhooks, and one is enough: list them first with GET https://payments.yoco.com/api/webhooks and delete what is out of date.</source>
        <translation>Satu akaun boleh mempunyai paling banyak 5 webhook, dan satu sudah memadai: senaraikannya dahulu dengan GET https://payments.yoco.com/api/webhooks dan padam yang sudah lapuk.</translation>
    </message>
    <message>
        <source>An address has up to {longest_url} characters.</source>
        <translation>Alamat mempunyai hingga {longest_url} aksara.</translation>
    </message>
    <message>
        <source>An address holds no spaces, line ends or backslashes; write them percent-encoded.</source>
        <translation>Alamat tidak boleh mengandungi jarak, akhir baris atau garis miring terbalik; tulisnya dengan pengekodan peratus.</translation>
    </message>
    <message>
        <source>An age is a number with d, w or y behind it, such as 180d or 7y; “{text}” is none.</source>
        <translation>Umur ialah nombor diikuti d, w atau y, seperti 180d atau 7y; “{text}” bukan umur.</translation>
    </message>
    <message>
        <source>An agent from Snap can't read files of other programs: install the one from https://ngrok.com/download.</source>
        <translation>Ejen daripada Snap tidak boleh membaca fail program lain: pasang yang dari https://ngrok.com/download.</translation>
    </message>
    <message>
        <source>An answer can wait 0 to {longest_delay_s} seconds.</source>
        <translation>Jawapan boleh menunggu 0 hingga {longest_delay_s} saat.</translation>
    </message>
    <message>
        <source>An answer {status} has no body: leave it out, or take another status.</source>
        <translation>Jawapan {status} tiada badan: keluarkannya, atau gunakan status lain.</translation>
    </message>
    <message>
        <source>An answer's body has {longest_body} KiB at most.</source>
        <translation>Badan jawapan boleh mempunyai paling banyak {longest_body} KiB.</translation>
    </message>
    <message>
        <source>An e-mail</source>
        <translation>Satu e-mel</translation>
    </message>
    <message>
        <source>An e-mail about this payment</source>
        <translation>E-mel tentang bayaran ini</translation>
    </message>
    <message>
        <source>An e-mail went out, or may have gone out{when}.</source>
        <translation>Satu e-mel telah dihantar, atau mungkin telah dihantar{when}.</translation>
    </message>
    <message>
        <source>An earlier connection may still hold the port for a while (ClientAliveInterval on the bastion shortens that).</source>
        <translation>Sambungan terdahulu mungkin masih memegang port itu buat seketika (ClientAliveInterval pada bastion memendekkannya).</translation>
    </message>
    <message>
        <source>An event of an unknown type</source>
        <translation>Peristiwa daripada jenis yang tidak dikenali</translation>
    </message>
    <message>
        <source>An event whose answer is read byte by byte over some seconds, and another event in the midst of it.</source>
        <translation>Peristiwa yang jawapannya dibaca bait demi bait selama beberapa saat, dan peristiwa lain di tengah-tengahnya.</translation>
    </message>
    <message>
        <source>An event whose signature was made with somebody else's secret.</source>
        <translation>Peristiwa yang tandatangannya dibuat dengan rahsia orang lain.</translation>
    </message>
    <message>
        <source>An event with Chinese characters whose body comes in small pieces over some seconds, and another event in the midst of it.</source>
        <translation>Peristiwa dengan aksara Cina yang badannya datang dalam kepingan kecil selama beberapa saat, dan peristiwa lain di tengah-tengahnya.</translation>
    </message>
    <message>
        <source>An event with a right signature that is an hour old.</source>
        <translation>Peristiwa dengan tandatangan yang betul yang berusia sejam.</translation>
    </message>
    <message>
        <source>An event with a right signature, but something was added to its body afterwards.</source>
        <translation>Peristiwa dengan tandatangan yang betul, tetapi sesuatu ditambah pada badannya selepas itu.</translation>
    </message>
    <message>
        <source>An event, and the same event again a few seconds later, as a retry comes: with the same id, signed anew where the time is signed.</source>
        <translation>Satu peristiwa, dan peristiwa yang sama sekali lagi beberapa saat kemudian, seperti cubaan semula: dengan id yang sama, ditandatangani semula jika masa ditandatangani.</translation>
    </message>
    <message>
        <source>An id or reference was rounded by a spreadsheet.</source>
        <translation>Satu id atau rujukan telah dibundarkan oleh hamparan.</translation>
    </message>
    <message>
        <source>An id that is empty or only dots can't be asked for; nothing was sent.</source>
        <translation>Id yang kosong atau hanya terdiri daripada titik tidak boleh diminta; tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>An identifier is looked for as a whole, such as S1234567D.</source>
        <translation>Nombor pengenalan dicari sepenuhnya, seperti S1234567D.</translation>
    </message>
    <message>
        <source>An identifier is looked for by itself.</source>
        <translation>Nombor pengenalan dicari secara tersendiri.</translation>
    </message>
    <message>
        <source>An ngrok way in has no setting “{unknown}”; it has {names}.</source>
        <translation>Laluan masuk ngrok tiada tetapan “{unknown}”; ia mempunyai {names}.</translation>
    </message>
    <message>
        <source>An office network often puts its own certificate there: ask IT for it as a file, and name that file in the setting network.ca_file.</source>
        <translation>Rangkaian pejabat sering meletakkan sijilnya sendiri di situ: minta sijil itu daripada IT sebagai fail, dan namakan fail itu dalam tetapan network.ca_file.</translation>
    </message>
    <message>
        <source>An old one doesn't know the form: run “ngrok update”.</source>
        <translation>Yang lama tidak mengenali bentuk itu: jalankan “ngrok update”.</translation>
    </message>
    <message>
        <source>An option of it is not known here, so that it can't be said what it sends.</source>
        <translation>Satu pilihannya tidak dikenali di sini, jadi tidak dapat dinyatakan apa yang dihantarnya.</translation>
    </message>
    <message>
        <source>Another PaySG Desktop process uses the workspace {workspace}.</source>
        <translation>Proses PaySG Desktop lain menggunakan ruang kerja {workspace}.</translation>
    </message>
    <message>
        <source>Another filter is saved as “{new_name}” already.</source>
        <translation>Penapis lain sudah disimpan sebagai “{new_name}”.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Program lain sedang memegang pangkalan data.</translation>
    </message>
    <message>
        <source>Another program reads the database, so that the write-ahead log could not be emptied.</source>
        <translation>Program lain sedang membaca pangkalan data, jadi log tulis-dahulu tidak dapat dikosongkan.</translation>
    </message>
    <message>
        <source>Another program receives for this workspace; a secret that is kept only until this window is closed would never reach it.</source>
        <translation>Program lain menerima untuk ruang kerja ini; rahsia yang disimpan hanya sehingga tetingkap ini ditutup tidak akan sampai kepadanya.</translation>
    </message>
    <message>
        <source>Another sandbox uses the folder {folder}.</source>
        <translation>Kotak pasir lain menggunakan folder {folder}.</translation>
    </message>
    <message>
        <source>Answer 200 to every event whose signature holds, and ignore the types that you don't use.</source>
        <translation>Jawab 200 kepada setiap peristiwa yang tandatangannya sah, dan abaikan jenis yang tidak anda gunakan.</translation>
    </message>
    <message>
        <source>Answer within {advised_s} s to be safe.</source>
        <translation>Jawab dalam {advised_s} s supaya selamat.</translation>
    </message>
    <message>
        <source>Anybody who learns the address can send to it: only the signature tells who did.</source>
        <translation>Sesiapa yang mengetahui alamat itu boleh menghantar kepadanya: hanya tandatangan menyatakan siapa yang menghantar.</translation>
    </message>
    <message>
        <source>Approve or decline that one first.</source>
        <translation>Luluskan atau tolak yang itu dahulu.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Diluluskan.</translation>
    </message>
    <message>
        <source>Ask IT for a way to the bastion that needs none.</source>
        <translation>Minta IT cara ke bastion yang tidak memerlukan log masuk.</translation>
    </message>
    <message>
        <source>Ask IT to allow CONNECT to {host}, port {port}, on the proxy, or a bastion that listens on port 443.</source>
        <translation>Minta IT membenarkan CONNECT ke {host}, port {port}, pada proksi, atau bastion yang mendengar pada port 443.</translation>
    </message>
    <message>
        <source>Ask IT to allow this address for this program.</source>
        <translation>Minta IT membenarkan alamat ini untuk program ini.</translation>
    </message>
    <message>
        <source>Ask IT to let this program through, or for a proxy that needs none, and enter it as the setting network.proxy.</source>
        <translation>Minta IT membenarkan program ini lalu, atau minta proksi yang tidak memerlukannya, dan masukkannya sebagai tetapan network.proxy.</translation>
    </message>
    <message>
        <source>Ask IT whether connect.ngrok-agent.com on port 443 is allowed, and look at the setting network.proxy.</source>
        <translation>Tanya IT sama ada connect.ngrok-agent.com pada port 443 dibenarkan, dan lihat tetapan network.proxy.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Minta yang baharu.</translation>
    </message>
    <message>
        <source>Ask the providers for what is missing: `paysg-desktop sync`, then `paysg-desktop reconcile`.</source>
        <translation>Minta apa yang hilang daripada penyedia: `paysg-desktop sync`, kemudian `paysg-desktop reconcile`.</translation>
    </message>
    <message>
        <source>Ask who runs it for AllowTcpForwarding and PermitListen in its sshd_config, and permitlisten in the key's line: they must allow this place.</source>
        <translation>Tanya pengendalinya tentang AllowTcpForwarding dan PermitListen dalam sshd_confignya, dan permitlisten dalam baris kunci itu: semuanya mesti membenarkan tempat ini.</translation>
    </message>
    <message>
        <source>Ask who runs it for the fingerprint again; if it stays another, somebody may stand between you and the bastion.</source>
        <translation>Minta cap jari sekali lagi daripada pengendalinya; jika ia tetap berlainan, seseorang mungkin berada di antara anda dengan bastion.</translation>
    </message>
    <message>
        <source>Ask who runs the bastion whether its ssh service runs, and on which port.</source>
        <translation>Tanya pengendali bastion sama ada perkhidmatan sshnya berjalan, dan pada port mana.</translation>
    </message>
    <message>
        <source>Ask who runs the bastion, not by this network, whether its key was changed.</source>
        <translation>Tanya pengendali bastion, bukan melalui rangkaian ini, sama ada kuncinya telah ditukar.</translation>
    </message>
    <message>
        <source>Ask your administrator, or use another way in.</source>
        <translation>Tanya pentadbir anda, atau gunakan laluan masuk lain.</translation>
    </message>
    <message>
        <source>Ask {provider_words} which of the three amounts is right.</source>
        <translation>Tanya {provider_words} yang mana antara tiga amaun itu betul.</translation>
    </message>
    <message>
        <source>At the pace at which they came this takes {long}.</source>
        <translation>Mengikut rentak ia diterima, ini mengambil masa {long}.</translation>
    </message>
    <message>
        <source>At {host} other computers could reach the listener, and nobody has said which may.</source>
        <translation>Di {host} komputer lain dapat mencapai pendengar, dan tiada sesiapa menyatakan yang mana dibenarkan.</translation>
    </message>
    <message>
        <source>At {one} the {what} has another hash than was noted elsewhere: what stands there or before it was changed, and the chain made anew behind it.</source>
        <translation>Pada {one}, {what} mempunyai cincangan yang lain daripada yang dicatat di tempat lain: apa yang ada di situ atau sebelumnya telah diubah, dan rantaian selepasnya dibuat semula.</translation>
    </message>
    <message>
        <source>Basic {decode}</source>
        <translation>Basic {decode}</translation>
    </message>
    <message>
        <source>Begin another one, or report it.</source>
        <translation>Mulakan yang lain, atau laporkannya.</translation>
    </message>
    <message>
        <source>Below {least} a card may be refused; PayNow takes it.</source>
        <translation>Di bawah {least}, kad mungkin ditolak; PayNow menerimanya.</translation>
    </message>
    <message>
        <source>Better: an own address, or ssh to a bastion of yours.</source>
        <translation>Lebih baik: alamat sendiri, atau ssh ke bastion milik anda.</translation>
    </message>
    <message>
        <source>Bodies arrive in pieces that end anywhere, and slowly at times.</source>
        <translation>Badan tiba dalam kepingan yang berakhir di mana-mana, dan kadangkala perlahan.</translation>
    </message>
    <message>
        <source>Bodies can't be kept longer than the records that they belong to.</source>
        <translation>Badan tidak boleh disimpan lebih lama daripada rekod yang memilikinya.</translation>
    </message>
    <message>
        <source>Bodies come from outside.</source>
        <translation>Badan datang dari luar.</translation>
    </message>
    <message>
        <source>Both can't be true.</source>
        <translation>Kedua-duanya tidak mungkin benar.</translation>
    </message>
    <message>
        <source>Both would be created.</source>
        <translation>Kedua-duanya akan dicipta.</translation>
    </message>
    <message>
        <source>Bytes that are no text</source>
        <translation>Bait yang bukan teks</translation>
    </message>
    <message>
        <source>Cancel it if it is not wanted.</source>
        <translation>Batalkannya jika ia tidak dikehendaki.</translation>
    </message>
    <message>
        <source>Captures can be read as raw HTTP, HAR, cURL lines, events a line each (`stripe listen --print-json`), JSON of webhook.site, and as JSON lines exported here.</source>
        <translation>Tangkapan boleh dibaca sebagai HTTP mentah, HAR, baris cURL, peristiwa satu setiap baris (`stripe listen --print-json`), JSON daripada webhook.site, dan sebagai baris JSON yang dieksport di sini.</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Diubah selepas ditandatangani</translation>
    </message>
    <message>
        <source>Check for missed webhooks to read it again, then come back.</source>
        <translation>Semak webhook yang terlepas untuk membacanya semula, kemudian kembali.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Semak sekali lagi.</translation>
    </message>
    <message>
        <source>Check it with `paysg-desktop db check`.</source>
        <translation>Semaknya dengan `paysg-desktop db check`.</translation>
    </message>
    <message>
        <source>Check its id, and whether it was made with a key of the same mode.</source>
        <translation>Semak idnya, dan sama ada ia dibuat dengan kunci mod yang sama.</translation>
    </message>
    <message>
        <source>Check that it is connected and healthy; what was stored before is kept.</source>
        <translation>Semak bahawa ia bersambung dan dalam keadaan baik; apa yang disimpan sebelum ini kekal.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is yours.</source>
        <translation>Semak bahawa folder itu wujud dan milik anda.</translation>
    </message>
    <message>
        <source>Check the account's address.</source>
        <translation>Semak alamat akaun itu.</translation>
    </message>
    <message>
        <source>Check the account.</source>
        <translation>Semak akaun itu.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is online.</source>
        <translation>Semak alamat itu, dan sama ada komputer ini dalam talian.</translation>
    </message>
    <message>
        <source>Check the database with `paysg-desktop db check`, and the disk that the backup is on.</source>
        <translation>Semak pangkalan data dengan `paysg-desktop db check`, dan cakera tempat sandaran berada.</translation>
    </message>
    <message>
        <source>Check the file again.</source>
        <translation>Semak fail sekali lagi.</translation>
    </message>
    <message>
        <source>Check the id.</source>
        <translation>Semak id itu.</translation>
    </message>
    <message>
        <source>Check the name, and whether this computer is online; some names are known inside an agency's network only.</source>
        <translation>Semak nama itu, dan sama ada komputer ini dalam talian; sesetengah nama hanya dikenali dalam rangkaian agensi.</translation>
    </message>
    <message>
        <source>Check the network and the VPN; if both are well, ask IT whether a firewall forbids it.</source>
        <translation>Semak rangkaian dan VPN; jika kedua-duanya baik, tanya IT sama ada dinding api melarangnya.</translation>
    </message>
    <message>
        <source>Check the payment service id, the payment's id, and whether both are of the key's environment.</source>
        <translation>Semak id perkhidmatan bayaran, id bayaran, dan sama ada kedua-duanya milik persekitaran kunci itu.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Semak port itu.</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT for the script's address.</source>
        <translation>Semak tetapan network.proxy, atau minta alamat skrip itu daripada IT.</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT to let this program reach its own public address.</source>
        <translation>Semak tetapan network.proxy, atau minta IT membenarkan program ini mencapai alamat awamnya sendiri.</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT.</source>
        <translation>Semak tetapan network.proxy, atau tanya IT.</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or the variable HTTPS_PROXY.</source>
        <translation>Semak tetapan network.proxy, atau pemboleh ubah HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Check the setting {setting}.</source>
        <translation>Semak tetapan {setting}.</translation>
    </message>
    <message>
        <source>Check the signature first, over the raw bytes of the body, and answer 401 before anything else is looked at.</source>
        <translation>Semak tandatangan dahulu, atas bait mentah badan, dan jawab 401 sebelum apa-apa lagi dilihat.</translation>
    </message>
    <message>
        <source>Check the signature over bytes, not over text that was decoded and encoded again, and decode as UTF-8.</source>
        <translation>Semak tandatangan atas bait, bukan atas teks yang telah dinyahkod dan dikodkan semula, dan nyahkodkan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>Check this computer's clock, or give the certificate that holds now.</source>
        <translation>Semak jam komputer ini, atau beri sijil yang sah sekarang.</translation>
    </message>
    <message>
        <source>Choose LIVE deliveries that were verified (--status verified), or send them as they came.</source>
        <translation>Pilih penghantaran LIVE yang telah disahkan (--status verified), atau hantar seperti yang diterima.</translation>
    </message>
    <message>
        <source>Choose an account of PaySG.</source>
        <translation>Pilih akaun PaySG.</translation>
    </message>
    <message>
        <source>Choose another address on this computer.</source>
        <translation>Pilih alamat lain pada komputer ini.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Pilih sandaran lain.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Pilih folder lain</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Pilih nama lain</translation>
    </message>
    <message>
        <source>Choose another name, or say --force.</source>
        <translation>Pilih nama lain, atau nyatakan --force.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>Pilih lebih sedikit.</translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation>Pilih satu bagi setiap perkara.</translation>
    </message>
    <message>
        <source>Choose only deliveries that still have them.</source>
        <translation>Pilih hanya penghantaran yang masih memilikinya.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Pilih fail sekali lagi.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Tutupnya dan cuba semula.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Tutupnya dahulu.</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder</source>
        <translation>Tutupnya di sana, atau pilih folder lain</translation>
    </message>
    <message>
        <source>Close it there, or choose another name</source>
        <translation>Tutupnya di sana, atau pilih nama lain</translation>
    </message>
    <message>
        <source>Close the other program and run `paysg-desktop db purge` again.</source>
        <translation>Tutup program lain itu dan jalankan `paysg-desktop db purge` sekali lagi.</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached.</source>
        <translation>Cloudflare tidak dapat dicapai.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept the tunnel's token.</source>
        <translation>Cloudflare tidak menerima token terowong itu.</translation>
    </message>
    <message>
        <source>Cloudflare gives out no further quick address for now.</source>
        <translation>Cloudflare tidak memberi alamat pantas lagi buat masa ini.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Lajur {number}</translation>
    </message>
    <message>
        <source>Columns {first} and {number} have the same name; the later one got a number here.</source>
        <translation>Lajur {first} dan {number} mempunyai nama yang sama; yang kemudian diberi nombor di sini.</translation>
    </message>
    <message>
        <source>Compare in constant time, and compare the whole of it.</source>
        <translation>Bandingkan dalam masa malar, dan bandingkan keseluruhannya.</translation>
    </message>
    <message>
        <source>Compare it with the payment: this is LIVE, and real money.</source>
        <translation>Bandingkan dengan bayaran itu: ini LIVE, dan wang sebenar.</translation>
    </message>
    <message>
        <source>Compare their bytes.</source>
        <translation>Bandingkan baitnya.</translation>
    </message>
    <message>
        <source>Confirm that this is meant (--confirm-live).</source>
        <translation>Sahkan bahawa ini disengajakan (--confirm-live).</translation>
    </message>
    <message>
        <source>Connect it again with one.</source>
        <translation>Sambungkannya semula dengan kunci API.</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>Sambungkannya dahulu.</translation>
    </message>
    <message>
        <source>Connect it to look it up.</source>
        <translation>Sambungkannya untuk menyemaknya.</translation>
    </message>
    <message>
        <source>Connect it, or choose another folder.</source>
        <translation>Sambungkannya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Connect its account.</source>
        <translation>Sambungkan akaunnya.</translation>
    </message>
    <message>
        <source>Connect one with: paysg-desktop accounts add</source>
        <translation>Sambungkan satu dengan: paysg-desktop accounts add</translation>
    </message>
    <message>
        <source>Copy the authtoken from https://dashboard.ngrok.com/get-started/your-authtoken and set it again.</source>
        <translation>Salin authtoken daripada https://dashboard.ngrok.com/get-started/your-authtoken dan tetapkannya sekali lagi.</translation>
    </message>
    <message>
        <source>Copy the authtoken from https://dashboard.ngrok.com/get-started/your-authtoken and set it.</source>
        <translation>Salin authtoken daripada https://dashboard.ngrok.com/get-started/your-authtoken dan tetapkannya.</translation>
    </message>
    <message>
        <source>Copy the authtoken from {dashboard}/get-started/your-authtoken and set it for this way in.</source>
        <translation>Salin authtoken daripada {dashboard}/get-started/your-authtoken dan tetapkannya untuk laluan masuk ini.</translation>
    </message>
    <message>
        <source>Copy the link, and send it yourself.</source>
        <translation>Salin pautan, dan hantar sendiri.</translation>
    </message>
    <message>
        <source>Copy the token of this tunnel again from Cloudflare's dashboard.</source>
        <translation>Salin semula token terowong ini daripada papan pemuka Cloudflare.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Betulkannya, kemudian cuba semula.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Betulkannya.</translation>
    </message>
    <message>
        <source>Correct the path, or leave it empty: then an installed agent is looked for.</source>
        <translation>Betulkan laluan itu, atau kosongkannya: ejen yang dipasang kemudian dicari.</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>Mata wang amaun</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 are read day first, as 3 April, and times as Singapore's.</source>
        <translation>Tarikh seperti 03/04/2026 dibaca hari dahulu, sebagai 3 April, dan waktu sebagai waktu Singapura.</translation>
    </message>
    <message>
        <source>Decide that one first.</source>
        <translation>Buat keputusan tentang yang itu dahulu.</translation>
    </message>
    <message>
        <source>Declined; nothing was sent.</source>
        <translation>Ditolak; tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>Delete the row.</source>
        <translation>Padam baris itu.</translation>
    </message>
    <message>
        <source>Deliveries of old payments were verified again all the while, so personal data of them is left.</source>
        <translation>Penghantaran bagi bayaran lama terus disahkan semula sepanjang masa itu, jadi masih ada data peribadi daripadanya.</translation>
    </message>
    <message>
        <source>Delivery {delivery_id} is not in this workspace any more.</source>
        <translation>Penghantaran {delivery_id} sudah tiada dalam ruang kerja ini.</translation>
    </message>
    <message>
        <source>Delivery {id} did not come as a webhook</source>
        <translation>Penghantaran {id} tidak tiba sebagai webhook</translation>
    </message>
    <message>
        <source>Delivery {id}: {error}</source>
        <translation>Penghantaran {id}: {error}</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Ruang kerja demo</translation>
    </message>
    <message>
        <source>Did you mean {field}:{near}?</source>
        <translation>Adakah anda maksudkan {field}:{near}?</translation>
    </message>
    <message>
        <source>Did you mean {near}:?</source>
        <translation>Adakah anda maksudkan {near}:?</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>Adakah anda maksudkan “{nearest}”?</translation>
    </message>
    <message>
        <source>Diners Club</source>
        <translation>Diners Club</translation>
    </message>
    <message>
        <source>Does that address begin with http:// instead?</source>
        <translation>Adakah alamat itu sebenarnya bermula dengan http://?</translation>
    </message>
    <message>
        <source>Don't do it again; it is looked up, and sent again only under the same key, which can't do it twice.</source>
        <translation>Jangan lakukannya semula; ia sedang disemak, dan dihantar semula hanya dengan kunci yang sama, yang tidak boleh melakukannya dua kali.</translation>
    </message>
    <message>
        <source>Don't do it again; it is looked up.</source>
        <translation>Jangan lakukannya semula; ia sedang disemak.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Muat turun sekali lagi.</translation>
    </message>
    <message>
        <source>Download it for a period with payments.</source>
        <translation>Muat turun bagi tempoh yang mempunyai bayaran.</translation>
    </message>
    <message>
        <source>Download one report for each environment.</source>
        <translation>Muat turun satu laporan bagi setiap persekitaran.</translation>
    </message>
    <message>
        <source>Download reports of shorter periods and import them one after the other.</source>
        <translation>Muat turun laporan bagi tempoh yang lebih pendek dan import satu demi satu.</translation>
    </message>
    <message>
        <source>Download reports of shorter periods.</source>
        <translation>Muat turun laporan bagi tempoh yang lebih pendek.</translation>
    </message>
    <message>
        <source>Download the file again, or mend that quotation mark.</source>
        <translation>Muat turun fail sekali lagi, atau betulkan tanda petik itu.</translation>
    </message>
    <message>
        <source>Each is answered within the provider's limit: Yoco 15 s; PaySG does not say, so within a second; otherwise within five.</source>
        <translation>Setiap satu dijawab dalam had penyedia: Yoco 15 s; PaySG tidak menyatakannya, jadi dalam sesaat; yang lain dalam lima saat.</translation>
    </message>
    <message>
        <source>Earlier backups are kept.</source>
        <translation>Sandaran terdahulu disimpan.</translation>
    </message>
    <message>
        <source>End both, and start the same version twice.</source>
        <translation>Tamatkan kedua-duanya, dan mulakan kedua-duanya dengan versi yang sama.</translation>
    </message>
    <message>
        <source>End it, or name another folder.</source>
        <translation>Tamatkannya, atau namakan folder lain.</translation>
    </message>
    <message>
        <source>Enter it again without.</source>
        <translation>Masukkannya sekali lagi tanpanya.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Masukkannya sekali lagi.</translation>
    </message>
    <message>
        <source>Enter it, or name its variable.</source>
        <translation>Masukkannya, atau namakan pemboleh ubahnya.</translation>
    </message>
    <message>
        <source>Enter it, then test again.</source>
        <translation>Masukkannya, kemudian uji semula.</translation>
    </message>
    <message>
        <source>Enter the key again, or ask {title} for a new one.</source>
        <translation>Masukkan kunci semula, atau minta yang baharu daripada {title}.</translation>
    </message>
    <message>
        <source>Entries of the backup's log are missing once it is made ready.</source>
        <translation>Entri log sandaran hilang setelah ia disediakan.</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id peristiwa</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Jenis peristiwa</translation>
    </message>
    <message>
        <source>Events are named by their types, like payment.succeeded, one or several; none means all.</source>
        <translation>Peristiwa dinamakan mengikut jenisnya, seperti payment.succeeded, satu atau beberapa; tiada bermaksud semua.</translation>
    </message>
    <message>
        <source>Every sender that retries delivers some events twice.</source>
        <translation>Setiap pengirim yang mencuba semula menghantar sesetengah peristiwa dua kali.</translation>
    </message>
    <message>
        <source>Everything else was, and is kept; they are asked for again.</source>
        <translation>Semua yang lain telah dibaca, dan disimpan; yang itu diminta sekali lagi.</translation>
    </message>
    <message>
        <source>Example Payer</source>
        <translation>Pembayar Contoh</translation>
    </message>
    <message>
        <source>Fill it, or remove the entry.</source>
        <translation>Isikannya, atau buang entri itu.</translation>
    </message>
    <message>
        <source>Five genuine events, one after the other.</source>
        <translation>Lima peristiwa tulen, satu demi satu.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Kosongkan sedikit ruang dan cuba semula.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Kosongkan sedikit ruang, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Free some space, or see that the folder is yours.</source>
        <translation>Kosongkan sedikit ruang, atau pastikan folder itu milik anda.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was stored is lost.</source>
        <translation>Kosongkan sedikit ruang; tiada apa-apa yang telah disimpan hilang.</translation>
    </message>
    <message>
        <source>From what {title} shows it can't be told whether it was done.</source>
        <translation>Daripada apa yang ditunjukkan {title}, tidak dapat ditentukan sama ada ia telah dibuat.</translation>
    </message>
    <message>
        <source>Give a key without one in a file that only this user can read.</source>
        <translation>Beri kunci tanpa kata laluan dalam fail yang hanya boleh dibaca oleh pengguna ini.</translation>
    </message>
    <message>
        <source>Give a pattern for it, or with url=https://… the address where it stays the same.</source>
        <translation>Beri corak untuknya, atau dengan url=https://… alamatnya jika ia kekal sama.</translation>
    </message>
    <message>
        <source>Give another address.</source>
        <translation>Beri alamat lain.</translation>
    </message>
    <message>
        <source>Give each its own line.</source>
        <translation>Beri setiap satu barisnya sendiri.</translation>
    </message>
    <message>
        <source>Give it its key.</source>
        <translation>Beri kuncinya.</translation>
    </message>
    <message>
        <source>Give it one, or leave it out.</source>
        <translation>Berinya nama, atau keluarkannya.</translation>
    </message>
    <message>
        <source>Give it one, or send them as they came.</source>
        <translation>Beri rahsia, atau hantar seperti yang diterima.</translation>
    </message>
    <message>
        <source>Give its command, or a recipe: {recipes}</source>
        <translation>Beri perintahnya, atau resipi: {recipes}</translation>
    </message>
    <message>
        <source>Give one such as http://127.0.0.1:8080/h/…</source>
        <translation>Beri satu seperti http://127.0.0.1:8080/h/…</translation>
    </message>
    <message>
        <source>Give the account its own key.</source>
        <translation>Beri akaun itu kuncinya sendiri.</translation>
    </message>
    <message>
        <source>Give the address of your own app.</source>
        <translation>Beri alamat aplikasi anda sendiri.</translation>
    </message>
    <message>
        <source>Give the address up to its host and port, without a path: the path is each endpoint's own, and the proxy passes it on unchanged.</source>
        <translation>Beri alamat hingga hos dan portnya, tanpa laluan: laluan ialah milik setiap titik akhir, dan proksi memajukannya tanpa diubah.</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, type the {what} again and save the file.</source>
        <translation>Beri lajur itu format “Teks”, taip {what} sekali lagi dan simpan fail.</translation>
    </message>
    <message>
        <source>Give the columns of dates a form such as 2026-12-31 and save the file again.</source>
        <translation>Beri lajur tarikh bentuk seperti 2026-12-31 dan simpan fail sekali lagi.</translation>
    </message>
    <message>
        <source>Give the file with the private half: mostly without .pub.</source>
        <translation>Beri fail yang mengandungi separuh peribadi: biasanya tanpa .pub.</translation>
    </message>
    <message>
        <source>Give the key that belongs to the certificate.</source>
        <translation>Beri kunci yang sepadan dengan sijil itu.</translation>
    </message>
    <message>
        <source>Give the server's certificate with its chain behind it.</source>
        <translation>Beri sijil pelayan dengan rantaiannya di belakang.</translation>
    </message>
    <message>
        <source>Give the url of the server that stands in front of it, or leave remote_bind empty.</source>
        <translation>Beri url pelayan yang berada di hadapannya, atau kosongkan remote_bind.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Beri yang ini nama lain.</translation>
    </message>
    <message>
        <source>Give this way in the path of a private key file that is yours.</source>
        <translation>Beri laluan masuk ini laluan fail kunci peribadi milik anda.</translation>
    </message>
    <message>
        <source>Give two that were made together.</source>
        <translation>Beri dua yang dibuat bersama.</translation>
    </message>
    <message>
        <source>Go on to ask again, or settle it in Activity.</source>
        <translation>Teruskan untuk bertanya semula, atau tentukan dalam Aktiviti.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Teruskan apabila anda bersedia.</translation>
    </message>
    <message>
        <source>Go on with it for the rest.</source>
        <translation>Teruskan untuk selebihnya.</translation>
    </message>
    <message>
        <source>Go on with that run for the rest, or say that all of it is to be created once more.</source>
        <translation>Teruskan larian itu untuk selebihnya, atau nyatakan bahawa semuanya hendak dicipta sekali lagi.</translation>
    </message>
    <message>
        <source>Go on, or report it.</source>
        <translation>Teruskan, atau laporkannya.</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Have a server with a certificate stand in front of the bastion's port, and give its url.</source>
        <translation>Letakkan pelayan bersijil di hadapan port bastion, dan beri urlnya.</translation>
    </message>
    <message>
        <source>Have an administrator of your tailnet switch Funnel and HTTPS on for it.</source>
        <translation>Minta pentadbir tailnet anda menghidupkan Funnel dan HTTPS untuknya.</translation>
    </message>
    <message>
        <source>Have it pass the whole path on as it is, to the port that this program listens on.</source>
        <translation>Pastikan ia memajukan seluruh laluan seadanya, ke port yang didengari program ini.</translation>
    </message>
    <message>
        <source>Have the gateway pass answers on as they are, and in time.</source>
        <translation>Pastikan get laluan memajukan jawapan seadanya, dan tepat pada masanya.</translation>
    </message>
    <message>
        <source>Have the gateway pass bodies on byte for byte.</source>
        <translation>Pastikan get laluan memajukan badan bait demi bait.</translation>
    </message>
    <message>
        <source>Have the payments read again, or import the report of those days.</source>
        <translation>Minta bayaran dibaca semula, atau import laporan bagi hari-hari itu.</translation>
    </message>
    <message>
        <source>Heard after it had ended: {sentence}</source>
        <translation>Diterima selepas ia berakhir: {sentence}</translation>
    </message>
    <message>
        <source>Here should stand a request line, like “POST /path HTTP/1.1”.</source>
        <translation>Di sini sepatutnya ada baris permintaan, seperti “POST /path HTTP/1.1”.</translation>
    </message>
    <message>
        <source>Host key verification failed</source>
        <translation>Host key verification failed</translation>
    </message>
    <message>
        <source>How is its address found?</source>
        <translation>Bagaimanakah alamatnya ditemui?</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Berapa lama ia mengambil masa</translation>
    </message>
    <message>
        <source>How much is left to refund is not known.</source>
        <translation>Baki yang boleh dibayar balik tidak diketahui.</translation>
    </message>
    <message>
        <source>How much is to be refunded, or was paid, is not known.</source>
        <translation>Amaun yang hendak dibayar balik, atau yang telah dibayar, tidak diketahui.</translation>
    </message>
    <message>
        <source>How old a signature may be, or how far ahead of this computer's clock: {shortest_s} to {longest_s} s.</source>
        <translation>Had umur tandatangan, atau sejauh mana ia boleh mendahului jam komputer ini: {shortest_s} hingga {longest_s} s.</translation>
    </message>
    <message>
        <source>IT can do that for you.</source>
        <translation>IT boleh melakukannya untuk anda.</translation>
    </message>
    <message>
        <source>If another system of yours acts on webhooks, tell it of this payment, and find out why the webhook did not arrive.</source>
        <translation>Jika sistem anda yang lain bertindak atas webhook, beritahu sistem itu tentang bayaran ini, dan cari sebab webhook itu tidak tiba.</translation>
    </message>
    <message>
        <source>If it closes each time, look at {dashboard}/endpoints.</source>
        <translation>Jika ia tertutup setiap kali, lihat {dashboard}/endpoints.</translation>
    </message>
    <message>
        <source>If it comes back, look for who sends so many, or change the plan.</source>
        <translation>Jika ia berulang, cari siapa yang menghantar sebanyak itu, atau tukar pelan.</translation>
    </message>
    <message>
        <source>If it did, ask {name} to take it back; if the file only lists it again, resolve this with a note.</source>
        <translation>Jika ya, minta {name} mengambilnya semula; jika fail hanya menyenaraikannya sekali lagi, selesaikan perkara ini dengan nota.</translation>
    </message>
    <message>
        <source>If it ends each time, run “ngrok diagnose” in a terminal.</source>
        <translation>Jika ia tamat setiap kali, jalankan “ngrok diagnose” dalam terminal.</translation>
    </message>
    <message>
        <source>If it is not, every retry that comes later than its limit is lost, for up to three days.</source>
        <translation>Jika tidak, setiap cubaan semula yang datang lewat daripada hadnya hilang, sehingga tiga hari.</translation>
    </message>
    <message>
        <source>If it is right, ask who runs the bastion: it may be full, or keep this computer out for now.</source>
        <translation>Jika ia betul, tanya pengendali bastion: ia mungkin penuh, atau menghalang komputer ini buat masa ini.</translation>
    </message>
    <message>
        <source>If it stays silent, run “ngrok diagnose” in a terminal, and look whether a virus scanner holds it.</source>
        <translation>Jika ia terus senyap, jalankan “ngrok diagnose” dalam terminal, dan lihat sama ada pengimbas virus menahannya.</translation>
    </message>
    <message>
        <source>If it stays so, ask who runs the bastion which port is free and allowed.</source>
        <translation>Jika ia berterusan, tanya pengendali bastion port mana yang bebas dan dibenarkan.</translation>
    </message>
    <message>
        <source>If it stays so, ask who runs the bastion.</source>
        <translation>Jika ia berterusan, tanya pengendali bastion.</translation>
    </message>
    <message>
        <source>If it stays unknown, ask the provider whose payment it is.</source>
        <translation>Jika ia kekal tidak dikenali, tanya penyedia bayaran itu milik siapa.</translation>
    </message>
    <message>
        <source>If it stays, compare the address with the one that ngrok's dashboard shows.</source>
        <translation>Jika ia berterusan, bandingkan alamat dengan yang ditunjukkan papan pemuka ngrok.</translation>
    </message>
    <message>
        <source>If it was not, somebody stands in between: don't use this network.</source>
        <translation>Jika tidak, seseorang berada di antaranya: jangan gunakan rangkaian ini.</translation>
    </message>
    <message>
        <source>If it was, confirm the new fingerprint in this way in.</source>
        <translation>Jika ya, sahkan cap jari baharu dalam laluan masuk ini.</translation>
    </message>
    <message>
        <source>If their words mean something else, give the address of its counter.</source>
        <translation>Jika kata-katanya bermaksud lain, beri alamat pembilangnya.</translation>
    </message>
    <message>
        <source>If {meant} is meant, write that.</source>
        <translation>Jika {meant} yang dimaksudkan, tulis begitu.</translation>
    </message>
    <message>
        <source>Import it again: what is there already is passed over.</source>
        <translation>Import sekali lagi: apa yang sudah ada dilangkau.</translation>
    </message>
    <message>
        <source>Import it by hand, where you can say how it is to be read.</source>
        <translation>Import secara manual, di mana anda boleh menyatakan cara ia hendak dibaca.</translation>
    </message>
    <message>
        <source>Import it into {value_3}.</source>
        <translation>Importnya ke dalam {value_3}.</translation>
    </message>
    <message>
        <source>Import the file as it was downloaded.</source>
        <translation>Import fail seperti yang dimuat turun.</translation>
    </message>
    <message>
        <source>Import the payout's file with the column of the payment's id, or resolve this with a note.</source>
        <translation>Import fail bayaran keluar dengan lajur id bayaran, atau selesaikan ini dengan nota.</translation>
    </message>
    <message>
        <source>Import the rest by itself.</source>
        <translation>Import selebihnya secara berasingan.</translation>
    </message>
    <message>
        <source>Import the rest later, or with the right secret.</source>
        <translation>Import selebihnya kemudian, atau dengan rahsia yang betul.</translation>
    </message>
    <message>
        <source>In an office network ask IT to allow connect.ngrok-agent.com on port 443, or set the proxy (network.proxy).</source>
        <translation>Dalam rangkaian pejabat, minta IT membenarkan connect.ngrok-agent.com pada port 443, atau tetapkan proksi (network.proxy).</translation>
    </message>
    <message>
        <source>Information only: the signature is the proof</source>
        <translation>Maklumat sahaja: tandatangan ialah bukti</translation>
    </message>
    <message>
        <source>Install it from https://ngrok.com/download, or allow the download for this way in (may_download).</source>
        <translation>Pasangnya dari https://ngrok.com/download, atau benarkan muat turun untuk laluan masuk ini (may_download).</translation>
    </message>
    <message>
        <source>Install it, or give its whole path.</source>
        <translation>Pasangnya, atau beri laluan penuhnya.</translation>
    </message>
    <message>
        <source>Install your system's OpenSSH client (the package is mostly called openssh-client).</source>
        <translation>Pasang klien OpenSSH sistem anda (pakej itu biasanya dinamakan openssh-client).</translation>
    </message>
    <message>
        <source>Instead of an answer, {title} pointed to another address ({status}).</source>
        <translation>Bukannya menjawab, {title} menunjuk ke alamat lain ({status}).</translation>
    </message>
    <message>
        <source>Is a network's login page in the way?</source>
        <translation>Adakah halaman log masuk rangkaian menghalang?</translation>
    </message>
    <message>
        <source>Is it a sum or a note below the table?</source>
        <translation>Adakah ia jumlah atau nota di bawah jadual?</translation>
    </message>
    <message>
        <source>Is it still running?</source>
        <translation>Adakah ia masih berjalan?</translation>
    </message>
    <message>
        <source>Is the address still yours?</source>
        <translation>Adakah alamat itu masih milik anda?</translation>
    </message>
    <message>
        <source>Is the secret the one that the receiver checks with?</source>
        <translation>Adakah rahsia itu yang digunakan penerima untuk menyemak?</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>Adakah komputer ini dalam talian?</translation>
    </message>
    <message>
        <source>It answered 410: it wants nothing more.</source>
        <translation>Ia menjawab 410: ia tidak mahu apa-apa lagi.</translation>
    </message>
    <message>
        <source>It answered {status} although the signature fits the bytes as they were sent: it seems to check the signature over JSON that it wrote anew.</source>
        <translation>Ia menjawab {status} walaupun tandatangan sepadan dengan bait seperti yang dihantar: nampaknya ia menyemak tandatangan atas JSON yang ditulisnya semula.</translation>
    </message>
    <message>
        <source>It answered {status} and {status_2}, and goes on.</source>
        <translation>Ia menjawab {status} dan {status_2}, dan terus berjalan.</translation>
    </message>
    <message>
        <source>It answered {status}, and booked a payment of which it can't know what happened.</source>
        <translation>Ia menjawab {status}, dan membukukan bayaran yang tidak mungkin diketahuinya apa yang berlaku.</translation>
    </message>
    <message>
        <source>It answered {status}, but booked nothing: such a payment is lost without a word.</source>
        <translation>Ia menjawab {status}, tetapi tidak membukukan apa-apa: bayaran sedemikian hilang tanpa sebarang amaran.</translation>
    </message>
    <message>
        <source>It answers 2xx both times, and books it once.</source>
        <translation>Ia menjawab 2xx kedua-dua kali, dan membukukannya sekali.</translation>
    </message>
    <message>
        <source>It answers 2xx both times, and ends in the later state.</source>
        <translation>Ia menjawab 2xx kedua-dua kali, dan berakhir dalam keadaan yang kemudian.</translation>
    </message>
    <message>
        <source>It answers 2xx, and does nothing.</source>
        <translation>Ia menjawab 2xx, dan tidak membuat apa-apa.</translation>
    </message>
    <message>
        <source>It answers 2xx, or says 413.</source>
        <translation>Ia menjawab 2xx, atau menyatakan 413.</translation>
    </message>
    <message>
        <source>It answers 2xx.</source>
        <translation>Ia menjawab 2xx.</translation>
    </message>
    <message>
        <source>It answers 2xx; where every retry is signed anew it may as well refuse it.</source>
        <translation>Ia menjawab 2xx; jika setiap cubaan semula ditandatangani semula, ia boleh juga menolaknya.</translation>
    </message>
    <message>
        <source>It answers GET or HEAD with a success; whether it does anything then can't be seen.</source>
        <translation>Ia menjawab GET atau HEAD dengan kejayaan; sama ada ia membuat apa-apa kemudian tidak dapat dilihat.</translation>
    </message>
    <message>
        <source>It answers anything below 500, and takes the genuine event in.</source>
        <translation>Ia menjawab apa-apa di bawah 500, dan menerima peristiwa tulen itu.</translation>
    </message>
    <message>
        <source>It answers both, and doesn't let the second one wait.</source>
        <translation>Ia menjawab kedua-duanya, dan tidak membiarkan yang kedua menunggu.</translation>
    </message>
    <message>
        <source>It begins with ssh-ed25519, ecdsa-sha2-… or ssh-rsa, and stands in a file such as /etc/ssh/ssh_host_ed25519_key.pub on the bastion.</source>
        <translation>Ia bermula dengan ssh-ed25519, ecdsa-sha2-… atau ssh-rsa, dan berada dalam fail seperti /etc/ssh/ssh_host_ed25519_key.pub pada bastion.</translation>
    </message>
    <message>
        <source>It belongs to no checkout that is known here, so Yoco can't be asked.</source>
        <translation>Ia bukan milik mana-mana sesi bayaran yang dikenali di sini, jadi Yoco tidak dapat ditanya.</translation>
    </message>
    <message>
        <source>It booked one event {booked} times.</source>
        <translation>Ia membukukan satu peristiwa {booked} kali.</translation>
    </message>
    <message>
        <source>It booked one event {value}.</source>
        <translation>Ia membukukan satu peristiwa {value}.</translation>
    </message>
    <message>
        <source>It can be for the next 1 to {most_deliveries} deliveries, or until it is switched off.</source>
        <translation>Ia boleh untuk 1 hingga {most_deliveries} penghantaran berikutnya, atau sehingga dimatikan.</translation>
    </message>
    <message>
        <source>It can't be examined any more.</source>
        <translation>Ia tidak dapat diperiksa lagi.</translation>
    </message>
    <message>
        <source>It can't be paid any more.</source>
        <translation>Ia tidak boleh dibayar lagi.</translation>
    </message>
    <message>
        <source>It can't be read.</source>
        <translation>Ia tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>It can't be signed anew: this program does not know the provider that sent it.</source>
        <translation>Ia tidak boleh ditandatangani semula: program ini tidak mengenali penyedia yang menghantarnya.</translation>
    </message>
    <message>
        <source>It checks the bytes as they came</source>
        <translation>Ia menyemak bait seperti yang diterima</translation>
    </message>
    <message>
        <source>It did not come up in time.</source>
        <translation>Ia tidak berfungsi dalam masanya.</translation>
    </message>
    <message>
        <source>It did not count this event as booked, so it can't be told what it books twice.</source>
        <translation>Ia tidak mengira peristiwa ini sebagai dibukukan, jadi tidak dapat ditentukan apa yang dibukukannya dua kali.</translation>
    </message>
    <message>
        <source>It did nothing: {status} to GET and {status_2} to HEAD.</source>
        <translation>Ia tidak membuat apa-apa: {status} kepada GET dan {status_2} kepada HEAD.</translation>
    </message>
    <message>
        <source>It does not say whether it is live or test (payload.mode).</source>
        <translation>Ia tidak menyatakan sama ada ia live atau test (payload.mode).</translation>
    </message>
    <message>
        <source>It does not say whether its payments are live or test ones.</source>
        <translation>Ia tidak menyatakan sama ada bayarannya live atau test.</translation>
    </message>
    <message>
        <source>It does not stand until you agree to that once (--agree-live).</source>
        <translation>Ia tidak berfungsi sehingga anda bersetuju dengannya sekali (--agree-live).</translation>
    </message>
    <message>
        <source>It doesn't book it again.</source>
        <translation>Ia tidak membukukannya sekali lagi.</translation>
    </message>
    <message>
        <source>It failed inside the program.</source>
        <translation>Ia gagal di dalam program.</translation>
    </message>
    <message>
        <source>It gave the slow sender up with {status}, and served the other meanwhile.</source>
        <translation>Ia melepaskan pengirim yang perlahan dengan {status}, dan melayan yang lain sementara itu.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Ia diteruskan dengan sendirinya.</translation>
    </message>
    <message>
        <source>It goes out at the next start.</source>
        <translation>Ia dihantar pada permulaan berikutnya.</translation>
    </message>
    <message>
        <source>It has more headers than a receiver here takes.</source>
        <translation>Ia mempunyai lebih banyak pengepala daripada yang diterima penerima di sini.</translation>
    </message>
    <message>
        <source>It has no HTTP method.</source>
        <translation>Ia tiada kaedah HTTP.</translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation>Ia tiada URL.</translation>
    </message>
    <message>
        <source>It has no headers.</source>
        <translation>Ia tiada pengepala.</translation>
    </message>
    <message>
        <source>It has no {what}.</source>
        <translation>Ia tiada {what}.</translation>
    </message>
    <message>
        <source>It has only public-key signatures (v1a), which this program does not check.</source>
        <translation>Ia hanya mempunyai tandatangan kunci awam (v1a), yang tidak disemak oleh program ini.</translation>
    </message>
    <message>
        <source>It has several URLs.</source>
        <translation>Ia mempunyai beberapa URL.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Ia mempunyai: {names}.</translation>
    </message>
    <message>
        <source>It holds several requests (--next).</source>
        <translation>Ia mengandungi beberapa permintaan (--next).</translation>
    </message>
    <message>
        <source>It is a DNS look-up, not a request.</source>
        <translation>Ia carian DNS, bukan permintaan.</translation>
    </message>
    <message>
        <source>It is a HAR file without entries.</source>
        <translation>Ia fail HAR tanpa entri.</translation>
    </message>
    <message>
        <source>It is a {method} without a body, as browsers send them for pages: no webhook.</source>
        <translation>Ia ialah {method} tanpa badan, seperti yang dihantar pelayar untuk halaman: bukan webhook.</translation>
    </message>
    <message>
        <source>It is an e-mail, not a request.</source>
        <translation>Ia e-mel, bukan permintaan.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Ia sudah dibatalkan.</translation>
    </message>
    <message>
        <source>It is kept, and looked up again.</source>
        <translation>Ia disimpan, dan disemak semula.</translation>
    </message>
    <message>
        <source>It is larger than {largest_bytes} MiB.</source>
        <translation>Ia lebih besar daripada {largest_bytes} MiB.</translation>
    </message>
    <message>
        <source>It is left as it is, and nothing was changed.</source>
        <translation>Ia dibiarkan seadanya, dan tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>It is looked up by itself; if it stays so, settle it under Activity.</source>
        <translation>Ia disemak dengan sendirinya; jika keadaan ini berterusan, tentukannya di bawah Aktiviti.</translation>
    </message>
    <message>
        <source>It is looked up, and not sent again by itself.</source>
        <translation>Ia sedang disemak, dan tidak dihantar semula dengan sendirinya.</translation>
    </message>
    <message>
        <source>It is looked up; don't do it again.</source>
        <translation>Ia sedang disemak; jangan lakukannya semula.</translation>
    </message>
    <message>
        <source>It is no curl command.</source>
        <translation>Ia bukan perintah curl.</translation>
    </message>
    <message>
        <source>It is no database of PaySG Desktop.</source>
        <translation>Ia bukan pangkalan data PaySG Desktop.</translation>
    </message>
    <message>
        <source>It is no entry.</source>
        <translation>Ia bukan entri.</translation>
    </message>
    <message>
        <source>It is no event: it has no id or no type.</source>
        <translation>Ia bukan peristiwa: ia tiada id atau tiada jenis.</translation>
    </message>
    <message>
        <source>It is no event: it is not JSON.</source>
        <translation>Ia bukan peristiwa: ia bukan JSON.</translation>
    </message>
    <message>
        <source>It is no line of this format.</source>
        <translation>Ia bukan baris dalam format ini.</translation>
    </message>
    <message>
        <source>It is no request.</source>
        <translation>Ia bukan permintaan.</translation>
    </message>
    <message>
        <source>It is no whole JSON.</source>
        <translation>Ia bukan JSON yang lengkap.</translation>
    </message>
    <message>
        <source>It is not clear how much was paid, so no refund can be counted out here.</source>
        <translation>Tidak jelas berapa yang telah dibayar, jadi tiada bayaran balik dapat dikira di sini.</translation>
    </message>
    <message>
        <source>It is not known when it was paid, so not whether the 90 days are over.</source>
        <translation>Tidak diketahui bila ia dibayar, jadi tidak diketahui sama ada 90 hari itu telah tamat.</translation>
    </message>
    <message>
        <source>It is not known whether it is paid.</source>
        <translation>Tidak diketahui sama ada ia telah dibayar.</translation>
    </message>
    <message>
        <source>It is not paid so far, so there is nothing to refund.</source>
        <translation>Ia belum dibayar setakat ini, jadi tiada apa-apa untuk dibayar balik.</translation>
    </message>
    <message>
        <source>It is not sent again by itself.</source>
        <translation>Ia tidak dihantar semula dengan sendirinya.</translation>
    </message>
    <message>
        <source>It is opened again.</source>
        <translation>Ia dibuka semula.</translation>
    </message>
    <message>
        <source>It is opened anew.</source>
        <translation>Ia dibuka semula.</translation>
    </message>
    <message>
        <source>It is paid, so it can't be cancelled any more.</source>
        <translation>Ia telah dibayar, jadi ia tidak boleh dibatalkan lagi.</translation>
    </message>
    <message>
        <source>It is paid, so the payer needs no link any more.</source>
        <translation>Ia telah dibayar, jadi pembayar tidak memerlukan pautan lagi.</translation>
    </message>
    <message>
        <source>It is shown as it is now: look at it, then decide anew.</source>
        <translation>Ia ditunjukkan seperti keadaannya sekarang: lihat, kemudian buat keputusan semula.</translation>
    </message>
    <message>
        <source>It is started again on another port.</source>
        <translation>Ia dimulakan semula pada port lain.</translation>
    </message>
    <message>
        <source>It is started again.</source>
        <translation>Ia dimulakan semula.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Ia dicuba semula dengan sendirinya.</translation>
    </message>
    <message>
        <source>It is under way; how it ends is shown when it is told.</source>
        <translation>Ia sedang berjalan; kesudahannya ditunjukkan apabila diberitahu.</translation>
    </message>
    <message>
        <source>It makes no sense for {title}.</source>
        <translation>Ia tidak masuk akal bagi {title}.</translation>
    </message>
    <message>
        <source>It may also be that {title} takes calls from listed IP addresses only.</source>
        <translation>Mungkin juga {title} hanya menerima panggilan dari alamat IP yang disenaraikan.</translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>Ia mungkin telah tiba.</translation>
    </message>
    <message>
        <source>It may have been done or not, and is looked up.</source>
        <translation>Ia mungkin telah dibuat, mungkin tidak, dan sedang disemak.</translation>
    </message>
    <message>
        <source>It may have been done or not: look it up before doing it again.</source>
        <translation>Ia mungkin telah dibuat, mungkin tidak: semak dahulu sebelum melakukannya semula.</translation>
    </message>
    <message>
        <source>It moved meanwhile without this program: {now} now.</source>
        <translation>Ia berubah sementara itu tanpa program ini: sekarang {now}.</translation>
    </message>
    <message>
        <source>It must answer GET with 200 and a number, or a JSON object with one number in it.</source>
        <translation>Ia mesti menjawab GET dengan 200 dan satu nombor, atau objek JSON dengan satu nombor di dalamnya.</translation>
    </message>
    <message>
        <source>It names no payment (payload.id).</source>
        <translation>Ia tidak menamakan bayaran (payload.id).</translation>
    </message>
    <message>
        <source>It names no payment ({payment_id_path}).</source>
        <translation>Ia tidak menamakan bayaran ({payment_id_path}).</translation>
    </message>
    <message>
        <source>It names no payment that is refunded, so no payment shows it.</source>
        <translation>Ia tidak menamakan bayaran yang dibayar balik, jadi tiada bayaran menunjukkannya.</translation>
    </message>
    <message>
        <source>It names no {missing}, so no payment shows it.</source>
        <translation>Ia tidak menamakan {missing}, jadi tiada bayaran menunjukkannya.</translation>
    </message>
    <message>
        <source>It nests too deep.</source>
        <translation>Ia bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>It reads a file (“@”), which is not part of the line.</source>
        <translation>Ia membaca fail (“@”), yang bukan sebahagian daripada baris.</translation>
    </message>
    <message>
        <source>It refused the repeated request with {status}.</source>
        <translation>Ia menolak permintaan yang diulang dengan {status}.</translation>
    </message>
    <message>
        <source>It refuses by age.</source>
        <translation>Ia menolak mengikut umur.</translation>
    </message>
    <message>
        <source>It refuses it: 401 or another 4xx.</source>
        <translation>Ia menolaknya: 401 atau 4xx lain.</translation>
    </message>
    <message>
        <source>It said last: “{quoted}”</source>
        <translation>Yang terakhir dinyatakannya: “{quoted}”</translation>
    </message>
    <message>
        <source>It said {status} to GET and {status_2} to HEAD.</source>
        <translation>Ia menyatakan {status} kepada GET dan {status_2} kepada HEAD.</translation>
    </message>
    <message>
        <source>It says 404 or 405, and does nothing.</source>
        <translation>Ia menyatakan 404 atau 405, dan tidak membuat apa-apa.</translation>
    </message>
    <message>
        <source>It says plainly that this is too large for it (413).</source>
        <translation>Ia menyatakan dengan jelas bahawa ini terlalu besar baginya (413).</translation>
    </message>
    <message>
        <source>It sends a form in parts, whose bytes are made up anew each time: they can't be told.</source>
        <translation>Ia menghantar borang dalam beberapa bahagian, yang baitnya dibuat semula setiap kali: bait itu tidak dapat diketahui.</translation>
    </message>
    <message>
        <source>It sends: {known}.</source>
        <translation>Ia menghantar: {known}.</translation>
    </message>
    <message>
        <source>It should say no (401); as it is, anybody's request makes it stumble.</source>
        <translation>Ia sepatutnya menolak (401); begini, permintaan sesiapa sahaja membuatnya tersandung.</translation>
    </message>
    <message>
        <source>It should take it in or say no, not break.</source>
        <translation>Ia sepatutnya menerimanya atau menolaknya, bukan rosak.</translation>
    </message>
    <message>
        <source>It stands no more.</source>
        <translation>Ia tidak berfungsi lagi.</translation>
    </message>
    <message>
        <source>It takes both in and doesn't let the second one wait; or it gives the slow one up with 408.</source>
        <translation>Ia menerima kedua-duanya dan tidak membiarkan yang kedua menunggu; atau ia melepaskan yang perlahan dengan 408.</translation>
    </message>
    <message>
        <source>It takes no genuine event in either, so what it does with this one shows nothing.</source>
        <translation>Ia juga tidak menerima peristiwa tulen, jadi apa yang dibuatnya dengan yang ini tidak menunjukkan apa-apa.</translation>
    </message>
    <message>
        <source>It takes so long over any event that a slow sender makes no difference.</source>
        <translation>Ia mengambil masa begitu lama bagi mana-mana peristiwa sehingga pengirim yang perlahan tidak membawa perbezaan.</translation>
    </message>
    <message>
        <source>It takes some seconds, and was not asked for.</source>
        <translation>Ia mengambil masa beberapa saat, dan tidak diminta.</translation>
    </message>
    <message>
        <source>It took an event in that was signed an hour ago, as a late retry may be.</source>
        <translation>Ia menerima peristiwa yang ditandatangani sejam yang lalu, seperti yang mungkin berlaku pada cubaan semula yang lewat.</translation>
    </message>
    <message>
        <source>It took both in.</source>
        <translation>Ia menerima kedua-duanya.</translation>
    </message>
    <message>
        <source>It took every delivery in, and booked the event once.</source>
        <translation>Ia menerima setiap penghantaran, dan membukukan peristiwa itu sekali.</translation>
    </message>
    <message>
        <source>It took every delivery in, and says that the last one was not booked again.</source>
        <translation>Ia menerima setiap penghantaran, dan menyatakan bahawa yang terakhir tidak dibukukan sekali lagi.</translation>
    </message>
    <message>
        <source>It took every delivery in, but counted none of them as booked, so nothing can be told by that.</source>
        <translation>Ia menerima setiap penghantaran, tetapi tidak mengira satu pun sebagai dibukukan, jadi tiada apa-apa dapat ditentukan daripadanya.</translation>
    </message>
    <message>
        <source>It took every delivery in.</source>
        <translation>Ia menerima setiap penghantaran.</translation>
    </message>
    <message>
        <source>It uses a variable or a command of the shell, which is not looked up or run here.</source>
        <translation>Ia menggunakan pemboleh ubah atau perintah shell, yang tidak dicari atau dijalankan di sini.</translation>
    </message>
    <message>
        <source>It waited ({status}), and served another meanwhile.</source>
        <translation>Ia menunggu ({status}), dan melayan yang lain sementara itu.</translation>
    </message>
    <message>
        <source>It was cancelled before anybody paid, so there is nothing to refund.</source>
        <translation>Ia dibatalkan sebelum sesiapa membayar, jadi tiada apa-apa untuk dibayar balik.</translation>
    </message>
    <message>
        <source>It was changed meanwhile without this program, perhaps by a refund elsewhere.</source>
        <translation>Ia berubah sementara itu tanpa program ini, mungkin oleh bayaran balik di tempat lain.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Ia tidak diminta.</translation>
    </message>
    <message>
        <source>It was not sent: its destination was paused or removed meanwhile.</source>
        <translation>Ia tidak dihantar: destinasinya dijeda atau dibuang sementara itu.</translation>
    </message>
    <message>
        <source>It was not sent: the program was closed.</source>
        <translation>Ia tidak dihantar: program ditutup.</translation>
    </message>
    <message>
        <source>It was paid and refunded, so it can't be paid again.</source>
        <translation>Ia telah dibayar dan dibayar balik, jadi ia tidak boleh dibayar sekali lagi.</translation>
    </message>
    <message>
        <source>It was sent less than a minute ago, and may still be done.</source>
        <translation>Ia dihantar kurang daripada seminit yang lalu, dan mungkin masih akan dibuat.</translation>
    </message>
    <message>
        <source>It was signed {age_us} s</source>
        <translation>Ia ditandatangani {age_us} s</translation>
    </message>
    <message>
        <source>It was stopped before it was answered.</source>
        <translation>Ia dihentikan sebelum dijawab.</translation>
    </message>
    <message>
        <source>It was stopped before it went out.</source>
        <translation>Ia dihentikan sebelum dihantar.</translation>
    </message>
    <message>
        <source>It was switched off.</source>
        <translation>Ia telah dimatikan.</translation>
    </message>
    <message>
        <source>It was taken in, and failed later: nothing went back.</source>
        <translation>Ia diterima, tetapi gagal kemudian: tiada wang dikembalikan.</translation>
    </message>
    <message>
        <source>It was taken in, and what PaySG tells since leaves open whether it went through: a refund of this payment failed, this one or another, or its refund status does not say.</source>
        <translation>Ia diterima, dan apa yang diberitahu PaySG sejak itu tidak menjelaskan sama ada ia berjaya: satu bayaran balik bagi bayaran ini gagal, yang ini atau yang lain, atau status bayaran baliknya tidak menyatakannya.</translation>
    </message>
    <message>
        <source>It was written by a newer PaySG Desktop, in a form that this one does not know.</source>
        <translation>Ia ditulis oleh PaySG Desktop yang lebih baharu, dalam bentuk yang tidak dikenali versi ini.</translation>
    </message>
    <message>
        <source>Its Content-Length is no number.</source>
        <translation>Content-Length padanya bukan nombor.</translation>
    </message>
    <message>
        <source>Its URL is too long, or holds characters that no URL has.</source>
        <translation>URLnya terlalu panjang, atau mengandungi aksara yang tidak boleh ada dalam URL.</translation>
    </message>
    <message>
        <source>Its `{name}` are no pairs of text.</source>
        <translation>`{name}` padanya bukan pasangan teks.</translation>
    </message>
    <message>
        <source>Its `{name}` is no number that can be.</source>
        <translation>`{name}` padanya bukan nombor yang mungkin.</translation>
    </message>
    <message>
        <source>Its `{name}` is no text, or stands there twice.</source>
        <translation>`{name}` padanya bukan teks, atau muncul dua kali.</translation>
    </message>
    <message>
        <source>Its body breaks off: {length} bytes are said, {data} are there.</source>
        <translation>Badannya terputus: {length} bait dinyatakan, {data} ada.</translation>
    </message>
    <message>
        <source>Its body is larger than 1 MiB, which no receiver here takes.</source>
        <translation>Badannya lebih besar daripada 1 MiB, yang tidak diterima oleh mana-mana penerima di sini.</translation>
    </message>
    <message>
        <source>Its body is not in the file.</source>
        <translation>Badannya tiada dalam fail.</translation>
    </message>
    <message>
        <source>Its body is not in the file: webhook.site keeps a form's fields and files apart from it.</source>
        <translation>Badannya tiada dalam fail: webhook.site menyimpan medan dan fail borang secara berasingan.</translation>
    </message>
    <message>
        <source>Its chunked body breaks off, is too large, or holds something between its chunks.</source>
        <translation>Badannya yang berketul (chunked) terputus, terlalu besar, atau mengandungi sesuatu di antara ketulnya.</translation>
    </message>
    <message>
        <source>Its default is used; the other settings hold.</source>
        <translation>Nilai lalainya digunakan; tetapan lain kekal berkuat kuasa.</translation>
    </message>
    <message>
        <source>Its headers do not say clearly where its body ends.</source>
        <translation>Pengepalanya tidak menyatakan dengan jelas di mana badannya berakhir.</translation>
    </message>
    <message>
        <source>Its headers don't end: the empty line behind them is missing, or they are too long.</source>
        <translation>Pengepalanya tidak berakhir: baris kosong di belakangnya tiada, atau pengepala terlalu panjang.</translation>
    </message>
    <message>
        <source>Its key is shorter than the {fewest_bytes} bytes that the standard asks for.</source>
        <translation>Kuncinya lebih pendek daripada {fewest_bytes} bait yang diminta piawaian.</translation>
    </message>
    <message>
        <source>Its last option lacks a value.</source>
        <translation>Pilihan terakhirnya tiada nilai.</translation>
    </message>
    <message>
        <source>Its lines stand; they were not taken again, for they would count twice.</source>
        <translation>Barisnya kekal; ia tidak diterima lagi, kerana akan dikira dua kali.</translation>
    </message>
    <message>
        <source>Its owner needs the permission Billing, and Refund for refunds.</source>
        <translation>Pemiliknya memerlukan kebenaran Billing, dan Refund untuk bayaran balik.</translation>
    </message>
    <message>
        <source>Its pages name no address for this call: ask for it, and put it in the place of &lt;base-address&gt;.</source>
        <translation>Halamannya tidak menamakan alamat untuk panggilan ini: mintanya, dan letakkannya di tempat &lt;base-address&gt;.</translation>
    </message>
    <message>
        <source>Its provider</source>
        <translation>Penyedianya</translation>
    </message>
    <message>
        <source>Its refunds moved meanwhile without this program: somebody refunded it elsewhere.</source>
        <translation>Bayaran baliknya berubah sementara itu tanpa program ini: seseorang membuat bayaran balik di tempat lain.</translation>
    </message>
    <message>
        <source>Its result tells what came of each row.</source>
        <translation>Hasilnya menyatakan kesudahan setiap baris.</translation>
    </message>
    <message>
        <source>Its signature does not hold, and so many of this file don't that they would push out of the quarantine what really came.</source>
        <translation>Tandatangannya tidak sah, dan begitu banyak dalam fail ini juga tidak sah sehingga akan menolak keluar daripada kuarantin apa yang benar-benar datang.</translation>
    </message>
    <message>
        <source>Its time could not be read.</source>
        <translation>Masanya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Its time is in milliseconds where seconds were expected.</source>
        <translation>Masanya dalam milisaat, sedangkan saat dijangka.</translation>
    </message>
    <message>
        <source>Its time is none.</source>
        <translation>Masanya bukan masa yang sah.</translation>
    </message>
    <message>
        <source>Its time, read as seconds, lies far ahead.</source>
        <translation>Masanya, dibaca sebagai saat, jauh pada masa hadapan.</translation>
    </message>
    <message>
        <source>JSON with blanks</source>
        <translation>JSON dengan jarak</translation>
    </message>
    <message>
        <source>Just the same was asked for before, and it is not settled whether it was created.</source>
        <translation>Permintaan yang sama pernah dibuat sebelum ini, dan belum ditentukan sama ada ia telah dicipta.</translation>
    </message>
    <message>
        <source>Keep it in the system's keychain, or name a variable of that program.</source>
        <translation>Simpan dalam rantai kunci sistem, atau namakan pemboleh ubah program itu.</translation>
    </message>
    <message>
        <source>Keep the body as bytes until its signature is checked, then decode it where an error becomes a 400.</source>
        <translation>Kekalkan badan sebagai bait sehingga tandatangannya disemak, kemudian nyahkodkannya di tempat ralat menjadi 400.</translation>
    </message>
    <message>
        <source>Keep the secret in an environment variable and name it (--secret-env NAME), or enter it for this session only.</source>
        <translation>Simpan rahsia dalam pemboleh ubah persekitaran dan namakannya (--secret-env NAME), atau masukkannya untuk sesi ini sahaja.</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>Yang diketahui: {known}.</translation>
    </message>
    <message>
        <source>Known are: {readers}.</source>
        <translation>Yang diketahui: {readers}.</translation>
    </message>
    <message>
        <source>Known: *, {endpoints}.</source>
        <translation>Diketahui: *, {endpoints}.</translation>
    </message>
    <message>
        <source>Known: {by_id}.</source>
        <translation>Diketahui: {by_id}.</translation>
    </message>
    <message>
        <source>Known: {faultkind}.</source>
        <translation>Diketahui: {faultkind}.</translation>
    </message>
    <message>
        <source>Known: {first_events}.</source>
        <translation>Diketahui: {first_events}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>Diketahui: {known}.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Diketahui: {names}.</translation>
    </message>
    <message>
        <source>Known: {providers}.</source>
        <translation>Diketahui: {providers}.</translation>
    </message>
    <message>
        <source>Known: {tables}.</source>
        <translation>Diketahui: {tables}.</translation>
    </message>
    <message>
        <source>Leave --reveal out, or choose another format.</source>
        <translation>Keluarkan --reveal, atau pilih format lain.</translation>
    </message>
    <message>
        <source>Leave it out, or put a “-” before each part.</source>
        <translation>Keluarkannya, atau letakkan “-” di hadapan setiap bahagian.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Keluarkannya.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Keluarkan sebahagiannya.</translation>
    </message>
    <message>
        <source>Leave the endpoint's path open; the signature guards it.</source>
        <translation>Biarkan laluan titik akhir terbuka; tandatangan melindunginya.</translation>
    </message>
    <message>
        <source>Leave the filters out.</source>
        <translation>Keluarkan penapis.</translation>
    </message>
    <message>
        <source>Let it answer for a test endpoint.</source>
        <translation>Biarkan ia menjawab bagi titik akhir test.</translation>
    </message>
    <message>
        <source>Let the reader of the body ignore members that it doesn't know (no `additionalProperties: false`, no `extra=forbid`).</source>
        <translation>Biarkan pembaca badan mengabaikan ahli yang tidak dikenalinya (tanpa `additionalProperties: false`, tanpa `extra=forbid`).</translation>
    </message>
    <message>
        <source>Let the route take POST alone.</source>
        <translation>Biarkan laluan itu menerima POST sahaja.</translation>
    </message>
    <message>
        <source>Letters, digits and - _ . ~ / are safe.</source>
        <translation>Huruf, digit dan - _ . ~ / adalah selamat.</translation>
    </message>
    <message>
        <source>Line {expected} of the audit trail is missing.</source>
        <translation>Baris {expected} jejak audit tiada.</translation>
    </message>
    <message>
        <source>Line {first_month_line} has a date with the month first, so every other date of this file could be read as a wrong day.</source>
        <translation>Baris {first_month_line} mempunyai tarikh dengan bulan dahulu, jadi setiap tarikh lain dalam fail ini boleh terbaca sebagai hari yang salah.</translation>
    </message>
    <message>
        <source>Line {line} can't be sent as it is.</source>
        <translation>Baris {line} tidak boleh dihantar seadanya.</translation>
    </message>
    <message>
        <source>Line {line} has the same reference, payer and amount.</source>
        <translation>Baris {line} mempunyai rujukan, pembayar dan amaun yang sama.</translation>
    </message>
    <message>
        <source>Line {line} of this file was done already, or is not known not to be.</source>
        <translation>Baris {line} fail ini sudah dibuat, atau tidak dapat dipastikan bahawa ia belum dibuat.</translation>
    </message>
    <message>
        <source>Line {month_first_line} has a date with the month first, so this one could be another day.</source>
        <translation>Baris {month_first_line} mempunyai tarikh dengan bulan dahulu, jadi yang ini mungkin hari lain.</translation>
    </message>
    <message>
        <source>Lists of types grow.</source>
        <translation>Senarai jenis bertambah.</translation>
    </message>
    <message>
        <source>Load it into the ssh agent (ssh-add "{key_file}"), or make a key without a passphrase for this alone, which the bastion allows nothing but this forward.</source>
        <translation>Muatkannya ke dalam ejen ssh (ssh-add "{key_file}"), atau buat kunci tanpa frasa laluan khusus untuk ini sahaja, yang dibenarkan bastion untuk pemajuan ini dan tiada yang lain.</translation>
    </message>
    <message>
        <source>Log entry {expected} is missing.</source>
        <translation>Entri log {expected} tiada.</translation>
    </message>
    <message>
        <source>Log entry {found} and the one that it was verified again as don't name each other.</source>
        <translation>Entri log {found} dan entri hasil pengesahan semulanya tidak saling menamakan.</translation>
    </message>
    <message>
        <source>Log entry {position} (delivery {columns})</source>
        <translation>Entri log {position} (penghantaran {columns})</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>Lihat sekali lagi dalam seminit.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation>Lihat sekali lagi; tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>Look at its name and folder.</source>
        <translation>Lihat nama dan foldernya.</translation>
    </message>
    <message>
        <source>Look at the limits of the tunnel or gateway.</source>
        <translation>Lihat had terowong atau get laluan.</translation>
    </message>
    <message>
        <source>Look at the payment again.</source>
        <translation>Lihat bayaran itu sekali lagi.</translation>
    </message>
    <message>
        <source>Look at the payment on the provider's dashboard, and tell whoever runs the payment service.</source>
        <translation>Lihat bayaran itu di papan pemuka penyedia, dan beritahu pengendali perkhidmatan bayaran.</translation>
    </message>
    <message>
        <source>Look at the payment {payment_id} in its records: it has to show {told}.</source>
        <translation>Lihat bayaran {payment_id} dalam rekodnya: ia mesti menunjukkan {told}.</translation>
    </message>
    <message>
        <source>Look at what is said beside them; go on only if the rest is different.</source>
        <translation>Lihat apa yang dinyatakan di sebelahnya; teruskan hanya jika selebihnya berbeza.</translation>
    </message>
    <message>
        <source>Look at what was done before you start anew.</source>
        <translation>Lihat apa yang telah dibuat sebelum anda bermula semula.</translation>
    </message>
    <message>
        <source>Look at {dashboard}/endpoints and at the domain of this way in.</source>
        <translation>Lihat {dashboard}/endpoints dan domain laluan masuk ini.</translation>
    </message>
    <message>
        <source>Look at {dashboard}/usage, and wait or change the plan; or use another way in until then.</source>
        <translation>Lihat {dashboard}/usage, dan tunggu atau tukar pelan; atau gunakan laluan masuk lain sehingga itu.</translation>
    </message>
    <message>
        <source>Look for it in the bank account, and ask {name} when it was sent.</source>
        <translation>Cari dalam akaun bank, dan tanya {name} bila ia dihantar.</translation>
    </message>
    <message>
        <source>Look into the log, and report what it says.</source>
        <translation>Lihat log, dan laporkan apa yang dinyatakannya.</translation>
    </message>
    <message>
        <source>Look it up again later.</source>
        <translation>Semak sekali lagi kemudian.</translation>
    </message>
    <message>
        <source>Look it up before doing it again.</source>
        <translation>Semak dahulu sebelum melakukannya semula.</translation>
    </message>
    <message>
        <source>Look it up, or settle it, in Activity first.</source>
        <translation>Semak, atau tentukannya, dalam Aktiviti dahulu.</translation>
    </message>
    <message>
        <source>Look on the dashboard whether the money went back, then settle it here.</source>
        <translation>Lihat di papan pemuka sama ada wang telah dikembalikan, kemudian tentukan di sini.</translation>
    </message>
    <message>
        <source>Look on the dashboard, then confirm what is left there.</source>
        <translation>Lihat di papan pemuka, kemudian sahkan baki yang ada di sana.</translation>
    </message>
    <message>
        <source>Look on the dashboard, then settle it here.</source>
        <translation>Lihat di papan pemuka, kemudian tentukan di sini.</translation>
    </message>
    <message>
        <source>Look on the dashboard, then settle it here: it is not sent again.</source>
        <translation>Lihat di papan pemuka, kemudian tentukan di sini: ia tidak dihantar semula.</translation>
    </message>
    <message>
        <source>Look that one up in Activity, or settle it there, before you ask again.</source>
        <translation>Semak yang itu dalam Aktiviti, atau tentukannya di sana, sebelum anda meminta lagi.</translation>
    </message>
    <message>
        <source>Look the payment up at the provider, and correct your books by what it says there.</source>
        <translation>Semak bayaran itu pada penyedia, dan betulkan buku akaun anda mengikut apa yang dinyatakan di sana.</translation>
    </message>
    <message>
        <source>Look the payment up at {provider_words}, and ask what the payout's line is for.</source>
        <translation>Semak bayaran itu pada {provider_words}, dan tanya apakah tujuan baris bayaran keluar itu.</translation>
    </message>
    <message>
        <source>Look where it is.</source>
        <translation>Lihat di mana fail itu berada.</translation>
    </message>
    <message>
        <source>Look whether another program has it open and whether you may read it.</source>
        <translation>Lihat sama ada program lain sedang membukanya dan sama ada anda dibenarkan membacanya.</translation>
    </message>
    <message>
        <source>Look whether it is right.</source>
        <translation>Lihat sama ada ia betul.</translation>
    </message>
    <message>
        <source>Look whether it is there and you may read it.</source>
        <translation>Lihat sama ada ia wujud dan anda dibenarkan membacanya.</translation>
    </message>
    <message>
        <source>Look whether it runs in a terminal.</source>
        <translation>Lihat sama ada ia berjalan dalam terminal.</translation>
    </message>
    <message>
        <source>Look whether its account and environment are the ones that are connected, and ask {provider_words} about it before you book it.</source>
        <translation>Lihat sama ada akaun dan persekitarannya ialah yang disambungkan, dan tanya {provider_words} tentangnya sebelum anda membukukannya.</translation>
    </message>
    <message>
        <source>Look whether that moment is right, and whether the file's dates have the day before the month.</source>
        <translation>Lihat sama ada saat itu betul, dan sama ada tarikh dalam fail meletakkan hari sebelum bulan.</translation>
    </message>
    <message>
        <source>Look whether the address is still yours, and no cache or page stands in front of it.</source>
        <translation>Lihat sama ada alamat itu masih milik anda, dan tiada cache atau halaman berada di hadapannya.</translation>
    </message>
    <message>
        <source>Look whether the agent leads to the port that this program listens on.</source>
        <translation>Lihat sama ada ejen membawa ke port yang didengari program ini.</translation>
    </message>
    <message>
        <source>Look whether the disk is full and the workspace can be written.</source>
        <translation>Lihat sama ada cakera penuh dan sama ada ruang kerja boleh ditulis.</translation>
    </message>
    <message>
        <source>Look whether the listener runs; turn this way in off and on again, so that it learns the listener's port.</source>
        <translation>Lihat sama ada pendengar berjalan; matikan dan hidupkan semula laluan masuk ini, supaya ia mengetahui port pendengar.</translation>
    </message>
    <message>
        <source>Look whether the money came more than once.</source>
        <translation>Semak sama ada wang itu masuk lebih daripada sekali.</translation>
    </message>
    <message>
        <source>Look whether the payout's file is whole and the bank kept something back, and ask {provider_words} about the rest.</source>
        <translation>Lihat sama ada fail bayaran keluar lengkap dan sama ada bank menahan sesuatu, dan tanya {provider_words} tentang selebihnya.</translation>
    </message>
    <message>
        <source>Look whether the payout's file is whole, and ask {name} where this payment's money went.</source>
        <translation>Lihat sama ada fail bayaran keluar lengkap, dan tanya {name} ke mana wang bayaran ini pergi.</translation>
    </message>
    <message>
        <source>Look whether the right account was chosen when the payout's file was imported.</source>
        <translation>Lihat sama ada akaun yang betul dipilih semasa fail bayaran keluar diimport.</translation>
    </message>
    <message>
        <source>Look whether the tunnel is connected, and leads to the port that this program listens on.</source>
        <translation>Lihat sama ada terowong bersambung, dan membawa ke port yang didengari program ini.</translation>
    </message>
    <message>
        <source>Look whether the tunnel or gateway runs.</source>
        <translation>Lihat sama ada terowong atau get laluan berjalan.</translation>
    </message>
    <message>
        <source>Look whether this computer has a connection, and whether the network lets cloudflared out (port 7844).</source>
        <translation>Lihat sama ada komputer ini mempunyai sambungan, dan sama ada rangkaian membenarkan cloudflared keluar (port 7844).</translation>
    </message>
    <message>
        <source>Look whether this computer has a connection.</source>
        <translation>Lihat sama ada komputer ini mempunyai sambungan.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, and whether https://status.ngrok.com says that all is well.</source>
        <translation>Lihat sama ada komputer ini dalam talian, dan sama ada https://status.ngrok.com menyatakan bahawa semuanya baik.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, and whether the network allows bin.ngrok.com; or install the agent from https://ngrok.com/download.</source>
        <translation>Lihat sama ada komputer ini dalam talian, dan sama ada rangkaian membenarkan bin.ngrok.com; atau pasang ejen dari https://ngrok.com/download.</translation>
    </message>
    <message>
        <source>Look whether this computer is online.</source>
        <translation>Lihat sama ada komputer ini dalam talian.</translation>
    </message>
    <message>
        <source>Look whether you may, and whether it is a file at all.</source>
        <translation>Lihat sama ada anda dibenarkan, dan sama ada ia memang fail.</translation>
    </message>
    <message>
        <source>Look with --dry-run, then add --yes.</source>
        <translation>Lihat dengan --dry-run, kemudian tambah --yes.</translation>
    </message>
    <message>
        <source>Looking first and inserting later is not enough: let the database refuse the second one.</source>
        <translation>Melihat dahulu dan memasukkan kemudian tidak memadai: biarkan pangkalan data menolak yang kedua.</translation>
    </message>
    <message>
        <source>Looking for newer versions is switched off in the settings.</source>
        <translation>Pencarian versi baharu dimatikan dalam tetapan.</translation>
    </message>
    <message>
        <source>Make it readable, or send them as they came.</source>
        <translation>Pastikan rahsia dapat dibaca, atau hantar penghantaran itu seperti yang diterima.</translation>
    </message>
    <message>
        <source>Make it, or choose another one</source>
        <translation>Buat folder itu, atau pilih yang lain</translation>
    </message>
    <message>
        <source>Make one up.</source>
        <translation>Reka satu.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the workspace's folder yours.</source>
        <translation>Kosongkan ruang pada cakera, atau jadikan folder ruang kerja milik anda.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder</source>
        <translation>Kosongkan ruang, atau pilih folder lain</translation>
    </message>
    <message>
        <source>Make the endpoint known in the gateway's dashboard, or send this with your access token in the place of &lt;access-token&gt;.</source>
        <translation>Daftarkan titik akhir dalam papan pemuka get laluan, atau hantar ini dengan token akses anda di tempat &lt;access-token&gt;.</translation>
    </message>
    <message>
        <source>Map one, or say which it is.</source>
        <translation>Petakan satu, atau nyatakan mata wangnya.</translation>
    </message>
    <message>
        <source>Map those of one.</source>
        <translation>Petakan lajur bagi satu mata wang sahaja.</translation>
    </message>
    <message>
        <source>Members that were never announced</source>
        <translation>Ahli yang tidak pernah diumumkan</translation>
    </message>
    <message>
        <source>Mend or delete the file, then change the setting again.</source>
        <translation>Betulkan atau padam fail itu, kemudian ubah tetapan sekali lagi.</translation>
    </message>
    <message>
        <source>Mend the case “valid” first.</source>
        <translation>Betulkan kes “valid” dahulu.</translation>
    </message>
    <message>
        <source>Mend what is said beside each row, and choose the file again.</source>
        <translation>Betulkan apa yang dinyatakan di sebelah setiap baris, dan pilih fail sekali lagi.</translation>
    </message>
    <message>
        <source>Mostly a firewall is between: ask IT to allow TCP from this computer to {host}, port {port}.</source>
        <translation>Biasanya ada dinding api di antaranya: minta IT membenarkan TCP dari komputer ini ke {host}, port {port}.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Ruang kerja saya</translation>
    </message>
    <message>
        <source>Name a backup (….db) or an archive of `db move`.</source>
        <translation>Namakan sandaran (….db) atau arkib `db move`.</translation>
    </message>
    <message>
        <source>Name a folder of your own.</source>
        <translation>Namakan folder anda sendiri.</translation>
    </message>
    <message>
        <source>Name an age with --bodies-older-than or --records-older-than, or set retention.bodies_days and retention.records_years in settings.toml.</source>
        <translation>Namakan umur dengan --bodies-older-than atau --records-older-than, atau tetapkan retention.bodies_days dan retention.records_years dalam settings.toml.</translation>
    </message>
    <message>
        <source>Name another file; nothing was written.</source>
        <translation>Namakan fail lain; tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>Name another folder, or make it yours.</source>
        <translation>Namakan folder lain, atau jadikannya milik anda.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Namakan folder lain.</translation>
    </message>
    <message>
        <source>Name at least one delivery that is to be sent again.</source>
        <translation>Namakan sekurang-kurangnya satu penghantaran yang hendak dihantar semula.</translation>
    </message>
    <message>
        <source>Name one with --workspace.</source>
        <translation>Namakan satu dengan --workspace.</translation>
    </message>
    <message>
        <source>Name the agent itself, or install it from https://ngrok.com/download.</source>
        <translation>Namakan ejen itu sendiri, atau pasangnya dari https://ngrok.com/download.</translation>
    </message>
    <message>
        <source>Name the one that your proxy reaches, such as 10.1.2.3.</source>
        <translation>Namakan alamat yang dicapai proksi anda, seperti 10.1.2.3.</translation>
    </message>
    <message>
        <source>Name the place of the new one.</source>
        <translation>Namakan tempat rahsia yang baharu.</translation>
    </message>
    <message>
        <source>Name your proxies first, for example with `paysg-desktop settings set listener.proxies 10.1.2.3`; all others are refused then.</source>
        <translation>Namakan proksi anda dahulu, contohnya dengan `paysg-desktop settings set listener.proxies 10.1.2.3`; semua yang lain kemudian ditolak.</translation>
    </message>
    <message>
        <source>Names in camelCase</source>
        <translation>Nama dalam camelCase</translation>
    </message>
    <message>
        <source>Nextcloud or ownCloud</source>
        <translation>Nextcloud atau ownCloud</translation>
    </message>
    <message>
        <source>No account is connected for this payment, so nothing can be done with it here.</source>
        <translation>Tiada akaun disambungkan untuk bayaran ini, jadi tiada apa-apa boleh dibuat dengannya di sini.</translation>
    </message>
    <message>
        <source>No account is connected for this payment.</source>
        <translation>Tiada akaun disambungkan untuk bayaran ini.</translation>
    </message>
    <message>
        <source>No account is connected for this run.</source>
        <translation>Tiada akaun disambungkan untuk larian ini.</translation>
    </message>
    <message>
        <source>No account is connected here.</source>
        <translation>Tiada akaun disambungkan di sini.</translation>
    </message>
    <message>
        <source>No account {account_id} is connected here.</source>
        <translation>Tiada akaun {account_id} disambungkan di sini.</translation>
    </message>
    <message>
        <source>No address is registered for these webhooks.</source>
        <translation>Tiada alamat didaftarkan untuk webhook ini.</translation>
    </message>
    <message>
        <source>No archive was written.</source>
        <translation>Tiada arkib ditulis.</translation>
    </message>
    <message>
        <source>No backup was made; earlier ones are kept.</source>
        <translation>Tiada sandaran dibuat; yang terdahulu disimpan.</translation>
    </message>
    <message>
        <source>No case is left to play.</source>
        <translation>Tiada kes lagi untuk dimainkan.</translation>
    </message>
    <message>
        <source>No case was played: see that the receiver runs, and that the address is its own.</source>
        <translation>Tiada kes dimainkan: pastikan penerima berjalan, dan alamat itu miliknya.</translation>
    </message>
    <message>
        <source>No column names a currency, so that every amount is taken as {home}.</source>
        <translation>Tiada lajur yang menamakan mata wang, jadi setiap amaun dianggap {home}.</translation>
    </message>
    <message>
        <source>No column names the currency of the amounts.</source>
        <translation>Tiada lajur yang menamakan mata wang amaun.</translation>
    </message>
    <message>
        <source>No column was chosen for {missing}.</source>
        <translation>Tiada lajur dipilih bagi {missing}.</translation>
    </message>
    <message>
        <source>No e-mail address is known for its payer.</source>
        <translation>Tiada alamat e-mel diketahui bagi pembayarnya.</translation>
    </message>
    <message>
        <source>No filter is saved under “{name}” any more.</source>
        <translation>Tiada lagi penapis disimpan dengan nama “{name}”.</translation>
    </message>
    <message>
        <source>No filter is saved under “{name}”.</source>
        <translation>Tiada penapis disimpan dengan nama “{name}”.</translation>
    </message>
    <message>
        <source>No line among the first of the file names its columns.</source>
        <translation>Tiada baris antara baris pertama fail yang menamakan lajurnya.</translation>
    </message>
    <message>
        <source>No line of the bank brings the net of this payout within {bank_days} days after it.</source>
        <translation>Tiada baris bank yang membawa jumlah bersih bayaran keluar ini dalam {bank_days} hari selepasnya.</translation>
    </message>
    <message>
        <source>No ngrok agent is connected to {host} (ERR_NGROK_{code}).</source>
        <translation>Tiada ejen ngrok bersambung ke {host} (ERR_NGROK_{code}).</translation>
    </message>
    <message>
        <source>No provider states how large its events can get.</source>
        <translation>Tiada penyedia menyatakan sebesar mana peristiwanya boleh jadi.</translation>
    </message>
    <message>
        <source>No provider states how large its events can get; real ones have a few kB.</source>
        <translation>Tiada penyedia menyatakan sebesar mana peristiwanya boleh jadi; yang sebenar beberapa kB sahaja.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Tiada proksi digunakan.</translation>
    </message>
    <message>
        <source>No row of this file can be taken.</source>
        <translation>Tiada baris dalam fail ini boleh diterima.</translation>
    </message>
    <message>
        <source>No row of this table can be sent.</source>
        <translation>Tiada baris dalam jadual ini boleh dihantar.</translation>
    </message>
    <message>
        <source>No row was done twice; go on when you are ready.</source>
        <translation>Tiada baris dibuat dua kali; teruskan apabila anda bersedia.</translation>
    </message>
    <message>
        <source>No row was done twice; the log says more.</source>
        <translation>Tiada baris dibuat dua kali; log menyatakan lebih lanjut.</translation>
    </message>
    <message>
        <source>No running PaySG Desktop owns the workspace {workspace}.</source>
        <translation>Tiada PaySG Desktop yang sedang berjalan memiliki ruang kerja {workspace}.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Sambungan selamat tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>No secure connection to {title} could be made, so nothing was sent.</source>
        <translation>Sambungan selamat ke {title} tidak dapat dibuat, jadi tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Tiada tandatangan</translation>
    </message>
    <message>
        <source>No signature can hold that way.</source>
        <translation>Tiada tandatangan boleh sah dengan cara itu.</translation>
    </message>
    <message>
        <source>No signing secret is set, so nothing was checked.</source>
        <translation>Tiada rahsia tandatangan ditetapkan, jadi tiada apa-apa disemak.</translation>
    </message>
    <message>
        <source>No webhook of this account has ever come; the last one of another account came {ago} ago.</source>
        <translation>Belum pernah ada webhook bagi akaun ini tiba; yang terakhir bagi akaun lain tiba {ago} lalu.</translation>
    </message>
    <message>
        <source>No webhook of {name} has ever come here.</source>
        <translation>Belum pernah ada webhook {name} tiba di sini.</translation>
    </message>
    <message>
        <source>Nobody outside PaySG knows whether a retry is signed anew.</source>
        <translation>Tiada sesiapa di luar PaySG tahu sama ada cubaan semula ditandatangani semula.</translation>
    </message>
    <message>
        <source>None is saved yet: the window's Payments can save one.</source>
        <translation>Belum ada yang disimpan: Bayaran dalam tetingkap boleh menyimpan satu.</translation>
    </message>
    <message>
        <source>None of them was taken.</source>
        <translation>Tiada satu pun daripadanya diterima.</translation>
    </message>
    <message>
        <source>None of these deliveries is there any more.</source>
        <translation>Tiada satu pun penghantaran ini masih ada.</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>Belum dimulakan.</translation>
    </message>
    <message>
        <source>Not begun: the run stands still.</source>
        <translation>Belum dimulakan: larian terhenti.</translation>
    </message>
    <message>
        <source>Noted down; nothing was sent so far.</source>
        <translation>Dicatat; tiada apa-apa dihantar setakat ini.</translation>
    </message>
    <message>
        <source>Nothing answers at that address.</source>
        <translation>Tiada apa-apa menjawab di alamat itu.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, or not in time.</source>
        <translation>Tiada apa-apa menjawab di {host}, atau tidak dalam masanya.</translation>
    </message>
    <message>
        <source>Nothing came through it.</source>
        <translation>Tiada apa-apa datang melaluinya.</translation>
    </message>
    <message>
        <source>Nothing can be created here for a gateway: it has no API that this program knows.</source>
        <translation>Tiada apa-apa boleh dicipta di sini untuk get laluan: ia tiada API yang dikenali program ini.</translation>
    </message>
    <message>
        <source>Nothing can be stored any more.</source>
        <translation>Tiada apa-apa lagi dapat disimpan.</translation>
    </message>
    <message>
        <source>Nothing can be told from it.</source>
        <translation>Tiada apa-apa dapat diketahui daripadanya.</translation>
    </message>
    <message>
        <source>Nothing changed here; try again later.</source>
        <translation>Tiada apa-apa berubah di sini; cuba semula kemudian.</translation>
    </message>
    <message>
        <source>Nothing else is sent before.</source>
        <translation>Tiada perkara lain dihantar sebelum itu.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Tiada perkara lain diubah.</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>Tiada apa-apa di sini diubah.</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>Tiada apa-apa disimpan di sini.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Tiada baki untuk dibayar balik.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Tiada baki.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, so no certificate is needed.</source>
        <translation>Tiada apa-apa keluar dari komputer ini, jadi sijil tidak diperlukan.</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so this workspace's own endpoint would hear nothing.</source>
        <translation>Tiada apa-apa mendengar buat masa ini, jadi titik akhir ruang kerja ini sendiri tidak akan menerima apa-apa.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}, port {port}: the connection was refused.</source>
        <translation>Tiada apa-apa mendengar di {host}, port {port}: sambungan ditolak.</translation>
    </message>
    <message>
        <source>Nothing listens for this workspace, and another answer lives only as long as what listens.</source>
        <translation>Tiada apa-apa mendengar untuk ruang kerja ini, dan jawapan lain hanya bertahan selagi pendengar berjalan.</translation>
    </message>
    <message>
        <source>Nothing listens on this computer at the moment.</source>
        <translation>Tiada apa-apa mendengar pada komputer ini buat masa ini.</translation>
    </message>
    <message>
        <source>Nothing of it is used; the file is left as it is.</source>
        <translation>Tiada apa-apa daripadanya digunakan; fail itu dibiarkan seadanya.</translation>
    </message>
    <message>
        <source>Nothing of this run is left to do.</source>
        <translation>Tiada apa-apa lagi yang perlu dibuat dalam larian ini.</translation>
    </message>
    <message>
        <source>Nothing says what is old enough to go.</source>
        <translation>Tiada apa-apa menyatakan apa yang cukup lama untuk dihapuskan.</translation>
    </message>
    <message>
        <source>Nothing waits for approval here: it was decided already.</source>
        <translation>Tiada apa-apa menunggu kelulusan di sini: keputusan sudah dibuat.</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>Tiada apa-apa dimulakan.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Tiada apa-apa diubah di sini.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>Nothing was changed; open it with the newer program.</source>
        <translation>Tiada apa-apa diubah; bukanya dengan program yang lebih baharu.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Tiada apa-apa dikira.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Tiada apa-apa dilakukan.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Tiada apa-apa dibuka.</translation>
    </message>
    <message>
        <source>Nothing was purged.</source>
        <translation>Tiada apa-apa dihapuskan.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>Nothing was saved: the search names somebody's identifier, which is kept nowhere.</source>
        <translation>Tiada apa-apa disimpan: carian itu menamakan nombor pengenalan seseorang, yang tidak disimpan di mana-mana.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing follows.</source>
        <translation>Tiada apa-apa dihantar, dan tiada apa-apa menyusul.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>Nothing was sent; start anew for a new request.</source>
        <translation>Tiada apa-apa dihantar; mulakan semula untuk permintaan baharu.</translation>
    </message>
    <message>
        <source>Nothing was settled.</source>
        <translation>Tiada apa-apa ditentukan.</translation>
    </message>
    <message>
        <source>Nothing was stored; the sender will try again.</source>
        <translation>Tiada apa-apa disimpan; pengirim akan mencuba semula.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Tiada apa-apa diterima.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>Of {one} of the {what} two hashes were noted elsewhere, and they differ: one of them was changed, belongs to another workspace, or was noted before the chain was made anew.</source>
        <translation>Bagi {one} dalam {what}, dua cincangan dicatat di tempat lain, dan kedua-duanya berbeza: satu daripadanya telah diubah, milik ruang kerja lain, atau dicatat sebelum rantaian dibuat semula.</translation>
    </message>
    <message>
        <source>Of {rows} it is not known whether a payment was created.</source>
        <translation>Bagi {rows}, tidak diketahui sama ada bayaran telah dicipta.</translation>
    </message>
    <message>
        <source>Of {unknown} it is not known.</source>
        <translation>Bagi {unknown}, hasilnya tidak diketahui.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Dalam proses.</translation>
    </message>
    <message>
        <source>On the bastion, `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` shows it.</source>
        <translation>Pada bastion, `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` menunjukkannya.</translation>
    </message>
    <message>
        <source>One column was chosen for two things.</source>
        <translation>Satu lajur dipilih untuk dua perkara.</translation>
    </message>
    <message>
        <source>One or two characters are looked for where words begin: give a letter or a digit.</source>
        <translation>Satu atau dua aksara dicari pada permulaan perkataan: beri huruf atau digit.</translation>
    </message>
    <message>
        <source>One payment</source>
        <translation>Satu bayaran</translation>
    </message>
    <message>
        <source>One payment has {lines} lines in payouts, and each of them brings it in.</source>
        <translation>Satu bayaran mempunyai {lines} baris dalam bayaran keluar, dan setiap satu membawanya masuk.</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried again for up to 24 hours.</source>
        <translation>Hanya 2xx dikira; yang lain dicuba semula sehingga 24 jam.</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried again for up to three days.</source>
        <translation>Hanya 2xx dikira; yang lain dicuba semula sehingga tiga hari.</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried seven times more, over 28 hours.</source>
        <translation>Hanya 2xx dikira; yang lain dicuba tujuh kali lagi, dalam tempoh 28 jam.</translation>
    </message>
    <message>
        <source>Only PaySG's can be cancelled.</source>
        <translation>Hanya bayaran PaySG boleh dibatalkan.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are sent to.</source>
        <translation>Penghantaran hanya dibuat ke alamat yang bermula dengan http:// atau https://.</translation>
    </message>
    <message>
        <source>Only an action that is not known to have been done or not can be settled by hand.</source>
        <translation>Hanya tindakan yang tidak diketahui sama ada telah dibuat atau tidak boleh ditentukan secara manual.</translation>
    </message>
    <message>
        <source>Only an unpaid payment of PaySG takes this.</source>
        <translation>Hanya bayaran PaySG yang belum dibayar menerima ini.</translation>
    </message>
    <message>
        <source>Only its name is spelt otherwise.</source>
        <translation>Hanya namanya dieja secara berbeza.</translation>
    </message>
    <message>
        <source>Only live payments can be refunded.</source>
        <translation>Hanya bayaran live boleh dibayar balik.</translation>
    </message>
    <message>
        <source>Only payments of PaySG can be created from a table.</source>
        <translation>Hanya bayaran PaySG boleh dicipta daripada jadual.</translation>
    </message>
    <message>
        <source>Only the bytes that arrived are surely that text: whoever writes the JSON anew depends on how PaySG happens to write it.</source>
        <translation>Hanya bait yang tiba pasti merupakan teks itu: sesiapa yang menulis semula JSON bergantung pada cara PaySG kebetulan menulisnya.</translation>
    </message>
    <message>
        <source>Only the demo's own account takes made-up payments.</source>
        <translation>Hanya akaun demo sendiri menerima bayaran rekaan.</translation>
    </message>
    <message>
        <source>Only the program that owns this workspace writes it.</source>
        <translation>Hanya program yang memiliki ruang kerja ini menulisnya.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Buka sekali lagi.</translation>
    </message>
    <message>
        <source>Open it in PuTTYgen, choose Conversions, “Export OpenSSH key”, and give that file.</source>
        <translation>Bukanya dalam PuTTYgen, pilih Conversions, “Export OpenSSH key”, dan beri fail itu.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as “CSV UTF-8” and import that.</source>
        <translation>Bukanya dalam hamparan, simpan sebagai “CSV UTF-8” dan import fail itu.</translation>
    </message>
    <message>
        <source>Open it on the dashboard.</source>
        <translation>Buka di papan pemuka.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet, save it as “CSV UTF-8” and import that.</source>
        <translation>Buka fail dalam hamparan, simpan sebagai “CSV UTF-8” dan import fail itu.</translation>
    </message>
    <message>
        <source>Open the payment and read its story, then look it up at the provider.</source>
        <translation>Buka bayaran itu dan baca ceritanya, kemudian semaknya pada penyedia.</translation>
    </message>
    <message>
        <source>Open the payment anew.</source>
        <translation>Buka bayaran itu semula.</translation>
    </message>
    <message>
        <source>Other users of this computer can read or change the key {key}.</source>
        <translation>Pengguna lain komputer ini boleh membaca atau mengubah kunci {key}.</translation>
    </message>
    <message>
        <source>Others on this computer can read the key file {path}, so ssh does not use it.</source>
        <translation>Pengguna lain pada komputer ini boleh membaca fail kunci {path}, jadi ssh tidak menggunakannya.</translation>
    </message>
    <message>
        <source>Otherwise: compare the signed time with your clock, both ways, after the signature was found right.</source>
        <translation>Selain itu: bandingkan masa yang ditandatangani dengan jam anda, ke kedua-dua arah, selepas tandatangan didapati betul.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Dijeda.</translation>
    </message>
    <message>
        <source>Pay the money back outside PaySG.</source>
        <translation>Kembalikan wang itu di luar PaySG.</translation>
    </message>
    <message>
        <source>PaySG Desktop</source>
        <translation>PaySG Desktop</translation>
    </message>
    <message>
        <source>PaySG Desktop backup</source>
        <translation>PaySG Desktop backup</translation>
    </message>
    <message>
        <source>PaySG Desktop move</source>
        <translation>PaySG Desktop move</translation>
    </message>
    <message>
        <source>PaySG does not promise that events arrive in the order in which they happened.</source>
        <translation>PaySG tidak menjanjikan bahawa peristiwa tiba mengikut susunan ia berlaku.</translation>
    </message>
    <message>
        <source>PaySG has a time limit whose length it does not publish, and asks for a 2xx before any slow work.</source>
        <translation>PaySG mempunyai had masa yang tempohnya tidak diterbitkan, dan meminta 2xx sebelum apa-apa kerja yang perlahan.</translation>
    </message>
    <message>
        <source>PaySG may add types at any time and asks that receivers can bear it.</source>
        <translation>PaySG boleh menambah jenis pada bila-bila masa dan meminta supaya penerima boleh menanganinya.</translation>
    </message>
    <message>
        <source>PaySG may send another one, a reminder, or refuse.</source>
        <translation>PaySG mungkin menghantar satu lagi, sebagai peringatan, atau menolak.</translation>
    </message>
    <message>
        <source>PaySG names no limit of age for a signature, so a recorded request stays valid: only remembering event ids stops it.</source>
        <translation>PaySG tidak menetapkan had umur bagi tandatangan, jadi permintaan yang dirakam kekal sah: hanya mengingati id peristiwa dapat menghentikannya.</translation>
    </message>
    <message>
        <source>PaySG says that the same event may arrive more than once, and advises to note the events that were processed and to skip them.</source>
        <translation>PaySG menyatakan bahawa peristiwa yang sama mungkin tiba lebih daripada sekali, dan menasihatkan supaya peristiwa yang telah diproses dicatat dan dilangkau.</translation>
    </message>
    <message>
        <source>PaySG sends POST and nothing else.</source>
        <translation>PaySG menghantar POST dan tiada yang lain.</translation>
    </message>
    <message>
        <source>PaySG signs every event in the header PaySG-Signature; without a check of it anybody who learns the address can report payments that nobody made.</source>
        <translation>PaySG menandatangani setiap peristiwa dalam pengepala PaySG-Signature; tanpa semakan ke atasnya, sesiapa yang mengetahui alamat itu boleh melaporkan bayaran yang tidak dibuat oleh sesiapa.</translation>
    </message>
    <message>
        <source>PaySG signs the time and the payload as text.</source>
        <translation>PaySG menandatangani masa dan muatan sebagai teks.</translation>
    </message>
    <message>
        <source>PaySG takes at most {most} a payment.</source>
        <translation>PaySG menerima paling banyak {most} bagi setiap bayaran.</translation>
    </message>
    <message>
        <source>PaySG takes {most_metadata} entries of custom information, here are {metadata}.</source>
        <translation>PaySG menerima {most_metadata} entri maklumat tersuai, di sini ada {metadata}.</translation>
    </message>
    <message>
        <source>PaySG tries for three days and does not say whether it signs each attempt anew: a receiver that refuses by age may lose every late retry.</source>
        <translation>PaySG mencuba selama tiga hari dan tidak menyatakan sama ada ia menandatangani semula setiap percubaan: penerima yang menolak mengikut umur mungkin kehilangan setiap cubaan semula yang lewat.</translation>
    </message>
    <message>
        <source>PaySG's guide printed camelCase in 2023 and prints snake_case now; which of them the wire has is not known outside.</source>
        <translation>Panduan PaySG mencetak camelCase pada 2023 dan kini mencetak snake_case; yang mana satu benar-benar dihantar tidak diketahui pihak luar.</translation>
    </message>
    <message>
        <source>PaySG's list of payments goes in a circle, or does not say how it goes on.</source>
        <translation>Senarai bayaran PaySG berpusing dalam bulatan, atau tidak menyatakan sambungannya.</translation>
    </message>
    <message>
        <source>PaySG's own samples differ in their members from year to year; receivers must read what they know.</source>
        <translation>Ahli dalam sampel PaySG sendiri berbeza dari tahun ke tahun; penerima mesti membaca apa yang dikenalinya.</translation>
    </message>
    <message>
        <source>PaySG: drop the limit, or make it longer than three days, and skip event ids that were processed.</source>
        <translation>PaySG: buang had itu, atau jadikannya lebih lama daripada tiga hari, dan langkau id peristiwa yang telah diproses.</translation>
    </message>
    <message>
        <source>PaySG: it takes it in.</source>
        <translation>PaySG: ia menerimanya.</translation>
    </message>
    <message>
        <source>Payer's e-mail</source>
        <translation>E-mel pembayar</translation>
    </message>
    <message>
        <source>Payer's name</source>
        <translation>Nama pembayar</translation>
    </message>
    <message>
        <source>Payers' names and descriptions arrive as they were typed, and what is signed are the bytes of the JSON text.</source>
        <translation>Nama dan keterangan pembayar tiba seperti yang ditaip, dan yang ditandatangani ialah bait teks JSON.</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>ID bayaran</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Id bayaran</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Pautan bayaran</translation>
    </message>
    <message>
        <source>Permit renewal (an example: delete this row)</source>
        <translation>Pembaharuan permit (contoh: padam baris ini)</translation>
    </message>
    <message>
        <source>Personal data, hidden.</source>
        <translation>Data peribadi, disembunyikan.</translation>
    </message>
    <message>
        <source>Pieces of the body end within characters: perhaps each was decoded by itself.</source>
        <translation>Kepingan badan berakhir di dalam aksara: mungkin setiap satu dinyahkod sendiri.</translation>
    </message>
    <message>
        <source>Plain ones are safer.</source>
        <translation>Aksara biasa lebih selamat.</translation>
    </message>
    <message>
        <source>Please register this webhook endpoint for our payment service.</source>
        <translation>Sila daftarkan titik akhir webhook ini untuk perkhidmatan bayaran kami.</translation>
    </message>
    <message>
        <source>Plug the disk in, connect the share, or choose another folder.</source>
        <translation>Pasang cakera, sambungkan perkongsian rangkaian, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program.</source>
        <translation>Port {port} sedang digunakan oleh program lain.</translation>
    </message>
    <message>
        <source>Port {port} is taken by {holder_of}.</source>
        <translation>Port {port} sedang digunakan oleh {holder_of}.</translation>
    </message>
    <message>
        <source>Programs read the number in that address differently.</source>
        <translation>Program membaca nombor dalam alamat itu secara berbeza-beza.</translation>
    </message>
    <message>
        <source>Providers add members without a new version.</source>
        <translation>Penyedia menambah ahli tanpa versi baharu.</translation>
    </message>
    <message>
        <source>Proxy-Authorization: Basic {decode}</source>
        <translation>Proxy-Authorization: Basic {decode}</translation>
    </message>
    <message>
        <source>Purging rewrites the database, which needs {mega} of room beside it; {mega_2} are free.</source>
        <translation>Penghapusan menulis semula pangkalan data, yang memerlukan ruang {mega} di sebelahnya; {mega_2} kosong.</translation>
    </message>
    <message>
        <source>Put it back, or give this way in another key file.</source>
        <translation>Letakkannya kembali, atau beri laluan masuk ini fail kunci lain.</translation>
    </message>
    <message>
        <source>Put its content into the line, or import it as HAR.</source>
        <translation>Masukkan kandungannya ke dalam baris, atau import sebagai HAR.</translation>
    </message>
    <message>
        <source>Put the pieces together as bytes before anything decodes them (Node: `Buffer.concat`, not `text += chunk`).</source>
        <translation>Cantumkan kepingan itu sebagai bait sebelum apa-apa menyahkodkannya (Node: `Buffer.concat`, bukan `text += chunk`).</translation>
    </message>
    <message>
        <source>Put the renewed one in its place and start again.</source>
        <translation>Letakkan sijil yang diperbaharui di tempatnya dan mulakan semula.</translation>
    </message>
    <message>
        <source>Quit the program, put libraries of the same major version and the same names in their place, and start it again.</source>
        <translation>Keluar daripada program, letakkan pustaka dengan versi utama dan nama yang sama di tempatnya, dan mulakan semula.</translation>
    </message>
    <message>
        <source>Read both spellings: put `_` before each capital and lower-case it, everywhere but inside `metadata`.</source>
        <translation>Baca kedua-dua ejaan: letakkan `_` di hadapan setiap huruf besar dan tukarkannya kepada huruf kecil, di mana-mana kecuali di dalam `metadata`.</translation>
    </message>
    <message>
        <source>Read from the provider's API, which needs no signature.</source>
        <translation>Dibaca daripada API penyedia, yang tidak memerlukan tandatangan.</translation>
    </message>
    <message>
        <source>Read what you know, and leave the rest.</source>
        <translation>Baca apa yang anda kenali, dan biarkan yang lain.</translation>
    </message>
    <message>
        <source>Receivers of {title} can't be examined.</source>
        <translation>Penerima {title} tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>Recorded requests must not work for ever.</source>
        <translation>Permintaan yang dirakam tidak boleh berfungsi selama-lamanya.</translation>
    </message>
    <message>
        <source>Refund id</source>
        <translation>Id bayaran balik</translation>
    </message>
    <message>
        <source>Refund it if the money has to go back.</source>
        <translation>Buat bayaran balik jika wang perlu dikembalikan.</translation>
    </message>
    <message>
        <source>Refund it in Yoco's own app.</source>
        <translation>Buat bayaran balik dalam aplikasi Yoco sendiri.</translation>
    </message>
    <message>
        <source>Refund it on the dashboard.</source>
        <translation>Buat bayaran balik di papan pemuka.</translation>
    </message>
    <message>
        <source>Refund it on the provider's dashboard.</source>
        <translation>Buat bayaran balik di papan pemuka penyedia.</translation>
    </message>
    <message>
        <source>Refund it where the payment was made.</source>
        <translation>Buat bayaran balik di tempat bayaran itu dibuat.</translation>
    </message>
    <message>
        <source>Refunds are switched off in this program's settings.</source>
        <translation>Bayaran balik dimatikan dalam tetapan program ini.</translation>
    </message>
    <message>
        <source>Register one first: --webhook URL.</source>
        <translation>Daftarkan satu dahulu: --webhook URL.</translation>
    </message>
    <message>
        <source>Registered tunnel connection</source>
        <translation>Registered tunnel connection</translation>
    </message>
    <message>
        <source>Rehearse it with a test endpoint.</source>
        <translation>Buat raptainya dengan titik akhir test.</translation>
    </message>
    <message>
        <source>Remember all ids, not only the last one.</source>
        <translation>Ingati semua id, bukan hanya yang terakhir.</translation>
    </message>
    <message>
        <source>Remembering event ids is what stops repeats.</source>
        <translation>Mengingati id peristiwa ialah yang menghentikan ulangan.</translation>
    </message>
    <message>
        <source>Remove it by hand, and run `paysg-desktop db purge` again.</source>
        <translation>Buangnya secara manual, dan jalankan `paysg-desktop db purge` sekali lagi.</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>Buangnya dahulu.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Buangkannya.</translation>
    </message>
    <message>
        <source>Renew it, or have the gateway send its whole chain; where your organisation inspects TLS, ask IT whether only this computer sees it so.</source>
        <translation>Perbaharuinya, atau pastikan get laluan menghantar rantaian penuhnya; jika organisasi anda memeriksa TLS, tanya IT sama ada hanya komputer ini melihatnya begitu.</translation>
    </message>
    <message>
        <source>Restored from a backup{when}: what waits may have been sent since.</source>
        <translation>Dipulihkan daripada sandaran{when}: apa yang menunggu mungkin telah dihantar sejak itu.</translation>
    </message>
    <message>
        <source>Resume it to send that again.</source>
        <translation>Sambung semula untuk menghantarnya sekali lagi.</translation>
    </message>
    <message>
        <source>Resume it when it does again.</source>
        <translation>Sambung semula apabila ia mahu menerima lagi.</translation>
    </message>
    <message>
        <source>Run `devtunnel user login` in a terminal.</source>
        <translation>Jalankan `devtunnel user login` dalam terminal.</translation>
    </message>
    <message>
        <source>Run `paysg-desktop db purge` again to finish it.</source>
        <translation>Jalankan `paysg-desktop db purge` sekali lagi untuk menyelesaikannya.</translation>
    </message>
    <message>
        <source>Run `tailscale up` in a terminal, and sign in.</source>
        <translation>Jalankan `tailscale up` dalam terminal, dan log masuk.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, and look what it prints and whether the pattern fits.</source>
        <translation>Jalankan perintah itu dalam terminal, dan lihat apa yang dicetaknya serta sama ada corak itu sepadan.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, and look what it says.</source>
        <translation>Jalankan perintah itu dalam terminal, dan lihat apa yang dinyatakannya.</translation>
    </message>
    <message>
        <source>Run “ngrok update” in a terminal, or install the newest agent from https://ngrok.com/download.</source>
        <translation>Jalankan “ngrok update” dalam terminal, atau pasang ejen terbaharu dari https://ngrok.com/download.</translation>
    </message>
    <message>
        <source>Run “ngrok version” in a terminal, or install it anew from https://ngrok.com/download.</source>
        <translation>Jalankan “ngrok version” dalam terminal, atau pasang semula dari https://ngrok.com/download.</translation>
    </message>
    <message>
        <source>Run: chmod 600 "{path}"</source>
        <translation>Jalankan: chmod 600 "{path}"</translation>
    </message>
    <message>
        <source>Run: icacls "{path}" /inheritance:r /grant:r "%USERNAME%:R"</source>
        <translation>Jalankan: icacls "{path}" /inheritance:r /grant:r "%USERNAME%:R"</translation>
    </message>
    <message>
        <source>Sandbox licences</source>
        <translation>Lesen kotak pasir</translation>
    </message>
    <message>
        <source>Sandbox permits</source>
        <translation>Permit kotak pasir</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Simpan semula.</translation>
    </message>
    <message>
        <source>Save its requests as JSON and import that.</source>
        <translation>Simpan permintaannya sebagai JSON dan import fail itu.</translation>
    </message>
    <message>
        <source>Save the destination again, or begin the replay again, and confirm it (--confirm-live).</source>
        <translation>Simpan destinasi sekali lagi, atau mulakan ulangan sekali lagi, dan sahkan (--confirm-live).</translation>
    </message>
    <message>
        <source>Save the traffic again with its contents.</source>
        <translation>Simpan trafik itu sekali lagi bersama kandungannya.</translation>
    </message>
    <message>
        <source>Save what it gives as a file.</source>
        <translation>Simpan apa yang diberikannya sebagai fail.</translation>
    </message>
    <message>
        <source>Say as what the payment was seen: what `pay.offers` gave as `seen`.</source>
        <translation>Nyatakan bagaimana bayaran itu dilihat: apa yang diberi `pay.offers` sebagai `seen`.</translation>
    </message>
    <message>
        <source>Say for which endpoint it answers.</source>
        <translation>Nyatakan bagi titik akhir mana ia menjawab.</translation>
    </message>
    <message>
        <source>Say in a few words where you looked it up.</source>
        <translation>Nyatakan dengan ringkas di mana anda menyemaknya.</translation>
    </message>
    <message>
        <source>Say in a few words why it is settled.</source>
        <translation>Nyatakan dengan ringkas sebab ia diselesaikan.</translation>
    </message>
    <message>
        <source>Say it: --amount.</source>
        <translation>Nyatakannya: --amount.</translation>
    </message>
    <message>
        <source>Say it: --environment.</source>
        <translation>Nyatakannya: --environment.</translation>
    </message>
    <message>
        <source>Say it: --kind.</source>
        <translation>Nyatakannya: --kind.</translation>
    </message>
    <message>
        <source>Say what it is and which column holds what.</source>
        <translation>Nyatakan apakah fail ini dan lajur mana mengandungi apa.</translation>
    </message>
    <message>
        <source>Say when it was downloaded, or look whether this computer's clock is right.</source>
        <translation>Nyatakan bila ia dimuat turun, atau lihat sama ada jam komputer ini betul.</translation>
    </message>
    <message>
        <source>Say where it is kept.</source>
        <translation>Nyatakan di mana ia disimpan.</translation>
    </message>
    <message>
        <source>Say where they are to be sent: to a destination or to an address, one of the two.</source>
        <translation>Nyatakan ke mana ia hendak dihantar: ke destinasi atau ke alamat, salah satu daripada dua.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Nyatakan lajur mana.</translation>
    </message>
    <message>
        <source>Say whose deliveries it gets: an endpoint, or an environment (live, test or demo).</source>
        <translation>Nyatakan penghantaran siapa yang diterimanya: titik akhir, atau persekitaran (live, test atau demo).</translation>
    </message>
    <message>
        <source>Say why with --reason; it stays in the audit trail.</source>
        <translation>Nyatakan sebab dengan --reason; ia kekal dalam jejak audit.</translation>
    </message>
    <message>
        <source>Say why: LIVE asks for a reason, which is kept with the action.</source>
        <translation>Nyatakan sebab: LIVE memerlukan sebab, yang disimpan bersama tindakan.</translation>
    </message>
    <message>
        <source>Say your name: a second person has to approve this refund, and it must be seen that it is another one.</source>
        <translation>Nyatakan nama anda: orang kedua perlu meluluskan bayaran balik ini, dan mesti dapat dilihat bahawa itu orang lain.</translation>
    </message>
    <message>
        <source>See that receiver and examination have the same secret, character by character, that the address is right, and that the route is exempt from protection against cross-site requests (CSRF).</source>
        <translation>Pastikan penerima dan pemeriksaan mempunyai rahsia yang sama, aksara demi aksara, alamatnya betul, dan laluan itu dikecualikan daripada perlindungan terhadap permintaan silang tapak (CSRF).</translation>
    </message>
    <message>
        <source>See that the file is yours, and pack again.</source>
        <translation>Pastikan fail itu milik anda, dan pek semula.</translation>
    </message>
    <message>
        <source>See that the folder is yours and has room, or choose another one.</source>
        <translation>Pastikan folder itu milik anda dan ada ruang, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>See that the program is running and can be reached from outside; then wait.</source>
        <translation>Pastikan program berjalan dan dapat dicapai dari luar; kemudian tunggu.</translation>
    </message>
    <message>
        <source>See: paysg-desktop accounts list</source>
        <translation>Lihat: paysg-desktop accounts list</translation>
    </message>
    <message>
        <source>See: paysg-desktop forward list</source>
        <translation>Lihat: paysg-desktop forward list</translation>
    </message>
    <message>
        <source>See: paysg-desktop pay activity</source>
        <translation>Lihat: paysg-desktop pay activity</translation>
    </message>
    <message>
        <source>See: paysg-desktop tunnel list</source>
        <translation>Lihat: paysg-desktop tunnel list</translation>
    </message>
    <message>
        <source>Send it again only if the payer asks for it.</source>
        <translation>Hantar semula hanya jika pembayar memintanya.</translation>
    </message>
    <message>
        <source>Send it as it came, or to a test endpoint.</source>
        <translation>Hantar seperti yang diterima, atau ke titik akhir test.</translation>
    </message>
    <message>
        <source>Send this with your secret key (Yoco app: Sales, Payment Gateway) in the place of &lt;secret-key&gt;; a test key registers for test payments, a live key for live ones.</source>
        <translation>Hantar ini dengan kunci rahsia anda (aplikasi Yoco: Sales, Payment Gateway) di tempat &lt;secret-key&gt;; kunci test mendaftar untuk bayaran test, kunci live untuk bayaran live.</translation>
    </message>
    <message>
        <source>Send those of one at a time.</source>
        <translation>Hantar bagi satu pada satu masa.</translation>
    </message>
    <message>
        <source>Senders have no login.</source>
        <translation>Pengirim tiada log masuk.</translation>
    </message>
    <message>
        <source>Senders of webhooks don't follow.</source>
        <translation>Pengirim webhook tidak mengikutinya.</translation>
    </message>
    <message>
        <source>Senders refuse it, too.</source>
        <translation>Pengirim juga menolaknya.</translation>
    </message>
    <message>
        <source>Senders would take their deliveries for failed.</source>
        <translation>Pengirim akan menganggap penghantaran mereka gagal.</translation>
    </message>
    <message>
        <source>Sent once more, the same as before (no. {count}).</source>
        <translation>Dihantar sekali lagi, sama seperti sebelumnya (no. {count}).</translation>
    </message>
    <message>
        <source>Serve more than one connection at a time (threads, or a server that is asynchronous), and put a server with time limits in front.</source>
        <translation>Layan lebih daripada satu sambungan pada satu masa (bebenang, atau pelayan tak segerak), dan letakkan pelayan dengan had masa di hadapan.</translation>
    </message>
    <message>
        <source>Serve more than one connection at a time, and keep answers short: 200 with an empty body is enough.</source>
        <translation>Layan lebih daripada satu sambungan pada satu masa, dan pastikan jawapan pendek: 200 dengan badan kosong sudah memadai.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {policy_path}, to what it can't be: its default holds.</source>
        <translation>Ditetapkan oleh organisasi anda, dalam {policy_path}, kepada nilai yang tidak dibolehkan: nilai lalainya digunakan.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {policy_path}.</source>
        <translation>Ditetapkan oleh organisasi anda, dalam {policy_path}.</translation>
    </message>
    <message>
        <source>Set the limit of the body's size where the framework has it (Express: `limit`, nginx: `client_max_body_size`), and let it answer 413.</source>
        <translation>Tetapkan had saiz badan di tempat yang disediakan rangka kerja (Express: `limit`, nginx: `client_max_body_size`), dan biarkan ia menjawab 413.</translation>
    </message>
    <message>
        <source>Settled by hand: {outcome}.</source>
        <translation>Ditentukan secara manual: {outcome}.</translation>
    </message>
    <message>
        <source>Several accounts have that name: say its id, and the environment.</source>
        <translation>Beberapa akaun mempunyai nama itu: nyatakan idnya, dan persekitarannya.</translation>
    </message>
    <message>
        <source>Shorten it to {most}.</source>
        <translation>Pendekkannya kepada {most}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Pendekkannya.</translation>
    </message>
    <message>
        <source>Sign in and download the report again.</source>
        <translation>Log masuk dan muat turun laporan sekali lagi.</translation>
    </message>
    <message>
        <source>Signed an hour ago</source>
        <translation>Ditandatangani sejam yang lalu</translation>
    </message>
    <message>
        <source>Signed anew with a LIVE secret, it looks genuine to whoever takes it.</source>
        <translation>Apabila ditandatangani semula dengan rahsia LIVE, ia kelihatan tulen kepada sesiapa yang menerimanya.</translation>
    </message>
    <message>
        <source>Signed anew, nobody sees that any more.</source>
        <translation>Apabila ditandatangani semula, tiada sesiapa dapat melihatnya lagi.</translation>
    </message>
    <message>
        <source>Signed with another secret</source>
        <translation>Ditandatangani dengan rahsia lain</translation>
    </message>
    <message>
        <source>Slow cases are played against plain http addresses of this computer only.</source>
        <translation>Kes perlahan dimainkan hanya terhadap alamat http biasa pada komputer ini.</translation>
    </message>
    <message>
        <source>So its answers say.</source>
        <translation>Begitulah menurut jawapannya.</translation>
    </message>
    <message>
        <source>So much can't be refunded of this checkout.</source>
        <translation>Amaun sebanyak itu tidak boleh dibayar balik bagi sesi bayaran ini.</translation>
    </message>
    <message>
        <source>So no single value of it can be set.</source>
        <translation>Jadi tiada satu pun nilainya boleh ditetapkan secara tersendiri.</translation>
    </message>
    <message>
        <source>Some networks don't let one reach one's own public address: open it from outside, by a telephone's own network for instance, before you change anything.</source>
        <translation>Sesetengah rangkaian tidak membenarkan seseorang mencapai alamat awamnya sendiri: buka dari luar, misalnya melalui rangkaian telefon, sebelum anda mengubah apa-apa.</translation>
    </message>
    <message>
        <source>Some networks need a proxy: the setting network.proxy.</source>
        <translation>Sesetengah rangkaian memerlukan proksi: tetapan network.proxy.</translation>
    </message>
    <message>
        <source>Some of it was refunded elsewhere, or may have been, and PaySG does not tell how much.</source>
        <translation>Sebahagian daripadanya telah dibayar balik di tempat lain, atau mungkin telah dibayar balik, dan PaySG tidak menyatakan berapa.</translation>
    </message>
    <message>
        <source>Somebody else answers at {host} ({status}): what came back is not ours.</source>
        <translation>Pihak lain menjawab di {host} ({status}): apa yang kembali bukan milik kita.</translation>
    </message>
    <message>
        <source>Something between this computer and {title_2} may have answered in its place.</source>
        <translation>Sesuatu di antara komputer ini dengan {title_2} mungkin telah menjawab bagi pihaknya.</translation>
    </message>
    <message>
        <source>Something on the way may stand in for it; ask IT.</source>
        <translation>Sesuatu dalam perjalanan mungkin menyamar sebagainya; tanya IT.</translation>
    </message>
    <message>
        <source>Split it, and run one part after the other.</source>
        <translation>Pecahkannya, dan jalankan satu bahagian demi satu bahagian.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Pecahkan fail itu.</translation>
    </message>
    <message>
        <source>Split the amount.</source>
        <translation>Pecahkan amaun itu.</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Start Tailscale.</source>
        <translation>Mulakan Tailscale.</translation>
    </message>
    <message>
        <source>Start `paysg-desktop listen` or the window, and set it then.</source>
        <translation>Mulakan `paysg-desktop listen` atau tetingkap, dan tetapkannya kemudian.</translation>
    </message>
    <message>
        <source>Start it again, or close this window and open it again to receive here.</source>
        <translation>Mulakan semula program itu, atau tutup dan buka semula tetingkap ini untuk menerima di sini.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Mulakannya dahulu.</translation>
    </message>
    <message>
        <source>Start listening; where the port is taken, end the other program or set listener.port.</source>
        <translation>Mula mendengar; jika port sudah digunakan, tamatkan program lain itu atau tetapkan listener.port.</translation>
    </message>
    <message>
        <source>Start the program again; the log says why.</source>
        <translation>Mulakan program sekali lagi; log menyatakan sebabnya.</translation>
    </message>
    <message>
        <source>Start the tunnel again.</source>
        <translation>Mulakan terowong semula.</translation>
    </message>
    <message>
        <source>Start the window or `paysg-desktop listen` on it; a copy is kept.</source>
        <translation>Mulakan tetingkap atau `paysg-desktop listen` padanya; satu salinan disimpan.</translation>
    </message>
    <message>
        <source>Starting at login could not be switched off: Windows did not let us change the Run key ({strerror}).</source>
        <translation>Permulaan semasa log masuk tidak dapat dimatikan: Windows tidak membenarkan kita mengubah kunci Run ({strerror}).</translation>
    </message>
    <message>
        <source>Starting at login could not be switched off: {path} can't be written ({strerror}).</source>
        <translation>Permulaan semasa log masuk tidak dapat dimatikan: {path} tidak dapat ditulis ({strerror}).</translation>
    </message>
    <message>
        <source>Starting at login could not be switched on: Windows did not let us change the Run key ({strerror}).</source>
        <translation>Permulaan semasa log masuk tidak dapat dihidupkan: Windows tidak membenarkan kita mengubah kunci Run ({strerror}).</translation>
    </message>
    <message>
        <source>Starting at login could not be switched on: {path} can't be written ({strerror}).</source>
        <translation>Permulaan semasa log masuk tidak dapat dihidupkan: {path} tidak dapat ditulis ({strerror}).</translation>
    </message>
    <message>
        <source>Step {count} of what was purged is missing.</source>
        <translation>Langkah {count} bagi apa yang dihapuskan tiada.</translation>
    </message>
    <message>
        <source>Stop another agent of the account; {dashboard}/agents shows where they run.</source>
        <translation>Hentikan ejen lain bagi akaun itu; {dashboard}/agents menunjukkan di mana ejen berjalan.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port: `--port 0` takes a free one, the setting listener.port a fixed one.</source>
        <translation>Hentikannya, atau pilih port lain: `--port 0` mengambil port bebas, tetapan listener.port port yang tetap.</translation>
    </message>
    <message>
        <source>Stop it, or choose another: --port 0 takes a free one.</source>
        <translation>Hentikannya, atau pilih yang lain: --port 0 mengambil port bebas.</translation>
    </message>
    <message>
        <source>Stop the other one; {dashboard}/endpoints shows where it runs.</source>
        <translation>Hentikan yang satu lagi; {dashboard}/endpoints menunjukkan di mana ia berjalan.</translation>
    </message>
    <message>
        <source>Store the event's id under a unique key in the same transaction that books it.</source>
        <translation>Simpan id peristiwa di bawah kunci unik dalam transaksi yang sama yang membukukannya.</translation>
    </message>
    <message>
        <source>Store the event, answer, and do the work afterwards.</source>
        <translation>Simpan peristiwa, jawab, dan buat kerja selepas itu.</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>Hidupkannya semula.</translation>
    </message>
    <message>
        <source>Switch them on there, or use the dashboard.</source>
        <translation>Hidupkannya di sana, atau gunakan papan pemuka.</translation>
    </message>
    <message>
        <source>TLS needs a certificate and its key: set {missing}, too.</source>
        <translation>TLS memerlukan sijil dan kuncinya: tetapkan {missing} juga.</translation>
    </message>
    <message>
        <source>Tailscale is not signed in on this computer.</source>
        <translation>Tailscale belum log masuk pada komputer ini.</translation>
    </message>
    <message>
        <source>Tailscale's Funnel is not switched on for this computer.</source>
        <translation>Funnel Tailscale tidak dihidupkan untuk komputer ini.</translation>
    </message>
    <message>
        <source>Tailscale's service does not run on this computer.</source>
        <translation>Perkhidmatan Tailscale tidak berjalan pada komputer ini.</translation>
    </message>
    <message>
        <source>Take a payment's state over only when it is not older than the stored one (PaySG: `updated_at`), and accept a refund whose payment you have not heard of yet.</source>
        <translation>Ambil alih keadaan bayaran hanya jika ia tidak lebih lama daripada yang disimpan (PaySG: `updated_at`), dan terima bayaran balik yang bayarannya belum anda ketahui.</translation>
    </message>
    <message>
        <source>Take it out: no login is ever passed on.</source>
        <translation>Keluarkannya: maklumat log masuk tidak sekali-kali dimajukan.</translation>
    </message>
    <message>
        <source>Take that away with `chmod 600 {key_2}` (640 where a group needs it) and start again.</source>
        <translation>Tarik balik kebenaran itu dengan `chmod 600 {key_2}` (640 jika kumpulan memerlukannya) dan mulakan semula.</translation>
    </message>
    <message>
        <source>Take the raw bytes before anything parses them (Flask: `request.get_data()`, FastAPI: `await request.body()`, Express: `express.raw()`, Node: `Buffer.concat` of the chunks), and check the signature over those.</source>
        <translation>Ambil bait mentah sebelum apa-apa menghurainya (Flask: `request.get_data()`, FastAPI: `await request.body()`, Express: `express.raw()`, Node: `Buffer.concat` bagi ketulan), dan semak tandatangan atas bait itu.</translation>
    </message>
    <message>
        <source>Taken from a file that was imported here.</source>
        <translation>Diambil daripada fail yang diimport di sini.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Taken in: {status}.</source>
        <translation>Diterima: {status}.</translation>
    </message>
    <message>
        <source>Texts arrive as they were typed, and what is signed are their bytes.</source>
        <translation>Teks tiba seperti yang ditaip, dan yang ditandatangani ialah baitnya.</translation>
    </message>
    <message>
        <source>Texts in other scripts</source>
        <translation>Teks dalam tulisan lain</translation>
    </message>
    <message>
        <source>That address is not on this computer, and nobody confirmed that LIVE deliveries may leave it.</source>
        <translation>Alamat itu bukan pada komputer ini, dan tiada sesiapa mengesahkan bahawa penghantaran LIVE boleh keluar daripadanya.</translation>
    </message>
    <message>
        <source>That address is our own LIVE endpoint.</source>
        <translation>Alamat itu titik akhir LIVE kita sendiri.</translation>
    </message>
    <message>
        <source>That is no API key of {provider}: one starts with {known} and has no blanks or line ends.</source>
        <translation>Itu bukan kunci API {provider}: kuncinya bermula dengan {known} dan tiada ruang kosong atau akhir baris.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Itu bukan amaun.</translation>
    </message>
    <message>
        <source>That is no e-mail address such as name@example.sg.</source>
        <translation>Itu bukan alamat e-mel seperti name@example.sg.</translation>
    </message>
    <message>
        <source>That is no host key of a kind that this program takes.</source>
        <translation>Itu bukan kunci hos daripada jenis yang diterima program ini.</translation>
    </message>
    <message>
        <source>That is not followed, so that the key goes nowhere else.</source>
        <translation>Ia tidak diikuti, supaya kunci tidak pergi ke tempat lain.</translation>
    </message>
    <message>
        <source>That is the address of the LIVE endpoint “{name}” of this workspace, and the payments that would be sent are made up.</source>
        <translation>Itu alamat titik akhir LIVE “{name}” dalam ruang kerja ini, dan bayaran yang akan dihantar adalah rekaan.</translation>
    </message>
    <message>
        <source>That is the secret in use already.</source>
        <translation>Itu rahsia yang sudah digunakan.</translation>
    </message>
    <message>
        <source>That is where this program itself listens: its deliveries would come back to it.</source>
        <translation>Di situlah program ini sendiri mendengar: penghantarannya akan kembali kepadanya.</translation>
    </message>
    <message>
        <source>That leaves little room for a bad day.</source>
        <translation>Itu meninggalkan sedikit ruang sahaja bagi hari yang teruk.</translation>
    </message>
    <message>
        <source>That looks like a real person's identifier, and this is TEST.</source>
        <translation>Itu kelihatan seperti nombor pengenalan orang sebenar, dan ini TEST.</translation>
    </message>
    <message>
        <source>That name is never sent to ({metadata}).</source>
        <translation>Tiada apa-apa sekali-kali dihantar ke nama itu ({metadata}).</translation>
    </message>
    <message>
        <source>The 90 days in which PaySG refunds are over since {singapore_day}.</source>
        <translation>Tempoh 90 hari bagi bayaran balik PaySG telah tamat sejak {singapore_day}.</translation>
    </message>
    <message>
        <source>The API of {provider} is not called by this program, so no key of it is needed.</source>
        <translation>API {provider} tidak dipanggil oleh program ini, jadi kuncinya tidak diperlukan.</translation>
    </message>
    <message>
        <source>The Currency is none: three letters such as SGD are expected.</source>
        <translation>Mata wang tidak sah: tiga huruf seperti SGD dijangka.</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} did not answer.</source>
        <translation>PaySG Desktop yang memiliki {workspace} tidak menjawab.</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} did not take this workspace's key.</source>
        <translation>PaySG Desktop yang memiliki {workspace} tidak menerima kunci ruang kerja ini.</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} is not there any more.</source>
        <translation>PaySG Desktop yang memiliki {workspace} sudah tiada.</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} says nothing any more.</source>
        <translation>PaySG Desktop yang memiliki {workspace} tidak lagi memberi maklum balas.</translation>
    </message>
    <message>
        <source>The PaySG ID is missing, or is none: ids are letters, digits, “_” and “-”.</source>
        <translation>PaySG ID tiada, atau tidak sah: id ialah huruf, digit, “_” dan “-”.</translation>
    </message>
    <message>
        <source>The Payment Status is none of Paid, Unpaid, Cancelled, Partial refunded and Fully refunded.</source>
        <translation>Payment Status bukan salah satu daripada Paid, Unpaid, Cancelled, Partial refunded dan Fully refunded.</translation>
    </message>
    <message>
        <source>The account of this action is not connected any more.</source>
        <translation>Akaun bagi tindakan ini tidak lagi disambungkan.</translation>
    </message>
    <message>
        <source>The account of this payment has no API key, so nothing can be done with it here.</source>
        <translation>Akaun bagi bayaran ini tiada kunci API, jadi tiada apa-apa boleh dibuat dengannya di sini.</translation>
    </message>
    <message>
        <source>The account {name} has no API key.</source>
        <translation>Akaun {name} tiada kunci API.</translation>
    </message>
    <message>
        <source>The account {name} is being read already.</source>
        <translation>Akaun {name} sudah sedang dibaca.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>Alamat mengandungi nama pengguna atau kata laluan.</translation>
    </message>
    <message>
        <source>The address holds bytes that are no text in UTF-8.</source>
        <translation>Alamat mengandungi bait yang bukan teks dalam UTF-8.</translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation>Alamat itu bukan URL http atau https.</translation>
    </message>
    <message>
        <source>The address must be a whole one that starts with https://.</source>
        <translation>Alamat mesti lengkap dan bermula dengan https://.</translation>
    </message>
    <message>
        <source>The address must start with https:// and its host name must be found before you ask, since PaySG checks it; then PaySG gives you the signing secret.</source>
        <translation>Alamat mesti bermula dengan https:// dan nama hosnya mesti dapat ditemui sebelum anda memohon, kerana PaySG menyemaknya; kemudian PaySG memberi anda rahsia tandatangan.</translation>
    </message>
    <message>
        <source>The address names no host, or a host or port that can't be one.</source>
        <translation>Alamat tidak menamakan hos, atau menamakan hos atau port yang tidak mungkin.</translation>
    </message>
    <message>
        <source>The address of our webhook endpoint has changed.</source>
        <translation>Alamat titik akhir webhook kami telah berubah.</translation>
    </message>
    <message>
        <source>The address of {title} can't be used.</source>
        <translation>Alamat {title} tidak boleh digunakan.</translation>
    </message>
    <message>
        <source>The address to listen on must be a number such as 127.0.0.1 or ::1.</source>
        <translation>Alamat untuk mendengar mestilah nombor seperti 127.0.0.1 atau ::1.</translation>
    </message>
    <message>
        <source>The amount is in {told}, and the endpoint's currency is {currency}: it is not counted.</source>
        <translation>Amaun dalam {told}, sedangkan mata wang titik akhir ialah {currency}: ia tidak dikira.</translation>
    </message>
    <message>
        <source>The amount is larger than any payment can be.</source>
        <translation>Amaun itu lebih besar daripada mana-mana bayaran yang mungkin.</translation>
    </message>
    <message>
        <source>The amount may have {most} after the point in {currency}, such as {example}.</source>
        <translation>Digit selepas titik yang dibenarkan bagi amaun dalam {currency}: {most}, seperti {example}.</translation>
    </message>
    <message>
        <source>The amount must be {least} or more.</source>
        <translation>Amaun mesti {least} atau lebih.</translation>
    </message>
    <message>
        <source>The amount {problem}.</source>
        <translation>Amaun itu {problem}.</translation>
    </message>
    <message>
        <source>The answer holds no signing secret: the gateway must give it to you.</source>
        <translation>Jawapan itu tidak mengandungi rahsia tandatangan: get laluan mesti memberikannya kepada anda.</translation>
    </message>
    <message>
        <source>The answer holds the signing secret (whsec_…), which Yoco shows only this once.</source>
        <translation>Jawapan itu mengandungi rahsia tandatangan (whsec_…), yang ditunjukkan Yoco sekali ini sahaja.</translation>
    </message>
    <message>
        <source>The answer is what {title} promises.</source>
        <translation>Jawapan adalah seperti yang dijanjikan {title}.</translation>
    </message>
    <message>
        <source>The attempt to pay failed, so there is nothing to refund.</source>
        <translation>Percubaan membayar gagal, jadi tiada apa-apa untuk dibayar balik.</translation>
    </message>
    <message>
        <source>The attempt to pay failed.</source>
        <translation>Percubaan membayar gagal.</translation>
    </message>
    <message>
        <source>The backup could not be copied into {parent}: {strerror}.</source>
        <translation>Sandaran tidak dapat disalin ke dalam {parent}: {strerror}.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be written: {reason}.</source>
        <translation>Sandaran dalam {folder} tidak dapat ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The backup was made and is not good, so it was thrown away.</source>
        <translation>Sandaran telah dibuat tetapi tidak baik, jadi ia dibuang.</translation>
    </message>
    <message>
        <source>The bank's line names this payout and has another amount than the payout's net.</source>
        <translation>Baris bank menamakan bayaran keluar ini tetapi mempunyai amaun lain daripada jumlah bersih bayaran keluar.</translation>
    </message>
    <message>
        <source>The bastion does not allow {user} to open {place}.</source>
        <translation>Bastion tidak membenarkan {user} membuka {place}.</translation>
    </message>
    <message>
        <source>The bastion showed another host key{what} than the one that was confirmed ({fingerprint}).</source>
        <translation>Bastion menunjukkan kunci hos lain{what} daripada yang disahkan ({fingerprint}).</translation>
    </message>
    <message>
        <source>The bastion shows other host keys than that: {shown}.</source>
        <translation>Bastion menunjukkan kunci hos lain daripada itu: {shown}.</translation>
    </message>
    <message>
        <source>The bastion would not open {place}: most likely the port is taken, or not allowed.</source>
        <translation>Bastion enggan membuka {place}: kemungkinan besar port itu sudah digunakan, atau tidak dibenarkan.</translation>
    </message>
    <message>
        <source>The bastion {host} did not open the way in in time.</source>
        <translation>Bastion {host} tidak membuka laluan masuk dalam masanya.</translation>
    </message>
    <message>
        <source>The bastion's host key can't be written beside the workspace: {strerror}.</source>
        <translation>Kunci hos bastion tidak dapat ditulis di sebelah ruang kerja: {strerror}.</translation>
    </message>
    <message>
        <source>The bastion's host must be a name or a number such as bastion.example.gov.sg, without user, port or scheme.</source>
        <translation>Hos bastion mestilah nama atau nombor seperti bastion.example.gov.sg, tanpa pengguna, port atau skema.</translation>
    </message>
    <message>
        <source>The body holds a number of more than {longest_number} digits.</source>
        <translation>Badan mengandungi nombor yang melebihi {longest_number} digit.</translation>
    </message>
    <message>
        <source>The body holds nothing but white space.</source>
        <translation>Badan hanya mengandungi ruang kosong.</translation>
    </message>
    <message>
        <source>The body holds {name}, which JSON does not allow.</source>
        <translation>Badan mengandungi {name}, yang tidak dibenarkan oleh JSON.</translation>
    </message>
    <message>
        <source>The body is JSON, but no event: it has no {missing}.</source>
        <translation>Badan ialah JSON, tetapi bukan peristiwa: ia tiada {missing}.</translation>
    </message>
    <message>
        <source>The body is JSON, but not an object, so it is no event.</source>
        <translation>Badan ialah JSON, tetapi bukan objek, jadi ia bukan peristiwa.</translation>
    </message>
    <message>
        <source>The body is changed and not signed anew, so its signature won't hold at the other end.</source>
        <translation>Badan diubah dan tidak ditandatangani semula, jadi tandatangannya tidak sah di pihak sebelah sana.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Badan kosong.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Badan bukan JSON.</translation>
    </message>
    <message>
        <source>The body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>Badan bukan JSON: ia terputus atau tersalah pada {where}.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text (from byte {start} on).</source>
        <translation>Badan bukan teks UTF-8 (mulai bait {start}).</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation>Badan bukan teks UTF-8.</translation>
    </message>
    <message>
        <source>The body nests deeper than {deepest} levels.</source>
        <translation>Badan bersarang lebih dalam daripada {deepest} peringkat.</translation>
    </message>
    <message>
        <source>The body nests too deep to be read.</source>
        <translation>Badan bersarang terlalu dalam untuk dibaca.</translation>
    </message>
    <message>
        <source>The body of delivery {id} has no event id that could be replaced.</source>
        <translation>Badan penghantaran {id} tiada id peristiwa yang boleh diganti.</translation>
    </message>
    <message>
        <source>The body starts with a byte order mark, which JSON does not allow.</source>
        <translation>Badan bermula dengan tanda susunan bait (BOM), yang tidak dibenarkan oleh JSON.</translation>
    </message>
    <message>
        <source>The body was purged before it could be sent on.</source>
        <translation>Badan telah dihapuskan sebelum ia dapat dimajukan.</translation>
    </message>
    <message>
        <source>The call {path} takes nothing of that name.</source>
        <translation>Panggilan {path} tidak menerima apa-apa dengan nama itu.</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is not one that this computer trusts.</source>
        <translation>Sijil yang ditunjukkan bagi {host} bukan sijil yang dipercayai komputer ini.</translation>
    </message>
    <message>
        <source>The certificate shown for {title} is not one that this computer trusts, so nothing was sent.</source>
        <translation>Sijil yang ditunjukkan bagi {title} bukan sijil yang dipercayai komputer ini, jadi tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The certificate shown there is not one that this computer trusts for that name.</source>
        <translation>Sijil yang ditunjukkan di sana bukan sijil yang dipercayai komputer ini untuk nama itu.</translation>
    </message>
    <message>
        <source>The certificate {certificate} and the key {key} can't be used: {reason}.</source>
        <translation>Sijil {certificate} dan kunci {key} tidak boleh digunakan: {reason}.</translation>
    </message>
    <message>
        <source>The certificate {certificate} expired on {day}, so no proxy would trust it.</source>
        <translation>Sijil {certificate} tamat tempoh pada {day}, jadi tiada proksi akan mempercayainya.</translation>
    </message>
    <message>
        <source>The certificate {certificate} holds only from {day} on.</source>
        <translation>Sijil {certificate} hanya sah mulai {day}.</translation>
    </message>
    <message>
        <source>The certificate {certificate} is too weak for today ({reason}).</source>
        <translation>Sijil {certificate} terlalu lemah bagi masa kini ({reason}).</translation>
    </message>
    <message>
        <source>The chain of the audit trail breaks at line {expected}: it was changed, added or moved.</source>
        <translation>Rantaian jejak audit terputus pada baris {expected}: ia diubah, ditambah atau dipindahkan.</translation>
    </message>
    <message>
        <source>The chain of the log breaks at entry {expected} (delivery {columns}): it was changed.</source>
        <translation>Rantaian log terputus pada entri {expected} (penghantaran {columns}): ia diubah.</translation>
    </message>
    <message>
        <source>The chain of what was purged breaks at log entry {row}: it was changed.</source>
        <translation>Rantaian apa yang dihapuskan terputus pada entri log {row}: ia diubah.</translation>
    </message>
    <message>
        <source>The columns of amounts are in two currencies.</source>
        <translation>Lajur amaun dalam dua mata wang.</translation>
    </message>
    <message>
        <source>The comma could mean two things.</source>
        <translation>Koma itu boleh membawa dua maksud.</translation>
    </message>
    <message>
        <source>The command has a quote ({quote}) that nothing ends.</source>
        <translation>Perintah itu mempunyai tanda petik ({quote}) yang tidak ditutup.</translation>
    </message>
    <message>
        <source>The command reads a secret ({secret_file}).</source>
        <translation>Perintah itu membaca rahsia ({secret_file}).</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: it may have been done or not.</source>
        <translation>Sambungan terputus sebelum jawapan tiba: ia mungkin telah dibuat, mungkin tidak.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: the e-mail may have gone out or not.</source>
        <translation>Sambungan terputus sebelum jawapan tiba: e-mel mungkin telah dihantar, mungkin tidak.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: the payment may be cancelled or not.</source>
        <translation>Sambungan terputus sebelum jawapan tiba: bayaran mungkin telah dibatalkan, mungkin tidak.</translation>
    </message>
    <message>
        <source>The connection failed ({name}).</source>
        <translation>Sambungan gagal ({name}).</translation>
    </message>
    <message>
        <source>The connection is secure: this computer trusts the certificate.</source>
        <translation>Sambungan selamat: komputer ini mempercayai sijil itu.</translation>
    </message>
    <message>
        <source>The connection to {title} broke off before the answer was whole.</source>
        <translation>Sambungan ke {title} terputus sebelum jawapan lengkap.</translation>
    </message>
    <message>
        <source>The connection was ended before anything was sent.</source>
        <translation>Sambungan ditamatkan sebelum apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The control channel in {workspace} can't be opened: {error}.</source>
        <translation>Saluran kawalan dalam {workspace} tidak dapat dibuka: {error}.</translation>
    </message>
    <message>
        <source>The copy does not end where the log ended.</source>
        <translation>Salinan tidak berakhir di tempat log berakhir.</translation>
    </message>
    <message>
        <source>The count goes from 0 to {most_seeded}, the share of webhooks from 0 to 1.</source>
        <translation>Bilangan adalah dari 0 hingga {most_seeded}, bahagian webhook dari 0 hingga 1.</translation>
    </message>
    <message>
        <source>The counter must stand on the receiver's own host: nobody else is asked.</source>
        <translation>Pembilang mesti berada pada hos penerima sendiri: tiada pihak lain ditanya.</translation>
    </message>
    <message>
        <source>The counter's address gave no number.</source>
        <translation>Alamat pembilang tidak memberi nombor.</translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}.</source>
        <translation>Fail yang rosak disimpan dalam {folder}.</translation>
    </message>
    <message>
        <source>The database can't be opened for writing.</source>
        <translation>Pangkalan data tidak dapat dibuka untuk ditulis.</translation>
    </message>
    <message>
        <source>The database could not be copied ({name}).</source>
        <translation>Pangkalan data tidak dapat disalin ({name}).</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>Pangkalan data tidak dapat digunakan.</translation>
    </message>
    <message>
        <source>The database did not store all of the file.</source>
        <translation>Pangkalan data tidak menyimpan keseluruhan fail.</translation>
    </message>
    <message>
        <source>The database does not keep up.</source>
        <translation>Pangkalan data tidak dapat mengejar.</translation>
    </message>
    <message>
        <source>The database file is damaged: {found}</source>
        <translation>Fail pangkalan data rosak: {found}</translation>
    </message>
    <message>
        <source>The database in place is not the one that was restored.</source>
        <translation>Pangkalan data yang ada di tempatnya bukan yang dipulihkan.</translation>
    </message>
    <message>
        <source>The database is being rewritten after a purge, for about {seconds} s.</source>
        <translation>Pangkalan data sedang ditulis semula selepas penghapusan, selama kira-kira {seconds} s.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>Pangkalan data ditutup.</translation>
    </message>
    <message>
        <source>The database needs a folder on this computer's own disk, or it loses what it stored.</source>
        <translation>Pangkalan data memerlukan folder pada cakera komputer ini sendiri, jika tidak ia kehilangan apa yang disimpannya.</translation>
    </message>
    <message>
        <source>The database was closed before this could be stored.</source>
        <translation>Pangkalan data ditutup sebelum ini dapat disimpan.</translation>
    </message>
    <message>
        <source>The date was read with the day first, as {text}.</source>
        <translation>Tarikh dibaca dengan hari dahulu, sebagai {text}.</translation>
    </message>
    <message>
        <source>The delivery could not be stored ({name}).</source>
        <translation>Penghantaran itu tidak dapat disimpan ({name}).</translation>
    </message>
    <message>
        <source>The delivery is not kept any more, so nothing was sent.</source>
        <translation>Penghantaran itu tidak lagi disimpan, jadi tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The demo's rate must be above 0 events a second.</source>
        <translation>Kadar demo mestilah melebihi 0 peristiwa sesaat.</translation>
    </message>
    <message>
        <source>The destination “{name}” takes {shown} deliveries, and these are {shown_2}.</source>
        <translation>Destinasi “{name}” menerima penghantaran {shown}, sedangkan ini {shown_2}.</translation>
    </message>
    <message>
        <source>The disk changed this record after it was stored.</source>
        <translation>Cakera mengubah rekod ini selepas ia disimpan.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Cakera tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Cakera penuh.</translation>
    </message>
    <message>
        <source>The due date is no day such as 31-DEC-2026.</source>
        <translation>Tarikh akhir itu bukan hari seperti 31-DEC-2026.</translation>
    </message>
    <message>
        <source>The due date {problem}.</source>
        <translation>Tarikh akhir {problem}.</translation>
    </message>
    <message>
        <source>The endpoint of delivery {delivery_id} can't be opened by this program.</source>
        <translation>Titik akhir bagi penghantaran {delivery_id} tidak dapat dibuka oleh program ini.</translation>
    </message>
    <message>
        <source>The endpoint of delivery {id} can't be used here, so it can be sent only as it came.</source>
        <translation>Titik akhir penghantaran {id} tidak boleh digunakan di sini, jadi ia hanya boleh dihantar seperti yang diterima.</translation>
    </message>
    <message>
        <source>The endpoint {name} gets no deliveries of {environment}.</source>
        <translation>Titik akhir {name} tidak menerima penghantaran {environment}.</translation>
    </message>
    <message>
        <source>The endpoint “{name}” has no current secret for these deliveries, so nothing can be signed with it.</source>
        <translation>Titik akhir “{name}” tiada rahsia semasa bagi penghantaran ini, jadi tiada apa-apa boleh ditandatangani dengannya.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set.</source>
        <translation>Pemboleh ubah persekitaran {name} tidak ditetapkan.</translation>
    </message>
    <message>
        <source>The event's type and the status inside it contradict each other.</source>
        <translation>Jenis peristiwa dan status di dalamnya bercanggah.</translation>
    </message>
    <message>
        <source>The exception is not what it was.</source>
        <translation>Percanggahan itu tidak lagi seperti sebelumnya.</translation>
    </message>
    <message>
        <source>The field “Date” {problem}.</source>
        <translation>Medan “Tarikh” {problem}.</translation>
    </message>
    <message>
        <source>The field “{amount_titles}” {problem}.</source>
        <translation>Medan “{amount_titles}” {problem}.</translation>
    </message>
    <message>
        <source>The field “{titles}” {problem}.</source>
        <translation>Medan “{titles}” {problem}.</translation>
    </message>
    <message>
        <source>The figures follow the one that the provider stamped last.</source>
        <translation>Angka mengikut amaun yang terakhir dicap masa oleh penyedia.</translation>
    </message>
    <message>
        <source>The figures still count it.</source>
        <translation>Angka masih mengiranya.</translation>
    </message>
    <message>
        <source>The file breaks off in the middle of a character.</source>
        <translation>Fail terputus di tengah-tengah satu aksara.</translation>
    </message>
    <message>
        <source>The file breaks off in this row.</source>
        <translation>Fail terputus pada baris ini.</translation>
    </message>
    <message>
        <source>The file can't be read any more.</source>
        <translation>Fail itu tidak dapat dibaca lagi.</translation>
    </message>
    <message>
        <source>The file can't be read.</source>
        <translation>Fail tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file changed while it was looked at.</source>
        <translation>Fail itu berubah semasa diperiksa.</translation>
    </message>
    <message>
        <source>The file does not tell whether its payments are live or test ones.</source>
        <translation>Fail itu tidak menyatakan sama ada bayarannya live atau test.</translation>
    </message>
    <message>
        <source>The file goes on, but only its first {most_captures} parts are looked at.</source>
        <translation>Fail masih ada sambungan, tetapi hanya {most_captures} bahagian pertamanya diperiksa.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Fail mempunyai pengepala tetapi tiada baris.</translation>
    </message>
    <message>
        <source>The file has more than {most_columns} columns.</source>
        <translation>Fail mempunyai lebih daripada {most_columns} lajur.</translation>
    </message>
    <message>
        <source>The file has more than {most_rows} rows.</source>
        <translation>Fail mempunyai lebih daripada {most_rows} baris.</translation>
    </message>
    <message>
        <source>The file holds NUL characters, so it is no CSV in a known encoding.</source>
        <translation>Fail mengandungi aksara NUL, jadi ia bukan CSV dalam pengekodan yang dikenali.</translation>
    </message>
    <message>
        <source>The file holds the fields of its form, not the body as it was sent.</source>
        <translation>Fail mengandungi medan borangnya, bukan badan seperti yang dihantar.</translation>
    </message>
    <message>
        <source>The file is a web page, perhaps the one that asks to sign in.</source>
        <translation>Fail itu ialah halaman web, mungkin halaman yang meminta log masuk.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fail kosong.</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>Format fail tidak dikenali di sini.</translation>
    </message>
    <message>
        <source>The file is larger than {largest_bytes} MiB.</source>
        <translation>Fail lebih besar daripada {largest_bytes} MiB.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows western text (cp1252): look at names with accents or in other scripts.</source>
        <translation>Fail bukan dalam UTF-8 dan dibaca sebagai teks barat Windows (cp1252): lihat nama yang beraksen atau dalam tulisan lain.</translation>
    </message>
    <message>
        <source>The file is text in no encoding that is known here.</source>
        <translation>Fail ialah teks dalam pengekodan yang tidak dikenali di sini.</translation>
    </message>
    <message>
        <source>The file is whole, and the chain over {count} log entries holds{lost}.</source>
        <translation>Fail lengkap, dan rantaian bagi {count} entri log sah{lost}.</translation>
    </message>
    <message>
        <source>The file is {name}, whatever its name says.</source>
        <translation>Fail itu ialah {name}, walau apa pun namanya.</translation>
    </message>
    <message>
        <source>The file with ngrok's token can't be written: {strerror}.</source>
        <translation>Fail token ngrok tidak dapat ditulis: {strerror}.</translation>
    </message>
    <message>
        <source>The file with the body can't be read any more.</source>
        <translation>Fail yang mengandungi badan tidak dapat dibaca lagi.</translation>
    </message>
    <message>
        <source>The file with the body changed meanwhile.</source>
        <translation>Fail yang mengandungi badan berubah sementara itu.</translation>
    </message>
    <message>
        <source>The first, in line {line}: {reason} Look whether the right columns were chosen.</source>
        <translation>Yang pertama, pada baris {line}: {reason} Lihat sama ada lajur yang betul telah dipilih.</translation>
    </message>
    <message>
        <source>The folder for backups {folder} is not there, and backups in it still hold what is to go.</source>
        <translation>Folder sandaran {folder} tiada, dan sandaran di dalamnya masih mengandungi apa yang perlu dihapuskan.</translation>
    </message>
    <message>
        <source>The folder for backups {folder} is not there.</source>
        <translation>Folder sandaran {folder} tiada.</translation>
    </message>
    <message>
        <source>The gateway lists six types and sends those that were asked for; lists grow.</source>
        <translation>Get laluan menyenaraikan enam jenis dan menghantar yang diminta; senarai bertambah.</translation>
    </message>
    <message>
        <source>The gateway retries, and asks that receivers can meet the same event twice.</source>
        <translation>Get laluan mencuba semula, dan meminta supaya penerima boleh menangani peristiwa yang sama dua kali.</translation>
    </message>
    <message>
        <source>The gateway signs each event in X-Signature so that its origin can be checked.</source>
        <translation>Get laluan menandatangani setiap peristiwa dalam X-Signature supaya asalnya boleh disemak.</translation>
    </message>
    <message>
        <source>The gateway's signature has no time, so a recorded request stays valid for ever: only remembering event ids stops it.</source>
        <translation>Tandatangan get laluan tiada masa, jadi permintaan yang dirakam kekal sah selama-lamanya: hanya mengingati id peristiwa dapat menghentikannya.</translation>
    </message>
    <message>
        <source>The gateway's two samples disagree: one checks the body as it came, the other writes the parsed body anew, which fits only senders that write JSON exactly like that.</source>
        <translation>Dua sampel get laluan bercanggah: satu menyemak badan seperti yang diterima, satu lagi menulis semula badan yang dihurai, yang hanya sesuai bagi pengirim yang menulis JSON tepat seperti itu.</translation>
    </message>
    <message>
        <source>The header does not tell what this file is.</source>
        <translation>Pengepala tidak menyatakan apakah fail ini.</translation>
    </message>
    <message>
        <source>The header must stand above the rows, with commas, semicolons or tabs between.</source>
        <translation>Pengepala mesti berada di atas baris, dipisahkan dengan koma, koma bertitik atau tab.</translation>
    </message>
    <message>
        <source>The header was found in line {header_line}; what stands above it is not read.</source>
        <translation>Pengepala ditemui pada baris {header_line}; apa yang ada di atasnya tidak dibaca.</translation>
    </message>
    <message>
        <source>The header {decode} can't be set: it belongs to the connection, or holds a key, and keys are never sent on.</source>
        <translation>Pengepala {decode} tidak boleh ditetapkan: ia milik sambungan, atau mengandungi kunci, dan kunci tidak sekali-kali dimajukan.</translation>
    </message>
    <message>
        <source>The header {decode} holds a line end or another control character.</source>
        <translation>Pengepala {decode} mengandungi akhir baris atau aksara kawalan lain.</translation>
    </message>
    <message>
        <source>The header {header} has no “{prefix}” and digest.</source>
        <translation>Pengepala {header} tiada “{prefix}” dan nilai cincangan.</translation>
    </message>
    <message>
        <source>The header {header} is empty.</source>
        <translation>Pengepala {header} kosong.</translation>
    </message>
    <message>
        <source>The header {timestamp_header} holds no time.</source>
        <translation>Pengepala {timestamp_header} tidak mengandungi masa.</translation>
    </message>
    <message>
        <source>The headers and the bodies of {purged} of these {among} deliveries were purged ({few}{more}).</source>
        <translation>Pengepala dan badan bagi {purged} daripada {among} penghantaran ini telah dihapuskan ({few}{more}).</translation>
    </message>
    <message>
        <source>The headers and the body of delivery {few} were purged.</source>
        <translation>Pengepala dan badan penghantaran {few} telah dihapuskan.</translation>
    </message>
    <message>
        <source>The headers and the body of delivery {id} were purged on {singapore_day}.</source>
        <translation>Pengepala dan badan penghantaran {id} telah dihapuskan pada {singapore_day}.</translation>
    </message>
    <message>
        <source>The headers can't be sent over HTTP.</source>
        <translation>Pengepala itu tidak boleh dihantar melalui HTTP.</translation>
    </message>
    <message>
        <source>The host in the address has a percent sign.</source>
        <translation>Hos dalam alamat mengandungi tanda peratus.</translation>
    </message>
    <message>
        <source>The host in the address is not written in plain letters and digits.</source>
        <translation>Hos dalam alamat tidak ditulis dengan huruf dan digit biasa.</translation>
    </message>
    <message>
        <source>The host in the address looks like a number, and is no IPv4 address.</source>
        <translation>Hos dalam alamat kelihatan seperti nombor, tetapi bukan alamat IPv4.</translation>
    </message>
    <message>
        <source>The id of the message stays the same.</source>
        <translation>Id mesej kekal sama.</translation>
    </message>
    <message>
        <source>The journal has no action {action_id}.</source>
        <translation>Jurnal tiada tindakan {action_id}.</translation>
    </message>
    <message>
        <source>The journal has no action {number}.</source>
        <translation>Jurnal tiada tindakan {number}.</translation>
    </message>
    <message>
        <source>The key alone names the account.</source>
        <translation>Kunci itu sahaja menamakan akaun.</translation>
    </message>
    <message>
        <source>The key can be read, and belongs to this environment.</source>
        <translation>Kunci dapat dibaca, dan milik persekitaran ini.</translation>
    </message>
    <message>
        <source>The key file {path} can't be read: {strerror}.</source>
        <translation>Fail kunci {path} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>The key file {path} is in PuTTY's form, which ssh does not read.</source>
        <translation>Fail kunci {path} dalam bentuk PuTTY, yang tidak dibaca oleh ssh.</translation>
    </message>
    <message>
        <source>The key file {path} is not there.</source>
        <translation>Fail kunci {path} tiada.</translation>
    </message>
    <message>
        <source>The key is one for {environment}, and the account {name} is of {environment_2}.</source>
        <translation>Kunci itu untuk {environment}, sedangkan akaun {name} ialah {environment_2}.</translation>
    </message>
    <message>
        <source>The key may read.</source>
        <translation>Kunci itu dibenarkan membaca.</translation>
    </message>
    <message>
        <source>The key of this request may be forgotten by now, so it was not sent again.</source>
        <translation>Kunci permintaan ini mungkin sudah dilupakan sekarang, jadi ia tidak dihantar semula.</translation>
    </message>
    <message>
        <source>The key or certificate can't be read: {strerror}.</source>
        <translation>Kunci atau sijil tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>The key {key} does not belong to the certificate {certificate}.</source>
        <translation>Kunci {key} tidak sepadan dengan sijil {certificate}.</translation>
    </message>
    <message>
        <source>The key {key} is locked with a password, which nobody is there to type.</source>
        <translation>Kunci {key} dikunci dengan kata laluan, dan tiada sesiapa ada di situ untuk menaipnya.</translation>
    </message>
    <message>
        <source>The key “{shown}” occurs more than once in one object; the last one counts.</source>
        <translation>Kunci “{shown}” muncul lebih daripada sekali dalam satu objek; yang terakhir dikira.</translation>
    </message>
    <message>
        <source>The keychain did not do it ({name}).</source>
        <translation>Rantai kunci tidak melakukannya ({name}).</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret whole.</source>
        <translation>Rantai kunci tidak menyimpan rahsia itu sepenuhnya.</translation>
    </message>
    <message>
        <source>The keychain has no secret “{name}”.</source>
        <translation>Rantai kunci tiada rahsia “{name}”.</translation>
    </message>
    <message>
        <source>The last webhook of this account came {ago} ago.</source>
        <translation>Webhook terakhir bagi akaun ini tiba {ago} lalu.</translation>
    </message>
    <message>
        <source>The later event first</source>
        <translation>Peristiwa yang kemudian dahulu</translation>
    </message>
    <message>
        <source>The limit is not published.</source>
        <translation>Had itu tidak diterbitkan.</translation>
    </message>
    <message>
        <source>The limit of the ngrok account is reached (ERR_NGROK_{code}).</source>
        <translation>Had akaun ngrok telah dicapai (ERR_NGROK_{code}).</translation>
    </message>
    <message>
        <source>The listener was reached and refused the probe (421): it knows no host {host}.</source>
        <translation>Pendengar dicapai tetapi menolak permintaan uji (421): ia tidak mengenali hos {host}.</translation>
    </message>
    <message>
        <source>The log holds its last lines.</source>
        <translation>Log mengandungi baris terakhirnya.</translation>
    </message>
    <message>
        <source>The log is being read anew, or old data is being purged.</source>
        <translation>Log sedang dibaca semula, atau data lama sedang dihapuskan.</translation>
    </message>
    <message>
        <source>The log level is one of {levels}.</source>
        <translation>Aras log ialah salah satu daripada {levels}.</translation>
    </message>
    <message>
        <source>The log of the backup changed while it was made ready.</source>
        <translation>Log sandaran berubah semasa ia disediakan.</translation>
    </message>
    <message>
        <source>The log {path} can't be written: {strerror}.</source>
        <translation>Log {path} tidak dapat ditulis: {strerror}.</translation>
    </message>
    <message>
        <source>The mapping names a column that is not in this file.</source>
        <translation>Pemetaan menamakan lajur yang tiada dalam fail ini.</translation>
    </message>
    <message>
        <source>The message can't be written as JSON.</source>
        <translation>Mesej itu tidak boleh ditulis sebagai JSON.</translation>
    </message>
    <message>
        <source>The message has {content} bytes; {max_message_bytes} are allowed.</source>
        <translation>Mesej itu mempunyai {content} bait; {max_message_bytes} dibenarkan.</translation>
    </message>
    <message>
        <source>The message is no request.</source>
        <translation>Mesej itu bukan permintaan.</translation>
    </message>
    <message>
        <source>The message is not JSON.</source>
        <translation>Mesej itu bukan JSON.</translation>
    </message>
    <message>
        <source>The message is not a JSON object.</source>
        <translation>Mesej itu bukan objek JSON.</translation>
    </message>
    <message>
        <source>The moment that the file tells of is still to come.</source>
        <translation>Saat yang diberitahu fail itu belum tiba.</translation>
    </message>
    <message>
        <source>The name led elsewhere.</source>
        <translation>Nama itu membawa ke tempat lain.</translation>
    </message>
    <message>
        <source>The name of a header has letters, digits and hyphens.</source>
        <translation>Nama pengepala mengandungi huruf, digit dan tanda sempang.</translation>
    </message>
    <message>
        <source>The name of entry {position} needs 1 to {longest_metadata_key} characters.</source>
        <translation>Nama entri {position} memerlukan 1 hingga {longest_metadata_key} aksara.</translation>
    </message>
    <message>
        <source>The name of that host was not found.</source>
        <translation>Nama hos itu tidak ditemui.</translation>
    </message>
    <message>
        <source>The name of {title}'s computer was found.</source>
        <translation>Nama komputer {title} telah ditemui.</translation>
    </message>
    <message>
        <source>The name of {title}'s computer was not found, so nothing was sent.</source>
        <translation>Nama komputer {title} tidak ditemui, jadi tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The name {host} was not found, so the bastion was not reached.</source>
        <translation>Nama {host} tidak ditemui, jadi bastion tidak dicapai.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Nama {host} tidak ditemui.</translation>
    </message>
    <message>
        <source>The new body</source>
        <translation>Badan baharu</translation>
    </message>
    <message>
        <source>The next start finishes the restore.</source>
        <translation>Permulaan berikutnya menyelesaikan pemulihan.</translation>
    </message>
    <message>
        <source>The ngrok agent can't reach ngrok.</source>
        <translation>Ejen ngrok tidak dapat mencapai ngrok.</translation>
    </message>
    <message>
        <source>The ngrok agent can't read the file that PaySG Desktop wrote for it.</source>
        <translation>Ejen ngrok tidak dapat membaca fail yang ditulis PaySG Desktop untuknya.</translation>
    </message>
    <message>
        <source>The ngrok agent could not be fetched.</source>
        <translation>Ejen ngrok tidak dapat diambil.</translation>
    </message>
    <message>
        <source>The ngrok agent doesn't trust who answers in ngrok's place.</source>
        <translation>Ejen ngrok tidak mempercayai siapa yang menjawab di tempat ngrok.</translation>
    </message>
    <message>
        <source>The ngrok agent has ended.</source>
        <translation>Ejen ngrok telah tamat.</translation>
    </message>
    <message>
        <source>The ngrok agent has lost its connection to ngrok.</source>
        <translation>Ejen ngrok kehilangan sambungannya ke ngrok.</translation>
    </message>
    <message>
        <source>The ngrok agent is not where the setting “program” of this way in says.</source>
        <translation>Ejen ngrok tiada di tempat yang dinyatakan tetapan “program” laluan masuk ini.</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer can't be run.</source>
        <translation>Ejen ngrok pada komputer ini tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old for PaySG Desktop.</source>
        <translation>Ejen ngrok pada komputer ini terlalu lama untuk PaySG Desktop.</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old for this account.</source>
        <translation>Ejen ngrok pada komputer ini terlalu lama untuk akaun ini.</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old: ngrok doesn't take it any more.</source>
        <translation>Ejen ngrok pada komputer ini terlalu lama: ngrok tidak menerimanya lagi.</translation>
    </message>
    <message>
        <source>The ngrok agent was started and doesn't answer.</source>
        <translation>Ejen ngrok telah dimulakan tetapi tidak menjawab.</translation>
    </message>
    <message>
        <source>The ngrok agent's local port was taken by another program.</source>
        <translation>Port setempat ejen ngrok telah diambil oleh program lain.</translation>
    </message>
    <message>
        <source>The old body</source>
        <translation>Badan lama</translation>
    </message>
    <message>
        <source>The old one does not reach us any more.</source>
        <translation>Alamat lama tidak lagi sampai kepada kami.</translation>
    </message>
    <message>
        <source>The old secret can't be accepted for less than no time.</source>
        <translation>Tempoh penerimaan rahsia lama tidak boleh kurang daripada sifar.</translation>
    </message>
    <message>
        <source>The one who asked for the refund can't approve it.</source>
        <translation>Orang yang meminta bayaran balik itu tidak boleh meluluskannya.</translation>
    </message>
    <message>
        <source>The option message takes timestamp.raw_body only together with a timestamp_header.</source>
        <translation>Pilihan message menerima timestamp.raw_body hanya bersama timestamp_header.</translation>
    </message>
    <message>
        <source>The option {name} takes a list of "hex" and "base64".</source>
        <translation>Pilihan {name} menerima senarai "hex" dan "base64".</translation>
    </message>
    <message>
        <source>The option {name} takes plain text of at most 40 characters, without a comma.</source>
        <translation>Pilihan {name} menerima teks biasa dengan paling banyak 40 aksara, tanpa koma.</translation>
    </message>
    <message>
        <source>The option {name} takes seconds above 0, at most a year of them.</source>
        <translation>Pilihan {name} menerima saat yang melebihi 0, paling banyak setahun.</translation>
    </message>
    <message>
        <source>The option {name} takes the name of an HTTP header.</source>
        <translation>Pilihan {name} menerima nama pengepala HTTP.</translation>
    </message>
    <message>
        <source>The option {name} takes {known}.</source>
        <translation>Pilihan {name} menerima {known}.</translation>
    </message>
    <message>
        <source>The other body holds a number of more than {longest_number} digits.</source>
        <translation>Badan yang satu lagi mengandungi nombor yang melebihi {longest_number} digit.</translation>
    </message>
    <message>
        <source>The other body holds nothing but white space.</source>
        <translation>Badan yang satu lagi hanya mengandungi ruang kosong.</translation>
    </message>
    <message>
        <source>The other body holds {name}, which JSON does not allow.</source>
        <translation>Badan yang satu lagi mengandungi {name}, yang tidak dibenarkan oleh JSON.</translation>
    </message>
    <message>
        <source>The other body is empty.</source>
        <translation>Badan yang satu lagi kosong.</translation>
    </message>
    <message>
        <source>The other body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>Badan yang satu lagi bukan JSON: ia terputus atau tersalah pada {where}.</translation>
    </message>
    <message>
        <source>The other body is not UTF-8 text (from byte {start} on).</source>
        <translation>Badan yang satu lagi bukan teks UTF-8 (mulai bait {start}).</translation>
    </message>
    <message>
        <source>The other body nests deeper than {deepest} levels.</source>
        <translation>Badan yang satu lagi bersarang lebih dalam daripada {deepest} peringkat.</translation>
    </message>
    <message>
        <source>The other body nests too deep to be read.</source>
        <translation>Badan yang satu lagi bersarang terlalu dalam untuk dibaca.</translation>
    </message>
    <message>
        <source>The other body starts with a byte order mark, which JSON does not allow.</source>
        <translation>Badan yang satu lagi bermula dengan tanda susunan bait (BOM), yang tidak dibenarkan oleh JSON.</translation>
    </message>
    <message>
        <source>The other end broke off, or did not answer in HTTP.</source>
        <translation>Pihak sebelah sana memutuskan sambungan, atau tidak menjawab dalam HTTP.</translation>
    </message>
    <message>
        <source>The other end did not answer within {limit_s} s.</source>
        <translation>Pihak sebelah sana tidak menjawab dalam {limit_s} s.</translation>
    </message>
    <message>
        <source>The owner of this workspace does not know the command {command}.</source>
        <translation>Pemilik ruang kerja ini tidak mengenali perintah {command}.</translation>
    </message>
    <message>
        <source>The owner of this workspace has no such call.</source>
        <translation>Pemilik ruang kerja ini tidak mempunyai panggilan sedemikian.</translation>
    </message>
    <message>
        <source>The owner of this workspace has no window.</source>
        <translation>Pemilik ruang kerja ini tiada tetingkap.</translation>
    </message>
    <message>
        <source>The page of a made-up payment opens only while its sandbox is connected on this computer.</source>
        <translation>Halaman bayaran rekaan hanya dibuka semasa kotak pasirnya bersambung pada komputer ini.</translation>
    </message>
    <message>
        <source>The page's address does not lead to the provider, so it stays closed.</source>
        <translation>Alamat halaman itu tidak membawa ke penyedia, jadi ia kekal tertutup.</translation>
    </message>
    <message>
        <source>The page's address is none that can be opened safely, so it stays closed.</source>
        <translation>Alamat halaman itu bukan alamat yang boleh dibuka dengan selamat, jadi ia kekal tertutup.</translation>
    </message>
    <message>
        <source>The part of the program that receives has ended by itself; the log says why.</source>
        <translation>Bahagian program yang menerima telah tamat sendiri; log menyatakan sebabnya.</translation>
    </message>
    <message>
        <source>The part of the program that receives has ended unexpectedly, and is being started again.</source>
        <translation>Bahagian program yang menerima telah tamat di luar jangkaan, dan sedang dimulakan semula.</translation>
    </message>
    <message>
        <source>The path holds characters that mean something in code.</source>
        <translation>Laluan itu mengandungi aksara yang membawa makna dalam kod.</translation>
    </message>
    <message>
        <source>The path {path} belongs to the endpoint “{taken}” already.</source>
        <translation>Laluan {path} sudah dimiliki oleh titik akhir “{taken}”.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of Python's.</source>
        <translation>Corak itu bukan ungkapan nalar Python.</translation>
    </message>
    <message>
        <source>The payer was quicker: the payment is paid, so it was not cancelled.</source>
        <translation>Pembayar lebih cepat: bayaran telah dibayar, jadi ia tidak dibatalkan.</translation>
    </message>
    <message>
        <source>The payer's identifier is longer than {usual_identifier} characters; PaySG may refuse it.</source>
        <translation>Nombor pengenalan pembayar lebih panjang daripada {usual_identifier} aksara; PaySG mungkin menolaknya.</translation>
    </message>
    <message>
        <source>The payment counts all the same.</source>
        <translation>Bayaran itu tetap dikira.</translation>
    </message>
    <message>
        <source>The payment is cancelled already; nothing was sent.</source>
        <translation>Bayaran sudah dibatalkan; tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The payment is cancelled.</source>
        <translation>Bayaran telah dibatalkan.</translation>
    </message>
    <message>
        <source>The payment is said to be in this payout, whose file has no line for it; {where}.</source>
        <translation>Bayaran itu dikatakan berada dalam bayaran keluar ini, tetapi failnya tiada baris untuknya; {where}.</translation>
    </message>
    <message>
        <source>The payment links of this file are of {names} payments, which never belong together.</source>
        <translation>Pautan bayaran dalam fail ini ialah bagi bayaran {names}, yang tidak boleh digabungkan.</translation>
    </message>
    <message>
        <source>The payment links of this file say that it is of {value}, and {value_2} was chosen.</source>
        <translation>Pautan bayaran dalam fail ini menyatakan ia {value}, sedangkan {value_2} dipilih.</translation>
    </message>
    <message>
        <source>The payment of this refund is not in the workspace any more.</source>
        <translation>Bayaran bagi bayaran balik ini sudah tiada dalam ruang kerja.</translation>
    </message>
    <message>
        <source>The payment service id is missing.</source>
        <translation>Id perkhidmatan bayaran tiada.</translation>
    </message>
    <message>
        <source>The payment service id is right.</source>
        <translation>Id perkhidmatan bayaran betul.</translation>
    </message>
    <message>
        <source>The payments were listed anew meanwhile, and this is another one now.</source>
        <translation>Bayaran telah disenaraikan semula sementara itu, dan ini kini bayaran lain.</translation>
    </message>
    <message>
        <source>The payments were restored; the settings were not: {strerror}.</source>
        <translation>Bayaran telah dipulihkan; tetapan tidak: {strerror}.</translation>
    </message>
    <message>
        <source>The payout has a line for a payment of another account than the file was imported for.</source>
        <translation>Bayaran keluar itu mempunyai baris bagi bayaran milik akaun lain daripada akaun yang fail itu diimport untuknya.</translation>
    </message>
    <message>
        <source>The payout has a line for a payment that no source told us of.</source>
        <translation>Bayaran keluar itu mempunyai baris bagi bayaran yang tidak diberitahu oleh mana-mana sumber.</translation>
    </message>
    <message>
        <source>The payout has a line without a payment's id, and several payments have its reference and amount.</source>
        <translation>Bayaran keluar itu mempunyai baris tanpa id bayaran, dan beberapa bayaran mempunyai rujukan dan amaunnya.</translation>
    </message>
    <message>
        <source>The payout takes back more than the payment was.</source>
        <translation>Bayaran keluar itu mengambil balik lebih daripada amaun bayaran.</translation>
    </message>
    <message>
        <source>The payout's line does not add up: its gross less its fee is not its net.</source>
        <translation>Baris bayaran keluar itu tidak sepadan: jumlah kasar tolak yuran tidak sama dengan jumlah bersih.</translation>
    </message>
    <message>
        <source>The payout's line has another gross amount than the payment.</source>
        <translation>Baris bayaran keluar itu mempunyai amaun kasar yang lain daripada bayaran.</translation>
    </message>
    <message>
        <source>The port in the address must be from 1 to {last_port}.</source>
        <translation>Port dalam alamat mestilah dari 1 hingga {last_port}.</translation>
    </message>
    <message>
        <source>The probe arrived here, and its answer was lost or changed on the way back through {host}.</source>
        <translation>Permintaan uji tiba di sini, tetapi jawapannya hilang atau diubah dalam perjalanan balik melalui {host}.</translation>
    </message>
    <message>
        <source>The probe reached the listener with another body than was sent, so it was refused.</source>
        <translation>Permintaan uji sampai kepada pendengar dengan badan yang lain daripada yang dihantar, jadi ia ditolak.</translation>
    </message>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>Program tamat sebelum jawapan tiba.</translation>
    </message>
    <message>
        <source>The program ended before it was sent, so nothing was done.</source>
        <translation>Program tamat sebelum ia dihantar, jadi tiada apa-apa dibuat.</translation>
    </message>
    <message>
        <source>The program ended while this was running.</source>
        <translation>Program tamat semasa ini sedang berjalan.</translation>
    </message>
    <message>
        <source>The program failed at sending it ({name}).</source>
        <translation>Program gagal menghantarnya ({name}).</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Program sedang ditutup.</translation>
    </message>
    <message>
        <source>The program is closing, so the backup was broken off.</source>
        <translation>Program sedang ditutup, jadi sandaran dihentikan.</translation>
    </message>
    <message>
        <source>The program that received for this workspace has ended, so nothing is received or done now.</source>
        <translation>Program yang menerima untuk ruang kerja ini telah tamat, jadi kini tiada apa-apa diterima atau dilakukan.</translation>
    </message>
    <message>
        <source>The program was closed while this was running.</source>
        <translation>Program ditutup semasa ini sedang berjalan.</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>Program itu tidak dimulakan.</translation>
    </message>
    <message>
        <source>The program “{argv}” could not be started: {reason}.</source>
        <translation>Program “{argv}” tidak dapat dimulakan: {reason}.</translation>
    </message>
    <message>
        <source>The projection claims entry {cursor}, but the log ends at {end}.</source>
        <translation>Unjuran mendakwa entri {cursor}, tetapi log berakhir pada {end}.</translation>
    </message>
    <message>
        <source>The provider says that it is still at work on it.</source>
        <translation>Penyedia menyatakan bahawa ia masih memprosesnya.</translation>
    </message>
    <message>
        <source>The provider told no page for it.</source>
        <translation>Penyedia tidak memberitahu halaman untuknya.</translation>
    </message>
    <message>
        <source>The provider's pages show names in two spellings.</source>
        <translation>Halaman penyedia menunjukkan nama dalam dua ejaan.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (407), so nothing got through.</source>
        <translation>Proksi meminta nama dan kata laluan (407), jadi tiada apa-apa dapat lalu.</translation>
    </message>
    <message>
        <source>The proxy could not be reached, so nothing was sent.</source>
        <translation>Proksi tidak dapat dicapai, jadi tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through, so nothing was sent.</source>
        <translation>Proksi tidak membenarkan permintaan itu lalu, jadi tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The proxy doesn't let the ngrok agent through.</source>
        <translation>Proksi tidak membenarkan ejen ngrok lalu.</translation>
    </message>
    <message>
        <source>The proxy gave no answer that makes sense, and directly the bastion was not reached.</source>
        <translation>Proksi memberi jawapan yang tidak masuk akal, dan bastion tidak dapat dicapai secara langsung.</translation>
    </message>
    <message>
        <source>The proxy let nothing out, so the way in could not be tested.</source>
        <translation>Proksi tidak membenarkan apa-apa keluar, jadi laluan masuk tidak dapat diuji.</translation>
    </message>
    <message>
        <source>The proxy lets no ssh through to the bastion (it answered {status}), and directly it was not reached.</source>
        <translation>Proksi tidak membenarkan ssh lalu ke bastion (ia menjawab {status}), dan bastion tidak dapat dicapai secara langsung.</translation>
    </message>
    <message>
        <source>The proxy lets the request through.</source>
        <translation>Proksi membenarkan permintaan itu lalu.</translation>
    </message>
    <message>
        <source>The proxy looks up the name of {title}'s computer.</source>
        <translation>Proksi mencari nama komputer {title}.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) could not be fetched, so nothing was sent.</source>
        <translation>Skrip proksi (PAC) tidak dapat diambil, jadi tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) does not run, or names no proxy that this program can use; nothing was sent.</source>
        <translation>Skrip proksi (PAC) tidak berjalan, atau tidak menamakan proksi yang boleh digunakan program ini; tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>The proxy that is set can't be used: it has to be an http:// or https:// address.</source>
        <translation>Proksi yang ditetapkan tidak boleh digunakan: ia mestilah alamat http:// atau https://.</translation>
    </message>
    <message>
        <source>The proxy wants a login, and directly the bastion was not reached.</source>
        <translation>Proksi memerlukan log masuk, dan bastion tidak dapat dicapai secara langsung.</translation>
    </message>
    <message>
        <source>The purge stopped there; run `paysg-desktop db purge` again to finish it.</source>
        <translation>Penghapusan berhenti di situ; jalankan `paysg-desktop db purge` sekali lagi untuk menyelesaikannya.</translation>
    </message>
    <message>
        <source>The reason is kept with each of them.</source>
        <translation>Sebab itu disimpan bersama setiap satu.</translation>
    </message>
    <message>
        <source>The recovered file could not be written: {strerror}.</source>
        <translation>Fail yang dipulihkan tidak dapat ditulis: {strerror}.</translation>
    </message>
    <message>
        <source>The request went out to {title} and no whole answer came back, so it is not known whether it was done.</source>
        <translation>Permintaan telah dihantar kepada {title} dan tiada jawapan lengkap yang kembali, jadi tidak diketahui sama ada ia telah dibuat.</translation>
    </message>
    <message>
        <source>The restored database could not be put in place: {strerror}.</source>
        <translation>Pangkalan data yang dipulihkan tidak dapat diletakkan di tempatnya: {strerror}.</translation>
    </message>
    <message>
        <source>The row has a day of payment, payout or refund, and its Payment Status says it was not paid.</source>
        <translation>Baris itu mempunyai hari bayaran, bayaran keluar atau bayaran balik, tetapi Payment Status menyatakan ia belum dibayar.</translation>
    </message>
    <message>
        <source>The row has a day of refund, and its Payment Status says nothing of one.</source>
        <translation>Baris itu mempunyai hari bayaran balik, tetapi Payment Status tidak menyebutnya.</translation>
    </message>
    <message>
        <source>The row has money in and money out at once.</source>
        <translation>Baris itu mempunyai wang masuk dan wang keluar serentak.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>Baris itu tiada amaun.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>Baris itu tiada tarikh.</translation>
    </message>
    <message>
        <source>The row has two amounts that differ.</source>
        <translation>Baris itu mempunyai dua amaun yang berbeza.</translation>
    </message>
    <message>
        <source>The row has {trimmed} cells, more than the {width} columns of the header.</source>
        <translation>Baris itu mempunyai {trimmed} sel, lebih daripada {width} lajur pengepala.</translation>
    </message>
    <message>
        <source>The row names neither a payment nor a reference.</source>
        <translation>Baris itu tidak menamakan bayaran mahupun rujukan.</translation>
    </message>
    <message>
        <source>The row names no currency.</source>
        <translation>Baris itu tidak menamakan mata wang.</translation>
    </message>
    <message>
        <source>The row names no payout.</source>
        <translation>Baris itu tidak menamakan bayaran keluar.</translation>
    </message>
    <message>
        <source>The run stopped at line {line}.</source>
        <translation>Larian berhenti pada baris {line}.</translation>
    </message>
    <message>
        <source>The running PaySG Desktop failed at this; its log says why.</source>
        <translation>PaySG Desktop yang sedang berjalan gagal melakukannya; lognya menyatakan sebabnya.</translation>
    </message>
    <message>
        <source>The same event on two connections at once.</source>
        <translation>Peristiwa yang sama pada dua sambungan serentak.</translation>
    </message>
    <message>
        <source>The same event twice</source>
        <translation>Peristiwa yang sama dua kali</translation>
    </message>
    <message>
        <source>The same event twice at the same moment</source>
        <translation>Peristiwa yang sama dua kali pada saat yang sama</translation>
    </message>
    <message>
        <source>The same payment stands in {where} too, and not with the same values.</source>
        <translation>Bayaran yang sama juga ada pada {where}, dan nilainya tidak sama.</translation>
    </message>
    <message>
        <source>The same request again, byte for byte</source>
        <translation>Permintaan yang sama sekali lagi, bait demi bait</translation>
    </message>
    <message>
        <source>The same values in another order.</source>
        <translation>Nilai yang sama dalam susunan lain.</translation>
    </message>
    <message>
        <source>The sandbox can be reached.</source>
        <translation>Kotak pasir dapat dicapai.</translation>
    </message>
    <message>
        <source>The sandbox can't have port {port}: choose one from 1024 to 65535, or 0.</source>
        <translation>Kotak pasir tidak boleh menggunakan port {port}: pilih satu dari 1024 hingga 65535, atau 0.</translation>
    </message>
    <message>
        <source>The sandbox does not run.</source>
        <translation>Kotak pasir tidak berjalan.</translation>
    </message>
    <message>
        <source>The sandbox has no such payment.</source>
        <translation>Kotak pasir tiada bayaran sedemikian.</translation>
    </message>
    <message>
        <source>The sandbox has no webhooks of this provider.</source>
        <translation>Kotak pasir tiada webhook penyedia ini.</translation>
    </message>
    <message>
        <source>The sandbox is on this computer.</source>
        <translation>Kotak pasir berada pada komputer ini.</translation>
    </message>
    <message>
        <source>The sandbox sends its made-up payments to this computer only: an address of 127.0.0.1 or localhost.</source>
        <translation>Kotak pasir menghantar bayaran rekaannya hanya ke komputer ini: alamat 127.0.0.1 atau localhost.</translation>
    </message>
    <message>
        <source>The sandbox sends its webhooks to plain http addresses without a name or password.</source>
        <translation>Kotak pasir menghantar webhooknya ke alamat http biasa tanpa nama atau kata laluan.</translation>
    </message>
    <message>
        <source>The sandbox's folder {folder} can't be used: {strerror}.</source>
        <translation>Folder kotak pasir {folder} tidak boleh digunakan: {strerror}.</translation>
    </message>
    <message>
        <source>The sandbox's speed must be above 0.</source>
        <translation>Kelajuan kotak pasir mestilah melebihi 0.</translation>
    </message>
    <message>
        <source>The secret at {reference} is empty, so nothing was signed or sent.</source>
        <translation>Rahsia di {reference} kosong, jadi tiada apa-apa ditandatangani atau dihantar.</translation>
    </message>
    <message>
        <source>The secret is empty, so nothing can be signed with it.</source>
        <translation>Rahsia itu kosong, jadi tiada apa-apa dapat ditandatangani dengannya.</translation>
    </message>
    <message>
        <source>The secret is not written in {key_encoding}, so nothing can be signed with it.</source>
        <translation>Rahsia itu tidak ditulis dalam {key_encoding}, jadi tiada apa-apa dapat ditandatangani dengannya.</translation>
    </message>
    <message>
        <source>The secret is not written in {key_encoding}.</source>
        <translation>Rahsia itu tidak ditulis dalam {key_encoding}.</translation>
    </message>
    <message>
        <source>The secret of the destination “{name}” is empty.</source>
        <translation>Rahsia destinasi “{name}” kosong.</translation>
    </message>
    <message>
        <source>The secret of the endpoint “{name}” can't be read here: its variable is not set or empty, or the keychain is locked.</source>
        <translation>Rahsia titik akhir “{name}” tidak dapat dibaca di sini: pemboleh ubahnya tidak ditetapkan atau kosong, atau rantai kunci dikunci.</translation>
    </message>
    <message>
        <source>The secret {problem}</source>
        <translation>Rahsia itu {problem}</translation>
    </message>
    <message>
        <source>The secret “{name}” is empty or could not be read, so nothing can be checked with it.</source>
        <translation>Rahsia “{name}” kosong atau tidak dapat dibaca, jadi tiada apa-apa dapat disemak dengannya.</translation>
    </message>
    <message>
        <source>The secret “{name}” is not written in {key_encoding}, as this endpoint expects it.</source>
        <translation>Rahsia “{name}” tidak ditulis dalam {key_encoding}, sedangkan itulah yang dijangka titik akhir ini.</translation>
    </message>
    <message>
        <source>The secret “{name}” is too short: a part of it may be missing.</source>
        <translation>Rahsia “{name}” terlalu pendek: sebahagian daripadanya mungkin hilang.</translation>
    </message>
    <message>
        <source>The secret “{name}” was for one session only.</source>
        <translation>Rahsia “{name}” hanya untuk satu sesi.</translation>
    </message>
    <message>
        <source>The secret “{name}” {problem}</source>
        <translation>Rahsia “{name}” {problem}</translation>
    </message>
    <message>
        <source>The secret “{name}” {text}</source>
        <translation>Rahsia “{name}” {text}</translation>
    </message>
    <message>
        <source>The sender has a limit that it does not publish, so this may be too long.</source>
        <translation>Pengirim mempunyai had yang tidak diterbitkannya, jadi ini mungkin terlalu lama.</translation>
    </message>
    <message>
        <source>The setting could not be saved to {path}: {strerror}.</source>
        <translation>Tetapan itu tidak dapat disimpan ke {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The setting tolerance takes {shortest_s} to {longest_s} seconds.</source>
        <translation>Tetapan tolerance menerima {shortest_s} hingga {longest_s} saat.</translation>
    </message>
    <message>
        <source>The setting {name} takes a currency's three letters, like SGD.</source>
        <translation>Tetapan {name} menerima tiga huruf mata wang, seperti SGD.</translation>
    </message>
    <message>
        <source>The setting {name} takes a list of seconds, all above 0 and at most 30 days together.</source>
        <translation>Tetapan {name} menerima senarai saat, semuanya melebihi 0 dan paling banyak 30 hari kesemuanya.</translation>
    </message>
    <message>
        <source>The setting {name} takes an address that starts with https://.</source>
        <translation>Tetapan {name} menerima alamat yang bermula dengan https://.</translation>
    </message>
    <message>
        <source>The setting {name} takes names joined by full stops, like data.amount.</source>
        <translation>Tetapan {name} menerima nama yang digabungkan dengan titik, seperti data.amount.</translation>
    </message>
    <message>
        <source>The setting {name} takes {known}.</source>
        <translation>Tetapan {name} menerima {known}.</translation>
    </message>
    <message>
        <source>The setting “program” of this way in names a script that would fetch an agent without asking.</source>
        <translation>Tetapan “program” laluan masuk ini menamakan skrip yang akan mengambil ejen tanpa bertanya.</translation>
    </message>
    <message>
        <source>The settings {name} and {other} exclude each other: no value has a part of its own.</source>
        <translation>Tetapan {name} dan {other} saling mengecualikan: tiada nilai mempunyai bahagian tersendiri.</translation>
    </message>
    <message>
        <source>The settings {path} can't be read: {strerror}.</source>
        <translation>Tetapan {path} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>The signature fits no configured secret: the body was changed on its way, or another secret was used.</source>
        <translation>Tandatangan tidak sepadan dengan mana-mana rahsia yang ditetapkan: badan diubah semasa perjalanan, atau rahsia lain digunakan.</translation>
    </message>
    <message>
        <source>The signature fits the body as received and the secret “{secret}”.</source>
        <translation>Tandatangan sepadan dengan badan seperti yang diterima dan rahsia “{secret}”.</translation>
    </message>
    <message>
        <source>The signature fits the secret “{secret}”, but it was not accepted.</source>
        <translation>Tandatangan sepadan dengan rahsia “{secret}”, tetapi ia tidak diterima.</translation>
    </message>
    <message>
        <source>The signature fits the secret “{secret}”, but the body says “{environment}”.</source>
        <translation>Tandatangan sepadan dengan rahsia “{secret}”, tetapi badan menyatakan “{environment}”.</translation>
    </message>
    <message>
        <source>The signature has to cover the whole body, not parts of it.</source>
        <translation>Tandatangan mesti meliputi seluruh badan, bukan sebahagiannya.</translation>
    </message>
    <message>
        <source>The signature header has no entry of version v1, only others.</source>
        <translation>Pengepala tandatangan tiada entri versi v1, hanya versi lain.</translation>
    </message>
    <message>
        <source>The signature header has no signature (v1=…).</source>
        <translation>Pengepala tandatangan tiada tandatangan (v1=…).</translation>
    </message>
    <message>
        <source>The signature header has {what}.</source>
        <translation>Pengepala tandatangan: {what}.</translation>
    </message>
    <message>
        <source>The signatures of {title} can't be spoilt on purpose here.</source>
        <translation>Tandatangan {title} tidak boleh dirosakkan dengan sengaja di sini.</translation>
    </message>
    <message>
        <source>The signatures of {title} have no time.</source>
        <translation>Tandatangan {title} tiada masa.</translation>
    </message>
    <message>
        <source>The slowest of {timed} answers took {slowest_s} s</source>
        <translation>Yang paling perlahan daripada {timed} jawapan mengambil {slowest_s} s</translation>
    </message>
    <message>
        <source>The spreadsheet took the {what} for a number and wrote it as one such as 1.23E+11, so its digits are lost.</source>
        <translation>Hamparan menganggap {what} sebagai nombor dan menulisnya seperti 1.23E+11, jadi digitnya hilang.</translation>
    </message>
    <message>
        <source>The switch {name} takes {known}{other}.</source>
        <translation>Suis {name} menerima {known}{other}.</translation>
    </message>
    <message>
        <source>The system does not let us have port {port}: choose one from 1024 up, or 0.</source>
        <translation>Sistem tidak membenarkan kita menggunakan port {port}: pilih satu dari 1024 ke atas, atau 0.</translation>
    </message>
    <message>
        <source>The text is no JSON.</source>
        <translation>Teks itu bukan JSON.</translation>
    </message>
    <message>
        <source>The time in the signature header (t=…) is not {form}.</source>
        <translation>Masa dalam pengepala tandatangan (t=…) bukan {form}.</translation>
    </message>
    <message>
        <source>The time limit of a destination is {shortest_limit_s} to {longest_limit_s} seconds.</source>
        <translation>Had masa destinasi ialah {shortest_limit_s} hingga {longest_limit_s} saat.</translation>
    </message>
    <message>
        <source>The token of this ngrok way in can't be an authtoken: it has other characters or another length.</source>
        <translation>Token laluan masuk ngrok ini bukan authtoken: ia mempunyai aksara lain atau panjang yang lain.</translation>
    </message>
    <message>
        <source>The update address answered with status {status}.</source>
        <translation>Alamat kemas kini menjawab dengan status {status}.</translation>
    </message>
    <message>
        <source>The update address did not answer as a release feed does.</source>
        <translation>Alamat kemas kini tidak menjawab seperti suapan keluaran.</translation>
    </message>
    <message>
        <source>The update address leads on and on; it is not followed further.</source>
        <translation>Alamat kemas kini terus mengalih berulang kali; ia tidak diikuti lagi.</translation>
    </message>
    <message>
        <source>The update address leads to another host, or away from https: it is not followed.</source>
        <translation>Alamat kemas kini mengalih ke hos lain, atau keluar daripada https: ia tidak diikuti.</translation>
    </message>
    <message>
        <source>The user is the name of an account on the bastion: letters, digits, and . _ - @ +.</source>
        <translation>Pengguna ialah nama akaun pada bastion: huruf, digit, dan . _ - @ +.</translation>
    </message>
    <message>
        <source>The value of entry {position} is empty.</source>
        <translation>Nilai entri {position} kosong.</translation>
    </message>
    <message>
        <source>The value of entry {position} may have {longest_metadata_value} characters.</source>
        <translation>Nilai entri {position} boleh mempunyai {longest_metadata_value} aksara.</translation>
    </message>
    <message>
        <source>The watched folder can't be opened.</source>
        <translation>Folder yang dipantau tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>The webhook's address is no URL.</source>
        <translation>Alamat webhook itu bukan URL.</translation>
    </message>
    <message>
        <source>The window and the program that owns this workspace do not understand each other: they may be of different versions.</source>
        <translation>Tetingkap dan program yang memiliki ruang kerja ini tidak saling memahami: versinya mungkin berbeza.</translation>
    </message>
    <message>
        <source>The window is made with Qt and Qt for Python (PySide6, Shiboken6), used unchanged under the GNU Lesser General Public License, version 3.</source>
        <translation>Tetingkap ini dibuat dengan Qt dan Qt for Python (PySide6, Shiboken6), digunakan tanpa perubahan di bawah GNU Lesser General Public License, versi 3.</translation>
    </message>
    <message>
        <source>The workspace {folder} can't be written: {strerror}.</source>
        <translation>Ruang kerja {folder} tidak dapat ditulis: {strerror}.</translation>
    </message>
    <message>
        <source>The workspace {workspace} can't be written: {strerror}.</source>
        <translation>Ruang kerja {workspace} tidak dapat ditulis: {strerror}.</translation>
    </message>
    <message>
        <source>The workspace {workspace} is in use by {who} (process {pid}).</source>
        <translation>Ruang kerja {workspace} sedang digunakan oleh {who} (proses {pid}).</translation>
    </message>
    <message>
        <source>The workspace's lock {path} can't be used: {strerror}.</source>
        <translation>Fail kunci ruang kerja {path} tidak dapat digunakan: {strerror}.</translation>
    </message>
    <message>
        <source>The {titles} has typographic or full-width characters, which PaySG may refuse.</source>
        <translation>{titles} mempunyai aksara tipografi atau lebar penuh, yang mungkin ditolak PaySG.</translation>
    </message>
    <message>
        <source>The {titles} is negative.</source>
        <translation>{titles} bernilai negatif.</translation>
    </message>
    <message>
        <source>The {title} has a line break or another character that can't be sent.</source>
        <translation>{title} mempunyai pemisah baris atau aksara lain yang tidak boleh dihantar.</translation>
    </message>
    <message>
        <source>The {title} has characters that can't be seen, perhaps from copying.</source>
        <translation>{title} mempunyai aksara yang tidak kelihatan, mungkin daripada penyalinan.</translation>
    </message>
    <message>
        <source>The {title} has {text} characters.</source>
        <translation>{title} mempunyai {text} aksara.</translation>
    </message>
    <message>
        <source>The {title} is missing.</source>
        <translation>{title} tiada.</translation>
    </message>
    <message>
        <source>The {what} ends at {one} {end}, but {one_2} {last} was noted elsewhere: its end was cut off.</source>
        <translation>Dalam {what}, yang terakhir ialah {one} {end}, tetapi {one_2} {last} dicatat di tempat lain: hujungnya telah dipotong.</translation>
    </message>
    <message>
        <source>The {what} has more than 15 digits and ends in zeros: spreadsheets replace the last ones.</source>
        <translation>Nilai {what} mempunyai lebih daripada 15 digit dan berakhir dengan sifar: hamparan menggantikan digit terakhir.</translation>
    </message>
    <message>
        <source>The {what} reads like a number that a spreadsheet has shortened.</source>
        <translation>Nilai {what} kelihatan seperti nombor yang dipendekkan oleh hamparan.</translation>
    </message>
    <message>
        <source>The {what} {path} can't be read: {strerror}.</source>
        <translation>{what} {path} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>Their source is at https://download.qt.io.</source>
        <translation>Sumbernya ada di https://download.qt.io.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Yang ada: {known}.</translation>
    </message>
    <message>
        <source>There are: {recipes}.</source>
        <translation>Yang ada: {recipes}.</translation>
    </message>
    <message>
        <source>There are: {rehearsals}.</source>
        <translation>Yang ada: {rehearsals}.</translation>
    </message>
    <message>
        <source>There is a destination “{name}” already.</source>
        <translation>Sudah ada destinasi “{name}”.</translation>
    </message>
    <message>
        <source>There is a way in called “{name}” already.</source>
        <translation>Sudah ada laluan masuk bernama “{name}”.</translation>
    </message>
    <message>
        <source>There is no case {unknown}.</source>
        <translation>Tiada kes {unknown}.</translation>
    </message>
    <message>
        <source>There is no delivery {delivery_id} in this workspace.</source>
        <translation>Tiada penghantaran {delivery_id} dalam ruang kerja ini.</translation>
    </message>
    <message>
        <source>There is no delivery {missing} in this workspace.</source>
        <translation>Tiada penghantaran {missing} dalam ruang kerja ini.</translation>
    </message>
    <message>
        <source>There is no endpoint of this name.</source>
        <translation>Tiada titik akhir dengan nama ini.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”.</source>
        <translation>Tiada medan “{name}:”.</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>Tiada fail {source}.</translation>
    </message>
    <message>
        <source>There is no key to test.</source>
        <translation>Tiada kunci untuk diuji.</translation>
    </message>
    <message>
        <source>There is no ngrok agent on this computer.</source>
        <translation>Tiada ejen ngrok pada komputer ini.</translation>
    </message>
    <message>
        <source>There is no port {port}: choose one from 1024 to {highest_port}, or 0 for a free one.</source>
        <translation>Tiada port {port}: pilih satu dari 1024 hingga {highest_port}, atau 0 untuk port bebas.</translation>
    </message>
    <message>
        <source>There is no program “{argv}” on this computer.</source>
        <translation>Tiada program “{argv}” pada komputer ini.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>Tiada penyedia {name}.</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>Tiada resipi {name}.</translation>
    </message>
    <message>
        <source>There is no rehearsal “{kind}”.</source>
        <translation>Tiada raptai “{kind}”.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}: it needs about {mega}, and {mega_2} are free.</source>
        <translation>Tiada ruang untuk sandaran dalam {folder}: ia memerlukan kira-kira {mega}, dan {mega_2} kosong.</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>Tiada tetapan dengan nama itu.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>Tiada tetapan “{name}”.</translation>
    </message>
    <message>
        <source>There is no signature option “{name}”.</source>
        <translation>Tiada pilihan tandatangan “{name}”.</translation>
    </message>
    <message>
        <source>There is no such fault.</source>
        <translation>Tiada kerosakan sedemikian.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tiada fail sedemikian.</translation>
    </message>
    <message>
        <source>There is no {names} header, but a {sender} one: it may have been sent to the wrong address.</source>
        <translation>Tiada pengepala {names}, tetapi ada pengepala {sender}: ia mungkin dihantar ke alamat yang salah.</translation>
    </message>
    <message>
        <source>There is no {names} header.</source>
        <translation>Tiada pengepala {names}.</translation>
    </message>
    <message>
        <source>There is no {names} header: the sender did not sign, or a proxy removed it.</source>
        <translation>Tiada pengepala {names}: pengirim tidak menandatangani, atau proksi membuangnya.</translation>
    </message>
    <message>
        <source>There is no {path} in this event to set.</source>
        <translation>Tiada {path} dalam peristiwa ini untuk ditetapkan.</translation>
    </message>
    <message>
        <source>There is no “{shown}” in this body.</source>
        <translation>Tiada “{shown}” dalam badan ini.</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and the address is not on this computer: payers' names, addresses and identifiers would leave it.</source>
        <translation>Ini penghantaran LIVE, dan alamat itu bukan pada komputer ini: nama, alamat dan nombor pengenalan pembayar akan keluar daripadanya.</translation>
    </message>
    <message>
        <source>These are LIVE payments: say why they are created.</source>
        <translation>Ini bayaran LIVE: nyatakan sebab ia dicipta.</translation>
    </message>
    <message>
        <source>These are LIVE payments: type how many are to be created, {good}, to confirm.</source>
        <translation>Ini bayaran LIVE: taip bilangan yang hendak dicipta, {good}, untuk mengesahkan.</translation>
    </message>
    <message>
        <source>These are {count} deliveries, and at most {most_at_once} are sent again at once.</source>
        <translation>Ini {count} penghantaran, dan paling banyak {most_at_once} dihantar semula serentak.</translation>
    </message>
    <message>
        <source>These changes are not of this value.</source>
        <translation>Perubahan ini bukan bagi nilai ini.</translation>
    </message>
    <message>
        <source>These deliveries are of {names}.</source>
        <translation>Penghantaran ini bagi {names}.</translation>
    </message>
    <message>
        <source>They are in the archive as {settings_file}.</source>
        <translation>Tetapan itu ada dalam arkib sebagai {settings_file}.</translation>
    </message>
    <message>
        <source>This account has no API key, so nothing can be created for it here.</source>
        <translation>Akaun ini tiada kunci API, jadi tiada apa-apa boleh dicipta untuknya di sini.</translation>
    </message>
    <message>
        <source>This action has ended, or waits for a second person.</source>
        <translation>Tindakan ini telah berakhir, atau menunggu orang kedua.</translation>
    </message>
    <message>
        <source>This address leads to this computer alone; no provider can use it.</source>
        <translation>Alamat ini membawa ke komputer ini sahaja; tiada penyedia boleh menggunakannya.</translation>
    </message>
    <message>
        <source>This body holds a number of more than {longest_number} digits.</source>
        <translation>Badan ini mengandungi nombor yang melebihi {longest_number} digit.</translation>
    </message>
    <message>
        <source>This body holds nothing but white space.</source>
        <translation>Badan ini hanya mengandungi ruang kosong.</translation>
    </message>
    <message>
        <source>This body holds {name}, which JSON does not allow.</source>
        <translation>Badan ini mengandungi {name}, yang tidak dibenarkan oleh JSON.</translation>
    </message>
    <message>
        <source>This body is empty.</source>
        <translation>Badan ini kosong.</translation>
    </message>
    <message>
        <source>This body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>Badan ini bukan JSON: ia terputus atau tersalah pada {where}.</translation>
    </message>
    <message>
        <source>This body is not UTF-8 text (from byte {start} on).</source>
        <translation>Badan ini bukan teks UTF-8 (mulai bait {start}).</translation>
    </message>
    <message>
        <source>This body nests deeper than {deepest} levels.</source>
        <translation>Badan ini bersarang lebih dalam daripada {deepest} peringkat.</translation>
    </message>
    <message>
        <source>This body nests too deep to be read.</source>
        <translation>Badan ini bersarang terlalu dalam untuk dibaca.</translation>
    </message>
    <message>
        <source>This body starts with a byte order mark, which JSON does not allow.</source>
        <translation>Badan ini bermula dengan tanda susunan bait (BOM), yang tidak dibenarkan oleh JSON.</translation>
    </message>
    <message>
        <source>This build knows no update address, so it can't tell whether there is a newer version.</source>
        <translation>Binaan ini tidak mengetahui alamat kemas kini, jadi ia tidak dapat menentukan sama ada terdapat versi baharu.</translation>
    </message>
    <message>
        <source>This checkout was paid already.</source>
        <translation>Sesi bayaran ini sudah dibayar.</translation>
    </message>
    <message>
        <source>This computer has no keychain that PaySG Desktop can use.</source>
        <translation>Komputer ini tiada rantai kunci yang boleh digunakan PaySG Desktop.</translation>
    </message>
    <message>
        <source>This computer has no way to {host}, port {port}.</source>
        <translation>Komputer ini tiada jalan ke {host}, port {port}.</translation>
    </message>
    <message>
        <source>This computer has no {name} program, so no way in by ssh can stand.</source>
        <translation>Komputer ini tiada program {name}, jadi laluan masuk melalui ssh tidak dapat berfungsi.</translation>
    </message>
    <message>
        <source>This destination takes {environment} deliveries, and some may still wait.</source>
        <translation>Destinasi ini menerima penghantaran {environment}, dan mungkin ada yang masih menunggu.</translation>
    </message>
    <message>
        <source>This endpoint's setting says that JSON is written anew before it is signed.</source>
        <translation>Tetapan titik akhir ini menyatakan bahawa JSON ditulis semula sebelum ditandatangani.</translation>
    </message>
    <message>
        <source>This file was run on {singapore_day}; {done} of {rows} {were} created.</source>
        <translation>Fail ini dijalankan pada {singapore_day}; {done} daripada {rows} {were} dicipta.</translation>
    </message>
    <message>
        <source>This forward does not wait for an attempt any more.</source>
        <translation>Pemajuan ini tidak lagi menunggu percubaan.</translation>
    </message>
    <message>
        <source>This is LIVE data.</source>
        <translation>Ini data LIVE.</translation>
    </message>
    <message>
        <source>This is LIVE, and there is no reference to confirm it with.</source>
        <translation>Ini LIVE, dan tiada rujukan untuk mengesahkannya.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, and no file.</source>
        <translation>Ini peranti atau paip, bukan fail.</translation>
    </message>
    <message>
        <source>This is no payment of PaySG's API: it has no id and status.</source>
        <translation>Ini bukan bayaran API PaySG: ia tiada id dan status.</translation>
    </message>
    <message>
        <source>This is no row of a report that this version of the program knows.</source>
        <translation>Ini bukan baris laporan yang dikenali versi program ini.</translation>
    </message>
    <message>
        <source>This is the template's example.</source>
        <translation>Ini contoh dalam templat.</translation>
    </message>
    <message>
        <source>This key was used here for something else.</source>
        <translation>Kunci ini pernah digunakan di sini untuk perkara lain.</translation>
    </message>
    <message>
        <source>This kind needs {needs}.</source>
        <translation>Jenis ini memerlukan {needs}.</translation>
    </message>
    <message>
        <source>This ngrok way in has no token.</source>
        <translation>Laluan masuk ngrok ini tiada token.</translation>
    </message>
    <message>
        <source>This one was not done.</source>
        <translation>Yang ini tidak dibuat.</translation>
    </message>
    <message>
        <source>This payment is not in the workspace any more.</source>
        <translation>Bayaran ini sudah tiada dalam ruang kerja.</translation>
    </message>
    <message>
        <source>This payment is {here}, and the page's address belongs to {there}, so it stays closed.</source>
        <translation>Bayaran ini ialah {here}, sedangkan alamat halaman itu milik {there}, jadi ia kekal tertutup.</translation>
    </message>
    <message>
        <source>This program does not know the provider of {name}.</source>
        <translation>Program ini tidak mengenali penyedia bagi {name}.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>Program ini tidak mengenali penyedia “{provider}”.</translation>
    </message>
    <message>
        <source>This program knows no payment report of {provider}.</source>
        <translation>Program ini tidak mengenali laporan bayaran {provider}.</translation>
    </message>
    <message>
        <source>This program knows no report of {title}.</source>
        <translation>Program ini tidak mengenali laporan {title}.</translation>
    </message>
    <message>
        <source>This row is no line of a statement.</source>
        <translation>Baris ini bukan baris penyata.</translation>
    </message>
    <message>
        <source>This row of a report does not have the values of a payment.</source>
        <translation>Baris laporan ini tidak mempunyai nilai bagi sesuatu bayaran.</translation>
    </message>
    <message>
        <source>This row of a report has no payment or no moment.</source>
        <translation>Baris laporan ini tiada bayaran atau tiada waktu.</translation>
    </message>
    <message>
        <source>This saved filter can't be read; a newer PaySG Desktop may have written it.</source>
        <translation>Penapis tersimpan ini tidak dapat dibaca; mungkin PaySG Desktop yang lebih baharu telah menulisnya.</translation>
    </message>
    <message>
        <source>This scheme has no versions.</source>
        <translation>Skema ini tiada versi.</translation>
    </message>
    <message>
        <source>This version knows no place for secrets called “{store}”.</source>
        <translation>Versi ini tidak mengenali tempat rahsia bernama “{store}”.</translation>
    </message>
    <message>
        <source>This very file was taken in before, with other columns or for another account or place.</source>
        <translation>Fail yang sama ini pernah diterima sebelum ini, dengan lajur lain atau bagi akaun atau tempat lain.</translation>
    </message>
    <message>
        <source>This way in does not stand at the moment, so there is nothing to test.</source>
        <translation>Laluan masuk ini tidak berfungsi buat masa ini, jadi tiada apa-apa untuk diuji.</translation>
    </message>
    <message>
        <source>This workspace has no account {id} of {provider}.</source>
        <translation>Ruang kerja ini tiada akaun {id} bagi {provider}.</translation>
    </message>
    <message>
        <source>This workspace has no bulk run {batch_id}.</source>
        <translation>Ruang kerja ini tiada larian pukal {batch_id}.</translation>
    </message>
    <message>
        <source>This workspace has no destination {destination_id}.</source>
        <translation>Ruang kerja ini tiada destinasi {destination_id}.</translation>
    </message>
    <message>
        <source>This workspace has no destination {text}.</source>
        <translation>Ruang kerja ini tiada destinasi {text}.</translation>
    </message>
    <message>
        <source>This workspace has no endpoint {endpoint_id}.</source>
        <translation>Ruang kerja ini tiada titik akhir {endpoint_id}.</translation>
    </message>
    <message>
        <source>This workspace has no replay {id}.</source>
        <translation>Ruang kerja ini tiada ulangan {id}.</translation>
    </message>
    <message>
        <source>This workspace has no replay {run_id}.</source>
        <translation>Ruang kerja ini tiada ulangan {run_id}.</translation>
    </message>
    <message>
        <source>This workspace has no such destination.</source>
        <translation>Ruang kerja ini tiada destinasi sedemikian.</translation>
    </message>
    <message>
        <source>This workspace has no way in {text}.</source>
        <translation>Ruang kerja ini tiada laluan masuk {text}.</translation>
    </message>
    <message>
        <source>This workspace has no way in {tunnel_id}.</source>
        <translation>Ruang kerja ini tiada laluan masuk {tunnel_id}.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer PaySG Desktop (schema {version}, this one knows {schema_version}).</source>
        <translation>Ruang kerja ini ditulis oleh PaySG Desktop yang lebih baharu (skema {version}, yang ini mengenali {schema_version}).</translation>
    </message>
    <message>
        <source>This workspace was written by an older PaySG Desktop and has to be brought up to date once.</source>
        <translation>Ruang kerja ini ditulis oleh PaySG Desktop yang lebih lama dan perlu dikemas kini sekali.</translation>
    </message>
    <message>
        <source>Those of {usual} can.</source>
        <translation>Penerima {usual} boleh.</translation>
    </message>
    <message>
        <source>To find it as text, put it in quotes.</source>
        <translation>Untuk mencarinya sebagai teks, letakkannya dalam tanda petik.</translation>
    </message>
    <message>
        <source>To reach other computers, switch on the setting forwarding.other_hosts.</source>
        <translation>Untuk mencapai komputer lain, hidupkan tetapan forwarding.other_hosts.</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}</source>
        <translation>Kepada {what} ia {answer_words}</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}, and booked something.</source>
        <translation>Kepada {what} ia {answer_words}, dan membukukan sesuatu.</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}.</source>
        <translation>Kepada {what} ia {answer_words}.</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}: a browser or a crawler makes it stumble.</source>
        <translation>Kepada {what} ia {answer_words}: pelayar atau perangkak membuatnya tersandung.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Cuba semula sebentar lagi.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Cuba semula kemudian.</translation>
    </message>
    <message>
        <source>Try again {when}.</source>
        <translation>Cuba semula {when}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Cuba semula.</translation>
    </message>
    <message>
        <source>Turn this way in off and on again.</source>
        <translation>Matikan dan hidupkan semula laluan masuk ini.</translation>
    </message>
    <message>
        <source>Two events of one payment, the later one first.</source>
        <translation>Dua peristiwa bagi satu bayaran, yang kemudian didahulukan.</translation>
    </message>
    <message>
        <source>Two rows have the same line number.</source>
        <translation>Dua baris mempunyai nombor baris yang sama.</translation>
    </message>
    <message>
        <source>Type a larger amount.</source>
        <translation>Taip amaun yang lebih besar.</translation>
    </message>
    <message>
        <source>Type an amount above {format_minor}.</source>
        <translation>Taip amaun yang melebihi {format_minor}.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>Taip amaun, seperti {example}.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Taip semula.</translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation>Taipkannya.</translation>
    </message>
    <message>
        <source>Type one in digits, such as {example}.</source>
        <translation>Taip amaun dalam digit, seperti {example}.</translation>
    </message>
    <message>
        <source>Type one such as {example}.</source>
        <translation>Taip satu seperti {example}.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Taip satu.</translation>
    </message>
    <message>
        <source>Type the amount to be paid.</source>
        <translation>Taip amaun yang perlu dibayar.</translation>
    </message>
    <message>
        <source>Type the amount with a point before the cents, such as {example}.</source>
        <translation>Taip amaun dengan titik sebelum sen, seperti {example}.</translation>
    </message>
    <message>
        <source>Type the payment's reference to confirm it: this is LIVE, and real money.</source>
        <translation>Taip rujukan bayaran untuk mengesahkannya: ini LIVE, dan wang sebenar.</translation>
    </message>
    <message>
        <source>Type your name: it is kept with the approval.</source>
        <translation>Taip nama anda: ia disimpan bersama kelulusan.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret in an environment variable and name it (--secret-env NAME).</source>
        <translation>Buka kuncinya dan cuba semula, atau simpan rahsia dalam pemboleh ubah persekitaran dan namakannya (--secret-env NAME).</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 and another port.</source>
        <translation>Gunakan 127.0.0.1 dan port lain.</translation>
    </message>
    <message>
        <source>Use a receiver of your own, or an endpoint of TEST.</source>
        <translation>Gunakan penerima anda sendiri, atau titik akhir TEST.</translation>
    </message>
    <message>
        <source>Use the address that it leads to, or have it lead here itself; a page to log in must be taken off.</source>
        <translation>Gunakan alamat yang ditujunya, atau biarkan ia membawa ke sini sendiri; halaman untuk log masuk mesti dibuang.</translation>
    </message>
    <message>
        <source>Verify it again, or ask the provider.</source>
        <translation>Sahkan semula, atau tanya penyedia.</translation>
    </message>
    <message>
        <source>Wait a moment, then ask for the same again.</source>
        <translation>Tunggu sebentar, kemudian minta perkara yang sama sekali lagi.</translation>
    </message>
    <message>
        <source>Wait some minutes, or use a named tunnel of your own account.</source>
        <translation>Tunggu beberapa minit, atau gunakan terowong bernama daripada akaun anda sendiri.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then decide anew.</source>
        <translation>Tunggu sehingga ia berakhir, kemudian buat keputusan semula.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Tunggu sehingga ia berakhir.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Tunggu sehingga selesai.</translation>
    </message>
    <message>
        <source>Wait until it is renewed, take a larger plan, or use another way in.</source>
        <translation>Tunggu sehingga ia diperbaharui, ambil pelan yang lebih besar, atau gunakan laluan masuk lain.</translation>
    </message>
    <message>
        <source>Wait until that is done; nothing was changed.</source>
        <translation>Tunggu sehingga itu selesai; tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>Waits until a second person agrees.</source>
        <translation>Menunggu sehingga orang kedua bersetuju.</translation>
    </message>
    <message>
        <source>We can't listen on {host}, port {port}: {strerror}.</source>
        <translation>Kita tidak dapat mendengar di {host}, port {port}: {strerror}.</translation>
    </message>
    <message>
        <source>Webhooks are POST and nothing else.</source>
        <translation>Webhook ialah POST dan tiada yang lain.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, closed the connection before a word of ssh.</source>
        <translation>Apa yang menjawab di {host}, port {port}, menutup sambungan sebelum sepatah kata ssh.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What is answered too late is sent again.</source>
        <translation>Apa yang dijawab terlalu lewat dihantar semula.</translation>
    </message>
    <message>
        <source>What is kept of log entry {position} was changed since its body was purged.</source>
        <translation>Apa yang disimpan bagi entri log {position} telah diubah sejak badannya dihapuskan.</translation>
    </message>
    <message>
        <source>What is kept of log entry {position} was changed.</source>
        <translation>Apa yang disimpan bagi entri log {position} telah diubah.</translation>
    </message>
    <message>
        <source>What is not answered with 2xx is sent again, and given up in the end.</source>
        <translation>Apa yang tidak dijawab dengan 2xx dihantar semula, dan akhirnya tidak dicuba lagi.</translation>
    </message>
    <message>
        <source>What is purged is gone for ever.</source>
        <translation>Apa yang dihapuskan hilang selama-lamanya.</translation>
    </message>
    <message>
        <source>What is refused is sent again for days.</source>
        <translation>Apa yang ditolak dihantar semula selama berhari-hari.</translation>
    </message>
    <message>
        <source>What is signed is the raw body; parsing and writing it anew changes it.</source>
        <translation>Yang ditandatangani ialah badan mentah; menghurai dan menulisnya semula mengubahnya.</translation>
    </message>
    <message>
        <source>What is stored can be looked at.</source>
        <translation>Apa yang disimpan boleh dilihat.</translation>
    </message>
    <message>
        <source>What is stored could not be read to its end, so it can't be said whose data is old.</source>
        <translation>Apa yang disimpan tidak dapat dibaca hingga akhir, jadi tidak dapat dinyatakan data siapa yang lama.</translation>
    </message>
    <message>
        <source>What it means: https://ngrok.com/docs/errors/err_ngrok_{code}</source>
        <translation>Maksudnya: https://ngrok.com/docs/errors/err_ngrok_{code}</translation>
    </message>
    <message>
        <source>What stands in brackets in the address is no IPv6 address.</source>
        <translation>Apa yang ada dalam kurungan pada alamat bukan alamat IPv6.</translation>
    </message>
    <message>
        <source>What the bastion opens for itself alone nobody outside reaches.</source>
        <translation>Apa yang dibuka bastion untuk dirinya sahaja tidak dapat dicapai sesiapa dari luar.</translation>
    </message>
    <message>
        <source>What the owner of the workspace told could not be understood.</source>
        <translation>Apa yang diberitahu oleh pemilik ruang kerja tidak dapat difahami.</translation>
    </message>
    <message>
        <source>What the provider's API answered to what was done here.</source>
        <translation>Apa yang dijawab API penyedia kepada apa yang dibuat di sini.</translation>
    </message>
    <message>
        <source>What waits is kept, and goes out when it is resumed.</source>
        <translation>Apa yang menunggu disimpan, dan dihantar apabila ia disambung semula.</translation>
    </message>
    <message>
        <source>What was acknowledged is kept.</source>
        <translation>Apa yang telah disahkan terimanya disimpan.</translation>
    </message>
    <message>
        <source>What was acknowledged is kept; what could not be taken meanwhile is sent again by its provider.</source>
        <translation>Apa yang telah disahkan terimanya disimpan; apa yang tidak dapat diterima sementara itu dihantar semula oleh penyedianya.</translation>
    </message>
    <message>
        <source>What was changed or signed anew is not sent there: it would stand among real deliveries.</source>
        <translation>Apa yang diubah atau ditandatangani semula tidak dihantar ke situ: ia akan berada antara penghantaran sebenar.</translation>
    </message>
    <message>
        <source>What was given is neither; it is not repeated here, since it may be the secret itself.</source>
        <translation>Apa yang diberi bukan kedua-duanya; ia tidak diulang di sini, kerana ia mungkin rahsia itu sendiri.</translation>
    </message>
    <message>
        <source>What was kept of log entry {position} is missing.</source>
        <translation>Apa yang disimpan bagi entri log {position} tiada.</translation>
    </message>
    <message>
        <source>What was not sent yet was not sent.</source>
        <translation>Apa yang belum dihantar tidak dihantar.</translation>
    </message>
    <message>
        <source>What was purged is not what the audit trail says was purged.</source>
        <translation>Apa yang dihapuskan bukan apa yang dinyatakan jejak audit sebagai dihapuskan.</translation>
    </message>
    <message>
        <source>What was purged is out of sight, but not of the file yet.</source>
        <translation>Apa yang dihapuskan sudah tidak kelihatan, tetapi belum keluar daripada fail.</translation>
    </message>
    <message>
        <source>What was read before is kept; try again later.</source>
        <translation>Apa yang dibaca sebelum ini disimpan; cuba semula kemudian.</translation>
    </message>
    <message>
        <source>What was stored before is kept.</source>
        <translation>Apa yang disimpan sebelum ini kekal.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>Apa yang ada sebelumnya kekal seperti asal.</translation>
    </message>
    <message>
        <source>What was there before is in {aside}.</source>
        <translation>Apa yang ada sebelumnya berada dalam {aside}.</translation>
    </message>
    <message>
        <source>What was there before is kept.</source>
        <translation>Apa yang ada sebelumnya disimpan.</translation>
    </message>
    <message>
        <source>What you typed is not what is asked for.</source>
        <translation>Apa yang anda taip bukan apa yang diminta.</translation>
    </message>
    <message>
        <source>When it was paid is not known, so nobody can say whether the webhook may still come.</source>
        <translation>Bila ia dibayar tidak diketahui, jadi tiada sesiapa dapat menyatakan sama ada webhook masih mungkin tiba.</translation>
    </message>
    <message>
        <source>When the id is there already, answer 200 and do nothing.</source>
        <translation>Apabila id itu sudah ada, jawab 200 dan jangan buat apa-apa.</translation>
    </message>
    <message>
        <source>Where the bank put several payouts into one line, resolve this with a note.</source>
        <translation>Jika bank menggabungkan beberapa bayaran keluar dalam satu baris, selesaikan ini dengan nota.</translation>
    </message>
    <message>
        <source>Where the time is signed and renewed on each attempt: it refuses it.</source>
        <translation>Jika masa ditandatangani dan diperbaharui pada setiap percubaan: ia menolaknya.</translation>
    </message>
    <message>
        <source>Where your organisation inspects TLS, IT has to install its certificate in the operating system.</source>
        <translation>Jika organisasi anda memeriksa TLS, IT perlu memasang sijilnya dalam sistem pengendalian.</translation>
    </message>
    <message>
        <source>Where {what} stands in the body: names joined by full stops.</source>
        <translation>Kedudukan {what} dalam badan: nama yang digabungkan dengan titik.</translation>
    </message>
    <message>
        <source>Whether the earlier one overwrote the later can't be seen from outside.</source>
        <translation>Sama ada yang lebih awal menulis ganti yang kemudian tidak dapat dilihat dari luar.</translation>
    </message>
    <message>
        <source>Which program leads requests in?</source>
        <translation>Program manakah yang membawa permintaan masuk?</translation>
    </message>
    <message>
        <source>While one other end is slow, others have to be served, or a single slow connection stops all payments.</source>
        <translation>Semasa satu pihak sebelah sana perlahan, yang lain mesti dilayan, jika tidak satu sambungan perlahan menghentikan semua bayaran.</translation>
    </message>
    <message>
        <source>While one sender was slow it answered nobody else: any slow connection stops it.</source>
        <translation>Semasa satu pengirim perlahan, ia tidak menjawab yang lain: mana-mana sambungan perlahan menghentikannya.</translation>
    </message>
    <message>
        <source>Whoever can make the receiver break can keep it from hearing of payments.</source>
        <translation>Sesiapa yang boleh merosakkan penerima boleh menghalangnya daripada mengetahui tentang bayaran.</translation>
    </message>
    <message>
        <source>With a url of its own, a way in by ssh needs remote_port: the port that the server in front passes requests to.</source>
        <translation>Dengan url sendiri, laluan masuk melalui ssh memerlukan remote_port: port tempat pelayan di hadapan memajukan permintaan.</translation>
    </message>
    <message>
        <source>Within the time window a recorded request looks genuine; the standard advises to remember ids for at least that long.</source>
        <translation>Dalam tetingkap masa, permintaan yang dirakam kelihatan tulen; piawaian menasihatkan supaya id diingati sekurang-kurangnya selama itu.</translation>
    </message>
    <message>
        <source>Without a proxy on another computer leave the address at 127.0.0.1.</source>
        <translation>Tanpa proksi pada komputer lain, biarkan alamat pada 127.0.0.1.</translation>
    </message>
    <message>
        <source>Write 30s, 5m, 2h or 1d, or several of them like 1h30m.</source>
        <translation>Tulis 30s, 5m, 2h atau 1d, atau beberapa daripadanya seperti 1h30m.</translation>
    </message>
    <message>
        <source>Write it as 31-DEC-2026.</source>
        <translation>Tulisnya sebagai 31-DEC-2026.</translation>
    </message>
    <message>
        <source>Write it plainly, and without a zone.</source>
        <translation>Tulisnya secara biasa, dan tanpa zon.</translation>
    </message>
    <message>
        <source>Write the dates as 31-DEC-2026.</source>
        <translation>Tulis tarikh sebagai 31-DEC-2026.</translation>
    </message>
    <message>
        <source>Write them percent-encoded.</source>
        <translation>Tulisnya dengan pengekodan peratus.</translation>
    </message>
    <message>
        <source>Yoco can't do this by its API.</source>
        <translation>Yoco tidak dapat melakukan ini melalui APInya.</translation>
    </message>
    <message>
        <source>Yoco makes no refunds in test mode.</source>
        <translation>Yoco tidak membuat bayaran balik dalam mod test.</translation>
    </message>
    <message>
        <source>Yoco recommends to answer within 15 seconds, and tries again after that.</source>
        <translation>Yoco mengesyorkan supaya dijawab dalam 15 saat, dan mencuba semula selepas itu.</translation>
    </message>
    <message>
        <source>Yoco sends POST and nothing else.</source>
        <translation>Yoco menghantar POST dan tiada yang lain.</translation>
    </message>
    <message>
        <source>Yoco sends again whenever it saw no 2xx in time, also when the receiver had done its work by then.</source>
        <translation>Yoco menghantar semula setiap kali ia tidak melihat 2xx dalam masanya, juga jika penerima sudah menyiapkan kerjanya ketika itu.</translation>
    </message>
    <message>
        <source>Yoco signs every attempt anew and recommends to refuse what is older than three minutes, so an old signature is a request that somebody recorded.</source>
        <translation>Yoco menandatangani semula setiap percubaan dan mengesyorkan supaya yang lebih lama daripada tiga minit ditolak, jadi tandatangan lama ialah permintaan yang dirakam oleh seseorang.</translation>
    </message>
    <message>
        <source>Yoco takes {least} or more.</source>
        <translation>Yoco menerima {least} atau lebih.</translation>
    </message>
    <message>
        <source>Yoco takes {yoco_currency} only.</source>
        <translation>Yoco menerima {yoco_currency} sahaja.</translation>
    </message>
    <message>
        <source>Yoco warns that anybody can post to the address, and asks to check where an event comes from before it is processed.</source>
        <translation>Yoco memberi amaran bahawa sesiapa sahaja boleh menghantar POST ke alamat itu, dan meminta supaya asal peristiwa disemak sebelum diproses.</translation>
    </message>
    <message>
        <source>You can refund anew.</source>
        <translation>Anda boleh membuat bayaran balik sekali lagi.</translation>
    </message>
    <message>
        <source>You can start anew.</source>
        <translation>Anda boleh mulakan semula.</translation>
    </message>
    <message>
        <source>You may examine the program as far as that needs it.</source>
        <translation>Anda boleh meneliti program ini setakat yang diperlukan untuk itu.</translation>
    </message>
    <message>
        <source>You may replace them: they lie beside the program as libraries of their own.</source>
        <translation>Anda boleh menggantikannya: ia terletak di sebelah program sebagai pustaka tersendiri.</translation>
    </message>
    <message>
        <source>Your organisation does not let dev tunnels be reached from outside.</source>
        <translation>Organisasi anda tidak membenarkan dev tunnel dicapai dari luar.</translation>
    </message>
    <message>
        <source>Your organisation has switched off looking for newer versions.</source>
        <translation>Organisasi anda telah mematikan pencarian versi baharu.</translation>
    </message>
    <message>
        <source>Your organisation's settings can't be used, so nothing can be changed here.</source>
        <translation>Tetapan organisasi anda tidak dapat digunakan, jadi tiada apa-apa boleh diubah di sini.</translation>
    </message>
    <message>
        <source>`is_done` is true or false.</source>
        <translation>`is_done` ialah true atau false.</translation>
    </message>
    <message>
        <source>`paysg-desktop listen`</source>
        <translation>`paysg-desktop listen`</translation>
    </message>
    <message>
        <source>`paysg-desktop settings list` shows them all.</source>
        <translation>`paysg-desktop settings list` menunjukkan kesemuanya.</translation>
    </message>
    <message>
        <source>`{name}` is a whole number of days, 1 or more.</source>
        <translation>`{name}` ialah bilangan hari dalam nombor bulat, 1 atau lebih.</translation>
    </message>
    <message>
        <source>`{name}` is a whole number.</source>
        <translation>`{name}` ialah nombor bulat.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dokumen PDF</translation>
    </message>
    <message>
        <source>a URL that begins with https://, or empty</source>
        <translation>URL yang bermula dengan https://, atau kosong</translation>
    </message>
    <message>
        <source>a body that is no text at all</source>
        <translation>badan yang langsung bukan teks</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>fail termampat</translation>
    </message>
    <message>
        <source>a day such as 2027-01-31, or empty</source>
        <translation>hari seperti 2027-01-31, atau kosong</translation>
    </message>
    <message>
        <source>a genuine event</source>
        <translation>peristiwa tulen</translation>
    </message>
    <message>
        <source>a genuine event after them</source>
        <translation>peristiwa tulen selepasnya</translation>
    </message>
    <message>
        <source>a genuine event, to compare with</source>
        <translation>peristiwa tulen, untuk dibandingkan</translation>
    </message>
    <message>
        <source>a line of at most {longest} characters</source>
        <translation>satu baris dengan paling banyak {longest} aksara</translation>
    </message>
    <message>
        <source>a list of host names such as ["pay.example.gov.sg"], without scheme, port or path</source>
        <translation>senarai nama hos seperti ["pay.example.gov.sg"], tanpa skema, port atau laluan</translation>
    </message>
    <message>
        <source>a list such as ["SGD 500", "ZAR 1000"], each currency once, without cents</source>
        <translation>senarai seperti ["SGD 500", "ZAR 1000"], setiap mata wang sekali, tanpa sen</translation>
    </message>
    <message>
        <source>a member that may be added one day</source>
        <translation>ahli yang mungkin ditambah suatu hari nanti</translation>
    </message>
    <message>
        <source>a number of more than 60 digits</source>
        <translation>nombor yang melebihi 60 digit</translation>
    </message>
    <message>
        <source>a payment that is known</source>
        <translation>bayaran yang diketahui</translation>
    </message>
    <message>
        <source>a payment that was made, and refunded</source>
        <translation>bayaran yang telah dibuat, dan dibayar balik</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>rangkaian persendirian</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>sebuah program</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>permintaan</translation>
    </message>
    <message>
        <source>a webhook of {name}</source>
        <translation>webhook {name}</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>nombor bulat dari {lowest} hingga {highest}</translation>
    </message>
    <message>
        <source>a window of PaySG Desktop</source>
        <translation>tetingkap PaySG Desktop</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>akaun {name}</translation>
    </message>
    <message>
        <source>address already in use</source>
        <translation>address already in use</translation>
    </message>
    <message>
        <source>all is folded</source>
        <translation>semua diproses</translation>
    </message>
    <message>
        <source>all is folded, and what comes is counted</source>
        <translation>semua diproses, dan apa yang datang dikira</translation>
    </message>
    <message>
        <source>allow: POST</source>
        <translation>allow: POST</translation>
    </message>
    <message>
        <source>amount: wants an amount, such as 12.30, &gt;100 or 10..20, in whole units.</source>
        <translation>amount: memerlukan amaun, seperti 12.30, &gt;100 atau 10..20, dalam unit penuh.</translation>
    </message>
    <message>
        <source>an Excel workbook (or another zip file)</source>
        <translation>buku kerja Excel (atau fail zip lain)</translation>
    </message>
    <message>
        <source>an event in camelCase</source>
        <translation>peristiwa dalam camelCase</translation>
    </message>
    <message>
        <source>an event of an unknown type</source>
        <translation>peristiwa daripada jenis yang tidak dikenali</translation>
    </message>
    <message>
        <source>an event of {body} kB</source>
        <translation>peristiwa sebesar {body} kB</translation>
    </message>
    <message>
        <source>an event signed an hour ago</source>
        <translation>peristiwa yang ditandatangani sejam yang lalu</translation>
    </message>
    <message>
        <source>an event signed with another secret</source>
        <translation>peristiwa yang ditandatangani dengan rahsia lain</translation>
    </message>
    <message>
        <source>an event that was changed after it was signed</source>
        <translation>peristiwa yang diubah selepas ditandatangani</translation>
    </message>
    <message>
        <source>an event whose JSON has blanks</source>
        <translation>peristiwa yang JSONnya mempunyai jarak</translation>
    </message>
    <message>
        <source>an event whose answer is read slowly</source>
        <translation>peristiwa yang jawapannya dibaca perlahan-lahan</translation>
    </message>
    <message>
        <source>an event whose body comes slowly</source>
        <translation>peristiwa yang badannya datang perlahan-lahan</translation>
    </message>
    <message>
        <source>an event with Chinese characters</source>
        <translation>peristiwa dengan aksara Cina</translation>
    </message>
    <message>
        <source>an event with a byte that is not UTF-8</source>
        <translation>peristiwa dengan satu bait yang bukan UTF-8</translation>
    </message>
    <message>
        <source>an event with new members</source>
        <translation>peristiwa dengan ahli baharu</translation>
    </message>
    <message>
        <source>an event without a signature</source>
        <translation>peristiwa tanpa tandatangan</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>buku kerja Excel lama</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>dan lagi</translation>
    </message>
    <message>
        <source>and {purged} more</source>
        <translation>dan {purged} lagi</translation>
    </message>
    <message>
        <source>another PaySG Desktop process</source>
        <translation>proses PaySG Desktop lain</translation>
    </message>
    <message>
        <source>another event</source>
        <translation>peristiwa lain</translation>
    </message>
    <message>
        <source>another event in the midst of it</source>
        <translation>peristiwa lain di tengah-tengahnya</translation>
    </message>
    <message>
        <source>another paysg-desktop command</source>
        <translation>perintah paysg-desktop lain</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>program lain</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>program lain sedang membukanya</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>menjawab {status}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>sebarang amaun</translation>
    </message>
    <message>
        <source>at a time not told</source>
        <translation>pada masa yang tidak dinyatakan</translation>
    </message>
    <message>
        <source>at most {digits} digits</source>
        <translation>paling banyak {digits} digit</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>serta-merta</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>pada permulaan berikutnya</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>jejak audit</translation>
    </message>
    <message>
        <source>backup of {iso_utc}</source>
        <translation>sandaran bertarikh {iso_utc}</translation>
    </message>
    <message>
        <source>backup without a sheet</source>
        <translation>sandaran tanpa helaian</translation>
    </message>
    <message>
        <source>bodies before {iso_utc}</source>
        <translation>badan sebelum {iso_utc}</translation>
    </message>
    <message>
        <source>booked nothing</source>
        <translation>tidak membukukan apa-apa</translation>
    </message>
    <message>
        <source>booked once</source>
        <translation>dibukukan sekali</translation>
    </message>
    <message>
        <source>booked {count} times</source>
        <translation>dibukukan {count} kali</translation>
    </message>
    <message>
        <source>by signal {value}</source>
        <translation>oleh isyarat {value}</translation>
    </message>
    <message>
        <source>can't be told</source>
        <translation>tidak dapat ditentukan</translation>
    </message>
    <message>
        <source>can't tell</source>
        <translation>tidak pasti</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>capture {shown}, captured {not_told}</source>
        <translation>tangkapan {shown}, ditangkap {not_told}</translation>
    </message>
    <message>
        <source>client session established</source>
        <translation>client session established</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>metadata awan</translation>
    </message>
    <message>
        <source>delivery {delivery_id}</source>
        <translation>penghantaran {delivery_id}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>perihalan</translation>
    </message>
    <message>
        <source>destination added</source>
        <translation>destinasi ditambah</translation>
    </message>
    <message>
        <source>destination changed</source>
        <translation>destinasi diubah</translation>
    </message>
    <message>
        <source>destination {name}</source>
        <translation>destinasi {name}</translation>
    </message>
    <message>
        <source>devtunnel is not signed in.</source>
        <translation>devtunnel belum log masuk.</translation>
    </message>
    <message>
        <source>dial tcp</source>
        <translation>dial tcp</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domain</translation>
    </message>
    <message>
        <source>empty, "none", a URL such as "http://proxy.example:8080", or "pac:" and a script's URL</source>
        <translation>kosong, "none", URL seperti "http://proxy.example:8080", atau "pac:" dan URL skrip</translation>
    </message>
    <message>
        <source>endpoint disabled</source>
        <translation>titik akhir dinyahaktifkan</translation>
    </message>
    <message>
        <source>endpoint enabled</source>
        <translation>titik akhir diaktifkan</translation>
    </message>
    <message>
        <source>endpoint {name}</source>
        <translation>titik akhir {name}</translation>
    </message>
    <message>
        <source>entry {end}</source>
        <translation>entri {end}</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>entri {number}</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>pemboleh ubah persekitaran</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>failed to dial</source>
        <translation>failed to dial</translation>
    </message>
    <message>
        <source>failed to reconnect session</source>
        <translation>failed to reconnect session</translation>
    </message>
    <message>
        <source>foreign links</source>
        <translation>pautan asing</translation>
    </message>
    <message>
        <source>forgery refused</source>
        <translation>pemalsuan ditolak</translation>
    </message>
    <message>
        <source>forgery taken</source>
        <translation>pemalsuan diterima</translation>
    </message>
    <message>
        <source>gave no answer ({problem})</source>
        <translation>tidak memberi jawapan ({problem})</translation>
    </message>
    <message>
        <source>has a fraction of a cent, or is larger than any payment can be</source>
        <translation>mempunyai pecahan sen, atau lebih besar daripada mana-mana bayaran yang mungkin</translation>
    </message>
    <message>
        <source>has a time of day that can't be read</source>
        <translation>mempunyai waktu yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>has blanks, line ends or invisible characters.</source>
        <translation>mengandungi jarak, akhir baris atau aksara yang tidak kelihatan.</translation>
    </message>
    <message>
        <source>has more than one minus</source>
        <translation>mempunyai lebih daripada satu tanda tolak</translation>
    </message>
    <message>
        <source>has not the form of a signing secret: whsec_ and base64.</source>
        <translation>tidak berbentuk rahsia tandatangan: whsec_ dan base64.</translation>
    </message>
    <message>
        <source>has something in front of whsec_.</source>
        <translation>mengandungi sesuatu di hadapan whsec_.</translation>
    </message>
    <message>
        <source>heartbeat timeout</source>
        <translation>heartbeat timeout</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>https://ngrok.com/docs/errors/err_ngrok_{code} says what it means.</source>
        <translation>https://ngrok.com/docs/errors/err_ngrok_{code} menyatakan maksudnya.</translation>
    </message>
    <message>
        <source>iCloud or another cloud program syncs it</source>
        <translation>iCloud atau program awan lain menyegerakkannya</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>dalam seminit</translation>
    </message>
    <message>
        <source>in a state that we don't know</source>
        <translation>dalam keadaan yang tidak kita kenali</translation>
    </message>
    <message>
        <source>in another payout</source>
        <translation>dalam bayaran keluar lain</translation>
    </message>
    <message>
        <source>in {value} minutes</source>
        <translation>dalam {value} minit</translation>
    </message>
    <message>
        <source>in {value} s</source>
        <translation>dalam {value} s</translation>
    </message>
    <message>
        <source>is an API key, not a signing secret.</source>
        <translation>ialah kunci API, bukan rahsia tandatangan.</translation>
    </message>
    <message>
        <source>is in another currency than {currency}</source>
        <translation>dalam mata wang selain {currency}</translation>
    </message>
    <message>
        <source>is no amount such as 1234.50 or 1,234.50</source>
        <translation>bukan amaun seperti 1234.50 atau 1,234.50</translation>
    </message>
    <message>
        <source>is no date such as 2026-12-31, 31-Dec-2026 or 31/12/2026</source>
        <translation>bukan tarikh seperti 2026-12-31, 31-Dec-2026 atau 31/12/2026</translation>
    </message>
    <message>
        <source>is no day of the calendar (dates in digits are read day first)</source>
        <translation>bukan hari dalam kalendar (tarikh dalam digit dibaca hari dahulu)</translation>
    </message>
    <message>
        <source>is the hidden form of a secret, or a spoilt copy.</source>
        <translation>ialah bentuk tersembunyi rahsia, atau salinan yang rosak.</translation>
    </message>
    <message>
        <source>it does not begin to run</source>
        <translation>ia tidak mula berjalan</translation>
    </message>
    <message>
        <source>it has one in another payout</source>
        <translation>barisnya ada dalam bayaran keluar lain</translation>
    </message>
    <message>
        <source>it is on a drive of Windows, seen from its Linux subsystem</source>
        <translation>ia berada pada pemacu Windows, dilihat dari subsistem Linuxnya</translation>
    </message>
    <message>
        <source>it is on a network drive</source>
        <translation>ia berada pada pemacu rangkaian</translation>
    </message>
    <message>
        <source>it is on a network file system ({kind})</source>
        <translation>ia berada pada sistem fail rangkaian ({kind})</translation>
    </message>
    <message>
        <source>it is {status}</source>
        <translation>ia berstatus {status}</translation>
    </message>
    <message>
        <source>it leads on to another address</source>
        <translation>ia membawa ke alamat lain</translation>
    </message>
    <message>
        <source>it takes in what anybody can send</source>
        <translation>ia menerima apa yang boleh dihantar oleh sesiapa sahaja</translation>
    </message>
    <message>
        <source>it was done</source>
        <translation>ia telah dibuat</translation>
    </message>
    <message>
        <source>it was not done</source>
        <translation>ia tidak dibuat</translation>
    </message>
    <message>
        <source>its 1 row</source>
        <translation>1 barisnya</translation>
    </message>
    <message>
        <source>its second delivery</source>
        <translation>penghantaran keduanya</translation>
    </message>
    <message>
        <source>its status is not known</source>
        <translation>statusnya tidak diketahui</translation>
    </message>
    <message>
        <source>its {rows} rows</source>
        <translation>{rows} barisnya</translation>
    </message>
    <message>
        <source>key_file must be the whole path of your private key file.</source>
        <translation>key_file mestilah laluan penuh fail kunci peribadi anda.</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 hari lepas</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>bulan lepas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>diketepikan</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>kurang daripada seminit</translation>
    </message>
    <message>
        <source>lies in a year that can't be meant</source>
        <translation>jatuh pada tahun yang tidak mungkin dimaksudkan</translation>
    </message>
    <message>
        <source>line {end}</source>
        <translation>baris {end}</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>baris {lineno}, lajur {colno}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>baris {line}</translation>
    </message>
    <message>
        <source>line {others}</source>
        <translation>baris {others}</translation>
    </message>
    <message>
        <source>line {others} and more</source>
        <translation>baris {others} dan lagi</translation>
    </message>
    <message>
        <source>lines {others}</source>
        <translation>baris {others}</translation>
    </message>
    <message>
        <source>lines {others} and more</source>
        <translation>baris {others} dan lagi</translation>
    </message>
    <message>
        <source>link-local, where clouds keep their metadata</source>
        <translation>setempat pautan, tempat awan menyimpan metadatanya</translation>
    </message>
    <message>
        <source>little is folded</source>
        <translation>sedikit diproses</translation>
    </message>
    <message>
        <source>little is folded, and what comes is counted</source>
        <translation>sedikit diproses, dan apa yang datang dikira</translation>
    </message>
    <message>
        <source>macOS brings it as /usr/bin/ssh; ask IT why it is missing.</source>
        <translation>macOS menyertakannya sebagai /usr/bin/ssh; tanya IT sebab ia tiada.</translation>
    </message>
    <message>
        <source>name or value of entry {position}</source>
        <translation>nama atau nilai entri {position}</translation>
    </message>
    <message>
        <source>names no month that is known here</source>
        <translation>menamakan bulan yang tidak dikenali di sini</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>network is unreachable</translation>
    </message>
    <message>
        <source>ngrok answers in our place (ERR_NGROK_{code}).</source>
        <translation>ngrok menjawab bagi pihak kita (ERR_NGROK_{code}).</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it doesn't look like an authtoken.</source>
        <translation>ngrok tidak menerima token itu: ia tidak kelihatan seperti authtoken.</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it is one of an old kind that is no longer valid.</source>
        <translation>ngrok tidak menerima token itu: ia jenis lama yang tidak lagi sah.</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it was reset or revoked, or its owner left the team.</source>
        <translation>ngrok tidak menerima token itu: ia telah ditetapkan semula atau ditarik balik, atau pemiliknya meninggalkan pasukan.</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it was revoked.</source>
        <translation>ngrok tidak menerima token itu: ia telah ditarik balik.</translation>
    </message>
    <message>
        <source>ngrok gave an address that is none.</source>
        <translation>ngrok memberi alamat yang bukan alamat.</translation>
    </message>
    <message>
        <source>ngrok has closed this address: it was stopped in the dashboard, or by another agent.</source>
        <translation>ngrok telah menutup alamat ini: ia dihentikan dalam papan pemuka, atau oleh ejen lain.</translation>
    </message>
    <message>
        <source>ngrok is connected, and could not reach the listener (ERR_NGROK_{code}).</source>
        <translation>ngrok bersambung, tetapi tidak dapat mencapai pendengar (ERR_NGROK_{code}).</translation>
    </message>
    <message>
        <source>ngrok passes nothing on for the moment: too many requests within a minute.</source>
        <translation>ngrok tidak memajukan apa-apa buat masa ini: terlalu banyak permintaan dalam seminit.</translation>
    </message>
    <message>
        <source>ngrok passes nothing on: the account's HTTP requests for this month are used up.</source>
        <translation>ngrok tidak memajukan apa-apa: permintaan HTTP akaun untuk bulan ini telah habis digunakan.</translation>
    </message>
    <message>
        <source>ngrok reaches its agent, but the agent doesn't reach the listener.</source>
        <translation>ngrok mencapai ejennya, tetapi ejen tidak mencapai pendengar.</translation>
    </message>
    <message>
        <source>ngrok refused to open the address.</source>
        <translation>ngrok enggan membuka alamat itu.</translation>
    </message>
    <message>
        <source>ngrok refused with the error ERR_NGROK_{code}.</source>
        <translation>ngrok menolak dengan ralat ERR_NGROK_{code}.</translation>
    </message>
    <message>
        <source>ngrok refused: another agent already stands at this address.</source>
        <translation>ngrok menolak: ejen lain sudah berada di alamat ini.</translation>
    </message>
    <message>
        <source>ngrok refused: as many agents of this account run as its plan allows.</source>
        <translation>ngrok menolak: bilangan ejen akaun ini yang berjalan sudah mencapai had pelannya.</translation>
    </message>
    <message>
        <source>ngrok says that nobody stands at this address: the agent is offline, or the address is another by now.</source>
        <translation>ngrok menyatakan bahawa tiada sesiapa berada di alamat ini: ejen di luar talian, atau alamat kini sudah berlainan.</translation>
    </message>
    <message>
        <source>ngrok wants an account and its authtoken.</source>
        <translation>ngrok memerlukan akaun dan authtoken akaun itu.</translation>
    </message>
    <message>
        <source>no HTTP header</source>
        <translation>bukan pengepala HTTP</translation>
    </message>
    <message>
        <source>no HTTP request</source>
        <translation>bukan permintaan HTTP</translation>
    </message>
    <message>
        <source>no address or network</source>
        <translation>bukan alamat atau rangkaian</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tiada jawapan</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>bukan sijil</translation>
    </message>
    <message>
        <source>no certificate authorities</source>
        <translation>tiada pihak berkuasa sijil</translation>
    </message>
    <message>
        <source>no computer's</source>
        <translation>bukan milik mana-mana komputer</translation>
    </message>
    <message>
        <source>no digits</source>
        <translation>tiada digit</translation>
    </message>
    <message>
        <source>no final HTTP status</source>
        <translation>bukan status HTTP muktamad</translation>
    </message>
    <message>
        <source>no hash of 64 hex digits</source>
        <translation>bukan cincangan 64 digit heks</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>tiada baris</translation>
    </message>
    <message>
        <source>no manifest</source>
        <translation>bukan manifes</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>bukan objek</translation>
    </message>
    <message>
        <source>no other payout that was imported has one</source>
        <translation>tiada bayaran keluar lain yang diimport mempunyai baris untuknya</translation>
    </message>
    <message>
        <source>no path of a program</source>
        <translation>bukan laluan program</translation>
    </message>
    <message>
        <source>no payment_id_path is set</source>
        <translation>payment_id_path tidak ditetapkan</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>bukan kedudukan</translation>
    </message>
    <message>
        <source>no sheet of a backup</source>
        <translation>bukan helaian sandaran</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>tiada ruang lagi pada cakera</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>no such host</translation>
    </message>
    <message>
        <source>no such payment</source>
        <translation>tiada bayaran sedemikian</translation>
    </message>
    <message>
        <source>no such port</source>
        <translation>tiada port sedemikian</translation>
    </message>
    <message>
        <source>no valid PEM files</source>
        <translation>bukan fail PEM yang sah</translation>
    </message>
    <message>
        <source>no webhook</source>
        <translation>tiada webhook</translation>
    </message>
    <message>
        <source>nobody knows why</source>
        <translation>tiada sesiapa tahu sebabnya</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>not all could be read of: {torn}</source>
        <translation>tidak semua dapat dibaca daripada: {torn}</translation>
    </message>
    <message>
        <source>not believed: what connected to us is on no list of proxies</source>
        <translation>tidak dipercayai: apa yang bersambung kepada kita tiada dalam mana-mana senarai proksi</translation>
    </message>
    <message>
        <source>not clear: the headers hold no address, or disagree about it</source>
        <translation>tidak jelas: pengepala tiada alamat, atau bercanggah tentangnya</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>tidak dihantar</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>tidak diterima</translation>
    </message>
    <message>
        <source>of {astimezone}</source>
        <translation>bertarikh {astimezone}</translation>
    </message>
    <message>
        <source>of {format_minor}</source>
        <translation>sebanyak {format_minor}</translation>
    </message>
    <message>
        <source>on {time}</source>
        <translation>pada {time}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>one address of this computer as a number, such as "127.0.0.1" or "10.1.2.3".</source>
        <translation>satu alamat komputer ini sebagai nombor, seperti "127.0.0.1" atau "10.1.2.3".</translation>
    </message>
    <message>
        <source>one of two deliveries at the same moment</source>
        <translation>satu daripada dua penghantaran pada saat yang sama</translation>
    </message>
    <message>
        <source>one of {option}</source>
        <translation>salah satu daripada {option}</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>satu baris</translation>
    </message>
    <message>
        <source>one session only</source>
        <translation>satu sesi sahaja</translation>
    </message>
    <message>
        <source>only one usage of each socket</source>
        <translation>only one usage of each socket</translation>
    </message>
    <message>
        <source>own address</source>
        <translation>alamat sendiri</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>telah dibayar</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>dibayar balik sebahagian</translation>
    </message>
    <message>
        <source>payer's address</source>
        <translation>alamat pembayar</translation>
    </message>
    <message>
        <source>payer's e-mail address</source>
        <translation>alamat e-mel pembayar</translation>
    </message>
    <message>
        <source>payer's identifier</source>
        <translation>nombor pengenalan pembayar</translation>
    </message>
    <message>
        <source>payer's name</source>
        <translation>nama pembayar</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>teks biasa</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>purging, {values} so far</source>
        <translation>menghapuskan, {values} setakat ini</translation>
    </message>
    <message>
        <source>reading configuration file</source>
        <translation>reading configuration file</translation>
    </message>
    <message>
        <source>records before {iso_utc}</source>
        <translation>rekod sebelum {iso_utc}</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>rujukan</translation>
    </message>
    <message>
        <source>refund of {payment_id}</source>
        <translation>bayaran balik bagi {payment_id}</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>dibayar balik</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>permintaan {number}</translation>
    </message>
    <message>
        <source>rewriting the file</source>
        <translation>menulis semula fail</translation>
    </message>
    <message>
        <source>seconds must be a number.</source>
        <translation>seconds mestilah nombor.</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>session closed</translation>
    </message>
    <message>
        <source>set must be an object of texts.</source>
        <translation>set mestilah objek teks.</translation>
    </message>
    <message>
        <source>ssh ended, and said nothing that this program knows.</source>
        <translation>ssh telah tamat, dan tidak menyatakan apa-apa yang dikenali program ini.</translation>
    </message>
    <message>
        <source>tailscale funnel {port}</source>
        <translation>tailscale funnel {port}</translation>
    </message>
    <message>
        <source>that</source>
        <translation>itu</translation>
    </message>
    <message>
        <source>the API of {name}</source>
        <translation>API {name}</translation>
    </message>
    <message>
        <source>the account on the bastion</source>
        <translation>akaun pada bastion</translation>
    </message>
    <message>
        <source>the agent's local interface is not on this computer</source>
        <translation>antara muka setempat ejen bukan pada komputer ini</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>amaun</translation>
    </message>
    <message>
        <source>the amount's currency</source>
        <translation>mata wang amaun</translation>
    </message>
    <message>
        <source>the bastion's host key, which is confirmed at setup</source>
        <translation>kunci hos bastion, yang disahkan semasa persediaan</translation>
    </message>
    <message>
        <source>the bastion's name</source>
        <translation>nama bastion</translation>
    </message>
    <message>
        <source>the database in it has another size</source>
        <translation>pangkalan data di dalamnya mempunyai saiz lain</translation>
    </message>
    <message>
        <source>the disk said “{error}”</source>
        <translation>cakera menyatakan “{error}”</translation>
    </message>
    <message>
        <source>the disk said: {strerror}</source>
        <translation>cakera menyatakan: {strerror}</translation>
    </message>
    <message>
        <source>the earlier one, after it</source>
        <translation>yang lebih awal, selepas itu</translation>
    </message>
    <message>
        <source>the event's id</source>
        <translation>id peristiwa</translation>
    </message>
    <message>
        <source>the event's type, like payment.completed</source>
        <translation>jenis peristiwa, seperti payment.completed</translation>
    </message>
    <message>
        <source>the file with your private key</source>
        <translation>fail dengan kunci peribadi anda</translation>
    </message>
    <message>
        <source>the first delivery of an event</source>
        <translation>penghantaran pertama bagi satu peristiwa</translation>
    </message>
    <message>
        <source>the first request again, byte for byte</source>
        <translation>permintaan pertama sekali lagi, bait demi bait</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>folder itu tiada</translation>
    </message>
    <message>
        <source>the gateway's own word for the status</source>
        <translation>perkataan get laluan sendiri bagi status</translation>
    </message>
    <message>
        <source>the imported report of {name}</source>
        <translation>laporan {name} yang diimport</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>the later of two events</source>
        <translation>yang kemudian daripada dua peristiwa</translation>
    </message>
    <message>
        <source>the later state</source>
        <translation>keadaan yang kemudian</translation>
    </message>
    <message>
        <source>the payer's e-mail address</source>
        <translation>alamat e-mel pembayar</translation>
    </message>
    <message>
        <source>the payer's name</source>
        <translation>nama pembayar</translation>
    </message>
    <message>
        <source>the payment's id, in refunds that of the payment refunded</source>
        <translation>id bayaran; dalam bayaran balik, id bayaran yang dibayar balik</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>penyedia</translation>
    </message>
    <message>
        <source>the refund's id</source>
        <translation>id bayaran balik</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>selebihnya</translation>
    </message>
    <message>
        <source>the time of the event</source>
        <translation>masa peristiwa</translation>
    </message>
    <message>
        <source>the whole path of a file, or empty</source>
        <translation>laluan penuh fail, atau kosong</translation>
    </message>
    <message>
        <source>the whole path of a folder, or empty</source>
        <translation>laluan penuh folder, atau kosong</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>ada folder dengan nama itu</translation>
    </message>
    <message>
        <source>there is no space left on that disk</source>
        <translation>tiada ruang lagi pada cakera itu</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bulan ini</translation>
    </message>
    <message>
        <source>too many addresses for a list of proxies</source>
        <translation>terlalu banyak alamat untuk senarai proksi</translation>
    </message>
    <message>
        <source>too many recoveries in one minute</source>
        <translation>terlalu banyak pemulihan dalam satu minit</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>tunnel session started</source>
        <translation>tunnel session started</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dua kali</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>jenis berubah</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>belum dibayar</translation>
    </message>
    <message>
        <source>until {day} {until}</source>
        <translation>hingga {day} {until}</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>value of an own field</source>
        <translation>nilai medan sendiri</translation>
    </message>
    <message>
        <source>was</source>
        <translation>telah</translation>
    </message>
    <message>
        <source>way in {name}</source>
        <translation>laluan masuk {name}</translation>
    </message>
    <message>
        <source>webhook.site's CSV has columns that differ from file to file, so that nobody could say what was sent.</source>
        <translation>Lajur CSV webhook.site berbeza dari satu fail ke fail lain, jadi tiada sesiapa dapat menyatakan apa yang dihantar.</translation>
    </message>
    <message>
        <source>webhook_share must be a number from 0 to 1.</source>
        <translation>webhook_share mestilah nombor dari 0 hingga 1.</translation>
    </message>
    <message>
        <source>were</source>
        <translation>telah</translation>
    </message>
    <message>
        <source>what it is called with can't be passed on</source>
        <translation>argumen panggilannya tidak dapat dimajukan</translation>
    </message>
    <message>
        <source>what was kept of {unkept_count} purged deliveries is lost, and with it what they said</source>
        <translation>apa yang disimpan bagi {unkept_count} penghantaran yang dihapuskan telah hilang, bersama apa yang dinyatakannya</translation>
    </message>
    <message>
        <source>what was kept of {unkept} purged ones</source>
        <translation>apa yang disimpan bagi {unkept} entri yang dihapuskan</translation>
    </message>
    <message>
        <source>whoever records a request can send it again for ever</source>
        <translation>sesiapa yang merakam permintaan boleh menghantarnya semula selama-lamanya</translation>
    </message>
    <message>
        <source>with a refund of unknown amount</source>
        <translation>dengan bayaran balik yang amaunnya tidak diketahui</translation>
    </message>
    <message>
        <source>with code {code}</source>
        <translation>dengan kod {code}</translation>
    </message>
    <message>
        <source>with other rows</source>
        <translation>dengan baris lain</translation>
    </message>
    <message>
        <source>within_s is a number of seconds, up to {longest_within_s}.</source>
        <translation>within_s ialah bilangan saat, sehingga {longest_within_s}.</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>ditulis secara berbeza</translation>
    </message>
    <message>
        <source>you may not write there, or another program has it open</source>
        <translation>anda tidak dibenarkan menulis di situ, atau program lain sedang membukanya</translation>
    </message>
    <message>
        <source>your own reference</source>
        <translation>rujukan anda sendiri</translation>
    </message>
    <message>
        <source>{address} is never sent to ({never}).</source>
        <translation>Tiada apa-apa sekali-kali dihantar ke {address} ({never}).</translation>
    </message>
    <message>
        <source>{address} is on {area}, and only this computer is sent to.</source>
        <translation>{address} berada di {area}, dan penghantaran hanya dibuat ke komputer ini.</translation>
    </message>
    <message>
        <source>{address}, not on the list that {provider} publishes for {mode} (as of {as_of})</source>
        <translation>{address}, tiada dalam senarai yang diterbitkan {provider} untuk {mode} (setakat {as_of})</translation>
    </message>
    <message>
        <source>{address}, on the list that {provider} publishes for {mode} (as of {as_of})</source>
        <translation>{address}, ada dalam senarai yang diterbitkan {provider} untuk {mode} (setakat {as_of})</translation>
    </message>
    <message>
        <source>{address}; not published: {provider} names no addresses for {mode} that we know of</source>
        <translation>{address}; tidak diterbitkan: {provider} tidak menamakan alamat untuk {mode} yang kita ketahui</translation>
    </message>
    <message>
        <source>{after} says that this payment is {status_words}, and {before}, which told of an earlier moment, that it was {status_words_2}.</source>
        <translation>Menurut {after}, bayaran ini {status_words}, sedangkan menurut {before}, yang memberitahu tentang saat lebih awal, ia {status_words_2}.</translation>
    </message>
    <message>
        <source>{aside_count} that the disk changed are set aside as rejected deliveries</source>
        <translation>{aside_count} yang diubah oleh cakera diketepikan sebagai penghantaran yang ditolak</translation>
    </message>
    <message>
        <source>{asked} is more than the {left} that can still be refunded.</source>
        <translation>{asked} melebihi {left} yang masih boleh dibayar balik.</translation>
    </message>
    <message>
        <source>{certificate} holds no certificate in PEM form, a text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>{certificate} tidak mengandungi sijil dalam bentuk PEM, iaitu teks yang bermula dengan -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>{counted} with a signature that holds, so signing here would make it genuine.</source>
        <translation>{counted} dengan tandatangan yang sah, jadi menandatanganinya di sini akan menjadikannya tulen.</translation>
    </message>
    <message>
        <source>{counted} with a signature that holds.</source>
        <translation>{counted} dengan tandatangan yang sah.</translation>
    </message>
    <message>
        <source>{count} payments</source>
        <translation>{count} bayaran</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} baris</translation>
    </message>
    <message>
        <source>{doubtful} of these deliveries, {id} the first of them, did not come as webhooks</source>
        <translation>{doubtful} daripada penghantaran ini, {id} yang pertama, tidak tiba sebagai webhook</translation>
    </message>
    <message>
        <source>{field}: knows {words}.</source>
        <translation>{field}: mengenali {words}.</translation>
    </message>
    <message>
        <source>{field}: wants a day, month or year: 2026-01-31, or 2026-01..2026-03.</source>
        <translation>{field}: memerlukan hari, bulan atau tahun: 2026-01-31, atau 2026-01..2026-03.</translation>
    </message>
    <message>
        <source>{folder} can't be a workspace: every user of this computer may write there.</source>
        <translation>{folder} tidak boleh menjadi ruang kerja: setiap pengguna komputer ini boleh menulis di situ.</translation>
    </message>
    <message>
        <source>{folder} can't be a workspace: {reason}.</source>
        <translation>{folder} tidak boleh menjadi ruang kerja: {reason}.</translation>
    </message>
    <message>
        <source>{format}: {ids} new, {count} left out</source>
        <translation>{format}: {ids} baharu, {count} diketepikan</translation>
    </message>
    <message>
        <source>{host} answers, and finds nothing behind it ({status}).</source>
        <translation>{host} menjawab, tetapi tidak menemui apa-apa di belakangnya ({status}).</translation>
    </message>
    <message>
        <source>{host} answers, but leads elsewhere or changes the path ({status}).</source>
        <translation>{host} menjawab, tetapi membawa ke tempat lain atau mengubah laluan ({status}).</translation>
    </message>
    <message>
        <source>{host} asks for a login, or lets no one through ({status}).</source>
        <translation>{host} meminta log masuk, atau tidak membenarkan sesiapa lalu ({status}).</translation>
    </message>
    <message>
        <source>{host} is not an address of this computer: use 127.0.0.1.</source>
        <translation>{host} bukan alamat komputer ini: gunakan 127.0.0.1.</translation>
    </message>
    <message>
        <source>{host} sends to another address ({status}).</source>
        <translation>{host} menghantar ke alamat lain ({status}).</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now (429).</source>
        <translation>{host} tidak menerima permintaan lagi buat masa ini (429).</translation>
    </message>
    <message>
        <source>{host} would be every address of this computer, in whatever network it is.</source>
        <translation>{host} bermaksud setiap alamat komputer ini, dalam apa-apa rangkaian sekalipun.</translation>
    </message>
    <message>
        <source>{host}, port {port}, gave no answer in time.</source>
        <translation>{host}, port {port}, tidak memberi jawapan dalam masanya.</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} jam {rest} min</translation>
    </message>
    <message>
        <source>{id} steps in all, the last is {hex}</source>
        <translation>{id} langkah kesemuanya, yang terakhir ialah {hex}</translation>
    </message>
    <message>
        <source>{kept_count} log entries kept, lost: {ranges}</source>
        <translation>{kept_count} entri log disimpan, hilang: {ranges}</translation>
    </message>
    <message>
        <source>{kept_count} of {kept_count_2} log entries were recovered</source>
        <translation>{kept_count} daripada {kept_count_2} entri log telah dipulihkan</translation>
    </message>
    <message>
        <source>{key} holds no private key in PEM form.</source>
        <translation>{key} tidak mengandungi kunci peribadi dalam bentuk PEM.</translation>
    </message>
    <message>
        <source>{key} must be {error}.</source>
        <translation>{key} mestilah {error}.</translation>
    </message>
    <message>
        <source>{kind} {sha256}: {new} new, {bad} left out</source>
        <translation>{kind} {sha256}: {new} baharu, {bad} diketepikan</translation>
    </message>
    <message>
        <source>{lines} lines of the audit trail</source>
        <translation>{lines} baris jejak audit</translation>
    </message>
    <message>
        <source>{mark} (made up)</source>
        <translation>{mark} (rekaan)</translation>
    </message>
    <message>
        <source>{mark}: the {word} state</source>
        <translation>{mark}: keadaan yang {word}</translation>
    </message>
    <message>
        <source>{micros} ms</source>
        <translation>{micros} ms</translation>
    </message>
    <message>
        <source>{most_refused_in_a_row} rows were refused one after the other, so the run stands still at line {line}.</source>
        <translation>{most_refused_in_a_row} baris ditolak berturut-turut, jadi larian terhenti pada baris {line}.</translation>
    </message>
    <message>
        <source>{named} holds other bytes than were received.</source>
        <translation>{named} mengandungi bait yang lain daripada yang diterima.</translation>
    </message>
    <message>
        <source>{named} was changed: a digest of it is none.</source>
        <translation>{named} telah diubah: satu nilai cincangannya tidak sah.</translation>
    </message>
    <message>
        <source>{names} and {names_2} name different amounts for this payment.</source>
        <translation>Amaun bagi bayaran ini berbeza menurut {names} dan {names_2}.</translation>
    </message>
    <message>
        <source>{name} (none current)</source>
        <translation>{name} (tiada yang semasa)</translation>
    </message>
    <message>
        <source>{name} (process {name_2})</source>
        <translation>{name} (proses {name_2})</translation>
    </message>
    <message>
        <source>{name} can't be read with the log beside it.</source>
        <translation>{name} tidak dapat dibaca dengan log di sebelahnya.</translation>
    </message>
    <message>
        <source>{name} can't be restored.</source>
        <translation>{name} tidak dapat dipulihkan.</translation>
    </message>
    <message>
        <source>{name} created it.</source>
        <translation>{name} telah menciptanya.</translation>
    </message>
    <message>
        <source>{name} does not hold what its sheet says.</source>
        <translation>{name} tidak mengandungi apa yang dinyatakan helaiannya.</translation>
    </message>
    <message>
        <source>{name} is LIVE, and always answers what its provider expects: any other answer could cost real payments.</source>
        <translation>{name} ialah LIVE, dan sentiasa menjawab apa yang dijangka penyedianya: mana-mana jawapan lain boleh menyebabkan bayaran sebenar hilang.</translation>
    </message>
    <message>
        <source>{name} is LIVE, and its senders always get our own answer: an app that fails could cost real payments.</source>
        <translation>{name} ialah LIVE, dan pengirimnya sentiasa mendapat jawapan kita sendiri: aplikasi yang gagal boleh menyebabkan bayaran sebenar hilang.</translation>
    </message>
    <message>
        <source>{name} is no archive of `paysg-desktop db move`, or it is damaged.</source>
        <translation>{name} bukan arkib `paysg-desktop db move`, atau ia rosak.</translation>
    </message>
    <message>
        <source>{name} is no backup that can be read.</source>
        <translation>{name} bukan sandaran yang dapat dibaca.</translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation>{name} bukan JSON</translation>
    </message>
    <message>
        <source>{name} is not JSON.</source>
        <translation>{name} bukan JSON.</translation>
    </message>
    <message>
        <source>{name} is not what was written when the backup was made.</source>
        <translation>{name} bukan apa yang ditulis semasa sandaran dibuat.</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} terlalu besar</translation>
    </message>
    <message>
        <source>{name} must be a text.</source>
        <translation>{name} mestilah teks.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {lowest} to {last_port}.</source>
        <translation>{name} mestilah nombor bulat dari {lowest} hingga {last_port}.</translation>
    </message>
    <message>
        <source>{name} must be an integer.</source>
        <translation>{name} mestilah integer.</translation>
    </message>
    <message>
        <source>{name} refunded {amount}.</source>
        <translation>{name} membayar balik {amount}.</translation>
    </message>
    <message>
        <source>{name} syncs it</source>
        <translation>{name} menyegerakkannya</translation>
    </message>
    <message>
        <source>{name} told of this payment before, and does not know it any more.</source>
        <translation>Bayaran ini pernah diberitahu oleh {name}, yang kini tidak mengenalinya lagi.</translation>
    </message>
    <message>
        <source>{name} took it in: the link goes to the payer by e-mail.</source>
        <translation>{name} menerimanya: pautan dihantar kepada pembayar melalui e-mel.</translation>
    </message>
    <message>
        <source>{name} took the refund of {amount} in.</source>
        <translation>{name} menerima bayaran balik sebanyak {amount}.</translation>
    </message>
    <message>
        <source>{name} tries for {span} after the payment: the webhook may still come.</source>
        <translation>{name} mencuba selama {span} selepas bayaran: webhook itu masih mungkin tiba.</translation>
    </message>
    <message>
        <source>{name} tries for {span} after the payment: the webhook will not come any more.</source>
        <translation>{name} mencuba selama {span} selepas bayaran: webhook itu tidak akan tiba lagi.</translation>
    </message>
    <message>
        <source>{name}: wants a value behind the colon.</source>
        <translation>{name}: memerlukan nilai selepas titik bertindih.</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} jam</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} jam</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} minit</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minit</translation>
    </message>
    <message>
        <source>{path} can't be read ({strerror}).</source>
        <translation>{path} tidak dapat dibaca ({strerror}).</translation>
    </message>
    <message>
        <source>{path} can't be read: {strerror}.</source>
        <translation>{path} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} tidak dapat ditulis: {why}.</translation>
    </message>
    <message>
        <source>{path} has an error in line {line}.</source>
        <translation>{path} mempunyai ralat pada baris {line}.</translation>
    </message>
    <message>
        <source>{path} holds the public half of a key.</source>
        <translation>{path} mengandungi separuh awam bagi kunci.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is.</source>
        <translation>{path} sudah ada dan dibiarkan seadanya.</translation>
    </message>
    <message>
        <source>{path} still holds what was purged, and can't be removed ({name}).</source>
        <translation>{path} masih mengandungi apa yang telah dihapuskan, dan tidak dapat dibuang ({name}).</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, baris {line}</translation>
    </message>
    <message>
        <source>{payments} could not be read.</source>
        <translation>{payments} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>{prefix}-id is empty, or holds a full stop or what is no plain text.</source>
        <translation>{prefix}-id kosong, atau mengandungi titik atau sesuatu yang bukan teks biasa.</translation>
    </message>
    <message>
        <source>{prefix}-signature has a part without its version and comma.</source>
        <translation>{prefix}-signature mempunyai bahagian tanpa versi dan komanya.</translation>
    </message>
    <message>
        <source>{prefix}-signature has no digest.</source>
        <translation>{prefix}-signature tiada nilai cincangan.</translation>
    </message>
    <message>
        <source>{prefix}-timestamp is not a number of seconds.</source>
        <translation>{prefix}-timestamp bukan bilangan saat.</translation>
    </message>
    <message>
        <source>{purged_words} {outcome} Its digests, verdict and event are kept.</source>
        <translation>{purged_words} {outcome} Nilai cincangan, keputusan dan peristiwanya disimpan.</translation>
    </message>
    <message>
        <source>{rest} min</source>
        <translation>{rest} min</translation>
    </message>
    <message>
        <source>{seconds} ago.</source>
        <translation>{seconds} yang lalu.</translation>
    </message>
    <message>
        <source>{seconds} ahead of this computer's clock.</source>
        <translation>{seconds} mendahului jam komputer ini.</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bait</translation>
    </message>
    <message>
        <source>{skipped} public-key signature(s) beside it were skipped.</source>
        <translation>{skipped} tandatangan kunci awam di sebelahnya dilangkau.</translation>
    </message>
    <message>
        <source>{source} can't be taken out: {strerror}.</source>
        <translation>{source} tidak dapat dikeluarkan: {strerror}.</translation>
    </message>
    <message>
        <source>{status} after {delay_s} s</source>
        <translation>{status} selepas {delay_s} s</translation>
    </message>
    <message>
        <source>{subject}, but booked it all the same: its counter rose by {booked}.</source>
        <translation>{subject}, tetapi tetap membukukannya: pembilangnya naik sebanyak {booked}.</translation>
    </message>
    <message>
        <source>{subject}: it refuses what it should take in, and the sender tries again and again.</source>
        <translation>{subject}: ia menolak apa yang sepatutnya diterimanya, dan pengirim mencuba lagi dan lagi.</translation>
    </message>
    <message>
        <source>{subject}: refused.</source>
        <translation>{subject}: ditolak.</translation>
    </message>
    <message>
        <source>{subject}: senders don't follow redirects, so the event was not delivered.</source>
        <translation>{subject}: pengirim tidak mengikuti ubah hala, jadi peristiwa itu tidak dihantar.</translation>
    </message>
    <message>
        <source>{subject}: the event was not delivered, and the sender tries again.</source>
        <translation>{subject}: peristiwa itu tidak dihantar, dan pengirim mencuba semula.</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} sudah wujud.</translation>
    </message>
    <message>
        <source>{teller_words} says that this was paid, and no webhook told of it.</source>
        <translation>Menurut {teller_words}, ini telah dibayar, dan tiada webhook memberitahu tentangnya.</translation>
    </message>
    <message>
        <source>{teller_words} told of this payment, and the list of {provider_words}, which was read whole since, does not have it.</source>
        <translation>Bayaran ini diberitahu oleh {teller_words}, tetapi senarai {provider_words}, yang telah dibaca sepenuhnya sejak itu, tidak memilikinya.</translation>
    </message>
    <message>
        <source>{teller_words} told of this payment, and {name} knows none with its id.</source>
        <translation>Bayaran ini diberitahu oleh {teller_words}, tetapi {name} tidak mengenali mana-mana bayaran dengan idnya.</translation>
    </message>
    <message>
        <source>{title} asks for a pause, so it may have been done or not.</source>
        <translation>{title} meminta jeda, jadi ia mungkin telah dibuat, mungkin tidak.</translation>
    </message>
    <message>
        <source>{title} asks for a pause: too many requests.</source>
        <translation>{title} meminta jeda: terlalu banyak permintaan.</translation>
    </message>
    <message>
        <source>{title} can be reached.</source>
        <translation>{title} dapat dicapai.</translation>
    </message>
    <message>
        <source>{title} can't be reached at the moment, so it is still not known whether it was done.</source>
        <translation>{title} tidak dapat dicapai buat masa ini, jadi masih tidak diketahui sama ada ia telah dibuat.</translation>
    </message>
    <message>
        <source>{title} can't do it at the moment ({status}).</source>
        <translation>{title} tidak dapat melakukannya buat masa ini ({status}).</translation>
    </message>
    <message>
        <source>{title} can't do it at the moment: a service behind it fails ({status}).</source>
        <translation>{title} tidak dapat melakukannya buat masa ini: perkhidmatan di belakangnya gagal ({status}).</translation>
    </message>
    <message>
        <source>{title} could not be reached: nothing answers there.</source>
        <translation>{title} tidak dapat dicapai: tiada apa-apa menjawab di situ.</translation>
    </message>
    <message>
        <source>{title} did not answer in time.</source>
        <translation>{title} tidak menjawab dalam masanya.</translation>
    </message>
    <message>
        <source>{title} did not take the API key, so nothing was done.</source>
        <translation>{title} tidak menerima kunci API, jadi tiada apa-apa dibuat.</translation>
    </message>
    <message>
        <source>{title} gave an answer of another form than it promises, and nothing of it was used.</source>
        <translation>{title} memberi jawapan dalam bentuk yang lain daripada yang dijanjikannya, dan tiada apa-apa daripadanya digunakan.</translation>
    </message>
    <message>
        <source>{title} gave an answer that can't be read, and nothing of it was used.</source>
        <translation>{title} memberi jawapan yang tidak dapat dibaca, dan tiada apa-apa daripadanya digunakan.</translation>
    </message>
    <message>
        <source>{title} gave an answer that this program does not know ({status}).</source>
        <translation>{title} memberi jawapan yang tidak dikenali program ini ({status}).</translation>
    </message>
    <message>
        <source>{title} has a fault of its own ({status}).</source>
        <translation>{title} mengalami kerosakan pada pihaknya sendiri ({status}).</translation>
    </message>
    <message>
        <source>{title} has a fault of its own: it may have been done or not.</source>
        <translation>{title} mengalami kerosakan pada pihaknya sendiri: ia mungkin telah dibuat, mungkin tidak.</translation>
    </message>
    <message>
        <source>{title} has no API that this program knows.</source>
        <translation>{title} tiada API yang dikenali program ini.</translation>
    </message>
    <message>
        <source>{title} has no event {event_type}.</source>
        <translation>{title} tiada peristiwa {event_type}.</translation>
    </message>
    <message>
        <source>{title} has no way to cancel a payment from here.</source>
        <translation>{title} tiada cara untuk membatalkan bayaran dari sini.</translation>
    </message>
    <message>
        <source>{title} has seen the same request key with other content, and did nothing.</source>
        <translation>{title} pernah menerima kunci permintaan yang sama dengan kandungan lain, dan tidak membuat apa-apa.</translation>
    </message>
    <message>
        <source>{title} is not asked for payments, so this can't be read as one.</source>
        <translation>Bayaran tidak diminta daripada {title}, jadi ini tidak boleh dibaca sebagai bayaran.</translation>
    </message>
    <message>
        <source>{title} is still at work on it.</source>
        <translation>{title} masih memprosesnya.</translation>
    </message>
    <message>
        <source>{title} is still at work on the same request.</source>
        <translation>{title} masih memproses permintaan yang sama.</translation>
    </message>
    <message>
        <source>{title} knows no such checkout or webhook.</source>
        <translation>{title} tidak mengenali sesi bayaran atau webhook itu.</translation>
    </message>
    <message>
        <source>{title} knows nothing of that id.</source>
        <translation>{title} tidak mengenali id itu.</translation>
    </message>
    <message>
        <source>{title} knows the key, but the key may not do this; nothing was done.</source>
        <translation>{title} mengenali kunci itu, tetapi kunci itu tidak dibenarkan melakukan ini; tiada apa-apa dibuat.</translation>
    </message>
    <message>
        <source>{title} says that something in the request is missing or wrong, and did nothing.</source>
        <translation>{title} menyatakan bahawa ada sesuatu dalam permintaan yang tiada atau salah, dan tidak membuat apa-apa.</translation>
    </message>
    <message>
        <source>{title} says that the state of the payment, or of the payment service, does not allow it, and did nothing.</source>
        <translation>{title} menyatakan bahawa keadaan bayaran, atau keadaan perkhidmatan bayaran, tidak membenarkannya, dan tidak membuat apa-apa.</translation>
    </message>
    <message>
        <source>{title} seemed to take it in, but the payment has not moved: it may have been done or not.</source>
        <translation>{title} nampaknya menerimanya, tetapi keadaan bayaran tidak berubah: ia mungkin telah dibuat, mungkin tidak.</translation>
    </message>
    <message>
        <source>{title} sends no e-mails from here.</source>
        <translation>{title} tidak menghantar e-mel dari sini.</translation>
    </message>
    <message>
        <source>{title} sent an answer far longer than any should be; nothing of it was used.</source>
        <translation>{title} menghantar jawapan yang jauh lebih panjang daripada sepatutnya; tiada apa-apa daripadanya digunakan.</translation>
    </message>
    <message>
        <source>{title} shows no trace of it: it was not done.</source>
        <translation>{title} tidak menunjukkan sebarang kesannya: ia tidak dibuat.</translation>
    </message>
    <message>
        <source>{title} shows that all of it is refunded, but not by whom: by this request, or by somebody else.</source>
        <translation>{title} menunjukkan bahawa semuanya telah dibayar balik, tetapi bukan oleh siapa: oleh permintaan ini, atau oleh pihak lain.</translation>
    </message>
    <message>
        <source>{title} shows that it was done.</source>
        <translation>{title} menunjukkan bahawa ia telah dibuat.</translation>
    </message>
    <message>
        <source>{title} takes the key.</source>
        <translation>{title} menerima kunci itu.</translation>
    </message>
    <message>
        <source>{title} took the request, but its answer can't be read, so it is not known what was done.</source>
        <translation>{title} menerima permintaan itu, tetapi jawapannya tidak dapat dibaca, jadi tidak diketahui apa yang telah dibuat.</translation>
    </message>
    <message>
        <source>{to_do}, and try again.</source>
        <translation>{to_do}, kemudian cuba semula.</translation>
    </message>
    <message>
        <source>{told}, after {duration_words}</source>
        <translation>{told}, selepas {duration_words}</translation>
    </message>
    <message>
        <source>{told}; the sender waits {allowed_s} s, and tries again after that.</source>
        <translation>{told}; pengirim menunggu {allowed_s} s, dan mencuba semula selepas itu.</translation>
    </message>
    <message>
        <source>{told}; the sender waits {allowed_s} s.</source>
        <translation>{told}; pengirim menunggu {allowed_s} s.</translation>
    </message>
    <message>
        <source>{total} times</source>
        <translation>{total} kali</translation>
    </message>
    <message>
        <source>{value} falling</source>
        <translation>{value} menurun</translation>
    </message>
    <message>
        <source>{value} rising</source>
        <translation>{value} menaik</translation>
    </message>
    <message>
        <source>{wanted} is more than the {rest} that is known to be left.</source>
        <translation>{wanted} melebihi {rest} yang diketahui masih berbaki.</translation>
    </message>
    <message>
        <source>{what} is not settled: it may have been done or not.</source>
        <translation>{what} belum ditentukan: ia mungkin telah dibuat, mungkin tidak.</translation>
    </message>
    <message>
        <source>{what} is on its way since {time}.</source>
        <translation>{what} dalam proses sejak {time}.</translation>
    </message>
    <message>
        <source>{what} is under way, and PaySG takes one at a time.</source>
        <translation>{what} sedang berjalan, dan PaySG menerima satu pada satu masa.</translation>
    </message>
    <message>
        <source>{what} is under way.</source>
        <translation>{what} sedang berjalan.</translation>
    </message>
    <message>
        <source>{what} waits for a second person's approval since {time}.</source>
        <translation>{what} menunggu kelulusan orang kedua sejak {time}.</translation>
    </message>
    <message>
        <source>{what} waits for a second person's approval.</source>
        <translation>{what} menunggu kelulusan orang kedua.</translation>
    </message>
    <message>
        <source>{what} was sent on {time}, and it is not known whether it was done.</source>
        <translation>{what} dihantar pada {time}, dan tidak diketahui sama ada ia telah dibuat.</translation>
    </message>
    <message>
        <source>{where}: {key} must be {error}.</source>
        <translation>{where}: {key} mestilah {error}.</translation>
    </message>
    <message>
        <source>{words}, for the next {left}</source>
        <translation>{words}, untuk {left} berikutnya</translation>
    </message>
    <message>
        <source>{words}, until it is switched off</source>
        <translation>{words}, sehingga dimatikan</translation>
    </message>
    <message>
        <source>“Payment ID” or “Payment Reference”</source>
        <translation>“ID bayaran” atau “Rujukan bayaran”</translation>
    </message>
    <message>
        <source>“may_download” of an ngrok way in is “yes” or “no”.</source>
        <translation>“may_download” bagi laluan masuk ngrok ialah “yes” atau “no”.</translation>
    </message>
    <message>
        <source>“{label}” can't be changed here.</source>
        <translation>“{label}” tidak boleh diubah di sini.</translation>
    </message>
    <message>
        <source>“{name}” answers for {name_2} already, and a sender gets one answer.</source>
        <translation>“{name}” sudah menjawab bagi {name_2}, dan pengirim mendapat satu jawapan sahaja.</translation>
    </message>
    <message>
        <source>“{name}” goes through somebody else's computers, where payers' names, addresses and identifiers can be read, and an endpoint of this workspace is LIVE.</source>
        <translation>“{name}” melalui komputer orang lain, tempat nama, alamat dan nombor pengenalan pembayar boleh dibaca, dan satu titik akhir ruang kerja ini ialah LIVE.</translation>
    </message>
    <message>
        <source>“{name}” has ended ({said}).</source>
        <translation>“{name}” telah tamat ({said}).</translation>
    </message>
    <message>
        <source>“{name}” has no address with https:// of its own, so what comes is not encrypted up to the bastion, and an endpoint of this workspace is LIVE.</source>
        <translation>“{name}” tiada alamat https:// sendiri, jadi apa yang datang tidak disulitkan hingga ke bastion, dan satu titik akhir ruang kerja ini ialah LIVE.</translation>
    </message>
    <message>
        <source>“{name}” has not told its address within {within_s} s.</source>
        <translation>“{name}” tidak memberitahu alamatnya dalam {within_s} s.</translation>
    </message>
    <message>
        <source>“{name}” is there in two spellings that differ; the documented one counts.</source>
        <translation>“{name}” ada dalam dua ejaan yang berbeza; yang didokumenkan dikira.</translation>
    </message>
    <message>
        <source>“{name}” needs a secret, and none is kept.</source>
        <translation>“{name}” memerlukan rahsia, dan tiada yang disimpan.</translation>
    </message>
    <message>
        <source>“{name}” takes nothing by itself at present; this is sent to it all the same.</source>
        <translation>“{name}” tidak menerima apa-apa dengan sendirinya buat masa ini; ini tetap dihantar kepadanya.</translation>
    </message>
    <message>
        <source>“{title}” is later than the moment of the report.</source>
        <translation>“{title}” lebih lewat daripada saat laporan.</translation>
    </message>
    <message>
        <source>“{word}” is no wait.</source>
        <translation>“{word}” bukan jeda.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Pemacu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Langkah &amp;naik</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Langkah &amp;turun</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Tekan</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Tetapkan fokus</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Menetapkan fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Tunjukkan menu</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menunjukkan menu</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Togol</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Menogol keadaan</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Mencetuskan tindakan</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Buka pilihan timbul kotak kombo</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Direktori tidak dijumpai.
Sila pastikan nama direktori yang betul diberikan.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fail tidak dijumpai.
Sila pastikan nama fail yang betul diberikan.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah wujud.
Adakah anda mahu menggantikannya?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Pa&amp;dam</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Lihat dalam:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder ba&amp;haru</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Namakan semula</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>'%1' dilindungi daripada ditulis.
Adakah anda tetap mahu memadamnya?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Adakah anda pasti mahu memadam '%1'?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Tukar ke mod paparan butiran</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Tukar ke mod paparan senarai</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Direktori tidak dapat dipadam.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Cipta folder baharu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Cipta folder baharu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Paparan butiran</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Direktori</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Direktori:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama fail:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Jenis fail:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari direktori</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ke hadapan</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ke hadapan</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pergi ke direktori induk</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Paparan senarai</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Senarai tempat dan penanda halaman</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer saya</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baharu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Direktori induk</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat terkini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tunjukkan </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tunjukkan fail terse&amp;mbunyi</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar sisi</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarikh diubah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat sem&amp;ula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan butiran...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Tunjukkan butiran...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Guna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>T&amp;idak untuk semua</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tetapkan semula</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Pulihkan lalai</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Cuba semula</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;semua</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Halaman bawah</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Halaman atas</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Tatal ke bawah</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Tatal ke sini</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Tatal ke atas</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Atas</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Tatal ke kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Tatal ke kanan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat sem&amp;ula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin &amp;lokasi pautan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
</TS>
