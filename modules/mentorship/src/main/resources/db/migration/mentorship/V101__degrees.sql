-- Degrees that a hospital's own people work for at home: who supervises them, what is due when, what was done, and what was published.
create table mentorship.degree (
    id                    uuid primary key,
    hospital_id           uuid    not null references identity.hospital,
    person_id             uuid    not null references identity.staff_member,
    kind                  text    not null check (kind in ('MASTER', 'DOCTORATE')),
    institution           text    not null check (length(institution) between 1 and 200),
    thesis                text    not null check (length(thesis) between 1 and 300),
    local_supervisor_id   uuid    not null references identity.staff_member,
    local_since           date    not null,
    outside_supervisor_id uuid    not null references identity.staff_member,
    outside_since         date    not null,
    begins_on             date    not null,
    ends_on               date    not null check (ends_on > begins_on),
    state                 text    not null check (state in ('PROPOSED', 'RUNNING', 'SUSPENDED', 'CONFERRED', 'ABANDONED')),
    version               integer not null,
    check (local_supervisor_id <> person_id and outside_supervisor_id <> person_id and local_supervisor_id <> outside_supervisor_id)
);
create unique index degree_one_at_a_time on mentorship.degree (person_id) where state in ('PROPOSED', 'RUNNING', 'SUSPENDED');
create index degree_of_hospital on mentorship.degree (hospital_id, begins_on desc, id);
create index degree_of_person on mentorship.degree (person_id);
create index degree_local_supervisor on mentorship.degree (local_supervisor_id);
create index degree_outside_supervisor on mentorship.degree (outside_supervisor_id);

create table mentorship.degree_step (
    id        uuid primary key,
    degree_id uuid        not null references mentorship.degree,
    state     text        not null check (state in ('PROPOSED', 'RUNNING', 'SUSPENDED', 'CONFERRED', 'ABANDONED')),
    reason    text        not null check (length(reason) <= 500),
    by_id     uuid        not null references identity.staff_member,
    at        timestamptz not null,
    check (state not in ('SUSPENDED', 'ABANDONED') or reason <> '')
);
create index degree_step_of_degree on mentorship.degree_step (degree_id, at);

create table mentorship.degree_milestone (
    id           uuid primary key,
    degree_id    uuid    not null references mentorship.degree,
    kind         text    not null check (kind in ('ENROLMENT', 'COURSES', 'PROPOSAL', 'ETHICS', 'DATA', 'SUBMITTED', 'DEFENDED',
                     'CONFERRAL', 'OWN')),
    name         text    not null check (length(name) <= 200),
    due_on       date    not null,
    done_on      date,
    evidence     text check (length(evidence) between 1 and 1000),
    confirmed_by uuid references identity.staff_member,
    confirmed_at timestamptz,
    version      integer not null,
    check ((kind = 'OWN') = (name <> '')),
    check ((done_on is null) = (evidence is null)),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by is null or done_on is not null)
);
create unique index degree_milestone_once on mentorship.degree_milestone (degree_id, kind) where kind <> 'OWN';
create index degree_milestone_of_degree on mentorship.degree_milestone (degree_id, due_on);
create index degree_milestone_open on mentorship.degree_milestone (due_on) where done_on is null;

create table mentorship.degree_publication (
    id        uuid primary key,
    degree_id uuid    not null references mentorship.degree,
    title     text    not null check (length(title) between 1 and 300),
    journal   text    not null check (length(journal) between 1 and 200),
    year      integer not null check (year between 1980 and 2100),
    doi       text    not null check (doi = '' or doi ~ '^10[.][0-9]{4,9}/[^[:space:]]{1,200}$'),
    place     integer not null check (place between 1 and 200),
    authors   integer not null check (authors between 1 and 200),
    added_at  timestamptz not null,
    check (place <= authors)
);
create unique index degree_publication_doi on mentorship.degree_publication (degree_id, lower(doi)) where doi <> '';
create index degree_publication_of_degree on mentorship.degree_publication (degree_id, year);

grant select, insert, update on mentorship.degree, mentorship.degree_milestone to zaoxue_app;
grant select, insert on mentorship.degree_step, mentorship.degree_publication to zaoxue_app;
call platform.watch('mentorship.degree', clear => '{kind,state}');
call platform.watch('mentorship.degree_step', clear => '{state}', part_of => 'mentorship.degree', by => 'degree_id');
call platform.watch('mentorship.degree_milestone', clear => '{kind}', part_of => 'mentorship.degree', by => 'degree_id');
call platform.watch('mentorship.degree_publication', clear => '{doi}', part_of => 'mentorship.degree', by => 'degree_id');
call platform.person_stays('mentorship.degree_step', 'by_id', 'an act, which is only ever added');
call platform.person_stays('mentorship.degree_milestone', 'confirmed_by', 'an act: who confirmed that it was done');

-- A hospital sees the degrees of its people; whoever works for one or supervises it sees it wherever they are.
select platform.isolate('mentorship.degree',
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or person_id = (select platform.person_here())
       or local_supervisor_id = (select platform.person_here())
       or outside_supervisor_id = (select platform.person_here()) $$,
    $$ (select platform.everywhere())
       or person_id = (select platform.person_here())
       or local_supervisor_id = (select platform.person_here())
       or outside_supervisor_id = (select platform.person_here()) $$);
select platform.isolate('mentorship.degree_step',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.degree d where d.id = degree_id) $$,
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.degree d where d.id = degree_id
           and (select platform.person_here()) in (d.person_id, d.local_supervisor_id, d.outside_supervisor_id)) $$);
select platform.isolate('mentorship.degree_milestone',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.degree d where d.id = degree_id) $$,
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.degree d where d.id = degree_id
           and (select platform.person_here()) in (d.person_id, d.local_supervisor_id, d.outside_supervisor_id)) $$);
select platform.isolate('mentorship.degree_publication',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.degree d where d.id = degree_id) $$,
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.degree d where d.id = degree_id
           and (select platform.person_here()) in (d.person_id, d.local_supervisor_id, d.outside_supervisor_id)) $$);
