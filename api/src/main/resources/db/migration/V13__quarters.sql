-- A quarter that goes on day by day, and its mornings, each with what it was told and, once it is planned, with its plan.

create table if not exists quarter (
    id           varchar(36)  primary key,
    name         varchar(200) not null,
    problem_id   varchar(36)  not null references problem (id),
    problem_name varchar(200) not null,
    orders       integer      not null,
    first_day    date         not null,
    last_day     date         not null,
    policy       varchar(20)  not null,
    horizon_days integer      not null,
    promise_days integer      not null,
    steps        bigint       not null,
    seed         bigint       not null,
    known_as     varchar(10)  not null,
    created_at   timestamp(6) with time zone not null,
    created_by   varchar(40)
);

create index if not exists quarter_by_time on quarter (created_at, id);
create index if not exists quarter_by_problem on quarter (problem_id);

-- What is told, problems, plans and answers are gzipped JSON. The history is that of the day of the morning before.
create table if not exists quarter_day (
    quarter_id     varchar(36) not null references quarter (id) on delete cascade,
    morning        date        not null,
    job_id         varchar(36) not null,
    told           ${binary}   not null,
    history_before ${binary},
    look_ahead     ${binary},
    promised       ${binary},
    planned        ${binary},
    given          ${binary},
    answer         ${binary},
    delivered      integer     not null default 0,
    open_orders    integer,
    new_orders     integer,
    given_count    integer,
    moved_count    integer,
    departures     integer,
    handovers      integer,
    primary key (quarter_id, morning)
);

create unique index if not exists quarter_day_by_job on quarter_day (job_id);

-- A key may be that of a quarter, with which it goes.
alter table submission_key add column if not exists quarter_id varchar(36) references quarter (id) on delete cascade;

create index if not exists submission_key_by_quarter on submission_key (quarter_id);
