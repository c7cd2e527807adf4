interface Bar {
    key: string;
    label: string;
    /** Null when there is none: nothing is drawn, not a zero. */
    value: number | null;
    text: string;
    provisional: boolean;
}

/** Bars over months; lying on a phone. For the eyes only: the table beside it says the same. */
export function BarChart({ bars }: { bars: Bar[] }) {
    const highest = Math.max(...bars.map((bar) => bar.value ?? 0), 0);
    return (
        <div className="av-chart fr-mb-2w" aria-hidden="true">
            {bars.map((bar) => (
                <div key={bar.key} className="av-chart__column">
                    <span className="av-chart__track">
                        <span
                            className={
                                bar.provisional ? "av-chart__bar av-chart__bar--provisional" : "av-chart__bar"
                            }
                            style={{ "--share": share(bar.value, highest) } as React.CSSProperties}
                        />
                        <span className="av-chart__value">{bar.value === null ? "–" : bar.text}</span>
                    </span>
                    <span className="av-chart__label">{bar.label}</span>
                </div>
            ))}
        </div>
    );
}

function share(value: number | null, highest: number): number {
    return value === null || highest === 0 ? 0 : value / highest;
}
