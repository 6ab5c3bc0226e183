insert into mentorship.theatre_list values
(md5('list')::uuid, md5('hospital one')::uuid, md5('head')::uuid, '2026-01-31 08:00+00', '2026-01-01', '2026-01-31', 2, 2, 0, '2026-01-31 08:05+00'),
(md5('waiting list')::uuid, md5('hospital one')::uuid, md5('head')::uuid, '2026-02-28 08:00+00', '2026-02-01', '2026-02-28', 1, null, null, null);
insert into mentorship.theatre_line values
(md5('theatre 1')::uuid, md5('hospital one')::uuid, md5('list')::uuid, '2026-01-05', mentorship.record_digest(md5('hospital one')::uuid, '4711'), md5('technique')::uuid, md5('apprentice')::uuid, 'OPERATOR'),
(md5('theatre 2')::uuid, md5('hospital one')::uuid, md5('list')::uuid, '2026-01-06', mentorship.record_digest(md5('hospital one')::uuid, '4712'), md5('technique')::uuid, md5('apprentice')::uuid, 'ASSISTANT');
insert into mentorship.theatre_waiting values
(md5('waiting list')::uuid, 1, '2026-02-05', mentorship.record_digest(md5('hospital one')::uuid, '4713'), md5('technique')::uuid, md5('apprentice')::uuid, 'OPERATOR');
