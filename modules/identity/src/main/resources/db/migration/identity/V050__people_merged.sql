-- R-IDN-80: two records that may be one person are found by what stands in them: the number of a licence, a name in any script, or a
-- similar name with the same employer. The keys are computed with the row, so that the search compares texts.
create function identity.name_key(name text) returns text language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp as
$$ select nullif(lower(regexp_replace(name, '[[:space:][:punct:]·་]', '', 'g')), '') $$;
comment on function identity.name_key is 'a name without what separates its parts, in lower case';

create function identity.name_shape(name text) returns text language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp as $$
    select case when length(bones) >= 4 then (select string_agg(letter, '' order by letter) from regexp_split_to_table(bones, '') letter) end
    from (select regexp_replace(identity.name_key(name), '[aeiouüöhg]', '', 'g') as bones) as without_vowels
$$;
comment on function identity.name_shape is 'the consonants of a Latin name in order, so that turned names and other romanisations look alike';

alter table identity.staff_member
    add column key_en text generated always as (identity.name_key(name_en)) stored,
    add column key_zh text generated always as (identity.name_key(name_zh)) stored,
    add column key_bo text generated always as (identity.name_key(name_bo)) stored,
    add column shape  text generated always as (identity.name_shape(name_en)) stored;
call platform.watch('identity.staff_member', clear => '{employer_kind,specialty,languages}', left_out => '{key_en,key_zh,key_bo,shape}');
create index staff_member_key_en on identity.staff_member (key_en);
create index staff_member_key_zh on identity.staff_member (key_zh) where key_zh is not null;
create index staff_member_key_bo on identity.staff_member (key_bo) where key_bo is not null;
create index staff_member_shape on identity.staff_member (shape, hospital_id, institution_id) where shape is not null;

-- R-IDN-81: what a person's former record has become. The former record stays as an empty name, so that what was written once keeps
-- pointing at something; it leads to one that is itself no former record.
create table identity.person_alias (
    old_id       uuid primary key references identity.staff_member,
    kept_id      uuid        not null references identity.staff_member,
    staff_number text check (staff_number ~ '^[A-Z0-9-]{2,30}$'),
    reason       text        not null check (length(reason) between 1 and 500),
    merged_by    uuid        not null,
    merged_at    timestamptz not null,
    check (old_id <> kept_id)
);
create index person_alias_kept on identity.person_alias (kept_id);
create index person_alias_number on identity.person_alias (staff_number) where staff_number is not null;
grant select, insert, update (kept_id) on identity.person_alias to zaoxue_app;
call platform.watch('identity.person_alias', part_of => 'identity.staff_member', by => 'kept_id');
comment on table identity.person_alias is 'Open: whoever reads a name reads it through here.';
call platform.person_stays('identity.person_alias', 'old_id', 'says itself which record was merged');
call platform.person_stays('identity.person_alias', 'kept_id', 'the merger leads former records on by itself');
call platform.person_stays('identity.account', 'person_id', 'a closed account stays with the record it was made for');
call platform.person_stays('identity.licence', 'person_id', 'places of practice move apart, twins among them not');

-- Two records of which somebody has said that they are two people.
create table identity.person_apart (
    one_id   uuid        not null references identity.staff_member,
    other_id uuid        not null references identity.staff_member,
    reason   text        not null check (length(reason) between 1 and 500),
    said_by  uuid        not null,
    said_at  timestamptz not null,
    primary key (one_id, other_id),
    check (one_id < other_id)
);
grant select, insert on identity.person_apart to zaoxue_app;
select platform.isolate('identity.person_apart', $$ (select platform.administers()) $$);
call platform.watch('identity.person_apart', part_of => 'identity.staff_member', by => 'one_id');
call platform.person_stays('identity.person_apart', 'one_id', 'was said of the two records as they were');
call platform.person_stays('identity.person_apart', 'other_id', 'was said of the two records as they were');

create view identity.likely_duplicate with (security_invoker = true) as
with sign as (
    select x.person_id as one_id, y.person_id as other_id, 'LICENCE' as what
    from identity.licence x
    join identity.licence y on y.number_digest = x.number_digest and x.person_id < y.person_id
    union
    select x.id, y.id, 'NAME' from identity.staff_member x join identity.staff_member y on y.key_en = x.key_en and x.id < y.id
    union
    select x.id, y.id, 'NAME' from identity.staff_member x join identity.staff_member y on y.key_zh = x.key_zh and x.id < y.id
    union
    select x.id, y.id, 'NAME' from identity.staff_member x join identity.staff_member y on y.key_bo = x.key_bo and x.id < y.id
    union
    select x.id, y.id, 'SIMILAR'
    from identity.staff_member x
    join identity.staff_member y on y.shape = x.shape and x.id < y.id and y.employer_kind = x.employer_kind
        and coalesce(y.hospital_id, y.institution_id) is not distinct from coalesce(x.hospital_id, x.institution_id)
), paired as (
    select one_id, other_id, bool_or(what = 'LICENCE') as licence, bool_or(what = 'NAME') as name, bool_or(what = 'SIMILAR') as similar_name
    from sign group by one_id, other_id
)
select p.one_id, p.other_id, p.licence, p.name, p.similar_name and not p.name as similar_name,
       x.employer_kind = y.employer_kind
           and coalesce(x.hospital_id, x.institution_id) is not distinct from coalesce(y.hospital_id, y.institution_id) as employer
from paired p
join identity.staff_member x on x.id = p.one_id
join identity.staff_member y on y.id = p.other_id
where not exists (select 1 from identity.person_alias a where a.old_id in (p.one_id, p.other_id))
  and not exists (select 1 from identity.person_apart d where d.one_id = p.one_id and d.other_id = p.other_id);
comment on view identity.likely_duplicate is 'pairs of records that may be one person, with the signs of it';
grant select on identity.likely_duplicate to zaoxue_app;

create function identity.is_moved(before jsonb, after jsonb, persons text[]) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select before - persons - 'version' = after - persons - 'version'
       and not exists (
           select 1 from unnest(persons) person
           where before ->> person is distinct from after ->> person
             and not exists (select 1 from identity.person_alias a
                             where a.old_id = (before ->> person)::uuid and a.kept_id = (after ->> person)::uuid))
$$;
comment on function identity.is_moved is 'whether a row changed in nothing but the records that its people were merged into';

create function identity.held_by(person uuid) returns table (kind text, held bigint, first_day date, last_day date)
    language sql stable set search_path = identity, pg_temp as $$
    select 'identity.tour', count(*), min(from_day), max(to_day) from tour where person_id = person
    union all select 'identity.licence', count(*), min(from_day), max(to_day) from licence where person_id = person
    union all select 'identity.batch', count(*), min(from_day), max(to_day) from batch where lead_id = person
$$;
grant execute on function identity.held_by to zaoxue_app;

-- R-IDN-83: what stands against a merger within identity. Licences that are the same in both are one.
create function identity.against_one(gone uuid, kept uuid) returns setof text
    language sql stable set search_path = identity, pg_temp as $$
    select 'account' where exists (select 1 from account where person_id = gone and disabled_at is null)
    union all
    select 'tours' where exists (
        select 1 from tour x join tour y on y.person_id = kept
            and daterange(x.from_day, x.to_day, '[]') && daterange(y.from_day, y.to_day, '[]')
        where x.person_id = gone)
    union all
    select 'licences' where exists (
        select 1 from licence x join licence y on y.person_id = kept
            and daterange(x.from_day, x.to_day, '[]') && daterange(y.from_day, y.to_day, '[]')
            and (x.basis = 'MAIN' and y.basis = 'MAIN'
                 or coalesce(x.hospital_id, x.institution_id) = coalesce(y.hospital_id, y.institution_id))
        where x.person_id = gone
          and not (x.number_digest = y.number_digest and x.basis = y.basis and x.from_day = y.from_day
                   and x.to_day is not distinct from y.to_day
                   and coalesce(x.hospital_id, x.institution_id) = coalesce(y.hospital_id, y.institution_id)))
$$;
grant execute on function identity.against_one to zaoxue_app;

create function identity.move_licences(gone uuid, kept uuid) returns integer language plpgsql security definer
    set search_path = identity, pg_temp as $$
declare
    moved integer;
begin
    if not platform.administers() or not exists (select 1 from person_alias a where a.old_id = gone and a.kept_id = kept) then
        raise exception 'nobody said that these two are one' using errcode = 'insufficient_privilege';
    end if;
    delete from licence x using licence y
    where x.person_id = gone and y.person_id = kept and x.number_digest = y.number_digest and x.basis = y.basis
      and x.from_day = y.from_day and x.to_day is not distinct from y.to_day
      and coalesce(x.hospital_id, x.institution_id) = coalesce(y.hospital_id, y.institution_id);
    update licence set person_id = kept, version = version + 1 where person_id = gone;
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke execute on function identity.move_licences from public;
grant execute on function identity.move_licences to zaoxue_app;
