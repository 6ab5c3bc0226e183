grant usage on schema equipment to zaoxue_app;
