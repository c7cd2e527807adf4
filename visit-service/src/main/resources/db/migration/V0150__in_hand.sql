-- An operator refused the case, or a partner took it back: nobody works on it until it is allocated again.
alter table case_file add column in_hand boolean not null default true;
