-- Every change of these tables leaves an entry in the trail. Texts that people write are kept there as their digests, people by
-- their ids; what is named here are codes, states, numbers and the names of organisations and catalogues.
call platform.watch('mentorship.technique', clear => '{code,specialty,name_en,name_zh,name_bo,grade,equipment}');
call platform.watch('mentorship.technique_version', part_of => 'mentorship.technique', by => 'technique_id');
call platform.watch('mentorship.pairing', clear => '{specialty}');
call platform.watch('mentorship.case_entry', clear => '{role,complexity,outcome,state}');
call platform.watch('mentorship.case_step', clear => '{state}', part_of => 'mentorship.case_entry', by => 'entry_id');
call platform.watch('mentorship.sign_off', part_of => 'mentorship.case_entry', by => 'entry_id');
call platform.watch('mentorship.complication_review', part_of => 'mentorship.case_entry', by => 'entry_id');
call platform.watch('mentorship.certification', clear => '{scope}');
call platform.watch('mentorship.certification_case', part_of => 'mentorship.certification', by => 'certification_id');
