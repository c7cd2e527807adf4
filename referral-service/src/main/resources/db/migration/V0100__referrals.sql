create table plan (
    id                        text primary key,
    department                text   not null,
    plan_year                 int    not null,
    version                   bigint not null,
    stages                    text   not null,
    minimum_arrears_cents     bigint,
    social_service_annual_cap int,
    operators                 text   not null,
    quotas                    text   not null
);

create table household (
    id        uuid primary key,
    match_key text not null unique
);

create table procedure_case (
    case_id      uuid primary key,
    household_id uuid not null references household,
    opened_by    uuid not null,
    department   text not null,
    source       text not null,
    stage        text not null,
    operator     text,
    open         boolean not null default true
);
-- One open episode per household: a second referral joins it.
create unique index procedure_case_open on procedure_case (household_id) where open;

-- The natural key of a referral: pushing the same again is recognised, whatever the concurrency.
create table referral_key (
    source           text not null,
    department       text not null,
    source_reference text not null,
    referral_id      uuid not null,
    fingerprint      text not null,
    primary key (source, department, source_reference)
);

create table referral (
    id               uuid primary key,
    case_id          uuid        not null,
    household_id     uuid,
    source           text        not null,
    department       text        not null,
    source_reference text        not null,
    stage            text        not null,
    stage_date       date        not null,
    hearing_date     date,
    commune          text        not null,
    state            text        not null,
    operator         text,
    quota_month      text,
    attached_to      uuid,
    wait_reason      text,
    reasons          text        not null,
    received_at      timestamptz not null,
    details          text
);
create index referral_department on referral (department, id);
create index referral_waiting on referral (department, source, hearing_date, received_at, id) where state = 'WAITLISTED';
create index referral_case on referral (case_id);

create table quota_use (
    department text not null,
    month      text not null,
    operator   text not null,
    source     text not null,
    used       int  not null,
    primary key (department, month, operator, source)
);

-- Up to which month and plan version the waitlist of a department was worked off.
create table release_mark (
    department   text primary key,
    month        text   not null,
    plan_version bigint not null
);

create table stage_fact (
    id                 uuid primary key,
    referral_id        uuid        not null references referral,
    case_id            uuid        not null,
    stage              text        not null,
    reached_on         date        not null,
    document_kind      text        not null,
    document_reference text,
    recorded_at        timestamptz not null
);
create index stage_fact_referral on stage_fact (referral_id, reached_on);

create table import_batch (
    id          uuid primary key,
    source      text        not null,
    departments text        not null,
    state       text        not null,
    lines       bigint      not null,
    accepted    bigint      not null,
    rejected    bigint      not null,
    known       bigint      not null,
    received_at timestamptz not null,
    touched_at  timestamptz not null,
    finished_at timestamptz
);
create index import_batch_queue on import_batch (id) where state = 'QUEUED';

-- What was received and is not worked off yet; a chunk goes in the transaction that works it off.
create table import_chunk (
    import_id  uuid   not null references import_batch on delete cascade,
    first_line bigint not null,
    body       bytea  not null,
    primary key (import_id, first_line)
);

create table import_line (
    import_id   uuid   not null references import_batch on delete cascade,
    line        bigint not null,
    status      text   not null,
    referral_id uuid,
    violations  text   not null,
    primary key (import_id, line)
);
