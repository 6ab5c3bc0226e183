-- What a degree said of itself before somebody changed it, and why it does not any more. R-MEN-229: it is only ever added to.
create table mentorship.degree_change (
    id          uuid primary key,
    degree_id   uuid        not null references mentorship.degree,
    institution text        not null check (length(institution) between 1 and 200),
    thesis      text        not null check (length(thesis) between 1 and 300),
    begins_on   date        not null,
    ends_on     date        not null check (ends_on > begins_on),
    reason      text        not null check (length(reason) between 1 and 500),
    by_id       uuid        not null references identity.staff_member,
    at          timestamptz not null
);
create index degree_change_of_degree on mentorship.degree_change (degree_id, at);

grant select, insert on mentorship.degree_change to zaoxue_app;
call platform.watch('mentorship.degree_change', part_of => 'mentorship.degree', by => 'degree_id');
call platform.person_stays('mentorship.degree_change', 'by_id', 'an act, which is only ever added');
select platform.isolate('mentorship.degree_change',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.degree d where d.id = degree_id) $$,
    $$ (select platform.everywhere()) or mentorship.takes_part(degree_id) $$);
