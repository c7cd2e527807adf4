package fr.allervers.referral.household.domain;

import static fr.allervers.referral.household.domain.Comparison.Field.BIRTH_DATE;
import static fr.allervers.referral.household.domain.Comparison.Field.FIRST_NAME;
import static fr.allervers.referral.household.domain.Comparison.Field.LAST_NAME;

import fr.allervers.referral.household.domain.Comparison.Agreement;
import fr.allervers.referral.household.domain.Comparison.Field;
import fr.allervers.referral.household.domain.Comparison.Reason;
import java.util.Arrays;

/** By which rule two referrals are one household, or may be; the first that holds decides. */
public enum MatchRule {
    /** Names and birth date agree in one commune. The first of January is no birth date to rely on. */
    SAME_PERSON_SAME_COMMUNE(Verdict.SAME),
    /** Names agree but for one slip, birth date agrees, and phone, e-mail or address does too. */
    SAME_PERSON_SAME_CONTACT(Verdict.SAME),
    /** No birth date on one side, and all else agrees: names, address, and phone or e-mail. */
    ALL_BUT_BIRTH_DATE(Verdict.SAME),
    /** The same person by name and birth date, and nothing else says it: moved, or somebody else. */
    SAME_PERSON_ELSEWHERE(Verdict.DOUBTFUL),
    /** A birth date that a slip explains; or two people of one family. */
    BIRTH_DATE_CLOSE(Verdict.DOUBTFUL),
    /** No birth date on one side: father and son can bear one name at one address. */
    BIRTH_DATE_NOT_SAID(Verdict.DOUBTFUL),
    /** Another family name, as after a marriage. */
    OTHER_LAST_NAME(Verdict.DOUBTFUL),
    /** Two people of one dwelling, as spouses whom two partners name. */
    SAME_DWELLING_AND_CONTACT(Verdict.DOUBTFUL),
    NOTHING_IN_COMMON(Verdict.DIFFERENT);

    private final Verdict verdict;

    MatchRule(Verdict verdict) {
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }

    static MatchRule of(Evidence evidence) {
        return Arrays.stream(values())
                .filter(rule -> rule.holds(evidence))
                .findFirst()
                .orElseThrow();
    }

    private boolean holds(Evidence evidence) {
        return switch (this) {
            case SAME_PERSON_SAME_COMMUNE ->
                evidence.namesAgree() && evidence.birthDateTells() && evidence.agree(Field.COMMUNE);
            case SAME_PERSON_SAME_CONTACT -> evidence.namesMatch() && evidence.agree(BIRTH_DATE) && evidence.isTied();
            case ALL_BUT_BIRTH_DATE ->
                evidence.namesAgree()
                        && evidence.is(BIRTH_DATE, Agreement.UNKNOWN)
                        && evidence.agree(Field.ADDRESS)
                        && evidence.sharesContact();
            case SAME_PERSON_ELSEWHERE -> evidence.namesMatch() && evidence.agree(BIRTH_DATE);
            case BIRTH_DATE_CLOSE ->
                evidence.namesMatch() && evidence.is(BIRTH_DATE, Agreement.CLOSE) && evidence.isTied();
            case BIRTH_DATE_NOT_SAID ->
                evidence.namesMatch() && evidence.is(BIRTH_DATE, Agreement.UNKNOWN) && evidence.isTied();
            case OTHER_LAST_NAME -> evidence.agree(FIRST_NAME) && evidence.agree(BIRTH_DATE) && evidence.isTied();
            case SAME_DWELLING_AND_CONTACT -> evidence.agree(Field.ADDRESS) && evidence.sharesContact();
            case NOTHING_IN_COMMON -> true;
        };
    }

    /** The comparisons of two people and their households, as the rules ask for them. */
    record Evidence(java.util.Map<Field, Comparison> fields) {

        boolean is(Field field, Agreement agreement) {
            return fields.get(field).agreement() == agreement;
        }

        boolean agree(Field field) {
            return fields.get(field).agrees();
        }

        boolean namesAgree() {
            return agree(LAST_NAME) && agree(FIRST_NAME);
        }

        /** One slip in two names is a slip; two are another person. */
        boolean namesMatch() {
            return fields.get(LAST_NAME).agreesOrIsClose()
                    && fields.get(FIRST_NAME).agreesOrIsClose()
                    && !(fields.get(LAST_NAME).reason().isSlip()
                            && fields.get(FIRST_NAME).reason().isSlip());
        }

        boolean birthDateTells() {
            return fields.get(BIRTH_DATE).reason() == Reason.SAME;
        }

        boolean sharesContact() {
            return agree(Field.PHONE) || agree(Field.EMAIL);
        }

        boolean isTied() {
            return sharesContact() || fields.get(Field.ADDRESS).agreesOrIsClose();
        }
    }
}
