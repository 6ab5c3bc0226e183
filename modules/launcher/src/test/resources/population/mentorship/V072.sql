insert into mentorship.co_signature_code values
(md5('waiting')::uuid, md5('mentor')::uuid, repeat('d', 64), '2026-01-26 14:00+00', '2026-01-26 14:10+00', 1, null, 2);
