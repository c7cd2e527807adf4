-- Acts of the procedure beside the five stages. Rows are never changed: a correction names what it supersedes, an
-- annulment what it annuls, a retraction stands beside. What they name is a fact, or a referral for its own stage.
-- Without event_id: recorded before corrections, under an event that was not kept.
alter table stage_fact
    add column hearing_outcome   text,
    add column hearing_household text,
    add column judgement         text,
    add column supersedes        uuid,
    add column annuls            uuid,
    add column follows           uuid,
    add column recorded_by       text,
    add column event_id          uuid;

create table stage_retraction (
    fact_id     uuid primary key references stage_fact,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

-- The hearing date of a waiting referral follows the facts; what the partner told stays beside it.
alter table referral
    add column hearing_follows   boolean not null default false,
    add column told_hearing_date date;
