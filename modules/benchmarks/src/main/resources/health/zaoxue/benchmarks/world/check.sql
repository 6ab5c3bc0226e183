-- Nothing that the application would not have let in; each statement must find nothing.
select 'person without employer' from identity.staff_member s
where not exists (select 1 from identity.hospital h where h.id = s.hospital_id)
  and not exists (select 1 from identity.institution i where i.id = s.institution_id) and employer_kind <> 'COMMISSION' limit 1;
select 'pairing of nobody' from mentorship.pairing p
where not exists (select 1 from identity.staff_member s where s.id = p.mentor_id)
   or not exists (select 1 from identity.staff_member s where s.id = p.apprentice_id)
   or not exists (select 1 from identity.hospital h where h.id = p.hospital_id) limit 1;
select 'pairing that does not know its last case' from mentorship.pairing p
left join (select s.pairing_id, max(c.case_date) as day
             from mentorship.sign_off s join mentorship.signed_case c on c.id = s.entry_id group by s.pairing_id) k on k.pairing_id = p.id
where k.day is distinct from p.last_case limit 1;
select 'case of nobody' from mentorship.case_entry e
where not exists (select 1 from identity.staff_member s where s.id = e.apprentice_id)
   or not exists (select 1 from mentorship.technique t where t.id = e.technique_id) limit 1;
select 'case without its steps' from mentorship.case_entry e
left join (select entry_id, count(*) as steps, max(number) as last from mentorship.case_step group by entry_id) s on s.entry_id = e.id
where s.steps is distinct from s.last or s.last is distinct from e.version limit 1;
select 'signed off without a word, or a word too many' from mentorship.case_entry e
full join mentorship.sign_off s on s.entry_id = e.id where (e.state = 'SIGNED_OFF') is distinct from (s.entry_id is not null) limit 1;
select 'signed off outside the pairing' from mentorship.sign_off s
join mentorship.case_entry e on e.id = s.entry_id
left join mentorship.pairing p on p.id = s.pairing_id and p.mentor_id = s.mentor_id and p.apprentice_id = e.apprentice_id
      and p.hospital_id = e.hospital_id and e.case_date between p.from_day and coalesce(p.ended_on, p.to_day, e.case_date)
where p.id is null limit 1;
select 'certified on what is not signed off' from mentorship.certification_case c
where not exists (select 1 from mentorship.sign_off s where s.entry_id = c.entry_id) limit 1;
select 'certified without a step' from mentorship.certification c
where not exists (select 1 from mentorship.certification_step s where s.certification_id = c.id and s.number = 1) limit 1;
