-- Every change of these tables leaves an entry in the trail. Texts that people write are kept there as their digests, people by
-- their ids; what is named here are codes, states, numbers and the names of organisations and catalogues.
call platform.watch('equipment.category', clear => '{code,name_en,name_zh,name_bo,catalogue_chapter}');
call platform.watch('equipment.model', clear => '{code,category,name_en,name_zh,name_bo,device_class,risk_class}');
call platform.watch('equipment.symptom', clear => '{code,category,name_en,name_zh,name_bo,suggests}');
call platform.watch('equipment.device', clear => '{serial_number,tag,state}');
call platform.watch('equipment.engineer_desk');
call platform.watch('equipment.issue', clear => '{symptom,severity,state,resolution,photo}');
call platform.watch('equipment.issue_step', clear => '{act,from_state,to_state,reason}', part_of => 'equipment.issue', by => 'issue');
call platform.watch('equipment.budget_line', clear => '{number,category}');
call platform.watch('equipment.ledger_entry', clear => '{kind}', part_of => 'equipment.funding_request', by => 'request_id');
call platform.watch('equipment.ledger_posting', clear => '{kind,account}', part_of => 'equipment.ledger_entry', by => 'entry_id');
call platform.watch('equipment.funding_request', clear => '{number,category,state}');
call platform.watch('equipment.funding_line', part_of => 'equipment.funding_request', by => 'request_id');
call platform.watch('equipment.funding_act', clear => '{kind}', part_of => 'equipment.funding_request', by => 'request_id');
call platform.watch('equipment.funding_condition', part_of => 'equipment.funding_request', by => 'request_id');
call platform.leave_unwatched('equipment.number_series', 'counts the numbers given out; what got the number is in the trail');
