import type { Arrears, Composition, HousingBenefit, Landlord, Lease, Resources } from "../api/visit";
import { money } from "../format/numbers";
import { caseFileTexts } from "../texts/caseFile";
import {
    householdKinds,
    labelOf,
    landlordKinds,
    maritalSituations,
    resourcesBrackets,
} from "../texts/labels";

const texts = caseFileTexts.household;

/** What partners told of a household, line by line; what was not told has no line. */
export function compositionWords(told: Composition): string[] {
    return [
        labelOf(householdKinds, told.kind),
        `${texts.adults(told.adults)}, ${texts.children(told.children)}`,
        ...agesOf(told),
        ...labelled(told.maritalSituation, maritalSituations),
    ];
}

function agesOf({ childrenByAge }: Composition): string[] {
    if (!childrenByAge) {
        return [];
    }
    return (Object.keys(texts.ages) as (keyof typeof texts.ages)[])
        .filter((age) => childrenByAge[age] > 0)
        .map((age) => `${childrenByAge[age]} ${texts.ages[age]}`);
}

export function resourcesWords(told: Resources): string[] {
    return [
        ...amount(told.monthlyIncomeCents, texts.monthly),
        ...labelled(told.bracket, resourcesBrackets),
        ...amount(told.familyQuotientCents, texts.familyQuotient),
    ];
}

export function benefitWords(told: HousingBenefit): string[] {
    return [
        texts.benefitAmount(told.kind, money(told.amountCents)),
        told.state === "SUSPENDED"
            ? texts.benefitSuspended(told.suspendedOn ?? undefined)
            : texts.benefitPaid,
        ...(told.thirdPartyPayment ? [texts.toLandlord] : []),
    ];
}

export function rentWords(told: Lease): string[] {
    return [
        ...amount(told.rentCents, texts.monthly),
        ...amount(told.chargesCents, texts.charges),
        ...(told.signedOn ? [texts.signedOn(told.signedOn)] : []),
    ];
}

export function arrearsWords(told: Arrears): string[] {
    return [
        money(told.amountCents),
        ...(told.since ? [texts.since(told.since)] : []),
        ...(told.declaredOn ? [texts.declaredOn(told.declaredOn)] : []),
    ];
}

export function landlordWords(told: Landlord): string {
    const kind = labelOf(landlordKinds, told.kind);
    return told.name ? `${told.name} (${kind})` : kind;
}

function amount(cents: number | null | undefined, words: (amount: string) => string): string[] {
    return cents === null || cents === undefined ? [] : [words(money(cents))];
}

function labelled(code: string | null | undefined, words: Record<string, string>): string[] {
    return code ? [labelOf(words, code)] : [];
}
