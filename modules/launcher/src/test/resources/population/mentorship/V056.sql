insert into mentorship.self_assessment values (md5('waiting')::uuid, md5('apprentice')::uuid, 3, '2026-01-26 12:00+00');
