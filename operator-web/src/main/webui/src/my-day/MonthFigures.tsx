import { Link } from "../app/Link";
import { Loading } from "../app/Loading";
import { monthName } from "../format/dates";
import { FigureTiles } from "../indicators/FigureTiles";
import { useDefinitions, useIndicators } from "../indicators/useIndicators";
import { ProblemNotice } from "../problems/ProblemNotice";
import { myDayTexts } from "../texts/myDay";

const SHOWN = ["P1-received", "P1-allocated", "P1-waitlisted", "I1a", "I1c", "P3-missed"];

/** The month so far, in the person's charge. */
export function MonthFigures({ month }: { month: string }) {
    const definitions = useDefinitions();
    const indicators = useIndicators({ from: month, to: month, indicator: SHOWN.join(",") });
    const failed = indicators.error ?? definitions.error;
    const retry = () => void Promise.all([indicators.refetch(), definitions.refetch()]);
    return (
        <section aria-labelledby="month" className="fr-mt-5w">
            <h2 id="month" className="fr-h4">
                {myDayTexts.month.title(monthName(month))}
            </h2>
            {failed !== null && (
                <ProblemNotice thrown={failed} retry={retry} what={myDayTexts.month.details} />
            )}
            {indicators.data === undefined || definitions.data === undefined ? (
                failed === null && <Loading />
            ) : (
                <FigureTiles ids={SHOWN} definitions={definitions.data} figures={indicators.data.rows} />
            )}
            <p className="fr-mt-2w">
                <Link to="/indicateurs" className="fr-link fr-icon-arrow-right-line fr-link--icon-right">
                    {myDayTexts.month.details}
                </Link>
            </p>
        </section>
    );
}
