-- Whoever keeps content or lets go of it goes to the head of the trail first, where all writers wait for one another in any case. So
-- nobody holds content while waiting for the head, and content that comes while it goes never meets itself half-way.
create or replace function platform.keep_file(content_digest text, type text, bytes bytea, moment timestamptz) returns text
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    if person_here() is null then
        raise exception 'nobody keeps this file' using errcode = 'insufficient_privilege';
    end if;
    if encode(sha256(bytes), 'hex') <> content_digest then
        raise exception 'not the digest of this content' using errcode = 'check_violation';
    end if;
    perform 1 from trail_head for update;
    insert into stored_file (digest, media_type, content, stored_at)
    values (content_digest, type, bytes, moment) on conflict do nothing;
    return content_digest;
end $$;

create or replace function platform.release_file(content_digest text) returns boolean
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    if person_here() is null then
        raise exception 'nobody lets go of this file' using errcode = 'insufficient_privilege';
    end if;
    perform 1 from trail_head for update;
    delete from stored_file where digest = content_digest;
    return found;
exception when foreign_key_violation then
    return false;
end $$;
