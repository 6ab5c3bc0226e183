insert into mentorship.joint_session values
(md5('session')::uuid, md5('session form')::uuid, md5('pairing')::uuid, '2026-02-10', 'SIMULATION', 45, 'knots', md5('mentor')::uuid, '2026-02-10 12:00+00');
