-- Cases, who the households are, and what the teams did with them.

create table case_file (
    case_id          uuid primary key,
    household_id     uuid        not null,
    department       text        not null,
    operator         text        not null,
    source           text        not null,
    opening_stage    text        not null,
    stage            text        not null,
    opened_on        date        not null,
    opened_at        timestamptz not null,
    first_met_on     date,
    last_exchange_on date,
    closed_on        date,
    closed_at        timestamptz,
    closure_motive   text,
    version          bigint      not null
);
create index case_file_list on case_file (operator, department, case_id);
create index case_file_department on case_file (department, case_id);

-- No foreign key: a stage may be told while the case still waits for its allocation.
create table stage_mark (
    event_id      uuid primary key,
    case_id       uuid        not null,
    stage         text        not null,
    reached_on    date        not null,
    recorded_at   timestamptz not null,
    document_kind text        not null
);
create index stage_mark_case on stage_mark (case_id);

-- No foreign key to the case: identities come from a topic of their own, before or after it.
create table household_identity (
    household_id  uuid primary key,
    recorded_at   timestamptz not null,
    phones        text        not null,
    email         text,
    address_lines text        not null,
    postal_code   text        not null,
    commune       text        not null
);

create table household_member (
    id           uuid primary key,
    household_id uuid not null references household_identity,
    place        int  not null,
    role         text not null,
    civility     text,
    last_name    text not null,
    first_name   text not null,
    birth_date   date,
    search_name  text not null,
    unique (household_id, place)
);

-- Remembers an erasure by pseudonym, so that an older letter read again does not bring the names back.
create table household_erasure (
    household_id uuid primary key,
    erased_at    timestamptz not null
);

create table contact_attempt (
    id          uuid primary key,
    case_id     uuid        not null references case_file,
    occurred_on date        not null,
    recorded_at timestamptz not null,
    channel     text        not null,
    outcome     text        not null,
    steps       text,
    transition  text,
    note        text
);
create index contact_attempt_case on contact_attempt (case_id);

create table meeting (
    id          uuid primary key,
    case_id     uuid        not null references case_file,
    occurred_on date        not null,
    started_at  time,
    recorded_at timestamptz not null,
    place       text        not null,
    steps       text,
    transition  text,
    note        text
);
create index meeting_case on meeting (case_id);

create table diagnosis (
    id           uuid primary key,
    case_id      uuid        not null references case_file,
    kind         text        not null,
    version_no   int         not null,
    completed_on date        not null,
    recorded_at  timestamptz not null,
    causes       text        not null,
    note         text,
    unique (case_id, kind, version_no)
);

create table commitment (
    id          uuid primary key,
    case_id     uuid        not null references case_file,
    agreed_on   date        not null,
    recorded_at timestamptz not null,
    form        text        not null
);
create index commitment_case on commitment (case_id);

create table commitment_step (
    id            uuid primary key,
    commitment_id uuid not null references commitment,
    place         int  not null,
    kind          text not null,
    objective     text not null,
    unique (commitment_id, place)
);

-- Every entry of a case in one shape; codes are name=code pairs joined by &.
create view case_timeline as
select '0' || case_id as key, case_id, 'CASE_OPENED' as kind, case_id as entry_id, opened_on as occurred_on,
       opened_at as recorded_at, 'operator=' || operator || '&stage=' || opening_stage as codes,
       cast(null as text) as note
  from case_file
union all
select '1' || event_id, case_id, 'STAGE_REACHED', event_id, reached_on, recorded_at,
       'stage=' || stage || '&document=' || document_kind, null
  from stage_mark
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
