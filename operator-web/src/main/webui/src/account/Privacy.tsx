import { Page } from "../app/Page";
import { privacyTexts as texts } from "../texts/account";

/** What is kept of whom, and whom to ask. */
export default function Privacy() {
    return (
        <Page title={texts.title}>
            <p className="fr-text--lead">{texts.lead}</p>
            {texts.parts.map((part) => (
                <section key={part.title}>
                    <h2 className="fr-h4">{part.title}</h2>
                    <p>{part.text}</p>
                </section>
            ))}
            <h2 className="fr-h4">{texts.mapTitle}</h2>
            <p>{texts.map}</p>
        </Page>
    );
}
