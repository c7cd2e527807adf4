-- The 15-day watch. Nothing here says who the household is.

-- One row per case, and its lock: who reckons a case holds it.
create table watched_case (
    case_id uuid primary key
);

-- What teams entered about a case, as far as the watch cares. Never changed, never deleted: corrections are rows too.
create table entry (
    id           uuid primary key,
    case_id      uuid        not null references watched_case,
    kind         text        not null check (kind in ('EXCHANGE', 'CHECK', 'UNANSWERED', 'CLOSURE')),
    motive       text,
    household_id uuid        not null,
    occurred_on  date        not null,
    recorded_at  timestamptz not null,
    department   text        not null,
    operator     text,
    stage        text        not null,
    source       text        not null,
    supersedes   uuid,
    armed        boolean     not null default false,
    constraint closure_has_motive check ((kind = 'CLOSURE') = (motive is not null))
);
create index entry_case on entry (case_id);
-- The exchanges' side of the balance.
create index entry_armed on entry (department, operator) where armed;
comment on column entry.armed is 'This exchange armed a watch: counted against the watches, see watch-balance.';

create table watch (
    id           uuid primary key,
    case_id      uuid        not null references watched_case,
    department   text        not null,
    operator     text,
    stage        text        not null,
    armed_by     uuid        not null unique references entry,
    armed_on     date        not null,
    armed_event  uuid        not null,
    due_on       date        not null,
    due_until    timestamptz not null,
    state        text        not null check (state in ('OPEN', 'MET', 'MISSED', 'SUPERSEDED', 'CANCELLED')),
    missed_event uuid,
    ended_by     uuid references entry,
    ended_on     date,
    ended_event  uuid,
    motive       text,
    constraint ended_says_how check ((state in ('MET', 'SUPERSEDED', 'CANCELLED')) = (ended_by is not null)
        and (ended_by is null) = (ended_on is null) and (ended_by is null) = (ended_event is null)),
    constraint missed_has_event check (state <> 'MISSED' or missed_event is not null),
    constraint cancelled_has_motive check ((state = 'CANCELLED') = (motive is not null))
);
-- Exactly one open watch per case.
create unique index watch_one_open on watch (case_id) where state = 'OPEN';
-- What the sweep looks for.
create index watch_due on watch (due_until) where state = 'OPEN';
create index watch_case on watch (case_id, armed_on);
create index watch_list on watch (due_on, id);
create index watch_list_department on watch (department, due_on, id);

-- The delay as dated data (D-VEILLE-15J): a change is a new row, never an edit.
create table watch_rule (
    effective_from date primary key,
    length         int  not null check (length >= 1),
    unit           text not null check (unit in ('CALENDAR_DAYS')),
    origin         text not null
);
insert into watch_rule (effective_from, length, unit, origin)
values ('2020-12-01', 15, 'CALENDAR_DAYS',
        'Note de cadrage : « sous 15 jours après le dernier échange » ; unité non précisée, jours calendaires retenus.');
