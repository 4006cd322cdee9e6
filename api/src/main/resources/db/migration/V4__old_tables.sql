-- What V3 has copied.
drop table if exists idempotency;
drop table if exists plan_result;
drop table if exists plan_problem;
drop table if exists plan_job;
