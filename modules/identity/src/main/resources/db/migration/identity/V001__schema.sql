grant usage on schema identity to zaoxue_app;
