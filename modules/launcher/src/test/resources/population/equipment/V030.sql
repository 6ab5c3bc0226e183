insert into equipment.category values ('LAPARO', 'Laparoscopy', null, null, '06', 1);
insert into equipment.model values
(md5('model')::uuid, 'LAPARO-TOWER', 'LAPARO', 'Laparoscopy tower', null, null, null, 'II', 12, 5000, 55.0, null, 800, 12, 450000.00, 'oxygen, a socket', 8, 'data sheet', 1);
insert into equipment.symptom values ('GENERAL-NO_POWER', 'GENERAL', 'No power', null, null, 'OUT_OF_SERVICE', 1);
insert into equipment.device values
(md5('device')::uuid, md5('hospital one')::uuid, md5('department one')::uuid, md5('model')::uuid, 'SN-1', '2345678', 'Ward 3', '12', 'IN_SERVICE', '2026-01-10', '2025-06-01 08:00+00', 1);
insert into equipment.engineer_desk values (md5('hospital one')::uuid, '0891 000000', md5('engineer')::uuid, '2026-01-01 08:00+00', 1);
insert into equipment.issue values
(md5('issue')::uuid, md5('device')::uuid, md5('hospital one')::uuid, md5('apprentice')::uuid, 'GENERAL-NO_POWER', null, 'OUT_OF_SERVICE', 'RESOLVED', 'REPAIRED',
 encode(sha256('photo'), 'hex'), '2026-01-11 08:00+00', '2026-01-12 08:00+00', 3, 3);
insert into equipment.issue_step values
(md5('issue 1')::uuid, md5('issue')::uuid, 1, 'REPORT', null, 'REPORTED', md5('apprentice')::uuid, '2026-01-11 08:00+00', null, null),
(md5('issue 2')::uuid, md5('issue')::uuid, 2, 'ACKNOWLEDGE', 'REPORTED', 'ACKNOWLEDGED', md5('engineer')::uuid, '2026-01-11 09:00+00', null, null),
(md5('issue 3')::uuid, md5('issue')::uuid, 3, 'RESOLVE', 'ACKNOWLEDGED', 'RESOLVED', md5('engineer')::uuid, '2026-01-12 08:00+00', 'REPAIRED', 'a fuse');

insert into equipment.number_series values ('B', 2026, 1), ('FR', 2026, 1);
insert into equipment.budget_line (id, number, sponsor_region_id, year, category, hospital_id, opened_by, opened_at) values
(md5('line')::uuid, 'B-2026-01', md5('region')::uuid, 2026, 'EQUIPMENT', null, md5('official')::uuid, '2026-01-02 08:00+00');
insert into equipment.ledger_entry (id, kind, request_id, note, made_by, made_at) values
(md5('allocation')::uuid, 'ALLOCATION', null, 'for the year', md5('official')::uuid, '2026-01-02 08:00+00');
insert into equipment.ledger_posting values
(md5('allocation 1')::uuid, md5('allocation')::uuid, 'ALLOCATION', md5('line')::uuid, 'SPONSOR', -1000000),
(md5('allocation 2')::uuid, md5('allocation')::uuid, 'ALLOCATION', md5('line')::uuid, 'AVAILABLE', 1000000);

insert into equipment.funding_request values
(md5('request')::uuid, null, md5('hospital one')::uuid, 'EQUIPMENT', 'DRAFT', 'A tower', 'none works', 'the hospital', 'patients travel', md5('gap')::uuid, null, null, 450000, 1000000, 0, 1, '2026-02-01 08:00+00', 1),
(md5('draft request')::uuid, null, md5('hospital one')::uuid, 'EQUIPMENT', 'DRAFT', 'A lamp', 'dark', '', '', null, null, null, 9000, 1000000, 0, 1, '2026-02-01 08:00+00', 1);
insert into equipment.funding_line values
(md5('request 1')::uuid, md5('request')::uuid, 0, md5('model')::uuid, 'Laparoscopy tower', 1, 450000),
(md5('draft 1')::uuid, md5('draft request')::uuid, 0, null, 'Lamp', 3, 3000);
update equipment.funding_request set number = 'FR-2026-0001', state = 'SUBMITTED', round = 1, steps = 2 where id = md5('request')::uuid;
update equipment.funding_request set state = 'UNDER_REVIEW', steps = 3 where id = md5('request')::uuid;
insert into equipment.funding_act (id, request_id, kind, round, position, actor_id, reason, done_at) values
(md5('prepared')::uuid, md5('request')::uuid, 'PREPARED', 0, 0, md5('engineer')::uuid, '', '2026-02-01 08:00+00'),
(md5('submitted')::uuid, md5('request')::uuid, 'SUBMITTED', 1, 1, md5('engineer')::uuid, '', '2026-02-02 08:00+00'),
(md5('endorsed')::uuid, md5('request')::uuid, 'ENDORSED', 1, 2, md5('head')::uuid, '', '2026-02-03 08:00+00'),
(md5('approved')::uuid, md5('request')::uuid, 'APPROVED_WITH_CONDITIONS', 1, 3, md5('official')::uuid, 'train first', '2026-02-04 08:00+00'),
(md5('prepared draft')::uuid, md5('draft request')::uuid, 'PREPARED', 0, 0, md5('engineer')::uuid, '', '2026-02-01 08:00+00');
insert into equipment.funding_condition values (md5('condition')::uuid, md5('request')::uuid, md5('approved')::uuid, 0, 'Two people are trained', null);
insert into equipment.ledger_entry (id, kind, request_id, note, made_by, made_at) values
(md5('commitment')::uuid, 'COMMITMENT', md5('request')::uuid, '', md5('official')::uuid, '2026-02-04 08:00+00');
insert into equipment.ledger_posting values
(md5('commitment 1')::uuid, md5('commitment')::uuid, 'COMMITMENT', md5('line')::uuid, 'AVAILABLE', -450000),
(md5('commitment 2')::uuid, md5('commitment')::uuid, 'COMMITMENT', md5('line')::uuid, 'COMMITTED', 450000);
update equipment.funding_request set state = 'APPROVED', budget_line_id = md5('line')::uuid, steps = 4 where id = md5('request')::uuid;
