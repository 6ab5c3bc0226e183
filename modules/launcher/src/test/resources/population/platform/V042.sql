insert into platform.notice_reader (person_id, hospital_id, roles, address, language, signed_in_at) values
(md5('mentor')::uuid, md5('hospital one')::uuid, '{aid-staff}', 'mentor@hospital.example', 'zh-CN', '2026-01-05 08:00+00');
insert into platform.notice (recipient_id, kind, subject_id, mentions, urgent, key, told_at, read_at) values
(md5('mentor')::uuid, 'CASE_SUBMITTED', md5('waiting')::uuid, '{}', false, 'case waiting', '2026-01-05 08:00+00', null),
(md5('apprentice')::uuid, 'CASE_SIGNED_OFF', md5('done 1')::uuid, '{}', false, 'case done', '2026-01-06 08:00+00', '2026-01-06 09:00+00');
