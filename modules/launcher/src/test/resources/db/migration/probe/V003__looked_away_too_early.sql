select set_config('zaoxue.across', 'on', true);
update probe.note set said = 'third';
select set_config('zaoxue.across', 'off', true);
