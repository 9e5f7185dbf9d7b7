<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>desk::AbortReceipt</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <translation>Demandé à %1.</translation>
    </message>
    <message numerus="yes">
        <source>That %n jobs have stopped is not proven.</source>
        <translation>
            <numerusform>Il n’est pas prouvé que %n travail s’est arrêté.</numerusform>
            <numerusform>Il n’est pas prouvé que %n travaux se sont arrêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It may still run: %2. Its details say which tasks.</source>
        <translation>%1 Peut-être encore en cours&#xa0;: %2. Les détails indiquent quelles tâches.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended. Nothing of them runs any more.</source>
        <translation>
            <numerusform>%n travail est terminé. Plus rien ne s’exécute.</numerusform>
            <numerusform>%n travaux sont terminés. Plus rien ne s’exécute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are stopping.</source>
        <translation>
            <numerusform>%n travail est en cours d’arrêt.</numerusform>
            <numerusform>%n travaux sont en cours d’arrêt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs have stopped.</source>
        <translation>
            <numerusform>Travail arrêté&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Travaux arrêtés&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They stay “stopping” until Airflow proves that every task has ended.</source>
        <translation>%1 Ils restent «&#xa0;en cours d’arrêt&#xa0;» jusqu’à ce qu’Airflow prouve que toutes les tâches sont terminées.</translation>
    </message>
</context>
<context>
    <name>desk::AccessText</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>Your password was given by an administrator.</source>
        <translation>Votre mot de passe vous a été donné par un administrateur.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>Choisissez d’abord un mot de passe personnel.</translation>
    </message>
    <message>
        <source>It was started by somebody else.</source>
        <translation>Quelqu’un d’autre l’a lancé.</translation>
    </message>
    <message>
        <source>It was started by %1.</source>
        <translation>%1 l’a lancé.</translation>
    </message>
    <message>
        <source>Ask that person, or an administrator of this application.</source>
        <translation>Adressez-vous à cette personne ou à un administrateur de cette application.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it.</source>
        <translation>Un tiers l’a lancé sur cet Airflow.</translation>
    </message>
    <message>
        <source>Ask an administrator of this application.</source>
        <translation>Adressez-vous à un administrateur de cette application.</translation>
    </message>
    <message>
        <source>Change it in Airflow&apos;s own pages.</source>
        <translation>Modifiez-le dans les pages d’Airflow.</translation>
    </message>
    <message>
        <source>This profile has accounts, and nobody was named.</source>
        <translation>Ce profil a des comptes, et aucun utilisateur n’a été indiqué.</translation>
    </message>
    <message>
        <source>Say who works with --user NAME, and give the password with --user-password-fd N.</source>
        <translation>Indiquez qui travaille avec --user NOM, et donnez le mot de passe avec --user-password-fd N.</translation>
    </message>
    <message>
        <source>The program does not work as a server yet.</source>
        <translation>Le programme ne fonctionne pas encore comme serveur.</translation>
    </message>
    <message>
        <source>Nobody has an account in this profile, so anybody could do everything.</source>
        <translation>Ce profil n’a aucun compte&#xa0;: n’importe qui pourrait tout faire.</translation>
    </message>
    <message>
        <source>Set it up first: workflow-desk setup --instance NAME --user NAME --user-password-fd N.</source>
        <translation>Configurez-le d’abord&#xa0;: workflow-desk setup --instance NOM --user NOM --user-password-fd N.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>Type it in a terminal, or give it with --user-password-fd N.</source>
        <translation>Saisissez-le dans un terminal, ou donnez-le avec --user-password-fd N.</translation>
    </message>
    <message>
        <source>It is your own.</source>
        <translation>C’est le vôtre.</translation>
    </message>
    <message>
        <source>Change your own password by giving the current one.</source>
        <translation>Pour changer votre propre mot de passe, donnez le mot de passe actuel.</translation>
    </message>
    <message>
        <source>Only administrators of this application may do this.</source>
        <translation>Seuls les administrateurs de cette application peuvent faire cela.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Trop de mots de passe erronés.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Prochain essai possible dans %n seconde.</numerusform>
            <numerusform>Prochain essai possible dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, then try again. An administrator can set a new password.</source>
        <translation>Attendez, puis réessayez. Un administrateur peut définir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Le mot de passe n’a pas été changé.</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>Le mot de passe actuel est erroné.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Le nom ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>Upper and lower case count in a password.</source>
        <translation>Majuscules et minuscules comptent dans un mot de passe.</translation>
    </message>
    <message>
        <source>Try again. An administrator can set a new password.</source>
        <translation>Réessayez. Un administrateur peut définir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The instance needs a name.</source>
        <translation>L’instance doit avoir un nom.</translation>
    </message>
    <message>
        <source>The instance&apos;s name is longer than 64 characters.</source>
        <translation>Le nom de l’instance dépasse 64 caractères.</translation>
    </message>
    <message>
        <source>The instance&apos;s name has other characters than A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>Le nom de l’instance contient d’autres caractères que A–Z, a–z, 0–9, point, tiret bas et trait d’union.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The name is longer than 64 characters.</source>
        <translation>Le nom dépasse 64 caractères.</translation>
    </message>
    <message>
        <source>The name has other characters than letters, digits, dot, underscore, hyphen and @.</source>
        <translation>Le nom contient d’autres caractères que lettres, chiffres, point, tiret bas, trait d’union et @.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message numerus="yes">
        <source>The password has fewer than %n characters.</source>
        <translation>
            <numerusform>Le mot de passe a moins de %n caractère.</numerusform>
            <numerusform>Le mot de passe a moins de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Le mot de passe est trop long.</translation>
    </message>
    <message>
        <source>The new password is the current one.</source>
        <translation>Le nouveau mot de passe est identique à l’actuel.</translation>
    </message>
    <message>
        <source>The password is the name.</source>
        <translation>Le mot de passe est identique au nom.</translation>
    </message>
    <message>
        <source>Nobody else is an administrator.</source>
        <translation>Personne d’autre n’est administrateur.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>This profile holds workflows that carry the instance&apos;s name already.</source>
        <translation>Ce profil contient déjà des workflows qui portent le nom de l’instance.</translation>
    </message>
    <message>
        <source>Keep the name.</source>
        <translation>Gardez ce nom.</translation>
    </message>
    <message>
        <source>Somebody has set up this profile in the meantime.</source>
        <translation>Quelqu’un a configuré ce profil entre-temps.</translation>
    </message>
    <message>
        <source>Start the application again and sign in.</source>
        <translation>Redémarrez l’application et connectez-vous.</translation>
    </message>
    <message>
        <source>There is somebody of that name already.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-le.</translation>
    </message>
    <message>
        <source>Nobody of that name has an account here any more.</source>
        <translation>Plus personne n’a de compte ici sous ce nom.</translation>
    </message>
    <message>
        <source>Look at the list of people again.</source>
        <translation>Consultez à nouveau la liste des personnes.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Reject it, or ask an administrator of this application to allow it.</source>
        <translation>Refusez-la, ou demandez à un administrateur de cette application de la permettre.</translation>
    </message>
</context>
<context>
    <name>desk::AccountDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation>Définir un mot de passe pour %1</translation>
    </message>
    <message>
        <source>Tell it to nobody else. Another one has to be chosen at the next sign-in.</source>
        <translation>Ne le dites à personne d’autre. Un autre devra être choisi à la prochaine connexion.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>Only letters, digits, dot, underscore, hyphen and @ in the name.</source>
        <translation>Dans le nom&#xa0;: seulement lettres, chiffres, point, tiret bas, trait d’union et @.</translation>
    </message>
</context>
<context>
    <name>desk::AccountSettings</name>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without use</source>
        <translation>
            <numerusform>après %n minute sans utilisation</numerusform>
            <numerusform>après %n minutes sans utilisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the application</source>
        <translation>Verrouiller l’application</translation>
    </message>
    <message>
        <source>For everybody who works with this profile. Workflows go on while it is locked.</source>
        <translation>Pour toutes les personnes qui utilisent ce profil. Les workflows continuent pendant le verrouillage.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Lock changed</source>
        <translation>Verrouillage modifié</translation>
    </message>
</context>
<context>
    <name>desk::AirflowSettings</name>
    <message>
        <source>Which Airflow runs the workflows?</source>
        <translation>Quel serveur Airflow exécute les workflows&#xa0;?</translation>
    </message>
    <message>
        <source>Hold for this run only</source>
        <translation>Retenir pour cette session</translation>
    </message>
    <message>
        <source>Run one on this computer</source>
        <translation>En démarrer un sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connect to an Airflow that already runs</source>
        <translation>Se connecter à un Airflow existant</translation>
    </message>
    <message>
        <source>Started and stopped with this application; reachable from this computer alone.</source>
        <translation>Démarré et arrêté avec cette application&#xa0;; accessible depuis cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Address (required)</source>
        <translation>Adresse (obligatoire)</translation>
    </message>
    <message>
        <source>User name (required)</source>
        <translation>Nom d’utilisateur (obligatoire)</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of this computer and nowhere else.</source>
        <translation>Le mot de passe est conservé dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>les autorités du système</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Choisir un fichier d’AC…</translation>
    </message>
    <message>
        <source>none: any trusted certificate</source>
        <translation>aucun&#xa0;: tout certificat de confiance</translation>
    </message>
    <message>
        <source>the system&apos;s; host:port</source>
        <translation>celui du système&#xa0;; hôte:port</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>CA file (PEM)</source>
        <translation>Fichier d’AC (PEM)</translation>
    </message>
    <message>
        <source>Pinned certificate (SHA-256)</source>
        <translation>Certificat épinglé (SHA-256)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abandonner après</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Approuver ce certificat…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>L’adresse manque.</translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http:// and name a host.</source>
        <translation>L’adresse doit commencer par https:// ou http:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>User name and password have fields of their own; they do not belong into the address.</source>
        <translation>Le nom d’utilisateur et le mot de passe ont leurs propres champs&#xa0;; ils n’ont pas leur place dans l’adresse.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Le nom d’utilisateur manque.</translation>
    </message>
    <message>
        <source>The proxy is given as host:port, without a user name or password.</source>
        <translation>Le proxy s’indique sous la forme hôte:port, sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The pinned certificate is given by 64 hexadecimal digits.</source>
        <translation>Le certificat épinglé s’indique par 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>No Airflow is installed with this application.</source>
        <translation>Aucun Airflow n’est installé avec cette application.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The test has to pass first.</source>
        <translation>Le test doit d’abord réussir.</translation>
    </message>
    <message>
        <source>As in the browser, with the path under which Airflow is reached, without /api.</source>
        <translation>Comme dans le navigateur, avec le chemin d’accès à Airflow, sans /api.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier d’AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare the fingerprint before you test again.</source>
        <translation>Comparez l’empreinte avant de tester à nouveau.</translation>
    </message>
    <message>
        <source>Ask who runs Airflow for the SHA-256 of its certificate. Only this one certificate is accepted from then on.</source>
        <translation>Demandez à la personne qui gère Airflow le SHA-256 de son certificat. Dès lors, seul ce certificat est accepté.</translation>
    </message>
    <message>
        <source>Connection saved</source>
        <translation>Connexion enregistrée</translation>
    </message>
    <message>
        <source>The password is never written to a file. It can be held in memory until the application ends, and is asked for again next time.</source>
        <translation>Le mot de passe n’est jamais écrit dans un fichier. Il peut être retenu en mémoire jusqu’à la fin de l’application&#xa0;; il sera redemandé la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>desk::AirflowTexts</name>
    <message>
        <source>What you start now waits here and begins when Airflow is back.</source>
        <translation>Ce que vous lancez maintenant attend ici et démarre au retour d’Airflow.</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>Dernière lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>its clock is %1 ahead of this one</source>
        <translation>son horloge avance de %1 sur celle-ci</translation>
    </message>
    <message>
        <source>its clock is %1 behind this one</source>
        <translation>son horloge retarde de %1 sur celle-ci</translation>
    </message>
    <message>
        <source>Airflow is being prepared</source>
        <translation>Airflow est en préparation</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow démarre</translation>
    </message>
    <message>
        <source>Airflow is being prepared for its first start.</source>
        <translation>Airflow est en préparation pour son premier démarrage.</translation>
    </message>
    <message>
        <source>Airflow is starting.</source>
        <translation>Airflow démarre.</translation>
    </message>
    <message>
        <source>This takes a minute or so. Everything can be used meanwhile: what you start now waits here and begins when Airflow is ready.</source>
        <translation>Cela prend environ une minute. Tout est utilisable entre-temps&#xa0;: ce que vous lancez maintenant attend ici et démarre quand Airflow est prêt.</translation>
    </message>
    <message>
        <source>No Airflow is set up</source>
        <translation>Aucun Airflow configuré</translation>
    </message>
    <message>
        <source>No Airflow is set up yet.</source>
        <translation>Aucun Airflow n’est encore configuré.</translation>
    </message>
    <message>
        <source>Workflows run as DAGs in an Airflow.</source>
        <translation>Les workflows s’exécutent comme DAG dans un Airflow.</translation>
    </message>
    <message>
        <source>Connecting to Airflow</source>
        <translation>Connexion à Airflow</translation>
    </message>
    <message>
        <source>Airflow %1 connected</source>
        <translation>Airflow %1 connecté</translation>
    </message>
    <message>
        <source>Airflow %1 answers, but not to everything</source>
        <translation>Airflow %1 répond, mais pas à tout</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Airflow %1 answers, but not all of it runs</source>
        <translation>Airflow %1 répond, mais tout n’y fonctionne pas</translation>
    </message>
    <message>
        <source>Airflow answers, but a part of it does not run: %1.</source>
        <translation>Airflow répond, mais une partie ne fonctionne pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Runs may not begin or not go on until it is back.</source>
        <translation>D’ici son rétablissement, des exécutions peuvent ne pas démarrer ou ne pas avancer.</translation>
    </message>
    <message>
        <source>Airflow refused the sign-in</source>
        <translation>Airflow a refusé la connexion</translation>
    </message>
    <message>
        <source>Airflow answers with an error</source>
        <translation>Airflow répond par une erreur</translation>
    </message>
    <message>
        <source>Airflow does not answer</source>
        <translation>Airflow ne répond pas</translation>
    </message>
    <message>
        <source>Airflow has not answered since %1</source>
        <translation>Airflow ne répond plus (dernier contact&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Airflow has stopped</source>
        <translation>Airflow s’est arrêté</translation>
    </message>
    <message>
        <source>The Airflow of this application has stopped.</source>
        <translation>L’Airflow local s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>desk::AllowList</name>
    <message>
        <source>as for everybody</source>
        <translation>comme pour tous</translation>
    </message>
    <message>
        <source>%1: as for everybody</source>
        <translation>%1&#xa0;: comme pour tous</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <translation>%1 (absent en ce moment)</translation>
    </message>
</context>
<context>
    <name>desk::AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>light or dark as it asks for</source>
        <translation>clair ou sombre, selon lui</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>for bright rooms</source>
        <translation>pour pièces claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>for reading rooms</source>
        <translation>pour salles de lecture</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>strong edges, no tints</source>
        <translation>bords nets, sans nuances</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>100 % (as designed)</source>
        <translation>100&#xa0;% (taille d’origine)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere.</source>
        <translation>Ctrl++ et Ctrl+- la modifient partout.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>desk::Assistant</name>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <translation>Comment s’appelle ce lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Partner institutes see this name beside the workflows that run here. It stays.</source>
        <translation>Les instituts partenaires voient ce nom à côté des workflows exécutés ici. Il est définitif.</translation>
    </message>
    <message>
        <source>Name of this instance</source>
        <translation>Nom de cette instance</translation>
    </message>
    <message>
        <source>Up to 64 characters: A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>Jusqu’à 64 caractères&#xa0;: A–Z, a–z, 0–9, point, tiret bas et trait d’union.</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe&#xa0;?</translation>
    </message>
    <message>
        <source>The first account is an administrator&apos;s: it may change settings and give other people accounts. Your name stands beside the workflows you start.</source>
        <translation>Le premier compte est celui d’un administrateur&#xa0;: il peut modifier les paramètres et donner des comptes à d’autres. Votre nom figure à côté des workflows que vous lancez.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Votre nom d’utilisateur</translation>
    </message>
    <message>
        <source>Which Airflow runs the workflows?</source>
        <translation>Quel serveur Airflow exécute les workflows&#xa0;?</translation>
    </message>
    <message>
        <source>Workflow Desk asks Airflow to run DAGs; it never runs them itself.</source>
        <translation>Workflow Desk demande à Airflow d’exécuter des DAG&#xa0;; il ne les exécute jamais lui-même.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>All of this but the name of the instance can be changed in the settings.</source>
        <translation>Tout cela, sauf le nom de l’instance, peut être modifié dans les paramètres.</translation>
    </message>
    <message>
        <source>Run a first workflow on the sample images</source>
        <translation>Lancer un premier workflow sur les images d’exemple</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>This instance is called %1. %2 is its administrator. Workflows run on the Airflow %3.</source>
        <translation>Cette instance s’appelle %1. %2 en est l’administrateur. Les workflows s’exécutent sur l’Airflow %3.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>Only A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>Seulement A–Z, a–z, 0–9, point, tiret bas et trait d’union.</translation>
    </message>
    <message>
        <source>Only letters, digits, dot, underscore, hyphen and @ in the name.</source>
        <translation>Dans le nom&#xa0;: seulement lettres, chiffres, point, tiret bas, trait d’union et @.</translation>
    </message>
    <message>
        <source>Next: Administrator</source>
        <translation>Suivant&#xa0;: Administrateur</translation>
    </message>
    <message>
        <source>Next: Airflow</source>
        <translation>Suivant&#xa0;: Airflow</translation>
    </message>
    <message>
        <source>Next: Ready</source>
        <translation>Suivant&#xa0;: Prêt</translation>
    </message>
    <message>
        <source>Open Workflow Desk</source>
        <translation>Ouvrir Workflow Desk</translation>
    </message>
    <message>
        <source>This instance</source>
        <translation>Cette instance</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
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
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>desk::AttemptsView</name>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
</context>
<context>
    <name>desk::BooleanField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>desk::CertificateView</name>
    <message>
        <source>They are the same: pin this certificate</source>
        <translation>Les mots concordent&#xa0;: épingler ce certificat</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Empreinte en mots</translation>
    </message>
    <message>
        <source>%1, signed by %2, until %3</source>
        <translation>%1, signé par %2, valable jusqu’au&#xa0;: %3</translation>
    </message>
    <message>
        <source>Call %1 and have its words read out to you. Pin it only if they are these:</source>
        <translation>Appelez %1 et faites-vous lire ses mots. Ne l’épinglez que si ce sont les suivants&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint in digits</source>
        <translation>Empreinte en chiffres</translation>
    </message>
</context>
<context>
    <name>desk::ChoiceField</name>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
</context>
<context>
    <name>desk::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>desk::CollapsibleSection</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed; %1</source>
        <translation>fermé&#xa0;; %1</translation>
    </message>
</context>
<context>
    <name>desk::CommandLine</name>
    <message>
        <source>See workflow-desk --help.</source>
        <translation>Voir workflow-desk --help.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1 attend un nombre entier d’au moins %2.</translation>
    </message>
    <message>
        <source>The file %1 of --conf cannot be read: %2</source>
        <translation>Le fichier %1 de --conf ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>--conf is no JSON: %1, at character %2.</source>
        <translation>--conf n’est pas du JSON&#xa0;: %1, au caractère %2.</translation>
    </message>
    <message>
        <source>--conf needs a JSON object.</source>
        <translation>--conf attend un objet JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici.</translation>
    </message>
    <message>
        <source>run needs the name of one DAG.</source>
        <translation>run attend le nom d’un seul DAG.</translation>
    </message>
    <message>
        <source>This needs the name of one file.</source>
        <translation>Le nom d’un seul fichier est attendu.</translation>
    </message>
    <message>
        <source>This needs one workflow id or job number.</source>
        <translation>Un seul identifiant de workflow ou numéro de travail est attendu.</translation>
    </message>
    <message>
        <source>This needs at least one workflow id or job number.</source>
        <translation>Au moins un identifiant de workflow ou numéro de travail est attendu.</translation>
    </message>
    <message>
        <source>--airflow needs an address such as https://airflow.example.org/prefix.</source>
        <translation>--airflow attend une adresse telle que https://airflow.example.org/prefix.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Give the name with --username and the password with --password-fd.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe. Donnez le nom avec --username et le mot de passe avec --password-fd.</translation>
    </message>
    <message>
        <source>--airflow needs --username.</source>
        <translation>--airflow nécessite --username.</translation>
    </message>
    <message>
        <source>--health-port needs a port: 0 to 65535.</source>
        <translation>--health-port attend un port&#xa0;: de 0 à 65535.</translation>
    </message>
    <message>
        <source>setup needs --instance, --user and --user-password-fd.</source>
        <translation>setup nécessite --instance, --user et --user-password-fd.</translation>
    </message>
    <message>
        <source>The address must not hold a password. Give it with --store-password-fd; the keychain keeps it.</source>
        <translation>L’adresse ne doit pas contenir de mot de passe. Donnez-le avec --store-password-fd&#xa0;; le trousseau le conserve.</translation>
    </message>
    <message>
        <source>--store knows no options but sslmode, sslrootcert, sslcert, sslkey and connect_timeout.</source>
        <translation>--store ne connaît que les options sslmode, sslrootcert, sslcert, sslkey et connect_timeout.</translation>
    </message>
    <message>
        <source>--store needs &quot;file&quot;, or an address such as postgresql://desk@db.example.org/workflows.</source>
        <translation>--store attend «&#xa0;file&#xa0;», ou une adresse telle que postgresql://desk@db.example.org/workflows.</translation>
    </message>
    <message>
        <source>Only one of --dataset, --series and --series-file can be given.</source>
        <translation>Une seule des options --dataset, --series et --series-file peut être donnée.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. The states are: %2.</source>
        <translation>L’état «&#xa0;%1&#xa0;» n’existe pas. Les états sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 ne fait pas partie de cette commande.</translation>
    </message>
    <message>
        <source>reject needs --reason TEXT: the partner reads it.</source>
        <translation>reject exige --reason TEXTE&#xa0;: le partenaire le lit.</translation>
    </message>
    <message>
        <source>The text of --reason is too long.</source>
        <translation>Le texte de --reason est trop long.</translation>
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
        <translation>Workflow Desk lance, suit et interrompt des workflows d’imagerie médicale sur Apache Airflow.

  workflow-desk [OPTIONS]                 ouvrir la fenêtre
  workflow-desk --headless [--health-port N]
                                          travailler sans fenêtre jusqu’à ce que le système arrête le programme
  workflow-desk setup --instance NOM --user NOM --user-password-fd N
      [--airflow URL --username NOM --password-fd N]
                                          nommer l’instance d’un nouveau profil, créer son premier
                                          administrateur et retenir quel Airflow il utilise
  workflow-desk run DAG [--dataset JEU | --series UID ... | --series-file FICHIER] [--name NOM]
      [--conf JSON | --conf @FICHIER] [--single] [--limit N] [--no-wait] [--json]
                                          lancer un workflow et attendre sa fin
  workflow-desk list [--state ÉTAT] [--search TEXTE] [--json]
  workflow-desk show ID [--json]          un workflow avec ses travaux, ou un travail
  workflow-desk logs ID [--task TÂCHE] [--try N] [--follow]
                                          journal d’une tâche&#xa0;: celle en échec, sinon la dernière
  workflow-desk abort ID ... [--yes]
  workflow-desk restart ID ... [--yes] [--no-wait]
  workflow-desk delete ID ... [--yes]
  workflow-desk requests [--json]         workflows de partenaires en attente d’une décision ici
  workflow-desk confirm ID ... [--yes] [--json]
  workflow-desk reject ID ... --reason TEXTE [--yes] [--json]
                                          laisser démarrer ici les travaux de partenaires, ou les refuser
  workflow-desk export FICHIER            écrire tout le profil, sans mots de passe
  workflow-desk import FICHIER [--yes]    mettre un tel fichier à la place du profil

Un ID est l’identifiant d’un workflow (six caractères) ou le numéro d’un travail.

Options&#xa0;:
  --profile DOSSIER           où tout est conservé&#xa0;; par défaut, le dossier de données de l’utilisateur
  --airflow-environment VENV  environnement Python avec l’Airflow à démarrer&#xa0;; retenu
  --dags DOSSIER              un autre dossier de fichiers de DAG pour cet Airflow&#xa0;; peut être répété
  --airflow URL --username NOM [--password-fd N]
                              un autre Airflow pour cet appel&#xa0;; le mot de passe est lu du descripteur N,
                              ou vient du trousseau
  --password-fd N             sans --airflow&#xa0;: mot de passe de la connexion enregistrée, pour cet appel
  --user NOM [--user-password-fd N]
                              qui travaille, dans un profil avec comptes&#xa0;; le mot de passe est lu du
                              descripteur N, ou demandé
  --store file | --store postgresql://UTILISATEUR@HÔTE:PORT/BASE [--store-password-fd N]
                              où les données du profil sont conservées désormais&#xa0;; le mot de passe est lu
                              du descripteur N et va dans le trousseau
  --vault-fd N                les mots de passe sont dans le coffre du profil au lieu du trousseau&#xa0;; sa
                              phrase secrète est lue du descripteur N, ou est le secret du service
                              (credential) vault-passphrase
  --health-port N             répondre à GET /health sur ce port de l’adresse de bouclage
  --first-run                 avec la fenêtre d’un nouveau profil&#xa0;: exécuter collect-metadata sur les
                              images d’exemple
  --help, --version

run se termine par 0 seulement si tous les travaux ont réussi&#xa0;; 1&#xa0;: un travail a échoué ou a été
interrompu&#xa0;; 2&#xa0;: la commande n’est pas comprise&#xa0;; 3&#xa0;: elle n’a pas pu être exécutée.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationView</name>
    <message>
        <source>What Airflow was given, exactly.</source>
        <translation>Ce qu’Airflow a reçu, exactement.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Configuration of the run, JSON</source>
        <translation>Configuration de l’exécution, JSON</translation>
    </message>
    <message>
        <source>Configuration copied</source>
        <translation>Configuration copiée</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationsDialog</name>
    <message>
        <source>Values used before with %1</source>
        <translation>Valeurs déjà utilisées avec %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>Reading what was used before…</source>
        <translation>Lecture des valeurs déjà utilisées…</translation>
    </message>
    <message>
        <source>Values used before</source>
        <translation>Valeurs déjà utilisées</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Save what the form holds now as</source>
        <translation>Enregistrer le contenu actuel du formulaire sous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1
saved by %2, %3</source>
        <translation>%1
enregistré par %2, %3</translation>
    </message>
    <message>
        <source>%1
started by %2, %3</source>
        <translation>%1
lancé par %2, %3</translation>
    </message>
    <message>
        <source>Nothing was used before</source>
        <translation>Rien n’a encore été utilisé</translation>
    </message>
    <message>
        <source>No workflow of %1 was started here yet, and nothing is saved. What the form holds now can be saved below.</source>
        <translation>Aucun workflow de %1 n’a encore été lancé ici, et rien n’est enregistré. Le contenu actuel du formulaire peut être enregistré ci-dessous.</translation>
    </message>
    <message>
        <source>the form as it is now</source>
        <translation>le formulaire dans son état actuel</translation>
    </message>
    <message>
        <source>In the form now</source>
        <translation>Formulaire actuel</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) differ.</source>
        <translation>
            <numerusform>%Ln valeur diffère.</numerusform>
            <numerusform>%Ln valeurs diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>Remplacer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its values are replaced by those in the form.</source>
        <translation>Ses valeurs sont remplacées par celles du formulaire.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Workflows that were started with these values keep them.</source>
        <translation>Les workflows lancés avec ces valeurs les conservent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>desk::ConfirmDialog</name>
    <message>
        <source>The reason is missing.</source>
        <translation>Le motif manque.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Le motif est trop long.</translation>
    </message>
</context>
<context>
    <name>desk::ConnectionTestView</name>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requis</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>non requis&#xa0;: %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
</context>
<context>
    <name>desk::DagDelegate</name>
    <message>
        <source>Paused in Airflow: it would not run before it is unpaused.</source>
        <translation>En pause dans Airflow&#xa0;: il ne s’exécuterait qu’après réactivation.</translation>
    </message>
    <message>
        <source>Broken: Airflow cannot read its file.</source>
        <translation>Défectueux&#xa0;: Airflow ne peut pas lire son fichier.</translation>
    </message>
    <message>
        <source>Broken: Airflow cannot read its file (%1).</source>
        <translation>Défectueux&#xa0;: Airflow ne peut pas lire son fichier (%1).</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Aucune description</translation>
    </message>
    <message>
        <source>Not allowed at %1.</source>
        <translation>Non permis chez %1.</translation>
    </message>
</context>
<context>
    <name>desk::DagPanel</name>
    <message>
        <source>Unpause</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What Airflow says</source>
        <translation>Message d’Airflow</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aucun choix pour l’instant</translation>
    </message>
    <message>
        <source>Choose a DAG to see what it does. Enter chooses it and goes on.</source>
        <translation>Choisissez un DAG pour voir ce qu’il fait. Entrée le choisit et passe à la suite.</translation>
    </message>
    <message>
        <source>Paused in Airflow.</source>
        <translation>En pause dans Airflow.</translation>
    </message>
    <message>
        <source>Its runs would wait until it is unpaused.</source>
        <translation>Ses exécutions attendraient sa réactivation.</translation>
    </message>
    <message>
        <source>Airflow cannot read its file.</source>
        <translation>Airflow ne peut pas lire son fichier.</translation>
    </message>
    <message>
        <source>Whoever looks after the DAG has to mend it; it is read again by itself.</source>
        <translation>La personne qui s’occupe du DAG doit le corriger&#xa0;; il est ensuite relu automatiquement.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>a dataset</source>
        <translation>un jeu de données</translation>
    </message>
    <message>
        <source>no dataset</source>
        <translation>aucun jeu de données</translation>
    </message>
    <message>
        <source>nothing to fill in</source>
        <translation>rien à remplir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln champ à remplir</numerusform>
            <numerusform>%Ln champs à remplir</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpausing…</source>
        <translation>Réactivation…</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Not allowed at %1.</source>
        <translation>Non permis chez %1.</translation>
    </message>
    <message>
        <source>A workflow runs at every instance that was chosen. Leave these out on the page Where, or ask them to allow it.</source>
        <translation>Un workflow s’exécute sur chacune des instances choisies. Retirez celles-ci à la page Où, ou demandez-leur de le permettre.</translation>
    </message>
</context>
<context>
    <name>desk::DataStep</name>
    <message>
        <source>On which data?</source>
        <translation>Sur quelles données&#xa0;?</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Rechercher un jeu</translation>
    </message>
    <message>
        <source>Choose a dataset instead</source>
        <translation>Choisir plutôt un jeu de données</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At most so many series</source>
        <translation>Nombre maximal de séries</translation>
    </message>
    <message>
        <source>series</source>
        <translation>séries</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen series</source>
        <translation>
            <numerusform>%Ln série choisie</numerusform>
            <numerusform>%Ln séries choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>Choisissez un jeu de données</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, chosen one by one</source>
        <translation>
            <numerusform>%Ln série choisie individuellement</numerusform>
            <numerusform>%Ln séries choisies une à une</numerusform>
        </translation>
    </message>
    <message>
        <source>Series of %1</source>
        <translation>Séries de %1</translation>
    </message>
    <message>
        <source>Choose a dataset to see its series.</source>
        <translation>Choisissez un jeu de données pour voir ses séries.</translation>
    </message>
    <message>
        <source>One job for each series</source>
        <translation>Un travail par série</translation>
    </message>
    <message>
        <source>The series you chose. They are used as they are, without a dataset.</source>
        <translation>Les séries que vous avez choisies. Elles sont utilisées telles quelles, sans jeu de données.</translation>
    </message>
    <message>
        <source>A dataset is a named list of series.</source>
        <translation>Un jeu de données est une liste de séries qui porte un nom.</translation>
    </message>
    <message>
        <source>The list below is from earlier. %1</source>
        <translation>La liste ci-dessous date d’une lecture précédente. %1</translation>
    </message>
    <message>
        <source>Reading datasets…</source>
        <translation>Lecture des jeux de données…</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Aucun jeu de données</translation>
    </message>
    <message>
        <source>A dataset is a named list of series. Create one, or import identifiers, on the page Datasets (Cancel leads back).</source>
        <translation>Un jeu de données est une liste de séries qui porte un nom. Créez-en un, ou importez des identifiants, à la page Jeux de données (Annuler y ramène).</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>La recherche masque %Ln jeu de données.</numerusform>
            <numerusform>La recherche masque %Ln jeux de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>On which data</source>
        <translation>Sur quelles données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One job for each series (%1 instead of %2)</source>
        <translation>Un travail par série (%1 au lieu de %2)</translation>
    </message>
    <message>
        <source>Each instance works on its own series: the dataset of that name there. Which series they are stays with it.</source>
        <translation>Chaque instance travaille sur ses propres séries&#xa0;: son jeu de données de ce nom. Elle seule sait de quelles séries il s’agit.</translation>
    </message>
</context>
<context>
    <name>desk::DatasetDelegate</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DatasetModel</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>desk::DatasetsPage</name>
    <message>
        <source>Search datasets</source>
        <translation>Rechercher un jeu</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>Nouveau jeu…</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Lancer un workflow</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Aucun jeu de données</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>La recherche masque %Ln jeu de données.</numerusform>
            <numerusform>La recherche masque %Ln jeux de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No dataset chosen</source>
        <translation>Aucun jeu de données choisi</translation>
    </message>
    <message>
        <source>Choose one on the left to see its series.</source>
        <translation>Choisissez-en un à gauche pour voir ses séries.</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · modification&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset holds no series yet.</source>
        <translation>Le jeu de données ne contient encore aucune série.</translation>
    </message>
    <message>
        <source>No series in this dataset</source>
        <translation>Aucune série dans ce jeu de données</translation>
    </message>
    <message>
        <source>Import identifiers from a text or CSV file, drop one here, or paste them.</source>
        <translation>Importez des identifiants depuis un fichier texte ou CSV, déposez-en un ici, ou collez-les.</translation>
    </message>
    <message>
        <source>Delete dataset %1?</source>
        <translation>Supprimer le jeu de données %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Its list of %Ln series is deleted. The images stay in the archive.</source>
        <translation>
            <numerusform>Sa liste de %Ln série est supprimée. Les images restent dans l’archive.</numerusform>
            <numerusform>Sa liste de %Ln séries est supprimée. Les images restent dans l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflows that ran on it keep their jobs and results. Partners it was shared with can no longer use it.</source>
        <translation>Les workflows qui l’ont utilisé gardent leurs travaux et résultats. Les partenaires avec qui il était partagé ne peuvent plus l’utiliser.</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Reading datasets…</source>
        <translation>Lecture des jeux de données…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series imported; the others were there already</source>
        <translation>
            <numerusform>%Ln série importée&#xa0;; les autres y étaient déjà</numerusform>
            <numerusform>%Ln séries importées&#xa0;; les autres y étaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series imported</source>
        <translation>
            <numerusform>%Ln série importée</numerusform>
            <numerusform>%Ln séries importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Read series from a folder…</source>
        <translation>Lire les séries d’un dossier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Copy identifiers</source>
        <translation>Copier les identifiants</translation>
    </message>
    <message>
        <source>More for this dataset</source>
        <translation>Autres actions sur ce jeu de données</translation>
    </message>
    <message>
        <source>Series of the dataset</source>
        <translation>Séries du jeu de données</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>A dataset is a named list of series identifiers. Import one from a text or CSV file, or paste it, or read the series of a DICOM folder.</source>
        <translation>Un jeu de données est une liste nommée d’identifiants de série. Importez-en un d’un fichier texte ou CSV, collez-le, ou lisez les séries d’un dossier DICOM.</translation>
    </message>
    <message>
        <source>Read a folder…</source>
        <translation>Lire un dossier…</translation>
    </message>
    <message numerus="yes">
        <source>Start workflow on %Ln series</source>
        <translation>
            <numerusform>Lancer un workflow sur %Ln série</numerusform>
            <numerusform>Lancer un workflow sur %Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Start workflow on…</source>
        <translation>Lancer un workflow sur…</translation>
    </message>
    <message>
        <source>Tick the series first, with a click or the space bar.</source>
        <translation>Cochez d’abord les séries, d’un clic ou avec la barre d’espace.</translation>
    </message>
    <message>
        <source>Reading series…</source>
        <translation>Lecture des séries…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are hidden by the search.</source>
        <translation>
            <numerusform>La recherche masque %Ln série.</numerusform>
            <numerusform>La recherche masque %Ln séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder with DICOM files</source>
        <translation>Choisir un dossier de fichiers DICOM</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln series from %1?</source>
        <translation>
            <numerusform>Retirer %Ln série de %1&#xa0;?</numerusform>
            <numerusform>Retirer %Ln séries de %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of this list only. The images stay in the archive, and other datasets that hold these series keep them.</source>
        <translation>Elles sont seulement retirées de cette liste. Les images restent dans l’archive, et les autres jeux de données qui contiennent ces séries les conservent.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln series</source>
        <translation>
            <numerusform>Retirer %Ln série</numerusform>
            <numerusform>Retirer %Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln series now</source>
        <translation>
            <numerusform>%1 contient maintenant %Ln série</numerusform>
            <numerusform>%1 contient maintenant %Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series removed from %1</source>
        <translation>
            <numerusform>%Ln série retirée de %1</numerusform>
            <numerusform>%Ln séries retirées de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DefinitionDialog</name>
    <message>
        <source>Give our details to %1</source>
        <translation>Donner nos coordonnées à %1</translation>
    </message>
    <message>
        <source>With them %1 registers %2: paste them there, or read the file. They hold the token and the key that were made for %1 alone. Give them to nobody else, and not by ordinary mail.</source>
        <translation>Elles permettent à %1 d’enregistrer %2&#xa0;: il suffit de les y coller ou d’y lire le fichier. Elles contiennent le jeton et la clé créés pour %1 seulement. Ne les donnez à personne d’autre, et pas par courriel ordinaire.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>On the phone, read these words out; they give nothing away.</source>
        <translation>Au téléphone, lisez ces mots à voix haute&#xa0;; ils ne révèlent rien.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Notre certificat</translation>
    </message>
    <message>
        <source>Token that was made for it</source>
        <translation>Jeton créé pour lui</translation>
    </message>
    <message>
        <source>Fernet key that was made for it</source>
        <translation>Clé Fernet créée pour lui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>none yet: our server has not run</source>
        <translation>pas encore&#xa0;: notre serveur n’a jamais fonctionné</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance yet.</source>
        <translation>Les partenaires ne peuvent pas encore joindre cette instance.</translation>
    </message>
    <message>
        <source>Turn its server on first: the details say where it is.</source>
        <translation>Activez d’abord son serveur&#xa0;: les coordonnées indiquent où il se trouve.</translation>
    </message>
    <message>
        <source>none: encryption is off for this partner</source>
        <translation>aucune&#xa0;: le chiffrement est désactivé pour ce partenaire</translation>
    </message>
    <message>
        <source>Copied; the clipboard forgets it after a minute</source>
        <translation>Copié&#xa0;; le presse-papiers l’oublie après une minute</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>Masquer le code QR</translation>
    </message>
    <message>
        <source>Save our details for %1</source>
        <translation>Enregistrer nos coordonnées pour %1</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Coordonnées (*.json)</translation>
    </message>
    <message>
        <source>Saved. Only you may read the file.</source>
        <translation>Enregistré. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>Delete it once %1 has it.</source>
        <translation>Supprimez-le dès que %1 l’a reçu.</translation>
    </message>
</context>
<context>
    <name>desk::DefinitionText</name>
    <message>
        <source>the instance name</source>
        <translation>le nom de l’instance</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>le port</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>the Fernet key</source>
        <translation>la clé Fernet</translation>
    </message>
    <message>
        <source>It is far longer than the details of a partner.</source>
        <translation>C’est bien plus long que les coordonnées d’un partenaire.</translation>
    </message>
    <message>
        <source>These are no details of a partner: they begin with { and end with }.</source>
        <translation>Ce ne sont pas des coordonnées de partenaire&#xa0;: elles commencent par { et se terminent par }.</translation>
    </message>
    <message>
        <source>They do not hold %1.</source>
        <translation>Il y manque %1.</translation>
    </message>
    <message>
        <source>In them, %1 is too long.</source>
        <translation>Valeur trop longue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In them, %1 is not between 1 and 65535.</source>
        <translation>Valeur hors de l’intervalle de 1 à 65535&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In them, %1 has not the right form. Was all of it copied?</source>
        <translation>Valeur de forme incorrecte&#xa0;: %1. Tout a-t-il été copié&#xa0;?</translation>
    </message>
    <message>
        <source>Their quotation marks were not those of JSON.</source>
        <translation>Leurs guillemets n’étaient pas ceux de JSON.</translation>
    </message>
    <message>
        <source>A comma stood before their end.</source>
        <translation>Une virgule précédait leur fin.</translation>
    </message>
    <message>
        <source>Text before and after them was left out.</source>
        <translation>Le texte avant et après a été ignoré.</translation>
    </message>
    <message>
        <source>The host was taken from a whole address.</source>
        <translation>L’hôte a été tiré d’une adresse complète.</translation>
    </message>
    <message>
        <source>Fields that are not known here were left out.</source>
        <translation>Des champs inconnus ici ont été ignorés.</translation>
    </message>
</context>
<context>
    <name>desk::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceModel</name>
    <message>
        <source>%1, keeps it from starting</source>
        <translation>%1, empêche le lancement</translation>
    </message>
    <message>
        <source>%1, wording</source>
        <translation>%1, formulation</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceTable</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceView</name>
    <message>
        <source>Differences of the forms</source>
        <translation>Différences des formulaires</translation>
    </message>
    <message>
        <source>The form of %1 is not the same at %2.</source>
        <translation>Le formulaire de %1 n’est pas le même chez %2.</translation>
    </message>
    <message>
        <source>The form of %1 has other words at %2.</source>
        <translation>Le formulaire de %1 est formulé autrement chez %2.</translation>
    </message>
    <message>
        <source>What you fill in goes to all of them alike. Where the forms differ in more than their wording, a value could be refused at one instance or mean something else there. So it starts only where the forms agree: leave an instance out, and start there separately.</source>
        <translation>Ce que vous saisissez va à toutes les instances à l’identique. Si les formulaires diffèrent autrement que par leur formulation, une valeur pourrait être refusée par une instance ou y avoir un autre sens. Le lancement n’a donc lieu que là où les formulaires concordent&#xa0;: retirez une instance, et lancez-y le workflow séparément.</translation>
    </message>
    <message>
        <source>What you fill in goes to all of them alike, and means the same everywhere. You see the words and proposals of %1.</source>
        <translation>Ce que vous saisissez va à toutes les instances à l’identique, et a partout le même sens. Vous voyez la formulation et les propositions de %1.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>desk::EmbeddedSettings</name>
    <message>
        <source>not installed with this application</source>
        <translation>non installé avec cette application</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>prepares its environment</source>
        <translation>préparation de son environnement</translation>
    </message>
    <message>
        <source>starting; it takes about half a minute</source>
        <translation>démarrage&#xa0;; environ une demi-minute</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>en cours d’arrêt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>Local Airflow</source>
        <translation>Airflow local</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Python environment</source>
        <translation>Environnement Python</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Open log file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Redémarrer…</translation>
    </message>
    <message>
        <source>%1, on this computer only</source>
        <translation>%1, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Airflow ended by itself. Restart it; the log says more.</source>
        <translation>Airflow s’est terminé de lui-même. Redémarrez-le&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Log of the local Airflow</source>
        <translation>Journal de l’Airflow local</translation>
    </message>
    <message>
        <source>Restart the local Airflow?</source>
        <translation>Redémarrer l’Airflow local&#xa0;?</translation>
    </message>
    <message>
        <source>Tasks that run now are interrupted; Airflow may fail them or begin them again. Jobs and logs stay.</source>
        <translation>Les tâches en cours sont interrompues&#xa0;; Airflow peut les mettre en échec ou les recommencer. Travaux et journaux sont conservés.</translation>
    </message>
    <message>
        <source>Restart Airflow</source>
        <translation>Redémarrer Airflow</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Laisser en marche</translation>
    </message>
    <message>
        <source>Stop the local Airflow?</source>
        <translation>Arrêter l’Airflow local&#xa0;?</translation>
    </message>
    <message>
        <source>Tasks that run now are interrupted. No workflow runs here until it is started again.</source>
        <translation>Les tâches en cours sont interrompues. Aucun workflow ne s’exécute ici avant qu’il soit redémarré.</translation>
    </message>
    <message>
        <source>Stop Airflow</source>
        <translation>Arrêter Airflow</translation>
    </message>
</context>
<context>
    <name>desk::Entrance</name>
    <message>
        <source>Quit Workflow Desk?</source>
        <translation>Quitter Workflow Desk&#xa0;?</translation>
    </message>
    <message>
        <source>The Airflow of this application ends with it. Workflows that run there are interrupted.</source>
        <translation>L’Airflow local s’arrête avec l’application. Les workflows qui s’y exécutent sont interrompus.</translation>
    </message>
    <message>
        <source>The next start shows how they stand.</source>
        <translation>Le prochain démarrage montre où ils en sont.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>First start – Workflow Desk</source>
        <translation>Premier démarrage – Workflow Desk</translation>
    </message>
    <message>
        <source>Locked at %1. Workflows go on meanwhile.</source>
        <translation>Verrouillé à %1. Les workflows continuent entre-temps.</translation>
    </message>
    <message>
        <source>Locked – Workflow Desk</source>
        <translation>Verrouillé – Workflow Desk</translation>
    </message>
    <message>
        <source>Sign in – Workflow Desk</source>
        <translation>Connexion – Workflow Desk</translation>
    </message>
    <message>
        <source>Choose a password – Workflow Desk</source>
        <translation>Choix d’un mot de passe – Workflow Desk</translation>
    </message>
</context>
<context>
    <name>desk::ErrorText</name>
    <message>
        <source>Something could not be done.</source>
        <translation>Une opération n’a pas abouti.</translation>
    </message>
    <message>
        <source>Airflow refused the sign-in.</source>
        <translation>Airflow a refusé la connexion.</translation>
    </message>
    <message>
        <source>No password is stored for this Airflow.</source>
        <translation>Aucun mot de passe n’est enregistré pour cet Airflow.</translation>
    </message>
    <message>
        <source>The vault %1 does not open.</source>
        <translation>Le coffre %1 ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give or take passwords.</source>
        <translation>Le trousseau de cet ordinateur ne donne ni n’accepte de mots de passe.</translation>
    </message>
    <message>
        <source>Airflow knows no DAG %1.</source>
        <translation>Airflow ne connaît pas de DAG %1.</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>de ce nom</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Message&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>Its name may hold letters A to Z, digits, dots, hyphens and underscores.</source>
        <translation>Le nom peut contenir les lettres A à Z, des chiffres, des points, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>No DAG was chosen.</source>
        <translation>Aucun DAG n’a été choisi.</translation>
    </message>
    <message>
        <source>The limit of series is less than 1.</source>
        <translation>La limite de séries est inférieure à 1.</translation>
    </message>
    <message>
        <source>This DAG works on a dataset, and none was chosen.</source>
        <translation>Ce DAG utilise un jeu de données, et aucun n’a été choisi.</translation>
    </message>
    <message>
        <source>The dataset holds no series.</source>
        <translation>Le jeu de données ne contient aucune série.</translation>
    </message>
    <message>
        <source>An identifier is no DICOM UID: digits and dots, at most 64 characters.</source>
        <translation>Un identifiant n’est pas un UID DICOM&#xa0;: chiffres et points, 64 caractères au plus.</translation>
    </message>
    <message>
        <source>One job for each series was asked for, and there is no series.</source>
        <translation>Un travail par série a été demandé, et il n’y a aucune série.</translation>
    </message>
    <message>
        <source>Line %1 is no series identifier.</source>
        <translation>La ligne %1 n’est pas un identifiant de série.</translation>
    </message>
    <message>
        <source>It holds no series identifier.</source>
        <translation>Il ne contient aucun identifiant de série.</translation>
    </message>
    <message>
        <source>The file is no exported profile.</source>
        <translation>Le fichier n’est pas un profil exporté.</translation>
    </message>
    <message>
        <source>No Airflow is set up.</source>
        <translation>Aucun Airflow n’est configuré.</translation>
    </message>
    <message>
        <source>It is a number from 1 to 32.</source>
        <translation>C’est un nombre de 1 à 32.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Les indications données ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>What was given for &quot;%1&quot; cannot be used.</source>
        <translation>L’indication donnée pour «&#xa0;%1&#xa0;» n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Le fichier de la base de données est endommagé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The database file cannot be written to.</source>
        <translation>Impossible d’écrire dans le fichier de la base de données.</translation>
    </message>
    <message>
        <source>Another program holds the database file.</source>
        <translation>Un autre programme occupe le fichier de la base de données.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>Le fichier de la base de données ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The database server does not answer, or does not let us in.</source>
        <translation>Le serveur de base de données ne répond pas, ou refuse l’accès.</translation>
    </message>
    <message>
        <source>This installation cannot speak with a PostgreSQL server.</source>
        <translation>Cette installation ne sait pas communiquer avec un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>The copy that is kept before an upgrade could not be written.</source>
        <translation>La copie conservée avant une mise à niveau n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The database file was written by a newer version of Workflow Desk.</source>
        <translation>Le fichier de la base de données a été écrit par une version plus récente de Workflow Desk.</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>La base de données a refusé.</translation>
    </message>
    <message>
        <source>The user has no right to do this.</source>
        <translation>L’utilisateur n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>%1 says that the user name or the password is wrong.</source>
        <translation>%1 indique que le nom d’utilisateur ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Il est verrouillé.</translation>
    </message>
    <message>
        <source>It refused the access.</source>
        <translation>Il a refusé l’accès.</translation>
    </message>
    <message>
        <source>Its passphrase is another one, or somebody without the passphrase changed the file.</source>
        <translation>La phrase secrète n’est pas la bonne, ou quelqu’un qui ne la connaît pas a modifié le fichier.</translation>
    </message>
    <message>
        <source>The file is no vault, or only a part of one.</source>
        <translation>Le fichier n’est pas un coffre, ou n’en est qu’une partie.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Aucune phrase secrète n’a été donnée.</translation>
    </message>
    <message>
        <source>No program that keeps passwords answers in this session.</source>
        <translation>Aucun programme de gestion des mots de passe ne répond dans cette session.</translation>
    </message>
    <message>
        <source>The server asked not to be asked so often.</source>
        <translation>Le serveur demande d’être sollicité moins souvent.</translation>
    </message>
    <message>
        <source>It is left alone for the %1 s that it asked for.</source>
        <translation>Il n’est pas sollicité pendant les %1&#xa0;s demandées.</translation>
    </message>
    <message>
        <source>Airflow has an error of its own.</source>
        <translation>Airflow a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>Airflow refused.</source>
        <translation>Airflow a refusé.</translation>
    </message>
    <message>
        <source>A server on the way to Airflow gets no answer from it (HTTP status %1).</source>
        <translation>Un serveur intermédiaire n’obtient pas de réponse d’Airflow (statut HTTP %1).</translation>
    </message>
    <message>
        <source>The answer was the HTTP status %1, without an explanation.</source>
        <translation>La réponse a été le statut HTTP %1, sans explication.</translation>
    </message>
    <message>
        <source>The system does not give the port.</source>
        <translation>Le système n’accorde pas le port.</translation>
    </message>
    <message>
        <source>There is no connection, or it was lost.</source>
        <translation>Il n’y a pas de connexion, ou elle a été perdue.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Pas de réponse dans le délai imparti.</translation>
    </message>
    <message>
        <source>The certificate is not trusted.</source>
        <translation>Le certificat n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The answer did not come from Airflow&apos;s programming interface. Another program or a sign-in page may stand at this address, or its path may be wrong.</source>
        <translation>La réponse ne vient pas de l’interface de programmation d’Airflow. Un autre programme ou une page de connexion se trouve peut-être à cette adresse, ou son chemin est peut-être faux.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>It does not exist, or no longer.</source>
        <translation>L’élément n’existe pas, ou n’existe plus.</translation>
    </message>
    <message>
        <source>The DAG&apos;s file no longer loads.</source>
        <translation>Le fichier du DAG ne se charge plus.</translation>
    </message>
    <message>
        <source>A job of this profile has not ended.</source>
        <translation>Un travail de ce profil n’est pas terminé.</translation>
    </message>
    <message>
        <source>The program already runs with this profile, but does not answer.</source>
        <translation>Le programme fonctionne déjà avec ce profil, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: here it can be aborted, nothing else.</source>
        <translation>Un tiers l’a lancé sur cet Airflow&#xa0;: ici, il ne peut qu’être interrompu.</translation>
    </message>
    <message>
        <source>It exists already, or its state does not allow this.</source>
        <translation>L’élément existe déjà, ou son état ne le permet pas.</translation>
    </message>
    <message>
        <source>The keychain holds no entry for it.</source>
        <translation>Le trousseau n’a pas d’entrée à ce sujet.</translation>
    </message>
    <message>
        <source>The file or folder could not be used.</source>
        <translation>Le fichier ou le dossier n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>A program could not be started, or ended too early.</source>
        <translation>Un programme n’a pas pu être démarré, ou s’est terminé trop tôt.</translation>
    </message>
    <message>
        <source>Start that newer version.</source>
        <translation>Démarrez cette version plus récente.</translation>
    </message>
    <message>
        <source>Check whether the server runs, and the name and password it is given.</source>
        <translation>Vérifiez que le serveur fonctionne, ainsi que le nom et le mot de passe utilisés.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for PostgreSQL (libqt6sql6-psql).</source>
        <translation>Installez le pilote Qt pour PostgreSQL (libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Keep the file as it is, and put a copy in its place: one made before an upgrade lies beside it.</source>
        <translation>Gardez le fichier tel quel et mettez une copie à sa place&#xa0;: une copie faite avant une mise à niveau se trouve à côté.</translation>
    </message>
    <message>
        <source>Check free space and rights of the profile&apos;s folder, then try again.</source>
        <translation>Vérifiez l’espace libre et les droits du dossier du profil, puis réessayez.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or remove it and enter the passwords again.</source>
        <translation>Mettez une copie du fichier à sa place, ou supprimez-le et saisissez à nouveau les mots de passe.</translation>
    </message>
    <message>
        <source>Give the passphrase with --vault-fd, or as the service&apos;s credential.</source>
        <translation>Donnez la phrase secrète avec --vault-fd, ou comme secret du service (credential).</translation>
    </message>
    <message>
        <source>Unlock it, or let the password be held until the program ends.</source>
        <translation>Déverrouillez-le, ou faites retenir le mot de passe jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Allow Workflow Desk to use it, or let the password be held until the program ends.</source>
        <translation>Autorisez Workflow Desk à l’utiliser, ou faites retenir le mot de passe jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or let the password be held until the program ends.</source>
        <translation>Démarrez-en un, tel que GNOME Keyring ou KWallet, ou faites retenir le mot de passe jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has this one.</source>
        <translation>Choisissez un autre port, ou fermez le programme qui l’occupe.</translation>
    </message>
    <message>
        <source>Check whether the server runs and can be reached from here, then try again.</source>
        <translation>Vérifiez que le serveur fonctionne et qu’il est joignable d’ici, puis réessayez.</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s fingerprint with whoever runs the server, or give the authority&apos;s file in the settings.</source>
        <translation>Comparez l’empreinte du certificat avec la personne qui gère le serveur, ou indiquez le fichier de l’autorité dans les paramètres.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it is asked again after that.</source>
        <translation>Il n’y a rien à faire&#xa0;: un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, show this to whoever runs the server.</source>
        <translation>Réessayez. En cas de nouvel échec, montrez ceci à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Ask whoever runs Airflow for the right to do this.</source>
        <translation>Demandez ce droit à la personne qui gère Airflow.</translation>
    </message>
    <message>
        <source>Check user name and password in the settings.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe dans les paramètres.</translation>
    </message>
    <message>
        <source>Check the address with its path in the settings.</source>
        <translation>Vérifiez l’adresse et son chemin dans les paramètres.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Recommencez si c’est toujours souhaité.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>Check the name, or refresh the list.</source>
        <translation>Vérifiez le nom, ou actualisez la liste.</translation>
    </message>
    <message>
        <source>Wait for its end, or abort it, then try again.</source>
        <translation>Attendez sa fin, ou interrompez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a moment and start it again, or end the one that runs.</source>
        <translation>Patientez un instant et redémarrez-le, ou fermez celui qui fonctionne.</translation>
    </message>
    <message>
        <source>Change it in Airflow&apos;s own pages.</source>
        <translation>Modifiez-le dans les pages d’Airflow.</translation>
    </message>
    <message>
        <source>Show this to whoever wrote the DAG.</source>
        <translation>Montrez ceci à l’auteur du DAG.</translation>
    </message>
    <message>
        <source>Look at its present state, then decide anew.</source>
        <translation>Consultez son état actuel, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>Enter an Airflow in the settings.</source>
        <translation>Indiquez un Airflow dans les paramètres.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Enter the password in the settings.</source>
        <translation>Saisissez le mot de passe dans les paramètres.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may use it.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez l’utiliser.</translation>
    </message>
    <message>
        <source>Read Airflow&apos;s log, then start it again.</source>
        <translation>Lisez le journal d’Airflow, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>Check the installation, then try again.</source>
        <translation>Vérifiez l’installation, puis réessayez.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>en attente de décision</translation>
    </message>
    <message>
        <source>start asked for</source>
        <translation>démarrage demandé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>en cours d’arrêt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Airflow refused to start it.</source>
        <translation>Airflow a refusé de le démarrer.</translation>
    </message>
    <message>
        <source>Airflow refused to start it: %1</source>
        <translation>Airflow a refusé de le démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>A task failed.</source>
        <translation>Une tâche a échoué.</translation>
    </message>
    <message>
        <source>The task %1 failed.</source>
        <translation>La tâche %1 a échoué.</translation>
    </message>
    <message>
        <source>Airflow no longer knows this run.</source>
        <translation>Airflow ne connaît plus cette exécution.</translation>
    </message>
    <message>
        <source>Airflow holds a run of the same id with another configuration.</source>
        <translation>Airflow a une exécution de même identifiant avec une autre configuration.</translation>
    </message>
    <message>
        <source>Aborted. Everything it started has ended.</source>
        <translation>Interrompu. Tout ce qu’il a démarré est terminé.</translation>
    </message>
    <message>
        <source>Aborted before anything was sent to Airflow.</source>
        <translation>Interrompu avant tout envoi à Airflow.</translation>
    </message>
    <message>
        <source>Aborted. It is not proven that everything it started has ended.</source>
        <translation>Interrompu. Il n’est pas prouvé que tout ce qu’il a démarré est terminé.</translation>
    </message>
    <message>
        <source>Aborted. It is not proven that these tasks have ended: %1</source>
        <translation>Interrompu. Il n’est pas prouvé que ces tâches sont terminées&#xa0;: %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>up for retry</source>
        <translation>nouvel essai prévu</translation>
    </message>
    <message>
        <source>up for reschedule</source>
        <translation>replanification prévue</translation>
    </message>
    <message>
        <source>not started: an earlier task failed</source>
        <translation>non démarré&#xa0;: une tâche précédente a échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ne peut pas être joint.</translation>
    </message>
    <message>
        <source>Airflow cannot be reached.</source>
        <translation>Airflow ne peut pas être joint.</translation>
    </message>
    <message>
        <source>The sign-in to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>The sign-in to Airflow failed.</source>
        <translation>La connexion à Airflow a échoué.</translation>
    </message>
    <message>
        <source>%1 did not say which Airflow it is.</source>
        <translation>%1 n’a pas indiqué de quel Airflow il s’agit.</translation>
    </message>
    <message>
        <source>Airflow did not say its version.</source>
        <translation>Airflow n’a pas indiqué sa version.</translation>
    </message>
    <message>
        <source>%1 did not say how it is.</source>
        <translation>%1 n’a pas indiqué son état.</translation>
    </message>
    <message>
        <source>Airflow did not say how it is.</source>
        <translation>Airflow n’a pas indiqué son état.</translation>
    </message>
    <message>
        <source>The list of DAGs could not be read from %1.</source>
        <translation>La liste des DAG n’a pas pu être lue sur %1.</translation>
    </message>
    <message>
        <source>The list of DAGs could not be read.</source>
        <translation>La liste des DAG n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The DAG %1 could not be read.</source>
        <translation>Le DAG %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The DAG could not be read.</source>
        <translation>Le DAG n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The DAG %1 could not be paused or resumed.</source>
        <translation>Le DAG %1 n’a pas pu être mis en pause ou réactivé.</translation>
    </message>
    <message>
        <source>The DAG could not be paused or resumed.</source>
        <translation>Le DAG n’a pas pu être mis en pause ou réactivé.</translation>
    </message>
    <message>
        <source>The errors in DAG files could not be read from %1.</source>
        <translation>Les erreurs des fichiers de DAG n’ont pas pu être lues sur %1.</translation>
    </message>
    <message>
        <source>The errors in DAG files could not be read.</source>
        <translation>Les erreurs des fichiers de DAG n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The run of %1 could not be started.</source>
        <translation>L’exécution de %1 n’a pas pu être lancée.</translation>
    </message>
    <message>
        <source>The run could not be started.</source>
        <translation>L’exécution n’a pas pu être lancée.</translation>
    </message>
    <message>
        <source>The run of %1 could not be read.</source>
        <translation>L’exécution de %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The run could not be read.</source>
        <translation>L’exécution n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The states of runs could not be read from %1.</source>
        <translation>Les états des exécutions n’ont pas pu être lus sur %1.</translation>
    </message>
    <message>
        <source>The states of runs could not be read.</source>
        <translation>Les états des exécutions n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The run of %1 could not be aborted.</source>
        <translation>L’exécution de %1 n’a pas pu être interrompue.</translation>
    </message>
    <message>
        <source>The run could not be aborted.</source>
        <translation>L’exécution n’a pas pu être interrompue.</translation>
    </message>
    <message>
        <source>The run of %1 could not be restarted.</source>
        <translation>L’exécution de %1 n’a pas pu être relancée.</translation>
    </message>
    <message>
        <source>The run could not be restarted.</source>
        <translation>L’exécution n’a pas pu être relancée.</translation>
    </message>
    <message>
        <source>The run of %1 could not be deleted.</source>
        <translation>L’exécution de %1 n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>The run could not be deleted.</source>
        <translation>L’exécution n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read.</source>
        <translation>Les tâches de %1 n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Les tâches n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The log of %1 could not be read.</source>
        <translation>Le journal de %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Le journal n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The graph of %1 could not be read.</source>
        <translation>Le graphe de %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The graph could not be read.</source>
        <translation>Le graphe n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The results of %1 could not be read.</source>
        <translation>Les résultats de %1 n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The results could not be read.</source>
        <translation>Les résultats n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The Airflow of this application could not be started (%1).</source>
        <translation>L’Airflow local n’a pas pu être démarré (%1).</translation>
    </message>
    <message>
        <source>The Airflow of this application could not be started.</source>
        <translation>L’Airflow local n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The Airflow of this application was not stopped (%1).</source>
        <translation>L’Airflow local n’a pas été arrêté (%1).</translation>
    </message>
    <message>
        <source>The Airflow of this application was not stopped.</source>
        <translation>L’Airflow local n’a pas été arrêté.</translation>
    </message>
    <message>
        <source>The entry %1 could not be read from this computer&apos;s records.</source>
        <translation>L’entrée %1 n’a pas pu être lue dans les données de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s records could not be read.</source>
        <translation>Les données de cet ordinateur n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The entry %1 could not be saved in this computer&apos;s records.</source>
        <translation>L’entrée %1 n’a pas pu être enregistrée dans les données de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s records could not be saved.</source>
        <translation>Les données de cet ordinateur n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>The password of %1 could not be read.</source>
        <translation>Le mot de passe de %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The password could not be read.</source>
        <translation>Le mot de passe n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The password of %1 could not be saved.</source>
        <translation>Le mot de passe de %1 n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The password could not be saved.</source>
        <translation>Le mot de passe n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The workflow %1 was not started.</source>
        <translation>Le workflow %1 n’a pas été lancé.</translation>
    </message>
    <message>
        <source>The workflow was not started.</source>
        <translation>Le workflow n’a pas été lancé.</translation>
    </message>
    <message>
        <source>The job %1 was not aborted.</source>
        <translation>Le travail %1 n’a pas été interrompu.</translation>
    </message>
    <message>
        <source>The job was not aborted.</source>
        <translation>Le travail n’a pas été interrompu.</translation>
    </message>
    <message>
        <source>The job %1 was not restarted.</source>
        <translation>Le travail %1 n’a pas été relancé.</translation>
    </message>
    <message>
        <source>The job was not restarted.</source>
        <translation>Le travail n’a pas été relancé.</translation>
    </message>
    <message>
        <source>The workflow %1 was not deleted.</source>
        <translation>Le workflow %1 n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The workflow was not deleted.</source>
        <translation>Le workflow n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The dataset %1 was not changed.</source>
        <translation>Le jeu de données %1 n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The dataset was not changed.</source>
        <translation>Le jeu de données n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Le fichier %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The profile was not written to %1.</source>
        <translation>Le profil n’a pas été écrit dans %1.</translation>
    </message>
    <message>
        <source>The profile was not written.</source>
        <translation>Le profil n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The profile in %1 was not taken over.</source>
        <translation>Le profil de %1 n’a pas été repris.</translation>
    </message>
    <message>
        <source>The profile was not taken over.</source>
        <translation>Le profil n’a pas été repris.</translation>
    </message>
    <message>
        <source>The instance %1 was not set up.</source>
        <translation>L’instance %1 n’a pas été configurée.</translation>
    </message>
    <message>
        <source>The instance was not set up.</source>
        <translation>L’instance n’a pas été configurée.</translation>
    </message>
    <message>
        <source>%1 was not signed in.</source>
        <translation>La connexion de %1 a échoué.</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The password of %1 was not changed.</source>
        <translation>Le mot de passe de %1 n’a pas été changé.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Le mot de passe n’a pas été changé.</translation>
    </message>
    <message>
        <source>The account of %1 was not changed.</source>
        <translation>Le compte de %1 n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The accounts were not changed.</source>
        <translation>Les comptes n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The setting %1 was not changed.</source>
        <translation>Le paramètre %1 n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The settings were not changed.</source>
        <translation>Les paramètres n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The partner %1 was not changed.</source>
        <translation>Le partenaire %1 n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The partners were not changed.</source>
        <translation>Les partenaires n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The job %1 was not confirmed.</source>
        <translation>Le travail %1 n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>The job was not confirmed.</source>
        <translation>Le travail n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>The job %1 was not rejected.</source>
        <translation>Le travail %1 n’a pas été refusé.</translation>
    </message>
    <message>
        <source>The job was not rejected.</source>
        <translation>Le travail n’a pas été refusé.</translation>
    </message>
    <message>
        <source>The definition of %1 could not be read.</source>
        <translation>Les coordonnées de %1 n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The partner&apos;s definition could not be read.</source>
        <translation>Les coordonnées du partenaire n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The connection to the partner %1 does not work.</source>
        <translation>La connexion au partenaire %1 ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The connection to the partner does not work.</source>
        <translation>La connexion au partenaire ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The partner %1 could not be asked for jobs.</source>
        <translation>Le partenaire %1 n’a pas pu être sollicité pour des travaux.</translation>
    </message>
    <message>
        <source>The partner could not be asked for jobs.</source>
        <translation>Le partenaire n’a pas pu être sollicité pour des travaux.</translation>
    </message>
    <message>
        <source>The state of a job could not be reported to the partner %1.</source>
        <translation>L’état d’un travail n’a pas pu être signalé au partenaire %1.</translation>
    </message>
    <message>
        <source>The state of a job could not be reported to the partner.</source>
        <translation>L’état d’un travail n’a pas pu être signalé au partenaire.</translation>
    </message>
    <message>
        <source>The jobs could not be read from the partner %1.</source>
        <translation>Les travaux n’ont pas pu être lus chez le partenaire %1.</translation>
    </message>
    <message>
        <source>The jobs could not be read from the partner.</source>
        <translation>Les travaux n’ont pas pu être lus chez le partenaire.</translation>
    </message>
    <message>
        <source>The job was not deleted at the partner %1.</source>
        <translation>Le travail n’a pas été supprimé chez le partenaire %1.</translation>
    </message>
    <message>
        <source>The job was not deleted at the partner.</source>
        <translation>Le travail n’a pas été supprimé chez le partenaire.</translation>
    </message>
    <message>
        <source>The workflow was not restarted at the partner %1.</source>
        <translation>Le workflow n’a pas été relancé chez le partenaire %1.</translation>
    </message>
    <message>
        <source>The workflow was not restarted at the partner.</source>
        <translation>Le workflow n’a pas été relancé chez le partenaire.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance at %1.</source>
        <translation>Les partenaires ne peuvent pas joindre cette instance sur %1.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance.</source>
        <translation>Les partenaires ne peuvent pas joindre cette instance.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be made.</source>
        <translation>Le certificat de %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>Le certificat n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>What belongs to %1 could not be encrypted.</source>
        <translation>Ce qui appartient à %1 n’a pas pu être chiffré.</translation>
    </message>
    <message>
        <source>It could not be encrypted.</source>
        <translation>Le chiffrement a échoué.</translation>
    </message>
    <message>
        <source>What belongs to %1 could not be decrypted.</source>
        <translation>Ce qui appartient à %1 n’a pas pu être déchiffré.</translation>
    </message>
    <message>
        <source>It could not be decrypted.</source>
        <translation>Le déchiffrement a échoué.</translation>
    </message>
    <message>
        <source>Nothing can be answered at %1.</source>
        <translation>Rien ne peut répondre sur %1.</translation>
    </message>
    <message>
        <source>The port cannot be used.</source>
        <translation>Le port ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The window of %1 could not be opened.</source>
        <translation>La fenêtre de %1 n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The window could not be opened.</source>
        <translation>La fenêtre n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not taken over.</source>
        <translation>Le certificat de %1 n’a pas été repris.</translation>
    </message>
    <message>
        <source>The certificate was not taken over.</source>
        <translation>Le certificat n’a pas été repris.</translation>
    </message>
</context>
<context>
    <name>desk::FactsCard</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Copy the run&apos;s id</source>
        <translation>Copier l’ID d’exécution</translation>
    </message>
    <message>
        <source>Run id copied</source>
        <translation>ID d’exécution copié</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>series of a dataset</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>desk::FieldGroup</name>
    <message>
        <source>Set by the workflow</source>
        <translation>Défini par le workflow</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all at their defaults</source>
        <translation>%1, valeurs par défaut</translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <translation>%1, modifiés&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desk::FingerprintDialog</name>
    <message>
        <source>Our certificate</source>
        <translation>Notre certificat</translation>
    </message>
    <message>
        <source>A partner that pins it reads these words on its side; read them out on the phone. It is valid until %1.</source>
        <translation>Un partenaire qui l’épingle lit ces mots de son côté&#xa0;; lisez-les-lui au téléphone. Valable jusqu’au&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Empreinte en mots</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>desk::FolderDialog</name>
    <message>
        <source>Series in %1</source>
        <translation>Séries dans %1</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Comptage des fichiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading; what was found stays</source>
        <translation>Arrêter la lecture&#xa0;; ce qui a été trouvé est conservé</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>Files that were skipped</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Masquer les fichiers</translation>
    </message>
    <message>
        <source>Series in the folder</source>
        <translation>Séries du dossier</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Show an image of the selected series. It may show what was written into it.</source>
        <translation>Afficher une image de la série sélectionnée. Elle peut montrer ce qui y a été inscrit.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Read name and number of the patients from the files now. They are forgotten when this is unticked.</source>
        <translation>Lire maintenant dans les fichiers le nom et le numéro des patients. Ils sont oubliés dès que cette case est décochée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add to dataset</source>
        <translation>Ajouter à un jeu</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>Nouveau jeu…</translation>
    </message>
    <message>
        <source>Counting files… %1</source>
        <translation>Comptage des fichiers… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are hidden by the search.</source>
        <translation>
            <numerusform>La recherche masque %Ln série.</numerusform>
            <numerusform>La recherche masque %Ln séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Looking for series…</source>
        <translation>Recherche de séries…</translation>
    </message>
    <message>
        <source>No series found</source>
        <translation>Aucune série trouvée</translation>
    </message>
    <message>
        <source>Series are read from DICOM files. Choose another folder, or see above which files were skipped.</source>
        <translation>Les séries sont lues dans des fichiers DICOM. Choisissez un autre dossier, ou voyez ci-dessus quels fichiers ont été ignorés.</translation>
    </message>
    <message numerus="yes">
        <source>Start workflow on %Ln series</source>
        <translation>
            <numerusform>Lancer un workflow sur %Ln série</numerusform>
            <numerusform>Lancer un workflow sur %Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Lancer un workflow</translation>
    </message>
    <message>
        <source>Tick the series first, with a click or the space bar.</source>
        <translation>Cochez d’abord les séries, d’un clic ou avec la barre d’espace.</translation>
    </message>
    <message>
        <source>Select a series to see one of its images.</source>
        <translation>Sélectionnez une série pour voir l’une de ses images.</translation>
    </message>
</context>
<context>
    <name>desk::FolderReportText</name>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln endommagé</numerusform>
            <numerusform>%Ln endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be opened</source>
        <translation>
            <numerusform>%Ln impossible à ouvrir</numerusform>
            <numerusform>%Ln impossibles à ouvrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a series identifier</source>
        <translation>
            <numerusform>%Ln sans identifiant de série</numerusform>
            <numerusform>%Ln sans identifiant de série</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that repeat another one</source>
        <translation>
            <numerusform>%Ln en double</numerusform>
            <numerusform>%Ln en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are not DICOM</source>
        <translation>
            <numerusform>%Ln non DICOM</numerusform>
            <numerusform>%Ln non DICOM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln index (DICOMDIR)</source>
        <translation>
            <numerusform>%Ln index (DICOMDIR)</numerusform>
            <numerusform>%Ln index (DICOMDIR)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are pipes or devices</source>
        <translation>
            <numerusform>%Ln tube ou périphérique</numerusform>
            <numerusform>%Ln tubes ou périphériques</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Le dossier n’a pas pu être ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln file(s).</source>
        <translation>
            <numerusform>Arrêté après %Ln fichier.</numerusform>
            <numerusform>Arrêté après %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>Le dossier ne contient aucun fichier.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln file(s) belongs to a series.</source>
        <translation>
            <numerusform>Sur %Ln fichier, aucun n’appartient à une série.</numerusform>
            <numerusform>Aucun des %Ln fichiers n’appartient à une série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at: %1.</source>
        <translation>
            <numerusform>%Ln fichier examiné&#xa0;: %1.</numerusform>
            <numerusform>%Ln fichiers examinés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln series found until then can be used.</source>
        <translation>
            <numerusform>La %Ln série trouvée jusque-là peut être utilisée.</numerusform>
            <numerusform>Les %Ln séries trouvées jusque-là peuvent être utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were skipped: %1.</source>
        <translation>
            <numerusform>%Ln fichier ignoré&#xa0;: %1.</numerusform>
            <numerusform>%Ln fichiers ignorés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened.</source>
        <translation>
            <numerusform>%Ln dossier n’a pas pu être ouvert.</numerusform>
            <numerusform>%Ln dossiers n’ont pas pu être ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders that could not be opened:</source>
        <translation>Dossiers qui n’ont pas pu être ouverts&#xa0;:</translation>
    </message>
    <message>
        <source>This series holds no image, such as a report or a plan.</source>
        <translation>Cette série ne contient aucune image&#xa0;; c’est par exemple un compte rendu ou un plan.</translation>
    </message>
    <message>
        <source>The image cannot be drawn here: it is compressed as %1. Workflows can still use it.</source>
        <translation>L’image ne peut pas être affichée ici&#xa0;: elle est compressée en %1. Les workflows peuvent néanmoins l’utiliser.</translation>
    </message>
    <message>
        <source>The image is too large to be drawn here.</source>
        <translation>L’image est trop grande pour être affichée ici.</translation>
    </message>
    <message>
        <source>The image cannot be drawn: its file is damaged.</source>
        <translation>L’image ne peut pas être affichée&#xa0;: son fichier est endommagé.</translation>
    </message>
    <message>
        <source>The image&apos;s file can no longer be opened.</source>
        <translation>Le fichier de l’image ne peut plus être ouvert.</translation>
    </message>
</context>
<context>
    <name>desk::Form</name>
    <message>
        <source>a bracket or a quotation mark is not closed.</source>
        <translation>une accolade, un crochet ou un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>a colon is missing after a name.</source>
        <translation>il manque un deux-points après un nom.</translation>
    </message>
    <message>
        <source>a comma is missing.</source>
        <translation>il manque une virgule.</translation>
    </message>
    <message>
        <source>there is something after the end.</source>
        <translation>il y a du contenu après la fin.</translation>
    </message>
    <message>
        <source>a number is not complete.</source>
        <translation>un nombre est incomplet.</translation>
    </message>
    <message>
        <source>there is too much of it.</source>
        <translation>contenu trop volumineux.</translation>
    </message>
    <message>
        <source>a value, a name in quotation marks or a bracket is expected here.</source>
        <translation>une valeur, un nom entre guillemets, une accolade ou un crochet est attendu ici.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Doit être entre %1 et %2.</translation>
    </message>
    <message>
        <source>Must be above %1 and below %2.</source>
        <translation>Doit être supérieur à %1 et inférieur à %2.</translation>
    </message>
    <message>
        <source>Must be %1 or more.</source>
        <translation>Doit être au moins égal à %1.</translation>
    </message>
    <message>
        <source>Must be %1 or less.</source>
        <translation>Doit être au plus égal à %1.</translation>
    </message>
    <message>
        <source>Must be above %1.</source>
        <translation>Doit être supérieur à %1.</translation>
    </message>
    <message>
        <source>Must be below %1.</source>
        <translation>Doit être inférieur à %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>Doit être un multiple de %1.</translation>
    </message>
    <message>
        <source>Enter a date such as 2026-03-02.</source>
        <translation>Saisissez une date telle que 2026-03-02.</translation>
    </message>
    <message>
        <source>Enter a time such as 10:15:00.</source>
        <translation>Saisissez une heure telle que 10:15:00.</translation>
    </message>
    <message>
        <source>Enter date and time such as 2026-03-02T10:15:00+01:00.</source>
        <translation>Saisissez date et heure, par exemple 2026-03-02T10:15:00+01:00.</translation>
    </message>
    <message numerus="yes">
        <source>Must have at least %Ln character(s).</source>
        <translation>
            <numerusform>Doit avoir au moins %Ln caractère.</numerusform>
            <numerusform>Doit avoir au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must have at most %Ln character(s).</source>
        <translation>
            <numerusform>Doit avoir au plus %Ln caractère.</numerusform>
            <numerusform>Doit avoir au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must have the form %1.</source>
        <translation>Doit avoir la forme %1.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %Ln.</source>
        <translation>
            <numerusform>Choisissez-en au moins %Ln.</numerusform>
            <numerusform>Choisissez-en au moins %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %Ln line(s).</source>
        <translation>
            <numerusform>Saisissez au moins %Ln ligne.</numerusform>
            <numerusform>Saisissez au moins %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln.</source>
        <translation>
            <numerusform>Choisissez-en au plus %Ln.</numerusform>
            <numerusform>Choisissez-en au plus %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %Ln line(s).</source>
        <translation>
            <numerusform>Saisissez au plus %Ln ligne.</numerusform>
            <numerusform>Saisissez au plus %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>Cochez pour continuer.</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>Choisissez une valeur.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
    <message>
        <source>This value does not fit: %1</source>
        <translation>Cette valeur ne convient pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter an address such as name@clinic.example.</source>
        <translation>Saisissez une adresse telle que name@clinic.example.</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.0.2.7.</source>
        <translation>Saisissez une adresse IPv4 telle que 192.0.2.7.</translation>
    </message>
    <message>
        <source>Enter an IPv6 address such as 2001:db8::7.</source>
        <translation>Saisissez une adresse IPv6 telle que 2001:db8::7.</translation>
    </message>
    <message>
        <source>Enter a UUID such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Saisissez un UUID tel que 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>Enter a duration such as PT15M (15 minutes) or P2D (2 days).</source>
        <translation>Saisissez une durée telle que PT15M (15 minutes) ou P2D (2 jours).</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>desk::FormField</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
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
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all tasks (0)</source>
        <translation>Voir toutes les tâches (0)</translation>
    </message>
    <message>
        <source>Arrow keys move between tasks; Enter opens the log.</source>
        <translation>Les flèches passent d’une tâche à l’autre&#xa0;; Entrée ouvre le journal.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>This DAG has no task to show.</source>
        <translation>Ce DAG n’a aucune tâche à afficher.</translation>
    </message>
    <message>
        <source>Reading the graph…</source>
        <translation>Lecture du graphe…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>desk::GraphView</name>
    <message>
        <source>Graph of the tasks</source>
        <translation>Graphe des tâches</translation>
    </message>
</context>
<context>
    <name>desk::HowStep</name>
    <message>
        <source>How should it run?</source>
        <translation>Comment l’exécuter&#xa0;?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Two views of the same values (Ctrl+J)</source>
        <translation>Deux vues des mêmes valeurs (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Problème suivant (F8)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Name, required</source>
        <translation>Nom, obligatoire</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Use at most 57 characters; these are %1.</source>
        <translation>Utilisez au plus 57 caractères&#xa0;; il y en a %1.</translation>
    </message>
    <message>
        <source>Use letters, digits, dot, hyphen and underscore; nothing else is allowed.</source>
        <translation>Utilisez des lettres, des chiffres, le point, le trait d’union et le tiret bas&#xa0;; rien d’autre n’est permis.</translation>
    </message>
    <message>
        <source>Six characters are added, so that names stay unique.</source>
        <translation>Six caractères sont ajoutés pour que les noms restent uniques.</translation>
    </message>
    <message>
        <source>The name cannot be used yet</source>
        <translation>Le nom n’est pas encore utilisable</translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln field(s) to go on</source>
        <translation>
            <numerusform>Corrigez %Ln champ pour continuer</numerusform>
            <numerusform>Corrigez %Ln champs pour continuer</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of %1. What you leave alone keeps its default.</source>
        <translation>Champs de %1. Ce que vous ne touchez pas garde sa valeur par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need a different value.</source>
        <translation>
            <numerusform>%Ln champ a besoin d’une autre valeur.</numerusform>
            <numerusform>%Ln champs ont besoin d’une autre valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Values used before…</source>
        <translation>Valeurs déjà utilisées…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Take over, compare or save values of this form (Ctrl+Shift+O)</source>
        <translation>Reprendre, comparer ou enregistrer des valeurs de ce formulaire (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>desk::IdentifierModel</name>
    <message>
        <source>Series identifier</source>
        <translation>Identifiant de série</translation>
    </message>
</context>
<context>
    <name>desk::ImportDialog</name>
    <message>
        <source>This text</source>
        <translation>Ce texte</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Nouveau jeu de données</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importer dans %1</translation>
    </message>
    <message>
        <source>Name (required)</source>
        <translation>Nom (obligatoire)</translation>
    </message>
    <message>
        <source>Name of the dataset, required</source>
        <translation>Nom du jeu de données, obligatoire</translation>
    </message>
    <message>
        <source>Series identifiers</source>
        <translation>Identifiants de série</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Series identifiers, one a line</source>
        <translation>Identifiants de série, un par ligne</translation>
    </message>
    <message>
        <source>Paste identifiers here, one a line or as CSV, or drop a text or CSV file.</source>
        <translation>Collez ici des identifiants, un par ligne ou en CSV, ou déposez un fichier texte ou CSV.</translation>
    </message>
    <message>
        <source>Lines that are not imported</source>
        <translation>Lignes qui ne sont pas importées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Il dépasse %1.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>Choose a file with identifiers</source>
        <translation>Choisir un fichier d’identifiants</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Texte et CSV (*.txt *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>Masquer les lignes</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Le jeu de données doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Un jeu de données porte déjà ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln series</source>
        <translation>
            <numerusform>Créer avec %Ln série</numerusform>
            <numerusform>Créer avec %Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <translation>
            <numerusform>Importer %Ln</numerusform>
            <numerusform>Importer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>There is no identifier to import.</source>
        <translation>Il n’y a aucun identifiant à importer.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Column with the series</source>
        <translation>Colonne des séries</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>%Ln identifiant</numerusform>
            <numerusform>%Ln identifiants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportReport</name>
    <message numerus="yes">
        <source>%1 holds %Ln line(s) that are no series identifiers: %2.</source>
        <translation>
            <numerusform>%1 contient %Ln ligne qui n’est pas un identifiant de série&#xa0;: %2.</numerusform>
            <numerusform>%1 contient %Ln lignes qui ne sont pas des identifiants de série&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln series identifier(s) again: line %2.</source>
        <translation>
            <numerusform>%1 répète %Ln identifiant de série&#xa0;: ligne %2.</numerusform>
            <numerusform>%1 répète %Ln identifiants de série&#xa0;: lignes %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat an earlier one: %1.</source>
        <translation>
            <numerusform>%Ln ligne en répète une précédente&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes en répètent une précédente&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no series identifier.</source>
        <translation>%1 ne contient aucun identifiant de série.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln series identifier(s).</source>
        <translation>
            <numerusform>%1 contient %Ln identifiant de série.</numerusform>
            <numerusform>%1 contient %Ln identifiants de série.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Each is imported once: %1 in all.</source>
        <translation>Chacun est importé une fois&#xa0;: %1 au total.</translation>
    </message>
    <message>
        <source>The other %1 can be imported.</source>
        <translation>Identifiants importables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1: no series identifier</source>
        <translation>Ligne %1&#xa0;: pas d’identifiant de série</translation>
    </message>
    <message>
        <source>Line %1: the same as line %2</source>
        <translation>Ligne %1&#xa0;: identique à la ligne %2</translation>
    </message>
</context>
<context>
    <name>desk::JobCause</name>
    <message>
        <source>It can be restarted in Airflow&apos;s own pages.</source>
        <translation>Il peut être relancé dans les pages d’Airflow.</translation>
    </message>
    <message>
        <source>The task “%1” failed.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>Its log is shown from the first error on.</source>
        <translation>Son journal est affiché à partir de la première erreur.</translation>
    </message>
    <message>
        <source>Its log is shown from the first error on. When the reason is gone, restart the job.</source>
        <translation>Son journal est affiché à partir de la première erreur. Une fois la cause éliminée, relancez le travail.</translation>
    </message>
    <message>
        <source>The run failed, and Airflow names no task.</source>
        <translation>L’exécution a échoué, et Airflow ne nomme aucune tâche.</translation>
    </message>
    <message>
        <source>When the reason is gone, restart the job.</source>
        <translation>Une fois la cause éliminée, relancez le travail.</translation>
    </message>
    <message>
        <source>Their processes may still run. Look into their logs, or ask who runs Airflow to end them there.</source>
        <translation>Leurs processus sont peut-être encore actifs. Consultez leurs journaux, ou demandez à la personne qui gère Airflow d’y mettre fin.</translation>
    </message>
    <message numerus="yes">
        <source>Stopping since %1; %n task(s) still run(s).</source>
        <translation>
            <numerusform>En cours d’arrêt depuis %1&#xa0;; %n tâche encore en cours.</numerusform>
            <numerusform>En cours d’arrêt depuis %1&#xa0;; %n tâches encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping since %1.</source>
        <translation>En cours d’arrêt depuis %1.</translation>
    </message>
    <message>
        <source>It counts as stopped when the tasks&apos; states and logs prove it.</source>
        <translation>Il compte comme arrêté quand les états et les journaux des tâches le prouvent.</translation>
    </message>
    <message>
        <source>This is attempt %1; the latest is %2.</source>
        <translation>Voici la tentative %1&#xa0;; la dernière est la %2.</translation>
    </message>
    <message>
        <source>Restart makes a new attempt with the same configuration.</source>
        <translation>Relancer crée une nouvelle tentative avec la même configuration.</translation>
    </message>
    <message>
        <source>Airflow no longer knows this run.</source>
        <translation>Airflow ne connaît plus cette exécution.</translation>
    </message>
    <message>
        <source>What this job does now is not known.</source>
        <translation>Ce que fait ce travail en ce moment n’est pas connu.</translation>
    </message>
    <message>
        <source>What is shown was last read back %1.</source>
        <translation>Dernière relecture de l’état affiché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The workflow can be restarted as a whole in the workflow list.</source>
        <translation>Le workflow peut être relancé en entier dans la liste des workflows.</translation>
    </message>
    <message>
        <source>It counts as stopped when %1 has told its end.</source>
        <translation>Il compte comme arrêté quand %1 en a annoncé la fin.</translation>
    </message>
</context>
<context>
    <name>desk::JobPage</name>
    <message>
        <source>Back to Workflow List (Alt+Left)</source>
        <translation>Retour à la liste des workflows (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Liste des workflows</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Interrompre…</translation>
    </message>
    <message>
        <source>Open in Airflow</source>
        <translation>Ouvrir dans Airflow</translation>
    </message>
    <message>
        <source>Delete the workflow…</source>
        <translation>Supprimer le workflow…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Aucun journal</translation>
    </message>
    <message>
        <source>The log of the task chosen on the left appears here.</source>
        <translation>Le journal de la tâche choisie à gauche s’affiche ici.</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Lecture du travail…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Attempts %1</source>
        <translation>Tentatives %1</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Voir son journal</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Voir la dernière</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>Son arrêt est déjà en cours.</translation>
    </message>
    <message>
        <source>A job that is %1 cannot be restarted.</source>
        <translation>Un travail à l’état «&#xa0;%1&#xa0;» ne peut pas être relancé.</translation>
    </message>
    <message>
        <source>A workflow can be deleted when all its jobs have ended.</source>
        <translation>Un workflow peut être supprimé quand tous ses travaux sont terminés.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: restart or delete it in Airflow&apos;s own pages.</source>
        <translation>Un tiers l’a lancé sur cet Airflow&#xa0;: relancez-le ou supprimez-le dans les pages d’Airflow.</translation>
    </message>
    <message>
        <source>Only administrators may abort what others on this Airflow started.</source>
        <translation>Seuls les administrateurs peuvent interrompre ce que des tiers ont lancé sur cet Airflow.</translation>
    </message>
    <message>
        <source>A partner starts a workflow again as a whole: restart it in the workflow list.</source>
        <translation>Un partenaire relance un workflow en entier&#xa0;: relancez-le dans la liste des workflows.</translation>
    </message>
    <message>
        <source>The log is at %1</source>
        <translation>Le journal se trouve chez %1</translation>
    </message>
    <message>
        <source>Tasks and logs of a job stay with the partner that runs it. What it tells of them is above.</source>
        <translation>Les tâches et les journaux d’un travail restent chez le partenaire qui l’exécute. Ce qu’il en indique figure ci-dessus.</translation>
    </message>
</context>
<context>
    <name>desk::JobQuestions</name>
    <message>
        <source>is stopped; what it has not written is lost</source>
        <translation>est arrêtée&#xa0;; ce qu’elle n’a pas écrit est perdu</translation>
    </message>
    <message>
        <source>has ended; stays as it is</source>
        <translation>est terminée&#xa0;; reste telle quelle</translation>
    </message>
    <message>
        <source>does not begin</source>
        <translation>ne démarre pas</translation>
    </message>
    <message>
        <source>Abort %1 on %2?</source>
        <translation>Interrompre %1 sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Airflow is asked to end attempt %1 of this job.</source>
        <translation>Il est demandé à Airflow de mettre fin à la tentative %1 de ce travail.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Ce qui lui arrive</translation>
    </message>
    <message>
        <source>The job is shown as stopping until the tasks&apos; states and logs prove that everything has ended. Logs stay; the job can be restarted.</source>
        <translation>Le travail est affiché «&#xa0;en cours d’arrêt&#xa0;» jusqu’à ce que les états et les journaux des tâches prouvent que tout est terminé. Les journaux sont conservés&#xa0;; le travail peut être relancé.</translation>
    </message>
    <message>
        <source>Others on this Airflow started this run, and may wait for it.</source>
        <translation>Un tiers a lancé cette exécution sur cet Airflow et l’attend peut-être.</translation>
    </message>
    <message>
        <source>The job is shown as stopping until the tasks&apos; states and logs prove that everything has ended. Logs stay.</source>
        <translation>Le travail est affiché «&#xa0;en cours d’arrêt&#xa0;» jusqu’à ce que les états et les journaux des tâches prouvent que tout est terminé. Les journaux sont conservés.</translation>
    </message>
    <message>
        <source>Abort job</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Restart %1 on %2?</source>
        <translation>Relancer %1 sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Attempt %1 begins at the first task, with the same data and configuration.</source>
        <translation>La tentative %1 commence à la première tâche, avec les mêmes données et la même configuration.</translation>
    </message>
    <message>
        <source>Attempt %1 stays here with its run, tasks and logs.</source>
        <translation>La tentative %1 reste ici avec son exécution, ses tâches et ses journaux.</translation>
    </message>
    <message>
        <source>Start attempt %1</source>
        <translation>Lancer la tentative %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Delete workflow %1?</source>
        <translation>Supprimer le workflow %1&#xa0;?</translation>
    </message>
    <message>
        <source>A job is deleted together with its workflow. This cannot be undone.</source>
        <translation>Un travail est supprimé avec son workflow. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimés</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>conservés</translation>
    </message>
    <message>
        <source>The workflow and all its jobs</source>
        <translation>Le workflow et tous ses travaux</translation>
    </message>
    <message>
        <source>Result files on disk</source>
        <translation>Fichiers de résultats</translation>
    </message>
    <message>
        <source>Dataset and images</source>
        <translation>Jeu de données et images</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>%1 has not taken it: the job is withdrawn at once.</source>
        <translation>%1 ne l’a pas pris&#xa0;: le travail est retiré immédiatement.</translation>
    </message>
    <message>
        <source>If %1 is taking it just now, it is told to stop it with its next sync.</source>
        <translation>Si %1 est en train de le prendre, il lui est demandé de l’arrêter à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>If %1 is taking it just now, only somebody there can stop it.</source>
        <translation>Si %1 est en train de le prendre, seul quelqu’un là-bas peut l’arrêter.</translation>
    </message>
    <message>
        <source>%1 is asked to stop it, with its next sync.</source>
        <translation>Il est demandé à %1 de l’arrêter, à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The job is shown as stopping until %1 has told its end.</source>
        <translation>Le travail est affiché «&#xa0;en cours d’arrêt&#xa0;» jusqu’à ce que %1 en ait annoncé la fin.</translation>
    </message>
    <message>
        <source>%1, who owns the job, is told.</source>
        <translation>%1, propriétaire du travail, en est informé.</translation>
    </message>
    <message>
        <source>Their runs and logs in our Airflow</source>
        <translation>Leurs exécutions et journaux dans notre Airflow</translation>
    </message>
    <message>
        <source>The job at %1</source>
        <translation>Le travail chez %1</translation>
    </message>
    <message>
        <source>stays: from here it cannot be deleted there</source>
        <translation>reste&#xa0;: il ne peut pas y être supprimé depuis ici</translation>
    </message>
    <message>
        <source>deleted, with its next sync</source>
        <translation>supprimé, à sa prochaine synchronisation</translation>
    </message>
    <message>
        <source>What %1 knows of it</source>
        <translation>Ce que %1 en sait</translation>
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
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line 1: the whole has to be an object in braces.</source>
        <translation>Ligne 1&#xa0;: l’ensemble doit être un objet entre accolades.</translation>
    </message>
</context>
<context>
    <name>desk::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>Lancer un workflow</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Text larger, smaller, normal</source>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Starting a workflow</source>
        <translation>Lancement d’un workflow</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>Afficher en JSON</translation>
    </message>
    <message>
        <source>Start, on the last step</source>
        <translation>Lancer, à la dernière étape</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Open, close a workflow</source>
        <translation>Déplier, replier un workflow</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Interrompre…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log and graph</source>
        <translation>Journal et graphe</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Zoom and fit</source>
        <translation>Zoom et ajustement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Refuser…</translation>
    </message>
</context>
<context>
    <name>desk::ListQuestions</name>
    <message>
        <source>It does not start; nothing was sent to Airflow.</source>
        <translation>Il ne démarre pas&#xa0;; rien n’a été envoyé à Airflow.</translation>
    </message>
    <message>
        <source>Its start is taken back, or Airflow is asked to stop it.</source>
        <translation>Son démarrage est annulé, ou il est demandé à Airflow de l’arrêter.</translation>
    </message>
    <message>
        <source>Airflow is asked to stop it as soon as it answers.</source>
        <translation>Il est demandé à Airflow de l’arrêter dès qu’il répond.</translation>
    </message>
    <message>
        <source>Airflow is asked to stop its running tasks.</source>
        <translation>Il est demandé à Airflow d’arrêter ses tâches en cours.</translation>
    </message>
    <message>
        <source>Starts again as attempt %1; attempt %2 and its log are kept.</source>
        <translation>Recommence comme tentative %1&#xa0;; la tentative %2 et son journal sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%n workflow</numerusform>
            <numerusform>%n workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;3 workflows&quot; and &quot;2 jobs&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more jobs</source>
        <translation>
            <numerusform>et %n autre travail</numerusform>
            <numerusform>et %n autres travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>idem</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are affected.</source>
        <translation>
            <numerusform>%n travail est concerné.</numerusform>
            <numerusform>%n travaux sont concernés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images and datasets are not touched.</source>
        <translation>Les images et les jeux de données ne sont pas touchés.</translation>
    </message>
    <message numerus="yes">
        <source>%n others stay as they are. Images and datasets are not touched.</source>
        <translation>
            <numerusform>%n autre reste tel quel. Les images et les jeux de données ne sont pas touchés.</numerusform>
            <numerusform>%n autres restent tels quels. Les images et les jeux de données ne sont pas touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort %1?</source>
        <translation>Interrompre %1&#xa0;?</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>The jobs stay “stopping” until Airflow proves that every task has ended. Logs and earlier results are kept, and the jobs can be restarted.</source>
        <translation>Les travaux restent «&#xa0;en cours d’arrêt&#xa0;» jusqu’à ce qu’Airflow prouve que toutes les tâches sont terminées. Les journaux et les résultats antérieurs sont conservés, et les travaux peuvent être relancés.</translation>
    </message>
    <message>
        <source>Others on this Airflow started this, and may wait for it.</source>
        <translation>Un tiers a lancé ceci sur cet Airflow et l’attend peut-être.</translation>
    </message>
    <message>
        <source>The jobs stay “stopping” until Airflow proves that every task has ended. Logs and earlier results are kept.</source>
        <translation>Les travaux restent «&#xa0;en cours d’arrêt&#xa0;» jusqu’à ce qu’Airflow prouve que toutes les tâches sont terminées. Les journaux et les résultats antérieurs sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %n jobs</source>
        <translation>
            <numerusform>Interrompre %n travail</numerusform>
            <numerusform>Interrompre %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>Relancer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Data and configuration are the same as before.</source>
        <translation>Les données et la configuration sont les mêmes qu’avant.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n jobs</source>
        <translation>
            <numerusform>Relancer %n travail</numerusform>
            <numerusform>Relancer %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. Images and datasets are not touched.</source>
        <translation>Cette action est irréversible. Les images et les jeux de données ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message numerus="yes">
        <source>Removed here; in Airflow the runs and logs of its %n jobs as well.</source>
        <translation>
            <numerusform>Supprimé ici&#xa0;; dans Airflow aussi, avec l’exécution et le journal de son %n travail.</numerusform>
            <numerusform>Supprimé ici&#xa0;; dans Airflow aussi, avec les exécutions et les journaux de ses %n travaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result files on disk stay where they are.</source>
        <translation>Les fichiers de résultats sur le disque restent où ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n workflows</source>
        <translation>
            <numerusform>Supprimer %n workflow</numerusform>
            <numerusform>Supprimer %n workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Withdrawn. If %1 is taking it just now, only somebody there can stop it.</source>
        <translation>Retiré. Si %1 est en train de le prendre, seul quelqu’un là-bas peut l’arrêter.</translation>
    </message>
    <message>
        <source>Withdrawn; %1 has not taken it.</source>
        <translation>Retiré&#xa0;; %1 ne l’a pas pris.</translation>
    </message>
    <message>
        <source>%1 is asked to stop it, with its next sync.</source>
        <translation>Il est demandé à %1 de l’arrêter, à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Goes on: from here it cannot be aborted at %1.</source>
        <translation>Continue&#xa0;: il ne peut pas être interrompu chez %1 depuis ici.</translation>
    </message>
    <message>
        <source>%1 is asked at once to start it again.</source>
        <translation>Il est demandé immédiatement à %1 de le relancer.</translation>
    </message>
    <message>
        <source>Removed here; %1 has nothing of it.</source>
        <translation>Supprimé ici&#xa0;; %1 n’en a rien.</translation>
    </message>
    <message>
        <source>Removed here; %1 removes it with its next sync.</source>
        <translation>Supprimé ici&#xa0;; %1 le supprime à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Removed here alone: from here it cannot be deleted at %1.</source>
        <translation>Supprimé ici seulement&#xa0;: il ne peut pas être supprimé chez %1 depuis ici.</translation>
    </message>
    <message>
        <source>A job at a partner counts as stopped when the partner has told its end.</source>
        <translation>Un travail chez un partenaire compte comme arrêté quand le partenaire en a annoncé la fin.</translation>
    </message>
    <message>
        <source>%1, who owns jobs of this, is told.</source>
        <translation>%1, propriétaire de travaux de ce workflow, en est informé.</translation>
    </message>
    <message>
        <source>A partner starts the whole workflow again, all its jobs there that have ended; it does so only if it starts our jobs without asking anybody.</source>
        <translation>Un partenaire relance le workflow entier, tous ses travaux terminés là-bas&#xa0;; il ne le fait que s’il démarre nos travaux sans confirmation.</translation>
    </message>
    <message>
        <source>%1 keeps its own record of what it asked for.</source>
        <translation>%1 conserve sa propre trace de ce qu’il a demandé.</translation>
    </message>
</context>
<context>
    <name>desk::LocalCard</name>
    <message>
        <source>Read out its fingerprint…</source>
        <translation>Lire son empreinte…</translation>
    </message>
    <message>
        <source>Partners can reach this instance</source>
        <translation>Les partenaires peuvent joindre cette instance</translation>
    </message>
    <message>
        <source>Check partners regularly</source>
        <translation>Vérifier régulièrement les partenaires</translation>
    </message>
    <message>
        <source>Partners&apos; workflows start without asking</source>
        <translation>Les workflows des partenaires démarrent sans confirmation</translation>
    </message>
    <message>
        <source>This instance</source>
        <translation>Cette instance</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>cette instance</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>For all partners</source>
        <translation>Pour tous les partenaires</translation>
    </message>
    <message>
        <source>Start here without asking</source>
        <translation>Démarrage ici sans confirmation</translation>
    </message>
    <message>
        <source>Allowed DAGs</source>
        <translation>DAG permis</translation>
    </message>
    <message>
        <source>Allowed datasets</source>
        <translation>Jeux de données permis</translation>
    </message>
    <message>
        <source>Change what is allowed…</source>
        <translation>Modifier ce qui est permis…</translation>
    </message>
    <message>
        <source>only when somebody asks for it</source>
        <translation>seulement à la demande</translation>
    </message>
    <message>
        <source>unless it is otherwise for a partner</source>
        <translation>sauf règle propre à un partenaire</translation>
    </message>
    <message>
        <source>each one waits for a decision</source>
        <translation>chacun attend une décision</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>To %1…</source>
        <translation>À %1…</translation>
    </message>
    <message>
        <source>Add the partner first: its token and key are made for it alone.</source>
        <translation>Ajoutez d’abord le partenaire&#xa0;: son jeton et sa clé sont créés pour lui seul.</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>Partners reach it as: %1</source>
        <translation>Les partenaires la joignent sous&#xa0;: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on, all addresses</source>
        <translation>activé, toutes les adresses</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>activé, %1</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>own, until %1</source>
        <translation>propre, expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>made when the server starts</source>
        <translation>créé au démarrage du serveur</translation>
    </message>
    <message>
        <source>it can give them jobs, and take their reports</source>
        <translation>elle peut leur donner des travaux et recevoir leurs comptes rendus</translation>
    </message>
    <message>
        <source>only their jobs run here, none of ours there</source>
        <translation>seuls leurs travaux s’exécutent ici, aucun des nôtres là-bas</translation>
    </message>
    <message>
        <source>Give our details…</source>
        <translation>Donner nos coordonnées…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Address and certificate…</source>
        <translation>Adresse et certificat…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>given, until %1</source>
        <translation>fourni, expire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desk::LogPanel</name>
    <message>
        <source>Search in log</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole log</source>
        <translation>Copier la sélection, ou tout le journal</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings, errors</source>
        <translation>Avertissements, erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Keep the last line in sight (End)</source>
        <translation>Garder la dernière ligne visible (Fin)</translation>
    </message>
    <message>
        <source>Selection copied</source>
        <translation>Sélection copiée</translation>
    </message>
    <message>
        <source>Log copied</source>
        <translation>Journal copié</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Aucun journal</translation>
    </message>
    <message>
        <source>%1 has not begun; its log appears here.</source>
        <translation>%1 n’a pas commencé&#xa0;; son journal s’affiche ici.</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1, essai %2</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Le journal est vide</translation>
    </message>
    <message>
        <source>Airflow has no line of %1 for this try.</source>
        <translation>Airflow n’a aucune ligne de %1 pour cet essai.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>What the task wrote stays in Airflow.</source>
        <translation>Ce que la tâche a écrit reste dans Airflow.</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texte (*.log *.txt)</translation>
    </message>
    <message>
        <source>Log saved</source>
        <translation>Journal enregistré</translation>
    </message>
</context>
<context>
    <name>desk::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>desk::LongChoiceField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Choose any number.</source>
        <translation>Plusieurs choix possibles.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Choix&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Start workflow</source>
        <translation>&amp;Lancer un workflow</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Changer le mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Workflow List</source>
        <translation>Liste des &amp;workflows</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>&amp;Jeux de données</translation>
    </message>
    <message>
        <source>&amp;Instance Overview</source>
        <translation>Vue des &amp;instances</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Partie précé&amp;dente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus peti&amp;t</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>%1 – Workflow Desk</source>
        <translation>%1 – Workflow Desk</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Set up Airflow…</source>
        <translation>Configurer Airflow…</translation>
    </message>
    <message>
        <source>Quit Workflow Desk?</source>
        <translation>Quitter Workflow Desk&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows run in the Airflow of this application, which ends with it.</source>
        <translation>
            <numerusform>%n workflow s’exécute dans l’Airflow local, qui s’arrête avec l’application.</numerusform>
            <numerusform>%n workflows s’exécutent dans l’Airflow local, qui s’arrête avec l’application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tasks are interrupted. The next start shows how they stand.</source>
        <translation>Leurs tâches sont interrompues. Le prochain démarrage montre où ils en sont.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>De&amp;mandes</translation>
    </message>
    <message>
        <source>%1 in %2 wait for a decision</source>
        <extracomment>&quot;3 jobs&quot; and &quot;2 requests&quot;</extracomment>
        <translation>%1 dans %2 en attente de décision</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge datasets</source>
        <translation>Fusionner des jeux de données</translation>
    </message>
    <message>
        <source>%1-merged</source>
        <translation>%1-fusion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Put their series into</source>
        <translation>Mettre leurs séries dans</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>Nom du nouveau jeu de données</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick two datasets or more.</source>
        <translation>Cochez au moins deux jeux de données.</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Le jeu de données doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Un jeu de données porte déjà ce nom.</translation>
    </message>
    <message>
        <source>a new dataset</source>
        <translation>un nouveau jeu de données</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln other dataset(s) afterwards</source>
        <translation>
            <numerusform>Supprimer ensuite %Ln autre jeu de données</numerusform>
            <numerusform>Supprimer ensuite les %Ln autres jeux de données</numerusform>
        </translation>
    </message>
    <message>
        <source>Only lists are deleted: the images stay in the archive, and workflows keep their jobs and results.</source>
        <translation>Seules des listes sont supprimées&#xa0;: les images restent dans l’archive, et les workflows conservent leurs travaux et leurs résultats.</translation>
    </message>
    <message>
        <source>Each series is taken once. The merged datasets stay as they are.</source>
        <translation>Chaque série est prise une seule fois. Les jeux de données fusionnés restent tels quels.</translation>
    </message>
</context>
<context>
    <name>desk::MultiChoiceField</name>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Choose any number.</source>
        <translation>Plusieurs choix possibles.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desk::MultilineField</name>
    <message>
        <source>One entry on each line.</source>
        <translation>Une entrée par ligne.</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>À écrire en JSON.</translation>
    </message>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Laissez vide pour n’indiquer aucune valeur.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A text; what reads as JSON of another allowed kind, such as 45 or {&quot;key&quot;: 1}, is that.</source>
        <translation>Un texte&#xa0;; ce qui se lit comme du JSON d’un autre type permis, tel que 45 ou {&quot;key&quot;: 1}, est de ce type.</translation>
    </message>
</context>
<context>
    <name>desk::NewPasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>Choisissez un mot de passe personnel</translation>
    </message>
    <message>
        <source>An administrator gave you the current one. Nobody but you should know the new one.</source>
        <translation>Un administrateur vous a donné l’actuel. Personne d’autre que vous ne doit connaître le nouveau.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>desk::Notices</name>
    <message numerus="yes">
        <source>%n requests wait in Workflow Desk</source>
        <translation>
            <numerusform>%n demande attend dans Workflow Desk</numerusform>
            <numerusform>%n demandes attendent dans Workflow Desk</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock to read them.</source>
        <translation>Déverrouillez pour les lire.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n jobs).</source>
        <translation>
            <numerusform>%1&#xa0;: %2 (%n travail).</numerusform>
            <numerusform>%1&#xa0;: %2 (%n travaux).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to run workflows</source>
        <translation>%1 demande à exécuter des workflows</translation>
    </message>
    <message numerus="yes">
        <source>%n partners ask to run workflows</source>
        <translation>
            <numerusform>%n partenaire demande à exécuter des workflows</numerusform>
            <numerusform>%n partenaires demandent à exécuter des workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 a réussi</translation>
    </message>
    <message>
        <source>%1 has ended, not everything finished</source>
        <translation>%1 est terminé, mais tout n’a pas réussi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs finished, %2 after the start.</source>
        <translation>
            <numerusform>%1 travail sur %n réussi, %2 après le lancement.</numerusform>
            <numerusform>Travaux réussis&#xa0;: %1 sur %n, %2 après le lancement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell of new requests</source>
        <translation>Signaler les nouvelles demandes</translation>
    </message>
    <message>
        <source>When partners want to run workflows here. While this application is locked, only that there is something.</source>
        <translation>Quand des partenaires veulent exécuter des workflows ici. Tant que cette application est verrouillée, leur existence seule est signalée.</translation>
    </message>
    <message>
        <source>Tell of ended workflows</source>
        <translation>Signaler la fin des workflows</translation>
    </message>
    <message>
        <source>When a workflow of this instance has finished, or ended otherwise.</source>
        <translation>Quand un workflow de cette instance a réussi, ou s’est terminé autrement.</translation>
    </message>
    <message>
        <source>Icon in the desktop&apos;s panel</source>
        <translation>Icône dans la barre du bureau</translation>
    </message>
    <message>
        <source>With the number of partners&apos; jobs that wait, and how the partners stand. Not every desktop has a place for it.</source>
        <translation>Avec le nombre de travaux de partenaires en attente, et l’état des partenaires. Tous les bureaux n’ont pas de place pour elle.</translation>
    </message>
</context>
<context>
    <name>desk::NumberField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Laissez vide pour n’indiquer aucune valeur.</translation>
    </message>
    <message>
        <source>More (Up)</source>
        <translation>Plus (Haut)</translation>
    </message>
    <message>
        <source>Less (Down)</source>
        <translation>Moins (Bas)</translation>
    </message>
</context>
<context>
    <name>desk::ObjectField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>desk::OptionalField</name>
    <message>
        <source>Give a value</source>
        <translation>Donner une valeur</translation>
    </message>
    <message>
        <source>Give a value to %1</source>
        <translation>Donner une valeur à %1</translation>
    </message>
</context>
<context>
    <name>desk::OriginText</name>
    <message>
        <source>manual run</source>
        <translation>exécution manuelle</translation>
    </message>
    <message>
        <source>scheduled run</source>
        <translation>exécution planifiée</translation>
    </message>
    <message>
        <source>run for an earlier time (backfill)</source>
        <translation>exécution pour une date passée (backfill)</translation>
    </message>
    <message>
        <source>run on new data</source>
        <translation>exécution sur nouvelles données</translation>
    </message>
    <message>
        <source>run that makes data anew</source>
        <translation>exécution qui recrée des données</translation>
    </message>
    <message>
        <source>run by another DAG</source>
        <translation>exécution par un autre DAG</translation>
    </message>
    <message>
        <source>from Airflow&apos;s own pages</source>
        <translation>depuis les pages d’Airflow</translation>
    </message>
    <message>
        <source>over Airflow&apos;s REST API</source>
        <translation>par l’API REST d’Airflow</translation>
    </message>
    <message>
        <source>from Airflow&apos;s command line</source>
        <translation>depuis la ligne de commande d’Airflow</translation>
    </message>
    <message>
        <source>by another DAG</source>
        <translation>par un autre DAG</translation>
    </message>
    <message>
        <source>as a test</source>
        <translation>comme test</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is the name of a person&apos;s account in Airflow</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Started by others on this Airflow.</source>
        <translation>Lancé par un tiers sur cet Airflow.</translation>
    </message>
    <message>
        <source>Started by others on this Airflow: %1.</source>
        <translation>Lancé par un tiers sur cet Airflow&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>desk::PartnerCard</name>
    <message>
        <source>Mend…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Lets us use</source>
        <translation>Nous prête</translation>
    </message>
    <message>
        <source>Starts our jobs</source>
        <translation>Lance nos travaux</translation>
    </message>
    <message>
        <source>Starts here without asking</source>
        <translation>Démarrage ici sans confirmation</translation>
    </message>
    <message>
        <source>May use here</source>
        <translation>Peut utiliser ici</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What it may do…</source>
        <translation>Ses autorisations…</translation>
    </message>
    <message>
        <source>Change the registration…</source>
        <translation>Modifier l’enregistrement…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>&amp;Tester la connexion…</translation>
    </message>
    <message>
        <source>&amp;Give our details…</source>
        <translation>&amp;Donner nos coordonnées…</translation>
    </message>
    <message>
        <source>Its &amp;tokens…</source>
        <translation>Ses &amp;jetons…</translation>
    </message>
    <message>
        <source>What it &amp;may do…</source>
        <translation>Ses &amp;autorisations…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Partenaire %1</translation>
    </message>
    <message>
        <source>Ask %1 for jobs now</source>
        <translation>Demander des travaux à %1</translation>
    </message>
    <message>
        <source>Workflows of %1 start here without asking</source>
        <translation>Les workflows de %1 démarrent ici sans confirmation</translation>
    </message>
    <message>
        <source>Decided for this partner.</source>
        <translation>Décidé pour ce partenaire.</translation>
    </message>
    <message>
        <source>As for everybody.</source>
        <translation>Comme pour tous.</translation>
    </message>
    <message>
        <source>Mend the weak points of %1</source>
        <translation>Corriger les points faibles de %1</translation>
    </message>
    <message>
        <source>Nothing weak</source>
        <translation>Aucun point faible</translation>
    </message>
    <message numerus="yes">
        <source>%n weak points</source>
        <translation>
            <numerusform>%n point faible</numerusform>
            <numerusform>%n points faibles</numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>Last token</source>
        <translation>Dernier jeton</translation>
    </message>
</context>
<context>
    <name>desk::PartnerCheckText</name>
    <message>
        <source>It does not answer in TLS. Is the port the right one?</source>
        <translation>Il ne répond pas en TLS. Le port est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate.</source>
        <translation>Le fichier d’AC ne peut pas être lu, ou ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>It is not the pinned certificate. Either the partner has a new one, or somebody is in between: ask the partner, and compare the words, before you pin another one.</source>
        <translation>Ce n’est pas le certificat épinglé. Soit le partenaire en a un nouveau, soit quelqu’un s’interpose&#xa0;: demandez au partenaire et comparez les mots avant d’en épingler un autre.</translation>
    </message>
    <message>
        <source>It has ended. The partner has to renew it.</source>
        <translation>Il a expiré. Le partenaire doit le renouveler.</translation>
    </message>
    <message>
        <source>It is not valid yet. Is the clock of this computer right?</source>
        <translation>Il n’est pas encore valable. L’horloge de cet ordinateur est-elle à l’heure&#xa0;?</translation>
    </message>
    <message>
        <source>It is for another host name. Is the host the right one?</source>
        <translation>Il est établi pour un autre nom d’hôte. L’hôte est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>No authority that is trusted here signed it. Choose the partner&apos;s CA file, or compare and pin the certificate.</source>
        <translation>Aucune autorité reconnue ici ne l’a signé. Choisissez le fichier d’AC du partenaire, ou comparez et épinglez le certificat.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Is the port the right one?</source>
        <translation>Aucune connexion chiffrée n’a pu être établie. Le port est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>A server answers, but not as a partner does. Are host and port those of the instance?</source>
        <translation>Un serveur répond, mais pas comme un partenaire. L’hôte et le port sont-ils ceux de l’instance&#xa0;?</translation>
    </message>
    <message>
        <source>The name server gave no answer in time.</source>
        <translation>Le serveur de noms n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No computer of this name is known.</source>
        <translation>Aucun ordinateur de ce nom n’est connu.</translation>
    </message>
    <message>
        <source>No answer in time. It is switched off, or a firewall is in between.</source>
        <translation>Pas de réponse dans le délai imparti. Il est éteint, ou un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>It refuses: nothing listens on this port.</source>
        <translation>Connexion refusée&#xa0;: rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Its clock and ours are %1 s apart; one of them is wrong.</source>
        <translation>Son horloge et la nôtre diffèrent de %1&#xa0;s&#xa0;; l’une des deux est fausse.</translation>
    </message>
    <message>
        <source>It refuses the token. Ask the partner for its definition again.</source>
        <translation>Il refuse le jeton. Redemandez ses coordonnées au partenaire.</translation>
    </message>
    <message>
        <source>It has not registered %1 yet. Give the partner our definition.</source>
        <translation>Il n’a pas encore enregistré %1. Donnez nos coordonnées au partenaire.</translation>
    </message>
    <message>
        <source>the same as ours</source>
        <translation>la même que la nôtre</translation>
    </message>
    <message>
        <source>%1 s beside ours</source>
        <translation>%1&#xa0;s d’écart avec la nôtre</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>it knows us as %1</source>
        <translation>il nous connaît comme %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Knows us</source>
        <translation>Nous connaît</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not verified; it would be refused otherwise: %1</source>
        <translation>non vérifié&#xa0;; il serait refusé sinon&#xa0;: %1</translation>
    </message>
    <message>
        <source>the partner does not tell</source>
        <translation>le partenaire ne le dit pas</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>verified (system CAs)</source>
        <translation>vérifié (AC du système)</translation>
    </message>
    <message>
        <source>verified (CA file)</source>
        <translation>vérifié (fichier d’AC)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>desk::PartnerDialog</name>
    <message>
        <source>Add partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Registration of %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The partner&apos;s details, as it gave them</source>
        <translation>Les coordonnées du partenaire, telles qu’il les a données</translation>
    </message>
    <message>
        <source>Paste the details that the partner gave you: they begin with { and end with }.</source>
        <translation>Collez les coordonnées que le partenaire vous a données&#xa0;: elles commencent par { et se terminent par }.</translation>
    </message>
    <message>
        <source>Instance name (required)</source>
        <translation>Nom de l’instance (obligatoire)</translation>
    </message>
    <message>
        <source>Host (required)</source>
        <translation>Hôte (obligatoire)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>no encryption of files</source>
        <translation>pas de chiffrement des fichiers</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Token that it gave us</source>
        <translation>Jeton qu’il nous a donné</translation>
    </message>
    <message>
        <source>Fernet key that it gave us</source>
        <translation>Clé Fernet qu’il nous a donnée</translation>
    </message>
    <message>
        <source>Does it wait for yours first? Leave them empty, add it, give it our details, and enter its own later.</source>
        <translation>Attend-il d’abord les vôtres&#xa0;? Laissez ces champs vides, ajoutez-le, donnez-lui nos coordonnées et saisissez les siennes plus tard.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Son certificat</translation>
    </message>
    <message>
        <source>is verified by this computer&apos;s authorities</source>
        <translation>est vérifié par les autorités de cet ordinateur</translation>
    </message>
    <message>
        <source>is verified by a CA file:</source>
        <translation>est vérifié par un fichier d’AC&#xa0;:</translation>
    </message>
    <message>
        <source>is this one alone, pinned after a comparison</source>
        <translation>est celui-ci seulement, épinglé après comparaison</translation>
    </message>
    <message>
        <source>is not verified (whoever answers is believed)</source>
        <translation>n’est pas vérifié (quiconque répond est cru)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Choisir un fichier d’AC…</translation>
    </message>
    <message>
        <source>The partner&apos;s details</source>
        <translation>Les coordonnées du partenaire</translation>
    </message>
    <message>
        <source>Definitions (*.json *.txt);;All files (*)</source>
        <translation>Coordonnées (*.json *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier d’AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The instance name is missing.</source>
        <translation>Le nom de l’instance manque.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, underscore and hyphen in the name.</source>
        <translation>Dans le nom&#xa0;: lettres, chiffres, point, tiret bas et trait d’union.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>L’hôte manque.</translation>
    </message>
    <message>
        <source>The host is no name of a computer.</source>
        <translation>L’hôte n’est pas un nom d’ordinateur.</translation>
    </message>
    <message>
        <source>The CA file is missing.</source>
        <translation>Le fichier d’AC manque.</translation>
    </message>
    <message>
        <source>This is our own name.</source>
        <translation>C’est notre propre nom.</translation>
    </message>
    <message>
        <source>The token has %1 characters; %2 are missing.</source>
        <translation>Caractères du jeton&#xa0;: %1&#xa0;; manquants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The Fernet key has %1 characters; %2 are missing.</source>
        <translation>Caractères de la clé Fernet&#xa0;: %1&#xa0;; manquants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The Fernet key is missing.</source>
        <translation>La clé Fernet manque.</translation>
    </message>
    <message>
        <source>They ask not to verify the certificate. It is verified unless you decide otherwise.</source>
        <translation>Elles demandent de ne pas vérifier le certificat. Il est vérifié, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>They want files without encryption.</source>
        <translation>Elles demandent des fichiers sans chiffrement.</translation>
    </message>
    <message>
        <source>On the phone, the Fernet key reads: %1</source>
        <translation>Au téléphone, la clé Fernet se lit&#xa0;: %1</translation>
    </message>
    <message>
        <source>These are the details of %1.</source>
        <translation>Ce sont les coordonnées de %1.</translation>
    </message>
    <message>
        <source>The details could not be read.</source>
        <translation>Les coordonnées n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Not verify the certificate of this partner?</source>
        <translation>Ne pas vérifier le certificat de ce partenaire&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever answers at this address is then believed, gets its token, and can read and change everything. Pinning its certificate needs one phone call.</source>
        <translation>Quiconque répond à cette adresse est alors cru, reçoit son jeton et peut tout lire et tout modifier. Épingler son certificat ne demande qu’un appel téléphonique.</translation>
    </message>
    <message>
        <source>Do not verify</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>Keep verifying</source>
        <translation>Continuer à vérifier</translation>
    </message>
    <message>
        <source>Send files to this partner without encryption?</source>
        <translation>Envoyer les fichiers à ce partenaire sans chiffrement&#xa0;?</translation>
    </message>
    <message>
        <source>Only the connection then protects them on their way. Both sides have to want it so.</source>
        <translation>Seule la connexion les protège alors en chemin. Les deux côtés doivent le vouloir ainsi.</translation>
    </message>
    <message>
        <source>Do not encrypt</source>
        <translation>Ne pas chiffrer</translation>
    </message>
    <message>
        <source>Keep encrypting</source>
        <translation>Continuer à chiffrer</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>The certificate has to be settled.</source>
        <translation>La question du certificat doit être réglée.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>Le test n’a pas réussi.</translation>
    </message>
    <message>
        <source>Compare and pin the certificate.</source>
        <translation>Comparez et épinglez le certificat.</translation>
    </message>
    <message>
        <source>The test shows the certificate before it is pinned.</source>
        <translation>Le test montre le certificat avant qu’il soit épinglé.</translation>
    </message>
    <message>
        <source>The test has to pass first.</source>
        <translation>Le test doit d’abord réussir.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
</context>
<context>
    <name>desk::PartnerErrorText</name>
    <message>
        <source>It says: %1</source>
        <translation>Message&#xa0;: %1</translation>
    </message>
    <message>
        <source>No computer of its name is known.</source>
        <translation>Aucun ordinateur de ce nom n’est connu.</translation>
    </message>
    <message>
        <source>Nothing listens at its address.</source>
        <translation>Rien n’est à l’écoute à son adresse.</translation>
    </message>
    <message>
        <source>The connection was lost before it had answered.</source>
        <translation>La connexion a été perdue avant sa réponse.</translation>
    </message>
    <message>
        <source>It sends us elsewhere, as sign-in pages do, and is not followed.</source>
        <translation>Il nous renvoie ailleurs, comme le font les pages de connexion&#xa0;; nous ne suivons pas.</translation>
    </message>
    <message>
        <source>A web page came where its answer should be.</source>
        <translation>Une page Web est arrivée à la place de sa réponse.</translation>
    </message>
    <message>
        <source>Its answer was cut off, or is none.</source>
        <translation>Sa réponse est tronquée, ou n’en est pas une.</translation>
    </message>
    <message>
        <source>Its answer is larger than any should be.</source>
        <translation>Sa réponse est plus volumineuse qu’elle ne devrait l’être.</translation>
    </message>
    <message>
        <source>It does not answer as a partner does.</source>
        <translation>Il ne répond pas comme un partenaire.</translation>
    </message>
    <message>
        <source>It does not want to be asked so often.</source>
        <translation>Il ne veut pas être interrogé si souvent.</translation>
    </message>
    <message>
        <source>It has an error of its own (HTTP status %1).</source>
        <translation>Il a rencontré une erreur interne (état HTTP %1).</translation>
    </message>
    <message>
        <source>It refused (HTTP status %1).</source>
        <translation>Il a refusé (état HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing is lost meanwhile. If it lasts, ask whoever runs it.</source>
        <translation>Rien n’est perdu entre-temps. Si cela dure, demandez à la personne qui le gère.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Test the partner again, and decide with whoever runs it what is to be believed.</source>
        <translation>Testez à nouveau le partenaire, et décidez avec la personne qui le gère ce qui doit être cru.</translation>
    </message>
    <message>
        <source>It has registered another instance with our token.</source>
        <translation>Il a enregistré une autre instance avec notre jeton.</translation>
    </message>
    <message>
        <source>Give the partner our definition.</source>
        <translation>Donnez nos coordonnées au partenaire.</translation>
    </message>
    <message>
        <source>It refuses our token.</source>
        <translation>Il refuse notre jeton.</translation>
    </message>
    <message>
        <source>Ask the partner for its definition again.</source>
        <translation>Redemandez ses coordonnées au partenaire.</translation>
    </message>
    <message>
        <source>No token of this partner is kept here.</source>
        <translation>Aucun jeton de ce partenaire n’est conservé ici.</translation>
    </message>
    <message>
        <source>Ask the partner for its definition.</source>
        <translation>Demandez ses coordonnées au partenaire.</translation>
    </message>
    <message>
        <source>Test the partner: host or port may be another&apos;s.</source>
        <translation>Testez le partenaire&#xa0;: l’hôte ou le port est peut-être celui d’un autre.</translation>
    </message>
    <message>
        <source>It, or one that it depends on, has ended.</source>
        <translation>Il a expiré, ou l’un de ceux dont il dépend.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>It, or one that it depends on, is not valid yet.</source>
        <translation>Il n’est pas encore valable, ou l’un de ceux dont il dépend.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer.</source>
        <translation>Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>One certificate in the file does not follow from the next.</source>
        <translation>Un certificat du fichier ne découle pas du suivant.</translation>
    </message>
    <message>
        <source>Put this computer&apos;s first, then the one that signed it, and so on.</source>
        <translation>Placez d’abord celui de cet ordinateur, puis celui qui l’a signé, et ainsi de suite.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM.</source>
        <translation>Le fichier ne contient aucun certificat en PEM.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The key asks for a passphrase.</source>
        <translation>La clé demande une phrase secrète.</translation>
    </message>
    <message>
        <source>Choose it without one: here it is kept like a password.</source>
        <translation>Choisissez-la sans phrase secrète&#xa0;: elle est conservée ici comme un mot de passe.</translation>
    </message>
    <message>
        <source>The key is that of another certificate.</source>
        <translation>La clé est celle d’un autre certificat.</translation>
    </message>
    <message>
        <source>Choose the one that belongs to it.</source>
        <translation>Choisissez celle qui lui appartient.</translation>
    </message>
    <message>
        <source>The key is too short for today&apos;s connections.</source>
        <translation>La clé est trop courte pour les connexions actuelles.</translation>
    </message>
    <message>
        <source>Ask for a certificate with RSA of 2048 bits, or an elliptic key.</source>
        <translation>Demandez un certificat avec RSA de 2048 bits, ou une clé elliptique.</translation>
    </message>
    <message>
        <source>The file holds no key in PEM.</source>
        <translation>Le fichier ne contient aucune clé en PEM.</translation>
    </message>
    <message>
        <source>Its answer was cut off, or is encrypted with keys that are not the ones exchanged.</source>
        <translation>Sa réponse est tronquée, ou chiffrée avec d’autres clés que celles échangées.</translation>
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
        <translation>vérification…</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
</context>
<context>
    <name>desk::PartnerText</name>
    <message>
        <source>What this partner may do here was valid until %1.</source>
        <translation>Ce que ce partenaire peut faire ici était valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>This partner may not run the DAG %1 here.</source>
        <translation>Ce partenaire ne peut pas exécuter le DAG %1 ici.</translation>
    </message>
    <message>
        <source>This partner may not use the dataset %1.</source>
        <translation>Ce partenaire ne peut pas utiliser le jeu de données %1.</translation>
    </message>
    <message>
        <source>It wants to use series (%1) that are in no dataset this partner may use.</source>
        <translation>Il veut utiliser des séries (%1) qui ne sont dans aucun jeu de données que ce partenaire peut utiliser.</translation>
    </message>
    <message>
        <source>It wants to use more series at once than the %1 this partner may.</source>
        <translation>Il veut utiliser à la fois plus de séries que les %1 permises à ce partenaire.</translation>
    </message>
    <message>
        <source>This partner has had its %1 jobs of the last 24 hours.</source>
        <translation>Nombre de travaux permis à ce partenaire en 24 heures atteint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It names series (%1) under identifiers that were not given out here.</source>
        <translation>Il nomme des séries (%1) sous des identifiants qui n’ont pas été émis ici.</translation>
    </message>
    <message>
        <source>The partner was removed before the job had ended.</source>
        <translation>Le partenaire a été retiré avant la fin du travail.</translation>
    </message>
    <message>
        <source>It failed at the partner.</source>
        <translation>Échec chez le partenaire.</translation>
    </message>
    <message>
        <source>It failed at the partner: %1</source>
        <translation>Échec chez le partenaire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of its jobs may not start now.</source>
        <translation>
            <numerusform>%n de ses travaux ne peut pas démarrer maintenant.</numerusform>
            <numerusform>%n de ses travaux ne peuvent pas démarrer maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came before this partner&apos;s workflows started by themselves: confirm it once.</source>
        <translation>Elle est arrivée avant que les workflows de ce partenaire démarrent d’eux-mêmes&#xa0;: confirmez-la une fois.</translation>
    </message>
    <message>
        <source>Nothing of this partner starts without somebody here confirming it.</source>
        <translation>Rien de ce partenaire ne démarre sans que quelqu’un ici le confirme.</translation>
    </message>
    <message>
        <source>It may run the DAG %1.</source>
        <translation>Il peut exécuter le DAG %1.</translation>
    </message>
    <message>
        <source>It may not run the DAG %1.</source>
        <translation>Il ne peut pas exécuter le DAG %1.</translation>
    </message>
    <message>
        <source>It may use the dataset %1.</source>
        <translation>Il peut utiliser le jeu de données %1.</translation>
    </message>
    <message>
        <source>It may not use the dataset %1.</source>
        <translation>Il ne peut pas utiliser le jeu de données %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n series for a job.</source>
        <translation>
            <numerusform>Au plus %n série par travail.</numerusform>
            <numerusform>Au plus %n séries par travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n jobs in 24 hours; it has had %1.</source>
        <translation>
            <numerusform>Au plus %n travail en 24 heures&#xa0;; il en a eu %1.</numerusform>
            <numerusform>Au plus %n travaux en 24 heures&#xa0;; il en a eu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>desk::PartnerWords</name>
    <message>
        <source>No exchange has succeeded yet.</source>
        <translation>Aucun échange n’a encore réussi.</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <translation>Nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>en retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>late: not reached yet</source>
        <translation>en retard&#xa0;: pas encore joint</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>lost: never reached</source>
        <translation>perdu&#xa0;: jamais joint</translation>
    </message>
    <message>
        <source>%1, not asked since</source>
        <translation>%1, pas interrogé depuis</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Whoever answers at this address is believed.</source>
        <translation>Quiconque répond à cette adresse est cru.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>on (Fernet)</source>
        <translation>activé (Fernet)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Files go to it as they are; only the connection is encrypted.</source>
        <translation>Les fichiers lui sont envoyés tels quels&#xa0;; seule la connexion est chiffrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n DAGs</source>
        <translation>
            <numerusform>%n DAG</numerusform>
            <numerusform>%n DAG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n datasets</source>
        <translation>
            <numerusform>%n jeu de données</numerusform>
            <numerusform>%n jeux de données</numerusform>
        </translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n series)</source>
        <translation>
            <numerusform>%1 (%n série)</numerusform>
            <numerusform>%1 (%n séries)</numerusform>
        </translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>It asks for our jobs by itself.</source>
        <translation>Il demande nos travaux automatiquement.</translation>
    </message>
    <message>
        <source>Somebody there has to ask for our jobs.</source>
        <translation>Quelqu’un là-bas doit demander nos travaux.</translation>
    </message>
    <message>
        <source>It runs Workflow Desk: our abort reaches it.</source>
        <translation>Il utilise Workflow Desk&#xa0;: notre interruption lui parvient.</translation>
    </message>
    <message>
        <source>Our abort does not reach it: somebody there has to abort.</source>
        <translation>Notre interruption ne lui parvient pas&#xa0;: quelqu’un là-bas doit interrompre.</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>sans confirmation</translation>
    </message>
    <message>
        <source>after somebody confirms</source>
        <translation>après confirmation sur place</translation>
    </message>
    <message>
        <source>As for everybody.</source>
        <translation>Comme pour tous.</translation>
    </message>
    <message>
        <source>Decided for this partner.</source>
        <translation>Décidé pour ce partenaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n series a job</source>
        <translation>
            <numerusform>%n série par travail</numerusform>
            <numerusform>%n séries par travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs a day</source>
        <translation>
            <numerusform>%n travail par jour</numerusform>
            <numerusform>%n travaux par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>toutes les %1&#xa0;min</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>toutes les %1&#xa0;s</translation>
    </message>
    <message>
        <source>The certificate is not verified.</source>
        <translation>Le certificat n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Somebody in between could read and change everything.</source>
        <translation>Quelqu’un qui s’interpose pourrait tout lire et tout modifier.</translation>
    </message>
    <message>
        <source>Verify it…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Workflows start here without asking.</source>
        <translation>Les workflows démarrent ici sans confirmation.</translation>
    </message>
    <message>
        <source>Those of %1.</source>
        <translation>Concernés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Files are not encrypted.</source>
        <translation>Les fichiers ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>Only the connection protects them on their way.</source>
        <translation>Seule la connexion les protège en chemin.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Chiffrer…</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, expire&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desk::PartnersPage</name>
    <message>
        <source>Check all now</source>
        <translation>Tous les vérifier</translation>
    </message>
    <message>
        <source>Add partner…</source>
        <translation>Ajouter un partenaire…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Aucun partenaire</translation>
    </message>
    <message>
        <source>Add a partner to run workflows there, or to let it run some here. Each side gives the other its details.</source>
        <translation>Ajoutez un partenaire pour exécuter des workflows chez lui, ou pour le laisser en exécuter ici. Chaque côté donne ses coordonnées à l’autre.</translation>
    </message>
    <message>
        <source>Add the first partner…</source>
        <translation>Ajouter le premier partenaire…</translation>
    </message>
    <message>
        <source>Only administrators see the partners</source>
        <translation>Seuls les administrateurs voient les partenaires</translation>
    </message>
    <message>
        <source>An administrator of this application decides who works with this instance.</source>
        <translation>Un administrateur de cette application décide qui travaille avec cette instance.</translation>
    </message>
    <message>
        <source>Reading the partners…</source>
        <translation>Lecture des partenaires…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no partner to ask.</source>
        <translation>Il n’y a aucun partenaire à interroger.</translation>
    </message>
    <message>
        <source>%1 works alone</source>
        <translation>%1 travaille seule</translation>
    </message>
    <message numerus="yes">
        <source>%n partners, %1 of them reached</source>
        <translation>
            <numerusform>%n partenaire, dont joint&#xa0;: %1</numerusform>
            <numerusform>%n partenaires, dont joints&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Vue des instances</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>Give it our details…</source>
        <translation>Lui donner nos coordonnées…</translation>
    </message>
    <message>
        <source>Turn off the server for partners?</source>
        <translation>Désactiver le serveur pour les partenaires&#xa0;?</translation>
    </message>
    <message>
        <source>They then get no jobs from here and cannot report how those stand that they have.</source>
        <translation>Ils ne reçoivent alors plus de travaux d’ici et ne peuvent plus rendre compte de ceux qu’ils ont.</translation>
    </message>
    <message>
        <source>Jobs of theirs go on here, and their reports reach them.</source>
        <translation>Leurs travaux continuent ici, et les comptes rendus leur parviennent.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>Start workflows of all partners without asking?</source>
        <translation>Lancer les workflows de tous les partenaires sans confirmation&#xa0;?</translation>
    </message>
    <message>
        <source>What is allowed to a partner then runs on this instance without anybody here deciding.</source>
        <translation>Ce qui est permis à un partenaire s’exécute alors sur cette instance sans que personne ici n’en décide.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Dès lors</translation>
    </message>
    <message>
        <source>as decided for it</source>
        <translation>comme décidé pour lui</translation>
    </message>
    <message>
        <source>starts without asking</source>
        <translation>démarre sans confirmation</translation>
    </message>
    <message>
        <source>Start without asking</source>
        <translation>Lancer sans confirmation</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>Start workflows of %1 without asking?</source>
        <translation>Lancer les workflows de %1 sans confirmation&#xa0;?</translation>
    </message>
    <message>
        <source>What is allowed to %1 then runs on this instance without anybody here deciding.</source>
        <translation>Ce qui est permis à %1 s’exécute alors sur cette instance sans que personne ici n’en décide.</translation>
    </message>
    <message>
        <source>Remove the partner %1?</source>
        <translation>Retirer le partenaire %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 can no longer be asked for jobs, and gets none from here.</source>
        <translation>%1 ne peut plus être sollicité pour des travaux, et n’en reçoit plus d’ici.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Ce qui lui arrive</translation>
    </message>
    <message>
        <source>Tokens and keys, both ways</source>
        <translation>Jetons et clés, des deux côtés</translation>
    </message>
    <message>
        <source>deleted at once</source>
        <translation>supprimés aussitôt</translation>
    </message>
    <message>
        <source>What it may do here</source>
        <translation>Ce qu’il peut faire ici</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Its workflows that ended</source>
        <translation>Ses workflows terminés</translation>
    </message>
    <message>
        <source>kept, with their logs</source>
        <translation>conservés, avec leurs journaux</translation>
    </message>
    <message>
        <source>Jobs that wait or run</source>
        <translation>Travaux en attente ou en cours</translation>
    </message>
    <message>
        <source>no longer reported to it</source>
        <translation>ne lui sont plus signalés</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>desk::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>desk::PasswordForm</name>
    <message numerus="yes">
        <source>At least %n characters; a short sentence is easy to remember.</source>
        <translation>
            <numerusform>Au moins %n caractère&#xa0;; une courte phrase se retient facilement.</numerusform>
            <numerusform>Au moins %n caractères&#xa0;; une courte phrase se retient facilement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Encore le même mot de passe</translation>
    </message>
    <message>
        <source>The current password is missing.</source>
        <translation>Le mot de passe actuel manque.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message numerus="yes">
        <source>The password has fewer than %n characters.</source>
        <translation>
            <numerusform>Le mot de passe a moins de %n caractère.</numerusform>
            <numerusform>Le mot de passe a moins de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>desk::PeopleSettings</name>
    <message>
        <source>Add somebody…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Définir un mot de passe…</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Nommer administrateur</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everybody who works here has an account. Users start workflows and work with those that are their own; administrators may do everything. An account keeps people apart and from mistakes; the files of this profile are protected by the account of this computer.</source>
        <translation>Toute personne qui travaille ici a un compte. Les utilisateurs lancent des workflows et travaillent avec les leurs&#xa0;; les administrateurs peuvent tout faire. Un compte sépare les personnes et évite les erreurs&#xa0;; les fichiers de ce profil sont protégés par le compte de cet ordinateur.</translation>
    </message>
    <message>
        <source>Make user</source>
        <translation>Nommer utilisateur</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Choisissez d’abord une personne dans la liste.</translation>
    </message>
    <message>
        <source>Change your own password under Your account.</source>
        <translation>Changez votre propre mot de passe sous Votre compte.</translation>
    </message>
    <message>
        <source>Remove the account of %1?</source>
        <translation>Supprimer le compte de %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here.</source>
        <translation>%1 ne pourra plus se connecter ici.</translation>
    </message>
    <message>
        <source>Workflows that were started under this name stay.</source>
        <translation>Les workflows lancés sous ce nom sont conservés.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>desk::PolicyDialog</name>
    <message>
        <source>What partners may do here</source>
        <translation>Ce que les partenaires peuvent faire ici</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>Ce que %1 peut faire ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>DAGs that may run</source>
        <translation>DAG qui peuvent s’exécuter</translation>
    </message>
    <message>
        <source>Datasets that may be used</source>
        <translation>Jeux de données utilisables</translation>
    </message>
    <message>
        <source>What is taken away here is taken from jobs that wait as well; those that run go on.</source>
        <translation>Ce qui est retiré ici l’est aussi aux travaux en attente&#xa0;; ceux qui sont en cours continuent.</translation>
    </message>
    <message>
        <source>Airflow does not answer: only DAGs that are allowed already are shown.</source>
        <translation>Airflow ne répond pas&#xa0;: seuls les DAG déjà permis sont affichés.</translation>
    </message>
    <message>
        <source>This holds for every partner for which nothing else was decided.</source>
        <translation>Ceci vaut pour tout partenaire pour lequel rien d’autre n’a été décidé.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time between two checks</source>
        <translation>Intervalle entre deux vérifications</translation>
    </message>
    <message>
        <source>Its workflows start here without asking</source>
        <translation>Ses workflows démarrent ici sans confirmation</translation>
    </message>
    <message>
        <source>as for everybody (on)</source>
        <translation>comme pour tous (activé)</translation>
    </message>
    <message>
        <source>as for everybody (off)</source>
        <translation>comme pour tous (désactivé)</translation>
    </message>
    <message>
        <source>off: each one waits for a decision</source>
        <translation>désactivé&#xa0;: chacun attend une décision</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Starts here without asking</source>
        <translation>Démarrage ici sans confirmation</translation>
    </message>
    <message>
        <source>At most so many series a job</source>
        <translation>Séries par travail, au plus</translation>
    </message>
    <message>
        <source>At most so many jobs in 24 hours</source>
        <translation>Travaux en 24 heures, au plus</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Jusqu’à la fin du</translation>
    </message>
    <message>
        <source>Start workflows of %1 without asking?</source>
        <translation>Lancer les workflows de %1 sans confirmation&#xa0;?</translation>
    </message>
    <message>
        <source>What is allowed to %1 then runs on this instance without anybody here deciding.</source>
        <translation>Ce qui est permis à %1 s’exécute alors sur cette instance sans que personne ici n’en décide.</translation>
    </message>
    <message>
        <source>Start without asking</source>
        <translation>Lancer sans confirmation</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Toujours demander</translation>
    </message>
</context>
<context>
    <name>desk::PreflightModel</name>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
</context>
<context>
    <name>desk::PreflightText</name>
    <message>
        <source>reached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 has shown the certificate that was expected.</source>
        <translation>%1 a présenté le certificat attendu.</translation>
    </message>
    <message>
        <source>The clock of %1 and ours agree.</source>
        <translation>L’horloge de %1 et la nôtre concordent.</translation>
    </message>
    <message>
        <source>%1 accepts us, and may fetch its jobs here.</source>
        <translation>%1 nous accepte, et peut récupérer ses travaux ici.</translation>
    </message>
    <message>
        <source>%1 lets us run this DAG.</source>
        <translation>%1 nous permet d’exécuter ce DAG.</translation>
    </message>
    <message>
        <source>The form of the DAG is the same at %1.</source>
        <translation>Le formulaire du DAG est le même chez %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lets us use this dataset; there it holds %n series.</source>
        <translation>
            <numerusform>%1 nous permet d’utiliser ce jeu de données&#xa0;; il y contient %n série.</numerusform>
            <numerusform>%1 nous permet d’utiliser ce jeu de données&#xa0;; il y contient %n séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 is refused.</source>
        <translation>Le certificat de %1 est refusé.</translation>
    </message>
    <message>
        <source>%1 refuses us.</source>
        <translation>%1 nous refuse.</translation>
    </message>
    <message>
        <source>The token with which %1 fetches its jobs has ended. An administrator can give it a new one.</source>
        <translation>Le jeton avec lequel %1 récupère ses travaux a expiré. Un administrateur peut lui en donner un nouveau.</translation>
    </message>
    <message>
        <source>The token with which %1 fetched its jobs was taken back. An administrator can give it a new one.</source>
        <translation>Le jeton avec lequel %1 récupérait ses travaux a été révoqué. Un administrateur peut lui en donner un nouveau.</translation>
    </message>
    <message>
        <source>%1 does not know us.</source>
        <translation>%1 ne nous connaît pas.</translation>
    </message>
    <message>
        <source>%1 does not let us run this DAG.</source>
        <translation>%1 ne nous permet pas d’exécuter ce DAG.</translation>
    </message>
    <message>
        <source>%1 does not let us use this dataset.</source>
        <translation>%1 ne nous permet pas d’utiliser ce jeu de données.</translation>
    </message>
    <message>
        <source>The DAG is paused in the Airflow of %1.</source>
        <translation>Le DAG est en pause dans l’Airflow de %1.</translation>
    </message>
    <message>
        <source>The Airflow of %1 cannot read the file of the DAG.</source>
        <translation>L’Airflow de %1 ne peut pas lire le fichier du DAG.</translation>
    </message>
    <message>
        <source>The form of the DAG is another one at %1: the same values could be refused there, or mean something else. The page What shows the differences.</source>
        <translation>Le formulaire du DAG est différent chez %1&#xa0;: les mêmes valeurs pourraient y être refusées, ou avoir un autre sens. La page Quoi montre les différences.</translation>
    </message>
    <message>
        <source>The dataset is empty at %1.</source>
        <translation>Le jeu de données est vide chez %1.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>DAG</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>server off</source>
        <translation>serveur arrêté</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>unknown to it</source>
        <translation>inconnu de lui</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non permis</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>comme affiché</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>when agreed</source>
        <translation>après accord</translation>
    </message>
    <message>
        <source>when fetched</source>
        <translation>une fois récupéré</translation>
    </message>
    <message>
        <source>Nobody could tell.</source>
        <translation>Personne n’a pu le dire.</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>%1 est interrogé.</translation>
    </message>
    <message>
        <source>The DAG needs no dataset.</source>
        <translation>Le DAG n’a besoin d’aucun jeu de données.</translation>
    </message>
    <message>
        <source>Not needed on this instance.</source>
        <translation>Pas nécessaire sur cette instance.</translation>
    </message>
    <message>
        <source>%1 does not answer: its job waits until it comes for it.</source>
        <translation>%1 ne répond pas&#xa0;: son travail attend qu’il vienne le chercher.</translation>
    </message>
    <message>
        <source>Airflow does not work as it should: the job waits for it.</source>
        <translation>Airflow ne fonctionne pas comme il le devrait&#xa0;: le travail l’attend.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance: its server does not run. The job waits until it does (Instance Overview).</source>
        <translation>Les partenaires ne peuvent pas joindre cette instance&#xa0;: son serveur est arrêté. Le travail attend qu’il démarre (Vue des instances).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not verified: whoever answers at its address is believed.</source>
        <translation>Le certificat de %1 n’est pas vérifié&#xa0;: quiconque répond à son adresse est cru.</translation>
    </message>
    <message>
        <source>Times at %1 differ from ours.</source>
        <translation>L’heure chez %1 diffère de la nôtre.</translation>
    </message>
    <message>
        <source>The form that you fill in is the one of %1.</source>
        <translation>Le formulaire que vous remplissez est celui de %1.</translation>
    </message>
    <message>
        <source>The form at %1 has other words or proposals. The same values mean the same there.</source>
        <translation>Le formulaire chez %1 a une autre formulation ou d’autres propositions. Les mêmes valeurs y ont le même sens.</translation>
    </message>
    <message>
        <source>It starts on %1 without anybody being asked.</source>
        <translation>Il démarre sur %1 sans que personne soit consulté.</translation>
    </message>
    <message>
        <source>Somebody at %1 has to agree before it starts.</source>
        <translation>Quelqu’un chez %1 doit donner son accord avant le démarrage.</translation>
    </message>
    <message>
        <source>%1 does not ask for jobs by itself: somebody there has to do so before it starts.</source>
        <translation>%1 ne demande pas de travaux de lui-même&#xa0;: quelqu’un là-bas doit le faire avant le démarrage.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>has not said yet what it allows</source>
        <translation>n’a pas encore indiqué ce qu’il permet</translation>
    </message>
    <message>
        <source>lets us run no DAG</source>
        <translation>ne nous permet d’exécuter aucun DAG</translation>
    </message>
    <message>
        <source>expired: its token ended on %1</source>
        <translation>expiré&#xa0;: son jeton a expiré le %1</translation>
    </message>
    <message>
        <source>suspended: its token was taken back</source>
        <translation>suspendu&#xa0;: son jeton a été révoqué</translation>
    </message>
</context>
<context>
    <name>desk::PreflightView</name>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks of each instance</source>
        <translation>Vérifications de chaque instance</translation>
    </message>
    <message>
        <source>%1 of %2 have answered…</source>
        <translation>%1 sur %2 ont répondu…</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>interrogé %1</translation>
    </message>
    <message>
        <source>What fails has to be settled before the start; a warning does not keep it from starting. Choose a cell to read what it means.</source>
        <translation>Ce qui échoue doit être réglé avant le lancement&#xa0;; un avertissement ne l’empêche pas. Choisissez une cellule pour lire ce qu’elle signifie.</translation>
    </message>
</context>
<context>
    <name>desk::ProfileSettings</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Workflows with their history, datasets and settings, as one file: to keep, or to go on with on another computer. It holds no password; enter those anew where it is imported. It holds identifiers of series: keep it where only those who may see them can read it.</source>
        <translation>Les workflows avec leur historique, les jeux de données et les paramètres, en un seul fichier&#xa0;: à conserver, ou pour continuer sur un autre ordinateur. Il ne contient aucun mot de passe&#xa0;; saisissez-les à nouveau là où il est importé. Il contient des identifiants de série&#xa0;: gardez-le là où seules les personnes autorisées à les voir peuvent le lire.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Profiles (*.%1)</source>
        <translation>Profils (*.%1)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.%1);;All files (*)</source>
        <translation>Profils (*.%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Profile written to %1</source>
        <translation>Profil écrit dans %1</translation>
    </message>
    <message>
        <source>Replace this profile by %1?</source>
        <translation>Remplacer ce profil par %1&#xa0;?</translation>
    </message>
    <message>
        <source>All workflows, datasets and settings that are here now are replaced by those in the file. Runs in Airflow and images stay as they are.</source>
        <translation>Tous les workflows, jeux de données et paramètres présents ici sont remplacés par ceux du fichier. Les exécutions dans Airflow et les images restent telles quelles.</translation>
    </message>
    <message>
        <source>Export this profile first if you may want it back.</source>
        <translation>Exportez d’abord ce profil si vous pensez vouloir le retrouver.</translation>
    </message>
    <message>
        <source>Replace the profile</source>
        <translation>Remplacer le profil</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Garder ce profil</translation>
    </message>
    <message>
        <source>Profile imported</source>
        <translation>Profil importé</translation>
    </message>
</context>
<context>
    <name>desk::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>desk::RemoteText</name>
    <message>
        <source>The registration of %1 was removed: from here the job can be neither aborted nor deleted there.</source>
        <translation>L’enregistrement de %1 a été supprimé&#xa0;: le travail ne peut plus y être ni interrompu ni supprimé depuis ici.</translation>
    </message>
    <message>
        <source>An abort or a deletion reaches %1 with its next sync.</source>
        <translation>Une interruption ou une suppression atteint %1 à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Until %1 takes the job it can be withdrawn; after that it can be neither aborted nor deleted there from here.</source>
        <translation>Tant que %1 n’a pas pris le travail, il peut être retiré&#xa0;; ensuite, il ne peut plus y être ni interrompu ni supprimé depuis ici.</translation>
    </message>
    <message>
        <source>From here the job can be neither aborted nor deleted at %1, which does not run Workflow Desk: somebody there has to do that.</source>
        <translation>Le travail ne peut être ni interrompu ni supprimé depuis ici chez %1, qui n’utilise pas Workflow Desk&#xa0;: quelqu’un là-bas doit le faire.</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <translation>%1, indiqué %2</translation>
    </message>
    <message>
        <source>not taken yet; offered %1</source>
        <translation>pas encore pris&#xa0;; proposé %1</translation>
    </message>
    <message>
        <source>not taken yet; it has not asked</source>
        <translation>pas encore pris&#xa0;; il n’a pas demandé</translation>
    </message>
    <message>
        <source>is still to be told “%1”, since %2</source>
        <translation>reste à informer de «&#xa0;%1&#xa0;», depuis %2</translation>
    </message>
    <message>
        <source>was told of the last change; hears next when it runs</source>
        <translation>a été informé du dernier changement&#xa0;; le sera à nouveau au démarrage</translation>
    </message>
    <message>
        <source>was told of the last change; hears next when it has stopped</source>
        <translation>a été informé du dernier changement&#xa0;; le sera à nouveau à l’arrêt</translation>
    </message>
    <message>
        <source>was told “%1”</source>
        <translation>a été informé de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>desk::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename dataset</source>
        <translation>Renommer le jeu de données</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Partners that may use it may use it under its new name. Workflows that ran on it keep the old name in the list.</source>
        <translation>Les partenaires qui peuvent l’utiliser le peuvent sous son nouveau nom. Les workflows qui l’ont utilisé gardent l’ancien nom dans la liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Le jeu de données doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Un jeu de données porte déjà ce nom.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>desk::RequestJobModel</name>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Motif de l’attente</translation>
    </message>
</context>
<context>
    <name>desk::RequestModel</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>may not start</source>
        <translation>ne peut pas démarrer</translation>
    </message>
    <message>
        <source>some may not start</source>
        <translation>certains ne peuvent pas démarrer</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>ne nomme personne</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n jobs</source>
        <translation>
            <numerusform>%1, %n travail</numerusform>
            <numerusform>%1, %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>no dataset</source>
        <translation>aucun jeu de données</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>du jeu de données %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Workflow and DAG</source>
        <translation>Workflow et DAG</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Motif de l’attente</translation>
    </message>
</context>
<context>
    <name>desk::RequestPanel</name>
    <message>
        <source>Reject these jobs…</source>
        <translation>Refuser ces travaux…</translation>
    </message>
    <message>
        <source>Confirm these jobs…</source>
        <translation>Confirmer ces travaux…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Motif de l’attente</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation>Nos règles</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Jobs of the request</source>
        <translation>Travaux de la demande</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs of the DAG %1</source>
        <translation>
            <numerusform>%n travail du DAG %1</numerusform>
            <numerusform>%n travaux du DAG %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Select jobs in the list first.</source>
        <translation>Sélectionnez d’abord des travaux dans la liste.</translation>
    </message>
    <message>
        <source>None of these jobs may start now.</source>
        <translation>Aucun de ces travaux ne peut démarrer maintenant.</translation>
    </message>
</context>
<context>
    <name>desk::RequestQuestions</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>job #%1 of %2</source>
        <translation>travail #%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs of %1</source>
        <translation>
            <numerusform>%n travail de %1</numerusform>
            <numerusform>%n travaux de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm %1?</source>
        <translation>Confirmer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start on this instance&apos;s Airflow, as soon as it takes them.</source>
        <translation>
            <numerusform>%n travail démarre sur l’Airflow de cette instance, dès que celui-ci le prend.</numerusform>
            <numerusform>%n travaux démarrent sur l’Airflow de cette instance, dès que celui-ci les prend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>démarre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs go on waiting: %1</source>
        <translation>
            <numerusform>%n travail continue d’attendre&#xa0;: %1</numerusform>
            <numerusform>%n travaux continuent d’attendre&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifiers of series stay here: outside they are known only encrypted, under a key that never leaves this instance. %1 is told that the jobs run and how they end, and what failed if one does. Each job can be aborted here at any time.</source>
        <translation>Les identifiants de série restent ici&#xa0;: à l’extérieur, ils ne sont connus que chiffrés, avec une clé qui ne quitte jamais cette instance. %1 apprend que les travaux s’exécutent et comment ils se terminent, et ce qui a échoué le cas échéant. Chaque travail peut être interrompu ici à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n jobs</source>
        <translation>
            <numerusform>Confirmer %n travail</numerusform>
            <numerusform>Confirmer %n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>Refuser %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs do not start here.</source>
        <translation>
            <numerusform>%n travail ne démarre pas ici.</numerusform>
            <numerusform>%n travaux ne démarrent pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is told that they were rejected, with your reason word for word; a Kaapana shows them as failed. No data is read, and nothing leaves this instance.</source>
        <translation>%1 apprend qu’ils ont été refusés, avec votre motif mot pour mot&#xa0;; un Kaapana les affiche en échec. Aucune donnée n’est lue, et rien ne quitte cette instance.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n jobs</source>
        <translation>
            <numerusform>Refuser %n travail</numerusform>
            <numerusform>Refuser %n travaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RequestsPage</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Confirmer…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Re&amp;fuser…</translation>
    </message>
    <message>
        <source>Ask all partners for their workflows (F5)</source>
        <translation>Demander leurs workflows à tous les partenaires (F5)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Lecture des demandes…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n demande vous attend</numerusform>
            <numerusform>%n demandes vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Vue des instances</translation>
    </message>
    <message>
        <source>Nobody asks for anything</source>
        <translation>Personne ne demande rien</translation>
    </message>
    <message>
        <source>Workflows that partners want to run here wait on this page until somebody confirms or rejects them.</source>
        <translation>Les workflows que des partenaires veulent exécuter ici attendent sur cette page que quelqu’un les confirme ou les refuse.</translation>
    </message>
    <message>
        <source>Select requests first.</source>
        <translation>Sélectionnez d’abord des demandes.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests…</source>
        <translation>
            <numerusform>Refuser %n demande…</numerusform>
            <numerusform>Refuser %n demandes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n requests…</source>
        <translation>
            <numerusform>Confirmer %n demande…</numerusform>
            <numerusform>Confirmer %n demandes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject (Ctrl+Shift+R)</source>
        <translation>Refuser (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Confirmer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Nothing of this may start now: see why it waits.</source>
        <translation>Rien de ceci ne peut démarrer maintenant&#xa0;: voyez le motif de l’attente.</translation>
    </message>
    <message>
        <source>Why? The partner reads this.</source>
        <translation>Pourquoi&#xa0;? Le partenaire lit ceci.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n travail démarre</numerusform>
            <numerusform>%n travaux démarrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to confirm: it was decided elsewhere.</source>
        <translation>Il n’y avait plus rien à confirmer&#xa0;: la décision a été prise ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs rejected</source>
        <translation>
            <numerusform>%n travail refusé</numerusform>
            <numerusform>%n travaux refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to reject: it was decided elsewhere.</source>
        <translation>Il n’y avait plus rien à refuser&#xa0;: la décision a été prise ailleurs.</translation>
    </message>
</context>
<context>
    <name>desk::ResultsView</name>
    <message>
        <source>It lies where this computer cannot read it.</source>
        <translation>Il se trouve là où cet ordinateur ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No task of this run says that it left files behind.</source>
        <translation>Aucune tâche de cette exécution n’indique avoir laissé de fichiers.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>They are listed here when the run has ended.</source>
        <translation>Ils s’affichent ici à la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Asking Airflow for results…</source>
        <translation>Demande des résultats à Airflow…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>desk::ReviewSentences</name>
    <message>
        <source>one job, without a dataset</source>
        <translation>un travail, sans jeu de données</translation>
    </message>
    <message numerus="yes">
        <source>%n series of its dataset %1</source>
        <translation>
            <numerusform>%n série de son jeu de données %1</numerusform>
            <numerusform>%n séries de son jeu de données %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, one for each of %1</source>
        <translation>
            <numerusform>%n travail, un par série&#xa0;: %1</numerusform>
            <numerusform>%n travaux, un par série&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one job with %1</source>
        <translation>un travail avec %1</translation>
    </message>
    <message>
        <source>%1, this instance: %2. It starts at once.</source>
        <translation>%1, cette instance&#xa0;: %2. Démarre tout de suite.</translation>
    </message>
    <message>
        <source>It has been silent since %1: its job waits here until it is back.</source>
        <translation>Elle est silencieuse depuis %1&#xa0;: son travail attend ici jusqu’à son retour.</translation>
    </message>
    <message>
        <source>It waits here until somebody at %1 asks for it.</source>
        <translation>Le travail attend ici que quelqu’un chez %1 le demande.</translation>
    </message>
    <message>
        <source>It fetches its job and starts it without asking anybody.</source>
        <translation>Elle récupère son travail et le démarre sans confirmation.</translation>
    </message>
    <message>
        <source>It starts only after somebody at %1 agrees.</source>
        <translation>Le travail ne démarre qu’après l’accord de quelqu’un chez %1.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>This configuration goes to %1, with the names under which they offered their own series. No image and no series of %2 leaves it.</source>
        <translation>Cette configuration va à %1, avec les noms sous lesquels ils ont proposé leurs propres séries. Aucune image et aucune série de %2 n’en sort.</translation>
    </message>
    <message>
        <source>This configuration goes to %1. Nothing else leaves %2.</source>
        <translation>Cette configuration va à %1. Rien d’autre ne quitte %2.</translation>
    </message>
    <message>
        <source>You can abort it at any time at %1.</source>
        <translation>Vous pouvez l’interrompre à tout moment chez %1.</translation>
    </message>
    <message>
        <source>What %1 has fetched cannot be aborted from here, as it does not run Workflow Desk: somebody at %1 has to.</source>
        <translation>Ce que %1 a récupéré ne peut pas être interrompu depuis ici, car Workflow Desk n’y est pas utilisé&#xa0;: quelqu’un chez %1 doit le faire.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n series are used at each.</source>
        <translation>
            <numerusform>Au plus %n série est utilisée sur chacune.</numerusform>
            <numerusform>Au plus %n séries sont utilisées sur chacune.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewStep</name>
    <message>
        <source>Review</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Nothing has started yet.</source>
        <translation>Rien n’a encore démarré.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>La même chose en JSON</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copié</translation>
    </message>
    <message>
        <source>Something is missing on an earlier page</source>
        <translation>Il manque quelque chose à une page précédente</translation>
    </message>
    <message>
        <source>It needs no dataset. It runs as one job.</source>
        <translation>Il ne nécessite aucun jeu de données. Il s’exécute en un seul travail.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln series you chose</source>
        <translation>
            <numerusform>%Ln série choisie</numerusform>
            <numerusform>les %Ln séries choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset %1</source>
        <translation>le jeu de données %1</translation>
    </message>
    <message numerus="yes">
        <source>It runs on the first %Ln series of %1</source>
        <translation>
            <numerusform>Il s’exécute sur %1 (seulement la première série)</numerusform>
            <numerusform>Il s’exécute sur %1 (seulement les %Ln premières séries)</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs on %1</source>
        <translation>Il s’exécute sur %1</translation>
    </message>
    <message numerus="yes">
        <source>It runs on the %Ln series of %1</source>
        <translation>
            <numerusform>Il s’exécute sur %1 (%Ln série)</numerusform>
            <numerusform>Il s’exécute sur %1 (%Ln séries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each in a job of its own: %Ln job(s).</source>
        <translation>
            <numerusform>%1, chacune dans son propre travail&#xa0;: %Ln travail.</numerusform>
            <numerusform>%1, chacune dans son propre travail&#xa0;: %Ln travaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all in one job.</source>
        <translation>%1, en un seul travail.</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>Airflow at %1</source>
        <translation>Airflow sur %1</translation>
    </message>
    <message>
        <source>%1 receives this configuration and the identifiers of the series. No image and nothing else leaves %2.</source>
        <translation>%1 reçoit cette configuration et les identifiants des séries. Aucune image ni rien d’autre ne quitte %2.</translation>
    </message>
    <message>
        <source>%1 receives this configuration. Nothing else leaves %2.</source>
        <translation>%1 reçoit cette configuration. Rien d’autre ne quitte %2.</translation>
    </message>
    <message>
        <source>%1 runs on %2.</source>
        <translation>%1 s’exécute sur %2.</translation>
    </message>
    <message>
        <source>%1 runs on %2: %3</source>
        <translation>%1 s’exécute sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>It starts at once. You can abort it at any time in the workflow list.</source>
        <translation>Le démarrage est immédiat. Vous pouvez interrompre le workflow à tout moment dans la liste des workflows.</translation>
    </message>
    <message>
        <source>It is called %1 with six characters added, started by %2.</source>
        <translation>Il s’appelle %1, suivi de six caractères&#xa0;; lancé par %2.</translation>
    </message>
    <message>
        <source>Airflow is still starting.</source>
        <translation>Airflow démarre encore.</translation>
    </message>
    <message>
        <source>Airflow does not answer at the moment.</source>
        <translation>Airflow ne répond pas pour le moment.</translation>
    </message>
    <message>
        <source>You can start the workflow: it waits here and is sent when Airflow is back.</source>
        <translation>Vous pouvez lancer le workflow&#xa0;: il attend ici et sera envoyé au retour d’Airflow.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing was started; everything you filled in is still here.</source>
        <translation>%1 %2 Rien n’a été lancé&#xa0;; tout ce que vous avez saisi est encore là.</translation>
    </message>
    <message>
        <source>Asking the instances…</source>
        <translation>Interrogation des instances…</translation>
    </message>
</context>
<context>
    <name>desk::RunnerModel</name>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n series)</source>
        <translation>
            <numerusform>%1 (%n série)</numerusform>
            <numerusform>%1 (%n séries)</numerusform>
        </translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>when it is back</source>
        <translation>à son retour</translation>
    </message>
    <message>
        <source>Its job waits here until it fetches it.</source>
        <translation>Son travail attend ici qu’elle le récupère.</translation>
    </message>
    <message>
        <source>when fetched</source>
        <translation>une fois récupéré</translation>
    </message>
    <message>
        <source>Somebody there has to ask for our jobs.</source>
        <translation>Quelqu’un là-bas doit demander nos travaux.</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>sans confirmation</translation>
    </message>
    <message>
        <source>after %1 agrees</source>
        <translation>après accord de %1</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>cette instance</translation>
    </message>
    <message>
        <source>partner · %1:%2</source>
        <translation>partenaire · %1:%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisie</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Allows us</source>
        <translation>Nous permet</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>desk::SchemaForm</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
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
        <translation>texte</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>group of fields</source>
        <translation>groupe de champs</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>kind of value</source>
        <translation>type de valeur</translation>
    </message>
    <message>
        <source>name shown</source>
        <translation>nom affiché</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explication</translation>
    </message>
    <message>
        <source>proposed value</source>
        <translation>valeur proposée</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propositions</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>the only value</source>
        <translation>la seule valeur</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>plus petite valeur</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>plus grande valeur</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus que</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins que</translation>
    </message>
    <message>
        <source>a multiple of</source>
        <translation>multiple de</translation>
    </message>
    <message>
        <source>fewest characters</source>
        <translation>minimum de caractères</translation>
    </message>
    <message>
        <source>most characters</source>
        <translation>maximum de caractères</translation>
    </message>
    <message>
        <source>pattern of the text</source>
        <translation>modèle du texte</translation>
    </message>
    <message>
        <source>format of the text</source>
        <translation>format du texte</translation>
    </message>
    <message>
        <source>fewest entries</source>
        <translation>minimum d’entrées</translation>
    </message>
    <message>
        <source>most entries</source>
        <translation>maximum d’entrées</translation>
    </message>
    <message>
        <source>each entry once</source>
        <translation>chaque entrée une fois</translation>
    </message>
    <message>
        <source>has to be filled in</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>non modifiable</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>alternatives</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Form of the workflow</source>
        <translation>Formulaire du workflow</translation>
    </message>
    <message>
        <source>Form of the data</source>
        <translation>Formulaire des données</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formulaire %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>The DAG works on a dataset</source>
        <translation>Le DAG travaille sur un jeu de données</translation>
    </message>
    <message>
        <source>The DAG whose forms its runners need</source>
        <translation>Le DAG dont les formulaires sont nécessaires à ses exécutants</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Entrées de %1</translation>
    </message>
    <message>
        <source>%1: there is one</source>
        <translation>%1&#xa0;: présent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>desk::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>desk::SeriesColumns</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Description de la série</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Series identifier</source>
        <translation>Identifiant de série</translation>
    </message>
</context>
<context>
    <name>desk::SeriesPane</name>
    <message>
        <source>Picture of the series %1</source>
        <translation>Image de la série %1</translation>
    </message>
</context>
<context>
    <name>desk::SeriesView</name>
    <message>
        <source>Search description or identifier</source>
        <translation>Rechercher une description ou un identifiant</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Choix&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Choisir ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) copied</source>
        <translation>
            <numerusform>%Ln identifiant copié</numerusform>
            <numerusform>%Ln identifiants copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ServerDialog</name>
    <message>
        <source>Let partners reach this instance?</source>
        <translation>Permettre aux partenaires de joindre cette instance&#xa0;?</translation>
    </message>
    <message>
        <source>Where partners reach this instance</source>
        <translation>Où les partenaires joignent cette instance</translation>
    </message>
    <message>
        <source>This computer then takes connections on that port from whoever reaches it. Only partners with a token that was made for them get answers, and all of it is encrypted.</source>
        <translation>Cet ordinateur accepte alors, sur ce port, les connexions de quiconque le joint. Seuls les partenaires munis d’un jeton créé pour eux reçoivent des réponses, et tout est chiffré.</translation>
    </message>
    <message>
        <source>Names or addresses by which partners reach it (required)</source>
        <translation>Noms ou adresses où les partenaires joignent cette instance (obligatoire)</translation>
    </message>
    <message>
        <source>With commas between them; the first one is given to partners, all stand in the certificate.</source>
        <translation>Séparés par des virgules&#xa0;; le premier est donné aux partenaires, tous figurent dans le certificat.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>all addresses of this computer</source>
        <translation>toutes les adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>Listen on this address alone</source>
        <translation>Écouter sur cette adresse seulement</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A name or address is missing.</source>
        <translation>Un nom ou une adresse manque.</translation>
    </message>
    <message>
        <source>%1 is no name of a computer.</source>
        <translation>%1 n’est pas un nom d’ordinateur.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 n’est pas une adresse.</translation>
    </message>
    <message>
        <source>A certificate that is made here, and renewed before it ends</source>
        <translation>Un certificat créé ici, et renouvelé avant son expiration</translation>
    </message>
    <message>
        <source>A certificate that was given to this computer</source>
        <translation>Un certificat fourni à cet ordinateur</translation>
    </message>
    <message>
        <source>Its file (PEM), with those that lead to its authority</source>
        <translation>Son fichier (PEM), avec ceux qui mènent à son autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file of its key (PEM, without a passphrase): it is kept like a password</source>
        <translation>Le fichier de sa clé (PEM, sans phrase secrète)&#xa0;: elle est conservée comme un mot de passe</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>as it is, until %1</source>
        <translation>tel quel, expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The file of the certificate&apos;s key is missing.</source>
        <translation>Le fichier de la clé du certificat manque.</translation>
    </message>
    <message>
        <source>The file of the certificate is missing.</source>
        <translation>Le fichier du certificat manque.</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Airflow connection</source>
        <translation>Connexion à Airflow</translation>
    </message>
    <message>
        <source>Local Airflow</source>
        <translation>Airflow local</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Workflow Desk</source>
        <translation>Workflow Desk</translation>
    </message>
    <message>
        <source>Starts, watches and aborts medical-imaging workflows on Apache Airflow.</source>
        <translation>Lance, suit et interrompt des workflows d’imagerie médicale sur Apache Airflow.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
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
        <translation>Licence</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Desk Sans, after Inter: SIL Open Font License 1.1</source>
        <translation>Desk Sans, d’après Inter&#xa0;: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>desk::SharedDatasetModel</name>
    <message>
        <source>Not allowed at %1</source>
        <translation>Non permis chez %1</translation>
    </message>
    <message>
        <source>Empty at %1</source>
        <translation>Vide chez %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non permis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
</context>
<context>
    <name>desk::SharedDatasets</name>
    <message>
        <source>Only what all of them allow</source>
        <translation>Seulement ce que toutes permettent</translation>
    </message>
    <message>
        <source>Datasets of the chosen instances</source>
        <translation>Jeux de données des instances choisies</translation>
    </message>
    <message>
        <source>No dataset in common</source>
        <translation>Aucun jeu de données commun</translation>
    </message>
    <message>
        <source>None of the datasets is allowed by every instance that was chosen. Choose other instances on the page Where, or ask the partners to allow one.</source>
        <translation>Aucun jeu de données n’est permis par toutes les instances choisies. Choisissez d’autres instances à la page Où, ou demandez aux partenaires d’en permettre un.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>La recherche masque %Ln jeu de données.</numerusform>
            <numerusform>La recherche masque %Ln jeux de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
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
        <translation>cette instance</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Lancer un workflow</translation>
    </message>
    <message>
        <source>Start workflow (Ctrl+N)</source>
        <translation>Lancer un workflow (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Liste des workflows</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Vue des instances</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>desk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Workflow Desk</source>
        <translation>Workflow Desk</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is wrong. Try again in %n seconds.</source>
        <translation>
            <numerusform>Le nom ou le mot de passe est erroné. Réessayez dans %n seconde.</numerusform>
            <numerusform>Le nom ou le mot de passe est erroné. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds.</source>
        <translation>
            <numerusform>Trop de mots de passe erronés. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de mots de passe erronés. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StartLimit</name>
    <message>
        <source>How much at a time?</source>
        <translation>Combien à la fois&#xa0;?</translation>
    </message>
    <message>
        <source>Workflow starts on their way to Airflow at a time, at most</source>
        <translation>Nombre maximal de lancements simultanés vers Airflow</translation>
    </message>
    <message>
        <source>A workflow with many jobs starts them one after the other, at most so many at once. Aborts do not wait behind them.</source>
        <translation>Un workflow comptant de nombreux travaux les lance l’un après l’autre, sans dépasser ce nombre à la fois. Les interruptions n’attendent pas derrière eux.</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Limite modifiée</translation>
    </message>
</context>
<context>
    <name>desk::StatePills</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>en lancement</translation>
    </message>
</context>
<context>
    <name>desk::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open the settings of Airflow</source>
        <translation>Ouvrir les paramètres d’Airflow</translation>
    </message>
    <message>
        <source>Click to dismiss</source>
        <translation>Cliquer pour masquer</translation>
    </message>
    <message>
        <source>· checked %1</source>
        <translation>· vérifié %1</translation>
    </message>
    <message>
        <source>Who may start here without asking could not be read</source>
        <translation>Impossible de lire qui peut démarrer ici sans confirmation</translation>
    </message>
    <message>
        <source>Nothing starts here without your asking</source>
        <translation>Rien ne démarre ici sans votre confirmation</translation>
    </message>
    <message numerus="yes">
        <source>May start without asking: %n partners</source>
        <translation>
            <numerusform>Démarrage sans confirmation&#xa0;: %n partenaire</numerusform>
            <numerusform>Démarrage sans confirmation&#xa0;: %n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2
Click to dismiss</source>
        <translation>%1 %2
Cliquer pour masquer</translation>
    </message>
</context>
<context>
    <name>desk::StepButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, this page</source>
        <translation>%1, page actuelle</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminée</translation>
    </message>
</context>
<context>
    <name>desk::Switch</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>desk::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>desk::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>desk::TaskShape</name>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
</context>
<context>
    <name>desk::Terminal</name>
    <message>
        <source>Airflow is being prepared</source>
        <translation>Airflow est en préparation</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow démarre</translation>
    </message>
    <message>
        <source>Connecting to Airflow</source>
        <translation>Connexion à Airflow</translation>
    </message>
    <message>
        <source>Airflow is reading its DAG files</source>
        <translation>Airflow lit ses fichiers de DAG</translation>
    </message>
    <message numerus="yes">
        <source>Abort %n workflow(s) or job(s)? What they have computed so far is lost. [y/N] </source>
        <translation>
            <numerusform>Interrompre %n workflow ou travail&#xa0;? Ce qu’il a calculé jusqu’ici est perdu. [o/N] </numerusform>
            <numerusform>Interrompre %n workflows ou travaux&#xa0;? Ce qu’ils ont calculé jusqu’ici est perdu. [o/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n workflow(s) or job(s)? They are computed anew. [y/N] </source>
        <translation>
            <numerusform>Relancer %n workflow ou travail&#xa0;? Il est recalculé. [o/N] </numerusform>
            <numerusform>Relancer %n workflows ou travaux&#xa0;? Ils sont recalculés. [o/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n workflow(s) with their runs in Airflow? This cannot be undone. [y/N] </source>
        <translation>
            <numerusform>Supprimer %n workflow avec ses exécutions dans Airflow&#xa0;? Cette action est irréversible. [o/N] </numerusform>
            <numerusform>Supprimer %n workflows avec leurs exécutions dans Airflow&#xa0;? Cette action est irréversible. [o/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) deleted.</source>
        <translation>
            <numerusform>%n workflow supprimé.</numerusform>
            <numerusform>%n workflows supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restarted.</source>
        <translation>
            <numerusform>%n travail relancé.</numerusform>
            <numerusform>%n travaux relancés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being aborted.</source>
        <translation>
            <numerusform>%n travail est en cours d’interruption.</numerusform>
            <numerusform>%n travaux sont en cours d’interruption.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <translation>Travail %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only whole workflows can be deleted: give their ids.</source>
        <translation>Seuls des workflows entiers peuvent être supprimés&#xa0;: donnez leurs identifiants.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether this is meant: add --yes.</source>
        <translation>Impossible de demander ici une confirmation&#xa0;: ajoutez --yes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) ended</source>
        <translation>
            <numerusform>%1 travail sur %n terminé</numerusform>
            <numerusform>Travaux terminés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n task(s) ended</source>
        <translation>
            <numerusform>%1&#xa0;: %2 tâche sur %n terminée</numerusform>
            <numerusform>%1&#xa0;: tâches terminées, %2 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow goes on. To abort it: workflow-desk abort %1. Press Ctrl+C again to leave.</source>
        <translation>Le workflow continue. Pour l’interrompre&#xa0;: workflow-desk abort %1. Appuyez à nouveau sur Ctrl+C pour quitter.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>DAG</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>(runs of others)</source>
        <translation>(exécutions de tiers)</translation>
    </message>
    <message>
        <source>Task %1, try %2:</source>
        <translation>Tâche %1, essai %2&#xa0;:</translation>
    </message>
    <message>
        <source>Replace everything in this profile by what is in the file? [y/N] </source>
        <translation>Remplacer tout le contenu de ce profil par celui du fichier&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>Profile imported.</source>
        <translation>Profil importé.</translation>
    </message>
    <message>
        <source>Profile written.</source>
        <translation>Profil écrit.</translation>
    </message>
    <message>
        <source>Job %1 of %2: %3</source>
        <translation>Travail %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>To read its log: workflow-desk logs %1</source>
        <translation>Pour lire son journal&#xa0;: workflow-desk logs %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>%1 est lancé.</translation>
    </message>
    <message>
        <source>%1 is set up; %2 is its administrator.</source>
        <translation>%1 est configurée&#xa0;; %2 en est l’administrateur.</translation>
    </message>
    <message>
        <source>Workflow: %1</source>
        <translation>Workflow&#xa0;: %1</translation>
    </message>
    <message>
        <source>DAG: %1</source>
        <translation>DAG&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>Jeu de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs that others started on this Airflow.</source>
        <translation>Exécutions lancées par des tiers sur cet Airflow.</translation>
    </message>
    <message>
        <source>Created: %1, by %2</source>
        <translation>Création&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Exécutant</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Job: %1 of %2</source>
        <translation>Travail&#xa0;: %1 de %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Its configuration is kept by Airflow alone.</source>
        <translation>Sa configuration n’est conservée que par Airflow.</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuration&#xa0;:</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>For this call alone, the password can be given with --store-password-fd N.</source>
        <translation>Pour cet appel seulement, le mot de passe peut être donné avec --store-password-fd N.</translation>
    </message>
    <message>
        <source>For this call alone, the password can be given with --password-fd N.</source>
        <translation>Pour cet appel seulement, le mot de passe peut être donné avec --password-fd N.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message numerus="yes">
        <source>Let %n job(s) of partners start on this instance&apos;s Airflow? [y/N] </source>
        <translation>
            <numerusform>Laisser démarrer %n travail de partenaires sur l’Airflow de cette instance&#xa0;? [o/N] </numerusform>
            <numerusform>Laisser démarrer %n travaux de partenaires sur l’Airflow de cette instance&#xa0;? [o/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n job(s) of partners, who are told why? [y/N] </source>
        <translation>
            <numerusform>Refuser %n travail de partenaires, qui en apprennent le motif&#xa0;? [o/N] </numerusform>
            <numerusform>Refuser %n travaux de partenaires, qui en apprennent le motif&#xa0;? [o/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) confirmed.</source>
        <translation>
            <numerusform>%n travail confirmé.</numerusform>
            <numerusform>%n travaux confirmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) rejected.</source>
        <translation>
            <numerusform>%n travail refusé.</numerusform>
            <numerusform>%n travaux refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this waits for a decision here.</source>
        <translation>Rien de ceci n’attend de décision ici.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Motif de l’attente</translation>
    </message>
    <message>
        <source>Runner: %1: %2</source>
        <translation>Exécutant&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Owner and runner differ.</source>
        <translation>Propriétaire et exécutant diffèrent.</translation>
    </message>
    <message>
        <source>Owner: %1 %2</source>
        <translation>Propriétaire&#xa0;: %1 %2</translation>
    </message>
</context>
<context>
    <name>desk::TextField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Laissez vide pour n’indiquer aucune valeur.</translation>
    </message>
    <message>
        <source>Show proposals (Down)</source>
        <translation>Afficher les propositions (Bas)</translation>
    </message>
</context>
<context>
    <name>desk::TimeField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Laissez vide pour n’indiquer aucune valeur.</translation>
    </message>
    <message>
        <source>Choose a day (Down)</source>
        <translation>Choisir un jour (Bas)</translation>
    </message>
</context>
<context>
    <name>desk::TimeText</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month, as in &quot;20 Nov&quot;: see QLocale::toString</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, short month and year, as in &quot;20 Nov 2025&quot;: see QLocale::toString</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2
%3 UTC</source>
        <translation>%1 %2
%3 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>desk::TokensDialog</name>
    <message>
        <source>Tokens of %1</source>
        <translation>Jetons de %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Créer un nouveau jeton</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>Tout révoquer…</translation>
    </message>
    <message>
        <source>Give our details…</source>
        <translation>Donner nos coordonnées…</translation>
    </message>
    <message>
        <source>With a token that was made for it, %1 comes in here. Its own token for us is part of its registration.</source>
        <translation>%1 accède ici avec un jeton créé pour lui. Son propre jeton pour nous fait partie de son enregistrement.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>end at once</source>
        <translation>expirent aussitôt</translation>
    </message>
    <message>
        <source>go on for an hour</source>
        <translation>valables une heure</translation>
    </message>
    <message>
        <source>go on for a day</source>
        <translation>valables un jour</translation>
    </message>
    <message>
        <source>go on for a week</source>
        <translation>valables une semaine</translation>
    </message>
    <message>
        <source>has no end</source>
        <translation>n’expire pas</translation>
    </message>
    <message>
        <source>ends in 90 days</source>
        <translation>expire dans 90 jours</translation>
    </message>
    <message>
        <source>ends in a year</source>
        <translation>expire dans un an</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Le nouveau</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Les anciens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>%1 cannot come in here.</source>
        <translation>%1 n’a pas accès ici.</translation>
    </message>
    <message>
        <source>There is a new token.</source>
        <translation>Un nouveau jeton a été créé.</translation>
    </message>
    <message>
        <source>Give %1 our details again before the older ones end.</source>
        <translation>Redonnez nos coordonnées à %1 avant l’expiration des anciens.</translation>
    </message>
    <message>
        <source>Revoke all tokens of %1?</source>
        <translation>Révoquer tous les jetons de %1&#xa0;?</translation>
    </message>
    <message>
        <source>From that moment on %1 cannot come in here: it gets no jobs and reports none.</source>
        <translation>Dès cet instant, %1 n’a plus accès ici&#xa0;: il ne reçoit plus de travaux et ne rend plus compte d’aucun.</translation>
    </message>
    <message>
        <source>A new token, given to it with our details, lets it in again.</source>
        <translation>Un nouveau jeton, donné avec nos coordonnées, lui rend l’accès.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Tout révoquer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
</context>
<context>
    <name>desk::Tray</name>
    <message>
        <source>Check partners now</source>
        <translation>Vérifier les partenaires</translation>
    </message>
    <message>
        <source>Open Workflow Desk</source>
        <translation>Ouvrir Workflow Desk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Airflow cannot be reached</source>
        <translation>Airflow ne peut pas être joint</translation>
    </message>
    <message>
        <source>a partner is lost</source>
        <translation>un partenaire est perdu</translation>
    </message>
    <message>
        <source>a partner is late</source>
        <translation>un partenaire est en retard</translation>
    </message>
    <message>
        <source>nothing waits for a decision</source>
        <extracomment>&quot;3 jobs&quot; and &quot;2 requests&quot;</extracomment>
        <translation>rien n’attend de décision</translation>
    </message>
    <message>
        <source>%1 in %2 wait for a decision</source>
        <translation>%1 dans %2 en attente de décision</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n travail</numerusform>
            <numerusform>%n travaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow Desk: %1</source>
        <translation>Workflow Desk&#xa0;: %1</translation>
    </message>
    <message>
        <source>No requests wait</source>
        <translation>Aucune demande en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your decision…</source>
        <translation>
            <numerusform>%n demande attend votre décision…</numerusform>
            <numerusform>%n demandes attendent votre décision…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::UserModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
</context>
<context>
    <name>desk::ViewsCard</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Exécutant</translation>
    </message>
    <message>
        <source>the two differ</source>
        <translation>les deux diffèrent</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>cette instance</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>indiqué %1</translation>
    </message>
    <message>
        <source>It was asked for at %1.</source>
        <translation>Interruption demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In its words: %1</source>
        <translation>Message d’origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 owns this job, and is told of every change, however long it is away. It came %2.</source>
        <translation>%1 est propriétaire de ce travail, et est informé de chaque changement, quelle que soit la durée de son absence. Arrivée&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>desk::WeakList</name>
    <message>
        <source>Weak points</source>
        <translation>Points faibles</translation>
    </message>
    <message numerus="yes">
        <source>%n in all, the gravest first</source>
        <translation>
            <numerusform>%n au total, le plus grave d’abord</numerusform>
            <numerusform>%n au total, les plus graves d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WhatStep</name>
    <message>
        <source>What should run?</source>
        <translation>Que faut-il exécuter&#xa0;?</translation>
    </message>
    <message>
        <source>Search name, tag or description</source>
        <translation>Rechercher nom, étiquette ou description</translation>
    </message>
    <message>
        <source>DAGs of the Airflow of %1.</source>
        <translation>DAG de l’Airflow de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Choose what should run</source>
        <translation>Choisissez ce qui doit s’exécuter</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>%1 is broken</source>
        <translation>%1 est défectueux</translation>
    </message>
    <message>
        <source>The forms of %1 could not be read</source>
        <translation>Les formulaires de %1 n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Reading the forms of %1…</source>
        <translation>Lecture des formulaires de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 can start</source>
        <translation>Prêts à démarrer&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The list below is from earlier. %1</source>
        <translation>La liste ci-dessous date d’une lecture précédente. %1</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow démarre</translation>
    </message>
    <message>
        <source>What can run is shown as soon as it answers. The first start takes a minute or two.</source>
        <translation>Ce qui peut s’exécuter s’affiche dès qu’il répond. Le premier démarrage prend une ou deux minutes.</translation>
    </message>
    <message>
        <source>Reading DAGs from Airflow…</source>
        <translation>Lecture des DAG dans Airflow…</translation>
    </message>
    <message>
        <source>Airflow has no DAGs</source>
        <translation>Airflow n’a aucun DAG</translation>
    </message>
    <message>
        <source>A DAG is a file in Airflow&apos;s DAG folder. A new one appears here within a minute.</source>
        <translation>Un DAG est un fichier dans le dossier de DAG d’Airflow. Un nouveau DAG apparaît ici en moins d’une minute.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln DAG(s) are hidden by the search or the chosen tag.</source>
        <translation>
            <numerusform>La recherche ou l’étiquette choisie masque %Ln DAG.</numerusform>
            <numerusform>La recherche ou l’étiquette choisie masque %Ln DAG.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and tag</source>
        <translation>Effacer recherche et étiquette</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1 is not allowed at %2</source>
        <translation>%1 n’est pas permis chez %2</translation>
    </message>
    <message>
        <source>The forms of %1 differ between the instances</source>
        <translation>Les formulaires de %1 diffèrent entre les instances</translation>
    </message>
    <message>
        <source>Not in the Airflow of %1</source>
        <translation>Absent de l’Airflow de %1</translation>
    </message>
    <message>
        <source>DAGs that can run at %1. Those that one of them does not allow are grey.</source>
        <translation>DAG qui peuvent s’exécuter chez %1. Ceux que l’une d’elles ne permet pas sont grisés.</translation>
    </message>
</context>
<context>
    <name>desk::WhereStep</name>
    <message>
        <source>Where should it run?</source>
        <translation>Où l’exécuter&#xa0;?</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Rechercher une instance</translation>
    </message>
    <message>
        <source>Choose one or more instances. The next pages offer only what all of them allow.</source>
        <translation>Choisissez une ou plusieurs instances. Les pages suivantes n’offrent que ce que toutes permettent.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Choose where it should run</source>
        <translation>Choisissez où l’exécuter</translation>
    </message>
    <message>
        <source>%1 is no partner any more</source>
        <translation>%1 n’est plus partenaire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Series chosen one by one can be used on this instance alone</source>
        <translation>Des séries choisies une à une ne peuvent être utilisées que sur cette instance</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) are hidden by the search.</source>
        <translation>
            <numerusform>La recherche masque %Ln instance.</numerusform>
            <numerusform>La recherche masque %Ln instances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>cannot be given series chosen one by one, only datasets</source>
        <translation>ne peut pas recevoir de séries choisies une à une, seulement des jeux de données</translation>
    </message>
    <message>
        <source>What they have in common is known once the Airflow of this instance answers.</source>
        <translation>Ce qu’elles ont en commun sera connu dès que l’Airflow de cette instance répondra.</translation>
    </message>
    <message>
        <source>%1 and %2 in common</source>
        <translation>%1 et %2 en commun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln DAGs</source>
        <translation>
            <numerusform>%Ln DAG</numerusform>
            <numerusform>%Ln DAG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln datasets</source>
        <translation>
            <numerusform>%Ln jeu de données</numerusform>
            <numerusform>%Ln jeux de données</numerusform>
        </translation>
    </message>
    <message>
        <source>Both allow %1.</source>
        <translation>Les deux permettent %1.</translation>
    </message>
    <message>
        <source>All %1 allow %2.</source>
        <translation>Toutes les %1 permettent %2.</translation>
    </message>
    <message>
        <source>The list above is from earlier.</source>
        <translation>La liste ci-dessus n’est plus à jour.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not verified.</source>
        <translation>Le certificat de %1 n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Whoever answers at that address is believed. An administrator can have it verified on the page Instance Overview.</source>
        <translation>Quiconque répond à cette adresse est cru. Un administrateur peut le faire vérifier à la page Vue des instances.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2.</source>
        <translation>%1 n’a pas répondu depuis %2.</translation>
    </message>
    <message>
        <source>You can choose it; its job waits in the queue until %1 is back.</source>
        <translation>Vous pouvez la choisir&#xa0;; son travail attend dans la file jusqu’au retour de %1.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Add partner…</source>
        <translation>Ajouter un partenaire…</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>Give it our details…</source>
        <translation>Lui donner nos coordonnées…</translation>
    </message>
</context>
<context>
    <name>desk::WizardPage</name>
    <message>
        <source>Start workflow</source>
        <translation>Lancer un workflow</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Lancement…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln job(s)</source>
        <translation>
            <numerusform>Lancer %Ln travail</numerusform>
            <numerusform>Lancer %Ln travaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WizardSteps</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Draft kept as you go, also after a crash</source>
        <translation>Brouillon conservé au fur et à mesure, même après un plantage</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowActions</name>
    <message>
        <source>Details and &amp;log</source>
        <translation>Détails et &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>&amp;Interrompre…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Relancer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>&amp;Copier l’ID</translation>
    </message>
    <message numerus="yes">
        <source>%n ids copied</source>
        <translation>
            <numerusform>%n ID copié</numerusform>
            <numerusform>%n ID copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select workflows or jobs first.</source>
        <translation>Sélectionnez d’abord des workflows ou des travaux.</translation>
    </message>
    <message>
        <source>Details and log</source>
        <translation>Détails et journal</translation>
    </message>
    <message>
        <source>Select one workflow or job.</source>
        <translation>Sélectionnez un workflow ou un travail.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Nothing of the selection runs or waits to run.</source>
        <translation>Rien dans la sélection n’est en cours ni en attente.</translation>
    </message>
    <message>
        <source>Only administrators may abort what others on this Airflow started.</source>
        <translation>Seuls les administrateurs peuvent interrompre ce que des tiers ont lancé sur cet Airflow.</translation>
    </message>
    <message>
        <source>Abort the selected jobs</source>
        <translation>Interrompre les travaux sélectionnés</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: restart or delete it in Airflow&apos;s own pages.</source>
        <translation>Un tiers l’a lancé sur cet Airflow&#xa0;: relancez-le ou supprimez-le dans les pages d’Airflow.</translation>
    </message>
    <message>
        <source>Nothing of the selection can be restarted: only jobs that have ended.</source>
        <translation>Rien dans la sélection ne peut être relancé&#xa0;: seuls les travaux terminés peuvent l’être.</translation>
    </message>
    <message>
        <source>Restart the selected jobs</source>
        <translation>Relancer les travaux sélectionnés</translation>
    </message>
    <message>
        <source>Select workflows first.</source>
        <translation>Sélectionnez d’abord des workflows.</translation>
    </message>
    <message>
        <source>A job is deleted together with its workflow: select the workflow.</source>
        <translation>Un travail est supprimé avec son workflow&#xa0;: sélectionnez le workflow.</translation>
    </message>
    <message>
        <source>A workflow can be deleted when all its jobs have ended: abort them first.</source>
        <translation>Un workflow peut être supprimé quand tous ses travaux sont terminés&#xa0;: interrompez-les d’abord.</translation>
    </message>
    <message>
        <source>Delete the selected workflows</source>
        <translation>Supprimer les workflows sélectionnés</translation>
    </message>
    <message>
        <source>Nothing was left to abort: the jobs had ended meanwhile.</source>
        <translation>Il n’y avait plus rien à interrompre&#xa0;: les travaux s’étaient terminés entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was restarted: the jobs run already.</source>
        <translation>Rien n’a été relancé&#xa0;: les travaux sont déjà en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start again</source>
        <translation>
            <numerusform>%n travail relancé</numerusform>
            <numerusform>%n travaux relancés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows deleted</source>
        <translation>
            <numerusform>%n workflow supprimé</numerusform>
            <numerusform>%n workflows supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>A partner starts a workflow again as a whole: select the workflow.</source>
        <translation>Un partenaire relance un workflow en entier&#xa0;: sélectionnez le workflow.</translation>
    </message>
    <message>
        <source>Nothing of this can be aborted from here: see what its status says.</source>
        <translation>Rien de ceci ne peut être interrompu depuis ici&#xa0;: voyez ce qu’indique son état.</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowDelegate</name>
    <message>
        <source>Details and log</source>
        <translation>Détails et journal</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Interrompre…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowListPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading workflows…</source>
        <translation>Lecture des workflows…</translation>
    </message>
    <message>
        <source>Search name, id, DAG, dataset</source>
        <translation>Rechercher nom, identifiant, DAG, jeu de données</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Vérifier (F5)</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Runs that others started on this Airflow, by DAG: all that are active, and of each DAG the last 20 that ended within 7 days. They can be read and aborted.</source>
        <translation>Exécutions que des tiers ont lancées sur cet Airflow, par DAG&#xa0;: toutes celles qui sont actives et, de chaque DAG, les 20 dernières terminées depuis moins de 7 jours. Elles peuvent être lues et interrompues.</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Liste des workflows</translation>
    </message>
    <message numerus="yes">
        <source>runs of others in %n DAGs, %1 running</source>
        <translation>
            <numerusform>exécutions de tiers dans %n DAG, %1 en cours</numerusform>
            <numerusform>exécutions de tiers dans %n DAG, %1 en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 running</source>
        <translation>%1 au total, %2 en cours</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Runs of others: %n DAGs</source>
        <translation>
            <numerusform>Exécutions de tiers&#xa0;: %n DAG</numerusform>
            <numerusform>Exécutions de tiers&#xa0;: %n DAG</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs of others</source>
        <translation>Aucune exécution de tiers</translation>
    </message>
    <message>
        <source>Nobody else runs anything on this Airflow, or did within the last 7 days.</source>
        <translation>Personne d’autre n’exécute quoi que ce soit sur cet Airflow, ni ne l’a fait ces 7 derniers jours.</translation>
    </message>
    <message>
        <source>Show own workflows</source>
        <translation>Voir mes workflows</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Aucun workflow</translation>
    </message>
    <message>
        <source>A workflow runs one DAG on one dataset. The sample dataset is ready to try.</source>
        <translation>Un workflow exécute un DAG sur un jeu de données. Le jeu de données d’exemple est prêt pour un essai.</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Lancer un workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are hidden by the search and by the chosen state.</source>
        <translation>
            <numerusform>La recherche et l’état choisi masquent %n workflow.</numerusform>
            <numerusform>La recherche et l’état choisi masquent %n workflows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are in other states.</source>
        <translation>
            <numerusform>%n workflow est dans un autre état.</numerusform>
            <numerusform>%n workflows sont dans d’autres états.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are hidden by the search.</source>
        <translation>
            <numerusform>La recherche masque %n workflow.</numerusform>
            <numerusform>La recherche masque %n workflows.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow is in this state</source>
        <translation>Aucun workflow n’est dans cet état</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Effacer recherche et filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Runs of others</source>
        <translation>Exécutions de tiers</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowTexts</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1, runs of others</source>
        <translation>%1, exécutions de tiers</translation>
    </message>
    <message>
        <source>Workflow / job</source>
        <translation>Workflow / travail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Dataset / runner</source>
        <translation>Jeu de données / exécutant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>cette instance</translation>
    </message>
    <message>
        <source>others</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>waiting for your decision</source>
        <translation>attend votre décision</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>en cours depuis %1</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>succès en %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>%1 is the name of the task that failed</extracomment>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: aborted</source>
        <translation>échec&#xa0;: interrompu</translation>
    </message>
    <message>
        <source>Runs of the DAG %1 that others started on this Airflow</source>
        <translation>Exécutions du DAG %1 que des tiers ont lancées sur cet Airflow</translation>
    </message>
    <message>
        <source>DAG %1 on %2</source>
        <translation>DAG %1 sur %2</translation>
    </message>
    <message>
        <source>%1
DAG %2</source>
        <translation>%1
DAG %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, chez %2</translation>
    </message>
    <message>
        <source>%1, but %2 says %3</source>
        <extracomment>%1 is the state as this instance has it, %2 a partner, %3 the state as that one told it</extracomment>
        <translation>%1, mais %2 indique %3</translation>
    </message>
    <message>
        <source>This instance, the owner: %1, %2</source>
        <translation>Cette instance, propriétaire&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the runner: %2</source>
        <translation>%1, exécutant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 owns it, and is told of every change.</source>
        <translation>%1 en est propriétaire, et est informé de chaque changement.</translation>
    </message>
    <message>
        <source>waits for somebody at %1</source>
        <translation>attend quelqu’un chez %1</translation>
    </message>
    <message>
        <source>Owner: %1. Runner: %2.</source>
        <translation>Propriétaire&#xa0;: %1. Exécutant&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowView</name>
    <message>
        <source>Workflows and their jobs</source>
        <translation>Les workflows et leurs travaux</translation>
    </message>
</context>
<context>
    <name>durationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
</TS>
