grant usage on schema reporting to zaoxue_app;
