insert into capacity.technique_fact values
(md5('done 1')::uuid, 'CASE', md5('hospital one')::uuid, md5('technique')::uuid, md5('apprentice')::uuid, 'SUPERVISED_SCRUBBED', true, '2026-01-05', '2026-01-06 08:00+00'),
(md5('certified')::uuid, 'CERTIFICATION', md5('hospital one')::uuid, md5('technique')::uuid, md5('apprentice')::uuid, null, true, '2026-03-01', '2026-03-01 08:00+00');
insert into capacity.technology_gap values
(md5('gap')::uuid, 3, 'G-0001', md5('hospital one')::uuid, md5('technique')::uuid, 'patients are sent away', 'INTRODUCED', md5('head')::uuid, md5('mentor')::uuid, '2026-12-31', '2025-12-01', '2025-12-15', '2026-01-05', null, null, null),
(md5('gap given up')::uuid, 2, 'G-0002', md5('hospital two')::uuid, md5('other technique')::uuid, 'no surgeon has done it', 'WITHDRAWN', null, null, null, '2025-12-01', null, null, null, null, '2026-02-01');
insert into capacity.gap_step values
(md5('gap named')::uuid, md5('gap')::uuid, 1, 'PLANNED', '2025-12-15', 'IDENTIFIED', 'PLANNED', 'PERSON', null, md5('head')::uuid, null, '2025-12-15 08:00+00'),
(md5('gap begun')::uuid, md5('gap')::uuid, 2, 'INTRODUCED', '2026-01-05', 'PLANNED', 'INTRODUCED', 'CASE', md5('done 1')::uuid, md5('apprentice')::uuid, null, '2026-01-06 08:00+00');
