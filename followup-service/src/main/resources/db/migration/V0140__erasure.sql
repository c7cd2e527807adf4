-- The household of a case was erased: an entry like others, after which nobody can be called.
alter table entry drop constraint entry_kind_check;
alter table entry add constraint entry_kind_check
    check (kind in ('EXCHANGE', 'CHECK', 'UNANSWERED', 'CLOSURE', 'ERASURE'));
