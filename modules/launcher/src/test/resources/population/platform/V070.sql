insert into platform.ended_session (session, subject, order_id, ended_at) values
('session', null, 'order 1', '2026-01-08 08:00+00'), (null, 'subject of former mentor', null, '2026-01-08 08:00+00');
