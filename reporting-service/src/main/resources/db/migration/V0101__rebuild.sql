create table rebuild (
    id           uuid primary key,
    state        text        not null,
    requested_at timestamptz not null default clock_timestamp(),
    started_at   timestamptz,
    loaded_at    timestamptz,
    finished_at  timestamptz,
    lease_until  timestamptz,
    facts_read   bigint      not null default 0,
    differences  text        not null default ''
);
-- One at a time: there is one shadow.
create unique index rebuild_one on rebuild ((true)) where state in ('REQUESTED', 'LOADING', 'COMPARING');
