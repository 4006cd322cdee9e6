-- What was told of the edits in a book, gzipped JSON: to price many of them takes a while.
alter table edited_book add column if not exists told ${binary};
