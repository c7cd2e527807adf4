import { useQuery } from "@tanstack/react-query";
import { type Message, type Referral, readMessages } from "../api/referral";
import { Loading } from "../app/Loading";
import { instant, zoneOf } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { messageTexts as texts } from "../texts/allocation";
import { messageKinds, motiveOf } from "../texts/referralLabels";

/** What team and partner wrote to each other, refusals and withdrawals too, oldest first. */
export function Messages({ referral }: { referral: Referral }) {
    const messages = useQuery({
        queryKey: ["referrals", "messages", referral.id],
        queryFn: ({ signal }) => readMessages(referral.id, signal),
    });
    if (messages.error !== null) {
        return <ProblemNotice thrown={messages.error} retry={() => void messages.refetch()} />;
    }
    if (messages.data === undefined) {
        return <Loading />;
    }
    return messages.data.length === 0 ? (
        <p>{texts.none}</p>
    ) : (
        <ul className="av-plain">
            {messages.data.map((message) => (
                <OneMessage key={message.id} message={message} zone={zoneOf(referral.department)} />
            ))}
        </ul>
    );
}

function OneMessage({ message, zone }: { message: Message; zone: string }) {
    const head = [messageKinds[message.kind], message.operator, instant(message.writtenAt, zone)];
    return (
        <li className="fr-mb-2w">
            <span className="fr-text--bold av-block">{head.filter(Boolean).join(", ")}</span>
            {message.motive && <span className="av-block">{motiveOf(message.motive)}</span>}
            {message.words && (
                <span className="av-block av-words" dir="auto">
                    {message.words}
                </span>
            )}
        </li>
    );
}
