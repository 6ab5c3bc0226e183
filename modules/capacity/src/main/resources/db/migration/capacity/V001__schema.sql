grant usage on schema capacity to zaoxue_app;
