insert into mentorship.application
    (id, person_id, hospital_id, technique_id, technique_version, scope, state, round, curve_limit, applied_at, lapses_on, certification_id, version) values
(md5('application')::uuid, md5('apprentice')::uuid, md5('hospital one')::uuid, md5('technique')::uuid, 1, 'INDEPENDENT', 'GRANTED', 1, 2.5, '2026-02-20 08:00+00', '2026-05-20', md5('certified')::uuid, 3),
(md5('open application')::uuid, md5('apprentice')::uuid, md5('hospital one')::uuid, md5('technique')::uuid, 1, 'TRAINER', 'IN_COMMITTEE', 1, 2.5, '2026-04-20 08:00+00', '2026-07-20', null, 2);
insert into mentorship.application_case values
(md5('evidence')::uuid, md5('application')::uuid, 1, md5('done 3')::uuid, 3, '2026-01-19', 'PERFORMED', 'AVERAGE', 'AS_PLANNED', 4, md5('mentor')::uuid, 0.5);
insert into mentorship.application_member values
(md5('signed')::uuid, md5('application')::uuid, 1, md5('mentor')::uuid, true, null, '2026-02-25 08:00+00'),
(md5('asked')::uuid, md5('open application')::uuid, 1, md5('head')::uuid, null, null, null);
insert into mentorship.application_step values
(md5('applied')::uuid, md5('application')::uuid, 1, 'SUBMITTED', md5('apprentice')::uuid, '2026-02-20 08:00+00', null),
(md5('granted')::uuid, md5('application')::uuid, 2, 'GRANTED', md5('head')::uuid, '2026-03-01 08:00+00', null),
(md5('applied anew')::uuid, md5('open application')::uuid, 1, 'SUBMITTED', md5('apprentice')::uuid, '2026-04-20 08:00+00', null);
