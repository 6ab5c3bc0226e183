insert into mentorship.handover values
(md5('handover')::uuid, md5('former tour')::uuid, md5('former mentor')::uuid, md5('hospital one')::uuid, null, '2024-01-01', '2024-12-31', 'ACCEPTED', '2024-11-01', 'a letter', md5('mentor')::uuid, null, '2024-12-01 08:00+00', '2024-12-10 08:00+00', '2025-03-31', 4);
insert into mentorship.handover_note values
(md5('note')::uuid, md5('handover')::uuid, 'TECHNIQUE', md5('technique')::uuid, 'goes well', 'supplies', 'weekly', 3, '2024-11-20 08:00+00');
insert into mentorship.handover_fact values
(md5('fact')::uuid, md5('handover')::uuid, 1, 'APPRENTICE', md5('apprentice')::uuid, 'Apprentice One', null, null, null, null, null, 'ASSISTED', 2, 0, 1, 2, '2024-02-01');
insert into mentorship.handover_check values (md5('check')::uuid, md5('handover')::uuid, md5('technique')::uuid, 1, 3, 'RARE');
