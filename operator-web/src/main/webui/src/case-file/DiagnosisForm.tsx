import {
    type ArrearsCause,
    type CaseFile,
    type DiagnosisKind,
    recordDiagnosis,
    type Stage,
} from "../api/visit";
import { Link } from "../app/Link";
import { EntryForm } from "../forms/EntryForm";
import { DayField, OneOfField, SomeOfField } from "../forms/fields";
import { checkNote, NoteField, noteOf } from "../forms/NoteField";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { contactTexts, diagnosisTexts } from "../texts/caseFile";
import { checks } from "../texts/forms";
import { causes, diagnosisKinds } from "../texts/labels";
import { useCaseEntry } from "./useCaseEntry";

interface Diagnosed {
    id: string;
    kind: DiagnosisKind | "";
    completedOn: string;
    causes: ArrearsCause[];
    note: string;
}

const FIELDS = ["/kind", "/completedOn", "/causes", "/note"];

/** The first diagnosis with the household, of the kind that its stage asks for. */
export function DiagnosisForm({ caseId, today, file }: { caseId: string; today: string; file: CaseFile }) {
    const kinds = kindsAt(file.stage);
    const entry = useCaseEntry<Diagnosed>({
        caseId,
        form: "diagnosis",
        start: () => ({ id: newId(), kind: kinds[0] ?? "", completedOn: today, causes: [], note: "" }),
        check: (values) => checkDiagnosis(values, today),
        send: (values) => recordDiagnosis(caseId, requestOf(values)),
    });
    const { values, change } = entry;
    return (
        <EntryForm
            title={diagnosisTexts.title}
            help={diagnosisTexts.help}
            entry={entry}
            fields={FIELDS}
            cancel={entry.leave}
        >
            {(violations) => (
                <>
                    {!file.firstMetOn && (
                        <p className="fr-message fr-message--info fr-mb-2w">
                            {diagnosisTexts.noMeeting}{" "}
                            <Link to={`/dossiers/${caseId}/rencontre`}>{contactTexts.toMeeting}</Link>
                        </p>
                    )}
                    <OneOfField
                        pointer="/kind"
                        label={diagnosisTexts.kind}
                        options={diagnosisKinds}
                        value={values.kind}
                        change={(kind) => change({ kind })}
                        violations={violations}
                        small
                    />
                    <SomeOfField
                        pointer="/causes"
                        label={diagnosisTexts.causes}
                        hint={diagnosisTexts.causesHint}
                        options={causes}
                        value={values.causes}
                        change={(chosen) => change({ causes: chosen })}
                        violations={violations}
                    />
                    <DayField
                        pointer="/completedOn"
                        label={diagnosisTexts.day}
                        value={values.completedOn}
                        max={today}
                        change={(completedOn) => change({ completedOn })}
                        violations={violations}
                    />
                    <NoteField note={values.note} change={change} violations={violations} />
                </>
            )}
        </EntryForm>
    );
}

/** What is made at a stage, the usual one first; the service decides by the stage of the day itself. */
export function kindsAt(stage: Stage): DiagnosisKind[] {
    switch (stage) {
        case "CDP":
            return ["CAUSES"];
        case "ASSIGNATION":
            return ["CAUSES", "DSF"];
        case "CQL":
        case "RFP":
        case "CFP":
            return ["SOCIAL_FINANCIAL"];
    }
}

export function checkDiagnosis(values: Diagnosed, today: string): Violation[] {
    return [
        ...(values.kind === "" ? [checks.choose("/kind", diagnosisTexts.chooseKind)] : []),
        ...(values.causes.length === 0 ? [checks.choose("/causes", diagnosisTexts.chooseCauses)] : []),
        ...checks.day("/completedOn", values.completedOn, today),
        ...checkNote(values.note),
    ];
}

function requestOf(values: Diagnosed) {
    return {
        id: values.id,
        kind: values.kind as DiagnosisKind,
        completedOn: values.completedOn,
        causes: values.causes,
        ...noteOf(values.note),
    };
}
