import { Route, Routes } from "react-router";
import { MyDay } from "../my-day/MyDay";
import { Door } from "./Door";
import { Gate } from "./Gate";
import { NotFound } from "./NotFound";
import { Shown } from "./Shown";

const legalPages = [
    <Route key="accessibility" path="accessibilite" element={<Shown page="accessibility" />} />,
    <Route key="privacy" path="donnees-personnelles" element={<Shown page="privacy" />} />,
];

export function App() {
    return (
        <Gate
            open={(closed) => (
                <Routes>
                    {legalPages}
                    <Route path="*" element={closed} />
                </Routes>
            )}
        >
            <Routes>
                <Route index element={<MyDay />} />
                <Route path="dossiers" element={<Door to="/dossiers" />}>
                    <Route index element={<Shown page="cases" />} />
                    <Route path=":caseId/*" element={<Shown page="caseFile" />} />
                </Route>
                <Route path="repartition" element={<Door to="/repartition" />}>
                    <Route path=":section?" element={<Shown page="allocation" />} />
                </Route>
                <Route path="indicateurs" element={<Door to="/indicateurs" />}>
                    <Route index element={<Shown page="indicators" />} />
                </Route>
                <Route path="mon-compte" element={<Shown page="account" />} />
                {legalPages}
                <Route path="*" element={<NotFound />} />
            </Routes>
        </Gate>
    );
}
