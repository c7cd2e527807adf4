import { Page } from "../app/Page";
import { accessibilityTexts as texts } from "../texts/account";

/** The declaration that the law asks for. */
export default function Accessibility() {
    return (
        <Page title={texts.title}>
            <p className="fr-text--lead">{texts.lead}</p>
            <h2 className="fr-h4">{texts.state}</h2>
            <p>{texts.stateText}</p>
            <h2 className="fr-h4">{texts.made}</h2>
            <ul className="fr-mb-3w">
                {texts.madeItems.map((item) => (
                    <li key={item}>{item}</li>
                ))}
            </ul>
            <h2 className="fr-h4">{texts.contact}</h2>
            <p>{texts.contactText}</p>
            <h2 className="fr-h4">{texts.remedy}</h2>
            <p>{texts.remedyText}</p>
        </Page>
    );
}
