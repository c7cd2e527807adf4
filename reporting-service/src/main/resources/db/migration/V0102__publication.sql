-- What was told on the indicators topic. A withheld cell remembers the figure it told last, so that it never comes
-- back with a small difference.
create table published_cell (
    key       text primary key,
    value     bigint,
    withheld  boolean     not null,
    told_at   timestamptz not null
);
