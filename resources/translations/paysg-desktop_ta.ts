<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_SG" sourcelanguage="en_SG">
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 பற்றி</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1-ஐ மறை</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>மற்றவற்றை மறை</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>விருப்பங்கள்...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1-இலிருந்து வெளியேறு</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>சேவைகள்</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>அனைத்தையும் காட்டு</translation>
    </message>
</context>
<context>
    <name>PaySG Desktop</name>
    <message>
        <source> and </source>
        <translation> மற்றும் </translation>
    </message>
    <message>
        <source>&amp;About PaySG Desktop</source>
        <translation>PaySG Desktop பற்றி(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>கணக்குகள்(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Backups and storage…</source>
        <translation>காப்புநகல்களும் சேமிப்பகமும்(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>கட்டளைகள்(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>கரு(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Developer</source>
        <translation>மேம்பாட்டாளர்(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>பிழையறிதல்(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export deliveries…</source>
        <translation>விநியோகங்களை ஏற்றுமதி செய்(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>கோப்பு(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finance</source>
        <translation>நிதி(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>உதவி(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>கோப்பை இறக்குமதி செய்(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>தளவமைப்பு(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>வெளிர்(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Many from a file…</source>
        <translation>கோப்பிலிருந்து பல(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New payment…</source>
        <translation>புதிய கட்டணம்(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Notify again</source>
        <translation>மீண்டும் அறிவி(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Private screen</source>
        <translation>தனியுரிமைத் திரை(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>வெளியேறு(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>தொடக்க அமைப்பு(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>அமைப்புகள்(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>தோற்றம்(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>பார்வை(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>பணியிடங்கள்(&amp;W)…</translation>
    </message>
    <message>
        <source>(end)</source>
        <translation>(முடிவு)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(எதுவுமில்லை)</translation>
    </message>
    <message>
        <source>+{n} unknown</source>
        <translation>+{n} தெரியாதது</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, மற்றும் </translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, பிறகு </translation>
    </message>
    <message>
        <source>, {n} not taken</source>
        <translation>, {n} ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 பைட்</translation>
    </message>
    <message>
        <source>1 min, 5 min, 2 h</source>
        <translation>1 min, 5 min, 2 h</translation>
    </message>
    <message>
        <source>1 or more; choose “For ever” to keep them</source>
        <translation>1 அல்லது அதற்கு மேல்; வைத்திருக்க “என்றென்றும்” என்பதைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>127.0.0.1: only this computer reaches the listener. Else one further address of this computer, for the proxies that are named below and for nobody else.</source>
        <translation>127.0.0.1: இந்தக் கணினி மட்டுமே செவிமடுப்பியை அடையும். வேறெனில், இந்தக் கணினியின் இன்னொரு முகவரி; கீழே பெயரிடப்பட்ட இடைமுகவர்களுக்கு மட்டுமே, வேறு எவருக்கும் அல்ல.</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 நாட்கள்</translation>
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
        <translation>24 மணிநேரம்</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 நாட்கள்</translation>
    </message>
    <message>
        <source>300 s or 5 min</source>
        <translation>300 s அல்லது 5 min</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 நாட்கள்</translation>
    </message>
    <message>
        <source>A backup is a whole copy of the database, checked after it was written. It holds payers' data in the clear: keep it where only you can read it.</source>
        <translation>காப்புநகல் என்பது தரவுத்தளத்தின் முழு நகல்; எழுதப்பட்ட பிறகு சோதிக்கப்படும். அதில் செலுத்துபவர்களின் தரவு மறையாக்கமின்றி இருக்கும்: நீங்கள் மட்டுமே படிக்கக்கூடிய இடத்தில் வைக்கவும்.</translation>
    </message>
    <message>
        <source>A backup that is whole</source>
        <translation>முழுமையான காப்புநகல்</translation>
    </message>
    <message>
        <source>A burst</source>
        <translation>திடீர்ப் பெருக்கு</translation>
    </message>
    <message>
        <source>A byte order mark at the start of the body makes the difference: {form}.</source>
        <translation>உள்ளடக்கத்தின் தொடக்கத்தில் உள்ள பைட் வரிசைக் குறியே வேறுபாட்டுக்குக் காரணம்: {form}.</translation>
    </message>
    <message>
        <source>A byte order mark was put before the body</source>
        <translation>உள்ளடக்கத்தின் முன்னால் பைட் வரிசைக் குறி சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>A command, a view, an account, a reference …</source>
        <translation>கட்டளை, பார்வை, கணக்கு, குறிப்பெண் …</translation>
    </message>
    <message>
        <source>A copy came, and its signature does not hold</source>
        <translation>ஒரு நகல் வந்தது; அதன் கையொப்பம் சரியாக இல்லை</translation>
    </message>
    <message>
        <source>A copy came, and its signature holds</source>
        <translation>ஒரு நகல் வந்தது; அதன் கையொப்பம் சரியாக உள்ளது</translation>
    </message>
    <message>
        <source>A currency is written as three letters, such as SGD.</source>
        <translation>நாணயம் மூன்று எழுத்துகளில் எழுதப்பட வேண்டும், எடுத்துக்காட்டாக SGD.</translation>
    </message>
    <message>
        <source>A day is written like 2026-01-31. The period stays as it was.</source>
        <translation>நாளை 2026-01-31 என எழுத வேண்டும். காலம் மாறாமல் உள்ளது.</translation>
    </message>
    <message>
        <source>A delivery that does not count</source>
        <translation>கணக்கில் சேராத விநியோகம்</translation>
    </message>
    <message>
        <source>A destination is your own app: what comes to an endpoint is passed on to it, tried again while it fails, and every attempt is listed here with what was sent and what came back. The sender has its answer before that.</source>
        <translation>இலக்கு என்பது உங்கள் சொந்தச் செயலி: இறுதிப்புள்ளிக்கு வருவது அதற்கு முன்னனுப்பப்படும்; தோல்வியடைந்தால் மீண்டும் முயலப்படும்; அனுப்பியதும் வந்த பதிலும் உட்பட ஒவ்வொரு முயற்சியும் இங்கு பட்டியலிடப்படும். அதற்கு முன்பே அனுப்புநருக்குப் பதில் கிடைத்துவிடும்.</translation>
    </message>
    <message>
        <source>A few lines in your e-service, or in its nginx, send a copy here. Its answer stays as it is.</source>
        <translation>உங்கள் மின்சேவையில் அல்லது அதன் nginx-இல் சில வரிகள் இங்கு ஒரு நகலை அனுப்பும். அதன் பதில் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>A file in PEM form with the certificate authorities that programs of ways in and self-tests are to trust, where your network opens TLS. Empty: those of the operating system.</source>
        <translation>உங்கள் வலையமைப்பு TLS-ஐத் திறந்து பார்க்குமெனில், உள்வழி நிரல்களும் தன்சோதனைகளும் நம்ப வேண்டிய சான்றிதழ் வழங்குநர்கள் உள்ள PEM வடிவக் கோப்பு. காலி: இயக்க முறைமையின் சான்றிதழ் வழங்குநர்கள்.</translation>
    </message>
    <message>
        <source>A file in PEM form with the certificate, and its chain behind it, for the further address. Empty: plain HTTP.</source>
        <translation>கூடுதல் முகவரிக்கான சான்றிதழும் அதன் பின்னால் அதன் சங்கிலியும் கொண்ட PEM வடிவக் கோப்பு. காலியாக இருந்தால்: சாதாரண HTTP.</translation>
    </message>
    <message>
        <source>A folder can't be named so: none of / \ : * ? " &lt; &gt; |, and no dot at its end. Nothing was made.</source>
        <translation>கோப்புறைக்கு இவ்வாறு பெயரிட முடியாது: / \ : * ? " &lt; &gt; | எதுவும் இருக்கக் கூடாது, இறுதியில் புள்ளியும் கூடாது. எதுவும் உருவாக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>A further attempt {span}, at {time}.</source>
        <translation>அடுத்த முயற்சி {span}, {time} மணிக்கு.</translation>
    </message>
    <message>
        <source>A good receiver</source>
        <translation>நல்ல பெறுநர்</translation>
    </message>
    <message>
        <source>A good receiver: {what}</source>
        <translation>நல்ல பெறுநர்: {what}</translation>
    </message>
    <message>
        <source>A key belongs to a person's e-mail address and goes on working after they have left. Have a new one issued, best to a group mailbox; once it works, have the old one revoked, and take the person out of the dashboard.</source>
        <translation>திறவுகோல் ஒருவரின் மின்னஞ்சல் முகவரிக்கு உரியது; அவர் விலகிய பிறகும் அது தொடர்ந்து வேலை செய்யும். புதிய ஒன்றைப் பெறவும், குழு அஞ்சல்பெட்டிக்கு என்றால் மிக நல்லது; அது வேலை செய்ததும், பழையதைச் செல்லாததாக்கச் சொல்லி, அந்த நபரைத் கட்டுப்பாட்டுப் பலகத்திலிருந்து அகற்றவும்.</translation>
    </message>
    <message>
        <source>A key for LIVE: what it reads is real money.</source>
        <translation>LIVE திறவுகோல்: இது படிப்பது உண்மையான பணம்.</translation>
    </message>
    <message>
        <source>A key for TEST: not real money.</source>
        <translation>TEST திறவுகோல்: உண்மையான பணம் அல்ல.</translation>
    </message>
    <message>
        <source>A key goes on working until it is revoked, also after its holder has left. It still lies in this computer's keychain, under the name that the list of secrets says.</source>
        <translation>திறவுகோல் செல்லாததாக்கப்படும் வரை, அதை வைத்திருப்பவர் விலகிய பிறகும், தொடர்ந்து வேலை செய்யும். ரகசியங்களின் பட்டியல் கூறும் பெயரில், அது இன்னும் இக்கணினியின் திறவுகோல் பெட்டகத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>A key occurs twice in the body; whoever writes it anew loses one of the two.</source>
        <translation>உள்ளடக்கத்தில் ஒரு புலப்பெயர் இருமுறை வருகிறது; அதை மீண்டும் எழுதும் எவரும் இரண்டில் ஒன்றை இழப்பார்.</translation>
    </message>
    <message>
        <source>A key of the sandbox on this computer: made up.</source>
        <translation>இந்தக் கணினியில் உள்ள சோதனைக்களத்தின் திறவுகோல்: கற்பனையானது.</translation>
    </message>
    <message>
        <source>A key reads all payments and acts on them; a webhook tells at once. Either is enough to begin with, and the other can follow.</source>
        <translation>திறவுகோல் எல்லாக் கட்டணங்களையும் படித்து அவற்றில் செயல்படும்; webhook உடனே தெரிவிக்கும். தொடங்க ஏதேனும் ஒன்று போதும்; மற்றதைப் பிறகு சேர்க்கலாம்.</translation>
    </message>
    <message>
        <source>A kind of signature that this secret cannot check</source>
        <translation>இந்த ரகசியத்தால் சோதிக்க இயலாத கையொப்ப வகை</translation>
    </message>
    <message>
        <source>A line end at the end of the body makes the difference: {form}.</source>
        <translation>உள்ளடக்கத்தின் இறுதியில் உள்ள வரி முடிவே வேறுபாட்டுக்குக் காரணம்: {form}.</translation>
    </message>
    <message>
        <source>A new refund can be made then. If this one was done after all, the payer gets it twice.</source>
        <translation>அப்போது புதிய பணத்திருப்பம் செய்ய முடியும். இது உண்மையில் செய்யப்பட்டிருந்தால், செலுத்துபவருக்குப் பணம் இருமுறை கிடைக்கும்.</translation>
    </message>
    <message>
        <source>A notification when LIVE was heard before and then not for so many hours, while we listen. 0: never.</source>
        <translation>முன்பு LIVE-இலிருந்து செய்தி வந்து, பிறகு நாம் செவிமடுக்கும்போது இத்தனை மணிநேரம் எதுவும் வராவிட்டால் ஓர் அறிவிப்பு. 0: ஒருபோதும் இல்லை.</translation>
    </message>
    <message>
        <source>A notification when a delivery is refused because its signature is wrong or missing.</source>
        <translation>கையொப்பம் தவறாக இருப்பதால் அல்லது இல்லாததால் ஒரு விநியோகம் மறுக்கப்படும்போது ஓர் அறிவிப்பு.</translation>
    </message>
    <message>
        <source>A notification when a tunnel or address by which the outside reaches this computer stops working.</source>
        <translation>வெளியுலகம் இந்தக் கணினியை அடையும் சுரங்கப்பாதை அல்லது முகவரி செயல்படாமல் போகும்போது ஓர் அறிவிப்பு.</translation>
    </message>
    <message>
        <source>A notification when something is paid while another window is in front: amount and environment, no names.</source>
        <translation>வேறொரு சாளரம் முன்னால் இருக்கும்போது கட்டணம் செலுத்தப்பட்டால் ஓர் அறிவிப்பு: தொகையும் சூழலும் மட்டும், பெயர்கள் இல்லை.</translation>
    </message>
    <message>
        <source>A payer has completed a payment.</source>
        <translation>செலுத்துபவர் ஒரு கட்டணத்தைச் செலுத்தி முடித்துவிட்டார்.</translation>
    </message>
    <message>
        <source>A payment did not go through. Not promised by Yoco: it may never come.</source>
        <translation>ஒரு கட்டணம் நிறைவேறவில்லை. இதை அனுப்புவதாக Yoco உறுதியளிக்கவில்லை: இது வராமலே போகலாம்.</translation>
    </message>
    <message>
        <source>A payment is created by the provider's API, which needs an account and its key.</source>
        <translation>வழங்குநரின் API மூலமே கட்டணம் உருவாக்கப்படும்; அதற்கு ஒரு கணக்கும் அதன் திறவுகோலும் தேவை.</translation>
    </message>
    <message>
        <source>A payment report, a payout or a bank statement as CSV. Nothing is taken in before you say so.</source>
        <translation>CSV வடிவில் கட்டண அறிக்கை, பட்டுவாடா அல்லது வங்கிக் கணக்கறிக்கை. நீங்கள் கூறும்வரை எதுவும் உள்வாங்கப்படாது.</translation>
    </message>
    <message>
        <source>A payment succeeded.</source>
        <translation>ஒரு கட்டணம் வெற்றிபெற்றது.</translation>
    </message>
    <message>
        <source>A payment was refunded, in whole or in part.</source>
        <translation>ஒரு கட்டணத்தின் பணம் முழுமையாகவோ பகுதியாகவோ திருப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>A port is a whole number from {least} to {most}.</source>
        <translation>துறை எண் {least} முதல் {most} வரையான முழு எண்ணாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>A probe is on its way to the public address and back…</source>
        <translation>சோதனை அழைப்பு பொது முகவரிக்குச் சென்று திரும்புகிறது…</translation>
    </message>
    <message>
        <source>A proxy that changes the host or path spoils such signatures.</source>
        <translation>புரவலன் பெயரையோ பாதையையோ மாற்றும் இடைமுகவர் இத்தகைய கையொப்பங்களைக் கெடுத்துவிடும்.</translation>
    </message>
    <message>
        <source>A purge that had been interrupted was finished, too.</source>
        <translation>இடையில் நின்றுபோன ஒரு நிரந்தர நீக்கமும் முடிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A real payer can then no longer pay this.</source>
        <translation>உண்மையான செலுத்துபவர் இனி இதைச் செலுத்த முடியாது.</translation>
    </message>
    <message>
        <source>A real payer gets this e-mail.</source>
        <translation>உண்மையான செலுத்துபவருக்கு இந்த மின்னஞ்சல் செல்லும்.</translation>
    </message>
    <message>
        <source>A receiver of yours on this computer hears the sandbox's webhooks. All in them is made up.</source>
        <translation>இந்தக் கணினியில் உள்ள உங்கள் பெறுநர் சோதனைக்களத்தின் webhook-களைப் பெறும். அவற்றில் உள்ள அனைத்தும் கற்பனையானவை.</translation>
    </message>
    <message>
        <source>A record of a customer was changed; no payment moved.</source>
        <translation>வாடிக்கையாளர் பதிவு ஒன்று மாற்றப்பட்டது; எந்தக் கட்டணமும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>A record of a customer was made; no payment moved.</source>
        <translation>வாடிக்கையாளர் பதிவு ஒன்று உருவாக்கப்பட்டது; எந்தக் கட்டணமும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>A refund could not be made.</source>
        <translation>ஒரு பணத்திருப்பத்தைச் செய்ய முடியவில்லை.</translation>
    </message>
    <message>
        <source>A refund was started; nothing has gone back yet.</source>
        <translation>ஒரு பணத்திருப்பம் தொடங்கப்பட்டது; இன்னும் எதுவும் திருப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>A refund went through.</source>
        <translation>ஒரு பணத்திருப்பம் நிறைவேறியது.</translation>
    </message>
    <message>
        <source>A regular expression for the address in what the program prints.</source>
        <translation>நிரல் அச்சிடுவதில் முகவரியைக் கண்டறியும் சுருங்குறித்தொடர் (regular expression).</translation>
    </message>
    <message>
        <source>A row for each payment. Nothing is sent before you have seen every row and confirmed.</source>
        <translation>ஒவ்வொரு கட்டணத்திற்கும் ஒரு வரிசை. நீங்கள் ஒவ்வொரு வரிசையையும் பார்த்து உறுதிசெய்யும்வரை எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>A second person approves refunds above</source>
        <translation>இரண்டாம் நபர் அங்கீகரிக்க வேண்டிய பணத்திருப்பங்கள், இதற்கு மேல்</translation>
    </message>
    <message>
        <source>A secret is empty or can't be read, so deliveries fail. Set it again.</source>
        <translation>ஒரு ரகசியம் காலியாக உள்ளது அல்லது படிக்க இயலவில்லை; எனவே விநியோகங்கள் தோல்வியடைகின்றன. அதை மீண்டும் அமைக்கவும்.</translation>
    </message>
    <message>
        <source>A server of yours that this computer reaches by ssh. Nobody else sees the data.</source>
        <translation>இந்தக் கணினி ssh மூலம் அடையும் உங்கள் சேவையகம். வேறு எவரும் தரவைப் பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>A signature covers bytes. Whatever stands in between must hand the request body on as it came: it may not read the JSON and write it again, even where both mean the same. Compare the size that the sender logs with the size of the delivery here; if they differ, the body was changed on its way.</source>
        <translation>கையொப்பம் பைட்டுகளுக்கு உரியது. இடையில் எது இருந்தாலும், கோரிக்கையின் உள்ளடக்கத்தை வந்தபடியே கொடுக்க வேண்டும்: பொருள் மாறாவிட்டாலும், JSON-ஐப் படித்து மீண்டும் எழுதக் கூடாது. அனுப்புநர் பதிவுசெய்யும் அளவை இங்குள்ள விநியோகத்தின் அளவுடன் ஒப்பிடவும்; அவை வேறுபட்டால், உள்ளடக்கம் வழியில் மாற்றப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>A signed probe goes out and comes in through the public address. It is no delivery, and is not kept.</source>
        <translation>கையொப்பமிட்ட சோதனை அழைப்பு வெளியே சென்று பொது முகவரி வழியாக உள்ளே வரும். அது விநியோகம் அல்ல; வைக்கப்படாது.</translation>
    </message>
    <message>
        <source>A signed probe goes out and comes in through the public address: the whole way, proven.</source>
        <translation>கையொப்பமிட்ட சோதனை அழைப்பு வெளியே சென்று பொது முகவரி வழியாக உள்ளே வரும்: முழு வழியும் நிரூபிக்கப்படும்.</translation>
    </message>
    <message>
        <source>A status is a number from {least} to {most}, like 503.</source>
        <translation>நிலை என்பது {least} முதல் {most} வரையான ஓர் எண், எடுத்துக்காட்டாக 503.</translation>
    </message>
    <message>
        <source>A third party sees payers' data</source>
        <translation>செலுத்துபவர்களின் தரவை மூன்றாம் தரப்பு பார்க்கிறது</translation>
    </message>
    <message>
        <source>A third party's address, with an account there. ngrok sees the data.</source>
        <translation>மூன்றாம் தரப்பின் முகவரி; அங்கு ஒரு கணக்கு தேவை. ngrok தரவைப் பார்க்கும்.</translation>
    </message>
    <message>
        <source>A verified backup is put there each day while the program runs. It holds payers' data in the clear: choose a folder that is yours, on another disk. Empty: none is made.</source>
        <translation>நிரல் இயங்கும்போது, ஒவ்வொரு நாளும் சரிபார்க்கப்பட்ட காப்புநகல் ஒன்று அங்கு வைக்கப்படும். அதில் செலுத்துபவர்களின் தரவு மறையாக்கமின்றி இருக்கும்: வேறு வட்டில் உள்ள, உங்களுக்கு மட்டுமே உரிய கோப்புறையைத் தேர்ந்தெடுக்கவும். காலியாக இருந்தால்: காப்புநகல் எடுக்கப்படாது.</translation>
    </message>
    <message>
        <source>A verified copy of everything, each day.</source>
        <translation>ஒவ்வொரு நாளும், எல்லாவற்றின் சரிபார்க்கப்பட்ட நகல்.</translation>
    </message>
    <message>
        <source>A way in from outside</source>
        <translation>வெளியிலிருந்து உள்வழி</translation>
    </message>
    <message>
        <source>A way in is down</source>
        <translation>ஓர் உள்வழி இயங்கவில்லை</translation>
    </message>
    <message>
        <source>A webhook secret</source>
        <translation>webhook ரகசியம்</translation>
    </message>
    <message>
        <source>A workbook whose last sheet says filters, as-of and time zone. Opens in Excel and LibreOffice.</source>
        <translation>வடிகட்டிகள், நிலவர நேரம், நேர மண்டலம் ஆகியவற்றைக் கடைசித் தாளில் கூறும் பணிப்புத்தகம். Excel, LibreOffice ஆகியவற்றில் திறக்கும்.</translation>
    </message>
    <message>
        <source>A workspace has its own payments, endpoints, accounts and settings, and nothing of another. It opens in a window of its own, beside this one.</source>
        <translation>ஒரு பணியிடத்திற்குச் சொந்தக் கட்டணங்கள், இறுதிப்புள்ளிகள், கணக்குகள், அமைப்புகள் உள்ளன; வேறொரு பணியிடத்தின் எதுவும் இல்லை. இந்தச் சாளரத்துக்கு அருகே, தனிச் சாளரத்தில் திறக்கும்.</translation>
    </message>
    <message>
        <source>A&amp;cting on payments…</source>
        <translation>கட்டணங்கள் மீதான செயல்கள்(&amp;C)…</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API முகவரி</translation>
    </message>
    <message>
        <source>API gateways</source>
        <translation>API நுழைவாயில்கள்</translation>
    </message>
    <message>
        <source>API gateways do this to binary bodies: let yours pass this content type on as text.</source>
        <translation>பைனரி உள்ளடக்கங்களுக்கு API நுழைவாயில்கள் இவ்வாறு செய்கின்றன: இந்த உள்ளடக்க வகையை உரையாகவே முன்னனுப்பும்படி உங்கள் நுழைவாயிலை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API திறவுகோல்</translation>
    </message>
    <message>
        <source>API key of {names} ({environment})</source>
        <translation>API திறவுகோல்: {names} ({environment})</translation>
    </message>
    <message>
        <source>AWS: use a proxy integration, without a mapping template; where a function is told isBase64Encoded: true, it must decode the body before passing it on. Kong: take the request-transformer plugin off this route. Azure API Management: take the set-body policy away.</source>
        <translation>AWS: mapping template இல்லாமல் proxy integration-ஐப் பயன்படுத்தவும்; isBase64Encoded: true எனத் தெரிவிக்கப்படும் செயல்கூறு, உள்ளடக்கத்தை முன்னனுப்பும் முன் குறிவிலக்க வேண்டும். Kong: இந்த வழித்தடத்திலிருந்து request-transformer செருகுநிரலை அகற்றவும். Azure API Management: set-body கொள்கையை அகற்றவும்.</translation>
    </message>
    <message>
        <source>About PaySG Desktop</source>
        <translation>PaySG Desktop பற்றி</translation>
    </message>
    <message>
        <source>About Payment</source>
        <translation>கட்டணம் பற்றி</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>இதைப் பற்றி</translation>
    </message>
    <message>
        <source>Accept the old one for</source>
        <translation>பழையதை ஏற்கும் காலம்</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>கணக்குகள்</translation>
    </message>
    <message>
        <source>Accounts, currencies and statuses are never added to each other.</source>
        <translation>கணக்குகள், நாணயங்கள், நிலைகள் ஆகியவை ஒன்றோடொன்று ஒருபோதும் கூட்டப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Acting on payments</source>
        <translation>கட்டணங்கள் மீதான செயல்கள்</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>செயல்</translation>
    </message>
    <message>
        <source>Action inspector</source>
        <translation>செயல் விவரப் பலகம்</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>செயல்பாடுகள்</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>செயல்பாடுகள், புதியது முதலில்</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>இலக்கைச் சேர்</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>தலைப்பைச் சேர்</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>குறிப்பைச் சேர்</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>உள்வழியைச் சேர்</translation>
    </message>
    <message>
        <source>Add a way in…</source>
        <translation>உள்வழியைச் சேர்…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>இறுதிப்புள்ளியைச் சேர்</translation>
    </message>
    <message>
        <source>Add another payment service</source>
        <translation>மற்றொரு கட்டணச் சேவையைச் சேர்</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>மற்றொன்றைச் சேர்…</translation>
    </message>
    <message>
        <source>Add custom information</source>
        <translation>கூடுதல் தகவலைச் சேர்</translation>
    </message>
    <message>
        <source>Add the endpoint…</source>
        <translation>இறுதிப்புள்ளியைச் சேர்…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>இக்குறிப்பைச் சேர்</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>கூட்டப்படுகிறது …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Address deleted</source>
        <translation>முகவரி நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>சோதனைக்களத்தின் முகவரி</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>செவிமடுக்கும் முகவரி</translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation>அனுப்பும் முகவரி</translation>
    </message>
    <message>
        <source>Addresses or networks of the reverse proxies and gateways that may pass webhooks on to this computer, and whose word is taken for who had sent them. All others are refused.</source>
        <translation>இந்தக் கணினிக்கு webhook-களை முன்னனுப்பக்கூடிய, அவற்றை யார் அனுப்பினார் என்பதில் நம்பப்படும் எதிர்முக இடைமுகவர்கள், நுழைவாயில்கள் ஆகியவற்றின் முகவரிகள் அல்லது வலையமைப்புகள். மற்ற அனைத்தும் மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Addresses that lead to this computer</source>
        <translation>இக்கணினிக்கு இட்டுச்செல்லும் முகவரிகள்</translation>
    </message>
    <message>
        <source>After</source>
        <translation>தாமதம்</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>முகவர் நிரல்</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>ஒத்துப்போகின்றன</translation>
    </message>
    <message>
        <source>Agree and switch on</source>
        <translation>ஒப்புக்கொண்டு இயக்கு</translation>
    </message>
    <message>
        <source>Agree to LIVE data…</source>
        <translation>LIVE தரவுக்கு ஒப்புக்கொள்…</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>ஒத்துப்போகிறது</translation>
    </message>
    <message>
        <source>All are taken, within the provider's limit.</source>
        <translation>வழங்குநரின் வரம்பிற்குள் அனைத்தும் ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>எல்லா இலக்குகளும்</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>எல்லா இறுதிப்புள்ளிகளும்</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>எல்லா நிகழ்வுகளும்</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>All headers are the same.</source>
        <translation>எல்லாத் தலைப்புகளும் ஒன்றே.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>எல்லா வகைகளும்</translation>
    </message>
    <message>
        <source>All of the case</source>
        <translation>நேர்வின் முழு விவரம்</translation>
    </message>
    <message>
        <source>All of the destination</source>
        <translation>இலக்கின் முழு விவரம்</translation>
    </message>
    <message>
        <source>All of the endpoint</source>
        <translation>இறுதிப்புள்ளியின் முழு விவரம்</translation>
    </message>
    <message>
        <source>All of the exception</source>
        <translation>முரண்பாட்டின் முழு விவரம்</translation>
    </message>
    <message>
        <source>All of the way in</source>
        <translation>உள்வழியின் முழு விவரம்</translation>
    </message>
    <message>
        <source>All of them hold now, and they count.</source>
        <translation>இப்போது அனைத்தும் சரியாக உள்ளன; அவை கணக்கில் சேரும்.</translation>
    </message>
    <message>
        <source>All of {services} is here: {payments}, as of {time}.</source>
        <translation>{services} முழுமையாக இங்கு உள்ளது: {payments}, {time} நிலவரப்படி.</translation>
    </message>
    <message>
        <source>All payments of every account were last read {time}</source>
        <translation>எல்லாக் கணக்குகளின் எல்லாக் கட்டணங்களும் கடைசியாகப் படிக்கப்பட்டது {time}</translation>
    </message>
    <message>
        <source>All payments, now and then every 15 minutes. Refunds and cancellations are among them.</source>
        <translation>எல்லாக் கட்டணங்களும், இப்போதும் பிறகு 15 நிமிடங்களுக்கு ஒருமுறையும். பணத்திருப்பங்களும் ரத்துகளும் அடங்கும்.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>எல்லா வரிசைகளும்</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>எல்லா இயக்கங்களும்</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>எல்லாச் சேவைகளும்</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>எல்லா அமைப்புகளும்…</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>எல்லா நிலைகளும்</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>எல்லா நிலைகளும்</translation>
    </message>
    <message>
        <source>All that is left: {amount}</source>
        <translation>மீதி முழுவதும்: {amount}</translation>
    </message>
    <message>
        <source>All {n} services</source>
        <translation>எல்லா {n} சேவைகளும்</translation>
    </message>
    <message>
        <source>All {payments} created</source>
        <translation>{payments}, அனைத்தும் உருவாக்கப்பட்டன</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>அனுமதிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Also each delivery with its signature, addresses, forwarding, replaying and a sandbox.</source>
        <translation>மேலும் ஒவ்வொரு விநியோகமும் அதன் கையொப்பத்துடன், முகவரிகள், முன்னனுப்பல், மறுஅனுப்பல், சோதனைக்களம்.</translation>
    </message>
    <message>
        <source>Among genuine events others whose signature does not hold.</source>
        <translation>உண்மையான நிகழ்வுகளுக்கு இடையே, கையொப்பம் சரியாக இல்லாத வேறு நிகழ்வுகள்.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Amount (SGD)</source>
        <translation>தொகை (SGD)</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>தொகை வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>Amount in rand</source>
        <translation>ரேண்டில் தொகை</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>திருப்பும் தொகை</translation>
    </message>
    <message>
        <source>Amount: {range}</source>
        <translation>தொகை: {range}</translation>
    </message>
    <message>
        <source>Amount…</source>
        <translation>தொகை…</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>API திறவுகோல்</translation>
    </message>
    <message>
        <source>An API key is set where the signing secret belongs</source>
        <translation>கையொப்ப ரகசியம் இருக்க வேண்டிய இடத்தில் API திறவுகோல் உள்ளது</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>ஒரு முகவரி</translation>
    </message>
    <message>
        <source>An address of its own, to which a provider sends its events. Each one is checked and kept.</source>
        <translation>வழங்குநர் தம் நிகழ்வுகளை அனுப்பும் தனி முகவரி. ஒவ்வொன்றும் சோதிக்கப்பட்டு வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>An address on this computer: copy it, send a signed event, and see it verified. A minute.</source>
        <translation>இக்கணினியில் ஒரு முகவரி: அதை நகலெடுத்து, கையொப்பமிட்ட நிகழ்வை அனுப்பி, அது சரிபார்க்கப்படுவதைக் காணவும். ஒரு நிமிடம் போதும்.</translation>
    </message>
    <message>
        <source>An attempt to pay failed.</source>
        <translation>கட்டணம் செலுத்தும் முயற்சி ஒன்று தோல்வியடைந்தது.</translation>
    </message>
    <message>
        <source>An e-mail may have gone out before. Tick that it is to be sent once more.</source>
        <translation>முன்பே ஒரு மின்னஞ்சல் அனுப்பப்பட்டிருக்கலாம். அதை மீண்டும் ஒருமுறை அனுப்ப வேண்டும் எனக் குறியிடவும்.</translation>
    </message>
    <message>
        <source>An endpoint is an address to which PaySG, Yoco or a gateway sends its events. Each delivery is checked with the endpoint's secret, kept as it came, and answered.</source>
        <translation>இறுதிப்புள்ளி என்பது PaySG, Yoco அல்லது நுழைவாயில் தன் நிகழ்வுகளை அனுப்பும் முகவரி. ஒவ்வொரு விநியோகமும் இறுதிப்புள்ளியின் ரகசியத்தால் சோதிக்கப்பட்டு, வந்தபடியே வைக்கப்பட்டு, பதிலளிக்கப்படும்.</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE, and what comes this way passes through somebody else's computers, where payers' names, addresses and identifiers can be read. It stands once you agree.</source>
        <translation>இப்பணியிடத்தின் ஓர் இறுதிப்புள்ளி LIVE; இவ்வழியாக வருவது வேறொருவரின் கணினிகள் வழியாகச் செல்கிறது; அங்குக் கட்டணம் செலுத்துபவர்களின் பெயர்கள், முகவரிகள், அடையாள எண்கள் ஆகியவற்றைப் படிக்க முடியும். நீங்கள் ஒப்புக்கொண்ட பிறகே இது இயங்கும்.</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE. Tick that its data may pass through a third party's computers, or choose a way in of your own. Nothing was saved.</source>
        <translation>இந்தப் பணியிடத்தின் ஓர் இறுதிப்புள்ளி LIVE ஆகும். அதன் தரவு மூன்றாம் தரப்பின் கணினிகள் வழியாகச் செல்லலாம் எனக் குறியிடவும், அல்லது உங்கள் சொந்த உள்வழியைத் தேர்ந்தெடுக்கவும். எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>An endpoint of this workspace is LIVE. Whoever runs this way in can read payers' names, addresses and identifiers. Better: an own address, or ssh to a server of yours. It is asked once, and the way in stays marked.</source>
        <translation>இந்தப் பணியிடத்தின் ஓர் இறுதிப்புள்ளி LIVE ஆகும். இந்த உள்வழியை நடத்துபவர் செலுத்துபவர்களின் பெயர்கள், முகவரிகள், அடையாள எண்களைப் படிக்க முடியும். இதைவிடச் சிறந்தது: சொந்த முகவரி, அல்லது உங்கள் சேவையகத்துக்கு ssh. இது ஒருமுறை கேட்கப்படும்; உள்வழி தொடர்ந்து குறியிடப்பட்டிருக்கும்.</translation>
    </message>
    <message>
        <source>An endpoint with the same secret</source>
        <translation>அதே ரகசியத்துடன் ஓர் இறுதிப்புள்ளி</translation>
    </message>
    <message>
        <source>Another address on this computer…</source>
        <translation>இக்கணினியில் வேறொரு முகவரி…</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>வேறு முகவர் நிரல்</translation>
    </message>
    <message>
        <source>Another endpoint has this path already. Choose another one, or leave it empty.</source>
        <translation>வேறொரு இறுதிப்புள்ளி முன்பே இந்தப் பாதையைக் கொண்டுள்ளது. வேறொன்றைத் தேர்ந்தெடுக்கவும், அல்லது காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Another filter has this name. Choose a different one.</source>
        <translation>இந்தப் பெயர் வேறொரு வடிகட்டிக்கு உள்ளது. வேறு பெயரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>வேறு கோப்புறை…</translation>
    </message>
    <message>
        <source>Another gateway</source>
        <translation>வேறொரு நுழைவாயில்</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>வேறொன்று</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>வேறு நிரல்</translation>
    </message>
    <message>
        <source>Another program receives for this workspace and has its files open. End that program, open this window again, and restore then. Nothing was changed.</source>
        <translation>இந்தப் பணியிடத்திற்கு வேறொரு நிரல் பெறுகிறது; அதன் கோப்புகளைத் திறந்து வைத்துள்ளது. அந்த நிரலை முடித்து, இந்தச் சாளரத்தை மீண்டும் திறந்து, பிறகு மீட்டெடுக்கவும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Another window could not be started: {why}.</source>
        <translation>மற்றொரு சாளரத்தைத் தொடங்க இயலவில்லை: {why}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>இவ்வாறு பதிலளி</translation>
    </message>
    <message>
        <source>Answer otherwise…</source>
        <translation>வேறு பதில் கொடு…</translation>
    </message>
    <message>
        <source>Answer the sender what this answers</source>
        <translation>இது அளிக்கும் பதிலையே அனுப்புநருக்கு அளி</translation>
    </message>
    <message>
        <source>Answer when accepted</source>
        <translation>ஏற்கும்போது பதில்</translation>
    </message>
    <message>
        <source>Answer when rejected</source>
        <translation>நிராகரிக்கும்போது பதில்</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>பதில் {status}</translation>
    </message>
    <message>
        <source>Answered {status} after {took}, and kept as delivery {id}.</source>
        <translation>{took} கழித்து {status} எனப் பதிலளிக்கப்பட்டு, விநியோகம் {id} ஆக வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Answered {status} by the destination {name}.</source>
        <translation>{status} எனப் பதிலளித்த இலக்கு: {name}.</translation>
    </message>
    <message>
        <source>Answered {status} by the override.</source>
        <translation>மாற்றுப் பதிலின்படி {status} எனப் பதிலளிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>பதில்கள்</translation>
    </message>
    <message>
        <source>Answers for us</source>
        <translation>எங்களுக்காகப் பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>Answers {good} when a delivery is taken in, {bad} when its signature does not hold.</source>
        <translation>விநியோகம் ஏற்கப்பட்டால் {good}, கையொப்பம் சரியாக இல்லாவிட்டால் {bad} எனப் பதிலளிக்கும்.</translation>
    </message>
    <message>
        <source>Answers {status} on purpose</source>
        <translation>வேண்டுமென்றே {status} எனப் பதில்</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>எந்தக் கையொப்பமும்</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>எந்த மூலமும்</translation>
    </message>
    <message>
        <source>Any that signs the body with an HMAC: which header, which digest and which fields can be set.</source>
        <translation>உள்ளடக்கத்தை HMAC மூலம் கையொப்பமிடும் எதுவும்: எந்தத் தலைப்பு, எந்தச் செய்திச் சுருக்கம், எந்தப் புலங்கள் என அமைக்கலாம்.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>எந்த நேரமும்</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>எந்த வகையும்</translation>
    </message>
    <message>
        <source>Anybody who knows the address can send to it; without a signature nothing of it is counted.</source>
        <translation>முகவரி தெரிந்த எவரும் அதற்கு அனுப்பலாம்; கையொப்பம் இல்லாமல் அதில் எதுவும் கணக்கில் சேர்க்கப்படாது.</translation>
    </message>
    <message>
        <source>Apache</source>
        <translation>Apache</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>அங்கீகாரம்</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>அங்கீகரித்து அனுப்பு</translation>
    </message>
    <message>
        <source>Approve “{what}”?</source>
        <translation>“{what}” அங்கீகரிக்கவா?</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>அங்கீகரித்தவர்</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>அங்கீகரி…</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>காப்பகம் (*.zip)</translation>
    </message>
    <message>
        <source>Arriving there proves nothing: that it is paid is told by Yoco's webhook.</source>
        <translation>அங்கு சென்றடைவது எதையும் நிரூபிக்காது: செலுத்தப்பட்டதை Yoco-வின் webhook தெரிவிக்கும்.</translation>
    </message>
    <message>
        <source>As if they had come to</source>
        <translation>இங்கு வந்ததாகக் கருதி</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>வந்தபடியே</translation>
    </message>
    <message>
        <source>As it came, valid JSON, {size}.</source>
        <translation>வந்தபடியே, செல்லுபடியாகும் JSON, {size}.</translation>
    </message>
    <message>
        <source>As many as your agency's schedule says. Empty or 0: for ever.</source>
        <translation>உங்கள் அமைப்பின் வைத்திருப்பு அட்டவணை கூறும் அளவு. காலி அல்லது 0: என்றென்றும்.</translation>
    </message>
    <message>
        <source>As of {when}, Singapore time: the file cannot know of anything later.</source>
        <translation>{when} நிலவரப்படி, சிங்கப்பூர் நேரம்: அதன்பின் நடந்த எதுவும் கோப்புக்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>As of, Singapore time</source>
        <translation>நிலவர நேரம், சிங்கப்பூர் நேரத்தில்</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>பெறப்பட்டபடியே</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>இயங்குதளப்படி(&amp;S)</translation>
    </message>
    <message>
        <source>As the sandbox prints it; only an address of this computer is taken.</source>
        <translation>சோதனைக்களம் காட்டும் வடிவில்; இந்தக் கணினியின் முகவரி மட்டுமே ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>இயங்குதளப்படி</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>வந்தபடியே</translation>
    </message>
    <message>
        <source>As they came, in their order</source>
        <translation>வந்தபடியே, வந்த வரிசையில்</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>வழக்கம்போல்</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>கேள்</translation>
    </message>
    <message>
        <source>Ask about it again on</source>
        <translation>இது பற்றி மீண்டும் கேட்கும் நாள்</translation>
    </message>
    <message>
        <source>Ask for it before the old one ends. Nothing is to be changed here until you have it.</source>
        <translation>பழையது முடிவதற்கு முன் இதைக் கோரவும். உங்களிடம் அது வரும் வரை இங்கு எதையும் மாற்ற வேண்டாம்.</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>{amount} கோரு</translation>
    </message>
    <message>
        <source>Ask the payer, or look at {provider}'s dashboard, before you send it once more. It is kept under Activity.</source>
        <translation>மீண்டும் ஒருமுறை அனுப்புவதற்கு முன், செலுத்துபவரைக் கேட்கவும், அல்லது {provider} கட்டுப்பாட்டுப் பலகத்தைப் பார்க்கவும். இது ‘செயல்பாடுகள்’ பக்கத்தில் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Ask the sender how it signs, and compare it with what this endpoint expects.</source>
        <translation>அனுப்புநர் எவ்வாறு கையொப்பமிடுகிறார் எனக் கேட்டு, இந்த இறுதிப்புள்ளி எதிர்பார்ப்பதுடன் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>Ask the sender which encoding it promises; where the endpoint has a setting for it, set that one.</source>
        <translation>அனுப்புநர் எந்தக் குறியாக்கத்தை உறுதியளிக்கிறார் எனக் கேட்கவும்; இறுதிப்புள்ளியில் அதற்கான அமைப்பு இருந்தால், அதையே அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Ask the sender which hash it promises; where the endpoint has a setting for it, set that one.</source>
        <translation>அனுப்புநர் எந்த ஹேஷை உறுதியளிக்கிறார் எனக் கேட்கவும்; இறுதிப்புள்ளியில் அதற்கான அமைப்பு இருந்தால், அதையே அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Ask what to do, keep listening beside the clock, or quit. While it does not run, nothing is received.</source>
        <translation>என்ன செய்வதெனக் கேட்பது, கடிகாரத்திற்கு அருகே இருந்து தொடர்ந்து செவிமடுப்பது, அல்லது வெளியேறுவது. நிரல் இயங்காதபோது எதுவும் பெறப்படாது.</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>கோரியவர்</translation>
    </message>
    <message>
        <source>Asked for the answer</source>
        <translation>பதிலுக்காகக் கேட்டது</translation>
    </message>
    <message>
        <source>Asked only this once. Settings can change it.</source>
        <translation>இது ஒருமுறை மட்டுமே கேட்கப்படும். அமைப்புகளில் மாற்றலாம்.</translation>
    </message>
    <message>
        <source>Asking for what has changed…</source>
        <translation>மாறியவை கேட்கப்படுகின்றன…</translation>
    </message>
    <message>
        <source>Asking {account} what has changed: {left}</source>
        <translation>{account}: மாறியவை கேட்கப்படுகின்றன, {left}</translation>
    </message>
    <message>
        <source>Asking {host} for its host key…</source>
        <translation>{host} இடம் அதன் புரவலன் திறவுகோலைக் கேட்கிறது…</translation>
    </message>
    <message>
        <source>Asking {provider} …</source>
        <translation>கேட்கப்படுகிறது: {provider} …</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>குறைந்தது</translation>
    </message>
    <message>
        <source>At least one account was never read from end to end by its API, so what is missing there cannot be seen.</source>
        <translation>குறைந்தது ஒரு கணக்கு அதன் API மூலம் முழுமையாக ஒருபோதும் படிக்கப்படவில்லை; எனவே அங்கு இல்லாததைக் காண இயலாது.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>அதிகபட்சம்</translation>
    </message>
    <message>
        <source>At most: {amount}</source>
        <translation>அதிகபட்சம்: {amount}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>உடனடியாக</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>முயற்சி</translation>
    </message>
    <message>
        <source>Attempt inspector</source>
        <translation>முயற்சி விவரப் பலகம்</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>முயற்சி {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>முயற்சிகள்</translation>
    </message>
    <message>
        <source>Attempts, newest first</source>
        <translation>முயற்சிகள், புதியவை முதலில்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>முந்தைய</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>இயல்புக்குத் திரும்பு: {value}</translation>
    </message>
    <message>
        <source>Back to usual</source>
        <translation>வழக்கத்திற்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>இப்போது காப்புநகல் எடு</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>காப்புநகல் எடு…</translation>
    </message>
    <message>
        <source>Backed up {entries}, {size}. The copy was checked and is whole: {file}</source>
        <translation>{entries}, {size} காப்புநகல் எடுக்கப்பட்டது. நகல் சோதிக்கப்பட்டு, முழுமையாக உள்ளது: {file}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>காப்புநகல் தோல்வியடைந்தது</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>மீட்டெடுக்கும் காப்புநகல்</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>காப்புநகல்கள்</translation>
    </message>
    <message>
        <source>Backups and archives (*.db *.zip)</source>
        <translation>காப்புநகல்களும் காப்பகங்களும் (*.db *.zip)</translation>
    </message>
    <message>
        <source>Backups and storage</source>
        <translation>காப்புநகல்களும் சேமிப்பகமும்</translation>
    </message>
    <message>
        <source>Backups and storage…</source>
        <translation>காப்புநகல்களும் சேமிப்பகமும்…</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>வங்கி</translation>
    </message>
    <message>
        <source>Bank differs</source>
        <translation>வங்கி வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>வங்கிக் கணக்கறிக்கை</translation>
    </message>
    <message>
        <source>Bastion</source>
        <translation>பாஸ்டியன் சேவையகம்</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>அனுப்புவதற்கு முன்</translation>
    </message>
    <message>
        <source>Before: {needs}</source>
        <translation>முதலில்: {needs}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>தொடக்கம்</translation>
    </message>
    <message>
        <source>Behind: {n} to look at</source>
        <translation>பின்தங்கியது: பார்க்க {n}</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>அனுப்பப்படுகிறது</translation>
    </message>
    <message>
        <source>Besides: {form}.</source>
        <translation>மேலும்: {form}.</translation>
    </message>
    <message>
        <source>Better: an own address, or ssh to a server of yours.</source>
        <translation>இன்னும் நல்லது: சொந்த முகவரி, அல்லது உங்கள் சேவையகத்துக்கு ssh.</translation>
    </message>
    <message>
        <source>Bodies of nearly a megabyte.</source>
        <translation>கிட்டத்தட்ட ஒரு மெகாபைட் அளவுள்ள உள்ளடக்கங்கள்.</translation>
    </message>
    <message>
        <source>Bodies that arrive over several seconds.</source>
        <translation>பல வினாடிகளாக வந்துசேரும் உள்ளடக்கங்கள்.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>உள்ளடக்கம் மரவடிவில்</translation>
    </message>
    <message>
        <source>Body as a tree, values can be changed</source>
        <translation>மரமாக உள்ளடக்கம்; மதிப்புகளை மாற்றலாம்</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>பெற்றபடியே உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>உரையாக உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Body in hexadecimal</source>
        <translation>உள்ளடக்கம், பதினாறடிமான வடிவில்</translation>
    </message>
    <message>
        <source>Body, re-indented</source>
        <translation>உள்ளடக்கம், சீராக உள்தள்ளி</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>இரண்டும்</translation>
    </message>
    <message>
        <source>Both amounts count. Payments in another currency are left out: amounts of two are not compared.</source>
        <translation>இரு தொகைகளும் உட்பட. வேறு நாணயத்தில் உள்ள கட்டணங்கள் விடப்படும்: இரு நாணயங்களின் தொகைகள் ஒப்பிடப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Both are accepted for a while</source>
        <translation>சிறிது காலம் இரண்டும் ஏற்கப்படும்</translation>
    </message>
    <message>
        <source>Both bodies are the same, byte for byte.</source>
        <translation>இரண்டு உள்ளடக்கங்களும் பைட்டுக்குப் பைட் ஒன்றே.</translation>
    </message>
    <message>
        <source>Both bodies say the same. They are only written differently: {what}. Text and Hex show where.</source>
        <translation>இரண்டு உள்ளடக்கங்களும் ஒன்றையே கூறுகின்றன. எழுதிய முறை மட்டுமே வேறு: {what}. எங்கு என்பதை உரை, பதினாறடிமானம் ஆகிய பக்கங்கள் காட்டும்.</translation>
    </message>
    <message>
        <source>Both days count whole, in Singapore time (+08:00).</source>
        <translation>இரு நாட்களும் முழுமையாக உட்பட, சிங்கப்பூர் நேரத்தில் (+08:00).</translation>
    </message>
    <message>
        <source>Both values</source>
        <translation>இரண்டு மதிப்புகளும்</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>துண்டிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>உருவான மூலம்</translation>
    </message>
    <message>
        <source>Bulk stands still at {progress}</source>
        <translation>மொத்த உருவாக்கம் நின்றுள்ளது: {progress}</translation>
    </message>
    <message>
        <source>Bulk: {progress}</source>
        <translation>மொத்த உருவாக்கம்: {progress}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>யாரால்</translation>
    </message>
    <message>
        <source>Byte {position}</source>
        <translation>பைட் {position}</translation>
    </message>
    <message>
        <source>Bytes that differ</source>
        <translation>வேறுபடும் பைட்டுகள்</translation>
    </message>
    <message>
        <source>Bytes we checked</source>
        <translation>சோதித்த பைட்டுகள்</translation>
    </message>
    <message>
        <source>C&amp;hange a secret or a key…</source>
        <translation>ரகசியம் அல்லது திறவுகோலை மாற்று(&amp;H)…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV கோப்புகள் (*.csv)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>நாட்காட்டி</translation>
    </message>
    <message>
        <source>Came back: {answer}</source>
        <translation>வந்த பதில்: {answer}</translation>
    </message>
    <message>
        <source>Can't tell</source>
        <translation>சொல்ல இயலாது</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Cancel a payment</source>
        <translation>கட்டணத்தை ரத்து செய்</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>கட்டணத்தை ரத்து செய்</translation>
    </message>
    <message>
        <source>Cancel payment…</source>
        <translation>கட்டணத்தை ரத்து செய்…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>ஏற்றுமதியை ரத்து செய்</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>கட்டணத்தை ரத்து செய்</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்து செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>ரத்து செய்தல்</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>சோதிக்க இயலாது</translation>
    </message>
    <message>
        <source>Capture the request again, whole; look for limits of body sizes on the way.</source>
        <translation>கோரிக்கையை மீண்டும் முழுமையாகப் பிடிக்கவும்; வழியில் உள்ளடக்க அளவு வரம்புகள் உள்ளனவா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>பிடிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Captures (*.har *.json *.jsonl *.ndjson *.http *.txt *.sh)</source>
        <translation>பிடிப்புகள் (*.har *.json *.jsonl *.ndjson *.http *.txt *.sh)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>நேர்வு</translation>
    </message>
    <message>
        <source>Cases, in the order in which they are played</source>
        <translation>நேர்வுகள், நடத்தப்படும் வரிசையில்</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Certificates of your network</source>
        <translation>உங்கள் வலையமைப்பின் சான்றிதழ்கள்</translation>
    </message>
    <message>
        <source>Change a secret or a key</source>
        <translation>ரகசியம் அல்லது திறவுகோலை மாற்று</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>மாறியது</translation>
    </message>
    <message>
        <source>Changed last {time}.</source>
        <translation>கடைசியாக மாற்றியது {time}.</translation>
    </message>
    <message>
        <source>Changed, valid JSON, {size}.</source>
        <translation>மாற்றப்பட்டது, செல்லுபடியாகும் JSON, {size}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Changes of the body</source>
        <translation>உள்ளடக்க மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Changes of the headers</source>
        <translation>தலைப்பு மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Character sets and line ends</source>
        <translation>எழுத்துத்தொகுதிகளும் வரி முடிவுகளும்</translation>
    </message>
    <message>
        <source>Characters beyond ASCII were written otherwise: what was signed is {form}.</source>
        <translation>ASCII-க்கு அப்பாற்பட்ட எழுத்துகள் வேறு விதமாக எழுதப்பட்டன: கையொப்பமிடப்பட்டது {form}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சோதனை</translation>
    </message>
    <message>
        <source>Check again now</source>
        <translation>இப்போது மீண்டும் சோதி</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>சோதனை தோல்வி</translation>
    </message>
    <message>
        <source>Check failed · last {time}</source>
        <translation>சோதனை தோல்வி · கடைசி {time}</translation>
    </message>
    <message>
        <source>Check, with nothing sent</source>
        <translation>எதையும் அனுப்பாமல் சோதி</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>சோதிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Checked against {provider}</source>
        <translation>{provider} உடன் ஒப்பிட்டுச் சோதிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Checked by us</source>
        <translation>நாங்கள் சோதித்தது</translation>
    </message>
    <message>
        <source>Checked · {time}</source>
        <translation>சோதித்தது · {time}</translation>
    </message>
    <message>
        <source>Checked, whole</source>
        <translation>சோதிக்கப்பட்டது, முழுமையானது</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>காப்புநகலைச் சோதிக்கிறது…</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>நகலைச் சோதிக்கிறது</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>செக்அவுட்</translation>
    </message>
    <message>
        <source>Checkouts</source>
        <translation>செக்அவுட்கள்</translation>
    </message>
    <message>
        <source>Checkouts and refunds by its API, webhooks signed by Standard Webhooks with a secret a mode.</source>
        <translation>அதன் API மூலம் செக்அவுட்களும் பணத்திருப்பங்களும்; பயன்முறைக்கு ஒரு ரகசியத்துடன் Standard Webhooks முறையில் கையொப்பமிட்ட webhook-கள்.</translation>
    </message>
    <message>
        <source>Choose a case to see what was sent.</source>
        <translation>அனுப்பியதைக் காண, ஒரு நேர்வைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a delivery to see it exactly as it came.</source>
        <translation>ஒரு விநியோகத்தை அது வந்தபடியே காண, அதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a destination to see all of it.</source>
        <translation>முழு விவரத்தைக் காண, ஓர் இலக்கைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose a file first. “Save a template…” gives one to begin with.</source>
        <translation>முதலில் ஒரு கோப்பைத் தேர்ந்தெடுக்கவும். தொடங்குவதற்கு “வார்ப்புருவைச் சேமி…” ஒரு கோப்பைத் தரும்.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>கோப்பைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>கோப்புறையைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose a payment to see its story.</source>
        <translation>ஒரு கட்டணத்தின் வரலாற்றைக் காண, அதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a rehearsal: each attempt to deliver its events stands here, with the answer and when the next one follows.</source>
        <translation>ஓர் ஒத்திகையைத் தேர்ந்தெடுக்கவும்: அதன் நிகழ்வுகளை அனுப்பும் ஒவ்வொரு முயற்சியும், பதிலுடனும் அடுத்தது எப்போது என்பதுடனும் இங்கு இருக்கும்.</translation>
    </message>
    <message>
        <source>Choose a row to read all that is wrong with it.</source>
        <translation>ஒரு வரிசையில் உள்ள எல்லாத் தவறுகளையும் படிக்க, அதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a row to see its link, or why there is none.</source>
        <translation>ஒரு வரிசையின் இணைப்பை, அல்லது இணைப்பு ஏன் இல்லை என்பதைப் பார்க்க, அதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a way in to see all of it.</source>
        <translation>முழு விவரத்தைக் காண, ஓர் உள்வழியைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose an action to see what became of it.</source>
        <translation>என்ன ஆனது எனப் பார்க்க, ஒரு செயலைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose an attempt to see what was sent and what came back.</source>
        <translation>என்ன அனுப்பப்பட்டது, என்ன திரும்பி வந்தது எனப் பார்க்க, ஒரு முயற்சியைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose an endpoint to see all of it.</source>
        <translation>முழு விவரத்தைக் காண, ஓர் இறுதிப்புள்ளியைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose an exception to see what differs and what to do.</source>
        <translation>எது வேறுபடுகிறது, என்ன செய்ய வேண்டும் எனக் காண, ஒரு முரண்பாட்டைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose anew…</source>
        <translation>புதிதாகத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>கோப்புகளைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose filters first; then they can be saved here</source>
        <translation>முதலில் வடிகட்டிகளைத் தேர்ந்தெடுக்கவும்; பிறகு அவற்றை இங்கு சேமிக்கலாம்</translation>
    </message>
    <message>
        <source>Choose how long things are kept…</source>
        <translation>எவ்வளவு காலம் வைத்திருப்பது எனத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose one type of event at least, or all events.</source>
        <translation>குறைந்தது ஒரு நிகழ்வு வகையை, அல்லது எல்லா நிகழ்வுகளையும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>நாட்காட்டியில் நாளைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose the file, or drop it on this window. Its figures say as of when they are true.</source>
        <translation>கோப்பைத் தேர்ந்தெடுக்கவும், அல்லது இச்சாளரத்தில் இழுத்துவிடவும். அதன் கணக்கெண்கள் எந்த நேர நிலவரம் என்பதைத் தெரிவிக்கும்.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>கோப்பைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Choose whether it was done. Where you can't tell, leave it open.</source>
        <translation>அது செய்யப்பட்டதா எனத் தேர்ந்தெடுக்கவும். கூற முடியாவிட்டால், திறந்தே விடவும்.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>வடிகட்டிகளை அகற்று</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Close and restore…</source>
        <translation>மூடி மீட்டெடு…</translation>
    </message>
    <message>
        <source>Close the action</source>
        <translation>செயலை மூடு</translation>
    </message>
    <message>
        <source>Close the attempt</source>
        <translation>முயற்சியை மூடு</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>நேர்வை மூடு</translation>
    </message>
    <message>
        <source>Close the delivery</source>
        <translation>விநியோகத்தை மூடு</translation>
    </message>
    <message>
        <source>Close the destination</source>
        <translation>இலக்கை மூடு</translation>
    </message>
    <message>
        <source>Close the endpoint</source>
        <translation>இறுதிப்புள்ளியை மூடு</translation>
    </message>
    <message>
        <source>Close the exception</source>
        <translation>முரண்பாட்டை மூடு</translation>
    </message>
    <message>
        <source>Close the payment</source>
        <translation>கட்டணத்தை மூடு</translation>
    </message>
    <message>
        <source>Close the way in</source>
        <translation>உள்வழியை மூடு</translation>
    </message>
    <message>
        <source>Closing this window does not stop it: Payments and Activity show how it ends.</source>
        <translation>இந்தச் சாளரத்தை மூடினாலும் அது நிற்காது: எப்படி முடிந்தது என்பதைக் ‘கட்டணங்கள்’, ‘செயல்பாடுகள்’ பக்கங்கள் காட்டும்.</translation>
    </message>
    <message>
        <source>Closing this window does not stop it: the payment's story and Activity tell how it ends.</source>
        <translation>இந்தச் சாளரத்தை மூடினாலும் அது நிற்காது: எப்படி முடிந்தது என்பதைக் கட்டணத்தின் வரலாறும் ‘செயல்பாடுகள்’ பக்கமும் கூறும்.</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare named tunnel</source>
        <translation>Cloudflare பெயரிட்ட சுரங்கப்பாதை</translation>
    </message>
    <message>
        <source>Cloudflare quick tunnel</source>
        <translation>Cloudflare விரைவுச் சுரங்கப்பாதை</translation>
    </message>
    <message>
        <source>Cloudflare sees payers' data</source>
        <translation>செலுத்துபவர்களின் தரவை Cloudflare பார்க்கிறது</translation>
    </message>
    <message>
        <source>Cloudflare, Tailscale, dev tunnels, or any that prints its address.</source>
        <translation>Cloudflare, Tailscale, dev tunnels, அல்லது தன் முகவரியை அச்சிடும் வேறெதுவும்.</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>{field} உள்ள நெடுவரிசை</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>கோப்பின் நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>கட்டளை</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>கட்டளைகள்</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ஒப்பிடு</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server tells you; there, ssh-keygen -lf shows it. Only this key is taken from then on.</source>
        <translation>சேவையகத்தை நடத்துபவர் உங்களிடம் கூறுவதுடன் இதை ஒப்பிடவும்; அங்கு ssh-keygen -lf இதைக் காட்டும். அப்போதிருந்து இந்தத் திறவுகோல் மட்டுமே ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>Compare the fingerprint, and tick that it is the one that you were told.</source>
        <translation>கைரேகையை ஒப்பிட்டு, உங்களிடம் கூறப்பட்டது இதுவே எனக் குறியிடவும்.</translation>
    </message>
    <message>
        <source>Compare the header above with the sender's documentation; a proxy may have joined or cut it.</source>
        <translation>மேலே உள்ள தலைப்பை அனுப்புநரின் ஆவணங்களுடன் ஒப்பிடவும்; ஓர் இடைமுகவர் அதை இணைத்திருக்கலாம் அல்லது வெட்டியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Compare the secret with the sender's.</source>
        <translation>ரகசியத்தை அனுப்புநரின் ரகசியத்துடன் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>Compare this computer's clock with the right time, and let the system keep it.</source>
        <translation>இந்தக் கணினியின் கடிகாரத்தைச் சரியான நேரத்துடன் ஒப்பிட்டு, அதை இயங்குதளமே பராமரிக்கும்படி அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>எதனுடன் ஒப்பிட</translation>
    </message>
    <message>
        <source>Compare with the delivery of this number</source>
        <translation>இந்த எண்ணுடைய விநியோகத்துடன் ஒப்பிடு</translation>
    </message>
    <message>
        <source>Comparing the two …</source>
        <translation>இரண்டும் ஒப்பிடப்படுகின்றன …</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>சுருக்கம்</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>உறுதிசெய்</translation>
    </message>
    <message>
        <source>Confirm. This workspace creates each row at most once, also where the program ends half way. What another desk runs it can't know.</source>
        <translation>உறுதிசெய்யவும். நிரல் பாதியில் முடிந்தாலும், இந்தப் பணியிடம் ஒவ்வொரு வரிசையையும் அதிகபட்சம் ஒருமுறையே உருவாக்கும். வேறொரு பணிமேசை இயக்குவதை இது அறிய முடியாது.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>உறுதிப்பாடு</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>மோதல்</translation>
    </message>
    <message>
        <source>Conflict: the same event came with another body</source>
        <translation>மோதல்: அதே நிகழ்வு வேறோர் உள்ளடக்கத்துடன் வந்தது</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>இணை</translation>
    </message>
    <message>
        <source>Connect PaySG</source>
        <translation>PaySG-ஐ இணை</translation>
    </message>
    <message>
        <source>Connect Yoco</source>
        <translation>Yoco-வை இணை</translation>
    </message>
    <message>
        <source>Connect a gateway</source>
        <translation>நுழைவாயிலை இணை</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>கணக்கை இணை</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>கணக்கை இணை…</translation>
    </message>
    <message>
        <source>Connect another provider</source>
        <translation>வேறு வழங்குநரை இணை</translation>
    </message>
    <message>
        <source>Connect the account, or import a report of the same days, and they are compared.</source>
        <translation>கணக்கை இணைக்கவும், அல்லது அதே நாட்களின் அறிக்கையை இறக்குமதி செய்யவும்; பிறகு அவை ஒப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>Connect the account, or import a report, to know them.</source>
        <translation>அவற்றை அறிய, கணக்கை இணைக்கவும் அல்லது அறிக்கை ஒன்றை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>உள்ளடக்க வகை</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Copied as {form}, personal data included, which was noted.</source>
        <translation>{form} வடிவில் நகலெடுக்கப்பட்டது; தனிப்பட்ட தரவும் அடங்கும், அது பதிவுசெய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>Copied. {what}</source>
        <translation>நகலெடுக்கப்பட்டது. {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>முகவரியை நகலெடு</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>அனைத்தையும் நகலெடு</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>நகல் வடிவம்</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>இணைப்பை நகலெடு</translation>
    </message>
    <message>
        <source>Copy registration</source>
        <translation>பதிவுசெய்தலை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the API key</source>
        <translation>API திறவுகோலை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>முகவரியை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the address of the provider's page</source>
        <translation>வழங்குநர் பக்கத்தின் முகவரியை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>{address} முகவரியை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>உள்ளடக்கத்தை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>நிரல்வரிகளை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the delivery's number</source>
        <translation>விநியோக எண்ணை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>வேறுபாடுகளை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>தலைப்புகளை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the id of the payment service {name}</source>
        <translation>{name} கட்டணச் சேவையின் ID-ஐ நகலெடு</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>இணைப்பை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>பட்டியலை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>செய்தியை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>பொது முகவரியை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the sandbox's address</source>
        <translation>சோதனைக்களத்தின் முகவரியை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the signing secret</source>
        <translation>கையொப்ப ரகசியத்தை நகலெடு</translation>
    </message>
    <message>
        <source>Copy the signing secret once more from where it was given, and set it on this endpoint.</source>
        <translation>கையொப்ப ரகசியத்தை அது வழங்கப்பட்ட இடத்திலிருந்து மீண்டும் ஒருமுறை நகலெடுத்து, இந்த இறுதிப்புள்ளியில் அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>உரையை நகலெடு</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>நகலெடு: {address}</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>நகலெடு: {what}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>நகலெடுக்கிறது</translation>
    </message>
    <message>
        <source>Could be refunded until {day}; the 90 days are over</source>
        <translation>{day} வரை பணத்தைத் திருப்ப முடிந்தது; 90 நாட்கள் முடிந்துவிட்டன</translation>
    </message>
    <message>
        <source>Counting what is old enough…</source>
        <translation>போதிய அளவு பழையவற்றை எண்ணுகிறது…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>மற்றொன்றை உருவாக்கு</translation>
    </message>
    <message>
        <source>Create them once more all the same</source>
        <translation>இருப்பினும் அவற்றை மீண்டும் ஒருமுறை உருவாக்கு</translation>
    </message>
    <message>
        <source>Create {payments}</source>
        <translation>{payments} உருவாக்கு</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>உருவாக்கியவர்</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>உருவாக்கிய தேதி</translation>
    </message>
    <message>
        <source>Creating it</source>
        <translation>உருவாக்குதல்</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>நாணயம்</translation>
    </message>
    <message>
        <source>Custom information</source>
        <translation>கூடுதல் தகவல்</translation>
    </message>
    <message>
        <source>Custom information {number}</source>
        <translation>கூடுதல் தகவல் {number}</translation>
    </message>
    <message>
        <source>Custom information: two rows have the name “{name}”. Give each one of its own.</source>
        <translation>கூடுதல் தகவல்: இரண்டு வரிசைகளுக்கு “{name}” எனும் ஒரே பெயர் உள்ளது. ஒவ்வொன்றுக்கும் தனிப் பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>வைத்திருக்கும் தினசரி காப்புநகல்கள்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>கரு</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>தரவுத்தளம்</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>தேதி</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>நாள் தெரிவிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>நாட்கள்</translation>
    </message>
    <message>
        <source>Days that raw bodies are kept</source>
        <translation>மூல உள்ளடக்கங்களை வைத்திருக்கும் நாட்கள்</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>பிறகு முடிவு செய்</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>மறு</translation>
    </message>
    <message>
        <source>Decline “{what}”?</source>
        <translation>“{what}” மறுக்கவா?</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>மறு…</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>குறைபாட்டுடன்</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>விநியோகங்கள்</translation>
    </message>
    <message>
        <source>Deliveries are stored and count as ever; only the sender is told something else. One whose signature does not hold is refused as usual. It ends with the program at the latest.</source>
        <translation>விநியோகங்கள் வழக்கம்போல் சேமிக்கப்பட்டு, கணக்கில் சேர்க்கப்படும்; அனுப்புநருக்கு மட்டுமே வேறு பதில் கூறப்படும். கையொப்பம் சரியாக இல்லாதது வழக்கம்போல் மறுக்கப்படும். அதிகபட்சம் நிரல் முடியும்வரை இது நீடிக்கும்.</translation>
    </message>
    <message>
        <source>Deliveries of</source>
        <translation>யாருடைய விநியோகங்கள்</translation>
    </message>
    <message>
        <source>Deliveries that followed</source>
        <translation>தொடர்ந்து வந்த விநியோகங்கள்</translation>
    </message>
    <message>
        <source>Deliveries that it has not looked at yet</source>
        <translation>இலக்கு இன்னும் பார்க்காத விநியோகங்கள்</translation>
    </message>
    <message>
        <source>Deliveries that told of this payment</source>
        <translation>இக்கட்டணத்தைத் தெரிவித்த விநியோகங்கள்</translation>
    </message>
    <message>
        <source>Deliveries {count}</source>
        <translation>விநியோகங்கள் {count}</translation>
    </message>
    <message>
        <source>Deliveries, newest first</source>
        <translation>விநியோகங்கள், புதியது முதலில்</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>விநியோகம்</translation>
    </message>
    <message>
        <source>Delivery inspector</source>
        <translation>விநியோக விவரப் பலகம்</translation>
    </message>
    <message>
        <source>Delivery no.</source>
        <translation>விநியோக எண்.</translation>
    </message>
    <message>
        <source>Delivery {number}: {why}</source>
        <translation>விநியோகம் {number}: {why}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>இலக்கு</translation>
    </message>
    <message>
        <source>Destination or attempt</source>
        <translation>இலக்கு அல்லது முயற்சி</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>இலக்குகள்</translation>
    </message>
    <message>
        <source>Destinations are paused: what waits may have been sent since. Resume them to send it again.</source>
        <translation>இலக்குகள் இடைநிறுத்தப்பட்டுள்ளன: காத்திருப்பவை அதன்பின் அனுப்பப்பட்டிருக்கலாம். அவற்றை மீண்டும் அனுப்ப, இலக்குகளை மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Destinations are paused; resume them in Forwarding.</source>
        <translation>இலக்குகள் இடைநிறுத்தப்பட்டுள்ளன; ‘முன்னனுப்பல்’ பக்கத்தில் அவற்றை மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>மேம்பாட்டாளர்</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>பிழையறிதல்</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>வேறுபாடு</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>முடக்கு</translation>
    </message>
    <message>
        <source>Disable “{name}”?</source>
        <translation>“{name}” முடக்கவா?</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>முடக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Disabled: senders get the answer 404. What was received is kept.</source>
        <translation>முடக்கப்பட்டது: அனுப்புநர்களுக்கு 404 எனப் பதில் கிடைக்கும். பெறப்பட்டவை வைக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>முடக்கு…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>இச்செய்தியை மூடு</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>களப்பெயர்</translation>
    </message>
    <message>
        <source>Don't create it again, here or on {provider}'s dashboard: the payer could be asked twice. It is kept under Activity, and looked up after each reading of {provider}, when the program starts, and when you ask here. If it was created, it appears in Payments.</source>
        <translation>இங்கோ {provider} கட்டுப்பாட்டுப் பலகத்திலோ அதை மீண்டும் உருவாக்க வேண்டாம்: செலுத்துபவரிடம் இருமுறை பணம் கேட்கப்படலாம். இது ‘செயல்பாடுகள்’ பக்கத்தில் வைத்திருக்கப்படும்; {provider} ஒவ்வொரு முறை படிக்கப்பட்ட பிறகும், நிரல் தொடங்கும்போதும், நீங்கள் இங்கு கேட்கும்போதும் தேடிப் பார்க்கப்படும். உருவாக்கப்பட்டிருந்தால், அது ‘கட்டணங்கள்’ பக்கத்தில் தோன்றும்.</translation>
    </message>
    <message>
        <source>Don't turn it around: a desktop computer sleeps, restarts and loses its network. Never let it stand between PaySG and your e-service. What it misses it reads from PaySG later, with a key.</source>
        <translation>இதைத் தலைகீழாக்க வேண்டாம்: மேசைக் கணினி உறங்கும், மறுதொடக்கம் ஆகும், வலையமைப்பை இழக்கும். PaySG-க்கும் உங்கள் மின்சேவைக்கும் இடையில் அதை ஒருபோதும் வைக்க வேண்டாம். அது தவறவிடுவதை, திறவுகோல் மூலம் PaySG-இலிருந்து பிறகு படிக்கும்.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>இயங்கவில்லை</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>பதிவிறக்கம்</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one.</source>
        <translation>ஒரு CSV கோப்பை இங்கு விடவும், அல்லது தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Drop the file to look at it</source>
        <translation>பார்ப்பதற்குக் கோப்பை இங்கு விடவும்</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>செலுத்தவேண்டிய தேதி</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>செலுத்தவேண்டிய தேதி</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>செலுத்தவேண்டிய தேதி</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>இரட்டிப்புகள்</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>E-mail status</source>
        <translation>மின்னஞ்சல் நிலை</translation>
    </message>
    <message>
        <source>E-mail to the payer</source>
        <translation>செலுத்துபவருக்கு மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>E-mail: {why}</source>
        <translation>மின்னஞ்சல்: {why}</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>மின்னஞ்சல் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>E-mailed to {address}</source>
        <translation>{address} முகவரிக்கு மின்னஞ்சல் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Each account was read with it; last {time}.</source>
        <translation>ஒவ்வொரு கணக்கும் இதைக் கொண்டு படிக்கப்பட்டது; கடைசியாக {time}.</translation>
    </message>
    <message>
        <source>Each event a second time, although it was taken.</source>
        <translation>ஏற்கப்பட்டிருந்தும், ஒவ்வொரு நிகழ்வும் இரண்டாம் முறை.</translation>
    </message>
    <message>
        <source>Each is checked by its own rules; figures of two providers are never added.</source>
        <translation>ஒவ்வொன்றும் அதன் சொந்த விதிகளின்படி சோதிக்கப்படும்; இரு வழங்குநர்களின் கணக்கெண்கள் ஒருபோதும் கூட்டப்படா.</translation>
    </message>
    <message>
        <source>Each is taken once.</source>
        <translation>ஒவ்வொன்றும் ஒருமுறை ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>Each payment appears here the moment PaySG tells of it.</source>
        <translation>PaySG தெரிவித்தவுடன் ஒவ்வொரு கட்டணமும் இங்கு தோன்றும்.</translation>
    </message>
    <message>
        <source>Each payment created, sent, cancelled or refunded from here stands in this list: by whom, why, and what came of it. It begins with “New payment”, or with a payment that you open.</source>
        <translation>இங்கிருந்து உருவாக்கிய, அனுப்பிய, ரத்து செய்த அல்லது பணம் திருப்பிய ஒவ்வொரு கட்டணமும் இப்பட்டியலில் இருக்கும்: யார் செய்தார், ஏன், என்ன விளைந்தது. “புதிய கட்டணம்” மூலம், அல்லது நீங்கள் திறக்கும் கட்டணத்தில் தொடங்கலாம்.</translation>
    </message>
    <message>
        <source>Each request is judged as if it had come to the endpoint, and kept as a capture.</source>
        <translation>ஒவ்வொரு கோரிக்கையும் அந்த இறுதிப்புள்ளிக்கு வந்ததுபோல் மதிப்பிடப்பட்டு, பிடிப்பாக வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>“{name}” திருத்து</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>திருத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>திருத்து…</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Email Status</source>
        <translation>மின்னஞ்சல் நிலை</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>இயக்கு</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>குறியாக்கங்கள்</translation>
    </message>
    <message>
        <source>End the private screen</source>
        <translation>தனியுரிமைத் திரையை நிறுத்து</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Ended, not all</source>
        <translation>முடிந்தது, அனைத்தும் இல்லை</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>இறுதிப்புள்ளி</translation>
    </message>
    <message>
        <source>Endpoint or way in</source>
        <translation>இறுதிப்புள்ளி அல்லது உள்வழி</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>இறுதிப்புள்ளிகள்</translation>
    </message>
    <message>
        <source>English, Chinese (zh), Malay (ms) or Tamil (ta) in the window, or as the operating system says. The command line and files that are written stay English.</source>
        <translation>சாளரத்தில் ஆங்கிலம், சீனம் (zh), மலாய் (ms) அல்லது தமிழ் (ta), அல்லது இயங்குதளம் கூறுவதுபோல். கட்டளை வரியும் எழுதப்படும் கோப்புகளும் ஆங்கிலத்திலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Enter a newer one…</source>
        <translation>இன்னும் புதியதை உள்ளிடு…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>திறவுகோலை உள்ளிடு…</translation>
    </message>
    <message>
        <source>Enter the new key</source>
        <translation>புதிய திறவுகோலை உள்ளிடு</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>புதிய திறவுகோலை உள்ளிடு…</translation>
    </message>
    <message>
        <source>Enter the new secret</source>
        <translation>புதிய ரகசியத்தை உள்ளிடு</translation>
    </message>
    <message>
        <source>Enter the new secret…</source>
        <translation>புதிய ரகசியத்தை உள்ளிடு…</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>ரகசியத்தை உள்ளிடு…</translation>
    </message>
    <message>
        <source>Enter these secrets again: {names}.</source>
        <translation>இந்த ரகசியங்களை மீண்டும் உள்ளிடவும்: {names}.</translation>
    </message>
    <message>
        <source>Entered {time}, and tested.</source>
        <translation>உள்ளிட்டது {time}, சோதிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>சூழல்</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>சூழல்கள்</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>பிழைகள் மட்டும்</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>நிகழ்வு</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>நிகழ்வு ID</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>நிகழ்வு வகைகள்</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>நிகழ்வுகள்</translation>
    </message>
    <message>
        <source>Events out of their order.</source>
        <translation>வரிசைமுறை மாறிய நிகழ்வுகள்.</translation>
    </message>
    <message>
        <source>Events that it signs</source>
        <translation>இது கையொப்பமிடும் நிகழ்வுகள்</translation>
    </message>
    <message>
        <source>Events, a line each</source>
        <translation>நிகழ்வுகள், வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>Events, each once.</source>
        <translation>நிகழ்வுகள், ஒவ்வொன்றும் ஒருமுறை.</translation>
    </message>
    <message>
        <source>Every account is read once with the new key.</source>
        <translation>புதிய திறவுகோலைக் கொண்டு ஒவ்வொரு கணக்கும் ஒருமுறை படிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Every request to an endpoint is kept here as it came, byte for byte.</source>
        <translation>இறுதிப்புள்ளிக்கு வரும் ஒவ்வொரு கோரிக்கையும், வந்தபடியே பைட்டுக்குப் பைட் இங்கு வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Every row of the file is in.</source>
        <translation>கோப்பின் ஒவ்வொரு வரிசையும் சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>அனைத்தும்</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>அனைத்தும் ஒத்துப்போகிறது</translation>
    </message>
    <message>
        <source>Everything is kept for ever. Choose first how long things are kept.</source>
        <translation>எல்லாம் என்றென்றும் வைத்திருக்கப்படுகிறது. முதலில் எவ்வளவு காலம் வைத்திருப்பது எனத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Everything older than {n} year goes.</source>
        <translation>{n} ஆண்டைவிடப் பழையவை அனைத்தும் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Everything older than {n} years goes.</source>
        <translation>{n} ஆண்டுகளைவிடப் பழையவை அனைத்தும் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>எல்லா இடத்திலும்</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>பரிசோதி</translation>
    </message>
    <message>
        <source>Examine a receiver</source>
        <translation>பெறுநரைப் பரிசோதி</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>முரண்பாடு</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>முரண்பாடுகள்</translation>
    </message>
    <message>
        <source>Exceptions, the most urgent first</source>
        <translation>முரண்பாடுகள், மிக அவசரமானது முதலில்</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>எதிர்பார்த்தது</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>விநியோகங்களை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>இந்தக் கோப்புறைக்கு ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>கட்டணங்களை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>செயல்பாடுகளை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Export the exceptions</source>
        <translation>முரண்பாடுகளை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Export this delivery…</source>
        <translation>இந்த விநியோகத்தை ஏற்றுமதி செய்…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ஏற்றுமதி…</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>தோல்விகள் மட்டும்</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>தோல்வியடைகிறது</translation>
    </message>
    <message>
        <source>Failing, next try {span}</source>
        <translation>தோல்வி, அடுத்த முயற்சி {span}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>சேவைக் கட்டணம்</translation>
    </message>
    <message>
        <source>Fee differs</source>
        <translation>சேவைக் கட்டணம் வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>சேவைக் கட்டணம்</translation>
    </message>
    <message>
        <source>Fetch ngrok's agent</source>
        <translation>ngrok முகவர் நிரலைப் பெறு</translation>
    </message>
    <message>
        <source>Fetch the host key</source>
        <translation>புரவலன் திறவுகோலைப் பெறு</translation>
    </message>
    <message>
        <source>Fetch the server's host key, and compare its fingerprint. Nothing was saved.</source>
        <translation>சேவையகத்தின் புரவலன் திறவுகோலைப் பெற்று, அதன் கைரேகையை ஒப்பிடவும். எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>உங்கள் சொந்தப் புலங்கள்</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>கணக்கெண்</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>File and account</source>
        <translation>கோப்பும் கணக்கும்</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>வடிகட்டிகள்</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>நிதி</translation>
    </message>
    <message>
        <source>Finance shows payments and freshness; Developer also shows deliveries, addresses and milliseconds.</source>
        <translation>‘நிதி’ கட்டணங்களையும் தரவின் புதுமையையும் காட்டும்; ‘மேம்பாட்டாளர்’ விநியோகங்கள், முகவரிகள், மில்லிவினாடிகள் ஆகியவற்றையும் காட்டும்.</translation>
    </message>
    <message>
        <source>Find event id, payment or reference</source>
        <translation>நிகழ்வு ID, கட்டணம் அல்லது குறிப்பெண்ணைத் தேடு</translation>
    </message>
    <message>
        <source>Find payer, reference, id, staff or reason</source>
        <translation>செலுத்துபவர், குறிப்பெண், ID, ஊழியர் அல்லது காரணத்தைத் தேடு</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>முதல் நாள்</translation>
    </message>
    <message>
        <source>First difference, byte {position}</source>
        <translation>முதல் வேறுபாடு, பைட் {position}</translation>
    </message>
    <message>
        <source>Flask and Django</source>
        <translation>Flask மற்றும் Django</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>கோப்புறை</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>காப்புநகல்களுக்கான கோப்புறை</translation>
    </message>
    <message>
        <source>For</source>
        <translation>எதற்காக</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>ஒரு மணிநேரத்துக்கு(&amp;H)</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>ஒரு மணிநேரத்துக்கு</translation>
    </message>
    <message>
        <source>For any gateway that signs the body with an HMAC. Its headers and fields can be set.</source>
        <translation>உள்ளடக்கத்தை HMAC மூலம் கையொப்பமிடும் எந்த நுழைவாயிலுக்கும். அதன் தலைப்புகளையும் புலங்களையும் அமைக்கலாம்.</translation>
    </message>
    <message>
        <source>For each currency the amount above which you are notified, such as "SGD 500". 0, or a currency that is not named: every payment.</source>
        <translation>ஒவ்வொரு நாணயத்திற்கும் எந்தத் தொகைக்கு மேல் உங்களுக்கு அறிவிக்கப்படும், எடுத்துக்காட்டாக "SGD 500". 0, அல்லது பெயரிடப்படாத நாணயம்: ஒவ்வொரு கட்டணமும்.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>என்றென்றும்</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>எவ்வளவு காலம்</translation>
    </message>
    <message>
        <source>For one endpoint only: choose it above. A sender gets one answer.</source>
        <translation>ஓர் இறுதிப்புள்ளிக்கு மட்டும்: மேலே அதைத் தேர்ந்தெடுக்கவும். ஓர் அனுப்புநருக்கு ஒரு பதிலே கிடைக்கும்.</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>ஆதரவுக்கு</translation>
    </message>
    <message>
        <source>For support: with verdicts and findings, and never with personal data.</source>
        <translation>ஆதரவுக்கு: தீர்ப்புகளுடனும் கண்டறிவுகளுடனும்; தனிப்பட்ட தரவு ஒருபோதும் இல்லை.</translation>
    </message>
    <message>
        <source>For the next</source>
        <translation>அடுத்து வரும்</translation>
    </message>
    <message>
        <source>Forgeries</source>
        <translation>போலிகள்</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>கோரிக்கையின் வடிவம்</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>வடிவம்</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>முன்னனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>முன்னனுப்பல்</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>காணப்பட்டது</translation>
    </message>
    <message>
        <source>Free inside</source>
        <translation>உள்ளே காலி இடம்</translation>
    </message>
    <message>
        <source>From</source>
        <translation>எங்கிருந்து</translation>
    </message>
    <message>
        <source>From 1 on, counted from the day something came in.</source>
        <translation>1 முதல்; வந்த நாளிலிருந்து எண்ணப்படும்.</translation>
    </message>
    <message>
        <source>From 1 to {most} events.</source>
        <translation>1 முதல் {most} நிகழ்வுகள் வரை.</translation>
    </message>
    <message>
        <source>From a report</source>
        <translation>அறிக்கையிலிருந்து</translation>
    </message>
    <message>
        <source>From an environment variable</source>
        <translation>சூழல் மாறியிலிருந்து</translation>
    </message>
    <message>
        <source>From so many o'clock in Singapore on, the backup of the day is due.</source>
        <translation>சிங்கப்பூர் நேரப்படி இந்த மணியிலிருந்து அன்றைய காப்புநகலை எடுக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>From the last byte to our answer</source>
        <translation>கடைசி பைட் முதல் எங்கள் பதில் வரை</translation>
    </message>
    <message>
        <source>From this day on the window asks once more how long LIVE data is kept, where nobody chose yet. Empty: as soon as LIVE is used.</source>
        <translation>LIVE தரவை எவ்வளவு காலம் வைத்திருப்பது என்பதை எவரும் இன்னும் தேர்ந்தெடுக்காத இடங்களில், இந்த நாளிலிருந்து சாளரம் மீண்டும் ஒருமுறை கேட்கும். காலியாக இருந்தால்: LIVE பயன்படுத்தப்பட்ட உடனே.</translation>
    </message>
    <message>
        <source>From {began} to {ended} ({span}) nothing could come in: {why}.</source>
        <translation>{began} முதல் {ended} வரை ({span}) எதுவும் வர இயலவில்லை: {why}.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>தொடக்கம் … முடிவு …</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>மேலும் புலங்கள்</translation>
    </message>
    <message>
        <source>Further host names</source>
        <translation>கூடுதல் புரவலன் பெயர்கள்</translation>
    </message>
    <message>
        <source>Further messages</source>
        <translation>மேலும் செய்திகள்</translation>
    </message>
    <message>
        <source>GET of this address gives a number that rises whenever the receiver books something.</source>
        <translation>இம்முகவரிக்கு GET அனுப்பினால் ஓர் எண் கிடைக்கும்; பெறுநர் எதையேனும் கணக்கில் பதியும் போதெல்லாம் அது உயரும்.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>சேகரிக்கிறது…</translation>
    </message>
    <message>
        <source>Get a new key from {provider}</source>
        <translation>புதிய திறவுகோலைப் பெறு: {provider}</translation>
    </message>
    <message>
        <source>Get a new secret from {provider}</source>
        <translation>புதிய ரகசியத்தைப் பெறு: {provider}</translation>
    </message>
    <message>
        <source>Give it a name, so that its figures can be told apart from others.</source>
        <translation>அதன் கணக்கெண்களை மற்றவற்றிலிருந்து வேறுபடுத்தி அறிய, அதற்கு ஒரு பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Give it the secret that your e-service verifies with; it may keep the e-service's path.</source>
        <translation>உங்கள் மின்சேவை சரிபார்க்கப் பயன்படுத்தும் ரகசியத்தை அதற்குத் தரவும்; மின்சேவையின் பாதையையே அது வைத்துக்கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>Give the address of your receiver first.</source>
        <translation>முதலில் உங்கள் பெறுநரின் முகவரியைத் தரவும்.</translation>
    </message>
    <message>
        <source>Give the address that your app listens on, like http://localhost:3000/webhooks.</source>
        <translation>உங்கள் செயலி செவிமடுக்கும் முகவரியைத் தரவும், எடுத்துக்காட்டாக http://localhost:3000/webhooks.</translation>
    </message>
    <message>
        <source>Give the command that leads requests here, with {port} for the port.</source>
        <translation>கோரிக்கைகளை இங்கு இட்டுவரும் கட்டளையைத் தரவும்; துறை எண்ணுக்கு {port} இடவும்.</translation>
    </message>
    <message>
        <source>Give the event a new id</source>
        <translation>நிகழ்வுக்குப் புதிய ID கொடு</translation>
    </message>
    <message>
        <source>Give the id of each payment service. PaySG shows it in its dashboard.</source>
        <translation>ஒவ்வொரு கட்டணச் சேவையின் ID-ஐத் தரவும். PaySG தன் கட்டுப்பாட்டுப் பலகத்தில் அதைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Give the public address, like {url}.</source>
        <translation>பொது முகவரியைத் தரவும், எடுத்துக்காட்டாக {url}.</translation>
    </message>
    <message>
        <source>Give your name: it is kept with what you say.</source>
        <translation>உங்கள் பெயரைத் தரவும்: நீங்கள் கூறுவதுடன் அது வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Give your name: it is kept with your answer.</source>
        <translation>உங்கள் பெயரைத் தரவும்: அது உங்கள் பதிலுடன் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>கைவிடப்பட்டது</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>அங்கு செல்</translation>
    </message>
    <message>
        <source>Go to {view}</source>
        <translation>செல்: {view}</translation>
    </message>
    <message>
        <source>Goes through Tailscale</source>
        <translation>Tailscale வழியாகச் செல்கிறது</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>கழிவுக்கு முன்</translation>
    </message>
    <message>
        <source>Gross received today</source>
        <translation>இன்று பெற்றது, கழிவுக்கு முன்</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>HAR: for browsers' developer tools and other HTTP programs.</source>
        <translation>HAR: உலாவிகளின் மேம்பாட்டாளர் கருவிகளுக்கும் பிற HTTP நிரல்களுக்கும்.</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML பக்கங்கள் (*.html)</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>ஒப்படை(&amp;O)…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ஒப்படை</translation>
    </message>
    <message>
        <source>Handing over the workspace “{name}”, {day}</source>
        <translation>“{name}” பணியிடத்தை ஒப்படைத்தல், {day}</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ஹேஷ்</translation>
    </message>
    <message>
        <source>Have your proxy pass requests on to {place}, with path, headers and body as they came. Under Settings, Receiving, it can also stand on another computer.</source>
        <translation>உங்கள் இடைமுகவர் கோரிக்கைகளை, அவை வந்த பாதை, தலைப்புகள், உள்ளடக்கம் ஆகியவற்றுடன் அப்படியே {place}-க்கு அனுப்பட்டும். அமைப்புகள், பெறுதல் என்பதில், அது வேறொரு கணினியிலும் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Have {provider} revoke the old one</source>
        <translation>பழையதைச் செல்லாததாக்கச் சொல்: {provider}</translation>
    </message>
    <message>
        <source>Header as it came</source>
        <translation>வந்தபடியே தலைப்பு</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>தலைப்புகள்</translation>
    </message>
    <message>
        <source>Headers and body were purged on {day}. Digests, verdict and event are kept.</source>
        <translation>தலைப்புகளும் உள்ளடக்கமும் {day} அன்று நிரந்தரமாக நீக்கப்பட்டன. செய்திச் சுருக்கங்கள், தீர்ப்பு, நிகழ்வு ஆகியவை வைக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Headers {count}</source>
        <translation>தலைப்புகள் {count}</translation>
    </message>
    <message>
        <source>Headers, names and values can be changed</source>
        <translation>தலைப்புகள்; பெயர்களையும் மதிப்புகளையும் மாற்றலாம்</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>தகவல் மூலம்</translation>
    </message>
    <message>
        <source>Hearing from {sender}</source>
        <translation>தகவல் வருகிறது: {sender}</translation>
    </message>
    <message>
        <source>Hearing of newer versions. Nothing is installed by itself.</source>
        <translation>புதிய பதிப்புகளை அறிதல். எதுவும் தானாக நிறுவப்படாது.</translation>
    </message>
    <message>
        <source>Hearing · {time}</source>
        <translation>தகவல் வருகிறது · {time}</translation>
    </message>
    <message>
        <source>Here payments are compared between PaySG's webhooks, its API, reports, payouts and the bank. Connect an account, or import a report.</source>
        <translation>PaySG webhook-கள், அதன் API, அறிக்கைகள், பட்டுவாடாக்கள், வங்கி ஆகியவற்றுக்கிடையே கட்டணங்கள் இங்கு ஒப்பிடப்படும். கணக்கை இணைக்கவும், அல்லது அறிக்கையை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>பதினாறடிமானம்</translation>
    </message>
    <message>
        <source>Hidden by the private screen.</source>
        <translation>தனியுரிமைத் திரையால் மறைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Hidden: type another value</source>
        <translation>மறைக்கப்பட்டது: வேறொரு மதிப்பைத் தட்டச்சு செய்யவும்</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>மீண்டும் மறை</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>ரகசியத்தை மறை</translation>
    </message>
    <message>
        <source>Hide why some is off</source>
        <translation>சில இயங்காததன் காரணத்தை மறை</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>புரவலன் திறவுகோல்</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>புரவலன் காணப்படவில்லை</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>காப்புநகல் எடுக்கும் மணி</translation>
    </message>
    <message>
        <source>Hour, and how many are kept…</source>
        <translation>மணி, வைத்திருக்கும் எண்ணிக்கை…</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>எப்படித் தொடங்க விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>How it ended is not known. Look into Activity.</source>
        <translation>அது எப்படி முடிந்தது எனத் தெரியவில்லை. ‘செயல்பாடுகள்’ பக்கத்தைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>How it is set up</source>
        <translation>எப்படி அமைக்கப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>தற்போதைய நிலை</translation>
    </message>
    <message>
        <source>How large the text of the window is, in per cent, with what holds it; or as the operating system says.</source>
        <translation>சாளரத்தின் எழுத்தும் அது இருக்கும் பகுதிகளும் எவ்வளவு பெரியவை என்பது, விழுக்காட்டில்; அல்லது இயக்க முறைமை சொல்வதுபோல.</translation>
    </message>
    <message>
        <source>How long a refund can still be made</source>
        <translation>இன்னும் எவ்வளவு காலம் பணத்தைத் திருப்பலாம்</translation>
    </message>
    <message>
        <source>How long is payers' data kept?</source>
        <translation>செலுத்துபவர்களின் தரவு எவ்வளவு காலம் வைத்திருக்கப்படும்?</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>வைத்திருக்கும் காலம்</translation>
    </message>
    <message>
        <source>How many deliveries</source>
        <translation>எத்தனை விநியோகங்கள்</translation>
    </message>
    <message>
        <source>How many events</source>
        <translation>எத்தனை நிகழ்வுகள்</translation>
    </message>
    <message>
        <source>How many events: {rehearsal}</source>
        <translation>எத்தனை நிகழ்வுகள்: {rehearsal}</translation>
    </message>
    <message>
        <source>How much the log tells. Secrets and personal data are masked at every level.</source>
        <translation>நிரல் பதிவேடு எவ்வளவு விவரம் தருகிறது. எந்த நிலையிலும் ரகசியங்களும் தனிப்பட்ட தரவும் மறைக்கப்படும்.</translation>
    </message>
    <message>
        <source>How old a signature may be, or how far ahead of this computer's clock.</source>
        <translation>கையொப்பம் எவ்வளவு பழையதாக இருக்கலாம், அல்லது இந்தக் கணினியின் கடிகாரத்தைவிட எவ்வளவு முன்னால் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>How old a signed time may be, or how far ahead of this computer's clock.</source>
        <translation>கையொப்பமிடப்பட்ட நேரம் எவ்வளவு பழையதாக இருக்கலாம், அல்லது இந்தக் கணினியின் கடிகாரத்தைவிட எவ்வளவு முன்னால் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>How old payers' identifiers, e-mail, addresses and raw bodies are when purging takes them. Nothing is purged by itself. 180 is a good choice. 0: kept for ever.</source>
        <translation>நிரந்தர நீக்கம் செய்யும்போது, செலுத்துபவர்களின் அடையாள எண்கள், மின்னஞ்சல், முகவரிகள், மூல உள்ளடக்கங்கள் ஆகியவை எத்தனை நாட்கள் பழையதானால் நீக்கப்படும். எதுவும் தானாக நிரந்தரமாக நீக்கப்படாது. 180 நல்ல தேர்வு. 0: என்றென்றும் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>How providers outside reach the endpoints of this workspace.</source>
        <translation>வெளியே உள்ள வழங்குநர்கள் இந்தப் பணியிடத்தின் இறுதிப்புள்ளிகளை அடையும் வழி.</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>கோப்பின் தொடக்கம்</translation>
    </message>
    <message>
        <source>How the providers are reached: empty for what the environment variables say, "none", an http:// URL, or "pac:" and the URL of a proxy script.</source>
        <translation>வழங்குநர்களை எவ்வாறு அடைவது: சூழல் மாறிகள் கூறுவதைப் பின்பற்ற காலியாக விடவும்; இல்லையெனில் "none", ஒரு http:// URL, அல்லது "pac:" என்பதுடன் இடைமுகவர் நிரலின் URL.</translation>
    </message>
    <message>
        <source>How the signature may be written: hex, base64, or both.</source>
        <translation>கையொப்பம் எந்த வடிவில் எழுதப்படலாம்: hex, base64, அல்லது இரண்டும்.</translation>
    </message>
    <message>
        <source>How this program reaches others.</source>
        <translation>இந்த நிரல் மற்றவற்றை எவ்வாறு அடைகிறது.</translation>
    </message>
    <message>
        <source>How to keep bodies unchanged</source>
        <translation>உள்ளடக்கம் மாறாமல் காப்பது எப்படி</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>சரிசெய்வது எப்படி</translation>
    </message>
    <message>
        <source>How to read the file</source>
        <translation>கோப்பை எவ்வாறு படிப்பது</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>எப்படித் தெரியும்</translation>
    </message>
    <message>
        <source>How, for nginx and others</source>
        <translation>எப்படி: nginx மற்றும் பிறவற்றுக்கு</translation>
    </message>
    <message>
        <source>Huge bodies</source>
        <translation>மிகப்பெரிய உள்ளடக்கங்கள்</translation>
    </message>
    <message>
        <source>I agree that payers' data passes through a third party's computers</source>
        <translation>செலுத்துபவர்களின் தரவு மூன்றாம் தரப்பின் கணினிகள் வழியாகச் செல்வதை ஒப்புக்கொள்கிறேன்</translation>
    </message>
    <message>
        <source>I build or look after the integration</source>
        <translation>நான் ஒருங்கிணைப்பை உருவாக்குகிறேன் அல்லது கவனிக்கிறேன்</translation>
    </message>
    <message>
        <source>I know that payers' data leaves this computer</source>
        <translation>செலுத்துபவர்களின் தரவு இந்தக் கணினியை விட்டு வெளியேறும் என அறிவேன்</translation>
    </message>
    <message>
        <source>I look after the money</source>
        <translation>நான் பணத்தைக் கவனிக்கிறேன்</translation>
    </message>
    <message>
        <source>I looked on the dashboard: at least this much is left</source>
        <translation>கட்டுப்பாட்டுப் பலகத்தில் பார்த்தேன்: குறைந்தது இவ்வளவு மீதி உள்ளது</translation>
    </message>
    <message>
        <source>I looked: at least this much is left</source>
        <translation>பார்த்தேன்: குறைந்தது இவ்வளவு மீதி உள்ளது</translation>
    </message>
    <message>
        <source>Id, reference …</source>
        <translation>ID, குறிப்பெண் …</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>மறுசெயல் தடுப்பு விசை</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>அடையாள எண்</translation>
    </message>
    <message>
        <source>Identifiers, addresses and bodies older than {n} day go.</source>
        <translation>{n} நாளைவிடப் பழைய அடையாள எண்கள், முகவரிகள், உள்ளடக்கங்கள் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Identifiers, addresses and bodies older than {n} days go.</source>
        <translation>{n} நாட்களைவிடப் பழைய அடையாள எண்கள், முகவரிகள், உள்ளடக்கங்கள் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>Identifiers, addresses and raw bodies</source>
        <translation>அடையாள எண்கள், முகவரிகள், மூல உள்ளடக்கங்கள்</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID-கள்</translation>
    </message>
    <message>
        <source>If another program of yours passes deliveries on, let it send the bytes it received, not its own JSON.</source>
        <translation>உங்களின் வேறொரு நிரல் விநியோகங்களை முன்னனுப்பினால், அது தன் சொந்த JSON-ஐ அல்ல, தான் பெற்ற பைட்டுகளையே அனுப்பும்படி செய்யவும்.</translation>
    </message>
    <message>
        <source>If it is right, tell the sender that its own is not.</source>
        <translation>அது சரியாக இருந்தால், அனுப்புநரின் கடிகாரம் சரியில்லை என அவரிடம் தெரிவிக்கவும்.</translation>
    </message>
    <message>
        <source>If it needs more time, rotate the secret again and accept the old one for longer.</source>
        <translation>அனுப்புநருக்கு மேலும் நேரம் தேவைப்பட்டால், ரகசியத்தை மீண்டும் மாற்றி, பழையதை நீண்ட காலம் ஏற்கவும்.</translation>
    </message>
    <message>
        <source>If neither helps, treat the delivery as forged.</source>
        <translation>இரண்டும் உதவாவிட்டால், விநியோகத்தைப் போலியானதாகக் கருதவும்.</translation>
    </message>
    <message>
        <source>If nothing stands in between, the sender signs another form than it sends.</source>
        <translation>இடையே எதுவும் இல்லையென்றால், அனுப்புநர் தாம் அனுப்பும் வடிவத்திலிருந்து வேறுபட்ட வடிவத்தில் கையொப்பமிடுகிறார்.</translation>
    </message>
    <message>
        <source>If the address is right, the secrets of the two endpoints may have been mixed up.</source>
        <translation>முகவரி சரியாக இருந்தால், இரண்டு இறுதிப்புள்ளிகளின் ரகசியங்கள் இடம் மாறியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>If the sender should sign, look at what stands between: a proxy may remove headers it does not know.</source>
        <translation>அனுப்புநர் கையொப்பமிட வேண்டுமெனில், இடையே இருப்பதைப் பார்க்கவும்: ஓர் இடைமுகவர் தனக்குத் தெரியாத தலைப்புகளை அகற்றக்கூடும்.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>கோப்பை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>கோப்பை இறக்குமதி செய்…</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>அறிக்கையை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import a report of those dates</source>
        <translation>அந்தத் தேதிகளின் அறிக்கையை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import a report…</source>
        <translation>அறிக்கை இறக்குமதி…</translation>
    </message>
    <message>
        <source>Import another…</source>
        <translation>மற்றொன்றை இறக்குமதி செய்…</translation>
    </message>
    <message>
        <source>Import ca&amp;ptures…</source>
        <translation>பிடிப்புகளை இறக்குமதி செய்(&amp;P)…</translation>
    </message>
    <message>
        <source>Import captures</source>
        <translation>பிடிப்புகளை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>கோப்புகளை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import the CSV of a payout, and then the bank's: each payout is matched with its payments and with the bank's line, fees and net to the cent.</source>
        <translation>பட்டுவாடாவின் CSV-ஐயும், பிறகு வங்கியின் CSV-ஐயும் இறக்குமதி செய்யவும்: ஒவ்வொரு பட்டுவாடாவும் அதன் கட்டணங்களுடனும் வங்கிப் பதிவுடனும் பொருத்தப்படும்; சேவைக் கட்டணமும் நிகரமும் சென்ட் வரை ஒப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>Import the next report when it is there. A key or a webhook can be added at any time.</source>
        <translation>அடுத்த அறிக்கை கிடைத்ததும் அதை இறக்குமதி செய்யவும். திறவுகோலையோ webhook-ஐயோ எப்போது வேண்டுமானாலும் சேர்க்கலாம்.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>இறக்குமதிகள்</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>இறக்குமதி…</translation>
    </message>
    <message>
        <source>In LIVE, what was replayed or captured changes no payment and no total.</source>
        <translation>LIVE சூழலில், மீண்டும் அனுப்பியதோ பிடித்ததோ எந்தக் கட்டணத்தையும் மொத்தத்தையும் மாற்றாது.</translation>
    </message>
    <message>
        <source>In full: {amount}</source>
        <translation>முழுமையாக: {amount}</translation>
    </message>
    <message>
        <source>In that form the signature fits the secret {secret}. Nothing was counted.</source>
        <translation>அந்த வடிவில் கையொப்பம் {secret} எனும் ரகசியத்துடன் பொருந்துகிறது. எதுவும் கணக்கில் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>இந்தக் கோப்புறையில்</translation>
    </message>
    <message>
        <source>In this scheme the secret's text is the key, its prefix included.</source>
        <translation>இம்முறையில், முன்னொட்டு உட்பட ரகசியத்தின் உரையே திறவுகோல்.</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>இப்பார்வையில்</translation>
    </message>
    <message>
        <source>In whole dollars or rand, for all of a payment's refunds together. Empty or 0: nobody has to.</source>
        <translation>ஒரு கட்டணத்தின் எல்லா பணத்திருப்பங்களும் சேர்ந்து, முழு டாலர் அல்லது ரேண்டில். காலி அல்லது 0: யாரும் அங்கீகரிக்கத் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Information only. Headers can be made up; the signature is the proof.</source>
        <translation>தகவலுக்கு மட்டும். தலைப்புகளைப் போலியாக எழுத முடியும்; கையொப்பமே சான்று.</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>திட்டமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Intended, or waiting for approval</source>
        <translation>திட்டமிடப்பட்டது, அல்லது அங்கீகாரத்துக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>It accepts nothing any more.</source>
        <translation>அது இனி எதையும் ஏற்காது.</translation>
    </message>
    <message>
        <source>It answered {status}: not taken, and a redirect is not followed.</source>
        <translation>{status} எனப் பதில் வந்தது: ஏற்கப்படவில்லை; திசைமாற்றம் பின்பற்றப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>It answered {status}: not taken.</source>
        <translation>{status} எனப் பதில் வந்தது: ஏற்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It answered {status}: taken.</source>
        <translation>{status} எனப் பதில் வந்தது: ஏற்கப்பட்டது.</translation>
    </message>
    <message>
        <source>It came back in {took}, at {time}. The whole way works.</source>
        <translation>{took}-இல் திரும்பி வந்தது, நேரம் {time}. முழு வழியும் வேலை செய்கிறது.</translation>
    </message>
    <message>
        <source>It came, and its signature does not hold</source>
        <translation>வந்தது; அதன் கையொப்பம் சரியாக இல்லை</translation>
    </message>
    <message>
        <source>It came, and its signature holds</source>
        <translation>வந்தது; அதன் கையொப்பம் சரியாக உள்ளது</translation>
    </message>
    <message>
        <source>It came, and was not checked</source>
        <translation>வந்தது; சோதிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>It can be changed at any time: Endpoints, in the Developer layout.</source>
        <translation>இதை எப்போது வேண்டுமானாலும் மாற்றலாம்: மேம்பாட்டாளர் தளவமைப்பில், இறுதிப்புள்ளிகள்.</translation>
    </message>
    <message>
        <source>It can be changed at any time: View › Layout.</source>
        <translation>இதை எப்போது வேண்டுமானாலும் மாற்றலாம்: பார்வை › தளவமைப்பு.</translation>
    </message>
    <message>
        <source>It can be done anew then.</source>
        <translation>அப்போது அதை மீண்டும் செய்ய முடியும்.</translation>
    </message>
    <message>
        <source>It carries the signature header of another kind of sender, and none of this endpoint's.</source>
        <translation>அதில் வேறொரு வகை அனுப்புநரின் கையொப்பத் தலைப்பு உள்ளது; இந்த இறுதிப்புள்ளிக்குரியது எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>It checks what comes from now on. What did not hold before can be verified again with it.</source>
        <translation>இப்போதிருந்து வருபவற்றை இது சோதிக்கும். முன்பு சரியாக இல்லாதவற்றை இதைக் கொண்டு மீண்டும் சரிபார்க்கலாம்.</translation>
    </message>
    <message>
        <source>It comes in</source>
        <translation>அது வருகிறது</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>அதைப் படிக்க இயலவில்லை.</translation>
    </message>
    <message>
        <source>It counts as refunded from then on.</source>
        <translation>அப்போதிருந்து அதன் பணம் திருப்பப்பட்டதாகக் கணக்கிடப்படும்.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>அது ஒருமுறை மட்டுமே கணக்கில் சேர்க்கப்படும்.</translation>
    </message>
    <message>
        <source>It did not come as a POST</source>
        <translation>இது POST கோரிக்கையாக வரவில்லை</translation>
    </message>
    <message>
        <source>It does.</source>
        <translation>புதியதால் கையொப்பமிடுகிறது.</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>It failed at the address's name.</source>
        <translation>முகவரியின் பெயரில் தோல்வியடைந்தது.</translation>
    </message>
    <message>
        <source>It failed at the certificate.</source>
        <translation>சான்றிதழில் தோல்வியடைந்தது.</translation>
    </message>
    <message>
        <source>It failed at the listener.</source>
        <translation>செவிமடுப்பியில் தோல்வியடைந்தது.</translation>
    </message>
    <message>
        <source>It failed on the way in.</source>
        <translation>உள்வழியில் தோல்வியடைந்தது.</translation>
    </message>
    <message>
        <source>It gives an answer {seconds} s.</source>
        <translation>பதிலுக்கு {seconds} வினாடி காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>It goes into the keychain; the program reads it from a private file.</source>
        <translation>இது திறவுகோல் பெட்டகத்தில் வைக்கப்படும்; நிரல் அதைத் தனிப்பட்ட கோப்பிலிருந்து படிக்கும்.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>இந்தச் சாளரம் மூடப்பட்டாலும் அது தொடரும்.</translation>
    </message>
    <message>
        <source>It has a counter</source>
        <translation>அதற்கு எண்ணி உள்ளது</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>அனுப்பியாகிவிட்டது</translation>
    </message>
    <message>
        <source>It has no secret yet: what comes is kept, and not checked.</source>
        <translation>இதற்கு இன்னும் ரகசியம் இல்லை: வருவது வைக்கப்படும், சோதிக்கப்படாது.</translation>
    </message>
    <message>
        <source>It has this address. The first webhook comes with the next payment.</source>
        <translation>அதனிடம் இம்முகவரி உள்ளது. அடுத்த கட்டணத்துடன் முதல் webhook வரும்.</translation>
    </message>
    <message>
        <source>It is above {limit}</source>
        <translation>இது {limit} எனும் வரம்புக்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>It is answered only once it is on this disk, and counts only when its signature holds.</source>
        <translation>இந்த வட்டில் சேமிக்கப்பட்ட பிறகே இதற்குப் பதிலளிக்கப்படும்; கையொப்பம் சரியாக இருந்தால் மட்டுமே கணக்கில் சேரும்.</translation>
    </message>
    <message>
        <source>It is disabled, so it answers nobody.</source>
        <translation>இது முடக்கப்பட்டுள்ளது; எனவே யாருக்கும் பதிலளிக்காது.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>It is done. What went is gone for ever.</source>
        <translation>முடிந்தது. நீக்கப்பட்டவை என்றென்றும் போய்விட்டன.</translation>
    </message>
    <message>
        <source>It is kept in this computer's keychain, and in no file of ours.</source>
        <translation>இது இந்தக் கணினியின் திறவுகோல் பெட்டகத்தில் வைக்கப்படும்; நமது எந்தக் கோப்பிலும் இருக்காது.</translation>
    </message>
    <message>
        <source>It is looked up when the program starts, after each reading of {provider}, and when you ask here. Until it is known, nothing else can be started on this payment here; {again}.</source>
        <translation>நிரல் தொடங்கும்போதும், {provider} ஒவ்வொரு முறை படிக்கப்பட்ட பிறகும், நீங்கள் இங்கு கேட்கும்போதும் இது தேடிப் பார்க்கப்படும். தெரியும்வரை, இந்தக் கட்டணத்தில் இங்கு வேறு எதையும் தொடங்க முடியாது; {again}.</translation>
    </message>
    <message>
        <source>It is not the header of this endpoint's sender.</source>
        <translation>இது இந்த இறுதிப்புள்ளியின் அனுப்புநருக்குரிய தலைப்பு அல்ல.</translation>
    </message>
    <message>
        <source>It is not tried again by itself: switch it off and on when that is done.</source>
        <translation>இது தானாக மீண்டும் முயலப்படாது: அதைச் செய்து முடித்ததும், இதை நிறுத்தி மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>It is on its way. Don't do it again; how it ends is shown in the payment's story.</source>
        <translation>அது அனுப்பப்பட்டுக்கொண்டிருக்கிறது. மீண்டும் செய்ய வேண்டாம்; எப்படி முடிந்தது என்பது கட்டணத்தின் வரலாற்றில் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>It is over. The attempts are kept.</source>
        <translation>முடிந்துவிட்டது. முயற்சிகள் வைத்திருக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>It is packed</source>
        <translation>தொகுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>It is revoked</source>
        <translation>செல்லாததாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>It is sent again with the same key, so it can't be created twice.</source>
        <translation>அது அதே விசையுடன் மீண்டும் அனுப்பப்படுவதால், இருமுறை உருவாக்கப்பட முடியாது.</translation>
    </message>
    <message>
        <source>It is sent again with the same key, so it can't be done twice.</source>
        <translation>அது அதே விசையுடன் மீண்டும் அனுப்பப்படுவதால், இருமுறை செய்யப்பட முடியாது.</translation>
    </message>
    <message>
        <source>It is sent at once when you approve it.</source>
        <translation>நீங்கள் அங்கீகரித்தவுடன் அது அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>It is short for a signing secret: a part of it may be missing.</source>
        <translation>கையொப்ப ரகசியத்துக்கு இது சிறியது: ஒரு பகுதி விடுபட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>It is stored first, and sent here while the sender waits; each delivery of the endpoint is.</source>
        <translation>அது முதலில் சேமிக்கப்பட்டு, அனுப்புநர் காத்திருக்கும்போது இங்கு அனுப்பப்படும்; இறுதிப்புள்ளியின் ஒவ்வொரு விநியோகமும் இவ்வாறே.</translation>
    </message>
    <message>
        <source>It is tested against each account before it takes the old one's place.</source>
        <translation>பழையதன் இடத்துக்கு வரும் முன், ஒவ்வொரு கணக்கிலும் அது சோதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>It is the one that I was told</source>
        <translation>என்னிடம் கூறப்பட்டது இதுவே</translation>
    </message>
    <message>
        <source>It is under way: no answer has come yet.</source>
        <translation>நடந்துகொண்டிருக்கிறது: இன்னும் பதில் வரவில்லை.</translation>
    </message>
    <message>
        <source>It is written into the audit log, and the way in then stands whenever deliveries are taken in.</source>
        <translation>இது தணிக்கைப் பதிவேட்டில் எழுதப்படும்; அதன்பின் விநியோகங்கள் ஏற்கப்படும் நேரமெல்லாம் உள்வழி இயங்கும்.</translation>
    </message>
    <message>
        <source>It is: {count}</source>
        <translation>எண்ணிக்கை: {count}</translation>
    </message>
    <message>
        <source>It is: {name}</source>
        <translation>பெயர்: {name}</translation>
    </message>
    <message>
        <source>It is: {reference}</source>
        <translation>குறிப்பெண்: {reference}</translation>
    </message>
    <message>
        <source>It makes an endpoint: an address with this secret, at which each webhook is checked and kept. The secret stays in this computer's keychain.</source>
        <translation>இது ஓர் இறுதிப்புள்ளியை உருவாக்கும்: இந்த ரகசியத்தைக் கொண்ட முகவரி; அங்கு ஒவ்வொரு webhook-உம் சோதிக்கப்பட்டு வைக்கப்படும். ரகசியம் இக்கணினியின் திறவுகோல் பெட்டகத்திலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>It may be another one after each start. You are told then, with a message for the provider.</source>
        <translation>ஒவ்வொரு தொடக்கத்துக்குப் பிறகும் இது மாறக்கூடும். அப்போது உங்களுக்குத் தெரிவிக்கப்படும், வழங்குநருக்கான செய்தியுடன்.</translation>
    </message>
    <message>
        <source>It may have been created or not. It is looked up before anything is sent again.</source>
        <translation>அது உருவாக்கப்பட்டிருக்கலாம் அல்லது உருவாக்கப்படாமல் இருக்கலாம். எதையும் மீண்டும் அனுப்புவதற்கு முன் அது தேடிப் பார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>It proves that the server is yours. Name host and port first.</source>
        <translation>சேவையகம் உங்களுடையது என்பதை இது நிரூபிக்கும். முதலில் புரவலன் பெயரையும் துறை எண்ணையும் தரவும்.</translation>
    </message>
    <message>
        <source>It retires by itself {time}.</source>
        <translation>அது தானாகவே விலக்கப்படும்: {time}.</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>கூறியது</translation>
    </message>
    <message>
        <source>It stands here once there is an endpoint to send to.</source>
        <translation>அனுப்ப ஓர் இறுதிப்புள்ளி அமைந்ததும் இது இங்கு இருக்கும்.</translation>
    </message>
    <message>
        <source>It stands in for PaySG, Yoco and the gateway on this computer, with made-up payments. It sends their webhooks as they come in real life: twice, out of order, forged, slow, and again by the provider's schedule while they are not taken. Nothing leaves this computer.</source>
        <translation>இது இக்கணினியில் PaySG, Yoco, நுழைவாயில் ஆகியவற்றுக்குப் பதிலாகக் கற்பனைக் கட்டணங்களுடன் செயல்படும். உண்மையில் வருவதுபோலவே அவற்றின் webhook-களை அனுப்பும்: இருமுறை, வரிசை மாறி, போலியாக, மெதுவாக, ஏற்கப்படாத வரை வழங்குநரின் கால அட்டவணைப்படி மீண்டும். எதுவும் இக்கணினியை விட்டு வெளியே செல்லாது.</translation>
    </message>
    <message>
        <source>It stands whenever deliveries are taken in; at the moment nothing listens.</source>
        <translation>விநியோகங்கள் ஏற்கப்படும்போதெல்லாம் இது இயங்கும்; தற்போது எதுவும் செவிமடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>It starts…</source>
        <translation>தொடங்குகிறது…</translation>
    </message>
    <message>
        <source>It stays the same from start to start.</source>
        <translation>ஒவ்வொரு தொடக்கத்திலும் இது மாறாமல் இருக்கும்.</translation>
    </message>
    <message>
        <source>It takes the same payments as before.</source>
        <translation>முன்பு எடுத்த அதே கட்டணங்களையே இது எடுக்கும்.</translation>
    </message>
    <message>
        <source>It then accepts nothing, and only helps to name a cause.</source>
        <translation>பிறகு அது எதையும் ஏற்காது; காரணத்தைக் கண்டறிய மட்டுமே உதவும்.</translation>
    </message>
    <message>
        <source>It then stands beside the clock; a click on its icon brings the window back.</source>
        <translation>பிறகு அது கடிகாரத்தின் அருகில் இருக்கும்; அதன் சின்னத்தைச் சொடுக்கினால் சாளரம் மீண்டும் வரும்.</translation>
    </message>
    <message>
        <source>It waits until the destination is resumed.</source>
        <translation>இலக்கு மீண்டும் தொடங்கும்வரை அது காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>அது செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>It was meant for the endpoint {endpoint}: its signature fits the secret {secret} there.</source>
        <translation>அது {endpoint} எனும் இறுதிப்புள்ளிக்கானது: அதன் கையொப்பம் அங்குள்ள {secret} எனும் ரகசியத்துடன் பொருந்துகிறது.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>அது செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>அது அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>It was sent again at {time}.</source>
        <translation>அது {time} மணிக்கு மீண்டும் அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>It was signed ahead of this computer's clock. Compare the clock with the right time.</source>
        <translation>இந்தக் கணினியின் கடிகாரத்தைவிட முன்னதான நேரத்தில் கையொப்பமிடப்பட்டுள்ளது. கடிகாரத்தைச் சரியான நேரத்துடன் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>It was signed long before it came. Retries run for days, so age alone rejects nothing.</source>
        <translation>வருவதற்கு நெடுநேரம் முன்பே கையொப்பமிடப்பட்டது. மறுமுயற்சிகள் பல நாட்கள் தொடரும்; எனவே பழையது என்பதால் மட்டும் எதுவும் நிராகரிக்கப்படாது.</translation>
    </message>
    <message>
        <source>It was signed with the secret {secret} of the endpoint {endpoint}, not with one of this endpoint.</source>
        <translation>அது {endpoint} எனும் இறுதிப்புள்ளியின் {secret} எனும் ரகசியத்தால் கையொப்பமிடப்பட்டது; இந்த இறுதிப்புள்ளியின் ரகசியத்தால் அல்ல.</translation>
    </message>
    <message>
        <source>It was signed with the secret {secret}, which this endpoint accepts no more.</source>
        <translation>அது {secret} எனும் ரகசியத்தால் கையொப்பமிடப்பட்டது; இந்த இறுதிப்புள்ளி இனி அதை ஏற்காது.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>அது வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>Its address stays. After a change of the settings, what was received is read anew.</source>
        <translation>அதன் முகவரி மாறாது. அமைப்புகளை மாற்றிய பிறகு, பெறப்பட்டவை மீண்டும் படிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Its counter</source>
        <translation>அதன் எண்ணி</translation>
    </message>
    <message>
        <source>Its endpoint's senders get our own answer again.</source>
        <translation>அதன் இறுதிப்புள்ளியின் அனுப்புநர்களுக்கு மீண்டும் நமது சொந்தப் பதிலே கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>அதன் உரிமம்</translation>
    </message>
    <message>
        <source>Its payments are read from the provider no more, and its figures grow old.</source>
        <translation>அதன் கட்டணங்கள் இனி வழங்குநரிடமிருந்து படிக்கப்படாது; அதன் கணக்கெண்கள் பழையதாகிவிடும்.</translation>
    </message>
    <message>
        <source>Its provider lists no payments: they come by webhook.</source>
        <translation>அதன் வழங்குநர் கட்டணங்களைப் பட்டியலிடுவதில்லை: அவை webhook மூலம் வருகின்றன.</translation>
    </message>
    <message>
        <source>Its secret is at hand, so each event is checked.</source>
        <translation>இதன் ரகசியம் உள்ளது; எனவே ஒவ்வொரு நிகழ்வும் சோதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Its token stays where it is kept.</source>
        <translation>அதன் டோக்கன் வைக்கப்பட்ட இடத்திலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON வரிகள்</translation>
    </message>
    <message>
        <source>JSON lines exported here</source>
        <translation>இங்கு ஏற்றுமதி செய்த JSON வரிகள்</translation>
    </message>
    <message>
        <source>JSON lines: one delivery a line; can be taken in here again.</source>
        <translation>JSON வரிகள்: வரிக்கு ஒரு விநியோகம்; மீண்டும் இங்கு உள்வாங்கலாம்.</translation>
    </message>
    <message>
        <source>JSON of webhook.site</source>
        <translation>webhook.site-இன் JSON</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்திரு</translation>
    </message>
    <message>
        <source>Keep it enabled</source>
        <translation>இயக்கத்திலேயே வைத்திரு</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>இப்படியே வைத்திரு</translation>
    </message>
    <message>
        <source>Keep listening</source>
        <translation>தொடர்ந்து செவிமடு</translation>
    </message>
    <message>
        <source>Keep listening, minimised</source>
        <translation>சிறிதாக்கி, தொடர்ந்து செவிமடு</translation>
    </message>
    <message>
        <source>Keep listening?</source>
        <translation>தொடர்ந்து செவிமடுக்கவா?</translation>
    </message>
    <message>
        <source>Keep until the program ends</source>
        <translation>நிரல் முடியும்வரை வைத்திரு</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>இருப்பதை வைத்திரு</translation>
    </message>
    <message>
        <source>Kept apart: a delivery whose signature does not hold changes no payment and no total.</source>
        <translation>தனியே வைக்கப்பட்டது: கையொப்பம் சரியாக இல்லாத விநியோகம் எந்தக் கட்டணத்தையும் மொத்தத்தையும் மாற்றாது.</translation>
    </message>
    <message>
        <source>Kept as delivery {id}, answered after {took}.</source>
        <translation>விநியோகம் {id} ஆக வைக்கப்பட்டது, {took} கழித்துப் பதிலளிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Kept with each of them; PaySG and the payers don't see it.</source>
        <translation>அவை ஒவ்வொன்றுடனும் வைத்திருக்கப்படும்; PaySG-உம் செலுத்துபவர்களும் இதைப் பார்ப்பதில்லை.</translation>
    </message>
    <message>
        <source>Kept with each payment in Activity, and offered the next time.</source>
        <translation>‘செயல்பாடுகள்’ பக்கத்தில் ஒவ்வொரு கட்டணத்துடனும் வைத்திருக்கப்பட்டு, அடுத்த முறை பரிந்துரைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Kept with the action, and offered the next time.</source>
        <translation>செயலுடன் வைத்திருக்கப்பட்டு, அடுத்த முறை பரிந்துரைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Kept with the action; PaySG and the payer don't see it.</source>
        <translation>செயலுடன் வைத்திருக்கப்படும்; PaySG-உம் செலுத்துபவரும் இதைப் பார்ப்பதில்லை.</translation>
    </message>
    <message>
        <source>Kept with your name and the time, and logged.</source>
        <translation>உங்கள் பெயருடனும் நேரத்துடனும் வைத்திருக்கப்பட்டு, பதிவேட்டில் எழுதப்படும்.</translation>
    </message>
    <message>
        <source>Kept with your name and the time, and logged. Should the facts change, the exception opens again.</source>
        <translation>உங்கள் பெயருடனும் நேரத்துடனும் வைத்திருக்கப்பட்டு, பதிவேட்டில் எழுதப்படும். விவரங்கள் மாறினால், முரண்பாடு மீண்டும் திறக்கும்.</translation>
    </message>
    <message>
        <source>Kept with your name and the time; a note is never changed and never deleted.</source>
        <translation>உங்கள் பெயருடனும் நேரத்துடனும் வைக்கப்படும்; குறிப்பு ஒருபோதும் மாற்றப்படாது, நீக்கப்படாது.</translation>
    </message>
    <message>
        <source>Kept with your name, and logged.</source>
        <translation>உங்கள் பெயருடன் வைத்திருக்கப்பட்டு, பதிவேட்டில் எழுதப்படும்.</translation>
    </message>
    <message>
        <source>Kept, for the next start: close the program and open it again.</source>
        <translation>சேமிக்கப்பட்டது, அடுத்த தொடக்கத்தில் நடைமுறைக்கு வரும்: நிரலை மூடி மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>விசை</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>திறவுகோல் கோப்பு</translation>
    </message>
    <message>
        <source>Keys to revoke at the provider</source>
        <translation>வழங்குநரிடம் செல்லாததாக்க வேண்டிய திறவுகோல்கள்</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>திறவுகோல் வகை</translation>
    </message>
    <message>
        <source>LIVE data</source>
        <translation>LIVE தரவு</translation>
    </message>
    <message>
        <source>LIVE data is about real people. Nothing is deleted by itself: this says what is old enough to go when somebody purges. It can be changed under Settings at any time.</source>
        <translation>LIVE தரவு உண்மையான நபர்களைப் பற்றியது. எதுவும் தானாக நீக்கப்படாது: யாரேனும் நிரந்தர நீக்கம் செய்யும்போது, எது நீக்கும் அளவுக்குப் பழையது என்பதை இது கூறுகிறது. ‘அமைப்புகள்’ பக்கத்தில் எந்நேரமும் இதை மாற்றலாம்.</translation>
    </message>
    <message>
        <source>LIVE data may leave this computer</source>
        <translation>LIVE தரவு இந்தக் கணினியை விட்டு வெளியேறலாம்</translation>
    </message>
    <message>
        <source>LIVE data through “{name}”?</source>
        <translation>LIVE தரவு “{name}” வழியாகவா?</translation>
    </message>
    <message>
        <source>LIVE data with payers' names and addresses may leave this computer</source>
        <translation>செலுத்துபவர்களின் பெயர்களும் முகவரிகளும் கொண்ட LIVE தரவு இந்தக் கணினியை விட்டு வெளியேறலாம்</translation>
    </message>
    <message>
        <source>LIVE: captures are stored and shown, and counted nowhere.</source>
        <translation>LIVE: பிடிப்புகள் சேமிக்கப்பட்டுக் காட்டப்படும்; எங்கும் கணக்கில் சேர்க்கப்படாது.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>பெரியவை</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>கடந்த 7 நாட்கள்</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>கடைசிப் பதில்</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>கடைசி முயற்சி</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>கடைசிக் காப்புநகல்</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>கடைசி மாற்றம்</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>கடைசிச் சோதனை {time}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>கடைசி நாள்</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>கடைசி விநியோகம்</translation>
    </message>
    <message>
        <source>Last heard {time}</source>
        <translation>கடைசித் தகவல் {time}</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>கடந்த மாதம்</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>கடைசியாக</translation>
    </message>
    <message>
        <source>Later: you are asked again in 30 days.</source>
        <translation>பிறகு: 30 நாட்களில் உங்களிடம் மீண்டும் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Latest status</source>
        <translation>அண்மைய நிலை</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>தளவமைப்பு</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>திறந்தே வை</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>காத்திருக்க விடு</translation>
    </message>
    <message>
        <source>Leave the old one alone until the new one works: {provider} accepts both.</source>
        <translation>புதியது வேலை செய்யும் வரை பழையதை அப்படியே விடவும்: {provider} இரண்டையும் ஏற்கும்.</translation>
    </message>
    <message>
        <source>Leave this payment service out</source>
        <translation>இந்தக் கட்டணச் சேவையை விடு</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>பிறகு மீதி</translation>
    </message>
    <message>
        <source>Left afterwards: {amount}</source>
        <translation>பிறகு மீதி: {amount}</translation>
    </message>
    <message>
        <source>Left empty, the public address of a way in, else the one on this computer.</source>
        <translation>காலியாக விட்டால், உள்வழியின் பொது முகவரி; இல்லையெனில் இக்கணினியில் உள்ள முகவரி.</translation>
    </message>
    <message>
        <source>Left empty, the usual one.</source>
        <translation>காலியாக விட்டால், வழக்கமானது.</translation>
    </message>
    <message>
        <source>Left empty: for itself alone where there is a public address.</source>
        <translation>காலியாக விட்டால்: பொது முகவரி இருக்கும்போது, சேவையகம் தனக்காக மட்டும்.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>விடுபட்டவை</translation>
    </message>
    <message>
        <source>Let the sender, or what stands in between, send the document itself as application/json.</source>
        <translation>அனுப்புநரோ இடையே இருப்பதோ ஆவணத்தையே application/json ஆக அனுப்பும்படி செய்யவும்.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>உரிமங்கள்</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Light, dark, or as the operating system says.</source>
        <translation>வெளிர், கரு, அல்லது இயங்குதளம் கூறுவதுபோல்.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>கோப்பு வரி</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>கோப்பின் {line}-ஆம் வரி: {reason}</translation>
    </message>
    <message>
        <source>Link sent on</source>
        <translation>இணைப்பு அனுப்பிய தேதி</translation>
    </message>
    <message>
        <source>Link, or why there is none</source>
        <translation>இணைப்பு, அல்லது ஏன் இல்லை</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>செவிமடுக்கிறது</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>செவிமடுக்கும் முகவரி</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>நிரல் பதிவேடு</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>நிரல் பதிவேட்டின் நிலை</translation>
    </message>
    <message>
        <source>Look at what stands between the sender and this program: a reverse proxy must pass bodies on untouched.</source>
        <translation>அனுப்புநருக்கும் இந்த நிரலுக்கும் இடையே இருப்பதைப் பார்க்கவும்: எதிர்முக இடைமுகவர் உள்ளடக்கங்களை மாற்றாமல் முன்னனுப்ப வேண்டும்.</translation>
    </message>
    <message>
        <source>Look at what stands in between: a proxy, or a program that passes deliveries on, must leave bodies alone.</source>
        <translation>இடையே இருப்பதைப் பார்க்கவும்: இடைமுகவரோ விநியோகங்களை முன்னனுப்பும் நிரலோ உள்ளடக்கங்களை மாற்றக் கூடாது.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>புதிய பதிப்பைத் தேடு</translation>
    </message>
    <message>
        <source>Look for a queue or relay between the sender and this program.</source>
        <translation>அனுப்புநருக்கும் இந்த நிரலுக்கும் இடையே காத்திருப்பு வரிசையோ அஞ்சல் நிரலோ உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look for a tunnel's “replay” button, or for a program that sends captured requests.</source>
        <translation>சுரங்கப்பாதையின் “replay” பொத்தானோ, பிடிக்கப்பட்ட கோரிக்கைகளை அனுப்பும் நிரலோ உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>இப்போது தேடிப் பார்</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>இப்போது தேடு</translation>
    </message>
    <message>
        <source>Look on the dashboard first, then tick that at least this much is left.</source>
        <translation>முதலில் கட்டுப்பாட்டுப் பலகத்தில் பார்த்து, குறைந்தது இவ்வளவு மீதி உள்ளது எனக் குறியிடவும்.</translation>
    </message>
    <message>
        <source>Look up what is not known</source>
        <translation>தெரியாதவற்றைத் தேடிப் பார்</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>பார்வையிடப்பட்டது</translation>
    </message>
    <message>
        <source>Looked up just now.</source>
        <translation>இப்போதுதான் பார்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Looked up just now: it is still not known.</source>
        <translation>இப்போதுதான் பார்க்கப்பட்டது: இன்னும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Looked up: {where}. {note}</source>
        <translation>தேடிப் பார்த்த இடம்: {where}. {note}</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>MIT licence. Not a product of GovTech or Open Government Products.</source>
        <translation>MIT உரிமம். GovTech அல்லது Open Government Products தயாரிப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>எடுத்த நேரம்</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>வேறிடத்தில் செய்தது</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>இங்கு செய்தது</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>எதில் உருவாக்கியது</translation>
    </message>
    <message>
        <source>Made-up payments on this computer, with webhooks and refunds. Nothing leaves it, nothing is needed.</source>
        <translation>இக்கணினியில் கற்பனைக் கட்டணங்கள், webhook-கள், பணத்திருப்பங்களுடன். எதுவும் வெளியே செல்லாது; எதுவும் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Make a backup now…</source>
        <translation>இப்போது காப்புநகல் எடு…</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>உருவாக்கித் திற</translation>
    </message>
    <message>
        <source>Make none by itself</source>
        <translation>தானாக எடுக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Making ready</source>
        <translation>தயாராகிறது</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>கணக்குகளை நிர்வகி…</translation>
    </message>
    <message>
        <source>Many events at once.</source>
        <translation>ஒரே நேரத்தில் பல நிகழ்வுகள்.</translation>
    </message>
    <message>
        <source>Many from a file…</source>
        <translation>கோப்பிலிருந்து பல…</translation>
    </message>
    <message>
        <source>Many payments from a file</source>
        <translation>கோப்பிலிருந்து பல கட்டணங்கள்</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>சோதிக்கப்பட்டதாகக் குறிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Marked as posted to the ledger</source>
        <translation>பேரேட்டில் பதிந்ததாகக் குறிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>சென்றடைந்திருக்கலாம்</translation>
    </message>
    <message>
        <source>May still come</source>
        <translation>இன்னும் வரலாம்</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>பொருள்</translation>
    </message>
    <message>
        <source>Meant for another endpoint</source>
        <translation>வேறோர் இறுதிப்புள்ளிக்கு உரியது</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>அளவிடுகிறது…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>பட்டி</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>கூடுதல் தரவு</translation>
    </message>
    <message>
        <source>Metadata, the agency's own fields</source>
        <translation>கூடுதல் தரவு, அமைப்பின் சொந்தப் புலங்கள்</translation>
    </message>
    <message>
        <source>Microsoft dev tunnel</source>
        <translation>Microsoft மேம்பாட்டுச் சுரங்கப்பாதை</translation>
    </message>
    <message>
        <source>Microsoft sees payers' data</source>
        <translation>செலுத்துபவர்களின் தரவை Microsoft பார்க்கிறது</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>இல்லாதவை: {names}.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>வரவு</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>பற்று</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>மாதம்</translation>
    </message>
    <message>
        <source>Month pack</source>
        <translation>மாதத் தொகுப்பு</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>வைத்திருக்கும் மாதாந்திர காப்புநகல்கள்</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>மேலும் அமைப்புகள்</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>மேலும் செய்யக்கூடியவை</translation>
    </message>
    <message>
        <source>More ways to create payments</source>
        <translation>கட்டணங்களை உருவாக்க மேலும் வழிகள்</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>வேறு கணினிக்கு மாற்று</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>வேறு கணினிக்கு மாற்று…</translation>
    </message>
    <message>
        <source>My e-service already receives them</source>
        <translation>என் மின்சேவை ஏற்கெனவே அவற்றைப் பெறுகிறது</translation>
    </message>
    <message>
        <source>My e-service receives them</source>
        <translation>என் மின்சேவை அவற்றைப் பெறுகிறது</translation>
    </message>
    <message>
        <source>NRIC, FIN or UEN</source>
        <translation>NRIC, FIN அல்லது UEN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Name not told</source>
        <translation>பெயர் கூறப்படவில்லை</translation>
    </message>
    <message>
        <source>Name of custom information {number}</source>
        <translation>கூடுதல் தகவல் {number}-இன் பெயர்</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>மாறியின் பெயர்</translation>
    </message>
    <message>
        <source>Name the file with your private key.</source>
        <translation>உங்கள் தனிப்பட்ட திறவுகோல் உள்ள கோப்பைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Name the server first.</source>
        <translation>முதலில் சேவையகத்தைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Name the server that this computer reaches by ssh.</source>
        <translation>இந்தக் கணினி ssh மூலம் அடையும் சேவையகத்தைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Name the user on the server.</source>
        <translation>சேவையகத்தில் உள்ள பயனரைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Name the whole path of the folder. Nothing was made.</source>
        <translation>கோப்புறையின் முழுப் பாதையைத் தரவும். எதுவும் உருவாக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Names under which the outside reaches this listener. Requests for any other name are refused.</source>
        <translation>வெளியுலகம் இந்தச் செவிமடுப்பியை அடையும் பெயர்கள். வேறு எந்தப் பெயருக்கான கோரிக்கைகளும் மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Names, addresses and identifiers of real payers go to another computer with each delivery.</source>
        <translation>உண்மையான செலுத்துபவர்களின் பெயர்கள், முகவரிகள், அடையாள எண்கள் ஆகியவை ஒவ்வொரு விநியோகத்துடனும் வேறொரு கணினிக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Names, addresses and identifiers will be in the file; it is noted who exported them. The preview stays as it is.</source>
        <translation>பெயர்கள், முகவரிகள், அடையாள எண்கள் ஆகியவை கோப்பில் இருக்கும்; யார் ஏற்றுமதி செய்தார் எனக் குறித்து வைக்கப்படும். முன்னோட்டம் மாறாது.</translation>
    </message>
    <message>
        <source>Names, references and money: years</source>
        <translation>பெயர்கள், குறிப்பெண்கள், பணம்: ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Names, services and the key can be changed at any time: File › Accounts…</source>
        <translation>பெயர்கள், சேவைகள், திறவுகோல் ஆகியவற்றை எப்போது வேண்டுமானாலும் மாற்றலாம்: கோப்பு › கணக்குகள்…</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>கவனிக்க வேண்டியவை</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>ஒருவர் கவனிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>இரண்டும் இல்லை</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>நிகரம்</translation>
    </message>
    <message>
        <source>Net received today</source>
        <translation>இன்று பெற்ற நிகரம்</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>வலையமைப்பு</translation>
    </message>
    <message>
        <source>Never sent again by itself. That holds for this workspace: another desk has a journal of its own, which knows nothing of this one.</source>
        <translation>தானாக மீண்டும் ஒருபோதும் அனுப்பப்படாது. இது இந்தப் பணியிடத்துக்கே பொருந்தும்: வேறொரு பணிமேசைக்குச் சொந்தச் செயற்பதிவேடு உள்ளது; அதற்கு இதைப் பற்றி எதுவும் தெரியாது.</translation>
    </message>
    <message>
        <source>Never sent: {names}. They belong to the connection, or hold a key.</source>
        <translation>ஒருபோதும் அனுப்பப்படாதவை: {names}. அவை தொடர்புக்கு உரியவை, அல்லது திறவுகோலைக் கொண்டவை.</translation>
    </message>
    <message>
        <source>New checkout</source>
        <translation>புதிய செக்அவுட்</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>புதிய கட்டணம்</translation>
    </message>
    <message>
        <source>New payment (Ctrl+N)</source>
        <translation>புதிய கட்டணம் (Ctrl+N)</translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation>புதிய கட்டணம்…</translation>
    </message>
    <message>
        <source>New signing secret</source>
        <translation>புதிய கையொப்ப ரகசியம்</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>புதிய பணியிடம்</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>புதிய பணியிடம்…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>புதிய பதிப்புகள்</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>புதியவை முதலில்</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>அடுத்த கோப்பு</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>அடுத்த முயற்சி</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>QR குறியீடு இல்லை</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>TLS இல்லை</translation>
    </message>
    <message>
        <source>No account is connected here, so there is nobody to ask. Connect one first.</source>
        <translation>இங்கு கணக்கு எதுவும் இணைக்கப்படவில்லை; எனவே யாரிடமும் கேட்க இயலாது. முதலில் ஒன்றை இணைக்கவும்.</translation>
    </message>
    <message>
        <source>No account is connected. Connect one first; its key creates.</source>
        <translation>எந்தக் கணக்கும் இணைக்கப்படவில்லை. முதலில் ஒன்றை இணைக்கவும்; அதன் திறவுகோலே கட்டணங்களை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>No account is connected. With an API key, payments are read without any webhook.</source>
        <translation>எந்தக் கணக்கும் இணைக்கப்படவில்லை. API திறவுகோல் இருந்தால், webhook எதுவும் இல்லாமல் கட்டணங்கள் படிக்கப்படும்.</translation>
    </message>
    <message>
        <source>No account of {environment} is connected here.</source>
        <translation>{environment} சூழலின் கணக்கு எதுவும் இங்கு இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>எந்தச் செயலும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No amount told</source>
        <translation>தொகை தெரிவிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>No amount was told, so no total counts this payment.</source>
        <translation>தொகை தெரிவிக்கப்படவில்லை; எனவே எந்த மொத்தத்திலும் இக்கட்டணம் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>பதில் இல்லை</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>இன்னும் பதில் இல்லை</translation>
    </message>
    <message>
        <source>No attempt follows; polling finds it.</source>
        <translation>மேலும் முயற்சி இருக்காது; வினவல் அதைக் கண்டறியும்.</translation>
    </message>
    <message>
        <source>No attempt matches</source>
        <translation>எந்த முயற்சியும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>இன்னும் முயற்சி இல்லை</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>காப்புநகல் இல்லை</translation>
    </message>
    <message>
        <source>No backup is made by itself now.</source>
        <translation>இப்போது தானாகக் காப்புநகல் எடுக்கப்படாது.</translation>
    </message>
    <message>
        <source>No bank line</source>
        <translation>வங்கிப் பதிவு இல்லை</translation>
    </message>
    <message>
        <source>No browser opened the page.</source>
        <translation>எந்த உலாவியும் பக்கத்தைத் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>No browser opened the page. Copy the link and open it yourself.</source>
        <translation>எந்த உலாவியும் பக்கத்தைத் திறக்கவில்லை. இணைப்பை நகலெடுத்து நீங்களே திறக்கவும்.</translation>
    </message>
    <message>
        <source>No browser took the page. Copy the link, and open it yourself.</source>
        <translation>எந்த உலாவியும் பக்கத்தைத் திறக்கவில்லை. இணைப்பை நகலெடுத்து, நீங்களே திறக்கவும்.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>தொடர்பு இல்லை</translation>
    </message>
    <message>
        <source>No delivery matches</source>
        <translation>எந்த விநியோகமும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation>இன்னும் விநியோகம் இல்லை</translation>
    </message>
    <message>
        <source>No destination: nothing is forwarded by itself</source>
        <translation>இலக்கு இல்லை: எதுவும் தானாக முன்னனுப்பப்படாது</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>இன்னும் இறுதிப்புள்ளி இல்லை</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>நிகழ்வு இல்லை</translation>
    </message>
    <message>
        <source>No file was run so far.</source>
        <translation>இதுவரை எந்தக் கோப்பும் இயக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No longer marked as checked</source>
        <translation>சோதிக்கப்பட்டது என்ற குறி நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>No longer marked as posted to the ledger</source>
        <translation>பேரேட்டில் பதிந்தது என்ற குறி நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>எந்தக் கட்டணமும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No payment was created or paid in this period, and no payout falls into it.</source>
        <translation>இக்காலத்தில் கட்டணம் எதுவும் உருவாக்கப்படவில்லை, செலுத்தப்படவில்லை; பட்டுவாடா எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>No payment yet</source>
        <translation>இன்னும் கட்டணம் இல்லை</translation>
    </message>
    <message>
        <source>No payout in this period</source>
        <translation>இக்காலத்தில் பட்டுவாடா இல்லை</translation>
    </message>
    <message>
        <source>No row can be sent as it is</source>
        <translation>எந்த வரிசையையும் இப்போதுள்ள நிலையில் அனுப்ப முடியாது</translation>
    </message>
    <message>
        <source>No row can be sent as it is. Put them right in the file, then choose it again.</source>
        <translation>எந்த வரிசையையும் இப்போதுள்ள நிலையில் அனுப்ப முடியாது. கோப்பில் அவற்றைச் சரிசெய்து, கோப்பை மீண்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>No secret and no payer's data is in this list.</source>
        <translation>இப்பட்டியலில் ரகசியமோ கட்டணம் செலுத்துபவரின் தரவோ இல்லை.</translation>
    </message>
    <message>
        <source>No sender promises an order: see whether your app minds.</source>
        <translation>எந்த அனுப்புநரும் வரிசைமுறையை உறுதியளிப்பதில்லை: உங்கள் செயலி அதனால் பாதிக்கப்படுகிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>இச்சொற்கள் எந்த அமைப்பிலும் இல்லை.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>கையொப்பம் இல்லை</translation>
    </message>
    <message>
        <source>No signature is needed</source>
        <translation>கையொப்பம் தேவையில்லை</translation>
    </message>
    <message>
        <source>No signature needed</source>
        <translation>கையொப்பம் தேவையில்லை</translation>
    </message>
    <message>
        <source>No signing secret is set for this endpoint, so nothing was checked.</source>
        <translation>இந்த இறுதிப்புள்ளிக்குக் கையொப்ப ரகசியம் எதுவும் அமைக்கப்படவில்லை; எனவே எதுவும் சோதிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>இன்னும் மூலம் இல்லை</translation>
    </message>
    <message>
        <source>No way in yet</source>
        <translation>இன்னும் உள்வழி இல்லை</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>webhook இல்லை</translation>
    </message>
    <message>
        <source>No webhook for {n} hour</source>
        <translation>{n} மணிநேரமாக webhook வரவில்லை</translation>
    </message>
    <message>
        <source>No webhook for {n} hours</source>
        <translation>{n} மணிநேரமாக webhook வரவில்லை</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>இன்னும் webhook இல்லை</translation>
    </message>
    <message>
        <source>No {name} header, nor any other signature.</source>
        <translation>{name} தலைப்பு இல்லை; வேறு கையொப்பமும் இல்லை.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>எண்.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>இன்னும் யாரிடமும் கேட்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>None chosen: no backup is made by itself</source>
        <translation>தேர்ந்தெடுக்கவில்லை: தானாகக் காப்புநகல் எடுக்கப்படாது</translation>
    </message>
    <message>
        <source>None of them holds.</source>
        <translation>எதுவும் சரியாக இல்லை.</translation>
    </message>
    <message>
        <source>None of those counts.</source>
        <translation>அவற்றில் எதுவும் கணக்கில் சேர்க்கப்படாது.</translation>
    </message>
    <message>
        <source>None: it did not come to that.</source>
        <translation>எதுவுமில்லை: அந்தக் கட்டத்தை எட்டவில்லை.</translation>
    </message>
    <message>
        <source>None: no secret is set for this endpoint.</source>
        <translation>எதுவுமில்லை: இந்த இறுதிப்புள்ளிக்கு ரகசியம் அமைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>None: no secret of this endpoint can be used.</source>
        <translation>எதுவுமில்லை: இந்த இறுதிப்புள்ளியின் எந்த ரகசியத்தையும் பயன்படுத்த இயலாது.</translation>
    </message>
    <message>
        <source>None: there was no secret that could be used.</source>
        <translation>எதுவுமில்லை: பயன்படுத்தக்கூடிய ரகசியம் இல்லை.</translation>
    </message>
    <message>
        <source>None: without a readable header there is nothing to compare with.</source>
        <translation>எதுவுமில்லை: படிக்கக்கூடிய தலைப்பு இல்லாமல், ஒப்பிட எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>None: without a secret there is nothing to check with.</source>
        <translation>எதுவுமில்லை: ரகசியம் இல்லாமல், எதைக் கொண்டும் சோதிக்க இயலாது.</translation>
    </message>
    <message>
        <source>None; the payment is {id}</source>
        <translation>இல்லை; கட்டணம் {id}</translation>
    </message>
    <message>
        <source>Not a built program</source>
        <translation>கட்டமைக்கப்பட்ட நிரல் அல்ல</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>அனுமதி இல்லை</translation>
    </message>
    <message>
        <source>Not at the bank</source>
        <translation>வங்கியில் இல்லை</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>சோதிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Not checked: no signing secret is set</source>
        <translation>சோதிக்கப்படவில்லை: கையொப்ப ரகசியம் அமைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Not heard from {sender} for over a day</source>
        <translation>ஒரு நாளுக்கும் மேலாகத் தகவல் இல்லை: {sender}</translation>
    </message>
    <message>
        <source>Not in LIVE: an app that fails could cost real payments, so senders get our own answer.</source>
        <translation>LIVE-இல் இல்லை: தோல்வியடையும் செயலி உண்மையான கட்டணங்களை இழக்கச் செய்யலாம்; எனவே அனுப்புநர்களுக்கு நமது சொந்தப் பதிலே கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Not in LIVE: any other answer could cost real payments.</source>
        <translation>LIVE சூழலில் இயலாது: வேறு எந்தப் பதிலும் உண்மையான கட்டணங்களை இழக்கச் செய்யலாம்.</translation>
    </message>
    <message>
        <source>Not in the payout</source>
        <translation>பட்டுவாடாவில் இல்லை</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>தெரியவில்லை</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>செவிமடுக்கவில்லை</translation>
    </message>
    <message>
        <source>Not listening at the moment, so nothing can come to this path.</source>
        <translation>தற்போது செவிமடுக்கவில்லை; எனவே இப்பாதைக்கு எதுவும் வர இயலாது.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>நடத்தப்படவில்லை</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>இயலாது</translation>
    </message>
    <message>
        <source>Not read whole yet</source>
        <translation>இன்னும் முழுமையாகப் படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>Not sent on anywhere yet.</source>
        <translation>இன்னும் எங்கும் முன்னனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>நம்பப்படவில்லை</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>Not {name}, who asked for it.</source>
        <translation>கோரியவரான {name} அல்லாத ஒருவர்.</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>இதுவரையிலான குறிப்புகள்</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>குறிப்புகள்</translation>
    </message>
    <message>
        <source>Nothing answered in time</source>
        <translation>உரிய நேரத்தில் எதுவும் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>Nothing can be created for the accounts that are connected here:</source>
        <translation>இங்கு இணைக்கப்பட்ட கணக்குகளுக்கு எதையும் உருவாக்க முடியாது:</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>எதுவும் மாறவில்லை</translation>
    </message>
    <message>
        <source>Nothing comes in by it until it stands again; providers try again for a while.</source>
        <translation>அது மீண்டும் இயங்கும் வரை அதன் வழியாக எதுவும் வராது; வழங்குநர்கள் சிறிது காலம் மீண்டும் முயல்வர்.</translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation>எதையும் ஒப்பிட இயலவில்லை</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>இன்னும் எதுவும் செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Nothing examined yet</source>
        <translation>இன்னும் எதுவும் பரிசோதிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>எதுவும் பொருந்தவில்லை. குறைவான எழுத்துகளுடன் முயலவும்.</translation>
    </message>
    <message>
        <source>Nothing goes before somebody says so.</source>
        <translation>யாரேனும் கூறும்வரை எதுவும் நீக்கப்படாது.</translation>
    </message>
    <message>
        <source>Nothing has been sent so far, and nothing is sent by looking at it.</source>
        <translation>இதுவரை எதுவும் அனுப்பப்படவில்லை; இதைப் பார்ப்பதால் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>இன்னும் தகவல் இல்லை</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>இக்காலத்தில் எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Nothing is forwarded yet</source>
        <translation>இன்னும் எதுவும் முன்னனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>Nothing is received at the moment. {why}</source>
        <translation>தற்போது எதுவும் பெறப்படவில்லை. {why}</translation>
    </message>
    <message>
        <source>Nothing is sent by this. Say what became of it, and where you saw that.</source>
        <translation>இதனால் எதுவும் அனுப்பப்படாது. என்ன ஆனது, அதை எங்கு பார்த்தீர்கள் எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Nothing is sent in the body: the address alone says what to do.</source>
        <translation>உள்ளடக்கத்தில் எதுவும் அனுப்பப்படுவதில்லை: என்ன செய்ய வேண்டும் என்பதை முகவரியே கூறுகிறது.</translation>
    </message>
    <message>
        <source>Nothing is sent then, and it can't be approved any more.</source>
        <translation>அப்போது எதுவும் அனுப்பப்படாது; இனி அதை அங்கீகரிக்கவும் முடியாது.</translation>
    </message>
    <message>
        <source>Nothing is that old. There is nothing to purge.</source>
        <translation>அவ்வளவு பழையது எதுவும் இல்லை. நிரந்தரமாக நீக்க எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so nothing can come in. The log says why.</source>
        <translation>தற்போது எதுவும் செவிமடுக்கவில்லை; எனவே எதுவும் வர இயலாது. காரணம் நிரல் பதிவேட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so the endpoint of this workspace would hear nothing.</source>
        <translation>தற்போது எதுவும் செவிமடுக்கவில்லை; எனவே இப்பணியிடத்தின் இறுதிப்புள்ளிக்கு எதுவும் வராது.</translation>
    </message>
    <message>
        <source>Nothing more is passed on to it, now or later.</source>
        <translation>இப்போதோ பிறகோ எதுவும் அதற்கு முன்னனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Nothing more is taken in at its address until it is enabled again.</source>
        <translation>மீண்டும் இயக்கும்வரை, அதன் முகவரியில் எதுவும் ஏற்கப்படாது.</translation>
    </message>
    <message>
        <source>Nothing that was tried: other secrets of this workspace, and the usual changes of body and scheme.</source>
        <translation>முயன்ற எதுவும் பொருந்தவில்லை: இப்பணியிடத்தின் மற்ற ரகசியங்களும், உள்ளடக்கத்திலும் முறையிலும் வழக்கமாக நேரும் மாற்றங்களும் முயலப்பட்டன.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: this is the first delivery of its payment.</source>
        <translation>ஒப்பிட இன்னும் எதுவுமில்லை: இக்கட்டணத்தின் முதல் விநியோகம் இதுவே.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>ஒப்பிட இன்னும் எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>பட்டியலிட எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>எதுவும் கணக்கில் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>எதுவும் வைத்திருக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was received or refunded.</source>
        <translation>எதுவும் பெறப்படவில்லை; எந்தப் பணமும் திருப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was saved. What failed stands above, with what to do; then connect again.</source>
        <translation>எதுவும் சேமிக்கப்படவில்லை. எது தோல்வியடைந்தது, என்ன செய்ய வேண்டும் என்பது மேலே உள்ளது; பிறகு மீண்டும் இணைக்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was sent so far. Somebody else approves or declines it under Activity. Until then nothing else can be started on this payment here.</source>
        <translation>இதுவரை எதுவும் அனுப்பப்படவில்லை. வேறொருவர் ‘செயல்பாடுகள்’ பக்கத்தில் அதை அங்கீகரிப்பார் அல்லது மறுப்பார். அதுவரை இந்தக் கட்டணத்தில் இங்கு வேறு எதையும் தொடங்க முடியாது.</translation>
    </message>
    <message>
        <source>Nothing was sent. A second person, not the one who asked for it, approves or declines it here. This guards against slips; it is no access control: the program can't tell who types a name.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை. இதைக் கோரியவர் அல்லாத இரண்டாம் நபர் இங்கு அங்கீகரிப்பார் அல்லது மறுப்பார். இது தவறுகளைத் தடுக்கவே; அணுகல் கட்டுப்பாடு அல்ல: பெயரை யார் தட்டச்சு செய்கிறார் என நிரலால் அறிய முடியாது.</translation>
    </message>
    <message>
        <source>Nothing yet. What you write here stays in this workspace.</source>
        <translation>இன்னும் எதுவுமில்லை. இங்கு நீங்கள் எழுதுவது இப்பணியிடத்திலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Nothing: a replay is sent once.</source>
        <translation>எதுவுமில்லை: மறுஅனுப்பல் ஒருமுறையே அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Nothing: every attempt of the schedule failed.</source>
        <translation>எதுவுமில்லை: கால அட்டவணையின் ஒவ்வொரு முயற்சியும் தோல்வியடைந்தது.</translation>
    </message>
    <message>
        <source>Nothing: it was taken.</source>
        <translation>எதுவுமில்லை: அது ஏற்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing: its destination was removed.</source>
        <translation>எதுவுமில்லை: அதன் இலக்கு அகற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing: the destination is stopped.</source>
        <translation>எதுவுமில்லை: இலக்கு நிறுத்தப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Nothing: the sender was told, and sends it again by itself where it must.</source>
        <translation>எதுவுமில்லை: அனுப்புநருக்குத் தெரிவிக்கப்பட்டது; தேவைப்பட்டால் அவர் தாமே மீண்டும் அனுப்புவார்.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>Notify after hours without a webhook</source>
        <translation>webhook வராத மணிநேரங்களுக்குப் பின் அறிவிப்பு</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>மீண்டும் அறிவி</translation>
    </message>
    <message>
        <source>Notify of failed signatures</source>
        <translation>தோல்வியுற்ற கையொப்பங்களை அறிவி</translation>
    </message>
    <message>
        <source>Notify of payments</source>
        <translation>கட்டணங்களை அறிவி</translation>
    </message>
    <message>
        <source>Notify when a way in is down</source>
        <translation>உள்வழி செயல்படாதபோது அறிவி</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>இப்போது</translation>
    </message>
    <message>
        <source>Numbers were written otherwise: what was signed is {form}.</source>
        <translation>எண்கள் வேறு விதமாக எழுதப்பட்டன: கையொப்பமிடப்பட்டது {form}.</translation>
    </message>
    <message>
        <source>Of each payment only the newest delivery</source>
        <translation>ஒவ்வொரு கட்டணத்துக்கும் புதிய விநியோகம் மட்டும்</translation>
    </message>
    <message>
        <source>Of its folder, too.</source>
        <translation>அதன் கோப்புறையின் பெயரும் இதுவே.</translation>
    </message>
    <message>
        <source>Of the server with a certificate that stands in front of the bastion. LIVE data needs one.</source>
        <translation>பாஸ்டியன் சேவையகத்துக்கு முன்னால் இருக்கும், சான்றிதழ் கொண்ட சேவையகத்தின் முகவரி. LIVE தரவுக்கு இது தேவை.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>நிறுத்தம்</translation>
    </message>
    <message>
        <source>Off: no refund can be started here, neither in the window nor by a command.</source>
        <translation>நிறுத்தம்: இங்கு பணத்திருப்பம் எதையும் தொடங்க முடியாது; சாளரத்திலும் கட்டளை மூலமும் முடியாது.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>இயக்கத்தில்</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>இந்தக் கணினியில்</translation>
    </message>
    <message>
        <source>On this computer's own disk, in no folder that is shared or synced: the database needs that.</source>
        <translation>இந்தக் கணினியின் சொந்த வட்டில், பகிரப்படாத, ஒத்திசைக்கப்படாத கோப்புறையில்: தரவுத்தளத்துக்கு அது தேவை.</translation>
    </message>
    <message>
        <source>Once the other one runs: quit this program and take it out of what starts at login, so that two don't answer for one workspace. Delete the workspace's folder, its backups that are not wanted, and in the keychain what is called “PaySG Desktop”.</source>
        <translation>மற்றக் கணினியில் இயங்கத் தொடங்கியதும்: ஒரு பணியிடத்துக்கு இரண்டு நிரல்கள் பதிலளிக்காதிருக்க, இந்நிரலிலிருந்து வெளியேறி, உள்நுழையும்போது தொடங்குபவற்றிலிருந்து இதை அகற்றவும். பணியிடத்தின் கோப்புறையையும், தேவையற்ற காப்புநகல்களையும், திறவுகோல் பெட்டகத்தில் “PaySG Desktop” எனப் பெயரிடப்பட்டதையும் நீக்கவும்.</translation>
    </message>
    <message>
        <source>Once there is a way in, the text to send is here, ready to copy.</source>
        <translation>உள்வழி அமைந்ததும், அனுப்ப வேண்டிய உரை இங்கு நகலெடுக்கத் தயாராக இருக்கும்.</translation>
    </message>
    <message>
        <source>One after the other, with nothing lost: the new one in, both accepted, the new one seen, the old one out.</source>
        <translation>ஒன்றன்பின் ஒன்றாக, எதையும் இழக்காமல்: புதியது சேர்க்கப்படும், இரண்டும் ஏற்கப்படும், புதியது வந்தது காணப்படும், பழையது விலக்கப்படும்.</translation>
    </message>
    <message>
        <source>One attempt, and no further one.</source>
        <translation>ஒரே முயற்சி; மேலும் இல்லை.</translation>
    </message>
    <message>
        <source>One event came twice with different content. The first one counts; compare the deliveries.</source>
        <translation>ஒரு நிகழ்வு வெவ்வேறு உள்ளடக்கத்துடன் இருமுறை வந்தது. முதலாவதே கணக்கில் சேரும்; விநியோகங்களை ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>One file with the backup, the settings and the list of secrets to enter again. It holds payers' data in the clear: hand it over by a way that your agency allows. On the other computer: paysg-desktop db restore FILE</source>
        <translation>காப்புநகல், அமைப்புகள், மீண்டும் உள்ளிட வேண்டிய ரகசியங்களின் பட்டியல் ஆகியவை கொண்ட ஒரே கோப்பு. கட்டணம் செலுத்துபவர்களின் தரவு இதில் மறைக்கப்படாமல் உள்ளது: உங்கள் அரசாங்க அமைப்பு அனுமதிக்கும் வழியில் ஒப்படைக்கவும். மற்றக் கணினியில்: paysg-desktop db restore FILE</translation>
    </message>
    <message>
        <source>One is kept. Left empty, it stays.</source>
        <translation>ஒன்று வைத்திருக்கப்பட்டுள்ளது. காலியாக விட்டால், அது மாறாது.</translation>
    </message>
    <message>
        <source>One key reads each payment service where its owner has the permission Billing. You give the key, and the id and a name of each service; the way there is tested leg by leg before anything is kept.</source>
        <translation>ஒரு திறவுகோல், அதன் உரிமையாளருக்கு Billing அனுமதி உள்ள ஒவ்வொரு கட்டணச் சேவையையும் படிக்கும். திறவுகோலையும், ஒவ்வொரு சேவையின் ID-யையும் பெயரையும் நீங்கள் தர வேண்டும்; எதுவும் சேமிக்கப்படும் முன், அதற்கான வழி படிப்படியாகச் சோதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>One of the two clocks shows local time as if it were UTC.</source>
        <translation>இரண்டு கடிகாரங்களில் ஒன்று உள்ளூர் நேரத்தை UTC போலக் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>One payment after the other is created. Close this if you like: the run goes on.</source>
        <translation>கட்டணங்கள் ஒன்றன்பின் ஒன்றாக உருவாக்கப்படுகின்றன. விரும்பினால் இதை மூடலாம்: இயக்கம் தொடரும்.</translation>
    </message>
    <message>
        <source>One row for each payment: reference, payer name, amount and what it is about; if you like address, identifier, e-mail and due date. Further columns become fields of your own.</source>
        <translation>ஒவ்வொரு கட்டணத்திற்கும் ஒரு வரிசை: குறிப்பெண், செலுத்துபவரின் பெயர், தொகை, எதற்கான கட்டணம்; விரும்பினால் முகவரி, அடையாள எண், மின்னஞ்சல், செலுத்தவேண்டிய தேதி. மற்ற நெடுவரிசைகள் உங்கள் சொந்தப் புலங்களாகும்.</translation>
    </message>
    <message>
        <source>One signed with the old secret came after it, {time}: the sender may use both.</source>
        <translation>பழைய ரகசியத்தால் கையொப்பமிட்ட ஒன்று அதற்குப் பிறகும் வந்தது, {time}: அனுப்புநர் இரண்டையும் பயன்படுத்தக்கூடும்.</translation>
    </message>
    <message>
        <source>One that your account reserved; without it, the one that ngrok gives the account.</source>
        <translation>உங்கள் கணக்கு ஒதுக்கிய களப்பெயர்; இல்லாவிட்டால், ngrok கணக்குக்கு வழங்கும் களப்பெயர்.</translation>
    </message>
    <message>
        <source>Only a part of the body was signed</source>
        <translation>உள்ளடக்கத்தின் ஒரு பகுதி மட்டுமே கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Only a part of the body was signed: {form}.</source>
        <translation>உள்ளடக்கத்தின் ஒரு பகுதி மட்டுமே கையொப்பமிடப்பட்டது: {form}.</translation>
    </message>
    <message>
        <source>Only of checkouts that are noted as ours</source>
        <translation>நம்முடையவை எனக் குறிக்கப்பட்ட செக்அவுட்கள் மட்டும்</translation>
    </message>
    <message>
        <source>Only of payments over</source>
        <translation>இதற்கு மேற்பட்ட கட்டணங்கள் மட்டும்</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>சிக்கல் உள்ள வரிசைகள் மட்டும்</translation>
    </message>
    <message>
        <source>Only shown to the payer: the link works after that day, too.</source>
        <translation>செலுத்துபவருக்குக் காட்டப்படும், அவ்வளவே: அந்த நாளுக்குப் பிறகும் இணைப்பு செயல்படும்.</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>சில மட்டும்</translation>
    </message>
    <message>
        <source>Only this computer is sent to while the setting {key} is off.</source>
        <translation>{key} அமைப்பு நிறுத்தப்பட்டிருக்கும்வரை இந்தக் கணினிக்கு மட்டுமே அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Only what is not created</source>
        <translation>உருவாக்கப்படாதவை மட்டும்</translation>
    </message>
    <message>
        <source>Only where a sender must go on using an old path. Left empty, it gets one that nobody can guess.</source>
        <translation>அனுப்புநர் பழைய பாதையைத் தொடர்ந்து பயன்படுத்த வேண்டிய இடத்தில் மட்டும். காலியாக விட்டால், எவரும் ஊகிக்க முடியாத ஒரு பாதை தரப்படும்.</translation>
    </message>
    <message>
        <source>Only where it stays the same.</source>
        <translation>அது மாறாமல் இருக்கும் இடத்தில் மட்டும்.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>தீர்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Open PaySG Desktop</source>
        <translation>PaySG Desktop-ஐத் திற</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>பணியிடத்தைத் திற</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>பக்கத்தைத் திற</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>கட்டணத்தைத் திற</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>பணியிடத்தைத் திற</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>பணியிடத்தைத் திற…</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>“{name}”-ஐத் திற</translation>
    </message>
    <message>
        <source>Or drop them here. Raw HTTP, HAR, cURL lines, events a line each as `stripe listen --print-json` writes them, webhook.site's JSON, and JSON lines exported here.</source>
        <translation>அல்லது அவற்றை இங்கு விடவும். மூல HTTP, HAR, cURL வரிகள், `stripe listen --print-json` எழுதுவதுபோல் வரிக்கு ஒரு நிகழ்வு, webhook.site-இன் JSON, இங்கு ஏற்றுமதி செய்த JSON வரிகள்.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>வரிசைமுறை</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>மற்றவை</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>வேறு தேதிகள்</translation>
    </message>
    <message>
        <source>Other versions are ignored on purpose. See whether the sender can sign with v1.</source>
        <translation>மற்றப் பதிப்புகள் வேண்டுமென்றே புறக்கணிக்கப்படுகின்றன. அனுப்புநர் v1 கொண்டு கையொப்பமிட முடியுமா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Others are answered meanwhile.</source>
        <translation>அதற்கிடையே மற்றவற்றுக்குப் பதில் அளிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>மாற்று வழி</translation>
    </message>
    <message>
        <source>Otherwise stable placeholders stand in its place. Keys and secret paths are never in the file.</source>
        <translation>இல்லையெனில் அதற்குப் பதிலாக மாறாத இடக்குறிகள் இருக்கும். திறவுகோல்களும் ரகசியப் பாதைகளும் ஒருபோதும் கோப்பில் இருக்காது.</translation>
    </message>
    <message>
        <source>Otherwise they are left out. It is noted who exported them.</source>
        <translation>இல்லையெனில் அவை விடப்படும். யார் ஏற்றுமதி செய்தார் எனக் குறித்து வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>வரிசை மாறியது</translation>
    </message>
    <message>
        <source>Out of reach for {span}, since {began}: {why}.</source>
        <translation>{span} அடைய இயலவில்லை, {began} முதல்: {why}.</translation>
    </message>
    <message>
        <source>Out of reach for {span}, {began} to {ended}: {why}.</source>
        <translation>{span} அடைய இயலவில்லை, {began} முதல் {ended} வரை: {why}.</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>கால வரம்புக்கு வெளியே</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>மேலோட்டம்</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>சொந்த முகவரி</translation>
    </message>
    <message>
        <source>Own server by ssh</source>
        <translation>ssh மூலம் சொந்தச் சேவையகம்</translation>
    </message>
    <message>
        <source>Own waits</source>
        <translation>சொந்தக் காத்திருப்புகள்</translation>
    </message>
    <message>
        <source>P&amp;ause notifications</source>
        <translation>அறிவிப்புகளை இடைநிறுத்து(&amp;A)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>வேகம்</translation>
    </message>
    <message>
        <source>Pack it for the other computer</source>
        <translation>மற்றக் கணினிக்காகத் தொகு</translation>
    </message>
    <message>
        <source>Packed into {file}. On the other computer: paysg-desktop db restore FILE.</source>
        <translation>{file} கோப்பில் பொதியப்பட்டது. மற்றக் கணினியில்: paysg-desktop db restore FILE.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>பொதிகிறது</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>பக்கம் {page} / {pages}</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>அமைப்புகளின் பக்கங்கள்</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>செலுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Paid Out on</source>
        <translation>பட்டுவாடா தேதி</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>செலுத்திய தேதி</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>பட்டுவாடா செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Paid out twice</source>
        <translation>இருமுறை பட்டுவாடா</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>பகுதி</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>பகுதி திருப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Parts of the action</source>
        <translation>செயலின் பகுதிகள்</translation>
    </message>
    <message>
        <source>Parts of the attempt</source>
        <translation>முயற்சியின் பகுதிகள்</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>விநியோகத்தின் பகுதிகள்</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>கட்டணத்தின் பகுதிகள்</translation>
    </message>
    <message>
        <source>Parts that are left out</source>
        <translation>விடப்படும் பகுதிகள்</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>தேர்ச்சி</translation>
    </message>
    <message>
        <source>Pass on the bytes, never json.dumps of what was read:</source>
        <translation>பைட்டுகளையே முன்னனுப்பவும்; படித்ததை json.dumps செய்து ஒருபோதும் அனுப்ப வேண்டாம்:</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>இங்கு ஒட்டவும்</translation>
    </message>
    <message>
        <source>Paste it instead</source>
        <translation>மாறாக ஒட்டவும்</translation>
    </message>
    <message>
        <source>Paste the API key first, or name the environment variable that holds it.</source>
        <translation>முதலில் API திறவுகோலை ஒட்டவும், அல்லது அதைக் கொண்ட சூழல் மாறியைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Paste the authtoken of your ngrok account, or name its environment variable.</source>
        <translation>உங்கள் ngrok கணக்கின் authtoken-ஐ ஒட்டவும், அல்லது அதன் சூழல் மாறியைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Paste the secret first, or name the environment variable that holds it.</source>
        <translation>முதலில் ரகசியத்தை ஒட்டவும், அல்லது அதைக் கொண்ட சூழல் மாறியைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Paste the secret that your receiver checks with, or name the variable that holds it.</source>
        <translation>உங்கள் பெறுநர் சோதிக்கப் பயன்படுத்தும் ரகசியத்தை ஒட்டவும், அல்லது அதைக் கொண்ட மாறியின் பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Paste the secret to sign with, or name the environment variable of it.</source>
        <translation>கையொப்பமிடும் ரகசியத்தை ஒட்டவும், அல்லது அதன் சூழல் மாறியைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Path at which it gets the webhooks</source>
        <translation>webhook-களை அது பெறும் பாதை</translation>
    </message>
    <message>
        <source>Path to keep</source>
        <translation>வைத்திருக்கும் பாதை</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>வடிவம் (pattern)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>அறிவிப்புகளை இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>இடைநிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Pay with a telephone</source>
        <translation>தொலைபேசியில் செலுத்து</translation>
    </message>
    <message>
        <source>PaySG API</source>
        <translation>PaySG API</translation>
    </message>
    <message>
        <source>PaySG Desktop can't start</source>
        <translation>PaySG Desktop தொடங்க இயலவில்லை</translation>
    </message>
    <message>
        <source>PaySG Desktop receives webhooks only while it runs. It can go on without this window, or end. After it has ended, providers try again for a while, and not for ever.</source>
        <translation>PaySG Desktop இயங்கும்போது மட்டுமே webhook-களைப் பெறும். அது இச்சாளரம் இல்லாமல் தொடரலாம், அல்லது நிற்கலாம். அது நின்ற பிறகு, வழங்குநர்கள் சிறிது காலம் மட்டுமே மீண்டும் முயல்வர்; என்றென்றும் அல்ல.</translation>
    </message>
    <message>
        <source>PaySG ID</source>
        <translation>PaySG ID</translation>
    </message>
    <message>
        <source>PaySG gives it out once the address is registered. Leave it empty until then, and set it later.</source>
        <translation>முகவரி பதிவுசெய்யப்பட்டதும் PaySG அதை வழங்கும். அதுவரை காலியாக விட்டு, பிறகு அமைக்கவும்.</translation>
    </message>
    <message>
        <source>PaySG makes a page to pay on. The payer hears nothing until you send the link.</source>
        <translation>PaySG கட்டணம் செலுத்தும் பக்கம் ஒன்றை உருவாக்கும். நீங்கள் இணைப்பை அனுப்பும்வரை செலுத்துபவருக்கு எதுவும் தெரியாது.</translation>
    </message>
    <message>
        <source>PaySG sends to an https address that does not change, and this computer has none by itself. An address of your own behind a gateway, ssh to a server of yours, or a tunnel gives it one. Does your e-service receive the webhooks already? Then it can send a copy here, and PaySG need not be told anything.</source>
        <translation>மாறாத https முகவரிக்கு PaySG அனுப்பும்; இக்கணினிக்கு இயல்பாக அத்தகைய முகவரி இல்லை. நுழைவாயிலுக்குப் பின்னால் உங்கள் சொந்த முகவரி, உங்கள் சேவையகத்துக்கு ssh, அல்லது சுரங்கப்பாதை அதைத் தரும். உங்கள் மின்சேவை ஏற்கெனவே webhook-களைப் பெறுகிறதா? அப்படியானால் அது ஒரு நகலை இங்கு அனுப்பலாம்; PaySG-க்கு எதையும் தெரிவிக்கத் தேவையில்லை.</translation>
    </message>
    <message>
        <source>PaySG takes {most} at most.</source>
        <translation>PaySG அதிகபட்சம் {most} ஏற்கும்.</translation>
    </message>
    <message>
        <source>PaySG's payment report as CSV gives the month's figures. Neither key nor webhook is needed.</source>
        <translation>CSV வடிவில் PaySG கட்டண அறிக்கை மாதத்தின் கணக்கெண்களைத் தரும். திறவுகோலோ webhook-ஓ தேவையில்லை.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>செலுத்துபவர்</translation>
    </message>
    <message>
        <source>Payer Address</source>
        <translation>செலுத்துபவரின் முகவரி</translation>
    </message>
    <message>
        <source>Payer Email</source>
        <translation>செலுத்துபவரின் மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Payer Identifier</source>
        <translation>செலுத்துபவரின் அடையாள எண்</translation>
    </message>
    <message>
        <source>Payer Name</source>
        <translation>செலுத்துபவரின் பெயர்</translation>
    </message>
    <message>
        <source>Payer's address</source>
        <translation>செலுத்துபவரின் முகவரி</translation>
    </message>
    <message>
        <source>Payer's e-mail</source>
        <translation>செலுத்துபவரின் மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Payer's identifier</source>
        <translation>செலுத்துபவரின் அடையாள எண்</translation>
    </message>
    <message>
        <source>Payer's name</source>
        <translation>செலுத்துபவரின் பெயர்</translation>
    </message>
    <message>
        <source>Payer's name not told</source>
        <translation>செலுத்துபவரின் பெயர் தெரிவிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Payer's page</source>
        <translation>செலுத்துபவரின் பக்கம்</translation>
    </message>
    <message>
        <source>Payer, reference, e-mail, description, id; or a field: status:paid ref:INV</source>
        <translation>செலுத்துபவர், குறிப்பெண், மின்னஞ்சல், விவரம், ID; அல்லது ஒரு புலம்: status:paid ref:INV</translation>
    </message>
    <message>
        <source>Payer, reference, id, staff …</source>
        <translation>செலுத்துபவர், குறிப்பெண், ID, ஊழியர் …</translation>
    </message>
    <message>
        <source>Payers' NRIC, e-mail and addresses, and what was sent as it came. Totals stay.</source>
        <translation>செலுத்துபவர்களின் NRIC, மின்னஞ்சல், முகவரிகள், மற்றும் வந்தபடியே உள்ள அனுப்பப்பட்ட தரவு. மொத்தங்கள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>கட்டணம்</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>கட்டண ID</translation>
    </message>
    <message>
        <source>Payment Link URL</source>
        <translation>கட்டண இணைப்பு URL</translation>
    </message>
    <message>
        <source>Payment Reference</source>
        <translation>கட்டணக் குறிப்பெண்</translation>
    </message>
    <message>
        <source>Payment Status</source>
        <translation>கட்டண நிலை</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>கட்டணம் தோல்வி</translation>
    </message>
    <message>
        <source>Payment inspector</source>
        <translation>கட்டண விவரப் பலகம்</translation>
    </message>
    <message>
        <source>Payment or payout</source>
        <translation>கட்டணம் அல்லது பட்டுவாடா</translation>
    </message>
    <message>
        <source>Payment report</source>
        <translation>கட்டண அறிக்கை</translation>
    </message>
    <message>
        <source>Payment reports that are put into this folder are taken in by themselves. Empty: none is watched.</source>
        <translation>இந்தக் கோப்புறையில் வைக்கப்படும் கட்டண அறிக்கைகள் தானாக உள்வாங்கப்படும். காலியாக இருந்தால்: எந்தக் கோப்புறையும் கண்காணிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>கட்டணச் சேவை</translation>
    </message>
    <message>
        <source>Payment service id</source>
        <translation>கட்டணச் சேவை ID</translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation>கட்டணச் சேவைகள்</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>கட்டண நிலை</translation>
    </message>
    <message>
        <source>Payment, {environment}</source>
        <translation>கட்டணம், {environment}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>கட்டணங்கள்</translation>
    </message>
    <message>
        <source>Payments are then read from PaySG itself, now and every 15 minutes. No webhook is needed.</source>
        <translation>அதன்பின் கட்டணங்கள் PaySG-இலிருந்தே இப்போதும் ஒவ்வொரு 15 நிமிடத்திற்கும் படிக்கப்படும். webhook தேவையில்லை.</translation>
    </message>
    <message>
        <source>Payments, refunds, reconciling and exports. It says how fresh each figure is, and no plumbing.</source>
        <translation>கட்டணங்கள், பணத்திருப்பங்கள், ஒத்துப்பார்ப்பு, ஏற்றுமதிகள். ஒவ்வொரு கணக்கெண்ணும் எவ்வளவு புதியது எனக் கூறும்; தொழில்நுட்ப விவரங்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>பட்டுவாடா</translation>
    </message>
    <message>
        <source>Payout ID</source>
        <translation>பட்டுவாடா ID</translation>
    </message>
    <message>
        <source>Payout differs</source>
        <translation>பட்டுவாடா வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>Payout {id}</source>
        <translation>பட்டுவாடா {id}</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>பட்டுவாடாக்கள்</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>காலம்</translation>
    </message>
    <message>
        <source>Personal data is hidden, so the text can only be read. Reveal it to change the text, or change single values in the tree.</source>
        <translation>தனிப்பட்ட தரவு மறைக்கப்பட்டுள்ளதால், உரையைப் படிக்க மட்டுமே முடியும். உரையை மாற்ற அதை வெளிக்காட்டவும், அல்லது மரத்தில் தனித்தனி மதிப்புகளை மாற்றவும்.</translation>
    </message>
    <message>
        <source>Placeholders stand for the address and for keys.</source>
        <translation>முகவரிக்கும் திறவுகோல்களுக்கும் பதிலாக இடக்குறிகள் உள்ளன.</translation>
    </message>
    <message>
        <source>Plain UTF-8 text for other programs; what could be taken for a formula is marked.</source>
        <translation>பிற நிரல்களுக்கான சாதாரண UTF-8 உரை; சூத்திரமாகக் கருதப்படக்கூடியவை குறியிடப்படும்.</translation>
    </message>
    <message>
        <source>Plain http, and on this computer: nothing made up leaves it.</source>
        <translation>சாதாரண http, இந்தக் கணினியில் மட்டும்: கற்பனைத் தரவு எதுவும் இதைவிட்டு வெளியேறாது.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>துறை எண்</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>பதியப்பட்டது</translation>
    </message>
    <message>
        <source>Posted to the ledger</source>
        <translation>பேரேட்டில் பதியப்பட்டது</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>முன்னொட்டு</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>சீர்வடிவம்</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>தனிப்பட்ட திறவுகோல் கோப்பு</translation>
    </message>
    <message>
        <source>Private screen</source>
        <translation>தனியுரிமைத் திரை</translation>
    </message>
    <message>
        <source>Private screen: names, references, payloads and notifications are hidden.</source>
        <translation>தனியுரிமைத் திரை: பெயர்கள், குறிப்பெண்கள், தரவுச்சுமைகள், அறிவிப்புகள் ஆகியவை மறைக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>நிரல்</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>நிரல் {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>வழங்குநர்</translation>
    </message>
    <message>
        <source>Providers outside can't reach this computer yet. A way in gives your endpoints a public address: one of your own, your own server by ssh, ngrok, or any other program.</source>
        <translation>வெளியில் உள்ள வழங்குநர்கள் இக்கணினியை இன்னும் அடைய இயலாது. உள்வழி உங்கள் இறுதிப்புள்ளிகளுக்குப் பொது முகவரியைத் தரும்: உங்கள் சொந்த முகவரி, ssh மூலம் உங்கள் சொந்தச் சேவையகம், ngrok, அல்லது வேறு எந்த நிரலும்.</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>இடைமுகவர்கள்</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>இடைமுகவர்</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>பொது முகவரி</translation>
    </message>
    <message>
        <source>Purge for ever…</source>
        <translation>நிரந்தரமாக நீக்கு…</translation>
    </message>
    <message>
        <source>Purge what is older</source>
        <translation>பழையவற்றை நிரந்தரமாக நீக்கு</translation>
    </message>
    <message>
        <source>Purge what is older…</source>
        <translation>பழையவற்றை நிரந்தரமாக நீக்கு…</translation>
    </message>
    <message>
        <source>Put in by itself wherever a name is asked for.</source>
        <translation>பெயர் கேட்கப்படும் இடங்களில் எல்லாம் தானாக இடப்படும்.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR குறியீடு</translation>
    </message>
    <message>
        <source>QR code of {text}</source>
        <translation>QR குறியீடு: {text}</translation>
    </message>
    <message>
        <source>Qt's libraries lie in {folder}</source>
        <translation>Qt நூலகங்கள் உள்ள இடம்: {folder}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>R2.00 or more.</source>
        <translation>R2.00 அல்லது அதற்கு மேல்.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>மூலவடிவம்</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>மூல HTTP</translation>
    </message>
    <message>
        <source>Raw HTTP can't be copied exactly: the body is not UTF-8 text. Copy it as cURL instead.</source>
        <translation>மூல HTTP-ஐத் துல்லியமாக நகலெடுக்க இயலாது: உள்ளடக்கம் UTF-8 உரை அல்ல. பதிலாக cURL வடிவில் நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Raw HTTP, HAR, cURL lines, webhook.site's JSON. Nothing is stored yet.</source>
        <translation>மூல HTTP, HAR, cURL வரிகள், webhook.site-இன் JSON. இன்னும் எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>மீண்டும் படி</translation>
    </message>
    <message>
        <source>Read as {amount}</source>
        <translation>{amount} எனப் படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Read from a report</source>
        <translation>அறிக்கையிலிருந்து படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Read it once more before you send it.</source>
        <translation>அனுப்புவதற்கு முன் இதை மீண்டும் ஒருமுறை படிக்கவும்.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>இப்போது படி</translation>
    </message>
    <message>
        <source>Read the bytes before any JSON middleware does, and pass on that buffer:</source>
        <translation>எந்த JSON இடைநிரலும் படிக்கும் முன் பைட்டுகளைப் படித்து, அந்தத் தாங்ககத்தையே முன்னனுப்பவும்:</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>பதிவேட்டை மீண்டும் படி</translation>
    </message>
    <message>
        <source>Read what PaySG knows</source>
        <translation>PaySG அறிந்ததைப் படி</translation>
    </message>
    <message>
        <source>Read whole {time} · {payments}</source>
        <translation>முழுமையாகப் படித்தது {time} · {payments}</translation>
    </message>
    <message>
        <source>Reading begins…</source>
        <translation>படிக்கத் தொடங்குகிறது…</translation>
    </message>
    <message>
        <source>Reading the body …</source>
        <translation>உள்ளடக்கத்தைப் படிக்கிறது …</translation>
    </message>
    <message>
        <source>Reading the deliveries …</source>
        <translation>விநியோகங்களைப் படிக்கிறது …</translation>
    </message>
    <message>
        <source>Reading the deliveries: {share}</source>
        <translation>விநியோகங்களைப் படிக்கிறது: {share}</translation>
    </message>
    <message>
        <source>Reading the log anew. The lists fill up again meanwhile.</source>
        <translation>பதிவேட்டை மீண்டும் படிக்கிறது. அதற்கிடையே பட்டியல்கள் மீண்டும் நிரம்பும்.</translation>
    </message>
    <message>
        <source>Reading the payments…</source>
        <translation>கட்டணங்களைப் படிக்கிறது…</translation>
    </message>
    <message>
        <source>Reading what can be read. The damaged file is kept as it is …</source>
        <translation>படிக்கக்கூடியதைப் படிக்கிறது. சேதமடைந்த கோப்பு அப்படியே வைக்கப்படும் …</translation>
    </message>
    <message>
        <source>Reading what is installed…</source>
        <translation>நிறுவப்பட்டவற்றைப் படிக்கிறது…</translation>
    </message>
    <message>
        <source>Reading {account}: asking for {left} one by one, {new} so far.</source>
        <translation>{account}: படிக்கிறது; {left} ஒவ்வொன்றாகக் கேட்கப்படும்; இதுவரை {new}.</translation>
    </message>
    <message>
        <source>Reading {account}: {payments} so far</source>
        <translation>{account}: படிக்கிறது, இதுவரை {payments}</translation>
    </message>
    <message>
        <source>Reading {account}: {read} so far, {new}.</source>
        <translation>{account}: படிக்கிறது; இதுவரை {read}, {new}.</translation>
    </message>
    <message>
        <source>Reading · {n} payment</source>
        <translation>படிக்கிறது · {n} கட்டணம்</translation>
    </message>
    <message>
        <source>Reading · {n} payments</source>
        <translation>படிக்கிறது · {n} கட்டணங்கள்</translation>
    </message>
    <message>
        <source>Reading: {payments} so far</source>
        <translation>படிக்கிறது: இதுவரை {payments}</translation>
    </message>
    <message>
        <source>Reading: {payments} so far.</source>
        <translation>படிக்கிறது: இதுவரை {payments}.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>படிக்கிறது…</translation>
    </message>
    <message>
        <source>Real money goes back to the payer. It can't be fetched again.</source>
        <translation>உண்மையான பணம் செலுத்துபவருக்குத் திருப்பப்படும். அதை மீண்டும் எடுக்க முடியாது.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Receive a first event</source>
        <translation>முதல் நிகழ்வைப் பெறு</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>இன்று பெற்றது</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>பெறுதல்</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>செய்முறை</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>ஒத்துப்பார்</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>படிக்கக்கூடியதை மீட்டெடு</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>குறிப்பெண்</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>Refund a payment</source>
        <translation>கட்டணத்தின் பணத்தைத் திருப்பு</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>பணத்திருப்பம் தோல்வி</translation>
    </message>
    <message>
        <source>Refund of unknown amount</source>
        <translation>தொகை தெரியாத பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>Refund of {amount}</source>
        <translation>{amount} பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>Refund of {amount} failed</source>
        <translation>{amount} பணத்திருப்பம் தோல்வி</translation>
    </message>
    <message>
        <source>Refund of {amount} under way</source>
        <translation>{amount} பணத்திருப்பம் நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>Refund of {amount}: {status}</source>
        <translation>{amount} பணத்திருப்பம்: {status}</translation>
    </message>
    <message>
        <source>Refund status</source>
        <translation>பணத்திருப்ப நிலை</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>பணத்திருப்பம் நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount} திருப்பு</translation>
    </message>
    <message>
        <source>Refund: {status}</source>
        <translation>பணத்திருப்பம்: {status}</translation>
    </message>
    <message>
        <source>Refund: {word}</source>
        <translation>பணத்திருப்பம்: {word}</translation>
    </message>
    <message>
        <source>Refundable</source>
        <translation>திருப்பக்கூடிய தொகை</translation>
    </message>
    <message>
        <source>Refundable until {day}</source>
        <translation>{day} வரை பணத்தைத் திருப்பலாம்</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>பணம் திருப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>பணம் திருப்பிய தேதி</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>இன்று திருப்பிய பணம்</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>{amount} திருப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>பணத்திருப்பங்கள்</translation>
    </message>
    <message>
        <source>Refunds above this many dollars (or rand), all of a payment's together, wait until a second person approves them here. 0: no such rule. It guards against slips, and is no access control: whoever can use this program can give another name.</source>
        <translation>ஒரு கட்டணத்தின் எல்லா பணத்திருப்பங்களும் சேர்ந்து இத்தனை டாலருக்கு (அல்லது ரேண்டுக்கு) மேல் இருந்தால், இரண்டாம் நபர் இங்கு அங்கீகரிக்கும்வரை அவை காத்திருக்கும். 0: அத்தகைய விதி இல்லை. இது தவறுகளைத் தடுக்கவே; அணுகல் கட்டுப்பாடு அல்ல: இந்த நிரலைப் பயன்படுத்தக்கூடிய எவரும் வேறொரு பெயரைத் தரலாம்.</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>பணத்தைத் திருப்பு…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Register the address of the endpoint {endpoint} at the sender instead of this one.</source>
        <translation>இதற்குப் பதிலாக {endpoint} எனும் இறுதிப்புள்ளியின் முகவரியை அனுப்புநரிடம் பதிவுசெய்யவும்.</translation>
    </message>
    <message>
        <source>Register the address that answers by itself, without a redirect.</source>
        <translation>திசைமாற்றம் இல்லாமல் தானே பதிலளிக்கும் முகவரியைப் பதிவுசெய்யவும்.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>பதிவுசெய்தல்</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>ஒத்திகைகள்</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>ஒத்திகை பார்</translation>
    </message>
    <message>
        <source>Rehearse: {what}</source>
        <translation>ஒத்திகை பார்: {what}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>கருத்துகள்</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>தொலைத் துறை எண்</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Remove custom information {number}</source>
        <translation>கூடுதல் தகவல் {number}-ஐ அகற்று</translation>
    </message>
    <message>
        <source>Remove “{name}” ({environment})?</source>
        <translation>“{name}” ({environment}) அகற்றவா?</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>“{name}” அகற்றவா?</translation>
    </message>
    <message>
        <source>Removed, for they held what was purged: {names}.</source>
        <translation>நிரந்தரமாக நீக்கப்பட்டவற்றைக் கொண்டிருந்ததால் அகற்றப்பட்டவை: {names}.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>அகற்று…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>பெயர் மாற்று</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>வடிகட்டியின் பெயரை மாற்று</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>“{name}” பெயரை மாற்று</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>பெயர் மாற்று…</translation>
    </message>
    <message>
        <source>Replaced by placeholders: {what}.</source>
        <translation>இடக்குறிகளால் மாற்றப்பட்டவை: {what}.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Replay deliveries</source>
        <translation>விநியோகங்களை மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Replay delivery {number}</source>
        <translation>விநியோகம் {number}: மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Replay of delivery {number}</source>
        <translation>விநியோகம் {number}: அதன் மறுஅனுப்பல்</translation>
    </message>
    <message>
        <source>Replay {deliveries}</source>
        <translation>{deliveries} மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Replay {n}…</source>
        <translation>{n} மீண்டும் அனுப்பு…</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>மீண்டும் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Replayed as delivery {number}</source>
        <translation>விநியோகம் {number} ஆக மீண்டும் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Replayed here</source>
        <translation>இங்கு மீண்டும் அனுப்பியது</translation>
    </message>
    <message>
        <source>Replaying: {how_far}</source>
        <translation>மீண்டும் அனுப்புகிறது: {how_far}</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>மறுஅனுப்பல்கள்</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>மீண்டும் அனுப்பு…</translation>
    </message>
    <message>
        <source>Report · {time}</source>
        <translation>அறிக்கை · {time}</translation>
    </message>
    <message>
        <source>Reports that are taken in by themselves.</source>
        <translation>தானாக உள்வாங்கப்படும் அறிக்கைகள்.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>கோரிக்கை</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>கோரிக்கையும் பதிலும்</translation>
    </message>
    <message>
        <source>Request and answer, {number} of {count}</source>
        <translation>கோரிக்கையும் பதிலும், {number} / {count}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>தீர்</translation>
    </message>
    <message>
        <source>Resolve {subject}</source>
        <translation>{subject}: தீர்</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>தீர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Resolved by {who}, {when}: {note}</source>
        <translation>தீர்த்தவர் {who}, {when}: {note}</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>தீர்…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>காப்புநகலை மீட்டெடு…</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>இந்தக் காப்புநகலை மீட்டெடுக்கவா?</translation>
    </message>
    <message>
        <source>Restored: {entries}.</source>
        <translation>மீட்டெடுக்கப்பட்டது: {entries}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>மீண்டும் தொடங்கு</translation>
    </message>
    <message>
        <source>Retire it now</source>
        <translation>இப்போதே விலக்கு</translation>
    </message>
    <message>
        <source>Retire the old one</source>
        <translation>பழையதை விலக்கு</translation>
    </message>
    <message>
        <source>Retired earlier, what is still signed with it is turned away. Do that if it has leaked.</source>
        <translation>முன்கூட்டியே விலக்கினால், அதைக் கொண்டு இன்னும் கையொப்பமிடப்படுபவை மறுக்கப்படும். அது கசிந்திருந்தால் அவ்வாறு செய்யவும்.</translation>
    </message>
    <message>
        <source>Retries ended</source>
        <translation>மறுமுயற்சிகள் முடிந்தன</translation>
    </message>
    <message>
        <source>Return URL</source>
        <translation>திரும்பும் URL</translation>
    </message>
    <message>
        <source>Reveal (is logged)</source>
        <translation>வெளிக்காட்டு (பதிவாகும்)</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>ரகசியத்தை மாற்று…</translation>
    </message>
    <message>
        <source>Rotate the secret of “{name}”</source>
        <translation>“{name}” ரகசியத்தை மாற்று</translation>
    </message>
    <message>
        <source>Row {line} of a file: show the run</source>
        <translation>கோப்பின் வரிசை {line}: இயக்கத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>கோப்பின் வரிசைகள்</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>இயக்கத்தின் வரிசைகள்</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>விடப்பட்ட வரிசைகள்</translation>
    </message>
    <message>
        <source>Rows that were left out can be put right in the file: save the result, keep those rows alone.</source>
        <translation>விடுபட்ட வரிசைகளைக் கோப்பில் சரிசெய்யலாம்: முடிவைச் சேமித்து, அந்த வரிசைகளை மட்டும் வைத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>Rows with problems are left out; put them right in the file to have them all.</source>
        <translation>சிக்கல் உள்ள வரிசைகள் விடப்படும்; அனைத்தையும் சேர்க்க, கோப்பில் அவற்றைச் சரிசெய்யவும்.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>இயங்குகிறது</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>இதுவரையான இயக்கங்கள்</translation>
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
        <translation>சோதனைக்களம்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>வார்ப்புருவைச் சேமி</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>வார்ப்புருவைச் சேமி…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>XLSX ஆகச் சேமி</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>பக்கமாகச் சேமி…</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>சரிபார்ப்புப் பட்டியலைச் சேமி</translation>
    </message>
    <message>
        <source>Save the checklist…</source>
        <translation>சரிபார்ப்புப் பட்டியலைச் சேமி…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>பிழையறிதலைச் சேமி</translation>
    </message>
    <message>
        <source>Save the examination</source>
        <translation>பரிசோதனையைச் சேமி</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>முடிவைச் சேமி</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>முடிவைச் சேமி…</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>இந்த வடிகட்டிகளைச் சேமி</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>இந்த வடிகட்டிகளைச் சேமி…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>சோதிக்காமல் சேமி</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>சேமித்தவை</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} ஆகச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>சேமிக்கப்பட்டது: {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Say at which address the e-service reaches this computer.</source>
        <translation>மின்சேவை எந்த முகவரியில் இக்கணினியை அடைகிறது எனக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>Say for how long the old one is to be accepted beside it. {provider} repeats a delivery for up to {time}.</source>
        <translation>பழையது இதனுடன் எவ்வளவு காலம் ஏற்கப்பட வேண்டும் எனக் குறிப்பிடவும். {provider} ஒரு விநியோகத்தை {time} வரை மீண்டும் அனுப்பும்.</translation>
    </message>
    <message>
        <source>Say for how many deliveries: 1 to {most}.</source>
        <translation>எத்தனை விநியோகங்களுக்கு எனக் கூறவும்: 1 முதல் {most} வரை.</translation>
    </message>
    <message>
        <source>Say in a few words what settles it: whoever looks at it later has only this note.</source>
        <translation>இதை எது தீர்க்கிறது எனச் சில சொற்களில் கூறவும்: பின்னர் பார்ப்பவருக்கு இந்தக் குறிப்பு மட்டுமே இருக்கும்.</translation>
    </message>
    <message>
        <source>Say in a few words what you saw there.</source>
        <translation>அங்கு பார்த்ததைச் சில சொற்களில் கூறவும்.</translation>
    </message>
    <message>
        <source>Say in a few words why not.</source>
        <translation>ஏன் இல்லை என்பதைச் சில சொற்களில் கூறவும்.</translation>
    </message>
    <message>
        <source>Say in a few words why these payments are created. Nothing was sent.</source>
        <translation>இந்தக் கட்டணங்கள் ஏன் உருவாக்கப்படுகின்றன எனச் சில சொற்களில் கூறவும். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Say where it is to be sent.</source>
        <translation>எங்கு அனுப்ப வேண்டும் எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Say where you looked: whoever checks it later has only that.</source>
        <translation>எங்கு பார்த்தீர்கள் எனக் கூறவும்: பின்னர் சோதிப்பவருக்கு அது மட்டுமே இருக்கும்.</translation>
    </message>
    <message>
        <source>Say which column holds: {fields}. Without it no payment can be created.</source>
        <translation>இவை எந்த நெடுவரிசையில் உள்ளன எனக் கூறவும்: {fields}. அது இல்லாமல் எந்தக் கட்டணத்தையும் உருவாக்க முடியாது.</translation>
    </message>
    <message>
        <source>Say why: LIVE data goes. Nothing was purged.</source>
        <translation>ஏன் எனக் கூறவும்: LIVE தரவு நீக்கப்படும். எதுவும் நிரந்தரமாக நீக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>கால அட்டவணை</translation>
    </message>
    <message>
        <source>Search payer, reference, e-mail, id …</source>
        <translation>செலுத்துபவர், குறிப்பெண், மின்னஞ்சல், ID தேடு …</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>கட்டணங்களைத் தேடு</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>அமைப்புகளைத் தேடு</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>தேடு …</translation>
    </message>
    <message>
        <source>Second person above</source>
        <translation>இதற்கு மேல் இரண்டாம் நபர்</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>இரண்டாம் முயற்சி</translation>
    </message>
    <message>
        <source>Seconds (s), milliseconds (ms), or whichever came, ISO 8601 text included (auto).</source>
        <translation>வினாடிகள் (s), மில்லிவினாடிகள் (ms), அல்லது வருவது எதுவாயினும், ISO 8601 உரை உட்பட (auto).</translation>
    </message>
    <message>
        <source>Seconds before each further attempt; the provider does not publish its own, so these are assumed.</source>
        <translation>ஒவ்வொரு அடுத்த முயற்சிக்கும் முன் காத்திருக்கும் வினாடிகள்; வழங்குநர் தமது நேரங்களை வெளியிடாததால், இவை ஊகிக்கப்பட்டவை.</translation>
    </message>
    <message>
        <source>Seconds before the answer goes out, {most} at most.</source>
        <translation>பதில் அனுப்பப்படுவதற்கு முன் காத்திருக்கும் வினாடிகள், அதிகபட்சம் {most}.</translation>
    </message>
    <message>
        <source>Seconds that one attempt may take, 0.1 to 60.</source>
        <translation>ஒரு முயற்சிக்கு அனுமதிக்கும் வினாடிகள், 0.1 முதல் 60 வரை.</translation>
    </message>
    <message>
        <source>Seconds until it has told its address, at most 80.</source>
        <translation>தன் முகவரியைக் கூறும்வரை காத்திருக்கும் வினாடிகள், அதிகபட்சம் 80.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>ரகசியம்</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>கையொப்பமிடும் ரகசியம்</translation>
    </message>
    <message>
        <source>Secret: {roles}</source>
        <translation>ரகசியம்: {roles}</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>ரகசியங்கள்</translation>
    </message>
    <message>
        <source>Secrets that don't travel</source>
        <translation>உடன் செல்லாத ரகசியங்கள்</translation>
    </message>
    <message>
        <source>Secrets tried</source>
        <translation>முயன்ற ரகசியங்கள்</translation>
    </message>
    <message>
        <source>See that every program on the way treats bodies as bytes, or as UTF-8.</source>
        <translation>வழியில் உள்ள ஒவ்வொரு நிரலும் உள்ளடக்கங்களைப் பைட்டுகளாகவோ UTF-8 ஆகவோ கையாளுகிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>See that the place where the secret is kept can be read and holds it.</source>
        <translation>ரகசியம் வைக்கப்பட்டுள்ள இடத்தைப் படிக்க முடிகிறதா, அதில் ரகசியம் உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>See what does not agree</source>
        <translation>ஒத்துப்போகாதவற்றைப் பார்</translation>
    </message>
    <message>
        <source>See whether a queue or relay held it back, or whether somebody sent it a second time.</source>
        <translation>காத்திருப்பு வரிசையோ அஞ்சல் நிரலோ அதைத் தாமதித்ததா, அல்லது யாரேனும் இரண்டாம் முறை அனுப்பினார்களா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>See whether the secrets of live and test have been swapped on this endpoint.</source>
        <translation>இந்த இறுதிப்புள்ளியில் நேரடி, சோதனை ரகசியங்கள் இடம் மாறியுள்ளனவா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>See which address is registered at the sender: it may be that of another endpoint.</source>
        <translation>அனுப்புநரிடம் எந்த முகவரி பதிவாகியுள்ளது எனப் பார்க்கவும்: அது வேறொரு இறுதிப்புள்ளியுடையதாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>See which address is registered at the sender: live and test, or two services, may be swapped.</source>
        <translation>அனுப்புநரிடம் எந்த முகவரி பதிவாகியுள்ளது எனப் பார்க்கவும்: நேரடி, சோதனை அல்லது இரண்டு சேவைகள் இடம் மாறியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>See which of the two the sender documents, and set the endpoint's unit of time to it.</source>
        <translation>அனுப்புநரின் ஆவணங்கள் இரண்டில் எதைக் கூறுகின்றன எனப் பார்த்து, இறுதிப்புள்ளியின் நேர அலகை அதற்கேற்ப அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Seen: a delivery signed with the new one</source>
        <translation>காணப்பட்டது: புதியதால் கையொப்பமிட்ட விநியோகம்</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>தன்சோதனை</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>அனுப்பு</translation>
    </message>
    <message>
        <source>Send a signed event to its address</source>
        <translation>இதன் முகவரிக்குக் கையொப்பமிட்ட நிகழ்வை அனுப்பு</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Send e-mail</source>
        <translation>மின்னஞ்சல் அனுப்பு</translation>
    </message>
    <message>
        <source>Send e-mail…</source>
        <translation>மின்னஞ்சல் அனுப்பு…</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>அதை மீண்டும் ஒருமுறை அனுப்பு</translation>
    </message>
    <message>
        <source>Send no more</source>
        <translation>இனி அனுப்பாதே</translation>
    </message>
    <message>
        <source>Send one to this address:</source>
        <translation>இம்முகவரிக்கு ஒன்றை அனுப்பவும்:</translation>
    </message>
    <message>
        <source>Send the column {name} as a field of your own</source>
        <translation>{name} நெடுவரிசையை உங்கள் சொந்தப் புலமாக அனுப்பு</translation>
    </message>
    <message>
        <source>Send the e-mail</source>
        <translation>மின்னஞ்சலை அனுப்பு</translation>
    </message>
    <message>
        <source>Send the e-mail once more</source>
        <translation>மின்னஞ்சலை மீண்டும் ஒருமுறை அனுப்பு</translation>
    </message>
    <message>
        <source>Send the link by e-mail</source>
        <translation>இணைப்பை மின்னஞ்சலில் அனுப்பு</translation>
    </message>
    <message>
        <source>Send there</source>
        <translation>அங்கு அனுப்பு</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>பெறுநர்</translation>
    </message>
    <message>
        <source>Send to another address</source>
        <translation>வேறொரு முகவரிக்கு அனுப்பு</translation>
    </message>
    <message>
        <source>Send to other computers</source>
        <translation>பிற கணினிகளுக்கு அனுப்பு</translation>
    </message>
    <message>
        <source>Send what waits in random order</source>
        <translation>காத்திருப்பவற்றை ஒழுங்கற்ற வரிசையில் அனுப்பு</translation>
    </message>
    <message>
        <source>Senders outside reach this address. On this computer it is {url}.</source>
        <translation>வெளியில் உள்ள அனுப்புநர்கள் இம்முகவரியை அடையலாம். இக்கணினியில் இது {url}.</translation>
    </message>
    <message>
        <source>Sending … You may close this: it goes on, and Activity says how it ended.</source>
        <translation>அனுப்புகிறது … நீங்கள் இதை மூடலாம்: அது தொடரும்; எப்படி முடிந்தது என்பதை ‘செயல்பாடுகள்’ கூறும்.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>அனுப்புகிறது…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Sent again from here</source>
        <translation>இங்கிருந்து மீண்டும் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Sent again only with this key, so that {provider} does it at most once. That holds for this workspace: another desk has a journal and keys of its own, and neither knows of the other's.</source>
        <translation>இந்த விசையுடன் மட்டுமே மீண்டும் அனுப்பப்படும்; எனவே {provider} அதை அதிகபட்சம் ஒருமுறையே செய்யும். இது இந்தப் பணியிடத்துக்கே பொருந்தும்: வேறொரு பணிமேசைக்குச் சொந்தச் செயற்பதிவேடும் விசைகளும் உள்ளன; ஒன்றின் செயல் மற்றொன்றுக்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>Sent at {time}.</source>
        <translation>அனுப்பிய நேரம் {time}.</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>முன்பு அனுப்பியது</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>அனுப்பிய இடம்</translation>
    </message>
    <message>
        <source>Sent {n} times, the last at {time}.</source>
        <translation>{n} முறை அனுப்பப்பட்டது, கடைசியாக {time}.</translation>
    </message>
    <message>
        <source>Sent: {what} ({size})</source>
        <translation>அனுப்பியது: {what} ({size})</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>சேவையகம்</translation>
    </message>
    <message>
        <source>Service {end}</source>
        <translation>சேவை {end}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>அமை</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>உங்கள் நிறுவனம் அமைத்தது</translation>
    </message>
    <message>
        <source>Set it again…</source>
        <translation>மீண்டும் அமை…</translation>
    </message>
    <message>
        <source>Set the endpoint's signing secret. Until then deliveries are kept, but move no payment.</source>
        <translation>இறுதிப்புள்ளியின் கையொப்ப ரகசியத்தை அமைக்கவும். அதுவரை விநியோகங்கள் வைத்திருக்கப்படும், ஆனால் எந்தக் கட்டணத்தையும் மாற்றாது.</translation>
    </message>
    <message>
        <source>Set the secret of “{name}”</source>
        <translation>“{name}” ரகசியத்தை அமை</translation>
    </message>
    <message>
        <source>Set the secret…</source>
        <translation>ரகசியத்தை அமை…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>தொடக்க அமைப்பு</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>முடிவு செய்</translation>
    </message>
    <message>
        <source>Settle “{what}”</source>
        <translation>“{what}” முடிவு செய்</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>முடிவு செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>முடிவு செய்தவர்</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>முடிவு செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>Settled: done</source>
        <translation>முடிவு: செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Settled: not done</source>
        <translation>முடிவு: செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>முடிவு செய்…</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>சரிபார்க்கப்பட்ட விகிதம்</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Show delivery {number}</source>
        <translation>விநியோகம் {number}-ஐக் காட்டு</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>அனைத்தையும் காட்டு</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>கோப்புறையில் காட்டு</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>அந்த இயக்கத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the deliveries</source>
        <translation>விநியோகங்களைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the delivery</source>
        <translation>விநியோகத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>கட்டணத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>கட்டணங்களைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>அறிக்கையைக் காட்டு…</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>காத்திருக்கும் வரிசைகளைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>இயக்கத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>ரகசியத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the secret at the provider first, then copy it.</source>
        <translation>முதலில் வழங்குநரிடம் ரகசியத்தைக் காட்டச் செய்து, பிறகு நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>அவற்றைக் காட்டு</translation>
    </message>
    <message>
        <source>Show this to whoever sends the deliveries: their signature must cover exactly the bytes they send.</source>
        <translation>விநியோகங்களை அனுப்புபவரிடம் இதைக் காட்டவும்: அவர்கள் அனுப்பும் அதே பைட்டுகளைக் கையொப்பம் உள்ளடக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>காரணம் காட்டு</translation>
    </message>
    <message>
        <source>Show {count} more ({left} left)</source>
        <translation>மேலும் {count} காட்டு ({left} மீதம்)</translation>
    </message>
    <message>
        <source>Show {n} more place of white space alone</source>
        <translation>வெற்றிடம் மட்டுமே வேறுபடும் மேலும் {n} இடத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show {n} more places of white space alone</source>
        <translation>வெற்றிடம் மட்டுமே வேறுபடும் மேலும் {n} இடங்களைக் காட்டு</translation>
    </message>
    <message>
        <source>Show {rows}</source>
        <translation>காட்டு: {rows}</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>காட்டு: {what}</translation>
    </message>
    <message>
        <source>Shown: {environment}</source>
        <translation>காட்டப்படுவது: {environment}</translation>
    </message>
    <message>
        <source>Sign anew with the endpoint's secret</source>
        <translation>இறுதிப்புள்ளியின் ரகசியத்தால் புதிதாகக் கையொப்பமிடு</translation>
    </message>
    <message>
        <source>Sign anew, with a fresh time</source>
        <translation>தற்போதைய நேரத்துடன் புதிதாகக் கையொப்பமிடு</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>கையொப்பம்</translation>
    </message>
    <message>
        <source>Signature and secret are of two kinds: one is a public key's, the other a shared secret's.</source>
        <translation>கையொப்பமும் ரகசியமும் இரு வேறு வகைகள்: ஒன்று பொதுத் திறவுகோலுக்குரியது, மற்றொன்று பகிரப்பட்ட ரகசியத்திற்குரியது.</translation>
    </message>
    <message>
        <source>Signature header</source>
        <translation>கையொப்பத் தலைப்பு</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Signed anew</source>
        <translation>புதிதாகக் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Signed anew, valid for the next minutes</source>
        <translation>புதிதாகக் கையொப்பமிட்டது; அடுத்த சில நிமிடங்களுக்குச் செல்லுபடியாகும்</translation>
    </message>
    <message>
        <source>Signed bytes</source>
        <translation>கையொப்பமிட்ட பைட்டுகள்</translation>
    </message>
    <message>
        <source>Signed now: whoever has it can send it. It is known as a replay for {n} minutes.</source>
        <translation>இப்போது கையொப்பமிடப்பட்டது: இது யாரிடம் உள்ளதோ அவர் அனுப்ப முடியும். {n} நிமிடங்களுக்கு இது மறுஅனுப்பல் என அறியப்படும்.</translation>
    </message>
    <message>
        <source>Signed with a retired secret</source>
        <translation>விலக்கப்பட்ட ரகசியத்தால் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Signed with the secret of</source>
        <translation>எதன் ரகசியத்தால் கையொப்பமிட</translation>
    </message>
    <message>
        <source>Signed with the secret of another endpoint</source>
        <translation>வேறோர் இறுதிப்புள்ளியின் ரகசியத்தால் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Signed, and sent a second time</source>
        <translation>கையொப்பம் உள்ளது; ஆனால் இரண்டாம் முறை அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Signed, but held back on its way</source>
        <translation>கையொப்பம் உள்ளது; ஆனால் வழியில் தாமதமானது</translation>
    </message>
    <message>
        <source>Signed, but in the future</source>
        <translation>கையொப்பம் உள்ளது; ஆனால் எதிர்கால நேரத்தில்</translation>
    </message>
    <message>
        <source>Signed, but not at an accepted time</source>
        <translation>கையொப்பம் உள்ளது; ஆனால் ஏற்கத்தக்க நேரத்தில் அல்ல</translation>
    </message>
    <message>
        <source>Signed, but the clocks differ</source>
        <translation>கையொப்பம் உள்ளது; ஆனால் கடிகாரங்கள் வேறுபடுகின்றன</translation>
    </message>
    <message>
        <source>Signed, but the clocks differ by a time zone</source>
        <translation>கையொப்பம் உள்ளது; ஆனால் கடிகாரங்கள் ஒரு நேர மண்டல அளவு வேறுபடுகின்றன</translation>
    </message>
    <message>
        <source>Signed, but too long ago</source>
        <translation>கையொப்பம் உள்ளது; ஆனால் மிகப் பழையது</translation>
    </message>
    <message>
        <source>Signed, old</source>
        <translation>கையொப்பம் உண்டு, பழையது</translation>
    </message>
    <message>
        <source>Signed, time off</source>
        <translation>கையொப்பம் உண்டு, நேரம் தவறு</translation>
    </message>
    <message>
        <source>Signed, too new</source>
        <translation>கையொப்பம் உண்டு, எதிர்கால நேரம்</translation>
    </message>
    <message>
        <source>Signed, with the time in another unit</source>
        <translation>கையொப்பம் உள்ளது; நேரம் வேறோர் அலகில் உள்ளது</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>கையொப்ப ரகசியம்</translation>
    </message>
    <message>
        <source>Signing secret for {mode} events</source>
        <translation>{mode} நிகழ்வுகளுக்கான கையொப்ப ரகசியம்</translation>
    </message>
    <message>
        <source>Signing secret of “{name}”</source>
        <translation>“{name}” கையொப்ப ரகசியம்</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>எப்போதிருந்து</translation>
    </message>
    <message>
        <source>Since 25 June 2025 PaySG gives out no new keys and webhooks. Its dashboard has a report of all payments: open your payment service at pay.gov.sg, Reports, and download the month as CSV.</source>
        <translation>25 ஜூன் 2025 முதல் PaySG புதிய திறவுகோல்களையும் webhook-களையும் வழங்குவதில்லை. அதன் கட்டுப்பாட்டுப் பலகத்தில் எல்லாக் கட்டணங்களின் அறிக்கை உள்ளது: pay.gov.sg தளத்தில் உங்கள் கட்டணச் சேவையைத் திறந்து, Reports பகுதியில், அம்மாதத்தை CSV ஆகப் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>Since {began} ({span}) nothing can come in: {why}.</source>
        <translation>{began} முதல் ({span}) எதுவும் வர இயலவில்லை: {why}.</translation>
    </message>
    <message>
        <source>Singapore time, +08:00</source>
        <translation>சிங்கப்பூர் நேரம், +08:00</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>இப்போதைக்குத் தவிர்</translation>
    </message>
    <message>
        <source>Slashes were written otherwise: what was signed is {form}.</source>
        <translation>சாய்கோடுகள் வேறு விதமாக எழுதப்பட்டன: கையொப்பமிடப்பட்டது {form}.</translation>
    </message>
    <message>
        <source>Slow bodies</source>
        <translation>மெதுவான உள்ளடக்கங்கள்</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>தற்போதைய நிலை</translation>
    </message>
    <message>
        <source>So that nothing is turned away while the sender changes over.</source>
        <translation>அனுப்புநர் மாறும்போது எதுவும் மறுக்கப்படாமல் இருக்க.</translation>
    </message>
    <message>
        <source>Some not known</source>
        <translation>சில தெரியவில்லை</translation>
    </message>
    <message>
        <source>Some of it was refunded elsewhere, or may have been, and {provider} does not tell how much. Look on the dashboard how much is left before you go on.</source>
        <translation>இதில் ஒரு பகுதி வேறு இடத்தில் திருப்பப்பட்டது, அல்லது திருப்பப்பட்டிருக்கலாம்; எவ்வளவு என {provider} கூறவில்லை. தொடர்வதற்கு முன் எவ்வளவு மீதி உள்ளது எனக் கட்டுப்பாட்டுப் பலகத்தில் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Some of it was refunded, or is being refunded, elsewhere. How much was not told, so no total has it.</source>
        <translation>இதில் ஒரு பகுதி வேறிடத்தில் திருப்பப்பட்டது, அல்லது திருப்பப்படுகிறது. எவ்வளவு என்று தெரிவிக்கப்படவில்லை; எனவே எந்த மொத்தத்திலும் அது சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Some of what differs is personal data and hidden. Reveal it under Body to see it here.</source>
        <translation>வேறுபடுவதில் சில தனிப்பட்ட தரவு; அது மறைக்கப்பட்டுள்ளது. இங்கு காண, உள்ளடக்கம் பக்கத்தில் அதை வெளிக்காட்டவும்.</translation>
    </message>
    <message>
        <source>Something may have read the body and passed on nothing.</source>
        <translation>ஏதோ ஒன்று உள்ளடக்கத்தைப் படித்துவிட்டு, எதையும் முன்னனுப்பாமல் விட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Something stands in front of the secret</source>
        <translation>ரகசியத்தின் முன்னால் வேறு ஏதோ உள்ளது</translation>
    </message>
    <message>
        <source>Something that does not belong to it stands around the secret {secret}.</source>
        <translation>{secret} எனும் ரகசியத்தைச் சுற்றி அதற்குச் சம்பந்தமில்லாத ஏதோ உள்ளது.</translation>
    </message>
    <message>
        <source>Something went wrong in the window; the log says what. Nothing that came in is lost.</source>
        <translation>சாளரத்தில் ஏதோ தவறு ஏற்பட்டது; என்னவென்று நிரல் பதிவேடு கூறுகிறது. வந்தவற்றில் எதுவும் இழக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Something went wrong. Look into Activity before you create it again.</source>
        <translation>ஏதோ தவறு ஏற்பட்டது. மீண்டும் உருவாக்குவதற்கு முன் ‘செயல்பாடுகள்’ பக்கத்தைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Something went wrong. Look into Activity before you do it again.</source>
        <translation>ஏதோ தவறு ஏற்பட்டது. மீண்டும் செய்வதற்கு முன் ‘செயல்பாடுகள்’ பக்கத்தைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Sorted currency by currency: amounts of different ones are never compared</source>
        <translation>நாணயம் வாரியாக வரிசைப்படுத்தியது: வெவ்வேறு நாணயத் தொகைகள் ஒருபோதும் ஒப்பிடப்படுவதில்லை</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>மூலம்</translation>
    </message>
    <message>
        <source>Stands beside what you do in the journal. It is a note for people, no proof of who sat here.</source>
        <translation>செயற்பதிவேட்டில் நீங்கள் செய்வதற்கு அருகே இருக்கும். இது மற்றவர்களுக்கான குறிப்பு; இங்கு யார் இருந்தார் என்பதற்கான ஆதாரம் அல்ல.</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>நின்றுள்ளது</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>உள்நுழையும்போது தொடங்கு</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>சோதனைக்களத்தைத் தொடங்கு</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>தொடங்குகிறது</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Status differs</source>
        <translation>நிலை வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>நிலை தெரியாதது</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>நிலை: {word}</translation>
    </message>
    <message>
        <source>Stays in the audit trail for ever: no names, no personal data.</source>
        <translation>தணிக்கைத் தடத்தில் என்றென்றும் இருக்கும்: பெயர்களோ தனிப்பட்ட தரவோ வேண்டாம்.</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {what}</source>
        <translation>படி {n} / {all}: {what}</translation>
    </message>
    <message>
        <source>Step {n}: {state}</source>
        <translation>படி {n}: {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>படிகள்</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Stop the sandbox</source>
        <translation>சோதனைக்களத்தை நிறுத்து</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Stopped: it answered 410</source>
        <translation>நின்றது: 410 எனப் பதிலளித்தது</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>சேமிப்பகம்</translation>
    </message>
    <message>
        <source>Stored, but it changes no payment and no total until its signature can be checked.</source>
        <translation>சேமிக்கப்பட்டது; ஆனால் அதன் கையொப்பத்தைச் சோதிக்க முடியும் வரை எந்தக் கட்டணத்தையும் மொத்தத்தையும் மாற்றாது.</translation>
    </message>
    <message>
        <source>Stored; its payment is being brought up to date.</source>
        <translation>சேமிக்கப்பட்டது; அதன் கட்டணம் இப்போது புதுப்பிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>Stripe intent</source>
        <translation>Stripe intent</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <translation>எ.கா. {example}</translation>
    </message>
    <message>
        <source>Such signatures can be forged and are not accepted. Ask the sender for an HMAC.</source>
        <translation>இத்தகைய கையொப்பங்களைப் போலியாக உருவாக்க முடியும் என்பதால் அவை ஏற்கப்படுவதில்லை. அனுப்புநரிடம் HMAC கேட்கவும்.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>இயக்கு</translation>
    </message>
    <message>
        <source>Switched off instead, it can be switched on again as it is.</source>
        <translation>மாறாக நிறுத்தினால், அதை உள்ளபடியே மீண்டும் இயக்க முடியும்.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>இப்போது ஒத்திசை</translation>
    </message>
    <message>
        <source>System</source>
        <translation>அமைப்பு</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS சான்றிதழ்</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS திறவுகோல்</translation>
    </message>
    <message>
        <source>Table for a program</source>
        <translation>நிரலுக்கான அட்டவணை</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>விரிதாளுக்கான அட்டவணை</translation>
    </message>
    <message>
        <source>Tailscale 1.52 or later, signed in, with HTTPS and Funnel switched on for this computer.</source>
        <translation>Tailscale 1.52 அல்லது அதற்குப் பிந்தையது; உள்நுழைந்த நிலையில், இந்தக் கணினிக்கு HTTPS-உம் Funnel-உம் இயக்கப்பட்டிருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Tailscale Funnel</source>
        <translation>Tailscale Funnel</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>அதை உள்வாங்கு</translation>
    </message>
    <message>
        <source>Take missing ones off the list</source>
        <translation>இல்லாதவற்றைப் பட்டியலிலிருந்து அகற்று</translation>
    </message>
    <message>
        <source>Take one now and the others whenever you like: Help › Set up… Nothing here is final.</source>
        <translation>இப்போது ஒன்றைத் தேர்ந்தெடுத்து, மற்றவற்றை விரும்பும்போது தொடங்கலாம்: உதவி › தொடக்க அமைப்பு… இங்கு எதுவும் இறுதியானதல்ல.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>Taken in from a capture</source>
        <translation>பிடிப்பிலிருந்து சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Taken, or refused with 413; memory stays flat.</source>
        <translation>ஏற்கப்படும், அல்லது 413 கொண்டு மறுக்கப்படும்; நினைவகப் பயன்பாடு அதிகரிக்காது.</translation>
    </message>
    <message>
        <source>Tell {provider} the address</source>
        <translation>முகவரியைத் தெரிவி: {provider}</translation>
    </message>
    <message>
        <source>Tell {provider} to sign with the new one</source>
        <translation>புதியதால் கையொப்பமிடத் தெரிவி: {provider}</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>மீண்டும் சோதி</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>இப்போது சோதி</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>தொடர்புச் சோதனை</translation>
    </message>
    <message>
        <source>Tested and kept: {names}.</source>
        <translation>சோதித்துச் சேமிக்கப்பட்டது: {names}.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>தொடர்பைச் சோதிக்கிறது…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>உரை (*.txt)</translation>
    </message>
    <message>
        <source>Text and Hex compare the bytes.</source>
        <translation>உரை, பதினாறடிமானம் ஆகிய பக்கங்கள் பைட்டுகளை ஒப்பிடும்.</translation>
    </message>
    <message>
        <source>Text in front of the signature: the hash's own name with “=” may be there or not, any other must be.</source>
        <translation>கையொப்பத்திற்கு முன்னால் உள்ள உரை: ஹேஷின் சொந்தப் பெயரும் “=” குறியும் இருக்கலாம் அல்லது இல்லாமலும் இருக்கலாம்; வேறு எந்த முன்னொட்டும் கட்டாயம் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>எழுத்தின் அளவு</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>நகலெடுக்க வேண்டிய உரை</translation>
    </message>
    <message>
        <source>That day is over. Is it the right year?</source>
        <translation>அந்த நாள் கடந்துவிட்டது. ஆண்டு சரியானதா?</translation>
    </message>
    <message>
        <source>That endpoint has no current secret to sign with. Paste one instead.</source>
        <translation>கையொப்பமிட அந்த இறுதிப்புள்ளிக்குத் தற்போதைய ரகசியம் இல்லை. பதிலாக ஒன்றை ஒட்டவும்.</translation>
    </message>
    <message>
        <source>That is a folder or a device, not a file. Drop the files themselves.</source>
        <translation>அது கோப்புறை அல்லது சாதனம்; கோப்பு அல்ல. கோப்புகளையே இங்கு விடவும்.</translation>
    </message>
    <message>
        <source>That is known once it has ended.</source>
        <translation>முடிந்த பிறகே அது தெரியும்.</translation>
    </message>
    <message>
        <source>That is no amount. Write it like 12.50.</source>
        <translation>அது ஒரு தொகை அல்ல. 12.50 என எழுதவும்.</translation>
    </message>
    <message>
        <source>That is no day of the calendar. Write it like 2026-10-01.</source>
        <translation>அது நாட்காட்டியில் இல்லாத நாள். 2026-10-01 என எழுதவும்.</translation>
    </message>
    <message>
        <source>That is no name of an environment variable. It has letters, digits and _, like PAYSG_SECRET.</source>
        <translation>அது சூழல் மாறியின் பெயர் அல்ல. பெயரில் ஆங்கில எழுத்துகள், இலக்கங்கள், _ ஆகியவை இருக்கும், எடுத்துக்காட்டாக PAYSG_SECRET.</translation>
    </message>
    <message>
        <source>The API key</source>
        <translation>API திறவுகோல்</translation>
    </message>
    <message>
        <source>The API key and its payment services</source>
        <translation>API திறவுகோலும் அதன் கட்டணச் சேவைகளும்</translation>
    </message>
    <message>
        <source>The API was read at {time}.</source>
        <translation>API படிக்கப்பட்டது: {time}.</translation>
    </message>
    <message>
        <source>The HTTP status of the answer to a delivery that was taken in.</source>
        <translation>ஏற்கப்பட்ட விநியோகத்திற்கான பதிலின் HTTP நிலை.</translation>
    </message>
    <message>
        <source>The HTTP status of the answer to a delivery whose signature does not hold.</source>
        <translation>கையொப்பம் சரியாக இல்லாத விநியோகத்திற்கான பதிலின் HTTP நிலை.</translation>
    </message>
    <message>
        <source>The address is deleted after two attempts that fail.</source>
        <translation>இரண்டு முயற்சிகள் தோல்வியடைந்த பிறகு முகவரி நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>The address is on this computer. It is a LIVE one: only what the provider itself signs belongs to it.</source>
        <translation>இம்முகவரி இந்தக் கணினியில் உள்ளது. இது LIVE முகவரி: வழங்குநரே கையொப்பமிடுவது மட்டுமே இதற்கு உரியது.</translation>
    </message>
    <message>
        <source>The address is on this computer: your own program, cURL or the provider's test tool can send to it. A sample that is signed as {provider} would sign it is sent by: paysg-desktop trigger {event}</source>
        <translation>இம்முகவரி இந்தக் கணினியில் உள்ளது: உங்கள் சொந்த நிரல், cURL அல்லது வழங்குநரின் சோதனைக் கருவி இதற்கு அனுப்பலாம். {provider} கையொப்பமிடுவதைப் போலவே கையொப்பமிட்ட மாதிரியை அனுப்பும் கட்டளை: paysg-desktop trigger {event}</translation>
    </message>
    <message>
        <source>The address leads here from outside: it is the one that {provider} is given.</source>
        <translation>இந்த முகவரி வெளியிலிருந்து இங்கே இட்டுச் செல்கிறது: {provider}-க்குக் கொடுக்கப்படுவது இதுவே.</translation>
    </message>
    <message>
        <source>The address of the gateway's API, for the text that registers the endpoint; nothing is sent there.</source>
        <translation>நுழைவாயிலின் API முகவரி; இறுதிப்புள்ளியைப் பதிவுசெய்யும் உரைக்காக மட்டுமே. அங்கு எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The address was deleted, as the rehearsal said. The next rehearsal registers it again.</source>
        <translation>ஒத்திகை கூறியபடி முகவரி நீக்கப்பட்டது. அடுத்த ஒத்திகை அதை மீண்டும் பதிவுசெய்யும்.</translation>
    </message>
    <message>
        <source>The address was signed, too</source>
        <translation>முகவரியும் சேர்த்துக் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>The address was signed, too, in front of the body.</source>
        <translation>உள்ளடக்கத்திற்கு முன்னால் முகவரியும் சேர்த்துக் கையொப்பமிடப்பட்டது.</translation>
    </message>
    <message>
        <source>The agent is fetched from {place}. ngrok publishes no checksum that it could be held against: what vouches for it is the encrypted connection alone.</source>
        <translation>முகவர் நிரல் {place}-இலிருந்து பெறப்படுகிறது. ஒப்பிட்டுப் பார்க்க ngrok எந்தச் சரிபார்ப்புத் தொகையையும் வெளியிடவில்லை: மறைகுறியாக்கப்பட்ட இணைப்பு மட்டுமே அதற்கு உறுதி.</translation>
    </message>
    <message>
        <source>The amount came as “{raw}” where a whole number of cents belongs. It could be read in two ways, so it is not counted in any total.</source>
        <translation>சென்ட் முழு எண்ணாக இருக்க வேண்டிய இடத்தில் தொகை “{raw}” என வந்தது. இதை இரு விதமாகப் படிக்கலாம்; எனவே எந்த மொத்தத்திலும் இது சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The amount is a whole number, such as 500, without cents.</source>
        <translation>தொகை சென்ட் இல்லாத முழு எண்ணாக இருக்க வேண்டும், எடுத்துக்காட்டாக 500.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>The answer was longer: cut at {n} MiB.</source>
        <translation>பதில் நீளமாக இருந்தது: {n} MiB-இல் வெட்டப்பட்டது.</translation>
    </message>
    <message>
        <source>The attempts that were made stay on the list, and the deliveries themselves stay kept.</source>
        <translation>செய்த முயற்சிகள் பட்டியலில் இருக்கும்; விநியோகங்களும் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>The authtoken of your account, from dashboard.ngrok.com. It goes into the keychain.</source>
        <translation>dashboard.ngrok.com-இலிருந்து, உங்கள் கணக்கின் authtoken. இது திறவுகோல் பெட்டகத்தில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation>காப்புநகல் மீட்டெடுக்கப்படவில்லை. {why}</translation>
    </message>
    <message>
        <source>The body arrived as base64 text of the bytes that were signed.</source>
        <translation>கையொப்பமிடப்பட்ட பைட்டுகளின் base64 உரையாக உள்ளடக்கம் வந்தது.</translation>
    </message>
    <message>
        <source>The body arrived base64-encoded</source>
        <translation>உள்ளடக்கம் base64 குறியாக்கத்தில் வந்தது</translation>
    </message>
    <message>
        <source>The body arrived compressed</source>
        <translation>உள்ளடக்கம் சுருக்கப்பட்டு வந்தது</translation>
    </message>
    <message>
        <source>The body arrived cut off</source>
        <translation>உள்ளடக்கம் பாதியில் துண்டிக்கப்பட்டு வந்தது</translation>
    </message>
    <message>
        <source>The body arrived empty</source>
        <translation>உள்ளடக்கம் காலியாக வந்தது</translation>
    </message>
    <message>
        <source>The body arrived empty although it should be JSON, and the signature fits no empty body.</source>
        <translation>JSON ஆக இருக்க வேண்டிய உள்ளடக்கம் காலியாக வந்தது; கையொப்பமும் காலி உள்ளடக்கத்திற்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The body arrived in another compression than it was signed in: {form}.</source>
        <translation>உள்ளடக்கம் கையொப்பமிடப்பட்ட சுருக்கத்தில் அல்லாமல் வேறொரு சுருக்கத்தில் வந்தது: {form}.</translation>
    </message>
    <message>
        <source>The body arrived inside a form field</source>
        <translation>உள்ளடக்கம் படிவப் புலம் ஒன்றினுள் வந்தது</translation>
    </message>
    <message>
        <source>The body arrived with another length than its Content-Length says, and the signature does not fit it.</source>
        <translation>உள்ளடக்கத்தின் நீளம் அதன் Content-Length கூறுவதிலிருந்து வேறுபடுகிறது; கையொப்பமும் அதற்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>The body has more than {n} members, too many for a tree.</source>
        <translation>உள்ளடக்கத்தில் {n}-க்கு மேற்பட்ட உறுப்புகள் உள்ளன; மரமாகக் காட்ட இது மிக அதிகம்.</translation>
    </message>
    <message>
        <source>The body has more than {n} members, too many for a tree. Pretty and Raw show it.</source>
        <translation>உள்ளடக்கத்தில் {n}-க்கும் மேற்பட்ட உறுப்புகள் உள்ளன; மரவடிவில் காட்ட அது மிக அதிகம். சீர்வடிவமும் மூலவடிவமும் அதைக் காட்டும்.</translation>
    </message>
    <message>
        <source>The body holds characters that can't be seen or that an editor would lose. Change single values in the tree: all others stay as they came.</source>
        <translation>கண்ணுக்குத் தெரியாத, அல்லது திருத்தியில் இழக்கப்படும் எழுத்துகள் உள்ளடக்கத்தில் உள்ளன. மரத்தில் தனித்தனி மதிப்புகளை மாற்றவும்: மற்றவை வந்தபடியே இருக்கும்.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text, so it can't be edited here.</source>
        <translation>உள்ளடக்கம் UTF-8 உரை அல்ல; எனவே இங்கு அதைத் திருத்த முடியாது.</translation>
    </message>
    <message>
        <source>The body is too large for an editor. Change single values in the tree instead.</source>
        <translation>உள்ளடக்கம் திருத்திக்கு மிகப் பெரியது. அதற்குப் பதிலாக மரத்தில் தனித்தனி மதிப்புகளை மாற்றவும்.</translation>
    </message>
    <message>
        <source>The body names a key twice</source>
        <translation>உள்ளடக்கத்தில் ஒரு புலப்பெயர் இருமுறை உள்ளது</translation>
    </message>
    <message>
        <source>The body was re-formatted</source>
        <translation>உள்ளடக்கத்தின் வடிவமைப்பு மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>The body was re-formatted: what was signed is {form}.</source>
        <translation>உள்ளடக்கத்தின் வடிவமைப்பு மாற்றப்பட்டது: கையொப்பமிடப்பட்டது {form}.</translation>
    </message>
    <message>
        <source>The body's characters were escaped otherwise</source>
        <translation>உள்ளடக்கத்தின் எழுத்துகள் வேறு முறையில் குறிமாற்றப்பட்டன</translation>
    </message>
    <message>
        <source>The body's characters were garbled</source>
        <translation>உள்ளடக்கத்தின் எழுத்துகள் சிதைந்தன</translation>
    </message>
    <message>
        <source>The body's characters were read in one character set and written in another: {form}.</source>
        <translation>உள்ளடக்கத்தின் எழுத்துகள் ஓர் எழுத்துத் தொகுதியில் படிக்கப்பட்டு, வேறொன்றில் எழுதப்பட்டன: {form}.</translation>
    </message>
    <message>
        <source>The body's keys were sorted for signing</source>
        <translation>கையொப்பமிட உள்ளடக்கத்தின் புலப்பெயர்கள் வரிசைப்படுத்தப்பட்டன</translation>
    </message>
    <message>
        <source>The body's last line end was changed</source>
        <translation>உள்ளடக்கத்தின் கடைசி வரி முடிவு மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>The body's line ends were changed</source>
        <translation>உள்ளடக்கத்தின் வரி முடிவுகள் மாற்றப்பட்டன</translation>
    </message>
    <message>
        <source>The body's mode is not that of the secret.</source>
        <translation>உள்ளடக்கத்தின் பயன்முறை ரகசியத்தின் பயன்முறை அல்ல.</translation>
    </message>
    <message>
        <source>The body's numbers were written otherwise</source>
        <translation>உள்ளடக்கத்தின் எண்கள் வேறு முறையில் எழுதப்பட்டன</translation>
    </message>
    <message>
        <source>The body's slashes were escaped otherwise</source>
        <translation>உள்ளடக்கத்தின் சாய்கோடுகள் வேறு முறையில் குறிமாற்றப்பட்டன</translation>
    </message>
    <message>
        <source>The body's special characters were escaped otherwise</source>
        <translation>உள்ளடக்கத்தின் சிறப்பு எழுத்துகள் வேறு முறையில் குறிமாற்றப்பட்டன</translation>
    </message>
    <message>
        <source>The cause is being examined.</source>
        <translation>காரணம் ஆராயப்படுகிறது.</translation>
    </message>
    <message>
        <source>The characters &amp; &lt; &gt; ' were written otherwise: what was signed is {form}.</source>
        <translation>&amp; &lt; &gt; ' ஆகிய எழுத்துகள் வேறு விதமாக எழுதப்பட்டன: கையொப்பமிடப்பட்டது {form}.</translation>
    </message>
    <message>
        <source>The checklist could not be written: {why}. Choose another folder.</source>
        <translation>சரிபார்ப்புப் பட்டியலை எழுத இயலவில்லை: {why}. வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The checkout</source>
        <translation>செக்அவுட்</translation>
    </message>
    <message>
        <source>The code for your e-service</source>
        <translation>உங்கள் மின்சேவைக்கான நிரல்வரிகள்</translation>
    </message>
    <message>
        <source>The command reads a token: paste it, or name its environment variable.</source>
        <translation>கட்டளை ஒரு டோக்கனைப் படிக்கும்: அதை ஒட்டவும், அல்லது அதன் சூழல் மாறியைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>The connected accounts have told of none so far. What is paid appears here.</source>
        <translation>இணைக்கப்பட்ட கணக்குகள் இதுவரை எதையும் தெரிவிக்கவில்லை. செலுத்தப்படுபவை இங்கு தோன்றும்.</translation>
    </message>
    <message>
        <source>The copies go to “{name}”.</source>
        <translation>நகல்கள் “{name}” இறுதிப்புள்ளிக்குச் செல்கின்றன.</translation>
    </message>
    <message>
        <source>The currency of amounts that come with none, or with none that can be read; three letters.</source>
        <translation>நாணயம் குறிப்பிடப்படாத, அல்லது படிக்க முடியாத தொகைகளின் நாணயம்; மூன்று எழுத்துகள்.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>தரவுத்தளம் முழுமையாக உள்ளது.</translation>
    </message>
    <message>
        <source>The database was written anew: {before} before, {after} now.</source>
        <translation>தரவுத்தளம் புதிதாக எழுதப்பட்டது: முன்பு {before}, இப்போது {after}.</translation>
    </message>
    <message>
        <source>The delivery</source>
        <translation>விநியோகம்</translation>
    </message>
    <message>
        <source>The destination “{name}” has a secret of its own: all that goes there is signed with it.</source>
        <translation>“{name}” எனும் இலக்குக்குச் சொந்த ரகசியம் உள்ளது: அங்கு செல்லும் அனைத்தும் அதனால் கையொப்பமிடப்படும்.</translation>
    </message>
    <message>
        <source>The doctor has not come to this delivery yet.</source>
        <translation>பரிசோதகர் இந்த விநியோகத்தை இன்னும் பார்க்கவில்லை.</translation>
    </message>
    <message>
        <source>The end is the same.</source>
        <translation>இறுதி நிலை ஒன்றே.</translation>
    </message>
    <message>
        <source>The endpoints keep their paths when they are moved. The way in has to lead to the other computer; where its address becomes another one, the provider has to be told.</source>
        <translation>இறுதிப்புள்ளிகளை நகர்த்தினாலும் அவற்றின் பாதைகள் மாறா. உள்வழி மற்றக் கணினிக்கு இட்டுச்செல்ல வேண்டும்; அதன் முகவரி மாறினால், வழங்குநருக்குத் தெரிவிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The environment variable {name} is empty.</source>
        <translation>{name} எனும் சூழல் மாறி காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The exception leaves the open ones. No payment and no figure changes by it.</source>
        <translation>முரண்பாடு திறந்துள்ளவற்றிலிருந்து விலகும். இதனால் எந்தக் கட்டணமும் எந்தக் கணக்கெண்ணும் மாறாது.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>ஏற்றுமதி ரத்து செய்யப்பட்டது. எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The figures of the report are here</source>
        <translation>அறிக்கையின் கணக்கெண்கள் இங்கு உள்ளன</translation>
    </message>
    <message>
        <source>The file and the account. Nothing is sent before the last step.</source>
        <translation>கோப்பும் கணக்கும். கடைசிப் படிக்கு முன் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}. Close it in other programs, or copy it, and try again.</source>
        <translation>கோப்பைத் திறக்க முடியவில்லை: {reason}. மற்ற நிரல்களில் அதை மூடவும், அல்லது நகலெடுத்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MiB. Nothing was read. Download reports of shorter periods.</source>
        <translation>கோப்பு 100 MiB-ஐவிடப் பெரியது. எதுவும் படிக்கப்படவில்லை. குறுகிய காலங்களின் அறிக்கைகளைப் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>The file with the certificate's key, without a password and readable by this user alone.</source>
        <translation>சான்றிதழின் திறவுகோலைக் கொண்ட கோப்பு; கடவுச்சொல் இல்லாமல், இந்தப் பயனரால் மட்டுமே படிக்கக்கூடியதாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The fingerprint is the one that I was told</source>
        <translation>கைரேகை என்னிடம் கூறப்பட்டதே</translation>
    </message>
    <message>
        <source>The first backup is made in a moment.</source>
        <translation>முதல் காப்புநகல் சற்று நேரத்தில் எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>The first copy comes in</source>
        <translation>முதல் நகல் வருகிறது</translation>
    </message>
    <message>
        <source>The first day is after the last one. The period stays as it was.</source>
        <translation>முதல் நாள் கடைசி நாளுக்குப் பின் உள்ளது. காலம் மாறாமல் உள்ளது.</translation>
    </message>
    <message>
        <source>The hash of the HMAC. Take sha1 only where the sender has nothing better: it is outdated.</source>
        <translation>HMAC-இன் ஹேஷ். அனுப்புநரிடம் இதைவிடச் சிறந்தது இல்லாதபோது மட்டுமே sha1-ஐத் தேர்ந்தெடுக்கவும்: அது காலாவதியான முறை.</translation>
    </message>
    <message>
        <source>The header has signatures of other versions only, and none of version v1.</source>
        <translation>தலைப்பில் மற்றப் பதிப்புகளின் கையொப்பங்கள் மட்டுமே உள்ளன; v1 பதிப்பின் கையொப்பம் இல்லை.</translation>
    </message>
    <message>
        <source>The header that carries the signed time; needed for timestamp.raw_body alone.</source>
        <translation>கையொப்பமிடப்பட்ட நேரத்தைக் கொண்டுள்ள தலைப்பு; timestamp.raw_body-க்கு மட்டுமே தேவை.</translation>
    </message>
    <message>
        <source>The hidden form of a secret was copied</source>
        <translation>ரகசியத்தின் மறைக்கப்பட்ட வடிவம் நகலெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The https:// URL of the release feed that is asked. Empty: this build knows none, and nobody is asked.</source>
        <translation>கேட்கப்படும் வெளியீட்டு ஊட்டத்தின் https:// முகவரி. காலி: இந்தக் கட்டமைப்புக்கு எதுவும் தெரியாது, யாரிடமும் கேட்கப்படாது.</translation>
    </message>
    <message>
        <source>The id of a payment service begins with {prefix}, which belongs to it. Copy it whole.</source>
        <translation>கட்டணச் சேவையின் ID {prefix} எனத் தொடங்கும்; அதுவும் ID-இன் பகுதியே. முழுமையாக நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The id was left out of what was signed</source>
        <translation>கையொப்பமிடப்பட்டதில் ID சேர்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>The id was left out of what was signed: {form}.</source>
        <translation>கையொப்பமிடப்பட்டதில் ID விடுபட்டது: {form}.</translation>
    </message>
    <message>
        <source>The key says itself whether it is for LIVE or TEST. It is tested before it is kept.</source>
        <translation>LIVE சூழலுக்கா TEST சூழலுக்கா என்பதைத் திறவுகோலே தெரிவிக்கும். சேமிக்கும் முன் அது சோதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>திறவுகோல் வேலை செய்கிறது</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the secret: there is none that can be used, or it is locked. Nothing was written anywhere. Unlock it and try again, name an environment variable, or keep the secret only until the program ends.</source>
        <translation>இந்தக் கணினியின் திறவுகோல் பெட்டகம் ரகசியத்தை ஏற்கவில்லை: பயன்படுத்தக்கூடியது எதுவும் இல்லை, அல்லது அது பூட்டப்பட்டுள்ளது. எங்கும் எதுவும் எழுதப்படவில்லை. பூட்டைத் திறந்து மீண்டும் முயலவும், சூழல் மாறியைப் பெயரிடவும், அல்லது நிரல் முடியும்வரை மட்டும் ரகசியத்தை வைத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>கடைசி நாள் முதல் நாளுக்கு முன்பு உள்ளது. அவற்றில் ஒன்றை மாற்றவும்.</translation>
    </message>
    <message>
        <source>The last delivery that counted came {time} ({zone}).</source>
        <translation>கணக்கில் சேர்ந்த கடைசி விநியோகம் வந்தது: {time} ({zone}).</translation>
    </message>
    <message>
        <source>The last one was made {age}.</source>
        <translation>கடைசியாக எடுத்தது: {age}.</translation>
    </message>
    <message>
        <source>The last one, {time}, was still signed with the old secret.</source>
        <translation>கடைசியாக வந்தது, {time}, இன்னும் பழைய ரகசியத்தால் கையொப்பமிடப்பட்டிருந்தது.</translation>
    </message>
    <message>
        <source>The line ends of the body were changed on its way: {form}.</source>
        <translation>உள்ளடக்கத்தின் வரி முடிவுகள் வழியில் மாற்றப்பட்டன: {form}.</translation>
    </message>
    <message>
        <source>The line of the file; its first is the header</source>
        <translation>கோப்பின் வரி; முதல் வரி தலைப்பு</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>இணைப்பு நகல்பலகையில் உள்ளது.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>இணைப்பு நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The links are in the result. Save it to send them out.</source>
        <translation>இணைப்புகள் முடிவில் உள்ளன. அவற்றை அனுப்ப, முடிவைச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>முந்தைய மாதம்</translation>
    </message>
    <message>
        <source>The month pack was written to {name}.</source>
        <translation>மாதத் தொகுப்பு {name} கோப்பில் எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>The name and its choice of filters go; no payment does.</source>
        <translation>பெயரும் அதன் வடிகட்டித் தேர்வும் மட்டும் நீக்கப்படும்; எந்தக் கட்டணமும் நீக்கப்படாது.</translation>
    </message>
    <message>
        <source>The name is ours alone: it stands on cards, in lists and in exports.</source>
        <translation>இந்தப் பெயர் நமக்கு மட்டுமே: அட்டைகளிலும் பட்டியல்களிலும் ஏற்றுமதிகளிலும் இருக்கும்.</translation>
    </message>
    <message>
        <source>The name of the HTTP header that carries the signature.</source>
        <translation>கையொப்பத்தைக் கொண்டுள்ள HTTP தலைப்பின் பெயர்.</translation>
    </message>
    <message>
        <source>The name of the HTTP header that carries the time and the signature.</source>
        <translation>நேரத்தையும் கையொப்பத்தையும் கொண்டுள்ள HTTP தலைப்பின் பெயர்.</translation>
    </message>
    <message>
        <source>The newest of each of so many days stays.</source>
        <translation>இத்தனை நாட்களில் ஒவ்வொரு நாளின் புதிய காப்புநகல் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>The newest of each of so many months stays.</source>
        <translation>இத்தனை மாதங்களில் ஒவ்வொரு மாதத்தின் புதிய காப்புநகல் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>The newest of each of so many weeks stays.</source>
        <translation>இத்தனை வாரங்களில் ஒவ்வொரு வாரத்தின் புதிய காப்புநகல் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>The newest report of {whose} is as of {time} ({zone}).</source>
        <translation>{whose}: மிகப் புதிய அறிக்கை {time} நிலவரப்படி ({zone}).</translation>
    </message>
    <message>
        <source>The next delivery is passed on, and each attempt stands here with what came back.</source>
        <translation>அடுத்த விநியோகம் முன்னனுப்பப்படும்; ஒவ்வொரு முயற்சியும் வந்த பதிலுடன் இங்கு இருக்கும்.</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>அடுத்த மாதம்</translation>
    </message>
    <message>
        <source>The old one counts until {time}, then it only explains.</source>
        <translation>பழையது {time} வரை ஏற்கப்படும்; பிறகு காரணத்தை விளக்க மட்டுமே.</translation>
    </message>
    <message>
        <source>The old one is accepted no more.</source>
        <translation>பழையது இனி ஏற்கப்படாது.</translation>
    </message>
    <message>
        <source>The one that is installed is used: {path}</source>
        <translation>நிறுவப்பட்டது பயன்படுத்தப்படும்: {path}</translation>
    </message>
    <message>
        <source>The one that your receiver checks with. Left empty, it is one of the sandbox's own, to be copied.</source>
        <translation>உங்கள் பெறுநர் சோதிக்கப் பயன்படுத்தும் ரகசியம். காலியாக விட்டால், சோதனைக்களத்தின் சொந்த ரகசியம் ஒன்று; அதை நகலெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>The other window could not be opened, and did not say why.</source>
        <translation>மற்ற சாளரத்தைத் திறக்க இயலவில்லை; காரணம் தெரிவிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The payer's link stops working, for good. {provider} is asked once more just before: if the payer was quicker, nothing is cancelled, and this says so.</source>
        <translation>செலுத்துபவரின் இணைப்பு நிரந்தரமாகச் செயலிழக்கும். அதற்குச் சற்று முன் {provider} மீண்டும் ஒருமுறை வினவப்படும்: செலுத்துபவர் முந்திக்கொண்டால், எதுவும் ரத்து செய்யப்படாது; அது இங்கு கூறப்படும்.</translation>
    </message>
    <message>
        <source>The payer's link was copied.</source>
        <translation>செலுத்துபவரின் இணைப்பு நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>கட்டணம்</translation>
    </message>
    <message>
        <source>The payment as it is now</source>
        <translation>கட்டணத்தின் தற்போதைய நிலை</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>கட்டணம் தோல்வியடைந்தது</translation>
    </message>
    <message>
        <source>The payment is being looked up.</source>
        <translation>கட்டணம் தேடிப் பார்க்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The payment is not in the list so far.</source>
        <translation>கட்டணம் இதுவரை பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>The payments of that time were read from {provider} at {time}.</source>
        <translation>அந்நேரத்தின் கட்டணங்கள் படிக்கப்பட்டன: {provider}, {time}.</translation>
    </message>
    <message>
        <source>The personal data is in it, which was noted.</source>
        <translation>தனிப்பட்ட தரவு அதில் உள்ளது; அது குறித்து வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The port on this computer that webhooks arrive at. 0 takes any free one at each start.</source>
        <translation>webhook-கள் வந்துசேரும் இந்தக் கணினியின் துறை எண். 0 எனில், ஒவ்வொரு முறை தொடங்கும்போதும் காலியாக உள்ள ஏதேனும் ஒன்று எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>The probe went out and came back by the public address in {took}.</source>
        <translation>சோதனை அழைப்பு வெளியே சென்று, பொது முகவரி வழியாக {took}-இல் திரும்பி வந்தது.</translation>
    </message>
    <message>
        <source>The program closes its files for that, and opens again when it is done.</source>
        <translation>அதற்காக நிரல் தன் கோப்புகளை மூடி, முடிந்ததும் மீண்டும் திறக்கும்.</translation>
    </message>
    <message>
        <source>The program ended before the answer came. It may have arrived.</source>
        <translation>பதில் வருவதற்கு முன் நிரல் முடிந்தது. அது சென்றடைந்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly: {when}. What was acknowledged is kept. A report stays on this computer; nothing was sent.</source>
        <translation>நிரல் எதிர்பாராமல் முடிந்தது: {when}. ஏற்றுக்கொண்டவை பாதுகாப்பாக உள்ளன. அறிக்கை இந்தக் கணினியிலேயே இருக்கும்; எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The proof that the change has arrived.</source>
        <translation>மாற்றம் வந்து சேர்ந்ததற்கான சான்று.</translation>
    </message>
    <message>
        <source>The proxy leaves request bodies alone. A Worker on the route must pass on the request itself, and not JSON.stringify of what it has read:</source>
        <translation>இந்த இடைமுகவர் கோரிக்கையின் உள்ளடக்கத்தை மாற்றுவதில்லை. வழித்தடத்தில் உள்ள Worker, கோரிக்கையையே முன்னனுப்ப வேண்டும்; படித்ததை JSON.stringify செய்து அனுப்பக் கூடாது:</translation>
    </message>
    <message>
        <source>The recovery could not be done, and the log says why. The damaged file is as it was.</source>
        <translation>மீட்டெடுக்க இயலவில்லை; காரணம் நிரல் பதிவேட்டில் உள்ளது. சேதமடைந்த கோப்பு முன்போலவே உள்ளது.</translation>
    </message>
    <message>
        <source>The report from PaySG's dashboard</source>
        <translation>PaySG கட்டுப்பாட்டுப் பலகத்தின் அறிக்கை</translation>
    </message>
    <message>
        <source>The request is no POST, and its signature fits nothing: a redirect may have turned it into that.</source>
        <translation>கோரிக்கை POST அல்ல; அதன் கையொப்பமும் எதற்கும் பொருந்தவில்லை: ஒரு திசைமாற்றம் அதை அவ்வாறு மாற்றியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>The result was saved as {name}.</source>
        <translation>முடிவு {name} என்ற பெயரில் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>தேர்ந்தெடுத்த வரிசை</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>இயக்கம்</translation>
    </message>
    <message>
        <source>The run is paused. What was created stays created, and going on creates no row twice.</source>
        <translation>இயக்கம் இடைநிறுத்தப்பட்டுள்ளது. உருவாக்கப்பட்டவை அப்படியே இருக்கும்; தொடர்ந்தால் எந்த வரிசையும் இருமுறை உருவாக்கப்படாது.</translation>
    </message>
    <message>
        <source>The same file was imported on {when}: nothing changed.</source>
        <translation>இதே கோப்பு முன்பே இறக்குமதி செய்யப்பட்டது ({when}): எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The same of names, references and money: as many years as your agency's schedule says. 0: kept for ever.</source>
        <translation>பெயர்கள், குறிப்பெண்கள், பணம் ஆகியவற்றுக்கும் இதுவே: உங்கள் அமைப்பின் வைத்திருப்பு அட்டவணை கூறும் அத்தனை ஆண்டுகள். 0: என்றென்றும் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>The same payments and the same log either way; only what stands in front is another.</source>
        <translation>இரண்டிலும் அதே கட்டணங்கள், அதே பதிவேடு; முன்னால் இருப்பது மட்டுமே வேறு.</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>சோதனைக்களம்</translation>
    </message>
    <message>
        <source>The sandbox does not run</source>
        <translation>சோதனைக்களம் இயங்கவில்லை</translation>
    </message>
    <message>
        <source>The second amount is below the first. Change one of them.</source>
        <translation>இரண்டாம் தொகை முதல் தொகையைவிடக் குறைவு. அவற்றில் ஒன்றை மாற்றவும்.</translation>
    </message>
    <message>
        <source>The secret and the body disagree about real money</source>
        <translation>உண்மையான பணமா என்பதில் ரகசியமும் உள்ளடக்கமும் முரண்படுகின்றன</translation>
    </message>
    <message>
        <source>The secret holds blanks or invisible characters</source>
        <translation>ரகசியத்தில் இடைவெளிகள் அல்லது கண்ணுக்குத் தெரியாத எழுத்துகள் உள்ளன</translation>
    </message>
    <message>
        <source>The secret is shorter than such secrets should be. See that all of it was copied.</source>
        <translation>இத்தகைய ரகசியங்கள் இருக்க வேண்டிய நீளத்தைவிட இது சிறியது. முழுமையாக நகலெடுக்கப்பட்டதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The secret of “{name}” is empty or can't be read, so deliveries fail.</source>
        <translation>“{name}” இன் ரகசியம் காலியாக உள்ளது அல்லது படிக்க இயலவில்லை; எனவே விநியோகங்கள் தோல்வியடைகின்றன.</translation>
    </message>
    <message>
        <source>The secret was decoded where it counts as text</source>
        <translation>உரையாகக் கொள்ள வேண்டிய ரகசியம் குறிவிலக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The secret was read as hexadecimal</source>
        <translation>ரகசியம் பதினாறடிமான எண்ணாகப் படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The secret was read in another base64 alphabet</source>
        <translation>ரகசியம் வேறொரு base64 எழுத்துத்தொகுதியில் படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The secret was used as text where it stands for bytes</source>
        <translation>பைட்டுகளைக் குறிக்கும் ரகசியம் உரையாகப் பயன்படுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>The secret was used without its prefix</source>
        <translation>ரகசியம் அதன் முன்னொட்டு இல்லாமல் பயன்படுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>The secret {secret} differs by blanks or invisible characters: {form}.</source>
        <translation>{secret} எனும் ரகசியம் இடைவெளிகளால் அல்லது கண்ணுக்குத் தெரியாத எழுத்துகளால் வேறுபடுகிறது: {form}.</translation>
    </message>
    <message>
        <source>The self-test</source>
        <translation>தன்சோதனை</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>அனுப்புநர்</translation>
    </message>
    <message>
        <source>The sender decoded the secret {secret} from base64, where its text is the key.</source>
        <translation>{secret} எனும் ரகசியத்தின் உரையே திறவுகோல்; ஆனால் அனுப்புநர் அதை base64-இலிருந்து குறிவிலக்கினார்.</translation>
    </message>
    <message>
        <source>The sender has not changed over to the new secret yet: see to that first.</source>
        <translation>அனுப்புநர் இன்னும் புதிய ரகசியத்துக்கு மாறவில்லை: முதலில் அதைக் கவனிக்கவும்.</translation>
    </message>
    <message>
        <source>The sender left the prefix whsec_ of the secret {secret} out, where it is a part of the key.</source>
        <translation>{secret} எனும் ரகசியத்தின் whsec_ முன்னொட்டு திறவுகோலின் ஒரு பகுதி; ஆனால் அனுப்புநர் அதை விட்டுவிட்டார்.</translation>
    </message>
    <message>
        <source>The sender read the secret {secret} as hexadecimal digits and used their bytes as the key.</source>
        <translation>அனுப்புநர் {secret} எனும் ரகசியத்தைப் பதினாறடிமான இலக்கங்களாகப் படித்து, அவற்றின் பைட்டுகளைத் திறவுகோலாகப் பயன்படுத்தினார்.</translation>
    </message>
    <message>
        <source>The sender read the secret {secret} in the URL-safe base64 alphabet (- and _).</source>
        <translation>அனுப்புநர் {secret} எனும் ரகசியத்தை URL-பாதுகாப்பான base64 எழுத்துகளில் (- மற்றும் _) படித்தார்.</translation>
    </message>
    <message>
        <source>The sender used the text of the secret {secret} as the key, where its decoded bytes are the key.</source>
        <translation>{secret} எனும் ரகசியத்தின் குறிவிலக்கிய பைட்டுகளே திறவுகோல்; ஆனால் அனுப்புநர் அதன் உரையைத் திறவுகோலாகப் பயன்படுத்தினார்.</translation>
    </message>
    <message>
        <source>The sender's answer</source>
        <translation>அனுப்புநருக்கான பதில்</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>கையொப்பம் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>The signature does not hold</source>
        <translation>கையொப்பம் சரியாக இல்லை</translation>
    </message>
    <message>
        <source>The signature does not hold. This program has no words for the cause {cause}.</source>
        <translation>கையொப்பம் சரியாக இல்லை. {cause} எனும் காரணத்திற்கு இந்த நிரலில் விளக்கம் இல்லை.</translation>
    </message>
    <message>
        <source>The signature fails, and here is why</source>
        <translation>கையொப்பம் தோல்வி; காரணம் இதோ</translation>
    </message>
    <message>
        <source>The signature fits none of the secrets, nor any usual change of body or scheme: the body was changed on its way, or another secret was used. The bytes don't tell which.</source>
        <translation>கையொப்பம் எந்த ரகசியத்துடனும், உள்ளடக்கத்திலோ முறையிலோ வழக்கமாக ஏற்படும் எந்த மாற்றத்துடனும் பொருந்தவில்லை: உள்ளடக்கம் வழியில் மாற்றப்பட்டது, அல்லது வேறொரு ரகசியம் பயன்படுத்தப்பட்டது. எது என்பதைப் பைட்டுகள் கூறவில்லை.</translation>
    </message>
    <message>
        <source>The signature fits the secret {secret}, but the body claims the other mode: one of the two is wrong.</source>
        <translation>கையொப்பம் {secret} எனும் ரகசியத்துடன் பொருந்துகிறது, ஆனால் உள்ளடக்கம் மற்றப் பயன்முறை எனக் கூறுகிறது: இரண்டில் ஒன்று தவறு.</translation>
    </message>
    <message>
        <source>The signature fits, but it was made too long before it arrived.</source>
        <translation>கையொப்பம் பொருந்துகிறது, ஆனால் அது வந்துசேர்வதற்கு மிக நீண்ட நேரம் முன்பே உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The signature fits, but it was made {offset} before it arrived, while others arrive in time: that points to a queue or relay in between.</source>
        <translation>கையொப்பம் பொருந்துகிறது, ஆனால் அது வந்துசேர்வதற்கு {offset} முன்பே உருவாக்கப்பட்டது; மற்றவை உரிய நேரத்தில் வருகின்றன: இடையே காத்திருப்பு வரிசையோ அஞ்சல் நிரலோ இருப்பதை இது காட்டுகிறது.</translation>
    </message>
    <message>
        <source>The signature fits, but its time lies ahead of this computer's clock.</source>
        <translation>கையொப்பம் பொருந்துகிறது, ஆனால் அதன் நேரம் இந்தக் கணினியின் கடிகாரத்தைவிட முன்னால் உள்ளது.</translation>
    </message>
    <message>
        <source>The signature fits. The sender's clock stands {offset} {side} this computer's, time after time the same.</source>
        <translation>கையொப்பம் பொருந்துகிறது. அனுப்புநரின் கடிகாரம் இந்தக் கணினியின் கடிகாரத்தைவிட {offset} {side} உள்ளது; ஒவ்வொரு முறையும் அதே அளவு.</translation>
    </message>
    <message>
        <source>The signature fits. The sender's clock stands {offset} {side} this computer's, time after time the same: whole hours, as between time zones.</source>
        <translation>கையொப்பம் பொருந்துகிறது. அனுப்புநரின் கடிகாரம் இந்தக் கணினியின் கடிகாரத்தைவிட {offset} {side} உள்ளது; ஒவ்வொரு முறையும் அதே அளவு: நேர மண்டலங்களுக்கு இடையே உள்ளதுபோல் முழு மணிநேரங்கள்.</translation>
    </message>
    <message>
        <source>The signature fits; its time is in milliseconds where seconds were expected.</source>
        <translation>கையொப்பம் பொருந்துகிறது; வினாடிகள் எதிர்பார்க்கப்பட்ட இடத்தில் அதன் நேரம் மில்லிவினாடிகளில் உள்ளது.</translation>
    </message>
    <message>
        <source>The signature goes with it as it is: an old one, when a later attempt comes.</source>
        <translation>கையொப்பம் உள்ளபடியே உடன் செல்லும்: பிந்தைய முயற்சியில் அது பழையதாக இருக்கும்.</translation>
    </message>
    <message>
        <source>The signature header cannot be read</source>
        <translation>கையொப்பத் தலைப்பைப் படிக்க இயலவில்லை</translation>
    </message>
    <message>
        <source>The signature holds</source>
        <translation>கையொப்பம் சரியாக உள்ளது</translation>
    </message>
    <message>
        <source>The signature holds for the re-serialised body</source>
        <translation>மீண்டும் எழுதப்பட்ட உள்ளடக்கத்திற்குக் கையொப்பம் சரியாக உள்ளது</translation>
    </message>
    <message>
        <source>The signature is a plain hash of secret and body, and no HMAC.</source>
        <translation>கையொப்பம் என்பது ரகசியமும் உள்ளடக்கமும் சேர்ந்த சாதாரண ஹேஷ்; HMAC அல்ல.</translation>
    </message>
    <message>
        <source>The signature is a plain hash, no HMAC</source>
        <translation>கையொப்பம் HMAC அல்ல; வெறும் ஹேஷ்</translation>
    </message>
    <message>
        <source>The signature is of another version</source>
        <translation>கையொப்பம் வேறொரு பதிப்பைச் சேர்ந்தது</translation>
    </message>
    <message>
        <source>The signature is written in another encoding</source>
        <translation>கையொப்பம் வேறொரு குறியாக்கத்தில் எழுதப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>The signature itself fits, but it is written in another encoding: {form}.</source>
        <translation>கையொப்பம் பொருந்துகிறது, ஆனால் அது வேறொரு குறியாக்கத்தில் எழுதப்பட்டுள்ளது: {form}.</translation>
    </message>
    <message>
        <source>The signature that came is taken out, and one with the time of the attempt is put in.</source>
        <translation>வந்த கையொப்பம் எடுக்கப்பட்டு, முயற்சியின் நேரத்தைக் கொண்ட கையொப்பம் இடப்படும்.</translation>
    </message>
    <message>
        <source>The signature was made with another hash</source>
        <translation>கையொப்பம் வேறொரு ஹேஷ் முறையால் உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The signature was made with another hash than this endpoint expects: {form}.</source>
        <translation>இந்த இறுதிப்புள்ளி எதிர்பார்க்கும் ஹேஷ் அல்லாமல் வேறொரு ஹேஷால் கையொப்பம் உருவாக்கப்பட்டது: {form}.</translation>
    </message>
    <message>
        <source>The signature's header is not there: the sender did not sign, or something on the way removed it.</source>
        <translation>கையொப்பத்தின் தலைப்பு இல்லை: அனுப்புநர் கையொப்பமிடவில்லை, அல்லது வழியில் ஏதோ அதை அகற்றியது.</translation>
    </message>
    <message>
        <source>The signature's header is there, but it is not written as it should be.</source>
        <translation>கையொப்பத்தின் தலைப்பு உள்ளது, ஆனால் அது எழுதப்பட வேண்டிய விதத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>The signed document arrived inside the form field {form}.</source>
        <translation>கையொப்பமிடப்பட்ட ஆவணம் {form} எனும் படிவப் புலத்திற்குள் வந்தது.</translation>
    </message>
    <message>
        <source>The signed parts were joined otherwise</source>
        <translation>கையொப்பமிட்ட பகுதிகள் வேறு முறையில் இணைக்கப்பட்டன</translation>
    </message>
    <message>
        <source>The signed parts were joined otherwise: {form}.</source>
        <translation>கையொப்பமிடப்பட்ட பகுதிகள் வேறு விதமாக இணைக்கப்பட்டன: {form}.</translation>
    </message>
    <message>
        <source>The signing secret is another value, given for the webhook endpoint. Set that one.</source>
        <translation>கையொப்ப ரகசியம் என்பது webhook இறுதிப்புள்ளிக்காக வழங்கப்பட்ட வேறொரு மதிப்பு. அதை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>The signing secret is blank or cannot be read</source>
        <translation>கையொப்ப ரகசியம் காலியாக உள்ளது அல்லது படிக்க இயலவில்லை</translation>
    </message>
    <message>
        <source>The signing secret is blank, or could not be read where it is kept.</source>
        <translation>கையொப்ப ரகசியம் காலியாக உள்ளது, அல்லது அது வைக்கப்பட்டுள்ள இடத்தில் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The signing secret of the webhook</source>
        <translation>webhook-இன் கையொப்ப ரகசியம்</translation>
    </message>
    <message>
        <source>The sources that we have don't tell of {thing}.</source>
        <translation>எங்களிடமுள்ள மூலங்கள் இதைத் தெரிவிப்பதில்லை: {thing}.</translation>
    </message>
    <message>
        <source>The start of the answer</source>
        <translation>பதிலின் தொடக்கம்</translation>
    </message>
    <message>
        <source>The status is one that we don't know, so no total counts this payment.</source>
        <translation>இது நாங்கள் அறியாத நிலை; எனவே எந்த மொத்தத்திலும் இக்கட்டணம் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The stored secret has not the form of a signing secret.</source>
        <translation>சேமித்துள்ள ரகசியம் கையொப்ப ரகசியத்தின் வடிவில் இல்லை.</translation>
    </message>
    <message>
        <source>The stored secret has not the form of one</source>
        <translation>சேமித்த ரகசியம் ரகசியத்துக்குரிய வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>The stored secret is too short</source>
        <translation>சேமித்த ரகசியம் மிகச் சிறியது</translation>
    </message>
    <message>
        <source>The stored secret is too short: a part of it may be missing.</source>
        <translation>சேமித்துள்ள ரகசியம் மிகச் சிறியது: அதன் ஒரு பகுதி விடுபட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>The stored secret looks like an API key (sk_…, pk_…), not like a signing secret.</source>
        <translation>சேமித்துள்ள ரகசியம் கையொப்ப ரகசியம் போல் இல்லை; API திறவுகோல் (sk_…, pk_…) போல் உள்ளது.</translation>
    </message>
    <message>
        <source>The stored secret looks like the hidden form of one, or like a spoilt copy.</source>
        <translation>சேமித்துள்ள ரகசியம், மறைக்கப்பட்ட வடிவம் போலவோ கெட்டுப்போன நகல் போலவோ உள்ளது.</translation>
    </message>
    <message>
        <source>The template was saved as {name}. Fill it in, then choose it here.</source>
        <translation>வார்ப்புரு {name} என்ற பெயரில் சேமிக்கப்பட்டது. அதை நிரப்பி, பிறகு இங்கு தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The text after whsec_ has to be decoded from base64 before signing.</source>
        <translation>whsec_-க்குப் பின் உள்ள உரையைக் கையொப்பமிடுவதற்கு முன் base64-இலிருந்து குறிவிலக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The time before the answer is a number of seconds, like 2 or 0.5.</source>
        <translation>பதிலுக்கு முன் காத்திருக்கும் நேரம் வினாடி எண்ணாக இருக்க வேண்டும், எடுத்துக்காட்டாக 2 அல்லது 0.5.</translation>
    </message>
    <message>
        <source>The time is not within the accepted window.</source>
        <translation>நேரம் ஏற்கத்தக்க கால வரம்புக்குள் இல்லை.</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds, like 10 or 0.5.</source>
        <translation>நேர வரம்பு வினாடி எண்ணாக இருக்க வேண்டும், எடுத்துக்காட்டாக 10 அல்லது 0.5.</translation>
    </message>
    <message>
        <source>The time was left out of what was signed</source>
        <translation>கையொப்பமிடப்பட்டதில் நேரம் சேர்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>The time was left out of what was signed: {form}.</source>
        <translation>கையொப்பமிடப்பட்டதில் நேரம் விடுபட்டது: {form}.</translation>
    </message>
    <message>
        <source>The time was signed in another unit</source>
        <translation>நேரம் வேறோர் அலகில் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>The time was signed in another unit than the header shows: {form}.</source>
        <translation>தலைப்பு காட்டும் அலகில் அல்லாமல் வேறொரு அலகில் நேரம் கையொப்பமிடப்பட்டது: {form}.</translation>
    </message>
    <message>
        <source>The totals are right</source>
        <translation>மொத்தங்கள் சரியாக உள்ளன</translation>
    </message>
    <message>
        <source>The trial run: what every row would give, without sending anything.</source>
        <translation>சோதனை இயக்கம்: எதையும் அனுப்பாமல், ஒவ்வொரு வரிசையும் என்ன தரும் என்பது.</translation>
    </message>
    <message>
        <source>The tunnel's public host name.</source>
        <translation>சுரங்கப்பாதையின் பொதுப் புரவலன் பெயர்.</translation>
    </message>
    <message>
        <source>The very same request was received before: it was sent again, and not by a retry.</source>
        <translation>இதே கோரிக்கை முன்பே பெறப்பட்டது: அது மீண்டும் அனுப்பப்பட்டது, ஆனால் மறுமுயற்சியால் அல்ல.</translation>
    </message>
    <message>
        <source>The whole path of ngrok's own program.</source>
        <translation>ngrok-இன் சொந்த நிரலின் முழுப் பாதை.</translation>
    </message>
    <message>
        <source>The workspace can't be opened</source>
        <translation>பணியிடத்தைத் திறக்க இயலவில்லை</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>தோற்றம்</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <translation>பிறகு முடிந்தது</translation>
    </message>
    <message>
        <source>Then look at every proxy in between: none may rewrite bodies.</source>
        <translation>பிறகு இடையே உள்ள ஒவ்வோர் இடைமுகவரையும் பார்க்கவும்: எதுவும் உள்ளடக்கங்களை மாற்றி எழுதக் கூடாது.</translation>
    </message>
    <message>
        <source>Then look at the sender's clock.</source>
        <translation>பிறகு அனுப்புநரின் கடிகாரத்தைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Then verify this delivery again.</source>
        <translation>பிறகு இந்த விநியோகத்தை மீண்டும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Then verify this delivery again; until then nothing of it is counted.</source>
        <translation>பிறகு இந்த விநியோகத்தை மீண்டும் சரிபார்க்கவும்; அதுவரை இதில் எதுவும் கணக்கில் சேர்க்கப்படாது.</translation>
    </message>
    <message>
        <source>There is a blank in it. Secrets have none as a rule.</source>
        <translation>இதில் ஓர் இடைவெளி உள்ளது. பொதுவாக ரகசியங்களில் இடைவெளி இருக்காது.</translation>
    </message>
    <message>
        <source>There is no API key in this workspace.</source>
        <translation>இப்பணியிடத்தில் API திறவுகோல் இல்லை.</translation>
    </message>
    <message>
        <source>There is no delivery {number} to compare with.</source>
        <translation>ஒப்பிட விநியோகம் {number} இல்லை.</translation>
    </message>
    <message>
        <source>There is no endpoint to which they could have come. Add one first.</source>
        <translation>அவை வந்திருக்கக்கூடிய இறுதிப்புள்ளி எதுவும் இல்லை. முதலில் ஒன்றைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>There is no endpoint yet to which they could come.</source>
        <translation>அவை வருவதற்கு இன்னும் இறுதிப்புள்ளி இல்லை.</translation>
    </message>
    <message>
        <source>There is no endpoint yet whose deliveries could be passed on.</source>
        <translation>விநியோகங்களை முன்னனுப்ப இன்னும் இறுதிப்புள்ளி இல்லை.</translation>
    </message>
    <message>
        <source>There is no endpoint: nobody sends anything here.</source>
        <translation>இறுதிப்புள்ளி இல்லை: யாரும் இங்கு எதையும் அனுப்புவதில்லை.</translation>
    </message>
    <message>
        <source>There is no exception to export.</source>
        <translation>ஏற்றுமதி செய்ய முரண்பாடு இல்லை.</translation>
    </message>
    <message>
        <source>There is no ngrok agent on this computer. Install it from ngrok.com/download, name it under “More settings”, or tick that it may be fetched. Nothing was saved.</source>
        <translation>இந்தக் கணினியில் ngrok முகவர் நிரல் இல்லை. ngrok.com/download-இலிருந்து நிறுவவும், “மேலும் அமைப்புகள்” என்பதன்கீழ் அதைப் பெயரிடவும், அல்லது அதைப் பதிவிறக்கலாம் எனக் குறியிடவும். எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no payment in this event, so it changes no payment and no total.</source>
        <translation>இந்நிகழ்வில் கட்டணம் இல்லை; எனவே இது எந்தக் கட்டணத்தையும் மொத்தத்தையும் மாற்றாது.</translation>
    </message>
    <message>
        <source>There is no secret and no key in this workspace yet, so there is nothing to change.</source>
        <translation>இப்பணியிடத்தில் இன்னும் ரகசியமோ திறவுகோலோ இல்லை; எனவே மாற்ற எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>There is no secret yet, so deliveries are kept but stay “not checked”.</source>
        <translation>இன்னும் ரகசியம் இல்லை; எனவே விநியோகங்கள் வைக்கப்படும், ஆனால் “சோதிக்கப்படவில்லை” என்றே இருக்கும்.</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>கையொப்பம் இல்லை</translation>
    </message>
    <message>
        <source>There is no such run any more.</source>
        <translation>அத்தகைய இயக்கம் இனி இல்லை.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}. Nothing was opened; “New workspace…” makes one.</source>
        <translation>{folder} கோப்புறையில் பணியிடம் இல்லை. எதுவும் திறக்கப்படவில்லை; “புதிய பணியிடம்…” ஒன்றை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>There is none for {filters}.</source>
        <translation>{filters}: இதற்கு எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>There is none on this computer.</source>
        <translation>இந்தக் கணினியில் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is none yet. It is read back and checked before it counts.</source>
        <translation>இன்னும் எதுவுமில்லை. மீண்டும் படித்துச் சோதிக்கப்பட்ட பிறகே அது ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>There is none. Last asked: {when}</source>
        <translation>எதுவும் இல்லை. கடைசியாகக் கேட்டது: {when}</translation>
    </message>
    <message>
        <source>There is none: nothing has to be entered again.</source>
        <translation>எதுவுமில்லை: எதையும் மீண்டும் உள்ளிடத் தேவையில்லை.</translation>
    </message>
    <message>
        <source>There is nothing in it that has to be replaced.</source>
        <translation>அதில் மாற்ற வேண்டியது எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>ஒப்பிட எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>நகலெடுக்க எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>There is something in front of whsec_. The secret begins there.</source>
        <translation>whsec_-க்கு முன்னால் ஏதோ உள்ளது. ரகசியம் அங்குதான் தொடங்குகிறது.</translation>
    </message>
    <message>
        <source>There is something of that name already. Nothing was made; “Open workspace…” opens what is there.</source>
        <translation>அந்தப் பெயரில் முன்பே ஏதோ உள்ளது. எதுவும் உருவாக்கப்படவில்லை; அங்கு இருப்பதை “பணியிடத்தைத் திற…” திறக்கும்.</translation>
    </message>
    <message>
        <source>There was no body in the answer.</source>
        <translation>பதிலில் உள்ளடக்கம் இல்லை.</translation>
    </message>
    <message>
        <source>There was no body.</source>
        <translation>உள்ளடக்கம் இல்லை.</translation>
    </message>
    <message>
        <source>There was nothing to verify again: nothing is in quarantine, and nothing is unchecked.</source>
        <translation>மீண்டும் சரிபார்க்க எதுவுமில்லை: தனிமைப்படுத்தியதும் இல்லை, சோதிக்கப்படாததும் இல்லை.</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and the address is not on this computer. Nothing was saved: tick that you know it, or give an address of this computer.</source>
        <translation>இவை LIVE விநியோகங்கள்; முகவரி இந்தக் கணினியில் இல்லை. எதுவும் சேமிக்கப்படவில்லை: அதை அறிவீர்கள் எனக் குறியிடவும், அல்லது இந்தக் கணினியின் முகவரியைத் தரவும்.</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and {target} is not on this computer.</source>
        <translation>இவை LIVE விநியோகங்கள்; {target} இந்தக் கணினியில் இல்லை.</translation>
    </message>
    <message>
        <source>These hold for everybody who uses this workspace. They guard against slips; they are no access control.</source>
        <translation>இந்தப் பணியிடத்தைப் பயன்படுத்தும் அனைவருக்கும் இவை பொருந்தும். இவை தவறுகளைத் தடுக்கவே; அணுகல் கட்டுப்பாடு அல்ல.</translation>
    </message>
    <message>
        <source>They are entered there</source>
        <translation>அங்கு உள்ளிடப்பட்டன</translation>
    </message>
    <message>
        <source>They are in the packed file. Look through those of this computer alone: folders for backups and imports, the port, the proxy, and your name beside what you do.</source>
        <translation>அவை தொகுத்த கோப்பில் உள்ளன. இக்கணினிக்கு மட்டும் உரியவற்றைப் பார்வையிடவும்: காப்புநகல்களுக்கும் இறக்குமதிகளுக்குமான கோப்புறைகள், துறை எண், இடைமுகவர், நீங்கள் செய்பவற்றின் அருகில் வரும் உங்கள் பெயர்.</translation>
    </message>
    <message>
        <source>They are revoked</source>
        <translation>செல்லாததாக்கப்பட்டன</translation>
    </message>
    <message>
        <source>They lead there</source>
        <translation>அங்கு இட்டுச்செல்கின்றன</translation>
    </message>
    <message>
        <source>This</source>
        <translation>இது</translation>
    </message>
    <message>
        <source>This address is on this computer. A sender outside needs a way in that leads to it.</source>
        <translation>இம்முகவரி இந்தக் கணினியில் உள்ளது. வெளியில் உள்ள அனுப்புநருக்கு, இதற்கு இட்டுச்செல்லும் உள்வழி தேவை.</translation>
    </message>
    <message>
        <source>This address works for an e-service on this very computer; for another one give its address.</source>
        <translation>இதே கணினியில் உள்ள மின்சேவைக்கு இம்முகவரி பொருந்தும்; வேறு கணினியில் இருந்தால் இக்கணினியின் முகவரியைத் தரவும்.</translation>
    </message>
    <message>
        <source>This asks a real person for real money.</source>
        <translation>இது உண்மையான ஒருவரிடம் உண்மையான பணத்தைக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>This asks real people for real money.</source>
        <translation>இது உண்மையான நபர்களிடம் உண்மையான பணத்தைக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>This computer's address, as the e-service reaches it</source>
        <translation>மின்சேவை அடையும் விதத்தில் இக்கணினியின் முகவரி</translation>
    </message>
    <message>
        <source>This desktop has no place for icons beside the clock, so the window would stay, minimised.</source>
        <translation>இக்கணினித் திரையில் கடிகாரத்தின் அருகில் சின்னங்களுக்கு இடமில்லை; எனவே சாளரம் சிறிதாக்கப்பட்டு அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>This endpoint takes everything, so no attempt would fail. Have it answer 503 first.</source>
        <translation>இந்த இறுதிப்புள்ளி அனைத்தையும் ஏற்கும்; எனவே எந்த முயற்சியும் தோல்வியடையாது. முதலில் அது 503 எனப் பதிலளிக்கும்படி செய்யவும்.</translation>
    </message>
    <message>
        <source>This event had come before with another body. The first one counts; this one changed nothing.</source>
        <translation>இந்நிகழ்வு வேறோர் உள்ளடக்கத்துடன் முன்பே வந்தது. முதலாவதே கணக்கில் சேரும்; இது எதையும் மாற்றவில்லை.</translation>
    </message>
    <message>
        <source>This event had come before with the same body. It is counted once.</source>
        <translation>இந்நிகழ்வு இதே உள்ளடக்கத்துடன் முன்பே வந்தது. இது ஒருமுறை மட்டுமே கணக்கில் சேர்க்கப்படும்.</translation>
    </message>
    <message>
        <source>This file was run before. Say that its payments are to be created once more, or go back.</source>
        <translation>இந்தக் கோப்பு முன்பே இயக்கப்பட்டது. அதன் கட்டணங்களை மீண்டும் ஒருமுறை உருவாக்க வேண்டும் எனக் கூறவும், அல்லது பின்செல்லவும்.</translation>
    </message>
    <message>
        <source>This goes, and can't be brought back: backups of this workspace that hold it are removed, too. The file is written anew, which needs about twice its size of free room.</source>
        <translation>இவை நீக்கப்படும், மீண்டும் கொண்டுவர முடியாது: இவற்றைக் கொண்ட இந்தப் பணியிடத்தின் காப்புநகல்களும் அகற்றப்படும். கோப்பு புதிதாக எழுதப்படும்; அதற்கு அதன் அளவைப்போல் சுமார் இருமடங்கு காலி இடம் தேவை.</translation>
    </message>
    <message>
        <source>This guards against slips; it is no access control: the program can't tell who types a name. Who approved it is kept, with the account of this computer.</source>
        <translation>இது தவறுகளைத் தடுக்கவே; அணுகல் கட்டுப்பாடு அல்ல: பெயரை யார் தட்டச்சு செய்கிறார் என நிரலால் அறிய முடியாது. யார் அங்கீகரித்தார் என்பது, இந்தக் கணினியின் கணக்குடன் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>This is a key of the sandbox. Say at which address the sandbox of this computer is.</source>
        <translation>இது சோதனைக்களத்தின் திறவுகோல். இந்தக் கணினியின் சோதனைக்களம் எந்த முகவரியில் உள்ளது எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>This is about real payers. What goes is gone for ever.</source>
        <translation>இது உண்மையான செலுத்துபவர்களைப் பற்றியது. நீக்கப்படுபவை என்றென்றும் போய்விடும்.</translation>
    </message>
    <message>
        <source>This is the page on which it is paid. Nothing was sent to the payer: give them the link. That it is paid is told by webhook, and it appears in Payments then.</source>
        <translation>கட்டணம் செலுத்தப்படும் பக்கம் இது. செலுத்துபவருக்கு எதுவும் அனுப்பப்படவில்லை: அவருக்கு இணைப்பைத் தரவும். செலுத்தப்பட்டதை webhook தெரிவிக்கும்; அப்போது அது ‘கட்டணங்கள்’ பக்கத்தில் தோன்றும்.</translation>
    </message>
    <message>
        <source>This is {provider}'s page on which it is paid. Nothing was sent to the payer so far: give them the link, or have it e-mailed.</source>
        <translation>கட்டணம் செலுத்தப்படும் {provider} பக்கம் இது. இதுவரை செலுத்துபவருக்கு எதுவும் அனுப்பப்படவில்லை: அவருக்கு இணைப்பைத் தரவும், அல்லது மின்னஞ்சலில் அனுப்பச் செய்யவும்.</translation>
    </message>
    <message>
        <source>This key is pinned: another one is refused.</source>
        <translation>இந்தத் திறவுகோல் நிலைநிறுத்தப்பட்டுள்ளது: வேறெதுவும் மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>This looks like an API key. The signing secret is another one.</source>
        <translation>இது API திறவுகோல் போல் உள்ளது. கையொப்ப ரகசியம் வேறொன்று.</translation>
    </message>
    <message>
        <source>This looks like another sender's delivery</source>
        <translation>இது வேறோர் அனுப்புநரின் விநியோகம் போல் தெரிகிறது</translation>
    </message>
    <message>
        <source>This looks like the hidden form of a secret. Copy it where it is shown whole.</source>
        <translation>இது ரகசியத்தின் மறைக்கப்பட்ட வடிவம் போல் உள்ளது. முழுமையாகக் காட்டப்படும் இடத்தில் நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>இந்த மாதம்</translation>
    </message>
    <message>
        <source>This must be {what}.</source>
        <translation>இது இருக்க வேண்டியது: {what}.</translation>
    </message>
    <message>
        <source>This program checks shared secrets (whsec_…). See whether the sender can sign with one.</source>
        <translation>இந்த நிரல் பகிரப்பட்ட ரகசியங்களைச் (whsec_…) சோதிக்கிறது. அனுப்புநர் அத்தகைய ஒன்றைக் கொண்டு கையொப்பமிட முடியுமா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>This program does not know the provider.</source>
        <translation>இந்நிரல் இந்த வழங்குநரை அறியாது.</translation>
    </message>
    <message>
        <source>This provider gives us no way to know them.</source>
        <translation>அவற்றை அறிய இந்த வழங்குநர் எந்த வழியும் தரவில்லை.</translation>
    </message>
    <message>
        <source>This row is good.</source>
        <translation>இந்த வரிசை சரியாக உள்ளது.</translation>
    </message>
    <message>
        <source>This signature cannot be checked here</source>
        <translation>இந்தக் கையொப்பத்தை இங்கு சோதிக்க இயலாது</translation>
    </message>
    <message>
        <source>This value can't be named for sure. Change it in the text instead.</source>
        <translation>இந்த மதிப்பை உறுதியாகக் குறிப்பிட முடியவில்லை. அதற்குப் பதிலாக உரையில் மாற்றவும்.</translation>
    </message>
    <message>
        <source>This very file was imported on {when}. Importing it again for the same account changes nothing.</source>
        <translation>இதே கோப்பு முன்பே இறக்குமதி செய்யப்பட்டது ({when}). அதே கணக்குக்கு மீண்டும் இறக்குமதி செய்வதால் எதுவும் மாறாது.</translation>
    </message>
    <message>
        <source>This very file was run on {when}, and {done} of its {rows} were created. Running it again asks the same people a second time.</source>
        <translation>இதே கோப்பு முன்பே இயக்கப்பட்டது ({when}); அதில் {rows}, அவற்றில் {done} உருவாக்கப்பட்டன. மீண்டும் இயக்கினால், அதே நபர்களிடம் இரண்டாம் முறை பணம் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>This workspace is made up and thrown away; there is nothing to keep.</source>
        <translation>இப்பணியிடம் கற்பனையானது, தூக்கியெறியப்படும்; வைக்க எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>This workspace makes this refund at most once, even if the line drops or the program ends. Just before, the payment is read again, and a change that was not made here stops it. What another desk with a workspace of its own does in the same moment is seen only where {provider} shows it.</source>
        <translation>இணைப்பு துண்டிக்கப்பட்டாலும் நிரல் முடிந்தாலும், இந்தப் பணியிடம் இந்தப் பணத்திருப்பத்தை அதிகபட்சம் ஒருமுறையே செய்யும். அதற்குச் சற்று முன் கட்டணம் மீண்டும் படிக்கப்படும்; இங்கு செய்யப்படாத மாற்றம் இருந்தால், பணத்திருப்பம் நிறுத்தப்படும். சொந்தப் பணியிடம் கொண்ட வேறொரு பணிமேசை அதே நேரத்தில் செய்வது, {provider} அதைக் காட்டினால் மட்டுமே தெரியும்.</translation>
    </message>
    <message>
        <source>Tick that you agree, or cancel: the way in then stays off. Nothing was changed.</source>
        <translation>ஒப்புக்கொள்கிறீர்கள் எனக் குறியிடவும், அல்லது ரத்து செய்யவும்: அப்போது உள்வழி நிறுத்தப்பட்டே இருக்கும். எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Time header</source>
        <translation>நேரத் தலைப்பு</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>நேர வரம்பு</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>நேர வேகம்</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>கால வரம்பு</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>நேரம் கடந்தது</translation>
    </message>
    <message>
        <source>Times out of reach</source>
        <translation>அடைய இயலாத நேரங்கள்</translation>
    </message>
    <message>
        <source>To</source>
        <translation>பெறுநர்</translation>
    </message>
    <message>
        <source>To confirm, type the number of payments</source>
        <translation>உறுதிசெய்ய, கட்டணங்களின் எண்ணிக்கையைத் தட்டச்சு செய்யவும்</translation>
    </message>
    <message>
        <source>To confirm, type the reference</source>
        <translation>உறுதிசெய்ய, குறிப்பெண்ணைத் தட்டச்சு செய்யவும்</translation>
    </message>
    <message>
        <source>To confirm, type the workspace's name</source>
        <translation>உறுதிசெய்ய, பணியிடத்தின் பெயரைத் தட்டச்சு செய்யவும்</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>பார்க்க வேண்டியவை</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>தீர்க்க வேண்டியவை</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>மொத்தம்</translation>
    </message>
    <message>
        <source>Together with the {here} refunded of it here before, it is above {limit}</source>
        <translation>இந்தக் கட்டணத்தில் இங்கு முன்பே திருப்பிய {here} உடன் சேர்த்து, இது {limit} எனும் வரம்புக்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>மொத்தம் {amount}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>டோக்கன்</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>மீண்டும் தெரிவித்தது</translation>
    </message>
    <message>
        <source>Told again: this event had come before, counted once</source>
        <translation>மீண்டும் தெரிவித்தது: இந்நிகழ்வு முன்பே வந்தது, ஒருமுறை கணக்கில் சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>தெரிவித்தது</translation>
    </message>
    <message>
        <source>Told by one source only</source>
        <translation>ஒரு மூலம் மட்டுமே தெரிவித்தவை</translation>
    </message>
    <message>
        <source>Told differently</source>
        <translation>வேறுபட்டுத் தெரிவித்தது</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>எடுத்த நேரம்</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>மொத்தங்கள்</translation>
    </message>
    <message>
        <source>Totals by account, status and day, refunds and exceptions of one whole month, whatever is filtered.</source>
        <translation>எது வடிகட்டப்பட்டிருந்தாலும், ஒரு முழு மாதத்தின் கணக்கு, நிலை, நாள் வாரியான மொத்தங்கள், பணத்திருப்பங்கள், முரண்பாடுகள்.</translation>
    </message>
    <message>
        <source>Totals of the payments on the list</source>
        <translation>பட்டியலில் உள்ள கட்டணங்களின் மொத்தங்கள்</translation>
    </message>
    <message>
        <source>Treat bodies as bytes, or as UTF-8 without a byte order mark: Latin-1 or Windows-1252 in between garbles every letter beyond ASCII. When sending by hand, echo adds a line end, and curl --data takes the line ends of a file away. This leaves it as it is:</source>
        <translation>உள்ளடக்கத்தைப் பைட்டுகளாக, அல்லது பைட் வரிசைக் குறி இல்லாத UTF-8 ஆகக் கையாளவும்: இடையில் Latin-1 அல்லது Windows-1252 இருந்தால், ASCII-க்கு அப்பாற்பட்ட ஒவ்வோர் எழுத்தும் சிதையும். கைமுறையாக அனுப்பும்போது, echo ஒரு வரிமுடிவைச் சேர்க்கும்; curl --data ஒரு கோப்பின் வரி முடிவுகளை அகற்றும். இது அதை அப்படியே விடும்:</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>மரம்</translation>
    </message>
    <message>
        <source>Tried again after {steps}, and given up after {whole}.</source>
        <translation>{steps} கழித்து மீண்டும் முயலப்படும்; {whole} கழித்துக் கைவிடப்படும்.</translation>
    </message>
    <message>
        <source>Tried again at {time}.</source>
        <translation>மீண்டும் முயலும் நேரம்: {time}.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>நம்பகத்தன்மை</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>சோதித்துப் பார்</translation>
    </message>
    <message>
        <source>Two of the payment services have the same id. Each is connected once.</source>
        <translation>இரண்டு கட்டணச் சேவைகளுக்கு ஒரே ID உள்ளது. ஒவ்வொன்றும் ஒருமுறையே இணைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>ஒரு பெயரைத் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Type the number of any delivery and press Enter to compare with it.</source>
        <translation>ஏதேனும் ஒரு விநியோகத்தின் எண்ணைத் தட்டச்சு செய்து Enter அழுத்தினால், அதனுடன் ஒப்பிடலாம்.</translation>
    </message>
    <message>
        <source>Type the number of payments, {count}, to confirm. Nothing was sent.</source>
        <translation>உறுதிசெய்ய, கட்டணங்களின் எண்ணிக்கையான {count} என்பதைத் தட்டச்சு செய்யவும். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Type the workspace's name as it stands below the field. Nothing was purged.</source>
        <translation>புலத்துக்குக் கீழே உள்ளபடியே பணியிடத்தின் பெயரைத் தட்டச்சு செய்யவும். எதுவும் நிரந்தரமாக நீக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>URL-safe base64</source>
        <translation>URL-பாதுகாப்பான base64</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>எல்லா மாற்றங்களையும் செயல்தவிர்</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>தொகைகளின் அலகு</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>நேரத்தின் அலகு</translation>
    </message>
    <message>
        <source>Unit unclear</source>
        <translation>அலகு தெளிவில்லை</translation>
    </message>
    <message>
        <source>Unknown payment</source>
        <translation>அறியாத கட்டணம்</translation>
    </message>
    <message>
        <source>Unknown to {provider}</source>
        <translation>{provider} அறியாதது</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>செலுத்தப்படவில்லை</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>கையொப்பமிடப்படவில்லை</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>நாளை வரை(&amp;T)</translation>
    </message>
    <message>
        <source>Until it is switched off</source>
        <translation>நிறுத்தப்படும்வரை</translation>
    </message>
    <message>
        <source>Until the answer had come</source>
        <translation>பதில் வரும் வரை</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>நாளை வரை</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>இயங்குகிறது</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>புதுப்பித்த நிலையில்</translation>
    </message>
    <message>
        <source>Up to its host and port; each endpoint's path comes behind it.</source>
        <translation>புரவலன் பெயரும் துறை எண்ணும் வரை; ஒவ்வோர் இறுதிப்புள்ளியின் பாதையும் அதன்பின் வரும்.</translation>
    </message>
    <message>
        <source>Up to {attempts}: after {steps}, given up after {whole}.</source>
        <translation>{attempts} வரை: {steps} கழித்து; {whole} கழித்துக் கைவிடப்படும்.</translation>
    </message>
    <message>
        <source>Update address</source>
        <translation>புதுப்பிப்பு முகவரி</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>புதுப்பிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>புதுப்பிப்புகள்</translation>
    </message>
    <message>
        <source>Use plain characters</source>
        <translation>சாதாரண எழுத்துகளைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>User</source>
        <translation>பயனர்</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>வழக்கமானவை</translation>
    </message>
    <message>
        <source>Usual.</source>
        <translation>வழக்கம்போல்.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>மதிப்பு</translation>
    </message>
    <message>
        <source>Value of custom information {number}</source>
        <translation>கூடுதல் தகவல் {number}-இன் மதிப்பு</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} மதிப்பு</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>தீர்ப்பு</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>தீர்ப்புகள்</translation>
    </message>
    <message>
        <source>Verdicts so far</source>
        <translation>இதுவரையிலான தீர்ப்புகள்</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>சரிபார்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Verified (re-serialised)</source>
        <translation>சரிபார்க்கப்பட்டது (மீண்டும் எழுதியது)</translation>
    </message>
    <message>
        <source>Verified again: it holds now.</source>
        <translation>மீண்டும் சோதிக்கப்பட்டது: இப்போது சரியாக உள்ளது.</translation>
    </message>
    <message>
        <source>Verified again: it still does not hold.</source>
        <translation>மீண்டும் சோதிக்கப்பட்டது: இன்னும் சரியாக இல்லை.</translation>
    </message>
    <message>
        <source>Verified with the new secret {time}.</source>
        <translation>புதிய ரகசியத்தால் சரிபார்க்கப்பட்டது, {time}.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Verify all again</source>
        <translation>அனைத்தையும் மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Version {version} is out; this is {own}.</source>
        <translation>பதிப்பு {version} வெளியாகிவிட்டது; இது {own}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>பதிப்புகள்</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>பார்வைகள்</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>அங்கீகாரம் தேவை</translation>
    </message>
    <message>
        <source>Waiting for the first delivery</source>
        <translation>முதல் விநியோகத்துக்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Waiting for the first delivery at this computer's address:</source>
        <translation>இக்கணினியின் முகவரியில் முதல் விநியோகத்துக்காகக் காத்திருக்கிறது:</translation>
    </message>
    <message>
        <source>Waiting for the next delivery.</source>
        <translation>அடுத்த விநியோகத்துக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Waiting, not counted</source>
        <translation>காத்திருப்பவை, கணக்கில் சேராதவை</translation>
    </message>
    <message>
        <source>Waiting. It appears here the moment it is there.</source>
        <translation>காத்திருக்கிறது. வந்தவுடன் இங்கு தோன்றும்.</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>முயற்சிகளுக்கு இடையே காத்திருப்பு</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>இரண்டாம் நபருக்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>எச்சரிக்கைகள்</translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation>அது செய்யப்பட்டதா?</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>கண்காணிக்கும் கோப்புறை</translation>
    </message>
    <message>
        <source>Watches payments and shows why each webhook can be trusted.</source>
        <translation>கட்டணங்களைக் கண்காணித்து, ஒவ்வொரு webhook-ஐயும் ஏன் நம்பலாம் எனக் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>உள்வழி</translation>
    </message>
    <message>
        <source>Way in: {name}</source>
        <translation>உள்வழி: {name}</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>உள்வழிகள்</translation>
    </message>
    <message>
        <source>Ways to change the body</source>
        <translation>உள்ளடக்கத்தை மாற்றும் வழிகள்</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>ஒப்பிடும் முறைகள்</translation>
    </message>
    <message>
        <source>Ways to look at the body</source>
        <translation>உள்ளடக்கத்தைப் பார்க்கும் முறைகள்</translation>
    </message>
    <message>
        <source>Webhooks can come</source>
        <translation>webhook-கள் வரலாம்</translation>
    </message>
    <message>
        <source>Webhooks don't tell of {thing}.</source>
        <translation>Webhook-கள் இதைத் தெரிவிப்பதில்லை: {thing}.</translation>
    </message>
    <message>
        <source>Webhooks go to</source>
        <translation>webhook-கள் செல்லுமிடம்</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>வைத்திருக்கும் வாராந்திர காப்புநகல்கள்</translation>
    </message>
    <message>
        <source>What</source>
        <translation>என்ன</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>திரும்பி வந்தது</translation>
    </message>
    <message>
        <source>What came in since stands in the database of now. That is not thrown away: it is kept aside in a folder of the workspace. Payments are read again from the provider; webhooks that are only there are not.</source>
        <translation>அதன்பின் வந்தவை தற்போதைய தரவுத்தளத்தில் உள்ளன. அது வீசப்படாது: பணியிடத்தின் ஒரு கோப்புறையில் தனியே வைக்கப்படும். கட்டணங்கள் வழங்குநரிடமிருந்து மீண்டும் படிக்கப்படும்; அங்கு மட்டுமே உள்ள webhook-கள் மீண்டும் படிக்கப்படாது.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>என்ன ஆனது</translation>
    </message>
    <message>
        <source>What can be changed later stands here then.</source>
        <translation>பிறகு மாற்றக்கூடியவை அப்போது இங்கு இருக்கும்.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>செய்யக்கூடியவை</translation>
    </message>
    <message>
        <source>What can be done with this payment</source>
        <translation>இக்கட்டணத்தில் செய்யக்கூடியவை</translation>
    </message>
    <message>
        <source>What comes in {environment} from now on is passed on to it, after the sender has its answer.</source>
        <translation>இப்போதிருந்து {environment} சூழலில் வருபவை, அனுப்புநருக்குப் பதில் கிடைத்த பிறகு, இதற்கு முன்னனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>What comes to wait until then is dropped.</source>
        <translation>அதுவரை காத்திருக்க வருபவை கைவிடப்படும்.</translation>
    </message>
    <message>
        <source>What differs is personal data. Reveal it under Body to see it here.</source>
        <translation>வேறுபடுவது தனிப்பட்ட தரவு. இங்கு காண, உள்ளடக்கம் பக்கத்தில் அதை வெளிக்காட்டவும்.</translation>
    </message>
    <message>
        <source>What do you do with payments?</source>
        <translation>கட்டணங்களில் உங்கள் பணி என்ன?</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>உங்களிடம் என்ன உள்ளது?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>பொருந்துபவை</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>நீக்கப்படுபவை</translation>
    </message>
    <message>
        <source>What helps to understand a fault, as one file. It holds no payload, no secret and no personal data. Read it here before you save it; nothing is sent to anybody.</source>
        <translation>கோளாறைப் புரிந்துகொள்ள உதவுபவை, ஒரே கோப்பாக. அதில் தரவுப்பொதியோ, இரகசியமோ, தனிப்பட்ட தரவோ இல்லை. சேமிக்கும் முன் இங்கே படியுங்கள்; யாருக்கும் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation>நடக்கவிருப்பது</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>கோரப்படுவது</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>மாற்றப்படுவது</translation>
    </message>
    <message>
        <source>What is changed on the way out</source>
        <translation>வெளியே செல்லும்போது மாற்றப்படுபவை</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ஒப்பிடப்படுவது</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>கோப்பில் உள்ளவை</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>மீதித் தொகை</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>புதியவை என்ன</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>அனுப்பப்படுவது</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>எது அனுப்பப்படும், எங்கு</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>என்ன செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>What is told while another window is in front. Never personal data.</source>
        <translation>வேறொரு சாளரம் முன்னால் இருக்கும்போது என்ன கூறப்படும். தனிப்பட்ட தரவு ஒருபோதும் இல்லை.</translation>
    </message>
    <message>
        <source>What is where, what travels, what does not, and what is to be revoked when somebody leaves.</source>
        <translation>எது எங்கு உள்ளது, எது உடன் செல்லும், எது செல்லாது, ஒருவர் பணியிலிருந்து விலகும்போது எதைச் செல்லாததாக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>தவறு என்ன</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>தேடலில் உள்ள பிழை</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>அது என்ன</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>இட்டுச்செல்லும் இடம்</translation>
    </message>
    <message>
        <source>What it shows, how it looks, and what becomes of it.</source>
        <translation>அது எதைக் காட்டுகிறது, எப்படித் தோன்றுகிறது, மூடும்போது என்ன ஆகிறது.</translation>
    </message>
    <message>
        <source>What it tells is added to what is known; what newer sources told stays.</source>
        <translation>அது கூறுவது தெரிந்தவற்றுடன் சேர்க்கப்படும்; புதிய ஆதாரங்கள் கூறியது மாறாது.</translation>
    </message>
    <message>
        <source>What providers are given</source>
        <translation>வழங்குநர்களுக்குத் தரப்படுவது</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>எது தீர்க்கிறது</translation>
    </message>
    <message>
        <source>What stands after whsec_ is not base64, so a part may be missing or changed.</source>
        <translation>whsec_-க்குப் பின் இருப்பது base64 அல்ல; எனவே ஒரு பகுதி விடுபட்டிருக்கலாம் அல்லது மாறியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>What the bank's line brought</source>
        <translation>வங்கிப் பதிவின்படி வந்த தொகை</translation>
    </message>
    <message>
        <source>What the program writes down about its own work.</source>
        <translation>நிரல் தன் சொந்தப் பணியைப் பற்றி எழுதி வைப்பது.</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>சேவையகம் கூறியது</translation>
    </message>
    <message>
        <source>What the signature covers. Take json_minified only after the signature doctor has found that the sender signs another form of the body than it sends: it proves less than raw_body.</source>
        <translation>கையொப்பம் எதை உள்ளடக்குகிறது. அனுப்புநர் தாம் அனுப்பும் உள்ளடக்கத்திலிருந்து வேறுபட்ட வடிவத்தில் கையொப்பமிடுவதாகக் கையொப்பப் பரிசோதகர் கண்டறிந்த பிறகு மட்டுமே json_minified-ஐத் தேர்ந்தெடுக்கவும்: அது raw_body-ஐவிடக் குறைவாகவே நிரூபிக்கிறது.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>செய்ய வேண்டியவை</translation>
    </message>
    <message>
        <source>What to examine</source>
        <translation>பரிசோதிக்க வேண்டியது</translation>
    </message>
    <message>
        <source>What unpacks bodies on the way must leave exactly the bytes that the sender signed, and take the Content-Encoding header away. This program takes in no compressed bodies.</source>
        <translation>வழியில் உள்ளடக்கத்தை விரிப்பது எதுவோ, அது அனுப்புநர் கையொப்பமிட்ட அதே பைட்டுகளை விட்டுவைத்து, Content-Encoding தலைப்பை அகற்ற வேண்டும். சுருக்கப்பட்ட உள்ளடக்கத்தை இந்நிரல் ஏற்பதில்லை.</translation>
    </message>
    <message>
        <source>What was asked for is kept under Activity. Look at the payment as it is now before you go on.</source>
        <translation>கோரப்பட்டது ‘செயல்பாடுகள்’ பக்கத்தில் வைத்திருக்கப்படும். தொடர்வதற்கு முன் கட்டணத்தின் தற்போதைய நிலையைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>ஒப்பிடப்பட்டவை</translation>
    </message>
    <message>
        <source>What was read stays, and so does the key in the keychain. It can be connected again.</source>
        <translation>படித்தவை அப்படியே இருக்கும்; திறவுகோல் பெட்டகத்தில் உள்ள திறவுகோலும் இருக்கும். அதை மீண்டும் இணைக்கலாம்.</translation>
    </message>
    <message>
        <source>What was read until then is kept.</source>
        <translation>அதுவரை படித்தது வைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>What was received stays, and so do its address, settings and secrets.</source>
        <translation>பெறப்பட்டவை அப்படியே இருக்கும்; அதன் முகவரி, அமைப்புகள், ரகசியங்களும் இருக்கும்.</translation>
    </message>
    <message>
        <source>What was refused is not created; each row says why.</source>
        <translation>மறுக்கப்பட்டவை உருவாக்கப்படவில்லை; ஏன் என ஒவ்வொரு வரிசையும் கூறும்.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>அனுப்பியது</translation>
    </message>
    <message>
        <source>What was signed is {form}; the body arrived in another order.</source>
        <translation>கையொப்பமிடப்பட்டது {form}; உள்ளடக்கம் வேறு வரிசைமுறையில் வந்தது.</translation>
    </message>
    <message>
        <source>What was there before is in {folder}.</source>
        <translation>முன்பு இருந்தவை {folder} கோப்புறையில் உள்ளன.</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>உருவாக்கப்படுபவை</translation>
    </message>
    <message>
        <source>What would fit</source>
        <translation>பொருந்தக்கூடியது</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>பார்த்தது</translation>
    </message>
    <message>
        <source>What you typed is kept: change it and create again, or close this window.</source>
        <translation>நீங்கள் தட்டச்சு செய்தது வைத்திருக்கப்பட்டுள்ளது: அதை மாற்றி மீண்டும் உருவாக்கவும், அல்லது இந்தச் சாளரத்தை மூடவும்.</translation>
    </message>
    <message>
        <source>What “{name}” answers</source>
        <translation>“{name}” அளிக்கும் பதில்</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>When a delivery is not accepted</source>
        <translation>விநியோகம் ஏற்கப்படாதபோது</translation>
    </message>
    <message>
        <source>When it fails, try again on</source>
        <translation>தோல்வியடைந்தால், மீண்டும் முயலும் அட்டவணை</translation>
    </message>
    <message>
        <source>When it follows here, and after how long by the provider's schedule</source>
        <translation>இங்கு அது எப்போது தொடரும்; வழங்குநரின் கால அட்டவணைப்படி எவ்வளவு நேரத்துக்குப் பிறகு</translation>
    </message>
    <message>
        <source>When it was downloaded, by the file itself. What happened later, it cannot know.</source>
        <translation>கோப்பு கூறும் பதிவிறக்க நேரம். அதன்பின் நடந்தது எதுவும் அதற்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>When it was intended, newest first</source>
        <translation>திட்டமிட்ட நேரம், புதியது முதலில்</translation>
    </message>
    <message>
        <source>When it was paid, paid out or told</source>
        <translation>செலுத்திய, பட்டுவாடா செய்த அல்லது தெரிவித்த நேரம்</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>சாளரம் மூடப்படும்போது</translation>
    </message>
    <message>
        <source>When we were last told something new</source>
        <translation>எங்களுக்குப் புதிய தகவல் கடைசியாக வந்தது எப்போது</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>இட்டுச்செல்லும் இடம்</translation>
    </message>
    <message>
        <source>Where its team does that by hand, write to them; where you set it yourself, do it now.</source>
        <translation>அதன் குழு கைமுறையாகச் செய்தால், அவர்களுக்கு எழுதவும்; நீங்களே அமைப்பதாக இருந்தால், இப்போது செய்யவும்.</translation>
    </message>
    <message>
        <source>Where the bastion listens for us. Left empty, any free one: without a public address only.</source>
        <translation>பாஸ்டியன் சேவையகம் நமக்காகச் செவிமடுக்கும் இடம். காலியாக விட்டால், காலியாக உள்ள ஏதேனும் துறை எண்: பொது முகவரி இல்லாதபோது மட்டும்.</translation>
    </message>
    <message>
        <source>Where the last news came from</source>
        <translation>கடைசித் தகவல் எங்கிருந்து வந்தது</translation>
    </message>
    <message>
        <source>Where the payer comes back to</source>
        <translation>செலுத்துபவர் திரும்பி வரும் இடம்</translation>
    </message>
    <message>
        <source>Where the payer goes after cancelling</source>
        <translation>ரத்து செய்தபின் செலுத்துபவர் செல்லும் இடம்</translation>
    </message>
    <message>
        <source>Where the payer goes after paying</source>
        <translation>செலுத்தியபின் செலுத்துபவர் செல்லும் இடம்</translation>
    </message>
    <message>
        <source>Where the payer goes when it fails</source>
        <translation>தோல்வியடைந்தால் செலுத்துபவர் செல்லும் இடம்</translation>
    </message>
    <message>
        <source>Where the text differs</source>
        <translation>உரை வேறுபடும் இடங்கள்</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>எங்கு முரண்படுகின்றன</translation>
    </message>
    <message>
        <source>Where webhooks come in, and who may reach this computer.</source>
        <translation>webhook-கள் எங்கு வருகின்றன, யார் இந்தக் கணினியை அடையலாம்.</translation>
    </message>
    <message>
        <source>Where you looked</source>
        <translation>பார்த்த இடம்</translation>
    </message>
    <message>
        <source>Where your app takes webhooks. Its path is kept like a secret.</source>
        <translation>உங்கள் செயலி webhook-களைப் பெறும் இடம். அதன் பாதை ரகசியம் போல வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Whether 1000 is 10.00 (minor) or 1,000.00 (major). Until it is set, amounts are shown but never counted.</source>
        <translation>1000 என்பது 10.00-ஆ (minor) அல்லது 1,000.00-ஆ (major) என்பது. இதை அமைக்கும்வரை தொகைகள் காட்டப்படும், ஆனால் ஒருபோதும் கணக்கில் சேர்க்கப்படாது.</translation>
    </message>
    <message>
        <source>Whether a signature outside the time window is rejected, or accepted with a warning.</source>
        <translation>கால வரம்புக்கு வெளியே உள்ள கையொப்பம் நிராகரிக்கப்பட வேண்டுமா, அல்லது எச்சரிக்கையுடன் ஏற்கப்பட வேண்டுமா.</translation>
    </message>
    <message>
        <source>Whether deliveries may be forwarded and sent again to other computers than this one. Some addresses, such as those of cloud metadata, are never sent to.</source>
        <translation>விநியோகங்களை இந்தக் கணினி அல்லாத பிற கணினிகளுக்கு முன்னனுப்பவும் மீண்டும் அனுப்பவும் அனுமதி உள்ளதா. மேகக் கணிமையின் உள்விவர முகவரிகள் போன்ற சில முகவரிகளுக்கு ஒருபோதும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Whether it is for LIVE or TEST is seen when the connection is tested.</source>
        <translation>அது LIVE-க்கானதா TEST-க்கானதா என்பது தொடர்பைச் சோதிக்கும்போது தெரியும்.</translation>
    </message>
    <message>
        <source>Whether the program starts, hidden, when you log in to this computer, so that it listens from then on.</source>
        <translation>இந்தக் கணினியில் நீங்கள் உள்நுழையும்போது நிரல் மறைவாகத் தொடங்கி, அப்போதிருந்து செவிமடுக்க வேண்டுமா.</translation>
    </message>
    <message>
        <source>Whether the secret's text is the key itself (utf8), or the key written in base64 or hex.</source>
        <translation>ரகசியத்தின் உரையே திறவுகோலா (utf8), அல்லது திறவுகோல் base64 அல்லது hex வடிவில் எழுதப்பட்டுள்ளதா.</translation>
    </message>
    <message>
        <source>Whether the window asks the update address, at most once a day, whether there is a newer version. Nothing is downloaded by itself.</source>
        <translation>புதிய பதிப்பு உள்ளதா எனச் சாளரம் புதுப்பிப்பு முகவரியிடம் ஒரு நாளைக்கு அதிகபட்சம் ஒருமுறை கேட்குமா என்பது. எதுவும் தானாகப் பதிவிறக்கப்படாது.</translation>
    </message>
    <message>
        <source>Whether this program may ask providers for refunds.</source>
        <translation>இந்த நிரல் வழங்குநர்களிடம் பணத்திருப்பம் கோரலாமா.</translation>
    </message>
    <message>
        <source>Which attempt at this delivery it was</source>
        <translation>இந்த விநியோகத்தில் எத்தனையாவது முயற்சி</translation>
    </message>
    <message>
        <source>Which attempt at this event it was</source>
        <translation>இந்நிகழ்வில் எத்தனையாவது முயற்சி</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>எந்த நெடுவரிசையில் எது உள்ளது</translation>
    </message>
    <message>
        <source>Which column holds what. What was chosen is remembered for the next file.</source>
        <translation>எந்த நெடுவரிசையில் எது உள்ளது. தேர்ந்தெடுத்தது அடுத்த கோப்புக்கும் நினைவில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Which provider?</source>
        <translation>எந்த வழங்குநர்?</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>எந்த வரிசைகள்</translation>
    </message>
    <message>
        <source>While the sender changes over, both hold. Later the old one only explains.</source>
        <translation>அனுப்புநர் மாறும் காலத்தில் இரண்டும் ஏற்கப்படும். பிறகு பழையது விளக்கத்துக்கு மட்டுமே.</translation>
    </message>
    <message>
        <source>Who acts, and what may be done. Guards against slips.</source>
        <translation>யார் செயல்படுகிறார், என்ன செய்யலாம். தவறுகளைத் தடுக்க.</translation>
    </message>
    <message>
        <source>Whoever has its address reaches nothing by it from then on. What was received stays kept.</source>
        <translation>அதன் முகவரியை வைத்திருப்பவர் எவரும் அப்போதிருந்து அதன்வழி எதையும் அடைய முடியாது. பெறப்பட்டவை வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Whoever scans this can pay real money.</source>
        <translation>இதை ஸ்கேன் செய்யும் எவரும் உண்மையான பணத்தைச் செலுத்தலாம்.</translation>
    </message>
    <message>
        <source>Whose and which</source>
        <translation>யாருடையது, எது</translation>
    </message>
    <message>
        <source>Whose payments are read from their provider, each by itself. Their figures are never added up.</source>
        <translation>இக்கணக்குகளின் கட்டணங்கள் அவற்றின் வழங்குநரிடமிருந்து தனித்தனியாகப் படிக்கப்படும். அவற்றின் கணக்கெண்கள் ஒருபோதும் ஒன்றாகக் கூட்டப்படாது.</translation>
    </message>
    <message>
        <source>Whose webhooks</source>
        <translation>யாருடைய webhook-கள்</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ஏன்</translation>
    </message>
    <message>
        <source>Why (can be left out)</source>
        <translation>ஏன் (விடலாம்)</translation>
    </message>
    <message>
        <source>Why is some of it off?</source>
        <translation>சில ஏன் இயங்கவில்லை?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>இது ஏன் முக்கியம்</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>ஏன் இல்லை</translation>
    </message>
    <message>
        <source>Why some of it is off</source>
        <translation>சில இயங்காததன் காரணம்</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>சாளரம்</translation>
    </message>
    <message>
        <source>With a body</source>
        <translation>உள்ளடக்கத்துடன்</translation>
    </message>
    <message>
        <source>With an API key, a webhook secret, both, or neither. Each is tested before it is kept.</source>
        <translation>API திறவுகோல், webhook ரகசியம், இரண்டும், அல்லது எதுவுமின்றி. ஒவ்வொன்றும் சேமிக்கும் முன் சோதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>With payers' identifiers, e-mail and postal addresses</source>
        <translation>செலுத்துபவர்களின் அடையாள எண்கள், மின்னஞ்சல், அஞ்சல் முகவரிகளுடன்</translation>
    </message>
    <message>
        <source>With payers' personal data</source>
        <translation>செலுத்துபவர்களின் தனிப்பட்ட தரவுடன்</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>தனிப்பட்ட தரவுடன்</translation>
    </message>
    <message>
        <source>With personal data, which is noted</source>
        <translation>தனிப்பட்ட தரவுடன்; இது குறித்து வைக்கப்படும்</translation>
    </message>
    <message>
        <source>With the cases that take some seconds</source>
        <translation>சில வினாடிகள் எடுக்கும் நேர்வுகளுடன்</translation>
    </message>
    <message>
        <source>With the current secret of the endpoint “{name}”.</source>
        <translation>“{name}” எனும் இறுதிப்புள்ளியின் தற்போதைய ரகசியத்தால்.</translation>
    </message>
    <message>
        <source>Without one, deliveries are kept but not checked. It can be set later.</source>
        <translation>அது இல்லாவிட்டால், விநியோகங்கள் வைத்திருக்கப்படும், ஆனால் சோதிக்கப்படாது. அதைப் பிறகு அமைக்கலாம்.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>பணிப்புத்தகம் (*.xlsx)</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>பணியிடம்: {name}</translation>
    </message>
    <message>
        <source>Would be left out</source>
        <translation>விடப்படுபவை</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>{name} கோப்பில் எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Years that records are kept</source>
        <translation>பதிவுகளை வைத்திருக்கும் ஆண்டுகள்</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>Yoco</source>
        <translation>Yoco</translation>
    </message>
    <message>
        <source>Yoco makes a page to pay on. The payer hears nothing until you send the link, and that it is paid is told by webhook alone.</source>
        <translation>Yoco கட்டணம் செலுத்தும் பக்கம் ஒன்றை உருவாக்கும். நீங்கள் இணைப்பை அனுப்பும்வரை செலுத்துபவருக்கு எதுவும் தெரியாது; செலுத்தப்பட்டதை webhook மட்டுமே தெரிவிக்கும்.</translation>
    </message>
    <message>
        <source>Yoco sends the events of the whole account to every address.</source>
        <translation>Yoco முழுக் கணக்கின் நிகழ்வுகளையும் ஒவ்வொரு முகவரிக்கும் அனுப்பும்.</translation>
    </message>
    <message>
        <source>Yoco shows it once, in the answer to the registration. Leave it empty until then, and set it later.</source>
        <translation>Yoco அதைப் பதிவுக்கான பதிலில் ஒருமுறை மட்டுமே காட்டும். அதுவரை காலியாக விட்டு, பிறகு அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Yoco's API lists no payments, so they go on coming by webhook. The key is tested and kept.</source>
        <translation>Yoco-வின் API கட்டணங்களைப் பட்டியலிடாது; எனவே அவை தொடர்ந்து webhook மூலம் வரும். திறவுகோல் சோதிக்கப்பட்டு வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Yoco's payments come by webhook. The key creates checkouts and refunds, and registers the webhook.</source>
        <translation>Yoco கட்டணங்கள் webhook மூலம் வருகின்றன. திறவுகோல் செக்அவுட்களையும் பணத்திருப்பங்களையும் உருவாக்கும்; webhook-ஐப் பதிவுசெய்யும்.</translation>
    </message>
    <message>
        <source>Yoco's signing secrets begin with whsec_.</source>
        <translation>Yoco-வின் கையொப்ப ரகசியங்கள் whsec_ எனத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Yoco, or any gateway that signs what it sends with an HMAC.</source>
        <translation>Yoco, அல்லது அனுப்புவதை HMAC மூலம் கையொப்பமிடும் எந்த நுழைவாயிலும்.</translation>
    </message>
    <message>
        <source>You said that it is revoked.</source>
        <translation>அது செல்லாததாக்கப்பட்டதாக நீங்கள் தெரிவித்தீர்கள்.</translation>
    </message>
    <message>
        <source>Your e-service goes on as before, whatever becomes of the copy. No key is in it.</source>
        <translation>நகலுக்கு என்ன ஆனாலும், உங்கள் மின்சேவை முன்போலவே தொடரும். இதில் திறவுகோல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Your e-service stays where PaySG sends to, and answers as before. Beside that it sends a copy of the body and the headers here, so the same secret verifies, and PaySG need not be told anything.</source>
        <translation>PaySG அனுப்பும் இடத்திலேயே உங்கள் மின்சேவை இருக்கும்; முன்போலவே பதிலளிக்கும். அத்துடன் உள்ளடக்கம், தலைப்புகள் ஆகியவற்றின் நகலை இங்கு அனுப்பும்; எனவே அதே ரகசியம் சரிபார்க்கும், PaySG-க்கு எதையும் தெரிவிக்கத் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>உங்கள் பெயர்</translation>
    </message>
    <message>
        <source>Your receiver</source>
        <translation>உங்கள் பெறுநர்</translation>
    </message>
    <message>
        <source>Your receiver is sent what it meets sooner or later: valid, twice, forged, stale, huge and others. Each case stands here with a verdict, why it matters, and how to mend it. What it books is made up: use a test database.</source>
        <translation>உங்கள் பெறுநர் என்றாவது எதிர்கொள்பவை அதற்கு அனுப்பப்படும்: சரியானது, இருமுறை வந்தது, போலி, பழையது, மிகப்பெரியது முதலியன. ஒவ்வொரு நேர்வும் இங்கு தீர்ப்பு, அதன் முக்கியத்துவம், சரிசெய்யும் வழி ஆகியவற்றுடன் இருக்கும். அது கணக்கில் பதிவது கற்பனையானது: சோதனைத் தரவுத்தளத்தைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Your reverse proxy or gateway leads here. Nobody else sees the data.</source>
        <translation>உங்கள் எதிர்முக இடைமுகவர் அல்லது நுழைவாயில் இங்கு இட்டுவரும். வேறு எவரும் தரவைப் பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>a collector receives</source>
        <translation>சேகரிப்பான் பெறுகிறது</translation>
    </message>
    <message>
        <source>a known secret</source>
        <translation>அறியப்பட்ட ஒரு ரகசியம்</translation>
    </message>
    <message>
        <source>a plain hash of secret and message</source>
        <translation>ரகசியமும் செய்தியும் சேர்ந்த சாதாரண ஹேஷ்</translation>
    </message>
    <message>
        <source>a secret can't be read: deliveries fail</source>
        <translation>ஒரு ரகசியத்தைப் படிக்க இயலவில்லை: விநியோகங்கள் தோல்வியடைகின்றன</translation>
    </message>
    <message>
        <source>a secret of the endpoint “{name}”</source>
        <translation>“{name}” இறுதிப்புள்ளியின் ஒரு ரகசியம்</translation>
    </message>
    <message>
        <source>a secret that I paste</source>
        <translation>நான் ஒட்டும் ரகசியம்</translation>
    </message>
    <message>
        <source>a secret that this endpoint accepts no more</source>
        <translation>இந்த இறுதிப்புள்ளி இனி ஏற்காத ரகசியம்</translation>
    </message>
    <message>
        <source>a time that cannot be read</source>
        <translation>படிக்க இயலாத நேரம்</translation>
    </message>
    <message>
        <source>a way in is down</source>
        <translation>ஓர் உள்வழி இயங்கவில்லை</translation>
    </message>
    <message>
        <source>account not told</source>
        <translation>கணக்கு தெரிவிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>added</source>
        <translation>சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>சேர்த்தது {day}</translation>
    </message>
    <message>
        <source>after {span}</source>
        <translation>{span} கழித்து</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>ஒப்புக்கொண்டது {day}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>முன்னால்</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>எல்லாக் கணக்குகளும்</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>எல்லா நிகழ்வுகளும்</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>அனுமதிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>an hour a minute</source>
        <translation>நிமிடத்துக்கு ஒரு மணிநேரம்</translation>
    </message>
    <message>
        <source>an hour a second</source>
        <translation>வினாடிக்கு ஒரு மணிநேரம்</translation>
    </message>
    <message>
        <source>an invoice number</source>
        <translation>விலைப்பட்டியல் எண்</translation>
    </message>
    <message>
        <source>an own schedule</source>
        <translation>சொந்தக் கால அட்டவணை</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>அறியப்படாத வடிவம்</translation>
    </message>
    <message>
        <source>and {n} before</source>
        <translation>முன்பு மேலும் {n}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>மேலும் {n}</translation>
    </message>
    <message>
        <source>another endpoint</source>
        <translation>வேறொரு இறுதிப்புள்ளி</translation>
    </message>
    <message>
        <source>answers {status}</source>
        <translation>{status} எனப் பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>any endpoint</source>
        <translation>எந்த இறுதிப்புள்ளியும்</translation>
    </message>
    <message>
        <source>approved by {whom}</source>
        <translation>அங்கீகரித்தவர் {whom}</translation>
    </message>
    <message>
        <source>as in real life</source>
        <translation>உண்மையில் உள்ளபடி</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>வந்தபடியே</translation>
    </message>
    <message>
        <source>as of {time} or later</source>
        <translation>{time} அல்லது அதற்குப் பிந்தைய நிலவரம்</translation>
    </message>
    <message>
        <source>as of {time}, checked</source>
        <translation>{time} நிலவரம், சோதிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>as of {time}, heard</source>
        <translation>{time} நிலவரம், webhook வழி</translation>
    </message>
    <message>
        <source>as of {time}, report</source>
        <translation>{time} நிலவரம், அறிக்கைப்படி</translation>
    </message>
    <message>
        <source>as they came, not promised</source>
        <translation>வந்த வரிசையில், உறுதியில்லை</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>நீங்கள் அழைக்கும் பெயர்</translation>
    </message>
    <message>
        <source>asked for here</source>
        <translation>இங்கு கோரப்பட்டது</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>உறக்கத்தில்</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>அதிகபட்சம் {amount}</translation>
    </message>
    <message>
        <source>at most {amount} left</source>
        <translation>அதிகபட்சம் {amount} மீதி</translation>
    </message>
    <message>
        <source>attempts to send on</source>
        <translation>முன்னனுப்பும் முயற்சிகள்</translation>
    </message>
    <message>
        <source>backup {age}</source>
        <translation>காப்புநகல் {age}</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>base64 of the hexadecimal digits</source>
        <translation>பதினாறடிமான இலக்கங்களின் base64</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>பின்னால்</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>அனுப்பப்படுகிறது</translation>
    </message>
    <message>
        <source>body: {body} · secret: {secret}</source>
        <translation>உள்ளடக்கம்: {body} · ரகசியம்: {secret}</translation>
    </message>
    <message>
        <source>by the day created</source>
        <translation>உருவாக்கிய நாளின்படி</translation>
    </message>
    <message>
        <source>by the day last changed</source>
        <translation>கடைசியாக மாறிய நாளின்படி</translation>
    </message>
    <message>
        <source>by the day paid or refunded</source>
        <translation>செலுத்திய அல்லது திருப்பிய நாளின்படி</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>cURL lines</source>
        <translation>cURL வரிகள்</translation>
    </message>
    <message>
        <source>came back in {took}</source>
        <translation>{took}-இல் திரும்பியது</translation>
    </message>
    <message>
        <source>can no longer be paid</source>
        <translation>இனிச் செலுத்த இயலாது</translation>
    </message>
    <message>
        <source>cannot create</source>
        <translation>உருவாக்க முடியாது</translation>
    </message>
    <message>
        <source>captured elsewhere</source>
        <translation>வேறிடத்தில் பிடித்தது</translation>
    </message>
    <message>
        <source>captured {time}</source>
        <translation>பிடித்த நேரம் {time}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>சோதிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>checked against {provider} at {time}</source>
        <translation>சோதித்தது: {provider}, {time}</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>சோதித்தது {time}</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>நெடுவரிசையைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>மூடப்பட்டது</translation>
    </message>
    <message>
        <source>cloudflared 2025.4 or later, a domain at Cloudflare, and a tunnel whose public host name leads to http://127.0.0.1 and the listener's port; the tunnel's token as the secret, its address as the URL.</source>
        <translation>cloudflared 2025.4 அல்லது அதற்குப் பிந்தையது, Cloudflare-இல் ஒரு களப்பெயர், மற்றும் http://127.0.0.1 மற்றும் செவிமடுப்பியின் துறை எண்ணுக்கு இட்டுச்செல்லும் பொதுப் புரவலன் பெயரைக் கொண்ட சுரங்கப்பாதை; சுரங்கப்பாதையின் டோக்கன் ரகசியமாகவும், அதன் முகவரி URL ஆகவும்.</translation>
    </message>
    <message>
        <source>cloudflared installed; no account. Its address is another one at each start, so it is for trying out.</source>
        <translation>cloudflared நிறுவப்பட்டிருக்க வேண்டும்; கணக்கு தேவையில்லை. ஒவ்வொரு முறை தொடங்கும்போதும் அதன் முகவரி மாறும் என்பதால், முயன்று பார்ப்பதற்கு மட்டுமே.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>படிக்க இயலவில்லை</translation>
    </message>
    <message>
        <source>could not check: {why}</source>
        <translation>சோதிக்க இயலவில்லை: {why}</translation>
    </message>
    <message>
        <source>created</source>
        <translation>உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>created or paid in this period</source>
        <translation>இக்காலத்தில் உருவானவை, செலுத்தியவை</translation>
    </message>
    <message>
        <source>current</source>
        <translation>தற்போதையது</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>விநியோகங்கள்</translation>
    </message>
    <message>
        <source>deliveries and answers of providers lose headers and body</source>
        <translation>விநியோகங்களிலும் வழங்குநர்களின் பதில்களிலும் உள்ள தலைப்புகளும் உள்ளடக்கமும் அகற்றப்படும்</translation>
    </message>
    <message>
        <source>deliveries in quarantine lose headers and body</source>
        <translation>தனிமைப்படுத்தப்பட்ட விநியோகங்களின் தலைப்புகளும் உள்ளடக்கமும் அகற்றப்படும்</translation>
    </message>
    <message>
        <source>deliveries in the log</source>
        <translation>பதிவேட்டின் விநியோகங்கள்</translation>
    </message>
    <message>
        <source>delivery {number}</source>
        <translation>விநியோகம் {number}</translation>
    </message>
    <message>
        <source>delivery {number} · {time}</source>
        <translation>விநியோகம் {number} · {time}</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>இலக்கு</translation>
    </message>
    <message>
        <source>devtunnel installed and signed in. Its address is another one at each start, unless you name a tunnel that you created before. What passes can be looked at on a page of Microsoft's.</source>
        <translation>devtunnel நிறுவப்பட்டு, உள்நுழைந்திருக்க வேண்டும். நீங்கள் முன்பே உருவாக்கிய சுரங்கப்பாதையைப் பெயரிடாவிட்டால், ஒவ்வொரு முறை தொடங்கும்போதும் அதன் முகவரி மாறும். அதன் வழியாகச் செல்வதை Microsoft-இன் ஒரு பக்கத்தில் பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>முடக்கப்பட்டது</translation>
    </message>
    <message>
        <source>disabled: not listening on {path}</source>
        <translation>முடக்கப்பட்டது: {path} பாதையில் செவிமடுக்கவில்லை</translation>
    </message>
    <message>
        <source>does not fit the body as received</source>
        <translation>பெறப்பட்ட உள்ளடக்கத்துடன் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>don't cancel it on the dashboard either</source>
        <translation>கட்டுப்பாட்டுப் பலகத்திலும் அதை ரத்து செய்ய வேண்டாம்</translation>
    </message>
    <message>
        <source>don't do it on the dashboard either</source>
        <translation>கட்டுப்பாட்டுப் பலகத்திலும் அதைச் செய்ய வேண்டாம்</translation>
    </message>
    <message>
        <source>don't refund it on the dashboard either</source>
        <translation>கட்டுப்பாட்டுப் பலகத்திலும் அதன் பணத்தைத் திருப்ப வேண்டாம்</translation>
    </message>
    <message>
        <source>done</source>
        <translation>செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>இப்போது செய்யவேண்டியது</translation>
    </message>
    <message>
        <source>each day from {hour:02d}:00 on, while the program runs</source>
        <translation>நிரல் இயங்கும்போது, ஒவ்வொரு நாளும் {hour:02d}:00 மணி முதல்</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>திருத்தப்பட்டது</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>காலி</translation>
    </message>
    <message>
        <source>entries of the journal are removed</source>
        <translation>செயற்பதிவேட்டின் பதிவுகள் அகற்றப்படும்</translation>
    </message>
    <message>
        <source>entries of the journal lose what was sent and answered</source>
        <translation>செயற்பதிவேட்டின் பதிவுகளில், அனுப்பியதும் பதிலாக வந்ததும் அகற்றப்படும்</translation>
    </message>
    <message>
        <source>entry {position}</source>
        <translation>பதிவு {position}</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>சூழல் மாறி</translation>
    </message>
    <message>
        <source>escapes in texts</source>
        <translation>உரைகளில் உள்ள விடுபடு குறிகள்</translation>
    </message>
    <message>
        <source>events</source>
        <translation>நிகழ்வுகள்</translation>
    </message>
    <message>
        <source>events without a payment are removed</source>
        <translation>கட்டணம் இல்லாத நிகழ்வுகள் அகற்றப்படும்</translation>
    </message>
    <message>
        <source>examination {provider} {day}.html</source>
        <translation>examination {provider} {day}.html</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>failed only</source>
        <translation>தோல்விகள் மட்டும்</translation>
    </message>
    <message>
        <source>fits, as {encoding}</source>
        <translation>பொருந்துகிறது, {encoding} வடிவில்</translation>
    </message>
    <message>
        <source>fold {n} behind</source>
        <translation>தொகுத்துக் கணக்கிட {n} மீதம்</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>மடக்கப்பட்டது</translation>
    </message>
    <message>
        <source>for example 10 or 12.50; left empty for any</source>
        <translation>எ.கா. 10 அல்லது 12.50; எதுவாயினும் எனில் காலியாக விடவும்</translation>
    </message>
    <message>
        <source>for example 2026-10-01 or 1/10/2026, the day first</source>
        <translation>எ.கா. 2026-10-01 அல்லது 1/10/2026, நாள் முதலில்</translation>
    </message>
    <message>
        <source>for example Refunds to check</source>
        <translation>எ.கா. சோதிக்க வேண்டிய பணத்திருப்பங்கள்</translation>
    </message>
    <message>
        <source>for the next delivery</source>
        <translation>அடுத்த விநியோகத்துக்கு</translation>
    </message>
    <message>
        <source>for the next {n} deliveries</source>
        <translation>அடுத்த {n} விநியோகங்களுக்கு</translation>
    </message>
    <message>
        <source>forged: other body</source>
        <translation>போலி: வேறு உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>forged: other secret</source>
        <translation>போலி: வேறு ரகசியம்</translation>
    </message>
    <message>
        <source>forged: unsigned</source>
        <translation>போலி: கையொப்பமில்லை</translation>
    </message>
    <message>
        <source>from a report</source>
        <translation>அறிக்கையிலிருந்து</translation>
    </message>
    <message>
        <source>from {address}</source>
        <translation>{address} இலிருந்து</translation>
    </message>
    <message>
        <source>gets our own answer, before this</source>
        <translation>இதற்கு முன்பே எங்கள் சொந்தப் பதிலைப் பெறுவார்</translation>
    </message>
    <message>
        <source>gets what this answers</source>
        <translation>இது அளிக்கும் பதிலைப் பெறுவார்</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>கைவிடப்பட்டது</translation>
    </message>
    <message>
        <source>headers as they came</source>
        <translation>தலைப்புகள் வந்தபடியே</translation>
    </message>
    <message>
        <source>here</source>
        <translation>இங்கு</translation>
    </message>
    <message>
        <source>here: {known}</source>
        <translation>இங்கு: {known}</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>பதினாறடிமானம்</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>பதினாறடிமான இலக்கங்கள்</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>huge body</source>
        <translation>மிகப்பெரிய உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>id {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>id, time and {body}, joined by full stops</source>
        <translation>ID, நேரம், {body} ஆகியவை, முற்றுப்புள்ளிகளால் இணைக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>இருந்தால் மட்டும்</translation>
    </message>
    <message>
        <source>in all sources that tell of them</source>
        <translation>அவற்றைத் தெரிவிக்கும் எல்லா மூலங்களிலும்</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>முழுமையாக</translation>
    </message>
    <message>
        <source>in milliseconds</source>
        <translation>மில்லிவினாடிகளில்</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>வினாடிகளில்</translation>
    </message>
    <message>
        <source>in the environment variable {name}</source>
        <translation>{name} எனும் சூழல் மாறியில்</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>திறவுகோல் பெட்டகத்தில்</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span} கழித்து</translation>
    </message>
    <message>
        <source>it lasts</source>
        <translation>தொடர்கிறது</translation>
    </message>
    <message>
        <source>its address comes when it stands</source>
        <translation>இயங்கும்போது அதன் முகவரி வரும்</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>இப்போதுதான்</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>திறவுகோல் பெட்டகம்</translation>
    </message>
    <message>
        <source>keys that occur twice</source>
        <translation>இருமுறை வரும் புலப்பெயர்கள்</translation>
    </message>
    <message>
        <source>last delivery {time}</source>
        <translation>கடைசி விநியோகம் {time}</translation>
    </message>
    <message>
        <source>last delivery {when}</source>
        <translation>கடைசி விநியோகம் {when}</translation>
    </message>
    <message>
        <source>last {time} · {outcome}</source>
        <translation>கடைசி {time} · {outcome}</translation>
    </message>
    <message>
        <source>left empty for any</source>
        <translation>எதுவாயினும் எனில் காலியாக விடவும்</translation>
    </message>
    <message>
        <source>left empty, the first day alone</source>
        <translation>காலியாக விட்டால், முதல் நாள் மட்டும்</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>விடுபட்டது</translation>
    </message>
    <message>
        <source>lines of statements are removed</source>
        <translation>கணக்கறிக்கைப் பதிவுகள் அகற்றப்படும்</translation>
    </message>
    <message>
        <source>listener down</source>
        <translation>செவிமடுப்பி இயங்கவில்லை</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>செவிமடுக்கிறது</translation>
    </message>
    <message>
        <source>listening, with trouble</source>
        <translation>செவிமடுக்கிறது, சிக்கலுடன்</translation>
    </message>
    <message>
        <source>looked up on the dashboard by hand</source>
        <translation>கட்டுப்பாட்டுப் பலகத்தில் ஒருவர் தாமே பார்த்தார்</translation>
    </message>
    <message>
        <source>looked up: done</source>
        <translation>தேடிப் பார்த்தது: செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>looked up: not done</source>
        <translation>தேடிப் பார்த்தது: செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>made anew when it is sent</source>
        <translation>அனுப்பும்போது புதிதாக உருவாக்கப்படும்</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>வேறிடத்தில் செய்தது</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>இங்கு செய்தது</translation>
    </message>
    <message>
        <source>made here by {whom}</source>
        <translation>இங்கு உருவாக்கியவர் {whom}</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>கற்பனையானது</translation>
    </message>
    <message>
        <source>making ready</source>
        <translation>தயாராகிறது</translation>
    </message>
    <message>
        <source>may still come</source>
        <translation>இன்னும் வரலாம்</translation>
    </message>
    <message>
        <source>mod_proxy hands bodies on unchanged, input filters don't. Take these off the path:</source>
        <translation>mod_proxy உள்ளடக்கத்தை மாற்றாமல் கொடுக்கும்; input filters அப்படியல்ல. இவற்றைப் பாதையிலிருந்து அகற்றவும்:</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>நகர்த்தப்பட்டது</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>கவனிக்க வேண்டியவை</translation>
    </message>
    <message>
        <source>needs a second person</source>
        <translation>இரண்டாம் நபர் தேவை</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>never read whole</source>
        <translation>முழுதாகப் படிக்கப்படவில்லை</translation>
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
        <translation>செலுத்துபவர்களின் தரவை ngrok பார்க்கிறது</translation>
    </message>
    <message>
        <source>no account tells</source>
        <translation>எந்தக் கணக்கும் தெரிவிக்கவில்லை</translation>
    </message>
    <message>
        <source>no address at the moment</source>
        <translation>தற்போது முகவரி இல்லை</translation>
    </message>
    <message>
        <source>no address was handed out</source>
        <translation>முகவரி எதுவும் வழங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>no amount told</source>
        <translation>தொகை தெரிவிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>நாணயம் இல்லை</translation>
    </message>
    <message>
        <source>no currency told</source>
        <translation>நாணயம் தெரிவிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>no event id</source>
        <translation>நிகழ்வு ID இல்லை</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>வடிகட்டி இல்லை</translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation>வரம்பு எதுவும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>no line of the bank brought it</source>
        <translation>எந்த வங்கிப் பதிவிலும் இது வரவில்லை</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>இப்போது வைத்திருக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>no refund</source>
        <translation>பணத்திருப்பம் இல்லை</translation>
    </message>
    <message>
        <source>no secret: deliveries stay not checked</source>
        <translation>ரகசியம் இல்லை: விநியோகங்கள் சோதிக்கப்படாமலே இருக்கும்</translation>
    </message>
    <message>
        <source>no self-test yet</source>
        <translation>இன்னும் தன்சோதனை இல்லை</translation>
    </message>
    <message>
        <source>no source tells</source>
        <translation>எந்த மூலமும் தெரிவிப்பதில்லை</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>இன்னும் மூலம் இல்லை</translation>
    </message>
    <message>
        <source>no v1 signature</source>
        <translation>v1 கையொப்பம் இல்லை</translation>
    </message>
    <message>
        <source>no way in was open</source>
        <translation>எந்த உள்வழியும் திறந்திருக்கவில்லை</translation>
    </message>
    <message>
        <source>none</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>none fits the body as received</source>
        <translation>பெறப்பட்ட உள்ளடக்கத்துடன் எதுவும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>தரப்படவில்லை</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>கூறப்படவில்லை</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON அல்ல</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>ஒப்புக்கொள்ளவில்லை</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>அனுமதி இல்லை</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ஏற்க வேண்டாம்</translation>
    </message>
    <message>
        <source>not believed: it came from no proxy of yours</source>
        <translation>நம்பப்படவில்லை: உங்கள் இடைமுகவர் எதிலிருந்தும் இது வரவில்லை</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>இன்னும் சோதிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>not clear: the headers hold no address, or disagree</source>
        <translation>தெளிவாக இல்லை: தலைப்புகளில் முகவரி இல்லை அல்லது அவை முரண்படுகின்றன</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>இந்தக் கோப்பில் இல்லை</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>தெரியவில்லை</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>இங்கே தெரியாது</translation>
    </message>
    <message>
        <source>not known to have been sent</source>
        <translation>அனுப்பப்பட்டதாகத் தெரியவில்லை</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>இன்னும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>செவிமடுக்கவில்லை</translation>
    </message>
    <message>
        <source>not listening on {path}</source>
        <translation>{path} பாதையில் செவிமடுக்கவில்லை</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>இன்னும் படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>not real money</source>
        <translation>நிஜப் பணமல்ல</translation>
    </message>
    <message>
        <source>not refunded so far</source>
        <translation>இதுவரை பணம் திருப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>கூறப்படவில்லை</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>இன்னும் அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>அமைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>notes, imports, tables, replays and resolutions are removed</source>
        <translation>குறிப்புகள், இறக்குமதிகள், அட்டவணைகள், மறுஅனுப்பல்கள், தீர்வுகள் ஆகியவை அகற்றப்படும்</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>nothing out of order</source>
        <translation>அனைத்தும் ஒழுங்காக உள்ளது</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>இன்னும் எதுவும் பெறப்படவில்லை</translation>
    </message>
    <message>
        <source>nothing rejected today</source>
        <translation>இன்று நிராகரிப்பு இல்லை</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>இன்னும் எதுவும் அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>nothing to compare them with</source>
        <translation>ஒப்பிட வேறு எதுவுமில்லை</translation>
    </message>
    <message>
        <source>nothing unpaid</source>
        <translation>செலுத்தப்படாதது எதுவுமில்லை</translation>
    </message>
    <message>
        <source>nothing was paid</source>
        <translation>எதுவும் செலுத்தப்படவில்லை</translation>
    </message>
    <message>
        <source>nothing was received here</source>
        <translation>இங்கு எதுவும் பெறப்படவில்லை</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>இன்னும் எதுவுமில்லை</translation>
    </message>
    <message>
        <source>notifications paused until {time}</source>
        <translation>அறிவிப்புகள் {time} வரை இடைநிறுத்தப்பட்டுள்ளன</translation>
    </message>
    <message>
        <source>now</source>
        <translation>இப்போது</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>எண்கள்</translation>
    </message>
    <message>
        <source>off</source>
        <translation>நிறுத்தம்</translation>
    </message>
    <message>
        <source>on</source>
        <translation>இயக்கத்தில்</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} அன்று</translation>
    </message>
    <message>
        <source>one attempt</source>
        <translation>ஒரு முயற்சி</translation>
    </message>
    <message>
        <source>one of another version skipped</source>
        <translation>வேறு பதிப்பில் ஒன்று தவிர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>one signature</source>
        <translation>ஒரு கையொப்பம்</translation>
    </message>
    <message>
        <source>one v1 signature</source>
        <translation>ஒரு v1 கையொப்பம்</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>நிரல் முடியும் வரை மட்டும்</translation>
    </message>
    <message>
        <source>order of keys</source>
        <translation>புலப்பெயர்களின் வரிசைமுறை</translation>
    </message>
    <message>
        <source>other</source>
        <translation>மற்றது</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>வரிசை மாறியது</translation>
    </message>
    <message>
        <source>over</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>own checkouts only</source>
        <translation>சொந்த செக்அவுட்கள் மட்டும்</translation>
    </message>
    <message>
        <source>own: {waits}</source>
        <translation>சொந்தம்: {waits}</translation>
    </message>
    <message>
        <source>payment link sent</source>
        <translation>கட்டண இணைப்பு அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>கட்டணங்கள்</translation>
    </message>
    <message>
        <source>payments are removed, with history, notes and figures</source>
        <translation>கட்டணங்கள், அவற்றின் வரலாறு, குறிப்புகள், கணக்கெண்களுடன் அகற்றப்படும்</translation>
    </message>
    <message>
        <source>payments lose identifier, e-mail and address</source>
        <translation>கட்டணங்களிலிருந்து அடையாள எண், மின்னஞ்சல், முகவரி ஆகியவை அகற்றப்படும்</translation>
    </message>
    <message>
        <source>payout {id}</source>
        <translation>பட்டுவாடா {id}</translation>
    </message>
    <message>
        <source>possibly lost</source>
        <translation>தவறியிருக்கலாம்</translation>
    </message>
    <message>
        <source>previous, until {day}</source>
        <translation>முந்தையது, {day} வரை</translation>
    </message>
    <message>
        <source>private screen on</source>
        <translation>தனியுரிமைத் திரை இயங்குகிறது</translation>
    </message>
    <message>
        <source>proxy_pass hands bodies on unchanged. Look for these in the location of this path, and for other Lua or njs code that sets the body:</source>
        <translation>proxy_pass உள்ளடக்கத்தை மாற்றாமல் கொடுக்கும். இப்பாதையின் location பகுதியில் இவையும், உள்ளடக்கத்தை அமைக்கும் வேறு Lua அல்லது njs நிரல்வரிகளும் உள்ளனவா எனப் பார்க்கவும்:</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>தனிமைப்படுத்தல்</translation>
    </message>
    <message>
        <source>random order</source>
        <translation>தற்போக்கு வரிசை</translation>
    </message>
    <message>
        <source>random, on purpose</source>
        <translation>வேண்டுமென்றே தற்போக்கு வரிசை</translation>
    </message>
    <message>
        <source>re-signed</source>
        <translation>புதிதாகக் கையொப்பமிட்டது</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>உண்மையான பணம்</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>காரணம்: {reason}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>பெறப்பட்டது</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>பணத்திருப்பங்கள்</translation>
    </message>
    <message>
        <source>refunds not known</source>
        <translation>பணத்திருப்பங்கள் தெரியவில்லை</translation>
    </message>
    <message>
        <source>refunds of {n} payments not known</source>
        <translation>{n} கட்டணங்களின் பணத்திருப்பங்கள் தெரியவில்லை</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>refused, the sender may try again</source>
        <translation>மறுக்கப்பட்டது, அனுப்புநர் மீண்டும் முயலலாம்</translation>
    </message>
    <message>
        <source>rejected deliveries</source>
        <translation>நிராகரிக்கப்பட்ட விநியோகங்கள்</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>அகற்றப்பட்டது</translation>
    </message>
    <message>
        <source>removed destination</source>
        <translation>அகற்றப்பட்ட இலக்கு</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>மறுஅனுப்பல்</translation>
    </message>
    <message>
        <source>replay to {name}</source>
        <translation>{name}-க்கு மறுஅனுப்பல்</translation>
    </message>
    <message>
        <source>replayed here</source>
        <translation>இங்கு மீண்டும் அனுப்பியது</translation>
    </message>
    <message>
        <source>report as of {time}</source>
        <translation>அறிக்கை, {time} நிலவரம்</translation>
    </message>
    <message>
        <source>requests that were sent on are removed</source>
        <translation>முன்னனுப்பப்பட்ட கோரிக்கைகள் அகற்றப்படும்</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>விலக்கப்பட்டது</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>வேறு முறையில் எழுதியது</translation>
    </message>
    <message>
        <source>row {line} of a file</source>
        <translation>கோப்பின் வரிசை {line}</translation>
    </message>
    <message>
        <source>rows of tables of payments to create are emptied</source>
        <translation>உருவாக்க வேண்டிய கட்டணங்களின் அட்டவணைகளில் உள்ள வரிசைகள் காலியாக்கப்படும்</translation>
    </message>
    <message>
        <source>same event, another body: the first one counts</source>
        <translation>அதே நிகழ்வு, வேறோர் உள்ளடக்கம்: முதலாவதே கணக்கில் சேரும்</translation>
    </message>
    <message>
        <source>same event, counted once</source>
        <translation>அதே நிகழ்வு, ஒருமுறை கணக்கில் சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>search {text}</source>
        <translation>தேடல் {text}</translation>
    </message>
    <message>
        <source>self-test came back in {took}, {time}</source>
        <translation>தன்சோதனை {took}-இல் திரும்பியது, {time}</translation>
    </message>
    <message>
        <source>self-test failed, {time}</source>
        <translation>தன்சோதனை தோல்வி, {time}</translation>
    </message>
    <message>
        <source>sent a second time</source>
        <translation>இரண்டாம் முறை அனுப்பியது</translation>
    </message>
    <message>
        <source>sent by {provider}</source>
        <translation>{provider} வழி</translation>
    </message>
    <message>
        <source>sent to us</source>
        <translation>எங்களுக்கு அனுப்பியது</translation>
    </message>
    <message>
        <source>service …{end}</source>
        <translation>சேவை …{end}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>கையொப்பமிட்டது</translation>
    </message>
    <message>
        <source>signed anew</source>
        <translation>புதிதாகக் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>signed anew, with another secret…</source>
        <translation>வேறொரு ரகசியத்தால் புதிதாகக் கையொப்பமிட்டு…</translation>
    </message>
    <message>
        <source>signed anew, with the endpoint's secret</source>
        <translation>இறுதிப்புள்ளியின் ரகசியத்தால் புதிதாகக் கையொப்பமிட்டு</translation>
    </message>
    <message>
        <source>signed anew, with the same secret as before</source>
        <translation>முன்பு பயன்படுத்திய அதே ரகசியத்தால் புதிதாகக் கையொப்பமிட்டு</translation>
    </message>
    <message>
        <source>since it was asked for; this is how it is now</source>
        <translation>கோரப்பட்ட பிறகு; இதுவே தற்போதைய நிலை</translation>
    </message>
    <message>
        <source>slow body</source>
        <translation>மெதுவான உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>slowest answer this hour {time}</source>
        <translation>இந்த மணிநேரத்தில் மிக மெதுவான பதில் {time}</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>இதுவரை</translation>
    </message>
    <message>
        <source>somebody here</source>
        <translation>இங்குள்ள ஒருவர்</translation>
    </message>
    <message>
        <source>sorted, falling</source>
        <translation>வரிசைப்படுத்தியது, இறங்குமுகம்</translation>
    </message>
    <message>
        <source>sorted, rising</source>
        <translation>வரிசைப்படுத்தியது, ஏறுமுகம்</translation>
    </message>
    <message>
        <source>ssh port</source>
        <translation>ssh துறை எண்</translation>
    </message>
    <message>
        <source>ssh to {host}</source>
        <translation>{host}-க்கு ssh</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>பரிந்துரை</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>{who} திரும்பப் பெற்றார்</translation>
    </message>
    <message>
        <source>taken, no need to send it again</source>
        <translation>ஏற்கப்பட்டது, மீண்டும் அனுப்பத் தேவையில்லை</translation>
    </message>
    <message>
        <source>that was removed</source>
        <translation>அகற்றப்பட்டது</translation>
    </message>
    <message>
        <source>the address and the body</source>
        <translation>முகவரியும் உள்ளடக்கமும்</translation>
    </message>
    <message>
        <source>the body alone</source>
        <translation>உள்ளடக்கம் மட்டும்</translation>
    </message>
    <message>
        <source>the body as JavaScript writes it (received were {n} bytes)</source>
        <translation>JavaScript எழுதும் வடிவில் உள்ளடக்கம் (பெறப்பட்டது {n} பைட்டுகள்)</translation>
    </message>
    <message>
        <source>the body as it was before it was taken for Latin-1</source>
        <translation>Latin-1 எனக் கருதப்படுவதற்கு முன் இருந்த உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body as it was before it was taken for Windows-1252</source>
        <translation>Windows-1252 எனக் கருதப்படுவதற்கு முன் இருந்த உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body as received</source>
        <translation>பெறப்பட்டபடியே உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body compressed with gzip</source>
        <translation>gzip மூலம் சுருக்கப்பட்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body says {body}, the secret that fits signs {secret} deliveries</source>
        <translation>உள்ளடக்கம் {body} என்கிறது; பொருந்தும் ரகசியமோ {secret} விநியோகங்களைக் கையொப்பமிடுவது</translation>
    </message>
    <message>
        <source>the body taken for Latin-1 and written as UTF-8</source>
        <translation>Latin-1 எனக் கருதி UTF-8-இல் எழுதப்பட்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body taken for Windows-1252 and written as UTF-8</source>
        <translation>Windows-1252 எனக் கருதி UTF-8-இல் எழுதப்பட்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body with a byte order mark</source>
        <translation>பைட் வரிசைக் குறியுடன் உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body with a carriage return and a line feed at its end</source>
        <translation>இறுதியில் வரித் திருப்பமும் வரி ஊட்டமும் கொண்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body with a line feed at its end</source>
        <translation>இறுதியில் வரி ஊட்டம் கொண்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body with carriage returns before its line feeds</source>
        <translation>வரி ஊட்டங்களுக்கு முன் வரித் திருப்பங்கள் கொண்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body with line feeds alone</source>
        <translation>வரி ஊட்டங்கள் மட்டும் கொண்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body without a byte order mark</source>
        <translation>பைட் வரிசைக் குறி இல்லாத உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body without a line end at its end</source>
        <translation>இறுதியில் வரி முடிவு இல்லாத உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body without its deflate compression</source>
        <translation>deflate சுருக்கம் நீக்கப்பட்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the body without its gzip compression</source>
        <translation>gzip சுருக்கம் நீக்கப்பட்ட உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>the bytes of the secret's hexadecimal digits as the key</source>
        <translation>ரகசியத்தின் பதினாறடிமான இலக்கங்களின் பைட்டுகள் திறவுகோலாக</translation>
    </message>
    <message>
        <source>the bytes that the base64 text stands for</source>
        <translation>base64 உரை குறிக்கும் பைட்டுகள்</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>கணினி உறங்கியது</translation>
    </message>
    <message>
        <source>the decoded bytes of the secret as the key</source>
        <translation>ரகசியத்தின் குறிவிலக்கிய பைட்டுகள் திறவுகோலாக</translation>
    </message>
    <message>
        <source>the document as JavaScript writes it again</source>
        <translation>JavaScript மீண்டும் எழுதும் வடிவில் ஆவணம்</translation>
    </message>
    <message>
        <source>the endpoint of this workspace</source>
        <translation>இப்பணியிடத்தின் இறுதிப்புள்ளி</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>நுழைவாயில்</translation>
    </message>
    <message>
        <source>the id and the body</source>
        <translation>ID-உம் உள்ளடக்கமும்</translation>
    </message>
    <message>
        <source>the payments' stories</source>
        <translation>கட்டணங்களின் வரலாறுகள்</translation>
    </message>
    <message>
        <source>the port that the status strip shows</source>
        <translation>நிலைப் பட்டை காட்டும் துறை எண்</translation>
    </message>
    <message>
        <source>the providers</source>
        <translation>வழங்குநர்கள்</translation>
    </message>
    <message>
        <source>the same document indented by four blanks</source>
        <translation>நான்கு இடைவெளிகளால் உள்தள்ளப்பட்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document indented by tabs</source>
        <translation>தத்தல்களால் (tab) உள்தள்ளப்பட்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document indented by two blanks</source>
        <translation>இரண்டு இடைவெளிகளால் உள்தள்ளப்பட்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with \/ for every slash</source>
        <translation>ஒவ்வொரு சாய்கோட்டுக்கும் \/ கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with \/ for every slash, and \u escapes</source>
        <translation>ஒவ்வொரு சாய்கோட்டுக்கும் \/, மற்றும் \u விடுபடு குறிகள் கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with a blank after each comma and colon</source>
        <translation>ஒவ்வொரு காற்புள்ளிக்கும் முக்காற்புள்ளிக்கும் பின் இடைவெளி கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with blanks after commas and colons, and \u escapes</source>
        <translation>காற்புள்ளிகளுக்கும் முக்காற்புள்ளிகளுக்கும் பின் இடைவெளிகள், மற்றும் \u விடுபடு குறிகள் கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with its keys in alphabetical order</source>
        <translation>புலப்பெயர்கள் அகரவரிசையில் உள்ள அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with its numbers as JavaScript writes them</source>
        <translation>எண்கள் JavaScript எழுதும் வடிவில் உள்ள அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with plain slashes</source>
        <translation>சாதாரண சாய்கோடுகள் கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with the characters themselves instead of \u escapes</source>
        <translation>\u விடுபடு குறிகளுக்குப் பதிலாக எழுத்துகளையே கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with these characters as \u escapes</source>
        <translation>இந்த எழுத்துகள் \u விடுபடு குறிகளாக உள்ள அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with these characters as \u escapes in capitals</source>
        <translation>இந்த எழுத்துகள் பெரிய எழுத்திலான \u விடுபடு குறிகளாக உள்ள அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document with these characters themselves</source>
        <translation>இந்த எழுத்துகளையே கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document written compactly</source>
        <translation>சுருக்கமாக எழுதப்பட்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document written compactly, its numbers as JavaScript writes them</source>
        <translation>சுருக்கமாக எழுதப்பட்ட, எண்கள் JavaScript எழுதும் வடிவில் உள்ள அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document written compactly, with \/ for every slash</source>
        <translation>சுருக்கமாக எழுதப்பட்ட, ஒவ்வொரு சாய்கோட்டுக்கும் \/ கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document written compactly, with \/ for every slash and \u escapes</source>
        <translation>சுருக்கமாக எழுதப்பட்ட, ஒவ்வொரு சாய்கோட்டுக்கும் \/, மற்றும் \u விடுபடு குறிகள் கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document written compactly, with \u escapes in capitals</source>
        <translation>சுருக்கமாக எழுதப்பட்ட, பெரிய எழுத்திலான \u விடுபடு குறிகள் கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document written compactly, with the characters themselves</source>
        <translation>சுருக்கமாக எழுதப்பட்ட, எழுத்துகளையே கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document written compactly, with these characters as \u escapes</source>
        <translation>சுருக்கமாக எழுதப்பட்ட, இந்த எழுத்துகள் \u விடுபடு குறிகளாக உள்ள அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the same document written compactly, with these characters themselves</source>
        <translation>சுருக்கமாக எழுதப்பட்ட, இந்த எழுத்துகளையே கொண்ட அதே ஆவணம்</translation>
    </message>
    <message>
        <source>the secret of another endpoint</source>
        <translation>வேறொரு இறுதிப்புள்ளியின் ரகசியம்</translation>
    </message>
    <message>
        <source>the secret read as URL-safe base64</source>
        <translation>URL-பாதுகாப்பான base64 எனப் படிக்கப்பட்ட ரகசியம்</translation>
    </message>
    <message>
        <source>the secret with a line end behind it, as the sender's copy has it</source>
        <translation>அனுப்புநரின் நகலில் உள்ளதுபோல், பின்னால் வரி முடிவு கொண்ட ரகசியம்</translation>
    </message>
    <message>
        <source>the secret without the blanks and invisible characters in it</source>
        <translation>உள்ளே இருக்கும் இடைவெளிகளும் கண்ணுக்குத் தெரியாத எழுத்துகளும் இல்லாத ரகசியம்</translation>
    </message>
    <message>
        <source>the secret without the blanks around it</source>
        <translation>சுற்றியுள்ள இடைவெளிகள் இல்லாத ரகசியம்</translation>
    </message>
    <message>
        <source>the secret without what stands around it</source>
        <translation>சுற்றியுள்ளவை இல்லாத ரகசியம்</translation>
    </message>
    <message>
        <source>the text after whsec_ as the key</source>
        <translation>whsec_-க்குப் பின் உள்ள உரை திறவுகோலாக</translation>
    </message>
    <message>
        <source>the time and the body</source>
        <translation>நேரமும் உள்ளடக்கமும்</translation>
    </message>
    <message>
        <source>the value of “{form}”</source>
        <translation>“{form}” என்பதன் மதிப்பு</translation>
    </message>
    <message>
        <source>the whole text of the secret as the key</source>
        <translation>ரகசியத்தின் முழு உரை திறவுகோலாக</translation>
    </message>
    <message>
        <source>this</source>
        <translation>இது</translation>
    </message>
    <message>
        <source>this program was closed</source>
        <translation>இந்நிரல் மூடப்பட்டிருந்தது</translation>
    </message>
    <message>
        <source>three days in 4 minutes</source>
        <translation>4 நிமிடங்களில் மூன்று நாட்கள்</translation>
    </message>
    <message>
        <source>time and {body}, joined by a full stop</source>
        <translation>நேரம், {body} ஆகியவை, முற்றுப்புள்ளியால் இணைக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>time {time} ({age})</source>
        <translation>நேரம் {time} ({age})</translation>
    </message>
    <message>
        <source>to</source>
        <translation>முதல்</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>நீக்கப்பட உள்ளது</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>இனி வரும்</translation>
    </message>
    <message>
        <source>to e-mail the link</source>
        <translation>இணைப்பை அனுப்ப</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>பெறுநர்: {target}</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>பெறுநர்: {whom}</translation>
    </message>
    <message>
        <source>tunnel down</source>
        <translation>சுரங்கப்பாதை இயங்கவில்லை</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>வகை மாறியது</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>விரிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>தெரியாதது</translation>
    </message>
    <message>
        <source>unpaid payments</source>
        <translation>செலுத்தப்படாத கட்டணங்கள்</translation>
    </message>
    <message>
        <source>until it is switched off</source>
        <translation>நிறுத்தப்படும் வரை</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>நிரல் முடியும் வரை</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} வரை</translation>
    </message>
    <message>
        <source>value</source>
        <translation>மதிப்பு</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>இரண்டாம் நபருக்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>was at</source>
        <translation>முன்பிருந்த இடம்</translation>
    </message>
    <message>
        <source>webhooks don't tell</source>
        <translation>webhook-கள் தெரிவிப்பதில்லை</translation>
    </message>
    <message>
        <source>what it is for; the payer reads it</source>
        <translation>எதற்கான கட்டணம்; செலுத்துபவர் இதைப் படிப்பார்</translation>
    </message>
    <message>
        <source>when resumed</source>
        <translation>மீண்டும் தொடங்கும்போது</translation>
    </message>
    <message>
        <source>when was not told</source>
        <translation>எப்போது எனத் தெரிவிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>where white space stands</source>
        <translation>வெற்றிடங்கள் இருக்கும் இடங்கள்</translation>
    </message>
    <message>
        <source>which delivery told what</source>
        <translation>எந்த விநியோகம் எதைக் கூறியது</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>வெற்றிடங்கள்</translation>
    </message>
    <message>
        <source>with colons</source>
        <translation>முக்காற்புள்ளிகளுடன்</translation>
    </message>
    <message>
        <source>with line feeds</source>
        <translation>வரி ஊட்டங்களுடன்</translation>
    </message>
    <message>
        <source>with nothing between them</source>
        <translation>இடையே எதுவும் இல்லாமல்</translation>
    </message>
    <message>
        <source>with the pauses between them</source>
        <translation>அவற்றுக்கு இடையேயான இடைவெளிகளுடன்</translation>
    </message>
    <message>
        <source>with vertical bars</source>
        <translation>செங்குத்துக் கோடுகளுடன்</translation>
    </message>
    <message>
        <source>your providers</source>
        <translation>உங்கள் வழங்குநர்கள்</translation>
    </message>
    <message>
        <source>{above}, so it is not sent now: it waits under Activity until a second person approves it. That is a guard against slips, not a lock.</source>
        <translation>{above}; எனவே இப்போது அனுப்பப்படாது: இரண்டாம் நபர் அங்கீகரிக்கும்வரை ‘செயல்பாடுகள்’ பக்கத்தில் காத்திருக்கும். இது தவறுகளைத் தடுக்கவே; பூட்டு அல்ல.</translation>
    </message>
    <message>
        <source>{account}, so far</source>
        <translation>{account}, இதுவரை</translation>
    </message>
    <message>
        <source>{address}, not on the provider's published list</source>
        <translation>{address}, வழங்குநர் வெளியிட்ட பட்டியலில் இல்லை</translation>
    </message>
    <message>
        <source>{address}, on the provider's published list</source>
        <translation>{address}, வழங்குநர் வெளியிட்ட பட்டியலில் உள்ளது</translation>
    </message>
    <message>
        <source>{address}; the provider's addresses are not published</source>
        <translation>{address}; வழங்குநர் தன் முகவரிகளை வெளியிடவில்லை</translation>
    </message>
    <message>
        <source>{age}, {size}</source>
        <translation>{age}, {size}</translation>
    </message>
    <message>
        <source>{age}; accepted is {most} before or after</source>
        <translation>{age}; ஏற்கப்படுவது முன்போ பின்போ {most} வரை</translation>
    </message>
    <message>
        <source>{amount} can still be refunded</source>
        <translation>இன்னும் {amount} திருப்ப முடியும்</translation>
    </message>
    <message>
        <source>{amount} in {payments}</source>
        <translation>{payments}, மொத்தம் {amount}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} செலுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>{amount} திருப்பப்பட்டது</translation>
    </message>
    <message>
        <source>{amount} refunded here</source>
        <translation>{amount} இங்கு திருப்பப்பட்டது</translation>
    </message>
    <message>
        <source>{amount}, all that is left</source>
        <translation>{amount}, மீதி முழுவதும்</translation>
    </message>
    <message>
        <source>{back} of {whole} refunded, {left} left</source>
        <translation>{whole} தொகையில் {back} திருப்பப்பட்டது, {left} மீதம்</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} பைட்டுகள்</translation>
    </message>
    <message>
        <source>{count} bytes: {what}</source>
        <translation>{count} பைட்டுகள்: {what}</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} மணிநேரத்துக்கு முன்</translation>
    </message>
    <message>
        <source>{count} in {forms}</source>
        <translation>{count}, வடிவம்: {forms}</translation>
    </message>
    <message>
        <source>{count} lie in this user's keychain or surroundings, and in no file of ours. Your successor enters them again, or better: new ones, by “Change a secret or a key”.</source>
        <translation>{count} இப்பயனரின் திறவுகோல் பெட்டகத்திலோ சூழல் மாறிகளிலோ உள்ளன; எங்கள் கோப்பு எதிலும் இல்லை. உங்களுக்குப் பின் பொறுப்பேற்பவர் அவற்றை மீண்டும் உள்ளிட வேண்டும்; புதியவற்றை உள்ளிடுவது இன்னும் நல்லது: “ரகசியம் அல்லது திறவுகோலை மாற்று”.</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} நிமிடத்துக்கு முன்</translation>
    </message>
    <message>
        <source>{count}, still indexing</source>
        <translation>{count}, அட்டவணையிடல் தொடர்கிறது</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} நாள்</translation>
    </message>
    <message>
        <source>{deliveries} will be sent to {target}.</source>
        <translation>{target} என்பதற்கு அனுப்பப்படும்: {deliveries}.</translation>
    </message>
    <message>
        <source>{deliveries} written to {name}.</source>
        <translation>{name} கோப்பில் எழுதப்பட்டது: {deliveries}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{done} of {all} payments</source>
        <translation>கட்டணங்கள்: {done} / {all}</translation>
    </message>
    <message>
        <source>{done} of {payments} created</source>
        <translation>{payments}: {done} உருவாக்கப்பட்டன</translation>
    </message>
    <message>
        <source>{done} of {rows} created</source>
        <translation>{rows}: {done} உருவாக்கப்பட்டன</translation>
    </message>
    <message>
        <source>{entries}, all of {first}</source>
        <translation>{entries}, அனைத்தும் {first}</translation>
    </message>
    <message>
        <source>{entries}, and every row is what it was.</source>
        <translation>{entries}; ஒவ்வொரு வரிசையும் முன்பு இருந்ததைப் போலவே உள்ளது.</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}</source>
        <translation>{entries}, {first} முதல் {last} வரை</translation>
    </message>
    <message>
        <source>{entries}. New ones came in meanwhile, so the rows can't be compared.</source>
        <translation>{entries}. இதற்கிடையே புதியவை வந்ததால், வரிசைகளை ஒப்பிட முடியாது.</translation>
    </message>
    <message>
        <source>{entries}. Some rows are others now: what is shown is what the log says.</source>
        <translation>{entries}. சில வரிசைகள் இப்போது மாறியுள்ளன: பதிவேடு கூறுவதே காட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>{environment}: {words}</source>
        <translation>{environment}: {words}</translation>
    </message>
    <message>
        <source>{events}, in {letters}.</source>
        <translation>{events}, {letters} மூலம்.</translation>
    </message>
    <message>
        <source>{event} and {n} more</source>
        <translation>{event} மற்றும் மேலும் {n}</translation>
    </message>
    <message>
        <source>{file} is of {when}, {age}, with {entries}.</source>
        <translation>{file}: {when}, {age}, {entries}.</translation>
    </message>
    <message>
        <source>{file} is whole. No sheet lies beside it, so nobody can say that it is all of it.</source>
        <translation>{file} பழுதின்றி உள்ளது. அதனுடன் விவரத்தாள் இல்லாததால், அதில் அனைத்தும் உள்ளதா என யாரும் கூற முடியாது.</translation>
    </message>
    <message>
        <source>{file} was never closed: it is read with the log beside it when it is restored, and checked then. Where it isn't whole, nothing is changed.</source>
        <translation>{file} ஒருபோதும் மூடப்படவில்லை: மீட்டெடுக்கும்போது அது அருகிலுள்ள பதிவேட்டுடன் சேர்த்துப் படிக்கப்பட்டு, அப்போது சோதிக்கப்படும். அது முழுமையாக இல்லாவிட்டால், எதுவும் மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} முதல் {last} வரை</translation>
    </message>
    <message>
        <source>{gap} ahead</source>
        <translation>{gap} எதிர்காலத்தில்</translation>
    </message>
    <message>
        <source>{gap} old</source>
        <translation>{gap} பழையது</translation>
    </message>
    <message>
        <source>{good}, none is left out.</source>
        <translation>{good}, எதுவும் விடப்படவில்லை.</translation>
    </message>
    <message>
        <source>{good}, {bad}.</source>
        <translation>{good}, {bad}.</translation>
    </message>
    <message>
        <source>{help} In force at the next start.</source>
        <translation>{help} அடுத்த தொடக்கத்தில் நடைமுறைக்கு வரும்.</translation>
    </message>
    <message>
        <source>{kind} · added {day}</source>
        <translation>{kind} · சேர்த்தது {day}</translation>
    </message>
    <message>
        <source>{label}: choose</source>
        <translation>{label}: தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>{last}, the newest failed</source>
        <translation>{last}; புதியது தோல்வியடைந்தது</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} அல்லது அதிகம்</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} முதல் {most} வரை</translation>
    </message>
    <message>
        <source>{left} of {whole}</source>
        <translation>{left} (மொத்தம் {whole})</translation>
    </message>
    <message>
        <source>{left}, until {day}</source>
        <translation>{left}, {day} வரை</translation>
    </message>
    <message>
        <source>{made}, line {line} of a file</source>
        <translation>{made}, கோப்பின் {line}-ஆம் வரி</translation>
    </message>
    <message>
        <source>{month}, as of {when}</source>
        <translation>{month}, {when} நிலவரப்படி</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <translation>{most} அல்லது குறைவு</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} மாறியது</translation>
    </message>
    <message>
        <source>{name} – in {place}</source>
        <translation>{name} – இடம்: {place}</translation>
    </message>
    <message>
        <source>{name} – missing, was in {place}</source>
        <translation>{name} – காணப்படவில்லை, முன்பிருந்த இடம்: {place}</translation>
    </message>
    <message>
        <source>{name}, real money</source>
        <translation>{name}, உண்மையான பணம்</translation>
    </message>
    <message>
        <source>{name}: open another workspace</source>
        <translation>{name}: வேறு பணியிடத்தைத் திற</translation>
    </message>
    <message>
        <source>{number} of up to {most}</source>
        <translation>{number} / அதிகபட்சம் {most}</translation>
    </message>
    <message>
        <source>{n} action</source>
        <translation>{n} செயல்</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} செயல்கள்</translation>
    </message>
    <message>
        <source>{n} address</source>
        <translation>{n} முகவரி</translation>
    </message>
    <message>
        <source>{n} addresses</source>
        <translation>{n} முகவரிகள்</translation>
    </message>
    <message>
        <source>{n} are left out: not the newest of their payment.</source>
        <translation>{n} விடப்படும்: அவை தம் கட்டணத்தின் புதியவை அல்ல.</translation>
    </message>
    <message>
        <source>{n} attempt</source>
        <translation>{n} முயற்சி</translation>
    </message>
    <message>
        <source>{n} attempts</source>
        <translation>{n} முயற்சிகள்</translation>
    </message>
    <message>
        <source>{n} bodies that are no JSON</source>
        <translation>JSON அல்லாத {n} உள்ளடக்கங்கள்</translation>
    </message>
    <message>
        <source>{n} body that is no JSON</source>
        <translation>JSON அல்லாத {n} உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>{n} byte</source>
        <translation>{n} பைட்</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} பைட்டுகள்</translation>
    </message>
    <message>
        <source>{n} can't tell</source>
        <translation>{n} சொல்ல இயலாது</translation>
    </message>
    <message>
        <source>{n} cancelling not known</source>
        <translation>{n} ரத்தின் முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{n} cancellings not known</source>
        <translation>{n} ரத்துகளின் முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} மாறியது</translation>
    </message>
    <message>
        <source>{n} column goes along</source>
        <translation>{n} நெடுவரிசை சேர்ந்து செல்லும்</translation>
    </message>
    <message>
        <source>{n} columns go along</source>
        <translation>{n} நெடுவரிசைகள் சேர்ந்து செல்லும்</translation>
    </message>
    <message>
        <source>{n} conflict</source>
        <translation>{n} மோதல்</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} மோதல்கள்</translation>
    </message>
    <message>
        <source>{n} connection does not work.</source>
        <translation>{n} தொடர்பு செயல்படவில்லை.</translation>
    </message>
    <message>
        <source>{n} connections do not work.</source>
        <translation>{n} தொடர்புகள் செயல்படவில்லை.</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} நாள்</translation>
    </message>
    <message>
        <source>{n} day ago</source>
        <translation>{n} நாள் முன்பு</translation>
    </message>
    <message>
        <source>{n} day left</source>
        <translation>{n} நாள் மீதி</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} நாட்கள்</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} நாட்கள் முன்பு</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>{n} நாட்கள் மீதி</translation>
    </message>
    <message>
        <source>{n} deliveries</source>
        <translation>{n} விநியோகங்கள்</translation>
    </message>
    <message>
        <source>{n} deliveries refused</source>
        <translation>{n} விநியோகங்கள் மறுக்கப்பட்டன</translation>
    </message>
    <message>
        <source>{n} deliveries that still wait are dropped: they are never sent there.</source>
        <translation>இன்னும் காத்திருக்கும் {n} விநியோகங்கள் கைவிடப்படும்: அவை ஒருபோதும் அங்கு அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>{n} deliveries that verified came to it.</source>
        <translation>சரிபார்க்கப்பட்ட {n} விநியோகங்கள் இதற்கு வந்தன.</translation>
    </message>
    <message>
        <source>{n} deliveries today</source>
        <translation>இன்று {n} விநியோகங்கள்</translation>
    </message>
    <message>
        <source>{n} deliveries were verified again.</source>
        <translation>{n} விநியோகங்களின் கையொப்பம் மீண்டும் சோதிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{n} delivery</source>
        <translation>{n} விநியோகம்</translation>
    </message>
    <message>
        <source>{n} delivery refused</source>
        <translation>{n} விநியோகம் மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{n} delivery that still waits is dropped: it is never sent there.</source>
        <translation>இன்னும் காத்திருக்கும் {n} விநியோகம் கைவிடப்படும்: அது ஒருபோதும் அங்கு அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>{n} delivery that verified came to it.</source>
        <translation>சரிபார்க்கப்பட்ட {n} விநியோகம் இதற்கு வந்தது.</translation>
    </message>
    <message>
        <source>{n} delivery today</source>
        <translation>இன்று {n} விநியோகம்</translation>
    </message>
    <message>
        <source>{n} delivery was verified again.</source>
        <translation>{n} விநியோகத்தின் கையொப்பம் மீண்டும் சோதிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{n} destination</source>
        <translation>{n} இலக்கு</translation>
    </message>
    <message>
        <source>{n} destinations</source>
        <translation>{n} இலக்குகள்</translation>
    </message>
    <message>
        <source>{n} digest</source>
        <translation>{n} செய்திச் சுருக்கம்</translation>
    </message>
    <message>
        <source>{n} digests</source>
        <translation>{n} செய்திச் சுருக்கங்கள்</translation>
    </message>
    <message>
        <source>{n} e-mail address</source>
        <translation>{n} மின்னஞ்சல் முகவரி</translation>
    </message>
    <message>
        <source>{n} e-mail addresses</source>
        <translation>{n} மின்னஞ்சல் முகவரிகள்</translation>
    </message>
    <message>
        <source>{n} e-mail not known</source>
        <translation>{n} மின்னஞ்சலின் முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{n} e-mails not known</source>
        <translation>{n} மின்னஞ்சல்களின் முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{n} encoded text</source>
        <translation>{n} குறியாக்கிய உரை</translation>
    </message>
    <message>
        <source>{n} encoded texts</source>
        <translation>{n} குறியாக்கிய உரைகள்</translation>
    </message>
    <message>
        <source>{n} endpoint</source>
        <translation>{n} இறுதிப்புள்ளி</translation>
    </message>
    <message>
        <source>{n} endpoint has a public address by it: its provider needs another one.</source>
        <translation>{n} இறுதிப்புள்ளிக்கு இதன்வழி பொது முகவரி உள்ளது: அதன் வழங்குநருக்கு வேறு முகவரி தேவை.</translation>
    </message>
    <message>
        <source>{n} endpoints</source>
        <translation>{n} இறுதிப்புள்ளிகள்</translation>
    </message>
    <message>
        <source>{n} endpoints answer otherwise than usual, on purpose: {names}.</source>
        <translation>{n} இறுதிப்புள்ளிகள் வேண்டுமென்றே வழக்கத்துக்கு மாறாகப் பதிலளிக்கின்றன: {names}.</translation>
    </message>
    <message>
        <source>{n} endpoints have a public address by it: their providers need another one.</source>
        <translation>{n} இறுதிப்புள்ளிகளுக்கு இதன்வழி பொது முகவரி உள்ளது: அவற்றின் வழங்குநர்களுக்கு வேறு முகவரி தேவை.</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} பதிவுகள்</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} பதிவு</translation>
    </message>
    <message>
        <source>{n} event is on its way</source>
        <translation>{n} நிகழ்வு வழியில் உள்ளது</translation>
    </message>
    <message>
        <source>{n} events are on their way</source>
        <translation>{n} நிகழ்வுகள் வழியில் உள்ளன</translation>
    </message>
    <message>
        <source>{n} exception</source>
        <translation>{n} முரண்பாடு</translation>
    </message>
    <message>
        <source>{n} exception to settle</source>
        <translation>தீர்க்க வேண்டிய {n} முரண்பாடு</translation>
    </message>
    <message>
        <source>{n} exceptions</source>
        <translation>{n} முரண்பாடுகள்</translation>
    </message>
    <message>
        <source>{n} exceptions to settle</source>
        <translation>தீர்க்க வேண்டிய {n} முரண்பாடுகள்</translation>
    </message>
    <message>
        <source>{n} fail</source>
        <translation>{n} தோல்வி</translation>
    </message>
    <message>
        <source>{n} failing</source>
        <translation>{n} தோல்வியடைகிறது</translation>
    </message>
    <message>
        <source>{n} field that was not found</source>
        <translation>காணப்படாத {n} புலம்</translation>
    </message>
    <message>
        <source>{n} fields that were not found</source>
        <translation>காணப்படாத {n} புலங்கள்</translation>
    </message>
    <message>
        <source>{n} files. Nothing was written yet.</source>
        <translation>{n} கோப்புகள். இன்னும் எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>{n} forgeries refused</source>
        <translation>{n} போலிகள் மறுக்கப்பட்டன</translation>
    </message>
    <message>
        <source>{n} forgeries taken</source>
        <translation>{n} போலிகள் ஏற்கப்பட்டன</translation>
    </message>
    <message>
        <source>{n} forgery refused</source>
        <translation>{n} போலி மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{n} forgery taken</source>
        <translation>{n} போலி ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>{n} further address, which was registered by API, hears it, too.</source>
        <translation>API மூலம் பதிவுசெய்யப்பட்ட மேலும் {n} முகவரிக்கும் இது செல்லும்.</translation>
    </message>
    <message>
        <source>{n} further addresses, which were registered by API, hear it, too.</source>
        <translation>API மூலம் பதிவுசெய்யப்பட்ட மேலும் {n} முகவரிகளுக்கும் இது செல்லும்.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} மணிநேரம்</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} மணிநேரம் முன்பு</translation>
    </message>
    <message>
        <source>{n} h {m} min</source>
        <translation>{n} மணிநேரம் {m} நிமிடம்</translation>
    </message>
    <message>
        <source>{n} header</source>
        <translation>{n} தலைப்பு</translation>
    </message>
    <message>
        <source>{n} headers</source>
        <translation>{n} தலைப்புகள்</translation>
    </message>
    <message>
        <source>{n} hold now, and they count;</source>
        <translation>இப்போது {n} சரியாக உள்ளன, அவை கணக்கில் சேரும்;</translation>
    </message>
    <message>
        <source>{n} holds now, and it counts;</source>
        <translation>இப்போது {n} சரியாக உள்ளது, அது கணக்கில் சேரும்;</translation>
    </message>
    <message>
        <source>{n} identifier</source>
        <translation>{n} அடையாள எண்</translation>
    </message>
    <message>
        <source>{n} identifiers</source>
        <translation>{n} அடையாள எண்கள்</translation>
    </message>
    <message>
        <source>{n} is left out: not the newest of its payment.</source>
        <translation>{n} விடப்படும்: அது தன் கட்டணத்தின் புதியது அல்ல.</translation>
    </message>
    <message>
        <source>{n} key</source>
        <translation>{n} விசை</translation>
    </message>
    <message>
        <source>{n} keys</source>
        <translation>{n} விசைகள்</translation>
    </message>
    <message>
        <source>{n} known already</source>
        <translation>{n} முன்பே தெரிந்தவை</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>{n} மீதம்</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} விடுபட்டன</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} பதிவு</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} பதிவுகள்</translation>
    </message>
    <message>
        <source>{n} listening</source>
        <translation>{n} செவிமடுக்கிறது</translation>
    </message>
    <message>
        <source>{n} log entries</source>
        <translation>{n} பதிவேட்டுப் பதிவுகள்</translation>
    </message>
    <message>
        <source>{n} log entries were read anew</source>
        <translation>{n} பதிவேட்டுப் பதிவுகள் மீண்டும் படிக்கப்பட்டன</translation>
    </message>
    <message>
        <source>{n} log entry</source>
        <translation>{n} பதிவேட்டுப் பதிவு</translation>
    </message>
    <message>
        <source>{n} log entry was read anew</source>
        <translation>{n} பதிவேட்டுப் பதிவு மீண்டும் படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} நிமிடம்</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} நிமிடம் முன்பு</translation>
    </message>
    <message>
        <source>{n} more address has changed.</source>
        <translation>மேலும் {n} முகவரி மாறியுள்ளது.</translation>
    </message>
    <message>
        <source>{n} more addresses have changed.</source>
        <translation>மேலும் {n} முகவரிகள் மாறியுள்ளன.</translation>
    </message>
    <message>
        <source>{n} more are marked below.</source>
        <translation>மேலும் {n} கீழே குறிக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>{n} more field</source>
        <translation>மேலும் {n} புலம்</translation>
    </message>
    <message>
        <source>{n} more fields</source>
        <translation>மேலும் {n} புலங்கள்</translation>
    </message>
    <message>
        <source>{n} more file waits for its turn.</source>
        <translation>மேலும் {n} கோப்பு தன் முறைக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>{n} more files wait for their turn.</source>
        <translation>மேலும் {n} கோப்புகள் தம் முறைக்காகக் காத்திருக்கின்றன.</translation>
    </message>
    <message>
        <source>{n} more is marked below.</source>
        <translation>மேலும் {n} கீழே குறிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>{n} more payment</source>
        <translation>மேலும் {n} கட்டணம்</translation>
    </message>
    <message>
        <source>{n} more payments</source>
        <translation>மேலும் {n} கட்டணங்கள்</translation>
    </message>
    <message>
        <source>{n} more refund</source>
        <translation>மேலும் {n} பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>{n} more refunds</source>
        <translation>மேலும் {n} பணத்திருப்பங்கள்</translation>
    </message>
    <message>
        <source>{n} more report waits.</source>
        <translation>மேலும் {n} அறிக்கை உள்ளது.</translation>
    </message>
    <message>
        <source>{n} more reports wait.</source>
        <translation>மேலும் {n} அறிக்கைகள் உள்ளன.</translation>
    </message>
    <message>
        <source>{n} name</source>
        <translation>{n} பெயர்</translation>
    </message>
    <message>
        <source>{n} names</source>
        <translation>{n} பெயர்கள்</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} புதியது</translation>
    </message>
    <message>
        <source>{n} new payment not known</source>
        <translation>{n} புதிய கட்டணத்தின் முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{n} new payments not known</source>
        <translation>{n} புதிய கட்டணங்களின் முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{n} new request</source>
        <translation>{n} புதிய கோரிக்கை</translation>
    </message>
    <message>
        <source>{n} new requests</source>
        <translation>{n} புதிய கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>{n} new row taken in</source>
        <translation>{n} புதிய வரிசை ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>{n} new rows taken in</source>
        <translation>{n} புதிய வரிசைகள் ஏற்கப்பட்டன</translation>
    </message>
    <message>
        <source>{n} not taken</source>
        <translation>{n} ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>{n} of other versions skipped</source>
        <translation>வேறு பதிப்புகளில் {n} தவிர்க்கப்பட்டன</translation>
    </message>
    <message>
        <source>{n} of payments</source>
        <translation>கட்டணங்களில் {n}</translation>
    </message>
    <message>
        <source>{n} of payouts</source>
        <translation>பட்டுவாடாக்களில் {n}</translation>
    </message>
    <message>
        <source>{n} of unclear amount not added</source>
        <translation>தொகை தெளிவற்ற {n} கூட்டப்படவில்லை</translation>
    </message>
    <message>
        <source>{n} of unclear amounts not added</source>
        <translation>தொகை தெளிவற்ற {n} கூட்டப்படவில்லை</translation>
    </message>
    <message>
        <source>{n} of unknown day</source>
        <translation>நாள் தெரியாதவை: {n}</translation>
    </message>
    <message>
        <source>{n} of {all} accounts don't tell</source>
        <translation>{all} கணக்குகளில் {n} தெரிவிக்கவில்லை</translation>
    </message>
    <message>
        <source>{n} pass</source>
        <translation>{n} தேர்ச்சி</translation>
    </message>
    <message>
        <source>{n} payment</source>
        <translation>{n} கட்டணம்</translation>
    </message>
    <message>
        <source>{n} payment is told by one source only.</source>
        <translation>{n} கட்டணத்தை ஒரு மூலம் மட்டுமே தெரிவிக்கிறது.</translation>
    </message>
    <message>
        <source>{n} payment is told the same</source>
        <translation>{n} கட்டணம் ஒரேபோல் உள்ளது</translation>
    </message>
    <message>
        <source>{n} payment listed</source>
        <translation>{n} கட்டணம் பட்டியலில்</translation>
    </message>
    <message>
        <source>{n} payment service</source>
        <translation>{n} கட்டணச் சேவை</translation>
    </message>
    <message>
        <source>{n} payment services</source>
        <translation>{n} கட்டணச் சேவைகள்</translation>
    </message>
    <message>
        <source>{n} payments</source>
        <translation>{n} கட்டணங்கள்</translation>
    </message>
    <message>
        <source>{n} payments are told by one source only.</source>
        <translation>{n} கட்டணங்களை ஒரு மூலம் மட்டுமே தெரிவிக்கிறது.</translation>
    </message>
    <message>
        <source>{n} payments are told the same</source>
        <translation>{n} கட்டணங்கள் ஒரேபோல் உள்ளன</translation>
    </message>
    <message>
        <source>{n} payments listed</source>
        <translation>{n} கட்டணங்கள் பட்டியலில்</translation>
    </message>
    <message>
        <source>{n} phone number</source>
        <translation>{n} தொலைபேசி எண்</translation>
    </message>
    <message>
        <source>{n} phone numbers</source>
        <translation>{n} தொலைபேசி எண்கள்</translation>
    </message>
    <message>
        <source>{n} problem</source>
        <translation>{n} சிக்கல்</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} சிக்கல்கள்</translation>
    </message>
    <message>
        <source>{n} refund</source>
        <translation>{n} பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>{n} refund not known</source>
        <translation>{n} பணத்திருப்பத்தின் முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{n} refund of unknown amount</source>
        <translation>தொகை தெரியாத {n} பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>{n} refund unknown</source>
        <translation>{n} பணத்திருப்பம் தெரியாதது</translation>
    </message>
    <message>
        <source>{n} refund waits for approval</source>
        <translation>{n} பணத்திருப்பம் அங்கீகாரத்துக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>{n} refunds</source>
        <translation>{n} பணத்திருப்பங்கள்</translation>
    </message>
    <message>
        <source>{n} refunds not known</source>
        <translation>{n} பணத்திருப்பங்களின் முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{n} refunds of unknown amount</source>
        <translation>தொகை தெரியாத {n} பணத்திருப்பங்கள்</translation>
    </message>
    <message>
        <source>{n} refunds unknown</source>
        <translation>{n} பணத்திருப்பங்கள் தெரியாதவை</translation>
    </message>
    <message>
        <source>{n} refunds wait for approval</source>
        <translation>{n} பணத்திருப்பங்கள் அங்கீகாரத்துக்குக் காத்திருக்கின்றன</translation>
    </message>
    <message>
        <source>{n} rejected today</source>
        <translation>இன்று {n} நிராகரிப்பு</translation>
    </message>
    <message>
        <source>{n} remark</source>
        <translation>{n} குறிப்பு</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} குறிப்புகள்</translation>
    </message>
    <message>
        <source>{n} report is in.</source>
        <translation>{n} அறிக்கை சேர்க்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>{n} reports are in.</source>
        <translation>{n} அறிக்கைகள் சேர்க்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>{n} request taken in</source>
        <translation>{n} கோரிக்கை ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>{n} requests taken in</source>
        <translation>{n} கோரிக்கைகள் ஏற்கப்பட்டன</translation>
    </message>
    <message>
        <source>{n} resolved</source>
        <translation>{n} தீர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} வரிசை</translation>
    </message>
    <message>
        <source>{n} row can be taken</source>
        <translation>{n} வரிசையை ஏற்க முடியும்</translation>
    </message>
    <message>
        <source>{n} row has a remark, and is sent all the same.</source>
        <translation>{n} வரிசையில் ஒரு குறிப்பு உள்ளது; இருப்பினும் அது அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>{n} row was known already</source>
        <translation>{n} வரிசை முன்பே தெரிந்தது</translation>
    </message>
    <message>
        <source>{n} row was left out</source>
        <translation>{n} வரிசை விடப்பட்டது</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} வரிசைகள்</translation>
    </message>
    <message>
        <source>{n} rows can be taken</source>
        <translation>{n} வரிசைகளை ஏற்க முடியும்</translation>
    </message>
    <message>
        <source>{n} rows have a remark, and are sent all the same.</source>
        <translation>{n} வரிசைகளில் குறிப்பு உள்ளது; இருப்பினும் அவை அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>{n} rows were known already</source>
        <translation>{n} வரிசைகள் முன்பே தெரிந்தவை</translation>
    </message>
    <message>
        <source>{n} rows were left out</source>
        <translation>{n} வரிசைகள் விடப்பட்டன</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} வினாடி</translation>
    </message>
    <message>
        <source>{n} secret</source>
        <translation>{n} ரகசியம்</translation>
    </message>
    <message>
        <source>{n} secret key</source>
        <translation>{n} ரகசியத் திறவுகோல்</translation>
    </message>
    <message>
        <source>{n} secret keys</source>
        <translation>{n} ரகசியத் திறவுகோல்கள்</translation>
    </message>
    <message>
        <source>{n} secrets</source>
        <translation>{n} ரகசியங்கள்</translation>
    </message>
    <message>
        <source>{n} service</source>
        <translation>{n} சேவை</translation>
    </message>
    <message>
        <source>{n} signatures</source>
        <translation>{n} கையொப்பங்கள்</translation>
    </message>
    <message>
        <source>{n} stand</source>
        <translation>{n} இயங்குகின்றன</translation>
    </message>
    <message>
        <source>{n} stands</source>
        <translation>{n} இயங்குகிறது</translation>
    </message>
    <message>
        <source>{n} states unknown</source>
        <translation>{n} நிலைகள் தெரியாதவை</translation>
    </message>
    <message>
        <source>{n} status unknown</source>
        <translation>{n} நிலை தெரியாதது</translation>
    </message>
    <message>
        <source>{n} still do not.</source>
        <translation>{n} இன்னும் சரியாக இல்லை.</translation>
    </message>
    <message>
        <source>{n} still does not.</source>
        <translation>{n} இன்னும் சரியாக இல்லை.</translation>
    </message>
    <message>
        <source>{n} stopped</source>
        <translation>{n} நின்றது</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>{n} ஏற்கப்பட்டன</translation>
    </message>
    <message>
        <source>{n} thing was purged.</source>
        <translation>{n} உருப்படி நிரந்தரமாக நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{n} things were purged.</source>
        <translation>{n} உருப்படிகள் நிரந்தரமாக நீக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>{n} time</source>
        <translation>{n} முறை</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} முறை</translation>
    </message>
    <message>
        <source>{n} times as fast</source>
        <translation>{n} மடங்கு வேகம்</translation>
    </message>
    <message>
        <source>{n} times with the same key, first {first}, last {last}</source>
        <translation>அதே விசையுடன் {n} முறை, முதலில் {first}, கடைசியாக {last}</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>{n} தெளிவற்றது</translation>
    </message>
    <message>
        <source>{n} unknown</source>
        <translation>{n} தெரியாதது</translation>
    </message>
    <message>
        <source>{n} unpaid</source>
        <translation>{n} செலுத்தப்படாதது</translation>
    </message>
    <message>
        <source>{n} v1 signatures</source>
        <translation>{n} v1 கையொப்பங்கள்</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>{n} was removed meanwhile and is not in it.</source>
        <translation>{n} இதற்கிடையே அகற்றப்பட்டதால் அதில் இல்லை.</translation>
    </message>
    <message>
        <source>{n} way in</source>
        <translation>{n} உள்வழி</translation>
    </message>
    <message>
        <source>{n} ways in</source>
        <translation>{n} உள்வழிகள்</translation>
    </message>
    <message>
        <source>{n} ways in are down</source>
        <translation>{n} உள்வழிகள் இயங்கவில்லை</translation>
    </message>
    <message>
        <source>{n} webhook</source>
        <translation>{n} webhook</translation>
    </message>
    <message>
        <source>{n} webhooks</source>
        <translation>{n} webhook-கள்</translation>
    </message>
    <message>
        <source>{n} were removed meanwhile and are not in it.</source>
        <translation>{n} இதற்கிடையே அகற்றப்பட்டதால் அதில் இல்லை.</translation>
    </message>
    <message>
        <source>{n} with news</source>
        <translation>{n} புதிய தகவலுடன்</translation>
    </message>
    <message>
        <source>{n} would be left out</source>
        <translation>{n} விடப்படும்</translation>
    </message>
    <message>
        <source>{n}+ payments</source>
        <translation>{n}+ கட்டணங்கள்</translation>
    </message>
    <message>
        <source>{n}, the oldest received {time}</source>
        <translation>{n}, மிகப் பழையது பெற்றது {time}</translation>
    </message>
    <message>
        <source>{often}, the last at {time}</source>
        <translation>{often}, கடைசியாக {time}</translation>
    </message>
    <message>
        <source>{payments} can be created</source>
        <translation>{payments} உருவாக்க முடியும்</translation>
    </message>
    <message>
        <source>{payments} can be created, {rows} can not</source>
        <translation>{payments} உருவாக்க முடியும், {rows} முடியாது</translation>
    </message>
    <message>
        <source>{percent} % of {count} verified</source>
        <translation>{count}-இல் {percent} % சரிபார்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>{phrase}: the sender takes it as taken in.</source>
        <translation>{phrase}: ஏற்கப்பட்டதாக அனுப்புநர் கருதுவார்.</translation>
    </message>
    <message>
        <source>{phrase}: the sender tries again.</source>
        <translation>{phrase}: அனுப்புநர் மீண்டும் முயல்வார்.</translation>
    </message>
    <message>
        <source>{port} becomes the listener's port, {secret_file} a private file with the token. No shell.</source>
        <translation>{port} செவிமடுப்பியின் துறை எண்ணாகவும், {secret_file} டோக்கனைக் கொண்ட தனிப்பட்ட கோப்பாகவும் மாறும். shell பயன்படுத்தப்படாது.</translation>
    </message>
    <message>
        <source>{provider} answered</source>
        <translation>{provider} பதிலளித்தது</translation>
    </message>
    <message>
        <source>{provider} gets the answer 404 for each event, tries again over {whole}, and then gives up. What happens in longer than that is not told here.</source>
        <translation>ஒவ்வொரு நிகழ்வுக்கும் {provider} 404 எனும் பதிலைப் பெறும், {whole} வரை மீண்டும் முயன்று, பிறகு கைவிடும். அதைவிட நீண்ட காலத்தில் நடப்பவை இங்கு தெரிவிக்கப்படாது.</translation>
    </message>
    <message>
        <source>{provider} gives nothing up before {time}.</source>
        <translation>{time}-க்கு முன் {provider} எதையும் கைவிடாது.</translation>
    </message>
    <message>
        <source>{provider} gives up after {span}: what it first sent before {time} is possibly lost.</source>
        <translation>{provider} {span} கழித்துக் கைவிடும்: {time}-க்கு முன் அது முதலில் அனுப்பியது தவறியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>{provider} has tried again until {time}.</source>
        <translation>{provider} {time} வரை மீண்டும் முயன்றது.</translation>
    </message>
    <message>
        <source>{provider} may still try again until {time}.</source>
        <translation>{provider} {time} வரை இன்னும் மீண்டும் முயலலாம்.</translation>
    </message>
    <message>
        <source>{provider} said:</source>
        <translation>{provider} கூறியது:</translation>
    </message>
    <message>
        <source>{provider} said: “{text}”</source>
        <translation>{provider} கூறியது: “{text}”</translation>
    </message>
    <message>
        <source>{provider} sends the payment's link to the payer. It is sent once, and never again by itself.</source>
        <translation>{provider} கட்டணத்தின் இணைப்பைச் செலுத்துபவருக்கு அனுப்பும். அது ஒருமுறை அனுப்பப்படும்; தானாக மீண்டும் ஒருபோதும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>{provider} still sends “{name}” to {old}, which leads here no more. Its address is now at {new}.</source>
        <translation>{provider} இன்னும் “{name}” என்பதை {old} என்ற முகவரிக்கு அனுப்புகிறது; அது இனி இங்கு வந்துசேராது. அதன் தற்போதைய முகவரி {new}.</translation>
    </message>
    <message>
        <source>{provider} told us</source>
        <translation>{provider} எங்களுக்குத் தெரிவித்தது</translation>
    </message>
    <message>
        <source>{provider} tries again after {steps}, and gives up after {whole} (published).</source>
        <translation>{provider} {steps} கழித்து மீண்டும் முயலும்; {whole} கழித்துக் கைவிடும் (வெளியிடப்பட்டது).</translation>
    </message>
    <message>
        <source>{provider} tries again over {whole}; the steps are not published (taken to be {steps}).</source>
        <translation>{provider} {whole} வரை மீண்டும் முயலும்; இடைவெளிகள் வெளியிடப்படவில்லை ({steps} எனக் கொள்ளப்படுகிறது).</translation>
    </message>
    <message>
        <source>{provider} · added {day}</source>
        <translation>{provider} · சேர்த்தது {day}</translation>
    </message>
    <message>
        <source>{provider}'s dashboard, the bank's statement …</source>
        <translation>{provider} கட்டுப்பாட்டுப் பலகம், வங்கிக் கணக்கறிக்கை …</translation>
    </message>
    <message>
        <source>{provider}'s schedule</source>
        <translation>{provider} கால அட்டவணை</translation>
    </message>
    <message>
        <source>{received} − {refunded} refunded</source>
        <translation>{received} − {refunded} திருப்பப்பட்டது</translation>
    </message>
    <message>
        <source>{rows} of the file, with problems</source>
        <translation>கோப்பில் சிக்கல் உள்ளவை: {rows}</translation>
    </message>
    <message>
        <source>{rows} written to {name}.</source>
        <translation>{name} கோப்பில் எழுதப்பட்டது: {rows}.</translation>
    </message>
    <message>
        <source>{said} No secret is in it; enter these there again: {names}.</source>
        <translation>{said} அதில் ரகசியம் எதுவும் இல்லை; இவற்றை அங்கு மீண்டும் உள்ளிடவும்: {names}.</translation>
    </message>
    <message>
        <source>{said} after {seconds} s</source>
        <translation>{seconds} வினாடி கழித்து {said}</translation>
    </message>
    <message>
        <source>{said} on purpose</source>
        <translation>வேண்டுமென்றே {said}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} வினாடி</translation>
    </message>
    <message>
        <source>{seconds} s an attempt</source>
        <translation>முயற்சிக்கு {seconds} வினாடி</translation>
    </message>
    <message>
        <source>{sent} of {total} sent</source>
        <translation>அனுப்பியவை: {sent} / {total}</translation>
    </message>
    <message>
        <source>{size} stored</source>
        <translation>{size} சேமிப்பில்</translation>
    </message>
    <message>
        <source>{size}, of it {index} to find things by</source>
        <translation>{size}, அதில் தேடல் குறியீடு {index}</translation>
    </message>
    <message>
        <source>{size}, used again as payments come in</source>
        <translation>{size}; கட்டணங்கள் வரும்போது மீண்டும் பயன்படுத்தப்படும்</translation>
    </message>
    <message>
        <source>{size}; and {more} that come and go</source>
        <translation>{size}; மேலும் தற்காலிகமாக {more}</translation>
    </message>
    <message>
        <source>{staff} ({account})</source>
        <translation>{staff} ({account})</translation>
    </message>
    <message>
        <source>{status} refused</source>
        <translation>{status} மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{status} taken</source>
        <translation>{status} ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>{status}, by who received it there</source>
        <translation>{status}, அங்குப் பெற்றவரின் பதில்</translation>
    </message>
    <message>
        <source>{status}: not taken</source>
        <translation>{status}: ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>{status}: taken</source>
        <translation>{status}: ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>{status}: the forgery was not refused</source>
        <translation>{status}: போலி மறுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>{status}: the forgery was refused</source>
        <translation>{status}: போலி மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{step} Closing this does not stop it.</source>
        <translation>{step} இதை மூடினாலும் அது நிற்காது.</translation>
    </message>
    <message>
        <source>{time} until the answer</source>
        <translation>பதில் வரும்வரை {time}</translation>
    </message>
    <message>
        <source>{told} by every source that tells of it.</source>
        <translation>தெரிவிக்கும் எல்லா மூலங்களிலும் {told}.</translation>
    </message>
    <message>
        <source>{waiting}, next {time}</source>
        <translation>{waiting}, அடுத்தது {time}</translation>
    </message>
    <message>
        <source>{what} asked for here by {whom}</source>
        <translation>{what}: இங்கு கோரியவர் {whom}</translation>
    </message>
    <message>
        <source>{what} in LIVE</source>
        <translation>LIVE சூழலில் {what}</translation>
    </message>
    <message>
        <source>{what}, {count} bytes</source>
        <translation>{what}, {count} பைட்டுகள்</translation>
    </message>
    <message>
        <source>{what}: environment variable</source>
        <translation>{what}: சூழல் மாறி</translation>
    </message>
    <message>
        <source>{what}: look</source>
        <translation>{what}: பார்</translation>
    </message>
    <message>
        <source>{what}: notify again</source>
        <translation>{what}: மீண்டும் அறிவி</translation>
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
        <translation>{what}; எதுவும் கணக்கில் சேர்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>{when} · {size} · {folder}</source>
        <translation>{when} · {size} · {folder}</translation>
    </message>
    <message>
        <source>{where}. It was heard before, and we listen. See whether the way in still stands.</source>
        <translation>{where}. முன்பு தகவல் வந்தது; இப்போதும் செவிமடுக்கிறோம். உள்வழி இன்னும் இயங்குகிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>{where}. The signature does not hold; nothing was counted.</source>
        <translation>{where}. கையொப்பம் சரியாக இல்லை; எதுவும் கணக்கில் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>{where}: personal data differs</source>
        <translation>{where}: தனிப்பட்ட தரவு வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>{where}: {old} became {new}</source>
        <translation>{where}: {old}, இப்போது {new}</translation>
    </message>
    <message>
        <source>{where}: {size} added</source>
        <translation>{where}: {size} சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>{where}: {size} changed</source>
        <translation>{where}: {size} மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>{where}: {size} removed</source>
        <translation>{where}: {size} அகற்றப்பட்டது</translation>
    </message>
    <message>
        <source>{whose} has not been read yet.</source>
        <translation>{whose} இன்னும் படிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>{whose} was read whole {time} ({zone}).</source>
        <translation>{whose} முழுமையாகப் படிக்கப்பட்டது: {time} ({zone}).</translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation>{who}, {time}</translation>
    </message>
    <message>
        <source>{why} Going on creates no row twice.</source>
        <translation>{why} தொடர்ந்தால் எந்த வரிசையும் இருமுறை உருவாக்கப்படாது.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} மற்றும் {last}</translation>
    </message>
    <message>
        <source>{word}, again</source>
        <translation>{word}, மீண்டும்</translation>
    </message>
    <message>
        <source>{word}, conflict</source>
        <translation>{word}, மோதல்</translation>
    </message>
    <message>
        <source>{written} written to {name}.</source>
        <translation>{written}, {name} கோப்பில் எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>“As of” is written like 2026-01-31 18:00, in Singapore time.</source>
        <translation>“நிலவர நேரம்” சிங்கப்பூர் நேரத்தில், 2026-01-31 18:00 என எழுதப்பட வேண்டும்.</translation>
    </message>
    <message>
        <source>“Look it up now” asks {provider} under the same key, which can't do it twice, or reads what it shows. Where that doesn't tell, look on {provider}'s dashboard, then settle it by hand.</source>
        <translation>“இப்போது தேடிப் பார்” {provider} இடம் அதே விசையுடன் கேட்கும்; அதனால் அது இருமுறை செய்யப்பட முடியாது. அல்லது அது காட்டுவதைப் படிக்கும். அதிலும் தெரியாவிட்டால், {provider} கட்டுப்பாட்டுப் பலகத்தில் பார்த்து, பிறகு நீங்களே முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>“Look it up now” reads the payment again and sends nothing. Where that doesn't tell, ask the payer, then settle it by hand.</source>
        <translation>“இப்போது தேடிப் பார்” கட்டணத்தை மீண்டும் படிக்கும்; எதையும் அனுப்பாது. அதிலும் தெரியாவிட்டால், செலுத்துபவரைக் கேட்டு, பிறகு நீங்களே முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>“Look it up now” reads the payment again and sends nothing. Where that doesn't tell, look on {provider}'s dashboard, then settle it by hand.</source>
        <translation>“இப்போது தேடிப் பார்” கட்டணத்தை மீண்டும் படிக்கும்; எதையும் அனுப்பாது. அதிலும் தெரியாவிட்டால், {provider} கட்டுப்பாட்டுப் பலகத்தில் பார்த்து, பிறகு நீங்களே முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>“js” tries the body as JavaScript would write it again when the bytes received do not fit.</source>
        <translation>பெறப்பட்ட பைட்டுகள் பொருந்தாதபோது, உள்ளடக்கத்தை JavaScript மீண்டும் எழுதும் வடிவில் “js” முயன்று பார்க்கும்.</translation>
    </message>
    <message>
        <source>“s” takes seconds alone; “auto” also takes milliseconds and ISO 8601 text.</source>
        <translation>“s” வினாடிகளை மட்டுமே ஏற்கும்; “auto” மில்லிவினாடிகளையும் ISO 8601 உரையையும்கூட ஏற்கும்.</translation>
    </message>
    <message>
        <source>“{field}” must be {what}.</source>
        <translation>“{field}” இவ்வாறு இருக்க வேண்டும்: {what}.</translation>
    </message>
    <message>
        <source>“{form}”</source>
        <translation>“{form}”</translation>
    </message>
    <message>
        <source>“{name}” checks with it what comes to {path}.</source>
        <translation>{path} பாதைக்கு வருவதை “{name}” இதைக் கொண்டு சோதிக்கும்.</translation>
    </message>
    <message>
        <source>“{name}” has no secret yet, so what comes is kept and not checked.</source>
        <translation>“{name}” இறுதிப்புள்ளிக்கு இன்னும் ரகசியம் இல்லை; எனவே வருவது வைக்கப்படும், சோதிக்கப்படாது.</translation>
    </message>
    <message>
        <source>“{name}” listens for {provider}</source>
        <translation>“{name}” செவிமடுக்கிறது: {provider}</translation>
    </message>
    <message>
        <source>“{name}” stands: {url}</source>
        <translation>“{name}” இயங்குகிறது: {url}</translation>
    </message>
    <message>
        <source>“{name}” {said}.</source>
        <translation>“{name}”: {said}.</translation>
    </message>
    <message>
        <source>“{name}”, an endpoint of this workspace</source>
        <translation>“{name}”, இப்பணியிடத்தின் இறுதிப்புள்ளி</translation>
    </message>
    <message>
        <source>“{setting}” is a time, like {example}.</source>
        <translation>“{setting}” என்பது ஒரு கால அளவு, எடுத்துக்காட்டாக {example}.</translation>
    </message>
    <message>
        <source>“{setting}” needs one choice at least.</source>
        <translation>“{setting}” என்பதற்குக் குறைந்தது ஒரு தேர்வு தேவை.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>… The places behind this one are not shown here.</source>
        <translation>… இதற்குப் பின் உள்ள இடங்கள் இங்கு காட்டப்படவில்லை.</translation>
    </message>
    <message>
        <source>… and {count} more bytes that differ</source>
        <translation>… வேறுபடும் பைட்டுகள் மேலும் {count}</translation>
    </message>
    <message>
        <source>… and {n} more bytes that are not shown here.</source>
        <translation>… இங்கு காட்டப்படாத பைட்டுகள் மேலும் {n}.</translation>
    </message>
    <message>
        <source>… and {n} more characters that are not shown here.</source>
        <translation>… மேலும் {n} எழுத்துகள் இங்கு காட்டப்படவில்லை.</translation>
    </message>
    <message>
        <source>… and {n} more row.</source>
        <translation>… மேலும் {n} வரிசை.</translation>
    </message>
    <message>
        <source>… and {n} more rows.</source>
        <translation>… மேலும் {n} வரிசைகள்.</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… மேலும் {n}.</translation>
    </message>
    <message>
        <source>… and {n} older note</source>
        <translation>… பழைய குறிப்பு மேலும் {n}</translation>
    </message>
    <message>
        <source>… and {n} older notes</source>
        <translation>… பழைய குறிப்புகள் மேலும் {n}</translation>
    </message>
    <message>
        <source>… {count} more places differ. The command deliveries compare --bytes lists them.</source>
        <translation>… மேலும் {count} இடங்கள் வேறுபடுகின்றன. deliveries compare --bytes கட்டளை அவற்றைப் பட்டியலிடும்.</translation>
    </message>
    <message>
        <source>… {count} more, listed under Deliveries …</source>
        <translation>… மேலும் {count}, விநியோகங்கள் பக்கத்தில் உள்ளன …</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ முந்தைய</translation>
    </message>
</context>
<context>
    <name>PaySG Desktop core</name>
    <message>
        <source>(the whole body)</source>
        <translation>(முழு உள்ளடக்கம்)</translation>
    </message>
    <message>
        <source>({text_2} more characters)</source>
        <translation>(மேலும் {text_2} எழுத்துகள்)</translation>
    </message>
    <message>
        <source>, but for {said} that were lost before a recovery</source>
        <translation>, மீட்புக்கு முன் இழந்தவை நீங்கலாக: {said}</translation>
    </message>
    <message>
        <source>, or another number</source>
        <translation>, அல்லது வேறோர் எண்</translation>
    </message>
    <message>
        <source>--switch takes NAME=VALUE; docs/sandbox.md lists the names and their values.</source>
        <translation>--switch ஏற்பது NAME=VALUE; பெயர்களும் அவற்றின் மதிப்புகளும் docs/sandbox.md கோப்பில் உள்ளன.</translation>
    </message>
    <message>
        <source>--tamper {kind} makes no sense for {title}: its signatures are of another form.</source>
        <translation>--tamper {kind} என்பது {title} வழங்குநருக்குப் பொருந்தாது: அதன் கையொப்பங்கள் வேறு வடிவில் உள்ளன.</translation>
    </message>
    <message>
        <source>0, any free one, is only for the bastion's own address.</source>
        <translation>0 (காலியாக உள்ள ஏதேனும் ஒன்று) என்பது பாஸ்டியன் சேவையகத்தின் சொந்த முகவரிக்கு மட்டுமே.</translation>
    </message>
    <message>
        <source>0.0.0.0 and :: would be all of them</source>
        <translation>0.0.0.0, :: ஆகியவை எல்லா முகவரிகளையும் குறிக்கும்</translation>
    </message>
    <message>
        <source>1 Example Street, Singapore 000001</source>
        <translation>1 எடுத்துக்காட்டுத் தெரு, சிங்கப்பூர் 000001</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 வரிசை</translation>
    </message>
    <message>
        <source>401 or 400 would be plainer than {status}.</source>
        <translation>{status}-ஐவிட 401 அல்லது 400 தெளிவாக இருக்கும்.</translation>
    </message>
    <message>
        <source>404 or 405 would be plain.</source>
        <translation>404 அல்லது 405 தெளிவாக இருக்கும்.</translation>
    </message>
    <message>
        <source>A GET and a HEAD of the address, as a browser or a crawler sends them.</source>
        <translation>உலாவியோ இணையத் தவழியோ அனுப்புவது போல், முகவரிக்கு ஒரு GET, ஒரு HEAD.</translation>
    </message>
    <message>
        <source>A LIVE delivery that was changed is not signed anew to be copied.</source>
        <translation>மாற்றப்பட்ட LIVE விநியோகம், நகலெடுப்பதற்காகப் புதிதாகக் கையொப்பமிடப்படாது.</translation>
    </message>
    <message>
        <source>A Yoco webhook can't be limited to some types: every event is sent to it.</source>
        <translation>Yoco webhook-ஐச் சில வகைகளுக்கு மட்டும் கட்டுப்படுத்த முடியாது: ஒவ்வொரு நிகழ்வும் அதற்கு அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>முன்பே ஒரு காப்புநகல் எடுக்கப்பட்டு வருகிறது.</translation>
    </message>
    <message>
        <source>A body of 900 kB</source>
        <translation>900 kB உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>A body of more than {most_nodes} members or {deepest} levels is not compared as JSON.</source>
        <translation>{most_nodes}-க்கும் மேற்பட்ட உறுப்புகளோ {deepest}-க்கும் மேற்பட்ட உள்ளடுக்குகளோ கொண்ட உள்ளடக்கம் JSON ஆக ஒப்பிடப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>A cancellation</source>
        <translation>ஒரு ரத்து</translation>
    </message>
    <message>
        <source>A cancellation of this payment</source>
        <translation>இந்தக் கட்டணத்தின் ரத்து</translation>
    </message>
    <message>
        <source>A cancellation of {amount}</source>
        <translation>{amount} ரத்து</translation>
    </message>
    <message>
        <source>A column was chosen for something that a payment does not have.</source>
        <translation>ஒரு கட்டணத்தில் இல்லாத ஒன்றுக்கு நெடுவரிசை தேர்ந்தெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A column was chosen for something that this kind of file does not have.</source>
        <translation>இவ்வகைக் கோப்பில் இல்லாத ஒன்றுக்கு நெடுவரிசை தேர்ந்தெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A creation</source>
        <translation>ஒரு கட்டண உருவாக்கல்</translation>
    </message>
    <message>
        <source>A creation of {amount}</source>
        <translation>{amount} கட்டண உருவாக்கல்</translation>
    </message>
    <message>
        <source>A destination that answers for us gets every delivery of its endpoint.</source>
        <translation>நமக்காகப் பதிலளிக்கும் இலக்கு, அதன் இறுதிப்புள்ளியின் ஒவ்வொரு விநியோகத்தையும் பெறும்.</translation>
    </message>
    <message>
        <source>A fault of this program stopped the run.</source>
        <translation>இந்த நிரலின் பிழை ஒன்று இயக்கத்தை நிறுத்தியது.</translation>
    </message>
    <message>
        <source>A fault of this program stopped the run; the log says more.</source>
        <translation>இந்த நிரலின் பிழை ஒன்று இயக்கத்தை நிறுத்தியது; மேலும் விவரம் நிரல் பதிவேட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>A fault's count must be 1 or more, and what it skips 0 or more.</source>
        <translation>பிழையின் எண்ணிக்கை 1 அல்லது அதற்கு மேலாகவும், அது தவிர்ப்பது 0 அல்லது அதற்கு மேலாகவும் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>A fault's seconds must be within a week.</source>
        <translation>பிழையின் வினாடிகள் ஒரு வாரத்துக்குள் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>A field of your own has no name.</source>
        <translation>உங்கள் சொந்தப் புலம் ஒன்றுக்குப் பெயர் இல்லை.</translation>
    </message>
    <message>
        <source>A file for support is never revealed.</source>
        <translation>ஆதரவுக்கான கோப்பில் தனிப்பட்ட தரவு ஒருபோதும் வெளிக்காட்டப்படாது.</translation>
    </message>
    <message>
        <source>A file stands where the workspace {folder} should be.</source>
        <translation>{folder} பணியிடம் இருக்க வேண்டிய இடத்தில் ஒரு கோப்பு உள்ளது.</translation>
    </message>
    <message>
        <source>A fingerprint looks like SHA256: and 43 letters and digits.</source>
        <translation>கைரேகை என்பது SHA256: மற்றும் 43 ஆங்கில எழுத்துகள், இலக்கங்கள் போல் இருக்கும்.</translation>
    </message>
    <message>
        <source>A free address may have been given to somebody else: look at its alarm.</source>
        <translation>இலவச முகவரி வேறொருவருக்கு வழங்கப்பட்டிருக்கலாம்: அதன் எச்சரிக்கையைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>A genuine event</source>
        <translation>உண்மையான நிகழ்வு</translation>
    </message>
    <message>
        <source>A genuine retry is signed anew.</source>
        <translation>உண்மையான மறுமுயற்சி புதிதாகக் கையொப்பமிடப்படும்.</translation>
    </message>
    <message>
        <source>A genuine-looking event without the header that signs it.</source>
        <translation>கையொப்பமிடும் தலைப்பு இல்லாத, உண்மைபோல் தோன்றும் நிகழ்வு.</translation>
    </message>
    <message>
        <source>A header of it holds characters that no header has.</source>
        <translation>அதன் ஒரு தலைப்பில், தலைப்பில் இருக்கக் கூடாத எழுத்துகள் உள்ளன.</translation>
    </message>
    <message>
        <source>A header of it is no text.</source>
        <translation>அதன் ஒரு தலைப்பு உரை அல்ல.</translation>
    </message>
    <message>
        <source>A header that is not there is a refusal like any other, not an error.</source>
        <translation>தலைப்பு இல்லாதது, வேறு எந்த மறுப்பையும் போன்ற ஒரு மறுப்பே; பிழை அல்ல.</translation>
    </message>
    <message>
        <source>A header's name or value has a character that HTTP does not allow, such as a line end.</source>
        <translation>தலைப்பின் பெயரில் அல்லது மதிப்பில், வரி முடிவு போன்ற HTTP அனுமதிக்காத எழுத்து உள்ளது.</translation>
    </message>
    <message>
        <source>A key, hidden.</source>
        <translation>திறவுகோல், மறைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A limit is wise, if it is said plainly and does not break the receiver.</source>
        <translation>வரம்பு ஒன்று இருப்பது நல்லது; ஆனால் அது தெளிவாகக் கூறப்பட வேண்டும், பெறுநரை முடக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>A line of its headers is no header.</source>
        <translation>அதன் தலைப்பு வரிகளில் ஒன்று தலைப்பு அல்ல.</translation>
    </message>
    <message>
        <source>A month is written as year and month, such as 2026-10.</source>
        <translation>மாதத்தை 2026-10 போல ஆண்டு, மாதம் என எழுத வேண்டும்.</translation>
    </message>
    <message>
        <source>A name has 1 to {longest_name} characters that can be printed.</source>
        <translation>பெயரில் அச்சிடக்கூடிய 1 முதல் {longest_name} எழுத்துகள் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} characters, all of them visible.</source>
        <translation>பெயரில் அதிகபட்சம் {longest_name} எழுத்துகள் இருக்கலாம்; அனைத்தும் கண்ணுக்குத் தெரிபவையாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>A name has at most {longest_name} characters.</source>
        <translation>பெயரில் அதிகபட்சம் {longest_name} எழுத்துகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>A name has up to {longest_name} characters that can be printed.</source>
        <translation>பெயரில் அச்சிடக்கூடிய {longest_name} எழுத்துகள் வரை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>A name in another script has such a form, too; it begins with xn--.</source>
        <translation>வேறு எழுத்துமுறையில் உள்ள பெயருக்கும் அத்தகைய வடிவம் உண்டு; அது xn-- எனத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>A new name may take some minutes to be known.</source>
        <translation>புதிய பெயர் அறியப்படச் சில நிமிடங்கள் ஆகலாம்.</translation>
    </message>
    <message>
        <source>A note needs a few words.</source>
        <translation>குறிப்புக்குச் சில சொற்கள் தேவை.</translation>
    </message>
    <message>
        <source>A part of it should be base64, and is not.</source>
        <translation>அதன் ஒரு பகுதி base64 ஆக இருக்க வேண்டும், ஆனால் அப்படி இல்லை.</translation>
    </message>
    <message>
        <source>A passphrase locks the key file {key_file}, and nobody is there to type it.</source>
        <translation>{key_file} திறவுகோல் கோப்பு கடவுச்சொற்றொடரால் பூட்டப்பட்டுள்ளது; அதைத் தட்டச்சு செய்ய எவரும் இல்லை.</translation>
    </message>
    <message>
        <source>A path starts with / and holds letters, digits and the characters of a URL path.</source>
        <translation>பாதை / எனத் தொடங்க வேண்டும்; அதில் ஆங்கில எழுத்துகள், இலக்கங்கள், URL பாதையின் குறியீடுகள் ஆகியவை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>A pattern has at most {longest_pattern} characters.</source>
        <translation>வடிவத்தில் அதிகபட்சம் {longest_pattern} எழுத்துகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>A payment's event, signed as the provider signs it.</source>
        <translation>வழங்குநர் கையொப்பமிடுவது போலவே கையொப்பமிடப்பட்ட, ஒரு கட்டணத்தின் நிகழ்வு.</translation>
    </message>
    <message>
        <source>A public address begins with https://: what payers' data travels through has to be encrypted.</source>
        <translation>பொது முகவரி https:// எனத் தொடங்க வேண்டும்: செலுத்துபவர்களின் தரவு செல்லும் வழி மறையாக்கப்பட்டிருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>A public key (whpk_) is stored, but the signature is made with a shared secret.</source>
        <translation>பொதுத் திறவுகோல் (whpk_) சேமிக்கப்பட்டுள்ளது; கையொப்பமோ பகிரப்பட்ட ரகசியத்தால் உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>A purge is under way already.</source>
        <translation>நிரந்தர நீக்கம் ஒன்று முன்பே நடந்துகொண்டிருக்கிறது.</translation>
    </message>
    <message>
        <source>A quotation mark of it never closes.</source>
        <translation>அதன் ஒரு மேற்கோள் குறி மூடப்படவே இல்லை.</translation>
    </message>
    <message>
        <source>A quoted cell that starts in the row of line {line} never ends, or is larger than any cell should be.</source>
        <translation>{line}-ஆம் வரியில் தொடங்கும் வரிசையில், மேற்கோள் குறியிட்ட ஒரு கட்டம் முடியவே இல்லை, அல்லது எந்தக் கட்டமும் இருக்க வேண்டியதைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>A reader that is slow</source>
        <translation>மெதுவாகப் படிப்பவர்</translation>
    </message>
    <message>
        <source>A recorded request can be sent again by whoever recorded it.</source>
        <translation>பதிவுசெய்து வைத்த கோரிக்கையை, அதைப் பதிவுசெய்தவர் மீண்டும் அனுப்ப முடியும்.</translation>
    </message>
    <message>
        <source>A refund</source>
        <translation>ஒரு பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>A refund of this payment</source>
        <translation>இந்தக் கட்டணத்தின் பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>A refund of {format_minor}</source>
        <translation>{format_minor} பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>A rehearsal has 1 to {most} events.</source>
        <translation>ஒத்திகையில் 1 முதல் {most} நிகழ்வுகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>A request about this payment</source>
        <translation>இந்தக் கட்டணம் பற்றிய கோரிக்கை</translation>
    </message>
    <message>
        <source>A request was to go out while forwarding did not run.</source>
        <translation>முன்னனுப்பல் இயங்காதபோது ஒரு கோரிக்கை அனுப்பப்பட வேண்டியிருந்தது.</translation>
    </message>
    <message>
        <source>A request, another event, and then the first request once more, its old signature included.</source>
        <translation>ஒரு கோரிக்கை, வேறொரு நிகழ்வு, பிறகு முதல் கோரிக்கை அதன் பழைய கையொப்பத்துடன் மீண்டும் ஒருமுறை.</translation>
    </message>
    <message>
        <source>A retry of an older event arrives after newer ones; no provider promises an order.</source>
        <translation>பழைய நிகழ்வின் மறுமுயற்சி புதியவற்றுக்குப் பின் வரும்; எந்த வழங்குநரும் வரிசையை உறுதியளிப்பதில்லை.</translation>
    </message>
    <message>
        <source>A sandbox's key is sent to a sandbox on this computer only.</source>
        <translation>சோதனைக்களத்தின் திறவுகோல் இந்தக் கணினியில் உள்ள சோதனைக்களத்துக்கு மட்டுமே அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>சேமித்த வடிகட்டிக்கு ஒரு பெயர் தேவை.</translation>
    </message>
    <message>
        <source>A schedule is the waits between attempts, like “5s 5m 30m 2h”: up to {most_waits}, at most 30 days together; or “{once}” for a single attempt.</source>
        <translation>கால அட்டவணை என்பது முயற்சிகளுக்கு இடையே உள்ள காத்திருப்புகள், “5s 5m 30m 2h” போல: அதிகபட்சம் {most_waits}, மொத்தம் அதிகபட்சம் 30 நாட்கள்; அல்லது ஒரே முயற்சிக்கு “{once}”.</translation>
    </message>
    <message>
        <source>A search has at most {longest} characters; this one has {text}.</source>
        <translation>தேடலில் அதிகபட்சம் {longest} எழுத்துகள் இருக்கலாம்; இதில் {text} உள்ளன.</translation>
    </message>
    <message>
        <source>A search has at most {most_terms} terms.</source>
        <translation>தேடலில் அதிகபட்சம் {most_terms} சொற்கள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>A second person has to, with their own name.</source>
        <translation>இரண்டாம் நபர் தமது சொந்தப் பெயருடன் அதைச் செய்ய வேண்டும்.</translation>
    </message>
    <message>
        <source>A secret is named by where it is kept, env:NAME or keyring:NAME.</source>
        <translation>ரகசியம் அது வைக்கப்பட்டுள்ள இடத்தால் குறிப்பிடப்படும்: env:NAME அல்லது keyring:NAME.</translation>
    </message>
    <message>
        <source>A sender that is slow</source>
        <translation>மெதுவான அனுப்புநர்</translation>
    </message>
    <message>
        <source>A setting is one line of at most {longest_value} characters.</source>
        <translation>அமைப்பு என்பது அதிகபட்சம் {longest_value} எழுத்துகள் கொண்ட ஒரே வரி.</translation>
    </message>
    <message>
        <source>A status is a number from {lowest_status} to {highest_status}; {status} is none.</source>
        <translation>நிலை என்பது {lowest_status} முதல் {highest_status} வரையான எண்; {status} அத்தகையது அல்ல.</translation>
    </message>
    <message>
        <source>A text holds half a character (a lone surrogate); it is shown as �.</source>
        <translation>ஓர் உரையில் பாதி எழுத்து (தனித்த surrogate) உள்ளது; அது � எனக் காட்டப்படுகிறது.</translation>
    </message>
    <message>
        <source>A text of it holds half a character, so it is not what was sent.</source>
        <translation>அதன் ஓர் உரையில் பாதி எழுத்து உள்ளது; எனவே அது அனுப்பப்பட்டது அல்ல.</translation>
    </message>
    <message>
        <source>A text of it is not whole UTF-8, so it is not what was sent.</source>
        <translation>அதன் ஓர் உரை முழுமையான UTF-8 அல்ல; எனவே அது அனுப்பப்பட்டது அல்ல.</translation>
    </message>
    <message>
        <source>A time that is signed is there to be checked, or recorded requests work for ever.</source>
        <translation>கையொப்பமிடப்பட்ட நேரம் சோதிக்கப்படுவதற்காகவே உள்ளது; இல்லையெனில் பதிவுசெய்து வைத்த கோரிக்கைகள் என்றென்றும் வேலை செய்யும்.</translation>
    </message>
    <message>
        <source>A token for the ngrok API is another one and doesn't work here.</source>
        <translation>ngrok API-க்கான டோக்கன் வேறு; அது இங்கு வேலை செய்யாது.</translation>
    </message>
    <message>
        <source>A way in by ssh knows no {unknown}.</source>
        <translation>ssh வழியான உள்வழியில் {unknown} என எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>A way in by ssh needs {name}: {meaning}.</source>
        <translation>ssh வழியான உள்வழிக்கு {name} தேவை: {meaning}.</translation>
    </message>
    <message>
        <source>A way in is one of {tunnelkind}.</source>
        <translation>உள்வழி இவற்றில் ஒன்று: {tunnelkind}.</translation>
    </message>
    <message>
        <source>A way in of the kind {kind} has no setting {unknown}.</source>
        <translation>{kind} வகை உள்வழியில் {unknown} எனும் அமைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>A way in stays of its kind.</source>
        <translation>உள்வழியின் வகையை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>A webhook of {title} tells of a refund of just this amount, made since it was sent: it was done.</source>
        <translation>அது அனுப்பப்பட்ட பிறகு இதே தொகைக்குப் பணத்திருப்பம் செய்யப்பட்டதாக {title} webhook தெரிவிக்கிறது: அது செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>A well-signed event of a type that was never announced.</source>
        <translation>சரியாகக் கையொப்பமிடப்பட்ட, இதுவரை அறிவிக்கப்படாத வகை நிகழ்வு.</translation>
    </message>
    <message>
        <source>A well-signed event whose JSON has a blank behind each comma and colon.</source>
        <translation>ஒவ்வொரு காற்புள்ளிக்கும் முக்காற்புள்ளிக்கும் பின் இடைவெளி கொண்ட JSON உள்ள, சரியாகக் கையொப்பமிடப்பட்ட நிகழ்வு.</translation>
    </message>
    <message>
        <source>A well-signed event with Chinese and Tamil characters and an emoji, in UTF-8.</source>
        <translation>சீன, தமிழ் எழுத்துகளும் ஓர் எமோஜியும் UTF-8 இல் கொண்ட, சரியாகக் கையொப்பமிடப்பட்ட நிகழ்வு.</translation>
    </message>
    <message>
        <source>A well-signed event with `paymentStatus` instead of `payment_status`, and so on.</source>
        <translation>`payment_status` என்பதற்குப் பதிலாக `paymentStatus` போன்ற பெயர்களைக் கொண்ட, சரியாகக் கையொப்பமிடப்பட்ட நிகழ்வு.</translation>
    </message>
    <message>
        <source>A well-signed event with a very long text in it.</source>
        <translation>மிக நீளமான உரையைக் கொண்ட, சரியாகக் கையொப்பமிடப்பட்ட நிகழ்வு.</translation>
    </message>
    <message>
        <source>A well-signed event with new members, at the top and inside.</source>
        <translation>மேல்நிலையிலும் உள்ளேயும் புதிய உறுப்புகளைக் கொண்ட, சரியாகக் கையொப்பமிடப்பட்ட நிகழ்வு.</translation>
    </message>
    <message>
        <source>A well-signed event with one byte that is not UTF-8, a well-signed body that is no text at all, and then a genuine event.</source>
        <translation>UTF-8 அல்லாத ஒரு பைட்டைக் கொண்ட, சரியாகக் கையொப்பமிடப்பட்ட நிகழ்வு; உரையே அல்லாத, சரியாகக் கையொப்பமிடப்பட்ட உள்ளடக்கம்; பிறகு ஓர் உண்மையான நிகழ்வு.</translation>
    </message>
    <message>
        <source>A {environment} key is sent to the provider's own address only, and this account names another.</source>
        <translation>{environment} சூழலின் திறவுகோல் வழங்குநரின் சொந்த முகவரிக்கு மட்டுமே அனுப்பப்படும்; இந்தக் கணக்கோ வேறொரு முகவரியைக் குறிப்பிடுகிறது.</translation>
    </message>
    <message>
        <source>Add a row for each payment.</source>
        <translation>ஒவ்வொரு கட்டணத்துக்கும் ஒரு வரிசையைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Add another one, and remove this.</source>
        <translation>வேறொன்றைச் சேர்த்து, இதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>Add it under Settings, Apps, Optional features: “OpenSSH Client”.</source>
        <translation>Settings, Apps, Optional features என்பதன் கீழ் அதைச் சேர்க்கவும்: “OpenSSH Client”.</translation>
    </message>
    <message>
        <source>Add team@pay.gov.sg as an administrator of your payment service and send this text with the form at go.gov.sg/contact-paysg.</source>
        <translation>team@pay.gov.sg-ஐ உங்கள் கட்டணச் சேவையின் நிர்வாகியாகச் சேர்த்து, go.gov.sg/contact-paysg இல் உள்ள படிவத்தின் வழியாக இந்த உரையை அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Add the name to the setting listener.hosts, or have the gateway pass on the Host that is set there.</source>
        <translation>பெயரை listener.hosts அமைப்பில் சேர்க்கவும், அல்லது அங்கு அமைக்கப்பட்ட Host-ஐ முன்னனுப்பும்படி நுழைவாயிலை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>After a crash of this computer's own agent the address is free again in a minute.</source>
        <translation>இந்தக் கணினியின் சொந்த முகவர் நிரல் செயலிழந்திருந்தால், ஒரு நிமிடத்தில் முகவரி மீண்டும் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>After such a body it {answer_words} to a genuine event: it takes nothing in any more.</source>
        <translation>அத்தகைய உள்ளடக்கத்துக்குப் பின், உண்மையான நிகழ்வு அனுப்பப்பட்டபோது அது {answer_words}: இனி அது எதையும் ஏற்பதில்லை.</translation>
    </message>
    <message>
        <source>All of it is refunded already.</source>
        <translation>முழுப் பணமும் ஏற்கெனவே திருப்பப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>All of it was refunded, or asked to be.</source>
        <translation>முழுப் பணமும் திருப்பப்பட்டது, அல்லது திருப்பக் கோரப்பட்டது.</translation>
    </message>
    <message>
        <source>American Express</source>
        <translation>American Express</translation>
    </message>
    <message>
        <source>An account has at most 5 webhooks, and one is enough: list them first with GET https://payments.yoco.com/api/webhooks and delete what is out of date.</source>
        <translation>ஒரு கணக்குக்கு அதிகபட்சம் 5 webhook-கள் இருக்கலாம், ஒன்றே போதும்: முதலில் GET https://payments.yoco.com/api/webhooks கொண்டு அவற்றைப் பட்டியலிட்டு, காலாவதியானவற்றை நீக்கவும்.</translation>
    </message>
    <message>
        <source>An address has up to {longest_url} characters.</source>
        <translation>முகவரியில் {longest_url} எழுத்துகள் வரை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>An address holds no spaces, line ends or backslashes; write them percent-encoded.</source>
        <translation>முகவரியில் இடைவெளிகள், வரி முடிவுகள், பின்சாய்வுக்கோடுகள் இருக்கக் கூடாது; அவற்றைச் சதவீதக் குறியாக்கத்தில் எழுதவும்.</translation>
    </message>
    <message>
        <source>An age is a number with d, w or y behind it, such as 180d or 7y; “{text}” is none.</source>
        <translation>காலம் என்பது பின்னால் d, w அல்லது y கொண்ட எண், எடுத்துக்காட்டாக 180d அல்லது 7y; “{text}” அத்தகையது அல்ல.</translation>
    </message>
    <message>
        <source>An agent from Snap can't read files of other programs: install the one from https://ngrok.com/download.</source>
        <translation>Snap மூலம் நிறுவிய முகவர் நிரல் மற்ற நிரல்களின் கோப்புகளைப் படிக்க முடியாது: https://ngrok.com/download இலிருந்து உள்ளதை நிறுவவும்.</translation>
    </message>
    <message>
        <source>An answer can wait 0 to {longest_delay_s} seconds.</source>
        <translation>பதில் 0 முதல் {longest_delay_s} வினாடிகள் வரை காத்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>An answer {status} has no body: leave it out, or take another status.</source>
        <translation>{status} பதிலுக்கு உள்ளடக்கம் கிடையாது: அதை விட்டுவிடவும், அல்லது வேறு நிலையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>An answer's body has {longest_body} KiB at most.</source>
        <translation>பதிலின் உள்ளடக்கம் அதிகபட்சம் {longest_body} KiB.</translation>
    </message>
    <message>
        <source>An e-mail</source>
        <translation>ஒரு மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>An e-mail about this payment</source>
        <translation>இந்தக் கட்டணம் பற்றிய மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>An e-mail went out, or may have gone out{when}.</source>
        <translation>ஒரு மின்னஞ்சல் சென்றது, அல்லது சென்றிருக்கலாம்{when}.</translation>
    </message>
    <message>
        <source>An earlier connection may still hold the port for a while (ClientAliveInterval on the bastion shortens that).</source>
        <translation>முந்தைய தொடர்பு ஒன்று இன்னும் சிறிது நேரம் துறை எண்ணைப் பிடித்து வைத்திருக்கலாம் (பாஸ்டியன் சேவையகத்தில் ClientAliveInterval அதைக் குறைக்கும்).</translation>
    </message>
    <message>
        <source>An event of an unknown type</source>
        <translation>அறியப்படாத வகை நிகழ்வு</translation>
    </message>
    <message>
        <source>An event whose answer is read byte by byte over some seconds, and another event in the midst of it.</source>
        <translation>சில வினாடிகளில் பைட் பைட்டாகப் பதில் படிக்கப்படும் நிகழ்வு; அதற்கு நடுவே வேறொரு நிகழ்வு.</translation>
    </message>
    <message>
        <source>An event whose signature was made with somebody else's secret.</source>
        <translation>வேறொருவரின் ரகசியத்தால் உருவாக்கப்பட்ட கையொப்பம் கொண்ட நிகழ்வு.</translation>
    </message>
    <message>
        <source>An event with Chinese characters whose body comes in small pieces over some seconds, and another event in the midst of it.</source>
        <translation>சீன எழுத்துகள் கொண்ட, உள்ளடக்கம் சில வினாடிகளில் சிறு துண்டுகளாக வரும் நிகழ்வு; அதற்கு நடுவே வேறொரு நிகழ்வு.</translation>
    </message>
    <message>
        <source>An event with a right signature that is an hour old.</source>
        <translation>ஒரு மணிநேரம் பழமையான, சரியான கையொப்பம் கொண்ட நிகழ்வு.</translation>
    </message>
    <message>
        <source>An event with a right signature, but something was added to its body afterwards.</source>
        <translation>சரியான கையொப்பம் கொண்ட நிகழ்வு; ஆனால் பிறகு அதன் உள்ளடக்கத்தில் ஏதோ சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>An event, and the same event again a few seconds later, as a retry comes: with the same id, signed anew where the time is signed.</source>
        <translation>ஒரு நிகழ்வு; சில வினாடிகள் கழித்து அதே நிகழ்வு மீண்டும், மறுமுயற்சியில் வருவதுபோல்: அதே ID-உடன்; நேரம் கையொப்பமிடப்படுமானால் புதிதாகக் கையொப்பமிடப்பட்டது.</translation>
    </message>
    <message>
        <source>An id or reference was rounded by a spreadsheet.</source>
        <translation>ஒரு ID அல்லது குறிப்பெண்ணை விரிதாள் தோராய எண்ணாக மாற்றிவிட்டது.</translation>
    </message>
    <message>
        <source>An id that is empty or only dots can't be asked for; nothing was sent.</source>
        <translation>காலியான அல்லது புள்ளிகள் மட்டுமே கொண்ட ID-ஐக் கேட்க முடியாது; எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>An identifier is looked for as a whole, such as S1234567D.</source>
        <translation>அடையாள எண் முழுமையாகவே தேடப்படும்; எ.கா. S1234567D.</translation>
    </message>
    <message>
        <source>An identifier is looked for by itself.</source>
        <translation>அடையாள எண் தனியாகவே தேடப்படும்.</translation>
    </message>
    <message>
        <source>An ngrok way in has no setting “{unknown}”; it has {names}.</source>
        <translation>ngrok உள்வழியில் “{unknown}” எனும் அமைப்பு இல்லை; உள்ளவை: {names}.</translation>
    </message>
    <message>
        <source>An office network often puts its own certificate there: ask IT for it as a file, and name that file in the setting network.ca_file.</source>
        <translation>அலுவலக வலையமைப்பு பெரும்பாலும் தன் சொந்தச் சான்றிதழை அங்கு வைக்கும்: அதைக் கோப்பாகத் தருமாறு தகவல் தொழில்நுட்பப் பிரிவைக் கேட்டு, அந்தக் கோப்பை network.ca_file அமைப்பில் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>An old one doesn't know the form: run “ngrok update”.</source>
        <translation>பழைய நிரலுக்கு இந்த வடிவம் தெரியாது: “ngrok update” இயக்கவும்.</translation>
    </message>
    <message>
        <source>An option of it is not known here, so that it can't be said what it sends.</source>
        <translation>அதன் ஒரு விருப்பம் இங்கு அறியப்படாதது; எனவே அது என்ன அனுப்புகிறது எனக் கூற முடியாது.</translation>
    </message>
    <message>
        <source>Another PaySG Desktop process uses the workspace {workspace}.</source>
        <translation>{workspace} பணியிடத்தை மற்றொரு PaySG Desktop செயல்முறை பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Another filter is saved as “{new_name}” already.</source>
        <translation>வேறொரு வடிகட்டி ஏற்கெனவே “{new_name}” எனச் சேமிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>வேறொரு நிரல் தரவுத்தளத்தைப் பிடித்து வைத்துள்ளது.</translation>
    </message>
    <message>
        <source>Another program reads the database, so that the write-ahead log could not be emptied.</source>
        <translation>வேறொரு நிரல் தரவுத்தளத்தைப் படிக்கிறது; எனவே முன்னெழுத்துப் பதிவேட்டை (write-ahead log) காலிசெய்ய முடியவில்லை.</translation>
    </message>
    <message>
        <source>Another program receives for this workspace; a secret that is kept only until this window is closed would never reach it.</source>
        <translation>இந்தப் பணியிடத்திற்கு வேறொரு நிரல் பெறுகிறது; இந்தச் சாளரம் மூடப்படும் வரை மட்டும் வைக்கப்படும் இரகசியம் அதனை ஒருபோதும் சென்றடையாது.</translation>
    </message>
    <message>
        <source>Another sandbox uses the folder {folder}.</source>
        <translation>{folder} கோப்புறையை மற்றொரு சோதனைக்களம் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Answer 200 to every event whose signature holds, and ignore the types that you don't use.</source>
        <translation>கையொப்பம் சரியாக உள்ள ஒவ்வொரு நிகழ்வுக்கும் 200 எனப் பதிலளித்து, நீங்கள் பயன்படுத்தாத வகைகளைப் புறக்கணிக்கவும்.</translation>
    </message>
    <message>
        <source>Answer within {advised_s} s to be safe.</source>
        <translation>பாதுகாப்பாக இருக்க {advised_s} வினாடிக்குள் பதிலளிக்கவும்.</translation>
    </message>
    <message>
        <source>Anybody who learns the address can send to it: only the signature tells who did.</source>
        <translation>முகவரியை அறியும் எவரும் அதற்கு அனுப்ப முடியும்: யார் அனுப்பினார் என்பதைக் கையொப்பம் மட்டுமே கூறும்.</translation>
    </message>
    <message>
        <source>Approve or decline that one first.</source>
        <translation>முதலில் அதை அங்கீகரிக்கவும் அல்லது மறுக்கவும்.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>ஒப்புதல் அளிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Ask IT for a way to the bastion that needs none.</source>
        <translation>உள்நுழைவு தேவைப்படாத வழியில் பாஸ்டியன் சேவையகத்தை அடையத் தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask IT to allow CONNECT to {host}, port {port}, on the proxy, or a bastion that listens on port 443.</source>
        <translation>இடைமுகவரில் {host}, துறை எண் {port}-க்கு CONNECT-ஐ அனுமதிக்குமாறு, அல்லது துறை எண் 443-இல் செவிமடுக்கும் பாஸ்டியன் சேவையகத்தைத் தருமாறு தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask IT to allow this address for this program.</source>
        <translation>இந்த நிரலுக்கு இந்த முகவரியை அனுமதிக்கும்படி தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask IT to let this program through, or for a proxy that needs none, and enter it as the setting network.proxy.</source>
        <translation>இந்த நிரலை அனுமதிக்கும்படியோ, அவை தேவைப்படாத இடைமுகவரைத் தரும்படியோ தகவல் தொழில்நுட்பப் பிரிவைக் கேட்டு, அதை network.proxy அமைப்பில் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Ask IT whether connect.ngrok-agent.com on port 443 is allowed, and look at the setting network.proxy.</source>
        <translation>துறை எண் 443-இல் connect.ngrok-agent.com அனுமதிக்கப்படுகிறதா எனத் தகவல் தொழில்நுட்பப் பிரிவைக் கேட்டு, network.proxy அமைப்பைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>புதிய ஒன்றைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask the providers for what is missing: `paysg-desktop sync`, then `paysg-desktop reconcile`.</source>
        <translation>விடுபட்டவற்றை வழங்குநர்களிடம் கேட்கவும்: `paysg-desktop sync`, பிறகு `paysg-desktop reconcile`.</translation>
    </message>
    <message>
        <source>Ask who runs it for AllowTcpForwarding and PermitListen in its sshd_config, and permitlisten in the key's line: they must allow this place.</source>
        <translation>அதன் sshd_config-இல் உள்ள AllowTcpForwarding, PermitListen ஆகியவற்றையும், திறவுகோலின் வரியில் உள்ள permitlisten-ஐயும் பற்றி அதை நடத்துபவரைக் கேட்கவும்: அவை இந்த இடத்தை அனுமதிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Ask who runs it for the fingerprint again; if it stays another, somebody may stand between you and the bastion.</source>
        <translation>அதை நடத்துபவரிடம் கைரேகையை மீண்டும் கேட்கவும்; அது தொடர்ந்து வேறுபட்டால், உங்களுக்கும் பாஸ்டியன் சேவையகத்துக்கும் இடையே யாரோ இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Ask who runs the bastion whether its ssh service runs, and on which port.</source>
        <translation>அதன் ssh சேவை இயங்குகிறதா, எந்தத் துறை எண்ணில் என பாஸ்டியன் சேவையகத்தை நடத்துபவரைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask who runs the bastion, not by this network, whether its key was changed.</source>
        <translation>அதன் திறவுகோல் மாற்றப்பட்டதா என, இந்த வலையமைப்பு அல்லாத வேறு வழியில், பாஸ்டியன் சேவையகத்தை நடத்துபவரைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask your administrator, or use another way in.</source>
        <translation>உங்கள் நிர்வாகியைக் கேட்கவும், அல்லது வேறு உள்வழியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Ask {provider_words} which of the three amounts is right.</source>
        <translation>இம்மூன்று தொகைகளில் எது சரி என்று {provider_words} இடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>At the pace at which they came this takes {long}.</source>
        <translation>அவை வந்த வேகத்தில் இதற்கு {long} ஆகும்.</translation>
    </message>
    <message>
        <source>At {host} other computers could reach the listener, and nobody has said which may.</source>
        <translation>{host} முகவரியில் பிற கணினிகள் செவிமடுப்பியை அடைய முடியும்; எவற்றுக்கு அனுமதி என எவரும் கூறவில்லை.</translation>
    </message>
    <message>
        <source>At {one} the {what} has another hash than was noted elsewhere: what stands there or before it was changed, and the chain made anew behind it.</source>
        <translation>{what}, {one}: வேறிடத்தில் குறித்து வைத்த ஹேஷிலிருந்து இது வேறுபடுகிறது. அங்கு அல்லது அதற்கு முன் உள்ளவை மாற்றப்பட்டு, அதன்பின் உள்ள சங்கிலி புதிதாக உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Basic {decode}</source>
        <translation>Basic {decode}</translation>
    </message>
    <message>
        <source>Begin another one, or report it.</source>
        <translation>வேறொன்றைத் தொடங்கவும், அல்லது அதைப் பற்றித் தெரிவிக்கவும்.</translation>
    </message>
    <message>
        <source>Below {least} a card may be refused; PayNow takes it.</source>
        <translation>{least}க்குக் கீழ் அட்டை மறுக்கப்படலாம்; PayNow ஏற்கும்.</translation>
    </message>
    <message>
        <source>Better: an own address, or ssh to a bastion of yours.</source>
        <translation>சிறந்தது: சொந்த முகவரி, அல்லது உங்களுடைய பாஸ்டியன் சேவையகத்துக்கு ssh.</translation>
    </message>
    <message>
        <source>Bodies arrive in pieces that end anywhere, and slowly at times.</source>
        <translation>உள்ளடக்கங்கள் எங்கும் முடியக்கூடிய துண்டுகளாக, சில நேரங்களில் மெதுவாக வரும்.</translation>
    </message>
    <message>
        <source>Bodies can't be kept longer than the records that they belong to.</source>
        <translation>உள்ளடக்கங்களை அவை சேர்ந்த பதிவுகளைவிட நீண்ட காலம் வைத்திருக்க முடியாது.</translation>
    </message>
    <message>
        <source>Bodies come from outside.</source>
        <translation>உள்ளடக்கங்கள் வெளியிலிருந்து வருகின்றன.</translation>
    </message>
    <message>
        <source>Both can't be true.</source>
        <translation>இரண்டும் உண்மையாக இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>Both would be created.</source>
        <translation>இரண்டும் உருவாக்கப்படும்.</translation>
    </message>
    <message>
        <source>Bytes that are no text</source>
        <translation>உரை அல்லாத பைட்டுகள்</translation>
    </message>
    <message>
        <source>Cancel it if it is not wanted.</source>
        <translation>அது தேவையில்லை என்றால் ரத்து செய்யவும்.</translation>
    </message>
    <message>
        <source>Captures can be read as raw HTTP, HAR, cURL lines, events a line each (`stripe listen --print-json`), JSON of webhook.site, and as JSON lines exported here.</source>
        <translation>பிடிப்புகளை இந்த வடிவங்களில் படிக்கலாம்: மூல HTTP, HAR, cURL வரிகள், வரிக்கு ஒரு நிகழ்வு (`stripe listen --print-json`), webhook.site-இன் JSON, இங்கு ஏற்றுமதி செய்யப்பட்ட JSON வரிகள்.</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>கையொப்பமிட்ட பின் மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>Check for missed webhooks to read it again, then come back.</source>
        <translation>அதை மீண்டும் படிக்க, தவறிய webhook-கள் உள்ளனவா எனச் சோதித்து, பிறகு இங்கு திரும்பவும்.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>அதை மீண்டும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check it with `paysg-desktop db check`.</source>
        <translation>`paysg-desktop db check` கொண்டு அதைச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check its id, and whether it was made with a key of the same mode.</source>
        <translation>அதன் ID-ஐயும், அது அதே வகைத் திறவுகோலால் (live அல்லது test) உருவாக்கப்பட்டதா என்பதையும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check that it is connected and healthy; what was stored before is kept.</source>
        <translation>அது இணைக்கப்பட்டுள்ளதா, நல்ல நிலையில் உள்ளதா எனச் சோதிக்கவும்; முன்பு சேமித்தவை வைத்திருக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is yours.</source>
        <translation>கோப்புறை இருக்கிறதா, அது உங்களுடையதா எனச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the account's address.</source>
        <translation>கணக்கின் முகவரியைச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the account.</source>
        <translation>கணக்கைச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is online.</source>
        <translation>முகவரியையும், இந்தக் கணினி இணையத்தில் இணைந்துள்ளதா என்பதையும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the database with `paysg-desktop db check`, and the disk that the backup is on.</source>
        <translation>`paysg-desktop db check` கொண்டு தரவுத்தளத்தையும், காப்புநகல் உள்ள வட்டையும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the file again.</source>
        <translation>கோப்பை மீண்டும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the id.</source>
        <translation>ID-ஐச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the name, and whether this computer is online; some names are known inside an agency's network only.</source>
        <translation>பெயரையும், இந்தக் கணினி இணையத்தில் இணைந்துள்ளதா என்பதையும் சோதிக்கவும்; சில பெயர்கள் ஓர் அரசாங்க அமைப்பின் வலையமைப்புக்குள் மட்டுமே அறியப்படும்.</translation>
    </message>
    <message>
        <source>Check the network and the VPN; if both are well, ask IT whether a firewall forbids it.</source>
        <translation>வலையமைப்பையும் VPN-ஐயும் சோதிக்கவும்; இரண்டும் சரியாக இருந்தால், தீச்சுவர் (firewall) அதைத் தடுக்கிறதா எனத் தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Check the payment service id, the payment's id, and whether both are of the key's environment.</source>
        <translation>கட்டணச் சேவையின் ID-ஐயும் கட்டணத்தின் ID-ஐயும், இரண்டும் திறவுகோலின் சூழலுக்கு உரியவையா என்பதையும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>துறை எண்ணைச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT for the script's address.</source>
        <translation>network.proxy அமைப்பைச் சோதிக்கவும், அல்லது நிரல்துண்டின் முகவரியைத் தகவல் தொழில்நுட்பப் பிரிவிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT to let this program reach its own public address.</source>
        <translation>network.proxy அமைப்பைச் சோதிக்கவும், அல்லது இந்த நிரல் தன் சொந்தப் பொது முகவரியை அடைய அனுமதிக்குமாறு தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or ask IT.</source>
        <translation>network.proxy அமைப்பைச் சோதிக்கவும், அல்லது தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Check the setting network.proxy, or the variable HTTPS_PROXY.</source>
        <translation>network.proxy அமைப்பையோ HTTPS_PROXY மாறியையோ சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the setting {setting}.</source>
        <translation>{setting} அமைப்பைச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the signature first, over the raw bytes of the body, and answer 401 before anything else is looked at.</source>
        <translation>முதலில் உள்ளடக்கத்தின் மூல பைட்டுகளின் மீது கையொப்பத்தைச் சோதிக்கவும்; சரியாக இல்லாவிட்டால், வேறு எதையும் பார்க்கும் முன் 401 எனப் பதிலளிக்கவும்.</translation>
    </message>
    <message>
        <source>Check the signature over bytes, not over text that was decoded and encoded again, and decode as UTF-8.</source>
        <translation>குறிவிலக்கி மீண்டும் குறியாக்கிய உரையின் மீது அல்ல, பைட்டுகளின் மீதே கையொப்பத்தைச் சோதிக்கவும்; UTF-8 ஆகக் குறிவிலக்கவும்.</translation>
    </message>
    <message>
        <source>Check this computer's clock, or give the certificate that holds now.</source>
        <translation>இந்தக் கணினியின் கடிகாரத்தைச் சோதிக்கவும், அல்லது இப்போது செல்லுபடியாகும் சான்றிதழைத் தரவும்.</translation>
    </message>
    <message>
        <source>Choose LIVE deliveries that were verified (--status verified), or send them as they came.</source>
        <translation>சரிபார்க்கப்பட்ட LIVE விநியோகங்களைத் தேர்ந்தெடுக்கவும் (--status verified), அல்லது வந்தபடியே அவற்றை அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Choose an account of PaySG.</source>
        <translation>ஒரு PaySG கணக்கைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another address on this computer.</source>
        <translation>இந்தக் கணினியில் வேறு முகவரியைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>வேறு காப்புநகலைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>வேறு பெயரைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Choose another name, or say --force.</source>
        <translation>வேறு பெயரைத் தேர்ந்தெடுக்கவும், அல்லது --force எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>வேறு பெயரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>குறைவாகத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation>ஒவ்வொன்றுக்கும் ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose only deliveries that still have them.</source>
        <translation>இன்னும் அவற்றைக் கொண்டுள்ள விநியோகங்களை மட்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>கோப்பை மீண்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>அதை மூடி மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>முதலில் அதை மூடவும்.</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder</source>
        <translation>அதை அங்கு மூடவும், அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Close it there, or choose another name</source>
        <translation>அதை அங்கு மூடவும், அல்லது வேறு பெயரைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Close the other program and run `paysg-desktop db purge` again.</source>
        <translation>மற்ற நிரலை மூடி, `paysg-desktop db purge` கட்டளையை மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached.</source>
        <translation>Cloudflare-ஐ அடைய முடியவில்லை.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept the tunnel's token.</source>
        <translation>சுரங்கப்பாதையின் டோக்கனை Cloudflare ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>Cloudflare gives out no further quick address for now.</source>
        <translation>Cloudflare தற்போது மேலும் விரைவு முகவரி எதையும் வழங்கவில்லை.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>நெடுவரிசை {number}</translation>
    </message>
    <message>
        <source>Columns {first} and {number} have the same name; the later one got a number here.</source>
        <translation>{first}, {number} ஆகிய நெடுவரிசைகளுக்கு ஒரே பெயர் உள்ளது; பிந்தையதற்கு இங்கு ஓர் எண் சேர்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Compare in constant time, and compare the whole of it.</source>
        <translation>மாறாத நேரத்தில் (constant time) ஒப்பிடவும்; கையொப்பம் முழுவதையும் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>Compare it with the payment: this is LIVE, and real money.</source>
        <translation>அதைக் கட்டணத்துடன் ஒப்பிடவும்: இது LIVE, உண்மையான பணம்.</translation>
    </message>
    <message>
        <source>Compare their bytes.</source>
        <translation>அவற்றின் பைட்டுகளை ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>Confirm that this is meant (--confirm-live).</source>
        <translation>இது வேண்டுமென்றே செய்யப்படுகிறது என உறுதிசெய்யவும் (--confirm-live).</translation>
    </message>
    <message>
        <source>Connect it again with one.</source>
        <translation>திறவுகோலுடன் அதை மீண்டும் இணைக்கவும்.</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>முதலில் அதை இணைக்கவும்.</translation>
    </message>
    <message>
        <source>Connect it to look it up.</source>
        <translation>தேடிப் பார்க்க அதை இணைக்கவும்.</translation>
    </message>
    <message>
        <source>Connect it, or choose another folder.</source>
        <translation>அதை இணைக்கவும், அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Connect its account.</source>
        <translation>அதன் கணக்கை இணைக்கவும்.</translation>
    </message>
    <message>
        <source>Connect one with: paysg-desktop accounts add</source>
        <translation>இணைக்க: paysg-desktop accounts add</translation>
    </message>
    <message>
        <source>Copy the authtoken from https://dashboard.ngrok.com/get-started/your-authtoken and set it again.</source>
        <translation>https://dashboard.ngrok.com/get-started/your-authtoken பக்கத்திலிருந்து authtoken-ஐ நகலெடுத்து மீண்டும் அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Copy the authtoken from https://dashboard.ngrok.com/get-started/your-authtoken and set it.</source>
        <translation>https://dashboard.ngrok.com/get-started/your-authtoken பக்கத்திலிருந்து authtoken-ஐ நகலெடுத்து அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Copy the authtoken from {dashboard}/get-started/your-authtoken and set it for this way in.</source>
        <translation>{dashboard}/get-started/your-authtoken பக்கத்திலிருந்து authtoken-ஐ நகலெடுத்து, இந்த உள்வழிக்கு அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Copy the link, and send it yourself.</source>
        <translation>இணைப்பை நகலெடுத்து, நீங்களே அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Copy the token of this tunnel again from Cloudflare's dashboard.</source>
        <translation>Cloudflare கட்டுப்பாட்டுப் பலகத்திலிருந்து இந்தச் சுரங்கப்பாதையின் டோக்கனை மீண்டும் நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>அதைச் சரிசெய்து, மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>அதைத் திருத்தவும்.</translation>
    </message>
    <message>
        <source>Correct the path, or leave it empty: then an installed agent is looked for.</source>
        <translation>பாதையைத் திருத்தவும், அல்லது காலியாக விடவும்: அப்போது நிறுவப்பட்ட முகவர் நிரல் தேடப்படும்.</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>தொகையின் நாணயம்</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 are read day first, as 3 April, and times as Singapore's.</source>
        <translation>03/04/2026 போன்ற தேதிகள் நாள் முதலில் எனப் படிக்கப்படும், அதாவது 3 ஏப்ரல்; நேரங்கள் சிங்கப்பூர் நேரமாகப் படிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Decide that one first.</source>
        <translation>முதலில் அதற்கு முடிவெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Declined; nothing was sent.</source>
        <translation>மறுக்கப்பட்டது; எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Delete the row.</source>
        <translation>வரிசையை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Deliveries of old payments were verified again all the while, so personal data of them is left.</source>
        <translation>அந்த நேரம் முழுவதும் பழைய கட்டணங்களின் விநியோகங்கள் மீண்டும் சரிபார்க்கப்பட்டன; எனவே அவற்றின் தனிப்பட்ட தரவு எஞ்சியுள்ளது.</translation>
    </message>
    <message>
        <source>Delivery {delivery_id} is not in this workspace any more.</source>
        <translation>{delivery_id} எனும் விநியோகம் இனி இந்தப் பணியிடத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>Delivery {id} did not come as a webhook</source>
        <translation>விநியோகம் {id} webhook ஆக வரவில்லை</translation>
    </message>
    <message>
        <source>Delivery {id}: {error}</source>
        <translation>விநியோகம் {id}: {error}</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>மாதிரிப் பணியிடம்</translation>
    </message>
    <message>
        <source>Did you mean {field}:{near}?</source>
        <translation>{field}:{near} எனக் கூற விரும்பினீர்களா?</translation>
    </message>
    <message>
        <source>Did you mean {near}:?</source>
        <translation>{near}: எனக் கூற விரும்பினீர்களா?</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>“{nearest}” என எண்ணினீர்களா?</translation>
    </message>
    <message>
        <source>Diners Club</source>
        <translation>Diners Club</translation>
    </message>
    <message>
        <source>Does that address begin with http:// instead?</source>
        <translation>அந்த முகவரி http:// எனத் தொடங்க வேண்டுமா?</translation>
    </message>
    <message>
        <source>Don't do it again; it is looked up, and sent again only under the same key, which can't do it twice.</source>
        <translation>அதை மீண்டும் செய்ய வேண்டாம்; அது தேடிப் பார்க்கப்படும்; மீண்டும் அனுப்பினாலும் அதே விசையுடன் மட்டுமே அனுப்பப்படும், அதனால் அது இருமுறை செய்யப்பட முடியாது.</translation>
    </message>
    <message>
        <source>Don't do it again; it is looked up.</source>
        <translation>அதை மீண்டும் செய்ய வேண்டாம்; அது தேடிப் பார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>அதை மீண்டும் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>Download it for a period with payments.</source>
        <translation>கட்டணங்கள் உள்ள ஒரு காலத்துக்கு அதைப் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>Download one report for each environment.</source>
        <translation>ஒவ்வொரு சூழலுக்கும் ஓர் அறிக்கையைப் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>Download reports of shorter periods and import them one after the other.</source>
        <translation>குறுகிய காலங்களின் அறிக்கைகளைப் பதிவிறக்கி, ஒன்றன்பின் ஒன்றாக இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Download reports of shorter periods.</source>
        <translation>குறுகிய காலங்களின் அறிக்கைகளைப் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>Download the file again, or mend that quotation mark.</source>
        <translation>கோப்பை மீண்டும் பதிவிறக்கவும், அல்லது அந்த மேற்கோள் குறியைச் சரிசெய்யவும்.</translation>
    </message>
    <message>
        <source>Each is answered within the provider's limit: Yoco 15 s; PaySG does not say, so within a second; otherwise within five.</source>
        <translation>ஒவ்வொன்றுக்கும் வழங்குநரின் வரம்புக்குள் பதிலளிக்கப்படும்: Yoco 15 வினாடி; PaySG கூறவில்லை, எனவே ஒரு வினாடிக்குள்; மற்றவை ஐந்து வினாடிக்குள்.</translation>
    </message>
    <message>
        <source>Earlier backups are kept.</source>
        <translation>முந்தைய காப்புநகல்கள் அப்படியே உள்ளன.</translation>
    </message>
    <message>
        <source>End both, and start the same version twice.</source>
        <translation>இரண்டையும் முடித்துவிட்டு, இரண்டையும் ஒரே பதிப்பில் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>End it, or name another folder.</source>
        <translation>அதை நிறுத்தவும், அல்லது வேறு கோப்புறையின் பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Enter it again without.</source>
        <translation>அது இல்லாமல் மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>அதை மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Enter it, or name its variable.</source>
        <translation>அதை உள்ளிடவும், அல்லது அதன் மாறியின் பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Enter it, then test again.</source>
        <translation>அதை உள்ளிட்டு, மீண்டும் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Enter the key again, or ask {title} for a new one.</source>
        <translation>திறவுகோலை மீண்டும் உள்ளிடவும், அல்லது {title}-இடம் புதிய ஒன்றைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Entries of the backup's log are missing once it is made ready.</source>
        <translation>காப்புநகலைத் தயார்செய்த பிறகு அதன் பதிவேட்டின் பதிவுகள் சில காணப்படவில்லை.</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>நிகழ்வு ID</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>நிகழ்வு வகை</translation>
    </message>
    <message>
        <source>Events are named by their types, like payment.succeeded, one or several; none means all.</source>
        <translation>நிகழ்வுகளை payment.succeeded போன்ற வகைகளால் பெயரிடவும், ஒன்று அல்லது பல; எதுவும் இல்லை எனில் அனைத்தும்.</translation>
    </message>
    <message>
        <source>Every sender that retries delivers some events twice.</source>
        <translation>மீண்டும் முயலும் ஒவ்வோர் அனுப்புநரும் சில நிகழ்வுகளை இருமுறை அனுப்புகிறார்.</translation>
    </message>
    <message>
        <source>Everything else was, and is kept; they are asked for again.</source>
        <translation>மற்றவை அனைத்தும் படிக்கப்பட்டு வைத்திருக்கப்பட்டன; படிக்க முடியாதவை மீண்டும் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Example Payer</source>
        <translation>எடுத்துக்காட்டு செலுத்துபவர்</translation>
    </message>
    <message>
        <source>Fill it, or remove the entry.</source>
        <translation>அதை நிரப்பவும், அல்லது பதிவை அகற்றவும்.</translation>
    </message>
    <message>
        <source>Five genuine events, one after the other.</source>
        <translation>ஐந்து உண்மையான நிகழ்வுகள், ஒன்றன்பின் ஒன்றாக.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>சிறிது இடத்தைக் காலிசெய்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>சிறிது இடத்தைக் காலிசெய்யவும், அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Free some space, or see that the folder is yours.</source>
        <translation>சிறிது இடத்தைக் காலிசெய்யவும், அல்லது கோப்புறை உங்களுடையதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was stored is lost.</source>
        <translation>சிறிது இடத்தைக் காலிசெய்யவும்; சேமிக்கப்பட்ட எதுவும் இழக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>From what {title} shows it can't be told whether it was done.</source>
        <translation>{title} காட்டுவதிலிருந்து அது செய்யப்பட்டதா எனக் கூற முடியாது.</translation>
    </message>
    <message>
        <source>Give a key without one in a file that only this user can read.</source>
        <translation>கடவுச்சொல் இல்லாத திறவுகோலை, இந்தப் பயனர் மட்டுமே படிக்கக்கூடிய கோப்பில் தரவும்.</translation>
    </message>
    <message>
        <source>Give a pattern for it, or with url=https://… the address where it stays the same.</source>
        <translation>அதற்கு ஒரு வடிவத்தைத் தரவும்; முகவரி மாறாமல் இருந்தால் url=https://… எனும் முகவரியைத் தரவும்.</translation>
    </message>
    <message>
        <source>Give another address.</source>
        <translation>வேறு முகவரியைத் தரவும்.</translation>
    </message>
    <message>
        <source>Give each its own line.</source>
        <translation>ஒவ்வொன்றுக்கும் தனி வரி தரவும்.</translation>
    </message>
    <message>
        <source>Give it its key.</source>
        <translation>அதற்கு அதன் திறவுகோலைத் தரவும்.</translation>
    </message>
    <message>
        <source>Give it one, or leave it out.</source>
        <translation>அதற்கு ஒரு பெயரைத் தரவும், அல்லது அதை விட்டுவிடவும்.</translation>
    </message>
    <message>
        <source>Give it one, or send them as they came.</source>
        <translation>அதற்கு ஒரு ரகசியத்தைத் தரவும், அல்லது வந்தபடியே அவற்றை அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Give its command, or a recipe: {recipes}</source>
        <translation>அதன் கட்டளையைத் தரவும், அல்லது ஒரு செய்முறையை: {recipes}</translation>
    </message>
    <message>
        <source>Give one such as http://127.0.0.1:8080/h/…</source>
        <translation>இதுபோன்ற ஒன்றைத் தரவும்: http://127.0.0.1:8080/h/…</translation>
    </message>
    <message>
        <source>Give the account its own key.</source>
        <translation>கணக்குக்கு அதன் சொந்தத் திறவுகோலைத் தரவும்.</translation>
    </message>
    <message>
        <source>Give the address of your own app.</source>
        <translation>உங்கள் சொந்தச் செயலியின் முகவரியைத் தரவும்.</translation>
    </message>
    <message>
        <source>Give the address up to its host and port, without a path: the path is each endpoint's own, and the proxy passes it on unchanged.</source>
        <translation>முகவரியைப் புரவலன், துறை எண் வரை மட்டும், பாதை இல்லாமல் தரவும்: பாதை ஒவ்வொரு இறுதிப்புள்ளிக்கும் உரியது; இடைமுகவர் அதை மாற்றாமல் முன்னனுப்பும்.</translation>
    </message>
    <message>
        <source>Give the column the format “Text”, type the {what} again and save the file.</source>
        <translation>நெடுவரிசைக்கு “Text” வடிவத்தைத் தந்து, {what} மதிப்பை மீண்டும் தட்டச்சு செய்து, கோப்பைச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Give the columns of dates a form such as 2026-12-31 and save the file again.</source>
        <translation>தேதி நெடுவரிசைகளுக்கு 2026-12-31 போன்ற வடிவத்தைத் தந்து, கோப்பை மீண்டும் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Give the file with the private half: mostly without .pub.</source>
        <translation>தனிப்பட்ட பகுதியைக் கொண்ட கோப்பைத் தரவும்: பெரும்பாலும் .pub இல்லாதது.</translation>
    </message>
    <message>
        <source>Give the key that belongs to the certificate.</source>
        <translation>சான்றிதழுக்கு உரிய திறவுகோலைத் தரவும்.</translation>
    </message>
    <message>
        <source>Give the server's certificate with its chain behind it.</source>
        <translation>சேவையகத்தின் சான்றிதழை, அதன் பின்னால் அதன் சங்கிலியுடன் தரவும்.</translation>
    </message>
    <message>
        <source>Give the url of the server that stands in front of it, or leave remote_bind empty.</source>
        <translation>அதற்கு முன்னால் உள்ள சேவையகத்தின் url-ஐத் தரவும், அல்லது remote_bind-ஐக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>இதற்கு வேறு பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Give this way in the path of a private key file that is yours.</source>
        <translation>உங்களுக்குச் சொந்தமான தனிப்பட்ட திறவுகோல் கோப்பின் பாதையை இந்த உள்வழிக்குத் தரவும்.</translation>
    </message>
    <message>
        <source>Give two that were made together.</source>
        <translation>ஒன்றாக உருவாக்கப்பட்ட இரண்டைத் தரவும்.</translation>
    </message>
    <message>
        <source>Go on to ask again, or settle it in Activity.</source>
        <translation>மீண்டும் கேட்பதற்குத் தொடரவும், அல்லது ‘செயல்பாடுகள்’ பக்கத்தில் முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>நீங்கள் தயாரானதும் தொடரவும்.</translation>
    </message>
    <message>
        <source>Go on with it for the rest.</source>
        <translation>மீதிக்கு அதைத் தொடரவும்.</translation>
    </message>
    <message>
        <source>Go on with that run for the rest, or say that all of it is to be created once more.</source>
        <translation>மீதிக்கு அந்த இயக்கத்தைத் தொடரவும், அல்லது அனைத்தையும் மீண்டும் ஒருமுறை உருவாக்க வேண்டும் எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Go on, or report it.</source>
        <translation>தொடரவும், அல்லது அதைப் பற்றித் தெரிவிக்கவும்.</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Have a server with a certificate stand in front of the bastion's port, and give its url.</source>
        <translation>பாஸ்டியன் சேவையகத்தின் துறை எண்ணுக்கு முன்னால் சான்றிதழ் கொண்ட சேவையகத்தை வைத்து, அதன் url-ஐத் தரவும்.</translation>
    </message>
    <message>
        <source>Have an administrator of your tailnet switch Funnel and HTTPS on for it.</source>
        <translation>உங்கள் tailnet-இன் நிர்வாகி ஒருவரைக் கொண்டு அதற்கு Funnel, HTTPS ஆகியவற்றை இயக்கச் செய்யவும்.</translation>
    </message>
    <message>
        <source>Have it pass the whole path on as it is, to the port that this program listens on.</source>
        <translation>முழுப் பாதையையும் உள்ளபடியே, இந்த நிரல் செவிமடுக்கும் துறை எண்ணுக்கு முன்னனுப்பும்படி அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Have the gateway pass answers on as they are, and in time.</source>
        <translation>பதில்களை உள்ளபடியே, உரிய நேரத்தில் முன்னனுப்பும்படி நுழைவாயிலை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Have the gateway pass bodies on byte for byte.</source>
        <translation>உள்ளடக்கங்களை ஒவ்வொரு பைட்டும் மாறாமல் முன்னனுப்பும்படி நுழைவாயிலை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Have the payments read again, or import the report of those days.</source>
        <translation>கட்டணங்களை மீண்டும் படிக்கச் செய்யவும், அல்லது அந்த நாட்களின் அறிக்கையை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Heard after it had ended: {sentence}</source>
        <translation>முடிந்த பிறகு கிடைத்த தகவல்: {sentence}</translation>
    </message>
    <message>
        <source>Here should stand a request line, like “POST /path HTTP/1.1”.</source>
        <translation>இங்கு “POST /path HTTP/1.1” போன்ற கோரிக்கை வரி இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Host key verification failed</source>
        <translation>Host key verification failed</translation>
    </message>
    <message>
        <source>How is its address found?</source>
        <translation>அதன் முகவரி எவ்வாறு கண்டறியப்படும்?</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>எவ்வளவு நேரம் ஆகிறது</translation>
    </message>
    <message>
        <source>How much is left to refund is not known.</source>
        <translation>இன்னும் எவ்வளவு பணம் திருப்பலாம் எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>How much is to be refunded, or was paid, is not known.</source>
        <translation>திருப்ப வேண்டிய தொகை அல்லது செலுத்தப்பட்ட தொகை தெரியவில்லை.</translation>
    </message>
    <message>
        <source>How old a signature may be, or how far ahead of this computer's clock: {shortest_s} to {longest_s} s.</source>
        <translation>கையொப்பம் எவ்வளவு பழையதாக இருக்கலாம், அல்லது இந்தக் கணினியின் கடிகாரத்தைவிட எவ்வளவு முன்னே இருக்கலாம்: {shortest_s} முதல் {longest_s} வினாடி வரை.</translation>
    </message>
    <message>
        <source>IT can do that for you.</source>
        <translation>தகவல் தொழில்நுட்பப் பிரிவு உங்களுக்காக அதைச் செய்யலாம்.</translation>
    </message>
    <message>
        <source>If another system of yours acts on webhooks, tell it of this payment, and find out why the webhook did not arrive.</source>
        <translation>உங்கள் மற்றொரு கணினி அமைப்பு webhook-களின்படி செயல்பட்டால், இந்தக் கட்டணத்தை அதற்குத் தெரிவித்து, webhook ஏன் வந்துசேரவில்லை எனக் கண்டறியவும்.</translation>
    </message>
    <message>
        <source>If it closes each time, look at {dashboard}/endpoints.</source>
        <translation>ஒவ்வொரு முறையும் மூடப்பட்டால், {dashboard}/endpoints பார்க்கவும்.</translation>
    </message>
    <message>
        <source>If it comes back, look for who sends so many, or change the plan.</source>
        <translation>மீண்டும் நேர்ந்தால், இத்தனை கோரிக்கைகளை யார் அனுப்புகிறார் எனப் பார்க்கவும், அல்லது திட்டத்தை மாற்றவும்.</translation>
    </message>
    <message>
        <source>If it did, ask {name} to take it back; if the file only lists it again, resolve this with a note.</source>
        <translation>வந்திருந்தால், அதைத் திரும்ப எடுத்துக்கொள்ள {name} இடம் கேளுங்கள்; கோப்பில் மீண்டும் பட்டியலிடப்பட்டது மட்டுமே எனில், ஒரு குறிப்புடன் இதைத் தீர்க்கவும்.</translation>
    </message>
    <message>
        <source>If it ends each time, run “ngrok diagnose” in a terminal.</source>
        <translation>ஒவ்வொரு முறையும் முடிந்துவிட்டால், முனையத்தில் “ngrok diagnose” இயக்கவும்.</translation>
    </message>
    <message>
        <source>If it is not, every retry that comes later than its limit is lost, for up to three days.</source>
        <translation>கையொப்பமிடப்படாவிட்டால், அதன் வரம்புக்குப் பின் வரும் ஒவ்வொரு மறுமுயற்சியும் இழக்கப்படும், மூன்று நாட்கள் வரை.</translation>
    </message>
    <message>
        <source>If it is right, ask who runs the bastion: it may be full, or keep this computer out for now.</source>
        <translation>அது சரியாக இருந்தால், பாஸ்டியன் சேவையகத்தை நடத்துபவரைக் கேட்கவும்: அது நிரம்பியிருக்கலாம், அல்லது தற்போது இந்தக் கணினியை அனுமதிக்காமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>If it stays silent, run “ngrok diagnose” in a terminal, and look whether a virus scanner holds it.</source>
        <translation>அது பதிலளிக்காமலே இருந்தால், முனையத்தில் “ngrok diagnose” இயக்கி, நச்சுநிரல் தடுப்பான் அதைத் தடுக்கிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>If it stays so, ask who runs the bastion which port is free and allowed.</source>
        <translation>இது நீடித்தால், எந்தத் துறை எண் காலியாகவும் அனுமதிக்கப்பட்டதாகவும் உள்ளது என பாஸ்டியன் சேவையகத்தை நடத்துபவரைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>If it stays so, ask who runs the bastion.</source>
        <translation>இது நீடித்தால், பாஸ்டியன் சேவையகத்தை நடத்துபவரைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>If it stays unknown, ask the provider whose payment it is.</source>
        <translation>அது தொடர்ந்து அறியப்படாமல் இருந்தால், அது யாருடைய கட்டணம் என வழங்குநரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>If it stays, compare the address with the one that ngrok's dashboard shows.</source>
        <translation>இது நீடித்தால், முகவரியை ngrok கட்டுப்பாட்டுப் பலகம் காட்டும் முகவரியுடன் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>If it was not, somebody stands in between: don't use this network.</source>
        <translation>மாற்றப்படவில்லை என்றால், இடையே யாரோ இருக்கிறார்: இந்த வலையமைப்பைப் பயன்படுத்த வேண்டாம்.</translation>
    </message>
    <message>
        <source>If it was, confirm the new fingerprint in this way in.</source>
        <translation>மாற்றப்பட்டிருந்தால், இந்த உள்வழியில் புதிய கைரேகையை உறுதிசெய்யவும்.</translation>
    </message>
    <message>
        <source>If their words mean something else, give the address of its counter.</source>
        <translation>அவற்றின் சொற்களுக்கு வேறு பொருள் இருந்தால், அதன் எண்ணியின் முகவரியைத் தரவும்.</translation>
    </message>
    <message>
        <source>If {meant} is meant, write that.</source>
        <translation>{meant} எனக் கருதினால், அதையே எழுதவும்.</translation>
    </message>
    <message>
        <source>Import it again: what is there already is passed over.</source>
        <translation>அதை மீண்டும் இறக்குமதி செய்யவும்: முன்பே இருப்பவை தவிர்க்கப்படும்.</translation>
    </message>
    <message>
        <source>Import it by hand, where you can say how it is to be read.</source>
        <translation>அதை நீங்களே இறக்குமதி செய்யவும்; அப்போது எவ்வாறு படிக்க வேண்டும் எனக் கூறலாம்.</translation>
    </message>
    <message>
        <source>Import it into {value_3}.</source>
        <translation>அதை {value_3} சூழலுக்கு இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Import the file as it was downloaded.</source>
        <translation>பதிவிறக்கிய வடிவிலேயே கோப்பை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Import the payout's file with the column of the payment's id, or resolve this with a note.</source>
        <translation>கட்டண ID நெடுவரிசையுடன் பட்டுவாடாவின் கோப்பை இறக்குமதி செய்யவும், அல்லது ஒரு குறிப்புடன் இதைத் தீர்க்கவும்.</translation>
    </message>
    <message>
        <source>Import the rest by itself.</source>
        <translation>மீதியைத் தனியாக இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Import the rest later, or with the right secret.</source>
        <translation>மீதியைப் பின்னர் அல்லது சரியான ரகசியத்துடன் இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>In an office network ask IT to allow connect.ngrok-agent.com on port 443, or set the proxy (network.proxy).</source>
        <translation>அலுவலக வலையமைப்பில் இருந்தால், துறை எண் 443-இல் connect.ngrok-agent.com-ஐ அனுமதிக்குமாறு தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும், அல்லது இடைமுகவரை (network.proxy) அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Information only: the signature is the proof</source>
        <translation>தகவலுக்கு மட்டும்: கையொப்பமே ஆதாரம்</translation>
    </message>
    <message>
        <source>Install it from https://ngrok.com/download, or allow the download for this way in (may_download).</source>
        <translation>https://ngrok.com/download இலிருந்து அதை நிறுவவும், அல்லது இந்த உள்வழிக்குப் பதிவிறக்கத்தை அனுமதிக்கவும் (may_download).</translation>
    </message>
    <message>
        <source>Install it, or give its whole path.</source>
        <translation>அதை நிறுவவும், அல்லது அதன் முழுப் பாதையைத் தரவும்.</translation>
    </message>
    <message>
        <source>Install your system's OpenSSH client (the package is mostly called openssh-client).</source>
        <translation>உங்கள் இயங்குதளத்தின் OpenSSH client-ஐ நிறுவவும் (தொகுப்பின் பெயர் பெரும்பாலும் openssh-client).</translation>
    </message>
    <message>
        <source>Instead of an answer, {title} pointed to another address ({status}).</source>
        <translation>{title} பதிலளிக்காமல் வேறொரு முகவரியைக் காட்டியது ({status}).</translation>
    </message>
    <message>
        <source>Is a network's login page in the way?</source>
        <translation>வலையமைப்பின் உள்நுழைவுப் பக்கம் குறுக்கே உள்ளதா?</translation>
    </message>
    <message>
        <source>Is it a sum or a note below the table?</source>
        <translation>இது அட்டவணைக்குக் கீழே உள்ள கூட்டுத்தொகையா அல்லது குறிப்பா?</translation>
    </message>
    <message>
        <source>Is it still running?</source>
        <translation>அது இன்னும் இயங்குகிறதா?</translation>
    </message>
    <message>
        <source>Is the address still yours?</source>
        <translation>முகவரி இன்னும் உங்களுடையதா?</translation>
    </message>
    <message>
        <source>Is the secret the one that the receiver checks with?</source>
        <translation>பெறுநர் சோதிக்கப் பயன்படுத்தும் ரகசியம் இதுதானா?</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>இந்தக் கணினி இணையத்தில் இணைந்துள்ளதா?</translation>
    </message>
    <message>
        <source>It answered 410: it wants nothing more.</source>
        <translation>அது 410 எனப் பதிலளித்தது: அதற்கு இனி எதுவும் வேண்டாம்.</translation>
    </message>
    <message>
        <source>It answered {status} although the signature fits the bytes as they were sent: it seems to check the signature over JSON that it wrote anew.</source>
        <translation>அனுப்பப்பட்ட பைட்டுகளுக்குக் கையொப்பம் பொருந்தினாலும் அது {status} எனப் பதிலளித்தது: தான் புதிதாக எழுதிய JSON மீது கையொப்பத்தைச் சோதிப்பதாகத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>It answered {status} and {status_2}, and goes on.</source>
        <translation>அது {status}, {status_2} எனப் பதிலளித்து, தொடர்ந்து இயங்குகிறது.</translation>
    </message>
    <message>
        <source>It answered {status}, and booked a payment of which it can't know what happened.</source>
        <translation>அது {status} எனப் பதிலளித்து, என்ன நடந்தது என அதற்குத் தெரிய முடியாத ஒரு கட்டணத்தைக் கணக்கில் பதிந்தது.</translation>
    </message>
    <message>
        <source>It answered {status}, but booked nothing: such a payment is lost without a word.</source>
        <translation>அது {status} எனப் பதிலளித்தது, ஆனால் எதையும் கணக்கில் பதியவில்லை: அத்தகைய கட்டணம் எந்த அறிவிப்பும் இன்றி இழக்கப்படும்.</translation>
    </message>
    <message>
        <source>It answers 2xx both times, and books it once.</source>
        <translation>அது இருமுறையும் 2xx எனப் பதிலளித்து, ஒருமுறை மட்டும் கணக்கில் பதியும்.</translation>
    </message>
    <message>
        <source>It answers 2xx both times, and ends in the later state.</source>
        <translation>அது இருமுறையும் 2xx எனப் பதிலளித்து, இறுதியில் பிந்தைய நிலையில் இருக்கும்.</translation>
    </message>
    <message>
        <source>It answers 2xx, and does nothing.</source>
        <translation>அது 2xx எனப் பதிலளித்து, எதுவும் செய்யாது.</translation>
    </message>
    <message>
        <source>It answers 2xx, or says 413.</source>
        <translation>அது 2xx எனப் பதிலளிக்கும், அல்லது 413 எனக் கூறும்.</translation>
    </message>
    <message>
        <source>It answers 2xx.</source>
        <translation>அது 2xx எனப் பதிலளிக்கும்.</translation>
    </message>
    <message>
        <source>It answers 2xx; where every retry is signed anew it may as well refuse it.</source>
        <translation>அது 2xx எனப் பதிலளிக்கும்; ஒவ்வொரு மறுமுயற்சியும் புதிதாகக் கையொப்பமிடப்படும் இடங்களில் அதை மறுக்கவும் செய்யலாம்.</translation>
    </message>
    <message>
        <source>It answers GET or HEAD with a success; whether it does anything then can't be seen.</source>
        <translation>அது GET அல்லது HEAD-க்கு வெற்றி எனப் பதிலளிக்கிறது; அப்போது அது எதையேனும் செய்கிறதா எனப் பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>It answers anything below 500, and takes the genuine event in.</source>
        <translation>அது 500-க்குக் கீழ் எதையும் பதிலாக அளிக்கலாம்; உண்மையான நிகழ்வை ஏற்கும்.</translation>
    </message>
    <message>
        <source>It answers both, and doesn't let the second one wait.</source>
        <translation>அது இரண்டுக்கும் பதிலளிக்கும்; இரண்டாவதைக் காத்திருக்க வைக்காது.</translation>
    </message>
    <message>
        <source>It begins with ssh-ed25519, ecdsa-sha2-… or ssh-rsa, and stands in a file such as /etc/ssh/ssh_host_ed25519_key.pub on the bastion.</source>
        <translation>அது ssh-ed25519, ecdsa-sha2-… அல்லது ssh-rsa எனத் தொடங்கும்; பாஸ்டியன் சேவையகத்தில் /etc/ssh/ssh_host_ed25519_key.pub போன்ற கோப்பில் இருக்கும்.</translation>
    </message>
    <message>
        <source>It belongs to no checkout that is known here, so Yoco can't be asked.</source>
        <translation>அது இங்கு அறியப்பட்ட எந்தச் செக்அவுட்டுக்கும் உரியதல்ல; எனவே Yoco இடம் கேட்க முடியாது.</translation>
    </message>
    <message>
        <source>It booked one event {booked} times.</source>
        <translation>அது ஒரே நிகழ்வை {booked} முறை கணக்கில் பதிந்தது.</translation>
    </message>
    <message>
        <source>It booked one event {value}.</source>
        <translation>அது ஒரே நிகழ்வை {value} கணக்கில் பதிந்தது.</translation>
    </message>
    <message>
        <source>It can be for the next 1 to {most_deliveries} deliveries, or until it is switched off.</source>
        <translation>அது அடுத்த 1 முதல் {most_deliveries} விநியோகங்கள் வரை இருக்கலாம், அல்லது நிறுத்தப்படும்வரை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>It can't be examined any more.</source>
        <translation>அதை இனிப் பரிசோதிக்க முடியாது.</translation>
    </message>
    <message>
        <source>It can't be paid any more.</source>
        <translation>அதை இனிச் செலுத்த முடியாது.</translation>
    </message>
    <message>
        <source>It can't be read.</source>
        <translation>அதைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>It can't be signed anew: this program does not know the provider that sent it.</source>
        <translation>அதைப் புதிதாகக் கையொப்பமிட முடியாது: அதை அனுப்பிய வழங்குநரை இந்த நிரல் அறியவில்லை.</translation>
    </message>
    <message>
        <source>It checks the bytes as they came</source>
        <translation>வந்த பைட்டுகளையே அது சோதிக்கிறது</translation>
    </message>
    <message>
        <source>It did not come up in time.</source>
        <translation>அது உரிய நேரத்தில் இயங்கத் தொடங்கவில்லை.</translation>
    </message>
    <message>
        <source>It did not count this event as booked, so it can't be told what it books twice.</source>
        <translation>இந்த நிகழ்வைக் கணக்கில் பதிந்ததாக அது எண்ணவில்லை; எனவே அது எதை இருமுறை பதிகிறது எனக் கூற முடியாது.</translation>
    </message>
    <message>
        <source>It did nothing: {status} to GET and {status_2} to HEAD.</source>
        <translation>அது எதுவும் செய்யவில்லை: GET-க்கு {status}, HEAD-க்கு {status_2}.</translation>
    </message>
    <message>
        <source>It does not say whether it is live or test (payload.mode).</source>
        <translation>அது live-ஆ test-ஆ எனக் கூறவில்லை (payload.mode).</translation>
    </message>
    <message>
        <source>It does not say whether its payments are live or test ones.</source>
        <translation>அதன் கட்டணங்கள் உண்மையானவையா (live) சோதனையா (test) என அது கூறவில்லை.</translation>
    </message>
    <message>
        <source>It does not stand until you agree to that once (--agree-live).</source>
        <translation>நீங்கள் ஒருமுறை அதற்கு ஒப்புக்கொள்ளும்வரை அது இயங்காது (--agree-live).</translation>
    </message>
    <message>
        <source>It doesn't book it again.</source>
        <translation>அது அதை மீண்டும் கணக்கில் பதியாது.</translation>
    </message>
    <message>
        <source>It failed inside the program.</source>
        <translation>அது நிரலுக்குள் தோல்வியடைந்தது.</translation>
    </message>
    <message>
        <source>It gave the slow sender up with {status}, and served the other meanwhile.</source>
        <translation>அது மெதுவான அனுப்புநரை {status} எனக் கூறிக் கைவிட்டு, அதற்கிடையே மற்றவருக்குச் சேவை செய்தது.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>அது தானாகவே தொடரும்.</translation>
    </message>
    <message>
        <source>It goes out at the next start.</source>
        <translation>அடுத்த தொடக்கத்தில் அது அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>It has more headers than a receiver here takes.</source>
        <translation>இங்குள்ள பெறுநர் ஏற்பதைவிட அதிகமான தலைப்புகள் அதில் உள்ளன.</translation>
    </message>
    <message>
        <source>It has no HTTP method.</source>
        <translation>அதில் HTTP முறை இல்லை.</translation>
    </message>
    <message>
        <source>It has no URL.</source>
        <translation>அதில் URL இல்லை.</translation>
    </message>
    <message>
        <source>It has no headers.</source>
        <translation>அதில் தலைப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>It has no {what}.</source>
        <translation>அதில் {what} இல்லை.</translation>
    </message>
    <message>
        <source>It has only public-key signatures (v1a), which this program does not check.</source>
        <translation>அதில் பொதுத் திறவுகோல் கையொப்பங்கள் (v1a) மட்டுமே உள்ளன; இந்த நிரல் அவற்றைச் சோதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>It has several URLs.</source>
        <translation>அதில் பல URL-கள் உள்ளன.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>உள்ளவை: {names}.</translation>
    </message>
    <message>
        <source>It holds several requests (--next).</source>
        <translation>அதில் பல கோரிக்கைகள் உள்ளன (--next).</translation>
    </message>
    <message>
        <source>It is a DNS look-up, not a request.</source>
        <translation>அது DNS தேடல்; கோரிக்கை அல்ல.</translation>
    </message>
    <message>
        <source>It is a HAR file without entries.</source>
        <translation>அது பதிவுகள் இல்லாத HAR கோப்பு.</translation>
    </message>
    <message>
        <source>It is a {method} without a body, as browsers send them for pages: no webhook.</source>
        <translation>அது உள்ளடக்கம் இல்லாத {method}; உலாவிகள் பக்கங்களுக்காக அனுப்புவது போன்றது: webhook அல்ல.</translation>
    </message>
    <message>
        <source>It is an e-mail, not a request.</source>
        <translation>அது மின்னஞ்சல்; கோரிக்கை அல்ல.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>அது ஏற்கெனவே ரத்து செய்யப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>It is kept, and looked up again.</source>
        <translation>அது வைத்திருக்கப்பட்டு, மீண்டும் தேடிப் பார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>It is larger than {largest_bytes} MiB.</source>
        <translation>அது {largest_bytes} MiB-ஐவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>It is left as it is, and nothing was changed.</source>
        <translation>அது உள்ளபடியே விடப்பட்டது; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>It is looked up by itself; if it stays so, settle it under Activity.</source>
        <translation>அது தானாகத் தேடிப் பார்க்கப்படும்; இந்நிலை நீடித்தால், ‘செயல்பாடுகள்’ பக்கத்தில் முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>It is looked up, and not sent again by itself.</source>
        <translation>அது தேடிப் பார்க்கப்படும்; தானாக மீண்டும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>It is looked up; don't do it again.</source>
        <translation>அது தேடிப் பார்க்கப்படும்; அதை மீண்டும் செய்ய வேண்டாம்.</translation>
    </message>
    <message>
        <source>It is no curl command.</source>
        <translation>அது curl கட்டளை அல்ல.</translation>
    </message>
    <message>
        <source>It is no database of PaySG Desktop.</source>
        <translation>இது PaySG Desktop தரவுத்தளம் அல்ல.</translation>
    </message>
    <message>
        <source>It is no entry.</source>
        <translation>இது ஒரு பதிவு அல்ல.</translation>
    </message>
    <message>
        <source>It is no event: it has no id or no type.</source>
        <translation>அது நிகழ்வு அல்ல: அதற்கு ID அல்லது வகை இல்லை.</translation>
    </message>
    <message>
        <source>It is no event: it is not JSON.</source>
        <translation>அது நிகழ்வு அல்ல: அது JSON அல்ல.</translation>
    </message>
    <message>
        <source>It is no line of this format.</source>
        <translation>அது இந்த வடிவத்தின் வரி அல்ல.</translation>
    </message>
    <message>
        <source>It is no request.</source>
        <translation>அது கோரிக்கை அல்ல.</translation>
    </message>
    <message>
        <source>It is no whole JSON.</source>
        <translation>அது முழுமையான JSON அல்ல.</translation>
    </message>
    <message>
        <source>It is not clear how much was paid, so no refund can be counted out here.</source>
        <translation>எவ்வளவு செலுத்தப்பட்டது எனத் தெளிவாக இல்லை; எனவே பணத்திருப்பத்தை இங்கு கணக்கிட முடியாது.</translation>
    </message>
    <message>
        <source>It is not known when it was paid, so not whether the 90 days are over.</source>
        <translation>அது எப்போது செலுத்தப்பட்டது எனத் தெரியவில்லை; எனவே 90 நாட்கள் முடிந்துவிட்டனவா என்பதும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>It is not known whether it is paid.</source>
        <translation>அது செலுத்தப்பட்டதா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>It is not paid so far, so there is nothing to refund.</source>
        <translation>அது இதுவரை செலுத்தப்படவில்லை; எனவே திருப்புவதற்கு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>It is not sent again by itself.</source>
        <translation>அது தானாக மீண்டும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>It is opened again.</source>
        <translation>அது மீண்டும் திறக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>It is opened anew.</source>
        <translation>அது புதிதாகத் திறக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>It is paid, so it can't be cancelled any more.</source>
        <translation>அது செலுத்தப்பட்டுவிட்டது; எனவே இனி ரத்து செய்ய முடியாது.</translation>
    </message>
    <message>
        <source>It is paid, so the payer needs no link any more.</source>
        <translation>அது செலுத்தப்பட்டுவிட்டது; எனவே செலுத்துபவருக்கு இனி இணைப்பு தேவையில்லை.</translation>
    </message>
    <message>
        <source>It is shown as it is now: look at it, then decide anew.</source>
        <translation>அது இப்போது உள்ளபடி காட்டப்படுகிறது: அதைப் பார்த்து, பிறகு புதிதாக முடிவெடுக்கவும்.</translation>
    </message>
    <message>
        <source>It is started again on another port.</source>
        <translation>அது வேறு துறை எண்ணில் மீண்டும் தொடங்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>It is started again.</source>
        <translation>அது மீண்டும் தொடங்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>அது தானாகவே மீண்டும் முயலப்படும்.</translation>
    </message>
    <message>
        <source>It is under way; how it ends is shown when it is told.</source>
        <translation>அது நடைபெறுகிறது; எப்படி முடிந்தது என்பது தெரிவிக்கப்படும்போது காட்டப்படும்.</translation>
    </message>
    <message>
        <source>It makes no sense for {title}.</source>
        <translation>{title} வழங்குநருக்கு அது பொருந்தாது.</translation>
    </message>
    <message>
        <source>It may also be that {title} takes calls from listed IP addresses only.</source>
        <translation>பட்டியலிடப்பட்ட IP முகவரிகளிலிருந்து வரும் அழைப்புகளை மட்டுமே {title} ஏற்பதாகவும் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>It may have arrived.</source>
        <translation>அது சென்றடைந்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>It may have been done or not, and is looked up.</source>
        <translation>அது செய்யப்பட்டிருக்கலாம் அல்லது செய்யப்படாமல் இருக்கலாம்; தேடிப் பார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>It may have been done or not: look it up before doing it again.</source>
        <translation>அது செய்யப்பட்டிருக்கலாம் அல்லது செய்யப்படாமல் இருக்கலாம்: மீண்டும் செய்வதற்கு முன் தேடிப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>It moved meanwhile without this program: {now} now.</source>
        <translation>இதற்கிடையே இந்த நிரல் இல்லாமலே அது மாறியது; இப்போது {now}.</translation>
    </message>
    <message>
        <source>It must answer GET with 200 and a number, or a JSON object with one number in it.</source>
        <translation>அது GET-க்கு 200 உடன் ஓர் எண்ணை, அல்லது ஒரே ஓர் எண் கொண்ட JSON பொருளைப் பதிலாக அளிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>It names no payment (payload.id).</source>
        <translation>அது எந்தக் கட்டணத்தையும் குறிப்பிடவில்லை (payload.id).</translation>
    </message>
    <message>
        <source>It names no payment ({payment_id_path}).</source>
        <translation>அது எந்தக் கட்டணத்தையும் குறிப்பிடவில்லை ({payment_id_path}).</translation>
    </message>
    <message>
        <source>It names no payment that is refunded, so no payment shows it.</source>
        <translation>எந்தக் கட்டணத்தின் பணம் திருப்பப்படுகிறது என அது குறிப்பிடவில்லை; எனவே எந்தக் கட்டணத்திலும் அது காட்டப்படாது.</translation>
    </message>
    <message>
        <source>It names no {missing}, so no payment shows it.</source>
        <translation>அது {missing} எதையும் குறிப்பிடவில்லை; எனவே எந்தக் கட்டணத்திலும் அது காட்டப்படாது.</translation>
    </message>
    <message>
        <source>It nests too deep.</source>
        <translation>அதில் உள்ளடுக்குகள் மிக ஆழமாக உள்ளன.</translation>
    </message>
    <message>
        <source>It reads a file (“@”), which is not part of the line.</source>
        <translation>அது ஒரு கோப்பைப் (“@”) படிக்கிறது; கோப்பு இந்த வரியில் இல்லை.</translation>
    </message>
    <message>
        <source>It refused the repeated request with {status}.</source>
        <translation>மீண்டும் வந்த கோரிக்கையை அது {status} எனக் கூறி மறுத்தது.</translation>
    </message>
    <message>
        <source>It refuses by age.</source>
        <translation>பழையது என்பதால் அது மறுக்கிறது.</translation>
    </message>
    <message>
        <source>It refuses it: 401 or another 4xx.</source>
        <translation>அது மறுக்கும்: 401 அல்லது வேறு 4xx.</translation>
    </message>
    <message>
        <source>It said last: “{quoted}”</source>
        <translation>அது கடைசியாகக் கூறியது: “{quoted}”</translation>
    </message>
    <message>
        <source>It said {status} to GET and {status_2} to HEAD.</source>
        <translation>அது GET-க்கு {status} எனவும் HEAD-க்கு {status_2} எனவும் கூறியது.</translation>
    </message>
    <message>
        <source>It says 404 or 405, and does nothing.</source>
        <translation>அது 404 அல்லது 405 எனக் கூறி, எதுவும் செய்யாது.</translation>
    </message>
    <message>
        <source>It says plainly that this is too large for it (413).</source>
        <translation>இது தனக்கு மிகப் பெரியது என அது தெளிவாகக் கூறுகிறது (413).</translation>
    </message>
    <message>
        <source>It sends a form in parts, whose bytes are made up anew each time: they can't be told.</source>
        <translation>அது படிவத்தைப் பகுதிகளாக அனுப்புகிறது; அவற்றின் பைட்டுகள் ஒவ்வொரு முறையும் புதிதாக உருவாக்கப்படும்: அவற்றை அறிய முடியாது.</translation>
    </message>
    <message>
        <source>It sends: {known}.</source>
        <translation>அது அனுப்புபவை: {known}.</translation>
    </message>
    <message>
        <source>It should say no (401); as it is, anybody's request makes it stumble.</source>
        <translation>அது மறுக்க வேண்டும் (401); இப்போதுள்ளபடி, எவருடைய கோரிக்கையும் அதைத் தடுமாறச் செய்யும்.</translation>
    </message>
    <message>
        <source>It should take it in or say no, not break.</source>
        <translation>அது அதை ஏற்க வேண்டும் அல்லது மறுக்க வேண்டும்; செயலிழக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>It stands no more.</source>
        <translation>அது இப்போது இயங்கவில்லை.</translation>
    </message>
    <message>
        <source>It takes both in and doesn't let the second one wait; or it gives the slow one up with 408.</source>
        <translation>அது இரண்டையும் ஏற்கும், இரண்டாவதைக் காத்திருக்க வைக்காது; அல்லது மெதுவானதை 408 எனக் கூறிக் கைவிடும்.</translation>
    </message>
    <message>
        <source>It takes no genuine event in either, so what it does with this one shows nothing.</source>
        <translation>அது உண்மையான நிகழ்வையும் ஏற்பதில்லை; எனவே இதற்கு அது செய்வது எதையும் காட்டவில்லை.</translation>
    </message>
    <message>
        <source>It takes so long over any event that a slow sender makes no difference.</source>
        <translation>எந்த நிகழ்வுக்கும் அது மிக நீண்ட நேரம் எடுப்பதால், மெதுவான அனுப்புநரால் வேறுபாடு தெரியவில்லை.</translation>
    </message>
    <message>
        <source>It takes some seconds, and was not asked for.</source>
        <translation>அதற்குச் சில வினாடிகள் ஆகும்; அது கேட்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It took an event in that was signed an hour ago, as a late retry may be.</source>
        <translation>தாமதமான மறுமுயற்சி போல, ஒரு மணிநேரத்துக்கு முன் கையொப்பமிடப்பட்ட நிகழ்வை அது ஏற்றது.</translation>
    </message>
    <message>
        <source>It took both in.</source>
        <translation>அது இரண்டையும் ஏற்றது.</translation>
    </message>
    <message>
        <source>It took every delivery in, and booked the event once.</source>
        <translation>அது ஒவ்வொரு விநியோகத்தையும் ஏற்று, நிகழ்வை ஒருமுறை கணக்கில் பதிந்தது.</translation>
    </message>
    <message>
        <source>It took every delivery in, and says that the last one was not booked again.</source>
        <translation>அது ஒவ்வொரு விநியோகத்தையும் ஏற்றது; கடைசியானது மீண்டும் கணக்கில் பதியப்படவில்லை எனக் கூறுகிறது.</translation>
    </message>
    <message>
        <source>It took every delivery in, but counted none of them as booked, so nothing can be told by that.</source>
        <translation>அது ஒவ்வொரு விநியோகத்தையும் ஏற்றது, ஆனால் எதையும் கணக்கில் பதிந்ததாக எண்ணவில்லை; எனவே அதைக் கொண்டு எதையும் கூற முடியாது.</translation>
    </message>
    <message>
        <source>It took every delivery in.</source>
        <translation>அது ஒவ்வொரு விநியோகத்தையும் ஏற்றது.</translation>
    </message>
    <message>
        <source>It uses a variable or a command of the shell, which is not looked up or run here.</source>
        <translation>அது shell-இன் மாறியை அல்லது கட்டளையைப் பயன்படுத்துகிறது; அவை இங்கு தேடப்படுவதும் இல்லை, இயக்கப்படுவதும் இல்லை.</translation>
    </message>
    <message>
        <source>It waited ({status}), and served another meanwhile.</source>
        <translation>அது காத்திருந்து ({status}), அதற்கிடையே மற்றவருக்குச் சேவை செய்தது.</translation>
    </message>
    <message>
        <source>It was cancelled before anybody paid, so there is nothing to refund.</source>
        <translation>எவரும் செலுத்தும் முன் அது ரத்து செய்யப்பட்டது; எனவே திருப்புவதற்கு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>It was changed meanwhile without this program, perhaps by a refund elsewhere.</source>
        <translation>இதற்கிடையே இந்த நிரல் இல்லாமலே அது மாற்றப்பட்டது; வேறிடத்தில் செய்த பணத்திருப்பத்தால் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>அது கேட்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It was not sent: its destination was paused or removed meanwhile.</source>
        <translation>அது அனுப்பப்படவில்லை: இதற்கிடையே அதன் இலக்கு இடைநிறுத்தப்பட்டது அல்லது அகற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>It was not sent: the program was closed.</source>
        <translation>அது அனுப்பப்படவில்லை: நிரல் மூடப்பட்டது.</translation>
    </message>
    <message>
        <source>It was paid and refunded, so it can't be paid again.</source>
        <translation>அது செலுத்தப்பட்டு, பணம் திருப்பப்பட்டது; எனவே அதை மீண்டும் செலுத்த முடியாது.</translation>
    </message>
    <message>
        <source>It was sent less than a minute ago, and may still be done.</source>
        <translation>அது அனுப்பப்பட்டு ஒரு நிமிடம்கூட ஆகவில்லை; இன்னும் செய்யப்படலாம்.</translation>
    </message>
    <message>
        <source>It was signed {age_us} s</source>
        <translation>அது கையொப்பமிடப்பட்ட நேரம்: {age_us} வினாடி</translation>
    </message>
    <message>
        <source>It was stopped before it was answered.</source>
        <translation>பதில் வரும் முன் அது நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>It was stopped before it went out.</source>
        <translation>அது அனுப்பப்படும் முன் நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>It was switched off.</source>
        <translation>அது நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>It was taken in, and failed later: nothing went back.</source>
        <translation>அது ஏற்கப்பட்டு, பின்னர் தோல்வியடைந்தது: எந்தப் பணமும் திரும்பிச் செல்லவில்லை.</translation>
    </message>
    <message>
        <source>It was taken in, and what PaySG tells since leaves open whether it went through: a refund of this payment failed, this one or another, or its refund status does not say.</source>
        <translation>அது ஏற்கப்பட்டது; ஆனால் நிறைவேறியதா என்பது அதன்பின் PaySG கூறுவதிலிருந்து தெளிவாகவில்லை: இந்தக் கட்டணத்தின் ஒரு பணத்திருப்பம் (இதுவோ வேறொன்றோ) தோல்வியடைந்தது, அல்லது அதன் பணத்திருப்ப நிலை அதைக் கூறவில்லை.</translation>
    </message>
    <message>
        <source>It was written by a newer PaySG Desktop, in a form that this one does not know.</source>
        <translation>அது புதிய PaySG Desktop பதிப்பால், இந்தப் பதிப்புக்குத் தெரியாத வடிவில் எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>Its Content-Length is no number.</source>
        <translation>அதன் Content-Length ஓர் எண் அல்ல.</translation>
    </message>
    <message>
        <source>Its URL is too long, or holds characters that no URL has.</source>
        <translation>அதன் URL மிக நீளமானது, அல்லது URL-இல் இருக்கக் கூடாத எழுத்துகளைக் கொண்டுள்ளது.</translation>
    </message>
    <message>
        <source>Its `{name}` are no pairs of text.</source>
        <translation>அதன் `{name}` உரை இணைகள் அல்ல.</translation>
    </message>
    <message>
        <source>Its `{name}` is no number that can be.</source>
        <translation>அதன் `{name}` சாத்தியமான எண் அல்ல.</translation>
    </message>
    <message>
        <source>Its `{name}` is no text, or stands there twice.</source>
        <translation>அதன் `{name}` உரை அல்ல, அல்லது இருமுறை உள்ளது.</translation>
    </message>
    <message>
        <source>Its body breaks off: {length} bytes are said, {data} are there.</source>
        <translation>அதன் உள்ளடக்கம் பாதியில் முடிகிறது: {length} பைட்டுகள் எனக் கூறப்பட்டுள்ளது, {data} உள்ளன.</translation>
    </message>
    <message>
        <source>Its body is larger than 1 MiB, which no receiver here takes.</source>
        <translation>அதன் உள்ளடக்கம் 1 MiB-ஐவிடப் பெரியது; இங்குள்ள எந்தப் பெறுநரும் அதை ஏற்காது.</translation>
    </message>
    <message>
        <source>Its body is not in the file.</source>
        <translation>அதன் உள்ளடக்கம் கோப்பில் இல்லை.</translation>
    </message>
    <message>
        <source>Its body is not in the file: webhook.site keeps a form's fields and files apart from it.</source>
        <translation>அதன் உள்ளடக்கம் கோப்பில் இல்லை: படிவத்தின் புலங்களையும் கோப்புகளையும் webhook.site அதிலிருந்து தனியாக வைக்கிறது.</translation>
    </message>
    <message>
        <source>Its chunked body breaks off, is too large, or holds something between its chunks.</source>
        <translation>துண்டுகளாக வந்த அதன் உள்ளடக்கம் பாதியில் முடிகிறது, மிகப் பெரியது, அல்லது துண்டுகளுக்கு இடையே வேறு ஏதோ உள்ளது.</translation>
    </message>
    <message>
        <source>Its default is used; the other settings hold.</source>
        <translation>அதன் இயல்பு மதிப்பு பயன்படுத்தப்படும்; மற்ற அமைப்புகள் அப்படியே செயல்படும்.</translation>
    </message>
    <message>
        <source>Its headers do not say clearly where its body ends.</source>
        <translation>அதன் உள்ளடக்கம் எங்கு முடிகிறது என அதன் தலைப்புகள் தெளிவாகக் கூறவில்லை.</translation>
    </message>
    <message>
        <source>Its headers don't end: the empty line behind them is missing, or they are too long.</source>
        <translation>அதன் தலைப்புகள் முடியவில்லை: அவற்றுக்குப் பின் இருக்க வேண்டிய வெற்று வரி இல்லை, அல்லது அவை மிக நீளமானவை.</translation>
    </message>
    <message>
        <source>Its key is shorter than the {fewest_bytes} bytes that the standard asks for.</source>
        <translation>அதன் திறவுகோல், தரநிலை கேட்கும் {fewest_bytes} பைட்டுகளைவிடச் சிறியது.</translation>
    </message>
    <message>
        <source>Its last option lacks a value.</source>
        <translation>அதன் கடைசி விருப்பத்துக்கு மதிப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Its lines stand; they were not taken again, for they would count twice.</source>
        <translation>அதன் பதிவுகள் உள்ளன; அவை மீண்டும் ஏற்கப்படவில்லை, ஏனெனில் அவை இருமுறை கணக்கில் சேர்ந்துவிடும்.</translation>
    </message>
    <message>
        <source>Its owner needs the permission Billing, and Refund for refunds.</source>
        <translation>அதன் உரிமையாளருக்கு Billing அனுமதி தேவை; பணத்திருப்பங்களுக்கு Refund அனுமதியும் தேவை.</translation>
    </message>
    <message>
        <source>Its pages name no address for this call: ask for it, and put it in the place of &lt;base-address&gt;.</source>
        <translation>அதன் பக்கங்கள் இந்த அழைப்புக்கு எந்த முகவரியையும் தரவில்லை: முகவரியைக் கேட்டு, &lt;base-address&gt; இருக்கும் இடத்தில் இடவும்.</translation>
    </message>
    <message>
        <source>Its provider</source>
        <translation>அதன் வழங்குநர்</translation>
    </message>
    <message>
        <source>Its refunds moved meanwhile without this program: somebody refunded it elsewhere.</source>
        <translation>இதற்கிடையே இந்த நிரல் இல்லாமலே அதன் பணத்திருப்பங்கள் மாறின: யாரோ வேறிடத்தில் பணத்தைத் திருப்பியுள்ளார்.</translation>
    </message>
    <message>
        <source>Its result tells what came of each row.</source>
        <translation>ஒவ்வொரு வரிசைக்கும் என்ன நடந்தது என்பதை அதன் முடிவு கூறும்.</translation>
    </message>
    <message>
        <source>Its signature does not hold, and so many of this file don't that they would push out of the quarantine what really came.</source>
        <translation>அதன் கையொப்பம் சரியாக இல்லை; இந்தக் கோப்பில் இத்தகையவை மிகப் பல இருப்பதால், உண்மையில் வந்தவற்றை அவை தனிமைப்படுத்தலிலிருந்து வெளியேற்றிவிடும்.</translation>
    </message>
    <message>
        <source>Its time could not be read.</source>
        <translation>அதன் நேரத்தைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Its time is in milliseconds where seconds were expected.</source>
        <translation>அதன் நேரம் வினாடிகளில் எதிர்பார்க்கப்பட்டது; ஆனால் மில்லிவினாடிகளில் உள்ளது.</translation>
    </message>
    <message>
        <source>Its time is none.</source>
        <translation>அதன் நேரம் சரியான நேரம் அல்ல.</translation>
    </message>
    <message>
        <source>Its time, read as seconds, lies far ahead.</source>
        <translation>அதன் நேரத்தை வினாடிகளாகப் படித்தால், அது நெடுந்தொலைவு எதிர்காலத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>JSON with blanks</source>
        <translation>இடைவெளிகள் கொண்ட JSON</translation>
    </message>
    <message>
        <source>Just the same was asked for before, and it is not settled whether it was created.</source>
        <translation>இதே கோரிக்கை முன்பும் விடுக்கப்பட்டது; அது உருவாக்கப்பட்டதா என்பது இன்னும் முடிவாகவில்லை.</translation>
    </message>
    <message>
        <source>Keep it in the system's keychain, or name a variable of that program.</source>
        <translation>அதை அமைப்பின் திறவுகோல் பெட்டகத்தில் வைக்கவும், அல்லது அந்த நிரலின் ஒரு மாறியைக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>Keep the body as bytes until its signature is checked, then decode it where an error becomes a 400.</source>
        <translation>கையொப்பம் சோதிக்கப்படும் வரை உள்ளடக்கத்தைப் பைட்டுகளாகவே வைத்திருந்து, பிறகு பிழை ஏற்பட்டால் 400 ஆகும் இடத்தில் குறிவிலக்கவும்.</translation>
    </message>
    <message>
        <source>Keep the secret in an environment variable and name it (--secret-env NAME), or enter it for this session only.</source>
        <translation>ரகசியத்தைச் சூழல் மாறியில் வைத்து அதன் பெயரைத் தரவும் (--secret-env NAME), அல்லது இந்த அமர்வுக்கு மட்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <translation>அறியப்பட்டவை: {known}.</translation>
    </message>
    <message>
        <source>Known are: {readers}.</source>
        <translation>அறியப்பட்டவை: {readers}.</translation>
    </message>
    <message>
        <source>Known: *, {endpoints}.</source>
        <translation>அறியப்பட்டவை: *, {endpoints}.</translation>
    </message>
    <message>
        <source>Known: {by_id}.</source>
        <translation>அறியப்பட்டவை: {by_id}.</translation>
    </message>
    <message>
        <source>Known: {faultkind}.</source>
        <translation>அறியப்பட்டவை: {faultkind}.</translation>
    </message>
    <message>
        <source>Known: {first_events}.</source>
        <translation>அறியப்பட்டவை: {first_events}.</translation>
    </message>
    <message>
        <source>Known: {known}.</source>
        <translation>அறிந்தவை: {known}.</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>அறிந்தவை: {names}.</translation>
    </message>
    <message>
        <source>Known: {providers}.</source>
        <translation>அறியப்பட்டவை: {providers}.</translation>
    </message>
    <message>
        <source>Known: {tables}.</source>
        <translation>அறியப்பட்டவை: {tables}.</translation>
    </message>
    <message>
        <source>Leave --reveal out, or choose another format.</source>
        <translation>--reveal விருப்பத்தை விட்டுவிடவும், அல்லது வேறு வடிவத்தைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Leave it out, or put a “-” before each part.</source>
        <translation>அதை விடவும், அல்லது ஒவ்வொரு பகுதிக்கும் முன் “-” இடவும்.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>அதை விடவும்.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>சிலவற்றை விடவும்.</translation>
    </message>
    <message>
        <source>Leave the endpoint's path open; the signature guards it.</source>
        <translation>இறுதிப்புள்ளியின் பாதையைத் திறந்தே விடவும்; கையொப்பம் அதைக் காக்கும்.</translation>
    </message>
    <message>
        <source>Leave the filters out.</source>
        <translation>வடிகட்டிகளை விட்டுவிடவும்.</translation>
    </message>
    <message>
        <source>Let it answer for a test endpoint.</source>
        <translation>ஒரு சோதனை இறுதிப்புள்ளிக்காக அதைப் பதிலளிக்க விடவும்.</translation>
    </message>
    <message>
        <source>Let the reader of the body ignore members that it doesn't know (no `additionalProperties: false`, no `extra=forbid`).</source>
        <translation>உள்ளடக்கத்தைப் படிக்கும் நிரல், தான் அறியாத உறுப்புகளைப் புறக்கணிக்கும்படி செய்யவும் (`additionalProperties: false` வேண்டாம், `extra=forbid` வேண்டாம்).</translation>
    </message>
    <message>
        <source>Let the route take POST alone.</source>
        <translation>அந்த வழி POST-ஐ மட்டும் ஏற்கும்படி செய்யவும்.</translation>
    </message>
    <message>
        <source>Letters, digits and - _ . ~ / are safe.</source>
        <translation>எழுத்துகள், இலக்கங்கள், - _ . ~ / ஆகியவை பாதுகாப்பானவை.</translation>
    </message>
    <message>
        <source>Line {expected} of the audit trail is missing.</source>
        <translation>தணிக்கைத் தடத்தின் பதிவு {expected} காணப்படவில்லை.</translation>
    </message>
    <message>
        <source>Line {first_month_line} has a date with the month first, so every other date of this file could be read as a wrong day.</source>
        <translation>கோப்பின் {first_month_line}-ஆம் வரியில் மாதம் முதலில் உள்ள தேதி உள்ளது; எனவே இந்தக் கோப்பின் மற்ற எல்லாத் தேதிகளும் தவறான நாளாகப் படிக்கப்படக்கூடும்.</translation>
    </message>
    <message>
        <source>Line {line} can't be sent as it is.</source>
        <translation>{line}-ஆம் கோப்பு வரியை உள்ளபடி அனுப்ப முடியாது.</translation>
    </message>
    <message>
        <source>Line {line} has the same reference, payer and amount.</source>
        <translation>கோப்பின் {line}-ஆம் வரியில் இதே குறிப்பெண், செலுத்துபவர், தொகை உள்ளன.</translation>
    </message>
    <message>
        <source>Line {line} of this file was done already, or is not known not to be.</source>
        <translation>இந்தக் கோப்பின் {line}-ஆம் வரி ஏற்கெனவே செய்யப்பட்டது, அல்லது செய்யப்பட்டிருக்கலாம்; உறுதியாகத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Line {month_first_line} has a date with the month first, so this one could be another day.</source>
        <translation>கோப்பின் {month_first_line}-ஆம் வரியில் மாதம் முதலில் உள்ள தேதி உள்ளது; எனவே இது வேறு நாளாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Lists of types grow.</source>
        <translation>வகைகளின் பட்டியல்கள் வளரும்.</translation>
    </message>
    <message>
        <source>Load it into the ssh agent (ssh-add "{key_file}"), or make a key without a passphrase for this alone, which the bastion allows nothing but this forward.</source>
        <translation>அதை ssh முகவர் நிரலில் ஏற்றவும் (ssh-add "{key_file}"), அல்லது இதற்கு மட்டும் கடவுச்சொற்றொடர் இல்லாத ஒரு திறவுகோலை உருவாக்கவும்; பாஸ்டியன் சேவையகம் அதற்கு இந்த முன்னனுப்பலைத் தவிர வேறு எதையும் அனுமதிக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>Log entry {expected} is missing.</source>
        <translation>பதிவேட்டுப் பதிவு {expected} காணப்படவில்லை.</translation>
    </message>
    <message>
        <source>Log entry {found} and the one that it was verified again as don't name each other.</source>
        <translation>பதிவேட்டுப் பதிவு {found} மற்றும் அது மீண்டும் சரிபார்க்கப்பட்ட பதிவு ஆகியவை ஒன்றையொன்று குறிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>Log entry {position} (delivery {columns})</source>
        <translation>பதிவேட்டுப் பதிவு {position} (விநியோகம் {columns})</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>ஒரு நிமிடம் கழித்து மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation>அதை மீண்டும் பார்க்கவும்; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Look at its name and folder.</source>
        <translation>அதன் பெயரையும் கோப்புறையையும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at the limits of the tunnel or gateway.</source>
        <translation>சுரங்கப்பாதையின் அல்லது நுழைவாயிலின் வரம்புகளைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at the payment again.</source>
        <translation>கட்டணத்தை மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at the payment on the provider's dashboard, and tell whoever runs the payment service.</source>
        <translation>வழங்குநரின் கட்டுப்பாட்டுப் பலகத்தில் கட்டணத்தைப் பார்த்து, கட்டணச் சேவையை நடத்துபவருக்குத் தெரிவிக்கவும்.</translation>
    </message>
    <message>
        <source>Look at the payment {payment_id} in its records: it has to show {told}.</source>
        <translation>அதன் பதிவுகளில் {payment_id} கட்டணத்தைப் பார்க்கவும்: அது காட்ட வேண்டியது: {told}.</translation>
    </message>
    <message>
        <source>Look at what is said beside them; go on only if the rest is different.</source>
        <translation>அவற்றுக்கு அருகே கூறப்பட்டதைப் பார்க்கவும்; மற்றவை வேறுபட்டிருந்தால் மட்டுமே தொடரவும்.</translation>
    </message>
    <message>
        <source>Look at what was done before you start anew.</source>
        <translation>புதிதாகத் தொடங்குவதற்கு முன், என்ன செய்யப்பட்டது எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at {dashboard}/endpoints and at the domain of this way in.</source>
        <translation>{dashboard}/endpoints பக்கத்தையும் இந்த உள்வழியின் களப்பெயரையும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at {dashboard}/usage, and wait or change the plan; or use another way in until then.</source>
        <translation>{dashboard}/usage பார்த்து, காத்திருக்கவும் அல்லது திட்டத்தை மாற்றவும்; அல்லது அதுவரை வேறு உள்வழியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Look for it in the bank account, and ask {name} when it was sent.</source>
        <translation>வங்கிக் கணக்கில் அதைத் தேடவும்; அது எப்போது அனுப்பப்பட்டது என {name} இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Look into the log, and report what it says.</source>
        <translation>நிரல் பதிவேட்டைப் பார்த்து, அது கூறுவதைத் தெரிவிக்கவும்.</translation>
    </message>
    <message>
        <source>Look it up again later.</source>
        <translation>பிறகு மீண்டும் தேடிப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look it up before doing it again.</source>
        <translation>அதை மீண்டும் செய்வதற்கு முன் தேடிப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look it up, or settle it, in Activity first.</source>
        <translation>முதலில் ‘செயல்பாடுகள்’ பக்கத்தில் அதைத் தேடிப் பார்க்கவும், அல்லது முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>Look on the dashboard whether the money went back, then settle it here.</source>
        <translation>பணம் திரும்பிச் சென்றதா எனக் கட்டுப்பாட்டுப் பலகத்தில் பார்த்து, பிறகு இங்கு முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>Look on the dashboard, then confirm what is left there.</source>
        <translation>கட்டுப்பாட்டுப் பலகத்தில் பார்த்து, அங்கு மீதி உள்ளதை உறுதிசெய்யவும்.</translation>
    </message>
    <message>
        <source>Look on the dashboard, then settle it here.</source>
        <translation>கட்டுப்பாட்டுப் பலகத்தில் பார்த்து, பிறகு இங்கு முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>Look on the dashboard, then settle it here: it is not sent again.</source>
        <translation>கட்டுப்பாட்டுப் பலகத்தில் பார்த்து, பிறகு இங்கு முடிவு செய்யவும்: அது மீண்டும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Look that one up in Activity, or settle it there, before you ask again.</source>
        <translation>மீண்டும் கோருவதற்கு முன், ‘செயல்பாடுகள்’ பக்கத்தில் அதைத் தேடிப் பார்க்கவும், அல்லது அங்கு முடிவு செய்யவும்.</translation>
    </message>
    <message>
        <source>Look the payment up at the provider, and correct your books by what it says there.</source>
        <translation>கட்டணத்தை வழங்குநரிடம் தேடிப் பார்த்து, அங்கு கூறப்படுவதன்படி உங்கள் கணக்கேடுகளைத் திருத்தவும்.</translation>
    </message>
    <message>
        <source>Look the payment up at {provider_words}, and ask what the payout's line is for.</source>
        <translation>கட்டணத்தை {provider_words} இடம் தேடிப் பார்த்து, பட்டுவாடாவின் பதிவு எதற்கு எனக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Look where it is.</source>
        <translation>அது எங்கே உள்ளது எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether another program has it open and whether you may read it.</source>
        <translation>வேறொரு நிரல் அதைத் திறந்து வைத்துள்ளதா, அதைப் படிக்க உங்களுக்கு அனுமதி உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether it is right.</source>
        <translation>அது சரியா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether it is there and you may read it.</source>
        <translation>அது அங்கு உள்ளதா, அதைப் படிக்க உங்களுக்கு அனுமதி உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether it runs in a terminal.</source>
        <translation>அது ஒரு முனையத்தில் இயங்குகிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether its account and environment are the ones that are connected, and ask {provider_words} about it before you book it.</source>
        <translation>அதன் கணக்கும் சூழலும் இணைக்கப்பட்டவையே எனப் பார்க்கவும்; கணக்கேட்டில் பதிவதற்கு முன் அதைப் பற்றி {provider_words} இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Look whether that moment is right, and whether the file's dates have the day before the month.</source>
        <translation>அந்த நேரம் சரியா, கோப்பின் தேதிகளில் மாதத்துக்கு முன் நாள் உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the address is still yours, and no cache or page stands in front of it.</source>
        <translation>முகவரி இன்னும் உங்களுடையதா, அதற்கு முன்னால் தற்காலிகச் சேமிப்போ (cache) பக்கமோ இல்லையா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the agent leads to the port that this program listens on.</source>
        <translation>இந்த நிரல் செவிமடுக்கும் துறை எண்ணுக்கு முகவர் நிரல் இட்டுச்செல்கிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the disk is full and the workspace can be written.</source>
        <translation>வட்டு நிரம்பியுள்ளதா, பணியிடத்தில் எழுத முடிகிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the listener runs; turn this way in off and on again, so that it learns the listener's port.</source>
        <translation>செவிமடுப்பி இயங்குகிறதா எனப் பார்க்கவும்; செவிமடுப்பியின் துறை எண்ணை அறிந்துகொள்ள, இந்த உள்வழியை நிறுத்தி மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the money came more than once.</source>
        <translation>பணம் ஒன்றுக்கு மேற்பட்ட முறை வந்ததா என்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>Look whether the payout's file is whole and the bank kept something back, and ask {provider_words} about the rest.</source>
        <translation>பட்டுவாடாவின் கோப்பு முழுமையாக உள்ளதா, வங்கி எதையேனும் பிடித்து வைத்ததா எனப் பார்க்கவும்; மீதி பற்றி {provider_words} இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the payout's file is whole, and ask {name} where this payment's money went.</source>
        <translation>பட்டுவாடாவின் கோப்பு முழுமையாக உள்ளதா எனப் பார்க்கவும்; இந்தக் கட்டணத்தின் பணம் எங்கு சென்றது என {name} இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the right account was chosen when the payout's file was imported.</source>
        <translation>பட்டுவாடாவின் கோப்பை இறக்குமதி செய்தபோது சரியான கணக்கு தேர்ந்தெடுக்கப்பட்டதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the tunnel is connected, and leads to the port that this program listens on.</source>
        <translation>சுரங்கப்பாதை இணைக்கப்பட்டுள்ளதா, இந்த நிரல் செவிமடுக்கும் துறை எண்ணுக்கு இட்டுச்செல்கிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether the tunnel or gateway runs.</source>
        <translation>சுரங்கப்பாதை அல்லது நுழைவாயில் இயங்குகிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether this computer has a connection, and whether the network lets cloudflared out (port 7844).</source>
        <translation>இந்தக் கணினிக்குத் தொடர்பு உள்ளதா, வலையமைப்பு cloudflared-ஐ வெளியே விடுகிறதா (துறை எண் 7844) எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether this computer has a connection.</source>
        <translation>இந்தக் கணினிக்குத் தொடர்பு உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, and whether https://status.ngrok.com says that all is well.</source>
        <translation>இந்தக் கணினி இணையத்தில் இணைந்துள்ளதா, எல்லாம் சரியாக உள்ளது என https://status.ngrok.com கூறுகிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, and whether the network allows bin.ngrok.com; or install the agent from https://ngrok.com/download.</source>
        <translation>இந்தக் கணினி இணையத்தில் இணைந்துள்ளதா, வலையமைப்பு bin.ngrok.com-ஐ அனுமதிக்கிறதா எனப் பார்க்கவும்; அல்லது முகவர் நிரலை https://ngrok.com/download இலிருந்து நிறுவவும்.</translation>
    </message>
    <message>
        <source>Look whether this computer is online.</source>
        <translation>இந்தக் கணினி இணையத்தில் இணைந்துள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look whether you may, and whether it is a file at all.</source>
        <translation>உங்களுக்கு அனுமதி உள்ளதா, அது உண்மையில் கோப்புதானா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look with --dry-run, then add --yes.</source>
        <translation>--dry-run மூலம் பார்த்து, பிறகு --yes சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Looking first and inserting later is not enough: let the database refuse the second one.</source>
        <translation>முதலில் பார்த்து, பிறகு சேர்ப்பது போதாது: இரண்டாவதைத் தரவுத்தளமே மறுக்கும்படி செய்யவும்.</translation>
    </message>
    <message>
        <source>Looking for newer versions is switched off in the settings.</source>
        <translation>புதிய பதிப்புகளைத் தேடுவது அமைப்புகளில் அணைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Make it readable, or send them as they came.</source>
        <translation>அதைப் படிக்கக்கூடியதாக்கவும், அல்லது வந்தபடியே அவற்றை அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Make it, or choose another one</source>
        <translation>அதை உருவாக்கவும், அல்லது வேறொன்றைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Make one up.</source>
        <translation>கற்பனையாக ஒன்றை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the workspace's folder yours.</source>
        <translation>வட்டில் இடத்தை ஏற்படுத்தவும், அல்லது பணியிடத்தின் கோப்புறையை உங்களுடையதாக்கவும்.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder</source>
        <translation>இடத்தை உருவாக்கவும், அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Make the endpoint known in the gateway's dashboard, or send this with your access token in the place of &lt;access-token&gt;.</source>
        <translation>நுழைவாயிலின் கட்டுப்பாட்டுப் பலகத்தில் இறுதிப்புள்ளியைப் பதிவுசெய்யவும், அல்லது &lt;access-token&gt; இருக்கும் இடத்தில் உங்கள் அணுகல் டோக்கனை இட்டு இதை அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Map one, or say which it is.</source>
        <translation>ஒன்றைத் தேர்ந்தெடுக்கவும், அல்லது எந்த நாணயம் எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Map those of one.</source>
        <translation>ஒரே நாணயத்தின் நெடுவரிசைகளைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Members that were never announced</source>
        <translation>இதுவரை அறிவிக்கப்படாத உறுப்புகள்</translation>
    </message>
    <message>
        <source>Mend or delete the file, then change the setting again.</source>
        <translation>கோப்பைச் சரிசெய்யவும் அல்லது நீக்கவும்; பிறகு அமைப்பை மீண்டும் மாற்றவும்.</translation>
    </message>
    <message>
        <source>Mend the case “valid” first.</source>
        <translation>முதலில் “valid” சோதனையைச் சரிசெய்யவும்.</translation>
    </message>
    <message>
        <source>Mend what is said beside each row, and choose the file again.</source>
        <translation>ஒவ்வொரு வரிசைக்கும் அருகே கூறப்பட்டதைச் சரிசெய்து, கோப்பை மீண்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Mostly a firewall is between: ask IT to allow TCP from this computer to {host}, port {port}.</source>
        <translation>பெரும்பாலும் இடையே ஒரு தீச்சுவர் (firewall) உள்ளது: இந்தக் கணினியிலிருந்து {host}, துறை எண் {port}-க்கு TCP-ஐ அனுமதிக்குமாறு தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>எனது பணியிடம்</translation>
    </message>
    <message>
        <source>Name a backup (….db) or an archive of `db move`.</source>
        <translation>காப்புநகலின் (….db) அல்லது `db move` உருவாக்கிய காப்பகத்தின் பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Name a folder of your own.</source>
        <translation>உங்கள் சொந்தக் கோப்புறையின் பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Name an age with --bodies-older-than or --records-older-than, or set retention.bodies_days and retention.records_years in settings.toml.</source>
        <translation>--bodies-older-than அல்லது --records-older-than மூலம் ஒரு காலத்தைக் கூறவும், அல்லது settings.toml கோப்பில் retention.bodies_days, retention.records_years ஆகியவற்றை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Name another file; nothing was written.</source>
        <translation>வேறொரு கோப்பின் பெயரைத் தரவும்; எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Name another folder, or make it yours.</source>
        <translation>வேறு கோப்புறையின் பெயரைத் தரவும், அல்லது இதை உங்களுடையதாக்கவும்.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>வேறு கோப்புறையின் பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Name at least one delivery that is to be sent again.</source>
        <translation>மீண்டும் அனுப்ப வேண்டிய ஒரு விநியோகத்தையாவது பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Name one with --workspace.</source>
        <translation>--workspace கொண்டு ஒன்றின் பெயரைத் தரவும்.</translation>
    </message>
    <message>
        <source>Name the agent itself, or install it from https://ngrok.com/download.</source>
        <translation>முகவர் நிரலையே பெயரிடவும், அல்லது அதை https://ngrok.com/download இலிருந்து நிறுவவும்.</translation>
    </message>
    <message>
        <source>Name the one that your proxy reaches, such as 10.1.2.3.</source>
        <translation>உங்கள் இடைமுகவர் அடையும் முகவரியைக் குறிப்பிடவும்; எ.கா. 10.1.2.3.</translation>
    </message>
    <message>
        <source>Name the place of the new one.</source>
        <translation>புதிய ரகசியம் உள்ள இடத்தைப் பெயரிடவும்.</translation>
    </message>
    <message>
        <source>Name your proxies first, for example with `paysg-desktop settings set listener.proxies 10.1.2.3`; all others are refused then.</source>
        <translation>முதலில் உங்கள் இடைமுகவர்களைக் குறிப்பிடவும்; எ.கா. `paysg-desktop settings set listener.proxies 10.1.2.3`; அதன்பின் மற்றவை அனைத்தும் மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Names in camelCase</source>
        <translation>camelCase வடிவில் பெயர்கள்</translation>
    </message>
    <message>
        <source>Nextcloud or ownCloud</source>
        <translation>Nextcloud அல்லது ownCloud</translation>
    </message>
    <message>
        <source>No account is connected for this payment, so nothing can be done with it here.</source>
        <translation>இந்தக் கட்டணத்துக்குக் கணக்கு எதுவும் இணைக்கப்படவில்லை; எனவே இங்கு இதில் எதையும் செய்ய முடியாது.</translation>
    </message>
    <message>
        <source>No account is connected for this payment.</source>
        <translation>இந்தக் கட்டணத்துக்கு எந்தக் கணக்கும் இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No account is connected for this run.</source>
        <translation>இந்த இயக்கத்துக்கு எந்தக் கணக்கும் இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No account is connected here.</source>
        <translation>இங்கு எந்தக் கணக்கும் இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No account {account_id} is connected here.</source>
        <translation>{account_id} எனும் கணக்கு எதுவும் இங்கு இணைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No address is registered for these webhooks.</source>
        <translation>இந்த webhook-களுக்கு எந்த முகவரியும் பதிவுசெய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>No archive was written.</source>
        <translation>காப்பகம் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>No backup was made; earlier ones are kept.</source>
        <translation>காப்புநகல் எடுக்கப்படவில்லை; முந்தையவை வைத்திருக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>No case is left to play.</source>
        <translation>நடத்துவதற்கு எந்தச் சோதனையும் மீதமில்லை.</translation>
    </message>
    <message>
        <source>No case was played: see that the receiver runs, and that the address is its own.</source>
        <translation>எந்தச் சோதனையும் நடத்தப்படவில்லை: பெறுநர் இயங்குகிறதா, முகவரி அதனுடையதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>No column names a currency, so that every amount is taken as {home}.</source>
        <translation>எந்த நெடுவரிசையும் நாணயத்தைக் குறிப்பிடவில்லை; எனவே ஒவ்வொரு தொகையும் {home} எனக் கொள்ளப்படுகிறது.</translation>
    </message>
    <message>
        <source>No column names the currency of the amounts.</source>
        <translation>எந்த நெடுவரிசையும் தொகைகளின் நாணயத்தைக் குறிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>No column was chosen for {missing}.</source>
        <translation>{missing}: இதற்கு நெடுவரிசை தேர்ந்தெடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No e-mail address is known for its payer.</source>
        <translation>அதன் செலுத்துபவரின் மின்னஞ்சல் முகவரி தெரியவில்லை.</translation>
    </message>
    <message>
        <source>No filter is saved under “{name}” any more.</source>
        <translation>“{name}” எனச் சேமித்த வடிகட்டி இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>No filter is saved under “{name}”.</source>
        <translation>“{name}” எனச் சேமித்த வடிகட்டி இல்லை.</translation>
    </message>
    <message>
        <source>No line among the first of the file names its columns.</source>
        <translation>கோப்பின் முதல் சில வரிகளில் எதுவும் நெடுவரிசைகளின் பெயர்களைத் தரவில்லை.</translation>
    </message>
    <message>
        <source>No line of the bank brings the net of this payout within {bank_days} days after it.</source>
        <translation>இந்தப் பட்டுவாடாவின் நிகரத் தொகை, அதன் பின் {bank_days} நாட்களுக்குள் எந்த வங்கிப் பதிவிலும் வரவில்லை.</translation>
    </message>
    <message>
        <source>No ngrok agent is connected to {host} (ERR_NGROK_{code}).</source>
        <translation>{host} உடன் எந்த ngrok முகவர் நிரலும் இணைக்கப்படவில்லை (ERR_NGROK_{code}).</translation>
    </message>
    <message>
        <source>No provider states how large its events can get.</source>
        <translation>தன் நிகழ்வுகள் எவ்வளவு பெரியதாகலாம் என எந்த வழங்குநரும் கூறவில்லை.</translation>
    </message>
    <message>
        <source>No provider states how large its events can get; real ones have a few kB.</source>
        <translation>தன் நிகழ்வுகள் எவ்வளவு பெரியதாகலாம் என எந்த வழங்குநரும் கூறவில்லை; உண்மையானவை சில kB அளவே.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>இடைமுகவர் எதுவும் பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>No row of this file can be taken.</source>
        <translation>இந்தக் கோப்பின் எந்த வரிசையையும் ஏற்க முடியாது.</translation>
    </message>
    <message>
        <source>No row of this table can be sent.</source>
        <translation>இந்த அட்டவணையின் எந்த வரிசையையும் அனுப்ப முடியாது.</translation>
    </message>
    <message>
        <source>No row was done twice; go on when you are ready.</source>
        <translation>எந்த வரிசையும் இருமுறை செய்யப்படவில்லை; தயாரானதும் தொடரவும்.</translation>
    </message>
    <message>
        <source>No row was done twice; the log says more.</source>
        <translation>எந்த வரிசையும் இருமுறை செய்யப்படவில்லை; மேலும் விவரம் நிரல் பதிவேட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>No running PaySG Desktop owns the workspace {workspace}.</source>
        <translation>இயங்கும் PaySG Desktop எதுவும் {workspace} பணியிடத்தை வைத்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>பாதுகாப்பான தொடர்பை ஏற்படுத்த முடியவில்லை.</translation>
    </message>
    <message>
        <source>No secure connection to {title} could be made, so nothing was sent.</source>
        <translation>{title}-உடன் பாதுகாப்பான தொடர்பை ஏற்படுத்த முடியவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>கையொப்பம் இல்லை</translation>
    </message>
    <message>
        <source>No signature can hold that way.</source>
        <translation>அவ்வாறு எந்தக் கையொப்பமும் சரியாக இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>No signing secret is set, so nothing was checked.</source>
        <translation>கையொப்ப ரகசியம் எதுவும் அமைக்கப்படவில்லை; எனவே எதுவும் சோதிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No webhook of this account has ever come; the last one of another account came {ago} ago.</source>
        <translation>இந்தக் கணக்கின் webhook எதுவும் இதுவரை வந்ததில்லை; வேறொரு கணக்கின் கடைசி webhook வந்து {ago} ஆகிறது.</translation>
    </message>
    <message>
        <source>No webhook of {name} has ever come here.</source>
        <translation>{name} webhook எதுவும் இதுவரை இங்கு வந்ததில்லை.</translation>
    </message>
    <message>
        <source>Nobody outside PaySG knows whether a retry is signed anew.</source>
        <translation>மறுமுயற்சி புதிதாகக் கையொப்பமிடப்படுகிறதா என PaySG-க்கு வெளியே எவருக்கும் தெரியாது.</translation>
    </message>
    <message>
        <source>None is saved yet: the window's Payments can save one.</source>
        <translation>இன்னும் எதுவும் சேமிக்கப்படவில்லை: சாளரத்தின் ‘கட்டணங்கள்’ பக்கத்தில் ஒன்றைச் சேமிக்கலாம்.</translation>
    </message>
    <message>
        <source>None of them was taken.</source>
        <translation>அவற்றில் எதுவும் ஏற்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>None of these deliveries is there any more.</source>
        <translation>இந்த விநியோகங்களில் எதுவும் இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>இன்னும் தொடங்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Not begun: the run stands still.</source>
        <translation>தொடங்கப்படவில்லை: இயக்கம் நின்றுள்ளது.</translation>
    </message>
    <message>
        <source>Noted down; nothing was sent so far.</source>
        <translation>குறித்து வைக்கப்பட்டது; இதுவரை எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing answers at that address.</source>
        <translation>அந்த முகவரியில் எதுவும் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, or not in time.</source>
        <translation>{host} இல் எதுவும் பதிலளிக்கவில்லை, அல்லது உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nothing came through it.</source>
        <translation>அதன் வழியாக எதுவும் வரவில்லை.</translation>
    </message>
    <message>
        <source>Nothing can be created here for a gateway: it has no API that this program knows.</source>
        <translation>நுழைவாயிலுக்கு இங்கு எதையும் உருவாக்க முடியாது: இந்த நிரல் அறிந்த API அதற்கு இல்லை.</translation>
    </message>
    <message>
        <source>Nothing can be stored any more.</source>
        <translation>இனி எதையும் சேமிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Nothing can be told from it.</source>
        <translation>அதிலிருந்து எதையும் சொல்ல முடியாது.</translation>
    </message>
    <message>
        <source>Nothing changed here; try again later.</source>
        <translation>இங்கு எதுவும் மாறவில்லை; பிறகு மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Nothing else is sent before.</source>
        <translation>அதற்கு முன் வேறு எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>வேறு எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>இங்கு எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing is kept here.</source>
        <translation>இங்கே எதுவும் வைக்கப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>திருப்புவதற்கு எதுவும் மீதி இல்லை.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>எதுவும் மீதி இல்லை.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, so no certificate is needed.</source>
        <translation>இந்தக் கணினியை விட்டு எதுவும் வெளியேறாது; எனவே சான்றிதழ் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Nothing listens at the moment, so this workspace's own endpoint would hear nothing.</source>
        <translation>தற்போது எதுவும் செவிமடுக்கவில்லை; எனவே இந்தப் பணியிடத்தின் சொந்த இறுதிப்புள்ளி எதையும் பெறாது.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}, port {port}: the connection was refused.</source>
        <translation>{host}, துறை எண் {port} இல் எதுவும் செவிமடுக்கவில்லை: தொடர்பு மறுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing listens for this workspace, and another answer lives only as long as what listens.</source>
        <translation>இந்தப் பணியிடத்துக்காக எதுவும் செவிமடுக்கவில்லை; மாற்றுப் பதில் செவிமடுப்பு தொடரும்வரை மட்டுமே நீடிக்கும்.</translation>
    </message>
    <message>
        <source>Nothing listens on this computer at the moment.</source>
        <translation>தற்போது இந்தக் கணினியில் எதுவும் செவிமடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nothing of it is used; the file is left as it is.</source>
        <translation>அதில் எதுவும் பயன்படுத்தப்படவில்லை; கோப்பு உள்ளபடியே விடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Nothing of this run is left to do.</source>
        <translation>இந்த இயக்கத்தில் செய்ய எதுவும் மீதமில்லை.</translation>
    </message>
    <message>
        <source>Nothing says what is old enough to go.</source>
        <translation>எவ்வளவு பழையது நீக்கப்படலாம் என எதுவும் கூறவில்லை.</translation>
    </message>
    <message>
        <source>Nothing waits for approval here: it was decided already.</source>
        <translation>இங்கு அங்கீகாரத்துக்காக எதுவும் காத்திருக்கவில்லை: ஏற்கெனவே முடிவெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>எதுவும் தொடங்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>இங்கு எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was changed; open it with the newer program.</source>
        <translation>எதுவும் மாற்றப்படவில்லை; புதிய நிரலில் அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>எதுவும் கணக்கில் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>எதுவும் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>எதுவும் திறக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was purged.</source>
        <translation>எதுவும் நிரந்தரமாக நீக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was saved: the search names somebody's identifier, which is kept nowhere.</source>
        <translation>எதுவும் சேமிக்கப்படவில்லை: தேடலில் ஒருவரின் அடையாள எண் உள்ளது; அது எங்கும் சேமித்து வைக்கப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing follows.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை; இனி எதுவும் தொடராது.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was sent; start anew for a new request.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை; புதிய கோரிக்கைக்குப் புதிதாகத் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Nothing was settled.</source>
        <translation>எதுவும் முடிவு செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was stored; the sender will try again.</source>
        <translation>எதுவும் சேமிக்கப்படவில்லை; அனுப்புநர் மீண்டும் முயல்வார்.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>எதுவும் ஏற்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Of {one} of the {what} two hashes were noted elsewhere, and they differ: one of them was changed, belongs to another workspace, or was noted before the chain was made anew.</source>
        <translation>{what}, {one}: வேறிடத்தில் இரண்டு ஹேஷ்கள் குறித்து வைக்கப்பட்டன, அவை வேறுபடுகின்றன. அவற்றில் ஒன்று மாற்றப்பட்டது, வேறு பணியிடத்துக்கு உரியது, அல்லது சங்கிலி புதிதாக உருவாக்கப்படுவதற்கு முன் குறிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Of {rows} it is not known whether a payment was created.</source>
        <translation>{rows}: கட்டணம் உருவாக்கப்பட்டதா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Of {unknown} it is not known.</source>
        <translation>{unknown} உருவாக்கப்பட்டதா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>அனுப்பப்பட்டுக்கொண்டிருக்கிறது.</translation>
    </message>
    <message>
        <source>On the bastion, `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` shows it.</source>
        <translation>பாஸ்டியன் சேவையகத்தில் `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` அதைக் காட்டும்.</translation>
    </message>
    <message>
        <source>One column was chosen for two things.</source>
        <translation>ஒரே நெடுவரிசை இரண்டுக்குத் தேர்ந்தெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>One or two characters are looked for where words begin: give a letter or a digit.</source>
        <translation>ஓரிரு எழுத்துகள் சொற்களின் தொடக்கத்தில் தேடப்படும்: ஓர் எழுத்தை அல்லது இலக்கத்தைத் தரவும்.</translation>
    </message>
    <message>
        <source>One payment</source>
        <translation>ஒரு கட்டணம்</translation>
    </message>
    <message>
        <source>One payment has {lines} lines in payouts, and each of them brings it in.</source>
        <translation>ஒரு கட்டணத்துக்குப் பட்டுவாடாக்களில் {lines} வரிகள் உள்ளன; ஒவ்வொன்றும் அதைச் சேர்க்கிறது.</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried again for up to 24 hours.</source>
        <translation>2xx மட்டுமே ஏற்கப்படும்; மற்றவை 24 மணிநேரம் வரை மீண்டும் முயலப்படும்.</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried again for up to three days.</source>
        <translation>2xx மட்டுமே ஏற்கப்படும்; மற்றவை மூன்று நாட்கள் வரை மீண்டும் முயலப்படும்.</translation>
    </message>
    <message>
        <source>Only 2xx counts; anything else is tried seven times more, over 28 hours.</source>
        <translation>2xx மட்டுமே ஏற்கப்படும்; மற்றவை 28 மணிநேரத்தில் மேலும் ஏழு முறை முயலப்படும்.</translation>
    </message>
    <message>
        <source>Only PaySG's can be cancelled.</source>
        <translation>PaySG கட்டணங்களை மட்டுமே ரத்து செய்ய முடியும்.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are sent to.</source>
        <translation>http:// அல்லது https:// எனத் தொடங்கும் முகவரிகளுக்கு மட்டுமே அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Only an action that is not known to have been done or not can be settled by hand.</source>
        <translation>செய்யப்பட்டதா இல்லையா எனத் தெரியாத செயலை மட்டுமே ஒருவர் தாமே முடிவு செய்ய முடியும்.</translation>
    </message>
    <message>
        <source>Only an unpaid payment of PaySG takes this.</source>
        <translation>செலுத்தப்படாத PaySG கட்டணத்துக்கு மட்டுமே இதைச் செய்ய முடியும்.</translation>
    </message>
    <message>
        <source>Only its name is spelt otherwise.</source>
        <translation>அதன் பெயர் மட்டுமே வேறு விதமாக எழுதப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Only live payments can be refunded.</source>
        <translation>உண்மையான (live) கட்டணங்களின் பணத்தை மட்டுமே திருப்ப முடியும்.</translation>
    </message>
    <message>
        <source>Only payments of PaySG can be created from a table.</source>
        <translation>PaySG கட்டணங்களை மட்டுமே அட்டவணையிலிருந்து உருவாக்க முடியும்.</translation>
    </message>
    <message>
        <source>Only the bytes that arrived are surely that text: whoever writes the JSON anew depends on how PaySG happens to write it.</source>
        <translation>வந்த பைட்டுகள் மட்டுமே உறுதியாக அந்த உரை: JSON-ஐப் புதிதாக எழுதுபவர், PaySG அதை எவ்வாறு எழுதுகிறது என்பதைச் சார்ந்திருக்கிறார்.</translation>
    </message>
    <message>
        <source>Only the demo's own account takes made-up payments.</source>
        <translation>மாதிரியின் சொந்தக் கணக்கு மட்டுமே கற்பனைக் கட்டணங்களை ஏற்கும்.</translation>
    </message>
    <message>
        <source>Only the program that owns this workspace writes it.</source>
        <translation>இந்தப் பணியிடத்தை வைத்திருக்கும் நிரல் மட்டுமே அதில் எழுதும்.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>அதை மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Open it in PuTTYgen, choose Conversions, “Export OpenSSH key”, and give that file.</source>
        <translation>அதை PuTTYgen-இல் திறந்து, Conversions, “Export OpenSSH key” தேர்ந்தெடுத்து, அந்தக் கோப்பைத் தரவும்.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as “CSV UTF-8” and import that.</source>
        <translation>அதை விரிதாளில் திறந்து, “CSV UTF-8” ஆகச் சேமித்து, அதை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Open it on the dashboard.</source>
        <translation>கட்டுப்பாட்டுப் பலகத்தில் அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet, save it as “CSV UTF-8” and import that.</source>
        <translation>கோப்பை விரிதாளில் திறந்து, “CSV UTF-8” ஆகச் சேமித்து, அதை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Open the payment and read its story, then look it up at the provider.</source>
        <translation>கட்டணத்தைத் திறந்து அதன் வரலாற்றைப் படித்து, பிறகு வழங்குநரிடம் அதைத் தேடிப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Open the payment anew.</source>
        <translation>கட்டணத்தைப் புதிதாகத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Other users of this computer can read or change the key {key}.</source>
        <translation>{key} எனும் திறவுகோலை இந்தக் கணினியின் பிற பயனர்கள் படிக்கவோ மாற்றவோ முடியும்.</translation>
    </message>
    <message>
        <source>Others on this computer can read the key file {path}, so ssh does not use it.</source>
        <translation>இந்தக் கணினியில் மற்றவர்கள் {path} திறவுகோல் கோப்பைப் படிக்க முடியும்; எனவே ssh அதைப் பயன்படுத்தாது.</translation>
    </message>
    <message>
        <source>Otherwise: compare the signed time with your clock, both ways, after the signature was found right.</source>
        <translation>மற்றபடி: கையொப்பம் சரியானது எனக் கண்ட பிறகு, கையொப்பமிடப்பட்ட நேரத்தை உங்கள் கடிகாரத்துடன் முன்னும் பின்னும் ஒப்பிடவும்.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>இடைநிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Pay the money back outside PaySG.</source>
        <translation>PaySG-க்கு வெளியே பணத்தைத் திருப்பித் தரவும்.</translation>
    </message>
    <message>
        <source>PaySG Desktop</source>
        <translation>PaySG Desktop</translation>
    </message>
    <message>
        <source>PaySG Desktop backup</source>
        <translation>PaySG Desktop காப்புநகல்</translation>
    </message>
    <message>
        <source>PaySG Desktop move</source>
        <translation>PaySG Desktop இடமாற்றம்</translation>
    </message>
    <message>
        <source>PaySG does not promise that events arrive in the order in which they happened.</source>
        <translation>நிகழ்வுகள் நடந்த வரிசையிலேயே வரும் என PaySG உறுதியளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>PaySG has a time limit whose length it does not publish, and asks for a 2xx before any slow work.</source>
        <translation>PaySG-இடம் நேர வரம்பு உண்டு, அதன் நீளத்தை அது வெளியிடவில்லை; மெதுவான எந்த வேலைக்கும் முன் 2xx-ஐக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>PaySG may add types at any time and asks that receivers can bear it.</source>
        <translation>PaySG எப்போது வேண்டுமானாலும் வகைகளைச் சேர்க்கலாம்; பெறுநர்கள் அதைத் தாங்க வேண்டும் எனக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>PaySG may send another one, a reminder, or refuse.</source>
        <translation>PaySG மற்றொரு மின்னஞ்சலை அல்லது நினைவூட்டலை அனுப்பலாம், அல்லது மறுக்கலாம்.</translation>
    </message>
    <message>
        <source>PaySG names no limit of age for a signature, so a recorded request stays valid: only remembering event ids stops it.</source>
        <translation>கையொப்பம் எவ்வளவு பழையதாக இருக்கலாம் என PaySG எந்த வரம்பும் கூறவில்லை; எனவே பதிவுசெய்து வைத்த கோரிக்கை செல்லுபடியாகிக்கொண்டே இருக்கும்: நிகழ்வுகளின் ID-களை நினைவில் வைப்பது மட்டுமே அதைத் தடுக்கும்.</translation>
    </message>
    <message>
        <source>PaySG says that the same event may arrive more than once, and advises to note the events that were processed and to skip them.</source>
        <translation>ஒரே நிகழ்வு ஒன்றுக்கு மேற்பட்ட முறை வரலாம் என PaySG கூறுகிறது; செயல்படுத்திய நிகழ்வுகளைக் குறித்துவைத்து, அவற்றைத் தவிர்க்குமாறு அறிவுறுத்துகிறது.</translation>
    </message>
    <message>
        <source>PaySG sends POST and nothing else.</source>
        <translation>PaySG POST மட்டுமே அனுப்பும்; வேறு எதையும் அனுப்பாது.</translation>
    </message>
    <message>
        <source>PaySG signs every event in the header PaySG-Signature; without a check of it anybody who learns the address can report payments that nobody made.</source>
        <translation>PaySG ஒவ்வொரு நிகழ்வையும் PaySG-Signature தலைப்பில் கையொப்பமிடுகிறது; அதைச் சோதிக்காவிட்டால், முகவரியை அறியும் எவரும், எவரும் செலுத்தாத கட்டணங்களைத் தெரிவிக்க முடியும்.</translation>
    </message>
    <message>
        <source>PaySG signs the time and the payload as text.</source>
        <translation>PaySG நேரத்தையும் தரவுச்சுமையையும் உரையாகக் கையொப்பமிடுகிறது.</translation>
    </message>
    <message>
        <source>PaySG takes at most {most} a payment.</source>
        <translation>PaySG ஒரு கட்டணத்துக்கு அதிகபட்சம் {most} ஏற்கும்.</translation>
    </message>
    <message>
        <source>PaySG takes {most_metadata} entries of custom information, here are {metadata}.</source>
        <translation>PaySG {most_metadata} கூடுதல் தகவல் பதிவுகளை ஏற்கும், இங்கு {metadata} உள்ளன.</translation>
    </message>
    <message>
        <source>PaySG tries for three days and does not say whether it signs each attempt anew: a receiver that refuses by age may lose every late retry.</source>
        <translation>PaySG மூன்று நாட்கள் முயல்கிறது; ஒவ்வொரு முயற்சியையும் புதிதாகக் கையொப்பமிடுகிறதா எனக் கூறவில்லை: பழையது என மறுக்கும் பெறுநர், தாமதமாக வரும் ஒவ்வொரு மறுமுயற்சியையும் இழக்கலாம்.</translation>
    </message>
    <message>
        <source>PaySG's guide printed camelCase in 2023 and prints snake_case now; which of them the wire has is not known outside.</source>
        <translation>PaySG-இன் வழிகாட்டி 2023-இல் camelCase வடிவையும், இப்போது snake_case வடிவையும் அச்சிடுகிறது; உண்மையில் எது அனுப்பப்படுகிறது என வெளியில் எவருக்கும் தெரியாது.</translation>
    </message>
    <message>
        <source>PaySG's list of payments goes in a circle, or does not say how it goes on.</source>
        <translation>PaySG-இன் கட்டணப் பட்டியல் மீண்டும் தொடங்கிய இடத்துக்கே வருகிறது, அல்லது எவ்வாறு தொடரும் எனக் கூறவில்லை.</translation>
    </message>
    <message>
        <source>PaySG's own samples differ in their members from year to year; receivers must read what they know.</source>
        <translation>PaySG-இன் சொந்த மாதிரிகளிலேயே உறுப்புகள் ஆண்டுக்கு ஆண்டு வேறுபடுகின்றன; பெறுநர்கள் தாம் அறிந்தவற்றைப் படிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>PaySG: drop the limit, or make it longer than three days, and skip event ids that were processed.</source>
        <translation>PaySG: வரம்பை நீக்கவும், அல்லது மூன்று நாட்களைவிட நீளமாக்கவும்; செயல்படுத்திய நிகழ்வுகளின் ID-களைத் தவிர்க்கவும்.</translation>
    </message>
    <message>
        <source>PaySG: it takes it in.</source>
        <translation>PaySG: அது ஏற்கும்.</translation>
    </message>
    <message>
        <source>Payer's e-mail</source>
        <translation>செலுத்துபவரின் மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Payer's name</source>
        <translation>செலுத்துபவரின் பெயர்</translation>
    </message>
    <message>
        <source>Payers' names and descriptions arrive as they were typed, and what is signed are the bytes of the JSON text.</source>
        <translation>செலுத்துபவர்களின் பெயர்களும் விவரங்களும் தட்டச்சு செய்யப்பட்டபடியே வரும்; கையொப்பமிடப்படுவது JSON உரையின் பைட்டுகளே.</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>கட்டண ID</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>கட்டண ID</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>கட்டண இணைப்பு</translation>
    </message>
    <message>
        <source>Permit renewal (an example: delete this row)</source>
        <translation>அனுமதி புதுப்பிப்பு (எடுத்துக்காட்டு: இந்த வரிசையை நீக்கவும்)</translation>
    </message>
    <message>
        <source>Personal data, hidden.</source>
        <translation>தனிப்பட்ட தரவு, மறைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Pieces of the body end within characters: perhaps each was decoded by itself.</source>
        <translation>உள்ளடக்கத்தின் துண்டுகள் எழுத்துகளின் நடுவே முடிகின்றன: ஒவ்வொன்றும் தனித்தனியே குறிவிலக்கப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Plain ones are safer.</source>
        <translation>எளிய எழுத்துகள் பாதுகாப்பானவை.</translation>
    </message>
    <message>
        <source>Please register this webhook endpoint for our payment service.</source>
        <translation>எங்கள் கட்டணச் சேவைக்கு இந்த webhook இறுதிப்புள்ளியைப் பதிவுசெய்யவும்.</translation>
    </message>
    <message>
        <source>Plug the disk in, connect the share, or choose another folder.</source>
        <translation>வட்டைச் செருகவும், பகிர்வுக் கோப்புறையை இணைக்கவும், அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program.</source>
        <translation>துறை எண் {port} வேறொரு நிரலின் பயன்பாட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>Port {port} is taken by {holder_of}.</source>
        <translation>துறை எண் {port} பயன்பாட்டில் உள்ளது; பயன்படுத்துவது: {holder_of}.</translation>
    </message>
    <message>
        <source>Programs read the number in that address differently.</source>
        <translation>அந்த முகவரியில் உள்ள எண்ணை நிரல்கள் வெவ்வேறு விதமாகப் படிக்கின்றன.</translation>
    </message>
    <message>
        <source>Providers add members without a new version.</source>
        <translation>வழங்குநர்கள் புதிய பதிப்பு இல்லாமலே உறுப்புகளைச் சேர்க்கின்றனர்.</translation>
    </message>
    <message>
        <source>Proxy-Authorization: Basic {decode}</source>
        <translation>Proxy-Authorization: Basic {decode}</translation>
    </message>
    <message>
        <source>Purging rewrites the database, which needs {mega} of room beside it; {mega_2} are free.</source>
        <translation>நிரந்தர நீக்கம் தரவுத்தளத்தை மீண்டும் எழுதும்; அதற்கு அருகே {mega} இடம் தேவை; {mega_2} காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>Put it back, or give this way in another key file.</source>
        <translation>அதை மீண்டும் வைக்கவும், அல்லது இந்த உள்வழிக்கு வேறு திறவுகோல் கோப்பைத் தரவும்.</translation>
    </message>
    <message>
        <source>Put its content into the line, or import it as HAR.</source>
        <translation>அதன் உள்ளடக்கத்தை வரியில் சேர்க்கவும், அல்லது HAR ஆக இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Put the pieces together as bytes before anything decodes them (Node: `Buffer.concat`, not `text += chunk`).</source>
        <translation>எதுவும் குறிவிலக்குவதற்கு முன், துண்டுகளைப் பைட்டுகளாக ஒன்றுசேர்க்கவும் (Node: `Buffer.concat`; `text += chunk` அல்ல).</translation>
    </message>
    <message>
        <source>Put the renewed one in its place and start again.</source>
        <translation>புதுப்பிக்கப்பட்டதை அதன் இடத்தில் வைத்து, மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Quit the program, put libraries of the same major version and the same names in their place, and start it again.</source>
        <translation>நிரலிலிருந்து வெளியேறி, அதே முதன்மைப் பதிப்பும் அதே பெயர்களும் கொண்ட நூலகங்களை அவற்றின் இடத்தில் வைத்து, மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Read both spellings: put `_` before each capital and lower-case it, everywhere but inside `metadata`.</source>
        <translation>இரு எழுத்துவடிவங்களையும் படிக்கவும்: ஒவ்வொரு பெரிய எழுத்துக்கும் முன் `_` இட்டு, அதைச் சிறிய எழுத்தாக்கவும்; `metadata` உள்ளே மட்டும் வேண்டாம்.</translation>
    </message>
    <message>
        <source>Read from the provider's API, which needs no signature.</source>
        <translation>வழங்குநரின் API-இலிருந்து படிக்கப்பட்டது; அதற்குக் கையொப்பம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Read what you know, and leave the rest.</source>
        <translation>அறிந்தவற்றைப் படித்து, மற்றவற்றை விடவும்.</translation>
    </message>
    <message>
        <source>Receivers of {title} can't be examined.</source>
        <translation>{title} வழங்குநரின் பெறுநர்களைப் பரிசோதிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Recorded requests must not work for ever.</source>
        <translation>பதிவுசெய்து வைத்த கோரிக்கைகள் என்றென்றும் வேலை செய்யக் கூடாது.</translation>
    </message>
    <message>
        <source>Refund id</source>
        <translation>பணத்திருப்ப ID</translation>
    </message>
    <message>
        <source>Refund it if the money has to go back.</source>
        <translation>பணம் திரும்பிச் செல்ல வேண்டும் என்றால், பணத்தைத் திருப்பவும்.</translation>
    </message>
    <message>
        <source>Refund it in Yoco's own app.</source>
        <translation>Yoco-வின் சொந்தச் செயலியில் பணத்தைத் திருப்பவும்.</translation>
    </message>
    <message>
        <source>Refund it on the dashboard.</source>
        <translation>கட்டுப்பாட்டுப் பலகத்தில் பணத்தைத் திருப்பவும்.</translation>
    </message>
    <message>
        <source>Refund it on the provider's dashboard.</source>
        <translation>வழங்குநரின் கட்டுப்பாட்டுப் பலகத்தில் பணத்தைத் திருப்பவும்.</translation>
    </message>
    <message>
        <source>Refund it where the payment was made.</source>
        <translation>கட்டணம் செலுத்தப்பட்ட இடத்தில் பணத்தைத் திருப்பவும்.</translation>
    </message>
    <message>
        <source>Refunds are switched off in this program's settings.</source>
        <translation>இந்த நிரலின் அமைப்புகளில் பணத்திருப்பங்கள் நிறுத்தப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Register one first: --webhook URL.</source>
        <translation>முதலில் ஒன்றைப் பதிவுசெய்யவும்: --webhook URL.</translation>
    </message>
    <message>
        <source>Registered tunnel connection</source>
        <translation>Registered tunnel connection</translation>
    </message>
    <message>
        <source>Rehearse it with a test endpoint.</source>
        <translation>ஒரு சோதனை இறுதிப்புள்ளியில் ஒத்திகை பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Remember all ids, not only the last one.</source>
        <translation>கடைசி ID-ஐ மட்டுமல்ல, எல்லா ID-களையும் நினைவில் வைக்கவும்.</translation>
    </message>
    <message>
        <source>Remembering event ids is what stops repeats.</source>
        <translation>நிகழ்வுகளின் ID-களை நினைவில் வைப்பதே மீண்டும் வருவதைத் தடுக்கும்.</translation>
    </message>
    <message>
        <source>Remove it by hand, and run `paysg-desktop db purge` again.</source>
        <translation>அதை நீங்களே அகற்றி, `paysg-desktop db purge` கட்டளையை மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>Remove it first.</source>
        <translation>முதலில் அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>Renew it, or have the gateway send its whole chain; where your organisation inspects TLS, ask IT whether only this computer sees it so.</source>
        <translation>அதைப் புதுப்பிக்கவும், அல்லது அதன் முழுச் சங்கிலியையும் அனுப்பும்படி நுழைவாயிலை அமைக்கவும்; உங்கள் நிறுவனம் TLS-ஐ ஆய்வு செய்தால், இந்தக் கணினிக்கு மட்டும்தான் இவ்வாறு தெரிகிறதா எனத் தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Restored from a backup{when}: what waits may have been sent since.</source>
        <translation>காப்புநகலிலிருந்து மீட்டெடுக்கப்பட்டது{when}: காத்திருப்பவை அதன்பின் அனுப்பப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Resume it to send that again.</source>
        <translation>அவற்றை மீண்டும் அனுப்ப, இதை மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Resume it when it does again.</source>
        <translation>அது மீண்டும் பெற விரும்பும்போது, இலக்கை மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Run `devtunnel user login` in a terminal.</source>
        <translation>முனையத்தில் `devtunnel user login` இயக்கவும்.</translation>
    </message>
    <message>
        <source>Run `paysg-desktop db purge` again to finish it.</source>
        <translation>அதை முடிக்க `paysg-desktop db purge` கட்டளையை மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>Run `tailscale up` in a terminal, and sign in.</source>
        <translation>முனையத்தில் `tailscale up` இயக்கி உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, and look what it prints and whether the pattern fits.</source>
        <translation>கட்டளையை ஒரு முனையத்தில் இயக்கி, அது என்ன அச்சிடுகிறது, வடிவம் பொருந்துகிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, and look what it says.</source>
        <translation>கட்டளையை ஒரு முனையத்தில் இயக்கி, அது என்ன கூறுகிறது எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Run “ngrok update” in a terminal, or install the newest agent from https://ngrok.com/download.</source>
        <translation>முனையத்தில் “ngrok update” இயக்கவும், அல்லது https://ngrok.com/download இலிருந்து புதிய முகவர் நிரலை நிறுவவும்.</translation>
    </message>
    <message>
        <source>Run “ngrok version” in a terminal, or install it anew from https://ngrok.com/download.</source>
        <translation>முனையத்தில் “ngrok version” இயக்கவும், அல்லது https://ngrok.com/download இலிருந்து அதைப் புதிதாக நிறுவவும்.</translation>
    </message>
    <message>
        <source>Run: chmod 600 "{path}"</source>
        <translation>இதை இயக்கவும்: chmod 600 "{path}"</translation>
    </message>
    <message>
        <source>Run: icacls "{path}" /inheritance:r /grant:r "%USERNAME%:R"</source>
        <translation>இதை இயக்கவும்: icacls "{path}" /inheritance:r /grant:r "%USERNAME%:R"</translation>
    </message>
    <message>
        <source>Sandbox licences</source>
        <translation>சோதனைக்கள உரிமங்கள்</translation>
    </message>
    <message>
        <source>Sandbox permits</source>
        <translation>சோதனைக்கள அனுமதிகள்</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>அதைப் புதிதாகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Save its requests as JSON and import that.</source>
        <translation>அதன் கோரிக்கைகளை JSON ஆகச் சேமித்து, அதை இறக்குமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Save the destination again, or begin the replay again, and confirm it (--confirm-live).</source>
        <translation>இலக்கை மீண்டும் சேமிக்கவும், அல்லது மறுஅனுப்பலை மீண்டும் தொடங்கவும்; அப்போது அதை உறுதிசெய்யவும் (--confirm-live).</translation>
    </message>
    <message>
        <source>Save the traffic again with its contents.</source>
        <translation>போக்குவரத்தை அதன் உள்ளடக்கங்களுடன் மீண்டும் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Save what it gives as a file.</source>
        <translation>அது தருவதைக் கோப்பாகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Say as what the payment was seen: what `pay.offers` gave as `seen`.</source>
        <translation>கட்டணம் எவ்வாறு இருந்ததாகக் காணப்பட்டது எனக் கூறவும்: `pay.offers` தந்த `seen`.</translation>
    </message>
    <message>
        <source>Say for which endpoint it answers.</source>
        <translation>எந்த இறுதிப்புள்ளிக்காக அது பதிலளிக்கிறது எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Say in a few words where you looked it up.</source>
        <translation>அதை எங்கு தேடிப் பார்த்தீர்கள் எனச் சில சொற்களில் கூறவும்.</translation>
    </message>
    <message>
        <source>Say in a few words why it is settled.</source>
        <translation>இது ஏன் தீர்க்கப்பட்டது எனச் சில சொற்களில் கூறவும்.</translation>
    </message>
    <message>
        <source>Say it: --amount.</source>
        <translation>தொகையைக் கூறவும்: --amount.</translation>
    </message>
    <message>
        <source>Say it: --environment.</source>
        <translation>அதைக் கூறவும்: --environment.</translation>
    </message>
    <message>
        <source>Say it: --kind.</source>
        <translation>அதைக் கூறவும்: --kind.</translation>
    </message>
    <message>
        <source>Say what it is and which column holds what.</source>
        <translation>அது என்ன, எந்த நெடுவரிசையில் எது உள்ளது எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Say when it was downloaded, or look whether this computer's clock is right.</source>
        <translation>அது எப்போது பதிவிறக்கப்பட்டது எனக் கூறவும், அல்லது இந்தக் கணினியின் கடிகாரம் சரியா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Say where it is kept.</source>
        <translation>அது எங்கு வைக்கப்பட்டுள்ளது எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Say where they are to be sent: to a destination or to an address, one of the two.</source>
        <translation>அவை எங்கு அனுப்பப்பட வேண்டும் எனக் கூறவும்: ஓர் இலக்குக்கு அல்லது ஒரு முகவரிக்கு, இரண்டில் ஒன்று.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>எந்த நெடுவரிசை எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>Say whose deliveries it gets: an endpoint, or an environment (live, test or demo).</source>
        <translation>எதன் விநியோகங்களை அது பெறும் எனக் கூறவும்: ஓர் இறுதிப்புள்ளி, அல்லது ஒரு சூழல் (live, test அல்லது demo).</translation>
    </message>
    <message>
        <source>Say why with --reason; it stays in the audit trail.</source>
        <translation>ஏன் என --reason மூலம் கூறவும்; அது தணிக்கைத் தடத்தில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Say why: LIVE asks for a reason, which is kept with the action.</source>
        <translation>ஏன் எனக் கூறவும்: LIVE-இல் காரணம் தேவை; அது செயலுடன் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Say your name: a second person has to approve this refund, and it must be seen that it is another one.</source>
        <translation>உங்கள் பெயரைக் கூறவும்: இந்தப் பணத்திருப்பத்தை இரண்டாம் நபர் அங்கீகரிக்க வேண்டும்; அவர் வேறொருவர் என்பது தெரிய வேண்டும்.</translation>
    </message>
    <message>
        <source>See that receiver and examination have the same secret, character by character, that the address is right, and that the route is exempt from protection against cross-site requests (CSRF).</source>
        <translation>பெறுநருக்கும் பரிசோதனைக்கும் ஒவ்வோர் எழுத்தும் பொருந்தும் ஒரே ரகசியம் உள்ளதா, முகவரி சரியானதா, தளங்களுக்கு இடையிலான கோரிக்கைகளுக்கு (CSRF) எதிரான பாதுகாப்பிலிருந்து அந்த வழிக்கு விலக்கு உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>See that the file is yours, and pack again.</source>
        <translation>கோப்பு உங்களுடையதா எனப் பார்த்து, மீண்டும் பொதியவும்.</translation>
    </message>
    <message>
        <source>See that the folder is yours and has room, or choose another one.</source>
        <translation>கோப்புறை உங்களுடையதா, அதில் இடம் உள்ளதா எனப் பார்க்கவும், அல்லது வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>See that the program is running and can be reached from outside; then wait.</source>
        <translation>நிரல் இயங்குகிறதா, வெளியிலிருந்து அதை அடைய முடிகிறதா எனப் பார்த்து, பிறகு காத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>See: paysg-desktop accounts list</source>
        <translation>பார்க்கவும்: paysg-desktop accounts list</translation>
    </message>
    <message>
        <source>See: paysg-desktop forward list</source>
        <translation>பார்க்கவும்: paysg-desktop forward list</translation>
    </message>
    <message>
        <source>See: paysg-desktop pay activity</source>
        <translation>பார்க்கவும்: paysg-desktop pay activity</translation>
    </message>
    <message>
        <source>See: paysg-desktop tunnel list</source>
        <translation>பார்க்கவும்: paysg-desktop tunnel list</translation>
    </message>
    <message>
        <source>Send it again only if the payer asks for it.</source>
        <translation>செலுத்துபவர் கேட்டால் மட்டுமே அதை மீண்டும் அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Send it as it came, or to a test endpoint.</source>
        <translation>அதை வந்தபடியே அனுப்பவும், அல்லது ஒரு சோதனை இறுதிப்புள்ளிக்கு அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Send this with your secret key (Yoco app: Sales, Payment Gateway) in the place of &lt;secret-key&gt;; a test key registers for test payments, a live key for live ones.</source>
        <translation>&lt;secret-key&gt; இருக்கும் இடத்தில் உங்கள் ரகசியத் திறவுகோலை (Yoco செயலி: Sales, Payment Gateway) இட்டு இதை அனுப்பவும்; test திறவுகோல் சோதனைக் கட்டணங்களுக்கும், live திறவுகோல் உண்மையான கட்டணங்களுக்கும் பதிவுசெய்யும்.</translation>
    </message>
    <message>
        <source>Send those of one at a time.</source>
        <translation>ஒரு நேரத்தில் ஒரு சூழலின் விநியோகங்களை மட்டும் அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Senders have no login.</source>
        <translation>அனுப்புநர்களுக்கு உள்நுழைவு இல்லை.</translation>
    </message>
    <message>
        <source>Senders of webhooks don't follow.</source>
        <translation>webhook அனுப்புநர்கள் அதைப் பின்தொடர்வதில்லை.</translation>
    </message>
    <message>
        <source>Senders refuse it, too.</source>
        <translation>அனுப்புநர்களும் அதை மறுப்பார்கள்.</translation>
    </message>
    <message>
        <source>Senders would take their deliveries for failed.</source>
        <translation>அனுப்புநர்கள் தங்கள் விநியோகங்கள் தோல்வியடைந்ததாகக் கருதுவார்கள்.</translation>
    </message>
    <message>
        <source>Sent once more, the same as before (no. {count}).</source>
        <translation>முன்பு இருந்தபடியே மீண்டும் ஒருமுறை அனுப்பப்பட்டது (எண் {count}).</translation>
    </message>
    <message>
        <source>Serve more than one connection at a time (threads, or a server that is asynchronous), and put a server with time limits in front.</source>
        <translation>ஒரே நேரத்தில் ஒன்றுக்கு மேற்பட்ட தொடர்புகளுக்குச் சேவை செய்யவும் (threads, அல்லது ஒத்திசையாச் சேவையகம்); நேர வரம்புகள் கொண்ட சேவையகத்தை முன்னால் வைக்கவும்.</translation>
    </message>
    <message>
        <source>Serve more than one connection at a time, and keep answers short: 200 with an empty body is enough.</source>
        <translation>ஒரே நேரத்தில் ஒன்றுக்கு மேற்பட்ட தொடர்புகளுக்குச் சேவை செய்யவும்; பதில்களைச் சுருக்கமாக வைக்கவும்: காலியான உள்ளடக்கத்துடன் 200 போதும்.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {policy_path}, to what it can't be: its default holds.</source>
        <translation>உங்கள் நிறுவனத்தால் {policy_path} கோப்பில், ஏற்க முடியாத மதிப்புக்கு அமைக்கப்பட்டது: அதன் இயல்பு மதிப்பு பயன்படுத்தப்படும்.</translation>
    </message>
    <message>
        <source>Set by your organisation, in {policy_path}.</source>
        <translation>உங்கள் நிறுவனத்தால் {policy_path} கோப்பில் அமைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Set the limit of the body's size where the framework has it (Express: `limit`, nginx: `client_max_body_size`), and let it answer 413.</source>
        <translation>உள்ளடக்கத்தின் அளவு வரம்பை, கட்டமைப்பு (framework) அதற்கென வைத்துள்ள இடத்தில் அமைத்து (Express: `limit`, nginx: `client_max_body_size`), அது 413 எனப் பதிலளிக்கும்படி செய்யவும்.</translation>
    </message>
    <message>
        <source>Settled by hand: {outcome}.</source>
        <translation>கைமுறையாக முடிவு செய்யப்பட்டது: {outcome}.</translation>
    </message>
    <message>
        <source>Several accounts have that name: say its id, and the environment.</source>
        <translation>அந்தப் பெயரில் பல கணக்குகள் உள்ளன: அதன் ID-ஐயும் சூழலையும் கூறவும்.</translation>
    </message>
    <message>
        <source>Shorten it to {most}.</source>
        <translation>அதை {most} ஆகச் சுருக்கவும்.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>அதைச் சுருக்கவும்.</translation>
    </message>
    <message>
        <source>Sign in and download the report again.</source>
        <translation>உள்நுழைந்து, அறிக்கையை மீண்டும் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>Signed an hour ago</source>
        <translation>ஒரு மணிநேரத்துக்கு முன் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Signed anew with a LIVE secret, it looks genuine to whoever takes it.</source>
        <translation>LIVE ரகசியத்தால் புதிதாகக் கையொப்பமிட்டால், அதைப் பெறுபவருக்கு உண்மையானதாகத் தோன்றும்.</translation>
    </message>
    <message>
        <source>Signed anew, nobody sees that any more.</source>
        <translation>புதிதாகக் கையொப்பமிட்டால், இனி எவருக்கும் அது தெரியாது.</translation>
    </message>
    <message>
        <source>Signed with another secret</source>
        <translation>வேறு ரகசியத்தால் கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Slow cases are played against plain http addresses of this computer only.</source>
        <translation>மெதுவான சோதனைகள் இந்தக் கணினியின் சாதாரண http முகவரிகளுக்கு எதிராக மட்டுமே நடத்தப்படும்.</translation>
    </message>
    <message>
        <source>So its answers say.</source>
        <translation>அதன் பதில்கள் அவ்வாறு கூறுகின்றன.</translation>
    </message>
    <message>
        <source>So much can't be refunded of this checkout.</source>
        <translation>இந்தச் செக்அவுட்டிலிருந்து அவ்வளவு பணத்தைத் திருப்ப முடியாது.</translation>
    </message>
    <message>
        <source>So no single value of it can be set.</source>
        <translation>எனவே அதன் எந்தத் தனி மதிப்பையும் அமைக்க முடியாது.</translation>
    </message>
    <message>
        <source>Some networks don't let one reach one's own public address: open it from outside, by a telephone's own network for instance, before you change anything.</source>
        <translation>சில வலையமைப்புகள் தங்கள் சொந்தப் பொது முகவரியை உள்ளிருந்து அடைய விடுவதில்லை: எதையும் மாற்றும் முன், அதை வெளியிலிருந்து, எடுத்துக்காட்டாக ஒரு தொலைபேசியின் சொந்த வலையமைப்பு மூலம், திறந்து பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Some networks need a proxy: the setting network.proxy.</source>
        <translation>சில வலையமைப்புகளுக்கு இடைமுகவர் தேவை: network.proxy அமைப்பு.</translation>
    </message>
    <message>
        <source>Some of it was refunded elsewhere, or may have been, and PaySG does not tell how much.</source>
        <translation>அதில் ஒரு பகுதி வேறிடத்தில் திருப்பப்பட்டது, அல்லது திருப்பப்பட்டிருக்கலாம்; எவ்வளவு எனப் PaySG கூறவில்லை.</translation>
    </message>
    <message>
        <source>Somebody else answers at {host} ({status}): what came back is not ours.</source>
        <translation>{host} இல் வேறு யாரோ பதிலளிக்கிறார் ({status}): திரும்பி வந்தது நம்முடையது அல்ல.</translation>
    </message>
    <message>
        <source>Something between this computer and {title_2} may have answered in its place.</source>
        <translation>இந்தக் கணினிக்கும் {title_2}-க்கும் இடையே உள்ள ஏதோ ஒன்று அதற்குப் பதிலாகப் பதிலளித்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>Something on the way may stand in for it; ask IT.</source>
        <translation>வழியில் உள்ள ஏதோ ஒன்று அதன் இடத்தில் பதிலளிக்கலாம்; தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Split it, and run one part after the other.</source>
        <translation>அதைப் பிரித்து, ஒவ்வொரு பகுதியாக இயக்கவும்.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>அதைப் பிரிக்கவும்.</translation>
    </message>
    <message>
        <source>Split the amount.</source>
        <translation>தொகையைப் பிரிக்கவும்.</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Start Tailscale.</source>
        <translation>Tailscale-ஐத் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Start `paysg-desktop listen` or the window, and set it then.</source>
        <translation>`paysg-desktop listen` கட்டளையை அல்லது சாளரத்தைத் தொடங்கி, பிறகு அதை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Start it again, or close this window and open it again to receive here.</source>
        <translation>அதை மீண்டும் தொடங்கவும், அல்லது இங்கேயே பெற இந்தச் சாளரத்தை மூடி மீண்டும் திறக்கவும்.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>முதலில் அதைத் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Start listening; where the port is taken, end the other program or set listener.port.</source>
        <translation>செவிமடுக்கத் தொடங்கவும்; துறை எண் எடுக்கப்பட்டிருந்தால், மற்ற நிரலை முடிக்கவும் அல்லது listener.port அமைப்பை மாற்றவும்.</translation>
    </message>
    <message>
        <source>Start the program again; the log says why.</source>
        <translation>நிரலை மீண்டும் தொடங்கவும்; காரணம் நிரல் பதிவேட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>Start the tunnel again.</source>
        <translation>சுரங்கப்பாதையை மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Start the window or `paysg-desktop listen` on it; a copy is kept.</source>
        <translation>இதில் சாளரத்தை அல்லது `paysg-desktop listen` கட்டளையைத் தொடங்கவும்; ஒரு நகல் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Starting at login could not be switched off: Windows did not let us change the Run key ({strerror}).</source>
        <translation>உள்நுழையும்போது தொடங்குவதை நிறுத்த முடியவில்லை: Run விசையை மாற்ற Windows அனுமதிக்கவில்லை ({strerror}).</translation>
    </message>
    <message>
        <source>Starting at login could not be switched off: {path} can't be written ({strerror}).</source>
        <translation>உள்நுழையும்போது தொடங்குவதை நிறுத்த முடியவில்லை: {path} கோப்பை எழுத முடியவில்லை ({strerror}).</translation>
    </message>
    <message>
        <source>Starting at login could not be switched on: Windows did not let us change the Run key ({strerror}).</source>
        <translation>உள்நுழையும்போது தொடங்குவதை இயக்க முடியவில்லை: Run விசையை மாற்ற Windows அனுமதிக்கவில்லை ({strerror}).</translation>
    </message>
    <message>
        <source>Starting at login could not be switched on: {path} can't be written ({strerror}).</source>
        <translation>உள்நுழையும்போது தொடங்குவதை இயக்க முடியவில்லை: {path} கோப்பை எழுத முடியவில்லை ({strerror}).</translation>
    </message>
    <message>
        <source>Step {count} of what was purged is missing.</source>
        <translation>நிரந்தர நீக்கத்தின் படி {count} காணப்படவில்லை.</translation>
    </message>
    <message>
        <source>Stop another agent of the account; {dashboard}/agents shows where they run.</source>
        <translation>கணக்கின் வேறொரு முகவர் நிரலை நிறுத்தவும்; அவை எங்கு இயங்குகின்றன என {dashboard}/agents காட்டும்.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port: `--port 0` takes a free one, the setting listener.port a fixed one.</source>
        <translation>அதை நிறுத்தவும், அல்லது வேறு துறை எண்ணைத் தேர்ந்தெடுக்கவும்: `--port 0` காலியாக உள்ள ஒன்றை எடுக்கும்; listener.port அமைப்பு நிலையான ஒன்றை எடுக்கும்.</translation>
    </message>
    <message>
        <source>Stop it, or choose another: --port 0 takes a free one.</source>
        <translation>அதை நிறுத்தவும், அல்லது வேறொன்றைத் தேர்ந்தெடுக்கவும்: --port 0 காலியாக உள்ள ஒன்றை எடுக்கும்.</translation>
    </message>
    <message>
        <source>Stop the other one; {dashboard}/endpoints shows where it runs.</source>
        <translation>மற்றதை நிறுத்தவும்; அது எங்கு இயங்குகிறது என {dashboard}/endpoints காட்டும்.</translation>
    </message>
    <message>
        <source>Store the event's id under a unique key in the same transaction that books it.</source>
        <translation>நிகழ்வைக் கணக்கில் பதியும் அதே பரிவர்த்தனையில், நிகழ்வின் ID-ஐத் தனித்துவ விசையின் கீழ் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Store the event, answer, and do the work afterwards.</source>
        <translation>நிகழ்வைச் சேமித்து, பதிலளித்து, அதன்பின் வேலையைச் செய்யவும்.</translation>
    </message>
    <message>
        <source>Switch it on again.</source>
        <translation>அதை மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>Switch them on there, or use the dashboard.</source>
        <translation>அங்கு அவற்றை இயக்கவும், அல்லது கட்டுப்பாட்டுப் பலகத்தைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>TLS needs a certificate and its key: set {missing}, too.</source>
        <translation>TLS-க்குச் சான்றிதழும் அதன் திறவுகோலும் தேவை: {missing} என்பதையும் அமைக்கவும்.</translation>
    </message>
    <message>
        <source>Tailscale is not signed in on this computer.</source>
        <translation>இந்தக் கணினியில் Tailscale உள்நுழையவில்லை.</translation>
    </message>
    <message>
        <source>Tailscale's Funnel is not switched on for this computer.</source>
        <translation>இந்தக் கணினிக்கு Tailscale Funnel இயக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Tailscale's service does not run on this computer.</source>
        <translation>இந்தக் கணினியில் Tailscale சேவை இயங்கவில்லை.</translation>
    </message>
    <message>
        <source>Take a payment's state over only when it is not older than the stored one (PaySG: `updated_at`), and accept a refund whose payment you have not heard of yet.</source>
        <translation>சேமித்துள்ளதைவிடப் பழையதாக இல்லாதபோது மட்டுமே கட்டணத்தின் நிலையை எடுத்துக்கொள்ளவும் (PaySG: `updated_at`); நீங்கள் இன்னும் அறியாத கட்டணத்தின் பணத்திருப்பத்தையும் ஏற்கவும்.</translation>
    </message>
    <message>
        <source>Take it out: no login is ever passed on.</source>
        <translation>அதை எடுத்துவிடவும்: உள்நுழைவு விவரங்கள் ஒருபோதும் அனுப்பப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Take that away with `chmod 600 {key_2}` (640 where a group needs it) and start again.</source>
        <translation>`chmod 600 {key_2}` (குழுவுக்குத் தேவைப்பட்டால் 640) கொண்டு அதைத் தடுத்து, மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Take the raw bytes before anything parses them (Flask: `request.get_data()`, FastAPI: `await request.body()`, Express: `express.raw()`, Node: `Buffer.concat` of the chunks), and check the signature over those.</source>
        <translation>எதுவும் பகுப்பதற்கு முன் மூல பைட்டுகளை எடுத்து (Flask: `request.get_data()`, FastAPI: `await request.body()`, Express: `express.raw()`, Node: துண்டுகளின் `Buffer.concat`), அவற்றின் மீது கையொப்பத்தைச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Taken from a file that was imported here.</source>
        <translation>இங்கு இறக்குமதி செய்த கோப்பிலிருந்து எடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>Taken in: {status}.</source>
        <translation>ஏற்கப்பட்டது: {status}.</translation>
    </message>
    <message>
        <source>Texts arrive as they were typed, and what is signed are their bytes.</source>
        <translation>உரைகள் தட்டச்சு செய்யப்பட்டபடியே வரும்; கையொப்பமிடப்படுவது அவற்றின் பைட்டுகளே.</translation>
    </message>
    <message>
        <source>Texts in other scripts</source>
        <translation>வேறு எழுத்துமுறைகளில் உரைகள்</translation>
    </message>
    <message>
        <source>That address is not on this computer, and nobody confirmed that LIVE deliveries may leave it.</source>
        <translation>அந்த முகவரி இந்தக் கணினியில் இல்லை; LIVE விநியோகங்கள் இதைவிட்டு வெளியேறலாம் என எவரும் உறுதிசெய்யவில்லை.</translation>
    </message>
    <message>
        <source>That address is our own LIVE endpoint.</source>
        <translation>அந்த முகவரி நமது சொந்த LIVE இறுதிப்புள்ளி.</translation>
    </message>
    <message>
        <source>That is no API key of {provider}: one starts with {known} and has no blanks or line ends.</source>
        <translation>அது {provider}-இன் API திறவுகோல் அல்ல: அதன் திறவுகோல் {known} எனத் தொடங்கும்; அதில் இடைவெளிகளோ வரி முடிவுகளோ இருக்காது.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>அது ஒரு தொகை அல்ல.</translation>
    </message>
    <message>
        <source>That is no e-mail address such as name@example.sg.</source>
        <translation>இது name@example.sg போன்ற மின்னஞ்சல் முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>That is no host key of a kind that this program takes.</source>
        <translation>அது இந்த நிரல் ஏற்கும் வகையைச் சேர்ந்த புரவலன் திறவுகோல் அல்ல.</translation>
    </message>
    <message>
        <source>That is not followed, so that the key goes nowhere else.</source>
        <translation>திறவுகோல் வேறெங்கும் செல்லாதபடி, அது பின்பற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>That is the address of the LIVE endpoint “{name}” of this workspace, and the payments that would be sent are made up.</source>
        <translation>அது இந்தப் பணியிடத்தின் “{name}” எனும் LIVE இறுதிப்புள்ளியின் முகவரி; அனுப்பப்படவிருக்கும் கட்டணங்களோ கற்பனையானவை.</translation>
    </message>
    <message>
        <source>That is the secret in use already.</source>
        <translation>அதுவே ஏற்கெனவே பயன்பாட்டில் உள்ள ரகசியம்.</translation>
    </message>
    <message>
        <source>That is where this program itself listens: its deliveries would come back to it.</source>
        <translation>இந்த நிரலே செவிமடுக்கும் இடம் அது: அதன் விநியோகங்கள் அதற்கே திரும்பி வரும்.</translation>
    </message>
    <message>
        <source>That leaves little room for a bad day.</source>
        <translation>மெதுவாக இயங்கும் நாளில் அது போதாமல் போகலாம்.</translation>
    </message>
    <message>
        <source>That looks like a real person's identifier, and this is TEST.</source>
        <translation>இது உண்மையான நபரின் அடையாள எண் போல உள்ளது, இதுவோ TEST.</translation>
    </message>
    <message>
        <source>That name is never sent to ({metadata}).</source>
        <translation>அந்தப் பெயருக்கு ஒருபோதும் அனுப்பப்படாது ({metadata}).</translation>
    </message>
    <message>
        <source>The 90 days in which PaySG refunds are over since {singapore_day}.</source>
        <translation>PaySG பணத்தைத் திருப்பும் 90 நாட்கள் {singapore_day} அன்று முடிந்துவிட்டன.</translation>
    </message>
    <message>
        <source>The API of {provider} is not called by this program, so no key of it is needed.</source>
        <translation>{provider}-இன் API-ஐ இந்த நிரல் அழைப்பதில்லை; எனவே அதன் திறவுகோல் எதுவும் தேவையில்லை.</translation>
    </message>
    <message>
        <source>The Currency is none: three letters such as SGD are expected.</source>
        <translation>நாணயம் சரியானது அல்ல: SGD போன்ற மூன்று எழுத்துகள் எதிர்பார்க்கப்படுகின்றன.</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} did not answer.</source>
        <translation>{workspace} பணியிடத்தை வைத்திருக்கும் PaySG Desktop பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} did not take this workspace's key.</source>
        <translation>{workspace} பணியிடத்தை வைத்திருக்கும் PaySG Desktop இந்தப் பணியிடத்தின் திறவுகோலை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} is not there any more.</source>
        <translation>{workspace} பணியிடத்தை வைத்திருந்த PaySG Desktop இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>The PaySG Desktop that owns {workspace} says nothing any more.</source>
        <translation>{workspace} பணியிடத்தை வைத்திருக்கும் PaySG Desktop இப்போது எதுவும் தெரிவிப்பதில்லை.</translation>
    </message>
    <message>
        <source>The PaySG ID is missing, or is none: ids are letters, digits, “_” and “-”.</source>
        <translation>PaySG ID இல்லை, அல்லது அது ID அல்ல: ID-களில் எழுத்துகள், இலக்கங்கள், “_”, “-” மட்டுமே இருக்கும்.</translation>
    </message>
    <message>
        <source>The Payment Status is none of Paid, Unpaid, Cancelled, Partial refunded and Fully refunded.</source>
        <translation>Payment Status என்பது Paid, Unpaid, Cancelled, Partial refunded, Fully refunded ஆகியவற்றில் ஒன்று அல்ல.</translation>
    </message>
    <message>
        <source>The account of this action is not connected any more.</source>
        <translation>இந்தச் செயலின் கணக்கு இனி இணைக்கப்பட்டிருக்கவில்லை.</translation>
    </message>
    <message>
        <source>The account of this payment has no API key, so nothing can be done with it here.</source>
        <translation>இந்தக் கட்டணத்தின் கணக்குக்கு API திறவுகோல் இல்லை; எனவே இங்கு இதில் எதையும் செய்ய முடியாது.</translation>
    </message>
    <message>
        <source>The account {name} has no API key.</source>
        <translation>{name} எனும் கணக்குக்கு API திறவுகோல் இல்லை.</translation>
    </message>
    <message>
        <source>The account {name} is being read already.</source>
        <translation>{name} எனும் கணக்கு முன்பே படிக்கப்பட்டு வருகிறது.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>முகவரியில் பயனர் பெயரோ கடவுச்சொல்லோ உள்ளது.</translation>
    </message>
    <message>
        <source>The address holds bytes that are no text in UTF-8.</source>
        <translation>முகவரியில் UTF-8 உரை அல்லாத பைட்டுகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation>முகவரி http அல்லது https URL அல்ல.</translation>
    </message>
    <message>
        <source>The address must be a whole one that starts with https://.</source>
        <translation>முகவரி https:// என்று தொடங்கும் முழுமையானதாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The address must start with https:// and its host name must be found before you ask, since PaySG checks it; then PaySG gives you the signing secret.</source>
        <translation>நீங்கள் கேட்கும் முன், முகவரி https:// எனத் தொடங்க வேண்டும், அதன் புரவலன் பெயர் கண்டறியக்கூடியதாக இருக்க வேண்டும்; ஏனெனில் PaySG அதைச் சோதிக்கும். அதன்பின் PaySG உங்களுக்குக் கையொப்ப ரகசியத்தைத் தரும்.</translation>
    </message>
    <message>
        <source>The address names no host, or a host or port that can't be one.</source>
        <translation>முகவரியில் புரவலன் இல்லை, அல்லது இருக்க முடியாத புரவலனோ துறை எண்ணோ உள்ளது.</translation>
    </message>
    <message>
        <source>The address of our webhook endpoint has changed.</source>
        <translation>எங்கள் webhook இறுதிப்புள்ளியின் முகவரி மாறியுள்ளது.</translation>
    </message>
    <message>
        <source>The address of {title} can't be used.</source>
        <translation>{title}-இன் முகவரியைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The address to listen on must be a number such as 127.0.0.1 or ::1.</source>
        <translation>செவிமடுக்கும் முகவரி 127.0.0.1 அல்லது ::1 போன்ற எண்ணாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The amount is in {told}, and the endpoint's currency is {currency}: it is not counted.</source>
        <translation>தொகையின் நாணயம் {told}; இறுதிப்புள்ளியின் நாணயமோ {currency}: அது கணக்கில் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The amount is larger than any payment can be.</source>
        <translation>எந்தக் கட்டணமும் இருக்கக்கூடிய அளவைவிடத் தொகை பெரியது.</translation>
    </message>
    <message>
        <source>The amount may have {most} after the point in {currency}, such as {example}.</source>
        <translation>{currency} தொகையில் புள்ளிக்குப் பின் {most}, எடுத்துக்காட்டாக {example}.</translation>
    </message>
    <message>
        <source>The amount must be {least} or more.</source>
        <translation>தொகை {least} அல்லது அதற்கு மேல் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The amount {problem}.</source>
        <translation>தொகை: {problem}.</translation>
    </message>
    <message>
        <source>The answer holds no signing secret: the gateway must give it to you.</source>
        <translation>பதிலில் கையொப்ப ரகசியம் இல்லை: நுழைவாயில் அதை உங்களுக்குத் தர வேண்டும்.</translation>
    </message>
    <message>
        <source>The answer holds the signing secret (whsec_…), which Yoco shows only this once.</source>
        <translation>பதிலில் கையொப்ப ரகசியம் (whsec_…) உள்ளது; Yoco அதை இந்த ஒருமுறை மட்டுமே காட்டும்.</translation>
    </message>
    <message>
        <source>The answer is what {title} promises.</source>
        <translation>பதில் {title} உறுதியளிக்கும் வடிவில் உள்ளது.</translation>
    </message>
    <message>
        <source>The attempt to pay failed, so there is nothing to refund.</source>
        <translation>செலுத்தும் முயற்சி தோல்வியடைந்தது; எனவே திருப்புவதற்கு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The attempt to pay failed.</source>
        <translation>செலுத்தும் முயற்சி தோல்வியடைந்தது.</translation>
    </message>
    <message>
        <source>The backup could not be copied into {parent}: {strerror}.</source>
        <translation>காப்புநகலை {parent} கோப்புறைக்குள் நகலெடுக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be written: {reason}.</source>
        <translation>{folder} கோப்புறையில் காப்புநகலை எழுத முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The backup was made and is not good, so it was thrown away.</source>
        <translation>காப்புநகல் எடுக்கப்பட்டது, ஆனால் அது சரியாக இல்லை; எனவே அது அழிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The bank's line names this payout and has another amount than the payout's net.</source>
        <translation>வங்கிப் பதிவு இந்தப் பட்டுவாடாவைக் குறிப்பிடுகிறது, ஆனால் அதன் தொகை பட்டுவாடாவின் நிகரத் தொகையிலிருந்து வேறுபடுகிறது.</translation>
    </message>
    <message>
        <source>The bastion does not allow {user} to open {place}.</source>
        <translation>{user} எனும் பயனர் {place} இடத்தைத் திறக்கப் பாஸ்டியன் சேவையகம் அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>The bastion showed another host key{what} than the one that was confirmed ({fingerprint}).</source>
        <translation>உறுதிசெய்யப்பட்ட புரவலன் திறவுகோலிலிருந்து ({fingerprint}) வேறுபட்ட புரவலன் திறவுகோலை{what} பாஸ்டியன் சேவையகம் காட்டியது.</translation>
    </message>
    <message>
        <source>The bastion shows other host keys than that: {shown}.</source>
        <translation>பாஸ்டியன் சேவையகம் அதிலிருந்து வேறுபட்ட புரவலன் திறவுகோல்களைக் காட்டுகிறது: {shown}.</translation>
    </message>
    <message>
        <source>The bastion would not open {place}: most likely the port is taken, or not allowed.</source>
        <translation>பாஸ்டியன் சேவையகம் {place} இடத்தைத் திறக்கவில்லை: பெரும்பாலும் துறை எண் ஏற்கெனவே எடுக்கப்பட்டுள்ளது, அல்லது அனுமதிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The bastion {host} did not open the way in in time.</source>
        <translation>பாஸ்டியன் சேவையகம் {host} உரிய நேரத்தில் உள்வழியைத் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>The bastion's host key can't be written beside the workspace: {strerror}.</source>
        <translation>பாஸ்டியன் சேவையகத்தின் புரவலன் திறவுகோலைப் பணியிடத்தின் அருகே எழுத முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The bastion's host must be a name or a number such as bastion.example.gov.sg, without user, port or scheme.</source>
        <translation>பாஸ்டியன் சேவையகத்தின் புரவலன், bastion.example.gov.sg போன்ற பெயராக அல்லது எண்ணாக இருக்க வேண்டும்; பயனர், துறை எண், நெறிமுறை இல்லாமல்.</translation>
    </message>
    <message>
        <source>The body holds a number of more than {longest_number} digits.</source>
        <translation>உள்ளடக்கத்தில் {longest_number}-க்கும் மேற்பட்ட இலக்கங்கள் கொண்ட எண் உள்ளது.</translation>
    </message>
    <message>
        <source>The body holds nothing but white space.</source>
        <translation>உள்ளடக்கத்தில் வெற்றிடங்களைத் தவிர எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>The body holds {name}, which JSON does not allow.</source>
        <translation>உள்ளடக்கத்தில் {name} உள்ளது; JSON அதை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>The body is JSON, but no event: it has no {missing}.</source>
        <translation>உள்ளடக்கம் JSON, ஆனால் நிகழ்வு அல்ல: அதில் {missing} இல்லை.</translation>
    </message>
    <message>
        <source>The body is JSON, but not an object, so it is no event.</source>
        <translation>உள்ளடக்கம் JSON, ஆனால் JSON பொருள் அல்ல; எனவே அது நிகழ்வு அல்ல.</translation>
    </message>
    <message>
        <source>The body is changed and not signed anew, so its signature won't hold at the other end.</source>
        <translation>உள்ளடக்கம் மாற்றப்பட்டுள்ளது, ஆனால் புதிதாகக் கையொப்பமிடப்படவில்லை; எனவே மறுமுனையில் அதன் கையொப்பம் சரியாக இருக்காது.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>உள்ளடக்கம் காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>உள்ளடக்கம் JSON அல்ல.</translation>
    </message>
    <message>
        <source>The body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>உள்ளடக்கம் JSON அல்ல: அது பாதியில் முடிகிறது அல்லது தவறாகிறது; இடம்: {where}.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text (from byte {start} on).</source>
        <translation>உள்ளடக்கம் UTF-8 உரை அல்ல ({start}-ஆம் பைட்டிலிருந்து).</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation>உள்ளடக்கம் UTF-8 உரை அல்ல.</translation>
    </message>
    <message>
        <source>The body nests deeper than {deepest} levels.</source>
        <translation>உள்ளடக்கத்தில் {deepest}-க்கும் மேற்பட்ட உள்ளடுக்குகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The body nests too deep to be read.</source>
        <translation>உள்ளடக்கத்தின் உள்ளடுக்குகள் படிக்க முடியாத அளவுக்கு ஆழமாக உள்ளன.</translation>
    </message>
    <message>
        <source>The body of delivery {id} has no event id that could be replaced.</source>
        <translation>விநியோகம் {id}: அதன் உள்ளடக்கத்தில் மாற்றக்கூடிய நிகழ்வு ID இல்லை.</translation>
    </message>
    <message>
        <source>The body starts with a byte order mark, which JSON does not allow.</source>
        <translation>உள்ளடக்கம் பைட் வரிசைக் குறியுடன் தொடங்குகிறது; JSON அதை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>The body was purged before it could be sent on.</source>
        <translation>உள்ளடக்கம் முன்னனுப்பப்படும் முன் நிரந்தரமாக நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The call {path} takes nothing of that name.</source>
        <translation>{path} அழைப்பு அந்தப் பெயரில் எதையும் ஏற்பதில்லை.</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is not one that this computer trusts.</source>
        <translation>{host}-க்குக் காட்டப்படும் சான்றிதழ் இந்தக் கணினி நம்பும் சான்றிதழ் அல்ல.</translation>
    </message>
    <message>
        <source>The certificate shown for {title} is not one that this computer trusts, so nothing was sent.</source>
        <translation>{title}-க்குக் காட்டப்பட்ட சான்றிதழ் இந்தக் கணினி நம்பும் சான்றிதழ் அல்ல; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The certificate shown there is not one that this computer trusts for that name.</source>
        <translation>அங்கு காட்டப்பட்ட சான்றிதழ், அந்தப் பெயருக்கு இந்தக் கணினி நம்பும் சான்றிதழ் அல்ல.</translation>
    </message>
    <message>
        <source>The certificate {certificate} and the key {key} can't be used: {reason}.</source>
        <translation>{certificate} எனும் சான்றிதழையும் {key} எனும் திறவுகோலையும் பயன்படுத்த முடியாது: {reason}.</translation>
    </message>
    <message>
        <source>The certificate {certificate} expired on {day}, so no proxy would trust it.</source>
        <translation>{certificate} சான்றிதழ் {day} அன்று காலாவதியானது; எனவே எந்த இடைமுகவரும் அதை நம்பாது.</translation>
    </message>
    <message>
        <source>The certificate {certificate} holds only from {day} on.</source>
        <translation>{certificate} சான்றிதழ் {day} முதல்தான் செல்லுபடியாகும்.</translation>
    </message>
    <message>
        <source>The certificate {certificate} is too weak for today ({reason}).</source>
        <translation>{certificate} எனும் சான்றிதழ் இன்றைய தரத்துக்கு மிகவும் பலவீனமானது ({reason}).</translation>
    </message>
    <message>
        <source>The chain of the audit trail breaks at line {expected}: it was changed, added or moved.</source>
        <translation>தணிக்கைத் தடத்தின் சங்கிலி பதிவு {expected} இல் உடைகிறது: அது மாற்றப்பட்டது, சேர்க்கப்பட்டது அல்லது இடம் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The chain of the log breaks at entry {expected} (delivery {columns}): it was changed.</source>
        <translation>பதிவேட்டின் சங்கிலி பதிவு {expected} (விநியோகம் {columns}) இல் உடைகிறது: அது மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The chain of what was purged breaks at log entry {row}: it was changed.</source>
        <translation>நிரந்தர நீக்கத்தின் சங்கிலி பதிவேட்டுப் பதிவு {row} இல் உடைகிறது: அது மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The columns of amounts are in two currencies.</source>
        <translation>தொகை நெடுவரிசைகள் இரண்டு நாணயங்களில் உள்ளன.</translation>
    </message>
    <message>
        <source>The comma could mean two things.</source>
        <translation>காற்புள்ளி இரண்டு பொருள் தரக்கூடும்.</translation>
    </message>
    <message>
        <source>The command has a quote ({quote}) that nothing ends.</source>
        <translation>கட்டளையில் முடிவடையாத மேற்கோள் குறி ({quote}) உள்ளது.</translation>
    </message>
    <message>
        <source>The command reads a secret ({secret_file}).</source>
        <translation>கட்டளை ஒரு ரகசியத்தைப் படிக்கிறது ({secret_file}).</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: it may have been done or not.</source>
        <translation>பதில் வரும் முன் தொடர்பு துண்டிக்கப்பட்டது: அது செய்யப்பட்டிருக்கலாம் அல்லது செய்யப்படாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: the e-mail may have gone out or not.</source>
        <translation>பதில் வரும் முன் தொடர்பு துண்டிக்கப்பட்டது: மின்னஞ்சல் சென்றிருக்கலாம் அல்லது செல்லாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came: the payment may be cancelled or not.</source>
        <translation>பதில் வரும் முன் தொடர்பு துண்டிக்கப்பட்டது: கட்டணம் ரத்து செய்யப்பட்டிருக்கலாம் அல்லது செய்யப்படாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The connection failed ({name}).</source>
        <translation>தொடர்பு தோல்வியடைந்தது ({name}).</translation>
    </message>
    <message>
        <source>The connection is secure: this computer trusts the certificate.</source>
        <translation>தொடர்பு பாதுகாப்பானது: இந்தக் கணினி சான்றிதழை நம்புகிறது.</translation>
    </message>
    <message>
        <source>The connection to {title} broke off before the answer was whole.</source>
        <translation>பதில் முழுமையாகும் முன்பே {title}-உடனான தொடர்பு துண்டிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The connection was ended before anything was sent.</source>
        <translation>எதுவும் அனுப்பப்படும் முன் தொடர்பு முடிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The control channel in {workspace} can't be opened: {error}.</source>
        <translation>{workspace} பணியிடத்தின் கட்டுப்பாட்டு வழித்தடத்தைத் திறக்க முடியவில்லை: {error}.</translation>
    </message>
    <message>
        <source>The copy does not end where the log ended.</source>
        <translation>பதிவேடு முடிந்த இடத்தில் நகல் முடியவில்லை.</translation>
    </message>
    <message>
        <source>The count goes from 0 to {most_seeded}, the share of webhooks from 0 to 1.</source>
        <translation>எண்ணிக்கை 0 முதல் {most_seeded} வரையும், webhook-களின் பங்கு 0 முதல் 1 வரையும் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The counter must stand on the receiver's own host: nobody else is asked.</source>
        <translation>எண்ணி பெறுநரின் சொந்தப் புரவலனில் இருக்க வேண்டும்: வேறு எவரிடமும் கேட்கப்படாது.</translation>
    </message>
    <message>
        <source>The counter's address gave no number.</source>
        <translation>எண்ணியின் முகவரி எண் எதையும் தரவில்லை.</translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}.</source>
        <translation>சேதமடைந்த கோப்பு {folder} கோப்புறையில் வைத்திருக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The database can't be opened for writing.</source>
        <translation>எழுதுவதற்குத் தரவுத்தளத்தைத் திறக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The database could not be copied ({name}).</source>
        <translation>தரவுத்தளத்தை நகலெடுக்க முடியவில்லை ({name}).</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>தரவுத்தளத்தைப் பயன்படுத்த முடியவில்லை.</translation>
    </message>
    <message>
        <source>The database did not store all of the file.</source>
        <translation>தரவுத்தளம் கோப்பை முழுமையாகச் சேமிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The database does not keep up.</source>
        <translation>தரவுத்தளத்தால் ஈடுகொடுக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The database file is damaged: {found}</source>
        <translation>தரவுத்தளக் கோப்பு சேதமடைந்துள்ளது: {found}</translation>
    </message>
    <message>
        <source>The database in place is not the one that was restored.</source>
        <translation>இப்போது உள்ள தரவுத்தளம், மீட்டெடுக்கப்பட்ட தரவுத்தளம் அல்ல.</translation>
    </message>
    <message>
        <source>The database is being rewritten after a purge, for about {seconds} s.</source>
        <translation>நிரந்தர நீக்கத்துக்குப் பிறகு தரவுத்தளம் மீண்டும் எழுதப்படுகிறது, ஏறக்குறைய {seconds} வினாடிக்கு.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>தரவுத்தளம் மூடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The database needs a folder on this computer's own disk, or it loses what it stored.</source>
        <translation>தரவுத்தளத்துக்கு இந்தக் கணினியின் சொந்த வட்டில் ஒரு கோப்புறை தேவை; இல்லையெனில் அது சேமித்ததை இழந்துவிடும்.</translation>
    </message>
    <message>
        <source>The database was closed before this could be stored.</source>
        <translation>இதைச் சேமிக்கும் முன் தரவுத்தளம் மூடப்பட்டது.</translation>
    </message>
    <message>
        <source>The date was read with the day first, as {text}.</source>
        <translation>தேதி, நாள் முதலில் எனப் படிக்கப்பட்டது: {text}.</translation>
    </message>
    <message>
        <source>The delivery could not be stored ({name}).</source>
        <translation>விநியோகத்தைச் சேமிக்க முடியவில்லை ({name}).</translation>
    </message>
    <message>
        <source>The delivery is not kept any more, so nothing was sent.</source>
        <translation>விநியோகம் இப்போது வைத்திருக்கப்படவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The demo's rate must be above 0 events a second.</source>
        <translation>மாதிரியின் வேகம் வினாடிக்கு 0 நிகழ்வுகளைவிட அதிகமாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The destination “{name}” takes {shown} deliveries, and these are {shown_2}.</source>
        <translation>“{name}” இலக்கு {shown} விநியோகங்களை ஏற்கும், ஆனால் இவை {shown_2}.</translation>
    </message>
    <message>
        <source>The disk changed this record after it was stored.</source>
        <translation>இந்தப் பதிவைச் சேமித்த பிறகு வட்டு அதை மாற்றிவிட்டது.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>வட்டைப் படிக்கவோ அதில் எழுதவோ முடியவில்லை.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>வட்டு நிரம்பிவிட்டது.</translation>
    </message>
    <message>
        <source>The due date is no day such as 31-DEC-2026.</source>
        <translation>செலுத்தவேண்டிய தேதி 31-DEC-2026 போன்ற நாள் அல்ல.</translation>
    </message>
    <message>
        <source>The due date {problem}.</source>
        <translation>செலுத்தவேண்டிய தேதி: {problem}.</translation>
    </message>
    <message>
        <source>The endpoint of delivery {delivery_id} can't be opened by this program.</source>
        <translation>விநியோகம் {delivery_id} வந்த இறுதிப்புள்ளியை இந்த நிரலால் திறக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The endpoint of delivery {id} can't be used here, so it can be sent only as it came.</source>
        <translation>விநியோகம் {id} வந்த இறுதிப்புள்ளியை இங்கு பயன்படுத்த முடியாது; எனவே அதை வந்தபடியே மட்டுமே அனுப்ப முடியும்.</translation>
    </message>
    <message>
        <source>The endpoint {name} gets no deliveries of {environment}.</source>
        <translation>{name} இறுதிப்புள்ளிக்கு {environment} விநியோகங்கள் வராது.</translation>
    </message>
    <message>
        <source>The endpoint “{name}” has no current secret for these deliveries, so nothing can be signed with it.</source>
        <translation>“{name}” இறுதிப்புள்ளிக்கு இந்த விநியோகங்களுக்கான தற்போதைய ரகசியம் இல்லை; எனவே அதைக் கொண்டு எதையும் கையொப்பமிட முடியாது.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set.</source>
        <translation>{name} எனும் சூழல் மாறி அமைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The event's type and the status inside it contradict each other.</source>
        <translation>நிகழ்வின் வகையும் அதனுள் உள்ள நிலையும் ஒன்றுக்கொன்று முரண்படுகின்றன.</translation>
    </message>
    <message>
        <source>The exception is not what it was.</source>
        <translation>முரண்பாடு முன்பிருந்தபடி இல்லை.</translation>
    </message>
    <message>
        <source>The field “Date” {problem}.</source>
        <translation>“தேதி” புலம்: {problem}.</translation>
    </message>
    <message>
        <source>The field “{amount_titles}” {problem}.</source>
        <translation>“{amount_titles}” புலம்: {problem}.</translation>
    </message>
    <message>
        <source>The field “{titles}” {problem}.</source>
        <translation>“{titles}” புலம்: {problem}.</translation>
    </message>
    <message>
        <source>The figures follow the one that the provider stamped last.</source>
        <translation>வழங்குநர் கடைசியாக நேரமிட்ட தகவலையே கணக்கெண்கள் பின்பற்றுகின்றன.</translation>
    </message>
    <message>
        <source>The figures still count it.</source>
        <translation>கணக்கெண்களில் அது இன்னும் சேர்க்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The file breaks off in the middle of a character.</source>
        <translation>கோப்பு ஓர் எழுத்தின் நடுவில் முடிகிறது.</translation>
    </message>
    <message>
        <source>The file breaks off in this row.</source>
        <translation>கோப்பு இந்த வரிசையில் பாதியில் முடிகிறது.</translation>
    </message>
    <message>
        <source>The file can't be read any more.</source>
        <translation>கோப்பை இனி படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The file can't be read.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The file changed while it was looked at.</source>
        <translation>கோப்பு பார்க்கப்பட்டபோது மாறியது.</translation>
    </message>
    <message>
        <source>The file does not tell whether its payments are live or test ones.</source>
        <translation>அதன் கட்டணங்கள் உண்மையானவையா (live) சோதனையா (test) எனக் கோப்பு கூறவில்லை.</translation>
    </message>
    <message>
        <source>The file goes on, but only its first {most_captures} parts are looked at.</source>
        <translation>கோப்பு தொடர்கிறது, ஆனால் அதன் முதல் {most_captures} பகுதிகள் மட்டுமே பார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>கோப்பில் தலைப்பு உள்ளது, ஆனால் வரிசைகள் இல்லை.</translation>
    </message>
    <message>
        <source>The file has more than {most_columns} columns.</source>
        <translation>கோப்பில் {most_columns}-க்கும் மேற்பட்ட நெடுவரிசைகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The file has more than {most_rows} rows.</source>
        <translation>கோப்பில் {most_rows}-க்கு மேற்பட்ட வரிசைகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The file holds NUL characters, so it is no CSV in a known encoding.</source>
        <translation>கோப்பில் NUL எழுத்துகள் உள்ளன; எனவே இது அறியப்பட்ட குறியாக்கத்தில் உள்ள CSV அல்ல.</translation>
    </message>
    <message>
        <source>The file holds the fields of its form, not the body as it was sent.</source>
        <translation>கோப்பில் அதன் படிவத்தின் புலங்களே உள்ளன; அனுப்பப்பட்டபடியான உள்ளடக்கம் இல்லை.</translation>
    </message>
    <message>
        <source>The file is a web page, perhaps the one that asks to sign in.</source>
        <translation>கோப்பு ஓர் இணையப் பக்கம்; ஒருவேளை உள்நுழையக் கேட்கும் பக்கமாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>கோப்பு காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>கோப்பின் வடிவம் இங்கு அறியப்படாதது.</translation>
    </message>
    <message>
        <source>The file is larger than {largest_bytes} MiB.</source>
        <translation>கோப்பு {largest_bytes} MiB-ஐவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows western text (cp1252): look at names with accents or in other scripts.</source>
        <translation>கோப்பு UTF-8 இல் இல்லை; Windows மேற்கத்திய உரையாக (cp1252) படிக்கப்பட்டது: உச்சரிப்புக் குறிகள் கொண்ட அல்லது வேறு எழுத்துமுறைகளில் உள்ள பெயர்களைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The file is text in no encoding that is known here.</source>
        <translation>கோப்பில் உள்ள உரையின் குறியாக்கம் இங்கு அறியப்படாதது.</translation>
    </message>
    <message>
        <source>The file is whole, and the chain over {count} log entries holds{lost}.</source>
        <translation>கோப்பு முழுமையாக உள்ளது; {count} பதிவேட்டுப் பதிவுகளின் சங்கிலி சரியாக உள்ளது{lost}.</translation>
    </message>
    <message>
        <source>The file is {name}, whatever its name says.</source>
        <translation>கோப்பின் பெயர் என்ன கூறினாலும், அது {name}.</translation>
    </message>
    <message>
        <source>The file with ngrok's token can't be written: {strerror}.</source>
        <translation>ngrok டோக்கனைக் கொண்ட கோப்பை எழுத முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The file with the body can't be read any more.</source>
        <translation>உள்ளடக்கத்தைக் கொண்ட கோப்பை இனி படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The file with the body changed meanwhile.</source>
        <translation>உள்ளடக்கத்தைக் கொண்ட கோப்பு இதற்கிடையே மாறிவிட்டது.</translation>
    </message>
    <message>
        <source>The first, in line {line}: {reason} Look whether the right columns were chosen.</source>
        <translation>முதலாவது, கோப்பின் {line}-ஆம் வரியில்: {reason} சரியான நெடுவரிசைகள் தேர்ந்தெடுக்கப்பட்டனவா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The folder for backups {folder} is not there, and backups in it still hold what is to go.</source>
        <translation>காப்புநகல்களுக்கான {folder} கோப்புறை அங்கு இல்லை; அதில் உள்ள காப்புநகல்கள் நீக்கப்பட வேண்டியவற்றை இன்னும் கொண்டுள்ளன.</translation>
    </message>
    <message>
        <source>The folder for backups {folder} is not there.</source>
        <translation>காப்புநகல்களுக்கான {folder} கோப்புறை அங்கு இல்லை.</translation>
    </message>
    <message>
        <source>The gateway lists six types and sends those that were asked for; lists grow.</source>
        <translation>நுழைவாயில் ஆறு வகைகளைப் பட்டியலிட்டு, கேட்கப்பட்டவற்றை அனுப்புகிறது; பட்டியல்கள் வளரும்.</translation>
    </message>
    <message>
        <source>The gateway retries, and asks that receivers can meet the same event twice.</source>
        <translation>நுழைவாயில் மீண்டும் முயல்கிறது; ஒரே நிகழ்வு இருமுறை வந்தாலும் பெறுநர்கள் கையாள வேண்டும் எனக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>The gateway signs each event in X-Signature so that its origin can be checked.</source>
        <translation>நுழைவாயில் ஒவ்வொரு நிகழ்வையும் X-Signature தலைப்பில் கையொப்பமிடுகிறது; அதன் மூலத்தை அதனால் சோதிக்க முடியும்.</translation>
    </message>
    <message>
        <source>The gateway's signature has no time, so a recorded request stays valid for ever: only remembering event ids stops it.</source>
        <translation>நுழைவாயிலின் கையொப்பத்தில் நேரம் இல்லை; எனவே பதிவுசெய்து வைத்த கோரிக்கை என்றென்றும் செல்லுபடியாகும்: நிகழ்வுகளின் ID-களை நினைவில் வைப்பது மட்டுமே அதைத் தடுக்கும்.</translation>
    </message>
    <message>
        <source>The gateway's two samples disagree: one checks the body as it came, the other writes the parsed body anew, which fits only senders that write JSON exactly like that.</source>
        <translation>நுழைவாயிலின் இரு மாதிரிகளும் முரண்படுகின்றன: ஒன்று வந்தபடியே உள்ளடக்கத்தைச் சோதிக்கிறது; மற்றொன்று பகுத்த உள்ளடக்கத்தைப் புதிதாக எழுதுகிறது; அது சரியாக அதேபோல் JSON எழுதும் அனுப்புநர்களுக்கு மட்டுமே பொருந்தும்.</translation>
    </message>
    <message>
        <source>The header does not tell what this file is.</source>
        <translation>இந்தக் கோப்பு என்ன என்பதைத் தலைப்பு கூறவில்லை.</translation>
    </message>
    <message>
        <source>The header must stand above the rows, with commas, semicolons or tabs between.</source>
        <translation>தலைப்பு வரி வரிசைகளுக்கு மேலே இருக்க வேண்டும்; இடையில் காற்புள்ளி, அரைப்புள்ளி அல்லது தத்தல் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The header was found in line {header_line}; what stands above it is not read.</source>
        <translation>தலைப்பு வரி {header_line}-ஆம் வரியில் உள்ளது; அதற்கு மேல் உள்ளவை படிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The header {decode} can't be set: it belongs to the connection, or holds a key, and keys are never sent on.</source>
        <translation>{decode} தலைப்பை அமைக்க முடியாது: அது தொடர்புக்கு உரியது, அல்லது திறவுகோலைக் கொண்டுள்ளது; திறவுகோல்கள் ஒருபோதும் முன்னனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The header {decode} holds a line end or another control character.</source>
        <translation>{decode} தலைப்பில் வரி முடிவு அல்லது வேறு கட்டுப்பாட்டு எழுத்து உள்ளது.</translation>
    </message>
    <message>
        <source>The header {header} has no “{prefix}” and digest.</source>
        <translation>{header} தலைப்பில் “{prefix}”-உம் செய்திச் சுருக்கமும் இல்லை.</translation>
    </message>
    <message>
        <source>The header {header} is empty.</source>
        <translation>{header} தலைப்பு காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The header {timestamp_header} holds no time.</source>
        <translation>{timestamp_header} தலைப்பில் நேரம் இல்லை.</translation>
    </message>
    <message>
        <source>The headers and the bodies of {purged} of these {among} deliveries were purged ({few}{more}).</source>
        <translation>இந்த {among} விநியோகங்களில் {purged} விநியோகங்களின் தலைப்புகளும் உள்ளடக்கங்களும் நிரந்தரமாக நீக்கப்பட்டன ({few}{more}).</translation>
    </message>
    <message>
        <source>The headers and the body of delivery {few} were purged.</source>
        <translation>விநியோகம் {few}: அதன் தலைப்புகளும் உள்ளடக்கமும் நிரந்தரமாக நீக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>The headers and the body of delivery {id} were purged on {singapore_day}.</source>
        <translation>விநியோகம் {id}: அதன் தலைப்புகளும் உள்ளடக்கமும் {singapore_day} அன்று நிரந்தரமாக நீக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>The headers can't be sent over HTTP.</source>
        <translation>தலைப்புகளை HTTP வழியாக அனுப்ப முடியாது.</translation>
    </message>
    <message>
        <source>The host in the address has a percent sign.</source>
        <translation>முகவரியின் புரவலனில் சதவீதக் குறி உள்ளது.</translation>
    </message>
    <message>
        <source>The host in the address is not written in plain letters and digits.</source>
        <translation>முகவரியின் புரவலன் சாதாரண எழுத்துகளிலும் இலக்கங்களிலும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The host in the address looks like a number, and is no IPv4 address.</source>
        <translation>முகவரியின் புரவலன் எண் போல உள்ளது, ஆனால் அது IPv4 முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>The id of the message stays the same.</source>
        <translation>செய்தியின் ID மாறாமல் இருக்கும்.</translation>
    </message>
    <message>
        <source>The journal has no action {action_id}.</source>
        <translation>செயற்பதிவேட்டில் {action_id} எனும் செயல் இல்லை.</translation>
    </message>
    <message>
        <source>The journal has no action {number}.</source>
        <translation>செயற்பதிவேட்டில் {number} எனும் செயல் இல்லை.</translation>
    </message>
    <message>
        <source>The key alone names the account.</source>
        <translation>திறவுகோல் மட்டுமே கணக்கைக் குறிப்பிடுகிறது.</translation>
    </message>
    <message>
        <source>The key can be read, and belongs to this environment.</source>
        <translation>திறவுகோலைப் படிக்க முடிகிறது; அது இந்தச் சூழலுக்கு உரியது.</translation>
    </message>
    <message>
        <source>The key file {path} can't be read: {strerror}.</source>
        <translation>{path} திறவுகோல் கோப்பைப் படிக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The key file {path} is in PuTTY's form, which ssh does not read.</source>
        <translation>{path} திறவுகோல் கோப்பு PuTTY வடிவில் உள்ளது; ssh அதைப் படிக்காது.</translation>
    </message>
    <message>
        <source>The key file {path} is not there.</source>
        <translation>{path} திறவுகோல் கோப்பு அங்கு இல்லை.</translation>
    </message>
    <message>
        <source>The key is one for {environment}, and the account {name} is of {environment_2}.</source>
        <translation>இது {environment} சூழலின் திறவுகோல்; {name} எனும் கணக்கோ {environment_2} சூழலுக்கு உரியது.</translation>
    </message>
    <message>
        <source>The key may read.</source>
        <translation>திறவுகோலுக்குப் படிக்க அனுமதி உள்ளது.</translation>
    </message>
    <message>
        <source>The key of this request may be forgotten by now, so it was not sent again.</source>
        <translation>இந்தக் கோரிக்கையின் விசை இதற்குள் மறக்கப்பட்டிருக்கலாம்; எனவே அது மீண்டும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The key or certificate can't be read: {strerror}.</source>
        <translation>திறவுகோலையோ சான்றிதழையோ படிக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The key {key} does not belong to the certificate {certificate}.</source>
        <translation>{key} எனும் திறவுகோல் {certificate} எனும் சான்றிதழுக்கு உரியதல்ல.</translation>
    </message>
    <message>
        <source>The key {key} is locked with a password, which nobody is there to type.</source>
        <translation>{key} எனும் திறவுகோல் கடவுச்சொல்லால் பூட்டப்பட்டுள்ளது; அதைத் தட்டச்சு செய்ய எவரும் இருக்கமாட்டார்கள்.</translation>
    </message>
    <message>
        <source>The key “{shown}” occurs more than once in one object; the last one counts.</source>
        <translation>“{shown}” எனும் புலப்பெயர் ஒரே பொருளில் ஒன்றுக்கு மேற்பட்ட முறை வருகிறது; கடைசியானதே கணக்கில் கொள்ளப்படும்.</translation>
    </message>
    <message>
        <source>The keychain did not do it ({name}).</source>
        <translation>திறவுகோல் பெட்டகம் அதைச் செய்யவில்லை ({name}).</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret whole.</source>
        <translation>திறவுகோல் பெட்டகம் ரகசியத்தை முழுமையாக வைத்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>The keychain has no secret “{name}”.</source>
        <translation>திறவுகோல் பெட்டகத்தில் “{name}” எனும் ரகசியம் இல்லை.</translation>
    </message>
    <message>
        <source>The last webhook of this account came {ago} ago.</source>
        <translation>இந்தக் கணக்கின் கடைசி webhook வந்து {ago} ஆகிறது.</translation>
    </message>
    <message>
        <source>The later event first</source>
        <translation>பிந்தைய நிகழ்வு முதலில்</translation>
    </message>
    <message>
        <source>The limit is not published.</source>
        <translation>வரம்பு வெளியிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>The limit of the ngrok account is reached (ERR_NGROK_{code}).</source>
        <translation>ngrok கணக்கின் வரம்பு எட்டப்பட்டது (ERR_NGROK_{code}).</translation>
    </message>
    <message>
        <source>The listener was reached and refused the probe (421): it knows no host {host}.</source>
        <translation>செவிமடுப்பியை அடைய முடிந்தது, ஆனால் அது சோதனை அழைப்பை மறுத்தது (421): {host} எனும் புரவலன் அதற்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>The log holds its last lines.</source>
        <translation>அதன் கடைசி வரிகள் நிரல் பதிவேட்டில் உள்ளன.</translation>
    </message>
    <message>
        <source>The log is being read anew, or old data is being purged.</source>
        <translation>பதிவேடு மீண்டும் படிக்கப்படுகிறது, அல்லது பழைய தரவு நிரந்தரமாக நீக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The log level is one of {levels}.</source>
        <translation>நிரல் பதிவேட்டின் நிலை இவற்றில் ஒன்று: {levels}.</translation>
    </message>
    <message>
        <source>The log of the backup changed while it was made ready.</source>
        <translation>காப்புநகலைத் தயார்செய்யும்போது அதன் பதிவேடு மாறியது.</translation>
    </message>
    <message>
        <source>The log {path} can't be written: {strerror}.</source>
        <translation>{path} எனும் நிரல் பதிவேட்டை எழுத முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The mapping names a column that is not in this file.</source>
        <translation>பொருத்தத் தேர்வு, இந்தக் கோப்பில் இல்லாத நெடுவரிசையைப் பெயரிடுகிறது.</translation>
    </message>
    <message>
        <source>The message can't be written as JSON.</source>
        <translation>செய்தியை JSON ஆக எழுத முடியாது.</translation>
    </message>
    <message>
        <source>The message has {content} bytes; {max_message_bytes} are allowed.</source>
        <translation>செய்தியில் {content} பைட்டுகள் உள்ளன; {max_message_bytes} மட்டுமே அனுமதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The message is no request.</source>
        <translation>செய்தி கோரிக்கை அல்ல.</translation>
    </message>
    <message>
        <source>The message is not JSON.</source>
        <translation>செய்தி JSON அல்ல.</translation>
    </message>
    <message>
        <source>The message is not a JSON object.</source>
        <translation>செய்தி JSON பொருள் அல்ல.</translation>
    </message>
    <message>
        <source>The moment that the file tells of is still to come.</source>
        <translation>கோப்பு கூறும் நேரம் இன்னும் வரவில்லை.</translation>
    </message>
    <message>
        <source>The name led elsewhere.</source>
        <translation>பெயர் வேறிடத்துக்கு இட்டுச்சென்றது.</translation>
    </message>
    <message>
        <source>The name of a header has letters, digits and hyphens.</source>
        <translation>தலைப்பின் பெயரில் ஆங்கில எழுத்துகள், இலக்கங்கள், இணைகோடுகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The name of entry {position} needs 1 to {longest_metadata_key} characters.</source>
        <translation>பதிவு {position} இன் பெயருக்கு 1 முதல் {longest_metadata_key} எழுத்துகள் தேவை.</translation>
    </message>
    <message>
        <source>The name of that host was not found.</source>
        <translation>அந்தப் புரவலனின் பெயரைக் கண்டறிய முடியவில்லை.</translation>
    </message>
    <message>
        <source>The name of {title}'s computer was found.</source>
        <translation>{title}-இன் கணினியின் பெயர் கண்டறியப்பட்டது.</translation>
    </message>
    <message>
        <source>The name of {title}'s computer was not found, so nothing was sent.</source>
        <translation>{title}-இன் கணினியின் பெயரைக் கண்டறிய முடியவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The name {host} was not found, so the bastion was not reached.</source>
        <translation>{host} எனும் பெயர் காணப்படவில்லை; எனவே பாஸ்டியன் சேவையகத்தை அடைய முடியவில்லை.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>{host} எனும் பெயர் காணப்படவில்லை.</translation>
    </message>
    <message>
        <source>The new body</source>
        <translation>புதிய உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>The next start finishes the restore.</source>
        <translation>அடுத்த தொடக்கத்தில் மீட்டெடுப்பு முடிக்கப்படும்.</translation>
    </message>
    <message>
        <source>The ngrok agent can't reach ngrok.</source>
        <translation>ngrok முகவர் நிரலால் ngrok-ஐ அடைய முடியவில்லை.</translation>
    </message>
    <message>
        <source>The ngrok agent can't read the file that PaySG Desktop wrote for it.</source>
        <translation>PaySG Desktop எழுதிய கோப்பை ngrok முகவர் நிரலால் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The ngrok agent could not be fetched.</source>
        <translation>ngrok முகவர் நிரலைப் பெற முடியவில்லை.</translation>
    </message>
    <message>
        <source>The ngrok agent doesn't trust who answers in ngrok's place.</source>
        <translation>ngrok-இன் இடத்தில் பதிலளிப்பவரை ngrok முகவர் நிரல் நம்பவில்லை.</translation>
    </message>
    <message>
        <source>The ngrok agent has ended.</source>
        <translation>ngrok முகவர் நிரல் முடிந்துவிட்டது.</translation>
    </message>
    <message>
        <source>The ngrok agent has lost its connection to ngrok.</source>
        <translation>ngrok முகவர் நிரல் ngrok உடனான தொடர்பை இழந்தது.</translation>
    </message>
    <message>
        <source>The ngrok agent is not where the setting “program” of this way in says.</source>
        <translation>இந்த உள்வழியின் “program” அமைப்பு கூறும் இடத்தில் ngrok முகவர் நிரல் இல்லை.</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer can't be run.</source>
        <translation>இந்தக் கணினியில் உள்ள ngrok முகவர் நிரலை இயக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old for PaySG Desktop.</source>
        <translation>இந்தக் கணினியில் உள்ள ngrok முகவர் நிரல் PaySG Desktop-க்கு மிகப் பழையது.</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old for this account.</source>
        <translation>இந்தக் கணினியில் உள்ள ngrok முகவர் நிரல் இந்தக் கணக்குக்கு மிகப் பழையது.</translation>
    </message>
    <message>
        <source>The ngrok agent on this computer is too old: ngrok doesn't take it any more.</source>
        <translation>இந்தக் கணினியில் உள்ள ngrok முகவர் நிரல் மிகப் பழையது: ngrok இனி அதை ஏற்காது.</translation>
    </message>
    <message>
        <source>The ngrok agent was started and doesn't answer.</source>
        <translation>ngrok முகவர் நிரல் தொடங்கப்பட்டது, ஆனால் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The ngrok agent's local port was taken by another program.</source>
        <translation>ngrok முகவர் நிரலின் உள்ளூர்த் துறை எண்ணை வேறொரு நிரல் எடுத்துக்கொண்டது.</translation>
    </message>
    <message>
        <source>The old body</source>
        <translation>பழைய உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>The old one does not reach us any more.</source>
        <translation>பழைய முகவரி இனி எங்களை அடையாது.</translation>
    </message>
    <message>
        <source>The old secret can't be accepted for less than no time.</source>
        <translation>பழைய ரகசியம் ஏற்கப்படும் காலம் சுழியத்துக்குக் குறைவாக இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>The one who asked for the refund can't approve it.</source>
        <translation>பணத்திருப்பத்தைக் கோரியவரே அதை அங்கீகரிக்க முடியாது.</translation>
    </message>
    <message>
        <source>The option message takes timestamp.raw_body only together with a timestamp_header.</source>
        <translation>message எனும் விருப்பம் timestamp.raw_body மதிப்பை timestamp_header உடன் சேர்ந்து மட்டுமே ஏற்கும்.</translation>
    </message>
    <message>
        <source>The option {name} takes a list of "hex" and "base64".</source>
        <translation>{name} எனும் விருப்பம் "hex", "base64" ஆகியவற்றின் பட்டியலை ஏற்கும்.</translation>
    </message>
    <message>
        <source>The option {name} takes plain text of at most 40 characters, without a comma.</source>
        <translation>{name} எனும் விருப்பம் காற்புள்ளி இல்லாத, அதிகபட்சம் 40 எழுத்துகள் கொண்ட சாதாரண உரையை ஏற்கும்.</translation>
    </message>
    <message>
        <source>The option {name} takes seconds above 0, at most a year of them.</source>
        <translation>{name} எனும் விருப்பம் 0-ஐவிட அதிகமான வினாடிகளை ஏற்கும்; அதிகபட்சம் ஓர் ஆண்டு.</translation>
    </message>
    <message>
        <source>The option {name} takes the name of an HTTP header.</source>
        <translation>{name} எனும் விருப்பம் HTTP தலைப்பின் பெயரை ஏற்கும்.</translation>
    </message>
    <message>
        <source>The option {name} takes {known}.</source>
        <translation>{name} எனும் விருப்பம் ஏற்பவை: {known}.</translation>
    </message>
    <message>
        <source>The other body holds a number of more than {longest_number} digits.</source>
        <translation>மற்ற உள்ளடக்கத்தில் {longest_number}-க்கும் மேற்பட்ட இலக்கங்கள் கொண்ட எண் உள்ளது.</translation>
    </message>
    <message>
        <source>The other body holds nothing but white space.</source>
        <translation>மற்ற உள்ளடக்கத்தில் வெற்றிடங்களைத் தவிர எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>The other body holds {name}, which JSON does not allow.</source>
        <translation>மற்ற உள்ளடக்கத்தில் {name} உள்ளது; JSON அதை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>The other body is empty.</source>
        <translation>மற்ற உள்ளடக்கம் காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The other body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>மற்ற உள்ளடக்கம் JSON அல்ல: அது பாதியில் முடிகிறது அல்லது தவறாகிறது; இடம்: {where}.</translation>
    </message>
    <message>
        <source>The other body is not UTF-8 text (from byte {start} on).</source>
        <translation>மற்ற உள்ளடக்கம் UTF-8 உரை அல்ல ({start}-ஆம் பைட்டிலிருந்து).</translation>
    </message>
    <message>
        <source>The other body nests deeper than {deepest} levels.</source>
        <translation>மற்ற உள்ளடக்கத்தில் {deepest}-க்கும் மேற்பட்ட உள்ளடுக்குகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The other body nests too deep to be read.</source>
        <translation>மற்ற உள்ளடக்கத்தின் உள்ளடுக்குகள் படிக்க முடியாத அளவுக்கு ஆழமாக உள்ளன.</translation>
    </message>
    <message>
        <source>The other body starts with a byte order mark, which JSON does not allow.</source>
        <translation>மற்ற உள்ளடக்கம் பைட் வரிசைக் குறியுடன் தொடங்குகிறது; JSON அதை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>The other end broke off, or did not answer in HTTP.</source>
        <translation>மறுமுனை தொடர்பைத் துண்டித்தது, அல்லது HTTP-இல் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The other end did not answer within {limit_s} s.</source>
        <translation>மறுமுனை {limit_s} வினாடிக்குள் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The owner of this workspace does not know the command {command}.</source>
        <translation>இந்தப் பணியிடத்தை வைத்திருக்கும் நிரல் {command} எனும் கட்டளையை அறியாது.</translation>
    </message>
    <message>
        <source>The owner of this workspace has no such call.</source>
        <translation>இந்தப் பணியிடத்தை வைத்திருக்கும் நிரலில் அத்தகைய அழைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>The owner of this workspace has no window.</source>
        <translation>இந்தப் பணியிடத்தை வைத்திருக்கும் நிரலுக்குச் சாளரம் இல்லை.</translation>
    </message>
    <message>
        <source>The page of a made-up payment opens only while its sandbox is connected on this computer.</source>
        <translation>கற்பனையான கட்டணத்தின் பக்கம், அதன் சோதனைக்களம் இந்தக் கணினியில் இணைக்கப்பட்டிருக்கும்போது மட்டுமே திறக்கும்.</translation>
    </message>
    <message>
        <source>The page's address does not lead to the provider, so it stays closed.</source>
        <translation>பக்கத்தின் முகவரி வழங்குநரிடம் இட்டுச்செல்லவில்லை; எனவே அது திறக்கப்படாது.</translation>
    </message>
    <message>
        <source>The page's address is none that can be opened safely, so it stays closed.</source>
        <translation>பக்கத்தின் முகவரி பாதுகாப்பாகத் திறக்கக்கூடியது அல்ல; எனவே அது திறக்கப்படாது.</translation>
    </message>
    <message>
        <source>The part of the program that receives has ended by itself; the log says why.</source>
        <translation>நிரலின் பெறும் பகுதி தானாகவே முடிந்துவிட்டது; காரணம் பதிவேட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>The part of the program that receives has ended unexpectedly, and is being started again.</source>
        <translation>நிரலின் பெறும் பகுதி எதிர்பாராமல் முடிந்துவிட்டது; மீண்டும் தொடங்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The path holds characters that mean something in code.</source>
        <translation>நிரற்குறிமுறையில் பொருள் கொண்ட எழுத்துகள் பாதையில் உள்ளன.</translation>
    </message>
    <message>
        <source>The path {path} belongs to the endpoint “{taken}” already.</source>
        <translation>{path} பாதை ஏற்கெனவே “{taken}” இறுதிப்புள்ளிக்கு உரியது.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of Python's.</source>
        <translation>வடிவம், Python-இன் சுருங்குறித்தொடர் (regular expression) அல்ல.</translation>
    </message>
    <message>
        <source>The payer was quicker: the payment is paid, so it was not cancelled.</source>
        <translation>செலுத்துபவர் முந்திக்கொண்டார்: கட்டணம் செலுத்தப்பட்டது; எனவே ரத்து செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>The payer's identifier is longer than {usual_identifier} characters; PaySG may refuse it.</source>
        <translation>செலுத்துபவரின் அடையாள எண் {usual_identifier} எழுத்துகளைவிட நீளமானது; PaySG அதை மறுக்கலாம்.</translation>
    </message>
    <message>
        <source>The payment counts all the same.</source>
        <translation>இருப்பினும் கட்டணம் கணக்கில் சேர்க்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The payment is cancelled already; nothing was sent.</source>
        <translation>கட்டணம் ஏற்கெனவே ரத்து செய்யப்பட்டுள்ளது; எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The payment is cancelled.</source>
        <translation>கட்டணம் ரத்து செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>The payment is said to be in this payout, whose file has no line for it; {where}.</source>
        <translation>கட்டணம் இந்தப் பட்டுவாடாவில் இருப்பதாகக் கூறப்படுகிறது, ஆனால் பட்டுவாடாவின் கோப்பில் அதற்குப் பதிவு இல்லை; {where}.</translation>
    </message>
    <message>
        <source>The payment links of this file are of {names} payments, which never belong together.</source>
        <translation>இந்தக் கோப்பின் கட்டண இணைப்புகள் {names} கட்டணங்களுக்கு உரியவை; அவை ஒருபோதும் ஒன்றாகச் சேராது.</translation>
    </message>
    <message>
        <source>The payment links of this file say that it is of {value}, and {value_2} was chosen.</source>
        <translation>இந்தக் கோப்பின் கட்டண இணைப்புகள் அது {value} சூழலுக்கு உரியது எனக் கூறுகின்றன; ஆனால் {value_2} தேர்ந்தெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The payment of this refund is not in the workspace any more.</source>
        <translation>இந்தப் பணத்திருப்பத்தின் கட்டணம் இனி பணியிடத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>The payment service id is missing.</source>
        <translation>கட்டணச் சேவையின் ID இல்லை.</translation>
    </message>
    <message>
        <source>The payment service id is right.</source>
        <translation>கட்டணச் சேவையின் ID சரியானது.</translation>
    </message>
    <message>
        <source>The payments were listed anew meanwhile, and this is another one now.</source>
        <translation>இதற்கிடையே கட்டணங்கள் புதிதாகப் பட்டியலிடப்பட்டன; இது இப்போது வேறொரு கட்டணம்.</translation>
    </message>
    <message>
        <source>The payments were restored; the settings were not: {strerror}.</source>
        <translation>கட்டணங்கள் மீட்டெடுக்கப்பட்டன; அமைப்புகள் மீட்டெடுக்கப்படவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The payout has a line for a payment of another account than the file was imported for.</source>
        <translation>கோப்பு எந்தக் கணக்குக்கு இறக்குமதி செய்யப்பட்டதோ அதுவல்லாத வேறொரு கணக்கின் கட்டணத்துக்குப் பட்டுவாடாவில் பதிவு உள்ளது.</translation>
    </message>
    <message>
        <source>The payout has a line for a payment that no source told us of.</source>
        <translation>எந்த மூலமும் நமக்குத் தெரிவிக்காத ஒரு கட்டணத்துக்குப் பட்டுவாடாவில் பதிவு உள்ளது.</translation>
    </message>
    <message>
        <source>The payout has a line without a payment's id, and several payments have its reference and amount.</source>
        <translation>பட்டுவாடாவில் கட்டண ID இல்லாத ஒரு பதிவு உள்ளது; அதன் குறிப்பெண்ணும் தொகையும் பல கட்டணங்களுக்குப் பொருந்துகின்றன.</translation>
    </message>
    <message>
        <source>The payout takes back more than the payment was.</source>
        <translation>கட்டணத்தின் தொகையைவிட அதிகமானதைப் பட்டுவாடா திரும்ப எடுத்துக்கொள்கிறது.</translation>
    </message>
    <message>
        <source>The payout's line does not add up: its gross less its fee is not its net.</source>
        <translation>பட்டுவாடா வரி ஒத்துப்போகவில்லை: கழிவுக்கு முந்தைய தொகையிலிருந்து கட்டணக் கழிவைக் கழித்தால் நிகரத் தொகை வரவில்லை.</translation>
    </message>
    <message>
        <source>The payout's line has another gross amount than the payment.</source>
        <translation>பட்டுவாடாவின் பதிவில், கழிவுக்கு முந்தைய தொகை கட்டணத்தின் தொகையிலிருந்து வேறுபடுகிறது.</translation>
    </message>
    <message>
        <source>The port in the address must be from 1 to {last_port}.</source>
        <translation>முகவரியின் துறை எண் 1 முதல் {last_port} வரை இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The probe arrived here, and its answer was lost or changed on the way back through {host}.</source>
        <translation>சோதனை அழைப்பு இங்கு வந்துசேர்ந்தது; அதன் பதில் {host} வழியாகத் திரும்பும் வழியில் தொலைந்தது அல்லது மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The probe reached the listener with another body than was sent, so it was refused.</source>
        <translation>அனுப்பியதிலிருந்து வேறுபட்ட உள்ளடக்கத்துடன் சோதனை அழைப்பு செவிமடுப்பியை அடைந்தது; எனவே அது மறுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The program ended before an answer came.</source>
        <translation>பதில் வரும் முன் நிரல் முடிந்துவிட்டது.</translation>
    </message>
    <message>
        <source>The program ended before it was sent, so nothing was done.</source>
        <translation>அது அனுப்பப்படும் முன்பே நிரல் நின்றுவிட்டது; எனவே எதுவும் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>The program ended while this was running.</source>
        <translation>இது இயங்கிக்கொண்டிருந்தபோது நிரல் நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>The program failed at sending it ({name}).</source>
        <translation>அதை அனுப்பும்போது நிரல் தோல்வியடைந்தது ({name}).</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>நிரல் மூடப்படுகிறது.</translation>
    </message>
    <message>
        <source>The program is closing, so the backup was broken off.</source>
        <translation>நிரல் மூடப்படுகிறது; எனவே காப்புநகல் எடுப்பது பாதியில் நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The program that received for this workspace has ended, so nothing is received or done now.</source>
        <translation>இந்தப் பணியிடத்திற்குப் பெற்ற நிரல் முடிந்துவிட்டது; எனவே இப்போது எதுவும் பெறப்படவோ செய்யப்படவோ இல்லை.</translation>
    </message>
    <message>
        <source>The program was closed while this was running.</source>
        <translation>இது இயங்கிக்கொண்டிருந்தபோது நிரல் மூடப்பட்டது.</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>நிரல் தொடங்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The program “{argv}” could not be started: {reason}.</source>
        <translation>“{argv}” நிரலைத் தொடங்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The projection claims entry {cursor}, but the log ends at {end}.</source>
        <translation>தொகுத்துக் கணக்கிட்ட தரவு பதிவு {cursor} வரை இருப்பதாகக் கூறுகிறது, ஆனால் பதிவேடு {end} உடன் முடிகிறது.</translation>
    </message>
    <message>
        <source>The provider says that it is still at work on it.</source>
        <translation>அதில் இன்னும் பணி நடப்பதாக வழங்குநர் கூறுகிறார்.</translation>
    </message>
    <message>
        <source>The provider told no page for it.</source>
        <translation>வழங்குநர் அதற்குப் பக்கம் எதையும் தெரிவிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The provider's pages show names in two spellings.</source>
        <translation>வழங்குநரின் பக்கங்கள் பெயர்களை இரு எழுத்துவடிவங்களில் காட்டுகின்றன.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (407), so nothing got through.</source>
        <translation>இடைமுகவர் பெயரும் கடவுச்சொல்லும் கேட்கிறது (407); எனவே எதுவும் சென்றடையவில்லை.</translation>
    </message>
    <message>
        <source>The proxy could not be reached, so nothing was sent.</source>
        <translation>இடைமுகவரை அடைய முடியவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through, so nothing was sent.</source>
        <translation>இடைமுகவர் கோரிக்கையை அனுமதிக்கவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The proxy doesn't let the ngrok agent through.</source>
        <translation>இடைமுகவர் ngrok முகவர் நிரலை வெளியே விடவில்லை.</translation>
    </message>
    <message>
        <source>The proxy gave no answer that makes sense, and directly the bastion was not reached.</source>
        <translation>இடைமுகவர் பொருளுள்ள பதில் எதையும் தரவில்லை; பாஸ்டியன் சேவையகத்தை நேரடியாகவும் அடைய முடியவில்லை.</translation>
    </message>
    <message>
        <source>The proxy let nothing out, so the way in could not be tested.</source>
        <translation>இடைமுகவர் எதையும் வெளியே விடவில்லை; எனவே உள்வழியைச் சோதிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The proxy lets no ssh through to the bastion (it answered {status}), and directly it was not reached.</source>
        <translation>இடைமுகவர் ssh-ஐ பாஸ்டியன் சேவையகத்துக்கு விடவில்லை (அதன் பதில் {status}); அதை நேரடியாகவும் அடைய முடியவில்லை.</translation>
    </message>
    <message>
        <source>The proxy lets the request through.</source>
        <translation>இடைமுகவர் கோரிக்கையை அனுமதிக்கிறது.</translation>
    </message>
    <message>
        <source>The proxy looks up the name of {title}'s computer.</source>
        <translation>{title}-இன் கணினியின் பெயரை இடைமுகவர் தேடிக் கண்டறியும்.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) could not be fetched, so nothing was sent.</source>
        <translation>இடைமுகவர் நிரல்துண்டைப் (PAC) பெற முடியவில்லை; எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) does not run, or names no proxy that this program can use; nothing was sent.</source>
        <translation>இடைமுகவர் நிரல்துண்டு (PAC) இயங்கவில்லை, அல்லது இந்த நிரல் பயன்படுத்தக்கூடிய இடைமுகவர் எதையும் குறிப்பிடவில்லை; எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The proxy that is set can't be used: it has to be an http:// or https:// address.</source>
        <translation>அமைக்கப்பட்ட இடைமுகவரைப் பயன்படுத்த முடியாது: அது http:// அல்லது https:// முகவரியாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The proxy wants a login, and directly the bastion was not reached.</source>
        <translation>இடைமுகவர் உள்நுழையக் கேட்கிறது; பாஸ்டியன் சேவையகத்தை நேரடியாகவும் அடைய முடியவில்லை.</translation>
    </message>
    <message>
        <source>The purge stopped there; run `paysg-desktop db purge` again to finish it.</source>
        <translation>நிரந்தர நீக்கம் அங்கேயே நின்றது; அதை முடிக்க `paysg-desktop db purge` கட்டளையை மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>The reason is kept with each of them.</source>
        <translation>காரணம் அவை ஒவ்வொன்றுடனும் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>The recovered file could not be written: {strerror}.</source>
        <translation>மீட்கப்பட்ட கோப்பை எழுத முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The request went out to {title} and no whole answer came back, so it is not known whether it was done.</source>
        <translation>கோரிக்கை {title}-க்கு அனுப்பப்பட்டது, ஆனால் முழுமையான பதில் வரவில்லை; எனவே அது செய்யப்பட்டதா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>The restored database could not be put in place: {strerror}.</source>
        <translation>மீட்டெடுத்த தரவுத்தளத்தை அதன் இடத்தில் வைக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The row has a day of payment, payout or refund, and its Payment Status says it was not paid.</source>
        <translation>வரிசையில் பணம் செலுத்திய, பட்டுவாடா செய்த அல்லது பணம் திருப்பிய நாள் உள்ளது; ஆனால் அதன் Payment Status பணம் செலுத்தப்படவில்லை எனக் கூறுகிறது.</translation>
    </message>
    <message>
        <source>The row has a day of refund, and its Payment Status says nothing of one.</source>
        <translation>வரிசையில் பணம் திருப்பிய நாள் உள்ளது; ஆனால் அதன் Payment Status பணத்திருப்பம் எதையும் கூறவில்லை.</translation>
    </message>
    <message>
        <source>The row has money in and money out at once.</source>
        <translation>வரிசையில் வரவும் பற்றும் ஒரே நேரத்தில் உள்ளன.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>வரிசையில் தொகை இல்லை.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>வரிசையில் தேதி இல்லை.</translation>
    </message>
    <message>
        <source>The row has two amounts that differ.</source>
        <translation>வரிசையில் வேறுபடும் இரண்டு தொகைகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The row has {trimmed} cells, more than the {width} columns of the header.</source>
        <translation>இந்த வரிசையில் {trimmed} கட்டங்கள் உள்ளன; இது தலைப்பு வரியின் {width} நெடுவரிசைகளைவிட அதிகம்.</translation>
    </message>
    <message>
        <source>The row names neither a payment nor a reference.</source>
        <translation>வரிசை ஒரு கட்டணத்தையோ குறிப்பெண்ணையோ குறிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>The row names no currency.</source>
        <translation>வரிசை நாணயம் எதையும் குறிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>The row names no payout.</source>
        <translation>வரிசை பட்டுவாடா எதையும் குறிப்பிடவில்லை.</translation>
    </message>
    <message>
        <source>The run stopped at line {line}.</source>
        <translation>இயக்கம் கோப்பின் {line}-ஆம் வரியில் நின்றது.</translation>
    </message>
    <message>
        <source>The running PaySG Desktop failed at this; its log says why.</source>
        <translation>இயங்கும் PaySG Desktop இதைச் செய்யத் தவறியது; காரணம் அதன் நிரல் பதிவேட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>The same event on two connections at once.</source>
        <translation>ஒரே நேரத்தில் இரு தொடர்புகளில் ஒரே நிகழ்வு.</translation>
    </message>
    <message>
        <source>The same event twice</source>
        <translation>ஒரே நிகழ்வு இருமுறை</translation>
    </message>
    <message>
        <source>The same event twice at the same moment</source>
        <translation>ஒரே நேரத்தில் ஒரே நிகழ்வு இருமுறை</translation>
    </message>
    <message>
        <source>The same payment stands in {where} too, and not with the same values.</source>
        <translation>இதே கட்டணம் வேறு மதிப்புகளுடன் இங்கும் உள்ளது: {where}.</translation>
    </message>
    <message>
        <source>The same request again, byte for byte</source>
        <translation>அதே கோரிக்கை மீண்டும், பைட்டுக்குப் பைட்</translation>
    </message>
    <message>
        <source>The same values in another order.</source>
        <translation>அதே மதிப்புகள், வேறு வரிசைமுறையில்.</translation>
    </message>
    <message>
        <source>The sandbox can be reached.</source>
        <translation>சோதனைக்களத்தை அடைய முடிகிறது.</translation>
    </message>
    <message>
        <source>The sandbox can't have port {port}: choose one from 1024 to 65535, or 0.</source>
        <translation>சோதனைக்களம் துறை எண் {port}-ஐப் பயன்படுத்த முடியாது: 1024 முதல் 65535 வரை ஒன்றைத் தேர்ந்தெடுக்கவும், அல்லது 0 தரவும்.</translation>
    </message>
    <message>
        <source>The sandbox does not run.</source>
        <translation>சோதனைக்களம் இயங்கவில்லை.</translation>
    </message>
    <message>
        <source>The sandbox has no such payment.</source>
        <translation>சோதனைக்களத்தில் அத்தகைய கட்டணம் இல்லை.</translation>
    </message>
    <message>
        <source>The sandbox has no webhooks of this provider.</source>
        <translation>சோதனைக்களத்தில் இந்த வழங்குநரின் webhook-கள் இல்லை.</translation>
    </message>
    <message>
        <source>The sandbox is on this computer.</source>
        <translation>சோதனைக்களம் இந்தக் கணினியில் உள்ளது.</translation>
    </message>
    <message>
        <source>The sandbox sends its made-up payments to this computer only: an address of 127.0.0.1 or localhost.</source>
        <translation>சோதனைக்களம் தன் கற்பனைக் கட்டணங்களை இந்தக் கணினிக்கு மட்டுமே அனுப்பும்: 127.0.0.1 அல்லது localhost இன் முகவரி.</translation>
    </message>
    <message>
        <source>The sandbox sends its webhooks to plain http addresses without a name or password.</source>
        <translation>சோதனைக்களம் தன் webhook-களைப் பெயரோ கடவுச்சொல்லோ இல்லாத சாதாரண http முகவரிகளுக்கு அனுப்பும்.</translation>
    </message>
    <message>
        <source>The sandbox's folder {folder} can't be used: {strerror}.</source>
        <translation>சோதனைக்களத்தின் {folder} கோப்புறையைப் பயன்படுத்த முடியாது: {strerror}.</translation>
    </message>
    <message>
        <source>The sandbox's speed must be above 0.</source>
        <translation>சோதனைக்களத்தின் வேகம் 0-ஐவிட அதிகமாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The secret at {reference} is empty, so nothing was signed or sent.</source>
        <translation>{reference} இல் உள்ள ரகசியம் காலியாக உள்ளது; எனவே எதுவும் கையொப்பமிடப்படவில்லை, அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The secret is empty, so nothing can be signed with it.</source>
        <translation>ரகசியம் காலியாக உள்ளது; எனவே அதைக் கொண்டு எதையும் கையொப்பமிட முடியாது.</translation>
    </message>
    <message>
        <source>The secret is not written in {key_encoding}, so nothing can be signed with it.</source>
        <translation>ரகசியம் {key_encoding} வடிவில் எழுதப்படவில்லை; எனவே அதைக் கொண்டு எதையும் கையொப்பமிட முடியாது.</translation>
    </message>
    <message>
        <source>The secret is not written in {key_encoding}.</source>
        <translation>ரகசியம் {key_encoding} வடிவில் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The secret of the destination “{name}” is empty.</source>
        <translation>“{name}” இலக்கின் ரகசியம் காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The secret of the endpoint “{name}” can't be read here: its variable is not set or empty, or the keychain is locked.</source>
        <translation>“{name}” இறுதிப்புள்ளியின் ரகசியத்தை இங்கு படிக்க முடியவில்லை: அதன் சூழல் மாறி அமைக்கப்படவில்லை அல்லது காலியாக உள்ளது, அல்லது திறவுகோல் பெட்டகம் பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The secret {problem}</source>
        <translation>ரகசியம் {problem}</translation>
    </message>
    <message>
        <source>The secret “{name}” is empty or could not be read, so nothing can be checked with it.</source>
        <translation>“{name}” எனும் ரகசியம் காலியாக உள்ளது அல்லது அதைப் படிக்க முடியவில்லை; எனவே அதைக் கொண்டு எதையும் சோதிக்க முடியாது.</translation>
    </message>
    <message>
        <source>The secret “{name}” is not written in {key_encoding}, as this endpoint expects it.</source>
        <translation>“{name}” எனும் ரகசியம், இந்த இறுதிப்புள்ளி எதிர்பார்ப்பதுபோல் {key_encoding} வடிவில் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The secret “{name}” is too short: a part of it may be missing.</source>
        <translation>“{name}” எனும் ரகசியம் மிகச் சிறியது: அதன் ஒரு பகுதி விடுபட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>The secret “{name}” was for one session only.</source>
        <translation>“{name}” எனும் ரகசியம் ஒரு அமர்வுக்கு மட்டுமே உரியதாக இருந்தது.</translation>
    </message>
    <message>
        <source>The secret “{name}” {problem}</source>
        <translation>“{name}” எனும் ரகசியம் {problem}</translation>
    </message>
    <message>
        <source>The secret “{name}” {text}</source>
        <translation>“{name}” எனும் ரகசியம் {text}</translation>
    </message>
    <message>
        <source>The sender has a limit that it does not publish, so this may be too long.</source>
        <translation>அனுப்புநரிடம் வெளியிடப்படாத வரம்பு உண்டு; எனவே இது மிக நீண்டதாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The setting could not be saved to {path}: {strerror}.</source>
        <translation>அமைப்பை {path} கோப்பில் சேமிக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The setting tolerance takes {shortest_s} to {longest_s} seconds.</source>
        <translation>tolerance அமைப்பு {shortest_s} முதல் {longest_s} வினாடிகள் வரை ஏற்கும்.</translation>
    </message>
    <message>
        <source>The setting {name} takes a currency's three letters, like SGD.</source>
        <translation>{name} அமைப்பு SGD போன்ற, நாணயத்தின் மூன்று எழுத்துகளை ஏற்கும்.</translation>
    </message>
    <message>
        <source>The setting {name} takes a list of seconds, all above 0 and at most 30 days together.</source>
        <translation>{name} அமைப்பு வினாடிகளின் பட்டியலை ஏற்கும்; ஒவ்வொன்றும் 0-ஐவிட அதிகமாகவும், மொத்தம் அதிகபட்சம் 30 நாட்களாகவும் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The setting {name} takes an address that starts with https://.</source>
        <translation>{name} அமைப்பு https:// எனத் தொடங்கும் முகவரியை ஏற்கும்.</translation>
    </message>
    <message>
        <source>The setting {name} takes names joined by full stops, like data.amount.</source>
        <translation>{name} அமைப்பு data.amount போன்ற, முற்றுப்புள்ளிகளால் இணைக்கப்பட்ட பெயர்களை ஏற்கும்.</translation>
    </message>
    <message>
        <source>The setting {name} takes {known}.</source>
        <translation>{name} அமைப்பு ஏற்பவை: {known}.</translation>
    </message>
    <message>
        <source>The setting “program” of this way in names a script that would fetch an agent without asking.</source>
        <translation>இந்த உள்வழியின் “program” அமைப்பு, கேட்காமலே முகவர் நிரலைப் பெறும் ஒரு சிறுநிரலைப் பெயரிடுகிறது.</translation>
    </message>
    <message>
        <source>The settings {name} and {other} exclude each other: no value has a part of its own.</source>
        <translation>{name}, {other} ஆகிய அமைப்புகள் ஒன்றையொன்று விலக்குகின்றன: ஒரு மதிப்பு தனக்குள் வேறொரு பகுதியைக் கொண்டிருக்க முடியாது.</translation>
    </message>
    <message>
        <source>The settings {path} can't be read: {strerror}.</source>
        <translation>{path} அமைப்புகளைப் படிக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The signature fits no configured secret: the body was changed on its way, or another secret was used.</source>
        <translation>அமைக்கப்பட்ட எந்த ரகசியத்துக்கும் கையொப்பம் பொருந்தவில்லை: உள்ளடக்கம் வழியில் மாற்றப்பட்டது, அல்லது வேறு ரகசியம் பயன்படுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The signature fits the body as received and the secret “{secret}”.</source>
        <translation>பெறப்பட்டபடியான உள்ளடக்கத்துக்கும் “{secret}” எனும் ரகசியத்துக்கும் கையொப்பம் பொருந்துகிறது.</translation>
    </message>
    <message>
        <source>The signature fits the secret “{secret}”, but it was not accepted.</source>
        <translation>“{secret}” எனும் ரகசியத்துக்குக் கையொப்பம் பொருந்துகிறது, ஆனால் அது ஏற்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The signature fits the secret “{secret}”, but the body says “{environment}”.</source>
        <translation>கையொப்பம் “{secret}” ரகசியத்துடன் பொருந்துகிறது, ஆனால் உள்ளடக்கம் “{environment}” எனக் கூறுகிறது.</translation>
    </message>
    <message>
        <source>The signature has to cover the whole body, not parts of it.</source>
        <translation>கையொப்பம் உள்ளடக்கத்தின் பகுதிகளை அல்ல, முழுவதையும் உள்ளடக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The signature header has no entry of version v1, only others.</source>
        <translation>கையொப்பத் தலைப்பில் v1 பதிப்பின் பதிவு இல்லை; வேறு பதிப்புகளே உள்ளன.</translation>
    </message>
    <message>
        <source>The signature header has no signature (v1=…).</source>
        <translation>கையொப்பத் தலைப்பில் கையொப்பம் இல்லை (v1=…).</translation>
    </message>
    <message>
        <source>The signature header has {what}.</source>
        <translation>கையொப்பத் தலைப்பில் சிக்கல்: {what}.</translation>
    </message>
    <message>
        <source>The signatures of {title} can't be spoilt on purpose here.</source>
        <translation>{title} வழங்குநரின் கையொப்பங்களை இங்கு வேண்டுமென்றே கெடுக்க முடியாது.</translation>
    </message>
    <message>
        <source>The signatures of {title} have no time.</source>
        <translation>{title} வழங்குநரின் கையொப்பங்களில் நேரம் இல்லை.</translation>
    </message>
    <message>
        <source>The slowest of {timed} answers took {slowest_s} s</source>
        <translation>{timed} பதில்களில் மிக மெதுவானதற்கு {slowest_s} வினாடி ஆனது</translation>
    </message>
    <message>
        <source>The spreadsheet took the {what} for a number and wrote it as one such as 1.23E+11, so its digits are lost.</source>
        <translation>விரிதாள் {what} என்பதை எண்ணாகக் கருதி, 1.23E+11 போன்ற எண்ணாக எழுதியது; எனவே அதன் இலக்கங்கள் இழக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>The switch {name} takes {known}{other}.</source>
        <translation>{name} எனும் நிலைமாற்றி ஏற்பவை: {known}{other}.</translation>
    </message>
    <message>
        <source>The system does not let us have port {port}: choose one from 1024 up, or 0.</source>
        <translation>துறை எண் {port}-ஐப் பயன்படுத்த இயங்குதளம் அனுமதிக்கவில்லை: 1024 அல்லது அதற்கு மேற்பட்ட ஒன்றைத் தேர்ந்தெடுக்கவும், அல்லது 0 தரவும்.</translation>
    </message>
    <message>
        <source>The text is no JSON.</source>
        <translation>உரை JSON அல்ல.</translation>
    </message>
    <message>
        <source>The time in the signature header (t=…) is not {form}.</source>
        <translation>கையொப்பத் தலைப்பில் உள்ள நேரம் (t=…) {form} அல்ல.</translation>
    </message>
    <message>
        <source>The time limit of a destination is {shortest_limit_s} to {longest_limit_s} seconds.</source>
        <translation>இலக்கின் நேர வரம்பு {shortest_limit_s} முதல் {longest_limit_s} வினாடிகள் வரை.</translation>
    </message>
    <message>
        <source>The token of this ngrok way in can't be an authtoken: it has other characters or another length.</source>
        <translation>இந்த ngrok உள்வழியின் டோக்கன் authtoken ஆக இருக்க முடியாது: அதன் எழுத்துகள் அல்லது நீளம் வேறுபடுகிறது.</translation>
    </message>
    <message>
        <source>The update address answered with status {status}.</source>
        <translation>புதுப்பிப்பு முகவரி {status} நிலையுடன் பதிலளித்தது.</translation>
    </message>
    <message>
        <source>The update address did not answer as a release feed does.</source>
        <translation>புதுப்பிப்பு முகவரி வெளியீட்டு ஊட்டம் போல் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The update address leads on and on; it is not followed further.</source>
        <translation>புதுப்பிப்பு முகவரி தொடர்ந்து திருப்பிவிடுகிறது; மேலும் பின்தொடரப்படாது.</translation>
    </message>
    <message>
        <source>The update address leads to another host, or away from https: it is not followed.</source>
        <translation>புதுப்பிப்பு முகவரி வேறு ஹோஸ்டுக்கு அல்லது https அல்லாததற்குத் திருப்புகிறது: அது பின்தொடரப்படாது.</translation>
    </message>
    <message>
        <source>The user is the name of an account on the bastion: letters, digits, and . _ - @ +.</source>
        <translation>பயனர் என்பது பாஸ்டியன் சேவையகத்தில் உள்ள ஒரு கணக்கின் பெயர்: ஆங்கில எழுத்துகள், இலக்கங்கள், மற்றும் . _ - @ +.</translation>
    </message>
    <message>
        <source>The value of entry {position} is empty.</source>
        <translation>பதிவு {position} இன் மதிப்பு காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The value of entry {position} may have {longest_metadata_value} characters.</source>
        <translation>பதிவு {position} இன் மதிப்பில் {longest_metadata_value} எழுத்துகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The watched folder can't be opened.</source>
        <translation>கண்காணிக்கும் கோப்புறையைத் திறக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The webhook's address is no URL.</source>
        <translation>webhook-இன் முகவரி URL அல்ல.</translation>
    </message>
    <message>
        <source>The window and the program that owns this workspace do not understand each other: they may be of different versions.</source>
        <translation>சாளரமும் இந்தப் பணியிடத்தை வைத்திருக்கும் நிரலும் ஒன்றையொன்று புரிந்துகொள்ளவில்லை: அவை வெவ்வேறு பதிப்புகளாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The window is made with Qt and Qt for Python (PySide6, Shiboken6), used unchanged under the GNU Lesser General Public License, version 3.</source>
        <translation>இந்தச் சாளரம் Qt மற்றும் Qt for Python (PySide6, Shiboken6) கொண்டு உருவாக்கப்பட்டது; GNU Lesser General Public License, பதிப்பு 3 இன் கீழ் மாற்றமின்றிப் பயன்படுத்தப்படுகிறது.</translation>
    </message>
    <message>
        <source>The workspace {folder} can't be written: {strerror}.</source>
        <translation>{folder} பணியிடத்தில் எழுத முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The workspace {workspace} can't be written: {strerror}.</source>
        <translation>{workspace} பணியிடத்தில் எழுத முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The workspace {workspace} is in use by {who} (process {pid}).</source>
        <translation>{workspace} பணியிடம் பயன்பாட்டில் உள்ளது; பயன்படுத்துவது: {who} (செயல்முறை {pid}).</translation>
    </message>
    <message>
        <source>The workspace's lock {path} can't be used: {strerror}.</source>
        <translation>பணியிடத்தின் பூட்டு {path}-ஐப் பயன்படுத்த முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>The {titles} has typographic or full-width characters, which PaySG may refuse.</source>
        <translation>{titles} அச்சுக்கலை அல்லது முழு அகல எழுத்துகளைக் கொண்டுள்ளது; PaySG அவற்றை மறுக்கலாம்.</translation>
    </message>
    <message>
        <source>The {titles} is negative.</source>
        <translation>{titles} எதிர்மறைத் தொகையாக உள்ளது.</translation>
    </message>
    <message>
        <source>The {title} has a line break or another character that can't be sent.</source>
        <translation>{title} இல் வரி முறிவோ அனுப்ப முடியாத வேறு எழுத்தோ உள்ளது.</translation>
    </message>
    <message>
        <source>The {title} has characters that can't be seen, perhaps from copying.</source>
        <translation>{title} இல் கண்ணுக்குத் தெரியாத எழுத்துகள் உள்ளன; நகலெடுத்ததால் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The {title} has {text} characters.</source>
        <translation>{title} இல் {text} எழுத்துகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The {title} is missing.</source>
        <translation>{title} இல்லை.</translation>
    </message>
    <message>
        <source>The {what} ends at {one} {end}, but {one_2} {last} was noted elsewhere: its end was cut off.</source>
        <translation>{what}: {one} {end} உடன் முடிகிறது, ஆனால் {one_2} {last} வேறிடத்தில் குறித்து வைக்கப்பட்டுள்ளது: அதன் இறுதிப் பகுதி வெட்டப்பட்டது.</translation>
    </message>
    <message>
        <source>The {what} has more than 15 digits and ends in zeros: spreadsheets replace the last ones.</source>
        <translation>{what}: இதில் 15-க்கு மேற்பட்ட இலக்கங்கள் உள்ளன, இறுதியில் சுழியங்கள் உள்ளன; விரிதாள்கள் கடைசி இலக்கங்களை மாற்றிவிடும்.</translation>
    </message>
    <message>
        <source>The {what} reads like a number that a spreadsheet has shortened.</source>
        <translation>{what}: இது விரிதாள் சுருக்கிய எண் போல் உள்ளது.</translation>
    </message>
    <message>
        <source>The {what} {path} can't be read: {strerror}.</source>
        <translation>{what} {path}: படிக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>Their source is at https://download.qt.io.</source>
        <translation>அவற்றின் மூலக்குறி https://download.qt.io இல் உள்ளது.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>உள்ளவை: {known}.</translation>
    </message>
    <message>
        <source>There are: {recipes}.</source>
        <translation>உள்ளவை: {recipes}.</translation>
    </message>
    <message>
        <source>There are: {rehearsals}.</source>
        <translation>உள்ளவை: {rehearsals}.</translation>
    </message>
    <message>
        <source>There is a destination “{name}” already.</source>
        <translation>“{name}” எனும் இலக்கு ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>There is a way in called “{name}” already.</source>
        <translation>“{name}” எனும் உள்வழி ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>There is no case {unknown}.</source>
        <translation>{unknown} எனும் சோதனை இல்லை.</translation>
    </message>
    <message>
        <source>There is no delivery {delivery_id} in this workspace.</source>
        <translation>இந்தப் பணியிடத்தில் {delivery_id} எனும் விநியோகம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no delivery {missing} in this workspace.</source>
        <translation>இந்தப் பணியிடத்தில் {missing} எனும் விநியோகம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no endpoint of this name.</source>
        <translation>இந்தப் பெயரில் இறுதிப்புள்ளி இல்லை.</translation>
    </message>
    <message>
        <source>There is no field “{name}:”.</source>
        <translation>“{name}:” எனும் புலம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no file {source}.</source>
        <translation>{source} எனும் கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>There is no key to test.</source>
        <translation>சோதிக்கத் திறவுகோல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is no ngrok agent on this computer.</source>
        <translation>இந்தக் கணினியில் ngrok முகவர் நிரல் இல்லை.</translation>
    </message>
    <message>
        <source>There is no port {port}: choose one from 1024 to {highest_port}, or 0 for a free one.</source>
        <translation>{port} எனும் துறை எண் இல்லை: 1024 முதல் {highest_port} வரை ஒன்றைத் தேர்ந்தெடுக்கவும், அல்லது காலியாக உள்ள ஒன்றுக்கு 0 தரவும்.</translation>
    </message>
    <message>
        <source>There is no program “{argv}” on this computer.</source>
        <translation>இந்தக் கணினியில் “{argv}” எனும் நிரல் இல்லை.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>{name} எனும் வழங்குநர் இல்லை.</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>{name} எனும் செய்முறை இல்லை.</translation>
    </message>
    <message>
        <source>There is no rehearsal “{kind}”.</source>
        <translation>“{kind}” எனும் ஒத்திகை இல்லை.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}: it needs about {mega}, and {mega_2} are free.</source>
        <translation>{folder} கோப்புறையில் காப்புநகலுக்கு இடம் இல்லை: ஏறக்குறைய {mega} தேவை, {mega_2} காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>There is no setting of that name.</source>
        <translation>அந்தப் பெயரில் அமைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>“{name}” எனும் அமைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>There is no signature option “{name}”.</source>
        <translation>“{name}” எனும் கையொப்ப விருப்பம் இல்லை.</translation>
    </message>
    <message>
        <source>There is no such fault.</source>
        <translation>அத்தகைய பிழை இல்லை.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>அத்தகைய கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>There is no {names} header, but a {sender} one: it may have been sent to the wrong address.</source>
        <translation>{names} தலைப்பு இல்லை, ஆனால் {sender} தலைப்பு உள்ளது: இது தவறான முகவரிக்கு அனுப்பப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>There is no {names} header.</source>
        <translation>{names} தலைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>There is no {names} header: the sender did not sign, or a proxy removed it.</source>
        <translation>{names} தலைப்பு இல்லை: அனுப்புநர் கையொப்பமிடவில்லை, அல்லது இடைமுகவர் அதை அகற்றியது.</translation>
    </message>
    <message>
        <source>There is no {path} in this event to set.</source>
        <translation>அமைப்பதற்கு இந்த நிகழ்வில் {path} இல்லை.</translation>
    </message>
    <message>
        <source>There is no “{shown}” in this body.</source>
        <translation>இந்த உள்ளடக்கத்தில் “{shown}” இல்லை.</translation>
    </message>
    <message>
        <source>These are LIVE deliveries, and the address is not on this computer: payers' names, addresses and identifiers would leave it.</source>
        <translation>இவை LIVE விநியோகங்கள்; முகவரி இந்தக் கணினியில் இல்லை: செலுத்துபவர்களின் பெயர்கள், முகவரிகள், அடையாள எண்கள் ஆகியவை இக்கணினியைவிட்டு வெளியேறும்.</translation>
    </message>
    <message>
        <source>These are LIVE payments: say why they are created.</source>
        <translation>இவை LIVE கட்டணங்கள்: ஏன் உருவாக்கப்படுகின்றன எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>These are LIVE payments: type how many are to be created, {good}, to confirm.</source>
        <translation>இவை LIVE கட்டணங்கள்: உறுதிசெய்ய, எத்தனை உருவாக்கப்பட வேண்டும் என்பதை, {good}, தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>These are {count} deliveries, and at most {most_at_once} are sent again at once.</source>
        <translation>இவை {count} விநியோகங்கள்; ஒரே நேரத்தில் அதிகபட்சம் {most_at_once} மட்டுமே மீண்டும் அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>These changes are not of this value.</source>
        <translation>இந்த மாற்றங்கள் இந்த மதிப்புக்கு உரியவை அல்ல.</translation>
    </message>
    <message>
        <source>These deliveries are of {names}.</source>
        <translation>இந்த விநியோகங்கள் {names} சூழல்களுக்கு உரியவை.</translation>
    </message>
    <message>
        <source>They are in the archive as {settings_file}.</source>
        <translation>அவை காப்பகத்தில் {settings_file} கோப்பாக உள்ளன.</translation>
    </message>
    <message>
        <source>This account has no API key, so nothing can be created for it here.</source>
        <translation>இந்தக் கணக்குக்கு API திறவுகோல் இல்லை; எனவே இங்கு அதற்கு எதையும் உருவாக்க முடியாது.</translation>
    </message>
    <message>
        <source>This action has ended, or waits for a second person.</source>
        <translation>இந்தச் செயல் முடிந்துவிட்டது, அல்லது இரண்டாம் நபருக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>This address leads to this computer alone; no provider can use it.</source>
        <translation>இந்த முகவரி இந்தக் கணினிக்கு மட்டுமே இட்டுச்செல்கிறது; எந்த வழங்குநரும் அதைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>This body holds a number of more than {longest_number} digits.</source>
        <translation>இந்த உள்ளடக்கத்தில் {longest_number}-க்கும் மேற்பட்ட இலக்கங்கள் கொண்ட எண் உள்ளது.</translation>
    </message>
    <message>
        <source>This body holds nothing but white space.</source>
        <translation>இந்த உள்ளடக்கத்தில் வெற்றிடங்களைத் தவிர எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>This body holds {name}, which JSON does not allow.</source>
        <translation>இந்த உள்ளடக்கத்தில் {name} உள்ளது; JSON அதை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>This body is empty.</source>
        <translation>இந்த உள்ளடக்கம் காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>This body is not JSON: it breaks off or goes wrong at {where}.</source>
        <translation>இந்த உள்ளடக்கம் JSON அல்ல: அது பாதியில் முடிகிறது அல்லது தவறாகிறது; இடம்: {where}.</translation>
    </message>
    <message>
        <source>This body is not UTF-8 text (from byte {start} on).</source>
        <translation>இந்த உள்ளடக்கம் UTF-8 உரை அல்ல ({start}-ஆம் பைட்டிலிருந்து).</translation>
    </message>
    <message>
        <source>This body nests deeper than {deepest} levels.</source>
        <translation>இந்த உள்ளடக்கத்தில் {deepest}-க்கும் மேற்பட்ட உள்ளடுக்குகள் உள்ளன.</translation>
    </message>
    <message>
        <source>This body nests too deep to be read.</source>
        <translation>இந்த உள்ளடக்கத்தின் உள்ளடுக்குகள் படிக்க முடியாத அளவுக்கு ஆழமாக உள்ளன.</translation>
    </message>
    <message>
        <source>This body starts with a byte order mark, which JSON does not allow.</source>
        <translation>இந்த உள்ளடக்கம் பைட் வரிசைக் குறியுடன் தொடங்குகிறது; JSON அதை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>This build knows no update address, so it can't tell whether there is a newer version.</source>
        <translation>இந்தக் கட்டமைப்புக்குப் புதுப்பிப்பு முகவரி தெரியாது, எனவே புதிய பதிப்பு உள்ளதா எனச் சொல்ல முடியாது.</translation>
    </message>
    <message>
        <source>This checkout was paid already.</source>
        <translation>இந்தச் செக்அவுட் முன்பே செலுத்தப்பட்டுவிட்டது.</translation>
    </message>
    <message>
        <source>This computer has no keychain that PaySG Desktop can use.</source>
        <translation>PaySG Desktop பயன்படுத்தக்கூடிய திறவுகோல் பெட்டகம் இந்தக் கணினியில் இல்லை.</translation>
    </message>
    <message>
        <source>This computer has no way to {host}, port {port}.</source>
        <translation>இந்தக் கணினியிலிருந்து {host}, துறை எண் {port}-க்கு வழி இல்லை.</translation>
    </message>
    <message>
        <source>This computer has no {name} program, so no way in by ssh can stand.</source>
        <translation>இந்தக் கணினியில் {name} நிரல் இல்லை; எனவே ssh வழியான உள்வழி எதுவும் இயங்க முடியாது.</translation>
    </message>
    <message>
        <source>This destination takes {environment} deliveries, and some may still wait.</source>
        <translation>இந்த இலக்கு {environment} விநியோகங்களை ஏற்கிறது; சில இன்னும் காத்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>This endpoint's setting says that JSON is written anew before it is signed.</source>
        <translation>கையொப்பமிடுவதற்கு முன் JSON புதிதாக எழுதப்படும் என இந்த இறுதிப்புள்ளியின் அமைப்பு கூறுகிறது.</translation>
    </message>
    <message>
        <source>This file was run on {singapore_day}; {done} of {rows} {were} created.</source>
        <translation>இந்தக் கோப்பு {singapore_day} அன்று இயக்கப்பட்டது; {rows} {done} {were}.</translation>
    </message>
    <message>
        <source>This forward does not wait for an attempt any more.</source>
        <translation>இந்த முன்னனுப்பல் இனி எந்த முயற்சிக்கும் காத்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>This is LIVE data.</source>
        <translation>இது LIVE தரவு.</translation>
    </message>
    <message>
        <source>This is LIVE, and there is no reference to confirm it with.</source>
        <translation>இது LIVE; இதை உறுதிசெய்வதற்கான குறிப்பெண் இல்லை.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, and no file.</source>
        <translation>இது ஒரு சாதனம் அல்லது குழாய்; கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>This is no payment of PaySG's API: it has no id and status.</source>
        <translation>இது PaySG-இன் API தரும் கட்டணம் அல்ல: இதில் ID-உம் நிலையும் இல்லை.</translation>
    </message>
    <message>
        <source>This is no row of a report that this version of the program knows.</source>
        <translation>இது நிரலின் இந்தப் பதிப்புக்குத் தெரிந்த அறிக்கையின் வரிசை அல்ல.</translation>
    </message>
    <message>
        <source>This is the template's example.</source>
        <translation>இது வார்ப்புருவின் எடுத்துக்காட்டு.</translation>
    </message>
    <message>
        <source>This key was used here for something else.</source>
        <translation>இந்த விசை இங்கு வேறொன்றுக்குப் பயன்படுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>This kind needs {needs}.</source>
        <translation>இந்த வகைக்குத் தேவை: {needs}.</translation>
    </message>
    <message>
        <source>This ngrok way in has no token.</source>
        <translation>இந்த ngrok உள்வழிக்கு டோக்கன் இல்லை.</translation>
    </message>
    <message>
        <source>This one was not done.</source>
        <translation>இது செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>This payment is not in the workspace any more.</source>
        <translation>இந்தக் கட்டணம் இனி பணியிடத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>This payment is {here}, and the page's address belongs to {there}, so it stays closed.</source>
        <translation>இந்தக் கட்டணம் {here} சூழலுக்கு உரியது, ஆனால் பக்கத்தின் முகவரி {there} சூழலுக்கு உரியது; எனவே அது திறக்கப்படாது.</translation>
    </message>
    <message>
        <source>This program does not know the provider of {name}.</source>
        <translation>{name}-இன் வழங்குநரை இந்த நிரல் அறியாது.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>“{provider}” எனும் வழங்குநரை இந்த நிரல் அறியாது.</translation>
    </message>
    <message>
        <source>This program knows no payment report of {provider}.</source>
        <translation>இந்த நிரலுக்கு {provider} கட்டண அறிக்கை எதுவும் தெரியாது.</translation>
    </message>
    <message>
        <source>This program knows no report of {title}.</source>
        <translation>{title}-இன் அறிக்கை எதையும் இந்த நிரல் அறியாது.</translation>
    </message>
    <message>
        <source>This row is no line of a statement.</source>
        <translation>இந்த வரிசை கணக்கறிக்கைப் பதிவு அல்ல.</translation>
    </message>
    <message>
        <source>This row of a report does not have the values of a payment.</source>
        <translation>அறிக்கையின் இந்த வரிசையில் கட்டணத்துக்கு உரிய மதிப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>This row of a report has no payment or no moment.</source>
        <translation>அறிக்கையின் இந்த வரிசையில் கட்டணமோ நேரமோ இல்லை.</translation>
    </message>
    <message>
        <source>This saved filter can't be read; a newer PaySG Desktop may have written it.</source>
        <translation>இந்தச் சேமித்த வடிகட்டியைப் படிக்க முடியவில்லை; புதிய PaySG Desktop பதிப்பு அதை எழுதியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>This scheme has no versions.</source>
        <translation>இந்தக் கையொப்ப முறைக்குப் பதிப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>This version knows no place for secrets called “{store}”.</source>
        <translation>ரகசியங்களுக்கான “{store}” எனும் இடத்தை இந்தப் பதிப்பு அறியாது.</translation>
    </message>
    <message>
        <source>This very file was taken in before, with other columns or for another account or place.</source>
        <translation>இதே கோப்பு முன்பே ஏற்கப்பட்டது; வேறு நெடுவரிசைகளுடன், அல்லது வேறு கணக்குக்கு அல்லது இடத்துக்கு.</translation>
    </message>
    <message>
        <source>This way in does not stand at the moment, so there is nothing to test.</source>
        <translation>இந்த உள்வழி தற்போது இயங்கவில்லை; எனவே சோதிக்க எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no account {id} of {provider}.</source>
        <translation>இந்தப் பணியிடத்தில் {provider} கணக்கு {id} இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no bulk run {batch_id}.</source>
        <translation>இந்தப் பணியிடத்தில் {batch_id} எனும் மொத்த இயக்கம் இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no destination {destination_id}.</source>
        <translation>இந்தப் பணியிடத்தில் {destination_id} எனும் இலக்கு இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no destination {text}.</source>
        <translation>இந்தப் பணியிடத்தில் {text} எனும் இலக்கு இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no endpoint {endpoint_id}.</source>
        <translation>இந்தப் பணியிடத்தில் {endpoint_id} எனும் இறுதிப்புள்ளி இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no replay {id}.</source>
        <translation>இந்தப் பணியிடத்தில் {id} எனும் மறுஅனுப்பல் இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no replay {run_id}.</source>
        <translation>இந்தப் பணியிடத்தில் {run_id} எனும் மறுஅனுப்பல் இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no such destination.</source>
        <translation>இந்தப் பணியிடத்தில் அத்தகைய இலக்கு இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no way in {text}.</source>
        <translation>இந்தப் பணியிடத்தில் {text} எனும் உள்வழி இல்லை.</translation>
    </message>
    <message>
        <source>This workspace has no way in {tunnel_id}.</source>
        <translation>இந்தப் பணியிடத்தில் {tunnel_id} எனும் உள்வழி இல்லை.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer PaySG Desktop (schema {version}, this one knows {schema_version}).</source>
        <translation>இந்தப் பணியிடம் புதிய பதிப்பு PaySG Desktop மூலம் எழுதப்பட்டது (தரவுத்தளப் பதிப்பு {version}; இந்த நிரல் அறிந்தது {schema_version}).</translation>
    </message>
    <message>
        <source>This workspace was written by an older PaySG Desktop and has to be brought up to date once.</source>
        <translation>இந்தப் பணியிடம் பழைய பதிப்பு PaySG Desktop மூலம் எழுதப்பட்டது; ஒருமுறை புதுப்பிக்கப்பட வேண்டும்.</translation>
    </message>
    <message>
        <source>Those of {usual} can.</source>
        <translation>பரிசோதிக்கக்கூடியவை {usual} வழங்குநரின் பெறுநர்கள்.</translation>
    </message>
    <message>
        <source>To find it as text, put it in quotes.</source>
        <translation>அதை உரையாகத் தேட, மேற்கோள் குறிகளுக்குள் இடவும்.</translation>
    </message>
    <message>
        <source>To reach other computers, switch on the setting forwarding.other_hosts.</source>
        <translation>பிற கணினிகளை அடைய, forwarding.other_hosts அமைப்பை இயக்கவும்.</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}</source>
        <translation>{what} அனுப்பப்பட்டபோது அது {answer_words}</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}, and booked something.</source>
        <translation>{what} அனுப்பப்பட்டபோது அது {answer_words}; ஏதோ ஒன்றைக் கணக்கிலும் பதிந்தது.</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}.</source>
        <translation>{what} அனுப்பப்பட்டபோது அது {answer_words}.</translation>
    </message>
    <message>
        <source>To {what} it {answer_words}: a browser or a crawler makes it stumble.</source>
        <translation>{what} அனுப்பப்பட்டபோது அது {answer_words}: உலாவியோ இணையத் தவழியோ அதைத் தடுமாறச் செய்யும்.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>சற்று நேரத்தில் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>பிறகு மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Try again {when}.</source>
        <translation>{when} மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Turn this way in off and on again.</source>
        <translation>இந்த உள்வழியை நிறுத்தி மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>Two events of one payment, the later one first.</source>
        <translation>ஒரே கட்டணத்தின் இரு நிகழ்வுகள்; பிந்தையது முதலில்.</translation>
    </message>
    <message>
        <source>Two rows have the same line number.</source>
        <translation>இரண்டு வரிசைகளுக்கு ஒரே கோப்பு வரி எண் உள்ளது.</translation>
    </message>
    <message>
        <source>Type a larger amount.</source>
        <translation>இதைவிடப் பெரிய தொகையைத் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Type an amount above {format_minor}.</source>
        <translation>{format_minor}-ஐவிட அதிகமான தொகையைத் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>ஒரு தொகையைத் தட்டச்சு செய்யவும், எடுத்துக்காட்டாக {example}.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>அதை மீண்டும் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation>அதைத் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Type one in digits, such as {example}.</source>
        <translation>தொகையை இலக்கங்களில் தட்டச்சு செய்யவும், எடுத்துக்காட்டாக {example}.</translation>
    </message>
    <message>
        <source>Type one such as {example}.</source>
        <translation>{example} போன்ற ஒன்றைத் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>ஒன்றைத் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Type the amount to be paid.</source>
        <translation>செலுத்த வேண்டிய தொகையைத் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Type the amount with a point before the cents, such as {example}.</source>
        <translation>சென்ட்டுக்கு முன் புள்ளியுடன் தொகையைத் தட்டச்சு செய்யவும், எடுத்துக்காட்டாக {example}.</translation>
    </message>
    <message>
        <source>Type the payment's reference to confirm it: this is LIVE, and real money.</source>
        <translation>உறுதிசெய்ய, கட்டணத்தின் குறிப்பெண்ணைத் தட்டச்சு செய்யவும்: இது LIVE, உண்மையான பணம்.</translation>
    </message>
    <message>
        <source>Type your name: it is kept with the approval.</source>
        <translation>உங்கள் பெயரைத் தட்டச்சு செய்யவும்: அது அங்கீகாரத்துடன் வைத்திருக்கப்படும்.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the secret in an environment variable and name it (--secret-env NAME).</source>
        <translation>அதன் பூட்டைத் திறந்து மீண்டும் முயலவும், அல்லது ரகசியத்தைச் சூழல் மாறியில் வைத்து அதன் பெயரைத் தரவும் (--secret-env NAME).</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 and another port.</source>
        <translation>127.0.0.1-ஐயும் வேறொரு துறை எண்ணையும் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Use a receiver of your own, or an endpoint of TEST.</source>
        <translation>உங்கள் சொந்தப் பெறுநரை, அல்லது TEST சூழலின் இறுதிப்புள்ளியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Use the address that it leads to, or have it lead here itself; a page to log in must be taken off.</source>
        <translation>அது இட்டுச்செல்லும் முகவரியைப் பயன்படுத்தவும், அல்லது அதுவே இங்கு இட்டுச்செல்லும்படி அமைக்கவும்; உள்நுழைவுப் பக்கம் இருந்தால் அகற்ற வேண்டும்.</translation>
    </message>
    <message>
        <source>Verify it again, or ask the provider.</source>
        <translation>அதை மீண்டும் சரிபார்க்கவும், அல்லது வழங்குநரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Wait a moment, then ask for the same again.</source>
        <translation>சற்று காத்திருந்து, பிறகு அதையே மீண்டும் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Wait some minutes, or use a named tunnel of your own account.</source>
        <translation>சில நிமிடங்கள் காத்திருக்கவும், அல்லது உங்கள் சொந்தக் கணக்கின் பெயரிட்ட சுரங்கப்பாதையைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then decide anew.</source>
        <translation>அது முடியும்வரை காத்திருந்து, பிறகு புதிதாக முடிவெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>அது முடியும்வரை காத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>அது முடியும் வரை காத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>Wait until it is renewed, take a larger plan, or use another way in.</source>
        <translation>அது புதுப்பிக்கப்படும்வரை காத்திருக்கவும், பெரிய திட்டத்தைத் தேர்ந்தெடுக்கவும், அல்லது வேறு உள்வழியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Wait until that is done; nothing was changed.</source>
        <translation>அது முடியும்வரை காத்திருக்கவும்; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Waits until a second person agrees.</source>
        <translation>இரண்டாம் நபர் ஒப்புக்கொள்ளும்வரை காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>We can't listen on {host}, port {port}: {strerror}.</source>
        <translation>{host}, துறை எண் {port} இல் செவிமடுக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>Webhooks are POST and nothing else.</source>
        <translation>webhook-கள் POST மட்டுமே; வேறு எதுவும் அல்ல.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, closed the connection before a word of ssh.</source>
        <translation>{host}, துறை எண் {port} இல் பதிலளிப்பது, ssh தொடங்கும் முன்பே தொடர்பை மூடியது.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>என்ன ஆனது</translation>
    </message>
    <message>
        <source>What is answered too late is sent again.</source>
        <translation>மிகத் தாமதமாகப் பதிலளிக்கப்பட்டது மீண்டும் அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>What is kept of log entry {position} was changed since its body was purged.</source>
        <translation>பதிவேட்டுப் பதிவு {position} பற்றி வைத்திருப்பது, அதன் உள்ளடக்கம் நிரந்தரமாக நீக்கப்பட்ட பிறகு மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>What is kept of log entry {position} was changed.</source>
        <translation>பதிவேட்டுப் பதிவு {position} பற்றி வைத்திருப்பது மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>What is not answered with 2xx is sent again, and given up in the end.</source>
        <translation>2xx எனப் பதிலளிக்கப்படாதது மீண்டும் அனுப்பப்பட்டு, இறுதியில் கைவிடப்படும்.</translation>
    </message>
    <message>
        <source>What is purged is gone for ever.</source>
        <translation>நிரந்தரமாக நீக்கப்படுவது என்றென்றும் போய்விடும்.</translation>
    </message>
    <message>
        <source>What is refused is sent again for days.</source>
        <translation>மறுக்கப்பட்டது பல நாட்களுக்கு மீண்டும் மீண்டும் அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>What is signed is the raw body; parsing and writing it anew changes it.</source>
        <translation>கையொப்பமிடப்படுவது மூல உள்ளடக்கம்; அதைப் பகுத்துப் புதிதாக எழுதினால் அது மாறிவிடும்.</translation>
    </message>
    <message>
        <source>What is stored can be looked at.</source>
        <translation>சேமிக்கப்பட்டதைப் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>What is stored could not be read to its end, so it can't be said whose data is old.</source>
        <translation>சேமித்தவற்றை இறுதிவரை படிக்க முடியவில்லை; எனவே யாருடைய தரவு பழையது எனக் கூற முடியாது.</translation>
    </message>
    <message>
        <source>What it means: https://ngrok.com/docs/errors/err_ngrok_{code}</source>
        <translation>அதன் பொருள்: https://ngrok.com/docs/errors/err_ngrok_{code}</translation>
    </message>
    <message>
        <source>What stands in brackets in the address is no IPv6 address.</source>
        <translation>முகவரியில் அடைப்புக்குறிக்குள் இருப்பது IPv6 முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>What the bastion opens for itself alone nobody outside reaches.</source>
        <translation>பாஸ்டியன் சேவையகம் தனக்காக மட்டுமே திறப்பதை வெளியிலிருந்து எவரும் அடைய முடியாது.</translation>
    </message>
    <message>
        <source>What the owner of the workspace told could not be understood.</source>
        <translation>பணியிடத்தை வைத்திருக்கும் நிரல் தெரிவித்ததைப் புரிந்துகொள்ள முடியவில்லை.</translation>
    </message>
    <message>
        <source>What the provider's API answered to what was done here.</source>
        <translation>இங்கு செய்ததற்கு வழங்குநரின் API அளித்த பதில்.</translation>
    </message>
    <message>
        <source>What waits is kept, and goes out when it is resumed.</source>
        <translation>காத்திருப்பவை வைத்திருக்கப்படும்; மீண்டும் தொடங்கும்போது அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>What was acknowledged is kept.</source>
        <translation>ஏற்பு தெரிவிக்கப்பட்டவை பாதுகாப்பாக உள்ளன.</translation>
    </message>
    <message>
        <source>What was acknowledged is kept; what could not be taken meanwhile is sent again by its provider.</source>
        <translation>ஏற்பு தெரிவிக்கப்பட்டவை பாதுகாப்பாக உள்ளன; இடையில் பெற முடியாதவற்றை அவற்றின் வழங்குநர் மீண்டும் அனுப்புவார்.</translation>
    </message>
    <message>
        <source>What was changed or signed anew is not sent there: it would stand among real deliveries.</source>
        <translation>மாற்றப்பட்டவை அல்லது புதிதாகக் கையொப்பமிடப்பட்டவை அங்கு அனுப்பப்படாது: அவை உண்மையான விநியோகங்களுக்கு இடையே இருக்கும்.</translation>
    </message>
    <message>
        <source>What was given is neither; it is not repeated here, since it may be the secret itself.</source>
        <translation>தரப்பட்டது இரண்டும் அல்ல; அதுவே ரகசியமாக இருக்கலாம் என்பதால், அது இங்கு மீண்டும் காட்டப்படவில்லை.</translation>
    </message>
    <message>
        <source>What was kept of log entry {position} is missing.</source>
        <translation>பதிவேட்டுப் பதிவு {position} பற்றி வைத்திருந்தது காணப்படவில்லை.</translation>
    </message>
    <message>
        <source>What was not sent yet was not sent.</source>
        <translation>இன்னும் அனுப்பப்படாதவை அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>What was purged is not what the audit trail says was purged.</source>
        <translation>நிரந்தரமாக நீக்கப்பட்டவை, நீக்கப்பட்டதாகத் தணிக்கைத் தடம் கூறுவதுடன் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>What was purged is out of sight, but not of the file yet.</source>
        <translation>நிரந்தரமாக நீக்கப்பட்டவை இனித் தெரியாது, ஆனால் கோப்பிலிருந்து இன்னும் போகவில்லை.</translation>
    </message>
    <message>
        <source>What was read before is kept; try again later.</source>
        <translation>முன்பு படித்தவை வைத்திருக்கப்பட்டுள்ளன; பிறகு மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>What was stored before is kept.</source>
        <translation>முன்பு சேமித்தவை வைத்திருக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>What was there before is as it was.</source>
        <translation>அங்கு முன்பு இருந்தது அப்படியே உள்ளது.</translation>
    </message>
    <message>
        <source>What was there before is in {aside}.</source>
        <translation>முன்பு இருந்தவை {aside} கோப்புறையில் உள்ளன.</translation>
    </message>
    <message>
        <source>What was there before is kept.</source>
        <translation>முன்பு இருந்தவை வைத்திருக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>What you typed is not what is asked for.</source>
        <translation>நீங்கள் தட்டச்சு செய்தது கேட்கப்பட்டது அல்ல.</translation>
    </message>
    <message>
        <source>When it was paid is not known, so nobody can say whether the webhook may still come.</source>
        <translation>எப்போது செலுத்தப்பட்டது எனத் தெரியவில்லை; எனவே webhook இன்னும் வருமா என எவராலும் கூற முடியாது.</translation>
    </message>
    <message>
        <source>When the id is there already, answer 200 and do nothing.</source>
        <translation>ID முன்பே இருந்தால், 200 எனப் பதிலளித்து, எதுவும் செய்ய வேண்டாம்.</translation>
    </message>
    <message>
        <source>Where the bank put several payouts into one line, resolve this with a note.</source>
        <translation>வங்கி பல பட்டுவாடாக்களை ஒரே பதிவில் சேர்த்திருந்தால், ஒரு குறிப்புடன் இதைத் தீர்க்கவும்.</translation>
    </message>
    <message>
        <source>Where the time is signed and renewed on each attempt: it refuses it.</source>
        <translation>நேரம் கையொப்பமிடப்பட்டு ஒவ்வொரு முயற்சியிலும் புதுப்பிக்கப்படும் இடங்களில்: அது மறுக்கும்.</translation>
    </message>
    <message>
        <source>Where your organisation inspects TLS, IT has to install its certificate in the operating system.</source>
        <translation>உங்கள் நிறுவனம் TLS-ஐ ஆய்வு செய்தால், தகவல் தொழில்நுட்பப் பிரிவு அதன் சான்றிதழை இயங்குதளத்தில் நிறுவ வேண்டும்.</translation>
    </message>
    <message>
        <source>Where {what} stands in the body: names joined by full stops.</source>
        <translation>உள்ளடக்கத்தில் இது இருக்கும் இடம்: {what}. முற்றுப்புள்ளிகளால் இணைக்கப்பட்ட பெயர்களாகத் தரவும்.</translation>
    </message>
    <message>
        <source>Whether the earlier one overwrote the later can't be seen from outside.</source>
        <translation>முந்தையது பிந்தையதை மேலெழுதியதா என வெளியிலிருந்து பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>Which program leads requests in?</source>
        <translation>எந்த நிரல் கோரிக்கைகளை உள்ளே கொண்டுவருகிறது?</translation>
    </message>
    <message>
        <source>While one other end is slow, others have to be served, or a single slow connection stops all payments.</source>
        <translation>ஒரு மறுமுனை மெதுவாக இருக்கும்போது மற்றவற்றுக்குச் சேவை தொடர வேண்டும்; இல்லையெனில் மெதுவான ஒரே தொடர்பு எல்லாக் கட்டணங்களையும் நிறுத்திவிடும்.</translation>
    </message>
    <message>
        <source>While one sender was slow it answered nobody else: any slow connection stops it.</source>
        <translation>ஓர் அனுப்புநர் மெதுவாக இருந்தபோது அது வேறு எவருக்கும் பதிலளிக்கவில்லை: மெதுவான எந்தத் தொடர்பும் அதை நிறுத்திவிடும்.</translation>
    </message>
    <message>
        <source>Whoever can make the receiver break can keep it from hearing of payments.</source>
        <translation>பெறுநரை முடக்கக்கூடியவர், அது கட்டணங்களைப் பற்றி அறியாமல் செய்ய முடியும்.</translation>
    </message>
    <message>
        <source>With a url of its own, a way in by ssh needs remote_port: the port that the server in front passes requests to.</source>
        <translation>சொந்த url இருந்தால், ssh வழியான உள்வழிக்கு remote_port தேவை: முன்னால் உள்ள சேவையகம் கோரிக்கைகளை முன்னனுப்பும் துறை எண்.</translation>
    </message>
    <message>
        <source>Within the time window a recorded request looks genuine; the standard advises to remember ids for at least that long.</source>
        <translation>கால வரம்புக்குள், பதிவுசெய்து வைத்த கோரிக்கை உண்மையானதாகவே தோன்றும்; குறைந்தது அவ்வளவு காலம் ID-களை நினைவில் வைக்குமாறு தரநிலை அறிவுறுத்துகிறது.</translation>
    </message>
    <message>
        <source>Without a proxy on another computer leave the address at 127.0.0.1.</source>
        <translation>வேறு கணினியில் இடைமுகவர் இல்லையென்றால், முகவரியை 127.0.0.1 ஆகவே விடவும்.</translation>
    </message>
    <message>
        <source>Write 30s, 5m, 2h or 1d, or several of them like 1h30m.</source>
        <translation>30s, 5m, 2h அல்லது 1d என எழுதவும், அல்லது 1h30m போலப் பலவற்றைச் சேர்த்து எழுதவும்.</translation>
    </message>
    <message>
        <source>Write it as 31-DEC-2026.</source>
        <translation>அதை 31-DEC-2026 என எழுதவும்.</translation>
    </message>
    <message>
        <source>Write it plainly, and without a zone.</source>
        <translation>அதைச் சாதாரணமாக, மண்டலம் (zone) இல்லாமல் எழுதவும்.</translation>
    </message>
    <message>
        <source>Write the dates as 31-DEC-2026.</source>
        <translation>தேதிகளை 31-DEC-2026 என எழுதவும்.</translation>
    </message>
    <message>
        <source>Write them percent-encoded.</source>
        <translation>அவற்றைச் சதவீதக் குறியாக்கத்தில் எழுதவும்.</translation>
    </message>
    <message>
        <source>Yoco can't do this by its API.</source>
        <translation>Yoco-வின் API மூலம் இதைச் செய்ய முடியாது.</translation>
    </message>
    <message>
        <source>Yoco makes no refunds in test mode.</source>
        <translation>சோதனை முறையில் Yoco பணத்திருப்பம் செய்வதில்லை.</translation>
    </message>
    <message>
        <source>Yoco recommends to answer within 15 seconds, and tries again after that.</source>
        <translation>15 வினாடிக்குள் பதிலளிக்குமாறு Yoco பரிந்துரைக்கிறது; அதன்பின் மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>Yoco sends POST and nothing else.</source>
        <translation>Yoco POST மட்டுமே அனுப்பும்; வேறு எதையும் அனுப்பாது.</translation>
    </message>
    <message>
        <source>Yoco sends again whenever it saw no 2xx in time, also when the receiver had done its work by then.</source>
        <translation>Yoco உரிய நேரத்தில் 2xx-ஐக் காணாதபோதெல்லாம் மீண்டும் அனுப்புகிறது; அதற்குள் பெறுநர் தன் வேலையை முடித்திருந்தாலும்கூட.</translation>
    </message>
    <message>
        <source>Yoco signs every attempt anew and recommends to refuse what is older than three minutes, so an old signature is a request that somebody recorded.</source>
        <translation>Yoco ஒவ்வொரு முயற்சியையும் புதிதாகக் கையொப்பமிடுகிறது; மூன்று நிமிடங்களைவிடப் பழையதை மறுக்குமாறு பரிந்துரைக்கிறது; எனவே பழைய கையொப்பம் என்பது எவரோ பதிவுசெய்து வைத்த கோரிக்கை.</translation>
    </message>
    <message>
        <source>Yoco takes {least} or more.</source>
        <translation>Yoco {least} அல்லது அதற்கு மேல் ஏற்கும்.</translation>
    </message>
    <message>
        <source>Yoco takes {yoco_currency} only.</source>
        <translation>Yoco {yoco_currency} மட்டுமே ஏற்கும்.</translation>
    </message>
    <message>
        <source>Yoco warns that anybody can post to the address, and asks to check where an event comes from before it is processed.</source>
        <translation>முகவரிக்கு எவரும் அனுப்ப முடியும் என Yoco எச்சரிக்கிறது; நிகழ்வைச் செயல்படுத்தும் முன் அது எங்கிருந்து வருகிறது எனச் சோதிக்குமாறு கேட்கிறது.</translation>
    </message>
    <message>
        <source>You can refund anew.</source>
        <translation>நீங்கள் மீண்டும் புதிதாகப் பணத்தைத் திருப்பலாம்.</translation>
    </message>
    <message>
        <source>You can start anew.</source>
        <translation>நீங்கள் புதிதாகத் தொடங்கலாம்.</translation>
    </message>
    <message>
        <source>You may examine the program as far as that needs it.</source>
        <translation>அதற்குத் தேவைப்படும் அளவுக்கு நிரலை ஆராயலாம்.</translation>
    </message>
    <message>
        <source>You may replace them: they lie beside the program as libraries of their own.</source>
        <translation>நீங்கள் அவற்றை மாற்றலாம்: அவை நிரலுக்கு அருகில் தனி நூலகங்களாக உள்ளன.</translation>
    </message>
    <message>
        <source>Your organisation does not let dev tunnels be reached from outside.</source>
        <translation>உங்கள் நிறுவனம், மேம்பாட்டுச் சுரங்கப்பாதைகளை வெளியிலிருந்து அடைய அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>Your organisation has switched off looking for newer versions.</source>
        <translation>உங்கள் நிறுவனம் புதிய பதிப்புகளைத் தேடுவதை அணைத்துள்ளது.</translation>
    </message>
    <message>
        <source>Your organisation's settings can't be used, so nothing can be changed here.</source>
        <translation>உங்கள் நிறுவனத்தின் அமைப்புகளைப் பயன்படுத்த முடியவில்லை; எனவே இங்கு எதையும் மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>`is_done` is true or false.</source>
        <translation>`is_done` என்பது true அல்லது false.</translation>
    </message>
    <message>
        <source>`paysg-desktop listen`</source>
        <translation>`paysg-desktop listen`</translation>
    </message>
    <message>
        <source>`paysg-desktop settings list` shows them all.</source>
        <translation>`paysg-desktop settings list` அனைத்தையும் காட்டும்.</translation>
    </message>
    <message>
        <source>`{name}` is a whole number of days, 1 or more.</source>
        <translation>`{name}` என்பது நாட்களின் முழு எண்; 1 அல்லது அதற்கு மேல்.</translation>
    </message>
    <message>
        <source>`{name}` is a whole number.</source>
        <translation>`{name}` முழு எண்ணாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF ஆவணம்</translation>
    </message>
    <message>
        <source>a URL that begins with https://, or empty</source>
        <translation>https:// எனத் தொடங்கும் முகவரி, அல்லது காலி</translation>
    </message>
    <message>
        <source>a body that is no text at all</source>
        <translation>உரையே அல்லாத உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>சுருக்கப்பட்ட கோப்பு</translation>
    </message>
    <message>
        <source>a day such as 2027-01-31, or empty</source>
        <translation>2027-01-31 போன்ற நாள், அல்லது காலி</translation>
    </message>
    <message>
        <source>a genuine event</source>
        <translation>உண்மையான நிகழ்வு</translation>
    </message>
    <message>
        <source>a genuine event after them</source>
        <translation>அவற்றுக்குப் பின் ஓர் உண்மையான நிகழ்வு</translation>
    </message>
    <message>
        <source>a genuine event, to compare with</source>
        <translation>ஒப்பிடுவதற்கு ஓர் உண்மையான நிகழ்வு</translation>
    </message>
    <message>
        <source>a line of at most {longest} characters</source>
        <translation>அதிகபட்சம் {longest} எழுத்துகள் கொண்ட ஒரு வரி</translation>
    </message>
    <message>
        <source>a list of host names such as ["pay.example.gov.sg"], without scheme, port or path</source>
        <translation>["pay.example.gov.sg"] போன்ற புரவலன் பெயர்களின் பட்டியல்; scheme, துறை எண், பாதை இல்லாமல்</translation>
    </message>
    <message>
        <source>a list such as ["SGD 500", "ZAR 1000"], each currency once, without cents</source>
        <translation>["SGD 500", "ZAR 1000"] போன்ற பட்டியல்; ஒவ்வொரு நாணயமும் ஒருமுறை, சென்ட் இல்லாமல்</translation>
    </message>
    <message>
        <source>a member that may be added one day</source>
        <translation>ஒருநாள் சேர்க்கப்படக்கூடிய உறுப்பு</translation>
    </message>
    <message>
        <source>a number of more than 60 digits</source>
        <translation>60-க்கும் மேற்பட்ட இலக்கங்கள் கொண்ட எண்</translation>
    </message>
    <message>
        <source>a payment that is known</source>
        <translation>அறியப்பட்ட ஒரு கட்டணம்</translation>
    </message>
    <message>
        <source>a payment that was made, and refunded</source>
        <translation>செலுத்தப்பட்டு, பணம் திருப்பப்பட்ட கட்டணம்</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>தனியார் வலையமைப்பு</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ஒரு நிரல்</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>ஒரு கோரிக்கை</translation>
    </message>
    <message>
        <source>a webhook of {name}</source>
        <translation>{name} webhook</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>{lowest} முதல் {highest} வரையிலான முழு எண்</translation>
    </message>
    <message>
        <source>a window of PaySG Desktop</source>
        <translation>PaySG Desktop சாளரம்</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>கணக்கு {name}</translation>
    </message>
    <message>
        <source>address already in use</source>
        <translation>address already in use</translation>
    </message>
    <message>
        <source>all is folded</source>
        <translation>அனைத்தும் தொகுத்துக் கணக்கிடப்படுகிறது</translation>
    </message>
    <message>
        <source>all is folded, and what comes is counted</source>
        <translation>அனைத்தும் தொகுத்துக் கணக்கிடப்படுகிறது; வருபவை எண்ணப்படுகின்றன</translation>
    </message>
    <message>
        <source>allow: POST</source>
        <translation>allow: POST</translation>
    </message>
    <message>
        <source>amount: wants an amount, such as 12.30, &gt;100 or 10..20, in whole units.</source>
        <translation>amount: என்பதற்கு 12.30, &gt;100 அல்லது 10..20 போன்ற தொகை தேவை; நாணயத்தின் முழு அலகுகளில், சென்ட்டில் அல்ல.</translation>
    </message>
    <message>
        <source>an Excel workbook (or another zip file)</source>
        <translation>Excel பணிப்புத்தகம் (அல்லது வேறு zip கோப்பு)</translation>
    </message>
    <message>
        <source>an event in camelCase</source>
        <translation>camelCase வடிவில் உள்ள நிகழ்வு</translation>
    </message>
    <message>
        <source>an event of an unknown type</source>
        <translation>அறியப்படாத வகை நிகழ்வு</translation>
    </message>
    <message>
        <source>an event of {body} kB</source>
        <translation>{body} kB நிகழ்வு</translation>
    </message>
    <message>
        <source>an event signed an hour ago</source>
        <translation>ஒரு மணிநேரத்துக்கு முன் கையொப்பமிடப்பட்ட நிகழ்வு</translation>
    </message>
    <message>
        <source>an event signed with another secret</source>
        <translation>வேறு ரகசியத்தால் கையொப்பமிடப்பட்ட நிகழ்வு</translation>
    </message>
    <message>
        <source>an event that was changed after it was signed</source>
        <translation>கையொப்பமிட்ட பின் மாற்றப்பட்ட நிகழ்வு</translation>
    </message>
    <message>
        <source>an event whose JSON has blanks</source>
        <translation>JSON-இல் இடைவெளிகள் கொண்ட நிகழ்வு</translation>
    </message>
    <message>
        <source>an event whose answer is read slowly</source>
        <translation>பதில் மெதுவாகப் படிக்கப்படும் நிகழ்வு</translation>
    </message>
    <message>
        <source>an event whose body comes slowly</source>
        <translation>உள்ளடக்கம் மெதுவாக வரும் நிகழ்வு</translation>
    </message>
    <message>
        <source>an event with Chinese characters</source>
        <translation>சீன எழுத்துகள் கொண்ட நிகழ்வு</translation>
    </message>
    <message>
        <source>an event with a byte that is not UTF-8</source>
        <translation>UTF-8 அல்லாத ஒரு பைட் கொண்ட நிகழ்வு</translation>
    </message>
    <message>
        <source>an event with new members</source>
        <translation>புதிய உறுப்புகள் கொண்ட நிகழ்வு</translation>
    </message>
    <message>
        <source>an event without a signature</source>
        <translation>கையொப்பம் இல்லாத நிகழ்வு</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>பழைய Excel பணிப்புத்தகம்</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>மற்றும் மேலும் சில</translation>
    </message>
    <message>
        <source>and {purged} more</source>
        <translation>மற்றும் மேலும் {purged}</translation>
    </message>
    <message>
        <source>another PaySG Desktop process</source>
        <translation>மற்றொரு PaySG Desktop செயல்முறை</translation>
    </message>
    <message>
        <source>another event</source>
        <translation>வேறொரு நிகழ்வு</translation>
    </message>
    <message>
        <source>another event in the midst of it</source>
        <translation>அதற்கு நடுவே வேறொரு நிகழ்வு</translation>
    </message>
    <message>
        <source>another paysg-desktop command</source>
        <translation>மற்றொரு paysg-desktop கட்டளை</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>வேறொரு நிரல்</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>வேறொரு நிரல் அதைத் திறந்து வைத்துள்ளது</translation>
    </message>
    <message>
        <source>answered {status}</source>
        <translation>{status} எனப் பதிலளித்தது</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>ஏதேனும் ஒரு தொகை</translation>
    </message>
    <message>
        <source>at a time not told</source>
        <translation>தெரிவிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>at most {digits} digits</source>
        <translation>அதிகபட்சம் {digits} இலக்கங்கள் இருக்கலாம்</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>உடனடியாக</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>அடுத்த தொடக்கத்தில்</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>தணிக்கைத் தடம்</translation>
    </message>
    <message>
        <source>backup of {iso_utc}</source>
        <translation>{iso_utc} காப்புநகல்</translation>
    </message>
    <message>
        <source>backup without a sheet</source>
        <translation>விவரத்தாள் இல்லாத காப்புநகல்</translation>
    </message>
    <message>
        <source>bodies before {iso_utc}</source>
        <translation>{iso_utc}-க்கு முந்தைய உள்ளடக்கங்கள்</translation>
    </message>
    <message>
        <source>booked nothing</source>
        <translation>எதையும் கணக்கில் பதியவில்லை</translation>
    </message>
    <message>
        <source>booked once</source>
        <translation>ஒருமுறை கணக்கில் பதிந்தது</translation>
    </message>
    <message>
        <source>booked {count} times</source>
        <translation>{count} முறை கணக்கில் பதிந்தது</translation>
    </message>
    <message>
        <source>by signal {value}</source>
        <translation>சமிக்ஞை {value} மூலம்</translation>
    </message>
    <message>
        <source>can't be told</source>
        <translation>கூற முடியாதவை</translation>
    </message>
    <message>
        <source>can't tell</source>
        <translation>கூற முடியாது</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ரத்து செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>capture {shown}, captured {not_told}</source>
        <translation>பிடிப்பு {shown}, பிடித்த நேரம்: {not_told}</translation>
    </message>
    <message>
        <source>client session established</source>
        <translation>client session established</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>மேகக் கணிமையின் உள்விவரம்</translation>
    </message>
    <message>
        <source>delivery {delivery_id}</source>
        <translation>விநியோகம் {delivery_id}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>destination added</source>
        <translation>இலக்கு சேர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>destination changed</source>
        <translation>இலக்கு மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>destination {name}</source>
        <translation>இலக்கு {name}</translation>
    </message>
    <message>
        <source>devtunnel is not signed in.</source>
        <translation>devtunnel உள்நுழையவில்லை.</translation>
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
        <translation>காலி, "none", "http://proxy.example:8080" போன்ற URL, அல்லது "pac:" உடன் நிரல்துண்டின் URL</translation>
    </message>
    <message>
        <source>endpoint disabled</source>
        <translation>இறுதிப்புள்ளி முடக்கப்பட்டது</translation>
    </message>
    <message>
        <source>endpoint enabled</source>
        <translation>இறுதிப்புள்ளி இயக்கப்பட்டது</translation>
    </message>
    <message>
        <source>endpoint {name}</source>
        <translation>இறுதிப்புள்ளி {name}</translation>
    </message>
    <message>
        <source>entry {end}</source>
        <translation>பதிவு {end}</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>பதிவு {number}</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>சூழல் மாறி</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>தோல்வி</translation>
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
        <translation>வேறு இடத்தின் இணைப்புகள்</translation>
    </message>
    <message>
        <source>forgery refused</source>
        <translation>போலி மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>forgery taken</source>
        <translation>போலி ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>gave no answer ({problem})</source>
        <translation>பதிலளிக்கவில்லை ({problem})</translation>
    </message>
    <message>
        <source>has a fraction of a cent, or is larger than any payment can be</source>
        <translation>ஒரு சென்ட்டின் பின்னம் உள்ளது, அல்லது எந்தக் கட்டணமும் இருக்கக்கூடியதைவிடப் பெரியது</translation>
    </message>
    <message>
        <source>has a time of day that can't be read</source>
        <translation>இதில் உள்ள நேரத்தைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>has blanks, line ends or invisible characters.</source>
        <translation>இடைவெளிகளையோ வரி முடிவுகளையோ கண்ணுக்குத் தெரியாத எழுத்துகளையோ கொண்டுள்ளது.</translation>
    </message>
    <message>
        <source>has more than one minus</source>
        <translation>ஒன்றுக்கு மேற்பட்ட கழித்தல் குறிகள் உள்ளன</translation>
    </message>
    <message>
        <source>has not the form of a signing secret: whsec_ and base64.</source>
        <translation>கையொப்ப ரகசியத்தின் வடிவில் இல்லை: whsec_, அதன்பின் base64.</translation>
    </message>
    <message>
        <source>has something in front of whsec_.</source>
        <translation>whsec_-க்கு முன்னால் ஏதோ ஒன்றைக் கொண்டுள்ளது.</translation>
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
        <translation>அதன் பொருள் https://ngrok.com/docs/errors/err_ngrok_{code} பக்கத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>iCloud or another cloud program syncs it</source>
        <translation>iCloud அல்லது வேறொரு மேகக் கணிமை நிரல் அதை ஒத்திசைக்கிறது</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>ஒரு நிமிடத்தில்</translation>
    </message>
    <message>
        <source>in a state that we don't know</source>
        <translation>நமக்குத் தெரியாத நிலை</translation>
    </message>
    <message>
        <source>in another payout</source>
        <translation>வேறொரு பட்டுவாடாவில்</translation>
    </message>
    <message>
        <source>in {value} minutes</source>
        <translation>{value} நிமிடங்களில்</translation>
    </message>
    <message>
        <source>in {value} s</source>
        <translation>{value} வினாடியில்</translation>
    </message>
    <message>
        <source>is an API key, not a signing secret.</source>
        <translation>கையொப்ப ரகசியம் அல்ல; அது ஓர் API திறவுகோல்.</translation>
    </message>
    <message>
        <source>is in another currency than {currency}</source>
        <translation>{currency} அல்லாத வேறு நாணயத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>is no amount such as 1234.50 or 1,234.50</source>
        <translation>1234.50 அல்லது 1,234.50 போன்ற தொகை அல்ல</translation>
    </message>
    <message>
        <source>is no date such as 2026-12-31, 31-Dec-2026 or 31/12/2026</source>
        <translation>2026-12-31, 31-Dec-2026 அல்லது 31/12/2026 போன்ற தேதி அல்ல</translation>
    </message>
    <message>
        <source>is no day of the calendar (dates in digits are read day first)</source>
        <translation>நாட்காட்டியில் இல்லாத நாள் (இலக்கங்களில் உள்ள தேதிகளில் நாள் முதலில் படிக்கப்படும்)</translation>
    </message>
    <message>
        <source>is the hidden form of a secret, or a spoilt copy.</source>
        <translation>மறைக்கப்பட்ட வடிவில் உள்ளது, அல்லது சிதைந்த நகலாக உள்ளது.</translation>
    </message>
    <message>
        <source>it does not begin to run</source>
        <translation>அது இயங்கத் தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>it has one in another payout</source>
        <translation>வேறொரு பட்டுவாடாவில் அதற்குப் பதிவு உள்ளது</translation>
    </message>
    <message>
        <source>it is on a drive of Windows, seen from its Linux subsystem</source>
        <translation>அது Windows-இன் இயக்ககத்தில் உள்ளது; அதன் Linux துணை முறைமையிலிருந்து பார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>it is on a network drive</source>
        <translation>அது வலையமைப்பு இயக்ககத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>it is on a network file system ({kind})</source>
        <translation>அது வலையமைப்புக் கோப்பு முறைமையில் உள்ளது ({kind})</translation>
    </message>
    <message>
        <source>it is {status}</source>
        <translation>அதன் நிலை: {status}</translation>
    </message>
    <message>
        <source>it leads on to another address</source>
        <translation>அது வேறொரு முகவரிக்கு இட்டுச்செல்கிறது</translation>
    </message>
    <message>
        <source>it takes in what anybody can send</source>
        <translation>எவரும் அனுப்பக்கூடியதை அது ஏற்கிறது</translation>
    </message>
    <message>
        <source>it was done</source>
        <translation>அது செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>it was not done</source>
        <translation>அது செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>its 1 row</source>
        <translation>அதன் 1 வரிசையில்</translation>
    </message>
    <message>
        <source>its second delivery</source>
        <translation>அதன் இரண்டாம் விநியோகம்</translation>
    </message>
    <message>
        <source>its status is not known</source>
        <translation>அதன் நிலை தெரியவில்லை</translation>
    </message>
    <message>
        <source>its {rows} rows</source>
        <translation>அதன் {rows} வரிசைகளில்</translation>
    </message>
    <message>
        <source>key_file must be the whole path of your private key file.</source>
        <translation>key_file என்பது உங்கள் தனிப்பட்ட திறவுகோல் கோப்பின் முழுப் பாதையாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>கடந்த 7 நாட்கள்</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>கடந்த மாதம்</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>விடுபட்டது</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>ஒரு நிமிடத்துக்கும் குறைவான நேரம்</translation>
    </message>
    <message>
        <source>lies in a year that can't be meant</source>
        <translation>சாத்தியமில்லாத ஓர் ஆண்டில் உள்ளது</translation>
    </message>
    <message>
        <source>line {end}</source>
        <translation>பதிவு {end}</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>வரி {lineno}, நெடுவரிசை {colno}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>வரி {line}</translation>
    </message>
    <message>
        <source>line {others}</source>
        <translation>கோப்பு வரி {others}</translation>
    </message>
    <message>
        <source>line {others} and more</source>
        <translation>கோப்பு வரி {others} மற்றும் மேலும் சில</translation>
    </message>
    <message>
        <source>lines {others}</source>
        <translation>கோப்பு வரிகள் {others}</translation>
    </message>
    <message>
        <source>lines {others} and more</source>
        <translation>கோப்பு வரிகள் {others} மற்றும் மேலும் சில</translation>
    </message>
    <message>
        <source>link-local, where clouds keep their metadata</source>
        <translation>link-local முகவரி; மேகக் கணிமைகள் தம் உள்விவரங்களை இங்கு வைக்கின்றன</translation>
    </message>
    <message>
        <source>little is folded</source>
        <translation>சிறிதளவே தொகுத்துக் கணக்கிடப்படுகிறது</translation>
    </message>
    <message>
        <source>little is folded, and what comes is counted</source>
        <translation>சிறிதளவே தொகுத்துக் கணக்கிடப்படுகிறது; வருபவை எண்ணப்படுகின்றன</translation>
    </message>
    <message>
        <source>macOS brings it as /usr/bin/ssh; ask IT why it is missing.</source>
        <translation>macOS-இல் அது /usr/bin/ssh ஆக இருக்கும்; அது ஏன் இல்லை எனத் தகவல் தொழில்நுட்பப் பிரிவைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>name or value of entry {position}</source>
        <translation>பதிவு {position} இன் பெயர் அல்லது மதிப்பு</translation>
    </message>
    <message>
        <source>names no month that is known here</source>
        <translation>இங்கு அறியப்படாத மாதத்தைக் குறிப்பிடுகிறது</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>network is unreachable</translation>
    </message>
    <message>
        <source>ngrok answers in our place (ERR_NGROK_{code}).</source>
        <translation>நமது இடத்தில் ngrok பதிலளிக்கிறது (ERR_NGROK_{code}).</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it doesn't look like an authtoken.</source>
        <translation>டோக்கனை ngrok ஏற்கவில்லை: அது authtoken போல் இல்லை.</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it is one of an old kind that is no longer valid.</source>
        <translation>டோக்கனை ngrok ஏற்கவில்லை: அது இனிச் செல்லாத பழைய வகையைச் சேர்ந்தது.</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it was reset or revoked, or its owner left the team.</source>
        <translation>டோக்கனை ngrok ஏற்கவில்லை: அது மீட்டமைக்கப்பட்டது அல்லது திரும்பப் பெறப்பட்டது, அல்லது அதன் உரிமையாளர் குழுவிலிருந்து வெளியேறினார்.</translation>
    </message>
    <message>
        <source>ngrok doesn't take the token: it was revoked.</source>
        <translation>டோக்கனை ngrok ஏற்கவில்லை: அது திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>ngrok gave an address that is none.</source>
        <translation>ngrok தந்தது சரியான முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>ngrok has closed this address: it was stopped in the dashboard, or by another agent.</source>
        <translation>ngrok இந்த முகவரியை மூடியது: அது கட்டுப்பாட்டுப் பலகத்தில் அல்லது வேறொரு முகவர் நிரலால் நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>ngrok is connected, and could not reach the listener (ERR_NGROK_{code}).</source>
        <translation>ngrok இணைக்கப்பட்டுள்ளது, ஆனால் செவிமடுப்பியை அடைய முடியவில்லை (ERR_NGROK_{code}).</translation>
    </message>
    <message>
        <source>ngrok passes nothing on for the moment: too many requests within a minute.</source>
        <translation>ngrok தற்போது எதையும் முன்னனுப்பவில்லை: ஒரு நிமிடத்துக்குள் மிக அதிகமான கோரிக்கைகள்.</translation>
    </message>
    <message>
        <source>ngrok passes nothing on: the account's HTTP requests for this month are used up.</source>
        <translation>ngrok எதையும் முன்னனுப்பவில்லை: இந்த மாதத்துக்கான கணக்கின் HTTP கோரிக்கைகள் தீர்ந்துவிட்டன.</translation>
    </message>
    <message>
        <source>ngrok reaches its agent, but the agent doesn't reach the listener.</source>
        <translation>ngrok தன் முகவர் நிரலை அடைகிறது, ஆனால் முகவர் நிரல் செவிமடுப்பியை அடையவில்லை.</translation>
    </message>
    <message>
        <source>ngrok refused to open the address.</source>
        <translation>முகவரியைத் திறக்க ngrok மறுத்தது.</translation>
    </message>
    <message>
        <source>ngrok refused with the error ERR_NGROK_{code}.</source>
        <translation>ngrok மறுத்தது; பிழை ERR_NGROK_{code}.</translation>
    </message>
    <message>
        <source>ngrok refused: another agent already stands at this address.</source>
        <translation>ngrok மறுத்தது: வேறொரு முகவர் நிரல் ஏற்கெனவே இந்த முகவரியில் உள்ளது.</translation>
    </message>
    <message>
        <source>ngrok refused: as many agents of this account run as its plan allows.</source>
        <translation>ngrok மறுத்தது: இந்தக் கணக்கின் திட்டம் அனுமதிக்கும் அத்தனை முகவர் நிரல்களும் இயங்குகின்றன.</translation>
    </message>
    <message>
        <source>ngrok says that nobody stands at this address: the agent is offline, or the address is another by now.</source>
        <translation>இந்த முகவரியில் எவரும் இல்லை என ngrok கூறுகிறது: முகவர் நிரல் இணைப்பில் இல்லை, அல்லது முகவரி இதற்குள் மாறிவிட்டது.</translation>
    </message>
    <message>
        <source>ngrok wants an account and its authtoken.</source>
        <translation>ngrok-க்கு ஒரு கணக்கும் அதன் authtoken-உம் தேவை.</translation>
    </message>
    <message>
        <source>no HTTP header</source>
        <translation>HTTP தலைப்பு அல்ல</translation>
    </message>
    <message>
        <source>no HTTP request</source>
        <translation>HTTP கோரிக்கை அல்ல</translation>
    </message>
    <message>
        <source>no address or network</source>
        <translation>முகவரியோ வலையமைப்போ அல்ல</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>பதில் இல்லை</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>சான்றிதழ் இல்லை</translation>
    </message>
    <message>
        <source>no certificate authorities</source>
        <translation>சான்றிதழ் வழங்குநர்கள் இல்லை</translation>
    </message>
    <message>
        <source>no computer's</source>
        <translation>எந்தக் கணினிக்கும் உரியதல்ல</translation>
    </message>
    <message>
        <source>no digits</source>
        <translation>இலக்கம் எதுவும் இருக்கக் கூடாது</translation>
    </message>
    <message>
        <source>no final HTTP status</source>
        <translation>இறுதியான HTTP நிலை அல்ல</translation>
    </message>
    <message>
        <source>no hash of 64 hex digits</source>
        <translation>64 பதினாறடிமான இலக்கங்கள் கொண்ட ஹேஷ் அல்ல</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>பதிவு இல்லை</translation>
    </message>
    <message>
        <source>no manifest</source>
        <translation>பொருளடக்கம் (manifest) இல்லை</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>JSON பொருள் அல்ல</translation>
    </message>
    <message>
        <source>no other payout that was imported has one</source>
        <translation>இறக்குமதி செய்த வேறு எந்தப் பட்டுவாடாவிலும் அதற்குப் பதிவு இல்லை</translation>
    </message>
    <message>
        <source>no path of a program</source>
        <translation>நிரலின் பாதை அல்ல</translation>
    </message>
    <message>
        <source>no payment_id_path is set</source>
        <translation>payment_id_path அமைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>நிலை எண் அல்ல</translation>
    </message>
    <message>
        <source>no sheet of a backup</source>
        <translation>காப்புநகலின் விவரத் தாள் அல்ல</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>வட்டில் இடம் இல்லை</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>no such host</translation>
    </message>
    <message>
        <source>no such payment</source>
        <translation>அத்தகைய கட்டணம் இல்லை</translation>
    </message>
    <message>
        <source>no such port</source>
        <translation>அத்தகைய துறை எண் இல்லை</translation>
    </message>
    <message>
        <source>no valid PEM files</source>
        <translation>சரியான PEM கோப்புகள் அல்ல</translation>
    </message>
    <message>
        <source>no webhook</source>
        <translation>webhook இல்லை</translation>
    </message>
    <message>
        <source>nobody knows why</source>
        <translation>காரணம் எவருக்கும் தெரியாது</translation>
    </message>
    <message>
        <source>none</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>not all could be read of: {torn}</source>
        <translation>முழுமையாகப் படிக்க முடியாதவை: {torn}</translation>
    </message>
    <message>
        <source>not believed: what connected to us is on no list of proxies</source>
        <translation>நம்பப்படவில்லை: நம்முடன் இணைந்தது எந்த இடைமுகவர் பட்டியலிலும் இல்லை</translation>
    </message>
    <message>
        <source>not clear: the headers hold no address, or disagree about it</source>
        <translation>தெளிவில்லை: தலைப்புகளில் முகவரி இல்லை, அல்லது அவை முரண்படுகின்றன</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>தெரியவில்லை</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>of {astimezone}</source>
        <translation>({astimezone})</translation>
    </message>
    <message>
        <source>of {format_minor}</source>
        <translation>({format_minor})</translation>
    </message>
    <message>
        <source>on {time}</source>
        <translation>({time})</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>one address of this computer as a number, such as "127.0.0.1" or "10.1.2.3".</source>
        <translation>"127.0.0.1" அல்லது "10.1.2.3" போன்ற, எண்ணாக எழுதப்பட்ட, இந்தக் கணினியின் ஒரு முகவரி.</translation>
    </message>
    <message>
        <source>one of two deliveries at the same moment</source>
        <translation>ஒரே நேரத்தில் இரு விநியோகங்களில் ஒன்று</translation>
    </message>
    <message>
        <source>one of {option}</source>
        <translation>இவற்றில் ஒன்று: {option}</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>ஒரு வரிசை</translation>
    </message>
    <message>
        <source>one session only</source>
        <translation>ஒரு அமர்வு மட்டும்</translation>
    </message>
    <message>
        <source>only one usage of each socket</source>
        <translation>only one usage of each socket</translation>
    </message>
    <message>
        <source>own address</source>
        <translation>சொந்த முகவரி</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>செலுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>பகுதிப் பணம் திருப்பப்பட்டது</translation>
    </message>
    <message>
        <source>payer's address</source>
        <translation>செலுத்துபவரின் முகவரி</translation>
    </message>
    <message>
        <source>payer's e-mail address</source>
        <translation>செலுத்துபவரின் மின்னஞ்சல் முகவரி</translation>
    </message>
    <message>
        <source>payer's identifier</source>
        <translation>செலுத்துபவரின் அடையாள எண்</translation>
    </message>
    <message>
        <source>payer's name</source>
        <translation>செலுத்துபவரின் பெயர்</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>சாதாரண உரை</translation>
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
        <translation>நிரந்தரமாக நீக்கப்படுகிறது; இதுவரை {values}</translation>
    </message>
    <message>
        <source>reading configuration file</source>
        <translation>reading configuration file</translation>
    </message>
    <message>
        <source>records before {iso_utc}</source>
        <translation>{iso_utc}-க்கு முந்தைய பதிவுகள்</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>குறிப்பெண்</translation>
    </message>
    <message>
        <source>refund of {payment_id}</source>
        <translation>{payment_id} கட்டணத்தின் பணத்திருப்பம்</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>பணம் திருப்பப்பட்டது</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>கோரிக்கை {number}</translation>
    </message>
    <message>
        <source>rewriting the file</source>
        <translation>கோப்பு மீண்டும் எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>seconds must be a number.</source>
        <translation>seconds ஓர் எண்ணாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>session closed</translation>
    </message>
    <message>
        <source>set must be an object of texts.</source>
        <translation>set உரைகளைக் கொண்ட பொருளாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>ssh ended, and said nothing that this program knows.</source>
        <translation>ssh முடிந்துவிட்டது; இந்த நிரல் அறிந்த எதையும் அது கூறவில்லை.</translation>
    </message>
    <message>
        <source>tailscale funnel {port}</source>
        <translation>tailscale funnel {port}</translation>
    </message>
    <message>
        <source>that</source>
        <translation>அது</translation>
    </message>
    <message>
        <source>the API of {name}</source>
        <translation>{name} API</translation>
    </message>
    <message>
        <source>the account on the bastion</source>
        <translation>பாஸ்டியன் சேவையகத்தில் உள்ள கணக்கு</translation>
    </message>
    <message>
        <source>the agent's local interface is not on this computer</source>
        <translation>முகவர் நிரலின் உள்ளூர் இடைமுகம் இந்தக் கணினியில் இல்லை</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>the amount's currency</source>
        <translation>தொகையின் நாணயம்</translation>
    </message>
    <message>
        <source>the bastion's host key, which is confirmed at setup</source>
        <translation>பாஸ்டியன் சேவையகத்தின் புரவலன் திறவுகோல்; அமைக்கும்போது இது உறுதிசெய்யப்படும்</translation>
    </message>
    <message>
        <source>the bastion's name</source>
        <translation>பாஸ்டியன் சேவையகத்தின் பெயர்</translation>
    </message>
    <message>
        <source>the database in it has another size</source>
        <translation>அதில் உள்ள தரவுத்தளத்தின் அளவு வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>the disk said “{error}”</source>
        <translation>வட்டு கூறியது: “{error}”</translation>
    </message>
    <message>
        <source>the disk said: {strerror}</source>
        <translation>வட்டு கூறியது: {strerror}</translation>
    </message>
    <message>
        <source>the earlier one, after it</source>
        <translation>அதற்குப் பின் முந்தையது</translation>
    </message>
    <message>
        <source>the event's id</source>
        <translation>நிகழ்வின் ID</translation>
    </message>
    <message>
        <source>the event's type, like payment.completed</source>
        <translation>நிகழ்வின் வகை, எ.கா. payment.completed</translation>
    </message>
    <message>
        <source>the file with your private key</source>
        <translation>உங்கள் தனிப்பட்ட திறவுகோலைக் கொண்ட கோப்பு</translation>
    </message>
    <message>
        <source>the first delivery of an event</source>
        <translation>ஒரு நிகழ்வின் முதல் விநியோகம்</translation>
    </message>
    <message>
        <source>the first request again, byte for byte</source>
        <translation>முதல் கோரிக்கை மீண்டும், பைட்டுக்குப் பைட்</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>கோப்புறை அங்கு இல்லை</translation>
    </message>
    <message>
        <source>the gateway's own word for the status</source>
        <translation>நிலைக்கு நுழைவாயில் பயன்படுத்தும் சொல்</translation>
    </message>
    <message>
        <source>the imported report of {name}</source>
        <translation>இறக்குமதி செய்த {name} அறிக்கை</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>இணையம்</translation>
    </message>
    <message>
        <source>the later of two events</source>
        <translation>இரு நிகழ்வுகளில் பிந்தையது</translation>
    </message>
    <message>
        <source>the later state</source>
        <translation>பிந்தைய நிலை</translation>
    </message>
    <message>
        <source>the payer's e-mail address</source>
        <translation>செலுத்துபவரின் மின்னஞ்சல் முகவரி</translation>
    </message>
    <message>
        <source>the payer's name</source>
        <translation>செலுத்துபவரின் பெயர்</translation>
    </message>
    <message>
        <source>the payment's id, in refunds that of the payment refunded</source>
        <translation>கட்டணத்தின் ID; பணத்திருப்பங்களில், பணம் திருப்பப்பட்ட கட்டணத்தின் ID</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>வழங்குநர்</translation>
    </message>
    <message>
        <source>the refund's id</source>
        <translation>பணத்திருப்பத்தின் ID</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>மீதமுள்ளவை</translation>
    </message>
    <message>
        <source>the time of the event</source>
        <translation>நிகழ்வின் நேரம்</translation>
    </message>
    <message>
        <source>the whole path of a file, or empty</source>
        <translation>ஒரு கோப்பின் முழுப் பாதை, அல்லது காலி</translation>
    </message>
    <message>
        <source>the whole path of a folder, or empty</source>
        <translation>ஒரு கோப்புறையின் முழுப் பாதை, அல்லது காலி</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>அந்தப் பெயரில் ஒரு கோப்புறை உள்ளது</translation>
    </message>
    <message>
        <source>there is no space left on that disk</source>
        <translation>அந்த வட்டில் இடம் இல்லை</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>இந்தக் கணினி</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>இந்த மாதம்</translation>
    </message>
    <message>
        <source>too many addresses for a list of proxies</source>
        <translation>இடைமுகவர் பட்டியலுக்கு மிக அதிகமான முகவரிகள்</translation>
    </message>
    <message>
        <source>too many recoveries in one minute</source>
        <translation>ஒரே நிமிடத்தில் மிக அதிகமான மீட்புகள்</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true அல்லது false</translation>
    </message>
    <message>
        <source>tunnel session started</source>
        <translation>tunnel session started</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>இருமுறை</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>வகை மாறியது</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>நடைபெறுகிறது</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>செலுத்தப்படவில்லை</translation>
    </message>
    <message>
        <source>until {day} {until}</source>
        <translation>{day} {until} வரை</translation>
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
        <translation>சொந்தப் புலத்தின் மதிப்பு</translation>
    </message>
    <message>
        <source>was</source>
        <translation>உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>way in {name}</source>
        <translation>உள்வழி {name}</translation>
    </message>
    <message>
        <source>webhook.site's CSV has columns that differ from file to file, so that nobody could say what was sent.</source>
        <translation>webhook.site-இன் CSV நெடுவரிசைகள் கோப்புக்குக் கோப்பு மாறுபடுகின்றன; எனவே என்ன அனுப்பப்பட்டது என எவராலும் கூற முடியாது.</translation>
    </message>
    <message>
        <source>webhook_share must be a number from 0 to 1.</source>
        <translation>webhook_share 0 முதல் 1 வரையிலான எண்ணாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>were</source>
        <translation>உருவாக்கப்பட்டன</translation>
    </message>
    <message>
        <source>what it is called with can't be passed on</source>
        <translation>அதை அழைக்கும் சொற்களை அதற்குத் தர முடியாது</translation>
    </message>
    <message>
        <source>what was kept of {unkept_count} purged deliveries is lost, and with it what they said</source>
        <translation>நிரந்தரமாக நீக்கப்பட்ட {unkept_count} விநியோகங்கள் பற்றி வைத்திருந்தவை இழக்கப்பட்டன; அவை கூறியதும் அவற்றுடன் இழக்கப்பட்டது</translation>
    </message>
    <message>
        <source>what was kept of {unkept} purged ones</source>
        <translation>நிரந்தரமாக நீக்கப்பட்ட {unkept} பதிவுகள் பற்றி வைத்திருந்தவை</translation>
    </message>
    <message>
        <source>whoever records a request can send it again for ever</source>
        <translation>கோரிக்கையைப் பதிவுசெய்து வைப்பவர் அதை என்றென்றும் மீண்டும் அனுப்ப முடியும்</translation>
    </message>
    <message>
        <source>with a refund of unknown amount</source>
        <translation>தொகை தெரியாத பணத்திருப்பம் உள்ளது</translation>
    </message>
    <message>
        <source>with code {code}</source>
        <translation>குறியீடு {code} உடன்</translation>
    </message>
    <message>
        <source>with other rows</source>
        <translation>வேறு வரிசைகளுடன்</translation>
    </message>
    <message>
        <source>within_s is a number of seconds, up to {longest_within_s}.</source>
        <translation>within_s என்பது வினாடிகளின் எண்ணிக்கை, அதிகபட்சம் {longest_within_s}.</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>வேறு விதமாக எழுதப்பட்டது</translation>
    </message>
    <message>
        <source>you may not write there, or another program has it open</source>
        <translation>அங்கு எழுத உங்களுக்கு அனுமதி இல்லை, அல்லது வேறொரு நிரல் அதைத் திறந்து வைத்துள்ளது</translation>
    </message>
    <message>
        <source>your own reference</source>
        <translation>உங்கள் சொந்தக் குறிப்பெண்</translation>
    </message>
    <message>
        <source>{address} is never sent to ({never}).</source>
        <translation>{address} முகவரிக்கு ஒருபோதும் அனுப்பப்படாது ({never}).</translation>
    </message>
    <message>
        <source>{address} is on {area}, and only this computer is sent to.</source>
        <translation>{address} இருக்கும் இடம்: {area}; இந்தக் கணினிக்கு மட்டுமே அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>{address}, not on the list that {provider} publishes for {mode} (as of {as_of})</source>
        <translation>{address}, {provider} வெளியிடும் {mode} பட்டியலில் இல்லை ({as_of} நிலவரப்படி)</translation>
    </message>
    <message>
        <source>{address}, on the list that {provider} publishes for {mode} (as of {as_of})</source>
        <translation>{address}, {provider} வெளியிடும் {mode} பட்டியலில் உள்ளது ({as_of} நிலவரப்படி)</translation>
    </message>
    <message>
        <source>{address}; not published: {provider} names no addresses for {mode} that we know of</source>
        <translation>{address}; வெளியிடப்படவில்லை: நாம் அறிந்தவரை {provider} {mode} முகவரிகள் எதையும் குறிப்பிடவில்லை</translation>
    </message>
    <message>
        <source>{after} says that this payment is {status_words}, and {before}, which told of an earlier moment, that it was {status_words_2}.</source>
        <translation>இந்தக் கட்டணத்தின் நிலை “{status_words}” என {after} கூறுகிறது; முந்தைய நேரத்தைப் பற்றிக் கூறிய {before}, அப்போதைய நிலை “{status_words_2}” எனக் கூறியது.</translation>
    </message>
    <message>
        <source>{aside_count} that the disk changed are set aside as rejected deliveries</source>
        <translation>வட்டு மாற்றிய {aside_count} பதிவுகள் நிராகரிக்கப்பட்ட விநியோகங்களாகத் தனியே வைக்கப்பட்டன</translation>
    </message>
    <message>
        <source>{asked} is more than the {left} that can still be refunded.</source>
        <translation>{asked} என்பது, இன்னும் திருப்பக்கூடிய {left} தொகையைவிட அதிகம்.</translation>
    </message>
    <message>
        <source>{certificate} holds no certificate in PEM form, a text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>{certificate} கோப்பில் PEM வடிவச் சான்றிதழ் (-----BEGIN CERTIFICATE----- எனத் தொடங்கும் உரை) எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>{counted} with a signature that holds, so signing here would make it genuine.</source>
        <translation>சரியான கையொப்பத்துடன் {counted}; எனவே இங்கு கையொப்பமிட்டால் அது உண்மையானது போல் ஆகிவிடும்.</translation>
    </message>
    <message>
        <source>{counted} with a signature that holds.</source>
        <translation>சரியான கையொப்பத்துடன் {counted}.</translation>
    </message>
    <message>
        <source>{count} payments</source>
        <translation>{count} கட்டணங்கள்</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} வரிசைகள்</translation>
    </message>
    <message>
        <source>{doubtful} of these deliveries, {id} the first of them, did not come as webhooks</source>
        <translation>இந்த விநியோகங்களில் {doubtful} (முதலாவது {id}) webhook ஆக வரவில்லை</translation>
    </message>
    <message>
        <source>{field}: knows {words}.</source>
        <translation>{field}: ஏற்பவை: {words}.</translation>
    </message>
    <message>
        <source>{field}: wants a day, month or year: 2026-01-31, or 2026-01..2026-03.</source>
        <translation>{field}: என்பதற்கு ஒரு நாள், மாதம் அல்லது ஆண்டு தேவை: 2026-01-31, அல்லது 2026-01..2026-03.</translation>
    </message>
    <message>
        <source>{folder} can't be a workspace: every user of this computer may write there.</source>
        <translation>{folder} பணியிடமாக இருக்க முடியாது: இந்தக் கணினியின் ஒவ்வொரு பயனரும் அங்கு எழுத முடியும்.</translation>
    </message>
    <message>
        <source>{folder} can't be a workspace: {reason}.</source>
        <translation>{folder} பணியிடமாக இருக்க முடியாது: {reason}.</translation>
    </message>
    <message>
        <source>{format}: {ids} new, {count} left out</source>
        <translation>{format}: {ids} புதியவை, {count} விடுபட்டன</translation>
    </message>
    <message>
        <source>{host} answers, and finds nothing behind it ({status}).</source>
        <translation>{host} பதிலளிக்கிறது, ஆனால் அதன் பின்னால் எதையும் காணவில்லை ({status}).</translation>
    </message>
    <message>
        <source>{host} answers, but leads elsewhere or changes the path ({status}).</source>
        <translation>{host} பதிலளிக்கிறது, ஆனால் வேறிடத்துக்கு இட்டுச்செல்கிறது அல்லது பாதையை மாற்றுகிறது ({status}).</translation>
    </message>
    <message>
        <source>{host} asks for a login, or lets no one through ({status}).</source>
        <translation>{host} உள்நுழையக் கேட்கிறது, அல்லது எவரையும் அனுமதிக்கவில்லை ({status}).</translation>
    </message>
    <message>
        <source>{host} is not an address of this computer: use 127.0.0.1.</source>
        <translation>{host} இந்தக் கணினியின் முகவரி அல்ல: 127.0.0.1 பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>{host} sends to another address ({status}).</source>
        <translation>{host} வேறு முகவரிக்கு அனுப்புகிறது ({status}).</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now (429).</source>
        <translation>{host} தற்போது மேலும் கோரிக்கைகளை ஏற்கவில்லை (429).</translation>
    </message>
    <message>
        <source>{host} would be every address of this computer, in whatever network it is.</source>
        <translation>{host} என்பது இந்தக் கணினியின் எல்லா முகவரிகளையும் குறிக்கும், அது எந்த வலையமைப்பில் இருந்தாலும்.</translation>
    </message>
    <message>
        <source>{host}, port {port}, gave no answer in time.</source>
        <translation>{host}, துறை எண் {port}, உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>{hours} h {rest} min</source>
        <translation>{hours} மணிநேரம் {rest} நிமிடம்</translation>
    </message>
    <message>
        <source>{id} steps in all, the last is {hex}</source>
        <translation>மொத்தம் {id} படிகள், கடைசியானது {hex}</translation>
    </message>
    <message>
        <source>{kept_count} log entries kept, lost: {ranges}</source>
        <translation>{kept_count} பதிவேட்டுப் பதிவுகள் வைத்திருக்கப்பட்டன, இழந்தவை: {ranges}</translation>
    </message>
    <message>
        <source>{kept_count} of {kept_count_2} log entries were recovered</source>
        <translation>{kept_count_2} பதிவேட்டுப் பதிவுகளில் {kept_count} மீட்கப்பட்டன</translation>
    </message>
    <message>
        <source>{key} holds no private key in PEM form.</source>
        <translation>{key} கோப்பில் PEM வடிவத் தனிப்பட்ட திறவுகோல் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>{key} must be {error}.</source>
        <translation>{key} இவ்வாறு இருக்க வேண்டும்: {error}.</translation>
    </message>
    <message>
        <source>{kind} {sha256}: {new} new, {bad} left out</source>
        <translation>{kind} {sha256}: {new} புதியவை, {bad} விடுபட்டன</translation>
    </message>
    <message>
        <source>{lines} lines of the audit trail</source>
        <translation>தணிக்கைத் தடத்தின் {lines} பதிவுகள்</translation>
    </message>
    <message>
        <source>{mark} (made up)</source>
        <translation>{mark} (கற்பனை)</translation>
    </message>
    <message>
        <source>{mark}: the {word} state</source>
        <translation>{mark}: {word} நிலை</translation>
    </message>
    <message>
        <source>{micros} ms</source>
        <translation>{micros} மில்லிவினாடி</translation>
    </message>
    <message>
        <source>{most_refused_in_a_row} rows were refused one after the other, so the run stands still at line {line}.</source>
        <translation>அடுத்தடுத்து {most_refused_in_a_row} வரிசைகள் மறுக்கப்பட்டன; எனவே இயக்கம் கோப்பின் {line}-ஆம் வரியில் நின்றுள்ளது.</translation>
    </message>
    <message>
        <source>{named} holds other bytes than were received.</source>
        <translation>{named}: பெறப்பட்டவை அல்லாத வேறு பைட்டுகள் உள்ளன.</translation>
    </message>
    <message>
        <source>{named} was changed: a digest of it is none.</source>
        <translation>{named}: மாற்றப்பட்டது; அதன் ஒரு செய்திச் சுருக்கம் செல்லத்தக்கதல்ல.</translation>
    </message>
    <message>
        <source>{names} and {names_2} name different amounts for this payment.</source>
        <translation>{names}, {names_2} ஆகியவை இந்தக் கட்டணத்துக்கு வெவ்வேறு தொகைகளைக் கூறுகின்றன.</translation>
    </message>
    <message>
        <source>{name} (none current)</source>
        <translation>{name} (தற்போதைய ரகசியம் இல்லை)</translation>
    </message>
    <message>
        <source>{name} (process {name_2})</source>
        <translation>{name} (செயல்முறை {name_2})</translation>
    </message>
    <message>
        <source>{name} can't be read with the log beside it.</source>
        <translation>{name}: அதன் அருகே உள்ள பதிவேட்டுடன் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>{name} can't be restored.</source>
        <translation>{name}: மீட்டெடுக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>{name} created it.</source>
        <translation>{name} அதை உருவாக்கியது.</translation>
    </message>
    <message>
        <source>{name} does not hold what its sheet says.</source>
        <translation>{name}: அதன் விவரத்தாள் கூறுவது அதில் இல்லை.</translation>
    </message>
    <message>
        <source>{name} is LIVE, and always answers what its provider expects: any other answer could cost real payments.</source>
        <translation>{name} என்பது LIVE; அதன் வழங்குநர் எதிர்பார்க்கும் பதிலையே அது எப்போதும் அளிக்கும்: வேறு எந்தப் பதிலும் உண்மையான கட்டணங்களை இழக்கச் செய்யலாம்.</translation>
    </message>
    <message>
        <source>{name} is LIVE, and its senders always get our own answer: an app that fails could cost real payments.</source>
        <translation>{name} என்பது LIVE; அதன் அனுப்புநர்களுக்கு எப்போதும் நமது சொந்தப் பதிலே கிடைக்கும்: தோல்வியடையும் செயலி உண்மையான கட்டணங்களை இழக்கச் செய்யலாம்.</translation>
    </message>
    <message>
        <source>{name} is no archive of `paysg-desktop db move`, or it is damaged.</source>
        <translation>{name} என்பது `paysg-desktop db move` உருவாக்கிய காப்பகம் அல்ல, அல்லது அது சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>{name} is no backup that can be read.</source>
        <translation>{name}: படிக்கக்கூடிய காப்புநகல் அல்ல.</translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation>{name} JSON அல்ல</translation>
    </message>
    <message>
        <source>{name} is not JSON.</source>
        <translation>{name} JSON அல்ல.</translation>
    </message>
    <message>
        <source>{name} is not what was written when the backup was made.</source>
        <translation>{name}: காப்புநகல் எடுத்தபோது எழுதப்பட்டது இதுவல்ல.</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} மிகப் பெரியது</translation>
    </message>
    <message>
        <source>{name} must be a text.</source>
        <translation>{name} ஓர் உரையாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {lowest} to {last_port}.</source>
        <translation>{name} என்பது {lowest} முதல் {last_port} வரையான முழு எண்ணாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{name} must be an integer.</source>
        <translation>{name} முழு எண்ணாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{name} refunded {amount}.</source>
        <translation>{name} {amount} பணத்தைத் திருப்பியது.</translation>
    </message>
    <message>
        <source>{name} syncs it</source>
        <translation>{name} அதை ஒத்திசைக்கிறது</translation>
    </message>
    <message>
        <source>{name} told of this payment before, and does not know it any more.</source>
        <translation>{name} முன்பு இந்தக் கட்டணத்தைத் தெரிவித்தது, ஆனால் இப்போது அதை அறியவில்லை.</translation>
    </message>
    <message>
        <source>{name} took it in: the link goes to the payer by e-mail.</source>
        <translation>{name} அதை ஏற்றது: இணைப்பு மின்னஞ்சல் மூலம் செலுத்துபவருக்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>{name} took the refund of {amount} in.</source>
        <translation>{name}, {amount} பணத்திருப்பக் கோரிக்கையை ஏற்றது.</translation>
    </message>
    <message>
        <source>{name} tries for {span} after the payment: the webhook may still come.</source>
        <translation>{name} கட்டணத்துக்குப் பிறகு {span} வரை முயலும்: webhook இன்னும் வரலாம்.</translation>
    </message>
    <message>
        <source>{name} tries for {span} after the payment: the webhook will not come any more.</source>
        <translation>{name} கட்டணத்துக்குப் பிறகு {span} வரை முயலும்: webhook இனி வராது.</translation>
    </message>
    <message>
        <source>{name}: wants a value behind the colon.</source>
        <translation>{name}: முக்காற்புள்ளிக்குப் பின் ஒரு மதிப்பு தேவை.</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} நாள்</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} நாட்கள்</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} மணிநேரம்</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} மணிநேரம்</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} நிமிடம்</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} நிமிடங்கள்</translation>
    </message>
    <message>
        <source>{path} can't be read ({strerror}).</source>
        <translation>{path} கோப்பைப் படிக்க முடியவில்லை ({strerror}).</translation>
    </message>
    <message>
        <source>{path} can't be read: {strerror}.</source>
        <translation>{path}: படிக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>{path} கோப்பை எழுத முடியவில்லை: {why}.</translation>
    </message>
    <message>
        <source>{path} has an error in line {line}.</source>
        <translation>{path} கோப்பின் {line}-ஆம் வரியில் பிழை உள்ளது.</translation>
    </message>
    <message>
        <source>{path} holds the public half of a key.</source>
        <translation>{path} இல் திறவுகோலின் பொதுப் பகுதி உள்ளது.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is.</source>
        <translation>{path} ஏற்கெனவே உள்ளது; அது உள்ளபடியே விடப்பட்டது.</translation>
    </message>
    <message>
        <source>{path} still holds what was purged, and can't be removed ({name}).</source>
        <translation>நிரந்தரமாக நீக்கப்பட்டவை {path} இல் இன்னும் உள்ளன; அதை அகற்ற முடியவில்லை ({name}).</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, வரி {line}</translation>
    </message>
    <message>
        <source>{payments} could not be read.</source>
        <translation>{payments}: படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>{prefix}-id is empty, or holds a full stop or what is no plain text.</source>
        <translation>{prefix}-id காலியாக உள்ளது, அல்லது முற்றுப்புள்ளியையோ சாதாரண உரை அல்லாததையோ கொண்டுள்ளது.</translation>
    </message>
    <message>
        <source>{prefix}-signature has a part without its version and comma.</source>
        <translation>{prefix}-signature தலைப்பின் ஒரு பகுதியில் அதன் பதிப்பும் காற்புள்ளியும் இல்லை.</translation>
    </message>
    <message>
        <source>{prefix}-signature has no digest.</source>
        <translation>{prefix}-signature தலைப்பில் செய்திச் சுருக்கம் இல்லை.</translation>
    </message>
    <message>
        <source>{prefix}-timestamp is not a number of seconds.</source>
        <translation>{prefix}-timestamp வினாடிகளின் எண் அல்ல.</translation>
    </message>
    <message>
        <source>{purged_words} {outcome} Its digests, verdict and event are kept.</source>
        <translation>{purged_words} {outcome} அதன் செய்திச் சுருக்கங்கள், தீர்ப்பு, நிகழ்வு ஆகியவை வைத்திருக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>{rest} min</source>
        <translation>{rest} நிமிடம்</translation>
    </message>
    <message>
        <source>{seconds} ago.</source>
        <translation>{seconds} முன்பு.</translation>
    </message>
    <message>
        <source>{seconds} ahead of this computer's clock.</source>
        <translation>{seconds} எதிர்காலத்தில், இந்தக் கணினியின் கடிகாரத்தின்படி.</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} பைட்டுகள்</translation>
    </message>
    <message>
        <source>{skipped} public-key signature(s) beside it were skipped.</source>
        <translation>அதனுடன் இருந்த {skipped} பொதுத் திறவுகோல் கையொப்பங்கள் தவிர்க்கப்பட்டன.</translation>
    </message>
    <message>
        <source>{source} can't be taken out: {strerror}.</source>
        <translation>{source} வெளியே எடுக்க முடியவில்லை: {strerror}.</translation>
    </message>
    <message>
        <source>{status} after {delay_s} s</source>
        <translation>{delay_s} வினாடிக்குப் பிறகு {status}</translation>
    </message>
    <message>
        <source>{subject}, but booked it all the same: its counter rose by {booked}.</source>
        <translation>{subject}, ஆனாலும் அதைக் கணக்கில் பதிந்தது: அதன் எண்ணி {booked} உயர்ந்தது.</translation>
    </message>
    <message>
        <source>{subject}: it refuses what it should take in, and the sender tries again and again.</source>
        <translation>{subject}: ஏற்க வேண்டியதை அது மறுக்கிறது; அனுப்புநர் மீண்டும் மீண்டும் முயல்வார்.</translation>
    </message>
    <message>
        <source>{subject}: refused.</source>
        <translation>{subject}: மறுத்தது.</translation>
    </message>
    <message>
        <source>{subject}: senders don't follow redirects, so the event was not delivered.</source>
        <translation>{subject}: அனுப்புநர்கள் திசைமாற்றங்களைப் பின்பற்றுவதில்லை; எனவே நிகழ்வு சென்றடையவில்லை.</translation>
    </message>
    <message>
        <source>{subject}: the event was not delivered, and the sender tries again.</source>
        <translation>{subject}: நிகழ்வு சென்றடையவில்லை; அனுப்புநர் மீண்டும் முயல்வார்.</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} முன்பே உள்ளது.</translation>
    </message>
    <message>
        <source>{teller_words} says that this was paid, and no webhook told of it.</source>
        <translation>இது செலுத்தப்பட்டதாக {teller_words} கூறுகிறது, ஆனால் எந்த webhook-உம் அதைத் தெரிவிக்கவில்லை.</translation>
    </message>
    <message>
        <source>{teller_words} told of this payment, and the list of {provider_words}, which was read whole since, does not have it.</source>
        <translation>{teller_words} இந்தக் கட்டணத்தைத் தெரிவித்தது, ஆனால் அதன்பின் முழுமையாகப் படிக்கப்பட்ட {provider_words} பட்டியலில் அது இல்லை.</translation>
    </message>
    <message>
        <source>{teller_words} told of this payment, and {name} knows none with its id.</source>
        <translation>{teller_words} இந்தக் கட்டணத்தைத் தெரிவித்தது, ஆனால் அதன் ID கொண்ட கட்டணம் எதையும் {name} அறியவில்லை.</translation>
    </message>
    <message>
        <source>{title} asks for a pause, so it may have been done or not.</source>
        <translation>{title} இடைவெளி விடுமாறு கேட்கிறது; எனவே அது செய்யப்பட்டிருக்கலாம் அல்லது செய்யப்படாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>{title} asks for a pause: too many requests.</source>
        <translation>{title} இடைவேளை கேட்கிறது: கோரிக்கைகள் மிக அதிகம்.</translation>
    </message>
    <message>
        <source>{title} can be reached.</source>
        <translation>{title}-ஐ அடைய முடிகிறது.</translation>
    </message>
    <message>
        <source>{title} can't be reached at the moment, so it is still not known whether it was done.</source>
        <translation>{title} தற்போது அடைய முடியாத நிலையில் உள்ளது; எனவே அது செய்யப்பட்டதா என இன்னும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>{title} can't do it at the moment ({status}).</source>
        <translation>{title} தற்போது அதைச் செய்ய இயலவில்லை ({status}).</translation>
    </message>
    <message>
        <source>{title} can't do it at the moment: a service behind it fails ({status}).</source>
        <translation>{title} தற்போது அதைச் செய்ய இயலவில்லை: அதன் பின்னால் உள்ள ஒரு சேவை தோல்வியடைகிறது ({status}).</translation>
    </message>
    <message>
        <source>{title} could not be reached: nothing answers there.</source>
        <translation>{title}-ஐ அடைய முடியவில்லை: அங்கு எதுவும் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>{title} did not answer in time.</source>
        <translation>{title} உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>{title} did not take the API key, so nothing was done.</source>
        <translation>{title} API திறவுகோலை ஏற்கவில்லை; எனவே எதுவும் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>{title} gave an answer of another form than it promises, and nothing of it was used.</source>
        <translation>{title} தான் உறுதியளித்த வடிவில் அல்லாமல் வேறு வடிவில் பதிலளித்தது; அதில் எதுவும் பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>{title} gave an answer that can't be read, and nothing of it was used.</source>
        <translation>{title} தந்த பதிலைப் படிக்க முடியவில்லை; அதில் எதுவும் பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>{title} gave an answer that this program does not know ({status}).</source>
        <translation>{title} தந்த பதில் இந்த நிரலுக்குத் தெரியாதது ({status}).</translation>
    </message>
    <message>
        <source>{title} has a fault of its own ({status}).</source>
        <translation>{title}-இல் அதன் சொந்தப் பிழை ஏற்பட்டுள்ளது ({status}).</translation>
    </message>
    <message>
        <source>{title} has a fault of its own: it may have been done or not.</source>
        <translation>{title} சேவையில் ஒரு கோளாறு உள்ளது: அது செய்யப்பட்டிருக்கலாம் அல்லது செய்யப்படாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>{title} has no API that this program knows.</source>
        <translation>{title} சேவைக்கு, இந்த நிரல் அறிந்த API இல்லை.</translation>
    </message>
    <message>
        <source>{title} has no event {event_type}.</source>
        <translation>{title}-இல் {event_type} எனும் நிகழ்வு இல்லை.</translation>
    </message>
    <message>
        <source>{title} has no way to cancel a payment from here.</source>
        <translation>{title} கட்டணத்தை இங்கிருந்து ரத்து செய்ய வழி இல்லை.</translation>
    </message>
    <message>
        <source>{title} has seen the same request key with other content, and did nothing.</source>
        <translation>{title} இதே கோரிக்கை விசையை வேறு உள்ளடக்கத்துடன் முன்பே பெற்றுள்ளது; அது எதுவும் செய்யவில்லை.</translation>
    </message>
    <message>
        <source>{title} is not asked for payments, so this can't be read as one.</source>
        <translation>{title}-இடம் கட்டணங்கள் கேட்கப்படுவதில்லை; எனவே இதைக் கட்டணமாகப் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>{title} is still at work on it.</source>
        <translation>{title} இன்னும் அதில் பணிசெய்துகொண்டிருக்கிறது.</translation>
    </message>
    <message>
        <source>{title} is still at work on the same request.</source>
        <translation>{title} இதே கோரிக்கையை இன்னும் செயல்படுத்தி வருகிறது.</translation>
    </message>
    <message>
        <source>{title} knows no such checkout or webhook.</source>
        <translation>{title} அத்தகைய செக்அவுட்டையோ webhook-ஐயோ அறியாது.</translation>
    </message>
    <message>
        <source>{title} knows nothing of that id.</source>
        <translation>அந்த ID பற்றி {title}-க்கு எதுவும் தெரியாது.</translation>
    </message>
    <message>
        <source>{title} knows the key, but the key may not do this; nothing was done.</source>
        <translation>{title} திறவுகோலை அறியும், ஆனால் திறவுகோலுக்கு இதைச் செய்ய அனுமதி இல்லை; எதுவும் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>{title} says that something in the request is missing or wrong, and did nothing.</source>
        <translation>கோரிக்கையில் ஏதோ இல்லை அல்லது தவறாக உள்ளது என {title} கூறுகிறது; அது எதுவும் செய்யவில்லை.</translation>
    </message>
    <message>
        <source>{title} says that the state of the payment, or of the payment service, does not allow it, and did nothing.</source>
        <translation>கட்டணத்தின் அல்லது கட்டணச் சேவையின் நிலை அதை அனுமதிக்கவில்லை என {title} கூறுகிறது; அது எதுவும் செய்யவில்லை.</translation>
    </message>
    <message>
        <source>{title} seemed to take it in, but the payment has not moved: it may have been done or not.</source>
        <translation>{title} அதை ஏற்றதாகத் தோன்றியது, ஆனால் கட்டணத்தின் நிலை மாறவில்லை: அது செய்யப்பட்டிருக்கலாம் அல்லது செய்யப்படாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>{title} sends no e-mails from here.</source>
        <translation>{title} இங்கிருந்து மின்னஞ்சல்களை அனுப்பாது.</translation>
    </message>
    <message>
        <source>{title} sent an answer far longer than any should be; nothing of it was used.</source>
        <translation>{title} அனுப்பிய பதில் இருக்க வேண்டியதைவிட மிக நீளமானது; அதில் எதுவும் பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>{title} shows no trace of it: it was not done.</source>
        <translation>{title} அதன் தடம் எதையும் காட்டவில்லை: அது செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>{title} shows that all of it is refunded, but not by whom: by this request, or by somebody else.</source>
        <translation>முழுப் பணமும் திருப்பப்பட்டதாக {title} காட்டுகிறது, ஆனால் யாரால் என்பதைக் காட்டவில்லை: இந்தக் கோரிக்கையாலா, வேறொருவராலா.</translation>
    </message>
    <message>
        <source>{title} shows that it was done.</source>
        <translation>அது செய்யப்பட்டதாக {title} காட்டுகிறது.</translation>
    </message>
    <message>
        <source>{title} takes the key.</source>
        <translation>{title} திறவுகோலை ஏற்கிறது.</translation>
    </message>
    <message>
        <source>{title} took the request, but its answer can't be read, so it is not known what was done.</source>
        <translation>{title} கோரிக்கையை ஏற்றது, ஆனால் அதன் பதிலைப் படிக்க முடியவில்லை; எனவே என்ன செய்யப்பட்டது எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>{to_do}, and try again.</source>
        <translation>{to_do}; பிறகு மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>{told}, after {duration_words}</source>
        <translation>{told}, {duration_words} கழித்து</translation>
    </message>
    <message>
        <source>{told}; the sender waits {allowed_s} s, and tries again after that.</source>
        <translation>{told}; அனுப்புநர் {allowed_s} வினாடி காத்திருந்து, அதன்பின் மீண்டும் முயல்வார்.</translation>
    </message>
    <message>
        <source>{told}; the sender waits {allowed_s} s.</source>
        <translation>{told}; அனுப்புநர் {allowed_s} வினாடி காத்திருப்பார்.</translation>
    </message>
    <message>
        <source>{total} times</source>
        <translation>{total} முறை</translation>
    </message>
    <message>
        <source>{value} falling</source>
        <translation>{value} இறங்குமுகம்</translation>
    </message>
    <message>
        <source>{value} rising</source>
        <translation>{value} ஏறுமுகம்</translation>
    </message>
    <message>
        <source>{wanted} is more than the {rest} that is known to be left.</source>
        <translation>{wanted} என்பது, மீதி உள்ளதாகத் தெரிந்த {rest} தொகையைவிட அதிகம்.</translation>
    </message>
    <message>
        <source>{what} is not settled: it may have been done or not.</source>
        <translation>{what}: இன்னும் முடிவாகவில்லை; அது செய்யப்பட்டிருக்கலாம் அல்லது செய்யப்படாமல் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>{what} is on its way since {time}.</source>
        <translation>{what}: {time} முதல் அனுப்பப்பட்டுக்கொண்டிருக்கிறது.</translation>
    </message>
    <message>
        <source>{what} is under way, and PaySG takes one at a time.</source>
        <translation>{what} நடைபெறுகிறது; PaySG ஒரு நேரத்தில் ஒன்றை மட்டுமே ஏற்கும்.</translation>
    </message>
    <message>
        <source>{what} is under way.</source>
        <translation>{what}: நடைபெறுகிறது.</translation>
    </message>
    <message>
        <source>{what} waits for a second person's approval since {time}.</source>
        <translation>{what}: {time} முதல் இரண்டாம் நபரின் அங்கீகாரத்துக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>{what} waits for a second person's approval.</source>
        <translation>{what} இரண்டாம் நபரின் அங்கீகாரத்துக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>{what} was sent on {time}, and it is not known whether it was done.</source>
        <translation>{what}: {time} அன்று அனுப்பப்பட்டது; அது செய்யப்பட்டதா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>{where}: {key} must be {error}.</source>
        <translation>{where}: {key} இவ்வாறு இருக்க வேண்டும்: {error}.</translation>
    </message>
    <message>
        <source>{words}, for the next {left}</source>
        <translation>{words}, அடுத்த {left} வரை</translation>
    </message>
    <message>
        <source>{words}, until it is switched off</source>
        <translation>{words}, நிறுத்தப்படும் வரை</translation>
    </message>
    <message>
        <source>“Payment ID” or “Payment Reference”</source>
        <translation>“கட்டண ID” அல்லது “கட்டணக் குறிப்பெண்”</translation>
    </message>
    <message>
        <source>“may_download” of an ngrok way in is “yes” or “no”.</source>
        <translation>ngrok உள்வழியின் “may_download” என்பது “yes” அல்லது “no”.</translation>
    </message>
    <message>
        <source>“{label}” can't be changed here.</source>
        <translation>“{label}” என்பதை இங்கு மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>“{name}” answers for {name_2} already, and a sender gets one answer.</source>
        <translation>“{name}” ஏற்கெனவே {name_2} இறுதிப்புள்ளிக்காகப் பதிலளிக்கிறது; ஓர் அனுப்புநருக்கு ஒரு பதிலே கிடைக்கும்.</translation>
    </message>
    <message>
        <source>“{name}” goes through somebody else's computers, where payers' names, addresses and identifiers can be read, and an endpoint of this workspace is LIVE.</source>
        <translation>“{name}” வேறொருவரின் கணினிகள் வழியாகச் செல்கிறது; அங்கு செலுத்துபவர்களின் பெயர்கள், முகவரிகள், அடையாள எண்கள் ஆகியவற்றைப் படிக்க முடியும்; இந்தப் பணியிடத்தின் ஓர் இறுதிப்புள்ளி LIVE.</translation>
    </message>
    <message>
        <source>“{name}” has ended ({said}).</source>
        <translation>“{name}” முடிந்துவிட்டது ({said}).</translation>
    </message>
    <message>
        <source>“{name}” has no address with https:// of its own, so what comes is not encrypted up to the bastion, and an endpoint of this workspace is LIVE.</source>
        <translation>“{name}” உள்வழிக்கு https:// கொண்ட சொந்த முகவரி இல்லை; எனவே வருபவை பாஸ்டியன் சேவையகம் வரை மறையாக்கப்படவில்லை; இந்தப் பணியிடத்தின் ஓர் இறுதிப்புள்ளி LIVE.</translation>
    </message>
    <message>
        <source>“{name}” has not told its address within {within_s} s.</source>
        <translation>“{name}” தன் முகவரியை {within_s} வினாடிக்குள் தெரிவிக்கவில்லை.</translation>
    </message>
    <message>
        <source>“{name}” is there in two spellings that differ; the documented one counts.</source>
        <translation>“{name}” ஒன்றுக்கொன்று வேறுபடும் இரு எழுத்துவடிவங்களில் உள்ளது; ஆவணப்படுத்தப்பட்டதே கணக்கில் கொள்ளப்படும்.</translation>
    </message>
    <message>
        <source>“{name}” needs a secret, and none is kept.</source>
        <translation>“{name}” இயங்க ஒரு ரகசியம் தேவை, ஆனால் எதுவும் வைத்திருக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>“{name}” takes nothing by itself at present; this is sent to it all the same.</source>
        <translation>“{name}” தற்போது தானாக எதையும் ஏற்பதில்லை; இருப்பினும் இது அதற்கு அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>“{title}” is later than the moment of the report.</source>
        <translation>“{title}” அறிக்கையின் நேரத்துக்குப் பிந்தையது.</translation>
    </message>
    <message>
        <source>“{word}” is no wait.</source>
        <translation>“{word}” ஒரு காத்திருப்பு அல்ல.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>இயக்ககம்</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>கோப்புறை</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ஒரு படி மேலே(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ஒரு படி கீழே(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>அழுத்து</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>குவியத்தை அமை</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>குவியத்தை அமைக்கும்</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>பட்டியைக் காட்டு</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>பட்டியைக் காட்டும்</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>நிலைமாற்று</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>நிலையை மாற்றும்</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>செயலைத் தொடங்கும்</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>தேர்வுப் பெட்டியின் பட்டியலைத் திற</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
கோப்புறை காணப்படவில்லை.
சரியான கோப்புறைப் பெயர் கொடுக்கப்பட்டதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
கோப்பு காணப்படவில்லை.
சரியான கோப்புப் பெயர் கொடுக்கப்பட்டதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ஏற்கெனவே உள்ளது.
அதை மாற்றி எழுத விரும்புகிறீர்களா?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>தேர்ந்தெடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>நீக்கு(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>பார்க்கும் இடம்(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>புதிய கோப்புறை(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>திற(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>பெயர் மாற்று(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமி(&amp;S)</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>'%1' எழுத முடியாதபடி பாதுகாக்கப்பட்டுள்ளது.
இருந்தாலும் அதை நீக்க விரும்புகிறீர்களா?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>'%1'-ஐ நிச்சயமாக நீக்க விரும்புகிறீர்களா?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>முந்தைய</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>விவரக் காட்சிக்கு மாற்று</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>பட்டியல் காட்சிக்கு மாற்று</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>கோப்புறையை நீக்க இயலவில்லை.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>புதிய கோப்புறையை உருவாக்கு</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ஒரு புதிய கோப்புறையை உருவாக்கு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>விவரக் காட்சி</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>கோப்புறைகள்</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>கோப்புறை:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>கோப்பின் பெயர்(&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>கோப்பு வகை(&amp;T):</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>கோப்புறையைத் தேடு</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>முன்செல்</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>முன்செல்</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>மேல்நிலைக் கோப்புறைக்குச் செல்</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>பட்டியல் காட்சி</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>இடங்கள், புத்தகக்குறிகளின் பட்டியல்</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>என் கணினி</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>புதிய கோப்புறை</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>மேல்நிலைக் கோப்புறை</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>அண்மைய இடங்கள்</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>வேறு பெயரில் சேமி</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>காட்டு </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>மறைந்த கோப்புகளைக் காட்டு(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>பக்கப்பட்டை</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>கணினி</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>மாற்றிய தேதி</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>வகை</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர்(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>விவரங்களை மறை...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>விவரங்களைக் காட்டு...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>இல்லை(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ஆம்(&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>கைவிடு</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>செயல்படுத்து</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>சேமிக்காமல் விடு</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>புறக்கணி</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>அனைத்துக்கும் இல்லை(&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>மீட்டமை</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>இயல்புநிலைக்கு மீட்டமை</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>அனைத்தையும் சேமி</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>அனைத்துக்கும் ஆம்(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>கீழ் முனை</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ஒரு பக்கம் கீழே</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ஒரு பக்கம் மேலே</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>கீழே உருட்டு</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>இங்கு உருட்டு</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>மேலே உருட்டு</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>மேல் முனை</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>இடப்பக்கம் உருட்டு</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>வலப்பக்கம் உருட்டு</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர்(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>இணைப்பின் முகவரியை நகலெடு(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>அனைத்தையும் தேர்ந்தெடு</translation>
    </message>
</context>
</TS>
