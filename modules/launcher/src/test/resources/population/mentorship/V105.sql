insert into mentorship.technique_confirmation values
(md5('confirmation')::uuid, md5('technique')::uuid, 1, md5('hospital one')::uuid, 1, 5, 5, 5, 5, 5, 2, 2, 12, 0.05, 0.15, false, null, md5('head')::uuid, '2026-03-05 08:00+00', '2026-03-05', null, 1);
update mentorship.certification set confirmation_id = md5('confirmation')::uuid where id = md5('certified')::uuid;
