insert into mentorship.technique values
(md5('technique')::uuid, 'GS-LAP_CHOLE', 'GENERAL-SURGERY', 'Laparoscopic cholecystectomy', null, null, 'III', 'tower', 1, 1),
(md5('other technique')::uuid, 'GS-HERNIA', 'GENERAL-SURGERY', 'Hernia repair', '疝修补', null, null, '', 1, 1);
insert into mentorship.technique_version
select md5(name || ' 1')::uuid, md5(name)::uuid, 1, 5, 5, 5, 5, 5, 2, 2, 12, 0.05, 0.15, 'conversion', 'guideline', '2025-01-01'
from unnest('{technique,other technique}'::text[]) name;
insert into mentorship.pairing values
(md5('pairing')::uuid, md5('mentor')::uuid, md5('apprentice')::uuid, md5('hospital one')::uuid, 'GENERAL-SURGERY', '2026-01-01', '2099-12-31', 'alone within a year', null, null, md5('head')::uuid, '2026-01-01 08:00+00', 1),
(md5('former pairing')::uuid, md5('former mentor')::uuid, md5('apprentice')::uuid, md5('hospital one')::uuid, 'GENERAL-SURGERY', '2024-01-01', '2024-12-31', '', '2024-11-30', 'left early', md5('head')::uuid, '2024-01-01 08:00+00', 2);
insert into mentorship.case_entry
    (id, form_key, apprentice_id, hospital_id, technique_id, role, case_date, complexity, outcome, mentor_id, learnt, state, created_at, submitted_at, amends_id, amendment_reason, version)
select md5(name)::uuid, md5(name || ' form')::uuid, md5('apprentice')::uuid, md5('hospital one')::uuid, md5('technique')::uuid, role, day, 'AVERAGE', outcome,
       md5(mentor)::uuid, 'something', state, day + interval '12 hours', case when state <> 'DRAFT' then day + interval '13 hours' end,
       case when name = 'amendment' then md5('former case')::uuid end, case when name = 'amendment' then 'another role' end, 3
from (values
    ('former case', 'ASSISTED', date '2024-02-01', 'AS_PLANNED', 'former mentor', 'SIGNED_OFF'),
    ('amendment', 'OBSERVED', date '2024-02-01', 'AS_PLANNED', 'former mentor', 'SIGNED_OFF'),
    ('done 1', 'SUPERVISED_SCRUBBED', date '2026-01-05', 'AS_PLANNED', 'mentor', 'SIGNED_OFF'),
    ('done 2', 'SUPERVISED_UNSCRUBBED', date '2026-01-12', 'COMPLICATION', 'mentor', 'SIGNED_OFF'),
    ('done 3', 'PERFORMED', date '2026-01-19', 'AS_PLANNED', 'mentor', 'SIGNED_OFF'),
    ('waiting', 'PERFORMED', date '2026-01-26', 'AS_PLANNED', 'mentor', 'SUBMITTED'),
    ('returned', 'PERFORMED', date '2026-01-27', 'AS_PLANNED', 'mentor', 'RETURNED'),
    ('begun', 'PERFORMED', date '2026-01-28', 'AS_PLANNED', 'mentor', 'DRAFT')
) as entry (name, role, day, outcome, mentor, state);
insert into mentorship.case_step
select md5('step 1 of ' || id)::uuid, id, 1, 'SUBMITTED', apprentice_id, submitted_at, null from mentorship.case_entry where state <> 'DRAFT';
insert into mentorship.case_step
select md5('step 2 of ' || id)::uuid, id, 2, state, mentor_id, submitted_at + interval '1 hour', case when state = 'RETURNED' then 'the date' end
from mentorship.case_entry where state in ('RETURNED', 'SIGNED_OFF');
insert into mentorship.sign_off (entry_id, apprentice_id, mentor_id, pairing_id, entrustment, went_well, next_time, serious, signed_at)
select id, apprentice_id, mentor_id, case when mentor_id = md5('mentor')::uuid then md5('pairing')::uuid else md5('former pairing')::uuid end,
       4, 'calm', 'the clips', outcome = 'COMPLICATION', submitted_at + interval '1 hour'
from mentorship.case_entry where state = 'SIGNED_OFF';
insert into mentorship.complication_review values (md5('done 2')::uuid, md5('head')::uuid, 'known and handled', '2026-01-20 08:00+00');
insert into mentorship.certification
    (id, person_id, hospital_id, technique_id, technique_version, scope, granted_by, granted_on, valid_from, valid_until, ended_on, end_reason, deciding_mentor_id, generation, version)
values
(md5('certified')::uuid, md5('apprentice')::uuid, md5('hospital one')::uuid, md5('technique')::uuid, 1, 'INDEPENDENT', md5('head')::uuid, '2026-03-01', '2026-03-01', '2029-02-28', null, null, md5('mentor')::uuid, 1, 1),
(md5('renewed')::uuid, md5('apprentice')::uuid, md5('hospital one')::uuid, md5('technique')::uuid, 1, 'TRAINER', md5('head')::uuid, '2026-03-02', '2026-03-02', '2027-03-01', '2026-04-01', 'renewed', md5('mentor')::uuid, 1, 2),
(md5('withdrawn')::uuid, md5('colleague')::uuid, md5('hospital two')::uuid, md5('other technique')::uuid, 1, 'INDEPENDENT', md5('head')::uuid, '2025-03-02', '2025-03-02', '2027-03-01', '2026-04-01', 'moved away', md5('mentor')::uuid, 2, 2);
insert into mentorship.certification_case
select md5('certified')::uuid, entry_id from mentorship.sign_off where mentor_id = md5('mentor')::uuid;
