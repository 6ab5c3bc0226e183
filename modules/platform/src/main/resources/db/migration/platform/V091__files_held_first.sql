-- Two who let go of the same content at once must not look at each other's records half-way: whoever lets go holds the content first
-- and takes the record away then. Who keeps content waits for whoever holds it, and brings it back if it went.
create function platform.hold_file(content_digest text) returns boolean
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    if person_here() is null then
        raise exception 'nobody holds this file' using errcode = 'insufficient_privilege';
    end if;
    perform 1 from stored_file where digest = content_digest for update;
    return found;
end $$;
revoke execute on function platform.hold_file from public;
grant execute on function platform.hold_file to zaoxue_app;

create or replace function platform.keep_file(content_digest text, type text, bytes bytea, moment timestamptz) returns text
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

create or replace function platform.release_file(content_digest text) returns boolean
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
