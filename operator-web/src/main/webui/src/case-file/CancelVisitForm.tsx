import { useParams } from "react-router";
import { type CancellationMotive, cancelVisit } from "../api/visit";
import { Link } from "../app/Link";
import { EntryForm } from "../forms/EntryForm";
import { OneOfField } from "../forms/fields";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { cancellationTexts } from "../texts/caseFile";
import { checks } from "../texts/forms";
import { visitMotives } from "../texts/labels";
import { NamedVisit } from "./NamedVisit";
import { useCaseEntry } from "./useCaseEntry";
import { type StandingVisit, whenAndWhere } from "./visits";

interface Cancelled {
    /** Of the draft alone: a visit is cancelled once, by its own id. */
    id: string;
    motive: CancellationMotive | "";
}

interface Props {
    caseId: string;
    today: string;
}

/** The visit that the address names is not held. */
export function CancelVisit({ caseId, today }: Props) {
    const { visitId = "" } = useParams();
    return (
        <NamedVisit caseId={caseId} visitId={visitId}>
            {(visit) =>
                visit === undefined ? (
                    <p>
                        {cancellationTexts.gone}{" "}
                        <Link to={`/dossiers/${caseId}`}>{cancellationTexts.back}</Link>
                    </p>
                ) : (
                    <CancelVisitForm caseId={caseId} today={today} visit={visit} />
                )
            }
        </NamedVisit>
    );
}

function CancelVisitForm({ caseId, today, visit }: Props & { visit: StandingVisit }) {
    const entry = useCaseEntry<Cancelled>({
        caseId,
        form: "cancellation",
        about: visit.id,
        start: () => ({ id: newId(), motive: "" }),
        check: (values) => checkCancellation(values, visit.day, today),
        send: ({ motive }) => cancelVisit(caseId, visit.id, { motive: motive as CancellationMotive }),
    });
    const { values, change } = entry;
    return (
        <EntryForm
            title={cancellationTexts.title}
            help={whenAndWhere(visit)}
            entry={entry}
            fields={["/motive"]}
            cancel={entry.leave}
            saveLabel={cancellationTexts.save}
        >
            {(violations) => (
                <>
                    <OneOfField
                        pointer="/motive"
                        label={cancellationTexts.motive}
                        options={visitMotives}
                        value={values.motive}
                        change={(motive) => change({ motive })}
                        violations={violations}
                        small
                    />
                    {values.motive === "HOUSEHOLD_ABSENT" && (
                        <p className="fr-message fr-message--info fr-mb-2w">
                            {cancellationTexts.absent}{" "}
                            <Link to={`/dossiers/${caseId}/contact`}>{cancellationTexts.toContact}</Link>
                        </p>
                    )}
                </>
            )}
        </EntryForm>
    );
}

export function checkCancellation({ motive }: Cancelled, visitDay: string, today: string): Violation[] {
    if (motive === "") {
        return [checks.choose("/motive", cancellationTexts.chooseMotive)];
    }
    return motive === "HOUSEHOLD_ABSENT" && today < visitDay
        ? [
              {
                  pointer: "/motive",
                  code: "absent-before-the-day",
                  message: cancellationTexts.absentBefore,
              },
          ]
        : [];
}
