import { Link } from "../app/Link";
import { allocationTexts as texts, waitlistTexts } from "../texts/allocation";
import { householdTexts } from "../texts/households";
import { importTexts } from "../texts/imports";

interface Props {
    /** The parts, and whether the person may enter them. */
    open: Record<string, boolean>;
    here: string;
    search: URLSearchParams;
}

const sections = [
    { section: "plan", path: "/repartition", name: texts.plan },
    { section: "attente", path: "/repartition/attente", name: waitlistTexts.title },
    { section: "signalements", path: "/repartition/signalements", name: texts.referrals },
    { section: "menages", path: "/repartition/menages", name: householdTexts.title },
    { section: "fichiers", path: "/repartition/fichiers", name: importTexts.title },
];

/** The parts of the page; the department goes with one from part to part. */
export function SectionLinks({ open, here, search }: Props) {
    const chosen = search.get("department");
    const kept = chosen === null ? "" : `?department=${encodeURIComponent(chosen)}`;
    return (
        <nav aria-label={texts.sections} className="av-actions fr-mb-4w">
            {sections
                .filter(({ section }) => open[section])
                .map(({ section, path, name }) => (
                    <Link
                        key={path}
                        to={path + kept}
                        className="fr-tag"
                        aria-current={section === here ? "page" : undefined}
                    >
                        {name}
                    </Link>
                ))}
        </nav>
    );
}
