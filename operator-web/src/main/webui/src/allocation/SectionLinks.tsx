import { Link } from "../app/Link";
import { allocationTexts as texts } from "../texts/allocation";

interface Props {
    plan: boolean;
    referrals: boolean;
    /** The part that is open. */
    here: string;
    search: URLSearchParams;
}

/** The parts of the page; the department goes with one from part to part. */
export function SectionLinks({ plan, referrals, here, search }: Props) {
    const chosen = search.get("department");
    const kept = chosen === null ? "" : `?department=${encodeURIComponent(chosen)}`;
    const sections = [
        ...(plan ? [{ section: "plan", path: "/repartition", name: texts.plan }] : []),
        ...(referrals
            ? [{ section: "signalements", path: "/repartition/signalements", name: texts.referrals }]
            : []),
    ];
    return (
        <nav aria-label={texts.sections} className="av-actions fr-mb-4w">
            {sections.map(({ section, path, name }) => (
                <Link
                    key={path}
                    to={path + kept}
                    className={`fr-tag ${section === here ? "av-tag--here" : ""}`}
                    aria-current={section === here ? "page" : undefined}
                >
                    {name}
                </Link>
            ))}
        </nav>
    );
}
