-- One hospital of the world with its 200 people: 25 mentors from a supporting institution, each with four apprentices of the
-- hospital, who log 100 cases each; the other 75 are nurses. The first is the hospital of the demonstration's physician.
create temporary table here on commit drop as
select w.today,
       :number as number,
       :number * 200::bigint as first,
       coalesce((select s.hospital_id from identity.account a join identity.staff_member s on s.id = a.person_id
                  where a.user_name = 'physician' and :number = 0), benchmark.id('hospital', :number)) as hospital,
       benchmark.id('institution', :number) as institution,
       (select array_agg(id order by name_en) from identity.place where kind = 'PREFECTURE') as prefectures,
       (select array_agg(id order by name_en) from identity.place where kind = 'SPONSOR_REGION') as regions
from benchmark.world w;

insert into identity.hospital (id, name_en, prefecture_id, altitude_m, sponsor_region_id, grade, version)
select hospital, 'Hospital ' || number, prefectures[1 + number % cardinality(prefectures)], 2800 + benchmark.chance('altitude', number, 1800),
       regions[1 + number % cardinality(regions)], (array['TERTIARY_B', 'SECONDARY_A', 'SECONDARY_B', 'PRIMARY'])[1 + number % 4], 1
from here where not exists (select 1 from identity.hospital h where h.id = hospital);
insert into identity.institution (id, name_en, sponsor_region_id, version)
select institution, 'Supporting hospital ' || number, regions[1 + number % cardinality(regions)], 1 from here;
insert into identity.alliance (id, institution_id, hospital_id, from_day, version)
select benchmark.id('alliance', number), institution, hospital, today - 1100, 1 from here;
insert into identity.department (id, hospital_id, code, open, version)
select benchmark.id('department', number * 100 + row_number() over (order by c.code)), hospital, c.code, true, 1
from here, (select code from identity.catalogue_department order by code limit 12) c
on conflict do nothing;

-- Eight people at a time: a mentor, four apprentices and three nurses.
create temporary table people on commit drop as
select p as n, benchmark.id('person', p) as id, p % 8 = 0 as mentor, p % 8 between 1 and 4 as apprentice,
       benchmark.id('person', p - p % 8) as master, benchmark.id('person', p - p % 8 + 5) as nurse,
       p - p % 8 as team, t.specialty, s.subject, s.number_of
from here, generate_series(first, first + 199) p
cross join lateral (select (p / 8) % (select count(distinct specialty) from benchmark.taught) as subject,
                           (select count(distinct specialty) from benchmark.taught) as number_of) s
join (select distinct subject, specialty from benchmark.taught) t on t.subject = s.subject;

insert into identity.staff_member (id, name_en, staff_number, employer_kind, hospital_id, institution_id, title, specialty, version)
select p.id, (array['Tenzin', 'Dolma', 'Pema', 'Lobsang', 'Wang', 'Li', 'Zhang', 'Chen'])[1 + benchmark.chance('first', n, 8)] || ' '
             || (array['Dorje', 'Yangzom', 'Wei', 'Norbu', 'Lhamo', 'Fang', 'Tashi', 'Jun'])[1 + benchmark.chance('last', n, 8)] || ' ' || n,
       'W-' || n, case when mentor then 'INSTITUTION' else 'HOSPITAL' end, case when not mentor then hospital end,
       case when mentor then institution end, case when mentor then 'CHIEF_PHYSICIAN' when apprentice then 'ATTENDING' else 'NURSE' end,
       case when mentor or apprentice then p.specialty else 'NURSING' end, 1
from people p, here;

insert into identity.tour (id, person_id, institution_id, hospital_id, from_day, to_day, change, version, arrived_on)
select benchmark.id('tour', n), p.id, institution, hospital, today - 720, today + 180 - benchmark.chance('tour', n, 150), 'PLANNED', 1, today - 719
from people p, here where mentor;
insert into identity.tour_change (id, tour_id, change, last_day, by_id, at)
select benchmark.id('tour change', n), benchmark.id('tour', n), 'PLANNED', today + 180 - benchmark.chance('tour', n, 150), nurse,
       (today - 760)::timestamptz
from people p, here where mentor;

insert into mentorship.pairing (id, mentor_id, apprentice_id, hospital_id, specialty, from_day, to_day, objectives, begun_by, begun_at, version)
select benchmark.id('pairing', n), master, p.id, hospital, p.specialty, today - 715,
       today + 180 - benchmark.chance('tour', team, 150), 'Six techniques of the specialty', nurse, (today - 716)::timestamptz, 1
from people p, here where apprentice;

-- A case a week: watched, helped with, done under eyes, and alone. Four of a hundred are not signed off yet.
create temporary table cases on commit drop as
select p.n * 100 + k as n, benchmark.id('case', p.n * 100 + k) as id, p.id as apprentice, p.master, p.nurse, p.n as person, k,
       benchmark.id('pairing', p.n) as pairing, h.hospital, h.today - 1 - (99 - k) * 7 as day, t.id as technique,
       case when k < 10 then 'OBSERVED' when k < 25 then 'ASSISTED' when k < 55 then 'SUPERVISED_SCRUBBED'
            when k < 75 then 'SUPERVISED_UNSCRUBBED' else 'PERFORMED' end as role,
       (array['EASIEST_THIRD', 'AVERAGE', 'HARDEST_THIRD'])[1 + benchmark.chance('complexity', p.n * 100 + k, 3)] as complexity,
       case when benchmark.chance('outcome', p.n * 100 + k, 100) < 95 then 'AS_PLANNED'
            when benchmark.chance('outcome', p.n * 100 + k, 100) < 98 then 'COMPLICATION' else 'MENTOR_TOOK_OVER' end as outcome,
       case k when 96 then 'RETURNED' when 97 then 'SUBMITTED' when 98 then 'SUBMITTED' when 99 then 'DRAFT' else 'SIGNED_OFF' end as state
from people p, here h, generate_series(0, 99) k
join benchmark.taught t on true
where p.apprentice and t.subject = p.subject and t.place = k % least(t.techniques, 1 + p.n % 3);

insert into mentorship.case_entry (id, form_key, apprentice_id, hospital_id, technique_id, role, case_date, complexity, outcome, mentor_id,
                                   learnt, state, created_at, submitted_at, version)
select id, benchmark.id('form', n), apprentice, hospital, technique, role, day, complexity, outcome,
       master, 'Keep the field dry, and name the next step aloud before it is taken.', state, day + time '11:10' at time zone 'UTC',
       case when state <> 'DRAFT' then day + time '11:10' at time zone 'UTC' end, case state when 'DRAFT' then 1 when 'SUBMITTED' then 2 else 3 end
from cases order by cases.id;
insert into mentorship.case_step (id, entry_id, number, state, by_id, at, reason)
select benchmark.id('step', c.n * 3 + s.number), c.id, s.number,
       case s.number when 1 then 'DRAFT' when 2 then 'SUBMITTED' else c.state end, case when s.number = 3 then master else apprentice end,
       day + time '11:10' at time zone 'UTC' + (s.number / 3) * interval '2 hours',
       case when s.number = 3 and c.state = 'RETURNED' then 'Which approach was it? Please say.' end
from cases c join generate_series(1, 3) s(number) on s.number <= case c.state when 'DRAFT' then 1 when 'SUBMITTED' then 2 else 3 end
order by 1;
insert into mentorship.sign_off (entry_id, apprentice_id, mentor_id, pairing_id, entrustment, went_well, next_time, serious, signed_at,
                                 performance, complexity)
select id, apprentice, master, pairing, 1 + least(4, k / 20), 'Calm hands, and the team knew what came next.',
       'Leave more time for closing.', false, day + time '13:10' at time zone 'UTC',
       case when role in ('OBSERVED', 'ASSISTED') then null
            else (array['INEXPERIENCED', 'INTERMEDIATE', 'PRACTICE_READY'])[1 + least(2, k / 35)] end, complexity
from cases where state = 'SIGNED_OFF' order by cases.id;
update mentorship.pairing p set last_case = c.last_case
from (select pairing, max(day) as last_case from cases where state = 'SIGNED_OFF' group by pairing) c where c.pairing = p.id;

-- Three of four apprentices become independent in their first technique, each tenth of those a trainer.
create temporary table certified on commit drop as
select p.n * 2 + r.step as n, benchmark.id('certification', p.n * 2 + r.step) as id, p.id as person, p.master, p.nurse, p.n as person_number,
       h.hospital, t.id as technique, t.current, r.scope, h.today - 400 + benchmark.chance('granted', p.n, 300) + r.step as day
from people p, here h, (values (0, 'INDEPENDENT'), (1, 'TRAINER')) as r(step, scope)
join benchmark.taught t on true
where p.apprentice and p.n % 4 <> 0 and (r.step = 0 or p.n % 10 = 1) and t.subject = p.subject and t.place = 0;

insert into mentorship.certification (id, person_id, hospital_id, technique_id, technique_version, scope, granted_by, granted_on, valid_from,
                                      valid_until, deciding_mentor_id, generation, version)
select id, person, hospital, technique, current, scope, nurse, day, day, day + 720, master, 1, 1 from certified;
insert into mentorship.certification_step (id, certification_id, number, state, by_id, at)
select benchmark.id('certification step', n), id, 1, 'GRANTED', nurse, (day + time '04:00') at time zone 'UTC' from certified;
insert into mentorship.certification_case (certification_id, entry_id)
select d.id, c.id from certified d
cross join lateral (select id from cases where person = person_number and technique = d.technique and state = 'SIGNED_OFF' and cases.day < d.day
                    order by cases.day desc limit 20) c;

update benchmark.world set hospitals = :number + 1;
