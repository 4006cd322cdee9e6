-- The book in which people edited the plan that a plan revises, as it was sent.
create table if not exists edited_book (
    plan_id varchar(36) primary key references plan (id) on delete cascade,
    book    ${binary} not null
);
