-- Who supervises a degree, since when and until when. R-MEN-206: somebody outside who is not on the register is known by name and
-- institution.
create table mentorship.degree_supervisor (
    id          uuid primary key,
    degree_id   uuid        not null references mentorship.degree,
    side        text        not null check (side in ('LOCAL', 'OUTSIDE')),
    person_id   uuid references identity.staff_member,
    name        text        not null check (length(name) <= 120),
    institution text        not null check (length(institution) <= 200),
    from_day    date        not null,
    to_day      date,
    named_by    uuid        not null references identity.staff_member,
    named_at    timestamptz not null,
    version     integer     not null,
    check (to_day >= from_day),
    check (case when person_id is null then side = 'OUTSIDE' and name <> '' and institution <> ''
                else name = '' and institution = '' end)
);
create unique index degree_supervisor_once on mentorship.degree_supervisor (degree_id, person_id) where to_day is null;
create index degree_supervisor_person on mentorship.degree_supervisor (person_id);
create index degree_supervisor_of_degree on mentorship.degree_supervisor (degree_id);

-- Whoever supervises or supervised stands with the degree too, so that a policy reads one row and not another table.
alter table mentorship.degree add column supervisors uuid[] not null default '{}';
create index degree_supervisors on mentorship.degree using gin (supervisors);
comment on column mentorship.degree.supervisors is 'people on the register who supervise or supervised it; follows degree_supervisor by a trigger';
call platform.watch('mentorship.degree', clear => '{kind,state}', left_out => '{supervisors}');

create function mentorship.note_supervisors() returns trigger
    language plpgsql security definer set search_path = mentorship, pg_temp as $$
begin
    if exists (select 1 from degree d where d.id = new.degree_id and d.person_id = new.person_id) then
        raise exception 'nobody supervises the own degree %', new.degree_id using errcode = 'restrict_violation';
    end if;
    update degree d
       set supervisors = (select coalesce(array_agg(distinct s.person_id), '{}') from degree_supervisor s
                           where s.degree_id = d.id and s.person_id is not null)
     where d.id = new.degree_id;
    return null;
end $$;
create trigger note_supervisors after insert or update on mentorship.degree_supervisor
    for each row execute function mentorship.note_supervisors();

select set_config('zaoxue.across', 'on', true);
insert into mentorship.degree_supervisor (id, degree_id, side, person_id, name, institution, from_day, named_by, named_at, version)
select gen_random_uuid(), d.id, s.side, s.person_id, '', '', s.since, d.person_id, coalesce(f.at, now()), 1
  from mentorship.degree d
  cross join lateral (values ('LOCAL', d.local_supervisor_id, d.local_since), ('OUTSIDE', d.outside_supervisor_id, d.outside_since))
       as s (side, person_id, since)
  left join lateral (select min(x.at) as at from mentorship.degree_step x where x.degree_id = d.id) f on true;
set constraints all immediate;
set constraints all deferred;
select set_config('zaoxue.across', 'off', true);

alter policy seen on mentorship.degree using (
    (select platform.everywhere())
    or hospital_id = (select platform.hospital_here())
    or person_id = (select platform.person_here())
    or (select platform.person_here()) = any(supervisors));
alter policy added on mentorship.degree with check (
    (select platform.everywhere()) or person_id = (select platform.person_here()));
alter policy changed on mentorship.degree using (
    (select platform.everywhere())
    or hospital_id = (select platform.hospital_here())
    or person_id = (select platform.person_here())
    or (select platform.person_here()) = any(supervisors))
    with check (
    (select platform.everywhere())
    or person_id = (select platform.person_here())
    or (select platform.person_here()) = any(supervisors));
alter policy removed on mentorship.degree using (
    (select platform.everywhere())
    or person_id = (select platform.person_here())
    or (select platform.person_here()) = any(supervisors));

create function mentorship.takes_part(degree uuid) returns boolean
    language sql stable set search_path = mentorship, pg_temp as $$
    select exists (select 1 from degree d where d.id = degree
        and ((select platform.person_here()) = d.person_id or (select platform.person_here()) = any(d.supervisors)))
$$;
grant execute on function mentorship.takes_part to zaoxue_app;
do $$
declare
    part text;
begin
    foreach part in array array['degree_step', 'degree_milestone', 'degree_publication'] loop
        execute format('alter policy added on mentorship.%I with check ((select platform.everywhere()) or mentorship.takes_part(degree_id))', part);
        execute format('alter policy changed on mentorship.%I with check ((select platform.everywhere()) or mentorship.takes_part(degree_id))', part);
        execute format('alter policy removed on mentorship.%I using ((select platform.everywhere()) or mentorship.takes_part(degree_id))', part);
    end loop;
end $$;

alter table mentorship.degree
    drop column local_supervisor_id,
    drop column local_since,
    drop column outside_supervisor_id,
    drop column outside_since;

grant select, insert, update on mentorship.degree_supervisor to zaoxue_app;
call platform.watch('mentorship.degree_supervisor', clear => '{side}', part_of => 'mentorship.degree', by => 'degree_id');
call platform.person_stays('mentorship.degree_supervisor', 'named_by', 'an act: who named the supervisor');
select platform.isolate('mentorship.degree_supervisor',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.degree d where d.id = degree_id) $$,
    $$ (select platform.everywhere()) or mentorship.takes_part(degree_id) $$);
