insert into identity.delegation values
(md5('delegation')::uuid, md5('official')::uuid, md5('second official')::uuid, '2026-05-01', '2026-05-20', 'away', '2026-04-20 08:00+00', null, 1);
