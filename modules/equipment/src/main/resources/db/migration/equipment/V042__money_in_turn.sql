-- R-PLT-116: ways to a page far into the lists of requests and of budget lines.
create index funding_request_by_time on equipment.funding_request (waiting_since, id);
create index funding_request_of_hospital_by_time on equipment.funding_request (hospital_id, waiting_since, id);
drop index equipment.funding_request_of_hospital;
create index budget_line_by_year on equipment.budget_line (year, number, id);
