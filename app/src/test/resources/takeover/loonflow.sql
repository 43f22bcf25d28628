-- A small Loonflow with a ticket in each situation; columns that are not named have their defaults.
insert into account_loonuser (id, username, password, alias, email, type_id, is_active) values
    (1, 'admin', 'pbkdf2_sha256$1000$salt$dgTVPg8tMce0yDII+sYSDDoRc4eq+Uy5qAh9lfULqwc=', 'Administrator', 'admin@example.com', 2, 1),
    (2, 'ann', 'pbkdf2_sha256$1000$salt$dgTVPg8tMce0yDII+sYSDDoRc4eq+Uy5qAh9lfULqwc=', 'Ann', 'ann@example.com', 0, 1),
    (3, 'bob', '!', 'Bob', 'bob@example.com', 0, 1),
    (4, 'cat', '!', 'Cat', 'cat@example.com', 0, 1);
insert into account_loondept (id, name, leader) values (7, 'office', 'bob');
insert into account_loonuserdept (id, user_id, dept_id) values (1, 2, 7), (2, 99, 7);
insert into account_apptoken (id, app_name, token, ticket_sn_prefix) values (5, 'portal', 'portal-token', 'portal');
insert into workflow_workflow (id, name, view_permission_check, display_form_str, limit_expression) values (11, 'access', 0, '["title","days"]', '{}');
insert into workflow_workflowuserpermission (id, permission, user_type, user, workflow_id) values (1, 'api', 'app', 'portal', 11);
insert into workflow_customfield (id, workflow_id, field_type_id, field_key, field_name) values (31, 11, 10, 'days', 'Days');
insert into workflow_workflowscript (id, name, saved_name, is_active) values (1, 'grant', 'workflow_script/grant.py', 1);
insert into workflow_state (id, workflow_id, name, type_id, order_id, participant_type_id, participant, distribute_type_id, state_field_str) values
    (101, 11, 'draft', 1, 1, 5, 'creator', 1, '{"title":2,"days":3}'),
    (102, 11, 'check', 0, 2, 2, 'bob,cat', 1, '{"title":1,"days":3}'),
    (103, 11, 'sign', 0, 3, 2, 'ann,bob,cat', 4, '{}'),
    (104, 11, 'call', 0, 4, 10, '{"hook_url":"http://127.0.0.1:1/x","hook_token":"t","wait":true}', 2, '{}'),
    (105, 11, 'run', 0, 5, 6, '1', 2, '{}'),
    (106, 11, 'done', 2, 9, 0, '', 1, '{}');
insert into workflow_transition (id, workflow_id, name, transition_type_id, source_state_id, destination_state_id, attribute_type_id, timer, condition_expression) values
    (201, 11, 'send', 1, 101, 102, 1, 0, '[]'),
    (202, 11, 'agree', 1, 102, 103, 1, 0, '[]'),
    (203, 11, 'late', 2, 102, 103, 1, 86400000, '[]'),
    (204, 11, 'sign', 1, 103, 104, 1, 0, '[]'),
    (205, 11, 'object', 1, 103, 101, 2, 0, '[]'),
    (206, 11, 'called', 1, 104, 105, 1, 0, '[]'),
    (207, 11, 'ran', 1, 105, 106, 1, 0, '[]');
insert into ticket_ticketrecord (id, title, workflow_id, sn, state_id, participant_type_id, participant, creator, relation, act_state_id, script_run_last_result, in_add_node, add_node_man, multi_all_person, is_deleted) values
    (1001, 'to be accepted', 11, 'portal_202611010041', 102, 2, 'bob,cat', 'ann', 'ann,bob,cat', 1, 1, 0, '', '{}', 0),
    (1002, 'asked', 11, 'portal_202611010042', 102, 1, 'ann', 'ann', 'ann,bob,cat', 1, 1, 1, 'bob', '{}', 0),
    (1003, 'half voted', 11, 'portal_202611010043', 103, 2, 'bob,cat', 'ann', 'ann,bob,cat', 1, 1, 0, '', '{"ann": {"transition_id": 204, "transition_name": "sign"}, "bob": {}, "cat": {}}', 0),
    (1004, 'split', 11, 'portal_202611010044', 103, 2, '', 'ann', 'ann,bob,cat', 1, 1, 0, '', '{"ann": {"transition_id": 204, "transition_name": "sign"}, "bob": {"transition_id": 205, "transition_name": "object"}}', 0),
    (1005, 'hook waits', 11, 'portal_202611010045', 104, 10, '***', 'ann', 'ann', 1, 1, 0, '', '{}', 0),
    (1006, 'script failed', 11, 'portal_202611010046', 105, 6, '1', 'ann', 'ann', 1, 0, 0, '', '{}', 0),
    (1007, 'draft', 11, 'portal_202611010047', 101, 1, 'ann', 'ann', 'ann', 0, 1, 0, '', '{}', 0),
    (1008, 'finished', 11, 'portal_202611010048', 106, 1, '', 'ann', 'ann,bob', 4, 1, 0, '', '{}', 0),
    (1009, 'deleted', 11, 'portal_202611010049', 102, 2, 'bob,cat', 'ann', 'ann,bob,cat', 1, 1, 0, '', '{}', 1),
    (1010, 'state gone', 11, 'portal_202611010050', 199, 1, 'bob', 'ann', 'ann,bob', 1, 1, 0, '', '{}', 0),
    (1011, 'broken votes', 11, 'portal_202611010051', 102, 1, 'bob', 'ann', 'ann,bob', 1, 1, 0, '', '{''bob'': 1}', 0),
    (1012, 'no workflow', 77, 'portal_202611010052', 102, 1, 'bob', 'ann', 'ann,bob', 1, 1, 0, '', '{}', 0);
insert into ticket_ticketuser (id, ticket_id, username, in_process, worked) values
    (1, 1001, 'ann', 0, 0), (2, 1001, 'bob', 1, 0), (3, 1001, 'cat', 1, 0), (4, 1002, 'ann', 1, 0), (5, 1003, 'ann', 0, 1),
    (6, 1003, 'bob', 1, 0), (7, 1003, 'cat', 1, 0), (8, 1004, 'ann', 0, 1), (9, 1004, 'bob', 0, 1), (10, 1005, '', 1, 0);
insert into ticket_ticketcustomfield (id, ticket_id, field_key, name, field_type_id, int_value) values (1, 1001, 'days', 'Days', 10, 3);
insert into ticket_ticketflowlog (id, ticket_id, transition_id, participant_type_id, participant, state_id, ticket_data, suggestion) values
    (5001, 1001, 201, 1, 'ann', 101, '{"title": "to be accepted", "days": 3}', 'please'),
    (5002, 1002, 201, 1, 'ann', 101, '{"title": "asked"}', ''),
    (5003, 1003, 202, 1, 'bob', 102, '{broken', ''),
    (5004, 4444, 202, 1, 'bob', 102, '{}', '');
