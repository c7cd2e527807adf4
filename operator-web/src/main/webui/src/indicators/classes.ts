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
    for (let index = 1; index <= count; index++) {
        const to = sorted[Math.ceil((index * sorted.length) / count) - 1];
        const from = sorted.find((value) => value > (classes.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
        if (to !== undefined && from !== undefined && from <= to) {
            classes.push({ from, to });
        }
    }
    return classes;
}

/** The first class that reaches up to the value. */
export function classOf(value: number, classes: ValueClass[]): number {
    return classes.findIndex((one) => value <= one.to);
}
