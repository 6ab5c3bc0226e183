insert into mentorship.degree
    (id, hospital_id, person_id, kind, institution, thesis, local_supervisor_id, local_since, outside_supervisor_id, outside_since, begins_on, ends_on, state, version) values
(md5('degree')::uuid, md5('hospital one')::uuid, md5('apprentice')::uuid, 'MASTER', 'Eastern University', 'Gallstones at altitude', md5('head')::uuid, '2025-09-01', md5('mentor')::uuid, '2026-01-01', '2025-09-01', '2028-08-31', 'RUNNING', 2);
insert into mentorship.degree_step values (md5('degree proposed')::uuid, md5('degree')::uuid, 'PROPOSED', '', md5('apprentice')::uuid, '2025-09-01 08:00+00');
insert into mentorship.degree_milestone values
(md5('enrolment')::uuid, md5('degree')::uuid, 'ENROLMENT', '', '2025-10-01', '2025-09-20', 'a letter', md5('head')::uuid, '2025-09-21 08:00+00', 2);
insert into mentorship.degree_publication values
(md5('publication')::uuid, md5('degree')::uuid, 'Gallstones', 'A journal', 2026, '10.1234/abc', 1, 3, '2026-03-20 08:00+00');
