-- Where a ticket stands that is in the branches of a parallel state: a JSON list with one object for each branch; null for all others.
alter table ticket add column branches jsonb;
