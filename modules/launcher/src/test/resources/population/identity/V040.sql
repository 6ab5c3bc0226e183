insert into identity.licence values
(md5('licence')::uuid, md5('mentor')::uuid, identity.licence_digest('110000000001234'), '1234', 'MAIN', null, md5('institution')::uuid, '2010-01-01', null, 1),
(md5('licence here')::uuid, md5('mentor')::uuid, identity.licence_digest('110000000001234'), '1234', 'SUPPORT_EXEMPT', md5('hospital one')::uuid, null, '2026-01-01', '2026-12-31', 1);
