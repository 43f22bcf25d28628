-- What notices by an application of WeChat Work or DingTalk, and those by a script, say beside Loonflow's columns.

alter table custom_notice
    add column agent_id  text   not null default '',
    add column script_id bigint not null default 0;   -- workflow_script.id for type 5; 0: none
comment on column custom_notice.type_id is '1 hook, 2 WeChat Work, 3 DingTalk, 4 mail, 5 script';
