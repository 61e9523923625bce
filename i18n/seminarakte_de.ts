<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>Version {version}. Records of bilateral seminars between partner cities. Free software under the European Union Public Licence 1.2; the licences of the libraries, fonts and icons are in the folder “licences”.</source>
        <translation>Version {version}. Akten über bilaterale Seminare zwischen Partnerstädten. Freie Software unter der Open-Source-Lizenz für die Europäische Union 1.2; die Lizenzen der Bibliotheken, Schriften und Symbole liegen im Ordner „licences“.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herrn</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Unterzeichnende</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As on the day</source>
        <translation>Stand am Tag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name (Latin)</source>
        <translation>Name (lateinisch)</translation>
    </message>
    <message>
        <source>Name (Cyrillic)</source>
        <translation>Name (kyrillisch)</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation in the directory</source>
        <translation>Organisation im Verzeichnis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>kommissarisch</translation>
    </message>
    <message>
        <source>Taken from the directory on</source>
        <translation>Aus dem Verzeichnis übernommen am</translation>
    </message>
    <message>
        <source>Differs from the directory on purpose</source>
        <translation>Weicht bewusst vom Verzeichnis ab</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Appointment</source>
        <translation>Funktion im Amt</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Funktionen im Amt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Function, feminine form</source>
        <translation>Funktion, weibliche Form</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>kommissarisch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Dienstanschrift</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Diensttelefon</translation>
    </message>
    <message>
        <source>Source or note</source>
        <translation>Quelle oder Bemerkung</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backup copies</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Every day on which the file is opened a copy is made and checked. The last of 7 days, 4 weeks and 12 months stay. They are in the folder {folder}.</source>
        <translation>An jedem Tag, an dem die Datei geöffnet wird, entsteht eine geprüfte Kopie. Es bleiben die letzten von 7 Tagen, 4 Wochen und 12 Monaten. Sie liegen im Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand erstellt</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a change of many records</source>
        <translation>vor der Änderung vieler Einträge</translation>
    </message>
    <message>
        <source>before many records were deleted</source>
        <translation>vor dem Löschen vieler Einträge</translation>
    </message>
    <message>
        <source>before a copy was restored</source>
        <translation>vor dem Zurückholen einer Kopie</translation>
    </message>
    <message>
        <source>a damaged file, kept as it was</source>
        <translation>eine beschädigte Datei, unverändert aufbewahrt</translation>
    </message>
    <message>
        <source>before the conversion from file version {version}</source>
        <translation>vor der Umstellung von Dateiversion {version}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Diese Kopie zurückholen</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt eine Kopie erstellen</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Andere Datei zurückholen …</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie zurückholen</translation>
    </message>
    <message>
        <source>Folder for the backup copies of all files</source>
        <translation>Ordner für die Sicherungskopien aller Dateien</translation>
    </message>
    <message>
        <source>A backup copy is being made …</source>
        <translation>Eine Sicherungskopie wird erstellt …</translation>
    </message>
    <message>
        <source>The copy is being restored …</source>
        <translation>Die Kopie wird zurückgeholt …</translation>
    </message>
    <message>
        <source>Today&apos;s backup copy could not be made. {sentence}</source>
        <translation>Die heutige Sicherungskopie konnte nicht erstellt werden. {sentence}</translation>
    </message>
    <message>
        <source>The copy was made and checked.</source>
        <translation>Die Kopie wurde erstellt und geprüft.</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>{label}, {language}</source>
        <translation>{label}, {language}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Feiertag: {name}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>free in both cities</source>
        <translation>frei in beiden Städten</translation>
    </message>
    <message>
        <source>{name} ({city})</source>
        <translation>{name} ({city})</translation>
    </message>
    <message>
        <source>no public holiday in either city</source>
        <translation>kein Feiertag in beiden Städten</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n programme item|%n programme items</source>
        <translation>
            <numerusform>%n Programmpunkt</numerusform>
            <numerusform>%n Programmpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {days}</source>
        <translation>Neu: {days}</translation>
    </message>
    <message>
        <source>Seminar in {city}</source>
        <translation>Seminar in {city}</translation>
    </message>
    <message>
        <source>Holiday in {city}</source>
        <translation>Feiertag in {city}</translation>
    </message>
    <message>
        <source>+{number} more</source>
        <translation>+{number} weitere</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>There is no free week in {year} after this one.</source>
        <translation>Nach dieser Woche gibt es {year} keine freie Woche mehr.</translation>
    </message>
    <message>
        <source>Seminar moved</source>
        <translation>Seminar verschoben</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Find a free week</source>
        <translation>Freie Woche suchen</translation>
    </message>
    <message>
        <source>The next week without a seminar and without a public holiday in both cities</source>
        <translation>Die nächste Woche ohne Seminar und ohne Feiertag in beiden Städten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>no exact day</source>
        <translation>ohne Tagesangabe</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Teilnahmebescheinigung</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>hat teilgenommen am</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Nobody is recorded as having attended yet.</source>
        <translation>Noch ist für niemanden die Teilnahme eingetragen.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>%n record imported from “{file}”|%n records imported from “{file}”</source>
        <translation>
            <numerusform>%n Datensatz aus „{file}“ importiert</numerusform>
            <numerusform>%n Datensätze aus „{file}“ importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Seminar moved ({label})</source>
        <translation>Seminar verschoben ({label})</translation>
    </message>
    <message>
        <source>Period changed ({label})</source>
        <translation>Zeitraum geändert ({label})</translation>
    </message>
    <message>
        <source>{name} added to the delegation</source>
        <translation>{name} in die Delegation aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n place N. N. added|%n places N. N. added</source>
        <translation>
            <numerusform>%n Platz N. N. hinzugefügt</numerusform>
            <numerusform>%n Plätze N. N. hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>N. N. is now {name}</source>
        <translation>N. N. ist jetzt {name}</translation>
    </message>
    <message>
        <source>{name} replaced by {other}</source>
        <translation>{name} ersetzt durch {other}</translation>
    </message>
    <message>
        <source>{name} set to N. N.</source>
        <translation>{name} auf N. N. gesetzt</translation>
    </message>
    <message>
        <source>{name} moved in the protocol order</source>
        <translation>{name} in der Protokollfolge verschoben</translation>
    </message>
    <message>
        <source>{name} removed from the delegation</source>
        <translation>{name} aus der Delegation entfernt</translation>
    </message>
    <message>
        <source>{name} changed in the delegation</source>
        <translation>{name} in der Delegation geändert</translation>
    </message>
    <message>
        <source>{name}: taken over from the directory</source>
        <translation>{name}: aus dem Verzeichnis übernommen</translation>
    </message>
    <message>
        <source>{name}: difference from the directory kept</source>
        <translation>{name}: Abweichung vom Verzeichnis behalten</translation>
    </message>
    <message>
        <source>{name} entered and added to the delegation</source>
        <translation>{name} angelegt und in die Delegation aufgenommen</translation>
    </message>
    <message>
        <source>Delegation added ({label})</source>
        <translation>Delegation angelegt ({label})</translation>
    </message>
    <message>
        <source>{name}: office entered in the directory</source>
        <translation>{name}: Funktion ins Verzeichnis eingetragen</translation>
    </message>
    <message>
        <source>Programme item added ({label})</source>
        <translation>Programmpunkt angelegt ({label})</translation>
    </message>
    <message>
        <source>Programme item changed ({label})</source>
        <translation>Programmpunkt geändert ({label})</translation>
    </message>
    <message>
        <source>Programme item duplicated ({label})</source>
        <translation>Programmpunkt verdoppelt ({label})</translation>
    </message>
    <message>
        <source>Programme item moved ({label})</source>
        <translation>Programmpunkt verschoben ({label})</translation>
    </message>
    <message numerus="yes">
        <source>%n programme item deleted ({label})|%n programme items deleted ({label})</source>
        <translation>
            <numerusform>%n Programmpunkt gelöscht ({label})</numerusform>
            <numerusform>%n Programmpunkte gelöscht ({label})</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added to a programme item ({label})</source>
        <translation>{name} beim Programmpunkt eingetragen ({label})</translation>
    </message>
    <message>
        <source>{name} removed from a programme item ({label})</source>
        <translation>{name} vom Programmpunkt entfernt ({label})</translation>
    </message>
    <message>
        <source>{name} changed at a programme item ({label})</source>
        <translation>{name} beim Programmpunkt geändert ({label})</translation>
    </message>
    <message>
        <source>{kind} added ({label})</source>
        <translation>{kind} angelegt ({label})</translation>
    </message>
    <message>
        <source>{what} changed ({label})</source>
        <translation>{what} geändert ({label})</translation>
    </message>
    <message>
        <source>{kind} deleted ({label})</source>
        <translation>{kind} gelöscht ({label})</translation>
    </message>
    <message numerus="yes">
        <source>%n record deleted|%n records deleted</source>
        <translation>
            <numerusform>%n Datensatz gelöscht</numerusform>
            <numerusform>%n Datensätze gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Seminar closed ({label})</source>
        <translation>Seminar abgeschlossen ({label})</translation>
    </message>
    <message>
        <source>Seminar reopened ({label})</source>
        <translation>Seminar wieder geöffnet ({label})</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Not the same person: {one} and {other}</source>
        <translation>Nicht dieselbe Person: {one} und {other}</translation>
    </message>
    <message>
        <source>{other} merged into {one}</source>
        <translation>{other} mit {one} zusammengeführt</translation>
    </message>
    <message>
        <source>Recovered from the damaged file “{file}”</source>
        <translation>Aus der beschädigten Datei „{file}“ gerettet</translation>
    </message>
    <message numerus="yes">
        <source>Trash emptied: %n record|Trash emptied: %n records</source>
        <translation>
            <numerusform>Papierkorb geleert: %n Datensatz</numerusform>
            <numerusform>Papierkorb geleert: %n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored as on {moment} ({label})</source>
        <translation>Wiederhergestellt: Stand vom {moment} ({label})</translation>
    </message>
    <message>
        <source>{what} restored ({label})</source>
        <translation>{what} wiederhergestellt ({label})</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>{kind} restored from the trash ({label})</source>
        <translation>{kind} aus dem Papierkorb geholt ({label})</translation>
    </message>
    <message numerus="yes">
        <source>%n record restored from the trash|%n records restored from the trash</source>
        <translation>
            <numerusform>%n Datensatz aus dem Papierkorb geholt</numerusform>
            <numerusform>%n Datensätze aus dem Papierkorb geholt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>{change}: {count}</source>
        <translation>{change}: {count}</translation>
    </message>
    <message>
        <source>Changes since the print of {day} – {counts}</source>
        <translation>Änderungen seit dem Druck vom {day} – {counts}</translation>
    </message>
    <message>
        <source>Nothing has changed since the print of {day}.</source>
        <translation>Seit dem Druck vom {day} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No card is new or changed since the print of {day}.</source>
        <translation>Seit dem Druck vom {day} ist keine Karte neu oder geändert.</translation>
    </message>
    <message>
        <source>Changes since the last print</source>
        <translation>Änderungen seit dem letzten Druck</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht kennzeichnen</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>kennzeichnen</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>alle Karten</translation>
    </message>
    <message>
        <source>only new and changed cards</source>
        <translation>nur neue und geänderte Karten</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Pages and indexes</source>
        <translation>Seiten und Verzeichnisse</translation>
    </message>
    <message>
        <source>References between records</source>
        <translation>Verweise zwischen Einträgen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchverzeichnis</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Prüfung der Datei</translation>
    </message>
    <message>
        <source>The file is sound: every page can be read, every reference leads to a record, the journal and the search are complete.</source>
        <translation>Die Datei ist in Ordnung: Jede Seite ist lesbar, jeder Verweis führt zu einem Eintrag, Änderungsverlauf und Suche sind vollständig.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Restore the last backup copy; where there is none, let what can be read be recovered into a new file.</source>
        <translation>Die Datei ist beschädigt. Es wurde nichts verändert. Holen Sie die letzte Sicherungskopie zurück; gibt es keine, lassen Sie das Lesbare in eine neue Datei retten.</translation>
    </message>
    <message numerus="yes">
        <source>%n record is not found as it should be. The search index can be written anew; the records are all there.|%n records are not found as they should be. The search index can be written anew; the records are all there.</source>
        <translation>
            <numerusform>%n Eintrag wird nicht richtig gefunden. Das Suchverzeichnis lässt sich neu schreiben; die Einträge sind alle da.</numerusform>
            <numerusform>%n Einträge werden nicht richtig gefunden. Das Suchverzeichnis lässt sich neu schreiben; die Einträge sind alle da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference leads to no record.|%n references lead to no record.</source>
        <translation>
            <numerusform>%n Verweis führt zu keinem Eintrag.</numerusform>
            <numerusform>%n Verweise führen zu keinem Eintrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry of the history is wrong.|%n entries of the history are wrong.</source>
        <translation>
            <numerusform>%n Angabe im Änderungsverlauf ist falsch.</numerusform>
            <numerusform>%n Angaben im Änderungsverlauf sind falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record was recovered.|%n records were recovered.</source>
        <translation>
            <numerusform>%n Eintrag wurde gerettet.</numerusform>
            <numerusform>%n Einträge wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n record could not be recovered.|{kind}: %n records could not be recovered.</source>
        <translation>
            <numerusform>{kind}: %n Eintrag war nicht zu retten.</numerusform>
            <numerusform>{kind}: %n Einträge waren nicht zu retten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry was spoilt and is empty now.|%n entries were spoilt and are empty now.</source>
        <translation>
            <numerusform>%n Angabe war verdorben und ist jetzt leer.</numerusform>
            <numerusform>%n Angaben waren verdorben und sind jetzt leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the search index anew</source>
        <translation>Suchverzeichnis neu schreiben</translation>
    </message>
    <message>
        <source>Recover into a new file …</source>
        <translation>In eine neue Datei retten …</translation>
    </message>
    <message>
        <source>Backup copies …</source>
        <translation>Sicherungskopien …</translation>
    </message>
    <message>
        <source>What SQLite says</source>
        <translation>Meldungen von SQLite</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>What can be read is being recovered …</source>
        <translation>Das Lesbare wird gerettet …</translation>
    </message>
    <message>
        <source>The search index is being written anew …</source>
        <translation>Das Suchverzeichnis wird neu geschrieben …</translation>
    </message>
    <message>
        <source>The search index was written anew.</source>
        <translation>Das Suchverzeichnis wurde neu geschrieben.</translation>
    </message>
</context>
<context>
    <name>CheckField</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n text is missing in one language; the other one stands in its place:|%n texts are missing in one language; the other one stands in their place:</source>
        <translation>
            <numerusform>%n Text fehlt in einer Sprache; an seiner Stelle steht die andere:</numerusform>
            <numerusform>%n Texte fehlen in einer Sprache; an ihrer Stelle steht die andere:</numerusform>
        </translation>
    </message>
    <message>
        <source>needs no record</source>
        <translation>braucht keinen Datensatz</translation>
    </message>
    <message>
        <source>a kind of records, --where, --sort, --column</source>
        <translation>Art der Einträge, --where, --sort, --column</translation>
    </message>
    <message>
        <source>Please say which document of which record is to be written where: {usage}</source>
        <translation>Bitte angeben, welches Dokument welchen Datensatzes wohin geschrieben werden soll: {usage}</translation>
    </message>
    <message>
        <source>There is no kind of records called “{kind}”. Known are: {known}.</source>
        <translation>Eine Art von Einträgen namens „{kind}“ gibt es nicht. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>There is no field “{field}” here. Known are: {known}.</source>
        <translation>Ein Feld „{field}“ gibt es hier nicht. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a condition. Example: --where status=held</source>
        <translation>„{text}“ ist keine Bedingung. Beispiel: --where status=held</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>Damage: {text}</source>
        <translation>Schaden: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n reference leads nowhere.|%n references lead nowhere.</source>
        <translation>
            <numerusform>%n Verweis führt ins Leere.</numerusform>
            <numerusform>%n Verweise führen ins Leere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry of the journal is wrong.|%n entries of the journal are wrong.</source>
        <translation>
            <numerusform>%n Angabe im Änderungsverlauf ist falsch.</numerusform>
            <numerusform>%n Angaben im Änderungsverlauf sind falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record is not found as it should be.|%n records are not found as they should be.</source>
        <translation>
            <numerusform>%n Datensatz wird von der Suche nicht richtig gefunden.</numerusform>
            <numerusform>%n Datensätze werden von der Suche nicht richtig gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}, {language}: %n text is missing.|{kind}, {language}: %n texts are missing.</source>
        <translation>
            <numerusform>{kind}, {language}: %n Text fehlt.</numerusform>
            <numerusform>{kind}, {language}: %n Texte fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was written anew.</source>
        <translation>Das Suchverzeichnis wurde neu geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record recovered into {file}.|%n records recovered into {file}.</source>
        <translation>
            <numerusform>%n Eintrag nach {file} gerettet.</numerusform>
            <numerusform>%n Einträge nach {file} gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n record could not be recovered.|{kind}: %n records could not be recovered.</source>
        <translation>
            <numerusform>{kind}: %n Eintrag war nicht zu retten.</numerusform>
            <numerusform>{kind}: %n Einträge waren nicht zu retten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry was spoilt and is empty now.|%n entries were spoilt and are empty now.</source>
        <translation>
            <numerusform>%n Angabe war verdorben und ist jetzt leer.</numerusform>
            <numerusform>%n Angaben waren verdorben und sind jetzt leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is protected by the passphrase now. Nobody can open it without, so keep it well.</source>
        <translation>{file} ist jetzt durch die Passphrase geschützt. Ohne sie kann niemand die Datei öffnen; bewahren Sie sie gut auf.</translation>
    </message>
    <message>
        <source>{file} is not protected by a passphrase any more.</source>
        <translation>{file} ist nicht mehr durch eine Passphrase geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup of it was changed, too.|%n backups of it were changed, too.</source>
        <translation>
            <numerusform>%n Sicherungskopie wurde ebenso umgestellt.</numerusform>
            <numerusform>%n Sicherungskopien wurden ebenso umgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup has another passphrase and stays as it is: {file}</source>
        <translation>Diese Sicherungskopie hat eine andere Passphrase und bleibt, wie sie ist: {file}</translation>
    </message>
    <message>
        <source>{file} has a passphrase already. --change gives it another, --remove takes it away.</source>
        <translation>{file} hat schon eine Passphrase. --change ändert sie, --remove entfernt sie.</translation>
    </message>
    <message>
        <source>{file} has no passphrase. --set gives it one.</source>
        <translation>{file} hat keine Passphrase. --set setzt eine.</translation>
    </message>
    <message>
        <source>Created: {file}</source>
        <translation>Angelegt: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n record written to {file}.|%n records written to {file}.</source>
        <translation>
            <numerusform>%n Datensatz nach {file} geschrieben.</numerusform>
            <numerusform>%n Datensätze nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record imported.|%n records imported.</source>
        <translation>
            <numerusform>%n Datensatz importiert.</numerusform>
            <numerusform>%n Datensätze importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record would be imported.|%n records would be imported.</source>
        <translation>
            <numerusform>%n Datensatz würde importiert.</numerusform>
            <numerusform>%n Datensätze würden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: the file has %n fault.|Nothing was imported: the file has %n faults.</source>
        <translation>
            <numerusform>Es wurde nichts importiert: Die Datei hat %n Fehler.</numerusform>
            <numerusform>Es wurde nichts importiert: Die Datei hat %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy made and checked: {file}</source>
        <translation>Kopie angelegt und geprüft: {file}</translation>
    </message>
    <message>
        <source>{file} is as in the backup now.</source>
        <translation>{file} entspricht jetzt der Sicherung.</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>Der bisherige Stand liegt unter {file}.</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Passphrase von {file}: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Dieselbe noch einmal: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Die beiden Passphrasen sind verschieden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A passphrase is needed and nobody can be asked here. Please set {variable}.</source>
        <translation>Es wird eine Passphrase gebraucht, und hier kann niemand gefragt werden. Bitte {variable} setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n document written to “{folder}”|%n documents written to “{folder}”</source>
        <translation>
            <numerusform>%n Dokument nach „{folder}“ geschrieben</numerusform>
            <numerusform>%n Dokumente nach „{folder}“ geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made: {document}: {reason}</source>
        <translation>Nicht erstellt: {document}: {reason}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Entries that were never saved …</source>
        <translation>Nicht gespeicherte Eingaben …</translation>
    </message>
    <message>
        <source>Letterhead and texts …</source>
        <translation>Briefkopf und Texte …</translation>
    </message>
    <message>
        <source>Templates of the documents …</source>
        <translation>Vorlagen der Dokumente …</translation>
    </message>
    <message>
        <source>Printed documents …</source>
        <translation>Gedruckte Dokumente …</translation>
    </message>
    <message>
        <source>Undo several steps …</source>
        <translation>Mehrere Schritte rückgängig machen …</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>In den Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>New file …</source>
        <translation>Neue Datei …</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Backup copies …</source>
        <translation>Sicherungskopien …</translation>
    </message>
    <message>
        <source>Passphrase …</source>
        <translation>Passphrase …</translation>
    </message>
    <message>
        <source>Check the file …</source>
        <translation>Datei prüfen …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation>Menüleiste immer zeigen</translation>
    </message>
    <message>
        <source>Go to the menu</source>
        <translation>Zum Menü</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>About Seminarakte</source>
        <translation>Über Seminarakte</translation>
    </message>
    <message>
        <source>Undo: “{what}”</source>
        <translation>Rückgängig: „{what}“</translation>
    </message>
    <message>
        <source>Redo: “{what}”</source>
        <translation>Wiederholen: „{what}“</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>An error occurred in the program itself. What was saved is safe. A report without any records was written: {file}</source>
        <translation>Im Programm selbst ist ein Fehler aufgetreten. Gespeichertes ist sicher. Ein Bericht ohne Inhalte der Akten liegt hier: {file}</translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>What was saved is safe, and what you were typing is kept and will be offered to you again. It is best to close the program now and to start it anew.</source>
        <translation>Gespeichertes ist sicher; was Sie gerade eingeben, wird aufgehoben und Ihnen wieder angeboten. Am besten beenden Sie das Programm jetzt und starten es neu.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>What was saved then is safe, and what was being typed is offered to you.</source>
        <translation>Was gespeichert war, ist sicher; was gerade eingegeben wurde, wird Ihnen angeboten.</translation>
    </message>
    <message>
        <source>The report below names places in the program, no records and no persons. Please send it to those who look after the program.</source>
        <translation>Der Bericht nennt Stellen im Programm, keine Datensätze und keine Personen. Bitte leiten Sie ihn an die Betreuung des Programms weiter.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Seminarakte error report {day}.txt</source>
        <translation>Seminarakte Fehlerbericht {day}.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“{text}” is not a date. Examples: 04.07.2017, 07.2017, July 2017, 2017.</source>
        <translation>„{text}“ ist kein Datum. Beispiele: 04.07.2017, 07.2017, Juli 2017, 2017.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Only {month}</source>
        <translation>Nur {month}</translation>
    </message>
    <message>
        <source>Only {year}</source>
        <translation>Nur {year}</translation>
    </message>
    <message>
        <source>A day, a month or a year: 04.07.2017, 07.2017, July 2017, 2017. T enters today.</source>
        <translation>Ein Tag, ein Monat oder ein Jahr: 04.07.2017, 07.2017, Juli 2017, 2017. T trägt heute ein.</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>Accompanying persons</source>
        <translation>Begleitpersonen</translation>
    </message>
    <message>
        <source>Guests of the opening</source>
        <translation>Gäste der Eröffnung</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Stellv. Leitung</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>vorgesehen</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>teilgenommen</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegationen</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size as announced</source>
        <translation>Angekündigte Größe</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>Leer, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>Bodies represented</source>
        <translation>Vertretene Stellen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Member of a delegation</source>
        <translation>Delegationsmitglied</translation>
    </message>
    <message>
        <source>Members of a delegation</source>
        <translation>Delegationsmitglieder</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role as printed</source>
        <translation>Rolle im Wortlaut</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Tritt an die Stelle von</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Name on the badge, if other</source>
        <translation>Name auf dem Schild, falls abweichend</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch zu benennen</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>Differs from the directory</source>
        <translation>Weicht vom Verzeichnis ab</translation>
    </message>
    <message>
        <source>In this seminar</source>
        <translation>In diesem Seminar</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>Im Verzeichnis</translation>
    </message>
    <message>
        <source>entered on {date}</source>
        <translation>eingetragen am {date}</translation>
    </message>
    <message>
        <source>as it is today</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Enter here what the directory says</source>
        <translation>Hier eintragen, was im Verzeichnis steht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it as it was on the day; the difference is not shown any more</source>
        <translation>Alles bleibt, wie es am Tag war; die Abweichung wird nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>Change only here …</source>
        <translation>Nur hier ändern …</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Function and organisation, as on the day</source>
        <translation>Funktion und Institution, wie am Tag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>{title}, {counts}, folded</source>
        <translation>{title}, {counts}, eingeklappt</translation>
    </message>
    <message>
        <source>Delegations of the seminar</source>
        <translation>Delegationen des Seminars</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Replace, or name N. N. …</source>
        <translation>Ersetzen oder N. N. benennen …</translation>
    </message>
    <message>
        <source>Keep a place N. N.</source>
        <translation>N.-N.-Platz hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>N. N.</source>
        <translation>N. N.</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>noch zu benennen</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>counts for hotel, bus and badge</source>
        <translation>zählt für Hotel, Bus und Namensschild</translation>
    </message>
    <message>
        <source>partly missing in German</source>
        <translation>fehlt teilweise auf Deutsch</translation>
    </message>
    <message>
        <source>partly missing in Russian</source>
        <translation>fehlt teilweise auf Russisch</translation>
    </message>
    <message>
        <source>differs from the directory: there {value}</source>
        <translation>weicht vom Verzeichnis ab: dort {value}</translation>
    </message>
    <message>
        <source>differs from the directory: nothing stated there</source>
        <translation>weicht vom Verzeichnis ab: dort ohne Angabe</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>ersetzt durch {name}</translation>
    </message>
    <message>
        <source>takes the place of {name}</source>
        <translation>an Stelle von {name}</translation>
    </message>
    <message>
        <source>{function} (acting)</source>
        <translation>{function} (kommissarisch)</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>kommissarisch</translation>
    </message>
    <message>
        <source>not acting</source>
        <translation>nicht kommissarisch</translation>
    </message>
    <message>
        <source>already in: {title}</source>
        <translation>schon in: {title}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{places}, of which {unnamed} N. N.</source>
        <translation>{places}, davon {unnamed} N. N.</translation>
    </message>
    <message numerus="yes">
        <source>%n announced|%n announced</source>
        <translation>
            <numerusform>%n angekündigt</numerusform>
            <numerusform>%n angekündigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} · host</source>
        <translation>{city} · Gastgeber</translation>
    </message>
    <message>
        <source>{city} · guest</source>
        <translation>{city} · Gast</translation>
    </message>
    <message>
        <source>{city} · {kind}</source>
        <translation>{city} · {kind}</translation>
    </message>
    <message>
        <source>{name}, now place {number} in {title}</source>
        <translation>{name}, jetzt Platz {number} in {title}</translation>
    </message>
    <message>
        <source>{name} is in this list already.</source>
        <translation>{name} steht schon auf dieser Liste.</translation>
    </message>
    <message>
        <source>The order is by the alphabet now. Choose the protocol order to move places.</source>
        <translation>Die Liste ist gerade alphabetisch geordnet. Zum Verschieben bitte die Protokollfolge wählen.</translation>
    </message>
    <message>
        <source>Protocol order</source>
        <translation>Protokollfolge</translation>
    </message>
    <message>
        <source>Alt+↑ / Alt+↓ moves</source>
        <translation>Alt+↑ / Alt+↓ verschiebt</translation>
    </message>
    <message>
        <source>The seminar is closed: everything can be read, nothing changed.</source>
        <translation>Das Seminar ist abgeschlossen: Alles lässt sich lesen, nichts ändern.</translation>
    </message>
    <message>
        <source>Add somebody to: {title}</source>
        <translation>Aufnehmen in: {title}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>The list that is selected</source>
        <translation>Die ausgewählte Liste</translation>
    </message>
    <message>
        <source>Add list …</source>
        <translation>Liste hinzufügen …</translation>
    </message>
    <message>
        <source>{seminar}, {place}</source>
        <translation>{seminar}, {place}</translation>
    </message>
    <message>
        <source>In other seminars</source>
        <translation>In anderen Seminaren</translation>
    </message>
    <message>
        <source>Details of the list</source>
        <translation>Angaben zur Liste</translation>
    </message>
    <message>
        <source>Delete this list with everybody in it</source>
        <translation>Diese Liste mit allen Personen löschen</translation>
    </message>
    <message>
        <source>Replace by …</source>
        <translation>Ersetzen durch …</translation>
    </message>
    <message>
        <source>Name this place …</source>
        <translation>Platz benennen …</translation>
    </message>
    <message>
        <source>Who takes the place</source>
        <translation>Wer den Platz einnimmt</translation>
    </message>
    <message>
        <source>Details of the place</source>
        <translation>Angaben zum Platz</translation>
    </message>
    <message>
        <source>Place in the delegation</source>
        <translation>Platz in der Delegation</translation>
    </message>
    <message>
        <source>As on the day</source>
        <translation>Wie am Tag</translation>
    </message>
    <message>
        <source>Set to N. N.</source>
        <translation>Auf N. N. setzen</translation>
    </message>
    <message>
        <source>The place stays and counts; nobody stands on it any more</source>
        <translation>Der Platz bleibt und zählt; niemand steht mehr darauf</translation>
    </message>
    <message>
        <source>Enter this office in the directory too</source>
        <translation>Diese Funktion auch ins Verzeichnis eintragen</translation>
    </message>
    <message>
        <source>The directory knows no office of this person yet</source>
        <translation>Im Verzeichnis steht noch keine Funktion dieser Person</translation>
    </message>
    <message>
        <source>Open in the directory</source>
        <translation>Im Verzeichnis öffnen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No file is open.</source>
        <translation>Es ist keine Datei geöffnet.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Delegation list</source>
        <translation>Delegationsliste</translation>
    </message>
    <message>
        <source>Chronicle</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>With a section for each seminar</source>
        <translation>Mit einem Abschnitt je Seminar</translation>
    </message>
    <message>
        <source>With statistics</source>
        <translation>Mit Statistik</translation>
    </message>
    <message>
        <source>With persons who came again</source>
        <translation>Mit wiederkehrenden Personen</translation>
    </message>
    <message>
        <source>With a photograph of each seminar</source>
        <translation>Mit einem Foto zu jedem Seminar</translation>
    </message>
    <message>
        <source>All seminars at a glance</source>
        <translation>Alle Seminare im Überblick</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar of a seminar</source>
        <translation>Kalender eines Seminars</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>einen Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Um den Tag</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Leer: heute</translation>
    </message>
    <message>
        <source>Wk.</source>
        <translation>KW</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminare</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Known by month or year only</source>
        <translation>Nur nach Monat oder Jahr bekannt</translation>
    </message>
    <message>
        <source>No seminars in this time.</source>
        <translation>Keine Seminare in dieser Zeit.</translation>
    </message>
    <message>
        <source>Calendar of the year {year}. {seminars}</source>
        <translation>Kalender des Jahres {year}. {seminars}</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>The seminars</source>
        <translation>Die Seminare</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>No seminars have been entered yet.</source>
        <translation>Es sind noch keine Seminare erfasst.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n seminar|%n seminars</source>
        <translation>
            <numerusform>%n Seminar</numerusform>
            <numerusform>%n Seminare</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Function and organisation</source>
        <translation>Funktion und Institution</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Did not take part:</source>
        <translation>Nicht teilgenommen:</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Also for the guests of the opening</source>
        <translation>Auch für die Gäste der Eröffnung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Bedruckt</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>both sides (turn over the long edge)</source>
        <translation>beide Seiten (über die lange Kante wenden)</translation>
    </message>
    <message>
        <source>With function and organisation</source>
        <translation>Mit Funktion und Organisation</translation>
    </message>
    <message>
        <source>With lines where to cut</source>
        <translation>Mit Schnittlinien</translation>
    </message>
    <message>
        <source>No members have been entered yet.</source>
        <translation>Es sind noch keine Mitglieder eingetragen.</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Ort und Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bodies represented</source>
        <translation>Vertretene Stellen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>The template “{file}” has an error in line {line}: {reason}</source>
        <translation>Die Vorlage „{file}“ hat in Zeile {line} einen Fehler: {reason}</translation>
    </message>
    <message>
        <source>Line {line} of the template “{file}” is not allowed: templates may only use files of their own folder, named in full, and no packages.</source>
        <translation>Zeile {line} der Vorlage „{file}“ ist nicht erlaubt: Vorlagen dürfen nur Dateien ihres eigenen Ordners mit vollem Namen benutzen und keine Pakete.</translation>
    </message>
    <message>
        <source>There is no template “{file}” in “{folder}”.</source>
        <translation>In „{folder}“ gibt es keine Vorlage „{file}“.</translation>
    </message>
    <message>
        <source>{record}: “{text}” contains the character “{character}” ({code}), which no font of the program can draw.</source>
        <translation>{record}: „{text}“ enthält das Zeichen „{character}“ ({code}), das keine Schrift des Programms darstellen kann.</translation>
    </message>
    <message>
        <source>There is no document “{key}”. Known documents: {known}.</source>
        <translation>Ein Dokument „{key}“ gibt es nicht. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>The document has no option “{key}”. Known options: {known}.</source>
        <translation>Dieses Dokument hat keine Option „{key}“. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>“{option}” cannot be “{value}”. Possible: {known}.</source>
        <translation>„{option}“ kann nicht „{value}“ sein. Möglich: {known}.</translation>
    </message>
    <message>
        <source>“{document}” needs a record to be printed of.</source>
        <translation>Für „{document}“ muss ein Datensatz gewählt werden.</translation>
    </message>
    <message>
        <source>The list has {rows} rows; a document takes at most {most}. Filter it, or export it as a table (CSV).</source>
        <translation>Die Liste hat {rows} Zeilen; ein Dokument fasst höchstens {most}. Bitte filtern Sie die Liste oder exportieren Sie sie als Tabelle (CSV).</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Arbeitssprachen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>host: {host}</source>
        <translation>Gastgeber: {host}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Organiser: {city}</source>
        <translation>Veranstalter: {city}</translation>
    </message>
    <message>
        <source>Head (host)</source>
        <translation>Leitung (Gastgeber)</translation>
    </message>
    <message>
        <source>Head (guest)</source>
        <translation>Leitung (Gast)</translation>
    </message>
    <message>
        <source>Head: {city}</source>
        <translation>Leitung: {city}</translation>
    </message>
    <message>
        <source>{delegation}: {count}</source>
        <translation>{delegation}: {count}</translation>
    </message>
    <message>
        <source>{kind} ({city})</source>
        <translation>{kind} ({city})</translation>
    </message>
    <message numerus="yes">
        <source>%n known by name|%n known by name</source>
        <translation>
            <numerusform>%n namentlich bekannt</numerusform>
            <numerusform>%n namentlich bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person|%n persons</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Stand: {day}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Seiten: {pages}</translation>
    </message>
    <message>
        <source>File number: {number}</source>
        <translation>Geschäftszeichen: {number}</translation>
    </message>
    <message>
        <source>Seminar without a title</source>
        <translation>Seminar ohne Titel</translation>
    </message>
    <message>
        <source>{function} (acting)</source>
        <translation>{function} (kommissarisch)</translation>
    </message>
    <message numerus="yes">
        <source>N. N. (%n person)|N. N. (%n persons)</source>
        <translation>
            <numerusform>N. N. (%n Person)</numerusform>
            <numerusform>N. N. (%n Personen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the place of: {name}</source>
        <translation>An Stelle von: {name}</translation>
    </message>
    <message>
        <source>replaced by: {name}</source>
        <translation>ersetzt durch: {name}</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>{role}: {person}</source>
        <translation>{role}: {person}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ca. {time}</translation>
    </message>
    <message>
        <source>Seminar summary</source>
        <translation>Seminarübersicht</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Rahmendaten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Leader’s card</source>
        <translation>Karte für die Leitung</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Es sprachen</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegationen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>As announced before the seminar.</source>
        <translation>Nach der Ankündigung vor dem Seminar.</translation>
    </message>
    <message>
        <source>Date and kind</source>
        <translation>Datum und Art</translation>
    </message>
    <message>
        <source>Person sheet</source>
        <translation>Personenblatt</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Mit personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Date of birth, citizenship, private contacts, notes</source>
        <translation>Geburtsdatum, Staatsangehörigkeit, private Kontakte, Notizen</translation>
    </message>
    <message>
        <source>Names and spellings</source>
        <translation>Namen und Schreibweisen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In use, source</source>
        <translation>Gebrauch, Quelle</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Function and organisation at the time</source>
        <translation>Damalige Funktion und Institution</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No participation has been recorded.</source>
        <translation>Ist bei keinem Seminar verzeichnet.</translation>
    </message>
    <message>
        <source>Contains personal data: keep confidential.</source>
        <translation>Enthält personenbezogene Daten: bitte vertraulich behandeln.</translation>
    </message>
    <message>
        <source>Academic titles</source>
        <translation>Akademische Titel</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>printed in documents</source>
        <translation>steht in Dokumenten</translation>
    </message>
    <message>
        <source>checked against a document</source>
        <translation>anhand eines Ausweises geprüft</translation>
    </message>
    <message>
        <source>Head of the seminar</source>
        <translation>Leitung des Seminars</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Organisation, contact</source>
        <translation>Einrichtung, Ansprechperson</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Vereinbarte Aufgaben</translation>
    </message>
    <message>
        <source>Actions of the last seminar</source>
        <translation>Aufgaben des letzten Seminars</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Special features</source>
        <translation>Besonderes</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Topics for next time</source>
        <translation>Themen für das nächste Mal</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>veröffentlicht am {day}</translation>
    </message>
    <message>
        <source>read {day}</source>
        <translation>gelesen am {day}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Personenlisten</translation>
    </message>
    <message>
        <source>Badges, cards, labels</source>
        <translation>Schilder, Karten, Etiketten</translation>
    </message>
    <message>
        <source>Letters and certificates</source>
        <translation>Schreiben und Bescheinigungen</translation>
    </message>
    <message>
        <source>Overviews and forms</source>
        <translation>Übersichten und Vordrucke</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Teilnahmebescheinigungen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>the own side</source>
        <translation>eigene Seite</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>With the topics</source>
        <translation>Mit den Themen</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Empty: city of the host and last day of the seminar</source>
        <translation>Leer: Gastgeberstadt und letzter Tag des Seminars</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>of the office, else private</source>
        <translation>dienstlich, sonst privat</translation>
    </message>
    <message>
        <source>private, else of the office</source>
        <translation>privat, sonst dienstlich</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tischkarten</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Größe der Karten</translation>
    </message>
    <message>
        <source>21 × 7.4 cm when folded, two on A4</source>
        <translation>21 × 7,4 cm gefaltet, zwei auf A4</translation>
    </message>
    <message>
        <source>21 × 14.8 cm when folded, one on A4</source>
        <translation>21 × 14,8 cm gefaltet, eine auf A4</translation>
    </message>
    <message>
        <source>Run sheet (internal)</source>
        <translation>Ablaufplan (intern)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Number the rows</source>
        <translation>Zeilen nummerieren</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>as the columns need it</source>
        <translation>nach Bedarf der Spalten</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 hoch</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Es gibt keinen passenden Eintrag.</translation>
    </message>
    <message>
        <source>Data sheet for a seminar</source>
        <translation>Erfassungsbogen für ein Seminar</translation>
    </message>
    <message>
        <source>Lines for each delegation</source>
        <translation>Zeilen je Delegation</translation>
    </message>
    <message>
        <source>Lines for the programme</source>
        <translation>Zeilen für das Programm</translation>
    </message>
    <message>
        <source>To be filled in by hand</source>
        <translation>Zum Ausfüllen von Hand</translation>
    </message>
    <message>
        <source>Please write in block letters. Names: Latin as in the passport.</source>
        <translation>Bitte in Druckbuchstaben ausfüllen. Namen in lateinischer Schrift wie im Pass.</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>containing “{words}”</source>
        <translation>enthält „{words}“</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>{column} (descending)</source>
        <translation>{column} (absteigend)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>not recorded: {numbers}</source>
        <translation>nicht erfasst: {numbers}</translation>
    </message>
    <message>
        <source>Guests of the opening</source>
        <translation>Gäste der Eröffnung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Bar chart. {heading}: {values}</source>
        <translation>Balkendiagramm. {heading}: {values}</translation>
    </message>
    <message>
        <source>Seminars per year</source>
        <translation>Seminare pro Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Size of the delegations</source>
        <translation>Größe der Delegationen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics of several seminars</source>
        <translation>Themen mehrerer Seminare</translation>
    </message>
    <message>
        <source>Persons who came again</source>
        <translation>Wiederkehrende Personen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Einladungsschreiben</translation>
    </message>
    <message>
        <source>With photographs</source>
        <translation>Mit Fotos</translation>
    </message>
    <message>
        <source>Photograph: {source}</source>
        <translation>Foto: {source}</translation>
    </message>
    <message>
        <source>Photograph {number}</source>
        <translation>Foto {number}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>On {moment} something was entered here and never saved.</source>
        <translation>Am {moment} wurde hier etwas eingegeben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Entries that were never saved</source>
        <translation>Nicht gespeicherte Eingaben</translation>
    </message>
    <message>
        <source>They were typed before the program last ended, and are not part of the records yet.</source>
        <translation>Sie wurden eingegeben, bevor das Programm zuletzt endete, und gehören noch nicht zu den Datensätzen.</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Weiterbearbeiten</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{kind}, new: {title}</source>
        <translation>{kind}, neu: {title}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>{kind}, deleted meanwhile: {title}</source>
        <translation>{kind}, inzwischen gelöscht: {title}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{record} – {moment}</source>
        <translation>{record} – {moment}</translation>
    </message>
    <message>
        <source>Only an entry that cannot be read yet, such as half a date.</source>
        <translation>Nur eine Angabe, die noch nicht lesbar ist, etwa ein halbes Datum.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Everything that was entered is saved.</source>
        <translation>Alle Eingaben sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Decision “not the same person”</source>
        <translation>Entscheidung „nicht dieselbe Person“</translation>
    </message>
    <message>
        <source>Decisions “not the same person”</source>
        <translation>Entscheidungen „nicht dieselbe Person“</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Nicht dieselbe Person wie</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Wahrscheinlich dieselbe Person</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>date of birth with day and month swapped</source>
        <translation>Geburtsdatum mit vertauschtem Tag und Monat</translation>
    </message>
    <message>
        <source>dates of birth fit, one is less precise</source>
        <translation>Geburtsdaten passen, eines ist ungenauer</translation>
    </message>
    <message>
        <source>dates of birth differ in one digit</source>
        <translation>Geburtsdaten weichen in einer Ziffer ab</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>given name only as an initial</source>
        <translation>Vorname nur als Initiale</translation>
    </message>
    <message>
        <source>other family name</source>
        <translation>anderer Familienname</translation>
    </message>
    <message>
        <source>same patronymic</source>
        <translation>gleicher Vatersname</translation>
    </message>
    <message>
        <source>other patronymic</source>
        <translation>anderer Vatersname</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>anderes Geschlecht</translation>
    </message>
    <message>
        <source>other academic title</source>
        <translation>anderer akademischer Titel</translation>
    </message>
    <message>
        <source>other function or organisation</source>
        <translation>andere Funktion oder Organisation</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>gleiche Organisation</translation>
    </message>
    <message>
        <source>Nobody stands here twice, as far as can be told.</source>
        <translation>Soweit erkennbar, ist niemand doppelt erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n name is borne by so many people that only their dates of birth were compared.|%n names are borne by so many people that only their dates of birth were compared.</source>
        <translation>
            <numerusform>%n Name kommt so oft vor, dass nur die Geburtsdaten verglichen wurden.</numerusform>
            <numerusform>%n Namen kommen so oft vor, dass nur die Geburtsdaten verglichen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name as printed (Latin)</source>
        <translation>Name im Druck (lateinisch)</translation>
    </message>
    <message>
        <source>Name as printed (Cyrillic)</source>
        <translation>Name im Druck (kyrillisch)</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminare</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>left: {value}</source>
        <translation>links: {value}</translation>
    </message>
    <message>
        <source>right: {value}</source>
        <translation>rechts: {value}</translation>
    </message>
    <message>
        <source>Both stand in the same list. Which entries are to stay?</source>
        <translation>Beide stehen in derselben Liste. Welche Einträge sollen bleiben?</translation>
    </message>
    <message>
        <source>{where}: the seminar is closed, both entries stay as they are.</source>
        <translation>{where}: Das Seminar ist abgeschlossen, beide Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A merge keeps every spelling, function and contact of both. Everything that refers to the right one refers to the left one afterwards; what stands in seminars stays as it was printed. One undo takes it all back.</source>
        <translation>Beim Zusammenführen bleiben alle Schreibweisen, Funktionen und Kontakte beider erhalten. Alles, was auf die rechte Person verweist, verweist danach auf die linke; was in Seminaren steht, bleibt wie gedruckt. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Is remembered; the pair is not listed again</source>
        <translation>Wird gemerkt; das Paar erscheint nicht wieder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>{level} ({number})</source>
        <translation>{level} ({number})</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more pair|… and %n more pairs</source>
        <translation>
            <numerusform>… und %n weiteres Paar</numerusform>
            <numerusform>… und %n weitere Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>The directory is being looked through …</source>
        <translation>Das Verzeichnis wird durchgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%n pair|%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. “Look again” begins anew.</source>
        <translation>Angehalten. „Neu suchen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>The directory has changed since. “Look again” brings the list up to date.</source>
        <translation>Das Verzeichnis hat sich seitdem geändert. „Neu suchen“ bringt die Liste auf den Stand.</translation>
    </message>
    <message>
        <source>Merged: {one}</source>
        <translation>Zusammengeführt: {one}</translation>
    </message>
    <message>
        <source>Not the same person: {one}, {other}</source>
        <translation>Nicht dieselbe Person: {one}, {other}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>There is already {name} ({reasons}).</source>
        <translation>Es gibt schon {name} ({reasons}).</translation>
    </message>
    <message>
        <source>There is already {name}, {function} ({reasons}).</source>
        <translation>Es gibt schon {name}, {function} ({reasons}).</translation>
    </message>
    <message>
        <source>{new} was entered. There is already {name} ({reasons}).</source>
        <translation>{new} wurde eingetragen. Es gibt schon {name} ({reasons}).</translation>
    </message>
    <message>
        <source>{new} was entered. There is already {name}, {function} ({reasons}).</source>
        <translation>{new} wurde eingetragen. Es gibt schon {name}, {function} ({reasons}).</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Das ist jemand anderes</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The action could not be completed.</source>
        <translation>Die Aktion konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>“{file}” is not a Seminarakte file. Nothing was changed.</source>
        <translation>„{file}“ ist keine Datei von Seminarakte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a passphrase.</source>
        <translation>„{file}“ ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>That is not the passphrase of “{file}”. Please try again.</source>
        <translation>Das ist nicht die Passphrase von „{file}“. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file “{file}” is damaged and cannot be read completely. Nothing was changed. Restore the last backup.</source>
        <translation>Die Datei „{file}“ ist beschädigt und nicht vollständig lesbar. Es wurde nichts geändert. Bitte die letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The file is damaged: it holds “{value}” where a text or a date belongs. Nothing was changed. Restore the last backup.</source>
        <translation>Die Datei ist beschädigt: Statt eines Textes oder Datums steht darin „{value}“. Es wurde nichts geändert. Bitte die letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of Seminarakte (file version {theirs}, this program knows up to {ours}). Please install the newer program; the file was not touched.</source>
        <translation>„{file}“ wurde mit einer neueren Version von Seminarakte gespeichert (Dateiversion {theirs}, dieses Programm kennt bis {ours}). Bitte das neuere Programm installieren; die Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of Seminarakte and has to be converted, but it cannot be written now. Please open it once where it can be changed.</source>
        <translation>„{file}“ wurde mit einer älteren Version von Seminarakte gespeichert und muss umgewandelt werden, ist aber gerade nicht beschreibbar. Bitte einmal dort öffnen, wo sie geändert werden kann.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Die Datei „{file}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{file}” was moved, renamed or deleted while it was open. Nothing was saved. Please put it back and save again, or open it where it is now.</source>
        <translation>„{file}“ wurde verschoben, umbenannt oder gelöscht, während die Datei geöffnet war. Nichts wurde gespeichert. Bitte zurücklegen und erneut speichern oder die Datei am neuen Ort öffnen.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Please choose another name; nothing was overwritten.</source>
        <translation>„{file}“ gibt es schon. Bitte einen anderen Namen wählen; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing can be changed. {reason}</source>
        <translation>Die Datei ist nur zum Lesen geöffnet, deshalb lässt sich nichts ändern. {reason}</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and what was saved before is intact. Please free some space and save again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts gespeichert; bereits Gespeichertes ist unversehrt. Bitte Platz schaffen und erneut speichern.</translation>
    </message>
    <message>
        <source>Another program is using “{file}” just now. Please try again in a moment.</source>
        <translation>Ein anderes Programm benutzt „{file}“ gerade. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{file}” could not be read or written: {reason}</source>
        <translation>„{file}“ konnte nicht gelesen oder geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>This record was changed in the meantime. Your entries were not saved over the newer ones; please compare them and save again.</source>
        <translation>Dieser Datensatz wurde inzwischen geändert. Ihre Eingaben wurden nicht über die neueren gespeichert; bitte vergleichen und erneut speichern.</translation>
    </message>
    <message>
        <source>There is no such record ({kind} {record}). It may have been deleted.</source>
        <translation>Diesen Datensatz gibt es nicht ({kind} {record}). Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>“{label}” cannot be deleted because other records depend on it.</source>
        <translation>„{label}“ kann nicht gelöscht werden, weil andere Datensätze davon abhängen.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone because the same data was changed later. Nothing was changed.</source>
        <translation>„{label}“ lässt sich nicht rückgängig machen, weil dieselben Angaben später geändert wurden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone any more: what was deleted then has been removed from the trash for good.</source>
        <translation>„{label}“ lässt sich nicht mehr rückgängig machen: Was dabei gelöscht wurde, ist inzwischen endgültig aus dem Papierkorb entfernt.</translation>
    </message>
    <message>
        <source>This cannot be restored alone: it belongs to a record that was deleted ({kind}). Restore that one first; it is in the trash.</source>
        <translation>Das lässt sich nicht allein wiederherstellen: Es gehört zu einem Datensatz, der gelöscht wurde ({kind}). Stellen Sie zuerst diesen wieder her; er liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>This seminar is closed. Reopen it with a reason to change it.</source>
        <translation>Dieses Seminar ist abgeschlossen. Zum Ändern bitte mit Begründung wieder öffnen.</translation>
    </message>
    <message>
        <source>Some entries need your attention: {problems}</source>
        <translation>Einige Angaben bitte prüfen: {problems}</translation>
    </message>
    <message>
        <source>“{file}” is open in another window. Please close it there first.</source>
        <translation>„{file}“ ist in einem anderen Fenster geöffnet. Bitte dort zuerst schließen.</translation>
    </message>
    <message>
        <source>{user} has had it open on {machine} since {since}.</source>
        <translation>{user} hat sie seit {since} auf {machine} geöffnet.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Ein anderes Programm hat sie geöffnet.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Sie wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters. Nothing was changed.</source>
        <translation>Die Passphrase braucht mindestens {least} Zeichen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“{file}” has no known file type. Known are: {known}.</source>
        <translation>„{file}“ hat keinen bekannten Dateityp. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>There is no kind of record “{kind}”. Known are: {known}.</source>
        <translation>Eine Art von Datensatz „{kind}“ gibt es nicht. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is the file that is being read. Please choose another name for the copy.</source>
        <translation>„{file}“ ist die Datei, aus der gelesen wird. Bitte für die Kopie einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Seminarakte records (*.json)</source>
        <translation>Datensätze von Seminarakte (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n record imported|%n records imported</source>
        <translation>
            <numerusform>%n Datensatz importiert</numerusform>
            <numerusform>%n Datensätze importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record exported|%n records exported</source>
        <translation>
            <numerusform>%n Datensatz exportiert</numerusform>
            <numerusform>%n Datensätze exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault. As long as one row is wrong nothing is taken over.|The file has %n faults. As long as one row is wrong nothing is taken over.</source>
        <translation>
            <numerusform>Die Datei hat %n Fehler. Solange eine Zeile falsch ist, wird nichts übernommen.</numerusform>
            <numerusform>Die Datei hat %n Fehler. Solange eine Zeile falsch ist, wird nichts übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are being read …</source>
        <translation>Datensätze werden gelesen …</translation>
    </message>
    <message>
        <source>Records are being written …</source>
        <translation>Datensätze werden geschrieben …</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Datensätze importieren</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Too long: {count} characters, {limit} are possible. Nothing has been cut off.</source>
        <translation>Zu lang: {count} Zeichen, {limit} sind möglich. Es wurde nichts abgeschnitten.</translation>
    </message>
    <message>
        <source>Suggestion, {rule}: {text}</source>
        <translation>Vorschlag, {rule}: {text}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Bild auswählen …</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>Anderes Bild …</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“{file}” is not a picture that can be read.</source>
        <translation>„{file}“ ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>“{file}” is in a telephone’s own format (HEIC): please save it as JPEG and choose that.</source>
        <translation>„{file}“ liegt im eigenen Format eines Telefons vor (HEIC): bitte als JPEG speichern und dieses wählen.</translation>
    </message>
    <message>
        <source>“{file}” cannot be made small enough for the file.</source>
        <translation>„{file}“ lässt sich nicht klein genug für die Akte machen.</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>a picture of {width} × {height} dots</source>
        <translation>Bild mit {width} × {height} Punkten</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Seminarakte files (*.akte)</source>
        <translation>Seminarakte-Dateien (*.akte)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Seminars.akte</source>
        <translation>Seminare.akte</translation>
    </message>
    <message>
        <source>Copy restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>The file as it was is kept at {path}.</source>
        <translation>Die bisherige Datei liegt unter {path}.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>The search index is being written anew, for this version of the program …</source>
        <translation>Der Suchindex wird für diese Programmversion neu aufgebaut …</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message numerus="yes">
        <source>%n match|%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n text missing in German|%n texts missing in German</source>
        <translation>
            <numerusform>%n Text fehlt auf Deutsch</numerusform>
            <numerusform>%n Texte fehlen auf Deutsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text missing in Russian|%n texts missing in Russian</source>
        <translation>
            <numerusform>%n Text fehlt auf Russisch</numerusform>
            <numerusform>%n Texte fehlen auf Russisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry to check|%n entries to check</source>
        <translation>
            <numerusform>%n Angabe prüfen</numerusform>
            <numerusform>%n Angaben prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with this record</source>
        <translation>Aktionen für diesen Datensatz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>No topic yet.</source>
        <translation>Noch kein Thema.</translation>
    </message>
    <message>
        <source>Add a special feature</source>
        <translation>Besonderheit hinzufügen</translation>
    </message>
    <message>
        <source>Nothing special entered.</source>
        <translation>Nichts Besonderes eingetragen.</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Veranstaltungsort hinzufügen</translation>
    </message>
    <message>
        <source>No further place entered.</source>
        <translation>Kein weiterer Ort eingetragen.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Held in one city only.</source>
        <translation>Nur in einer Stadt.</translation>
    </message>
    <message>
        <source>Only where the seminar moved from one city to another.</source>
        <translation>Nur wenn das Seminar von einer Stadt in die andere wechselte.</translation>
    </message>
    <message>
        <source>Add a result</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>Noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>Noch keine Quelle.</translation>
    </message>
    <message>
        <source>Add photographs …</source>
        <translation>Fotos hinzufügen …</translation>
    </message>
    <message>
        <source>No photograph yet. Files can be dropped here, too.</source>
        <translation>Noch kein Foto. Dateien können auch hierher gezogen werden.</translation>
    </message>
    <message>
        <source>In the order in which they are printed. Place and camera are left out of the picture.</source>
        <translation>In der Reihenfolge, in der sie gedruckt werden. Angaben zu Ort und Kamera werden aus dem Bild entfernt.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grunddaten</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegationen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Series, number</source>
        <translation>Reihe, Nummer</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>wie gedruckt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Add a spelling</source>
        <translation>Schreibweise hinzufügen</translation>
    </message>
    <message>
        <source>No name yet.</source>
        <translation>Noch kein Name.</translation>
    </message>
    <message>
        <source>Every spelling stands for itself. Suggestions, in italics, never replace what was typed.</source>
        <translation>Jede Schreibung steht für sich. Vorschläge (kursiv) ersetzen nie, was getippt wurde.</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>Funktion hinzufügen</translation>
    </message>
    <message>
        <source>No function yet.</source>
        <translation>Noch keine Funktion.</translation>
    </message>
    <message>
        <source>What was copied into a seminar stays as it was then, whatever is changed here.</source>
        <translation>Was in ein Seminar übernommen wurde, bleibt, wie es damals war, auch wenn es hier geändert wird.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Noch kein Kontakt.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminare</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>The last one is the present name.</source>
        <translation>Der letzte ist der heutige Name.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Nothing entered yet: documents name the authority alone.</source>
        <translation>Noch nichts eingetragen: Dokumente nennen nur die Behörde.</translation>
    </message>
    <message>
        <source>What documents of a side print of its own. Everything may stay empty.</source>
        <translation>Was Dokumente einer Seite an Eigenem zeigen. Alles darf leer bleiben.</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Vereinbarung hinzufügen</translation>
    </message>
    <message>
        <source>No agreement yet.</source>
        <translation>Noch keine Vereinbarung.</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Stand hinzufügen</translation>
    </message>
    <message>
        <source>No state yet.</source>
        <translation>Noch kein Stand.</translation>
    </message>
    <message>
        <source>Letterhead and texts</source>
        <translation>Briefkopf und Texte</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Not entered at any seminar yet.</source>
        <translation>Noch bei keinem Seminar eingetragen.</translation>
    </message>
    <message>
        <source>No seminar in this series yet.</source>
        <translation>In dieser Reihe noch kein Seminar.</translation>
    </message>
    <message>
        <source>No seminar with this topic yet.</source>
        <translation>Zu diesem Thema noch kein Seminar.</translation>
    </message>
    <message>
        <source>Nobody has a function here today.</source>
        <translation>Niemand hat hier heute eine Funktion.</translation>
    </message>
    <message>
        <source>With the function of that time.</source>
        <translation>Mit der damaligen Funktion.</translation>
    </message>
    <message>
        <source>People whose function here has no end. Enter functions with the person.</source>
        <translation>Personen, deren Funktion hier kein Ende hat. Funktionen werden bei der Person eingetragen.</translation>
    </message>
    <message>
        <source>Tabs of the form</source>
        <translation>Reiter des Formulars</translation>
    </message>
    <message>
        <source>{tab}, {count}</source>
        <translation>{tab}, {count}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Last time in {city}.</source>
        <translation>Zuletzt in {city}.</translation>
    </message>
    <message>
        <source>“{series}” is the first series of this file. Which two cities hold its seminars?</source>
        <translation>„{series}“ ist die erste Reihe dieser Datei. Welche beiden Städte halten ihre Seminare ab?</translation>
    </message>
    <message>
        <source>Own city</source>
        <translation>Eigene Stadt</translation>
    </message>
    <message>
        <source>Partner&apos;s city</source>
        <translation>Stadt des Partners</translation>
    </message>
    <message>
        <source>Create the series</source>
        <translation>Reihe anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>is needed.</source>
        <translation>wird benötigt.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Printed before …</source>
        <translation>Bisher gedruckt …</translation>
    </message>
    <message>
        <source>New seminar like this one</source>
        <translation>Neues Seminar wie dieses</translation>
    </message>
    <message>
        <source>Close the seminar</source>
        <translation>Seminar abschließen</translation>
    </message>
    <message>
        <source>Reopen the seminar …</source>
        <translation>Seminar wieder öffnen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Reopen “{title}”?</source>
        <translation>„{title}“ wieder öffnen?</translation>
    </message>
    <message>
        <source>It was closed so that printing it again gives the same content. The reason is kept.</source>
        <translation>Es wurde abgeschlossen, damit ein späterer Druck denselben Inhalt hat. Der Grund wird festgehalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This can be entered as soon as the seminar is in the file.</source>
        <translation>Das lässt sich eintragen, sobald das Seminar in der Datei steht.</translation>
    </message>
    <message>
        <source>Save the seminar first</source>
        <translation>Seminar erst speichern</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Neues Seminar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Reihe</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Neue Partnerschaft</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>Neue Delegation</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed on {date} by {user}: this record can be read and printed, not changed.</source>
        <translation>Abgeschlossen am {date} von {user}: Dieser Datensatz lässt sich lesen und drucken, nicht ändern.</translation>
    </message>
    <message>
        <source>cannot be read. Please check it.</source>
        <translation>ist nicht lesbar. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Änderungen an „{title}“ speichern?</translation>
    </message>
    <message>
        <source>Otherwise what you entered is lost.</source>
        <translation>Sonst gehen Ihre Eingaben verloren.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>This record was changed in the meantime. Your own entries are still here and not saved.</source>
        <translation>Dieser Datensatz wurde inzwischen geändert. Ihre eigenen Eingaben sind noch da und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>This record was deleted in the meantime. Saving enters it anew.</source>
        <translation>Dieser Datensatz wurde inzwischen gelöscht. Speichern legt ihn neu an.</translation>
    </message>
    <message>
        <source>Changed in the meantime: {changed}.</source>
        <translation>Inzwischen geändert: {changed}.</translation>
    </message>
    <message>
        <source>Changed in the meantime: {changed}. Your own entry was kept for: {kept}.</source>
        <translation>Inzwischen geändert: {changed}. Ihre eigene Angabe blieb bei: {kept}.</translation>
    </message>
    <message>
        <source>Nothing that is shown here was changed.</source>
        <translation>Nichts hier Gezeigtes wurde geändert.</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>The seminar is over by its dates.</source>
        <translation>Den Daten nach ist das Seminar vorbei.</translation>
    </message>
    <message>
        <source>Set the status to “Held”</source>
        <translation>Status auf „Durchgeführt“ setzen</translation>
    </message>
    <message>
        <source>The status is “Held” now.</source>
        <translation>Der Status ist jetzt „Durchgeführt“.</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>“{file}” was moved, renamed or deleted, or the share is gone. Everything saved is still known here: put the file back and save again, or save a copy elsewhere and go on with it. What you have typed stays.</source>
        <translation>„{file}“ wurde verschoben, umbenannt oder gelöscht, oder die Freigabe ist weg. Alles Gespeicherte ist hier noch bekannt: Legen Sie die Datei zurück und speichern Sie noch einmal, oder speichern Sie anderswo eine Kopie und arbeiten damit weiter. Was Sie eingegeben haben, bleibt stehen.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, and that is the open file now.</source>
        <translation>Gespeichert als „{file}“; diese Datei ist jetzt geöffnet.</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Only who has confirmed</source>
        <translation>Nur wer zugesagt hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No guests have been entered yet.</source>
        <translation>Es sind noch keine Gäste eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest|%n guests</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{parts}: order</source>
        <translation>{parts}: Reihenfolge</translation>
    </message>
    <message>
        <source>{what} – emptied from the trash on {moment}</source>
        <translation>{what} – aus dem Papierkorb entfernt am {moment}</translation>
    </message>
    <message>
        <source>{what} of “{record}” was changed again on {moment} by {who} (“{step}”).</source>
        <translation>{what} bei „{record}“ wurde am {moment} von {who} erneut geändert („{step}“).</translation>
    </message>
    <message>
        <source>“{record}” was changed, deleted or used since, on {moment} by {who} (“{step}”).</source>
        <translation>„{record}“ wurde seitdem geändert, gelöscht oder verwendet, am {moment} von {who} („{step}“).</translation>
    </message>
    <message>
        <source>“{record}” is no longer as it was then.</source>
        <translation>„{record}“ ist nicht mehr so wie damals.</translation>
    </message>
    <message>
        <source>Cannot be taken back alone</source>
        <translation>Einzeln nicht möglich</translation>
    </message>
    <message>
        <source>Something that came later is in the way:</source>
        <translation>Spätere Änderungen stehen dem entgegen:</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step up to here|Undo %n steps up to here</source>
        <translation>
            <numerusform>%n Schritt bis hierher rückgängig machen</numerusform>
            <numerusform>%n Schritte bis hierher rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo everything from here on – redo brings it back – or leave it as it is.</source>
        <translation>Sie können alles ab hier rückgängig machen (Wiederholen holt es zurück) oder alles so lassen.</translation>
    </message>
    <message>
        <source>Take the later change back first, or leave it as it is.</source>
        <translation>Nehmen Sie zuerst die spätere Änderung zurück, oder lassen Sie alles so.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>{text}. Removed: {words}</source>
        <translation>{text}. Entfernt: {words}</translation>
    </message>
    <message>
        <source>{text}. Added: {words}</source>
        <translation>{text}. Hinzugefügt: {words}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Steps that changed this record</source>
        <translation>Schritte, die diesen Datensatz geändert haben</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Put this entry back</source>
        <translation>Diese Angabe zurückholen</translation>
    </message>
    <message>
        <source>Record as before this step</source>
        <translation>Datensatz wie vor diesem Schritt</translation>
    </message>
    <message>
        <source>Record as after this step</source>
        <translation>Datensatz wie nach diesem Schritt</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>As on the evening of</source>
        <translation>Stand am Abend des</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Mit heute vergleichen</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Diesen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing that is shown was changed here.</source>
        <translation>Hier wurde nichts geändert, was angezeigt wird.</translation>
    </message>
    <message>
        <source>The record was not there yet.</source>
        <translation>Den Datensatz gab es damals noch nicht.</translation>
    </message>
    <message>
        <source>On that day everything was as it is today.</source>
        <translation>An dem Tag war alles wie heute.</translation>
    </message>
    <message>
        <source>What was changed then has been removed from the trash for good.</source>
        <translation>Was damals geändert wurde, ist endgültig aus dem Papierkorb entfernt.</translation>
    </message>
    <message>
        <source>Enter a day first.</source>
        <translation>Geben Sie zuerst einen Tag ein.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Internationaler Frauentag</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>Frauentag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>German Unity Day</source>
        <translation>Tag der Deutschen Einheit</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Reformationstag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Weihnachten</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Zweiter Weihnachtstag</translation>
    </message>
    <message>
        <source>75th anniversary of the liberation from Nazism and the end of the Second World War in Europe</source>
        <translation>75. Jahrestag der Befreiung vom Nationalsozialismus und des Kriegsendes in Europa</translation>
    </message>
    <message>
        <source>80th anniversary of the liberation from Nazism and the end of the Second World War in Europe</source>
        <translation>80. Jahrestag der Befreiung vom Nationalsozialismus und des Kriegsendes in Europa</translation>
    </message>
    <message>
        <source>75th anniversary of the East German uprising of 1953</source>
        <translation>75. Jahrestag des Volksaufstands von 1953</translation>
    </message>
    <message>
        <source>New Year Holidays</source>
        <translation>Neujahrsferien</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>Tag des Verteidigers des Vaterlandes</translation>
    </message>
    <message>
        <source>Holiday of Spring and Labor</source>
        <translation>Tag des Frühlings und der Arbeit</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Tag des Sieges</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>Tag Russlands</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>Tag der Einheit des Volkes</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Tag der Verfassung</translation>
    </message>
    <message>
        <source>Day of consent and reconciliation</source>
        <translation>Tag der Eintracht und Versöhnung</translation>
    </message>
    <message>
        <source>Day of the Adoption of the Declaration of Sovereignty of the Russian Federation</source>
        <translation>Tag der Annahme der Souveränitätserklärung der Russischen Föderation</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Arbeitsfreier Tag</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A list in square brackets is expected here.</source>
        <translation>Hier wird eine Liste in eckigen Klammern erwartet.</translation>
    </message>
    <message>
        <source>There is no such field. Known are: {fields}.</source>
        <translation>Dieses Feld gibt es nicht. Bekannt sind: {fields}.</translation>
    </message>
    <message>
        <source>must be the id of a record in this file, or {example} for one that is there already.</source>
        <translation>muss die id eines Datensatzes dieser Datei sein, oder {example} für einen schon vorhandenen.</translation>
    </message>
    <message>
        <source>“{id}” is not the id of a record ({kind}) in this file.</source>
        <translation>„{id}“ ist in dieser Datei nicht die id eines Datensatzes ({kind}).</translation>
    </message>
    <message>
        <source>Line {line}, column {column} of “{file}” is not valid JSON: {reason}. Nothing was imported.</source>
        <translation>Zeile {line}, Spalte {column} von „{file}“ ist kein gültiges JSON: {reason}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“{file}” is not a file in the format “{format}”. Nothing was imported.</source>
        <translation>„{file}“ ist keine Datei im Format „{format}“. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“{file}” is not encoded in UTF-8. Nothing was imported.</source>
        <translation>„{file}“ ist nicht in UTF-8 kodiert. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Line {line}: {path}: {text}</source>
        <translation>Zeile {line}: {path}: {text}</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>A record in braces is expected here.</source>
        <translation>Hier wird ein Datensatz in geschweiften Klammern erwartet.</translation>
    </message>
    <message>
        <source>The record has no “kind”. Known are: {kinds}.</source>
        <translation>Dem Datensatz fehlt „kind“. Bekannt sind: {kinds}.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of record. Known are: {kinds}.</source>
        <translation>„{kind}“ ist keine Art von Datensatz. Bekannt sind: {kinds}.</translation>
    </message>
    <message>
        <source>The id must be a text or a whole number from 1.</source>
        <translation>Die id muss ein Text oder eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The id “{id}” is used by another {kind} already.</source>
        <translation>Die id „{id}“ hat schon ein anderer Datensatz ({kind}).</translation>
    </message>
    <message>
        <source>must be a text in quotation marks.</source>
        <translation>muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>must be a text for each language, like {example}.</source>
        <translation>muss ein Text je Sprache sein, etwa {example}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Dates look like 2017-07-04, 2017-07 or 2017.</source>
        <translation>„{value}“ ist kein Datum. Ein Datum sieht so aus: 2017-07-04, 2017-07 oder 2017.</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>muss true oder false sein.</translation>
    </message>
    <message>
        <source>“{value}” is not known. Known are: {choices}.</source>
        <translation>„{value}“ ist nicht bekannt. Bekannt sind: {choices}.</translation>
    </message>
    <message>
        <source>must be a picture: PNG or RGB JPEG in Base64.</source>
        <translation>muss ein Bild sein: PNG oder RGB-JPEG in Base64.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Close details</source>
        <translation>Angaben schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>No step fits.</source>
        <translation>Kein Schritt passt dazu.</translation>
    </message>
    <message>
        <source>Looking further back …</source>
        <translation>Es wird weiter zurück gesucht …</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Key {keys}</source>
        <translation>Taste {keys}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>missing in German</source>
        <translation>fehlt auf Deutsch</translation>
    </message>
    <message>
        <source>missing in Russian</source>
        <translation>fehlt auf Russisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>missing in English</source>
        <translation>fehlt auf Englisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>missing in Ukrainian</source>
        <translation>fehlt auf Ukrainisch</translation>
    </message>
</context>
<context>
    <name>Leader</name>
    <message>
        <source>Leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Role as printed</source>
        <translation>Rolle im Wortlaut</translation>
    </message>
</context>
<context>
    <name>Leader card</name>
    <message>
        <source>… more in the summary: {count}</source>
        <translation>… weitere in der Seminarübersicht: {count}</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Noch zu erledigen</translation>
    </message>
</context>
<context>
    <name>Leaders</name>
    <message>
        <source>Host · {city}</source>
        <translation>Gastgeber · {city}</translation>
    </message>
    <message>
        <source>Guest · {city}</source>
        <translation>Gast · {city}</translation>
    </message>
    <message>
        <source>Head · {city}</source>
        <translation>Leitung · {city}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{name}: function entered in the directory.</source>
        <translation>{name}: Funktion ins Verzeichnis eingetragen.</translation>
    </message>
    <message>
        <source>Menu of the leader</source>
        <translation>Menü der Leitung</translation>
    </message>
    <message>
        <source>Leader, {caption}</source>
        <translation>Leitung, {caption}</translation>
    </message>
    <message>
        <source>Another leader of this side</source>
        <translation>Weitere Leitung dieser Seite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In the directory today: {words}</source>
        <translation>Heute im Verzeichnis: {words}</translation>
    </message>
    <message>
        <source>The directory knows no function of this person.</source>
        <translation>Im Verzeichnis steht keine Funktion dieser Person.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Enter it there too</source>
        <translation>Auch dort eintragen</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Empty: the usual wording. {seminar}, {dates}, {place}, {delegation} are filled in</source>
        <translation>Leer: der übliche Wortlaut. {seminar}, {dates}, {place} und {delegation} werden ausgefüllt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>everybody named</source>
        <translation>alle Genannten</translation>
    </message>
    <message>
        <source>the head only</source>
        <translation>nur die Leitung</translation>
    </message>
    <message>
        <source>Form (DIN 5008)</source>
        <translation>Form (DIN 5008)</translation>
    </message>
    <message>
        <source>A: low letterhead</source>
        <translation>A: niedriger Briefkopf</translation>
    </message>
    <message>
        <source>B: high letterhead</source>
        <translation>B: hoher Briefkopf</translation>
    </message>
    <message>
        <source>For the German version; a Russian letter follows GOST R 7.0.97</source>
        <translation>Für die deutsche Fassung; ein russischer Brief folgt GOST R 7.0.97</translation>
    </message>
    <message>
        <source>With marks where to fold and to punch</source>
        <translation>Mit Falz- und Lochmarken</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Leer: heute</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Text auf Deutsch</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Text auf Russisch</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>we cordially invite you to the following seminar:

{seminar}
{place}, {dates}

The invitation is meant for: {delegation}.</source>
        <translation>wir laden Sie herzlich zu folgendem Seminar ein:

{seminar}
{place}, {dates}

Die Einladung richtet sich an: {delegation}.</translation>
    </message>
    <message>
        <source>You will receive the programme and advice on the journey separately. Please let us know if you come.</source>
        <translation>Das Programm und Hinweise zur Anreise erhalten Sie gesondert. Bitte teilen Sie uns mit, ob Sie kommen können.</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>There is nobody to be invited.</source>
        <translation>Es ist niemand einzuladen.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Geschäftszeichen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Enclosures: {list}</source>
        <translation>Anlagen: {list}</translation>
    </message>
    <message>
        <source>Dear Ms {name},</source>
        <translation>Sehr geehrte Frau {name},</translation>
    </message>
    <message>
        <source>Dear Mr {name},</source>
        <translation>Sehr geehrter Herr {name},</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Guten Tag {name},</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
</context>
<context>
    <name>Letter to a man</name>
    <message>
        <source>Dear {name},</source>
        <translation>Sehr geehrter {name},</translation>
    </message>
    <message>
        <source>Professor</source>
        <translation>Professor</translation>
    </message>
</context>
<context>
    <name>Letter to a woman</name>
    <message>
        <source>Dear {name},</source>
        <translation>Sehr geehrte {name},</translation>
    </message>
    <message>
        <source>Professor</source>
        <translation>Professorin</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Letterhead and texts</source>
        <translation>Briefkopf und Texte</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Logo in Worten</translation>
    </message>
    <message>
        <source>For people who do not see it</source>
        <translation>Für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Authority and department, a line each</source>
        <translation>Behörde und Abteilung, je eine Zeile</translation>
    </message>
    <message>
        <source>Sender above the address</source>
        <translation>Absenderzeile über der Anschrift</translation>
    </message>
    <message>
        <source>One short line for the window of the envelope</source>
        <translation>Eine kurze Zeile für das Fenster des Umschlags</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Room, telephone, e-mail: beside the address in a letter</source>
        <translation>Zimmer, Telefon, E-Mail: im Brief neben der Anschrift</translation>
    </message>
    <message>
        <source>Foot of a letter</source>
        <translation>Fußzeile des Briefs</translation>
    </message>
    <message>
        <source>Address, public transport, bank</source>
        <translation>Anschrift, Verkehrsverbindung, Bankverbindung</translation>
    </message>
    <message>
        <source>Signed by: name</source>
        <translation>Unterzeichnet von: Name</translation>
    </message>
    <message>
        <source>Signed by: function</source>
        <translation>Unterzeichnet von: Funktion</translation>
    </message>
    <message>
        <source>Standard text at the beginning of a letter</source>
        <translation>Standardtext am Anfang eines Briefs</translation>
    </message>
    <message>
        <source>Standard text at the end of a letter</source>
        <translation>Standardtext am Ende eines Briefs</translation>
    </message>
    <message>
        <source>Complimentary close</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>Such as “Yours sincerely”</source>
        <translation>Zum Beispiel „Mit freundlichen Grüßen“</translation>
    </message>
    <message>
        <source>Place before the date</source>
        <translation>Ort vor dem Datum</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n N. N.</source>
        <translation>
            <numerusform>%n N. N.</numerusform>
            <numerusform>%n N. N.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RU: %n missing|RU: %n missing</source>
        <translation>
            <numerusform>RU: %n fehlt</numerusform>
            <numerusform>RU: %n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Examples: 18, &gt;=5, 5-8, - for empty.</source>
        <translation>„{text}“ ist keine Zahl. Beispiele: 18, &gt;=5, 5-8, - für leer.</translation>
    </message>
    <message>
        <source>“{text}” is no date or period. Examples: 2017, 07.2017, 2016-2018, &gt;=2016, - for empty.</source>
        <translation>„{text}“ ist kein Datum und kein Zeitraum. Beispiele: 2017, 07.2017, 2016-2018, &gt;=2016, - für leer.</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Filter: {column}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>— (empty)</source>
        <translation>— (leer)</translation>
    </message>
    <message>
        <source>A dash (-) finds the empty cells, an asterisk (*) those that are not.</source>
        <translation>Ein Strich (-) findet leere Zellen, ein Stern (*) die gefüllten.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Year, from–to</source>
        <translation>Jahr, von–bis</translation>
    </message>
    <message>
        <source>Every word must occur; accents and capitals make no difference.</source>
        <translation>Jedes Wort muss vorkommen; Akzente und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>A number, or how large it is: 18, &gt;=5, &lt;5, 5-8.</source>
        <translation>Eine Zahl oder wie groß sie ist: 18, &gt;=5, &lt;5, 5-8.</translation>
    </message>
    <message>
        <source>A date, a month or a year, or from when to when: 2017, 07.2017, 2016-2018, &gt;=2016.</source>
        <translation>Ein Datum, Monat oder Jahr, oder von wann bis wann: 2017, 07.2017, 2016-2018, &gt;=2016.</translation>
    </message>
    <message>
        <source>Finds what falls into this time: 2017, 07.2017, 4.7.2017, 2016-2018, &gt;=2016.</source>
        <translation>Findet, was in diese Zeit fällt: 2017, 07.2017, 4.7.2017, 2016-2018, &gt;=2016.</translation>
    </message>
    <message>
        <source>Column headings. Left and Right choose one, Enter sorts by it, Shift+Enter as well, Ctrl+Left and Ctrl+Right move it, Down goes to its filter.</source>
        <translation>Spaltenköpfe. Links und Rechts wählen, Enter sortiert, Umschalt+Enter sortiert zusätzlich, Strg+Links und Strg+Rechts verschieben, Runter geht zum Filter.</translation>
    </message>
    <message>
        <source>Group {group}, open, {note}</source>
        <translation>Gruppe {group}, offen, {note}</translation>
    </message>
    <message>
        <source>Group {group}, closed, {note}</source>
        <translation>Gruppe {group}, geschlossen, {note}</translation>
    </message>
    <message>
        <source>a click sorts, with Shift by several columns; drag to move</source>
        <translation>Klick sortiert, mit Umschalt nach mehreren Spalten; Ziehen verschiebt</translation>
    </message>
    <message>
        <source>{column}, sorted in ascending order</source>
        <translation>{column}, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>{column}, sorted in descending order</source>
        <translation>{column}, absteigend sortiert</translation>
    </message>
    <message>
        <source>Preparing the rows …</source>
        <translation>Die Zeilen werden vorbereitet …</translation>
    </message>
    <message numerus="yes">
        <source>%n record|%n records</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n record|{shown} of %n records</source>
        <translation>
            <numerusform>{shown} von %n Datensatz</numerusform>
            <numerusform>{shown} von %n Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record deleted|%n records deleted</source>
        <translation>
            <numerusform>%n Datensatz gelöscht</numerusform>
            <numerusform>%n Datensätze gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Es gibt noch keine Datensätze.</translation>
    </message>
    <message>
        <source>Incomplete in Russian</source>
        <translation>Russisch unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n seminar|%n seminars</source>
        <translation>
            <numerusform>%n Seminar</numerusform>
            <numerusform>%n Seminare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n seminar|{shown} of %n seminars</source>
        <translation>
            <numerusform>{shown} von %n Seminar</numerusform>
            <numerusform>{shown} von %n Seminaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminar deleted|%n seminars deleted</source>
        <translation>
            <numerusform>%n Seminar gelöscht</numerusform>
            <numerusform>%n Seminare gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Neues Seminar</translation>
    </message>
    <message>
        <source>There are no seminars yet.</source>
        <translation>Es gibt noch keine Seminare.</translation>
    </message>
    <message>
        <source>Partner as host</source>
        <translation>Partner als Gastgeber</translation>
    </message>
    <message>
        <source>{city} as host</source>
        <translation>{city} als Gastgeber</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation|%n delegations</source>
        <translation>
            <numerusform>%n Delegation</numerusform>
            <numerusform>%n Delegationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n delegation|{shown} of %n delegations</source>
        <translation>
            <numerusform>{shown} von %n Delegation</numerusform>
            <numerusform>{shown} von %n Delegationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation deleted|%n delegations deleted</source>
        <translation>
            <numerusform>%n Delegation gelöscht</numerusform>
            <numerusform>%n Delegationen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>Neue Delegation</translation>
    </message>
    <message>
        <source>There are no delegations yet. They are entered at their seminar.</source>
        <translation>Es gibt noch keine Delegationen. Sie werden bei ihrem Seminar eingetragen.</translation>
    </message>
    <message>
        <source>Official delegations</source>
        <translation>Offizielle Delegationen</translation>
    </message>
    <message>
        <source>With N. N.</source>
        <translation>Mit N. N.</translation>
    </message>
    <message numerus="yes">
        <source>%n person|%n persons</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n person|{shown} of %n persons</source>
        <translation>
            <numerusform>{shown} von %n Person</numerusform>
            <numerusform>{shown} von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person deleted|%n persons deleted</source>
        <translation>
            <numerusform>%n Person gelöscht</numerusform>
            <numerusform>%n Personen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>There are no persons yet.</source>
        <translation>Es gibt noch keine Personen.</translation>
    </message>
    <message>
        <source>Without Cyrillic spelling</source>
        <translation>Ohne kyrillische Schreibweise</translation>
    </message>
    <message>
        <source>Without Latin spelling</source>
        <translation>Ohne lateinische Schreibweise</translation>
    </message>
    <message>
        <source>Without function</source>
        <translation>Ohne Funktion</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation|%n organisations</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n organisation|{shown} of %n organisations</source>
        <translation>
            <numerusform>{shown} von %n Organisation</numerusform>
            <numerusform>{shown} von %n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation deleted|%n organisations deleted</source>
        <translation>
            <numerusform>%n Organisation gelöscht</numerusform>
            <numerusform>%n Organisationen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>There are no organisations yet.</source>
        <translation>Es gibt noch keine Organisationen.</translation>
    </message>
    <message>
        <source>Without type</source>
        <translation>Ohne Art</translation>
    </message>
    <message numerus="yes">
        <source>%n series|%n series</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n series|{shown} of %n series</source>
        <translation>
            <numerusform>{shown} von %n Reihe</numerusform>
            <numerusform>{shown} von %n Reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series deleted|%n series deleted</source>
        <translation>
            <numerusform>%n Reihe gelöscht</numerusform>
            <numerusform>%n Reihen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Reihe</translation>
    </message>
    <message>
        <source>There are no series yet.</source>
        <translation>Es gibt noch keine Reihen.</translation>
    </message>
    <message numerus="yes">
        <source>%n topic|%n topics</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n topic|{shown} of %n topics</source>
        <translation>
            <numerusform>{shown} von %n Thema</numerusform>
            <numerusform>{shown} von %n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic deleted|%n topics deleted</source>
        <translation>
            <numerusform>%n Thema gelöscht</numerusform>
            <numerusform>%n Themen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>There are no topics yet. They come with the seminars.</source>
        <translation>Es gibt noch keine Themen. Sie entstehen mit den Seminaren.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected|%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Print together</source>
        <translation>Gemeinsam drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n row copied|%n rows copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record changed|%n records changed</source>
        <translation>
            <numerusform>%n Datensatz geändert</numerusform>
            <numerusform>%n Datensätze geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>Ändern: {field}</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Kopieren für Excel</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne Angabe</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded|%n recorded</source>
        <translation>
            <numerusform>%n erfasst</numerusform>
            <numerusform>%n erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n recorded|{shown} of %n recorded</source>
        <translation>
            <numerusform>{shown} von %n erfassten</numerusform>
            <numerusform>{shown} von %n erfassten</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded: {numbers}</source>
        <translation>nicht erfasst: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n without number|%n without number</source>
        <translation>
            <numerusform>%n ohne Nummer</numerusform>
            <numerusform>%n ohne Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>{column}, place {place}</source>
        <translation>{column}, Platz {place}</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or move it with Alt and the arrow keys.</source>
        <translation>Leertaste zeigt oder verbirgt eine Spalte; ziehen oder mit Alt und Pfeiltasten verschieben.</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>Weiter nach links</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>Weiter nach rechts</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Anfang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Grouped by {column}</source>
        <translation>Gruppiert nach {column}</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Your filter. The context menu renames or removes it (F2, Del).</source>
        <translation>Ihr Filter. Das Kontextmenü benennt ihn um oder entfernt ihn (F2, Entf).</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Shows the records in which every word occurs. Typing on the table begins here.</source>
        <translation>Zeigt die Datensätze, in denen jedes Wort vorkommt. Tippen auf der Tabelle beginnt hier.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>List as shown, for printing (PDF) …</source>
        <translation>Liste wie angezeigt, zum Drucken (PDF) …</translation>
    </message>
    <message>
        <source>Table as shown, for Excel (XLSX) …</source>
        <translation>Tabelle wie angezeigt, für Excel (XLSX) …</translation>
    </message>
    <message>
        <source>Table as shown, for other programs (CSV) …</source>
        <translation>Tabelle wie angezeigt, für andere Programme (CSV) …</translation>
    </message>
    <message>
        <source>All records with everything that belongs to them (JSON) …</source>
        <translation>Alle Datensätze mit allem, was dazugehört (JSON) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Printed list (*.pdf)</source>
        <translation>Gedruckte Liste (*.pdf)</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Excel-Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation>Datensätze (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n record saved in “{file}”.|%n records saved in “{file}”.</source>
        <translation>
            <numerusform>%n Datensatz in „{file}“ gespeichert.</numerusform>
            <numerusform>%n Datensätze in „{file}“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message numerus="yes">
        <source>in %n series|in %n series</source>
        <translation>
            <numerusform>in %n Reihe</numerusform>
            <numerusform>in %n Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Nichts passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>nicht leer</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>“{record}” can mean several records. Please choose one of these:{choices}</source>
        <translation>„{record}“ kann mehrere Datensätze meinen. Bitte einen davon wählen:{choices}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>With lines to be signed by both sides</source>
        <translation>Mit Unterschriftszeilen für beide Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only those still open</source>
        <translation>nur die noch offenen</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Course of the talks</source>
        <translation>Verlauf der Gespräche</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>Für das Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Es ist noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>now no. {number}</source>
        <translation>jetzt Nr. {number}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Latin</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Passport, exactly as printed</source>
        <translation>Pass, genau wie gedruckt</translation>
    </message>
    <message>
        <source>German (Duden)</source>
        <translation>Deutsch (Duden)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Scholarly (ISO 9, DIN 1460)</source>
        <translation>Wissenschaftlich (ISO 9, DIN 1460)</translation>
    </message>
    <message>
        <source>As seen in print</source>
        <translation>So gedruckt gesehen</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Former or birth name</source>
        <translation>Früherer Name oder Geburtsname</translation>
    </message>
    <message>
        <source>Earlier passport</source>
        <translation>Früherer Pass</translation>
    </message>
    <message>
        <source>ICAO Doc 9303</source>
        <translation>ICAO Doc 9303</translation>
    </message>
    <message>
        <source>ISO 9 (libraries)</source>
        <translation>ISO 9 (Bibliotheken)</translation>
    </message>
    <message>
        <source>DIN 1460 (libraries)</source>
        <translation>DIN 1460 (Bibliotheken)</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Kind of spelling</source>
        <translation>Art der Schreibung</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>For example “von”</source>
        <translation>Zum Beispiel „von“</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Vatersname</translation>
    </message>
    <message>
        <source>Checked against a document</source>
        <translation>An einem Dokument geprüft</translation>
    </message>
    <message>
        <source>Printed in documents</source>
        <translation>Wird in Dokumenten gedruckt</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>In Gebrauch seit</translation>
    </message>
    <message>
        <source>In use until</source>
        <translation>In Gebrauch bis</translation>
    </message>
    <message>
        <source>Only where it is no longer used; a passport&apos;s expiry is no end</source>
        <translation>Nur, wenn sie nicht mehr verwendet wird; der Ablauf des Passes ist kein Ende</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where it was seen, or the rule it follows</source>
        <translation>Wo sie gesehen wurde oder welcher Regel sie folgt</translation>
    </message>
    <message>
        <source>Duden</source>
        <translation>Duden</translation>
    </message>
    <message>
        <source>BGN/PCGN, simplified</source>
        <translation>BGN/PCGN, vereinfacht</translation>
    </message>
    <message>
        <source>German custom</source>
        <translation>im Deutschen üblich</translation>
    </message>
    <message>
        <source>Transcription rules</source>
        <translation>Transkriptionsregeln</translation>
    </message>
    <message>
        <source>Traditional form</source>
        <translation>herkömmliche Form</translation>
    </message>
    <message>
        <source>ISO 9:1995</source>
        <translation>ISO 9:1995</translation>
    </message>
    <message>
        <source>DIN 1460</source>
        <translation>DIN 1460</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Eigene Seite</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>With a passphrase nobody else can read the file, and nobody can if it is forgotten. Leave it empty to do without; it can be set later.</source>
        <translation>Mit einer Passphrase kann sonst niemand die Datei lesen – und gar niemand mehr, wenn sie vergessen wird. Bleibt das Feld leer, geht es ohne; sie lässt sich auch später setzen.</translation>
    </message>
    <message>
        <source>Who holds the seminars with whom? Everything can be changed later.</source>
        <translation>Wer hält die Seminare mit wem ab? Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Create the file …</source>
        <translation>Datei anlegen …</translation>
    </message>
    <message>
        <source>is needed.</source>
        <translation>wird benötigt.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Please enter a whole number from {least} to {most}.</source>
        <translation>Bitte eine ganze Zahl von {least} bis {most} eingeben.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Hochschule</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Religious community</source>
        <translation>Religionsgemeinschaft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Names of the organisation</source>
        <translation>Namen der Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Topic for next time</source>
        <translation>Thema für das nächste Mal</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>Vereinbarte Aufgabe</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Vereinbarte Aufgaben</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Responsible side</source>
        <translation>Zuständige Seite</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Zuständige Person</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Übertragen aus</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n text missing in {language}|%n texts missing in {language}</source>
        <translation>
            <numerusform>%n Text fehlt auf {language}</numerusform>
            <numerusform>%n Texte fehlen auf {language}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person differs from the directory|%n persons differ from the directory</source>
        <translation>
            <numerusform>%n Person weicht vom Verzeichnis ab</numerusform>
            <numerusform>%n Personen weichen vom Verzeichnis ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place not named yet|%n places not named yet</source>
        <translation>
            <numerusform>%n Platz noch zu benennen</numerusform>
            <numerusform>%n Plätze noch zu benennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme item outside the period|%n programme items outside the period</source>
        <translation>
            <numerusform>%n Programmpunkt außerhalb des Zeitraums</numerusform>
            <numerusform>%n Programmpunkte außerhalb des Zeitraums</numerusform>
        </translation>
    </message>
    <message>
        <source>Next seminar</source>
        <translation>Nächstes Seminar</translation>
    </message>
    <message>
        <source>Last seminar</source>
        <translation>Letztes Seminar</translation>
    </message>
    <message>
        <source>Running seminar</source>
        <translation>Laufendes Seminar</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message numerus="yes">
        <source>day|days</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegation: {named} by name, {unnamed} N. N.</source>
        <translation>Delegation: {named} namentlich, {unnamed} N. N.</translation>
    </message>
    <message>
        <source>Delegation: {named} by name</source>
        <translation>Delegation: {named} namentlich</translation>
    </message>
    <message>
        <source>Head: {name}</source>
        <translation>Leitung: {name}</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Delegationsliste</translation>
    </message>
    <message>
        <source>Seminar summary</source>
        <translation>Seminarübersicht</translation>
    </message>
    <message>
        <source>Plan the next seminar</source>
        <translation>Nächstes Seminar planen</translation>
    </message>
    <message>
        <source>Open seminar</source>
        <translation>Seminar öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Still incomplete</source>
        <translation>Noch unvollständig</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Edited last</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Nothing has been edited yet.</source>
        <translation>Es wurde noch nichts bearbeitet.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Es gibt noch keine Reihe.</translation>
    </message>
    <message>
        <source>Free weeks</source>
        <translation>Freie Wochen</translation>
    </message>
    <message>
        <source>Without a seminar and without a public holiday in both cities</source>
        <translation>Ohne Seminar und ohne Feiertag in beiden Städten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{series}: next number {number}</source>
        <translation>{series}: nächste Nummer {number}</translation>
    </message>
    <message>
        <source>A proposal, can be changed</source>
        <translation>Vorschlag, frei änderbar</translation>
    </message>
    <message>
        <source>A proposal, can be changed · last held in {city}</source>
        <translation>Vorschlag, frei änderbar · zuletzt in {city}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>{recorded} of {highest} seminars recorded</source>
        <translation>{recorded} von {highest} Seminaren erfasst</translation>
    </message>
    <message>
        <source>Not recorded: {numbers}</source>
        <translation>Nicht erfasst: {numbers}</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier anfangen</translation>
    </message>
    <message>
        <source>This file is still empty. Enter the first seminar: its series and the two cities are created on the way.</source>
        <translation>Diese Datei ist noch leer. Tragen Sie das erste Seminar ein: Die Reihe und die beiden Städte entstehen dabei.</translation>
    </message>
    <message>
        <source>Enter a seminar</source>
        <translation>Seminar eintragen</translation>
    </message>
    <message>
        <source>Import records …</source>
        <translation>Datensätze importieren …</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>In den Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Timeline: today is {today}, the seminar is {period}.</source>
        <translation>Zeitstrahl: heute ist {today}, das Seminar ist {period}.</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Part of the seminar</source>
        <translation>Seminarteil</translation>
    </message>
    <message>
        <source>Parts of the seminar</source>
        <translation>Seminarteile</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Local host</source>
        <translation>Gastgeber vor Ort</translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Eigene Seite</translation>
    </message>
    <message>
        <source>Partner&apos;s side</source>
        <translation>Partnerseite</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country and region</source>
        <translation>Land und Region</translation>
    </message>
    <message>
        <source>ISO code such as DE-BE, for the public holidays</source>
        <translation>ISO-Kürzel wie DE-BE, für die Feiertage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>State of the partnership</source>
        <translation>Stand der Partnerschaft</translation>
    </message>
    <message>
        <source>States of the partnership</source>
        <translation>Stand der Partnerschaft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>{part}: menu</source>
        <translation>{part}: Menü</translation>
    </message>
    <message>
        <source>{part} {number} added.</source>
        <translation>{part} {number} hinzugefügt.</translation>
    </message>
    <message>
        <source>{part} is now number {number} of {all}.</source>
        <translation>{part} ist jetzt Nummer {number} von {all}.</translation>
    </message>
    <message>
        <source>{part} {number} removed.</source>
        <translation>{part} {number} entfernt.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The file is being written anew …</source>
        <translation>Die Datei wird neu geschrieben …</translation>
    </message>
    <message>
        <source>The file is protected now.</source>
        <translation>Die Datei ist jetzt geschützt.</translation>
    </message>
    <message>
        <source>The file is not protected any more.</source>
        <translation>Die Datei ist nicht mehr geschützt.</translation>
    </message>
    <message>
        <source>These backup copies have another passphrase and stay as they are: {files}</source>
        <translation>Diese Sicherungskopien haben eine andere Passphrase und bleiben, wie sie sind: {files}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The file has no passphrase: whoever gets hold of it or of a backup copy can read everything in it.</source>
        <translation>Die Datei hat keine Passphrase: Wer sie oder eine Sicherungskopie in die Hand bekommt, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>The file and its backup copies are encrypted and open with the passphrase only.</source>
        <translation>Die Datei und ihre Sicherungskopien sind verschlüsselt und öffnen sich nur mit der Passphrase.</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, not even the makers of this program. Keep a note of it in a safe place.</source>
        <translation>Ohne sie kann niemand die Datei öffnen, auch nicht die Hersteller dieses Programms. Bewahren Sie eine Notiz an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>At least {least} characters are needed.</source>
        <translation>Es braucht mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dasselbe wie oben.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Several words that do not belong together are good and easy to remember.</source>
        <translation>Gut und leicht zu merken sind mehrere Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <translation>Geschützte Datei öffnen</translation>
    </message>
    <message>
        <source>“{file}” is protected by a passphrase.</source>
        <translation>„{file}“ ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Mind capital letters and the language of the keyboard.</source>
        <translation>Das ist nicht die Passphrase. Achten Sie auf Großschreibung und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>Auf diesem Rechner merken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message numerus="yes">
        <source>{weekdays}, %n day|{weekdays}, %n days</source>
        <translation>
            <numerusform>{weekdays}, %n Tag</numerusform>
            <numerusform>{weekdays}, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no public holiday in either city</source>
        <translation>kein Feiertag in beiden Städten</translation>
    </message>
    <message>
        <source>{date} {name} ({city})</source>
        <translation>{date} {name} ({city})</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Diverse</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persönliche Angaben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name (Latin)</source>
        <translation>Name (lateinisch)</translation>
    </message>
    <message>
        <source>Name (Cyrillic)</source>
        <translation>Name (kyrillisch)</translation>
    </message>
    <message>
        <source>Academic titles</source>
        <translation>Akademische Titel</translation>
    </message>
    <message>
        <source>In their order: “Prof. Dr.”</source>
        <translation>In ihrer Reihenfolge: „Prof. Dr.“</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>For example “S. E.”</source>
        <translation>Zum Beispiel „S. E.“</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Decides the form of the function</source>
        <translation>Bestimmt die Form der Funktionsbezeichnung</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminare</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Type a name in any spelling …</source>
        <translation>Name in beliebiger Schreibung eingeben …</translation>
    </message>
    <message>
        <source>Enter “{name}” as a new person</source>
        <translation>Neue Person „{name}“ anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n place N. N.|Keep %n places N. N.</source>
        <translation>
            <numerusform>%n N.-N.-Platz hinzufügen</numerusform>
            <numerusform>%n N.-N.-Plätze hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>found by {spelling}</source>
        <translation>gefunden über {spelling}</translation>
    </message>
    <message>
        <source>found by {spelling} ({kind})</source>
        <translation>gefunden über {spelling} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n match among {total} persons · namesakes are never merged|%n matches among {total} persons · namesakes are never merged</source>
        <translation>
            <numerusform>%n Treffer unter {total} Personen · Namensgleiche werden nie zusammengelegt</numerusform>
            <numerusform>%n Treffer unter {total} Personen · Namensgleiche werden nie zusammengelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Passport: {spelling}</source>
        <translation>Pass: {spelling}</translation>
    </message>
    <message numerus="yes">
        <source>%n person|%n persons</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photograph</name>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>The photograph in words</source>
        <translation>Das Foto in Worten</translation>
    </message>
    <message>
        <source>For people who do not see it; without it the caption is read out</source>
        <translation>Für Menschen, die es nicht sehen; fehlt der Text, wird die Bildunterschrift vorgelesen</translation>
    </message>
    <message>
        <source>Photographer, source</source>
        <translation>Fotograf, Quelle</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Aufgenommen am</translation>
    </message>
</context>
<context>
    <name>Photographs</name>
    <message>
        <source>Choose photographs</source>
        <translation>Fotos auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph added|%n photographs added</source>
        <translation>
            <numerusform>%n Foto hinzugefügt</numerusform>
            <numerusform>%n Fotos hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Open a seminar to see its documents here.</source>
        <translation>Öffnen Sie ein Seminar, um hier seine Dokumente zu sehen.</translation>
    </message>
    <message>
        <source>follows what you type</source>
        <translation>folgt der Eingabe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n translation is missing|%n translations are missing</source>
        <translation>
            <numerusform>%n Übersetzung fehlt</numerusform>
            <numerusform>%n Übersetzungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts are there in this language.</source>
        <translation>In dieser Sprache sind alle Texte da.</translation>
    </message>
    <message>
        <source>{field}: “{text}” ({state})</source>
        <translation>{field}: „{text}“ ({state})</translation>
    </message>
    <message numerus="yes">
        <source>%n page|%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document; the first one is shown|%n documents; the first one is shown</source>
        <translation>
            <numerusform>%n Dokument; gezeigt wird das erste</numerusform>
            <numerusform>%n Dokumente; gezeigt wird das erste</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Gespeichert als „{file}“.</translation>
    </message>
    <message>
        <source>Tick at least one record for this document.</source>
        <translation>Bitte mindestens einen Eintrag für dieses Dokument ankreuzen.</translation>
    </message>
    <message>
        <source>Documents are being made …</source>
        <translation>Dokumente werden erstellt …</translation>
    </message>
    <message>
        <source>Pages are being printed …</source>
        <translation>Seiten werden gedruckt …</translation>
    </message>
    <message>
        <source>There is no printer. Save the document as a PDF instead.</source>
        <translation>Es gibt keinen Drucker. Speichern Sie das Dokument stattdessen als PDF.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Excel-Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save for Word …</source>
        <translation>Für Word speichern …</translation>
    </message>
    <message>
        <source>Save for Excel …</source>
        <translation>Für Excel speichern …</translation>
    </message>
    <message>
        <source>Open in the PDF viewer</source>
        <translation>Im PDF-Programm öffnen</translation>
    </message>
    <message>
        <source>Everything for this record …</source>
        <translation>Alles hierzu drucken …</translation>
    </message>
    <message>
        <source>Printed before …</source>
        <translation>Bisher gedruckt …</translation>
    </message>
    <message>
        <source>Templates …</source>
        <translation>Vorlagen …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Papier: {paper}</translation>
    </message>
    <message>
        <source>Everything for “{record}”</source>
        <translation>Alles zu „{record}“</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>{document} – {record}</source>
        <translation>{document} – {record}</translation>
    </message>
    <message>
        <source>Save into a folder …</source>
        <translation>In einen Ordner speichern …</translation>
    </message>
    <message>
        <source>Print as one job …</source>
        <translation>Als einen Auftrag drucken …</translation>
    </message>
    <message>
        <source>Each with the options that were chosen for it last.</source>
        <translation>Jedes mit den zuletzt dafür gewählten Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n document saved in “{folder}”.|%n documents saved in “{folder}”.</source>
        <translation>
            <numerusform>%n Dokument in „{folder}“ gespeichert.</numerusform>
            <numerusform>%n Dokumente in „{folder}“ gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document printed.|%n documents printed.</source>
        <translation>
            <numerusform>%n Dokument gedruckt.</numerusform>
            <numerusform>%n Dokumente gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>{document}: {reason}</source>
        <translation>{document}: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Missing translations</source>
        <translation>Fehlende Übersetzungen</translation>
    </message>
    <message>
        <source>There is no record for this document yet.</source>
        <translation>Für dieses Dokument gibt es noch keinen Datensatz.</translation>
    </message>
    <message>
        <source>There is no document for this yet.</source>
        <translation>Hierfür gibt es noch kein Dokument.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Printed: {record}</source>
        <translation>Gedruckt: {record}</translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation>Gedruckte Dokumente</translation>
    </message>
    <message>
        <source>Nothing has been printed of this yet.</source>
        <translation>Hiervon wurde noch nichts gedruckt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Its content was erased.</source>
        <translation>Der Inhalt wurde gelöscht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>Noch einmal drucken …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Mit dem vorigen vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n change since the print before|%n changes since the print before</source>
        <translation>
            <numerusform>%n Änderung seit dem vorigen Druck</numerusform>
            <numerusform>%n Änderungen seit dem vorigen Druck</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the print before.</source>
        <translation>Seit dem vorigen Druck hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>It was not printed before this.</source>
        <translation>Davor wurde es nicht gedruckt.</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>Die Dateien unterscheiden sich.</translation>
    </message>
    <message>
        <source>{change}: {entry}</source>
        <translation>{change}: {entry}</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Als „{file}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>is needed.</source>
        <translation>wird benötigt.</translation>
    </message>
    <message>
        <source>is too long: {length} characters, at most {limit} fit.</source>
        <translation>ist zu lang: {length} Zeichen, höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>lies before the begin ({start}).</source>
        <translation>liegt vor dem Beginn ({start}).</translation>
    </message>
    <message>
        <source>is no time. Example: 09:30</source>
        <translation>ist keine Uhrzeit. Beispiel: 09:30</translation>
    </message>
    <message>
        <source>cannot be negative or larger than {limit}.</source>
        <translation>darf nicht negativ und nicht größer als {limit} sein.</translation>
    </message>
    <message>
        <source>has an unknown value.</source>
        <translation>hat einen unbekannten Wert.</translation>
    </message>
    <message>
        <source>lies after the end of the seminar ({end}).</source>
        <translation>liegt nach dem Ende des Seminars ({end}).</translation>
    </message>
    <message>
        <source>lies before the begin of the seminar ({start}).</source>
        <translation>liegt vor dem Beginn des Seminars ({start}).</translation>
    </message>
    <message>
        <source>overlaps with “{other}”, where {name} is expected too.</source>
        <translation>überschneidet sich mit „{other}“, wo {name} ebenfalls erwartet wird.</translation>
    </message>
    <message>
        <source>is also the number of “{other}” in this series.</source>
        <translation>ist in dieser Reihe auch die Nummer von „{other}“.</translation>
    </message>
    <message>
        <source>“{word}” mixes Latin and Cyrillic letters.</source>
        <translation>„{word}“ mischt lateinische und kyrillische Buchstaben.</translation>
    </message>
    <message>
        <source>is written in Cyrillic letters, but the script is said to be Latin.</source>
        <translation>ist kyrillisch geschrieben, als Schrift ist aber „Lateinisch“ angegeben.</translation>
    </message>
    <message>
        <source>is written in Latin letters, but the script is said to be Cyrillic.</source>
        <translation>ist lateinisch geschrieben, als Schrift ist aber „Kyrillisch“ angegeben.</translation>
    </message>
    <message>
        <source>contains “{sign}”, which only library transcriptions write.</source>
        <translation>enthält „{sign}“, das nur in bibliothekarischen Umschriften steht.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation>Fachgespräch</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Runder Tisch</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Besichtigung</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>City tour</source>
        <translation>Stadtrundfahrt</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Unterzeichnung</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Closing talk</source>
        <translation>Abschlussgespräch</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Took place (report)</source>
        <translation>Fand statt (Bericht)</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Host or contact</source>
        <translation>Gastgeber oder Ansprechperson</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Redner</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmpunkt</translation>
    </message>
    <message>
        <source>Programme items</source>
        <translation>Programmpunkte</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Part of the seminar</source>
        <translation>Seminarteil</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time is approximate</source>
        <translation>Ungefähre Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Internal, not in the official programme</source>
        <translation>Intern, nicht im offiziellen Programm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organisation in the directory</source>
        <translation>Organisation im Verzeichnis</translation>
    </message>
    <message>
        <source>Organisation visited</source>
        <translation>Besuchte Organisation</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Person at a programme item</source>
        <translation>Person beim Programmpunkt</translation>
    </message>
    <message>
        <source>Persons at a programme item</source>
        <translation>Personen beim Programmpunkt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role as printed</source>
        <translation>Rolle im Wortlaut</translation>
    </message>
    <message>
        <source>Time decides the order; by hand only items of the same day and time can be moved.</source>
        <translation>Die Zeit bestimmt die Reihenfolge; von Hand lassen sich nur Punkte desselben Tages und derselben Zeit verschieben.</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation>{field}, {language}</translation>
    </message>
    <message>
        <source>Title, German</source>
        <translation>Gegenstand, deutsch</translation>
    </message>
    <message>
        <source>Title, Russian</source>
        <translation>Gegenstand, russisch</translation>
    </message>
    <message>
        <source>Host, speakers</source>
        <translation>Gastgeber, Redner</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Enter edits · Tab goes on · Ctrl+D duplicates</source>
        <translation>Enter bearbeitet · Tab geht weiter · Strg+D verdoppelt</translation>
    </message>
    <message>
        <source>The seminar is closed: everything can be read, nothing changed.</source>
        <translation>Das Seminar ist abgeschlossen: Alles lässt sich lesen, nichts ändern.</translation>
    </message>
    <message>
        <source>Holiday in {city}: {name}</source>
        <translation>Feiertag in {city}: {name}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>{period}, day not known</source>
        <translation>{period}, Tag nicht bekannt</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>New item: type its title …</source>
        <translation>Neuer Punkt: Gegenstand eingeben …</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>“{name}” as text, not from the directory</source>
        <translation>„{name}“ als Text, nicht aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Enter “{name}” as a new organisation</source>
        <translation>Neue Organisation „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Choose an item to see its details. What is typed in the last row becomes a new item.</source>
        <translation>Wählen Sie einen Punkt, um seine Angaben zu sehen. Was in der letzten Zeile getippt wird, wird ein neuer Punkt.</translation>
    </message>
    <message>
        <source>Details of the programme item</source>
        <translation>Angaben zum Programmpunkt</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Open in the directory</source>
        <translation>Im Verzeichnis öffnen</translation>
    </message>
    <message>
        <source>Add somebody to this item</source>
        <translation>Person zu diesem Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ca. {time}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Examples: 9, 9:30, 0930, about 10:00.</source>
        <translation>„{text}“ ist keine Uhrzeit. Beispiele: 9, 9:30, 0930, ca. 10:00.</translation>
    </message>
    <message>
        <source>Programme of the seminar</source>
        <translation>Programm des Seminars</translation>
    </message>
    <message>
        <source>New item on this day</source>
        <translation>Neuer Punkt an diesem Tag</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Programme document</name>
    <message>
        <source>Name the interpreters</source>
        <translation>Dolmetscher nennen</translation>
    </message>
    <message>
        <source>Russian version: with the approval</source>
        <translation>Russische Fassung: mit Genehmigungsvermerk</translation>
    </message>
    <message>
        <source>Place for the approval at the top right, as in GOST R 7.0.97</source>
        <translation>Platz für den Vermerk „УТВЕРЖДАЮ“ oben rechts, wie in GOST R 7.0.97</translation>
    </message>
    <message>
        <source>Approved by: function</source>
        <translation>Genehmigt von: Funktion</translation>
    </message>
    <message>
        <source>In Russian; empty: a line to write on</source>
        <translation>Auf Russisch; leer: eine Linie zum Ausfüllen</translation>
    </message>
    <message>
        <source>Approved by: initials and name</source>
        <translation>Genehmigt von: Initialen und Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmpunkt</translation>
    </message>
    <message>
        <source>Place and people</source>
        <translation>Ort und Mitwirkende</translation>
    </message>
    <message>
        <source>The official programme has no items yet.</source>
        <translation>Das offizielle Programm hat noch keine Einträge.</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>GENEHMIGT</translation>
    </message>
    <message>
        <source>“____” ______________ {year}</source>
        <translation>____. ______________ {year}</translation>
    </message>
    <message>
        <source>People, phones</source>
        <translation>Personen, Telefon</translation>
    </message>
    <message>
        <source>Notes, minutes</source>
        <translation>Notizen, Protokoll</translation>
    </message>
    <message>
        <source>The programme has no items yet.</source>
        <translation>Das Programm hat noch keine Einträge.</translation>
    </message>
    <message>
        <source>For the organisers only: contains internal items and private phone numbers.</source>
        <translation>Nur für die Organisation: enthält interne Punkte und private Telefonnummern.</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>phone {number}</source>
        <translation>Tel. {number}</translation>
    </message>
    <message>
        <source>Programme items</source>
        <translation>Programmpunkte</translation>
    </message>
    <message>
        <source>After the seminar</source>
        <translation>Nach dem Seminar</translation>
    </message>
    <message>
        <source>Day not fixed</source>
        <translation>Ohne festen Tag</translation>
    </message>
    <message>
        <source>ca. {time}</source>
        <translation>ca. {time}</translation>
    </message>
    <message>
        <source>All times are local times.</source>
        <translation>Alle Zeiten sind Ortszeiten.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Reihe</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type the name of the series</source>
        <translation>Namen der Reihe eingeben</translation>
    </message>
    <message>
        <source>{kind} “{label}” was created.</source>
        <translation>{kind} „{label}“ wurde angelegt.</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>{label}: clear</source>
        <translation>{label}: leeren</translation>
    </message>
    <message>
        <source>{label}: open this record</source>
        <translation>{label}: Datensatz öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n match|%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a record from the list, or clear the field.</source>
        <translation>Bitte einen Datensatz aus der Liste wählen oder das Feld leeren.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%n match|%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing found. Try another spelling or fewer words.</source>
        <translation>Nichts gefunden. Versuchen Sie eine andere Schreibweise oder weniger Wörter.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Edited last</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Print: {document}</source>
        <translation>Drucken: {document}</translation>
    </message>
    <message>
        <source>{kind}: {spelling}</source>
        <translation>{kind}: {spelling}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Neues Seminar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Neue Reihe</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
</context>
<context>
    <name>Seminar</name>
    <message>
        <source>Own side</source>
        <translation>Eigene Seite</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Report and announcement</source>
        <translation>Bericht und Ankündigung</translation>
    </message>
    <message>
        <source>Mentioned only</source>
        <translation>Nur erwähnt</translation>
    </message>
    <message>
        <source>Jubilee</source>
        <translation>Jubiläum</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Erstmals</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Joint opening</source>
        <translation>Gemeinsame Eröffnung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Time, place, organisers</source>
        <translation>Zeit, Ort, Veranstalter</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Results and outlook</source>
        <translation>Ergebnisse und Ausblick</translation>
    </message>
    <message>
        <source>Record keeping</source>
        <translation>Aktenführung</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminare</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number as printed, own side</source>
        <translation>Nummer wie gedruckt, eigene Seite</translation>
    </message>
    <message>
        <source>Where it is not “18.”</source>
        <translation>Wenn nicht „18.“</translation>
    </message>
    <message>
        <source>Number as printed, partner</source>
        <translation>Nummer wie gedruckt, Partner</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>Other names seen in print</source>
        <translation>Weitere gedruckte Namen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organiser, own side</source>
        <translation>Veranstalter, eigene Seite</translation>
    </message>
    <message>
        <source>Organiser, own side, as printed</source>
        <translation>Veranstalter, eigene Seite, im Wortlaut</translation>
    </message>
    <message>
        <source>Organiser, partner</source>
        <translation>Veranstalter, Partner</translation>
    </message>
    <message>
        <source>Organiser, partner, as printed</source>
        <translation>Veranstalter, Partner, im Wortlaut</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Arbeitssprachen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Verschoben auf</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Geschäftszeichen</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <translation>Erfasst nach</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Reopened because</source>
        <translation>Wieder geöffnet, weil</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Head of the guests</source>
        <translation>Leitung Gast</translation>
    </message>
    <message>
        <source>Head of the hosts</source>
        <translation>Leitung Gastgeber</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Zuständige Stelle</translation>
    </message>
    <message>
        <source>Number of the first seminar</source>
        <translation>Nummer des ersten Seminars</translation>
    </message>
    <message>
        <source>Seminars a year, as a rule</source>
        <translation>Seminare im Jahr, in der Regel</translation>
    </message>
    <message>
        <source>Size of a delegation, as a rule</source>
        <translation>Größe einer Delegation, in der Regel</translation>
    </message>
    <message>
        <source>Hosts take turns, as a rule</source>
        <translation>Gastgeber wechseln, in der Regel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>Name der Reihe</translation>
    </message>
    <message>
        <source>Names of the series</source>
        <translation>Namen der Reihe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>since {year} {name}</source>
        <translation>seit {year} {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse; only files with a passphrase.</source>
        <translation>Nach so langer Zeit ohne Taste und Maus; nur bei Dateien mit Passphrase.</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>may be remembered on this computer</source>
        <translation>dürfen auf diesem Rechner gemerkt werden</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Passphrasen</translation>
    </message>
</context>
<context>
    <name>SeveralLetterheads</name>
    <message>
        <source>Letterheads and texts</source>
        <translation>Briefköpfe und Texte</translation>
    </message>
</context>
<context>
    <name>SeveralSeries</name>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>The file lies on a network share</source>
        <translation>Die Datei liegt auf einer Netzwerkfreigabe</translation>
    </message>
    <message>
        <source>“{file}” lies on another computer. One person at a time can change it there as here, but a connection that breaks off may damage the file. Where that can happen, keep it on this computer and the backup copies on the share.</source>
        <translation>„{file}“ liegt auf einem anderen Rechner. Auch dort kann immer nur eine Person ändern, aber eine abbrechende Verbindung kann die Datei beschädigen. Wo das vorkommt, legen Sie die Datei auf diesen Rechner und die Sicherungskopien auf die Freigabe.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet would be {width} × {height} mm; A4 has 210 × 297 mm.</source>
        <translation>Der Bogen wäre {width} × {height} mm groß; A4 hat 210 × 297 mm.</translation>
    </message>
    <message>
        <source>70 × 36 mm, 24 labels (Zweckform 3475)</source>
        <translation>70 × 36 mm, 24 Etiketten (Zweckform 3475)</translation>
    </message>
    <message>
        <source>70 × 37 mm, 24 labels (Zweckform 3474)</source>
        <translation>70 × 37 mm, 24 Etiketten (Zweckform 3474)</translation>
    </message>
    <message>
        <source>70 × 42.3 mm, 21 labels (Zweckform 3652)</source>
        <translation>70 × 42,3 mm, 21 Etiketten (Zweckform 3652)</translation>
    </message>
    <message>
        <source>70 × 49.5 mm, 18 labels</source>
        <translation>70 × 49,5 mm, 18 Etiketten</translation>
    </message>
    <message>
        <source>105 × 42.3 mm, 14 labels (Zweckform 3653)</source>
        <translation>105 × 42,3 mm, 14 Etiketten (Zweckform 3653)</translation>
    </message>
    <message>
        <source>105 × 48 mm, 12 labels (Zweckform 3424)</source>
        <translation>105 × 48 mm, 12 Etiketten (Zweckform 3424)</translation>
    </message>
    <message>
        <source>105 × 57 mm, 10 labels (Zweckform 3425)</source>
        <translation>105 × 57 mm, 10 Etiketten (Zweckform 3425)</translation>
    </message>
    <message>
        <source>63.5 × 38.1 mm, 21 labels (Avery L7160)</source>
        <translation>63,5 × 38,1 mm, 21 Etiketten (Avery L7160)</translation>
    </message>
    <message>
        <source>63.5 × 33.9 mm, 24 labels (Avery L7159)</source>
        <translation>63,5 × 33,9 mm, 24 Etiketten (Avery L7159)</translation>
    </message>
    <message>
        <source>99.1 × 38.1 mm, 14 labels (Avery L7163)</source>
        <translation>99,1 × 38,1 mm, 14 Etiketten (Avery L7163)</translation>
    </message>
    <message>
        <source>99.1 × 33.9 mm, 16 labels (Avery L7162)</source>
        <translation>99,1 × 33,9 mm, 16 Etiketten (Avery L7162)</translation>
    </message>
    <message>
        <source>99.1 × 67.7 mm, 8 labels (Avery L7165)</source>
        <translation>99,1 × 67,7 mm, 8 Etiketten (Avery L7165)</translation>
    </message>
    <message>
        <source>90 × 54 mm, 10 on A4</source>
        <translation>90 × 54 mm, 10 auf A4</translation>
    </message>
    <message>
        <source>A7 (105 × 74 mm), 8 on A4</source>
        <translation>A7 (105 × 74 mm), 8 auf A4</translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm), 4 on A4</source>
        <translation>A6 (105 × 148 mm), 4 auf A4</translation>
    </message>
    <message>
        <source>A6 paper, one badge a page</source>
        <translation>A6-Papier, ein Schild je Seite</translation>
    </message>
    <message>
        <source>A7 paper, one badge a page</source>
        <translation>A7-Papier, ein Schild je Seite</translation>
    </message>
    <message>
        <source>85 × 54 mm, 10 cards (Avery C32011)</source>
        <translation>85 × 54 mm, 10 Karten (Avery C32011)</translation>
    </message>
    <message>
        <source>80 × 50 mm, 10 labels (Avery L4785)</source>
        <translation>80 × 50 mm, 10 Etiketten (Avery L4785)</translation>
    </message>
    <message>
        <source>90 × 60 mm, 8 on A4</source>
        <translation>90 × 60 mm, 8 auf A4</translation>
    </message>
    <message>
        <source>Other sheet: measures below</source>
        <translation>Anderer Bogen: Maße unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>Breite in mm</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>Höhe in mm</translation>
    </message>
    <message>
        <source>Left margin of the sheet in mm</source>
        <translation>Linker Rand des Bogens in mm</translation>
    </message>
    <message>
        <source>Top margin of the sheet in mm</source>
        <translation>Oberer Rand des Bogens in mm</translation>
    </message>
    <message>
        <source>Gap between columns in mm</source>
        <translation>Abstand der Spalten in mm</translation>
    </message>
    <message>
        <source>Gap between rows in mm</source>
        <translation>Abstand der Zeilen in mm</translation>
    </message>
    <message>
        <source>Begin at place</source>
        <translation>Beginnen bei Platz</translation>
    </message>
    <message>
        <source>Where the first places of the sheet are used already</source>
        <translation>Wenn die ersten Plätze des Bogens schon verbraucht sind</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Own side</source>
        <translation>Eigene Seite</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation>Übersichtsseite</translation>
    </message>
    <message>
        <source>Report by others</source>
        <translation>Bericht Dritter</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Eigene Akte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Text known completely</source>
        <translation>Text vollständig bekannt</translation>
    </message>
</context>
<context>
    <name>Special</name>
    <message>
        <source>Special feature</source>
        <translation>Besonderheit</translation>
    </message>
    <message>
        <source>Special features</source>
        <translation>Besonderes</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Spellings</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Selbst eintippen</translation>
    </message>
    <message>
        <source>{kind} – suggestion: {rule}</source>
        <translation>{kind} – Vorschlag: {rule}</translation>
    </message>
    <message>
        <source>Take over {kind}, suggestion {rule}: {name}</source>
        <translation>{kind}, Vorschlag {rule}: {name} – übernehmen</translation>
    </message>
    <message>
        <source>Type {kind}</source>
        <translation>{kind} selbst eintippen</translation>
    </message>
    <message>
        <source>Which spelling is printed where</source>
        <translation>Welche Schreibung wo gedruckt wird</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Auf Deutsch</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Auf Russisch</translation>
    </message>
    <message>
        <source>There is no Latin spelling: the Cyrillic one is printed.</source>
        <translation>Es gibt keine lateinische Schreibung: Gedruckt wird die kyrillische.</translation>
    </message>
    <message>
        <source>There is no Cyrillic spelling: the Latin one is printed.</source>
        <translation>Es gibt keine kyrillische Schreibung: Gedruckt wird die lateinische.</translation>
    </message>
    <message>
        <source>The first one in the list above, while none is chosen.</source>
        <translation>Die erste in der Liste oben, solange keine gewählt ist.</translation>
    </message>
    <message>
        <source>Chosen for this person. What was printed for a seminar stays as it was.</source>
        <translation>Für diese Person gewählt. Was für ein Seminar schon gedruckt wurde, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>How it was printed before</source>
        <translation>Wie der Name bisher gedruckt wurde</translation>
    </message>
    <message>
        <source>Take over {name}, printed at {seminar}</source>
        <translation>{name}, gedruckt bei: {seminar} – übernehmen</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>Suggestion: {rule}</source>
        <translation>Vorschlag: {rule}</translation>
    </message>
    <message>
        <source>Take over the suggestion {rule}: {name}</source>
        <translation>Vorschlag {rule}: {name} – übernehmen</translation>
    </message>
    <message>
        <source>This looks like a whole name. Into its fields: {parts}</source>
        <translation>Das sieht nach einem ganzen Namen aus. Auf die Felder verteilen: {parts}</translation>
    </message>
    <message>
        <source>Put the whole name into its fields: {parts}</source>
        <translation>Ganzen Namen auf die Felder verteilen: {parts}</translation>
    </message>
    <message>
        <source>{name} taken over.</source>
        <translation>{name} übernommen.</translation>
    </message>
    <message>
        <source>Is the person found?</source>
        <translation>Wird die Person gefunden?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>any spelling, the other script, a slip of the finger</source>
        <translation>irgendeine Schreibung, die andere Schrift, ein Tippfehler</translation>
    </message>
    <message>
        <source>Found, first of all.</source>
        <translation>Gefunden, an erster Stelle.</translation>
    </message>
    <message>
        <source>Found, first of all, by “{spelling}”.</source>
        <translation>Gefunden, an erster Stelle, über „{spelling}“.</translation>
    </message>
    <message>
        <source>Found as number {place}, after {others}.</source>
        <translation>Gefunden an {place}. Stelle, nach {others}.</translation>
    </message>
    <message>
        <source>Not found like this. A further spelling above would help, once it is saved.</source>
        <translation>So nicht gefunden. Eine weitere Schreibung oben hilft, sobald sie gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>Standard</name>
    <message>
        <source>Passport since 2013 (ICAO Doc 9303)</source>
        <translation>Reisepass seit 2013 (ICAO Doc 9303)</translation>
    </message>
    <message>
        <source>German (Duden)</source>
        <translation>Deutsch (Duden)</translation>
    </message>
    <message>
        <source>English (BGN/PCGN 1947)</source>
        <translation>Englisch (BGN/PCGN 1947)</translation>
    </message>
    <message>
        <source>English, without marks (BGN/PCGN)</source>
        <translation>Englisch, ohne Zeichen (BGN/PCGN)</translation>
    </message>
    <message>
        <source>Scholarly (ISO 9:1995)</source>
        <translation>Wissenschaftlich (ISO 9:1995)</translation>
    </message>
    <message>
        <source>Library (DIN 1460:1982)</source>
        <translation>Bibliothek (DIN 1460:1982)</translation>
    </message>
    <message>
        <source>Passport 2010–2013 (GOST R 52535.1)</source>
        <translation>Reisepass 2010–2013 (GOST R 52535.1)</translation>
    </message>
    <message>
        <source>Passport 1997–2010 (MVD order 310)</source>
        <translation>Reisepass 1997–2010 (MWD-Erlass 310)</translation>
    </message>
    <message>
        <source>Passport until 1997 (French model)</source>
        <translation>Reisepass bis 1997 (französisches Vorbild)</translation>
    </message>
    <message>
        <source>Driving licence since 2000 (MVD order 782)</source>
        <translation>Führerschein seit 2000 (MWD-Erlass 782)</translation>
    </message>
    <message>
        <source>Russian by today&apos;s rule (Gilyarevsky, Starostin)</source>
        <translation>Russisch nach heutiger Regel (Giljarewski, Starostin)</translation>
    </message>
    <message>
        <source>Russian, traditional form</source>
        <translation>Russisch, überlieferte Form</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened. “seminarakte --help” names the commands that work without one.</source>
        <translation>Hier gibt es keinen Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt), deshalb lässt sich kein Fenster öffnen. „seminarakte --help“ nennt die Befehle, die ohne Fenster arbeiten.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Undo: “{what}”</source>
        <translation>Rückgängig: „{what}“</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak: it would be guessed quickly. Take several words that do not belong together.</source>
        <translation>Schwach: Sie wäre schnell erraten. Nehmen Sie mehrere Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Fair: it would hold for a while. One more word makes it much better.</source>
        <translation>Mäßig: Sie hielte eine Weile. Ein Wort mehr macht sie viel besser.</translation>
    </message>
    <message>
        <source>Good: guessing it would take years.</source>
        <translation>Gut: Sie zu erraten würde Jahre dauern.</translation>
    </message>
    <message>
        <source>Strong: it cannot be guessed.</source>
        <translation>Stark: Sie ist nicht zu erraten.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Templates of the documents</source>
        <translation>Vorlagen der Dokumente</translation>
    </message>
    <message>
        <source>A template that was copied is used from then on. Where it has an error the shipped one is used, and the error is told with its line.</source>
        <translation>Eine kopierte Vorlage gilt von da an. Hat sie einen Fehler, wird die mitgelieferte verwendet und der Fehler mit seiner Zeile genannt.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>Copy to change</source>
        <translation>Zum Ändern kopieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Use the shipped one again</source>
        <translation>Wieder die mitgelieferte verwenden</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>{name} – changed by the office</source>
        <translation>{name} – eigene Fassung</translation>
    </message>
    <message>
        <source>{name} ({document})</source>
        <translation>{name} ({document})</translation>
    </message>
    <message>
        <source>parts of several documents</source>
        <translation>Teile mehrerer Dokumente</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Topic of the seminar</source>
        <translation>Thema des Seminars</translation>
    </message>
    <message>
        <source>Topics of the seminar</source>
        <translation>Themen des Seminars</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Topic of several seminars</source>
        <translation>Seminarübergreifendes Thema</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was deleted stays here with everything that hung on it. Its name can be used again meanwhile.</source>
        <translation>Gelöschtes bleibt hier mit allem, was daran hing. Der Name ist inzwischen wieder frei.</translation>
    </message>
    <message>
        <source>Nothing is in the trash.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Empty the trash …</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry|%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record restored|%n records restored</source>
        <translation>
            <numerusform>%n Datensatz wiederhergestellt</numerusform>
            <numerusform>%n Datensätze wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>Deleted up to</source>
        <translation>Gelöscht bis</translation>
    </message>
    <message>
        <source>Their values are removed from the file for good, from the history too: nobody can restore them or undo those steps. Backup copies keep what they have.</source>
        <translation>Die Angaben werden endgültig aus der Datei entfernt, auch aus dem Verlauf: Niemand kann sie wiederherstellen oder diese Schritte rückgängig machen. Sicherungskopien behalten, was sie haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record would be removed.|%n records would be removed.</source>
        <translation>
            <numerusform>%n Datensatz würde entfernt.</numerusform>
            <numerusform>%n Datensätze würden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n record removed for good|%n records removed for good</source>
        <translation>
            <numerusform>%n Datensatz endgültig entfernt</numerusform>
            <numerusform>%n Datensätze endgültig entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo several steps</source>
        <translation>Schritte rückgängig machen</translation>
    </message>
    <message>
        <source>Choose how far to go back: the chosen step and everything above it is undone. Redo brings it back, as long as nothing else is changed.</source>
        <translation>Wählen Sie, wie weit zurück: Der gewählte Schritt und alles darüber wird rückgängig gemacht. Wiederholen holt es zurück, solange nichts anderes geändert wird.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step|Undo %n steps</source>
        <translation>
            <numerusform>%n Schritt rückgängig machen</numerusform>
            <numerusform>%n Schritte rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n step|Redo %n steps</source>
        <translation>
            <numerusform>%n Schritt wiederholen</numerusform>
            <numerusform>%n Schritte wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>— present state —</source>
        <translation>— jetziger Stand —</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing can be undone or redone.</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Records of bilateral seminars between partner cities. Without a command the window opens: on FILE, or on the file that was open last. “{program} COMMAND --help” explains a command.</source>
        <translation>Akten über bilaterale Seminare zwischen Partnerstädten. Ohne Befehl öffnet sich das Fenster: mit DATEI oder mit der zuletzt geöffneten Datei. „{program} BEFEHL --help“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>the record: its name; for a seminar its number (18) or series and number (Sozialseminar/18); for a delegation its seminar and side (18/Berlin); or its id (id:7)</source>
        <translation>der Datensatz: sein Name; bei einem Seminar die Nummer (18) oder Reihe und Nummer (Sozialseminar/18); bei einer Delegation Seminar und Seite (18/Berlin); oder die id (id:7)</translation>
    </message>
    <message>
        <source>A passphrase is asked for, or taken from SEMINARAKTE_PASSPHRASE and, for the new one, SEMINARAKTE_NEW_PASSPHRASE.</source>
        <translation>Die Passphrase wird erfragt oder aus SEMINARAKTE_PASSPHRASE genommen, die neue aus SEMINARAKTE_NEW_PASSPHRASE.</translation>
    </message>
    <message>
        <source>create a file</source>
        <translation>eine Datei anlegen</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>alles durchsuchen</translation>
    </message>
    <message>
        <source>list the records of a kind</source>
        <translation>die Datensätze einer Art auflisten</translation>
    </message>
    <message>
        <source>show a record with everything in it</source>
        <translation>einen Datensatz mit allem Inhalt zeigen</translation>
    </message>
    <message>
        <source>make a document of a record</source>
        <translation>ein Dokument aus einem Datensatz erstellen</translation>
    </message>
    <message>
        <source>add records from a JSON file: all of them or none</source>
        <translation>Datensätze aus einer JSON-Datei übernehmen: alle oder keinen</translation>
    </message>
    <message>
        <source>write records to a JSON or CSV file</source>
        <translation>Datensätze in eine JSON- oder CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>look for damage, and for missing translations</source>
        <translation>auf Schäden und fehlende Übersetzungen prüfen</translation>
    </message>
    <message>
        <source>make a copy that is checked</source>
        <translation>eine geprüfte Kopie anlegen</translation>
    </message>
    <message>
        <source>put a backup in the place of a file, which is kept</source>
        <translation>eine Sicherung an die Stelle einer Datei setzen, die erhalten bleibt</translation>
    </message>
    <message>
        <source>set, change or remove the passphrase of a file</source>
        <translation>die Passphrase einer Datei setzen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>write a name as the standards spell it; needs no file</source>
        <translation>einen Namen nach allen Regeln schreiben; braucht keine Datei</translation>
    </message>
    <message>
        <source>list persons who could be one and the same</source>
        <translation>Personen auflisten, die ein und dieselbe sein könnten</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>open the window on a copy of the sample</source>
        <translation>das Fenster mit einer Kopie der Beispieldaten öffnen</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>the .akte file</source>
        <translation>die .akte-Datei</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>the name in Cyrillic or Latin letters; - reads one name a line and answers each at once</source>
        <translation>der Name in kyrillischen oder lateinischen Buchstaben; - liest einen Namen je Zeile und antwortet sofort</translation>
    </message>
    <message>
        <source>at most N records of each kind</source>
        <translation>höchstens N Datensätze jeder Art</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>FELD=WERT</translation>
    </message>
    <message>
        <source>only records whose field contains the value; may be given several times</source>
        <translation>nur Datensätze, deren Feld den Wert enthält; mehrfach möglich</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>order by a field, descending with “:desc” behind it; may be given several times</source>
        <translation>nach einem Feld ordnen, absteigend mit „:desc“ dahinter; mehrfach möglich</translation>
    </message>
    <message>
        <source>protected by a passphrase</source>
        <translation>durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>NAME=WERT</translation>
    </message>
    <message>
        <source>an option of the document; may be given several times</source>
        <translation>eine Option des Dokuments; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>the file to be written: .pdf, .docx or .xlsx</source>
        <translation>die Datei, die geschrieben wird: .pdf, .docx oder .xlsx</translation>
    </message>
    <message>
        <source>a column of a printed list; may be given several times</source>
        <translation>eine Spalte einer gedruckten Liste; mehrfach möglich</translation>
    </message>
    <message>
        <source>the copy; else one is made in a folder beside the file</source>
        <translation>die Kopie; sonst entsteht eine in einem Ordner neben der Datei</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>DATENSATZ</translation>
    </message>
    <message>
        <source>a name in any spelling, or words; - reads one search a line and answers each at once</source>
        <translation>ein Name in beliebiger Schreibweise oder Wörter; - liest eine Suche je Zeile und beantwortet jede sofort</translation>
    </message>
    <message>
        <source>answer as a CSV file for spreadsheets</source>
        <translation>Antwort als CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>AUSGABE</translation>
    </message>
    <message>
        <source>with the sample records in it</source>
        <translation>mit den Beispieldaten darin</translation>
    </message>
    <message>
        <source>DOCUMENT</source>
        <translation>DOKUMENT</translation>
    </message>
    <message>
        <source>key of the document; --list names them</source>
        <translation>Schlüssel des Dokuments; --list nennt sie</translation>
    </message>
    <message>
        <source>list the documents</source>
        <translation>die Dokumente auflisten</translation>
    </message>
    <message>
        <source>language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>a JSON file as “export” writes it</source>
        <translation>eine JSON-Datei, wie „export“ sie schreibt</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>nur sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>KIND|all</source>
        <translation>ART|all</translation>
    </message>
    <message>
        <source>the file to be written: .json or .csv</source>
        <translation>die zu schreibende Datei: .json oder .csv</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>list the backups there are</source>
        <translation>die vorhandenen Sicherungskopien auflisten</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>die Sicherung</translation>
    </message>
    <message>
        <source>everything of a seminar, or of KIND:RECORD, into the folder OUT</source>
        <translation>alles zu einem Seminar oder zu ART:EINTRAG in den Ordner AUSGABE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>the office&apos;s own templates; else the shipped ones are used</source>
        <translation>eigene Vorlagen des Büros; sonst gelten die mitgelieferten</translation>
    </message>
    <message>
        <source>write a wrong search index anew</source>
        <translation>ein falsches Suchverzeichnis neu schreiben</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>recover what can be read of a damaged file into a new one</source>
        <translation>was an einer beschädigten Datei lesbar ist, in eine neue retten</translation>
    </message>
    <message>
        <source>give the file a passphrase</source>
        <translation>der Datei eine Passphrase geben</translation>
    </message>
    <message>
        <source>give the file another passphrase</source>
        <translation>der Datei eine andere Passphrase geben</translation>
    </message>
    <message>
        <source>let everybody read the file again</source>
        <translation>die Datei wieder für alle lesbar machen</translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation>Antwort in JSON, für Programme</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>kind of records: {kinds}</source>
        <translation>Art der Datensätze: {kinds}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Angaben fehlen: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Angaben: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Auswahl: %(value)r (möglich sind %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert für %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s bedeuten</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>überflüssige Angabe %r</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Angabe %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit %s möglich</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s</source>
        <translation>%(prog)s: Fehler: %(message)s</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>a picture of {width} × {height} dots, {size} kB</source>
        <translation>ein Bild von {width} × {height} Punkten, {size} kB</translation>
    </message>
    <message>
        <source>a picture that cannot be shown</source>
        <translation>ein Bild, das nicht gezeigt werden kann</translation>
    </message>
</context>
<context>
    <name>Venue</name>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Veranstaltungsorte</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Genutzt für</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Records of the seminars of two partner cities. Everything stays in one file on this computer.</source>
        <translation>Die Akten der Seminare zweier Partnerstädte. Alles bleibt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Create a new file …</source>
        <translation>Neue Datei anlegen …</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>In den Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
</TS>
