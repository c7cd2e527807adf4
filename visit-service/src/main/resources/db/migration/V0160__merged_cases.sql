-- Cases that a merge of households ended in another one. A reversal is kept too: letters may come in any order.
create table case_merge (
    merge_id       uuid primary key,
    absorbed_case  uuid        not null,
    surviving_case uuid        not null,
    recorded_at    timestamptz not null,
    reversed       boolean     not null
);
create index case_merge_absorbed on case_merge (absorbed_case) where not reversed;
create index case_merge_surviving on case_merge (surviving_case) where not reversed;
