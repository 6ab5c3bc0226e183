insert into mentorship.degree_change values
(md5('degree change')::uuid, md5('degree')::uuid, 'Plateau University', 'Wounds', '2025-09-01', '2028-08-31', 'Narrower', md5('apprentice')::uuid, '2026-01-05 08:00+00');
