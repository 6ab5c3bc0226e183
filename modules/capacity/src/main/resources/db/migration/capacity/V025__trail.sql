-- Every change of these tables leaves an entry in the trail. Texts that people write are kept there as their digests, people by
-- their ids; what is named here are codes, states, numbers and the names of organisations and catalogues.
call platform.watch('capacity.technique_fact', clear => '{kind,role}');
call platform.watch('capacity.technology_gap', clear => '{number,state}');
call platform.watch('capacity.gap_step', clear => '{reached,from_state,to_state,cause}', part_of => 'capacity.technology_gap', by => 'gap_id');
