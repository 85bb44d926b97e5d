create table import (
	id bigint generated always as identity primary key,
	file_name text not null,
	sha256 text not null,
	bytes bigint not null,
	uploaded_by text not null,
	uploaded_at timestamptz not null,
	as_of date not null,
	state text not null,
	attempt int not null default 1,
	state_since timestamptz not null,
	finished_at timestamptz,
	accepted int,
	rejected int,
	understanding text,
	layout text,
	grounds text,
	stops int,
	reviews int,
	lacking int,
	without_finding int,
	problem text
);

-- The rows as they were handed in, cell by cell; what a verdict is repeated from.
-- Without foreign keys: a million rows are loaded in seconds, and only the job writes them.
create table supplier_row (
	import_id bigint not null,
	seq int not null,
	line int not null,
	cells text not null,
	primary key (import_id, seq)
);

create table rejected_row (
	import_id bigint not null,
	seq int not null,
	body text not null,
	primary key (import_id, seq)
);

-- Verdicts by the digest of their text: suppliers that lack the same fields share one.
create table verdict (
	digest uuid primary key,
	rules text[] not null,
	body text not null
);

create table assessment (
	import_id bigint not null,
	verdict uuid not null,
	seq int not null,
	outcome smallint not null,
	xinjiang smallint not null,
	surveillance smallint not null,
	due_diligence smallint not null,
	primary key (import_id, seq)
);

create index assessment_by_outcome on assessment (import_id, outcome, seq);
