-- Besides pictures, documents that were looked through. Content is kept by its digest, once; who refers to it does so by a foreign
-- key, and what nobody refers to any more goes.
alter table platform.stored_file
    drop constraint stored_file_media_type_check,
    drop constraint stored_file_width_check,
    drop constraint stored_file_height_check,
    drop constraint stored_file_content_check,
    drop column width,
    drop column height,
    add check (media_type in ('image/jpeg', 'application/pdf')),
    add check (length(content) between 1 and 8388608),
    alter column content set storage external;

-- R-PLT-74: content that is there already belongs to whoever sent it first and may not be seen by whoever sends it again, so that
-- this is the owner's business. It stays locked until the record that names it is written.
create function platform.keep_file(content_digest text, type text, bytes bytea, moment timestamptz) returns text
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    if person_here() is null then
        raise exception 'nobody keeps this file' using errcode = 'insufficient_privilege';
    end if;
    if encode(sha256(bytes), 'hex') <> content_digest then
        raise exception 'not the digest of this content' using errcode = 'check_violation';
    end if;
    loop
        insert into stored_file (digest, media_type, content, stored_at)
        values (content_digest, type, bytes, moment) on conflict do nothing;
        perform 1 from stored_file where digest = content_digest for key share;
        exit when found;
    end loop;
    return content_digest;
end $$;
revoke execute on function platform.keep_file from public;
grant execute on function platform.keep_file to zaoxue_app;
revoke insert on platform.stored_file from zaoxue_app;

-- R-PLT-75: goes unless a record refers to it, of whichever hospital.
create function platform.release_file(content_digest text) returns boolean
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    if person_here() is null then
        raise exception 'nobody lets go of this file' using errcode = 'insufficient_privilege';
    end if;
    delete from stored_file where digest = content_digest;
    return found;
exception when foreign_key_violation then
    return false;
end $$;
revoke execute on function platform.release_file from public;
grant execute on function platform.release_file to zaoxue_app;
