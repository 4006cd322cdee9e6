-- ${binary} is the type of bytes of any length: blob in H2, bytea in PostgreSQL.

create table plan_job (
    id                 varchar(36)    primary key,
    name               varchar(200)   not null,
    status             varchar(10)    not null,
    submitted_at       timestamp(6) with time zone not null,
    started_at         timestamp(6) with time zone,
    ended_at           timestamp(6) with time zone,
    submitted_by       varchar(40),
    seconds            double precision not null,
    gap                double precision,
    seed               bigint         not null,
    start_from         varchar(36),
    orders             integer        not null,
    appointments       integer        not null,
    delivered          integer,
    delivered_weight   bigint,
    appointments_kept  integer,
    cost               bigint,
    bound_appointments bigint,
    bound_deliveries   bigint,
    used_millis        bigint         not null default 0,
    result_version     integer        not null default 0,
    stop_requested     boolean        not null default false,
    owner              varchar(36),
    runs               integer        not null default 0,
    error              varchar(2000)
);

create index plan_job_by_time on plan_job (submitted_at, id);
create index plan_job_by_status on plan_job (status);
create index plan_job_by_end on plan_job (ended_at);

-- What was sent, gzipped JSON; start_plan is the plan to start from.
create table plan_problem (
    id         varchar(36) primary key references plan_job (id) on delete cascade,
    problem    ${binary}   not null,
    start_plan ${binary}
);

-- The best plan so far, gzipped JSON.
create table plan_result (
    id   varchar(36) primary key references plan_job (id) on delete cascade,
    plan ${binary}   not null
);

create table idempotency (
    caller     varchar(40)  not null,
    key_text   varchar(200) not null,
    body_hash  varchar(64)  not null,
    plan_id    varchar(36)  not null references plan_job (id) on delete cascade,
    primary key (caller, key_text)
);

-- As db-scheduler wants it.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            ${binary},
    execution_time       timestamp(6) with time zone not null,
    picked               boolean      not null,
    picked_by            varchar(100),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint       not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
