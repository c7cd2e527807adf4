-- Visits that a team means to make. How one ended stands in its own row: by a meeting, or without one and why.
create table planned_visit (
    id           uuid primary key,
    case_id      uuid        not null references case_file,
    visit_day    date        not null,
    starts_at    time,
    ends_at      time,
    place        text        not null,
    note         text,
    planned_on   date        not null,
    recorded_at  timestamptz not null,
    meeting_id   uuid        references meeting,
    cancelled_on date,
    cancelled_at timestamptz,
    motive       text,
    check (meeting_id is null or cancelled_at is null)
);
create index planned_visit_case on planned_visit (case_id);
create index planned_visit_standing on planned_visit (visit_day, case_id)
    where meeting_id is null and cancelled_at is null;

-- No foreign key: the visit names its meeting.
alter table meeting add column planned_visit_id uuid;

-- The hearing of a case that lies ahead or was not told of since: worked out from what was told, as the stage is. The
-- date that a referral told itself stands beside its stage.
alter table case_file add column hearing_on date;
create index case_file_hearing on case_file (operator, hearing_on) where hearing_on is not null;
alter table stage_mark add column hearing_on date;

-- What was told before this migration: the last date that was set, neither held nor put off, nor taken back.
update case_file c
   set hearing_on = (
       select a.acted_on from act_mark a
        where a.case_id = c.case_id and a.act = 'AUDIENCE' and a.hearing = 'PLANNED'
          and not exists (select 1 from act_retraction r where r.retracts = a.event_id)
          and not exists (select 1 from act_mark o
                           where o.case_id = a.case_id and a.event_id in (o.supersedes, o.annuls)
                             and not exists (select 1 from act_retraction r where r.retracts = o.event_id))
          and not exists (select 1 from act_mark o
                           where o.case_id = a.case_id and o.act = 'AUDIENCE' and o.hearing <> 'PLANNED'
                             and o.acted_on = a.acted_on
                             and not exists (select 1 from act_retraction r where r.retracts = o.event_id))
        order by a.recorded_at desc, a.acted_on desc limit 1)
 where exists (select 1 from act_mark a where a.case_id = c.case_id and a.act = 'AUDIENCE');

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
           || coalesce('&steps=' || steps || '&transition=' || transition, '')
           || coalesce('&plannedVisit=' || planned_visit_id, ''), note
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
 where closed_on is not null
union all
select '6' || id, case_id, 'VISIT_PLANNED', id, planned_on, recorded_at,
       'day=' || to_char(visit_day, 'YYYY-MM-DD') || coalesce('&from=' || to_char(starts_at, 'HH24:MI'), '')
           || coalesce('&to=' || to_char(ends_at, 'HH24:MI'), '') || '&place=' || place
           || case when meeting_id is not null then '&state=HELD'
                   when cancelled_at is not null then '&state=NOT_HELD' else '&state=PLANNED' end, note
  from planned_visit
union all
select '7' || id, case_id, 'VISIT_CANCELLED', id, cancelled_on, cancelled_at,
       'day=' || to_char(visit_day, 'YYYY-MM-DD') || '&motive=' || motive, null
  from planned_visit
 where cancelled_at is not null;

-- What lies ahead of teams: visits that stand, after a closure too, and hearings of open cases; nothing of an erased
-- household. The key orders a day; what has no hour comes first.
create view agenda_entry as
select coalesce(to_char(v.starts_at, 'HH24MI'), '0000') || '1' || v.id as key, 'PLANNED_VISIT' as kind,
       v.visit_day as day, v.starts_at, v.ends_at, v.place, v.id as visit_id,
       c.case_id, c.household_id, c.department, c.operator, c.in_hand, c.stage
  from planned_visit v join case_file c on c.case_id = v.case_id
 where v.meeting_id is null and v.cancelled_at is null
   and not exists (select 1 from household_erasure e where e.household_id = c.household_id)
union all
select '0000' || '0' || c.case_id, 'HEARING', c.hearing_on, cast(null as time), cast(null as time),
       cast(null as text), cast(null as uuid),
       c.case_id, c.household_id, c.department, c.operator, c.in_hand, c.stage
  from case_file c
 where c.hearing_on is not null and c.closed_on is null
   and not exists (select 1 from household_erasure e where e.household_id = c.household_id);
