import type { CaseFile, Identity, Person } from "../api/visit";
import { longDay } from "../format/dates";
import { phone } from "../format/numbers";
import { caseFileTexts } from "../texts/caseFile";
import { labelOf, occupations } from "../texts/labels";
import { Fact } from "./Fact";
import { SituationFacts } from "./SituationFacts";

const texts = caseFileTexts.household;

/** Who the household is, how to reach it, where it lives. */
export function Household({ file }: { file: CaseFile }) {
    const identity = file.identity ?? null;
    return (
        <section aria-labelledby="household" className="av-panel">
            <h2 id="household" className="fr-h5 fr-mb-1w">
                {texts.title}
            </h2>
            {identity === null ? <p>{texts.unknown}</p> : <IdentityFacts identity={identity} />}
            <dl className="av-facts">
                <Fact name={texts.firstMet}>{dayOrNone(file.firstMetOn)}</Fact>
                <Fact name={texts.lastExchange}>{dayOrNone(file.lastExchangeOn)}</Fact>
            </dl>
        </section>
    );
}

function IdentityFacts({ identity }: { identity: Identity }) {
    return (
        <>
            <ul className="av-plain fr-mb-1w">
                {identity.members.map((member) => (
                    <Member key={`${member.role}${member.lastName}${member.firstName}`} member={member} />
                ))}
            </ul>
            <dl className="av-facts">
                <Fact name={texts.phones}>
                    {identity.phones.length === 0 && texts.noPhone}
                    {identity.phones.map((number) => (
                        <span key={number} className="av-block">
                            <a href={`tel:${number}`} className="fr-link">
                                {phone(number)}
                            </a>
                        </span>
                    ))}
                </Fact>
                {identity.email && (
                    <Fact name={texts.email}>
                        <a href={`mailto:${identity.email}`} className="fr-link">
                            {identity.email}
                        </a>
                    </Fact>
                )}
                <Fact name={texts.address}>
                    {identity.addressLines.map((line) => (
                        <span key={line} className="av-block">
                            {line}
                        </span>
                    ))}
                    <span className="av-block">{identity.postalCode}</span>
                    <span className="fr-hint-text">{texts.commune(identity.commune)}</span>
                </Fact>
            </dl>
            <SituationFacts situation={identity.situation} />
        </>
    );
}

function Member({ member }: { member: Person }) {
    return (
        <li>
            <strong>
                {[texts.civilities[member.civility ?? ""], member.firstName, member.lastName]
                    .filter(Boolean)
                    .join(" ")}
            </strong>
            <span className="fr-hint-text">
                {[
                    texts.roles[member.role] ?? member.role,
                    ...(member.birthDate ? [texts.bornOn(member.birthDate)] : []),
                    ...(member.occupation ? [labelOf(occupations, member.occupation)] : []),
                ].join(", ")}
            </span>
        </li>
    );
}

function dayOrNone(day: string | null | undefined): string {
    return day ? longDay(day) : texts.none;
}
