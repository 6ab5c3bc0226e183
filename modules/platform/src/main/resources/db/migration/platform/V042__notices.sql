-- Where and how a person wants to be told, and as what the person signed in last: who is told what concerns a role.
create table platform.notice_reader (
    person_id     uuid primary key,
    hospital_id   uuid,
    department_id uuid,
    roles         text[]      not null,
    address       text check (length(address) between 3 and 254),
    language      text        not null check (language in ('en', 'zh-CN', 'bo')),
    rhythm        text        not null default 'EACH' check (rhythm in ('EACH', 'DAILY', 'NONE')),
    digest_hour   integer     not null default 8 check (digest_hour between 0 and 23),
    digest_on     date,
    chosen        boolean     not null default false,
    signed_in_at  timestamptz not null
);
create index notice_reader_by_role on platform.notice_reader using gin (roles);
comment on column platform.notice_reader.digest_on is 'the last day for which a digest was sent out';
comment on column platform.notice_reader.chosen is 'whether the person chose the language of mail; until then it follows the sign-in';

call platform.watch('platform.notice_reader', clear => '{language,rhythm}', left_out => '{signed_in_at,digest_on,roles}');
select platform.isolate('platform.notice_reader', $$ person_id = (select platform.person_here()) $$);
create policy kept_by_the_house on platform.notice_reader
    using ((select platform.said('area')) = 'administration');
grant select, insert (person_id, hospital_id, department_id, roles, address, language, rhythm, digest_hour, chosen, signed_in_at),
    update (hospital_id, department_id, roles, address, language, rhythm, digest_hour, digest_on, chosen, signed_in_at)
    on platform.notice_reader to zaoxue_app;

-- What a person is told: a kind and what it is about; the words are found when it is read.
create table platform.notice (
    id           uuid primary key default gen_random_uuid(),
    recipient_id uuid        not null,
    kind         text        not null check (kind ~ '^[A-Z][A-Z_]{2,59}$'),
    subject_id   uuid        not null,
    mentions     text        not null check (length(mentions) <= 4000),
    urgent       boolean     not null,
    key          text        not null check (length(key) between 1 and 200),
    told_at      timestamptz not null,
    read_at      timestamptz,
    mailed_at    timestamptz,
    unique (recipient_id, key)
);
create index notice_of on platform.notice (recipient_id, told_at desc, id);
create index notice_unread on platform.notice (recipient_id) where read_at is null;
create index notice_read on platform.notice (read_at) where read_at is not null;
comment on column platform.notice.mentions is 'names and days that the sentence mentions, as JSON; never in a mail';
comment on column platform.notice.key is 'the fact that is told; the same fact is told to a person once';

call platform.leave_unwatched('platform.notice', 'tells of changes that stand in the trail themselves');
select platform.isolate('platform.notice', $$ recipient_id = (select platform.person_here()) $$);
grant select, update (read_at) on platform.notice to zaoxue_app;

-- R-PLT-25: tells a person, or everybody with a role, at one hospital where one is named. Answers the notices that are new; whoever
-- tells need not see the readers. Nobody is told what they did themselves.
create function platform.tell(told_kind text, told_subject uuid, told_mentions text, is_urgent boolean, told_key text,
                              told timestamptz, persons uuid[], with_role text, at_hospital uuid, at_department uuid)
    returns setof uuid language sql security definer set search_path = platform, pg_temp as $$
    insert into notice (recipient_id, kind, subject_id, mentions, urgent, key, told_at)
    select distinct recipient, told_kind, told_subject, told_mentions, is_urgent, told_key, told
    from (select unnest(persons) union
          select person_id from notice_reader
          where with_role = any(roles) and (at_hospital is null or hospital_id = at_hospital)
            and (at_department is null or department_id is null or department_id = at_department)) as recipients(recipient)
    where recipient is distinct from platform.person_here()
    on conflict (recipient_id, key) do nothing
    returning id
$$;

-- What a mail may know of notices: never what they mention. For the house alone.
create function platform.mail_for(asked uuid)
    returns table (notice_id uuid, kind text, subject_id uuid, urgent boolean, address text, language text, rhythm text)
    language sql stable security definer set search_path = platform, pg_temp as $$
    select n.id, n.kind, n.subject_id, n.urgent, r.address, r.language, r.rhythm
    from notice n join notice_reader r on r.person_id = n.recipient_id
    where n.id = asked and n.mailed_at is null and n.read_at is null and (select said('area')) = 'administration'
$$;
create function platform.digest_for(person uuid)
    returns table (notice_id uuid, kind text, subject_id uuid, urgent boolean, address text, language text, rhythm text)
    language sql stable security definer set search_path = platform, pg_temp as $$
    select n.id, n.kind, n.subject_id, n.urgent, r.address, r.language, r.rhythm
    from notice n join notice_reader r on r.person_id = n.recipient_id
    where n.recipient_id = person and n.mailed_at is null and n.read_at is null
      and (select said('area')) = 'administration'
    order by n.told_at, n.id limit 200
$$;
create function platform.note_mailed(mailed uuid[]) returns void
    language sql security definer set search_path = platform, pg_temp as $$
    update notice set mailed_at = now() where id = any(mailed) and (select said('area')) = 'administration'
$$;

-- The readers whose digest is due at this hour of this day and who have something to read; each of them once a day.
create function platform.take_due_digests(today date, this_hour integer) returns setof uuid
    language sql security definer set search_path = platform, pg_temp as $$
    update notice_reader set digest_on = today
    where person_id in (
        select r.person_id from notice_reader r
        where r.rhythm = 'DAILY' and r.digest_hour <= this_hour and (r.digest_on is null or r.digest_on < today)
          and r.address is not null and (select said('area')) = 'administration'
          and exists (select 1 from notice n where n.recipient_id = r.person_id and n.mailed_at is null and n.read_at is null)
        for update of r skip locked)
    returning person_id
$$;

create function platform.forget_read_notices(before timestamptz) returns integer
    language sql security definer set search_path = platform, pg_temp as $$
    with forgotten as (
        delete from notice where read_at < before and (select said('area')) = 'administration' returning 1)
    select count(*)::integer from forgotten
$$;

revoke execute on function platform.tell, platform.mail_for, platform.digest_for, platform.note_mailed,
    platform.take_due_digests, platform.forget_read_notices from public;
grant execute on function platform.tell, platform.mail_for, platform.digest_for, platform.note_mailed,
    platform.take_due_digests, platform.forget_read_notices to zaoxue_app;

-- How the outbox stands, in three numbers, also for whoever collects measurements without being anybody.
create function platform.outbox_state() returns table (waiting bigint, oldest_seconds bigint, parked bigint)
    language sql stable security definer set search_path = platform, pg_temp as $$
    select count(*) filter (where parked_at is null),
           coalesce(extract(epoch from now() - min(sent_at) filter (where parked_at is null)), 0)::bigint,
           count(*) filter (where parked_at is not null)
    from outbox_message where delivered_at is null
$$;
revoke execute on function platform.outbox_state from public;
grant execute on function platform.outbox_state to zaoxue_app;
