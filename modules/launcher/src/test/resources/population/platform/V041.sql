insert into platform.outbox_message (kind, key, payload, delivered_at) values ('mail', 'notice 1', '', now()), ('account.wish', 'mentor 2', '{}', null);
