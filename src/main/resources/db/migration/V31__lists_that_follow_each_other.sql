-- Which list a list is compared with: what came of the same suppliers before.
create table list_before (
	import_id bigint primary key,
	previous bigint,
	named_by text not null
);

-- Findings that a list no longer raised: where one comes back, it is reopened, not new.
create table finding_ended (
	import_id bigint not null,
	supplier text not null,
	finding text not null
);
create index finding_ended_by_import on finding_ended(import_id);

-- Whether a second person was asked to agree when the decision was made.
alter table decision add column needs_approval boolean not null default false;
