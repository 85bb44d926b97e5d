create table decision (
	id bigint generated always as identity primary key,
	supplier text not null,
	finding text not null,
	from_verdict text not null,
	to_verdict text not null,
	justification text not null check (justification <> ''),
	decided_by text not null,
	decided_at timestamptz not null,
	record_fingerprint text not null,
	entries_fingerprint text not null,
	rule text not null
);
create index decision_by_supplier on decision(supplier);

create table decision_approval (
	decision bigint primary key references decision(id),
	approved_by text not null,
	approved_at timestamptz not null
);

create table action_item (
	id bigint generated always as identity primary key,
	supplier text not null,
	action text not null,
	owner text not null,
	due date,
	state text not null,
	note text not null,
	written_by text not null,
	written_at timestamptz not null
);
create index action_item_by_supplier on action_item(supplier);

create table document (
	id bigint generated always as identity primary key,
	supplier text not null,
	type text not null,
	doc_group text not null,
	title text not null,
	issuer text not null,
	dated date,
	proves text not null,
	file_name text not null,
	size bigint not null,
	sha256 text not null,
	content bytea not null,
	filed_by text not null,
	filed_at timestamptz not null
);
create index document_by_supplier on document(supplier);

create table sign_off (
	report text primary key,
	prepared_by text not null,
	prepared_at timestamptz not null,
	reviewed_by text,
	reviewed_at timestamptz,
	remarks text not null default ''
);

create function refuse_casework_change() returns trigger language plpgsql as $$
begin
	raise exception 'Decisions, approvals, actions and documents are only ever added to';
end
$$;

create trigger decision_is_kept before update or delete or truncate on decision
	for each statement execute function refuse_casework_change();
create trigger approval_is_kept before update or delete or truncate on decision_approval
	for each statement execute function refuse_casework_change();
create trigger action_item_is_kept before update or delete or truncate on action_item
	for each statement execute function refuse_casework_change();
create trigger document_is_kept before update or delete or truncate on document
	for each statement execute function refuse_casework_change();

create function refuse_signed_change() returns trigger language plpgsql as $$
begin
	if old.reviewed_by is not null then
		raise exception 'The report % was signed off and is final', old.report;
	end if;
	return new;
end
$$;

create trigger signed_is_final before update on sign_off
	for each row execute function refuse_signed_change();
