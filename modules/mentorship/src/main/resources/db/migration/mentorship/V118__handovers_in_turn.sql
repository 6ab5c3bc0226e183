-- R-PLT-116: ways to a page far into the list of handovers, of all hospitals and of one.
create index handover_by_day on mentorship.handover (last_day, id);
create index handover_of_hospital_by_day on mentorship.handover (hospital_id, last_day, id);
drop index mentorship.handover_of_hospital;
