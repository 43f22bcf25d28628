-- What statistics read of a ticket's log stands in the index, so that they never touch the snapshots beside it.

create index flow_log_stays on flow_log (ticket_id, id) include (state_id, intervene_type_id, is_deleted, gmt_created);
drop index flow_log_ticket;
alter index flow_log_stays rename to flow_log_ticket;
