insert into identity.person_alias values
(md5('twin')::uuid, md5('colleague')::uuid, 'A-3', 'registered twice', md5('administrator')::uuid, '2026-02-01 08:00+00');
insert into identity.person_apart values
(least(md5('mentor')::uuid, md5('former mentor')::uuid), greatest(md5('mentor')::uuid, md5('former mentor')::uuid), 'two people', md5('administrator')::uuid, '2026-02-01 08:00+00');
