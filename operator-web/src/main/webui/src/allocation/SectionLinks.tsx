import { useLocation } from "react-router";
import { Link } from "../app/Link";
import { allocationTexts as texts } from "../texts/allocation";

interface Props {
    plan: boolean;
    referrals: boolean;
    search: URLSearchParams;
}

/** The parts of the page; the department goes with one from part to part. */
export function SectionLinks({ plan, referrals, search }: Props) {
    const { pathname } = useLocation();
    const chosen = search.get("department");
    const kept = chosen === null ? "" : `?department=${encodeURIComponent(chosen)}`;
    const sections = [
        ...(plan ? [{ path: "/repartition", name: texts.plan }] : []),
        ...(referrals ? [{ path: "/repartition/signalements", name: texts.referrals }] : []),
    ];
    return (
        <nav aria-label={texts.sections} className="av-actions fr-mb-4w">
            {sections.map(({ path, name }) => (
                <Link
                    key={path}
                    to={path + kept}
                    className={`fr-tag ${pathname === path ? "av-tag--here" : ""}`}
                    aria-current={pathname === path ? "page" : undefined}
                >
                    {name}
                </Link>
            ))}
        </nav>
    );
}
