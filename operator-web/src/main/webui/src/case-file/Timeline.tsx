import { Loading } from "../app/Loading";
import { longDay, weekDay } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { caseFileTexts } from "../texts/caseFile";
import { type Described, timelineDays } from "./describe";
import { useTimeline } from "./useCaseFile";

const texts = caseFileTexts.timeline;

/** Everything that happened in a case, the newest day first. */
export function Timeline({ caseId }: { caseId: string }) {
    const timeline = useTimeline(caseId);
    return (
        <section aria-labelledby="timeline">
            <h2 id="timeline" className="fr-h4">
                {texts.title}
            </h2>
            {timeline.isPending && <Loading />}
            {timeline.error !== null && (
                <ProblemNotice
                    thrown={timeline.error}
                    retry={() => void timeline.refetch()}
                    what={texts.title}
                />
            )}
            {timeline.data?.length === 0 && <p>{texts.empty}</p>}
            <ul className="av-timeline">
                {timelineDays(timeline.data ?? []).map(({ day, entries }) => (
                    <li key={day} className="av-timeline__day">
                        <h3 className="fr-text--sm fr-text--bold fr-mb-1v">
                            <time dateTime={day} title={longDay(day)}>
                                {weekDay(day)} {day.slice(0, 4)}
                            </time>
                        </h3>
                        <ul className="av-timeline__entries">
                            {entries.map((entry) => (
                                <TimelineRow key={`${entry.item.kind}${entry.item.id}`} entry={entry} />
                            ))}
                        </ul>
                    </li>
                ))}
            </ul>
        </section>
    );
}

function TimelineRow({ entry: { item, icon, title, details, steps } }: { entry: Described }) {
    const late = item.recordedAt.slice(0, 10) > item.occurredOn;
    return (
        <li className="av-timeline__entry" aria-busy={item.sending}>
            <span className={`${icon} av-timeline__icon`} aria-hidden="true" />
            <div className="av-timeline__text">
                <p className="fr-mb-0">
                    <strong>{title}</strong>
                    {details.map((detail) => (
                        <span key={detail} className="av-block">
                            {detail}
                        </span>
                    ))}
                </p>
                {item.note && (
                    <p className="av-note" dir="auto">
                        {item.note}
                    </p>
                )}
                {steps.length > 0 && (
                    <ul className="fr-mt-1v">
                        {steps.map((step) => (
                            <li key={step.kind + step.objective}>
                                {step.kind} : <span dir="auto">{step.objective}</span>
                            </li>
                        ))}
                    </ul>
                )}
                {item.mergedFrom && <p className="fr-hint-text fr-mb-0">{caseFileTexts.merged.from}</p>}
                {item.sending && <p className="fr-hint-text fr-mb-0">{texts.sending}</p>}
                {late && !item.sending && (
                    <p className="fr-hint-text fr-mb-0">{texts.recordedOn(item.recordedAt.slice(0, 10))}</p>
                )}
            </div>
        </li>
    );
}
