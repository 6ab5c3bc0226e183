insert into identity.batch values
(md5('batch')::uuid, md5('region')::uuid, md5('hospital one')::uuid, 11, '2026-01-01', '2026-12-31', md5('mentor')::uuid, 1);
update identity.tour set batch_id = md5('batch')::uuid, arrived_on = '2026-01-03', version = version + 1 where id = md5('tour')::uuid;
insert into identity.tour_change values
(md5('arrived')::uuid, md5('tour')::uuid, 'ARRIVED', '2099-12-31', null, md5('mentor')::uuid, '2026-01-03 08:00+00');
