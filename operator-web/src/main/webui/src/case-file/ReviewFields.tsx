import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import type { StepsState, TransitionState } from "../api/visit";
import { OneOfField } from "../forms/fields";
import type { Violation } from "../problems/failure";
import { reviewTexts } from "../texts/caseFile";
import { checks } from "../texts/forms";
import { stepsStates, transitions } from "../texts/labels";

/** What a check of the steps found. */
export interface Review {
    steps: StepsState | "";
    transition: TransitionState | "";
}

export const noReview: Review = { steps: "", transition: "" };
export const REVIEW_FIELDS = ["/review/steps", "/review/transition"];

interface Props {
    review: Review;
    change: (review: Review) => void;
    violations: Violation[];
}

export function ReviewFields({ review, change, violations }: Props) {
    return (
        <>
            <OneOfField
                pointer="/review/steps"
                label={reviewTexts.steps}
                options={stepsStates}
                value={review.steps}
                change={(steps) => change({ ...review, steps })}
                violations={violations}
                small
            />
            <OneOfField
                pointer="/review/transition"
                label={reviewTexts.transition}
                options={transitions}
                value={review.transition}
                change={(transition) => change({ ...review, transition })}
                violations={violations}
                small
            />
        </>
    );
}

interface Choice {
    values: { reviewed: boolean; review: Review };
    change: (part: { reviewed?: boolean; review?: Review }) => void;
    violations: Violation[];
}

/** An exchange that may be a check of the steps, too: what was found is asked for only then. */
export function ReviewChoice({ values, change, violations }: Choice) {
    return (
        <>
            <Checkbox
                small
                className="fr-mb-3w"
                options={[
                    {
                        label: reviewTexts.reviewed,
                        hintText: reviewTexts.reviewedHint,
                        nativeInputProps: {
                            checked: values.reviewed,
                            onChange: () => change({ reviewed: !values.reviewed }),
                        },
                    },
                ]}
            />
            {values.reviewed && (
                <ReviewFields
                    review={values.review}
                    change={(review) => change({ review })}
                    violations={violations}
                />
            )}
        </>
    );
}

export function checkReview({ steps, transition }: Review): Violation[] {
    return [
        ...(steps === "" ? [checks.choose("/review/steps", reviewTexts.chooseSteps)] : []),
        ...(transition === "" ? [checks.choose("/review/transition", reviewTexts.chooseTransition)] : []),
    ];
}

/** As it is sent; nothing while it is not chosen. */
export function reviewOf({ steps, transition }: Review) {
    return steps === "" || transition === "" ? undefined : { steps, transition };
}

export function reviewCodes(review: Review): Record<string, string> {
    return reviewOf(review) ?? {};
}
