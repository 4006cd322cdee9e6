-- A problem is kept as it was sent, or as what makes it of another one: its parent, a change, and the plan revised by it.

-- One column at a time, each only where it is missing: H2 does not take back what was done of a migration that is cut short.
alter table problem alter column problem drop not null;
alter table problem add column if not exists parent varchar(36) references problem (id);

-- The operations as JSON.
alter table problem add column if not exists change text;

-- The plan, gzipped JSON: what it plans is planned earlier, locks refer to it, and planning starts from it.
alter table problem add column if not exists planned ${binary};

create index if not exists problem_by_parent on problem (parent);
