-- The CCAPEX secretariat sends files too, some in a partner's name: the report says so to both.
alter table import_batch add column by_secretariat boolean not null default false;
