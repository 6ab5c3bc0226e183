-- R-PLT-115: what pages ask about one person, mentor or hospital costs the same among five million cases as among ten thousand.
-- Who signed off is found by the apprentice as well, so that the sign-offs of one person are read by their index and not all of them.
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
       s.serious and r.entry_id is null as open_complication
from mentorship.case_entry e
join mentorship.sign_off s on s.entry_id = e.id and s.apprentice_id = e.apprentice_id
left join mentorship.complication_review r on r.entry_id = e.id
where e.state = 'SIGNED_OFF'
  and not exists (select 1 from mentorship.case_entry a where a.amends_id = e.id and a.state = 'SIGNED_OFF');

create index case_entry_signed_at on mentorship.case_entry (hospital_id, apprentice_id) where state = 'SIGNED_OFF';
create index case_entry_waiting_of on mentorship.case_entry (apprentice_id) where state = 'SUBMITTED';
create index certification_of_person on mentorship.certification (person_id, technique_id);

-- The index of the constraint was taken for looking up apprentices, who come second in it: then it is read from end to end. As one
-- text the four are compared as before, and nobody looks anything else up there.
alter table mentorship.pairing drop constraint pairing_once_at_a_time;
alter table mentorship.pairing add constraint pairing_once_at_a_time exclude using gist (
    (mentor_id::text || '/' || apprentice_id::text || '/' || hospital_id::text || '/' || specialty) identity.gist_text_ops with =,
    daterange(from_day, coalesce(ended_on, to_day) + 1, '[)') with &&);
