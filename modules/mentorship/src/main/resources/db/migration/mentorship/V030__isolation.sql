-- R-PLT-45: a hospital sees what happened there. People see their own records wherever they were made, and the hospital where somebody
-- works now sees that person's earlier cases and certifications: a person's records move with the person.
select platform.isolate('mentorship.pairing',
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or mentor_id = (select platform.person_here())
       or apprentice_id = (select platform.person_here()) $$,
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$);

select platform.isolate('mentorship.case_entry',
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or apprentice_id = (select platform.person_here())
       or mentor_id = (select platform.person_here())
       or apprentice_id in (select s.id from identity.staff_member s where s.hospital_id = (select platform.hospital_here())) $$,
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or apprentice_id = (select platform.person_here()) $$);
alter policy added on mentorship.case_entry
    with check ((select platform.everywhere()) or hospital_id = (select platform.hospital_here()));

-- What hangs on a case is seen by whoever sees the case, and written where the case may be written.
select platform.isolate('mentorship.case_step',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.case_entry e where e.id = entry_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.case_entry e
                   where e.id = entry_id
                     and (e.hospital_id = (select platform.hospital_here()) or e.apprentice_id = (select platform.person_here()))) $$);
-- The figures count thousands of sign-offs at once: here sets that are made once a statement stand for a look at each case. A
-- pairing is of the hospital of the cases that are signed off in it.
select platform.isolate('mentorship.sign_off',
    $$ (select platform.everywhere())
       or pairing_id in (select p.id from mentorship.pairing p where p.hospital_id = (select platform.hospital_here()))
       or apprentice_id in (select s.id from identity.staff_member s where s.hospital_id = (select platform.hospital_here()))
       or apprentice_id = (select platform.person_here())
       or mentor_id = (select platform.person_here()) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.case_entry e
                   where e.id = entry_id and e.hospital_id = (select platform.hospital_here())) $$);
select platform.isolate('mentorship.complication_review',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.case_entry e where e.id = entry_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.case_entry e
                   where e.id = entry_id and e.hospital_id = (select platform.hospital_here())) $$);

-- The hospital where somebody works now also ends, when it renews it, what an earlier hospital certified.
select platform.isolate('mentorship.certification',
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or person_id = (select platform.person_here())
       or person_id in (select s.id from identity.staff_member s where s.hospital_id = (select platform.hospital_here())) $$,
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or person_id in (select s.id from identity.staff_member s where s.hospital_id = (select platform.hospital_here())) $$);
alter policy added on mentorship.certification
    with check ((select platform.everywhere()) or hospital_id = (select platform.hospital_here()));
select platform.isolate('mentorship.certification_case',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.certification c where c.id = certification_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.certification c
                   where c.id = certification_id and c.hospital_id = (select platform.hospital_here())) $$);

-- R-MEN-18 counts generations also where the mentor was certified at another hospital; the number is all that is told.
create function mentorship.generation_of(person uuid, technique uuid) returns integer
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select c.generation from certification c
     where c.person_id = person and c.technique_id = technique
     order by c.granted_on desc, c.id limit 1
$$;
revoke execute on function mentorship.generation_of from public;
grant execute on function mentorship.generation_of to zaoxue_app;

comment on table mentorship.technique is 'Open: a catalogue.';
comment on table mentorship.technique_version is 'Open: a catalogue.';

alter view mentorship.signed_case set (security_invoker = true);
alter view mentorship.fact_pairing set (security_invoker = true);
alter view mentorship.fact_case set (security_invoker = true);
alter view mentorship.fact_certification set (security_invoker = true);
alter view mentorship.fact_technique set (security_invoker = true);

grant usage on schema mentorship to zaoxue_audit;
grant select on all tables in schema mentorship to zaoxue_audit;
alter default privileges in schema mentorship grant select on tables to zaoxue_audit;
