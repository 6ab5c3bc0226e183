-- R-PLT-42, R-MEN-191: pairings are a register as tours are, and administrators read it. Sessions of a pairing say what two people did; who
-- sees them is said by itself from now on and not by who sees the pairing.
alter policy seen on mentorship.pairing using (
    (select platform.administers())
    or hospital_id = (select platform.hospital_here())
    or mentor_id = (select platform.person_here())
    or apprentice_id = (select platform.person_here()));
alter policy seen on mentorship.joint_session using (
    (select platform.everywhere())
    or exists (select 1 from mentorship.pairing p
                where p.id = pairing_id
                  and (p.hospital_id = (select platform.hospital_here())
                       or p.mentor_id = (select platform.person_here())
                       or p.apprentice_id = (select platform.person_here()))));
create index pairing_by_day on mentorship.pairing (from_day, id);
