-- Imports: only checked or entered, as a whole or line by line, as NDJSON or CSV (then with its header).
alter table import_batch add column mode text not null default 'COMMIT';
alter table import_batch add column atomicity text not null default 'NONE';
alter table import_batch add column header text;
alter table import_batch add column not_entered bigint not null default 0;
-- What is entered as a whole is first checked chunk by chunk; up to here it was.
alter table import_batch add column checked_to bigint not null default 0;
create index import_batch_recent on import_batch (source, id);

-- Which lines a chunk holds, so that a cancelled import can name those that nobody looked at.
alter table import_chunk add column last_line bigint;
alter table import_chunk add column blanks text not null default '';

-- The references of a file that is checked: the first line that names one holds it. Gone when the import has ended.
create table import_key (
    import_id        uuid   not null references import_batch on delete cascade,
    source           text   not null,
    department       text   not null,
    source_reference text   not null,
    line             bigint not null,
    fingerprint      text   not null,
    primary key (import_id, source, department, source_reference)
);
