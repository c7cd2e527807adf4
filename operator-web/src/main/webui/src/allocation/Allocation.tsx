import { useParams, useSearchParams } from "react-router";
import { NoRight } from "../app/Door";
import { NotFound } from "../app/NotFound";
import { Page } from "../app/Page";
import { Choice } from "../cases/CaseFilters";
import { department } from "../format/departments";
import { useCharge, useMay } from "../session/me";
import { allocationTexts as texts } from "../texts/allocation";
import { PlanPage } from "./PlanPage";
import { ReferralList } from "./ReferralList";
import { SectionLinks } from "./SectionLinks";

const PLAN = "plan";
const REFERRALS = "signalements";

/** How the households of a department reach its teams. */
export default function Allocation() {
    const charge = useCharge();
    const mayPlans = useMay("readPlans");
    const mayReferrals = useMay("readReferrals");
    const { section = PLAN } = useParams();
    const [address, setAddress] = useSearchParams();
    if (section !== PLAN && section !== REFERRALS) {
        return <NotFound />;
    }
    if (!(section === PLAN ? mayPlans : mayReferrals)) {
        return <NoRight />;
    }
    const chosen = address.get("department") ?? "";
    const code = charge.includes(chosen) ? chosen : (charge[0] ?? "");
    return (
        <Page title={texts.title}>
            <SectionLinks plan={mayPlans} referrals={mayReferrals} here={section} search={address} />
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
            {section === REFERRALS && <ReferralList department={code} />}
        </Page>
    );
}
