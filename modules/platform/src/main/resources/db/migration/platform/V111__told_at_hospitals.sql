-- R-PLT-25: tells everybody with a role at any of some hospitals, in one statement.
create function platform.tell_at(told_kind text, told_subject uuid, told_mentions text, is_urgent boolean, told_key text,
                                 told timestamptz, with_role text, hospitals uuid[])
    returns setof uuid language sql security definer set search_path = platform, pg_temp as $$
    select notice from unnest(hospitals) as place(hospital),
         lateral platform.tell(told_kind, told_subject, told_mentions, is_urgent, told_key, told, '{}', with_role, place.hospital, null)
             as notice
$$;
revoke execute on function platform.tell_at from public;
grant execute on function platform.tell_at to zaoxue_app;
