-- How the votes end in a state that everybody handles: JSON as in a definition; an empty object is Loonflow's way, all have to
-- choose the same.
alter table workflow_state add column countersign text not null default '{}';
