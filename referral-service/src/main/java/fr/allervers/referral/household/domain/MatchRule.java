package fr.allervers.referral.household.domain;

import static fr.allervers.referral.household.domain.Comparison.Field.BIRTH_DATE;
import static fr.allervers.referral.household.domain.Comparison.Field.FIRST_NAME;
import static fr.allervers.referral.household.domain.Comparison.Field.LAST_NAME;

import fr.allervers.referral.household.domain.Comparison.Agreement;
import fr.allervers.referral.household.domain.Comparison.Field;
import fr.allervers.referral.household.domain.Comparison.Reason;
import java.util.Arrays;
import java.util.function.Predicate;

/** By which rule two referrals are one household, or may be; the first that holds decides. */
public enum MatchRule {
    /** Names and birth date agree in one commune. The first of January is no birth date to rely on. */
    SAME_PERSON_SAME_COMMUNE(
            Verdict.SAME, like -> like.namesAgree() && like.birthDateTells() && like.agree(Field.COMMUNE)),
    /** Names agree but for one slip, birth date agrees, and phone, e-mail or address does too. */
    SAME_PERSON_SAME_CONTACT(Verdict.SAME, like -> like.namesMatch() && like.agree(BIRTH_DATE) && like.isTied()),
    /** No birth date on one side, and all else agrees: names, address, and phone or e-mail. */
    ALL_BUT_BIRTH_DATE(
            Verdict.SAME,
            like -> like.namesAgree()
                    && like.is(BIRTH_DATE, Agreement.UNKNOWN)
                    && like.agree(Field.ADDRESS)
                    && like.sharesContact()),
    /** The same person by name and birth date, and nothing else says it: moved, or somebody else. */
    SAME_PERSON_ELSEWHERE(Verdict.DOUBTFUL, like -> like.namesMatch() && like.agree(BIRTH_DATE)),
    /** A birth date that a slip explains; or two people of one family. */
    BIRTH_DATE_CLOSE(
            Verdict.DOUBTFUL, like -> like.namesMatch() && like.is(BIRTH_DATE, Agreement.CLOSE) && like.isTied()),
    /** No birth date on one side: father and son can bear one name at one address. */
    BIRTH_DATE_NOT_SAID(
            Verdict.DOUBTFUL, like -> like.namesMatch() && like.is(BIRTH_DATE, Agreement.UNKNOWN) && like.isTied()),
    /** Another family name, as after a marriage. */
    OTHER_LAST_NAME(Verdict.DOUBTFUL, like -> like.agree(FIRST_NAME) && like.agree(BIRTH_DATE) && like.isTied()),
    /** Two people of one dwelling, as spouses whom two partners name. */
    SAME_DWELLING_AND_CONTACT(Verdict.DOUBTFUL, like -> like.agree(Field.ADDRESS) && like.sharesContact()),
    NOTHING_IN_COMMON(Verdict.DIFFERENT, _ -> true);

    private final Verdict verdict;
    private final Predicate<Evidence> holds;

    MatchRule(Verdict verdict, Predicate<Evidence> holds) {
        this.verdict = verdict;
        this.holds = holds;
    }

    public Verdict verdict() {
        return verdict;
    }

    static MatchRule of(Evidence evidence) {
        return Arrays.stream(values())
                .filter(rule -> rule.holds.test(evidence))
                .findFirst()
                .orElseThrow();
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
