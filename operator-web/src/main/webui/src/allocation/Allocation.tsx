import { Route, Routes, useSearchParams } from "react-router";
import { Page } from "../app/Page";
import { Choice } from "../cases/CaseFilters";
import { department } from "../format/departments";
import { useCharge, useMay } from "../session/me";
import { allocationTexts as texts } from "../texts/allocation";
import { PlanPage } from "./PlanPage";
import { ReferralList } from "./ReferralList";
import { SectionLinks } from "./SectionLinks";

/** How the households of a department reach its teams. */
export default function Allocation() {
    const charge = useCharge();
    const mayPlans = useMay("readPlans");
    const mayReferrals = useMay("readReferrals");
    const [address, setAddress] = useSearchParams();
    const chosen = address.get("department") ?? "";
    const code = charge.includes(chosen) ? chosen : (charge[0] ?? "");
    return (
        <Page title={texts.title}>
            <SectionLinks plan={mayPlans} referrals={mayReferrals} search={address} />
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
            <Routes>
                {mayPlans && <Route index element={<PlanPage key={code} department={code} />} />}
                {mayReferrals && (
                    <Route path="signalements" element={<ReferralList department={code} />} />
                )}
            </Routes>
        </Page>
    );
}
