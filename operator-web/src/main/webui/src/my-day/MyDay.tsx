import { Page } from "../app/Page";
import { longDay, today, zoneOf } from "../format/dates";
import { useMay, useMe } from "../session/me";
import { myDayTexts } from "../texts/myDay";
import { MonthFigures } from "./MonthFigures";
import { Supervision } from "./Supervision";
import { TeamDay } from "./TeamDay";

/** What waits for the person who opens the service. */
export function MyDay() {
    const me = useMe();
    const works = useMay("recordEntries");
    const watches = useMay("readWatches");
    const indicators = useMay("readIndicators");
    const day = today(zoneOf(me.departments[0]));
    return (
        <Page title={myDayTexts.title}>
            <p className="fr-text--lead">{myDayTexts.greeting(longDay(day))}</p>
            {works && <TeamDay today={day} />}
            {watches && !works && <Supervision />}
            {indicators && <MonthFigures month={day.slice(0, 7)} />}
            {me.roles.includes("data-protection-officer") && <p>{myDayTexts.dpo}</p>}
        </Page>
    );
}
