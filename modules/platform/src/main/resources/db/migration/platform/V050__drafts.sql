-- What somebody has typed into a form and not sent yet: one row for each person, form and object. Names and values of the fields
-- stand at the same places of two arrays; a field with several values is named several times. A dropped draft leaves an empty row
-- for as long as a saving that was under way may still arrive.
create table platform.draft (
    person_id uuid        not null,
    form      text        not null check (form ~ '^[a-z][a-z0-9-]{1,39}$'),
    object    text        not null check (length(object) <= 80),
    sitting   uuid        not null,
    step      integer     not null check (step >= 0),
    base      text        not null check (length(base) <= 40),
    names     text[]      not null,
    typed     text[]      not null,
    dropped   boolean     not null default false,
    kept_at   timestamptz not null,
    primary key (person_id, form, object),
    check (cardinality(names) = cardinality(typed) and cardinality(names) <= 400),
    check (octet_length(array_to_string(names, '')) + octet_length(array_to_string(typed, '')) <= 65536),
    check (not dropped or cardinality(names) = 0)
);
create index draft_by_age on platform.draft (kept_at);
comment on column platform.draft.sitting is 'the opened page in which it was typed';
comment on column platform.draft.step is 'counts the savings of a sitting; an older one never replaces a newer one';
comment on column platform.draft.base is 'version of the object that was on screen; empty where there was none';

grant select, insert, update, delete on platform.draft to zaoxue_app;
select platform.isolate('platform.draft', $$ person_id = (select platform.person_here()) $$);
call platform.leave_unwatched('platform.draft', 'what is typed and not sent; the act that comes of it is in the trail');

-- Whoever keeps a draft also removes those, of everybody, whose time is over.
create function platform.forget_drafts(kept_before timestamptz) returns bigint
    language sql volatile security definer set search_path = platform, pg_temp as $$
    with forgotten as (delete from draft where kept_at < kept_before returning 1) select count(*) from forgotten
$$;
revoke execute on function platform.forget_drafts from public;
grant execute on function platform.forget_drafts to zaoxue_app;
