const count = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const share = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 });
const euros = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });

export const number = (value: number): string => count.format(value);
export const percent = (value: number): string => share.format(value);

/** Money travels as euro cents. */
export const money = (cents: number): string => euros.format(cents / 100);

/** What a person types as an amount of euros, in cents; undefined when it does not read. */
export function centsOf(typed: string): number | undefined {
    const plain = typed.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
    return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

/** A French phone number in pairs; others as they are. */
export function phone(e164: string): string {
    const national = e164.match(/^\+33(\d{9})$/)?.[1];
    return national === undefined ? e164 : `0${national}`.replace(/(\d{2})(?=\d)/g, "$1 ");
}
