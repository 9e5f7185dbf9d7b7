<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>desk::AbortReceipt</name>
    <message numerus="yes">
        <source>That %n jobs have stopped is not proven.</source>
        <translation>
            <numerusform>That %n job has stopped is not proven.</numerusform>
            <numerusform>That %n jobs have stopped is not proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended. Nothing of them runs any more.</source>
        <translation>
            <numerusform>%n job has ended. Nothing of it runs any more.</numerusform>
            <numerusform>%n jobs have ended. Nothing of them runs any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are stopping.</source>
        <translation>
            <numerusform>%n job is stopping.</numerusform>
            <numerusform>%n jobs are stopping.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs have stopped.</source>
        <translation>
            <numerusform>%1 of %n job has stopped.</numerusform>
            <numerusform>%1 of %n jobs have stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::AccessText</name>
    <message numerus="yes">
        <source>The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>The next try is possible in %n second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password has fewer than %n characters.</source>
        <translation>
            <numerusform>The password has fewer than %n character.</numerusform>
            <numerusform>The password has fewer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::AccountSettings</name>
    <message numerus="yes">
        <source>after %n minutes without use</source>
        <translation>
            <numerusform>after %n minute without use</numerusform>
            <numerusform>after %n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ConfigurationsDialog</name>
    <message numerus="yes">
        <source>%Ln value(s) differ.</source>
        <translation>
            <numerusform>%Ln value differs.</numerusform>
            <numerusform>%Ln values differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DagPanel</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln field to fill in</numerusform>
            <numerusform>%Ln fields to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DataStep</name>
    <message numerus="yes">
        <source>%Ln chosen series</source>
        <translation>
            <numerusform>%Ln chosen series</numerusform>
            <numerusform>%Ln chosen series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, chosen one by one</source>
        <translation>
            <numerusform>%Ln series, chosen one by one</numerusform>
            <numerusform>%Ln series, chosen one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>%Ln dataset is hidden by the search.</numerusform>
            <numerusform>%Ln datasets are hidden by the search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DatasetDelegate</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DatasetModel</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DatasetsPage</name>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>%Ln dataset is hidden by the search.</numerusform>
            <numerusform>%Ln datasets are hidden by the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its list of %Ln series is deleted. The images stay in the archive.</source>
        <translation>
            <numerusform>Its list of %Ln series is deleted. The images stay in the archive.</numerusform>
            <numerusform>Its list of %Ln series is deleted. The images stay in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series imported; the others were there already</source>
        <translation>
            <numerusform>%Ln series imported; the others were there already</numerusform>
            <numerusform>%Ln series imported; the others were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series imported</source>
        <translation>
            <numerusform>%Ln series imported</numerusform>
            <numerusform>%Ln series imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start workflow on %Ln series</source>
        <translation>
            <numerusform>Start workflow on %Ln series</numerusform>
            <numerusform>Start workflow on %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are hidden by the search.</source>
        <translation>
            <numerusform>%Ln series is hidden by the search.</numerusform>
            <numerusform>%Ln series are hidden by the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln series from %1?</source>
        <translation>
            <numerusform>Remove %Ln series from %1?</numerusform>
            <numerusform>Remove %Ln series from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln series</source>
        <translation>
            <numerusform>Remove %Ln series</numerusform>
            <numerusform>Remove %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln series now</source>
        <translation>
            <numerusform>%1 holds %Ln series now</numerusform>
            <numerusform>%1 holds %Ln series now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series removed from %1</source>
        <translation>
            <numerusform>%Ln series removed from %1</numerusform>
            <numerusform>%Ln series removed from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FactsCard</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FieldGroup</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FolderDialog</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are hidden by the search.</source>
        <translation>
            <numerusform>%Ln series is hidden by the search.</numerusform>
            <numerusform>%Ln series are hidden by the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start workflow on %Ln series</source>
        <translation>
            <numerusform>Start workflow on %Ln series</numerusform>
            <numerusform>Start workflow on %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FolderReportText</name>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln damaged</numerusform>
            <numerusform>%Ln damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be opened</source>
        <translation>
            <numerusform>%Ln that could not be opened</numerusform>
            <numerusform>%Ln that could not be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a series identifier</source>
        <translation>
            <numerusform>%Ln without a series identifier</numerusform>
            <numerusform>%Ln without a series identifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that repeat another one</source>
        <translation>
            <numerusform>%Ln that repeats another one</numerusform>
            <numerusform>%Ln that repeat another one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are not DICOM</source>
        <translation>
            <numerusform>%Ln that is not DICOM</numerusform>
            <numerusform>%Ln that are not DICOM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln index (DICOMDIR)</source>
        <translation>
            <numerusform>%Ln index (DICOMDIR)</numerusform>
            <numerusform>%Ln indexes (DICOMDIR)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are pipes or devices</source>
        <translation>
            <numerusform>%Ln that is a pipe or a device</numerusform>
            <numerusform>%Ln that are pipes or devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln file(s).</source>
        <translation>
            <numerusform>Stopped after %Ln file.</numerusform>
            <numerusform>Stopped after %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln file(s) belongs to a series.</source>
        <translation>
            <numerusform>The file that was found belongs to no series.</numerusform>
            <numerusform>None of the %Ln files belongs to a series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) looked at: %1.</source>
        <translation>
            <numerusform>%Ln file looked at: %1.</numerusform>
            <numerusform>%Ln files looked at: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln series found until then can be used.</source>
        <translation>
            <numerusform>The %Ln series found until then can be used.</numerusform>
            <numerusform>The %Ln series found until then can be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were skipped: %1.</source>
        <translation>
            <numerusform>%Ln file was skipped: %1.</numerusform>
            <numerusform>%Ln files were skipped: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened.</source>
        <translation>
            <numerusform>%Ln folder could not be opened.</numerusform>
            <numerusform>%Ln folders could not be opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Form</name>
    <message numerus="yes">
        <source>Must have at least %Ln character(s).</source>
        <translation>
            <numerusform>Must have at least %Ln character.</numerusform>
            <numerusform>Must have at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must have at most %Ln character(s).</source>
        <translation>
            <numerusform>Must have at most %Ln character.</numerusform>
            <numerusform>Must have at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %Ln.</source>
        <translation>
            <numerusform>Choose at least %Ln.</numerusform>
            <numerusform>Choose at least %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %Ln line(s).</source>
        <translation>
            <numerusform>Enter at least %Ln line.</numerusform>
            <numerusform>Enter at least %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln.</source>
        <translation>
            <numerusform>Choose at most %Ln.</numerusform>
            <numerusform>Choose at most %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %Ln line(s).</source>
        <translation>
            <numerusform>Enter at most %Ln line.</numerusform>
            <numerusform>Enter at most %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::HowStep</name>
    <message numerus="yes">
        <source>Mend %Ln field(s) to go on</source>
        <translation>
            <numerusform>Mend %Ln field to go on</numerusform>
            <numerusform>Mend %Ln fields to go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need a different value.</source>
        <translation>
            <numerusform>%Ln field needs a different value.</numerusform>
            <numerusform>%Ln fields need a different value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportDialog</name>
    <message numerus="yes">
        <source>Create with %Ln series</source>
        <translation>
            <numerusform>Create with %Ln series</numerusform>
            <numerusform>Create with %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <translation>
            <numerusform>Import %Ln</numerusform>
            <numerusform>Import %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>%Ln identifier</numerusform>
            <numerusform>%Ln identifiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportReport</name>
    <message numerus="yes">
        <source>%1 holds %Ln line(s) that are no series identifiers: %2.</source>
        <translation>
            <numerusform>%1 holds %Ln line that is no series identifier: %2.</numerusform>
            <numerusform>%1 holds %Ln lines that are no series identifiers: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln series identifier(s) again: line %2.</source>
        <translation>
            <numerusform>%1 names %Ln series identifier again: line %2.</numerusform>
            <numerusform>%1 names %Ln series identifiers again: line %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat an earlier one: %1.</source>
        <translation>
            <numerusform>%Ln line repeats an earlier one: %1.</numerusform>
            <numerusform>%Ln lines repeat an earlier one: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln series identifier(s).</source>
        <translation>
            <numerusform>%1 holds %Ln series identifier.</numerusform>
            <numerusform>%1 holds %Ln series identifiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::JobCause</name>
    <message numerus="yes">
        <source>Stopping since %1; %n task(s) still run(s).</source>
        <translation>
            <numerusform>Stopping since %1; %n task still runs.</numerusform>
            <numerusform>Stopping since %1; %n tasks still run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ListQuestions</name>
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
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more jobs</source>
        <translation>
            <numerusform>and %n more job</numerusform>
            <numerusform>and %n more jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are affected.</source>
        <translation>
            <numerusform>%n job is affected.</numerusform>
            <numerusform>%n jobs are affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others stay as they are. Images and datasets are not touched.</source>
        <translation>
            <numerusform>%n other stays as it is. Images and datasets are not touched.</numerusform>
            <numerusform>%n others stay as they are. Images and datasets are not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %n jobs</source>
        <translation>
            <numerusform>Abort %n job</numerusform>
            <numerusform>Abort %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n jobs</source>
        <translation>
            <numerusform>Restart %n job</numerusform>
            <numerusform>Restart %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed here; in Airflow the runs and logs of its %n jobs as well.</source>
        <translation>
            <numerusform>Removed here; in Airflow the run and log of its %n job as well.</numerusform>
            <numerusform>Removed here; in Airflow the runs and logs of its %n jobs as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n workflows</source>
        <translation>
            <numerusform>Delete %n workflow</numerusform>
            <numerusform>Delete %n workflows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LogPanel</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message numerus="yes">
        <source>%n workflows run in the Airflow of this application, which ends with it.</source>
        <translation>
            <numerusform>%n workflow runs in the Airflow of this application, which ends with it.</numerusform>
            <numerusform>%n workflows run in the Airflow of this application, which ends with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln other dataset(s) afterwards</source>
        <translation>
            <numerusform>Delete the other dataset afterwards</numerusform>
            <numerusform>Delete the %Ln other datasets afterwards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Notices</name>
    <message numerus="yes">
        <source>%n requests wait in Workflow Desk</source>
        <translation>
            <numerusform>%n request waits in Workflow Desk</numerusform>
            <numerusform>%n requests wait in Workflow Desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n jobs).</source>
        <translation>
            <numerusform>%1: %2 (%n job).</numerusform>
            <numerusform>%1: %2 (%n jobs).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners ask to run workflows</source>
        <translation>
            <numerusform>%n partner asks to run workflows</numerusform>
            <numerusform>%n partners ask to run workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs finished, %2 after the start.</source>
        <translation>
            <numerusform>%1 of %n job finished, %2 after the start.</numerusform>
            <numerusform>%1 of %n jobs finished, %2 after the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PartnerCard</name>
    <message numerus="yes">
        <source>%n weak points</source>
        <translation>
            <numerusform>%n weak point</numerusform>
            <numerusform>%n weak points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PartnerText</name>
    <message numerus="yes">
        <source>%n of its jobs may not start now.</source>
        <translation>
            <numerusform>%n of its jobs may not start now.</numerusform>
            <numerusform>%n of its jobs may not start now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n series for a job.</source>
        <translation>
            <numerusform>At most %n series for a job.</numerusform>
            <numerusform>At most %n series for a job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n jobs in 24 hours; it has had %1.</source>
        <translation>
            <numerusform>At most %n job in 24 hours; it has had %1.</numerusform>
            <numerusform>At most %n jobs in 24 hours; it has had %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PartnerWords</name>
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
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n series)</source>
        <translation>
            <numerusform>%1 (%n series)</numerusform>
            <numerusform>%1 (%n series)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series a job</source>
        <translation>
            <numerusform>%n series a job</numerusform>
            <numerusform>%n series a job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs a day</source>
        <translation>
            <numerusform>%n job a day</numerusform>
            <numerusform>%n jobs a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PartnersPage</name>
    <message numerus="yes">
        <source>%n partners, %1 of them reached</source>
        <translation>
            <numerusform>%n partner, %1 of them reached</numerusform>
            <numerusform>%n partners, %1 of them reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PasswordForm</name>
    <message numerus="yes">
        <source>At least %n characters; a short sentence is easy to remember.</source>
        <translation>
            <numerusform>At least %n character; a short sentence is easy to remember.</numerusform>
            <numerusform>At least %n characters; a short sentence is easy to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password has fewer than %n characters.</source>
        <translation>
            <numerusform>The password has fewer than %n character.</numerusform>
            <numerusform>The password has fewer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PreflightText</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lets us use this dataset; there it holds %n series.</source>
        <translation>
            <numerusform>%1 lets us use this dataset; there it holds %n series.</numerusform>
            <numerusform>%1 lets us use this dataset; there it holds %n series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RequestModel</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n jobs</source>
        <translation>
            <numerusform>%1, %n job</numerusform>
            <numerusform>%1, %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RequestPanel</name>
    <message numerus="yes">
        <source>%n jobs of the DAG %1</source>
        <translation>
            <numerusform>%n job of the DAG %1</numerusform>
            <numerusform>%n jobs of the DAG %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RequestQuestions</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs of %1</source>
        <translation>
            <numerusform>%n job of %1</numerusform>
            <numerusform>%n jobs of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start on this instance&apos;s Airflow, as soon as it takes them.</source>
        <translation>
            <numerusform>%n job starts on this instance&apos;s Airflow, as soon as it takes it.</numerusform>
            <numerusform>%n jobs start on this instance&apos;s Airflow, as soon as it takes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs go on waiting: %1</source>
        <translation>
            <numerusform>%n job goes on waiting: %1</numerusform>
            <numerusform>%n jobs go on waiting: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n jobs</source>
        <translation>
            <numerusform>Confirm %n job</numerusform>
            <numerusform>Confirm %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs do not start here.</source>
        <translation>
            <numerusform>%n job does not start here.</numerusform>
            <numerusform>%n jobs do not start here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n jobs</source>
        <translation>
            <numerusform>Reject %n job</numerusform>
            <numerusform>Reject %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RequestsPage</name>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n request waits for you</numerusform>
            <numerusform>%n requests wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n requests…</source>
        <translation>
            <numerusform>Reject %n request…</numerusform>
            <numerusform>Reject %n requests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n requests…</source>
        <translation>
            <numerusform>Confirm %n request…</numerusform>
            <numerusform>Confirm %n requests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start</source>
        <translation>
            <numerusform>%n job starts</numerusform>
            <numerusform>%n jobs start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs rejected</source>
        <translation>
            <numerusform>%n job rejected</numerusform>
            <numerusform>%n jobs rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewSentences</name>
    <message numerus="yes">
        <source>%n series of its dataset %1</source>
        <translation>
            <numerusform>%n series of its dataset %1</numerusform>
            <numerusform>%n series of its dataset %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, one for each of %1</source>
        <translation>
            <numerusform>%n job, one for each of %1</numerusform>
            <numerusform>%n jobs, one for each of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n series are used at each.</source>
        <translation>
            <numerusform>At most %n series are used at each.</numerusform>
            <numerusform>At most %n series are used at each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewStep</name>
    <message numerus="yes">
        <source>the %Ln series you chose</source>
        <translation>
            <numerusform>the %Ln series you chose</numerusform>
            <numerusform>the %Ln series you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs on the first %Ln series of %1</source>
        <translation>
            <numerusform>It runs on the first %Ln series of %1</numerusform>
            <numerusform>It runs on the first %Ln series of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs on the %Ln series of %1</source>
        <translation>
            <numerusform>It runs on the %Ln series of %1</numerusform>
            <numerusform>It runs on the %Ln series of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each in a job of its own: %Ln job(s).</source>
        <translation>
            <numerusform>%1, each in a job of its own: %Ln job.</numerusform>
            <numerusform>%1, each in a job of its own: %Ln jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RunnerModel</name>
    <message numerus="yes">
        <source>%1 (%n series)</source>
        <translation>
            <numerusform>%1 (%n series)</numerusform>
            <numerusform>%1 (%n series)</numerusform>
        </translation>
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
</context>
<context>
    <name>desk::SeriesView</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) copied</source>
        <translation>
            <numerusform>%Ln identifier copied</numerusform>
            <numerusform>%Ln identifiers copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SharedDatasetModel</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SharedDatasets</name>
    <message numerus="yes">
        <source>%Ln dataset(s) are hidden by the search.</source>
        <translation>
            <numerusform>%Ln dataset is hidden by the search.</numerusform>
            <numerusform>%Ln datasets are hidden by the search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SignInPage</name>
    <message numerus="yes">
        <source>The name or the password is wrong. Try again in %n seconds.</source>
        <translation>
            <numerusform>The name or the password is wrong. Try again in %n second.</numerusform>
            <numerusform>The name or the password is wrong. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StatusLine</name>
    <message numerus="yes">
        <source>May start without asking: %n partners</source>
        <translation>
            <numerusform>May start without asking: %n partner</numerusform>
            <numerusform>May start without asking: %n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Terminal</name>
    <message numerus="yes">
        <source>Abort %n workflow(s) or job(s)? What they have computed so far is lost. [y/N] </source>
        <translation>
            <numerusform>Abort %n workflow or job? What it has computed so far is lost. [y/N] </numerusform>
            <numerusform>Abort %n workflows or jobs? What they have computed so far is lost. [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n workflow(s) or job(s)? They are computed anew. [y/N] </source>
        <translation>
            <numerusform>Restart %n workflow or job? It is computed anew. [y/N] </numerusform>
            <numerusform>Restart %n workflows or jobs? They are computed anew. [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n workflow(s) with their runs in Airflow? This cannot be undone. [y/N] </source>
        <translation>
            <numerusform>Delete %n workflow with its runs in Airflow? This cannot be undone. [y/N] </numerusform>
            <numerusform>Delete %n workflows with their runs in Airflow? This cannot be undone. [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) deleted.</source>
        <translation>
            <numerusform>%n workflow deleted.</numerusform>
            <numerusform>%n workflows deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restarted.</source>
        <translation>
            <numerusform>%n job restarted.</numerusform>
            <numerusform>%n jobs restarted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being aborted.</source>
        <translation>
            <numerusform>%n job is being aborted.</numerusform>
            <numerusform>%n jobs are being aborted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) ended</source>
        <translation>
            <numerusform>%1 of %n job ended</numerusform>
            <numerusform>%1 of %n jobs ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n task(s) ended</source>
        <translation>
            <numerusform>%1: %2 of %n task ended</numerusform>
            <numerusform>%1: %2 of %n tasks ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n job(s) of partners start on this instance&apos;s Airflow? [y/N] </source>
        <translation>
            <numerusform>Let %n job of a partner start on this instance&apos;s Airflow? [y/N] </numerusform>
            <numerusform>Let %n jobs of partners start on this instance&apos;s Airflow? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n job(s) of partners, who are told why? [y/N] </source>
        <translation>
            <numerusform>Reject %n job of a partner, who is told why? [y/N] </numerusform>
            <numerusform>Reject %n jobs of partners, who are told why? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) confirmed.</source>
        <translation>
            <numerusform>%n job confirmed.</numerusform>
            <numerusform>%n jobs confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) rejected.</source>
        <translation>
            <numerusform>%n job rejected.</numerusform>
            <numerusform>%n jobs rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Tray</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your decision…</source>
        <translation>
            <numerusform>%n request waits for your decision…</numerusform>
            <numerusform>%n requests wait for your decision…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WeakList</name>
    <message numerus="yes">
        <source>%n in all, the gravest first</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all, the gravest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WhatStep</name>
    <message numerus="yes">
        <source>%Ln DAG(s) are hidden by the search or the chosen tag.</source>
        <translation>
            <numerusform>%Ln DAG is hidden by the search or the chosen tag.</numerusform>
            <numerusform>%Ln DAGs are hidden by the search or the chosen tag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WhereStep</name>
    <message numerus="yes">
        <source>%Ln instance(s) are hidden by the search.</source>
        <translation>
            <numerusform>%Ln instance is hidden by the search.</numerusform>
            <numerusform>%Ln instances are hidden by the search.</numerusform>
        </translation>
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
            <numerusform>%Ln dataset</numerusform>
            <numerusform>%Ln datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WizardPage</name>
    <message numerus="yes">
        <source>Start %Ln job(s)</source>
        <translation>
            <numerusform>Start %Ln job</numerusform>
            <numerusform>Start %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WorkflowActions</name>
    <message numerus="yes">
        <source>%n ids copied</source>
        <translation>
            <numerusform>%n id copied</numerusform>
            <numerusform>%n ids copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs start again</source>
        <translation>
            <numerusform>%n job starts again</numerusform>
            <numerusform>%n jobs start again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows deleted</source>
        <translation>
            <numerusform>%n workflow deleted</numerusform>
            <numerusform>%n workflows deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WorkflowListPage</name>
    <message numerus="yes">
        <source>runs of others in %n DAGs, %1 running</source>
        <translation>
            <numerusform>runs of others in %n DAG, %1 running</numerusform>
            <numerusform>runs of others in %n DAGs, %1 running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs of others: %n DAGs</source>
        <translation>
            <numerusform>Runs of others: %n DAG</numerusform>
            <numerusform>Runs of others: %n DAGs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are hidden by the search and by the chosen state.</source>
        <translation>
            <numerusform>%n workflow is hidden by the search and by the chosen state.</numerusform>
            <numerusform>%n workflows are hidden by the search and by the chosen state.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are in other states.</source>
        <translation>
            <numerusform>%n workflow is in another state.</numerusform>
            <numerusform>%n workflows are in other states.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows are hidden by the search.</source>
        <translation>
            <numerusform>%n workflow is hidden by the search.</numerusform>
            <numerusform>%n workflows are hidden by the search.</numerusform>
        </translation>
    </message>
</context>
</TS>
