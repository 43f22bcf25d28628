-- How many tickets each workflow got in each month, so that the total of a list of everything is a sum and not a count.
-- What is opened or deleted is written down as a change beside the counts, since a counter in a row of its own would make
-- every new ticket of a workflow wait for the one before it to commit; from time to time the changes are added to the counts.
-- A total is the counts and the changes of one moment. The database itself keeps them: it is right whoever writes tickets.

create table ticket_count (
    workflow_id bigint not null,
    month       date   not null,                        -- its first day, in UTC
    tickets     bigint not null,
    primary key (workflow_id, month)
);

create table ticket_count_change (
    workflow_id bigint   not null,
    month       date     not null,
    tickets     smallint not null                       -- 1 or -1
);

create function ticket_month(opened timestamptz) returns date language sql immutable parallel safe as
$$
    select date_trunc('month', opened at time zone 'UTC')::date
$$;

create function ticket_came() returns trigger language plpgsql as
$$
begin
    insert into ticket_count_change values (new.workflow_id, date_trunc('month', new.gmt_created at time zone 'UTC')::date, 1);
    return null;
end
$$;

create function ticket_went() returns trigger language plpgsql as
$$
begin
    insert into ticket_count_change values (old.workflow_id, date_trunc('month', old.gmt_created at time zone 'UTC')::date, -1);
    return null;
end
$$;

create trigger ticket_opened after insert on ticket
    for each row when (not new.is_deleted) execute function ticket_came();
create trigger ticket_deleted after update of is_deleted on ticket
    for each row when (new.is_deleted and not old.is_deleted) execute function ticket_went();
create trigger ticket_restored after update of is_deleted on ticket
    for each row when (old.is_deleted and not new.is_deleted) execute function ticket_came();
create trigger ticket_removed after delete on ticket
    for each row when (not old.is_deleted) execute function ticket_went();

-- the triggers keep others from writing until this migration is done
insert into ticket_count (workflow_id, month, tickets)
select workflow_id, ticket_month(gmt_created), count(*) from ticket where not is_deleted group by 1, 2;
