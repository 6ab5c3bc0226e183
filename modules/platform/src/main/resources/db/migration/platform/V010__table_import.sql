-- A table that somebody sent: with its content while it waits to be confirmed, without it once it was imported.
create table platform.table_import (
    id          uuid primary key,
    kind        text        not null check (length(kind) between 1 and 60),
    file_name   text        not null check (length(file_name) <= 200),
    content     bytea check (length(content) <= 5242880),
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    uploaded_by uuid        not null,
    uploaded_at timestamptz not null,
    imported_at timestamptz,
    added       integer check (added >= 0),
    changed     integer check (changed >= 0),
    unchanged   integer check (unchanged >= 0),
    check ((content is null) = (imported_at is not null)),
    check ((imported_at is null) = (added is null))
);
create index table_import_latest on platform.table_import (imported_at desc) where imported_at is not null;
grant select, insert, update, delete on platform.table_import to zaoxue_app;
