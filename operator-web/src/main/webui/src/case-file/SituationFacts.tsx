import type { Landlord, Situation, Told } from "../api/visit";
import { phone } from "../format/numbers";
import { caseFileTexts } from "../texts/caseFile";
import { labelOf, sources } from "../texts/labels";
import { Fact } from "./Fact";
import {
    arrearsWords,
    benefitWords,
    compositionWords,
    landlordWords,
    rentWords,
    resourcesWords,
} from "./situation";

const texts = caseFileTexts.household;

/** Composition and means, each with who told it and when: partners know different things. */
export function SituationFacts({ situation }: { situation: Situation }) {
    const { composition, resources, housingBenefit, lease, arrears } = situation;
    if (!(composition || resources || housingBenefit || lease || arrears)) {
        return <p className="fr-hint-text">{texts.untold}</p>;
    }
    return (
        <dl className="av-facts">
            {composition && (
                <Block
                    name={texts.composition}
                    told={composition.told}
                    words={compositionWords(composition)}
                />
            )}
            {resources && (
                <Block name={texts.resources} told={resources.told} words={resourcesWords(resources)} />
            )}
            {housingBenefit && (
                <Block name={texts.benefit} told={housingBenefit.told} words={benefitWords(housingBenefit)} />
            )}
            {lease && rentWords(lease).length > 0 && (
                <Block name={texts.rent} told={lease.told} words={rentWords(lease)} />
            )}
            {arrears && <Block name={texts.arrears} told={arrears.told} words={arrearsWords(arrears)} />}
            {lease?.landlord && <LandlordFact landlord={lease.landlord} told={lease.told} />}
        </dl>
    );
}

function Block({ name, told, words }: { name: string; told: Told; words: string[] }) {
    return (
        <Fact name={name}>
            {words.map((line) => (
                <span key={line} className="av-block">
                    {line}
                </span>
            ))}
            <Provenance told={told} />
        </Fact>
    );
}

function LandlordFact({ landlord, told }: { landlord: Landlord; told: Told }) {
    return (
        <Fact name={texts.landlord}>
            <span className="av-block">{landlordWords(landlord)}</span>
            {landlord.phone && (
                <span className="av-block">
                    <a href={`tel:${landlord.phone}`} className="fr-link">
                        {phone(landlord.phone)}
                    </a>
                </span>
            )}
            {landlord.email && (
                <span className="av-block">
                    <a href={`mailto:${landlord.email}`} className="fr-link">
                        {landlord.email}
                    </a>
                </span>
            )}
            {landlord.siret && <span className="av-block">{texts.siret(landlord.siret)}</span>}
            <Provenance told={told} />
        </Fact>
    );
}

function Provenance({ told }: { told: Told }) {
    return <span className="fr-hint-text">{texts.told(labelOf(sources, told.source), told.toldOn)}</span>;
}
