import { useQuery } from "@tanstack/react-query";
import { type Choice, type Offer, readChoices } from "../api/referral";
import { Loading } from "../app/Loading";
import { WideTable } from "../app/WideTable";
import { instant, zoneOf } from "../format/dates";
import { number } from "../format/numbers";
import { ProblemNotice } from "../problems/ProblemNotice";
import { waitlistTexts as texts } from "../texts/allocation";
import { ScoreTable } from "./ScoreTable";

/** Every choice that was made for a referral, in the service's own sentences. */
export function Choices({ referralId, department }: { referralId: string; department: string }) {
    const choices = useQuery({
        queryKey: ["choices", referralId],
        queryFn: ({ signal }) => readChoices(referralId, signal),
    });
    if (choices.error !== null) {
        return <ProblemNotice thrown={choices.error} retry={() => void choices.refetch()} />;
    }
    if (choices.data === undefined) {
        return <Loading />;
    }
    return choices.data.length === 0 ? (
        <p>{texts.noChoice}</p>
    ) : (
        choices.data.map((choice) => (
            <OneChoice key={choice.madeAt} choice={choice} zone={zoneOf(department)} />
        ))
    );
}

function OneChoice({ choice, zone }: { choice: Choice; zone: string }) {
    return (
        <div className="fr-mb-3w">
            <p className="fr-text--bold fr-mb-1v">{texts.madeAt(instant(choice.madeAt, zone))}</p>
            {choice.sentences.map((sentence) => (
                <p key={sentence} className="fr-mb-1v">
                    {sentence}
                </p>
            ))}
            {choice.offers.length > 0 && (
                <WideTable
                    className="fr-mt-1w fr-mb-1w"
                    caption={texts.offers}
                    headers={[texts.operator, texts.covers, texts.refused, texts.places, texts.used]}
                    data={choice.offers.map(offerRow)}
                />
            )}
            {choice.score && <ScoreTable score={choice.score} />}
        </div>
    );
}

function offerRow(offer: Offer): string[] {
    return [
        offer.operator,
        offer.covers ? texts.yes : texts.no,
        offer.refused ? texts.yes : texts.no,
        offer.allowed == null ? texts.unbounded : number(offer.allowed),
        number(offer.used),
    ];
}
