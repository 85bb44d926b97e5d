create table app_user (
	name text primary key,
	role text not null check (role in ('OFFICER', 'AUDITOR', 'ADMIN')),
	password_hash text not null,
	must_change boolean not null,
	enabled boolean not null default true,
	created_at timestamptz not null
);

create table api_key (
	id bigint generated always as identity primary key,
	label text not null,
	role text not null check (role in ('OFFICER', 'AUDITOR')),
	hash text not null unique,
	hint text not null,
	created_by text not null,
	created_at timestamptz not null,
	last_used_at timestamptz,
	revoked_at timestamptz
);

create table trail (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	who text not null,
	what text not null,
	subject text not null,
	detail text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'The trail is append-only';
end
$$;

create trigger trail_is_append_only before update or delete or truncate on trail
	for each statement execute function refuse_change();
