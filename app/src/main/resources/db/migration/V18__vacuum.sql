-- Totals of a person's lists are counted in an index alone, which goes for those pages of the table that vacuum has marked. By
-- default it comes when a fifth of the rows is new: in a table of millions the tickets of many months. Then those are looked up one
-- by one, and a count takes six times as long.
alter table ticket_user set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table ticket set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
alter table flow_log set (autovacuum_vacuum_insert_scale_factor = 0.02);
