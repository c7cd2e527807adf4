-- Households recognised by likeness, pairs that wait for a person, merges that can be taken back.

-- The digest told names to whoever tried all of them; keys below are salted. The column goes when no replica of before runs.
alter table household alter column match_key drop not null;
alter table household add column department text;
alter table household add column merged_into uuid references household;
update household h set department =
    (select c.department from procedure_case c where c.household_id = h.id order by c.case_id limit 1);
create index household_merged on household (merged_into) where merged_into is not null;

-- closed: the intervention ended. open: a new referral of the household joins it; a merged case is neither.
alter table procedure_case add column closed boolean not null default false;
alter table procedure_case add column merged_into uuid references procedure_case;
update procedure_case set closed = not open;
create index procedure_case_merged on procedure_case (merged_into) where merged_into is not null;
create index procedure_case_household on procedure_case (household_id);

-- What each referral says of who the household is (personal), and the salted keys it is found by. household_id is the
-- one the referral was given when it came: merges are followed, never written here.
create table household_identity (
    referral_id   uuid primary key,
    household_id  uuid     not null references household,
    portrait      jsonb    not null,
    keys          bigint[] not null,
    recognised_by jsonb
);
create index household_identity_household on household_identity (household_id);

-- One row a key: its lock, and the referrals that share it. A key that 100 share is worn out and grows no more.
create table household_block (
    key       bigint primary key,
    referrals uuid[] not null
);

create table household_salt (
    salt text not null
);
insert into household_salt (salt) values (gen_random_uuid() || ' ' || gen_random_uuid());

create function household_key(plain text, salt text) returns bigint language sql immutable parallel safe as $$
    select ('x' || left(encode(sha256(convert_to(salt || ' ' || plain, 'UTF8')), 'hex'), 16))::bit(64)::bigint
$$;

-- Two households that may be one; likeness names fields and reasons, never values.
create table household_pair (
    id                 uuid primary key,
    department         text        not null,
    household_id       uuid        not null references household,
    other_household_id uuid        not null references household,
    referral_id        uuid        not null,
    other_referral_id  uuid        not null,
    likeness           jsonb,
    state              text        not null check (state in ('OPEN', 'SAME', 'DIFFERENT')),
    found_at           timestamptz not null,
    decided_at         timestamptz,
    decided_by         text,
    reason             text
);
-- Once asked, never again, whichever came first.
create unique index household_pair_once on household_pair
    (least(household_id, other_household_id), greatest(household_id, other_household_id));
create index household_pair_list on household_pair (department, state, id);
create index household_pair_other on household_pair (other_household_id);

-- Merges as facts; a reversal is added, nothing is taken away. moved: waiting referrals that joined the surviving case.
create table household_merge (
    id              uuid primary key,
    department      text        not null,
    surviving_id    uuid        not null references household,
    absorbed_id     uuid        not null references household,
    surviving_case  uuid        not null references procedure_case,
    absorbed_case   uuid        not null references procedure_case,
    case_absorbed   boolean     not null,
    surviving_event uuid        not null,
    absorbed_event  uuid        not null,
    moved           jsonb       not null,
    reason          text        not null,
    merged_at       timestamptz not null,
    merged_by       text        not null,
    reversed_at     timestamptz,
    reversed_by     text,
    reversal_reason text
);
create index household_merge_surviving on household_merge (surviving_id);
create unique index household_merge_once on household_merge (absorbed_id) where reversed_at is null;

-- Households of before: what their referrals say is in the partner's content. Names alone get no key, birth dates,
-- phones and e-mails do.
insert into household_identity (referral_id, household_id, portrait, keys)
select r.id, r.household_id,
       jsonb_build_object(
           'adults', (select jsonb_agg(jsonb_build_object('lastName', m ->> 'lastName', 'firstName', m ->> 'firstName',
                          'birthDate', m ->> 'birthDate', 'civility', m ->> 'civility') order by place)
                        from jsonb_array_elements(h -> 'members') with ordinality as t(m, place)
                       where place = 1 or m ->> 'role' <> 'OCCUPANT'),
           'phones', coalesce(nullif(h -> 'phones', 'null'), '[]'),
           'email', h -> 'email',
           'lines', h -> 'address' -> 'lines',
           'commune', h -> 'address' ->> 'commune'),
       array(select household_key(kind || ' ' || r.department || ' ' || value, salt)
               from household_salt,
                    lateral (select 'birth' as kind, m ->> 'birthDate' as value
                               from jsonb_array_elements(h -> 'members') with ordinality as t(m, place)
                              where place = 1 or m ->> 'role' <> 'OCCUPANT'
                             union
                             select 'phone', jsonb_array_elements_text(coalesce(nullif(h -> 'phones', 'null'), '[]'))
                             union
                             select 'email', lower(h ->> 'email')) k
              where value is not null)
  from referral r, lateral (select cast(r.details as jsonb) -> 'household' as h) d
 where r.household_id is not null and r.details is not null;
insert into household_block (key, referrals)
select key, (array_agg(referral_id))[1:100] from household_identity, unnest(keys) as key group by key;
update household set match_key = null;
