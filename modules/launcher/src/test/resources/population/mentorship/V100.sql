insert into mentorship.training values
(md5('training')::uuid, md5('hospital one')::uuid, md5('department one')::uuid, 'DRILL', 'Knots', 'Room 2', '', '2026-03-15 02:00+00', 4, 10, 'HELD', null, repeat('e', 64), md5('head')::uuid, '2026-03-01 08:00+00', 3);
insert into mentorship.training_trainer values (md5('training')::uuid, md5('mentor')::uuid);
insert into mentorship.training_technique values (md5('training')::uuid, md5('technique')::uuid);
insert into mentorship.training_participant values
(md5('participant')::uuid, md5('training')::uuid, md5('hospital one')::uuid, md5('apprentice')::uuid, 'REGISTERED', 1, '2026-03-02 08:00+00', '2026-03-15 02:05+00', 'SCANNED', null, null, false, 0, 2);
