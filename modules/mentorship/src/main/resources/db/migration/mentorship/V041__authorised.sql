-- R-MEN-65: who may do a technique alone at a hospital at one moment, from what was recorded until then: the certification was granted
-- there and neither suspended, revoked nor renewed, its days hold, and it is told whether a refresh was due by the version of the
-- technique that was in force.
create index certification_of_technique on mentorship.certification (hospital_id, technique_id, person_id);
create function mentorship.authorised(hospital uuid, technique uuid, moment timestamptz)
    returns table (person_id uuid, trainer boolean, valid_from date, valid_until date, limits text, refresh_by date)
    language sql stable as $$
    with asked as (select (moment at time zone 'Asia/Shanghai')::date as day),
    held as (
        select c.person_id, c.scope, c.valid_from, c.valid_until, c.limits
        from mentorship.certification c, asked
        where c.hospital_id = hospital and c.technique_id = technique and asked.day between c.valid_from and c.valid_until
          and (select s.state from mentorship.certification_step s
                where s.certification_id = c.id and s.at <= moment order by s.number desc limit 1) = 'GRANTED'
    ),
    months as (
        select v.refresh_months from mentorship.technique_version v, asked
        where v.technique_id = technique
        order by v.in_force_from <= asked.day desc, case when v.in_force_from <= asked.day then v.number else -v.number end desc
        limit 1
    )
    select h.person_id,
           exists (select 1 from held t where t.person_id = h.person_id and t.scope = 'TRAINER'),
           h.valid_from, h.valid_until, h.limits,
           (greatest(h.valid_from, (
               select max(e.case_date)
               from mentorship.case_entry e join mentorship.sign_off o on o.entry_id = e.id
               where e.apprentice_id = h.person_id and e.technique_id = technique and o.signed_at <= moment
                 and e.role in ('SUPERVISED_SCRUBBED', 'SUPERVISED_UNSCRUBBED', 'PERFORMED', 'TRAINED')
                 and not exists (select 1 from mentorship.case_entry a join mentorship.sign_off ao on ao.entry_id = a.id
                                  where a.amends_id = e.id and ao.signed_at <= moment)))
            + make_interval(months => (select refresh_months from months)))::date
    from held h
    where h.scope = 'INDEPENDENT'
$$;
comment on function mentorship.authorised is 'refresh_by is the day from which a refresh is due';
revoke execute on function mentorship.authorised from public;
grant execute on function mentorship.authorised to zaoxue_app;
