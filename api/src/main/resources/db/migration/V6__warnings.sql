-- What is valid in a plan's problem but hardly meant: JSON, null where there is nothing to tell, or nothing known.
alter table plan add column if not exists warnings text;
