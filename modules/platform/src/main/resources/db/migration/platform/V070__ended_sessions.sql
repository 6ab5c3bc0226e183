-- Sessions that ended before their time: one, by the name that Keycloak gave it, or all of an account that had begun by then. Each node
-- reads what is new every other second, so that no request asks for it.
create table platform.ended_session (
    id       bigint generated always as identity primary key,
    session  text check (length(session) between 1 and 200),
    subject  text check (length(subject) between 1 and 200),
    order_id text unique check (length(order_id) between 1 and 200),
    ended_at timestamptz not null,
    check ((session is null) <> (subject is null))
);
create index ended_session_by_time on platform.ended_session (ended_at);
comment on table platform.ended_session is 'Open: read by every node before it knows who calls';
comment on column platform.ended_session.session is 'one session, as Keycloak names it';
comment on column platform.ended_session.subject is 'all sessions of this account that had begun by then';
comment on column platform.ended_session.order_id is 'Keycloak''s number of the order, so that none is carried out twice';
call platform.leave_unwatched('platform.ended_session', 'what ended a session is in the trail of the account, or in the one of Keycloak');
grant select, insert, delete on platform.ended_session to zaoxue_app;
