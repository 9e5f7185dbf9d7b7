<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>desk::AbortReceipt</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <translation>Angefordert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That %n jobs have stopped is not proven.</source>
        <translation>
            <numerusform>Bei %n Auftrag ist nicht belegt, dass er gestoppt ist.</numerusform>
            <numerusform>Bei %n Aufträgen ist nicht belegt, dass sie gestoppt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It may still run: %2. Its details say which tasks.</source>
        <translation>%1 Möglicherweise läuft noch: %2. Welche Tasks es sind, steht in den Details.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended. Nothing of them runs any more.</source>
        <translation>
            <numerusform>%n Auftrag ist beendet. Nichts davon läuft mehr.</numerusform>
            <numerusform>%n Aufträge sind beendet. Nichts davon läuft mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are stopping.</source>
        <translation>
            <numerusform>%n Auftrag stoppt.</numerusform>
            <numerusform>%n Aufträge stoppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs have stopped.</source>
        <translation>
            <numerusform>%1 von %n Auftrag ist gestoppt.</numerusform>
            <numerusform>%1 von %n Aufträgen sind gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They stay “stopping” until Airflow proves that every task has ended.</source>
        <translation>%1 Der Zustand bleibt „stoppt“, bis Airflow belegt, dass jeder Task beendet ist.</translation>
    </message>
</context>
<context>
    <name>desk::AccessText</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Es ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Melden Sie sich an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your password was given by an administrator.</source>
        <translation>Ihr Passwort wurde von einem Administrator vergeben.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>Wählen Sie zuerst ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>It was started by somebody else.</source>
        <translation>Jemand anderes hat dies gestartet.</translation>
    </message>
    <message>
        <source>It was started by %1.</source>
        <translation>%1 hat dies gestartet.</translation>
    </message>
    <message>
        <source>Ask that person, or an administrator of this application.</source>
        <translation>Fragen Sie diese Person oder einen Administrator dieser Anwendung.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it.</source>
        <translation>Andere haben dies auf diesem Airflow gestartet.</translation>
    </message>
    <message>
        <source>Ask an administrator of this application.</source>
        <translation>Fragen Sie einen Administrator dieser Anwendung.</translation>
    </message>
    <message>
        <source>Change it in Airflow&apos;s own pages.</source>
        <translation>Ändern Sie dies in der Oberfläche von Airflow.</translation>
    </message>
    <message>
        <source>This profile has accounts, and nobody was named.</source>
        <translation>Dieses Profil hat Konten, und es wurde niemand genannt.</translation>
    </message>
    <message>
        <source>Say who works with --user NAME, and give the password with --user-password-fd N.</source>
        <translation>Geben Sie mit --user NAME an, wer arbeitet, und mit --user-password-fd N das Passwort.</translation>
    </message>
    <message>
        <source>The program does not work as a server yet.</source>
        <translation>Das Programm arbeitet noch nicht als Server.</translation>
    </message>
    <message>
        <source>Nobody has an account in this profile, so anybody could do everything.</source>
        <translation>In diesem Profil hat niemand ein Konto; jeder könnte also alles tun.</translation>
    </message>
    <message>
        <source>Set it up first: workflow-desk setup --instance NAME --user NAME --user-password-fd N.</source>
        <translation>Richten Sie es zuerst ein: workflow-desk setup --instance NAME --user NAME --user-password-fd N.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Es wurde kein Passwort angegeben.</translation>
    </message>
    <message>
        <source>Type it in a terminal, or give it with --user-password-fd N.</source>
        <translation>Geben Sie es in einem Terminal ein oder mit --user-password-fd N an.</translation>
    </message>
    <message>
        <source>It is your own.</source>
        <translation>Es ist Ihr eigenes.</translation>
    </message>
    <message>
        <source>Change your own password by giving the current one.</source>
        <translation>Ändern Sie Ihr eigenes Passwort, indem Sie das aktuelle angeben.</translation>
    </message>
    <message>
        <source>Only administrators of this application may do this.</source>
        <translation>Das dürfen nur Administratoren dieser Anwendung.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Zu viele falsche Passwörter.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, then try again. An administrator can set a new password.</source>
        <translation>Warten Sie und versuchen Sie es dann erneut. Ein Administrator kann ein neues Passwort vergeben.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Das Passwort wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>Das aktuelle Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Der Name oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Upper and lower case count in a password.</source>
        <translation>Beim Passwort zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Try again. An administrator can set a new password.</source>
        <translation>Versuchen Sie es erneut. Ein Administrator kann ein neues Passwort vergeben.</translation>
    </message>
    <message>
        <source>The instance needs a name.</source>
        <translation>Die Instanz braucht einen Namen.</translation>
    </message>
    <message>
        <source>The instance&apos;s name is longer than 64 characters.</source>
        <translation>Der Name der Instanz ist länger als 64 Zeichen.</translation>
    </message>
    <message>
        <source>The instance&apos;s name has other characters than A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>Der Name der Instanz enthält andere Zeichen als A–Z, a–z, 0–9, Punkt, Unterstrich und Bindestrich.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name is longer than 64 characters.</source>
        <translation>Der Name ist länger als 64 Zeichen.</translation>
    </message>
    <message>
        <source>The name has other characters than letters, digits, dot, underscore, hyphen and @.</source>
        <translation>Der Name enthält andere Zeichen als Buchstaben, Ziffern, Punkt, Unterstrich, Bindestrich und @.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The password has fewer than %n characters.</source>
        <translation>
            <numerusform>Das Passwort hat weniger als %n Zeichen.</numerusform>
            <numerusform>Das Passwort hat weniger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Das Passwort ist zu lang.</translation>
    </message>
    <message>
        <source>The new password is the current one.</source>
        <translation>Das neue Passwort ist das aktuelle.</translation>
    </message>
    <message>
        <source>The password is the name.</source>
        <translation>Das Passwort ist der Name.</translation>
    </message>
    <message>
        <source>Nobody else is an administrator.</source>
        <translation>Niemand sonst ist Administrator.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>This profile holds workflows that carry the instance&apos;s name already.</source>
        <translation>Dieses Profil enthält bereits Workflows, die den Namen der Instanz tragen.</translation>
    </message>
    <message>
        <source>Keep the name.</source>
        <translation>Behalten Sie den Namen bei.</translation>
    </message>
    <message>
        <source>Somebody has set up this profile in the meantime.</source>
        <translation>Jemand hat dieses Profil inzwischen eingerichtet.</translation>
    </message>
    <message>
        <source>Start the application again and sign in.</source>
        <translation>Starten Sie die Anwendung erneut und melden Sie sich an.</translation>
    </message>
    <message>
        <source>There is somebody of that name already.</source>
        <translation>Es gibt bereits jemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie die Angabe.</translation>
    </message>
    <message>
        <source>Nobody of that name has an account here any more.</source>
        <translation>Unter diesem Namen gibt es hier kein Konto mehr.</translation>
    </message>
    <message>
        <source>Look at the list of people again.</source>
        <translation>Sehen Sie erneut in die Liste der Personen.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Reject it, or ask an administrator of this application to allow it.</source>
        <translation>Lehnen Sie ihn ab, oder bitten Sie einen Administrator dieser Anwendung, ihn zu erlauben.</translation>
    </message>
</context>
<context>
    <name>desk::AccountDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort vergeben</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation>Passwort für %1 vergeben</translation>
    </message>
    <message>
        <source>Tell it to nobody else. Another one has to be chosen at the next sign-in.</source>
        <translation>Sagen Sie es niemandem sonst. Bei der nächsten Anmeldung muss ein anderes gewählt werden.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Only letters, digits, dot, underscore, hyphen and @ in the name.</source>
        <translation>Im Namen nur Buchstaben, Ziffern, Punkt, Unterstrich, Bindestrich und @.</translation>
    </message>
</context>
<context>
    <name>desk::AccountSettings</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without use</source>
        <translation>
            <numerusform>nach %n Minute ohne Nutzung</numerusform>
            <numerusform>nach %n Minuten ohne Nutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the application</source>
        <translation>Anwendung sperren</translation>
    </message>
    <message>
        <source>For everybody who works with this profile. Workflows go on while it is locked.</source>
        <translation>Für alle, die mit diesem Profil arbeiten. Workflows laufen während der Sperre weiter.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Ändert…</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Lock changed</source>
        <translation>Sperre geändert</translation>
    </message>
</context>
<context>
    <name>desk::AirflowSettings</name>
    <message>
        <source>Which Airflow runs the workflows?</source>
        <translation>Welches Airflow führt die Workflows aus?</translation>
    </message>
    <message>
        <source>Hold for this run only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Run one on this computer</source>
        <translation>Eines auf diesem Computer betreiben</translation>
    </message>
    <message>
        <source>Connect to an Airflow that already runs</source>
        <translation>Mit einem laufenden Airflow verbinden</translation>
    </message>
    <message>
        <source>Started and stopped with this application; reachable from this computer alone.</source>
        <translation>Startet und stoppt mit dieser Anwendung; nur von diesem Computer aus erreichbar.</translation>
    </message>
    <message>
        <source>Address (required)</source>
        <translation>Adresse (erforderlich)</translation>
    </message>
    <message>
        <source>User name (required)</source>
        <translation>Benutzername (erforderlich)</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of this computer and nowhere else.</source>
        <translation>Das Passwort liegt im Schlüsselbund dieses Computers und sonst nirgends.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>none: any trusted certificate</source>
        <translation>keines: jedes vertrauenswürdige Zertifikat</translation>
    </message>
    <message>
        <source>the system&apos;s; host:port</source>
        <translation>wie im System; Host:Port</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>CA file (PEM)</source>
        <translation>CA-Datei (PEM)</translation>
    </message>
    <message>
        <source>Pinned certificate (SHA-256)</source>
        <translation>Angeheftetes Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Diesem Zertifikat vertrauen…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http:// and name a host.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>User name and password have fields of their own; they do not belong into the address.</source>
        <translation>Benutzername und Passwort haben eigene Felder; sie gehören nicht in die Adresse.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>The proxy is given as host:port, without a user name or password.</source>
        <translation>Der Proxy wird als Host:Port angegeben, ohne Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The pinned certificate is given by 64 hexadecimal digits.</source>
        <translation>Das angeheftete Zertifikat wird mit 64 Hexadezimalziffern angegeben.</translation>
    </message>
    <message>
        <source>No Airflow is installed with this application.</source>
        <translation>Mit dieser Anwendung ist kein Airflow installiert.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The test has to pass first.</source>
        <translation>Erst muss der Test bestanden sein.</translation>
    </message>
    <message>
        <source>As in the browser, with the path under which Airflow is reached, without /api.</source>
        <translation>Wie im Browser, mit dem Pfad, unter dem Airflow erreichbar ist, ohne /api.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare the fingerprint before you test again.</source>
        <translation>Vergleichen Sie den Fingerabdruck, bevor Sie erneut testen.</translation>
    </message>
    <message>
        <source>Ask who runs Airflow for the SHA-256 of its certificate. Only this one certificate is accepted from then on.</source>
        <translation>Erfragen Sie beim Betreiber von Airflow den SHA-256-Wert seines Zertifikats. Von da an wird nur dieses eine Zertifikat angenommen.</translation>
    </message>
    <message>
        <source>Connection saved</source>
        <translation>Verbindung gespeichert</translation>
    </message>
    <message>
        <source>The password is never written to a file. It can be held in memory until the application ends, and is asked for again next time.</source>
        <translation>Das Passwort wird nie in eine Datei geschrieben. Es kann bis zum Beenden der Anwendung im Speicher bleiben und wird beim nächsten Mal erneut erfragt.</translation>
    </message>
</context>
<context>
    <name>desk::AirflowTexts</name>
    <message>
        <source>What you start now waits here and begins when Airflow is back.</source>
        <translation>Was Sie jetzt starten, wartet hier und beginnt, sobald Airflow wieder da ist.</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>Angezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>its clock is %1 ahead of this one</source>
        <translation>seine Uhr geht gegenüber dieser um %1 vor</translation>
    </message>
    <message>
        <source>its clock is %1 behind this one</source>
        <translation>seine Uhr geht gegenüber dieser um %1 nach</translation>
    </message>
    <message>
        <source>Airflow is being prepared</source>
        <translation>Airflow wird vorbereitet</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow startet</translation>
    </message>
    <message>
        <source>Airflow is being prepared for its first start.</source>
        <translation>Airflow wird für seinen ersten Start vorbereitet.</translation>
    </message>
    <message>
        <source>Airflow is starting.</source>
        <translation>Airflow startet.</translation>
    </message>
    <message>
        <source>This takes a minute or so. Everything can be used meanwhile: what you start now waits here and begins when Airflow is ready.</source>
        <translation>Das dauert etwa eine Minute. Alles kann derweil benutzt werden: Was Sie jetzt starten, wartet hier und beginnt, sobald Airflow bereit ist.</translation>
    </message>
    <message>
        <source>No Airflow is set up</source>
        <translation>Kein Airflow eingerichtet</translation>
    </message>
    <message>
        <source>No Airflow is set up yet.</source>
        <translation>Es ist noch kein Airflow eingerichtet.</translation>
    </message>
    <message>
        <source>Workflows run as DAGs in an Airflow.</source>
        <translation>Workflows laufen als DAGs in einem Airflow.</translation>
    </message>
    <message>
        <source>Connecting to Airflow</source>
        <translation>Verbindet mit Airflow</translation>
    </message>
    <message>
        <source>Airflow %1 connected</source>
        <translation>Airflow %1 verbunden</translation>
    </message>
    <message>
        <source>Airflow %1 answers, but not to everything</source>
        <translation>Airflow %1 antwortet, aber nicht auf alles</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>Airflow %1 answers, but not all of it runs</source>
        <translation>Airflow %1 antwortet, aber nicht alles davon läuft</translation>
    </message>
    <message>
        <source>Airflow answers, but a part of it does not run: %1.</source>
        <translation>Airflow antwortet, aber ein Teil davon läuft nicht: %1.</translation>
    </message>
    <message>
        <source>Runs may not begin or not go on until it is back.</source>
        <translation>Läufe beginnen womöglich nicht oder gehen nicht weiter, bis er wieder läuft.</translation>
    </message>
    <message>
        <source>Airflow refused the sign-in</source>
        <translation>Airflow hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Airflow answers with an error</source>
        <translation>Airflow antwortet mit einem Fehler</translation>
    </message>
    <message>
        <source>Airflow does not answer</source>
        <translation>Airflow antwortet nicht</translation>
    </message>
    <message>
        <source>Airflow has not answered since %1</source>
        <translation>Airflow antwortet seit %1 nicht</translation>
    </message>
    <message>
        <source>Airflow has stopped</source>
        <translation>Airflow läuft nicht mehr</translation>
    </message>
    <message>
        <source>The Airflow of this application has stopped.</source>
        <translation>Das Airflow dieser Anwendung läuft nicht mehr.</translation>
    </message>
</context>
<context>
    <name>desk::AllowList</name>
    <message>
        <source>as for everybody</source>
        <translation>wie für alle</translation>
    </message>
    <message>
        <source>%1: as for everybody</source>
        <translation>%1: wie für alle</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <translation>%1 (derzeit nicht hier)</translation>
    </message>
</context>
<context>
    <name>desk::AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>light or dark as it asks for</source>
        <translation>hell oder dunkel, wie dort eingestellt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>for bright rooms</source>
        <translation>für helle Räume</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>for reading rooms</source>
        <translation>für Befundräume</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>strong edges, no tints</source>
        <translation>kräftige Ränder, keine Tönungen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 % (as designed)</source>
        <translation>100 % (Standard)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere.</source>
        <translation>Strg++ und Strg+- ändern sie überall.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>desk::Assistant</name>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <translation>Wie heißt dieser Standort?</translation>
    </message>
    <message>
        <source>Partner institutes see this name beside the workflows that run here. It stays.</source>
        <translation>Partnerinstitute sehen diesen Namen bei den Workflows, die hier laufen. Er bleibt bestehen.</translation>
    </message>
    <message>
        <source>Name of this instance</source>
        <translation>Name dieser Instanz</translation>
    </message>
    <message>
        <source>Up to 64 characters: A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>Bis zu 64 Zeichen: A–Z, a–z, 0–9, Punkt, Unterstrich und Bindestrich.</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Wer betreut diesen Standort?</translation>
    </message>
    <message>
        <source>The first account is an administrator&apos;s: it may change settings and give other people accounts. Your name stands beside the workflows you start.</source>
        <translation>Das erste Konto gehört einem Administrator: Es darf Einstellungen ändern und anderen Personen Konten geben. Ihr Name steht bei den Workflows, die Sie starten.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Ihr Benutzername</translation>
    </message>
    <message>
        <source>Which Airflow runs the workflows?</source>
        <translation>Welches Airflow führt die Workflows aus?</translation>
    </message>
    <message>
        <source>Workflow Desk asks Airflow to run DAGs; it never runs them itself.</source>
        <translation>Workflow Desk beauftragt Airflow, DAGs auszuführen; es führt sie nie selbst aus.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>All of this but the name of the instance can be changed in the settings.</source>
        <translation>All dies außer dem Namen der Instanz lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Run a first workflow on the sample images</source>
        <translation>Einen ersten Workflow mit den Beispielbildern ausführen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>This instance is called %1. %2 is its administrator. Workflows run on the Airflow %3.</source>
        <translation>Diese Instanz heißt %1. %2 ist ihr Administrator. Workflows laufen auf dem Airflow %3.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Einrichtung…</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Only A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>Nur A–Z, a–z, 0–9, Punkt, Unterstrich und Bindestrich.</translation>
    </message>
    <message>
        <source>Only letters, digits, dot, underscore, hyphen and @ in the name.</source>
        <translation>Im Namen nur Buchstaben, Ziffern, Punkt, Unterstrich, Bindestrich und @.</translation>
    </message>
    <message>
        <source>Next: Administrator</source>
        <translation>Weiter: Administrator</translation>
    </message>
    <message>
        <source>Next: Airflow</source>
        <translation>Weiter: Airflow</translation>
    </message>
    <message>
        <source>Next: Ready</source>
        <translation>Weiter: Bereit</translation>
    </message>
    <message>
        <source>Open Workflow Desk</source>
        <translation>Workflow Desk öffnen</translation>
    </message>
    <message>
        <source>This instance</source>
        <translation>Diese Instanz</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
</context>
<context>
    <name>desk::AttemptModel</name>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>desk::AttemptsView</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>desk::BooleanField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>desk::CertificateView</name>
    <message>
        <source>They are the same: pin this certificate</source>
        <translation>Sie stimmen überein: Zertifikat anheften</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Fingerabdruck in Wörtern</translation>
    </message>
    <message>
        <source>%1, signed by %2, until %3</source>
        <translation>%1, ausgestellt von %2, bis %3</translation>
    </message>
    <message>
        <source>Call %1 and have its words read out to you. Pin it only if they are these:</source>
        <translation>Rufen Sie %1 an und lassen Sie sich die Wörter vorlesen. Heften Sie das Zertifikat nur an, wenn es diese sind:</translation>
    </message>
    <message>
        <source>Fingerprint in digits</source>
        <translation>Fingerabdruck in Ziffern</translation>
    </message>
</context>
<context>
    <name>desk::ChoiceField</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>desk::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>desk::CollapsibleSection</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed; %1</source>
        <translation>geschlossen; %1</translation>
    </message>
</context>
<context>
    <name>desk::CommandLine</name>
    <message>
        <source>See workflow-desk --help.</source>
        <translation>Siehe workflow-desk --help.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1 braucht eine ganze Zahl, mindestens %2.</translation>
    </message>
    <message>
        <source>The file %1 of --conf cannot be read: %2</source>
        <translation>Die Datei %1 von --conf kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>--conf is no JSON: %1, at character %2.</source>
        <translation>--conf ist kein JSON: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>--conf needs a JSON object.</source>
        <translation>--conf braucht ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>run needs the name of one DAG.</source>
        <translation>run braucht den Namen genau eines DAG.</translation>
    </message>
    <message>
        <source>This needs the name of one file.</source>
        <translation>Hier wird der Name genau einer Datei gebraucht.</translation>
    </message>
    <message>
        <source>This needs one workflow id or job number.</source>
        <translation>Hier wird genau eine Workflow-ID oder Auftragsnummer gebraucht.</translation>
    </message>
    <message>
        <source>This needs at least one workflow id or job number.</source>
        <translation>Hier wird mindestens eine Workflow-ID oder Auftragsnummer gebraucht.</translation>
    </message>
    <message>
        <source>--airflow needs an address such as https://airflow.example.org/prefix.</source>
        <translation>--airflow braucht eine Adresse wie https://airflow.example.org/prefix.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Give the name with --username and the password with --password-fd.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten. Geben Sie den Namen mit --username und das Passwort mit --password-fd an.</translation>
    </message>
    <message>
        <source>--airflow needs --username.</source>
        <translation>--airflow braucht --username.</translation>
    </message>
    <message>
        <source>--health-port needs a port: 0 to 65535.</source>
        <translation>--health-port braucht einen Port: 0 bis 65535.</translation>
    </message>
    <message>
        <source>setup needs --instance, --user and --user-password-fd.</source>
        <translation>setup braucht --instance, --user und --user-password-fd.</translation>
    </message>
    <message>
        <source>The address must not hold a password. Give it with --store-password-fd; the keychain keeps it.</source>
        <translation>Die Adresse darf kein Passwort enthalten. Geben Sie es mit --store-password-fd an; es wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>--store knows no options but sslmode, sslrootcert, sslcert, sslkey and connect_timeout.</source>
        <translation>--store kennt nur die Optionen sslmode, sslrootcert, sslcert, sslkey und connect_timeout.</translation>
    </message>
    <message>
        <source>--store needs &quot;file&quot;, or an address such as postgresql://desk@db.example.org/workflows.</source>
        <translation>--store braucht „file“ oder eine Adresse wie postgresql://desk@db.example.org/workflows.</translation>
    </message>
    <message>
        <source>Only one of --dataset, --series and --series-file can be given.</source>
        <translation>Von --dataset, --series und --series-file kann nur eines angegeben werden.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. The states are: %2.</source>
        <translation>Den Zustand „%1“ gibt es nicht. Die Zustände sind: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 gehört nicht zu diesem Befehl.</translation>
    </message>
    <message>
        <source>reject needs --reason TEXT: the partner reads it.</source>
        <translation>reject braucht --reason TEXT: Der Partner liest den Text.</translation>
    </message>
    <message>
        <source>The text of --reason is too long.</source>
        <translation>Der Text von --reason ist zu lang.</translation>
    </message>
    <message>
        <source>Workflow Desk starts, watches and aborts medical-imaging workflows on Apache Airflow.

  workflow-desk [OPTIONS]                 open the window
  workflow-desk --headless [--health-port N]
                                          work without a window until the system ends the program
  workflow-desk setup --instance NAME --user NAME --user-password-fd N
      [--airflow URL --username NAME --password-fd N]
                                          name a new profile&apos;s instance, make its first administrator,
                                          and keep which Airflow it uses
  workflow-desk run DAG [--dataset DATASET | --series UID ... | --series-file FILE] [--name NAME]
      [--conf JSON | --conf @FILE] [--single] [--limit N] [--no-wait] [--json]
                                          start a workflow, and wait for its end
  workflow-desk list [--state STATE] [--search TEXT] [--json]
  workflow-desk show ID [--json]          a workflow with its jobs, or a job
  workflow-desk logs ID [--task TASK] [--try N] [--follow]
                                          a task&apos;s log; the failed task&apos;s, else the last one&apos;s
  workflow-desk abort ID ... [--yes]
  workflow-desk restart ID ... [--yes] [--no-wait]
  workflow-desk delete ID ... [--yes]
  workflow-desk requests [--json]         partners&apos; workflows that wait for a decision here
  workflow-desk confirm ID ... [--yes] [--json]
  workflow-desk reject ID ... --reason TEXT [--yes] [--json]
                                          let partners&apos; jobs start here, or refuse them
  workflow-desk export FILE               write the whole profile, without passwords
  workflow-desk import FILE [--yes]       put such a file in the place of the profile

An ID is a workflow&apos;s id (six characters) or a job&apos;s number.

Options:
  --profile DIR               where everything is kept; without it, the user&apos;s data folder
  --airflow-environment VENV  Python environment with the Airflow to run; remembered
  --dags DIR                  a further folder with DAG files for that Airflow; may be repeated
  --airflow URL --username NAME [--password-fd N]
                              another Airflow for this call; the password is read from descriptor N,
                              or comes from the keychain
  --password-fd N             without --airflow: the password of the saved connection, for this call
  --user NAME [--user-password-fd N]
                              who works, in a profile with accounts; the password is read from descriptor
                              N, or asked for
  --store file | --store postgresql://USER@HOST:PORT/DATABASE [--store-password-fd N]
                              where the profile&apos;s records are kept from now on; the password is read from
                              descriptor N and goes to the keychain
  --vault-fd N                passwords are in the profile&apos;s vault instead of the keychain; its passphrase
                              is read from descriptor N, or is the service&apos;s credential
                              vault-passphrase
  --health-port N             answer GET /health on this port of the loopback address
  --first-run                 with the window of a new profile: run collect-metadata on the sample images
  --help, --version

run ends with 0 only if every job finished; 1: a job failed or was aborted; 2: the command is not
understood; 3: it could not be carried out.</source>
        <translation>Workflow Desk startet und beobachtet Workflows der medizinischen Bildgebung auf Apache Airflow und bricht sie ab.

  workflow-desk [OPTIONEN]                das Fenster öffnen
  workflow-desk --headless [--health-port N]
                                          ohne Fenster arbeiten, bis das System das Programm beendet
  workflow-desk setup --instance NAME --user NAME --user-password-fd N
      [--airflow URL --username NAME --password-fd N]
                                          die Instanz eines neuen Profils benennen, ihren ersten
                                          Administrator anlegen und festhalten, welches Airflow sie nutzt
  workflow-desk run DAG [--dataset DATENSATZ | --series UID ... | --series-file DATEI] [--name NAME]
      [--conf JSON | --conf @DATEI] [--single] [--limit N] [--no-wait] [--json]
                                          einen Workflow starten und auf sein Ende warten
  workflow-desk list [--state ZUSTAND] [--search TEXT] [--json]
  workflow-desk show ID [--json]          ein Workflow mit seinen Aufträgen, oder ein Auftrag
  workflow-desk logs ID [--task TASK] [--try N] [--follow]
                                          Protokoll eines Tasks; das des fehlgeschlagenen, sonst des letzten
  workflow-desk abort ID ... [--yes]
  workflow-desk restart ID ... [--yes] [--no-wait]
  workflow-desk delete ID ... [--yes]
  workflow-desk requests [--json]         Workflows von Partnern, die hier auf eine Entscheidung warten
  workflow-desk confirm ID ... [--yes] [--json]
  workflow-desk reject ID ... --reason TEXT [--yes] [--json]
                                          Aufträge von Partnern hier starten lassen oder ablehnen
  workflow-desk export DATEI              das ganze Profil schreiben, ohne Passwörter
  workflow-desk import DATEI [--yes]      das Profil durch eine solche Datei ersetzen

Eine ID ist die ID eines Workflows (sechs Zeichen) oder die Nummer eines Auftrags.

Optionen:
  --profile ORDNER            wo alles aufbewahrt wird; sonst im Datenordner des Benutzers
  --airflow-environment VENV  Python-Umgebung mit dem zu startenden Airflow; wird gemerkt
  --dags ORDNER               ein weiterer Ordner mit DAG-Dateien für dieses Airflow; mehrfach möglich
  --airflow URL --username NAME [--password-fd N]
                              ein anderes Airflow für diesen Aufruf; das Passwort wird von Deskriptor N
                              gelesen oder kommt aus dem Schlüsselbund
  --password-fd N             ohne --airflow: das Passwort der gespeicherten Verbindung, für diesen Aufruf
  --user NAME [--user-password-fd N]
                              wer arbeitet, in einem Profil mit Konten; das Passwort wird von Deskriptor N
                              gelesen oder erfragt
  --store file | --store postgresql://BENUTZER@HOST:PORT/DATENBANK [--store-password-fd N]
                              wo die Daten des Profils von nun an liegen; das Passwort wird von
                              Deskriptor N gelesen und kommt in den Schlüsselbund
  --vault-fd N                Passwörter liegen im Tresor des Profils statt im Schlüsselbund; seine
                              Passphrase wird von Deskriptor N gelesen oder ist das Credential
                              vault-passphrase des Dienstes
  --health-port N             GET /health auf diesem Port der Loopback-Adresse beantworten
  --first-run                 beim Fenster eines neuen Profils: collect-metadata mit den Beispielbildern ausführen
  --help, --version

run endet nur dann mit 0, wenn jeder Auftrag fertig wurde; 1: ein Auftrag ist fehlgeschlagen oder wurde
abgebrochen; 2: der Befehl wird nicht verstanden; 3: er konnte nicht ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationView</name>
    <message>
        <source>What Airflow was given, exactly.</source>
        <translation>Was Airflow übergeben wurde, unverändert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Configuration of the run, JSON</source>
        <translation>Konfiguration des Laufs, JSON</translation>
    </message>
    <message>
        <source>Configuration copied</source>
        <translation>Konfiguration kopiert</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationsDialog</name>
    <message>
        <source>Values used before with %1</source>
        <translation>Bisherige Werte mit %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Diese Werte nutzen</translation>
    </message>
    <message>
        <source>Reading what was used before…</source>
        <translation>Bisherige Werte werden gelesen…</translation>
    </message>
    <message>
        <source>Values used before</source>
        <translation>Bisherige Werte</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Save what the form holds now as</source>
        <translation>Jetzigen Inhalt des Formulars speichern als</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1
saved by %2, %3</source>
        <translation>%1
gespeichert von %2, %3</translation>
    </message>
    <message>
        <source>%1
started by %2, %3</source>
        <translation>%1
gestartet von %2, %3</translation>
    </message>
    <message>
        <source>Nothing was used before</source>
        <translation>Noch keine Werte verwendet</translation>
    </message>
    <message>
        <source>No workflow of %1 was started here yet, and nothing is saved. What the form holds now can be saved below.</source>
        <translation>Von %1 wurde hier noch kein Workflow gestartet, und nichts ist gespeichert. Der jetzige Inhalt des Formulars kann unten gespeichert werden.</translation>
    </message>
    <message>
        <source>the form as it is now</source>
        <translation>das Formular, wie es jetzt ist</translation>
    </message>
    <message>
        <source>In the form now</source>
        <translation>Jetzt im Formular</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) differ.</source>
        <translation>
            <numerusform>%Ln Wert ist verschieden.</numerusform>
            <numerusform>%Ln Werte sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
    <message>
        <source>Its values are replaced by those in the form.</source>
        <translation>Die Werte werden durch die des Formulars ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Workflows that were started with these values keep them.</source>
        <translation>Workflows, die mit diesen Werten gestartet wurden, behalten sie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>desk::ConfirmDialog</name>
    <message>
        <source>The reason is missing.</source>
        <translation>Der Grund fehlt.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Der Grund ist zu lang.</translation>
    </message>
</context>
<context>
    <name>desk::ConnectionTestView</name>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>bestanden: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>nicht nötig: %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
</context>
<context>
    <name>desk::DagDelegate</name>
    <message>
        <source>Paused in Airflow: it would not run before it is unpaused.</source>
        <translation>In Airflow pausiert: Er läuft erst, wenn er aktiviert wird.</translation>
    </message>
    <message>
        <source>Broken: Airflow cannot read its file.</source>
        <translation>Defekt: Airflow kann seine Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Broken: Airflow cannot read its file (%1).</source>
        <translation>Defekt: Airflow kann seine Datei nicht lesen (%1).</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Not allowed at %1.</source>
        <translation>Nicht erlaubt bei %1.</translation>
    </message>
</context>
<context>
    <name>desk::DagPanel</name>
    <message>
        <source>Unpause</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What Airflow says</source>
        <translation>Was Airflow meldet</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a DAG to see what it does. Enter chooses it and goes on.</source>
        <translation>Wählen Sie einen DAG, um zu sehen, was er tut. Die Eingabetaste wählt ihn und geht weiter.</translation>
    </message>
    <message>
        <source>Paused in Airflow.</source>
        <translation>In Airflow pausiert.</translation>
    </message>
    <message>
        <source>Its runs would wait until it is unpaused.</source>
        <translation>Seine Läufe würden warten, bis er aktiviert wird.</translation>
    </message>
    <message>
        <source>Airflow cannot read its file.</source>
        <translation>Airflow kann seine Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Whoever looks after the DAG has to mend it; it is read again by itself.</source>
        <translation>Wer den DAG betreut, muss die Datei berichtigen; sie wird von selbst neu gelesen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a dataset</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>no dataset</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <source>nothing to fill in</source>
        <translation>nichts auszufüllen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln Feld auszufüllen</numerusform>
            <numerusform>%Ln Felder auszufüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpausing…</source>
        <translation>Wird aktiviert…</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Not allowed at %1.</source>
        <translation>Nicht erlaubt bei %1.</translation>
    </message>
    <message>
        <source>A workflow runs at every instance that was chosen. Leave these out on the page Where, or ask them to allow it.</source>
        <translation>Ein Workflow läuft auf jeder gewählten Instanz. Lassen Sie diese auf der Seite Wo weg, oder bitten Sie dort um Erlaubnis.</translation>
    </message>
</context>
<context>
    <name>desk::DataStep</name>
    <message>
        <source>On which data?</source>
        <translation>Auf welchen Daten?</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Datensätze suchen</translation>
    </message>
    <message>
        <source>Choose a dataset instead</source>
        <translation>Stattdessen Datensatz wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most so many series</source>
        <translation>Höchstens so viele Serien</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen series</source>
        <translation>
            <numerusform>%Ln gewählte Serie</numerusform>
            <numerusform>%Ln gewählte Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>Wählen Sie einen Datensatz</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, chosen one by one</source>
        <translation>
            <numerusform>%Ln Serie, einzeln gewählt</numerusform>
            <numerusform>%Ln Serien, einzeln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Series of %1</source>
        <translation>Serien von %1</translation>
    </message>
    <message>
        <source>Choose a dataset to see its series.</source>
        <translation>Wählen Sie einen Datensatz, um seine Serien zu sehen.</translation>
    </message>
    <message>
        <source>One job for each series</source>
        <translation>Ein Auftrag je Serie</translation>
    </message>
    <message>
        <source>The series you chose. They are used as they are, without a dataset.</source>
        <translation>Die von Ihnen gewählten Serien. Sie werden so verwendet, wie sie sind, ohne Datensatz.</translation>
    </message>
    <message>
        <source>A dataset is a named list of series.</source>
        <translation>Ein Datensatz ist eine benannte Liste von Serien.</translation>
    </message>
    <message>
        <source>The list below is from earlier. %1</source>
        <translation>Die Liste unten ist von früher. %1</translation>
    </message>
    <message>
        <source>Reading datasets…</source>
        <translation>Datensätze werden gelesen…</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>A dataset is a named list of series. Create one, or import identifiers, on the page Datasets (Cancel leads back).</source>
        <translation>Ein Datensatz ist eine benannte Liste von Serien. Legen Sie auf der Seite Datensätze einen an oder importieren Sie dort Kennungen (Abbrechen führt zurück).</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>%Ln Datensatz ist durch die Suche ausgeblendet.</numerusform>
            <numerusform>%Ln Datensätze sind durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche aufheben</translation>
    </message>
    <message>
        <source>On which data</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One job for each series (%1 instead of %2)</source>
        <translation>Ein Auftrag je Serie (%1 statt %2)</translation>
    </message>
    <message>
        <source>Each instance works on its own series: the dataset of that name there. Which series they are stays with it.</source>
        <translation>Jede Instanz arbeitet auf ihren eigenen Serien: dem dortigen Datensatz dieses Namens. Welche Serien das sind, bleibt bei ihr.</translation>
    </message>
</context>
<context>
    <name>desk::DatasetDelegate</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DatasetModel</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>desk::DatasetsPage</name>
    <message>
        <source>Search datasets</source>
        <translation>Datensätze suchen</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>Neuer Datensatz…</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Workflow starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Keine Treffer für „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>%Ln Datensatz ist durch die Suche ausgeblendet.</numerusform>
            <numerusform>%Ln Datensätze sind durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche aufheben</translation>
    </message>
    <message>
        <source>No dataset chosen</source>
        <translation>Kein Datensatz gewählt</translation>
    </message>
    <message>
        <source>Choose one on the left to see its series.</source>
        <translation>Wählen Sie links einen, um seine Serien zu sehen.</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · geändert %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset holds no series yet.</source>
        <translation>Der Datensatz enthält noch keine Serien.</translation>
    </message>
    <message>
        <source>No series in this dataset</source>
        <translation>Keine Serien in diesem Datensatz</translation>
    </message>
    <message>
        <source>Import identifiers from a text or CSV file, drop one here, or paste them.</source>
        <translation>Importieren Sie Kennungen aus einer Text- oder CSV-Datei, ziehen Sie eine hierher oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Delete dataset %1?</source>
        <translation>Datensatz %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its list of %Ln series is deleted. The images stay in the archive.</source>
        <translation>
            <numerusform>Seine Liste von %Ln Serie wird gelöscht. Die Bilder bleiben im Archiv.</numerusform>
            <numerusform>Seine Liste von %Ln Serien wird gelöscht. Die Bilder bleiben im Archiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflows that ran on it keep their jobs and results. Partners it was shared with can no longer use it.</source>
        <translation>Workflows, die damit liefen, behalten ihre Aufträge und Ergebnisse. Partner, mit denen er geteilt war, können ihn nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <translation>Datensatz löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reading datasets…</source>
        <translation>Datensätze werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series imported; the others were there already</source>
        <translation>
            <numerusform>%Ln Serie importiert; die anderen waren schon vorhanden</numerusform>
            <numerusform>%Ln Serien importiert; die anderen waren schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series imported</source>
        <translation>
            <numerusform>%Ln Serie importiert</numerusform>
            <numerusform>%Ln Serien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read series from a folder…</source>
        <translation>Serien aus einem Ordner lesen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Copy identifiers</source>
        <translation>Kennungen kopieren</translation>
    </message>
    <message>
        <source>More for this dataset</source>
        <translation>Mehr zu diesem Datensatz</translation>
    </message>
    <message>
        <source>Series of the dataset</source>
        <translation>Serien des Datensatzes</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>A dataset is a named list of series identifiers. Import one from a text or CSV file, or paste it, or read the series of a DICOM folder.</source>
        <translation>Ein Datensatz ist eine benannte Liste von Serienkennungen. Importieren Sie eine aus einer Text- oder CSV-Datei, fügen Sie sie ein, oder lesen Sie die Serien eines DICOM-Ordners.</translation>
    </message>
    <message>
        <source>Read a folder…</source>
        <translation>Ordner lesen…</translation>
    </message>
    <message numerus="yes">
        <source>Start workflow on %Ln series</source>
        <translation>
            <numerusform>Workflow auf %Ln Serie starten</numerusform>
            <numerusform>Workflow auf %Ln Serien starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Start workflow on…</source>
        <translation>Workflow starten auf…</translation>
    </message>
    <message>
        <source>Tick the series first, with a click or the space bar.</source>
        <translation>Markieren Sie zuerst Serien, mit einem Klick oder der Leertaste.</translation>
    </message>
    <message>
        <source>Reading series…</source>
        <translation>Serien werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are hidden by the search.</source>
        <translation>
            <numerusform>%Ln Serie ist durch die Suche ausgeblendet.</numerusform>
            <numerusform>%Ln Serien sind durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder with DICOM files</source>
        <translation>Ordner mit DICOM-Dateien wählen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln series from %1?</source>
        <translation>
            <numerusform>%Ln Serie aus %1 entfernen?</numerusform>
            <numerusform>%Ln Serien aus %1 entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of this list only. The images stay in the archive, and other datasets that hold these series keep them.</source>
        <translation>Sie werden nur aus dieser Liste genommen. Die Bilder bleiben im Archiv, und andere Datensätze mit diesen Serien behalten sie.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln series</source>
        <translation>
            <numerusform>%Ln Serie entfernen</numerusform>
            <numerusform>%Ln Serien entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln series now</source>
        <translation>
            <numerusform>%1 enthält jetzt %Ln Serie</numerusform>
            <numerusform>%1 enthält jetzt %Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series removed from %1</source>
        <translation>
            <numerusform>%Ln Serie aus %1 entfernt</numerusform>
            <numerusform>%Ln Serien aus %1 entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DefinitionDialog</name>
    <message>
        <source>Give our details to %1</source>
        <translation>Unsere Angaben an %1 geben</translation>
    </message>
    <message>
        <source>With them %1 registers %2: paste them there, or read the file. They hold the token and the key that were made for %1 alone. Give them to nobody else, and not by ordinary mail.</source>
        <translation>Damit registriert %1 die Instanz %2: dort einfügen oder die Datei einlesen. Die Angaben enthalten das Token und den Schlüssel, die allein für %1 erzeugt wurden. Geben Sie sie niemandem sonst, und senden Sie sie nicht per gewöhnlicher E-Mail.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>Als QR-Code zeigen</translation>
    </message>
    <message>
        <source>On the phone, read these words out; they give nothing away.</source>
        <translation>Am Telefon lesen Sie diese Wörter vor; sie verraten nichts.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Unser Zertifikat</translation>
    </message>
    <message>
        <source>Token that was made for it</source>
        <translation>Für diesen Partner erzeugtes Token</translation>
    </message>
    <message>
        <source>Fernet key that was made for it</source>
        <translation>Für diesen Partner erzeugter Fernet-Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>none yet: our server has not run</source>
        <translation>noch keines: Unser Server lief noch nie</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance yet.</source>
        <translation>Partner können diese Instanz noch nicht erreichen.</translation>
    </message>
    <message>
        <source>Turn its server on first: the details say where it is.</source>
        <translation>Schalten Sie zuerst den Server dieser Instanz ein: Die Angaben nennen seine Adresse.</translation>
    </message>
    <message>
        <source>none: encryption is off for this partner</source>
        <translation>keiner: Für diesen Partner ist die Verschlüsselung aus</translation>
    </message>
    <message>
        <source>Copied; the clipboard forgets it after a minute</source>
        <translation>Kopiert; die Zwischenablage vergisst es nach einer Minute</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>QR-Code ausblenden</translation>
    </message>
    <message>
        <source>Save our details for %1</source>
        <translation>Unsere Angaben für %1 speichern</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Partner-Angaben (*.json)</translation>
    </message>
    <message>
        <source>Saved. Only you may read the file.</source>
        <translation>Gespeichert. Nur Sie dürfen die Datei lesen.</translation>
    </message>
    <message>
        <source>Delete it once %1 has it.</source>
        <translation>Löschen Sie sie, sobald %1 sie hat.</translation>
    </message>
</context>
<context>
    <name>desk::DefinitionText</name>
    <message>
        <source>the instance name</source>
        <translation>der Instanzname</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>der Port</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>the Fernet key</source>
        <translation>der Fernet-Schlüssel</translation>
    </message>
    <message>
        <source>It is far longer than the details of a partner.</source>
        <translation>Das ist weit länger als die Angaben eines Partners.</translation>
    </message>
    <message>
        <source>These are no details of a partner: they begin with { and end with }.</source>
        <translation>Das sind keine Angaben eines Partners: Diese beginnen mit { und enden mit }.</translation>
    </message>
    <message>
        <source>They do not hold %1.</source>
        <translation>Darin fehlt %1.</translation>
    </message>
    <message>
        <source>In them, %1 is too long.</source>
        <translation>Darin ist %1 zu lang.</translation>
    </message>
    <message>
        <source>In them, %1 is not between 1 and 65535.</source>
        <translation>Darin liegt %1 nicht zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>In them, %1 has not the right form. Was all of it copied?</source>
        <translation>Darin hat %1 nicht die richtige Form. Wurde alles kopiert?</translation>
    </message>
    <message>
        <source>Their quotation marks were not those of JSON.</source>
        <translation>Die Anführungszeichen waren nicht die von JSON.</translation>
    </message>
    <message>
        <source>A comma stood before their end.</source>
        <translation>Vor dem Ende stand ein Komma.</translation>
    </message>
    <message>
        <source>Text before and after them was left out.</source>
        <translation>Text davor und danach wurde weggelassen.</translation>
    </message>
    <message>
        <source>The host was taken from a whole address.</source>
        <translation>Der Host wurde einer vollständigen Adresse entnommen.</translation>
    </message>
    <message>
        <source>Fields that are not known here were left out.</source>
        <translation>Hier unbekannte Felder wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>desk::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceModel</name>
    <message>
        <source>%1, keeps it from starting</source>
        <translation>%1, verhindert den Start</translation>
    </message>
    <message>
        <source>%1, wording</source>
        <translation>%1, Wortlaut</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceTable</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
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
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceView</name>
    <message>
        <source>Differences of the forms</source>
        <translation>Unterschiede der Formulare</translation>
    </message>
    <message>
        <source>The form of %1 is not the same at %2.</source>
        <translation>Das Formular von %1 ist bei %2 nicht dasselbe.</translation>
    </message>
    <message>
        <source>The form of %1 has other words at %2.</source>
        <translation>Das Formular von %1 hat bei %2 einen anderen Wortlaut.</translation>
    </message>
    <message>
        <source>What you fill in goes to all of them alike. Where the forms differ in more than their wording, a value could be refused at one instance or mean something else there. So it starts only where the forms agree: leave an instance out, and start there separately.</source>
        <translation>Ihre Eingaben gehen an alle gleichermaßen. Wo sich die Formulare in mehr als dem Wortlaut unterscheiden, könnte ein Wert bei einer Instanz abgelehnt werden oder etwas anderes bedeuten. Gestartet wird daher nur, wo die Formulare übereinstimmen: Lassen Sie eine Instanz weg, und starten Sie dort gesondert.</translation>
    </message>
    <message>
        <source>What you fill in goes to all of them alike, and means the same everywhere. You see the words and proposals of %1.</source>
        <translation>Ihre Eingaben gehen an alle gleichermaßen und bedeuten überall dasselbe. Sie sehen Wortlaut und Vorschläge von %1.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>desk::EmbeddedSettings</name>
    <message>
        <source>not installed with this application</source>
        <translation>nicht mit dieser Anwendung installiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>prepares its environment</source>
        <translation>bereitet seine Umgebung vor</translation>
    </message>
    <message>
        <source>starting; it takes about half a minute</source>
        <translation>startet; das dauert etwa eine halbe Minute</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Local Airflow</source>
        <translation>Lokales Airflow</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Python environment</source>
        <translation>Python-Umgebung</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Open log file</source>
        <translation>Protokolldatei öffnen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>%1, on this computer only</source>
        <translation>%1, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Airflow ended by itself. Restart it; the log says more.</source>
        <translation>Airflow hat sich von selbst beendet. Starten Sie es neu; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Log of the local Airflow</source>
        <translation>Protokoll des lokalen Airflow</translation>
    </message>
    <message>
        <source>Restart the local Airflow?</source>
        <translation>Lokales Airflow neu starten?</translation>
    </message>
    <message>
        <source>Tasks that run now are interrupted; Airflow may fail them or begin them again. Jobs and logs stay.</source>
        <translation>Laufende Tasks werden unterbrochen; Airflow lässt sie möglicherweise fehlschlagen oder beginnt sie erneut. Aufträge und Protokolle bleiben.</translation>
    </message>
    <message>
        <source>Restart Airflow</source>
        <translation>Airflow neu starten</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop the local Airflow?</source>
        <translation>Lokales Airflow stoppen?</translation>
    </message>
    <message>
        <source>Tasks that run now are interrupted. No workflow runs here until it is started again.</source>
        <translation>Laufende Tasks werden unterbrochen. Hier läuft kein Workflow, bis es wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Stop Airflow</source>
        <translation>Airflow stoppen</translation>
    </message>
</context>
<context>
    <name>desk::Entrance</name>
    <message>
        <source>Quit Workflow Desk?</source>
        <translation>Workflow Desk beenden?</translation>
    </message>
    <message>
        <source>The Airflow of this application ends with it. Workflows that run there are interrupted.</source>
        <translation>Das Airflow dieser Anwendung endet mit ihr. Workflows, die dort laufen, werden unterbrochen.</translation>
    </message>
    <message>
        <source>The next start shows how they stand.</source>
        <translation>Der nächste Start zeigt, wie es um sie steht.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>First start – Workflow Desk</source>
        <translation>Erster Start – Workflow Desk</translation>
    </message>
    <message>
        <source>Locked at %1. Workflows go on meanwhile.</source>
        <translation>Gesperrt seit %1. Workflows laufen derweil weiter.</translation>
    </message>
    <message>
        <source>Locked – Workflow Desk</source>
        <translation>Gesperrt – Workflow Desk</translation>
    </message>
    <message>
        <source>Sign in – Workflow Desk</source>
        <translation>Anmelden – Workflow Desk</translation>
    </message>
    <message>
        <source>Choose a password – Workflow Desk</source>
        <translation>Passwort wählen – Workflow Desk</translation>
    </message>
</context>
<context>
    <name>desk::ErrorText</name>
    <message>
        <source>Something could not be done.</source>
        <translation>Etwas konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Airflow refused the sign-in.</source>
        <translation>Airflow hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>No password is stored for this Airflow.</source>
        <translation>Für dieses Airflow ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>The vault %1 does not open.</source>
        <translation>Der Tresor %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give or take passwords.</source>
        <translation>Der Schlüsselbund dieses Computers gibt keine Passwörter heraus und nimmt keine an.</translation>
    </message>
    <message>
        <source>Airflow knows no DAG %1.</source>
        <translation>Airflow kennt keinen DAG %1.</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>dieses Namens</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Its name may hold letters A to Z, digits, dots, hyphens and underscores.</source>
        <translation>Der Name darf Buchstaben von A bis Z, Ziffern, Punkte, Bindestriche und Unterstriche enthalten.</translation>
    </message>
    <message>
        <source>No DAG was chosen.</source>
        <translation>Es wurde kein DAG gewählt.</translation>
    </message>
    <message>
        <source>The limit of series is less than 1.</source>
        <translation>Die Höchstzahl der Serien ist kleiner als 1.</translation>
    </message>
    <message>
        <source>This DAG works on a dataset, and none was chosen.</source>
        <translation>Dieser DAG arbeitet auf einem Datensatz, und es wurde keiner gewählt.</translation>
    </message>
    <message>
        <source>The dataset holds no series.</source>
        <translation>Der Datensatz enthält keine Serien.</translation>
    </message>
    <message>
        <source>An identifier is no DICOM UID: digits and dots, at most 64 characters.</source>
        <translation>Eine Kennung ist keine DICOM-UID: Ziffern und Punkte, höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>One job for each series was asked for, and there is no series.</source>
        <translation>Es wurde ein Auftrag je Serie verlangt, und es gibt keine Serie.</translation>
    </message>
    <message>
        <source>Line %1 is no series identifier.</source>
        <translation>Zeile %1 ist keine Serienkennung.</translation>
    </message>
    <message>
        <source>It holds no series identifier.</source>
        <translation>Darin steht keine Serienkennung.</translation>
    </message>
    <message>
        <source>The file is no exported profile.</source>
        <translation>Die Datei ist kein exportiertes Profil.</translation>
    </message>
    <message>
        <source>No Airflow is set up.</source>
        <translation>Es ist kein Airflow eingerichtet.</translation>
    </message>
    <message>
        <source>It is a number from 1 to 32.</source>
        <translation>Möglich ist eine Zahl von 1 bis 32.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Die Angabe ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>What was given for &quot;%1&quot; cannot be used.</source>
        <translation>Die Angabe für „%1“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Die Datenbankdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The database file cannot be written to.</source>
        <translation>In die Datenbankdatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program holds the database file.</source>
        <translation>Ein anderes Programm belegt die Datenbankdatei.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>Die Datenbankdatei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The database server does not answer, or does not let us in.</source>
        <translation>Der Datenbankserver antwortet nicht oder gewährt keinen Zugang.</translation>
    </message>
    <message>
        <source>This installation cannot speak with a PostgreSQL server.</source>
        <translation>Diese Installation kann nicht mit einem PostgreSQL-Server sprechen.</translation>
    </message>
    <message>
        <source>The copy that is kept before an upgrade could not be written.</source>
        <translation>Die Kopie, die vor einer Aktualisierung aufbewahrt wird, konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database file was written by a newer version of Workflow Desk.</source>
        <translation>Die Datenbankdatei wurde von einer neueren Version von Workflow Desk geschrieben.</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>Die Datenbank hat abgelehnt.</translation>
    </message>
    <message>
        <source>The user has no right to do this.</source>
        <translation>Der Benutzer hat dazu kein Recht.</translation>
    </message>
    <message>
        <source>%1 says that the user name or the password is wrong.</source>
        <translation>Laut %1 ist der Benutzername oder das Passwort falsch.</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Er ist gesperrt.</translation>
    </message>
    <message>
        <source>It refused the access.</source>
        <translation>Er hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Its passphrase is another one, or somebody without the passphrase changed the file.</source>
        <translation>Die Passphrase ist eine andere, oder jemand ohne Passphrase hat die Datei verändert.</translation>
    </message>
    <message>
        <source>The file is no vault, or only a part of one.</source>
        <translation>Die Datei ist kein Tresor oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Es wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>No program that keeps passwords answers in this session.</source>
        <translation>In dieser Sitzung antwortet kein Programm, das Passwörter aufbewahrt.</translation>
    </message>
    <message>
        <source>The server asked not to be asked so often.</source>
        <translation>Der Server bittet darum, seltener gefragt zu werden.</translation>
    </message>
    <message>
        <source>It is left alone for the %1 s that it asked for.</source>
        <translation>Er wird für die erbetenen %1 s nicht gefragt.</translation>
    </message>
    <message>
        <source>Airflow has an error of its own.</source>
        <translation>Airflow hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Airflow refused.</source>
        <translation>Airflow hat abgelehnt.</translation>
    </message>
    <message>
        <source>A server on the way to Airflow gets no answer from it (HTTP status %1).</source>
        <translation>Ein Server auf dem Weg zu Airflow bekommt von dort keine Antwort (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>The answer was the HTTP status %1, without an explanation.</source>
        <translation>Die Antwort war der HTTP-Status %1, ohne Erklärung.</translation>
    </message>
    <message>
        <source>The system does not give the port.</source>
        <translation>Das System gibt den Port nicht frei.</translation>
    </message>
    <message>
        <source>There is no connection, or it was lost.</source>
        <translation>Es gibt keine Verbindung, oder sie ging verloren.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>The certificate is not trusted.</source>
        <translation>Das Zertifikat ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The answer did not come from Airflow&apos;s programming interface. Another program or a sign-in page may stand at this address, or its path may be wrong.</source>
        <translation>Die Antwort kam nicht von der Programmierschnittstelle von Airflow. Möglicherweise steht an dieser Adresse ein anderes Programm oder eine Anmeldeseite, oder der Pfad ist falsch.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Vorgang abgebrochen.</translation>
    </message>
    <message>
        <source>It does not exist, or no longer.</source>
        <translation>Das gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The DAG&apos;s file no longer loads.</source>
        <translation>Die Datei des DAG lässt sich nicht mehr laden.</translation>
    </message>
    <message>
        <source>A job of this profile has not ended.</source>
        <translation>Ein Auftrag dieses Profils ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>The program already runs with this profile, but does not answer.</source>
        <translation>Das Programm läuft mit diesem Profil bereits, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: here it can be aborted, nothing else.</source>
        <translation>Andere haben dies auf diesem Airflow gestartet: Hier lässt es sich nur abbrechen.</translation>
    </message>
    <message>
        <source>It exists already, or its state does not allow this.</source>
        <translation>Das gibt es bereits, oder der Zustand lässt dies nicht zu.</translation>
    </message>
    <message>
        <source>The keychain holds no entry for it.</source>
        <translation>Der Schlüsselbund enthält keinen Eintrag dafür.</translation>
    </message>
    <message>
        <source>The file or folder could not be used.</source>
        <translation>Die Datei oder der Ordner war nicht verwendbar.</translation>
    </message>
    <message>
        <source>A program could not be started, or ended too early.</source>
        <translation>Ein Programm konnte nicht gestartet werden oder endete zu früh.</translation>
    </message>
    <message>
        <source>Start that newer version.</source>
        <translation>Starten Sie diese neuere Version.</translation>
    </message>
    <message>
        <source>Check whether the server runs, and the name and password it is given.</source>
        <translation>Prüfen Sie, ob der Server läuft und ob Name und Passwort stimmen.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for PostgreSQL (libqt6sql6-psql).</source>
        <translation>Installieren Sie den Qt-Treiber für PostgreSQL (libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Keep the file as it is, and put a copy in its place: one made before an upgrade lies beside it.</source>
        <translation>Lassen Sie die Datei, wie sie ist, und setzen Sie eine Kopie an ihre Stelle: Eine vor einer Aktualisierung angelegte liegt daneben.</translation>
    </message>
    <message>
        <source>Check free space and rights of the profile&apos;s folder, then try again.</source>
        <translation>Prüfen Sie freien Platz und Rechte des Profilordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or remove it and enter the passwords again.</source>
        <translation>Setzen Sie eine Kopie der Datei an ihre Stelle, oder entfernen Sie sie und geben Sie die Passwörter neu ein.</translation>
    </message>
    <message>
        <source>Give the passphrase with --vault-fd, or as the service&apos;s credential.</source>
        <translation>Geben Sie die Passphrase mit --vault-fd an oder als Credential des Dienstes.</translation>
    </message>
    <message>
        <source>Unlock it, or let the password be held until the program ends.</source>
        <translation>Entsperren Sie ihn, oder behalten Sie das Passwort nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Allow Workflow Desk to use it, or let the password be held until the program ends.</source>
        <translation>Erlauben Sie Workflow Desk den Zugriff, oder behalten Sie das Passwort nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or let the password be held until the program ends.</source>
        <translation>Starten Sie ein solches Programm, etwa GNOME Keyring oder KWallet, oder behalten Sie das Passwort nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has this one.</source>
        <translation>Wählen Sie einen anderen Port, oder beenden Sie das Programm, das diesen belegt.</translation>
    </message>
    <message>
        <source>Check whether the server runs and can be reached from here, then try again.</source>
        <translation>Prüfen Sie, ob der Server läuft und von hier erreichbar ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s fingerprint with whoever runs the server, or give the authority&apos;s file in the settings.</source>
        <translation>Vergleichen Sie den Fingerabdruck des Zertifikats mit dem Betreiber des Servers, oder geben Sie in den Einstellungen die Datei der Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it is asked again after that.</source>
        <translation>Es ist nichts zu tun: Danach wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, show this to whoever runs the server.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder scheitert, zeigen Sie dies dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Ask whoever runs Airflow for the right to do this.</source>
        <translation>Bitten Sie den Betreiber von Airflow um das Recht dazu.</translation>
    </message>
    <message>
        <source>Check user name and password in the settings.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the address with its path in the settings.</source>
        <translation>Prüfen Sie die Adresse mit ihrem Pfad in den Einstellungen.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Starten Sie ihn erneut, wenn er noch gewünscht ist.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>Check the name, or refresh the list.</source>
        <translation>Prüfen Sie den Namen oder aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Wait for its end, or abort it, then try again.</source>
        <translation>Warten Sie, bis er beendet ist, oder brechen Sie ihn ab; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Wait a moment and start it again, or end the one that runs.</source>
        <translation>Warten Sie einen Moment und starten Sie es erneut, oder beenden Sie das laufende Programm.</translation>
    </message>
    <message>
        <source>Change it in Airflow&apos;s own pages.</source>
        <translation>Ändern Sie dies in der Oberfläche von Airflow.</translation>
    </message>
    <message>
        <source>Show this to whoever wrote the DAG.</source>
        <translation>Zeigen Sie dies der Person, die den DAG geschrieben hat.</translation>
    </message>
    <message>
        <source>Look at its present state, then decide anew.</source>
        <translation>Sehen Sie sich den jetzigen Zustand an und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>Enter an Airflow in the settings.</source>
        <translation>Geben Sie in den Einstellungen ein Airflow an.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie die Angabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter the password in the settings.</source>
        <translation>Geben Sie das Passwort in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may use it.</source>
        <translation>Prüfen Sie, ob es vorhanden ist und Sie es verwenden dürfen.</translation>
    </message>
    <message>
        <source>Read Airflow&apos;s log, then start it again.</source>
        <translation>Lesen Sie das Protokoll von Airflow und starten Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the installation, then try again.</source>
        <translation>Prüfen Sie die Installation und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>start asked for</source>
        <translation>Start angefordert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Airflow refused to start it.</source>
        <translation>Airflow hat den Start abgelehnt.</translation>
    </message>
    <message>
        <source>Airflow refused to start it: %1</source>
        <translation>Airflow hat den Start abgelehnt: %1</translation>
    </message>
    <message>
        <source>A task failed.</source>
        <translation>Ein Task ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The task %1 failed.</source>
        <translation>Der Task %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Airflow no longer knows this run.</source>
        <translation>Airflow kennt diesen Lauf nicht mehr.</translation>
    </message>
    <message>
        <source>Airflow holds a run of the same id with another configuration.</source>
        <translation>Airflow hat einen Lauf mit derselben ID und anderer Konfiguration.</translation>
    </message>
    <message>
        <source>Aborted. Everything it started has ended.</source>
        <translation>Abgebrochen. Alles, was der Auftrag gestartet hat, ist beendet.</translation>
    </message>
    <message>
        <source>Aborted before anything was sent to Airflow.</source>
        <translation>Abgebrochen, bevor etwas an Airflow gesendet wurde.</translation>
    </message>
    <message>
        <source>Aborted. It is not proven that everything it started has ended.</source>
        <translation>Abgebrochen. Es ist nicht belegt, dass alles, was der Auftrag gestartet hat, beendet ist.</translation>
    </message>
    <message>
        <source>Aborted. It is not proven that these tasks have ended: %1</source>
        <translation>Abgebrochen. Es ist nicht belegt, dass diese Tasks beendet sind: %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>up for retry</source>
        <translation>wird wiederholt</translation>
    </message>
    <message>
        <source>up for reschedule</source>
        <translation>neu eingeplant</translation>
    </message>
    <message>
        <source>not started: an earlier task failed</source>
        <translation>nicht begonnen: ein früherer Task ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Airflow cannot be reached.</source>
        <translation>Airflow ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The sign-in to %1 failed.</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The sign-in to Airflow failed.</source>
        <translation>Die Anmeldung bei Airflow ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 did not say which Airflow it is.</source>
        <translation>%1 hat nicht mitgeteilt, welches Airflow es ist.</translation>
    </message>
    <message>
        <source>Airflow did not say its version.</source>
        <translation>Airflow hat seine Version nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>%1 did not say how it is.</source>
        <translation>%1 hat seinen Zustand nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Airflow did not say how it is.</source>
        <translation>Airflow hat seinen Zustand nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>The list of DAGs could not be read from %1.</source>
        <translation>Die Liste der DAGs konnte nicht von %1 gelesen werden.</translation>
    </message>
    <message>
        <source>The list of DAGs could not be read.</source>
        <translation>Die Liste der DAGs konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The DAG %1 could not be read.</source>
        <translation>Der DAG %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The DAG could not be read.</source>
        <translation>Der DAG konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The DAG %1 could not be paused or resumed.</source>
        <translation>Der DAG %1 konnte nicht pausiert oder aktiviert werden.</translation>
    </message>
    <message>
        <source>The DAG could not be paused or resumed.</source>
        <translation>Der DAG konnte nicht pausiert oder aktiviert werden.</translation>
    </message>
    <message>
        <source>The errors in DAG files could not be read from %1.</source>
        <translation>Die Fehler in DAG-Dateien konnten nicht von %1 gelesen werden.</translation>
    </message>
    <message>
        <source>The errors in DAG files could not be read.</source>
        <translation>Die Fehler in DAG-Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The run of %1 could not be started.</source>
        <translation>Der Lauf von %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The run could not be started.</source>
        <translation>Der Lauf konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The run of %1 could not be read.</source>
        <translation>Der Lauf von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The run could not be read.</source>
        <translation>Der Lauf konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The states of runs could not be read from %1.</source>
        <translation>Die Zustände von Läufen konnten nicht von %1 gelesen werden.</translation>
    </message>
    <message>
        <source>The states of runs could not be read.</source>
        <translation>Die Zustände von Läufen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The run of %1 could not be aborted.</source>
        <translation>Der Lauf von %1 konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The run could not be aborted.</source>
        <translation>Der Lauf konnte nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The run of %1 could not be restarted.</source>
        <translation>Der Lauf von %1 konnte nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>The run could not be restarted.</source>
        <translation>Der Lauf konnte nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>The run of %1 could not be deleted.</source>
        <translation>Der Lauf von %1 konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The run could not be deleted.</source>
        <translation>Der Lauf konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read.</source>
        <translation>Die Tasks von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Die Tasks konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log of %1 could not be read.</source>
        <translation>Das Protokoll von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Das Protokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The graph of %1 could not be read.</source>
        <translation>Der Graph von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The graph could not be read.</source>
        <translation>Der Graph konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The results of %1 could not be read.</source>
        <translation>Die Ergebnisse von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The results could not be read.</source>
        <translation>Die Ergebnisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The Airflow of this application could not be started (%1).</source>
        <translation>Das Airflow dieser Anwendung konnte nicht gestartet werden (%1).</translation>
    </message>
    <message>
        <source>The Airflow of this application could not be started.</source>
        <translation>Das Airflow dieser Anwendung konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The Airflow of this application was not stopped (%1).</source>
        <translation>Das Airflow dieser Anwendung wurde nicht gestoppt (%1).</translation>
    </message>
    <message>
        <source>The Airflow of this application was not stopped.</source>
        <translation>Das Airflow dieser Anwendung wurde nicht gestoppt.</translation>
    </message>
    <message>
        <source>The entry %1 could not be read from this computer&apos;s records.</source>
        <translation>Der Eintrag %1 konnte nicht aus den Daten dieses Computers gelesen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s records could not be read.</source>
        <translation>Die Daten dieses Computers konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The entry %1 could not be saved in this computer&apos;s records.</source>
        <translation>Der Eintrag %1 konnte nicht in den Daten dieses Computers gespeichert werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s records could not be saved.</source>
        <translation>Die Daten dieses Computers konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The password of %1 could not be read.</source>
        <translation>Das Passwort von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The password could not be read.</source>
        <translation>Das Passwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The password of %1 could not be saved.</source>
        <translation>Das Passwort von %1 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The password could not be saved.</source>
        <translation>Das Passwort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The workflow %1 was not started.</source>
        <translation>Der Workflow %1 wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The workflow was not started.</source>
        <translation>Der Workflow wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The job %1 was not aborted.</source>
        <translation>Der Auftrag %1 wurde nicht abgebrochen.</translation>
    </message>
    <message>
        <source>The job was not aborted.</source>
        <translation>Der Auftrag wurde nicht abgebrochen.</translation>
    </message>
    <message>
        <source>The job %1 was not restarted.</source>
        <translation>Der Auftrag %1 wurde nicht neu gestartet.</translation>
    </message>
    <message>
        <source>The job was not restarted.</source>
        <translation>Der Auftrag wurde nicht neu gestartet.</translation>
    </message>
    <message>
        <source>The workflow %1 was not deleted.</source>
        <translation>Der Workflow %1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The workflow was not deleted.</source>
        <translation>Der Workflow wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The dataset %1 was not changed.</source>
        <translation>Der Datensatz %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The dataset was not changed.</source>
        <translation>Der Datensatz wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The profile was not written to %1.</source>
        <translation>Das Profil wurde nicht in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The profile was not written.</source>
        <translation>Das Profil wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The profile in %1 was not taken over.</source>
        <translation>Das Profil in %1 wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The profile was not taken over.</source>
        <translation>Das Profil wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The instance %1 was not set up.</source>
        <translation>Die Instanz %1 wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The instance was not set up.</source>
        <translation>Die Instanz wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>%1 was not signed in.</source>
        <translation>%1 wurde nicht angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The password of %1 was not changed.</source>
        <translation>Das Passwort von %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Das Passwort wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The account of %1 was not changed.</source>
        <translation>Das Konto von %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The accounts were not changed.</source>
        <translation>Die Konten wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The setting %1 was not changed.</source>
        <translation>Die Einstellung %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The settings were not changed.</source>
        <translation>Die Einstellungen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The partner %1 was not changed.</source>
        <translation>Der Partner %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The partners were not changed.</source>
        <translation>Die Partner wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The job %1 was not confirmed.</source>
        <translation>Der Auftrag %1 wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>The job was not confirmed.</source>
        <translation>Der Auftrag wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>The job %1 was not rejected.</source>
        <translation>Der Auftrag %1 wurde nicht abgelehnt.</translation>
    </message>
    <message>
        <source>The job was not rejected.</source>
        <translation>Der Auftrag wurde nicht abgelehnt.</translation>
    </message>
    <message>
        <source>The definition of %1 could not be read.</source>
        <translation>Die Angaben von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The partner&apos;s definition could not be read.</source>
        <translation>Die Angaben des Partners konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection to the partner %1 does not work.</source>
        <translation>Die Verbindung zum Partner %1 funktioniert nicht.</translation>
    </message>
    <message>
        <source>The connection to the partner does not work.</source>
        <translation>Die Verbindung zum Partner funktioniert nicht.</translation>
    </message>
    <message>
        <source>The partner %1 could not be asked for jobs.</source>
        <translation>Der Partner %1 konnte nicht nach Aufträgen gefragt werden.</translation>
    </message>
    <message>
        <source>The partner could not be asked for jobs.</source>
        <translation>Der Partner konnte nicht nach Aufträgen gefragt werden.</translation>
    </message>
    <message>
        <source>The state of a job could not be reported to the partner %1.</source>
        <translation>Der Zustand eines Auftrags konnte dem Partner %1 nicht berichtet werden.</translation>
    </message>
    <message>
        <source>The state of a job could not be reported to the partner.</source>
        <translation>Der Zustand eines Auftrags konnte dem Partner nicht berichtet werden.</translation>
    </message>
    <message>
        <source>The jobs could not be read from the partner %1.</source>
        <translation>Die Aufträge konnten nicht vom Partner %1 gelesen werden.</translation>
    </message>
    <message>
        <source>The jobs could not be read from the partner.</source>
        <translation>Die Aufträge konnten nicht vom Partner gelesen werden.</translation>
    </message>
    <message>
        <source>The job was not deleted at the partner %1.</source>
        <translation>Der Auftrag wurde beim Partner %1 nicht gelöscht.</translation>
    </message>
    <message>
        <source>The job was not deleted at the partner.</source>
        <translation>Der Auftrag wurde beim Partner nicht gelöscht.</translation>
    </message>
    <message>
        <source>The workflow was not restarted at the partner %1.</source>
        <translation>Der Workflow wurde beim Partner %1 nicht neu gestartet.</translation>
    </message>
    <message>
        <source>The workflow was not restarted at the partner.</source>
        <translation>Der Workflow wurde beim Partner nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance at %1.</source>
        <translation>Partner können diese Instanz unter %1 nicht erreichen.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance.</source>
        <translation>Partner können diese Instanz nicht erreichen.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be made.</source>
        <translation>Das Zertifikat von %1 konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>Das Zertifikat konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>What belongs to %1 could not be encrypted.</source>
        <translation>Was zu %1 gehört, konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>It could not be encrypted.</source>
        <translation>Es konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>What belongs to %1 could not be decrypted.</source>
        <translation>Was zu %1 gehört, konnte nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>It could not be decrypted.</source>
        <translation>Es konnte nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>Nothing can be answered at %1.</source>
        <translation>Unter %1 kann nichts beantwortet werden.</translation>
    </message>
    <message>
        <source>The port cannot be used.</source>
        <translation>Der Port kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The window of %1 could not be opened.</source>
        <translation>Das Fenster von %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The window could not be opened.</source>
        <translation>Das Fenster konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not taken over.</source>
        <translation>Das Zertifikat von %1 wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The certificate was not taken over.</source>
        <translation>Das Zertifikat wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>desk::FactsCard</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Copy the run&apos;s id</source>
        <translation>ID des Laufs kopieren</translation>
    </message>
    <message>
        <source>Run id copied</source>
        <translation>ID des Laufs kopiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>series of a dataset</comment>
        <translation>%1 aus %2</translation>
    </message>
</context>
<context>
    <name>desk::FieldGroup</name>
    <message>
        <source>Set by the workflow</source>
        <translation>Vom Workflow gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all at their defaults</source>
        <translation>%1, alle mit Vorgabewerten</translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <translation>%1, %2 geändert</translation>
    </message>
</context>
<context>
    <name>desk::FingerprintDialog</name>
    <message>
        <source>Our certificate</source>
        <translation>Unser Zertifikat</translation>
    </message>
    <message>
        <source>A partner that pins it reads these words on its side; read them out on the phone. It is valid until %1.</source>
        <translation>Ein Partner, der es anheftet, liest diese Wörter auf seiner Seite; lesen Sie sie am Telefon vor. Es gilt bis %1.</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Fingerabdruck in Wörtern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>desk::FolderDialog</name>
    <message>
        <source>Series in %1</source>
        <translation>Serien in %1</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Dateien werden gezählt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop reading; what was found stays</source>
        <translation>Lesen stoppen; Gefundenes bleibt</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Files that were skipped</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Dateien ausblenden</translation>
    </message>
    <message>
        <source>Series in the folder</source>
        <translation>Serien im Ordner</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show an image of the selected series. It may show what was written into it.</source>
        <translation>Ein Bild der ausgewählten Serie zeigen. Es kann zeigen, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Read name and number of the patients from the files now. They are forgotten when this is unticked.</source>
        <translation>Name und Nummer der Patienten jetzt aus den Dateien lesen. Sie werden vergessen, sobald dies abgewählt wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add to dataset</source>
        <translation>Zu Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>Neuer Datensatz…</translation>
    </message>
    <message>
        <source>Counting files… %1</source>
        <translation>Dateien werden gezählt… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are hidden by the search.</source>
        <translation>
            <numerusform>%Ln Serie ist durch die Suche ausgeblendet.</numerusform>
            <numerusform>%Ln Serien sind durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche aufheben</translation>
    </message>
    <message>
        <source>Looking for series…</source>
        <translation>Serien werden gesucht…</translation>
    </message>
    <message>
        <source>No series found</source>
        <translation>Keine Serien gefunden</translation>
    </message>
    <message>
        <source>Series are read from DICOM files. Choose another folder, or see above which files were skipped.</source>
        <translation>Serien werden aus DICOM-Dateien gelesen. Wählen Sie einen anderen Ordner, oder sehen Sie oben, welche Dateien übersprungen wurden.</translation>
    </message>
    <message numerus="yes">
        <source>Start workflow on %Ln series</source>
        <translation>
            <numerusform>Workflow auf %Ln Serie starten</numerusform>
            <numerusform>Workflow auf %Ln Serien starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Workflow starten</translation>
    </message>
    <message>
        <source>Tick the series first, with a click or the space bar.</source>
        <translation>Markieren Sie zuerst Serien, mit einem Klick oder der Leertaste.</translation>
    </message>
    <message>
        <source>Select a series to see one of its images.</source>
        <translation>Wählen Sie eine Serie aus, um eines ihrer Bilder zu sehen.</translation>
    </message>
</context>
<context>
    <name>desk::FolderReportText</name>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln beschädigt</numerusform>
            <numerusform>%Ln beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be opened</source>
        <translation>
            <numerusform>%Ln nicht zu öffnen</numerusform>
            <numerusform>%Ln nicht zu öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a series identifier</source>
        <translation>
            <numerusform>%Ln ohne Serienkennung</numerusform>
            <numerusform>%Ln ohne Serienkennung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that repeat another one</source>
        <translation>
            <numerusform>%Ln doppelt vorhanden</numerusform>
            <numerusform>%Ln doppelt vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are not DICOM</source>
        <translation>
            <numerusform>%Ln nicht im DICOM-Format</numerusform>
            <numerusform>%Ln nicht im DICOM-Format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln index (DICOMDIR)</source>
        <translation>
            <numerusform>%Ln Index (DICOMDIR)</numerusform>
            <numerusform>%Ln Indizes (DICOMDIR)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are pipes or devices</source>
        <translation>
            <numerusform>%Ln Pipe oder Gerät</numerusform>
            <numerusform>%Ln Pipes oder Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner konnte nicht geöffnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln file(s).</source>
        <translation>
            <numerusform>Nach %Ln Datei gestoppt.</numerusform>
            <numerusform>Nach %Ln Dateien gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>Der Ordner enthält keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln file(s) belongs to a series.</source>
        <translation>
            <numerusform>Die %Ln Datei gehört zu keiner Serie.</numerusform>
            <numerusform>Keine der %Ln Dateien gehört zu einer Serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at: %1.</source>
        <translation>
            <numerusform>%Ln Datei gelesen: %1.</numerusform>
            <numerusform>%Ln Dateien gelesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln series found until then can be used.</source>
        <translation>
            <numerusform>Die bis dahin gefundene %Ln Serie ist verwendbar.</numerusform>
            <numerusform>Die bis dahin gefundenen %Ln Serien sind verwendbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were skipped: %1.</source>
        <translation>
            <numerusform>%Ln Datei wurde übersprungen: %1.</numerusform>
            <numerusform>%Ln Dateien wurden übersprungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened.</source>
        <translation>
            <numerusform>%Ln Ordner konnte nicht geöffnet werden.</numerusform>
            <numerusform>%Ln Ordner konnten nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders that could not be opened:</source>
        <translation>Ordner, die nicht geöffnet werden konnten:</translation>
    </message>
    <message>
        <source>This series holds no image, such as a report or a plan.</source>
        <translation>Diese Serie enthält kein Bild; sie ist etwa ein Bericht oder ein Plan.</translation>
    </message>
    <message>
        <source>The image cannot be drawn here: it is compressed as %1. Workflows can still use it.</source>
        <translation>Das Bild kann hier nicht gezeichnet werden: Es ist als %1 komprimiert. Workflows können es dennoch verwenden.</translation>
    </message>
    <message>
        <source>The image is too large to be drawn here.</source>
        <translation>Das Bild ist zu groß, um hier gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>The image cannot be drawn: its file is damaged.</source>
        <translation>Das Bild kann nicht gezeichnet werden: Seine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The image&apos;s file can no longer be opened.</source>
        <translation>Die Datei des Bildes kann nicht mehr geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>desk::Form</name>
    <message>
        <source>a bracket or a quotation mark is not closed.</source>
        <translation>Eine Klammer oder ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>a colon is missing after a name.</source>
        <translation>Nach einem Namen fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>a comma is missing.</source>
        <translation>Es fehlt ein Komma.</translation>
    </message>
    <message>
        <source>there is something after the end.</source>
        <translation>Nach dem Ende steht noch etwas.</translation>
    </message>
    <message>
        <source>a number is not complete.</source>
        <translation>Eine Zahl ist unvollständig.</translation>
    </message>
    <message>
        <source>there is too much of it.</source>
        <translation>Das ist zu umfangreich.</translation>
    </message>
    <message>
        <source>a value, a name in quotation marks or a bracket is expected here.</source>
        <translation>Hier wird ein Wert, ein Name in Anführungszeichen oder eine Klammer erwartet.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>Must be above %1 and below %2.</source>
        <translation>Muss größer als %1 und kleiner als %2 sein.</translation>
    </message>
    <message>
        <source>Must be %1 or more.</source>
        <translation>Muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>Must be %1 or less.</source>
        <translation>Darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>Must be above %1.</source>
        <translation>Muss größer als %1 sein.</translation>
    </message>
    <message>
        <source>Must be below %1.</source>
        <translation>Muss kleiner als %1 sein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>Muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>Enter a date such as 2026-03-02.</source>
        <translation>Geben Sie ein Datum wie 2026-03-02 ein.</translation>
    </message>
    <message>
        <source>Enter a time such as 10:15:00.</source>
        <translation>Geben Sie eine Uhrzeit wie 10:15:00 ein.</translation>
    </message>
    <message>
        <source>Enter date and time such as 2026-03-02T10:15:00+01:00.</source>
        <translation>Geben Sie Datum und Uhrzeit wie 2026-03-02T10:15:00+01:00 ein.</translation>
    </message>
    <message numerus="yes">
        <source>Must have at least %Ln character(s).</source>
        <translation>
            <numerusform>Muss mindestens %Ln Zeichen haben.</numerusform>
            <numerusform>Muss mindestens %Ln Zeichen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must have at most %Ln character(s).</source>
        <translation>
            <numerusform>Darf höchstens %Ln Zeichen haben.</numerusform>
            <numerusform>Darf höchstens %Ln Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must have the form %1.</source>
        <translation>Muss die Form %1 haben.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %Ln.</source>
        <translation>
            <numerusform>Wählen Sie mindestens %Ln.</numerusform>
            <numerusform>Wählen Sie mindestens %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %Ln line(s).</source>
        <translation>
            <numerusform>Geben Sie mindestens %Ln Zeile ein.</numerusform>
            <numerusform>Geben Sie mindestens %Ln Zeilen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %Ln.</numerusform>
            <numerusform>Wählen Sie höchstens %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %Ln line(s).</source>
        <translation>
            <numerusform>Geben Sie höchstens %Ln Zeile ein.</numerusform>
            <numerusform>Geben Sie höchstens %Ln Zeilen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>Zum Fortfahren ankreuzen.</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>This value does not fit: %1</source>
        <translation>Dieser Wert passt nicht: %1</translation>
    </message>
    <message>
        <source>Enter an address such as name@clinic.example.</source>
        <translation>Geben Sie eine Adresse wie name@clinic.example ein.</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.0.2.7.</source>
        <translation>Geben Sie eine IPv4-Adresse wie 192.0.2.7 ein.</translation>
    </message>
    <message>
        <source>Enter an IPv6 address such as 2001:db8::7.</source>
        <translation>Geben Sie eine IPv6-Adresse wie 2001:db8::7 ein.</translation>
    </message>
    <message>
        <source>Enter a UUID such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Geben Sie eine UUID wie 123e4567-e89b-12d3-a456-426614174000 ein.</translation>
    </message>
    <message>
        <source>Enter a duration such as PT15M (15 minutes) or P2D (2 days).</source>
        <translation>Geben Sie eine Dauer wie PT15M (15 Minuten) oder P2D (2 Tage) ein.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
</context>
<context>
    <name>desk::FormField</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>help, hint</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>desk::GraphPanel</name>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all tasks (0)</source>
        <translation>Alle Tasks zeigen (0)</translation>
    </message>
    <message>
        <source>Arrow keys move between tasks; Enter opens the log.</source>
        <translation>Mit den Pfeiltasten zwischen Tasks wechseln; die Eingabetaste öffnet das Protokoll.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Tasks</translation>
    </message>
    <message>
        <source>This DAG has no task to show.</source>
        <translation>Dieser DAG hat keinen Task zu zeigen.</translation>
    </message>
    <message>
        <source>Reading the graph…</source>
        <translation>Graph wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>desk::GraphView</name>
    <message>
        <source>Graph of the tasks</source>
        <translation>Graph der Tasks</translation>
    </message>
</context>
<context>
    <name>desk::HowStep</name>
    <message>
        <source>How should it run?</source>
        <translation>Wie soll es laufen?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Two views of the same values (Ctrl+J)</source>
        <translation>Zwei Ansichten derselben Werte (Strg+J)</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Nächstes Problem (F8)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Name, required</source>
        <translation>Name, erforderlich</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Use at most 57 characters; these are %1.</source>
        <translation>Höchstens 57 Zeichen; dies sind %1.</translation>
    </message>
    <message>
        <source>Use letters, digits, dot, hyphen and underscore; nothing else is allowed.</source>
        <translation>Nur Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich sind erlaubt.</translation>
    </message>
    <message>
        <source>Six characters are added, so that names stay unique.</source>
        <translation>Sechs Zeichen werden angehängt, damit Namen eindeutig bleiben.</translation>
    </message>
    <message>
        <source>The name cannot be used yet</source>
        <translation>Der Name kann noch nicht verwendet werden</translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln field(s) to go on</source>
        <translation>
            <numerusform>%Ln Feld berichtigen, um fortzufahren</numerusform>
            <numerusform>%Ln Felder berichtigen, um fortzufahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of %1. What you leave alone keeps its default.</source>
        <translation>Felder von %1. Was Sie nicht ändern, behält seinen Vorgabewert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need a different value.</source>
        <translation>
            <numerusform>%Ln Feld braucht einen anderen Wert.</numerusform>
            <numerusform>%Ln Felder brauchen einen anderen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Values used before…</source>
        <translation>Bisherige Werte…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Take over, compare or save values of this form (Ctrl+Shift+O)</source>
        <translation>Werte dieses Formulars übernehmen, vergleichen oder speichern (Strg+Umschalt+O)</translation>
    </message>
</context>
<context>
    <name>desk::IdentifierModel</name>
    <message>
        <source>Series identifier</source>
        <translation>Serienkennung</translation>
    </message>
</context>
<context>
    <name>desk::ImportDialog</name>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>In %1 importieren</translation>
    </message>
    <message>
        <source>Name (required)</source>
        <translation>Name (erforderlich)</translation>
    </message>
    <message>
        <source>Name of the dataset, required</source>
        <translation>Name des Datensatzes, erforderlich</translation>
    </message>
    <message>
        <source>Series identifiers</source>
        <translation>Serienkennungen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Series identifiers, one a line</source>
        <translation>Serienkennungen, eine je Zeile</translation>
    </message>
    <message>
        <source>Paste identifiers here, one a line or as CSV, or drop a text or CSV file.</source>
        <translation>Fügen Sie hier Kennungen ein, eine je Zeile oder als CSV, oder ziehen Sie eine Text- oder CSV-Datei hierher.</translation>
    </message>
    <message>
        <source>Lines that are not imported</source>
        <translation>Zeilen, die nicht importiert werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Das ist größer als %1.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Choose a file with identifiers</source>
        <translation>Datei mit Kennungen wählen</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Text und CSV (*.txt *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>Zeilen ausblenden</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Der Datensatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln series</source>
        <translation>
            <numerusform>Mit %Ln Serie anlegen</numerusform>
            <numerusform>Mit %Ln Serien anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <translation>
            <numerusform>%Ln importieren</numerusform>
            <numerusform>%Ln importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>There is no identifier to import.</source>
        <translation>Es gibt keine Kennung zu importieren.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Column with the series</source>
        <translation>Spalte mit den Serien</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>%Ln Kennung</numerusform>
            <numerusform>%Ln Kennungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportReport</name>
    <message numerus="yes">
        <source>%1 holds %Ln line(s) that are no series identifiers: %2.</source>
        <translation>
            <numerusform>%1 enthält %Ln Zeile, die keine Serienkennung ist: %2.</numerusform>
            <numerusform>%1 enthält %Ln Zeilen, die keine Serienkennungen sind: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln series identifier(s) again: line %2.</source>
        <translation>
            <numerusform>%1 nennt %Ln Serienkennung erneut: Zeile %2.</numerusform>
            <numerusform>%1 nennt %Ln Serienkennungen erneut: Zeilen %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat an earlier one: %1.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt eine frühere: %1.</numerusform>
            <numerusform>%Ln Zeilen wiederholen eine frühere: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no series identifier.</source>
        <translation>%1 enthält keine Serienkennung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln series identifier(s).</source>
        <translation>
            <numerusform>%1 enthält %Ln Serienkennung.</numerusform>
            <numerusform>%1 enthält %Ln Serienkennungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Each is imported once: %1 in all.</source>
        <translation>Jede wird einmal importiert: %1 insgesamt.</translation>
    </message>
    <message>
        <source>The other %1 can be imported.</source>
        <translation>Importierbar sind die übrigen: %1.</translation>
    </message>
    <message>
        <source>Line %1: no series identifier</source>
        <translation>Zeile %1: keine Serienkennung</translation>
    </message>
    <message>
        <source>Line %1: the same as line %2</source>
        <translation>Zeile %1: dieselbe wie in Zeile %2</translation>
    </message>
</context>
<context>
    <name>desk::JobCause</name>
    <message>
        <source>It can be restarted in Airflow&apos;s own pages.</source>
        <translation>Ein Neustart ist in der Oberfläche von Airflow möglich.</translation>
    </message>
    <message>
        <source>The task “%1” failed.</source>
        <translation>Der Task „%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Its log is shown from the first error on.</source>
        <translation>Sein Protokoll wird ab dem ersten Fehler gezeigt.</translation>
    </message>
    <message>
        <source>Its log is shown from the first error on. When the reason is gone, restart the job.</source>
        <translation>Sein Protokoll wird ab dem ersten Fehler gezeigt. Wenn die Ursache behoben ist, starten Sie den Auftrag neu.</translation>
    </message>
    <message>
        <source>The run failed, and Airflow names no task.</source>
        <translation>Der Lauf ist fehlgeschlagen, und Airflow nennt keinen Task.</translation>
    </message>
    <message>
        <source>When the reason is gone, restart the job.</source>
        <translation>Wenn die Ursache behoben ist, starten Sie den Auftrag neu.</translation>
    </message>
    <message>
        <source>Their processes may still run. Look into their logs, or ask who runs Airflow to end them there.</source>
        <translation>Die Prozesse laufen möglicherweise noch. Sehen Sie in den Protokollen nach, oder bitten Sie den Betreiber von Airflow, sie dort zu beenden.</translation>
    </message>
    <message numerus="yes">
        <source>Stopping since %1; %n task(s) still run(s).</source>
        <translation>
            <numerusform>Stoppt seit %1; %n Task läuft noch.</numerusform>
            <numerusform>Stoppt seit %1; %n Tasks laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping since %1.</source>
        <translation>Stoppt seit %1.</translation>
    </message>
    <message>
        <source>It counts as stopped when the tasks&apos; states and logs prove it.</source>
        <translation>Der Auftrag gilt als gestoppt, wenn Zustände und Protokolle der Tasks es belegen.</translation>
    </message>
    <message>
        <source>This is attempt %1; the latest is %2.</source>
        <translation>Das ist Versuch %1; der neueste ist %2.</translation>
    </message>
    <message>
        <source>Restart makes a new attempt with the same configuration.</source>
        <translation>„Neu starten“ legt einen neuen Versuch mit derselben Konfiguration an.</translation>
    </message>
    <message>
        <source>Airflow no longer knows this run.</source>
        <translation>Airflow kennt diesen Lauf nicht mehr.</translation>
    </message>
    <message>
        <source>What this job does now is not known.</source>
        <translation>Was dieser Auftrag jetzt tut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What is shown was last read back %1.</source>
        <translation>Zuletzt gelesener Stand: %1.</translation>
    </message>
    <message>
        <source>The workflow can be restarted as a whole in the workflow list.</source>
        <translation>Der Workflow kann in der Workflow-Liste als Ganzes neu gestartet werden.</translation>
    </message>
    <message>
        <source>It counts as stopped when %1 has told its end.</source>
        <translation>Der Auftrag gilt als gestoppt, wenn %1 sein Ende gemeldet hat.</translation>
    </message>
</context>
<context>
    <name>desk::JobPage</name>
    <message>
        <source>Back to Workflow List (Alt+Left)</source>
        <translation>Zurück zur Workflow-Liste (Alt+Links)</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Workflow-Liste</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Open in Airflow</source>
        <translation>In Airflow öffnen</translation>
    </message>
    <message>
        <source>Delete the workflow…</source>
        <translation>Workflow löschen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>The log of the task chosen on the left appears here.</source>
        <translation>Hier erscheint das Protokoll des links gewählten Tasks.</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Auftrag wird gelesen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Attempts %1</source>
        <translation>Versuche %1</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Neuesten zeigen</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>Er wird bereits gestoppt.</translation>
    </message>
    <message>
        <source>A job that is %1 cannot be restarted.</source>
        <translation>Ein Auftrag im Zustand „%1“ kann nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>A workflow can be deleted when all its jobs have ended.</source>
        <translation>Ein Workflow kann gelöscht werden, wenn alle seine Aufträge beendet sind.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: restart or delete it in Airflow&apos;s own pages.</source>
        <translation>Andere haben ihn auf diesem Airflow gestartet: Neu starten oder löschen Sie ihn in der Oberfläche von Airflow.</translation>
    </message>
    <message>
        <source>Only administrators may abort what others on this Airflow started.</source>
        <translation>Nur Administratoren dürfen abbrechen, was andere auf diesem Airflow gestartet haben.</translation>
    </message>
    <message>
        <source>A partner starts a workflow again as a whole: restart it in the workflow list.</source>
        <translation>Ein Partner startet einen Workflow nur als Ganzes neu: Starten Sie ihn in der Workflow-Liste neu.</translation>
    </message>
    <message>
        <source>The log is at %1</source>
        <translation>Das Protokoll liegt bei %1</translation>
    </message>
    <message>
        <source>Tasks and logs of a job stay with the partner that runs it. What it tells of them is above.</source>
        <translation>Tasks und Protokolle eines Auftrags bleiben bei dem Partner, der ihn ausführt. Was er davon mitteilt, steht oben.</translation>
    </message>
</context>
<context>
    <name>desk::JobQuestions</name>
    <message>
        <source>is stopped; what it has not written is lost</source>
        <translation>wird gestoppt; nicht Geschriebenes geht verloren</translation>
    </message>
    <message>
        <source>has ended; stays as it is</source>
        <translation>ist beendet; bleibt, wie er ist</translation>
    </message>
    <message>
        <source>does not begin</source>
        <translation>beginnt nicht</translation>
    </message>
    <message>
        <source>Abort %1 on %2?</source>
        <translation>%1 auf %2 abbrechen?</translation>
    </message>
    <message>
        <source>Airflow is asked to end attempt %1 of this job.</source>
        <translation>Airflow wird angewiesen, Versuch %1 dieses Auftrags zu beenden.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was mit ihm geschieht</translation>
    </message>
    <message>
        <source>The job is shown as stopping until the tasks&apos; states and logs prove that everything has ended. Logs stay; the job can be restarted.</source>
        <translation>Der Auftrag wird mit „stoppt“ angezeigt, bis Zustände und Protokolle der Tasks belegen, dass alles beendet ist. Protokolle bleiben; der Auftrag kann neu gestartet werden.</translation>
    </message>
    <message>
        <source>Others on this Airflow started this run, and may wait for it.</source>
        <translation>Andere haben diesen Lauf auf diesem Airflow gestartet und warten möglicherweise darauf.</translation>
    </message>
    <message>
        <source>The job is shown as stopping until the tasks&apos; states and logs prove that everything has ended. Logs stay.</source>
        <translation>Der Auftrag wird mit „stoppt“ angezeigt, bis Zustände und Protokolle der Tasks belegen, dass alles beendet ist. Protokolle bleiben.</translation>
    </message>
    <message>
        <source>Abort job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Restart %1 on %2?</source>
        <translation>%1 auf %2 neu starten?</translation>
    </message>
    <message>
        <source>Attempt %1 begins at the first task, with the same data and configuration.</source>
        <translation>Versuch %1 beginnt beim ersten Task, mit denselben Daten und derselben Konfiguration.</translation>
    </message>
    <message>
        <source>Attempt %1 stays here with its run, tasks and logs.</source>
        <translation>Versuch %1 bleibt hier mit seinem Lauf, seinen Tasks und Protokollen.</translation>
    </message>
    <message>
        <source>Start attempt %1</source>
        <translation>Versuch %1 starten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Delete workflow %1?</source>
        <translation>Workflow %1 löschen?</translation>
    </message>
    <message>
        <source>A job is deleted together with its workflow. This cannot be undone.</source>
        <translation>Ein Auftrag wird mit seinem Workflow gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>The workflow and all its jobs</source>
        <translation>Der Workflow und alle seine Aufträge</translation>
    </message>
    <message>
        <source>Result files on disk</source>
        <translation>Ergebnisdateien auf der Festplatte</translation>
    </message>
    <message>
        <source>Dataset and images</source>
        <translation>Datensatz und Bilder</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>Workflow löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 has not taken it: the job is withdrawn at once.</source>
        <translation>%1 hat ihn nicht übernommen: Der Auftrag wird sofort zurückgezogen.</translation>
    </message>
    <message>
        <source>If %1 is taking it just now, it is told to stop it with its next sync.</source>
        <translation>Übernimmt %1 ihn gerade, wird mit der nächsten Abfrage verlangt, ihn zu stoppen.</translation>
    </message>
    <message>
        <source>If %1 is taking it just now, only somebody there can stop it.</source>
        <translation>Übernimmt %1 ihn gerade, kann ihn nur jemand dort stoppen.</translation>
    </message>
    <message>
        <source>%1 is asked to stop it, with its next sync.</source>
        <translation>%1 wird mit der nächsten Abfrage gebeten, ihn zu stoppen.</translation>
    </message>
    <message>
        <source>The job is shown as stopping until %1 has told its end.</source>
        <translation>Der Auftrag wird als stoppend gezeigt, bis %1 sein Ende gemeldet hat.</translation>
    </message>
    <message>
        <source>%1, who owns the job, is told.</source>
        <translation>%1, Auftraggeber des Auftrags, wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Their runs and logs in our Airflow</source>
        <translation>Ihre Läufe und Protokolle in unserem Airflow</translation>
    </message>
    <message>
        <source>The job at %1</source>
        <translation>Der Auftrag bei %1</translation>
    </message>
    <message>
        <source>stays: from here it cannot be deleted there</source>
        <translation>bleibt: Von hier kann er dort nicht gelöscht werden</translation>
    </message>
    <message>
        <source>deleted, with its next sync</source>
        <translation>gelöscht, mit der nächsten Abfrage</translation>
    </message>
    <message>
        <source>What %1 knows of it</source>
        <translation>Was %1 davon weiß</translation>
    </message>
</context>
<context>
    <name>desk::JsonView</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line 1: the whole has to be an object in braces.</source>
        <translation>Zeile 1: Das Ganze muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
</context>
<context>
    <name>desk::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>Workflow starten</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Fensterteil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Text larger, smaller, normal</source>
        <translation>Text größer, kleiner, normal</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Starting a workflow</source>
        <translation>Beim Starten eines Workflows</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>Als JSON zeigen</translation>
    </message>
    <message>
        <source>Start, on the last step</source>
        <translation>Starten, im letzten Schritt</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Open, close a workflow</source>
        <translation>Workflow auf-, zuklappen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log and graph</source>
        <translation>Protokoll und Graph</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Zoom and fit</source>
        <translation>Zoomen und einpassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
</context>
<context>
    <name>desk::ListQuestions</name>
    <message>
        <source>It does not start; nothing was sent to Airflow.</source>
        <translation>Er startet nicht; an Airflow wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its start is taken back, or Airflow is asked to stop it.</source>
        <translation>Sein Start wird zurückgenommen, oder Airflow wird angewiesen, ihn zu stoppen.</translation>
    </message>
    <message>
        <source>Airflow is asked to stop it as soon as it answers.</source>
        <translation>Airflow wird angewiesen, ihn zu stoppen, sobald es antwortet.</translation>
    </message>
    <message>
        <source>Airflow is asked to stop its running tasks.</source>
        <translation>Airflow wird angewiesen, seine laufenden Tasks zu stoppen.</translation>
    </message>
    <message>
        <source>Starts again as attempt %1; attempt %2 and its log are kept.</source>
        <translation>Startet erneut als Versuch %1; Versuch %2 und sein Protokoll bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%n Workflow</numerusform>
            <numerusform>%n Workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;3 workflows&quot; and &quot;2 jobs&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more jobs</source>
        <translation>
            <numerusform>und %n weiterer Auftrag</numerusform>
            <numerusform>und %n weitere Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are affected.</source>
        <translation>
            <numerusform>%n Auftrag ist betroffen.</numerusform>
            <numerusform>%n Aufträge sind betroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images and datasets are not touched.</source>
        <translation>Bilder und Datensätze bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n others stay as they are. Images and datasets are not touched.</source>
        <translation>
            <numerusform>%n anderer bleibt, wie er ist. Bilder und Datensätze bleiben unberührt.</numerusform>
            <numerusform>%n andere bleiben, wie sie sind. Bilder und Datensätze bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort %1?</source>
        <translation>%1 abbrechen?</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The jobs stay “stopping” until Airflow proves that every task has ended. Logs and earlier results are kept, and the jobs can be restarted.</source>
        <translation>Die Aufträge bleiben im Zustand „stoppt“, bis Airflow belegt, dass jeder Task beendet ist. Protokolle und frühere Ergebnisse bleiben erhalten, und die Aufträge können neu gestartet werden.</translation>
    </message>
    <message>
        <source>Others on this Airflow started this, and may wait for it.</source>
        <translation>Andere haben dies auf diesem Airflow gestartet und warten möglicherweise darauf.</translation>
    </message>
    <message>
        <source>The jobs stay “stopping” until Airflow proves that every task has ended. Logs and earlier results are kept.</source>
        <translation>Die Aufträge bleiben im Zustand „stoppt“, bis Airflow belegt, dass jeder Task beendet ist. Protokolle und frühere Ergebnisse bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %n jobs</source>
        <translation>
            <numerusform>%n Auftrag abbrechen</numerusform>
            <numerusform>%n Aufträge abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>Data and configuration are the same as before.</source>
        <translation>Daten und Konfiguration sind dieselben wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n jobs</source>
        <translation>
            <numerusform>%n Auftrag neu starten</numerusform>
            <numerusform>%n Aufträge neu starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Images and datasets are not touched.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Bilder und Datensätze bleiben unberührt.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message numerus="yes">
        <source>Removed here; in Airflow the runs and logs of its %n jobs as well.</source>
        <translation>
            <numerusform>Hier entfernt; in Airflow auch Lauf und Protokolle seines Auftrags.</numerusform>
            <numerusform>Hier entfernt; in Airflow auch Läufe und Protokolle seiner %n Aufträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result files on disk stay where they are.</source>
        <translation>Ergebnisdateien auf der Festplatte bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n workflows</source>
        <translation>
            <numerusform>%n Workflow löschen</numerusform>
            <numerusform>%n Workflows löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Withdrawn. If %1 is taking it just now, only somebody there can stop it.</source>
        <translation>Zurückgezogen. Übernimmt %1 ihn gerade, kann ihn nur jemand dort stoppen.</translation>
    </message>
    <message>
        <source>Withdrawn; %1 has not taken it.</source>
        <translation>Zurückgezogen; %1 hat ihn nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 is asked to stop it, with its next sync.</source>
        <translation>%1 wird mit der nächsten Abfrage gebeten, ihn zu stoppen.</translation>
    </message>
    <message>
        <source>Goes on: from here it cannot be aborted at %1.</source>
        <translation>Läuft weiter: Von hier kann er bei %1 nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>%1 is asked at once to start it again.</source>
        <translation>%1 wird sofort gebeten, ihn neu zu starten.</translation>
    </message>
    <message>
        <source>Removed here; %1 has nothing of it.</source>
        <translation>Hier entfernt; %1 hat nichts davon.</translation>
    </message>
    <message>
        <source>Removed here; %1 removes it with its next sync.</source>
        <translation>Hier entfernt; %1 entfernt ihn mit der nächsten Abfrage.</translation>
    </message>
    <message>
        <source>Removed here alone: from here it cannot be deleted at %1.</source>
        <translation>Nur hier entfernt: Von hier kann er bei %1 nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>A job at a partner counts as stopped when the partner has told its end.</source>
        <translation>Ein Auftrag bei einem Partner gilt als gestoppt, wenn der Partner sein Ende gemeldet hat.</translation>
    </message>
    <message>
        <source>%1, who owns jobs of this, is told.</source>
        <translation>%1, Auftraggeber von Aufträgen hiervon, wird benachrichtigt.</translation>
    </message>
    <message>
        <source>A partner starts the whole workflow again, all its jobs there that have ended; it does so only if it starts our jobs without asking anybody.</source>
        <translation>Ein Partner startet den ganzen Workflow neu, alle seine dortigen beendeten Aufträge, und nur, wenn er unsere Aufträge ohne Rückfrage startet.</translation>
    </message>
    <message>
        <source>%1 keeps its own record of what it asked for.</source>
        <translation>%1 behält die eigenen Aufzeichnungen über das, was dort angefordert wurde.</translation>
    </message>
</context>
<context>
    <name>desk::LocalCard</name>
    <message>
        <source>Read out its fingerprint…</source>
        <translation>Fingerabdruck vorlesen…</translation>
    </message>
    <message>
        <source>Partners can reach this instance</source>
        <translation>Partner können diese Instanz erreichen</translation>
    </message>
    <message>
        <source>Check partners regularly</source>
        <translation>Partner regelmäßig abfragen</translation>
    </message>
    <message>
        <source>Partners&apos; workflows start without asking</source>
        <translation>Workflows der Partner starten ohne Rückfrage</translation>
    </message>
    <message>
        <source>This instance</source>
        <translation>Diese Instanz</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>diese Instanz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>For all partners</source>
        <translation>Für alle Partner</translation>
    </message>
    <message>
        <source>Start here without asking</source>
        <translation>Hier ohne Rückfrage starten</translation>
    </message>
    <message>
        <source>Allowed DAGs</source>
        <translation>Erlaubte DAGs</translation>
    </message>
    <message>
        <source>Allowed datasets</source>
        <translation>Erlaubte Datensätze</translation>
    </message>
    <message>
        <source>Change what is allowed…</source>
        <translation>Erlaubtes ändern…</translation>
    </message>
    <message>
        <source>only when somebody asks for it</source>
        <translation>nur wenn jemand es verlangt</translation>
    </message>
    <message>
        <source>unless it is otherwise for a partner</source>
        <translation>sofern für einen Partner nichts anderes gilt</translation>
    </message>
    <message>
        <source>each one waits for a decision</source>
        <translation>jeder wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>To %1…</source>
        <translation>An %1…</translation>
    </message>
    <message>
        <source>Add the partner first: its token and key are made for it alone.</source>
        <translation>Fügen Sie zuerst den Partner hinzu: Sein Token und sein Schlüssel werden allein für ihn erzeugt.</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>Partners reach it as: %1</source>
        <translation>Partner erreichen sie als: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on, all addresses</source>
        <translation>ein, alle Adressen</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>ein, %1</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>own, until %1</source>
        <translation>eigenes, bis %1</translation>
    </message>
    <message>
        <source>made when the server starts</source>
        <translation>entsteht beim Start des Servers</translation>
    </message>
    <message>
        <source>it can give them jobs, and take their reports</source>
        <translation>sie kann ihnen Aufträge geben und deren Berichte entgegennehmen</translation>
    </message>
    <message>
        <source>only their jobs run here, none of ours there</source>
        <translation>nur deren Aufträge laufen hier, keine von uns dort</translation>
    </message>
    <message>
        <source>Give our details…</source>
        <translation>Unsere Angaben geben…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Address and certificate…</source>
        <translation>Adresse und Zertifikat…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>given, until %1</source>
        <translation>vorgegeben, bis %1</translation>
    </message>
</context>
<context>
    <name>desk::LogPanel</name>
    <message>
        <source>Search in log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole log</source>
        <translation>Auswahl oder ganzes Protokoll kopieren</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings, errors</source>
        <translation>Warnungen, Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Keep the last line in sight (End)</source>
        <translation>Die letzte Zeile im Blick behalten (Ende)</translation>
    </message>
    <message>
        <source>Selection copied</source>
        <translation>Auswahl kopiert</translation>
    </message>
    <message>
        <source>Log copied</source>
        <translation>Protokoll kopiert</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>%1 has not begun; its log appears here.</source>
        <translation>%1 hat noch nicht begonnen; das Protokoll erscheint hier.</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1, Anlauf %2</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Das Protokoll ist leer</translation>
    </message>
    <message>
        <source>Airflow has no line of %1 for this try.</source>
        <translation>Airflow hat für diesen Anlauf keine Zeile von %1.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What the task wrote stays in Airflow.</source>
        <translation>Was der Task geschrieben hat, bleibt in Airflow.</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <source>Log saved</source>
        <translation>Protokoll gespeichert</translation>
    </message>
</context>
<context>
    <name>desk::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>desk::LongChoiceField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Choose any number.</source>
        <translation>Wählen Sie beliebig viele.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Start workflow</source>
        <translation>&amp;Workflow starten</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Workflow List</source>
        <translation>&amp;Workflow-Liste</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>&amp;Datensätze</translation>
    </message>
    <message>
        <source>&amp;Instance Overview</source>
        <translation>&amp;Instanzübersicht</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt abfragen</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Fensterteil</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Vorheriger Fensterteil</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>N&amp;ormaler Text</translation>
    </message>
    <message>
        <source>%1 – Workflow Desk</source>
        <translation>%1 – Workflow Desk</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Set up Airflow…</source>
        <translation>Airflow einrichten…</translation>
    </message>
    <message>
        <source>Quit Workflow Desk?</source>
        <translation>Workflow Desk beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows run in the Airflow of this application, which ends with it.</source>
        <translation>
            <numerusform>%n Workflow läuft im Airflow dieser Anwendung, das mit ihr endet.</numerusform>
            <numerusform>%n Workflows laufen im Airflow dieser Anwendung, das mit ihr endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tasks are interrupted. The next start shows how they stand.</source>
        <translation>Die Tasks werden unterbrochen. Der nächste Start zeigt, wie es um sie steht.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>An&amp;fragen</translation>
    </message>
    <message>
        <source>%1 in %2 wait for a decision</source>
        <extracomment>&quot;3 jobs&quot; and &quot;2 requests&quot;</extracomment>
        <translation>%1 in %2 zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge datasets</source>
        <translation>Datensätze zusammenführen</translation>
    </message>
    <message>
        <source>%1-merged</source>
        <translation>%1-gesamt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Put their series into</source>
        <translation>Ihre Serien aufnehmen in</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>Name des neuen Datensatzes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick two datasets or more.</source>
        <translation>Markieren Sie mindestens zwei Datensätze.</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Der Datensatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Namen.</translation>
    </message>
    <message>
        <source>a new dataset</source>
        <translation>ein neuer Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln other dataset(s) afterwards</source>
        <translation>
            <numerusform>Den %Ln anderen Datensatz danach löschen</numerusform>
            <numerusform>Die %Ln anderen Datensätze danach löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only lists are deleted: the images stay in the archive, and workflows keep their jobs and results.</source>
        <translation>Nur Listen werden gelöscht: Die Bilder bleiben im Archiv, und Workflows behalten ihre Aufträge und Ergebnisse.</translation>
    </message>
    <message>
        <source>Each series is taken once. The merged datasets stay as they are.</source>
        <translation>Jede Serie wird einmal aufgenommen. Die zusammengeführten Datensätze bleiben unverändert.</translation>
    </message>
</context>
<context>
    <name>desk::MultiChoiceField</name>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose any number.</source>
        <translation>Wählen Sie beliebig viele.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::MultilineField</name>
    <message>
        <source>One entry on each line.</source>
        <translation>Ein Eintrag je Zeile.</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>Als JSON geschrieben.</translation>
    </message>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Leer lassen für keinen Wert.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>A text; what reads as JSON of another allowed kind, such as 45 or {&quot;key&quot;: 1}, is that.</source>
        <translation>Ein Text; was sich als JSON einer anderen erlaubten Art lesen lässt, etwa 45 oder {&quot;key&quot;: 1}, gilt als solches.</translation>
    </message>
</context>
<context>
    <name>desk::NewPasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>Wählen Sie ein eigenes Passwort</translation>
    </message>
    <message>
        <source>An administrator gave you the current one. Nobody but you should know the new one.</source>
        <translation>Das aktuelle haben Sie von einem Administrator erhalten. Das neue sollte niemand außer Ihnen kennen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>desk::Notices</name>
    <message numerus="yes">
        <source>%n requests wait in Workflow Desk</source>
        <translation>
            <numerusform>%n Anfrage wartet in Workflow Desk</numerusform>
            <numerusform>%n Anfragen warten in Workflow Desk</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock to read them.</source>
        <translation>Entsperren Sie, um sie zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n jobs).</source>
        <translation>
            <numerusform>%1: %2 (%n Auftrag).</numerusform>
            <numerusform>%1: %2 (%n Aufträge).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to run workflows</source>
        <translation>%1 möchte Workflows ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n partners ask to run workflows</source>
        <translation>
            <numerusform>%n Partner möchte Workflows ausführen</numerusform>
            <numerusform>%n Partner möchten Workflows ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 has ended, not everything finished</source>
        <translation>%1 ist beendet, nicht alles wurde fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs finished, %2 after the start.</source>
        <translation>
            <numerusform>%1 von %n Auftrag fertig, %2 nach dem Start.</numerusform>
            <numerusform>%1 von %n Aufträgen fertig, %2 nach dem Start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell of new requests</source>
        <translation>Neue Anfragen melden</translation>
    </message>
    <message>
        <source>When partners want to run workflows here. While this application is locked, only that there is something.</source>
        <translation>Wenn Partner hier Workflows ausführen möchten. Ist diese Anwendung gesperrt, nur dass es etwas gibt.</translation>
    </message>
    <message>
        <source>Tell of ended workflows</source>
        <translation>Beendete Workflows melden</translation>
    </message>
    <message>
        <source>When a workflow of this instance has finished, or ended otherwise.</source>
        <translation>Wenn ein Workflow dieser Instanz fertig ist oder anders geendet hat.</translation>
    </message>
    <message>
        <source>Icon in the desktop&apos;s panel</source>
        <translation>Symbol in der Leiste des Desktops</translation>
    </message>
    <message>
        <source>With the number of partners&apos; jobs that wait, and how the partners stand. Not every desktop has a place for it.</source>
        <translation>Mit der Zahl der wartenden Aufträge von Partnern und dem Zustand der Partner. Nicht jeder Desktop hat Platz dafür.</translation>
    </message>
</context>
<context>
    <name>desk::NumberField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Leer lassen für keinen Wert.</translation>
    </message>
    <message>
        <source>More (Up)</source>
        <translation>Mehr (Aufwärts)</translation>
    </message>
    <message>
        <source>Less (Down)</source>
        <translation>Weniger (Abwärts)</translation>
    </message>
</context>
<context>
    <name>desk::ObjectField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>desk::OptionalField</name>
    <message>
        <source>Give a value</source>
        <translation>Wert angeben</translation>
    </message>
    <message>
        <source>Give a value to %1</source>
        <translation>Für %1 einen Wert angeben</translation>
    </message>
</context>
<context>
    <name>desk::OriginText</name>
    <message>
        <source>manual run</source>
        <translation>manueller Lauf</translation>
    </message>
    <message>
        <source>scheduled run</source>
        <translation>geplanter Lauf</translation>
    </message>
    <message>
        <source>run for an earlier time (backfill)</source>
        <translation>Lauf für einen früheren Zeitpunkt (Backfill)</translation>
    </message>
    <message>
        <source>run on new data</source>
        <translation>Lauf auf neuen Daten</translation>
    </message>
    <message>
        <source>run that makes data anew</source>
        <translation>Lauf, der Daten neu erzeugt</translation>
    </message>
    <message>
        <source>run by another DAG</source>
        <translation>Lauf durch einen anderen DAG</translation>
    </message>
    <message>
        <source>from Airflow&apos;s own pages</source>
        <translation>aus der Oberfläche von Airflow</translation>
    </message>
    <message>
        <source>over Airflow&apos;s REST API</source>
        <translation>über die REST-API von Airflow</translation>
    </message>
    <message>
        <source>from Airflow&apos;s command line</source>
        <translation>von der Befehlszeile von Airflow</translation>
    </message>
    <message>
        <source>by another DAG</source>
        <translation>durch einen anderen DAG</translation>
    </message>
    <message>
        <source>as a test</source>
        <translation>als Test</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is the name of a person&apos;s account in Airflow</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Started by others on this Airflow.</source>
        <translation>Von anderen auf diesem Airflow gestartet.</translation>
    </message>
    <message>
        <source>Started by others on this Airflow: %1.</source>
        <translation>Von anderen auf diesem Airflow gestartet: %1.</translation>
    </message>
</context>
<context>
    <name>desk::PartnerCard</name>
    <message>
        <source>Mend…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Lets us use</source>
        <translation>Stellt uns bereit</translation>
    </message>
    <message>
        <source>Starts our jobs</source>
        <translation>Startet unsere Aufträge</translation>
    </message>
    <message>
        <source>Starts here without asking</source>
        <translation>Startet hier ohne Rückfrage</translation>
    </message>
    <message>
        <source>May use here</source>
        <translation>Darf hier nutzen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What it may do…</source>
        <translation>Was er darf…</translation>
    </message>
    <message>
        <source>Change the registration…</source>
        <translation>Registrierung ändern…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>&amp;Verbindung testen…</translation>
    </message>
    <message>
        <source>&amp;Give our details…</source>
        <translation>Unsere &amp;Angaben geben…</translation>
    </message>
    <message>
        <source>Its &amp;tokens…</source>
        <translation>Seine &amp;Tokens…</translation>
    </message>
    <message>
        <source>What it &amp;may do…</source>
        <translation>&amp;Was er darf…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Partner %1</translation>
    </message>
    <message>
        <source>Ask %1 for jobs now</source>
        <translation>%1 jetzt nach Aufträgen fragen</translation>
    </message>
    <message>
        <source>Workflows of %1 start here without asking</source>
        <translation>Workflows von %1 starten hier ohne Rückfrage</translation>
    </message>
    <message>
        <source>Decided for this partner.</source>
        <translation>Für diesen Partner entschieden.</translation>
    </message>
    <message>
        <source>As for everybody.</source>
        <translation>Wie für alle.</translation>
    </message>
    <message>
        <source>Mend the weak points of %1</source>
        <translation>Schwachstellen von %1 beheben</translation>
    </message>
    <message>
        <source>Nothing weak</source>
        <translation>Keine Schwachstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n weak points</source>
        <translation>
            <numerusform>%n Schwachstelle</numerusform>
            <numerusform>%n Schwachstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>Last token</source>
        <translation>Letztes Token</translation>
    </message>
</context>
<context>
    <name>desk::PartnerCheckText</name>
    <message>
        <source>It does not answer in TLS. Is the port the right one?</source>
        <translation>Er antwortet nicht mit TLS. Ist der Port der richtige?</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate.</source>
        <translation>Die CA-Datei kann nicht gelesen werden oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>It is not the pinned certificate. Either the partner has a new one, or somebody is in between: ask the partner, and compare the words, before you pin another one.</source>
        <translation>Es ist nicht das angeheftete Zertifikat. Entweder hat der Partner ein neues, oder jemand ist dazwischen: Fragen Sie den Partner und vergleichen Sie die Wörter, bevor Sie ein anderes anheften.</translation>
    </message>
    <message>
        <source>It has ended. The partner has to renew it.</source>
        <translation>Es ist abgelaufen. Der Partner muss es erneuern.</translation>
    </message>
    <message>
        <source>It is not valid yet. Is the clock of this computer right?</source>
        <translation>Es ist noch nicht gültig. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>It is for another host name. Is the host the right one?</source>
        <translation>Es gilt für einen anderen Hostnamen. Ist der Host der richtige?</translation>
    </message>
    <message>
        <source>No authority that is trusted here signed it. Choose the partner&apos;s CA file, or compare and pin the certificate.</source>
        <translation>Keine hier vertrauenswürdige Zertifizierungsstelle hat es ausgestellt. Wählen Sie die CA-Datei des Partners, oder vergleichen Sie das Zertifikat und heften Sie es an.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Is the port the right one?</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande. Ist der Port der richtige?</translation>
    </message>
    <message>
        <source>A server answers, but not as a partner does. Are host and port those of the instance?</source>
        <translation>Ein Server antwortet, aber nicht wie ein Partner. Sind Host und Port die der Instanz?</translation>
    </message>
    <message>
        <source>The name server gave no answer in time.</source>
        <translation>Der Namensserver hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No computer of this name is known.</source>
        <translation>Ein Computer mit diesem Namen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No answer in time. It is switched off, or a firewall is in between.</source>
        <translation>Keine rechtzeitige Antwort. Er ist ausgeschaltet, oder eine Firewall ist dazwischen.</translation>
    </message>
    <message>
        <source>It refuses: nothing listens on this port.</source>
        <translation>Er lehnt ab: Auf diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>Its clock and ours are %1 s apart; one of them is wrong.</source>
        <translation>Seine Uhr und unsere weichen um %1 s voneinander ab; eine davon geht falsch.</translation>
    </message>
    <message>
        <source>It refuses the token. Ask the partner for its definition again.</source>
        <translation>Er lehnt das Token ab. Bitten Sie den Partner erneut um seine Angaben.</translation>
    </message>
    <message>
        <source>It has not registered %1 yet. Give the partner our definition.</source>
        <translation>Er hat %1 noch nicht registriert. Geben Sie dem Partner unsere Angaben.</translation>
    </message>
    <message>
        <source>the same as ours</source>
        <translation>wie unsere</translation>
    </message>
    <message>
        <source>%1 s beside ours</source>
        <translation>%1 s Abweichung</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>it knows us as %1</source>
        <translation>er kennt uns als %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Knows us</source>
        <translation>Kennt uns</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not verified; it would be refused otherwise: %1</source>
        <translation>nicht geprüft; es würde sonst abgelehnt: %1</translation>
    </message>
    <message>
        <source>the partner does not tell</source>
        <translation>der Partner teilt es nicht mit</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>verified (system CAs)</source>
        <translation>geprüft (CAs des Systems)</translation>
    </message>
    <message>
        <source>verified (CA file)</source>
        <translation>geprüft (CA-Datei)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>desk::PartnerDialog</name>
    <message>
        <source>Add partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>Registration of %1</source>
        <translation>Registrierung von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Aus Datei</translation>
    </message>
    <message>
        <source>The partner&apos;s details, as it gave them</source>
        <translation>Die Angaben des Partners, wie er sie gab</translation>
    </message>
    <message>
        <source>Paste the details that the partner gave you: they begin with { and end with }.</source>
        <translation>Fügen Sie die Angaben ein, die der Partner Ihnen gab: Sie beginnen mit { und enden mit }.</translation>
    </message>
    <message>
        <source>Instance name (required)</source>
        <translation>Instanzname (erforderlich)</translation>
    </message>
    <message>
        <source>Host (required)</source>
        <translation>Host (erforderlich)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>no encryption of files</source>
        <translation>keine Verschlüsselung von Dateien</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Token that it gave us</source>
        <translation>Token, das er uns gab</translation>
    </message>
    <message>
        <source>Fernet key that it gave us</source>
        <translation>Fernet-Schlüssel, den er uns gab</translation>
    </message>
    <message>
        <source>Does it wait for yours first? Leave them empty, add it, give it our details, and enter its own later.</source>
        <translation>Wartet er erst auf Ihre Angaben? Lassen Sie die Felder leer, fügen Sie ihn hinzu, geben Sie ihm unsere Angaben und tragen Sie seine später ein.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Sein Zertifikat</translation>
    </message>
    <message>
        <source>is verified by this computer&apos;s authorities</source>
        <translation>wird mit den Zertifizierungsstellen dieses Computers geprüft</translation>
    </message>
    <message>
        <source>is verified by a CA file:</source>
        <translation>wird mit einer CA-Datei geprüft:</translation>
    </message>
    <message>
        <source>is this one alone, pinned after a comparison</source>
        <translation>ist allein dieses, nach einem Vergleich angeheftet</translation>
    </message>
    <message>
        <source>is not verified (whoever answers is believed)</source>
        <translation>wird nicht geprüft (wer antwortet, dem wird geglaubt)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>The partner&apos;s details</source>
        <translation>Die Angaben des Partners</translation>
    </message>
    <message>
        <source>Definitions (*.json *.txt);;All files (*)</source>
        <translation>Partner-Angaben (*.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The instance name is missing.</source>
        <translation>Der Instanzname fehlt.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, underscore and hyphen in the name.</source>
        <translation>Im Namen nur Buchstaben, Ziffern, Punkt, Unterstrich und Bindestrich.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Der Host fehlt.</translation>
    </message>
    <message>
        <source>The host is no name of a computer.</source>
        <translation>Der Host ist kein Name eines Computers.</translation>
    </message>
    <message>
        <source>The CA file is missing.</source>
        <translation>Die CA-Datei fehlt.</translation>
    </message>
    <message>
        <source>This is our own name.</source>
        <translation>Das ist unser eigener Name.</translation>
    </message>
    <message>
        <source>The token has %1 characters; %2 are missing.</source>
        <translation>Das Token hat %1 Zeichen; %2 fehlen.</translation>
    </message>
    <message>
        <source>The Fernet key has %1 characters; %2 are missing.</source>
        <translation>Der Fernet-Schlüssel hat %1 Zeichen; %2 fehlen.</translation>
    </message>
    <message>
        <source>The Fernet key is missing.</source>
        <translation>Der Fernet-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>They ask not to verify the certificate. It is verified unless you decide otherwise.</source>
        <translation>Die Angaben verlangen, das Zertifikat nicht zu prüfen. Es wird geprüft, sofern Sie nichts anderes entscheiden.</translation>
    </message>
    <message>
        <source>They want files without encryption.</source>
        <translation>Die Angaben verlangen Dateien ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>On the phone, the Fernet key reads: %1</source>
        <translation>Am Telefon lautet der Fernet-Schlüssel: %1</translation>
    </message>
    <message>
        <source>These are the details of %1.</source>
        <translation>Das sind die Angaben von %1.</translation>
    </message>
    <message>
        <source>The details could not be read.</source>
        <translation>Die Angaben konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not verify the certificate of this partner?</source>
        <translation>Das Zertifikat dieses Partners nicht prüfen?</translation>
    </message>
    <message>
        <source>Whoever answers at this address is then believed, gets its token, and can read and change everything. Pinning its certificate needs one phone call.</source>
        <translation>Wer unter dieser Adresse antwortet, dem wird dann geglaubt; er bekommt das Token des Partners und kann alles lesen und ändern. Um das Zertifikat anzuheften, genügt ein Anruf.</translation>
    </message>
    <message>
        <source>Do not verify</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>Keep verifying</source>
        <translation>Weiter prüfen</translation>
    </message>
    <message>
        <source>Send files to this partner without encryption?</source>
        <translation>Dateien unverschlüsselt an diesen Partner senden?</translation>
    </message>
    <message>
        <source>Only the connection then protects them on their way. Both sides have to want it so.</source>
        <translation>Unterwegs schützt sie dann nur die Verbindung. Beide Seiten müssen es so wollen.</translation>
    </message>
    <message>
        <source>Do not encrypt</source>
        <translation>Nicht verschlüsseln</translation>
    </message>
    <message>
        <source>Keep encrypting</source>
        <translation>Weiter verschlüsseln</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Fügt hinzu…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>The certificate has to be settled.</source>
        <translation>Zuerst muss das Zertifikat geklärt sein.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>Der Test wurde nicht bestanden.</translation>
    </message>
    <message>
        <source>Compare and pin the certificate.</source>
        <translation>Vergleichen Sie das Zertifikat und heften Sie es an.</translation>
    </message>
    <message>
        <source>The test shows the certificate before it is pinned.</source>
        <translation>Der Test zeigt das Zertifikat, bevor es angeheftet wird.</translation>
    </message>
    <message>
        <source>The test has to pass first.</source>
        <translation>Erst muss der Test bestanden sein.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>desk::PartnerErrorText</name>
    <message>
        <source>It says: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>No computer of its name is known.</source>
        <translation>Es ist kein Computer dieses Namens bekannt.</translation>
    </message>
    <message>
        <source>Nothing listens at its address.</source>
        <translation>Unter seiner Adresse lauscht nichts.</translation>
    </message>
    <message>
        <source>The connection was lost before it had answered.</source>
        <translation>Die Verbindung ging verloren, bevor er geantwortet hatte.</translation>
    </message>
    <message>
        <source>It sends us elsewhere, as sign-in pages do, and is not followed.</source>
        <translation>Er leitet uns weiter, wie Anmeldeseiten es tun; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>A web page came where its answer should be.</source>
        <translation>Statt seiner Antwort kam eine Webseite.</translation>
    </message>
    <message>
        <source>Its answer was cut off, or is none.</source>
        <translation>Seine Antwort wurde abgeschnitten oder ist keine.</translation>
    </message>
    <message>
        <source>Its answer is larger than any should be.</source>
        <translation>Seine Antwort ist größer, als eine sein sollte.</translation>
    </message>
    <message>
        <source>It does not answer as a partner does.</source>
        <translation>Er antwortet nicht wie ein Partner.</translation>
    </message>
    <message>
        <source>It does not want to be asked so often.</source>
        <translation>Er möchte nicht so oft abgefragt werden.</translation>
    </message>
    <message>
        <source>It has an error of its own (HTTP status %1).</source>
        <translation>Er hat selbst einen Fehler (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>It refused (HTTP status %1).</source>
        <translation>Er hat abgelehnt (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>Nothing is lost meanwhile. If it lasts, ask whoever runs it.</source>
        <translation>Inzwischen geht nichts verloren. Hält es an, fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Test the partner again, and decide with whoever runs it what is to be believed.</source>
        <translation>Testen Sie den Partner erneut, und klären Sie mit dem Betreiber, was gelten soll.</translation>
    </message>
    <message>
        <source>It has registered another instance with our token.</source>
        <translation>Er hat mit unserem Token eine andere Instanz registriert.</translation>
    </message>
    <message>
        <source>Give the partner our definition.</source>
        <translation>Geben Sie dem Partner unsere Angaben.</translation>
    </message>
    <message>
        <source>It refuses our token.</source>
        <translation>Er lehnt unser Token ab.</translation>
    </message>
    <message>
        <source>Ask the partner for its definition again.</source>
        <translation>Bitten Sie den Partner erneut um seine Angaben.</translation>
    </message>
    <message>
        <source>No token of this partner is kept here.</source>
        <translation>Hier ist kein Token dieses Partners gespeichert.</translation>
    </message>
    <message>
        <source>Ask the partner for its definition.</source>
        <translation>Bitten Sie den Partner um seine Angaben.</translation>
    </message>
    <message>
        <source>Test the partner: host or port may be another&apos;s.</source>
        <translation>Testen Sie den Partner: Host oder Port könnten die eines anderen sein.</translation>
    </message>
    <message>
        <source>It, or one that it depends on, has ended.</source>
        <translation>Es, oder eines, von dem es abhängt, ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>It, or one that it depends on, is not valid yet.</source>
        <translation>Es, oder eines, von dem es abhängt, ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer.</source>
        <translation>Vergleichen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>One certificate in the file does not follow from the next.</source>
        <translation>Ein Zertifikat in der Datei folgt nicht aus dem nächsten.</translation>
    </message>
    <message>
        <source>Put this computer&apos;s first, then the one that signed it, and so on.</source>
        <translation>Zuerst das dieses Computers, dann das, mit dem es signiert wurde, und so weiter.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM.</source>
        <translation>Die Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The key asks for a passphrase.</source>
        <translation>Der Schlüssel verlangt eine Passphrase.</translation>
    </message>
    <message>
        <source>Choose it without one: here it is kept like a password.</source>
        <translation>Wählen Sie ihn ohne Passphrase: Hier wird er wie ein Passwort verwahrt.</translation>
    </message>
    <message>
        <source>The key is that of another certificate.</source>
        <translation>Der Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the one that belongs to it.</source>
        <translation>Wählen Sie den, der dazu gehört.</translation>
    </message>
    <message>
        <source>The key is too short for today&apos;s connections.</source>
        <translation>Der Schlüssel ist zu kurz für heutige Verbindungen.</translation>
    </message>
    <message>
        <source>Ask for a certificate with RSA of 2048 bits, or an elliptic key.</source>
        <translation>Fordern Sie ein Zertifikat mit RSA ab 2048 Bit oder mit elliptischem Schlüssel an.</translation>
    </message>
    <message>
        <source>The file holds no key in PEM.</source>
        <translation>Die Datei enthält keinen Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>Its answer was cut off, or is encrypted with keys that are not the ones exchanged.</source>
        <translation>Seine Antwort wurde abgeschnitten oder ist mit anderen Schlüsseln als den ausgetauschten verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>desk::PartnerTestView</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
</context>
<context>
    <name>desk::PartnerText</name>
    <message>
        <source>What this partner may do here was valid until %1.</source>
        <translation>Was dieser Partner hier darf, galt bis %1.</translation>
    </message>
    <message>
        <source>This partner may not run the DAG %1 here.</source>
        <translation>Dieser Partner darf den DAG %1 hier nicht ausführen.</translation>
    </message>
    <message>
        <source>This partner may not use the dataset %1.</source>
        <translation>Dieser Partner darf den Datensatz %1 nicht nutzen.</translation>
    </message>
    <message>
        <source>It wants to use series (%1) that are in no dataset this partner may use.</source>
        <translation>Er will Serien (%1) nutzen, die in keinem Datensatz sind, den dieser Partner nutzen darf.</translation>
    </message>
    <message>
        <source>It wants to use more series at once than the %1 this partner may.</source>
        <translation>Er will mehr Serien auf einmal nutzen als die %1, die ihm erlaubt sind.</translation>
    </message>
    <message>
        <source>This partner has had its %1 jobs of the last 24 hours.</source>
        <translation>Dieser Partner hat seine %1 Aufträge der letzten 24 Stunden ausgeschöpft.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>It names series (%1) under identifiers that were not given out here.</source>
        <translation>Er nennt Serien (%1) unter Kennungen, die nicht hier vergeben wurden.</translation>
    </message>
    <message>
        <source>The partner was removed before the job had ended.</source>
        <translation>Der Partner wurde entfernt, bevor der Auftrag beendet war.</translation>
    </message>
    <message>
        <source>It failed at the partner.</source>
        <translation>Der Auftrag ist beim Partner fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It failed at the partner: %1</source>
        <translation>Der Auftrag ist beim Partner fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of its jobs may not start now.</source>
        <translation>
            <numerusform>%n seiner Aufträge darf jetzt nicht starten.</numerusform>
            <numerusform>%n seiner Aufträge dürfen jetzt nicht starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came before this partner&apos;s workflows started by themselves: confirm it once.</source>
        <translation>Er kam, bevor Workflows dieses Partners von selbst starteten: Bestätigen Sie ihn einmal.</translation>
    </message>
    <message>
        <source>Nothing of this partner starts without somebody here confirming it.</source>
        <translation>Von diesem Partner startet nichts, ohne dass jemand hier es bestätigt.</translation>
    </message>
    <message>
        <source>It may run the DAG %1.</source>
        <translation>Er darf den DAG %1 ausführen.</translation>
    </message>
    <message>
        <source>It may not run the DAG %1.</source>
        <translation>Er darf den DAG %1 nicht ausführen.</translation>
    </message>
    <message>
        <source>It may use the dataset %1.</source>
        <translation>Er darf den Datensatz %1 verwenden.</translation>
    </message>
    <message>
        <source>It may not use the dataset %1.</source>
        <translation>Er darf den Datensatz %1 nicht verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n series for a job.</source>
        <translation>
            <numerusform>Höchstens %n Serie je Auftrag.</numerusform>
            <numerusform>Höchstens %n Serien je Auftrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n jobs in 24 hours; it has had %1.</source>
        <translation>
            <numerusform>Höchstens %n Auftrag in 24 Stunden; bisher %1.</numerusform>
            <numerusform>Höchstens %n Aufträge in 24 Stunden; bisher %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
</context>
<context>
    <name>desk::PartnerWords</name>
    <message>
        <source>No exchange has succeeded yet.</source>
        <translation>Noch kein Austausch ist gelungen.</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>late: not reached yet</source>
        <translation>überfällig: noch nicht erreicht</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>ausgefallen: %1</translation>
    </message>
    <message>
        <source>lost: never reached</source>
        <translation>ausgefallen: nie erreicht</translation>
    </message>
    <message>
        <source>%1, not asked since</source>
        <translation>%1, seither nicht abgefragt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Whoever answers at this address is believed.</source>
        <translation>Wer unter dieser Adresse antwortet, dem wird geglaubt.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>on (Fernet)</source>
        <translation>ein (Fernet)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Files go to it as they are; only the connection is encrypted.</source>
        <translation>Dateien gehen an ihn, wie sie sind; nur die Verbindung ist verschlüsselt.</translation>
    </message>
    <message numerus="yes">
        <source>%n DAGs</source>
        <translation>
            <numerusform>%n DAG</numerusform>
            <numerusform>%n DAGs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n datasets</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n series)</source>
        <translation>
            <numerusform>%1 (%n Serie)</numerusform>
            <numerusform>%1 (%n Serien)</numerusform>
        </translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAGs</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>It asks for our jobs by itself.</source>
        <translation>Er fragt unsere Aufträge von selbst ab.</translation>
    </message>
    <message>
        <source>Somebody there has to ask for our jobs.</source>
        <translation>Dort muss jemand unsere Aufträge abfragen.</translation>
    </message>
    <message>
        <source>It runs Workflow Desk: our abort reaches it.</source>
        <translation>Er nutzt Workflow Desk: Unser Abbruch erreicht ihn.</translation>
    </message>
    <message>
        <source>Our abort does not reach it: somebody there has to abort.</source>
        <translation>Unser Abbruch erreicht ihn nicht: Dort muss jemand abbrechen.</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>ohne Rückfrage</translation>
    </message>
    <message>
        <source>after somebody confirms</source>
        <translation>nach Bestätigung</translation>
    </message>
    <message>
        <source>As for everybody.</source>
        <translation>Wie für alle.</translation>
    </message>
    <message>
        <source>Decided for this partner.</source>
        <translation>Für diesen Partner entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n series a job</source>
        <translation>
            <numerusform>%n Serie je Auftrag</numerusform>
            <numerusform>%n Serien je Auftrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs a day</source>
        <translation>
            <numerusform>%n Auftrag am Tag</numerusform>
            <numerusform>%n Aufträge am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>alle %1 min</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>The certificate is not verified.</source>
        <translation>Das Zertifikat wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Somebody in between could read and change everything.</source>
        <translation>Wer dazwischen ist, könnte alles lesen und ändern.</translation>
    </message>
    <message>
        <source>Verify it…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Workflows start here without asking.</source>
        <translation>Workflows starten hier ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Those of %1.</source>
        <translation>Die von %1.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Files are not encrypted.</source>
        <translation>Dateien werden nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Only the connection protects them on their way.</source>
        <translation>Unterwegs schützt sie nur die Verbindung.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>desk::PartnersPage</name>
    <message>
        <source>Check all now</source>
        <translation>Alle jetzt abfragen</translation>
    </message>
    <message>
        <source>Add partner…</source>
        <translation>Partner hinzufügen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Noch kein Partner</translation>
    </message>
    <message>
        <source>Add a partner to run workflows there, or to let it run some here. Each side gives the other its details.</source>
        <translation>Fügen Sie einen Partner hinzu, um Workflows dort auszuführen oder seine hier zuzulassen. Jede Seite gibt der anderen ihre Angaben.</translation>
    </message>
    <message>
        <source>Add the first partner…</source>
        <translation>Ersten Partner hinzufügen…</translation>
    </message>
    <message>
        <source>Only administrators see the partners</source>
        <translation>Nur Administratoren sehen die Partner</translation>
    </message>
    <message>
        <source>An administrator of this application decides who works with this instance.</source>
        <translation>Ein Administrator dieser Anwendung entscheidet, wer mit dieser Instanz arbeitet.</translation>
    </message>
    <message>
        <source>Reading the partners…</source>
        <translation>Partner werden gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>There is no partner to ask.</source>
        <translation>Es gibt keinen Partner, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>%1 works alone</source>
        <translation>%1 arbeitet allein</translation>
    </message>
    <message numerus="yes">
        <source>%n partners, %1 of them reached</source>
        <translation>
            <numerusform>%n Partner, %1 davon erreicht</numerusform>
            <numerusform>%n Partner, %1 davon erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Instanzübersicht</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Give it our details…</source>
        <translation>Unsere Angaben geben…</translation>
    </message>
    <message>
        <source>Turn off the server for partners?</source>
        <translation>Server für Partner ausschalten?</translation>
    </message>
    <message>
        <source>They then get no jobs from here and cannot report how those stand that they have.</source>
        <translation>Sie bekommen dann keine Aufträge von hier und können nicht berichten, wie es um die Aufträge steht, die sie haben.</translation>
    </message>
    <message>
        <source>Jobs of theirs go on here, and their reports reach them.</source>
        <translation>Deren Aufträge laufen hier weiter, und die Berichte darüber erreichen sie.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Eingeschaltet lassen</translation>
    </message>
    <message>
        <source>Start workflows of all partners without asking?</source>
        <translation>Workflows aller Partner ohne Rückfrage starten?</translation>
    </message>
    <message>
        <source>What is allowed to a partner then runs on this instance without anybody here deciding.</source>
        <translation>Was einem Partner erlaubt ist, läuft dann auf dieser Instanz, ohne dass hier jemand entscheidet.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Von da an</translation>
    </message>
    <message>
        <source>as decided for it</source>
        <translation>wie für ihn entschieden</translation>
    </message>
    <message>
        <source>starts without asking</source>
        <translation>startet ohne Rückfrage</translation>
    </message>
    <message>
        <source>Start without asking</source>
        <translation>Ohne Rückfrage starten</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Weiter rückfragen</translation>
    </message>
    <message>
        <source>Start workflows of %1 without asking?</source>
        <translation>Workflows von %1 ohne Rückfrage starten?</translation>
    </message>
    <message>
        <source>What is allowed to %1 then runs on this instance without anybody here deciding.</source>
        <translation>Was %1 erlaubt ist, läuft dann auf dieser Instanz, ohne dass hier jemand entscheidet.</translation>
    </message>
    <message>
        <source>Remove the partner %1?</source>
        <translation>Partner %1 entfernen?</translation>
    </message>
    <message>
        <source>%1 can no longer be asked for jobs, and gets none from here.</source>
        <translation>%1 kann nicht mehr nach Aufträgen gefragt werden und bekommt von hier keine.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Tokens and keys, both ways</source>
        <translation>Tokens und Schlüssel, beiderseits</translation>
    </message>
    <message>
        <source>deleted at once</source>
        <translation>sofort gelöscht</translation>
    </message>
    <message>
        <source>What it may do here</source>
        <translation>Was er hier darf</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Its workflows that ended</source>
        <translation>Seine beendeten Workflows</translation>
    </message>
    <message>
        <source>kept, with their logs</source>
        <translation>bleiben, mit ihren Protokollen</translation>
    </message>
    <message>
        <source>Jobs that wait or run</source>
        <translation>Wartende oder laufende Aufträge</translation>
    </message>
    <message>
        <source>no longer reported to it</source>
        <translation>werden ihm nicht mehr berichtet</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>desk::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>desk::PasswordForm</name>
    <message numerus="yes">
        <source>At least %n characters; a short sentence is easy to remember.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; ein kurzer Satz ist leicht zu merken.</numerusform>
            <numerusform>Mindestens %n Zeichen; ein kurzer Satz ist leicht zu merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>The current password is missing.</source>
        <translation>Das aktuelle Passwort fehlt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The password has fewer than %n characters.</source>
        <translation>
            <numerusform>Das Passwort hat weniger als %n Zeichen.</numerusform>
            <numerusform>Das Passwort hat weniger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
</context>
<context>
    <name>desk::PeopleSettings</name>
    <message>
        <source>Add somebody…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort vergeben…</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Zum Administrator machen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everybody who works here has an account. Users start workflows and work with those that are their own; administrators may do everything. An account keeps people apart and from mistakes; the files of this profile are protected by the account of this computer.</source>
        <translation>Alle, die hier arbeiten, haben ein Konto. Benutzer starten Workflows und arbeiten mit ihren eigenen; Administratoren dürfen alles. Ein Konto hält Personen auseinander und schützt vor Versehen; die Dateien dieses Profils schützt das Konto dieses Computers.</translation>
    </message>
    <message>
        <source>Make user</source>
        <translation>Zum Benutzer machen</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Wählen Sie zuerst eine Person in der Liste.</translation>
    </message>
    <message>
        <source>Change your own password under Your account.</source>
        <translation>Ihr eigenes Passwort ändern Sie unter „Ihr Konto“.</translation>
    </message>
    <message>
        <source>Remove the account of %1?</source>
        <translation>Konto von %1 entfernen?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here.</source>
        <translation>%1 kann sich hier nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Workflows that were started under this name stay.</source>
        <translation>Unter diesem Namen gestartete Workflows bleiben.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>desk::PolicyDialog</name>
    <message>
        <source>What partners may do here</source>
        <translation>Was Partner hier dürfen</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>Was %1 hier darf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>DAGs that may run</source>
        <translation>DAGs, die laufen dürfen</translation>
    </message>
    <message>
        <source>Datasets that may be used</source>
        <translation>Datensätze, die genutzt werden dürfen</translation>
    </message>
    <message>
        <source>What is taken away here is taken from jobs that wait as well; those that run go on.</source>
        <translation>Was hier entzogen wird, wird auch wartenden Aufträgen entzogen; laufende gehen weiter.</translation>
    </message>
    <message>
        <source>Airflow does not answer: only DAGs that are allowed already are shown.</source>
        <translation>Airflow antwortet nicht: Es werden nur bereits erlaubte DAGs gezeigt.</translation>
    </message>
    <message>
        <source>This holds for every partner for which nothing else was decided.</source>
        <translation>Dies gilt für jeden Partner, für den nichts anderes entschieden wurde.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time between two checks</source>
        <translation>Zeit zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>Its workflows start here without asking</source>
        <translation>Seine Workflows starten hier ohne Rückfrage</translation>
    </message>
    <message>
        <source>as for everybody (on)</source>
        <translation>wie für alle (ein)</translation>
    </message>
    <message>
        <source>as for everybody (off)</source>
        <translation>wie für alle (aus)</translation>
    </message>
    <message>
        <source>off: each one waits for a decision</source>
        <translation>aus: jeder wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Starts here without asking</source>
        <translation>Startet hier ohne Rückfrage</translation>
    </message>
    <message>
        <source>At most so many series a job</source>
        <translation>Höchstens so viele Serien je Auftrag</translation>
    </message>
    <message>
        <source>At most so many jobs in 24 hours</source>
        <translation>Höchstens so viele Aufträge in 24 Stunden</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Bis zum Ende des</translation>
    </message>
    <message>
        <source>Start workflows of %1 without asking?</source>
        <translation>Workflows von %1 ohne Rückfrage starten?</translation>
    </message>
    <message>
        <source>What is allowed to %1 then runs on this instance without anybody here deciding.</source>
        <translation>Was %1 erlaubt ist, läuft dann auf dieser Instanz, ohne dass hier jemand entscheidet.</translation>
    </message>
    <message>
        <source>Start without asking</source>
        <translation>Ohne Rückfrage starten</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Weiter rückfragen</translation>
    </message>
</context>
<context>
    <name>desk::PreflightModel</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
</context>
<context>
    <name>desk::PreflightText</name>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 has shown the certificate that was expected.</source>
        <translation>%1 hat das erwartete Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>The clock of %1 and ours agree.</source>
        <translation>Die Uhr von %1 und unsere stimmen überein.</translation>
    </message>
    <message>
        <source>%1 accepts us, and may fetch its jobs here.</source>
        <translation>%1 nimmt uns an und darf hier Aufträge abholen.</translation>
    </message>
    <message>
        <source>%1 lets us run this DAG.</source>
        <translation>%1 lässt uns diesen DAG ausführen.</translation>
    </message>
    <message>
        <source>The form of the DAG is the same at %1.</source>
        <translation>Das Formular des DAG ist bei %1 dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lets us use this dataset; there it holds %n series.</source>
        <translation>
            <numerusform>%1 lässt uns diesen Datensatz verwenden; dort enthält er %n Serie.</numerusform>
            <numerusform>%1 lässt uns diesen Datensatz verwenden; dort enthält er %n Serien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 is refused.</source>
        <translation>Das Zertifikat von %1 wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refuses us.</source>
        <translation>%1 lehnt uns ab.</translation>
    </message>
    <message>
        <source>The token with which %1 fetches its jobs has ended. An administrator can give it a new one.</source>
        <translation>Das Token, mit dem %1 Aufträge abholt, ist abgelaufen. Ein Administrator kann ein neues vergeben.</translation>
    </message>
    <message>
        <source>The token with which %1 fetched its jobs was taken back. An administrator can give it a new one.</source>
        <translation>Das Token, mit dem %1 Aufträge abholte, wurde widerrufen. Ein Administrator kann ein neues vergeben.</translation>
    </message>
    <message>
        <source>%1 does not know us.</source>
        <translation>%1 kennt uns nicht.</translation>
    </message>
    <message>
        <source>%1 does not let us run this DAG.</source>
        <translation>%1 lässt uns diesen DAG nicht ausführen.</translation>
    </message>
    <message>
        <source>%1 does not let us use this dataset.</source>
        <translation>%1 lässt uns diesen Datensatz nicht verwenden.</translation>
    </message>
    <message>
        <source>The DAG is paused in the Airflow of %1.</source>
        <translation>Der DAG ist im Airflow von %1 pausiert.</translation>
    </message>
    <message>
        <source>The Airflow of %1 cannot read the file of the DAG.</source>
        <translation>Das Airflow von %1 kann die Datei des DAG nicht lesen.</translation>
    </message>
    <message>
        <source>The form of the DAG is another one at %1: the same values could be refused there, or mean something else. The page What shows the differences.</source>
        <translation>Das Formular des DAG ist bei %1 ein anderes: Dieselben Werte könnten dort abgelehnt werden oder etwas anderes bedeuten. Die Seite Was zeigt die Unterschiede.</translation>
    </message>
    <message>
        <source>The dataset is empty at %1.</source>
        <translation>Der Datensatz ist bei %1 leer.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>DAG</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>server off</source>
        <translation>Server aus</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>unknown to it</source>
        <translation>dort unbekannt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>wie gezeigt</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>anderer Wortlaut</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>when agreed</source>
        <translation>nach Zustimmung</translation>
    </message>
    <message>
        <source>when fetched</source>
        <translation>nach Abholung</translation>
    </message>
    <message>
        <source>Nobody could tell.</source>
        <translation>Niemand konnte es sagen.</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>%1 wird abgefragt.</translation>
    </message>
    <message>
        <source>The DAG needs no dataset.</source>
        <translation>Der DAG braucht keinen Datensatz.</translation>
    </message>
    <message>
        <source>Not needed on this instance.</source>
        <translation>Auf dieser Instanz nicht nötig.</translation>
    </message>
    <message>
        <source>%1 does not answer: its job waits until it comes for it.</source>
        <translation>%1 antwortet nicht: Der Auftrag wartet, bis er abgeholt wird.</translation>
    </message>
    <message>
        <source>Airflow does not work as it should: the job waits for it.</source>
        <translation>Airflow arbeitet nicht, wie es soll: Der Auftrag wartet darauf.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance: its server does not run. The job waits until it does (Instance Overview).</source>
        <translation>Partner können diese Instanz nicht erreichen: Ihr Server läuft nicht. Der Auftrag wartet, bis er läuft (Instanzübersicht).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not verified: whoever answers at its address is believed.</source>
        <translation>Das Zertifikat von %1 wird nicht geprüft: Wer unter der Adresse antwortet, dem wird geglaubt.</translation>
    </message>
    <message>
        <source>Times at %1 differ from ours.</source>
        <translation>Zeiten bei %1 weichen von unseren ab.</translation>
    </message>
    <message>
        <source>The form that you fill in is the one of %1.</source>
        <translation>Das Formular, das Sie ausfüllen, ist das von %1.</translation>
    </message>
    <message>
        <source>The form at %1 has other words or proposals. The same values mean the same there.</source>
        <translation>Das Formular bei %1 hat einen anderen Wortlaut oder andere Vorschläge. Dieselben Werte bedeuten dort dasselbe.</translation>
    </message>
    <message>
        <source>It starts on %1 without anybody being asked.</source>
        <translation>Es startet auf %1 ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Somebody at %1 has to agree before it starts.</source>
        <translation>Jemand bei %1 muss zustimmen, bevor es startet.</translation>
    </message>
    <message>
        <source>%1 does not ask for jobs by itself: somebody there has to do so before it starts.</source>
        <translation>%1 fragt Aufträge nicht von selbst ab: Jemand dort muss das tun, bevor es startet.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>has not said yet what it allows</source>
        <translation>hat noch nicht mitgeteilt, was erlaubt ist</translation>
    </message>
    <message>
        <source>lets us run no DAG</source>
        <translation>lässt uns keinen DAG ausführen</translation>
    </message>
    <message>
        <source>expired: its token ended on %1</source>
        <translation>abgelaufen: Das Token endete am %1</translation>
    </message>
    <message>
        <source>suspended: its token was taken back</source>
        <translation>ausgesetzt: Das Token wurde widerrufen</translation>
    </message>
</context>
<context>
    <name>desk::PreflightView</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks of each instance</source>
        <translation>Prüfungen jeder Instanz</translation>
    </message>
    <message>
        <source>%1 of %2 have answered…</source>
        <translation>%1 von %2 haben geantwortet…</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>abgefragt %1</translation>
    </message>
    <message>
        <source>What fails has to be settled before the start; a warning does not keep it from starting. Choose a cell to read what it means.</source>
        <translation>Was nicht bestanden ist, muss vor dem Start geklärt werden; eine Warnung verhindert ihn nicht. Wählen Sie eine Zelle, um ihre Bedeutung zu lesen.</translation>
    </message>
</context>
<context>
    <name>desk::ProfileSettings</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Workflows with their history, datasets and settings, as one file: to keep, or to go on with on another computer. It holds no password; enter those anew where it is imported. It holds identifiers of series: keep it where only those who may see them can read it.</source>
        <translation>Workflows mit ihrem Verlauf, Datensätze und Einstellungen in einer Datei: zum Aufbewahren oder um auf einem anderen Computer fortzufahren. Sie enthält kein Passwort; geben Sie Passwörter dort neu ein, wo sie importiert wird. Sie enthält Kennungen von Serien: Bewahren Sie sie dort auf, wo nur Personen sie lesen können, die diese sehen dürfen.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.%1)</source>
        <translation>Profile (*.%1)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Profiles (*.%1);;All files (*)</source>
        <translation>Profile (*.%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Profile written to %1</source>
        <translation>Profil in %1 geschrieben</translation>
    </message>
    <message>
        <source>Replace this profile by %1?</source>
        <translation>Dieses Profil durch %1 ersetzen?</translation>
    </message>
    <message>
        <source>All workflows, datasets and settings that are here now are replaced by those in the file. Runs in Airflow and images stay as they are.</source>
        <translation>Alle Workflows, Datensätze und Einstellungen, die jetzt hier sind, werden durch die in der Datei ersetzt. Läufe in Airflow und Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Export this profile first if you may want it back.</source>
        <translation>Exportieren Sie dieses Profil zuerst, wenn Sie es vielleicht zurückhaben möchten.</translation>
    </message>
    <message>
        <source>Replace the profile</source>
        <translation>Profil ersetzen</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Profil behalten</translation>
    </message>
    <message>
        <source>Profile imported</source>
        <translation>Profil importiert</translation>
    </message>
</context>
<context>
    <name>desk::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>desk::RemoteText</name>
    <message>
        <source>The registration of %1 was removed: from here the job can be neither aborted nor deleted there.</source>
        <translation>Die Registrierung von %1 wurde entfernt: Von hier kann der Auftrag dort weder abgebrochen noch gelöscht werden.</translation>
    </message>
    <message>
        <source>An abort or a deletion reaches %1 with its next sync.</source>
        <translation>Ein Abbruch oder eine Löschung erreicht %1 mit der nächsten Abfrage.</translation>
    </message>
    <message>
        <source>Until %1 takes the job it can be withdrawn; after that it can be neither aborted nor deleted there from here.</source>
        <translation>Bis %1 den Auftrag übernimmt, kann er zurückgezogen werden; danach kann er dort von hier weder abgebrochen noch gelöscht werden.</translation>
    </message>
    <message>
        <source>From here the job can be neither aborted nor deleted at %1, which does not run Workflow Desk: somebody there has to do that.</source>
        <translation>Von hier kann der Auftrag bei %1 weder abgebrochen noch gelöscht werden, da dort nicht Workflow Desk läuft: Jemand dort muss das tun.</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <translation>%1, mitgeteilt %2</translation>
    </message>
    <message>
        <source>not taken yet; offered %1</source>
        <translation>noch nicht übernommen; angeboten %1</translation>
    </message>
    <message>
        <source>not taken yet; it has not asked</source>
        <translation>noch nicht übernommen; keine Abfrage bisher</translation>
    </message>
    <message>
        <source>is still to be told “%1”, since %2</source>
        <translation>weiß noch nicht von „%1“, seit %2</translation>
    </message>
    <message>
        <source>was told of the last change; hears next when it runs</source>
        <translation>kennt die letzte Änderung; erfährt das Nächste, wenn der Auftrag läuft</translation>
    </message>
    <message>
        <source>was told of the last change; hears next when it has stopped</source>
        <translation>kennt die letzte Änderung; erfährt das Nächste, wenn der Auftrag gestoppt ist</translation>
    </message>
    <message>
        <source>was told “%1”</source>
        <translation>weiß von „%1“</translation>
    </message>
</context>
<context>
    <name>desk::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename dataset</source>
        <translation>Datensatz umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Partners that may use it may use it under its new name. Workflows that ran on it keep the old name in the list.</source>
        <translation>Partner, die ihn verwenden dürfen, dürfen es auch unter dem neuen Namen. Workflows, die damit liefen, behalten den alten Namen in der Liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Der Datensatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Namen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>desk::RequestJobModel</name>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
</context>
<context>
    <name>desk::RequestModel</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>may not start</source>
        <translation>darf nicht starten</translation>
    </message>
    <message>
        <source>some may not start</source>
        <translation>einige dürfen nicht starten</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>nennt niemanden</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n jobs</source>
        <translation>
            <numerusform>%1, %n Auftrag</numerusform>
            <numerusform>%1, %n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no dataset</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>Workflow and DAG</source>
        <translation>Workflow und DAG</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
</context>
<context>
    <name>desk::RequestPanel</name>
    <message>
        <source>Reject these jobs…</source>
        <translation>Diese Aufträge ablehnen…</translation>
    </message>
    <message>
        <source>Confirm these jobs…</source>
        <translation>Diese Aufträge bestätigen…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation>Was er hier darf</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Jobs of the request</source>
        <translation>Aufträge der Anfrage</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs of the DAG %1</source>
        <translation>
            <numerusform>%n Auftrag des DAG %1</numerusform>
            <numerusform>%n Aufträge des DAG %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Select jobs in the list first.</source>
        <translation>Wählen Sie zuerst Aufträge in der Liste.</translation>
    </message>
    <message>
        <source>None of these jobs may start now.</source>
        <translation>Keiner dieser Aufträge darf jetzt starten.</translation>
    </message>
</context>
<context>
    <name>desk::RequestQuestions</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>job #%1 of %2</source>
        <translation>Auftrag #%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs of %1</source>
        <translation>
            <numerusform>%n Auftrag von %1</numerusform>
            <numerusform>%n Aufträge von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 auf %3</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm %1?</source>
        <translation>%1 bestätigen?</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start on this instance&apos;s Airflow, as soon as it takes them.</source>
        <translation>
            <numerusform>%n Auftrag startet auf dem Airflow dieser Instanz, sobald es ihn annimmt.</numerusform>
            <numerusform>%n Aufträge starten auf dem Airflow dieser Instanz, sobald es sie annimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>startet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs go on waiting: %1</source>
        <translation>
            <numerusform>%n Auftrag wartet weiter: %1</numerusform>
            <numerusform>%n Aufträge warten weiter: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifiers of series stay here: outside they are known only encrypted, under a key that never leaves this instance. %1 is told that the jobs run and how they end, and what failed if one does. Each job can be aborted here at any time.</source>
        <translation>Kennungen von Serien bleiben hier: Außerhalb sind sie nur verschlüsselt bekannt, mit einem Schlüssel, der diese Instanz nie verlässt. %1 erfährt, dass die Aufträge laufen und wie sie enden, und was gegebenenfalls fehlschlug. Jeder Auftrag kann hier jederzeit abgebrochen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n jobs</source>
        <translation>
            <numerusform>%n Auftrag bestätigen</numerusform>
            <numerusform>%n Aufträge bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>%1 ablehnen?</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs do not start here.</source>
        <translation>
            <numerusform>%n Auftrag startet hier nicht.</numerusform>
            <numerusform>%n Aufträge starten hier nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 is told that they were rejected, with your reason word for word; a Kaapana shows them as failed. No data is read, and nothing leaves this instance.</source>
        <translation>%1 erfährt von der Ablehnung, mit Ihrem Grund im Wortlaut; ein Kaapana zeigt die Aufträge als fehlgeschlagen. Es werden keine Daten gelesen, und nichts verlässt diese Instanz.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n jobs</source>
        <translation>
            <numerusform>%n Auftrag ablehnen</numerusform>
            <numerusform>%n Aufträge ablehnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RequestsPage</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Bestätigen…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Ask all partners for their workflows (F5)</source>
        <translation>Alle Partner nach ihren Workflows abfragen (F5)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Anfragen werden gelesen…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n Anfrage wartet auf Sie</numerusform>
            <numerusform>%n Anfragen warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Instanzübersicht</translation>
    </message>
    <message>
        <source>Nobody asks for anything</source>
        <translation>Niemand fragt etwas an</translation>
    </message>
    <message>
        <source>Workflows that partners want to run here wait on this page until somebody confirms or rejects them.</source>
        <translation>Workflows, die Partner hier ausführen möchten, warten auf dieser Seite, bis jemand sie bestätigt oder ablehnt.</translation>
    </message>
    <message>
        <source>Select requests first.</source>
        <translation>Wählen Sie zuerst Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests…</source>
        <translation>
            <numerusform>%n Anfrage ablehnen…</numerusform>
            <numerusform>%n Anfragen ablehnen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n requests…</source>
        <translation>
            <numerusform>%n Anfrage bestätigen…</numerusform>
            <numerusform>%n Anfragen bestätigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject (Ctrl+Shift+R)</source>
        <translation>Ablehnen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Bestätigen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Nothing of this may start now: see why it waits.</source>
        <translation>Nichts davon darf jetzt starten: Sehen Sie nach, warum es wartet.</translation>
    </message>
    <message>
        <source>Why? The partner reads this.</source>
        <translation>Warum? Der Partner liest dies.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n Auftrag startet</numerusform>
            <numerusform>%n Aufträge starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to confirm: it was decided elsewhere.</source>
        <translation>Es war nichts mehr zu bestätigen: Es wurde anderswo entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs rejected</source>
        <translation>
            <numerusform>%n Auftrag abgelehnt</numerusform>
            <numerusform>%n Aufträge abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to reject: it was decided elsewhere.</source>
        <translation>Es war nichts mehr abzulehnen: Es wurde anderswo entschieden.</translation>
    </message>
</context>
<context>
    <name>desk::ResultsView</name>
    <message>
        <source>It lies where this computer cannot read it.</source>
        <translation>Es liegt, wo dieser Computer es nicht lesen kann.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>No task of this run says that it left files behind.</source>
        <translation>Kein Task dieses Laufs gibt an, Dateien hinterlassen zu haben.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>They are listed here when the run has ended.</source>
        <translation>Sie werden hier aufgeführt, wenn der Lauf beendet ist.</translation>
    </message>
    <message>
        <source>Asking Airflow for results…</source>
        <translation>Ergebnisse werden bei Airflow erfragt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>desk::ReviewSentences</name>
    <message>
        <source>one job, without a dataset</source>
        <translation>ein Auftrag, ohne Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>%n series of its dataset %1</source>
        <translation>
            <numerusform>%n Serie des dortigen Datensatzes %1</numerusform>
            <numerusform>%n Serien des dortigen Datensatzes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, one for each of %1</source>
        <translation>
            <numerusform>%n Auftrag, je einer für %1</numerusform>
            <numerusform>%n Aufträge, je einer für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one job with %1</source>
        <translation>ein Auftrag mit %1</translation>
    </message>
    <message>
        <source>%1, this instance: %2. It starts at once.</source>
        <translation>%1, diese Instanz: %2. Startet sofort.</translation>
    </message>
    <message>
        <source>It has been silent since %1: its job waits here until it is back.</source>
        <translation>Stumm seit %1: Der Auftrag wartet hier, bis die Instanz wieder da ist.</translation>
    </message>
    <message>
        <source>It waits here until somebody at %1 asks for it.</source>
        <translation>Er wartet hier, bis jemand bei %1 ihn abfragt.</translation>
    </message>
    <message>
        <source>It fetches its job and starts it without asking anybody.</source>
        <translation>Die Instanz holt den Auftrag ab und startet ihn ohne Rückfrage.</translation>
    </message>
    <message>
        <source>It starts only after somebody at %1 agrees.</source>
        <translation>Er startet erst, wenn jemand bei %1 zustimmt.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>This configuration goes to %1, with the names under which they offered their own series. No image and no series of %2 leaves it.</source>
        <translation>Diese Konfiguration geht an %1, mit den Namen, unter denen die eigenen Serien dort angeboten wurden. Kein Bild und keine Serie verlässt %2.</translation>
    </message>
    <message>
        <source>This configuration goes to %1. Nothing else leaves %2.</source>
        <translation>Diese Konfiguration geht an %1. Sonst verlässt nichts %2.</translation>
    </message>
    <message>
        <source>You can abort it at any time at %1.</source>
        <translation>Bei %1 können Sie jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>What %1 has fetched cannot be aborted from here, as it does not run Workflow Desk: somebody at %1 has to.</source>
        <translation>Was %1 abgeholt hat, kann von hier nicht abgebrochen werden, da dort nicht Workflow Desk läuft: Jemand bei %1 muss es tun.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n series are used at each.</source>
        <translation>
            <numerusform>Bei jeder wird höchstens %n Serie verwendet.</numerusform>
            <numerusform>Bei jeder werden höchstens %n Serien verwendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewStep</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Nothing has started yet.</source>
        <translation>Noch ist nichts gestartet.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>Dasselbe als JSON</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON kopiert</translation>
    </message>
    <message>
        <source>Something is missing on an earlier page</source>
        <translation>Auf einer früheren Seite fehlt etwas</translation>
    </message>
    <message>
        <source>It needs no dataset. It runs as one job.</source>
        <translation>Er braucht keinen Datensatz. Er läuft als ein Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln series you chose</source>
        <translation>
            <numerusform>der von Ihnen gewählten Serie</numerusform>
            <numerusform>den %Ln von Ihnen gewählten Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset %1</source>
        <translation>dem Datensatz %1</translation>
    </message>
    <message numerus="yes">
        <source>It runs on the first %Ln series of %1</source>
        <translation>
            <numerusform>Er läuft auf der ersten Serie aus %1</numerusform>
            <numerusform>Er läuft auf den ersten %Ln Serien aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs on %1</source>
        <translation>Er läuft auf %1</translation>
    </message>
    <message numerus="yes">
        <source>It runs on the %Ln series of %1</source>
        <translation>
            <numerusform>Er läuft auf der einen Serie aus %1</numerusform>
            <numerusform>Er läuft auf den %Ln Serien aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each in a job of its own: %Ln job(s).</source>
        <translation>
            <numerusform>%1, jede in einem eigenen Auftrag: %Ln Auftrag.</numerusform>
            <numerusform>%1, jede in einem eigenen Auftrag: %Ln Aufträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all in one job.</source>
        <translation>%1, alles in einem Auftrag.</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>Airflow at %1</source>
        <translation>Airflow unter %1</translation>
    </message>
    <message>
        <source>%1 receives this configuration and the identifiers of the series. No image and nothing else leaves %2.</source>
        <translation>%1 erhält diese Konfiguration und die Kennungen der Serien. Weder ein Bild noch sonst etwas verlässt %2.</translation>
    </message>
    <message>
        <source>%1 receives this configuration. Nothing else leaves %2.</source>
        <translation>%1 erhält diese Konfiguration. Sonst verlässt nichts %2.</translation>
    </message>
    <message>
        <source>%1 runs on %2.</source>
        <translation>%1 läuft auf %2.</translation>
    </message>
    <message>
        <source>%1 runs on %2: %3</source>
        <translation>%1 läuft auf %2: %3</translation>
    </message>
    <message>
        <source>It starts at once. You can abort it at any time in the workflow list.</source>
        <translation>Der Workflow startet sofort. Sie können ihn jederzeit in der Workflow-Liste abbrechen.</translation>
    </message>
    <message>
        <source>It is called %1 with six characters added, started by %2.</source>
        <translation>Er heißt %1 mit sechs angehängten Zeichen, gestartet von %2.</translation>
    </message>
    <message>
        <source>Airflow is still starting.</source>
        <translation>Airflow startet noch.</translation>
    </message>
    <message>
        <source>Airflow does not answer at the moment.</source>
        <translation>Airflow antwortet im Moment nicht.</translation>
    </message>
    <message>
        <source>You can start the workflow: it waits here and is sent when Airflow is back.</source>
        <translation>Sie können den Workflow starten: Er wartet hier und wird gesendet, sobald Airflow wieder da ist.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing was started; everything you filled in is still here.</source>
        <translation>%1 %2 Es wurde nichts gestartet; alles, was Sie eingetragen haben, ist noch hier.</translation>
    </message>
    <message>
        <source>Asking the instances…</source>
        <translation>Instanzen werden abgefragt…</translation>
    </message>
</context>
<context>
    <name>desk::RunnerModel</name>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n series)</source>
        <translation>
            <numerusform>%1 (%n Serie)</numerusform>
            <numerusform>%1 (%n Serien)</numerusform>
        </translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAGs</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>when it is back</source>
        <translation>wenn sie wieder da ist</translation>
    </message>
    <message>
        <source>Its job waits here until it fetches it.</source>
        <translation>Ihr Auftrag wartet hier, bis sie ihn abholt.</translation>
    </message>
    <message>
        <source>when fetched</source>
        <translation>nach Abholung</translation>
    </message>
    <message>
        <source>Somebody there has to ask for our jobs.</source>
        <translation>Dort muss jemand unsere Aufträge abfragen.</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>ohne Rückfrage</translation>
    </message>
    <message>
        <source>after %1 agrees</source>
        <translation>nach Zustimmung von %1</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>diese Instanz</translation>
    </message>
    <message>
        <source>partner · %1:%2</source>
        <translation>Partner · %1:%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Allows us</source>
        <translation>Erlaubt uns</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>desk::SchemaForm</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>desk::SchemaText</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>group of fields</source>
        <translation>Gruppe von Feldern</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>name shown</source>
        <translation>gezeigter Name</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>proposed value</source>
        <translation>vorgeschlagener Wert</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>the only value</source>
        <translation>der einzige Wert</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>a multiple of</source>
        <translation>ein Vielfaches von</translation>
    </message>
    <message>
        <source>fewest characters</source>
        <translation>Mindestzahl der Zeichen</translation>
    </message>
    <message>
        <source>most characters</source>
        <translation>Höchstzahl der Zeichen</translation>
    </message>
    <message>
        <source>pattern of the text</source>
        <translation>Muster des Textes</translation>
    </message>
    <message>
        <source>format of the text</source>
        <translation>Format des Textes</translation>
    </message>
    <message>
        <source>fewest entries</source>
        <translation>Mindestzahl der Einträge</translation>
    </message>
    <message>
        <source>most entries</source>
        <translation>Höchstzahl der Einträge</translation>
    </message>
    <message>
        <source>each entry once</source>
        <translation>jeder Eintrag nur einmal</translation>
    </message>
    <message>
        <source>has to be filled in</source>
        <translation>muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>nicht änderbar</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Form of the workflow</source>
        <translation>Formular des Workflows</translation>
    </message>
    <message>
        <source>Form of the data</source>
        <translation>Formular der Daten</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formular %1</translation>
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
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>The DAG works on a dataset</source>
        <translation>Der DAG arbeitet auf einem Datensatz</translation>
    </message>
    <message>
        <source>The DAG whose forms its runners need</source>
        <translation>Der DAG, dessen Formulare die ausführenden Instanzen brauchen</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Einträge von %1</translation>
    </message>
    <message>
        <source>%1: there is one</source>
        <translation>%1: vorhanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>desk::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche aufheben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>desk::SeriesColumns</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Serienbeschreibung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Series identifier</source>
        <translation>Serienkennung</translation>
    </message>
</context>
<context>
    <name>desk::SeriesPane</name>
    <message>
        <source>Picture of the series %1</source>
        <translation>Bild der Serie %1</translation>
    </message>
</context>
<context>
    <name>desk::SeriesView</name>
    <message>
        <source>Search description or identifier</source>
        <translation>Beschreibung oder Kennung suchen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Wählen, was gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) copied</source>
        <translation>
            <numerusform>%Ln Kennung kopiert</numerusform>
            <numerusform>%Ln Kennungen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ServerDialog</name>
    <message>
        <source>Let partners reach this instance?</source>
        <translation>Sollen Partner diese Instanz erreichen?</translation>
    </message>
    <message>
        <source>Where partners reach this instance</source>
        <translation>Wo Partner diese Instanz erreichen</translation>
    </message>
    <message>
        <source>This computer then takes connections on that port from whoever reaches it. Only partners with a token that was made for them get answers, and all of it is encrypted.</source>
        <translation>Dieser Computer nimmt dann auf diesem Port Verbindungen von jedem an, der ihn erreicht. Nur Partner mit einem für sie erzeugten Token bekommen Antworten, und alles davon ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Names or addresses by which partners reach it (required)</source>
        <translation>Namen oder Adressen, unter denen Partner sie erreichen (erforderlich)</translation>
    </message>
    <message>
        <source>With commas between them; the first one is given to partners, all stand in the certificate.</source>
        <translation>Durch Kommas getrennt; die erste Angabe wird Partnern genannt, alle stehen im Zertifikat.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>all addresses of this computer</source>
        <translation>alle Adressen dieses Computers</translation>
    </message>
    <message>
        <source>Listen on this address alone</source>
        <translation>Nur auf dieser Adresse lauschen</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A name or address is missing.</source>
        <translation>Ein Name oder eine Adresse fehlt.</translation>
    </message>
    <message>
        <source>%1 is no name of a computer.</source>
        <translation>%1 ist kein Name eines Computers.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 ist keine Adresse.</translation>
    </message>
    <message>
        <source>A certificate that is made here, and renewed before it ends</source>
        <translation>Ein Zertifikat, das hier erstellt und vor seinem Ablauf erneuert wird</translation>
    </message>
    <message>
        <source>A certificate that was given to this computer</source>
        <translation>Ein Zertifikat, das diesem Computer ausgestellt wurde</translation>
    </message>
    <message>
        <source>Its file (PEM), with those that lead to its authority</source>
        <translation>Seine Datei (PEM), mit denen, die zu seiner Zertifizierungsstelle führen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file of its key (PEM, without a passphrase): it is kept like a password</source>
        <translation>Die Datei seines Schlüssels (PEM, ohne Passphrase): Er wird wie ein Passwort verwahrt</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>as it is, until %1</source>
        <translation>unverändert, bis %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>The file of the certificate&apos;s key is missing.</source>
        <translation>Die Datei des Schlüssels zum Zertifikat fehlt.</translation>
    </message>
    <message>
        <source>The file of the certificate is missing.</source>
        <translation>Die Datei des Zertifikats fehlt.</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Airflow connection</source>
        <translation>Airflow-Verbindung</translation>
    </message>
    <message>
        <source>Local Airflow</source>
        <translation>Lokales Airflow</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Workflow Desk</source>
        <translation>Workflow Desk</translation>
    </message>
    <message>
        <source>Starts, watches and aborts medical-imaging workflows on Apache Airflow.</source>
        <translation>Startet und beobachtet Workflows für medizinische Bilder auf Apache Airflow und bricht sie ab.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Desk Sans, after Inter: SIL Open Font License 1.1</source>
        <translation>Desk Sans, nach Inter: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>desk::SharedDatasetModel</name>
    <message>
        <source>Not allowed at %1</source>
        <translation>Nicht erlaubt bei %1</translation>
    </message>
    <message>
        <source>Empty at %1</source>
        <translation>Leer bei %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>desk::SharedDatasets</name>
    <message>
        <source>Only what all of them allow</source>
        <translation>Nur was alle erlauben</translation>
    </message>
    <message>
        <source>Datasets of the chosen instances</source>
        <translation>Datensätze der gewählten Instanzen</translation>
    </message>
    <message>
        <source>No dataset in common</source>
        <translation>Kein gemeinsamer Datensatz</translation>
    </message>
    <message>
        <source>None of the datasets is allowed by every instance that was chosen. Choose other instances on the page Where, or ask the partners to allow one.</source>
        <translation>Keiner der Datensätze ist von jeder gewählten Instanz erlaubt. Wählen Sie auf der Seite Wo andere Instanzen, oder bitten Sie die Partner, einen zu erlauben.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>%Ln Datensatz ist durch die Suche ausgeblendet.</numerusform>
            <numerusform>%Ln Datensätze sind durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche aufheben</translation>
    </message>
</context>
<context>
    <name>desk::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>diese Instanz</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Workflow starten</translation>
    </message>
    <message>
        <source>Start workflow (Ctrl+N)</source>
        <translation>Workflow starten (Strg+N)</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Workflow-Liste</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Instanzübersicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>desk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Workflow Desk</source>
        <translation>Workflow Desk</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung…</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is wrong. Try again in %n seconds.</source>
        <translation>
            <numerusform>Der Name oder das Passwort ist falsch. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Der Name oder das Passwort ist falsch. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele falsche Passwörter. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu viele falsche Passwörter. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StartLimit</name>
    <message>
        <source>How much at a time?</source>
        <translation>Wie viel auf einmal?</translation>
    </message>
    <message>
        <source>Workflow starts on their way to Airflow at a time, at most</source>
        <translation>Workflow-Starts zugleich auf dem Weg zu Airflow, höchstens</translation>
    </message>
    <message>
        <source>A workflow with many jobs starts them one after the other, at most so many at once. Aborts do not wait behind them.</source>
        <translation>Ein Workflow mit vielen Aufträgen startet sie nacheinander, höchstens so viele zugleich. Abbrüche müssen nicht darauf warten.</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Grenze geändert</translation>
    </message>
</context>
<context>
    <name>desk::StatePills</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>desk::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open the settings of Airflow</source>
        <translation>Einstellungen von Airflow öffnen</translation>
    </message>
    <message>
        <source>Click to dismiss</source>
        <translation>Klicken zum Ausblenden</translation>
    </message>
    <message>
        <source>· checked %1</source>
        <translation>· abgefragt %1</translation>
    </message>
    <message>
        <source>Who may start here without asking could not be read</source>
        <translation>Wer hier ohne Rückfrage starten darf, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing starts here without your asking</source>
        <translation>Hier startet nichts ohne Rückfrage bei Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>May start without asking: %n partners</source>
        <translation>
            <numerusform>Ohne Rückfrage starten darf: %n Partner</numerusform>
            <numerusform>Ohne Rückfrage starten dürfen: %n Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2
Click to dismiss</source>
        <translation>%1 %2
Klicken zum Ausblenden</translation>
    </message>
</context>
<context>
    <name>desk::StepButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, this page</source>
        <translation>%1, diese Seite</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>desk::Switch</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>desk::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>desk::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>desk::TaskShape</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>desk::Terminal</name>
    <message>
        <source>Airflow is being prepared</source>
        <translation>Airflow wird vorbereitet</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow startet</translation>
    </message>
    <message>
        <source>Connecting to Airflow</source>
        <translation>Verbindet mit Airflow</translation>
    </message>
    <message>
        <source>Airflow is reading its DAG files</source>
        <translation>Airflow liest seine DAG-Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Abort %n workflow(s) or job(s)? What they have computed so far is lost. [y/N] </source>
        <translation>
            <numerusform>%n Workflow oder Auftrag abbrechen? Was bisher berechnet wurde, geht verloren. [j/N] </numerusform>
            <numerusform>%n Workflows oder Aufträge abbrechen? Was bisher berechnet wurde, geht verloren. [j/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n workflow(s) or job(s)? They are computed anew. [y/N] </source>
        <translation>
            <numerusform>%n Workflow oder Auftrag neu starten? Alles wird neu berechnet. [j/N] </numerusform>
            <numerusform>%n Workflows oder Aufträge neu starten? Alles wird neu berechnet. [j/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n workflow(s) with their runs in Airflow? This cannot be undone. [y/N] </source>
        <translation>
            <numerusform>%n Workflow mit seinen Läufen in Airflow löschen? Das kann nicht rückgängig gemacht werden. [j/N] </numerusform>
            <numerusform>%n Workflows mit ihren Läufen in Airflow löschen? Das kann nicht rückgängig gemacht werden. [j/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) deleted.</source>
        <translation>
            <numerusform>%n Workflow gelöscht.</numerusform>
            <numerusform>%n Workflows gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restarted.</source>
        <translation>
            <numerusform>%n Auftrag neu gestartet.</numerusform>
            <numerusform>%n Aufträge neu gestartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being aborted.</source>
        <translation>
            <numerusform>%n Auftrag wird abgebrochen.</numerusform>
            <numerusform>%n Aufträge werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <translation>Auftrag %1: %2</translation>
    </message>
    <message>
        <source>Only whole workflows can be deleted: give their ids.</source>
        <translation>Nur ganze Workflows können gelöscht werden: Geben Sie ihre IDs an.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether this is meant: add --yes.</source>
        <translation>Hier kann niemand gefragt werden, ob dies gewollt ist: Fügen Sie --yes hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) ended</source>
        <translation>
            <numerusform>%1 von %n Auftrag beendet</numerusform>
            <numerusform>%1 von %n Aufträgen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n task(s) ended</source>
        <translation>
            <numerusform>%1: %2 von %n Task beendet</numerusform>
            <numerusform>%1: %2 von %n Tasks beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow goes on. To abort it: workflow-desk abort %1. Press Ctrl+C again to leave.</source>
        <translation>Der Workflow läuft weiter. Um ihn abzubrechen: workflow-desk abort %1. Drücken Sie Strg+C noch einmal, um das Programm zu verlassen.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>DAG</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>(runs of others)</source>
        <translation>(Läufe anderer)</translation>
    </message>
    <message>
        <source>Task %1, try %2:</source>
        <translation>Task %1, Anlauf %2:</translation>
    </message>
    <message>
        <source>Replace everything in this profile by what is in the file? [y/N] </source>
        <translation>Alles in diesem Profil durch den Inhalt der Datei ersetzen? [j/N] </translation>
    </message>
    <message>
        <source>Profile imported.</source>
        <translation>Profil importiert.</translation>
    </message>
    <message>
        <source>Profile written.</source>
        <translation>Profil geschrieben.</translation>
    </message>
    <message>
        <source>Job %1 of %2: %3</source>
        <translation>Auftrag %1 von %2: %3</translation>
    </message>
    <message>
        <source>To read its log: workflow-desk logs %1</source>
        <translation>Protokoll lesen: workflow-desk logs %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>%1 gestartet.</translation>
    </message>
    <message>
        <source>%1 is set up; %2 is its administrator.</source>
        <translation>%1 ist eingerichtet; %2 ist Administrator.</translation>
    </message>
    <message>
        <source>Workflow: %1</source>
        <translation>Workflow: %1</translation>
    </message>
    <message>
        <source>DAG: %1</source>
        <translation>DAG: %1</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>Datensatz: %1</translation>
    </message>
    <message>
        <source>Runs that others started on this Airflow.</source>
        <translation>Läufe, die andere auf diesem Airflow gestartet haben.</translation>
    </message>
    <message>
        <source>Created: %1, by %2</source>
        <translation>Erstellt: %1, von %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Job: %1 of %2</source>
        <translation>Auftrag: %1 von %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Its configuration is kept by Airflow alone.</source>
        <translation>Seine Konfiguration liegt nur bei Airflow.</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Konfiguration:</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>For this call alone, the password can be given with --store-password-fd N.</source>
        <translation>Nur für diesen Aufruf kann das Passwort mit --store-password-fd N angegeben werden.</translation>
    </message>
    <message>
        <source>For this call alone, the password can be given with --password-fd N.</source>
        <translation>Nur für diesen Aufruf kann das Passwort mit --password-fd N angegeben werden.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>Let %n job(s) of partners start on this instance&apos;s Airflow? [y/N] </source>
        <translation>
            <numerusform>%n Auftrag von Partnern auf dem Airflow dieser Instanz starten lassen? [j/N] </numerusform>
            <numerusform>%n Aufträge von Partnern auf dem Airflow dieser Instanz starten lassen? [j/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n job(s) of partners, who are told why? [y/N] </source>
        <translation>
            <numerusform>%n Auftrag von Partnern ablehnen, die den Grund erfahren? [j/N] </numerusform>
            <numerusform>%n Aufträge von Partnern ablehnen, die den Grund erfahren? [j/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) confirmed.</source>
        <translation>
            <numerusform>%n Auftrag bestätigt.</numerusform>
            <numerusform>%n Aufträge bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) rejected.</source>
        <translation>
            <numerusform>%n Auftrag abgelehnt.</numerusform>
            <numerusform>%n Aufträge abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this waits for a decision here.</source>
        <translation>Nichts davon wartet hier auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
    <message>
        <source>Runner: %1: %2</source>
        <translation>Läuft auf: %1: %2</translation>
    </message>
    <message>
        <source>Owner and runner differ.</source>
        <translation>Auftraggeber und ausführende Instanz weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Owner: %1 %2</source>
        <translation>Auftraggeber: %1 %2</translation>
    </message>
</context>
<context>
    <name>desk::TextField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Leer lassen für keinen Wert.</translation>
    </message>
    <message>
        <source>Show proposals (Down)</source>
        <translation>Vorschläge zeigen (Abwärts)</translation>
    </message>
</context>
<context>
    <name>desk::TimeField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Leer lassen für keinen Wert.</translation>
    </message>
    <message>
        <source>Choose a day (Down)</source>
        <translation>Tag wählen (Abwärts)</translation>
    </message>
</context>
<context>
    <name>desk::TimeText</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month, as in &quot;20 Nov&quot;: see QLocale::toString</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, short month and year, as in &quot;20 Nov 2025&quot;: see QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2
%3 UTC</source>
        <translation>%1 %2
%3 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
</context>
<context>
    <name>desk::TokensDialog</name>
    <message>
        <source>Tokens of %1</source>
        <translation>Tokens von %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Neues Token erzeugen</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>Alle widerrufen…</translation>
    </message>
    <message>
        <source>Give our details…</source>
        <translation>Unsere Angaben geben…</translation>
    </message>
    <message>
        <source>With a token that was made for it, %1 comes in here. Its own token for us is part of its registration.</source>
        <translation>Mit einem für ihn erzeugten Token erhält %1 hier Zugang. Sein eigenes Token für uns gehört zu seiner Registrierung.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>end at once</source>
        <translation>enden sofort</translation>
    </message>
    <message>
        <source>go on for an hour</source>
        <translation>gelten noch eine Stunde</translation>
    </message>
    <message>
        <source>go on for a day</source>
        <translation>gelten noch einen Tag</translation>
    </message>
    <message>
        <source>go on for a week</source>
        <translation>gelten noch eine Woche</translation>
    </message>
    <message>
        <source>has no end</source>
        <translation>endet nie</translation>
    </message>
    <message>
        <source>ends in 90 days</source>
        <translation>endet in 90 Tagen</translation>
    </message>
    <message>
        <source>ends in a year</source>
        <translation>endet in einem Jahr</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Das neue</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1 cannot come in here.</source>
        <translation>%1 hat hier keinen Zugang.</translation>
    </message>
    <message>
        <source>There is a new token.</source>
        <translation>Es gibt ein neues Token.</translation>
    </message>
    <message>
        <source>Give %1 our details again before the older ones end.</source>
        <translation>Geben Sie %1 unsere Angaben erneut, bevor die älteren enden.</translation>
    </message>
    <message>
        <source>Revoke all tokens of %1?</source>
        <translation>Alle Tokens von %1 widerrufen?</translation>
    </message>
    <message>
        <source>From that moment on %1 cannot come in here: it gets no jobs and reports none.</source>
        <translation>Von da an hat %1 hier keinen Zugang, bekommt keine Aufträge und berichtet keine.</translation>
    </message>
    <message>
        <source>A new token, given to it with our details, lets it in again.</source>
        <translation>Ein neues Token, mit unseren Angaben übergeben, gewährt wieder Zugang.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Alle widerrufen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>desk::Tray</name>
    <message>
        <source>Check partners now</source>
        <translation>Partner jetzt abfragen</translation>
    </message>
    <message>
        <source>Open Workflow Desk</source>
        <translation>Workflow Desk öffnen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Airflow cannot be reached</source>
        <translation>Airflow ist nicht erreichbar</translation>
    </message>
    <message>
        <source>a partner is lost</source>
        <translation>ein Partner ist ausgefallen</translation>
    </message>
    <message>
        <source>a partner is late</source>
        <translation>ein Partner ist überfällig</translation>
    </message>
    <message>
        <source>nothing waits for a decision</source>
        <extracomment>&quot;3 jobs&quot; and &quot;2 requests&quot;</extracomment>
        <translation>nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 in %2 wait for a decision</source>
        <translation>%1 in %2 zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow Desk: %1</source>
        <translation>Workflow Desk: %1</translation>
    </message>
    <message>
        <source>No requests wait</source>
        <translation>Keine Anfragen warten</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your decision…</source>
        <translation>
            <numerusform>%n Anfrage wartet auf Ihre Entscheidung…</numerusform>
            <numerusform>%n Anfragen warten auf Ihre Entscheidung…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::UserModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
</context>
<context>
    <name>desk::ViewsCard</name>
    <message>
        <source>Owner</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>the two differ</source>
        <translation>beide weichen voneinander ab</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>diese Instanz</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>mitgeteilt %1</translation>
    </message>
    <message>
        <source>It was asked for at %1.</source>
        <translation>Der Abbruch wurde angefordert: %1.</translation>
    </message>
    <message>
        <source>In its words: %1</source>
        <translation>Im Wortlaut: %1</translation>
    </message>
    <message>
        <source>%1 owns this job, and is told of every change, however long it is away. It came %2.</source>
        <translation>%1 ist Auftraggeber und erfährt jede Änderung, auch nach langer Abwesenheit. Eingang: %2.</translation>
    </message>
</context>
<context>
    <name>desk::WeakList</name>
    <message>
        <source>Weak points</source>
        <translation>Schwachstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n in all, the gravest first</source>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt, die schwersten zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WhatStep</name>
    <message>
        <source>What should run?</source>
        <translation>Was soll laufen?</translation>
    </message>
    <message>
        <source>Search name, tag or description</source>
        <translation>Name, Schlagwort oder Beschreibung suchen</translation>
    </message>
    <message>
        <source>DAGs of the Airflow of %1.</source>
        <translation>DAGs im Airflow von %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAGs</translation>
    </message>
    <message>
        <source>Choose what should run</source>
        <translation>Wählen Sie, was laufen soll</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>%1 is broken</source>
        <translation>%1 ist defekt</translation>
    </message>
    <message>
        <source>The forms of %1 could not be read</source>
        <translation>Die Formulare von %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the forms of %1…</source>
        <translation>Formulare von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 can start</source>
        <translation>%1 von %2 startbar</translation>
    </message>
    <message>
        <source>The list below is from earlier. %1</source>
        <translation>Die Liste unten ist von früher. %1</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow startet</translation>
    </message>
    <message>
        <source>What can run is shown as soon as it answers. The first start takes a minute or two.</source>
        <translation>Was laufen kann, wird gezeigt, sobald es antwortet. Der erste Start dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Reading DAGs from Airflow…</source>
        <translation>DAGs werden aus Airflow gelesen…</translation>
    </message>
    <message>
        <source>Airflow has no DAGs</source>
        <translation>Airflow hat keine DAGs</translation>
    </message>
    <message>
        <source>A DAG is a file in Airflow&apos;s DAG folder. A new one appears here within a minute.</source>
        <translation>Ein DAG ist eine Datei im DAG-Ordner von Airflow. Ein neuer erscheint hier binnen einer Minute.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln DAG(s) are hidden by the search or the chosen tag.</source>
        <translation>
            <numerusform>%Ln DAG ist durch die Suche oder das gewählte Schlagwort ausgeblendet.</numerusform>
            <numerusform>%Ln DAGs sind durch die Suche oder das gewählte Schlagwort ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and tag</source>
        <translation>Suche und Schlagwort aufheben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 is not allowed at %2</source>
        <translation>%1 ist bei %2 nicht erlaubt</translation>
    </message>
    <message>
        <source>The forms of %1 differ between the instances</source>
        <translation>Die Formulare von %1 sind nicht bei allen Instanzen gleich</translation>
    </message>
    <message>
        <source>Not in the Airflow of %1</source>
        <translation>Nicht im Airflow von %1</translation>
    </message>
    <message>
        <source>DAGs that can run at %1. Those that one of them does not allow are grey.</source>
        <translation>DAGs, die bei %1 laufen können. Grau sind solche, die eine der Instanzen nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>desk::WhereStep</name>
    <message>
        <source>Where should it run?</source>
        <translation>Wo soll er laufen?</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Instanzen suchen</translation>
    </message>
    <message>
        <source>Choose one or more instances. The next pages offer only what all of them allow.</source>
        <translation>Wählen Sie eine oder mehrere Instanzen. Die nächsten Seiten bieten nur an, was alle erlauben.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Choose where it should run</source>
        <translation>Wählen Sie, wo er laufen soll</translation>
    </message>
    <message>
        <source>%1 is no partner any more</source>
        <translation>%1 ist kein Partner mehr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Series chosen one by one can be used on this instance alone</source>
        <translation>Einzeln gewählte Serien sind nur auf dieser Instanz verwendbar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) are hidden by the search.</source>
        <translation>
            <numerusform>%Ln Instanz ist durch die Suche ausgeblendet.</numerusform>
            <numerusform>%Ln Instanzen sind durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche aufheben</translation>
    </message>
    <message>
        <source>cannot be given series chosen one by one, only datasets</source>
        <translation>kann keine einzeln gewählten Serien erhalten, nur Datensätze</translation>
    </message>
    <message>
        <source>What they have in common is known once the Airflow of this instance answers.</source>
        <translation>Was sie gemeinsam haben, ist bekannt, sobald das Airflow dieser Instanz antwortet.</translation>
    </message>
    <message>
        <source>%1 and %2 in common</source>
        <translation>%1 und %2 gemeinsam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln DAGs</source>
        <translation>
            <numerusform>%Ln DAG</numerusform>
            <numerusform>%Ln DAGs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln datasets</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Both allow %1.</source>
        <translation>Beide erlauben %1.</translation>
    </message>
    <message>
        <source>All %1 allow %2.</source>
        <translation>Alle %1 erlauben %2.</translation>
    </message>
    <message>
        <source>The list above is from earlier.</source>
        <translation>Die Liste oben ist von früher.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not verified.</source>
        <translation>Das Zertifikat von %1 wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Whoever answers at that address is believed. An administrator can have it verified on the page Instance Overview.</source>
        <translation>Wer unter dieser Adresse antwortet, dem wird geglaubt. Ein Administrator kann es auf der Seite Instanzübersicht prüfen lassen.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2.</source>
        <translation>%1 hat seit %2 nicht geantwortet.</translation>
    </message>
    <message>
        <source>You can choose it; its job waits in the queue until %1 is back.</source>
        <translation>Sie können die Instanz wählen; ihr Auftrag wartet in der Warteschlange, bis %1 wieder da ist.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Add partner…</source>
        <translation>Partner hinzufügen…</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Give it our details…</source>
        <translation>Unsere Angaben geben…</translation>
    </message>
</context>
<context>
    <name>desk::WizardPage</name>
    <message>
        <source>Start workflow</source>
        <translation>Workflow starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag starten</numerusform>
            <numerusform>%Ln Aufträge starten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WizardSteps</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Draft kept as you go, also after a crash</source>
        <translation>Entwurf wird laufend gesichert, auch bei einem Absturz</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowActions</name>
    <message>
        <source>Details and &amp;log</source>
        <translation>Details und &amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>&amp;Abbrechen…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Neu starten…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n ids copied</source>
        <translation>
            <numerusform>%n ID kopiert</numerusform>
            <numerusform>%n IDs kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Select workflows or jobs first.</source>
        <translation>Wählen Sie zuerst Workflows oder Aufträge aus.</translation>
    </message>
    <message>
        <source>Details and log</source>
        <translation>Details und Protokoll</translation>
    </message>
    <message>
        <source>Select one workflow or job.</source>
        <translation>Wählen Sie genau einen Workflow oder Auftrag aus.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Nothing of the selection runs or waits to run.</source>
        <translation>Nichts in der Auswahl läuft oder wartet auf seinen Start.</translation>
    </message>
    <message>
        <source>Only administrators may abort what others on this Airflow started.</source>
        <translation>Nur Administratoren dürfen abbrechen, was andere auf diesem Airflow gestartet haben.</translation>
    </message>
    <message>
        <source>Abort the selected jobs</source>
        <translation>Ausgewählte Aufträge abbrechen</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: restart or delete it in Airflow&apos;s own pages.</source>
        <translation>Andere haben dies auf diesem Airflow gestartet: Neu starten oder löschen Sie es in der Oberfläche von Airflow.</translation>
    </message>
    <message>
        <source>Nothing of the selection can be restarted: only jobs that have ended.</source>
        <translation>Nichts in der Auswahl kann neu gestartet werden: nur beendete Aufträge.</translation>
    </message>
    <message>
        <source>Restart the selected jobs</source>
        <translation>Ausgewählte Aufträge neu starten</translation>
    </message>
    <message>
        <source>Select workflows first.</source>
        <translation>Wählen Sie zuerst Workflows aus.</translation>
    </message>
    <message>
        <source>A job is deleted together with its workflow: select the workflow.</source>
        <translation>Ein Auftrag wird mit seinem Workflow gelöscht: Wählen Sie den Workflow aus.</translation>
    </message>
    <message>
        <source>A workflow can be deleted when all its jobs have ended: abort them first.</source>
        <translation>Ein Workflow kann gelöscht werden, wenn alle seine Aufträge beendet sind: Brechen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>Delete the selected workflows</source>
        <translation>Ausgewählte Workflows löschen</translation>
    </message>
    <message>
        <source>Nothing was left to abort: the jobs had ended meanwhile.</source>
        <translation>Es gab nichts mehr abzubrechen: Die Aufträge waren inzwischen beendet.</translation>
    </message>
    <message>
        <source>Nothing was restarted: the jobs run already.</source>
        <translation>Nichts wurde neu gestartet: Die Aufträge laufen bereits.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start again</source>
        <translation>
            <numerusform>%n Auftrag startet neu</numerusform>
            <numerusform>%n Aufträge starten neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows deleted</source>
        <translation>
            <numerusform>%n Workflow gelöscht</numerusform>
            <numerusform>%n Workflows gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>A partner starts a workflow again as a whole: select the workflow.</source>
        <translation>Ein Partner startet einen Workflow nur als Ganzes neu: Wählen Sie den Workflow.</translation>
    </message>
    <message>
        <source>Nothing of this can be aborted from here: see what its status says.</source>
        <translation>Nichts davon kann von hier abgebrochen werden: Der Status sagt, warum.</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowDelegate</name>
    <message>
        <source>Details and log</source>
        <translation>Details und Protokoll</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowListPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading workflows…</source>
        <translation>Workflows werden gelesen…</translation>
    </message>
    <message>
        <source>Search name, id, DAG, dataset</source>
        <translation>Name, ID, DAG, Datensatz suchen</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Jetzt abfragen (F5)</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Runs that others started on this Airflow, by DAG: all that are active, and of each DAG the last 20 that ended within 7 days. They can be read and aborted.</source>
        <translation>Läufe, die andere auf diesem Airflow gestartet haben, nach DAG: alle aktiven und von jedem DAG die letzten 20, die in den letzten 7 Tagen geendet haben. Sie können gelesen und abgebrochen werden.</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Workflow-Liste</translation>
    </message>
    <message numerus="yes">
        <source>runs of others in %n DAGs, %1 running</source>
        <translation>
            <numerusform>Läufe anderer in %n DAG, %1 laufend</numerusform>
            <numerusform>Läufe anderer in %n DAGs, %1 laufend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 running</source>
        <translation>%1 insgesamt, %2 laufend</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Runs of others: %n DAGs</source>
        <translation>
            <numerusform>Läufe anderer: %n DAG</numerusform>
            <numerusform>Läufe anderer: %n DAGs</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs of others</source>
        <translation>Keine Läufe anderer</translation>
    </message>
    <message>
        <source>Nobody else runs anything on this Airflow, or did within the last 7 days.</source>
        <translation>Niemand sonst führt auf diesem Airflow etwas aus oder hat es in den letzten 7 Tagen getan.</translation>
    </message>
    <message>
        <source>Show own workflows</source>
        <translation>Eigene Workflows zeigen</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Noch keine Workflows</translation>
    </message>
    <message>
        <source>A workflow runs one DAG on one dataset. The sample dataset is ready to try.</source>
        <translation>Ein Workflow führt einen DAG auf einem Datensatz aus. Der Beispieldatensatz steht zum Ausprobieren bereit.</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Workflow starten</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are hidden by the search and by the chosen state.</source>
        <translation>
            <numerusform>%n Workflow ist durch die Suche und den gewählten Zustand ausgeblendet.</numerusform>
            <numerusform>%n Workflows sind durch die Suche und den gewählten Zustand ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are in other states.</source>
        <translation>
            <numerusform>%n Workflow ist in einem anderen Zustand.</numerusform>
            <numerusform>%n Workflows sind in anderen Zuständen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are hidden by the search.</source>
        <translation>
            <numerusform>%n Workflow ist durch die Suche ausgeblendet.</numerusform>
            <numerusform>%n Workflows sind durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow is in this state</source>
        <translation>Kein Workflow ist in diesem Zustand</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Keine Treffer für „%1“</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Suche und Filter aufheben</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Runs of others</source>
        <translation>Läufe anderer</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowTexts</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, runs of others</source>
        <translation>%1, Läufe anderer</translation>
    </message>
    <message>
        <source>Workflow / job</source>
        <translation>Workflow / Auftrag</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Dataset / runner</source>
        <translation>Datensatz / läuft auf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>diese Instanz</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>waiting for your decision</source>
        <translation>wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>fertig nach %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>%1 is the name of the task that failed</extracomment>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>failed: aborted</source>
        <translation>fehlgeschlagen: abgebrochen</translation>
    </message>
    <message>
        <source>Runs of the DAG %1 that others started on this Airflow</source>
        <translation>Läufe des DAG %1, die andere auf diesem Airflow gestartet haben</translation>
    </message>
    <message>
        <source>DAG %1 on %2</source>
        <translation>DAG %1 auf %2</translation>
    </message>
    <message>
        <source>%1
DAG %2</source>
        <translation>%1
DAG %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>%1, but %2 says %3</source>
        <extracomment>%1 is the state as this instance has it, %2 a partner, %3 the state as that one told it</extracomment>
        <translation>%1, aber laut %2 %3</translation>
    </message>
    <message>
        <source>This instance, the owner: %1, %2</source>
        <translation>Diese Instanz, der Auftraggeber: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the runner: %2</source>
        <translation>%1, die ausführende Instanz: %2</translation>
    </message>
    <message>
        <source>%1 owns it, and is told of every change.</source>
        <translation>%1 ist Auftraggeber und erfährt jede Änderung.</translation>
    </message>
    <message>
        <source>waits for somebody at %1</source>
        <translation>wartet auf jemanden bei %1</translation>
    </message>
    <message>
        <source>Owner: %1. Runner: %2.</source>
        <translation>Auftraggeber: %1. Läuft auf: %2.</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowView</name>
    <message>
        <source>Workflows and their jobs</source>
        <translation>Workflows und ihre Aufträge</translation>
    </message>
</context>
<context>
    <name>durationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
</TS>
