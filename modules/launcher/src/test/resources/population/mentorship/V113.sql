insert into mentorship.theatre_withdrawal values
(md5('theatre 2')::uuid, md5('hospital one')::uuid, 'another person', md5('head')::uuid, '2026-02-01 08:00+00');
