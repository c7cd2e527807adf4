-- Data protection: retention clocks and rules, certificates of erasure, an order in the access log.

-- The last contact that came from the household, by case: cases may move between households.
create table case_contact (
    case_id         uuid primary key references procedure_case,
    last_contact_on date not null
);

-- How long things are kept, as dated data: a change is a new row, never an edit.
create table retention_rule (
    subject        text not null check (subject in ('HOUSEHOLD', 'ACCESS_LOG')),
    effective_from date not null,
    months         int  not null check (months >= 1),
    origin         text not null,
    primary key (subject, effective_from)
);
insert into retention_rule (subject, effective_from, months, origin)
values ('HOUSEHOLD', '2020-12-01', 24,
        'Référentiel de la CNIL sur les durées de conservation, secteur social et médico-social (délibération 2023-095) : base active, 2 ans après le dernier contact.'),
       ('ACCESS_LOG', '2020-12-01', 12,
        'Recommandation de la CNIL sur la journalisation : 6 mois à 1 an ; 1 an retenu, à confirmer par la convention.');

-- Certificates: by pseudonym, kept for good, never changed.
create table erasure (
    id           uuid primary key,
    household_id uuid        not null unique,
    departments  text        not null,
    erased_at    timestamptz not null,
    erased_by    text        not null,
    reason       text        not null check (reason in ('REQUEST', 'OBJECTION', 'ENTERED_IN_ERROR', 'RETENTION')),
    removals     text        not null,
    hash         text        not null
);

-- Who read what, in an order that pages can be cut in.
alter table access_log add column seq bigint generated always as identity;
create unique index access_log_seq on access_log (seq);
create index access_log_at on access_log (at);

create index procedure_case_of_household on procedure_case (household_id);
-- What the retention sweep looks through: the oldest contents that are still there.
create index referral_kept on referral (received_at) where details is not null;
