insert into mentorship.certificate values (md5('certified')::uuid, '34679ACDEFGHJKMNPQRT', '2026-03-01 08:00+00');
