-- In what manner a case was signed off is read together with the case.
create or replace view mentorship.signed_case with (security_invoker = true) as
select e.id,
       e.apprentice_id,
       e.hospital_id,
       e.technique_id,
       e.role,
       e.case_date,
       e.complexity,
       e.outcome,
       s.mentor_id,
       s.entrustment,
       s.signed_at,
       s.serious and r.entry_id is null as open_complication,
       s.manner
from mentorship.case_entry e
join mentorship.sign_off s on s.entry_id = e.id and s.apprentice_id = e.apprentice_id
left join mentorship.complication_review r on r.entry_id = e.id
where e.state = 'SIGNED_OFF'
  and not exists (select 1 from mentorship.case_entry a where a.amends_id = e.id and a.state = 'SIGNED_OFF');
