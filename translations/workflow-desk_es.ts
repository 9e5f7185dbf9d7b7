<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>desk::AbortReceipt</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <translation>Solicitado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That %n jobs have stopped is not proven.</source>
        <translation>
            <numerusform>No está demostrado que %n trabajo se haya detenido.</numerusform>
            <numerusform>No está demostrado que %n trabajos se hayan detenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It may still run: %2. Its details say which tasks.</source>
        <translation>%1 Puede que siga en ejecución: %2. Sus detalles indican qué tareas.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended. Nothing of them runs any more.</source>
        <translation>
            <numerusform>%n trabajo ha terminado. Ya no se ejecuta nada de él.</numerusform>
            <numerusform>%n trabajos han terminado. Ya no se ejecuta nada de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are stopping.</source>
        <translation>
            <numerusform>Se está deteniendo %n trabajo.</numerusform>
            <numerusform>Se están deteniendo %n trabajos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs have stopped.</source>
        <translation>
            <numerusform>Se ha detenido %1 de %n trabajo.</numerusform>
            <numerusform>Se han detenido %1 de %n trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They stay “stopping” until Airflow proves that every task has ended.</source>
        <translation>%1 Siguen en «deteniéndose» hasta que Airflow demuestre que todas las tareas han terminado.</translation>
    </message>
</context>
<context>
    <name>desk::AccessText</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your password was given by an administrator.</source>
        <translation>Su contraseña se la dio un administrador.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>Elija antes una contraseña propia.</translation>
    </message>
    <message>
        <source>It was started by somebody else.</source>
        <translation>Lo inició otra persona.</translation>
    </message>
    <message>
        <source>It was started by %1.</source>
        <translation>Lo inició %1.</translation>
    </message>
    <message>
        <source>Ask that person, or an administrator of this application.</source>
        <translation>Pregunte a esa persona o a un administrador de esta aplicación.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it.</source>
        <translation>Lo iniciaron otros en este Airflow.</translation>
    </message>
    <message>
        <source>Ask an administrator of this application.</source>
        <translation>Pregunte a un administrador de esta aplicación.</translation>
    </message>
    <message>
        <source>Change it in Airflow&apos;s own pages.</source>
        <translation>Cámbielo en la interfaz web de Airflow.</translation>
    </message>
    <message>
        <source>This profile has accounts, and nobody was named.</source>
        <translation>Este perfil tiene cuentas y no se ha indicado ninguna persona.</translation>
    </message>
    <message>
        <source>Say who works with --user NAME, and give the password with --user-password-fd N.</source>
        <translation>Indique con --user NOMBRE quién trabaja, y dé la contraseña con --user-password-fd N.</translation>
    </message>
    <message>
        <source>The program does not work as a server yet.</source>
        <translation>El programa todavía no puede funcionar como servidor.</translation>
    </message>
    <message>
        <source>Nobody has an account in this profile, so anybody could do everything.</source>
        <translation>Nadie tiene cuenta en este perfil, así que cualquiera podría hacerlo todo.</translation>
    </message>
    <message>
        <source>Set it up first: workflow-desk setup --instance NAME --user NAME --user-password-fd N.</source>
        <translation>Configúrelo primero: workflow-desk setup --instance NOMBRE --user NOMBRE --user-password-fd N.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No se ha indicado contraseña.</translation>
    </message>
    <message>
        <source>Type it in a terminal, or give it with --user-password-fd N.</source>
        <translation>Escríbala en un terminal o indíquela con --user-password-fd N.</translation>
    </message>
    <message>
        <source>It is your own.</source>
        <translation>Es su propia contraseña.</translation>
    </message>
    <message>
        <source>Change your own password by giving the current one.</source>
        <translation>Cambie su propia contraseña indicando la actual.</translation>
    </message>
    <message>
        <source>Only administrators of this application may do this.</source>
        <translation>Solo pueden hacerlo los administradores de esta aplicación.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Demasiadas contraseñas incorrectas.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>El próximo intento será posible dentro de %n segundo.</numerusform>
            <numerusform>El próximo intento será posible dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, then try again. An administrator can set a new password.</source>
        <translation>Espere y vuelva a intentarlo. Un administrador puede establecer una contraseña nueva.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>No se ha cambiado la contraseña.</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>La contraseña actual no es correcta.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Vuelva a escribirla.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>El nombre o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Upper and lower case count in a password.</source>
        <translation>En las contraseñas se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Try again. An administrator can set a new password.</source>
        <translation>Vuelva a intentarlo. Un administrador puede establecer una contraseña nueva.</translation>
    </message>
    <message>
        <source>The instance needs a name.</source>
        <translation>La instancia necesita un nombre.</translation>
    </message>
    <message>
        <source>The instance&apos;s name is longer than 64 characters.</source>
        <translation>El nombre de la instancia tiene más de 64 caracteres.</translation>
    </message>
    <message>
        <source>The instance&apos;s name has other characters than A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>El nombre de la instancia contiene caracteres distintos de A–Z, a–z, 0–9, punto, guion bajo y guion.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The name is longer than 64 characters.</source>
        <translation>El nombre tiene más de 64 caracteres.</translation>
    </message>
    <message>
        <source>The name has other characters than letters, digits, dot, underscore, hyphen and @.</source>
        <translation>El nombre contiene caracteres distintos de letras, cifras, punto, guion bajo, guion y @.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>The password has fewer than %n characters.</source>
        <translation>
            <numerusform>La contraseña tiene menos de %n carácter.</numerusform>
            <numerusform>La contraseña tiene menos de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>La contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>The new password is the current one.</source>
        <translation>La contraseña nueva es igual a la actual.</translation>
    </message>
    <message>
        <source>The password is the name.</source>
        <translation>La contraseña es igual al nombre.</translation>
    </message>
    <message>
        <source>Nobody else is an administrator.</source>
        <translation>No hay ningún otro administrador.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Haga antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>This profile holds workflows that carry the instance&apos;s name already.</source>
        <translation>Este perfil ya contiene workflows que llevan el nombre de la instancia.</translation>
    </message>
    <message>
        <source>Keep the name.</source>
        <translation>Conserve el nombre.</translation>
    </message>
    <message>
        <source>Somebody has set up this profile in the meantime.</source>
        <translation>Entretanto, alguien ha configurado este perfil.</translation>
    </message>
    <message>
        <source>Start the application again and sign in.</source>
        <translation>Vuelva a abrir la aplicación e inicie sesión.</translation>
    </message>
    <message>
        <source>There is somebody of that name already.</source>
        <translation>Ya hay alguien con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <source>Nobody of that name has an account here any more.</source>
        <translation>Ya nadie con ese nombre tiene cuenta aquí.</translation>
    </message>
    <message>
        <source>Look at the list of people again.</source>
        <translation>Vuelva a consultar la lista de personas.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Reject it, or ask an administrator of this application to allow it.</source>
        <translation>Rechácelo, o pida a un administrador de esta aplicación que lo permita.</translation>
    </message>
</context>
<context>
    <name>desk::AccountDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Establecer contraseña</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation>Establecer una contraseña para %1</translation>
    </message>
    <message>
        <source>Tell it to nobody else. Another one has to be chosen at the next sign-in.</source>
        <translation>No se la diga a nadie más. En el próximo inicio de sesión habrá que elegir otra.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Only letters, digits, dot, underscore, hyphen and @ in the name.</source>
        <translation>En el nombre, solo letras, cifras, punto, guion bajo, guion y @.</translation>
    </message>
</context>
<context>
    <name>desk::AccountSettings</name>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without use</source>
        <translation>
            <numerusform>tras %n minuto sin uso</numerusform>
            <numerusform>tras %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the application</source>
        <translation>Bloquear la aplicación</translation>
    </message>
    <message>
        <source>For everybody who works with this profile. Workflows go on while it is locked.</source>
        <translation>Para todas las personas que trabajan con este perfil. Los workflows continúan mientras está bloqueada.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Lock changed</source>
        <translation>Bloqueo cambiado</translation>
    </message>
</context>
<context>
    <name>desk::AirflowSettings</name>
    <message>
        <source>Which Airflow runs the workflows?</source>
        <translation>¿Qué Airflow ejecuta los workflows?</translation>
    </message>
    <message>
        <source>Hold for this run only</source>
        <translation>Conservar hasta cerrar</translation>
    </message>
    <message>
        <source>Run one on this computer</source>
        <translation>Ejecutar uno en este equipo</translation>
    </message>
    <message>
        <source>Connect to an Airflow that already runs</source>
        <translation>Conectarse a un Airflow ya en marcha</translation>
    </message>
    <message>
        <source>Started and stopped with this application; reachable from this computer alone.</source>
        <translation>Se inicia y se detiene con esta aplicación; solo es accesible desde este equipo.</translation>
    </message>
    <message>
        <source>Address (required)</source>
        <translation>Dirección (obligatoria)</translation>
    </message>
    <message>
        <source>User name (required)</source>
        <translation>Nombre de usuario (obligatorio)</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of this computer and nowhere else.</source>
        <translation>La contraseña se guarda en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>las autoridades del sistema</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Elegir un archivo de CA…</translation>
    </message>
    <message>
        <source>none: any trusted certificate</source>
        <translation>ninguno: cualquier certificado de confianza</translation>
    </message>
    <message>
        <source>the system&apos;s; host:port</source>
        <translation>el del sistema; host:puerto</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>CA file (PEM)</source>
        <translation>Archivo de CA (PEM)</translation>
    </message>
    <message>
        <source>Pinned certificate (SHA-256)</source>
        <translation>Certificado fijado (SHA-256)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Confiar en este certificado…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar aun así</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http:// and name a host.</source>
        <translation>La dirección debe empezar por https:// o http:// e indicar un host.</translation>
    </message>
    <message>
        <source>User name and password have fields of their own; they do not belong into the address.</source>
        <translation>El nombre de usuario y la contraseña tienen sus propios campos; no van en la dirección.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>The proxy is given as host:port, without a user name or password.</source>
        <translation>El proxy se indica como host:puerto, sin nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The pinned certificate is given by 64 hexadecimal digits.</source>
        <translation>El certificado fijado se indica con 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>No Airflow is installed with this application.</source>
        <translation>Con esta aplicación no se ha instalado ningún Airflow.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The test has to pass first.</source>
        <translation>Antes debe superarse la prueba.</translation>
    </message>
    <message>
        <source>As in the browser, with the path under which Airflow is reached, without /api.</source>
        <translation>Como en el navegador, con la ruta en la que se accede a Airflow, sin /api.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare the fingerprint before you test again.</source>
        <translation>Compare la huella antes de volver a probar.</translation>
    </message>
    <message>
        <source>Ask who runs Airflow for the SHA-256 of its certificate. Only this one certificate is accepted from then on.</source>
        <translation>Pida a quien administra Airflow la huella SHA-256 de su certificado. A partir de entonces solo se aceptará ese certificado.</translation>
    </message>
    <message>
        <source>Connection saved</source>
        <translation>Conexión guardada</translation>
    </message>
    <message>
        <source>The password is never written to a file. It can be held in memory until the application ends, and is asked for again next time.</source>
        <translation>La contraseña nunca se escribe en un archivo. Puede conservarse en memoria hasta que se cierre la aplicación; la próxima vez se volverá a pedir.</translation>
    </message>
</context>
<context>
    <name>desk::AirflowTexts</name>
    <message>
        <source>What you start now waits here and begins when Airflow is back.</source>
        <translation>Lo que inicie ahora esperará aquí y empezará cuando Airflow vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>Última lectura: %1.</translation>
    </message>
    <message>
        <source>its clock is %1 ahead of this one</source>
        <translation>su reloj va %1 adelantado respecto a este</translation>
    </message>
    <message>
        <source>its clock is %1 behind this one</source>
        <translation>su reloj va %1 atrasado respecto a este</translation>
    </message>
    <message>
        <source>Airflow is being prepared</source>
        <translation>Se está preparando Airflow</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow se está iniciando</translation>
    </message>
    <message>
        <source>Airflow is being prepared for its first start.</source>
        <translation>Se está preparando Airflow para su primer inicio.</translation>
    </message>
    <message>
        <source>Airflow is starting.</source>
        <translation>Airflow se está iniciando.</translation>
    </message>
    <message>
        <source>This takes a minute or so. Everything can be used meanwhile: what you start now waits here and begins when Airflow is ready.</source>
        <translation>Esto tarda alrededor de un minuto. Mientras tanto puede usarse todo: lo que inicie ahora esperará aquí y empezará cuando Airflow esté listo.</translation>
    </message>
    <message>
        <source>No Airflow is set up</source>
        <translation>Airflow no está configurado</translation>
    </message>
    <message>
        <source>No Airflow is set up yet.</source>
        <translation>Airflow aún no está configurado.</translation>
    </message>
    <message>
        <source>Workflows run as DAGs in an Airflow.</source>
        <translation>Los workflows se ejecutan como DAG en un Airflow.</translation>
    </message>
    <message>
        <source>Connecting to Airflow</source>
        <translation>Conectando con Airflow</translation>
    </message>
    <message>
        <source>Airflow %1 connected</source>
        <translation>Airflow %1 conectado</translation>
    </message>
    <message>
        <source>Airflow %1 answers, but not to everything</source>
        <translation>Airflow %1 responde, pero no a todo</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Airflow %1 answers, but not all of it runs</source>
        <translation>Airflow %1 responde, pero no todo está en marcha</translation>
    </message>
    <message>
        <source>Airflow answers, but a part of it does not run: %1.</source>
        <translation>Airflow responde, pero una parte no está en marcha: %1.</translation>
    </message>
    <message>
        <source>Runs may not begin or not go on until it is back.</source>
        <translation>Es posible que las ejecuciones no empiecen o no avancen hasta que se recupere.</translation>
    </message>
    <message>
        <source>Airflow refused the sign-in</source>
        <translation>Airflow ha rechazado el inicio de sesión</translation>
    </message>
    <message>
        <source>Airflow answers with an error</source>
        <translation>Airflow responde con un error</translation>
    </message>
    <message>
        <source>Airflow does not answer</source>
        <translation>Airflow no responde</translation>
    </message>
    <message>
        <source>Airflow has not answered since %1</source>
        <translation>Airflow no responde desde %1</translation>
    </message>
    <message>
        <source>Airflow has stopped</source>
        <translation>Airflow se ha detenido</translation>
    </message>
    <message>
        <source>The Airflow of this application has stopped.</source>
        <translation>El Airflow de esta aplicación se ha detenido.</translation>
    </message>
</context>
<context>
    <name>desk::AllowList</name>
    <message>
        <source>as for everybody</source>
        <translation>como para todos</translation>
    </message>
    <message>
        <source>%1: as for everybody</source>
        <translation>%1: como para todos</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <translation>%1 (ahora no está aquí)</translation>
    </message>
</context>
<context>
    <name>desk::AppearanceSettings</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>light or dark as it asks for</source>
        <translation>claro u oscuro, según este</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>for bright rooms</source>
        <translation>para salas luminosas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>for reading rooms</source>
        <translation>para salas de diagnóstico</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>strong edges, no tints</source>
        <translation>bordes marcados, sin matices</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>100 % (as designed)</source>
        <translation>100 % (original)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere.</source>
        <translation>Ctrl++ y Ctrl+- lo cambian en cualquier lugar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>desk::Assistant</name>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <translation>¿Cómo se llama este centro?</translation>
    </message>
    <message>
        <source>Partner institutes see this name beside the workflows that run here. It stays.</source>
        <translation>Los centros socios ven este nombre junto a los workflows que se ejecutan aquí. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>Name of this instance</source>
        <translation>Nombre de esta instancia</translation>
    </message>
    <message>
        <source>Up to 64 characters: A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>Hasta 64 caracteres: A–Z, a–z, 0–9, punto, guion bajo y guion.</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>¿Quién la administra?</translation>
    </message>
    <message>
        <source>The first account is an administrator&apos;s: it may change settings and give other people accounts. Your name stands beside the workflows you start.</source>
        <translation>La primera cuenta es de administrador: puede cambiar los ajustes y dar cuentas a otras personas. Su nombre aparece junto a los workflows que usted inicie.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Su nombre de usuario</translation>
    </message>
    <message>
        <source>Which Airflow runs the workflows?</source>
        <translation>¿Qué Airflow ejecuta los workflows?</translation>
    </message>
    <message>
        <source>Workflow Desk asks Airflow to run DAGs; it never runs them itself.</source>
        <translation>Workflow Desk pide a Airflow que ejecute los DAG; nunca los ejecuta por sí mismo.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>All of this but the name of the instance can be changed in the settings.</source>
        <translation>Todo esto, salvo el nombre de la instancia, se puede cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Run a first workflow on the sample images</source>
        <translation>Ejecutar un primer workflow con las imágenes de ejemplo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>This instance is called %1. %2 is its administrator. Workflows run on the Airflow %3.</source>
        <translation>Esta instancia se llama %1. %2 es su administrador. Los workflows se ejecutan en el Airflow %3.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Only A–Z, a–z, 0–9, dot, underscore and hyphen.</source>
        <translation>Solo A–Z, a–z, 0–9, punto, guion bajo y guion.</translation>
    </message>
    <message>
        <source>Only letters, digits, dot, underscore, hyphen and @ in the name.</source>
        <translation>En el nombre, solo letras, cifras, punto, guion bajo, guion y @.</translation>
    </message>
    <message>
        <source>Next: Administrator</source>
        <translation>Siguiente: Administrador</translation>
    </message>
    <message>
        <source>Next: Airflow</source>
        <translation>Siguiente: Airflow</translation>
    </message>
    <message>
        <source>Next: Ready</source>
        <translation>Siguiente: Listo</translation>
    </message>
    <message>
        <source>Open Workflow Desk</source>
        <translation>Abrir Workflow Desk</translation>
    </message>
    <message>
        <source>This instance</source>
        <translation>Esta instancia</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
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
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>desk::AttemptsView</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>desk::BooleanField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
</context>
<context>
    <name>desk::CertificateView</name>
    <message>
        <source>They are the same: pin this certificate</source>
        <translation>Coinciden: fijar este certificado</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Huella en palabras</translation>
    </message>
    <message>
        <source>%1, signed by %2, until %3</source>
        <translation>%1, firmado por %2, hasta %3</translation>
    </message>
    <message>
        <source>Call %1 and have its words read out to you. Pin it only if they are these:</source>
        <translation>Llame a %1 y pida que le lean sus palabras. Fíjelo solo si son estas:</translation>
    </message>
    <message>
        <source>Fingerprint in digits</source>
        <translation>Huella en dígitos</translation>
    </message>
</context>
<context>
    <name>desk::ChoiceField</name>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>No hay nada que elegir.</translation>
    </message>
</context>
<context>
    <name>desk::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>desk::CollapsibleSection</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed; %1</source>
        <translation>cerrada; %1</translation>
    </message>
</context>
<context>
    <name>desk::CommandLine</name>
    <message>
        <source>See workflow-desk --help.</source>
        <translation>Consulte workflow-desk --help.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1 requiere un número entero de %2 como mínimo.</translation>
    </message>
    <message>
        <source>The file %1 of --conf cannot be read: %2</source>
        <translation>No se puede leer el archivo %1 de --conf: %2</translation>
    </message>
    <message>
        <source>--conf is no JSON: %1, at character %2.</source>
        <translation>--conf no es JSON: %1, en el carácter %2.</translation>
    </message>
    <message>
        <source>--conf needs a JSON object.</source>
        <translation>--conf requiere un objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>Aquí no se entiende «%1».</translation>
    </message>
    <message>
        <source>run needs the name of one DAG.</source>
        <translation>run requiere el nombre de un DAG.</translation>
    </message>
    <message>
        <source>This needs the name of one file.</source>
        <translation>Se requiere el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This needs one workflow id or job number.</source>
        <translation>Se requiere un ID de workflow o un número de trabajo.</translation>
    </message>
    <message>
        <source>This needs at least one workflow id or job number.</source>
        <translation>Se requiere al menos un ID de workflow o un número de trabajo.</translation>
    </message>
    <message>
        <source>--airflow needs an address such as https://airflow.example.org/prefix.</source>
        <translation>--airflow requiere una dirección como https://airflow.example.org/prefix.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Give the name with --username and the password with --password-fd.</source>
        <translation>La dirección no debe contener nombre de usuario ni contraseña. Indique el nombre con --username y la contraseña con --password-fd.</translation>
    </message>
    <message>
        <source>--airflow needs --username.</source>
        <translation>--airflow requiere --username.</translation>
    </message>
    <message>
        <source>--health-port needs a port: 0 to 65535.</source>
        <translation>--health-port requiere un puerto: de 0 a 65535.</translation>
    </message>
    <message>
        <source>setup needs --instance, --user and --user-password-fd.</source>
        <translation>setup requiere --instance, --user y --user-password-fd.</translation>
    </message>
    <message>
        <source>The address must not hold a password. Give it with --store-password-fd; the keychain keeps it.</source>
        <translation>La dirección no debe contener ninguna contraseña. Indíquela con --store-password-fd; el llavero la guarda.</translation>
    </message>
    <message>
        <source>--store knows no options but sslmode, sslrootcert, sslcert, sslkey and connect_timeout.</source>
        <translation>--store no admite más opciones que sslmode, sslrootcert, sslcert, sslkey y connect_timeout.</translation>
    </message>
    <message>
        <source>--store needs &quot;file&quot;, or an address such as postgresql://desk@db.example.org/workflows.</source>
        <translation>--store requiere «file» o una dirección como postgresql://desk@db.example.org/workflows.</translation>
    </message>
    <message>
        <source>Only one of --dataset, --series and --series-file can be given.</source>
        <translation>Solo se puede indicar uno de --dataset, --series y --series-file.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. The states are: %2.</source>
        <translation>No existe el estado «%1». Los estados son: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 no corresponde a esta orden.</translation>
    </message>
    <message>
        <source>reject needs --reason TEXT: the partner reads it.</source>
        <translation>reject necesita --reason TEXTO: el socio lo lee.</translation>
    </message>
    <message>
        <source>The text of --reason is too long.</source>
        <translation>El texto de --reason es demasiado largo.</translation>
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
        <translation>Workflow Desk inicia, sigue y aborta workflows de imagen médica en Apache Airflow.

  workflow-desk [OPCIONES]                abre la ventana
  workflow-desk --headless [--health-port N]
                                          trabaja sin ventana hasta que el sistema termina el programa
  workflow-desk setup --instance NOMBRE --user NOMBRE --user-password-fd N
      [--airflow URL --username NOMBRE --password-fd N]
                                          da nombre a la instancia de un perfil nuevo, crea su primer
                                          administrador y guarda qué Airflow usa
  workflow-desk run DAG [--dataset CONJUNTO | --series UID ... | --series-file ARCHIVO]
      [--name NOMBRE] [--conf JSON | --conf @ARCHIVO] [--single] [--limit N] [--no-wait] [--json]
                                          inicia un workflow y espera a que termine
  workflow-desk list [--state ESTADO] [--search TEXTO] [--json]
  workflow-desk show ID [--json]          un workflow con sus trabajos, o un trabajo
  workflow-desk logs ID [--task TAREA] [--try N] [--follow]
                                          el registro de una tarea: la que falló o, si no, la última
  workflow-desk abort ID ... [--yes]
  workflow-desk restart ID ... [--yes] [--no-wait]
  workflow-desk delete ID ... [--yes]
  workflow-desk requests [--json]         los workflows de socios que esperan aquí una decisión
  workflow-desk confirm ID ... [--yes] [--json]
  workflow-desk reject ID ... --reason TEXTO [--yes] [--json]
                                          deja que los trabajos de socios se inicien aquí, o los rechaza
  workflow-desk export ARCHIVO            escribe el perfil completo, sin contraseñas
  workflow-desk import ARCHIVO [--yes]    pone ese archivo en el lugar del perfil

Un ID es el ID de un workflow (seis caracteres) o el número de un trabajo.

Opciones:
  --profile DIR               dónde se guarda todo; si falta, la carpeta de datos del usuario
  --airflow-environment VENV  entorno de Python con el Airflow que se ejecuta; se recuerda
  --dags DIR                  otra carpeta con archivos de DAG para ese Airflow; se puede repetir
  --airflow URL --username NOMBRE [--password-fd N]
                              otro Airflow para esta llamada; la contraseña se lee del descriptor N
                              o se toma del llavero
  --password-fd N             sin --airflow: la contraseña de la conexión guardada, para esta llamada
  --user NOMBRE [--user-password-fd N]
                              quién trabaja, en un perfil con cuentas; la contraseña se lee del
                              descriptor N o se pregunta
  --store file | --store postgresql://USUARIO@HOST:PUERTO/BASE [--store-password-fd N]
                              dónde se guardan los datos del perfil a partir de ahora; la contraseña
                              se lee del descriptor N y pasa al llavero
  --vault-fd N                las contraseñas están en el almacén del perfil y no en el llavero; su
                              frase de contraseña se lee del descriptor N o es la credencial
                              vault-passphrase del servicio
  --health-port N             responde a GET /health en este puerto de la dirección de bucle local
  --first-run                 con la ventana de un perfil nuevo: ejecuta collect-metadata con las
                              imágenes de ejemplo
  --help, --version

run termina con 0 solo si todos los trabajos han finalizado; 1: un trabajo falló o se abortó; 2: no se
entiende la orden; 3: no se pudo llevar a cabo.</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationView</name>
    <message>
        <source>What Airflow was given, exactly.</source>
        <translation>Exactamente lo que recibió Airflow.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Configuration of the run, JSON</source>
        <translation>Configuración de la ejecución, JSON</translation>
    </message>
    <message>
        <source>Configuration copied</source>
        <translation>Configuración copiada</translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationsDialog</name>
    <message>
        <source>Values used before with %1</source>
        <translation>Valores usados antes con %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>Reading what was used before…</source>
        <translation>Leyendo lo usado antes…</translation>
    </message>
    <message>
        <source>Values used before</source>
        <translation>Valores usados antes</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Save what the form holds now as</source>
        <translation>Guardar el contenido actual del formulario como</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1
saved by %2, %3</source>
        <translation>%1
guardado por %2, %3</translation>
    </message>
    <message>
        <source>%1
started by %2, %3</source>
        <translation>%1
iniciado por %2, %3</translation>
    </message>
    <message>
        <source>Nothing was used before</source>
        <translation>Aún no se ha usado nada</translation>
    </message>
    <message>
        <source>No workflow of %1 was started here yet, and nothing is saved. What the form holds now can be saved below.</source>
        <translation>Aquí aún no se ha iniciado ningún workflow de %1 ni se ha guardado nada. El contenido actual del formulario se puede guardar abajo.</translation>
    </message>
    <message>
        <source>the form as it is now</source>
        <translation>el formulario tal como está ahora</translation>
    </message>
    <message>
        <source>In the form now</source>
        <translation>Ahora en el formulario</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambos son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) differ.</source>
        <translation>
            <numerusform>%Ln valor difiere.</numerusform>
            <numerusform>%Ln valores difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>¿Sustituir «%1»?</translation>
    </message>
    <message>
        <source>Its values are replaced by those in the form.</source>
        <translation>Sus valores se sustituyen por los del formulario.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Workflows that were started with these values keep them.</source>
        <translation>Los workflows que se iniciaron con estos valores los conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>desk::ConfirmDialog</name>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>El motivo es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>desk::ConnectionTestView</name>
    <message>
        <source>Name lookup</source>
        <translation>Búsqueda DNS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>correcto: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>no hace falta: %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
</context>
<context>
    <name>desk::DagDelegate</name>
    <message>
        <source>Paused in Airflow: it would not run before it is unpaused.</source>
        <translation>En pausa en Airflow: no se ejecutaría hasta reanudarlo.</translation>
    </message>
    <message>
        <source>Broken: Airflow cannot read its file.</source>
        <translation>Con errores: Airflow no puede leer su archivo.</translation>
    </message>
    <message>
        <source>Broken: Airflow cannot read its file (%1).</source>
        <translation>Con errores: Airflow no puede leer su archivo (%1).</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Not allowed at %1.</source>
        <translation>No permitido en %1.</translation>
    </message>
</context>
<context>
    <name>desk::DagPanel</name>
    <message>
        <source>Unpause</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What Airflow says</source>
        <translation>Lo que dice Airflow</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no ha elegido nada</translation>
    </message>
    <message>
        <source>Choose a DAG to see what it does. Enter chooses it and goes on.</source>
        <translation>Elija un DAG para ver qué hace. Intro lo elige y continúa.</translation>
    </message>
    <message>
        <source>Paused in Airflow.</source>
        <translation>En pausa en Airflow.</translation>
    </message>
    <message>
        <source>Its runs would wait until it is unpaused.</source>
        <translation>Sus ejecuciones esperarían hasta reanudarlo.</translation>
    </message>
    <message>
        <source>Airflow cannot read its file.</source>
        <translation>Airflow no puede leer su archivo.</translation>
    </message>
    <message>
        <source>Whoever looks after the DAG has to mend it; it is read again by itself.</source>
        <translation>Debe corregirlo quien se encarga del DAG; se vuelve a leer automáticamente.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>a dataset</source>
        <translation>un conjunto de datos</translation>
    </message>
    <message>
        <source>no dataset</source>
        <translation>ningún conjunto de datos</translation>
    </message>
    <message>
        <source>nothing to fill in</source>
        <translation>nada que rellenar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln campo por rellenar</numerusform>
            <numerusform>%Ln campos por rellenar</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpausing…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin comunicar</translation>
    </message>
    <message>
        <source>Not allowed at %1.</source>
        <translation>No permitido en %1.</translation>
    </message>
    <message>
        <source>A workflow runs at every instance that was chosen. Leave these out on the page Where, or ask them to allow it.</source>
        <translation>Un workflow se ejecuta en todas las instancias elegidas. Excluya estas en la página Dónde, o pídales que lo permitan.</translation>
    </message>
</context>
<context>
    <name>desk::DataStep</name>
    <message>
        <source>On which data?</source>
        <translation>¿Con qué datos?</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Buscar conjunto de datos</translation>
    </message>
    <message>
        <source>Choose a dataset instead</source>
        <translation>Elegir un conjunto de datos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At most so many series</source>
        <translation>Número máximo de series</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hacen falta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen series</source>
        <translation>
            <numerusform>%Ln serie elegida</numerusform>
            <numerusform>%Ln series elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>Elija un conjunto de datos</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, chosen one by one</source>
        <translation>
            <numerusform>%Ln serie, elegida individualmente</numerusform>
            <numerusform>%Ln series, elegidas una a una</numerusform>
        </translation>
    </message>
    <message>
        <source>Series of %1</source>
        <translation>Series de %1</translation>
    </message>
    <message>
        <source>Choose a dataset to see its series.</source>
        <translation>Elija un conjunto de datos para ver sus series.</translation>
    </message>
    <message>
        <source>One job for each series</source>
        <translation>Un trabajo por serie</translation>
    </message>
    <message>
        <source>The series you chose. They are used as they are, without a dataset.</source>
        <translation>Las series que ha elegido. Se usan tal cual, sin conjunto de datos.</translation>
    </message>
    <message>
        <source>A dataset is a named list of series.</source>
        <translation>Un conjunto de datos es una lista de series con un nombre.</translation>
    </message>
    <message>
        <source>The list below is from earlier. %1</source>
        <translation>La lista de abajo es de una lectura anterior. %1</translation>
    </message>
    <message>
        <source>Reading datasets…</source>
        <translation>Leyendo conjuntos de datos…</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Sin conjuntos de datos</translation>
    </message>
    <message>
        <source>A dataset is a named list of series. Create one, or import identifiers, on the page Datasets (Cancel leads back).</source>
        <translation>Un conjunto de datos es una lista de series con un nombre. Cree uno, o importe identificadores, en la página Conjuntos de datos (con Cancelar se vuelve).</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln conjunto de datos.</numerusform>
            <numerusform>La búsqueda oculta %Ln conjuntos de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>On which data</source>
        <translation>Con qué datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One job for each series (%1 instead of %2)</source>
        <translation>Un trabajo por serie (%1 en lugar de %2)</translation>
    </message>
    <message>
        <source>Each instance works on its own series: the dataset of that name there. Which series they are stays with it.</source>
        <translation>Cada instancia trabaja con sus propias series: el conjunto de datos que allí lleva ese nombre. Qué series son no sale de ella.</translation>
    </message>
</context>
<context>
    <name>desk::DatasetDelegate</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DatasetModel</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>desk::DatasetsPage</name>
    <message>
        <source>Search datasets</source>
        <translation>Buscar conjunto de datos</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>Nuevo conjunto…</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Iniciar workflow</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Sin conjuntos de datos</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln conjunto de datos.</numerusform>
            <numerusform>La búsqueda oculta %Ln conjuntos de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No dataset chosen</source>
        <translation>Ningún conjunto elegido</translation>
    </message>
    <message>
        <source>Choose one on the left to see its series.</source>
        <translation>Elija uno a la izquierda para ver sus series.</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · cambiado %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset holds no series yet.</source>
        <translation>El conjunto de datos aún no contiene series.</translation>
    </message>
    <message>
        <source>No series in this dataset</source>
        <translation>No hay series en este conjunto de datos</translation>
    </message>
    <message>
        <source>Import identifiers from a text or CSV file, drop one here, or paste them.</source>
        <translation>Importe identificadores de un archivo de texto o CSV, suelte uno aquí o péguelos.</translation>
    </message>
    <message>
        <source>Delete dataset %1?</source>
        <translation>¿Eliminar el conjunto de datos %1?</translation>
    </message>
    <message numerus="yes">
        <source>Its list of %Ln series is deleted. The images stay in the archive.</source>
        <translation>
            <numerusform>Se elimina su lista de %Ln serie. Las imágenes permanecen en el archivo de imágenes.</numerusform>
            <numerusform>Se elimina su lista de %Ln series. Las imágenes permanecen en el archivo de imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflows that ran on it keep their jobs and results. Partners it was shared with can no longer use it.</source>
        <translation>Los workflows que se ejecutaron con él conservan sus trabajos y resultados. Los socios con los que se compartía ya no pueden usarlo.</translation>
    </message>
    <message>
        <source>Delete dataset</source>
        <translation>Eliminar conjunto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Reading datasets…</source>
        <translation>Leyendo conjuntos de datos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series imported; the others were there already</source>
        <translation>
            <numerusform>%Ln serie importada; las demás ya estaban</numerusform>
            <numerusform>%Ln series importadas; las demás ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series imported</source>
        <translation>
            <numerusform>%Ln serie importada</numerusform>
            <numerusform>%Ln series importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Read series from a folder…</source>
        <translation>Leer series de una carpeta…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Copy identifiers</source>
        <translation>Copiar identificadores</translation>
    </message>
    <message>
        <source>More for this dataset</source>
        <translation>Más opciones para este conjunto de datos</translation>
    </message>
    <message>
        <source>Series of the dataset</source>
        <translation>Series del conjunto de datos</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>A dataset is a named list of series identifiers. Import one from a text or CSV file, or paste it, or read the series of a DICOM folder.</source>
        <translation>Un conjunto de datos es una lista de identificadores de serie con un nombre. Importe una de un archivo de texto o CSV, péguela, o lea las series de una carpeta DICOM.</translation>
    </message>
    <message>
        <source>Read a folder…</source>
        <translation>Leer una carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>Start workflow on %Ln series</source>
        <translation>
            <numerusform>Iniciar workflow con %Ln serie</numerusform>
            <numerusform>Iniciar workflow con %Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Start workflow on…</source>
        <translation>Iniciar workflow con…</translation>
    </message>
    <message>
        <source>Tick the series first, with a click or the space bar.</source>
        <translation>Marque antes las series, con un clic o con la barra espaciadora.</translation>
    </message>
    <message>
        <source>Reading series…</source>
        <translation>Leyendo series…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are hidden by the search.</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln serie.</numerusform>
            <numerusform>La búsqueda oculta %Ln series.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder with DICOM files</source>
        <translation>Elija una carpeta con archivos DICOM</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln series from %1?</source>
        <translation>
            <numerusform>¿Quitar %Ln serie de %1?</numerusform>
            <numerusform>¿Quitar %Ln series de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of this list only. The images stay in the archive, and other datasets that hold these series keep them.</source>
        <translation>Solo se quitan de esta lista. Las imágenes permanecen en el archivo de imágenes, y otros conjuntos de datos que contienen estas series las conservan.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln series</source>
        <translation>
            <numerusform>Quitar %Ln serie</numerusform>
            <numerusform>Quitar %Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln series now</source>
        <translation>
            <numerusform>%1 contiene ahora %Ln serie</numerusform>
            <numerusform>%1 contiene ahora %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series removed from %1</source>
        <translation>
            <numerusform>%Ln serie quitada de %1</numerusform>
            <numerusform>%Ln series quitadas de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DefinitionDialog</name>
    <message>
        <source>Give our details to %1</source>
        <translation>Dar nuestra ficha a %1</translation>
    </message>
    <message>
        <source>With them %1 registers %2: paste them there, or read the file. They hold the token and the key that were made for %1 alone. Give them to nobody else, and not by ordinary mail.</source>
        <translation>Con ella, %1 inscribe a %2: péguela allí o lea el archivo. Contiene el token y la clave creados solo para %1. No la dé a nadie más ni la envíe por correo electrónico normal.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>Mostrar como código QR</translation>
    </message>
    <message>
        <source>On the phone, read these words out; they give nothing away.</source>
        <translation>Por teléfono, lea estas palabras en voz alta; no revelan nada.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Nuestro certificado</translation>
    </message>
    <message>
        <source>Token that was made for it</source>
        <translation>Token creado para el socio</translation>
    </message>
    <message>
        <source>Fernet key that was made for it</source>
        <translation>Clave Fernet creada para el socio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>none yet: our server has not run</source>
        <translation>aún ninguno: nuestro servidor no se ha iniciado nunca</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance yet.</source>
        <translation>Los socios aún no pueden acceder a esta instancia.</translation>
    </message>
    <message>
        <source>Turn its server on first: the details say where it is.</source>
        <translation>Active antes su servidor: la ficha indica dónde está.</translation>
    </message>
    <message>
        <source>none: encryption is off for this partner</source>
        <translation>ninguna: el cifrado está desactivado para este socio</translation>
    </message>
    <message>
        <source>Copied; the clipboard forgets it after a minute</source>
        <translation>Copiado; el portapapeles lo olvida al cabo de un minuto</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>Ocultar el código QR</translation>
    </message>
    <message>
        <source>Save our details for %1</source>
        <translation>Guardar nuestra ficha para %1</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Fichas (*.json)</translation>
    </message>
    <message>
        <source>Saved. Only you may read the file.</source>
        <translation>Guardado. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>Delete it once %1 has it.</source>
        <translation>Elimínelo en cuanto %1 lo tenga.</translation>
    </message>
</context>
<context>
    <name>desk::DefinitionText</name>
    <message>
        <source>the instance name</source>
        <translation>el nombre de la instancia</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>el puerto</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>the Fernet key</source>
        <translation>la clave Fernet</translation>
    </message>
    <message>
        <source>It is far longer than the details of a partner.</source>
        <translation>El texto es mucho más largo que la ficha de un socio.</translation>
    </message>
    <message>
        <source>These are no details of a partner: they begin with { and end with }.</source>
        <translation>Esta no es la ficha de un socio: las fichas empiezan por { y terminan por }.</translation>
    </message>
    <message>
        <source>They do not hold %1.</source>
        <translation>No contiene %1.</translation>
    </message>
    <message>
        <source>In them, %1 is too long.</source>
        <translation>En la ficha, %1 tiene demasiados caracteres.</translation>
    </message>
    <message>
        <source>In them, %1 is not between 1 and 65535.</source>
        <translation>En la ficha, %1 no está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>In them, %1 has not the right form. Was all of it copied?</source>
        <translation>En la ficha, %1 no tiene la forma correcta. ¿Se copió todo?</translation>
    </message>
    <message>
        <source>Their quotation marks were not those of JSON.</source>
        <translation>Sus comillas no eran las de JSON.</translation>
    </message>
    <message>
        <source>A comma stood before their end.</source>
        <translation>Había una coma antes de su final.</translation>
    </message>
    <message>
        <source>Text before and after them was left out.</source>
        <translation>Se omitió el texto anterior y posterior a la ficha.</translation>
    </message>
    <message>
        <source>The host was taken from a whole address.</source>
        <translation>El host se tomó de una dirección completa.</translation>
    </message>
    <message>
        <source>Fields that are not known here were left out.</source>
        <translation>Se omitieron campos que aquí no se conocen.</translation>
    </message>
</context>
<context>
    <name>desk::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceModel</name>
    <message>
        <source>%1, keeps it from starting</source>
        <translation>%1, impide el inicio</translation>
    </message>
    <message>
        <source>%1, wording</source>
        <translation>%1, redacción</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceTable</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>una lista vacía</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>desk::DifferenceView</name>
    <message>
        <source>Differences of the forms</source>
        <translation>Diferencias de los formularios</translation>
    </message>
    <message>
        <source>The form of %1 is not the same at %2.</source>
        <translation>El formulario de %1 no es el mismo en %2.</translation>
    </message>
    <message>
        <source>The form of %1 has other words at %2.</source>
        <translation>El formulario de %1 tiene otros textos en %2.</translation>
    </message>
    <message>
        <source>What you fill in goes to all of them alike. Where the forms differ in more than their wording, a value could be refused at one instance or mean something else there. So it starts only where the forms agree: leave an instance out, and start there separately.</source>
        <translation>Lo que usted rellena se envía igual a todas. Donde los formularios difieren en algo más que la redacción, una instancia podría rechazar un valor o entenderlo de otro modo. Por eso solo se inicia donde los formularios coinciden: excluya una instancia e inicie allí por separado.</translation>
    </message>
    <message>
        <source>What you fill in goes to all of them alike, and means the same everywhere. You see the words and proposals of %1.</source>
        <translation>Lo que usted rellena se envía igual a todas y significa lo mismo en todas partes. Ve los textos y las propuestas de %1.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
</context>
<context>
    <name>desk::EmbeddedSettings</name>
    <message>
        <source>not installed with this application</source>
        <translation>no instalado con esta aplicación</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>prepares its environment</source>
        <translation>preparando su entorno</translation>
    </message>
    <message>
        <source>starting; it takes about half a minute</source>
        <translation>iniciándose; tarda alrededor de medio minuto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>Local Airflow</source>
        <translation>Airflow local</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Python environment</source>
        <translation>Entorno de Python</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Ver registro</translation>
    </message>
    <message>
        <source>Open log file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>%1, on this computer only</source>
        <translation>%1, solo en este equipo</translation>
    </message>
    <message>
        <source>Airflow ended by itself. Restart it; the log says more.</source>
        <translation>Airflow ha terminado por sí solo. Reinícielo; el registro da más detalles.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Log of the local Airflow</source>
        <translation>Registro del Airflow local</translation>
    </message>
    <message>
        <source>Restart the local Airflow?</source>
        <translation>¿Reiniciar el Airflow local?</translation>
    </message>
    <message>
        <source>Tasks that run now are interrupted; Airflow may fail them or begin them again. Jobs and logs stay.</source>
        <translation>Las tareas en curso se interrumpen; Airflow puede darlas por fallidas o volver a empezarlas. Los trabajos y los registros se conservan.</translation>
    </message>
    <message>
        <source>Restart Airflow</source>
        <translation>Reiniciar Airflow</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>Stop the local Airflow?</source>
        <translation>¿Detener el Airflow local?</translation>
    </message>
    <message>
        <source>Tasks that run now are interrupted. No workflow runs here until it is started again.</source>
        <translation>Las tareas en curso se interrumpen. Aquí no se ejecuta ningún workflow hasta que se vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Stop Airflow</source>
        <translation>Detener Airflow</translation>
    </message>
</context>
<context>
    <name>desk::Entrance</name>
    <message>
        <source>Quit Workflow Desk?</source>
        <translation>¿Salir de Workflow Desk?</translation>
    </message>
    <message>
        <source>The Airflow of this application ends with it. Workflows that run there are interrupted.</source>
        <translation>El Airflow de esta aplicación termina con ella. Los workflows que se ejecutan en él se interrumpen.</translation>
    </message>
    <message>
        <source>The next start shows how they stand.</source>
        <translation>En el próximo inicio se verá cómo han quedado.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>First start – Workflow Desk</source>
        <translation>Primer inicio – Workflow Desk</translation>
    </message>
    <message>
        <source>Locked at %1. Workflows go on meanwhile.</source>
        <translation>Bloqueada a las %1. Los workflows continúan mientras tanto.</translation>
    </message>
    <message>
        <source>Locked – Workflow Desk</source>
        <translation>Bloqueada – Workflow Desk</translation>
    </message>
    <message>
        <source>Sign in – Workflow Desk</source>
        <translation>Iniciar sesión – Workflow Desk</translation>
    </message>
    <message>
        <source>Choose a password – Workflow Desk</source>
        <translation>Elegir una contraseña – Workflow Desk</translation>
    </message>
</context>
<context>
    <name>desk::ErrorText</name>
    <message>
        <source>Something could not be done.</source>
        <translation>No se ha podido completar la acción.</translation>
    </message>
    <message>
        <source>Airflow refused the sign-in.</source>
        <translation>Airflow ha rechazado el inicio de sesión.</translation>
    </message>
    <message>
        <source>No password is stored for this Airflow.</source>
        <translation>No hay ninguna contraseña guardada para este Airflow.</translation>
    </message>
    <message>
        <source>The vault %1 does not open.</source>
        <translation>El almacén de contraseñas %1 no se abre.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give or take passwords.</source>
        <translation>El llavero de este equipo no entrega ni acepta contraseñas.</translation>
    </message>
    <message>
        <source>Airflow knows no DAG %1.</source>
        <translation>Airflow no conoce ningún DAG %1.</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>con ese nombre</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>Its name is too long.</source>
        <translation>Su nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Its name may hold letters A to Z, digits, dots, hyphens and underscores.</source>
        <translation>Su nombre puede contener letras de la A a la Z, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>No DAG was chosen.</source>
        <translation>No se ha elegido ningún DAG.</translation>
    </message>
    <message>
        <source>The limit of series is less than 1.</source>
        <translation>El límite de series es inferior a 1.</translation>
    </message>
    <message>
        <source>This DAG works on a dataset, and none was chosen.</source>
        <translation>Este DAG trabaja con un conjunto de datos y no se ha elegido ninguno.</translation>
    </message>
    <message>
        <source>The dataset holds no series.</source>
        <translation>El conjunto de datos no contiene series.</translation>
    </message>
    <message>
        <source>An identifier is no DICOM UID: digits and dots, at most 64 characters.</source>
        <translation>Un identificador no es un UID DICOM: cifras y puntos, 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>One job for each series was asked for, and there is no series.</source>
        <translation>Se ha pedido un trabajo por serie y no hay ninguna serie.</translation>
    </message>
    <message>
        <source>Line %1 is no series identifier.</source>
        <translation>La línea %1 no es un identificador de serie.</translation>
    </message>
    <message>
        <source>It holds no series identifier.</source>
        <translation>No contiene ningún identificador de serie.</translation>
    </message>
    <message>
        <source>The file is no exported profile.</source>
        <translation>El archivo no es un perfil exportado.</translation>
    </message>
    <message>
        <source>No Airflow is set up.</source>
        <translation>Airflow no está configurado.</translation>
    </message>
    <message>
        <source>It is a number from 1 to 32.</source>
        <translation>Debe ser un número del 1 al 32.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Lo indicado no se puede usar.</translation>
    </message>
    <message>
        <source>What was given for &quot;%1&quot; cannot be used.</source>
        <translation>Lo indicado en «%1» no se puede usar.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>El archivo de la base de datos está dañado.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The database file cannot be written to.</source>
        <translation>No se puede escribir en el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>Another program holds the database file.</source>
        <translation>Otro programa está usando el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>No se puede abrir el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>The database server does not answer, or does not let us in.</source>
        <translation>El servidor de la base de datos no responde o no permite el acceso.</translation>
    </message>
    <message>
        <source>This installation cannot speak with a PostgreSQL server.</source>
        <translation>Esta instalación no puede comunicarse con un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>The copy that is kept before an upgrade could not be written.</source>
        <translation>No se ha podido escribir la copia que se guarda antes de una actualización.</translation>
    </message>
    <message>
        <source>The database file was written by a newer version of Workflow Desk.</source>
        <translation>El archivo de la base de datos lo escribió una versión más reciente de Workflow Desk.</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>La base de datos lo ha rechazado.</translation>
    </message>
    <message>
        <source>The user has no right to do this.</source>
        <translation>El usuario no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>%1 says that the user name or the password is wrong.</source>
        <translation>Según %1, el nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Está bloqueado.</translation>
    </message>
    <message>
        <source>It refused the access.</source>
        <translation>Ha denegado el acceso.</translation>
    </message>
    <message>
        <source>Its passphrase is another one, or somebody without the passphrase changed the file.</source>
        <translation>Su frase de contraseña es otra, o alguien sin ella ha modificado el archivo.</translation>
    </message>
    <message>
        <source>The file is no vault, or only a part of one.</source>
        <translation>El archivo no es un almacén de contraseñas, o es solo una parte de uno.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>No se ha indicado ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>No program that keeps passwords answers in this session.</source>
        <translation>En esta sesión no responde ningún programa que guarde contraseñas.</translation>
    </message>
    <message>
        <source>The server asked not to be asked so often.</source>
        <translation>El servidor ha pedido que no se le consulte tan a menudo.</translation>
    </message>
    <message>
        <source>It is left alone for the %1 s that it asked for.</source>
        <translation>No se le consulta durante los %1 s que ha pedido.</translation>
    </message>
    <message>
        <source>Airflow has an error of its own.</source>
        <translation>Airflow tiene un error interno.</translation>
    </message>
    <message>
        <source>Airflow refused.</source>
        <translation>Airflow lo ha rechazado.</translation>
    </message>
    <message>
        <source>A server on the way to Airflow gets no answer from it (HTTP status %1).</source>
        <translation>Un servidor intermedio no obtiene respuesta de Airflow (estado HTTP %1).</translation>
    </message>
    <message>
        <source>The answer was the HTTP status %1, without an explanation.</source>
        <translation>La respuesta fue el estado HTTP %1, sin explicación.</translation>
    </message>
    <message>
        <source>The system does not give the port.</source>
        <translation>El sistema no cede el puerto.</translation>
    </message>
    <message>
        <source>There is no connection, or it was lost.</source>
        <translation>No hay conexión, o se ha perdido.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>No ha habido respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The certificate is not trusted.</source>
        <translation>El certificado no es de confianza.</translation>
    </message>
    <message>
        <source>The answer did not come from Airflow&apos;s programming interface. Another program or a sign-in page may stand at this address, or its path may be wrong.</source>
        <translation>La respuesta no procede de la interfaz de programación de Airflow. Puede que en esta dirección haya otro programa o una página de inicio de sesión, o que la ruta no sea correcta.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>It does not exist, or no longer.</source>
        <translation>No existe, o ya no existe.</translation>
    </message>
    <message>
        <source>The DAG&apos;s file no longer loads.</source>
        <translation>El archivo del DAG ya no se puede cargar.</translation>
    </message>
    <message>
        <source>A job of this profile has not ended.</source>
        <translation>Un trabajo de este perfil no ha terminado.</translation>
    </message>
    <message>
        <source>The program already runs with this profile, but does not answer.</source>
        <translation>El programa ya está en marcha con este perfil, pero no responde.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: here it can be aborted, nothing else.</source>
        <translation>Lo iniciaron otros en este Airflow: aquí se puede abortar, nada más.</translation>
    </message>
    <message>
        <source>It exists already, or its state does not allow this.</source>
        <translation>Ya existe, o su estado no lo permite.</translation>
    </message>
    <message>
        <source>The keychain holds no entry for it.</source>
        <translation>El llavero no contiene ninguna entrada para ello.</translation>
    </message>
    <message>
        <source>The file or folder could not be used.</source>
        <translation>No se ha podido usar el archivo o la carpeta.</translation>
    </message>
    <message>
        <source>A program could not be started, or ended too early.</source>
        <translation>No se ha podido iniciar un programa, o terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>Start that newer version.</source>
        <translation>Inicie esa versión más reciente.</translation>
    </message>
    <message>
        <source>Check whether the server runs, and the name and password it is given.</source>
        <translation>Compruebe que el servidor está en marcha, y el nombre y la contraseña que se le dan.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for PostgreSQL (libqt6sql6-psql).</source>
        <translation>Instale el controlador de Qt para PostgreSQL (libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Keep the file as it is, and put a copy in its place: one made before an upgrade lies beside it.</source>
        <translation>Conserve el archivo tal como está y ponga una copia en su lugar: junto a él hay una hecha antes de una actualización.</translation>
    </message>
    <message>
        <source>Check free space and rights of the profile&apos;s folder, then try again.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta del perfil, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or remove it and enter the passwords again.</source>
        <translation>Ponga una copia del archivo en su lugar, o elimínelo e introduzca de nuevo las contraseñas.</translation>
    </message>
    <message>
        <source>Give the passphrase with --vault-fd, or as the service&apos;s credential.</source>
        <translation>Indique la frase de contraseña con --vault-fd o como credencial del servicio.</translation>
    </message>
    <message>
        <source>Unlock it, or let the password be held until the program ends.</source>
        <translation>Desbloquéelo, o permita que la contraseña se conserve hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Allow Workflow Desk to use it, or let the password be held until the program ends.</source>
        <translation>Permita que Workflow Desk lo use, o que la contraseña se conserve hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or let the password be held until the program ends.</source>
        <translation>Inicie uno, como GNOME Keyring o KWallet, o permita que la contraseña se conserve hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has this one.</source>
        <translation>Elija otro puerto, o cierre el programa que lo ocupa.</translation>
    </message>
    <message>
        <source>Check whether the server runs and can be reached from here, then try again.</source>
        <translation>Compruebe que el servidor está en marcha y es accesible desde aquí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s fingerprint with whoever runs the server, or give the authority&apos;s file in the settings.</source>
        <translation>Compare la huella del certificado con quien administra el servidor, o indique el archivo de la autoridad en los ajustes.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it is asked again after that.</source>
        <translation>No hay que hacer nada: después se le vuelve a consultar.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, show this to whoever runs the server.</source>
        <translation>Vuelva a intentarlo. Si falla otra vez, muestre esto a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs Airflow for the right to do this.</source>
        <translation>Pida el permiso necesario a quien administra Airflow.</translation>
    </message>
    <message>
        <source>Check user name and password in the settings.</source>
        <translation>Compruebe el nombre de usuario y la contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>Check the address with its path in the settings.</source>
        <translation>Compruebe la dirección y su ruta en los ajustes.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Vuelva a iniciarlo si aún lo desea.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Compruebe el nombre del archivo.</translation>
    </message>
    <message>
        <source>Check the name, or refresh the list.</source>
        <translation>Compruebe el nombre o actualice la lista.</translation>
    </message>
    <message>
        <source>Wait for its end, or abort it, then try again.</source>
        <translation>Espere a que termine, o abórtelo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a moment and start it again, or end the one that runs.</source>
        <translation>Espere un momento y vuelva a iniciarlo, o cierre el que está en marcha.</translation>
    </message>
    <message>
        <source>Change it in Airflow&apos;s own pages.</source>
        <translation>Cámbielo en la interfaz web de Airflow.</translation>
    </message>
    <message>
        <source>Show this to whoever wrote the DAG.</source>
        <translation>Muestre esto a quien escribió el DAG.</translation>
    </message>
    <message>
        <source>Look at its present state, then decide anew.</source>
        <translation>Consulte su estado actual y decida de nuevo.</translation>
    </message>
    <message>
        <source>Enter an Airflow in the settings.</source>
        <translation>Indique un Airflow en los ajustes.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter the password in the settings.</source>
        <translation>Introduzca la contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may use it.</source>
        <translation>Compruebe que existe y que usted puede usarlo.</translation>
    </message>
    <message>
        <source>Read Airflow&apos;s log, then start it again.</source>
        <translation>Lea el registro de Airflow y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Check the installation, then try again.</source>
        <translation>Compruebe la instalación y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>a la espera de decisión</translation>
    </message>
    <message>
        <source>start asked for</source>
        <translation>inicio solicitado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Airflow refused to start it.</source>
        <translation>Airflow ha rechazado iniciarlo.</translation>
    </message>
    <message>
        <source>Airflow refused to start it: %1</source>
        <translation>Airflow ha rechazado iniciarlo: %1</translation>
    </message>
    <message>
        <source>A task failed.</source>
        <translation>Una tarea ha fallado.</translation>
    </message>
    <message>
        <source>The task %1 failed.</source>
        <translation>La tarea %1 ha fallado.</translation>
    </message>
    <message>
        <source>Airflow no longer knows this run.</source>
        <translation>Airflow ya no conoce esta ejecución.</translation>
    </message>
    <message>
        <source>Airflow holds a run of the same id with another configuration.</source>
        <translation>Airflow tiene una ejecución con el mismo ID y otra configuración.</translation>
    </message>
    <message>
        <source>Aborted. Everything it started has ended.</source>
        <translation>Abortado. Todo lo que inició ha terminado.</translation>
    </message>
    <message>
        <source>Aborted before anything was sent to Airflow.</source>
        <translation>Abortado antes de enviar nada a Airflow.</translation>
    </message>
    <message>
        <source>Aborted. It is not proven that everything it started has ended.</source>
        <translation>Abortado. No está demostrado que todo lo que inició haya terminado.</translation>
    </message>
    <message>
        <source>Aborted. It is not proven that these tasks have ended: %1</source>
        <translation>Abortado. No está demostrado que estas tareas hayan terminado: %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciada</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciándose</translation>
    </message>
    <message>
        <source>up for retry</source>
        <translation>por reintentar</translation>
    </message>
    <message>
        <source>up for reschedule</source>
        <translation>por reprogramar</translation>
    </message>
    <message>
        <source>not started: an earlier task failed</source>
        <translation>no iniciada: falló una tarea anterior</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>Airflow cannot be reached.</source>
        <translation>No se puede acceder a Airflow.</translation>
    </message>
    <message>
        <source>The sign-in to %1 failed.</source>
        <translation>No se ha podido iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>The sign-in to Airflow failed.</source>
        <translation>No se ha podido iniciar sesión en Airflow.</translation>
    </message>
    <message>
        <source>%1 did not say which Airflow it is.</source>
        <translation>%1 no ha indicado qué Airflow es.</translation>
    </message>
    <message>
        <source>Airflow did not say its version.</source>
        <translation>Airflow no ha indicado su versión.</translation>
    </message>
    <message>
        <source>%1 did not say how it is.</source>
        <translation>%1 no ha indicado cómo está.</translation>
    </message>
    <message>
        <source>Airflow did not say how it is.</source>
        <translation>Airflow no ha indicado cómo está.</translation>
    </message>
    <message>
        <source>The list of DAGs could not be read from %1.</source>
        <translation>No se ha podido leer la lista de DAG de %1.</translation>
    </message>
    <message>
        <source>The list of DAGs could not be read.</source>
        <translation>No se ha podido leer la lista de DAG.</translation>
    </message>
    <message>
        <source>The DAG %1 could not be read.</source>
        <translation>No se ha podido leer el DAG %1.</translation>
    </message>
    <message>
        <source>The DAG could not be read.</source>
        <translation>No se ha podido leer el DAG.</translation>
    </message>
    <message>
        <source>The DAG %1 could not be paused or resumed.</source>
        <translation>No se ha podido pausar o reanudar el DAG %1.</translation>
    </message>
    <message>
        <source>The DAG could not be paused or resumed.</source>
        <translation>No se ha podido pausar o reanudar el DAG.</translation>
    </message>
    <message>
        <source>The errors in DAG files could not be read from %1.</source>
        <translation>No se han podido leer de %1 los errores de los archivos de DAG.</translation>
    </message>
    <message>
        <source>The errors in DAG files could not be read.</source>
        <translation>No se han podido leer los errores de los archivos de DAG.</translation>
    </message>
    <message>
        <source>The run of %1 could not be started.</source>
        <translation>No se ha podido iniciar la ejecución de %1.</translation>
    </message>
    <message>
        <source>The run could not be started.</source>
        <translation>No se ha podido iniciar la ejecución.</translation>
    </message>
    <message>
        <source>The run of %1 could not be read.</source>
        <translation>No se ha podido leer la ejecución de %1.</translation>
    </message>
    <message>
        <source>The run could not be read.</source>
        <translation>No se ha podido leer la ejecución.</translation>
    </message>
    <message>
        <source>The states of runs could not be read from %1.</source>
        <translation>No se han podido leer de %1 los estados de las ejecuciones.</translation>
    </message>
    <message>
        <source>The states of runs could not be read.</source>
        <translation>No se han podido leer los estados de las ejecuciones.</translation>
    </message>
    <message>
        <source>The run of %1 could not be aborted.</source>
        <translation>No se ha podido abortar la ejecución de %1.</translation>
    </message>
    <message>
        <source>The run could not be aborted.</source>
        <translation>No se ha podido abortar la ejecución.</translation>
    </message>
    <message>
        <source>The run of %1 could not be restarted.</source>
        <translation>No se ha podido reiniciar la ejecución de %1.</translation>
    </message>
    <message>
        <source>The run could not be restarted.</source>
        <translation>No se ha podido reiniciar la ejecución.</translation>
    </message>
    <message>
        <source>The run of %1 could not be deleted.</source>
        <translation>No se ha podido eliminar la ejecución de %1.</translation>
    </message>
    <message>
        <source>The run could not be deleted.</source>
        <translation>No se ha podido eliminar la ejecución.</translation>
    </message>
    <message>
        <source>The tasks of %1 could not be read.</source>
        <translation>No se han podido leer las tareas de %1.</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>No se han podido leer las tareas.</translation>
    </message>
    <message>
        <source>The log of %1 could not be read.</source>
        <translation>No se ha podido leer el registro de %1.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>No se ha podido leer el registro.</translation>
    </message>
    <message>
        <source>The graph of %1 could not be read.</source>
        <translation>No se ha podido leer el grafo de %1.</translation>
    </message>
    <message>
        <source>The graph could not be read.</source>
        <translation>No se ha podido leer el grafo.</translation>
    </message>
    <message>
        <source>The results of %1 could not be read.</source>
        <translation>No se han podido leer los resultados de %1.</translation>
    </message>
    <message>
        <source>The results could not be read.</source>
        <translation>No se han podido leer los resultados.</translation>
    </message>
    <message>
        <source>The Airflow of this application could not be started (%1).</source>
        <translation>No se ha podido iniciar el Airflow de esta aplicación (%1).</translation>
    </message>
    <message>
        <source>The Airflow of this application could not be started.</source>
        <translation>No se ha podido iniciar el Airflow de esta aplicación.</translation>
    </message>
    <message>
        <source>The Airflow of this application was not stopped (%1).</source>
        <translation>No se ha detenido el Airflow de esta aplicación (%1).</translation>
    </message>
    <message>
        <source>The Airflow of this application was not stopped.</source>
        <translation>No se ha detenido el Airflow de esta aplicación.</translation>
    </message>
    <message>
        <source>The entry %1 could not be read from this computer&apos;s records.</source>
        <translation>No se ha podido leer la entrada %1 de los datos guardados en este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s records could not be read.</source>
        <translation>No se han podido leer los datos guardados en este equipo.</translation>
    </message>
    <message>
        <source>The entry %1 could not be saved in this computer&apos;s records.</source>
        <translation>No se ha podido guardar la entrada %1 en los datos de este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s records could not be saved.</source>
        <translation>No se han podido guardar los datos en este equipo.</translation>
    </message>
    <message>
        <source>The password of %1 could not be read.</source>
        <translation>No se ha podido leer la contraseña de %1.</translation>
    </message>
    <message>
        <source>The password could not be read.</source>
        <translation>No se ha podido leer la contraseña.</translation>
    </message>
    <message>
        <source>The password of %1 could not be saved.</source>
        <translation>No se ha podido guardar la contraseña de %1.</translation>
    </message>
    <message>
        <source>The password could not be saved.</source>
        <translation>No se ha podido guardar la contraseña.</translation>
    </message>
    <message>
        <source>The workflow %1 was not started.</source>
        <translation>No se ha iniciado el workflow %1.</translation>
    </message>
    <message>
        <source>The workflow was not started.</source>
        <translation>No se ha iniciado el workflow.</translation>
    </message>
    <message>
        <source>The job %1 was not aborted.</source>
        <translation>No se ha abortado el trabajo %1.</translation>
    </message>
    <message>
        <source>The job was not aborted.</source>
        <translation>No se ha abortado el trabajo.</translation>
    </message>
    <message>
        <source>The job %1 was not restarted.</source>
        <translation>No se ha reiniciado el trabajo %1.</translation>
    </message>
    <message>
        <source>The job was not restarted.</source>
        <translation>No se ha reiniciado el trabajo.</translation>
    </message>
    <message>
        <source>The workflow %1 was not deleted.</source>
        <translation>No se ha eliminado el workflow %1.</translation>
    </message>
    <message>
        <source>The workflow was not deleted.</source>
        <translation>No se ha eliminado el workflow.</translation>
    </message>
    <message>
        <source>The dataset %1 was not changed.</source>
        <translation>No se ha cambiado el conjunto de datos %1.</translation>
    </message>
    <message>
        <source>The dataset was not changed.</source>
        <translation>No se ha cambiado el conjunto de datos.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>No se ha podido leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se ha podido leer el archivo.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>No se ha podido escribir el archivo %1.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>The profile was not written to %1.</source>
        <translation>No se ha guardado el perfil en %1.</translation>
    </message>
    <message>
        <source>The profile was not written.</source>
        <translation>No se ha guardado el perfil.</translation>
    </message>
    <message>
        <source>The profile in %1 was not taken over.</source>
        <translation>No se ha importado el perfil de %1.</translation>
    </message>
    <message>
        <source>The profile was not taken over.</source>
        <translation>No se ha importado el perfil.</translation>
    </message>
    <message>
        <source>The instance %1 was not set up.</source>
        <translation>No se ha configurado la instancia %1.</translation>
    </message>
    <message>
        <source>The instance was not set up.</source>
        <translation>No se ha configurado la instancia.</translation>
    </message>
    <message>
        <source>%1 was not signed in.</source>
        <translation>%1 no ha podido iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>No se ha podido iniciar sesión.</translation>
    </message>
    <message>
        <source>The password of %1 was not changed.</source>
        <translation>No se ha cambiado la contraseña de %1.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>No se ha cambiado la contraseña.</translation>
    </message>
    <message>
        <source>The account of %1 was not changed.</source>
        <translation>No se ha cambiado la cuenta de %1.</translation>
    </message>
    <message>
        <source>The accounts were not changed.</source>
        <translation>No se han cambiado las cuentas.</translation>
    </message>
    <message>
        <source>The setting %1 was not changed.</source>
        <translation>No se ha cambiado el ajuste %1.</translation>
    </message>
    <message>
        <source>The settings were not changed.</source>
        <translation>No se han cambiado los ajustes.</translation>
    </message>
    <message>
        <source>The partner %1 was not changed.</source>
        <translation>No se ha cambiado el socio %1.</translation>
    </message>
    <message>
        <source>The partners were not changed.</source>
        <translation>No se han cambiado los socios.</translation>
    </message>
    <message>
        <source>The job %1 was not confirmed.</source>
        <translation>No se ha confirmado el trabajo %1.</translation>
    </message>
    <message>
        <source>The job was not confirmed.</source>
        <translation>No se ha confirmado el trabajo.</translation>
    </message>
    <message>
        <source>The job %1 was not rejected.</source>
        <translation>No se ha rechazado el trabajo %1.</translation>
    </message>
    <message>
        <source>The job was not rejected.</source>
        <translation>No se ha rechazado el trabajo.</translation>
    </message>
    <message>
        <source>The definition of %1 could not be read.</source>
        <translation>No se ha podido leer la ficha de %1.</translation>
    </message>
    <message>
        <source>The partner&apos;s definition could not be read.</source>
        <translation>No se ha podido leer la ficha del socio.</translation>
    </message>
    <message>
        <source>The connection to the partner %1 does not work.</source>
        <translation>La conexión con el socio %1 no funciona.</translation>
    </message>
    <message>
        <source>The connection to the partner does not work.</source>
        <translation>La conexión con el socio no funciona.</translation>
    </message>
    <message>
        <source>The partner %1 could not be asked for jobs.</source>
        <translation>No se han podido pedir trabajos al socio %1.</translation>
    </message>
    <message>
        <source>The partner could not be asked for jobs.</source>
        <translation>No se han podido pedir trabajos al socio.</translation>
    </message>
    <message>
        <source>The state of a job could not be reported to the partner %1.</source>
        <translation>No se ha podido comunicar al socio %1 el estado de un trabajo.</translation>
    </message>
    <message>
        <source>The state of a job could not be reported to the partner.</source>
        <translation>No se ha podido comunicar al socio el estado de un trabajo.</translation>
    </message>
    <message>
        <source>The jobs could not be read from the partner %1.</source>
        <translation>No se han podido leer los trabajos del socio %1.</translation>
    </message>
    <message>
        <source>The jobs could not be read from the partner.</source>
        <translation>No se han podido leer los trabajos del socio.</translation>
    </message>
    <message>
        <source>The job was not deleted at the partner %1.</source>
        <translation>No se ha eliminado el trabajo en el socio %1.</translation>
    </message>
    <message>
        <source>The job was not deleted at the partner.</source>
        <translation>No se ha eliminado el trabajo en el socio.</translation>
    </message>
    <message>
        <source>The workflow was not restarted at the partner %1.</source>
        <translation>No se ha reiniciado el workflow en el socio %1.</translation>
    </message>
    <message>
        <source>The workflow was not restarted at the partner.</source>
        <translation>No se ha reiniciado el workflow en el socio.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance at %1.</source>
        <translation>Los socios no pueden acceder a esta instancia en %1.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance.</source>
        <translation>Los socios no pueden acceder a esta instancia.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be made.</source>
        <translation>No se ha podido crear el certificado de %1.</translation>
    </message>
    <message>
        <source>The certificate could not be made.</source>
        <translation>No se ha podido crear el certificado.</translation>
    </message>
    <message>
        <source>What belongs to %1 could not be encrypted.</source>
        <translation>No se ha podido cifrar lo que pertenece a %1.</translation>
    </message>
    <message>
        <source>It could not be encrypted.</source>
        <translation>No se ha podido cifrar.</translation>
    </message>
    <message>
        <source>What belongs to %1 could not be decrypted.</source>
        <translation>No se ha podido descifrar lo que pertenece a %1.</translation>
    </message>
    <message>
        <source>It could not be decrypted.</source>
        <translation>No se ha podido descifrar.</translation>
    </message>
    <message>
        <source>Nothing can be answered at %1.</source>
        <translation>No se puede atender nada en %1.</translation>
    </message>
    <message>
        <source>The port cannot be used.</source>
        <translation>No se puede usar el puerto.</translation>
    </message>
    <message>
        <source>The window of %1 could not be opened.</source>
        <translation>No se ha podido abrir la ventana de %1.</translation>
    </message>
    <message>
        <source>The window could not be opened.</source>
        <translation>No se ha podido abrir la ventana.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not taken over.</source>
        <translation>El certificado de %1 no se ha adoptado.</translation>
    </message>
    <message>
        <source>The certificate was not taken over.</source>
        <translation>El certificado no se ha adoptado.</translation>
    </message>
</context>
<context>
    <name>desk::FactsCard</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Copy the run&apos;s id</source>
        <translation>Copiar ID de ejecución</translation>
    </message>
    <message>
        <source>Run id copied</source>
        <translation>ID copiado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
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
        <translation>Fijado por el workflow</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all at their defaults</source>
        <translation>%1, con valores predeterminados</translation>
    </message>
    <message>
        <source>%1, %2 changed</source>
        <translation>%1, con cambios: %2</translation>
    </message>
</context>
<context>
    <name>desk::FingerprintDialog</name>
    <message>
        <source>Our certificate</source>
        <translation>Nuestro certificado</translation>
    </message>
    <message>
        <source>A partner that pins it reads these words on its side; read them out on the phone. It is valid until %1.</source>
        <translation>El socio que lo fije verá estas palabras en su lado; léaselas por teléfono. Es válido hasta %1.</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Huella en palabras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>desk::FolderDialog</name>
    <message>
        <source>Series in %1</source>
        <translation>Series en %1</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Counting files…</source>
        <translation>Contando archivos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading; what was found stays</source>
        <translation>Detener la lectura; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>Files that were skipped</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Ocultar archivos</translation>
    </message>
    <message>
        <source>Series in the folder</source>
        <translation>Series de la carpeta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show an image of the selected series. It may show what was written into it.</source>
        <translation>Mostrar una imagen de la serie seleccionada. Puede mostrar lo que se haya escrito en ella.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Read name and number of the patients from the files now. They are forgotten when this is unticked.</source>
        <translation>Leer ahora de los archivos el nombre y el número de los pacientes. Se olvidan al desmarcar esto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add to dataset</source>
        <translation>Añadir a un conjunto</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>Nuevo conjunto…</translation>
    </message>
    <message>
        <source>Counting files… %1</source>
        <translation>Contando archivos… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are hidden by the search.</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln serie.</numerusform>
            <numerusform>La búsqueda oculta %Ln series.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Looking for series…</source>
        <translation>Buscando series…</translation>
    </message>
    <message>
        <source>No series found</source>
        <translation>No se ha encontrado ninguna serie</translation>
    </message>
    <message>
        <source>Series are read from DICOM files. Choose another folder, or see above which files were skipped.</source>
        <translation>Las series se leen de archivos DICOM. Elija otra carpeta, o vea arriba qué archivos se han omitido.</translation>
    </message>
    <message numerus="yes">
        <source>Start workflow on %Ln series</source>
        <translation>
            <numerusform>Iniciar workflow con %Ln serie</numerusform>
            <numerusform>Iniciar workflow con %Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Iniciar workflow</translation>
    </message>
    <message>
        <source>Tick the series first, with a click or the space bar.</source>
        <translation>Marque antes las series, con un clic o con la barra espaciadora.</translation>
    </message>
    <message>
        <source>Select a series to see one of its images.</source>
        <translation>Seleccione una serie para ver una de sus imágenes.</translation>
    </message>
</context>
<context>
    <name>desk::FolderReportText</name>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln dañado</numerusform>
            <numerusform>%Ln dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be opened</source>
        <translation>
            <numerusform>%Ln que no se ha podido abrir</numerusform>
            <numerusform>%Ln que no se han podido abrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a series identifier</source>
        <translation>
            <numerusform>%Ln sin identificador de serie</numerusform>
            <numerusform>%Ln sin identificador de serie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that repeat another one</source>
        <translation>
            <numerusform>%Ln que repite otro</numerusform>
            <numerusform>%Ln que repiten otro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are not DICOM</source>
        <translation>
            <numerusform>%Ln que no es DICOM</numerusform>
            <numerusform>%Ln que no son DICOM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln index (DICOMDIR)</source>
        <translation>
            <numerusform>%Ln índice (DICOMDIR)</numerusform>
            <numerusform>%Ln índices (DICOMDIR)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are pipes or devices</source>
        <translation>
            <numerusform>%Ln que es una tubería o un dispositivo</numerusform>
            <numerusform>%Ln que son tuberías o dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>No se ha podido abrir la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln file(s).</source>
        <translation>
            <numerusform>Detenido después de %Ln archivo.</numerusform>
            <numerusform>Detenido después de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>La carpeta no contiene archivos.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln file(s) belongs to a series.</source>
        <translation>
            <numerusform>El único archivo (%Ln) no pertenece a ninguna serie.</numerusform>
            <numerusform>Ninguno de los %Ln archivos pertenece a una serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at: %1.</source>
        <translation>
            <numerusform>%Ln archivo examinado: %1.</numerusform>
            <numerusform>%Ln archivos examinados: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln series found until then can be used.</source>
        <translation>
            <numerusform>La %Ln serie encontrada hasta entonces se puede usar.</numerusform>
            <numerusform>Las %Ln series encontradas hasta entonces se pueden usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were skipped: %1.</source>
        <translation>
            <numerusform>Se ha omitido %Ln archivo: %1.</numerusform>
            <numerusform>Se han omitido %Ln archivos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened.</source>
        <translation>
            <numerusform>No se ha podido abrir %Ln carpeta.</numerusform>
            <numerusform>No se han podido abrir %Ln carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders that could not be opened:</source>
        <translation>Carpetas que no se han podido abrir:</translation>
    </message>
    <message>
        <source>This series holds no image, such as a report or a plan.</source>
        <translation>Esta serie no contiene imágenes; puede ser, por ejemplo, un informe o un plan.</translation>
    </message>
    <message>
        <source>The image cannot be drawn here: it is compressed as %1. Workflows can still use it.</source>
        <translation>La imagen no se puede mostrar aquí: está comprimida como %1. Los workflows sí pueden usarla.</translation>
    </message>
    <message>
        <source>The image is too large to be drawn here.</source>
        <translation>La imagen es demasiado grande para mostrarla aquí.</translation>
    </message>
    <message>
        <source>The image cannot be drawn: its file is damaged.</source>
        <translation>La imagen no se puede mostrar: su archivo está dañado.</translation>
    </message>
    <message>
        <source>The image&apos;s file can no longer be opened.</source>
        <translation>El archivo de la imagen ya no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>desk::Form</name>
    <message>
        <source>a bracket or a quotation mark is not closed.</source>
        <translation>falta cerrar un corchete, una llave o unas comillas.</translation>
    </message>
    <message>
        <source>a colon is missing after a name.</source>
        <translation>faltan dos puntos después de un nombre.</translation>
    </message>
    <message>
        <source>a comma is missing.</source>
        <translation>falta una coma.</translation>
    </message>
    <message>
        <source>there is something after the end.</source>
        <translation>hay algo después del final.</translation>
    </message>
    <message>
        <source>a number is not complete.</source>
        <translation>un número no está completo.</translation>
    </message>
    <message>
        <source>there is too much of it.</source>
        <translation>hay demasiado contenido.</translation>
    </message>
    <message>
        <source>a value, a name in quotation marks or a bracket is expected here.</source>
        <translation>aquí se espera un valor, un nombre entre comillas, un corchete o una llave.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>Must be above %1 and below %2.</source>
        <translation>Debe ser mayor que %1 y menor que %2.</translation>
    </message>
    <message>
        <source>Must be %1 or more.</source>
        <translation>Debe ser %1 o más.</translation>
    </message>
    <message>
        <source>Must be %1 or less.</source>
        <translation>Debe ser %1 o menos.</translation>
    </message>
    <message>
        <source>Must be above %1.</source>
        <translation>Debe ser mayor que %1.</translation>
    </message>
    <message>
        <source>Must be below %1.</source>
        <translation>Debe ser menor que %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>Debe ser múltiplo de %1.</translation>
    </message>
    <message>
        <source>Enter a date such as 2026-03-02.</source>
        <translation>Escriba una fecha como 2026-03-02.</translation>
    </message>
    <message>
        <source>Enter a time such as 10:15:00.</source>
        <translation>Escriba una hora como 10:15:00.</translation>
    </message>
    <message>
        <source>Enter date and time such as 2026-03-02T10:15:00+01:00.</source>
        <translation>Escriba fecha y hora como 2026-03-02T10:15:00+01:00.</translation>
    </message>
    <message numerus="yes">
        <source>Must have at least %Ln character(s).</source>
        <translation>
            <numerusform>Debe tener al menos %Ln carácter.</numerusform>
            <numerusform>Debe tener al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must have at most %Ln character(s).</source>
        <translation>
            <numerusform>Debe tener como máximo %Ln carácter.</numerusform>
            <numerusform>Debe tener como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must have the form %1.</source>
        <translation>Debe tener la forma %1.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %Ln.</source>
        <translation>
            <numerusform>Elija al menos %Ln.</numerusform>
            <numerusform>Elija al menos %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %Ln line(s).</source>
        <translation>
            <numerusform>Escriba al menos %Ln línea.</numerusform>
            <numerusform>Escriba al menos %Ln líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln.</source>
        <translation>
            <numerusform>Elija como máximo %Ln.</numerusform>
            <numerusform>Elija como máximo %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %Ln line(s).</source>
        <translation>
            <numerusform>Escriba como máximo %Ln línea.</numerusform>
            <numerusform>Escriba como máximo %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>Marque esto para continuar.</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>Elija un valor.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Escriba un valor.</translation>
    </message>
    <message>
        <source>This value does not fit: %1</source>
        <translation>Este valor no es adecuado: %1</translation>
    </message>
    <message>
        <source>Enter an address such as name@clinic.example.</source>
        <translation>Introduzca una dirección como name@clinic.example.</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.0.2.7.</source>
        <translation>Introduzca una dirección IPv4 como 192.0.2.7.</translation>
    </message>
    <message>
        <source>Enter an IPv6 address such as 2001:db8::7.</source>
        <translation>Introduzca una dirección IPv6 como 2001:db8::7.</translation>
    </message>
    <message>
        <source>Enter a UUID such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Introduzca un UUID como 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>Enter a duration such as PT15M (15 minutes) or P2D (2 days).</source>
        <translation>Introduzca una duración como PT15M (15 minutos) o P2D (2 días).</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>No es una expresión regular: %1.</translation>
    </message>
</context>
<context>
    <name>desk::FormField</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
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
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all tasks (0)</source>
        <translation>Mostrar todas las tareas (0)</translation>
    </message>
    <message>
        <source>Arrow keys move between tasks; Enter opens the log.</source>
        <translation>Las teclas de flecha cambian de tarea; Intro abre el registro.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Sin tareas</translation>
    </message>
    <message>
        <source>This DAG has no task to show.</source>
        <translation>Este DAG no tiene ninguna tarea que mostrar.</translation>
    </message>
    <message>
        <source>Reading the graph…</source>
        <translation>Leyendo el grafo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>desk::GraphView</name>
    <message>
        <source>Graph of the tasks</source>
        <translation>Grafo de las tareas</translation>
    </message>
</context>
<context>
    <name>desk::HowStep</name>
    <message>
        <source>How should it run?</source>
        <translation>¿Cómo debe ejecutarse?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Two views of the same values (Ctrl+J)</source>
        <translation>Dos vistas de los mismos valores (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Problema siguiente (F8)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Name, required</source>
        <translation>Nombre, obligatorio</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Use at most 57 characters; these are %1.</source>
        <translation>Use 57 caracteres como máximo; ahora son %1.</translation>
    </message>
    <message>
        <source>Use letters, digits, dot, hyphen and underscore; nothing else is allowed.</source>
        <translation>Use letras, cifras, punto, guion y guion bajo; no se admite nada más.</translation>
    </message>
    <message>
        <source>Six characters are added, so that names stay unique.</source>
        <translation>Se añaden seis caracteres para que los nombres sigan siendo únicos.</translation>
    </message>
    <message>
        <source>The name cannot be used yet</source>
        <translation>El nombre aún no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln field(s) to go on</source>
        <translation>
            <numerusform>Corrija %Ln campo para continuar</numerusform>
            <numerusform>Corrija %Ln campos para continuar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of %1. What you leave alone keeps its default.</source>
        <translation>Campos de %1. Lo que no toque conserva su valor predeterminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need a different value.</source>
        <translation>
            <numerusform>%Ln campo necesita otro valor.</numerusform>
            <numerusform>%Ln campos necesitan otro valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Values used before…</source>
        <translation>Valores usados antes…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Take over, compare or save values of this form (Ctrl+Shift+O)</source>
        <translation>Adoptar, comparar o guardar valores de este formulario (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>desk::IdentifierModel</name>
    <message>
        <source>Series identifier</source>
        <translation>Identificador de serie</translation>
    </message>
</context>
<context>
    <name>desk::ImportDialog</name>
    <message>
        <source>This text</source>
        <translation>Este texto</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Mostrar líneas</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Nuevo conjunto de datos</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>Name (required)</source>
        <translation>Nombre (obligatorio)</translation>
    </message>
    <message>
        <source>Name of the dataset, required</source>
        <translation>Nombre del conjunto de datos, obligatorio</translation>
    </message>
    <message>
        <source>Series identifiers</source>
        <translation>Identificadores de serie</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Series identifiers, one a line</source>
        <translation>Identificadores de serie, uno por línea</translation>
    </message>
    <message>
        <source>Paste identifiers here, one a line or as CSV, or drop a text or CSV file.</source>
        <translation>Pegue aquí identificadores, uno por línea o como CSV, o suelte un archivo de texto o CSV.</translation>
    </message>
    <message>
        <source>Lines that are not imported</source>
        <translation>Líneas que no se importan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Es mayor de %1.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>Choose a file with identifiers</source>
        <translation>Elegir un archivo con identificadores</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Texto y CSV (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Hide lines</source>
        <translation>Ocultar líneas</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>El conjunto de datos necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Ya hay un conjunto de datos con este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln series</source>
        <translation>
            <numerusform>Crear con %Ln serie</numerusform>
            <numerusform>Crear con %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <translation>
            <numerusform>Importar %Ln</numerusform>
            <numerusform>Importar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>There is no identifier to import.</source>
        <translation>No hay ningún identificador que importar.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Column with the series</source>
        <translation>Columna con las series</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>%Ln identificador</numerusform>
            <numerusform>%Ln identificadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportReport</name>
    <message numerus="yes">
        <source>%1 holds %Ln line(s) that are no series identifiers: %2.</source>
        <translation>
            <numerusform>%1 contiene %Ln línea que no es un identificador de serie: %2.</numerusform>
            <numerusform>%1 contiene %Ln líneas que no son identificadores de serie: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln series identifier(s) again: line %2.</source>
        <translation>
            <numerusform>%1 repite %Ln identificador de serie: línea %2.</numerusform>
            <numerusform>%1 repite %Ln identificadores de serie: líneas %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat an earlier one: %1.</source>
        <translation>
            <numerusform>%Ln línea repite otra anterior: %1.</numerusform>
            <numerusform>%Ln líneas repiten otra anterior: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no series identifier.</source>
        <translation>%1 no contiene ningún identificador de serie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln series identifier(s).</source>
        <translation>
            <numerusform>%1 contiene %Ln identificador de serie.</numerusform>
            <numerusform>%1 contiene %Ln identificadores de serie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Each is imported once: %1 in all.</source>
        <translation>Cada uno se importa una vez: %1 en total.</translation>
    </message>
    <message>
        <source>The other %1 can be imported.</source>
        <translation>Los demás se pueden importar: %1.</translation>
    </message>
    <message>
        <source>Line %1: no series identifier</source>
        <translation>Línea %1: no es un identificador de serie</translation>
    </message>
    <message>
        <source>Line %1: the same as line %2</source>
        <translation>Línea %1: igual que la línea %2</translation>
    </message>
</context>
<context>
    <name>desk::JobCause</name>
    <message>
        <source>It can be restarted in Airflow&apos;s own pages.</source>
        <translation>Se puede reiniciar en la interfaz web de Airflow.</translation>
    </message>
    <message>
        <source>The task “%1” failed.</source>
        <translation>La tarea «%1» ha fallado.</translation>
    </message>
    <message>
        <source>Its log is shown from the first error on.</source>
        <translation>Su registro se muestra desde el primer error.</translation>
    </message>
    <message>
        <source>Its log is shown from the first error on. When the reason is gone, restart the job.</source>
        <translation>Su registro se muestra desde el primer error. Una vez resuelta la causa, reinicie el trabajo.</translation>
    </message>
    <message>
        <source>The run failed, and Airflow names no task.</source>
        <translation>La ejecución ha fallado y Airflow no indica ninguna tarea.</translation>
    </message>
    <message>
        <source>When the reason is gone, restart the job.</source>
        <translation>Una vez resuelta la causa, reinicie el trabajo.</translation>
    </message>
    <message>
        <source>Their processes may still run. Look into their logs, or ask who runs Airflow to end them there.</source>
        <translation>Puede que sus procesos sigan en ejecución. Consulte sus registros o pida a quien administra Airflow que los termine allí.</translation>
    </message>
    <message numerus="yes">
        <source>Stopping since %1; %n task(s) still run(s).</source>
        <translation>
            <numerusform>Deteniéndose desde %1; %n tarea sigue en curso.</numerusform>
            <numerusform>Deteniéndose desde %1; %n tareas siguen en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping since %1.</source>
        <translation>Deteniéndose desde %1.</translation>
    </message>
    <message>
        <source>It counts as stopped when the tasks&apos; states and logs prove it.</source>
        <translation>Se considera detenido cuando los estados y los registros de las tareas lo demuestran.</translation>
    </message>
    <message>
        <source>This is attempt %1; the latest is %2.</source>
        <translation>Este es el intento %1; el último es el %2.</translation>
    </message>
    <message>
        <source>Restart makes a new attempt with the same configuration.</source>
        <translation>Al reiniciar se crea un intento nuevo con la misma configuración.</translation>
    </message>
    <message>
        <source>Airflow no longer knows this run.</source>
        <translation>Airflow ya no conoce esta ejecución.</translation>
    </message>
    <message>
        <source>What this job does now is not known.</source>
        <translation>No se sabe qué hace ahora este trabajo.</translation>
    </message>
    <message>
        <source>What is shown was last read back %1.</source>
        <translation>Lo que se muestra se leyó por última vez %1.</translation>
    </message>
    <message>
        <source>The workflow can be restarted as a whole in the workflow list.</source>
        <translation>El workflow se puede reiniciar completo en la lista de workflows.</translation>
    </message>
    <message>
        <source>It counts as stopped when %1 has told its end.</source>
        <translation>Se considera detenido cuando %1 haya comunicado su fin.</translation>
    </message>
</context>
<context>
    <name>desk::JobPage</name>
    <message>
        <source>Back to Workflow List (Alt+Left)</source>
        <translation>Volver a la lista de workflows (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Lista de workflows</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abortar…</translation>
    </message>
    <message>
        <source>Open in Airflow</source>
        <translation>Abrir en Airflow</translation>
    </message>
    <message>
        <source>Delete the workflow…</source>
        <translation>Eliminar el workflow…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Sin registro aún</translation>
    </message>
    <message>
        <source>The log of the task chosen on the left appears here.</source>
        <translation>Aquí aparece el registro de la tarea elegida a la izquierda.</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Leyendo el trabajo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Attempts %1</source>
        <translation>Intentos %1</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Ver su registro</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Ver el último</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>Ya se está deteniendo.</translation>
    </message>
    <message>
        <source>A job that is %1 cannot be restarted.</source>
        <translation>Un trabajo en estado «%1» no se puede reiniciar.</translation>
    </message>
    <message>
        <source>A workflow can be deleted when all its jobs have ended.</source>
        <translation>Un workflow se puede eliminar cuando todos sus trabajos han terminado.</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: restart or delete it in Airflow&apos;s own pages.</source>
        <translation>Lo iniciaron otros en este Airflow: reinícielo o elimínelo en la interfaz web de Airflow.</translation>
    </message>
    <message>
        <source>Only administrators may abort what others on this Airflow started.</source>
        <translation>Solo los administradores pueden abortar lo que otros iniciaron en este Airflow.</translation>
    </message>
    <message>
        <source>A partner starts a workflow again as a whole: restart it in the workflow list.</source>
        <translation>Un socio vuelve a iniciar un workflow solo completo: reinícielo en la lista de workflows.</translation>
    </message>
    <message>
        <source>The log is at %1</source>
        <translation>El registro está en %1</translation>
    </message>
    <message>
        <source>Tasks and logs of a job stay with the partner that runs it. What it tells of them is above.</source>
        <translation>Las tareas y los registros de un trabajo quedan en el socio que lo ejecuta. Lo que comunica de ellos está arriba.</translation>
    </message>
</context>
<context>
    <name>desk::JobQuestions</name>
    <message>
        <source>is stopped; what it has not written is lost</source>
        <translation>se detiene; lo que no haya escrito se pierde</translation>
    </message>
    <message>
        <source>has ended; stays as it is</source>
        <translation>ha terminado; queda como está</translation>
    </message>
    <message>
        <source>does not begin</source>
        <translation>no empieza</translation>
    </message>
    <message>
        <source>Abort %1 on %2?</source>
        <translation>¿Abortar %1 en %2?</translation>
    </message>
    <message>
        <source>Airflow is asked to end attempt %1 of this job.</source>
        <translation>Se pide a Airflow que termine el intento %1 de este trabajo.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Qué le ocurre</translation>
    </message>
    <message>
        <source>The job is shown as stopping until the tasks&apos; states and logs prove that everything has ended. Logs stay; the job can be restarted.</source>
        <translation>El trabajo se muestra como «deteniéndose» hasta que los estados y los registros de las tareas demuestren que todo ha terminado. Los registros se conservan; el trabajo se puede reiniciar.</translation>
    </message>
    <message>
        <source>Others on this Airflow started this run, and may wait for it.</source>
        <translation>Otros iniciaron esta ejecución en este Airflow y puede que la estén esperando.</translation>
    </message>
    <message>
        <source>The job is shown as stopping until the tasks&apos; states and logs prove that everything has ended. Logs stay.</source>
        <translation>El trabajo se muestra como «deteniéndose» hasta que los estados y los registros de las tareas demuestren que todo ha terminado. Los registros se conservan.</translation>
    </message>
    <message>
        <source>Abort job</source>
        <translation>Abortar trabajo</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar en curso</translation>
    </message>
    <message>
        <source>Restart %1 on %2?</source>
        <translation>¿Reiniciar %1 en %2?</translation>
    </message>
    <message>
        <source>Attempt %1 begins at the first task, with the same data and configuration.</source>
        <translation>El intento %1 empieza por la primera tarea, con los mismos datos y la misma configuración.</translation>
    </message>
    <message>
        <source>Attempt %1 stays here with its run, tasks and logs.</source>
        <translation>El intento %1 se conserva aquí con su ejecución, sus tareas y sus registros.</translation>
    </message>
    <message>
        <source>Start attempt %1</source>
        <translation>Iniciar intento %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Delete workflow %1?</source>
        <translation>¿Eliminar el workflow %1?</translation>
    </message>
    <message>
        <source>A job is deleted together with its workflow. This cannot be undone.</source>
        <translation>Un trabajo se elimina junto con su workflow. No se puede deshacer.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>se eliminan</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>quedan</translation>
    </message>
    <message>
        <source>The workflow and all its jobs</source>
        <translation>El workflow y todos sus trabajos</translation>
    </message>
    <message>
        <source>Result files on disk</source>
        <translation>Archivos de resultados en disco</translation>
    </message>
    <message>
        <source>Dataset and images</source>
        <translation>Conjunto de datos e imágenes</translation>
    </message>
    <message>
        <source>Delete workflow</source>
        <translation>Eliminar workflow</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>%1 has not taken it: the job is withdrawn at once.</source>
        <translation>%1 no lo ha recogido: el trabajo se retira de inmediato.</translation>
    </message>
    <message>
        <source>If %1 is taking it just now, it is told to stop it with its next sync.</source>
        <translation>Si %1 lo está recogiendo justo ahora, se le indica que lo detenga en su próxima sincronización.</translation>
    </message>
    <message>
        <source>If %1 is taking it just now, only somebody there can stop it.</source>
        <translation>Si %1 lo está recogiendo justo ahora, solo alguien allí puede detenerlo.</translation>
    </message>
    <message>
        <source>%1 is asked to stop it, with its next sync.</source>
        <translation>Se pide a %1 que lo detenga, en su próxima sincronización.</translation>
    </message>
    <message>
        <source>The job is shown as stopping until %1 has told its end.</source>
        <translation>El trabajo se muestra como «deteniéndose» hasta que %1 haya comunicado su fin.</translation>
    </message>
    <message>
        <source>%1, who owns the job, is told.</source>
        <translation>Se comunica a %1, propietario del trabajo.</translation>
    </message>
    <message>
        <source>Their runs and logs in our Airflow</source>
        <translation>Sus ejecuciones y registros en nuestro Airflow</translation>
    </message>
    <message>
        <source>The job at %1</source>
        <translation>El trabajo en %1</translation>
    </message>
    <message>
        <source>stays: from here it cannot be deleted there</source>
        <translation>se conserva: desde aquí no se puede eliminar allí</translation>
    </message>
    <message>
        <source>deleted, with its next sync</source>
        <translation>se elimina, en su próxima sincronización</translation>
    </message>
    <message>
        <source>What %1 knows of it</source>
        <translation>Lo que %1 sabe de él</translation>
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
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line 1: the whole has to be an object in braces.</source>
        <translation>Línea 1: todo debe ser un objeto entre llaves.</translation>
    </message>
</context>
<context>
    <name>desk::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>Iniciar un workflow</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Text larger, smaller, normal</source>
        <translation>Texto más grande, más pequeño, normal</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Starting a workflow</source>
        <translation>Al iniciar un workflow</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>Mostrar como JSON</translation>
    </message>
    <message>
        <source>Start, on the last step</source>
        <translation>Iniciar, en el último paso</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Open, close a workflow</source>
        <translation>Abrir, cerrar un workflow</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abortar…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log and graph</source>
        <translation>Registro y grafo</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Zoom and fit</source>
        <translation>Zoom y ajuste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
</context>
<context>
    <name>desk::ListQuestions</name>
    <message>
        <source>It does not start; nothing was sent to Airflow.</source>
        <translation>No se inicia; no se ha enviado nada a Airflow.</translation>
    </message>
    <message>
        <source>Its start is taken back, or Airflow is asked to stop it.</source>
        <translation>Se retira su inicio, o se pide a Airflow que lo detenga.</translation>
    </message>
    <message>
        <source>Airflow is asked to stop it as soon as it answers.</source>
        <translation>Se pide a Airflow que lo detenga en cuanto responda.</translation>
    </message>
    <message>
        <source>Airflow is asked to stop its running tasks.</source>
        <translation>Se pide a Airflow que detenga sus tareas en curso.</translation>
    </message>
    <message>
        <source>Starts again as attempt %1; attempt %2 and its log are kept.</source>
        <translation>Vuelve a empezar como intento %1; el intento %2 y su registro se conservan.</translation>
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
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;3 workflows&quot; and &quot;2 jobs&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more jobs</source>
        <translation>
            <numerusform>y %n trabajo más</numerusform>
            <numerusform>y %n trabajos más</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are affected.</source>
        <translation>
            <numerusform>Afecta a %n trabajo.</numerusform>
            <numerusform>Afecta a %n trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images and datasets are not touched.</source>
        <translation>Las imágenes y los conjuntos de datos no se tocan.</translation>
    </message>
    <message numerus="yes">
        <source>%n others stay as they are. Images and datasets are not touched.</source>
        <translation>
            <numerusform>Otro queda como está. Las imágenes y los conjuntos de datos no se tocan.</numerusform>
            <numerusform>Otros %n quedan como están. Las imágenes y los conjuntos de datos no se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort %1?</source>
        <translation>¿Abortar %1?</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>The jobs stay “stopping” until Airflow proves that every task has ended. Logs and earlier results are kept, and the jobs can be restarted.</source>
        <translation>Los trabajos siguen en «deteniéndose» hasta que Airflow demuestre que todas las tareas han terminado. Los registros y los resultados anteriores se conservan, y los trabajos se pueden reiniciar.</translation>
    </message>
    <message>
        <source>Others on this Airflow started this, and may wait for it.</source>
        <translation>Otros lo iniciaron en este Airflow y puede que lo estén esperando.</translation>
    </message>
    <message>
        <source>The jobs stay “stopping” until Airflow proves that every task has ended. Logs and earlier results are kept.</source>
        <translation>Los trabajos siguen en «deteniéndose» hasta que Airflow demuestre que todas las tareas han terminado. Los registros y los resultados anteriores se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %n jobs</source>
        <translation>
            <numerusform>Abortar %n trabajo</numerusform>
            <numerusform>Abortar %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar en curso</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message>
        <source>Data and configuration are the same as before.</source>
        <translation>Los datos y la configuración son los mismos que antes.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n jobs</source>
        <translation>
            <numerusform>Reiniciar %n trabajo</numerusform>
            <numerusform>Reiniciar %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>This cannot be undone. Images and datasets are not touched.</source>
        <translation>No se puede deshacer. Las imágenes y los conjuntos de datos no se tocan.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message numerus="yes">
        <source>Removed here; in Airflow the runs and logs of its %n jobs as well.</source>
        <translation>
            <numerusform>Se elimina aquí; en Airflow, también la ejecución y el registro de su trabajo.</numerusform>
            <numerusform>Se elimina aquí; en Airflow, también las ejecuciones y los registros de sus %n trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result files on disk stay where they are.</source>
        <translation>Los archivos de resultados en disco quedan donde están.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n workflows</source>
        <translation>
            <numerusform>Eliminar %n workflow</numerusform>
            <numerusform>Eliminar %n workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Withdrawn. If %1 is taking it just now, only somebody there can stop it.</source>
        <translation>Retirado. Si %1 lo está recogiendo justo ahora, solo alguien allí puede detenerlo.</translation>
    </message>
    <message>
        <source>Withdrawn; %1 has not taken it.</source>
        <translation>Retirado; %1 no lo ha recogido.</translation>
    </message>
    <message>
        <source>%1 is asked to stop it, with its next sync.</source>
        <translation>Se pide a %1 que lo detenga, en su próxima sincronización.</translation>
    </message>
    <message>
        <source>Goes on: from here it cannot be aborted at %1.</source>
        <translation>Continúa: desde aquí no se puede abortar en %1.</translation>
    </message>
    <message>
        <source>%1 is asked at once to start it again.</source>
        <translation>Se pide de inmediato a %1 que lo vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Removed here; %1 has nothing of it.</source>
        <translation>Se elimina aquí; %1 no tiene nada de él.</translation>
    </message>
    <message>
        <source>Removed here; %1 removes it with its next sync.</source>
        <translation>Se elimina aquí; %1 lo elimina en su próxima sincronización.</translation>
    </message>
    <message>
        <source>Removed here alone: from here it cannot be deleted at %1.</source>
        <translation>Se elimina solo aquí: desde aquí no se puede eliminar en %1.</translation>
    </message>
    <message>
        <source>A job at a partner counts as stopped when the partner has told its end.</source>
        <translation>Un trabajo de un socio se considera detenido cuando el socio ha comunicado su fin.</translation>
    </message>
    <message>
        <source>%1, who owns jobs of this, is told.</source>
        <translation>Se comunica a %1, propietario de trabajos de esta selección.</translation>
    </message>
    <message>
        <source>A partner starts the whole workflow again, all its jobs there that have ended; it does so only if it starts our jobs without asking anybody.</source>
        <translation>Un socio vuelve a iniciar el workflow completo, con todos sus trabajos terminados allí; solo lo hace si inicia nuestros trabajos sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>%1 keeps its own record of what it asked for.</source>
        <translation>%1 conserva su propio registro de lo que pidió.</translation>
    </message>
</context>
<context>
    <name>desk::LocalCard</name>
    <message>
        <source>Read out its fingerprint…</source>
        <translation>Leer su huella en voz alta…</translation>
    </message>
    <message>
        <source>Partners can reach this instance</source>
        <translation>Los socios pueden acceder a esta instancia</translation>
    </message>
    <message>
        <source>Check partners regularly</source>
        <translation>Comprobar los socios periódicamente</translation>
    </message>
    <message>
        <source>Partners&apos; workflows start without asking</source>
        <translation>Los workflows de los socios se inician sin preguntar</translation>
    </message>
    <message>
        <source>This instance</source>
        <translation>Esta instancia</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>esta instancia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>For all partners</source>
        <translation>Para todos los socios</translation>
    </message>
    <message>
        <source>Start here without asking</source>
        <translation>Iniciar aquí sin preguntar</translation>
    </message>
    <message>
        <source>Allowed DAGs</source>
        <translation>DAG permitidos</translation>
    </message>
    <message>
        <source>Allowed datasets</source>
        <translation>Conjuntos permitidos</translation>
    </message>
    <message>
        <source>Change what is allowed…</source>
        <translation>Cambiar lo permitido…</translation>
    </message>
    <message>
        <source>only when somebody asks for it</source>
        <translation>solo cuando alguien lo pide</translation>
    </message>
    <message>
        <source>unless it is otherwise for a partner</source>
        <translation>salvo que para un socio se decida otra cosa</translation>
    </message>
    <message>
        <source>each one waits for a decision</source>
        <translation>cada uno espera una decisión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>To %1…</source>
        <translation>A %1…</translation>
    </message>
    <message>
        <source>Add the partner first: its token and key are made for it alone.</source>
        <translation>Añada antes el socio: su token y su clave se crean solo para él.</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>Partners reach it as: %1</source>
        <translation>Los socios acceden a ella como: %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>on, all addresses</source>
        <translation>activo, todas las direcciones</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>activo, %1</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <source>own, until %1</source>
        <translation>propio, hasta %1</translation>
    </message>
    <message>
        <source>made when the server starts</source>
        <translation>se crea al iniciarse el servidor</translation>
    </message>
    <message>
        <source>it can give them jobs, and take their reports</source>
        <translation>puede darles trabajos y recibir el estado de estos</translation>
    </message>
    <message>
        <source>only their jobs run here, none of ours there</source>
        <translation>aquí solo se ejecutan trabajos suyos; allí, ninguno nuestro</translation>
    </message>
    <message>
        <source>Give our details…</source>
        <translation>Dar nuestra ficha…</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Address and certificate…</source>
        <translation>Dirección y certificado…</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>caducado: %1</translation>
    </message>
    <message>
        <source>given, until %1</source>
        <translation>facilitado, hasta %1</translation>
    </message>
</context>
<context>
    <name>desk::LogPanel</name>
    <message>
        <source>Search in log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole log</source>
        <translation>Copiar la selección o todo el registro</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Guardar el registro…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Líneas mostradas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Warnings, errors</source>
        <translation>Avisos, errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Keep the last line in sight (End)</source>
        <translation>Mantener visible la última línea (Fin)</translation>
    </message>
    <message>
        <source>Selection copied</source>
        <translation>Selección copiada</translation>
    </message>
    <message>
        <source>Log copied</source>
        <translation>Registro copiado</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Sin registro aún</translation>
    </message>
    <message>
        <source>%1 has not begun; its log appears here.</source>
        <translation>%1 no ha empezado; su registro aparecerá aquí.</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>El registro está vacío</translation>
    </message>
    <message>
        <source>Airflow has no line of %1 for this try.</source>
        <translation>Airflow no tiene ninguna línea de %1 para este intento.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>No se ha podido leer el registro</translation>
    </message>
    <message>
        <source>What the task wrote stays in Airflow.</source>
        <translation>Lo que escribió la tarea permanece en Airflow.</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>Log saved</source>
        <translation>Registro guardado</translation>
    </message>
</context>
<context>
    <name>desk::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>desk::LongChoiceField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Choose any number.</source>
        <translation>Elija las que quiera.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidas</translation>
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
        <translation>usuario</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Start workflow</source>
        <translation>&amp;Iniciar workflow</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Cambiar c&amp;ontraseña…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Workflow List</source>
        <translation>&amp;Lista de workflows</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>Conjuntos de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Instance Overview</source>
        <translation>&amp;Instancias</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texto no&amp;rmal</translation>
    </message>
    <message>
        <source>%1 – Workflow Desk</source>
        <translation>%1 – Workflow Desk</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a iniciar</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Set up Airflow…</source>
        <translation>Configurar Airflow…</translation>
    </message>
    <message>
        <source>Quit Workflow Desk?</source>
        <translation>¿Salir de Workflow Desk?</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows run in the Airflow of this application, which ends with it.</source>
        <translation>
            <numerusform>%n workflow se ejecuta en el Airflow de esta aplicación, que termina con ella.</numerusform>
            <numerusform>%n workflows se ejecutan en el Airflow de esta aplicación, que termina con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tasks are interrupted. The next start shows how they stand.</source>
        <translation>Sus tareas se interrumpen. En el próximo inicio se verá cómo han quedado.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Solicitud&amp;es</translation>
    </message>
    <message>
        <source>%1 in %2 wait for a decision</source>
        <extracomment>&quot;3 jobs&quot; and &quot;2 requests&quot;</extracomment>
        <translation>%1 en %2 a la espera de decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge datasets</source>
        <translation>Combinar conjuntos de datos</translation>
    </message>
    <message>
        <source>%1-merged</source>
        <translation>%1-combinado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Put their series into</source>
        <translation>Poner sus series en</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>Nombre del nuevo conjunto de datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick two datasets or more.</source>
        <translation>Marque dos o más conjuntos de datos.</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>El conjunto de datos necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Ya hay un conjunto de datos con este nombre.</translation>
    </message>
    <message>
        <source>a new dataset</source>
        <translation>un nuevo conjunto de datos</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln other dataset(s) afterwards</source>
        <translation>
            <numerusform>Eliminar después el otro conjunto de datos (%Ln)</numerusform>
            <numerusform>Eliminar después los otros %Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only lists are deleted: the images stay in the archive, and workflows keep their jobs and results.</source>
        <translation>Solo se eliminan listas: las imágenes permanecen en el archivo de imágenes, y los workflows conservan sus trabajos y resultados.</translation>
    </message>
    <message>
        <source>Each series is taken once. The merged datasets stay as they are.</source>
        <translation>Cada serie se toma una sola vez. Los conjuntos combinados quedan como están.</translation>
    </message>
</context>
<context>
    <name>desk::MultiChoiceField</name>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>No hay nada que elegir.</translation>
    </message>
    <message>
        <source>Choose any number.</source>
        <translation>Elija las que quiera.</translation>
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
        <translation>Una entrada por línea.</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>Escrito como JSON.</translation>
    </message>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Déjelo vacío si no hay valor.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>A text; what reads as JSON of another allowed kind, such as 45 or {&quot;key&quot;: 1}, is that.</source>
        <translation>Un texto; lo que se pueda leer como JSON de otro tipo permitido, como 45 o {&quot;key&quot;: 1}, se toma como tal.</translation>
    </message>
</context>
<context>
    <name>desk::NewPasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>Elija una contraseña propia</translation>
    </message>
    <message>
        <source>An administrator gave you the current one. Nobody but you should know the new one.</source>
        <translation>La actual se la dio un administrador. Nadie más que usted debería conocer la nueva.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>desk::Notices</name>
    <message numerus="yes">
        <source>%n requests wait in Workflow Desk</source>
        <translation>
            <numerusform>%n solicitud espera en Workflow Desk</numerusform>
            <numerusform>%n solicitudes esperan en Workflow Desk</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock to read them.</source>
        <translation>Desbloquee para leerlas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n jobs).</source>
        <translation>
            <numerusform>%1: %2 (%n trabajo).</numerusform>
            <numerusform>%1: %2 (%n trabajos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to run workflows</source>
        <translation>%1 pide ejecutar workflows</translation>
    </message>
    <message numerus="yes">
        <source>%n partners ask to run workflows</source>
        <translation>
            <numerusform>%n socio pide ejecutar workflows</numerusform>
            <numerusform>%n socios piden ejecutar workflows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ha finalizado</translation>
    </message>
    <message>
        <source>%1 has ended, not everything finished</source>
        <translation>%1 ha terminado, no todo ha finalizado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs finished, %2 after the start.</source>
        <translation>
            <numerusform>%1 de %n trabajo finalizado, %2 después del inicio.</numerusform>
            <numerusform>%1 de %n trabajos finalizados, %2 después del inicio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell of new requests</source>
        <translation>Notificar solicitudes nuevas</translation>
    </message>
    <message>
        <source>When partners want to run workflows here. While this application is locked, only that there is something.</source>
        <translation>Cuando los socios quieren ejecutar workflows aquí. Con la aplicación bloqueada, solo se indica que hay algo.</translation>
    </message>
    <message>
        <source>Tell of ended workflows</source>
        <translation>Notificar workflows terminados</translation>
    </message>
    <message>
        <source>When a workflow of this instance has finished, or ended otherwise.</source>
        <translation>Cuando un workflow de esta instancia ha finalizado o ha terminado de otro modo.</translation>
    </message>
    <message>
        <source>Icon in the desktop&apos;s panel</source>
        <translation>Icono en el panel del escritorio</translation>
    </message>
    <message>
        <source>With the number of partners&apos; jobs that wait, and how the partners stand. Not every desktop has a place for it.</source>
        <translation>Con el número de trabajos de socios en espera y el estado de los socios. No todos los escritorios tienen un lugar para él.</translation>
    </message>
</context>
<context>
    <name>desk::NumberField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Déjelo vacío si no hay valor.</translation>
    </message>
    <message>
        <source>More (Up)</source>
        <translation>Más (Arriba)</translation>
    </message>
    <message>
        <source>Less (Down)</source>
        <translation>Menos (Abajo)</translation>
    </message>
</context>
<context>
    <name>desk::ObjectField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>desk::OptionalField</name>
    <message>
        <source>Give a value</source>
        <translation>Dar un valor</translation>
    </message>
    <message>
        <source>Give a value to %1</source>
        <translation>Dar un valor a %1</translation>
    </message>
</context>
<context>
    <name>desk::OriginText</name>
    <message>
        <source>manual run</source>
        <translation>ejecución manual</translation>
    </message>
    <message>
        <source>scheduled run</source>
        <translation>ejecución programada</translation>
    </message>
    <message>
        <source>run for an earlier time (backfill)</source>
        <translation>ejecución para una fecha anterior (backfill)</translation>
    </message>
    <message>
        <source>run on new data</source>
        <translation>ejecución por datos nuevos</translation>
    </message>
    <message>
        <source>run that makes data anew</source>
        <translation>ejecución que vuelve a generar datos</translation>
    </message>
    <message>
        <source>run by another DAG</source>
        <translation>ejecución por otro DAG</translation>
    </message>
    <message>
        <source>from Airflow&apos;s own pages</source>
        <translation>desde la interfaz web de Airflow</translation>
    </message>
    <message>
        <source>over Airflow&apos;s REST API</source>
        <translation>mediante la API REST de Airflow</translation>
    </message>
    <message>
        <source>from Airflow&apos;s command line</source>
        <translation>desde la línea de órdenes de Airflow</translation>
    </message>
    <message>
        <source>by another DAG</source>
        <translation>por otro DAG</translation>
    </message>
    <message>
        <source>as a test</source>
        <translation>como prueba</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is the name of a person&apos;s account in Airflow</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Started by others on this Airflow.</source>
        <translation>Lo iniciaron otros en este Airflow.</translation>
    </message>
    <message>
        <source>Started by others on this Airflow: %1.</source>
        <translation>Lo iniciaron otros en este Airflow: %1.</translation>
    </message>
</context>
<context>
    <name>desk::PartnerCard</name>
    <message>
        <source>Mend…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Lets us use</source>
        <translation>Nos permite usar</translation>
    </message>
    <message>
        <source>Starts our jobs</source>
        <translation>Inicia nuestros trabajos</translation>
    </message>
    <message>
        <source>Starts here without asking</source>
        <translation>Inicia aquí sin preguntar</translation>
    </message>
    <message>
        <source>May use here</source>
        <translation>Puede usar aquí</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What it may do…</source>
        <translation>Qué puede hacer…</translation>
    </message>
    <message>
        <source>Change the registration…</source>
        <translation>Cambiar la inscripción…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>&amp;Probar la conexión…</translation>
    </message>
    <message>
        <source>&amp;Give our details…</source>
        <translation>&amp;Dar nuestra ficha…</translation>
    </message>
    <message>
        <source>Its &amp;tokens…</source>
        <translation>Sus &amp;tokens…</translation>
    </message>
    <message>
        <source>What it &amp;may do…</source>
        <translation>Qué p&amp;uede hacer…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Socio %1</translation>
    </message>
    <message>
        <source>Ask %1 for jobs now</source>
        <translation>Pedir ahora trabajos a %1</translation>
    </message>
    <message>
        <source>Workflows of %1 start here without asking</source>
        <translation>Los workflows de %1 se inician aquí sin preguntar</translation>
    </message>
    <message>
        <source>Decided for this partner.</source>
        <translation>Decidido para este socio.</translation>
    </message>
    <message>
        <source>As for everybody.</source>
        <translation>Como para todos.</translation>
    </message>
    <message>
        <source>Mend the weak points of %1</source>
        <translation>Corregir los puntos débiles de %1</translation>
    </message>
    <message>
        <source>Nothing weak</source>
        <translation>Sin puntos débiles</translation>
    </message>
    <message numerus="yes">
        <source>%n weak points</source>
        <translation>
            <numerusform>%n punto débil</numerusform>
            <numerusform>%n puntos débiles</numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>Last token</source>
        <translation>Último token</translation>
    </message>
</context>
<context>
    <name>desk::PartnerCheckText</name>
    <message>
        <source>It does not answer in TLS. Is the port the right one?</source>
        <translation>No responde por TLS. ¿Es correcto el puerto?</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate.</source>
        <translation>El archivo de CA no se puede leer o no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>It is not the pinned certificate. Either the partner has a new one, or somebody is in between: ask the partner, and compare the words, before you pin another one.</source>
        <translation>No es el certificado fijado. O el socio tiene uno nuevo, o hay alguien en medio: pregunte al socio y compare las palabras antes de fijar otro.</translation>
    </message>
    <message>
        <source>It has ended. The partner has to renew it.</source>
        <translation>Ha caducado. El socio debe renovarlo.</translation>
    </message>
    <message>
        <source>It is not valid yet. Is the clock of this computer right?</source>
        <translation>Aún no es válido. ¿Va bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>It is for another host name. Is the host the right one?</source>
        <translation>Es para otro nombre de host. ¿Es correcto el host?</translation>
    </message>
    <message>
        <source>No authority that is trusted here signed it. Choose the partner&apos;s CA file, or compare and pin the certificate.</source>
        <translation>No lo ha firmado ninguna autoridad que sea de confianza aquí. Elija el archivo de CA del socio, o compare y fije el certificado.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Is the port the right one?</source>
        <translation>No se ha establecido ninguna conexión cifrada. ¿Es correcto el puerto?</translation>
    </message>
    <message>
        <source>A server answers, but not as a partner does. Are host and port those of the instance?</source>
        <translation>Responde un servidor, pero no como lo hace un socio. ¿Son el host y el puerto los de la instancia?</translation>
    </message>
    <message>
        <source>The name server gave no answer in time.</source>
        <translation>El servidor de nombres no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>No computer of this name is known.</source>
        <translation>No se conoce ningún equipo con ese nombre.</translation>
    </message>
    <message>
        <source>No answer in time. It is switched off, or a firewall is in between.</source>
        <translation>Sin respuesta a tiempo. Está apagado, o hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>It refuses: nothing listens on this port.</source>
        <translation>Rechaza la conexión: ningún programa atiende este puerto.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se ha perdido la conexión.</translation>
    </message>
    <message>
        <source>Its clock and ours are %1 s apart; one of them is wrong.</source>
        <translation>Su reloj y el nuestro difieren en %1 s; uno de los dos va mal.</translation>
    </message>
    <message>
        <source>It refuses the token. Ask the partner for its definition again.</source>
        <translation>Rechaza el token. Pida de nuevo la ficha al socio.</translation>
    </message>
    <message>
        <source>It has not registered %1 yet. Give the partner our definition.</source>
        <translation>Aún no ha inscrito a %1. Dé al socio nuestra ficha.</translation>
    </message>
    <message>
        <source>the same as ours</source>
        <translation>igual que el nuestro</translation>
    </message>
    <message>
        <source>%1 s beside ours</source>
        <translation>a %1 s del nuestro</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>it knows us as %1</source>
        <translation>nos conoce como %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Búsqueda DNS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Knows us</source>
        <translation>Nos conoce</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>not verified; it would be refused otherwise: %1</source>
        <translation>no verificado; de lo contrario se rechazaría: %1</translation>
    </message>
    <message>
        <source>the partner does not tell</source>
        <translation>el socio no lo indica</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>verified (system CAs)</source>
        <translation>verificado (CA del sistema)</translation>
    </message>
    <message>
        <source>verified (CA file)</source>
        <translation>verificado (archivo de CA)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
</context>
<context>
    <name>desk::PartnerDialog</name>
    <message>
        <source>Add partner</source>
        <translation>Añadir socio</translation>
    </message>
    <message>
        <source>Registration of %1</source>
        <translation>Inscripción de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Añadir aun así</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar aun así</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>The partner&apos;s details, as it gave them</source>
        <translation>La ficha del socio, tal como la dio</translation>
    </message>
    <message>
        <source>Paste the details that the partner gave you: they begin with { and end with }.</source>
        <translation>Pegue la ficha que le dio el socio: empieza por { y termina por }.</translation>
    </message>
    <message>
        <source>Instance name (required)</source>
        <translation>Nombre de la instancia (obligatorio)</translation>
    </message>
    <message>
        <source>Host (required)</source>
        <translation>Host (obligatorio)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>no encryption of files</source>
        <translation>sin cifrado de archivos</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Token that it gave us</source>
        <translation>Token que nos dio</translation>
    </message>
    <message>
        <source>Fernet key that it gave us</source>
        <translation>Clave Fernet que nos dio</translation>
    </message>
    <message>
        <source>Does it wait for yours first? Leave them empty, add it, give it our details, and enter its own later.</source>
        <translation>¿El socio espera a recibir antes los de usted? Déjelos vacíos, añádalo, dele nuestra ficha e introduzca los suyos más tarde.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>is verified by this computer&apos;s authorities</source>
        <translation>se verifica con las autoridades de este equipo</translation>
    </message>
    <message>
        <source>is verified by a CA file:</source>
        <translation>se verifica con un archivo de CA:</translation>
    </message>
    <message>
        <source>is this one alone, pinned after a comparison</source>
        <translation>es únicamente este, fijado tras una comparación</translation>
    </message>
    <message>
        <source>is not verified (whoever answers is believed)</source>
        <translation>no se verifica (se da por bueno a quien responda)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Elegir un archivo de CA…</translation>
    </message>
    <message>
        <source>The partner&apos;s details</source>
        <translation>La ficha del socio</translation>
    </message>
    <message>
        <source>Definitions (*.json *.txt);;All files (*)</source>
        <translation>Fichas (*.json *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The instance name is missing.</source>
        <translation>Falta el nombre de la instancia.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, underscore and hyphen in the name.</source>
        <translation>En el nombre, solo letras, cifras, punto, guion bajo y guion.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Falta el host.</translation>
    </message>
    <message>
        <source>The host is no name of a computer.</source>
        <translation>El host no es un nombre de equipo.</translation>
    </message>
    <message>
        <source>The CA file is missing.</source>
        <translation>Falta el archivo de CA.</translation>
    </message>
    <message>
        <source>This is our own name.</source>
        <translation>Es nuestro propio nombre.</translation>
    </message>
    <message>
        <source>The token has %1 characters; %2 are missing.</source>
        <translation>El token tiene %1 caracteres; faltan %2.</translation>
    </message>
    <message>
        <source>The Fernet key has %1 characters; %2 are missing.</source>
        <translation>La clave Fernet tiene %1 caracteres; faltan %2.</translation>
    </message>
    <message>
        <source>The Fernet key is missing.</source>
        <translation>Falta la clave Fernet.</translation>
    </message>
    <message>
        <source>They ask not to verify the certificate. It is verified unless you decide otherwise.</source>
        <translation>La ficha pide no verificar el certificado. Se verifica, salvo que usted decida lo contrario.</translation>
    </message>
    <message>
        <source>They want files without encryption.</source>
        <translation>La ficha pide archivos sin cifrar.</translation>
    </message>
    <message>
        <source>On the phone, the Fernet key reads: %1</source>
        <translation>Por teléfono, la clave Fernet se lee así: %1</translation>
    </message>
    <message>
        <source>These are the details of %1.</source>
        <translation>Esta es la ficha de %1.</translation>
    </message>
    <message>
        <source>The details could not be read.</source>
        <translation>No se ha podido leer la ficha.</translation>
    </message>
    <message>
        <source>Not verify the certificate of this partner?</source>
        <translation>¿No verificar el certificado de este socio?</translation>
    </message>
    <message>
        <source>Whoever answers at this address is then believed, gets its token, and can read and change everything. Pinning its certificate needs one phone call.</source>
        <translation>Entonces se da por bueno a quien responda en esta dirección: recibe su token y puede leer y cambiarlo todo. Fijar su certificado solo requiere una llamada telefónica.</translation>
    </message>
    <message>
        <source>Do not verify</source>
        <translation>No verificar</translation>
    </message>
    <message>
        <source>Keep verifying</source>
        <translation>Seguir verificando</translation>
    </message>
    <message>
        <source>Send files to this partner without encryption?</source>
        <translation>¿Enviar archivos sin cifrar a este socio?</translation>
    </message>
    <message>
        <source>Only the connection then protects them on their way. Both sides have to want it so.</source>
        <translation>Entonces solo la conexión los protege por el camino. Ambas partes deben quererlo así.</translation>
    </message>
    <message>
        <source>Do not encrypt</source>
        <translation>No cifrar</translation>
    </message>
    <message>
        <source>Keep encrypting</source>
        <translation>Seguir cifrando</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The certificate has to be settled.</source>
        <translation>Falta resolver lo del certificado.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>No se ha superado la prueba.</translation>
    </message>
    <message>
        <source>Compare and pin the certificate.</source>
        <translation>Compare y fije el certificado.</translation>
    </message>
    <message>
        <source>The test shows the certificate before it is pinned.</source>
        <translation>La prueba muestra el certificado antes de que se fije.</translation>
    </message>
    <message>
        <source>The test has to pass first.</source>
        <translation>Antes debe superarse la prueba.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>desk::PartnerErrorText</name>
    <message>
        <source>It says: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>No computer of its name is known.</source>
        <translation>No se conoce ningún equipo con su nombre.</translation>
    </message>
    <message>
        <source>Nothing listens at its address.</source>
        <translation>En su dirección no responde ningún servicio.</translation>
    </message>
    <message>
        <source>The connection was lost before it had answered.</source>
        <translation>La conexión se perdió antes de que respondiera.</translation>
    </message>
    <message>
        <source>It sends us elsewhere, as sign-in pages do, and is not followed.</source>
        <translation>Nos remite a otro lugar, como las páginas de inicio de sesión, y no se sigue.</translation>
    </message>
    <message>
        <source>A web page came where its answer should be.</source>
        <translation>En lugar de su respuesta ha llegado una página web.</translation>
    </message>
    <message>
        <source>Its answer was cut off, or is none.</source>
        <translation>Su respuesta está cortada o no es válida.</translation>
    </message>
    <message>
        <source>Its answer is larger than any should be.</source>
        <translation>Su respuesta es mayor de lo admisible.</translation>
    </message>
    <message>
        <source>It does not answer as a partner does.</source>
        <translation>No responde como un socio.</translation>
    </message>
    <message>
        <source>It does not want to be asked so often.</source>
        <translation>No quiere que se le pregunte tan a menudo.</translation>
    </message>
    <message>
        <source>It has an error of its own (HTTP status %1).</source>
        <translation>Tiene un error interno (estado HTTP %1).</translation>
    </message>
    <message>
        <source>It refused (HTTP status %1).</source>
        <translation>Lo ha rechazado (estado HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing is lost meanwhile. If it lasts, ask whoever runs it.</source>
        <translation>Entretanto no se pierde nada. Si persiste, pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>No ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Test the partner again, and decide with whoever runs it what is to be believed.</source>
        <translation>Vuelva a probar el socio y decida con quien lo administra en qué se puede confiar.</translation>
    </message>
    <message>
        <source>It has registered another instance with our token.</source>
        <translation>Ha inscrito otra instancia con nuestro token.</translation>
    </message>
    <message>
        <source>Give the partner our definition.</source>
        <translation>Dé nuestra ficha al socio.</translation>
    </message>
    <message>
        <source>It refuses our token.</source>
        <translation>Rechaza nuestro token.</translation>
    </message>
    <message>
        <source>Ask the partner for its definition again.</source>
        <translation>Vuelva a pedir su ficha al socio.</translation>
    </message>
    <message>
        <source>No token of this partner is kept here.</source>
        <translation>Aquí no se guarda ningún token de este socio.</translation>
    </message>
    <message>
        <source>Ask the partner for its definition.</source>
        <translation>Pida su ficha al socio.</translation>
    </message>
    <message>
        <source>Test the partner: host or port may be another&apos;s.</source>
        <translation>Pruebe el socio: el host o el puerto pueden ser de otro.</translation>
    </message>
    <message>
        <source>It, or one that it depends on, has ended.</source>
        <translation>El certificado, u otro del que depende, ha caducado.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pida uno nuevo.</translation>
    </message>
    <message>
        <source>It, or one that it depends on, is not valid yet.</source>
        <translation>El certificado, u otro del que depende, aún no es válido.</translation>
    </message>
    <message>
        <source>Compare the clock of this computer.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>One certificate in the file does not follow from the next.</source>
        <translation>Un certificado del archivo no enlaza con el siguiente.</translation>
    </message>
    <message>
        <source>Put this computer&apos;s first, then the one that signed it, and so on.</source>
        <translation>Ponga primero el de este equipo, luego el que lo firmó, y así sucesivamente.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM.</source>
        <translation>El archivo no contiene ningún certificado en PEM.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The key asks for a passphrase.</source>
        <translation>La clave pide una frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose it without one: here it is kept like a password.</source>
        <translation>Elíjala sin ella: aquí se guarda como una contraseña.</translation>
    </message>
    <message>
        <source>The key is that of another certificate.</source>
        <translation>La clave es de otro certificado.</translation>
    </message>
    <message>
        <source>Choose the one that belongs to it.</source>
        <translation>Elija la que le corresponde.</translation>
    </message>
    <message>
        <source>The key is too short for today&apos;s connections.</source>
        <translation>La clave es demasiado corta para las conexiones actuales.</translation>
    </message>
    <message>
        <source>Ask for a certificate with RSA of 2048 bits, or an elliptic key.</source>
        <translation>Pida un certificado con RSA de 2048 bits o con una clave elíptica.</translation>
    </message>
    <message>
        <source>The file holds no key in PEM.</source>
        <translation>El archivo no contiene ninguna clave en PEM.</translation>
    </message>
    <message>
        <source>Its answer was cut off, or is encrypted with keys that are not the ones exchanged.</source>
        <translation>Su respuesta está cortada, o cifrada con claves que no son las intercambiadas.</translation>
    </message>
</context>
<context>
    <name>desk::PartnerTestView</name>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
</context>
<context>
    <name>desk::PartnerText</name>
    <message>
        <source>What this partner may do here was valid until %1.</source>
        <translation>Lo que este socio puede hacer aquí era válido hasta el %1.</translation>
    </message>
    <message>
        <source>This partner may not run the DAG %1 here.</source>
        <translation>Este socio no tiene permiso para ejecutar aquí el DAG %1.</translation>
    </message>
    <message>
        <source>This partner may not use the dataset %1.</source>
        <translation>Este socio no tiene permiso para usar el conjunto de datos %1.</translation>
    </message>
    <message>
        <source>It wants to use series (%1) that are in no dataset this partner may use.</source>
        <translation>Quiere usar series (%1) que no están en ningún conjunto de datos permitido a este socio.</translation>
    </message>
    <message>
        <source>It wants to use more series at once than the %1 this partner may.</source>
        <translation>Quiere usar a la vez más series que las %1 permitidas a este socio.</translation>
    </message>
    <message>
        <source>This partner has had its %1 jobs of the last 24 hours.</source>
        <translation>Este socio ya ha tenido sus %1 trabajos de las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rechazado.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>It names series (%1) under identifiers that were not given out here.</source>
        <translation>Nombra series (%1) con identificadores que no se entregaron aquí.</translation>
    </message>
    <message>
        <source>The partner was removed before the job had ended.</source>
        <translation>Se quitó el socio antes de que terminara el trabajo.</translation>
    </message>
    <message>
        <source>It failed at the partner.</source>
        <translation>Ha fallado en la instancia del socio.</translation>
    </message>
    <message>
        <source>It failed at the partner: %1</source>
        <translation>Ha fallado en la instancia del socio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of its jobs may not start now.</source>
        <translation>
            <numerusform>%n de sus trabajos no se puede iniciar ahora.</numerusform>
            <numerusform>%n de sus trabajos no se pueden iniciar ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came before this partner&apos;s workflows started by themselves: confirm it once.</source>
        <translation>Llegó antes de que los workflows de este socio se iniciaran solos: confírmelo una vez.</translation>
    </message>
    <message>
        <source>Nothing of this partner starts without somebody here confirming it.</source>
        <translation>Nada de este socio se inicia sin que alguien aquí lo confirme.</translation>
    </message>
    <message>
        <source>It may run the DAG %1.</source>
        <translation>Puede ejecutar el DAG %1.</translation>
    </message>
    <message>
        <source>It may not run the DAG %1.</source>
        <translation>No puede ejecutar el DAG %1.</translation>
    </message>
    <message>
        <source>It may use the dataset %1.</source>
        <translation>Puede usar el conjunto de datos %1.</translation>
    </message>
    <message>
        <source>It may not use the dataset %1.</source>
        <translation>No puede usar el conjunto de datos %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n series for a job.</source>
        <translation>
            <numerusform>Como máximo %n serie por trabajo.</numerusform>
            <numerusform>Como máximo %n series por trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n jobs in 24 hours; it has had %1.</source>
        <translation>
            <numerusform>Como máximo %n trabajo en 24 horas; lleva %1.</numerusform>
            <numerusform>Como máximo %n trabajos en 24 horas; lleva %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta %1.</translation>
    </message>
</context>
<context>
    <name>desk::PartnerWords</name>
    <message>
        <source>No exchange has succeeded yet.</source>
        <translation>Aún no se ha completado ningún intercambio.</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>retraso: %1</translation>
    </message>
    <message>
        <source>late: not reached yet</source>
        <translation>retraso: aún sin contacto</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdido: %1</translation>
    </message>
    <message>
        <source>lost: never reached</source>
        <translation>perdido: nunca hubo contacto</translation>
    </message>
    <message>
        <source>%1, not asked since</source>
        <translation>%1, sin consultar después</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Whoever answers at this address is believed.</source>
        <translation>Se da por bueno a quien responda en esta dirección.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>on (Fernet)</source>
        <translation>sí (Fernet)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Files go to it as they are; only the connection is encrypted.</source>
        <translation>Los archivos se le envían tal cual; solo se cifra la conexión.</translation>
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
            <numerusform>%n conjunto de datos</numerusform>
            <numerusform>%n conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin comunicar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n series)</source>
        <translation>
            <numerusform>%1 (%n serie)</numerusform>
            <numerusform>%1 (%n series)</numerusform>
        </translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>It asks for our jobs by itself.</source>
        <translation>Pide nuestros trabajos automáticamente.</translation>
    </message>
    <message>
        <source>Somebody there has to ask for our jobs.</source>
        <translation>Alguien allí debe pedir nuestros trabajos.</translation>
    </message>
    <message>
        <source>It runs Workflow Desk: our abort reaches it.</source>
        <translation>Usa Workflow Desk: nuestra orden de abortar le llega.</translation>
    </message>
    <message>
        <source>Our abort does not reach it: somebody there has to abort.</source>
        <translation>Nuestra orden de abortar no le llega: debe abortar alguien allí.</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>after somebody confirms</source>
        <translation>cuando alguien confirma</translation>
    </message>
    <message>
        <source>As for everybody.</source>
        <translation>Como para todos.</translation>
    </message>
    <message>
        <source>Decided for this partner.</source>
        <translation>Decidido para este socio.</translation>
    </message>
    <message numerus="yes">
        <source>%n series a job</source>
        <translation>
            <numerusform>%n serie por trabajo</numerusform>
            <numerusform>%n series por trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs a day</source>
        <translation>
            <numerusform>%n trabajo al día</numerusform>
            <numerusform>%n trabajos al día</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>acabó el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>cada %1 min</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>cada %1 s</translation>
    </message>
    <message>
        <source>The certificate is not verified.</source>
        <translation>El certificado no se verifica.</translation>
    </message>
    <message>
        <source>Somebody in between could read and change everything.</source>
        <translation>Alguien en medio podría leerlo y cambiarlo todo.</translation>
    </message>
    <message>
        <source>Verify it…</source>
        <translation>Verificarlo…</translation>
    </message>
    <message>
        <source>Workflows start here without asking.</source>
        <translation>Los workflows se inician aquí sin preguntar.</translation>
    </message>
    <message>
        <source>Those of %1.</source>
        <translation>Los de %1.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Files are not encrypted.</source>
        <translation>Los archivos no se cifran.</translation>
    </message>
    <message>
        <source>Only the connection protects them on their way.</source>
        <translation>Solo la conexión los protege por el camino.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
</context>
<context>
    <name>desk::PartnersPage</name>
    <message>
        <source>Check all now</source>
        <translation>Comprobar todos</translation>
    </message>
    <message>
        <source>Add partner…</source>
        <translation>Añadir socio…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Aún no hay socios</translation>
    </message>
    <message>
        <source>Add a partner to run workflows there, or to let it run some here. Each side gives the other its details.</source>
        <translation>Añada un socio para ejecutar workflows en su instancia, o para permitirle ejecutar algunos aquí. Cada parte da a la otra su ficha de conexión.</translation>
    </message>
    <message>
        <source>Add the first partner…</source>
        <translation>Añadir el primer socio…</translation>
    </message>
    <message>
        <source>Only administrators see the partners</source>
        <translation>Solo los administradores ven los socios</translation>
    </message>
    <message>
        <source>An administrator of this application decides who works with this instance.</source>
        <translation>Un administrador de esta aplicación decide quién trabaja con esta instancia.</translation>
    </message>
    <message>
        <source>Reading the partners…</source>
        <translation>Leyendo los socios…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There is no partner to ask.</source>
        <translation>No hay ningún socio al que consultar.</translation>
    </message>
    <message>
        <source>%1 works alone</source>
        <translation>%1 trabaja sin socios</translation>
    </message>
    <message numerus="yes">
        <source>%n partners, %1 of them reached</source>
        <translation>
            <numerusform>%n socio, con contacto: %1</numerusform>
            <numerusform>%n socios, con contacto: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>Give it our details…</source>
        <translation>Darle nuestra ficha…</translation>
    </message>
    <message>
        <source>Turn off the server for partners?</source>
        <translation>¿Desactivar el servidor para los socios?</translation>
    </message>
    <message>
        <source>They then get no jobs from here and cannot report how those stand that they have.</source>
        <translation>Entonces no reciben trabajos de aquí ni pueden comunicar el estado de los que tienen.</translation>
    </message>
    <message>
        <source>Jobs of theirs go on here, and their reports reach them.</source>
        <translation>Los trabajos que tienen aquí continúan y se les comunica su estado.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Dejarlo activo</translation>
    </message>
    <message>
        <source>Start workflows of all partners without asking?</source>
        <translation>¿Iniciar sin preguntar los workflows de todos los socios?</translation>
    </message>
    <message>
        <source>What is allowed to a partner then runs on this instance without anybody here deciding.</source>
        <translation>Lo permitido a un socio se ejecuta entonces en esta instancia sin que nadie lo decida aquí.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>as decided for it</source>
        <translation>como se decidió para él</translation>
    </message>
    <message>
        <source>starts without asking</source>
        <translation>inicia sin preguntar</translation>
    </message>
    <message>
        <source>Start without asking</source>
        <translation>Iniciar sin preguntar</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Preguntar siempre</translation>
    </message>
    <message>
        <source>Start workflows of %1 without asking?</source>
        <translation>¿Iniciar sin preguntar los workflows de %1?</translation>
    </message>
    <message>
        <source>What is allowed to %1 then runs on this instance without anybody here deciding.</source>
        <translation>Lo permitido a %1 se ejecuta entonces en esta instancia sin que nadie lo decida aquí.</translation>
    </message>
    <message>
        <source>Remove the partner %1?</source>
        <translation>¿Quitar el socio %1?</translation>
    </message>
    <message>
        <source>%1 can no longer be asked for jobs, and gets none from here.</source>
        <translation>Ya no se pueden pedir trabajos a %1, ni recibe ninguno de aquí.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Qué le ocurre</translation>
    </message>
    <message>
        <source>Tokens and keys, both ways</source>
        <translation>Tokens y claves, en ambos sentidos</translation>
    </message>
    <message>
        <source>deleted at once</source>
        <translation>se eliminan de inmediato</translation>
    </message>
    <message>
        <source>What it may do here</source>
        <translation>Qué puede hacer aquí</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>se elimina</translation>
    </message>
    <message>
        <source>Its workflows that ended</source>
        <translation>Sus workflows terminados</translation>
    </message>
    <message>
        <source>kept, with their logs</source>
        <translation>se conservan, con sus registros</translation>
    </message>
    <message>
        <source>Jobs that wait or run</source>
        <translation>Trabajos en espera o en curso</translation>
    </message>
    <message>
        <source>no longer reported to it</source>
        <translation>ya no se le comunican</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>desk::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>desk::PasswordForm</name>
    <message numerus="yes">
        <source>At least %n characters; a short sentence is easy to remember.</source>
        <translation>
            <numerusform>Al menos %n carácter; una frase corta es fácil de recordar.</numerusform>
            <numerusform>Al menos %n caracteres; una frase corta es fácil de recordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>The current password is missing.</source>
        <translation>Falta la contraseña actual.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>The password has fewer than %n characters.</source>
        <translation>
            <numerusform>La contraseña tiene menos de %n carácter.</numerusform>
            <numerusform>La contraseña tiene menos de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Vuelva a escribir la contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
</context>
<context>
    <name>desk::PeopleSettings</name>
    <message>
        <source>Add somebody…</source>
        <translation>Añadir persona…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Establecer contraseña…</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Hacer administrador</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Everybody who works here has an account. Users start workflows and work with those that are their own; administrators may do everything. An account keeps people apart and from mistakes; the files of this profile are protected by the account of this computer.</source>
        <translation>Toda persona que trabaja aquí tiene una cuenta. Los usuarios inician workflows y trabajan con los suyos; los administradores pueden hacerlo todo. Las cuentas separan el trabajo de cada persona y evitan errores; los archivos de este perfil los protege la cuenta de este equipo.</translation>
    </message>
    <message>
        <source>Make user</source>
        <translation>Hacer usuario</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Elija antes a alguien de la lista.</translation>
    </message>
    <message>
        <source>Change your own password under Your account.</source>
        <translation>Cambie su propia contraseña en «Su cuenta».</translation>
    </message>
    <message>
        <source>Remove the account of %1?</source>
        <translation>¿Quitar la cuenta de %1?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here.</source>
        <translation>%1 ya no podrá iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>Workflows that were started under this name stay.</source>
        <translation>Los workflows iniciados con este nombre se conservan.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>desk::PolicyDialog</name>
    <message>
        <source>What partners may do here</source>
        <translation>Qué pueden hacer aquí los socios</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>Qué puede hacer aquí %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>DAGs that may run</source>
        <translation>DAG que se pueden ejecutar</translation>
    </message>
    <message>
        <source>Datasets that may be used</source>
        <translation>Conjuntos de datos que se pueden usar</translation>
    </message>
    <message>
        <source>What is taken away here is taken from jobs that wait as well; those that run go on.</source>
        <translation>Lo que se retira aquí se retira también a los trabajos en espera; los que están en curso continúan.</translation>
    </message>
    <message>
        <source>Airflow does not answer: only DAGs that are allowed already are shown.</source>
        <translation>Airflow no responde: solo se muestran los DAG ya permitidos.</translation>
    </message>
    <message>
        <source>This holds for every partner for which nothing else was decided.</source>
        <translation>Esto se aplica a todos los socios para los que no se haya decidido otra cosa.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time between two checks</source>
        <translation>Tiempo entre dos comprobaciones</translation>
    </message>
    <message>
        <source>Its workflows start here without asking</source>
        <translation>Sus workflows se inician aquí sin preguntar</translation>
    </message>
    <message>
        <source>as for everybody (on)</source>
        <translation>como para todos (sí)</translation>
    </message>
    <message>
        <source>as for everybody (off)</source>
        <translation>como para todos (no)</translation>
    </message>
    <message>
        <source>off: each one waits for a decision</source>
        <translation>no: cada uno espera una decisión</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Starts here without asking</source>
        <translation>Inicia aquí sin preguntar</translation>
    </message>
    <message>
        <source>At most so many series a job</source>
        <translation>Máximo de series por trabajo</translation>
    </message>
    <message>
        <source>At most so many jobs in 24 hours</source>
        <translation>Máximo de trabajos en 24 horas</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Hasta el final del</translation>
    </message>
    <message>
        <source>Start workflows of %1 without asking?</source>
        <translation>¿Iniciar sin preguntar los workflows de %1?</translation>
    </message>
    <message>
        <source>What is allowed to %1 then runs on this instance without anybody here deciding.</source>
        <translation>Lo permitido a %1 se ejecuta entonces en esta instancia sin que nadie lo decida aquí.</translation>
    </message>
    <message>
        <source>Start without asking</source>
        <translation>Iniciar sin preguntar</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Preguntar siempre</translation>
    </message>
</context>
<context>
    <name>desk::PreflightModel</name>
    <message>
        <source>in order</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
</context>
<context>
    <name>desk::PreflightText</name>
    <message>
        <source>reached</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 has shown the certificate that was expected.</source>
        <translation>%1 ha mostrado el certificado esperado.</translation>
    </message>
    <message>
        <source>The clock of %1 and ours agree.</source>
        <translation>El reloj de %1 y el nuestro coinciden.</translation>
    </message>
    <message>
        <source>%1 accepts us, and may fetch its jobs here.</source>
        <translation>%1 nos acepta y puede recoger aquí sus trabajos.</translation>
    </message>
    <message>
        <source>%1 lets us run this DAG.</source>
        <translation>%1 nos permite ejecutar este DAG.</translation>
    </message>
    <message>
        <source>The form of the DAG is the same at %1.</source>
        <translation>El formulario del DAG es el mismo en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lets us use this dataset; there it holds %n series.</source>
        <translation>
            <numerusform>%1 nos permite usar este conjunto de datos; allí contiene %n serie.</numerusform>
            <numerusform>%1 nos permite usar este conjunto de datos; allí contiene %n series.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 is refused.</source>
        <translation>El certificado de %1 se rechaza.</translation>
    </message>
    <message>
        <source>%1 refuses us.</source>
        <translation>%1 nos rechaza.</translation>
    </message>
    <message>
        <source>The token with which %1 fetches its jobs has ended. An administrator can give it a new one.</source>
        <translation>El token con el que %1 recoge sus trabajos ha caducado. Un administrador puede darle uno nuevo.</translation>
    </message>
    <message>
        <source>The token with which %1 fetched its jobs was taken back. An administrator can give it a new one.</source>
        <translation>El token con el que %1 recogía sus trabajos se ha retirado. Un administrador puede darle uno nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know us.</source>
        <translation>%1 no nos conoce.</translation>
    </message>
    <message>
        <source>%1 does not let us run this DAG.</source>
        <translation>%1 no nos permite ejecutar este DAG.</translation>
    </message>
    <message>
        <source>%1 does not let us use this dataset.</source>
        <translation>%1 no nos permite usar este conjunto de datos.</translation>
    </message>
    <message>
        <source>The DAG is paused in the Airflow of %1.</source>
        <translation>El DAG está en pausa en el Airflow de %1.</translation>
    </message>
    <message>
        <source>The Airflow of %1 cannot read the file of the DAG.</source>
        <translation>El Airflow de %1 no puede leer el archivo del DAG.</translation>
    </message>
    <message>
        <source>The form of the DAG is another one at %1: the same values could be refused there, or mean something else. The page What shows the differences.</source>
        <translation>El formulario del DAG es otro en %1: allí los mismos valores podrían rechazarse o significar otra cosa. La página Qué muestra las diferencias.</translation>
    </message>
    <message>
        <source>The dataset is empty at %1.</source>
        <translation>El conjunto de datos está vacío en %1.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
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
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>server off</source>
        <translation>servidor inactivo</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>unknown to it</source>
        <translation>no nos conoce</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>con errores</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>como se muestra</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otros textos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>when agreed</source>
        <translation>si lo aceptan</translation>
    </message>
    <message>
        <source>when fetched</source>
        <translation>al recogerlo</translation>
    </message>
    <message>
        <source>Nobody could tell.</source>
        <translation>No se ha podido saber.</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>Se está preguntando a %1.</translation>
    </message>
    <message>
        <source>The DAG needs no dataset.</source>
        <translation>El DAG no necesita ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>Not needed on this instance.</source>
        <translation>No hace falta en esta instancia.</translation>
    </message>
    <message>
        <source>%1 does not answer: its job waits until it comes for it.</source>
        <translation>%1 no responde: su trabajo espera hasta que venga a recogerlo.</translation>
    </message>
    <message>
        <source>Airflow does not work as it should: the job waits for it.</source>
        <translation>Airflow no funciona como debería: el trabajo lo espera.</translation>
    </message>
    <message>
        <source>Partners cannot reach this instance: its server does not run. The job waits until it does (Instance Overview).</source>
        <translation>Los socios no pueden acceder a esta instancia: su servidor no está en marcha. El trabajo espera hasta que lo esté (Instancias).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not verified: whoever answers at its address is believed.</source>
        <translation>El certificado de %1 no se verifica: se da por bueno a quien responda en su dirección.</translation>
    </message>
    <message>
        <source>Times at %1 differ from ours.</source>
        <translation>La hora de %1 difiere de la nuestra.</translation>
    </message>
    <message>
        <source>The form that you fill in is the one of %1.</source>
        <translation>El formulario que usted rellena es el de %1.</translation>
    </message>
    <message>
        <source>The form at %1 has other words or proposals. The same values mean the same there.</source>
        <translation>El formulario de %1 tiene otros textos o propuestas. Allí los mismos valores significan lo mismo.</translation>
    </message>
    <message>
        <source>It starts on %1 without anybody being asked.</source>
        <translation>Se inicia en %1 sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>Somebody at %1 has to agree before it starts.</source>
        <translation>Alguien en %1 debe aceptarlo antes de que se inicie.</translation>
    </message>
    <message>
        <source>%1 does not ask for jobs by itself: somebody there has to do so before it starts.</source>
        <translation>%1 no pide trabajos por sí mismo: alguien allí debe hacerlo antes de que se inicie.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>has not said yet what it allows</source>
        <translation>aún no ha indicado qué permite</translation>
    </message>
    <message>
        <source>lets us run no DAG</source>
        <translation>no nos permite ejecutar ningún DAG</translation>
    </message>
    <message>
        <source>expired: its token ended on %1</source>
        <translation>caducado: su token terminó el %1</translation>
    </message>
    <message>
        <source>suspended: its token was taken back</source>
        <translation>suspendido: se retiró su token</translation>
    </message>
</context>
<context>
    <name>desk::PreflightView</name>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks of each instance</source>
        <translation>Comprobaciones de cada instancia</translation>
    </message>
    <message>
        <source>%1 of %2 have answered…</source>
        <translation>Han respondido %1 de %2…</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>preguntado %1</translation>
    </message>
    <message>
        <source>What fails has to be settled before the start; a warning does not keep it from starting. Choose a cell to read what it means.</source>
        <translation>Lo que falla debe resolverse antes del inicio; una advertencia no lo impide. Elija una celda para leer qué significa.</translation>
    </message>
</context>
<context>
    <name>desk::ProfileSettings</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Workflows with their history, datasets and settings, as one file: to keep, or to go on with on another computer. It holds no password; enter those anew where it is imported. It holds identifiers of series: keep it where only those who may see them can read it.</source>
        <translation>Los workflows con su historial, los conjuntos de datos y los ajustes, en un solo archivo: para guardarlo, o para continuar en otro equipo. No contiene contraseñas; introdúzcalas de nuevo donde se importe. Contiene identificadores de series: guárdelo donde solo puedan leerlo quienes tengan permiso para verlos.</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <source>Profiles (*.%1)</source>
        <translation>Perfiles (*.%1)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.%1);;All files (*)</source>
        <translation>Perfiles (*.%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Profile written to %1</source>
        <translation>Perfil guardado en %1</translation>
    </message>
    <message>
        <source>Replace this profile by %1?</source>
        <translation>¿Sustituir este perfil por %1?</translation>
    </message>
    <message>
        <source>All workflows, datasets and settings that are here now are replaced by those in the file. Runs in Airflow and images stay as they are.</source>
        <translation>Todos los workflows, conjuntos de datos y ajustes que hay ahora aquí se sustituyen por los del archivo. Las ejecuciones en Airflow y las imágenes quedan como están.</translation>
    </message>
    <message>
        <source>Export this profile first if you may want it back.</source>
        <translation>Exporte antes este perfil si es posible que quiera recuperarlo.</translation>
    </message>
    <message>
        <source>Replace the profile</source>
        <translation>Sustituir el perfil</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Conservar este perfil</translation>
    </message>
    <message>
        <source>Profile imported</source>
        <translation>Perfil importado</translation>
    </message>
</context>
<context>
    <name>desk::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>desk::RemoteText</name>
    <message>
        <source>The registration of %1 was removed: from here the job can be neither aborted nor deleted there.</source>
        <translation>Se ha quitado la inscripción de %1: desde aquí el trabajo ya no se puede abortar ni eliminar allí.</translation>
    </message>
    <message>
        <source>An abort or a deletion reaches %1 with its next sync.</source>
        <translation>Una orden de abortar o eliminar llega a %1 en su próxima sincronización.</translation>
    </message>
    <message>
        <source>Until %1 takes the job it can be withdrawn; after that it can be neither aborted nor deleted there from here.</source>
        <translation>Hasta que %1 recoja el trabajo se puede retirar; después ya no se puede abortar ni eliminar allí desde aquí.</translation>
    </message>
    <message>
        <source>From here the job can be neither aborted nor deleted at %1, which does not run Workflow Desk: somebody there has to do that.</source>
        <translation>Desde aquí el trabajo no se puede abortar ni eliminar en %1, que no usa Workflow Desk: debe hacerlo alguien allí.</translation>
    </message>
    <message>
        <source>%1, told %2</source>
        <translation>%1, comunicado %2</translation>
    </message>
    <message>
        <source>not taken yet; offered %1</source>
        <translation>aún sin recoger; ofrecido %1</translation>
    </message>
    <message>
        <source>not taken yet; it has not asked</source>
        <translation>aún sin recoger; no lo ha pedido</translation>
    </message>
    <message>
        <source>is still to be told “%1”, since %2</source>
        <translation>pendiente de comunicarle «%1», desde %2</translation>
    </message>
    <message>
        <source>was told of the last change; hears next when it runs</source>
        <translation>se le comunicó el último cambio; la próxima vez, cuando esté en curso</translation>
    </message>
    <message>
        <source>was told of the last change; hears next when it has stopped</source>
        <translation>se le comunicó el último cambio; la próxima vez, cuando se haya detenido</translation>
    </message>
    <message>
        <source>was told “%1”</source>
        <translation>se le comunicó «%1»</translation>
    </message>
</context>
<context>
    <name>desk::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename dataset</source>
        <translation>Cambiar nombre del conjunto</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Partners that may use it may use it under its new name. Workflows that ran on it keep the old name in the list.</source>
        <translation>Los socios que pueden usarlo podrán usarlo con su nuevo nombre. Los workflows que se ejecutaron con él conservan el nombre antiguo en la lista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>El conjunto de datos necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a dataset of this name already.</source>
        <translation>Ya hay un conjunto de datos con este nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>desk::RequestJobModel</name>
    <message>
        <source>waits for you</source>
        <translation>espera su decisión</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
</context>
<context>
    <name>desk::RequestModel</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>espera su decisión</translation>
    </message>
    <message>
        <source>may not start</source>
        <translation>no se puede iniciar</translation>
    </message>
    <message>
        <source>some may not start</source>
        <translation>algunos no se pueden iniciar</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>no nombra a nadie</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n jobs</source>
        <translation>
            <numerusform>%1, %n trabajo</numerusform>
            <numerusform>%1, %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>no dataset</source>
        <translation>ningún conjunto de datos</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>Workflow and DAG</source>
        <translation>Workflow y DAG</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
</context>
<context>
    <name>desk::RequestPanel</name>
    <message>
        <source>Reject these jobs…</source>
        <translation>Rechazar estos trabajos…</translation>
    </message>
    <message>
        <source>Confirm these jobs…</source>
        <translation>Confirmar estos trabajos…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Con qué datos</translation>
    </message>
    <message>
        <source>Our policy</source>
        <translation>Nuestras reglas</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Jobs of the request</source>
        <translation>Trabajos de la solicitud</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs of the DAG %1</source>
        <translation>
            <numerusform>%n trabajo del DAG %1</numerusform>
            <numerusform>%n trabajos del DAG %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Select jobs in the list first.</source>
        <translation>Seleccione antes trabajos de la lista.</translation>
    </message>
    <message>
        <source>None of these jobs may start now.</source>
        <translation>Ninguno de estos trabajos se puede iniciar ahora.</translation>
    </message>
</context>
<context>
    <name>desk::RequestQuestions</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>job #%1 of %2</source>
        <translation>el trabajo n.º %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs of %1</source>
        <translation>
            <numerusform>%n trabajo de %1</numerusform>
            <numerusform>%n trabajos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 con %3</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm %1?</source>
        <translation>¿Confirmar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start on this instance&apos;s Airflow, as soon as it takes them.</source>
        <translation>
            <numerusform>%n trabajo se inicia en el Airflow de esta instancia, en cuanto este lo acepte.</numerusform>
            <numerusform>%n trabajos se inician en el Airflow de esta instancia, en cuanto este los acepte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs go on waiting: %1</source>
        <translation>
            <numerusform>%n trabajo sigue esperando: %1</numerusform>
            <numerusform>%n trabajos siguen esperando: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifiers of series stay here: outside they are known only encrypted, under a key that never leaves this instance. %1 is told that the jobs run and how they end, and what failed if one does. Each job can be aborted here at any time.</source>
        <translation>Los identificadores de serie no salen de aquí: fuera solo se conocen cifrados, con una clave que nunca sale de esta instancia. Se comunica a %1 que los trabajos se ejecutan y cómo terminan, y qué ha fallado si alguno falla. Cada trabajo se puede abortar aquí en cualquier momento.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n jobs</source>
        <translation>
            <numerusform>Confirmar %n trabajo</numerusform>
            <numerusform>Confirmar %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>¿Rechazar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs do not start here.</source>
        <translation>
            <numerusform>%n trabajo no se inicia aquí.</numerusform>
            <numerusform>%n trabajos no se inician aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rechazo: %1</translation>
    </message>
    <message>
        <source>%1 is told that they were rejected, with your reason word for word; a Kaapana shows them as failed. No data is read, and nothing leaves this instance.</source>
        <translation>Se comunica a %1 que se han rechazado, con su motivo palabra por palabra; en una Kaapana aparecen como «con error». No se lee ningún dato y nada sale de esta instancia.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n jobs</source>
        <translation>
            <numerusform>Rechazar %n trabajo</numerusform>
            <numerusform>Rechazar %n trabajos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RequestsPage</name>
    <message>
        <source>Check now</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Confirmar…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>&amp;Rechazar…</translation>
    </message>
    <message>
        <source>Ask all partners for their workflows (F5)</source>
        <translation>Preguntar a todos los socios por sus workflows (F5)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Leyendo las solicitudes…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n solicitud espera su decisión</numerusform>
            <numerusform>%n solicitudes esperan su decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Nobody asks for anything</source>
        <translation>Nadie pide nada</translation>
    </message>
    <message>
        <source>Workflows that partners want to run here wait on this page until somebody confirms or rejects them.</source>
        <translation>Los workflows que los socios quieren ejecutar aquí esperan en esta página hasta que alguien los confirme o rechace.</translation>
    </message>
    <message>
        <source>Select requests first.</source>
        <translation>Seleccione antes solicitudes.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests…</source>
        <translation>
            <numerusform>Rechazar %n solicitud…</numerusform>
            <numerusform>Rechazar %n solicitudes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n requests…</source>
        <translation>
            <numerusform>Confirmar %n solicitud…</numerusform>
            <numerusform>Confirmar %n solicitudes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject (Ctrl+Shift+R)</source>
        <translation>Rechazar (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Confirmar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing of this may start now: see why it waits.</source>
        <translation>Nada de esto se puede iniciar ahora: vea por qué espera.</translation>
    </message>
    <message>
        <source>Why? The partner reads this.</source>
        <translation>¿Por qué? El socio lo lee.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n trabajo se inicia</numerusform>
            <numerusform>%n trabajos se inician</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to confirm: it was decided elsewhere.</source>
        <translation>No quedaba nada que confirmar: se decidió en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs rejected</source>
        <translation>
            <numerusform>%n trabajo rechazado</numerusform>
            <numerusform>%n trabajos rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to reject: it was decided elsewhere.</source>
        <translation>No quedaba nada que rechazar: se decidió en otro lugar.</translation>
    </message>
</context>
<context>
    <name>desk::ResultsView</name>
    <message>
        <source>It lies where this computer cannot read it.</source>
        <translation>Está donde este equipo no puede leerlo.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Ruta copiada</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No task of this run says that it left files behind.</source>
        <translation>Ninguna tarea de esta ejecución indica que haya dejado archivos.</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aún sin resultados</translation>
    </message>
    <message>
        <source>They are listed here when the run has ended.</source>
        <translation>Se muestran aquí cuando la ejecución ha terminado.</translation>
    </message>
    <message>
        <source>Asking Airflow for results…</source>
        <translation>Pidiendo los resultados a Airflow…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>desk::ReviewSentences</name>
    <message>
        <source>one job, without a dataset</source>
        <translation>un trabajo, sin conjunto de datos</translation>
    </message>
    <message numerus="yes">
        <source>%n series of its dataset %1</source>
        <translation>
            <numerusform>%n serie de su conjunto de datos %1</numerusform>
            <numerusform>%n series de su conjunto de datos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, one for each of %1</source>
        <translation>
            <numerusform>%n trabajo, uno por serie: %1</numerusform>
            <numerusform>%n trabajos, uno por serie: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one job with %1</source>
        <translation>un trabajo con %1</translation>
    </message>
    <message>
        <source>%1, this instance: %2. It starts at once.</source>
        <translation>%1, esta instancia: %2. Se inicia de inmediato.</translation>
    </message>
    <message>
        <source>It has been silent since %1: its job waits here until it is back.</source>
        <translation>No responde desde %1: su trabajo espera aquí hasta que vuelva.</translation>
    </message>
    <message>
        <source>It waits here until somebody at %1 asks for it.</source>
        <translation>Espera aquí hasta que alguien en %1 lo pida.</translation>
    </message>
    <message>
        <source>It fetches its job and starts it without asking anybody.</source>
        <translation>Recoge su trabajo y lo inicia sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>It starts only after somebody at %1 agrees.</source>
        <translation>Solo se inicia cuando alguien en %1 lo acepte.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>This configuration goes to %1, with the names under which they offered their own series. No image and no series of %2 leaves it.</source>
        <translation>Esta configuración se envía a %1, con los nombres con los que ofrecieron sus propias series. Ninguna imagen ni serie de %2 sale de allí.</translation>
    </message>
    <message>
        <source>This configuration goes to %1. Nothing else leaves %2.</source>
        <translation>Esta configuración se envía a %1. Nada más sale de %2.</translation>
    </message>
    <message>
        <source>You can abort it at any time at %1.</source>
        <translation>Se puede abortar en cualquier momento en %1.</translation>
    </message>
    <message>
        <source>What %1 has fetched cannot be aborted from here, as it does not run Workflow Desk: somebody at %1 has to.</source>
        <translation>Lo que %1 ha recogido no se puede abortar desde aquí, porque no usa Workflow Desk: debe hacerlo alguien en %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n series are used at each.</source>
        <translation>
            <numerusform>En cada una se usa como máximo %n serie.</numerusform>
            <numerusform>En cada una se usan como máximo %n series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewStep</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Nothing has started yet.</source>
        <translation>Aún no se ha iniciado nada.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>Lo mismo en JSON</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copiar el JSON</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copiado</translation>
    </message>
    <message>
        <source>Something is missing on an earlier page</source>
        <translation>Falta algo en una página anterior</translation>
    </message>
    <message>
        <source>It needs no dataset. It runs as one job.</source>
        <translation>No necesita ningún conjunto de datos. Se ejecuta como un solo trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln series you chose</source>
        <translation>
            <numerusform>la serie que ha elegido</numerusform>
            <numerusform>las %Ln series que ha elegido</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset %1</source>
        <translation>el conjunto de datos %1</translation>
    </message>
    <message numerus="yes">
        <source>It runs on the first %Ln series of %1</source>
        <translation>
            <numerusform>Se ejecuta con %1 (solo la primera serie)</numerusform>
            <numerusform>Se ejecuta con %1 (solo las %Ln primeras series)</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs on %1</source>
        <translation>Se ejecuta con %1</translation>
    </message>
    <message numerus="yes">
        <source>It runs on the %Ln series of %1</source>
        <translation>
            <numerusform>Se ejecuta con %1 (%Ln serie)</numerusform>
            <numerusform>Se ejecuta con %1 (%Ln series)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each in a job of its own: %Ln job(s).</source>
        <translation>
            <numerusform>%1, cada una en su propio trabajo: %Ln trabajo.</numerusform>
            <numerusform>%1, cada una en su propio trabajo: %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all in one job.</source>
        <translation>%1, todo en un solo trabajo.</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Airflow</translation>
    </message>
    <message>
        <source>Airflow at %1</source>
        <translation>Airflow en %1</translation>
    </message>
    <message>
        <source>%1 receives this configuration and the identifiers of the series. No image and nothing else leaves %2.</source>
        <translation>%1 recibe esta configuración y los identificadores de las series. De %2 no sale ninguna imagen ni nada más.</translation>
    </message>
    <message>
        <source>%1 receives this configuration. Nothing else leaves %2.</source>
        <translation>%1 recibe esta configuración. De %2 no sale nada más.</translation>
    </message>
    <message>
        <source>%1 runs on %2.</source>
        <translation>%1 se ejecuta en %2.</translation>
    </message>
    <message>
        <source>%1 runs on %2: %3</source>
        <translation>%1 se ejecuta en %2: %3</translation>
    </message>
    <message>
        <source>It starts at once. You can abort it at any time in the workflow list.</source>
        <translation>Se inicia de inmediato. Puede abortarlo en cualquier momento en la lista de workflows.</translation>
    </message>
    <message>
        <source>It is called %1 with six characters added, started by %2.</source>
        <translation>Se llama %1 con seis caracteres añadidos; lo inicia %2.</translation>
    </message>
    <message>
        <source>Airflow is still starting.</source>
        <translation>Airflow se está iniciando todavía.</translation>
    </message>
    <message>
        <source>Airflow does not answer at the moment.</source>
        <translation>Airflow no responde en este momento.</translation>
    </message>
    <message>
        <source>You can start the workflow: it waits here and is sent when Airflow is back.</source>
        <translation>Puede iniciar el workflow: espera aquí y se envía cuando Airflow vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing was started; everything you filled in is still here.</source>
        <translation>%1 %2 No se ha iniciado nada; todo lo que ha rellenado sigue aquí.</translation>
    </message>
    <message>
        <source>Asking the instances…</source>
        <translation>Preguntando a las instancias…</translation>
    </message>
</context>
<context>
    <name>desk::RunnerModel</name>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin comunicar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n series)</source>
        <translation>
            <numerusform>%1 (%n serie)</numerusform>
            <numerusform>%1 (%n series)</numerusform>
        </translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>when it is back</source>
        <translation>cuando vuelva</translation>
    </message>
    <message>
        <source>Its job waits here until it fetches it.</source>
        <translation>Su trabajo espera aquí hasta que lo recoja.</translation>
    </message>
    <message>
        <source>when fetched</source>
        <translation>al recogerlo</translation>
    </message>
    <message>
        <source>Somebody there has to ask for our jobs.</source>
        <translation>Alguien allí debe pedir nuestros trabajos.</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>after %1 agrees</source>
        <translation>si %1 lo acepta</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>esta instancia</translation>
    </message>
    <message>
        <source>partner · %1:%2</source>
        <translation>socio · %1:%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegida</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Allows us</source>
        <translation>Nos permite</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>desk::SchemaForm</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
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
        <translation>texto</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>group of fields</source>
        <translation>grupo de campos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>kind of value</source>
        <translation>tipo de valor</translation>
    </message>
    <message>
        <source>name shown</source>
        <translation>nombre mostrado</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explicación</translation>
    </message>
    <message>
        <source>proposed value</source>
        <translation>valor propuesto</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propuestas</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>the only value</source>
        <translation>único valor</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>valor mínimo</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>valor máximo</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menor que</translation>
    </message>
    <message>
        <source>a multiple of</source>
        <translation>múltiplo de</translation>
    </message>
    <message>
        <source>fewest characters</source>
        <translation>mínimo de caracteres</translation>
    </message>
    <message>
        <source>most characters</source>
        <translation>máximo de caracteres</translation>
    </message>
    <message>
        <source>pattern of the text</source>
        <translation>patrón del texto</translation>
    </message>
    <message>
        <source>format of the text</source>
        <translation>formato del texto</translation>
    </message>
    <message>
        <source>fewest entries</source>
        <translation>mínimo de entradas</translation>
    </message>
    <message>
        <source>most entries</source>
        <translation>máximo de entradas</translation>
    </message>
    <message>
        <source>each entry once</source>
        <translation>cada entrada una vez</translation>
    </message>
    <message>
        <source>has to be filled in</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>no se puede cambiar</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>alternativas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Form of the workflow</source>
        <translation>Formulario del workflow</translation>
    </message>
    <message>
        <source>Form of the data</source>
        <translation>Formulario de los datos</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formulario %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>The DAG works on a dataset</source>
        <translation>El DAG trabaja con un conjunto de datos</translation>
    </message>
    <message>
        <source>The DAG whose forms its runners need</source>
        <translation>El DAG cuyos formularios necesitan sus ejecutores</translation>
    </message>
    <message>
        <source>Entries of %1</source>
        <translation>Entradas de %1</translation>
    </message>
    <message>
        <source>%1: there is one</source>
        <translation>%1: existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>desk::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>desk::SeriesColumns</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Descripción de la serie</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Series identifier</source>
        <translation>Identificador de serie</translation>
    </message>
</context>
<context>
    <name>desk::SeriesPane</name>
    <message>
        <source>Picture of the series %1</source>
        <translation>Imagen de la serie %1</translation>
    </message>
</context>
<context>
    <name>desk::SeriesView</name>
    <message>
        <source>Search description or identifier</source>
        <translation>Buscar descripción o identificador</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Elegir lo que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) copied</source>
        <translation>
            <numerusform>%Ln identificador copiado</numerusform>
            <numerusform>%Ln identificadores copiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ServerDialog</name>
    <message>
        <source>Let partners reach this instance?</source>
        <translation>¿Permitir que los socios accedan a esta instancia?</translation>
    </message>
    <message>
        <source>Where partners reach this instance</source>
        <translation>Dónde acceden los socios a esta instancia</translation>
    </message>
    <message>
        <source>This computer then takes connections on that port from whoever reaches it. Only partners with a token that was made for them get answers, and all of it is encrypted.</source>
        <translation>Este equipo acepta entonces conexiones en ese puerto de cualquiera que llegue hasta él. Solo obtienen respuesta los socios con un token creado para ellos, y todo va cifrado.</translation>
    </message>
    <message>
        <source>Names or addresses by which partners reach it (required)</source>
        <translation>Nombres o direcciones con los que acceden los socios (obligatorio)</translation>
    </message>
    <message>
        <source>With commas between them; the first one is given to partners, all stand in the certificate.</source>
        <translation>Separados por comas; el primero se da a los socios y todos figuran en el certificado.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>all addresses of this computer</source>
        <translation>todas las direcciones de este equipo</translation>
    </message>
    <message>
        <source>Listen on this address alone</source>
        <translation>Escuchar solo en esta dirección</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>No activar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A name or address is missing.</source>
        <translation>Falta un nombre o una dirección.</translation>
    </message>
    <message>
        <source>%1 is no name of a computer.</source>
        <translation>%1 no es un nombre de equipo.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 no es una dirección.</translation>
    </message>
    <message>
        <source>A certificate that is made here, and renewed before it ends</source>
        <translation>Un certificado que se crea aquí y se renueva antes de caducar</translation>
    </message>
    <message>
        <source>A certificate that was given to this computer</source>
        <translation>Un certificado facilitado a este equipo</translation>
    </message>
    <message>
        <source>Its file (PEM), with those that lead to its authority</source>
        <translation>Su archivo (PEM), con los que llevan hasta su autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file of its key (PEM, without a passphrase): it is kept like a password</source>
        <translation>El archivo de su clave (PEM, sin frase de contraseña): se guarda como una contraseña</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>as it is, until %1</source>
        <translation>tal como está, hasta %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>The file of the certificate&apos;s key is missing.</source>
        <translation>Falta el archivo de la clave del certificado.</translation>
    </message>
    <message>
        <source>The file of the certificate is missing.</source>
        <translation>Falta el archivo del certificado.</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Airflow connection</source>
        <translation>Conexión con Airflow</translation>
    </message>
    <message>
        <source>Local Airflow</source>
        <translation>Airflow local</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Workflow Desk</source>
        <translation>Workflow Desk</translation>
    </message>
    <message>
        <source>Starts, watches and aborts medical-imaging workflows on Apache Airflow.</source>
        <translation>Inicia, sigue y aborta workflows de imagen médica en Apache Airflow.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
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
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Desk Sans, after Inter: SIL Open Font License 1.1</source>
        <translation>Desk Sans, basada en Inter: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>desk::SharedDatasetModel</name>
    <message>
        <source>Not allowed at %1</source>
        <translation>No permitido en %1</translation>
    </message>
    <message>
        <source>Empty at %1</source>
        <translation>Vacío en %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
</context>
<context>
    <name>desk::SharedDatasets</name>
    <message>
        <source>Only what all of them allow</source>
        <translation>Solo lo que todas permiten</translation>
    </message>
    <message>
        <source>Datasets of the chosen instances</source>
        <translation>Conjuntos de datos de las instancias elegidas</translation>
    </message>
    <message>
        <source>No dataset in common</source>
        <translation>Ningún conjunto de datos en común</translation>
    </message>
    <message>
        <source>None of the datasets is allowed by every instance that was chosen. Choose other instances on the page Where, or ask the partners to allow one.</source>
        <translation>Ninguno de los conjuntos de datos está permitido en todas las instancias elegidas. Elija otras instancias en la página Dónde, o pida a los socios que permitan uno.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln conjunto de datos.</numerusform>
            <numerusform>La búsqueda oculta %Ln conjuntos de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
</context>
<context>
    <name>desk::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>esta instancia</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Iniciar workflow</translation>
    </message>
    <message>
        <source>Start workflow (Ctrl+N)</source>
        <translation>Iniciar workflow (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Lista de workflows</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Instance Overview</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>desk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Workflow Desk</source>
        <translation>Workflow Desk</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is wrong. Try again in %n seconds.</source>
        <translation>
            <numerusform>El nombre o la contraseña no son correctos. Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>El nombre o la contraseña no son correctos. Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiadas contraseñas incorrectas. Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Demasiadas contraseñas incorrectas. Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StartLimit</name>
    <message>
        <source>How much at a time?</source>
        <translation>¿Cuántos a la vez?</translation>
    </message>
    <message>
        <source>Workflow starts on their way to Airflow at a time, at most</source>
        <translation>Inicios de workflow enviados a Airflow a la vez, como máximo</translation>
    </message>
    <message>
        <source>A workflow with many jobs starts them one after the other, at most so many at once. Aborts do not wait behind them.</source>
        <translation>Un workflow con muchos trabajos los inicia uno tras otro, sin superar este máximo a la vez. Las órdenes de abortar no esperan tras ellos.</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Límite cambiado</translation>
    </message>
</context>
<context>
    <name>desk::StatePills</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>por iniciar</translation>
    </message>
</context>
<context>
    <name>desk::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Open the settings of Airflow</source>
        <translation>Abrir los ajustes de Airflow</translation>
    </message>
    <message>
        <source>Click to dismiss</source>
        <translation>Haga clic para descartar</translation>
    </message>
    <message>
        <source>· checked %1</source>
        <translation>· comprobado %1</translation>
    </message>
    <message>
        <source>Who may start here without asking could not be read</source>
        <translation>No se ha podido leer quién puede iniciar aquí sin preguntar</translation>
    </message>
    <message>
        <source>Nothing starts here without your asking</source>
        <translation>Aquí no se inicia nada sin preguntarle</translation>
    </message>
    <message numerus="yes">
        <source>May start without asking: %n partners</source>
        <translation>
            <numerusform>Puede iniciar sin preguntar: %n socio</numerusform>
            <numerusform>Pueden iniciar sin preguntar: %n socios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2
Click to dismiss</source>
        <translation>%1 %2
Haga clic para descartar</translation>
    </message>
</context>
<context>
    <name>desk::StepButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1, this page</source>
        <translation>%1, esta página</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
</context>
<context>
    <name>desk::Switch</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>desk::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>desk::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>desk::TaskShape</name>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
</context>
<context>
    <name>desk::Terminal</name>
    <message>
        <source>Airflow is being prepared</source>
        <translation>Se está preparando Airflow</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow se está iniciando</translation>
    </message>
    <message>
        <source>Connecting to Airflow</source>
        <translation>Conectando con Airflow</translation>
    </message>
    <message>
        <source>Airflow is reading its DAG files</source>
        <translation>Airflow está leyendo sus archivos de DAG</translation>
    </message>
    <message numerus="yes">
        <source>Abort %n workflow(s) or job(s)? What they have computed so far is lost. [y/N] </source>
        <translation>
            <numerusform>¿Abortar %n workflow o trabajo? Lo calculado hasta ahora se pierde. [s/N] </numerusform>
            <numerusform>¿Abortar %n workflows o trabajos? Lo calculado hasta ahora se pierde. [s/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n workflow(s) or job(s)? They are computed anew. [y/N] </source>
        <translation>
            <numerusform>¿Reiniciar %n workflow o trabajo? Se calcula de nuevo. [s/N] </numerusform>
            <numerusform>¿Reiniciar %n workflows o trabajos? Se calculan de nuevo. [s/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n workflow(s) with their runs in Airflow? This cannot be undone. [y/N] </source>
        <translation>
            <numerusform>¿Eliminar %n workflow con sus ejecuciones en Airflow? No se puede deshacer. [s/N] </numerusform>
            <numerusform>¿Eliminar %n workflows con sus ejecuciones en Airflow? No se puede deshacer. [s/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) deleted.</source>
        <translation>
            <numerusform>%n workflow eliminado.</numerusform>
            <numerusform>%n workflows eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restarted.</source>
        <translation>
            <numerusform>%n trabajo reiniciado.</numerusform>
            <numerusform>%n trabajos reiniciados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being aborted.</source>
        <translation>
            <numerusform>Se está abortando %n trabajo.</numerusform>
            <numerusform>Se están abortando %n trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <translation>Trabajo %1: %2</translation>
    </message>
    <message>
        <source>Only whole workflows can be deleted: give their ids.</source>
        <translation>Solo se pueden eliminar workflows completos: indique sus ID.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether this is meant: add --yes.</source>
        <translation>Aquí no se puede preguntar a nadie si es intencionado: añada --yes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) ended</source>
        <translation>
            <numerusform>%1 de %n trabajo terminado</numerusform>
            <numerusform>%1 de %n trabajos terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n task(s) ended</source>
        <translation>
            <numerusform>%1: %2 de %n tarea terminada</numerusform>
            <numerusform>%1: %2 de %n tareas terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow goes on. To abort it: workflow-desk abort %1. Press Ctrl+C again to leave.</source>
        <translation>El workflow continúa. Para abortarlo: workflow-desk abort %1. Pulse Ctrl+C otra vez para salir.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>DAG</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>(runs of others)</source>
        <translation>(ejecuciones ajenas)</translation>
    </message>
    <message>
        <source>Task %1, try %2:</source>
        <translation>Tarea %1, intento %2:</translation>
    </message>
    <message>
        <source>Replace everything in this profile by what is in the file? [y/N] </source>
        <translation>¿Sustituir todo lo que hay en este perfil por lo que hay en el archivo? [s/N] </translation>
    </message>
    <message>
        <source>Profile imported.</source>
        <translation>Perfil importado.</translation>
    </message>
    <message>
        <source>Profile written.</source>
        <translation>Perfil guardado.</translation>
    </message>
    <message>
        <source>Job %1 of %2: %3</source>
        <translation>Trabajo %1 de %2: %3</translation>
    </message>
    <message>
        <source>To read its log: workflow-desk logs %1</source>
        <translation>Para leer su registro: workflow-desk logs %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Iniciado: %1.</translation>
    </message>
    <message>
        <source>%1 is set up; %2 is its administrator.</source>
        <translation>%1 está configurada; %2 es su administrador.</translation>
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
        <translation>Conjunto de datos: %1</translation>
    </message>
    <message>
        <source>Runs that others started on this Airflow.</source>
        <translation>Ejecuciones que otros iniciaron en este Airflow.</translation>
    </message>
    <message>
        <source>Created: %1, by %2</source>
        <translation>Creado: %1, por %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Ejecutor</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Job: %1 of %2</source>
        <translation>Trabajo: %1 de %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Its configuration is kept by Airflow alone.</source>
        <translation>Su configuración solo la guarda Airflow.</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuración:</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>For this call alone, the password can be given with --store-password-fd N.</source>
        <translation>Solo para esta llamada, la contraseña se puede indicar con --store-password-fd N.</translation>
    </message>
    <message>
        <source>For this call alone, the password can be given with --password-fd N.</source>
        <translation>Solo para esta llamada, la contraseña se puede indicar con --password-fd N.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message numerus="yes">
        <source>Let %n job(s) of partners start on this instance&apos;s Airflow? [y/N] </source>
        <translation>
            <numerusform>¿Iniciar %n trabajo de socios en el Airflow de esta instancia? [s/N] </numerusform>
            <numerusform>¿Iniciar %n trabajos de socios en el Airflow de esta instancia? [s/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n job(s) of partners, who are told why? [y/N] </source>
        <translation>
            <numerusform>¿Rechazar %n trabajo de socios, comunicándoles el motivo? [s/N] </numerusform>
            <numerusform>¿Rechazar %n trabajos de socios, comunicándoles el motivo? [s/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) confirmed.</source>
        <translation>
            <numerusform>%n trabajo confirmado.</numerusform>
            <numerusform>%n trabajos confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) rejected.</source>
        <translation>
            <numerusform>%n trabajo rechazado.</numerusform>
            <numerusform>%n trabajos rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this waits for a decision here.</source>
        <translation>Nada de esto espera aquí una decisión.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
    <message>
        <source>Runner: %1: %2</source>
        <translation>Ejecutor: %1: %2</translation>
    </message>
    <message>
        <source>Owner and runner differ.</source>
        <translation>Propietario y ejecutor difieren.</translation>
    </message>
    <message>
        <source>Owner: %1 %2</source>
        <translation>Propietario: %1 %2</translation>
    </message>
</context>
<context>
    <name>desk::TextField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Déjelo vacío si no hay valor.</translation>
    </message>
    <message>
        <source>Show proposals (Down)</source>
        <translation>Mostrar propuestas (Abajo)</translation>
    </message>
</context>
<context>
    <name>desk::TimeField</name>
    <message>
        <source>Leave empty for no value.</source>
        <translation>Déjelo vacío si no hay valor.</translation>
    </message>
    <message>
        <source>Choose a day (Down)</source>
        <translation>Elegir un día (Abajo)</translation>
    </message>
</context>
<context>
    <name>desk::TimeText</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
</context>
<context>
    <name>desk::TokensDialog</name>
    <message>
        <source>Tokens of %1</source>
        <translation>Tokens de %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Crear un token nuevo</translation>
    </message>
    <message>
        <source>Revoke all…</source>
        <translation>Revocar todos…</translation>
    </message>
    <message>
        <source>Give our details…</source>
        <translation>Dar nuestra ficha…</translation>
    </message>
    <message>
        <source>With a token that was made for it, %1 comes in here. Its own token for us is part of its registration.</source>
        <translation>Con un token creado para él, %1 accede a esta instancia. El token que él creó para nosotros forma parte de su inscripción.</translation>
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
        <translation>Creado</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>end at once</source>
        <translation>caducan ya</translation>
    </message>
    <message>
        <source>go on for an hour</source>
        <translation>siguen una hora</translation>
    </message>
    <message>
        <source>go on for a day</source>
        <translation>siguen un día</translation>
    </message>
    <message>
        <source>go on for a week</source>
        <translation>siguen una semana</translation>
    </message>
    <message>
        <source>has no end</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>ends in 90 days</source>
        <translation>caduca en 90 días</translation>
    </message>
    <message>
        <source>ends in a year</source>
        <translation>caduca en un año</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>El nuevo</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Los anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>caducado: %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>%1 cannot come in here.</source>
        <translation>%1 no puede acceder aquí.</translation>
    </message>
    <message>
        <source>There is a new token.</source>
        <translation>Hay un token nuevo.</translation>
    </message>
    <message>
        <source>Give %1 our details again before the older ones end.</source>
        <translation>Vuelva a dar nuestra ficha a %1 antes de que caduquen los anteriores.</translation>
    </message>
    <message>
        <source>Revoke all tokens of %1?</source>
        <translation>¿Revocar todos los tokens de %1?</translation>
    </message>
    <message>
        <source>From that moment on %1 cannot come in here: it gets no jobs and reports none.</source>
        <translation>Desde ese momento, %1 no puede acceder aquí: ni recibe trabajos ni comunica el estado de ninguno.</translation>
    </message>
    <message>
        <source>A new token, given to it with our details, lets it in again.</source>
        <translation>Un token nuevo, entregado con nuestra ficha, le permite acceder de nuevo.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Revocar todos</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
</context>
<context>
    <name>desk::Tray</name>
    <message>
        <source>Check partners now</source>
        <translation>Comprobar los socios ahora</translation>
    </message>
    <message>
        <source>Open Workflow Desk</source>
        <translation>Abrir Workflow Desk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Airflow cannot be reached</source>
        <translation>No se puede acceder a Airflow</translation>
    </message>
    <message>
        <source>a partner is lost</source>
        <translation>se ha perdido el contacto con un socio</translation>
    </message>
    <message>
        <source>a partner is late</source>
        <translation>un socio se retrasa</translation>
    </message>
    <message>
        <source>nothing waits for a decision</source>
        <extracomment>&quot;3 jobs&quot; and &quot;2 requests&quot;</extracomment>
        <translation>nada espera una decisión</translation>
    </message>
    <message>
        <source>%1 in %2 wait for a decision</source>
        <translation>%1 en %2 a la espera de decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Workflow Desk: %1</source>
        <translation>Workflow Desk: %1</translation>
    </message>
    <message>
        <source>No requests wait</source>
        <translation>No hay solicitudes en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your decision…</source>
        <translation>
            <numerusform>%n solicitud espera su decisión…</numerusform>
            <numerusform>%n solicitudes esperan su decisión…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::UserModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
</context>
<context>
    <name>desk::ViewsCard</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Ejecutor</translation>
    </message>
    <message>
        <source>the two differ</source>
        <translation>los dos difieren</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>esta instancia</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>comunicado %1</translation>
    </message>
    <message>
        <source>It was asked for at %1.</source>
        <translation>Se pidió: %1.</translation>
    </message>
    <message>
        <source>In its words: %1</source>
        <translation>En sus palabras: %1</translation>
    </message>
    <message>
        <source>%1 owns this job, and is told of every change, however long it is away. It came %2.</source>
        <translation>%1 es propietario de este trabajo y se le comunica cada cambio, por mucho que tarde en volver. Llegó %2.</translation>
    </message>
</context>
<context>
    <name>desk::WeakList</name>
    <message>
        <source>Weak points</source>
        <translation>Puntos débiles</translation>
    </message>
    <message numerus="yes">
        <source>%n in all, the gravest first</source>
        <translation>
            <numerusform>%n en total, el más grave primero</numerusform>
            <numerusform>%n en total, los más graves primero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WhatStep</name>
    <message>
        <source>What should run?</source>
        <translation>¿Qué debe ejecutarse?</translation>
    </message>
    <message>
        <source>Search name, tag or description</source>
        <translation>Buscar nombre, etiqueta o descripción</translation>
    </message>
    <message>
        <source>DAGs of the Airflow of %1.</source>
        <translation>DAG del Airflow de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>DAGs</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Choose what should run</source>
        <translation>Elija qué debe ejecutarse</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 is broken</source>
        <translation>%1 tiene errores</translation>
    </message>
    <message>
        <source>The forms of %1 could not be read</source>
        <translation>No se han podido leer los formularios de %1</translation>
    </message>
    <message>
        <source>Reading the forms of %1…</source>
        <translation>Leyendo los formularios de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 can start</source>
        <translation>Se pueden iniciar %1 de %2</translation>
    </message>
    <message>
        <source>The list below is from earlier. %1</source>
        <translation>La lista de abajo es de una lectura anterior. %1</translation>
    </message>
    <message>
        <source>Airflow is starting</source>
        <translation>Airflow se está iniciando</translation>
    </message>
    <message>
        <source>What can run is shown as soon as it answers. The first start takes a minute or two.</source>
        <translation>Lo que se puede ejecutar se muestra en cuanto responda. El primer inicio tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>Reading DAGs from Airflow…</source>
        <translation>Leyendo los DAG de Airflow…</translation>
    </message>
    <message>
        <source>Airflow has no DAGs</source>
        <translation>Airflow no tiene ningún DAG</translation>
    </message>
    <message>
        <source>A DAG is a file in Airflow&apos;s DAG folder. A new one appears here within a minute.</source>
        <translation>Un DAG es un archivo de la carpeta de DAG de Airflow. Los nuevos aparecen aquí en menos de un minuto.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln DAG(s) are hidden by the search or the chosen tag.</source>
        <translation>
            <numerusform>La búsqueda o la etiqueta elegida oculta %Ln DAG.</numerusform>
            <numerusform>La búsqueda o la etiqueta elegida oculta %Ln DAG.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and tag</source>
        <translation>Borrar búsqueda y etiqueta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>%1 is not allowed at %2</source>
        <translation>%1 no está permitido en %2</translation>
    </message>
    <message>
        <source>The forms of %1 differ between the instances</source>
        <translation>Los formularios de %1 difieren entre las instancias</translation>
    </message>
    <message>
        <source>Not in the Airflow of %1</source>
        <translation>No está en el Airflow de %1</translation>
    </message>
    <message>
        <source>DAGs that can run at %1. Those that one of them does not allow are grey.</source>
        <translation>DAG que se pueden ejecutar en %1. Los que alguna no permite aparecen en gris.</translation>
    </message>
</context>
<context>
    <name>desk::WhereStep</name>
    <message>
        <source>Where should it run?</source>
        <translation>¿Dónde debe ejecutarse?</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Buscar instancia</translation>
    </message>
    <message>
        <source>Choose one or more instances. The next pages offer only what all of them allow.</source>
        <translation>Elija una o varias instancias. Las páginas siguientes solo ofrecen lo que todas permiten.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Choose where it should run</source>
        <translation>Elija dónde debe ejecutarse</translation>
    </message>
    <message>
        <source>%1 is no partner any more</source>
        <translation>%1 ya no es socio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Series chosen one by one can be used on this instance alone</source>
        <translation>Las series elegidas una a una solo se pueden usar en esta instancia</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s) are hidden by the search.</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln instancia.</numerusform>
            <numerusform>La búsqueda oculta %Ln instancias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>cannot be given series chosen one by one, only datasets</source>
        <translation>no puede recibir series elegidas una a una, solo conjuntos de datos</translation>
    </message>
    <message>
        <source>What they have in common is known once the Airflow of this instance answers.</source>
        <translation>Lo que tienen en común se sabrá en cuanto responda el Airflow de esta instancia.</translation>
    </message>
    <message>
        <source>%1 and %2 in common</source>
        <translation>%1 y %2 en común</translation>
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
            <numerusform>%Ln conjunto de datos</numerusform>
            <numerusform>%Ln conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Both allow %1.</source>
        <translation>Ambas permiten %1.</translation>
    </message>
    <message>
        <source>All %1 allow %2.</source>
        <translation>Las %1 permiten %2.</translation>
    </message>
    <message>
        <source>The list above is from earlier.</source>
        <translation>La lista de arriba es de una lectura anterior.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not verified.</source>
        <translation>El certificado de %1 no se verifica.</translation>
    </message>
    <message>
        <source>Whoever answers at that address is believed. An administrator can have it verified on the page Instance Overview.</source>
        <translation>Se da por bueno a quien responda en esa dirección. Un administrador puede hacer que se verifique en la página Instancias.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2.</source>
        <translation>%1 no responde desde %2.</translation>
    </message>
    <message>
        <source>You can choose it; its job waits in the queue until %1 is back.</source>
        <translation>Puede elegirla; su trabajo espera en cola hasta que %1 vuelva.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Add partner…</source>
        <translation>Añadir socio…</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>Give it our details…</source>
        <translation>Darle nuestra ficha…</translation>
    </message>
</context>
<context>
    <name>desk::WizardPage</name>
    <message>
        <source>Start workflow</source>
        <translation>Iniciar workflow</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln job(s)</source>
        <translation>
            <numerusform>Iniciar %Ln trabajo</numerusform>
            <numerusform>Iniciar %Ln trabajos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WizardSteps</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Draft kept as you go, also after a crash</source>
        <translation>El borrador se guarda sobre la marcha, también si el programa se cierra de golpe</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowActions</name>
    <message>
        <source>Details and &amp;log</source>
        <translation>Detalles y re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Abort…</source>
        <translation>&amp;Abortar…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Reiniciar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>&amp;Copiar ID</translation>
    </message>
    <message numerus="yes">
        <source>%n ids copied</source>
        <translation>
            <numerusform>%n ID copiado</numerusform>
            <numerusform>%n ID copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select workflows or jobs first.</source>
        <translation>Seleccione antes workflows o trabajos.</translation>
    </message>
    <message>
        <source>Details and log</source>
        <translation>Detalles y registro</translation>
    </message>
    <message>
        <source>Select one workflow or job.</source>
        <translation>Seleccione un workflow o un trabajo.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Nothing of the selection runs or waits to run.</source>
        <translation>Nada de lo seleccionado está en curso ni en espera.</translation>
    </message>
    <message>
        <source>Only administrators may abort what others on this Airflow started.</source>
        <translation>Solo los administradores pueden abortar lo que otros iniciaron en este Airflow.</translation>
    </message>
    <message>
        <source>Abort the selected jobs</source>
        <translation>Abortar los trabajos seleccionados</translation>
    </message>
    <message>
        <source>Others on this Airflow started it: restart or delete it in Airflow&apos;s own pages.</source>
        <translation>Lo iniciaron otros en este Airflow: reinícielo o elimínelo en la interfaz web de Airflow.</translation>
    </message>
    <message>
        <source>Nothing of the selection can be restarted: only jobs that have ended.</source>
        <translation>Nada de lo seleccionado se puede reiniciar: solo los trabajos terminados.</translation>
    </message>
    <message>
        <source>Restart the selected jobs</source>
        <translation>Reiniciar los trabajos seleccionados</translation>
    </message>
    <message>
        <source>Select workflows first.</source>
        <translation>Seleccione antes workflows.</translation>
    </message>
    <message>
        <source>A job is deleted together with its workflow: select the workflow.</source>
        <translation>Un trabajo se elimina junto con su workflow: seleccione el workflow.</translation>
    </message>
    <message>
        <source>A workflow can be deleted when all its jobs have ended: abort them first.</source>
        <translation>Un workflow se puede eliminar cuando todos sus trabajos han terminado: abórtelos antes.</translation>
    </message>
    <message>
        <source>Delete the selected workflows</source>
        <translation>Eliminar los workflows seleccionados</translation>
    </message>
    <message>
        <source>Nothing was left to abort: the jobs had ended meanwhile.</source>
        <translation>No quedaba nada que abortar: los trabajos habían terminado entretanto.</translation>
    </message>
    <message>
        <source>Nothing was restarted: the jobs run already.</source>
        <translation>No se ha reiniciado nada: los trabajos ya están en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start again</source>
        <translation>
            <numerusform>%n trabajo vuelve a empezar</numerusform>
            <numerusform>%n trabajos vuelven a empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows deleted</source>
        <translation>
            <numerusform>%n workflow eliminado</numerusform>
            <numerusform>%n workflows eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>A partner starts a workflow again as a whole: select the workflow.</source>
        <translation>Un socio vuelve a iniciar un workflow solo completo: seleccione el workflow.</translation>
    </message>
    <message>
        <source>Nothing of this can be aborted from here: see what its status says.</source>
        <translation>Nada de esto se puede abortar desde aquí: vea lo que indica su estado.</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowDelegate</name>
    <message>
        <source>Details and log</source>
        <translation>Detalles y registro</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abortar…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowListPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading workflows…</source>
        <translation>Leyendo workflows…</translation>
    </message>
    <message>
        <source>Search name, id, DAG, dataset</source>
        <translation>Buscar nombre, ID, DAG, datos</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Actualizar (F5)</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizados</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Runs that others started on this Airflow, by DAG: all that are active, and of each DAG the last 20 that ended within 7 days. They can be read and aborted.</source>
        <translation>Ejecuciones que otros iniciaron en este Airflow, por DAG: todas las activas y, de cada DAG, las últimas 20 que terminaron en los últimos 7 días. Se pueden leer y abortar.</translation>
    </message>
    <message>
        <source>Workflow List</source>
        <translation>Lista de workflows</translation>
    </message>
    <message numerus="yes">
        <source>runs of others in %n DAGs, %1 running</source>
        <translation>
            <numerusform>ejecuciones ajenas en %n DAG, %1 en curso</numerusform>
            <numerusform>ejecuciones ajenas en %n DAG, %1 en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, %2 running</source>
        <translation>%1 en total, %2 en curso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Runs of others: %n DAGs</source>
        <translation>
            <numerusform>Ejecuciones ajenas: %n DAG</numerusform>
            <numerusform>Ejecuciones ajenas: %n DAG</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs of others</source>
        <translation>Sin ejecuciones ajenas</translation>
    </message>
    <message>
        <source>Nobody else runs anything on this Airflow, or did within the last 7 days.</source>
        <translation>Nadie más ejecuta nada en este Airflow, ni lo ha hecho en los últimos 7 días.</translation>
    </message>
    <message>
        <source>Show own workflows</source>
        <translation>Ver los workflows propios</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Aún no hay workflows</translation>
    </message>
    <message>
        <source>A workflow runs one DAG on one dataset. The sample dataset is ready to try.</source>
        <translation>Un workflow ejecuta un DAG con un conjunto de datos. El conjunto de datos de ejemplo está listo para probarlo.</translation>
    </message>
    <message>
        <source>Start workflow</source>
        <translation>Iniciar workflow</translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are hidden by the search and by the chosen state.</source>
        <translation>
            <numerusform>La búsqueda y el estado elegido ocultan %n workflow.</numerusform>
            <numerusform>La búsqueda y el estado elegido ocultan %n workflows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are in other states.</source>
        <translation>
            <numerusform>%n workflow está en otro estado.</numerusform>
            <numerusform>%n workflows están en otros estados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are hidden by the search.</source>
        <translation>
            <numerusform>La búsqueda oculta %n workflow.</numerusform>
            <numerusform>La búsqueda oculta %n workflows.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow is in this state</source>
        <translation>Ningún workflow está en este estado</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Borrar búsqueda y filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Ajenas</translation>
    </message>
    <message>
        <source>Runs of others</source>
        <translation>Ejecuciones ajenas</translation>
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
        <translation>%1, ejecuciones ajenas</translation>
    </message>
    <message>
        <source>Workflow / job</source>
        <translation>Workflow / trabajo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Dataset / runner</source>
        <translation>Datos / ejecutor</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>esta instancia</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>waiting for your decision</source>
        <translation>a la espera de su decisión</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>en curso: %1</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>finalizado en %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>%1 is the name of the task that failed</extracomment>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>failed: aborted</source>
        <translation>con error: abortado</translation>
    </message>
    <message>
        <source>Runs of the DAG %1 that others started on this Airflow</source>
        <translation>Ejecuciones del DAG %1 que otros iniciaron en este Airflow</translation>
    </message>
    <message>
        <source>DAG %1 on %2</source>
        <translation>DAG %1 en %2</translation>
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
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, but %2 says %3</source>
        <extracomment>%1 is the state as this instance has it, %2 a partner, %3 the state as that one told it</extracomment>
        <translation>%1, pero %2 indica %3</translation>
    </message>
    <message>
        <source>This instance, the owner: %1, %2</source>
        <translation>Esta instancia, propietaria: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, the runner: %2</source>
        <translation>%1, ejecutor: %2</translation>
    </message>
    <message>
        <source>%1 owns it, and is told of every change.</source>
        <translation>%1 es su propietario y se le comunica cada cambio.</translation>
    </message>
    <message>
        <source>waits for somebody at %1</source>
        <translation>espera a alguien en %1</translation>
    </message>
    <message>
        <source>Owner: %1. Runner: %2.</source>
        <translation>Propietario: %1. Ejecutor: %2.</translation>
    </message>
</context>
<context>
    <name>desk::WorkflowView</name>
    <message>
        <source>Workflows and their jobs</source>
        <translation>Workflows y sus trabajos</translation>
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
