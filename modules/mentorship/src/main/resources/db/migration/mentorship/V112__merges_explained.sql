-- R-IDN-83: who hands over to somebody is not that somebody, and of two records on one line of a theatre's list one is wrong there first.
create or replace function mentorship.against_one(gone uuid, kept uuid) returns setof text
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    with both_of as (select array[gone, kept] as ids)
    select found.why from both_of, lateral (
        select 'pairing' as why where exists (
            select 1 from pairing where mentor_id = any(ids) and apprentice_id = any(ids))
        union all
        select 'both-sides' where exists (
                select 1 from case_entry where apprentice_id = any(ids) and mentor_id = any(ids))
            or exists (select 1 from sign_off where apprentice_id = any(ids) and mentor_id = any(ids))
            or exists (select 1 from sign_off s join complication_review r on r.entry_id = s.entry_id
                       where r.reviewer_id = any(ids) and (s.mentor_id = any(ids) or s.apprentice_id = any(ids)))
        union all
        select 'own-certificate' where exists (
                select 1 from certification where person_id = any(ids) and (granted_by = any(ids) or deciding_mentor_id = any(ids)))
            or exists (select 1 from application a join application_member m on m.application_id = a.id
                       where a.person_id = any(ids) and m.member_id = any(ids))
        union all
        select 'pairings-overlap' where exists (
            select 1 from pairing x join pairing y on y.hospital_id = x.hospital_id and y.specialty = x.specialty
                and (x.mentor_id = gone and y.mentor_id = kept and y.apprentice_id = x.apprentice_id
                     or x.apprentice_id = gone and y.apprentice_id = kept and y.mentor_id = x.mentor_id)
                and daterange(x.from_day, coalesce(x.ended_on, x.to_day) + 1, '[)')
                    && daterange(y.from_day, coalesce(y.ended_on, y.to_day) + 1, '[)'))
        union all
        select 'certified-twice' where exists (
            select 1 from certification x join certification y on y.hospital_id = x.hospital_id
                and y.technique_id = x.technique_id and y.scope = x.scope and y.ended_on is null
            where x.person_id = gone and y.person_id = kept and x.ended_on is null)
        union all
        select 'handed-over' where exists (
            select 1 from handover where mentor_id = any(ids) and successor_id = any(ids))
        union all
        select 'listed-twice' where exists (
            select 1 from theatre_line x join theatre_line y on y.hospital_id = x.hospital_id and y.day = x.day and y.digest = x.digest
                and y.technique_id = x.technique_id
            where x.person_id = gone and y.person_id = kept)) found
    where (select platform.administers())
$$;
