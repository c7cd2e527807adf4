-- Referrals that a person took out of the household they were recognised as; once each, undone only by a merge.
create table referral_separation (
    referral_id       uuid primary key references referral,
    department        text        not null,
    left_household_id uuid        not null references household,
    left_case_id      uuid        not null references procedure_case,
    own_household_id  uuid        not null references household,
    own_case_id       uuid        not null references procedure_case,
    reason            text        not null,
    separated_at      timestamptz not null,
    separated_by      text        not null
);
create index referral_separation_left on referral_separation (left_household_id);
create index referral_separation_own on referral_separation (own_household_id);
