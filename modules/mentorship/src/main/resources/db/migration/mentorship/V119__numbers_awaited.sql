-- R-MEN-220: where a technique concerns somebody: a hospital has spoken on its numbers, somebody is or was certified in it, or is taught in
-- its specialty now. For whoever keeps the catalogue, who sees none of these rows; only the hospitals are answered.
create function mentorship.hospitals_concerned(technique uuid) returns setof uuid
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select c.hospital_id from technique_confirmation c where c.technique_id = technique and platform.administers()
    union
    select c.hospital_id from certification c where c.technique_id = technique and platform.administers()
    union
    select p.hospital_id from pairing p join technique t on t.id = technique and t.specialty = p.specialty
     where p.from_day <= (now() at time zone 'Asia/Shanghai')::date
       and coalesce(p.ended_on, p.to_day, date 'infinity') >= (now() at time zone 'Asia/Shanghai')::date
       and platform.administers()
$$;
revoke execute on function mentorship.hospitals_concerned from public;
grant execute on function mentorship.hospitals_concerned to zaoxue_app;
