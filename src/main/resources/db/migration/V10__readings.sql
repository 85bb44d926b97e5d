-- What a person said about how a list is to be read; null where all of it was found out.
alter table import add column reading text;
-- The list of the same file that this one repeats on purpose.
alter table import add column again_of bigint references import(id);
create index import_by_digest on import(sha256);

-- What people said the columns under a header row mean, by the fingerprint of that row. The
-- latest word counts, earlier ones stay: a list is read again as it was read then.
create table known_layout (
	id bigint generated always as identity primary key,
	layout text not null,
	columns text not null,
	said_by text not null,
	said_at timestamptz not null
);
create index known_layout_by_time on known_layout(said_at);

-- Workbooks of rejected rows that were mended and handed in for their list.
create table mending (
	import_id bigint not null references import(id),
	number int not null,
	file_name text not null,
	sha256 text not null,
	sent_by text not null,
	sent_at timestamptz not null,
	primary key (import_id, number)
);

create function refuse_intake_change() returns trigger language plpgsql as $$
begin
	raise exception 'Mappings and mendings are only ever added to';
end
$$;

create trigger known_layout_is_kept before update or delete or truncate on known_layout
	for each statement execute function refuse_intake_change();
create trigger mending_is_kept before update or delete or truncate on mending
	for each statement execute function refuse_intake_change();
