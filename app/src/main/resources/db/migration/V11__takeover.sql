-- How far a Loonflow has been taken over; a server starts on no database that is half taken over.

create table takeover (
    id              smallint    primary key default 1 check (id = 1),
    source          text        not null,               -- the Loonflow's database, without its password
    is_whole        boolean     not null default false, -- false from the first row written until a round is through
    people_hash     text        not null default '',    -- of the people and definitions as they were last read
    last_ticket_id  bigint      not null default 0,     -- all tickets up to this one are here
    last_log_id     bigint      not null default 0,
    seen_until      timestamptz,                        -- the newest change that was seen; what is newer is read again
    gmt_created     timestamptz not null default now(),
    gmt_modified    timestamptz not null default now()
);

-- Loonflow shows a ticket's details to fewer people than its documentation says (not to viewers by permission) and its trail to
-- more (to everybody); workflows that were taken over go on so until somebody decides otherwise
alter table workflow add column views_as_loonflow boolean not null default false;

-- what each ticket was like when it was taken over: to see what changed there since, and what was done with it here
create table takeover_ticket (
    ticket_id    bigint      primary key,
    fingerprint  bigint      not null,
    gmt_modified timestamptz not null
);
