insert into identity.place values
(md5('region')::uuid, 'SPONSOR_REGION', 'Eastern Region', '东部', null, 1),
(md5('prefecture')::uuid, 'PREFECTURE', 'High Prefecture', null, null, 1);
insert into identity.hospital values
(md5('hospital one')::uuid, 'Hospital One', '第一医院', null, md5('prefecture')::uuid, 3650, md5('region')::uuid, 'TERTIARY_A', 1),
(md5('hospital two')::uuid, 'Hospital Two', null, null, md5('prefecture')::uuid, 4200, md5('region')::uuid, null, 1);
insert into identity.catalogue_department values ('SURGERY', 'Surgery', '外科', null, '04', 'catalogue', 1);
insert into identity.specialty values ('GENERAL-SURGERY', 'General surgery', null, null, 'SURGERY', 1);
insert into identity.department values
(md5('department one')::uuid, md5('hospital one')::uuid, 'SURGERY', true, 1),
(md5('department two')::uuid, md5('hospital two')::uuid, 'SURGERY', false, 1);
insert into identity.institution values (md5('institution')::uuid, 'Eastern University Hospital', '东部大学医院', null, md5('region')::uuid, 1);
insert into identity.alliance values
(md5('alliance')::uuid, md5('institution')::uuid, md5('hospital one')::uuid, md5('department one')::uuid, '2025-01-01', null, 1);
insert into identity.staff_member
    (id, name_en, name_zh, staff_number, employer_kind, hospital_id, institution_id, department_id, title, specialty, version) values
(md5('mentor')::uuid, 'Mentor Present', '甲', 'M-1', 'INSTITUTION', null, md5('institution')::uuid, null, 'Surgeon', 'GENERAL-SURGERY', 1),
(md5('former mentor')::uuid, 'Mentor Former', null, 'M-2', 'INSTITUTION', null, md5('institution')::uuid, null, 'Surgeon', 'GENERAL-SURGERY', 1),
(md5('apprentice')::uuid, 'Apprentice One', '乙', 'A-1', 'HOSPITAL', md5('hospital one')::uuid, null, md5('department one')::uuid, 'Physician', null, 2),
(md5('colleague')::uuid, 'Apprentice Two', null, 'A-2', 'HOSPITAL', md5('hospital two')::uuid, null, null, 'Physician', null, 1),
(md5('twin')::uuid, 'Apprentice Two', null, 'A-3', 'HOSPITAL', md5('hospital two')::uuid, null, null, '', null, 1),
(md5('head')::uuid, 'Head One', null, 'H-1', 'HOSPITAL', md5('hospital one')::uuid, null, null, 'Head', null, 1),
(md5('engineer')::uuid, 'Engineer One', null, 'E-1', 'HOSPITAL', md5('hospital one')::uuid, null, null, 'Engineer', null, 1),
(md5('official')::uuid, 'Official One', null, 'O-1', 'COMMISSION', null, null, null, 'Official', null, 1),
(md5('second official')::uuid, 'Official Two', null, 'O-2', 'COMMISSION', null, null, null, 'Official', null, 1),
(md5('administrator')::uuid, 'Administrator', null, 'S-1', 'COMMISSION', null, null, null, 'Administrator', null, 1);
insert into identity.tour values
(md5('tour')::uuid, md5('mentor')::uuid, md5('institution')::uuid, md5('hospital one')::uuid, md5('department one')::uuid, '2026-01-01', '2099-12-31', 'EXTENDED', 2),
(md5('former tour')::uuid, md5('former mentor')::uuid, md5('institution')::uuid, md5('hospital one')::uuid, null, '2024-01-01', '2024-12-31', 'PLANNED', 1);
insert into identity.tour_change values
(md5('tour planned')::uuid, md5('tour')::uuid, 'PLANNED', '2026-12-31', null, md5('administrator')::uuid, '2025-12-01 08:00+00'),
(md5('tour extended')::uuid, md5('tour')::uuid, 'EXTENDED', '2099-12-31', 'stays on', md5('administrator')::uuid, '2026-03-01 08:00+00'),
(md5('former planned')::uuid, md5('former tour')::uuid, 'PLANNED', '2024-12-31', null, md5('administrator')::uuid, '2023-12-01 08:00+00');
insert into identity.account (person_id, subject, user_name, linked_by, linked_at)
select md5(who)::uuid, 'subject of ' || who, replace(who, ' ', '-'), md5('administrator')::uuid, timestamptz '2026-01-02 08:00+00'
from unnest('{mentor,former mentor,apprentice,head,engineer,official,second official,administrator}'::text[]) who;
