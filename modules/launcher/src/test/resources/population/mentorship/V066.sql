insert into mentorship.phrase_check select key, bo, md5('apprentice')::uuid, '2026-03-10 08:00+00' from mentorship.phrase where key = 'pain-here';
insert into mentorship.phrase_suggestion
select md5('suggestion')::uuid, md5('suggestion form')::uuid, key, bo, 'said so here', md5('apprentice')::uuid, '2026-03-10 08:00+00' from mentorship.phrase where key = 'pain-head';
