insert into platform.receipt values
(md5('receipt')::uuid, md5('apprentice')::uuid, 'log a case', repeat('a', 64), 'logged', '2026-01-05 08:00+00');
insert into platform.stored_file (digest, media_type, width, height, content, stored_at) values
(encode(sha256('photo'), 'hex'), 'image/jpeg', 640, 480, 'photo', '2026-01-05 08:00+00');
insert into platform.table_import values
(md5('import done')::uuid, 'people', 'people.csv', null, repeat('b', 64), md5('administrator')::uuid, '2026-01-02 08:00+00', '2026-01-02 08:05+00', 8, 0, 0),
(md5('import waiting')::uuid, 'tours', 'tours.csv', 'person,hospital', repeat('c', 64), md5('administrator')::uuid, '2026-01-03 08:00+00', null, null, null, null);
