-- R-IDN-82: what a committee had before it was frozen, and its steps stay as they were written; applications and open seats move.
call platform.person_stays('mentorship.application_case', 'mentor_id', 'evidence as it stood when it was frozen');
call platform.person_stays('mentorship.application_step', 'by_id', 'an act, which is only ever added');

create or replace function mentorship.held_by(person uuid) returns table (kind text, held bigint, first_day date, last_day date)
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select h.kind, h.held, h.first_day, h.last_day from (
        select 'mentorship.pairing' as kind, count(*) as held, min(from_day) as first_day, max(coalesce(ended_on, to_day)) as last_day
        from pairing where mentor_id = person or apprentice_id = person
        union all
        select 'mentorship.case_entry', count(*), min(case_date), max(case_date) from case_entry where apprentice_id = person
        union all
        select 'mentorship.sign_off', count(*), min(signed_at)::date, max(signed_at)::date from sign_off where mentor_id = person
        union all
        select 'mentorship.application', count(*), min(applied_at)::date, max(applied_at)::date from application where person_id = person
        union all
        select 'mentorship.certification', count(*), min(valid_from), max(valid_until) from certification where person_id = person) h
    where (select platform.administers())
$$;

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
            where x.person_id = gone and y.person_id = kept and x.ended_on is null)) found
    where (select platform.administers())
$$;
