-- What must be told to another system: written in the transaction of the change, told afterwards by a worker. R-PLT-22: one key is
-- written once, so that the same thing is never told twice.
create table platform.outbox_message (
    id           uuid primary key default gen_random_uuid(),
    kind         text        not null check (kind ~ '^[a-z][a-z.-]{1,59}$'),
    key          text        not null check (length(key) between 1 and 200),
    payload      text        not null check (length(payload) <= 20000),
    sent_at      timestamptz not null default now(),
    due_at       timestamptz not null default now(),
    attempts     integer     not null default 0 check (attempts >= 0),
    last_failure text check (length(last_failure) <= 200),
    leased_until timestamptz,
    delivered_at timestamptz,
    parked_at    timestamptz,
    unique (kind, key),
    check (delivered_at is null or parked_at is null),
    check (delivered_at is null or payload = '')
);
create index outbox_message_due on platform.outbox_message (kind, due_at) where delivered_at is null and parked_at is null;
create index outbox_message_delivered on platform.outbox_message (delivered_at) where delivered_at is not null;

comment on column platform.outbox_message.key is 'what makes it this message and no other; holds ids, never names or addresses';
comment on column platform.outbox_message.payload is 'what its delivery needs to know; forgotten once it is delivered';
comment on column platform.outbox_message.last_failure is 'the kind of failure, without anything that the other system wrote';
comment on column platform.outbox_message.leased_until is 'until then the worker that claimed it is believed to be alive';

call platform.leave_unwatched('platform.outbox_message', 'tells other systems of changes that stand in the trail themselves');
select platform.isolate('platform.outbox_message', $$ (select platform.administers()) $$);
grant select, update (due_at, attempts, last_failure, leased_until, delivered_at, parked_at, payload), delete
    on platform.outbox_message to zaoxue_app;

-- Everybody's acts may have to be told; who acts need not see what is waiting.
create function platform.send_out(message_kind text, message_key text, message_payload text) returns void
    language sql security definer set search_path = platform, pg_temp as $$
    insert into outbox_message (kind, key, payload) values (message_kind, message_key, message_payload)
    on conflict (kind, key) do nothing
$$;
revoke execute on function platform.send_out from public;
grant execute on function platform.send_out to zaoxue_app;
