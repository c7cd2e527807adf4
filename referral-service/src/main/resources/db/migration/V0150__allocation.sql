-- Plans as decisions that follow each other, each from its day on. The department's row is the lock of its places; its
-- revision tells whether what was read of its plans still holds.
create table department_plan (
    department text primary key,
    revision   bigint not null
);

create table plan_version (
    department     text        not null references department_plan,
    plan_year      int         not null,
    version        bigint      not null,
    effective_from date        not null,
    content        text        not null,
    decided_at     timestamptz not null,
    decided_by     text        not null,
    primary key (department, plan_year, version)
);

insert into department_plan (department, revision) select distinct department, 1 from plan;

insert into plan_version (department, plan_year, version, effective_from, content, decided_at, decided_by)
select department, plan_year, version, make_date(plan_year, 1, 1),
    jsonb_build_object(
        'department', department, 'year', plan_year, 'version', version,
        'effectiveFrom', make_date(plan_year, 1, 1),
        'stages', (select jsonb_agg(s) from regexp_split_to_table(trim(stages), ' +') s where s <> ''),
        'criteria', jsonb_build_object('minimumArrearsCents', minimum_arrears_cents, 'minimumArrearsMonths', null,
            'minimumVulnerabilities', null, 'combination', 'ALL'),
        'priority', jsonb_build_object('hearing', 40, 'debt', 15, 'vulnerability', 15, 'ageing', 30),
        'carryOver', 'NONE', 'answerDays', 7, 'socialServiceAnnualCap', social_service_annual_cap,
        'operators', (select coalesce(jsonb_agg(jsonb_build_object('operator', w[1], 'communes', to_jsonb(w[2:]))), '[]')
            from (select regexp_split_to_array(trim(l), ' +') w
                  from regexp_split_to_table(operators, '\n') l where trim(l) <> '') o),
        'quotas', (select coalesce(jsonb_agg(jsonb_build_object(
                'operator', w[1], 'source', w[2], 'stage', null, 'number', cast(w[3] as int))), '[]')
            from (select regexp_split_to_array(trim(l), ' +') w
                  from regexp_split_to_table(quotas, '\n') l where trim(l) <> '') q))::text,
    now(), 'before-versions'
from plan;
drop table plan;

-- '' stands for the line of all stages.
alter table quota_use add column stage text not null default '';
-- Given by a person beyond the quota, with a reason.
alter table quota_use add column beyond int not null default 0;
alter table quota_use drop constraint quota_use_pkey;
alter table quota_use add primary key (department, month, operator, source, stage);

alter table referral add column quota_stage text;
alter table referral add column arrears_cents bigint not null default 0;
alter table referral add column vulnerabilities int not null default 0;
alter table referral add column waiting_since date;
-- Operators that refused, each between spaces.
alter table referral add column refused_by text not null default ' ';
alter table referral add column answer_due_on date;
alter table referral add column beyond_quota boolean not null default false;
alter table referral add column overdue boolean not null default false;
alter table referral add column information_asked boolean not null default false;
alter table referral add column withdrawal_motive text;
alter table referral add column first_met_on date;
alter table referral add column closed_on date;
alter table referral add column closure_motive text;

update referral set waiting_since = cast(received_at at time zone 'Europe/Paris' as date),
    arrears_cents = coalesce(cast(cast(details as jsonb) #>> '{arrears,amountCents}' as bigint), 0),
    vulnerabilities = coalesce(jsonb_array_length(case
        when jsonb_typeof(cast(details as jsonb) -> 'vulnerabilities') = 'array'
        then cast(details as jsonb) -> 'vulnerabilities' end), 0);
alter table referral alter column waiting_since set not null;
create index referral_answer_due on referral (answer_due_on) where state = 'ALLOCATED' and not overdue;
create index referral_overdue on referral (department, id) where overdue;
-- Lists by state and the search of one reference stay quick among a million.
create index referral_state on referral (department, state, id);
create index referral_reference on referral (source_reference, id);
create index referral_operator on referral (operator, id) where operator is not null;

-- Who waits, counted as it changes: nobody counts a long waitlist on each arrival.
create table waiting_count (
    department text   not null,
    source     text   not null,
    number     bigint not null,
    primary key (department, source)
);
insert into waiting_count select department, source, count(*) from referral where state = 'WAITLISTED' group by 1, 2;

create function count_waiting() returns trigger language plpgsql as $$
begin
    insert into waiting_count as w (department, source, number)
    select department, source, sum(one) from (
        select department, source, 1 as one from arrived where state = 'WAITLISTED') moved
    group by department, source order by department, source
    on conflict (department, source) do update set number = w.number + excluded.number;
    return null;
end $$;
create trigger referral_waits after insert on referral
    referencing new table as arrived for each statement execute function count_waiting();

create function recount_waiting() returns trigger language plpgsql as $$
begin
    insert into waiting_count as w (department, source, number)
    select department, source, sum(one) from (
        select department, source, 1 as one from after_change where state = 'WAITLISTED'
        union all
        select department, source, -1 from before_change where state = 'WAITLISTED') moved
    group by department, source having sum(one) <> 0 order by department, source
    on conflict (department, source) do update set number = w.number + excluded.number;
    return null;
end $$;
create trigger referral_waits_or_not after update on referral
    referencing old table as before_change new table as after_change
    for each statement execute function recount_waiting();

create function uncount_waiting() returns trigger language plpgsql as $$
begin
    insert into waiting_count as w (department, source, number)
    select department, source, -count(*) from gone where state = 'WAITLISTED'
    group by department, source order by department, source
    on conflict (department, source) do update set number = w.number + excluded.number;
    return null;
end $$;
create trigger referral_gone after delete on referral
    referencing old table as gone for each statement execute function uncount_waiting();

-- What partners are told of: also the operator's answer and the outcome, as they stood at each change.
alter table referral_change add column operator text;
alter table referral_change add column wait_reason text;
alter table referral_change add column information_asked boolean not null default false;
alter table referral_change add column overdue boolean not null default false;
alter table referral_change add column first_met_on date;
alter table referral_change add column closed_on date;
alter table referral_change add column closure_motive text;

create or replace function note_referral_change() returns trigger language plpgsql as $$
begin
    insert into referral_change (referral_id, department, source, state, changed_at, operator, wait_reason)
    select id, department, source, state, changed_at, operator, wait_reason from changed order by id;
    return null;
end $$;

create or replace function note_referral_move() returns trigger language plpgsql as $$
begin
    insert into referral_change (referral_id, department, source, state, changed_at, operator, wait_reason,
        information_asked, overdue, first_met_on, closed_on, closure_motive)
    select a.id, a.department, a.source, a.state, a.changed_at, a.operator, a.wait_reason,
        a.information_asked, a.overdue, a.first_met_on, a.closed_on, a.closure_motive
    from after_change a join before_change b using (id)
    where (a.state, a.operator, a.wait_reason, a.information_asked, a.overdue, a.first_met_on, a.closure_motive)
        is distinct from
        (b.state, b.operator, b.wait_reason, b.information_asked, b.overdue, b.first_met_on, b.closure_motive)
    order by a.id;
    return null;
end $$;

-- Every choice that was made for a referral and what there was to choose from: why this one, and why not.
create table allocation_choice (
    id           uuid primary key,
    referral_id  uuid        not null references referral on delete cascade,
    made_at      timestamptz not null,
    occasion     text        not null,
    made_by      text,
    reason       text,
    operator     text,
    quota_month  text        not null,
    plan_year    int         not null,
    plan_version bigint      not null,
    wait_reason  text,
    place        int,
    contenders   int,
    document     text        not null
);
create index allocation_choice_referral on allocation_choice (referral_id, id);

-- What partner and operator say to each other about a referral; words stay in this service.
create table referral_message (
    id          uuid primary key,
    referral_id uuid        not null references referral on delete cascade,
    kind        text        not null,
    operator    text,
    motive      text,
    words       text,
    written_at  timestamptz not null,
    written_by  text        not null
);
create index referral_message_referral on referral_message (referral_id, id);

-- Marks of the days before plans had an effective day: releases are looked at once more.
truncate release_mark;
