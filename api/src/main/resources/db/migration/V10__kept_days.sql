-- Of a revision, how many planning days from the first one on stay as the plan before has them.
alter table problem add column if not exists keep_days integer not null default 0;
