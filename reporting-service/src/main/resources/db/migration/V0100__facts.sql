-- Facts as the topics told them, bitemporal: occurred_on is when it was, recorded_at when the platform came to know,
-- retracted_at when it came to know better. Nothing here is personal.
create table fact (
    event_id     uuid primary key,
    type         text        not null,
    case_id      uuid        not null,
    household_id uuid        not null,
    occurred_on  date        not null,
    recorded_at  timestamptz not null,
    retracted_at timestamptz,
    supersedes   uuid,
    department   text        not null,
    operator     text,
    stage        text        not null,
    source       text        not null,
    referral_id  uuid,
    quota_month  date,
    kind         text,
    version      int,
    two_way      boolean,
    steps        text,
    watch_id     uuid,
    due_on       date,
    on_time      boolean,
    codes        jsonb       not null,
    stored_at    timestamptz not null default clock_timestamp()
);
create index fact_type_day on fact (type, occurred_on);
create index fact_due on fact (due_on) where due_on is not null;
create index fact_supersedes on fact (supersedes) where supersedes is not null;

-- Every version of every yearly plan: a past cut-off sees the plan of its day.
create table plan_version (
    department  text        not null,
    plan_year   int         not null,
    version     bigint      not null,
    recorded_at timestamptz not null,
    quotas      jsonb       not null,
    stored_at   timestamptz not null default clock_timestamp(),
    primary key (department, plan_year, version)
);

-- The second copy, filled from the log by a rebuild and then swapped with the first.
create table fact_shadow (like fact including all);
create table plan_version_shadow (like plan_version including all);
