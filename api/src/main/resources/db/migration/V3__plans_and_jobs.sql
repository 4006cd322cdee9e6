-- Plans apart from jobs; what was there before goes with V4 only.

-- A service of the version before that still runs is to change nothing between its copy and its end.
${onPostgres}lock table plan_job, plan_problem, plan_result, idempotency in access exclusive mode;

-- H2 does not take back what was done of a migration that is cut short. It begins anew.
${onH2}drop table if exists submission_key;
${onH2}drop table if exists result;
${onH2}drop table if exists start_plan;
${onH2}drop table if exists job;
${onH2}drop table if exists plan;
${onH2}drop table if exists problem;

-- Gzipped JSON as it was sent; sha256 is that of the JSON, null where the version before has stored it.
create table problem (
    id      varchar(36) primary key,
    sha256  varchar(64),
    problem ${binary}   not null
);

insert into problem (id, problem) select id, problem from plan_problem;

create table plan (
    id                 varchar(36)  primary key,
    name               varchar(200) not null,
    problem_id         varchar(36)  not null references problem (id),
    parent             varchar(36)  references plan (id) on delete set null,
    gap                double precision,
    seed               bigint       not null,
    start_from         varchar(36),
    orders             integer      not null,
    appointments       integer      not null,
    delivered          integer,
    delivered_weight   bigint,
    appointments_kept  integer,
    cost               bigint,
    bound_appointments bigint,
    bound_deliveries   bigint,
    result_version     integer      not null default 0
);

create index plan_by_problem on plan (problem_id);
create index plan_by_parent on plan (parent);

insert into plan (id, name, problem_id, gap, seed, start_from, orders, appointments, delivered, delivered_weight,
    appointments_kept, cost, bound_appointments, bound_deliveries, result_version)
select id, name, id, gap, seed, start_from, orders, appointments, delivered, delivered_weight,
    appointments_kept, cost, bound_appointments, bound_deliveries, result_version
from plan_job;

-- A plan's job that plans it has the plan's id.
create table job (
    id             varchar(36)      primary key,
    kind           varchar(20)      not null,
    plan_id        varchar(36)      references plan (id) on delete cascade,
    status         varchar(10)      not null,
    submitted_at   timestamp(6) with time zone not null,
    started_at     timestamp(6) with time zone,
    ended_at       timestamp(6) with time zone,
    submitted_by   varchar(40),
    seconds        double precision not null,
    used_millis    bigint           not null default 0,
    stop_requested boolean          not null default false,
    owner          varchar(36),
    runs           integer          not null default 0,
    error          varchar(2000)
);

create index job_by_time on job (submitted_at, id);
create index job_by_status on job (status);
create index job_by_end on job (ended_at);
create index job_by_plan on job (plan_id);

insert into job (id, kind, plan_id, status, submitted_at, started_at, ended_at, submitted_by, seconds, used_millis,
    stop_requested, owner, runs, error)
select id, 'planning', id, status, submitted_at, started_at, ended_at, submitted_by, seconds, used_millis,
    stop_requested, owner, runs, error
from plan_job;

-- What a plan starts from, gzipped JSON.
create table start_plan (
    plan_id varchar(36) primary key references plan (id) on delete cascade,
    plan    ${binary}   not null
);

insert into start_plan (plan_id, plan) select id, start_plan from plan_problem where start_plan is not null;

-- The best plan so far, gzipped JSON.
create table result (
    plan_id varchar(36) primary key references plan (id) on delete cascade,
    plan    ${binary}   not null
);

insert into result (plan_id, plan) select id, plan from plan_result;

create table submission_key (
    caller    varchar(40)  not null,
    key_text  varchar(200) not null,
    body_hash varchar(64)  not null,
    plan_id   varchar(36)  not null references plan (id) on delete cascade,
    primary key (caller, key_text)
);

create index submission_key_by_plan on submission_key (plan_id);

insert into submission_key (caller, key_text, body_hash, plan_id)
select caller, key_text, body_hash, plan_id from idempotency;

-- Executions are named by the kind of their jobs.
update scheduled_tasks set task_name = 'planning' where task_name = 'plan';
