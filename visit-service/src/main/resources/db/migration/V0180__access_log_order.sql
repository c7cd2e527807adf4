-- Who read what, in an order that pages can be cut in.
alter table access_log add column seq bigint generated always as identity;
create unique index access_log_seq on access_log (seq);
create index access_log_subject_seq on access_log (subject, seq);
create index case_file_household on case_file (household_id);
