-- A certificate names every household that was merged with the one that somebody asked to erase: that one stands in
-- erasure, the others here.
create table erasure_also (
    household_id uuid primary key,
    erasure_id   uuid not null references erasure
);
create index erasure_also_erasure on erasure_also (erasure_id);

create view erased_household as
select household_id, id as erasure_id from erasure
union all
select household_id, erasure_id from erasure_also;

-- The household and all that are one with it, by the merges that hold.
create function household_kin(asked uuid) returns table (household_id uuid) language sql stable as $$
    with recursive climb as (
        select h.id, h.merged_into from household h where h.id = asked
        union all
        select h.id, h.merged_into from climb c join household h on h.id = c.merged_into
    ), tree as (
        select c.id from climb c where c.merged_into is null
        union all
        select h.id from tree t join household h on h.merged_into = t.id
    )
    select t.id from tree t
$$;
