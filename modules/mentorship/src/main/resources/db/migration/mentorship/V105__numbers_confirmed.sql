-- A hospital's word on the numbers of a version of a technique: they hold there as they stand in the catalogue, or it asks for more. What
-- was said stays as it was said, with the day on which something else was said.
create table mentorship.technique_confirmation (
    id                   uuid primary key,
    technique_id         uuid not null,
    technique_version    integer not null,
    hospital_id          uuid not null references identity.hospital,
    number               integer not null check (number >= 1),
    min_observed         integer not null check (min_observed between 1 and 1000),
    min_assisted         integer not null check (min_assisted between 1 and 1000),
    min_direct           integer not null check (min_direct between 1 and 1000),
    min_indirect         integer not null check (min_indirect between 1 and 1000),
    min_independent      integer not null check (min_independent between 1 and 1000),
    min_training         integer not null check (min_training between 1 and 100),
    min_assessors        integer not null check (min_assessors between 1 and 10),
    refresh_months       integer not null check (refresh_months between 1 and 120),
    acceptable_failure   numeric(4, 3) not null check (acceptable_failure > 0),
    unacceptable_failure numeric(4, 3) not null check (unacceptable_failure < 1),
    own                  boolean not null,
    reason               text check (length(reason) between 1 and 400),
    confirmed_by         uuid not null references identity.staff_member,
    confirmed_at         timestamptz not null,
    in_force_from        date not null,
    replaced_on          date check (replaced_on >= in_force_from),
    version              integer not null,
    unique (hospital_id, technique_id, number),
    check (acceptable_failure < unacceptable_failure),
    check (own = (reason is not null)),
    foreign key (technique_id, technique_version) references mentorship.technique_version (technique_id, number)
);
create unique index technique_confirmation_in_force on mentorship.technique_confirmation (hospital_id, technique_id)
    where replaced_on is null;
comment on column mentorship.technique_confirmation.own is 'whether the hospital asks for more than the catalogue';
comment on column mentorship.technique_confirmation.replaced_on is 'day from which the hospital asks for something else, or null';

grant select, insert on mentorship.technique_confirmation to zaoxue_app;
grant update (replaced_on, version) on mentorship.technique_confirmation to zaoxue_app;
call platform.watch('mentorship.technique_confirmation', part_of => 'mentorship.technique', by => 'technique_id');
select platform.isolate('mentorship.technique_confirmation',
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$,
    $$ hospital_id = (select platform.hospital_here()) $$);
call platform.person_stays('mentorship.technique_confirmation', 'confirmed_by', 'an act: who confirmed the numbers');

-- R-MEN-173: an application and a certificate keep what the hospital had confirmed by then; null where it had not.
alter table mentorship.application add column confirmation_id uuid references mentorship.technique_confirmation;
alter table mentorship.certification add column confirmation_id uuid references mentorship.technique_confirmation;

-- R-MEN-172: a refresh is due by what the hospital asks for.
create or replace function mentorship.authorised(hospital uuid, technique uuid, moment timestamptz)
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
        select coalesce((select c.refresh_months from mentorship.technique_confirmation c
                          where c.technique_id = v.technique_id and c.technique_version = v.number and c.hospital_id = hospital
                            and c.in_force_from <= asked.day and (c.replaced_on is null or c.replaced_on > asked.day)),
                        v.refresh_months) as refresh_months
        from mentorship.technique_version v, asked
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
