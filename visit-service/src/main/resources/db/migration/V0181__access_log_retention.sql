-- How long the access log is kept, as dated data: a change is a new row, never an edit. The same as in referral-service.
create table retention_rule (
    effective_from date primary key,
    months         int  not null check (months >= 1),
    origin         text not null
);
insert into retention_rule (effective_from, months, origin)
values ('2020-12-01', 12,
        'Recommandation de la CNIL sur la journalisation : 6 mois à 1 an ; 1 an retenu, à confirmer par la convention.');

-- What the sweep looks through.
create index access_log_at on access_log (at);
