-- What a mentor says about a case, whole; and what its author thinks of it, apart.
alter table mentorship.sign_off
    add column performance text check (performance in ('CRITICAL_DEFICIENCY', 'INEXPERIENCED', 'INTERMEDIATE', 'PRACTICE_READY', 'EXCEPTIONAL')),
    add column complexity  text check (complexity in ('EASIEST_THIRD', 'AVERAGE', 'HARDEST_THIRD')),
    add column manner      text not null default 'IN_PLACE' check (manner in ('IN_PLACE', 'REMOTE'));
comment on column mentorship.sign_off.performance is 'null where nothing was performed, and in sign-offs from before it was asked';
comment on column mentorship.sign_off.complexity is 'in the eyes of the mentor; that of the author stands in the entry';
comment on column mentorship.sign_off.manner is 'from where the mentor judged: REMOTE by video or on a recording';

create table mentorship.self_assessment (
    entry_id      uuid primary key references mentorship.case_entry,
    apprentice_id uuid not null references identity.staff_member,
    entrustment   integer not null check (entrustment between 1 and 5),
    given_at      timestamptz not null
);
comment on table mentorship.self_assessment is 'how much help the author of a case thinks to have needed, said before the mentor has spoken';
grant select, insert, update on mentorship.self_assessment to zaoxue_app;
call platform.watch('mentorship.self_assessment', part_of => 'mentorship.case_entry', by => 'entry_id');
-- Kept apart: mentors, heads and offices do not see it.
select platform.isolate('mentorship.self_assessment', $$ apprentice_id = (select platform.person_here()) $$);

create index case_entry_late on mentorship.case_entry (submitted_at, id) where state = 'SUBMITTED';
