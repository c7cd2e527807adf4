import { useQuery } from "@tanstack/react-query";
import { type Pair, type PairedReferral, type Portrait, readPair } from "../api/households";
import { Loading } from "../app/Loading";
import { longDay } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { householdTexts as texts } from "../texts/households";

/** Who the two households are: asked for by a person, one pair at a time. */
export function PairIdentity({ pair }: { pair: Pair }) {
    const identity = useQuery({
        queryKey: ["pairs", "identity", pair.id],
        queryFn: ({ signal }) => readPair(pair.id, signal),
        // A reading is noted: none that nobody asked for.
        staleTime: Number.POSITIVE_INFINITY,
    });
    if (identity.error !== null) {
        return <ProblemNotice thrown={identity.error} retry={() => void identity.refetch()} />;
    }
    if (identity.data === undefined) {
        return <Loading />;
    }
    const { one, other } = identity.data;
    return (
        <>
            <p className="fr-hint-text">{texts.whoHelp}</p>
            <Household side={pair.one} portrait={one} />
            <Household side={pair.other} portrait={other} />
        </>
    );
}

function Household({ side, portrait }: { side: PairedReferral; portrait?: Portrait | null | undefined }) {
    return (
        <div className="fr-mb-2w">
            <p className="fr-text--bold fr-mb-1v">{side.sourceReference}</p>
            {portrait == null ? <p>{texts.erased}</p> : <PortraitFacts portrait={portrait} />}
        </div>
    );
}

function PortraitFacts({ portrait }: { portrait: Portrait }) {
    return (
        <dl className="av-facts av-narrow">
            <div>
                <dt>{texts.people}</dt>
                {portrait.adults.map(({ firstName, lastName, birthDate }) => (
                    <dd key={`${firstName} ${lastName} ${birthDate}`} dir="auto">
                        {`${firstName} ${lastName}${birthDate ? texts.born(longDay(birthDate)) : ""}`}
                    </dd>
                ))}
            </div>
            <div>
                <dt>{texts.address}</dt>
                <dd dir="auto">{[...portrait.addressLines, texts.commune(portrait.commune)].join(", ")}</dd>
            </div>
        </dl>
    );
}
