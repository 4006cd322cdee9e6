-- What is asked about a plan, or about a problem of its own; a job of the same id answers it.
create table if not exists insight (
    id             varchar(36) primary key,
    plan_id        varchar(36) references plan (id) on delete cascade,
    problem_id     varchar(36) references problem (id),
    parameters     text        not null,
    result         ${binary},
    result_version integer     not null default 0
);

create index if not exists insight_by_plan on insight (plan_id);
create index if not exists insight_by_problem on insight (problem_id);
