create table note (
    id      uuid primary key,
    text    text   not null,
    version bigint not null
);
create table heard (
    position bigint generated always as identity primary key,
    event_id uuid not null,
    case_id  uuid not null
);
