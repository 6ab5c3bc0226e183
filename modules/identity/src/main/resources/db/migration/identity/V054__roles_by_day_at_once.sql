-- R-IDN-91: the same rows as before. A tour is looked for only where a grant names one or somebody was sent: the round over the grants
-- of 100,000 accounts had looked for a tour of each local doctor, every half minute.
create or replace view identity.role_grant_day with (security_invoker = true) as
select g.id, g.person_id, g.role, g.hospital_id, g.department_id, t.id as tour_id, g.from_day, g.until_day,
       least(g.until_day, t.to_day) as last_day, g.granted_by, g.granted_at, g.ended_at, g.version
from identity.role_grant g
join identity.staff_member p on p.id = g.person_id
left join lateral (
    select d.id, d.to_day from identity.tour d
    where (g.tour_id is not null or p.employer_kind = 'INSTITUTION') and d.person_id = g.person_id
      and (d.id = g.tour_id or g.tour_id is null and d.to_day >= g.from_day)
    order by d.from_day limit 1) t on true;
