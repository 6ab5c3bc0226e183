insert into platform.draft values
(md5('apprentice')::uuid, 'case', '', md5('sitting')::uuid, 2, '', '{learnt}', '{a word}', false, '2026-01-07 08:00+00');
