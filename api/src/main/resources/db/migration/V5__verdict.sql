-- The bound of orders, and what the verdict on the targets follows from; unknown of plans that are there already.

-- One column at a time, each only where it is missing: H2 does not take back what was done of a migration that is cut short.
alter table plan add column if not exists bound_orders bigint;

-- Of the problem what was delivered before and the targets, of its best plan so far what is planned.
alter table plan add column if not exists month_before integer;
alter table plan add column if not exists month_planned integer;
alter table plan add column if not exists month_low integer;
alter table plan add column if not exists month_high integer;
alter table plan add column if not exists quarter_before integer;
alter table plan add column if not exists quarter_planned integer;
alter table plan add column if not exists quarter_low integer;
alter table plan add column if not exists quarter_high integer;
