create view identity.fact_department as
select d.id as department_id, d.hospital_id, d.code, c.name_en, c.name_zh, c.name_bo
from identity.department d
join identity.catalogue_department c on c.code = d.code;
comment on view identity.fact_department is 'One row a department of a recipient hospital, also closed ones, which old records still name.';
comment on column identity.fact_department.code is 'Code of the catalogue of departments.';
grant select on identity.fact_department to zaoxue_app;
