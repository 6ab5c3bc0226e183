-- The application's role may use the schemas, and rows as each table grants; it never owns or alters anything.
grant usage on schema platform to zaoxue_app;

-- The stored answer to an act that was sent with an idempotency key: the same key with the same content gets it again.
create table platform.receipt (
    key          uuid primary key,
    person_id    uuid        not null,
    act          text        not null check (length(act) between 1 and 80),
    content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    answer       text        not null check (length(answer) <= 2000),
    received_at  timestamptz not null
);
grant select, insert on platform.receipt to zaoxue_app;
