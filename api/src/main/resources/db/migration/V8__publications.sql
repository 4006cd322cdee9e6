-- When and by whom a plan was published, and withdrawn or replaced since; of each name at most one plan is in force.

-- One column at a time, each only where it is missing: H2 does not take back what was done of a migration that is cut short.
alter table plan add column if not exists published_at timestamp(6) with time zone;
alter table plan add column if not exists published_by varchar(200);
alter table plan add column if not exists withdrawn_at timestamp(6) with time zone;
alter table plan add column if not exists withdrawn_by varchar(200);

-- The name of the plan that is in force; null for all others.
alter table plan add column if not exists in_force_as varchar(200);

create unique index if not exists plan_in_force on plan (in_force_as);
create index if not exists plan_by_publication on plan (published_at);
