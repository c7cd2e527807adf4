import { answerQuestion, askPartner, type Referral } from "../api/referral";
import { Attachment, SeparationForm } from "../households/Attachment";
import { useMay } from "../session/me";
import { messageTexts, steeringTexts, waitlistTexts } from "../texts/allocation";
import { separationTexts } from "../texts/households";
import { Answer } from "./Answer";
import { Choices } from "./Choices";
import { Messages } from "./Messages";
import { PlaceForm } from "./PlaceForm";
import { Why } from "./Why";
import { WithdrawalForm } from "./WithdrawalForm";
import { WordsForm } from "./WordsForm";

interface Props {
    referral: Referral;
    /** Something was recorded: says so and reads the list again. */
    done: (words: string) => void;
}

type State = Referral["state"];
const CHOSEN: readonly State[] = ["ALLOCATED", "ACCEPTED", "WAITLISTED"];
const WITH_A_TEAM: readonly State[] = ["ALLOCATED", "ACCEPTED"];
const MOVABLE: readonly State[] = ["WAITLISTED", "ALLOCATED"];
const NOT_TAKEN_ON: readonly State[] = ["WAITLISTED", "ALLOCATED", "ATTACHED"];
const SPOKEN_OF: readonly State[] = ["WAITLISTED", "ALLOCATED", "ACCEPTED", "WITHDRAWN"];

/** What somebody may do with a referral, or ask about it, as it stands now. */
export function RowActions({ referral, done }: Props) {
    const { state, informationAsked, sourceReference: of } = referral;
    const mayAnswer = useMay("acceptReferrals") && state === "ALLOCATED";
    const mayAsk = useMay("askPartners") && WITH_A_TEAM.includes(state) && !informationAsked;
    const mayInform = useMay("informTeams") && informationAsked;
    const mayPlace = useMay("givePlaces") && MOVABLE.includes(state);
    const mayWithdraw = useMay("withdrawReferrals") && NOT_TAKEN_ON.includes(state);
    const mayRead = useMay("readMessages") && SPOKEN_OF.includes(state);
    const maySeparate = useMay("separateReferrals") && state === "ATTACHED";
    const mayMatch = useMay("readMatching") && state === "ATTACHED";
    const mayAskWhy = useMay("readChoices") && CHOSEN.includes(state);
    return (
        <>
            {mayAnswer && <Answer referral={referral} done={done} />}
            {mayInform && (
                <Why label={messageTexts.answer.open} of={of}>
                    {() => (
                        <>
                            <Messages referral={referral} />
                            <WordsForm
                                referral={referral}
                                kind="answer"
                                send={(words) => answerQuestion(referral.id, words)}
                                sent={() => done(messageTexts.answer.done)}
                            />
                        </>
                    )}
                </Why>
            )}
            {mayAsk && (
                <Why label={messageTexts.question.open} of={of}>
                    {() => (
                        <WordsForm
                            referral={referral}
                            kind="question"
                            send={(words) => askPartner(referral.id, words)}
                            sent={() => done(messageTexts.question.done)}
                        />
                    )}
                </Why>
            )}
            {mayPlace && (
                <Why label={steeringTexts.place} of={of}>
                    {() => <PlaceForm referral={referral} given={() => done(steeringTexts.placeDone)} />}
                </Why>
            )}
            {mayWithdraw && (
                <Why label={steeringTexts.withdraw} of={of}>
                    {() => (
                        <WithdrawalForm
                            referral={referral}
                            withdrawn={() => done(steeringTexts.withdrawDone)}
                        />
                    )}
                </Why>
            )}
            {maySeparate && (
                <Why label={separationTexts.open} of={of}>
                    {() => (
                        <SeparationForm referral={referral} separated={() => done(separationTexts.done)} />
                    )}
                </Why>
            )}
            {mayMatch && !maySeparate && (
                <Why label={separationTexts.why} of={of}>
                    {() => <Attachment referral={referral} />}
                </Why>
            )}
            {mayRead && !mayInform && (
                <Why label={messageTexts.title} of={of}>
                    {() => <Messages referral={referral} />}
                </Why>
            )}
            {mayAskWhy && (
                <Why label={waitlistTexts.whyPlace} of={of}>
                    {() => <Choices referralId={referral.id} department={referral.department} />}
                </Why>
            )}
        </>
    );
}
