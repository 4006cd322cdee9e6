-- Where the quarter may end after the day of the morning before, gzipped JSON: it never changes, and to estimate it takes a while.
alter table quarter_day add column if not exists outlook_before ${binary};
