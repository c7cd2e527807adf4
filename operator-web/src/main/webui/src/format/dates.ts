/** Days as the services send them (2026-11-25), never shifted by a time zone. */
const long = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("fr-FR", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
});
const weekday = new Intl.DateTimeFormat("fr-FR", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
});
const month = new Intl.DateTimeFormat("fr-FR", { month: "long", year: "numeric", timeZone: "UTC" });
const shortMonth = new Intl.DateTimeFormat("fr-FR", { month: "short", year: "2-digit", timeZone: "UTC" });

const DAY = 86_400_000;

export const longDay = (day: string): string => long.format(utc(day)).replace(/^1 /, "1er ");
export const shortDay = (day: string): string => short.format(utc(day)).replace(/^1 /, "1er ");
export const weekDay = (day: string): string => weekday.format(utc(day));
export const monthName = (yearMonth: string): string => month.format(utc(`${yearMonth}-01`));
export const shortMonthName = (yearMonth: string): string => shortMonth.format(utc(`${yearMonth}-01`));

/** The day and the minute of an instant, in the time zone of a department. */
export function instant(value: string, zone: string): string {
    return new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short", timeZone: zone }).format(
        new Date(value),
    );
}

/** Today where the department is: it may be tomorrow already in La Réunion. */
export function today(zone: string, now: Date = new Date()): string {
    return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now);
}

export const zoneOf = (department: string | undefined): string =>
    department === "974" ? "Indian/Reunion" : "Europe/Paris";

export function plusDays(day: string, days: number): string {
    return new Date(utc(day).getTime() + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
    return Math.round((utc(to).getTime() - utc(from).getTime()) / DAY);
}

export function plusMonths(yearMonth: string, months: number): string {
    const [year = 0, number = 1] = yearMonth.split("-").map(Number);
    return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Every month from the first to the last, both included. */
export function monthsBetween(from: string, to: string): string[] {
    const months = [];
    for (let current = from; current <= to && months.length < 120; current = plusMonths(current, 1)) {
        months.push(current);
    }
    return months;
}

function utc(day: string): Date {
    return new Date(`${day}T00:00:00Z`);
}
