create table probe.note (
    id          uuid primary key,
    hospital_id uuid not null,
    said        text not null
);
call platform.watch('probe.note', clear => '{said}');
select platform.isolate('probe.note', $$ hospital_id = (select platform.hospital_here()) $$);
insert into probe.note values (md5('note')::uuid, md5('hospital')::uuid, 'first');
