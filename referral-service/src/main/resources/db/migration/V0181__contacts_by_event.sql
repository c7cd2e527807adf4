-- Each contact that came from the household by the event that told it, so that one that is taken back keeps nothing any
-- longer. A row without a day was taken back before it was told. case_contact stays: what was heard before by day alone.
create table contact_told (
    event_id    uuid primary key,
    case_id     uuid    not null references procedure_case,
    on_day      date,
    taken_back  boolean not null default false
);
create index contact_told_case on contact_told (case_id, on_day) where not taken_back;
