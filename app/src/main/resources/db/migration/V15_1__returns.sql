-- Tickets sent back, and people who are informed of them.
alter table workflow_state add column enable_return boolean not null default false;
alter table ticket
    add column informed text not null default '', -- who may see it without having to do with it, comma separated
    add column return_state_id bigint not null default 0, -- where it goes straight back to when it has been handled; 0: nowhere
    add column return_man text not null default ''; -- who gets it there
