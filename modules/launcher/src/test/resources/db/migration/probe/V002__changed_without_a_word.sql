update probe.note set said = 'second';
