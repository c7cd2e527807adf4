package fr.allervers.referral.protection;

import java.util.List;

/**
 * Every table of this service that holds something of a household by which it could be known: how its rows are found,
 * and how they forget. In the order of the erasure: what a statement needs to find its rows goes after it.
 */
final class PersonalTables {

    /** The cases of the household. */
    private static final String CASES = "(select case_id from procedure_case where household_id = :household)";

    private static final String REFERRALS = "(select id from referral where case_id in " + CASES + ")";

    private static final String PAIRED = ":household in (household_id, other_household_id)";

    private static final String SEPARATED = ":household in (left_household_id, own_household_id)";

    private static final String MERGED = ":household in (surviving_id, absorbed_id)";

    /**
     * @param rows condition of the household's rows
     * @param content what the erasure takes from them, in French for the certificate
     * @param forget the statement that takes it
     */
    record PersonalTable(String name, String rows, String content, String forget) {}

    static final List<PersonalTable> ALL = List.of(
            new PersonalTable(
                    "referral_key", "referral_id in " + REFERRALS, "empreinte du contenu transmis", """
                    update referral_key k set fingerprint = 'erased' from referral r
                    where r.case_id in %s and k.referral_id = r.id and k.source = r.source
                      and k.department = r.department and k.source_reference = r.source_reference
                    """.formatted(
                                    CASES)),
            new PersonalTable(
                    "referral_message",
                    "referral_id in " + REFERRALS,
                    "échanges écrits avec l'opérateur",
                    "update referral_message set words = null where words is not null and referral_id in " + REFERRALS),
            new PersonalTable(
                    "allocation_choice",
                    "referral_id in " + REFERRALS,
                    "motifs écrits des décisions",
                    "update allocation_choice set reason = null where reason is not null and referral_id in "
                            + REFERRALS),
            new PersonalTable("stage_fact", "case_id in " + CASES, "références des actes", """
                    update stage_fact set document_reference = null
                    where referral_id in %s and document_reference is not null
                    """.formatted(REFERRALS)),
            new PersonalTable(
                    "case_contact",
                    "case_id in " + CASES,
                    "date du dernier contact",
                    "delete from case_contact where case_id in " + CASES),
            new PersonalTable(
                    "contact_told",
                    "case_id in " + CASES,
                    "dates des contacts",
                    "delete from contact_told where case_id in " + CASES),
            new PersonalTable("referral", "case_id in " + CASES, "contenu transmis, commune", """
                    update referral set details = null, commune = '',
                        state = case state when 'WAITLISTED' then 'ERASED' else state end,
                        wait_reason = case state when 'WAITLISTED' then null else wait_reason end,
                        changed_at = case state when 'WAITLISTED' then :now else changed_at end
                    where case_id in %s
                    """.formatted(CASES)),
            new PersonalTable(
                    "procedure_case",
                    "household_id = :household",
                    "épisode clos",
                    "update procedure_case set open = false where household_id = :household"),
            new PersonalTable(
                    "household_block", "referrals && array" + REFERRALS, "clés de reconnaissance", """
                    update household_block set referrals = array(
                        select one from unnest(referrals) one where one not in %s)
                    where referrals && array%s
                    """.formatted(
                                    REFERRALS, REFERRALS)),
            new PersonalTable(
                    "household_identity",
                    "household_id = :household",
                    "portrait de reconnaissance",
                    "delete from household_identity where household_id = :household"),
            new PersonalTable("household_pair", PAIRED, "motifs écrits", """
                    update household_pair set reason = null
                    where reason is not null and :household in (household_id, other_household_id)
                    """),
            new PersonalTable("household_merge", MERGED, "motifs écrits", """
                    update household_merge set reason = 'erased', reversal_reason = null
                    where reason <> 'erased' and :household in (surviving_id, absorbed_id)
                    """),
            new PersonalTable("referral_separation", SEPARATED, "motifs écrits", """
                    update referral_separation set reason = 'erased'
                    where reason <> 'erased' and :household in (left_household_id, own_household_id)
                    """));

    private PersonalTables() {}
}
