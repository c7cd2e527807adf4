/** Up to five classes of about as many members each, from the lowest to the highest. */
const CLASSES = 5;

export interface ValueClass {
    from: number;
    to: number;
}

export function classesOf(values: number[]): ValueClass[] {
    const sorted = [...values].sort((one, other) => one - other);
    const count = Math.min(CLASSES, new Set(sorted).size);
    const classes: ValueClass[] = [];
    for (let index = 0; index < count; index++) {
        const members = sorted.slice(
            Math.floor((index * sorted.length) / count),
            Math.floor(((index + 1) * sorted.length) / count),
        );
        const from = members[0];
        const to = members.at(-1);
        const before = classes.at(-1);
        if (from !== undefined && to !== undefined && (before === undefined || to > before.to)) {
            classes.push({ from, to });
        }
    }
    return classes;
}

/** The first class that reaches up to the value. */
export function classOf(value: number, classes: ValueClass[]): number {
    return classes.findIndex((one) => value <= one.to);
}
