import { useSearchParams } from "react-router";
import { Loading } from "../app/Loading";
import { Page } from "../app/Page";
import { instant, monthName, today, zoneOf } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useCharge, useMe } from "../session/me";
import { indicatorTexts as texts } from "../texts/indicators";
import { AllFigures } from "./AllFigures";
import { Breakdown } from "./Breakdown";
import { Download } from "./Download";
import { Evolution } from "./Evolution";
import { FigureTiles } from "./FigureTiles";
import { IndicatorFilters } from "./IndicatorFilters";
import { type Asked, askedIn, questionOf } from "./question";
import { useDefinitions, useIndicators } from "./useIndicators";

const KEY = ["I1a", "I1b", "I1c", "P1-received", "P1", "P3"];

/** The figures of a period: the essential, how it evolved, side by side, and all of them. */
export default function Indicators() {
    const me = useMe();
    const charge = useCharge();
    const [address, setAddress] = useSearchParams();
    const day = today(zoneOf(me.departments[0]));
    const asked = askedIn(address, day.slice(0, 7));
    const change = (part: Partial<Asked>) =>
        setAddress((before) => changed(before, part), { replace: true, preventScrollReset: true });
    return (
        <Page title={texts.title}>
            <IndicatorFilters
                asked={asked}
                today={day}
                charge={charge}
                change={change}
                clear={() => setAddress({}, { replace: true })}
            />
            {asked.to < asked.from ? (
                <p role="alert" className="fr-message fr-message--error fr-mt-2w">
                    {texts.wrongPeriod}
                </p>
            ) : (
                <Figures asked={asked} charge={charge} change={change} />
            )}
        </Page>
    );
}

interface FiguresProps {
    asked: Asked;
    charge: string[];
    change: (part: Partial<Asked>) => void;
}

function Figures({ asked, charge, change }: FiguresProps) {
    const definitions = useDefinitions();
    const indicators = useIndicators(questionOf(asked));
    const failed = definitions.error ?? indicators.error;
    if (failed !== null) {
        const retry = () => void Promise.all([definitions.refetch(), indicators.refetch()]);
        return <ProblemNotice thrown={failed} retry={retry} what={texts.title} />;
    }
    if (definitions.data === undefined || indicators.data === undefined) {
        return <Loading />;
    }
    const known = definitions.data;
    const figures = indicators.data;
    return (
        <div aria-busy={indicators.isPlaceholderData}>
            <p role="status" className="fr-mt-3w">
                {texts.period(monthName(figures.from), monthName(figures.to))}{" "}
                {texts.cutOff(instant(figures.asOf, "Europe/Paris"))}
            </p>
            <section aria-labelledby="key">
                <h2 id="key" className="fr-h4">
                    {texts.key}
                </h2>
                <FigureTiles ids={KEY} definitions={known} figures={figures.rows} explained />
            </section>
            <Evolution asked={asked} definitions={known} change={change} />
            <Breakdown asked={asked} definitions={known} charge={charge} change={change} />
            <AllFigures definitions={known} figures={figures.rows} />
            <Download asked={asked} definitions={known} />
        </div>
    );
}

function changed(address: URLSearchParams, part: Partial<Asked>): URLSearchParams {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries(part)) {
        if (value === "") {
            next.delete(name);
        } else {
            next.set(name, value);
        }
    }
    return next;
}
