import { myDayTexts } from "../texts/myDay";

/** The tenant, or the end of the case's id where no name is known. */
export function caseName(tenant: string | null | undefined, caseId: string): string {
    return tenant ?? myDayTexts.unnamed(reference(caseId));
}

export function reference(caseId: string): string {
    return caseId.slice(-8).toUpperCase();
}
