-- A correction that is itself taken back lets what it had corrected count again. retracted_at: from when a fact does not
-- hold until further notice; absent: the earlier times in which it did not hold.
alter table fact add column absent tstzmultirange;
alter table fact_shadow add column absent tstzmultirange;

-- What was told before: the fact whose correction was retracted.
update fact f set retracted_at = k.retracted_at, absent = k.absent
from (select c.supersedes,
          min(c.recorded_at) filter (where r.at is null) as retracted_at,
          range_agg(tstzrange(c.recorded_at, greatest(c.recorded_at, r.at))) filter (where r.at is not null) as absent
      from fact c
      left join (select supersedes, min(recorded_at) as at from fact
                 where type = 'ACT_RETRACTED' and supersedes is not null group by supersedes) r
          on r.supersedes = c.event_id
      where c.supersedes is not null group by c.supersedes) k
where f.event_id = k.supersedes and k.absent is not null;
