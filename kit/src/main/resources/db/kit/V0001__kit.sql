-- What the kit needs in every service's database.

create table outbox (
    seq        bigint generated always as identity primary key,
    topic      text        not null,
    key        text        not null,
    headers    text        not null,
    payload    text,
    created_at timestamptz not null default clock_timestamp()
);
-- A queue that is emptied all the time: vacuum it by count of dead rows, not by share of the table.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

create table inbox (
    event_id uuid primary key,
    read_at  timestamptz not null default clock_timestamp()
);

create table dead_letter (
    id           uuid primary key,
    topic        text        not null,
    partition_no int         not null,
    offset_no    bigint      not null,
    type         text        not null,
    reason       text        not null,
    detail       text        not null,
    failed_at    timestamptz not null,
    replayed_at  timestamptz
);
create index dead_letter_waiting on dead_letter (id) where replayed_at is null;

create table access_log (
    who     text        not null,
    deed    text        not null,
    subject uuid        not null,
    at      timestamptz not null
);
create index access_log_subject on access_log (subject, at);
