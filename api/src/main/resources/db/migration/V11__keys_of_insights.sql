-- A key is that of a plan or of an insight, with which it goes.
alter table submission_key alter column plan_id drop not null;
alter table submission_key add column if not exists insight_id varchar(36) references insight (id) on delete cascade;

create index if not exists submission_key_by_insight on submission_key (insight_id);
