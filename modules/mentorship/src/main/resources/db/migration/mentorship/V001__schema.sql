grant usage on schema mentorship to zaoxue_app;
