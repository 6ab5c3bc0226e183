-- What the world stands on: which day it was made for, how far it has grown, and ids that follow from seed, kind and number.
create schema if not exists benchmark;
create table if not exists benchmark.world (
    only_row  boolean primary key default true check (only_row),
    seed      bigint  not null,
    today     date    not null,
    hospitals integer not null
);
insert into benchmark.world (seed, today, hospitals)
values (:seed, (now() at time zone 'Asia/Shanghai')::date, 0)
on conflict do nothing;

create or replace function benchmark.id(kind text, number bigint) returns uuid language sql stable parallel safe as $$
    select md5((select seed from benchmark.world) || ' ' || kind || ' ' || number)::uuid
$$;

-- A number from 0 to one less than the limit, which looks like chance and is none.
create or replace function benchmark.chance(what text, number bigint, below integer) returns integer language sql stable parallel safe as $$
    select (hashtextextended(what || number, (select seed from benchmark.world)) & 2147483647) % below
$$;

-- The techniques that are taught in the world: up to six of each specialty that has any.
create or replace view benchmark.taught as
select id, specialty, current, place, dense_rank() over (order by specialty) - 1 as subject,
       count(*) over (partition by specialty) as techniques
from (select t.*, row_number() over (partition by t.specialty order by t.code) - 1 as place from mentorship.technique t) ranked
where place < 6;
