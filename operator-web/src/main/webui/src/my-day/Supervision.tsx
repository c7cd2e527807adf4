import { useQuery } from "@tanstack/react-query";
import { listWatches, type Watch } from "../api/followup";
import { Loading } from "../app/Loading";
import { WideTable } from "../app/WideTable";
import { shortDay } from "../format/dates";
import { department } from "../format/departments";
import { number } from "../format/numbers";
import { ProblemNotice } from "../problems/ProblemNotice";
import { myDayTexts } from "../texts/myDay";

const PAGE = 500;
const texts = myDayTexts.supervision;

/** For those who watch over several teams: where checks are late. */
export function Supervision() {
    const missed = useQuery({
        queryKey: ["watches", "MISSED", "supervision"],
        queryFn: ({ signal }) => listWatches({ state: "MISSED", limit: PAGE }, signal),
    });
    const groups = byOperator(missed.data?.body ?? []);
    return (
        <section aria-labelledby="supervision" className="fr-mt-5w">
            <h2 id="supervision" className="fr-h4 fr-mb-1v">
                {texts.title}
            </h2>
            <p className="fr-hint-text">{texts.help}</p>
            {missed.isPending && <Loading />}
            {missed.error !== null && (
                <ProblemNotice thrown={missed.error} retry={() => void missed.refetch()} what={texts.title} />
            )}
            {missed.data !== undefined && groups.length === 0 && <p>{texts.empty}</p>}
            {groups.length > 0 && (
                <WideTable
                    caption={texts.title}
                    noCaption
                    headers={[texts.department, texts.operator, texts.count, texts.oldest]}
                    data={groups.map((group) => [
                        department(group.department),
                        group.operator ?? texts.unknown,
                        number(group.count),
                        shortDay(group.oldest),
                    ])}
                />
            )}
            {missed.data?.next !== undefined && <p>{texts.partial(PAGE)}</p>}
        </section>
    );
}

interface Group {
    department: string;
    operator: string | undefined;
    count: number;
    oldest: string;
}

/** The most late first. */
export function byOperator(watches: Watch[]): Group[] {
    const groups = new Map<string, Group>();
    for (const watch of watches) {
        const key = `${watch.department} ${watch.operator ?? ""}`;
        const group = groups.get(key);
        groups.set(key, {
            department: watch.department,
            operator: watch.operator ?? undefined,
            count: (group?.count ?? 0) + 1,
            oldest: group === undefined || watch.dueOn < group.oldest ? watch.dueOn : group.oldest,
        });
    }
    return [...groups.values()].sort((one, other) => other.count - one.count);
}
