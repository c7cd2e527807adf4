-- What became of each referral, one row a change, for partners who follow them. Numbers are drawn before the commit:
-- a reader stops before the oldest transaction that still runs, so that no late one is passed over.
alter table referral add column changed_at timestamptz;
update referral set changed_at = received_at;
alter table referral alter column changed_at set not null;

create table referral_change (
    xid         xid8        not null default pg_current_xact_id(),
    seq         bigint generated always as identity,
    referral_id uuid        not null references referral,
    department  text        not null,
    source      text        not null,
    state       text        not null,
    changed_at  timestamptz not null,
    primary key (xid, seq)
);
create index referral_change_feed on referral_change (department, source, xid, seq);

-- By trigger: whichever way a state changes, now or in a later version, it is told.
create function note_referral_change() returns trigger language plpgsql as $$
begin
    insert into referral_change (referral_id, department, source, state, changed_at)
    select id, department, source, state, changed_at from changed order by id;
    return null;
end $$;

create trigger referral_arrived after insert on referral
    referencing new table as changed for each statement execute function note_referral_change();

create function note_referral_move() returns trigger language plpgsql as $$
begin
    insert into referral_change (referral_id, department, source, state, changed_at)
    select a.id, a.department, a.source, a.state, a.changed_at
    from after_change a join before_change b using (id)
    where (a.state, a.operator, a.wait_reason) is distinct from (b.state, b.operator, b.wait_reason)
    order by a.id;
    return null;
end $$;

create trigger referral_moved after update on referral
    referencing old table as before_change new table as after_change
    for each statement execute function note_referral_move();
