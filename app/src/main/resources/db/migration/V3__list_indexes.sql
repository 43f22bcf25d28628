-- Each of the lists is a range of one index, read without the tickets' rows: what a list sorts and restricts by, the time and
-- the workflow, stands in the index. Both never change once the ticket is made, so ticket_user may carry them.

alter table ticket_user add column workflow_id bigint;
alter table ticket_user add column gmt_created timestamptz;

update ticket_user u set workflow_id = t.workflow_id, gmt_created = t.gmt_created,
    in_process = u.in_process and t.act_state_id not in (4, 5)
from ticket t where t.id = u.ticket_id;
delete from ticket_user u using ticket t where t.id = u.ticket_id and t.is_deleted;

alter table ticket_user alter column workflow_id set not null;
alter table ticket_user alter column gmt_created set not null;

drop index ticket_user_duty;
drop index ticket_user_worked;
drop index ticket_user_relation;
create index ticket_user_duty on ticket_user (username, gmt_created desc, ticket_id desc) include (workflow_id) where in_process;
create index ticket_user_worked on ticket_user (username, gmt_created desc, ticket_id desc) include (workflow_id) where worked;
create index ticket_user_relation on ticket_user (username, gmt_created desc, ticket_id desc) include (workflow_id);

drop index ticket_created;
drop index ticket_creator_created;
create index ticket_created on ticket (gmt_created desc, id desc) include (workflow_id) where not is_deleted;
create index ticket_creator_created on ticket (creator, gmt_created desc, id desc) include (workflow_id) where not is_deleted;
