-- R-IDN-82: what somebody is a party to moves with a merged record; who carried an act out stays as it was written and is named through
-- the record that was kept.
call platform.person_stays('mentorship.case_step', 'by_id', 'an act, which is only ever added');
call platform.person_stays('mentorship.certification_step', 'by_id', 'an act, which is only ever added');
call platform.person_stays('mentorship.certification', 'granted_by', 'an act: whose signature the certificate carries');
call platform.person_stays('mentorship.complication_review', 'reviewer_id', 'an act, which is only ever added');
call platform.person_stays('mentorship.joint_session', 'noted_by', 'an act, which is only ever added');
call platform.person_stays('mentorship.pairing', 'begun_by', 'an act: who paired the two');

create or replace function mentorship.keep_signed_off() returns trigger language plpgsql as $$
begin
    if old.state = 'SIGNED_OFF' and not identity.is_moved(to_jsonb(old), to_jsonb(new), '{apprentice_id,mentor_id}') then
        raise exception 'case % is signed off: amend it by a new entry', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

-- Numbers and days for whoever keeps the register of people, who sees no case.
create function mentorship.held_by(person uuid) returns table (kind text, held bigint, first_day date, last_day date)
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select h.kind, h.held, h.first_day, h.last_day from (
        select 'mentorship.pairing' as kind, count(*) as held, min(from_day) as first_day, max(coalesce(ended_on, to_day)) as last_day
        from pairing where mentor_id = person or apprentice_id = person
        union all
        select 'mentorship.case_entry', count(*), min(case_date), max(case_date) from case_entry where apprentice_id = person
        union all
        select 'mentorship.sign_off', count(*), min(signed_at)::date, max(signed_at)::date from sign_off where mentor_id = person
        union all
        select 'mentorship.certification', count(*), min(valid_from), max(valid_until) from certification where person_id = person) h
    where (select platform.administers())
$$;
revoke execute on function mentorship.held_by from public;
grant execute on function mentorship.held_by to zaoxue_app;

create function mentorship.against_one(gone uuid, kept uuid) returns setof text
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
revoke execute on function mentorship.against_one from public;
grant execute on function mentorship.against_one to zaoxue_app;
