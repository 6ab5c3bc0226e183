-- R-PLT-116: a way to a page far into the list of gaps, by the day on which each came into its state.
create index technology_gap_by_move on capacity.technology_gap ((
    case state when 'IDENTIFIED' then identified_on
               when 'PLANNED' then planned_on
               when 'INTRODUCED' then introduced_on
               when 'PRACTISED_LOCALLY' then practised_on
               when 'WITHDRAWN' then withdrawn_on
               else filled_on end), number);
