-- Pictures as the product made them: decoded, turned upright, scaled, written anew without metadata. Named by their content.
create table platform.stored_file (
    digest     text primary key check (digest ~ '^[0-9a-f]{64}$'),
    media_type text        not null check (media_type = 'image/jpeg'),
    width      integer     not null check (width between 1 and 1600),
    height     integer     not null check (height between 1 and 1600),
    content    bytea       not null check (length(content) between 1 and 4194304),
    stored_at  timestamptz not null
);
grant select, insert on platform.stored_file to zaoxue_app;
