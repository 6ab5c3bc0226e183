-- What other modules may read of mentorship: its contract with the past.
create view mentorship.fact_pairing as
select id as pairing_id, mentor_id, apprentice_id, hospital_id, specialty, from_day, coalesce(ended_on, to_day) as to_day
from mentorship.pairing
where ended_on is null or ended_on >= from_day;
comment on view mentorship.fact_pairing is 'one row for each pairing that began';
comment on column mentorship.fact_pairing.to_day is 'last day, the real one where it ended early; null while it is open';

create view mentorship.fact_case as
select id as entry_id, apprentice_id, mentor_id, hospital_id, technique_id, role, case_date, signed_at as signed_off_at
from mentorship.signed_case;
comment on view mentorship.fact_case is 'one row for each case that counts: signed off and not replaced by an amendment';
comment on column mentorship.fact_case.mentor_id is 'who signed it off';
comment on column mentorship.fact_case.role is 'OBSERVED, ASSISTED, SUPERVISED_SCRUBBED, SUPERVISED_UNSCRUBBED, PERFORMED or TRAINED';

create view mentorship.fact_certification as
select id as certification_id, person_id, hospital_id, technique_id, scope, granted_on, valid_from, valid_until, ended_on,
       deciding_mentor_id, generation
from mentorship.certification;
comment on view mentorship.fact_certification is 'one row for each certification ever granted';
comment on column mentorship.fact_certification.scope is 'INDEPENDENT or TRAINER';
comment on column mentorship.fact_certification.valid_until is 'last day of validity as granted';
comment on column mentorship.fact_certification.ended_on is 'first day on which it no longer holds because it was withdrawn or renewed, or null';
comment on column mentorship.fact_certification.deciding_mentor_id is 'who signed off most of the evidence';

create view mentorship.fact_technique as
select id as technique_id, code, specialty, name_en, name_zh, name_bo
from mentorship.technique;
comment on view mentorship.fact_technique is 'one row for each technique of the catalogue';

grant select on mentorship.fact_pairing, mentorship.fact_case, mentorship.fact_certification, mentorship.fact_technique to zaoxue_app;
