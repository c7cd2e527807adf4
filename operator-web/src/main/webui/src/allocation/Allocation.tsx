import { useParams, useSearchParams } from "react-router";
import { NoRight } from "../app/Door";
import { NotFound } from "../app/NotFound";
import { Page } from "../app/Page";
import { Choice } from "../cases/CaseFilters";
import { department } from "../format/departments";
import { Households } from "../households/Households";
import { Imports } from "../imports/Imports";
import { useCharge, useMay } from "../session/me";
import { allocationTexts as texts } from "../texts/allocation";
import { PlanPage } from "./PlanPage";
import { ReferralList } from "./ReferralList";
import { SectionLinks } from "./SectionLinks";
import { Waitlist } from "./Waitlist";

const PLAN = "plan";
const WAITLIST = "attente";
const REFERRALS = "signalements";
const HOUSEHOLDS = "menages";
const IMPORTS = "fichiers";

/** How the households of a department reach its teams. */
export default function Allocation() {
    const charge = useCharge();
    const mayPlans = useMay("readPlans");
    const mayReferrals = useMay("readReferrals");
    const mayWaitlist = useMay("readWaitlist");
    const mayHouseholds = useMay("readPairs");
    const mayImports = useMay("readImports");
    const asked = useParams().section;
    const [address, setAddress] = useSearchParams();
    const open: Record<string, boolean> = {
        [PLAN]: mayPlans,
        [WAITLIST]: mayWaitlist,
        [REFERRALS]: mayReferrals,
        [HOUSEHOLDS]: mayHouseholds,
        [IMPORTS]: mayImports,
    };
    const section = asked ?? Object.keys(open).find((one) => open[one]) ?? PLAN;
    if (!(section in open)) {
        return <NotFound />;
    }
    if (!open[section]) {
        return <NoRight />;
    }
    const chosen = address.get("department") ?? "";
    const code = charge.includes(chosen) ? chosen : (charge[0] ?? "");
    return (
        <Page title={texts.title}>
            <SectionLinks open={open} here={section} search={address} />
            {charge.length > 1 && (
                <div className="av-narrow">
                    <Choice
                        label={texts.department}
                        value={code}
                        options={charge.map((one) => [one, department(one)])}
                        change={(value) =>
                            setAddress((before) => {
                                before.set("department", value);
                                return before;
                            })
                        }
                    />
                </div>
            )}
            {section === PLAN && <PlanPage key={code} department={code} />}
            {section === WAITLIST && <Waitlist department={code} />}
            {section === REFERRALS && <ReferralList department={code} />}
            {section === HOUSEHOLDS && <Households key={code} department={code} />}
            {section === IMPORTS && <Imports />}
        </Page>
    );
}
