insert into equipment.attachment values
(md5('attachment')::uuid, md5('draft request')::uuid, encode(sha256('photo'), 'hex'), 'lamp.jpg', 'JPEG', 5, md5('engineer')::uuid, '2026-02-01 09:00+00');
