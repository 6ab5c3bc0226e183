insert into identity.account_role values
(md5('mentor')::uuid, 'AID_STAFF'), (md5('former mentor')::uuid, 'AID_STAFF'), (md5('apprentice')::uuid, 'LOCAL_PHYSICIAN'),
(md5('head')::uuid, 'DEPARTMENT_HEAD'), (md5('head')::uuid, 'CREDENTIALING'), (md5('engineer')::uuid, 'BIOMEDICAL_ENGINEER'),
(md5('official')::uuid, 'COMMISSION_OFFICIAL'), (md5('second official')::uuid, 'COMMISSION_OFFICIAL'),
(md5('administrator')::uuid, 'SECURITY_ADMIN');
update identity.account set disabled_at = '2025-01-01 08:00+00', disabled_why = 'TOUR_ENDED' where person_id = md5('former mentor')::uuid;
insert into identity.account_wish values
(md5('mentor')::uuid, 'mentor@hospital.example', 'zh-CN', false, md5('hospital one')::uuid, 2, '2026-01-02 08:00+00', 1, '2026-01-02 08:01+00', '2026-01-02 08:02+00', 1, 'UNREACHABLE', 'SENT');
insert into identity.account_act values
(md5('invited')::uuid, md5('mentor')::uuid, 'INVITED', 'AID_STAFF', null, md5('administrator')::uuid, '2026-01-02 08:00+00'),
(md5('tour ended')::uuid, md5('former mentor')::uuid, 'TOUR_ENDED', 'AID_STAFF', null, null, '2025-01-01 08:00+00');
insert into identity.account_stripped values
(md5('stripped')::uuid, 'subject of a stranger', 'stranger', 'NURSE', md5('administrator')::uuid, '2026-01-04 08:00+00');
insert into identity.account_comparison values (md5('comparison')::uuid, '2026-01-04 19:00+00', 1);
