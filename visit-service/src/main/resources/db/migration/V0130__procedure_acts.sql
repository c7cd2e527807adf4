-- Acts of the procedure beside the five stages, and what takes any of them out again. Rows are only ever added: which
-- of them count is worked out. What supersedes or annuls names an event, or a referral for the stage it told itself.
alter table stage_mark
    add column act         text,
    add column referral_id uuid,
    add column supersedes  uuid;
-- A referral's own stage is told by its allocation or by its joining a case: once, however often it is told.
create unique index stage_mark_referral on stage_mark (case_id, referral_id) where referral_id is not null;

create table act_mark (
    event_id      uuid primary key,
    case_id       uuid        not null,
    act           text        not null,
    stage         text,
    acted_on      date        not null,
    recorded_at   timestamptz not null,
    document_kind text        not null,
    hearing       text,
    presence      text,
    judgement     text,
    supersedes    uuid,
    annuls        uuid
);
create index act_mark_case on act_mark (case_id);

create table act_retraction (
    event_id     uuid primary key,
    case_id      uuid        not null,
    retracts     uuid        not null,
    reason       text        not null,
    retracted_on date        not null,
    recorded_at  timestamptz not null
);
create index act_retraction_case on act_retraction (case_id);

create or replace view case_timeline as
select '0' || case_id as key, case_id, 'CASE_OPENED' as kind, case_id as entry_id, opened_on as occurred_on,
       opened_at as recorded_at, 'operator=' || operator || '&stage=' || opening_stage as codes,
       cast(null as text) as note
  from case_file
union all
select '1' || event_id, case_id, 'STAGE_REACHED', event_id, reached_on, recorded_at,
       'stage=' || stage || '&document=' || document_kind || coalesce('&act=' || act, '')
           || coalesce('&supersedes=' || supersedes, ''), null
  from stage_mark
 where document_kind <> 'OPENING'
union all
select '1' || event_id, case_id, 'PROCEDURE_ACT', event_id, acted_on, recorded_at,
       'act=' || act || '&document=' || document_kind || coalesce('&hearing=' || hearing, '')
           || coalesce('&presence=' || presence, '') || coalesce('&judgement=' || judgement, '')
           || coalesce('&supersedes=' || supersedes, '') || coalesce('&annuls=' || annuls, ''), null
  from act_mark
union all
select '1' || event_id, case_id, 'ACT_RETRACTED', event_id, retracted_on, recorded_at,
       'retracts=' || retracts || '&reason=' || reason, null
  from act_retraction
union all
select '2' || id, case_id, 'CONTACT_ATTEMPT', id, occurred_on, recorded_at,
       'channel=' || channel || '&outcome=' || outcome
           || coalesce('&steps=' || steps || '&transition=' || transition, ''), note
  from contact_attempt
union all
select '2' || id, case_id, 'MEETING', id, occurred_on, recorded_at,
       'place=' || place || coalesce('&startedAt=' || to_char(started_at, 'HH24:MI'), '')
           || coalesce('&steps=' || steps || '&transition=' || transition, ''), note
  from meeting
union all
select '3' || id, case_id, 'DIAGNOSIS', id, completed_on, recorded_at,
       'kind=' || kind || '&version=' || version_no || '&causes=' || causes, note
  from diagnosis
union all
select '4' || id, case_id, 'COMMITMENT', id, agreed_on, recorded_at, 'form=' || form, null
  from commitment
union all
select '4' || commitment_id || to_char(s.place, 'FM0000'), case_id, 'COMMITMENT_STEP', s.id, agreed_on,
       recorded_at, 'kind=' || s.kind, s.objective
  from commitment_step s join commitment c on c.id = s.commitment_id
union all
select '5' || case_id, case_id, 'CASE_CLOSED', case_id, closed_on, closed_at, 'motive=' || closure_motive, null
  from case_file
 where closed_on is not null;
